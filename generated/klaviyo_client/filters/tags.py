"""Tags: filters of revision 2026-10-15."""

from __future__ import annotations

from ..runtime.filters import Equals
from . import ContainsEndsWithEqualsEitherStartsWith

__all__ = ["GetTagGroupsFilter", "GetTagsFilter"]


class GetTagGroupsFilter:
    name = ContainsEndsWithEqualsEitherStartsWith[str]("name")
    exclusive = Equals[bool]("exclusive")
    default = Equals[bool]("default")


class GetTagsFilter:
    name = ContainsEndsWithEqualsEitherStartsWith[str]("name")
