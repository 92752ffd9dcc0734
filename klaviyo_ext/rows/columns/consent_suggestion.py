"""Options that use columns which speak of consent."""

from __future__ import annotations

from collections.abc import Sequence

from .consent_headers import Speaks, named_channel, speaks_of_consent
from .suggestion import Suggestion

__all__ = ["consent_suggestion"]


def consent_suggestion(columns: Sequence[str]) -> Suggestion:
    """Options for columns that speak of consent.

    A column that only says when or how somebody consented is waived if another one says whether they did.
    """
    found = [(column, speaks_of_consent(column)) for column in dict.fromkeys(columns)]
    says = any(speaks is Speaks.CONSENT for _, speaks in found)
    conditions = {
        Speaks.REFUSAL: "{} in (no, n, false, 0, [], '')",
        Speaks.REFUSAL_DETAIL: "{}=",
        **({} if says else {Speaks.DETAIL: "{}!="}),
    }
    return Suggestion(
        consent=[(named_channel(column) or "email", column) for column, speaks in found if speaks is Speaks.CONSENT],
        where=[conditions[speaks].format(column) for column, speaks in found if speaks in conditions],
        waive=[column for column, speaks in found if says and speaks is Speaks.DETAIL],
    )
