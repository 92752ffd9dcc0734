"""Columns of exports: each holds what the API has, or is refused. None is empty because nobody asked for it."""

from __future__ import annotations

import csv
import io
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from klaviyo_client import operations
from klaviyo_ext import errors, frames
from klaviyo_ext.rows.columns.asked_columns import all_columns, asking, chosen_columns
from klaviyo_ext.rows.columns.resource_columns import columns_of
from klaviyo_ext.testing import FakeKlaviyo

from .conftest import Run

ALL = [flat.column.name for flat in columns_of("Profile", None)]
COLUMNS = {".".join(name.split(".")[:3]): name for name in ALL}.values()
"""One of each kind."""
CONSENT = "subscriptions.email.marketing.consent"


@pytest.fixture(autouse=True)
def people(fake: FakeKlaviyo) -> None:
    klaviyo, news = fake.client(), fake.add_list("News")
    ann = fake.add_profile(email="ann@b.co", properties={"tier": "gold"}, location={"city": "Bonn"})
    fake.add_profile(email="bob@b.co", phone_number="+15005550002")
    klaviyo.bulk_subscribe_profiles(["ann@b.co"], list_id=news.id)
    klaviyo.bulk_unsubscribe_profiles(["bob@b.co"])
    fake.add_event("Placed Order", ann, {"sku": "0042"}, value=9.5)
    fake.requests.clear()


def exported(run: Run, what: str, *options: str) -> list[dict[str, str]]:
    done = run("export", what, "--format", "csv", *options)
    assert done.code == 0, done.err
    return list(csv.DictReader(io.StringIO(done.out, newline="")))


def test_a_consent_is_asked_for_by_itself(run: Run, fake: FakeKlaviyo) -> None:
    assert exported(run, "profiles", "--columns", f"email,{CONSENT}") == [
        {"email": "ann@b.co", CONSENT: "SUBSCRIBED"},
        {"email": "bob@b.co", CONSENT: "UNSUBSCRIBED"},
    ]
    assert dict(fake.requests[0].query)["additional-fields[profile]"] == "subscriptions"


@pytest.mark.parametrize("fields", [(), ("--fields", "id")], ids=["all fields", "other fields"])
@pytest.mark.parametrize("column", sorted(COLUMNS))
def test_each_column_is_the_same_alone_and_with_all_others(column: str, fields: tuple[str, ...], run: Run) -> None:
    done = run("export", "profiles", "--format", "csv", "--columns", column, *fields)
    if done.code:
        assert (done.code, done.out) == (2, "")
        assert "does not return 'joined_group_at'" in done.err or (fields and "cannot be requested by name" in done.err)
        return
    whole = exported(run, "profiles", "--with", "subscriptions,predictive_analytics")
    assert [row[column] for row in csv.DictReader(io.StringIO(done.out))] == [row[column] for row in whole]


@pytest.mark.parametrize(
    ("column", "near"),
    [
        ("emial", "'email'"),
        ("subscriptions.email.marketing.consnet", "'subscriptions.email.marketing.consent'"),
        ("email.marketing.consent", "'subscriptions.email.marketing.consent'"),
        ("consent_timestamp", "'subscriptions.email.marketing.consent_timestamp' or "),
        ("location.ctiy", "'location.city'"),
        ("nothing.at.all", ""),
        ("metric.name", ""),
        ("id.x", ""),
    ],
)
def test_unknown_columns_are_refused(column: str, near: str, run: Run, fake: FakeKlaviyo) -> None:
    done = run("export", "profiles", "--columns", f"email,{column}")
    assert done.code == 2
    assert f"--columns: no column {column!r}" in done.err
    assert near in done.err
    assert not fake.requests


@pytest.mark.parametrize("column", ["profile.subscriptions.email.marketing.consent", "profile.predictive_analytics"])
def test_what_events_cannot_return_is_refused(column: str, run: Run, fake: FakeKlaviyo) -> None:
    done = run("export", "events", "--columns", column)
    assert (done.code, len(fake.requests)) == (2, 0)
    assert "--columns:" in done.err


