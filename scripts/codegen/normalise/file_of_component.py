"""The file and the direction of each component.

A component gets ``x-ext-module`` (the tag of the operations that are closest to it) and ``x-ext-direction``
(``request``, ``response`` or ``both``).
"""

from __future__ import annotations

from collections.abc import Iterable

from ..schema.forms import Json, references

__all__ = ["assign_directions", "assign_modules"]

SHARED = "shared"


def assign_directions(sent: set[str], received: set[str], components: dict[str, Json]) -> None:
    """Mark every component with its direction; operations refer to ``sent`` and ``received`` directly."""
    graph = _graph(components)
    out, back = _distances(sent, graph), _distances(received, graph)
    for name, schema in components.items():
        schema["x-ext-direction"] = "request" if name not in back else "both" if name in out else "response"


def assign_modules(users: dict[str, set[str]], owners: dict[str, str], components: dict[str, Json]) -> None:
    """Mark every component with its module: the one whose operations reach it in the fewest steps.

    Of several, it is the one in the name of the component, then the first by name.

    Args:
        users: module to the components that its operations refer to directly.
        owners: components whose module is settled (resources, lists of field names).
        components: all components.
    """
    graph = _graph(components)
    nearest: dict[str, tuple[int, bool, str]] = {}
    for module, named in users.items():
        for name, steps in _distances(named, graph).items():
            found = (steps, not _akin(name, module), module)
            nearest[name] = min(nearest.get(name, found), found)
    for name, schema in components.items():
        schema["x-ext-module"] = owners.get(name) or nearest.get(name, (0, False, SHARED))[2]


def _akin(name: str, module: str) -> bool:
    """Whether a component is called after the module: EventCreateAttributes and events."""
    return name.lower().startswith(module.replace("_", "").removesuffix("s"))


def _graph(components: dict[str, Json]) -> dict[str, set[str]]:
    """Component to the components that it refers to."""
    return {name: {to for to in references(schema) if to in components} for name, schema in components.items()}


def _distances(roots: Iterable[str], graph: dict[str, set[str]]) -> dict[str, int]:
    """Components to the number of references on the shortest way from ``roots``."""
    found: dict[str, int] = {}
    layer = {name for name in roots if name in graph}
    steps = 0
    while layer:
        found.update(dict.fromkeys(layer, steps))
        steps += 1
        layer = {to for name in layer for to in graph[name]}.difference(found)
    return found
