"""Filter expressions in the API's grammar, such as ``equals(email,"a@b.co")``.

A field has only the operators that its endpoint allows: its class is composed of the classes below.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from math import isfinite
from typing import Any, Generic, Literal, NamedTuple, TypeVar, cast, get_args, get_origin

from .encoding import encode_datetime
from .errors import ArgumentError, ArgumentTypeError, EncodeError, unknown_choice
from .json_types import one_line
from .plain_values import NOTHING, plain

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
    "is_list",
    "literal",
]

V = TypeVar("V")


class Filter(str):
    """A filter expression: its text, as it is sent. ``a & b`` matches where both match."""

    __slots__ = ("terms",)

    terms: tuple[str, ...]
    """The expressions that must all match."""

    def __new__(cls, *terms: str) -> Filter:
        """The conjunction of ``terms``, each an expression."""
        made = super().__new__(cls, terms[0] if len(terms) == 1 else f"and({','.join(terms)})")
        made.terms = terms
        return made

    def __getnewargs__(self) -> tuple[str, ...]:  # type: ignore[override]
        return self.terms

    def __and__(self, other: Filter) -> Filter:
        if not _is_filter(other):
            return NotImplemented
        return Filter(*self.terms, *other.terms)

    def __repr__(self) -> str:
        return f"Filter({one_line(repr(str(self)), 1_900)})"

    def __bool__(self) -> bool:
        raise ArgumentTypeError("a filter has no truth value; combine filters with & instead of 'and'")


def _is_filter(value: object) -> bool:
    return isinstance(value, Filter)


def literal(value: Any) -> str:
    r"""``value`` in the filter grammar.

    Strings are in double quotes, with ``\`` and ``"`` escaped. Datetimes have no quotes and need a time zone. Lists are
    in brackets. Decimal, UUID and scalars of numpy are what they are in JSON.

    Raises:
        EncodeError: a datetime without a time zone.
        ArgumentError: NaN, NaT and the like, or infinity.
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
    if type(value).__name__ in NOTHING or (isinstance(value, float) and not isfinite(value)):
        raise ArgumentError(f"a filter cannot compare with {value}", argument="filter")
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, datetime):
        # Without the server's own format, which the grammar may not allow.
        return encode_datetime(datetime.combine(value.date(), value.timetz()))
    if isinstance(value, date):
        return value.isoformat()
    if is_list(value):
        return f"[{','.join(map(literal, cast('Iterable[Any]', value)))}]"
    return literal(_scalar(value))


def _scalar(value: Any) -> Any:
    """A value of another library as one of Python."""
    try:
        made = plain(value)
    except EncodeError:
        made = None
    if isinstance(made, str | int | float):
        return made
    raise ArgumentTypeError(f"a filter cannot compare with {type(value).__name__}", argument="filter")


def is_list(value: object) -> bool:
    """Whether ``value`` is a list of values: iterable, but no text, no mapping and no table."""
    text_or_names = isinstance(value, str | bytes | bytearray | memoryview | Mapping) or hasattr(value, "columns")
    return isinstance(value, Iterable) and not text_or_names


class FilterField:
    """A field that an endpoint can filter by, ``Equals[str]("email")``: values of another type are refused."""

    __slots__ = ("__orig_class__", "_name")

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._name!r})"

    def _compare(self, operator: str, value: Any) -> Filter:
        if is_list(value) or (value is None and operator != "equals"):
            kind = "None" if value is None else f"a {type(value).__name__}"
            raise ArgumentTypeError(f"{self._name}: {operator} needs one value, not {kind}", argument="filter")
        return Filter(f"{operator}({self._name},{self._literal(value)})")

    def _compare_all(self, operator: str, values: Any) -> Filter:
        if not is_list(values):
            message = f"{self._name}: {operator} needs a list of values, not one {type(values).__name__}"
            raise ArgumentTypeError(message, argument="filter")
        return Filter(f"{operator}({self._name},[{','.join(map(self._literal, values))}])")

    def _literal(self, value: Any) -> str:
        given = value.value if isinstance(value, Enum) else value
        text = literal(given)
        kind: Any = next(iter(get_args(getattr(self, "__orig_class__", None))), None)
        if get_origin(kind) is Literal:
            self._check_choice(given, get_args(kind))
        else:
            self._check_type(given, get_args(kind) or (kind,))
        return text

    def _check_choice(self, value: Any, allowed: tuple[object, ...]) -> None:
        if value is not None and value not in allowed:
            remedy = f"to send another value, write the filter as text: 'equals({self._name},...)'"
            raise unknown_choice(self._name, value, allowed, remedy)

    def _check_type(self, value: Any, kinds: tuple[Any, ...]) -> None:
        wanted = next((known for known in _WANTED if known.kinds == kinds), None)
        if wanted is None or value is None:
            return
        value = value if isinstance(value, str | int | float | date) else _scalar(value)
        if not isinstance(value, wanted.accepted) or (isinstance(value, bool) and bool not in kinds):
            remedy = wanted.remedy.format(literal(value)) or _moment(value)
            message = f"{self._name} is compared with {wanted.name}, not {type(value).__name__}; {remedy}"
            raise ArgumentTypeError(message, argument="filter")


class _Wanted(NamedTuple):
    """What the values of a field must be."""

    kinds: tuple[type, ...]
    accepted: tuple[type, ...]
    name: str
    remedy: str


def _moment(value: object) -> str:
    """How to write a text or a number as a moment."""
    if isinstance(value, str):
        return f"pass datetime.fromisoformat({value!r})" if value[:4].isdigit() else "pass a datetime with a time zone"
    return f"pass datetime.fromtimestamp({value}, UTC)"


_WANTED = (
    _Wanted((str,), (str,), "text", "pass {!r}"),
    _Wanted((bool,), (bool,), "a bool", "pass True or False"),
    _Wanted((int,), (int,), "a whole number", "pass an int"),
    _Wanted((float,), (int, float), "a number", "pass an int or a float"),
    _Wanted((datetime, date), (date,), "a datetime or date", ""),
)


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
        return self._compare_all("equals", value) if is_list(value) else self._compare("equals", value)


class AnyOf(FilterField, Generic[V]):
    """A field with the operator ``any``."""

    __slots__ = ()

    def any_of(self, values: Iterable[V]) -> Filter:
        """The field is one of ``values``."""
        return self._compare_all("any", values)


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
        return self._compare_all("contains-any", values)


class ContainsAll(FilterField, Generic[V]):
    """A field with the operator ``contains-all``."""

    __slots__ = ()

    def contains_all(self, values: Iterable[V]) -> Filter:
        """The field contains all of ``values``."""
        return self._compare_all("contains-all", values)


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
