"""Rows of people to subscribe and unsubscribe: each channel gets its consent, and has an address and a date."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from klaviyo_client.models import ProfileSubscriptionCreateAttributes, SubscriptionChannels
from klaviyo_ext import errors, rows
from klaviyo_ext.bulk import BulkReport
from klaviyo_ext.testing import FakeKlaviyo

ANN: dict[str, Any] = {"email": "ann@b.co", "phone_number": "+15005550001"}
SINCE = "2020-02-01T10:00:00+00:00"


@pytest.fixture
def fake() -> FakeKlaviyo:
    return FakeKlaviyo()


def sent(fake: FakeKlaviyo, operation: str = "bulk_subscribe_profiles") -> list[Any]:
    """The subscriptions of each record that was accepted."""
    return [
        record["attributes"]["subscriptions"]
        for entry in fake.requests.of(operation, status=202)
        for record in entry.json["data"]["attributes"]["profiles"]["data"]
    ]


def stated(*channels: str, consent: str = "SUBSCRIBED", **more: Any) -> dict[str, Any]:
    return {channel: {"marketing": {"consent": consent, **more}} for channel in channels}


# What is said about each channel.

DATED = {"marketing": {"consented_at": SINCE}}
FORMS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "attributes": lambda subscriptions: {**ANN, "subscriptions": subscriptions},
    "resource": lambda subscriptions: {"type": "profile", "attributes": {**ANN, "subscriptions": subscriptions}},
    "model": lambda subscriptions: ProfileSubscriptionCreateAttributes(
        **ANN, subscriptions=SubscriptionChannels.from_dict(subscriptions)
    ),
    "mapping with a model": lambda subscriptions: {
        **ANN,
        "subscriptions": SubscriptionChannels.from_dict(subscriptions),
    },
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "channels", [("email",), ("sms",), ("whatsapp",), ("email", "sms"), ("email", "sms", "whatsapp")]
)
def test_subscribe_means_subscribed(form: str, channels: tuple[str, ...], fake: FakeKlaviyo) -> None:
    row = FORMS[form](dict.fromkeys(channels, DATED))
    report = fake.client().bulk_subscribe_profiles([row], historical_import=True)
    assert report.ok, report
    assert sent(fake) == [stated(*channels, consented_at=SINCE)]


@pytest.mark.parametrize("within", [{}, {"marketing": {}}])
def test_unsubscribe_means_unsubscribed(within: dict[str, Any], fake: FakeKlaviyo) -> None:
    row = {**ANN, "subscriptions": {"email": within, "sms": within}}
    assert fake.client().bulk_unsubscribe_profiles([row]).ok
    assert sent(fake, "bulk_unsubscribe_profiles") == [stated("email", "sms", consent="UNSUBSCRIBED")]


@pytest.mark.parametrize(
    "read",
    [
        {"marketing": {}},
        {"marketing": {"can_receive_email_marketing": False}},
        {"marketing": {"can_receive_email_marketing": True, "consented_at": SINCE}},
        {"marketing": {"consent": "NEVER_SUBSCRIBED"}},
        {"marketing": {"consent": "UNSUBSCRIBED", "consented_at": SINCE}},
        {"marketing": {"consent": None}},
        {"marketing": {"consented_at": None}},
        {"marketing": None},
        {},
        None,
    ],
    ids=str,
)
def test_what_was_read_is_not_a_new_consent(read: Any, fake: FakeKlaviyo) -> None:
    for historical in (None, True):
        row = {"email": "ann@b.co", "subscriptions": {"email": read}}
        fake.client().bulk_subscribe_profiles([row], historical_import=historical)
        assert '"SUBSCRIBED"' not in json.dumps(sent(fake))


def test_what_a_row_says_stays(fake: FakeKlaviyo) -> None:
    own = {"sms": {"marketing": {"consent": "SUBSCRIBED"}, "transactional": {"consent": "SUBSCRIBED"}}}
    assert fake.client().bulk_subscribe_profiles([{**ANN, "subscriptions": own}]).ok
    assert sent(fake) == [own]


@pytest.mark.parametrize("kind", ["csv", "jsonl", "list", "stream"])
def test_a_date_is_all_that_a_channel_needs(kind: str, fake: FakeKlaviyo, tmp_path: Path) -> None:
    path, table = tmp_path / f"c.{kind}", [{**ANN, "since": SINCE}, {**ANN, "email": "bob@b.co", "since": SINCE}]
    target = "subscriptions.email.marketing.consented_at"
    if kind == "csv":
        path.write_text("\n".join(["email,phone_number,since", *(",".join(row.values()) for row in table)]))
    elif kind == "jsonl":
        path.write_text("\n".join(map(json.dumps, table)))
    source: Any = (
        [{**ANN, "subscriptions": {"email": DATED}}] * 2
        if kind == "list"
        else iter([{**ANN, "subscriptions": {"email": DATED}}] * 2)
        if kind == "stream"
        else rows.read(path, columns={target: "since"})
    )
    assert fake.client().bulk_subscribe_profiles(source, historical_import=True).ok
    assert sent(fake) == [stated("email", consented_at=SINCE)] * 2


# A historical import needs dates.


def test_a_historical_import_without_a_date_sends_nothing(fake: FakeKlaviyo, tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    path.write_text("email\nann@b.co\n")
    with pytest.raises(errors.ArgumentError, match="historical_import needs the date of each consent") as caught:
        fake.client().bulk_subscribe_profiles(rows.read(path), historical_import=True)
    assert caught.value.argument == "historical_import"
    report = fake.client().bulk_subscribe_profiles(["ann@b.co", ANN], historical_import=True)
    assert report.set_aside_count == 2
    assert report.set_aside[0].detail == "no date of consent for email; a historical import needs consented_at"
    assert not fake.requests


def test_each_channel_needs_its_date(fake: FakeKlaviyo) -> None:
    row = {**ANN, "subscriptions": {"email": DATED, "sms": {"marketing": {"consent": "SUBSCRIBED"}}}}
    report = fake.client().bulk_subscribe_profiles([row], historical_import=True)
    assert [reject.detail for reject in report.rejects()] == [
        "no date of consent for sms; a historical import needs consented_at"
    ]


def test_a_date_needs_a_historical_import(fake: FakeKlaviyo, tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    path.write_text(f"email,since\nann@b.co,{SINCE}\n")
    with pytest.raises(errors.ArgumentError, match="add historical_import"):
        fake.client().bulk_subscribe_profiles(
            rows.read(path, columns={"subscriptions.email.marketing.consented_at": "since"})
        )
    assert not fake.requests


def test_a_date_in_the_future_is_told_with_its_row(fake: FakeKlaviyo) -> None:
    dated = [{"email": f"p{n}@b.co", "subscriptions": {"email": DATED}} for n in range(5)]
    later = datetime(2999, 1, 1, tzinfo=UTC)
    dated[3]["subscriptions"] = {"email": {"marketing": {"consented_at": later}}}
    report = fake.client().bulk_subscribe_profiles(dated, historical_import=True)
    assert (report.accepted, [reject.index for reject in report.rejects()]) == (4, [3])


# A channel without an address.

MAIL, PHONE = {"email": "ann@b.co"}, {"phone_number": "+15005550001"}


@pytest.mark.parametrize("method", ["bulk_subscribe_profiles", "bulk_unsubscribe_profiles"])
@pytest.mark.parametrize("blank", ["absent", None, "", "  "])
@pytest.mark.parametrize(
    ("row", "address", "kept", "left"),
    [
        (MAIL, "phone_number", ["email"], {"sms": 1, "whatsapp": 1}),
        (PHONE, "email", ["sms", "whatsapp"], {"email": 1}),
    ],
    ids=["no phone", "no e-mail"],
)
def test_a_channel_without_an_address_is_left_out_and_counted(
    method: str, blank: str | None, row: dict[str, Any], address: str, kept: list[str], left: Any, fake: FakeKlaviyo
) -> None:
    given = row if blank == "absent" else {**row, address: blank}
    channels = ["email", "sms", "whatsapp"]
    report: BulkReport = getattr(fake.client(), method)([given], channels=channels)
    assert (report.accepted, report.channels_left_out, report.ok) == (1, left, True)
    assert list(sent(fake, method)[0]) == kept
    assert report.to_dict()["channels_left_out"] == left
    assert "without an address for" in str(report)
    failing: BulkReport = getattr(fake.client(), method)([given], channels=channels, missing_phone="fail")
    assert (failing.accepted, failing.channels_left_out) == (0, {})
    assert failing.set_aside[0].detail == f"no {address} for the channel{'s' * (len(left) > 1)} {' and '.join(left)}"


def test_a_row_that_is_left_without_a_channel_is_rejected(fake: FakeKlaviyo) -> None:
    report = fake.client().bulk_subscribe_profiles([MAIL, ANN], channels=["sms"])
    assert (report.accepted, report.channels_left_out) == (1, {})
    assert [reject.detail for reject in report.rejects()] == ["no phone_number for the channel sms"]
    nobody = fake.client().bulk_subscribe_profiles([{"email": ""}, {}])
    assert {reject.code for reject in nobody.rejects()} == {"no_identifier"}


def test_the_server_may_know_the_address_of_an_id(fake: FakeKlaviyo) -> None:
    known = fake.add_profile(**ANN)
    row = {"type": "profile", "id": known.id, "attributes": {"email": "ann@b.co"}}
    fake.client().bulk_subscribe_profiles([row], channels=["email", "sms"])
    attributes = fake.requests.one("bulk_subscribe_profiles").json["data"]["attributes"]["profiles"]["data"][0][
        "attributes"
    ]
    assert list(attributes["subscriptions"]) == ["email", "sms"]


def test_the_policy_is_checked(fake: FakeKlaviyo) -> None:
    with pytest.raises(errors.ArgumentError, match="missing_phone must be one of") as caught:
        fake.client().bulk_subscribe_profiles([], missing_phone="skip")  # type: ignore[arg-type]
    assert caught.value.argument == "missing_phone"


def test_a_row_that_cannot_be_read_keeps_its_place(fake: FakeKlaviyo, tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    path.write_text('email\nann@b.co\n"bob\n')
    for method in ("bulk_subscribe_profiles", "bulk_unsubscribe_profiles", "bulk_suppress_profiles"):
        report: BulkReport = getattr(fake.client(), method)(rows.read(path))
        assert [reject.detail for reject in report.rejects()] == [f"{path}:3:1: unclosed quote"]
