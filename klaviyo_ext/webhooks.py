"""Verify and read webhook deliveries.

::

    payload = webhooks.verify(SECRET, request.body, request.headers)
    for event in payload.data:
        if first_time(event.external_id):          # Klaviyo repeats a delivery without a timely response
            handle(event.topic, event.event)

Klaviyo signs the raw body followed by the value of the ``Klaviyo-Timestamp`` header, with HMAC-SHA256 and the secret of
the webhook. It sends the hexadecimal digest in the ``Klaviyo-Signature`` header (API documentation and recorded
deliveries). In recordings the time in that header was hours off, so the age of a delivery is read from its body.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import attrs

from klaviyo_client.runtime.hidden import hidden
from klaviyo_client.runtime.timestamps import parse_datetime

from .errors import ArgumentError, ArgumentTypeError, WebhookVerificationError

if TYPE_CHECKING:
    from klaviyo_client.models.events import Event

__all__ = [
    "SIGNATURE_HEADER",
    "TIMESTAMP_HEADER",
    "Headers",
    "WebhookEvent",
    "WebhookMeta",
    "WebhookPayload",
    "parse",
    "sign",
    "verify",
]

SIGNATURE_HEADER = "Klaviyo-Signature"
TIMESTAMP_HEADER = "Klaviyo-Timestamp"

Headers: TypeAlias = "Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]"
"""A mapping, or pairs as in an ASGI scope. Names are not case-sensitive."""

_Bytes: TypeAlias = "bytes | bytearray | memoryview"

_DIGEST = re.compile(rb"[0-9a-fA-F]{64}")


@attrs.frozen(kw_only=True)
class WebhookEvent:
    """One event of a delivery.

    Attributes:
        topic: for example ``event:klaviyo.opened_email``. Integrations and metrics add their own topics.
        external_id: the same for each delivery of the event; use it to detect repeats.
        payload: the ``payload`` member as it came.
        event: the event in ``payload``, decoded; ``None`` if there is none.
        raw: the whole entry.
    """

    topic: str | None
    external_id: str | None
    payload: Any = attrs.field(repr=False)
    event: Event | None = attrs.field(repr=False)
    raw: Any = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class WebhookMeta:
    """Metadata of a delivery.

    Attributes:
        klaviyo_webhook_id: id of the webhook.
        klaviyo_account_id: id of the account, for receivers that serve several accounts.
        timestamp: when the delivery was made; UTC if the body names no time zone.
        version: version of the body's format.
        raw: all members.
    """

    klaviyo_webhook_id: str | None
    klaviyo_account_id: str | None
    timestamp: datetime | None
    version: str | None
    raw: Mapping[str, Any] = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class WebhookPayload:
    """A delivery.

    Attributes:
        data: the events, at most 1,000.
        meta: metadata of the delivery.
        raw: the whole body.
    """

    data: list[WebhookEvent]
    meta: WebhookMeta
    raw: Mapping[str, Any] = attrs.field(repr=False)


def sign(secret: str, body: _Bytes, timestamp_header: str | bytes) -> str:
    """The value of ``Klaviyo-Signature`` for a delivery.

    Args:
        secret: the webhook's secret key.
        body: the raw body.
        timestamp_header: the exact value of ``Klaviyo-Timestamp``.

    Raises:
        ArgumentError: ``secret`` is empty.
        ArgumentTypeError: ``secret`` must be a string, ``body`` bytes.
    """
    return _digest(secret, _raw(body), _octets(timestamp_header)).hex()


def verify(
    secret: str | Sequence[str],
    body: _Bytes,
    headers: Headers,
    *,
    tolerance: timedelta | float | None = 300.0,
    now: datetime | None = None,
) -> WebhookPayload:
    """Check that a delivery comes from Klaviyo and is recent, and return it.

    Within the tolerance a delivery can come again, from Klaviyo or from an attacker; detect it by `external_id`.

    Args:
        secret: the webhook's secret key; pass several while you replace one.
        body: the raw body. Decoding it and encoding it again would change it.
        headers: the request's headers.
        tolerance: how far ``meta.timestamp`` may be from ``now`` in either direction, as a timedelta or in seconds;
            ``None``: accept any timestamp, or none.
        now: the time, with a time zone; default: the current time.

    Raises:
        WebhookVerificationError: the delivery cannot be trusted, or is not a webhook delivery; ``kind`` says why.
        ArgumentError: the secret is missing or empty, the tolerance is negative, or ``now`` has no time zone.
        ArgumentTypeError: ``secret`` must be a string or several, ``body`` bytes.
    """
    secrets = list(secret) if isinstance(secret, Iterable) and not isinstance(secret, str | bytes) else [secret]
    secrets, secret = [hidden(each) for each in secrets], ""  # frames of an error show no secret
    if not secrets:
        raise ArgumentError("secret must not be empty", argument="secret")
    content = _raw(body)
    window = tolerance.total_seconds() if isinstance(tolerance, timedelta) else tolerance
    if window is not None and not window >= 0:
        raise ArgumentError("tolerance must not be negative", argument="tolerance")
    if now is not None and now.tzinfo is None:
        raise ArgumentError("now must have a time zone", argument="now")

    sent = _header(headers, SIGNATURE_HEADER, TIMESTAMP_HEADER)
    for name, value in sent.items():
        if not value:
            raise WebhookVerificationError(f"the request has no {name} header", kind="missing")
    claimed = sent[SIGNATURE_HEADER].strip()
    well_formed = _DIGEST.fullmatch(claimed) is not None
    given = bytes.fromhex(claimed.decode("ascii")) if well_formed else b""
    # Compare with every secret: the time that this takes must not tell which one matches.
    fits = [hmac.compare_digest(given, _digest(each, content, sent[TIMESTAMP_HEADER])) for each in secrets]
    if not any(fits):
        raise WebhookVerificationError(
            "the signature does not match; check the secret, and pass the raw body", kind="signature"
        )

    payload = parse(content)
    if window is not None:
        made = payload.meta.timestamp
        if made is None:
            raise WebhookVerificationError(
                "the delivery has no timestamp; pass tolerance=None to accept it", kind="malformed"
            )
        age = ((now or datetime.now(UTC)) - made).total_seconds()
        if abs(age) > window:
            when = f"{age:.0f} s old" if age > 0 else f"{-age:.0f} s in the future"
            raise WebhookVerificationError(f"the delivery is {when}; tolerance is {window:.0f} s", kind="stale")
    return payload


def parse(body: _Bytes) -> WebhookPayload:
    """Read a delivery without verifying it, for example from a queue, after `verify` has accepted it.

    Unknown members stay in ``raw``. A member that is missing or has the wrong type is ``None``.

    Raises:
        WebhookVerificationError: the body is not a JSON object with a list of events (kind ``malformed``).
        ArgumentTypeError: ``body`` must be bytes.
    """
    try:
        told: object = json.loads(_raw(body))
    except (ValueError, RecursionError) as error:
        if isinstance(error, ArgumentTypeError):
            raise
        raise WebhookVerificationError("the body is not JSON", kind="malformed") from None
    raw = _mapping(told)
    entries: object = (raw or {}).get("data", [])
    if raw is None or not isinstance(entries, list):
        raise WebhookVerificationError("the body has no list of events ('data')", kind="malformed")
    return WebhookPayload(
        data=[_event(entry) for entry in cast("list[object]", entries)],
        meta=_meta(_mapping(raw.get("meta")) or {}),
        raw=raw,
    )


def _event(entry: object) -> WebhookEvent:
    from klaviyo_client.models.events import Event  # noqa: PLC0415 - only receivers of webhooks need the model

    fields = _mapping(entry) or {}
    payload = fields.get("payload")
    resource = _mapping((_mapping(payload) or {}).get("data"))
    is_event = resource is not None and resource.get("type") == "event"
    return WebhookEvent(
        topic=_string(fields.get("topic")),
        external_id=_string(fields.get("external_id")),
        payload=payload,
        event=Event.from_dict(resource) if resource is not None and is_event else None,
        raw=entry,
    )


def _meta(fields: dict[str, Any]) -> WebhookMeta:
    return WebhookMeta(
        klaviyo_webhook_id=_string(fields.get("klaviyo_webhook_id")),
        klaviyo_account_id=_string(fields.get("klaviyo_account_id")),
        timestamp=_moment(fields.get("timestamp")),
        version=_string(fields.get("version")),
        raw=fields,
    )


def _mapping(value: object) -> dict[str, Any] | None:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def _string(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _moment(value: object) -> datetime | None:
    found = parse_datetime(value) if isinstance(value, str) else None
    if not isinstance(found, datetime):
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _raw(body: object) -> bytes:
    if not isinstance(body, bytes | bytearray | memoryview):
        raise ArgumentTypeError(
            f"body must be the raw bytes of the request, not {type(body).__name__}",
            argument="body",
        )
    return bytes(cast("bytes", body))


def _octets(text: str | bytes) -> bytes:
    """A header as bytes. Frameworks decode headers as Latin-1; other characters cannot match a signature anyway."""
    return text if isinstance(text, bytes) else text.encode("latin-1", "replace")


def _header(headers: Headers, *names: str) -> dict[str, bytes]:
    """The first value of each header; empty for a missing one."""
    pairs = cast(
        "Iterable[tuple[str | bytes, str | bytes]]", headers.items() if isinstance(headers, Mapping) else headers
    )
    found: dict[bytes, bytes] = {}
    for name, value in pairs:
        found.setdefault(_octets(name).lower(), _octets(value))
    return {name: found.get(name.lower().encode("ascii"), b"") for name in names}


def _digest(secret: object, body: bytes, timestamp: bytes) -> bytes:
    if not isinstance(secret, str):
        raise ArgumentTypeError(f"secret must be a string, not {type(secret).__name__}", argument="secret")
    if not secret:
        raise ArgumentError("secret must not be empty", argument="secret")
    made = hmac.new(secret.encode(), body, hashlib.sha256)
    made.update(timestamp)
    return made.digest()
