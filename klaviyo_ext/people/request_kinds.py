"""The kinds of requests that a profile is sent with, and what each one takes: by the types of the rendered package."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from inspect import Parameter, signature
from typing import Literal, NamedTuple, TypeAlias

from klaviyo_client import operations

from ..core.package_models import ModelType, argument_model, model_at

__all__ = ["RequestKind", "Taken", "taken_by"]

RequestKind: TypeAlias = Literal[
    "upsert", "update", "create", "event", "bulk_event", "push_token", "subscribe", "unsubscribe"
]
"""What a profile is sent for: ``create_or_update_profile`` (and bulk imports), ``update_profile``, ``create_profile``,
as the profile of ``create_event``, of ``bulk_create_events`` or of ``create_push_token``, ``subscribe_profile``,
``unsubscribe_profile``."""

_PLACES: Mapping[RequestKind, tuple[str, tuple[str, ...]]] = {
    "upsert": ("create_or_update_profile", ()),
    "update": ("update_profile", ()),
    "create": ("create_profile", ()),
    "event": ("create_event", ("profile", "data")),
    "bulk_event": ("bulk_create_events", ("events-bulk-create", "data", "attributes", "profile", "data")),
    "push_token": ("create_push_token", ("profile", "data")),
    "subscribe": ("bulk_subscribe_profiles", ("profiles", "data")),
    "unsubscribe": ("bulk_unsubscribe_profiles", ("profiles", "data")),
}
"""The operation of each kind, and the way to the profile in its attributes; no way where these are the profile's."""

_Need: TypeAlias = Literal["required", "optional", "none"]


class Taken(NamedTuple):
    """What one kind of request takes of a profile.

    Attributes:
        attributes: the model of its attributes.
        id: whether the id is required, optional or not accepted.
        patches: where patches belong: next to the attributes, among them, or nowhere.
        meta: the model of the patches.
    """

    attributes: ModelType
    id: _Need
    patches: Literal["beside", "among", "none"]
    meta: ModelType


@cache
def taken_by(kind: RequestKind) -> Taken:
    """What a request of ``kind`` takes."""
    operation, way = _PLACES[kind]
    attributes = argument_model(operation, "attributes")
    if way:
        resource = model_at(attributes, *way)
        attributes, beside = model_at(resource, "attributes"), model_at(resource, "meta")
        known: _Need = "none" if resource is not None and "id" not in resource.__wire_names__.values() else "optional"
    else:
        beside = argument_model(operation, "meta")
        own = signature(operations.builder(operation)).parameters.get("id")
        known = "none" if own is None else "required" if own.default is Parameter.empty else "optional"
    among = model_at(attributes, "meta")
    return Taken(
        attributes, known, "beside" if beside else "among" if among else "none", beside if among is None else among
    )
