"""The attributes that columns can map to: those of the generated models, by dotted names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

import attrs

from klaviyo_client import models
from klaviyo_client.runtime.model import Model

from ..files import Kind

__all__ = ["Target", "Tree", "UnknownTargetError", "members", "tree_of"]

_KINDS: tuple[tuple[str, Kind], ...] = (
    ("bool", "bool"),
    ("float", "number"),
    ("int", "int"),
    ("dt.datetime", "datetime"),
    ("dt.date", "date"),
)


class UnknownTargetError(ValueError):
    """The attribute does not exist."""


@attrs.frozen
class Target:
    """An attribute.

    Attributes:
        path: its names, from the outside in.
        kind: its type in the API.
    """

    path: tuple[str, ...]
    kind: Kind = "text"

    @property
    def name(self) -> str:
        """The path with dots."""
        return ".".join(self.path)


@attrs.frozen
class Tree:
    """Attributes with their trees or kinds; ``None`` for an object with any members.

    Attributes:
        members: the attributes, by JSON name.
        aliases: other names of targets.
    """

    members: Mapping[str, Kind | Tree | None]
    aliases: Mapping[str, str] = attrs.field(factory=dict[str, str])

    def find(self, name: str) -> Target:
        """The target with a dotted name. After ``properties.``, the rest is the name of a property, including dots.

        Raises:
            UnknownTargetError: it does not exist; the message has similar names.
        """
        name = self.aliases.get(name, name)
        below: Kind | Tree | None = self
        path: list[str] = []
        rest = name
        while rest:
            if below is None:
                return Target((*path, rest))
            step, _, after = rest.partition(".")
            if not isinstance(below, Tree) or step not in below.members:
                raise UnknownTargetError(self._unknown(name))
            below, rest = below.members[step], after
            path.append(step)
        if not path:
            raise UnknownTargetError("empty name of an attribute")
        return Target(tuple(path), below if isinstance(below, str) else "json")

    def names(self) -> list[str]:
        """The dotted names of all targets, with a star for custom properties."""
        found: list[str] = []
        for name, below in self.members.items():
            if isinstance(below, Tree):
                found += [f"{name}.{inner}" for inner in below.names()]
            else:
                found.append(f"{name}.*" if below is None else name)
        return found

    def _unknown(self, name: str) -> str:
        near = get_close_matches(name, [*self.names(), *self.aliases], n=2)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        return f"unknown attribute {name!r}{hint}"


def tree_of(model: str, *, extra: Mapping[str, Kind | Tree | None] | None = None) -> Tree:
    """The attributes of the generated model with this name, and ``extra`` ones."""
    return Tree({**members(model), **(extra or {})})


def members(model: str) -> dict[str, Kind | Tree | None]:
    """The attributes of the generated model with this name; none if it does not exist."""
    cls: type[Model] | None = getattr(models, model, None)
    found: dict[str, Kind | Tree | None] = {}
    for field in () if cls is None else attrs.fields(cls):
        if field.name != "type":
            found[field.metadata.get("wire", field.name)] = _below(str(field.type))
    return found


def _below(annotation: str) -> Kind | Tree | None:
    parts = [part.strip() for part in annotation.split("|")]
    for part in parts:
        if part.startswith("dict["):
            return None
        if re.fullmatch(r"[A-Z]\w+", part) and _is_model(part):
            return tree_of(part)
        if part.startswith("list["):
            return "json"
    for name, kind in _KINDS:
        if name in parts:
            return kind
    return "text"


def _is_model(name: str) -> bool:
    found: Any = getattr(models, name, None)
    return isinstance(found, type) and issubclass(found, Model)
