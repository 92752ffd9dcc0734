"""What a draft gives: the difference, and the parts of a request."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple, TypeAlias

import attrs

__all__ = ["KINDS", "Kind", "ProfileChanges", "ProfileRequest", "RequestKind"]

RequestKind: TypeAlias = Literal["upsert", "update", "create", "event"]
"""What a profile is sent for: ``create_or_update_profile`` (and bulk imports), ``update_profile``, ``create_profile``,
or as the profile of ``create_event``."""


class Kind(NamedTuple):
    """Which parts a profile has in one kind of request.

    Attributes:
        operation: the operation that takes it.
        model: name of the generated model of its attributes.
        id: whether the id is needed, may be left out, or has no place.
        meta: where patches stand: beside the attributes, among them, or nowhere.
        finds: whether identifiers among the attributes decide which profile is meant, if there is no id.
    """

    operation: str
    model: str
    id: Literal["required", "optional", "none"]
    meta: Literal["beside", "among", "none"]
    finds: bool = False


KINDS: dict[RequestKind, Kind] = {
    "upsert": Kind("create_or_update_profile", "ProfileUpsertAttributes", "optional", "beside", finds=True),
    "update": Kind("update_profile", "ProfileUpdateAttributes", "required", "beside"),
    "create": Kind("create_profile", "ProfileCreateAttributes", "none", "none"),
    "event": Kind("create_event", "EventProfileCreateAttributes", "optional", "among", finds=True),
}
"""As the request documents of these operations have it."""


@attrs.frozen(hash=False)
class ProfileChanges:
    """The difference between a draft and what it started from, as JSON data. False if there is none.

    Attributes:
        attributes: attributes that change; null clears.
        meta: patches of properties and identifiers; ``None`` if there are none.
    """

    attributes: dict[str, Any]
    meta: dict[str, Any] | None = None

    def __bool__(self) -> bool:
        return bool(self.attributes or self.meta)


@attrs.frozen(hash=False)
class ProfileRequest:
    """The parts of a request about a profile, as JSON data.

    Attributes:
        attributes: goes to the operation's ``attributes``.
        id: id of the profile; ``None`` if its identifiers tell which one it is, or if it is new.
        meta: goes to the operation's ``meta``; ``None`` if there is nothing to patch.
    """

    attributes: dict[str, Any]
    id: str | None = None
    meta: dict[str, Any] | None = None

    def to_resource(self) -> dict[str, Any]:
        """The resource object: a record of a bulk import, or the ``data`` of an event's profile."""
        resource: dict[str, Any] = {"type": "profile"}
        if self.id is not None:
            resource["id"] = self.id
        resource["attributes"] = self.attributes
        if self.meta is not None:
            resource["meta"] = self.meta
        return resource
