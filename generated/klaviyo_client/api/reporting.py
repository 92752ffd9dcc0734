"""Reporting: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, plain, query
from ..runtime.documents import Single
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Operation, Pagination, Quota, RateLimit, Replay, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


QUERY_CAMPAIGN_VALUES = _info(
    "query_campaign_values",
    "POST /api/campaign-values-reports",
    Result("single", "CampaignValuesReport", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(2, 60), daily=Quota(225, 86_400)),
    replay=Replay(safe=True),
    pagination=Pagination("query", "page_cursor", items="/attributes/results"),
    aliases=("create_campaign_value_report", "create_campaign_values_report"),
)


def query_campaign_values(
    attributes: models.CampaignValuesRequestDTOAttributes | dicts.CampaignValuesRequestDTOAttributes | AnyDict,
    *,
    fields_campaign_values_report: Sequence[Literal["id", "results"]] | None = None,
    page_cursor: str | None = None,
) -> Operation[Single[models.CampaignValuesReport]]:
    """Query campaign values (``POST /api/campaign-values-reports``).

    One row for each campaign and group, with the sums over the timeframe.

    Args:
        attributes: needs statistics, timeframe, conversion_metric_id; ``filter`` is a `QueryCampaignValuesFilter`
            or its text. A filter has each field once. ``conversion_metric_id`` is the id of a metric such as Placed
            Order.
        fields_campaign_values_report: the fields to receive, all by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        QUERY_CAMPAIGN_VALUES,
        "/api/campaign-values-reports",
        query=query(("fields[campaign-values-report]", fields_campaign_values_report), ("page_cursor", page_cursor)),
        body={"data": {"type": "campaign-values-report", "attributes": plain(attributes)}},
    )


QUERY_FLOW_SERIES = _info(
    "query_flow_series",
    "POST /api/flow-series-reports",
    Result("single", "FlowSeriesReport", _PACKAGE),
    scopes=("flows:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(2, 60), daily=Quota(225, 86_400)),
    replay=Replay(safe=True),
    pagination=Pagination("query", "page_cursor", items="/attributes/results"),
    aliases=("create_flow_series_report", "create_flow_sery_report"),
)


def query_flow_series(
    attributes: models.FlowSeriesRequestDTOAttributes | dicts.FlowSeriesRequestDTOAttributes | AnyDict,
    *,
    fields_flow_series_report: Sequence[Literal["date_times", "id", "results"]] | None = None,
    page_cursor: str | None = None,
) -> Operation[Single[models.FlowSeriesReport]]:
    """Query flow series (``POST /api/flow-series-reports``).

    One row for each flow message and group, with a value for each interval; ``date_times`` has their starts.

    Args:
        attributes: needs statistics, timeframe, interval, conversion_metric_id; ``filter`` is a
            `QueryFlowSeriesFilter` or its text.
        fields_flow_series_report: the fields to receive, all by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        QUERY_FLOW_SERIES,
        "/api/flow-series-reports",
        query=query(("fields[flow-series-report]", fields_flow_series_report), ("page_cursor", page_cursor)),
        body={"data": {"type": "flow-series-report", "attributes": plain(attributes)}},
    )


QUERY_FLOW_VALUES = _info(
    "query_flow_values",
    "POST /api/flow-values-reports",
    Result("single", "FlowValuesReport", _PACKAGE),
    scopes=("flows:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(2, 60), daily=Quota(225, 86_400)),
    replay=Replay(safe=True),
    pagination=Pagination("query", "page_cursor", items="/attributes/results"),
    aliases=("create_flow_value_report", "create_flow_values_report"),
)


def query_flow_values(
    attributes: models.FlowValuesRequestDTOAttributes | dicts.FlowValuesRequestDTOAttributes | AnyDict,
    *,
    fields_flow_values_report: Sequence[Literal["id", "results"]] | None = None,
    page_cursor: str | None = None,
) -> Operation[Single[models.FlowValuesReport]]:
    """Query flow values (``POST /api/flow-values-reports``).

    One row for each flow message and group, with the sums over the timeframe.

    Args:
        attributes: needs statistics, timeframe, conversion_metric_id; ``filter`` is a `QueryFlowValuesFilter` or
            its text. A filter has each field once. ``conversion_metric_id`` is the id of a metric such as Placed
            Order.
        fields_flow_values_report: the fields to receive, all by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        QUERY_FLOW_VALUES,
        "/api/flow-values-reports",
        query=query(("fields[flow-values-report]", fields_flow_values_report), ("page_cursor", page_cursor)),
        body={"data": {"type": "flow-values-report", "attributes": plain(attributes)}},
    )


