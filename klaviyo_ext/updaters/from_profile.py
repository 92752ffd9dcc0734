"""From a profile back to updaters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..core.any_package import AnyModel, has_members, is_model
from ..errors.argument_errors import wrong_type
from ..people.profile_attributes import (
    CONTAINERS,
    location_attributes,
    members_of,
    profile_attributes,
    read_only_attributes,
    unknown_attribute,
)
from ..people.profile_draft import ProfileDraft
from ..people.read_profile import ReadProfile
from .built_in import (
    Step,
    Updater,
    append_email,
    append_property,
    clear,
    properties,
    set_attribute,
    set_location,
    try_attribute,
    unappend_email,
    unappend_property,
    unset_properties,
)

__all__ = ["to_updaters"]


def to_updaters(profile: AnyModel | Mapping[str, Any], *, include_null: bool = False) -> list[Updater]:
    """Updaters that set all writable attributes of ``profile``.

    The id and read-only attributes (created, updated, subscriptions...) are left out. Of a profile that is about to
    be sent, patches are taken over.

    Args:
        profile: a resource such as `Profile`, attributes such as `ProfileAttributes`, or the JSON of either.
        include_null: whether null attributes become updaters that clear.

    Raises:
        ArgumentTypeError: ``profile`` is neither a model nor a mapping.
        UnknownAttributeError: a mapping of attributes has one that profiles do not have.
        EncodeError: a value cannot be encoded exactly as JSON; the message has its path.
    """
    read = ReadProfile.of(profile)
    made: list[Updater] = []
    for name, value in read.attributes.items():
        if name not in profile_attributes():
            if not read.from_server:
                _refuse_unknown(name)
        elif value is None:
            made += [clear(name)] if include_null else []
        elif name in CONTAINERS:
            made += _container(name, value, include_null=include_null)
        else:
            try_attribute(name, value, check=False)
            made.append(Step(set_attribute, name, (name, value, False)))
    return made + _patches(read.meta)


def _container(name: str, value: Any, *, include_null: bool) -> list[Updater]:
    if not has_members(value):
        raise wrong_type(name, f"must be a mapping or None, not {type(value).__name__}")
    members = cast("AnyModel | Mapping[str, Any]", value)
    if name == "properties":
        return [properties(members.to_dict() if is_model(members) else cast("Mapping[str, Any]", members))]
    parts = {
        part: member
        for part, member in members_of(members, location_attributes()).items()
        if part in location_attributes() and (include_null or member is not None)
    }
    draft = ProfileDraft()
    set_location(draft, parts, check=False)
    return [Step(set_location, name, (parts, False))] if parts else []


def _patches(meta: Any) -> list[Updater]:
    """Updaters of the patches in ``meta`` of a profile that is about to be sent."""
    plain: Any = meta.to_dict() if is_model(meta) else meta
    if not isinstance(plain, Mapping):
        return []
    parts = cast("Mapping[str, Any]", plain)
    made: list[Updater] = []
    of_properties: Mapping[str, Any] = parts.get("patch_properties") or {}
    of_identifiers: Mapping[str, Any] = parts.get("patch_identifiers") or {}
    for patch, factory in (("append", append_property), ("unappend", unappend_property)):
        patched: Mapping[str, Any] = of_properties.get(patch) or {}
        made += [factory(name, *_several(values)) for name, values in patched.items()]
    unset = _several(of_properties.get("unset") or [])
    made += [unset_properties(*unset)] if unset else []
    for patch, change in (("append", append_email), ("unappend", unappend_email)):
        identifiers: Mapping[str, Any] = of_identifiers.get(patch) or {}
        addresses = _several(identifiers.get("email") or [])
        made += [change(*addresses)] if addresses else []
    return made


def _several(values: Any) -> list[Any]:
    return list(cast("list[object]", values)) if isinstance(values, list) else [values]


def _refuse_unknown(name: str) -> None:
    if name not in read_only_attributes():
        raise unknown_attribute(name)
