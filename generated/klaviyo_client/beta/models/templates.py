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
    """Template preview send job attributes."""

    status: TemplatePreviewSendJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET


class TemplatePreviewSendJobCreateAttributes(Model):
    """Template preview send job create attributes."""

    recipients: list[str]
    context: dict[str, Any] | None = UNSET


class TemplatePreviewSendJobCreateRelationships(Model):
    """Template preview send job create relationships."""

    template: ToOne
    profile: ToOne = UNSET
