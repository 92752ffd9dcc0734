"""Deliveries of Klaviyo's webhooks: who sent them, and what they say.

::

    payload = webhooks.verify(SECRET, request.body, request.headers)
    for event in payload.data:
        if first_time(event.external_id):          # a delivery that was not answered in time comes again
            handle(event.topic, event.event)

Klaviyo signs the raw body followed by the text of the ``Klaviyo-Timestamp`` header, with HMAC-SHA256 and the secret
that the webhook was created with, and sends the digest in hexadecimal as ``Klaviyo-Signature`` (Klaviyo's API
documentation, and as recorded). The clock of that header was recorded hours off, so the age of a delivery is taken
from its body.
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
"""A mapping, or pairs as in an ASGI scope. Names may have any case."""

_Bytes: TypeAlias = "bytes | bytearray | memoryview"

_DIGEST = re.compile(rb"[0-9a-fA-F]{64}")


@attrs.frozen(kw_only=True)
class WebhookEvent:
    """One event of a delivery.

    Attributes:
        topic: such as ``event:klaviyo.opened_email``. Integrations and metrics add topics of their own.
        external_id: the same each time the event is delivered: what to recognise repetitions by.
        payload: what came under that key.
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
    """What a delivery says about itself.

    Attributes:
        klaviyo_webhook_id: the webhook.
        klaviyo_account_id: the account, for receivers that serve several.
        timestamp: when it was made; without a zone in the body, it is UTC.
        version: of the body's form.
        raw: all keys.
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
        data: the events, up to 1,000 of them.
        meta: about the delivery.
        raw: the whole body.
    """

    data: list[WebhookEvent]
    meta: WebhookMeta
    raw: Mapping[str, Any] = attrs.field(repr=False)


def sign(secret: str, body: _Bytes, timestamp_header: str | bytes) -> str:
    """The signature of a delivery: what Klaviyo sends as ``Klaviyo-Signature``.

    Args:
        secret: the webhook's secret key.
        body: the raw body.
        timestamp_header: the value of ``Klaviyo-Timestamp``, letter by letter.

    Raises:
        ArgumentError: ``secret`` is empty.
        ArgumentTypeError: ``body`` is not bytes.
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
    """The delivery, if it is Klaviyo's and is not old.

    Within the tolerance a delivery may be sent again, by Klaviyo or by someone who has seen it: `external_id` tells.

    Args:
        secret: the webhook's secret key; several while one is being replaced.
        body: the raw body. Decoding and encoding it again would change it.
        headers: the request's headers.
        tolerance: how far ``meta.timestamp`` may be from ``now``, either way, as a timedelta or in seconds; ``None``:
            any time, none included.
        now: the time, with a zone; by default the clock's.

    Raises:
        WebhookVerificationError: the delivery is not to be trusted, or is no webhook's; ``kind`` says why.
        ArgumentError: there is no secret, or an empty one; a negative tolerance; a time without a zone.
        ArgumentTypeError: ``body`` is not bytes.
    """
    secrets = [secret] if isinstance(secret, str) else list(secret)
    if not secrets:
        raise ArgumentError("secret is empty", argument="secret")
    content = _raw(body)
    window = tolerance.total_seconds() if isinstance(tolerance, timedelta) else tolerance
    if window is not None and not window >= 0:
        raise ArgumentError("tolerance must not be negative", argument="tolerance")
    if now is not None and now.tzinfo is None:
        raise ArgumentError("now needs a time zone", argument="now")

    sent = _header(headers, SIGNATURE_HEADER, TIMESTAMP_HEADER)
    for name, value in sent.items():
        if not value:
            raise WebhookVerificationError(f"the delivery has no {name} header", kind="missing")
    claimed = sent[SIGNATURE_HEADER].strip()
    well_formed = _DIGEST.fullmatch(claimed) is not None
    given = bytes.fromhex(claimed.decode("ascii")) if well_formed else b""
    # No shortcut: how long this takes shall not depend on which secret fits.
    fits = [hmac.compare_digest(given, _digest(each, content, sent[TIMESTAMP_HEADER])) for each in secrets]
    if not any(fits):
        raise WebhookVerificationError("the signature of the delivery does not fit", kind="signature")

    payload = parse(content)
    if window is not None:
        made = payload.meta.timestamp
        if made is None:
            raise WebhookVerificationError("the delivery does not say when it was made", kind="malformed")
        age = ((now or datetime.now(UTC)) - made).total_seconds()
        if abs(age) > window:
            when = f"{age:.0f} s old" if age > 0 else f"{-age:.0f} s ahead of time"
            raise WebhookVerificationError(f"the delivery is {when}; {window:.0f} s are allowed", kind="stale")
    return payload


def parse(body: _Bytes) -> WebhookPayload:
    """Read a delivery without asking who sent it: one that `verify` has seen before, as from a queue.

    Unknown keys stay in ``raw``; what is missing, or of another type than it should be, is ``None``.

    Raises:
        WebhookVerificationError: the body is not a JSON object with a list of events (kind ``malformed``).
        ArgumentTypeError: ``body`` is not bytes.
    """
    try:
        told: object = json.loads(_raw(body))
    except (ValueError, RecursionError) as error:
        if isinstance(error, ArgumentTypeError):
            raise
        raise WebhookVerificationError("the body of the delivery is not JSON", kind="malformed") from None
    raw = _mapping(told)
    entries: object = (raw or {}).get("data", [])
    if raw is None or not isinstance(entries, list):
        raise WebhookVerificationError("the body of the delivery has no list of events", kind="malformed")
    return WebhookPayload(
        data=[_event(entry) for entry in cast("list[object]", entries)],
        meta=_meta(_mapping(raw.get("meta")) or {}),
        raw=raw,
    )


def _event(entry: object) -> WebhookEvent:
    from klaviyo_client.models.events import Event  # noqa: PLC0415 - only receivers need the model

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
            f"body must be the raw bytes of the request, which are what was signed, not {type(body).__name__}",
            argument="body",
        )
    return bytes(cast("bytes", body))


def _octets(text: str | bytes) -> bytes:
    """A header as it was sent: frameworks decode headers as Latin-1. What is not Latin-1 fits no signature anyway."""
    return text if isinstance(text, bytes) else text.encode("latin-1", "replace")


def _header(headers: Headers, *names: str) -> dict[str, bytes]:
    """The first value of each header; nothing for those that are not there."""
    pairs = cast(
        "Iterable[tuple[str | bytes, str | bytes]]", headers.items() if isinstance(headers, Mapping) else headers
    )
    found: dict[bytes, bytes] = {}
    for name, value in pairs:
        found.setdefault(_octets(name).lower(), _octets(value))
    return {name: found.get(name.lower().encode("ascii"), b"") for name in names}


def _digest(secret: str, body: bytes, timestamp: bytes) -> bytes:
    if not secret:
        raise ArgumentError("secret is empty", argument="secret")
    made = hmac.new(secret.encode(), body, hashlib.sha256)
    made.update(timestamp)
    return made.digest()
