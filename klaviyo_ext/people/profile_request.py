"""The changes of a draft, and the parts of a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, TypeAlias

import attrs

from klaviyo_client import REVISION
from klaviyo_client.runtime.json_types import shown

from ..errors.argument_errors import ConflictingChangesError, UnknownAttributeError, wrong_value
from .profile_attributes import profile_attributes, wire_names

__all__ = ["KINDS", "Kind", "ProfileChanges", "ProfileRequest", "RequestKind"]

RequestKind: TypeAlias = Literal["upsert", "update", "create", "event", "subscribe", "unsubscribe"]
"""What a profile is sent for: ``create_or_update_profile`` (and bulk imports), ``update_profile``, ``create_profile``,
as the profile of ``create_event``, ``subscribe_profile``, ``unsubscribe_profile``."""


class Kind(NamedTuple):
    """The parts of a profile in one kind of request.

    Attributes:
        operation: the operation that sends it.
        model: name of the generated model of its attributes.
        id: whether the id is required, optional or not accepted.
        meta: where patches belong: next to the attributes, among them, or nowhere.
        finds: whether the server finds the profile by its attributes, if there is no id.
    """

    operation: str
    model: str
    id: Literal["required", "optional", "none"]
    meta: Literal["beside", "among", "none"]
    finds: bool = False

    def checked_id(self, own: str | None, given: str | None) -> str | None:
        """The id that is sent.

        Args:
            own: id of the profile in the changes.
            given: id of the profile in the call.

        Raises:
            ConflictingChangesError: the two differ.
            ArgumentError: an id is missing, or not accepted.
        """
        if own is not None and given is not None and own != given:
            raise ConflictingChangesError("id", f"the draft has the id {own!r}, but id is {given!r}", key="id")
        known = own if given is None else given
        if known is None and self.id == "required":
            raise wrong_value("id", f"{self.operation} needs the id of the profile")
        if known is not None and self.id == "none":
            raise wrong_value("id", f"{self.operation} does not accept an id of the profile")
        return known

    def check_attributes(self, attributes: Mapping[str, Any]) -> None:
        """Check that this kind of request has all of ``attributes``. What profiles do not have is not checked.

        Raises:
            UnknownAttributeError: one belongs into another kind of request.
        """
        accepted = wire_names(self.model)
        for attribute in profile_attributes().values():
            if attribute.wire in attributes and attribute.wire not in accepted:
                takers = [kind.operation for kind in KINDS.values() if attribute.wire in wire_names(kind.model)]
                raise UnknownAttributeError(
                    attribute.name,
                    f"{self.operation} does not accept it in revision {REVISION}; use {' or '.join(takers)}",
                )


KINDS: dict[RequestKind, Kind] = {
    "upsert": Kind("create_or_update_profile", "ProfileUpsertAttributes", "optional", "beside", finds=True),
    "update": Kind("update_profile", "ProfileUpdateAttributes", "required", "beside"),
    "create": Kind("create_profile", "ProfileCreateAttributes", "none", "none"),
    "event": Kind("create_event", "EventProfileCreateAttributes", "optional", "among", finds=True),
    "subscribe": Kind("subscribe_profile", "ProfileSubscriptionCreateAttributes", "optional", "none", finds=True),
    "unsubscribe": Kind("unsubscribe_profile", "ProfileSubscriptionDeleteAttributes", "none", "none", finds=True),
}
"""As in the request documents of these operations."""


@attrs.frozen(hash=False)
class ProfileChanges:
    """The difference between a draft and what it started from, as JSON data. False if there is none.

    Attributes:
        attributes: attributes that change; null clears.
        meta: patches of properties and identifiers; ``None`` if there are none.
    """

    attributes: dict[str, Any]
    meta: dict[str, Any] | None = None

    __repr__ = shown

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

    attributes: Mapping[str, Any]
    id: str | None = None
    meta: dict[str, Any] | None = None

    __repr__ = shown

    @property
    def is_empty(self) -> bool:
        """Whether nothing identifies the profile: there is no id, and there are no attributes."""
        return self.id is None and not self.attributes

    def to_resource(self) -> dict[str, Any]:
        """The resource object: a record of a bulk import, or the ``data`` of an event's profile."""
        resource: dict[str, Any] = {"type": "profile"}
        if self.id is not None:
            resource["id"] = self.id
        resource["attributes"] = self.attributes
        if self.meta is not None:
            resource["meta"] = self.meta
        return resource
