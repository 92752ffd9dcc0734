"""Customer agent: filters of revision 2026-07-15.pre."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeVar

from ...runtime.filters import Contains, Equals, GreaterOrEqual, LessOrEqual

__all__ = ["GetAgentToolsBetaFilter", "ListCustomerAgentConversationsBetaFilter"]

V = TypeVar("V")


class _EqualsGreaterOrEqualLessOrEqual(Equals[V], GreaterOrEqual[V], LessOrEqual[V]):
    __slots__ = ()


class GetAgentToolsBetaFilter:
    name = Contains[str]("name")
    tool_type = Equals[Literal["internal", "custom"]]("tool_type")
    created_at = _EqualsGreaterOrEqualLessOrEqual[dt.datetime | dt.date]("created_at")
    updated_at = _EqualsGreaterOrEqualLessOrEqual[dt.datetime | dt.date]("updated_at")


class ListCustomerAgentConversationsBetaFilter:
    created_at = GreaterOrEqual[dt.datetime | dt.date]("created_at")
    status = Equals[Literal["open", "routed-to-team", "resolved-by-ai", "closed"]]("status")
