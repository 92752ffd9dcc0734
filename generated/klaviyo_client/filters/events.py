"""Events: filters of revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

from ..runtime.filters import Equals, EqualsEither, GreaterOrEqual, GreaterThan, Has, LessOrEqual, LessThan

__all__ = ["GetEventsFilter"]

V = TypeVar("V")


class _GreaterOrEqualGreaterThanLessOrEqualLessThan(GreaterOrEqual[V], GreaterThan[V], LessOrEqual[V], LessThan[V]):
    __slots__ = ()


class GetEventsFilter:
    metric_id = EqualsEither[str]("metric_id")
    profile_id = Equals[str]("profile_id")
    profile = Has("profile")
    metric = Has("metric")
    datetime = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("datetime")
    timestamp = _GreaterOrEqualGreaterThanLessOrEqualLessThan[float]("timestamp")
