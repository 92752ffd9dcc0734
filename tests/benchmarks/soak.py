"""Bulk runs of a million rows: memory, quota, faults, kills. `python tests/benchmarks/soak.py` runs only these.

What is counted is counted by servers: FakeKlaviyo in a process of its own, or one that notes what becomes of each row.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, Literal

_ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[0] = str(_ROOT)

import attrs  # noqa: E402

from klaviyo_client import operations  # noqa: E402
from klaviyo_client.api import catalogs, profiles  # noqa: E402
from klaviyo_ext.bulk import BulkReport  # noqa: E402
from tests.benchmarks.measure import measure_process  # noqa: E402
from tests.ext.bulk.killing import CatalogItems, Import, Suppressions, kill_until_done  # noqa: E402
from tests.ext.bulk.storm import HARMLESS, UNCLEAR, Counting, Limits, planned, send, storm, unclear_apart  # noqa: E402
from tests.ext.virtual_time import FixedWindows  # noqa: E402

__all__ = ["NOTES", "Figure", "figures"]

_ROWS = 1_000_000

NOTES = tuple(
    """
Bulk, end to end: `bulk_import_profiles` in a process of its own against FakeKlaviyo in another one, over HTTP on
loopback, both on the same cores. Peak memory: that of the process less that of a bare interpreter.
Bulk, quota: virtual time, an async client, a server that counts in fixed windows as the API does, with a way of 50 ms
and 10 MB/s; the whole minutes after the first.
Bulk, faults: virtual time; 429 with and without Retry-After, no connection; 503, resets and timeouts before and after
the effect, truncated answers. Lost: rows that the server never took. Doubled: rows that came again although the client
knew that they were accepted. The server's count of each row is compared with the report.
Bulk, kills: SIGKILL at random moments of a process with a journal, until it is done; the server outlives it. Rows that
came twice must stand in the last report as repeated, those that never came (and may not be repeated) as unknown.
""".strip()
    .replace("\nBulk", "\0Bulk")
    .replace("\n", " ")
    .split("\0")
)
"""What the rows mean."""


@attrs.frozen
class Figure:
    """A measure.

    Attributes:
        title: what is measured.
        figure: the result.
        unit: "count", "share" or "megabytes".
        limit: it must stay below.
        extra: more words on it.
    """

    title: str
    figure: float
    unit: Literal["count", "share", "megabytes"]
    limit: float | None = None
    extra: str = ""

    def __str__(self) -> str:
        shown = {"count": f"{self.figure:,.0f}", "share": f"{self.figure:.1%}", "megabytes": f"{self.figure:.1f} MB"}
        met = "" if self.limit is None else "   met" if self.figure < self.limit else f"   NOT MET: < {self.limit}"
        return f"{self.title}: {shown[self.unit]} ({self.extra}){met}"


_CHILD = """
import json, sys, time
url, count = sys.argv[1], int(sys.argv[2])
from klaviyo_ext import Klaviyo
def rows():
    for number in range(count):
        yield {
            "email": f"person{number}@klaviyo-fake.io",
            "external_id": f"customer-{number}",
            "first_name": "Ann",
            "last_name": "Lee",
            "location": {"city": "Boston", "country": "United States"},
            "properties": {"tier": "gold", "orders": number % 97, "tags": ["a", "b"]},
        }
began = time.perf_counter()
with Klaviyo("pk_test", base_url=url) as klaviyo:
    report = klaviyo.bulk_import_profiles(rows())
