"""Encodes models and Python values as JSON data.

Decoded data encodes to the same JSON again; even timestamps keep their format. A value that cannot be encoded raises an
error with its path, before anything is sent.
"""

from __future__ import annotations

import copy
import json
import re
from collections import UserString
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from functools import lru_cache
from threading import Lock
from typing import Any, Literal, TypeAlias, cast

from .errors import EncodeError, MissingValueError
from .forks import new_in_children
from .json_pointer import EVERY, parse
from .json_types import class_of
from .plain_values import MISSING, encode_datetime, has_fields, is_table, plain

__all__ = [
    "Missing",
    "copied",
    "dumped",
    "dumps",
    "encode",
    "encode_datetime",
    "encode_received",
    "has_text_keys",
    "holds",
    "members_of",
    "plain_copy",
    "text_key",
]

_Place: TypeAlias = tuple[Any, Any, Any]
"""A container that was copied, the name of the one in it whose turn it is, and what follows that one."""

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
    return _rebuilt(value, _UNCHECKED, _model_or_list, _encode_leaf, missing)


def encode_received(members: dict[str, Any]) -> dict[str, Any]:
    """:func:`encode` for what a server may have sent: NaN and infinity stay."""
    data: dict[str, Any] = _rebuilt(members, _SCALARS, _model_or_list, _encode_received)
    return data


def dumped(model: Any, how: Any) -> dict[str, Any]:
    """The members of a model as pydantic asks for them: JSON data, or with values of Python; models without nulls."""
    if how.mode == "json" and not how.exclude_none:
        return encode_received(members_of(model))

    def members_as_asked(model: Any) -> dict[str, Any]:
        model._present()  # decodes them
        members = members_of(model)
        return {wire: value for wire, value in members.items() if value is not None} if how.exclude_none else members

    def opener(kind: Any) -> _Opener:
        return members_as_asked if hasattr(kind, "__wire_names__") else _model_or_list(kind)

    leaf = _encode_received if how.mode == "json" else _same
    data: dict[str, Any] = _rebuilt(members_as_asked(model), _SCALARS, opener, leaf)
    return data


def copied(value: Any, memo: dict[int, Any] | None = None) -> Any:
    """A copy of ``value``, and of each container and model in it; ``memo`` is that of `copy.deepcopy`."""

    def copy_of(leaf: Any) -> Any:
        return copy.deepcopy(leaf, memo) if _is_model(leaf) or has_fields(class_of(leaf)) else leaf

    return _rebuilt(value, _SCALARS, _container, copy_of)


def plain_copy(value: Any) -> Any:
    """A copy of ``value``, a list or dict, and of each container in it, but not of models; a flat one if it is odd."""
    try:
        return _rebuilt(value, _SCALARS, _container, _same)
    except EncodeError:  # as soon as it is encoded
        return value.copy()


def _rebuilt(
    value: Any,
    kept: frozenset[type[object]],
    opener: Callable[[Any], _Opener],
    leaf: Callable[[Any], Any],
    missing: Missing = "error",
) -> Any:
    """A copy of ``value``, with lists for iterables and dicts for mappings. Nested data needs no recursion.

    Args:
        value: anything.
        kept: the types whose values stay as they are.
        opener: what makes a dict or list of other containers of a class; ``None`` if its values are not
            containers.
        leaf: replaces a value that is neither kept nor a container; a new dict or list is rebuilt in turn.
        missing: what to do with missing values.
    """
    top: list[Any] = [value]
    gaps: list[Any] = []
    around: list[_Place] = []
    push, pop = around.append, around.pop
    made: Any = top
    name: Any = 0
    items: Any = enumerate(top)
    while True:
        try:
            for name, item in items:
                kind = class_of(item)
                if kind in kept:
                    continue
                if kind is dict or kind is list:
                    inner: Any = item.copy()
                elif (opened := opener(item.__class__)) is not None:
                    inner = opened(item)
                else:
                    inner = leaf(item)
                    if inner is MISSING:
                        inner = _gap(item, missing)
                        gaps.append(made)
                    if class_of(inner) is not dict and class_of(inner) is not list:
                        made[name] = inner
                        continue
                made[name] = inner
                if class_of(inner) is list:
                    below: Any = enumerate(inner)
                else:
                    if not _TEXT.issuperset(map(class_of, inner)):
                        _name_by_text(inner)
                    below = iter(inner.items())
                push((made, name, items))
                made, items = inner, below
                if len(around) > _DEEPEST:
                    raise RecursionError  # noqa: TRY301 - handled with those of values
                break
            else:
                if not around:
                    break
                made, name, items = pop()
        except EncodeError as error:
            for key in [name, *(key for _, key, _ in reversed(around))][:-1]:
                error = error.within(key)
            raise error from None
        except RecursionError:
            raise EncodeError(_ENDLESS) from None
    for made in gaps:
        if class_of(made) is list:
            made[:] = [item for item in made if item is not MISSING]
        else:
            for name in [name for name, item in made.items() if item is MISSING]:
                del made[name]
    return top[0] if top else None


