"""Consent: nobody is subscribed whose consent nobody looked at, and nothing about consent is left out in silence."""

from __future__ import annotations

import json
import shlex
from functools import partial
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext import errors, rows
from klaviyo_ext.rows.columns.consent_cells import Said, said
from klaviyo_ext.rows.columns.consent_headers import Speaks, speaks_of_consent
from klaviyo_ext.testing import FakeKlaviyo

from .conftest import Run

SHOP = """\
Email,Phone,Accepts Email Marketing,Accepts SMS Marketing
ann@b.co,+15005550001,yes,no
bob@b.co,+15005550002,no,yes
eve@b.co,+15005550003,no,no
dan@b.co,+15005550004,YES,yes
"""
MAPPED = ("--map", "email=Email", "--map", "phone_number=Phone", "--rest", "drop")
BOTH = ("--consent", "email=Accepts Email Marketing", "--consent", "sms=Accepts SMS Marketing")

YES = [
    "yes",
    "Yes ",
    "\xa0YES",
    "true",
    "TRUE",
    "1",
    "y",
    "t",
    "x",
    "SUBSCRIBED",
    "subscribed",
    "opt-in",
    "Opted In",
    "'1",
    "1.0",
    "Angemeldet",
    "accepté",
    "accepte\u0301",
]
NO = [
    "no",
    "NO",
    "false",
    "0",
    "n",
    "f",
    "UNSUBSCRIBED",
    "unsubscribed",
    "opt-out",
    "opted_out",
    "0.0",
    "abgemeldet",
    "Refusé",
]
NOTHING = ["", " ", "NEVER_SUBSCRIBED", "never subscribed", "not_subscribed", "pending", "Unconfirmed", "n/a", "null"]
UNCLEAR = ["perhaps", "2", "-1", "2026-01-31", "yes no", "maybe", "EU", "yess", "[]"]


def write(content: str, name: str = "c.csv") -> Path:
    path = Path(name)
    path.write_text(content)
    return path


def consents(fake: FakeKlaviyo, operation: str = "bulk_subscribe_profiles") -> dict[str, dict[str, str]]:
    """The consent of each channel that was sent, by e-mail address or phone number."""
    found: dict[str, dict[str, str]] = {}
    for entry in fake.requests.of(operation):
        for record in entry.json["data"]["attributes"]["profiles"]["data"]:
            attributes = record["attributes"]
            who = attributes.get("email") or attributes["phone_number"]
            found[who] = {name: kinds["marketing"]["consent"] for name, kinds in attributes["subscriptions"].items()}
    return found


# What cells say.


@pytest.mark.parametrize(
    ("cell", "meaning"),
    [
        *((cell, Said.YES) for cell in (*YES, True, 1, 1.0)),
        *((cell, Said.NO) for cell in (*NO, False, 0, 0.0)),
        *((cell, Said.NOTHING) for cell in (*NOTHING, None, float("nan"), type("NAType", (), {})())),
    ],
    ids=lambda value: f"{type(value).__name__}-{value}" if isinstance(value, str | bool | int | float) else "",
)
def test_what_a_cell_says(cell: Any, meaning: Said) -> None:
    assert said(cell) is meaning


@pytest.mark.parametrize("cell", [*UNCLEAR, 2, ["yes"]], ids=str)
def test_what_is_not_clear_is_refused(cell: Any) -> None:
    with pytest.raises(ValueError, match="says neither yes nor no"):
        said(cell)


# Which headers speak of consent.

