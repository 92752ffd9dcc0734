"""openapi-python-client, behind this one module.

Its parser is not a public API and changes in patch releases, so everything that the project uses of it is here: it
reads a normalised document and gives the Python type of every member of every object. Nothing else sees its classes.
"""

from __future__ import annotations

from typing import Any

import attrs
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty

from .errors import CodegenError
from .structure import child

__all__ = ["Enum", "Member", "Object", "Parsed", "parse"]


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
class Enum:
    """Values of one scalar type."""

    name: str
    values: tuple[str | int, ...]


@attrs.frozen
class Parsed:
    """What the parser made of a document, by component name."""

    objects: dict[str, Object]
    enums: dict[str, Enum]


def parse(document: dict[str, Any]) -> Parsed:
    """Parse a normalised document.

    Raises:
        CodegenError: the parser refused a part of it; nothing is dropped silently.
    """
    config = Config.from_sources(ConfigFile(literal_enums=True), MetaType.NONE, "", "utf-8", False, None)
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise CodegenError(f"openapi-python-client: {' '.join((data.detail or data.header).split())}")
    if data.errors:
        first = data.errors[0]
        detail = " ".join(f"{first.header or ''} {first.detail or ''}".split())
        raise CodegenError(f"openapi-python-client dropped {len(data.errors)} parts of the document; first: {detail}")
    objects = {str(model.class_info.name): _object(model) for model in data.models}
    enums = {str(enum.class_info.name): _enum(enum) for enum in data.enums if isinstance(enum, LiteralEnumProperty)}
    missing = document["components"]["schemas"].keys() - objects.keys() - enums.keys()
    if missing:
        name = min(missing)
        raise CodegenError(f"{name} cannot be the name of a class", pointer=child("/components/schemas", name))
    return Parsed(objects, enums)


def _object(model: ModelProperty) -> Object:
    return Object(str(model.class_info.name), _members(model.required_properties), _members(model.optional_properties))


def _members(properties: list[Any] | None) -> tuple[Member, ...]:
    return tuple(
        Member(prop.name.get_untrusted_value(), prop.get_type_string(no_optional=True).as_unembedded_code())
        for prop in properties or ()
    )


def _enum(enum: LiteralEnumProperty) -> Enum:
    return Enum(str(enum.class_info.name), tuple(sorted(enum.values)))
