"""Metrics: operations of revision 2026-07-15."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.answers import Result
from ..runtime.arguments import member, plain, query, segment
from ..runtime.operation import Operation, OperationInfo, Pagination, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.flows import Flow, FlowField
    from ..models.metrics import (
        CustomMetric,
        CustomMetricCreateAttributes,
        CustomMetricField,
        CustomMetricUpdateAttributes,
        MappedMetric,
        MappedMetricUpdateRelationships,
        Metric,
        MetricAggregate,
        MetricAggregateRequestAttributes,
        MetricField,
        MetricProperty,
        MetricPropertyField,
    )
    from ..runtime.documents import Collection, ResourceIdentifier, Single
    from ..runtime.filters import Filter


_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_CUSTOM_METRIC = OperationInfo(
    id="create_custom_metric",
    method="POST",
    path_template="/api/custom-metrics",
    tag="metrics",
    revision="2026-07-15",
    result=Result("single", "CustomMetric", _PACKAGE),
    scopes=("metrics:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60), daily=Quota(15, 86_400)),
    replay=Replay(safe=False),
)


def create_custom_metric(
    attributes: CustomMetricCreateAttributes | Mapping[str, Any],
    *,
    fields_custom_metric: Sequence[CustomMetricField] | None = None,
) -> Operation[Single[CustomMetric]]:
    """Create custom metric.

    ``POST /api/custom-metrics``

    Scopes: ``metrics:write``. Rate limit: 1/s, 15/m, 15/d.

    Reference: https://developers.klaviyo.com/en/reference/create_custom_metric
    """
    return Operation(
        CREATE_CUSTOM_METRIC,
        "/api/custom-metrics",
        query=query(("fields[custom-metric]", fields_custom_metric)),
        body={"data": {"type": "custom-metric", "attributes": plain(attributes)}},
    )


DELETE_CUSTOM_METRIC = OperationInfo(
    id="delete_custom_metric",
    method="DELETE",
    path_template="/api/custom-metrics/{id}",
    tag="metrics",
    revision="2026-07-15",
    result=Result("nothing"),
    scopes=("metrics:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def delete_custom_metric(id: str) -> Operation[None]:
    """Delete custom metric.

    ``DELETE /api/custom-metrics/{id}``

    Scopes: ``metrics:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/delete_custom_metric
    """
    return Operation(DELETE_CUSTOM_METRIC, f"/api/custom-metrics/{segment('id', id)}")


GET_CUSTOM_METRIC = OperationInfo(
    id="get_custom_metric",
    method="GET",
    path_template="/api/custom-metrics/{id}",
    tag="metrics",
    revision="2026-07-15",
    result=Result("single", "CustomMetric", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def get_custom_metric(
    id: str,
    *,
    fields_custom_metric: Sequence[CustomMetricField] | None = None,
    fields_metric: Sequence[MetricField] | None = None,
    include: Sequence[Literal["metrics"]] | None = None,
) -> Operation[Single[CustomMetric]]:
    """Get custom metric.

    ``GET /api/custom-metrics/{id}``

    Scopes: ``metrics:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_custom_metric
    """
    return Operation(
        GET_CUSTOM_METRIC,
        f"/api/custom-metrics/{segment('id', id)}",
        query=query(
            ("fields[custom-metric]", fields_custom_metric), ("fields[metric]", fields_metric), ("include", include)
        ),
    )


GET_CUSTOM_METRIC_FOR_MAPPED_METRIC = OperationInfo(
    id="get_custom_metric_for_mapped_metric",
    method="GET",
    path_template="/api/mapped-metrics/{id}/custom-metric",
    tag="metrics",
    revision="2026-07-15",
    result=Result("single", "CustomMetric", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("get_mapped_metric_custom_metric",),
)


def get_custom_metric_for_mapped_metric(
    id: str,
    *,
    fields_custom_metric: Sequence[CustomMetricField] | None = None,
) -> Operation[Single[CustomMetric | None]]:
    """Get custom metric for mapped metric.

    ``GET /api/mapped-metrics/{id}/custom-metric``

    Scopes: ``metrics:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_custom_metric_for_mapped_metric
    """
    return Operation(
        GET_CUSTOM_METRIC_FOR_MAPPED_METRIC,
        f"/api/mapped-metrics/{segment('id', id)}/custom-metric",
        query=query(("fields[custom-metric]", fields_custom_metric)),
    )


GET_CUSTOM_METRIC_ID_FOR_MAPPED_METRIC = OperationInfo(
    id="get_custom_metric_id_for_mapped_metric",
    method="GET",
    path_template="/api/mapped-metrics/{id}/relationships/custom-metric",
    tag="metrics",
    revision="2026-07-15",
    result=Result("single", "ResourceIdentifier", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("get_mapped_metric_relationships_custom_metric",),
)


def get_custom_metric_id_for_mapped_metric(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get custom metric id for mapped metric.

    ``GET /api/mapped-metrics/{id}/relationships/custom-metric``

    Scopes: ``metrics:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_custom_metric_id_for_mapped_metric
    """
    return Operation(
        GET_CUSTOM_METRIC_ID_FOR_MAPPED_METRIC, f"/api/mapped-metrics/{segment('id', id)}/relationships/custom-metric"
    )


