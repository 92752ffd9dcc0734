"""Segments: filters of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt

from ..runtime.filters import Equals, GreaterThan
from . import AnyOfEqualsEither, GreaterOrEqualGreaterThanLessOrEqualLessThan

__all__ = ["GetProfileIdsForSegmentFilter", "GetProfilesForSegmentFilter", "GetSegmentsFilter"]


class GetProfileIdsForSegmentFilter:
    profile_id = AnyOfEqualsEither[str]("profile_id")
    email = AnyOfEqualsEither[str]("email")
    phone_number = AnyOfEqualsEither[str]("phone_number")
    push_token = AnyOfEqualsEither[str]("push_token")
    kx = Equals[str]("_kx")
    joined_group_at = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("joined_group_at")


class GetSegmentsFilter:
    name = AnyOfEqualsEither[str]("name")
    id = AnyOfEqualsEither[str]("id")
    created = GreaterThan[dt.datetime | dt.date]("created")
    updated = GreaterThan[dt.datetime | dt.date]("updated")
    is_active = AnyOfEqualsEither[bool]("is_active")
    is_starred = Equals[bool]("is_starred")


GetProfilesForSegmentFilter = GetProfileIdsForSegmentFilter
