"""Give components names that classes can have.

A document may use any names for components, and refer to schemas anywhere in it. Afterwards every
reference is to a component, and every component has a name that is a class name, is not one that the package uses
itself, and differs from all others in more than capitals.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Callable
from copy import deepcopy
from urllib.parse import unquote

from ..load import structure
from ..runtime.json_pointer import below, parse, resolve
from ..schema.forms import Json, reference
from .model_names import IMPORTED
from .spelling import pascal

__all__ = ["settle_components"]

_CLASS = re.compile(r"[A-Z][A-Za-z0-9_]*")
_PLACE = "/components/schemas"
_OWN = IMPORTED | {"RESOURCES", "TYPE_CHECKING", "UNSET", "ToManyName", "ToOneName"}
_LONGEST = 100
"""Maximum length of a generated name, in characters."""


def settle_components(document: Json, note: Callable[[str], None]) -> None:
    """Rename the components of ``document`` that need it, in place; ``note`` is called with a line for the report."""
    components: Json = document.setdefault("components", {}).setdefault("schemas", {})
    uses = _uses(document)
    elsewhere = sorted(uses.keys() - {below(_PLACE, name) for name in components})
    names: dict[str, str] = {}
    taken: set[str] = set()
    for name in sorted(components):
        if _is_usable(name) and name.lower() not in taken:
            taken.add(name.lower())
            names[below(_PLACE, name)] = name
    for name in sorted(components):
        place = below(_PLACE, name)
        if place not in names:
            names[place] = _free(pascal(name), taken)
            note(f"name: the component {name!r} is called {names[place]}")
    for place in elsewhere:
        names[place] = _free(pascal("/".join(parse(place.removeprefix(_PLACE)))), taken)
        note(f"name: the schema at {place} is called {names[place]}")
    for place, nodes in uses.items():
        for node in nodes:
            node.update(reference(names[place]))
    targets = {place: resolve(document, place) for place in names}
    copied = {names[place]: deepcopy(targets[place]) for place in elsewhere}
    document["components"]["schemas"] = {
        names[below(_PLACE, name)]: schema for name, schema in components.items()
    } | copied


def _uses(document: Json) -> dict[str, list[Json]]:
    """The place of each schema that is referred to, in one spelling, and all references to it."""
    found: dict[str, list[Json]] = {}
    for kind, node, _ in structure.walk("document", document, ""):
        if kind == "schema" and isinstance(ref := node.get("$ref"), str):
            found.setdefault(unquote(ref[1:]), []).append(node)
    return found


def _is_usable(name: str) -> bool:
    return _CLASS.fullmatch(name) is not None and not _is_taken(name)


def _is_taken(name: str) -> bool:
    return name in _OWN or hasattr(builtins, name)


def _free(wanted: str, taken: set[str]) -> str:
    """``wanted``, changed if necessary to differ from ``taken``, to which it is added."""
    name = stem = wanted[:_LONGEST] or "Schema"
    number = 1
    while name.lower() in taken or _is_taken(name):
        number += 1
        name = f"{stem}Model" if number == 2 else f"{stem}Model{number - 1}"
    taken.add(name.lower())
    return name
