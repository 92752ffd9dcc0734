"""Deliveries of webhooks: signatures, age, parsing."""

from __future__ import annotations

import hashlib
import hmac
import json
import pickle
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, strategies as st

from klaviyo_client.models.events import Event
from klaviyo_ext import webhooks
from klaviyo_ext.errors import ArgumentError, ArgumentTypeError, KlaviyoError, WebhookVerificationError

SECRET = "whsec-0123456789abcdef"
NOW = datetime(2026, 3, 4, 12, 0, 0, tzinfo=UTC)
STAMP = "Wed, 04 Mar 2026 07:00:00 GMT"  # five hours off, as recorded
EVENT = {
    "type": "event",
    "id": "4vRpBT",
    "attributes": {"timestamp": 1772625600, "event_properties": {"Subject": "Hé", "$event_id": "1"}, "new": 1},
}


def body(**changes: Any) -> bytes:
    document = {
        "data": [
            {"topic": "event:klaviyo.opened_email", "external_id": "e-1", "payload": {"data": EVENT}},
            {"topic": "event:shop.placed_order", "external_id": "e-2", "payload": {"data": {"type": "order"}}},
        ],
        "meta": {
            "klaviyo_webhook_id": "01HW",
            "klaviyo_account_id": "AbC123",
            "timestamp": "2026-03-04T11:59:58.5+00:00",
            "version": "1.0",
        },
        **changes,
    }
    return json.dumps(document, ensure_ascii=False).encode()


def digest(content: bytes, secret: str = SECRET, stamp: bytes = STAMP.encode()) -> str:
    return hmac.new(secret.encode(), content + stamp, hashlib.sha256).hexdigest()


def headers(content: bytes, secret: str = SECRET, **changes: str) -> dict[str, str]:
    made = {"Klaviyo-Signature": digest(content, secret), "Klaviyo-Timestamp": STAMP, "Klaviyo-Webhook-Id": "01HW"}
    return {**made, **{name.replace("_", "-"): value for name, value in changes.items()}}


def failure(*arguments: Any, **options: Any) -> WebhookVerificationError:
    with pytest.raises(WebhookVerificationError) as caught:
        webhooks.verify(*arguments, **options)
    return caught.value


def test_a_known_signature() -> None:
    # RFC 4231, test case 2, cut in two as body and header.
    expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    assert webhooks.sign("Jefe", b"what do ya want ", "for nothing?") == expected
    assert webhooks.sign("Jefe", bytearray(b"what do ya want "), b"for nothing?") == expected


def test_reads_what_it_has_verified() -> None:
    content = body(more={"x": 1})
    payload = webhooks.verify(SECRET, content, headers(content), now=NOW)
    first, second = payload.data
    assert (first.topic, first.external_id) == ("event:klaviyo.opened_email", "e-1")
    assert isinstance(first.event, Event)
    assert first.event.attributes.event_properties == {"Subject": "Hé", "$event_id": "1"}
    assert first.event.to_dict() == EVENT
    assert first.payload == {"data": EVENT}
    assert second.event is None
    assert second.payload == {"data": {"type": "order"}}
    assert payload.meta.klaviyo_webhook_id == "01HW"
    assert payload.meta.klaviyo_account_id == "AbC123"
    assert payload.meta.timestamp == datetime(2026, 3, 4, 11, 59, 58, 500000, tzinfo=UTC)
    assert payload.meta.version == "1.0"
    assert payload.raw == json.loads(content)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_takes_any_bytes(kind: Any) -> None:
    content = body()
    assert len(webhooks.verify(SECRET, kind(content), headers(content), now=NOW).data) == 2


@pytest.mark.parametrize(
    "form",
    [
        lambda h: {name.upper(): value for name, value in h.items()},
        lambda h: {name.lower(): value for name, value in h.items()},
        lambda h: list(h.items()),
        lambda h: [(name.lower().encode(), value.encode()) for name, value in h.items()],
        lambda h: iter(h.items()),
        lambda h: {**h, "Klaviyo-Signature": f" {h['Klaviyo-Signature'].upper()} "},
        lambda h: {**h, "X-Other": "snow \N{SNOWMAN}"},
    ],
)
def test_headers_in_any_form(form: Any) -> None:
    content = body()
    assert webhooks.verify(SECRET, content, form(headers(content)), now=NOW).data


