"""Code that reads every declared field of every profile of a page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

__all__ = ["reader_of_dicts", "reader_of_objects"]

_FIELDS: dict[str, tuple[str, ...]] = {
    "": ("type", "id"),
    "attributes": (
        "email", "phone_number", "external_id", "first_name", "last_name", "organization", "locale", "title", "image",
        "created", "updated", "last_event_date", "properties",
    ),
    "attributes.location": (
        "address1", "address2", "city", "country", "latitude", "longitude", "region", "zip", "timezone", "ip",
    ),
    "attributes.subscriptions.email.marketing": (
        "can_receive_email_marketing", "consent", "consent_timestamp", "last_updated", "method", "method_detail",
        "custom_method_detail", "double_optin", "suppression", "list_suppressions",
    ),
    "attributes.subscriptions.sms.marketing": (
        "can_receive_sms_marketing", "consent", "consent_timestamp", "method", "method_detail", "last_updated",
    ),
    "attributes.subscriptions.sms.transactional": (
        "can_receive_sms_transactional", "consent", "consent_timestamp", "method", "method_detail", "last_updated",
    ),
    "attributes.subscriptions.mobile_push.marketing": ("can_receive_push_marketing", "consent", "consent_timestamp"),
    "attributes.subscriptions.whatsapp.marketing": (
        "consent", "consent_timestamp", "last_updated", "created_timestamp", "metadata", "can_receive", "valid_until",
        "phone_number",
    ),
    "attributes.predictive_analytics": (
        "historic_clv", "predicted_clv", "total_clv", "historic_number_of_orders", "predicted_number_of_orders",
        "average_days_between_orders", "average_order_value", "churn_probability", "expected_date_of_next_order",
        "ranked_channel_affinity",
    ),
    "relationships.lists.links": ("related",),
    "relationships.segments.links": ("related",),
    "relationships.push_tokens.links": ("related",),
    "relationships.conversations.links": ("related",),
}  # fmt: skip


def reader_of_objects() -> Callable[[list[Any]], None]:
    """A function that reads the fields of typed profiles."""
    return _compile(lambda name: f".{name}")


def reader_of_dicts() -> Callable[[list[Any]], None]:
    """The same for profiles as plain dicts."""
    return _compile(lambda name: f"[{name.replace('push_tokens', 'push-tokens')!r}]")


def _compile(access: Callable[[str], str]) -> Callable[[list[Any]], None]:
    lines = ["def read(profiles):", " for profile in profiles:"]
    for place, names in _FIELDS.items():
        steps = "".join(access(step) for step in place.split(".") if step)
        lines.append(f"  x = profile{steps}")
        lines += [f"  x{access(name)}" for name in names]
    namespace: dict[str, Any] = {}
    exec("\n".join(lines), namespace)  # noqa: S102 - straight-line code, as an application would have it
    read: Callable[[list[Any]], None] = namespace["read"]
    return read
