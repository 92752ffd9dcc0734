"""Flows: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, member, plain, query, segment
from ..runtime.documents import Collection, ResourceIdentifier, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Operation, PageSize, Pagination, Quota, RateLimit, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_FLOW = _info(
    "create_flow",
    "POST /api/flows",
    Result("single", "Flow", _PACKAGE),
    scopes=("flows:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60), daily=Quota(100, 86_400)),
)


def create_flow(
    attributes: models.FlowCreateAttributes | dicts.FlowCreateAttributes | AnyDict,
    *,
    additional_fields_flow: Sequence[Literal["definition"]] | None = None,
    fields_flow: Sequence[models.CreateFlowFlowField] | None = None,
) -> Operation[Single[models.Flow]]:
    """Create flow (``POST /api/flows``).

    Args:
        attributes: needs name, definition.
        additional_fields_flow: fields that are absent unless asked for: definition.
        fields_flow: the fields to receive, all by default.
    """
    return Operation(
        CREATE_FLOW,
        "/api/flows",
        query=query(("additional-fields[flow]", additional_fields_flow), ("fields[flow]", fields_flow)),
        body={"data": {"type": "flow", "attributes": plain(attributes)}},
    )


CREATE_FLOW_ACTION = _info(
    "create_flow_action",
    "POST /api/flow-actions",
    Result("single", "FlowAction", _PACKAGE),
    scopes=("flows:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def create_flow_action(
    attributes: models.FlowActionInsertAttributes | dicts.FlowActionInsertAttributes | AnyDict,
    *,
    relationships: models.FlowActionInsertRelationships | Mapping[str, Any] | None = None,
    fields_flow_action: Sequence[Literal["created", "definition", "updated"]] | None = None,
) -> Operation[Single[models.FlowAction]]:
    """Create flow action (``POST /api/flow-actions``).

    Args:
        attributes: needs definition.
        relationships: takes flow.
        fields_flow_action: the fields to receive, all by default.
    """
    return Operation(
        CREATE_FLOW_ACTION,
        "/api/flow-actions",
        query=query(("fields[flow-action]", fields_flow_action)),
        body={"data": {"type": "flow-action", "attributes": plain(attributes), **member(relationships=relationships)}},
    )


DELETE_FLOW = _info(
    "delete_flow",
    "DELETE /api/flows/{id}",
    Result("nothing"),
    scopes=("flows:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_flow(id: str) -> Operation[None]:
    """Delete flow (``DELETE /api/flows/{id}``).

    Args:
        id: id of the flow.
    """
    return Operation(DELETE_FLOW, f"/api/flows/{segment('id', id)}")


DELETE_FLOW_ACTION = _info(
    "delete_flow_action",
    "DELETE /api/flow-actions/{id}",
    Result("nothing"),
    scopes=("flows:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_flow_action(id: str) -> Operation[None]:
    """Delete flow action (``DELETE /api/flow-actions/{id}``).

    Args:
        id: id of the flow action.
    """
    return Operation(DELETE_FLOW_ACTION, f"/api/flow-actions/{segment('id', id)}")


GET_ACTION_FOR_FLOW_MESSAGE = _info(
    "get_action_for_flow_message",
    "GET /api/flow-messages/{id}/flow-action",
    Result("single", "FlowAction", _PACKAGE, nullable=True),
    scopes=("flows:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_flow_message_action",),
)


def get_action_for_flow_message(
    id: str, *, fields_flow_action: Sequence[models.FlowActionField] | None = None
) -> Operation[Single[models.FlowAction | None]]:
    """Get action for flow message (``GET /api/flow-messages/{id}/flow-action``).

    Args:
        id: id of the flow message.
        fields_flow_action: the fields to receive, all by default.
    """
    return Operation(
        GET_ACTION_FOR_FLOW_MESSAGE,
        f"/api/flow-messages/{segment('id', id)}/flow-action",
        query=query(("fields[flow-action]", fields_flow_action)),
    )


GET_ACTION_ID_FOR_FLOW_MESSAGE = _info(
    "get_action_id_for_flow_message",
    "GET /api/flow-messages/{id}/relationships/flow-action",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("flows:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_flow_message_relationships_action",),
)


def get_action_id_for_flow_message(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get action id for flow message (``GET /api/flow-messages/{id}/relationships/flow-action``).

    Args:
        id: id of the flow message.
    """
    return Operation(
        GET_ACTION_ID_FOR_FLOW_MESSAGE, f"/api/flow-messages/{segment('id', id)}/relationships/flow-action"
    )


GET_ACTION_IDS_FOR_FLOW = _info(
    "get_action_ids_for_flow",
    "GET /api/flows/{id}/relationships/flow-actions",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("flows:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    filters={
        "id": ("any",),
        "action_type": ("any", "equals"),
        "status": ("equals",),
        "created": ("equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "updated": ("equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    page_size=PageSize(50, 1, 50),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_flow_relationships_actions", "get_flow_relationships_flow_actions"),
)


def get_action_ids_for_flow(
    id: str,
    *,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetActionIdsForFlowSort | None = None,
) -> Operation[Collection[ResourceIdentifier]]:
    """Get action ids for flow (``GET /api/flows/{id}/relationships/flow-actions``).

    Args:
        id: id of the flow.
        filter: a `GetActionIdsForFlowFilter` or its text: id (any); action_type (any, equals); status (equals);
            created, updated (equals, greater-or-equal, greater-than, less-or-equal, less-than).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 50, 50 by default.
        sort: by action_type, created, id, status or updated; ``-`` in front reverses the order.
    """
    return Operation(
        GET_ACTION_IDS_FOR_FLOW,
        f"/api/flows/{segment('id', id)}/relationships/flow-actions",
        query=query(
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(50, 1, 50))),
            ("sort", sort),
        ),
    )


