"""Templates: filters of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..runtime.filters import Equals
from . import (
    AnyOfContainsEqualsEither,
    AnyOfEqualsEither,
    EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan,
    GreaterOrEqualGreaterThanLessOrEqualLessThan,
)

__all__ = ["GetAllUniversalContentFilter", "GetTemplatesFilter"]


class GetAllUniversalContentFilter:
    id = AnyOfEqualsEither[str]("id")
    name = AnyOfEqualsEither[str]("name")
    created = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")
    definition_content_type = Equals[Literal["block", "section"]]("definition.content_type")
    definition_type = Equals[
        Literal[
            "button",
            "coupon",
            "drop_shadow",
            "header",
            "horizontal_rule",
            "html",
            "image",
            "product",
            "review",
            "social",
            "spacer",
            "split",
            "table",
            "text",
            "unsupported",
            "video",
        ]
    ]("definition.type")


class GetTemplatesFilter:
    id = AnyOfEqualsEither[str]("id")
    name = AnyOfContainsEqualsEither[str]("name")
    created = EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")
