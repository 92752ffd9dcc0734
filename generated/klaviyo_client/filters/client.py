"""Client: filters of revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeVar

from ..runtime.filters import AnyOf, Contains, Equals, EqualsEither, GreaterOrEqual, Has, LessOrEqual

__all__ = ["GetClientReviewValuesReportsFilter", "GetClientReviewsFilter"]

V = TypeVar("V")


class _AnyOfEqualsEither(AnyOf[V], EqualsEither[V]):
    __slots__ = ()


class _AnyOfEqualsEitherGreaterOrEqualLessOrEqual(AnyOf[V], EqualsEither[V], GreaterOrEqual[V], LessOrEqual[V]):
    __slots__ = ()


class _GreaterOrEqualLessOrEqual(GreaterOrEqual[V], LessOrEqual[V]):
    __slots__ = ()


class GetClientReviewValuesReportsFilter:
    product_external_ids = _AnyOfEqualsEither[str]("product_external_ids")


class GetClientReviewsFilter:
    status = Equals[Literal["published", "unpublished", "rejected", "featured", "pending", "all"]]("status")
    review_type = Equals[Literal["question", "review", "rating", "store"]]("review_type")
    rating = _AnyOfEqualsEitherGreaterOrEqualLessOrEqual[int]("rating")
    id = _AnyOfEqualsEither[str]("id")
    content = Contains[str]("content")
    smart_quote = Has("smart_quote")
    public_reply = Has("public_reply")
    verified = Equals[bool]("verified")
    incentivized = Equals[bool]("incentivized")
    edited = Equals[bool]("edited")
    media = Has("media")
    created = _GreaterOrEqualLessOrEqual[dt.datetime | dt.date]("created")
    updated = _GreaterOrEqualLessOrEqual[dt.datetime | dt.date]("updated")
