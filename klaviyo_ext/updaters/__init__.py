"""Updaters: functions that change a draft of a profile.

::

    from klaviyo_ext import updaters as u

    klaviyo.update_profile(
        profile_id,
        u.first_name("Ann"),
        u.properties(tier="gold"),
        u.unset_properties("old"),
        lambda draft: draft.properties.setdefault("seen", True),
    )

An updater is any callable that takes a `ProfileDraft`; its result is ignored. The functions here return updaters, and
check their arguments at once. These updaters are values: comparable, picklable, and usable for any number of
drafts. ``None`` clears an attribute; `given` leaves out what is ``None`` or empty.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ..people.profile_attributes import profile_attributes
from .built_in import (
    Updater,
    anonymous_id,
    append_email,
    append_property,
    apply,
    attribute,
    clear,
    combine,
    email,
    external_id,
    first_name,
    id,  # noqa: A004 - named as the attribute that it sets
    image,
    kx,
    last_name,
    locale,
    location,
    organization,
    phone_number,
    properties,
    property,  # noqa: A004 - the same
    title,
    unappend_email,
    unappend_property,
    unset_properties,
)
from .from_profile import to_updaters
from .given_values import given

__all__ = [
    "Updater",
    "anonymous_id",
    "append_email",
    "append_property",
    "apply",
    "attribute",
    "clear",
    "combine",
    "email",
    "external_id",
    "first_name",
    "given",
    "id",
    "image",
    "kx",
    "last_name",
    "locale",
    "location",
    "organization",
    "phone_number",
    "properties",
    "property",
    "title",
    "to_updaters",
    "unappend_email",
    "unappend_property",
    "unset_properties",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Callable[[str | None], Updater]:
        """Attributes that a newer revision of the API adds have an updater, too."""
        # Each import from here looks up __path__, and looking up attributes loads the models.
        if not name.startswith("_") and name in profile_attributes():
            return partial(attribute, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
