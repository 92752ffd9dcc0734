"""Somebody who says no in one row and yes in another is not subscribed, in any kind of file."""

from __future__ import annotations

import asyncio
import io
import json
import sys
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext import rows
from klaviyo_ext.bulk import BulkReport
from klaviyo_ext.testing import FakeKlaviyo

from .conftest import Run
from .test_consent import consents, write

MANY = 3000
"""Rows between two rows of one person: they are in different requests, and in different batches of a frame."""

KINDS = ("csv", "jsonl", "json", "parquet", "xlsx")
Told = list[dict[str, Any]]


def saved(people: Told, kind: str) -> Path:
    """A file of rows that all have the same columns."""
    path = Path(f"people.{kind}")
    if kind == "csv":
        lines = [",".join(people[0]), *(",".join(str(cell or "") for cell in each.values()) for each in people)]
        path.write_text("\n".join(lines) + "\n")
    elif kind == "jsonl":
        path.write_text("".join(f"{json.dumps(each)}\n" for each in people))
    elif kind == "json":
        path.write_text(json.dumps(people))
    elif kind == "parquet":
        import_module("pyarrow.parquet").write_table(import_module("pyarrow").Table.from_pylist(people), path)
    else:
        book = import_module("xlsxwriter").Workbook(str(path))
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, list(people[0]))
        for line, each in enumerate(people, 1):
            sheet.write_row(line, 0, [cell or "" for cell in each.values()])
        book.close()
    return path


def person(email: str, phone: str | None, says: str) -> dict[str, Any]:
    return {"email": email, "phone_number": phone, "Accepts": says}


PAIRS = {
    "the same address": (("ann@b.co", None), ("ann@b.co", None)),
    "another case": (("Ann@B.co", None), ("ann@b.CO", None)),
    "white space": (("ann@b.co ", None), ("\xa0ann@b.co", None)),
    "the same phone": (("ann@b.co", "+15005550001"), ("ann@home.co", "+15005550001")),
}


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
@pytest.mark.parametrize(("first", "second"), [("yes", "no"), ("no", "yes"), ("yes", "UNSUBSCRIBED")])
@pytest.mark.parametrize("way", ["--consent=Accepts", "--consent=email=Accepts", "--where=Accepts in (yes, x)"])
@pytest.mark.parametrize("kind", KINDS)
def test_who_says_no_anywhere_is_not_subscribed(
    kind: str, way: str, first: str, second: str, pair: Any, run: Run, fake: FakeKlaviyo
) -> None:
    people = [
        person(pair[0][0], pair[0][1], first),
        person("eve@b.co", None, "yes"),
        person(pair[1][0], pair[1][1], second),
    ]
    done = run("subscribe", saved(people, kind), way)
    assert (done.code, list(consents(fake))) == (0, ["eve@b.co"]), done.err
    assert "1 person says yes in one row and no in another: not subscribed, for example" in done.err
    assert "(--duplicates last with --across-file lets the last row count)" in done.err


@pytest.mark.parametrize("kind", ["csv", "jsonl", "parquet"])
def test_however_far_apart_the_rows_are(kind: str, run: Run, fake: FakeKlaviyo) -> None:
    between = [person(f"p{number}@b.co", None, "yes") for number in range(MANY)]
    people = [person("ann@b.co", None, "yes"), *between, person("ANN@b.co", None, "no")]
    done = run("subscribe", saved(people, kind), "--consent", "Accepts", "--json")
    report = json.loads(done.out)
    assert (report["accepted"], report["without_consent"], report["read"]) == (MANY, 2, MANY + 2)
    assert "ann@b.co" not in consents(fake)
    assert report["quirks"][0].startswith("1 person says yes in one row and no in another")


def test_standard_input_is_read_to_its_end_first(run: Run, fake: FakeKlaviyo, monkeypatch: pytest.MonkeyPatch) -> None:
    content = b"email,Accepts\nann@b.co,yes\neve@b.co,yes\nann@b.co,no\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    assert run("subscribe", "-", "--consent", "Accepts").code == 0
    assert list(consents(fake)) == ["eve@b.co"]


