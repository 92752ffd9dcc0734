"""Segments: filters of revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

from ..runtime.filters import AnyOf, Equals, EqualsEither, GreaterOrEqual, GreaterThan, LessOrEqual, LessThan

__all__ = ["GetProfileIdsForSegmentFilter", "GetProfilesForSegmentFilter", "GetSegmentsFilter"]

V = TypeVar("V")


class _AnyOfEqualsEither(AnyOf[V], EqualsEither[V]):
    __slots__ = ()


class _GreaterOrEqualGreaterThanLessOrEqualLessThan(GreaterOrEqual[V], GreaterThan[V], LessOrEqual[V], LessThan[V]):
    __slots__ = ()


class GetProfileIdsForSegmentFilter:
    profile_id = _AnyOfEqualsEither[str]("profile_id")
    email = _AnyOfEqualsEither[str]("email")
    phone_number = _AnyOfEqualsEither[str]("phone_number")
    push_token = _AnyOfEqualsEither[str]("push_token")
    kx = Equals[str]("_kx")
    joined_group_at = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("joined_group_at")


class GetProfilesForSegmentFilter:
    profile_id = _AnyOfEqualsEither[str]("profile_id")
    email = _AnyOfEqualsEither[str]("email")
    phone_number = _AnyOfEqualsEither[str]("phone_number")
    push_token = _AnyOfEqualsEither[str]("push_token")
    kx = Equals[str]("_kx")
    joined_group_at = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("joined_group_at")


class GetSegmentsFilter:
    name = _AnyOfEqualsEither[str]("name")
    id = _AnyOfEqualsEither[str]("id")
    created = GreaterThan[dt.datetime | dt.date]("created")
    updated = GreaterThan[dt.datetime | dt.date]("updated")
    is_active = _AnyOfEqualsEither[bool]("is_active")
    is_starred = Equals[bool]("is_starred")
