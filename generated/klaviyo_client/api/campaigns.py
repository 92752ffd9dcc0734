"""Campaigns: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, member, plain, query, segment
from ..runtime.documents import Collection, ResourceIdentifier, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Operation, PageSize, Pagination, Quota, RateLimit, Replay, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


ASSIGN_TEMPLATE_TO_CAMPAIGN_MESSAGE = _info(
    "assign_template_to_campaign_message",
    "POST /api/campaign-message-assign-template",
    Result("single", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("create_campaign_message_assign_template",),
)


def assign_template_to_campaign_message(
    id: str,
    relationships: models.CampaignMessageAssignTemplateRelationships | Mapping[str, Any],
    *,
    fields_campaign_message: Sequence[models.AssignTemplateToCampaignMessageCampaignMessageField] | None = None,
) -> Operation[Single[models.CampaignMessage]]:
    """Assign template to campaign message (``POST /api/campaign-message-assign-template``).

    Args:
        id: id of the message, not of the campaign; see `get_messages_for_campaign`.
        relationships: needs template. ``template``: the template to use.
        fields_campaign_message: the fields to receive, all by default.
    """
    return Operation(
        ASSIGN_TEMPLATE_TO_CAMPAIGN_MESSAGE,
        "/api/campaign-message-assign-template",
        query=query(("fields[campaign-message]", fields_campaign_message)),
        body={"data": {"type": "campaign-message", "id": id, "relationships": plain(relationships)}},
    )


CANCEL_CAMPAIGN_SEND = _info(
    "cancel_campaign_send",
    "PATCH /api/campaign-send-jobs/{id}",
    Result("nothing"),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("update_campaign_send_job",),
)


def cancel_campaign_send(
    id: str, attributes: models.CampaignSendJobUpdateAttributes | dicts.CampaignSendJobUpdateAttributes | AnyDict
) -> Operation[None]:
    """Cancel campaign send (``PATCH /api/campaign-send-jobs/{id}``).

    Returns nothing.

    Args:
        id: id of the campaign; its send job has no other.
        attributes: needs action; absent fields stay as they are. ``action`` is cancel (it is not sent any more) or
            revert (it is a draft again).
    """
    return Operation(
        CANCEL_CAMPAIGN_SEND,
        f"/api/campaign-send-jobs/{segment('id', id)}",
        body={"data": {"type": "campaign-send-job", "id": id, "attributes": plain(attributes)}},
    )


CLONE_CAMPAIGN = _info(
    "clone_campaign",
    "POST /api/campaign-clone",
    Result("single", "Campaign", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("create_campaign_clone",),
)


def clone_campaign(
    id: str,
    attributes: models.CampaignCloneAttributes | dicts.CampaignCloneAttributes | AnyDict,
    *,
    fields_campaign: Sequence[models.CampaignField] | None = None,
) -> Operation[Single[models.Campaign]]:
    """Clone campaign (``POST /api/campaign-clone``).

    Copies a campaign to a new one.

    Args:
        id: id of the campaign to copy.
        attributes: takes name.
        fields_campaign: the fields to receive, all by default.
    """
    return Operation(
        CLONE_CAMPAIGN,
        "/api/campaign-clone",
        query=query(("fields[campaign]", fields_campaign)),
        body={"data": {"type": "campaign", "id": id, "attributes": plain(attributes)}},
    )


CLONE_CAMPAIGN_AUDIENCE = _info(
    "clone_campaign_audience",
    "POST /api/campaign-audience-clone",
    Result("single", "CampaignAudience", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("create_campaign_audience_clone",),
)


def clone_campaign_audience(
    id: str,
    attributes: models.AudienceCloneAttributes | dicts.AudienceCloneAttributes | AnyDict,
    *,
    relationships: models.AudienceCloneRelationships | Mapping[str, Any] | None = None,
    fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
) -> Operation[Single[models.CampaignAudience]]:
    """Clone campaign audience (``POST /api/campaign-audience-clone``).

    Args:
        id: id of the campaign audience clone.
        attributes: needs id.
        relationships: takes campaign.
        fields_campaign_audience: the fields to receive, all by default.
    """
    return Operation(
        CLONE_CAMPAIGN_AUDIENCE,
        "/api/campaign-audience-clone",
        query=query(("fields[campaign-audience]", fields_campaign_audience)),
        body={
            "data": {
                "type": "campaign-audience-clone",
                "id": id,
                "attributes": plain(attributes),
                **member(relationships=relationships),
            }
        },
    )


CLONE_CAMPAIGN_MESSAGE = _info(
    "clone_campaign_message",
    "POST /api/campaign-message-clone",
    Result("single", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("create_campaign_message_clone",),
)


def clone_campaign_message(
    id: str,
    attributes: models.MessageCloneAttributes | dicts.MessageCloneAttributes | AnyDict,
    relationships: models.MessageCloneRelationships | Mapping[str, Any],
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
) -> Operation[Single[models.CampaignMessage]]:
    """Clone campaign message (``POST /api/campaign-message-clone``).

    Args:
        id: id of the campaign message.
        attributes: needs id.
        relationships: needs campaign-audience.
        fields_campaign_message: the fields to receive, all by default.
    """
    return Operation(
        CLONE_CAMPAIGN_MESSAGE,
        "/api/campaign-message-clone",
        query=query(("fields[campaign-message]", fields_campaign_message)),
        body={
            "data": {
                "type": "campaign-message",
                "id": id,
                "attributes": plain(attributes),
                "relationships": plain(relationships),
            }
        },
    )


CREATE_CAMPAIGN = _info(
    "create_campaign",
    "POST /api/campaigns",
    Result("single", "Campaign", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_campaign(
    attributes: models.CampaignCreateAttributes | dicts.CampaignCreateAttributes | AnyDict,
    *,
    relationships: models.CampaignCreateRelationships | Mapping[str, Any] | None = None,
    fields_campaign: Sequence[models.CampaignField] | None = None,
) -> Operation[Single[models.Campaign]]:
    """Create campaign (``POST /api/campaigns``).

    Creates a draft, with the audiences and messages that are given; `send_campaign` sends it.

    Args:
        attributes: needs definition. ``audiences`` has ids of lists and segments; a message names its audience by
            ``audience_temporary_id``.
        relationships: takes campaign-audiences, campaign-messages, tags.
        fields_campaign: the fields to receive, all by default.
    """
    return Operation(
        CREATE_CAMPAIGN,
        "/api/campaigns",
        query=query(("fields[campaign]", fields_campaign)),
        body={"data": {"type": "campaign", "attributes": plain(attributes), **member(relationships=relationships)}},
    )


CREATE_CAMPAIGN_AUDIENCE = _info(
    "create_campaign_audience",
    "POST /api/campaign-audiences",
    Result("single", "CampaignAudience", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_campaign_audience(
    attributes: models.AudienceCreateAttributes | dicts.AudienceCreateAttributes | AnyDict,
    relationships: models.AudienceCreateRelationships | Mapping[str, Any],
    *,
    fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
) -> Operation[Single[models.CampaignAudience]]:
    """Create campaign audience (``POST /api/campaign-audiences``).

    Args:
        attributes: needs definition.
        relationships: needs campaign.
        fields_campaign_audience: the fields to receive, all by default.
    """
    return Operation(
        CREATE_CAMPAIGN_AUDIENCE,
        "/api/campaign-audiences",
        query=query(("fields[campaign-audience]", fields_campaign_audience)),
        body={
            "data": {
                "type": "campaign-audience",
                "attributes": plain(attributes),
                "relationships": plain(relationships),
            }
        },
    )


CREATE_CAMPAIGN_MESSAGE = _info(
    "create_campaign_message",
    "POST /api/campaign-messages",
    Result("single", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_campaign_message(
    attributes: models.MessageCreateAttributes | dicts.MessageCreateAttributes | AnyDict,
    relationships: models.MessageCreateRelationships | Mapping[str, Any],
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
) -> Operation[Single[models.CampaignMessage]]:
    """Create campaign message (``POST /api/campaign-messages``).

    Args:
        attributes: needs definition.
        relationships: needs campaign, campaign-audience.
        fields_campaign_message: the fields to receive, all by default.
    """
    return Operation(
        CREATE_CAMPAIGN_MESSAGE,
        "/api/campaign-messages",
        query=query(("fields[campaign-message]", fields_campaign_message)),
        body={
            "data": {"type": "campaign-message", "attributes": plain(attributes), "relationships": plain(relationships)}
        },
    )


CREATE_CAMPAIGN_VARIATION = _info(
    "create_campaign_variation",
    "POST /api/campaign-variations",
    Result("single", "CampaignVariation", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_campaign_variation(
    attributes: models.VariationCreateAttributes | dicts.VariationCreateAttributes | AnyDict,
    relationships: models.VariationCreateRelationships | Mapping[str, Any],
    *,
    fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
) -> Operation[Single[models.CampaignVariation]]:
    """Create campaign variation (``POST /api/campaign-variations``).

    Args:
        attributes: needs definition.
        relationships: needs campaign-message.
        fields_campaign_variation: the fields to receive, all by default.
    """
    return Operation(
        CREATE_CAMPAIGN_VARIATION,
        "/api/campaign-variations",
        query=query(("fields[campaign-variation]", fields_campaign_variation)),
        body={
            "data": {
                "type": "campaign-variation",
                "attributes": plain(attributes),
                "relationships": plain(relationships),
            }
        },
    )


DELETE_CAMPAIGN = _info(
    "delete_campaign",
    "DELETE /api/campaigns/{id}",
    Result("nothing"),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def delete_campaign(id: str) -> Operation[None]:
    """Delete campaign (``DELETE /api/campaigns/{id}``).

    Args:
        id: id of the campaign.
    """
    return Operation(DELETE_CAMPAIGN, f"/api/campaigns/{segment('id', id)}")


DELETE_CAMPAIGN_AUDIENCE = _info(
    "delete_campaign_audience",
    "DELETE /api/campaign-audiences/{id}",
    Result("nothing"),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def delete_campaign_audience(id: str) -> Operation[None]:
    """Delete campaign audience (``DELETE /api/campaign-audiences/{id}``).

    Args:
        id: id of the campaign audience.
    """
    return Operation(DELETE_CAMPAIGN_AUDIENCE, f"/api/campaign-audiences/{segment('id', id)}")


DELETE_CAMPAIGN_MESSAGE = _info(
    "delete_campaign_message",
    "DELETE /api/campaign-messages/{id}",
    Result("nothing"),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def delete_campaign_message(id: str) -> Operation[None]:
    """Delete campaign message (``DELETE /api/campaign-messages/{id}``).

    Args:
        id: id of the campaign message.
    """
    return Operation(DELETE_CAMPAIGN_MESSAGE, f"/api/campaign-messages/{segment('id', id)}")


DELETE_CAMPAIGN_VARIATION = _info(
    "delete_campaign_variation",
    "DELETE /api/campaign-variations/{id}",
    Result("nothing"),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def delete_campaign_variation(id: str) -> Operation[None]:
    """Delete campaign variation (``DELETE /api/campaign-variations/{id}``).

    Args:
        id: id of the campaign variation.
    """
    return Operation(DELETE_CAMPAIGN_VARIATION, f"/api/campaign-variations/{segment('id', id)}")


GET_AUDIENCE_FOR_CAMPAIGN_MESSAGE = _info(
    "get_audience_for_campaign_message",
    "GET /api/campaign-messages/{id}/campaign-audience",
    Result("single", "CampaignAudience", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_message_audience",),
)


def get_audience_for_campaign_message(
    id: str, *, fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None
) -> Operation[Single[models.CampaignAudience | None]]:
    """Get audience for campaign message (``GET /api/campaign-messages/{id}/campaign-audience``).

    Args:
        id: id of the campaign message.
        fields_campaign_audience: the fields to receive, all by default.
    """
    return Operation(
        GET_AUDIENCE_FOR_CAMPAIGN_MESSAGE,
        f"/api/campaign-messages/{segment('id', id)}/campaign-audience",
        query=query(("fields[campaign-audience]", fields_campaign_audience)),
    )


GET_AUDIENCE_ID_FOR_CAMPAIGN_MESSAGE = _info(
    "get_audience_id_for_campaign_message",
    "GET /api/campaign-messages/{id}/relationships/campaign-audience",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_message_relationships_audience",),
)


def get_audience_id_for_campaign_message(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get audience id for campaign message (``GET /api/campaign-messages/{id}/relationships/campaign-audience``).

    Args:
        id: id of the campaign message.
    """
    return Operation(
        GET_AUDIENCE_ID_FOR_CAMPAIGN_MESSAGE,
        f"/api/campaign-messages/{segment('id', id)}/relationships/campaign-audience",
    )


GET_AUDIENCE_IDS_FOR_CAMPAIGN = _info(
    "get_audience_ids_for_campaign",
    "GET /api/campaigns/{id}/relationships/campaign-audiences",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_relationships_audiences",),
)


