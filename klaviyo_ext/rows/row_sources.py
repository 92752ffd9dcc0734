"""What the bulk methods take as rows: iterables, frames, files with mapped columns."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, cast

from klaviyo_client.runtime.encoding import Missing
from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.operation import Bulk

from ..errors import ArgumentError, ArgumentTypeError
from .frame_checks import check_rows, is_frame

__all__ = ["RESOURCE_MEMBERS", "ColumnSource", "EncodedRow", "row_source"]

RESOURCE_MEMBERS = frozenset({"type", "id", "attributes", "data"})
"""Members of resource objects and documents. Attributes do not have these names."""


class EncodedRow(tuple[bytes, Sequence[Any]]):
    """A record that is encoded already, and what it has at the pointers that identify the records of its operation."""

    __slots__ = ()


class ColumnSource:
    """Rows whose columns become attributes of the operation that takes them.

    Attributes:
        missing: what they do with missing values.
    """

    missing: str

    def records(
        self, limits: Bulk, operation: str | None, *, converted: bool = False, encoded: bool = False
    ) -> Iterable[Any]:
        """The rows for an operation."""
        raise NotImplementedError


def row_source(
    rows: Any,
    limits: Bulk,
    operation: str | None = None,
    *,
    argument: str = "rows",
    converted: bool = False,
    encoded: bool = False,
    missing: Missing | None = None,
) -> Iterable[Any] | AsyncIterable[Any]:
    """An iterable of the rows in ``rows``.

    Args:
        rows: what the caller passed.
        limits: limits of the operation.
        operation: id of the operation, if known.
        argument: what the caller calls ``rows``.
        converted: whether the rows are converted to records.
        encoded: whether rows may come encoded, as an `EncodedRow`.
        missing: what to do with missing values of a frame; by default, they are left out.

    Raises:
        ArgumentTypeError: ``rows`` is not an iterable of rows.
        ArgumentError: the columns of a frame do not fit.
        TableError: the columns of a file do not fit.
    """
    found: Iterable[Any] | AsyncIterable[Any] = rows
    if class_of(rows) is list:
        return found  # most rows
    if isinstance(rows, ColumnSource):
        if missing not in (None, rows.missing):
            message = f"missing={missing!r} contradicts that of {argument}, {rows.missing!r}; pass it to rows.of()"
            raise ArgumentError(message, argument="missing")
        return rows.records(limits, operation, converted=converted, encoded=encoded)
    if is_frame(rows):
        from .column_rows import of  # noqa: PLC0415 - loads the models
        from .files import TableError  # noqa: PLC0415

        try:
            columns = of(rows, missing=missing or "omit")
            return columns.records(limits, operation, converted=converted, encoded=encoded)
        except TableError as error:
            message = f"{argument}: {error}; pass klaviyo_ext.rows.of(frame, ...) with these arguments"
            raise ArgumentError(message, argument=argument) from error
    check_rows(rows, argument)
    if isinstance(cast("object", rows), str | bytes | Mapping) or not isinstance(rows, Iterable | AsyncIterable):
        kind = class_of(rows).__name__
        raise ArgumentTypeError(f"{argument} must be an iterable of rows, not {kind}", argument=argument)
    return found
