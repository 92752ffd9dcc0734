"""Rows of frames and files, and tables of results."""

from __future__ import annotations

from pathlib import Path
from typing import Any, assert_type

from klaviyo_client import operations
from klaviyo_client.models import Profile
from klaviyo_ext import AsyncKlaviyo, Klaviyo, frames, rows
from klaviyo_ext.bulk import BulkReport, chunk
from klaviyo_ext.rows import ColumnRows


class Frame:
    """As pandas, polars and pyarrow type theirs."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...


def into(klaviyo: Klaviyo, frame: Frame, path: Path) -> None:
    made = rows.of(frame, columns={"email": "E-Mail", "properties.spent": "Spent"}, missing="omit", rest="properties")
    assert_type(made, ColumnRows)
    assert_type(klaviyo.bulk_import_profiles(made), BulkReport)
    assert_type(klaviyo.bulk_subscribe_profiles(rows.read(path, types={"title": "text"}, delimiter=";")), BulkReport)
    assert_type(klaviyo.bulk_import_profiles(frame, missing="null"), BulkReport)
    assert_type(
        klaviyo.bulk_create_events(rows.read("events.csv", values={"metric": "Paid"}, missing="text")), BulkReport
    )
    rows.of(frame, missing="text")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    rows.of(frame, rest="keep")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    rows.of(frame, colums={"email": "E-Mail"})  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    rows.read(path, format="xlsx")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.bulk_import_profiles(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.bulk_import_profiles(frame, missing="drop")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def asynchronous(klaviyo: AsyncKlaviyo, frame: Frame) -> None:
    assert_type(await klaviyo.bulk_import_profiles(rows.of(frame)), BulkReport)
    assert_type(await klaviyo.bulk_import_profiles(frame), BulkReport)


def pure(frame: Frame) -> None:
    limits = operations["bulk_import_profiles"].bulk
    assert limits is not None
    for _ in chunk(rows.of(frame), limits, missing="omit"), chunk(frame, limits):
        pass
    assert_type(rows.plain({"at": None}, missing="omit"), Any)
    rows.plain({}, missing="")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def out_of(klaviyo: Klaviyo) -> None:
    profiles = klaviyo.get_profiles()
    assert_type(profiles.to_dicts(), list[dict[str, Any]])
    assert_type(frames.to_arrow(profiles, columns=["email", "properties.tier"]), Any)
    frames.to_arrow([], model=Profile)
    frames.to_arrow(profiles, model="Profile")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
