"""Tags: filters of revision 2026-07-15."""

from __future__ import annotations

from typing import TypeVar

from ..runtime.filters import Contains, EndsWith, Equals, EqualsEither, StartsWith

__all__ = ["GetTagGroupsFilter", "GetTagsFilter"]

V = TypeVar("V")


class _ContainsEndsWithEqualsEitherStartsWith(Contains[V], EndsWith[V], EqualsEither[V], StartsWith[V]):
    __slots__ = ()


class GetTagGroupsFilter:
    name = _ContainsEndsWithEqualsEitherStartsWith[str]("name")
    exclusive = Equals[bool]("exclusive")
    default = Equals[bool]("default")


class GetTagsFilter:
    name = _ContainsEndsWithEqualsEitherStartsWith[str]("name")
