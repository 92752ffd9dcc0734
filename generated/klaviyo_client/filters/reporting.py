"""Reporting: filters of revision 2026-10-15."""

from __future__ import annotations

from typing import Literal

from . import AnyOfEquals, ContainsAllContainsAny, ContainsAnyEquals

__all__ = [
    "QueryCampaignValuesFilter",
    "QueryFlowSeriesFilter",
    "QueryFlowValuesFilter",
    "QueryFormSeriesFilter",
    "QueryFormValuesFilter",
    "QuerySegmentSeriesFilter",
    "QuerySegmentValuesFilter",
]


class QueryCampaignValuesFilter:
    send_channel = ContainsAnyEquals[Literal["email", "sms", "push-notification", "whatsapp"]]("send_channel")
    campaign_id = ContainsAnyEquals[str]("campaign_id")
    campaign_message_id = ContainsAnyEquals[str]("campaign_message_id")
    campaign_message_name = ContainsAnyEquals[str]("campaign_message_name")
    variation = ContainsAnyEquals[str]("variation")
    variation_name = ContainsAnyEquals[str]("variation_name")
    text_message_format = ContainsAnyEquals[str]("text_message_format")
    tag_id = ContainsAllContainsAny[str]("tag_id")
    tag_name = ContainsAllContainsAny[str]("tag_name")


class QueryFlowSeriesFilter:
    send_channel = ContainsAnyEquals[Literal["email", "sms", "push-notification", "whatsapp"]]("send_channel")
    flow_id = ContainsAnyEquals[str]("flow_id")
    flow_name = ContainsAnyEquals[str]("flow_name")
    flow_message_id = ContainsAnyEquals[str]("flow_message_id")
    flow_message_name = ContainsAnyEquals[str]("flow_message_name")
    text_message_format = ContainsAnyEquals[str]("text_message_format")
    variation = ContainsAnyEquals[str]("variation")
    variation_name = ContainsAnyEquals[str]("variation_name")
    tag_id = ContainsAllContainsAny[str]("tag_id")
    tag_name = ContainsAllContainsAny[str]("tag_name")


class QueryFormSeriesFilter:
    form_id = AnyOfEquals[str]("form_id")
    form_version_id = AnyOfEquals[str]("form_version_id")


class QuerySegmentSeriesFilter:
    segment_id = AnyOfEquals[str]("segment_id")


QueryFlowValuesFilter = QueryFlowSeriesFilter
QueryFormValuesFilter = QueryFormSeriesFilter
QuerySegmentValuesFilter = QuerySegmentSeriesFilter
