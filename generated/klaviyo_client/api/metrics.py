"""Metrics: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, listed, member, plain, query, segment
from ..runtime.documents import Collection, ResourceIdentifier, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Operation, Pagination, Quota, RateLimit, Replay, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_CUSTOM_METRIC = _info(
    "create_custom_metric",
    "POST /api/custom-metrics",
    Result("single", "CustomMetric", _PACKAGE),
    scopes=("metrics:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60), daily=Quota(15, 86_400)),
)


def create_custom_metric(
    attributes: models.CustomMetricCreateAttributes | dicts.CustomMetricCreateAttributes | AnyDict,
    *,
    fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
) -> Operation[Single[models.CustomMetric]]:
    """Create custom metric (``POST /api/custom-metrics``).

    Args:
        attributes: needs name, definition.
        fields_custom_metric: the fields to receive, all by default.
    """
    return Operation(
        CREATE_CUSTOM_METRIC,
        "/api/custom-metrics",
        query=query(("fields[custom-metric]", fields_custom_metric)),
        body={"data": {"type": "custom-metric", "attributes": plain(attributes)}},
    )


DELETE_CUSTOM_METRIC = _info(
    "delete_custom_metric",
    "DELETE /api/custom-metrics/{id}",
    Result("nothing"),
    scopes=("metrics:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_custom_metric(id: str) -> Operation[None]:
    """Delete custom metric (``DELETE /api/custom-metrics/{id}``).

    Args:
        id: id of the custom metric.
    """
    return Operation(DELETE_CUSTOM_METRIC, f"/api/custom-metrics/{segment('id', id)}")


GET_CUSTOM_METRIC = _info(
    "get_custom_metric",
    "GET /api/custom-metrics/{id}",
    Result("single", "CustomMetric", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_custom_metric(
    id: str,
    *,
    fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
    fields_metric: Sequence[models.MetricField] | None = None,
    include: Sequence[Literal["metrics"]] | None = None,
) -> Operation[Single[models.CustomMetric]]:
    """Get custom metric (``GET /api/custom-metrics/{id}``).

    Args:
        id: id of the custom metric.
        fields_custom_metric, fields_metric: the fields to receive, all by default.
        include: what to add to ``included``: metrics.
    """
    return Operation(
        GET_CUSTOM_METRIC,
        f"/api/custom-metrics/{segment('id', id)}",
        query=query(
            ("fields[custom-metric]", fields_custom_metric), ("fields[metric]", fields_metric), ("include", include)
        ),
    )


GET_CUSTOM_METRIC_FOR_MAPPED_METRIC = _info(
    "get_custom_metric_for_mapped_metric",
    "GET /api/mapped-metrics/{id}/custom-metric",
    Result("single", "CustomMetric", _PACKAGE, nullable=True),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_mapped_metric_custom_metric",),
)


def get_custom_metric_for_mapped_metric(
    id: str, *, fields_custom_metric: Sequence[models.CustomMetricField] | None = None
) -> Operation[Single[models.CustomMetric | None]]:
    """Get custom metric for mapped metric (``GET /api/mapped-metrics/{id}/custom-metric``).

    Args:
        id: id of the mapped metric.
        fields_custom_metric: the fields to receive, all by default.
    """
    return Operation(
        GET_CUSTOM_METRIC_FOR_MAPPED_METRIC,
        f"/api/mapped-metrics/{segment('id', id)}/custom-metric",
        query=query(("fields[custom-metric]", fields_custom_metric)),
    )


GET_CUSTOM_METRIC_ID_FOR_MAPPED_METRIC = _info(
    "get_custom_metric_id_for_mapped_metric",
    "GET /api/mapped-metrics/{id}/relationships/custom-metric",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_mapped_metric_relationships_custom_metric",),
)


def get_custom_metric_id_for_mapped_metric(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get custom metric id for mapped metric (``GET /api/mapped-metrics/{id}/relationships/custom-metric``).

    Args:
        id: id of the mapped metric.
    """
    return Operation(
        GET_CUSTOM_METRIC_ID_FOR_MAPPED_METRIC, f"/api/mapped-metrics/{segment('id', id)}/relationships/custom-metric"
    )


