"""Models: JSON objects with typed fields, which distinguish between absent, null and a value.

A model keeps the members of its JSON object, and decodes a member when its field is first read. What nobody reads is
not decoded, and what came in goes out again unchanged.
"""

from __future__ import annotations

import copy
import inspect
import json
from abc import ABCMeta
from collections.abc import Mapping
from contextlib import suppress
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast, dataclass_transform

from .annotation_types import Annotations
from .decoding import Decoding, decoding_of, pydantic_schema
from .encoding import copied, encode_received, members_of, plain_copy
from .errors import EncodeError
from .forks import new_in_children
from .json_types import Text, class_of, is_deep, shown

__all__ = ["UNSET", "Field", "Model", "field"]

_M = TypeVar("_M", bound="Model")

_changing = new_in_children(RLock())
"""Held while members change: threads that read a field get one object, and a read never undoes a write."""


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


class Field:
    """A field of a model.

    Attributes:
        owner: the class that declares it.
        name: Python name.
        wire: JSON name.
        default: its value in a new model; `UNSET` if it is then absent, ``...`` if it is required.
        secret: whether ``repr`` hides its value.
    """

    __slots__ = ("_decoding", "default", "name", "owner", "secret", "wire")

    def __init__(
        self, wire: str = "", default: Any = ..., secret: bool = False, decoding: Decoding | None = None
    ) -> None:
        self.wire = wire
        self.default = default
        self.secret = secret
        self._decoding = decoding

    def belong(self, owner: type[Any], name: str) -> None:
        """Become the field ``name`` of ``owner``."""
        self.owner, self.name, self.wire = owner, name, self.wire or name

    @property
    def annotation(self) -> Any:
        """The type, as it is written in the class: usually text."""
        return cast("Annotations", self.owner.__annotations__).written(self.name)

    @property
    def type(self) -> Any:
        """The type as an object."""
        return self.owner.__annotations__[self.name]

    @property
    def decoding(self) -> Decoding:
        """How its values are decoded. Found on first use: that imports the classes that the annotation names."""
        found = self._decoding
        if found is None:
            found = self._decoding = decoding_of(self.type)
        return found

    def __get__(self, model: Any, owner: Any = None) -> Any:
        if model is None:
            return self
        members = model.__members__
        try:
            value = members[self.wire]
        except KeyError:
            return self.decoding.absent()
        decoding = self._decoding or self.decoding
        if class_of(value) in decoding.kinds:
            with _changing:
                value = members.get(self.wire)
                if class_of(value) in decoding.kinds:
                    value = members[self.wire] = decoding.decode(value)
        return value

    def __set__(self, model: Any, value: Any) -> None:
        with _changing:
            if value is UNSET:
                model.__members__.pop(self.wire, None)
            else:
                model.__members__[self.wire] = self.own(value)

    def __delete__(self, model: Any) -> None:
        try:
            with _changing:
                del model.__members__[self.wire]
        except KeyError:
            raise AttributeError(f"{self.name!r} is not set", name=self.name, obj=model) from None

    def own(self, value: Any) -> Any:
        """``value``, or a copy of a list or dict. It is a deep one if its items are decoded, which changes them."""
        kind = class_of(value)
        if kind is not list and kind is not dict:
            return value
        return plain_copy(value) if kind in self.decoding.kinds else value.copy()


def field(*, wire: str, default: Any = ..., secret: bool = False, decoding: Decoding | None = None) -> Any:
    """A field with the JSON name ``wire``. Without a default it is required; ``repr`` does not show a secret.

    Its type says how values are decoded, unless ``decoding`` does.
    """
    return Field(wire, default, secret, decoding)


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(field,))
class ModelType(ABCMeta):
    """Makes the annotations of a class its fields. Models can be combined with abstract classes."""

    __fields__: dict[str, Field]
    __wire_names__: dict[str, str]
    __given__: dict[str, Any]

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> Any:
        """A class with the fields of its bases and its own."""
        made = super().__new__(cls, name, bases, {"__slots__": (), **namespace})
        made.__fields__ = {}
        for base in reversed(bases):
            made.__fields__.update(getattr(base, "__fields__", {}))
        declares = any(isinstance(base, ModelType) for base in bases)
        annotations = inspect.get_annotations(made) if declares else {}  # not those of its bases
        for own, annotation in annotations.items():
            if str(annotation).partition("[")[0].endswith("ClassVar"):
                continue
            default = namespace.get(own, ...)
            declared = default if isinstance(default, Field) else Field(default=default)
            declared.belong(made, own)
            setattr(made, own, declared)
            made.__fields__[own] = declared
        if annotations:
            made.__annotations__ = Annotations(annotations, made.__module__)
        made.__wire_names__ = {own: declared.wire for own, declared in made.__fields__.items()}
        made.__given__ = {d.name: d.default for d in made.__fields__.values() if d.default is not UNSET}
        return made


class _LazySignature:
    """``inspect.signature`` of a model class, created on demand."""

    def __get__(self, instance: object, owner: type[Model]) -> inspect.Signature:
        parameters = [
            inspect.Parameter(
                declared.name,
                inspect.Parameter.KEYWORD_ONLY,
                default=inspect.Parameter.empty if declared.default is ... else declared.default,
                annotation=declared.annotation,
            )
            for declared in owner.__fields__.values()
        ]
        return inspect.Signature(parameters)


