"""Decodes members of JSON objects, as the annotations of models say.

Decoding never raises: a value that does not fit its annotation is kept unchanged. Lists and maps are decoded in place.
Only pydantic refuses what does not fit, by a schema that is made of the same annotations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import cache, partial
from types import NoneType
from typing import Any, Literal, NamedTuple, TypeAlias, TypeVar, Union, get_args, get_origin

from .annotation_types import union_members
from .encoding import dumped, encode, plain_copy
from .errors import EncodeError
from .json_types import class_of
from .timestamps import parse_date, parse_datetime

__all__ = ["KEPT", "Decoding", "decoding_of", "pydantic_schema"]

_Decode = Callable[[Any], Any]

_PARSERS: dict[Any, _Decode] = {datetime: parse_datetime, date: parse_date}


class Decoding(NamedTuple):
    """How the values of a field are decoded.

    Attributes:
        kinds: the JSON types that are decoded; other values are kept unchanged.
        decode: decodes a value of one of these types.
        absent: the value of an absent field: ``None``, or an empty model or list if its type is one.
    """

    kinds: frozenset[type[Any]]
    decode: _Decode
    absent: Callable[[], Any]


def _nothing() -> None:
    """The value of most absent fields."""


def _keep(value: Any) -> Any:
    return value


KEPT = Decoding(frozenset(), _keep, _nothing)
"""For values that are not decoded."""


def decoding_of(kind: Any) -> Decoding:
    """The decoding of fields of this type."""
    by_type = _by_json_type(kind)

    def decode(value: Any) -> Any:
        return by_type[class_of(value)](value)

    only = next(iter(by_type.values())) if len(by_type) == 1 else decode
    return Decoding(frozenset(by_type), only, _absent(kind))


def _by_json_type(kind: Any) -> dict[type[Any], _Decode]:
    """What decodes the values of each JSON type that has to be decoded."""
    found: dict[type[Any], _Decode] = {}
    members = union_members(kind)
    models = [member for member in members if hasattr(member, "__wire_names__")]
    if models:
        found[dict] = _adopt(models[0]) if len(models) == 1 else _pick(models)
    for member in members:
        if member in _PARSERS:
            found.setdefault(str, _PARSERS[member])
    for container, decode in ((list, _in_list), (dict, _in_map)):
        inner = [get_args(member)[-1] for member in members if get_origin(member) is container]
        if inner and (by_type := _by_json_type(Union[tuple(inner)])):  # noqa: UP007 - made of values
            found.setdefault(container, decode(by_type))
    return found


def _absent(kind: Any) -> Callable[[], Any]:
    members = union_members(kind)
    models = [member for member in members if hasattr(member, "__wire_names__")]
    lists = [member for member in members if get_origin(member) is list]
    if NoneType in members or len(models) > 1 or not (models or lists):
        return _nothing
    return (lambda: _adopt(models[0])(_NotThere(models[0].__name__))) if models else list[Any]


class _NotThere(dict[str, Any]):
    """The members of a model that is absent. Nothing would send what is set there."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def __setitem__(self, wire: str, value: Any) -> None:
        raise AttributeError(
            f"cannot set {wire!r} of an absent {self._name}; set the field to a new {self._name} first"
        )


def _adopt(cls: Any) -> _Decode:
    new = cls.__new__

    def decode(members: dict[str, Any]) -> Any:
        made = new(cls)
        made.__members__ = members
        return made

    return decode


def _in_list(by_type: dict[type[Any], _Decode]) -> _Decode:
    def decode(items: list[Any]) -> list[Any]:
        for index, item in enumerate(items):
            if class_of(item) in by_type:
                items[index] = by_type[class_of(item)](item)
        return items

    return decode


def _in_map(by_type: dict[type[Any], _Decode]) -> _Decode:
    def decode(values: dict[str, Any]) -> dict[str, Any]:
        for key, value in values.items():
            if class_of(value) in by_type:
                values[key] = by_type[class_of(value)](value)
        return values

    return decode


def _pick(models: list[type[Any]]) -> _Decode:
    def decode(data: dict[str, Any]) -> Any:
        cls = _choose(models, data)
        return data if cls is None else _adopt(cls)(data)

    return decode


# ---- unions
#
# In this order decide: constants, the JSON types of the values, the names of the members, what is required, the values
# that enums name, and how few other members a class has. The first class wins among equals.

_Misfit: TypeAlias = tuple[int, ...]
"""How badly a value fits: less one for each constant, values of another type, unknown members, missing members, values
that no enum names less those that one names, and declared members that are absent."""

