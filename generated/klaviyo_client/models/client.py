"""Client: models of revision 2026-07-15."""

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
    """Base event create query bulk entry attributes."""

    properties: dict[str, Any]
    time: dt.datetime | None = UNSET
    value: float | None = UNSET
    value_currency: str | None = UNSET
    backfill: bool | None = UNSET
    metric: BaseEventCreateQueryBulkEntryAttributesMetric
    unique_id: str | None = UNSET


class BaseEventCreateQueryBulkEntryAttributesMetric(Model):
    """Base event create query bulk entry attributes metric."""

    data: MetricCreateQueryResourceObject


class BaseEventCreateQueryBulkEntryResourceObject(Model):
    """Base event create query bulk entry resource object."""

    type: Literal["event"] = "event"
    attributes: BaseEventCreateQueryBulkEntryAttributes


class ClientBISSubscriptionCreateAttributes(Model):
    """Client BIS subscription create attributes."""

    channels: list[ClientBISSubscriptionCreateAttributesChannels]
    profile: ClientBISSubscriptionCreateAttributesProfile


class ClientBISSubscriptionCreateAttributesProfile(Model):
    """Client BIS subscription create attributes profile."""

    data: ProfileIdentifierDTOResourceObject


class ClientBISSubscriptionCreateRelationships(Model):
    """Client BIS subscription create relationships."""

    variant: ToOne


class CustomQuestionDTO(Model):
    """Custom question DTO."""

    id: str
    answers: list[str]


class DeviceMetadata(Model):
    """Device metadata."""

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
    """Email subscription parameters."""

    marketing: SubscriptionParameters | None = UNSET
    open_tracking: OpenTrackingSubscriptionParameters | None = UNSET


class EventsBulkCreateAttributes(Model):
    """Events bulk create attributes."""

    backfill: bool | None = UNSET
    profile: EventsBulkCreateAttributesProfile
    events: EventsBulkCreateAttributesEvents


class EventsBulkCreateAttributesEvents(Model):
    """Events bulk create attributes events."""

    data: list[BaseEventCreateQueryBulkEntryResourceObject]


class EventsBulkCreateAttributesProfile(Model):
    """Events bulk create attributes profile."""

    data: OnsiteProfileCreateQueryResourceObject


class Geofence(Resource):
    """A resource of type ``geofence``."""

    type: Literal["geofence"] = "geofence"
    id: str = UNSET
    attributes: GeofenceAttributes = UNSET
    links: Links = UNSET


class GeofenceAttributes(Model):
    """Geofence attributes."""

    latitude: float | None = UNSET
    longitude: float | None = UNSET
    radius: float | None = UNSET


class GroupingCompany(Model):
    """Grouping company."""

    company_id: str | None = UNSET


class GroupingProduct(Model):
    """Grouping product."""

    product_id: str | None = UNSET


class IpAllowlist(Resource):
    """A resource of type ``ip-allowlist``."""

    type: Literal["ip-allowlist"] = "ip-allowlist"
    id: str = UNSET
    attributes: IpAllowlistAttributes = UNSET
    links: Links = UNSET


class IpAllowlistAttributes(Model):
    """Ip allowlist attributes."""

    prefixes: list[str] | None = UNSET
    sync_token: str | None = UNSET
    created: dt.datetime | None = UNSET


class MetricCreateAttributes(Model):
    """Metric create attributes."""

    name: str
    service: str | None = UNSET


class MetricCreateQueryResourceObject(Model):
    """Metric create query resource object."""

    type: Literal["metric"] = "metric"
    attributes: MetricCreateAttributes


class OnsiteProfileCreateAttributes(Model):
    """Onsite profile create attributes."""

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
    """Onsite profile create query resource object."""

    type: Literal["profile"] = "profile"
    id: str | None = UNSET
    attributes: OnsiteProfileCreateAttributes
    meta: OnsiteProfileMeta | None = UNSET


class OnsiteProfileMeta(Model):
    """Onsite profile meta."""

    patch_properties: ProfileMetaPatchProperties | None = UNSET
    patch_identifiers: PatchIdentifiers | None = UNSET


class OnsiteSubscriptionCreateAttributes(Model):
    """Onsite subscription create attributes."""

    custom_source: str | None = UNSET
    profile: OnsiteSubscriptionCreateAttributesProfile


class OnsiteSubscriptionCreateAttributesProfile(Model):
    """Onsite subscription create attributes profile."""

    data: ProfileUpsertQueryWithSubscriptionsResourceObject


class OnsiteSubscriptionCreateRelationships(Model):
    """Onsite subscription create relationships."""

    list: ToOne


