"""When a revision becomes deprecated and when it is retired: one and two years after its release, its date.

So says Klaviyo's versioning policy, which sets no dates for betas. `klaviyo_ext.revisions` knows the same for programs;
neither of the two may import the other, and a test compares them.
"""

from __future__ import annotations

from datetime import date

__all__ = ["lifecycle"]


def lifecycle(revision: str) -> str:
    """What the policy says about ``revision``, in a few words."""
    try:
        released = date.fromisoformat(revision)
    except ValueError:
        return "no dates are set for it"
    return f"deprecated on {_years_after(released, 1)}, retired on {_years_after(released, 2)}"


def _years_after(day: date, years: int) -> date:
    if (day.month, day.day) == (2, 29):
        return date(day.year + years, 3, 1)
    return day.replace(year=day.year + years)
