"""From JSON data to models.

The annotations of a model are the only description of its types. The first time a class is decoded, a straight-line
function is compiled from them (as attrs compiles ``__init__``), which sets just the members that are there. Decoding
never raises: a value of another kind than the annotation says is kept as it came.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

import attrs

from .timestamps import parse_date, parse_datetime

if TYPE_CHECKING:
    from .model import Model

__all__ = ["absent_value", "compile_decoder"]

_Decode = Callable[[Any], Any]

_PLAIN = frozenset({"str", "int", "float", "bool", "Any", "object"})


def compile_decoder(cls: type[Model]) -> Callable[[dict[str, Any]], Any]:
    """Compile, keep and return the decoder of ``cls``."""
    namespace: dict[str, Any] = {"cls": cls, "new": cls.__new__, "keys": frozenset(cls._fields.values())}
    lines = ["def decode(data):", " self = new(cls)", " known = 0"]
    for index, (name, wire) in enumerate(cls._fields.items()):
        shape = _shape_of(cls, name)
        lines += [f" if {wire!r} in data:", f"  value = data[{wire!r}]", "  known += 1"]
        lines.append(f"  self.{name} = {_expression(shape, index, namespace)}")
    lines += [
        " if known != len(data):",
        "  self._extra = {key: value for key, value in data.items() if key not in keys}",
        " return self",
    ]
    # The text is made of attribute names and repr()s of strings only; a rendered package holds no other names.
    exec(compile("\n".join(lines), f"<decoder of {cls.__qualname__}>", "exec"), namespace)
    decode = namespace["decode"]
    cls._decoder = decode
    return cast("Callable[[dict[str, Any]], Any]", decode)


def absent_value(cls: type[Model], name: str) -> Any:
    """What reading the absent field ``name`` gives: None, or an empty detached model where the type promises one."""
    shape = _shape_of(cls, name)
    return shape.models[0]() if len(shape.models) == 1 and not shape.nullable else None


@attrs.define
class _Shape:
    """How to decode a value of each JSON kind; what is not named here is kept as it came."""

    models: list[type[Model]] = attrs.Factory(list)
    texts: list[_Decode] = attrs.Factory(list)
    items: list[_Shape] = attrs.Factory(list)
    """Of a list."""
    values: list[_Shape] = attrs.Factory(list)
    """Of an object that is a map."""
    nullable: bool = False

    @property
    def is_plain(self) -> bool:
        return not (self.models or self.texts or self.items or self.values)


def _shape_of(cls: type[Model], name: str) -> _Shape:
    annotation = next(field.type for field in cls.__attrs_attrs__ if field.name == name)
    owner = next(c for c in cls.__mro__ if name in c.__dict__.get("__annotations__", {}))
    shape = _Shape()
    _read(str(annotation), owner.__module__, shape)
    return shape


def _read(annotation: str, module: str, shape: _Shape) -> None:
    """Add to ``shape`` what ``annotation`` says: names, ``A | B``, ``list[X]``, ``dict[str, X]``, ``Literal[...]``."""
    for part in _split(annotation, "|"):
        head, bracket, rest = part.partition("[")
        if part == "None":
            shape.nullable = True
        elif part in _PLAIN or head == "Literal":
            continue
        elif bracket and head == "list":
            shape.items.append(_read_new(rest[:-1], module))
        elif bracket:
            shape.values.append(_read_new(_split(rest[:-1], ",")[-1], module))
        elif part == "dt.datetime":
            shape.texts.append(parse_datetime)
        elif part == "dt.date":
            shape.texts.append(parse_date)
        else:
            _read_name(part, module, shape)


def _read_new(annotation: str, module: str) -> _Shape:
    shape = _Shape()
    _read(annotation, module, shape)
    return shape


def _read_name(name: str, module: str, shape: _Shape) -> None:
    found = vars(sys.modules[module]).get(name)
    if found is None:  # a class of another module: there, only type checkers import it
        found = getattr(import_module(module.rpartition(".")[0]), name)
    if isinstance(found, str):  # an alias of a union
        _read(found, module, shape)
    elif isinstance(found, type):
        shape.models.append(found)


def _split(text: str, separator: str) -> list[str]:
    """``text`` cut at each ``separator`` that stands outside brackets and quotes."""
    return [part.strip() for part in _cut(text, separator)]


def _cut(text: str, separator: str) -> Iterator[str]:
    depth = start = 0
    quote = ""
    for index, char in enumerate(text):
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char == "[":
            depth += 1
        elif char == "]":
            depth -= 1
        elif char == separator and not depth:
            yield text[start:index]
            start = index + 1
    yield text[start:]


def _expression(shape: _Shape, index: int, namespace: dict[str, Any]) -> str:
    """Source of the expression that decodes ``value``; what it calls is put into ``namespace``."""
    if shape.is_plain:
        return "value"
    name = f"decode_{index}"
    if len(shape.models) == 1 and not (shape.texts or shape.items or shape.values):
        namespace[name] = _deferred(shape.models[0], namespace, name)
        return f"{name}(value) if type(value) is dict else value"
    if len(shape.texts) == 1 and not (shape.models or shape.items or shape.values):
        namespace[name] = shape.texts[0]
        return f"{name}(value) if type(value) is str else value"
    if len(shape.items) == 1 and not (shape.models or shape.texts or shape.values):
        item = shape.items[0]
        if len(item.models) == 1 and not (item.texts or item.items or item.values):
            namespace[name] = _deferred(item.models[0], namespace, name)
            each = f"{name}(item) if type(item) is dict else item"
            return f"[{each} for item in value] if type(value) is list else value"
    namespace[name] = _decoder_of(shape)
    return f"{name}(value)"


def _deferred(cls: type[Model], namespace: dict[str, Any], name: str) -> _Decode:
    """The decoder of ``cls``, compiled at its first call; classes may refer to each other in circles."""

    def decode(data: dict[str, Any]) -> Any:
        compiled = cls.__dict__.get("_decoder") or compile_decoder(cls)
        namespace[name] = compiled
        return compiled(data)

    return decode


def _decoder_of(shape: _Shape) -> _Decode:
    """A function for values of any kind."""
    if shape.is_plain:
        return _keep
    on_object = _pick_model(shape.models) if shape.models else _each_value(shape.values)
    on_text = shape.texts[0] if shape.texts else _keep
    on_list = _each_item(_decoder_of(shape.items[0])) if shape.items else _keep

    def decode(value: Any) -> Any:
        kind = type(value)
        if kind is dict:
            return on_object(value)
        if kind is str:
            return on_text(value)
        if kind is list:
            return on_list(value)
        return value

    return decode


def _keep(value: Any) -> Any:
    return value


def _each_item(decode: _Decode) -> _Decode:
    return lambda values: [decode(value) for value in values]


def _each_value(values: list[_Shape]) -> _Decode:
    if not values or values[0].is_plain:
        return _keep
    decode = _decoder_of(values[0])
    return lambda data: {key: decode(value) for key, value in data.items()}


def _pick_model(models: list[type[Model]]) -> _Decode:
    """Decode an object as the member of a union whose constant fields it has.

    Where constants leave several, the one that declares most of the object's keys; the first of equals. An object
    whose constants match no member stays a plain dict: it is of a kind that this revision does not know.
    """
    constants = [(cls, _constants(cls), frozenset(cls._fields.values())) for cls in models]

    def decode(data: dict[str, Any]) -> Any:
        best: type[Model] | None = None
        most = -1
        for cls, fixed, keys in constants:
            if any(wire in data and data[wire] not in allowed for wire, allowed in fixed.items()):
                continue
            matched = sum(wire in data for wire in fixed) * len(data) + len(keys & data.keys())
            if matched > most:
                best, most = cls, matched
        return data if best is None else best.from_dict(data)

    return decode


def _constants(cls: type[Model]) -> dict[str, tuple[Any, ...]]:
    """JSON name to the values of each field that is declared as a closed ``Literal``."""
    found: dict[str, tuple[Any, ...]] = {}
    for field in cls.__attrs_attrs__:
        parts = [part for part in _split(str(field.type), "|") if part != "None"]
        if len(parts) == 1 and parts[0].startswith("Literal["):
            values = tuple(_literal(text) for text in _split(parts[0][8:-1], ","))
            found[cls._fields[field.name]] = values
    return found


def _literal(text: str) -> Any:
    from ast import literal_eval

    return literal_eval(text)
