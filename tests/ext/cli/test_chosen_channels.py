"""``--channel`` beside columns that are about channels, and files that do not say who consents."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext import errors, rows
from klaviyo_ext.testing import FakeKlaviyo

from .conftest import Run
from .test_consent import BOTH, MAPPED, SHOP, consents, write
from .test_contradictions import saved

ON = "SUBSCRIBED"
EMAIL = {"ann@b.co": {"email": ON}, "dan@b.co": {"email": ON}}
SMS = {"bob@b.co": {"sms": ON}, "dan@b.co": {"sms": ON}}


@pytest.mark.parametrize(
    ("channels", "expected"),
    [
        (["email"], EMAIL),
        (["sms"], SMS),
        (["email", "sms"], {"ann@b.co": {"email": ON}, "bob@b.co": {"sms": ON}, "dan@b.co": {"email": ON, "sms": ON}}),
    ],
)
@pytest.mark.parametrize("where", ["options", "headers", "preset", "Python"])
def test_only_the_chosen_channels_are_subscribed(
    where: str, channels: list[Any], expected: dict[str, Any], run: Run, fake: FakeKlaviyo
) -> None:
    path, given = write(SHOP), [part for channel in channels for part in ("--channel", channel)]
    if where == "Python":
        both = {"email": "Accepts Email Marketing", "sms": "Accepts SMS Marketing"}
        source = rows.read(path, columns={"email": "Email", "phone_number": "Phone"}, rest="drop", consent=both)
        fake.client().bulk_subscribe_profiles(source, channels=channels)
    else:
        options = {"options": (*MAPPED, *BOTH), "headers": (), "preset": ("--preset", "shopify")}[where]
        if where == "headers":
            names = (f"subscriptions.{channel}.marketing.consent" for channel in ("email", "sms"))
            path.write_text(SHOP.replace(SHOP.splitlines()[0], f"email,phone_number,{','.join(names)}"))
        done = run("subscribe", path, *options, *given)
        assert done.code == 0, done.err
    assert consents(fake) == expected


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (("--consent", "email=Accepts Email Marketing", "--waive", "Accepts SMS Marketing"), "sms=COLUMN"),
        (("--consent", "Accepts Email Marketing", "--waive", "Accepts SMS Marketing"), "sms=COLUMN"),
        (BOTH, "whatsapp=COLUMN"),
    ],
)
@pytest.mark.parametrize("command", ["subscribe", "unsubscribe"])
def test_a_channel_without_a_column_is_refused(
    command: str, options: tuple[str, ...], named: str, run: Run, fake: FakeKlaviyo
) -> None:
    channel = named.partition("=")[0]
    done = run(command, write(SHOP), *MAPPED, *options, "--channel", "email", "--channel", channel)
    assert (done.code, fake.requests.of(f"bulk_{command}_profiles")) == (2, [])
    assert done.err == (
        f"error: --channel: no column says who consents to {channel}; use --consent {named}, or leave out --channel\n"
    )


def test_a_channel_without_a_column_is_refused_in_python(tmp_path: Path) -> None:
    path = write("email,phone_number,OK\nann@b.co,,yes\n")
    source = rows.read(path, consent={"email": "OK"})
    with pytest.raises(
        errors.ArgumentError, match=r"^channels: no column says .* consent=\{'sms': 'COLUMN'\}, or leave"
    ):
        FakeKlaviyo().client().bulk_subscribe_profiles(source, channels=["sms"])


def test_a_date_of_another_channel_is_refused(run: Run) -> None:
    path = write("email,phone_number,since\nann@b.co,+15005550001,2020-01-01\n")
    dated = [f"subscriptions.{channel}.marketing.consented_at" for channel in ("sms", "email")]
    given = (
        "--historical-import",
        "--timezone",
        "UTC",
        "--map",
        f"{dated[0]}=since",
        "--set",
        f"{dated[1]}=2020-01-01",
    )
    done = run("subscribe", path, *given, "--channel", "email")
    assert done.code == 2
    assert "--channel leaves out sms, but a column or value is for subscriptions.sms; drop it, or" in done.err
    assert run("subscribe", path, *given, "--channel", "email", "--channel", "sms").code == 0


@pytest.mark.parametrize(
    ("channels", "expected"),
    [
        ((), {"a@b.co": {"email", "sms"}, "b@b.co": {"email"}}),
        (("email",), {"a@b.co": {"email"}, "b@b.co": {"email"}}),
        (("sms",), {"a@b.co": {"sms"}}),
        (("email", "whatsapp"), {"a@b.co": {"email", "whatsapp"}, "b@b.co": {"email", "whatsapp"}}),
    ],
)
def test_a_column_for_everything_beside_one_for_a_channel(
    channels: tuple[str, ...], expected: dict[str, set[str]], run: Run, fake: FakeKlaviyo
) -> None:
    lines = ["a@b.co,+15005550001,yes,yes", "b@b.co,+15005550002,yes,no", "c@b.co,+15005550003,no,yes"]
    path = write("\n".join(["email,phone_number,News,Texts", *lines]))
    given = [part for channel in channels for part in ("--channel", channel)]
    done = run("subscribe", path, "--consent", "News", "--consent", "sms=Texts", *given)
    assert done.code == 0, done.err
    assert {who: set(found) for who, found in consents(fake).items()} == expected


def test_a_refusal_of_one_channel_is_not_lost_beside_a_column_for_everything(run: Run, fake: FakeKlaviyo) -> None:
    lines = ["a@b.co,+15005550001,no,yes", "b@b.co,+15005550002,yes,no", "c@b.co,+15005550003,yes,yes"]
    path = write("\n".join(["email,phone_number,News,Texts", *lines]))
    assert run("unsubscribe", path, "--consent", "News", "--consent", "sms=Texts").code == 0
    sent = {who: set(found) for who, found in consents(fake, "bulk_unsubscribe_profiles").items()}
    assert sent == {"a@b.co": {"email", "sms"}, "b@b.co": {"sms"}}


# Files that do not say who consents.

NOBODY_SAYS = "no column says who consents: every row that can be sent is subscribed"


@pytest.mark.parametrize("command", ["subscribe", "unsubscribe"])
@pytest.mark.parametrize("header", ["billing_email", "user_email", "Email"])
def test_customers_of_a_shop_are_not_subscribers(command: str, header: str, run: Run, fake: FakeKlaviyo) -> None:
    path = write(f"{header},billing_city\nann@b.co,Bonn\n")
    done = run(command, path, "--preset", "woocommerce")
    assert (done.code, fake.requests.of(f"bulk_{command}_profiles")) == (2, [])
    assert done.err == (
        "error: --preset woocommerce: c.csv has no column that says who consents; name it with --consent, choose rows "
        "with --where, or take all of them with --waive consent\n"
    )
    done = run(command, path, "--preset", "woocommerce", "--waive", "consent", "--save-mapping", "m.toml")
    assert (done.code, list(consents(fake, f"bulk_{command}_profiles"))) == (0, ["ann@b.co"])
    assert (NOBODY_SAYS in done.err) == (command == "subscribe")
    assert run(command, path, "--mapping", "m.toml", "--no-journal", "--dry-run").code == 0
    for chosen in ("--consent=billing_city", "--where=billing_city=Bonn"):
        assert run(command, path, "--preset", "woocommerce", chosen, "--dry-run").code in (0, 3)


def test_the_waiver_in_python() -> None:
    path = write("billing_email\nann@b.co\n")
    klaviyo = FakeKlaviyo().client()
    with pytest.raises(errors.ArgumentError, match=r"or take all of them with waive=\['consent'\]$"):
        klaviyo.bulk_subscribe_profiles(rows.read(path, preset="woocommerce"))
    source = rows.read(path, preset="woocommerce", waive=["consent"])
    assert klaviyo.bulk_subscribe_profiles(source).accepted == 1
    assert source.quirks == (NOBODY_SAYS,)


@pytest.mark.parametrize(
    ("content", "options", "told"),
    [
        ("email\nann@b.co\n", (), True),
        ("Email Address,OPTIN_TIME\nann@b.co,2020-01-01\n", ("--preset", "mailchimp"), True),
        ("email,Status\nann@b.co,no\n", ("--waive", "Status"), True),
        ("email,Tier\nann@b.co,gold\n", ("--where", "Tier=gold"), False),
        ("email,Status\nann@b.co,yes\n", ("--consent", "Status"), False),
        ("email,subscriptions.email.marketing.consent\nann@b.co,yes\n", (), False),
        (
            "email,since\nann@b.co,2020-01-01\n",
            (
                *("--historical-import", "--timezone", "UTC"),
                *("--map", "subscriptions.email.marketing.consented_at=since"),
            ),
            False,
        ),
    ],
)
def test_the_summary_says_if_nobody_says_who_consents(
    content: str, options: tuple[str, ...], told: bool, run: Run, fake: FakeKlaviyo
) -> None:
    for more in ((), ("--dry-run",)):
        done = run("subscribe", write(content), *options, *more)
        assert (done.code, NOBODY_SAYS in done.err) == (0, told), done.err
    assert list(consents(fake)) == ["ann@b.co"]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ('{"email": "ann@b.co"}', True),
        ('{"email": "ann@b.co", "subscriptions": {"email": {"marketing": {"consent": "SUBSCRIBED"}}}}', False),
        ('{"email": "ann@b.co", "subscriptions.email.marketing.consent": "SUBSCRIBED"}', False),
    ],
)
def test_the_summary_says_it_of_json_too(row: str, told: bool, run: Run) -> None:
    done = run("subscribe", write(f"{row}\n", "c.jsonl"))
    assert (done.code, NOBODY_SAYS in done.err) == (0, told), done.err


@pytest.mark.parametrize(("channels", "expected"), [([], {"email", "sms"}), (["email"], {"email"}), (["sms"], {"sms"})])
@pytest.mark.parametrize("kind", ["jsonl", "parquet"])
def test_channels_within_objects_are_chosen_too(
    kind: str, channels: list[str], expected: set[str], run: Run, fake: FakeKlaviyo
) -> None:
    told = {channel: {"marketing": {"consent": "SUBSCRIBED"}} for channel in ("email", "sms")}
    row = {"email": "a@b.co", "phone_number": "+15005550001", "subscriptions": told}
    given = [part for channel in channels for part in ("--channel", channel)]
    done = run("subscribe", saved([row], kind), *given)
    assert (done.code, {who: set(found) for who, found in consents(fake).items()}) == (0, {"a@b.co": expected})
