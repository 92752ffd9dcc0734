"""Profiles: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from ...runtime.answers import Result
from ...runtime.arguments import AnyDict, member, plain, query, segment
from ...runtime.documents import Single
from ...runtime.namespaces import AsyncNamespace, Namespace
from ...runtime.operation import Operation, Quota, RateLimit, infos_of
from .. import dicts, models

_info = infos_of(__name__, "2026-07-15.pre")
_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_PROFILE_BULK_EXPORT_JOB_BETA = _info(
    "create_profile_bulk_export_job_beta",
    "POST /api/profile-bulk-export-jobs",
    Result("single", "ProfileBulkExportJob", _PACKAGE),
    scopes=("lists:read", "profiles:read", "segments:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_profile_bulk_export_job_beta(
    attributes: models.ProfileBulkExportJobCreateAttributes | dicts.ProfileBulkExportJobCreateAttributes | AnyDict,
    *,
    relationships: models.ProfileBulkExportJobCreateRelationships | Mapping[str, Any] | None = None,
    fields_profile_bulk_export_job: Sequence[Literal["created_at", "id", "status"]] | None = None,
) -> Operation[Single[models.ProfileBulkExportJob]]:
    """Create profile bulk export job beta (``POST /api/profile-bulk-export-jobs``).

    Args:
        attributes: takes properties.
        relationships: takes list, segment.
        fields_profile_bulk_export_job: the fields to receive, all by default.
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


GET_DOWNLOAD_FOR_PROFILE_BULK_EXPORT_JOB_BETA = _info(
    "get_download_for_profile_bulk_export_job_beta",
    "GET /api/profile-bulk-export-jobs/{id}/download",
    Result("single", "Download", _PACKAGE, nullable=True),
    scopes=("lists:read", "profiles:read", "segments:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_profile_bulk_export_job_download",),
)


def get_download_for_profile_bulk_export_job_beta(
    id: str, *, fields_download: Sequence[Literal["id"]] | None = None
) -> Operation[Single[models.Download | None]]:
    """Get download for profile bulk export job beta (``GET /api/profile-bulk-export-jobs/{id}/download``).

    Args:
        id: id of the profile bulk export job.
        fields_download: the fields to receive, all by default.
    """
    return Operation(
        GET_DOWNLOAD_FOR_PROFILE_BULK_EXPORT_JOB_BETA,
        f"/api/profile-bulk-export-jobs/{segment('id', id)}/download",
        query=query(("fields[download]", fields_download)),
    )


