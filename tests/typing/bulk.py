"""What the bulk methods give and take."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import assert_type

from klaviyo_client import operations
from klaviyo_client.api import catalogs, profiles
from klaviyo_client.models import ProfileUpsertAttributes
from klaviyo_ext import AsyncKlaviyo, Klaviyo
from klaviyo_ext.bulk import BulkEvent, BulkReport, Chunk, FailedRow, Reject, RowsFailed, SetAside, chunk, report_of
from klaviyo_ext.errors import BulkFailuresError


def blocking(klaviyo: Klaviyo) -> None:
    rows = [{"email": "a@b.co"}, ProfileUpsertAttributes(email="c@d.co"), "01ID"]
    assert_type(klaviyo.bulk(catalogs.bulk_create_catalog_items({}), rows, wait=30, concurrency=2), BulkReport)
    assert_type(klaviyo.bulk_stream(profiles.bulk_suppress_profiles({}), rows), Iterator[BulkEvent])
    assert_type(klaviyo.bulk_import_profiles(iter(rows), list_id="L", journal="j", on_progress=print), BulkReport)
    klaviyo.bulk_import_profiles(rows, rejects=Path("r.csv"))
    klaviyo.bulk_import_profiles(rows, rejects=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert_type(klaviyo.bulk_create_or_update_profiles(rows), str)
    klaviyo.bulk_subscribe_profiles(rows, channels=["email", "sms"], duplicates="first")
    klaviyo.bulk_subscribe_profiles(rows, channels=["fax"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    klaviyo.bulk_import_profiles(rows, jurnal="j")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def asynchronous(klaviyo: AsyncKlaviyo, source: AsyncIterator[object]) -> None:
    assert_type(await klaviyo.bulk_import_profiles(source), BulkReport)
    assert_type(await klaviyo.bulk_create_or_update_profiles([]), str)
    assert_type(klaviyo.bulk_stream(profiles.bulk_suppress_profiles({}), source), AsyncIterator[BulkEvent])


def watch(event: BulkEvent, error: Exception) -> None:
    if isinstance(event, RowsFailed):
        assert_type(event.rows, tuple[FailedRow, ...])
        assert_type(event.rows[0].index, int | None)
    assert_type(event.progress.accepted, int)
    assert_type(report_of(error), BulkReport | None)


def rejected(report: BulkReport, error: BulkFailuresError) -> None:
    assert_type(report.raise_for_failures(), BulkReport)
    assert_type(report.rejects(), list[Reject])
    assert_type(report.rejects()[0].index, int | None)
    assert_type(error.report, BulkReport)


def pure() -> None:
    limits = operations["bulk_import_profiles"].bulk
    assert limits is not None
    assert_type(chunk([{}], limits, duplicates="last"), Iterator[Chunk | SetAside])
