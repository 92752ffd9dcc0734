"""Campaigns: filters of revision 2026-07-15.pre."""

from __future__ import annotations

import datetime as dt

from ...runtime.filters import AnyOf, Contains, Equals
from . import AnyOfEqualsEither, GreaterOrEqualGreaterThanLessOrEqualLessThan

__all__ = ["GetCampaignMessagesBetaFilter", "GetCampaignsBetaFilter"]


class GetCampaignMessagesBetaFilter:
    id = AnyOfEqualsEither[str]("id")
    campaign_id = Equals[str]("campaign_id")
    name = Contains[str]("name")
    status = Equals[str]("status")
    created = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")


class GetCampaignsBetaFilter:
    id = AnyOf[str]("id")
    name = Contains[str]("name")
    archived = Equals[bool]("archived")
    builder = Equals[str]("builder")
    created_at = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created_at")
    updated_at = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated_at")
