"""Filter expressions in the API's grammar, such as ``equals(email,"a@b.co")``.

A field has only the operators that its endpoint allows: its class is composed of the classes below.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from math import isfinite
from typing import Any, Generic, TypeVar

from .encoding import encode_datetime
from .errors import ArgumentError, ArgumentTypeError
from .json_types import one_line

__all__ = [
    "AnyOf",
    "Contains",
    "ContainsAll",
    "ContainsAny",
    "EndsWith",
    "Equals",
    "EqualsEither",
    "Filter",
    "FilterField",
    "GreaterOrEqual",
    "GreaterThan",
    "Has",
    "LessOrEqual",
    "LessThan",
    "StartsWith",
    "literal",
]

V = TypeVar("V")


class Filter:
    """A filter expression. ``a & b`` matches where both match; ``str()`` returns what is sent."""

    __slots__ = ("_terms",)

    def __init__(self, *terms: str) -> None:
        self._terms = terms

    def __and__(self, other: Filter) -> Filter:
        if not _is_filter(other):
            return NotImplemented
        return Filter(*self._terms, *other._terms)

    def __str__(self) -> str:
        return self._terms[0] if len(self._terms) == 1 else f"and({','.join(self._terms)})"

    def __repr__(self) -> str:
        return f"Filter({one_line(repr(str(self)), 1_900)})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Filter) and self._terms == other._terms

    def __hash__(self) -> int:
        return hash(self._terms)

    def __bool__(self) -> bool:
        raise ArgumentTypeError("a filter has no truth value; combine filters with & instead of 'and'")


def _is_filter(value: object) -> bool:
    return isinstance(value, Filter)


def literal(value: Any) -> str:
    r"""``value`` in the filter grammar.

    Strings are in double quotes, with ``\`` and ``"`` escaped. Datetimes have no quotes and need a time zone. Lists are
    in brackets.

    Raises:
        EncodeError: a datetime without a time zone.
        ArgumentError: NaN or infinity.
        ArgumentTypeError: the grammar has no literal for the type.
    """
    if value is None:
        return "null"
    if isinstance(value, Enum):
        return literal(value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    if isinstance(value, float) and not isfinite(value):
        raise ArgumentError(f"a filter cannot compare with {value}", argument="filter")
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, datetime):
        # Without the server's own format, which the grammar may not allow.
        return encode_datetime(datetime.combine(value.date(), value.timetz()))
    if isinstance(value, date):
        return value.isoformat()
    if _is_list(value):
        return f"[{','.join(literal(item) for item in value)}]"
    raise ArgumentTypeError(f"a filter cannot compare with {type(value).__name__}", argument="filter")


def _is_list(value: object) -> bool:
    """Whether ``value`` is a list of values."""
    return isinstance(value, Iterable) and not isinstance(value, str | bytes | bytearray | Mapping)


class FilterField:
    """A field that an endpoint can filter by."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._name!r})"

    def _compare(self, operator: str, value: Any) -> Filter:
        return Filter(f"{operator}({self._name},{literal(value)})")


class Equals(FilterField, Generic[V]):
    """A field with the operator ``equals``."""

    __slots__ = ()

    def equals(self, value: V | None) -> Filter:
        """The field equals ``value``; strings are case-sensitive. ``None`` is sent as ``null``."""
        return self._compare("equals", value)


class EqualsEither(FilterField, Generic[V]):
    """A field with the operator ``equals``, for one value or a list."""

    __slots__ = ()

    def equals(self, value: V | Iterable[V] | None) -> Filter:
        """The field equals ``value``, which may be a list."""
        return self._compare("equals", value)


class AnyOf(FilterField, Generic[V]):
    """A field with the operator ``any``."""

    __slots__ = ()

    def any_of(self, values: Iterable[V]) -> Filter:
        """The field is one of ``values``."""
        return self._compare("any", _listed(values))


class GreaterThan(FilterField, Generic[V]):
    """A field with the operator ``greater-than``."""

    __slots__ = ()

    def greater_than(self, value: V) -> Filter:
        """The field is greater (later) than ``value``."""
        return self._compare("greater-than", value)


class GreaterOrEqual(FilterField, Generic[V]):
    """A field with the operator ``greater-or-equal``."""

    __slots__ = ()

    def greater_or_equal(self, value: V) -> Filter:
        """The field is ``value`` or greater (later)."""
        return self._compare("greater-or-equal", value)


class LessThan(FilterField, Generic[V]):
    """A field with the operator ``less-than``."""

    __slots__ = ()

    def less_than(self, value: V) -> Filter:
        """The field is less (earlier) than ``value``."""
        return self._compare("less-than", value)


class LessOrEqual(FilterField, Generic[V]):
    """A field with the operator ``less-or-equal``."""

    __slots__ = ()

    def less_or_equal(self, value: V) -> Filter:
        """The field is ``value`` or less (earlier)."""
        return self._compare("less-or-equal", value)


class Contains(FilterField, Generic[V]):
    """A field with the operator ``contains``."""

    __slots__ = ()

    def contains(self, value: V) -> Filter:
        """The field contains ``value``."""
        return self._compare("contains", value)


class ContainsAny(FilterField, Generic[V]):
    """A field with the operator ``contains-any``."""

    __slots__ = ()

    def contains_any(self, values: Iterable[V]) -> Filter:
        """The field contains at least one of ``values``."""
        return self._compare("contains-any", _listed(values))


class ContainsAll(FilterField, Generic[V]):
    """A field with the operator ``contains-all``."""

    __slots__ = ()

    def contains_all(self, values: Iterable[V]) -> Filter:
        """The field contains all of ``values``."""
        return self._compare("contains-all", _listed(values))


class StartsWith(FilterField, Generic[V]):
    """A field with the operator ``starts-with``."""

    __slots__ = ()

    def starts_with(self, value: V) -> Filter:
        """The field starts with ``value``."""
        return self._compare("starts-with", value)


class EndsWith(FilterField, Generic[V]):
    """A field with the operator ``ends-with``."""

    __slots__ = ()

    def ends_with(self, value: V) -> Filter:
        """The field ends with ``value``."""
        return self._compare("ends-with", value)


class Has(FilterField):
    """A field with the operator ``has``."""

    __slots__ = ()

    def has(self) -> Filter:
        """The field has a value."""
        return Filter(f"has({self._name})")


def _listed(values: Iterable[V]) -> list[V]:
    if not _is_list(values):
        message = f"this filter needs a list of values, not one {type(values).__name__}"
        raise ArgumentTypeError(message, argument="filter")
    return list(values)