HEADERS = {
    Speaks.CONSENT: (
        "consent|Consent|Email Marketing Consent|email_consent|Accepts Marketing|accepts_email_marketing|"
        "AcceptsMarketing|Accepts SMS Marketing|opt-in|Opt In|optin|opt_in|OptIn|Double Opt-In|Opted In|subscribed|"
        "Is Subscribed|Subscription|Subscription Status|Marketing|Email Marketing|marketing_emails|permission|"
        "Mail Permission|GDPR|gdpr_consent|Newsletter|newsletter_signup|Status|Email Status|Marketing contact status|"
        "buyer_accepts_marketing|emailmarketing|marketingemails|Email OK|Allow emails|Can email|Receive emails?|RGPD|"
        "Werbeerlaubnis|Communication preferences|Promotional emails|is_marketable|Emailable|Subscriber No|"
        "Consentimiento|Einwilligung|Abonnement|$consent|subscriptions.email.marketing.consent"
    ),
    Speaks.REFUSAL: (
        "Unsubscribed|unsubscribed from all email|suppressed|Email Suppressions|opt-out|Opted out of email: News|"
        "Email Subscription Channel opt-out|Consent revoked|consent_withdrawn|Marketing declined|Rejects marketing|"
        "No marketing|Not subscribed|Subscription cancelled|Exclude from newsletter|Kein Newsletter|Never subscribed|"
        "optout|Do not e-mail|do_not_contact|Blacklisted|bounced|Abgemeldet"
    ),
    Speaks.DETAIL: "OPTIN_TIME|OPTIN_IP|Consent Timestamp|Opt-in Date|consented_at|consent source",
    Speaks.REFUSAL_DETAIL: "Consent withdrawn at|Unsubscribe Source|Unsubscribed At|UNSUB_TIME|opt-out date",
    None: (
        "email|Email Address|First Name|Phone|Marketing source|marketing_channel|Marketing Campaign|Subscription Plan|"
        "subscription_id|Order Status|State|Tags|Total Spent|description|Options|Adopted Intern|MEMBER_RATING|"
        "Text|Mobile|Prescription|Note|Created At|"
    ),
}


@pytest.mark.parametrize(
    ("header", "meaning"),
    [(header, meaning) for meaning, headers in HEADERS.items() for header in headers.split("|")],
)
def test_which_headers_speak_of_consent(header: str, meaning: Speaks | None) -> None:
    assert speaks_of_consent(header) is meaning


# Nobody is subscribed by accident.


DROPPED = (("--rest", "drop"), ("--drop", "{}"), ("--rest", "error", "--drop", "{}"))
SPOKEN = [
    header for meaning, headers in HEADERS.items() if meaning for header in headers.split("|") if "." not in header
]


@pytest.mark.parametrize(
    ("header", "options"), [(header, DROPPED[number % 3]) for number, header in enumerate(SPOKEN)], ids=SPOKEN
)
def test_subscribe_refuses_to_ignore_a_consent(
    header: str, options: tuple[str, ...], run: Run, fake: FakeKlaviyo
) -> None:
    path = write(f"email,{header}\nann@b.co,no\n")
    given = [option.format(header) for option in options]
    done = run("subscribe", path, *given)
    assert done.code == 2
    assert f"{header!r} speaks of consent and would be ignored" in done.err
    assert not fake.requests
    pasted = done.err.splitlines()[-1].strip()
    again = run(*shlex.split(pasted.removesuffix(" --fake"))[1:])
    assert again.code == 0, again.err
    waived = run("subscribe", path, "--waive", header, "--no-journal")
    assert waived.code == 0, waived.err
    assert f"ignored this column, which speaks of consent: {header!r}" in waived.err


def test_the_pasted_command_subscribes_those_who_consent(run: Run, fake: FakeKlaviyo) -> None:
    done = run("subscribe", write(SHOP), *MAPPED)
    assert done.code == 2
    pasted = done.err.splitlines()[-1].strip()
    assert run(*shlex.split(pasted.removesuffix(" --fake"))[1:]).code == 0
    assert consents(fake) == {
        "ann@b.co": {"email": "SUBSCRIBED"},
        "bob@b.co": {"sms": "SUBSCRIBED"},
        "dan@b.co": {"email": "SUBSCRIBED", "sms": "SUBSCRIBED"},
    }


@pytest.mark.parametrize(
    ("header", "consenting", "refusing"),
    [
        ("Unsubscribed", "no", "yes"),
        ("Unsubscribed", "", "1"),
        ("Unsubscribed At", "", "2026-01-31"),
        ("UNSUB_REASON", "", "spam"),
        ("Consent Timestamp", "2026-01-31", ""),
        ("OPTIN_IP", "1.2.3.4", ""),
        ("Accepts Marketing", "yes", "no"),
        ("Status", "subscribed", "cleaned"),
        ("Do not e-mail", "false", "true"),
        ("Consent revoked", "", "yes"),
        ("No marketing", "0", "1"),
        ("Consent withdrawn at", "", "2026-01-31"),
        ("emailmarketing", "yes", "no"),
    ],
)
def test_no_pasted_command_subscribes_who_refused(
    header: str, consenting: str, refusing: str, run: Run, fake: FakeKlaviyo
) -> None:
    done = run("subscribe", write(f"email,{header}\nann@b.co,{consenting}\nbob@b.co,{refusing}\n"), "--rest", "drop")
    pasted = done.err.splitlines()[-1].strip()
    assert run(*shlex.split(pasted.removesuffix(" --fake"))[1:]).code == 0
    assert list(consents(fake)) == ["ann@b.co"]


