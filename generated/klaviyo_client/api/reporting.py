"""Reporting: operations of revision 2026-07-15."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.answers import Result
from ..runtime.arguments import plain, query
from ..runtime.operation import Operation, OperationInfo, Pagination, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.reporting import (
        CampaignValuesReport,
        CampaignValuesRequestDTOAttributes,
        FlowSeriesReport,
        FlowSeriesRequestDTOAttributes,
        FlowValuesReport,
        FlowValuesRequestDTOAttributes,
        FormSeriesReport,
        FormSeriesRequestDTOAttributes,
        FormValuesReport,
        FormValuesRequestDTOAttributes,
        SegmentSeriesReport,
        SegmentSeriesRequestDTOAttributes,
        SegmentValuesReport,
        SegmentValuesRequestDTOAttributes,
    )
    from ..runtime.documents import Single


_PACKAGE = __name__.rpartition(".api.")[0]


QUERY_CAMPAIGN_VALUES = OperationInfo(
    id="query_campaign_values",
    method="POST",
    path_template="/api/campaign-values-reports",
    tag="reporting",
    revision="2026-07-15",
    result=Result("single", "CampaignValuesReport", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(2, 60), daily=Quota(225, 86_400)),
    replay=Replay(safe=True),
    pagination=Pagination("query", "page_cursor", items="/attributes/results"),
    aliases=("create_campaign_value_report", "create_campaign_values_report"),
)


def query_campaign_values(
    attributes: CampaignValuesRequestDTOAttributes | Mapping[str, Any],
    *,
    fields_campaign_values_report: Sequence[Literal["id", "results"]] | None = None,
    page_cursor: str | None = None,
) -> Operation[Single[CampaignValuesReport]]:
    """Query campaign values.

    ``POST /api/campaign-values-reports``

    Scopes: ``campaigns:read``. Rate limit: 1/s, 2/m, 225/d.

    Reference: https://developers.klaviyo.com/en/reference/query_campaign_values
    """
    return Operation(
        QUERY_CAMPAIGN_VALUES,
        "/api/campaign-values-reports",
        query=query(("fields[campaign-values-report]", fields_campaign_values_report), ("page_cursor", page_cursor)),
        body={"data": {"type": "campaign-values-report", "attributes": plain(attributes)}},
    )


QUERY_FLOW_SERIES = OperationInfo(
    id="query_flow_series",
    method="POST",
    path_template="/api/flow-series-reports",
    tag="reporting",
    revision="2026-07-15",
    result=Result("single", "FlowSeriesReport", _PACKAGE),
    scopes=("flows:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(2, 60), daily=Quota(225, 86_400)),
    replay=Replay(safe=True),
    pagination=Pagination("query", "page_cursor", items="/attributes/results"),
    aliases=("create_flow_series_report", "create_flow_sery_report"),
)


def query_flow_series(
    attributes: FlowSeriesRequestDTOAttributes | Mapping[str, Any],
    *,
    fields_flow_series_report: Sequence[Literal["date_times", "id", "results"]] | None = None,
    page_cursor: str | None = None,
) -> Operation[Single[FlowSeriesReport]]:
    """Query flow series.

    ``POST /api/flow-series-reports``

    Scopes: ``flows:read``. Rate limit: 1/s, 2/m, 225/d.

    Reference: https://developers.klaviyo.com/en/reference/query_flow_series
    """
    return Operation(
        QUERY_FLOW_SERIES,
        "/api/flow-series-reports",
        query=query(("fields[flow-series-report]", fields_flow_series_report), ("page_cursor", page_cursor)),
        body={"data": {"type": "flow-series-report", "attributes": plain(attributes)}},
    )


QUERY_FLOW_VALUES = OperationInfo(
    id="query_flow_values",
    method="POST",
    path_template="/api/flow-values-reports",
    tag="reporting",
    revision="2026-07-15",
    result=Result("single", "FlowValuesReport", _PACKAGE),
    scopes=("flows:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(2, 60), daily=Quota(225, 86_400)),
    replay=Replay(safe=True),
    pagination=Pagination("query", "page_cursor", items="/attributes/results"),
    aliases=("create_flow_value_report", "create_flow_values_report"),
)


def query_flow_values(
    attributes: FlowValuesRequestDTOAttributes | Mapping[str, Any],
    *,
    fields_flow_values_report: Sequence[Literal["id", "results"]] | None = None,
    page_cursor: str | None = None,
) -> Operation[Single[FlowValuesReport]]:
    """Query flow values.

    ``POST /api/flow-values-reports``

    Scopes: ``flows:read``. Rate limit: 1/s, 2/m, 225/d.

    Reference: https://developers.klaviyo.com/en/reference/query_flow_values
    """
    return Operation(
        QUERY_FLOW_VALUES,
        "/api/flow-values-reports",
        query=query(("fields[flow-values-report]", fields_flow_values_report), ("page_cursor", page_cursor)),
        body={"data": {"type": "flow-values-report", "attributes": plain(attributes)}},
    )


QUERY_FORM_SERIES = OperationInfo(
    id="query_form_series",
    method="POST",
    path_template="/api/form-series-reports",
    tag="reporting",
    revision="2026-07-15",
    result=Result("single", "FormSeriesReport", _PACKAGE),
    scopes=("forms:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(2, 60), daily=Quota(225, 86_400)),
    replay=Replay(safe=True),
    aliases=("create_form_series_report", "create_form_sery_report"),
)


def query_form_series(
    attributes: FormSeriesRequestDTOAttributes | Mapping[str, Any],
    *,
    fields_form_series_report: Sequence[Literal["date_times", "id", "results"]] | None = None,
) -> Operation[Single[FormSeriesReport]]:
    """Query form series.

    ``POST /api/form-series-reports``

    Scopes: ``forms:read``. Rate limit: 1/s, 2/m, 225/d.

    Reference: https://developers.klaviyo.com/en/reference/query_form_series
    """
    return Operation(
        QUERY_FORM_SERIES,
        "/api/form-series-reports",
        query=query(("fields[form-series-report]", fields_form_series_report)),
        body={"data": {"type": "form-series-report", "attributes": plain(attributes)}},
    )


QUERY_FORM_VALUES = OperationInfo(
    id="query_form_values",
    method="POST",
    path_template="/api/form-values-reports",
    tag="reporting",
    revision="2026-07-15",
    result=Result("single", "FormValuesReport", _PACKAGE),
    scopes=("forms:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(2, 60), daily=Quota(225, 86_400)),
    replay=Replay(safe=True),
    aliases=("create_form_value_report", "create_form_values_report"),
)


def query_form_values(
    attributes: FormValuesRequestDTOAttributes | Mapping[str, Any],
    *,
    fields_form_values_report: Sequence[Literal["id", "results"]] | None = None,
) -> Operation[Single[FormValuesReport]]:
    """Query form values.

    ``POST /api/form-values-reports``

    Scopes: ``forms:read``. Rate limit: 1/s, 2/m, 225/d.

    Reference: https://developers.klaviyo.com/en/reference/query_form_values
    """
    return Operation(
        QUERY_FORM_VALUES,
        "/api/form-values-reports",
        query=query(("fields[form-values-report]", fields_form_values_report)),
        body={"data": {"type": "form-values-report", "attributes": plain(attributes)}},
    )


QUERY_SEGMENT_SERIES = OperationInfo(
    id="query_segment_series",
    method="POST",
    path_template="/api/segment-series-reports",
    tag="reporting",
    revision="2026-07-15",
    result=Result("single", "SegmentSeriesReport", _PACKAGE),
    scopes=("segments:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(2, 60), daily=Quota(225, 86_400)),
    replay=Replay(safe=True),
    aliases=("create_segment_series_report", "create_segment_sery_report"),
)


def query_segment_series(
    attributes: SegmentSeriesRequestDTOAttributes | Mapping[str, Any],
    *,
    fields_segment_series_report: Sequence[Literal["date_times", "id", "results"]] | None = None,
) -> Operation[Single[SegmentSeriesReport]]:
    """Query segment series.

    ``POST /api/segment-series-reports``

    Scopes: ``segments:read``. Rate limit: 1/s, 2/m, 225/d.

    Reference: https://developers.klaviyo.com/en/reference/query_segment_series
    """
    return Operation(
        QUERY_SEGMENT_SERIES,
        "/api/segment-series-reports",
        query=query(("fields[segment-series-report]", fields_segment_series_report)),
        body={"data": {"type": "segment-series-report", "attributes": plain(attributes)}},
    )


QUERY_SEGMENT_VALUES = OperationInfo(
    id="query_segment_values",
    method="POST",
    path_template="/api/segment-values-reports",
    tag="reporting",
    revision="2026-07-15",
    result=Result("single", "SegmentValuesReport", _PACKAGE),
    scopes=("segments:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(2, 60), daily=Quota(225, 86_400)),
    replay=Replay(safe=True),
    aliases=("create_segment_value_report", "create_segment_values_report"),
)


def query_segment_values(
    attributes: SegmentValuesRequestDTOAttributes | Mapping[str, Any],
    *,
    fields_segment_values_report: Sequence[Literal["id", "results"]] | None = None,
) -> Operation[Single[SegmentValuesReport]]:
    """Query segment values.

    ``POST /api/segment-values-reports``

    Scopes: ``segments:read``. Rate limit: 1/s, 2/m, 225/d.

    Reference: https://developers.klaviyo.com/en/reference/query_segment_values
    """
    return Operation(
        QUERY_SEGMENT_VALUES,
        "/api/segment-values-reports",
        query=query(("fields[segment-values-report]", fields_segment_values_report)),
        body={"data": {"type": "segment-values-report", "attributes": plain(attributes)}},
    )


# Names under which other clients know these operations.
create_campaign_value_report = query_campaign_values
create_campaign_values_report = query_campaign_values
create_flow_series_report = query_flow_series
create_flow_sery_report = query_flow_series
create_flow_value_report = query_flow_values
create_flow_values_report = query_flow_values
create_form_series_report = query_form_series
create_form_sery_report = query_form_series
create_form_value_report = query_form_values
create_form_values_report = query_form_values
create_segment_series_report = query_segment_series
create_segment_sery_report = query_segment_series
create_segment_value_report = query_segment_values
create_segment_values_report = query_segment_values
