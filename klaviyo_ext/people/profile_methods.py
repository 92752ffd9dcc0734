"""Read, create and update profiles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from klaviyo_client.api import profiles as api
from klaviyo_client.runtime.errors import BadResponseError

from ..core.any_package import AnyResource
from ..core.argument_checks import identifier
from ..core.effects import Flow
from ..core.flows import Core
from ..errors.argument_errors import wrong_value
from .person import Person, Whom, is_person, person_request, profile_id

if TYPE_CHECKING:
    from klaviyo_client.models import GetProfilesSort, Profile, ProfileField
    from klaviyo_client.runtime.documents import Collection, Single
    from klaviyo_client.runtime.filters import Filter
    from klaviyo_client.runtime.operation import Operation

    from ..paging import Walk

__all__ = ["create_or_update_profile", "create_profile", "get_profile", "get_profiles", "update_profile"]

AdditionalField: TypeAlias = Literal["subscriptions", "predictive_analytics"]


def get_profile(
    core: Core,
    id: str,
    *,
    fields: Sequence[ProfileField] | None = None,
    additional_fields: Sequence[AdditionalField] | None = None,
) -> Flow[Profile]:
    """Get the profile ``id``.

    Raises:
        ProfileDoesNotExistError: there is no such profile.
    """
    operation = api.get_profile(
        identifier("id", id), fields_profile=fields, additional_fields_profile=additional_fields
    )
    return (yield from _profile(core, operation))


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
        fields: attributes to request; the others are absent.
        additional_fields: attributes that are sent only on request; predictive analytics has a lower rate limit.
        page_size: profiles in a page, 1 to 100.
        cursor: where to continue.
        prefetch: request the next page while the caller processes this one.
    """
    operation = api.get_profiles(
        filter=filter,
        sort=sort,
        fields_profile=fields,
        additional_fields_profile=additional_fields,
        page_size=page_size,
    )
    return core.walk(operation, cursor=cursor, prefetch=prefetch)


def create_profile(core: Core, attributes: Person, *changes: Person) -> Flow[Profile]:
    """Create a profile.

    ::

        klaviyo.create_profile(u.email("a@b.co"), u.properties(tier="gold"))
        klaviyo.create_profile({"email": "a@b.co"})
        klaviyo.create_profile(ProfileCreateAttributes(email="a@b.co"))

    Args:
        attributes: updaters, attributes as a mapping or a model, or a draft. A mapping is sent unchanged.
        *changes: more of them, applied in this order.

    Raises:
        ProfileAlreadyExistsError: an identifier belongs to another profile, ``duplicate_profile_id``.
        ArgumentError: an argument is invalid, or two changes contradict each other. Nothing was sent.
        RequestTooLargeError: the request is larger than the limit. Nothing was sent.
    """
    request = person_request("create", "attributes", attributes, *changes)
    if request.is_empty:
        raise wrong_value("attributes", "pass at least an identifier such as the email")
    return (yield from _profile(core, api.create_profile(request.attributes)))


def update_profile(core: Core, id: str | AnyResource, *changes: Person) -> Flow[Profile]:
    """Update a profile. Only what ``changes`` contain is changed.

    ::

        klaviyo.update_profile("01ABC", u.first_name("Ann"), u.unset_properties("old"))
        klaviyo.update_profile(profile, {"first_name": "Ann"})

    Args:
        id: id of the profile, or the profile itself.
        *changes: updaters, attributes as a mapping or a model, or a draft, applied in this order. A mapping is sent
            unchanged.

    Raises:
        ProfileDoesNotExistError: there is no such profile.
        ArgumentError: an argument is invalid, or two changes contradict each other. Nothing was sent.
        RequestTooLargeError: the request is larger than the limit. Nothing was sent.
    """
    known = profile_id("id", id)
    request = person_request("update", "changes", *changes, id=known)
    patches = {name: value for name, value in request.beside.items() if name == "meta"}
    return (yield from _profile(core, api.update_profile(known, request.attributes, **patches)))


def create_or_update_profile(core: Core, id: Whom | None = None, *changes: Person) -> Flow[Profile]:
    """Update the profile with the given identifiers, or create it. Only what ``changes`` contain is changed.

    ::

        klaviyo.create_or_update_profile(u.email("a@b.co"), u.title("Engineer"))
        klaviyo.create_or_update_profile({"email": "a@b.co"}, u.append_property("seen", "spring"))
        klaviyo.create_or_update_profile("01ABC", u.title("Engineer"))

    Args:
        id: id of the profile, or the profile itself: it must exist. Without one, ``changes`` can begin here, and their
            identifiers (email, phone number, external id) tell which profile is meant.
        *changes: updaters, attributes as a mapping or a model, or a draft, applied in this order. A mapping is sent
            unchanged.

    Raises:
        ProfileDoesNotExistError: there is no profile with this ``id``.
        ArgumentError: an argument is invalid, or two changes contradict each other. Nothing was sent.
        RequestTooLargeError: the request is larger than the limit. Nothing was sent.
    """
    known = None
    if is_person(id):
        changes = (id, *changes)
    elif id is not None:
        known = profile_id("id", id)
    request = person_request("upsert", "changes", *changes, id=known)
    if request.is_empty:
        raise wrong_value("changes", "pass an id, or an identifier such as the email")
    return (yield from _profile(core, api.create_or_update_profile(request.attributes, **request.beside)))


def _profile(core: Core, operation: Operation[Single[Profile]]) -> Flow[Profile]:
    """The profile that ``operation`` returns. It has an id, which later calls need."""
    document = yield from core.send(operation)
    profile = document.data
    if not isinstance(profile.id, str) or not profile.id:
        raise BadResponseError(f"{operation.info.id}: the profile in the response has no id", operation=operation)
    return profile
