"""Request documents as dicts: what is written in place is checked, what is untyped is taken."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any, Literal

from klaviyo_client import dicts, models
from klaviyo_client.api import (
    campaigns,
    custom_objects,
    events,
    lists,
    metrics,
    profiles,
    reporting,
    tags,
    templates,
    webhooks,
)
from klaviyo_ext import AsyncKlaviyo, Klaviyo

Audience = models.AudienceInlineCreate


def written_by_hand(klaviyo: Klaviyo) -> None:
    lists.create_list({"name": "Gold"})
    lists.update_list("L1", {"name": None})
    profiles.create_profile(
        {"email": "a@b.co", "location": {"city": "Boston"}, "properties": {"tier": "gold", "n": [1]}}
    )
    profiles.update_profile(
        "P1", {"title": None}, meta={"patch_properties": {"append": {"tags": "x"}, "unset": ["old"]}}
    )
    events.create_event(
        {
            "properties": {"price": 9.5},
            "time": dt.datetime.now(dt.UTC),
            "unique_id": "1",
            "metric": {"data": {"type": "metric", "attributes": {"name": "Placed Order"}}},
            "profile": {"data": {"type": "profile", "attributes": {"email": "a@b.co"}}},
        }
    )
    events.create_event(
        {
            "properties": {},
            "time": "2026-01-01T00:00:00Z",
            "metric": models.EventCreateAttributesMetric.from_dict({}),
            "profile": models.EventCreateAttributesProfile.from_dict({}),
        }
    )
    campaigns.update_campaign("C1", {"definition": {"name": "Spring", "color": None}})
    campaigns.create_campaign(
        {
            "definition": {"name": "Spring"},
            "audiences": [Audience(temporary_id="a", included=["L1"]), {"temporary_id": "b", "excluded": ["S1"]}],
            "messages": [{"audience_temporary_id": "a"}],
        }
    )
    metrics.query_metric_aggregates({"metric_id": "M1", "measurements": ["count"], "filter": ["a"], "by": ["$flow"]})
    templates.create_template({"name": "T", "editor_type": "CODE", "html": "<p>"})
    tags.create_tag({"name": "VIP"}, relationships={"tag-group": {"data": {"type": "tag-group", "id": "G"}}})
    webhooks.create_webhook({"name": "W", "endpoint_url": "https://a.co", "secret_key": "s"}, relationships={})
    custom_objects.create_data_source_record({"data-source-record": {"data": {"type": "data-source-record"}}}, {})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    klaviyo.lists.create_list({"name": "Gold"})


def typed_elsewhere(name: str) -> None:
    body: dicts.ProfileCreateAttributes = {"email": "a@b.co"}
    body["first_name"] = name
    profiles.create_profile(body)
    location: dicts.ProfileLocation = {"city": "Boston"}
    profiles.create_profile({"location": location})
    profiles.create_profile({"location": models.ProfileLocation(city="Boston")})


def untyped(read: dict[str, Any], given: Mapping[str, Any], row: Any) -> None:
    profiles.create_profile(read)
    profiles.create_profile(given)
    profiles.create_profile(row)
    profiles.create_profile(json.loads("{}"))
    profiles.create_profile({"location": read, "properties": given})
    events.create_event({"properties": {}, "metric": read, "profile": row})
    profiles.create_profile({key.lower(): row for key in ("email", "title")})


async def mistakes(klaviyo: Klaviyo, other: AsyncKlaviyo, keys: dict[str, str]) -> None:
    campaigns.create_campaign({"definition": {"naem": "Spring"}})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    lists.create_list({"name": 5})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    lists.create_list({"opt_in_process": "double_opt_in"})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    lists.create_list({"name": "a", "opt_in_process": "double"})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    profiles.create_profile({"location": {"ctiy": "Boston"}})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    profiles.update_profile("P1", {}, meta={"patch_properties": {"apend": {}}})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    profiles.create_profile(keys)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    klaviyo.lists.create_list({"naem": "Gold"})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    await other.lists.create_list({"naem": "Gold"})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]


TIMEFRAME: dicts.Timeframe = {"key": "last_30_days"}


def sequences(
    ids: tuple[str, ...], some: list[Literal["opens", "clicks"]], audience: dicts.AudienceInlineCreate
) -> None:
    """A list or tuple is a list of JSON, also in a variable of a narrower type; one text is not."""
    values = reporting.query_campaign_values
    values({"statistics": ("opens", "clicks"), "timeframe": TIMEFRAME, "conversion_metric_id": "M1"})
    values({"statistics": some, "timeframe": TIMEFRAME, "conversion_metric_id": "M1"})
    values({"statistics": ["openz"], "timeframe": TIMEFRAME, "conversion_metric_id": "M1"})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    values({"statistics": "opens", "timeframe": TIMEFRAME, "conversion_metric_id": "M1"})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    metrics.query_metric_aggregates({"metric_id": "M1", "measurements": ("count",), "filter": ("a", "b")})
    metrics.query_metric_aggregates({"metric_id": "M1", "measurements": ["count"], "filter": "a"})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    audiences = [audience]
    campaigns.create_campaign({"definition": {"name": "Spring"}, "audiences": audiences})
    campaigns.create_campaign({"definition": {"name": "Spring"}, "audiences": (audience,)})
    campaigns.create_campaign({"definition": {"name": "S"}, "audiences": [{"temporary_id": "a", "included": ids}]})
    campaigns.create_campaign({"definition": {"name": "S"}, "audiences": [{"temporary_id": "a", "included": "L1"}]})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
