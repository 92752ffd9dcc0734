"""Retries: whether a failed call is sent again, and after how long.

Each name below is imported from its module when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lazy_names

if TYPE_CHECKING:
    from .policy import OFF, Retry, RetryDetails, Strategy, exponential, linear

__all__ = ["OFF", "Retry", "RetryDetails", "Strategy", "exponential", "linear"]

if not TYPE_CHECKING:  # type checkers see the imports above, and refuse unknown names
    __getattr__ = lazy_names(__name__, dict.fromkeys(__all__, "policy"))


def __dir__() -> list[str]:
    return sorted(__all__)
