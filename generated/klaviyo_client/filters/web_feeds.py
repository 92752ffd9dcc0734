"""Web feeds: filters of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt

from . import AnyOfContainsEqualsEither, GreaterOrEqualGreaterThanLessOrEqualLessThan

__all__ = ["GetWebFeedsFilter"]


class GetWebFeedsFilter:
    name = AnyOfContainsEqualsEither[str]("name")
    created = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")
