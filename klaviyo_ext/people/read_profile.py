"""Profiles as they were read: models or JSON, resources or attributes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Self, cast

from ..core.any_package import AnyModel, has_members, is_model
from ..core.package_models import resource_attributes
from ..errors.argument_errors import wrong_type
from .profile_attributes import members_of, profile_attributes, read_only_attributes, wire_names
from .request_kinds import taken_by

__all__ = ["ReadProfile"]


class ReadProfile(NamedTuple):
    """The parts of a profile.

    Attributes:
        id: id of the profile; ``None`` if only its attributes are there.
        attributes: by Python name, as they came.
        meta: patches, for profiles that are not sent yet.
        from_server: whether unknown members came from the server and not from the caller.
    """

    id: str | None
    attributes: dict[str, Any]
    meta: Any = None
    from_server: bool = True

    @classmethod
    def of(cls, profile: object) -> Self:
        """The parts of a resource, of attributes, or of a document that holds one resource.

        Raises:
            ArgumentTypeError: ``profile`` is neither a model nor a mapping.
        """
        if not has_members(profile):
            raise wrong_type("profile", f"must be a model or a mapping, not {type(profile).__name__}")
        source = cast("AnyModel | Mapping[str, Any]", profile)
        members = members_of(source, profile_attributes())
        if has_members(members.get("data")):
            return cls.of(members["data"])
        inner = members.get("attributes")
        is_resource = "type" in members or has_members(inner)
        known = members.pop("id", None)
        beside = members.pop("meta", None)
        if not is_resource:
            return cls(_id(known), _writable(source, members), beside, from_server=is_model(source))
        found: dict[str, Any] = {}
        if has_members(inner):
            content = cast("AnyModel | Mapping[str, Any]", inner)
            found = _writable(content, members_of(content, profile_attributes()))
        among = found.pop("meta", None)
        return cls(_id(known), found, among if beside is None else beside)


def _writable(source: AnyModel | Mapping[str, Any], members: dict[str, Any]) -> dict[str, Any]:
    """The members without those that profiles are read with, and that only requests about events take."""
    names = cast("Mapping[str, Any]", cast("Any", type(source)).__wire_names__ if is_model(source) else source)
    if not read_only_attributes() & names.keys():
        return members  # of a profile that is about to be sent
    left_out = wire_names(resource_attributes("get_profile")) - wire_names(taken_by("update").attributes)
    known = profile_attributes()
    return {name: value for name, value in members.items() if name not in known or known[name].wire not in left_out}


def _id(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None