def test_several_secrets_while_one_is_replaced() -> None:
    content = body()
    for secret in ("old-secret", "new-secret"):
        assert webhooks.verify(["new-secret", "old-secret"], content, headers(content, secret), now=NOW).data
    assert failure(["new-secret", "old-secret"], content, headers(content), now=NOW).kind == "signature"


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"Klaviyo_Signature": ""}, "missing"),
        ({"Klaviyo_Timestamp": ""}, "missing"),
        ({"Klaviyo_Timestamp": STAMP + " "}, "signature"),
        ({"Klaviyo_Timestamp": "Wed, 04 Mar 2026 07:00:01 GMT"}, "signature"),
        ({"Klaviyo_Timestamp": "\N{SNOWMAN}"}, "signature"),
        ({"Klaviyo_Signature": "0" * 64}, "signature"),
        ({"Klaviyo_Signature": "not hexadecimal"}, "signature"),
        ({"Klaviyo_Signature": "\N{SNOWMAN}" * 64}, "signature"),
        ({"Klaviyo_Signature": digest(body())[:-1]}, "signature"),
        ({"Klaviyo_Signature": digest(body()) + "00"}, "signature"),
        ({"Klaviyo_Signature": " ".join(digest(body()))}, "signature"),
        ({"Klaviyo_Signature": digest(body(), "another secret")}, "signature"),
        ({"Klaviyo_Signature": digest(b"", stamp=b"")}, "signature"),
    ],
)
def test_headers_that_were_tampered_with(changes: dict[str, str], kind: str) -> None:
    content = body()
    assert failure(SECRET, content, headers(content, **changes), now=NOW).kind == kind


@pytest.mark.parametrize(
    "changed",
    [
        body() + b" ",
        body()[:-1],
        body().replace(b"e-1", b"e-3"),
        body(meta={"timestamp": NOW.isoformat()}),
        json.dumps(json.loads(body())).encode(),  # decoded and encoded again: the same data in other bytes
        b"",
    ],
)
def test_bodies_that_were_tampered_with(changed: bytes) -> None:
    assert failure(SECRET, changed, headers(body()), now=NOW).kind == "signature"


@pytest.mark.parametrize("absent", ["Klaviyo-Signature", "Klaviyo-Timestamp"])
def test_a_header_that_is_absent(absent: str) -> None:
    given = {name: value for name, value in headers(body()).items() if name != absent}
    error = failure(SECRET, body(), given, now=NOW)
    assert error.kind == "missing"
    assert absent in str(error)


@pytest.mark.parametrize("tolerance", [300, 300.0, timedelta(minutes=5)])
@pytest.mark.parametrize(
    ("age", "passes"), [(0, True), (300, True), (301, False), (-300, True), (-301, False), (10**9, False)]
)
def test_age(tolerance: Any, age: int, passes: bool) -> None:
    content = body(meta={"timestamp": (NOW - timedelta(seconds=age)).isoformat()})
    if passes:
        assert webhooks.verify(SECRET, content, headers(content), tolerance=tolerance, now=NOW).data
    else:
        error = failure(SECRET, content, headers(content), tolerance=tolerance, now=NOW)
        assert error.kind == "stale"
        assert f"{abs(age)} s" in str(error)
    assert webhooks.verify(SECRET, content, headers(content), tolerance=None, now=NOW).data


def test_the_age_is_that_of_the_body_by_the_clock() -> None:
    content = body(meta={"timestamp": datetime.now(UTC).isoformat()})
    assert webhooks.verify(SECRET, content, headers(content)).data
    assert failure(SECRET, body(), headers(body())).kind == "stale"


@pytest.mark.parametrize(
    ("timestamp", "expected"),
    [
        ("2026-03-04T12:00:00Z", NOW),
        ("2026-03-04T12:00:00", NOW),
        ("2026-03-04T07:00:00-05:00", NOW),
        ("2026-03-04 12:00:00+00:00", NOW),
        ("yesterday", None),
        ("", None),
        (None, None),
        (1772625600, None),
        ({}, None),
    ],
)
def test_spellings_of_the_timestamp(timestamp: Any, expected: datetime | None) -> None:
    content = body(meta={"timestamp": timestamp})
    if expected is None:
        assert failure(SECRET, content, headers(content), now=NOW).kind == "malformed"
    else:
        assert webhooks.verify(SECRET, content, headers(content), now=NOW).meta.timestamp == expected
    assert webhooks.verify(SECRET, content, headers(content), tolerance=None).meta.timestamp == expected


@pytest.mark.parametrize(
    "content",
    [b"", b"null", b"[]", b"7", b'"x"', b"{", b"\xff\xfe", b'{"data": {}}', b'{"data": null}', b"[" * 100_000],
)
def test_signed_but_no_delivery(content: bytes) -> None:
    assert failure(SECRET, content, headers(content), tolerance=None).kind == "malformed"


