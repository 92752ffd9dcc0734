"""Drafts: what is to change about a profile, collected by updaters and sent as just the difference."""

from __future__ import annotations

from ..core.payload_size import check_size, encoded_size
from ..errors.argument_errors import ConflictingChangesError, RequestTooLargeError, UnknownAttributeError
from .custom_properties import CustomProperties
from .draft_identifiers import IdentifierPatches
from .draft_location import LocationDraft
from .profile_draft import ProfileDraft
from .profile_request import ProfileChanges, ProfileRequest

__all__ = [
    "ConflictingChangesError",
    "CustomProperties",
    "IdentifierPatches",
    "LocationDraft",
    "ProfileChanges",
    "ProfileDraft",
    "ProfileRequest",
    "RequestTooLargeError",
    "UnknownAttributeError",
    "check_size",
    "encoded_size",
]
