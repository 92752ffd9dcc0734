"""Images: filters of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt

from . import (
    AnyOfContainsEndsWithEqualsEitherStartsWith,
    AnyOfEqualsEither,
    GreaterOrEqualGreaterThanLessOrEqualLessThan,
)

__all__ = ["GetImagesFilter"]


class GetImagesFilter:
    id = AnyOfEqualsEither[str]("id")
    updated_at = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated_at")
    format = AnyOfEqualsEither[str]("format")
    name = AnyOfContainsEndsWithEqualsEitherStartsWith[str]("name")
    size = GreaterOrEqualGreaterThanLessOrEqualLessThan[int]("size")
    hidden = AnyOfEqualsEither[bool]("hidden")
