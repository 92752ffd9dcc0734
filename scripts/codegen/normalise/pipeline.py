"""The passes in order."""

from __future__ import annotations

from collections import Counter, defaultdict
from copy import deepcopy

import attrs

from .. import structure
from ..errors import CodegenError
from .hoist import Hoist
from .modules import assign_directions, assign_modules, references
from .names import IMPORTED, identifier, pascal, snake
from .operations import read_operations
from .parameters import name_value_lists, read_parameters
from .requests import read_request
from .resources import Resources, gather_resources
from .schemas import Json, Simplifier

__all__ = ["Normalised", "normalise"]


@attrs.frozen
class Normalised:
    """What the passes made of a document.

    Attributes:
        document: an OpenAPI document in which every schema has a name, with ``x-ext-*`` on operations and components.
        operations: the operations of ``document``, by operationId.
        resources: JSON:API type to the component of its response class.
        sites: where each inline shape stands, to its name.
        report: lines about what could not be taken as it was.
    """

    document: Json
    operations: list[Json]
    resources: dict[str, str]
    sites: dict[str, str]
    report: list[str]


def normalise(document: Json) -> Normalised:
    """Run all passes over a copy of ``document``.

    Raises:
        CodegenError: a shape that JSON:API does not know, or names that clash.
    """
    document = deepcopy(document)
    report: list[str] = []
    operations = read_operations(document, report.append)
    simplifier = Simplifier(document.get("components", {}).get("schemas", {}), report.append)
    sources = simplifier.all_components()
    resources = gather_resources(operations, sources, simplifier, report.append)
    hoist = Hoist({**sources, **resources.components}, report.append)
    for operation in operations:
        operation["x-ext-result"] = resources.results[operation["operationId"]]
        operation["x-ext-parameters"] = read_parameters(operation, simplifier, report.append)
        operation["x-ext-request"] = _hoisted_request(operation, hoist, sources, simplifier, resources)
    for name in sorted(resources.names.values()):
        hoist.component(name)
    lists, settled = name_value_lists(operations, {*hoist.out, *IMPORTED})
    components = {**hoist.out, **lists}
    _settle(operations, components, resources, settled)
    _check_names(components)
    _check_fields(components, document)
    made = {
        "openapi": document["openapi"],
        "info": {"title": "Klaviyo API", "version": document["info"]["version"]},
        "paths": document["paths"],
        "components": {"schemas": {name: components[name] for name in sorted(components)}},
    }
    return Normalised(
        document=made,
        operations=operations,
        resources=dict(sorted(resources.names.items())),
        sites=dict(sorted(hoist.sites.items())),
        report=sorted(set(report)),
    )


def _hoisted_request(
    operation: Json, hoist: Hoist, sources: dict[str, Json], simplifier: Simplifier, resources: Resources
) -> Json | None:
    request = read_request(operation, sources, simplifier.simplify)
    if request is None:
        return None
    if request.get("stem") in resources.names.values():
        request["stem"] += "Request"
    for part in request["parts"]:
        if request["kind"] != "form":
            part["schema"] = hoist.root(request["stem"], f"{request['stem']}{pascal(part['name'])}", part["schema"])
    if "item" in request:
        request["item"] = hoist.root(request["stem"], f"{request['stem']}Item", request["item"])
    return request


def _settle(operations: list[Json], components: dict[str, Json], resources: Resources, settled: dict[str, str]) -> None:
    """Give every component its module and its direction."""
    users: defaultdict[str, set[str]] = defaultdict(set)
    primary: defaultdict[str, Counter[str]] = defaultdict(Counter)
    sent: set[str] = set()
    received: set[str] = set()
    tags = {operation["operationId"]: operation["x-ext-tag"] for operation in operations}
    for operation in operations:
        asked = {*references(operation["x-ext-request"]), *references(operation["x-ext-parameters"])}
        sent |= asked
        users[operation["x-ext-tag"]] |= asked
        model = operation["x-ext-result"].get("model")
        if model in components:
            received.add(model)
            primary[model][operation["x-ext-tag"]] += 1
    received |= set(resources.names.values())
    owners = {name: min(count, key=lambda tag: (-count[tag], tag)) for name, count in primary.items()}
    for kind, name in resources.names.items():
        if name not in owners:  # only ever included
            owners[name] = next((tag for tag in sorted(users) if snake(kind).startswith(tag.rstrip("s"))), "shared")
        users[owners[name]].add(name)
    by_type = {pascal(kind): owners[name] for kind, name in resources.names.items()}
    modules = sorted(by_type.items(), reverse=True)
    lists = {
        name: next((module for prefix, module in modules if name.startswith(prefix)), tags[operation])
        for name, operation in settled.items()
    }
    assign_directions(sent, received, components)
    assign_modules(users, {**owners, **lists}, components)


def _check_names(components: dict[str, Json]) -> None:
    by_lower: dict[str, str] = {}
    for name in sorted(components):
        where = structure.child("/components/schemas", name)
        if name in IMPORTED:
            raise CodegenError(f"no model can be called {name}: the package uses the name itself", pointer=where)
        other = by_lower.setdefault(name.lower(), name)
        if other != name:
            raise CodegenError(f"the names {other} and {name} differ only in capitals", pointer=where)


def _check_fields(components: dict[str, Json], document: Json) -> None:
    for name, schema in components.items():
        by_python: dict[str, str] = {}
        for wire in schema.get("properties", ()):
            other = by_python.setdefault(identifier(wire), wire)
            if other != wire:
                raise CodegenError(
                    f"the properties {other!r} and {wire!r} of {name} would both be called {identifier(wire)}",
                    pointer=_place_of({other, wire}, document),
                )


def _place_of(properties: set[str], document: Json) -> str | None:
    """Where the document first declares all of ``properties`` together; ``None`` where different parts do."""
    for kind, node, pointer in structure.walk("document", document, ""):
        declared = node.get("properties") if kind == "schema" else None
        if isinstance(declared, dict) and properties <= declared.keys():
            return structure.child(pointer, "properties")
    return None
