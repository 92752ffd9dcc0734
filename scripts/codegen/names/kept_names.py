"""Keep public names: whatever two documents have in common keeps the names that users import.

The passes derive names from type and place, so a new or removed neighbour can change a name. Here each model that
existed before gets its old name, and a new model that would have it gets a longer one. A name changes only if the
document itself changes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from ..schema.forms import Json, Node, reference, target
from ..schema.normalised import Normalised
from .counterparts import Match, match_calls, match_shapes
from .model_names import IMPORTED
from .public_names import ORIGIN, Names, Shape, call_key, shapes, uses_of
from .spelling import pascal

__all__ = ["keep_names"]

_LONGER = "Value"


def keep_names(normalised: Normalised, locked: Names | None) -> Normalised:
    """``normalised`` with the names that ``locked`` has for the same things; its report lists the kept names."""
    if locked is None:
        return normalised
    new = shapes(normalised)
    operations = {call_key(operation): operation for operation in normalised.operations}
    same = match_calls(
        {key: [call.name, *call.aliases] for key, call in locked.calls.items()},
        {key: [operation["operationId"], *operation["x-ext-aliases"]] for key, operation in operations.items()},
    )
    uses = [(locked.calls[old].uses, uses_of(operations[key])) for key, old in same.items()]
    match = match_shapes(uses, locked.shapes, new)
    names = _new_names(match, locked.shapes, new, _longer(normalised, new))
    files = {n: locked.shapes[o].module for n, o in match.old.items()}
    made = _rename(normalised, names, new, files)
    return _with_aliases(made, {key: locked.calls[old].aliases for key, old in same.items()})


def _longer(normalised: Normalised, new: Mapping[str, Shape]) -> dict[str, str]:
    """Lists of values of a parameter that are named after an operation."""
    first: dict[str, str] = {}
    for operation in normalised.operations:
        for name in (name for names in uses_of(operation).values() for name in names if new[name].kind == "values"):
            first.setdefault(name, operation["operationId"])
    return {
        name: pascal(operation) + name for name, operation in first.items() if not name.startswith(pascal(operation))
    }


def _new_names(
    match: Match, old: Mapping[str, Shape], new: Mapping[str, Shape], longer: Mapping[str, str]
) -> dict[str, str]:
    """The name of each model, by its name from the passes; a name that is taken is replaced by a longer one."""
    names = {n: o for n, o in match.old.items() if o not in IMPORTED and (n == o or not _is_forced(old[o], new[n]))}
    kept = set(names.values())
    orphans = {o: n for o, n in match.heirs().items() if o not in kept}  # each may become an alias
    taken = {name.lower() for name in (*kept, *IMPORTED)}
    for natural in sorted(new.keys() - names.keys(), key=lambda name: (not new[name].origin, name)):
        name = natural
        while name.lower() in taken or (not new[natural].origin and orphans.get(name, natural) != natural):
            name = longer[natural] if name == natural in longer else f"{name}{_LONGER}"
        taken.add(name.lower())
        names[natural] = name
    return names


def _is_forced(old: Shape, new: Shape) -> bool:
    """Whether the document itself changed the name."""
    return bool(old.origin and new.origin) and old.origin != new.origin


def _rename(
    normalised: Normalised, names: Mapping[str, str], new: Mapping[str, Shape], files: Mapping[str, str]
) -> Normalised:
    components: dict[str, Json] = {}
    report = list(normalised.report)
    for natural, schema in normalised.document["components"]["schemas"].items():
        name = names[natural]
        components[name] = {**_translated(schema, names), "x-ext-module": files.get(natural, new[natural].module)}
        if name != natural:
            components[name][ORIGIN] = new[natural].origin
            report.append(f"name: {natural} keeps the name {name}")
    return attrs.evolve(
        normalised,
        document={**normalised.document, "components": {"schemas": dict(sorted(components.items()))}},
        operations=[_renamed_call(operation, names) for operation in normalised.operations],
        resources={kind: names[name] for kind, name in normalised.resources.items()},
        sites={site: names[name] for site, name in normalised.sites.items()},
        report=sorted(report),
    )


def _renamed_call(operation: Json, names: Mapping[str, str]) -> Json:
    result = _renamed_result(operation["x-ext-result"], names)
    request = operation["x-ext-request"]
    if request is not None:
        parts = [{**part, "schema": _translated(part["schema"], names)} for part in request["parts"]]
        request = {**request, "parts": parts}
        if "item" in request:
            request["item"] = _translated(request["item"], names)
    parameters = [{**p, "schema": _translated(p["schema"], names)} for p in operation["x-ext-parameters"]]
    return {**operation, "x-ext-result": result, "x-ext-request": request, "x-ext-parameters": parameters}


def _renamed_result(result: Json, names: Mapping[str, str]) -> Json:
    if "models" in result:
        result = {**result, "models": [names.get(name, name) for name in result["models"]]}
    if "parts" in result:
        result = {**result, "parts": [_renamed_result(part, names) for part in result["parts"]]}
    return result


def _translated(node: Node, names: Mapping[str, str]) -> Any:
    """``node`` with the references to components renamed; those of the runtime stay."""
    if isinstance(node, dict):
        to = target(node)
        made = {key: _translated(value, names) for key, value in node.items()}
        return made if to is None else made | reference(names.get(to, to))
    return [_translated(item, names) for item in node] if isinstance(node, list) else node


def _with_aliases(normalised: Normalised, locked: Mapping[str, list[str]]) -> Normalised:
    """``normalised`` with aliases that are now ambiguous kept at the operation that had them."""
    ids = {operation["operationId"] for operation in normalised.operations}
    operations: list[Json] = []
    kept: set[str] = set()
    for operation in normalised.operations:
        aliases: list[str] = operation.get("x-klaviyo-operation-aliases", [])
        claimed = {*aliases} - ids
        own = claimed.intersection(locked.get(call_key(operation), ()))
        given: list[str] = operation["x-ext-aliases"]
        found = sorted(own.union(given))
        kept |= {f"alias: {operation['operationId']} cannot have the alias {name!r}" for name in own}
        operations.append({**operation, "x-ext-aliases": found})
    return attrs.evolve(normalised, operations=operations, report=[r for r in normalised.report if r not in kept])