def get_audience_ids_for_campaign(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get audience ids for campaign (``GET /api/campaigns/{id}/relationships/campaign-audiences``).

    Args:
        id: id of the campaign.
    """
    return Operation(
        GET_AUDIENCE_IDS_FOR_CAMPAIGN, f"/api/campaigns/{segment('id', id)}/relationships/campaign-audiences"
    )


GET_CAMPAIGN = _info(
    "get_campaign",
    "GET /api/campaigns/{id}",
    Result("single", "Campaign", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_campaign(
    id: str,
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    fields_campaign: Sequence[models.CampaignField] | None = None,
    fields_tag: Sequence[Literal["id", "name"]] | None = None,
    include: Sequence[Literal["campaign-messages", "tags"]] | None = None,
    fields_campaign_audience: Sequence[models.GetCampaignCampaignAudienceField] | None = None,
) -> Operation[Single[models.Campaign]]:
    """Get campaign (``GET /api/campaigns/{id}``).

    Args:
        id: id of the campaign.
        fields_campaign_message, fields_campaign, fields_tag, fields_campaign_audience: the fields to receive, all
            by default.
        include: what to add to ``included``: campaign-messages, tags.
    """
    return Operation(
        GET_CAMPAIGN,
        f"/api/campaigns/{segment('id', id)}",
        query=query(
            ("fields[campaign-message]", fields_campaign_message),
            ("fields[campaign]", fields_campaign),
            ("fields[tag]", fields_tag),
            ("include", include),
            ("fields[campaign-audience]", fields_campaign_audience),
        ),
    )


GET_CAMPAIGN_AUDIENCE = _info(
    "get_campaign_audience",
    "GET /api/campaign-audiences/{id}",
    Result("single", "CampaignAudience", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_campaign_audience(
    id: str,
    *,
    fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    fields_campaign: Sequence[models.CampaignField] | None = None,
    include: Sequence[Literal["campaign", "campaign-messages"]] | None = None,
) -> Operation[Single[models.CampaignAudience]]:
    """Get campaign audience (``GET /api/campaign-audiences/{id}``).

    Args:
        id: id of the campaign audience.
        fields_campaign_audience, fields_campaign_message, fields_campaign: the fields to receive, all by default.
        include: what to add to ``included``: campaign, campaign-messages.
    """
    return Operation(
        GET_CAMPAIGN_AUDIENCE,
        f"/api/campaign-audiences/{segment('id', id)}",
        query=query(
            ("fields[campaign-audience]", fields_campaign_audience),
            ("fields[campaign-message]", fields_campaign_message),
            ("fields[campaign]", fields_campaign),
            ("include", include),
        ),
    )


GET_CAMPAIGN_AUDIENCES_FOR_CAMPAIGN = _info(
    "get_campaign_audiences_for_campaign",
    "GET /api/campaigns/{id}/campaign-audiences",
    Result("collection", "CampaignAudience", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_audiences_for_campaign", "get_campaign_audiences"),
)


def get_campaign_audiences_for_campaign(
    id: str, *, fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None
) -> Operation[Collection[models.CampaignAudience]]:
    """Get campaign audiences for campaign (``GET /api/campaigns/{id}/campaign-audiences``).

    Args:
        id: id of the campaign.
        fields_campaign_audience: the fields to receive, all by default.
    """
    return Operation(
        GET_CAMPAIGN_AUDIENCES_FOR_CAMPAIGN,
        f"/api/campaigns/{segment('id', id)}/campaign-audiences",
        query=query(("fields[campaign-audience]", fields_campaign_audience)),
    )


GET_CAMPAIGN_FOR_CAMPAIGN_AUDIENCE = _info(
    "get_campaign_for_campaign_audience",
    "GET /api/campaign-audiences/{id}/campaign",
    Result("single", "Campaign", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_audience_campaign",),
)


def get_campaign_for_campaign_audience(
    id: str, *, fields_campaign: Sequence[models.CampaignField] | None = None
) -> Operation[Single[models.Campaign | None]]:
    """Get campaign for campaign audience (``GET /api/campaign-audiences/{id}/campaign``).

    Args:
        id: id of the campaign audience.
        fields_campaign: the fields to receive, all by default.
    """
    return Operation(
        GET_CAMPAIGN_FOR_CAMPAIGN_AUDIENCE,
        f"/api/campaign-audiences/{segment('id', id)}/campaign",
        query=query(("fields[campaign]", fields_campaign)),
    )


GET_CAMPAIGN_FOR_CAMPAIGN_MESSAGE = _info(
    "get_campaign_for_campaign_message",
    "GET /api/campaign-messages/{id}/campaign",
    Result("single", "Campaign", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_message_campaign",),
)


def get_campaign_for_campaign_message(
    id: str, *, fields_campaign: Sequence[models.CampaignField] | None = None
) -> Operation[Single[models.Campaign | None]]:
    """Get campaign for campaign message (``GET /api/campaign-messages/{id}/campaign``).

    Args:
        id: id of the campaign message.
        fields_campaign: the fields to receive, all by default.
    """
    return Operation(
        GET_CAMPAIGN_FOR_CAMPAIGN_MESSAGE,
        f"/api/campaign-messages/{segment('id', id)}/campaign",
        query=query(("fields[campaign]", fields_campaign)),
    )


GET_CAMPAIGN_ID_FOR_CAMPAIGN_AUDIENCE = _info(
    "get_campaign_id_for_campaign_audience",
    "GET /api/campaign-audiences/{id}/relationships/campaign",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_audience_relationships_campaign",),
)


def get_campaign_id_for_campaign_audience(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get campaign id for campaign audience (``GET /api/campaign-audiences/{id}/relationships/campaign``).

    Args:
        id: id of the campaign audience.
    """
    return Operation(
        GET_CAMPAIGN_ID_FOR_CAMPAIGN_AUDIENCE, f"/api/campaign-audiences/{segment('id', id)}/relationships/campaign"
    )


GET_CAMPAIGN_ID_FOR_CAMPAIGN_MESSAGE = _info(
    "get_campaign_id_for_campaign_message",
    "GET /api/campaign-messages/{id}/relationships/campaign",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_message_relationships_campaign",),
)


def get_campaign_id_for_campaign_message(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get campaign id for campaign message (``GET /api/campaign-messages/{id}/relationships/campaign``).

    Args:
        id: id of the campaign message.
    """
    return Operation(
        GET_CAMPAIGN_ID_FOR_CAMPAIGN_MESSAGE, f"/api/campaign-messages/{segment('id', id)}/relationships/campaign"
    )


GET_CAMPAIGN_MESSAGE = _info(
    "get_campaign_message",
    "GET /api/campaign-messages/{id}",
    Result("single", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_campaign_message(
    id: str,
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
    fields_campaign: Sequence[models.CampaignField] | None = None,
    include: Sequence[Literal["campaign", "campaign-variations"]] | None = None,
) -> Operation[Single[models.CampaignMessage]]:
    """Get campaign message (``GET /api/campaign-messages/{id}``).

    Args:
        id: id of the message, not of the campaign; see `get_messages_for_campaign`.
        fields_campaign_message, fields_campaign_variation, fields_campaign: the fields to receive, all by default.
        include: what to add to ``included``: campaign, campaign-variations.
    """
    return Operation(
        GET_CAMPAIGN_MESSAGE,
        f"/api/campaign-messages/{segment('id', id)}",
        query=query(
            ("fields[campaign-message]", fields_campaign_message),
            ("fields[campaign-variation]", fields_campaign_variation),
            ("fields[campaign]", fields_campaign),
            ("include", include),
        ),
    )


GET_CAMPAIGN_MESSAGES = _info(
    "get_campaign_messages",
    "GET /api/campaign-messages",
    Result("collection", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    filters={
        "id": ("any", "equals"),
        "campaign_id": ("equals",),
        "name": ("contains",),
        "status": ("equals",),
        "created": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "updated": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_campaign_messages(
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    fields_campaign: Sequence[models.CampaignField] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["campaign", "campaign-variations"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetCampaignMessagesSort | None = None,
) -> Operation[Collection[models.CampaignMessage]]:
    """Get campaign messages (``GET /api/campaign-messages``).

    Args:
        fields_campaign_message, fields_campaign: the fields to receive, all by default.
        filter: a `GetCampaignMessagesFilter` or its text: id (any, equals); campaign_id, status (equals); name
            (contains); created, updated (greater-or-equal, greater-than, less-or-equal, less-than).
        include: what to add to ``included``: campaign, campaign-variations.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        sort: by created, id, name, status or updated; ``-`` in front reverses the order.
    """
    return Operation(
        GET_CAMPAIGN_MESSAGES,
        "/api/campaign-messages",
        query=query(
            ("fields[campaign-message]", fields_campaign_message),
            ("fields[campaign]", fields_campaign),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("sort", sort),
        ),
    )


GET_CAMPAIGN_MESSAGES_FOR_CAMPAIGN_AUDIENCE = _info(
    "get_campaign_messages_for_campaign_audience",
    "GET /api/campaign-audiences/{id}/campaign-messages",
    Result("collection", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_campaign_audience_messages", "get_messages_for_campaign_audience"),
)


def get_campaign_messages_for_campaign_audience(
    id: str,
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[models.CampaignMessage]]:
    """Get campaign messages for campaign audience (``GET /api/campaign-audiences/{id}/campaign-messages``).

    Args:
        id: id of the campaign audience.
        fields_campaign_message: the fields to receive, all by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_CAMPAIGN_MESSAGES_FOR_CAMPAIGN_AUDIENCE,
        f"/api/campaign-audiences/{segment('id', id)}/campaign-messages",
        query=query(("fields[campaign-message]", fields_campaign_message), ("page[cursor]", page_cursor)),
    )


GET_CAMPAIGN_RECIPIENT_ESTIMATION = _info(
    "get_campaign_recipient_estimation",
    "GET /api/campaign-recipient-estimations/{id}",
    Result("single", "CampaignRecipientEstimation", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_campaign_recipient_estimation(
    id: str, *, fields_campaign_recipient_estimation: Sequence[Literal["estimated_recipient_count", "id"]] | None = None
) -> Operation[Single[models.CampaignRecipientEstimation]]:
    """Get campaign recipient estimation (``GET /api/campaign-recipient-estimations/{id}``).

    A 404 until `refresh_campaign_recipient_estimation` has counted once.

    Args:
        id: id of the campaign; its estimation has no other.
        fields_campaign_recipient_estimation: the fields to receive, all by default.
    """
    return Operation(
        GET_CAMPAIGN_RECIPIENT_ESTIMATION,
        f"/api/campaign-recipient-estimations/{segment('id', id)}",
        query=query(("fields[campaign-recipient-estimation]", fields_campaign_recipient_estimation)),
    )


GET_CAMPAIGN_RECIPIENT_ESTIMATION_JOB = _info(
    "get_campaign_recipient_estimation_job",
    "GET /api/campaign-recipient-estimation-jobs/{id}",
    Result("single", "CampaignRecipientEstimationJob", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_campaign_recipient_estimation_job(
    id: str, *, fields_campaign_recipient_estimation_job: Sequence[Literal["id", "status"]] | None = None
) -> Operation[Single[models.CampaignRecipientEstimationJob]]:
    """Get campaign recipient estimation job (``GET /api/campaign-recipient-estimation-jobs/{id}``).

    Args:
        id: id of the campaign; the job has no other.
        fields_campaign_recipient_estimation_job: the fields to receive, all by default.
    """
    return Operation(
        GET_CAMPAIGN_RECIPIENT_ESTIMATION_JOB,
        f"/api/campaign-recipient-estimation-jobs/{segment('id', id)}",
        query=query(("fields[campaign-recipient-estimation-job]", fields_campaign_recipient_estimation_job)),
    )


GET_CAMPAIGN_SEND_JOB = _info(
    "get_campaign_send_job",
    "GET /api/campaign-send-jobs/{id}",
    Result("single", "CampaignSendJob", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_campaign_send_job(
    id: str, *, fields_campaign_send_job: Sequence[Literal["id", "status"]] | None = None
) -> Operation[Single[models.CampaignSendJob]]:
    """Get campaign send job (``GET /api/campaign-send-jobs/{id}``).

    Args:
        id: id of the campaign; its send job has no other.
        fields_campaign_send_job: the fields to receive, all by default.
    """
    return Operation(
        GET_CAMPAIGN_SEND_JOB,
        f"/api/campaign-send-jobs/{segment('id', id)}",
        query=query(("fields[campaign-send-job]", fields_campaign_send_job)),
    )


GET_CAMPAIGN_VARIATION = _info(
    "get_campaign_variation",
    "GET /api/campaign-variations/{id}",
    Result("single", "CampaignVariation", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_campaign_variation(
    id: str,
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
    fields_image: Sequence[models.ImageField] | None = None,
    fields_translation: Sequence[models.GetCampaignVariationTranslationField] | None = None,
    include: Sequence[Literal["campaign-message", "image", "translation"]] | None = None,
) -> Operation[Single[models.CampaignVariation]]:
    """Get campaign variation (``GET /api/campaign-variations/{id}``).

    Args:
        id: id of the campaign variation.
        fields_campaign_message, fields_campaign_variation, fields_image, fields_translation: the fields to receive,
            all by default.
        include: what to add to ``included``: campaign-message, image, translation.
    """
    return Operation(
        GET_CAMPAIGN_VARIATION,
        f"/api/campaign-variations/{segment('id', id)}",
        query=query(
            ("fields[campaign-message]", fields_campaign_message),
            ("fields[campaign-variation]", fields_campaign_variation),
            ("fields[image]", fields_image),
            ("fields[translation]", fields_translation),
            ("include", include),
        ),
    )


GET_CAMPAIGNS = _info(
    "get_campaigns",
    "GET /api/campaigns",
    Result("collection", "Campaign", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    filters={
        "id": ("any",),
        "name": ("contains",),
        "archived": ("equals",),
        "builder": ("equals",),
        "created_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "updated_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    page_size=PageSize(100, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_campaigns(
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    fields_campaign: Sequence[models.CampaignField] | None = None,
    fields_tag: Sequence[Literal["id", "name"]] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["campaign-messages", "tags"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetCampaignsSort | None = None,
    fields_campaign_audience: Sequence[models.GetCampaignCampaignAudienceField] | None = None,
) -> Operation[Collection[models.Campaign]]:
    """Get campaigns (``GET /api/campaigns``).

    Args:
        fields_campaign_message, fields_campaign, fields_tag, fields_campaign_audience: the fields to receive, all
            by default.
        filter: a `GetCampaignsFilter` or its text: id (any); name (contains); archived, builder (equals);
            created_at, updated_at (greater-or-equal, greater-than, less-or-equal, less-than).
        include: what to add to ``included``: campaign-messages, tags.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 100 by default.
        sort: by created_at, id, name, scheduled_at or updated_at; ``-`` in front reverses the order.
    """
    return Operation(
        GET_CAMPAIGNS,
        "/api/campaigns",
        query=query(
            ("fields[campaign-message]", fields_campaign_message),
            ("fields[campaign]", fields_campaign),
            ("fields[tag]", fields_tag),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(100, 1, 100))),
            ("sort", sort),
            ("fields[campaign-audience]", fields_campaign_audience),
        ),
    )


GET_IMAGE_FOR_CAMPAIGN_MESSAGE = _info(
    "get_image_for_campaign_message",
    "GET /api/campaign-messages/{id}/image",
    Result("single", "ImageResource", _PACKAGE, nullable=True),
    scopes=("campaigns:read", "images:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_message_image",),
)


def get_image_for_campaign_message(
    id: str, *, fields_image: Sequence[models.ImageField] | None = None
) -> Operation[Single[models.ImageResource | None]]:
    """Get image for campaign message (``GET /api/campaign-messages/{id}/image``).

    ``data`` is null if the message has no image, as that of an e-mail.

    Args:
        id: id of the campaign message.
        fields_image: the fields to receive, all by default.
    """
    return Operation(
        GET_IMAGE_FOR_CAMPAIGN_MESSAGE,
        f"/api/campaign-messages/{segment('id', id)}/image",
        query=query(("fields[image]", fields_image)),
    )


GET_IMAGE_FOR_CAMPAIGN_VARIATION = _info(
    "get_image_for_campaign_variation",
    "GET /api/campaign-variations/{id}/image",
    Result("single", "ImageResource", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_variation_image",),
)


def get_image_for_campaign_variation(
    id: str, *, fields_image: Sequence[models.ImageField] | None = None
) -> Operation[Single[models.ImageResource | None]]:
    """Get image for campaign variation (``GET /api/campaign-variations/{id}/image``).

    Args:
        id: id of the campaign variation.
        fields_image: the fields to receive, all by default.
    """
    return Operation(
        GET_IMAGE_FOR_CAMPAIGN_VARIATION,
        f"/api/campaign-variations/{segment('id', id)}/image",
        query=query(("fields[image]", fields_image)),
    )


GET_IMAGE_ID_FOR_CAMPAIGN_MESSAGE = _info(
    "get_image_id_for_campaign_message",
    "GET /api/campaign-messages/{id}/relationships/image",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("campaigns:read", "images:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_message_relationships_image",),
)


def get_image_id_for_campaign_message(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get image id for campaign message (``GET /api/campaign-messages/{id}/relationships/image``).

    Args:
        id: id of the campaign message.
    """
    return Operation(
        GET_IMAGE_ID_FOR_CAMPAIGN_MESSAGE, f"/api/campaign-messages/{segment('id', id)}/relationships/image"
    )


GET_IMAGE_ID_FOR_CAMPAIGN_VARIATION = _info(
    "get_image_id_for_campaign_variation",
    "GET /api/campaign-variations/{id}/relationships/image",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_variation_relationships_image",),
)


def get_image_id_for_campaign_variation(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get image id for campaign variation (``GET /api/campaign-variations/{id}/relationships/image``).

    Args:
        id: id of the campaign variation.
    """
    return Operation(
        GET_IMAGE_ID_FOR_CAMPAIGN_VARIATION, f"/api/campaign-variations/{segment('id', id)}/relationships/image"
    )


GET_MESSAGE_FOR_CAMPAIGN_VARIATION = _info(
    "get_message_for_campaign_variation",
    "GET /api/campaign-variations/{id}/campaign-message",
    Result("single", "CampaignMessage", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_variation_message",),
)


def get_message_for_campaign_variation(
    id: str, *, fields_campaign_message: Sequence[models.CampaignMessageField] | None = None
) -> Operation[Single[models.CampaignMessage | None]]:
    """Get message for campaign variation (``GET /api/campaign-variations/{id}/campaign-message``).

    Args:
        id: id of the campaign variation.
        fields_campaign_message: the fields to receive, all by default.
    """
    return Operation(
        GET_MESSAGE_FOR_CAMPAIGN_VARIATION,
        f"/api/campaign-variations/{segment('id', id)}/campaign-message",
        query=query(("fields[campaign-message]", fields_campaign_message)),
    )


GET_MESSAGE_ID_FOR_CAMPAIGN_VARIATION = _info(
    "get_message_id_for_campaign_variation",
    "GET /api/campaign-variations/{id}/relationships/campaign-message",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_variation_relationships_message",),
)


def get_message_id_for_campaign_variation(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get message id for campaign variation (``GET /api/campaign-variations/{id}/relationships/campaign-message``).

    Args:
        id: id of the campaign variation.
    """
    return Operation(
        GET_MESSAGE_ID_FOR_CAMPAIGN_VARIATION,
        f"/api/campaign-variations/{segment('id', id)}/relationships/campaign-message",
    )


GET_MESSAGE_IDS_FOR_CAMPAIGN = _info(
    "get_message_ids_for_campaign",
    "GET /api/campaigns/{id}/relationships/campaign-messages",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_campaign_relationships_campaign_messages", "get_campaign_relationships_messages"),
)


def get_message_ids_for_campaign(
    id: str, *, page_cursor: str | None = None
) -> Operation[Collection[ResourceIdentifier]]:
    """Get message ids for campaign (``GET /api/campaigns/{id}/relationships/campaign-messages``).

    Args:
        id: id of the campaign.
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_MESSAGE_IDS_FOR_CAMPAIGN,
        f"/api/campaigns/{segment('id', id)}/relationships/campaign-messages",
        query=query(("page[cursor]", page_cursor)),
    )


GET_MESSAGE_IDS_FOR_CAMPAIGN_AUDIENCE = _info(
    "get_message_ids_for_campaign_audience",
    "GET /api/campaign-audiences/{id}/relationships/campaign-messages",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_campaign_audience_relationships_messages",),
)


def get_message_ids_for_campaign_audience(
    id: str, *, page_cursor: str | None = None
) -> Operation[Collection[ResourceIdentifier]]:
    """Get message ids for campaign audience (``GET /api/campaign-audiences/{id}/relationships/campaign-messages``).

    Args:
        id: id of the campaign audience.
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_MESSAGE_IDS_FOR_CAMPAIGN_AUDIENCE,
        f"/api/campaign-audiences/{segment('id', id)}/relationships/campaign-messages",
        query=query(("page[cursor]", page_cursor)),
    )


GET_MESSAGES_FOR_CAMPAIGN = _info(
    "get_messages_for_campaign",
    "GET /api/campaigns/{id}/campaign-messages",
    Result("collection", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_campaign_campaign_messages",),
)


def get_messages_for_campaign(
    id: str,
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    fields_campaign: Sequence[models.CampaignField] | None = None,
    include: Sequence[Literal["campaign"]] | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[models.CampaignMessage]]:
    """Get messages for campaign (``GET /api/campaigns/{id}/campaign-messages``).

    Args:
        id: id of the campaign.
        fields_campaign_message, fields_campaign: the fields to receive, all by default.
        include: what to add to ``included``: campaign.
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_MESSAGES_FOR_CAMPAIGN,
        f"/api/campaigns/{segment('id', id)}/campaign-messages",
        query=query(
            ("fields[campaign-message]", fields_campaign_message),
            ("fields[campaign]", fields_campaign),
            ("include", include),
            ("page[cursor]", page_cursor),
        ),
    )


GET_TAG_IDS_FOR_CAMPAIGN = _info(
    "get_tag_ids_for_campaign",
    "GET /api/campaigns/{id}/relationships/tags",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_campaign_relationships_tags",),
)


def get_tag_ids_for_campaign(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get tag ids for campaign (``GET /api/campaigns/{id}/relationships/tags``).

    Args:
        id: id of the campaign.
    """
    return Operation(GET_TAG_IDS_FOR_CAMPAIGN, f"/api/campaigns/{segment('id', id)}/relationships/tags")


GET_TAG_IDS_FOR_CAMPAIGN_MESSAGE = _info(
    "get_tag_ids_for_campaign_message",
    "GET /api/campaign-messages/{id}/relationships/tags",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_campaign_message_relationships_tags",),
)


def get_tag_ids_for_campaign_message(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get tag ids for campaign message (``GET /api/campaign-messages/{id}/relationships/tags``).

    Args:
        id: id of the campaign message.
    """
    return Operation(GET_TAG_IDS_FOR_CAMPAIGN_MESSAGE, f"/api/campaign-messages/{segment('id', id)}/relationships/tags")


GET_TAGS_FOR_CAMPAIGN = _info(
    "get_tags_for_campaign",
    "GET /api/campaigns/{id}/tags",
    Result("collection", "Tag", _PACKAGE),
    scopes=("campaigns:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_campaign_tags",),
)


def get_tags_for_campaign(
    id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
) -> Operation[Collection[models.Tag]]:
    """Get tags for campaign (``GET /api/campaigns/{id}/tags``).

    Args:
        id: id of the campaign.
        fields_tag: the fields to receive, all by default.
    """
    return Operation(
        GET_TAGS_FOR_CAMPAIGN, f"/api/campaigns/{segment('id', id)}/tags", query=query(("fields[tag]", fields_tag))
    )


GET_TAGS_FOR_CAMPAIGN_MESSAGE = _info(
    "get_tags_for_campaign_message",
    "GET /api/campaign-messages/{id}/tags",
    Result("collection", "Tag", _PACKAGE),
    scopes=("campaigns:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_campaign_message_tags",),
)


def get_tags_for_campaign_message(
    id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
) -> Operation[Collection[models.Tag]]:
    """Get tags for campaign message (``GET /api/campaign-messages/{id}/tags``).

    Args:
        id: id of the campaign message.
        fields_tag: the fields to receive, all by default.
    """
    return Operation(
        GET_TAGS_FOR_CAMPAIGN_MESSAGE,
        f"/api/campaign-messages/{segment('id', id)}/tags",
        query=query(("fields[tag]", fields_tag)),
    )


GET_TEMPLATE_FOR_CAMPAIGN_MESSAGE = _info(
    "get_template_for_campaign_message",
    "GET /api/campaign-messages/{id}/template",
    Result("single", "Template", _PACKAGE, nullable=True),
    scopes=("campaigns:read", "templates:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_message_template",),
)


def get_template_for_campaign_message(
    id: str, *, fields_template: Sequence[models.TemplateField] | None = None
) -> Operation[Single[models.Template | None]]:
    """Get template for campaign message (``GET /api/campaign-messages/{id}/template``).

    Args:
        id: id of the campaign message.
        fields_template: the fields to receive, all by default.
    """
    return Operation(
        GET_TEMPLATE_FOR_CAMPAIGN_MESSAGE,
        f"/api/campaign-messages/{segment('id', id)}/template",
        query=query(("fields[template]", fields_template)),
    )


GET_TEMPLATE_ID_FOR_CAMPAIGN_MESSAGE = _info(
    "get_template_id_for_campaign_message",
    "GET /api/campaign-messages/{id}/relationships/template",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("campaigns:read", "templates:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_message_relationships_template",),
)


def get_template_id_for_campaign_message(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get template id for campaign message (``GET /api/campaign-messages/{id}/relationships/template``).

    Args:
        id: id of the campaign message.
    """
    return Operation(
        GET_TEMPLATE_ID_FOR_CAMPAIGN_MESSAGE, f"/api/campaign-messages/{segment('id', id)}/relationships/template"
    )


GET_TRANSLATION_FOR_CAMPAIGN_VARIATION = _info(
    "get_translation_for_campaign_variation",
    "GET /api/campaign-variations/{id}/translation",
    Result("single", "Translation", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_variation_translation",),
)


def get_translation_for_campaign_variation(
    id: str, *, fields_translation: Sequence[models.GetCampaignVariationTranslationField] | None = None
) -> Operation[Single[models.Translation | None]]:
    """Get translation for campaign variation (``GET /api/campaign-variations/{id}/translation``).

    Args:
        id: id of the campaign variation.
        fields_translation: the fields to receive, all by default.
    """
    return Operation(
        GET_TRANSLATION_FOR_CAMPAIGN_VARIATION,
        f"/api/campaign-variations/{segment('id', id)}/translation",
        query=query(("fields[translation]", fields_translation)),
    )


GET_TRANSLATION_ID_FOR_CAMPAIGN_VARIATION = _info(
    "get_translation_id_for_campaign_variation",
    "GET /api/campaign-variations/{id}/relationships/translation",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_variation_relationships_translation",),
)


def get_translation_id_for_campaign_variation(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get translation id for campaign variation (``GET /api/campaign-variations/{id}/relationships/translation``).

    Args:
        id: id of the campaign variation.
    """
    return Operation(
        GET_TRANSLATION_ID_FOR_CAMPAIGN_VARIATION,
        f"/api/campaign-variations/{segment('id', id)}/relationships/translation",
    )


GET_VARIATION_IDS_FOR_CAMPAIGN_MESSAGE = _info(
    "get_variation_ids_for_campaign_message",
    "GET /api/campaign-messages/{id}/relationships/campaign-variations",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_message_relationships_variations",),
)


def get_variation_ids_for_campaign_message(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get variation ids for campaign message (``GET /api/campaign-messages/{id}/relationships/campaign-variations``).

    Args:
        id: id of the campaign message.
    """
    return Operation(
        GET_VARIATION_IDS_FOR_CAMPAIGN_MESSAGE,
        f"/api/campaign-messages/{segment('id', id)}/relationships/campaign-variations",
    )


GET_VARIATIONS_FOR_CAMPAIGN_MESSAGE = _info(
    "get_variations_for_campaign_message",
    "GET /api/campaign-messages/{id}/campaign-variations",
    Result("collection", "CampaignVariation", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_message_variations",),
)


def get_variations_for_campaign_message(
    id: str, *, fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None
) -> Operation[Collection[models.CampaignVariation]]:
    """Get variations for campaign message (``GET /api/campaign-messages/{id}/campaign-variations``).

    Args:
        id: id of the campaign message.
        fields_campaign_variation: the fields to receive, all by default.
    """
    return Operation(
        GET_VARIATIONS_FOR_CAMPAIGN_MESSAGE,
        f"/api/campaign-messages/{segment('id', id)}/campaign-variations",
        query=query(("fields[campaign-variation]", fields_campaign_variation)),
    )


REFRESH_CAMPAIGN_RECIPIENT_ESTIMATION = _info(
    "refresh_campaign_recipient_estimation",
    "POST /api/campaign-recipient-estimation-jobs",
    Result("single", "CampaignRecipientEstimationJob", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("create_campaign_recipient_estimation_job",),
)


def refresh_campaign_recipient_estimation(
    campaign_recipient_estimation_job_id: str,
    *,
    fields_campaign_recipient_estimation_job: Sequence[Literal["id", "status"]] | None = None,
) -> Operation[Single[models.CampaignRecipientEstimationJob]]:
    """Refresh campaign recipient estimation (``POST /api/campaign-recipient-estimation-jobs``).

    Starts to count the recipients anew; read the number with `get_campaign_recipient_estimation` when the job is
    complete.

    Args:
        campaign_recipient_estimation_job_id: id of the campaign; the job has no other.
        fields_campaign_recipient_estimation_job: the fields to receive, all by default.
    """
    return Operation(
        REFRESH_CAMPAIGN_RECIPIENT_ESTIMATION,
        "/api/campaign-recipient-estimation-jobs",
        query=query(("fields[campaign-recipient-estimation-job]", fields_campaign_recipient_estimation_job)),
        body={"data": {"type": "campaign-recipient-estimation-job", "id": campaign_recipient_estimation_job_id}},
    )


SCHEDULE_CAMPAIGN = _info(
    "schedule_campaign",
    "POST /api/campaign-schedule",
    Result("single", "CampaignSchedule", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    irreversible="it sends the campaign to its audience",
    aliases=("create_campaign_schedule",),
)


def schedule_campaign(
    attributes: models.CampaignScheduleRequestAttributes | dicts.CampaignScheduleRequestAttributes | AnyDict,
    relationships: models.CampaignScheduleRequestRelationships | Mapping[str, Any],
    *,
    fields_campaign_schedule: Sequence[str] | None = None,
) -> Operation[Single[models.CampaignSchedule]]:
    """Schedule campaign (``POST /api/campaign-schedule``).

    Args:
        attributes: needs message_schedules.
        relationships: needs campaign.
        fields_campaign_schedule: the fields to receive, all by default.
    """
    return Operation(
        SCHEDULE_CAMPAIGN,
        "/api/campaign-schedule",
        query=query(("fields[campaign-schedule]", fields_campaign_schedule)),
        body={
            "data": {
                "type": "campaign-schedule",
                "attributes": plain(attributes),
                "relationships": plain(relationships),
            }
        },
    )


SCHEDULE_CAMPAIGN_MESSAGE = _info(
    "schedule_campaign_message",
    "POST /api/campaign-message-schedule",
    Result("single", "CampaignMessageSchedule", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    irreversible="it sends the campaign to its audience",
    aliases=("create_campaign_message_schedule",),
)


def schedule_campaign_message(
    attributes: models.CampaignMessageScheduleRequestAttributes
    | dicts.CampaignMessageScheduleRequestAttributes
    | AnyDict,
    relationships: models.CampaignMessageScheduleRequestRelationships | Mapping[str, Any],
    *,
    fields_campaign_message_schedule: Sequence[models.CampaignMessageScheduleField] | None = None,
) -> Operation[Single[models.CampaignMessageSchedule]]:
    """Schedule campaign message (``POST /api/campaign-message-schedule``).

    Args:
        attributes: needs strategy.
        relationships: needs campaign-message.
        fields_campaign_message_schedule: the fields to receive, all by default.
    """
    return Operation(
        SCHEDULE_CAMPAIGN_MESSAGE,
        "/api/campaign-message-schedule",
        query=query(("fields[campaign-message-schedule]", fields_campaign_message_schedule)),
        body={
            "data": {
                "type": "campaign-message-schedule",
                "attributes": plain(attributes),
                "relationships": plain(relationships),
            }
        },
    )


SEND_CAMPAIGN = _info(
    "send_campaign",
    "POST /api/campaign-send-jobs",
    Result("single", "CampaignSendJob", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    irreversible="it sends the campaign to its audience",
    aliases=("create_campaign_send_job",),
)


def send_campaign(
    campaign_send_job_id: str, *, fields_campaign_send_job: Sequence[Literal["id", "status"]] | None = None
) -> Operation[Single[models.CampaignSendJob]]:
    """Send campaign (``POST /api/campaign-send-jobs``).

    Sends a campaign. `get_campaign_send_job` tells how far it is; `schedule_campaign` gives its messages a time.

    Args:
        campaign_send_job_id: id of the campaign; its send job has no other.
        fields_campaign_send_job: the fields to receive, all by default.
    """
    return Operation(
        SEND_CAMPAIGN,
        "/api/campaign-send-jobs",
        query=query(("fields[campaign-send-job]", fields_campaign_send_job)),
        body={"data": {"type": "campaign-send-job", "id": campaign_send_job_id}},
    )


UPDATE_CAMPAIGN = _info(
    "update_campaign",
    "PATCH /api/campaigns/{id}",
    Result("single", "Campaign", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_campaign(
    id: str,
    attributes: models.CampaignUpdateAttributes | dicts.CampaignUpdateAttributes | AnyDict,
    *,
    fields_campaign: Sequence[models.CampaignField] | None = None,
) -> Operation[Single[models.Campaign]]:
    """Update campaign (``PATCH /api/campaigns/{id}``).

    Its audiences, messages and variations are changed by `update_campaign_audience`, `update_campaign_message` and
    `update_campaign_variation`.

    Args:
        id: id of the campaign.
        attributes: needs definition; absent fields stay as they are.
        fields_campaign: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_CAMPAIGN,
        f"/api/campaigns/{segment('id', id)}",
        query=query(("fields[campaign]", fields_campaign)),
        body={"data": {"type": "campaign", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_CAMPAIGN_AUDIENCE = _info(
    "update_campaign_audience",
    "PATCH /api/campaign-audiences/{id}",
    Result("single", "CampaignAudience", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_campaign_audience(
    id: str,
    attributes: models.AudienceUpdateAttributes | dicts.AudienceUpdateAttributes | AnyDict,
    *,
    fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
) -> Operation[Single[models.CampaignAudience]]:
    """Update campaign audience (``PATCH /api/campaign-audiences/{id}``).

    Args:
        id: id of the campaign audience.
        attributes: takes definition; absent fields stay as they are, ``None`` clears a field.
        fields_campaign_audience: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_CAMPAIGN_AUDIENCE,
        f"/api/campaign-audiences/{segment('id', id)}",
        query=query(("fields[campaign-audience]", fields_campaign_audience)),
        body={"data": {"type": "campaign-audience", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_CAMPAIGN_MESSAGE = _info(
    "update_campaign_message",
    "PATCH /api/campaign-messages/{id}",
    Result("single", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_campaign_message(
    id: str,
    attributes: models.CampaignMessageUpdateAttributes | dicts.CampaignMessageUpdateAttributes | AnyDict,
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
) -> Operation[Single[models.CampaignMessage]]:
    """Update campaign message (``PATCH /api/campaign-messages/{id}``).

    Args:
        id: id of the message, not of the campaign; see `get_messages_for_campaign`.
        attributes: takes definition; absent fields stay as they are, ``None`` clears a field.
        fields_campaign_message: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_CAMPAIGN_MESSAGE,
        f"/api/campaign-messages/{segment('id', id)}",
        query=query(("fields[campaign-message]", fields_campaign_message)),
        body={"data": {"type": "campaign-message", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_CAMPAIGN_MESSAGE_SCHEDULE = _info(
    "update_campaign_message_schedule",
    "PATCH /api/campaign-message-schedule/{id}",
    Result("nothing"),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_campaign_message_schedule(
    id: str,
    attributes: models.CampaignMessageScheduleUpdateAttributes
    | dicts.CampaignMessageScheduleUpdateAttributes
    | AnyDict,
) -> Operation[None]:
    """Update campaign message schedule (``PATCH /api/campaign-message-schedule/{id}``).

    Args:
        id: id of the campaign message schedule.
        attributes: needs action; absent fields stay as they are.
    """
    return Operation(
        UPDATE_CAMPAIGN_MESSAGE_SCHEDULE,
        f"/api/campaign-message-schedule/{segment('id', id)}",
        body={"data": {"type": "campaign-message-schedule", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_CAMPAIGN_VARIATION = _info(
    "update_campaign_variation",
    "PATCH /api/campaign-variations/{id}",
    Result("single", "CampaignVariation", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_campaign_variation(
    id: str,
    attributes: models.VariationUpdateAttributes | dicts.VariationUpdateAttributes | AnyDict,
    *,
    fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
) -> Operation[Single[models.CampaignVariation]]:
    """Update campaign variation (``PATCH /api/campaign-variations/{id}``).

    Args:
        id: id of the campaign variation.
        attributes: needs definition; absent fields stay as they are.
        fields_campaign_variation: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_CAMPAIGN_VARIATION,
        f"/api/campaign-variations/{segment('id', id)}",
        query=query(("fields[campaign-variation]", fields_campaign_variation)),
        body={"data": {"type": "campaign-variation", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_IMAGE_FOR_CAMPAIGN_MESSAGE = _info(
    "update_image_for_campaign_message",
    "PATCH /api/campaign-messages/{id}/relationships/image",
    Result("nothing"),
    scopes=("campaigns:write", "images:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("update_campaign_message_relationships_image",),
)


def update_image_for_campaign_message(id: str, image_id: str) -> Operation[None]:
    """Update image for campaign message (``PATCH /api/campaign-messages/{id}/relationships/image``).

    Args:
        id: id of the campaign message.
        image_id: id of the image.
    """
    return Operation(
        UPDATE_IMAGE_FOR_CAMPAIGN_MESSAGE,
        f"/api/campaign-messages/{segment('id', id)}/relationships/image",
        body={"data": {"type": "image", "id": image_id}},
    )


# Aliases: the names of these operations in other clients.
create_campaign_message_assign_template = assign_template_to_campaign_message
update_campaign_send_job = cancel_campaign_send
create_campaign_clone = clone_campaign
create_campaign_audience_clone = clone_campaign_audience
create_campaign_message_clone = clone_campaign_message
get_campaign_message_audience = get_audience_for_campaign_message
get_campaign_message_relationships_audience = get_audience_id_for_campaign_message
get_campaign_relationships_audiences = get_audience_ids_for_campaign
get_audiences_for_campaign = get_campaign_audiences_for_campaign
get_campaign_audiences = get_campaign_audiences_for_campaign
get_campaign_audience_campaign = get_campaign_for_campaign_audience
get_campaign_message_campaign = get_campaign_for_campaign_message
get_campaign_audience_relationships_campaign = get_campaign_id_for_campaign_audience
get_campaign_message_relationships_campaign = get_campaign_id_for_campaign_message
get_campaign_audience_messages = get_campaign_messages_for_campaign_audience
get_messages_for_campaign_audience = get_campaign_messages_for_campaign_audience
get_campaign_message_image = get_image_for_campaign_message
get_campaign_variation_image = get_image_for_campaign_variation
get_campaign_message_relationships_image = get_image_id_for_campaign_message
get_campaign_variation_relationships_image = get_image_id_for_campaign_variation
get_campaign_variation_message = get_message_for_campaign_variation
get_campaign_variation_relationships_message = get_message_id_for_campaign_variation
get_campaign_relationships_campaign_messages = get_message_ids_for_campaign
get_campaign_relationships_messages = get_message_ids_for_campaign
get_campaign_audience_relationships_messages = get_message_ids_for_campaign_audience
get_campaign_campaign_messages = get_messages_for_campaign
get_campaign_relationships_tags = get_tag_ids_for_campaign
get_campaign_message_relationships_tags = get_tag_ids_for_campaign_message
get_campaign_tags = get_tags_for_campaign
get_campaign_message_tags = get_tags_for_campaign_message
get_campaign_message_template = get_template_for_campaign_message
get_campaign_message_relationships_template = get_template_id_for_campaign_message
get_campaign_variation_translation = get_translation_for_campaign_variation
get_campaign_variation_relationships_translation = get_translation_id_for_campaign_variation
get_campaign_message_relationships_variations = get_variation_ids_for_campaign_message
get_campaign_message_variations = get_variations_for_campaign_message
create_campaign_recipient_estimation_job = refresh_campaign_recipient_estimation
create_campaign_schedule = schedule_campaign
create_campaign_message_schedule = schedule_campaign_message
create_campaign_send_job = send_campaign
update_campaign_message_relationships_image = update_image_for_campaign_message


class _CampaignsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def assign_template_to_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Assign template to campaign message (``POST /api/campaign-message-assign-template``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/assign_template_to_campaign_message

        Args:
            id: id of the message, not of the campaign; see `get_messages_for_campaign`.
            relationships: needs template. ``template``: the template to use.
            fields_campaign_message: the fields to receive, all by default.
        """

    def cancel_campaign_send(self, *args: Any, **kwargs: Any) -> Any:
        """Cancel campaign send (``PATCH /api/campaign-send-jobs/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/cancel_campaign_send

        Returns nothing.

        Args:
            id: id of the campaign; its send job has no other.
            attributes: needs action; absent fields stay as they are. ``action`` is cancel (it is not sent any more) or
                revert (it is a draft again).
        """

    def clone_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Clone campaign (``POST /api/campaign-clone``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/clone_campaign

        Copies a campaign to a new one.

        Args:
            id: id of the campaign to copy.
            attributes: takes name.
            fields_campaign: the fields to receive, all by default.
        """

    def clone_campaign_audience(self, *args: Any, **kwargs: Any) -> Any:
        """Clone campaign audience (``POST /api/campaign-audience-clone``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/clone_campaign_audience

        Args:
            id: id of the campaign audience clone.
            attributes: needs id.
            relationships: takes campaign.
            fields_campaign_audience: the fields to receive, all by default.
        """

    def clone_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Clone campaign message (``POST /api/campaign-message-clone``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/clone_campaign_message

        Args:
            id: id of the campaign message.
            attributes: needs id.
            relationships: needs campaign-audience.
            fields_campaign_message: the fields to receive, all by default.
        """

    def create_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Create campaign (``POST /api/campaigns``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/create_campaign

        Creates a draft, with the audiences and messages that are given; `send_campaign` sends it.

        Args:
            attributes: needs definition. ``audiences`` has ids of lists and segments; a message names its audience by
                ``audience_temporary_id``.
            relationships: takes campaign-audiences, campaign-messages, tags.
            fields_campaign: the fields to receive, all by default.
        """

    def create_campaign_audience(self, *args: Any, **kwargs: Any) -> Any:
        """Create campaign audience (``POST /api/campaign-audiences``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/create_campaign_audience

        Args:
            attributes: needs definition.
            relationships: needs campaign.
            fields_campaign_audience: the fields to receive, all by default.
        """

    def create_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Create campaign message (``POST /api/campaign-messages``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/create_campaign_message

        Args:
            attributes: needs definition.
            relationships: needs campaign, campaign-audience.
            fields_campaign_message: the fields to receive, all by default.
        """

    def create_campaign_variation(self, *args: Any, **kwargs: Any) -> Any:
        """Create campaign variation (``POST /api/campaign-variations``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/create_campaign_variation

        Args:
            attributes: needs definition.
            relationships: needs campaign-message.
            fields_campaign_variation: the fields to receive, all by default.
        """

    def delete_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Delete campaign (``DELETE /api/campaigns/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/delete_campaign

        Args:
            id: id of the campaign.
        """

    def delete_campaign_audience(self, *args: Any, **kwargs: Any) -> Any:
        """Delete campaign audience (``DELETE /api/campaign-audiences/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/delete_campaign_audience

        Args:
            id: id of the campaign audience.
        """

    def delete_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Delete campaign message (``DELETE /api/campaign-messages/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/delete_campaign_message

        Args:
            id: id of the campaign message.
        """

    def delete_campaign_variation(self, *args: Any, **kwargs: Any) -> Any:
        """Delete campaign variation (``DELETE /api/campaign-variations/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/delete_campaign_variation

        Args:
            id: id of the campaign variation.
        """

    def get_audience_for_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get audience for campaign message (``GET /api/campaign-messages/{id}/campaign-audience``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_audience_for_campaign_message

        Args:
            id: id of the campaign message.
            fields_campaign_audience: the fields to receive, all by default.
        """

    def get_audience_id_for_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get audience id for campaign message (``GET /api/campaign-messages/{id}/relationships/campaign-audience``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_audience_id_for_campaign_message

        Args:
            id: id of the campaign message.
        """

    def get_audience_ids_for_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Get audience ids for campaign (``GET /api/campaigns/{id}/relationships/campaign-audiences``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_audience_ids_for_campaign

        Args:
            id: id of the campaign.
        """

    def get_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign (``GET /api/campaigns/{id}``).

        Scopes: campaigns:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_campaign

        Args:
            id: id of the campaign.
            fields_campaign_message, fields_campaign, fields_tag, fields_campaign_audience: the fields to receive, all
                by default.
            include: what to add to ``included``: campaign-messages, tags.
        """

    def get_campaign_audience(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign audience (``GET /api/campaign-audiences/{id}``).

        Scopes: campaigns:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_campaign_audience

        Args:
            id: id of the campaign audience.
            fields_campaign_audience, fields_campaign_message, fields_campaign: the fields to receive, all by default.
            include: what to add to ``included``: campaign, campaign-messages.
        """

    def get_campaign_audiences_for_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign audiences for campaign (``GET /api/campaigns/{id}/campaign-audiences``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_campaign_audiences_for_campaign

        Args:
            id: id of the campaign.
            fields_campaign_audience: the fields to receive, all by default.
        """

    def get_campaign_for_campaign_audience(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign for campaign audience (``GET /api/campaign-audiences/{id}/campaign``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_campaign_for_campaign_audience

        Args:
            id: id of the campaign audience.
            fields_campaign: the fields to receive, all by default.
        """

    def get_campaign_for_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign for campaign message (``GET /api/campaign-messages/{id}/campaign``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_campaign_for_campaign_message

        Args:
            id: id of the campaign message.
            fields_campaign: the fields to receive, all by default.
        """

    def get_campaign_id_for_campaign_audience(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign id for campaign audience (``GET /api/campaign-audiences/{id}/relationships/campaign``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_campaign_id_for_campaign_audience

        Args:
            id: id of the campaign audience.
        """

    def get_campaign_id_for_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign id for campaign message (``GET /api/campaign-messages/{id}/relationships/campaign``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_campaign_id_for_campaign_message

        Args:
            id: id of the campaign message.
        """

    def get_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign message (``GET /api/campaign-messages/{id}``).

        Scopes: campaigns:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_campaign_message

        Args:
            id: id of the message, not of the campaign; see `get_messages_for_campaign`.
            fields_campaign_message, fields_campaign_variation, fields_campaign: the fields to receive, all by default.
            include: what to add to ``included``: campaign, campaign-variations.
        """

    def get_campaign_messages(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign messages (``GET /api/campaign-messages``).

        Scopes: campaigns:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_campaign_messages

        Args:
            fields_campaign_message, fields_campaign: the fields to receive, all by default.
            filter: a `GetCampaignMessagesFilter` or its text: id (any, equals); campaign_id, status (equals); name
                (contains); created, updated (greater-or-equal, greater-than, less-or-equal, less-than).
            include: what to add to ``included``: campaign, campaign-variations.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            sort: by created, id, name, status or updated; ``-`` in front reverses the order.
        """

    def get_campaign_messages_for_campaign_audience(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign messages for campaign audience (``GET /api/campaign-audiences/{id}/campaign-messages``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_campaign_messages_for_campaign_audience

        Args:
            id: id of the campaign audience.
            fields_campaign_message: the fields to receive, all by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_campaign_recipient_estimation(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign recipient estimation (``GET /api/campaign-recipient-estimations/{id}``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_campaign_recipient_estimation

        A 404 until `refresh_campaign_recipient_estimation` has counted once.

        Args:
            id: id of the campaign; its estimation has no other.
            fields_campaign_recipient_estimation: the fields to receive, all by default.
        """

    def get_campaign_recipient_estimation_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign recipient estimation job (``GET /api/campaign-recipient-estimation-jobs/{id}``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_campaign_recipient_estimation_job

        Args:
            id: id of the campaign; the job has no other.
            fields_campaign_recipient_estimation_job: the fields to receive, all by default.
        """

    def get_campaign_send_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign send job (``GET /api/campaign-send-jobs/{id}``).

        Scopes: campaigns:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_campaign_send_job

        Args:
            id: id of the campaign; its send job has no other.
            fields_campaign_send_job: the fields to receive, all by default.
        """

    def get_campaign_variation(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign variation (``GET /api/campaign-variations/{id}``).

        Scopes: campaigns:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_campaign_variation

        Args:
            id: id of the campaign variation.
            fields_campaign_message, fields_campaign_variation, fields_image, fields_translation: the fields to receive,
                all by default.
            include: what to add to ``included``: campaign-message, image, translation.
        """

    def get_campaigns(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaigns (``GET /api/campaigns``).

        Scopes: campaigns:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_campaigns

        Args:
            fields_campaign_message, fields_campaign, fields_tag, fields_campaign_audience: the fields to receive, all
                by default.
            filter: a `GetCampaignsFilter` or its text: id (any); name (contains); archived, builder (equals);
                created_at, updated_at (greater-or-equal, greater-than, less-or-equal, less-than).
            include: what to add to ``included``: campaign-messages, tags.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 100 by default.
            sort: by created_at, id, name, scheduled_at or updated_at; ``-`` in front reverses the order.
        """

    def get_image_for_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get image for campaign message (``GET /api/campaign-messages/{id}/image``).

        Scopes: campaigns:read, images:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_image_for_campaign_message

        ``data`` is null if the message has no image, as that of an e-mail.

        Args:
            id: id of the campaign message.
            fields_image: the fields to receive, all by default.
        """

    def get_image_for_campaign_variation(self, *args: Any, **kwargs: Any) -> Any:
        """Get image for campaign variation (``GET /api/campaign-variations/{id}/image``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_image_for_campaign_variation

        Args:
            id: id of the campaign variation.
            fields_image: the fields to receive, all by default.
        """

    def get_image_id_for_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get image id for campaign message (``GET /api/campaign-messages/{id}/relationships/image``).

        Scopes: campaigns:read, images:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_image_id_for_campaign_message

        Args:
            id: id of the campaign message.
        """

    def get_image_id_for_campaign_variation(self, *args: Any, **kwargs: Any) -> Any:
        """Get image id for campaign variation (``GET /api/campaign-variations/{id}/relationships/image``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_image_id_for_campaign_variation

        Args:
            id: id of the campaign variation.
        """

    def get_message_for_campaign_variation(self, *args: Any, **kwargs: Any) -> Any:
        """Get message for campaign variation (``GET /api/campaign-variations/{id}/campaign-message``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_message_for_campaign_variation

        Args:
            id: id of the campaign variation.
            fields_campaign_message: the fields to receive, all by default.
        """

    def get_message_id_for_campaign_variation(self, *args: Any, **kwargs: Any) -> Any:
        """Get message id for campaign variation (``GET /api/campaign-variations/{id}/relationships/campaign-message``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_message_id_for_campaign_variation

        Args:
            id: id of the campaign variation.
        """

    def get_message_ids_for_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Get message ids for campaign (``GET /api/campaigns/{id}/relationships/campaign-messages``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_message_ids_for_campaign

        Args:
            id: id of the campaign.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_message_ids_for_campaign_audience(self, *args: Any, **kwargs: Any) -> Any:
        """Get message ids for campaign audience (``GET /api/campaign-audiences/{id}/relationships/campaign-messages``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_message_ids_for_campaign_audience

        Args:
            id: id of the campaign audience.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_messages_for_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Get messages for campaign (``GET /api/campaigns/{id}/campaign-messages``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_messages_for_campaign

        Args:
            id: id of the campaign.
            fields_campaign_message, fields_campaign: the fields to receive, all by default.
            include: what to add to ``included``: campaign.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_tag_ids_for_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Get tag ids for campaign (``GET /api/campaigns/{id}/relationships/tags``).

        Scopes: campaigns:read, tags:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_tag_ids_for_campaign

        Args:
            id: id of the campaign.
        """

    def get_tag_ids_for_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get tag ids for campaign message (``GET /api/campaign-messages/{id}/relationships/tags``).

        Scopes: campaigns:read, tags:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_tag_ids_for_campaign_message

        Args:
            id: id of the campaign message.
        """

    def get_tags_for_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Get tags for campaign (``GET /api/campaigns/{id}/tags``).

        Scopes: campaigns:read, tags:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_tags_for_campaign

        Args:
            id: id of the campaign.
            fields_tag: the fields to receive, all by default.
        """

    def get_tags_for_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get tags for campaign message (``GET /api/campaign-messages/{id}/tags``).

        Scopes: campaigns:read, tags:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_tags_for_campaign_message

        Args:
            id: id of the campaign message.
            fields_tag: the fields to receive, all by default.
        """

    def get_template_for_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get template for campaign message (``GET /api/campaign-messages/{id}/template``).

        Scopes: campaigns:read, templates:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_template_for_campaign_message

        Args:
            id: id of the campaign message.
            fields_template: the fields to receive, all by default.
        """

    def get_template_id_for_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get template id for campaign message (``GET /api/campaign-messages/{id}/relationships/template``).

        Scopes: campaigns:read, templates:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_template_id_for_campaign_message

        Args:
            id: id of the campaign message.
        """

    def get_translation_for_campaign_variation(self, *args: Any, **kwargs: Any) -> Any:
        """Get translation for campaign variation (``GET /api/campaign-variations/{id}/translation``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_translation_for_campaign_variation

        Args:
            id: id of the campaign variation.
            fields_translation: the fields to receive, all by default.
        """

    def get_translation_id_for_campaign_variation(self, *args: Any, **kwargs: Any) -> Any:
        """Get translation id for campaign variation (``GET /api/campaign-variations/{id}/relationships/translation``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_translation_id_for_campaign_variation

        Args:
            id: id of the campaign variation.
        """

    def get_variation_ids_for_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get variation ids for campaign message (``GET /api/campaign-messages/{id}/relationships/campaign-variations``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_variation_ids_for_campaign_message

        Args:
            id: id of the campaign message.
        """

    def get_variations_for_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get variations for campaign message (``GET /api/campaign-messages/{id}/campaign-variations``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_variations_for_campaign_message

        Args:
            id: id of the campaign message.
            fields_campaign_variation: the fields to receive, all by default.
        """

    def refresh_campaign_recipient_estimation(self, *args: Any, **kwargs: Any) -> Any:
        """Refresh campaign recipient estimation (``POST /api/campaign-recipient-estimation-jobs``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/refresh_campaign_recipient_estimation

        Starts to count the recipients anew; read the number with `get_campaign_recipient_estimation` when the job is
        complete.

        Args:
            campaign_recipient_estimation_job_id: id of the campaign; the job has no other.
            fields_campaign_recipient_estimation_job: the fields to receive, all by default.
        """

    def schedule_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Schedule campaign (``POST /api/campaign-schedule``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/schedule_campaign

        Args:
            attributes: needs message_schedules.
            relationships: needs campaign.
            fields_campaign_schedule: the fields to receive, all by default.
        """

    def schedule_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Schedule campaign message (``POST /api/campaign-message-schedule``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/schedule_campaign_message

        Args:
            attributes: needs strategy.
            relationships: needs campaign-message.
            fields_campaign_message_schedule: the fields to receive, all by default.
        """

    def send_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Send campaign (``POST /api/campaign-send-jobs``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/send_campaign

        Sends a campaign. `get_campaign_send_job` tells how far it is; `schedule_campaign` gives its messages a time.

        Args:
            campaign_send_job_id: id of the campaign; its send job has no other.
            fields_campaign_send_job: the fields to receive, all by default.
        """

    def update_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Update campaign (``PATCH /api/campaigns/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/update_campaign

        Its audiences, messages and variations are changed by `update_campaign_audience`, `update_campaign_message` and
        `update_campaign_variation`.

        Args:
            id: id of the campaign.
            attributes: needs definition; absent fields stay as they are.
            fields_campaign: the fields to receive, all by default.
        """

    def update_campaign_audience(self, *args: Any, **kwargs: Any) -> Any:
        """Update campaign audience (``PATCH /api/campaign-audiences/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/update_campaign_audience

        Args:
            id: id of the campaign audience.
            attributes: takes definition; absent fields stay as they are, ``None`` clears a field.
            fields_campaign_audience: the fields to receive, all by default.
        """

    def update_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Update campaign message (``PATCH /api/campaign-messages/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/update_campaign_message

        Args:
            id: id of the message, not of the campaign; see `get_messages_for_campaign`.
            attributes: takes definition; absent fields stay as they are, ``None`` clears a field.
            fields_campaign_message: the fields to receive, all by default.
        """

    def update_campaign_message_schedule(self, *args: Any, **kwargs: Any) -> Any:
        """Update campaign message schedule (``PATCH /api/campaign-message-schedule/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/update_campaign_message_schedule

        Args:
            id: id of the campaign message schedule.
            attributes: needs action; absent fields stay as they are.
        """

    def update_campaign_variation(self, *args: Any, **kwargs: Any) -> Any:
        """Update campaign variation (``PATCH /api/campaign-variations/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/update_campaign_variation

        Args:
            id: id of the campaign variation.
            attributes: needs definition; absent fields stay as they are.
            fields_campaign_variation: the fields to receive, all by default.
        """

    def update_image_for_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Update image for campaign message (``PATCH /api/campaign-messages/{id}/relationships/image``).

        Scopes: campaigns:write, images:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/update_image_for_campaign_message

        Args:
            id: id of the campaign message.
            image_id: id of the image.
        """


class CampaignsNamespace(Namespace, _CampaignsNamespaceDocs):
    """Campaigns, sent by a blocking client."""

    def assign_template_to_campaign_message(
        self,
        id: str,
        relationships: models.CampaignMessageAssignTemplateRelationships | Mapping[str, Any],
        *,
        fields_campaign_message: Sequence[models.AssignTemplateToCampaignMessageCampaignMessageField] | None = None,
    ) -> Single[models.CampaignMessage]:
        return self._client.send(
            assign_template_to_campaign_message(id, relationships, fields_campaign_message=fields_campaign_message)
        )

    def cancel_campaign_send(
        self,
        id: str,
        attributes: models.CampaignSendJobUpdateAttributes | dicts.CampaignSendJobUpdateAttributes | AnyDict,
    ) -> None:
        return self._client.send(cancel_campaign_send(id, attributes))

    def clone_campaign(
        self,
        id: str,
        attributes: models.CampaignCloneAttributes | dicts.CampaignCloneAttributes | AnyDict,
        *,
        fields_campaign: Sequence[models.CampaignField] | None = None,
    ) -> Single[models.Campaign]:
        return self._client.send(clone_campaign(id, attributes, fields_campaign=fields_campaign))

    def clone_campaign_audience(
        self,
        id: str,
        attributes: models.AudienceCloneAttributes | dicts.AudienceCloneAttributes | AnyDict,
        *,
        relationships: models.AudienceCloneRelationships | Mapping[str, Any] | None = None,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
    ) -> Single[models.CampaignAudience]:
        return self._client.send(
            clone_campaign_audience(
                id, attributes, relationships=relationships, fields_campaign_audience=fields_campaign_audience
            )
        )

    def clone_campaign_message(
        self,
        id: str,
        attributes: models.MessageCloneAttributes | dicts.MessageCloneAttributes | AnyDict,
        relationships: models.MessageCloneRelationships | Mapping[str, Any],
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    ) -> Single[models.CampaignMessage]:
        return self._client.send(
            clone_campaign_message(id, attributes, relationships, fields_campaign_message=fields_campaign_message)
        )

    def create_campaign(
        self,
        attributes: models.CampaignCreateAttributes | dicts.CampaignCreateAttributes | AnyDict,
        *,
        relationships: models.CampaignCreateRelationships | Mapping[str, Any] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
    ) -> Single[models.Campaign]:
        return self._client.send(
            create_campaign(attributes, relationships=relationships, fields_campaign=fields_campaign)
        )

    def create_campaign_audience(
        self,
        attributes: models.AudienceCreateAttributes | dicts.AudienceCreateAttributes | AnyDict,
        relationships: models.AudienceCreateRelationships | Mapping[str, Any],
        *,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
    ) -> Single[models.CampaignAudience]:
        return self._client.send(
            create_campaign_audience(attributes, relationships, fields_campaign_audience=fields_campaign_audience)
        )

    def create_campaign_message(
        self,
        attributes: models.MessageCreateAttributes | dicts.MessageCreateAttributes | AnyDict,
        relationships: models.MessageCreateRelationships | Mapping[str, Any],
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    ) -> Single[models.CampaignMessage]:
        return self._client.send(
            create_campaign_message(attributes, relationships, fields_campaign_message=fields_campaign_message)
        )

    def create_campaign_variation(
        self,
        attributes: models.VariationCreateAttributes | dicts.VariationCreateAttributes | AnyDict,
        relationships: models.VariationCreateRelationships | Mapping[str, Any],
        *,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
    ) -> Single[models.CampaignVariation]:
        return self._client.send(
            create_campaign_variation(attributes, relationships, fields_campaign_variation=fields_campaign_variation)
        )

    def delete_campaign(self, id: str) -> None:
        return self._client.send(delete_campaign(id))

    def delete_campaign_audience(self, id: str) -> None:
        return self._client.send(delete_campaign_audience(id))

    def delete_campaign_message(self, id: str) -> None:
        return self._client.send(delete_campaign_message(id))

    def delete_campaign_variation(self, id: str) -> None:
        return self._client.send(delete_campaign_variation(id))

    def get_audience_for_campaign_message(
        self, id: str, *, fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None
    ) -> Single[models.CampaignAudience | None]:
        return self._client.send(
            get_audience_for_campaign_message(id, fields_campaign_audience=fields_campaign_audience)
        )

    def get_audience_id_for_campaign_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_audience_id_for_campaign_message(id))

    def get_audience_ids_for_campaign(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_audience_ids_for_campaign(id))

    def get_campaign(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        include: Sequence[Literal["campaign-messages", "tags"]] | None = None,
        fields_campaign_audience: Sequence[models.GetCampaignCampaignAudienceField] | None = None,
    ) -> Single[models.Campaign]:
        return self._client.send(
            get_campaign(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                fields_tag=fields_tag,
                include=include,
                fields_campaign_audience=fields_campaign_audience,
            )
        )

    def get_campaign_audience(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        include: Sequence[Literal["campaign", "campaign-messages"]] | None = None,
    ) -> Single[models.CampaignAudience]:
        return self._client.send(
            get_campaign_audience(
                id,
                fields_campaign_audience=fields_campaign_audience,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                include=include,
            )
        )

    def get_campaign_audiences_for_campaign(
        self, id: str, *, fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None
    ) -> Collection[models.CampaignAudience]:
        return self._client.send(
            get_campaign_audiences_for_campaign(id, fields_campaign_audience=fields_campaign_audience)
        )

    def get_campaign_for_campaign_audience(
        self, id: str, *, fields_campaign: Sequence[models.CampaignField] | None = None
    ) -> Single[models.Campaign | None]:
        return self._client.send(get_campaign_for_campaign_audience(id, fields_campaign=fields_campaign))

    def get_campaign_for_campaign_message(
        self, id: str, *, fields_campaign: Sequence[models.CampaignField] | None = None
    ) -> Single[models.Campaign | None]:
        return self._client.send(get_campaign_for_campaign_message(id, fields_campaign=fields_campaign))

    def get_campaign_id_for_campaign_audience(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_campaign_id_for_campaign_audience(id))

    def get_campaign_id_for_campaign_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_campaign_id_for_campaign_message(id))

    def get_campaign_message(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        include: Sequence[Literal["campaign", "campaign-variations"]] | None = None,
    ) -> Single[models.CampaignMessage]:
        return self._client.send(
            get_campaign_message(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign_variation=fields_campaign_variation,
                fields_campaign=fields_campaign,
                include=include,
            )
        )

    def get_campaign_messages(
        self,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["campaign", "campaign-variations"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetCampaignMessagesSort | None = None,
    ) -> Results[models.CampaignMessage, Collection[models.CampaignMessage]]:
        return self._client.items(
            get_campaign_messages(
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_campaign_messages_for_campaign_audience(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        page_cursor: str | None = None,
    ) -> Results[models.CampaignMessage, Collection[models.CampaignMessage]]:
        return self._client.items(
            get_campaign_messages_for_campaign_audience(
                id, fields_campaign_message=fields_campaign_message, page_cursor=page_cursor
            )
        )

    def get_campaign_recipient_estimation(
        self,
        id: str,
        *,
        fields_campaign_recipient_estimation: Sequence[Literal["estimated_recipient_count", "id"]] | None = None,
    ) -> Single[models.CampaignRecipientEstimation]:
        return self._client.send(
            get_campaign_recipient_estimation(
                id, fields_campaign_recipient_estimation=fields_campaign_recipient_estimation
            )
        )

    def get_campaign_recipient_estimation_job(
        self, id: str, *, fields_campaign_recipient_estimation_job: Sequence[Literal["id", "status"]] | None = None
    ) -> Single[models.CampaignRecipientEstimationJob]:
        return self._client.send(
            get_campaign_recipient_estimation_job(
                id, fields_campaign_recipient_estimation_job=fields_campaign_recipient_estimation_job
            )
        )

    def get_campaign_send_job(
        self, id: str, *, fields_campaign_send_job: Sequence[Literal["id", "status"]] | None = None
    ) -> Single[models.CampaignSendJob]:
        return self._client.send(get_campaign_send_job(id, fields_campaign_send_job=fields_campaign_send_job))

    def get_campaign_variation(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
        fields_translation: Sequence[models.GetCampaignVariationTranslationField] | None = None,
        include: Sequence[Literal["campaign-message", "image", "translation"]] | None = None,
    ) -> Single[models.CampaignVariation]:
        return self._client.send(
            get_campaign_variation(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign_variation=fields_campaign_variation,
                fields_image=fields_image,
                fields_translation=fields_translation,
                include=include,
            )
        )

    def get_campaigns(
        self,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["campaign-messages", "tags"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetCampaignsSort | None = None,
        fields_campaign_audience: Sequence[models.GetCampaignCampaignAudienceField] | None = None,
    ) -> Results[models.Campaign, Collection[models.Campaign]]:
        return self._client.items(
            get_campaigns(
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                fields_tag=fields_tag,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
                fields_campaign_audience=fields_campaign_audience,
            )
        )

    def get_image_for_campaign_message(
        self, id: str, *, fields_image: Sequence[models.ImageField] | None = None
    ) -> Single[models.ImageResource | None]:
        return self._client.send(get_image_for_campaign_message(id, fields_image=fields_image))

    def get_image_for_campaign_variation(
        self, id: str, *, fields_image: Sequence[models.ImageField] | None = None
    ) -> Single[models.ImageResource | None]:
        return self._client.send(get_image_for_campaign_variation(id, fields_image=fields_image))

    def get_image_id_for_campaign_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_image_id_for_campaign_message(id))

    def get_image_id_for_campaign_variation(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_image_id_for_campaign_variation(id))

    def get_message_for_campaign_variation(
        self, id: str, *, fields_campaign_message: Sequence[models.CampaignMessageField] | None = None
    ) -> Single[models.CampaignMessage | None]:
        return self._client.send(
            get_message_for_campaign_variation(id, fields_campaign_message=fields_campaign_message)
        )

    def get_message_id_for_campaign_variation(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_message_id_for_campaign_variation(id))

    def get_message_ids_for_campaign(
        self, id: str, *, page_cursor: str | None = None
    ) -> Results[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(get_message_ids_for_campaign(id, page_cursor=page_cursor))

    def get_message_ids_for_campaign_audience(
        self, id: str, *, page_cursor: str | None = None
    ) -> Results[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(get_message_ids_for_campaign_audience(id, page_cursor=page_cursor))

    def get_messages_for_campaign(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        include: Sequence[Literal["campaign"]] | None = None,
        page_cursor: str | None = None,
    ) -> Results[models.CampaignMessage, Collection[models.CampaignMessage]]:
        return self._client.items(
            get_messages_for_campaign(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                include=include,
                page_cursor=page_cursor,
            )
        )

    def get_tag_ids_for_campaign(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_tag_ids_for_campaign(id))

    def get_tag_ids_for_campaign_message(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_tag_ids_for_campaign_message(id))

    def get_tags_for_campaign(
        self, id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
    ) -> Collection[models.Tag]:
        return self._client.send(get_tags_for_campaign(id, fields_tag=fields_tag))

    def get_tags_for_campaign_message(
        self, id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
    ) -> Collection[models.Tag]:
        return self._client.send(get_tags_for_campaign_message(id, fields_tag=fields_tag))

    def get_template_for_campaign_message(
        self, id: str, *, fields_template: Sequence[models.TemplateField] | None = None
    ) -> Single[models.Template | None]:
        return self._client.send(get_template_for_campaign_message(id, fields_template=fields_template))

    def get_template_id_for_campaign_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_template_id_for_campaign_message(id))

    def get_translation_for_campaign_variation(
        self, id: str, *, fields_translation: Sequence[models.GetCampaignVariationTranslationField] | None = None
    ) -> Single[models.Translation | None]:
        return self._client.send(get_translation_for_campaign_variation(id, fields_translation=fields_translation))

    def get_translation_id_for_campaign_variation(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_translation_id_for_campaign_variation(id))

    def get_variation_ids_for_campaign_message(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_variation_ids_for_campaign_message(id))

    def get_variations_for_campaign_message(
        self, id: str, *, fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None
    ) -> Collection[models.CampaignVariation]:
        return self._client.send(
            get_variations_for_campaign_message(id, fields_campaign_variation=fields_campaign_variation)
        )

    def refresh_campaign_recipient_estimation(
        self,
        campaign_recipient_estimation_job_id: str,
        *,
        fields_campaign_recipient_estimation_job: Sequence[Literal["id", "status"]] | None = None,
    ) -> Single[models.CampaignRecipientEstimationJob]:
        return self._client.send(
            refresh_campaign_recipient_estimation(
                campaign_recipient_estimation_job_id,
                fields_campaign_recipient_estimation_job=fields_campaign_recipient_estimation_job,
            )
        )

    def schedule_campaign(
        self,
        attributes: models.CampaignScheduleRequestAttributes | dicts.CampaignScheduleRequestAttributes | AnyDict,
        relationships: models.CampaignScheduleRequestRelationships | Mapping[str, Any],
        *,
        fields_campaign_schedule: Sequence[str] | None = None,
    ) -> Single[models.CampaignSchedule]:
        return self._client.send(
            schedule_campaign(attributes, relationships, fields_campaign_schedule=fields_campaign_schedule)
        )

    def schedule_campaign_message(
        self,
        attributes: models.CampaignMessageScheduleRequestAttributes
        | dicts.CampaignMessageScheduleRequestAttributes
        | AnyDict,
        relationships: models.CampaignMessageScheduleRequestRelationships | Mapping[str, Any],
        *,
        fields_campaign_message_schedule: Sequence[models.CampaignMessageScheduleField] | None = None,
    ) -> Single[models.CampaignMessageSchedule]:
        return self._client.send(
            schedule_campaign_message(
                attributes, relationships, fields_campaign_message_schedule=fields_campaign_message_schedule
            )
        )

    def send_campaign(
        self, campaign_send_job_id: str, *, fields_campaign_send_job: Sequence[Literal["id", "status"]] | None = None
    ) -> Single[models.CampaignSendJob]:
        return self._client.send(send_campaign(campaign_send_job_id, fields_campaign_send_job=fields_campaign_send_job))

    def update_campaign(
        self,
        id: str,
        attributes: models.CampaignUpdateAttributes | dicts.CampaignUpdateAttributes | AnyDict,
        *,
        fields_campaign: Sequence[models.CampaignField] | None = None,
    ) -> Single[models.Campaign]:
        return self._client.send(update_campaign(id, attributes, fields_campaign=fields_campaign))

    def update_campaign_audience(
        self,
        id: str,
        attributes: models.AudienceUpdateAttributes | dicts.AudienceUpdateAttributes | AnyDict,
        *,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
    ) -> Single[models.CampaignAudience]:
        return self._client.send(
            update_campaign_audience(id, attributes, fields_campaign_audience=fields_campaign_audience)
        )

    def update_campaign_message(
        self,
        id: str,
        attributes: models.CampaignMessageUpdateAttributes | dicts.CampaignMessageUpdateAttributes | AnyDict,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    ) -> Single[models.CampaignMessage]:
        return self._client.send(
            update_campaign_message(id, attributes, fields_campaign_message=fields_campaign_message)
        )

    def update_campaign_message_schedule(
        self,
        id: str,
        attributes: models.CampaignMessageScheduleUpdateAttributes
        | dicts.CampaignMessageScheduleUpdateAttributes
        | AnyDict,
    ) -> None:
        return self._client.send(update_campaign_message_schedule(id, attributes))

    def update_campaign_variation(
        self,
        id: str,
        attributes: models.VariationUpdateAttributes | dicts.VariationUpdateAttributes | AnyDict,
        *,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
    ) -> Single[models.CampaignVariation]:
        return self._client.send(
            update_campaign_variation(id, attributes, fields_campaign_variation=fields_campaign_variation)
        )

    def update_image_for_campaign_message(self, id: str, image_id: str) -> None:
        return self._client.send(update_image_for_campaign_message(id, image_id))

    create_campaign_message_assign_template = assign_template_to_campaign_message
    update_campaign_send_job = cancel_campaign_send
    create_campaign_clone = clone_campaign
    create_campaign_audience_clone = clone_campaign_audience
    create_campaign_message_clone = clone_campaign_message
    get_campaign_message_audience = get_audience_for_campaign_message
    get_campaign_message_relationships_audience = get_audience_id_for_campaign_message
    get_campaign_relationships_audiences = get_audience_ids_for_campaign
    get_audiences_for_campaign = get_campaign_audiences_for_campaign
    get_campaign_audiences = get_campaign_audiences_for_campaign
    get_campaign_audience_campaign = get_campaign_for_campaign_audience
    get_campaign_message_campaign = get_campaign_for_campaign_message
    get_campaign_audience_relationships_campaign = get_campaign_id_for_campaign_audience
    get_campaign_message_relationships_campaign = get_campaign_id_for_campaign_message
    get_campaign_audience_messages = get_campaign_messages_for_campaign_audience
    get_messages_for_campaign_audience = get_campaign_messages_for_campaign_audience
    get_campaign_message_image = get_image_for_campaign_message
    get_campaign_variation_image = get_image_for_campaign_variation
    get_campaign_message_relationships_image = get_image_id_for_campaign_message
    get_campaign_variation_relationships_image = get_image_id_for_campaign_variation
    get_campaign_variation_message = get_message_for_campaign_variation
    get_campaign_variation_relationships_message = get_message_id_for_campaign_variation
    get_campaign_relationships_campaign_messages = get_message_ids_for_campaign
    get_campaign_relationships_messages = get_message_ids_for_campaign
    get_campaign_audience_relationships_messages = get_message_ids_for_campaign_audience
    get_campaign_campaign_messages = get_messages_for_campaign
    get_campaign_relationships_tags = get_tag_ids_for_campaign
    get_campaign_message_relationships_tags = get_tag_ids_for_campaign_message
    get_campaign_tags = get_tags_for_campaign
    get_campaign_message_tags = get_tags_for_campaign_message
    get_campaign_message_template = get_template_for_campaign_message
    get_campaign_message_relationships_template = get_template_id_for_campaign_message
    get_campaign_variation_translation = get_translation_for_campaign_variation
    get_campaign_variation_relationships_translation = get_translation_id_for_campaign_variation
    get_campaign_message_relationships_variations = get_variation_ids_for_campaign_message
    get_campaign_message_variations = get_variations_for_campaign_message
    create_campaign_recipient_estimation_job = refresh_campaign_recipient_estimation
    create_campaign_schedule = schedule_campaign
    create_campaign_message_schedule = schedule_campaign_message
    create_campaign_send_job = send_campaign
    update_campaign_message_relationships_image = update_image_for_campaign_message


class AsyncCampaignsNamespace(AsyncNamespace, _CampaignsNamespaceDocs):
    """Campaigns, sent by an async client."""

    async def assign_template_to_campaign_message(
        self,
        id: str,
        relationships: models.CampaignMessageAssignTemplateRelationships | Mapping[str, Any],
        *,
        fields_campaign_message: Sequence[models.AssignTemplateToCampaignMessageCampaignMessageField] | None = None,
    ) -> Single[models.CampaignMessage]:
        return await self._client.send(
            assign_template_to_campaign_message(id, relationships, fields_campaign_message=fields_campaign_message)
        )

    async def cancel_campaign_send(
        self,
        id: str,
        attributes: models.CampaignSendJobUpdateAttributes | dicts.CampaignSendJobUpdateAttributes | AnyDict,
    ) -> None:
        return await self._client.send(cancel_campaign_send(id, attributes))

    async def clone_campaign(
        self,
        id: str,
        attributes: models.CampaignCloneAttributes | dicts.CampaignCloneAttributes | AnyDict,
        *,
        fields_campaign: Sequence[models.CampaignField] | None = None,
    ) -> Single[models.Campaign]:
        return await self._client.send(clone_campaign(id, attributes, fields_campaign=fields_campaign))

    async def clone_campaign_audience(
        self,
        id: str,
        attributes: models.AudienceCloneAttributes | dicts.AudienceCloneAttributes | AnyDict,
        *,
        relationships: models.AudienceCloneRelationships | Mapping[str, Any] | None = None,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
    ) -> Single[models.CampaignAudience]:
        return await self._client.send(
            clone_campaign_audience(
                id, attributes, relationships=relationships, fields_campaign_audience=fields_campaign_audience
            )
        )

    async def clone_campaign_message(
        self,
        id: str,
        attributes: models.MessageCloneAttributes | dicts.MessageCloneAttributes | AnyDict,
        relationships: models.MessageCloneRelationships | Mapping[str, Any],
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    ) -> Single[models.CampaignMessage]:
        return await self._client.send(
            clone_campaign_message(id, attributes, relationships, fields_campaign_message=fields_campaign_message)
        )

    async def create_campaign(
        self,
        attributes: models.CampaignCreateAttributes | dicts.CampaignCreateAttributes | AnyDict,
        *,
        relationships: models.CampaignCreateRelationships | Mapping[str, Any] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
    ) -> Single[models.Campaign]:
        return await self._client.send(
            create_campaign(attributes, relationships=relationships, fields_campaign=fields_campaign)
        )

    async def create_campaign_audience(
        self,
        attributes: models.AudienceCreateAttributes | dicts.AudienceCreateAttributes | AnyDict,
        relationships: models.AudienceCreateRelationships | Mapping[str, Any],
        *,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
    ) -> Single[models.CampaignAudience]:
        return await self._client.send(
            create_campaign_audience(attributes, relationships, fields_campaign_audience=fields_campaign_audience)
        )

    async def create_campaign_message(
        self,
        attributes: models.MessageCreateAttributes | dicts.MessageCreateAttributes | AnyDict,
        relationships: models.MessageCreateRelationships | Mapping[str, Any],
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    ) -> Single[models.CampaignMessage]:
        return await self._client.send(
            create_campaign_message(attributes, relationships, fields_campaign_message=fields_campaign_message)
        )

    async def create_campaign_variation(
        self,
        attributes: models.VariationCreateAttributes | dicts.VariationCreateAttributes | AnyDict,
        relationships: models.VariationCreateRelationships | Mapping[str, Any],
        *,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
    ) -> Single[models.CampaignVariation]:
        return await self._client.send(
            create_campaign_variation(attributes, relationships, fields_campaign_variation=fields_campaign_variation)
        )

    async def delete_campaign(self, id: str) -> None:
        return await self._client.send(delete_campaign(id))

    async def delete_campaign_audience(self, id: str) -> None:
        return await self._client.send(delete_campaign_audience(id))

    async def delete_campaign_message(self, id: str) -> None:
        return await self._client.send(delete_campaign_message(id))

    async def delete_campaign_variation(self, id: str) -> None:
        return await self._client.send(delete_campaign_variation(id))

    async def get_audience_for_campaign_message(
        self, id: str, *, fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None
    ) -> Single[models.CampaignAudience | None]:
        return await self._client.send(
            get_audience_for_campaign_message(id, fields_campaign_audience=fields_campaign_audience)
        )

    async def get_audience_id_for_campaign_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_audience_id_for_campaign_message(id))

    async def get_audience_ids_for_campaign(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_audience_ids_for_campaign(id))

    async def get_campaign(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        include: Sequence[Literal["campaign-messages", "tags"]] | None = None,
        fields_campaign_audience: Sequence[models.GetCampaignCampaignAudienceField] | None = None,
    ) -> Single[models.Campaign]:
        return await self._client.send(
            get_campaign(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                fields_tag=fields_tag,
                include=include,
                fields_campaign_audience=fields_campaign_audience,
            )
        )

    async def get_campaign_audience(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        include: Sequence[Literal["campaign", "campaign-messages"]] | None = None,
    ) -> Single[models.CampaignAudience]:
        return await self._client.send(
            get_campaign_audience(
                id,
                fields_campaign_audience=fields_campaign_audience,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                include=include,
            )
        )

    async def get_campaign_audiences_for_campaign(
        self, id: str, *, fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None
    ) -> Collection[models.CampaignAudience]:
        return await self._client.send(
            get_campaign_audiences_for_campaign(id, fields_campaign_audience=fields_campaign_audience)
        )

    async def get_campaign_for_campaign_audience(
        self, id: str, *, fields_campaign: Sequence[models.CampaignField] | None = None
    ) -> Single[models.Campaign | None]:
        return await self._client.send(get_campaign_for_campaign_audience(id, fields_campaign=fields_campaign))

    async def get_campaign_for_campaign_message(
        self, id: str, *, fields_campaign: Sequence[models.CampaignField] | None = None
    ) -> Single[models.Campaign | None]:
        return await self._client.send(get_campaign_for_campaign_message(id, fields_campaign=fields_campaign))

    async def get_campaign_id_for_campaign_audience(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_campaign_id_for_campaign_audience(id))

    async def get_campaign_id_for_campaign_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_campaign_id_for_campaign_message(id))

    async def get_campaign_message(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        include: Sequence[Literal["campaign", "campaign-variations"]] | None = None,
    ) -> Single[models.CampaignMessage]:
        return await self._client.send(
            get_campaign_message(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign_variation=fields_campaign_variation,
                fields_campaign=fields_campaign,
                include=include,
            )
        )

    def get_campaign_messages(
        self,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["campaign", "campaign-variations"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetCampaignMessagesSort | None = None,
    ) -> AsyncResults[models.CampaignMessage, Collection[models.CampaignMessage]]:
        return self._client.items(
            get_campaign_messages(
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_campaign_messages_for_campaign_audience(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[models.CampaignMessage, Collection[models.CampaignMessage]]:
        return self._client.items(
            get_campaign_messages_for_campaign_audience(
                id, fields_campaign_message=fields_campaign_message, page_cursor=page_cursor
            )
        )

    async def get_campaign_recipient_estimation(
        self,
        id: str,
        *,
        fields_campaign_recipient_estimation: Sequence[Literal["estimated_recipient_count", "id"]] | None = None,
    ) -> Single[models.CampaignRecipientEstimation]:
        return await self._client.send(
            get_campaign_recipient_estimation(
                id, fields_campaign_recipient_estimation=fields_campaign_recipient_estimation
            )
        )

    async def get_campaign_recipient_estimation_job(
        self, id: str, *, fields_campaign_recipient_estimation_job: Sequence[Literal["id", "status"]] | None = None
    ) -> Single[models.CampaignRecipientEstimationJob]:
        return await self._client.send(
            get_campaign_recipient_estimation_job(
                id, fields_campaign_recipient_estimation_job=fields_campaign_recipient_estimation_job
            )
        )

    async def get_campaign_send_job(
        self, id: str, *, fields_campaign_send_job: Sequence[Literal["id", "status"]] | None = None
    ) -> Single[models.CampaignSendJob]:
        return await self._client.send(get_campaign_send_job(id, fields_campaign_send_job=fields_campaign_send_job))

    async def get_campaign_variation(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
        fields_translation: Sequence[models.GetCampaignVariationTranslationField] | None = None,
        include: Sequence[Literal["campaign-message", "image", "translation"]] | None = None,
    ) -> Single[models.CampaignVariation]:
        return await self._client.send(
            get_campaign_variation(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign_variation=fields_campaign_variation,
                fields_image=fields_image,
                fields_translation=fields_translation,
                include=include,
            )
        )

    def get_campaigns(
        self,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["campaign-messages", "tags"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetCampaignsSort | None = None,
        fields_campaign_audience: Sequence[models.GetCampaignCampaignAudienceField] | None = None,
    ) -> AsyncResults[models.Campaign, Collection[models.Campaign]]:
        return self._client.items(
            get_campaigns(
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                fields_tag=fields_tag,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
                fields_campaign_audience=fields_campaign_audience,
            )
        )

    async def get_image_for_campaign_message(
        self, id: str, *, fields_image: Sequence[models.ImageField] | None = None
    ) -> Single[models.ImageResource | None]:
        return await self._client.send(get_image_for_campaign_message(id, fields_image=fields_image))

    async def get_image_for_campaign_variation(
        self, id: str, *, fields_image: Sequence[models.ImageField] | None = None
    ) -> Single[models.ImageResource | None]:
        return await self._client.send(get_image_for_campaign_variation(id, fields_image=fields_image))

    async def get_image_id_for_campaign_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_image_id_for_campaign_message(id))

    async def get_image_id_for_campaign_variation(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_image_id_for_campaign_variation(id))

    async def get_message_for_campaign_variation(
        self, id: str, *, fields_campaign_message: Sequence[models.CampaignMessageField] | None = None
    ) -> Single[models.CampaignMessage | None]:
        return await self._client.send(
            get_message_for_campaign_variation(id, fields_campaign_message=fields_campaign_message)
        )

    async def get_message_id_for_campaign_variation(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_message_id_for_campaign_variation(id))

    def get_message_ids_for_campaign(
        self, id: str, *, page_cursor: str | None = None
    ) -> AsyncResults[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(get_message_ids_for_campaign(id, page_cursor=page_cursor))

    def get_message_ids_for_campaign_audience(
        self, id: str, *, page_cursor: str | None = None
    ) -> AsyncResults[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(get_message_ids_for_campaign_audience(id, page_cursor=page_cursor))

    def get_messages_for_campaign(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        include: Sequence[Literal["campaign"]] | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[models.CampaignMessage, Collection[models.CampaignMessage]]:
        return self._client.items(
            get_messages_for_campaign(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                include=include,
                page_cursor=page_cursor,
            )
        )

    async def get_tag_ids_for_campaign(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_tag_ids_for_campaign(id))

    async def get_tag_ids_for_campaign_message(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_tag_ids_for_campaign_message(id))

    async def get_tags_for_campaign(
        self, id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
    ) -> Collection[models.Tag]:
        return await self._client.send(get_tags_for_campaign(id, fields_tag=fields_tag))

    async def get_tags_for_campaign_message(
        self, id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
    ) -> Collection[models.Tag]:
        return await self._client.send(get_tags_for_campaign_message(id, fields_tag=fields_tag))

    async def get_template_for_campaign_message(
        self, id: str, *, fields_template: Sequence[models.TemplateField] | None = None
    ) -> Single[models.Template | None]:
        return await self._client.send(get_template_for_campaign_message(id, fields_template=fields_template))

    async def get_template_id_for_campaign_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_template_id_for_campaign_message(id))

    async def get_translation_for_campaign_variation(
        self, id: str, *, fields_translation: Sequence[models.GetCampaignVariationTranslationField] | None = None
    ) -> Single[models.Translation | None]:
        return await self._client.send(
            get_translation_for_campaign_variation(id, fields_translation=fields_translation)
        )

    async def get_translation_id_for_campaign_variation(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_translation_id_for_campaign_variation(id))

    async def get_variation_ids_for_campaign_message(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_variation_ids_for_campaign_message(id))

    async def get_variations_for_campaign_message(
        self, id: str, *, fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None
    ) -> Collection[models.CampaignVariation]:
        return await self._client.send(
            get_variations_for_campaign_message(id, fields_campaign_variation=fields_campaign_variation)
        )

    async def refresh_campaign_recipient_estimation(
        self,
        campaign_recipient_estimation_job_id: str,
        *,
        fields_campaign_recipient_estimation_job: Sequence[Literal["id", "status"]] | None = None,
    ) -> Single[models.CampaignRecipientEstimationJob]:
        return await self._client.send(
            refresh_campaign_recipient_estimation(
                campaign_recipient_estimation_job_id,
                fields_campaign_recipient_estimation_job=fields_campaign_recipient_estimation_job,
            )
        )

    async def schedule_campaign(
        self,
        attributes: models.CampaignScheduleRequestAttributes | dicts.CampaignScheduleRequestAttributes | AnyDict,
        relationships: models.CampaignScheduleRequestRelationships | Mapping[str, Any],
        *,
        fields_campaign_schedule: Sequence[str] | None = None,
    ) -> Single[models.CampaignSchedule]:
        return await self._client.send(
            schedule_campaign(attributes, relationships, fields_campaign_schedule=fields_campaign_schedule)
        )

    async def schedule_campaign_message(
        self,
        attributes: models.CampaignMessageScheduleRequestAttributes
        | dicts.CampaignMessageScheduleRequestAttributes
        | AnyDict,
        relationships: models.CampaignMessageScheduleRequestRelationships | Mapping[str, Any],
        *,
        fields_campaign_message_schedule: Sequence[models.CampaignMessageScheduleField] | None = None,
    ) -> Single[models.CampaignMessageSchedule]:
        return await self._client.send(
            schedule_campaign_message(
                attributes, relationships, fields_campaign_message_schedule=fields_campaign_message_schedule
            )
        )

    async def send_campaign(
        self, campaign_send_job_id: str, *, fields_campaign_send_job: Sequence[Literal["id", "status"]] | None = None
    ) -> Single[models.CampaignSendJob]:
        return await self._client.send(
            send_campaign(campaign_send_job_id, fields_campaign_send_job=fields_campaign_send_job)
        )

    async def update_campaign(
        self,
        id: str,
        attributes: models.CampaignUpdateAttributes | dicts.CampaignUpdateAttributes | AnyDict,
        *,
        fields_campaign: Sequence[models.CampaignField] | None = None,
    ) -> Single[models.Campaign]:
        return await self._client.send(update_campaign(id, attributes, fields_campaign=fields_campaign))

    async def update_campaign_audience(
        self,
        id: str,
        attributes: models.AudienceUpdateAttributes | dicts.AudienceUpdateAttributes | AnyDict,
        *,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
    ) -> Single[models.CampaignAudience]:
        return await self._client.send(
            update_campaign_audience(id, attributes, fields_campaign_audience=fields_campaign_audience)
        )

    async def update_campaign_message(
        self,
        id: str,
        attributes: models.CampaignMessageUpdateAttributes | dicts.CampaignMessageUpdateAttributes | AnyDict,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    ) -> Single[models.CampaignMessage]:
        return await self._client.send(
            update_campaign_message(id, attributes, fields_campaign_message=fields_campaign_message)
        )

    async def update_campaign_message_schedule(
        self,
        id: str,
        attributes: models.CampaignMessageScheduleUpdateAttributes
        | dicts.CampaignMessageScheduleUpdateAttributes
        | AnyDict,
    ) -> None:
        return await self._client.send(update_campaign_message_schedule(id, attributes))

    async def update_campaign_variation(
        self,
        id: str,
        attributes: models.VariationUpdateAttributes | dicts.VariationUpdateAttributes | AnyDict,
        *,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
    ) -> Single[models.CampaignVariation]:
        return await self._client.send(
            update_campaign_variation(id, attributes, fields_campaign_variation=fields_campaign_variation)
        )

    async def update_image_for_campaign_message(self, id: str, image_id: str) -> None:
        return await self._client.send(update_image_for_campaign_message(id, image_id))

    create_campaign_message_assign_template = assign_template_to_campaign_message
    update_campaign_send_job = cancel_campaign_send
    create_campaign_clone = clone_campaign
    create_campaign_audience_clone = clone_campaign_audience
    create_campaign_message_clone = clone_campaign_message
    get_campaign_message_audience = get_audience_for_campaign_message
    get_campaign_message_relationships_audience = get_audience_id_for_campaign_message
    get_campaign_relationships_audiences = get_audience_ids_for_campaign
    get_audiences_for_campaign = get_campaign_audiences_for_campaign
    get_campaign_audiences = get_campaign_audiences_for_campaign
    get_campaign_audience_campaign = get_campaign_for_campaign_audience
    get_campaign_message_campaign = get_campaign_for_campaign_message
    get_campaign_audience_relationships_campaign = get_campaign_id_for_campaign_audience
    get_campaign_message_relationships_campaign = get_campaign_id_for_campaign_message
    get_campaign_audience_messages = get_campaign_messages_for_campaign_audience
    get_messages_for_campaign_audience = get_campaign_messages_for_campaign_audience
    get_campaign_message_image = get_image_for_campaign_message
    get_campaign_variation_image = get_image_for_campaign_variation
    get_campaign_message_relationships_image = get_image_id_for_campaign_message
    get_campaign_variation_relationships_image = get_image_id_for_campaign_variation
    get_campaign_variation_message = get_message_for_campaign_variation
    get_campaign_variation_relationships_message = get_message_id_for_campaign_variation
    get_campaign_relationships_campaign_messages = get_message_ids_for_campaign
    get_campaign_relationships_messages = get_message_ids_for_campaign
    get_campaign_audience_relationships_messages = get_message_ids_for_campaign_audience
    get_campaign_campaign_messages = get_messages_for_campaign
    get_campaign_relationships_tags = get_tag_ids_for_campaign
    get_campaign_message_relationships_tags = get_tag_ids_for_campaign_message
    get_campaign_tags = get_tags_for_campaign
    get_campaign_message_tags = get_tags_for_campaign_message
    get_campaign_message_template = get_template_for_campaign_message
    get_campaign_message_relationships_template = get_template_id_for_campaign_message
    get_campaign_variation_translation = get_translation_for_campaign_variation
    get_campaign_variation_relationships_translation = get_translation_id_for_campaign_variation
    get_campaign_message_relationships_variations = get_variation_ids_for_campaign_message
    get_campaign_message_variations = get_variations_for_campaign_message
    create_campaign_recipient_estimation_job = refresh_campaign_recipient_estimation
    create_campaign_schedule = schedule_campaign
    create_campaign_message_schedule = schedule_campaign_message
    create_campaign_send_job = send_campaign
    update_campaign_message_relationships_image = update_image_for_campaign_message
