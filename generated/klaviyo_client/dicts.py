"""Dicts that may be passed in place of the models of the same names, for type checkers; revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from . import models
from .runtime.arguments import AnyDict


class ABTestSettings(TypedDict, total=False):
    winner_metric: models.ABTestSettingsWinnerMetric | str | None
    winner_percentage: int | None
    winner_wait_hours: int | None


class APISchemaProperty(TypedDict, total=False):
    id: Required[int]
    name: Required[str]
    type: Required[models.APISchemaPropertyType | str]
    description: str | None


class Address(TypedDict, total=False):
    street_address_1: Required[str]
    city: Required[str]
    region: Required[str]
    postal_code: Required[str]
    country: Required[str]
    street_address_2: str | None


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


class BorderStyle(TypedDict, total=False):
    radius: int | None
    color: str | None
    style: models.BorderStyleStyle | str | None
    thickness: int | None


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


class ButtonDropShadowStyles(TypedDict, total=False):
    enabled: bool | None
    color: str | None
    blur: int | None
    x_offset: int | None
    y_offset: int | None


class ButtonStyles(TypedDict, total=False):
    padding: models.Padding | Padding | AnyDict | None
    background_color: str | None
    width: models.ButtonStylesWidth | str | None
    height: int | Literal["auto"] | None
    alignment: models.ButtonStylesAlignment | str | None
    hover_background_color: str | None
    hover_text_color: str | None
    border_styles: models.BorderStyle | BorderStyle | AnyDict | None
    text_styles: models.TextStyleV0 | TextStyleV0 | AnyDict | None
    color: str | None
    drop_shadow: models.ButtonDropShadowStyles | ButtonDropShadowStyles | AnyDict | None


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


class CampaignMessageUpdateAttributes(TypedDict, total=False):
    definition: models.MessageDefinition | MessageDefinition | AnyDict | None


class CampaignScheduleRequestAttributes(TypedDict, total=False):
    message_schedules: Required[Sequence[models.InlineMessageSchedule | InlineMessageSchedule | AnyDict]]


class CampaignSendJobUpdateAttributes(TypedDict, total=False):
    action: Required[models.CampaignSendJobUpdateAttributesAction]


class CampaignTrackingSettingDynamicParam(TypedDict, total=False):
    type: Required[Literal["dynamic"]]
    value: Required[models.CampaignTrackingSettingDynamicParamValue | str]


class CampaignTrackingSettingStaticParam(TypedDict, total=False):
    type: Required[Literal["static"]]
    value: Required[str]


class CampaignUpdateAttributes(TypedDict, total=False):
    definition: Required[models.CampaignDefinition | CampaignDefinition | AnyDict]


class CampaignValuesRequestDTOAttributes(TypedDict, total=False):
    statistics: Required[Sequence[models.CampaignValuesRequestDTOAttributesStatistics]]
    timeframe: Required[models.CustomTimeframe | CustomTimeframe | AnyDict | models.Timeframe | Timeframe]
    conversion_metric_id: Required[str]
    group_by: Sequence[models.CampaignValuesRequestDTOAttributesGroupBy] | None
    filter: str | None


class CatalogCategoryCreateAttributes(TypedDict, total=False):
    external_id: Required[str]
    name: Required[str]
    integration_type: Literal["$custom"] | None
    catalog_type: str | None


class CatalogCategoryUpdateAttributes(TypedDict, total=False):
    name: str | None


class CatalogItemCreateAttributes(TypedDict, total=False):
    external_id: Required[str]
    integration_type: Literal["$custom"] | None
    title: Required[str]
    price: float | None
    catalog_type: str | None
    description: Required[str]
    url: Required[str]
    image_full_url: str | None
    image_thumbnail_url: str | None
    images: list[str] | tuple[str, ...] | None
    custom_metadata: Mapping[str, Any] | None
    published: bool | None


class CatalogItemUpdateAttributes(TypedDict, total=False):
    title: str | None
    price: float | None
    description: str | None
    url: str | None
    image_full_url: str | None
    image_thumbnail_url: str | None
    images: list[str] | tuple[str, ...] | None
    custom_metadata: Mapping[str, Any] | None
    published: bool | None


class CatalogVariantCreateAttributes(TypedDict, total=False):
    external_id: Required[str]
    catalog_type: str | None
    integration_type: Literal["$custom"] | None
    title: Required[str]
    description: Required[str]
    sku: Required[str]
    inventory_policy: models.CatalogVariantCreateAttributesInventoryPolicy | None
    inventory_quantity: Required[float]
    price: Required[float]
    url: Required[str]
    image_full_url: str | None
    image_thumbnail_url: str | None
    images: list[str] | tuple[str, ...] | None
    custom_metadata: Mapping[str, Any] | None
    published: bool | None


class CatalogVariantUpdateAttributes(TypedDict, total=False):
    title: str | None
    description: str | None
    sku: str | None
    inventory_policy: models.CatalogVariantUpdateAttributesInventoryPolicy | None
    inventory_quantity: float | None
    price: float | None
    url: str | None
    image_full_url: str | None
    image_thumbnail_url: str | None
    images: list[str] | tuple[str, ...] | None
    custom_metadata: Mapping[str, Any] | None
    published: bool | None


class Color(TypedDict, total=False):
    hex: Required[str]
    name: Required[str]


class ConstantPropertyMapping(TypedDict, total=False):
    id: Required[int]
    type: Required[Literal["constant"]]
    value: Required[bool | float | int | str]


class ConversationMessageCreateAttributes(TypedDict, total=False):
    body: Required[str]
    message_hierarchy: (
        Sequence[models.MessageHierarchyRcsItem | Mapping[str, Any] | models.MessageHierarchySmsItem] | None
    )


class CouponAssignerConfiguration(TypedDict, total=False):
    used: Required[models.CouponAssignerConfigurationUsed | str]
    unused_expired: Required[models.CouponAssignerConfigurationUnusedExpired | str]


class CouponCodeCreateAttributes(TypedDict, total=False):
    unique_code: Required[str]
    expires_at: dt.datetime | str | None


class CouponCodeUpdateAttributes(TypedDict, total=False):
    status: models.CouponCodeUpdateAttributesStatus | None
    expires_at: dt.datetime | str | None


class CouponCreateAttributes(TypedDict, total=False):
    external_id: Required[str]
    description: str | None
    monitor_configuration: Mapping[str, Any] | None
    assigner_configuration: models.CouponAssignerConfiguration | CouponAssignerConfiguration | AnyDict


class CouponUpdateAttributes(TypedDict, total=False):
    description: str | None
    monitor_configuration: Mapping[str, Any] | None
    assigner_configuration: models.CouponAssignerConfiguration | CouponAssignerConfiguration | AnyDict


class CustomMetricCreateAttributes(TypedDict, total=False):
    name: Required[str]
    definition: Required[models.CustomMetricDefinition | Mapping[str, Any]]


class CustomMetricUpdateAttributes(TypedDict, total=False):
    name: str | None
    definition: models.CustomMetricDefinition | Mapping[str, Any] | None


class CustomObjectRelationshipSource(TypedDict, total=False):
    source_id: Required[str]
    type: Required[Literal["custom-object"]]
    id_path: Required[str]
    related_id_path: Required[str]
    update_strategy: models.CustomObjectRelationshipSourceUpdateStrategy | str | None


class CustomSocialLink(TypedDict, total=False):
    link_url: Required[str]
    platform: Required[Literal["custom"]]
    asset_id: int | None
    asset_url: str | None
    width: int | None
    height: int | None


class CustomTimeframe(TypedDict, total=False):
    start: Required[dt.datetime | str]
    end: Required[dt.datetime | str]


class CustomTrackingParamDTO(TypedDict, total=False):
    flow: (
        models.FlowTrackingSettingDynamicParam
        | FlowTrackingSettingDynamicParam
        | AnyDict
        | models.FlowTrackingSettingStaticParam
        | FlowTrackingSettingStaticParam
        | None
    )
    campaign: (
        models.CampaignTrackingSettingDynamicParam
        | CampaignTrackingSettingDynamicParam
        | AnyDict
        | models.CampaignTrackingSettingStaticParam
        | CampaignTrackingSettingStaticParam
        | None
    )
    name: Required[str]


class DataPrivacyCreateDeletionJobAttributes(TypedDict, total=False):
    profile: Required[
        models.DataPrivacyCreateDeletionJobAttributesProfile | DataPrivacyCreateDeletionJobAttributesProfile | AnyDict
    ]


class DataPrivacyCreateDeletionJobAttributesProfile(TypedDict, total=False):
    data: Required[models.DataPrivacyProfileQueryResourceObject | DataPrivacyProfileQueryResourceObject | AnyDict]


class DataPrivacyProfileAttributes(TypedDict, total=False):
    email: str | None
    phone_number: str | None


class DataPrivacyProfileQueryResourceObject(TypedDict, total=False):
    type: Required[Literal["profile"]]
    id: str | None
    attributes: Required[models.DataPrivacyProfileAttributes | DataPrivacyProfileAttributes | AnyDict]


class DataSourceCreateAttributes(TypedDict, total=False):
    title: Required[str]
    visibility: models.DataSourceCreateAttributesVisibility | None
    description: str | None
    namespace: str | None


class DataSourceRecordAttributes(TypedDict, total=False):
    record: Required[Mapping[str, Any]]


DataSourceRecordCreateJobCreateAttributes = TypedDict(
    "DataSourceRecordCreateJobCreateAttributes",
    {
        "data-source-record": "Required[models.DataSourceRecordCreateJobCreateAttributesDataSourceRecord | DataSourceRecordCreateJobCreateAttributesDataSourceRecord | AnyDict]",
    },
    total=False,
)


class DataSourceRecordCreateJobCreateAttributesDataSourceRecord(TypedDict, total=False):
    data: Required[models.DataSourceRecordResourceObject | DataSourceRecordResourceObject | AnyDict]


class DataSourceRecordResourceObject(TypedDict, total=False):
    type: Required[Literal["data-source-record"]]
    attributes: Required[models.DataSourceRecordAttributes | DataSourceRecordAttributes | AnyDict]


class DeviceMetadata(TypedDict, total=False):
    device_id: str | None
    klaviyo_sdk: models.DeviceMetadataKlaviyoSdk | str | None
    sdk_version: str | None
    device_model: str | None
    os_name: models.DeviceMetadataOsName | str | None
    os_version: str | None
    manufacturer: str | None
    app_name: str | None
    app_version: str | None
    app_build: str | None
    app_id: str | None
    environment: models.DeviceMetadataEnvironment | str | None


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


class EventCreateAttributes(TypedDict, total=False):
    properties: Required[Mapping[str, Any]]
    time: dt.datetime | str | None
    value: float | None
    value_currency: str | None
    unique_id: str | None
    backfill: bool | None
    metric: Required[models.EventCreateAttributesMetric | EventCreateAttributesMetric | AnyDict]
    profile: Required[models.EventCreateAttributesProfile | EventCreateAttributesProfile | AnyDict]


class EventCreateAttributesMetric(TypedDict, total=False):
    data: Required[models.MetricCreateQueryResourceObject | MetricCreateQueryResourceObject | AnyDict]


class EventCreateAttributesProfile(TypedDict, total=False):
    data: Required[models.EventProfileCreateQueryResourceObject | EventProfileCreateQueryResourceObject | AnyDict]


class EventProfileCreateAttributes(TypedDict, total=False):
    email: str | None
    phone_number: str | None
    external_id: str | None
    anonymous_id: str | None
    _kx: str | None
    first_name: str | None
    last_name: str | None
    organization: str | None
    locale: str | None
    title: str | None
    image: str | None
    location: models.ProfileLocation | ProfileLocation | AnyDict | None
    properties: Mapping[str, Any] | None


class EventProfileCreateQueryResourceObject(TypedDict, total=False):
    type: Required[Literal["profile"]]
    id: str | None
    attributes: Required[models.EventProfileCreateAttributes | EventProfileCreateAttributes | AnyDict]
    meta: models.OnsiteProfileMeta | OnsiteProfileMeta | AnyDict


class FirstPartySocialLink(TypedDict, total=False):
    link_url: Required[str]
    platform: Required[Literal["x_twitter"]]


class FlowActionAnchorAttributes(TypedDict, total=False):
    definition: Required[Mapping[str, Any]]


class FlowActionAnchorQueryResourceObject(TypedDict, total=False):
    type: Required[Literal["flow-action"]]
    id: Required[str]
    attributes: Required[models.FlowActionAnchorAttributes | FlowActionAnchorAttributes | AnyDict]


FlowActionInsertAttributes = TypedDict(
    "FlowActionInsertAttributes",
    {
        "definition": "Required[Mapping[str, Any]]",
        "allow_live_action": "bool",
        "anchor-action": "models.FlowActionInsertAttributesAnchorAction | FlowActionInsertAttributesAnchorAction | AnyDict | None",
    },
    total=False,
)


class FlowActionInsertAttributesAnchorAction(TypedDict, total=False):
    data: Required[models.FlowActionAnchorQueryResourceObject | FlowActionAnchorQueryResourceObject | AnyDict]


class FlowActionUpdateAttributes(TypedDict, total=False):
    definition: Required[
        models.AbTestAction
        | models.ActionOutputSplitAction
        | models.BackInStockDelayAction
        | models.CodeAction
        | models.ConditionalBranchAction
        | models.ContentExperimentAction
        | models.CountdownDelayAction
        | models.InternalServiceAction
        | models.ListUpdateAction
        | models.MultiBranchSplitAction
        | models.SendEmailAction
        | models.SendInternalAlertAction
        | models.SendPushNotificationAction
        | models.SendSmsAction
        | models.SendWebhookAction
        | models.SendWhatsAppAction
        | models.TargetDateAction
        | models.TimeDelayAction
        | models.TriggerBranchAction
        | models.UpdateProfileAction
        | Mapping[str, Any]
    ]


class FlowCreateAttributes(TypedDict, total=False):
    name: Required[str]
    definition: Required[models.FlowDefinition | Mapping[str, Any]]


class FlowSeriesRequestDTOAttributes(TypedDict, total=False):
    statistics: Required[Sequence[models.FlowSeriesRequestDTOAttributesStatistics]]
    timeframe: Required[models.CustomTimeframe | CustomTimeframe | AnyDict | models.Timeframe | Timeframe]
    interval: Required[models.FlowSeriesRequestDTOAttributesInterval]
    conversion_metric_id: Required[str]
    group_by: Sequence[models.FlowSeriesRequestDTOAttributesGroupBy] | None
    filter: str | None


class FlowTrackingSettingDynamicParam(TypedDict, total=False):
    type: Required[Literal["dynamic"]]
    value: Required[models.FlowTrackingSettingDynamicParamValue | str]


class FlowTrackingSettingStaticParam(TypedDict, total=False):
    type: Required[Literal["static"]]
    value: Required[str]


class FlowUpdateAttributes(TypedDict, total=False):
    status: Required[str]


class FlowValuesRequestDTOAttributes(TypedDict, total=False):
    statistics: Required[Sequence[models.FlowValuesRequestDTOAttributesStatistics]]
    timeframe: Required[models.CustomTimeframe | CustomTimeframe | AnyDict | models.Timeframe | Timeframe]
    conversion_metric_id: Required[str]
    group_by: Sequence[models.FlowValuesRequestDTOAttributesGroupBy] | None
    filter: str | None


class FormCreateAttributes(TypedDict, total=False):
    definition: Required[models.FormDefinition | Mapping[str, Any]]
    status: Required[Literal["draft"]]
    ab_test: Required[bool]
    name: Required[str]


class FormSeriesRequestDTOAttributes(TypedDict, total=False):
    statistics: Required[Sequence[models.FormSeriesRequestDTOAttributesStatistics]]
    timeframe: Required[models.CustomTimeframe | CustomTimeframe | AnyDict | models.Timeframe | Timeframe]
    interval: Required[models.FormSeriesRequestDTOAttributesInterval]
    group_by: Sequence[models.FormSeriesRequestDTOAttributesGroupBy] | None
    filter: str | None


class FormUpdateAttributes(TypedDict, total=False):
    definition: models.FormDefinition | Mapping[str, Any]
    name: str | None


class FormValuesRequestDTOAttributes(TypedDict, total=False):
    statistics: Required[Sequence[models.FormValuesRequestDTOAttributesStatistics]]
    timeframe: Required[models.CustomTimeframe | CustomTimeframe | AnyDict | models.Timeframe | Timeframe]
    group_by: Sequence[models.FormValuesRequestDTOAttributesGroupBy] | None
    filter: str | None


class ImageCreateAttributes(TypedDict, total=False):
    name: str | None
    import_from_url: Required[str]
    hidden: bool | None


class ImageUpdateAttributes(TypedDict, total=False):
    name: str | None
    hidden: bool | None


class InlineMessageSchedule(TypedDict, total=False):
    send_time: dt.datetime | str | None
    send_date: dt.date | str | None
    strategy: Required[models.InlineMessageScheduleStrategy]
    throttled_options: models.ThrottledOptions | ThrottledOptions | AnyDict
    timezone_options: models.TimezoneOptions | TimezoneOptions | AnyDict
    message_id: Required[str]


class LinkTextStyles(TypedDict, total=False):
    color: Required[str]
    font_size: int | None
    font_style: Required[models.LinkTextStylesFontStyle | str]
    font_weight: models.LinkTextStylesFontWeight | int | None
    font_family: str | None
    letter_spacing: int | str | None
    text_decoration: Required[models.LinkTextStylesTextDecoration | str]


class ListCreateAttributes(TypedDict, total=False):
    name: Required[str]
    opt_in_process: models.ListCreateAttributesOptInProcess | None


class ListUpdateAttributes(TypedDict, total=False):
    name: str | None
    opt_in_process: models.ListUpdateAttributesOptInProcess | None


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
    ab_test: models.ABTestSettings | ABTestSettings | AnyDict | None


class MessageInlineCreate(TypedDict, total=False):
    audience_temporary_id: Required[str]
    name: str | None
    is_add_utm: bool | None
    throttling_type: models.MessageInlineCreateThrottlingType | None
    variations: Sequence[models.VariationInlineCreate | VariationInlineCreate | AnyDict] | None


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


class MetricAggregateRequestAttributes(TypedDict, total=False):
    metric_id: Required[str]
    page_cursor: str | None
    measurements: Required[Sequence[models.MetricAggregateRequestAttributesMeasurements]]
    interval: models.MetricAggregateRequestAttributesInterval | None
    page_size: int | None
    by: Sequence[models.MetricAggregateRequestAttributesBy] | None
    return_fields: list[str] | tuple[str, ...] | None
    filter: Required[list[str] | tuple[str, ...]]
    timezone: str | None
    sort: models.MetricAggregateRequestAttributesSort | None


class MetricCreateAttributes(TypedDict, total=False):
    name: Required[str]
    service: str | None


class MetricCreateQueryResourceObject(TypedDict, total=False):
    type: Required[Literal["metric"]]
    attributes: Required[models.MetricCreateAttributes | MetricCreateAttributes | AnyDict]


ObjectSchemaCreateAttributes = TypedDict(
    "ObjectSchemaCreateAttributes",
    {
        "title": "Required[str]",
        "properties": "Required[Sequence[models.APISchemaProperty | APISchemaProperty | AnyDict]]",
        "description": "str | None",
        "status": "models.ObjectSchemaCreateAttributesStatus | None",
        "required": "list[str] | tuple[str, ...] | None",
        "source-mapping": "models.ObjectSchemaCreateAttributesSourceMapping | Mapping[str, Any] | None",
    },
    total=False,
)


class ObjectSchemaRelationshipCreateItem(TypedDict, total=False):
    type: Required[Literal["object-schema"]]
    id: Required[str]
    meta: models.ObjectSchemaRelationshipCreateMeta | ObjectSchemaRelationshipCreateMeta | AnyDict | None


class ObjectSchemaRelationshipCreateMeta(TypedDict, total=False):
    name: Required[str]
    description: str | None


class ObjectSchemaRelationshipDeleteItem(TypedDict, total=False):
    type: Required[Literal["object-schema"]]
    id: Required[str]
    meta: models.ObjectSchemaRelationshipDeleteMeta | ObjectSchemaRelationshipDeleteMeta | AnyDict | None


class ObjectSchemaRelationshipDeleteMeta(TypedDict, total=False):
    relationship_id: Required[str]


class ObjectSchemaRelationshipUpdateMeta(TypedDict, total=False):
    relationship_id: Required[str]
    name: str | None
    description: str | None


class ObjectSchemaUpdateAttributes(TypedDict, total=False):
    title: str | None
    properties: Sequence[models.APISchemaProperty | APISchemaProperty | AnyDict] | None
    description: str | None
    status: models.ObjectSchemaUpdateAttributesStatus | None
    required: list[str] | tuple[str, ...] | None


ObjectTypeCreateAttributes = TypedDict(
    "ObjectTypeCreateAttributes",
    {
        "title": "Required[str]",
        "description": "str | None",
        "visibility": "models.ObjectTypeCreateAttributesVisibility | None",
        "namespace": "str | None",
        "object-schema": "models.ObjectTypeCreateAttributesObjectSchema | Mapping[str, Any] | None",
    },
    total=False,
)


class OnsiteProfileMeta(TypedDict, total=False):
    patch_properties: models.ProfileMetaPatchProperties | ProfileMetaPatchProperties | AnyDict | None
    patch_identifiers: models.PatchIdentifiers | PatchIdentifiers | AnyDict | None


class Padding(TypedDict, total=False):
    left: int | None
    right: int | None
    top: int | None
    bottom: int | None


class PatchIdentifiers(TypedDict, total=False):
    append: Mapping[str, Any]
    unappend: Mapping[str, Any]


class ProfileCreateAttributes(TypedDict, total=False):
    email: str | None
    phone_number: str | None
    external_id: str | None
    first_name: str | None
    last_name: str | None
    organization: str | None
    locale: str | None
    title: str | None
    image: str | None
    location: models.ProfileLocation | ProfileLocation | AnyDict | None
    properties: Mapping[str, Any] | None


class ProfileIdentifierDTOAttributes(TypedDict, total=False):
    email: str | None
    phone_number: str | None
    external_id: str | None


class ProfileIdentifierDTOResourceObject(TypedDict, total=False):
    type: Required[Literal["profile"]]
    id: str | None
    attributes: Required[models.ProfileIdentifierDTOAttributes | ProfileIdentifierDTOAttributes | AnyDict]


class ProfileLocation(TypedDict, total=False):
    address1: str | None
    address2: str | None
    city: str | None
    country: str | None
    latitude: float | str | None
    longitude: float | str | None
    region: str | None
    zip: str | None
    timezone: str | None
    ip: str | None


class ProfileMeta(TypedDict, total=False):
    patch_properties: models.ProfileMetaPatchProperties | ProfileMetaPatchProperties | AnyDict | None
    patch_identifiers: models.PatchIdentifiers | PatchIdentifiers | AnyDict | None


class ProfileMetaPatchProperties(TypedDict, total=False):
    append: Mapping[str, Any] | None
    unappend: Mapping[str, Any] | None
    unset: list[str] | tuple[str, ...] | str | None


class ProfileObjectSchemaRelationshipCreateItem(TypedDict, total=False):
    type: Required[Literal["profile-object-schema"]]
    id: Required[str]
    meta: models.ObjectSchemaRelationshipCreateMeta | ObjectSchemaRelationshipCreateMeta | AnyDict | None


class ProfileObjectSchemaRelationshipDeleteItem(TypedDict, total=False):
    type: Required[Literal["profile-object-schema"]]
    id: Required[str]
    meta: models.ObjectSchemaRelationshipDeleteMeta | ObjectSchemaRelationshipDeleteMeta | AnyDict | None


class ProfileRelationshipSource(TypedDict, total=False):
    source_id: Required[str]
    type: Required[Literal["profile"]]
    id_path: Required[str]
    related_id_paths: Required[Sequence[models.RelatedIdPath | RelatedIdPath | AnyDict]]
    update_strategy: models.ProfileRelationshipSourceUpdateStrategy | str | None


class ProfileUpdateAttributes(TypedDict, total=False):
    email: str | None
    phone_number: str | None
    external_id: str | None
    first_name: str | None
    last_name: str | None
    organization: str | None
    locale: str | None
    title: str | None
    image: str | None
    location: models.ProfileLocation | ProfileLocation | AnyDict | None
    properties: Mapping[str, Any] | None


class ProfileUpsertAttributes(TypedDict, total=False):
    email: str | None
    phone_number: str | None
    external_id: str | None
    _kx: str | None
    first_name: str | None
    last_name: str | None
    organization: str | None
    locale: str | None
    title: str | None
    image: str | None
    location: models.ProfileLocation | ProfileLocation | AnyDict | None
    properties: Mapping[str, Any] | None


class PropertySource(TypedDict, total=False):
    source_id: Required[str]
    id_path: Required[str]
    data_path: Required[str]


class PushActionButton(TypedDict, total=False):
    label: Required[str]
    action_type: Required[models.PushActionButtonActionType | str]
    position: int | None
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


class PushProfileUpsertAttributes(TypedDict, total=False):
    phone_number: str | None
    external_id: str | None
    _kx: str | None
    first_name: str | None
    last_name: str | None
    organization: str | None
    locale: str | None
    title: str | None
    image: str | None
    location: models.ProfileLocation | ProfileLocation | AnyDict | None
    properties: Mapping[str, Any] | None
    email: str | None


class PushProfileUpsertQueryResourceObject(TypedDict, total=False):
    type: Required[Literal["profile"]]
    id: str | None
    attributes: Required[models.PushProfileUpsertAttributes | PushProfileUpsertAttributes | AnyDict]
    meta: models.ProfileMeta | ProfileMeta | AnyDict


class PushTokenCreateAttributes(TypedDict, total=False):
    token: Required[str]
    platform: Required[models.PushTokenCreateAttributesPlatform]
    enablement_status: models.PushTokenCreateAttributesEnablementStatus | None
    vendor: Required[models.PushTokenCreateAttributesVendor]
    background: models.PushTokenCreateAttributesBackground | None
    device_metadata: models.DeviceMetadata | DeviceMetadata | AnyDict | None
    profile: Required[models.PushTokenCreateAttributesProfile | PushTokenCreateAttributesProfile | AnyDict]


class PushTokenCreateAttributesProfile(TypedDict, total=False):
    data: Required[models.PushProfileUpsertQueryResourceObject | PushProfileUpsertQueryResourceObject | AnyDict]


class RelatedIdPath(TypedDict, total=False):
    identifier_type: Required[models.RelatedIdPathIdentifierType | str]
    path: Required[str]


class ReviewPatchAttributes(TypedDict, total=False):
    status: (
        models.ReviewStatusFeatured
        | models.ReviewStatusPending
        | models.ReviewStatusPublished
        | models.ReviewStatusRejected
        | models.ReviewStatusUnpublished
        | Mapping[str, Any]
        | None
    )


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


class SegmentCreateAttributes(TypedDict, total=False):
    name: Required[str]
    definition: Required[models.SegmentDefinition | Mapping[str, Any]]
    is_starred: bool | None


class SegmentSeriesRequestDTOAttributes(TypedDict, total=False):
    statistics: Required[Sequence[models.SegmentSeriesRequestDTOAttributesStatistics]]
    timeframe: Required[models.CustomTimeframe | CustomTimeframe | AnyDict | models.Timeframe | Timeframe]
    interval: Required[models.SegmentSeriesRequestDTOAttributesInterval]
    filter: str | None


class SegmentUpdateAttributes(TypedDict, total=False):
    definition: models.SegmentDefinition | Mapping[str, Any] | None
    name: str | None
    is_starred: bool | None
    is_active: bool | None


class SegmentValuesRequestDTOAttributes(TypedDict, total=False):
    statistics: Required[Sequence[models.SegmentValuesRequestDTOAttributesStatistics]]
    timeframe: Required[models.CustomTimeframe | CustomTimeframe | AnyDict | models.Timeframe | Timeframe]
    filter: str | None


class SendSettings(TypedDict, total=False):
    send_timezone: str | None
    send_strategy: str | None
    send_passed_rltz_immediately: bool | None
    exit_condition_enabled: bool | None
    exit_condition_conversion_metric_id: str | None


class ServerBISSubscriptionCreateAttributes(TypedDict, total=False):
    channels: Required[Sequence[models.ServerBISSubscriptionCreateAttributesChannels]]
    profile: (
        models.ServerBISSubscriptionCreateAttributesProfile
        | ServerBISSubscriptionCreateAttributesProfile
        | AnyDict
        | None
    )


class ServerBISSubscriptionCreateAttributesProfile(TypedDict, total=False):
    data: Required[models.ProfileIdentifierDTOResourceObject | ProfileIdentifierDTOResourceObject | AnyDict]


class SimplePropertyMapping(TypedDict, total=False):
    id: Required[int]
    type: Required[Literal["simple"]]
    source: Required[models.PropertySource | PropertySource | AnyDict]


class SimpleRelationshipMapping(TypedDict, total=False):
    relationship_id: Required[str]
    type: Required[Literal["simple"]]
    source: Required[
        models.CustomObjectRelationshipSource
        | CustomObjectRelationshipSource
        | AnyDict
        | models.ProfileRelationshipSource
        | ProfileRelationshipSource
    ]


class SourceMappingUpdateAttributes(TypedDict, total=False):
    property_mappings: (
        Sequence[
            models.ConstantPropertyMapping
            | ConstantPropertyMapping
            | AnyDict
            | models.SimplePropertyMapping
            | SimplePropertyMapping
        ]
        | None
    )
    relationship_mappings: Sequence[models.SimpleRelationshipMapping | SimpleRelationshipMapping | AnyDict] | None


class SpacingStyles(TypedDict, total=False):
    padding_top: Required[int]
    padding_right: Required[int]
    padding_bottom: Required[int]
    padding_left: Required[int]


class TagCreateAttributes(TypedDict, total=False):
    name: Required[str]


class TagGroupCreateAttributes(TypedDict, total=False):
    name: Required[str]
    exclusive: bool | None


class TagGroupUpdateAttributes(TypedDict, total=False):
    name: Required[str]
    return_fields: list[str] | tuple[str, ...] | None


class TagUpdateAttributes(TypedDict, total=False):
    name: Required[str]


class TemplateCloneAttributes(TypedDict, total=False):
    name: str | None


class TemplateCreateHtmlOrDndAttributes(TypedDict, total=False):
    name: Required[str]
    editor_type: Required[str]
    html: str | None
    definition: models.TemplateDefinition | Mapping[str, Any] | None
    text: str | None
    amp: str | None


class TemplatePreviewSendJobCreateAttributes(TypedDict, total=False):
    recipients: Required[list[str] | tuple[str, ...]]
    context: Mapping[str, Any] | None


class TemplateRenderAttributes(TypedDict, total=False):
    context: Required[Mapping[str, Any]]


class TemplateUpdateHtmlOrDndAttributes(TypedDict, total=False):
    name: str | None
    html: str | None
    definition: models.TemplateDefinition | Mapping[str, Any] | None
    text: str | None
    amp: str | None


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
    privacy_policy_url: str | None
    terms_of_service_url: str | None


class TextStyleV0(TypedDict, total=False):
    font_family: str | None
    font_size: int | None
    font_weight: models.TextStyleFontWeight | int | None
    text_color: str | None
    character_spacing: int | None
    font_style: str | None
    text_decoration: str | None


class TextStyles(TypedDict, total=False):
    padding: models.Padding | Padding | AnyDict | None
    background_color: str | None


class ThrottledOptions(TypedDict, total=False):
    throttling_percentage: Required[int]
    throttle_unit: models.ThrottledOptionsThrottleUnit


class Timeframe(TypedDict, total=False):
    key: Required[models.TimeframeKey]


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
    privacy_policy_url: str | None
    terms_of_service_url: str | None


class TollFreeRegistrationDetailsResourceObject(TypedDict, total=False):
    type: Required[Literal["text-messaging-sender-registration"]]
    attributes: Required[models.TollFreeRegistrationDetailsAttributes | TollFreeRegistrationDetailsAttributes | AnyDict]


class TollFreeSenderDetails(TypedDict, total=False):
    country: Required[models.TollFreeSenderDetailsCountry]


class TrackingParamDTO(TypedDict, total=False):
    flow: (
        models.FlowTrackingSettingDynamicParam
        | FlowTrackingSettingDynamicParam
        | AnyDict
        | models.FlowTrackingSettingStaticParam
        | FlowTrackingSettingStaticParam
        | None
    )
    campaign: (
        models.CampaignTrackingSettingDynamicParam
        | CampaignTrackingSettingDynamicParam
        | AnyDict
        | models.CampaignTrackingSettingStaticParam
        | CampaignTrackingSettingStaticParam
        | None
    )


class TrackingSettingUpdateAttributes(TypedDict, total=False):
    auto_add_parameters: bool | None
    utm_source: models.TrackingParamDTO | TrackingParamDTO | AnyDict | None
    utm_medium: models.TrackingParamDTO | TrackingParamDTO | AnyDict | None
    utm_campaign: models.TrackingParamDTO | TrackingParamDTO | AnyDict | None
    utm_id: models.TrackingParamDTO | TrackingParamDTO | AnyDict | None
    utm_term: models.TrackingParamDTO | TrackingParamDTO | AnyDict | None
    custom_parameters: Sequence[models.CustomTrackingParamDTO | CustomTrackingParamDTO | AnyDict] | None


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


class UniversalContentCloneAttributes(TypedDict, total=False):
    id: Required[str]
    name: str | None


class UniversalContentCreateAttributes(TypedDict, total=False):
    name: Required[str]
    definition: Required[Mapping[str, Any]]


class UniversalContentUpdateAttributes(TypedDict, total=False):
    name: str | None
    definition: Mapping[str, Any] | None


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


class WebFeedCreateAttributes(TypedDict, total=False):
    name: Required[str]
    url: Required[str]
    request_method: Required[models.WebFeedCreateAttributesRequestMethod]
    content_type: Required[models.WebFeedCreateAttributesContentType]


class WebFeedUpdateAttributes(TypedDict, total=False):
    name: str | None
    url: str | None
    request_method: models.WebFeedUpdateAttributesRequestMethod | None
    content_type: models.WebFeedUpdateAttributesContentType | None


class WebhookCreateAttributes(TypedDict, total=False):
    name: Required[str]
    description: str | None
    endpoint_url: Required[str]
    secret_key: Required[str]


class WebhookUpdateAttributes(TypedDict, total=False):
    name: str | None
    description: str | None
    endpoint_url: str | None
    secret_key: str | None
    enabled: bool | None


class WhatsappChannelDetails(TypedDict, total=False):
    channel: Literal["whatsapp"] | None
    template_id: str | None
    shorten_links: bool | None
