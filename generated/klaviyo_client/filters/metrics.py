"""Metrics: filters of revision 2026-07-15."""

from __future__ import annotations

from ..runtime.filters import Equals

__all__ = ["GetMetricsFilter"]


class GetMetricsFilter:
    integration_name = Equals[str]("integration.name")
    integration_category = Equals[str]("integration.category")
