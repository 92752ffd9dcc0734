"""Custom objects: filters of revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeVar

from ..runtime.filters import AnyOf, Equals, EqualsEither, GreaterOrEqual, LessThan

__all__ = ["GetIngestionLogIdsForObjectTypeFilter", "GetIngestionLogsForObjectTypeFilter", "GetObjectTypesFilter"]

V = TypeVar("V")


class _AnyOfEqualsEither(AnyOf[V], EqualsEither[V]):
    __slots__ = ()


class _GreaterOrEqualLessThan(GreaterOrEqual[V], LessThan[V]):
    __slots__ = ()


class GetIngestionLogIdsForObjectTypeFilter:
    record_id = Equals[str]("record_id")
    status = _AnyOfEqualsEither[Literal["error", "warning", "info"]]("status")
    event_type = _AnyOfEqualsEither[Literal["validation_error"]]("event_type")
    timestamp = _GreaterOrEqualLessThan[dt.datetime | dt.date]("timestamp")


class GetIngestionLogsForObjectTypeFilter:
    record_id = Equals[str]("record_id")
    status = _AnyOfEqualsEither[Literal["error", "warning", "info"]]("status")
    event_type = _AnyOfEqualsEither[Literal["validation_error"]]("event_type")
    timestamp = _GreaterOrEqualLessThan[dt.datetime | dt.date]("timestamp")


class GetObjectTypesFilter:
    namespace = Equals[str]("namespace")
