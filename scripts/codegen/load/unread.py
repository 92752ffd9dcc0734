"""What a document has and no pass reads: methods and fields that OpenAPI 3.0 does not have."""

from __future__ import annotations

from ..runtime.json_pointer import below
from .lowering import lower
from .source import JsonObject
from .structure import KINDS, walk

__all__ = ["unread"]

_PROSE = frozenset(
    {"$anchor", "$comment", "$id", "$schema", "contact", "description", "example", "examples", "externalDocs"}
    | {"identifier", "jsonSchemaDialect", "summary", "termsOfService", "title"}
)


def unread(document: JsonObject) -> list[str]:
    """A line for each operation of an unknown method, and for each unknown field of a kind of object.

    Raises:
        CodegenError: the structure is wrong.
    """
    document, lines = lower(document)
    places: dict[tuple[str, str], list[str]] = {}
    for kind, node, pointer in walk("document", document, ""):
        for name in node.keys() - KINDS[kind].keys() - _PROSE:
            if name.startswith("x-") or "$ref" in node:
                continue
            if kind == "path item":
                lines.append(f"method: {name!r} at #{pointer} is not a method of OpenAPI 3.0; it is left out")
            else:
                places.setdefault((kind, name), []).append(below(pointer, name))
    for (kind, name), found in places.items():
        more = f" and {len(found) - 1} more" if len(found) > 1 else ""
        lines.append(f"field: {kind}.{name} is not read (at #{found[0]}{more})")
    return sorted(lines)