@pytest.mark.parametrize("command", [("import", "profiles"), ("unsubscribe",), ("suppress",)])
def test_other_commands_name_what_they_ignore(command: tuple[str, ...], run: Run) -> None:
    path = write(SHOP)
    for more in ((), ("--dry-run",), ("--json",), ("--dry-run", "--json")):
        done = run(*command, path, "--map", "email=Email", "--rest", "drop", *more)
        assert done.code == 0
        if "--json" in more:
            named = json.loads(done.out)["ignored_consent_columns"]
            assert named == ["Accepts Email Marketing", "Accepts SMS Marketing"]
        else:
            assert "speak of consent: 'Accepts Email Marketing', 'Accepts SMS Marketing'" in done.err


def test_a_column_of_a_condition_is_used(run: Run, fake: FakeKlaviyo) -> None:
    given = (*MAPPED, "--where", "Accepts Email Marketing=yes", "--waive", "Accepts SMS Marketing")
    done = run("subscribe", write(SHOP), *given, "--json")
    assert done.code == 0
    report = json.loads(done.out)
    assert (report["accepted"], report["filtered"], report["read"]) == (2, 2, 4)
    assert "filtered out    2" in done.err
    assert consents(fake) == {"ann@b.co": {"email": "SUBSCRIBED"}, "dan@b.co": {"email": "SUBSCRIBED"}}


def test_unknown_columns_are_refused_with_the_nearest(run: Run, fake: FakeKlaviyo) -> None:
    path = write(SHOP)
    for option, near in {
        "--waive=accepts email marketing": "Accepts Email Marketing",
        "--consent=email=Accept Email Marketing": "Accepts Email Marketing",
        "--consent=fax=Accepts SMS Marketing": "Accepts SMS Marketing",
        "--where=Emial=x": "Email",
    }.items():
        done = run("subscribe", path, *MAPPED, option)
        assert done.code == 2
        assert f"; did you mean {near!r}?" in done.err
    assert not fake.requests


# A row for each channel: everybody gets what they asked for, and nothing else.

CELLS = [
    *((cell, Said.YES) for cell in YES),
    *((cell, Said.NO) for cell in NO),
    *((cell, Said.NOTHING) for cell in NOTHING),
]


@pytest.mark.parametrize("command", ["subscribe", "unsubscribe"])
def test_each_channel_by_its_column(command: str, run: Run, fake: FakeKlaviyo) -> None:
    cases = [((one, says), (other, tells)) for (one, says), (other, tells) in product(CELLS, CELLS)]
    lines = [f'p{n}@b.co,+1500555{n:04},"{one}","{other}"' for n, ((one, _), (other, _)) in enumerate(cases)]
    header = "Email,Phone,Accepts Email Marketing,Accepts SMS Marketing"
    done = run(command, write("\n".join([header, *lines, ""])), *MAPPED, *BOTH, "--json")
    assert done.code == 0, done.err
    wanted, state = (Said.YES, "SUBSCRIBED") if command == "subscribe" else (Said.NO, "UNSUBSCRIBED")
    expected = {
        f"p{n}@b.co": {channel: state for channel, meaning in (("email", says), ("sms", tells)) if meaning is wanted}
        for n, ((_, says), (_, tells)) in enumerate(cases)
    }
    some = {who: channels for who, channels in expected.items() if channels}
    assert consents(fake, f"bulk_{command}_profiles") == some
    report = json.loads(done.out)
    assert (report["accepted"], report["without_consent"], report["set_aside_count"]) == (
        len(some),
        len(expected) - len(some),
        0,
    )


@pytest.mark.parametrize("cell", UNCLEAR)
def test_an_unclear_cell_is_a_reject_with_its_place(cell: str, run: Run, fake: FakeKlaviyo) -> None:
    done = run(
        "subscribe",
        write(f"email,ok,Consent\nann@b.co,1,{cell}\nbob@b.co,1,yes\n"),
        "--rest",
        "drop",
        "--consent",
        "Consent",
    )
    assert done.code == 3
    assert f"c.csv:2:12: column 'Consent': {cell!r} says neither yes nor no" in done.err
    assert Path("c.rejects.csv").read_text().splitlines()[1].endswith(f"ann@b.co,1,{cell}")
    assert list(consents(fake)) == ["bob@b.co"]


