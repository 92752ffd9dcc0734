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

from klaviyo_client.runtime.client_arguments import hidden
from klaviyo_client.runtime.json_types import class_of, shown
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

Headers: TypeAlias = "Mapping[str, Any] | Mapping[bytes, Any] | Iterable[tuple[str | bytes, Any]]"
"""The headers of any framework: a mapping, something with ``items()``, pairs as in an ASGI scope, or a WSGI environ.

Names are not case-sensitive. Values are text or bytes, or lists of them, as gateways of cloud functions pass them.
"""

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

    __repr__ = shown


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

    __repr__ = shown


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

    __repr__ = shown


def sign(secret: str, body: _Bytes, timestamp_header: str | bytes) -> str:
    """The value of ``Klaviyo-Signature`` for a delivery.

    Args:
        secret: the webhook's secret key.
        body: the raw body.
        timestamp_header: the exact value of ``Klaviyo-Timestamp``.

    Raises:
        ArgumentError: ``secret`` is empty.
        ArgumentTypeError: ``secret`` must be a string, ``body`` bytes, ``timestamp_header`` either.
    """
    if not isinstance(timestamp_header, str | bytes):
        raise _wrong_type("timestamp_header", f"must be a string or bytes, not {type(timestamp_header).__name__}")
    return _digest(_key(secret), _raw(body), _octets(timestamp_header)).hex()


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
        body: the raw body. Decoding it and encoding it again would change it. Decode Base64 that a gateway has added.
        headers: the request's headers.
        tolerance: how far ``meta.timestamp`` may be from ``now`` in either direction, as a timedelta or in seconds;
            ``None``: accept any timestamp, or none.
        now: the time, with a time zone; default: the current time.

    Raises:
        WebhookVerificationError: the delivery cannot be trusted, or is not a webhook delivery; ``kind`` says why.
        ArgumentError: the secret is missing or empty, the tolerance is negative, or ``now`` has no time zone.
        ArgumentTypeError: an argument has the wrong type: ``secret`` must be a string or several, ``body`` bytes.
    """
    one = isinstance(secret, str | bytes | bytearray | memoryview | Mapping) or not isinstance(secret, Iterable)
    secrets, secret = [hidden(each) for each in ([secret] if one else secret)], ""  # frames of an error show no secret
    keys = [_key(each) for each in secrets]
    if not keys:
        raise ArgumentError("secret must not be empty", argument="secret")
    content = _raw(body)
    window = _seconds(tolerance)
    if now is not None and not isinstance(now, datetime):
        raise _wrong_type("now", f"must be a datetime, not {class_of(now).__name__}")
    if now is not None and now.utcoffset() is None:
        raise ArgumentError("now must have a time zone", argument="now")

    values = _values(headers, SIGNATURE_HEADER, TIMESTAMP_HEADER)
    claimed, stamp = (_only(name, values[name]) for name in (SIGNATURE_HEADER, TIMESTAMP_HEADER))
    claimed = claimed.strip()
    well_formed = _DIGEST.fullmatch(claimed) is not None
    given = bytes.fromhex(claimed.decode("ascii")) if well_formed else b""
    # Compare with every secret: the time that this takes must not tell which one matches.
    fits = [hmac.compare_digest(given, _digest(key, content, stamp)) for key in keys]
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


def _values(headers: object, *names: str) -> dict[str, set[bytes]]:
    """The values of the headers with these names, which are spelled ``HTTP_NAME`` in a WSGI environ."""
    items: object = getattr(headers, "items", None)
    pairs: object = items() if callable(items) else headers
    if isinstance(pairs, str | bytes) or not isinstance(pairs, Iterable):
        raise _wrong_type("headers", f"must be a mapping or pairs, not {class_of(headers).__name__}")
    spellings = {spelling: name for name in names for spelling in (name.lower(), _in_environ(name))}
    found: dict[str, set[bytes]] = {name: set() for name in names}
    for pair in cast("Iterable[object]", pairs):
        kind = class_of(pair).__name__
        if not isinstance(pair, list | tuple) or len(cast("Sequence[object]", pair)) != 2:
            raise _wrong_type("headers", f"must be a mapping or pairs, not an iterable of {kind}")
        key, value = cast("Sequence[object]", pair)
        text = key.decode("latin-1") if isinstance(key, bytes) else key
        name = spellings.get(text.lower()) if isinstance(text, str) else None
        if name is None:
            continue
        listed: Sequence[object] = cast("Sequence[object]", value) if isinstance(value, list | tuple) else [value]
        for one in listed:
            if not isinstance(one, str | bytes | None):
                raise _wrong_type("headers", f"must have text or bytes for {name}, not {class_of(one).__name__}")
            if one:
                found[name].add(_octets(one))
    return found


def _wrong_type(argument: str, reason: str) -> ArgumentTypeError:
    return ArgumentTypeError(f"{argument} {reason}", argument=argument)


def _in_environ(name: str) -> str:
    return f"http_{name.lower().replace('-', '_')}"


def _only(name: str, values: set[bytes]) -> bytes:
    """The value of a header. Which of several Klaviyo has sent would be a guess, so they are refused."""
    if not values:
        raise WebhookVerificationError(f"the request has no {name} header", kind="missing")
    if len(values) > 1:
        raise WebhookVerificationError(f"the request has {len(values)} different {name} headers", kind="signature")
    return next(iter(values))


def _seconds(tolerance: object) -> float | None:
    if isinstance(tolerance, timedelta):
        tolerance = tolerance.total_seconds()
    if tolerance is not None and (isinstance(tolerance, bool) or not isinstance(tolerance, int | float)):
        what = f"must be a timedelta, a number of seconds or None, not {class_of(tolerance).__name__}"
        raise _wrong_type("tolerance", what)
    if tolerance is not None and not tolerance >= 0:
        raise ArgumentError("tolerance must not be negative", argument="tolerance")
    return tolerance


def _key(secret: object) -> bytes:
    """A secret as the key of the signature."""
    if not isinstance(secret, str):
        raise _wrong_type("secret", f"must be a string, not {class_of(secret).__name__}")
    if not secret:
        raise ArgumentError("secret must not be empty", argument="secret")
    try:
        return hidden(secret.encode())
    except UnicodeEncodeError:
        raise ArgumentError("secret is not valid text (value not shown)", argument="secret") from None


def _digest(key: bytes, body: bytes, timestamp: bytes) -> bytes:
    made = hmac.new(key, body, hashlib.sha256)
    made.update(timestamp)
    return made.digest()
