"""Lists: filters of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt

from ..runtime.filters import Equals, GreaterThan
from . import AnyOfEqualsEither, GreaterOrEqualGreaterThanLessOrEqualLessThan

__all__ = ["GetListsFilter", "GetProfileIdsForListFilter", "GetProfilesForListFilter"]


class GetListsFilter:
    name = AnyOfEqualsEither[str]("name")
    id = AnyOfEqualsEither[str]("id")
    created = GreaterThan[dt.datetime | dt.date]("created")
    updated = GreaterThan[dt.datetime | dt.date]("updated")


class GetProfileIdsForListFilter:
    email = AnyOfEqualsEither[str]("email")
    phone_number = AnyOfEqualsEither[str]("phone_number")
    push_token = AnyOfEqualsEither[str]("push_token")
    kx = Equals[str]("_kx")
    joined_group_at = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("joined_group_at")


GetProfilesForListFilter = GetProfileIdsForListFilter
