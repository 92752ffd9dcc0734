"""The logger ``klaviyo_ext``."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging

__all__ = ["log"]


@cache
def log() -> logging.Logger:
    """The logger of calls. Its module is imported with the first message, because it takes long to import."""
    import logging  # noqa: PLC0415 - see above

    return logging.getLogger("klaviyo_ext")
