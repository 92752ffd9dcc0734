"""The official texts, for packages that are rendered with ``--descriptions``.

The facts have no prose. On request, the texts of the source document are added to the facts as ``x-ext-doc``. No pass
compares or names anything by them, so the code stays the same.
"""

from __future__ import annotations

from ..runtime.json_pointer import resolve
from .source import JsonObject
from .structure import walk

__all__ = ["attach"]

_DESCRIBED = frozenset({"operation", "parameter", "schema"})


def attach(facts: JsonObject, source: JsonObject) -> int:
    """Put the descriptions of ``source`` into ``facts``, which were extracted from it; returns how many."""
    count = 0
    for kind, node, pointer in walk("document", source, ""):
        text = node.get("description")
        if kind in _DESCRIBED and isinstance(text, str) and text.strip():
            try:
                fact = resolve(facts, pointer)
            except LookupError:
                continue
            if isinstance(fact, dict) and "$ref" not in fact:
                fact["x-ext-doc"] = text
                count += 1
    return count
