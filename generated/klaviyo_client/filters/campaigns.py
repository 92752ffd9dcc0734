"""Campaigns: filters of revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..runtime.filters import AnyOf, Contains, Equals
from . import AnyOfEqualsEither, GreaterOrEqualGreaterThanLessOrEqualLessThan

__all__ = ["GetCampaignsFilter"]


class GetCampaignsFilter:
    id = AnyOf[str]("id")
    messages_channel = Equals[Literal["email", "sms", "mobile_push"]]("messages.channel")
    name = Contains[str]("name")
    status = AnyOfEqualsEither[
        Literal[
            "Scheduled",
            "Sent",
            "Draft",
            "Cancelled",
            "Adding Recipients",
            "Sending",
            "Variations Sent",
            "Sending Segments",
            "Cancelled: Smart Sending",
            "Preparing to send",
            "Cancelled: Account Disabled",
            "Cancelled: No Recipients",
            "Preparing to schedule",
            "Cancelled: Internal Error",
            "Queued without Recipients",
            "Cancelled: Billing Limit",
            "Cancelled: Misconfigured",
            "Unknown",
        ]
    ]("status")
    archived = Equals[bool]("archived")
    created_at = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created_at")
    scheduled_at = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("scheduled_at")
    updated_at = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated_at")
