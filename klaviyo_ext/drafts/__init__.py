"""Drafts: what is to change about a profile, collected by updaters and sent as just the difference."""

from __future__ import annotations

from ..payload import check_size, encoded_size
from ..problems import ConflictingChangesError, RequestTooLargeError, UnknownAttributeError
from .custom import CustomProperties
from .identifiers import IdentifierPatches
from .location import LocationDraft
from .profile import ProfileDraft
from .requests import ProfileChanges, ProfileRequest

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
