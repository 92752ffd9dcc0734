"""Whether a cell of a column that conditions look at refuses consent."""

from __future__ import annotations

from typing import Any

from .consent_cells import Said, said
from .consent_headers import Speaks, speaks_of_consent

__all__ = ["may_refuse", "refuses"]


def may_refuse(cell: Any) -> bool:
    """Whether a cell of a consent column says no, or something that is not clear: then its row is a reject."""
    try:
        return said(cell) is Said.NO
    except ValueError:
        return True


def refuses(header: str, cell: Any) -> bool:
    """Whether a person refuses: no in a column of consents, anything but no in one of refusals."""
    speaks = speaks_of_consent(header)
    if speaks in (None, Speaks.DETAIL):
        return False
    try:
        says = said(cell)
    except ValueError:  # such as a date, or a reason
        return speaks is not Speaks.CONSENT and str(cell) not in ("[]", "{}")
    return says is Said.NO if speaks is Speaks.CONSENT else says is Said.YES
