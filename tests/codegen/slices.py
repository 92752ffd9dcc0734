"""Cuts a document down to some of its operations, with just the components that they reach."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from codegen.load.structure import operations, resolve

__all__ = ["by_path", "by_tag", "cut"]

Document = dict[str, Any]


def by_tag(document: Document) -> Mapping[str, Document]:
    """A slice for each category of ``document``."""
    tags = sorted({tag for _, _, operation in operations(document) for tag in _tags(operation)})
    return {tag: cut(document, _is_tagged(tag)) for tag in tags}


def by_path(document: Document) -> Mapping[str, Document]:
    """A slice for each path of ``document``."""
    return {path: cut(document, _is_at(path)) for path in document["paths"]}


def _is_tagged(tag: str) -> Callable[[str, Any], bool]:
    return lambda _, operation: tag in _tags(operation)


def _is_at(path: str) -> Callable[[str, Any], bool]:
    return lambda own, _: own == path


def cut(document: Document, wanted: Callable[[str, Any], bool]) -> Document:
    """``document`` with the operations for which ``wanted(path, operation)`` holds, and what they refer to."""
    kept: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    tags: set[str] = set()
    for path, method, operation in operations(document):
        if wanted(path, operation):
            shared = {key: value for key, value in document["paths"][path].items() if key == "parameters"}
            kept[path] |= {**shared, method: operation}
            tags |= _tags(operation)
    made = {key: value for key, value in document.items() if key not in ("paths", "components", "tags")}
    components: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for ref in sorted(_reached(document, kept)):
        _, _, kind, name = ref.split("/")
        components[kind][name] = resolve(document, ref)
    if "securitySchemes" in document.get("components", {}):
        components["securitySchemes"] = document["components"]["securitySchemes"]
    named = [tag for tag in document.get("tags", ()) if tag["name"] in tags]
    return {**made, **({"tags": named} if named else {}), "paths": dict(kept), "components": dict(components)}


def _tags(operation: Any) -> set[str]:
    """The categories of an operation: its tags, and the one that beta documents have instead."""
    subtag = operation.get("x-klaviyo-subtag")
    return {*operation.get("tags", ()), *([subtag] if subtag else [])}


def _reached(document: Document, paths: Mapping[str, Any]) -> set[str]:
    found: set[str] = set()
    waiting = [*_references(paths)]
    while waiting:
        ref = waiting.pop()
        if ref not in found:
            found.add(ref)
            waiting += _references(resolve(document, ref))
    return found


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(ref := node.get("$ref"), str):
            yield ref
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for item in node:
            yield from _references(item)
