"""Cuts a document down to some of its operations: by tag, and by path."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from codegen.part_of_document import by_tag, cut

__all__ = ["by_path", "by_tag", "cut"]

Document = dict[str, Any]


def by_path(document: Document) -> Mapping[str, Document]:
    """A slice for each path of ``document``."""
    return {path: cut(document, _is_at(path)) for path in document["paths"]}


def _is_at(path: str) -> Callable[[str, Any], bool]:
    return lambda own, _: own == path