def test_a_consent_column_for_all_channels(run: Run, fake: FakeKlaviyo) -> None:
    given = ("--consent", "Newsletter", "--channel", "email", "--channel", "sms")
    content = "email,phone_number,Newsletter\nann@b.co,+15005550001,x\nbob@b.co,+15005550002,\n"
    done = run("subscribe", write(content), *given)
    assert consents(fake) == {"ann@b.co": {"email": "SUBSCRIBED", "sms": "SUBSCRIBED"}}
    assert "without consent    1" in done.err


@pytest.mark.parametrize(
    ("header", "channel"),
    [
        ("Accepts SMS Marketing", "sms"),
        ("Accepts Email Marketing", "email"),
        ("WhatsApp opt-in", "whatsapp"),
        ("Accepts texts", "sms"),
    ],
)
def test_a_column_that_names_a_channel_says_nothing_about_others(
    header: str, channel: str, run: Run, fake: FakeKlaviyo
) -> None:
    path = write(f"email,phone_number,{header}\nann@b.co,+15005550001,yes\nbob@b.co,+15005550002,no\n")
    for given in ((), ("--channel", channel)):
        fake.requests.clear()
        assert run("subscribe", path, "--consent", header, *given).code == 0
        assert consents(fake) == {"ann@b.co": {channel: "SUBSCRIBED"}}


@pytest.mark.parametrize("option", ["--consent=Consent", "--consent=email=Consent", "--where=Consent=yes"])
def test_two_columns_with_one_name_are_not_chosen_between(option: str, run: Run, fake: FakeKlaviyo) -> None:
    path = write("email,Consent,Consent\nann@b.co,yes,no\n")
    for given in ((), ("--drop", "Consent"), ("--rest", "drop")):
        assert run("subscribe", path, option, *given).code == 2
    assert not fake.requests


@pytest.mark.parametrize("header", ["Consent", "Unsubscribed"])
def test_two_columns_with_one_name_are_told_without_a_command_that_fails(
    header: str, run: Run, fake: FakeKlaviyo
) -> None:
    path = write(f"email,{header},{header}\nann@b.co,yes,no\n")
    done = run("subscribe", path, "--rest", "drop")
    assert (done.code, fake.requests.of("bulk_subscribe_profiles")) == (1, [])
    assert f"several columns are named {header!r}, which speaks of consent; rename them, or ignore" in done.err
    assert "for example" not in done.err
    assert run("subscribe", path, "--rest", "drop", "--waive", header, "--no-journal").code == 0


def test_two_columns_for_one_channel_must_both_say_yes(run: Run, fake: FakeKlaviyo) -> None:
    content = "email,Consent,GDPR\na@b.co,yes,yes\nb@b.co,yes,no\nc@b.co,no,yes\nd@b.co,yes,\n"
    assert run("subscribe", write(content), "--consent", "email=Consent", "--consent", "email=GDPR").code == 0
    assert list(consents(fake)) == ["a@b.co"]


@pytest.mark.parametrize(
    "options",
    [
        ("--map", "subscriptions.email.marketing.consent=State of mind"),
        (
            "--map",
            "subscriptions.email.marketing.consent=State of mind",
            "--type",
            "subscriptions.email.marketing.consent=consent",
        ),
    ],
)
def test_a_mapped_consent_is_read_as_one(options: tuple[str, ...], run: Run, fake: FakeKlaviyo) -> None:
    content = "email,State of mind\na@b.co,SUBSCRIBED\nb@b.co,NEVER_SUBSCRIBED\nc@b.co,\nd@b.co,UNSUBSCRIBED\n"
    done = run("subscribe", write(content), *options, "--json")
    assert done.code == 0
    assert consents(fake) == {"a@b.co": {"email": "SUBSCRIBED"}}
    assert json.loads(done.out)["without_consent"] == 3


def test_an_export_of_consent_can_be_sent_back(run: Run, fake: FakeKlaviyo) -> None:
    fake.client().bulk_subscribe_profiles(["ann@b.co"], list_id=fake.add_list("News").id)
    fake.add_profile(email="bob@b.co")
    columns = "email,subscriptions.email.marketing.consent"
    assert run("export", "profiles", "--columns", columns, "--out", "out.csv").code == 0
    known = {line.split(",")[0]: line.split(",")[1] for line in Path("out.csv").read_text().splitlines()[1:]}
    fake.requests.clear()
    run("subscribe", "out.csv")
    assert set(consents(fake)) == {email for email, consent in known.items() if consent == "SUBSCRIBED"}


