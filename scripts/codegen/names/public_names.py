"""The public names of a package, and what each one means."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from ..schema.forms import BUILT_IN, Json, references, target
from ..schema.normalised import Normalised
from .function_names import filter_class

__all__ = [
    "ORIGIN",
    "Alias",
    "NamedOperation",
    "Names",
    "Shape",
    "Uses",
    "call_key",
    "current_names",
    "shapes",
    "uses_of",
]

ORIGIN = "x-ext-origin"
"""Key of a component that was renamed: its name from the passes."""

Uses = dict[str, list[str]]
"""A part (of a call, or a property of a model) to the models that it uses."""


@attrs.frozen
class NamedOperation:
    """An operation: its names in the package, and the models that it uses.

    Attributes:
        tag: module of the builder, in ``api`` and in ``filters``.
        name: the builder.
        aliases: its other names, which are permanent.
        filter: class of its filters; empty without filters.
        arguments: names of the builder's arguments, in order.
        uses: the models of each parameter and part of the request, and those of the response as ``return``.
    """

    tag: str
    name: str
    aliases: list[str] = attrs.field(factory=list[str])
    filter: str = ""
    arguments: list[str] = attrs.field(factory=list[str])
    uses: Uses = attrs.field(factory=dict[str, list[str]])


@attrs.frozen
class Shape:
    """A model: a class, a list of values or a union.

    Attributes:
        module: file of ``models`` that it is in.
        origin: ``schema X`` for one that the document names, ``resource x`` and ``resource x attributes`` for what is
            built for a JSON:API type; empty for one that is identified by its use only.
        kind: ``class``, ``values`` or ``union``.
        fields: properties of a class, as in the document; empty for others.
        constants: its properties with a single value, as JSON; they distinguish the members of a union.
        uses: the models of each property; for a union, its members as ``|``.
    """

    module: str
    origin: str = ""
    kind: str = "class"
    fields: list[str] = attrs.field(factory=list[str])
    constants: dict[str, str] = attrs.field(factory=dict[str, str])
    uses: Uses = attrs.field(factory=dict[str, list[str]])


@attrs.frozen
class Alias:
    """The target of an old name: ``now``, valid only in renderings of the revision ``since``."""

    now: str
    since: str


@attrs.frozen
class Names:
    """The names of one package. Dotted names begin below the package: ``api.profiles.get_profiles``.

    Attributes:
        revision: API revision of the document.
        calls: operations, by method and path.
        shapes: models, by name.
        aliases: old dotted names that still work, with a warning.
    """

    revision: str
    calls: dict[str, NamedOperation]
    shapes: dict[str, Shape]
    aliases: dict[str, Alias] = attrs.field(factory=dict[str, Alias])

    def public(self) -> set[str]:
        """The dotted names that can be imported, without the old ones."""
        found = {f"models.{shape.module}.{name}" for name, shape in self.shapes.items()}
        for call in self.calls.values():
            found |= {f"api.{call.tag}.{name}" for name in (call.name, *call.aliases)}
            if call.filter:
                found.add(f"filters.{call.tag}.{call.filter}")
        return found

    def meanings(self) -> dict[str, NamedOperation]:
        """The operation that each dotted name of a builder or a class of filters is for."""
        found = {f"api.{call.tag}.{name}": call for call in self.calls.values() for name in (call.name, *call.aliases)}
        return found | {f"filters.{call.tag}.{call.filter}": call for call in self.calls.values() if call.filter}


def shapes(normalised: Normalised) -> dict[str, Shape]:
    """The models of a document, by name."""
    components: dict[str, Json] = normalised.document["components"]["schemas"]
    inline = set(normalised.sites.values())
    origins = {
        name: "" if name in inline or "x-ext-parameter" in schema else f"schema {name}"
        for name, schema in components.items()
    }
    for kind, name in normalised.resources.items():
        origins[name] = f"resource {kind}"
        for part in ("attributes", "relationships"):
            to = target(components[name]["properties"].get(part, {}))
            if to is not None:
                origins[to] = f"resource {kind} {part}"
    return {
        name: Shape(
            module=schema["x-ext-module"],
            origin=schema.get(ORIGIN, origins[name]),
            kind="values" if "enum" in schema else "union" if "oneOf" in schema else "class",
            fields=sorted(schema.get("properties", ())),
            constants={
                k: json.dumps(s["const"]) for k, s in sorted(schema.get("properties", {}).items()) if "const" in s
            },
            uses=_uses(schema["properties"].items() if "properties" in schema else [("|", schema.get("oneOf", []))]),
        )
        for name, schema in sorted(components.items())
    }


def current_names(normalised: Normalised, arguments: Mapping[str, list[str]]) -> Names:
    """The names of the package that is rendered from ``normalised``.

    Args:
        normalised: a document.
        arguments: those of each builder, by operationId.
    """
    calls = {
        call_key(operation): NamedOperation(
            tag=operation["x-ext-tag"],
            name=operation["operationId"],
            aliases=list(operation["x-ext-aliases"]),
            filter=filter_class(operation["operationId"]) if operation["x-ext-filters"] else "",
            arguments=arguments[operation["operationId"]],
            uses=uses_of(operation),
        )
        for operation in normalised.operations
    }
    return Names(normalised.document["info"]["version"], dict(sorted(calls.items())), shapes(normalised))


def call_key(operation: Json) -> str:
    """The method and path that identify an operation."""
    return f"{operation['x-ext-method'].upper()} {operation['x-ext-path']}"


def uses_of(operation: Json) -> Uses:
    """The models of each part of an operation."""
    request: Json = operation["x-ext-request"] or {"parts": []}
    parts: list[tuple[str, Any]] = [(p["name"], p["schema"]) for p in operation["x-ext-parameters"]]
    parts += [(f"body {part['name']}", part["schema"]) for part in request["parts"]]
    parts += [("body", request.get("item", {}))]
    uses = _uses(parts)
    models = [name for name in operation["x-ext-result"].get("models", ()) if name not in BUILT_IN]
    return uses | {"return": sorted(models)} if models else uses


def _uses(parts: Iterable[tuple[str, Any]]) -> Uses:
    found = {part: _used(schema) for part, schema in parts}
    return {part: names for part, names in sorted(found.items()) if names}


def _used(schema: Any) -> list[str]:
    return sorted({name for name in references(schema) if name not in BUILT_IN})
