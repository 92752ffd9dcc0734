"""Profiles: models of revision 2026-07-15.pre."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.documents import Links, Resource, ToOne
from ...runtime.model import UNSET, Model

if TYPE_CHECKING:
    from .events import ExportResult


ProfileBulkExportJobAttributesStatus: TypeAlias = Literal["complete", "expired", "failed", "processing"]

ProfileBulkExportJobField: TypeAlias = Literal["error", "id", "result", "result.expires_at", "status"]
"""Values of the parameter ``fields[profile-bulk-export-job]``."""


class ProfileBulkExportJob(Resource):
    """A resource of type ``profile-bulk-export-job``."""

    type: Literal["profile-bulk-export-job"] = "profile-bulk-export-job"
    id: str = UNSET
    attributes: ProfileBulkExportJobAttributes = UNSET
    relationships: ProfileBulkExportJobRelationships = UNSET
    links: Links = UNSET


class ProfileBulkExportJobAttributes(Model):
    status: ProfileBulkExportJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    result: ExportResult | None = UNSET
    error: str | None = UNSET


class ProfileBulkExportJobCreateAttributes(Model):
    properties: list[str] | None = UNSET


class ProfileBulkExportJobCreateRelationships(Model):
    list: ToOne = UNSET
    segment: ToOne = UNSET


class ProfileBulkExportJobRelationships(Model):
    list: ToOne = UNSET
    segment: ToOne = UNSET
