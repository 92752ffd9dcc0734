"""Lists: filters of revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

from ..runtime.filters import AnyOf, Equals, EqualsEither, GreaterOrEqual, GreaterThan, LessOrEqual, LessThan

__all__ = ["GetListsFilter", "GetProfileIdsForListFilter", "GetProfilesForListFilter"]

V = TypeVar("V")


class _AnyOfEqualsEither(AnyOf[V], EqualsEither[V]):
    __slots__ = ()


class _GreaterOrEqualGreaterThanLessOrEqualLessThan(GreaterOrEqual[V], GreaterThan[V], LessOrEqual[V], LessThan[V]):
    __slots__ = ()


class GetListsFilter:
    name = _AnyOfEqualsEither[str]("name")
    id = _AnyOfEqualsEither[str]("id")
    created = GreaterThan[dt.datetime | dt.date]("created")
    updated = GreaterThan[dt.datetime | dt.date]("updated")


class GetProfileIdsForListFilter:
    email = _AnyOfEqualsEither[str]("email")
    phone_number = _AnyOfEqualsEither[str]("phone_number")
    push_token = _AnyOfEqualsEither[str]("push_token")
    kx = Equals[str]("_kx")
    joined_group_at = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("joined_group_at")


class GetProfilesForListFilter:
    email = _AnyOfEqualsEither[str]("email")
    phone_number = _AnyOfEqualsEither[str]("phone_number")
    push_token = _AnyOfEqualsEither[str]("push_token")
    kx = Equals[str]("_kx")
    joined_group_at = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("joined_group_at")
