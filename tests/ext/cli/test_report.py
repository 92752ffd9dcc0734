"""``klaviyo-ext report``: one report a kind, with names, as a table or a file."""

from __future__ import annotations

import csv
import io
import sys
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import pytest

from klaviyo_ext.cli import client_setup as connecting
from klaviyo_ext.cli.reporting.report_kinds import REPORTS
from klaviyo_ext.cli.reporting.since_until import timeframe
from klaviyo_ext.cli.terminal.exit_codes import CommandError
from klaviyo_ext.testing import FakeKlaviyo
from tests.ext.cli.conftest import Run

NOW = datetime(2026, 7, 31, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def shop() -> FakeKlaviyo:
    """A shop with campaigns, flows, forms and segments."""
    return FakeKlaviyo.shop()


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch, shop: FakeKlaviyo) -> FakeKlaviyo:
    """The shop, without the requests of other tests."""
    shop.requests.clear()
    monkeypatch.setattr(connecting, "_new_fake", lambda: shop)
    return shop


@pytest.mark.parametrize("what", REPORTS)
def test_a_report_has_the_names_of_its_groups(what: Any, run: Run, fake: FakeKlaviyo) -> None:
    done = run("report", what, "--format", "csv")
    assert done.code == 0, done.err
    rows = list(csv.DictReader(io.StringIO(done.out)))
    assert rows
    report = REPORTS[what]
    with fake.client() as klaviyo:
        for row in rows:
            found = klaviyo.request("GET", f"/api/{what}/{row[report.group]}")
            attributes = found["data"]["attributes"]
            name = attributes["definition"]["name"] if what == "campaigns" else attributes["name"]
            assert row[report.group.removesuffix("_id") + "_name"] == name
            assert all(float(row[name]) >= 0 for name in report.statistics)
    assert f"{len(rows)} row" in done.err


@pytest.mark.parametrize("what", REPORTS)
def test_all_statistics_are_known_to_the_api(what: Any, run: Run) -> None:
    assert run("report", what, "--statistics", "all", "--timeframe", "last_month", "--no-names").code == 0


def test_a_table_ends_with_the_ids(run: Run) -> None:
    head, *rows = run("report", "campaigns", "--statistics", "opens,open_rate").out.splitlines()
    assert head.split() == ["CAMPAIGN_NAME", "SEND_CHANNEL", "OPENS", "OPEN_RATE", "CAMPAIGN_ID", "CAMPAIGN_MESSAGE_ID"]
    assert len({len(line) for line in rows}) == 1


def test_files(run: Run) -> None:
    parquet = import_module("pyarrow.parquet")
    assert (
        "written to r.parquet"
        in run("report", "flows", "--out", "r.parquet", "--group-by", "flow_id,flow_message_id").err
    )
    table = parquet.read_table("r.parquet")
    assert table.column_names[:3] == ["flow_name", "flow_id", "flow_message_id"]
    assert str(table.schema.field("recipients").type) == "double"


