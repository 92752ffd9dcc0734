"""Duplicates of a whole source, and addresses that differ in case only."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from klaviyo_ext import rows
from klaviyo_ext.bulk import BulkReport, RowsSetAside
from klaviyo_ext.cli import main
from klaviyo_ext.errors import ArgumentError
from klaviyo_ext.testing import FakeKlaviyo

pa: Any = import_module("pyarrow")  # it has no types


def run(source: Any, **options: Any) -> BulkReport:
    """A run that sends what it can."""
    return FakeKlaviyo().client().bulk_import_profiles(source, across_file=True, **options)


def left_out(report: BulkReport) -> dict[int, int | None]:
    """The rows that were left out, and those that were sent instead."""
    assert not report.rejected_count, report.rejects
    return {each.index: each.duplicate_of for each in report.set_aside}


def expected(keys: list[set[str]], *, backwards: bool) -> dict[int, int]:
    """The same, by comparing all rows with all that are sent."""
    sent: list[int] = []
    found: dict[int, int] = {}
    for index in sorted(range(len(keys)), reverse=backwards):
        twins = [other for other in sent if keys[other] & keys[index]]
        if twins:
            found[index] = twins[0]
        else:
            sent.append(index)
    return found


PEOPLE = st.lists(
    st.fixed_dictionaries(
        {}, optional={"email": st.sampled_from(["a@b.co", "b@b.co", "c@b.co"]), "external_id": st.sampled_from("abcde")}
    ).filter(bool),
    max_size=12,
)
SOURCES: list[Callable[[list[dict[str, Any]]], Any]] = [
    list,
    lambda people: rows.of(pa.Table.from_pylist(people, pa.schema({"email": pa.string(), "external_id": pa.string()}))),
]


@pytest.mark.parametrize("source", range(len(SOURCES)))
@settings(deadline=None, max_examples=40)
@given(people=PEOPLE, policy=st.sampled_from(["first", "last"]))
def test_of_all_rows_with_a_common_identifier_one_is_sent(
    source: int, people: list[dict[str, Any]], policy: Any
) -> None:
    found = left_out(run(SOURCES[source](people), duplicates=policy))
    keys = [{f"{name} {value}" for name, value in person.items()} for person in people]
    wanted = expected(keys, backwards=policy == "last")
    assert found.keys() == wanted.keys()
    for index, other in found.items():
        assert other is not None
        assert other not in found
        assert keys[other] & keys[index]


def test_rows_of_different_requests_are_compared() -> None:
    people = [{"email": f"p{number % 15_000}@b.co", "properties": {"n": number}} for number in range(20_000)]
    assert len(left_out(run(people, duplicates="first", keep=20_000))) == 5000
    last = run(people, duplicates="last", keep=20_000)
    assert left_out(last) == {number: number + 15_000 for number in range(5000)}
    assert last.requests > 1


def test_a_row_that_cannot_be_sent_replaces_none() -> None:
    report = run([{"email": "a@b.co"}, {"email": "a@b.co", "title": 1j}, {"email": "b@b.co"}], duplicates="last")
    assert (report.accepted, [each.reason for each in report.set_aside]) == (2, ["unencodable"])


@pytest.mark.parametrize(("ignore_case", "count"), [(False, 4), (True, 2)])
def test_case_of_addresses_counts_unless_told(ignore_case: bool, count: int) -> None:
    people = [{"email": "a@b.co"}, {"email": "A@b.co"}, {"external_id": "x"}, {"external_id": "X"}, {"email": "A@B.CO"}]
    near = FakeKlaviyo().client().bulk_import_profiles(people, duplicates="last", ignore_case=ignore_case)
    assert near.set_aside_count == (2 if ignore_case else 0)
    sent = [
        people[index]
        for index in range(5)
        if index not in left_out(run(people, duplicates="last", ignore_case=ignore_case))
    ]
    assert [each.get("email") for each in sent if "email" in each] == (
        ["A@B.CO"] if ignore_case else ["a@b.co", "A@b.co", "A@B.CO"]
    )
    frame = pa.table({"email": ["a@b.co", "A@b.co"]})
    assert run(rows.of(frame), duplicates="first", ignore_case=ignore_case).accepted == (1 if ignore_case else 2)
    assert count == 4 - 2 * ignore_case


def test_a_source_that_can_be_read_once_only() -> None:
    people = [{"email": "a@b.co"}, {"email": "a@b.co"}]
    assert run(iter(people), duplicates="first").accepted == 1
    once = (iter(people), rows.of(pa.Table.from_pylist(people).to_reader()))
    for source in once:
        with pytest.raises(ArgumentError, match="across_file with duplicates='last' reads the rows twice"):
            run(source, duplicates="last")
    with pytest.raises(ArgumentError, match="across_file needs duplicates='first' or duplicates='last'"):
        run(people)


def test_with_async_code_and_subscriptions() -> None:
    people = [{"email": "a@b.co", "phone_number": "+4930901820"}, {"email": "a@b.co"}, {"email": "b@b.co"}]

    async def go() -> BulkReport:
        async with FakeKlaviyo().async_client() as klaviyo:
            return await klaviyo.bulk_subscribe_profiles(
                people, channels=["email", "sms"], duplicates="last", across_file=True
            )

    report = asyncio.run(go())
    assert left_out(report) == {0: 1}
    assert report.channels_left_out == {"sms": 2}


def test_events_of_one_id_are_compared_in_all_requests() -> None:
    events = [{"profile": {"email": "a@b.co"}, "metric": "M", "unique_id": f"{number % 3}"} for number in range(9)]
    report = FakeKlaviyo().client().bulk_create_events(events, duplicates="last", across_file=True)
    assert {each.index for each in report.set_aside} == set(range(6))


def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    Path("c.csv").write_text("email,first_name\na@b.co,1\nA@b.co,2\nb@b.co,3\na@b.co,4\n")
    command = ["import", "profiles", "c.csv", "--fake", "--dry-run", "--json"]
    assert main([*command, "--across-file"]) == 2
    assert "--across-file needs --duplicates first or --duplicates last" in capsys.readouterr().err
    assert main([*command, "--duplicates", "last", "--across-file", "--ignore-case"]) == 0
    out = capsys.readouterr().out
    assert '"rows_to_send": 2' in out
    assert '"first_name": "4"' in out


def test_events_tell_what_is_left_out() -> None:
    seen: list[Any] = []
    run([{"email": "a@b.co"}] * 3, duplicates="last", on_progress=seen.append)
    assert [len(event.rows) for event in seen if isinstance(event, RowsSetAside)] == [2]


@pytest.mark.parametrize("consent", ["consent", {"email": "consent"}], ids=["whole row", "channel"])
@pytest.mark.parametrize(("policy", "subscribed"), [("first", ["a@b.co", "c@b.co"]), ("last", ["b@b.co", "c@b.co"])])
@pytest.mark.parametrize("kind", ["csv", "jsonl", "frame"])
def test_a_row_that_does_not_consent_counts_among_its_duplicates(
    kind: str, policy: Any, subscribed: list[str], consent: Any, tmp_path: Path
) -> None:
    people = [("a@b.co ", "yes"), ("a@b.co", "no"), ("b@b.co", "no"), ("'b@b.co", "yes"), ("c@b.co", "yes")]
    path = tmp_path / f"people.{kind}"
    table = pa.table({"email": [who for who, _ in people], "consent": [says for _, says in people]})
    if kind == "csv":
        path.write_text("email,consent\n" + "".join(f"{who},{says}\n" for who, says in people))
    elif kind == "jsonl":
        path.write_text("".join(f'{{"email": "{who}", "consent": "{says}"}}\n' for who, says in people))
    source = rows.of(table, consent=consent) if kind == "frame" else rows.read(path, consent=consent)
    fake = FakeKlaviyo()
    report = fake.client().bulk_subscribe_profiles(source, duplicates=policy, across_file=True)
    [sent] = fake.requests.of("bulk_subscribe_profiles")
    assert [each["attributes"]["email"] for each in sent.json["data"]["attributes"]["profiles"]["data"]] == subscribed
    assert (report.without_consent, report.set_aside_count, report.accepted) == (2, 1, 2)
