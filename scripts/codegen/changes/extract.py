"""Build the surface of a package from its views."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..names.function_names import filter_class
from ..names.public_names import current_names
from ..render.views import Alias, Class, OperationView, Package
from ..render.views.source_text import quoted
from ..render.views.type_source import split_union
from ..render.views.view_objects import FilterModule
from ..schema.counts import counts_of
from ..schema.forms import Json, target
from ..schema.normalised import Normalised
from .surface import Argument, Field, FilterField, Model, Operation, Surface, Union, Values

__all__ = ["extract"]

_GENERIC = re.compile(r"[^\[(]*\[(.*)\]\(")
_RATE = re.compile(r"(\d+)/([smhd])")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}
_WINDOWS = {"burst": ("calls a second", 1), "steady": ("calls a minute", 60), "daily": ("calls a day", 86_400)}
_BULK = {
    "items": "records a request",
    "bytes": "bytes a request",
    "item_bytes": "bytes a record",
    "jobs": "unfinished jobs",
}
_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def extract(normalised: Normalised, package: Package) -> Surface:
    """The surface of ``package``, which was built from ``normalised``."""
    components = normalised.document["components"]["schemas"]
    documents = {operation["operationId"]: operation for operation in normalised.operations}
    filters = {name: filter_class(name) for name, operation in documents.items() if operation["x-ext-filters"]}
    types = _filter_types(package.filters)
    models: dict[str, Model] = {}
    values: dict[str, Values] = {}
    unions: dict[str, Union] = {}
    for module in package.modules:
        for cls in module.classes:
            models[cls.name] = _model(cls, module.name, components.get(cls.name, {}))
        for alias in module.aliases:
            schema = components.get(alias.name, {})
            if "enum" in schema:
                values[alias.name] = _values(alias, module.name, schema)
            elif "oneOf" in schema:
                unions[alias.name] = _union(alias, module.name, schema)
    operations = [
        _operation(view, api.name, documents[view.id], components, filters.get(view.id, ""), types)
        for api in package.apis
        for view in api.operations
    ]
    by_id = {operation.id: operation for operation in operations}
    names = current_names(normalised, package.arguments())
    return Surface(package.revision, by_id, models, values, unions, counts=counts_of(normalised), names=names)


def _filter_types(modules: tuple[FilterModule, ...]) -> dict[str, dict[str, str]]:
    """The type that each field is compared with, for each filter class."""
    return {
        cls.name: {field.name: found[1] if (found := _GENERIC.match(field.code)) else "" for field in cls.fields}
        for module in modules
        for cls in module.classes
    }


def _model(cls: Class, module: str, schema: Json) -> Model:
    fields: list[Field] = []
    for field, wire in zip(cls.fields, schema.get("properties", ()), strict=True):
        renamed = field.code.startswith("field(")
        default = field.code.startswith(f"field(wire={quoted(wire)}, default=") if renamed else bool(field.code)
        fields.append(Field(field.name, field.annotation, not default))
    return Model(cls.name, module, schema["x-ext-direction"], tuple(fields), schema.get("x-ext-resource", ""))


def _values(alias: Alias, module: str, schema: Json) -> Values:
    return Values(
        alias.name,
        module,
        schema["x-ext-direction"],
        tuple(str(value) for value in schema["enum"]),
        _SCALARS[schema["type"]],
        schema.get("x-ext-parameter", ""),
    )


def _union(alias: Alias, module: str, schema: Json) -> Union:
    return Union(alias.name, module, schema["x-ext-direction"], tuple(split_union(alias.code.strip('"'))))


def _operation(
    view: OperationView,
    tag: str,
    document: Json,
    components: dict[str, Json],
    filter_class: str,
    types: Mapping[str, Mapping[str, str]],
) -> Operation:
    parameters = {parameter["python"]: parameter for parameter in document["x-ext-parameters"]}
    deprecated = {p["name"] for p in document["parameters"] if p.get("deprecated")}
    arguments = [
        _argument(argument.name, argument.annotation, not argument.code, positional, parameters, components, deprecated)
        for positional, group in ((True, view.positional), (False, view.keywords))
        for argument in group
    ]
    facts = dict(view.facts)
    return Operation(
        id=view.id,
        tag=tag,
        endpoint=f"{document['x-ext-method'].upper()} {document['x-ext-path']}",
        returns=view.returns,
        arguments=tuple(arguments),
        aliases=view.aliases,
        scopes=tuple(sorted(document.get("x-klaviyo-scopes", ()))),
        auth="public" if "auth" in facts else "private",
        limits=_limits(document),
        pagination=facts.get("pagination", ""),
        replay=facts.get("replay", ""),
        filter_class=filter_class,
        filters=_filters(filter_class, document, types),
        deprecated=bool(document.get("deprecated")),
    )


def _argument(
    name: str,
    annotation: str,
    required: bool,
    positional: bool,
    parameters: Mapping[str, Json],
    components: dict[str, Json],
    deprecated: set[str],
) -> Argument:
    parameter = parameters.get(name)
    if parameter is None:  # a part of the request body
        return Argument(name, annotation, required, positional, name)
    schema = parameter["schema"]
    schema = schema.get("items", schema)
    named = target(schema)
    schema = schema if named is None else components[named]
    allowed = [schema["const"]] if "const" in schema else schema.get("enum")
    values = None if allowed is None else tuple(str(value) for value in allowed)
    return Argument(name, annotation, required, positional, parameter["name"], values, parameter["name"] in deprecated)


def _filters(name: str, document: Json, types: Mapping[str, Mapping[str, str]]) -> tuple[FilterField, ...]:
    """The filters of an operation; the class ``name`` has the fields in the document's order."""
    declared: Json = document["x-ext-filters"]
    fields = types.get(name, {}).items()
    told = zip(fields, declared.values(), strict=True)
    return tuple(FilterField(field, _methods(operators), annotation) for (field, annotation), operators in told)


def _methods(field: Json) -> tuple[str, ...]:
    operators = {name for names in field["operators"].values() for name in names}
    return tuple(sorted("any_of" if name == "any" else name.replace("-", "_") for name in operators))


def _limits(document: Json) -> dict[str, float]:
    limits: dict[str, float] = {}
    for window, rate in document.get("x-klaviyo-ratelimit", {}).items():
        if (found := _RATE.fullmatch(str(rate))) and window in _WINDOWS:
            name, seconds = _WINDOWS[window]
            limits[name] = int(found[1]) * seconds / _SECONDS[found[2]]
    size = next((p for p in document["x-ext-parameters"] if p["name"] == "page[size]" and "minimum" in p), None)
    if size is not None:
        limits["items a page, at most"] = size["maximum"]
        limits["items a page, by default"] = size.get("default", size["minimum"])
    bulk: Json = document.get("x-ext-bulk") or {}
    limits |= {name: bulk[key] for key, name in _BULK.items() if bulk.get(key) is not None}
    if "x-ext-payload-bytes" in document:
        limits["bytes a request"] = document["x-ext-payload-bytes"]
    return limits
