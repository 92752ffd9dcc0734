"""Retries: whether and when a failed call is sent again.

Each name below is imported from its module on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lazy_names

if TYPE_CHECKING:
    from .policy import OFF, Retry, RetryDetails, Strategy, exponential, linear

__all__ = ["OFF", "Retry", "RetryDetails", "Strategy", "exponential", "linear"]

if not TYPE_CHECKING:  # type checkers use the imports above, and report unknown names
    __getattr__, __dir__ = lazy_names(__name__, {".policy": __all__})
