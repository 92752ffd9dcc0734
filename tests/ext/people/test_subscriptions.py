"""subscribe_profile and unsubscribe_profile: one person, and no channel is dropped in silence."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from itertools import product
from typing import Any

import httpx
import pytest

from klaviyo_client.models import CatalogItem, Profile, ProfileUpsertAttributes
from klaviyo_ext import ProfileDraft, errors, updaters as u
from klaviyo_ext.errors import ArgumentError, ArgumentTypeError, UnknownAttributeError
from klaviyo_ext.testing import FakeKlaviyo, faults
from tests.ext.kernel import Script, Time, answer, awaiting, blocking, refusal

BOTH = pytest.mark.parametrize("kind", ["sync", "async"])
CALLS = pytest.mark.parametrize("name", ["subscribe_profile", "unsubscribe_profile"])
PHONE = "+15005550006"
AWARE = datetime(2026, 1, 1, tzinfo=UTC)
NAIVE = AWARE.replace(tzinfo=None)
READ = Profile.from_dict(
    {"type": "profile", "id": "01A", "attributes": {"email": "a@b.co", "phone_number": None, "first_name": "Ann"}}
)


def call(kind: str, reply: Callable[[httpx.Request], httpx.Response], name: str, *args: Any, **options: Any) -> Any:
    """The body of the request that the method sends."""
    script, time = Script([reply]), Time()

    async def main() -> Any:
        async with awaiting(script, time) as klaviyo:
            return await getattr(klaviyo, name)(*args, **options)

    if kind == "async":
        assert asyncio.run(main()) is None
    else:
        with blocking(script, time) as klaviyo:
            assert getattr(klaviyo, name)(*args, **options) is None
    (request,) = script.requests
    return json.loads(request.content)["data"]


def accept(_: httpx.Request) -> httpx.Response:
    return answer(status=202)


def never(_: httpx.Request) -> httpx.Response:
    raise AssertionError("nothing must be sent")


EMAIL = {"email": "a@b.co"}
DRAFT = ProfileDraft()
DRAFT.email = "a@b.co"


@BOTH
@CALLS
@pytest.mark.parametrize(
    "person",
    [
        "a@b.co",
        u.email("a@b.co"),
        [u.email("a@b.co")],
        u.given(email="a@b.co", phone_number=None),
        lambda draft: setattr(draft, "email", "a@b.co"),
        EMAIL,
        ProfileUpsertAttributes(email="a@b.co"),
        DRAFT,
    ],
    ids=lambda person: re.sub(" at 0x[0-9a-f]+", "", repr(person)),
)
def test_a_person_as_elsewhere(kind: str, name: str, person: Any) -> None:
    data = call(kind, accept, name, person, list_id="L1")
    consent = "SUBSCRIBED" if name == "subscribe_profile" else "UNSUBSCRIBED"
    subscriptions = {"email": {"marketing": {"consent": consent}}}
    (record,) = data["attributes"].pop("profiles")["data"]
    assert record == {"type": "profile", "attributes": {**EMAIL, "subscriptions": subscriptions}}
    assert data["attributes"] == {}
    assert data["relationships"] == {"list": {"data": {"type": "list", "id": "L1"}}}


def test_all_arguments() -> None:
    when = datetime(2026, 1, 2, tzinfo=UTC)
    data = call(
        "sync",
        accept,
        "subscribe_profile",
        {"email": "a@b.co", "phone_number": PHONE, "age_gated_date_of_birth": "1990-01-02"},
        channels=("email", "sms", "whatsapp", "sms"),
        consented_at=when,
        custom_source="Till 7",
    )
    assert "relationships" not in data
    attributes = data["attributes"]
    assert (attributes["historical_import"], attributes["custom_source"]) == (True, "Till 7")
    (record,) = attributes["profiles"]["data"]
    assert record["attributes"]["age_gated_date_of_birth"] == "1990-01-02"
    consent = {"marketing": {"consent": "SUBSCRIBED", "consented_at": "2026-01-02T00:00:00+00:00"}}
    assert record["attributes"]["subscriptions"] == dict.fromkeys(("email", "sms", "whatsapp"), consent)


def test_a_profile_that_was_read() -> None:
    (record,) = call("sync", accept, "subscribe_profile", READ)["attributes"]["profiles"]["data"]
    assert (record["id"], record["attributes"].keys()) == ("01A", {"email", "subscriptions"})
    (record,) = call("sync", accept, "unsubscribe_profile", READ)["attributes"]["profiles"]["data"]
    assert ("id" in record, record["attributes"]["email"]) == (False, "a@b.co")
    for known in (u.id("01A"), {"id": "01A"}, Profile.from_dict({"type": "profile", "id": "01A", "attributes": {}})):
        (record,) = call("sync", accept, "subscribe_profile", known, channels=["sms"])["attributes"]["profiles"]["data"]
        assert (record["id"], list(record["attributes"])) == ("01A", ["subscriptions"])


def test_subscriptions_of_its_own() -> None:
    own = {"email": {"marketing": {"consent": "SUBSCRIBED"}}, "push": None, "sms": None}
    data = call("sync", accept, "subscribe_profile", {**EMAIL, "subscriptions": own}, channels=["sms"])
    assert data["attributes"]["profiles"]["data"][0]["attributes"]["subscriptions"] == own


ADDRESSED = {"email": "email", "sms": "phone_number", "whatsapp": "phone_number"}


@BOTH
@CALLS
@pytest.mark.parametrize("blank", [None, "", "  ", ...])
def test_a_channel_without_an_address_is_told_before_anything_is_sent(kind: str, name: str, blank: Any) -> None:
    values = {"email": "a@b.co", "phone_number": PHONE}
    for missing, channels in product(values, (["email", "sms"], ["sms", "whatsapp"], ["whatsapp", "email"], ["email"])):
        person = {**values, missing: blank}
        if blank is ...:
            del person[missing]
        concerned = [channel for channel in channels if ADDRESSED[channel] == missing]
        if not concerned:
            call(kind, accept, name, person, channels=channels)
            continue
        with pytest.raises(ArgumentError, match=f"person: has no {missing} for {' and '.join(concerned)}; .* leave"):
            call(kind, never, name, person, channels=channels)


def test_a_profile_that_was_read_without_a_number() -> None:
    with pytest.raises(ArgumentError, match="has no phone_number for sms"):
        call("sync", never, "subscribe_profile", READ, channels=["email", "sms"])
    own = {"sms": {"marketing": {"consent": "SUBSCRIBED"}}}
    with pytest.raises(ArgumentError, match="has no phone_number for sms"):
        call("sync", never, "subscribe_profile", {**EMAIL, "subscriptions": own})


@BOTH
@pytest.mark.parametrize(
    ("person", "options", "error", "message"),
    [
        (PHONE, {}, ArgumentError, r"person: '\+15005550006' is not an e-mail address; pass u.phone_number\("),
        ("01ABC", {}, ArgumentError, r"'01ABC' is not an e-mail address; pass u.id\('01ABC'\)"),
        ("", {}, ArgumentError, "person must not be empty"),
        (5, {}, ArgumentTypeError, "person: must be"),
        (None, {}, ArgumentTypeError, "person: must be"),
        (None, {}, ArgumentTypeError, "person: must be an e-mail address, .*, not NoneType"),
        (["a@b.co", "c@d.co"], {}, ArgumentTypeError, r"person\[0\]: must be"),
        ([EMAIL, {"email": "c@d.co"}], {}, ArgumentError, "several values of email; use bulk_subscribe_profiles"),
        (
            [ProfileUpsertAttributes(phone_number=PHONE), {"phone_number": "+1"}],
            {},
            ArgumentError,
            "several values of ph",
        ),
        ([{"id": "01A"}, {"id": "01B"}], {}, ArgumentError, "several values of id"),
        ({}, {}, ArgumentError, "has no email for email"),
        (u.given(email=""), {}, ArgumentError, "has no email for email"),
        ({**EMAIL, "first_name": "Ann"}, {}, UnknownAttributeError, "first_name: subscribe_profile does not accept it"),
        (u.first_name("Ann"), {}, UnknownAttributeError, "use create_or_update_profile or"),
        ([u.email("a@b.co"), u.append_property("x", 1)], {}, ArgumentError, "subscribe_profile cannot patch"),
        (CatalogItem(id="I"), {}, ArgumentTypeError, "not a resource of type 'catalog-item'"),
        ("a@b.co", {"channels": "email"}, ArgumentTypeError, "must be a sequence"),
        ("a@b.co", {"channels": {"email": 1}}, ArgumentTypeError, "must be a sequence"),
        ("a@b.co", {"channels": []}, ArgumentTypeError, r"must be a sequence .*, not \[\]"),
        ("a@b.co", {"channels": ["EMAIL"]}, ArgumentError, r"channels\[0\].*'EMAIL'; did you mean 'email'"),
        ("a@b.co", {"channels": ["email", "SMS "]}, ArgumentError, r"channels\[1\].*did you mean 'sms'"),
        ("a@b.co", {"channels": ["email", None]}, ArgumentTypeError, r"channels\[1\]"),
        ("a@b.co", {"list_id": "a/b"}, ArgumentError, "invalid list_id"),
        ("a@b.co", {"list_id": ""}, ArgumentError, "list_id must not be empty"),
        ("a@b.co", {"custom_source": ""}, ArgumentError, "custom_source"),
        ("a@b.co", {"consented_at": "2026-01-01"}, ArgumentTypeError, "consented_at: must be a datetime, not str"),
        ("a@b.co", {"consented_at": date(2026, 1, 1)}, ArgumentTypeError, "consented_at: must be a datetime, not date"),
        (
            "a@b.co",
            {"consented_at": NAIVE},
            errors.EncodeError,
            "^consented_at: .* no time zone",
        ),
        ({**EMAIL, "subscriptions": {}}, {"consented_at": AWARE}, ArgumentError, "says? "),
    ],
)
def test_what_is_refused_at_home(kind: str, person: Any, options: Any, error: Any, message: str) -> None:
    with pytest.raises(error, match=message):
        call(kind, never, "subscribe_profile", person, **options)


def test_an_id_cannot_be_unsubscribed() -> None:
    with pytest.raises(ArgumentError, match="unsubscribe_profile does not accept an id"):
        call("sync", never, "unsubscribe_profile", u.id("01A"))


@BOTH
@CALLS
@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, errors.ValidationError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (413, errors.PayloadTooLargeError),
    ],
)
def test_what_the_server_refuses_is_raised(kind: str, name: str, status: int, error: Any) -> None:
    source = {"pointer": "/data/attributes/profiles/data/0/attributes/email"}
    with pytest.raises(error, match="Invalid email address") as caught:
        call(kind, lambda _: refusal(status, "invalid", detail="Invalid email address", source=source), name, "x@")
    if status == 400:
        assert (caught.value.field, caught.value.item_index) == ("email", 0)


def test_the_fake_does_what_was_asked() -> None:
    fake = FakeKlaviyo()
    news = fake.add_list("News")
    with fake.client() as klaviyo:
        klaviyo.subscribe_profile({"email": "a@klaviyo-fake.io", "phone_number": PHONE}, list_id=news.id)
        (ann,) = klaviyo.get_profiles(additional_fields=["subscriptions"])
        consent = ann.attributes.to_dict()["subscriptions"]["email"]["marketing"]["consent"]
        assert consent == "SUBSCRIBED"
        klaviyo.unsubscribe_profile(ann)
        with pytest.raises(errors.ValidationError, match="List not found"):
            klaviyo.subscribe_profile("a@klaviyo-fake.io", list_id="NoList")
        with pytest.raises(errors.ValidationError, match="past"):
            klaviyo.subscribe_profile("a@klaviyo-fake.io", consented_at=datetime(2126, 1, 1, tzinfo=UTC))
        fake.fail("bulk_unsubscribe_profiles", faults.error(503))
        klaviyo.unsubscribe_profile("a@klaviyo-fake.io")
        fake.fail("bulk_unsubscribe_profiles", faults.error(503))
        with pytest.raises(errors.ServerError):  # perhaps it was done, and then it would be repeated for everything
            klaviyo.unsubscribe_profile("a@klaviyo-fake.io", list_id=news.id)
