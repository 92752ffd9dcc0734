"""Metrics: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany, ToOne
from ..runtime.model import UNSET, Model, field

CustomMetricConditionFilter: TypeAlias = "BooleanFilter | ExistenceOperatorExistenceFilter | ListContainsOperatorListContainsFilter | ListRegexOperatorListContainsFilter | ListSubstringFilter | NumericOperatorNumericFilter | StringInArrayFilter | StringOperatorStringFilter"

CustomMetricDefinitionAggregationMethod: TypeAlias = Literal["count", "value"]

CustomMetricField: TypeAlias = Literal[
    "created", "definition", "definition.aggregation_method", "definition.metric_groups", "id", "name", "updated"
]
"""Values of the parameter ``fields[custom-metric]``."""

ExistenceOperatorExistenceFilterOperator: TypeAlias = Literal["is-set", "not-set"]

GetCustomMetricForMappedMetricId: TypeAlias = Literal[
    "added_to_cart",
    "cancelled_sales",
    "ordered_product",
    "refunded_sales",
    "revenue",
    "started_checkout",
    "viewed_product",
]
"""Values of the parameter ``id``."""

ListContainsOperatorListContainsFilterOperator: TypeAlias = Literal["contains", "not-contains"]

ListRegexOperatorListContainsFilterOperator: TypeAlias = Literal[
    "contains-ends-with", "contains-starts-with", "not-contains-ends-with", "not-contains-starts-with"
]

ListSubstringFilterOperator: TypeAlias = Literal["contains-substring", "not-contains-substring"]

MetricAggregateRequestAttributesBy: TypeAlias = Literal[
    "$attributed_channel",
    "$attributed_flow",
    "$attributed_message",
    "$attributed_variation",
    "$campaign_channel",
    "$flow",
    "$flow_channel",
    "$message",
    "$message_send_cohort",
    "$usage_amount",
    "$value_currency",
    "$variation",
    "$variation_send_cohort",
    "Bot Click",
    "Bounce Type",
    "Campaign Name",
    "Client Canonical",
    "Client Name",
    "Client Type",
    "Email Domain",
    "Failure Source",
    "Failure Type",
    "From Number",
    "From Phone Region",
    "Inbox Provider",
    "List",
    "Message Format",
    "Message Name",
    "Message Type",
    "Method",
    "Segment Count",
    "Subject",
    "To Number",
    "To Phone Region",
    "URL",
    "form_id",
]

MetricAggregateRequestAttributesInterval: TypeAlias = Literal["day", "hour", "month", "week"]

MetricAggregateRequestAttributesMeasurements: TypeAlias = Literal["count", "sum_value", "unique"]

MetricAggregateRequestAttributesSort: TypeAlias = Literal[
    "$attributed_channel",
    "-$attributed_channel",
    "$attributed_flow",
    "-$attributed_flow",
    "$attributed_message",
    "-$attributed_message",
    "$attributed_variation",
    "-$attributed_variation",
    "$campaign_channel",
    "-$campaign_channel",
    "$flow",
    "-$flow",
    "$flow_channel",
    "-$flow_channel",
    "$message",
    "-$message",
    "$message_send_cohort",
    "-$message_send_cohort",
    "$usage_amount",
    "-$usage_amount",
    "$value_currency",
    "-$value_currency",
    "$variation",
    "-$variation",
    "$variation_send_cohort",
    "-$variation_send_cohort",
    "Bot Click",
    "-Bot Click",
    "Bounce Type",
    "-Bounce Type",
    "Campaign Name",
    "-Campaign Name",
    "Client Canonical",
    "-Client Canonical",
    "Client Name",
    "-Client Name",
    "Client Type",
    "-Client Type",
    "Email Domain",
    "-Email Domain",
    "Failure Source",
    "-Failure Source",
    "Failure Type",
    "-Failure Type",
    "From Number",
    "-From Number",
    "From Phone Region",
    "-From Phone Region",
    "Inbox Provider",
    "-Inbox Provider",
    "List",
    "-List",
    "Message Format",
    "-Message Format",
    "Message Name",
    "-Message Name",
    "Message Type",
    "-Message Type",
    "Method",
    "-Method",
    "Segment Count",
    "-Segment Count",
    "Subject",
    "-Subject",
    "To Number",
    "-To Number",
    "To Phone Region",
    "-To Phone Region",
    "URL",
    "-URL",
    "count",
    "-count",
    "form_id",
    "-form_id",
    "sum_value",
    "-sum_value",
    "unique",
    "-unique",
]

MetricField: TypeAlias = Literal["created", "id", "integration", "name", "updated"]
"""Values of the parameter ``fields[metric]``."""

MetricPropertyField: TypeAlias = Literal["id", "inferred_type", "label", "property", "sample_values"]
"""Values of the parameter ``fields[metric-property]``."""

NumericOperatorNumericFilterOperator: TypeAlias = Literal[
    "equals", "greater-than", "greater-than-or-equal", "less-than", "less-than-or-equal", "not-equals"
]

StringOperatorStringFilterOperator: TypeAlias = Literal[
    "contains",
    "ends-with",
    "equals",
    "not-contains",
    "not-ends-with",
    "not-equals",
    "not-starts-with",
    "nregex",
    "regex",
    "starts-with",
]


class BooleanFilter(Model):
    type: Literal["boolean"] = "boolean"
    operator: Literal["equals"] = "equals"
    value: bool


class CustomMetric(Resource):
    """A resource of type ``custom-metric``."""

    type: Literal["custom-metric"] = "custom-metric"
    id: str = UNSET
    attributes: CustomMetricAttributes = UNSET
    relationships: CustomMetricRelationships = UNSET
    links: Links = UNSET


class CustomMetricAttributes(Model):
    name: str | None = UNSET
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET
    definition: CustomMetricDefinition | None = UNSET


class CustomMetricCondition(Model):
    property: str
    filter: CustomMetricConditionFilter


class CustomMetricCreateAttributes(Model):
    name: str
    definition: CustomMetricDefinition


class CustomMetricDefinition(Model):
    aggregation_method: CustomMetricDefinitionAggregationMethod | str
    metric_groups: list[CustomMetricGroup]


class CustomMetricGroup(Model):
    metric_id: str
    metric_filters: list[CustomMetricCondition] | None = UNSET
    value_property: str | None = UNSET


class CustomMetricRelationships(Model):
    metrics: ToMany = UNSET


class CustomMetricUpdateAttributes(Model):
    name: str | None = UNSET
    definition: CustomMetricDefinition | None = UNSET


class ExistenceOperatorExistenceFilter(Model):
    type: Literal["existence"] = "existence"
    operator: ExistenceOperatorExistenceFilterOperator | str


class ListContainsOperatorListContainsFilter(Model):
    type: Literal["list"] = "list"
    operator: ListContainsOperatorListContainsFilterOperator | str
    value: int | str | None


class ListRegexOperatorListContainsFilter(Model):
    type: Literal["list"] = "list"
    operator: ListRegexOperatorListContainsFilterOperator | str
    value: int | str | None


class ListSubstringFilter(Model):
    type: Literal["list"] = "list"
    operator: ListSubstringFilterOperator | str
    value: str | None


class MappedMetric(Resource):
    """A resource of type ``mapped-metric``."""

    type: Literal["mapped-metric"] = "mapped-metric"
    id: str = UNSET
    attributes: MappedMetricAttributes = UNSET
    relationships: MappedMetricRelationships = UNSET
    links: Links = UNSET


class MappedMetricAttributes(Model):
    updated: dt.datetime | None = UNSET


class MappedMetricRelationships(Model):
    metric: ToOne = UNSET
    custom_metric: ToOne = field(wire="custom-metric", default=UNSET)


class MappedMetricUpdateRelationships(Model):
    metric: ToOne = UNSET
    custom_metric: ToOne = field(wire="custom-metric", default=UNSET)


class Metric(Resource):
    """A resource of type ``metric``."""

    type: Literal["metric"] = "metric"
    id: str = UNSET
    attributes: MetricAttributes = UNSET
    relationships: MetricRelationships = UNSET
    links: Links = UNSET


class MetricAggregate(Resource):
    """A resource of type ``metric-aggregate``."""

    type: Literal["metric-aggregate"] = "metric-aggregate"
    id: str = UNSET
    attributes: MetricAggregateAttributes = UNSET
    links: Links = UNSET


class MetricAggregateAttributes(Model):
    dates: list[dt.datetime] | None = UNSET
    data: list[MetricAggregateRowDTO] | None = UNSET


class MetricAggregateRequestAttributes(Model):
    metric_id: str
    page_cursor: str | None = UNSET
    measurements: list[MetricAggregateRequestAttributesMeasurements]
    interval: MetricAggregateRequestAttributesInterval | None = UNSET
    page_size: int | None = UNSET
    by: list[MetricAggregateRequestAttributesBy] | None = UNSET
    return_fields: list[str] | None = UNSET
    filter: list[str]
    timezone: str | None = UNSET
    sort: MetricAggregateRequestAttributesSort | None = UNSET


class MetricAggregateRowDTO(Model):
    dimensions: list[str] | None = UNSET
    measurements: dict[str, Any] | None = UNSET


class MetricAttributes(Model):
    name: str | None = UNSET
    created: str | None = UNSET
    updated: str | None = UNSET
    integration: dict[str, Any] | None = UNSET


class MetricProperty(Resource):
    """A resource of type ``metric-property``."""

    type: Literal["metric-property"] = "metric-property"
    id: str = UNSET
    attributes: MetricPropertyAttributes = UNSET
    relationships: MetricPropertyRelationships = UNSET
    links: Links = UNSET


class MetricPropertyAttributes(Model):
    sample_values: list[bool | float | int | str] | None = UNSET
    label: str | None = UNSET
    property: str | None = UNSET
    inferred_type: str | None = UNSET


class MetricPropertyRelationships(Model):
    metric: ToOne = UNSET


class MetricRelationships(Model):
    flow_triggers: ToMany = field(wire="flow-triggers", default=UNSET)


class NumericOperatorNumericFilter(Model):
    type: Literal["numeric"] = "numeric"
    operator: NumericOperatorNumericFilterOperator | str
    value: float | int


class StringInArrayFilter(Model):
    operator: Literal["in"] = "in"
    value: list[str]
    type: Literal["string"] = "string"


class StringOperatorStringFilter(Model):
    type: Literal["string"] = "string"
    operator: StringOperatorStringFilterOperator | str
    value: str | None