@pytest.mark.parametrize("entry", [None, 1, "x", [], {}, {"payload": None}, {"payload": {"data": []}}, {"topic": 1}])
def test_an_odd_entry_never_loses_the_others(entry: object) -> None:
    good = json.loads(body())["data"][0]
    payload = webhooks.parse(body(data=[entry, good], meta=None))
    odd, fine = payload.data
    assert odd.raw == entry
    assert (odd.topic, odd.external_id, odd.event) == (None, None, None)
    assert fine.event is not None
    assert payload.meta.timestamp is None


def test_a_delivery_without_events() -> None:
    assert webhooks.parse(b"{}").data == []


@pytest.mark.parametrize("secret", [None, SECRET.encode(), 7, [None], [SECRET, SECRET.encode()]])
def test_a_secret_is_text(secret: Any) -> None:
    """As ``os.environ.get`` gives ``None`` for a variable that is not set."""
    sent = body()
    with pytest.raises(ArgumentTypeError, match="secret must be a string, not ") as caught:
        webhooks.verify(secret, sent, headers(sent))
    assert caught.value.argument == "secret"
    assert SECRET not in str(caught.value)


def test_text_is_refused_with_the_reason() -> None:
    with pytest.raises(TypeError, match="raw bytes"):
        webhooks.verify(SECRET, body().decode(), headers(body()))  # type: ignore[arg-type]
    with pytest.raises(ArgumentTypeError, match="raw bytes"):
        webhooks.sign(SECRET, {"data": []}, STAMP)  # type: ignore[arg-type]
    with pytest.raises(ArgumentTypeError, match="raw bytes"):
        webhooks.parse("{}")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("secret", "options", "named"),
    [
        ("", {}, "secret"),
        ([], {}, "secret"),
        (["", SECRET], {}, "secret"),
        (SECRET, {"tolerance": -1}, "tolerance"),
        (SECRET, {"tolerance": float("nan")}, "tolerance"),
        (SECRET, {"tolerance": timedelta(seconds=-1)}, "tolerance"),
        (SECRET, {"now": NOW.replace(tzinfo=None)}, "now"),
    ],
)
def test_arguments_that_cannot_be_right(secret: Any, options: dict[str, Any], named: str) -> None:
    with pytest.raises(ArgumentError, match=named) as caught:
        webhooks.verify(secret, body(), headers(body()), **options)
    assert caught.value.argument == named


def test_errors_pickle_and_hold_no_secret() -> None:
    error = failure(SECRET, body(), headers(body(), "another"), now=NOW)
    assert isinstance(error, KlaviyoError)
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.kind) == (str(error), "signature")
    assert SECRET not in str(error) + repr(error)


def test_every_secret_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[bytes] = []
    compare = hmac.compare_digest

    def counting(a: bytes, b: bytes) -> bool:
        tried.append(b)
        return compare(a, b)

    monkeypatch.setattr(hmac, "compare_digest", counting)
    content = body()
    webhooks.verify([SECRET, "second", "third"], content, headers(content), now=NOW)
    assert len(tried) == 3


@given(st.text(min_size=1), st.binary(), st.binary())
def test_signing_is_hmac_of_body_then_header(secret: str, content: bytes, stamp: bytes) -> None:
    expected = hmac.new(secret.encode(), content + stamp, "sha256")
    assert webhooks.sign(secret, content, stamp) == expected.hexdigest()


@given(st.data())
def test_one_changed_bit_is_noticed(data: st.DataObject) -> None:
    content = body()
    place = data.draw(st.integers(0, len(content) - 1))
    bit = 1 << data.draw(st.integers(0, 7))
    changed = content[:place] + bytes([content[place] ^ bit]) + content[place + 1 :]
    assert failure(SECRET, changed, headers(content), now=NOW).kind == "signature"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)
KEYS = st.sampled_from(["topic", "external_id", "payload", "data", "type", "attributes", "id", "x"])


@given(st.lists(st.dictionaries(KEYS, JSON | st.just({"data": EVENT}))), st.dictionaries(st.text(), JSON))
def test_parsing_loses_nothing(entries: list[Any], meta: dict[str, Any]) -> None:
    content = json.dumps({"data": entries, "meta": meta}).encode()
    payload = webhooks.parse(content)
    assert [event.raw for event in payload.data] == entries
    assert payload.meta.raw == meta
    assert payload.raw == json.loads(content)
