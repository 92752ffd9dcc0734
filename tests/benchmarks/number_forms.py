"""How the figures of a report are written."""

from __future__ import annotations

__all__ = ["COUNT", "FEW_MILLISECONDS", "FINE_SECONDS", "MEGABYTES", "PERCENT", "SECONDS", "TIMES"]

COUNT = "{:,.0f}".format
PERCENT = "{:.1%}".format
TIMES = "{:.2f} x".format
MEGABYTES = "{:.1f} MB".format
SECONDS = "{:.1f} s".format
FINE_SECONDS = "{:.3f} s".format
FEW_MILLISECONDS = "{:.2f} ms".format
