"""Drafts: what is to change about a profile, collected by updaters and sent as just the difference.

Each name below is imported from its module when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lazy_names

if TYPE_CHECKING:
    from ..core.payload_size import check_size, encoded_size
    from ..errors.argument_errors import ConflictingChangesError, RequestTooLargeError, UnknownAttributeError
    from .custom_properties import CustomProperties
    from .draft_identifiers import IdentifierPatches
    from .draft_location import LocationDraft
    from .person import Change, Person, Whom
    from .profile_draft import ProfileDraft
    from .profile_request import ProfileChanges, ProfileRequest

__all__ = [
    "Change",
    "ConflictingChangesError",
    "CustomProperties",
    "IdentifierPatches",
    "LocationDraft",
    "Person",
    "ProfileChanges",
    "ProfileDraft",
    "ProfileRequest",
    "RequestTooLargeError",
    "UnknownAttributeError",
    "Whom",
    "check_size",
    "encoded_size",
]

_MODULE_OF = {
    "Change": "person",
    "ConflictingChangesError": ".errors.argument_errors",
    "CustomProperties": "custom_properties",
    "IdentifierPatches": "draft_identifiers",
    "LocationDraft": "draft_location",
    "Person": "person",
    "ProfileChanges": "profile_request",
    "ProfileDraft": "profile_draft",
    "ProfileRequest": "profile_request",
    "RequestTooLargeError": ".errors.argument_errors",
    "UnknownAttributeError": ".errors.argument_errors",
    "Whom": "person",
    "check_size": ".core.payload_size",
    "encoded_size": ".core.payload_size",
}

if not TYPE_CHECKING:  # type checkers see the imports above, and refuse unknown names
    __getattr__ = lazy_names(__name__, _MODULE_OF)


def __dir__() -> list[str]:
    return sorted(__all__)