def test_a_refusal_is_not_a_consent(run: Run, fake: FakeKlaviyo) -> None:
    path = write("email,Unsubscribed\na@b.co,yes\nb@b.co,no\nc@b.co,\n")
    done = run("subscribe", path, "--consent", "Unsubscribed")
    assert done.code == 2
    assert "column 'Unsubscribed' says who refuses, not who consents; use --where Unsubscribed=no" in done.err
    assert run("subscribe", path, "--where", "Unsubscribed!=yes").code == 0
    assert list(consents(fake)) == ["b@b.co", "c@b.co"]
    assert run("unsubscribe", path, "--where", "Unsubscribed=yes").code == 0
    assert list(consents(fake, "bulk_unsubscribe_profiles")) == ["a@b.co"]


def test_consent_is_not_for_other_rows(run: Run) -> None:
    done = run("import", "profiles", write(SHOP), *MAPPED, "--consent", "Accepts Email Marketing")
    assert done.code == 2
    assert "--consent is for rows that are subscribed or unsubscribed" in done.err


# JSON has no header: each row is checked.


def test_rows_of_json_with_a_consent_that_nobody_looks_at_are_rejected(run: Run, fake: FakeKlaviyo) -> None:
    rows_of_file = [{"email": "a@b.co"}, {"email": "b@b.co", "accepts_marketing": False}]
    path = write("".join(f"{json.dumps(row)}\n" for row in rows_of_file), "c.jsonl")
    done = run("subscribe", path, "--rest", "drop")
    assert done.code == 3
    assert "'accepts_marketing' speaks of consent and would be ignored" in done.err
    assert list(consents(fake)) == ["a@b.co"]
    fake.requests.clear()
    done = run("subscribe", path, "--rest", "drop", "--consent", "accepts_marketing", "--no-journal")
    assert (done.code, consents(fake)) == (0, {})
    assert "without consent    2" in done.err


@pytest.mark.parametrize(
    ("row", "path"),
    [
        ({"customer": {"accepts_marketing": False}}, "customer.accepts_marketing"),
        ({"properties": {"Accepts Marketing": "no"}}, "properties.Accepts Marketing"),
        ({"a": {"b": {"unsubscribed": True}}}, "a.b.unsubscribed"),
    ],
)
def test_consent_within_an_object_of_json_is_not_ignored(
    row: dict[str, Any], path: str, run: Run, fake: FakeKlaviyo
) -> None:
    file = write("".join(f"{json.dumps({'email': who, **row})}\n" for who in ("a@b.co", "b@b.co")), "c.jsonl")
    done = run("subscribe", file, "--rest", "drop")
    assert (done.code, fake.requests.of("bulk_subscribe_profiles")) == (3, [])
    assert f"c.jsonl:2:1: column {path!r} speaks of consent and would be ignored" in done.err
    done = run("subscribe", file, "--rest", "drop", "--waive", path, "--no-journal")
    assert (done.code, list(consents(fake))) == (0, ["a@b.co", "b@b.co"])
    assert f"ignored this column, which speaks of consent: {path!r}" in done.err


def test_consent_within_an_object_of_a_frame_is_not_ignored(fake: FakeKlaviyo) -> None:
    pa: Any = import_module("pyarrow")
    table = pa.table({"email": ["a@b.co", "b@b.co"], "customer": [None, {"accepts_marketing": False}]})
    import_module("pyarrow.parquet").write_table(table, "c.parquet")
    make: tuple[tuple[Any, Any], ...] = ((rows.of, table), (rows.read, "c.parquet"))
    for read in (partial(how, source) for how, source in make):
        with pytest.raises(
            rows.TableError, match=r"column 'customer' holds 'customer\.accepts_marketing', which speaks"
        ):
            fake.client().bulk_subscribe_profiles(read(rest="drop"))
        assert not fake.requests.of("bulk_subscribe_profiles")
        assert fake.client().bulk_subscribe_profiles(read(rest="drop", waive=["customer"])).accepted == 2
        fake.requests.clear()


def test_consent_within_an_object_of_json_is_used(run: Run, fake: FakeKlaviyo) -> None:
    """As in the JSON of Shopify's API."""
    states = {"a@b.co": "subscribed", "b@b.co": "unsubscribed", "c@b.co": "not_subscribed"}
    content = [
        {"email": who, "email_marketing_consent": {"state": state, "opt_in": 1}} for who, state in states.items()
    ]
    file = write("".join(f"{json.dumps(row)}\n" for row in content), "c.jsonl")
    for more in (("--rest", "drop"), ()):
        fake.requests.clear()
        done = run("subscribe", file, "--consent", "email_marketing_consent.state", *more, "--no-journal")
        assert (done.code, list(consents(fake))) == (0, ["a@b.co"]), done.err


