"""The methods of the two clients that stand for flows: rendered, so that each tool sees an ordinary method."""

from __future__ import annotations

from .flow_signatures import FlowMethod, read_flows
from .method_source import render_methods

__all__ = ["FlowMethod", "read_flows", "render_methods"]
