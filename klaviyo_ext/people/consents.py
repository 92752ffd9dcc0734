"""Consent to marketing: for channels, in a list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias, cast

from ..core.argument_checks import choice, identifier
from ..core.package_models import model_at
from ..errors.argument_errors import wrong_type
from .profile_attributes import wire_names
from .request_kinds import taken_by

__all__ = ["ADDRESSES", "Channel", "Consent", "consents", "in_list"]

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
        ArgumentError: the API has no such channel; the message has a similar name.
    """
    single = isinstance(channels, str | Mapping) or not isinstance(channels, Iterable)
    found = [] if single else list(cast("Iterable[object]", channels))
    if not found:
        raise wrong_type("channels", f"must be a sequence such as ['email', 'sms'], not {channels!r}")
    known = sorted(wire_names(model_at(taken_by("subscribe").attributes, "subscriptions")))
    for index, channel in enumerate(found):
        choice(f"channels[{index}]", channel, known)
    return {str(channel): {"marketing": {"consent": consent, **more}} for channel in found}


def in_list(list_id: str | None) -> dict[str, Any] | None:
    """The relationships of a call about a list, if there is one."""
    return None if list_id is None else {"list": {"data": {"type": "list", "id": identifier("list_id", list_id)}}}
