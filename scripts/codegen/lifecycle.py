"""How long a revision is served: a year as stable, another year deprecated, then it is retired.

So says Klaviyo's versioning policy, which sets no dates for betas. `klaviyo_ext.revisions` knows the same for programs;
neither of the two may import the other, and a test compares them.
"""

from __future__ import annotations

import datetime as dt
import re

import attrs

__all__ = ["Lifecycle", "lifecycle"]

_REVISION = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:\.[a-z0-9]+)?")


@attrs.frozen
class Lifecycle:
    """Dates of a revision, and what it is on a day: "beta", "stable", "deprecated" or "retired"."""

    deprecated: dt.date
    retired: dt.date
    state: str

    def __str__(self) -> str:
        match self.state:
            case "beta":
                return "beta: may change or end at any time"
            case "stable":
                return f"stable; deprecated from {self.deprecated}, retired on {self.retired}"
            case "deprecated":
                return f"deprecated since {self.deprecated}, retired on {self.retired}"
            case _:
                return f"retired since {self.retired}: Klaviyo answers with its oldest revision that is left"


def lifecycle(revision: str, today: dt.date) -> Lifecycle | None:
    """The dates of ``revision``, and what it is on the day ``today``; ``None`` if it is not one."""
    found = _REVISION.fullmatch(revision)
    if found is None:
        return None
    try:
        began = dt.date(int(found[1]), int(found[2]), int(found[3]))
        deprecated, retired = _later(began, 1), _later(began, 2)
    except ValueError:
        return None
    if "." in revision:
        state = "beta"
    else:
        state = "retired" if today >= retired else "deprecated" if today >= deprecated else "stable"
    return Lifecycle(deprecated, retired, state)


def _later(day: dt.date, years: int) -> dt.date:
    if (day.month, day.day) == (2, 29):
        return dt.date(day.year + years, 3, 1)
    return day.replace(year=day.year + years)
