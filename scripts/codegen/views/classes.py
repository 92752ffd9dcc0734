"""Views of models: classes, named unions and lists of values."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from ..errors import CodegenError
from ..normalise import Normalised
from ..normalise.names import identifier, pascal
from ..normalise.resources import BUILT_IN
from ..normalise.schemas import Json
from ..parser import Object, Parsed
from .model import Alias, Class, Field, Group, Module
from .text import doc_text, quoted, sentence
from .types import nullable, spell, words

__all__ = ["build_modules"]

_RESERVED = frozenset({"from_dict", "to_dict", "fields_set", "additional_properties"})
_GENERICS = frozenset({"list", "dict", "str", "int", "float", "bool"})
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
            members = spell(parsed.objects[name].optional[0].type, open_enums if schema["x-ext-direction"] != "request" else {})
            aliases.append(Alias(name, doc_text(schema, sentence(name)), quoted(members)))
        else:
            classes.append(_class(name, schema, parsed.objects[name], open_enums))
    used: set[str] = set()
    for text in (*(f.annotation for c in classes for f in c.fields), *(a.code.strip('"') for a in aliases)):
        used |= words(text)
    elsewhere = {name for name in used if name in components and components[name]["x-ext-module"] != module}
    documents = {name for name in used if name in BUILT_IN} | ({"Resource"} if any(c.base == "Resource" for c in classes) else set())
    models = {"UNSET", "model"} if classes else set()
    models |= {"Model"} if any(c.base == "Model" for c in classes) else set()
    models |= {"field"} if any(f.code.startswith("field(") for c in classes for f in c.fields) else set()
    return Module(
        name=module,
        title=sentence(pascal(module)).rstrip("."),
        aliases=tuple(aliases),
        classes=tuple(classes),
        runtime=_groups({"documents": documents, "model": models}),
        siblings=_groups(_by_module(elsewhere, components)),
        typing=tuple(sorted({name for name in used if name in ("Any", "Literal")} | ({"Literal"} if any("Literal[" in a.code for a in aliases) else set()) | ({"TypeAlias"} if aliases else set()))),
        uses_datetime=any(name.startswith("dt.") for name in used),
    )


def _by_module(names: Iterable[str], components: dict[str, Json]) -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        found[components[name]["x-ext-module"]].add(name)
    return found


def _groups(names: dict[str, set[str]]) -> tuple[Group, ...]:
    return tuple(Group(module, tuple(sorted(found))) for module, found in sorted(names.items()) if found)


def _value_list(name: str, schema: Json) -> Alias:
    values = ", ".join(quoted(value) if isinstance(value, str) else repr(value) for value in schema["enum"])
    return Alias(name, doc_text(schema, sentence(name)), f"Literal[{values}]")


def _class(name: str, schema: Json, parsed: Object, open_enums: dict[str, str]) -> Class:
    direction = schema["x-ext-direction"]
    types = {member.name: member.type for member in (*parsed.required, *parsed.optional)}
    required = schema.get("required", ())
    opened = open_enums if direction != "request" else {}
    spelt = {wire: spell(types[wire], opened) for wire in schema["properties"]}
    generics = {word for annotation in spelt.values() for word in words(annotation)} & _GENERICS
    fields: list[Field] = []
    by_name: dict[str, str] = {}
    for wire, sub in schema["properties"].items():
        python = identifier(wire)
        if python in _RESERVED or python in generics:
            python += "_"
        if by_name.setdefault(python, wire) != wire:
            raise CodegenError(f"{quoted(by_name[python])} and {quoted(wire)} of {name} would both be called {python}")
        annotation = spelt[wire]
        resource = "x-ext-resource" in schema
        if not resource and (direction == "response" or (direction == "both" and wire not in required)):
            annotation = nullable(annotation)
        fields.append(Field(python, annotation, _default(python, wire, sub, direction, wire in required), doc_text(sub, "")))
    return Class(name, "Resource" if "x-ext-resource" in schema else "Model", _class_doc(name, schema), tuple(fields))


def _default(python: str, wire: str, schema: Json, direction: str, required: bool) -> str:
    """Source of a field's default: its constant, nothing sent, or (empty) none: the caller must give it."""
    renamed = python != wire
    if required and "const" in schema and not schema.get("nullable"):
        value = quoted(schema["const"]) if isinstance(schema["const"], str) else repr(schema["const"])
    elif required and direction != "response":
        value = ""
    else:
        value = "UNSET"
    if not renamed:
        return value
    return f"field(wire={quoted(wire)}, default={value})" if value else f"field(wire={quoted(wire)})"


def _class_doc(name: str, schema: Json) -> str:
    kind = schema.get("x-ext-resource")
    return doc_text(schema, f"A resource of type ``{kind}``." if kind and re.fullmatch(r"[a-z0-9-]+", kind) else sentence(name))
