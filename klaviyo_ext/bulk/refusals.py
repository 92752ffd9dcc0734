"""What a refusal says: whether it is about rows, about which ones, and for what reason."""

from __future__ import annotations

import re

import attrs

from ..errors import APIError, NotFoundError, PayloadTooLargeError
from .bulk_report import FailedRow
from .chunking import Chunk

__all__ = ["Reason", "blamed_rows", "is_about_rows", "reason_of", "refused_row"]

_ABOUT_ROWS = frozenset({400, 404, 409, 422})
"""Statuses that some rows of a request can cause. All others are about the caller, the call, or the network."""

_VALUE = re.compile(r"""(?<!\w)'[^']*'(?!\w)|"[^"]*"|`[^`]*`|[^\s,;:()]*[@\d][^\s,;()]*""")
"""A quoted text, an e-mail address, a number, or an id."""


@attrs.frozen
class Reason:
    """The reason of a refusal, without the values of the row that was refused.

    Attributes:
        status: HTTP status.
        code: the server's error code.
        text: its message.
        field: the field that is wrong.
    """

    status: int
    code: str | None
    text: str
    field: str | None


def reason_of(failure: APIError) -> Reason:
    """The reason of a refusal; two rows with the same problem have the same one."""
    unsaid = "the request is too large" if isinstance(failure, PayloadTooLargeError) else "no detail"
    text = failure.detail or failure.title or unsaid
    return Reason(failure.status_code, failure.code, _VALUE.sub("…", text), failure.source.field)


def is_about_rows(failure: APIError) -> bool:
    """Whether the rows may be the reason for the refusal, rather than the caller, the call, or an outage.

    Only an error of the API itself can be about rows, except that anything between it and here can refuse a size.
    """
    if isinstance(failure, PayloadTooLargeError):
        return True
    readable = any(error.code or error.title or error.detail for error in failure.objects)
    if failure.status_code not in _ABOUT_ROWS or not readable:
        return False
    named = any(error.source.item_index is not None for error in failure.objects)
    return named or not isinstance(failure, NotFoundError)


def blamed_rows(failure: APIError, rows: Chunk) -> dict[int, FailedRow]:
    """The rows that the server names, by position in the request."""
    found: dict[int, FailedRow] = {}
    for error in failure.objects:
        position = error.source.item_index
        if position is not None and position < len(rows):
            detail = error.detail or error.title
            found.setdefault(position, _row(rows, position, error.code, detail, error.source.pointer))
    return dict(sorted(found.items()))


def refused_row(rows: Chunk, position: int, failure: APIError) -> FailedRow:
    """The row at ``position``, which the server refused without naming it."""
    too_large = "payload_too_large" if isinstance(failure, PayloadTooLargeError) else None
    return _row(rows, position, failure.code or too_large, failure.detail or str(failure), failure.source.pointer)


def _row(rows: Chunk, position: int, code: str | None, detail: str | None, pointer: str | None) -> FailedRow:
    return FailedRow(rows.indexes[position], rows.identifiers[position], code, detail, pointer)
