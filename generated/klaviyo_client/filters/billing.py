"""Billing: filters of revision 2026-10-15."""

from __future__ import annotations

from ..runtime.filters import AnyOf

__all__ = ["ListBillingUsageFilter"]


class ListBillingUsageFilter:
    id = AnyOf[str]("id")
