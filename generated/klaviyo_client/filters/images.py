"""Images: filters of revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

from ..runtime.filters import (
    AnyOf,
    Contains,
    EndsWith,
    EqualsEither,
    GreaterOrEqual,
    GreaterThan,
    LessOrEqual,
    LessThan,
    StartsWith,
)

__all__ = ["GetImagesFilter"]

V = TypeVar("V")


class _AnyOfContainsEndsWithEqualsEitherStartsWith(AnyOf[V], Contains[V], EndsWith[V], EqualsEither[V], StartsWith[V]):
    __slots__ = ()


class _AnyOfEqualsEither(AnyOf[V], EqualsEither[V]):
    __slots__ = ()


class _GreaterOrEqualGreaterThanLessOrEqualLessThan(GreaterOrEqual[V], GreaterThan[V], LessOrEqual[V], LessThan[V]):
    __slots__ = ()


class GetImagesFilter:
    id = _AnyOfEqualsEither[str]("id")
    updated_at = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated_at")
    format = _AnyOfEqualsEither[str]("format")
    name = _AnyOfContainsEndsWithEqualsEitherStartsWith[str]("name")
    size = _GreaterOrEqualGreaterThanLessOrEqualLessThan[int]("size")
    hidden = _AnyOfEqualsEither[bool]("hidden")
