"""What each argument of a builder is, in one line: our own words where there are some, else its facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ...names.argument_names import id_argument
from ...names.function_names import filter_class
from ...schema.forms import Json, target
from .view_objects import Argument

__all__ = ["argument_docs"]

_ID = "id of the "
_MANY = 9
"""A list of more values than this is left to the annotation."""


def argument_docs(operation: Json, arguments: Iterable[Argument], components: Mapping[str, Json]) -> Iterator[str]:
    """A line for each argument, or for those that are told together: ``name: text`` or ``name, name: text``."""
    own: Mapping[str, str] = operation.get("x-ext-words", {}).get("args", {})
    told = {**_request_facts(operation, components), **_parameter_facts(operation, components)}
    together: defaultdict[str, list[str]] = defaultdict(list)
    for argument in arguments:
        text, said = told[argument.name], own.get(argument.name, "")
        if said:  # an id is told once; other facts go before our words
            text = said if text.startswith(_ID) else f"{text} {said}"
        together[" ".join([text, *argument.doc.split()])].append(argument.name)
    for text, names in together.items():
        yield f"{', '.join(names)}: {text}"


def _request_facts(operation: Json, components: Mapping[str, Json]) -> dict[str, str]:
    request = operation["x-ext-request"]
    if request is None:
        return {}
    facts: dict[str, str] = {}
    if request["kind"] == "identifiers":
        facts["ids"] = f"ids of {_words(_plural(request['type']))}{_most(operation, '')}."
    elif request["kind"] == "resources":
        facts["data"] = f"the items{_of(request['item'], components)}."
    elif request["id"] != "none":
        optional = ", if it is known" if request["id"] == "optional" else ""
        facts[id_argument(request)] = f"{_ID}{_words(request['type'])}{optional}."
    for part in request["parts"]:
        facts[part["python"]] = _part(operation, part, components)
    return facts


def _part(operation: Json, part: Json, components: Mapping[str, Json]) -> str:
    if operation["x-ext-request"]["kind"] in ("form", "content"):
        return f"{_value(part['schema'])}."
    fields = _fields(part["schema"], components)
    needed = [name for name in fields.get("required", ()) if "const" not in fields["properties"][name]]
    said = [f"needs {_listed(needed)}" if needed else _listed([*fields.get("properties", ())], "takes ")]
    if operation["x-ext-method"] == "patch":
        clears = any(field.get("nullable") for field in fields.get("properties", {}).values())
        said.append(f"absent fields stay as they are{', ``None`` clears a field' * clears}")
    if operation["x-ext-filters"] and "filter" in fields.get("properties", {}):
        said.append(f"``filter`` is a `{filter_class(operation['operationId'])}` or its text")
    return f"{'; '.join(text for text in said if text) or 'no field is required'}{_most(operation, part['name'])}."


def _parameter_facts(operation: Json, components: Mapping[str, Json]) -> dict[str, str]:
    return {p["python"]: _parameter(operation, p, components) for p in operation["x-ext-parameters"]}


def _parameter(operation: Json, parameter: Json, components: Mapping[str, Json]) -> str:
    name, schema = parameter["name"], parameter["schema"]
    family = name.partition("[")[0]
    values = _values(schema, components)
    if parameter["in"] == "path":
        return f"{_ID}{_owner(operation['x-ext-path'], name)}."
    if name == "page[cursor]" or (name == "page_cursor" and "x-ext-pagination" in operation):
        return "where to start: ``next_cursor`` of the page before."
    if name == "page[size]" and "minimum" in parameter:
        default = f", {parameter['default']:,} by default" if "default" in parameter else ""
        return f"items a page, {parameter['minimum']:,} to {parameter['maximum']:,}{default}."
    if name == "filter" or "filters" in name.lower():
        return _filter(operation, required=parameter["required"])
    if name == "sort":
        fields = [*dict.fromkeys(value.removeprefix("-") for value in values)]
        return f"by {_listed(fields, most=99, last=' or ')}; ``-`` in front reverses the order."
    if name == "include":
        return f"what to add to ``included``{_listed(values, ': ')}."
    if family == "additional-fields":
        return f"fields that are absent unless asked for{_listed(values, ': ')}."
    if family == "fields":
        return "the fields to receive, all by default."
    return f"{_value(schema, values)}{'' if parameter['required'] else ', may be absent'}."


def _filter(operation: Json, *, required: bool) -> str:
    by_operators: defaultdict[str, list[str]] = defaultdict(list)
    for name, field in operation.get("x-klaviyo-filters", {}).items():
        operators = sorted({each for names in field["operators"].values() for each in names})
        by_operators[", ".join(operators)].append(name)
    known = "; ".join(f"{', '.join(names)} ({operators})" for operators, names in by_operators.items())
    of = f"a `{filter_class(operation['operationId'])}`" if operation["x-ext-filters"] else "a filter"
    return f"{'required; ' * required}{of} or its text{': ' * bool(known)}{known}."


def _values(schema: Json, components: Mapping[str, Json]) -> list[str]:
    found = _resolved(schema.get("items", schema), components)
    return [str(value) for value in found.get("enum", [found["const"]] if "const" in found else [])]


def _value(schema: Json, values: Sequence[str] = ()) -> str:
    if schema.get("format") == "binary":
        return "the content of the file"
    named = {"string": "text", "integer": "a whole number", "number": "a number", "boolean": "true or false"}
    return _listed(values, "one of ") or named.get(schema.get("type", ""), "a value")


def _of(schema: Json, components: Mapping[str, Json]) -> str:
    needed = _fields(schema, components).get("required", ())
    return f", each with {_listed(needed)}" if needed else ""


def _fields(schema: Json, components: Mapping[str, Json]) -> Json:
    found = _resolved(schema, components)
    return found if "properties" in found else {}


def _resolved(schema: Json, components: Mapping[str, Json]) -> Json:
    name = target(schema)
    return schema if name is None else components.get(name, {})


def _most(operation: Json, part: str) -> str:
    """How many records a call takes, if they are in this part of the request document."""
    bulk: Json = operation.get("x-ext-bulk", {"records": ""})
    holds = bulk["records"].startswith(f"/data/{part}" if part else "/data")
    return f", at most {bulk['items']:,} a call" if holds else ""


def _owner(path: str, name: str) -> str:
    """What the placeholder ``name`` of a path is the id of: the segment before it, in the singular."""
    segments = path.split("/")
    place = next((at for at, segment in enumerate(segments) if f"{{{name}}}" in segment), 0)
    return _words(_singular(segments[place - 1])) if place else "object"


def _singular(plural: str) -> str:
    if plural.endswith("ies"):
        return f"{plural[:-3]}y"
    return plural if plural.endswith(("series", "ss")) else plural.removesuffix("s")


def _plural(singular: str) -> str:
    return f"{singular[:-1]}ies" if singular.endswith("y") else f"{singular}s"


def _words(name: str) -> str:
    return name.replace("-", " ").replace("_", " ").strip() or "object"


def _listed(names: Sequence[str], before: str = "", most: int = _MANY, last: str = ", ") -> str:
    if not names or len(names) > most:
        return ""
    return before + (last.join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0])
