"""Decodes JSON data to models.

The annotations of a model are the only description of its types. Objects of one class come with the same keys in the
same order, over and over: once that has been seen, a straight-line function is compiled for just these keys (as attrs
compiles ``__init__``). Decoding never raises: a value that does not fit its annotation is kept unchanged.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from types import NoneType
from typing import Any, get_args, get_origin

import attrs

from .annotation_types import constant_of, field_type, union_members
from .json_types import Json
from .timestamps import parse_date, parse_datetime

__all__ = ["Decoder", "absent_value", "decoder_of"]

_Decode = Callable[[Any], Any]

_PARSERS: dict[Any, _Decode] = {datetime: parse_datetime, date: parse_date}

_COMPILED_AT = 32
"""Objects with the same keys before a function is compiled: compiling takes about as long as decoding so many."""

_MOST_COMPILED = 64
"""Maximum number of functions of one class. The server chooses the keys, and must not be able to fill the memory."""


def decoder_of(cls: type[Any]) -> Decoder:
    """The decoder of ``cls``, created on first use."""
    found: Decoder | None = cls.__dict__.get("__decoder__")
    if found is None:
        found = cls.__decoder__ = Decoder(cls)
    return found


class Decoder:
    """Decodes JSON objects to one class.

    Attributes:
        by_size: number of members to the first function that was compiled for it. The function decodes objects with the
            keys it was compiled for, in any order, and passes others to :meth:`decode`.
    """

    __slots__ = ("_by_keys", "_cls", "_counts", "_empty", "_names", "_steps", "by_size")

    def __init__(self, cls: type[Any]) -> None:
        self.by_size: dict[int, _Decode] = {}
        self._cls: Any = cls
        self._names = {wire: name for name, wire in cls.__wire_names__.items()}
        self._steps: dict[str, _Decode | None] = {}
        self._empty: dict[str, Callable[[], Any]] = {}
        self._counts: dict[tuple[str, ...], int] = {}
        self._by_keys: dict[tuple[str, ...], _Decode] = {}

    def __call__(self, data: Any) -> Any:
        """``data``, a dict, as an instance of the class."""
        return (self.by_size.get(len(data)) or self.decode)(data)

    def decode(self, data: dict[str, Any]) -> Any:
        """The slow path of :meth:`__call__`: for other keys than those that came first."""
        keys = tuple(data)
        known = self._by_keys.get(keys)
        if known is not None:
            return known(data)
        if self._is_frequent(keys):
            compiled = self._by_keys[keys] = self._compile(keys, self._decode_each)
            self.by_size.setdefault(len(keys), self._compile(keys, self.decode))
            return compiled(data)
        return self._decode_each(data)

    def absent(self, name: str) -> Any:
        """The value of the absent field ``name``: ``None``, or an empty model or list if its type is one."""
        try:
            empty = self._empty[name]
        except KeyError:
            shape = _shape_of(self._cls, name)
            one = shape.models[0] if len(shape.models) == 1 else None
            if shape.nullable or not (shape.items or one):
                empty = _nothing
            else:
                empty = list[Any] if one is None else decoder_of(one).empty
            self._empty[name] = empty
        return empty()

    def empty(self) -> Any:
        """A model in which every field is absent."""
        return self({})

    def _is_frequent(self, keys: tuple[str, ...]) -> bool:
        if len(self._by_keys) >= _MOST_COMPILED:
            return False
        if len(self._counts) >= _MOST_COMPILED * 4:
            self._counts.clear()
        count = self._counts[keys] = self._counts.get(keys, 0) + 1
        return count >= _COMPILED_AT

    def _decode_each(self, data: dict[str, Any]) -> Any:
        """``data`` as an instance of the class, key by key."""
        made = self._cls.__new__(self._cls)
        extra: dict[str, Any] = {}
        for key, value in data.items():
            name = self._names.get(key)
            if name is None:
                extra[key] = value
                continue
            step = self._step(key, name)
            setattr(made, name, value if step is None else step(value))
        if extra:
            made.__extra__ = extra
        return made

    def _step(self, key: str, name: str) -> _Decode | None:
        """The function that decodes the member ``key``; ``None`` if it is kept unchanged."""
        try:
            return self._steps[key]
        except KeyError:
            shape = _shape_of(self._cls, name)
            step = self._steps[key] = None if shape.is_plain else _decoder_of_shape(shape)
            return step

    def _compile(self, keys: tuple[str, ...], otherwise: _Decode) -> _Decode:
        """A function for objects with exactly these ``keys``. It passes other objects to ``otherwise``."""
        names: dict[str, Any] = {"cls": self._cls, "new": self._cls.__new__, "otherwise": otherwise}
        # The source consists of attribute names and numbers, and of nothing that a server sent.
        lines = ["def decode(data):", " try:", "  self = new(cls)"]
        extra: list[str] = []
        for index, key in enumerate(keys):
            names[f"k{index}"] = key
            name = self._names.get(key)
            if name is None:
                extra.append(f"k{index}: data[k{index}]")
                continue
            shape = _shape_of(self._cls, name)
            if shape.is_plain:
                lines.append(f"  self.{name} = data[k{index}]")
            else:
                lines += [f"  v = data[k{index}]", f"  self.{name} = {_expression(shape, index, names)}"]
        if extra:
            lines.append(f"  self.__extra__ = {{{', '.join(extra)}}}")
        lines += ["  return self", " except KeyError:", "  return otherwise(data)"]
        exec(compile("\n".join(lines), f"<decoder of {self._cls.__qualname__}>", "exec"), names)
        decode: _Decode = names["decode"]
        return decode


def absent_value(cls: type[Any], name: str) -> Any:
    """The value of the absent field ``name``: ``None``, or an empty model or list if its type is one."""
    return decoder_of(cls).absent(name)


def _nothing() -> None:
    """The value of most absent fields."""


@attrs.define
class _Shape:
    """How to decode a value by its JSON type. Other values are kept unchanged."""

    models: list[type[Any]] = attrs.field(factory=list["type[Any]"])
    texts: list[_Decode] = attrs.field(factory=list[_Decode])
    items: list[_Shape] = attrs.field(factory=list["_Shape"])
    """Of a list."""
    values: list[_Shape] = attrs.field(factory=list["_Shape"])
    """Of an object that is a map."""
    nullable: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether every value is kept unchanged."""
        inner = (*self.items, *self.values)
        return not self.models and not self.texts and all(shape.is_plain for shape in inner)

    @property
    def is_model(self) -> bool:
        return len(self.models) == 1 and not (self.texts or self.items or self.values)

    @property
    def is_text(self) -> bool:
        return len(self.texts) == 1 and not (self.models or self.items or self.values)

    @property
    def is_list(self) -> bool:
        return len(self.items) == 1 and not (self.models or self.texts or self.values)


