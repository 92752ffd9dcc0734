"""Tags: filters of revision 2026-07-15."""

from __future__ import annotations

from typing import TypeVar

from ..runtime.filters import Contains, EndsWith, Equals, EqualsEither, StartsWith

__all__ = ["GetTagGroupsFilter", "GetTagsFilter"]

V = TypeVar("V")


class _ContainsEndsWithEqualsEitherStartsWith(Contains[V], EndsWith[V], EqualsEither[V], StartsWith[V]):
    __slots__ = ()


class GetTagGroupsFilter:
    """Filter fields of ``get_tag_groups``."""

    name = _ContainsEndsWithEqualsEitherStartsWith[str]("name")
    exclusive = Equals[bool]("exclusive")
    default = Equals[bool]("default")


class GetTagsFilter:
    """Filter fields of ``get_tags``."""

    name = _ContainsEndsWithEqualsEitherStartsWith[str]("name")
