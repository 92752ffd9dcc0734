"""Campaigns: filters of revision 2026-07-15.pre."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

from ...runtime.filters import AnyOf, Contains, Equals, EqualsEither, GreaterOrEqual, GreaterThan, LessOrEqual, LessThan

__all__ = ["GetCampaignMessagesBetaFilter", "GetCampaignsBetaFilter"]

V = TypeVar("V")


class _AnyOfEqualsEither(AnyOf[V], EqualsEither[V]):
    __slots__ = ()


class _GreaterOrEqualGreaterThanLessOrEqualLessThan(GreaterOrEqual[V], GreaterThan[V], LessOrEqual[V], LessThan[V]):
    __slots__ = ()


class GetCampaignMessagesBetaFilter:
    id = _AnyOfEqualsEither[str]("id")
    campaign_id = Equals[str]("campaign_id")
    name = Contains[str]("name")
    status = Equals[str]("status")
    created = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")


class GetCampaignsBetaFilter:
    id = AnyOf[str]("id")
    name = Contains[str]("name")
    archived = Equals[bool]("archived")
    builder = Equals[str]("builder")
    created_at = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created_at")
    updated_at = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated_at")
