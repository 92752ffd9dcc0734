"""Coupons: filters of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..runtime.filters import Equals
from . import AnyOfEqualsEither, GreaterOrEqualGreaterThanLessOrEqualLessThan

__all__ = [
    "GetBulkCreateCouponCodeJobsFilter",
    "GetCouponCodeIdsForCouponFilter",
    "GetCouponCodesFilter",
    "GetCouponCodesForCouponFilter",
]


class GetBulkCreateCouponCodeJobsFilter:
    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetCouponCodeIdsForCouponFilter:
    expires_at = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("expires_at")
    status = Equals[
        Literal["UNASSIGNED", "PROCESSING", "ASSIGNED_TO_PROFILE", "VERSION_NOT_ACTIVE", "DELETING", "USED"]
    ]("status")
    profile_id = AnyOfEqualsEither[str]("profile.id")


class GetCouponCodesFilter:
    expires_at = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("expires_at")
    status = Equals[
        Literal["UNASSIGNED", "PROCESSING", "ASSIGNED_TO_PROFILE", "VERSION_NOT_ACTIVE", "DELETING", "USED"]
    ]("status")
    coupon_id = AnyOfEqualsEither[str]("coupon.id")
    profile_id = AnyOfEqualsEither[str]("profile.id")


GetCouponCodesForCouponFilter = GetCouponCodeIdsForCouponFilter
