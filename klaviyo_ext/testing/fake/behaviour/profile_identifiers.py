"""Identifiers of profiles, and how the live API handles them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..accepted_call import Refusal
from ..records.record_tables import Record
from ..world import World

__all__ = [
    "IDENTIFIERS",
    "STORED_IDENTIFIERS",
    "belongs_to_other",
    "check_identifiers",
    "duplicate_of",
    "find_profile",
    "phone_region",
]

STORED_IDENTIFIERS: Final = ("external_id", "email", "phone_number")
"""Identifiers in responses, in the order of lookup."""

IDENTIFIERS: Final = ("_kx", *STORED_IDENTIFIERS, "anonymous_id")
"""All identifiers except the id. Exchange ids come first, because they are unambiguous; anonymous ids last."""

_EMAIL = re.compile(r"[^@\s,;<>()\"]+@[^@\s,;<>()\"]+\.[^@\s.,;<>()\"]+")
_PHONE = re.compile(r"\+[1-9]\d{6,14}")
_LONGEST_EMAIL = 99
_REGIONS: Mapping[str, str] = {
    "+1": "US",
    "+31": "NL",
    "+33": "FR",
    "+34": "ES",
    "+39": "IT",
    "+41": "CH",
    "+43": "AT",
    "+44": "GB",
    "+49": "DE",
    "+61": "AU",
    "+64": "NZ",
    "+353": "IE",
}


def find_profile(world: World, attributes: Mapping[str, Any]) -> Record | None:
    """The profile of one of the identifiers in ``attributes``, including secondary addresses."""
    table = world.table("profile")
    for name in IDENTIFIERS:
        value = attributes.get(name)
        if value is not None:
            found = table.find(name, value)
            if found is not None:
                return found
    return None


def belongs_to_other(
    world: World, record: Record | None, attributes: Mapping[str, Any]
) -> Iterator[tuple[str, Record]]:
    """Identifiers in ``attributes`` that belong to a profile other than ``record``, and that profile."""
    table = world.table("profile")
    for name in STORED_IDENTIFIERS:
        value = attributes.get(name)
        found = None if value is None else table.find(name, value)
        if found is not None and found is not record:
            yield name, found


def duplicate_of(record: Record, pointer: str = "/data/attributes") -> Refusal:
    """The refusal for an existing profile, as recorded."""
    return Refusal(
        409,
        "duplicate_profile",
        "A profile already exists with one of these identifiers.",
        pointer=pointer,
        meta={"duplicate_profile_id": record.id},
    )


def check_identifiers(attributes: Mapping[str, Any], pointer: str = "/data/attributes") -> None:
    """Check email addresses and phone numbers.

    Raises:
        Refusal: 400 for a form that the live API does not accept.
    """
    email = attributes.get("email")
    if email is not None and (len(email) > _LONGEST_EMAIL or not _EMAIL.fullmatch(email)):
        raise Refusal(400, "invalid", f"Invalid email address: {email}", pointer=f"{pointer}/email")
    phone = attributes.get("phone_number")
    if phone is not None and not _PHONE.fullmatch(phone):
        detail = "Invalid phone number format (Example of a valid format: +12345678901)"
        raise Refusal(400, "invalid", detail, pointer=f"{pointer}/phone_number")


def phone_region(phone_number: str) -> str | None:
    """Country of a number, for the property ``$phone_number_region``, which is set with the number."""
    return next((_REGIONS[phone_number[:size]] for size in (4, 3, 2) if phone_number[:size] in _REGIONS), None)