_FITS: _Misfit = (0, 0, 0, 0, 0, 0)
_CONSTANT: _Misfit = (-1, 0, 0, 0, 0, 0)
_OTHER_TYPE: _Misfit = (0, 1, 0, 0, 0, 0)
_NAMED: _Misfit = (0, 0, 0, 0, -1, 0)
_NOT_NAMED: _Misfit = (0, 0, 0, 0, 1, 0)

_JSON_TYPES: dict[Any, tuple[type, ...]] = {str: (str,), bool: (bool,), int: (int,), float: (float, int)}


def _choose(models: Iterable[type[Any]], data: dict[str, Any]) -> type[Any] | None:
    """The class among ``models`` that the object fits best; ``None`` if it has the constants of none."""
    fits = [(misfit, cls) for cls in models if (misfit := _of_object(cls, data)) is not None]
    return min(fits, key=lambda fit: fit[0])[1] if fits else None


def _of_object(cls: Any, data: dict[str, Any]) -> _Misfit | None:
    members = _members(cls)
    unknown, absent = len(data.keys() - members.keys()), len(members.keys() - data.keys())
    misfits: list[_Misfit] = [(0, 0, unknown, len(_required(cls) - data.keys()), 0, absent)]
    for wire, kind in members.items():
        if wire not in data:
            continue
        misfit = _of_value(kind, data[wire])
        if _is_constant(kind):
            if misfit == _OTHER_TYPE:
                return None
            misfit = _CONSTANT
        misfits.append(misfit)
    return _sum(misfits)


@cache
def _members(cls: Any) -> dict[str, Any]:
    """JSON name to type."""
    return {declared.wire: declared.type for declared in cls.__fields__.values()}


@cache
def _required(cls: Any) -> frozenset[str]:
    return frozenset(declared.wire for declared in cls.__fields__.values() if declared.default is ...)


def _is_constant(kind: Any) -> bool:
    """Whether a field can have one value only. It may also be null."""
    values = [member for member in union_members(kind) if member is not NoneType]
    return len(values) == 1 and get_origin(values[0]) is Literal and len(get_args(values[0])) == 1


def _of_value(kind: Any, value: Any) -> _Misfit:
    members = union_members(kind)
    best = min(_of_one(member, value) for member in members)
    # An enum of responses is open: its type is that of its values.
    has_names = any(get_origin(member) is Literal for member in members)
    return _NOT_NAMED if has_names and best == _FITS and value is not None else best


def _of_one(kind: Any, value: Any) -> _Misfit:
    """The misfit for a type that is no union."""
    origin, arguments, found = get_origin(kind), get_args(kind), class_of(value)
    if origin is Literal:
        named = any(found is class_of(one) and value == one for one in arguments)
        return _NAMED if named else _OTHER_TYPE
    if origin is list:
        return _sum(_of_value(arguments[0], item) for item in value) if found is list else _OTHER_TYPE
    if origin is dict:
        return _sum(_of_value(arguments[1], item) for item in value.values()) if found is dict else _OTHER_TYPE
    if kind in _PARSERS:
        return _FITS if found is str and isinstance(_PARSERS[kind](value), kind) else _OTHER_TYPE
    if hasattr(kind, "__wire_names__"):
        return (_of_object(kind, value) if found is dict else None) or _OTHER_TYPE
    return _FITS if kind is Any or found in _JSON_TYPES.get(kind, (kind,)) else _OTHER_TYPE


def _sum(misfits: Iterable[_Misfit]) -> _Misfit:
    return tuple(map(sum, zip(_FITS, *misfits, strict=True)))


# ---- pydantic
#
# Its schemas are dicts, so nothing of it is imported.


def pydantic_schema(source: Any, other: Callable[[Any], Any]) -> dict[str, Any]:
    """What pydantic needs to validate, to write and to describe a model.

    Args:
        source: the class of the model, or a generic one with its arguments.
        other: returns the schema of a type that is no model.
    """
    schemas = _Schemas(other)
    return {"type": "definitions", "schema": schemas.of(source), "definitions": [*schemas.found.values()]}