GET_PROFILE_BULK_EXPORT_JOB_BETA = _info(
    "get_profile_bulk_export_job_beta",
    "GET /api/profile-bulk-export-jobs/{job_id}",
    Result("single", "ProfileBulkExportJob", _PACKAGE),
    scopes=("lists:read", "profiles:read", "segments:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_profile_bulk_export_job_beta(
    job_id: str, *, fields_profile_bulk_export_job: Sequence[models.ProfileBulkExportJobField] | None = None
) -> Operation[Single[models.ProfileBulkExportJob]]:
    """Get profile bulk export job beta (``GET /api/profile-bulk-export-jobs/{job_id}``).

    Args:
        job_id: id of the profile bulk export job.
        fields_profile_bulk_export_job: the fields to receive, all by default.
    """
    return Operation(
        GET_PROFILE_BULK_EXPORT_JOB_BETA,
        f"/api/profile-bulk-export-jobs/{segment('job_id', job_id)}",
        query=query(("fields[profile-bulk-export-job]", fields_profile_bulk_export_job)),
    )


# Aliases: the names of these operations in other clients.
get_profile_bulk_export_job_download = get_download_for_profile_bulk_export_job_beta


class _ProfilesNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_profile_bulk_export_job_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create profile bulk export job beta (``POST /api/profile-bulk-export-jobs``).

        Scopes: lists:read, profiles:read, segments:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/create_profile_bulk_export_job

        Args:
            attributes: takes properties.
            relationships: takes list, segment.
            fields_profile_bulk_export_job: the fields to receive, all by default.
        """

    def get_download_for_profile_bulk_export_job_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get download for profile bulk export job beta (``GET /api/profile-bulk-export-jobs/{id}/download``).

        Scopes: lists:read, profiles:read, segments:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_download_for_profile_bulk_export_job

        Args:
            id: id of the profile bulk export job.
            fields_download: the fields to receive, all by default.
        """

    def get_profile_bulk_export_job_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get profile bulk export job beta (``GET /api/profile-bulk-export-jobs/{job_id}``).

        Scopes: lists:read, profiles:read, segments:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_profile_bulk_export_job

        Args:
            job_id: id of the profile bulk export job.
            fields_profile_bulk_export_job: the fields to receive, all by default.
        """


class ProfilesNamespace(Namespace, _ProfilesNamespaceDocs):
    """Profiles, sent by a blocking client."""

    def create_profile_bulk_export_job_beta(
        self,
        attributes: models.ProfileBulkExportJobCreateAttributes | dicts.ProfileBulkExportJobCreateAttributes | AnyDict,
        *,
        relationships: models.ProfileBulkExportJobCreateRelationships | Mapping[str, Any] | None = None,
        fields_profile_bulk_export_job: Sequence[Literal["created_at", "id", "status"]] | None = None,
    ) -> Single[models.ProfileBulkExportJob]:
        return self._client.send(
            create_profile_bulk_export_job_beta(
                attributes, relationships=relationships, fields_profile_bulk_export_job=fields_profile_bulk_export_job
            )
        )

    def get_download_for_profile_bulk_export_job_beta(
        self, id: str, *, fields_download: Sequence[Literal["id"]] | None = None
    ) -> Single[models.Download | None]:
        return self._client.send(get_download_for_profile_bulk_export_job_beta(id, fields_download=fields_download))

    def get_profile_bulk_export_job_beta(
        self, job_id: str, *, fields_profile_bulk_export_job: Sequence[models.ProfileBulkExportJobField] | None = None
    ) -> Single[models.ProfileBulkExportJob]:
        return self._client.send(
            get_profile_bulk_export_job_beta(job_id, fields_profile_bulk_export_job=fields_profile_bulk_export_job)
        )

    get_profile_bulk_export_job_download = get_download_for_profile_bulk_export_job_beta


class AsyncProfilesNamespace(AsyncNamespace, _ProfilesNamespaceDocs):
    """Profiles, sent by an async client."""

    async def create_profile_bulk_export_job_beta(
        self,
        attributes: models.ProfileBulkExportJobCreateAttributes | dicts.ProfileBulkExportJobCreateAttributes | AnyDict,
        *,
        relationships: models.ProfileBulkExportJobCreateRelationships | Mapping[str, Any] | None = None,
        fields_profile_bulk_export_job: Sequence[Literal["created_at", "id", "status"]] | None = None,
    ) -> Single[models.ProfileBulkExportJob]:
        return await self._client.send(
            create_profile_bulk_export_job_beta(
                attributes, relationships=relationships, fields_profile_bulk_export_job=fields_profile_bulk_export_job
            )
        )

    async def get_download_for_profile_bulk_export_job_beta(
        self, id: str, *, fields_download: Sequence[Literal["id"]] | None = None
    ) -> Single[models.Download | None]:
        return await self._client.send(
            get_download_for_profile_bulk_export_job_beta(id, fields_download=fields_download)
        )

    async def get_profile_bulk_export_job_beta(
        self, job_id: str, *, fields_profile_bulk_export_job: Sequence[models.ProfileBulkExportJobField] | None = None
    ) -> Single[models.ProfileBulkExportJob]:
        return await self._client.send(
            get_profile_bulk_export_job_beta(job_id, fields_profile_bulk_export_job=fields_profile_bulk_export_job)
        )

    get_profile_bulk_export_job_download = get_download_for_profile_bulk_export_job_beta
