"""Lists: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany
from ..runtime.model import UNSET, Model, field

GetListListField: TypeAlias = Literal["created", "id", "name", "opt_in_process", "profile_count", "updated"]
"""Values of the parameter ``fields[list]``."""

GetListsSort: TypeAlias = Literal["created", "-created", "id", "-id", "name", "-name", "updated", "-updated"]
"""Values of the parameter ``sort``."""

GetProfilesForListProfileField: TypeAlias = Literal[
    "created",
    "email",
    "external_id",
    "first_name",
    "id",
    "image",
    "joined_group_at",
    "last_event_date",
    "last_name",
    "locale",
    "location",
    "location.address1",
    "location.address2",
    "location.city",
    "location.country",
    "location.ip",
    "location.latitude",
    "location.longitude",
    "location.region",
    "location.timezone",
    "location.zip",
    "organization",
    "phone_number",
    "predictive_analytics",
    "predictive_analytics.average_days_between_orders",
    "predictive_analytics.average_order_value",
    "predictive_analytics.churn_probability",
    "predictive_analytics.expected_date_of_next_order",
    "predictive_analytics.historic_clv",
    "predictive_analytics.historic_number_of_orders",
    "predictive_analytics.predicted_clv",
    "predictive_analytics.predicted_number_of_orders",
    "predictive_analytics.ranked_channel_affinity",
    "predictive_analytics.total_clv",
    "properties",
    "subscriptions",
    "subscriptions.email",
    "subscriptions.email.marketing",
    "subscriptions.email.marketing.can_receive_email_marketing",
    "subscriptions.email.marketing.consent",
    "subscriptions.email.marketing.consent_timestamp",
    "subscriptions.email.marketing.custom_method_detail",
    "subscriptions.email.marketing.double_optin",
    "subscriptions.email.marketing.last_updated",
    "subscriptions.email.marketing.list_suppressions",
    "subscriptions.email.marketing.method",
    "subscriptions.email.marketing.method_detail",
    "subscriptions.email.marketing.suppression",
    "subscriptions.email.open_tracking",
    "subscriptions.email.open_tracking.can_receive",
    "subscriptions.email.open_tracking.consent",
    "subscriptions.email.open_tracking.consent_timestamp",
    "subscriptions.email.open_tracking.created_timestamp",
    "subscriptions.email.open_tracking.last_updated",
    "subscriptions.email.open_tracking.metadata",
    "subscriptions.email.open_tracking.valid_until",
    "subscriptions.mobile_push",
    "subscriptions.mobile_push.marketing",
    "subscriptions.mobile_push.marketing.can_receive_push_marketing",
    "subscriptions.mobile_push.marketing.consent",
    "subscriptions.mobile_push.marketing.consent_timestamp",
    "subscriptions.sms",
    "subscriptions.sms.marketing",
    "subscriptions.sms.marketing.can_receive_sms_marketing",
    "subscriptions.sms.marketing.consent",
    "subscriptions.sms.marketing.consent_timestamp",
    "subscriptions.sms.marketing.last_updated",
    "subscriptions.sms.marketing.method",
    "subscriptions.sms.marketing.method_detail",
    "subscriptions.sms.transactional",
    "subscriptions.sms.transactional.can_receive_sms_transactional",
    "subscriptions.sms.transactional.consent",
    "subscriptions.sms.transactional.consent_timestamp",
    "subscriptions.sms.transactional.last_updated",
    "subscriptions.sms.transactional.method",
    "subscriptions.sms.transactional.method_detail",
    "subscriptions.whatsapp",
    "subscriptions.whatsapp.conversational",
    "subscriptions.whatsapp.conversational.can_receive",
    "subscriptions.whatsapp.conversational.consent",
    "subscriptions.whatsapp.conversational.consent_timestamp",
    "subscriptions.whatsapp.conversational.created_timestamp",
    "subscriptions.whatsapp.conversational.last_updated",
    "subscriptions.whatsapp.conversational.metadata",
    "subscriptions.whatsapp.conversational.phone_number",
    "subscriptions.whatsapp.conversational.valid_until",
    "subscriptions.whatsapp.marketing",
    "subscriptions.whatsapp.marketing.can_receive",
    "subscriptions.whatsapp.marketing.consent",
    "subscriptions.whatsapp.marketing.consent_timestamp",
    "subscriptions.whatsapp.marketing.created_timestamp",
    "subscriptions.whatsapp.marketing.last_updated",
    "subscriptions.whatsapp.marketing.metadata",
    "subscriptions.whatsapp.marketing.phone_number",
    "subscriptions.whatsapp.marketing.valid_until",
    "subscriptions.whatsapp.transactional",
    "subscriptions.whatsapp.transactional.can_receive",
    "subscriptions.whatsapp.transactional.consent",
    "subscriptions.whatsapp.transactional.consent_timestamp",
    "subscriptions.whatsapp.transactional.created_timestamp",
    "subscriptions.whatsapp.transactional.last_updated",
    "subscriptions.whatsapp.transactional.metadata",
    "subscriptions.whatsapp.transactional.phone_number",
    "subscriptions.whatsapp.transactional.valid_until",
    "title",
    "updated",
]
"""Values of the parameter ``fields[profile]``."""

ListAttributesOptInProcess: TypeAlias = Literal["double_opt_in", "single_opt_in"]

ListCreateAttributesOptInProcess: TypeAlias = Literal["double_opt_in", "single_opt_in"]

ListField: TypeAlias = Literal["created", "id", "name", "opt_in_process", "updated"]
"""Values of the parameter ``fields[list]``."""

ListUpdateAttributesOptInProcess: TypeAlias = Literal["double_opt_in", "single_opt_in"]


class List(Resource):
    """A resource of type ``list``."""

    type: Literal["list"] = "list"
    id: str = UNSET
    attributes: ListAttributes = UNSET
    relationships: ListRelationships = UNSET
    links: Links = UNSET


class ListAttributes(Model):
    name: str | None = UNSET
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET
    opt_in_process: ListAttributesOptInProcess | str | None = UNSET
    profile_count: int | None = UNSET


class ListCreateAttributes(Model):
    name: str
    opt_in_process: ListCreateAttributesOptInProcess | None = UNSET


class ListRelationships(Model):
    profiles: ToMany = UNSET
    tags: ToMany = UNSET
    flow_triggers: ToMany = field(wire="flow-triggers", default=UNSET)


class ListUpdateAttributes(Model):
    name: str | None = UNSET
    opt_in_process: ListUpdateAttributesOptInProcess | None = UNSET
