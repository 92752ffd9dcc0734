"""The passes in order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from copy import deepcopy

import attrs

from ..errors import CodegenError
from .hoist import Hoist
from .modules import assign_directions, assign_modules, references
from .names import identifier, pascal, snake
from .parameters import name_value_lists, read_parameters
from .requests import read_request
from .resources import BUILT_IN, Resources, gather_resources
from .schemas import Json, Simplifier, reference

__all__ = ["Normalised", "normalise"]

_METHODS = ("get", "post", "put", "patch", "delete", "head", "options", "trace")


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
    operations = sorted(_operations(document), key=lambda operation: operation["operationId"])
    simplifier = Simplifier(document.get("components", {}).get("schemas", {}), report.append)
    sources = simplifier.all_components()
    resources = gather_resources(operations, sources, simplifier, report.append)
    hoist = Hoist({**sources, **resources.components}, report.append)
    for operation in operations:
        operation["x-ext-result"] = resources.results[operation["operationId"]]
        operation["x-ext-parameters"] = read_parameters(operation, simplifier)
        operation["x-ext-request"] = _hoisted_request(operation, hoist, sources, simplifier, resources)
    for name in sorted(resources.names.values()):
        hoist.component(name)
    lists, settled = name_value_lists(operations, {*hoist.out, *BUILT_IN})
    components = {**hoist.out, **lists}
    _settle(operations, components, resources, settled)
    _check_names(components)
    made = {
        "openapi": document["openapi"],
        "info": {"title": "Klaviyo API", "version": document["info"]["version"]},
        "paths": document["paths"],
        "components": {"schemas": {name: components[name] for name in sorted(components)}},
    }
    return Normalised(made, operations, dict(sorted(resources.names.items())), dict(sorted(hoist.sites.items())), sorted(set(report)))


def _operations(document: Json) -> Iterator[Json]:
    """All operations, each with its path and method, and its parameters together with those of the path."""
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method in item:
                operation = item[method]
                own = {(p["in"], p["name"]) for p in operation.get("parameters", ())}
                common = [p for p in item.get("parameters", ()) if (p["in"], p["name"]) not in own]
                operation["parameters"] = [*common, *operation.get("parameters", ())]
                operation["x-ext-path"], operation["x-ext-method"] = path, method
                operation["x-ext-tag"] = identifier(_tag(operation))
                yield operation


def _tag(operation: Json) -> str:
    """The category of an operation. Beta documents put all operations under one tag and say the category below it."""
    tags: list[str] = operation.get("tags") or ["default"]
    beta = operation.get("x-klaviyo-pre-release") == "BETA"
    return str(operation.get("x-klaviyo-subtag", tags[0])) if beta else tags[0]


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
    lists = {name: tags[operation] for name, operation in settled.items()}
    by_type = {pascal(kind): owners[name] for kind, name in resources.names.items()}
    for name in lists:
        lists[name] = next((m for p, m in sorted(by_type.items(), reverse=True) if name.startswith(p)), lists[name])
    assign_directions(sent, received, components)
    assign_modules(users, {**owners, **lists}, components)


def _check_names(components: dict[str, Json]) -> None:
    by_lower: dict[str, str] = {}
    for name in sorted(components):
        other = by_lower.setdefault(name.lower(), name)
        if other != name or name in BUILT_IN:
            raise CodegenError(f"the names {other} and {name} differ only in capitals, or belong to the runtime")
