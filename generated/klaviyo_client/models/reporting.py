"""Reporting: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany
from ..runtime.model import UNSET, Model, field

CampaignValuesRequestDTOAttributesGroupBy: TypeAlias = Literal[
    "campaign_id",
    "campaign_message_id",
    "campaign_message_name",
    "group",
    "group_name",
    "send_channel",
    "tag_id",
    "tag_name",
    "text_message_format",
    "variation",
    "variation_name",
]

CampaignValuesRequestDTOAttributesStatistics: TypeAlias = Literal[
    "average_order_value",
    "bounce_rate",
    "bounced",
    "bounced_or_failed",
    "bounced_or_failed_rate",
    "click_rate",
    "click_to_open_rate",
    "clicks",
    "clicks_unique",
    "conversion_rate",
    "conversion_uniques",
    "conversion_value",
    "conversions",
    "delivered",
    "delivery_rate",
    "failed",
    "failed_rate",
    "message_segment_count_sum",
    "open_rate",
    "opens",
    "opens_unique",
    "recipients",
    "revenue_per_recipient",
    "spam_complaint_rate",
    "spam_complaints",
    "text_message_credit_usage_amount",
    "text_message_roi",
    "text_message_spend",
    "unsubscribe_rate",
    "unsubscribe_uniques",
    "unsubscribes",
]

FlowSeriesRequestDTOAttributesGroupBy: TypeAlias = Literal[
    "flow_id",
    "flow_message_id",
    "flow_message_name",
    "flow_name",
    "send_channel",
    "tag_id",
    "tag_name",
    "text_message_format",
    "variation",
    "variation_name",
]

FlowSeriesRequestDTOAttributesInterval: TypeAlias = Literal["daily", "hourly", "monthly", "weekly"]

FlowSeriesRequestDTOAttributesStatistics: TypeAlias = Literal[
    "average_order_value",
    "bounce_rate",
    "bounced",
    "bounced_or_failed",
    "bounced_or_failed_rate",
    "click_rate",
    "click_to_open_rate",
    "clicks",
    "clicks_unique",
    "conversion_rate",
    "conversion_uniques",
    "conversion_value",
    "conversions",
    "delivered",
    "delivery_rate",
    "failed",
    "failed_rate",
    "message_segment_count_sum",
    "open_rate",
    "opens",
    "opens_unique",
    "recipients",
    "revenue_per_recipient",
    "spam_complaint_rate",
    "spam_complaints",
    "text_message_credit_usage_amount",
    "text_message_roi",
    "text_message_spend",
    "unsubscribe_rate",
    "unsubscribe_uniques",
    "unsubscribes",
]

FlowValuesRequestDTOAttributesGroupBy: TypeAlias = Literal[
    "flow_id",
    "flow_message_id",
    "flow_message_name",
    "flow_name",
    "send_channel",
    "tag_id",
    "tag_name",
    "text_message_format",
    "variation",
    "variation_name",
]

FlowValuesRequestDTOAttributesStatistics: TypeAlias = Literal[
    "average_order_value",
    "bounce_rate",
    "bounced",
    "bounced_or_failed",
    "bounced_or_failed_rate",
    "click_rate",
    "click_to_open_rate",
    "clicks",
    "clicks_unique",
    "conversion_rate",
    "conversion_uniques",
    "conversion_value",
    "conversions",
    "delivered",
    "delivery_rate",
    "failed",
    "failed_rate",
    "message_segment_count_sum",
    "open_rate",
    "opens",
    "opens_unique",
    "recipients",
    "revenue_per_recipient",
    "spam_complaint_rate",
    "spam_complaints",
    "text_message_credit_usage_amount",
    "text_message_roi",
    "text_message_spend",
    "unsubscribe_rate",
    "unsubscribe_uniques",
    "unsubscribes",
]

FormSeriesRequestDTOAttributesGroupBy: TypeAlias = Literal["form_id", "form_version_id"]

FormSeriesRequestDTOAttributesInterval: TypeAlias = Literal["daily", "hourly", "monthly", "weekly"]

FormSeriesRequestDTOAttributesStatistics: TypeAlias = Literal[
    "closed_form",
    "closed_form_uniques",
    "qualified_form",
    "qualified_form_uniques",
    "submit_rate",
    "submits",
    "submitted_form_step",
    "submitted_form_step_uniques",
    "viewed_form",
    "viewed_form_step",
    "viewed_form_step_uniques",
    "viewed_form_uniques",
]

FormValuesRequestDTOAttributesGroupBy: TypeAlias = Literal["form_id", "form_version_id"]

FormValuesRequestDTOAttributesStatistics: TypeAlias = Literal[
    "closed_form",
    "closed_form_uniques",
    "qualified_form",
    "qualified_form_uniques",
    "submit_rate",
    "submits",
    "submitted_form_step",
    "submitted_form_step_uniques",
    "viewed_form",
    "viewed_form_step",
    "viewed_form_step_uniques",
    "viewed_form_uniques",
]

SegmentSeriesRequestDTOAttributesInterval: TypeAlias = Literal["daily", "hourly", "monthly", "weekly"]

SegmentSeriesRequestDTOAttributesStatistics: TypeAlias = Literal[
    "members_added", "members_removed", "net_members_changed", "total_members"
]

SegmentValuesRequestDTOAttributesStatistics: TypeAlias = Literal[
    "members_added", "members_removed", "net_members_changed", "total_members"
]

TimeframeKey: TypeAlias = Literal[
    "last_12_months",
    "last_30_days",
    "last_365_days",
    "last_3_months",
    "last_7_days",
    "last_90_days",
    "last_month",
    "last_week",
    "last_year",
    "this_month",
    "this_week",
    "this_year",
    "today",
    "yesterday",
]


class CampaignValuesReport(Resource):
    """A resource of type ``campaign-values-report``."""

    type: Literal["campaign-values-report"] = "campaign-values-report"
    id: str = UNSET
    attributes: CampaignValuesReportAttributes = UNSET
    relationships: CampaignValuesReportRelationships = UNSET
    links: Links = UNSET


class CampaignValuesReportAttributes(Model):
    results: list[ValuesData] | None = UNSET


class CampaignValuesReportRelationships(Model):
    campaigns: ToMany = UNSET


class CampaignValuesRequestDTOAttributes(Model):
    statistics: list[CampaignValuesRequestDTOAttributesStatistics]
    timeframe: CustomTimeframe | Timeframe
    conversion_metric_id: str
    group_by: list[CampaignValuesRequestDTOAttributesGroupBy] | None = UNSET
    filter: str | None = UNSET


class CustomTimeframe(Model):
    start: dt.datetime
    end: dt.datetime


class FlowSeriesReport(Resource):
    """A resource of type ``flow-series-report``."""

    type: Literal["flow-series-report"] = "flow-series-report"
    id: str = UNSET
    attributes: FlowSeriesReportAttributes = UNSET
    relationships: FlowSeriesReportRelationships = UNSET
    links: Links = UNSET


class FlowSeriesReportAttributes(Model):
    results: list[SeriesData] | None = UNSET
    date_times: list[dt.datetime] | None = UNSET


class FlowSeriesReportRelationships(Model):
    flows: ToMany = UNSET
    flow_messages: ToMany = field(wire="flow-messages", default=UNSET)


class FlowSeriesRequestDTOAttributes(Model):
    statistics: list[FlowSeriesRequestDTOAttributesStatistics]
    timeframe: CustomTimeframe | Timeframe
    interval: FlowSeriesRequestDTOAttributesInterval
    conversion_metric_id: str
    group_by: list[FlowSeriesRequestDTOAttributesGroupBy] | None = UNSET
    filter: str | None = UNSET


class FlowValuesReport(Resource):
    """A resource of type ``flow-values-report``."""

    type: Literal["flow-values-report"] = "flow-values-report"
    id: str = UNSET
    attributes: FlowValuesReportAttributes = UNSET
    relationships: FlowValuesReportRelationships = UNSET
    links: Links = UNSET


class FlowValuesReportAttributes(Model):
    results: list[ValuesData] | None = UNSET


class FlowValuesReportRelationships(Model):
    flows: ToMany = UNSET
    flow_messages: ToMany = field(wire="flow-messages", default=UNSET)


class FlowValuesRequestDTOAttributes(Model):
    statistics: list[FlowValuesRequestDTOAttributesStatistics]
    timeframe: CustomTimeframe | Timeframe
    conversion_metric_id: str
    group_by: list[FlowValuesRequestDTOAttributesGroupBy] | None = UNSET
    filter: str | None = UNSET


class FormSeriesReport(Resource):
    """A resource of type ``form-series-report``."""

    type: Literal["form-series-report"] = "form-series-report"
    id: str = UNSET
    attributes: FormSeriesReportAttributes = UNSET
    links: Links = UNSET


class FormSeriesReportAttributes(Model):
    results: list[SeriesData] | None = UNSET
    date_times: list[dt.datetime] | None = UNSET


class FormSeriesRequestDTOAttributes(Model):
    statistics: list[FormSeriesRequestDTOAttributesStatistics]
    timeframe: CustomTimeframe | Timeframe
    interval: FormSeriesRequestDTOAttributesInterval
    group_by: list[FormSeriesRequestDTOAttributesGroupBy] | None = UNSET
    filter: str | None = UNSET


class FormValuesReport(Resource):
    """A resource of type ``form-values-report``."""

    type: Literal["form-values-report"] = "form-values-report"
    id: str = UNSET
    attributes: FormValuesReportAttributes = UNSET
    links: Links = UNSET


class FormValuesReportAttributes(Model):
    results: list[ValuesData] | None = UNSET


class FormValuesRequestDTOAttributes(Model):
    statistics: list[FormValuesRequestDTOAttributesStatistics]
    timeframe: CustomTimeframe | Timeframe
    group_by: list[FormValuesRequestDTOAttributesGroupBy] | None = UNSET
    filter: str | None = UNSET


class SegmentSeriesReport(Resource):
    """A resource of type ``segment-series-report``."""

    type: Literal["segment-series-report"] = "segment-series-report"
    id: str = UNSET
    attributes: SegmentSeriesReportAttributes = UNSET
    links: Links = UNSET


class SegmentSeriesReportAttributes(Model):
    results: list[SeriesData] | None = UNSET
    date_times: list[dt.datetime] | None = UNSET


class SegmentSeriesRequestDTOAttributes(Model):
    statistics: list[SegmentSeriesRequestDTOAttributesStatistics]
    timeframe: CustomTimeframe | Timeframe
    interval: SegmentSeriesRequestDTOAttributesInterval
    filter: str | None = UNSET


class SegmentValuesReport(Resource):
    """A resource of type ``segment-values-report``."""

    type: Literal["segment-values-report"] = "segment-values-report"
    id: str = UNSET
    attributes: SegmentValuesReportAttributes = UNSET
    links: Links = UNSET


class SegmentValuesReportAttributes(Model):
    results: list[ValuesData] | None = UNSET


class SegmentValuesRequestDTOAttributes(Model):
    statistics: list[SegmentValuesRequestDTOAttributesStatistics]
    timeframe: CustomTimeframe | Timeframe
    filter: str | None = UNSET


class SeriesData(Model):
    groupings: dict[str, Any] | None = UNSET
    statistics: dict[str, Any] | None = UNSET


class Timeframe(Model):
    key: TimeframeKey


class ValuesData(Model):
    groupings: dict[str, Any] | None = UNSET
    statistics: dict[str, Any] | None = UNSET
