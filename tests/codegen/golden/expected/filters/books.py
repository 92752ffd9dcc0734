"""Books: filters of revision 2026-01-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeVar

from ..runtime.filters import (
    AnyOf,
    Contains,
    ContainsAll,
    ContainsAny,
    EndsWith,
    Equals,
    EqualsEither,
    GreaterOrEqual,
    GreaterThan,
    Has,
    LessOrEqual,
    LessThan,
    StartsWith,
)

__all__ = ["GetBooksFilter"]

V = TypeVar("V")


class _AnyOfContainsEndsWithEqualsStartsWith(AnyOf[V], Contains[V], EndsWith[V], Equals[V], StartsWith[V]):
    __slots__ = ()


class _AnyOfEquals(AnyOf[V], Equals[V]):
    __slots__ = ()


class _AnyOfEqualsEither(AnyOf[V], EqualsEither[V]):
    __slots__ = ()


class _ContainsAllContainsAnyEqualsEither(ContainsAll[V], ContainsAny[V], EqualsEither[V]):
    __slots__ = ()


class _GreaterOrEqualGreaterThanLessOrEqualLessThan(GreaterOrEqual[V], GreaterThan[V], LessOrEqual[V], LessThan[V]):
    __slots__ = ()


class _GreaterThanLessThan(GreaterThan[V], LessThan[V]):
    __slots__ = ()


class GetBooksFilter:
    title = _AnyOfContainsEndsWithEqualsStartsWith[str]("title")
    isbn = _AnyOfEqualsEither[str]("isbn")
    labels = _ContainsAllContainsAnyEqualsEither[str]("labels")
    is_lent = Equals[bool]("is_lent")
    format = _AnyOfEquals[Literal["hardcover", "paperback", "audio"]]("format")
    pages = _GreaterOrEqualGreaterThanLessOrEqualLessThan[int]("pages")
    price = LessThan[float]("price")
    acquired = _GreaterThanLessThan[dt.datetime | dt.date]("acquired")
    member = Has("member")
    cover_material = Equals[str]("cover.material")
    kx = Equals[str]("_kx")