def test_when_somebody_joined_is_known_of_lists_only(run: Run, fake: FakeKlaviyo) -> None:
    done = run("export", "profiles", "--columns", "email,joined_group_at")
    assert done.code == 2
    assert "get_profiles does not return 'joined_group_at'; these do: get_profiles_for_list" in done.err
    [row] = exported(run, "profiles", "--list", next(iter(fake.lists)).id, "--columns", "email,joined_group_at")
    assert row["joined_group_at"]


EVENT = {
    "event_properties.sku": "0042",
    "metric.name": "Placed Order",
    "profile.email": "ann@b.co",
    "profile.properties.tier": "gold",
    "profile.location.city": "Bonn",
}


@pytest.mark.parametrize("options", [(), ("--include", "metric,profile"), ("--include", "metric")])
@pytest.mark.parametrize("name", ["e.csv", "e.jsonl", "e.parquet"])
def test_names_of_related_resources(options: tuple[str, ...], name: str, run: Run, fake: FakeKlaviyo) -> None:
    done = run("export", "events", "--columns", ",".join(EVENT), "--out", name, *options)
    assert done.code == 0, done.err
    found: list[Any]
    if name.endswith("csv"):
        found = list(csv.DictReader(io.StringIO(Path(name).read_text("utf-8"), newline="")))
    elif name.endswith("jsonl"):
        found = [json.loads(line) for line in Path(name).read_text("utf-8").splitlines()]
    else:
        found = import_module("pyarrow.parquet").read_table(name).to_pylist()
    assert found == [EVENT]
    assert set(dict(fake.requests[0].query)["include"].split(",")) == {"metric", "profile"}


def test_all_columns_of_related_resources(run: Run) -> None:
    [row] = exported(run, "events", "--include", "metric,profile")
    assert (
        row.items()
        >= {"metric.name": "Placed Order", "profile.email": "ann@b.co", "profile.location.city": "Bonn"}.items()
    )
    assert not any(name.startswith("profile.subscriptions") for name in row)
    done = run("export", "events", "--include", "metric")
    event = json.loads(done.out)
    assert event["included"]["metric"]["attributes"]["name"] == "Placed Order"
    assert run("export", "profiles", "--include", "metric").code == 2
    assert run("export", "events", "--include", "metrics").code == 2


# The same in Python.


def test_frames_ask_for_what_their_columns_need(fake: FakeKlaviyo) -> None:
    klaviyo = fake.client()
    table = frames.to_arrow(klaviyo.get_profiles(), columns=["email", CONSENT])
    assert table.to_pydict() == {"email": ["ann@b.co", "bob@b.co"], CONSENT: ["SUBSCRIBED", "UNSUBSCRIBED"]}
    assert frames.to_arrow(klaviyo.get_events(), columns=list(EVENT)).to_pylist() == [EVENT]
    whole = frames.to_arrow(klaviyo.events.get_events(include=["metric"])).to_pylist()
    assert whole[0]["metric.name"] == "Placed Order"


def test_frames_refuse_what_nobody_asked_for(fake: FakeKlaviyo) -> None:
    profiles = list(fake.client().get_profiles())
    with pytest.raises(errors.ArgumentError, match="no item has 'subscriptions', which a call returns only if it is"):
        frames.to_arrow(profiles, columns=["email", CONSENT])
    asked = list(fake.client().get_profiles(additional_fields=["subscriptions"]))
    assert frames.to_arrow(asked, columns=[CONSENT]).to_pydict() == {CONSENT: ["SUBSCRIBED", "UNSUBSCRIBED"]}


@pytest.mark.parametrize("name", ["get_events", "get_profiles", "get_metrics", "get_tags"])
def test_a_column_that_is_there_changes_no_call(name: str) -> None:
    operation = operations.builder(name)()
    columns = [flat.column.name for flat in all_columns(operation)]
    plain = [column for column in columns if column != "joined_group_at"]
    assert asking(operation, chosen_columns(operation, plain)) == operation
    assert len(columns) == len(set(columns))


def test_what_only_another_call_returns_is_refused(fake: FakeKlaviyo) -> None:
    with pytest.raises(errors.ArgumentError, match="get_lists does not return 'profile_count'; these do: get_list"):
        frames.to_arrow(fake.client().lists.get_lists(), columns=["name", "profile_count"])
    assert not fake.requests
