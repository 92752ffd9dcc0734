"""Client: filters of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..runtime.filters import Contains, Equals, Has
from . import AnyOfEqualsEither, AnyOfEqualsEitherGreaterOrEqualLessOrEqual, GreaterOrEqualLessOrEqual

__all__ = ["GetClientReviewValuesReportsFilter", "GetClientReviewsFilter"]


class GetClientReviewValuesReportsFilter:
    product_external_ids = AnyOfEqualsEither[str]("product_external_ids")


class GetClientReviewsFilter:
    status = Equals[Literal["published", "unpublished", "rejected", "featured", "pending", "all"]]("status")
    review_type = Equals[Literal["question", "review", "rating", "store"]]("review_type")
    rating = AnyOfEqualsEitherGreaterOrEqualLessOrEqual[int]("rating")
    id = AnyOfEqualsEither[str]("id")
    content = Contains[str]("content")
    smart_quote = Has("smart_quote")
    public_reply = Has("public_reply")
    verified = Equals[bool]("verified")
    incentivized = Equals[bool]("incentivized")
    edited = Equals[bool]("edited")
    media = Has("media")
    created = GreaterOrEqualLessOrEqual[dt.datetime | dt.date]("created")
    updated = GreaterOrEqualLessOrEqual[dt.datetime | dt.date]("updated")
