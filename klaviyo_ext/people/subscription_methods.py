"""Subscribe and unsubscribe one person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, cast

import attrs

from klaviyo_client.api import profiles as api
from klaviyo_client.runtime.encoding import encode

from ..core.any_package import is_model, is_resource
from ..core.argument_checks import text
from ..core.object_fields import with_fields
from ..errors.argument_errors import wrong_type, wrong_value
from .consents import ADDRESSES, consents, in_list, subscription_facts
from .person import Subscriber, is_person, person_request, profile_id, several
from .profile_request import KINDS, ProfileRequest
from .read_profile import ReadProfile

if TYPE_CHECKING:
    from ..core.effects import Flow
    from ..core.flows import Core
    from .consents import Channel

__all__ = ["subscribe_profile", "unsubscribe_profile"]


def subscribe_profile(
    core: Core,
    person: Subscriber,
    *,
    list_id: str | None = None,
    channels: Sequence[Channel] = ("email",),
    consented_at: datetime | None = None,
    custom_source: str | None = None,
) -> Flow[None]:
    """Subscribe one person to marketing, or raise why that cannot be.

    ::

        klaviyo.subscribe_profile("ann@example.com", list_id="Y6nRLr")
        klaviyo.subscribe_profile(u.given(email=email, phone_number=phone), channels=["email", "sms"])

    When this returns, Klaviyo has accepted the request, and does it later; there is no job to ask. A list with double
    opt-in, and by default a call without a list, sends a message first, and the person is subscribed when they confirm.
    ``get_profile(id, additional_fields=["subscriptions"])`` tells what came of it. It lifts earlier unsubscribes.

    Args:
        person: an e-mail address, a profile that was read, or identifiers (``id``, ``email``, ``phone_number``) as
            updaters, a mapping, a model or a draft. A mapping with ``subscriptions`` of its own is sent unchanged.
        list_id: add the profile to this list, and follow its opt-in process.
        channels: what to subscribe to; ``sms`` and ``whatsapp`` need a phone number.
        consented_at: when the person consented, if it was earlier; no confirmation is requested then.
        custom_source: source of the consent; shown in Klaviyo.

    Raises:
        ArgumentError: an argument is invalid, or ``person`` has no address for a channel. Nothing was sent.
        ValidationError: the server refused the person, or ``consented_at`` is in the future.
        NotFoundError: the list or the profile does not exist.
    """
    attributes = subscription_facts(
        "subscribe_profile",
        historical_import=None if consented_at is None else True,
        custom_source=None if custom_source is None else text("custom_source", custom_source),
    )
    more = {} if consented_at is None else {"consented_at": _moment(consented_at)}
    subscriptions = consents(channels, "SUBSCRIBED", **more)
    record = _record("subscribe", person, subscriptions, dated=bool(more))
    body = {"profiles": {"data": [record]}, **attributes}
    yield from core.send(api.bulk_subscribe_profiles(body, **in_list("bulk_subscribe_profiles", list_id)))


def unsubscribe_profile(
    core: Core, person: Subscriber, *, list_id: str | None = None, channels: Sequence[Channel] = ("email",)
) -> Flow[None]:
    """Unsubscribe one person from marketing, or raise why that cannot be.

    When this returns, Klaviyo has accepted the request, and does it later; there is no job to ask. With ``list_id``, a
    profile that is not in the list is unsubscribed from *all* marketing (Klaviyo's API documentation).

    Args:
        person: an e-mail address, a profile that was read, or an ``email`` and a ``phone_number`` as updaters, a
            mapping, a model or a draft. A mapping with ``subscriptions`` of its own is sent unchanged.
        list_id: remove the profile from this list.
        channels: what to unsubscribe from; ``sms`` and ``whatsapp`` need a phone number.

    Raises:
        ArgumentError: an argument is invalid, or ``person`` has no address for a channel. Nothing was sent.
        ValidationError: the server refused the person.
        NotFoundError: the list does not exist.
        UnknownOutcomeError: with ``list_id``: no response came, and it is not safe to send the request again.
    """
    record = _record("unsubscribe", person, consents(channels, "UNSUBSCRIBED"), dated=False)
    body = {"profiles": {"data": [record]}}
    yield from core.send(api.bulk_unsubscribe_profiles(body, **in_list("bulk_unsubscribe_profiles", list_id)))


def _record(
    kind: Literal["subscribe", "unsubscribe"], person: Subscriber, subscriptions: dict[str, Any], *, dated: bool
) -> dict[str, Any]:
    """The person as a record of the request, with an address for each channel."""
    request = _request(kind, person, subscriptions)
    KINDS[kind].check_attributes(request.attributes)
    own: Any = request.attributes.get("subscriptions")
    if own is not None and dated:
        raise wrong_value("consented_at", "person has subscriptions; say there when, and use bulk_subscribe_profiles")
    if own is not None:
        subscriptions = own
    if isinstance(subscriptions, Mapping):
        _check_addresses(request, [channel for channel, consent in subscriptions.items() if consent])
    attributes = {**request.attributes, "subscriptions": subscriptions}
    return attrs.evolve(request, attributes=attributes).to_resource()


def _request(
    kind: Literal["subscribe", "unsubscribe"], person: Subscriber, subscriptions: dict[str, Any]
) -> ProfileRequest:
    if isinstance(person, str):
        return ProfileRequest({"email": _address(person)})
    if not is_resource(person):
        _check_one(kind, person)
        return person_request(kind, "person", person)
    known = profile_id("person", person)
    needed = {ADDRESSES.get(channel) for channel in subscriptions}
    read = ReadProfile.of(person).attributes
    attributes = {name: value for name, value in read.items() if name in needed}
    return ProfileRequest(attributes, None if KINDS[kind].taken.id == "none" else known)


def _check_one(kind: str, person: object) -> None:
    """Check that this may be a person, and one only: of several, the last would win."""
    if not is_person(person):
        what = "an e-mail address, a profile, or identifiers as updaters, a mapping, a model or a draft"
        raise wrong_type("person", f"must be {what}, not {type(person).__name__}")
    steps = map(_members, several(with_fields(person)) or ())
    known = [step for step in steps if step is not None]
    for name in ("id", *dict.fromkeys(ADDRESSES.values())):
        if len({step[name] for step in known if isinstance(step.get(name), str)}) > 1:
            raise wrong_value("person", f"has several values of {name}; use bulk_{kind}_profiles for several people")


def _members(step: Any) -> Mapping[str, Any] | None:
    members: Any = step.to_dict() if is_model(step) else with_fields(step)
    return cast("Mapping[str, Any]", members) if isinstance(members, Mapping) else None


def _address(person: str) -> str:
    found = text("person", person)
    if "@" in found:
        return found
    other = "phone_number" if found.startswith("+") else "id"
    raise wrong_value("person", f"{found[:60]!r} is not an e-mail address; pass u.{other}({found[:60]!r})")


def _check_addresses(request: ProfileRequest, channels: list[str]) -> None:
    """Check that no channel is dropped for want of an address. With an id, the server may know it."""
    missing: dict[str, list[str]] = {}
    for channel in channels:
        attribute = ADDRESSES.get(channel)
        if attribute is None or (request.id is not None and attribute not in request.attributes):
            continue
        value = request.attributes.get(attribute)
        if value is None or (isinstance(value, str) and not value.strip()):
            missing.setdefault(attribute, []).append(channel)
    for attribute, names in missing.items():
        shown = " and ".join(names)
        raise wrong_value("person", f"has no {attribute} for {shown}; pass one, or leave {shown} out of channels")


def _moment(value: object) -> Any:
    if not isinstance(value, datetime):
        raise wrong_type("consented_at", f"must be a datetime, not {type(value).__name__}")
    return encode({"consented_at": value})["consented_at"]
