"""Templates: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, plain, query, segment
from ..runtime.documents import Collection, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Operation, PageSize, Pagination, Quota, RateLimit, Replay, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


CLONE_TEMPLATE = _info(
    "clone_template",
    "POST /api/template-clone",
    Result("single", "Template", _PACKAGE),
    scopes=("templates:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("create_template_clone",),
)


def clone_template(
    id: str,
    attributes: models.TemplateCloneAttributes | dicts.TemplateCloneAttributes | AnyDict,
    *,
    fields_template: Sequence[models.TemplateField] | None = None,
) -> Operation[Single[models.Template]]:
    """Clone template (``POST /api/template-clone``).

    Args:
        id: id of the template to copy.
        attributes: takes name. ``name`` is that of the copy.
        fields_template: the fields to receive, all by default.
    """
    return Operation(
        CLONE_TEMPLATE,
        "/api/template-clone",
        query=query(("fields[template]", fields_template)),
        body={"data": {"type": "template", "id": id, "attributes": plain(attributes)}},
    )


CLONE_UNIVERSAL_CONTENT = _info(
    "clone_universal_content",
    "POST /api/template-universal-content-clone",
    Result("single", "TemplateUniversalContent", _PACKAGE),
    scopes=("templates:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("create_template_universal_content_clone",),
)


def clone_universal_content(
    id: str,
    attributes: models.UniversalContentCloneAttributes | dicts.UniversalContentCloneAttributes | AnyDict,
    *,
    fields_template_universal_content: Sequence[models.CloneUniversalContentTemplateUniversalContentField]
    | None = None,
) -> Operation[Single[models.TemplateUniversalContent]]:
    """Clone universal content (``POST /api/template-universal-content-clone``).

    Args:
        id: id of the template universal content.
        attributes: needs id.
        fields_template_universal_content: the fields to receive, all by default.
    """
    return Operation(
        CLONE_UNIVERSAL_CONTENT,
        "/api/template-universal-content-clone",
        query=query(("fields[template-universal-content]", fields_template_universal_content)),
        body={"data": {"type": "template-universal-content", "id": id, "attributes": plain(attributes)}},
    )


CREATE_TEMPLATE = _info(
    "create_template",
    "POST /api/templates",
    Result("single", "Template", _PACKAGE),
    scopes=("templates:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
)


def create_template(
    attributes: models.TemplateCreateHtmlOrDndAttributes | dicts.TemplateCreateHtmlOrDndAttributes | AnyDict,
    *,
    additional_fields_template: Sequence[Literal["definition"]] | None = None,
    fields_template: Sequence[models.CreateTemplateTemplateField] | None = None,
) -> Operation[Single[models.Template]]:
    """Create template (``POST /api/templates``).

    The account can have 1,000 templates that were created so.

    Args:
        attributes: needs name, editor_type.
        additional_fields_template: fields that are absent unless asked for: definition.
        fields_template: the fields to receive, all by default.
    """
    return Operation(
        CREATE_TEMPLATE,
        "/api/templates",
        query=query(("additional-fields[template]", additional_fields_template), ("fields[template]", fields_template)),
        body={"data": {"type": "template", "attributes": plain(attributes)}},
    )


CREATE_TEMPLATE_PREVIEW_SEND_JOB = _info(
    "create_template_preview_send_job",
    "POST /api/template-preview-send-jobs",
    Result("single", "TemplatePreviewSendJob", _PACKAGE),
    scopes=("templates:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60), daily=Quota(100, 86_400)),
    irreversible="it sends a message",
)


def create_template_preview_send_job(
    attributes: models.TemplatePreviewSendJobCreateAttributes | dicts.TemplatePreviewSendJobCreateAttributes | AnyDict,
    relationships: models.TemplatePreviewSendJobCreateRelationships | Mapping[str, Any],
    *,
    fields_template_preview_send_job: Sequence[Literal["created_at", "id", "status"]] | None = None,
) -> Operation[Single[models.TemplatePreviewSendJob]]:
    """Create template preview send job (``POST /api/template-preview-send-jobs``).

    Args:
        attributes: needs recipients.
        relationships: needs template.
        fields_template_preview_send_job: the fields to receive, all by default.
    """
    return Operation(
        CREATE_TEMPLATE_PREVIEW_SEND_JOB,
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


CREATE_UNIVERSAL_CONTENT = _info(
    "create_universal_content",
    "POST /api/template-universal-content",
    Result("single", "TemplateUniversalContent", _PACKAGE),
    scopes=("templates:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("create_template_universal_content",),
)


def create_universal_content(
    attributes: models.UniversalContentCreateAttributes | dicts.UniversalContentCreateAttributes | AnyDict,
    *,
    fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
) -> Operation[Single[models.TemplateUniversalContent]]:
    """Create universal content (``POST /api/template-universal-content``).

    Args:
        attributes: needs name, definition.
        fields_template_universal_content: the fields to receive, all by default.
    """
    return Operation(
        CREATE_UNIVERSAL_CONTENT,
        "/api/template-universal-content",
        query=query(("fields[template-universal-content]", fields_template_universal_content)),
        body={"data": {"type": "template-universal-content", "attributes": plain(attributes)}},
    )


DELETE_TEMPLATE = _info(
    "delete_template",
    "DELETE /api/templates/{id}",
    Result("nothing"),
    scopes=("templates:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
)


def delete_template(id: str) -> Operation[None]:
    """Delete template (``DELETE /api/templates/{id}``).

    A template that a flow message uses is a 409.

    Args:
        id: id of the template.
    """
    return Operation(DELETE_TEMPLATE, f"/api/templates/{segment('id', id)}")


DELETE_UNIVERSAL_CONTENT = _info(
    "delete_universal_content",
    "DELETE /api/template-universal-content/{id}",
    Result("nothing"),
    scopes=("templates:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("delete_template_universal_content",),
)


def delete_universal_content(id: str) -> Operation[None]:
    """Delete universal content (``DELETE /api/template-universal-content/{id}``).

    Args:
        id: id of the template universal content.
    """
    return Operation(DELETE_UNIVERSAL_CONTENT, f"/api/template-universal-content/{segment('id', id)}")


GET_ALL_UNIVERSAL_CONTENT = _info(
    "get_all_universal_content",
    "GET /api/template-universal-content",
    Result("collection", "TemplateUniversalContent", _PACKAGE),
    scopes=("templates:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    filters={
        "id": ("any", "equals"),
        "name": ("any", "equals"),
        "created": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "updated": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "definition.content_type": ("equals",),
        "definition.type": ("equals",),
    },
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_template_universal_content",),
)


def get_all_universal_content(
    *,
    fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetAllUniversalContentSort | None = None,
) -> Operation[Collection[models.TemplateUniversalContent]]:
    """Get all universal content (``GET /api/template-universal-content``).

    Args:
        fields_template_universal_content: the fields to receive, all by default.
        filter: a `GetAllUniversalContentFilter` or its text: id, name (any, equals); created, updated
            (greater-or-equal, greater-than, less-or-equal, less-than); definition.content_type, definition.type
            (equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        sort: by created, id, name or updated; ``-`` in front reverses the order.
    """
    return Operation(
        GET_ALL_UNIVERSAL_CONTENT,
        "/api/template-universal-content",
        query=query(
            ("fields[template-universal-content]", fields_template_universal_content),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("sort", sort),
        ),
    )


GET_TEMPLATE = _info(
    "get_template",
    "GET /api/templates/{id}",
    Result("single", "Template", _PACKAGE),
    scopes=("templates:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
)


def get_template(
    id: str,
    *,
    additional_fields_template: Sequence[Literal["definition"]] | None = None,
    fields_template: Sequence[models.CreateTemplateTemplateField] | None = None,
) -> Operation[Single[models.Template]]:
    """Get template (``GET /api/templates/{id}``).

    Args:
        id: id of the template.
        additional_fields_template: fields that are absent unless asked for: definition.
        fields_template: the fields to receive, all by default.
    """
    return Operation(
        GET_TEMPLATE,
        f"/api/templates/{segment('id', id)}",
        query=query(("additional-fields[template]", additional_fields_template), ("fields[template]", fields_template)),
    )


GET_TEMPLATES = _info(
    "get_templates",
    "GET /api/templates",
    Result("collection", "Template", _PACKAGE),
    scopes=("templates:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    filters={
        "id": ("any", "equals"),
        "name": ("any", "contains", "equals"),
        "created": ("equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "updated": ("equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    page_size=PageSize(10, 1, 10),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_templates(
    *,
    additional_fields_template: Sequence[Literal["definition"]] | None = None,
    fields_template: Sequence[models.CreateTemplateTemplateField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetAllUniversalContentSort | None = None,
) -> Operation[Collection[models.Template]]:
    """Get templates (``GET /api/templates``).

    Args:
        additional_fields_template: fields that are absent unless asked for: definition.
        fields_template: the fields to receive, all by default.
        filter: a `GetTemplatesFilter` or its text: id (any, equals); name (any, contains, equals); created, updated
            (equals, greater-or-equal, greater-than, less-or-equal, less-than).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 10, 10 by default.
        sort: by created, id, name or updated; ``-`` in front reverses the order.
    """
    return Operation(
        GET_TEMPLATES,
        "/api/templates",
        query=query(
            ("additional-fields[template]", additional_fields_template),
            ("fields[template]", fields_template),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(10, 1, 10))),
            ("sort", sort),
        ),
    )


GET_UNIVERSAL_CONTENT = _info(
    "get_universal_content",
    "GET /api/template-universal-content/{id}",
    Result("single", "TemplateUniversalContent", _PACKAGE),
    scopes=("templates:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
)


def get_universal_content(
    id: str, *, fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None
) -> Operation[Single[models.TemplateUniversalContent]]:
    """Get universal content (``GET /api/template-universal-content/{id}``).

    Args:
        id: id of the template universal content.
        fields_template_universal_content: the fields to receive, all by default.
    """
    return Operation(
        GET_UNIVERSAL_CONTENT,
        f"/api/template-universal-content/{segment('id', id)}",
        query=query(("fields[template-universal-content]", fields_template_universal_content)),
    )


RENDER_TEMPLATE = _info(
    "render_template",
    "POST /api/template-render",
    Result("single", "Template", _PACKAGE),
    scopes=("templates:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("create_template_render",),
)


def render_template(
    id: str,
    attributes: models.TemplateRenderAttributes | dicts.TemplateRenderAttributes | AnyDict,
    *,
    fields_template: Sequence[models.TemplateField] | None = None,
) -> Operation[Single[models.Template]]:
    """Render template (``POST /api/template-render``).

    Returns the template with the values of ``context`` filled in; nothing is sent.

    Args:
        id: id of the template to render.
        attributes: needs context. ``context`` has the values, by name.
        fields_template: the fields to receive, all by default.
    """
    return Operation(
        RENDER_TEMPLATE,
        "/api/template-render",
        query=query(("fields[template]", fields_template)),
        body={"data": {"type": "template", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_TEMPLATE = _info(
    "update_template",
    "PATCH /api/templates/{id}",
    Result("single", "Template", _PACKAGE),
    scopes=("templates:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
)


def update_template(
    id: str,
    attributes: models.TemplateUpdateHtmlOrDndAttributes | dicts.TemplateUpdateHtmlOrDndAttributes | AnyDict,
    *,
    additional_fields_template: Sequence[Literal["definition"]] | None = None,
    fields_template: Sequence[models.CreateTemplateTemplateField] | None = None,
) -> Operation[Single[models.Template]]:
    """Update template (``PATCH /api/templates/{id}``).

    Args:
        id: id of the template.
        attributes: takes name, html, definition, text, amp; absent fields stay as they are, ``None`` clears a
            field.
        additional_fields_template: fields that are absent unless asked for: definition.
        fields_template: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_TEMPLATE,
        f"/api/templates/{segment('id', id)}",
        query=query(("additional-fields[template]", additional_fields_template), ("fields[template]", fields_template)),
        body={"data": {"type": "template", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_UNIVERSAL_CONTENT = _info(
    "update_universal_content",
    "PATCH /api/template-universal-content/{id}",
    Result("single", "TemplateUniversalContent", _PACKAGE),
    scopes=("templates:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("update_template_universal_content",),
)


def update_universal_content(
    id: str,
    attributes: models.UniversalContentUpdateAttributes | dicts.UniversalContentUpdateAttributes | AnyDict,
    *,
    fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
) -> Operation[Single[models.TemplateUniversalContent]]:
    """Update universal content (``PATCH /api/template-universal-content/{id}``).

    Args:
        id: id of the template universal content.
        attributes: takes name, definition; absent fields stay as they are, ``None`` clears a field.
        fields_template_universal_content: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_UNIVERSAL_CONTENT,
        f"/api/template-universal-content/{segment('id', id)}",
        query=query(("fields[template-universal-content]", fields_template_universal_content)),
        body={"data": {"type": "template-universal-content", "id": id, "attributes": plain(attributes)}},
    )


# Aliases: the names of these operations in other clients.
create_template_clone = clone_template
create_template_universal_content_clone = clone_universal_content
create_template_universal_content = create_universal_content
delete_template_universal_content = delete_universal_content
get_template_universal_content = get_all_universal_content
create_template_render = render_template
update_template_universal_content = update_universal_content


class _TemplatesNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def clone_template(self, *args: Any, **kwargs: Any) -> Any:
        """Clone template (``POST /api/template-clone``).

        Scopes: templates:write. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/clone_template

        Args:
            id: id of the template to copy.
            attributes: takes name. ``name`` is that of the copy.
            fields_template: the fields to receive, all by default.
        """

    def clone_universal_content(self, *args: Any, **kwargs: Any) -> Any:
        """Clone universal content (``POST /api/template-universal-content-clone``).

        Scopes: templates:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/clone_universal_content

        Args:
            id: id of the template universal content.
            attributes: needs id.
            fields_template_universal_content: the fields to receive, all by default.
        """

    def create_template(self, *args: Any, **kwargs: Any) -> Any:
        """Create template (``POST /api/templates``).

        Scopes: templates:write. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/create_template

        The account can have 1,000 templates that were created so.

        Args:
            attributes: needs name, editor_type.
            additional_fields_template: fields that are absent unless asked for: definition.
            fields_template: the fields to receive, all by default.
        """

    def create_template_preview_send_job(self, *args: Any, **kwargs: Any) -> Any:
        """Create template preview send job (``POST /api/template-preview-send-jobs``).

        Scopes: templates:write. Limit: 1/s, 15/m, 100/d.
        https://developers.klaviyo.com/en/reference/create_template_preview_send_job

        Args:
            attributes: needs recipients.
            relationships: needs template.
            fields_template_preview_send_job: the fields to receive, all by default.
        """

    def create_universal_content(self, *args: Any, **kwargs: Any) -> Any:
        """Create universal content (``POST /api/template-universal-content``).

        Scopes: templates:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/create_universal_content

        Args:
            attributes: needs name, definition.
            fields_template_universal_content: the fields to receive, all by default.
        """

    def delete_template(self, *args: Any, **kwargs: Any) -> Any:
        """Delete template (``DELETE /api/templates/{id}``).

        Scopes: templates:write. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/delete_template

        A template that a flow message uses is a 409.

        Args:
            id: id of the template.
        """

    def delete_universal_content(self, *args: Any, **kwargs: Any) -> Any:
        """Delete universal content (``DELETE /api/template-universal-content/{id}``).

        Scopes: templates:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/delete_universal_content

        Args:
            id: id of the template universal content.
        """

    def get_all_universal_content(self, *args: Any, **kwargs: Any) -> Any:
        """Get all universal content (``GET /api/template-universal-content``).

        Scopes: templates:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_all_universal_content

        Args:
            fields_template_universal_content: the fields to receive, all by default.
            filter: a `GetAllUniversalContentFilter` or its text: id, name (any, equals); created, updated
                (greater-or-equal, greater-than, less-or-equal, less-than); definition.content_type, definition.type
                (equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            sort: by created, id, name or updated; ``-`` in front reverses the order.
        """

    def get_template(self, *args: Any, **kwargs: Any) -> Any:
        """Get template (``GET /api/templates/{id}``).

        Scopes: templates:read. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/get_template

        Args:
            id: id of the template.
            additional_fields_template: fields that are absent unless asked for: definition.
            fields_template: the fields to receive, all by default.
        """

    def get_templates(self, *args: Any, **kwargs: Any) -> Any:
        """Get templates (``GET /api/templates``).

        Scopes: templates:read. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/get_templates

        Args:
            additional_fields_template: fields that are absent unless asked for: definition.
            fields_template: the fields to receive, all by default.
            filter: a `GetTemplatesFilter` or its text: id (any, equals); name (any, contains, equals); created, updated
                (equals, greater-or-equal, greater-than, less-or-equal, less-than).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 10, 10 by default.
            sort: by created, id, name or updated; ``-`` in front reverses the order.
        """

    def get_universal_content(self, *args: Any, **kwargs: Any) -> Any:
        """Get universal content (``GET /api/template-universal-content/{id}``).

        Scopes: templates:read. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/get_universal_content

        Args:
            id: id of the template universal content.
            fields_template_universal_content: the fields to receive, all by default.
        """

    def render_template(self, *args: Any, **kwargs: Any) -> Any:
        """Render template (``POST /api/template-render``).

        Scopes: templates:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/render_template

        Returns the template with the values of ``context`` filled in; nothing is sent.

        Args:
            id: id of the template to render.
            attributes: needs context. ``context`` has the values, by name.
            fields_template: the fields to receive, all by default.
        """

    def update_template(self, *args: Any, **kwargs: Any) -> Any:
        """Update template (``PATCH /api/templates/{id}``).

        Scopes: templates:write. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/update_template

        Args:
            id: id of the template.
            attributes: takes name, html, definition, text, amp; absent fields stay as they are, ``None`` clears a
                field.
            additional_fields_template: fields that are absent unless asked for: definition.
            fields_template: the fields to receive, all by default.
        """

    def update_universal_content(self, *args: Any, **kwargs: Any) -> Any:
        """Update universal content (``PATCH /api/template-universal-content/{id}``).

        Scopes: templates:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/update_universal_content

        Args:
            id: id of the template universal content.
            attributes: takes name, definition; absent fields stay as they are, ``None`` clears a field.
            fields_template_universal_content: the fields to receive, all by default.
        """


class TemplatesNamespace(Namespace, _TemplatesNamespaceDocs):
    """Templates, sent by a blocking client."""

    def clone_template(
        self,
        id: str,
        attributes: models.TemplateCloneAttributes | dicts.TemplateCloneAttributes | AnyDict,
        *,
        fields_template: Sequence[models.TemplateField] | None = None,
    ) -> Single[models.Template]:
        return self._client.send(clone_template(id, attributes, fields_template=fields_template))

    def clone_universal_content(
        self,
        id: str,
        attributes: models.UniversalContentCloneAttributes | dicts.UniversalContentCloneAttributes | AnyDict,
        *,
        fields_template_universal_content: Sequence[models.CloneUniversalContentTemplateUniversalContentField]
        | None = None,
    ) -> Single[models.TemplateUniversalContent]:
        return self._client.send(
            clone_universal_content(id, attributes, fields_template_universal_content=fields_template_universal_content)
        )

    def create_template(
        self,
        attributes: models.TemplateCreateHtmlOrDndAttributes | dicts.TemplateCreateHtmlOrDndAttributes | AnyDict,
        *,
        additional_fields_template: Sequence[Literal["definition"]] | None = None,
        fields_template: Sequence[models.CreateTemplateTemplateField] | None = None,
    ) -> Single[models.Template]:
        return self._client.send(
            create_template(
                attributes, additional_fields_template=additional_fields_template, fields_template=fields_template
            )
        )

    def create_template_preview_send_job(
        self,
        attributes: models.TemplatePreviewSendJobCreateAttributes
        | dicts.TemplatePreviewSendJobCreateAttributes
        | AnyDict,
        relationships: models.TemplatePreviewSendJobCreateRelationships | Mapping[str, Any],
        *,
        fields_template_preview_send_job: Sequence[Literal["created_at", "id", "status"]] | None = None,
    ) -> Single[models.TemplatePreviewSendJob]:
        return self._client.send(
            create_template_preview_send_job(
                attributes, relationships, fields_template_preview_send_job=fields_template_preview_send_job
            )
        )

    def create_universal_content(
        self,
        attributes: models.UniversalContentCreateAttributes | dicts.UniversalContentCreateAttributes | AnyDict,
        *,
        fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
    ) -> Single[models.TemplateUniversalContent]:
        return self._client.send(
            create_universal_content(attributes, fields_template_universal_content=fields_template_universal_content)
        )

    def delete_template(self, id: str) -> None:
        return self._client.send(delete_template(id))

    def delete_universal_content(self, id: str) -> None:
        return self._client.send(delete_universal_content(id))

    def get_all_universal_content(
        self,
        *,
        fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetAllUniversalContentSort | None = None,
    ) -> Results[models.TemplateUniversalContent, Collection[models.TemplateUniversalContent]]:
        return self._client.items(
            get_all_universal_content(
                fields_template_universal_content=fields_template_universal_content,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_template(
        self,
        id: str,
        *,
        additional_fields_template: Sequence[Literal["definition"]] | None = None,
        fields_template: Sequence[models.CreateTemplateTemplateField] | None = None,
    ) -> Single[models.Template]:
        return self._client.send(
            get_template(id, additional_fields_template=additional_fields_template, fields_template=fields_template)
        )

    def get_templates(
        self,
        *,
        additional_fields_template: Sequence[Literal["definition"]] | None = None,
        fields_template: Sequence[models.CreateTemplateTemplateField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetAllUniversalContentSort | None = None,
    ) -> Results[models.Template, Collection[models.Template]]:
        return self._client.items(
            get_templates(
                additional_fields_template=additional_fields_template,
                fields_template=fields_template,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_universal_content(
        self,
        id: str,
        *,
        fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
    ) -> Single[models.TemplateUniversalContent]:
        return self._client.send(
            get_universal_content(id, fields_template_universal_content=fields_template_universal_content)
        )

    def render_template(
        self,
        id: str,
        attributes: models.TemplateRenderAttributes | dicts.TemplateRenderAttributes | AnyDict,
        *,
        fields_template: Sequence[models.TemplateField] | None = None,
    ) -> Single[models.Template]:
        return self._client.send(render_template(id, attributes, fields_template=fields_template))

    def update_template(
        self,
        id: str,
        attributes: models.TemplateUpdateHtmlOrDndAttributes | dicts.TemplateUpdateHtmlOrDndAttributes | AnyDict,
        *,
        additional_fields_template: Sequence[Literal["definition"]] | None = None,
        fields_template: Sequence[models.CreateTemplateTemplateField] | None = None,
    ) -> Single[models.Template]:
        return self._client.send(
            update_template(
                id, attributes, additional_fields_template=additional_fields_template, fields_template=fields_template
            )
        )

    def update_universal_content(
        self,
        id: str,
        attributes: models.UniversalContentUpdateAttributes | dicts.UniversalContentUpdateAttributes | AnyDict,
        *,
        fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
    ) -> Single[models.TemplateUniversalContent]:
        return self._client.send(
            update_universal_content(
                id, attributes, fields_template_universal_content=fields_template_universal_content
            )
        )

    create_template_clone = clone_template
    create_template_universal_content_clone = clone_universal_content
    create_template_universal_content = create_universal_content
    delete_template_universal_content = delete_universal_content
    get_template_universal_content = get_all_universal_content
    create_template_render = render_template
    update_template_universal_content = update_universal_content


class AsyncTemplatesNamespace(AsyncNamespace, _TemplatesNamespaceDocs):
    """Templates, sent by an async client."""

    async def clone_template(
        self,
        id: str,
        attributes: models.TemplateCloneAttributes | dicts.TemplateCloneAttributes | AnyDict,
        *,
        fields_template: Sequence[models.TemplateField] | None = None,
    ) -> Single[models.Template]:
        return await self._client.send(clone_template(id, attributes, fields_template=fields_template))

    async def clone_universal_content(
        self,
        id: str,
        attributes: models.UniversalContentCloneAttributes | dicts.UniversalContentCloneAttributes | AnyDict,
        *,
        fields_template_universal_content: Sequence[models.CloneUniversalContentTemplateUniversalContentField]
        | None = None,
    ) -> Single[models.TemplateUniversalContent]:
        return await self._client.send(
            clone_universal_content(id, attributes, fields_template_universal_content=fields_template_universal_content)
        )

    async def create_template(
        self,
        attributes: models.TemplateCreateHtmlOrDndAttributes | dicts.TemplateCreateHtmlOrDndAttributes | AnyDict,
        *,
        additional_fields_template: Sequence[Literal["definition"]] | None = None,
        fields_template: Sequence[models.CreateTemplateTemplateField] | None = None,
    ) -> Single[models.Template]:
        return await self._client.send(
            create_template(
                attributes, additional_fields_template=additional_fields_template, fields_template=fields_template
            )
        )

    async def create_template_preview_send_job(
        self,
        attributes: models.TemplatePreviewSendJobCreateAttributes
        | dicts.TemplatePreviewSendJobCreateAttributes
        | AnyDict,
        relationships: models.TemplatePreviewSendJobCreateRelationships | Mapping[str, Any],
        *,
        fields_template_preview_send_job: Sequence[Literal["created_at", "id", "status"]] | None = None,
    ) -> Single[models.TemplatePreviewSendJob]:
        return await self._client.send(
            create_template_preview_send_job(
                attributes, relationships, fields_template_preview_send_job=fields_template_preview_send_job
            )
        )

    async def create_universal_content(
        self,
        attributes: models.UniversalContentCreateAttributes | dicts.UniversalContentCreateAttributes | AnyDict,
        *,
        fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
    ) -> Single[models.TemplateUniversalContent]:
        return await self._client.send(
            create_universal_content(attributes, fields_template_universal_content=fields_template_universal_content)
        )

    async def delete_template(self, id: str) -> None:
        return await self._client.send(delete_template(id))

    async def delete_universal_content(self, id: str) -> None:
        return await self._client.send(delete_universal_content(id))

    def get_all_universal_content(
        self,
        *,
        fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetAllUniversalContentSort | None = None,
    ) -> AsyncResults[models.TemplateUniversalContent, Collection[models.TemplateUniversalContent]]:
        return self._client.items(
            get_all_universal_content(
                fields_template_universal_content=fields_template_universal_content,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def get_template(
        self,
        id: str,
        *,
        additional_fields_template: Sequence[Literal["definition"]] | None = None,
        fields_template: Sequence[models.CreateTemplateTemplateField] | None = None,
    ) -> Single[models.Template]:
        return await self._client.send(
            get_template(id, additional_fields_template=additional_fields_template, fields_template=fields_template)
        )

    def get_templates(
        self,
        *,
        additional_fields_template: Sequence[Literal["definition"]] | None = None,
        fields_template: Sequence[models.CreateTemplateTemplateField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetAllUniversalContentSort | None = None,
    ) -> AsyncResults[models.Template, Collection[models.Template]]:
        return self._client.items(
            get_templates(
                additional_fields_template=additional_fields_template,
                fields_template=fields_template,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def get_universal_content(
        self,
        id: str,
        *,
        fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
    ) -> Single[models.TemplateUniversalContent]:
        return await self._client.send(
            get_universal_content(id, fields_template_universal_content=fields_template_universal_content)
        )

    async def render_template(
        self,
        id: str,
        attributes: models.TemplateRenderAttributes | dicts.TemplateRenderAttributes | AnyDict,
        *,
        fields_template: Sequence[models.TemplateField] | None = None,
    ) -> Single[models.Template]:
        return await self._client.send(render_template(id, attributes, fields_template=fields_template))

    async def update_template(
        self,
        id: str,
        attributes: models.TemplateUpdateHtmlOrDndAttributes | dicts.TemplateUpdateHtmlOrDndAttributes | AnyDict,
        *,
        additional_fields_template: Sequence[Literal["definition"]] | None = None,
        fields_template: Sequence[models.CreateTemplateTemplateField] | None = None,
    ) -> Single[models.Template]:
        return await self._client.send(
            update_template(
                id, attributes, additional_fields_template=additional_fields_template, fields_template=fields_template
            )
        )

    async def update_universal_content(
        self,
        id: str,
        attributes: models.UniversalContentUpdateAttributes | dicts.UniversalContentUpdateAttributes | AnyDict,
        *,
        fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
    ) -> Single[models.TemplateUniversalContent]:
        return await self._client.send(
            update_universal_content(
                id, attributes, fields_template_universal_content=fields_template_universal_content
            )
        )

    create_template_clone = clone_template
    create_template_universal_content_clone = clone_universal_content
    create_template_universal_content = create_universal_content
    delete_template_universal_content = delete_universal_content
    get_template_universal_content = get_all_universal_content
    create_template_render = render_template
    update_template_universal_content = update_universal_content
