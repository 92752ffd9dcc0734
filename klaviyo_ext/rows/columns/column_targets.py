"""The attributes that columns can map to: those of the generated models, by dotted names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, get_origin

import attrs

from klaviyo_client.runtime.annotation_types import field_type, union_members
from klaviyo_client.runtime.model import Model

from ...core.package_models import ModelType
from ...core.similar_names import nearest
from ..files import Kind

__all__ = ["AnyTree", "Target", "Tree", "UnknownTargetError", "members", "tree_of"]

_KINDS: tuple[tuple[type, Kind], ...] = (
    (bool, "bool"),
    (float, "number"),
    (int, "int"),
    (datetime, "datetime"),
    (date, "date"),
)


class UnknownTargetError(ValueError):
    """The attribute does not exist."""


@attrs.frozen
class Target:
    """An attribute.

    Attributes:
        path: its names, from the outside in.
        kind: its type in the API.
        declared: whether the API declares its type; otherwise any value will do.
    """

    path: tuple[str, ...]
    kind: Kind = "text"
    declared: bool = False

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
            raise UnknownTargetError("empty attribute name")
        return Target(tuple(path), below, declared=True) if isinstance(below, str) else Target(tuple(path), "json")

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
        near = nearest(name, [*self.names(), *self.aliases], 2)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        return f"unknown attribute {name!r}{hint}"


class AnyTree(Tree):
    """Any attributes: their names are not known."""

    def find(self, name: str) -> Target:
        """The target with a dotted name."""
        if not name:
            raise UnknownTargetError("empty attribute name")
        return Target(tuple(name.split(".")))


def tree_of(model: ModelType, *, extra: Mapping[str, Kind | Tree | None] | None = None) -> Tree:
    """The attributes of a generated model, and ``extra`` ones."""
    return Tree({**members(model), **(extra or {})})


def members(model: ModelType) -> dict[str, Kind | Tree | None]:
    """The attributes of a generated model."""
    return {} if model is None else _members_of(model)


def _members_of(cls: type[Model]) -> dict[str, Kind | Tree | None]:
    names = cls.__wire_names__.items()
    return {wire: _below(field_type(cls, name)) for name, wire in names if name != "type"}


def _below(declared: Any) -> Kind | Tree | None:
    members = union_members(declared)
    for member in members:
        if get_origin(member) is dict:
            return None
        if isinstance(member, type) and issubclass(member, Model):
            return Tree(_members_of(member))
        if get_origin(member) is list:
            return "json"
    if int in members and str in members:  # such as an id, which is text nearly always
        return "text"
    for one, kind in _KINDS:
        if one in members:
            return kind
    return "text"
