"""Deliveries of webhooks: signatures, age, parsing."""

from __future__ import annotations

import hashlib
import hmac
import json
import pickle
from base64 import b64decode, b64encode
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.message import Message
from typing import Any

import httpx
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


def message(given: dict[str, str]) -> Message:
    """What ``http.server`` passes on."""
    made = Message()
    for name, value in given.items():
        made[name] = value
    return made


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
        lambda h: {name: [value] for name, value in h.items()},  # multiValueHeaders of an API gateway
        lambda h: {name: (value, value, None) for name, value in h.items()},
        lambda h: [[name, [value.encode()]] for name, value in h.items()],
        lambda h: {name.encode(): value.encode() for name, value in h.items()},
        lambda h: {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in h.items()} | {"wsgi.input": 1},
        lambda h: {**h, "Klaviyo-Signature-2": None, 7: {}},
        lambda h: [*h.items(), ("klaviyo-signature", h["Klaviyo-Signature"]), ("Klaviyo-Timestamp", None)],
        httpx.Headers,
        lambda h: httpx.Headers(h).raw,
        message,
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


@pytest.mark.parametrize("name", ["Klaviyo-Signature", "Klaviyo-Timestamp"])
def test_different_values_of_one_header_are_refused(name: str) -> None:
    """Also where one of them is right: which one Klaviyo has sent would be a guess."""
    given = headers(body())
    for both in ({**given, name: [given[name], "0" * 64]}, [*given.items(), (name.lower(), b"0" * 64)]):
        error = failure(SECRET, body(), both, now=NOW)
        assert (error.kind, str(error)) == ("signature", f"the request has 2 different {name} headers")


@pytest.mark.parametrize("nothing", [None, "", b"", [], [None], [""]])
@pytest.mark.parametrize("name", ["Klaviyo-Signature", "Klaviyo-Timestamp"])
def test_a_header_without_a_value_is_absent(name: str, nothing: Any) -> None:
    error = failure(SECRET, body(), {**headers(body()), name: nothing}, now=NOW)
    assert (error.kind, str(error)) == ("missing", f"the request has no {name} header")


@pytest.mark.parametrize(
    "given",
    [None, 7, "Klaviyo-Signature: x", b"x", [1], ["ab"], [("a",)], [("a", "b", "c")], object(),
     {"Klaviyo-Signature": 7}, {"klaviyo-timestamp": [["x"]]},
     {b"KLAVIYO-SIGNATURE": {"a": 1}}, [("HTTP_KLAVIYO_TIMESTAMP", bytearray(b"x"))]],
)  # fmt: skip
def test_headers_of_a_wrong_type(given: Any) -> None:
    with pytest.raises(ArgumentTypeError, match=r"^headers must ") as caught:
        webhooks.verify(SECRET, body(), given, now=NOW)
    assert caught.value.argument == "headers"


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


@pytest.mark.parametrize(
    "secret", [None, SECRET.encode(), bytearray(b"x"), {SECRET: 1}, 7, [None], [SECRET, SECRET.encode()]]
)
def test_a_secret_is_text(secret: Any) -> None:
    """As ``os.environ.get`` gives ``None`` for a variable that is not set."""
    sent = body()
    for others in (headers(sent), {}):
        with pytest.raises(ArgumentTypeError, match="secret must be a string, not ") as caught:
            webhooks.verify(secret, sent, others)
        assert caught.value.argument == "secret"
        assert SECRET not in str(caught.value)
    with pytest.raises(ArgumentTypeError, match="secret must be a string, not "):
        webhooks.sign(secret, sent, STAMP)


def test_secrets_from_any_iterable() -> None:
    for secrets in ({SECRET, "old"}, iter(["old", SECRET]), ("old", SECRET)):
        assert webhooks.verify(secrets, body(), headers(body()), now=NOW).data  # type: ignore[arg-type]


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
        (SECRET, {"tolerance": "300"}, "tolerance"),
        (SECRET, {"tolerance": True}, "tolerance"),
        (SECRET, {"now": NOW.replace(tzinfo=None)}, "now"),
        (SECRET, {"now": NOW.isoformat()}, "now"),
        (SECRET, {"now": 0}, "now"),
        ("\ud800", {}, "secret"),
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


ANYTHING = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=70), st.binary(max_size=70)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3) | st.binary(max_size=3), inner),
    max_leaves=5,
)
OF_EITHER = st.sampled_from(["Klaviyo-Signature", b"klaviyo-timestamp", "HTTP_KLAVIYO_SIGNATURE"])


@given(
    ANYTHING, ANYTHING | st.just(body()), ANYTHING | st.dictionaries(OF_EITHER, ANYTHING), ANYTHING, ANYTHING
)  # fmt: skip
def test_whatever_is_passed_is_verified_or_refused(
    secret: Any, content: Any, given_: Any, limit: Any, now: Any
) -> None:
    for options in ({}, {"tolerance": limit}, {"now": now}):
        with pytest.raises(KlaviyoError):
            webhooks.verify(secret, content, given_, **options)
    with suppress(KlaviyoError):
        webhooks.sign(secret, content, limit)


@pytest.mark.parametrize(
    "stamp",
    ["1e400", "-1", "NaN", "\u0661\u0662", "9" * 5000, "0000-00-00T00:00:00Z", "9999-12-31T23:59:59.999999-23:59",
     "0001-01-01T00:00:00+23:59", 1e300, -1, True, [], {"a": 1}, "2026-03-04T12:00:00+99:99"],
)  # fmt: skip
def test_an_absurd_time(stamp: Any) -> None:
    content = body(meta={"timestamp": stamp})
    assert failure(SECRET, content, headers(content), now=NOW).kind in ("malformed", "stale")
    assert webhooks.verify(SECRET, content, headers(content), now=NOW, tolerance=None).data
    content = content.replace(json.dumps(stamp, ensure_ascii=False).encode(), b"1e400")
    assert failure(SECRET, content, headers(content), now=NOW).kind == "malformed"


@pytest.mark.parametrize("depth", [10, 300, 900, 5_000, 100_000])
@pytest.mark.parametrize("place", ["payload", "meta"])
def test_a_deep_body(depth: int, place: str) -> None:
    deep = b"[" * depth + b"]" * depth
    properties = b'{"data": {"type": "event", "attributes": {"event_properties": {"a": %b}}}}' % deep
    content = b'{"data": [{"payload": %b}]}' % properties if place == "payload" else b'{"meta": {"a": %b}}' % deep
    with suppress(WebhookVerificationError):
        assert repr(webhooks.parse(content))


def test_a_body_in_base64_is_decoded_first() -> None:
    """As AWS Lambda passes it."""
    call = {"body": b64encode(body()).decode(), "isBase64Encoded": True, "headers": headers(body())}
    content = b64decode(str(call["body"])) if call["isBase64Encoded"] else str(call["body"]).encode()
    assert webhooks.verify(SECRET, content, headers(body()), now=NOW).data
