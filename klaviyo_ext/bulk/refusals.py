"""Find the rows that caused the server to refuse a request."""

from __future__ import annotations

from ..errors import APIError, NotFoundError, PayloadTooLargeError
from .bulk_report import FailedRow
from .chunking import Chunk

__all__ = ["blamed_rows", "is_about_rows", "refused_row"]

_FATAL = frozenset({401, 403, 410, 429})
"""Statuses that every other request would get as well."""


def is_about_rows(failure: APIError) -> bool:
    """Whether the rows may be the reason for the refusal, rather than the caller or the call."""
    if failure.status_code in _FATAL or not 400 <= failure.status_code < 500:
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
