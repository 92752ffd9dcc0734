"""Events: models of revision 2026-07-15.pre."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from ...runtime.documents import Links, Resource, ToOne
from ...runtime.model import UNSET, Model

EventBulkExportJobAttributesStatus: TypeAlias = Literal["complete", "expired", "failed", "processing"]

EventBulkExportJobField: TypeAlias = Literal["error", "id", "result", "result.expires_at", "status"]
"""Values of the parameter ``fields[event-bulk-export-job]``."""


class Download(Resource):
    """A resource of type ``download``."""

    type: Literal["download"] = "download"
    id: str = UNSET
    links: Links = UNSET


class EventBulkExportJob(Resource):
    """A resource of type ``event-bulk-export-job``."""

    type: Literal["event-bulk-export-job"] = "event-bulk-export-job"
    id: str = UNSET
    attributes: EventBulkExportJobAttributes = UNSET
    relationships: EventBulkExportJobRelationships = UNSET
    links: Links = UNSET


class EventBulkExportJobAttributes(Model):
    status: EventBulkExportJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    result: ExportResult | None = UNSET
    error: str | None = UNSET


class EventBulkExportJobCreateAttributes(Model):
    start_date: dt.datetime
    end_date: dt.datetime
    properties: list[str] | None = UNSET


class EventBulkExportJobCreateRelationships(Model):
    metric: ToOne


class EventBulkExportJobRelationships(Model):
    metric: ToOne = UNSET


class ExportResult(Model):
    expires_at: dt.datetime | None = UNSET
