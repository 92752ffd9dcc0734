"""Templates: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from ...runtime.answers import Result
from ...runtime.arguments import AnyDict, plain, query
from ...runtime.documents import Single
from ...runtime.namespaces import AsyncNamespace, Namespace
from ...runtime.operation import Operation, Quota, RateLimit, infos_of
from .. import dicts, models

_info = infos_of(__name__, "2026-07-15.pre")
_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_TEMPLATE_PREVIEW_SEND_JOB_BETA = _info(
    "create_template_preview_send_job_beta",
    "POST /api/template-preview-send-jobs",
    Result("single", "TemplatePreviewSendJob", _PACKAGE),
    scopes=("templates:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60), daily=Quota(100, 86_400)),
    irreversible="it sends messages",
)


def create_template_preview_send_job_beta(
    attributes: models.TemplatePreviewSendJobCreateAttributes | dicts.TemplatePreviewSendJobCreateAttributes | AnyDict,
    relationships: models.TemplatePreviewSendJobCreateRelationships | Mapping[str, Any],
    *,
    fields_template_preview_send_job: Sequence[Literal["created_at", "id", "status"]] | None = None,
) -> Operation[Single[models.TemplatePreviewSendJob]]:
    """Create template preview send job beta (``POST /api/template-preview-send-jobs``).

    Args:
        attributes: needs recipients.
        relationships: needs template.
        fields_template_preview_send_job: the fields to receive, all by default.
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


class _TemplatesNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_template_preview_send_job_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create template preview send job beta (``POST /api/template-preview-send-jobs``).

        Scopes: templates:write. Limit: 1/s, 15/m, 100/d.
        https://developers.klaviyo.com/en/reference/create_template_preview_send_job

        Args:
            attributes: needs recipients.
            relationships: needs template.
            fields_template_preview_send_job: the fields to receive, all by default.
        """


class TemplatesNamespace(Namespace, _TemplatesNamespaceDocs):
    """Templates, sent by a blocking client."""

    def create_template_preview_send_job_beta(
        self,
        attributes: models.TemplatePreviewSendJobCreateAttributes
        | dicts.TemplatePreviewSendJobCreateAttributes
        | AnyDict,
        relationships: models.TemplatePreviewSendJobCreateRelationships | Mapping[str, Any],
        *,
        fields_template_preview_send_job: Sequence[Literal["created_at", "id", "status"]] | None = None,
    ) -> Single[models.TemplatePreviewSendJob]:
        return self._client.send(
            create_template_preview_send_job_beta(
                attributes, relationships, fields_template_preview_send_job=fields_template_preview_send_job
            )
        )


class AsyncTemplatesNamespace(AsyncNamespace, _TemplatesNamespaceDocs):
    """Templates, sent by an async client."""

    async def create_template_preview_send_job_beta(
        self,
        attributes: models.TemplatePreviewSendJobCreateAttributes
        | dicts.TemplatePreviewSendJobCreateAttributes
        | AnyDict,
        relationships: models.TemplatePreviewSendJobCreateRelationships | Mapping[str, Any],
        *,
        fields_template_preview_send_job: Sequence[Literal["created_at", "id", "status"]] | None = None,
    ) -> Single[models.TemplatePreviewSendJob]:
        return await self._client.send(
            create_template_preview_send_job_beta(
                attributes, relationships, fields_template_preview_send_job=fields_template_preview_send_job
            )
        )
