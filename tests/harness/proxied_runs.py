"""Runs of clients through a faulty proxy to a fake, on sockets, with waits that take a fraction of their time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs

from klaviyo_client.api import catalogs, profiles
from klaviyo_client.runtime.operation import Operation
from klaviyo_ext import AsyncKlaviyo, Klaviyo, Retry, errors
from klaviyo_ext.bulk import BulkReport, report_of
from klaviyo_ext.core.send_loop import Clock
from klaviyo_ext.testing import FakeKlaviyo

from .faulty_proxy import FAULTS, FaultyProxy, proxied
from .row_accounts import Account, account, taken

__all__ = ["IMPORTS", "RUNS", "Imported", "awaiting", "blocking", "imported", "scene"]

SPEED = 50.0
"""Waits are that many times shorter; the sockets are real."""

RUNS = 30
"""How often to go on, at most."""


def _options(proxy: FaultyProxy) -> dict[str, Any]:
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
    """A client before the proxy."""
    return Klaviyo(**_options(proxy), sleep=lambda seconds: time.sleep(seconds / SPEED))


def awaiting(proxy: FaultyProxy) -> AsyncKlaviyo:
    """:func:`blocking`, for ``async`` code."""
    return AsyncKlaviyo(**_options(proxy), sleep=lambda seconds: asyncio.sleep(seconds / SPEED))


@contextmanager
def scene(seed: int, *, rate: float = 0.3, kinds: Iterable[str] = FAULTS) -> Generator[tuple[FakeKlaviyo, FaultyProxy]]:
    """A fake, and a proxy before it."""
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


def _padded(number: int) -> dict[str, Any]:
    return {"email": f"p{number}@example.com", "properties": {"filling": "x" * 95_000}}


IMPORTS: dict[str, Import] = {
    "suppressions": Import(
        profiles.bulk_suppress_profiles({}), lambda number: {"email": f"p{number}@example.com"}, 2_000, replayable=True
    ),
    "profiles": Import(profiles.bulk_import_profiles({}), _padded, 250, replayable=True),
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


def _send(kind: str, proxy: FaultyProxy, what: Import, journal: Path) -> BulkReport:
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


@attrs.frozen
class Imported:
    """What came of an import with a journal, run until it was done.

    Attributes:
        rows: how many there were.
        faults: how many exchanges were broken.
        reports: of the runs.
        account: what is wrong with the last one.
    """

    rows: int
    faults: int
    reports: list[BulkReport]
    account: Account


def imported(kind: str, name: str, seed: int, journal: Path) -> Imported:
    """Import rows of a kind through the proxy."""
    what = IMPORTS[name]
    # What a proxy sends twice is refused the second time, if it may not be repeated.
    kinds = [fault for fault in FAULTS if what.replayable or fault != "request twice"]
    with scene(seed, kinds=kinds) as (fake, proxy):
        reports = [_send(kind, proxy, what, journal)]
        while reports[-1].interrupted or reports[-1].unsent:
            assert len(reports) < RUNS, reports[-1]
            reports.append(_send(kind, proxy, what, journal))
        took = taken(fake, what.operation.info.id)
        found = account(reports, what.rows, took, proxy.repeated, replayable=what.replayable)
        return Imported(what.rows, proxy.met.total() - proxy.met[""], reports, found)
