"""Metrics: filters of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt

from ..runtime.filters import Equals
from . import GreaterOrEqualLessThan

__all__ = ["GetMetricsFilter", "QueryMetricAggregatesFilter"]


class GetMetricsFilter:
    integration_name = Equals[str]("integration.name")
    integration_category = Equals[str]("integration.category")


class QueryMetricAggregatesFilter:
    datetime = GreaterOrEqualLessThan[dt.datetime | dt.date]("datetime")
    attributed_channel = Equals[str]("$attributed_channel")
    attributed_flow = Equals[str]("$attributed_flow")
    attributed_message = Equals[str]("$attributed_message")
    attributed_variation = Equals[str]("$attributed_variation")
    campaign_channel = Equals[str]("$campaign_channel")
    flow = Equals[str]("$flow")
    flow_channel = Equals[str]("$flow_channel")
    message = Equals[str]("$message")
    message_send_cohort = Equals[str]("$message_send_cohort")
    usage_amount = Equals[str]("$usage_amount")
    value_currency = Equals[str]("$value_currency")
    variation = Equals[str]("$variation")
    variation_send_cohort = Equals[str]("$variation_send_cohort")
    bot_click = Equals[str]("Bot Click")
    bounce_type = Equals[str]("Bounce Type")
    campaign_name = Equals[str]("Campaign Name")
    client_canonical = Equals[str]("Client Canonical")
    client_name = Equals[str]("Client Name")
    client_type = Equals[str]("Client Type")
    email_domain = Equals[str]("Email Domain")
    failure_source = Equals[str]("Failure Source")
    failure_type = Equals[str]("Failure Type")
    from_number = Equals[str]("From Number")
    from_phone_region = Equals[str]("From Phone Region")
    inbox_provider = Equals[str]("Inbox Provider")
    list = Equals[str]("List")
    message_format = Equals[str]("Message Format")
    message_name = Equals[str]("Message Name")
    message_type = Equals[str]("Message Type")
    method = Equals[str]("Method")
    segment_count = Equals[str]("Segment Count")
    subject = Equals[str]("Subject")
    to_number = Equals[str]("To Number")
    to_phone_region = Equals[str]("To Phone Region")
    url = Equals[str]("URL")
    form_id = Equals[str]("form_id")
