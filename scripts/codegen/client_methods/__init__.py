"""Render the flows as methods of the two clients, so that tools see ordinary methods."""

from __future__ import annotations

from .flow_signatures import FlowMethod, read_flows
from .method_source import render_methods

__all__ = ["FlowMethod", "read_flows", "render_methods"]
