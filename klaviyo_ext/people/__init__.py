"""People: drafts of profiles, and all the ways to describe changes of a profile.

A draft collects changes, and only the changes are sent. Each name below is imported from its module when
it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lazy_names

if TYPE_CHECKING:
    from .consents import Channel
    from .custom_properties import CustomProperties
    from .draft_identifiers import IdentifierPatches
    from .draft_location import LocationDraft
    from .person import Change, Person, Subscriber, Whom
    from .profile_draft import ProfileDraft
    from .profile_request import ProfileChanges, ProfileRequest

__all__ = [
    "Change",
    "Channel",
    "CustomProperties",
    "IdentifierPatches",
    "LocationDraft",
    "Person",
    "ProfileChanges",
    "ProfileDraft",
    "ProfileRequest",
    "Subscriber",
    "Whom",
]

_NAMES = {
    ".consents": ("Channel",),
    ".custom_properties": ("CustomProperties",),
    ".draft_identifiers": ("IdentifierPatches",),
    ".draft_location": ("LocationDraft",),
    ".person": ("Change", "Person", "Subscriber", "Whom"),
    ".profile_draft": ("ProfileDraft",),
    ".profile_request": ("ProfileChanges", "ProfileRequest"),
}

if not TYPE_CHECKING:  # type checkers see the imports above, and refuse unknown names
    __getattr__, __dir__ = lazy_names(__name__, _NAMES)
