"""A server that takes records, and a client of each kind for it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import attrs
import httpx
import pytest

from klaviyo_client.api import catalogs, profiles
from klaviyo_client.runtime.operation import Operation
from klaviyo_ext.bulk import BulkEvent, BulkReport, RowsFailed, RowsResumed, RowsSetAside, RowsUnknown
from tests.ext.kernel import Script, Time, answer, awaiting, blocking, refusal

BOTH = pytest.mark.parametrize("kind", ["sync", "async"])
SUPPRESS = profiles.bulk_suppress_profiles({})
ITEMS = catalogs.bulk_create_catalog_items({})
AT_ITEMS = "/data/attributes/items/data"
"""Where the records of ``ITEMS`` stand."""

Answer = httpx.Response | Exception
Rule = Callable[[int, list[Any]], Answer | None]
"""What request number n, with these records, is answered with; ``None``: it is accepted."""


@attrs.define
class Receiver:
    """Accepts records, unless a rule says otherwise.

    Attributes:
        pointer: where the records stand in a body.
        rule: what to answer instead.
        job: attributes of the job that each request begins, as they are when it is read for the n-th time; default: it
            is complete, and every row is done.
        errors: attributes of the import errors of the jobs.
        accepted: records of accepted requests, request by request.
        seen: records of all requests.
        reads: ids of the jobs that were asked for.
    """

    pointer: str = "/data/attributes/profiles/data"
    rule: Rule = lambda _, __: None
    job: Sequence[Mapping[str, Any]] | None = ({},)
    errors: Sequence[Mapping[str, Any]] = ()
    accepted: list[list[Any]] = attrs.Factory(list)
    seen: list[list[Any]] = attrs.Factory(list)
    reads: list[str] = attrs.Factory(list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return self._read(request.url.path)
        records = json.loads(request.content)
        for step in self.pointer.split("/")[1:]:
            records = records[step]
        self.seen.append(records)
        said = self.rule(len(self.seen), records)
        if isinstance(said, Exception):
            raise said
        if said is None or said.is_success:
            self.accepted.append(records)
        if said is not None:
            return said
        if self.job is None:
            return answer(status=202)
        name = f"job-{len(self.accepted)}"
        return answer({"data": {"type": "job", "id": name, "attributes": {"status": "queued"}}}, status=202)

    def _read(self, path: str) -> httpx.Response:
        *_, last = path.split("/")
        if last.endswith("errors"):
            resources = [{"type": "import-error", "id": str(n), "attributes": e} for n, e in enumerate(self.errors)]
            return answer({"data": resources, "links": {"self": path, "next": None}})
        states = self.job or ()
        state = states[min(self.reads.count(last), len(states) - 1)]
        self.reads.append(last)
        if states == ({},):
            done = len(self.accepted[int(last.removeprefix("job-")) - 1])
            state = {"status": "complete", "completed_count": done, "failed_count": 0}
        return answer({"data": {"type": "job", "id": last, "attributes": state}})

    @property
    def sizes(self) -> list[int]:
        return [len(records) for records in self.seen]


@attrs.define
class Run:
    """What came of a run: its report, or what it raised, and its events."""

    report: BulkReport | None
    error: BaseException | None
    events: list[BulkEvent]
    time: Time

    def of(self, kind: type[BulkEvent]) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]


def run(
    kind: str, server: Callable[[httpx.Request], httpx.Response], call: str | Operation[Any], rows: Any, **options: Any
) -> Run:
    """Send ``rows`` with a blocking client, or one for async code; ``call`` is an operation or the name of a method."""
    time = Time()
    script = Script([server])
    client = {
        name: options.pop(name) for name in ("retry", "pace", "pacer", "company_id", "account") if name in options
    }
    events: list[BulkEvent] = []
    options.setdefault("on_progress", events.append)

    def begin(klaviyo: Any) -> Any:
        return (
            klaviyo.bulk(call, rows, **options)
            if isinstance(call, Operation)
            else getattr(klaviyo, call)(rows, **options)
        )

    async def main() -> BulkReport:
        async with awaiting(script, time, **client) as klaviyo:
            found: BulkReport = await begin(klaviyo)
            return found

    try:
        if kind == "async":
            report = asyncio.run(main())
        else:
            with blocking(script, time, **client) as klaviyo:
                report = begin(klaviyo)
    except Exception as error:  # noqa: BLE001 - the test looks at it
        return Run(None, error, events, time)
    return Run(report, None, events, time)


def check(report: BulkReport, events: Iterable[BulkEvent] = ()) -> None:
    """What holds for every run: each row is in one place, and events tell the same as the report."""
    places = report.accepted + report.resumed + report.refused_count + report.set_aside_count + report.unknown_count
    assert report.read == places + report.unsent
    told = list(events)
    if told:
        failed = [row for e in told if isinstance(e, RowsFailed) for row in e.rows]
        assert sum(row.index is not None for row in failed) == report.failed_count - report.unnamed_count
        assert sum(len(e.rows) for e in told if isinstance(e, RowsSetAside)) == report.set_aside_count
        assert sum(len(e.rows) for e in told if isinstance(e, RowsUnknown)) == report.unknown_count
        assert sum(e.rows for e in told if isinstance(e, RowsResumed)) == report.resumed
        last = told[-1].progress
        assert (last.read, last.accepted, last.failed) == (report.read, report.accepted, report.failed_count)


def report(result: Run) -> BulkReport:
    """The report of a run, which must fit its events."""
    assert result.report is not None, result.error
    check(result.report, result.events)
    return result.report


def items(count: int) -> list[dict[str, Any]]:
    return [{"external_id": f"p{number}@klaviyo-fake.io"} for number in range(count)]


def people(count: int) -> list[dict[str, Any]]:
    return [{"email": f"p{number}@klaviyo-fake.io"} for number in range(count)]


def blaming(code: str, *positions: int, pointer: str = "/data/attributes/profiles/data") -> httpx.Response:
    """A refusal of these records."""
    errors = [
        {"code": code, "detail": f"bad {n}", "source": {"pointer": f"{pointer}/{n}/attributes/email"}}
        for n in positions
    ]
    return answer({"errors": errors}, status=400)


def blunt(status: int, code: str = "invalid") -> httpx.Response:
    """A refusal that blames no record."""
    return refusal(status, code, source={"pointer": "/data"})
