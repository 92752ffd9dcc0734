"""Every schema in one of a few forms.

========================  ==================================================
``{$ref}``                a component
``{oneOf}``               a union (two members or more)
``{const}``               the one value that is allowed
``{type, enum}``          values of one scalar type
``{type: object, ...}``   an object with ``properties``, or a free one
``{type: array, items}``  a list
``{type, format}``        a scalar
``{}``                    anything
========================  ==================================================

Any of them may have ``nullable``. Defaults, bounds and examples are dropped: models neither fill in nor check.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from ..runtime.json_pointer import pointer_to

__all__ = [
    "BUILT_IN",
    "Json",
    "Node",
    "is_object",
    "operation_pointer",
    "reference",
    "references",
    "target",
    "without_prose",
]

BUILT_IN = ("Links", "ResourceIdentifier", "ToMany", "ToOne")
"""Components that the runtime provides."""

Json = dict[str, Any]
"""A JSON object: a schema, an operation or another object."""

Node: TypeAlias = "Json | list[Any] | str | float | bool | None"
"""Any JSON data."""

_PROSE = "x-ext-doc"


def reference(name: str) -> Json:
    """A reference to the component ``name``."""
    return {"$ref": f"#/components/schemas/{name}"}


def target(schema: Json) -> str | None:
    """The name of the component that ``schema`` refers to, if it is a reference."""
    ref = schema.get("$ref")  # a property may have this name, too
    return ref.rpartition("/")[2] if isinstance(ref, str) else None


def is_object(schema: Json) -> bool:
    """Whether ``schema`` is an object with declared properties."""
    return "properties" in schema


def without_prose(schema: Node) -> Any:
    """``schema`` without texts, to compare shapes."""
    if isinstance(schema, dict):
        return {key: without_prose(value) for key, value in schema.items() if key != _PROSE}
    return [without_prose(item) for item in schema] if isinstance(schema, list) else schema


def references(schema: Node) -> Iterator[str]:
    """Names of the components to which ``schema`` refers, at any depth."""
    if isinstance(schema, dict):
        to = target(schema)
        if to is not None:
            yield to
        for value in schema.values():
            yield from references(value)
    elif isinstance(schema, list):
        for item in schema:
            yield from references(item)


def operation_pointer(operation: Json, *steps: str | int) -> str:
    """The JSON pointer to ``operation``, or to ``steps`` below it."""
    return pointer_to(("paths", operation["x-ext-path"], operation["x-ext-method"], *steps))