@pytest.mark.parametrize("kind", ["table", "stream"])
def test_frames_and_streams(kind: str) -> None:
    pa: Any = import_module("pyarrow")
    people = [person("ann@b.co", None, "yes"), person("eve@b.co", None, "yes"), person("ann@b.co", None, "no")]
    table = pa.Table.from_pylist(people)
    frame = {"table": lambda: table, "stream": table.to_reader}[kind]()
    fake = FakeKlaviyo()
    source = rows.of(frame, consent="Accepts")
    report = fake.client().bulk_subscribe_profiles(source)
    assert list(consents(fake)) == ["eve@b.co"]
    assert (report.accepted, report.without_consent) == (1, 2)
    assert source.quirks[0].startswith("1 person says yes in one row and no in another")
    assert "(duplicates='last' with across_file lets the last row count)" in source.quirks[0]


def test_nothing_said_and_yes_do_not_contradict_each_other(run: Run, fake: FakeKlaviyo) -> None:
    content = "email,Accepts\nann@b.co,\nann@b.co,yes\nbob@b.co,NEVER_SUBSCRIBED\nbob@b.co,yes\n"
    done = run("subscribe", write(content), "--consent", "Accepts")
    assert list(consents(fake)) == ["ann@b.co", "bob@b.co"]
    assert "says yes" not in done.err


def test_a_refusal_is_about_its_channel(run: Run, fake: FakeKlaviyo) -> None:
    content = "email,phone_number,E,S\nann@b.co,+15005550001,yes,yes\nann@b.co,+15005550001,yes,no\n"
    assert run("subscribe", write(content), "--consent", "email=E", "--consent", "sms=S").code == 0
    assert consents(fake) == {"ann@b.co": {"email": "SUBSCRIBED"}}


@pytest.mark.parametrize(("phone", "extra"), [("555", ()), ("555", ("--missing-phone", "fail")), ("'+15005550001", ())])
def test_a_row_that_says_no_counts_whatever_else_is_wrong_with_it(
    phone: str, extra: tuple[str, ...], run: Run, fake: FakeKlaviyo
) -> None:
    content = f"email,phone_number,Accepts\nann@b.co,+15005550009,yes\nann@b.co,{phone},no\neve@b.co,,yes\n"
    run("subscribe", write(content), "--consent", "email=Accepts", *extra)
    assert list(consents(fake)) == ["eve@b.co"]


@pytest.mark.parametrize("where", ["Tier=gold", "Tier!=silver"])
def test_a_row_that_is_filtered_out_still_says_no(where: str, run: Run, fake: FakeKlaviyo) -> None:
    content = "email,Tier,Accepts\nann@b.co,gold,yes\nann@b.co,silver,no\neve@b.co,gold,yes\n"
    assert run("subscribe", write(content), "--consent", "Accepts", "--where", where).code == 0
    assert list(consents(fake)) == ["eve@b.co"]


@pytest.mark.parametrize(
    ("header", "where", "refused"),
    [
        ("Unsubscribed", "Unsubscribed!=yes", "yes"),
        ("Unsubscribed", "Unsubscribed in ('', no)", "Yes"),
        ("Unsubscribed At", "Unsubscribed At=", "2026-01-31"),
        ("UNSUB_REASON", "UNSUB_REASON=", "spam"),
        ("Email Suppressions", "Email Suppressions in ([], '')", '["HARD_BOUNCE"]'),
        ("Do not e-mail", "Do not e-mail!=true", "true"),
    ],
)
def test_a_column_of_refusals_counts_too(header: str, where: str, refused: str, run: Run, fake: FakeKlaviyo) -> None:
    told = [("ann@b.co", ""), ("eve@b.co", ""), ("Ann@b.co", refused)]
    people = [{"email": who, header: cell} for who, cell in told]
    assert run("subscribe", saved(people, "jsonl"), "--where", where).code == 0
    assert list(consents(fake)) == ["eve@b.co"]


