"""Definitions inside of schemas (``$defs``, ``$anchor``) and shared path items of OpenAPI 3.1, where 3.0 has them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..runtime.json_pointer import below, parse, resolve
from .source import Json, JsonObject

__all__ = ["settle_definitions"]

_DEFS = "$defs"


def settle_definitions(document: JsonObject) -> JsonObject:
    """``document`` with definitions that are referred to as schemas of ``components``, and path items in ``paths``."""
    anchors = {
        f"#{name}": pointer for pointer, node in _objects(document, "") if isinstance(name := node.get("$anchor"), str)
    }
    components = document.get("components")
    declared = components.get("schemas") if isinstance(components, dict) else None
    taken = set(declared) if isinstance(declared, dict) else set[str]()
    names: dict[str, str] = {}

    def named(reference: str, homes: tuple[str, ...]) -> str:
        pointer = anchors.get(reference)
        if pointer is None and f"/{_DEFS}/" in reference:
            found = (f"{home}{reference[1:]}" for home in (*homes, ""))
            pointer = next((one for one in found if _there(document, one)), None)
        if pointer is None:
            return reference
        if pointer not in names:
            names[pointer] = _free("".join(word[:1].upper() + word[1:] for word in _words(pointer)), taken)
        return f"#/components/schemas/{names[pointer]}"

    made = _rewritten(document, named, "", ())
    if not isinstance(made, dict):
        return document
    made = _with_path_items(made)
    if not names:
        return made
    schemas = {name: resolve(made, pointer) for pointer, name in names.items()}
    owner = made.get("components")
    owner = owner if isinstance(owner, dict) else {}
    kept = owner.get("schemas")
    return {**made, "components": {**owner, "schemas": {**(kept if isinstance(kept, dict) else {}), **schemas}}}


def _there(document: JsonObject, pointer: str) -> bool:
    try:
        return isinstance(resolve(document, pointer), dict)
    except (KeyError, IndexError, ValueError, TypeError):
        return False


def _words(pointer: str) -> list[str]:
    """The words of a name for what is at ``pointer``: the component that it is in, and its own name."""
    steps = [step for step in parse(pointer) if step]
    owner = steps[2:3] if steps[:2] == ["components", "schemas"] else []
    return [*owner, *(steps[-1:] if steps[2:] != owner else [])]


def _free(name: str, taken: set[str]) -> str:
    found, number = name, 2
    while found in taken:
        found, number = f"{name}{number}", number + 1
    taken.add(found)
    return found


def _objects(node: Json, pointer: str) -> Iterator[tuple[str, JsonObject]]:
    if isinstance(node, dict):
        yield pointer, node
    for key, member in _members(node):
        yield from _objects(member, below(pointer, key))


def _members(node: Json) -> Iterator[tuple[str, Json]]:
    if isinstance(node, dict):
        yield from node.items()
    elif isinstance(node, list):
        yield from ((str(index), member) for index, member in enumerate(node))


def _rewritten(node: Json, named: Callable[[str, tuple[str, ...]], str], pointer: str, homes: tuple[str, ...]) -> Json:
    """``node`` with its references renamed; ``homes`` are the schemas around it with definitions, the nearest first."""
    if isinstance(node, list):
        return [_rewritten(one, named, below(pointer, str(index)), homes) for index, one in enumerate(node)]
    if not isinstance(node, dict):
        return node
    homes = (pointer, *homes) if _DEFS in node else homes
    changed = {key: _rewritten(member, named, below(pointer, key), homes) for key, member in node.items()}
    if isinstance(reference := node.get("$ref"), str) and reference.startswith("#"):
        changed["$ref"] = named(reference, homes)
    return changed


def _with_path_items(document: JsonObject) -> JsonObject:
    paths, components = document.get("paths"), document.get("components")
    shared = components.get("pathItems") if isinstance(components, dict) else None
    if not (isinstance(paths, dict) and isinstance(components, dict) and isinstance(shared, dict)):
        return document
    made = {path: _inlined(item, shared) for path, item in paths.items()}
    rest = {name: value for name, value in components.items() if name != "pathItems"}
    return {**document, "paths": made, "components": rest}


def _inlined(item: Json, shared: JsonObject) -> Json:
    """A path item with the one that it refers to; its own fields come first."""
    reference = item.get("$ref") if isinstance(item, dict) else None
    found = shared.get(str(reference).removeprefix("#/components/pathItems/"))
    if not (isinstance(item, dict) and isinstance(found, dict)):
        return item
    return {**found, **{name: value for name, value in item.items() if name != "$ref"}}
