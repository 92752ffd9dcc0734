"""The ``User-Agent`` header of a client."""

from __future__ import annotations

import sys

from .._version import __version__

__all__ = ["user_agent"]


def user_agent() -> str:
    """This distribution and the Python that runs it, as in ``klaviyo-ext/1.2.0 python/3.11.7``."""
    return f"klaviyo-ext/{__version__} python/{'.'.join(map(str, sys.version_info[:3]))}"
