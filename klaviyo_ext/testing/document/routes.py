"""Find the operation for a method and a path."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

import attrs

from ...errors.fake_errors import MethodNotAllowedError, PathNotFoundError
from .openapi_document import Operation

__all__ = ["Route", "Router"]

_ORDER = ("GET", "POST", "PUT", "PATCH", "DELETE")
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


@attrs.frozen
class Route:
    """An operation and its path parameters, percent-decoded."""

    operation: Operation
    path_params: dict[str, str]


@attrs.define
class _Node:
    literals: dict[str, _Node] = attrs.field(factory=dict[str, "_Node"])
    wildcard: _Node | None = None
    # pattern of a segment of text and parameters, such as {id}.json
    mixed: dict[str, _Node] = attrs.field(factory=dict[str, "_Node"])
    # method -> operation and the names of its path parameters in order
    operations: dict[str, tuple[Operation, tuple[str, ...]]] = attrs.field(
        factory=dict[str, tuple[Operation, tuple[str, ...]]]
    )


class Router:
    """Matches raw request paths against the path templates of operations.

    Paths are split before decoding, so an encoded slash is part of its parameter. Literal segments take precedence
    over parameters. An empty, `.` or `..` segment never matches a parameter. One slash at the end does not count: links
    in responses of the live API have it.
    """

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._root = _Node()
        self._methods: dict[str, list[str]] = {}
        for operation in operations:
            self._add(operation)

    def methods(self, template: str) -> tuple[str, ...]:
        """The methods of a path template, as an ``Allow`` header lists them."""
        stated = self._methods.get(template, [])
        return (*(name for name in _ORDER if name in stated), "HEAD", "OPTIONS")

    def _add(self, operation: Operation) -> None:
        node, names = self._root, list[str]()
        for segment in operation.template.removesuffix("/").split("/")[1:]:
            if re.fullmatch(r"\{[^{}]*\}", segment):
                names.append(segment[1:-1])
                node.wildcard = node.wildcard or _Node()
                node = node.wildcard
            elif "{" in segment:
                names += re.findall(r"\{([^{}]*)\}", segment)
                node = node.mixed.setdefault(re.sub(r"\\\{[^{}]*\\\}", "(.+)", re.escape(segment)), _Node())
            else:
                node = node.literals.setdefault(segment, _Node())
        self._methods.setdefault(operation.template, []).append(operation.method)
        node.operations[operation.method] = (operation, tuple(names))

    def match(self, method: str, path: str) -> Route:
        """The operation for a method (upper case) and a raw path.

        Raises:
            PathNotFoundError: no template matches, or the path is not percent-encoded UTF-8.
            MethodNotAllowedError: a template matches, but not with this method.

        """
        if _BAD_ESCAPE.search(path) or not path.startswith("/") or not path.isascii():
            raise PathNotFoundError(f"The path must be absolute and percent-encoded, not {path!r}.")
        try:
            segments = [unquote(segment, errors="strict") for segment in path.removesuffix("/").split("/")[1:]]
        except UnicodeDecodeError:
            raise PathNotFoundError(f"The path {path!r} is not UTF-8.") from None
        allowed: set[str] = set()
        for node, values in self._walk(self._root, segments, 0, ()):
            if found := node.operations.get(method):
                operation, names = found
                return Route(operation, dict(zip(names, values, strict=True)))
            allowed.update(node.operations)
        if allowed:
            raise MethodNotAllowedError(method, path, tuple(sorted(allowed)))
        raise PathNotFoundError(f"The path {path} does not exist in this API.")

    def _walk(
        self, node: _Node, segments: list[str], index: int, values: tuple[str, ...]
    ) -> Iterator[tuple[_Node, tuple[str, ...]]]:
        if index == len(segments):
            if node.operations:
                yield node, values
            return
        segment = segments[index]
        if (child := node.literals.get(segment)) is not None:
            yield from self._walk(child, segments, index + 1, values)
        for pattern, inner in node.mixed.items():
            if found := re.fullmatch(pattern, segment, re.DOTALL):
                yield from self._walk(inner, segments, index + 1, (*values, *found.groups()))
        if node.wildcard is not None and segment not in ("", ".", ".."):
            yield from self._walk(node.wildcard, segments, index + 1, (*values, segment))
