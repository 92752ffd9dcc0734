"""Check the names of operations and scopes that tests pass."""

from __future__ import annotations

from collections.abc import Iterable, Set
from difflib import get_close_matches
from fnmatch import fnmatchcase

from ....errors.fake_errors import UnknownOperationError
from ...document.openapi_document import Document

__all__ = ["OperationNames"]


class OperationNames:
    """Finds operations by id, alias or pattern.

    Args:
        document: the OpenAPI document.
        more: names of endpoints that it does not have.
    """

    def __init__(self, document: Document, more: Iterable[str] = ()) -> None:
        self._operations = document.operations
        self._known = (*document.operations, *more)

    def one(self, name: str) -> str:
        """The id of the operation with this id or alias.

        Raises:
            UnknownOperationError: there is none.
        """
        if name in self._known:
            return name
        for operation in self._operations.values():
            if name in (operation.raw.get("x-klaviyo-operation-aliases") or ()):
                return operation.id
        raise UnknownOperationError(name, self._known)

    def absent(self, names: Set[str]) -> list[str]:
        """Those of ``names`` that are neither ids nor aliases of an operation."""
        aliases = {
            alias for each in self._operations.values() for alias in each.raw.get("x-klaviyo-operation-aliases") or ()
        }
        return sorted(names - set(self._known) - aliases)

    def matching(self, pattern: str) -> frozenset[str]:
        """The ids that match a name or a pattern (``*`` and ``?``).

        Raises:
            UnknownOperationError: none matches.
        """
        if not set("*?[") & set(pattern):
            return frozenset({self.one(pattern)})
        found = frozenset(name for name in self._known if fnmatchcase(name, pattern))
        if not found:
            raise UnknownOperationError(pattern, self._known)
        return found

    @property
    def scopes(self) -> frozenset[str]:
        """All scopes."""
        return frozenset(
            scope for each in self._operations.values() for scope in each.raw.get("x-klaviyo-scopes") or ()
        )

    def check_scopes(self, scopes: Iterable[str]) -> None:
        """Check that scopes exist.

        Raises:
            ValueError: a scope does not exist.
        """
        known = self.scopes
        for scope in sorted(set(scopes) - known):
            matches = get_close_matches(scope, known)
            hint = f"; did you mean {' or '.join(matches)}?" if matches else ""
            raise ValueError(f"unknown scope {scope!r}{hint}")
