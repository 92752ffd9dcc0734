"""Forms: filters of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..runtime.filters import Equals
from . import AnyOfContainsEqualsEither, AnyOfEqualsEither, GreaterOrEqualGreaterThanLessOrEqualLessThan

__all__ = ["GetFormsFilter", "GetVersionIdsForFormFilter", "GetVersionsForFormFilter"]


class GetFormsFilter:
    id = AnyOfEqualsEither[str]("id")
    name = AnyOfContainsEqualsEither[str]("name")
    ab_test = Equals[bool]("ab_test")
    updated_at = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated_at")
    created_at = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created_at")
    status = Equals[Literal["live", "draft"]]("status")


class GetVersionIdsForFormFilter:
    form_type = AnyOfEqualsEither[Literal["popup", "embed", "full_page", "flyout", "banner"]]("form_type")
    status = Equals[Literal["live", "draft"]]("status")
    updated_at = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated_at")
    created_at = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created_at")


GetVersionsForFormFilter = GetVersionIdsForFormFilter
