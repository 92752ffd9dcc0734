"""Parameters with Python names, their lists of values as components, and filters as data.

Every operation gets ``x-ext-parameters``: ``{name, python, in, required, schema, list}`` in the order of the signature
(path, then the others as the document lists them). ``revision`` and ``company_id`` are the client's business.
"""

from __future__ import annotations

from collections import defaultdict

from ..errors import CodegenError
from .names import identifier, pascal
from .schemas import Json, Simplifier, reference

__all__ = ["INLINE_VALUES", "name_value_lists", "read_parameters"]

INLINE_VALUES = 4
"""A list of this many values or fewer stands in the signature itself."""

_CLIENT = frozenset({("header", "revision"), ("query", "company_id")})


def read_parameters(operation: Json, simplifier: Simplifier) -> list[Json]:
    """``x-ext-parameters`` of ``operation``."""
    made: list[Json] = []
    for parameter in operation.get("parameters", ()):
        if (parameter["in"], parameter["name"]) in _CLIENT:
            continue
        schema = simplifier.simplify(parameter["schema"], f"{operation['operationId']}.{parameter['name']}")
        schema.pop("nullable", None)  # a parameter that is null is one that is left out
        made.append({
            "name": parameter["name"],
            "python": identifier(parameter["name"]),
            "in": parameter["in"],
            "required": bool(parameter.get("required")) or parameter["in"] == "path",
            "list": schema.get("type") == "array",
            "schema": schema,
            **{key: parameter["schema"][key] for key in ("minimum", "maximum", "default") if key in parameter["schema"]},
            **{key: parameter[key] for key in ("x-ext-doc",) if key in parameter},
        })
    _check_names(operation, made)
    order = {name: index for index, name in enumerate(_path_names(operation["x-ext-path"]))}
    return sorted(made, key=lambda p: (p["in"] != "path", order.get(p["name"], 0)))


def _path_names(path: str) -> list[str]:
    return [segment[1:-1] for segment in path.split("/") if segment.startswith("{") and segment.endswith("}")]


def _check_names(operation: Json, parameters: list[Json]) -> None:
    by_name: defaultdict[str, list[str]] = defaultdict(list)
    for parameter in parameters:
        by_name[parameter["python"]].append(parameter["name"])
    for python, names in by_name.items():
        if len(names) > 1:
            raise CodegenError(
                f"parameters {', '.join(names)} of {operation['operationId']} would all be called {python}",
                pointer=f"/paths/{operation['x-ext-path'].replace('/', '~1')}/{operation['x-ext-method']}/parameters",
            )


def name_value_lists(operations: list[Json], taken: set[str]) -> tuple[dict[str, Json], dict[str, str]]:
    """Make components of the lists of values that parameters take, and refer to them.

    Lists of one parameter name (``fields[profile]``) with the same values share a component. The most used list of
    fields is called after the resource (``ProfileField``), others after the first operation that takes them, too.

    Returns:
        the components, and the operation (its operationId) each is settled by.
    """
    uses: defaultdict[str, defaultdict[tuple[str, ...], list[tuple[str, Json]]]] = defaultdict(lambda: defaultdict(list))
    for operation in operations:
        for parameter in operation["x-ext-parameters"]:
            schema = parameter["schema"]
            values = schema.get("items", schema).get("enum")
            if values is not None and len(values) > INLINE_VALUES and all(isinstance(value, str) for value in values):
                uses[parameter["name"]][tuple(values)].append((operation["operationId"], schema))
    components: dict[str, Json] = {}
    settled: dict[str, str] = {}
    for parameter_name in sorted(uses):
        lists = sorted(uses[parameter_name].items(), key=lambda item: (-len(item[1]), -len(item[0]), item[0]))
        for rank, (values, users) in enumerate(lists):
            first = min(operation for operation, _ in users)
            name = _list_name(parameter_name, first, rank)
            while name in taken:
                name += "Name"
            taken.add(name)
            components[name] = {"type": "string", "enum": list(values)}
            settled[name] = first
            for _, schema in users:
                place = schema["items"] if "items" in schema else schema
                place.clear()
                place.update(reference(name))
    return components, settled


def _list_name(parameter: str, operation: str, rank: int) -> str:
    head, bracket, resource = parameter.partition("[")
    if bracket:
        base = f"{pascal(resource)}{'Field' if head == 'fields' else pascal(head.removesuffix('s'))}"
        return base if rank == 0 else f"{pascal(operation)}{base}"
    return f"{pascal(operation)}{pascal(parameter)}"
