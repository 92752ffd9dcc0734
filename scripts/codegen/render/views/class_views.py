"""Views of models: classes, named unions and lists of values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from ...names.field_names import field_names
from ...schema.forms import BUILT_IN, Json
from ...schema.normalised import Normalised
from ...types.parser import Parsed
from ...types.python_types import Type
from .docstrings import class_doc, doc_text, module_title, values_doc
from .source_text import quoted
from .type_source import literal, nullable, spell, words
from .view_objects import Alias, Class, Field, Module, groups

__all__ = ["build_modules"]

_SCALARS = {"string": "str", "integer": "int", "number": "float"}


def build_modules(normalised: Normalised, parsed: Parsed) -> tuple[Module, ...]:
    """One `Module` for each file of ``models``."""
    components = normalised.document["components"]["schemas"]
    by_module: defaultdict[str, list[str]] = defaultdict(list)
    for name, schema in components.items():
        by_module[schema["x-ext-module"]].append(name)
    open_enums = {name: _SCALARS[schema["type"]] for name, schema in components.items() if "enum" in schema}
    return tuple(_module(module, names, components, parsed, open_enums) for module, names in sorted(by_module.items()))


def _module(
    module: str, names: list[str], components: dict[str, Json], parsed: Parsed, open_enums: dict[str, str]
) -> Module:
    aliases: list[Alias] = []
    classes: list[Class] = []
    for name in sorted(names):
        schema = components[name]
        if "enum" in schema:
            aliases.append(_value_list(name, schema))
        elif "oneOf" in schema:
            opened = open_enums if schema["x-ext-direction"] != "request" else {}
            members = spell(parsed.objects[name]["members"], opened)
            aliases.append(Alias(name, doc_text(schema, ""), quoted(members)))
        else:
            classes.append(_class(name, schema, parsed.objects[name], open_enums))
    used: set[str] = set()
    for text in (*(f.annotation for c in classes for f in c.fields), *(a.code.strip('"') for a in aliases)):
        used |= words(text)
    elsewhere = {name for name in used if name in components and components[name]["x-ext-module"] != module}
    bases = {cls.base for cls in classes}
    models = bases & {"Model"}
    if classes:
        models |= {"UNSET"}
    if any(field.code.startswith("field(") for cls in classes for field in cls.fields):
        models.add("field")
    typing = used & {"Any", "Literal"}
    if any("Literal[" in alias.code for alias in aliases):
        typing.add("Literal")
    if aliases:
        typing.add("TypeAlias")
    return Module(
        name=module,
        title=module_title(module),
        aliases=tuple(aliases),
        classes=tuple(classes),
        runtime=groups({"documents": used & {*BUILT_IN} | bases & {"Resource"}, "model": models}),
        siblings=groups(_by_module(elsewhere, components)),
        typing=tuple(sorted(typing)),
        uses_datetime=any(name.startswith("dt.") for name in used),
    )


def _by_module(names: Iterable[str], components: dict[str, Json]) -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        found[components[name]["x-ext-module"]].add(name)
    return found


def _value_list(name: str, schema: Json) -> Alias:
    values = ", ".join(map(literal, schema["enum"]))
    return Alias(name, values_doc(schema), f"Literal[{values}]")


def _class(name: str, schema: Json, types: Mapping[str, Type], open_enums: dict[str, str]) -> Class:
    direction = schema["x-ext-direction"]
    required = schema.get("required", ())
    opened = open_enums if direction != "request" else {}
    spelt = {wire: spell(types[wire], opened) for wire in schema["properties"]}
    needed = {word.partition(".")[0] for annotation in spelt.values() for word in words(annotation)}
    names = field_names(schema["properties"], needed)
    resource = "x-ext-resource" in schema
    fields: list[Field] = []
    for wire, sub in schema["properties"].items():
        annotation = spelt[wire]
        can_be_null = direction == "response" or (direction == "both" and wire not in required)
        if can_be_null and not resource and annotation not in BUILT_IN:
            annotation = nullable(annotation)
        default = _default(names[wire], wire, sub, direction, wire in required)
        fields.append(Field(names[wire], annotation, default, doc_text(sub, ""), wire))
    return Class(name, "Resource" if resource else "Model", class_doc(name, schema), tuple(fields))


def _default(python: str, wire: str, schema: Json, direction: str, required: bool) -> str:
    """Source of a field's default: its constant, or "not sent"; empty if the caller must pass it."""
    secret = ", secret=True" if schema.get("x-ext-secret") else ""
    if required and "const" in schema and not schema.get("nullable"):
        value = literal(schema["const"])
    elif required and direction != "response":
        value = ""
    else:
        value = "UNSET"
    if python == wire and not secret:
        return value
    default = f", default={value}" if value else ""
    return f"field(wire={quoted(wire)}{default}{secret})"