GET_ACTIONS_FOR_FLOW = _info(
    "get_actions_for_flow",
    "GET /api/flows/{id}/flow-actions",
    Result("collection", "FlowAction", _PACKAGE),
    scopes=("flows:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    filters={
        "id": ("any",),
        "action_type": ("any", "equals"),
        "status": ("equals",),
        "created": ("equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "updated": ("equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    page_size=PageSize(50, 1, 50),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_flow_actions", "get_flow_flow_actions"),
)


def get_actions_for_flow(
    id: str,
    *,
    fields_flow_action: Sequence[models.FlowActionField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetActionIdsForFlowSort | None = None,
) -> Operation[Collection[models.FlowAction]]:
    """Get actions for flow (``GET /api/flows/{id}/flow-actions``).

    Args:
        id: id of the flow.
        fields_flow_action: the fields to receive, all by default.
        filter: a `GetActionsForFlowFilter` or its text: id (any); action_type (any, equals); status (equals);
            created, updated (equals, greater-or-equal, greater-than, less-or-equal, less-than).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 50, 50 by default.
        sort: by action_type, created, id, status or updated; ``-`` in front reverses the order.
    """
    return Operation(
        GET_ACTIONS_FOR_FLOW,
        f"/api/flows/{segment('id', id)}/flow-actions",
        query=query(
            ("fields[flow-action]", fields_flow_action),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(50, 1, 50))),
            ("sort", sort),
        ),
    )


GET_FLOW = _info(
    "get_flow",
    "GET /api/flows/{id}",
    Result("single", "Flow", _PACKAGE),
    scopes=("flows:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_flow(
    id: str,
    *,
    additional_fields_flow: Sequence[Literal["definition"]] | None = None,
    fields_flow_action: Sequence[models.FlowActionField] | None = None,
    fields_flow: Sequence[models.CreateFlowFlowField] | None = None,
    fields_tag: Sequence[Literal["id", "name"]] | None = None,
    include: Sequence[Literal["flow-actions", "tags"]] | None = None,
) -> Operation[Single[models.Flow]]:
    """Get flow (``GET /api/flows/{id}``).

    Args:
        id: id of the flow.
        additional_fields_flow: fields that are absent unless asked for: definition. What the flow does is in
            ``definition``.
        fields_flow_action, fields_flow, fields_tag: the fields to receive, all by default.
        include: what to add to ``included``: flow-actions, tags.
    """
    return Operation(
        GET_FLOW,
        f"/api/flows/{segment('id', id)}",
        query=query(
            ("additional-fields[flow]", additional_fields_flow),
            ("fields[flow-action]", fields_flow_action),
            ("fields[flow]", fields_flow),
            ("fields[tag]", fields_tag),
            ("include", include),
        ),
    )


GET_FLOW_ACTION = _info(
    "get_flow_action",
    "GET /api/flow-actions/{id}",
    Result("single", "FlowAction", _PACKAGE),
    scopes=("flows:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_flow_action(
    id: str,
    *,
    fields_flow_action: Sequence[models.FlowActionField] | None = None,
    fields_flow_message: Sequence[models.FlowMessageField] | None = None,
    fields_flow: Sequence[models.FlowField] | None = None,
    include: Sequence[Literal["flow", "flow-messages"]] | None = None,
) -> Operation[Single[models.FlowAction]]:
    """Get flow action (``GET /api/flow-actions/{id}``).

    Args:
        id: id of the flow action.
        fields_flow_action, fields_flow_message, fields_flow: the fields to receive, all by default.
        include: what to add to ``included``: flow, flow-messages.
    """
    return Operation(
        GET_FLOW_ACTION,
        f"/api/flow-actions/{segment('id', id)}",
        query=query(
            ("fields[flow-action]", fields_flow_action),
            ("fields[flow-message]", fields_flow_message),
            ("fields[flow]", fields_flow),
            ("include", include),
        ),
    )


GET_FLOW_ACTION_MESSAGES = _info(
    "get_flow_action_messages",
    "GET /api/flow-actions/{id}/flow-messages",
    Result("collection", "FlowMessage", _PACKAGE),
    scopes=("flows:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    filters={
        "id": ("any",),
        "name": ("contains", "ends-with", "equals", "starts-with"),
        "created": ("equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "updated": ("equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    page_size=PageSize(50, 1, 50),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_messages_for_flow_action",),
)


def get_flow_action_messages(
    id: str,
    *,
    fields_flow_message: Sequence[models.FlowMessageField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetFlowActionMessagesSort | None = None,
) -> Operation[Collection[models.FlowMessage]]:
    """Get flow action messages (``GET /api/flow-actions/{id}/flow-messages``).

    Args:
        id: id of the flow action.
        fields_flow_message: the fields to receive, all by default.
        filter: a `GetFlowActionMessagesFilter` or its text: id (any); name (contains, ends-with, equals,
            starts-with); created, updated (equals, greater-or-equal, greater-than, less-or-equal, less-than).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 50, 50 by default.
        sort: by created, id, name or updated; ``-`` in front reverses the order.
    """
    return Operation(
        GET_FLOW_ACTION_MESSAGES,
        f"/api/flow-actions/{segment('id', id)}/flow-messages",
        query=query(
            ("fields[flow-message]", fields_flow_message),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(50, 1, 50))),
            ("sort", sort),
        ),
    )


GET_FLOW_FOR_FLOW_ACTION = _info(
    "get_flow_for_flow_action",
    "GET /api/flow-actions/{id}/flow",
    Result("single", "Flow", _PACKAGE, nullable=True),
    scopes=("flows:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_flow_action_flow",),
)


def get_flow_for_flow_action(
    id: str, *, fields_flow: Sequence[models.FlowField] | None = None
) -> Operation[Single[models.Flow | None]]:
    """Get flow for flow action (``GET /api/flow-actions/{id}/flow``).

    Args:
        id: id of the flow action.
        fields_flow: the fields to receive, all by default.
    """
    return Operation(
        GET_FLOW_FOR_FLOW_ACTION,
        f"/api/flow-actions/{segment('id', id)}/flow",
        query=query(("fields[flow]", fields_flow)),
    )


GET_FLOW_ID_FOR_FLOW_ACTION = _info(
    "get_flow_id_for_flow_action",
    "GET /api/flow-actions/{id}/relationships/flow",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("flows:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_flow_action_relationships_flow",),
)


def get_flow_id_for_flow_action(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get flow id for flow action (``GET /api/flow-actions/{id}/relationships/flow``).

    Args:
        id: id of the flow action.
    """
    return Operation(GET_FLOW_ID_FOR_FLOW_ACTION, f"/api/flow-actions/{segment('id', id)}/relationships/flow")


GET_FLOW_MESSAGE = _info(
    "get_flow_message",
    "GET /api/flow-messages/{id}",
    Result("single", "FlowMessage", _PACKAGE),
    scopes=("flows:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_flow_message(
    id: str,
    *,
    fields_flow_action: Sequence[models.FlowActionField] | None = None,
    fields_flow_message: Sequence[models.FlowMessageField] | None = None,
    fields_template: Sequence[models.TemplateField] | None = None,
    include: Sequence[Literal["flow-action", "template"]] | None = None,
) -> Operation[Single[models.FlowMessage]]:
    """Get flow message (``GET /api/flow-messages/{id}``).

    Args:
        id: id of the flow message.
        fields_flow_action, fields_flow_message, fields_template: the fields to receive, all by default.
        include: what to add to ``included``: flow-action, template.
    """
    return Operation(
        GET_FLOW_MESSAGE,
        f"/api/flow-messages/{segment('id', id)}",
        query=query(
            ("fields[flow-action]", fields_flow_action),
            ("fields[flow-message]", fields_flow_message),
            ("fields[template]", fields_template),
            ("include", include),
        ),
    )


GET_FLOWS = _info(
    "get_flows",
    "GET /api/flows",
    Result("collection", "Flow", _PACKAGE),
    scopes=("flows:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    filters={
        "id": ("any",),
        "name": ("contains", "ends-with", "equals", "starts-with"),
        "status": ("equals",),
        "archived": ("equals",),
        "created": ("equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "updated": ("equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "trigger_type": ("equals",),
    },
    page_size=PageSize(50, 1, 50),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_flows(
    *,
    fields_flow_action: Sequence[models.FlowActionField] | None = None,
    fields_flow: Sequence[models.FlowField] | None = None,
    fields_tag: Sequence[Literal["id", "name"]] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["flow-actions", "tags"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetFlowsSort | None = None,
) -> Operation[Collection[models.Flow]]:
    """Get flows (``GET /api/flows``).

    Args:
        fields_flow_action, fields_flow, fields_tag: the fields to receive, all by default.
        filter: a `GetFlowsFilter` or its text: id (any); name (contains, ends-with, equals, starts-with); status,
            archived, trigger_type (equals); created, updated (equals, greater-or-equal, greater-than,
            less-or-equal, less-than).
        include: what to add to ``included``: flow-actions, tags.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 50, 50 by default.
        sort: by created, id, name, status, trigger_type or updated; ``-`` in front reverses the order. With a
            filter by a date, it must be by the same date.
    """
    return Operation(
        GET_FLOWS,
        "/api/flows",
        query=query(
            ("fields[flow-action]", fields_flow_action),
            ("fields[flow]", fields_flow),
            ("fields[tag]", fields_tag),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(50, 1, 50))),
            ("sort", sort),
        ),
    )


GET_MESSAGE_IDS_FOR_FLOW_ACTION = _info(
    "get_message_ids_for_flow_action",
    "GET /api/flow-actions/{id}/relationships/flow-messages",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("flows:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    filters={
        "name": ("contains", "ends-with", "equals", "starts-with"),
        "created": ("equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "updated": ("equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    page_size=PageSize(50, 1, 50),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_flow_action_relationships_messages",),
)


def get_message_ids_for_flow_action(
    id: str,
    *,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetFlowActionMessagesSort | None = None,
) -> Operation[Collection[ResourceIdentifier]]:
    """Get message ids for flow action (``GET /api/flow-actions/{id}/relationships/flow-messages``).

    Args:
        id: id of the flow action.
        filter: a `GetMessageIdsForFlowActionFilter` or its text: name (contains, ends-with, equals, starts-with);
            created, updated (equals, greater-or-equal, greater-than, less-or-equal, less-than).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 50, 50 by default.
        sort: by created, id, name or updated; ``-`` in front reverses the order.
    """
    return Operation(
        GET_MESSAGE_IDS_FOR_FLOW_ACTION,
        f"/api/flow-actions/{segment('id', id)}/relationships/flow-messages",
        query=query(
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(50, 1, 50))),
            ("sort", sort),
        ),
    )


GET_TAG_IDS_FOR_FLOW = _info(
    "get_tag_ids_for_flow",
    "GET /api/flows/{id}/relationships/tags",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("flows:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_flow_relationships_tags",),
)


def get_tag_ids_for_flow(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get tag ids for flow (``GET /api/flows/{id}/relationships/tags``).

    Args:
        id: id of the flow.
    """
    return Operation(GET_TAG_IDS_FOR_FLOW, f"/api/flows/{segment('id', id)}/relationships/tags")


GET_TAGS_FOR_FLOW = _info(
    "get_tags_for_flow",
    "GET /api/flows/{id}/tags",
    Result("collection", "Tag", _PACKAGE),
    scopes=("flows:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_flow_tags",),
)


def get_tags_for_flow(
    id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
) -> Operation[Collection[models.Tag]]:
    """Get tags for flow (``GET /api/flows/{id}/tags``).

    Args:
        id: id of the flow.
        fields_tag: the fields to receive, all by default.
    """
    return Operation(
        GET_TAGS_FOR_FLOW, f"/api/flows/{segment('id', id)}/tags", query=query(("fields[tag]", fields_tag))
    )


GET_TEMPLATE_FOR_FLOW_MESSAGE = _info(
    "get_template_for_flow_message",
    "GET /api/flow-messages/{id}/template",
    Result("single", "Template", _PACKAGE, nullable=True),
    scopes=("templates:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_flow_message_template",),
)


def get_template_for_flow_message(
    id: str, *, fields_template: Sequence[models.TemplateField] | None = None
) -> Operation[Single[models.Template | None]]:
    """Get template for flow message (``GET /api/flow-messages/{id}/template``).

    Args:
        id: id of the flow message.
        fields_template: the fields to receive, all by default.
    """
    return Operation(
        GET_TEMPLATE_FOR_FLOW_MESSAGE,
        f"/api/flow-messages/{segment('id', id)}/template",
        query=query(("fields[template]", fields_template)),
    )


GET_TEMPLATE_ID_FOR_FLOW_MESSAGE = _info(
    "get_template_id_for_flow_message",
    "GET /api/flow-messages/{id}/relationships/template",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("templates:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_flow_message_relationships_template",),
)


def get_template_id_for_flow_message(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get template id for flow message (``GET /api/flow-messages/{id}/relationships/template``).

    Args:
        id: id of the flow message.
    """
    return Operation(GET_TEMPLATE_ID_FOR_FLOW_MESSAGE, f"/api/flow-messages/{segment('id', id)}/relationships/template")


UPDATE_FLOW = _info(
    "update_flow",
    "PATCH /api/flows/{id}",
    Result("single", "Flow", _PACKAGE),
    scopes=("flows:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_flow(
    id: str,
    attributes: models.FlowUpdateAttributes | dicts.FlowUpdateAttributes | AnyDict,
    *,
    fields_flow: Sequence[models.FlowField] | None = None,
) -> Operation[Single[models.Flow]]:
    """Update flow (``PATCH /api/flows/{id}``).

    Args:
        id: id of the flow.
        attributes: needs status; absent fields stay as they are. ``status`` is draft, manual or live.
        fields_flow: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_FLOW,
        f"/api/flows/{segment('id', id)}",
        query=query(("fields[flow]", fields_flow)),
        body={"data": {"type": "flow", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_FLOW_ACTION = _info(
    "update_flow_action",
    "PATCH /api/flow-actions/{id}",
    Result("single", "FlowAction", _PACKAGE),
    scopes=("flows:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_flow_action(
    id: str,
    attributes: models.FlowActionUpdateAttributes | dicts.FlowActionUpdateAttributes | AnyDict,
    *,
    fields_flow_action: Sequence[models.FlowActionField] | None = None,
) -> Operation[Single[models.FlowAction]]:
    """Update flow action (``PATCH /api/flow-actions/{id}``).

    Args:
        id: id of the flow action.
        attributes: needs definition; absent fields stay as they are.
        fields_flow_action: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_FLOW_ACTION,
        f"/api/flow-actions/{segment('id', id)}",
        query=query(("fields[flow-action]", fields_flow_action)),
        body={"data": {"type": "flow-action", "id": id, "attributes": plain(attributes)}},
    )


# Aliases: the names of these operations in other clients.
get_flow_message_action = get_action_for_flow_message
get_flow_message_relationships_action = get_action_id_for_flow_message
get_flow_relationships_actions = get_action_ids_for_flow
get_flow_relationships_flow_actions = get_action_ids_for_flow
get_flow_actions = get_actions_for_flow
get_flow_flow_actions = get_actions_for_flow
get_messages_for_flow_action = get_flow_action_messages
get_flow_action_flow = get_flow_for_flow_action
get_flow_action_relationships_flow = get_flow_id_for_flow_action
get_flow_action_relationships_messages = get_message_ids_for_flow_action
get_flow_relationships_tags = get_tag_ids_for_flow
get_flow_tags = get_tags_for_flow
get_flow_message_template = get_template_for_flow_message
get_flow_message_relationships_template = get_template_id_for_flow_message


class _FlowsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_flow(self, *args: Any, **kwargs: Any) -> Any:
        """Create flow (``POST /api/flows``).

        Scopes: flows:write. Limit: 1/s, 15/m, 100/d. https://developers.klaviyo.com/en/reference/create_flow

        Args:
            attributes: needs name, definition.
            additional_fields_flow: fields that are absent unless asked for: definition.
            fields_flow: the fields to receive, all by default.
        """

    def create_flow_action(self, *args: Any, **kwargs: Any) -> Any:
        """Create flow action (``POST /api/flow-actions``).

        Scopes: flows:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/create_flow_action

        Args:
            attributes: needs definition.
            relationships: takes flow.
            fields_flow_action: the fields to receive, all by default.
        """

    def delete_flow(self, *args: Any, **kwargs: Any) -> Any:
        """Delete flow (``DELETE /api/flows/{id}``).

        Scopes: flows:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_flow

        Args:
            id: id of the flow.
        """

    def delete_flow_action(self, *args: Any, **kwargs: Any) -> Any:
        """Delete flow action (``DELETE /api/flow-actions/{id}``).

        Scopes: flows:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_flow_action

        Args:
            id: id of the flow action.
        """

    def get_action_for_flow_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get action for flow message (``GET /api/flow-messages/{id}/flow-action``).

        Scopes: flows:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_action_for_flow_message

        Args:
            id: id of the flow message.
            fields_flow_action: the fields to receive, all by default.
        """

    def get_action_id_for_flow_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get action id for flow message (``GET /api/flow-messages/{id}/relationships/flow-action``).

        Scopes: flows:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_action_id_for_flow_message

        Args:
            id: id of the flow message.
        """

    def get_action_ids_for_flow(self, *args: Any, **kwargs: Any) -> Any:
        """Get action ids for flow (``GET /api/flows/{id}/relationships/flow-actions``).

        Scopes: flows:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_action_ids_for_flow

        Args:
            id: id of the flow.
            filter: a `GetActionIdsForFlowFilter` or its text: id (any); action_type (any, equals); status (equals);
                created, updated (equals, greater-or-equal, greater-than, less-or-equal, less-than).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 50, 50 by default.
            sort: by action_type, created, id, status or updated; ``-`` in front reverses the order.
        """

    def get_actions_for_flow(self, *args: Any, **kwargs: Any) -> Any:
        """Get actions for flow (``GET /api/flows/{id}/flow-actions``).

        Scopes: flows:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_actions_for_flow

        Args:
            id: id of the flow.
            fields_flow_action: the fields to receive, all by default.
            filter: a `GetActionsForFlowFilter` or its text: id (any); action_type (any, equals); status (equals);
                created, updated (equals, greater-or-equal, greater-than, less-or-equal, less-than).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 50, 50 by default.
            sort: by action_type, created, id, status or updated; ``-`` in front reverses the order.
        """

    def get_flow(self, *args: Any, **kwargs: Any) -> Any:
        """Get flow (``GET /api/flows/{id}``).

        Scopes: flows:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_flow

        Args:
            id: id of the flow.
            additional_fields_flow: fields that are absent unless asked for: definition. What the flow does is in
                ``definition``.
            fields_flow_action, fields_flow, fields_tag: the fields to receive, all by default.
            include: what to add to ``included``: flow-actions, tags.
        """

    def get_flow_action(self, *args: Any, **kwargs: Any) -> Any:
        """Get flow action (``GET /api/flow-actions/{id}``).

        Scopes: flows:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_flow_action

        Args:
            id: id of the flow action.
            fields_flow_action, fields_flow_message, fields_flow: the fields to receive, all by default.
            include: what to add to ``included``: flow, flow-messages.
        """

    def get_flow_action_messages(self, *args: Any, **kwargs: Any) -> Any:
        """Get flow action messages (``GET /api/flow-actions/{id}/flow-messages``).

        Scopes: flows:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_flow_action_messages

        Args:
            id: id of the flow action.
            fields_flow_message: the fields to receive, all by default.
            filter: a `GetFlowActionMessagesFilter` or its text: id (any); name (contains, ends-with, equals,
                starts-with); created, updated (equals, greater-or-equal, greater-than, less-or-equal, less-than).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 50, 50 by default.
            sort: by created, id, name or updated; ``-`` in front reverses the order.
        """

    def get_flow_for_flow_action(self, *args: Any, **kwargs: Any) -> Any:
        """Get flow for flow action (``GET /api/flow-actions/{id}/flow``).

        Scopes: flows:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_flow_for_flow_action

        Args:
            id: id of the flow action.
            fields_flow: the fields to receive, all by default.
        """

    def get_flow_id_for_flow_action(self, *args: Any, **kwargs: Any) -> Any:
        """Get flow id for flow action (``GET /api/flow-actions/{id}/relationships/flow``).

        Scopes: flows:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_flow_id_for_flow_action

        Args:
            id: id of the flow action.
        """

    def get_flow_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get flow message (``GET /api/flow-messages/{id}``).

        Scopes: flows:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_flow_message

        Args:
            id: id of the flow message.
            fields_flow_action, fields_flow_message, fields_template: the fields to receive, all by default.
            include: what to add to ``included``: flow-action, template.
        """

    def get_flows(self, *args: Any, **kwargs: Any) -> Any:
        """Get flows (``GET /api/flows``).

        Scopes: flows:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_flows

        Args:
            fields_flow_action, fields_flow, fields_tag: the fields to receive, all by default.
            filter: a `GetFlowsFilter` or its text: id (any); name (contains, ends-with, equals, starts-with); status,
                archived, trigger_type (equals); created, updated (equals, greater-or-equal, greater-than,
                less-or-equal, less-than).
            include: what to add to ``included``: flow-actions, tags.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 50, 50 by default.
            sort: by created, id, name, status, trigger_type or updated; ``-`` in front reverses the order. With a
                filter by a date, it must be by the same date.
        """

    def get_message_ids_for_flow_action(self, *args: Any, **kwargs: Any) -> Any:
        """Get message ids for flow action (``GET /api/flow-actions/{id}/relationships/flow-messages``).

        Scopes: flows:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_message_ids_for_flow_action

        Args:
            id: id of the flow action.
            filter: a `GetMessageIdsForFlowActionFilter` or its text: name (contains, ends-with, equals, starts-with);
                created, updated (equals, greater-or-equal, greater-than, less-or-equal, less-than).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 50, 50 by default.
            sort: by created, id, name or updated; ``-`` in front reverses the order.
        """

    def get_tag_ids_for_flow(self, *args: Any, **kwargs: Any) -> Any:
        """Get tag ids for flow (``GET /api/flows/{id}/relationships/tags``).

        Scopes: flows:read, tags:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_tag_ids_for_flow

        Args:
            id: id of the flow.
        """

    def get_tags_for_flow(self, *args: Any, **kwargs: Any) -> Any:
        """Get tags for flow (``GET /api/flows/{id}/tags``).

        Scopes: flows:read, tags:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_tags_for_flow

        Args:
            id: id of the flow.
            fields_tag: the fields to receive, all by default.
        """

    def get_template_for_flow_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get template for flow message (``GET /api/flow-messages/{id}/template``).

        Scopes: templates:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_template_for_flow_message

        Args:
            id: id of the flow message.
            fields_template: the fields to receive, all by default.
        """

    def get_template_id_for_flow_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get template id for flow message (``GET /api/flow-messages/{id}/relationships/template``).

        Scopes: templates:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_template_id_for_flow_message

        Args:
            id: id of the flow message.
        """

    def update_flow(self, *args: Any, **kwargs: Any) -> Any:
        """Update flow (``PATCH /api/flows/{id}``).

        Scopes: flows:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_flow

        Args:
            id: id of the flow.
            attributes: needs status; absent fields stay as they are. ``status`` is draft, manual or live.
            fields_flow: the fields to receive, all by default.
        """

    def update_flow_action(self, *args: Any, **kwargs: Any) -> Any:
        """Update flow action (``PATCH /api/flow-actions/{id}``).

        Scopes: flows:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_flow_action

        Args:
            id: id of the flow action.
            attributes: needs definition; absent fields stay as they are.
            fields_flow_action: the fields to receive, all by default.
        """


class FlowsNamespace(Namespace, _FlowsNamespaceDocs):
    """Flows, sent by a blocking client."""

    def create_flow(
        self,
        attributes: models.FlowCreateAttributes | dicts.FlowCreateAttributes | AnyDict,
        *,
        additional_fields_flow: Sequence[Literal["definition"]] | None = None,
        fields_flow: Sequence[models.CreateFlowFlowField] | None = None,
    ) -> Single[models.Flow]:
        return self._client.send(
            create_flow(attributes, additional_fields_flow=additional_fields_flow, fields_flow=fields_flow)
        )

    def create_flow_action(
        self,
        attributes: models.FlowActionInsertAttributes | dicts.FlowActionInsertAttributes | AnyDict,
        *,
        relationships: models.FlowActionInsertRelationships | Mapping[str, Any] | None = None,
        fields_flow_action: Sequence[Literal["created", "definition", "updated"]] | None = None,
    ) -> Single[models.FlowAction]:
        return self._client.send(
            create_flow_action(attributes, relationships=relationships, fields_flow_action=fields_flow_action)
        )

    def delete_flow(self, id: str) -> None:
        return self._client.send(delete_flow(id))

    def delete_flow_action(self, id: str) -> None:
        return self._client.send(delete_flow_action(id))

    def get_action_for_flow_message(
        self, id: str, *, fields_flow_action: Sequence[models.FlowActionField] | None = None
    ) -> Single[models.FlowAction | None]:
        return self._client.send(get_action_for_flow_message(id, fields_flow_action=fields_flow_action))

    def get_action_id_for_flow_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_action_id_for_flow_message(id))

    def get_action_ids_for_flow(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetActionIdsForFlowSort | None = None,
    ) -> Results[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_action_ids_for_flow(id, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort)
        )

    def get_actions_for_flow(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[models.FlowActionField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetActionIdsForFlowSort | None = None,
    ) -> Results[models.FlowAction, Collection[models.FlowAction]]:
        return self._client.items(
            get_actions_for_flow(
                id,
                fields_flow_action=fields_flow_action,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_flow(
        self,
        id: str,
        *,
        additional_fields_flow: Sequence[Literal["definition"]] | None = None,
        fields_flow_action: Sequence[models.FlowActionField] | None = None,
        fields_flow: Sequence[models.CreateFlowFlowField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        include: Sequence[Literal["flow-actions", "tags"]] | None = None,
    ) -> Single[models.Flow]:
        return self._client.send(
            get_flow(
                id,
                additional_fields_flow=additional_fields_flow,
                fields_flow_action=fields_flow_action,
                fields_flow=fields_flow,
                fields_tag=fields_tag,
                include=include,
            )
        )

    def get_flow_action(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[models.FlowActionField] | None = None,
        fields_flow_message: Sequence[models.FlowMessageField] | None = None,
        fields_flow: Sequence[models.FlowField] | None = None,
        include: Sequence[Literal["flow", "flow-messages"]] | None = None,
    ) -> Single[models.FlowAction]:
        return self._client.send(
            get_flow_action(
                id,
                fields_flow_action=fields_flow_action,
                fields_flow_message=fields_flow_message,
                fields_flow=fields_flow,
                include=include,
            )
        )

    def get_flow_action_messages(
        self,
        id: str,
        *,
        fields_flow_message: Sequence[models.FlowMessageField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetFlowActionMessagesSort | None = None,
    ) -> Results[models.FlowMessage, Collection[models.FlowMessage]]:
        return self._client.items(
            get_flow_action_messages(
                id,
                fields_flow_message=fields_flow_message,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_flow_for_flow_action(
        self, id: str, *, fields_flow: Sequence[models.FlowField] | None = None
    ) -> Single[models.Flow | None]:
        return self._client.send(get_flow_for_flow_action(id, fields_flow=fields_flow))

    def get_flow_id_for_flow_action(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_flow_id_for_flow_action(id))

    def get_flow_message(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[models.FlowActionField] | None = None,
        fields_flow_message: Sequence[models.FlowMessageField] | None = None,
        fields_template: Sequence[models.TemplateField] | None = None,
        include: Sequence[Literal["flow-action", "template"]] | None = None,
    ) -> Single[models.FlowMessage]:
        return self._client.send(
            get_flow_message(
                id,
                fields_flow_action=fields_flow_action,
                fields_flow_message=fields_flow_message,
                fields_template=fields_template,
                include=include,
            )
        )

    def get_flows(
        self,
        *,
        fields_flow_action: Sequence[models.FlowActionField] | None = None,
        fields_flow: Sequence[models.FlowField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["flow-actions", "tags"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetFlowsSort | None = None,
    ) -> Results[models.Flow, Collection[models.Flow]]:
        return self._client.items(
            get_flows(
                fields_flow_action=fields_flow_action,
                fields_flow=fields_flow,
                fields_tag=fields_tag,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_message_ids_for_flow_action(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetFlowActionMessagesSort | None = None,
    ) -> Results[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_message_ids_for_flow_action(id, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort)
        )

    def get_tag_ids_for_flow(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_tag_ids_for_flow(id))

    def get_tags_for_flow(
        self, id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
    ) -> Collection[models.Tag]:
        return self._client.send(get_tags_for_flow(id, fields_tag=fields_tag))

    def get_template_for_flow_message(
        self, id: str, *, fields_template: Sequence[models.TemplateField] | None = None
    ) -> Single[models.Template | None]:
        return self._client.send(get_template_for_flow_message(id, fields_template=fields_template))

    def get_template_id_for_flow_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_template_id_for_flow_message(id))

    def update_flow(
        self,
        id: str,
        attributes: models.FlowUpdateAttributes | dicts.FlowUpdateAttributes | AnyDict,
        *,
        fields_flow: Sequence[models.FlowField] | None = None,
    ) -> Single[models.Flow]:
        return self._client.send(update_flow(id, attributes, fields_flow=fields_flow))

    def update_flow_action(
        self,
        id: str,
        attributes: models.FlowActionUpdateAttributes | dicts.FlowActionUpdateAttributes | AnyDict,
        *,
        fields_flow_action: Sequence[models.FlowActionField] | None = None,
    ) -> Single[models.FlowAction]:
        return self._client.send(update_flow_action(id, attributes, fields_flow_action=fields_flow_action))

    get_flow_message_action = get_action_for_flow_message
    get_flow_message_relationships_action = get_action_id_for_flow_message
    get_flow_relationships_actions = get_action_ids_for_flow
    get_flow_relationships_flow_actions = get_action_ids_for_flow
    get_flow_actions = get_actions_for_flow
    get_flow_flow_actions = get_actions_for_flow
    get_messages_for_flow_action = get_flow_action_messages
    get_flow_action_flow = get_flow_for_flow_action
    get_flow_action_relationships_flow = get_flow_id_for_flow_action
    get_flow_action_relationships_messages = get_message_ids_for_flow_action
    get_flow_relationships_tags = get_tag_ids_for_flow
    get_flow_tags = get_tags_for_flow
    get_flow_message_template = get_template_for_flow_message
    get_flow_message_relationships_template = get_template_id_for_flow_message


class AsyncFlowsNamespace(AsyncNamespace, _FlowsNamespaceDocs):
    """Flows, sent by an async client."""

    async def create_flow(
        self,
        attributes: models.FlowCreateAttributes | dicts.FlowCreateAttributes | AnyDict,
        *,
        additional_fields_flow: Sequence[Literal["definition"]] | None = None,
        fields_flow: Sequence[models.CreateFlowFlowField] | None = None,
    ) -> Single[models.Flow]:
        return await self._client.send(
            create_flow(attributes, additional_fields_flow=additional_fields_flow, fields_flow=fields_flow)
        )

    async def create_flow_action(
        self,
        attributes: models.FlowActionInsertAttributes | dicts.FlowActionInsertAttributes | AnyDict,
        *,
        relationships: models.FlowActionInsertRelationships | Mapping[str, Any] | None = None,
        fields_flow_action: Sequence[Literal["created", "definition", "updated"]] | None = None,
    ) -> Single[models.FlowAction]:
        return await self._client.send(
            create_flow_action(attributes, relationships=relationships, fields_flow_action=fields_flow_action)
        )

    async def delete_flow(self, id: str) -> None:
        return await self._client.send(delete_flow(id))

    async def delete_flow_action(self, id: str) -> None:
        return await self._client.send(delete_flow_action(id))

    async def get_action_for_flow_message(
        self, id: str, *, fields_flow_action: Sequence[models.FlowActionField] | None = None
    ) -> Single[models.FlowAction | None]:
        return await self._client.send(get_action_for_flow_message(id, fields_flow_action=fields_flow_action))

    async def get_action_id_for_flow_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_action_id_for_flow_message(id))

    def get_action_ids_for_flow(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetActionIdsForFlowSort | None = None,
    ) -> AsyncResults[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_action_ids_for_flow(id, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort)
        )

    def get_actions_for_flow(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[models.FlowActionField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetActionIdsForFlowSort | None = None,
    ) -> AsyncResults[models.FlowAction, Collection[models.FlowAction]]:
        return self._client.items(
            get_actions_for_flow(
                id,
                fields_flow_action=fields_flow_action,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def get_flow(
        self,
        id: str,
        *,
        additional_fields_flow: Sequence[Literal["definition"]] | None = None,
        fields_flow_action: Sequence[models.FlowActionField] | None = None,
        fields_flow: Sequence[models.CreateFlowFlowField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        include: Sequence[Literal["flow-actions", "tags"]] | None = None,
    ) -> Single[models.Flow]:
        return await self._client.send(
            get_flow(
                id,
                additional_fields_flow=additional_fields_flow,
                fields_flow_action=fields_flow_action,
                fields_flow=fields_flow,
                fields_tag=fields_tag,
                include=include,
            )
        )

    async def get_flow_action(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[models.FlowActionField] | None = None,
        fields_flow_message: Sequence[models.FlowMessageField] | None = None,
        fields_flow: Sequence[models.FlowField] | None = None,
        include: Sequence[Literal["flow", "flow-messages"]] | None = None,
    ) -> Single[models.FlowAction]:
        return await self._client.send(
            get_flow_action(
                id,
                fields_flow_action=fields_flow_action,
                fields_flow_message=fields_flow_message,
                fields_flow=fields_flow,
                include=include,
            )
        )

    def get_flow_action_messages(
        self,
        id: str,
        *,
        fields_flow_message: Sequence[models.FlowMessageField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetFlowActionMessagesSort | None = None,
    ) -> AsyncResults[models.FlowMessage, Collection[models.FlowMessage]]:
        return self._client.items(
            get_flow_action_messages(
                id,
                fields_flow_message=fields_flow_message,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def get_flow_for_flow_action(
        self, id: str, *, fields_flow: Sequence[models.FlowField] | None = None
    ) -> Single[models.Flow | None]:
        return await self._client.send(get_flow_for_flow_action(id, fields_flow=fields_flow))

    async def get_flow_id_for_flow_action(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_flow_id_for_flow_action(id))

    async def get_flow_message(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[models.FlowActionField] | None = None,
        fields_flow_message: Sequence[models.FlowMessageField] | None = None,
        fields_template: Sequence[models.TemplateField] | None = None,
        include: Sequence[Literal["flow-action", "template"]] | None = None,
    ) -> Single[models.FlowMessage]:
        return await self._client.send(
            get_flow_message(
                id,
                fields_flow_action=fields_flow_action,
                fields_flow_message=fields_flow_message,
                fields_template=fields_template,
                include=include,
            )
        )

    def get_flows(
        self,
        *,
        fields_flow_action: Sequence[models.FlowActionField] | None = None,
        fields_flow: Sequence[models.FlowField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["flow-actions", "tags"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetFlowsSort | None = None,
    ) -> AsyncResults[models.Flow, Collection[models.Flow]]:
        return self._client.items(
            get_flows(
                fields_flow_action=fields_flow_action,
                fields_flow=fields_flow,
                fields_tag=fields_tag,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_message_ids_for_flow_action(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetFlowActionMessagesSort | None = None,
    ) -> AsyncResults[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_message_ids_for_flow_action(id, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort)
        )

    async def get_tag_ids_for_flow(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_tag_ids_for_flow(id))

    async def get_tags_for_flow(
        self, id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
    ) -> Collection[models.Tag]:
        return await self._client.send(get_tags_for_flow(id, fields_tag=fields_tag))

    async def get_template_for_flow_message(
        self, id: str, *, fields_template: Sequence[models.TemplateField] | None = None
    ) -> Single[models.Template | None]:
        return await self._client.send(get_template_for_flow_message(id, fields_template=fields_template))

    async def get_template_id_for_flow_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_template_id_for_flow_message(id))

    async def update_flow(
        self,
        id: str,
        attributes: models.FlowUpdateAttributes | dicts.FlowUpdateAttributes | AnyDict,
        *,
        fields_flow: Sequence[models.FlowField] | None = None,
    ) -> Single[models.Flow]:
        return await self._client.send(update_flow(id, attributes, fields_flow=fields_flow))

    async def update_flow_action(
        self,
        id: str,
        attributes: models.FlowActionUpdateAttributes | dicts.FlowActionUpdateAttributes | AnyDict,
        *,
        fields_flow_action: Sequence[models.FlowActionField] | None = None,
    ) -> Single[models.FlowAction]:
        return await self._client.send(update_flow_action(id, attributes, fields_flow_action=fields_flow_action))

    get_flow_message_action = get_action_for_flow_message
    get_flow_message_relationships_action = get_action_id_for_flow_message
    get_flow_relationships_actions = get_action_ids_for_flow
    get_flow_relationships_flow_actions = get_action_ids_for_flow
    get_flow_actions = get_actions_for_flow
    get_flow_flow_actions = get_actions_for_flow
    get_messages_for_flow_action = get_flow_action_messages
    get_flow_action_flow = get_flow_for_flow_action
    get_flow_action_relationships_flow = get_flow_id_for_flow_action
    get_flow_action_relationships_messages = get_message_ids_for_flow_action
    get_flow_relationships_tags = get_tag_ids_for_flow
    get_flow_tags = get_tags_for_flow
    get_flow_message_template = get_template_for_flow_message
    get_flow_message_relationships_template = get_template_id_for_flow_message
