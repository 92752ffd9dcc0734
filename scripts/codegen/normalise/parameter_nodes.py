"""Parameters with Python names, their lists of values as components, and filters as data.

Every operation gets ``x-ext-parameters``: ``{name, python, in, required, schema, list}`` in the order of the signature
(path, then the others as the document lists them). The client sends ``revision`` and ``company_id``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable

from ..input_error import CodegenError
from ..names.argument_names import argument, settle_parameters
from ..names.model_names import value_list
from ..schema.forms import Json, operation_pointer, reference
from .schema_simplifier import Simplifier

__all__ = ["INLINE_VALUES", "name_value_lists", "read_parameters"]

INLINE_VALUES = 4
"""A list of at most this many values is written in the signature itself."""

_Uses = defaultdict[tuple[str, ...], list[tuple[str, Json]]]
_CLIENT = frozenset({("header", "revision"), ("query", "company_id")})
"""What the client sends itself."""
_PAGES = frozenset({"page[cursor]", "page[size]"})
"""What the client knows of pages; others are told by ``x-ext-pagination``."""
_WORDS = "page|cursor|offset|after|before|limit|size|number|token|per|starting|ending|next"
_OF_PAGES = re.compile(rf"page\[.*|(?:(?:{_WORDS})(?:[^a-z0-9]+|$))+", re.IGNORECASE)
"""How other APIs name parameters of pages: ``cursor``, ``page_token``, ``starting-after``."""
_IGNORED = frozenset(("header", name) for name in ("accept", "content-type", "authorization", "user-agent"))
"""Headers of the client; OpenAPI allows the last one only."""


def read_parameters(operation: Json, simplifier: Simplifier, note: Callable[[str], None]) -> list[Json]:
    """``x-ext-parameters`` of ``operation``; ``note`` is called with a line for the report.

    A value without a standard form in a URL (an object, a list of lists) is an argument that accepts text.

    Raises:
        CodegenError: a parameter of a kind that the API does not have.
    """
    made: list[Json] = []
    for parameter in operation["parameters"]:
        if (parameter["in"], parameter["name"].lower()) in _CLIENT:
            continue
        which = f"{parameter['name']} of {operation['operationId']}"
        if (parameter["in"], parameter["name"].lower()) in _IGNORED:
            note(f"parameter: {which} is a header that the client sets; it is left out")
            continue
        if parameter["in"] not in ("path", "query", "header"):
            if parameter.get("required"):
                message = f"the parameter {which} is required, and must be in path, query or header"
                raise CodegenError(message, pointer=operation_pointer(operation, "parameters"))
            note(f"parameter: {which} is in {parameter['in']}, which the client cannot send; it is left out")
            continue
        unknown_page = parameter["name"] not in _PAGES and _OF_PAGES.fullmatch(parameter["name"])
        if (
            unknown_page
            and parameter["in"] == "query"
            and operation["x-ext-method"] == "get"
            and "x-ext-pagination" not in operation
        ):
            note(f"pages: {which} is an argument as any other; the client does not ask for next pages with it")
        given = parameter.get("schema", {"type": "object"})  # with content, it has a media type of its own
        schema = _resolved(simplifier.simplify(given, f"{operation['operationId']}.{parameter['name']}"), simplifier)
        if not _is_plain(schema):
            note(f"parameter: {which} is neither one value nor a list of strings; it is passed as text")
            schema = {"type": "string"}
        schema.pop("nullable", None)  # a null parameter is omitted
        if schema.get("type") == "array" and _is_sent_otherwise(parameter):
            note(f"parameter: {which} is sent with commas, unlike in the document")
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
    settle_parameters(operation, made, note)
    order = {name: index for index, name in enumerate(_path_names(operation["x-ext-path"]))}
    return sorted(made, key=lambda p: (p["in"] != "path", order.get(p["name"], 0)))


def _resolved(schema: Json, simplifier: Simplifier) -> Json:
    """``schema`` with references followed, including its items and members."""
    opened = simplifier.resolved(schema)
    if "items" in opened:
        return {**opened, "items": _resolved(opened["items"], simplifier)}
    if "oneOf" in opened:
        return {**opened, "oneOf": [_resolved(member, simplifier) for member in opened["oneOf"]]}
    return opened


def _is_plain(schema: Json, *, inside: bool = False) -> bool:
    """Whether a value has a standard form in a URL: one value, a list of texts, or a union of them."""
    if "oneOf" in schema:
        return all(_is_plain(member, inside=inside) for member in schema["oneOf"])
    if "items" in schema:
        return not inside and _is_plain(schema["items"], inside=True) and _is_text(schema["items"])
    return schema.get("type") != "object"


def _is_text(schema: Json) -> bool:
    """Whether the values of ``schema`` are strings (or anything)."""
    if "oneOf" in schema:
        return all(map(_is_text, schema["oneOf"]))
    return isinstance(schema["const"], str) if "const" in schema else schema.get("type", "string") == "string"


def _is_sent_otherwise(parameter: Json) -> bool:
    """Whether the document requires a separator other than commas."""
    style = parameter.get("style", "form" if parameter["in"] == "query" else "simple")
    return bool(parameter.get("explode", style == "form")) or style not in ("form", "simple")


def _path_names(path: str) -> list[str]:
    return [segment[1:-1] for segment in path.split("/") if segment.startswith("{") and segment.endswith("}")]


def name_value_lists(operations: list[Json], taken: set[str]) -> tuple[dict[str, Json], dict[str, str]]:
    """Make components of the lists of values of parameters, and refer to them.

    Lists of one parameter name (``fields[profile]``) with the same values share a component; those of names
    without a resource (``sort``) only within a tag. The most used list of fields is named after the resource
    (``ProfileField``), others after the first operation that has them.

    Args:
        operations: all of them.
        taken: names of components, in lower case.

    Returns:
        the components, and the operationId that each is named after.
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
            name = value_list(parameter_name, first, rank, taken)
            components[name] = {"type": "string", "enum": list(values), "x-ext-parameter": parameter_name}
            settled[name] = first
            for _, schema in users:
                place = schema.get("items", schema)
                place.clear()
                place.update(reference(name))
    return components, settled
