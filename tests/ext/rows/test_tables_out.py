"""Tables of what calls return."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from klaviyo_client import models
from klaviyo_ext import frames
from klaviyo_ext.errors import ArgumentError, ArgumentTypeError
from klaviyo_ext.testing import FakeKlaviyo


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
        assert some.column_names == ["id", "email", "_other"]
        extra = klaviyo.profiles.get_profiles(additional_fields_profile=["subscriptions"])
        assert any(name.startswith("subscriptions") for name in frames.to_arrow(extra).column_names)
        for items in (klaviyo.get_profiles(), klaviyo.get_profiles().page(), list(klaviyo.get_profiles())):
            chosen = frames.to_arrow(items, columns=["email", "properties.tier", "properties.tags", "created"])
            assert [str(kind) for kind in chosen.schema.types] == ["string", "int64", "string", "timestamp[us, tz=UTC]"]
            assert chosen.to_pydict()["properties.tier"] == [3, None]
            assert chosen.to_pydict()["properties.tags"] == ['["x"]', None]
    assert frames.to_arrow([], model=models.Profile).schema == frames.to_arrow([models.Profile(id="1")]).schema


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
