"""Consent to marketing: for channels, in a list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias, cast

from ..core.argument_checks import identifier
from ..errors.argument_errors import wrong_type, wrong_value
from .profile_attributes import wire_names

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
    for index, channel in enumerate(found):
        _check(f"channels[{index}]", channel)
    return {str(channel): {"marketing": {"consent": consent, **more}} for channel in found}


def in_list(list_id: str | None) -> dict[str, Any] | None:
    """The relationships of a call about a list, if there is one."""
    return None if list_id is None else {"list": {"data": {"type": "list", "id": identifier("list_id", list_id)}}}


def _check(argument: str, channel: object) -> None:
    known = sorted(wire_names("SubscriptionChannels"))
    if not isinstance(channel, str):
        raise wrong_type(argument, f"must be one of {', '.join(known)}, not {channel!r}")
    if channel not in known:
        from difflib import get_close_matches  # noqa: PLC0415  only an error needs it

        near = get_close_matches(channel.strip().lower(), known, 1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise wrong_value(argument, f"must be one of {', '.join(known)}, not {channel!r}{hint}")
