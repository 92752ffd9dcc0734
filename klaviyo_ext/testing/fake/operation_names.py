"""Operations and scopes by name: what tests write, checked with the document."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from fnmatch import fnmatchcase

from ...errors.fake_errors import UnknownOperationError
from ..openapi_document import Document

__all__ = ["OperationNames"]


class OperationNames:
    """Finds operations by id, alias or pattern.

    Args:
        document: the document that has them.
    """

    def __init__(self, document: Document) -> None:
        self._operations = document.operations

    def one(self, name: str) -> str:
        """The id of the operation that has this id or alias.

        Raises:
            UnknownOperationError: there is none.
        """
        if name in self._operations:
            return name
        for operation in self._operations.values():
            if name in (operation.raw.get("x-klaviyo-operation-aliases") or ()):
                return operation.id
        raise UnknownOperationError(name, self._operations)

    def matching(self, pattern: str) -> frozenset[str]:
        """The ids that a name or a pattern (``*`` and ``?``) means.

        Raises:
            UnknownOperationError: it means none.
        """
        if not set("*?[") & set(pattern):
            return frozenset({self.one(pattern)})
        found = frozenset(name for name in self._operations if fnmatchcase(name, pattern))
        if not found:
            raise UnknownOperationError(pattern, self._operations)
        return found

    def check_scopes(self, scopes: Iterable[str]) -> None:
        """Make sure that scopes exist.

        Raises:
            ValueError: one does not.
        """
        known = {scope for each in self._operations.values() for scope in each.raw.get("x-klaviyo-scopes") or ()}
        for scope in sorted(set(scopes) - known):
            matches = get_close_matches(scope, known)
            hint = f"; did you mean {' or '.join(matches)}?" if matches else ""
            raise ValueError(f"the API has no scope {scope!r}{hint}")