def _shape_of(cls: type[Any], name: str) -> _Shape:
    return _read(field_type(cls, name))


def _read(kind: Any) -> _Shape:
    """How to decode values of the type ``kind``."""
    shape = _Shape()
    for member in union_members(kind):
        origin = get_origin(member)
        if origin is list:
            shape.items.append(_read(get_args(member)[0]))
        elif origin is dict:
            shape.values.append(_read(get_args(member)[1]))
        elif member in _PARSERS:
            shape.texts.append(_PARSERS[member])
        elif hasattr(member, "__decoder__"):
            shape.models.append(member)
        shape.nullable |= member is NoneType
    return shape


def _expression(shape: _Shape, index: int, names: dict[str, Any]) -> str:
    """Source of the expression that decodes ``v``; ``names`` gets the functions that it calls."""
    if shape.is_model:
        return _model_expression(shape.models[0], "v", index, names)
    if shape.is_text:
        names[f"parse{index}"] = shape.texts[0]
        return f"parse{index}(v) if type(v) is str else v"
    if shape.is_list and shape.items[0].is_model:
        each = _model_expression(shape.items[0].models[0], "item", index, names)
        return f"[{each} for item in v] if type(v) is list else v"
    names[f"decode{index}"] = _decoder_of_shape(shape)
    return f"decode{index}(v)"


def _model_expression(cls: type[Any], value: str, index: int, names: dict[str, Any]) -> str:
    """Source that decodes ``value`` to ``cls``: ``Decoder.__call__`` inlined."""
    decoder = decoder_of(cls)
    names[f"find{index}"] = decoder.by_size.get
    names[f"decode{index}"] = decoder.decode
    return f"(find{index}(len({value})) or decode{index})({value}) if type({value}) is dict else {value}"


def _decoder_of_shape(shape: _Shape) -> _Decode:
    """A function that decodes values of any JSON type."""
    if shape.is_plain:
        return _keep
    on_object = _of_object(shape)
    on_text = shape.texts[0] if shape.texts else _keep
    on_list = _each_item(_decoder_of_shape(shape.items[0])) if shape.items else _keep

    def decode(value: Json) -> Any:
        kind = type(value)
        if kind is dict:
            return on_object(value)
        if kind is str:
            return on_text(value)
        if kind is list:
            return on_list(value)
        return value

    return decode


def _of_object(shape: _Shape) -> _Decode:
    if shape.is_model:
        return decoder_of(shape.models[0])
    return _pick_model(shape.models) if shape.models else _each_value(shape.values)


def _keep(value: Any) -> Any:
    return value


def _each_item(decode: _Decode) -> _Decode:
    return lambda values: [decode(value) for value in values]


def _each_value(values: list[_Shape]) -> _Decode:
    if not values or values[0].is_plain:
        return _keep
    decode = _decoder_of_shape(values[0])
    return lambda data: {key: decode(value) for key, value in data.items()}


def _pick_model(models: list[type[Any]]) -> _Decode:
    """Decode an object as the union member with the same constant fields.

    If there are several, the one that declares most of the object's keys wins, or the first of equals. An object that
    matches no member stays a plain dict: this revision does not know it.
    """
    constants = [(cls, _constants(cls), frozenset(cls.__wire_names__.values())) for cls in models]

    def decode(data: dict[str, Any]) -> Any:
        best: type[Any] | None = None
        most = -1
        for cls, fixed, keys in constants:
            if any(wire in data and data[wire] != allowed for wire, allowed in fixed.items()):
                continue
            matched = sum(wire in data for wire in fixed) * len(data) + len(keys & data.keys())
            if matched > most:
                best, most = cls, matched
        return data if best is None else decoder_of(best)(data)

    return decode


def _constants(cls: type[Any]) -> dict[str, Any]:
    """JSON name to the value of each field that can have only one."""
    found = {wire: constant_of(cls, name) for name, wire in cls.__wire_names__.items()}
    return {wire: value for wire, value in found.items() if value is not None}
