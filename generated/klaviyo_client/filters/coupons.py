"""Coupons: filters of revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeVar

from ..runtime.filters import AnyOf, Equals, EqualsEither, GreaterOrEqual, GreaterThan, LessOrEqual, LessThan

__all__ = [
    "GetBulkCreateCouponCodeJobsFilter",
    "GetCouponCodeIdsForCouponFilter",
    "GetCouponCodesFilter",
    "GetCouponCodesForCouponFilter",
]

V = TypeVar("V")


class _AnyOfEqualsEither(AnyOf[V], EqualsEither[V]):
    __slots__ = ()


class _GreaterOrEqualGreaterThanLessOrEqualLessThan(GreaterOrEqual[V], GreaterThan[V], LessOrEqual[V], LessThan[V]):
    __slots__ = ()


class GetBulkCreateCouponCodeJobsFilter:
    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetCouponCodeIdsForCouponFilter:
    expires_at = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("expires_at")
    status = Equals[
        Literal["UNASSIGNED", "PROCESSING", "ASSIGNED_TO_PROFILE", "VERSION_NOT_ACTIVE", "DELETING", "USED"]
    ]("status")
    coupon_id = _AnyOfEqualsEither[str]("coupon.id")
    profile_id = _AnyOfEqualsEither[str]("profile.id")


class GetCouponCodesFilter:
    expires_at = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("expires_at")
    status = Equals[
        Literal["UNASSIGNED", "PROCESSING", "ASSIGNED_TO_PROFILE", "VERSION_NOT_ACTIVE", "DELETING", "USED"]
    ]("status")
    coupon_id = _AnyOfEqualsEither[str]("coupon.id")
    profile_id = _AnyOfEqualsEither[str]("profile.id")


class GetCouponCodesForCouponFilter:
    expires_at = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("expires_at")
    status = Equals[
        Literal["UNASSIGNED", "PROCESSING", "ASSIGNED_TO_PROFILE", "VERSION_NOT_ACTIVE", "DELETING", "USED"]
    ]("status")
    coupon_id = _AnyOfEqualsEither[str]("coupon.id")
    profile_id = _AnyOfEqualsEither[str]("profile.id")
