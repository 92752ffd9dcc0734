"""Runs through a proxy that breaks exchanges at random: the sum of rows at the server is what the reports say.

``SOAK=1`` tries many more seeds; ``HARNESS_SEED=7`` only one.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import pytest

from klaviyo_client.api import catalogs, profiles
from klaviyo_client.runtime.operation import Operation
from klaviyo_ext import AsyncKlaviyo, Klaviyo, Retry, errors
from klaviyo_ext.bulk import BulkReport, report_of
from klaviyo_ext.core.send_loop import Clock
from klaviyo_ext.testing import FakeKlaviyo

from .faulty_proxy import FAULTS, FaultyProxy, proxied
from .row_accounts import account, taken

ROOT = Path(__file__).parents[2]
SOAK = int(os.environ.get("SOAK", "0"))
_FIRST = os.environ.get("HARNESS_SEED")
SEEDS = [int(_FIRST)] if _FIRST else range(40 * SOAK or 2)
KINDS = pytest.mark.parametrize("kind", ["blocking", "async"])
SPEED = 50.0
"""Waits are that many times shorter; the sockets are real."""

RUNS = 30


def options(proxy: FaultyProxy) -> dict[str, Any]:
    retry = Retry(strategy=lambda attempt: 0.1 * attempt, attempts=4, deadline=600)
    clock = Clock(monotonic=lambda: time.monotonic() * SPEED)
    return {
        "api_key": "pk_test",
        "base_url": proxy.url,
        "timeout": 0.7,
        "retry": retry,
        "pace": False,
        "clock": clock,
    }


def blocking(proxy: FaultyProxy) -> Klaviyo:
    return Klaviyo(**options(proxy), sleep=lambda seconds: time.sleep(seconds / SPEED))


def awaiting(proxy: FaultyProxy) -> AsyncKlaviyo:
    return AsyncKlaviyo(**options(proxy), sleep=lambda seconds: asyncio.sleep(seconds / SPEED))


@contextmanager
def scene(seed: int, *, rate: float = 0.3, kinds: Any = FAULTS) -> Iterator[tuple[FakeKlaviyo, FaultyProxy]]:
    fake = FakeKlaviyo(seed)
    with fake.serve() as server, proxied(server.url, seed, rate, kinds) as proxy:
        try:
            yield fake, proxy
        except BaseException as error:
            error.add_note(f"HARNESS_SEED={seed} repeats it; the proxy: {dict(proxy.met)}")
            raise


@attrs.frozen
class Import:
    """One kind of bulk run."""

    operation: Operation[Any]
    row: Any
    rows: int
    replayable: bool


def padded(number: int) -> dict[str, Any]:
    return {"email": f"p{number}@example.com", "properties": {"filling": "x" * 95_000}}


IMPORTS = {
    "suppressions": Import(
        profiles.bulk_suppress_profiles({}), lambda number: {"email": f"p{number}@example.com"}, 2_000, replayable=True
    ),
    "profiles": Import(profiles.bulk_import_profiles({}), padded, 250, replayable=True),
    "items": Import(
        catalogs.bulk_create_catalog_items({}),
        lambda number: {
            "external_id": f"p{number}@",
            "title": "T",
            "description": "D",
            "url": "https://example.com",
        },
        2_000,
        replayable=False,
    ),
}


def send(kind: str, proxy: FaultyProxy, what: Import, journal: Path) -> BulkReport:
    """One run; its report, also if it fails."""
    rows = (what.row(number) for number in range(what.rows))
    how: dict[str, Any] = {"journal": journal, "keep": what.rows, "wait": 20.0, "concurrency": 4}

    async def main() -> BulkReport:
        async with awaiting(proxy) as klaviyo:
            return await klaviyo.bulk(what.operation, rows, **how)

    try:
        if kind == "async":
            return asyncio.run(main())
        with blocking(proxy) as klaviyo:
            return klaviyo.bulk(what.operation, rows, **how)
    except errors.KlaviyoError as error:
        found = report_of(error)
        assert found is not None
        return found


@KINDS
@pytest.mark.parametrize("name", IMPORTS)
@pytest.mark.parametrize("seed", SEEDS)
def test_imports(seed: int, name: str, kind: str, tmp_path: Path) -> None:
    what = IMPORTS[name]
    # What a proxy sends twice is refused the second time, if it may not be repeated.
    kinds = [fault for fault in FAULTS if what.replayable or fault != "request twice"]
    with scene(seed, kinds=kinds) as (fake, proxy):
        reports = [send(kind, proxy, what, tmp_path / "import.sqlite")]
        while reports[-1].interrupted or reports[-1].unsent:
            assert len(reports) < RUNS, reports[-1]
            reports.append(send(kind, proxy, what, tmp_path / "import.sqlite"))
        took = taken(fake, what.operation.info.id)
        found = account(reports, what.rows, took, proxy.repeated, replayable=what.replayable)
        assert found.right, (found, [str(report) for report in reports])


@KINDS
@pytest.mark.parametrize("seed", SEEDS)
def test_walks(seed: int, kind: str) -> None:
    """Every item once, or an error with the cursor to go on from."""
    with scene(seed, rate=0.4) as (fake, proxy):
        wanted = [fake.add_profile(email=f"p{number}@example.com").id for number in range(200)]
        found: list[str] = []
        cursor: str | None = None

        async def walk_async() -> str | None:
            async with awaiting(proxy) as klaviyo:
                results = klaviyo.get_profiles(page_size=10, cursor=cursor)
                try:
                    async for page in results.pages():
                        found.extend(str(profile.id) for profile in page.data or ())
                except errors.KlaviyoError:
                    return results.cursor
            return None

        def walk() -> str | None:
            with blocking(proxy) as klaviyo:
                results = klaviyo.get_profiles(page_size=10, cursor=cursor)
                try:
                    for page in results.pages():
                        found.extend(str(profile.id) for profile in page.data or ())
                except errors.KlaviyoError:
                    return results.cursor
            return None

        for _ in range(RUNS):
            cursor = asyncio.run(walk_async()) if kind == "async" else walk()
            if cursor is None and found:
                break
        assert sorted(found) == sorted(wanted)


@pytest.mark.parametrize("seed", SEEDS)
def test_single_calls(seed: int) -> None:
    """A call that succeeds took effect once, whatever was repeated; one that fails did so at most once."""
    with scene(seed, rate=0.5) as (fake, proxy), blocking(proxy) as klaviyo:
        outcomes: dict[int, BaseException | None] = {}
        for number in range(60):
            try:
                klaviyo.create_event("Seen", {"email": f"p{number}@example.com"}, properties={"row": number})
                outcomes[number] = None
            except errors.KlaviyoError as error:
                outcomes[number] = error
        took = Counter(event.attributes["event_properties"]["row"] for event in fake.events)
        assert [number for number in outcomes if took[number] > 1] == []
        assert [number for number, error in outcomes.items() if error is None and not took[number]] == []
        sure = [
            number for number, error in outcomes.items() if isinstance(error, errors.TransportError) and not error.sent
        ]
        assert [number for number in sure if took[number]] == []


@pytest.mark.parametrize("seed", SEEDS)
def test_exports_of_the_command(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit status 0 and every row, or a file of the first rows and the cursor to go on from."""
    monkeypatch.setenv("KLAVIYO_API_KEY", "pk_of_this_test_only")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), str(ROOT / "generated")]))
    monkeypatch.chdir(tmp_path)
    quick = [fault for fault in FAULTS if fault != "truncated"]
    with scene(seed, rate=0.25, kinds=quick) as (fake, proxy):
        for number in range(450):
            fake.add_profile(email=f"p{number}@example.com")
        found: list[str] = []
        more: list[str] = []
        for run in range(RUNS):
            path = Path(f"{run}.jsonl")
            command = [sys.executable, "-m", "klaviyo_ext.cli", "export", "profiles", "--out", str(path), *more]
            done = subprocess.run([*command, "--base-url", proxy.url], capture_output=True, text=True)
            assert "Traceback" not in done.stderr
            wrote = path if done.returncode == 0 else Path(f"{run}.partial.jsonl")
            if wrote.exists():
                found += [json.loads(line)["attributes"]["email"] for line in wrote.read_text().splitlines()]
            if done.returncode == 0:
                break
            assert done.returncode in {1, 4}, done.stderr
            if "--cursor" in done.stderr:
                more = ["--cursor", done.stderr.partition("--cursor ")[2].split()[0]]
        assert sorted(found) == sorted(f"p{number}@example.com" for number in range(450))
