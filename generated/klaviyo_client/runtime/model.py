"""Models: slotted attrs classes in which absent, null and a value are three different things.

A field that was never set is an empty slot. Reading it gives ``None`` (or, where the type promises a model, an empty
detached one), ``fields_set`` tells it from an explicit null, and ``to_dict`` leaves it out.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast, dataclass_transform

import attrs

from .decoding import Decoder, absent_value, decoder_of
from .encoding import encode
from .errors import EncodeError
from .json_types import class_of

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


def field(*, wire: str, default: Any = attrs.NOTHING, secret: bool = False) -> Any:
    """A field whose name in JSON is ``wire``; without a default it is required. A secret is not shown by ``repr``."""
    return attrs.field(default=default, metadata={"wire": wire}, repr=not secret)


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
def model(cls: type[_M]) -> type[_M]:
    """Make ``cls`` a model: slots from its annotations, keyword-only construction, decoding and encoding."""
    made = _define(cls)
    fields = made.__attrs_attrs__
    made.__wire_names__ = {f.name: f.metadata.get("wire", f.name) for f in fields}
    made.__slot_getters__ = tuple((made.__wire_names__[f.name], getattr(made, f.name).__get__) for f in fields)
    made.__field_defaults__ = {f.name: f.default for f in fields if f.default is not UNSET}
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

    __slots__ = ("__extra__",)
    __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]] = ()

    # Names with two underscores on each side: no field is called so, and other modules of the runtime may use them.
    __wire_names__: ClassVar[dict[str, str]] = {}
    """Python name to JSON name, in the document's order."""
    __slot_getters__: ClassVar[tuple[tuple[str, Callable[[Any], Any]], ...]] = ()
    """JSON name of each field, and what reads its slot; it raises AttributeError for an empty one."""
    __field_defaults__: ClassVar[dict[str, Any]] = {}
    """Python name to default, of the fields that are required or have one."""
    __decoder__: ClassVar[Decoder | None] = None
    """Decodes exactly this class; ``None`` until it is first needed."""
    __extra__: dict[str, Any]
    """What ``additional_properties`` shows."""

    __signature__: ClassVar[_LazySignature] = _LazySignature()
    __hash__: ClassVar[None]  # type: ignore[assignment]  # mutable, compared by value

    def __init__(self, **fields: Any) -> None:
        for name, default in self.__field_defaults__.items():
            if name not in fields:
                if default is attrs.NOTHING:
                    raise TypeError(f"{type(self).__name__}() missing required keyword argument {name!r}")
                fields[name] = default
        for name, value in fields.items():
            if name not in self.__wire_names__:
                raise TypeError(
                    f"{type(self).__name__}() got an unexpected keyword argument {name!r}; "
                    f"it takes {', '.join(self.__wire_names__) or 'none'}"
                )
            if value is not UNSET:
                setattr(self, name, value)

    if not TYPE_CHECKING:  # or type checkers would take every name for an attribute

        def __getattr__(self, name: str) -> Any:
            # Only an empty slot (or a name that does not exist) gets here.
            if name in self.__wire_names__:
                return absent_value(type(self), name)
            if name == "__extra__":
                extra: dict[str, Any] = {}
                self.__extra__ = extra
                return extra
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Decode one JSON object. Nothing in it raises: what does not fit its declared type is kept as it came.

        Raises:
            TypeError: ``data`` is not a mapping.
        """
        if type(data) is not dict:
            data = _as_dict(cls, data)
        made: Self = decoder_of(cls)(data)
        return made

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: set fields under their JSON names, then ``additional_properties``.

        Raises:
            EncodeError: a datetime without a time zone, or a value that JSON has no form for; names the field.
        """
        out: dict[str, Any] = {}
        wire = ""
        try:
            for wire, get in self.__slot_getters__:
                try:
                    value = get(self)
                except AttributeError:
                    continue
                kind = class_of(value)
                # Most values are their own JSON: no call for those.
                plain = kind is str or value is None or kind is bool or kind is int
                out[wire] = value if plain else encode(value)
        except EncodeError as error:
            raise error.within(wire) from None
        try:
            extra = _get_extra(self)
        except AttributeError:
            return out
        out.update(encode(extra))
        return out

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Members that came (or will be sent) beside the declared ones. May be changed."""
        return self.__extra__

    @property
    def fields_set(self) -> frozenset[str]:
        """Python names of the fields that hold something, null included."""
        return frozenset(self._present())

    def _present(self) -> dict[str, Any]:
        present: dict[str, Any] = {}
        for name, (_, get) in zip(self.__wire_names__, self.__slot_getters__, strict=True):
            try:
                present[name] = get(self)
            except AttributeError:
                continue
        return present

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._present() == other._present() and self.__extra__ == other.__extra__

    def __repr__(self) -> str:
        secret = {field.name for field in self.__attrs_attrs__ if not field.repr}
        present = self._present().items()
        shown = [f"{name}={'***' if name in secret else repr(value)}" for name, value in present]
        if self.__extra__:
            shown.append(f"additional_properties={self.__extra__!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self._present(), dict(self.__extra__))


def _as_dict(cls: type[Model], data: object) -> dict[str, Any]:
    if not isinstance(data, Mapping):
        raise TypeError(f"{cls.__name__}.from_dict() takes a mapping, not {type(data).__name__}")
    return dict(cast("Mapping[str, Any]", data))


_get_extra: Callable[[Model], dict[str, Any]] = Model.__dict__["__extra__"].__get__


def _restore(cls: type[_M], present: dict[str, Any], extra: dict[str, Any]) -> _M:
    made = cls.__new__(cls)
    for name, value in present.items():
        setattr(made, name, value)
    if extra:
        made.__extra__ = extra
    return made
