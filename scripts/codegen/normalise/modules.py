"""Which file each component belongs to, and which way it travels.

A component gets ``x-ext-module`` (the tag of the operations that are closest to it) and ``x-ext-direction``
(``request``, ``response`` or ``both``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .schemas import Json, Node, target

__all__ = ["assign_directions", "assign_modules", "references"]

SHARED = "shared"


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


def assign_directions(sent: set[str], received: set[str], components: dict[str, Json]) -> None:
    """Mark every component with the way it travels; ``sent`` and ``received`` are what operations name directly."""
    out, back = _distances(sent, components), _distances(received, components)
    for name, schema in components.items():
        schema["x-ext-direction"] = "request" if name not in back else "both" if name in out else "response"


def assign_modules(users: dict[str, set[str]], owners: dict[str, str], components: dict[str, Json]) -> None:
    """Mark every component with its module: the one whose operations reach it in the fewest steps.

    Of several, it is the one that the component is called after, then the first by name.

    Args:
        users: module to the components that its operations name directly.
        owners: components whose module is settled (resources, lists of field names).
        components: all components.
    """
    distances = {module: _distances(names, components) for module, names in sorted(users.items())}
    for name, schema in components.items():
        near = {module: steps[name] for module, steps in distances.items() if name in steps}
        reached = [(steps, not _akin(name, module), module) for module, steps in near.items()]
        schema["x-ext-module"] = owners.get(name) or min(reached, default=(0, False, SHARED))[2]


def _akin(name: str, module: str) -> bool:
    """Whether a component is called after the module: EventCreateAttributes and events."""
    return name.lower().startswith(module.replace("_", "").removesuffix("s"))


def _distances(roots: Iterable[str], components: dict[str, Json]) -> dict[str, int]:
    """Components to the number of references on the shortest way from ``roots``."""
    found: dict[str, int] = {}
    layer = sorted(name for name in roots if name in components)
    steps = 0
    while layer:
        found.update(dict.fromkeys(layer, steps))
        steps += 1
        named = {to for name in layer for to in references(components[name])}
        layer = sorted(to for to in named if to in components and to not in found)
    return found
