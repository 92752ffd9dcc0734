"""What klaviyo_ext cannot do with the package: it says so before anything is sent, and the rest works."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache

from klaviyo_client import REVISION
from klaviyo_ext import Klaviyo, ProfileDraft, errors
from klaviyo_ext.people.profile_attributes import CONTAINERS, profile_attributes, unknown_attribute
from klaviyo_ext.people.profile_request import KINDS
from klaviyo_ext.people.request_kinds import RequestKind, taken_by
from klaviyo_ext.testing import Request, Response
from klaviyo_ext.testing.transport import AppTransport
from tests.contract.conftest import of_package

from .calls_of_methods import CASES, Case, full_request

__all__ = ["PACKAGE", "PATCHED", "judged", "lines", "losses", "patches_are_elsewhere"]

PACKAGE = "klaviyo_client"
PATCHED: tuple[RequestKind, ...] = ("upsert", "update", "event", "bulk_event", "push_token")


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


@cache
def judged(case: Case) -> tuple[list[str], list[str]]:
    """What the server of the document refuses, and what klaviyo_ext itself refuses to send."""
    judge, said = Judge(), list[str]()
    with Klaviyo(api_key="pk_contract", company_id="Abc123", transport=AppTransport(judge), pace=False) as klaviyo:
        try:
            said = case.send(klaviyo)
        except errors.APIError:
            assert judge.refused
        except (errors.ArgumentError, errors.EncodeError) as error:
            said = [str(error)]
    assert judge.seen or said, f"{case}: nothing was sent"
    return ([], [*judge.refused, *said]) if case.chosen else (judge.refused, said)


def patches_are_elsewhere(kind: RequestKind) -> bool:
    """Whether the document has a place for patches that klaviyo_ext does not know."""
    return taken_by(kind).patches == "none" and "patch_properties" in json.dumps(full_request(kind))


def losses() -> dict[str, list[str]]:
    """What does not work any more, and which calls say so."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted({*ProfileDraft.__annotations__, *CONTAINERS} - profile_attributes().keys()):
        found[str(unknown_attribute(name))] = [f"u.{name}"]
    for kind in PATCHED:
        if taken_by(kind).patches == "none":
            found[f"patches are not accepted in revision {REVISION}"].append(KINDS[kind].operation)
    for case in CASES:
        for said in judged(case)[1]:
            if case.method not in found[said]:
                found[said].append(case.method)
    return dict(found)


def lines() -> list[str]:
    """A line for each."""
    return [f"klaviyo_ext loses: {said} ({', '.join(calls)})" for said, calls in losses().items()]
