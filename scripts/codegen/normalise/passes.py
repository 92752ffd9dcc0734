"""The passes in order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator
from copy import deepcopy
from typing import Any

from ..input_error import printable
from ..names.argument_names import settle_beside_request
from ..names.component_names import settle_components
from ..names.field_names import note_fields
from ..names.model_names import IMPORTED, member_shape
from ..names.spelling import pascal, snake
from ..schema.forms import Json, Node, references
from ..schema.normalised import Normalised
from .file_of_component import assign_directions, assign_modules
from .hoist import Hoist
from .operation_nodes import read_operations
from .parameter_nodes import name_value_lists, read_parameters
from .request_documents import read_request
from .response_classes import Resources, gather_resources
from .schema_simplifier import Simplifier

__all__ = ["normalise"]


def normalise(document: Json) -> Normalised:
    """Run all passes over a copy of ``document``.

    Raises:
        CodegenError: a parameter of a kind that the API does not have.
    """
    document = deepcopy(document)
    report: list[str] = []
    settle_components(document, report.append)
    operations = read_operations(document, report.append)
    simplifier = Simplifier(document.get("components", {}).get("schemas", {}), report.append)
    sources = simplifier.all_components()
    resources = gather_resources(operations, sources, simplifier, report.append)
    classes = {*resources.names.values()}
    hoist = Hoist({**sources, **resources.components}, report.append)
    for operation in operations:
        operation["x-ext-result"] = resources.results[operation["operationId"]]
        operation["x-ext-parameters"] = read_parameters(operation, simplifier, report.append)
        request = read_request(operation, sources, simplifier.simplify, report.append)
        settle_beside_request(operation, request, report.append)
        operation["x-ext-request"] = _hoisted(request, hoist, classes)
        operation["x-ext-parameters"] = _as_text(operation["x-ext-parameters"])
    for name in sorted(resources.names.values()):
        hoist.component(name)
    lists, settled = name_value_lists(operations, {name.lower() for name in (*hoist.out, *IMPORTED)})
    components = {name: _as_text(schema) for name, schema in {**hoist.out, **lists}.items()}
    _declare_required(components, report.append)
    _settle(operations, components, resources, settled)
    note_fields(components, report.append)
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
        report=sorted({printable(line) for line in report}),
    )


def _as_text(node: Node) -> Any:
    """``node`` with binary strings as any others: a file is a part of a form, and in JSON or in a query it is text."""
    if isinstance(node, list):
        return [_as_text(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {key: _as_text(value) for key, value in node.items() if (key, value) != ("format", "binary")}


def _declare_required(components: dict[str, Json], note: Callable[[str], None]) -> None:
    """A property that is required and not described may be anything."""
    for component, schema in components.items():
        for name in schema.get("required", ()) if "properties" in schema else ():
            if name not in schema["properties"]:
                schema["properties"] = {**schema["properties"], name: {}}
                note(f"property: {name} of {component} is required and not described; it may be anything")


def _hoisted(request: Json | None, hoist: Hoist, resources: Collection[str]) -> Json | None:
    if request is None:
        return None
    if request.get("stem") in resources:
        request["stem"] += "Request"
    for part in request["parts"]:
        if request["kind"] not in ("form", "content"):
            part["schema"] = _as_text(
                hoist.root(request["stem"], member_shape(request["stem"], part["name"]), part["schema"])
            )
    if "item" in request:
        request["item"] = hoist.root(request["stem"], member_shape(request["stem"], "item"), request["item"])
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
        for model in operation["x-ext-result"].get("models", ()):
            if model in components:
                received.add(model)
                primary[model][operation["x-ext-tag"]] += 1
    received |= set(resources.names.values())
    owners = {name: min(count, key=lambda tag: (-count[tag], tag)) for name, count in primary.items()}
    by_stem: dict[str, str] = {}
    for tag in sorted(users):
        by_stem.setdefault(tag.rstrip("s"), tag)
    for kind, name in resources.names.items():
        if name not in owners:  # only in ``included``
            akin = (by_stem[stem] for stem in _prefixes(snake(kind)) if stem in by_stem)
            owners[name] = min(akin, default="shared")
        users[owners[name]].add(name)
    by_type = {pascal(kind): owners[name] for kind, name in resources.names.items()}
    lists = {
        name: next((by_type[prefix] for prefix in _prefixes(name) if prefix in by_type), tags[operation])
        for name, operation in settled.items()
    }
    assign_directions(sent, received, components)
    assign_modules(users, {**owners, **lists}, components)


def _prefixes(name: str) -> Iterator[str]:
    """All prefixes of ``name``, from itself to the empty one."""
    return (name[:length] for length in range(len(name), -1, -1))