GET_CUSTOM_METRICS = OperationInfo(
    id="get_custom_metrics",
    method="GET",
    path_template="/api/custom-metrics",
    tag="metrics",
    revision="2026-07-15",
    result=Result("collection", "CustomMetric", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def get_custom_metrics(
    *,
    fields_custom_metric: Sequence[CustomMetricField] | None = None,
    fields_metric: Sequence[MetricField] | None = None,
    include: Sequence[Literal["metrics"]] | None = None,
) -> Operation[Collection[CustomMetric]]:
    """Get custom metrics.

    ``GET /api/custom-metrics``

    Scopes: ``metrics:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_custom_metrics
    """
    return Operation(
        GET_CUSTOM_METRICS,
        "/api/custom-metrics",
        query=query(
            ("fields[custom-metric]", fields_custom_metric), ("fields[metric]", fields_metric), ("include", include)
        ),
    )


GET_FLOWS_TRIGGERED_BY_METRIC = OperationInfo(
    id="get_flows_triggered_by_metric",
    method="GET",
    path_template="/api/metrics/{id}/flow-triggers",
    tag="metrics",
    revision="2026-07-15",
    result=Result("collection", "Flow", _PACKAGE),
    scopes=("flows:read", "metrics:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_flow_triggers_for_metric", "get_metric_flow_triggers"),
)


def get_flows_triggered_by_metric(
    id: str,
    *,
    fields_flow: Sequence[FlowField] | None = None,
) -> Operation[Collection[Flow]]:
    """Get flows triggered by metric.

    ``GET /api/metrics/{id}/flow-triggers``

    Scopes: ``flows:read``, ``metrics:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_flows_triggered_by_metric
    """
    return Operation(
        GET_FLOWS_TRIGGERED_BY_METRIC,
        f"/api/metrics/{segment('id', id)}/flow-triggers",
        query=query(("fields[flow]", fields_flow)),
    )


GET_IDS_FOR_FLOWS_TRIGGERED_BY_METRIC = OperationInfo(
    id="get_ids_for_flows_triggered_by_metric",
    method="GET",
    path_template="/api/metrics/{id}/relationships/flow-triggers",
    tag="metrics",
    revision="2026-07-15",
    result=Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("flows:read", "metrics:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_flow_trigger_ids_for_metric", "get_metric_relationships_flow_triggers"),
)


def get_ids_for_flows_triggered_by_metric(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get ids for flows triggered by metric.

    ``GET /api/metrics/{id}/relationships/flow-triggers``

    Scopes: ``flows:read``, ``metrics:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_ids_for_flows_triggered_by_metric
    """
    return Operation(
        GET_IDS_FOR_FLOWS_TRIGGERED_BY_METRIC, f"/api/metrics/{segment('id', id)}/relationships/flow-triggers"
    )


GET_MAPPED_METRIC = OperationInfo(
    id="get_mapped_metric",
    method="GET",
    path_template="/api/mapped-metrics/{id}",
    tag="metrics",
    revision="2026-07-15",
    result=Result("single", "MappedMetric", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def get_mapped_metric(
    id: str,
    *,
    fields_custom_metric: Sequence[CustomMetricField] | None = None,
    fields_mapped_metric: Sequence[Literal["id", "updated"]] | None = None,
    fields_metric: Sequence[MetricField] | None = None,
    include: Sequence[Literal["custom-metric", "metric"]] | None = None,
) -> Operation[Single[MappedMetric]]:
    """Get mapped metric.

    ``GET /api/mapped-metrics/{id}``

    Scopes: ``metrics:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_mapped_metric
    """
    return Operation(
        GET_MAPPED_METRIC,
        f"/api/mapped-metrics/{segment('id', id)}",
        query=query(
            ("fields[custom-metric]", fields_custom_metric),
            ("fields[mapped-metric]", fields_mapped_metric),
            ("fields[metric]", fields_metric),
            ("include", include),
        ),
    )


GET_MAPPED_METRICS = OperationInfo(
    id="get_mapped_metrics",
    method="GET",
    path_template="/api/mapped-metrics",
    tag="metrics",
    revision="2026-07-15",
    result=Result("collection", "MappedMetric", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def get_mapped_metrics(
    *,
    fields_custom_metric: Sequence[CustomMetricField] | None = None,
    fields_mapped_metric: Sequence[Literal["id", "updated"]] | None = None,
    fields_metric: Sequence[MetricField] | None = None,
    include: Sequence[Literal["custom-metric", "metric"]] | None = None,
) -> Operation[Collection[MappedMetric]]:
    """Get mapped metrics.

    ``GET /api/mapped-metrics``

    Scopes: ``metrics:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_mapped_metrics
    """
    return Operation(
        GET_MAPPED_METRICS,
        "/api/mapped-metrics",
        query=query(
            ("fields[custom-metric]", fields_custom_metric),
            ("fields[mapped-metric]", fields_mapped_metric),
            ("fields[metric]", fields_metric),
            ("include", include),
        ),
    )


GET_METRIC = OperationInfo(
    id="get_metric",
    method="GET",
    path_template="/api/metrics/{id}",
    tag="metrics",
    revision="2026-07-15",
    result=Result("single", "Metric", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_metric(
    id: str,
    *,
    fields_flow: Sequence[FlowField] | None = None,
    fields_metric: Sequence[MetricField] | None = None,
    include: Sequence[Literal["flow-triggers"]] | None = None,
) -> Operation[Single[Metric]]:
    """Get metric.

    ``GET /api/metrics/{id}``

    Scopes: ``metrics:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_metric
    """
    return Operation(
        GET_METRIC,
        f"/api/metrics/{segment('id', id)}",
        query=query(("fields[flow]", fields_flow), ("fields[metric]", fields_metric), ("include", include)),
    )


GET_METRIC_FOR_MAPPED_METRIC = OperationInfo(
    id="get_metric_for_mapped_metric",
    method="GET",
    path_template="/api/mapped-metrics/{id}/metric",
    tag="metrics",
    revision="2026-07-15",
    result=Result("single", "Metric", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("get_mapped_metric_metric",),
)


def get_metric_for_mapped_metric(
    id: str,
    *,
    fields_metric: Sequence[MetricField] | None = None,
) -> Operation[Single[Metric | None]]:
    """Get metric for mapped metric.

    ``GET /api/mapped-metrics/{id}/metric``

    Scopes: ``metrics:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_metric_for_mapped_metric
    """
    return Operation(
        GET_METRIC_FOR_MAPPED_METRIC,
        f"/api/mapped-metrics/{segment('id', id)}/metric",
        query=query(("fields[metric]", fields_metric)),
    )


GET_METRIC_FOR_METRIC_PROPERTY = OperationInfo(
    id="get_metric_for_metric_property",
    method="GET",
    path_template="/api/metric-properties/{id}/metric",
    tag="metrics",
    revision="2026-07-15",
    result=Result("single", "Metric", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=True),
    aliases=("get_metric_property_metric",),
)


def get_metric_for_metric_property(
    id: str,
    *,
    fields_metric: Sequence[MetricField] | None = None,
) -> Operation[Single[Metric | None]]:
    """Get metric for metric property.

    ``GET /api/metric-properties/{id}/metric``

    Scopes: ``metrics:read``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/get_metric_for_metric_property
    """
    return Operation(
        GET_METRIC_FOR_METRIC_PROPERTY,
        f"/api/metric-properties/{segment('id', id)}/metric",
        query=query(("fields[metric]", fields_metric)),
    )


GET_METRIC_ID_FOR_MAPPED_METRIC = OperationInfo(
    id="get_metric_id_for_mapped_metric",
    method="GET",
    path_template="/api/mapped-metrics/{id}/relationships/metric",
    tag="metrics",
    revision="2026-07-15",
    result=Result("single", "ResourceIdentifier", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("get_mapped_metric_relationships_metric",),
)


def get_metric_id_for_mapped_metric(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get metric id for mapped metric.

    ``GET /api/mapped-metrics/{id}/relationships/metric``

    Scopes: ``metrics:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_metric_id_for_mapped_metric
    """
    return Operation(GET_METRIC_ID_FOR_MAPPED_METRIC, f"/api/mapped-metrics/{segment('id', id)}/relationships/metric")


GET_METRIC_ID_FOR_METRIC_PROPERTY = OperationInfo(
    id="get_metric_id_for_metric_property",
    method="GET",
    path_template="/api/metric-properties/{id}/relationships/metric",
    tag="metrics",
    revision="2026-07-15",
    result=Result("single", "ResourceIdentifier", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=True),
    aliases=("get_metric_property_relationships_metric",),
)


def get_metric_id_for_metric_property(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get metric id for metric property.

    ``GET /api/metric-properties/{id}/relationships/metric``

    Scopes: ``metrics:read``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/get_metric_id_for_metric_property
    """
    return Operation(
        GET_METRIC_ID_FOR_METRIC_PROPERTY, f"/api/metric-properties/{segment('id', id)}/relationships/metric"
    )


GET_METRIC_IDS_FOR_CUSTOM_METRIC = OperationInfo(
    id="get_metric_ids_for_custom_metric",
    method="GET",
    path_template="/api/custom-metrics/{id}/relationships/metrics",
    tag="metrics",
    revision="2026-07-15",
    result=Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("get_custom_metric_relationships_metrics",),
)


def get_metric_ids_for_custom_metric(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get metric ids for custom metric.

    ``GET /api/custom-metrics/{id}/relationships/metrics``

    Scopes: ``metrics:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_metric_ids_for_custom_metric
    """
    return Operation(GET_METRIC_IDS_FOR_CUSTOM_METRIC, f"/api/custom-metrics/{segment('id', id)}/relationships/metrics")


GET_METRIC_PROPERTY = OperationInfo(
    id="get_metric_property",
    method="GET",
    path_template="/api/metric-properties/{id}",
    tag="metrics",
    revision="2026-07-15",
    result=Result("single", "MetricProperty", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=True),
)


def get_metric_property(
    id: str,
    *,
    additional_fields_metric_property: Sequence[Literal["sample_values"]] | None = None,
    fields_metric_property: Sequence[MetricPropertyField] | None = None,
    fields_metric: Sequence[MetricField] | None = None,
    include: Sequence[Literal["metric"]] | None = None,
) -> Operation[Single[MetricProperty]]:
    """Get metric property.

    ``GET /api/metric-properties/{id}``

    Scopes: ``metrics:read``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/get_metric_property
    """
    return Operation(
        GET_METRIC_PROPERTY,
        f"/api/metric-properties/{segment('id', id)}",
        query=query(
            ("additional-fields[metric-property]", additional_fields_metric_property),
            ("fields[metric-property]", fields_metric_property),
            ("fields[metric]", fields_metric),
            ("include", include),
        ),
    )


GET_METRICS = OperationInfo(
    id="get_metrics",
    method="GET",
    path_template="/api/metrics",
    tag="metrics",
    revision="2026-07-15",
    result=Result("collection", "Metric", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    filters={"integration.name": ("equals",), "integration.category": ("equals",)},
    pagination=Pagination("query", "page[cursor]"),
)


def get_metrics(
    *,
    fields_flow: Sequence[FlowField] | None = None,
    fields_metric: Sequence[MetricField] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["flow-triggers"]] | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[Metric]]:
    """Get metrics.

    ``GET /api/metrics``

    Scopes: ``metrics:read``. Rate limit: 10/s, 150/m. Filters (`GetMetricsFilter`): integration.name,
    integration.category.

    Reference: https://developers.klaviyo.com/en/reference/get_metrics
    """
    return Operation(
        GET_METRICS,
        "/api/metrics",
        query=query(
            ("fields[flow]", fields_flow),
            ("fields[metric]", fields_metric),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
        ),
    )


GET_METRICS_FOR_CUSTOM_METRIC = OperationInfo(
    id="get_metrics_for_custom_metric",
    method="GET",
    path_template="/api/custom-metrics/{id}/metrics",
    tag="metrics",
    revision="2026-07-15",
    result=Result("collection", "Metric", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("get_custom_metric_metrics",),
)


def get_metrics_for_custom_metric(
    id: str,
    *,
    fields_metric: Sequence[MetricField] | None = None,
) -> Operation[Collection[Metric]]:
    """Get metrics for custom metric.

    ``GET /api/custom-metrics/{id}/metrics``

    Scopes: ``metrics:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_metrics_for_custom_metric
    """
    return Operation(
        GET_METRICS_FOR_CUSTOM_METRIC,
        f"/api/custom-metrics/{segment('id', id)}/metrics",
        query=query(("fields[metric]", fields_metric)),
    )


GET_PROPERTIES_FOR_METRIC = OperationInfo(
    id="get_properties_for_metric",
    method="GET",
    path_template="/api/metrics/{id}/metric-properties",
    tag="metrics",
    revision="2026-07-15",
    result=Result("collection", "MetricProperty", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=True),
    aliases=("get_metric_metric_properties", "get_metric_properties"),
)


def get_properties_for_metric(
    id: str,
    *,
    additional_fields_metric_property: Sequence[Literal["sample_values"]] | None = None,
    fields_metric_property: Sequence[MetricPropertyField] | None = None,
) -> Operation[Collection[MetricProperty]]:
    """Get properties for metric.

    ``GET /api/metrics/{id}/metric-properties``

    Scopes: ``metrics:read``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/get_properties_for_metric
    """
    return Operation(
        GET_PROPERTIES_FOR_METRIC,
        f"/api/metrics/{segment('id', id)}/metric-properties",
        query=query(
            ("additional-fields[metric-property]", additional_fields_metric_property),
            ("fields[metric-property]", fields_metric_property),
        ),
    )


GET_PROPERTY_IDS_FOR_METRIC = OperationInfo(
    id="get_property_ids_for_metric",
    method="GET",
    path_template="/api/metrics/{id}/relationships/metric-properties",
    tag="metrics",
    revision="2026-07-15",
    result=Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=True),
    aliases=("get_metric_relationships_metric_properties", "get_metric_relationships_properties"),
)


def get_property_ids_for_metric(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get property ids for metric.

    ``GET /api/metrics/{id}/relationships/metric-properties``

    Scopes: ``metrics:read``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/get_property_ids_for_metric
    """
    return Operation(GET_PROPERTY_IDS_FOR_METRIC, f"/api/metrics/{segment('id', id)}/relationships/metric-properties")


QUERY_METRIC_AGGREGATES = OperationInfo(
    id="query_metric_aggregates",
    method="POST",
    path_template="/api/metric-aggregates",
    tag="metrics",
    revision="2026-07-15",
    result=Result("single", "MetricAggregate", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    pagination=Pagination(
        "body", "/data/attributes/page_cursor", size="/data/attributes/page_size", items="/attributes/data"
    ),
    aliases=("create_metric_aggregate",),
)


def query_metric_aggregates(
    attributes: MetricAggregateRequestAttributes | Mapping[str, Any],
    *,
    fields_metric_aggregate: Sequence[Literal["data", "dates", "id"]] | None = None,
) -> Operation[Single[MetricAggregate]]:
    """Query metric aggregates.

    ``POST /api/metric-aggregates``

    Scopes: ``metrics:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/query_metric_aggregates
    """
    return Operation(
        QUERY_METRIC_AGGREGATES,
        "/api/metric-aggregates",
        query=query(("fields[metric-aggregate]", fields_metric_aggregate)),
        body={"data": {"type": "metric-aggregate", "attributes": plain(attributes)}},
    )


UPDATE_CUSTOM_METRIC = OperationInfo(
    id="update_custom_metric",
    method="PATCH",
    path_template="/api/custom-metrics/{id}",
    tag="metrics",
    revision="2026-07-15",
    result=Result("single", "CustomMetric", _PACKAGE),
    scopes=("metrics:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60), daily=Quota(15, 86_400)),
    replay=Replay(safe=True),
)


def update_custom_metric(
    id: str,
    attributes: CustomMetricUpdateAttributes | Mapping[str, Any],
    *,
    fields_custom_metric: Sequence[CustomMetricField] | None = None,
) -> Operation[Single[CustomMetric]]:
    """Update custom metric.

    ``PATCH /api/custom-metrics/{id}``

    Scopes: ``metrics:write``. Rate limit: 1/s, 15/m, 15/d.

    Reference: https://developers.klaviyo.com/en/reference/update_custom_metric
    """
    return Operation(
        UPDATE_CUSTOM_METRIC,
        f"/api/custom-metrics/{segment('id', id)}",
        query=query(("fields[custom-metric]", fields_custom_metric)),
        body={"data": {"type": "custom-metric", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_MAPPED_METRIC = OperationInfo(
    id="update_mapped_metric",
    method="PATCH",
    path_template="/api/mapped-metrics/{id}",
    tag="metrics",
    revision="2026-07-15",
    result=Result("single", "MappedMetric", _PACKAGE),
    scopes=("metrics:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60), daily=Quota(30, 86_400)),
    replay=Replay(safe=True),
)


def update_mapped_metric(
    id: str,
    *,
    relationships: MappedMetricUpdateRelationships | Mapping[str, Any] | None = None,
    fields_mapped_metric: Sequence[Literal["id", "updated"]] | None = None,
) -> Operation[Single[MappedMetric]]:
    """Update mapped metric.

    ``PATCH /api/mapped-metrics/{id}``

    Scopes: ``metrics:write``. Rate limit: 1/s, 15/m, 30/d.

    Reference: https://developers.klaviyo.com/en/reference/update_mapped_metric
    """
    return Operation(
        UPDATE_MAPPED_METRIC,
        f"/api/mapped-metrics/{segment('id', id)}",
        query=query(("fields[mapped-metric]", fields_mapped_metric)),
        body={"data": {"type": "mapped-metric", "id": id, **member(relationships=relationships)}},
    )


# Names under which other clients know these operations.
get_mapped_metric_custom_metric = get_custom_metric_for_mapped_metric
get_mapped_metric_relationships_custom_metric = get_custom_metric_id_for_mapped_metric
get_flow_triggers_for_metric = get_flows_triggered_by_metric
get_metric_flow_triggers = get_flows_triggered_by_metric
get_flow_trigger_ids_for_metric = get_ids_for_flows_triggered_by_metric
get_metric_relationships_flow_triggers = get_ids_for_flows_triggered_by_metric
get_mapped_metric_metric = get_metric_for_mapped_metric
get_metric_property_metric = get_metric_for_metric_property
get_mapped_metric_relationships_metric = get_metric_id_for_mapped_metric
get_metric_property_relationships_metric = get_metric_id_for_metric_property
get_custom_metric_relationships_metrics = get_metric_ids_for_custom_metric
get_custom_metric_metrics = get_metrics_for_custom_metric
get_metric_metric_properties = get_properties_for_metric
get_metric_properties = get_properties_for_metric
get_metric_relationships_metric_properties = get_property_ids_for_metric
get_metric_relationships_properties = get_property_ids_for_metric
create_metric_aggregate = query_metric_aggregates