seconds = time.perf_counter() - began
assert (report.ok, report.accepted, report.completed, report.unfinished_jobs) == (True, count, count, ()), str(report)
print(json.dumps([seconds, time.process_time(), report.requests]))
"""


def figures(scale: float = 1.0) -> Iterator[Figure]:
    """The figures; ``scale`` is the share of the rows."""
    count = max(20_000, int(_ROWS * scale) // 1_000 * 1_000)
    yield from _end_to_end(count)
    yield from _quota(count)
    yield from _faults(count)
    for what, rows_, kills in ((Suppressions, 200_000, 200), (CatalogItems, 50_000, 50)):
        yield from _kills(what, max(5_000, int(rows_ * scale)), max(4, int(kills * scale)))


def _end_to_end(count: int) -> Iterator[Figure]:
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
    bare = measure_process(sys.executable, "pass\n", environment).megabytes
    serve = [sys.executable, "-m", "klaviyo_ext.testing", "--port", "0", "--limits"]
    with subprocess.Popen(serve, stdout=subprocess.PIPE, text=True, env=environment) as server:
        try:
            assert server.stdout is not None
            url = server.stdout.readline().strip()
            code = f"import sys; sys.argv = ['', {url!r}, '{count}']\n{_CHILD}"
            done = measure_process(sys.executable, code, environment)
        finally:
            server.kill()
    seconds, processor, requests = json.loads(done.printed)
    title = f"import of {count:,} profiles"
    extra = f"{done.megabytes:.0f} MB, {requests} requests"
    yield Figure(f"{title}: peak memory over a bare interpreter", done.megabytes - bare, "megabytes", 150, extra)
    extra = f"{processor:.0f} s of a processor in {seconds:.0f} s, {count / seconds:,.0f} rows/s"
    yield Figure(f"{title}: share of a core", processor / seconds, "share", None, extra)


def _quota(count: int) -> Iterator[Figure]:
    for name, operation, size in (
        ("suppression", profiles.bulk_suppress_profiles({}), 0),
        ("import", profiles.bulk_import_profiles({}), 2_400),
    ):
        quotas = operations[operation.info.id].rate_limit.quotas
        windows = FixedWindows(quotas, Random(name))
        began = time.process_time()
        report = send(Counting(count), operation, _people(count, size), Limits(windows, Random(name)), wait=False)
        processor = time.process_time() - began
        assert (report.all_accepted, report.accepted) == (True, count), str(report)
        last = max(windows.accepted) // 60 * 60
        title = f"{name} of {count:,} profiles, {report.requests:,} requests"
        if last > 60:
            extra = f"{report.seconds / 60:.1f} min"
            unused = 1 - windows.used(quotas[-1], 60, last)
            yield Figure(f"{title}: quota left unused", unused, "share", 0.1, extra)
        extra = f"{processor:.0f} s of a processor, server included"
        share = processor / report.seconds
        yield Figure(f"{title} at the pace of the quota: share of a core", share, "share", None, extra)
        yield Figure(f"{title}: answered 429", windows.refusals, "share", 0.01)


def _people(count: int, size: int) -> Iterator[Any]:
    filling = {"note": "x" * size} if size else {}
    for number in range(count):
        row: dict[str, Any] = {"email": f"p{number}@klaviyo-fake.io"}
        yield {**row, "properties": filling} if size else row


def _faults(count: int) -> Iterator[Figure]:
    requests = count // 100
    among = requests * 199 // 100
    yield from _stormy(
        "suppression (may be repeated)",
        Counting(count, planned(requests, among, (*HARMLESS, *UNCLEAR), Random(1))),
        "bulk_suppress_profiles",
        (f"p{number}@klaviyo-fake.io" for number in range(count)),
    )
    unclear = unclear_apart(requests // 50, 90, UNCLEAR)
    harmless = planned(requests, requests * 19 // 10, HARMLESS, Random(2))
    free = [number for number in harmless if number not in unclear][: requests - len(unclear)]
    yield from _stormy(
        "catalog items (must not be repeated)",
        Counting(count, {**unclear, **{number: harmless[number] for number in free}}),
        catalogs.bulk_create_catalog_items({}),
        ({"external_id": f"p{number}@"} for number in range(count)),
    )


def _stormy(name: str, server: Counting, call: Any, source: Iterator[Any]) -> Iterator[Figure]:
    report: BulkReport = storm(server, call, source)
    assert sum(server.met.values()) == len(server.faults)
    title = f"{name}, {server.rows:,} rows, {len(server.faults):,} faults"
    twice = sum(count > 1 for count in server.applied)
    shown = f"{report.repeated_count:,} repeated after an unknown outcome, {twice:,} of them had taken effect"
    extra = f"{report.unknown_count:,} unknown, as the report says; {shown}"
    yield Figure(f"{title}: lost and doubled", float(server.lost + server.doubled), "count", 1, extra)


def _kills(what: Import, count: int, kills: int) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as directory:
        began = time.perf_counter()
        found = kill_until_done(what, count, kills, Path(directory) / "import.sqlite", seed=5)
        seconds = time.perf_counter() - began
    found.check(what)
    report = found.report
    twice = sum(received > 1 for received in found.received)
    never = sum(received == 0 for received in found.received)
    kind = "may be repeated" if what.repeatable else "must not be repeated"
    told = (
        f"{report['repeated_count']:,} rows told as repeated, {twice:,} came twice"
        if what.repeatable
        else f"{report['unknown_count']:,} rows told as unknown, {never:,} never came, {twice:,} came twice"
    )
    extra = f"{found.kills} kills, {found.late} of them amid requests; {told}; {seconds:.0f} s"
    missing = count - report["accepted"] - report["resumed"] - report["unknown_count"]
    title = f"{count:,} rows that {kind}, killed {kills} times: rows not accounted for"
    yield Figure(title, float(missing), "count", 1, extra)


def main() -> None:
    """Print the figures, as lines of JSON if asked to; the first argument is the share of the rows."""
    scale = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    as_json = "--json" in sys.argv
    for figure in figures(scale):
        print(json.dumps(attrs.asdict(figure)) if as_json else figure, flush=True)
    for note in NOTES:
        print(json.dumps({"note": note}) if as_json else f"- {note}", flush=True)


if __name__ == "__main__":
    main()
