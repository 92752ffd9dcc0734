"""Dicts that may be passed in place of the models of the same names, for type checkers; revision 2026-07-15.pre."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..runtime.arguments import AnyDict
from . import models


class Address(TypedDict, total=False):
    street_address_1: Required[str]
    city: Required[str]
    region: Required[str]
    postal_code: Required[str]
    country: Required[str]
    street_address_2: str | None


class AgentKnowledgeCreateRequestRequest(TypedDict, total=False):
    source: Required[
        models.AgentKnowledgeSnippetCreateSourceRequest
        | AgentKnowledgeSnippetCreateSourceRequest
        | AnyDict
        | models.AgentKnowledgeWebpageCreateSourceRequest
        | AgentKnowledgeWebpageCreateSourceRequest
    ]


class AgentKnowledgeSnippetCreateSourceRequest(TypedDict, total=False):
    source_type: Required[Literal["snippet"]]
    title: Required[str]
    content: Required[str]


class AgentKnowledgeUpdateRequestRequest(TypedDict, total=False):
    title: str | None
    content: str | None


class AgentKnowledgeWebpageCreateSourceRequest(TypedDict, total=False):
    source_type: Required[Literal["webpage"]]
    url: Required[str]
    scope: models.AgentKnowledgeWebpageCreateSourceRequestScope
    auto_reindex: bool | None


class AgentSecretCreateRequestRequest(TypedDict, total=False):
    name: Required[str]
    value: Required[str]


class AgentSecretUpdateRequestRequest(TypedDict, total=False):
    name: str | None
    value: str | None


class AgentSkillCreateRequestRequest(TypedDict, total=False):
    display_name: Required[str]
    description: Required[str]
    instructions: Required[str]
    status: Required[models.AgentSkillCreateRequestRequestStatus]
    handoff: models.AgentSkillCreateRequestRequestHandoff | None


class AgentSkillUpdateRequestRequest(TypedDict, total=False):
    display_name: str | None
    description: str | None
    instructions: str | None
    status: models.AgentSkillUpdateRequestRequestStatus | None
    handoff: models.AgentSkillUpdateRequestRequestHandoff | None


class AgentToolCreateRequestRequest(TypedDict, total=False):
    name: Required[str]
    public_description: Required[str]
    details: Required[models.AgentToolCustomCreateDetailsRequest | AgentToolCustomCreateDetailsRequest | AnyDict]


class AgentToolCustomCreateDetailsRequest(TypedDict, total=False):
    type: Required[Literal["custom"]]
    protocol: Literal["https"]
    request_template: Required[
        models.AgentToolHTTPSRequestTemplateRequest | AgentToolHTTPSRequestTemplateRequest | AnyDict
    ]
    variables: Sequence[models.AgentToolVariableRequest | AgentToolVariableRequest | AnyDict]
    timeout_seconds: int
    max_retries: int


class AgentToolCustomUpdateDetailsRequest(TypedDict, total=False):
    type: Required[Literal["custom"]]
    protocol: Literal["https"] | None
    request_template: (
        models.AgentToolHTTPSRequestTemplateUpdateRequest | AgentToolHTTPSRequestTemplateUpdateRequest | AnyDict | None
    )
    variables: Sequence[models.AgentToolVariableRequest | AgentToolVariableRequest | AnyDict] | None
    timeout_seconds: int | None
    max_retries: int | None


class AgentToolHTTPSRequestTemplateRequest(TypedDict, total=False):
    url_template: Required[str]
    http_method: Required[models.AgentToolHTTPSRequestTemplateRequestHttpMethod]
    request_timeout_seconds: int
    query_parameters: (
        Sequence[models.AgentToolKeyValueParameterRequest | AgentToolKeyValueParameterRequest | AnyDict] | None
    )
    headers: Sequence[models.AgentToolKeyValueParameterRequest | AgentToolKeyValueParameterRequest | AnyDict] | None
    body_template: Mapping[str, Any] | None


class AgentToolHTTPSRequestTemplateUpdateRequest(TypedDict, total=False):
    url_template: str | None
    http_method: models.AgentToolHTTPSRequestTemplateUpdateRequestHttpMethod | None
    request_timeout_seconds: int | None
    query_parameters: (
        Sequence[models.AgentToolKeyValueParameterRequest | AgentToolKeyValueParameterRequest | AnyDict] | None
    )
    headers: Sequence[models.AgentToolKeyValueParameterRequest | AgentToolKeyValueParameterRequest | AnyDict] | None
    body_template: Mapping[str, Any] | None


class AgentToolKeyValueParameterRequest(TypedDict, total=False):
    name: Required[str]
    value: Required[str]


class AgentToolUpdateRequestRequest(TypedDict, total=False):
    name: str | None
    public_description: str | None
    details: models.AgentToolCustomUpdateDetailsRequest | AgentToolCustomUpdateDetailsRequest | AnyDict | None


class AgentToolVariableRequest(TypedDict, total=False):
    name: Required[str]
    type: Required[models.AgentToolVariableRequestType]
    required: bool
    description: str | None
    source: models.AgentToolVariableRequestSource
    value: str | None


class ApiKeyUpdateRequestAttributes(TypedDict, total=False):
    name: str | None
    status: models.ApiKeyUpdateRequestAttributesStatus | None


class AudienceCloneAttributes(TypedDict, total=False):
    id: Required[str]
    name: str | None


class AudienceCreateAttributes(TypedDict, total=False):
    definition: Required[models.AudienceDefinition | AudienceDefinition | AnyDict]


class AudienceDefinition(TypedDict, total=False):
    name: str | None
    included: list[str] | tuple[str, ...] | None
    excluded: list[str] | tuple[str, ...] | None
    priority: int | None


class AudienceInlineCreate(TypedDict, total=False):
    temporary_id: Required[str]
    name: str | None
    included: list[str] | tuple[str, ...] | None
    excluded: list[str] | tuple[str, ...] | None


class AudienceUpdateAttributes(TypedDict, total=False):
    definition: models.AudienceDefinition | AudienceDefinition | AnyDict | None


class BorderStyles(TypedDict, total=False):
    border_color: Required[str]
    border_style: Required[models.BorderStylesBorderStyle | str]
    border_width: Required[int]
    is_border_active: bool | None


class BrandButtonCreateAttributes(TypedDict, total=False):
    style: Required[models.ButtonStyles | ButtonStyles | AnyDict]
    border: Required[models.BorderStyles | BorderStyles | AnyDict]
    spacing: Required[models.SpacingStyles | SpacingStyles | AnyDict]
    text: Required[models.TextStyles | TextStyles | AnyDict]
    name: str | None
    is_primary: bool | None
    preview_page_hex: str | None


class BrandButtonUpdateAttributes(TypedDict, total=False):
    name: str | None
    is_primary: bool | None
    style: models.ButtonStyles | ButtonStyles | AnyDict | None
    border: models.BorderStyles | BorderStyles | AnyDict | None
    spacing: models.SpacingStyles | SpacingStyles | AnyDict | None
    text: models.TextStyles | TextStyles | AnyDict | None
    preview_page_hex: str | None


class BrandColorCreateAttributes(TypedDict, total=False):
    name: str | None
    colors: Sequence[models.Color | Color | AnyDict] | None


class BrandColorUpdateAttributes(TypedDict, total=False):
    name: str | None
    colors: Sequence[models.Color | Color | AnyDict] | None


class BrandEmailBodyPatchAttributes(TypedDict, total=False):
    background_color: str | None
    body_background_color: str | None
    text: models.TextStyles | TextStyles | AnyDict | None
    h1_text: models.TextStyles | TextStyles | AnyDict | None
    h2_text: models.TextStyles | TextStyles | AnyDict | None
    h3_text: models.TextStyles | TextStyles | AnyDict | None
    h4_text: models.TextStyles | TextStyles | AnyDict | None
    link_text: models.LinkTextStyles | LinkTextStyles | AnyDict | None


class BrandEmailDefaultUpdateAttributes(TypedDict, total=False):
    body: models.BrandEmailBodyPatchAttributes | BrandEmailBodyPatchAttributes | AnyDict | None
    header: models.BrandEmailHeaderPatchAttributes | BrandEmailHeaderPatchAttributes | AnyDict | None
    footer: models.BrandEmailFooterPatchAttributes | BrandEmailFooterPatchAttributes | AnyDict | None


class BrandEmailFooterPatchAttributes(TypedDict, total=False):
    background_color: str | None
    text: models.TextStyles | TextStyles | AnyDict | None
    link_text: models.LinkTextStyles | LinkTextStyles | AnyDict | None
    social_group_color: models.BrandEmailFooterPatchAttributesSocialGroupColor | None


class BrandEmailHeaderPatchAttributes(TypedDict, total=False):
    background_color: str | None
    links: Sequence[models.EmailHeaderLink | EmailHeaderLink | AnyDict] | None
    link_text: models.LinkTextStyles | LinkTextStyles | AnyDict | None
    logo_max_width: int | None


class BrandLogoCreateAttributes(TypedDict, total=False):
    width: int | None
    height: int | None
    alt_text: str | None
    link_url: str | None
    name: str | None


class BrandLogoUpdateAttributes(TypedDict, total=False):
    width: int | None
    height: int | None
    alt_text: str | None
    link_url: str | None
    name: str | None


class BrandSocialGroupCreateAttributes(TypedDict, total=False):
    social_links: Required[
        Sequence[
            models.CustomSocialLink | CustomSocialLink | AnyDict | models.FirstPartySocialLink | FirstPartySocialLink
        ]
    ]
    name: str | None


class BrandSocialGroupUpdateAttributes(TypedDict, total=False):
    name: str | None
    social_links: (
        Sequence[
            models.CustomSocialLink | CustomSocialLink | AnyDict | models.FirstPartySocialLink | FirstPartySocialLink
        ]
        | None
    )


class BrandVoiceDescriptor(TypedDict, total=False):
    name: Required[str]
    description: Required[str]
    user_modified: bool | None


class BrandVoiceUpdateAttributes(TypedDict, total=False):
    tone_descriptors: Sequence[models.BrandVoiceDescriptor | BrandVoiceDescriptor | AnyDict] | None
    language_patterns: Sequence[models.BrandVoiceDescriptor | BrandVoiceDescriptor | AnyDict] | None


class ButtonStyles(TypedDict, total=False):
    background_color: Required[str]
    border_radius: Required[int]
    box_shadow: Required[str]
    is_shadow_active: bool | None


class CampaignCloneAttributes(TypedDict, total=False):
    name: str | None


class CampaignCreateAttributes(TypedDict, total=False):
    definition: Required[models.CampaignDefinition | CampaignDefinition | AnyDict]
    messages: Sequence[models.MessageInlineCreate | MessageInlineCreate | AnyDict] | None
    audiences: Sequence[models.AudienceInlineCreate | AudienceInlineCreate | AnyDict] | None


class CampaignDefinition(TypedDict, total=False):
    name: str | None
    builder: str | None
    archived: bool | None
    color: str | None
    description: str | None
    send_settings: models.SendSettings | SendSettings | AnyDict | None


class CampaignMessageScheduleRequestAttributes(TypedDict, total=False):
    send_time: dt.datetime | str | None
    send_date: dt.date | str | None
    strategy: Required[models.CampaignMessageScheduleRequestAttributesStrategy]
    throttled_options: models.ThrottledOptions | ThrottledOptions | AnyDict | None
    timezone_options: models.TimezoneOptions | TimezoneOptions | AnyDict | None


class CampaignMessageScheduleUpdateAttributes(TypedDict, total=False):
    action: Required[models.CampaignMessageScheduleUpdateAttributesAction]


class CampaignUpdateAttributes(TypedDict, total=False):
    definition: Required[models.CampaignDefinition | CampaignDefinition | AnyDict]


class Color(TypedDict, total=False):
    hex: Required[str]
    name: Required[str]


class ConversationUpdateRequestRequest(TypedDict, total=False):
    status: Literal["closed"] | None


class CustomSocialLink(TypedDict, total=False):
    link_url: Required[str]
    platform: Required[Literal["custom"]]
    asset_id: int | None
    asset_url: str | None
    width: int | None
    height: int | None


class CustomerAgentCommunicationStyleRequest(TypedDict, total=False):
    title: Required[str]
    description: Required[str]
    status: Required[models.CustomerAgentCommunicationStyleRequestStatus]


class CustomerAgentEscalationRuleRequest(TypedDict, total=False):
    title: Required[str]
    description: Required[str]
    status: Required[models.CustomerAgentEscalationRuleRequestStatus]


class CustomerAgentResponseCreateRequestRequest(TypedDict, total=False):
    mode: Required[models.CustomerAgentResponseCreateRequestRequestMode]
    channel: models.CustomerAgentResponseCreateRequestRequestChannel
    messages: Required[Sequence[models.MessageRequest | MessageRequest | AnyDict]]
    customer: models.CustomerRequest | CustomerRequest | AnyDict | None


class CustomerAgentSkillValuesReportQueryRequest(TypedDict, total=False):
    statistics: Required[Sequence[Literal["volume"]]]
    groupings: Required[Sequence[Literal["skill"]]]
    timeframe: Required[models.ReportTimeframeRequest | ReportTimeframeRequest | AnyDict]
    filter: str | None


class CustomerAgentToneOfVoiceUpdateRequest(TypedDict, total=False):
    preset: models.CustomerAgentToneOfVoiceUpdateRequestPreset | None
    custom_instruction: str | None


class CustomerAgentUpdateRequestRequest(TypedDict, total=False):
    name: str | None
    tone_of_voice: models.CustomerAgentToneOfVoiceUpdateRequest | CustomerAgentToneOfVoiceUpdateRequest | AnyDict | None
    escalation_rules: (
        Sequence[models.CustomerAgentEscalationRuleRequest | CustomerAgentEscalationRuleRequest | AnyDict] | None
    )
    communication_styles: (
        Sequence[models.CustomerAgentCommunicationStyleRequest | CustomerAgentCommunicationStyleRequest | AnyDict]
        | None
    )


class CustomerAgentValuesReportQueryRequest(TypedDict, total=False):
    statistics: Required[Sequence[models.ValuesStatistic]]
    timeframe: Required[models.ReportTimeframeRequest | ReportTimeframeRequest | AnyDict]
    groupings: Sequence[models.ValuesGrouping]


class CustomerRequest(TypedDict, total=False):
    email: str | None
    first_name: str | None
    last_name: str | None
    phone_number: str | None
    profile_id: str | None


class EmailChannelDetails(TypedDict, total=False):
    channel: Literal["email"] | None
    template_id: str | None
    from_label: str | None
    from_email: str | None
    reply_to_email: str | None
    cc_email: str | None
    bcc_email: str | None
    subject: str | None
    preview_text: str | None


class EmailHeaderLink(TypedDict, total=False):
    text: Required[str]
    url: Required[str]


class EventBulkExportJobCreateAttributes(TypedDict, total=False):
    start_date: Required[dt.datetime | str]
    end_date: Required[dt.datetime | str]
    properties: list[str] | tuple[str, ...] | None


class FirstPartySocialLink(TypedDict, total=False):
    link_url: Required[str]
    platform: Required[Literal["x_twitter"]]


class LinkTextStyles(TypedDict, total=False):
    color: Required[str]
    font_size: int | None
    font_style: Required[models.LinkTextStylesFontStyle | str]
    font_weight: models.LinkTextStylesFontWeight | int | None
    font_family: str | None
    letter_spacing: int | str | None
    text_decoration: Required[models.LinkTextStylesTextDecoration | str]


class MessageCloneAttributes(TypedDict, total=False):
    id: Required[str]
    name: str | None


class MessageCreateAttributes(TypedDict, total=False):
    definition: Required[models.MessageDefinition | MessageDefinition | AnyDict]
    variations: Sequence[models.VariationInlineCreate | VariationInlineCreate | AnyDict] | None


class MessageDefinition(TypedDict, total=False):
    name: str | None
    status: models.MessageDefinitionStatus | str | None
    tracking_options: models.MessageTrackingOptions | MessageTrackingOptions | AnyDict | None
    send_options: models.MessageSendOptions | MessageSendOptions | AnyDict | None


class MessageInlineCreate(TypedDict, total=False):
    audience_temporary_id: Required[str]
    name: str | None
    is_add_utm: bool | None
    throttling_type: models.MessageInlineCreateThrottlingType | None
    variations: Sequence[models.VariationInlineCreate | VariationInlineCreate | AnyDict] | None


class MessageRequest(TypedDict, total=False):
    content: Required[str]
    role: Required[models.MessageRequestRole]


class MessageSendOptions(TypedDict, total=False):
    send_time: dt.datetime | str | None
    send_times: Mapping[str, Any] | None
    send_strategy: models.MessageSendOptionsSendStrategy | str | None
    recipient_percentage: int | None
    throttling_type: models.MessageSendOptionsThrottlingType | str | None
    throttle_unit: models.MessageSendOptionsThrottleUnit | str | None
    is_ignoring_unsubscribes: bool | None


class MessageTrackingOptions(TypedDict, total=False):
    is_add_utm: bool | None
    is_tracking_clicks: bool | None
    is_tracking_opens: bool | None


class MessageUpdateAttributes(TypedDict, total=False):
    definition: models.MessageDefinition | MessageDefinition | AnyDict | None


class ProfileBulkExportJobCreateAttributes(TypedDict, total=False):
    properties: list[str] | tuple[str, ...] | None


class PushActionButton(TypedDict, total=False):
    label: Required[str]
    action_type: Required[models.PushActionButtonActionType | str]
    url: str | None
    icon: str | None
    custom_action_id: str | None


class PushChannelDetails(TypedDict, total=False):
    channel: Literal["push"] | None
    title: str | None
    body: str | None
    badge: bool | None
    badge_config: models.PushChannelDetailsBadgeConfig | str | None
    badge_value: str | None
    sound_file_name: str | None
    static_asset_id: int | None
    sound: bool | None
    open_action: int | None
    dynamic_media_template: str | None
    kv_pairs: Mapping[str, Any] | None
    push_type: models.PushChannelDetailsPushType | str | None
    ios_deep_link: str | None
    android_deep_link: str | None
    web_url: str | None
    content_available: bool | None
    mutable_content: bool | None
    video_asset_id: str | None
    action_buttons: Sequence[models.PushActionButton | PushActionButton | AnyDict] | None


class ReportTimeframeRequest(TypedDict, total=False):
    key: models.ReportTimeframeRequestKey | None
    start: dt.datetime | str | None
    end: dt.datetime | str | None


class SMSChannelDetails(TypedDict, total=False):
    channel: Literal["sms"] | None
    template_id: str | None
    cost: float | None
    mms_static_image_asset_id: int | None
    shorten_links: bool | None
    include_contact_card: bool | None
    body: str | None
    add_org_prefix: bool | None
    add_info_link: bool | None
    add_opt_out_language: bool | None
    mms_dynamic_image_template: str | None
    text_message_type: models.SMSChannelDetailsTextMessageType | str | None
    message_hierarchy: Any


class SendSettings(TypedDict, total=False):
    send_timezone: str | None
    send_strategy: str | None
    send_passed_rltz_immediately: bool | None
    exit_condition_enabled: bool | None
    exit_condition_conversion_metric_id: str | None


class SendingDomainActivationJobCreateAttributes(TypedDict, total=False):
    warming_enabled: bool | None


class SendingDomainCreateAttributes(TypedDict, total=False):
    domain: Required[str]
    configuration: models.SendingDomainCreateAttributesConfiguration | None
    purpose: models.SendingDomainCreateAttributesPurpose | None


class SpacingStyles(TypedDict, total=False):
    padding_top: Required[int]
    padding_right: Required[int]
    padding_bottom: Required[int]
    padding_left: Required[int]


class TemplatePreviewSendJobCreateAttributes(TypedDict, total=False):
    recipients: Required[list[str] | tuple[str, ...]]
    context: Mapping[str, Any] | None


class TextMessagingConfigurationCreateAttributes(TypedDict, total=False):
    org_prefix: Required[str]


TextMessagingSenderCreateAttributes = TypedDict(
    "TextMessagingSenderCreateAttributes",
    {
        "sender_type": "Required[models.TextMessagingSenderCreateAttributesSenderType]",
        "sender_details": "Required[models.TollFreeSenderDetails | TollFreeSenderDetails | AnyDict]",
        "text-messaging-sender-registration": "Required[models.TextMessagingSenderCreateAttributesTextMessagingSenderRegistration | TextMessagingSenderCreateAttributesTextMessagingSenderRegistration | AnyDict]",
        "forwarding_number": "str | None",
    },
    total=False,
)


class TextMessagingSenderCreateAttributesTextMessagingSenderRegistration(TypedDict, total=False):
    data: Required[
        models.TollFreeRegistrationDetailsResourceObject | TollFreeRegistrationDetailsResourceObject | AnyDict
    ]


class TextMessagingSenderRegistrationCreateAttributes(TypedDict, total=False):
    first_name: Required[str]
    last_name: Required[str]
    phone_number: Required[str]
    email: Required[str]
    address: Required[models.Address | Address | AnyDict]
    business_name: Required[str]
    business_website: Required[str]
    business_type: Required[models.TextMessagingSenderRegistrationCreateAttributesBusinessType]
    doing_business_as: str | None
    business_registration_country: str | None
    business_registration_authority: (
        models.TextMessagingSenderRegistrationCreateAttributesBusinessRegistrationAuthority | None
    )
    business_registration_number: str | None


class TextStyles(TypedDict, total=False):
    color: Required[str]
    font_size: Required[int]
    font_style: Required[models.TextStylesFontStyle | str]
    font_family: Required[str]
    font_weight: Required[models.TextStylesFontWeight | int]
    letter_spacing: Required[int | str]
    text_decoration: Required[models.TextStylesTextDecoration | str]


class ThrottledOptions(TypedDict, total=False):
    throttling_percentage: Required[int]
    throttle_unit: models.ThrottledOptionsThrottleUnit


class TimezoneOptions(TypedDict, total=False):
    send_past_timezones_tomorrow: bool | None


class TollFreeRegistrationDetailsAttributes(TypedDict, total=False):
    first_name: Required[str]
    last_name: Required[str]
    phone_number: Required[str]
    email: Required[str]
    address: Required[models.Address | Address | AnyDict]
    business_type: Required[models.TollFreeRegistrationDetailsAttributesBusinessType]
    business_name: Required[str]
    business_website: Required[str]
    doing_business_as: str | None
    business_registration_country: str | None
    business_registration_authority: models.TollFreeRegistrationDetailsAttributesBusinessRegistrationAuthority | None
    business_registration_number: str | None


class TollFreeRegistrationDetailsResourceObject(TypedDict, total=False):
    type: Required[Literal["text-messaging-sender-registration"]]
    attributes: Required[models.TollFreeRegistrationDetailsAttributes | TollFreeRegistrationDetailsAttributes | AnyDict]


class TollFreeSenderDetails(TypedDict, total=False):
    country: Required[models.TollFreeSenderDetailsCountry]


class TranslationCreateAttributes(TypedDict, total=False):
    source_locale: Required[str]
    target_locales: Required[list[str] | tuple[str, ...]]
    fallback_locale: Required[str]
    channel: Required[models.TranslationCreateAttributesChannel]


class TranslationUpdateAttributes(TypedDict, total=False):
    source_locale: str | None
    target_locales: list[str] | tuple[str, ...] | None
    fallback_locale: str | None
    values: Sequence[Mapping[str, Any]] | None


class VariationCreateAttributes(TypedDict, total=False):
    definition: Required[models.VariationDefinition | VariationDefinition | AnyDict]


class VariationDefinition(TypedDict, total=False):
    name: str | None
    details: (
        models.EmailChannelDetails
        | EmailChannelDetails
        | models.PushChannelDetails
        | PushChannelDetails
        | models.SMSChannelDetails
        | SMSChannelDetails
        | models.WhatsappChannelDetails
        | WhatsappChannelDetails
        | AnyDict
        | None
    )


class VariationInlineCreate(TypedDict, total=False):
    definition: Required[models.VariationDefinition | VariationDefinition | AnyDict]


class VariationUpdateAttributes(TypedDict, total=False):
    definition: Required[models.VariationDefinition | VariationDefinition | AnyDict]


class WhatsappChannelDetails(TypedDict, total=False):
    channel: Literal["whatsapp"] | None
    template_id: str | None
    shorten_links: bool | None
