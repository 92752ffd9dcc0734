"""Show log records on standard error while the program has not configured logging."""

from __future__ import annotations

import logging
import sys

from .log import log

__all__ = ["show"]


class _LastResort(logging.Handler):
    """Writes to standard error if no other handler gets the record."""

    def emit(self, record: logging.LogRecord) -> None:
        if log().handlers == [self] and not logging.getLogger().handlers and sys.stderr is not None:
            try:
                sys.stderr.write(f"{self.format(record)}\n")
            except (OSError, ValueError):
                self.handleError(record)


_handler = _LastResort()
_handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))


def show(level: str) -> None:
    """Let the logger of this package have ``level``, unless the program has set it."""
    if not log().level:
        log().setLevel(level)
    if _handler not in log().handlers:
        log().addHandler(_handler)
