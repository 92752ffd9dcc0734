"""Models: slotted attrs classes that distinguish between absent, null and a value.

A field that was never set is an empty slot. It reads as ``None``, or as an empty detached model if its type is a model.
``fields_set`` distinguishes it from null, and ``to_dict`` leaves it out.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from contextlib import suppress
from json import dumps, loads
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast, dataclass_transform

import attrs

from .decoding import Decoder, absent_value, decoder_of
from .encoding import encode, through_text
from .errors import EncodeError
from .json_types import class_of, is_deep

__all__ = ["UNSET", "Model", "field", "model"]

_M = TypeVar("_M", bound="Model")


class _Unset:
    """The default of an optional field, which is not sent."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Any = _Unset()
"""Means "not given" in signatures. Passing it to a model is the same as omitting the argument."""


def field(*, wire: str, default: Any = attrs.NOTHING, secret: bool = False) -> Any:
    """A field with the JSON name ``wire``. Without a default it is required; ``repr`` does not show a secret."""
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
    """``inspect.signature`` of a model class, created on demand."""

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
    """Base class of all models.

    ``Model(name=None)`` sends null; ``Model()`` does not send the field. Undeclared keys are kept in
    ``additional_properties``, and ``to_dict`` returns them.

    Raises:
        TypeError: a keyword is unknown, or a required one is missing.
    """

    __slots__ = ("__extra__",)
    __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]] = ()

    # Dunder names: no field has such a name, and other modules of the runtime may use them.
    __wire_names__: ClassVar[dict[str, str]] = {}
    """Python name to JSON name, in the document's order."""
    __slot_getters__: ClassVar[tuple[tuple[str, Callable[[Any], Any]], ...]] = ()
    """JSON name of each field, and the getter of its slot, which raises AttributeError if the slot is empty."""
    __field_defaults__: ClassVar[dict[str, Any]] = {}
    """Python name to default, for fields that are required or have a default."""
    __decoder__: ClassVar[Decoder | None] = None
    """Decodes exactly this class; ``None`` until its first use."""
    __extra__: dict[str, Any]
    """The content of ``additional_properties``."""

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
                    f"expected {', '.join(self.__wire_names__) or 'none'}"
                )
            if value is not UNSET:
                setattr(self, name, value)

    if not TYPE_CHECKING:  # otherwise type checkers accept any attribute

        def __getattr__(self, name: str) -> Any:
            # Only reached for an empty slot or an unknown name.
            if name in self.__wire_names__:
                return absent_value(type(self), name)
            if name == "__extra__":
                extra: dict[str, Any] = {}
                self.__extra__ = extra
                return extra
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Decode one JSON object. Its members never raise: a value that does not fit its type is kept unchanged.

        Raises:
            TypeError: ``data`` is not a mapping.
        """
        if type(data) is not dict:
            data = _as_dict(cls, data)
        made: Self = decoder_of(cls)(data)
        return made

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: the fields that are set, under their JSON names, then ``additional_properties``.

        What was decoded comes out again, even NaN, which cannot be sent.

        Raises:
            EncodeError: a value cannot be encoded, or a datetime has no time zone; the message names the field.
        """
        try:
            return self.__encoded__()
        except (EncodeError, RecursionError) as error:
            present = {self.__wire_names__[name]: value for name, value in self._present().items()}
            return cast("dict[str, Any]", through_text(present | self.__extra__, error))

    def __encoded__(self) -> dict[str, Any]:
        """:meth:`to_dict`, for sending: NaN raises an error, too."""
        out: dict[str, Any] = {}
        wire = ""
        try:
            for wire, get in self.__slot_getters__:
                try:
                    value = get(self)
                except AttributeError:
                    continue
                kind = class_of(value)
                # Most values are JSON already: avoid a call for them.
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
        """Undeclared members. May be changed."""
        return self.__extra__

    @property
    def fields_set(self) -> frozenset[str]:
        """Python names of the fields that are set, null included."""
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
        present, extra = self._present(), dict(self.__extra__)
        if is_deep([*present.values(), extra]):  # deeper than pickle and copy can follow
            with suppress(EncodeError):
                return _restore, (type(self), dumps(self.to_dict()), {})
        return _restore, (type(self), present, extra)


def _as_dict(cls: type[Model], data: object) -> dict[str, Any]:
    if not isinstance(data, Mapping):
        raise TypeError(f"{cls.__name__}.from_dict() takes a mapping, not {type(data).__name__}")
    return dict(cast("Mapping[str, Any]", data))


_get_extra: Callable[[Model], dict[str, Any]] = Model.__dict__["__extra__"].__get__


def _restore(cls: type[_M], present: dict[str, Any] | str, extra: dict[str, Any]) -> _M:
    if isinstance(present, str):
        return cls.from_dict(loads(present))
    made = cls.__new__(cls)
    for name, value in present.items():
        setattr(made, name, value)
    if extra:
        made.__extra__ = extra
    return made
