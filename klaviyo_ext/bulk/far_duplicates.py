"""Duplicates in different requests: those of a whole source, told by hashes of identifiers.

``first`` needs one pass over the rows. ``last`` needs two: the first one keeps the hashes of all rows in their order,
and then goes through them backwards. There are no objects for each row.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any, Protocol, cast

from ..errors import ArgumentError
from .record_encoding import RecordEncoder
from .record_pointers import Key
from .reject import UNWANTED
from .row_conversion import Convert, Malformed, RejectedRowError
from .seen_keys import SeenKeys

__all__ = ["FarDuplicates", "FirstOfAll", "LastOfAll", "check_repeatable", "keys_without_consent"]


class FarDuplicates(Protocol):
    """Tells which rows of a source are left out."""

    def twin(self, index: int, keys: Sequence[Key]) -> int | None:
        """The row that is sent instead of this one; ``None`` if this one is sent."""
        ...


class FirstOfAll:
    """Leaves out rows that share an identifier with an earlier one that is sent."""

    def __init__(self) -> None:
        self._seen = SeenKeys()

    def twin(self, index: int, keys: Sequence[Key]) -> int | None:
        """See `FarDuplicates`."""
        return _first_known(self._seen, [hash(key) for key in keys], index)


class LastOfAll:
    """Leaves out rows that share an identifier with a later one that is sent.

    Args:
        rows: the source, which is read once to its end.
        encoder: makes the records, and finds their identifiers.
        convert: makes a record of a row and its number.
    """

    def __init__(self, rows: Iterable[Any], encoder: RecordEncoder, convert: Convert | None) -> None:
        hashes, ends = array("q"), array("q")
        for index, row in enumerate(rows):
            with suppress(RejectedRowError):  # which is not sent
                if (unasked := keys_without_consent(encoder, index, row)) is None:
                    unasked = encoder.encode(index, row if convert is None else convert(row, index))[4]
                hashes.extend(map(hash, unasked))
            ends.append(len(hashes))
        counted: Any = getattr(convert, "left_out", None)
        if counted is not None:
            counted.clear()  # the rows will be converted again
        self._twins = array("q", bytes(8 * len(ends)))  # number of the other row + 1, or 0
        seen = SeenKeys()
        for index in range(len(ends) - 1, -1, -1):
            own = hashes[ends[index - 1] if index else 0 : ends[index]]
            known = _first_known(seen, own, index)
            if known is not None:
                self._twins[index] = known + 1

    def twin(self, index: int, keys: Sequence[Key]) -> int | None:  # noqa: ARG002 - it was looked at before
        """See `FarDuplicates`."""
        known = self._twins[index] if index < len(self._twins) else 0
        return known - 1 if known else None


def keys_without_consent(encoder: RecordEncoder, index: int, row: Any) -> Sequence[Key] | None:
    """The identifiers of a row that does not consent, of which a duplicate may; ``None`` of other rows."""
    if not isinstance(row, Malformed) or row.reason not in UNWANTED or not callable(row.raw):
        return None
    try:
        return encoder.encode(index, row.raw())[4]
    except RejectedRowError:
        return ()


def check_repeatable(source: object) -> None:
    """Check that a source can be read twice.

    Raises:
        ArgumentError: it cannot.
    """
    table = getattr(source, "table", None)
    once = not isinstance(source, Iterable) or iter(cast("Iterable[object]", source)) is source
    if once or not getattr(table, "repeatable", True):
        message = "across_file with duplicates='last' reads the rows twice: pass a list, a frame or rows.read(...)"
        raise ArgumentError(message, argument="across_file")


def _first_known(seen: SeenKeys, hashes: Iterable[int], index: int) -> int | None:
    """The earlier row with one of these. Without one, they belong to this row from now on."""
    own = list(hashes)
    for one in own:
        if (known := seen.get(one)) is not None:
            return known
    for one in own:
        seen.add(one, index)
    return None
