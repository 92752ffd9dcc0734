"""Profiles: filters of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..runtime.filters import Equals
from . import AnyOfEqualsEither, GreaterOrEqualGreaterThanLessOrEqualLessThan, GreaterThanLessThan

__all__ = [
    "GetBulkImportProfilesJobsFilter",
    "GetBulkSuppressProfilesJobsFilter",
    "GetBulkUnsuppressProfilesJobsFilter",
    "GetProfilesFilter",
    "GetPushTokensFilter",
]


class GetBulkImportProfilesJobsFilter:
    status = AnyOfEqualsEither[Literal["queued", "processing", "complete"]]("status")


class GetBulkSuppressProfilesJobsFilter:
    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")
    list_id = Equals[str]("list_id")
    segment_id = Equals[str]("segment_id")


class GetProfilesFilter:
    id = AnyOfEqualsEither[str]("id")
    email = AnyOfEqualsEither[str]("email")
    phone_number = AnyOfEqualsEither[str]("phone_number")
    external_id = AnyOfEqualsEither[str]("external_id")
    kx = Equals[str]("_kx")
    created = GreaterThanLessThan[dt.datetime | dt.date]("created")
    updated = GreaterThanLessThan[dt.datetime | dt.date]("updated")
    subscriptions_email_marketing_list_suppressions_reason = Equals[str](
        "subscriptions.email.marketing.list_suppressions.reason"
    )
    subscriptions_email_marketing_list_suppressions_timestamp = GreaterOrEqualGreaterThanLessOrEqualLessThan[
        dt.datetime | dt.date
    ]("subscriptions.email.marketing.list_suppressions.timestamp")
    subscriptions_email_marketing_list_suppressions_list_id = Equals[str](
        "subscriptions.email.marketing.list_suppressions.list_id"
    )
    subscriptions_email_marketing_suppression_reason = Equals[str]("subscriptions.email.marketing.suppression.reason")
    subscriptions_email_marketing_suppression_timestamp = GreaterOrEqualGreaterThanLessOrEqualLessThan[
        dt.datetime | dt.date
    ]("subscriptions.email.marketing.suppression.timestamp")


class GetPushTokensFilter:
    id = Equals[str]("id")
    profile_id = Equals[str]("profile.id")
    enablement_status = Equals[Literal["AUTHORIZED", "UNAUTHORIZED", "DENIED", "PROVISIONAL", "NOT_DETERMINED"]](
        "enablement_status"
    )
    platform = Equals[Literal["ios", "android"]]("platform")


GetBulkUnsuppressProfilesJobsFilter = GetBulkSuppressProfilesJobsFilter