def test_a_column_that_no_row_of_json_has(run: Run, fake: FakeKlaviyo) -> None:
    path = write('{"email": "a@b.co", "accepts": true}\n', "c.jsonl")
    for option in ("--where=acepts!=x", "--consent=acepts"):
        done = run("subscribe", path, "--waive", "accepts", option)
        assert done.code == 1
        assert "no column 'acepts'; did you mean 'accepts'?" in done.err
    assert not consents(fake)


# In Python.


def test_rows_refuse_to_ignore_a_consent(fake: FakeKlaviyo) -> None:
    path, columns = write(SHOP), {"email": "Email", "phone_number": "Phone"}
    klaviyo = fake.client()
    with pytest.raises(rows.TableError, match="'Accepts Email Marketing', 'Accepts SMS Marketing' speak of consent"):
        klaviyo.bulk_subscribe_profiles(rows.read(path, columns=columns, rest="drop"))
    assert not fake.requests
    both = {"email": "Accepts Email Marketing", "sms": "Accepts SMS Marketing"}
    report = klaviyo.bulk_subscribe_profiles(rows.read(path, columns=columns, rest="drop", consent=both))
    assert (report.accepted, report.without_consent, report.ok) == (3, 1, True)
    waived = rows.read(path, columns=columns, rest="drop", waive=list(both.values()))
    assert klaviyo.bulk_subscribe_profiles(waived).accepted == 4


@pytest.mark.parametrize("consent", [5, ["email", 3], {"email": 4}, {3: "Consent"}], ids=str)
def test_what_is_not_a_consent(consent: Any) -> None:
    with pytest.raises(errors.ArgumentTypeError, match="consent must be a column, or channels with their columns"):
        rows.read(write("email\n"), consent=consent)


EXPORTS = Path(__file__).parents[1] / "exports"


@pytest.mark.parametrize("path", sorted(EXPORTS.glob("*.csv")), ids=lambda path: path.stem)
def test_no_preset_subscribes_who_refused(path: Path, run: Run, fake: FakeKlaviyo) -> None:
    """Of each invented export, and of the commands that are suggested for it, nobody who is marked so is subscribed."""
    refused = {"bob@klaviyo-fake.io"} if path.stem == "mailchimp-unsubscribed" else set[str]()
    preset = path.stem.partition("-")[0]
    for given in (("--preset", preset), ("--rest", "drop")):
        done = run("subscribe", path, *given, "--rejects", "r.csv", "--no-journal")
        if done.code and "for example:" in done.err:
            pasted = shlex.split(done.err.splitlines()[-1].strip().removesuffix(" --fake"))[1:]
            run(*(each for each in pasted if each != "--fake"))
    assert not refused & set(consents(fake))
    unsaid = {who for who, channels in consents(fake).items() if not channels}
    assert not unsaid


@pytest.mark.parametrize("space", ["\xa0", "\u202f", "\u2007"], ids=ascii)
@pytest.mark.parametrize(
    "options",
    [
        ("--consent", "Accepts Marketing"),
        ("--consent", "email=Accepts Marketing"),
        ("--where", "Accepts Marketing=yes"),
        ("--where", "Accepts Marketing in (yes, x)"),
        ("--map", "subscriptions.email.marketing.consent=Accepts Marketing"),
    ],
)
def test_a_space_stands_for_a_no_break_space(options: tuple[str, ...], space: str, run: Run, fake: FakeKlaviyo) -> None:
    path = write(f"email,Accepts{space}Marketing,Last{space}Name\na@b.co,yes,A\nb@b.co,no,B\n")
    done = run("subscribe", path, *options, "--drop", "Last Name")
    assert (done.code, list(consents(fake))) == (0, ["a@b.co"]), done.err


def test_a_space_is_not_guessed_between_two_columns(run: Run, fake: FakeKlaviyo) -> None:
    path = write("email,Accepts Marketing,Accepts\xa0Marketing\na@b.co,yes,no\n")
    done = run("subscribe", path, "--consent", "Accepts Marketing", "--rest", "drop")
    assert (done.code, fake.requests.of("bulk_subscribe_profiles")) == (2, [])
    assert "speaks of consent and would be ignored" in done.err