def _gap(value: Any, missing: Missing) -> Any:
    """None for a missing value, or `MISSING` if it is left out."""
    if missing == "error":
        raise MissingValueError(f"cannot encode {value} as JSON; leave it out, or send None")
    return None if missing == "null" else MISSING


_Opener: TypeAlias = "Callable[[Any], dict[Any, Any] | list[Any]] | None"


@lru_cache(maxsize=256)
def _container(kind: Any) -> _Opener:
    """What makes a dict of a mapping, or a list of another iterable, of this class; ``None`` if it is neither."""
    odd = kind in _SCALARS or hasattr(kind, "to_dict") or has_fields(kind) or is_table(kind)
    if odd or issubclass(kind, str | UserString | bytes | bytearray | Enum | type):
        return None
    return dict if issubclass(kind, Mapping) else list if issubclass(kind, Iterable) else None


@lru_cache(maxsize=256)
def _model_or_list(kind: Any) -> _Opener:
    return members_of if hasattr(kind, "__wire_names__") else list if issubclass(kind, list | tuple) else None


def _name_by_text(made: dict[Any, Any]) -> None:
    renamed = {text_key(name): item for name, item in made.items()}
    made.clear()
    made.update(renamed)


def members_of(model: Any) -> dict[str, Any]:
    """JSON name to value of all members of a model, in a new dict."""
    extra = getattr(model, "__extra__", None)
    if extra is None:
        return dict(model.__members__)
    declared: Iterable[str] = model.__wire_names__.values()
    return {**{wire: value for wire, value in model.__members__.items() if wire in declared}, **extra}


def has_text_keys(value: Any) -> bool:
    """Whether all keys of dicts and models in ``value`` are strings. It must not contain itself."""
    todo: list[Any] = [value]
    for each in todo:
        kind = class_of(each)
        members: Iterable[Any] = ()
        if issubclass(kind, list | tuple):
            members = each
        elif issubclass(kind, dict) or hasattr(kind, "__wire_names__"):
            named = each if issubclass(kind, dict) else members_of(each)
            if not _TEXT.issuperset(map(class_of, named)):
                return False
            members = named.values()
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


def _is_model(value: Any) -> bool:
    return hasattr(class_of(value), "__wire_names__")


def _encode_leaf(value: Any) -> Any:
    return members_of(value) if _is_model(value) else plain(value)


def _same(value: Any) -> Any:
    return value


def _encode_received(value: Any) -> Any:
    return value if isinstance(value, float) else _encode_leaf(value)


def _encode_sent(value: Any) -> Any:
    """For the encoder of `json`, which comes back with what it does not know, and makes strings of other keys."""
    if _is_model(value):
        return members_of(value)
    made = plain(value)
    if made is MISSING:
        return _gap(value, "error")
    return made if class_of(made) in _SCALARS else encode(made)


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


def holds(body: Any, pointer: str, *, every: bool) -> bool:
    """Whether ``body`` has a value other than null at ``pointer``.

    ``*`` stands for the members of an array: for all of them if ``every``, otherwise for any of them.
    """
    steps = parse(pointer)
    quantifier = all if every else any
    if not isinstance(body, bytes):
        return _holds_at(body, steps, quantifier)
    if body[:1] == b"{" and body[-1:] == b"}" and b"\\u" not in body and _lacks(body, steps):
        return False  # not decoded, because it may be large
    with _decoding:
        try:
            return _holds_at(json.loads(body), steps, quantifier)
        except (ValueError, RecursionError):
            return not every  # unknown content: it may not be sent twice


_decoding = new_in_children(Lock())
"""Held while a body is decoded: that takes many times its size in memory, and requests often fail together."""


def _lacks(content: bytes, names: Iterable[str]) -> bool:
    """Whether one of ``names`` does not occur in encoded JSON without escapes."""
    return any(name != EVERY and b'"%b"' % name.encode() not in content for name in names)


def _holds_at(value: Any, steps: list[str], quantifier: Callable[[Iterable[bool]], bool]) -> bool:
    if not steps:
        return value is not None
    step, *rest = steps
    if step == EVERY:
        items = cast("list[Any]", value) if isinstance(value, list | tuple) else []
        return bool(items) and quantifier(_holds_at(item, rest, quantifier) for item in items)
    return isinstance(value, Mapping) and step in value and _holds_at(cast("Any", value)[step], rest, quantifier)
