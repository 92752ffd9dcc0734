"""Tracking settings: models of revision 2026-10-15."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..runtime.documents import Links, Resource
from ..runtime.model import UNSET, Model

CampaignTrackingSettingDynamicParamValue: TypeAlias = Literal[
    "campaign_id",
    "campaign_name",
    "campaign_name_id",
    "campaign_name_send_day",
    "email_subject",
    "group_id",
    "group_name",
    "group_name_id",
    "link_alt_text",
    "message_type",
    "profile_external_id",
    "profile_id",
]

FlowTrackingSettingDynamicParamValue: TypeAlias = Literal[
    "email_subject",
    "flow_id",
    "flow_name",
    "link_alt_text",
    "message_name",
    "message_name_id",
    "message_type",
    "profile_external_id",
    "profile_id",
]

TrackingSettingField: TypeAlias = Literal[
    "auto_add_parameters",
    "custom_parameters",
    "id",
    "utm_campaign",
    "utm_campaign.campaign",
    "utm_campaign.campaign.type",
    "utm_campaign.campaign.value",
    "utm_campaign.flow",
    "utm_campaign.flow.type",
    "utm_campaign.flow.value",
    "utm_id",
    "utm_id.campaign",
    "utm_id.campaign.type",
    "utm_id.campaign.value",
    "utm_id.flow",
    "utm_id.flow.type",
    "utm_id.flow.value",
    "utm_medium",
    "utm_medium.campaign",
    "utm_medium.campaign.type",
    "utm_medium.campaign.value",
    "utm_medium.flow",
    "utm_medium.flow.type",
    "utm_medium.flow.value",
    "utm_source",
    "utm_source.campaign",
    "utm_source.campaign.type",
    "utm_source.campaign.value",
    "utm_source.flow",
    "utm_source.flow.type",
    "utm_source.flow.value",
    "utm_term",
    "utm_term.campaign",
    "utm_term.campaign.type",
    "utm_term.campaign.value",
    "utm_term.flow",
    "utm_term.flow.type",
    "utm_term.flow.value",
]
"""Values of the parameter ``fields[tracking-setting]``."""


class CampaignTrackingSettingDynamicParam(Model):
    type: Literal["dynamic"] = "dynamic"
    value: CampaignTrackingSettingDynamicParamValue | str


class CampaignTrackingSettingStaticParam(Model):
    type: Literal["static"] = "static"
    value: str


class CustomTrackingParamDTO(Model):
    flow: FlowTrackingSettingDynamicParam | FlowTrackingSettingStaticParam | None = UNSET
    campaign: CampaignTrackingSettingDynamicParam | CampaignTrackingSettingStaticParam | None = UNSET
    name: str


class FlowTrackingSettingDynamicParam(Model):
    type: Literal["dynamic"] = "dynamic"
    value: FlowTrackingSettingDynamicParamValue | str


class FlowTrackingSettingStaticParam(Model):
    type: Literal["static"] = "static"
    value: str


class TrackingParamDTO(Model):
    flow: FlowTrackingSettingDynamicParam | FlowTrackingSettingStaticParam | None = UNSET
    campaign: CampaignTrackingSettingDynamicParam | CampaignTrackingSettingStaticParam | None = UNSET


class TrackingSetting(Resource):
    """A resource of type ``tracking-setting``."""

    type: Literal["tracking-setting"] = "tracking-setting"
    id: str = UNSET
    attributes: TrackingSettingAttributes = UNSET
    links: Links = UNSET


class TrackingSettingAttributes(Model):
    auto_add_parameters: bool | None = UNSET
    utm_source: TrackingParamDTO | None = UNSET
    utm_medium: TrackingParamDTO | None = UNSET
    utm_campaign: TrackingParamDTO | None = UNSET
    utm_id: TrackingParamDTO | None = UNSET
    utm_term: TrackingParamDTO | None = UNSET
    custom_parameters: list[CustomTrackingParamDTO] | None = UNSET


class TrackingSettingUpdateAttributes(Model):
    auto_add_parameters: bool | None = UNSET
    utm_source: TrackingParamDTO | None = UNSET
    utm_medium: TrackingParamDTO | None = UNSET
    utm_campaign: TrackingParamDTO | None = UNSET
    utm_id: TrackingParamDTO | None = UNSET
    utm_term: TrackingParamDTO | None = UNSET
    custom_parameters: list[CustomTrackingParamDTO] | None = UNSET
