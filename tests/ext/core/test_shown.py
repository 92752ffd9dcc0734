"""Every public object has a ``repr`` of one screen, and tables for notebooks are escaped, whatever it holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import attrs
import pytest

from klaviyo_client import Filter, operations
from klaviyo_client.api import profiles
from klaviyo_ext import AsyncKlaviyo, Klaviyo, ProfileDraft, updaters as u, webhooks
from klaviyo_ext.bulk import BulkReport, FailedRow, JobState, SetAside
from klaviyo_ext.errors import ErrorObject
from klaviyo_ext.people import CustomProperties, LocationDraft
from klaviyo_ext.testing import FakeKlaviyo
from klaviyo_ext.testing.messages.http_messages import Request
from tests.runtime.test_shown import EVIL, check_html, check_text, of_callers, received

INFO = operations["get_profiles"]

FACTS = {
    "Bulk",
    "Lifecycle",
    "PageSize",
    "Pagination",
    "Parameter",
    "Quota",
    "RateLimit",
    "RatePenalty",
    "Replay",
    "Route",
}
OPTIONS = {"Bucket", "Clock", "File", "Fault", "FaultRule", "Form", "Hooks", "JobPace", "Retry", "Serving", "Settings"}
NUMBERS = {"Delivery", "Grant", "Permit", "Progress", "SeenLimits"}
ELSEWHERE = {"BulkReport", "Received", "RequestExample", "TokenRequest"}
"""Classes that hold nothing of a server or of a row, or are tested below or elsewhere."""

PUBLIC = [
    *(f"klaviyo_client{name}" for name in ("", ".runtime.operation", ".runtime.wire")),
    "klaviyo_ext",
    *(f"klaviyo_ext.{name}" for name in ("bulk", "errors", "frames", "oauth", "pacing", "paging", "people", "retry")),
    *(f"klaviyo_ext.{name}" for name in ("revisions", "rows", "testing", "updaters", "webhooks")),
]
"""The packages whose names the documentation uses."""


def public_classes() -> Iterator[type[Any]]:
    """The classes of attrs among their names that hold data of a server or of a caller."""
    for package in map(import_module, PUBLIC):
        for name in package.__all__:
            found = getattr(package, name)
            if isinstance(found, type) and attrs.has(found) and name not in FACTS | OPTIONS | NUMBERS | ELSEWHERE:
                of_document = found.__module__.startswith("klaviyo_ext.testing.document")
                if not of_document and found.__module__ != "klaviyo_ext.testing.messages.http_messages":
                    yield found


CLASSES = sorted(set(public_classes()), key=lambda cls: (cls.__module__, cls.__name__))


def made_of(cls: type[Any], value: Any) -> Any:
    """An object with this value in all fields, which no validator has seen."""
    made = object.__new__(cls)
    for field in attrs.fields(cls):
        known = {"info": INFO, "request": Request("GET", EVIL, EVIL, (("x", EVIL),))}
        plain = b"x" * 5_000 if callable(field.repr) else value
        object.__setattr__(made, field.name, known.get(field.name, plain))
    return made


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_every_class(cls: type[Any]) -> None:
    for value in (*received(), *of_callers()):
        text = repr(made_of(cls, value))
        check_text(text)
        assert cls.__name__ in text or text.startswith("<")


def test_there_are_many() -> None:
    names = {cls.__name__ for cls in CLASSES}
    assert len(names) >= 30
    assert names >= {"FailedRow", "SetAside", "RowsFailed", "Operation", "Response", "WebhookPayload", "Token", "Walk"}


@pytest.mark.parametrize("value", received(), ids=lambda value: type(value).__name__)
def test_drafts_and_updaters(value: Any) -> None:
    draft = ProfileDraft()
    draft.title = EVIL.encode("utf-8", "replace").decode()
    with_value = [draft, draft.identifiers, draft.location, CustomProperties({"a": value, "b": [value]})]
    draft.identifiers.append(email=[f"{n}@example.com" for n in range(5_000)])
    draft.location.city = "x" * 5_000
    for made in (*with_value, u.properties(a="\x1b" * 5_000), u.title("<\n>" * 5_000)):
        check_text(repr(made))


def report(count: int, **changes: Any) -> BulkReport:
    evil = EVIL if count < 100 else EVIL[:60]
    failed = [FailedRow(n, f"{evil}{n}", evil, evil, evil) for n in range(count)]
    left = [SetAside(n, "malformed", evil, evil, evil, n) for n in range(count)]
    jobs = [JobState(evil, evil, n, error=evil) for n in range(count)]
    counts: dict[str, Any] = {f"{kind}_count": count for kind in ("failed", "set_aside", "unknown")}
    return BulkReport(
        operation="bulk_import_profiles", failed=failed, set_aside=left, unknown=failed, jobs=jobs, **counts | changes
    )


@pytest.mark.parametrize("count", [0, 1, 9, 10_000])
def test_reports(count: int) -> None:
    made = report(count, repeated=range(count), ended_in=(1, 2), polling_error=EVIL)
    check_text(repr(made))
    check_text(str(made))
    texts = check_html(made._repr_html_())
    assert ("malformed" in texts) == (count in (1, 9))
    plain = json.loads(json.dumps(made.to_dict()))
    assert plain == made.to_dict()
    assert len(plain["failed"]) == len(plain["jobs"]) == len(plain["repeated"]) == count
    assert plain["ended_in"] == [1, 2]
    assert (plain["ok"], plain["all_accepted"]) == (made.ok, made.all_accepted)
    fields = {field.name for field in attrs.fields(BulkReport) if not field.name.startswith("_")}
    assert plain.keys() == fields | {"ok", "all_accepted"}


def test_a_report_says_what_failed() -> None:
    failed = [FailedRow(n, f"p{n}@b.co", "invalid", "no such address") for n in range(12)]
    made = BulkReport(operation="x", read=14, accepted=2, failed=failed, failed_count=300, requests=1)
    lines = repr(made).splitlines()
    assert lines[0] == "BulkReport(<x: 14 rows read, 2 accepted, 300 failed; 1 requests, 0.0 s>,"
    assert lines[1] == "  failed row 0 'p0@b.co': invalid: no such address,"
    assert lines[10:] == ["  failed row 9 'p9@b.co': invalid: no such address,", "  <290 more>)"]
    assert "<td>p0@b.co</td><td>invalid</td>" in made._repr_html_()
    fine = BulkReport(operation="x", read=2, accepted=2)
    assert repr(fine) == "BulkReport(<x: 2 rows read, 2 accepted; 0 requests, 0.0 s>)"
    assert "<td>accepted</td><td>2</td>" in fine._repr_html_()


def test_results_send_nothing_when_they_are_shown() -> None:
    fake = FakeKlaviyo()

    def check(client: Klaviyo | AsyncKlaviyo) -> None:
        results = client.items(profiles.get_profiles(filter=Filter(EVIL[:40]), page_size=5))
        check_text(repr(results))
        texts = check_html(results._repr_html_())
        assert {"get_profiles", "GET /api/profiles", "page[size]", "5"} <= set(texts)
        check_text(repr(client.profiles))
        check_text(repr(client))

    with fake.client() as klaviyo:
        check(klaviyo)
    check(fake.async_client())
    assert len(fake.requests) == 0


def test_logs_filters_and_webhooks() -> None:
    check_text(repr(Filter(EVIL)))
    check_text(repr(profiles.get_profiles(filter=EVIL, page_cursor="c" * 5_000)))
    check_text(repr(INFO))
    body = {"data": [{"topic": EVIL, "external_id": EVIL, "payload": {"data": {"type": "event", "id": EVIL}}}] * 1_000}
    payload = webhooks.parse(json.dumps({**body, "meta": {"version": EVIL, "timestamp": EVIL}}).encode())
    for made in (payload, payload.data[0], payload.data[0].event, payload.meta):
        check_text(repr(made))
    check_text(repr(ErrorObject.from_dict({"code": EVIL, "detail": EVIL, "meta": {EVIL: EVIL}})))
    fake = FakeKlaviyo()
    with fake.client() as klaviyo:
        for number in range(50):
            klaviyo.lists.create_list({"name": f"List {number}"})
    check_text(repr(fake.requests))
    assert "more" in repr(fake.requests)


def test_an_empty_location_is_shown() -> None:
    assert repr(LocationDraft({"city": "Turin"})) == "LocationDraft({'city': 'Turin'})"
