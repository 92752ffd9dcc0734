"""Books: filters of revision 2026-01-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..runtime.filters import Equals, Has, LessThan
from . import (
    AnyOfContainsEndsWithEqualsStartsWith,
    AnyOfEquals,
    AnyOfEqualsEither,
    ContainsAllContainsAnyEqualsEither,
    GreaterOrEqualGreaterThanLessOrEqualLessThan,
    GreaterThanLessThan,
)

__all__ = ["GetBooksFilter"]


class GetBooksFilter:
    title = AnyOfContainsEndsWithEqualsStartsWith[str]("title")
    isbn = AnyOfEqualsEither[str]("isbn")
    labels = ContainsAllContainsAnyEqualsEither[str]("labels")
    is_lent = Equals[bool]("is_lent")
    format = AnyOfEquals[Literal["hardcover", "paperback", "audio"]]("format")
    pages = GreaterOrEqualGreaterThanLessOrEqualLessThan[int]("pages")
    price = LessThan[float]("price")
    acquired = GreaterThanLessThan[dt.datetime | dt.date]("acquired")
    member = Has("member")
    cover_material = Equals[str]("cover.material")
    kx = Equals[str]("_kx")
