"""Resolve the names in an app's source to parts of the package or to values of known types.

A part is a dotted path below the package (``api.profiles.get_profiles``; empty for the package itself). A value has a
type of the package as Python source (``Collection[Profile]``).
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

import attrs

from ..render.views.type_source import split_union
from .surface import Surface

__all__ = ["Part", "Scope", "Value", "element", "imported", "inner", "without_null"]


@attrs.frozen
class Part:
    """A part of the package."""

    path: str

    def child(self, name: str) -> Part:
        """What is called ``name`` in it."""
        return Part(f"{self.path}.{name}" if self.path else name)


@attrs.frozen
class Value:
    """A value of a type of the package."""

    type: str


@attrs.define
class Scope:
    """Names of a function or module; other names are looked up in the enclosing scope."""

    outer: Scope | None = None
    names: dict[str, Part | Value | None] = attrs.field(factory=dict[str, "Part | Value | None"])

    def find(self, name: str) -> Part | Value | None:
        """What ``name`` refers to; ``None`` if it is unknown or not part of the package."""
        if name in self.names:
            return self.names[name]
        return None if self.outer is None else self.outer.find(name)


def imported(node: ast.Import | ast.ImportFrom, package: str, old: Surface) -> Iterator[tuple[str, Part, ast.alias]]:
    """The names that an import binds to parts of the package."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            if alias.name == package or alias.name.startswith(f"{package}."):
                if alias.asname is not None:
                    yield alias.asname, Part(alias.name[len(package) + 1 :]), alias
                elif "." not in package:
                    yield package, Part(""), alias
        return
    below = _below(node, package)
    if below is None:
        outer, _, last = package.rpartition(".")
        above = bool(node.level) and not node.module  # from . import klaviyo_client
        if above or (outer and node.module == outer and not node.level):
            yield from ((a.asname or a.name, Part(""), a) for a in node.names if a.name == last)
        return
    part = Part(below)
    for alias in node.names:
        if alias.name == "*":
            yield from ((name, part.child(name), alias) for name in _everything(below, old))
        else:
            yield alias.asname or alias.name, part.child(alias.name), alias


def _below(node: ast.ImportFrom, package: str) -> str | None:
    """The part of the package that an import refers to, or ``None``. Relative imports match by their last name."""
    module = node.module or ""
    root = package if not node.level else package.rpartition(".")[2]
    if module == root:
        return ""
    return module[len(root) + 1 :] if module.startswith(f"{root}.") else None


def _everything(path: str, old: Surface) -> Iterable[str]:
    if path == "models":
        return [*old.models, *old.values, *old.unions]
    if path.startswith("models."):
        module = path.partition(".")[2]
        return [name for name in (*old.models, *old.values, *old.unions) if old.module_of(name) == module]
    area, _, tag = path.partition(".")
    mine = [operation for operation in old.operations.values() if operation.tag == tag]
    if area == "filters":
        return [operation.filter_class for operation in mine if operation.filter_class]
    return [name for operation in mine for name in (operation.id, *operation.aliases)] if area == "api" else []


def without_null(annotation: str) -> str:
    """The only member of ``annotation`` apart from null; empty if there are several."""
    members = [member for member in split_union(annotation) if member != "None"]
    return members[0] if len(members) == 1 else ""


def inner(annotation: str, *outer: str) -> str:
    """The arguments of ``annotation``, if it is one of the generics ``outer``; otherwise empty."""
    for name in outer:
        if annotation.startswith(f"{name}[") and annotation.endswith("]"):
            return annotation[len(name) + 1 : -1]
    return ""


def element(annotation: str) -> str:
    """The type of an item of an iteration; empty if unknown."""
    return inner(without_null(annotation), "list", "Iterator", "Collection", "Sequence")
