"""Set what is given, and leave out what is not: for forms and rows with optional fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

from klaviyo_client.runtime.errors import EncodeError
from klaviyo_client.runtime.model import UNSET
from klaviyo_client.runtime.plain_values import MISSING, plain

from ..core.any_package import has_members
from ..errors.argument_errors import wrong_value
from ..people.profile_attributes import location_attributes, members_of, profile_attributes, unknown_attribute
from ..people.property_values import PropertyValue
from .built_in import Step, Updater, apply, attribute, location, properties

if TYPE_CHECKING:
    from klaviyo_client.models import ProfileLocation

__all__ = ["GivenAttributes", "given"]


class GivenAttributes(TypedDict, total=False):
    """The attributes of a profile, each of which may be missing."""

    email: str | None
    phone_number: str | None
    external_id: str | None
    anonymous_id: str | None
    kx: str | None
    first_name: str | None
    last_name: str | None
    organization: str | None
    locale: str | None
    title: str | None
    image: str | None
    location: ProfileLocation | Mapping[str, str | float | Decimal | None] | None
    properties: Mapping[str, PropertyValue] | None


def given(custom: Mapping[str, PropertyValue] | None = None, /, **attributes: Unpack[GivenAttributes]) -> Updater:
    """Set the attributes that have a value, and leave the others as they are: nothing is cleared.

    ::

        u.given(email=form["email"], phone_number=form.get("phone"), properties={"size": form.get("size")})

    What has no value: ``None``, an empty or blank text (as forms send for an empty field), NaN, NaT, ``pandas.NA``,
    and an absent field of a model. The same holds for each part of ``location`` and each member of ``properties``.
    ``0``, ``False`` and empty lists are values. To clear an attribute, use its own updater: ``u.title(None)``.

    Args:
        custom: custom properties; the same as ``properties``, which win.
        **attributes: attributes of profiles.

    Raises:
        UnknownAttributeError: profiles have no such attribute; the message has similar names.
        ArgumentError: ``custom`` has the name of an attribute.
        ArgumentTypeError: a value is of a wrong type.
        EncodeError: a value cannot be encoded exactly as JSON.
    """
    if custom is not None:
        _check_names(custom)
    made: list[Updater] = []
    members: dict[str, Any] = {}
    for mapping in (custom, attributes.get("properties")):
        if _has_value(mapping):
            members |= _custom(mapping)
    for name, value in attributes.items():
        if name == "id":
            raise wrong_value("id", "this is not an attribute; pass the id to the method, or u.id(...)")
        if name not in profile_attributes():
            raise unknown_attribute(name)
        if name == "properties" or not _has_value(value):
            continue
        if name == "location":
            made.append(_location(value))
        else:
            made.append(attribute(name, cast("Any", value)))
    if members:
        made.append(properties(members))
    return Step(apply, "given", tuple(made))


def _check_names(custom: Mapping[str, Any]) -> None:
    """Refuse attributes among the custom properties: a whole form, say, of which all would be properties."""
    for name in custom if isinstance(custom, Mapping) else ():
        if name in profile_attributes():
            raise wrong_value(
                name, f"this is an attribute; pass u.given({name}=...), or properties={{...}} to mean a property"
            )


def _custom(value: Any) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        properties(value)  # says what is wrong
    members = cast("Mapping[str, Any]", value)
    properties(dict.fromkeys(members))  # names are checked even if nothing is set
    return _with_values(members)


def _location(value: Any) -> Updater:
    if not has_members(value):
        return location(value)  # says what is wrong
    parts = members_of(value, location_attributes())
    location(dict.fromkeys(parts))  # as above
    return location(_with_values(parts))


def _with_values(members: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if _has_value(value)}


def _has_value(value: object) -> bool:
    if value is None or value is UNSET:
        return False
    if isinstance(value, Iterator | Mapping | list | tuple | set):  # to look into it would use up a generator
        return True
    try:
        found = plain(value)
    except EncodeError:  # whoever encodes it says why
        return True
    return bool(found.strip()) if isinstance(found, str) else found is not MISSING
