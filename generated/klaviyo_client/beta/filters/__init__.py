"""A class with the filter fields of each operation that has filters.

``GetProfilesFilter.email.any_of([...]) & GetProfilesFilter.created.greater_than(when)`` is a filter. A field has only
the operators that its endpoint allows.
"""

from __future__ import annotations

from typing import TypeVar

from ...runtime import filters

V = TypeVar("V")


class AnyOfEqualsEither(filters.AnyOf[V], filters.EqualsEither[V]):
    __slots__ = ()


class EqualsGreaterOrEqualLessOrEqual(filters.Equals[V], filters.GreaterOrEqual[V], filters.LessOrEqual[V]):
    __slots__ = ()


class GreaterOrEqualGreaterThanLessOrEqualLessThan(
    filters.GreaterOrEqual[V], filters.GreaterThan[V], filters.LessOrEqual[V], filters.LessThan[V]
):
    __slots__ = ()