class _Storage:
    """What an object of a model holds."""

    __slots__ = ("__extra__", "__members__")

    # Dunder names: no field has such a name, and other modules of the runtime may use them. They are hidden from tools
    # that look for the fields of a class.
    if TYPE_CHECKING:
        __members__: dict[str, Any]
        """JSON name to value: as it came until it is read, then decoded."""
        __extra__: dict[str, Any]
        """``additional_properties``, once they were read; those in ``__members__`` no longer count then."""


class Model(_Storage, metaclass=ModelType):
    """Base class of all models.

    ``Model(name=None)`` sends null; ``Model()`` does not send the field. An absent field reads as ``None``, or, if its
    type is a model, as an empty one that cannot be changed; ``fields_set`` tells it from null. Undeclared keys are kept
    in ``additional_properties``, and ``to_dict`` returns them. A list or dict that is set is copied.

    Raises:
        TypeError: a keyword is unknown, or a required one is missing.
    """

    __slots__ = ()

    __signature__ = _LazySignature()
    if TYPE_CHECKING:
        __hash__: ClassVar[None]  # type: ignore[assignment]  # mutable, compared by value

    def __init__(self, **fields: Any) -> None:
        cls = type(self)
        known = cls.__fields__
        members: dict[str, Any] = {}
        for name, default in cls.__given__.items():
            if name not in fields:
                if default is ...:
                    raise TypeError(f"{cls.__name__}() missing required keyword argument {name!r}")
                members[known[name].wire] = default
        for name, value in fields.items():
            if name not in known:
                raise _unexpected(cls, name)
            if value is not UNSET:
                members[known[name].wire] = known[name].own(value)
        self.__members__ = members

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """A model of one JSON object. Its members never raise: a value that does not fit its type is kept unchanged.

        Raises:
            TypeError: ``data`` is not a mapping.
        """
        if not isinstance(cast("object", data), Mapping):
            raise TypeError(f"{cls.__name__}.from_dict() takes a mapping, not {type(data).__name__}")
        return cls.of_members(dict(copied(data)))

    @classmethod
    def of_members(cls, members: dict[str, Any]) -> Self:
        """The model of a JSON object, which becomes a part of it."""
        return adopted(cls, members)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: the fields that are set, under their JSON names, and ``additional_properties``.

        What came in goes out again, even NaN, which cannot be sent.

        Raises:
            EncodeError: a value cannot be encoded, or a datetime has no time zone; the message names the field.
        """
        return encode_received(members_of(self))

    def replace(self, **changes: Any) -> Self:
        """A copy with some fields changed; `UNSET` makes a field absent. Fields that are absent stay so.

        Raises:
            TypeError: a keyword is unknown.
        """
        made = copy.copy(self)
        for name, value in changes.items():
            if name not in type(self).__fields__:
                raise _unexpected(type(self), name)
            setattr(made, name, value)
        return made

    __replace__ = replace

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> dict[str, Any]:
        """For pydantic and FastAPI."""
        return pydantic_schema(source, handler.generate_schema)

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Undeclared members. May be changed."""
        with _changing:
            if not hasattr(self, "__extra__"):
                self.__extra__ = self._undeclared()
        return self.__extra__

    @property
    def fields_set(self) -> frozenset[str]:
        """Python names of the fields that are set, null included."""
        return frozenset(name for name, wire in type(self).__wire_names__.items() if wire in self.__members__)

    def _undeclared(self) -> dict[str, Any]:
        if hasattr(self, "__extra__"):
            return self.__extra__
        declared = type(self).__wire_names__.values()
        return {wire: value for wire, value in self.__members__.items() if wire not in declared}

    def _present(self) -> dict[str, Any]:
        names = type(self).__wire_names__.items()
        return {name: getattr(self, name) for name, wire in names if wire in self.__members__}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        same = self.__members__ == other.__members__ or self._present() == other._present()
        return same and self._undeclared() == other._undeclared()

    __repr__ = shown

    def __shown__(self) -> dict[str, Any]:
        fields, undeclared = type(self).__fields__, self._undeclared()
        found = {name: Text("***") if fields[name].secret else value for name, value in self._present().items()}
        return found | {"additional_properties": undeclared} if undeclared else found

    def __reduce__(self) -> tuple[Any, ...]:
        members = members_of(self)
        if is_deep([members]):  # deeper than pickle can follow, or endless
            with suppress(EncodeError):
                return _from_text, (type(self), json.dumps(self.to_dict()))
        return adopted, (type(self), members)

    def __copy__(self) -> Self:
        self._present()  # copies share what the fields hold, so it must be decoded
        return adopted(type(self), members_of(self))

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        made = memo[id(self)] = adopted(type(self), {})
        made.__members__ = copied(members_of(self), memo)
        return made


def adopted(cls: type[_M], members: dict[str, Any]) -> _M:
    """The model of a JSON object that nothing else uses."""
    made = cls.__new__(cls)
    made.__members__ = members
    return made


def _from_text(cls: type[_M], text: str) -> _M:
    return adopted(cls, json.loads(text))


def _unexpected(cls: type[Model], name: str) -> TypeError:
    expected = ", ".join(cls.__fields__) or "none"
    return TypeError(f"{cls.__name__}() got an unexpected keyword argument {name!r}; expected {expected}")
