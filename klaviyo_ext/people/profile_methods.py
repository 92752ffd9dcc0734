"""Profiles: read, create, and update just what updaters touch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from klaviyo_client.api import profiles as api

from ..core.any_package import has_members
from ..core.argument_checks import identifier
from ..core.effects import Flow
from ..core.flows import Core
from ..errors import ArgumentTypeError
from ..updaters import Updater, apply
from . import ProfileDraft

if TYPE_CHECKING:
    from klaviyo_client.models import GetProfilesSort, Profile, ProfileCreateAttributes, ProfileField
    from klaviyo_client.runtime.documents import Collection
    from klaviyo_client.runtime.filters import Filter

    from ..paging import Walk

    AdditionalField: TypeAlias = Literal["subscriptions", "predictive_analytics"]

__all__ = ["create_or_update_profile", "create_profile", "get_profile", "get_profiles", "update_profile"]


def get_profile(
    core: Core,
    id: str,
    *,
    fields: Sequence[ProfileField] | None = None,
    additional_fields: Sequence[AdditionalField] | None = None,
) -> Flow[Profile]:
    """The profile ``id``.

    Raises:
        ProfileDoesNotExistError: there is no such profile.
    """
    operation = api.get_profile(
        identifier("id", id), fields_profile=fields, additional_fields_profile=additional_fields
    )
    document = yield from core.send(operation)
    return document.data


def get_profiles(
    core: Core,
    *,
    filter: Filter | str | None = None,
    sort: GetProfilesSort | None = None,
    fields: Sequence[ProfileField] | None = None,
    additional_fields: Sequence[AdditionalField] | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
    prefetch: bool = False,
) -> Walk[Profile, Collection[Profile]]:
    """All profiles that match ``filter``, page after page, each page when it is reached.

    Args:
        filter: made with `GetProfilesFilter`, or a string in the API's grammar.
        sort: field to sort by, with ``-`` in front for descending order.
        fields: attributes to send; the others are absent.
        additional_fields: attributes that are only sent if asked for; predictive analytics cost a slower rate limit.
        page_size: profiles in a page, 1 to 100.
        cursor: where to go on.
        prefetch: ask for the next page while the caller is busy with this one.
    """
    operation = api.get_profiles(
        filter=filter,
        sort=sort,
        fields_profile=fields,
        additional_fields_profile=additional_fields,
        page_size=page_size,
    )
    return core.walk(operation, cursor=cursor, prefetch=prefetch)


def create_profile(core: Core, attributes: ProfileCreateAttributes | Mapping[str, Any]) -> Flow[Profile]:
    """Create a profile.

    Raises:
        ProfileAlreadyExistsError: an identifier belongs to another profile; ``duplicate_profile_id`` says which.
        ArgumentTypeError: ``attributes`` is neither a model nor a mapping.
        RequestTooLargeError: the request is larger than the API takes; nothing was sent.
    """
    if not has_members(attributes):
        message = f"attributes must be ProfileCreateAttributes or a mapping, not {type(attributes).__name__}"
        raise ArgumentTypeError(message, argument="attributes")
    document = yield from core.send(api.create_profile(attributes))
    return document.data


def update_profile(core: Core, id: str, *updaters: Updater) -> Flow[Profile]:
    """Change the profile ``id`` by what ``updaters`` touch; everything else stays as it is.

    Raises:
        ProfileDoesNotExistError: there is no such profile.
        ArgumentError: an updater was given something that the API does not take, or two contradict each other.
        RequestTooLargeError: the request is larger than the API takes; nothing was sent.
    """
    request = apply(ProfileDraft(), *updaters).to_request("update", id=identifier("id", id))
    document = yield from core.send(api.update_profile(id, request.attributes, meta=request.meta))
    return document.data


def create_or_update_profile(core: Core, id: str | None, *updaters: Updater) -> Flow[Profile]:
    """Update the profile ``id``, or the one that has the identifiers that ``updaters`` set; create it if there is none.

    Only what the updaters touch is sent. With an ``id`` that does not exist, nothing is created.

    Raises:
        ProfileDoesNotExistError: there is no profile ``id``.
        ArgumentError: an updater was given something that the API does not take, or two contradict each other.
        RequestTooLargeError: the request is larger than the API takes; nothing was sent.
    """
    known = None if id is None else identifier("id", id)
    request = apply(ProfileDraft(), *updaters).to_request("upsert", id=known)
    operation = api.create_or_update_profile(request.attributes, id=request.id, meta=request.meta)
    document = yield from core.send(operation)
    return document.data
