"""Figures of the command line: an export of many profiles of a fake, into each format."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from .measure import measure_process
from .number_forms import MEGABYTES
from .peers import ROOT, Client
from .report import Report, Row

__all__ = ["measure"]

_PROFILES = 100_000

_SERVE = """
import sys
from klaviyo_ext.testing import FakeKlaviyo

fake = FakeKlaviyo(keep=10)
for number in range({count}):
    fake.add_profile(
        email=f"person.{{number}}@mail.example",
        phone_number=None,
        external_id=f"customer-{{number:08d}}",
        first_name="Zoë",
        last_name="Nakamura",
        location={{"city": "Lyon", "zip": "69001", "latitude": 45.764, "longitude": 4.8357}},
        properties={{"tier": "gold", "orders": number, "tags": ["spring", "sale"], "about": "x" * 200}},
    )
with fake.serve() as server:
    print(server.url, flush=True)
    sys.stdin.read()
"""

# What the pacer waits is a matter of the API: 750 pages a minute.
_EXPORT = """
import functools, os, time
os.environ["KLAVIYO_API_KEY"] = "pk_benchmark"
from klaviyo_ext import Klaviyo
from klaviyo_ext.cli import client_setup, main
client_setup.Klaviyo = functools.partial(Klaviyo, pace=False)
start = time.perf_counter()
assert main(["export", "profiles", "--out", {out!r}, "--limit", "{limit}", "--base-url", {url!r}]) == 0
print(time.perf_counter() - start, os.path.getsize({out!r}))
"""


def measure(report: Report, scale: float) -> None:
    """Add the rows: peak memory over that of an interpreter that does nothing, and rows a second."""
    count = max(10_000, round(_PROFILES * scale))
    here = Client("ours", "this project", Path(sys.executable), [], [ROOT, ROOT / "generated"])
    nothing = measure_process(sys.executable, "", here.environment).megabytes
    with _fake(count, here) as url, tempfile.TemporaryDirectory() as directory:
        for ending, name in (("csv", "CSV"), ("parquet", "Parquet"), ("jsonl", "JSON Lines")):
            peaks: list[float] = []
            extra = ""
            for limit in (count // 10, count):
                code = _EXPORT.format(out=str(Path(directory, f"p.{ending}")), limit=limit, url=url)
                done = measure_process(sys.executable, code, here.environment)
                seconds, size = (float(part) for part in done.printed.split())
                peaks.append(done.megabytes)
                extra = f"{count / seconds:,.0f} rows a second, {size / 1e6:.0f} MB written"
            title = f"export of {count:,} profiles to {name}"
            over = {"ours": peaks[1] - nothing}
            report.add(Row(f"{title}: peak over the interpreter", over, MEGABYTES, 150, {"ours": extra}))
            growth = {"ours": peaks[1] - peaks[0]}
            report.add(Row(f"{title}: peak beyond that of a tenth of them", growth, MEGABYTES, 15))
    report.note(
        "Exports: the command klaviyo-ext in a process of its own, the fake in another one, over loopback, without "
        f"pacing. The interpreter alone: {nothing:.0f} MB."
    )


@contextmanager
def _fake(count: int, here: Client) -> Generator[str]:
    """A fake with so many profiles, in a process of its own."""
    with subprocess.Popen(
        [sys.executable, "-c", _SERVE.format(count=count)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=here.environment,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.stdin.close()
