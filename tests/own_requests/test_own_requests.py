"""What klaviyo_ext sends by itself is what the document of the package allows.

The facts that it needs come from the package. Where they do not, a new package passes the other tests, and the server
then refuses calls that type checkers accept.
"""

from __future__ import annotations

import json

import pytest

from klaviyo_client import REVISION, operations
from klaviyo_ext import Klaviyo, ProfileDraft, errors
from klaviyo_ext.people.profile_attributes import profile_attributes
from klaviyo_ext.people.profile_request import KINDS
from klaviyo_ext.people.request_kinds import RequestKind, taken_by
from klaviyo_ext.testing import Request, Response
from klaviyo_ext.testing.transport import AppTransport
from tests.contract.calls import SUBJECTS, Subject, build
from tests.contract.conftest import of_package

from .calls_of_methods import CASES, METHODS, Case, with_records

PACKAGE = "klaviyo_client"
BULK = [subject for subject in SUBJECTS if subject.package == PACKAGE and subject.info.bulk is not None]


class Judge:
    """Passes requests to a server that checks them, and keeps what it refuses."""

    def __init__(self) -> None:
        self.server = of_package(PACKAGE)
        self.seen = 0
        self.refused: list[str] = []

    def handle(self, request: Request, /) -> Response:
        answer = self.server.handle(request)
        self.seen += 1
        if answer.status >= 400:
            self.refused += [
                f"{error.get('source', {}).get('pointer') or error.get('source', {}).get('parameter') or request.path}"
                f": {error['detail']}"
                for error in json.loads(answer.body)["errors"]
            ]
        return answer


def judged(case: Case) -> list[str]:
    judge = Judge()
    with Klaviyo(api_key="pk_contract", company_id="Abc123", transport=AppTransport(judge), pace=False) as klaviyo:
        try:
            case.send(klaviyo)
        except errors.APIError:
            assert judge.refused
        except (errors.ArgumentError, errors.EncodeError) as error:
            judge.refused.append(f"the client says {error}")
            return judge.refused
    assert judge.seen, f"{case}: nothing was sent"
    return judge.refused


def check(case: Case) -> None:
    refused = judged(case)
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


@pytest.mark.parametrize("kind", ["upsert", "update", "event", "bulk_event", "push_token"])
def test_patches_have_a_place(kind: RequestKind) -> None:
    """Without one, updaters that worked are refused; the cases above leave out what the package does not take."""
    if taken_by(kind).patches == "none":
        says = (
            f"klaviyo.{KINDS[kind].operation} takes no patches (meta) in revision {REVISION}, as of u.append_property"
        )
        pytest.fail(says, pytrace=False)


def test_every_updater_sets_what_some_request_takes() -> None:
    lost = ProfileDraft.__annotations__.keys() - profile_attributes().keys()
    if lost:
        pytest.fail(f"no request about a profile takes {', '.join(sorted(lost))} in revision {REVISION}", pytrace=False)


@pytest.mark.parametrize("name", [name for name in METHODS if name.startswith("get_") and name.endswith("s")])
def test_iterators_have_pages(name: str) -> None:
    """Without them a loop over all people would end after the first page, and nobody would notice."""
    if operations[name].pagination is None:
        says = f"klaviyo.{name} would end after the first page: revision {REVISION} has no page[cursor] for it"
        pytest.fail(says, pytrace=False)


def test_every_method_of_the_client_is_among_them() -> None:
    assert set(METHODS) <= {case.method for case in CASES} | {"bulk", "bulk_stream"}
