"""Templates: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.answers import Result
from ...runtime.arguments import plain, query
from ...runtime.operation import Operation, OperationInfo, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...runtime.documents import Single
    from ..models.templates import (
        TemplatePreviewSendJob,
        TemplatePreviewSendJobCreateAttributes,
        TemplatePreviewSendJobCreateRelationships,
    )


_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_TEMPLATE_PREVIEW_SEND_JOB_BETA = OperationInfo(
    id="create_template_preview_send_job_beta",
    method="POST",
    path_template="/api/template-preview-send-jobs",
    tag="templates",
    revision="2026-07-15.pre",
    result=Result("single", "TemplatePreviewSendJob", _PACKAGE),
    scopes=("templates:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60), daily=Quota(100, 86_400)),
    replay=Replay(safe=False),
)


def create_template_preview_send_job_beta(
    attributes: TemplatePreviewSendJobCreateAttributes | Mapping[str, Any],
    relationships: TemplatePreviewSendJobCreateRelationships | Mapping[str, Any],
    *,
    fields_template_preview_send_job: Sequence[Literal["created_at", "id", "status"]] | None = None,
) -> Operation[Single[TemplatePreviewSendJob]]:
    """Create template preview send job beta.

    ``POST /api/template-preview-send-jobs``

    Scopes: ``templates:write``. Rate limit: 1/s, 15/m, 100/d.

    Reference: https://developers.klaviyo.com/en/reference/create_template_preview_send_job
    """
    return Operation(
        CREATE_TEMPLATE_PREVIEW_SEND_JOB_BETA,
        "/api/template-preview-send-jobs",
        query=query(("fields[template-preview-send-job]", fields_template_preview_send_job)),
        body={
            "data": {
                "type": "template-preview-send-job",
                "attributes": plain(attributes),
                "relationships": plain(relationships),
            }
        },
    )
