"""Views of the dicts that may be passed in place of models: a typed dict for each model that people write by hand.

These are the parts of request documents, and the small models in them. Operations that take records in bulk have none,
since those are rows; public operations have none, since they are for browsers; nor have models of relationships only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from keyword import iskeyword

import attrs

from ...schema.forms import BUILT_IN, Json
from ...schema.normalised import Normalised
from ...types.parser import Parsed
from ...types.readable_document import ITEM
from .source_text import quoted
from .type_source import qualified, spell, split_union, words
from .view_objects import Class, Dict, Module

__all__ = ["build_dicts"]

_LARGEST = 8
"""A part that leads to more models than this has no dict: what a flow does, what a form or a segment is."""


def build_dicts(normalised: Normalised, parsed: Parsed, modules: tuple[Module, ...]) -> tuple[Dict, ...]:
    """One `Dict` for each model that has one."""
    components = normalised.document["components"]["schemas"]
    models = _Models(
        {cls.name: cls for module in modules for cls in module.classes},
        {a.name: split_union(a.code.strip('"')) for m in modules for a in m.aliases if "oneOf" in components[a.name]},
        {alias.name for module in modules for alias in module.aliases},
    )
    todo = [name for annotation in _written(normalised, parsed) for name in models.named(annotation)]
    found: set[str] = set()
    while todo:
        name = todo.pop()
        if name not in found and not models.relates(name):
            found.add(name)
            fields = [models.named(field.annotation) for field in models.classes[name].fields]
            todo += [each for field in fields if len(models.inside(field)) <= _LARGEST for each in field]
    return tuple(_dict(models.classes[name], components[name], models, found) for name in sorted(found))


def _written(normalised: Normalised, parsed: Parsed) -> Iterator[str]:
    """The types of the arguments for request documents."""
    for operation in normalised.operations:
        request = operation["x-ext-request"]
        if request is not None and "x-ext-bulk" not in operation and operation.get("security") != []:
            types = parsed.arguments[operation["operationId"]]
            parts = [part["python"] for part in request["parts"]]
            yield from (spell(types[part]) for part in ([ITEM] if request["kind"] == "resources" else parts))


@attrs.frozen
class _Models:
    """The models of a package: classes, the members of unions, and the names of these and of lists of values."""

    classes: Mapping[str, Class]
    unions: Mapping[str, list[str]]
    aliases: set[str]

    def named(self, annotation: str) -> list[str]:
        """The classes that ``annotation`` leads to."""
        found = [name for word in sorted(words(annotation)) for name in (word, *self.unions.get(word, ()))]
        return [name for name in found if name in self.classes]

    def inside(self, names: list[str]) -> set[str]:
        """The classes ``names``, and all that they lead to."""
        found: set[str] = set()
        todo = [*names]
        while todo:
            name = todo.pop()
            if name not in found:
                found.add(name)
                todo += [each for field in self.classes[name].fields for each in self.named(field.annotation)]
        return found

    def relates(self, name: str) -> bool:
        """Whether a class holds relationships only."""
        return all(words(field.annotation) <= {*BUILT_IN, "None"} for field in self.classes[name].fields)


def _dict(cls: Class, schema: Json, models: _Models, found: set[str]) -> Dict:
    fields: list[tuple[str, str]] = []
    for field, wire in zip(cls.fields, schema["properties"], strict=True):
        annotation = _given(field.annotation, models, found)
        fields.append((wire, f"Required[{annotation}]" if wire in schema.get("required", ()) else annotation))
    used = {word.partition(".")[0] for _, annotation in fields for word in words(annotation)}
    if all(wire.isidentifier() and not iskeyword(wire) and wire[:2] != "__" and wire not in used for wire, _ in fields):
        return Dict(cls.name, tuple(fields), is_class=True)
    return Dict(cls.name, tuple((quoted(wire), quoted(text)) for wire, text in fields), is_class=False)


def _given(annotation: str, models: _Models, found: set[str]) -> str:
    """What may be passed for a field: dicts in place of models, and text in place of points in time."""
    parts: list[str] = []
    for member in split_union(annotation):
        if member.startswith("list["):
            items = _given(member[5:-1], models, found)
            text = {*split_union(items)} & {"str", "Any"}  # one text is a sequence of texts: it must not match
            parts += [f"list[{items}]", f"tuple[{items}, ...]"] if text else [f"Sequence[{items}]"]
        elif member.startswith("dict["):
            parts.append(f"Mapping[{member[5:]}")
        elif member in ("dt.datetime", "dt.date"):
            parts += [member, "str"]
        elif member in models.classes or member in models.unions or member in BUILT_IN:
            each = models.unions.get(member, [member])  # the alias of a union is text, which does not go with "|"
            parts += [text for name in each for text in (f"models.{name}", *([name] if name in found else []))]
            parts.append("AnyDict" if found & {*each} else "Mapping[str, Any]")
        else:
            parts.append(qualified(member, models.aliases))
    unique = dict.fromkeys(parts)
    return " | ".join([part for part in unique if part != "None"] + ["None"] * ("None" in unique))
