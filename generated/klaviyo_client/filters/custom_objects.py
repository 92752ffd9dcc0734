"""Custom objects: filters of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..runtime.filters import Equals
from . import AnyOfEqualsEither, GreaterOrEqualLessThan

__all__ = [
    "GetDataSourcesFilter",
    "GetIngestionLogIdsForObjectTypeFilter",
    "GetIngestionLogsForObjectTypeFilter",
    "GetObjectTypesFilter",
]


class GetDataSourcesFilter:
    namespace = Equals[str]("namespace")


class GetIngestionLogIdsForObjectTypeFilter:
    record_id = Equals[str]("record_id")
    status = AnyOfEqualsEither[Literal["error", "warning", "info"]]("status")
    event_type = AnyOfEqualsEither[Literal["validation_error"]]("event_type")
    timestamp = GreaterOrEqualLessThan[dt.datetime | dt.date]("timestamp")


GetIngestionLogsForObjectTypeFilter = GetIngestionLogIdsForObjectTypeFilter
GetObjectTypesFilter = GetDataSourcesFilter
