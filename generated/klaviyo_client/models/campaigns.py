"""Campaigns: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany, ToOne
from ..runtime.model import UNSET, Model, field

if TYPE_CHECKING:
    from .flows import PushActionButton


ABTestSettingsWinnerMetric: TypeAlias = Literal["clicks_unique", "opens_unique", "placed_orders_unique"]

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

CampaignAudienceField: TypeAlias = Literal[
    "created",
    "definition",
    "definition.excluded",
    "definition.included",
    "definition.name",
    "definition.priority",
    "id",
    "updated",
]
"""Values of the parameter ``fields[campaign-audience]``."""

CampaignField: TypeAlias = Literal[
    "created_at",
    "definition",
    "definition.archived",
    "definition.builder",
    "definition.color",
    "definition.description",
    "definition.name",
    "definition.send_settings",
    "definition.send_settings.exit_condition_conversion_metric_id",
    "definition.send_settings.exit_condition_enabled",
    "definition.send_settings.send_passed_rltz_immediately",
    "definition.send_settings.send_strategy",
    "definition.send_settings.send_timezone",
    "id",
    "updated_at",
]
"""Values of the parameter ``fields[campaign]``."""

CampaignMessageField: TypeAlias = Literal[
    "created",
    "definition",
    "definition.name",
    "definition.send_options",
    "definition.send_options.is_ignoring_unsubscribes",
    "definition.send_options.recipient_percentage",
    "definition.send_options.send_strategy",
    "definition.send_options.send_time",
    "definition.send_options.send_times",
    "definition.send_options.throttle_unit",
    "definition.send_options.throttling_type",
    "definition.status",
    "definition.tracking_options",
    "definition.tracking_options.is_add_utm",
    "definition.tracking_options.is_tracking_clicks",
    "definition.tracking_options.is_tracking_opens",
    "id",
    "updated",
]
"""Values of the parameter ``fields[campaign-message]``."""

CampaignMessageScheduleAttributesStrategy: TypeAlias = Literal[
    "local_timezone", "smart_send_time", "static", "throttled"
]

CampaignMessageScheduleAttributesThrottleUnit: TypeAlias = Literal["hour", "minute"]

CampaignMessageScheduleField: TypeAlias = Literal[
    "id", "send_date", "send_time", "strategy", "throttle_unit", "throttling_percentage"
]
"""Values of the parameter ``fields[campaign-message-schedule]``."""

CampaignMessageScheduleRequestAttributesStrategy: TypeAlias = Literal[
    "local_timezone", "smart_send_time", "static", "throttled"
]

CampaignMessageScheduleUpdateAttributesAction: TypeAlias = Literal["cancel", "revert"]

CampaignRecipientEstimationJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

CampaignSendJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

CampaignSendJobUpdateAttributesAction: TypeAlias = Literal["cancel", "revert"]

CampaignVariationField: TypeAlias = Literal[
    "created",
    "definition",
    "definition.details",
    "definition.details.action_buttons",
    "definition.details.add_info_link",
    "definition.details.add_opt_out_language",
    "definition.details.add_org_prefix",
    "definition.details.android_deep_link",
    "definition.details.badge",
    "definition.details.badge_config",
    "definition.details.badge_value",
    "definition.details.bcc_email",
    "definition.details.body",
    "definition.details.cc_email",
    "definition.details.channel",
    "definition.details.content_available",
    "definition.details.cost",
    "definition.details.dynamic_media_template",
    "definition.details.from_email",
    "definition.details.from_label",
    "definition.details.include_contact_card",
    "definition.details.ios_deep_link",
    "definition.details.kv_pairs",
    "definition.details.message_hierarchy",
    "definition.details.mms_dynamic_image_template",
    "definition.details.mms_static_image_asset_id",
    "definition.details.mutable_content",
    "definition.details.open_action",
    "definition.details.preview_text",
    "definition.details.push_type",
    "definition.details.reply_to_email",
    "definition.details.shorten_links",
    "definition.details.sound",
    "definition.details.sound_file_name",
    "definition.details.static_asset_id",
    "definition.details.subject",
    "definition.details.template_id",
    "definition.details.text_message_type",
    "definition.details.title",
    "definition.details.video_asset_id",
    "definition.details.web_url",
    "definition.name",
    "id",
    "updated",
]
"""Values of the parameter ``fields[campaign-variation]``."""

GetCampaignCampaignAudienceField: TypeAlias = Literal[
    "created",
    "definition",
    "definition.excluded",
    "definition.included",
    "definition.name",
    "definition.priority",
    "updated",
]
"""Values of the parameter ``fields[campaign-audience]``."""

GetCampaignMessagesSort: TypeAlias = Literal[
    "created", "-created", "id", "-id", "name", "-name", "status", "-status", "updated", "-updated"
]
"""Values of the parameter ``sort``."""

GetCampaignVariationTranslationField: TypeAlias = Literal[
    "channel", "created", "fallback_locale", "id", "metadata", "source_locale", "target_locales", "updated"
]
"""Values of the parameter ``fields[translation]``."""

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

InlineMessageScheduleResultStrategy: TypeAlias = Literal["local_timezone", "smart_send_time", "static", "throttled"]

InlineMessageScheduleResultThrottleUnit: TypeAlias = Literal["hour", "minute"]

InlineMessageScheduleStrategy: TypeAlias = Literal["local_timezone", "smart_send_time", "static", "throttled"]

MessageDefinitionStatus: TypeAlias = Literal["cancelled", "draft", "scheduled", "sending", "sent"]

MessageInlineCreateThrottlingType: TypeAlias = Literal["FOR_CAMPAIGNS", "FOR_CAMPAIGNS_AND_FLOWS", "FOR_FLOWS", "NONE"]

MessageSendOptionsSendStrategy: TypeAlias = Literal[
    "ab_send_time_test",
    "content_variation",
    "content_variation_local_timezone",
    "local_timezone",
    "personalized_send_time_optimization",
    "send_time_optimization",
    "static",
    "throttled",
    "variation_per_second_throttled",
]

MessageSendOptionsThrottleUnit: TypeAlias = Literal["hour", "minute"]

MessageSendOptionsThrottlingType: TypeAlias = Literal[
    "none", "throttle-for-campaigns", "throttle-for-campaigns-and-flows", "throttle-for-flows"
]

PushChannelDetailsBadgeConfig: TypeAlias = Literal["increment-one", "set-count", "set-property"]

PushChannelDetailsPushType: TypeAlias = Literal["silent", "standard"]

SMSChannelDetailsTextMessageType: TypeAlias = Literal["MMS", "RCS", "SMS"]

ThrottledOptionsThrottleUnit: TypeAlias = Literal["hour", "minute"]

VariationDefinitionDetails: TypeAlias = (
    "EmailChannelDetails | PushChannelDetails | SMSChannelDetails | WhatsappChannelDetails"
)


class ABTestSettings(Model):
    winner_metric: ABTestSettingsWinnerMetric | str | None = UNSET
    winner_percentage: int | None = UNSET
    winner_wait_hours: int | None = UNSET


class AudienceCloneAttributes(Model):
    id: str
    name: str | None = UNSET


class AudienceCloneRelationships(Model):
    campaign: ToOne = UNSET


class AudienceCreateAttributes(Model):
    definition: AudienceDefinition


class AudienceCreateRelationships(Model):
    campaign: ToOne
    campaign_messages: ToMany = field(wire="campaign-messages", default=UNSET)


class AudienceDefinition(Model):
    name: str | None = UNSET
    included: list[str] | None = UNSET
    excluded: list[str] | None = UNSET
    priority: int | None = UNSET


class AudienceInlineCreate(Model):
    temporary_id: str
    name: str | None = UNSET
    included: list[str] | None = UNSET
    excluded: list[str] | None = UNSET


class AudienceUpdateAttributes(Model):
    definition: AudienceDefinition | None = UNSET


class Campaign(Resource):
    """A resource of type ``campaign``."""

    type: Literal["campaign"] = "campaign"
    id: str = UNSET
    attributes: CampaignAttributes = UNSET
    relationships: CampaignRelationships = UNSET
    links: Links = UNSET


class CampaignAttributes(Model):
    created_at: dt.datetime | None = UNSET
    updated_at: dt.datetime | None = UNSET
    definition: CampaignDefinition | None = UNSET


class CampaignAudience(Resource):
    """A resource of type ``campaign-audience``."""

    type: Literal["campaign-audience"] = "campaign-audience"
    id: str = UNSET
    attributes: CampaignAudienceAttributes = UNSET
    relationships: CampaignAudienceRelationships = UNSET
    links: Links = UNSET


class CampaignAudienceAttributes(Model):
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET
    definition: AudienceDefinition | None = UNSET


class CampaignAudienceRelationships(Model):
    campaign: ToOne = UNSET
    campaign_messages: ToMany = field(wire="campaign-messages", default=UNSET)


class CampaignCloneAttributes(Model):
    name: str | None = UNSET


class CampaignCreateAttributes(Model):
    definition: CampaignDefinition
    messages: list[MessageInlineCreate] | None = UNSET
    audiences: list[AudienceInlineCreate] | None = UNSET


class CampaignCreateRelationships(Model):
    campaign_audiences: ToMany = field(wire="campaign-audiences", default=UNSET)
    campaign_messages: ToMany = field(wire="campaign-messages", default=UNSET)
    tags: ToMany = UNSET


class CampaignDefinition(Model):
    name: str | None = UNSET
    builder: str | None = UNSET
    archived: bool | None = UNSET
    color: str | None = UNSET
    description: str | None = UNSET
    send_settings: SendSettings | None = UNSET


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
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET
    definition: MessageDefinition | None = UNSET


class CampaignMessageAttributesSendTimes(Model):
    datetime: dt.datetime | None = UNSET
    is_local: bool | None = UNSET


class CampaignMessageRelationships(Model):
    campaign: ToOne = UNSET
    template: ToOne = UNSET
    campaign_audience: ToOne = field(wire="campaign-audience", default=UNSET)
    campaign_variations: ToMany = field(wire="campaign-variations", default=UNSET)


class CampaignMessageSchedule(Resource):
    """A resource of type ``campaign-message-schedule``."""

    type: Literal["campaign-message-schedule"] = "campaign-message-schedule"
    id: str = UNSET
    attributes: CampaignMessageScheduleAttributes = UNSET
    relationships: CampaignMessageScheduleRelationships = UNSET
    links: Links = UNSET


class CampaignMessageScheduleAttributes(Model):
    send_time: dt.datetime | None = UNSET
    send_date: dt.date | None = UNSET
    strategy: CampaignMessageScheduleAttributesStrategy | str | None = UNSET
    throttling_percentage: int | None = UNSET
    throttle_unit: CampaignMessageScheduleAttributesThrottleUnit | str | None = UNSET


class CampaignMessageScheduleRelationships(Model):
    campaign_message: ToOne = field(wire="campaign-message", default=UNSET)


class CampaignMessageScheduleRequestAttributes(Model):
    send_time: dt.datetime | None = UNSET
    send_date: dt.date | None = UNSET
    strategy: CampaignMessageScheduleRequestAttributesStrategy
    throttled_options: ThrottledOptions | None = UNSET
    timezone_options: TimezoneOptions | None = UNSET


class CampaignMessageScheduleRequestRelationships(Model):
    campaign_message: ToOne = field(wire="campaign-message")


class CampaignMessageScheduleUpdateAttributes(Model):
    action: CampaignMessageScheduleUpdateAttributesAction


class CampaignMessageUpdateAttributes(Model):
    definition: MessageDefinition | None = UNSET


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
    campaign_audiences: ToMany = field(wire="campaign-audiences", default=UNSET)
    campaign_messages: ToMany = field(wire="campaign-messages", default=UNSET)
    tags: ToMany = UNSET


class CampaignSchedule(Resource):
    """A resource of type ``campaign-schedule``."""

    type: Literal["campaign-schedule"] = "campaign-schedule"
    id: str = UNSET
    attributes: CampaignScheduleAttributes = UNSET
    relationships: CampaignScheduleRelationships = UNSET
    links: Links = UNSET


class CampaignScheduleAttributes(Model):
    messages: list[InlineMessageScheduleResult] | None = UNSET


class CampaignScheduleRelationships(Model):
    campaign: ToOne = UNSET


class CampaignScheduleRequestAttributes(Model):
    message_schedules: list[InlineMessageSchedule]


class CampaignScheduleRequestRelationships(Model):
    campaign: ToOne


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
    definition: CampaignDefinition


class CampaignVariation(Resource):
    """A resource of type ``campaign-variation``."""

    type: Literal["campaign-variation"] = "campaign-variation"
    id: str = UNSET
    attributes: CampaignVariationAttributes = UNSET
    relationships: CampaignVariationRelationships = UNSET
    links: Links = UNSET


class CampaignVariationAttributes(Model):
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET
    definition: VariationDefinition | None = UNSET


class CampaignVariationRelationships(Model):
    campaign_message: ToOne = field(wire="campaign-message", default=UNSET)
    translation: ToOne = UNSET
    image: ToOne = UNSET


class EmailChannelDetails(Model):
    channel: Literal["email"] | None = UNSET
    template_id: str | None = UNSET
    from_label: str | None = UNSET
    from_email: str | None = UNSET
    reply_to_email: str | None = UNSET
    cc_email: str | None = UNSET
    bcc_email: str | None = UNSET
    subject: str | None = UNSET
    preview_text: str | None = UNSET


class EmailContentSubObject(Model):
    subject: str | None = UNSET
    preview_text: str | None = UNSET
    from_email: str | None = UNSET
    from_label: str | None = UNSET
    reply_to_email: str | None = UNSET
    cc_email: str | None = UNSET
    bcc_email: str | None = UNSET


class InlineMessageSchedule(Model):
    send_time: dt.datetime | None = UNSET
    send_date: dt.date | None = UNSET
    strategy: InlineMessageScheduleStrategy
    throttled_options: ThrottledOptions = UNSET
    timezone_options: TimezoneOptions = UNSET
    message_id: str


class InlineMessageScheduleResult(Model):
    send_time: dt.datetime | None = UNSET
    send_date: dt.date | None = UNSET
    strategy: InlineMessageScheduleResultStrategy | str | None = UNSET
    throttling_percentage: int | None = UNSET
    throttle_unit: InlineMessageScheduleResultThrottleUnit | str | None = UNSET
    id: str | None = UNSET


class MessageCloneAttributes(Model):
    id: str
    name: str | None = UNSET


class MessageCloneRelationships(Model):
    campaign_audience: ToOne = field(wire="campaign-audience")


class MessageCreateAttributes(Model):
    definition: MessageDefinition
    variations: list[VariationInlineCreate] | None = UNSET


class MessageCreateRelationships(Model):
    campaign: ToOne
    campaign_audience: ToOne = field(wire="campaign-audience")


class MessageDefinition(Model):
    name: str | None = UNSET
    status: MessageDefinitionStatus | str | None = UNSET
    tracking_options: MessageTrackingOptions | None = UNSET
    send_options: MessageSendOptions | None = UNSET
    ab_test: ABTestSettings | None = UNSET


class MessageInlineCreate(Model):
    audience_temporary_id: str
    name: str | None = UNSET
    is_add_utm: bool | None = UNSET
    throttling_type: MessageInlineCreateThrottlingType | None = UNSET
    variations: list[VariationInlineCreate] | None = UNSET


class MessageSendOptions(Model):
    send_time: dt.datetime | None = UNSET
    send_times: dict[str, Any] | None = UNSET
    send_strategy: MessageSendOptionsSendStrategy | str | None = UNSET
    recipient_percentage: int | None = UNSET
    throttling_type: MessageSendOptionsThrottlingType | str | None = UNSET
    throttle_unit: MessageSendOptionsThrottleUnit | str | None = UNSET
    is_ignoring_unsubscribes: bool | None = UNSET


class MessageTrackingOptions(Model):
    is_add_utm: bool | None = UNSET
    is_tracking_clicks: bool | None = UNSET
    is_tracking_opens: bool | None = UNSET


class PushActionButtonDefinition(Model):
    label: str | None = UNSET
    action_type: str | None = UNSET
    position: int | None = UNSET
    url: str | None = UNSET


class PushChannelDetails(Model):
    channel: Literal["push"] | None = UNSET
    title: str | None = UNSET
    body: str | None = UNSET
    badge: bool | None = UNSET
    badge_config: PushChannelDetailsBadgeConfig | str | None = UNSET
    badge_value: str | None = UNSET
    sound_file_name: str | None = UNSET
    static_asset_id: int | None = UNSET
    sound: bool | None = UNSET
    open_action: int | None = UNSET
    dynamic_media_template: str | None = UNSET
    kv_pairs: dict[str, Any] | None = UNSET
    push_type: PushChannelDetailsPushType | str | None = UNSET
    ios_deep_link: str | None = UNSET
    android_deep_link: str | None = UNSET
    web_url: str | None = UNSET
    content_available: bool | None = UNSET
    mutable_content: bool | None = UNSET
    video_asset_id: str | None = UNSET
    action_buttons: list[PushActionButton] | None = UNSET


class RenderOptionsSubObject(Model):
    shorten_links: bool | None = UNSET
    add_org_prefix: bool | None = UNSET
    add_info_link: bool | None = UNSET
    add_opt_out_language: bool | None = UNSET


class SMSChannelDetails(Model):
    channel: Literal["sms"] | None = UNSET
    template_id: str | None = UNSET
    cost: float | None = UNSET
    mms_static_image_asset_id: int | None = UNSET
    shorten_links: bool | None = UNSET
    include_contact_card: bool | None = UNSET
    body: str | None = UNSET
    add_org_prefix: bool | None = UNSET
    add_info_link: bool | None = UNSET
    add_opt_out_language: bool | None = UNSET
    mms_dynamic_image_template: str | None = UNSET
    text_message_type: SMSChannelDetailsTextMessageType | str | None = UNSET
    message_hierarchy: Any = UNSET


class SMSContentSubObject(Model):
    body: str | None = UNSET
    media_url: str | None = UNSET


class SendSettings(Model):
    send_timezone: str | None = UNSET
    send_strategy: str | None = UNSET
    send_passed_rltz_immediately: bool | None = UNSET
    exit_condition_enabled: bool | None = UNSET
    exit_condition_conversion_metric_id: str | None = UNSET


class ThrottledOptions(Model):
    throttling_percentage: int
    throttle_unit: ThrottledOptionsThrottleUnit = UNSET


class TimezoneOptions(Model):
    send_past_timezones_tomorrow: bool | None = UNSET


class VariationCreateAttributes(Model):
    definition: VariationDefinition


class VariationCreateRelationships(Model):
    campaign_message: ToOne = field(wire="campaign-message")


class VariationDefinition(Model):
    name: str | None = UNSET
    details: VariationDefinitionDetails | None = UNSET


class VariationInlineCreate(Model):
    definition: VariationDefinition


class VariationUpdateAttributes(Model):
    definition: VariationDefinition


class WhatsappChannelDetails(Model):
    channel: Literal["whatsapp"] | None = UNSET
    template_id: str | None = UNSET
    shorten_links: bool | None = UNSET
