"""A class with the filter fields of each operation that has filters.

``GetProfilesFilter.email.any_of([...]) & GetProfilesFilter.created.greater_than(when)`` is a filter. A field has only
the operators that its endpoint allows.
"""

from __future__ import annotations

from typing import TypeVar

from ..runtime import filters

V = TypeVar("V")


class AnyOfContainsEndsWithEqualsStartsWith(
    filters.AnyOf[V], filters.Contains[V], filters.EndsWith[V], filters.Equals[V], filters.StartsWith[V]
):
    __slots__ = ()


class AnyOfEquals(filters.AnyOf[V], filters.Equals[V]):
    __slots__ = ()


class AnyOfEqualsEither(filters.AnyOf[V], filters.EqualsEither[V]):
    __slots__ = ()


class ContainsAllContainsAnyEqualsEither(filters.ContainsAll[V], filters.ContainsAny[V], filters.EqualsEither[V]):
    __slots__ = ()


class GreaterOrEqualGreaterThanLessOrEqualLessThan(
    filters.GreaterOrEqual[V], filters.GreaterThan[V], filters.LessOrEqual[V], filters.LessThan[V]
):
    __slots__ = ()


class GreaterThanLessThan(filters.GreaterThan[V], filters.LessThan[V]):
    __slots__ = ()
