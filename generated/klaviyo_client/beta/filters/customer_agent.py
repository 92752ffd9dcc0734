"""Customer agent: filters of revision 2026-07-15.pre."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ...runtime.filters import Contains, Equals, GreaterOrEqual
from . import EqualsGreaterOrEqualLessOrEqual

__all__ = ["GetAgentToolsBetaFilter", "ListCustomerAgentConversationsBetaFilter"]


class GetAgentToolsBetaFilter:
    name = Contains[str]("name")
    tool_type = Equals[Literal["internal", "custom"]]("tool_type")
    created_at = EqualsGreaterOrEqualLessOrEqual[dt.datetime | dt.date]("created_at")
    updated_at = EqualsGreaterOrEqualLessOrEqual[dt.datetime | dt.date]("updated_at")


class ListCustomerAgentConversationsBetaFilter:
    created_at = GreaterOrEqual[dt.datetime | dt.date]("created_at")
    status = Equals[Literal["open", "routed-to-team", "resolved-by-ai", "closed"]]("status")
