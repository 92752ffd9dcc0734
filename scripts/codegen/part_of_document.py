"""Cut a document down to some of its operations, with just the components that they reach."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from .input_error import CodegenError
from .load.structure import operations, resolve
from .names.function_names import module_of
from .names.spelling import identifier
from .schema.forms import Node

__all__ = ["by_tag", "cut", "only"]

Document = dict[str, Any]


def only(document: Document, wanted: Sequence[str]) -> Document:
    """``document`` with the operations of the tags ``wanted``, spelt as in the document or as the modules of ``api``.

    Raises:
        CodegenError: there is no such tag.
    """
    known = {module_of(operation) for _, _, operation in operations(document)}
    modules = {name: _module(name, known) for name in wanted}
    unknown = [_unknown(name, known) for name, module in modules.items() if module not in known]
    if unknown:
        raise CodegenError(f"{'; '.join(unknown)}. The tags are: {', '.join(sorted(known))}")
    return cut(document, lambda _, operation: module_of(operation) in modules.values())


def _module(name: str, known: set[str]) -> str:
    module = identifier(name)
    return f"{module}_" if f"{module}_" in known else module


def _unknown(name: str, known: set[str]) -> str:
    near = get_close_matches(identifier(name), known, n=1)
    return f"unknown tag {name!r}" + (f" (did you mean {near[0]!r}?)" if near else "")


def by_tag(document: Document) -> Mapping[str, Document]:
    """A slice for each category of ``document``."""
    modules = sorted({module_of(operation) for _, _, operation in operations(document)})
    return {module: only(document, [module]) for module in modules}


def cut(document: Document, wanted: Callable[[str, Any], bool]) -> Document:
    """``document`` with the operations for which ``wanted(path, operation)`` holds, and what they refer to."""
    kept: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    tags: set[str] = set()
    for path, method, operation in operations(document):
        if wanted(path, operation):
            shared = {key: value for key, value in document["paths"][path].items() if key == "parameters"}
            kept[path] |= {**shared, method: operation}
            tags.update(_tags(operation))
    made = {key: value for key, value in document.items() if key not in ("paths", "components", "tags")}
    components: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for ref in sorted(_reached(document, kept)):
        _, _, kind, name = ref.split("/")
        components[kind][name] = resolve(document, ref)
    if "securitySchemes" in document.get("components", {}):
        components["securitySchemes"] = document["components"]["securitySchemes"]
    named = [tag for tag in document.get("tags", ()) if tag["name"] in tags]
    return {**made, **({"tags": named} if named else {}), "paths": dict(kept), "components": dict(components)}


def _tags(operation: Any) -> Iterator[str]:
    yield from operation.get("tags", ())


def _reached(document: Document, paths: Mapping[str, Any]) -> set[str]:
    found: set[str] = set()
    waiting = [*_references({**paths})]
    while waiting:
        ref = waiting.pop()
        if ref not in found:
            found.add(ref)
            waiting += _references(resolve(document, ref))
    return found


def _references(node: Node) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(ref := node.get("$ref"), str):
            yield ref
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for item in node:
            yield from _references(item)
