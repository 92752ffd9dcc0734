"""Consent to marketing: for channels, in a list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias, cast

from klaviyo_client import REVISION

from ..core.accepted_members import accepted
from ..core.argument_checks import choice, identifier
from ..core.package_models import accepts_argument, argument_model, model_at
from ..errors.argument_errors import wrong_type, wrong_value
from .profile_attributes import wire_names
from .request_kinds import taken_by

__all__ = ["ADDRESSES", "Channel", "Consent", "consents", "in_list", "subscription_facts"]

Channel: TypeAlias = Literal["email", "sms", "whatsapp"]
"""A marketing channel."""

Consent: TypeAlias = Literal["SUBSCRIBED", "UNSUBSCRIBED"]
"""What is said about a channel."""

ADDRESSES: Mapping[str, str] = {"email": "email", "sms": "phone_number", "whatsapp": "phone_number"}
"""The attribute with the address of each channel."""


def consents(channels: Iterable[str], consent: Consent, **more: Any) -> dict[str, Any]:
    """``subscriptions`` of a profile: ``consent`` to marketing through ``channels``, and what else is said about it.

    Raises:
        ArgumentTypeError: ``channels`` is not a collection of texts, or is empty.
        ArgumentError: the API has no such channel, and the message has a similar name; or it does not accept the rest.
    """
    single = isinstance(channels, str | Mapping) or not isinstance(channels, Iterable)
    found = [] if single else list(cast("Iterable[object]", channels))
    if not found:
        raise wrong_type("channels", f"must be a sequence such as ['email', 'sms'], not {channels!r}")
    model = model_at(taken_by("subscribe").attributes, "subscriptions")
    known = sorted(wire_names(model))
    for index, channel in enumerate(found):
        choice(f"channels[{index}]", channel, known)
        accepted("subscribe_profile", model_at(model, str(channel), "marketing"), more)
    return {str(channel): {"marketing": {"consent": consent, **more}} for channel in found}


def subscription_facts(call: str, **given: Any) -> dict[str, Any]:
    """What is said about all subscriptions of a call, such as their source; ``None`` is left out.

    Raises:
        ArgumentError: the revision does not have it.
    """
    return accepted(call, argument_model("bulk_subscribe_profiles", "attributes"), given)


def in_list(operation: str, list_id: str | None) -> dict[str, Any]:
    """The argument ``relationships`` of an operation for a list, if there is one.

    Raises:
        ArgumentError: ``list_id`` is not an id, or the revision does not have the argument.
    """
    if list_id is None:
        return {}
    found = {"list": {"data": {"type": "list", "id": identifier("list_id", list_id)}}}
    if not accepts_argument(operation, "relationships"):
        raise wrong_value("list_id", f"{operation} does not accept a list in revision {REVISION}")
    return {"relationships": found}
