"""Flows: filters of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..runtime.filters import AnyOf, Equals
from . import AnyOfEqualsEither, ContainsEndsWithEqualsStartsWith, EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan

__all__ = [
    "GetActionIdsForFlowFilter",
    "GetActionsForFlowFilter",
    "GetFlowActionMessagesFilter",
    "GetFlowsFilter",
    "GetMessageIdsForFlowActionFilter",
]


class GetActionIdsForFlowFilter:
    id = AnyOf[str]("id")
    action_type = AnyOfEqualsEither[str]("action_type")
    status = Equals[str]("status")
    created = EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")


class GetFlowActionMessagesFilter:
    id = AnyOf[str]("id")
    name = ContainsEndsWithEqualsStartsWith[str]("name")
    created = EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")


class GetFlowsFilter:
    id = AnyOf[str]("id")
    name = ContainsEndsWithEqualsStartsWith[str]("name")
    status = Equals[str]("status")
    archived = Equals[bool]("archived")
    created = EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")
    trigger_type = Equals[
        Literal["Metric", "Added to List", "Unconfigured", "Date Based", "Price Drop", "Low Inventory"]
    ]("trigger_type")


class GetMessageIdsForFlowActionFilter:
    name = ContainsEndsWithEqualsStartsWith[str]("name")
    created = EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")


GetActionsForFlowFilter = GetActionIdsForFlowFilter
