"""What klaviyo_ext sends by itself is what the document of the package allows.

The facts that it needs come from the package. Where they do not, a new package passes the other tests, and the server
then refuses calls that type checkers accept. What klaviyo_ext refuses to send because the package does not have it is a
loss, which the verification tells; see losses.py.
"""

from __future__ import annotations

import pytest

from klaviyo_client import REVISION, operations
from klaviyo_ext.people.profile_request import KINDS
from klaviyo_ext.people.request_kinds import RequestKind
from tests.contract.calls import SUBJECTS, Subject, build
from tests.contract.conftest import of_package

from .calls_of_methods import CASES, METHODS, Case, with_records
from .losses import PACKAGE, PATCHED, judged, patches_are_elsewhere

BULK = [subject for subject in SUBJECTS if subject.package == PACKAGE and subject.info.bulk is not None]


def check(case: Case) -> None:
    refused, _ = judged(case)
    if refused:
        pytest.fail(f"klaviyo.{case} is refused by revision {REVISION}: {'; '.join(refused)}", pytrace=False)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_the_client_sends_is_allowed(case: Case) -> None:
    check(case)


@pytest.mark.parametrize("subject", BULK, ids=str)
def test_a_bulk_run_sends_what_is_allowed(subject: Subject) -> None:
    example = of_package(PACKAGE).synthesiser.request(subject.documented, full=True)
    for case in with_records(build(subject, example, as_models=False)):
        check(case)


@pytest.mark.parametrize("kind", PATCHED)
def test_patches_have_the_place_that_klaviyo_ext_knows(kind: RequestKind) -> None:
    """Otherwise, updaters that could work are refused; the cases above leave out what the package does not take."""
    if patches_are_elsewhere(kind):
        says = (
            f"klaviyo.{KINDS[kind].operation} takes no patches (meta) in revision {REVISION}, as of u.append_property"
        )
        pytest.fail(says, pytrace=False)


@pytest.mark.parametrize("method", dict.fromkeys(case.method for case in CASES))
def test_each_method_can_send_something(method: str) -> None:
    """Of what klaviyo_ext refuses by itself the rest of the method is usable, and the verification tells it."""
    found = [judged(case) for case in CASES if case.method == method]
    if not any(refused == lost == [] for refused, lost in found):
        says = "; ".join(dict.fromkeys(line for both in found for lines in both for line in lines))
        pytest.fail(f"klaviyo.{method} can send nothing in revision {REVISION}: {says}", pytrace=False)


@pytest.mark.parametrize("name", [name for name in METHODS if name.startswith("get_") and name.endswith("s")])
def test_iterators_have_pages(name: str) -> None:
    """Without them a loop over all people would end after the first page, and nobody would notice."""
    if operations[name].pagination is None:
        says = f"klaviyo.{name} would end after the first page: revision {REVISION} has no page[cursor] for it"
        pytest.fail(says, pytrace=False)


def test_every_method_of_the_client_is_among_them() -> None:
    assert set(METHODS) <= {case.method for case in CASES} | {"bulk", "bulk_stream"}
