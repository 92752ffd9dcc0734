"""Campaigns: filters of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt

from ..runtime.filters import AnyOf, Contains, Equals
from . import AnyOfEqualsEither, GreaterOrEqualGreaterThanLessOrEqualLessThan

__all__ = ["GetCampaignMessagesFilter", "GetCampaignsFilter"]


class GetCampaignMessagesFilter:
    id = AnyOfEqualsEither[str]("id")
    campaign_id = Equals[str]("campaign_id")
    name = Contains[str]("name")
    status = Equals[str]("status")
    created = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")


class GetCampaignsFilter:
    id = AnyOf[str]("id")
    name = Contains[str]("name")
    archived = Equals[bool]("archived")
    builder = Equals[str]("builder")
    created_at = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created_at")
    updated_at = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated_at")
