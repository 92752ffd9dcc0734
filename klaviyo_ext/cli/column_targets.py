"""What the columns of a file can become: the attributes of the generated models, by dotted names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

import attrs

from klaviyo_client import models
from klaviyo_client.runtime.model import Model
from klaviyo_ext.cli.files import Kind

__all__ = ["Target", "Tree", "UnknownTargetError", "members", "tree_of"]

_KINDS: tuple[tuple[str, Kind], ...] = (
    ("bool", "bool"),
    ("float", "number"),
    ("int", "int"),
    ("dt.datetime", "datetime"),
    ("dt.date", "date"),
)


class UnknownTargetError(ValueError):
    """There is no such attribute."""


@attrs.frozen
class Target:
    """Where a value goes.

    Attributes:
        path: names from the outside in.
        kind: what the API declares.
    """

    path: tuple[str, ...]
    kind: Kind = "text"

    @property
    def name(self) -> str:
        """The path with dots."""
        return ".".join(self.path)


@attrs.frozen
class Tree:
    """Attributes, and the trees or kinds below them. ``None`` stands for members of any name.

    Attributes:
        members: by JSON name.
        aliases: other names of targets.
    """

    members: Mapping[str, Kind | Tree | None]
    aliases: Mapping[str, str] = attrs.field(factory=dict[str, str])

    def find(self, name: str) -> Target:
        """The target of a dotted name. What follows the name of custom properties is the name of one, dots and all.

        Raises:
            UnknownTargetError: there is none; says which ones are alike.
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
            raise UnknownTargetError("the name of an attribute is empty")
        return Target(tuple(path), below if isinstance(below, str) else "json")

    def names(self) -> list[str]:
        """The dotted names of all targets; of custom properties with a star."""
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
        return f"there is no attribute {name!r}{hint}"


def tree_of(model: str, *, extra: Mapping[str, Kind | Tree | None] | None = None) -> Tree:
    """The attributes that the generated model of this name declares, and ``extra`` ones."""
    return Tree({**members(model), **(extra or {})})


def members(model: str) -> dict[str, Kind | Tree | None]:
    """The attributes that the generated model of this name declares; none if there is no such model."""
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
