"""Reviews: filters of revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeVar

from ..runtime.filters import AnyOf, Contains, Equals, EqualsEither, GreaterOrEqual, LessOrEqual

__all__ = ["GetReviewsFilter"]

V = TypeVar("V")


class _AnyOfEqualsEither(AnyOf[V], EqualsEither[V]):
    __slots__ = ()


class _AnyOfEqualsEitherGreaterOrEqualLessOrEqual(AnyOf[V], EqualsEither[V], GreaterOrEqual[V], LessOrEqual[V]):
    __slots__ = ()


class _GreaterOrEqualLessOrEqual(GreaterOrEqual[V], LessOrEqual[V]):
    __slots__ = ()


class GetReviewsFilter:
    created = _GreaterOrEqualLessOrEqual[dt.datetime | dt.date]("created")
    rating = _AnyOfEqualsEitherGreaterOrEqualLessOrEqual[int]("rating")
    id = _AnyOfEqualsEither[str]("id")
    item_id = _AnyOfEqualsEither[str]("item.id")
    content = Contains[str]("content")
    status = Equals[Literal["published", "unpublished", "rejected", "featured", "pending", "all"]]("status")
    review_type = Equals[Literal["question", "review", "rating", "store"]]("review_type")
    verified = Equals[bool]("verified")
