"""Encode rows as records, one by one."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

from klaviyo_client.runtime.encoding import Missing, dumps as default_dumps, encode, members_of
from klaviyo_client.runtime.errors import EncodeError, MissingValueError
from klaviyo_client.runtime.json_pointer import parse
from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.operation import Bulk

from ..rows.row_sources import RESOURCE_MEMBERS, EncodedRow
from .record_pointers import (
    Key,
    first_text,
    first_value,
    kept_once,
    keys,
    member_count,
    parted,
    value_keys,
    without_case,
)
from .row_conversion import RejectedRowError, to_record

__all__ = ["UNLIMITED", "Record", "RecordEncoder", "shown"]

Record: TypeAlias = tuple[int, bytes, str | None, int, Sequence[Key], Sequence[int]]
"""Number of the row, its encoded record, its identifier, how many items it counts as, its keys for duplicates, and
hashes of what the API keeps once.

A plain tuple, because there is one for each row: creating an object with names costs a third of encoding a row.
"""

UNLIMITED = sys.maxsize

_NO_TYPE = object()


class RecordEncoder:
    """Makes records of rows.

    Args:
        limits: limits of the operation.
        room: bytes for records in a request.
        dumps: encodes JSON.
        tell_apart: whether to find duplicates.
        missing: what to do with missing values.
        ignore_case: whether addresses are the same in upper and lower case.
    """

    def __init__(
        self,
        limits: Bulk,
        room: int,
        dumps: Callable[[Any], bytes],
        *,
        tell_apart: bool,
        missing: Missing = "error",
        ignore_case: bool = False,
    ) -> None:
        self._limits = limits
        self._type = limits.type or _NO_TYPE
        self._dumps = dumps
        self._opens = dumps is default_dumps  # which encodes the models within models
        self._missing: Missing = missing
        self._largest = room if limits.item_bytes is None else min(room, limits.item_bytes)
        self._most = UNLIMITED if limits.items is None else limits.items
        self._needs_identifier = bool(limits.identifiers)
        self._identify = first_text(limits.identifiers or limits.unique)
        self._keys = keys(limits.unique or limits.identifiers) if tell_apart else None
        self._value_keys = value_keys(limits.unique or limits.identifiers)
        if ignore_case and self._keys is not None:
            self._keys, self._value_keys = without_case(self._keys), without_case(self._value_keys)
        self._once = kept_once(limits, ignore_case=ignore_case) if limits.once and tell_apart else None
        self._count = None if limits.counted is None else member_count(limits.counted)

    def encode(self, index: int, row: Any) -> Record:
        """The record of the row with number ``index``.

        Raises:
            RejectedRowError: the row cannot become a record.
        """
        try:
            # Shortcuts for whole resource objects and for attributes, as most rows are.
            kind: Any = class_of(row)
            if kind is EncodedRow:
                return self._encoded(index, row)
            if kind is not dict and self._opens and _is_plain_model(kind):
                kind, row = dict, members_of(row)
            if kind is not dict:
                record = to_record(row, self._limits)
            elif "attributes" in row and row.get("type") == self._type:
                record = row
            elif self._type is _NO_TYPE or not RESOURCE_MEMBERS.isdisjoint(row):
                record = to_record(row, self._limits)
            else:
                record = {"type": self._type, "attributes": row}
            content = self._dumps(record)
        except MissingValueError as error:
            if self._missing == "error":
                raise RejectedRowError("unencodable", f"{error}; or set missing='omit' or 'null'") from error
            record, content = self._encode_anew(row)
        except EncodeError as error:
            raise RejectedRowError("unencodable", str(error)) from error
        except (TypeError, ValueError, RecursionError):  # from the codec of the caller, or from within a model
            record, content = self._encode_anew(row)
        identifier = self._identify(record)
        if len(content) > self._largest or (identifier is None and self._needs_identifier):
            raise self._unfit(content)
        count = 1 if self._count is None else self._counted(self._count(record))
        distinct = () if self._keys is None else _distinct(self._keys(record))
        once = () if self._once is None else self._once(record)
        return index, content, identifier, count, distinct, once

    def _encoded(self, index: int, row: EncodedRow) -> Record:
        content, values = row
        identifier = first_value(values)
        if len(content) > self._largest or (identifier is None and self._needs_identifier):
            raise self._unfit(content)
        return index, content, identifier, 1, () if self._keys is None else _distinct(self._value_keys(values)), ()

    def _unfit(self, content: bytes) -> RejectedRowError:
        if len(content) > self._largest:
            return RejectedRowError("too_large", f"{len(content):,} bytes, the limit is {self._largest:,}")
        names = ", ".join(map(shown, self._limits.identifiers))
        return RejectedRowError("no_identifier", f"no identifier; expected one of {names}")

    def identify(self, row: Any) -> str | None:
        """What identifies a row that cannot become a record, if anything does."""
        if isinstance(row, EncodedRow):
            return first_value(row[1])
        try:
            return self._identify(to_record(row, self._limits))
        except (RejectedRowError, EncodeError, RecursionError):
            return None

    def _encode_anew(self, row: Any) -> tuple[Any, bytes]:
        try:
            record = encode(to_record(row, self._limits), missing=self._missing)
            return record, self._dumps(record)
        except RecursionError:
            raise RejectedRowError("unencodable", "contains itself, or is nested too deeply") from None
        except (TypeError, ValueError) as error:
            raise RejectedRowError("unencodable", str(error)) from error

    def _counted(self, count: int) -> int:
        if count == 0:
            raise RejectedRowError("malformed", "nothing to send", self._limits.counted)
        if count > self._most:
            raise RejectedRowError("too_large", f"{count:,} items, the limit is {self._most:,}")
        return count


@lru_cache(maxsize=256)
def _is_plain_model(kind: Any) -> bool:
    """Whether objects of this class are models, but no resources, of which only the id is sent."""
    return hasattr(kind, "__wire_names__") and not hasattr(kind, "identity")


def _distinct(keys: tuple[Key, ...]) -> tuple[Key, ...]:
    if len(keys) > 1 and len(set(keys)) < len(keys):
        pointer, text = parted(next(key for key in keys if keys.count(key) > 1))
        raise RejectedRowError("duplicate", f"contains {text!r} twice", pointer)
    return keys


def shown(pointer: str) -> str:
    """A pointer in short, readable form: ``profile.email``."""
    return ".".join(step for step in parse(pointer) if step not in ("attributes", "data"))
