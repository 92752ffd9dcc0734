"""Tables of what calls return."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from klaviyo_client import models
from klaviyo_ext import any_call, frames
from klaviyo_ext.errors import ArgumentError, ArgumentTypeError
from klaviyo_ext.testing import FakeKlaviyo, faults


def test_columns_come_from_the_model_and_the_call() -> None:
    fake = FakeKlaviyo()
    with fake.client() as klaviyo:
        empty = frames.to_arrow(klaviyo.profiles.get_profiles())
        fake.add_profile(email="a@klaviyo-fake.io", properties={"tier": 3, "tags": ["x"]})
        fake.add_profile(email="b@klaviyo-fake.io")
        full = frames.to_arrow(klaviyo.profiles.get_profiles())
        assert empty.schema == full.schema
        assert (empty.num_rows, full.num_rows) == (0, 2)
        some = frames.to_arrow(klaviyo.profiles.get_profiles(fields_profile=["email"]))
        assert some.column_names == ["id", "email", "conversation.id", "_other"]
        extra = klaviyo.profiles.get_profiles(additional_fields_profile=["subscriptions"])
        assert any(name.startswith("subscriptions") for name in frames.to_arrow(extra).column_names)
        for items in (klaviyo.get_profiles(), klaviyo.get_profiles().page(), list(klaviyo.get_profiles())):
            chosen = frames.to_arrow(items, columns=["email", "properties.tier", "properties.tags", "created"])
            assert [str(kind) for kind in chosen.schema.types] == ["string", "int64", "string", "timestamp[us, tz=UTC]"]
            assert chosen.to_pydict()["properties.tier"] == [3, None]
            assert chosen.to_pydict()["properties.tags"] == ['["x"]', None]
    assert frames.to_arrow([], model=models.Profile).schema == frames.to_arrow([models.Profile(id="1")]).schema


PEOPLE = [
    models.Profile.from_dict({"type": "profile", "id": "1", "attributes": {"email": "a@klaviyo-fake.io"}}),
    models.Profile.from_dict(
        {
            "type": "profile",
            "id": "2",
            "attributes": {"title": "x", "location": {"city": "Bôle"}, "brand_new": {"x": 1}},
        }
    ),
]
VALUES = [{"groupings": {"campaign_id": "a"}, "statistics": {"opens": 3, "rate": None}}]
SERIES = [{"groupings": {"flow_id": "a"}, "statistics": {"opens": [3, 4]}}]
DATES = ["2026-01-01T00:00:00+00:00", "2026-01-02T00:00:00+00:00"]


@pytest.mark.parametrize(
    ("cls", "attributes", "expected"),
    [
        (models.CampaignValuesReport, {"results": VALUES}, {"campaign_id": ["a"], "opens": [3.0], "rate": [None]}),
        (models.SegmentValuesReport, {"results": []}, {}),
        (
            models.FlowSeriesReport,
            {"results": SERIES, "date_times": DATES},
            {"flow_id": ["a", "a"], "opens": [3.0, 4.0]},
        ),
        (models.FormSeriesReport, {"results": SERIES, "date_times": []}, {"flow_id": [], "opens": []}),
        (
            models.MetricAggregate,
            {"dates": DATES, "data": [{"dimensions": ["x"], "measurements": {"count": [1, 2]}}]},
            {"dimension_1": ["x", "x"], "count": [1.0, 2.0]},
        ),
    ],
)
def test_reports(cls: Any, attributes: dict[str, Any], expected: dict[str, Any]) -> None:
    report = cls.from_dict({"attributes": attributes})
    table = frames.to_arrow(report).to_pydict()
    table.pop("date_time", None)
    assert table == expected


@pytest.mark.parametrize(
    ("name", "asked", "expected"),
    [
        ("query_flow_series", {"interval": "daily", "group_by": ["flow_id"]}, ["flow_id", "date_time"]),
        ("query_campaign_values", {"group_by": ["campaign_id"]}, ["campaign_id"]),
    ],
)
def test_the_request_names_the_columns_of_a_report(name: str, asked: dict[str, Any], expected: list[str]) -> None:
    request = {"statistics": ["opens"], "timeframe": {"key": "last_30_days"}, "conversion_metric_id": "M", **asked}
    fake = FakeKlaviyo()
    kind = name.removeprefix("query_").replace("_", "-") + "-report"
    body = {"data": {"type": kind, "id": "1", "attributes": {"results": []}}, "links": {}}
    with fake.client() as klaviyo:
        fake.fail(name, faults.answer(200, json.dumps(body).encode()))
        table = frames.to_arrow(getattr(klaviyo.reporting, name)(request))
    assert table.column_names == [*expected, "opens"]
    assert (table.num_rows, str(table.schema.field("opens").type)) == (0, "double")


def test_a_statistic_that_is_no_number_is_kept() -> None:
    results = [{"groupings": {"a": "b"}, "statistics": {"opens": 1, "odd": ["x"]}}]
    table = frames.to_arrow(models.FormValuesReport.from_dict({"attributes": {"results": results}}))
    assert table.to_pydict() == {"a": ["b"], "opens": [1.0], "odd": ['["x"]']}


def test_what_is_no_table() -> None:
    with pytest.raises(ArgumentTypeError, match="items must be a result, a page, resources or a report, not int"):
        frames.to_arrow(5)
    with pytest.raises(ArgumentError, match="items must be of one type, not list, profile"):
        frames.to_arrow(
            [models.Profile.from_dict({"type": "profile", "attributes": {}}), {"type": "list", "attributes": {}}]
        )
    assert frames.to_arrow([{"a": 1}]).to_pydict() == {"a": [1]}


def test_async_results_say_what_to_pass() -> None:
    async def call() -> None:
        async with FakeKlaviyo().async_client() as klaviyo:
            with pytest.raises(ArgumentTypeError, match=r"pass \[item async for item in result\]"):
                frames.to_arrow(klaviyo.get_profiles())
            assert frames.to_arrow(await klaviyo.get_profiles()).num_rows == 0

    asyncio.run(call())


REPORT = models.FlowSeriesReport.from_dict({"attributes": {"results": SERIES, "date_times": DATES}})


@pytest.mark.parametrize(
    ("items", "columns", "message"),
    [
        (PEOPLE, "email", r"columns must be a list of names, not one str; pass \['email'\]"),
        (PEOPLE, ["emial"], "columns must be one of .* not 'emial'; did you mean 'email'?"),
        (PEOPLE, ["email", "location.ctiy"], "not 'location.ctiy'; did you mean 'location.city'?"),
        (PEOPLE, ["id", "email", "id"], "columns must be names, each once, not .*; pass None for all columns"),
        (PEOPLE, [], "columns must be names, each once"),
        (REPORT, ["opnes"], "columns must be one of 'flow_id', 'date_time', 'opens', not 'opnes'"),
        ([{"a": 1}], ["b"], "columns must be one of 'a', not 'b'"),
    ],
)
def test_what_is_no_column_is_refused(items: Any, columns: Any, message: str) -> None:
    with pytest.raises(ArgumentError, match=message):
        frames.to_arrow(items, columns=columns)


def test_columns_that_the_model_lacks() -> None:
    names = ["location", "brand_new.x", "properties.y", "links.self"]
    assert frames.to_arrow(PEOPLE, columns=names[:3]).to_pydict() == {
        "location": [None, '{"city": "Bôle"}'],
        "brand_new.x": [None, 1],
        "properties.y": [None, None],
    }
    assert frames.to_arrow([], columns=names, model=models.Profile).num_rows == 0


def test_mappings_keep_all_of_their_members() -> None:
    found = [{"a": 1}, {"a": "x", "b": DATES}, {"c": [1, {"é": 2}]}, {"c": [2]}]
    assert frames.to_arrow(found).to_pydict() == {
        "a": ["1", "x", None, None],
        "b": [None, DATES, None, None],
        "c": [None, None, '[1, {"é": 2}]', "[2]"],
    }
    attributes = [person.attributes for person in PEOPLE]
    assert frames.to_arrow(attributes).column_names == ["email", "title", "location", "brand_new"]
    assert frames.to_arrow([]).num_columns == 0


def test_an_id_is_text_though_the_document_allows_a_number() -> None:
    with FakeKlaviyo().client() as klaviyo:
        assert frames.to_arrow(klaviyo.get_profiles()).schema.field("external_id").type == "string"
        for name in ("abc-1", "0012"):
            klaviyo.create_profile({"external_id": name})
        for columns in (None, ["external_id"]):
            found = frames.to_arrow(klaviyo.get_profiles(), columns=columns)
            assert found["external_id"].to_pylist() == ["abc-1", "0012"]


def test_calls_that_the_package_does_not_know() -> None:
    with FakeKlaviyo().client() as klaviyo:
        for name in ("a@b.co", "b@b.co"):
            klaviyo.create_profile({"email": name})
        known = frames.to_arrow(klaviyo.get_profiles())
        call = any_call("GET", "/api/profiles")
        for items in (klaviyo.items(call), klaviyo.send(call), klaviyo.request("GET", "/api/profiles")):
            assert frames.to_arrow(items).select(known.column_names) == known
        items = klaviyo.items(any_call("GET", "/api/profiles", query={"page[size]": 1}))
        assert frames.to_arrow(items, columns=["email"]).to_pydict() == {"email": ["a@b.co", "b@b.co"]}


def test_a_number_may_be_spelled_as_text() -> None:
    places = [{"latitude": "46.95"}, {"latitude": 46.5}, {"latitude": None}, {"latitude": "-7"}]
    found = [models.Profile.from_dict({"type": "profile", "attributes": {"location": place}}) for place in places]
    table = frames.to_arrow(found, columns=["location.latitude"])
    assert table["location.latitude"].to_pylist() == [46.95, 46.5, None, -7.0]
    odd = models.Profile.from_dict({"type": "profile", "attributes": {"location": {"latitude": "north"}}})
    assert json.loads(frames.to_arrow([odd])["_other"][0].as_py()) == {"location.latitude": "north"}
