"""How thorough the tests are: ``SOAK=1`` runs their long variants, ``SOAK=5`` with five times as many examples."""

from __future__ import annotations

import os

__all__ = ["SOAK", "TIMES"]

SOAK = int(os.environ.get("SOAK") or 0)
"""0 in ``make test``."""

TIMES = 20 * SOAK or 1
"""How many times as many random examples are tried."""
