"""Flows: filters of revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeVar

from ..runtime.filters import (
    AnyOf,
    Contains,
    EndsWith,
    Equals,
    EqualsEither,
    GreaterOrEqual,
    GreaterThan,
    LessOrEqual,
    LessThan,
    StartsWith,
)

__all__ = [
    "GetActionIdsForFlowFilter",
    "GetActionsForFlowFilter",
    "GetFlowActionMessagesFilter",
    "GetFlowsFilter",
    "GetMessageIdsForFlowActionFilter",
]

V = TypeVar("V")


class _AnyOfEqualsEither(AnyOf[V], EqualsEither[V]):
    __slots__ = ()


class _ContainsEndsWithEqualsStartsWith(Contains[V], EndsWith[V], Equals[V], StartsWith[V]):
    __slots__ = ()


class _EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan(
    Equals[V], GreaterOrEqual[V], GreaterThan[V], LessOrEqual[V], LessThan[V]
):
    __slots__ = ()


class GetActionIdsForFlowFilter:
    id = AnyOf[str]("id")
    action_type = _AnyOfEqualsEither[str]("action_type")
    status = Equals[str]("status")
    created = _EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = _EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")


class GetActionsForFlowFilter:
    id = AnyOf[str]("id")
    action_type = _AnyOfEqualsEither[str]("action_type")
    status = Equals[str]("status")
    created = _EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = _EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")


class GetFlowActionMessagesFilter:
    id = AnyOf[str]("id")
    name = _ContainsEndsWithEqualsStartsWith[str]("name")
    created = _EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = _EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")


class GetFlowsFilter:
    id = AnyOf[str]("id")
    name = _ContainsEndsWithEqualsStartsWith[str]("name")
    status = Equals[str]("status")
    archived = Equals[bool]("archived")
    created = _EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = _EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")
    trigger_type = Equals[
        Literal["Metric", "Added to List", "Unconfigured", "Date Based", "Price Drop", "Low Inventory"]
    ]("trigger_type")


class GetMessageIdsForFlowActionFilter:
    name = _ContainsEndsWithEqualsStartsWith[str]("name")
    created = _EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = _EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")
