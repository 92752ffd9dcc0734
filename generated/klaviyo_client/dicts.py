"""Dicts that may be passed in place of the models of the same names, for type checkers; revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from . import models
from .runtime.arguments import AnyDict


class APISchemaProperty(TypedDict, total=False):
    id: Required[int]
    name: Required[str]
    type: Required[models.APISchemaPropertyType | str]
    description: str | None


class Audiences(TypedDict, total=False):
    included: Required[list[str]]
    excluded: list[str] | None


class AudiencesUpdate(TypedDict, total=False):
    included: list[str] | None
    excluded: list[str] | None


class CampaignCloneAttributes(TypedDict, total=False):
    new_name: str | None


CampaignCreateAttributes = TypedDict(
    "CampaignCreateAttributes",
    {
        "name": "Required[str]",
        "audiences": "Required[models.Audiences | Audiences | AnyDict]",
        "send_strategy": "models.ImmediateSendStrategy | ImmediateSendStrategy | models.SmartSendTimeStrategy | SmartSendTimeStrategy | models.StaticSendStrategy | StaticSendStrategy | models.ThrottledSendStrategy | ThrottledSendStrategy | AnyDict | None",
        "send_options": "models.EmailSendOptions | EmailSendOptions | AnyDict | models.PushSendOptions | PushSendOptions | models.SMSSendOptions | SMSSendOptions | None",
        "tracking_options": "models.CampaignsEmailTrackingOptions | CampaignsEmailTrackingOptions | AnyDict | models.CampaignsSMSTrackingOptions | CampaignsSMSTrackingOptions | None",
        "campaign-messages": "Required[models.CampaignCreateAttributesCampaignMessages | Mapping[str, Any]]",
    },
    total=False,
)


class CampaignMessageUpdateAttributes(TypedDict, total=False):
    definition: (
        models.EmailMessageDefinition
        | models.MobilePushMessageSilentDefinitionUpdate
        | models.MobilePushMessageStandardDefinitionUpdate
        | models.SMSMessageDefinitionCreate
        | Mapping[str, Any]
        | None
    )


class CampaignSendJobUpdateAttributes(TypedDict, total=False):
    action: Required[models.CampaignSendJobUpdateAttributesAction]


class CampaignTrackingSettingDynamicParam(TypedDict, total=False):
    type: Required[Literal["dynamic"]]
    value: Required[models.CampaignTrackingSettingDynamicParamValue | str]


class CampaignTrackingSettingStaticParam(TypedDict, total=False):
    type: Required[Literal["static"]]
    value: Required[str]


class CampaignUpdateAttributes(TypedDict, total=False):
    name: str | None
    audiences: models.AudiencesUpdate | AudiencesUpdate | AnyDict | None
    send_options: (
        models.EmailSendOptions
        | EmailSendOptions
        | AnyDict
        | models.PushSendOptions
        | PushSendOptions
        | models.SMSSendOptions
        | SMSSendOptions
        | None
    )
    tracking_options: (
        models.CampaignsEmailTrackingOptions
        | CampaignsEmailTrackingOptions
        | AnyDict
        | models.CampaignsSMSTrackingOptions
        | CampaignsSMSTrackingOptions
        | None
    )
    send_strategy: (
        models.ImmediateSendStrategy
        | ImmediateSendStrategy
        | models.SmartSendTimeStrategy
        | SmartSendTimeStrategy
        | models.StaticSendStrategy
        | StaticSendStrategy
        | models.ThrottledSendStrategy
        | ThrottledSendStrategy
        | AnyDict
        | None
    )


class CampaignValuesRequestDTOAttributes(TypedDict, total=False):
    statistics: Required[list[models.CampaignValuesRequestDTOAttributesStatistics]]
    timeframe: Required[models.CustomTimeframe | CustomTimeframe | AnyDict | models.Timeframe | Timeframe]
    conversion_metric_id: Required[str]
    group_by: list[models.CampaignValuesRequestDTOAttributesGroupBy] | None
    filter: str | None


class CampaignsEmailTrackingOptions(TypedDict, total=False):
    add_tracking_params: bool | None
    custom_tracking_params: (
        Sequence[
            models.DynamicTrackingParam
            | DynamicTrackingParam
            | AnyDict
            | models.StaticTrackingParam
            | StaticTrackingParam
        ]
        | None
    )
    is_tracking_clicks: bool | None
    is_tracking_opens: bool | None


class CampaignsSMSTrackingOptions(TypedDict, total=False):
    add_tracking_params: bool | None
    custom_tracking_params: (
        Sequence[
            models.DynamicTrackingParam
            | DynamicTrackingParam
            | AnyDict
            | models.StaticTrackingParam
            | StaticTrackingParam
        ]
        | None
    )


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
    images: list[str] | None
    custom_metadata: Mapping[str, Any] | None
    published: bool | None


class CatalogItemUpdateAttributes(TypedDict, total=False):
    title: str | None
    price: float | None
    description: str | None
    url: str | None
    image_full_url: str | None
    image_thumbnail_url: str | None
    images: list[str] | None
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
    images: list[str] | None
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
    images: list[str] | None
    custom_metadata: Mapping[str, Any] | None
    published: bool | None


class ConstantPropertyMapping(TypedDict, total=False):
    id: Required[int]
    type: Required[Literal["constant"]]
    value: Required[bool | float | int | str]


class ConversationMessageCreateAttributes(TypedDict, total=False):
    body: Required[str]
    message_hierarchy: (
        Sequence[models.MessageHierarchyRcsItem | Mapping[str, Any] | models.MessageHierarchySmsItem] | None
    )


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


class CouponUpdateAttributes(TypedDict, total=False):
    description: str | None
    monitor_configuration: Mapping[str, Any] | None


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


class DynamicTrackingParam(TypedDict, total=False):
    type: Required[Literal["dynamic"]]
    value: Required[models.DynamicTrackingParamValue | str]
    name: Required[str]


class EmailSendOptions(TypedDict, total=False):
    use_smart_sending: bool | None
    ignore_unsubscribes: bool | None


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
    meta: models.OnsiteProfileMeta | OnsiteProfileMeta | AnyDict | None


class EventProfileCreateQueryResourceObject(TypedDict, total=False):
    type: Required[Literal["profile"]]
    id: str | None
    attributes: Required[models.EventProfileCreateAttributes | EventProfileCreateAttributes | AnyDict]


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
    statistics: Required[list[models.FlowSeriesRequestDTOAttributesStatistics]]
    timeframe: Required[models.CustomTimeframe | CustomTimeframe | AnyDict | models.Timeframe | Timeframe]
    interval: Required[models.FlowSeriesRequestDTOAttributesInterval]
    conversion_metric_id: Required[str]
    group_by: list[models.FlowSeriesRequestDTOAttributesGroupBy] | None
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
    statistics: Required[list[models.FlowValuesRequestDTOAttributesStatistics]]
    timeframe: Required[models.CustomTimeframe | CustomTimeframe | AnyDict | models.Timeframe | Timeframe]
    conversion_metric_id: Required[str]
    group_by: list[models.FlowValuesRequestDTOAttributesGroupBy] | None
    filter: str | None


class FormCreateAttributes(TypedDict, total=False):
    definition: Required[models.FormDefinition | Mapping[str, Any]]
    status: Required[Literal["draft"]]
    ab_test: Required[bool]
    name: Required[str]


class FormSeriesRequestDTOAttributes(TypedDict, total=False):
    statistics: Required[list[models.FormSeriesRequestDTOAttributesStatistics]]
    timeframe: Required[models.CustomTimeframe | CustomTimeframe | AnyDict | models.Timeframe | Timeframe]
    interval: Required[models.FormSeriesRequestDTOAttributesInterval]
    group_by: list[models.FormSeriesRequestDTOAttributesGroupBy] | None
    filter: str | None


class FormValuesRequestDTOAttributes(TypedDict, total=False):
    statistics: Required[list[models.FormValuesRequestDTOAttributesStatistics]]
    timeframe: Required[models.CustomTimeframe | CustomTimeframe | AnyDict | models.Timeframe | Timeframe]
    group_by: list[models.FormValuesRequestDTOAttributesGroupBy] | None
    filter: str | None


class ImageCreateAttributes(TypedDict, total=False):
    name: str | None
    import_from_url: Required[str]
    hidden: bool | None


class ImageUpdateAttributes(TypedDict, total=False):
    name: str | None
    hidden: bool | None


class ImmediateSendStrategy(TypedDict, total=False):
    method: Required[Literal["immediate"]]


class ListCreateAttributes(TypedDict, total=False):
    name: Required[str]
    opt_in_process: models.ListCreateAttributesOptInProcess | None


class ListUpdateAttributes(TypedDict, total=False):
    name: str | None
    opt_in_process: models.ListUpdateAttributesOptInProcess | None


class LocalStaticSend(TypedDict, total=False):
    is_local: Required[Literal[True]]
    send_past_recipients_immediately: bool | None


class MetricAggregateRequestAttributes(TypedDict, total=False):
    metric_id: Required[str]
    page_cursor: str
    measurements: Required[list[models.MetricAggregateRequestAttributesMeasurements]]
    interval: models.MetricAggregateRequestAttributesInterval | None
    page_size: int | None
    by: list[models.MetricAggregateRequestAttributesBy] | None
    return_fields: list[str] | None
    filter: Required[list[str]]
    timezone: str | None
    sort: models.MetricAggregateRequestAttributesSort


class MetricCreateAttributes(TypedDict, total=False):
    name: Required[str]
    service: str | None


class MetricCreateQueryResourceObject(TypedDict, total=False):
    type: Required[Literal["metric"]]
    attributes: Required[models.MetricCreateAttributes | MetricCreateAttributes | AnyDict]


class NonLocalStaticSend(TypedDict, total=False):
    is_local: Required[Literal[False]]


ObjectSchemaCreateAttributes = TypedDict(
    "ObjectSchemaCreateAttributes",
    {
        "title": "Required[str]",
        "properties": "Required[Sequence[models.APISchemaProperty | APISchemaProperty | AnyDict]]",
        "description": "str | None",
        "status": "models.ObjectSchemaCreateAttributesStatus | None",
        "required": "list[str] | None",
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
    required: list[str] | None


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
    unset: list[str] | str | None


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
    meta: models.ProfileMeta | ProfileMeta | AnyDict | None
    email: str | None


class PushProfileUpsertQueryResourceObject(TypedDict, total=False):
    type: Required[Literal["profile"]]
    id: str | None
    attributes: Required[models.PushProfileUpsertAttributes | PushProfileUpsertAttributes | AnyDict]


class PushSendOptions(TypedDict, total=False):
    use_smart_sending: bool | None


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


class SMSSendOptions(TypedDict, total=False):
    use_smart_sending: bool | None


class SegmentCreateAttributes(TypedDict, total=False):
    name: Required[str]
    definition: Required[models.SegmentDefinition | Mapping[str, Any]]
    is_starred: bool | None


class SegmentSeriesRequestDTOAttributes(TypedDict, total=False):
    statistics: Required[list[models.SegmentSeriesRequestDTOAttributesStatistics]]
    timeframe: Required[models.CustomTimeframe | CustomTimeframe | AnyDict | models.Timeframe | Timeframe]
    interval: Required[models.SegmentSeriesRequestDTOAttributesInterval]
    filter: str | None


class SegmentUpdateAttributes(TypedDict, total=False):
    definition: models.SegmentDefinition | Mapping[str, Any] | None
    name: str | None
    is_starred: bool | None
    is_active: bool | None


class SegmentValuesRequestDTOAttributes(TypedDict, total=False):
    statistics: Required[list[models.SegmentValuesRequestDTOAttributesStatistics]]
    timeframe: Required[models.CustomTimeframe | CustomTimeframe | AnyDict | models.Timeframe | Timeframe]
    filter: str | None


class ServerBISSubscriptionCreateAttributes(TypedDict, total=False):
    channels: Required[list[models.ServerBISSubscriptionCreateAttributesChannels]]
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


class SmartSendTimeStrategy(TypedDict, total=False):
    method: Required[Literal["smart_send_time"]]
    date: Required[dt.date | str]


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


class StaticSendStrategy(TypedDict, total=False):
    method: Required[Literal["static"]]
    datetime: Required[dt.datetime | str]
    options: models.LocalStaticSend | LocalStaticSend | AnyDict | models.NonLocalStaticSend | NonLocalStaticSend | None


class StaticTrackingParam(TypedDict, total=False):
    type: Required[Literal["static"]]
    value: Required[str]
    name: Required[str]


class TagCreateAttributes(TypedDict, total=False):
    name: Required[str]


class TagGroupCreateAttributes(TypedDict, total=False):
    name: Required[str]
    exclusive: bool | None


class TagGroupUpdateAttributes(TypedDict, total=False):
    name: Required[str]
    return_fields: list[str] | None


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


class TemplateRenderAttributes(TypedDict, total=False):
    context: Required[Mapping[str, Any]]


class TemplateUpdateHtmlOrDndAttributes(TypedDict, total=False):
    name: str | None
    html: str | None
    definition: models.TemplateDefinition | Mapping[str, Any] | None
    text: str | None
    amp: str | None


class ThrottledSendStrategy(TypedDict, total=False):
    method: Required[Literal["throttled"]]
    datetime: Required[dt.datetime | str]
    throttle_percentage: Required[models.ThrottledSendStrategyThrottlePercentage | int]


class Timeframe(TypedDict, total=False):
    key: Required[models.TimeframeKey]


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


class UniversalContentCreateAttributes(TypedDict, total=False):
    name: Required[str]
    definition: Required[
        models.ButtonBlockV0
        | models.DropShadowBlockV0
        | models.HorizontalRuleBlockV0
        | models.HTMLBlockV0
        | models.ImageBlockV0
        | models.SpacerBlockV0
        | models.TextBlockV0
        | Mapping[str, Any]
    ]


class UniversalContentUpdateAttributes(TypedDict, total=False):
    name: str | None
    definition: (
        models.ButtonBlockV0
        | models.DropShadowBlockV0
        | models.HorizontalRuleBlockV0
        | models.HTMLBlockV0
        | models.ImageBlockV0
        | models.SpacerBlockV0
        | models.TextBlockV0
        | Mapping[str, Any]
        | None
    )


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
