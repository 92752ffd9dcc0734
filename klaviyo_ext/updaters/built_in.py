"""The built-in updaters, and how they are applied."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from klaviyo_client.runtime.errors import EncodeError
from klaviyo_client.runtime.json_types import cut, one_line
from klaviyo_client.runtime.model import UNSET

from ..core.any_package import has_members, is_model
from ..core.object_fields import with_fields
from ..errors.argument_errors import wrong_type, wrong_value
from ..people.custom_properties import simple_values, unset_key
from ..people.draft_identifiers import email_addresses
from ..people.profile_attributes import location_attributes, members_of
from ..people.profile_draft import ProfileDraft
from ..people.property_values import PropertyValue, SimpleValue, encode_properties

if TYPE_CHECKING:
    from klaviyo_client.models import ProfileLocation

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
    "unappend_email",
    "unappend_property",
    "unset_properties",
]

Updater: TypeAlias = Callable[[ProfileDraft], object]
"""Changes a draft."""


@attrs.frozen(hash=False, repr=False)
class Step:
    """An updater as a value.

    Attributes:
        act: makes the change, from the draft and ``values``.
        label: the call that made it, for errors and ``repr``.
        values: plain data.
    """

    act: Callable[..., object]
    label: str
    values: tuple[Any, ...]

    def __call__(self, draft: ProfileDraft) -> None:
        self.act(draft, *self.values)

    def __repr__(self) -> str:
        return f"<updater {one_line(self.label)}{cut(self.values, 1_000)}>"


def apply(draft: ProfileDraft, *updaters: Updater) -> ProfileDraft:
    """Apply ``updaters`` to ``draft``, in order, and return the draft.

    Raises:
        ArgumentTypeError: one of them is not callable, is async, or returned an updater instead of calling it.
    """
    for index, updater in enumerate(_checked(updaters)):
        result = updater(draft)
        if isinstance(result, Step):
            raise wrong_type(f"updaters[{index}]", f"returned {result!r} instead of calling it with the draft")
        if inspect.isawaitable(result):
            if inspect.iscoroutine(result):
                result.close()
            raise wrong_type(f"updaters[{index}]", "must be a plain function, not async")
    return draft


def combine(*updaters: Updater) -> Updater:
    """All of ``updaters`` as one.

    Raises:
        ArgumentTypeError: one of them is not callable.
    """
    return Step(apply, "combine", _checked(updaters))


def attribute(name: str, value: str | None) -> Updater:
    """Set the attribute ``name`` of profiles, also one that only a newer revision of the API has.

    Raises:
        UnknownAttributeError: profiles have no such attribute.
        ArgumentTypeError: ``value`` is of a wrong type.
        EncodeError: ``value`` cannot be encoded exactly as JSON.
    """
    if not isinstance(name, str):
        raise wrong_type("name", f"must be a string, not {type(name).__name__}")
    try_attribute(name, value)
    return Step(set_attribute, name, (name, value))


def email(value: str | None) -> Updater:
    """Set the email address; ``None`` clears it."""
    return attribute("email", value)


def phone_number(value: str | None) -> Updater:
    """Set the phone number, in E.164 format as in ``+15005550006``; ``None`` clears it."""
    return attribute("phone_number", value)


def external_id(value: str | None) -> Updater:
    """Set the id of the person in another system; ``None`` clears it."""
    return attribute("external_id", value)


def anonymous_id(value: str | None) -> Updater:
    """Set the id of an anonymous visitor. In the current revision only the profile of an event takes it."""
    return attribute("anonymous_id", value)


def kx(value: str | None) -> Updater:
    """Set the exchange id (``_kx``) of Klaviyo's web tracking, by which an upsert finds the profile."""
    return attribute("kx", value)


def first_name(value: str | None) -> Updater:
    """Set the first name; ``None`` clears it."""
    return attribute("first_name", value)


