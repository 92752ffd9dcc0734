"""Events: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.answers import Result
from ...runtime.arguments import plain, query, segment
from ...runtime.operation import Operation, OperationInfo, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...runtime.documents import Single
    from ..models.events import (
        Download,
        EventBulkExportJob,
        EventBulkExportJobCreateAttributes,
        EventBulkExportJobCreateRelationships,
        EventBulkExportJobField,
    )


_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_EVENT_BULK_EXPORT_JOB_BETA = OperationInfo(
    id="create_event_bulk_export_job_beta",
    method="POST",
    path_template="/api/event-bulk-export-jobs",
    tag="events",
    revision="2026-07-15.pre",
    result=Result("single", "EventBulkExportJob", _PACKAGE),
    scopes=("events:read", "metrics:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=False),
)


def create_event_bulk_export_job_beta(
    attributes: EventBulkExportJobCreateAttributes | Mapping[str, Any],
    relationships: EventBulkExportJobCreateRelationships | Mapping[str, Any],
    *,
    fields_event_bulk_export_job: Sequence[Literal["created_at", "id", "status"]] | None = None,
) -> Operation[Single[EventBulkExportJob]]:
    """Create event bulk export job beta.

    ``POST /api/event-bulk-export-jobs``

    Scopes: ``events:read``, ``metrics:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/create_event_bulk_export_job
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


GET_DOWNLOAD_FOR_EVENT_BULK_EXPORT_JOB_BETA = OperationInfo(
    id="get_download_for_event_bulk_export_job_beta",
    method="GET",
    path_template="/api/event-bulk-export-jobs/{id}/download",
    tag="events",
    revision="2026-07-15.pre",
    result=Result("single", "Download", _PACKAGE),
    scopes=("events:read", "metrics:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("get_event_bulk_export_job_download",),
)


def get_download_for_event_bulk_export_job_beta(
    id: str,
    *,
    fields_download: Sequence[Literal["id"]] | None = None,
) -> Operation[Single[Download | None]]:
    """Get download for event bulk export job beta.

    ``GET /api/event-bulk-export-jobs/{id}/download``

    Scopes: ``events:read``, ``metrics:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_download_for_event_bulk_export_job
    """
    return Operation(
        GET_DOWNLOAD_FOR_EVENT_BULK_EXPORT_JOB_BETA,
        f"/api/event-bulk-export-jobs/{segment('id', id)}/download",
        query=query(("fields[download]", fields_download)),
    )


GET_EVENT_BULK_EXPORT_JOB_BETA = OperationInfo(
    id="get_event_bulk_export_job_beta",
    method="GET",
    path_template="/api/event-bulk-export-jobs/{job_id}",
    tag="events",
    revision="2026-07-15.pre",
    result=Result("single", "EventBulkExportJob", _PACKAGE),
    scopes=("events:read", "metrics:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_event_bulk_export_job_beta(
    job_id: str,
    *,
    fields_event_bulk_export_job: Sequence[EventBulkExportJobField] | None = None,
) -> Operation[Single[EventBulkExportJob]]:
    """Get event bulk export job beta.

    ``GET /api/event-bulk-export-jobs/{job_id}``

    Scopes: ``events:read``, ``metrics:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_event_bulk_export_job
    """
    return Operation(
        GET_EVENT_BULK_EXPORT_JOB_BETA,
        f"/api/event-bulk-export-jobs/{segment('job_id', job_id)}",
        query=query(("fields[event-bulk-export-job]", fields_event_bulk_export_job)),
    )


# Names under which other clients know these operations.
get_event_bulk_export_job_download = get_download_for_event_bulk_export_job_beta
