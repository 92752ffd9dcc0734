"""The consent condition of segment definitions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, tzinfo
from typing import Any, cast

from ..pages.field_values import moment
from .date_filters import date_fits
from .value_filters import value_fits

__all__ = ["consent_fits"]

_CHANNELS: Mapping[str, tuple[str, str]] = {
    "email": ("email", "can_receive_email_marketing"),
    "sms": ("sms", "can_receive_sms_marketing"),
    "push": ("mobile_push", "can_receive_push_marketing"),
}
_SUPPRESSIONS: Mapping[str, frozenset[str]] = {
    "bounce_date": frozenset({"HARD_BOUNCE", "BOUNCE"}),
    "manual_suppression_date": frozenset({"USER_SUPPRESSED"}),
    "invalid_email_date": frozenset({"INVALID_EMAIL"}),
}
_ADDRESSES = {"email": "email", "sms": "phone_number"}


def consent_fits(given: Mapping[str, Any], attributes: Mapping[str, Any], now: datetime, zone: tzinfo) -> bool:
    """Whether a profile fits the ``consent`` of a condition.

    Args:
        given: ``channel``, ``can_receive_marketing`` and ``consent_status``.
        attributes: those of the profile.
        now: the current time.
        zone: the time zone of dates.
    """
    channel, reachable = _CHANNELS[given["channel"]]
    subscriptions = cast("Mapping[str, Any]", attributes.get("subscriptions") or {})
    kinds = cast("Mapping[str, Any]", subscriptions.get(channel) or {})
    consent = cast("Mapping[str, Any]", kinds.get("marketing") or {})
    address = _ADDRESSES.get(channel)
    can = bool(consent.get(reachable)) and (address is None or attributes.get(address) is not None)
    status = cast("Mapping[str, Any]", given["consent_status"])
    wanted = status["subscription"]
    if can is not given["can_receive_marketing"]:
        return False
    if wanted != "any" and consent.get("consent", "NEVER_SUBSCRIBED") != wanted.upper():
        return False
    filters: Any = status.get("filters")
    # Some statuses have no filters; there the document permits any value.
    details = cast("list[object]", filters) if isinstance(filters, list) else []
    return all(
        _detail_fits(cast("Mapping[str, Any]", each), consent, now, zone) for each in details if isinstance(each, dict)
    )


def _detail_fits(given: Mapping[str, Any], consent: Mapping[str, Any], now: datetime, zone: tzinfo) -> bool:
    inner = cast("Mapping[str, Any]", given.get("filter") or {})
    match given.get("field"):
        case "is_double_opt_in":
            return bool(consent.get("double_optin")) is inner["value"]
        case "status_date":
            return _date_fits(inner, consent.get("consent_timestamp"), now, zone)
        case "custom_source":
            return value_fits(inner, consent.get("custom_method_detail"), now, zone)
        case "method":
            method = str(consent.get("method") or "").lower().replace(" ", "_")
            details = (consent.get("method_detail"), consent.get("custom_method_detail"))
            fits = not inner or any(value_fits(inner, detail, now, zone) for detail in details)
            return method == given["method"] and fits
        case field:
            reasons = _SUPPRESSIONS.get(str(field), frozenset())
            return any(
                item["reason"] in reasons and _date_fits(inner, item["timestamp"], now, zone)
                for item in cast("Iterable[Mapping[str, Any]]", consent.get("suppression") or ())
            )


def _date_fits(given: Mapping[str, Any], text: Any, now: datetime, zone: tzinfo) -> bool:
    when = moment(text)
    return when is not None and (given["type"] == "existence" or date_fits(given, when, now, zone))
