"""Events: filters of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt

from ..runtime.filters import Equals, EqualsEither, Has
from . import GreaterOrEqualGreaterThanLessOrEqualLessThan

__all__ = ["GetEventsFilter"]


class GetEventsFilter:
    metric_id = EqualsEither[str]("metric_id")
    profile_id = Equals[str]("profile_id")
    profile = Has("profile")
    metric = Has("metric")
    datetime = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("datetime")
    timestamp = GreaterOrEqualGreaterThanLessOrEqualLessThan[float]("timestamp")
