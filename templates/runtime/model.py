"""Models: slotted attrs classes in which absent, null and a value are three different things.

A field that was never set is an empty slot. Reading it gives ``None`` (or, where the type promises a model, an empty
detached one), ``fields_set`` tells it from an explicit null, and ``to_dict`` leaves it out.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, TypeVar, dataclass_transform

import attrs

from .decoding import absent_value, compile_decoder
from .encoding import encode_member

__all__ = ["UNSET", "Model", "field", "model"]

_M = TypeVar("_M", bound="Model")


class _Unset:
    """The default of an optional field: nothing is sent."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Any = _Unset()
"""Stands for "not given" in signatures; passing it to a model is the same as leaving the argument out."""


def field(*, wire: str, default: Any = attrs.NOTHING) -> Any:
    """A field whose name in JSON is ``wire``; without a default it is required."""
    return attrs.field(default=default, metadata={"wire": wire})


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
def model(cls: type[_M]) -> type[_M]:
    """Make ``cls`` a model: slots from its annotations, keyword-only construction, decoding and encoding."""
    made = _define(cls)
    fields = made.__attrs_attrs__
    made._fields = {f.name: f.metadata.get("wire", f.name) for f in fields}
    made._slots = tuple((made._fields[f.name], getattr(made, f.name).__get__) for f in fields)
    made._defaults = {f.name: f.default for f in fields if f.default is not UNSET}
    return made


_define = attrs.define(
    slots=True, kw_only=True, init=False, eq=False, repr=False, getstate_setstate=False, weakref_slot=False
)


class _LazySignature:
    """``inspect.signature`` of a model class, made only when somebody asks."""

    def __get__(self, instance: object, owner: type[Model]) -> inspect.Signature:
        parameters = [
            inspect.Parameter(
                f.name,
                inspect.Parameter.KEYWORD_ONLY,
                default=inspect.Parameter.empty if f.default is attrs.NOTHING else f.default,
                annotation=f.type if f.type is not None else inspect.Parameter.empty,
            )
            for f in owner.__attrs_attrs__
        ]
        return inspect.Signature(parameters)


class Model:
    """Base of all models.

    ``Model(name=None)`` sends null, ``Model()`` sends nothing. Keys that the document does not declare are kept in
    ``additional_properties`` and sent back by ``to_dict``.

    Raises:
        TypeError: for an unknown keyword, or a missing one that the document requires.
    """

    __slots__ = ("_extra",)
    __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]] = ()

    _fields: ClassVar[dict[str, str]] = {}
    """Python name to JSON name, in the document's order."""
    _slots: ClassVar[tuple[tuple[str, Callable[[Any], Any]], ...]] = ()
    _defaults: ClassVar[dict[str, Any]] = {}
    _decoder: ClassVar[Callable[[dict[str, Any]], Any] | None] = None

    __signature__: ClassVar[_LazySignature] = _LazySignature()
    __hash__: ClassVar[None]  # type: ignore[assignment]  # mutable, compared by value

    def __init__(self, **fields: Any) -> None:
        for name, default in self._defaults.items():
            if name not in fields:
                if default is attrs.NOTHING:
                    raise TypeError(f"{type(self).__name__}() missing required keyword argument {name!r}")
                fields[name] = default
        for name, value in fields.items():
            if name not in self._fields:
                raise TypeError(
                    f"{type(self).__name__}() got an unexpected keyword argument {name!r}; "
                    f"it takes {', '.join(self._fields) or 'none'}"
                )
            if value is not UNSET:
                setattr(self, name, value)

    def __getattr__(self, name: str) -> Any:
        # Only an empty slot (or a name that does not exist) gets here.
        if name in self._fields:
            return absent_value(type(self), name)
        if name == "_extra":
            extra: dict[str, Any] = {}
            self._extra = extra
            return extra
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Decode one JSON object. Nothing in it raises: what does not fit its declared type is kept as it came.

        Raises:
            TypeError: ``data`` is not a mapping.
        """
        if type(data) is not dict:
            if not isinstance(data, Mapping):
                raise TypeError(f"{cls.__name__}.from_dict() takes a mapping, not {type(data).__name__}")
            data = dict(data)
        decode = cls.__dict__.get("_decoder") or compile_decoder(cls)
        return decode(data)  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: set fields under their JSON names, then ``additional_properties``.

        Raises:
            ValueError: a datetime without a time zone; the message names the field.
            TypeError: a value that JSON has no form for.
        """
        out: dict[str, Any] = {}
        for wire, get in self._slots:
            try:
                value = get(self)
            except AttributeError:
                continue
            out[wire] = encode_member(wire, value)
        try:
            extra = _get_extra(self)
        except AttributeError:
            return out
        for key, value in extra.items():
            out[key] = encode_member(key, value)
        return out

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Members that came (or will be sent) beside the declared ones. May be changed."""
        return self._extra

    @property
    def fields_set(self) -> frozenset[str]:
        """Python names of the fields that hold something, null included."""
        return frozenset(self._present())

    def _present(self) -> dict[str, Any]:
        present: dict[str, Any] = {}
        for name, (_, get) in zip(self._fields, self._slots, strict=True):
            try:
                present[name] = get(self)
            except AttributeError:
                continue
        return present

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._present() == other._present() and self._extra == other._extra

    def __repr__(self) -> str:
        shown = [f"{name}={value!r}" for name, value in self._present().items()]
        if self._extra:
            shown.append(f"additional_properties={self._extra!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self._present(), dict(self._extra))


_get_extra: Callable[[Model], dict[str, Any]] = Model.__dict__["_extra"].__get__


def _restore(cls: type[_M], present: dict[str, Any], extra: dict[str, Any]) -> _M:
    made = cls.__new__(cls)
    for name, value in present.items():
        setattr(made, name, value)
    if extra:
        made._extra = extra
    return made
