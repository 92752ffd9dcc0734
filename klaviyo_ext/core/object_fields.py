"""Objects of other libraries: those with fields as mappings, their scalars as those of Python."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Protocol, TypeAlias, cast

from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.plain_values import MISSING, fields_of, is_table, plain

from .any_package import is_model

__all__ = ["WithFields", "as_scalar", "with_fields"]


class _Dataclass(Protocol):
    """An object of a dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


class _Attrs(Protocol):
    """An object of an attrs class."""

    __attrs_attrs__: ClassVar[Any]


class _Struct(Protocol):
    """An object of msgspec."""

    __struct_fields__: ClassVar[tuple[str, ...]]


class _Dump(Protocol):
    """A model of pydantic."""

    @property
    def model_dump(self) -> Callable[..., dict[str, Any]]:
        """The method that makes a dict of it."""
        ...


class _NamedTuple(Protocol):
    """A named tuple, or a row of SQLAlchemy."""

    def _asdict(self) -> Mapping[str, Any]: ...


WithFields: TypeAlias = _Dataclass | _Attrs | _Struct | _Dump | _NamedTuple
"""What has fields, as far as types can say: a row of pandas or sqlite3 has them, too."""


def with_fields(value: Any) -> Any:
    """An object with fields as a mapping; anything else unchanged.

    Objects with fields are dataclasses, named tuples, objects of attrs, pydantic and msgspec, rows of pandas, numpy,
    sqlite3 and SQLAlchemy. A frame has columns instead: each of its rows is an object.
    """
    kind: Any = class_of(value)
    if isinstance(value, str | list | Mapping) or is_model(value) or callable(value):
        return cast("Any", value)
    if hasattr(kind, "_asdict"):
        return value._asdict()
    if is_table(kind):
        return value.to_dict() if hasattr(kind, "dtype") else value
    if hasattr(kind, "keys") and hasattr(kind, "__getitem__"):
        return {name: value[name] for name in value.keys()}  # noqa: SIM118 - one of sqlite3 iterates over values
    if hasattr(kind, "as_py"):
        return value.as_py()
    if hasattr(kind, "dtype") and not value.ndim and value.dtype.names:
        return {name: value[name] for name in value.dtype.names}
    fields = fields_of(value)
    return value if fields is None else fields


def as_scalar(value: Any) -> Any:
    """A number of numpy or pyarrow as one of Python; anything else unchanged.

    Raises:
        EncodeError: it has no exact form in JSON.
    """
    kind: Any = class_of(value)
    number = hasattr(kind, "dtype") and not cast("Any", getattr(value, "ndim", True))
    if not (number or hasattr(kind, "as_py")):
        return value
    made = plain(value)
    return value if made is MISSING else made
