"""Events: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from ...runtime.answers import Result
from ...runtime.arguments import AnyDict, plain, query, segment
from ...runtime.documents import Single
from ...runtime.namespaces import AsyncNamespace, Namespace
from ...runtime.operation import Operation, Quota, RateLimit, infos_of
from .. import dicts, models

_info = infos_of(__name__, "2026-07-15.pre")
_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_EVENT_BULK_EXPORT_JOB_BETA = _info(
    "create_event_bulk_export_job_beta",
    "POST /api/event-bulk-export-jobs",
    Result("single", "EventBulkExportJob", _PACKAGE),
    scopes=("events:read", "metrics:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_event_bulk_export_job_beta(
    attributes: models.EventBulkExportJobCreateAttributes | dicts.EventBulkExportJobCreateAttributes | AnyDict,
    relationships: models.EventBulkExportJobCreateRelationships | Mapping[str, Any],
    *,
    fields_event_bulk_export_job: Sequence[Literal["created_at", "id", "status"]] | None = None,
) -> Operation[Single[models.EventBulkExportJob]]:
    """Create event bulk export job beta (``POST /api/event-bulk-export-jobs``).

    Args:
        attributes: needs start_date, end_date.
        relationships: needs metric.
        fields_event_bulk_export_job: the fields to receive, all by default.
    """
    return Operation(
        CREATE_EVENT_BULK_EXPORT_JOB_BETA,
        "/api/event-bulk-export-jobs",
        query=query(("fields[event-bulk-export-job]", fields_event_bulk_export_job)),
        body={
            "data": {
                "type": "event-bulk-export-job",
                "attributes": plain(attributes),
                "relationships": plain(relationships),
            }
        },
    )


GET_DOWNLOAD_FOR_EVENT_BULK_EXPORT_JOB_BETA = _info(
    "get_download_for_event_bulk_export_job_beta",
    "GET /api/event-bulk-export-jobs/{id}/download",
    Result("single", "Download", _PACKAGE, nullable=True),
    scopes=("events:read", "metrics:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_event_bulk_export_job_download",),
)


def get_download_for_event_bulk_export_job_beta(
    id: str, *, fields_download: Sequence[Literal["id"]] | None = None
) -> Operation[Single[models.Download | None]]:
    """Get download for event bulk export job beta (``GET /api/event-bulk-export-jobs/{id}/download``).

    Args:
        id: id of the event bulk export job.
        fields_download: the fields to receive, all by default.
    """
    return Operation(
        GET_DOWNLOAD_FOR_EVENT_BULK_EXPORT_JOB_BETA,
        f"/api/event-bulk-export-jobs/{segment('id', id)}/download",
        query=query(("fields[download]", fields_download)),
    )


GET_EVENT_BULK_EXPORT_JOB_BETA = _info(
    "get_event_bulk_export_job_beta",
    "GET /api/event-bulk-export-jobs/{job_id}",
    Result("single", "EventBulkExportJob", _PACKAGE),
    scopes=("events:read", "metrics:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_event_bulk_export_job_beta(
    job_id: str, *, fields_event_bulk_export_job: Sequence[models.EventBulkExportJobField] | None = None
) -> Operation[Single[models.EventBulkExportJob]]:
    """Get event bulk export job beta (``GET /api/event-bulk-export-jobs/{job_id}``).

    Args:
        job_id: id of the event bulk export job.
        fields_event_bulk_export_job: the fields to receive, all by default.
    """
    return Operation(
        GET_EVENT_BULK_EXPORT_JOB_BETA,
        f"/api/event-bulk-export-jobs/{segment('job_id', job_id)}",
        query=query(("fields[event-bulk-export-job]", fields_event_bulk_export_job)),
    )


# Aliases: the names of these operations in other clients.
get_event_bulk_export_job_download = get_download_for_event_bulk_export_job_beta


class _EventsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_event_bulk_export_job_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create event bulk export job beta (``POST /api/event-bulk-export-jobs``).

        Scopes: events:read, metrics:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/create_event_bulk_export_job

        Args:
            attributes: needs start_date, end_date.
            relationships: needs metric.
            fields_event_bulk_export_job: the fields to receive, all by default.
        """

    def get_download_for_event_bulk_export_job_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get download for event bulk export job beta (``GET /api/event-bulk-export-jobs/{id}/download``).

        Scopes: events:read, metrics:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_download_for_event_bulk_export_job

        Args:
            id: id of the event bulk export job.
            fields_download: the fields to receive, all by default.
        """

    def get_event_bulk_export_job_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get event bulk export job beta (``GET /api/event-bulk-export-jobs/{job_id}``).

        Scopes: events:read, metrics:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_event_bulk_export_job

        Args:
            job_id: id of the event bulk export job.
            fields_event_bulk_export_job: the fields to receive, all by default.
        """