class _Schemas:
    """Schemas of types; ``found`` has those of all models in them, which may contain each other."""

    def __init__(self, other: Callable[[Any], Any]) -> None:
        self.found: dict[str, Any] = {}
        self._other = other

    def of(self, kind: Any) -> Any:
        members = union_members(kind)
        if len(members) > 1:
            return self._of_union([member for member in members if member is not NoneType], NoneType in members)
        origin, arguments = get_origin(kind), get_args(kind)
        if origin is list:
            return {"type": "list", "items_schema": self.of(*arguments)}
        if origin is dict:
            return {"type": "dict", "keys_schema": {"type": "str"}, "values_schema": self.of(arguments[1])}
        if hasattr(origin or kind, "__wire_names__"):
            return self._of_model(kind)
        schema = self._other(kind)
        return _wrapped(schema, partial(_as_it_came, kind)) if kind in (Any, float, *_PARSERS) else schema

    def _of_union(self, members: list[Any], nullable: bool) -> Any:
        models = [member for member in members if hasattr(member, "__wire_names__")]
        choices = [self.of(member) for member in members if member not in models]
        if len(models) > 1:
            choices.append(self._of_models(models))
        elif models:
            choices.append(self.of(*models))
        mode = "left_to_right" if models else "smart"
        schema = choices[0] if len(choices) == 1 else {"type": "union", "choices": choices, "mode": mode}
        return {"type": "nullable", "schema": schema} if nullable else schema

    def _of_models(self, models: list[Any]) -> Any:
        names = [model.__name__ for model in models]
        if len({*names}) < len(names):  # classes of two packages
            names = [f"{model.__module__}.{model.__name__}" for model in models]

        def name_of_best(value: Any) -> str | None:
            best = next((model for model in models if isinstance(value, model)), None) or _best(models, value)
            return None if best is None else names[models.index(best)]

        return {
            "type": "tagged-union",
            "choices": {name: self.of(model) for name, model in zip(names, models, strict=True)},
            "discriminator": name_of_best,
            "metadata": {"pydantic_js_functions": [_any_of]},
            "custom_error_type": "no_model_fits",
            "custom_error_message": f"Input should be an object that fits one of {', '.join(names)}",
        }

    def _of_model(self, source: Any) -> Any:
        cls = get_origin(source) or source
        given = dict(zip(getattr(cls, "__parameters__", ()), get_args(source), strict=False))
        ref = _reference(cls) + (f"[{','.join(map(_reference, given.values()))}]" if given else "")
        if ref not in self.found:
            self.found[ref] = {}
            fields = {declared.wire: self._of_field(declared, given) for declared in cls.__fields__.values()}
            inner = {"type": "typed-dict", "cls": cls, "fields": fields, "total": False, "extra_behavior": "allow"}
            writer = {"type": "function-wrap", "function": _dump, "info_arg": True, "schema": {"type": "any"}}
            self.found[ref] = _wrapped(inner, _as_model(cls), ref=ref, serialization=writer)
        return {"type": "definition-ref", "schema_ref": ref}

    def _of_field(self, declared: Any, given: dict[Any, Any]) -> Any:
        kind = declared.type
        if isinstance(kind, TypeVar):
            kind = given.get(kind, Any)
        elif parameters := getattr(kind, "__parameters__", ()):
            kind = kind[tuple(given.get(one, Any) for one in parameters)]
        return {"type": "typed-dict-field", "schema": self.of(kind), "required": declared.default is ...}


def _reference(kind: Any) -> str:
    """Text that means this type only, in the form from which pydantic takes the name of a schema."""
    return f"{kind.__module__}.{kind.__qualname__}:{id(kind)}" if isinstance(kind, type) else str(kind)


def _any_of(schema: Any, describe: _Decode) -> Any:
    """The JSON Schema of a union. An object may fit several classes, which ``oneOf`` would not allow."""
    found = describe(schema)
    return {"anyOf" if key == "oneOf" else key: value for key, value in found.items()}


def _wrapped(schema: Any, function: Callable[[Any, _Decode], Any], **more: Any) -> Any:
    return {"type": "function-wrap", "schema": schema, "function": {"type": "no-info", "function": function}, **more}


def _as_model(cls: Any) -> Callable[[Any, _Decode], Any]:
    def take(value: Any, check: _Decode) -> Any:
        return value if isinstance(value, cls) else cls.of_members(check(value))

    take.__name__ = cls.__name__  # pydantic names the choices of a union by it
    return take


def _as_it_came(kind: Any, value: Any, check: _Decode) -> Any:
    """Pydantic makes 1.0 of 1, forgets how a date was written, and does not copy what may be anything."""
    checked = check(value)
    return plain_copy(value) if _of_one(kind, value) == _FITS else checked


def _dump(model: Any, write: _Decode, how: Any) -> Any:
    return write(dumped(model, how))


def _best(models: list[Any], value: Any) -> Any:
    try:
        data: Any = encode(value)
    except EncodeError:
        data = value
    return _choose(models, data) if class_of(data) is dict else None
