"""Billing: filters of revision 2026-07-15.pre."""

from __future__ import annotations

from ...runtime.filters import AnyOf

__all__ = ["ListBillingUsageBetaFilter"]


class ListBillingUsageBetaFilter:
    id = AnyOf[str]("id")