GET_CUSTOM_METRICS = _info(
    "get_custom_metrics",
    "GET /api/custom-metrics",
    Result("collection", "CustomMetric", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_custom_metrics(
    *,
    fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
    fields_metric: Sequence[models.MetricField] | None = None,
    include: Sequence[Literal["metrics"]] | None = None,
) -> Operation[Collection[models.CustomMetric]]:
    """Get custom metrics (``GET /api/custom-metrics``).

    Args:
        fields_custom_metric, fields_metric: the fields to receive, all by default.
        include: what to add to ``included``: metrics.
    """
    return Operation(
        GET_CUSTOM_METRICS,
        "/api/custom-metrics",
        query=query(
            ("fields[custom-metric]", fields_custom_metric), ("fields[metric]", fields_metric), ("include", include)
        ),
    )


GET_FLOWS_TRIGGERED_BY_METRIC = _info(
    "get_flows_triggered_by_metric",
    "GET /api/metrics/{id}/flow-triggers",
    Result("collection", "Flow", _PACKAGE),
    scopes=("flows:read", "metrics:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_flow_triggers_for_metric", "get_metric_flow_triggers"),
)


def get_flows_triggered_by_metric(
    id: str, *, fields_flow: Sequence[models.FlowField] | None = None
) -> Operation[Collection[models.Flow]]:
    """Get flows triggered by metric (``GET /api/metrics/{id}/flow-triggers``).

    Args:
        id: id of the metric.
        fields_flow: the fields to receive, all by default.
    """
    return Operation(
        GET_FLOWS_TRIGGERED_BY_METRIC,
        f"/api/metrics/{segment('id', id)}/flow-triggers",
        query=query(("fields[flow]", fields_flow)),
    )


GET_IDS_FOR_FLOWS_TRIGGERED_BY_METRIC = _info(
    "get_ids_for_flows_triggered_by_metric",
    "GET /api/metrics/{id}/relationships/flow-triggers",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("flows:read", "metrics:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_flow_trigger_ids_for_metric", "get_metric_relationships_flow_triggers"),
)


def get_ids_for_flows_triggered_by_metric(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get ids for flows triggered by metric (``GET /api/metrics/{id}/relationships/flow-triggers``).

    Args:
        id: id of the metric.
    """
    return Operation(
        GET_IDS_FOR_FLOWS_TRIGGERED_BY_METRIC, f"/api/metrics/{segment('id', id)}/relationships/flow-triggers"
    )


GET_MAPPED_METRIC = _info(
    "get_mapped_metric",
    "GET /api/mapped-metrics/{id}",
    Result("single", "MappedMetric", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_mapped_metric(
    id: str,
    *,
    fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
    fields_mapped_metric: Sequence[Literal["id", "updated"]] | None = None,
    fields_metric: Sequence[models.MetricField] | None = None,
    include: Sequence[Literal["custom-metric", "metric"]] | None = None,
) -> Operation[Single[models.MappedMetric]]:
    """Get mapped metric (``GET /api/mapped-metrics/{id}``).

    Args:
        id: id of the mapped metric.
        fields_custom_metric, fields_mapped_metric, fields_metric: the fields to receive, all by default.
        include: what to add to ``included``: custom-metric, metric.
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


GET_MAPPED_METRICS = _info(
    "get_mapped_metrics",
    "GET /api/mapped-metrics",
    Result("collection", "MappedMetric", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_mapped_metrics(
    *,
    fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
    fields_mapped_metric: Sequence[Literal["id", "updated"]] | None = None,
    fields_metric: Sequence[models.MetricField] | None = None,
    include: Sequence[Literal["custom-metric", "metric"]] | None = None,
) -> Operation[Collection[models.MappedMetric]]:
    """Get mapped metrics (``GET /api/mapped-metrics``).

    Args:
        fields_custom_metric, fields_mapped_metric, fields_metric: the fields to receive, all by default.
        include: what to add to ``included``: custom-metric, metric.
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


GET_METRIC = _info(
    "get_metric",
    "GET /api/metrics/{id}",
    Result("single", "Metric", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_metric(
    id: str,
    *,
    fields_flow: Sequence[models.FlowField] | None = None,
    fields_metric: Sequence[models.MetricField] | None = None,
    include: Sequence[Literal["flow-triggers"]] | None = None,
) -> Operation[Single[models.Metric]]:
    """Get metric (``GET /api/metrics/{id}``).

    Args:
        id: id of the metric; its name is not one, see `get_metrics`.
        fields_flow, fields_metric: the fields to receive, all by default.
        include: what to add to ``included``: flow-triggers.
    """
    return Operation(
        GET_METRIC,
        f"/api/metrics/{segment('id', id)}",
        query=query(("fields[flow]", fields_flow), ("fields[metric]", fields_metric), ("include", include)),
    )


GET_METRIC_FOR_MAPPED_METRIC = _info(
    "get_metric_for_mapped_metric",
    "GET /api/mapped-metrics/{id}/metric",
    Result("single", "Metric", _PACKAGE, nullable=True),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_mapped_metric_metric",),
)


def get_metric_for_mapped_metric(
    id: str, *, fields_metric: Sequence[models.MetricField] | None = None
) -> Operation[Single[models.Metric | None]]:
    """Get metric for mapped metric (``GET /api/mapped-metrics/{id}/metric``).

    Args:
        id: id of the mapped metric.
        fields_metric: the fields to receive, all by default.
    """
    return Operation(
        GET_METRIC_FOR_MAPPED_METRIC,
        f"/api/mapped-metrics/{segment('id', id)}/metric",
        query=query(("fields[metric]", fields_metric)),
    )


GET_METRIC_FOR_METRIC_PROPERTY = _info(
    "get_metric_for_metric_property",
    "GET /api/metric-properties/{id}/metric",
    Result("single", "Metric", _PACKAGE, nullable=True),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    aliases=("get_metric_property_metric",),
)


def get_metric_for_metric_property(
    id: str, *, fields_metric: Sequence[models.MetricField] | None = None
) -> Operation[Single[models.Metric | None]]:
    """Get metric for metric property (``GET /api/metric-properties/{id}/metric``).

    Args:
        id: id of the metric property.
        fields_metric: the fields to receive, all by default.
    """
    return Operation(
        GET_METRIC_FOR_METRIC_PROPERTY,
        f"/api/metric-properties/{segment('id', id)}/metric",
        query=query(("fields[metric]", fields_metric)),
    )


GET_METRIC_ID_FOR_MAPPED_METRIC = _info(
    "get_metric_id_for_mapped_metric",
    "GET /api/mapped-metrics/{id}/relationships/metric",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_mapped_metric_relationships_metric",),
)


def get_metric_id_for_mapped_metric(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get metric id for mapped metric (``GET /api/mapped-metrics/{id}/relationships/metric``).

    Args:
        id: id of the mapped metric.
    """
    return Operation(GET_METRIC_ID_FOR_MAPPED_METRIC, f"/api/mapped-metrics/{segment('id', id)}/relationships/metric")


GET_METRIC_ID_FOR_METRIC_PROPERTY = _info(
    "get_metric_id_for_metric_property",
    "GET /api/metric-properties/{id}/relationships/metric",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    aliases=("get_metric_property_relationships_metric",),
)


def get_metric_id_for_metric_property(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get metric id for metric property (``GET /api/metric-properties/{id}/relationships/metric``).

    Args:
        id: id of the metric property.
    """
    return Operation(
        GET_METRIC_ID_FOR_METRIC_PROPERTY, f"/api/metric-properties/{segment('id', id)}/relationships/metric"
    )


GET_METRIC_IDS_FOR_CUSTOM_METRIC = _info(
    "get_metric_ids_for_custom_metric",
    "GET /api/custom-metrics/{id}/relationships/metrics",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_custom_metric_relationships_metrics",),
)


def get_metric_ids_for_custom_metric(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get metric ids for custom metric (``GET /api/custom-metrics/{id}/relationships/metrics``).

    Args:
        id: id of the custom metric.
    """
    return Operation(GET_METRIC_IDS_FOR_CUSTOM_METRIC, f"/api/custom-metrics/{segment('id', id)}/relationships/metrics")


GET_METRIC_PROPERTY = _info(
    "get_metric_property",
    "GET /api/metric-properties/{id}",
    Result("single", "MetricProperty", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def get_metric_property(
    id: str,
    *,
    additional_fields_metric_property: Sequence[Literal["sample_values"]] | None = None,
    fields_metric_property: Sequence[models.MetricPropertyField] | None = None,
    fields_metric: Sequence[models.MetricField] | None = None,
    include: Sequence[Literal["metric"]] | None = None,
) -> Operation[Single[models.MetricProperty]]:
    """Get metric property (``GET /api/metric-properties/{id}``).

    Args:
        id: id of the metric property.
        additional_fields_metric_property: fields that are absent unless asked for: sample_values.
        fields_metric_property, fields_metric: the fields to receive, all by default.
        include: what to add to ``included``: metric.
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


GET_METRICS = _info(
    "get_metrics",
    "GET /api/metrics",
    Result("collection", "Metric", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    filters={"integration.name": ("equals",), "integration.category": ("equals",)},
    pagination=Pagination("query", "page[cursor]"),
)


def get_metrics(
    *,
    fields_flow: Sequence[models.FlowField] | None = None,
    fields_metric: Sequence[models.MetricField] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["flow-triggers"]] | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[models.Metric]]:
    """Get metrics (``GET /api/metrics``).

    All metrics of the account, 200 a page. Metrics appear with their first event, and cannot be deleted.

    Args:
        fields_flow, fields_metric: the fields to receive, all by default.
        filter: a `GetMetricsFilter` or its text: integration.name, integration.category (equals).
        include: what to add to ``included``: flow-triggers.
        page_cursor: where to start: ``next_cursor`` of the page before.
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


GET_METRICS_FOR_CUSTOM_METRIC = _info(
    "get_metrics_for_custom_metric",
    "GET /api/custom-metrics/{id}/metrics",
    Result("collection", "Metric", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_custom_metric_metrics",),
)


def get_metrics_for_custom_metric(
    id: str, *, fields_metric: Sequence[models.MetricField] | None = None
) -> Operation[Collection[models.Metric]]:
    """Get metrics for custom metric (``GET /api/custom-metrics/{id}/metrics``).

    Args:
        id: id of the custom metric.
        fields_metric: the fields to receive, all by default.
    """
    return Operation(
        GET_METRICS_FOR_CUSTOM_METRIC,
        f"/api/custom-metrics/{segment('id', id)}/metrics",
        query=query(("fields[metric]", fields_metric)),
    )


GET_PROPERTIES_FOR_METRIC = _info(
    "get_properties_for_metric",
    "GET /api/metrics/{id}/metric-properties",
    Result("collection", "MetricProperty", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    aliases=("get_metric_metric_properties", "get_metric_properties"),
)


def get_properties_for_metric(
    id: str,
    *,
    additional_fields_metric_property: Sequence[Literal["sample_values"]] | None = None,
    fields_metric_property: Sequence[models.MetricPropertyField] | None = None,
) -> Operation[Collection[models.MetricProperty]]:
    """Get properties for metric (``GET /api/metrics/{id}/metric-properties``).

    Args:
        id: id of the metric.
        additional_fields_metric_property: fields that are absent unless asked for: sample_values.
        fields_metric_property: the fields to receive, all by default.
    """
    return Operation(
        GET_PROPERTIES_FOR_METRIC,
        f"/api/metrics/{segment('id', id)}/metric-properties",
        query=query(
            ("additional-fields[metric-property]", additional_fields_metric_property),
            ("fields[metric-property]", fields_metric_property),
        ),
    )


GET_PROPERTY_IDS_FOR_METRIC = _info(
    "get_property_ids_for_metric",
    "GET /api/metrics/{id}/relationships/metric-properties",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    aliases=("get_metric_relationships_metric_properties", "get_metric_relationships_properties"),
)


def get_property_ids_for_metric(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get property ids for metric (``GET /api/metrics/{id}/relationships/metric-properties``).

    Args:
        id: id of the metric.
    """
    return Operation(GET_PROPERTY_IDS_FOR_METRIC, f"/api/metrics/{segment('id', id)}/relationships/metric-properties")


QUERY_METRIC_AGGREGATES = _info(
    "query_metric_aggregates",
    "POST /api/metric-aggregates",
    Result("single", "MetricAggregate", _PACKAGE),
    scopes=("metrics:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    pagination=Pagination(
        "body", "/data/attributes/page_cursor", size="/data/attributes/page_size", items="/attributes/data"
    ),
    aliases=("create_metric_aggregate",),
)


def query_metric_aggregates(
    attributes: models.MetricAggregateRequestAttributes | dicts.MetricAggregateRequestAttributes | AnyDict,
    *,
    fields_metric_aggregate: Sequence[Literal["data", "dates", "id"]] | None = None,
) -> Operation[Single[models.MetricAggregate]]:
    """Query metric aggregates (``POST /api/metric-aggregates``).

    Numbers of events over time, by metric. Pages go on in the body, with ``page_cursor``.

    Args:
        attributes: needs metric_id, measurements, filter; ``filter`` is a `QueryMetricAggregatesFilter` or its
            text. ``filter`` is a list, and must bound ``datetime`` with greater-or-equal and less-than.
            ``page_size`` is 500 by default.
        fields_metric_aggregate: the fields to receive, all by default.
    """
    return Operation(
        QUERY_METRIC_AGGREGATES,
        "/api/metric-aggregates",
        query=query(("fields[metric-aggregate]", fields_metric_aggregate)),
        body={"data": {"type": "metric-aggregate", "attributes": plain(listed(attributes))}},
    )


UPDATE_CUSTOM_METRIC = _info(
    "update_custom_metric",
    "PATCH /api/custom-metrics/{id}",
    Result("single", "CustomMetric", _PACKAGE),
    scopes=("metrics:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60), daily=Quota(15, 86_400)),
)


def update_custom_metric(
    id: str,
    attributes: models.CustomMetricUpdateAttributes | dicts.CustomMetricUpdateAttributes | AnyDict,
    *,
    fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
) -> Operation[Single[models.CustomMetric]]:
    """Update custom metric (``PATCH /api/custom-metrics/{id}``).

    Args:
        id: id of the custom metric.
        attributes: takes name, definition; absent fields stay as they are, ``None`` clears a field.
        fields_custom_metric: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_CUSTOM_METRIC,
        f"/api/custom-metrics/{segment('id', id)}",
        query=query(("fields[custom-metric]", fields_custom_metric)),
        body={"data": {"type": "custom-metric", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_MAPPED_METRIC = _info(
    "update_mapped_metric",
    "PATCH /api/mapped-metrics/{id}",
    Result("single", "MappedMetric", _PACKAGE),
    scopes=("metrics:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60), daily=Quota(30, 86_400)),
)


def update_mapped_metric(
    id: str,
    *,
    relationships: models.MappedMetricUpdateRelationships | Mapping[str, Any] | None = None,
    fields_mapped_metric: Sequence[Literal["id", "updated"]] | None = None,
) -> Operation[Single[models.MappedMetric]]:
    """Update mapped metric (``PATCH /api/mapped-metrics/{id}``).

    After two updates a day, a slot answers 403.

    Args:
        id: id of the mapped metric.
        relationships: takes metric, custom-metric; absent fields stay as they are.
        fields_mapped_metric: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_MAPPED_METRIC,
        f"/api/mapped-metrics/{segment('id', id)}",
        query=query(("fields[mapped-metric]", fields_mapped_metric)),
        body={"data": {"type": "mapped-metric", "id": id, **member(relationships=relationships)}},
    )


# Aliases: the names of these operations in other clients.
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


class _MetricsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_custom_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Create custom metric (``POST /api/custom-metrics``).

        Scopes: metrics:write. Limit: 1/s, 15/m, 15/d. https://developers.klaviyo.com/en/reference/create_custom_metric

        Args:
            attributes: needs name, definition.
            fields_custom_metric: the fields to receive, all by default.
        """

    def delete_custom_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Delete custom metric (``DELETE /api/custom-metrics/{id}``).

        Scopes: metrics:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_custom_metric

        Args:
            id: id of the custom metric.
        """

    def get_custom_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Get custom metric (``GET /api/custom-metrics/{id}``).

        Scopes: metrics:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_custom_metric

        Args:
            id: id of the custom metric.
            fields_custom_metric, fields_metric: the fields to receive, all by default.
            include: what to add to ``included``: metrics.
        """

    def get_custom_metric_for_mapped_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Get custom metric for mapped metric (``GET /api/mapped-metrics/{id}/custom-metric``).

        Scopes: metrics:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_custom_metric_for_mapped_metric

        Args:
            id: id of the mapped metric.
            fields_custom_metric: the fields to receive, all by default.
        """

    def get_custom_metric_id_for_mapped_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Get custom metric id for mapped metric (``GET /api/mapped-metrics/{id}/relationships/custom-metric``).

        Scopes: metrics:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_custom_metric_id_for_mapped_metric

        Args:
            id: id of the mapped metric.
        """

    def get_custom_metrics(self, *args: Any, **kwargs: Any) -> Any:
        """Get custom metrics (``GET /api/custom-metrics``).

        Scopes: metrics:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_custom_metrics

        Args:
            fields_custom_metric, fields_metric: the fields to receive, all by default.
            include: what to add to ``included``: metrics.
        """

    def get_flows_triggered_by_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Get flows triggered by metric (``GET /api/metrics/{id}/flow-triggers``).

        Scopes: flows:read, metrics:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_flows_triggered_by_metric

        Args:
            id: id of the metric.
            fields_flow: the fields to receive, all by default.
        """

    def get_ids_for_flows_triggered_by_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Get ids for flows triggered by metric (``GET /api/metrics/{id}/relationships/flow-triggers``).

        Scopes: flows:read, metrics:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_ids_for_flows_triggered_by_metric

        Args:
            id: id of the metric.
        """

    def get_mapped_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Get mapped metric (``GET /api/mapped-metrics/{id}``).

        Scopes: metrics:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_mapped_metric

        Args:
            id: id of the mapped metric.
            fields_custom_metric, fields_mapped_metric, fields_metric: the fields to receive, all by default.
            include: what to add to ``included``: custom-metric, metric.
        """

    def get_mapped_metrics(self, *args: Any, **kwargs: Any) -> Any:
        """Get mapped metrics (``GET /api/mapped-metrics``).

        Scopes: metrics:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_mapped_metrics

        Args:
            fields_custom_metric, fields_mapped_metric, fields_metric: the fields to receive, all by default.
            include: what to add to ``included``: custom-metric, metric.
        """

    def get_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Get metric (``GET /api/metrics/{id}``).

        Scopes: metrics:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_metric

        Args:
            id: id of the metric; its name is not one, see `get_metrics`.
            fields_flow, fields_metric: the fields to receive, all by default.
            include: what to add to ``included``: flow-triggers.
        """

    def get_metric_for_mapped_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Get metric for mapped metric (``GET /api/mapped-metrics/{id}/metric``).

        Scopes: metrics:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_metric_for_mapped_metric

        Args:
            id: id of the mapped metric.
            fields_metric: the fields to receive, all by default.
        """

    def get_metric_for_metric_property(self, *args: Any, **kwargs: Any) -> Any:
        """Get metric for metric property (``GET /api/metric-properties/{id}/metric``).

        Scopes: metrics:read. Limit: 1/s, 15/m.
        https://developers.klaviyo.com/en/reference/get_metric_for_metric_property

        Args:
            id: id of the metric property.
            fields_metric: the fields to receive, all by default.
        """

    def get_metric_id_for_mapped_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Get metric id for mapped metric (``GET /api/mapped-metrics/{id}/relationships/metric``).

        Scopes: metrics:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_metric_id_for_mapped_metric

        Args:
            id: id of the mapped metric.
        """

    def get_metric_id_for_metric_property(self, *args: Any, **kwargs: Any) -> Any:
        """Get metric id for metric property (``GET /api/metric-properties/{id}/relationships/metric``).

        Scopes: metrics:read. Limit: 1/s, 15/m.
        https://developers.klaviyo.com/en/reference/get_metric_id_for_metric_property

        Args:
            id: id of the metric property.
        """

    def get_metric_ids_for_custom_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Get metric ids for custom metric (``GET /api/custom-metrics/{id}/relationships/metrics``).

        Scopes: metrics:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_metric_ids_for_custom_metric

        Args:
            id: id of the custom metric.
        """

    def get_metric_property(self, *args: Any, **kwargs: Any) -> Any:
        """Get metric property (``GET /api/metric-properties/{id}``).

        Scopes: metrics:read. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/get_metric_property

        Args:
            id: id of the metric property.
            additional_fields_metric_property: fields that are absent unless asked for: sample_values.
            fields_metric_property, fields_metric: the fields to receive, all by default.
            include: what to add to ``included``: metric.
        """

    def get_metrics(self, *args: Any, **kwargs: Any) -> Any:
        """Get metrics (``GET /api/metrics``).

        Scopes: metrics:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_metrics

        All metrics of the account, 200 a page. Metrics appear with their first event, and cannot be deleted.

        Args:
            fields_flow, fields_metric: the fields to receive, all by default.
            filter: a `GetMetricsFilter` or its text: integration.name, integration.category (equals).
            include: what to add to ``included``: flow-triggers.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_metrics_for_custom_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Get metrics for custom metric (``GET /api/custom-metrics/{id}/metrics``).

        Scopes: metrics:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_metrics_for_custom_metric

        Args:
            id: id of the custom metric.
            fields_metric: the fields to receive, all by default.
        """

    def get_properties_for_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Get properties for metric (``GET /api/metrics/{id}/metric-properties``).

        Scopes: metrics:read. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/get_properties_for_metric

        Args:
            id: id of the metric.
            additional_fields_metric_property: fields that are absent unless asked for: sample_values.
            fields_metric_property: the fields to receive, all by default.
        """

    def get_property_ids_for_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Get property ids for metric (``GET /api/metrics/{id}/relationships/metric-properties``).

        Scopes: metrics:read. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/get_property_ids_for_metric

        Args:
            id: id of the metric.
        """

    def query_metric_aggregates(self, *args: Any, **kwargs: Any) -> Any:
        """Query metric aggregates (``POST /api/metric-aggregates``).

        Scopes: metrics:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/query_metric_aggregates

        Numbers of events over time, by metric. Pages go on in the body, with ``page_cursor``.

        Args:
            attributes: needs metric_id, measurements, filter; ``filter`` is a `QueryMetricAggregatesFilter` or its
                text. ``filter`` is a list, and must bound ``datetime`` with greater-or-equal and less-than.
                ``page_size`` is 500 by default.
            fields_metric_aggregate: the fields to receive, all by default.
        """

    def update_custom_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Update custom metric (``PATCH /api/custom-metrics/{id}``).

        Scopes: metrics:write. Limit: 1/s, 15/m, 15/d. https://developers.klaviyo.com/en/reference/update_custom_metric

        Args:
            id: id of the custom metric.
            attributes: takes name, definition; absent fields stay as they are, ``None`` clears a field.
            fields_custom_metric: the fields to receive, all by default.
        """

    def update_mapped_metric(self, *args: Any, **kwargs: Any) -> Any:
        """Update mapped metric (``PATCH /api/mapped-metrics/{id}``).

        Scopes: metrics:write. Limit: 1/s, 15/m, 30/d. https://developers.klaviyo.com/en/reference/update_mapped_metric

        After two updates a day, a slot answers 403.

        Args:
            id: id of the mapped metric.
            relationships: takes metric, custom-metric; absent fields stay as they are.
            fields_mapped_metric: the fields to receive, all by default.
        """


class MetricsNamespace(Namespace, _MetricsNamespaceDocs):
    """Metrics, sent by a blocking client."""

    def create_custom_metric(
        self,
        attributes: models.CustomMetricCreateAttributes | dicts.CustomMetricCreateAttributes | AnyDict,
        *,
        fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
    ) -> Single[models.CustomMetric]:
        return self._client.send(create_custom_metric(attributes, fields_custom_metric=fields_custom_metric))

    def delete_custom_metric(self, id: str) -> None:
        return self._client.send(delete_custom_metric(id))

    def get_custom_metric(
        self,
        id: str,
        *,
        fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        include: Sequence[Literal["metrics"]] | None = None,
    ) -> Single[models.CustomMetric]:
        return self._client.send(
            get_custom_metric(
                id, fields_custom_metric=fields_custom_metric, fields_metric=fields_metric, include=include
            )
        )

    def get_custom_metric_for_mapped_metric(
        self, id: str, *, fields_custom_metric: Sequence[models.CustomMetricField] | None = None
    ) -> Single[models.CustomMetric | None]:
        return self._client.send(get_custom_metric_for_mapped_metric(id, fields_custom_metric=fields_custom_metric))

    def get_custom_metric_id_for_mapped_metric(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_custom_metric_id_for_mapped_metric(id))

    def get_custom_metrics(
        self,
        *,
        fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        include: Sequence[Literal["metrics"]] | None = None,
    ) -> Collection[models.CustomMetric]:
        return self._client.send(
            get_custom_metrics(fields_custom_metric=fields_custom_metric, fields_metric=fields_metric, include=include)
        )

    def get_flows_triggered_by_metric(
        self, id: str, *, fields_flow: Sequence[models.FlowField] | None = None
    ) -> Collection[models.Flow]:
        return self._client.send(get_flows_triggered_by_metric(id, fields_flow=fields_flow))

    def get_ids_for_flows_triggered_by_metric(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_ids_for_flows_triggered_by_metric(id))

    def get_mapped_metric(
        self,
        id: str,
        *,
        fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
        fields_mapped_metric: Sequence[Literal["id", "updated"]] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        include: Sequence[Literal["custom-metric", "metric"]] | None = None,
    ) -> Single[models.MappedMetric]:
        return self._client.send(
            get_mapped_metric(
                id,
                fields_custom_metric=fields_custom_metric,
                fields_mapped_metric=fields_mapped_metric,
                fields_metric=fields_metric,
                include=include,
            )
        )

    def get_mapped_metrics(
        self,
        *,
        fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
        fields_mapped_metric: Sequence[Literal["id", "updated"]] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        include: Sequence[Literal["custom-metric", "metric"]] | None = None,
    ) -> Collection[models.MappedMetric]:
        return self._client.send(
            get_mapped_metrics(
                fields_custom_metric=fields_custom_metric,
                fields_mapped_metric=fields_mapped_metric,
                fields_metric=fields_metric,
                include=include,
            )
        )

    def get_metric(
        self,
        id: str,
        *,
        fields_flow: Sequence[models.FlowField] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        include: Sequence[Literal["flow-triggers"]] | None = None,
    ) -> Single[models.Metric]:
        return self._client.send(get_metric(id, fields_flow=fields_flow, fields_metric=fields_metric, include=include))

    def get_metric_for_mapped_metric(
        self, id: str, *, fields_metric: Sequence[models.MetricField] | None = None
    ) -> Single[models.Metric | None]:
        return self._client.send(get_metric_for_mapped_metric(id, fields_metric=fields_metric))

    def get_metric_for_metric_property(
        self, id: str, *, fields_metric: Sequence[models.MetricField] | None = None
    ) -> Single[models.Metric | None]:
        return self._client.send(get_metric_for_metric_property(id, fields_metric=fields_metric))

    def get_metric_id_for_mapped_metric(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_metric_id_for_mapped_metric(id))

    def get_metric_id_for_metric_property(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_metric_id_for_metric_property(id))

    def get_metric_ids_for_custom_metric(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_metric_ids_for_custom_metric(id))

    def get_metric_property(
        self,
        id: str,
        *,
        additional_fields_metric_property: Sequence[Literal["sample_values"]] | None = None,
        fields_metric_property: Sequence[models.MetricPropertyField] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        include: Sequence[Literal["metric"]] | None = None,
    ) -> Single[models.MetricProperty]:
        return self._client.send(
            get_metric_property(
                id,
                additional_fields_metric_property=additional_fields_metric_property,
                fields_metric_property=fields_metric_property,
                fields_metric=fields_metric,
                include=include,
            )
        )

    def get_metrics(
        self,
        *,
        fields_flow: Sequence[models.FlowField] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["flow-triggers"]] | None = None,
        page_cursor: str | None = None,
    ) -> Results[models.Metric, Collection[models.Metric]]:
        return self._client.items(
            get_metrics(
                fields_flow=fields_flow,
                fields_metric=fields_metric,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
            )
        )

    def get_metrics_for_custom_metric(
        self, id: str, *, fields_metric: Sequence[models.MetricField] | None = None
    ) -> Collection[models.Metric]:
        return self._client.send(get_metrics_for_custom_metric(id, fields_metric=fields_metric))

    def get_properties_for_metric(
        self,
        id: str,
        *,
        additional_fields_metric_property: Sequence[Literal["sample_values"]] | None = None,
        fields_metric_property: Sequence[models.MetricPropertyField] | None = None,
    ) -> Collection[models.MetricProperty]:
        return self._client.send(
            get_properties_for_metric(
                id,
                additional_fields_metric_property=additional_fields_metric_property,
                fields_metric_property=fields_metric_property,
            )
        )

    def get_property_ids_for_metric(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_property_ids_for_metric(id))

    def query_metric_aggregates(
        self,
        attributes: models.MetricAggregateRequestAttributes | dicts.MetricAggregateRequestAttributes | AnyDict,
        *,
        fields_metric_aggregate: Sequence[Literal["data", "dates", "id"]] | None = None,
    ) -> Results[Any, Single[models.MetricAggregate]]:
        return self._client.items(query_metric_aggregates(attributes, fields_metric_aggregate=fields_metric_aggregate))

    def update_custom_metric(
        self,
        id: str,
        attributes: models.CustomMetricUpdateAttributes | dicts.CustomMetricUpdateAttributes | AnyDict,
        *,
        fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
    ) -> Single[models.CustomMetric]:
        return self._client.send(update_custom_metric(id, attributes, fields_custom_metric=fields_custom_metric))

    def update_mapped_metric(
        self,
        id: str,
        *,
        relationships: models.MappedMetricUpdateRelationships | Mapping[str, Any] | None = None,
        fields_mapped_metric: Sequence[Literal["id", "updated"]] | None = None,
    ) -> Single[models.MappedMetric]:
        return self._client.send(
            update_mapped_metric(id, relationships=relationships, fields_mapped_metric=fields_mapped_metric)
        )

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


class AsyncMetricsNamespace(AsyncNamespace, _MetricsNamespaceDocs):
    """Metrics, sent by an async client."""

    async def create_custom_metric(
        self,
        attributes: models.CustomMetricCreateAttributes | dicts.CustomMetricCreateAttributes | AnyDict,
        *,
        fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
    ) -> Single[models.CustomMetric]:
        return await self._client.send(create_custom_metric(attributes, fields_custom_metric=fields_custom_metric))

    async def delete_custom_metric(self, id: str) -> None:
        return await self._client.send(delete_custom_metric(id))

    async def get_custom_metric(
        self,
        id: str,
        *,
        fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        include: Sequence[Literal["metrics"]] | None = None,
    ) -> Single[models.CustomMetric]:
        return await self._client.send(
            get_custom_metric(
                id, fields_custom_metric=fields_custom_metric, fields_metric=fields_metric, include=include
            )
        )

    async def get_custom_metric_for_mapped_metric(
        self, id: str, *, fields_custom_metric: Sequence[models.CustomMetricField] | None = None
    ) -> Single[models.CustomMetric | None]:
        return await self._client.send(
            get_custom_metric_for_mapped_metric(id, fields_custom_metric=fields_custom_metric)
        )

    async def get_custom_metric_id_for_mapped_metric(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_custom_metric_id_for_mapped_metric(id))

    async def get_custom_metrics(
        self,
        *,
        fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        include: Sequence[Literal["metrics"]] | None = None,
    ) -> Collection[models.CustomMetric]:
        return await self._client.send(
            get_custom_metrics(fields_custom_metric=fields_custom_metric, fields_metric=fields_metric, include=include)
        )

    async def get_flows_triggered_by_metric(
        self, id: str, *, fields_flow: Sequence[models.FlowField] | None = None
    ) -> Collection[models.Flow]:
        return await self._client.send(get_flows_triggered_by_metric(id, fields_flow=fields_flow))

    async def get_ids_for_flows_triggered_by_metric(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_ids_for_flows_triggered_by_metric(id))

    async def get_mapped_metric(
        self,
        id: str,
        *,
        fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
        fields_mapped_metric: Sequence[Literal["id", "updated"]] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        include: Sequence[Literal["custom-metric", "metric"]] | None = None,
    ) -> Single[models.MappedMetric]:
        return await self._client.send(
            get_mapped_metric(
                id,
                fields_custom_metric=fields_custom_metric,
                fields_mapped_metric=fields_mapped_metric,
                fields_metric=fields_metric,
                include=include,
            )
        )

    async def get_mapped_metrics(
        self,
        *,
        fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
        fields_mapped_metric: Sequence[Literal["id", "updated"]] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        include: Sequence[Literal["custom-metric", "metric"]] | None = None,
    ) -> Collection[models.MappedMetric]:
        return await self._client.send(
            get_mapped_metrics(
                fields_custom_metric=fields_custom_metric,
                fields_mapped_metric=fields_mapped_metric,
                fields_metric=fields_metric,
                include=include,
            )
        )

    async def get_metric(
        self,
        id: str,
        *,
        fields_flow: Sequence[models.FlowField] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        include: Sequence[Literal["flow-triggers"]] | None = None,
    ) -> Single[models.Metric]:
        return await self._client.send(
            get_metric(id, fields_flow=fields_flow, fields_metric=fields_metric, include=include)
        )

    async def get_metric_for_mapped_metric(
        self, id: str, *, fields_metric: Sequence[models.MetricField] | None = None
    ) -> Single[models.Metric | None]:
        return await self._client.send(get_metric_for_mapped_metric(id, fields_metric=fields_metric))

    async def get_metric_for_metric_property(
        self, id: str, *, fields_metric: Sequence[models.MetricField] | None = None
    ) -> Single[models.Metric | None]:
        return await self._client.send(get_metric_for_metric_property(id, fields_metric=fields_metric))

    async def get_metric_id_for_mapped_metric(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_metric_id_for_mapped_metric(id))

    async def get_metric_id_for_metric_property(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_metric_id_for_metric_property(id))

    async def get_metric_ids_for_custom_metric(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_metric_ids_for_custom_metric(id))

    async def get_metric_property(
        self,
        id: str,
        *,
        additional_fields_metric_property: Sequence[Literal["sample_values"]] | None = None,
        fields_metric_property: Sequence[models.MetricPropertyField] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        include: Sequence[Literal["metric"]] | None = None,
    ) -> Single[models.MetricProperty]:
        return await self._client.send(
            get_metric_property(
                id,
                additional_fields_metric_property=additional_fields_metric_property,
                fields_metric_property=fields_metric_property,
                fields_metric=fields_metric,
                include=include,
            )
        )

    def get_metrics(
        self,
        *,
        fields_flow: Sequence[models.FlowField] | None = None,
        fields_metric: Sequence[models.MetricField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["flow-triggers"]] | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[models.Metric, Collection[models.Metric]]:
        return self._client.items(
            get_metrics(
                fields_flow=fields_flow,
                fields_metric=fields_metric,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
            )
        )

    async def get_metrics_for_custom_metric(
        self, id: str, *, fields_metric: Sequence[models.MetricField] | None = None
    ) -> Collection[models.Metric]:
        return await self._client.send(get_metrics_for_custom_metric(id, fields_metric=fields_metric))

    async def get_properties_for_metric(
        self,
        id: str,
        *,
        additional_fields_metric_property: Sequence[Literal["sample_values"]] | None = None,
        fields_metric_property: Sequence[models.MetricPropertyField] | None = None,
    ) -> Collection[models.MetricProperty]:
        return await self._client.send(
            get_properties_for_metric(
                id,
                additional_fields_metric_property=additional_fields_metric_property,
                fields_metric_property=fields_metric_property,
            )
        )

    async def get_property_ids_for_metric(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_property_ids_for_metric(id))

    def query_metric_aggregates(
        self,
        attributes: models.MetricAggregateRequestAttributes | dicts.MetricAggregateRequestAttributes | AnyDict,
        *,
        fields_metric_aggregate: Sequence[Literal["data", "dates", "id"]] | None = None,
    ) -> AsyncResults[Any, Single[models.MetricAggregate]]:
        return self._client.items(query_metric_aggregates(attributes, fields_metric_aggregate=fields_metric_aggregate))

    async def update_custom_metric(
        self,
        id: str,
        attributes: models.CustomMetricUpdateAttributes | dicts.CustomMetricUpdateAttributes | AnyDict,
        *,
        fields_custom_metric: Sequence[models.CustomMetricField] | None = None,
    ) -> Single[models.CustomMetric]:
        return await self._client.send(update_custom_metric(id, attributes, fields_custom_metric=fields_custom_metric))

    async def update_mapped_metric(
        self,
        id: str,
        *,
        relationships: models.MappedMetricUpdateRelationships | Mapping[str, Any] | None = None,
        fields_mapped_metric: Sequence[Literal["id", "updated"]] | None = None,
    ) -> Single[models.MappedMetric]:
        return await self._client.send(
            update_mapped_metric(id, relationships=relationships, fields_mapped_metric=fields_mapped_metric)
        )

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
