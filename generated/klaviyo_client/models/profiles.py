"""Profiles: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany, ToOne
from ..runtime.model import UNSET, Model, field

if TYPE_CHECKING:
    from .client import DeviceMetadata, PatchIdentifiers, PushTokenEntry, SubscriptionChannels
    from .custom_objects import ObjectSchemaRelationshipMeta, ObjectTypeRelationshipMeta


ConversationAttributesChannel: TypeAlias = Literal["instagram", "sms", "whatsapp"]

EmailMarketingSuppressionReason: TypeAlias = Literal[
    "HARD_BOUNCE", "INVALID_EMAIL", "SPAM_COMPLAINT", "UNSUBSCRIBE", "USER_SUPPRESSED"
]

GetProfilesSort: TypeAlias = Literal[
    "created",
    "-created",
    "email",
    "-email",
    "id",
    "-id",
    "subscriptions.email.marketing.list_suppressions.timestamp",
    "-subscriptions.email.marketing.list_suppressions.timestamp",
    "subscriptions.email.marketing.suppression.timestamp",
    "-subscriptions.email.marketing.suppression.timestamp",
    "updated",
    "-updated",
]
"""Values of the parameter ``sort``."""

ImportErrorField: TypeAlias = Literal["code", "detail", "id", "original_payload", "source", "source.pointer", "title"]
"""Values of the parameter ``fields[import-error]``."""

PredictiveAnalyticsRankedChannelAffinity: TypeAlias = Literal["email", "push", "sms", "whatsapp"]

ProfileBulkImportJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

ProfileBulkImportJobField: TypeAlias = Literal[
    "completed_at",
    "completed_count",
    "created_at",
    "expires_at",
    "failed_count",
    "id",
    "started_at",
    "status",
    "total_count",
]
"""Values of the parameter ``fields[profile-bulk-import-job]``."""

ProfileField: TypeAlias = Literal[
    "created",
    "email",
    "external_id",
    "first_name",
    "id",
    "image",
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

ProfileObjectSchemaField: TypeAlias = Literal["id", "meta", "meta.description", "meta.name", "meta.relationship_id"]
"""Values of the parameter ``fields[profile-object-schema]``."""

ProfileObjectTypeField: TypeAlias = Literal["id", "meta", "meta.description", "meta.name", "meta.relationship_id"]
"""Values of the parameter ``fields[profile-object-type]``."""

ProfileSuppressionBulkCreateJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

ProfileSuppressionBulkCreateJobField: TypeAlias = Literal[
    "completed_at", "completed_count", "created_at", "id", "skipped_count", "status", "total_count"
]
"""Values of the parameter ``fields[profile-suppression-bulk-create-job]``."""

ProfileSuppressionBulkDeleteJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

ProfileSuppressionBulkDeleteJobField: TypeAlias = Literal[
    "completed_at", "completed_count", "created_at", "id", "skipped_count", "status", "total_count"
]
"""Values of the parameter ``fields[profile-suppression-bulk-delete-job]``."""

PushTokenAttributesEnablementStatus: TypeAlias = Literal[
    "AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"
]

PushTokenAttributesPlatform: TypeAlias = Literal["android", "ios"]

PushTokenField: TypeAlias = Literal[
    "background",
    "created",
    "enablement_status",
    "id",
    "metadata",
    "metadata.app_build",
    "metadata.app_id",
    "metadata.app_name",
    "metadata.app_version",
    "metadata.device_id",
    "metadata.device_model",
    "metadata.environment",
    "metadata.klaviyo_sdk",
    "metadata.manufacturer",
    "metadata.os_name",
    "metadata.os_version",
    "metadata.sdk_version",
    "platform",
    "recorded_date",
    "token",
    "vendor",
]
"""Values of the parameter ``fields[push-token]``."""


class ClickTrackingUnsubscriptionParameters(Model):
    consent: Literal["UNSUBSCRIBED"] = "UNSUBSCRIBED"


class Conversation(Resource):
    """A resource of type ``conversation``."""

    type: Literal["conversation"] = "conversation"
    id: str = UNSET
    attributes: ConversationAttributes = UNSET
    relationships: ConversationRelationships = UNSET
    links: Links = UNSET


class ConversationAttributes(Model):
    channel: ConversationAttributesChannel | str | None = UNSET


class ConversationRelationships(Model):
    profile: ToOne = UNSET


class EmailChannel(Model):
    marketing: EmailMarketing | None = UNSET
    open_tracking: OpenTrackingConsent | None = UNSET
    click_tracking: OpenTrackingConsent | None = UNSET


class EmailMarketing(Model):
    can_receive_email_marketing: bool | None = UNSET
    consent: str | None = UNSET
    consent_timestamp: dt.datetime | None = UNSET
    last_updated: dt.datetime | None = UNSET
    method: str | None = UNSET
    method_detail: str | None = UNSET
    custom_method_detail: str | None = UNSET
    double_optin: bool | None = UNSET
    suppression: list[EmailMarketingSuppression] | None = UNSET
    list_suppressions: list[EmailMarketingListSuppression] | None = UNSET


class EmailMarketingListSuppression(Model):
    list_id: str | None = UNSET
    reason: str | None = UNSET
    timestamp: dt.datetime | None = UNSET


class EmailMarketingSuppression(Model):
    reason: EmailMarketingSuppressionReason | str | None = UNSET
    timestamp: dt.datetime | None = UNSET


class EmailUnsubscriptionParameters(Model):
    marketing: UnsubscriptionParameters | None = UNSET
    open_tracking: OpenTrackingUnsubscriptionParameters | None = UNSET
    click_tracking: ClickTrackingUnsubscriptionParameters = UNSET


class ErrorSource(Model):
    pointer: str | None = UNSET


class ImportErrorResource(Resource):
    """A resource of type ``import-error``."""

    type: Literal["import-error"] = "import-error"
    id: str = UNSET
    attributes: ImportErrorResourceAttributes = UNSET
    links: Links = UNSET


class ImportErrorResourceAttributes(Model):
    code: str | None = UNSET
    title: str | None = UNSET
    detail: str | None = UNSET
    source: ErrorSource | None = UNSET
    original_payload: dict[str, Any] | None = UNSET


class OpenTrackingConsent(Model):
    consent: str | None = UNSET
    consent_timestamp: dt.datetime | None = UNSET
    last_updated: dt.datetime | None = UNSET
    created_timestamp: dt.datetime | None = UNSET
    metadata: dict[str, Any] | None = UNSET
    can_receive: bool | None = UNSET
    valid_until: dt.datetime | None = UNSET


class OpenTrackingUnsubscriptionParameters(Model):
    consent: Literal["UNSUBSCRIBED"] = "UNSUBSCRIBED"


class PredictiveAnalytics(Model):
    historic_clv: float | None = UNSET
    predicted_clv: float | None = UNSET
    total_clv: float | None = UNSET
    historic_number_of_orders: float | None = UNSET
    predicted_number_of_orders: float | None = UNSET
    average_days_between_orders: float | None = UNSET
    average_order_value: float | None = UNSET
    churn_probability: float | None = UNSET
    expected_date_of_next_order: dt.datetime | None = UNSET
    ranked_channel_affinity: list[PredictiveAnalyticsRankedChannelAffinity | str] | None = UNSET


class Profile(Resource):
    """A resource of type ``profile``."""

    type: Literal["profile"] = "profile"
    id: str = UNSET
    attributes: ProfileAttributes = UNSET
    relationships: ProfileRelationships = UNSET
    links: Links = UNSET


class ProfileAttributes(Model):
    email: str | None = UNSET
    phone_number: str | None = UNSET
    external_id: int | str | None = UNSET
    first_name: str | None = UNSET
    last_name: str | None = UNSET
    organization: str | None = UNSET
    locale: str | None = UNSET
    title: str | None = UNSET
    image: str | None = UNSET
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET
    last_event_date: dt.datetime | None = UNSET
    location: ProfileLocation | None = UNSET
    properties: dict[str, Any] | None = UNSET
    subscriptions: Subscriptions | None = UNSET
    predictive_analytics: PredictiveAnalytics | None = UNSET
    anonymous_id: str | None = UNSET
    whatsapp_bsuid: str | None = UNSET
    joined_group_at: dt.datetime | None = UNSET


class ProfileBulkImportJob(Resource):
    """A resource of type ``profile-bulk-import-job``."""

    type: Literal["profile-bulk-import-job"] = "profile-bulk-import-job"
    id: str = UNSET
    attributes: ProfileBulkImportJobAttributes = UNSET
    relationships: ProfileBulkImportJobRelationships = UNSET
    links: Links = UNSET


class ProfileBulkImportJobAttributes(Model):
    status: ProfileBulkImportJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    expires_at: dt.datetime | None = UNSET
    started_at: dt.datetime | None = UNSET


class ProfileBulkImportJobRelationships(Model):
    lists: ToMany = UNSET
    profiles: ToMany = UNSET
    import_errors: ToMany = field(wire="import-errors", default=UNSET)


class ProfileCreateAttributes(Model):
    email: str | None = UNSET
    phone_number: str | None = UNSET
    external_id: str | None = UNSET
    first_name: str | None = UNSET
    last_name: str | None = UNSET
    organization: str | None = UNSET
    locale: str | None = UNSET
    title: str | None = UNSET
    image: str | None = UNSET
    location: ProfileLocation | None = UNSET
    properties: dict[str, Any] | None = UNSET


class ProfileImportJobCreateAttributes(Model):
    profiles: ProfileImportJobCreateAttributesProfiles


class ProfileImportJobCreateAttributesProfiles(Model):
    data: list[ProfileUpsertQueryResourceObject]


class ProfileImportJobCreateRelationships(Model):
    lists: ToMany = UNSET


class ProfileLocation(Model):
    address1: str | None = UNSET
    address2: str | None = UNSET
    city: str | None = UNSET
    country: str | None = UNSET
    latitude: float | str | None = UNSET
    longitude: float | str | None = UNSET
    region: str | None = UNSET
    zip: str | None = UNSET
    timezone: str | None = UNSET
    ip: str | None = UNSET


class ProfileMergeRelationships(Model):
    profiles: ToMany


class ProfileMeta(Model):
    patch_properties: ProfileMetaPatchProperties | None = UNSET
    patch_identifiers: PatchIdentifiers | None = UNSET


class ProfileMetaPatchProperties(Model):
    append: dict[str, Any] | None = UNSET
    unappend: dict[str, Any] | None = UNSET
    unset: list[str] | str | None = UNSET


class ProfileObjectSchema(Resource):
    """A resource of type ``profile-object-schema``."""

    type: Literal["profile-object-schema"] = "profile-object-schema"
    id: str = UNSET
    attributes: ProfileObjectSchemaAttributes = UNSET
    links: Links = UNSET


class ProfileObjectSchemaAttributes(Model):
    meta: ObjectSchemaRelationshipMeta | None = UNSET


class ProfileObjectType(Resource):
    """A resource of type ``profile-object-type``."""

    type: Literal["profile-object-type"] = "profile-object-type"
    id: str = UNSET
    attributes: ProfileObjectTypeAttributes = UNSET
    links: Links = UNSET


class ProfileObjectTypeAttributes(Model):
    meta: ObjectTypeRelationshipMeta | None = UNSET


class ProfileRelationships(Model):
    lists: ToMany = UNSET
    segments: ToMany = UNSET
    push_tokens: ToMany = field(wire="push-tokens", default=UNSET)
    conversation: ToOne = UNSET
    conversations: ToMany = UNSET


class ProfileSubscriptionCreateAttributes(Model):
    email: str | None = UNSET
    phone_number: str | None = UNSET
    subscriptions: SubscriptionChannels
    age_gated_date_of_birth: dt.date | None = UNSET


class ProfileSubscriptionCreateQueryResourceObject(Model):
    type: Literal["profile"] = "profile"
    id: str | None = UNSET
    attributes: ProfileSubscriptionCreateAttributes


class ProfileSubscriptionDeleteAttributes(Model):
    email: str | None = UNSET
    phone_number: str | None = UNSET
    subscriptions: UnsubscriptionChannels


class ProfileSubscriptionDeleteQueryResourceObject(Model):
    type: Literal["profile"] = "profile"
    attributes: ProfileSubscriptionDeleteAttributes


class ProfileSuppressionBulkCreateJob(Resource):
    """A resource of type ``profile-suppression-bulk-create-job``."""

    type: Literal["profile-suppression-bulk-create-job"] = "profile-suppression-bulk-create-job"
    id: str = UNSET
    attributes: ProfileSuppressionBulkCreateJobAttributes = UNSET
    relationships: ProfileSuppressionBulkCreateJobRelationships = UNSET
    links: Links = UNSET


class ProfileSuppressionBulkCreateJobAttributes(Model):
    status: ProfileSuppressionBulkCreateJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    skipped_count: int | None = UNSET


class ProfileSuppressionBulkCreateJobRelationships(Model):
    lists: ToMany = UNSET
    segments: ToMany = UNSET


class ProfileSuppressionBulkDeleteJob(Resource):
    """A resource of type ``profile-suppression-bulk-delete-job``."""

    type: Literal["profile-suppression-bulk-delete-job"] = "profile-suppression-bulk-delete-job"
    id: str = UNSET
    attributes: ProfileSuppressionBulkDeleteJobAttributes = UNSET
    relationships: ProfileSuppressionBulkDeleteJobRelationships = UNSET
    links: Links = UNSET


class ProfileSuppressionBulkDeleteJobAttributes(Model):
    status: ProfileSuppressionBulkDeleteJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    skipped_count: int | None = UNSET


class ProfileSuppressionBulkDeleteJobRelationships(Model):
    lists: ToMany = UNSET
    segments: ToMany = UNSET


class ProfileSuppressionCreateAttributes(Model):
    email: str


class ProfileSuppressionCreateQueryResourceObject(Model):
    type: Literal["profile"] = "profile"
    attributes: ProfileSuppressionCreateAttributes


class ProfileSuppressionDeleteAttributes(Model):
    email: str


class ProfileSuppressionDeleteQueryResourceObject(Model):
    type: Literal["profile"] = "profile"
    attributes: ProfileSuppressionDeleteAttributes


class ProfileUpdateAttributes(Model):
    email: str | None = UNSET
    phone_number: str | None = UNSET
    external_id: str | None = UNSET
    first_name: str | None = UNSET
    last_name: str | None = UNSET
    organization: str | None = UNSET
    locale: str | None = UNSET
    title: str | None = UNSET
    image: str | None = UNSET
    location: ProfileLocation | None = UNSET
    properties: dict[str, Any] | None = UNSET


class ProfileUpsertAttributes(Model):
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


class ProfileUpsertQueryResourceObject(Model):
    type: Literal["profile"] = "profile"
    id: str | None = UNSET
    attributes: ProfileUpsertAttributes
    meta: ProfileMeta | None = UNSET


class PushChannel(Model):
    marketing: PushMarketing | None = UNSET


class PushMarketing(Model):
    can_receive_push_marketing: bool | None = UNSET
    consent: str | None = UNSET
    consent_timestamp: dt.datetime | None = UNSET


class PushToken(Resource):
    """A resource of type ``push-token``."""

    type: Literal["push-token"] = "push-token"
    id: str = UNSET
    attributes: PushTokenAttributes = UNSET
    relationships: PushTokenRelationships = UNSET
    links: Links = UNSET


class PushTokenAttributes(Model):
    created: dt.datetime | None = UNSET
    token: str | None = UNSET
    enablement_status: PushTokenAttributesEnablementStatus | str | None = UNSET
    platform: PushTokenAttributesPlatform | str | None = UNSET
    vendor: str | None = UNSET
    background: str | None = UNSET
    recorded_date: str | None = UNSET
    metadata: DeviceMetadata | None = UNSET


class PushTokenRelationships(Model):
    profile: ToOne = UNSET


class PushUnsubscriptionParameters(Model):
    marketing: UnsubscriptionParameters
    tokens: list[PushTokenEntry]


class SMSChannel(Model):
    marketing: SMSMarketing | None = UNSET
    transactional: SMSTransactional | None = UNSET


class SMSMarketing(Model):
    can_receive_sms_marketing: bool | None = UNSET
    consent: str | None = UNSET
    consent_timestamp: dt.datetime | None = UNSET
    method: str | None = UNSET
    method_detail: str | None = UNSET
    last_updated: dt.datetime | None = UNSET


class SMSTransactional(Model):
    can_receive_sms_transactional: bool | None = UNSET
    consent: str | None = UNSET
    consent_timestamp: dt.datetime | None = UNSET
    method: str | None = UNSET
    method_detail: str | None = UNSET
    last_updated: dt.datetime | None = UNSET


class SMSUnsubscriptionParameters(Model):
    marketing: UnsubscriptionParameters | None = UNSET
    transactional: UnsubscriptionParameters | None = UNSET


class SubscriptionCreateJobCreateAttributes(Model):
    custom_source: str | None = UNSET
    profiles: SubscriptionCreateJobCreateAttributesProfiles
    historical_import: bool | None = UNSET


class SubscriptionCreateJobCreateAttributesProfiles(Model):
    data: list[ProfileSubscriptionCreateQueryResourceObject]


class SubscriptionCreateJobCreateRelationships(Model):
    list: ToOne = UNSET


class SubscriptionDeleteJobCreateAttributes(Model):
    profiles: SubscriptionDeleteJobCreateAttributesProfiles


class SubscriptionDeleteJobCreateAttributesProfiles(Model):
    data: list[ProfileSubscriptionDeleteQueryResourceObject]


class SubscriptionDeleteJobCreateRelationships(Model):
    list: ToOne = UNSET


class Subscriptions(Model):
    email: EmailChannel | None = UNSET
    sms: SMSChannel | None = UNSET
    mobile_push: PushChannel | None = UNSET
    whatsapp: WhatsappChannel | None = UNSET


class SuppressionCreateJobCreateAttributes(Model):
    profiles: SuppressionCreateJobCreateAttributesProfiles | None = UNSET


class SuppressionCreateJobCreateAttributesProfiles(Model):
    data: list[ProfileSuppressionCreateQueryResourceObject]


class SuppressionCreateJobCreateRelationships(Model):
    list: ToOne = UNSET
    segment: ToOne = UNSET


class SuppressionDeleteJobCreateAttributes(Model):
    profiles: SuppressionDeleteJobCreateAttributesProfiles | None = UNSET


class SuppressionDeleteJobCreateAttributesProfiles(Model):
    data: list[ProfileSuppressionDeleteQueryResourceObject]


class SuppressionDeleteJobCreateRelationships(Model):
    list: ToOne = UNSET
    segment: ToOne = UNSET


class UnsubscriptionChannels(Model):
    email: EmailUnsubscriptionParameters | None = UNSET
    sms: SMSUnsubscriptionParameters | None = UNSET
    whatsapp: WhatsAppUnsubscriptionParameters | None = UNSET
    push: PushUnsubscriptionParameters | None = UNSET


class UnsubscriptionParameters(Model):
    consent: Literal["UNSUBSCRIBED"] = "UNSUBSCRIBED"


class WhatsAppUnsubscriptionParameters(Model):
    marketing: UnsubscriptionParameters | None = UNSET
    transactional: UnsubscriptionParameters | None = UNSET
    conversational: UnsubscriptionParameters | None = UNSET


class WhatsappChannel(Model):
    marketing: WhatsappMarketingChannel | None = UNSET
    transactional: WhatsappTransactionalChannel | None = UNSET
    conversational: WhatsappConversationalChannel | None = UNSET


class WhatsappConversationalChannel(Model):
    consent: str | None = UNSET
    consent_timestamp: dt.datetime | None = UNSET
    last_updated: dt.datetime | None = UNSET
    created_timestamp: dt.datetime | None = UNSET
    metadata: dict[str, Any] | None = UNSET
    can_receive: bool | None = UNSET
    valid_until: dt.datetime | None = UNSET
    phone_number: str | None = UNSET


class WhatsappMarketingChannel(Model):
    consent: str | None = UNSET
    consent_timestamp: dt.datetime | None = UNSET
    last_updated: dt.datetime | None = UNSET
    created_timestamp: dt.datetime | None = UNSET
    metadata: dict[str, Any] | None = UNSET
    can_receive: bool | None = UNSET
    valid_until: dt.datetime | None = UNSET
    phone_number: str | None = UNSET


class WhatsappTransactionalChannel(Model):
    consent: str | None = UNSET
    consent_timestamp: dt.datetime | None = UNSET
    last_updated: dt.datetime | None = UNSET
    created_timestamp: dt.datetime | None = UNSET
    metadata: dict[str, Any] | None = UNSET
    can_receive: bool | None = UNSET
    valid_until: dt.datetime | None = UNSET
    phone_number: str | None = UNSET
