"""Client: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToOne
from ..runtime.model import UNSET, Model, field

if TYPE_CHECKING:
    from .catalogs import ProfileIdentifierDTOResourceObject
    from .profiles import ProfileLocation, ProfileMeta, ProfileMetaPatchProperties, ProfileUpsertQueryResourceObject


ClientBISSubscriptionCreateAttributesChannels: TypeAlias = Literal["EMAIL", "PUSH", "SMS", "WHATSAPP"]

DeviceMetadataEnvironment: TypeAlias = Literal["debug", "release"]

DeviceMetadataKlaviyoSdk: TypeAlias = Literal["android", "flutter", "flutter_community", "react_native", "swift"]

DeviceMetadataOsName: TypeAlias = Literal["android", "ios", "ipados", "macos", "tvos"]

GetClientReviewsReviewField: TypeAlias = Literal[
    "author",
    "content",
    "created",
    "id",
    "images",
    "product",
    "product.external_id",
    "product.image_url",
    "product.name",
    "product.url",
    "public_reply",
    "public_reply.author",
    "public_reply.content",
    "public_reply.updated",
    "rating",
    "review_type",
    "smart_quote",
    "status",
    "status.rejection_reason",
    "status.rejection_reason.reason",
    "status.rejection_reason.status_explanation",
    "status.value",
    "title",
    "updated",
    "verified",
]
"""Values of the parameter ``fields[review]``."""

GetClientReviewsSort: TypeAlias = Literal["created", "-created", "rating", "-rating", "updated", "-updated"]
"""Values of the parameter ``sort``."""

PushTokenCreateAttributesBackground: TypeAlias = Literal["AVAILABLE", "DENIED", "RESTRICTED"]

PushTokenCreateAttributesEnablementStatus: TypeAlias = Literal[
    "AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"
]

PushTokenCreateAttributesPlatform: TypeAlias = Literal["android", "ios"]

PushTokenCreateAttributesVendor: TypeAlias = Literal["apns", "fcm"]

PushTokenDeviceMetadataEnvironment: TypeAlias = Literal["debug", "release"]

PushTokenDeviceMetadataKlaviyoSdk: TypeAlias = Literal[
    "android", "flutter", "flutter_community", "react_native", "swift"
]

PushTokenDeviceMetadataOsName: TypeAlias = Literal["android", "ios", "ipados", "macos", "tvos"]

PushTokenEntryBackground: TypeAlias = Literal["AVAILABLE", "DENIED", "RESTRICTED"]

PushTokenEntryEnablementStatus: TypeAlias = Literal[
    "AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"
]

PushTokenEntryPlatform: TypeAlias = Literal["android", "ios"]

PushTokenEntryVendor: TypeAlias = Literal["apns", "fcm"]

PushTokenUnregisterAttributesPlatform: TypeAlias = Literal["android", "ios"]

PushTokenUnregisterAttributesVendor: TypeAlias = Literal["apns", "fcm"]

ReviewCreateDTOAttributesIncentiveType: TypeAlias = Literal[
    "coupon_or_discount",
    "employee_review",
    "free_product",
    "loyalty_points",
    "other",
    "paid_promotion",
    "sweepstakes_entry",
]

ReviewCreateDTOAttributesRating: TypeAlias = Literal[1, 2, 3, 4, 5]

ReviewCreateDTOAttributesReviewType: TypeAlias = Literal["question", "rating", "review", "store"]

ReviewProductExternalIdIntegrationKey: TypeAlias = Literal["shopify", "woocommerce"]


class BaseEventCreateQueryBulkEntryAttributes(Model):
    properties: dict[str, Any]
    time: dt.datetime | None = UNSET
    value: float | None = UNSET
    value_currency: str | None = UNSET
    backfill: bool | None = UNSET
    metric: BaseEventCreateQueryBulkEntryAttributesMetric
    unique_id: str | None = UNSET


class BaseEventCreateQueryBulkEntryAttributesMetric(Model):
    data: MetricCreateQueryResourceObject


class BaseEventCreateQueryBulkEntryResourceObject(Model):
    type: Literal["event"] = "event"
    attributes: BaseEventCreateQueryBulkEntryAttributes


class ClickTrackingSubscriptionParameters(Model):
    consent: Literal["SUBSCRIBED"] = "SUBSCRIBED"


class ClientBISSubscriptionCreateAttributes(Model):
    channels: list[ClientBISSubscriptionCreateAttributesChannels]
    profile: ClientBISSubscriptionCreateAttributesProfile


class ClientBISSubscriptionCreateAttributesProfile(Model):
    data: ProfileIdentifierDTOResourceObject


class ClientBISSubscriptionCreateRelationships(Model):
    variant: ToOne


class CustomQuestionDTO(Model):
    id: str
    answers: list[str]


class DeviceMetadata(Model):
    device_id: str | None = UNSET
    klaviyo_sdk: DeviceMetadataKlaviyoSdk | str | None = UNSET
    sdk_version: str | None = UNSET
    device_model: str | None = UNSET
    os_name: DeviceMetadataOsName | str | None = UNSET
    os_version: str | None = UNSET
    manufacturer: str | None = UNSET
    app_name: str | None = UNSET
    app_version: str | None = UNSET
    app_build: str | None = UNSET
    app_id: str | None = UNSET
    environment: DeviceMetadataEnvironment | str | None = UNSET


class EmailSubscriptionParameters(Model):
    marketing: SubscriptionParameters | None = UNSET
    open_tracking: OpenTrackingSubscriptionParameters | None = UNSET
    click_tracking: ClickTrackingSubscriptionParameters = UNSET


class EventsBulkCreateAttributes(Model):
    backfill: bool | None = UNSET
    profile: EventsBulkCreateAttributesProfile
    events: EventsBulkCreateAttributesEvents


class EventsBulkCreateAttributesEvents(Model):
    data: list[BaseEventCreateQueryBulkEntryResourceObject]


class EventsBulkCreateAttributesProfile(Model):
    data: OnsiteProfileCreateQueryResourceObject


class Geofence(Resource):
    """A resource of type ``geofence``."""

    type: Literal["geofence"] = "geofence"
    id: str = UNSET
    attributes: GeofenceAttributes = UNSET
    links: Links = UNSET


class GeofenceAttributes(Model):
    latitude: float | None = UNSET
    longitude: float | None = UNSET
    radius: float | None = UNSET


class GroupingCompany(Model):
    company_id: str | None = UNSET


class GroupingProduct(Model):
    product_id: str | None = UNSET


class IpAllowlist(Resource):
    """A resource of type ``ip-allowlist``."""

    type: Literal["ip-allowlist"] = "ip-allowlist"
    id: str = UNSET
    attributes: IpAllowlistAttributes = UNSET
    links: Links = UNSET


class IpAllowlistAttributes(Model):
    prefixes: list[str] | None = UNSET
    sync_token: str | None = UNSET
    created: dt.datetime | None = UNSET


class MetricCreateAttributes(Model):
    name: str
    service: str | None = UNSET


class MetricCreateQueryResourceObject(Model):
    type: Literal["metric"] = "metric"
    attributes: MetricCreateAttributes


class OnsiteProfileCreateAttributes(Model):
    email: str | None = UNSET
    phone_number: str | None = UNSET
    external_id: str | None = UNSET
    anonymous_id: str | None = UNSET
    kx: str | None = field(wire="_kx", default=UNSET)
    first_name: str | None = UNSET
    last_name: str | None = UNSET
    organization: str | None = UNSET
    locale: str | None = UNSET
    title: str | None = UNSET
    image: str | None = UNSET
    location: ProfileLocation | None = UNSET
    properties: dict[str, Any] | None = UNSET


class OnsiteProfileCreateQueryResourceObject(Model):
    type: Literal["profile"] = "profile"
    id: str | None = UNSET
    attributes: OnsiteProfileCreateAttributes
    meta: OnsiteProfileMeta | None = UNSET


class OnsiteProfileMeta(Model):
    patch_properties: ProfileMetaPatchProperties | None = UNSET
    patch_identifiers: PatchIdentifiers | None = UNSET


class OnsiteSubscriptionCreateAttributes(Model):
    custom_source: str | None = UNSET
    profile: OnsiteSubscriptionCreateAttributesProfile


class OnsiteSubscriptionCreateAttributesProfile(Model):
    data: ProfileUpsertQueryWithSubscriptionsResourceObject


class OnsiteSubscriptionCreateRelationships(Model):
    list: ToOne


class OpenTrackingSubscriptionParameters(Model):
    consent: Literal["SUBSCRIBED"] = "SUBSCRIBED"


class PatchIdentifiers(Model):
    append: dict[str, Any] = UNSET
    unappend: dict[str, Any] = UNSET


class ProfileUpsertQueryWithSubscriptionsAttributes(Model):
    email: str | None = UNSET
    phone_number: str | None = UNSET
    external_id: str | None = UNSET
    kx: str | None = field(wire="_kx", default=UNSET)
    first_name: str | None = UNSET
    last_name: str | None = UNSET
    organization: str | None = UNSET
    locale: str | None = UNSET
    title: str | None = UNSET
    image: str | None = UNSET
    location: ProfileLocation | None = UNSET
    properties: dict[str, Any] | None = UNSET
    meta: ProfileMeta | None = UNSET
    subscriptions: SubscriptionChannels | None = UNSET


class ProfileUpsertQueryWithSubscriptionsResourceObject(Model):
    type: Literal["profile"] = "profile"
    id: str | None = UNSET
    attributes: ProfileUpsertQueryWithSubscriptionsAttributes


class PushProfileUpsertAttributes(Model):
    phone_number: str | None = UNSET
    external_id: str | None = UNSET
    kx: str | None = field(wire="_kx", default=UNSET)
    first_name: str | None = UNSET
    last_name: str | None = UNSET
    organization: str | None = UNSET
    locale: str | None = UNSET
    title: str | None = UNSET
    image: str | None = UNSET
    location: ProfileLocation | None = UNSET
    properties: dict[str, Any] | None = UNSET
    email: str | None = UNSET


class PushProfileUpsertQueryResourceObject(Model):
    type: Literal["profile"] = "profile"
    id: str | None = UNSET
    attributes: PushProfileUpsertAttributes
    meta: ProfileMeta = UNSET


class PushSubscriptionParameters(Model):
    marketing: SubscriptionParameters
    tokens: list[PushTokenEntry] | None = UNSET
    anonymous_id: str | None = UNSET


class PushTokenCreateAttributes(Model):
    token: str
    platform: PushTokenCreateAttributesPlatform
    enablement_status: PushTokenCreateAttributesEnablementStatus | None = UNSET
    vendor: PushTokenCreateAttributesVendor
    background: PushTokenCreateAttributesBackground | None = UNSET
    device_metadata: DeviceMetadata | None = UNSET
    profile: PushTokenCreateAttributesProfile


class PushTokenCreateAttributesProfile(Model):
    data: PushProfileUpsertQueryResourceObject


class PushTokenDeviceMetadata(Model):
    device_id: str | None = UNSET
    klaviyo_sdk: PushTokenDeviceMetadataKlaviyoSdk | None = UNSET
    sdk_version: str | None = UNSET
    device_model: str | None = UNSET
    os_name: PushTokenDeviceMetadataOsName | None = UNSET
    os_version: str | None = UNSET
    manufacturer: str | None = UNSET
    app_name: str | None = UNSET
    app_version: str | None = UNSET
    app_build: str | None = UNSET
    app_id: str | None = UNSET
    environment: PushTokenDeviceMetadataEnvironment | None = UNSET


class PushTokenEntry(Model):
    token: str
    platform: PushTokenEntryPlatform
    vendor: PushTokenEntryVendor
    enablement_status: PushTokenEntryEnablementStatus | None = UNSET
    background: PushTokenEntryBackground | None = UNSET
    device_metadata: PushTokenDeviceMetadata | None = UNSET


class PushTokenUnregisterAttributes(Model):
    token: str
    platform: PushTokenUnregisterAttributesPlatform
    vendor: PushTokenUnregisterAttributesVendor | None = UNSET
    profile: PushTokenUnregisterAttributesProfile


class PushTokenUnregisterAttributesProfile(Model):
    data: ProfileUpsertQueryResourceObject


class ReviewCreateDTOAttributes(Model):
    review_type: ReviewCreateDTOAttributesReviewType
    email: str
    author: str
    content: str
    incentive_type: ReviewCreateDTOAttributesIncentiveType | None = UNSET
    product: ReviewProductExternalId | None = UNSET
    rating: ReviewCreateDTOAttributesRating | None = UNSET
    title: str | None = UNSET
    custom_questions: list[CustomQuestionDTO] | None = UNSET
    images: list[str] | None = UNSET


class ReviewCreateDTORelationships(Model):
    order: ToOne = UNSET


class ReviewProductExternalId(Model):
    external_id: str
    integration_key: ReviewProductExternalIdIntegrationKey


class ReviewValueReportGrouping(Model):
    groupings: GroupingCompany | GroupingProduct | None = UNSET
    statistics: StatisticsDTO | None = UNSET


class ReviewValuesReport(Resource):
    """A resource of type ``review-values-report``."""

    type: Literal["review-values-report"] = "review-values-report"
    id: str = UNSET
    attributes: ReviewValuesReportAttributes = UNSET
    links: Links = UNSET


class ReviewValuesReportAttributes(Model):
    results: list[ReviewValueReportGrouping] | None = UNSET


class SMSSubscriptionParameters(Model):
    marketing: SubscriptionParameters | None = UNSET
    transactional: SubscriptionParameters | None = UNSET


class StatisticsDTO(Model):
    average_rating: float | None = UNSET
    total_reviews: int | None = UNSET
    total_questions: int | None = UNSET
    total_ratings: int | None = UNSET
    total_store_reviews: int | None = UNSET
    average_store_rating: float | None = UNSET


class SubscriptionChannels(Model):
    email: EmailSubscriptionParameters | None = UNSET
    sms: SMSSubscriptionParameters | None = UNSET
    whatsapp: WhatsAppSubscriptionParameters | None = UNSET
    push: PushSubscriptionParameters | None = UNSET


class SubscriptionParameters(Model):
    consent: Literal["SUBSCRIBED"] = "SUBSCRIBED"
    consented_at: dt.datetime | None = UNSET


class WhatsAppSubscriptionParameters(Model):
    marketing: SubscriptionParameters | None = UNSET
    transactional: SubscriptionParameters | None = UNSET