class EventsNamespace(Namespace, _EventsNamespaceDocs):
    """Events, sent by a blocking client."""

    def create_event_bulk_export_job_beta(
        self,
        attributes: models.EventBulkExportJobCreateAttributes | dicts.EventBulkExportJobCreateAttributes | AnyDict,
        relationships: models.EventBulkExportJobCreateRelationships | Mapping[str, Any],
        *,
        fields_event_bulk_export_job: Sequence[Literal["created_at", "id", "status"]] | None = None,
    ) -> Single[models.EventBulkExportJob]:
        return self._client.send(
            create_event_bulk_export_job_beta(
                attributes, relationships, fields_event_bulk_export_job=fields_event_bulk_export_job
            )
        )

    def get_download_for_event_bulk_export_job_beta(
        self, id: str, *, fields_download: Sequence[Literal["id"]] | None = None
    ) -> Single[models.Download | None]:
        return self._client.send(get_download_for_event_bulk_export_job_beta(id, fields_download=fields_download))

    def get_event_bulk_export_job_beta(
        self, job_id: str, *, fields_event_bulk_export_job: Sequence[models.EventBulkExportJobField] | None = None
    ) -> Single[models.EventBulkExportJob]:
        return self._client.send(
            get_event_bulk_export_job_beta(job_id, fields_event_bulk_export_job=fields_event_bulk_export_job)
        )

    get_event_bulk_export_job_download = get_download_for_event_bulk_export_job_beta


class AsyncEventsNamespace(AsyncNamespace, _EventsNamespaceDocs):
    """Events, sent by an async client."""

    async def create_event_bulk_export_job_beta(
        self,
        attributes: models.EventBulkExportJobCreateAttributes | dicts.EventBulkExportJobCreateAttributes | AnyDict,
        relationships: models.EventBulkExportJobCreateRelationships | Mapping[str, Any],
        *,
        fields_event_bulk_export_job: Sequence[Literal["created_at", "id", "status"]] | None = None,
    ) -> Single[models.EventBulkExportJob]:
        return await self._client.send(
            create_event_bulk_export_job_beta(
                attributes, relationships, fields_event_bulk_export_job=fields_event_bulk_export_job
            )
        )

    async def get_download_for_event_bulk_export_job_beta(
        self, id: str, *, fields_download: Sequence[Literal["id"]] | None = None
    ) -> Single[models.Download | None]:
        return await self._client.send(get_download_for_event_bulk_export_job_beta(id, fields_download=fields_download))

    async def get_event_bulk_export_job_beta(
        self, job_id: str, *, fields_event_bulk_export_job: Sequence[models.EventBulkExportJobField] | None = None
    ) -> Single[models.EventBulkExportJob]:
        return await self._client.send(
            get_event_bulk_export_job_beta(job_id, fields_event_bulk_export_job=fields_event_bulk_export_job)
        )

    get_event_bulk_export_job_download = get_download_for_event_bulk_export_job_beta
