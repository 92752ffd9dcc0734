"""Metrics: filters of revision 2026-07-15."""

from __future__ import annotations

from ..runtime.filters import Equals

__all__ = ["GetMetricsFilter"]


class GetMetricsFilter:
    """What ``get_metrics`` can filter by."""

    integration_name = Equals[str]("integration.name")
    integration_category = Equals[str]("integration.category")
