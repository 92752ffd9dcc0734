"""Web feeds: filters of revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

from ..runtime.filters import AnyOf, Contains, EqualsEither, GreaterOrEqual, GreaterThan, LessOrEqual, LessThan

__all__ = ["GetWebFeedsFilter"]

V = TypeVar("V")


class _AnyOfContainsEqualsEither(AnyOf[V], Contains[V], EqualsEither[V]):
    __slots__ = ()


class _GreaterOrEqualGreaterThanLessOrEqualLessThan(GreaterOrEqual[V], GreaterThan[V], LessOrEqual[V], LessThan[V]):
    __slots__ = ()


class GetWebFeedsFilter:
    name = _AnyOfContainsEqualsEither[str]("name")
    created = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")
