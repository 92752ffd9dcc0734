"""The Python type of a member of an object, or of an argument."""

from __future__ import annotations

from typing import TypeAlias

import attrs

__all__ = ["Component", "ListOf", "Plain", "Type", "UnionOf", "Values"]


@attrs.frozen
class Plain:
    """A type of Python or of the runtime: ``str``, ``dt.datetime``, ``None``."""

    source: str


@attrs.frozen
class Component:
    """A component of the document: a model, a list of values, or a union."""

    name: str


@attrs.frozen
class Values:
    """A list of allowed values; a constant has one."""

    values: tuple[str | float, ...]


@attrs.frozen
class ListOf:
    """A list."""

    items: Type


@attrs.frozen
class UnionOf:
    """One of several types."""

    members: tuple[Type, ...]


Type: TypeAlias = "Plain | Component | Values | ListOf | UnionOf"
