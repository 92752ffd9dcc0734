"""Templates: models of revision 2026-07-15.pre."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from ...runtime.documents import Links, Resource, ToOne
from ...runtime.model import UNSET, Model

TemplatePreviewSendJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]


class TemplatePreviewSendJob(Resource):
    """A resource of type ``template-preview-send-job``."""

    type: Literal["template-preview-send-job"] = "template-preview-send-job"
    id: str = UNSET
    attributes: TemplatePreviewSendJobAttributes = UNSET
    links: Links = UNSET


class TemplatePreviewSendJobAttributes(Model):
    status: TemplatePreviewSendJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET


class TemplatePreviewSendJobCreateAttributes(Model):
    recipients: list[str]
    context: dict[str, Any] | None = UNSET


class TemplatePreviewSendJobCreateRelationships(Model):
    template: ToOne
    profile: ToOne = UNSET
