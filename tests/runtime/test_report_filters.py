"""Filters in the body of reports and aggregates."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import pytest

from klaviyo_client import operations
from klaviyo_client.api import metrics, reporting
from klaviyo_client.filters.metrics import QueryMetricAggregatesFilter
from klaviyo_client.filters.reporting import QueryCampaignValuesFilter, QueryFlowValuesFilter
from klaviyo_client.models import CampaignValuesRequestDTOAttributes, MetricAggregateRequestAttributes
from klaviyo_client.runtime.errors import ArgumentError
from klaviyo_client.runtime.wire import Settings, prepare
from klaviyo_ext.testing import load_package_document
from klaviyo_ext.testing.document.openapi_document import Document

CAMPAIGNS = QueryCampaignValuesFilter.campaign_id.contains_any(["A", "B"])
CHANNEL = QueryCampaignValuesFilter.send_channel.equals("email")
TEXT = 'and(contains-any(campaign_id,["A","B"]),equals(send_channel,"email"))'
SINCE = QueryMetricAggregatesFilter.datetime.greater_or_equal(datetime(2026, 7, 1, tzinfo=UTC))
UNTIL = QueryMetricAggregatesFilter.datetime.less_than(datetime(2026, 8, 1, tzinfo=UTC))
RANGE = [
    "greater-or-equal(datetime,2026-07-01T00:00:00+00:00)",
    "less-than(datetime,2026-08-01T00:00:00+00:00)",
]
UNTYPED: Any = metrics


def body_of(operation: Any) -> Any:
    content = prepare(operation, Settings(authorization=lambda: "Bearer x")).content
    return json.loads(content or b"")["data"]["attributes"]


@pytest.mark.parametrize("given", [CAMPAIGNS & CHANNEL, str(CAMPAIGNS & CHANNEL), TEXT])
def test_a_report_takes_a_filter_or_its_text(given: str) -> None:
    attributes: dict[str, Any] = {"statistics": ["opens"], "timeframe": {"key": "today"}, "conversion_metric_id": "M"}
    written: dict[str, Any] = {**attributes, "filter": given}
    assert body_of(reporting.query_campaign_values(written))["filter"] == TEXT
    model = CampaignValuesRequestDTOAttributes(**attributes, filter=given)
    assert body_of(reporting.query_campaign_values(model))["filter"] == TEXT
    assert type(reporting.query_campaign_values(model).body["data"]["attributes"]["filter"]) is str


@pytest.mark.parametrize(
    "given",
    [[SINCE, UNTIL], (SINCE, UNTIL), SINCE & UNTIL, [SINCE & UNTIL], RANGE, [SINCE, RANGE[1]], iter([SINCE, UNTIL])],
)
def test_aggregates_take_a_list_of_filters_and_texts(given: Any) -> None:
    attributes: dict[str, Any] = {"metric_id": "M", "measurements": ["count"]}
    kept = list(given) if not isinstance(given, str) else given
    assert body_of(UNTYPED.query_metric_aggregates({**attributes, "filter": kept}))["filter"] == RANGE
    model = MetricAggregateRequestAttributes(**attributes, filter=kept)  # type: ignore[arg-type]
    assert body_of(metrics.query_metric_aggregates(model))["filter"] == RANGE


def test_dimensions_have_their_names_in_the_api() -> None:
    made = QueryMetricAggregatesFilter.attributed_flow.equals("F") & QueryMetricAggregatesFilter.bot_click.equals("")
    assert made.terms == ('equals($attributed_flow,"F")', 'equals(Bot Click,"")')


def test_values_are_checked() -> None:
    untyped: Any = QueryFlowValuesFilter
    with pytest.raises(ArgumentError, match=r"send_channel must be one of 'email', .*; did you mean 'email'\?"):
        untyped.send_channel.equals("Email")
    with pytest.raises(ArgumentError, match="needs a list of values, not one str"):
        untyped.tag_id.contains_any("T")
    with pytest.raises(AttributeError, match="equals"):
        untyped.tag_id.equals("T")


DOCUMENT = Document(load_package_document())


def test_each_report_has_a_class_of_filters() -> None:
    schemas = load_package_document()["components"]["schemas"]
    asking = {
        name
        for name, schema in schemas.items()
        if "filter" in schema.get("properties", {}).get("attributes", {}).get("properties", {})
    }
    found = {
        operation_id
        for operation_id, operation in DOCUMENT.operations.items()
        if operation.filters and operations[operation_id].method == "POST"
    }
    assert len(asking) == len(found) == 8
    tags = {operations[name].tag for name in found}
    assert {import_module(f"klaviyo_client.filters.{tag}").__name__.rpartition(".")[2] for tag in tags} == tags