def last_name(value: str | None) -> Updater:
    """Set the last name; ``None`` clears it."""
    return attribute("last_name", value)


def organization(value: str | None) -> Updater:
    """Set the company or organization; ``None`` clears it."""
    return attribute("organization", value)


def title(value: str | None) -> Updater:
    """Set the job title; ``None`` clears it."""
    return attribute("title", value)


def image(value: str | None) -> Updater:
    """Set the URL of a picture; ``None`` clears it."""
    return attribute("image", value)


def locale(value: str | None) -> Updater:
    """Set the locale, a BCP 47 tag as in ``en-US``; ``None`` clears it."""
    return attribute("locale", value)


def id(value: str) -> Updater:  # noqa: A001  the API's name
    """Set the id of the profile to change.

    Raises:
        ArgumentError: ``value`` is empty or not a string.
    """
    if not isinstance(value, str):
        raise wrong_type("id", f"must be a string, not {type(value).__name__}")
    ProfileDraft(id=value)
    return Step(_set_id, "id", (value,))


def location(
    value: ProfileLocation | Mapping[str, Any] | None = UNSET,
    /,
    *,
    address1: str | None = UNSET,
    address2: str | None = UNSET,
    city: str | None = UNSET,
    country: str | None = UNSET,
    latitude: float | Decimal | str | None = UNSET,
    longitude: float | Decimal | str | None = UNSET,
    region: str | None = UNSET,
    zip: str | None = UNSET,
    timezone: str | None = UNSET,
    ip: str | None = UNSET,
) -> Updater:
    """Set the given parts of the location, and leave the others as they are. ``None`` clears a part.

    Args:
        value: a location to take parts from; ``None`` clears the whole location.
        address1: first line of the street address.
        address2: second line of it.
        city: name of the city.
        country: name of the country.
        latitude: in degrees.
        longitude: in degrees.
        region: state or province.
        zip: postal code.
        timezone: name of an IANA time zone, as in ``America/New_York``.
        ip: IP address.

    Raises:
        ArgumentError: a part is of a wrong type, or does not exist.
    """
    parts = {
        "address1": address1,
        "address2": address2,
        "city": city,
        "country": country,
        "latitude": latitude,
        "longitude": longitude,
        "region": region,
        "zip": zip,
        "timezone": timezone,
        "ip": ip,
    }
    given = {name: part for name, part in parts.items() if part is not UNSET}
    if value is None:
        if given:
            raise wrong_value("location", "pass either None, which clears it, or its parts")
        return clear("location")
    if value is not UNSET:
        if not has_members(value):
            raise wrong_type("location", f"must be a mapping or None, not {type(value).__name__}")
        given = {**members_of(value, location_attributes()), **given}
    ProfileDraft().location.assign(given)
    return Step(set_location, "location", (given, True))


def properties(mapping: Mapping[str, PropertyValue] = UNSET, /, **values: PropertyValue) -> Updater:
    """Set custom properties, and leave the others as they are. ``None`` as a value is kept as null.

    Args:
        mapping: names and values.
        **values: the same as keywords; they win over the mapping.

    Raises:
        ArgumentTypeError: ``mapping`` is not a mapping; to clear all properties, use ``clear("properties")``.
        EncodeError: a value cannot be encoded exactly as JSON; the message has its path, as in ``properties.sizes[2]``.
    """
    given: Any = {} if mapping is UNSET else mapping.to_dict() if is_model(mapping) else with_fields(mapping)
    if not isinstance(given, Mapping):
        hint = '; clear("properties") clears them all' if given is None else ""
        raise wrong_type("properties", f"must be a mapping, not {type(mapping).__name__}{hint}")
    return Step(_set_properties, "properties", (encode_properties({**given, **values}),))


def property(name: str, value: PropertyValue) -> Updater:  # noqa: A001  what the API calls it
    """Set one custom property, whatever its name.

    Raises:
        EncodeError: the value cannot be encoded exactly as JSON, or ``name`` cannot be the name of a property.
    """
    return properties({name: value})