class OpenTrackingSubscriptionParameters(Model):
    """Open tracking subscription parameters."""

    consent: Literal["SUBSCRIBED"] = "SUBSCRIBED"


class PatchIdentifiers(Model):
    """Patch identifiers."""

    append: dict[str, Any] = UNSET
    unappend: dict[str, Any] = UNSET


class ProfileUpsertQueryWithSubscriptionsAttributes(Model):
    """Profile upsert query with subscriptions attributes."""

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
    """Profile upsert query with subscriptions resource object."""

    type: Literal["profile"] = "profile"
    id: str | None = UNSET
    attributes: ProfileUpsertQueryWithSubscriptionsAttributes


class PushProfileUpsertAttributes(Model):
    """Push profile upsert attributes."""

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
    email: str | None = UNSET


class PushProfileUpsertQueryResourceObject(Model):
    """Push profile upsert query resource object."""

    type: Literal["profile"] = "profile"
    id: str | None = UNSET
    attributes: PushProfileUpsertAttributes


class PushSubscriptionParameters(Model):
    """Push subscription parameters."""

    marketing: SubscriptionParameters
    tokens: list[PushTokenEntry] | None = UNSET
    anonymous_id: str | None = UNSET


class PushTokenCreateAttributes(Model):
    """Push token create attributes."""

    token: str
    platform: PushTokenCreateAttributesPlatform
    enablement_status: PushTokenCreateAttributesEnablementStatus | None = UNSET
    vendor: PushTokenCreateAttributesVendor
    background: PushTokenCreateAttributesBackground | None = UNSET
    device_metadata: DeviceMetadata | None = UNSET
    profile: PushTokenCreateAttributesProfile


class PushTokenCreateAttributesProfile(Model):
    """Push token create attributes profile."""

    data: PushProfileUpsertQueryResourceObject


class PushTokenDeviceMetadata(Model):
    """Push token device metadata."""

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
    """Push token entry."""

    token: str
    platform: PushTokenEntryPlatform
    vendor: PushTokenEntryVendor
    enablement_status: PushTokenEntryEnablementStatus | None = UNSET
    background: PushTokenEntryBackground | None = UNSET
    device_metadata: PushTokenDeviceMetadata | None = UNSET


class PushTokenUnregisterAttributes(Model):
    """Push token unregister attributes."""

    token: str
    platform: PushTokenUnregisterAttributesPlatform
    vendor: PushTokenUnregisterAttributesVendor | None = UNSET
    profile: PushTokenUnregisterAttributesProfile


class PushTokenUnregisterAttributesProfile(Model):
    """Push token unregister attributes profile."""

    data: ProfileUpsertQueryResourceObject


class ReviewCreateDTOAttributes(Model):
    """Review create DTO attributes."""

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
    """Review create DTO relationships."""

    order: ToOne = UNSET


class ReviewProductExternalId(Model):
    """Review product external id."""

    external_id: str
    integration_key: ReviewProductExternalIdIntegrationKey


class ReviewValueReportGrouping(Model):
    """Review value report grouping."""

    groupings: GroupingCompany | GroupingProduct | None = UNSET
    statistics: StatisticsDTO | None = UNSET


class ReviewValuesReport(Resource):
    """A resource of type ``review-values-report``."""

    type: Literal["review-values-report"] = "review-values-report"
    id: str = UNSET
    attributes: ReviewValuesReportAttributes = UNSET
    links: Links = UNSET


class ReviewValuesReportAttributes(Model):
    """Review values report attributes."""

    results: list[ReviewValueReportGrouping] | None = UNSET


class SMSSubscriptionParameters(Model):
    """SMS subscription parameters."""

    marketing: SubscriptionParameters | None = UNSET
    transactional: SubscriptionParameters | None = UNSET


class StatisticsDTO(Model):
    """Statistics DTO."""

    average_rating: float | None = UNSET
    total_reviews: int | None = UNSET
    total_questions: int | None = UNSET
    total_ratings: int | None = UNSET
    total_store_reviews: int | None = UNSET
    average_store_rating: float | None = UNSET


class SubscriptionChannels(Model):
    """Subscription channels."""

    email: EmailSubscriptionParameters | None = UNSET
    sms: SMSSubscriptionParameters | None = UNSET
    whatsapp: WhatsAppSubscriptionParameters | None = UNSET
    push: PushSubscriptionParameters | None = UNSET


class SubscriptionParameters(Model):
    """Subscription parameters."""

    consent: Literal["SUBSCRIBED"] = "SUBSCRIBED"
    consented_at: dt.datetime | None = UNSET


class WhatsAppSubscriptionParameters(Model):
    """Whats app subscription parameters."""

    marketing: SubscriptionParameters | None = UNSET
    transactional: SubscriptionParameters | None = UNSET
