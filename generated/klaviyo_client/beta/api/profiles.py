"""Profiles: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.answers import Result
from ...runtime.arguments import member, plain, query, segment
from ...runtime.operation import Operation, OperationInfo, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...runtime.documents import Single
    from ..models.events import Download
    from ..models.profiles import (
        ProfileBulkExportJob,
        ProfileBulkExportJobCreateAttributes,
        ProfileBulkExportJobCreateRelationships,
        ProfileBulkExportJobField,
    )


_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_PROFILE_BULK_EXPORT_JOB_BETA = OperationInfo(
    id="create_profile_bulk_export_job_beta",
    method="POST",
    path_template="/api/profile-bulk-export-jobs",
    tag="profiles",
    revision="2026-07-15.pre",
    result=Result("single", "ProfileBulkExportJob", _PACKAGE),
    scopes=("lists:read", "profiles:read", "segments:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=False),
)


def create_profile_bulk_export_job_beta(
    attributes: ProfileBulkExportJobCreateAttributes | Mapping[str, Any],
    *,
    relationships: ProfileBulkExportJobCreateRelationships | Mapping[str, Any] | None = None,
    fields_profile_bulk_export_job: Sequence[Literal["created_at", "id", "status"]] | None = None,
) -> Operation[Single[ProfileBulkExportJob]]:
    """Create profile bulk export job beta.

    ``POST /api/profile-bulk-export-jobs``

    Scopes: ``lists:read``, ``profiles:read``, ``segments:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/create_profile_bulk_export_job
    """
    return Operation(
        CREATE_PROFILE_BULK_EXPORT_JOB_BETA,
        "/api/profile-bulk-export-jobs",
        query=query(("fields[profile-bulk-export-job]", fields_profile_bulk_export_job)),
        body={
            "data": {
                "type": "profile-bulk-export-job",
                "attributes": plain(attributes),
                **member(relationships=relationships),
            }
        },
    )


GET_DOWNLOAD_FOR_PROFILE_BULK_EXPORT_JOB_BETA = OperationInfo(
    id="get_download_for_profile_bulk_export_job_beta",
    method="GET",
    path_template="/api/profile-bulk-export-jobs/{id}/download",
    tag="profiles",
    revision="2026-07-15.pre",
    result=Result("single", "Download", _PACKAGE),
    scopes=("lists:read", "profiles:read", "segments:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("get_profile_bulk_export_job_download",),
)


def get_download_for_profile_bulk_export_job_beta(
    id: str,
    *,
    fields_download: Sequence[Literal["id"]] | None = None,
) -> Operation[Single[Download | None]]:
    """Get download for profile bulk export job beta.

    ``GET /api/profile-bulk-export-jobs/{id}/download``

    Scopes: ``lists:read``, ``profiles:read``, ``segments:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_download_for_profile_bulk_export_job
    """
    return Operation(
        GET_DOWNLOAD_FOR_PROFILE_BULK_EXPORT_JOB_BETA,
        f"/api/profile-bulk-export-jobs/{segment('id', id)}/download",
        query=query(("fields[download]", fields_download)),
    )


GET_PROFILE_BULK_EXPORT_JOB_BETA = OperationInfo(
    id="get_profile_bulk_export_job_beta",
    method="GET",
    path_template="/api/profile-bulk-export-jobs/{job_id}",
    tag="profiles",
    revision="2026-07-15.pre",
    result=Result("single", "ProfileBulkExportJob", _PACKAGE),
    scopes=("lists:read", "profiles:read", "segments:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_profile_bulk_export_job_beta(
    job_id: str,
    *,
    fields_profile_bulk_export_job: Sequence[ProfileBulkExportJobField] | None = None,
) -> Operation[Single[ProfileBulkExportJob]]:
    """Get profile bulk export job beta.

    ``GET /api/profile-bulk-export-jobs/{job_id}``

    Scopes: ``lists:read``, ``profiles:read``, ``segments:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_profile_bulk_export_job
    """
    return Operation(
        GET_PROFILE_BULK_EXPORT_JOB_BETA,
        f"/api/profile-bulk-export-jobs/{segment('job_id', job_id)}",
        query=query(("fields[profile-bulk-export-job]", fields_profile_bulk_export_job)),
    )


# Names under which other clients know these operations.
get_profile_bulk_export_job_download = get_download_for_profile_bulk_export_job_beta