def unset_properties(*names: str) -> Updater:
    """Remove custom properties from the profile.

    Raises:
        ArgumentError: a name is that of an attribute, which ``None`` clears, or not a string.
    """
    return Step(_unset, "unset_properties", tuple(_name(name, unset_key) for name in names))


def append_property(name: str, *values: SimpleValue) -> Updater:
    """Add simple values to the array that the profile has in the custom property ``name``.

    Raises:
        ArgumentError: ``name`` is not a string, or a value is an array, an object or null.
        EncodeError: a value cannot be encoded exactly as JSON.
    """
    return Step(ProfileDraft.append, "append_property", (name, *_simple(name, values)))


def unappend_property(name: str, *values: SimpleValue) -> Updater:
    """Remove simple values from the array that the profile has in the custom property ``name``.

    Raises:
        ArgumentError: ``name`` is not a string, or a value is an array, an object or null.
        EncodeError: a value cannot be encoded exactly as JSON.
    """
    return Step(ProfileDraft.unappend, "unappend_property", (name, *_simple(name, values)))


def append_email(*addresses: str) -> Updater:
    """Add secondary email addresses.

    Raises:
        ArgumentError: an address is empty or not a string.
    """
    return Step(_append_email, "append_email", email_addresses(addresses))


def unappend_email(*addresses: str) -> Updater:
    """Remove secondary email addresses.

    Raises:
        ArgumentError: an address is empty or not a string.
    """
    return Step(_unappend_email, "unappend_email", email_addresses(addresses))


def clear(*names: str) -> Updater:
    """Clear attributes: null is sent. ``location`` and ``properties`` are cleared as a whole.

    Raises:
        UnknownAttributeError: profiles have no such attribute.
    """
    for name in names:
        if not isinstance(name, str):
            raise wrong_type("names", f"must be strings, not {type(name).__name__}")
        try_attribute(name, None)
    return Step(_clear, "clear", names)


def _checked(updaters: Iterable[object]) -> tuple[Updater, ...]:
    found: list[Updater] = []
    for index, updater in enumerate(updaters):
        if not callable(updater):
            kind = type(updater).__name__
            raise wrong_type(f"updaters[{index}]", f"must be a callable that takes a draft, not {kind}")
        found.append(updater)
    return tuple(found)


def try_attribute(name: str, value: object, *, check: bool = True) -> None:
    """Raise the error of setting the attribute in a draft at once."""
    ProfileDraft().set(name, value, check=check)


def _name(name: object, check: Callable[[object], str]) -> str:
    try:
        return check(name)
    except EncodeError as error:
        raise wrong_type("names" if not isinstance(name, str) else error.path, error.reason) from None


def _simple(name: object, values: tuple[object, ...]) -> list[Any]:
    if not isinstance(name, str):
        raise wrong_type("name", f"must be a string, not {type(name).__name__}")
    return simple_values(name, values)


def set_attribute(draft: ProfileDraft, name: str, value: object, check: bool = True) -> None:
    draft.set(name, value, check=check)


def _set_id(draft: ProfileDraft, value: str) -> None:
    draft.id = value


def set_location(draft: ProfileDraft, parts: Mapping[str, Any], check: bool) -> None:
    for name, value in parts.items():
        draft.location.set(name, value, check=check)


def _set_properties(draft: ProfileDraft, values: Mapping[str, Any]) -> None:
    draft.properties.update(values)


def _unset(draft: ProfileDraft, *names: str) -> None:
    draft.unset(*names)


def _append_email(draft: ProfileDraft, *addresses: str) -> None:
    draft.identifiers.append(email=addresses)


def _unappend_email(draft: ProfileDraft, *addresses: str) -> None:
    draft.identifiers.unappend(email=addresses)


def _clear(draft: ProfileDraft, *names: str) -> None:
    for name in names:
        draft.set(name, None)
