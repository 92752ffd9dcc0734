"""Encodes models and Python values as JSON data.

Decoded data encodes to the same JSON again; even timestamps keep their format. A value that cannot be encoded raises an
error with its path, before anything is sent.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import Any, Literal, TypeAlias, cast

from .errors import EncodeError, MissingValueError
from .json_types import class_of
from .plain_values import MISSING, encode_datetime, has_fields, is_table, plain

__all__ = [
    "Missing",
    "copied",
    "dumps",
    "encode",
    "encode_datetime",
    "encode_received",
    "has_text_keys",
    "members_of",
    "text_key",
]

_Place: TypeAlias = tuple[Any, Any, Any, int]
"""Where a value is: its container, its key, the place of the container, and how deep that is."""

_SCALARS: frozenset[type[object]] = frozenset({str, int, float, bool, type(None)})
_UNCHECKED = _SCALARS - {int, float}
_TEXT = frozenset({str})
_ENDLESS = "the value contains itself, or is nested too deeply"

_DEEPEST = 10_000

Missing: TypeAlias = Literal["error", "null", "omit"]
"""What becomes of NaN, NaT and the like: refuse them, send null, or leave them out."""


def dumps(data: Any) -> bytes:
    """Plain data as UTF-8 JSON. Datetimes with a time zone, dates, UUIDs and enums are encoded as by :func:`encode`.

    Raises:
        EncodeError: a value cannot be encoded; the message contains its path.
    """
    try:
        text = "".join(_parts(data, 0))
        if _looks_coerced(text) is None or has_text_keys(data):
            # A lone surrogate has no UTF-8 form; it becomes a JSON escape.
            return text.encode(errors="backslashreplace")
    except (TypeError, ValueError, RecursionError):
        pass
    # Walk the data again, to find the path of the value.
    try:
        return "".join(_parts(encode(data), 0)).encode(errors="backslashreplace")
    except RecursionError:
        raise EncodeError(_ENDLESS) from None


def encode(value: Any, *, missing: Missing = "error") -> Any:
    """JSON data for ``value``: a copy, with dicts for models and mappings, and lists for other iterables.

    ==================== ==================================================================================
    int, float, Decimal  a number, if it can be exact
    datetime, date, time ISO 8601; a datetime needs a time zone
    UUID, Enum           its text, its value
    set                  an array, in an order that depends on the members only
    classes with fields  an object: dataclasses, attrs, pydantic, msgspec. A field that is None by default is absent
    numpy, pandas        scalars and arrays as their Python values; a series or frame is refused
    ==================== ==================================================================================

    Args:
        value: anything.
        missing: what to do with NaN, NaT and ``pandas.NA``.

    Raises:
        EncodeError: a value has no exact form, or a key is not a string; the message has the path and the remedy.
    """
    return _rebuilt(value, _UNCHECKED, _encode_leaf, missing)


def encode_received(members: dict[str, Any]) -> dict[str, Any]:
    """:func:`encode` for what a server may have sent: NaN and infinity stay."""
    data: dict[str, Any] = _rebuilt(members, _SCALARS, _encode_received_leaf)
    return data


def copied(value: Any) -> Any:
    """A copy of ``value``, and of each container in it."""
    return _rebuilt(value, _SCALARS, _keep)


def _rebuilt(value: Any, kept: frozenset[type[object]], leaf: Callable[[Any], Any], missing: Missing = "error") -> Any:
    """A copy of ``value``, with lists for iterables and dicts for mappings. Nested data needs no recursion.

    Args:
        value: anything.
        kept: the types whose values stay as they are.
        leaf: what to put for any other value that is no list or dict; a list or dict is rebuilt in turn.
        missing: what to do with missing values.
    """
    if class_of(value) in kept:
        return value
    top: list[Any] = [value]
    stack: list[_Place] = [(top, 0, None, 0)]
    gaps: list[list[Any]] = []
    while stack:
        place = stack.pop()
        into, key, _, depth = place
        each = into[key]
        kind = class_of(each)
        try:
            made = each.copy() if kind is list else dict(each) if kind is dict else leaf(each)
            if made is MISSING:
                made = _gap(each, place, missing, gaps)
            kind = class_of(made)
            if kind is dict and not _TEXT.issuperset(map(type, made)):
                made = {text_key(key): item for key, item in made.items()}
        except EncodeError as error:
            raise _located(error, place) from None
        if made is MISSING:
            continue
        into[key] = made
        if kind is list or kind is dict:
            if depth > _DEEPEST:
                raise EncodeError(_ENDLESS)
            stack += [(made, name, place, depth + 1) for name, item in _items(made) if class_of(item) not in kept]
    for array in gaps:
        array[:] = [item for item in array if item is not MISSING]
    return top[0] if top else None


def _items(container: Any) -> Iterable[tuple[Any, Any]]:
    return container.items() if class_of(container) is dict else enumerate(cast("list[Any]", container))


def _gap(value: Any, place: _Place, missing: Missing, gaps: list[list[Any]]) -> Any:
    """None for a missing value, or `MISSING` if it is left out."""
    into, key, *_ = place
    if missing == "null":
        return None
    if missing != "omit":
        raise MissingValueError(f"cannot encode {value} as JSON; leave it out, or send None")
    if class_of(into) is dict:
        del into[key]
    else:
        into[key] = MISSING
        gaps.append(into)
    return MISSING


def _located(error: EncodeError, place: _Place) -> EncodeError:
    """``error`` with the path of the value."""
    _, key, above, _ = place
    while above is not None:
        error = error.within(key)
        _, key, above, _ = above
    return error


def members_of(model: Any) -> dict[str, Any]:
    """JSON name to value of all members of a model, in a new dict."""
    return {**model.__members__, **getattr(model, "__extra__", {})}


def has_text_keys(value: Any) -> bool:
    """Whether all keys of dicts in ``value`` are strings. It must not contain itself."""
    todo: list[Any] = [value]
    for each in todo:
        kind = class_of(each)
        members: Iterable[Any] = ()
        if issubclass(kind, dict):
            if not _TEXT.issuperset(map(class_of, each)):
                return False
            members = each.values()
        elif issubclass(kind, list | tuple):
            members = each
        todo += [item for item in members if class_of(item) not in _SCALARS]
    return True


def text_key(key: object) -> str:
    """``key`` as the key of a JSON object.

    Raises:
        EncodeError: it is not a string. JSON encoders would make one of it, so that None becomes "null".
    """
    if isinstance(key, str):
        return key if type(key) is str else str.__str__(key)
    remedy = "; csv.DictReader puts the fields under it that the header has no name for" if key is None else ""
    raise EncodeError(f"a key must be a string, not {type(key).__name__}{remedy}", path=f"[{key!r:.40}]")


def _keep(value: Any) -> Any:
    if hasattr(class_of(value), "__wire_names__") or has_fields(value):
        return copy.deepcopy(value)
    if isinstance(value, str | bytes | bytearray | Enum) or is_table(value):
        return value
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, Any]", value))
    return list(cast("Iterable[Any]", value)) if isinstance(cast("object", value), Iterable) else value


def _encode_received_leaf(value: Any) -> Any:
    return value if isinstance(value, float) else _encode_leaf(value)


def _encode_leaf(value: Any) -> Any:
    return members_of(value) if hasattr(class_of(value), "__wire_names__") else plain(value)


def _encode_sent(value: Any) -> Any:
    """For the encoder of `json`, which would make strings of keys that are none."""
    if class_of(made := _encode_leaf(value)) in _SCALARS:
        return made
    return encode(value if made is MISSING else made)


def _text_encoder() -> Callable[[Any, int], Iterable[str]]:
    """A function that returns data, at an indentation, as parts of JSON text. Data in itself ends in a RecursionError.

    `json.JSONEncoder` creates its C encoder in every call. For small data, such as one record of a bulk request, that
    takes longer than the encoding. So we keep one encoder where CPython allows it.
    """
    encoder = json.JSONEncoder(
        ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":"), default=_encode_sent
    )
    make: Any = getattr(json.encoder, "c_make_encoder", None)  # undocumented, so it may be missing
    try:
        parts = make(None, _encode_sent, json.encoder.encode_basestring, None, ":", ",", False, False, False)
        if "".join(parts([{"é": 1.5}], 0)) == '[{"é":1.5}]':
            return cast("Callable[[Any, int], Iterable[str]]", parts)
    except TypeError:
        pass
    return lambda data, _: (encoder.encode(data),)


_parts = _text_encoder()

_looks_coerced = re.compile(r'":(?<=[0-9leNy]":)(?:(?<=[0-9]":)|(?<=(?:null|true|alse|nity|"NaN)":))').search
"""Finds a key that the C encoder may have made of None, a bool or a number. To look at all keys takes twice as long."""
