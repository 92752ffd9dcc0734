"""openapi-python-client, behind this one module.

Its parser is not a public API and changes in patch releases, so everything that the project uses of it is here: it
reads a normalised document and gives the Python type of every member of every object. Nothing else sees its classes.

It sees none of the document's names: components and members get numbers for the time that they are parsed. So no name
is changed, refused or taken for another one, and what a document is full of never reaches the parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

import attrs
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import ModelProperty

from ..input_error import CodegenError
from ..schema.forms import Json, Node, references

__all__ = ["Member", "Object", "Parsed", "parse"]

_BATCH = 250
"""Components that are parsed at a time. The parser copies all that it knows for each one that it adds."""

_NUMBERED = re.compile(r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\b[A-Z](\d{7})\b""")


@attrs.frozen
class Member:
    """A member of an object: its JSON name and its type as Python code (``list[Profile] | None``)."""

    name: str
    type: str


@attrs.frozen
class Object:
    """An object: its members, the required ones first."""

    name: str
    required: tuple[Member, ...]
    optional: tuple[Member, ...]


@attrs.frozen
class Parsed:
    """What the parser made of a document, by component name."""

    objects: dict[str, Object]


def parse(document: Json) -> Parsed:
    """Parse a normalised document, of which every component is an object or an enum.

    Raises:
        CodegenError: the parser refused a part of it; nothing is dropped silently.
    """
    config = Config.from_sources(ConfigFile(literal_enums=True), MetaType.NONE, "", "utf-8", False, None)
    components: Json = document["components"]["schemas"]
    # The parser sorts the members of a union: an initial and a number sort as the name does.
    order = sorted(components, key=lambda name: (name.lower(), name))
    numbers = {name: f"{name[0].upper()}{number:07}" for number, name in enumerate(order)}
    objects: dict[str, Object] = {}
    for names in _batches(components):
        schemas = {numbers[name]: _numbered(components[name], numbers) for name in names}
        # A type names what it refers to and says no more of it, so a stand-in will do for what is elsewhere.
        elsewhere = {to for name in names for to in references(components[name]) if to in numbers}.difference(names)
        stand_ins = {numbers[name]: _stand_in(components[name]) for name in sorted(elsewhere)}
        models = _models({**document, "components": {"schemas": stand_ins | schemas}}, config)
        for name in names:
            if "enum" not in components[name]:
                objects[name] = _object(name, components[name], models.get(numbers[name]), order)
    return Parsed(objects)


def _batches(components: Json) -> Iterator[list[str]]:
    names = iter(components)
    while batch := list(islice(names, _BATCH)):
        yield batch


def _stand_in(schema: Json) -> Json:
    """Something of the kind of ``schema``: an enum, or an object."""
    return {**schema, "enum": schema["enum"][:2]} if "enum" in schema else {"type": "object", "properties": {}}


def _numbered(schema: Node, numbers: dict[str, str]) -> Any:
    """``schema`` with numbers in the place of names."""
    if isinstance(schema, list):
        return [_numbered(item, numbers) for item in schema]
    if not isinstance(schema, dict):
        return schema
    made: Json = {}
    for key, value in schema.items():
        if key == "properties":
            made[key] = {f"member{n}": _numbered(sub, numbers) for n, sub in enumerate(value.values())}
        elif key == "required":
            members = {name: f"member{n}" for n, name in enumerate(schema["properties"])}
            made[key] = [members[name] for name in value if name in members]
        elif key == "$ref":
            made[key] = f"#/components/schemas/{numbers[value.rpartition('/')[2]]}"
        elif key in ("enum", "const"):
            made[key] = value
        else:
            made[key] = _numbered(value, numbers)
    return made


def _models(document: Json, config: Config) -> dict[str, ModelProperty]:
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise CodegenError(f"openapi-python-client: {' '.join((data.detail or data.header).split())}")
    if data.errors:
        first = data.errors[0]
        detail = " ".join(f"{first.header or ''} {first.detail or ''}".split())
        raise CodegenError(f"openapi-python-client dropped {len(data.errors)} parts of the document; first: {detail}")
    return {str(model.class_info.name): model for model in data.models}


def _object(name: str, schema: Json, model: ModelProperty | None, names: list[str]) -> Object:
    if model is None:
        raise CodegenError(f"openapi-python-client dropped {name}", pointer=f"/components/schemas/{name}")
    members = [*schema.get("properties", ())]
    required = _members(model.required_properties, members, names)
    return Object(name, required, _members(model.optional_properties, members, names))


def _members(properties: list[Any] | None, members: list[str], names: list[str]) -> tuple[Member, ...]:
    return tuple(
        Member(
            members[int(prop.name.get_untrusted_value().removeprefix("member"))],
            _spelt(prop.get_type_string(no_optional=True).as_unembedded_code(), names),
        )
        for prop in properties or ()
    )


def _spelt(annotation: str, names: list[str]) -> str:
    """``annotation`` with the names of components; what stands in quotes is a value."""
    return _NUMBERED.sub(lambda found: found[1] or names[int(found[2])], annotation)
