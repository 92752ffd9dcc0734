"""Changes to identifiers that are not attributes: secondary email addresses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from klaviyo_client.runtime.json_types import shown

from ..errors.argument_errors import ConflictingChangesError, wrong_type, wrong_value

__all__ = ["IdentifierPatches", "email_addresses"]

_ATTRIBUTE = "email"
"""Klaviyo's API documentation: the only identifier that can be patched."""


class IdentifierPatches:
    """Secondary email addresses to add to a profile, or to remove from it (``meta.patch_identifiers``)."""

    __slots__ = ("_append", "_unappend")

    def __init__(self) -> None:
        self._append: dict[str, None] = {}
        self._unappend: dict[str, None] = {}

    def append(self, *, email: str | Iterable[str]) -> None:
        """Add secondary email addresses.

        Raises:
            ArgumentError: one is empty or not a string.
        """
        self._append.update(dict.fromkeys(email_addresses(email)))

    def unappend(self, *, email: str | Iterable[str]) -> None:
        """Remove secondary email addresses.

        Raises:
            ArgumentError: one is empty or not a string.
        """
        self._unappend.update(dict.fromkeys(email_addresses(email)))

    @property
    def is_changed(self) -> bool:
        """Whether addresses were added or removed."""
        return bool(self._append or self._unappend)

    def to_patch(self) -> dict[str, dict[str, list[str]]]:
        """``append`` and ``unappend`` as the API takes them; empty if nothing is to change.

        Raises:
            ConflictingChangesError: one address is both added and removed.
        """
        both = next((email for email in self._append if email in self._unappend), None)
        if both is not None:
            raise ConflictingChangesError("identifiers.email", f"{both!r} is both added and removed", key=_ATTRIBUTE)
        patches = {"append": self._append, "unappend": self._unappend}
        return {name: {_ATTRIBUTE: list(emails)} for name, emails in patches.items() if emails}

    __repr__ = shown

    def __shown__(self) -> dict[str, Any]:
        return {"append": list(self._append), "unappend": list(self._unappend)}


def email_addresses(email: object) -> tuple[str, ...]:
    """One email address, or each of several.

    Raises:
        ArgumentError: one is empty or not a string.
    """
    if isinstance(email, Iterable) and not isinstance(email, str):
        return tuple(map(_email, cast("Iterable[object]", email)))
    return (_email(email),)


def _email(value: object) -> str:
    if not isinstance(value, str):
        raise wrong_type(_ATTRIBUTE, f"must be a string or a list of strings, not {type(value).__name__}")
    if not value.strip():
        raise wrong_value(_ATTRIBUTE, "must not be empty")
    return value
