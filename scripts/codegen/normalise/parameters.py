"""Parameters with Python names, their lists of values as components, and filters as data.

Every operation gets ``x-ext-parameters``: ``{name, python, in, required, schema, list}`` in the order of the signature
(path, then the others as the document lists them). ``revision`` and ``company_id`` are the client's business.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from ..errors import CodegenError
from .names import argument, pascal
from .operations import pointer
from .schemas import Json, Simplifier, reference

__all__ = ["INLINE_VALUES", "name_value_lists", "read_parameters"]

INLINE_VALUES = 4
"""A list of this many values or fewer stands in the signature itself."""

_Uses = defaultdict[tuple[str, ...], list[tuple[str, Json]]]
_CLIENT = frozenset({("header", "revision"), ("query", "company_id")})


def read_parameters(operation: Json, simplifier: Simplifier, note: Callable[[str], None]) -> list[Json]:
    """``x-ext-parameters`` of ``operation``; ``note`` is called with a line for the report.

    Raises:
        CodegenError: a parameter of a kind that the API does not have, or two with the same Python name.
    """
    made: list[Json] = []
    for parameter in operation["parameters"]:
        if (parameter["in"], parameter["name"]) in _CLIENT:
            continue
        if parameter["in"] not in ("path", "query", "header") or "schema" not in parameter:
            raise _unknown(operation, parameter, "is neither in path, query nor header, or has no schema")
        given = parameter["schema"]
        place = f"{operation['operationId']}.{parameter['name']}"
        schema = simplifier.resolved(simplifier.simplify(given, place))
        if "items" in schema:
            schema = {**schema, "items": simplifier.resolved(schema["items"])}
        schema.pop("nullable", None)  # a parameter that is null is one that is left out
        if schema.get("type") == "object" or schema.get("items", {}).get("type") in ("object", "array"):
            raise _unknown(operation, parameter, "is neither one value nor a list of values")
        if schema.get("type") == "array" and parameter.get("explode", parameter["in"] == "query"):
            which = f"{parameter['name']} of {operation['operationId']}"
            note(f"parameter: {which} is sent with commas, against the document")
        made.append(
            {
                "name": parameter["name"],
                "python": argument(parameter["name"]),
                "in": parameter["in"],
                "required": bool(parameter.get("required")) or parameter["in"] == "path",
                "list": schema.get("type") == "array",
                "schema": schema,
                **{key: given[key] for key in ("minimum", "maximum", "default") if key in given},
                **{key: parameter[key] for key in ("x-ext-doc",) if key in parameter},
            }
        )
    _check_names(operation, made)
    order = {name: index for index, name in enumerate(_path_names(operation["x-ext-path"]))}
    return sorted(made, key=lambda p: (p["in"] != "path", order.get(p["name"], 0)))


def _unknown(operation: Json, parameter: Json, what: str) -> CodegenError:
    message = f"the parameter {parameter['name']} of {operation['operationId']} {what}"
    return CodegenError(message, pointer=pointer(operation, "parameters"))


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
                pointer=pointer(operation, "parameters"),
            )


def name_value_lists(operations: list[Json], taken: set[str]) -> tuple[dict[str, Json], dict[str, str]]:
    """Make components of the lists of values that parameters take, and refer to them.

    Lists of one parameter name (``fields[profile]``) with the same values share a component; those of names that say
    nothing about a resource (``sort``) only within a tag. The most used list of fields is called after the resource
    (``ProfileField``), others after the first operation that takes them, too.

    Returns:
        the components, and the operation (its operationId) each is settled by.
    """
    uses: defaultdict[tuple[str, str], _Uses] = defaultdict(lambda: defaultdict(list))
    for operation in operations:
        for parameter in operation["x-ext-parameters"]:
            schema = parameter["schema"]
            values = schema.get("items", schema).get("enum")
            if values is not None and len(values) > INLINE_VALUES and all(isinstance(value, str) for value in values):
                scope = "" if "[" in parameter["name"] else operation["x-ext-tag"]
                uses[parameter["name"], scope][tuple(values)].append((operation["operationId"], schema))
    components: dict[str, Json] = {}
    settled: dict[str, str] = {}
    for parameter_name, scope in sorted(uses):
        lists = sorted(uses[parameter_name, scope].items(), key=lambda item: (-len(item[1]), -len(item[0]), item[0]))
        for rank, (values, users) in enumerate(lists):
            first = min(operation for operation, _ in users)
            name = _list_name(parameter_name, first, rank)
            while name in taken:
                name += "Name"
            taken.add(name)
            components[name] = {"type": "string", "enum": list(values), "x-ext-parameter": parameter_name}
            settled[name] = first
            for _, schema in users:
                place = schema.get("items", schema)
                place.clear()
                place.update(reference(name))
    return components, settled


def _list_name(parameter: str, operation: str, rank: int) -> str:
    head, bracket, resource = parameter.partition("[")
    if bracket:
        base = f"{pascal(resource)}{'Field' if head == 'fields' else pascal(head.removesuffix('s'))}"
        return base if rank == 0 else f"{pascal(operation)}{base}"
    return f"{pascal(operation)}{pascal(parameter)}"