def test_the_conversion_metric_is_found_by_name_or_id(run: Run, fake: FakeKlaviyo) -> None:
    metrics = {each["attributes"]["name"]: each["id"] for each in fake.client().metrics.get_metrics().to_dicts()}
    for given in ("Started Checkout", "started checkout", metrics["Started Checkout"]):
        assert run("report", "campaigns", "--conversion-metric", given).code == 0
        assert metrics["Started Checkout"].encode() in next(
            each.request.body for each in reversed(fake.requests) if each.request.method == "POST"
        )
    done = run("report", "campaigns", "--conversion-metric", "Placd Order")
    assert (done.code, "no metric is named 'Placd Order'; did you mean 'Placed Order'?" in done.err) == (1, True)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["campaigns", "--since", "2y"], "a report covers at most one year, and --since 2y makes 730 days"),
        (
            ["campaigns", "--since", "soon"],
            "--since must be 30d, 12h, 4w, 6m, a date such as 2026-01-31 or a time, not 'soon'",
        ),
        (["campaigns", "--since", "1d", "--until", "2d"], "--since 1d is not before --until 2d"),
        (["campaigns", "--statistics", "openz"], "--statistics: unknown name 'openz'; did you mean 'opens'?"),
        (["segments", "--statistics", " ,"], "--statistics is empty; expected members_added, "),
        (["flows", "--group-by", "flow_nmae"], "--group-by: unknown name 'flow_nmae'; did you mean 'flow_name'?"),
        (["segments", "--group-by", "segment_id"], "--group-by: query_segment_values cannot group"),
        (["forms", "--conversion-metric", "Placed Order"], "--conversion-metric is for campaigns and flows, not forms"),
        (["forms", "--format", "table", "--out", "x.csv"], "--format table is for the terminal"),
        (["flows", "--timeframe", "last_month", "--since", "3d"], "--timeframe stands for --since and --until"),
        (["forms", "--timeframe", "last_month", "--until", "3d"], "--timeframe stands for --since and --until"),
        (["flow"], "did you mean flows?"),
    ],
)
def test_what_is_wrong(arguments: list[str], told: str, run: Run, fake: FakeKlaviyo) -> None:
    done = run("report", *arguments)
    assert done.code == 2
    assert told in done.err
    fake.requests.assert_nothing_sent()


@pytest.mark.parametrize("name", ["nowhere/r.csv", "nowhere/r.parquet"])
def test_a_file_that_cannot_be_written_costs_no_report(name: str, run: Run, fake: FakeKlaviyo) -> None:
    done = run("report", "campaigns", "--out", name)
    assert (done.code, f"{name}: cannot write the file" in done.err) == (1, True)
    fake.requests.assert_nothing_sent()


@pytest.mark.parametrize(
    ("since", "until", "start", "end"),
    [
        ("30d", None, "2026-07-01T12:00:00+00:00", "2026-07-31T12:00:00+00:00"),
        ("12H", None, "2026-07-31T00:00:00+00:00", "2026-07-31T12:00:00+00:00"),
        ("2w", "1w", "2026-07-17T12:00:00+00:00", "2026-07-24T12:00:00+00:00"),
        ("2026-01-31", "2026-02-01", "2026-01-31T00:00:00+00:00", "2026-02-01T00:00:00+00:00"),
        ("2026-01-31T10:00+01:00", "2026-02-01", "2026-01-31T10:00:00+01:00", "2026-02-01T00:00:00+00:00"),
        ("1y", None, "2025-07-31T12:00:00+00:00", "2026-07-31T12:00:00+00:00"),
    ],
)
def test_timeframes(since: str, until: str | None, start: str, end: str) -> None:
    assert timeframe(since, until, lambda: NOW) == {"start": start, "end": end}


@pytest.mark.parametrize("text", ["", "30", "d", "-3d", "9" * 9 + "y", "999999y", "31.01.2026", "2026-13-01", "٣d"])
def test_what_is_not_a_time(text: str) -> None:
    with pytest.raises(CommandError, match="--since"):
        timeframe(text, None, lambda: NOW)


@pytest.mark.parametrize("what", REPORTS)
def test_an_empty_report_has_the_same_columns(
    what: Any, run: Run, fake: FakeKlaviyo, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = run("report", what, "--format", "csv", "--statistics", "all").out.splitlines()[0].split(",")
    empty = FakeKlaviyo()
    empty.client().events.create_event(
        {
            "metric": {"data": {"type": "metric", "attributes": {"name": "Placed Order"}}},
            "properties": {},
            "profile": {"data": {"type": "profile", "attributes": {"email": "a@b.co"}}},
        }
    )
    monkeypatch.setattr(connecting, "_new_fake", lambda: empty)
    found = run("report", what, "--format", "csv", "--statistics", "all")
    assert found.code == 0, found.err
    assert found.out.splitlines()[0].split(",")[:2] == full[:2]


@pytest.mark.parametrize("command", [("report", "forms"), ("export", "profiles")])
def test_parquet_stays_off_the_screen(run: Run, monkeypatch: pytest.MonkeyPatch, command: tuple[str, str]) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    done = run(*command, "--format", "parquet")
    assert (done.code, done.out) == (2, "")
    assert "--out" in done.err
