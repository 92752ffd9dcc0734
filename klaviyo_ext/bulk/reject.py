"""A row that a run did not get done."""

from __future__ import annotations

from typing import Any, Literal

import attrs

from klaviyo_client.runtime.json_types import shown

from .row_conversion import SetAside

__all__ = ["UNWANTED", "Reject", "RowsByNumber", "is_left_out"]

UNWANTED = ("filtered", "no_consent")
"""Reasons of rows that the caller does not want to be sent."""


@attrs.frozen
class Reject:
    """A row that failed, was set aside, or has an unknown outcome.

    Attributes:
        index: number of the row in the source, from 0; ``None`` if the server's error belongs to no row.
        row: the row, if the source is a list or another sequence; otherwise ``None``, because a run keeps no rows.
        kind: ``failed``: the server refused it; ``set_aside``: it cannot be sent; ``unknown``: it was sent with unknown
            outcome, and is not safe to send again.
        code: the server's error code, the reason of a row that was set aside, or the kind.
        detail: what is wrong, in a sentence.
        identifier: what identifies the row, such as its e-mail address.
        pointer: JSON pointer to what is wrong, if known.
        column: the column of the file or frame with what is wrong, if known.
    """

    index: int | None
    row: Any = attrs.field(repr=False)
    kind: Literal["failed", "set_aside", "unknown"]
    code: str
    detail: str
    identifier: str | None = None
    pointer: str | None = None
    column: str | None = None

    __repr__ = shown


class RowsByNumber(dict[int, Any]):
    """Rows of the caller by their number. They are not pickled with a report: a row can be anything."""

    def __reduce__(self) -> tuple[type[RowsByNumber], tuple[()]]:
        return RowsByNumber, ()


def is_left_out(row: SetAside) -> bool:
    """Whether ``duplicates="first"`` or ``"last"``, a filter or a consent left the row out; it is not a reject."""
    return row.reason in UNWANTED or (row.reason == "duplicate" and row.duplicate_of is not None)