QUERY_FORM_SERIES = _info(
    "query_form_series",
    "POST /api/form-series-reports",
    Result("single", "FormSeriesReport", _PACKAGE),
    scopes=("forms:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(2, 60), daily=Quota(225, 86_400)),
    replay=Replay(safe=True),
    aliases=("create_form_series_report", "create_form_sery_report"),
)


def query_form_series(
    attributes: models.FormSeriesRequestDTOAttributes | dicts.FormSeriesRequestDTOAttributes | AnyDict,
    *,
    fields_form_series_report: Sequence[Literal["date_times", "id", "results"]] | None = None,
) -> Operation[Single[models.FormSeriesReport]]:
    """Query form series (``POST /api/form-series-reports``).

    One row for each form, with a value for each interval; ``date_times`` has their starts.

    Args:
        attributes: needs statistics, timeframe, interval; ``filter`` is a `QueryFormSeriesFilter` or its text.
        fields_form_series_report: the fields to receive, all by default.
    """
    return Operation(
        QUERY_FORM_SERIES,
        "/api/form-series-reports",
        query=query(("fields[form-series-report]", fields_form_series_report)),
        body={"data": {"type": "form-series-report", "attributes": plain(attributes)}},
    )


QUERY_FORM_VALUES = _info(
    "query_form_values",
    "POST /api/form-values-reports",
    Result("single", "FormValuesReport", _PACKAGE),
    scopes=("forms:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(2, 60), daily=Quota(225, 86_400)),
    replay=Replay(safe=True),
    aliases=("create_form_value_report", "create_form_values_report"),
)


def query_form_values(
    attributes: models.FormValuesRequestDTOAttributes | dicts.FormValuesRequestDTOAttributes | AnyDict,
    *,
    fields_form_values_report: Sequence[Literal["id", "results"]] | None = None,
) -> Operation[Single[models.FormValuesReport]]:
    """Query form values (``POST /api/form-values-reports``).

    One row for each form, with the sums over the timeframe.

    Args:
        attributes: needs statistics, timeframe; ``filter`` is a `QueryFormValuesFilter` or its text. A filter has
            each field once.
        fields_form_values_report: the fields to receive, all by default.
    """
    return Operation(
        QUERY_FORM_VALUES,
        "/api/form-values-reports",
        query=query(("fields[form-values-report]", fields_form_values_report)),
        body={"data": {"type": "form-values-report", "attributes": plain(attributes)}},
    )


QUERY_SEGMENT_SERIES = _info(
    "query_segment_series",
    "POST /api/segment-series-reports",
    Result("single", "SegmentSeriesReport", _PACKAGE),
    scopes=("segments:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(2, 60), daily=Quota(225, 86_400)),
    replay=Replay(safe=True),
    aliases=("create_segment_series_report", "create_segment_sery_report"),
)


def query_segment_series(
    attributes: models.SegmentSeriesRequestDTOAttributes | dicts.SegmentSeriesRequestDTOAttributes | AnyDict,
    *,
    fields_segment_series_report: Sequence[Literal["date_times", "id", "results"]] | None = None,
) -> Operation[Single[models.SegmentSeriesReport]]:
    """Query segment series (``POST /api/segment-series-reports``).

    One row for each segment, with a value for each interval; ``date_times`` has their starts.

    Args:
        attributes: needs statistics, timeframe, interval; ``filter`` is a `QuerySegmentSeriesFilter` or its text.
        fields_segment_series_report: the fields to receive, all by default.
    """
    return Operation(
        QUERY_SEGMENT_SERIES,
        "/api/segment-series-reports",
        query=query(("fields[segment-series-report]", fields_segment_series_report)),
        body={"data": {"type": "segment-series-report", "attributes": plain(attributes)}},
    )


QUERY_SEGMENT_VALUES = _info(
    "query_segment_values",
    "POST /api/segment-values-reports",
    Result("single", "SegmentValuesReport", _PACKAGE),
    scopes=("segments:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(2, 60), daily=Quota(225, 86_400)),
    replay=Replay(safe=True),
    aliases=("create_segment_value_report", "create_segment_values_report"),
)


def query_segment_values(
    attributes: models.SegmentValuesRequestDTOAttributes | dicts.SegmentValuesRequestDTOAttributes | AnyDict,
    *,
    fields_segment_values_report: Sequence[Literal["id", "results"]] | None = None,
) -> Operation[Single[models.SegmentValuesReport]]:
    """Query segment values (``POST /api/segment-values-reports``).

    One row for each segment, with the sums over the timeframe.

    Args:
        attributes: needs statistics, timeframe; ``filter`` is a `QuerySegmentValuesFilter` or its text. A filter
            has each field once.
        fields_segment_values_report: the fields to receive, all by default.
    """
    return Operation(
        QUERY_SEGMENT_VALUES,
        "/api/segment-values-reports",
        query=query(("fields[segment-values-report]", fields_segment_values_report)),
        body={"data": {"type": "segment-values-report", "attributes": plain(attributes)}},
    )


# Aliases: the names of these operations in other clients.
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


class _ReportingNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def query_campaign_values(self, *args: Any, **kwargs: Any) -> Any:
        """Query campaign values (``POST /api/campaign-values-reports``).

        Scopes: campaigns:read. Limit: 1/s, 2/m, 225/d.
        https://developers.klaviyo.com/en/reference/query_campaign_values

        One row for each campaign and group, with the sums over the timeframe.

        Args:
            attributes: needs statistics, timeframe, conversion_metric_id; ``filter`` is a `QueryCampaignValuesFilter`
                or its text. A filter has each field once. ``conversion_metric_id`` is the id of a metric such as Placed
                Order.
            fields_campaign_values_report: the fields to receive, all by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def query_flow_series(self, *args: Any, **kwargs: Any) -> Any:
        """Query flow series (``POST /api/flow-series-reports``).

        Scopes: flows:read. Limit: 1/s, 2/m, 225/d. https://developers.klaviyo.com/en/reference/query_flow_series

        One row for each flow message and group, with a value for each interval; ``date_times`` has their starts.

        Args:
            attributes: needs statistics, timeframe, interval, conversion_metric_id; ``filter`` is a
                `QueryFlowSeriesFilter` or its text.
            fields_flow_series_report: the fields to receive, all by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def query_flow_values(self, *args: Any, **kwargs: Any) -> Any:
        """Query flow values (``POST /api/flow-values-reports``).

        Scopes: flows:read. Limit: 1/s, 2/m, 225/d. https://developers.klaviyo.com/en/reference/query_flow_values

        One row for each flow message and group, with the sums over the timeframe.

        Args:
            attributes: needs statistics, timeframe, conversion_metric_id; ``filter`` is a `QueryFlowValuesFilter` or
                its text. A filter has each field once. ``conversion_metric_id`` is the id of a metric such as Placed
                Order.
            fields_flow_values_report: the fields to receive, all by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def query_form_series(self, *args: Any, **kwargs: Any) -> Any:
        """Query form series (``POST /api/form-series-reports``).

        Scopes: forms:read. Limit: 1/s, 2/m, 225/d. https://developers.klaviyo.com/en/reference/query_form_series

        One row for each form, with a value for each interval; ``date_times`` has their starts.

        Args:
            attributes: needs statistics, timeframe, interval; ``filter`` is a `QueryFormSeriesFilter` or its text.
            fields_form_series_report: the fields to receive, all by default.
        """

    def query_form_values(self, *args: Any, **kwargs: Any) -> Any:
        """Query form values (``POST /api/form-values-reports``).

        Scopes: forms:read. Limit: 1/s, 2/m, 225/d. https://developers.klaviyo.com/en/reference/query_form_values

        One row for each form, with the sums over the timeframe.

        Args:
            attributes: needs statistics, timeframe; ``filter`` is a `QueryFormValuesFilter` or its text. A filter has
                each field once.
            fields_form_values_report: the fields to receive, all by default.
        """

    def query_segment_series(self, *args: Any, **kwargs: Any) -> Any:
        """Query segment series (``POST /api/segment-series-reports``).

        Scopes: segments:read. Limit: 1/s, 2/m, 225/d. https://developers.klaviyo.com/en/reference/query_segment_series

        One row for each segment, with a value for each interval; ``date_times`` has their starts.

        Args:
            attributes: needs statistics, timeframe, interval; ``filter`` is a `QuerySegmentSeriesFilter` or its text.
            fields_segment_series_report: the fields to receive, all by default.
        """

    def query_segment_values(self, *args: Any, **kwargs: Any) -> Any:
        """Query segment values (``POST /api/segment-values-reports``).

        Scopes: segments:read. Limit: 1/s, 2/m, 225/d. https://developers.klaviyo.com/en/reference/query_segment_values

        One row for each segment, with the sums over the timeframe.

        Args:
            attributes: needs statistics, timeframe; ``filter`` is a `QuerySegmentValuesFilter` or its text. A filter
                has each field once.
            fields_segment_values_report: the fields to receive, all by default.
        """


class ReportingNamespace(Namespace, _ReportingNamespaceDocs):
    """Reporting, sent by a blocking client."""

    def query_campaign_values(
        self,
        attributes: models.CampaignValuesRequestDTOAttributes | dicts.CampaignValuesRequestDTOAttributes | AnyDict,
        *,
        fields_campaign_values_report: Sequence[Literal["id", "results"]] | None = None,
        page_cursor: str | None = None,
    ) -> Results[Any, Single[models.CampaignValuesReport]]:
        return self._client.items(
            query_campaign_values(
                attributes, fields_campaign_values_report=fields_campaign_values_report, page_cursor=page_cursor
            )
        )

    def query_flow_series(
        self,
        attributes: models.FlowSeriesRequestDTOAttributes | dicts.FlowSeriesRequestDTOAttributes | AnyDict,
        *,
        fields_flow_series_report: Sequence[Literal["date_times", "id", "results"]] | None = None,
        page_cursor: str | None = None,
    ) -> Results[Any, Single[models.FlowSeriesReport]]:
        return self._client.items(
            query_flow_series(attributes, fields_flow_series_report=fields_flow_series_report, page_cursor=page_cursor)
        )

    def query_flow_values(
        self,
        attributes: models.FlowValuesRequestDTOAttributes | dicts.FlowValuesRequestDTOAttributes | AnyDict,
        *,
        fields_flow_values_report: Sequence[Literal["id", "results"]] | None = None,
        page_cursor: str | None = None,
    ) -> Results[Any, Single[models.FlowValuesReport]]:
        return self._client.items(
            query_flow_values(attributes, fields_flow_values_report=fields_flow_values_report, page_cursor=page_cursor)
        )

    def query_form_series(
        self,
        attributes: models.FormSeriesRequestDTOAttributes | dicts.FormSeriesRequestDTOAttributes | AnyDict,
        *,
        fields_form_series_report: Sequence[Literal["date_times", "id", "results"]] | None = None,
    ) -> Single[models.FormSeriesReport]:
        return self._client.send(query_form_series(attributes, fields_form_series_report=fields_form_series_report))

    def query_form_values(
        self,
        attributes: models.FormValuesRequestDTOAttributes | dicts.FormValuesRequestDTOAttributes | AnyDict,
        *,
        fields_form_values_report: Sequence[Literal["id", "results"]] | None = None,
    ) -> Single[models.FormValuesReport]:
        return self._client.send(query_form_values(attributes, fields_form_values_report=fields_form_values_report))

    def query_segment_series(
        self,
        attributes: models.SegmentSeriesRequestDTOAttributes | dicts.SegmentSeriesRequestDTOAttributes | AnyDict,
        *,
        fields_segment_series_report: Sequence[Literal["date_times", "id", "results"]] | None = None,
    ) -> Single[models.SegmentSeriesReport]:
        return self._client.send(
            query_segment_series(attributes, fields_segment_series_report=fields_segment_series_report)
        )

    def query_segment_values(
        self,
        attributes: models.SegmentValuesRequestDTOAttributes | dicts.SegmentValuesRequestDTOAttributes | AnyDict,
        *,
        fields_segment_values_report: Sequence[Literal["id", "results"]] | None = None,
    ) -> Single[models.SegmentValuesReport]:
        return self._client.send(
            query_segment_values(attributes, fields_segment_values_report=fields_segment_values_report)
        )

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


class AsyncReportingNamespace(AsyncNamespace, _ReportingNamespaceDocs):
    """Reporting, sent by an async client."""

    def query_campaign_values(
        self,
        attributes: models.CampaignValuesRequestDTOAttributes | dicts.CampaignValuesRequestDTOAttributes | AnyDict,
        *,
        fields_campaign_values_report: Sequence[Literal["id", "results"]] | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[Any, Single[models.CampaignValuesReport]]:
        return self._client.items(
            query_campaign_values(
                attributes, fields_campaign_values_report=fields_campaign_values_report, page_cursor=page_cursor
            )
        )

    def query_flow_series(
        self,
        attributes: models.FlowSeriesRequestDTOAttributes | dicts.FlowSeriesRequestDTOAttributes | AnyDict,
        *,
        fields_flow_series_report: Sequence[Literal["date_times", "id", "results"]] | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[Any, Single[models.FlowSeriesReport]]:
        return self._client.items(
            query_flow_series(attributes, fields_flow_series_report=fields_flow_series_report, page_cursor=page_cursor)
        )

    def query_flow_values(
        self,
        attributes: models.FlowValuesRequestDTOAttributes | dicts.FlowValuesRequestDTOAttributes | AnyDict,
        *,
        fields_flow_values_report: Sequence[Literal["id", "results"]] | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[Any, Single[models.FlowValuesReport]]:
        return self._client.items(
            query_flow_values(attributes, fields_flow_values_report=fields_flow_values_report, page_cursor=page_cursor)
        )

    async def query_form_series(
        self,
        attributes: models.FormSeriesRequestDTOAttributes | dicts.FormSeriesRequestDTOAttributes | AnyDict,
        *,
        fields_form_series_report: Sequence[Literal["date_times", "id", "results"]] | None = None,
    ) -> Single[models.FormSeriesReport]:
        return await self._client.send(
            query_form_series(attributes, fields_form_series_report=fields_form_series_report)
        )

    async def query_form_values(
        self,
        attributes: models.FormValuesRequestDTOAttributes | dicts.FormValuesRequestDTOAttributes | AnyDict,
        *,
        fields_form_values_report: Sequence[Literal["id", "results"]] | None = None,
    ) -> Single[models.FormValuesReport]:
        return await self._client.send(
            query_form_values(attributes, fields_form_values_report=fields_form_values_report)
        )

    async def query_segment_series(
        self,
        attributes: models.SegmentSeriesRequestDTOAttributes | dicts.SegmentSeriesRequestDTOAttributes | AnyDict,
        *,
        fields_segment_series_report: Sequence[Literal["date_times", "id", "results"]] | None = None,
    ) -> Single[models.SegmentSeriesReport]:
        return await self._client.send(
            query_segment_series(attributes, fields_segment_series_report=fields_segment_series_report)
        )

    async def query_segment_values(
        self,
        attributes: models.SegmentValuesRequestDTOAttributes | dicts.SegmentValuesRequestDTOAttributes | AnyDict,
        *,
        fields_segment_values_report: Sequence[Literal["id", "results"]] | None = None,
    ) -> Single[models.SegmentValuesReport]:
        return await self._client.send(
            query_segment_values(attributes, fields_segment_values_report=fields_segment_values_report)
        )

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
