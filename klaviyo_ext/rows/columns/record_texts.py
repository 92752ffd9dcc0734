"""Encode the rows of a batch: each column at once, and then each row by a template.

A record is what the encoder makes of the row as a dict, to the byte.
"""

from __future__ import annotations

import json.encoder
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import repeat
from types import NoneType
from typing import Any, NamedTuple, TypeAlias

import attrs

from klaviyo_client.runtime.encoding import dumps
from klaviyo_client.runtime.json_pointer import parse
from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.operation import Bulk
from klaviyo_client.runtime.plain_values import MISSING, encode_datetime

from ..row_sources import RESOURCE_MEMBERS, EncodedRow
from .frame_records import Batch, Filled, by_name

__all__ = ["Encode", "batch_encoder"]

Encode: TypeAlias = Callable[[Batch], "Iterator[EncodedRow] | None"]
"""Encodes the rows of a batch; returns ``None`` if one has a value without a form in JSON."""

_quoted: Callable[[str], str] = json.encoder.encode_basestring

_WRITERS: dict[Any, Callable[[Any], str]] = {
    str: _quoted,
    int: int.__repr__,
    float: float.__repr__,
    bool: {True: "true", False: "false"}.__getitem__,
    NoneType: lambda _: "null",
}


def _moment(value: datetime) -> str:
    return f'"{encode_datetime(value)}"'


class _Piece(NamedTuple):
    """Part of the records.

    Attributes:
        form: its text, with ``%s`` in the places of values.
        texts: for each place, the texts of all rows.
        gaps: whether some rows lack it; then it is one place, with an empty text in those rows.
    """

    form: str
    texts: list[Sequence[str]]
    gaps: bool


def batch_encoder(limits: Bulk, paths: Iterable[tuple[str, ...]], beside: Collection[str]) -> Encode | None:
    """The encoder for rows with values at ``paths``; ``None`` if this operation needs them as dicts.

    Args:
        limits: limits of the operation.
        paths: where the columns belong.
        beside: names of members of the resource object that are not attributes.
    """
    kind, pointers = limits.type, [tuple(parse(pointer)) for pointer in limits.identifiers or limits.unique]
    told_apart = limits.counted or limits.once or (limits.identifiers and limits.unique)
    if kind is None or told_apart or max(map(len, pointers), default=0) > 2:
        return None
    attributes = {path[0] for path in paths}.difference(beside)
    if not attributes or not attributes.isdisjoint(RESOURCE_MEMBERS):
        return None

    def encode(batch: Batch) -> Iterator[EncodedRow] | None:
        columns = _in_records(batch.columns, beside)
        known = {column.path: column for column in columns}
        try:
            texts = _record_texts(kind, columns)
        except ValueError:
            return None
        values = [_values(known.get(pointer), batch.count) for pointer in pointers]
        return map(EncodedRow, zip(texts, zip(*values, strict=True) if values else repeat(()), strict=False))

    return encode


def _in_records(columns: Collection[Filled], beside: Collection[str]) -> list[Filled]:
    """The columns with their paths in resource objects, whose attributes come last."""
    others = [each for each in columns if each.path[0] in beside]
    inside = (each for each in columns if each.path[0] not in beside)
    return [*others, *(attrs.evolve(each, path=("attributes", *each.path)) for each in inside)]


def _values(column: Filled | None, count: int) -> Sequence[Any]:
    """The values of a column, with None for missing values."""
    if column is None:
        return [None] * count
    return [None if value is MISSING else value for value in column.values] if column.gaps else column.values


def _record_texts(kind: str, columns: Iterable[Filled]) -> list[bytes]:
    whole = _object(columns, 0, head=f'"type":{_quoted(kind)}')
    lines = "\n".join([whole.form % row for row in zip(*whole.texts, strict=True)])
    # A lone surrogate has no UTF-8 form; it becomes a JSON escape.
    return lines.encode(errors="backslashreplace").split(b"\n") if lines else []


def _object(columns: Iterable[Filled], depth: int, *, head: str = "", always: bool = False) -> _Piece:
    """An object that begins with ``head``; without it, rows without members lack it, unless it is there ``always``."""
    form, texts, begun = head, list[Sequence[str]](), bool(head)
    for name, column in by_name(columns, depth).items():
        if isinstance(column, Filled):
            piece = _Piece("%s", [_texts(column)], column.gaps)
        else:
            piece = _object(column, depth + 1, always=depth == 0 and name == "attributes")
        key = f"{_quoted(name)}:"
        if not piece.gaps:
            form += f"{',' * begun}{key.replace('%', '%%')}{piece.form}"
            texts += piece.texts
            begun = True
            continue
        # The comma belongs to the member that may be missing.
        form += "%s"
        before, after = (f",{key}", "") if begun else (key, ",")
        texts.append([f"{before}{text}{after}" if text else "" for text in piece.texts[0]])
    if begun:
        return _Piece(f"{{{form}}}", texts, gaps=False)
    members = ["".join(row)[:-1] for row in zip(*texts, strict=True)]
    return _Piece("%s", [[f"{{{text}}}" if text or always else "" for text in members]], gaps=not always)


def _texts(column: Filled) -> list[str]:
    """The JSON of each value; an empty text for a missing value."""
    kinds = set(map(class_of, column.values)) - {class_of(MISSING)}
    write = _writer(kinds.pop()) if len(kinds) == 1 else _written
    if not column.gaps:
        return list(map(write, column.values))
    return ["" if value is MISSING else write(value) for value in column.values]


def _writer(kind: type[object]) -> Callable[[Any], str]:
    return _WRITERS.get(kind) or (_moment if issubclass(kind, datetime) else _written)


def _written(value: Any) -> str:
    write = _writer(class_of(value))
    return dumps(value).decode() if write is _written else write(value)
