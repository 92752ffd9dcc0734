"""Which operation a method and a path mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

import attrs

from ..errors.fake_errors import DocumentError, MethodNotAllowedError, PathNotFoundError
from .openapi_document import Operation

__all__ = ["Route", "Router"]

_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


@attrs.frozen
class Route:
    """A matched operation with its path parameters, percent-decoded."""

    operation: Operation
    path_params: dict[str, str]


@attrs.define
class _Node:
    literals: dict[str, _Node] = attrs.field(factory=dict[str, "_Node"])
    wildcard: _Node | None = None
    # method -> operation and the names of its path parameters in order
    operations: dict[str, tuple[Operation, tuple[str, ...]]] = attrs.field(
        factory=dict[str, tuple[Operation, tuple[str, ...]]]
    )


class Router:
    """Matches raw request paths against the path templates of operations.

    Paths are split before they are decoded, so an encoded slash belongs to the parameter it stands in. Literal
    segments win over parameters. An empty, `.` or `..` segment never fills a parameter.

    Raises:
        DocumentError: a template mixes text and parameter within one segment.

    """

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._root = _Node()
        for operation in operations:
            self._add(operation)

    def _add(self, operation: Operation) -> None:
        node, names = self._root, list[str]()
        for segment in operation.template.split("/")[1:]:
            if segment.startswith("{") and segment.endswith("}"):
                names.append(segment[1:-1])
                node.wildcard = node.wildcard or _Node()
                node = node.wildcard
            elif "{" in segment:
                raise DocumentError(f"{operation.template}: a parameter must fill its whole segment")
            else:
                node = node.literals.setdefault(segment, _Node())
        node.operations[operation.method] = (operation, tuple(names))

    def match(self, method: str, path: str) -> Route:
        """The operation of a method (upper case) and a raw path.

        Raises:
            PathNotFoundError: no template matches, or the path is not valid percent-encoding of UTF-8.
            MethodNotAllowedError: templates match, none with this method.

        """
        if _BAD_ESCAPE.search(path) or not path.startswith("/") or not path.isascii():
            raise PathNotFoundError(f"The path {path!r} is not an absolute, percent-encoded path.")
        try:
            segments = [unquote(segment, errors="strict") for segment in path.split("/")[1:]]
        except UnicodeDecodeError:
            raise PathNotFoundError(f"The path {path!r} does not decode to UTF-8.") from None
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
        if node.wildcard is not None and segment not in ("", ".", ".."):
            yield from self._walk(node.wildcard, segments, index + 1, (*values, segment))
