"""Templates: filters of revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeVar

from ..runtime.filters import AnyOf, Contains, Equals, EqualsEither, GreaterOrEqual, GreaterThan, LessOrEqual, LessThan

__all__ = ["GetAllUniversalContentFilter", "GetTemplatesFilter"]

V = TypeVar("V")


class _AnyOfContainsEqualsEither(AnyOf[V], Contains[V], EqualsEither[V]):
    __slots__ = ()


class _AnyOfEqualsEither(AnyOf[V], EqualsEither[V]):
    __slots__ = ()


class _EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan(
    Equals[V], GreaterOrEqual[V], GreaterThan[V], LessOrEqual[V], LessThan[V]
):
    __slots__ = ()


class _GreaterOrEqualGreaterThanLessOrEqualLessThan(GreaterOrEqual[V], GreaterThan[V], LessOrEqual[V], LessThan[V]):
    __slots__ = ()


class GetAllUniversalContentFilter:
    id = _AnyOfEqualsEither[str]("id")
    name = _AnyOfEqualsEither[str]("name")
    created = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = _GreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")
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
    id = _AnyOfEqualsEither[str]("id")
    name = _AnyOfContainsEqualsEither[str]("name")
    created = _EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("created")
    updated = _EqualsGreaterOrEqualGreaterThanLessOrEqualLessThan[dt.datetime | dt.date]("updated")
