"""Campaigns: models of revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany, ToOne
from ..runtime.model import UNSET, Model, field

AssignTemplateToCampaignMessageCampaignMessageField: TypeAlias = Literal[
    "channel",
    "content",
    "content.bcc_email",
    "content.body",
    "content.cc_email",
    "content.from_email",
    "content.from_label",
    "content.media_url",
    "content.preview_text",
    "content.reply_to_email",
    "content.subject",
    "created_at",
    "id",
    "label",
    "render_options",
    "render_options.add_info_link",
    "render_options.add_opt_out_language",
    "render_options.add_org_prefix",
    "render_options.shorten_links",
    "send_times",
    "updated_at",
]
"""Values of the parameter ``fields[campaign-message]``."""

CampaignAttributesSendStrategy: TypeAlias = "ABTestSendStrategy | ImmediateSendStrategy | SmartSendTimeStrategy | StaticSendStrategy | ThrottledSendStrategy | UnsupportedSendStrategy"

CampaignAttributesStatus: TypeAlias = Literal[
    "Adding Recipients",
    "Cancelled",
    "Cancelled: Account Disabled",
    "Cancelled: Billing Limit",
    "Cancelled: Internal Error",
    "Cancelled: Misconfigured",
    "Cancelled: No Recipients",
    "Cancelled: Smart Sending",
    "Draft",
    "Preparing to schedule",
    "Preparing to send",
    "Queued without Recipients",
    "Scheduled",
    "Sending",
    "Sending Segments",
    "Sent",
    "Unknown",
    "Variations Sent",
]

CampaignCreateAttributesSendStrategy: TypeAlias = (
    "ImmediateSendStrategy | SmartSendTimeStrategy | StaticSendStrategy | ThrottledSendStrategy"
)

CampaignField: TypeAlias = Literal[
    "archived",
    "audiences",
    "audiences.excluded",
    "audiences.included",
    "created_at",
    "id",
    "name",
    "scheduled_at",
    "send_options",
    "send_options.use_smart_sending",
    "send_strategy",
    "send_strategy.date",
    "send_strategy.datetime",
    "send_strategy.method",
    "send_strategy.options",
    "send_strategy.options.is_local",
    "send_strategy.options.send_past_recipients_immediately",
    "send_strategy.throttle_percentage",
    "send_time",
    "status",
    "tracking_options",
    "tracking_options.add_tracking_params",
    "tracking_options.custom_tracking_params",
    "tracking_options.is_tracking_clicks",
    "tracking_options.is_tracking_opens",
    "updated_at",
]
"""Values of the parameter ``fields[campaign]``."""

CampaignMessageAttributesDefinition: TypeAlias = "EmailMessageDefinition | MobilePushMessageSilentDefinition | MobilePushMessageStandardDefinition | SMSMessageDefinition"

CampaignMessageCreateAttributesDefinition: TypeAlias = "EmailMessageDefinition | MobilePushMessageSilentDefinitionCreate | MobilePushMessageStandardDefinitionCreate | SMSMessageDefinitionCreate"

CampaignMessageField: TypeAlias = Literal[
    "created_at",
    "definition",
    "definition.channel",
    "definition.content",
    "definition.content.action_buttons",
    "definition.content.bcc_email",
    "definition.content.body",
    "definition.content.cc_email",
    "definition.content.dynamic_image",
    "definition.content.from_email",
    "definition.content.from_label",
    "definition.content.media_url",
    "definition.content.preview_text",
    "definition.content.reply_to_email",
    "definition.content.subject",
    "definition.content.title",
    "definition.kv_pairs",
    "definition.label",
    "definition.notification_type",
    "definition.options",
    "definition.options.badge",
    "definition.options.badge.badge_options",
    "definition.options.badge.badge_options.badge_config",
    "definition.options.badge.badge_options.set_from_property",
    "definition.options.badge.badge_options.value",
    "definition.options.badge.display",
    "definition.options.on_open",
    "definition.options.on_open.android_deep_link",
    "definition.options.on_open.ios_deep_link",
    "definition.options.on_open.type",
    "definition.options.on_open.web_url",
    "definition.options.play_sound",
    "definition.render_options",
    "definition.render_options.add_info_link",
    "definition.render_options.add_opt_out_language",
    "definition.render_options.add_org_prefix",
    "definition.render_options.shorten_links",
    "id",
    "send_times",
    "updated_at",
]
"""Values of the parameter ``fields[campaign-message]``."""

CampaignMessageUpdateAttributesDefinition: TypeAlias = "EmailMessageDefinition | MobilePushMessageSilentDefinitionUpdate | MobilePushMessageStandardDefinitionUpdate | SMSMessageDefinitionCreate"

CampaignRecipientEstimationJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

CampaignSendJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

CampaignSendJobUpdateAttributesAction: TypeAlias = Literal["cancel", "revert"]

CampaignUpdateAttributesSendStrategy: TypeAlias = (
    "ImmediateSendStrategy | SmartSendTimeStrategy | StaticSendStrategy | ThrottledSendStrategy"
)

DynamicTrackingParamValue: TypeAlias = Literal[
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

GetCampaignsSort: TypeAlias = Literal[
    "created_at",
    "-created_at",
    "id",
    "-id",
    "name",
    "-name",
    "scheduled_at",
    "-scheduled_at",
    "updated_at",
    "-updated_at",
]
"""Values of the parameter ``sort``."""

ThrottledSendStrategyThrottlePercentage: TypeAlias = Literal[1, 2, 5, 10, 11, 13, 14, 17, 20, 25, 33, 50]


class ABTestSendStrategy(Model):
    method: Literal["ab_test_campaign"] | None = "ab_test_campaign"


class Audiences(Model):
    included: list[str]
    excluded: list[str] | None = UNSET


class AudiencesUpdate(Model):
    included: list[str] | None = UNSET
    excluded: list[str] | None = UNSET


class Campaign(Resource):
    """A resource of type ``campaign``."""

    type: Literal["campaign"] = "campaign"
    id: str = UNSET
    attributes: CampaignAttributes = UNSET
    relationships: CampaignRelationships = UNSET
    links: Links = UNSET


class CampaignAttributes(Model):
    name: str | None = UNSET
    status: CampaignAttributesStatus | str | None = UNSET
    archived: bool | None = UNSET
    audiences: Audiences | None = UNSET
    send_options: EmailSendOptions | PushSendOptions | SMSSendOptions | None = UNSET
    tracking_options: CampaignsEmailTrackingOptions | CampaignsSMSTrackingOptions | None = UNSET
    send_strategy: CampaignAttributesSendStrategy | None = UNSET
    created_at: dt.datetime | None = UNSET
    scheduled_at: dt.datetime | None = UNSET
    updated_at: dt.datetime | None = UNSET
    send_time: dt.datetime | None = UNSET


class CampaignCloneAttributes(Model):
    new_name: str | None = UNSET


class CampaignCreateAttributes(Model):
    name: str
    audiences: Audiences
    send_strategy: CampaignCreateAttributesSendStrategy | None = UNSET
    send_options: EmailSendOptions | PushSendOptions | SMSSendOptions | None = UNSET
    tracking_options: CampaignsEmailTrackingOptions | CampaignsSMSTrackingOptions | None = UNSET
    campaign_messages: CampaignCreateAttributesCampaignMessages = field(wire="campaign-messages")


class CampaignCreateAttributesCampaignMessages(Model):
    data: list[CampaignMessageCreateQueryResourceObject]


class CampaignMessage(Resource):
    """A resource of type ``campaign-message``."""

    type: Literal["campaign-message"] = "campaign-message"
    id: str = UNSET
    attributes: CampaignMessageAttributes = UNSET
    relationships: CampaignMessageRelationships = UNSET
    links: Links = UNSET


class CampaignMessageAssignTemplateRelationships(Model):
    template: ToOne


class CampaignMessageAttributes(Model):
    label: str | None = UNSET
    channel: str | None = UNSET
    content: EmailContentSubObject | SMSContentSubObject | None = UNSET
    send_times: list[CampaignMessageAttributesSendTimes] | None = UNSET
    render_options: RenderOptionsSubObject | None = UNSET
    created_at: dt.datetime | None = UNSET
    updated_at: dt.datetime | None = UNSET
    definition: CampaignMessageAttributesDefinition | None = UNSET


class CampaignMessageAttributesSendTimes(Model):
    datetime: dt.datetime | None = UNSET
    is_local: bool | None = UNSET


class CampaignMessageCreateAttributes(Model):
    definition: CampaignMessageCreateAttributesDefinition


class CampaignMessageCreateQueryResourceObject(Model):
    type: Literal["campaign-message"] = "campaign-message"
    attributes: CampaignMessageCreateAttributes
    relationships: CampaignMessageCreateRelationships = UNSET


class CampaignMessageCreateRelationships(Model):
    image: ToOne = UNSET


class CampaignMessageIncrement(Model):
    badge_config: Literal["increment_one"] = "increment_one"


class CampaignMessageProperty(Model):
    badge_config: Literal["set_property"] = "set_property"
    set_from_property: str


class CampaignMessageRelationships(Model):
    campaign: ToOne = UNSET
    template: ToOne = UNSET
    image: ToOne = UNSET


class CampaignMessageStaticCount(Model):
    badge_config: Literal["set_count"] = "set_count"
    value: str


class CampaignMessageUpdateAttributes(Model):
    definition: CampaignMessageUpdateAttributesDefinition | None = UNSET


class CampaignMessageUpdateRelationships(Model):
    image: ToOne = UNSET


class CampaignRecipientEstimation(Resource):
    """A resource of type ``campaign-recipient-estimation``."""

    type: Literal["campaign-recipient-estimation"] = "campaign-recipient-estimation"
    id: str = UNSET
    attributes: CampaignRecipientEstimationAttributes = UNSET
    links: Links = UNSET


class CampaignRecipientEstimationAttributes(Model):
    estimated_recipient_count: int | None = UNSET


class CampaignRecipientEstimationJob(Resource):
    """A resource of type ``campaign-recipient-estimation-job``."""

    type: Literal["campaign-recipient-estimation-job"] = "campaign-recipient-estimation-job"
    id: str = UNSET
    attributes: CampaignRecipientEstimationJobAttributes = UNSET
    links: Links = UNSET


class CampaignRecipientEstimationJobAttributes(Model):
    status: CampaignRecipientEstimationJobAttributesStatus | str | None = UNSET


class CampaignRelationships(Model):
    campaign_messages: ToMany = field(wire="campaign-messages", default=UNSET)
    tags: ToMany = UNSET


class CampaignSendJob(Resource):
    """A resource of type ``campaign-send-job``."""

    type: Literal["campaign-send-job"] = "campaign-send-job"
    id: str = UNSET
    attributes: CampaignSendJobAttributes = UNSET
    links: Links = UNSET


class CampaignSendJobAttributes(Model):
    status: CampaignSendJobAttributesStatus | str | None = UNSET


class CampaignSendJobUpdateAttributes(Model):
    action: CampaignSendJobUpdateAttributesAction


class CampaignUpdateAttributes(Model):
    name: str | None = UNSET
    audiences: AudiencesUpdate | None = UNSET
    send_options: EmailSendOptions | PushSendOptions | SMSSendOptions | None = UNSET
    tracking_options: CampaignsEmailTrackingOptions | CampaignsSMSTrackingOptions | None = UNSET
    send_strategy: CampaignUpdateAttributesSendStrategy | None = UNSET


class CampaignsEmailTrackingOptions(Model):
    add_tracking_params: bool | None = UNSET
    custom_tracking_params: list[DynamicTrackingParam | StaticTrackingParam] | None = UNSET
    is_tracking_clicks: bool | None = UNSET
    is_tracking_opens: bool | None = UNSET


class CampaignsSMSTrackingOptions(Model):
    add_tracking_params: bool | None = UNSET
    custom_tracking_params: list[DynamicTrackingParam | StaticTrackingParam] | None = UNSET


class DynamicTrackingParam(Model):
    type: Literal["dynamic"] = "dynamic"
    value: DynamicTrackingParamValue | str
    name: str


class EmailContent(Model):
    subject: str | None = UNSET
    preview_text: str | None = UNSET
    from_email: str | None = UNSET
    from_label: str | None = UNSET
    reply_to_email: str | None = UNSET
    cc_email: str | None = UNSET
    bcc_email: str | None = UNSET


class EmailContentSubObject(Model):
    subject: str | None = UNSET
    preview_text: str | None = UNSET
    from_email: str | None = UNSET
    from_label: str | None = UNSET
    reply_to_email: str | None = UNSET
    cc_email: str | None = UNSET
    bcc_email: str | None = UNSET


class EmailMessageDefinition(Model):
    channel: Literal["email"] = "email"
    label: str | None = UNSET
    content: EmailContent | None = UNSET


class EmailSendOptions(Model):
    use_smart_sending: bool | None = UNSET
    ignore_unsubscribes: bool | None = UNSET


class ImmediateSendStrategy(Model):
    method: Literal["immediate"] = "immediate"


class LocalStaticSend(Model):
    is_local: Literal[True] = True
    send_past_recipients_immediately: bool | None = UNSET


class MobilePushBadge(Model):
    display: Literal[True] = True
    badge_options: CampaignMessageIncrement | CampaignMessageProperty | CampaignMessageStaticCount | None = UNSET


class MobilePushContent(Model):
    title: str | None = UNSET
    body: str | None = UNSET
    dynamic_image: str | None = UNSET
    action_buttons: list[PushActionButtonDefinition] | None = UNSET


class MobilePushContentCreate(Model):
    title: str | None = UNSET
    body: str
    dynamic_image: str | None = UNSET
    action_buttons: list[PushActionButtonDefinition] | None = UNSET


class MobilePushContentUpdate(Model):
    title: str | None = UNSET
    body: str | None = UNSET
    dynamic_image: str | None = UNSET
    action_buttons: list[PushActionButtonDefinition] | None = UNSET


class MobilePushMessageSilentDefinition(Model):
    channel: Literal["mobile_push"] | None = "mobile_push"
    notification_type: Literal["silent"] | None = "silent"
    kv_pairs: dict[str, Any] | None = UNSET


class MobilePushMessageSilentDefinitionCreate(Model):
    channel: Literal["mobile_push"] = "mobile_push"
    kv_pairs: dict[str, Any] | None = UNSET
    notification_type: Literal["silent"] = UNSET


class MobilePushMessageSilentDefinitionUpdate(Model):
    channel: Literal["mobile_push"] = "mobile_push"
    kv_pairs: dict[str, Any] = UNSET
    notification_type: Literal["silent"] = UNSET


class MobilePushMessageStandardDefinition(Model):
    channel: Literal["mobile_push"] | None = "mobile_push"
    notification_type: Literal["standard"] | None = "standard"
    content: MobilePushContent | None = UNSET
    kv_pairs: dict[str, Any] | None = UNSET
    options: MobilePushOptions | None = UNSET


class MobilePushMessageStandardDefinitionCreate(Model):
    channel: Literal["mobile_push"] = "mobile_push"
    content: MobilePushContentCreate
    kv_pairs: dict[str, Any] | None = UNSET
    options: MobilePushOptions | None = UNSET
    notification_type: Literal["standard"] = UNSET


class MobilePushMessageStandardDefinitionUpdate(Model):
    channel: Literal["mobile_push"] = "mobile_push"
    kv_pairs: dict[str, Any] | None = UNSET
    content: MobilePushContentUpdate | None = UNSET
    options: MobilePushOptions | None = UNSET
    notification_type: Literal["standard"] = UNSET


class MobilePushNoBadge(Model):
    display: Literal[False] = False


class MobilePushOptions(Model):
    on_open: PushOnOpenApp | PushOnOpenDeepLink | PushOnOpenWebUrl | None = UNSET
    badge: MobilePushBadge | MobilePushNoBadge | None = UNSET
    play_sound: bool | None = UNSET


class NonLocalStaticSend(Model):
    is_local: Literal[False] = False


class PushActionButtonDefinition(Model):
    label: str
    action_type: str
    position: int | None = UNSET
    url: str | None = UNSET


class PushOnOpenApp(Model):
    type: Literal["open_app"] = "open_app"


class PushOnOpenDeepLink(Model):
    type: Literal["deep_link"] = "deep_link"
    ios_deep_link: str | None = UNSET
    android_deep_link: str | None = UNSET


class PushOnOpenWebUrl(Model):
    type: Literal["open_web_url"] = "open_web_url"
    web_url: str | None = UNSET


class PushSendOptions(Model):
    use_smart_sending: bool | None = UNSET


class RenderOptions(Model):
    shorten_links: bool | None = UNSET
    add_org_prefix: bool | None = UNSET
    add_info_link: bool | None = UNSET
    add_opt_out_language: bool | None = UNSET


class RenderOptionsSubObject(Model):
    shorten_links: bool | None = UNSET
    add_org_prefix: bool | None = UNSET
    add_info_link: bool | None = UNSET
    add_opt_out_language: bool | None = UNSET


class SMSContent(Model):
    body: str | None = UNSET
    media_url: str | None = UNSET


class SMSContentCreate(Model):
    body: str | None = UNSET


class SMSContentSubObject(Model):
    body: str | None = UNSET
    media_url: str | None = UNSET


class SMSMessageDefinition(Model):
    channel: Literal["sms"] | None = "sms"
    content: SMSContent | None = UNSET
    render_options: RenderOptions | None = UNSET


class SMSMessageDefinitionCreate(Model):
    channel: Literal["sms"] = "sms"
    content: SMSContentCreate | None = UNSET
    render_options: RenderOptions | None = UNSET


class SMSSendOptions(Model):
    use_smart_sending: bool | None = UNSET


class SmartSendTimeStrategy(Model):
    method: Literal["smart_send_time"] = "smart_send_time"
    date: dt.date


class StaticSendStrategy(Model):
    method: Literal["static"] = "static"
    datetime: dt.datetime
    options: LocalStaticSend | NonLocalStaticSend | None = UNSET


class StaticTrackingParam(Model):
    type: Literal["static"] = "static"
    value: str
    name: str


class ThrottledSendStrategy(Model):
    method: Literal["throttled"] = "throttled"
    datetime: dt.datetime
    throttle_percentage: ThrottledSendStrategyThrottlePercentage | int


class UnsupportedSendStrategy(Model):
    method: Literal["unsupported"] | None = "unsupported"