@pytest.mark.parametrize("says", ["UNSUBSCRIBED", "no", False])
@pytest.mark.parametrize("kind", ["jsonl", "json", "parquet", "frame"])
def test_nested_consents_are_judged(kind: str, says: Any, run: Run, fake: FakeKlaviyo) -> None:
    def nested(email: str, consent: Any) -> dict[str, Any]:
        return {"email": email, "subscriptions": {"email": {"marketing": {"consent": str(consent)}}}}

    people = [
        nested("ann@b.co", "SUBSCRIBED"),
        nested("eve@b.co", "SUBSCRIBED"),
        nested("ANN@b.co", says),
        nested("bob@b.co", "NEVER_SUBSCRIBED"),
        nested("dan@b.co", "yes"),
    ]
    if kind == "frame":
        source = rows.of(import_module("pyarrow").Table.from_pylist(people))
        report = fake.client().bulk_subscribe_profiles(source).to_dict()
    else:
        report = json.loads(run("subscribe", saved(people, kind), "--json").out)
    assert consents(fake) == {who: {"email": "SUBSCRIBED"} for who in ("eve@b.co", "dan@b.co")}
    assert (report["without_consent"], report["set_aside_count"]) == (3, 0)


@pytest.mark.parametrize(("policy", "order"), [*product(["first", "last"], [("yes", "no"), ("no", "yes")])], ids=str)
@pytest.mark.parametrize("way", ["--consent=Accepts", "--where=Accepts=yes"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_stated_policy_decides_between_the_rows(
    kind: str, way: str, policy: str, order: tuple[str, str], run: Run, fake: FakeKlaviyo
) -> None:
    people = [person("Ann@b.co", None, order[0]), person("eve@b.co", None, "yes"), person("ann@b.co", None, order[1])]
    assert run("subscribe", saved(people, kind), way, "--duplicates", policy, "--across-file").code == 0
    counts = order[0] if policy == "first" else order[1]
    assert {who.lower() for who in consents(fake)} == {"eve@b.co", *(["ann@b.co"] if counts == "yes" else [])}


def test_unsubscribe_takes_who_says_no_in_any_row(run: Run, fake: FakeKlaviyo) -> None:
    content = "email,Accepts\nann@b.co,no\nann@b.co,yes\neve@b.co,yes\n"
    assert run("unsubscribe", write(content), "--consent", "Accepts").code == 0
    assert list(consents(fake, "bulk_unsubscribe_profiles")) == ["ann@b.co"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_row_that_is_not_clear_holds_the_others_back(kind: str, run: Run, fake: FakeKlaviyo) -> None:
    people = [person("ann@b.co", None, "yes"), person("eve@b.co", None, "yes"), person("Ann@b.co", None, "perhaps not")]
    done = run("subscribe", saved(people, kind), "--consent", "Accepts")
    assert (done.code, list(consents(fake))) == (3, ["eve@b.co"]), done.err


def test_async_clients_look_ahead_too(fake: FakeKlaviyo) -> None:
    write("email,OK\nann@b.co,yes\neve@b.co,yes\nAnn@b.co,no\n")

    async def sent() -> BulkReport:
        async with fake.async_client() as klaviyo:
            return await klaviyo.bulk_subscribe_profiles(rows.read("c.csv", consent="OK"))

    report = asyncio.run(sent())
    assert (report.accepted, report.without_consent) == (1, 2)
    assert list(consents(fake)) == ["eve@b.co"]


def test_a_journal_continues_after_a_contradiction(run: Run, fake: FakeKlaviyo) -> None:
    path = write("email,OK\nann@b.co,yes\neve@b.co,yes\nAnn@b.co,no\n")
    given = ("subscribe", path, "--consent", "OK", "--journal", "j", "--fake-data", "f.json")
    first, second = run(*given, real=True), run(*given, real=True)
    assert (first.code, second.code) == (0, 0)
    assert "accepted           1" in first.err
    assert "an earlier run has sent all rows" in second.err
    third = run(*given[:2], "--waive", "OK", "--rest", "drop", *given[4:], real=True)
    assert (third.code, "accepted     3" in third.err) == (0, True), third.err
