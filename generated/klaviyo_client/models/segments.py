"""Segments: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany
from ..runtime.model import UNSET, Model, field

if TYPE_CHECKING:
    from .flows import AlltimeDateFilter
    from .metrics import (
        BooleanFilter,
        ExistenceOperatorExistenceFilter,
        ListContainsOperatorListContainsFilter,
        ListSubstringFilter,
        NumericOperatorNumericFilter,
        StringOperatorStringFilter,
    )


AnniversaryDateFilterOperator: TypeAlias = Literal["anniversary", "anniversary-month"]

BounceDateFilterFilter: TypeAlias = "AnniversaryDateFilter | CalendarDateFilter | IsSetExistenceFilter | RelativeAnniversaryDateFilter | RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | StaticDateFilter | StaticDateRangeFilter"

ConditionGroupConditions: TypeAlias = "ProfileHasCustomObjectCondition | ProfileHasGroupMembershipCondition | ProfileMarketingConsentCondition | ProfileNoGroupMembershipCondition | ProfilePermissionsCondition | ProfilePostalCodeDistanceCondition | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition | ProfilePredictiveAnalyticsChannelAffinityRankCondition | ProfilePredictiveAnalyticsDateCondition | ProfilePredictiveAnalyticsNumericCondition | ProfilePredictiveAnalyticsStringCondition | ProfilePropertyCondition | ProfileRegionCondition | SegmentsProfileMetricCondition | SegmentsProfileMetricFunnelCondition"

EffectiveDateFilterFilter: TypeAlias = "AnniversaryDateFilter | CalendarDateFilter | RelativeAnniversaryDateFilter | RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | StaticDateFilter | StaticDateRangeFilter"

ExplicitlyReachableFilters: TypeAlias = "EffectiveDateFilter | FormSubscribeFilter | MethodFilter | RecordedDateFilter"

ExplicitlyUnreachableFilters: TypeAlias = (
    "EffectiveDateFilter | FormSubscribeFilter | MethodFilter | RecordedDateFilter"
)

GetSegmentSegmentField: TypeAlias = Literal[
    "created",
    "definition",
    "definition.condition_groups",
    "id",
    "is_active",
    "is_processing",
    "is_starred",
    "name",
    "profile_count",
    "updated",
]
"""Values of the parameter ``fields[segment]``."""

GetSegmentsSort: TypeAlias = Literal["created", "-created", "id", "-id", "name", "-name", "updated", "-updated"]
"""Values of the parameter ``sort``."""

HasEmailMarketingSubscribedFilters: TypeAlias = "APIMethodFilter | BackInStockMethodFilter | CustomSourceFilter | DoubleOptinFilter | FormMethodFilter | InboundMessageMethodFilter | ManualAddManualMethodFilter | ManualImportManualMethodFilter | PreferencePageFilter | SftpMethodFilter | ShopifyIntegrationMethodFilter | StatusDateFilter"

HasSMSMarketingSubscribedFilters: TypeAlias = "CheckoutMethodFilter | FormMethodFilter | InboundMessageMethodFilter | ManualAddManualMethodFilter | ManualImportManualMethodFilter | PreferencePageMethodFilter | SftpMethodFilter | ShopifyIntegrationMethodFilter | StatusDateFilter | SubscribedSMSIsRcsCapableFilter"

IntegerFilterOperator: TypeAlias = Literal[
    "equals", "greater-than", "greater-than-or-equal", "less-than", "less-than-or-equal", "not-equals"
]

InvalidEmailDateFilterFilter: TypeAlias = "AnniversaryDateFilter | CalendarDateFilter | IsSetExistenceFilter | RelativeAnniversaryDateFilter | RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | StaticDateFilter | StaticDateRangeFilter"

ListLengthFilterOperator: TypeAlias = Literal[
    "length-equals",
    "length-greater-than",
    "length-greater-than-or-equal",
    "length-less-than",
    "length-less-than-or-equal",
]

ListSetFilterOperator: TypeAlias = Literal["contains-all", "contains-any", "not-contains-all", "not-contains-any"]

ManualSuppressionDateFilterFilter: TypeAlias = "AnniversaryDateFilter | CalendarDateFilter | IsSetExistenceFilter | RelativeAnniversaryDateFilter | RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | StaticDateFilter | StaticDateRangeFilter"

MethodFilterMethod: TypeAlias = Literal[
    "api",
    "back_in_stock",
    "bigcommerce",
    "bulk_remove",
    "campaign_monitor",
    "carrier_deactivation",
    "checkout",
    "constant_contact",
    "exact_target",
    "facebook",
    "failed_age_gate",
    "inbound_message",
    "integration",
    "mad_mimi",
    "magento_two",
    "mailbox_provider",
    "manual_add",
    "manual_import",
    "manual_remove",
    "message_blocked",
    "netsuite",
    "preference_page",
    "provided_landline",
    "provided_no_age",
    "sftp",
    "shopify",
    "social_instagram_message",
    "spam_complaint",
    "square",
    "wix",
    "woocommerce",
]

NoEmailMarketingConsentConsentStatus: TypeAlias = (
    "NoEmailMarketing | NoEmailMarketingNeverSubscribed | NoEmailMarketingSubscribed | NoEmailMarketingUnsubscribed"
)

NoEmailMarketingUnsubscribedFiltersArray: TypeAlias = "APIMethodFilter | ConstantContactIntegrationMethodFilter | DataWarehouseImportMethodFilter | InboundMessageMethodFilter | MailboxProviderMethodFilter | ManualImportMethodFilter | ManualRemoveMethodFilter | OneClickUnsubscribeMethodFilter | PreferencePageMethodFilter | ProfileModificationMethodFilter | SftpMethodFilter | SpamComplaintMethodFilter | StatusDateFilter"

NoSMSMarketingUnsubscribedFilters: TypeAlias = "BulkRemoveMethodFilter | CarrierDeactivationMethodFilter | CheckoutMethodFilter | FailedAgeGateMethodFilter | FormMethodFilter | InboundMessageMethodFilter | ManualAddManualMethodFilter | ManualImportManualMethodFilter | ManualRemoveMethodFilter | MessageBlockedMethodFilter | PreferencePageMethodFilter | ProvidedLandlineMethodFilter | ProvidedNoAgeMethodFilter | SftpMethodFilter | ShopifyIntegrationMethodFilter | StatusDateFilter"

ProfileHasCustomObjectFilterFilter: TypeAlias = "BooleanFilter | ExistenceOperatorExistenceFilter | ListContainsOperatorListContainsFilter | ListLengthFilter | NumericOperatorNumericFilter | NumericRangeFilter | RelativeAnniversaryDateFilter | RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | StaticDateFilter | StaticDateRangeFilter | StringArrayOperatorStringArrayFilter | StringOperatorStringFilter"

ProfileHasGroupMembershipConditionTimeframeFilter: TypeAlias = (
    "RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | StaticDateFilter | StaticDateRangeFilter"
)

ProfileMarketingConsentConditionConsent: TypeAlias = "HasEmailMarketingConsent | HasPushMarketingConsent | HasSMSMarketingConsent | NoEmailMarketingConsent | NoPushMarketingConsent | NoSMSMarketingConsent"

ProfileMetricPropertyFilterFilter: TypeAlias = "BooleanFilter | ExistenceOperatorExistenceFilter | ListLengthFilter | ListSetFilter | ListSubstringFilter | NumericOperatorNumericFilter | StringArrayOperatorStringArrayFilter | StringOperatorStringFilter"

ProfilePermissionsConditionChannel: TypeAlias = Literal["whatsapp_marketing", "whatsapp_transactional"]

ProfilePermissionsConditionPermission: TypeAlias = "ExplicitlyReachable | ExplicitlyUnreachable | ImplicitlyOrExplicitlyReachable | ImplicitlyOrExplicitlyUnreachable | ImplicitlyReachable | ImplicitlyUnreachable"

ProfilePostalCodeDistanceConditionUnit: TypeAlias = Literal["kilometers", "miles"]

ProfilePredictiveAnalyticsChannelAffinityPriorityConditionPredictedChannel: TypeAlias = Literal[
    "email", "push", "sms", "whatsapp"
]

ProfilePredictiveAnalyticsChannelAffinityRankConditionPredictedChannel: TypeAlias = Literal[
    "email", "push", "sms", "whatsapp"
]

ProfilePredictiveAnalyticsChannelAffinityRankFilterValue: TypeAlias = Literal["high", "low", "medium"]

ProfilePredictiveAnalyticsDateConditionFilter: TypeAlias = "AnniversaryDateFilter | CalendarDateFilter | RelativeAnniversaryDateFilter | RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | StaticDateFilter | StaticDateRangeFilter"

ProfilePredictiveAnalyticsNumericConditionDimension: TypeAlias = Literal[
    "average_days_between_orders",
    "average_order_value",
    "churn_probability",
    "historic_clv",
    "historic_number_of_orders",
    "predicted_clv",
    "predicted_number_of_orders",
    "total_clv",
]

ProfilePredictiveAnalyticsStringFilterValue: TypeAlias = Literal["likely_female", "likely_male", "uncertain"]

ProfilePropertyConditionFilter: TypeAlias = "AnniversaryDateFilter | BooleanFilter | CalendarDateFilter | ExistenceOperatorExistenceFilter | ListContainsOperatorListContainsFilter | ListLengthFilter | NumericOperatorNumericFilter | RelativeAnniversaryDateFilter | RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | StaticDateFilter | StaticDateRangeFilter | StringArrayOperatorStringArrayFilter | StringOperatorStringFilter | StringPhoneOperatorStringArrayFilter"

ProfileRegionConditionRegion: TypeAlias = Literal["european_union", "united_states"]

RecordedDateFilterFilter: TypeAlias = "AnniversaryDateFilter | CalendarDateFilter | RelativeAnniversaryDateFilter | RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | StaticDateFilter | StaticDateRangeFilter"

RelativeAnniversaryDateFilterOperator: TypeAlias = Literal["anniversary-last", "anniversary-next"]

RelativeAnniversaryDateFilterUnit: TypeAlias = Literal["day", "hour", "week"]

RelativeDateOperatorBaseRelativeDateFilterOperator: TypeAlias = Literal["at-least", "in-the-last", "in-the-next"]

RelativeDateOperatorBaseRelativeDateFilterUnit: TypeAlias = Literal["day", "hour", "week"]

RelativeDateRangeFilterUnit: TypeAlias = Literal["day", "hour", "week"]

SegmentField: TypeAlias = Literal[
    "created",
    "definition",
    "definition.condition_groups",
    "id",
    "is_active",
    "is_processing",
    "is_starred",
    "name",
    "updated",
]
"""Values of the parameter ``fields[segment]``."""

SegmentsProfileMetricConditionMeasurement: TypeAlias = Literal["count", "sum"]

SegmentsProfileMetricConditionTimeframeFilter: TypeAlias = "AlltimeDateFilter | RelativeAnniversaryDateFilter | RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | StaticDateFilter | StaticDateRangeFilter"

SegmentsProfileMetricFunnelConditionCompletionWindowSeconds: TypeAlias = Literal[
    "DAYS_1", "DAYS_180", "DAYS_3", "DAYS_30", "DAYS_5", "DAYS_90", "HOURS_1", "WEEKS_1", "YEARS_1"
]

StaticDateFilterOperator: TypeAlias = Literal["after", "before"]

StatusDateFilterFilter: TypeAlias = "AnniversaryDateFilter | CalendarDateFilter | RelativeAnniversaryDateFilter | RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | StaticDateFilter | StaticDateRangeFilter"

StringArrayOperatorStringArrayFilterOperator: TypeAlias = Literal["in", "not-in"]

StringPhoneOperatorStringArrayFilterOperator: TypeAlias = Literal["phone-country-code-in", "phone-country-code-not-in"]


class APIMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["api"] = "api"
    filter: InStringArrayFilter | None = UNSET


class AnniversaryDateFilter(Model):
    type: Literal["date"] = "date"
    operator: AnniversaryDateFilterOperator | str


class BackInStockMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["back_in_stock"] = "back_in_stock"


class BounceDateFilter(Model):
    field: Literal["bounce_date"] = "bounce_date"
    filter: BounceDateFilterFilter


class BulkRemoveMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["bulk_remove"] = "bulk_remove"


class CalendarDateFilter(Model):
    type: Literal["date"] = "date"
    operator: Literal["calendar-month"] = "calendar-month"
    value: int


class CarrierDeactivationMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["carrier_deactivation"] = "carrier_deactivation"


class CheckoutMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["checkout"] = "checkout"


class ConditionGroup(Model):
    conditions: list[ConditionGroupConditions]


class ConstantContactIntegrationFilter(Model):
    type: Literal["string"] = "string"
    operator: Literal["in"] = "in"
    value: list[Literal["constant_contact"]]


class ConstantContactIntegrationMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["integration"] = "integration"
    filter: ConstantContactIntegrationFilter


class CustomSourceFilter(Model):
    field: Literal["custom_source"] = "custom_source"
    filter: EqualsStringFilter


class DataWarehouseImportMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["data_warehouse_import"] = "data_warehouse_import"


class DoubleOptinFilter(Model):
    field: Literal["is_double_opt_in"] = "is_double_opt_in"
    filter: BooleanFilter


class EffectiveDateFilter(Model):
    field: Literal["effective_date"] = "effective_date"
    filter: EffectiveDateFilterFilter


class EqualsStringFilter(Model):
    type: Literal["string"] = "string"
    operator: Literal["equals"] = "equals"
    value: str | None


class ExplicitlyReachable(Model):
    reachable_status: Literal["explicitly_reachable"] = "explicitly_reachable"
    filters: list[ExplicitlyReachableFilters]


class ExplicitlyUnreachable(Model):
    reachable_status: Literal["explicitly_unreachable"] = "explicitly_unreachable"
    filters: list[ExplicitlyUnreachableFilters]


class FailedAgeGateMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["failed_age_gate"] = "failed_age_gate"


class FormMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["form"] = "form"
    filter: InStringArrayFilter | None = UNSET


class FormSubscribeFilter(Model):
    field: Literal["subscribe_method"] = "subscribe_method"
    method: Literal["form"] = "form"
    filter: InStringArrayFilter | None = UNSET


class GreaterThanPositiveNumericFilter(Model):
    type: Literal["numeric"] = "numeric"
    operator: Literal["greater-than"] = "greater-than"
    value: float | int


class HasEmailMarketing(Model):
    subscription: Literal["any"] = "any"
    filters: Any = UNSET


class HasEmailMarketingConsent(Model):
    channel: Literal["email"] = "email"
    can_receive_marketing: Literal[True] = True
    consent_status: HasEmailMarketing | HasEmailMarketingNeverSubscribed | HasEmailMarketingSubscribed


class HasEmailMarketingNeverSubscribed(Model):
    subscription: Literal["never_subscribed"] = "never_subscribed"
    filters: Any = UNSET


class HasEmailMarketingSubscribed(Model):
    subscription: Literal["subscribed"] = "subscribed"
    filters: list[HasEmailMarketingSubscribedFilters] | None = UNSET


class HasPushMarketing(Model):
    subscription: Literal["any"] = "any"
    filters: list[StatusDateFilter] | None = UNSET


class HasPushMarketingConsent(Model):
    channel: Literal["push"] = "push"
    can_receive_marketing: Literal[True] = True
    consent_status: HasPushMarketing


class HasSMSMarketingConsent(Model):
    channel: Literal["sms"] = "sms"
    can_receive_marketing: Literal[True] = True
    consent_status: HasSMSMarketingSubscribed


class HasSMSMarketingSubscribed(Model):
    subscription: Literal["subscribed"] = "subscribed"
    filters: list[HasSMSMarketingSubscribedFilters] | None = UNSET


class ImplicitlyOrExplicitlyReachable(Model):
    reachable_status: Literal["implicitly_or_explicitly_reachable"] = "implicitly_or_explicitly_reachable"


class ImplicitlyOrExplicitlyUnreachable(Model):
    reachable_status: Literal["implicitly_or_explicitly_unreachable"] = "implicitly_or_explicitly_unreachable"


class ImplicitlyReachable(Model):
    reachable_status: Literal["implicitly_reachable"] = "implicitly_reachable"


class ImplicitlyUnreachable(Model):
    reachable_status: Literal["implicitly_unreachable"] = "implicitly_unreachable"


class InStringArrayFilter(Model):
    type: Literal["string"] = "string"
    operator: Literal["in"] = "in"
    value: list[str]


class InboundMessageMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["inbound_message"] = "inbound_message"


class IntegerFilter(Model):
    type: Literal["numeric"] = "numeric"
    operator: IntegerFilterOperator | str
    value: int


class InvalidEmailDateFilter(Model):
    field: Literal["invalid_email_date"] = "invalid_email_date"
    filter: InvalidEmailDateFilterFilter


class IsSetExistenceFilter(Model):
    type: Literal["existence"] = "existence"
    operator: Literal["is-set"] = "is-set"


class LessThanPositiveNumericFilter(Model):
    type: Literal["numeric"] = "numeric"
    operator: Literal["less-than"] = "less-than"
    value: float | int


class ListLengthFilter(Model):
    type: Literal["list"] = "list"
    operator: ListLengthFilterOperator | str
    value: int


class ListSetFilter(Model):
    type: Literal["list"] = "list"
    operator: ListSetFilterOperator | str
    value: list[str]


class MailboxProviderMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["mailbox_provider"] = "mailbox_provider"


class ManualAddManualMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["manual_add"] = "manual_add"
    filter: InStringArrayFilter | None = UNSET


class ManualImportManualMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["manual_import"] = "manual_import"
    filter: InStringArrayFilter | None = UNSET


class ManualImportMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["manual_import"] = "manual_import"


class ManualRemoveMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["manual_remove"] = "manual_remove"


class ManualSuppressionDateFilter(Model):
    field: Literal["manual_suppression_date"] = "manual_suppression_date"
    filter: ManualSuppressionDateFilterFilter


class MessageBlockedMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["message_blocked"] = "message_blocked"


class MethodFilter(Model):
    field: Literal["subscribe_method"] = "subscribe_method"
    method: MethodFilterMethod | str


class NoEmailMarketing(Model):
    subscription: Literal["any"] = "any"
    filters: list[BounceDateFilter | InvalidEmailDateFilter | ManualSuppressionDateFilter] | None = UNSET


class NoEmailMarketingConsent(Model):
    channel: Literal["email"] = "email"
    can_receive_marketing: Literal[False] = False
    consent_status: NoEmailMarketingConsentConsentStatus


class NoEmailMarketingNeverSubscribed(Model):
    subscription: Literal["never_subscribed"] = "never_subscribed"
    filters: list[BounceDateFilter | InvalidEmailDateFilter | ManualSuppressionDateFilter]


class NoEmailMarketingSubscribed(Model):
    subscription: Literal["subscribed"] = "subscribed"
    filters: list[BounceDateFilter | InvalidEmailDateFilter | ManualSuppressionDateFilter]


class NoEmailMarketingUnsubscribed(Model):
    subscription: Literal["unsubscribed"] = "unsubscribed"
    filters: (
        list[BounceDateFilter | InvalidEmailDateFilter | ManualSuppressionDateFilter]
        | list[NoEmailMarketingUnsubscribedFiltersArray]
        | None
    ) = UNSET


class NoPushMarketing(Model):
    subscription: Literal["any"] = "any"


class NoPushMarketingConsent(Model):
    channel: Literal["push"] = "push"
    can_receive_marketing: Literal[False] = False
    consent_status: NoPushMarketing


class NoSMSMarketing(Model):
    subscription: Literal["any"] = "any"


class NoSMSMarketingConsent(Model):
    channel: Literal["sms"] = "sms"
    can_receive_marketing: Literal[False] = False
    consent_status: NoSMSMarketing | NoSMSMarketingNeverSubscribed | NoSMSMarketingUnsubscribed


class NoSMSMarketingNeverSubscribed(Model):
    subscription: Literal["never_subscribed"] = "never_subscribed"


class NoSMSMarketingUnsubscribed(Model):
    subscription: Literal["unsubscribed"] = "unsubscribed"
    filters: list[NoSMSMarketingUnsubscribedFilters] | None = UNSET


class NumericRangeFilter(Model):
    type: Literal["numeric"] = "numeric"
    operator: Literal["between"] = "between"
    start: float | int
    end: float | int


class OneClickUnsubscribeMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["one_click_unsubscribe"] = "one_click_unsubscribe"


class PreferencePageFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["preference_page"] = "preference_page"
    filter: EqualsStringFilter | None = UNSET


class PreferencePageMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["preference_page"] = "preference_page"


class ProfileHasCustomObjectCondition(Model):
    type: Literal["profile-has-custom-object"] = "profile-has-custom-object"
    object_type_id: str
    object_type_relationship_id: str
    filter: IntegerFilter
    filters: list[ProfileHasCustomObjectFilter]


class ProfileHasCustomObjectFilter(Model):
    property_id: int
    filter: ProfileHasCustomObjectFilterFilter


class ProfileHasGroupMembershipCondition(Model):
    type: Literal["profile-group-membership"] = "profile-group-membership"
    is_member: Literal[True] = True
    group_ids: list[str]
    timeframe_filter: ProfileHasGroupMembershipConditionTimeframeFilter | None = UNSET


class ProfileMarketingConsentCondition(Model):
    type: Literal["profile-marketing-consent"] = "profile-marketing-consent"
    consent: ProfileMarketingConsentConditionConsent


class ProfileMetricFunnelSteps(Model):
    metric_exists: bool
    metric_id: str
    metric_filters: list[ProfileMetricPropertyFilter] | None = UNSET


class ProfileMetricPropertyFilter(Model):
    property: str
    filter: ProfileMetricPropertyFilterFilter | None = UNSET


class ProfileModificationMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["profile_modification"] = "profile_modification"


class ProfileNoGroupMembershipCondition(Model):
    type: Literal["profile-group-membership"] = "profile-group-membership"
    is_member: Literal[False] = False
    group_ids: list[str]


class ProfilePermissionsCondition(Model):
    type: Literal["profile-permissions"] = "profile-permissions"
    permission: ProfilePermissionsConditionPermission
    channel: ProfilePermissionsConditionChannel | str


class ProfilePostalCodeDistanceCondition(Model):
    type: Literal["profile-postal-code-distance"] = "profile-postal-code-distance"
    country_code: str
    postal_code: str
    unit: ProfilePostalCodeDistanceConditionUnit | str
    filter: GreaterThanPositiveNumericFilter | LessThanPositiveNumericFilter


class ProfilePredictiveAnalyticsChannelAffinityPriorityCondition(Model):
    type: Literal["profile-predictive-analytics"] = "profile-predictive-analytics"
    dimension: Literal["channel_affinity"] = "channel_affinity"
    measurement: Literal["priority"] = "priority"
    predicted_channel: ProfilePredictiveAnalyticsChannelAffinityPriorityConditionPredictedChannel | str
    filter: ProfilePredictiveAnalyticsChannelAffinityPriorityFilter


class ProfilePredictiveAnalyticsChannelAffinityPriorityFilter(Model):
    type: Literal["numeric"] = "numeric"
    operator: Literal["equals"] = "equals"
    value: int


class ProfilePredictiveAnalyticsChannelAffinityRankCondition(Model):
    type: Literal["profile-predictive-analytics"] = "profile-predictive-analytics"
    dimension: Literal["channel_affinity"] = "channel_affinity"
    measurement: Literal["rank"] = "rank"
    predicted_channel: ProfilePredictiveAnalyticsChannelAffinityRankConditionPredictedChannel | str
    filter: ProfilePredictiveAnalyticsChannelAffinityRankFilter


class ProfilePredictiveAnalyticsChannelAffinityRankFilter(Model):
    type: Literal["string"] = "string"
    operator: Literal["equals"] | Literal["not-equals"]
    value: ProfilePredictiveAnalyticsChannelAffinityRankFilterValue | str


class ProfilePredictiveAnalyticsDateCondition(Model):
    dimension: Literal["expected_date_of_next_purchase"] = "expected_date_of_next_purchase"
    filter: ProfilePredictiveAnalyticsDateConditionFilter
    type: Literal["profile-predictive-analytics"] = "profile-predictive-analytics"


class ProfilePredictiveAnalyticsNumericCondition(Model):
    type: Literal["profile-predictive-analytics"] = "profile-predictive-analytics"
    dimension: ProfilePredictiveAnalyticsNumericConditionDimension | str
    filter: NumericOperatorNumericFilter


class ProfilePredictiveAnalyticsStringCondition(Model):
    type: Literal["profile-predictive-analytics"] = "profile-predictive-analytics"
    dimension: Literal["predicted_gender"] = "predicted_gender"
    filter: ProfilePredictiveAnalyticsStringFilter


class ProfilePredictiveAnalyticsStringFilter(Model):
    type: Literal["string"] = "string"
    operator: Literal["equals"] | Literal["not-equals"]
    value: ProfilePredictiveAnalyticsStringFilterValue | str


class ProfilePropertyCondition(Model):
    type: Literal["profile-property"] = "profile-property"
    property: str
    filter: ProfilePropertyConditionFilter


class ProfileRegionCondition(Model):
    type: Literal["profile-region"] = "profile-region"
    in_region: bool
    region: ProfileRegionConditionRegion | str


class ProvidedLandlineMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["provided_landline"] = "provided_landline"


class ProvidedNoAgeMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["provided_no_age"] = "provided_no_age"


class RecordedDateFilter(Model):
    field: Literal["recorded_date"] = "recorded_date"
    filter: RecordedDateFilterFilter


class RelativeAnniversaryDateFilter(Model):
    type: Literal["date"] = "date"
    operator: RelativeAnniversaryDateFilterOperator | str
    unit: RelativeAnniversaryDateFilterUnit | str
    quantity: int


class RelativeDateOperatorBaseRelativeDateFilter(Model):
    type: Literal["date"] = "date"
    operator: RelativeDateOperatorBaseRelativeDateFilterOperator | str
    unit: RelativeDateOperatorBaseRelativeDateFilterUnit | str
    quantity: int


class RelativeDateRangeFilter(Model):
    type: Literal["date"] = "date"
    operator: Literal["between"] = "between"
    start: int
    end: int
    unit: RelativeDateRangeFilterUnit | str


class Segment(Resource):
    """A resource of type ``segment``."""

    type: Literal["segment"] = "segment"
    id: str = UNSET
    attributes: SegmentAttributes = UNSET
    relationships: SegmentRelationships = UNSET
    links: Links = UNSET


class SegmentAttributes(Model):
    name: str | None = UNSET
    definition: SegmentDefinition | None = UNSET
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET
    is_active: bool | None = UNSET
    is_processing: bool | None = UNSET
    is_starred: bool | None = UNSET
    profile_count: int | None = UNSET


class SegmentCreateAttributes(Model):
    name: str
    definition: SegmentDefinition
    is_starred: bool | None = UNSET


class SegmentDefinition(Model):
    condition_groups: list[ConditionGroup]


class SegmentRelationships(Model):
    profiles: ToMany = UNSET
    tags: ToMany = UNSET
    flow_triggers: ToMany = field(wire="flow-triggers", default=UNSET)


class SegmentUpdateAttributes(Model):
    definition: SegmentDefinition | None = UNSET
    name: str | None = UNSET
    is_starred: bool | None = UNSET
    is_active: bool | None = UNSET


class SegmentsProfileMetricCondition(Model):
    type: Literal["profile-metric"] = "profile-metric"
    metric_id: str
    measurement: SegmentsProfileMetricConditionMeasurement | str
    measurement_filter: NumericOperatorNumericFilter
    timeframe_filter: SegmentsProfileMetricConditionTimeframeFilter
    metric_filters: list[ProfileMetricPropertyFilter] | None = UNSET


class SegmentsProfileMetricFunnelCondition(Model):
    type: Literal["profile-metric-funnel"] = "profile-metric-funnel"
    timeframe_filter: RelativeDateOperatorBaseRelativeDateFilter | RelativeDateRangeFilter | StaticDateRangeFilter
    completion_window_seconds: SegmentsProfileMetricFunnelConditionCompletionWindowSeconds | str | None = UNSET
    steps: list[ProfileMetricFunnelSteps]


class SftpMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["sftp"] = "sftp"


class ShopifyIntegrationFilter(Model):
    type: Literal["string"] = "string"
    operator: Literal["in"] = "in"
    value: list[Literal["shopify"]]


class ShopifyIntegrationMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["integration"] = "integration"
    filter: ShopifyIntegrationFilter


class SpamComplaintMethodFilter(Model):
    field: Literal["method"] = "method"
    method: Literal["spam_complaint"] = "spam_complaint"


class StaticDateFilter(Model):
    type: Literal["date"] = "date"
    operator: StaticDateFilterOperator | str
    date: dt.datetime


class StaticDateRangeFilter(Model):
    type: Literal["date"] = "date"
    operator: Literal["between-static"] = "between-static"
    start: dt.datetime
    end: dt.datetime


class StatusDateFilter(Model):
    field: Literal["status_date"] = "status_date"
    filter: StatusDateFilterFilter


class StringArrayOperatorStringArrayFilter(Model):
    type: Literal["string"] = "string"
    operator: StringArrayOperatorStringArrayFilterOperator | str
    value: list[str]


class StringPhoneOperatorStringArrayFilter(Model):
    type: Literal["string"] = "string"
    operator: StringPhoneOperatorStringArrayFilterOperator | str
    value: list[str]


class SubscribedSMSIsRcsCapableFilter(Model):
    field: Literal["is_rcs_capable"] = "is_rcs_capable"
    filter: BooleanFilter
