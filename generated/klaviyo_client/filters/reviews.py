"""Reviews: filters of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..runtime.filters import Contains, Equals
from . import AnyOfEqualsEither, AnyOfEqualsEitherGreaterOrEqualLessOrEqual, GreaterOrEqualLessOrEqual

__all__ = ["GetReviewsFilter"]


class GetReviewsFilter:
    created = GreaterOrEqualLessOrEqual[dt.datetime | dt.date]("created")
    rating = AnyOfEqualsEitherGreaterOrEqualLessOrEqual[int]("rating")
    id = AnyOfEqualsEither[str]("id")
    item_id = AnyOfEqualsEither[str]("item.id")
    content = Contains[str]("content")
    status = Equals[Literal["published", "unpublished", "rejected", "featured", "pending", "all"]]("status")
    review_type = Equals[Literal["question", "review", "rating", "store"]]("review_type")
    verified = Equals[bool]("verified")
