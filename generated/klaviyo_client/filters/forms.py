"""Forms: filters of revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeVar

from ..runtime.filters import AnyOf, Contains, Equals, EqualsEither, GreaterOrEqual, GreaterThan, LessOrEqual, LessThan

__all__ = ["GetFormsFilter", "GetVersionIdsForFormFilter", "GetVersionsForFormFilter"]

V = TypeVar("V")


class _AnyOfContainsEqualsEither(AnyOf[V], Contains[V], EqualsEither[V]):
    __slots__ = ()


class _AnyOfEqualsEither(AnyOf[V], EqualsEither[V]):
    __slots__ = ()


class _GreaterOrEqualGreaterThanLessOrEqualLessThan(GreaterOrEqual[V], GreaterThan[V], LessOrEqual[V], LessThan[V]):
    __slots__ = ()


class GetFormsFilter:
    id = _AnyOfEqualsEither[str]("id")
    name = _AnyOfContainsEqualsEither[str]("name")
    ab_test = Equals[bool]("ab_test")
    updated_at = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated_at")
    created_at = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created_at")
    status = Equals[Literal["live", "draft"]]("status")


class GetVersionIdsForFormFilter:
    form_type = _AnyOfEqualsEither[Literal["popup", "embed", "full_page", "flyout", "banner"]]("form_type")
    status = Equals[Literal["live", "draft"]]("status")
    updated_at = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated_at")
    created_at = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created_at")


class GetVersionsForFormFilter:
    form_type = _AnyOfEqualsEither[Literal["popup", "embed", "full_page", "flyout", "banner"]]("form_type")
    status = Equals[Literal["live", "draft"]]("status")
    updated_at = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated_at")
    created_at = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created_at")
