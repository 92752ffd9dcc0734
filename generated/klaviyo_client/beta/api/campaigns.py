"""Campaigns: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from ...runtime.answers import Result
from ...runtime.arguments import AnyDict, bounded, member, plain, query, segment
from ...runtime.documents import Collection, ResourceIdentifier, Single
from ...runtime.filters import Filter
from ...runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ...runtime.operation import Operation, PageSize, Pagination, Quota, RateLimit, infos_of
from .. import dicts, models

_info = infos_of(__name__, "2026-07-15.pre")
_PACKAGE = __name__.rpartition(".api.")[0]


CLONE_CAMPAIGN_AUDIENCE_BETA = _info(
    "clone_campaign_audience_beta",
    "POST /api/campaign-audience-clone",
    Result("single", "CampaignAudience", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("create_campaign_audience_clone",),
)


def clone_campaign_audience_beta(
    id: str,
    attributes: models.AudienceCloneAttributes | dicts.AudienceCloneAttributes | AnyDict,
    *,
    relationships: models.AudienceCloneRelationships | Mapping[str, Any] | None = None,
    fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
) -> Operation[Single[models.CampaignAudience]]:
    """Clone campaign audience beta (``POST /api/campaign-audience-clone``).

    Args:
        id: id of the campaign audience clone.
        attributes: needs id.
        relationships: takes campaign.
        fields_campaign_audience: the fields to receive, all by default.
    """
    return Operation(
        CLONE_CAMPAIGN_AUDIENCE_BETA,
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


CLONE_CAMPAIGN_BETA = _info(
    "clone_campaign_beta",
    "POST /api/campaign-clone",
    Result("single", "Campaign", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("create_campaign_clone",),
)


def clone_campaign_beta(
    id: str,
    attributes: models.CampaignCloneAttributes | dicts.CampaignCloneAttributes | AnyDict,
    *,
    fields_campaign: Sequence[models.CampaignField] | None = None,
) -> Operation[Single[models.Campaign]]:
    """Clone campaign beta (``POST /api/campaign-clone``).

    Args:
        id: id of the campaign.
        attributes: takes name.
        fields_campaign: the fields to receive, all by default.
    """
    return Operation(
        CLONE_CAMPAIGN_BETA,
        "/api/campaign-clone",
        query=query(("fields[campaign]", fields_campaign)),
        body={"data": {"type": "campaign", "id": id, "attributes": plain(attributes)}},
    )


CLONE_CAMPAIGN_MESSAGE_BETA = _info(
    "clone_campaign_message_beta",
    "POST /api/campaign-message-clone",
    Result("single", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("create_campaign_message_clone",),
)


def clone_campaign_message_beta(
    id: str,
    attributes: models.MessageCloneAttributes | dicts.MessageCloneAttributes | AnyDict,
    relationships: models.MessageCloneRelationships | Mapping[str, Any],
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
) -> Operation[Single[models.CampaignMessage]]:
    """Clone campaign message beta (``POST /api/campaign-message-clone``).

    Args:
        id: id of the campaign message.
        attributes: needs id.
        relationships: needs campaign-audience.
        fields_campaign_message: the fields to receive, all by default.
    """
    return Operation(
        CLONE_CAMPAIGN_MESSAGE_BETA,
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


CREATE_CAMPAIGN_AUDIENCE_BETA = _info(
    "create_campaign_audience_beta",
    "POST /api/campaign-audiences",
    Result("single", "CampaignAudience", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_campaign_audience_beta(
    attributes: models.AudienceCreateAttributes | dicts.AudienceCreateAttributes | AnyDict,
    relationships: models.AudienceCreateRelationships | Mapping[str, Any],
    *,
    fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
) -> Operation[Single[models.CampaignAudience]]:
    """Create campaign audience beta (``POST /api/campaign-audiences``).

    Args:
        attributes: needs definition.
        relationships: needs campaign.
        fields_campaign_audience: the fields to receive, all by default.
    """
    return Operation(
        CREATE_CAMPAIGN_AUDIENCE_BETA,
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


CREATE_CAMPAIGN_BETA = _info(
    "create_campaign_beta",
    "POST /api/campaigns",
    Result("single", "Campaign", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_campaign_beta(
    attributes: models.CampaignCreateAttributes | dicts.CampaignCreateAttributes | AnyDict,
    *,
    relationships: models.CampaignCreateRelationships | Mapping[str, Any] | None = None,
    fields_campaign: Sequence[models.CampaignField] | None = None,
) -> Operation[Single[models.Campaign]]:
    """Create campaign beta (``POST /api/campaigns``).

    Args:
        attributes: needs definition.
        relationships: takes campaign-audiences, campaign-messages, tags.
        fields_campaign: the fields to receive, all by default.
    """
    return Operation(
        CREATE_CAMPAIGN_BETA,
        "/api/campaigns",
        query=query(("fields[campaign]", fields_campaign)),
        body={"data": {"type": "campaign", "attributes": plain(attributes), **member(relationships=relationships)}},
    )


CREATE_CAMPAIGN_MESSAGE_BETA = _info(
    "create_campaign_message_beta",
    "POST /api/campaign-messages",
    Result("single", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_campaign_message_beta(
    attributes: models.MessageCreateAttributes | dicts.MessageCreateAttributes | AnyDict,
    relationships: models.MessageCreateRelationships | Mapping[str, Any],
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
) -> Operation[Single[models.CampaignMessage]]:
    """Create campaign message beta (``POST /api/campaign-messages``).

    Args:
        attributes: needs definition.
        relationships: needs campaign, campaign-audience.
        fields_campaign_message: the fields to receive, all by default.
    """
    return Operation(
        CREATE_CAMPAIGN_MESSAGE_BETA,
        "/api/campaign-messages",
        query=query(("fields[campaign-message]", fields_campaign_message)),
        body={
            "data": {"type": "campaign-message", "attributes": plain(attributes), "relationships": plain(relationships)}
        },
    )


CREATE_CAMPAIGN_VARIATION_BETA = _info(
    "create_campaign_variation_beta",
    "POST /api/campaign-variations",
    Result("single", "CampaignVariation", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_campaign_variation_beta(
    attributes: models.VariationCreateAttributes | dicts.VariationCreateAttributes | AnyDict,
    relationships: models.VariationCreateRelationships | Mapping[str, Any],
    *,
    fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
) -> Operation[Single[models.CampaignVariation]]:
    """Create campaign variation beta (``POST /api/campaign-variations``).

    Args:
        attributes: needs definition.
        relationships: needs campaign-message.
        fields_campaign_variation: the fields to receive, all by default.
    """
    return Operation(
        CREATE_CAMPAIGN_VARIATION_BETA,
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


DELETE_CAMPAIGN_AUDIENCE_BETA = _info(
    "delete_campaign_audience_beta",
    "DELETE /api/campaign-audiences/{id}",
    Result("nothing"),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def delete_campaign_audience_beta(id: str) -> Operation[None]:
    """Delete campaign audience beta (``DELETE /api/campaign-audiences/{id}``).

    Args:
        id: id of the campaign audience.
    """
    return Operation(DELETE_CAMPAIGN_AUDIENCE_BETA, f"/api/campaign-audiences/{segment('id', id)}")


DELETE_CAMPAIGN_BETA = _info(
    "delete_campaign_beta",
    "DELETE /api/campaigns/{id}",
    Result("nothing"),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def delete_campaign_beta(id: str) -> Operation[None]:
    """Delete campaign beta (``DELETE /api/campaigns/{id}``).

    Args:
        id: id of the campaign.
    """
    return Operation(DELETE_CAMPAIGN_BETA, f"/api/campaigns/{segment('id', id)}")


DELETE_CAMPAIGN_MESSAGE_BETA = _info(
    "delete_campaign_message_beta",
    "DELETE /api/campaign-messages/{id}",
    Result("nothing"),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def delete_campaign_message_beta(id: str) -> Operation[None]:
    """Delete campaign message beta (``DELETE /api/campaign-messages/{id}``).

    Args:
        id: id of the campaign message.
    """
    return Operation(DELETE_CAMPAIGN_MESSAGE_BETA, f"/api/campaign-messages/{segment('id', id)}")


DELETE_CAMPAIGN_VARIATION_BETA = _info(
    "delete_campaign_variation_beta",
    "DELETE /api/campaign-variations/{id}",
    Result("nothing"),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def delete_campaign_variation_beta(id: str) -> Operation[None]:
    """Delete campaign variation beta (``DELETE /api/campaign-variations/{id}``).

    Args:
        id: id of the campaign variation.
    """
    return Operation(DELETE_CAMPAIGN_VARIATION_BETA, f"/api/campaign-variations/{segment('id', id)}")


GET_AUDIENCE_FOR_CAMPAIGN_MESSAGE_BETA = _info(
    "get_audience_for_campaign_message_beta",
    "GET /api/campaign-messages/{id}/campaign-audience",
    Result("single", "CampaignAudience", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_message_audience",),
)


def get_audience_for_campaign_message_beta(
    id: str, *, fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None
) -> Operation[Single[models.CampaignAudience | None]]:
    """Get audience for campaign message beta (``GET /api/campaign-messages/{id}/campaign-audience``).

    Args:
        id: id of the campaign message.
        fields_campaign_audience: the fields to receive, all by default.
    """
    return Operation(
        GET_AUDIENCE_FOR_CAMPAIGN_MESSAGE_BETA,
        f"/api/campaign-messages/{segment('id', id)}/campaign-audience",
        query=query(("fields[campaign-audience]", fields_campaign_audience)),
    )


GET_AUDIENCE_ID_FOR_CAMPAIGN_MESSAGE_BETA = _info(
    "get_audience_id_for_campaign_message_beta",
    "GET /api/campaign-messages/{id}/relationships/campaign-audience",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_message_relationships_audience",),
)


def get_audience_id_for_campaign_message_beta(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get audience id for campaign message beta (``GET /api/campaign-messages/{id}/relationships/campaign-audience``).

    Args:
        id: id of the campaign message.
    """
    return Operation(
        GET_AUDIENCE_ID_FOR_CAMPAIGN_MESSAGE_BETA,
        f"/api/campaign-messages/{segment('id', id)}/relationships/campaign-audience",
    )


GET_AUDIENCE_IDS_FOR_CAMPAIGN_BETA = _info(
    "get_audience_ids_for_campaign_beta",
    "GET /api/campaigns/{id}/relationships/campaign-audiences",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_relationships_audiences",),
)


def get_audience_ids_for_campaign_beta(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get audience ids for campaign beta (``GET /api/campaigns/{id}/relationships/campaign-audiences``).

    Args:
        id: id of the campaign.
    """
    return Operation(
        GET_AUDIENCE_IDS_FOR_CAMPAIGN_BETA, f"/api/campaigns/{segment('id', id)}/relationships/campaign-audiences"
    )


GET_CAMPAIGN_AUDIENCE_BETA = _info(
    "get_campaign_audience_beta",
    "GET /api/campaign-audiences/{id}",
    Result("single", "CampaignAudience", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_campaign_audience_beta(
    id: str,
    *,
    fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    fields_campaign: Sequence[models.CampaignField] | None = None,
    include: Sequence[Literal["campaign", "campaign-messages"]] | None = None,
) -> Operation[Single[models.CampaignAudience]]:
    """Get campaign audience beta (``GET /api/campaign-audiences/{id}``).

    Args:
        id: id of the campaign audience.
        fields_campaign_audience, fields_campaign_message, fields_campaign: the fields to receive, all by default.
        include: what to add to ``included``: campaign, campaign-messages.
    """
    return Operation(
        GET_CAMPAIGN_AUDIENCE_BETA,
        f"/api/campaign-audiences/{segment('id', id)}",
        query=query(
            ("fields[campaign-audience]", fields_campaign_audience),
            ("fields[campaign-message]", fields_campaign_message),
            ("fields[campaign]", fields_campaign),
            ("include", include),
        ),
    )


GET_CAMPAIGN_AUDIENCES_FOR_CAMPAIGN_BETA = _info(
    "get_campaign_audiences_for_campaign_beta",
    "GET /api/campaigns/{id}/campaign-audiences",
    Result("collection", "CampaignAudience", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_audiences_for_campaign", "get_campaign_audiences"),
)


def get_campaign_audiences_for_campaign_beta(
    id: str, *, fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None
) -> Operation[Collection[models.CampaignAudience]]:
    """Get campaign audiences for campaign beta (``GET /api/campaigns/{id}/campaign-audiences``).

    Args:
        id: id of the campaign.
        fields_campaign_audience: the fields to receive, all by default.
    """
    return Operation(
        GET_CAMPAIGN_AUDIENCES_FOR_CAMPAIGN_BETA,
        f"/api/campaigns/{segment('id', id)}/campaign-audiences",
        query=query(("fields[campaign-audience]", fields_campaign_audience)),
    )


GET_CAMPAIGN_BETA = _info(
    "get_campaign_beta",
    "GET /api/campaigns/{id}",
    Result("single", "Campaign", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_campaign_beta(
    id: str,
    *,
    fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    fields_campaign: Sequence[models.CampaignField] | None = None,
    include: Sequence[Literal["campaign-audiences", "campaign-messages"]] | None = None,
) -> Operation[Single[models.Campaign]]:
    """Get campaign beta (``GET /api/campaigns/{id}``).

    Args:
        id: id of the campaign.
        fields_campaign_audience, fields_campaign_message, fields_campaign: the fields to receive, all by default.
        include: what to add to ``included``: campaign-audiences, campaign-messages.
    """
    return Operation(
        GET_CAMPAIGN_BETA,
        f"/api/campaigns/{segment('id', id)}",
        query=query(
            ("fields[campaign-audience]", fields_campaign_audience),
            ("fields[campaign-message]", fields_campaign_message),
            ("fields[campaign]", fields_campaign),
            ("include", include),
        ),
    )


GET_CAMPAIGN_FOR_CAMPAIGN_AUDIENCE_BETA = _info(
    "get_campaign_for_campaign_audience_beta",
    "GET /api/campaign-audiences/{id}/campaign",
    Result("single", "Campaign", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_audience_campaign",),
)


def get_campaign_for_campaign_audience_beta(
    id: str, *, fields_campaign: Sequence[models.CampaignField] | None = None
) -> Operation[Single[models.Campaign | None]]:
    """Get campaign for campaign audience beta (``GET /api/campaign-audiences/{id}/campaign``).

    Args:
        id: id of the campaign audience.
        fields_campaign: the fields to receive, all by default.
    """
    return Operation(
        GET_CAMPAIGN_FOR_CAMPAIGN_AUDIENCE_BETA,
        f"/api/campaign-audiences/{segment('id', id)}/campaign",
        query=query(("fields[campaign]", fields_campaign)),
    )


GET_CAMPAIGN_FOR_CAMPAIGN_MESSAGE_BETA = _info(
    "get_campaign_for_campaign_message_beta",
    "GET /api/campaign-messages/{id}/campaign",
    Result("single", "Campaign", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_message_campaign",),
)


def get_campaign_for_campaign_message_beta(
    id: str, *, fields_campaign: Sequence[models.CampaignField] | None = None
) -> Operation[Single[models.Campaign | None]]:
    """Get campaign for campaign message beta (``GET /api/campaign-messages/{id}/campaign``).

    Args:
        id: id of the campaign message.
        fields_campaign: the fields to receive, all by default.
    """
    return Operation(
        GET_CAMPAIGN_FOR_CAMPAIGN_MESSAGE_BETA,
        f"/api/campaign-messages/{segment('id', id)}/campaign",
        query=query(("fields[campaign]", fields_campaign)),
    )


GET_CAMPAIGN_ID_FOR_CAMPAIGN_AUDIENCE_BETA = _info(
    "get_campaign_id_for_campaign_audience_beta",
    "GET /api/campaign-audiences/{id}/relationships/campaign",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_audience_relationships_campaign",),
)


def get_campaign_id_for_campaign_audience_beta(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get campaign id for campaign audience beta (``GET /api/campaign-audiences/{id}/relationships/campaign``).

    Args:
        id: id of the campaign audience.
    """
    return Operation(
        GET_CAMPAIGN_ID_FOR_CAMPAIGN_AUDIENCE_BETA,
        f"/api/campaign-audiences/{segment('id', id)}/relationships/campaign",
    )


GET_CAMPAIGN_ID_FOR_CAMPAIGN_MESSAGE_BETA = _info(
    "get_campaign_id_for_campaign_message_beta",
    "GET /api/campaign-messages/{id}/relationships/campaign",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_message_relationships_campaign",),
)


def get_campaign_id_for_campaign_message_beta(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get campaign id for campaign message beta (``GET /api/campaign-messages/{id}/relationships/campaign``).

    Args:
        id: id of the campaign message.
    """
    return Operation(
        GET_CAMPAIGN_ID_FOR_CAMPAIGN_MESSAGE_BETA, f"/api/campaign-messages/{segment('id', id)}/relationships/campaign"
    )


GET_CAMPAIGN_MESSAGE_BETA = _info(
    "get_campaign_message_beta",
    "GET /api/campaign-messages/{id}",
    Result("single", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_campaign_message_beta(
    id: str,
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
    fields_campaign: Sequence[models.CampaignField] | None = None,
    include: Sequence[Literal["campaign", "campaign-variations"]] | None = None,
) -> Operation[Single[models.CampaignMessage]]:
    """Get campaign message beta (``GET /api/campaign-messages/{id}``).

    Args:
        id: id of the campaign message.
        fields_campaign_message, fields_campaign_variation, fields_campaign: the fields to receive, all by default.
        include: what to add to ``included``: campaign, campaign-variations.
    """
    return Operation(
        GET_CAMPAIGN_MESSAGE_BETA,
        f"/api/campaign-messages/{segment('id', id)}",
        query=query(
            ("fields[campaign-message]", fields_campaign_message),
            ("fields[campaign-variation]", fields_campaign_variation),
            ("fields[campaign]", fields_campaign),
            ("include", include),
        ),
    )


GET_CAMPAIGN_MESSAGES_BETA = _info(
    "get_campaign_messages_beta",
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


def get_campaign_messages_beta(
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
    fields_campaign: Sequence[models.CampaignField] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["campaign", "campaign-variations"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetCampaignMessagesBetaSort | None = None,
) -> Operation[Collection[models.CampaignMessage]]:
    """Get campaign messages beta (``GET /api/campaign-messages``).

    Args:
        fields_campaign_message, fields_campaign_variation, fields_campaign: the fields to receive, all by default.
        filter: a `GetCampaignMessagesBetaFilter` or its text: id (any, equals); campaign_id, status (equals); name
            (contains); created, updated (greater-or-equal, greater-than, less-or-equal, less-than).
        include: what to add to ``included``: campaign, campaign-variations.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        sort: by created, id, name, status or updated; ``-`` in front reverses the order.
    """
    return Operation(
        GET_CAMPAIGN_MESSAGES_BETA,
        "/api/campaign-messages",
        query=query(
            ("fields[campaign-message]", fields_campaign_message),
            ("fields[campaign-variation]", fields_campaign_variation),
            ("fields[campaign]", fields_campaign),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("sort", sort),
        ),
    )


GET_CAMPAIGN_MESSAGES_FOR_CAMPAIGN_AUDIENCE_BETA = _info(
    "get_campaign_messages_for_campaign_audience_beta",
    "GET /api/campaign-audiences/{id}/campaign-messages",
    Result("collection", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_campaign_audience_messages", "get_messages_for_campaign_audience"),
)


def get_campaign_messages_for_campaign_audience_beta(
    id: str,
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[models.CampaignMessage]]:
    """Get campaign messages for campaign audience beta (``GET /api/campaign-audiences/{id}/campaign-messages``).

    Args:
        id: id of the campaign audience.
        fields_campaign_message: the fields to receive, all by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_CAMPAIGN_MESSAGES_FOR_CAMPAIGN_AUDIENCE_BETA,
        f"/api/campaign-audiences/{segment('id', id)}/campaign-messages",
        query=query(("fields[campaign-message]", fields_campaign_message), ("page[cursor]", page_cursor)),
    )


GET_CAMPAIGN_VARIATION_BETA = _info(
    "get_campaign_variation_beta",
    "GET /api/campaign-variations/{id}",
    Result("single", "CampaignVariation", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_campaign_variation_beta(
    id: str,
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
    fields_image: Sequence[models.ImageField] | None = None,
    fields_translation: Sequence[models.GetCampaignVariationBetaTranslationField] | None = None,
    include: Sequence[Literal["campaign-message", "image", "translation"]] | None = None,
) -> Operation[Single[models.CampaignVariation]]:
    """Get campaign variation beta (``GET /api/campaign-variations/{id}``).

    Args:
        id: id of the campaign variation.
        fields_campaign_message, fields_campaign_variation, fields_image, fields_translation: the fields to receive,
            all by default.
        include: what to add to ``included``: campaign-message, image, translation.
    """
    return Operation(
        GET_CAMPAIGN_VARIATION_BETA,
        f"/api/campaign-variations/{segment('id', id)}",
        query=query(
            ("fields[campaign-message]", fields_campaign_message),
            ("fields[campaign-variation]", fields_campaign_variation),
            ("fields[image]", fields_image),
            ("fields[translation]", fields_translation),
            ("include", include),
        ),
    )


GET_CAMPAIGNS_BETA = _info(
    "get_campaigns_beta",
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


def get_campaigns_beta(
    *,
    fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    fields_campaign: Sequence[models.CampaignField] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["campaign-audiences", "campaign-messages"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetCampaignsBetaSort | None = None,
) -> Operation[Collection[models.Campaign]]:
    """Get campaigns beta (``GET /api/campaigns``).

    Args:
        fields_campaign_audience, fields_campaign_message, fields_campaign: the fields to receive, all by default.
        filter: a `GetCampaignsBetaFilter` or its text: id (any); name (contains); archived, builder (equals);
            created_at, updated_at (greater-or-equal, greater-than, less-or-equal, less-than).
        include: what to add to ``included``: campaign-audiences, campaign-messages.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 100 by default.
        sort: by created_at, id, name or updated_at; ``-`` in front reverses the order.
    """
    return Operation(
        GET_CAMPAIGNS_BETA,
        "/api/campaigns",
        query=query(
            ("fields[campaign-audience]", fields_campaign_audience),
            ("fields[campaign-message]", fields_campaign_message),
            ("fields[campaign]", fields_campaign),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(100, 1, 100))),
            ("sort", sort),
        ),
    )


GET_IMAGE_FOR_CAMPAIGN_VARIATION_BETA = _info(
    "get_image_for_campaign_variation_beta",
    "GET /api/campaign-variations/{id}/image",
    Result("single", "Image", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_variation_image",),
)


def get_image_for_campaign_variation_beta(
    id: str, *, fields_image: Sequence[models.ImageField] | None = None
) -> Operation[Single[models.Image | None]]:
    """Get image for campaign variation beta (``GET /api/campaign-variations/{id}/image``).

    Args:
        id: id of the campaign variation.
        fields_image: the fields to receive, all by default.
    """
    return Operation(
        GET_IMAGE_FOR_CAMPAIGN_VARIATION_BETA,
        f"/api/campaign-variations/{segment('id', id)}/image",
        query=query(("fields[image]", fields_image)),
    )


GET_IMAGE_ID_FOR_CAMPAIGN_VARIATION_BETA = _info(
    "get_image_id_for_campaign_variation_beta",
    "GET /api/campaign-variations/{id}/relationships/image",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_variation_relationships_image",),
)


def get_image_id_for_campaign_variation_beta(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get image id for campaign variation beta (``GET /api/campaign-variations/{id}/relationships/image``).

    Args:
        id: id of the campaign variation.
    """
    return Operation(
        GET_IMAGE_ID_FOR_CAMPAIGN_VARIATION_BETA, f"/api/campaign-variations/{segment('id', id)}/relationships/image"
    )


GET_MESSAGE_FOR_CAMPAIGN_VARIATION_BETA = _info(
    "get_message_for_campaign_variation_beta",
    "GET /api/campaign-variations/{id}/campaign-message",
    Result("single", "CampaignMessage", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_variation_message",),
)


def get_message_for_campaign_variation_beta(
    id: str, *, fields_campaign_message: Sequence[models.CampaignMessageField] | None = None
) -> Operation[Single[models.CampaignMessage | None]]:
    """Get message for campaign variation beta (``GET /api/campaign-variations/{id}/campaign-message``).

    Args:
        id: id of the campaign variation.
        fields_campaign_message: the fields to receive, all by default.
    """
    return Operation(
        GET_MESSAGE_FOR_CAMPAIGN_VARIATION_BETA,
        f"/api/campaign-variations/{segment('id', id)}/campaign-message",
        query=query(("fields[campaign-message]", fields_campaign_message)),
    )


GET_MESSAGE_ID_FOR_CAMPAIGN_VARIATION_BETA = _info(
    "get_message_id_for_campaign_variation_beta",
    "GET /api/campaign-variations/{id}/relationships/campaign-message",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_variation_relationships_message",),
)


def get_message_id_for_campaign_variation_beta(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get message id for campaign variation beta (``GET /api/campaign-variations/{id}/relationships/campaign-message``).

    Args:
        id: id of the campaign variation.
    """
    return Operation(
        GET_MESSAGE_ID_FOR_CAMPAIGN_VARIATION_BETA,
        f"/api/campaign-variations/{segment('id', id)}/relationships/campaign-message",
    )


GET_MESSAGE_IDS_FOR_CAMPAIGN_AUDIENCE_BETA = _info(
    "get_message_ids_for_campaign_audience_beta",
    "GET /api/campaign-audiences/{id}/relationships/campaign-messages",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_campaign_audience_relationships_messages",),
)


def get_message_ids_for_campaign_audience_beta(
    id: str, *, page_cursor: str | None = None
) -> Operation[Collection[ResourceIdentifier]]:
    """Get message ids for campaign audience beta (``GET /api/campaign-audiences/{id}/relationships/campaign-messages``).

    Args:
        id: id of the campaign audience.
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_MESSAGE_IDS_FOR_CAMPAIGN_AUDIENCE_BETA,
        f"/api/campaign-audiences/{segment('id', id)}/relationships/campaign-messages",
        query=query(("page[cursor]", page_cursor)),
    )


GET_MESSAGE_IDS_FOR_CAMPAIGN_BETA = _info(
    "get_message_ids_for_campaign_beta",
    "GET /api/campaigns/{id}/relationships/campaign-messages",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_campaign_relationships_campaign_messages", "get_campaign_relationships_messages"),
)


def get_message_ids_for_campaign_beta(
    id: str, *, page_cursor: str | None = None
) -> Operation[Collection[ResourceIdentifier]]:
    """Get message ids for campaign beta (``GET /api/campaigns/{id}/relationships/campaign-messages``).

    Args:
        id: id of the campaign.
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_MESSAGE_IDS_FOR_CAMPAIGN_BETA,
        f"/api/campaigns/{segment('id', id)}/relationships/campaign-messages",
        query=query(("page[cursor]", page_cursor)),
    )


GET_MESSAGES_FOR_CAMPAIGN_BETA = _info(
    "get_messages_for_campaign_beta",
    "GET /api/campaigns/{id}/campaign-messages",
    Result("collection", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_campaign_campaign_messages", "get_campaign_messages"),
)


def get_messages_for_campaign_beta(
    id: str,
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[models.CampaignMessage]]:
    """Get messages for campaign beta (``GET /api/campaigns/{id}/campaign-messages``).

    Args:
        id: id of the campaign.
        fields_campaign_message: the fields to receive, all by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_MESSAGES_FOR_CAMPAIGN_BETA,
        f"/api/campaigns/{segment('id', id)}/campaign-messages",
        query=query(("fields[campaign-message]", fields_campaign_message), ("page[cursor]", page_cursor)),
    )


GET_TAG_IDS_FOR_CAMPAIGN_MESSAGE_BETA = _info(
    "get_tag_ids_for_campaign_message_beta",
    "GET /api/campaign-messages/{id}/relationships/tags",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_campaign_message_relationships_tags",),
)


def get_tag_ids_for_campaign_message_beta(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get tag ids for campaign message beta (``GET /api/campaign-messages/{id}/relationships/tags``).

    Args:
        id: id of the campaign message.
    """
    return Operation(
        GET_TAG_IDS_FOR_CAMPAIGN_MESSAGE_BETA, f"/api/campaign-messages/{segment('id', id)}/relationships/tags"
    )


GET_TAGS_FOR_CAMPAIGN_MESSAGE_BETA = _info(
    "get_tags_for_campaign_message_beta",
    "GET /api/campaign-messages/{id}/tags",
    Result("collection", "Tag", _PACKAGE),
    scopes=("campaigns:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_campaign_message_tags",),
)


def get_tags_for_campaign_message_beta(
    id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
) -> Operation[Collection[models.Tag]]:
    """Get tags for campaign message beta (``GET /api/campaign-messages/{id}/tags``).

    Args:
        id: id of the campaign message.
        fields_tag: the fields to receive, all by default.
    """
    return Operation(
        GET_TAGS_FOR_CAMPAIGN_MESSAGE_BETA,
        f"/api/campaign-messages/{segment('id', id)}/tags",
        query=query(("fields[tag]", fields_tag)),
    )


GET_TRANSLATION_FOR_CAMPAIGN_VARIATION_BETA = _info(
    "get_translation_for_campaign_variation_beta",
    "GET /api/campaign-variations/{id}/translation",
    Result("single", "Translation", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_variation_translation",),
)


def get_translation_for_campaign_variation_beta(
    id: str, *, fields_translation: Sequence[models.GetCampaignVariationBetaTranslationField] | None = None
) -> Operation[Single[models.Translation | None]]:
    """Get translation for campaign variation beta (``GET /api/campaign-variations/{id}/translation``).

    Args:
        id: id of the campaign variation.
        fields_translation: the fields to receive, all by default.
    """
    return Operation(
        GET_TRANSLATION_FOR_CAMPAIGN_VARIATION_BETA,
        f"/api/campaign-variations/{segment('id', id)}/translation",
        query=query(("fields[translation]", fields_translation)),
    )


GET_TRANSLATION_ID_FOR_CAMPAIGN_VARIATION_BETA = _info(
    "get_translation_id_for_campaign_variation_beta",
    "GET /api/campaign-variations/{id}/relationships/translation",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_variation_relationships_translation",),
)


def get_translation_id_for_campaign_variation_beta(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get translation id for campaign variation beta (``GET /api/campaign-variations/{id}/relationships/translation``).

    Args:
        id: id of the campaign variation.
    """
    return Operation(
        GET_TRANSLATION_ID_FOR_CAMPAIGN_VARIATION_BETA,
        f"/api/campaign-variations/{segment('id', id)}/relationships/translation",
    )


GET_VARIATION_IDS_FOR_CAMPAIGN_MESSAGE_BETA = _info(
    "get_variation_ids_for_campaign_message_beta",
    "GET /api/campaign-messages/{id}/relationships/campaign-variations",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_message_relationships_variations",),
)


def get_variation_ids_for_campaign_message_beta(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get variation ids for campaign message beta (``GET /api/campaign-messages/{id}/relationships/campaign-variations``).

    Args:
        id: id of the campaign message.
    """
    return Operation(
        GET_VARIATION_IDS_FOR_CAMPAIGN_MESSAGE_BETA,
        f"/api/campaign-messages/{segment('id', id)}/relationships/campaign-variations",
    )


GET_VARIATIONS_FOR_CAMPAIGN_MESSAGE_BETA = _info(
    "get_variations_for_campaign_message_beta",
    "GET /api/campaign-messages/{id}/campaign-variations",
    Result("collection", "CampaignVariation", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_message_variations",),
)


def get_variations_for_campaign_message_beta(
    id: str, *, fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None
) -> Operation[Collection[models.CampaignVariation]]:
    """Get variations for campaign message beta (``GET /api/campaign-messages/{id}/campaign-variations``).

    Args:
        id: id of the campaign message.
        fields_campaign_variation: the fields to receive, all by default.
    """
    return Operation(
        GET_VARIATIONS_FOR_CAMPAIGN_MESSAGE_BETA,
        f"/api/campaign-messages/{segment('id', id)}/campaign-variations",
        query=query(("fields[campaign-variation]", fields_campaign_variation)),
    )


SCHEDULE_CAMPAIGN_MESSAGE_BETA = _info(
    "schedule_campaign_message_beta",
    "POST /api/campaign-message-schedule",
    Result("single", "CampaignMessageSchedule", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    irreversible="it sends messages",
    aliases=("create_campaign_message_schedule",),
)


def schedule_campaign_message_beta(
    attributes: models.CampaignMessageScheduleRequestAttributes
    | dicts.CampaignMessageScheduleRequestAttributes
    | AnyDict,
    relationships: models.CampaignMessageScheduleRequestRelationships | Mapping[str, Any],
    *,
    fields_campaign_message_schedule: Sequence[models.CampaignMessageScheduleField] | None = None,
) -> Operation[Single[models.CampaignMessageSchedule]]:
    """Schedule campaign message beta (``POST /api/campaign-message-schedule``).

    Args:
        attributes: needs strategy.
        relationships: needs campaign-message.
        fields_campaign_message_schedule: the fields to receive, all by default.
    """
    return Operation(
        SCHEDULE_CAMPAIGN_MESSAGE_BETA,
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


UPDATE_CAMPAIGN_AUDIENCE_BETA = _info(
    "update_campaign_audience_beta",
    "PATCH /api/campaign-audiences/{id}",
    Result("single", "CampaignAudience", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_campaign_audience_beta(
    id: str,
    attributes: models.AudienceUpdateAttributes | dicts.AudienceUpdateAttributes | AnyDict,
    *,
    fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
) -> Operation[Single[models.CampaignAudience]]:
    """Update campaign audience beta (``PATCH /api/campaign-audiences/{id}``).

    Args:
        id: id of the campaign audience.
        attributes: takes definition; absent fields stay as they are, ``None`` clears a field.
        fields_campaign_audience: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_CAMPAIGN_AUDIENCE_BETA,
        f"/api/campaign-audiences/{segment('id', id)}",
        query=query(("fields[campaign-audience]", fields_campaign_audience)),
        body={"data": {"type": "campaign-audience", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_CAMPAIGN_BETA = _info(
    "update_campaign_beta",
    "PATCH /api/campaigns/{id}",
    Result("single", "Campaign", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_campaign_beta(
    id: str,
    attributes: models.CampaignUpdateAttributes | dicts.CampaignUpdateAttributes | AnyDict,
    *,
    fields_campaign: Sequence[models.CampaignField] | None = None,
) -> Operation[Single[models.Campaign]]:
    """Update campaign beta (``PATCH /api/campaigns/{id}``).

    Args:
        id: id of the campaign.
        attributes: needs definition; absent fields stay as they are.
        fields_campaign: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_CAMPAIGN_BETA,
        f"/api/campaigns/{segment('id', id)}",
        query=query(("fields[campaign]", fields_campaign)),
        body={"data": {"type": "campaign", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_CAMPAIGN_MESSAGE_BETA = _info(
    "update_campaign_message_beta",
    "PATCH /api/campaign-messages/{id}",
    Result("single", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_campaign_message_beta(
    id: str,
    attributes: models.MessageUpdateAttributes | dicts.MessageUpdateAttributes | AnyDict,
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
) -> Operation[Single[models.CampaignMessage]]:
    """Update campaign message beta (``PATCH /api/campaign-messages/{id}``).

    Args:
        id: id of the campaign message.
        attributes: takes definition; absent fields stay as they are, ``None`` clears a field.
        fields_campaign_message: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_CAMPAIGN_MESSAGE_BETA,
        f"/api/campaign-messages/{segment('id', id)}",
        query=query(("fields[campaign-message]", fields_campaign_message)),
        body={"data": {"type": "campaign-message", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_CAMPAIGN_MESSAGE_SCHEDULE_BETA = _info(
    "update_campaign_message_schedule_beta",
    "PATCH /api/campaign-message-schedule/{id}",
    Result("nothing"),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_campaign_message_schedule_beta(
    id: str,
    attributes: models.CampaignMessageScheduleUpdateAttributes
    | dicts.CampaignMessageScheduleUpdateAttributes
    | AnyDict,
) -> Operation[None]:
    """Update campaign message schedule beta (``PATCH /api/campaign-message-schedule/{id}``).

    Args:
        id: id of the campaign message schedule.
        attributes: needs action; absent fields stay as they are.
    """
    return Operation(
        UPDATE_CAMPAIGN_MESSAGE_SCHEDULE_BETA,
        f"/api/campaign-message-schedule/{segment('id', id)}",
        body={"data": {"type": "campaign-message-schedule", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_CAMPAIGN_VARIATION_BETA = _info(
    "update_campaign_variation_beta",
    "PATCH /api/campaign-variations/{id}",
    Result("single", "CampaignVariation", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_campaign_variation_beta(
    id: str,
    attributes: models.VariationUpdateAttributes | dicts.VariationUpdateAttributes | AnyDict,
    *,
    fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
) -> Operation[Single[models.CampaignVariation]]:
    """Update campaign variation beta (``PATCH /api/campaign-variations/{id}``).

    Args:
        id: id of the campaign variation.
        attributes: needs definition; absent fields stay as they are.
        fields_campaign_variation: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_CAMPAIGN_VARIATION_BETA,
        f"/api/campaign-variations/{segment('id', id)}",
        query=query(("fields[campaign-variation]", fields_campaign_variation)),
        body={"data": {"type": "campaign-variation", "id": id, "attributes": plain(attributes)}},
    )


# Aliases: the names of these operations in other clients.
create_campaign_audience_clone = clone_campaign_audience_beta
create_campaign_clone = clone_campaign_beta
create_campaign_message_clone = clone_campaign_message_beta
get_campaign_message_audience = get_audience_for_campaign_message_beta
get_campaign_message_relationships_audience = get_audience_id_for_campaign_message_beta
get_campaign_relationships_audiences = get_audience_ids_for_campaign_beta
get_audiences_for_campaign = get_campaign_audiences_for_campaign_beta
get_campaign_audiences = get_campaign_audiences_for_campaign_beta
get_campaign_audience_campaign = get_campaign_for_campaign_audience_beta
get_campaign_message_campaign = get_campaign_for_campaign_message_beta
get_campaign_audience_relationships_campaign = get_campaign_id_for_campaign_audience_beta
get_campaign_message_relationships_campaign = get_campaign_id_for_campaign_message_beta
get_campaign_audience_messages = get_campaign_messages_for_campaign_audience_beta
get_messages_for_campaign_audience = get_campaign_messages_for_campaign_audience_beta
get_campaign_variation_image = get_image_for_campaign_variation_beta
get_campaign_variation_relationships_image = get_image_id_for_campaign_variation_beta
get_campaign_variation_message = get_message_for_campaign_variation_beta
get_campaign_variation_relationships_message = get_message_id_for_campaign_variation_beta
get_campaign_audience_relationships_messages = get_message_ids_for_campaign_audience_beta
get_campaign_relationships_campaign_messages = get_message_ids_for_campaign_beta
get_campaign_relationships_messages = get_message_ids_for_campaign_beta
get_campaign_campaign_messages = get_messages_for_campaign_beta
get_campaign_messages = get_messages_for_campaign_beta
get_campaign_message_relationships_tags = get_tag_ids_for_campaign_message_beta
get_campaign_message_tags = get_tags_for_campaign_message_beta
get_campaign_variation_translation = get_translation_for_campaign_variation_beta
get_campaign_variation_relationships_translation = get_translation_id_for_campaign_variation_beta
get_campaign_message_relationships_variations = get_variation_ids_for_campaign_message_beta
get_campaign_message_variations = get_variations_for_campaign_message_beta
create_campaign_message_schedule = schedule_campaign_message_beta


class _CampaignsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def clone_campaign_audience_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Clone campaign audience beta (``POST /api/campaign-audience-clone``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/clone_campaign_audience

        Args:
            id: id of the campaign audience clone.
            attributes: needs id.
            relationships: takes campaign.
            fields_campaign_audience: the fields to receive, all by default.
        """

    def clone_campaign_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Clone campaign beta (``POST /api/campaign-clone``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/clone_campaign

        Args:
            id: id of the campaign.
            attributes: takes name.
            fields_campaign: the fields to receive, all by default.
        """

    def clone_campaign_message_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Clone campaign message beta (``POST /api/campaign-message-clone``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/clone_campaign_message

        Args:
            id: id of the campaign message.
            attributes: needs id.
            relationships: needs campaign-audience.
            fields_campaign_message: the fields to receive, all by default.
        """

    def create_campaign_audience_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create campaign audience beta (``POST /api/campaign-audiences``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/create_campaign_audience

        Args:
            attributes: needs definition.
            relationships: needs campaign.
            fields_campaign_audience: the fields to receive, all by default.
        """

    def create_campaign_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create campaign beta (``POST /api/campaigns``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/create_campaign

        Args:
            attributes: needs definition.
            relationships: takes campaign-audiences, campaign-messages, tags.
            fields_campaign: the fields to receive, all by default.
        """

    def create_campaign_message_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create campaign message beta (``POST /api/campaign-messages``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/create_campaign_message

        Args:
            attributes: needs definition.
            relationships: needs campaign, campaign-audience.
            fields_campaign_message: the fields to receive, all by default.
        """

    def create_campaign_variation_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create campaign variation beta (``POST /api/campaign-variations``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/create_campaign_variation

        Args:
            attributes: needs definition.
            relationships: needs campaign-message.
            fields_campaign_variation: the fields to receive, all by default.
        """

    def delete_campaign_audience_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Delete campaign audience beta (``DELETE /api/campaign-audiences/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/delete_campaign_audience

        Args:
            id: id of the campaign audience.
        """

    def delete_campaign_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Delete campaign beta (``DELETE /api/campaigns/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/delete_campaign

        Args:
            id: id of the campaign.
        """

    def delete_campaign_message_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Delete campaign message beta (``DELETE /api/campaign-messages/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/delete_campaign_message

        Args:
            id: id of the campaign message.
        """

    def delete_campaign_variation_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Delete campaign variation beta (``DELETE /api/campaign-variations/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/delete_campaign_variation

        Args:
            id: id of the campaign variation.
        """

    def get_audience_for_campaign_message_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get audience for campaign message beta (``GET /api/campaign-messages/{id}/campaign-audience``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_audience_for_campaign_message

        Args:
            id: id of the campaign message.
            fields_campaign_audience: the fields to receive, all by default.
        """

    def get_audience_id_for_campaign_message_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get audience id for campaign message beta (``GET /api/campaign-messages/{id}/relationships/campaign-audience``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_audience_id_for_campaign_message

        Args:
            id: id of the campaign message.
        """

    def get_audience_ids_for_campaign_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get audience ids for campaign beta (``GET /api/campaigns/{id}/relationships/campaign-audiences``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_audience_ids_for_campaign

        Args:
            id: id of the campaign.
        """

    def get_campaign_audience_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign audience beta (``GET /api/campaign-audiences/{id}``).

        Scopes: campaigns:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_campaign_audience

        Args:
            id: id of the campaign audience.
            fields_campaign_audience, fields_campaign_message, fields_campaign: the fields to receive, all by default.
            include: what to add to ``included``: campaign, campaign-messages.
        """

    def get_campaign_audiences_for_campaign_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign audiences for campaign beta (``GET /api/campaigns/{id}/campaign-audiences``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_campaign_audiences_for_campaign

        Args:
            id: id of the campaign.
            fields_campaign_audience: the fields to receive, all by default.
        """

    def get_campaign_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign beta (``GET /api/campaigns/{id}``).

        Scopes: campaigns:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_campaign

        Args:
            id: id of the campaign.
            fields_campaign_audience, fields_campaign_message, fields_campaign: the fields to receive, all by default.
            include: what to add to ``included``: campaign-audiences, campaign-messages.
        """

    def get_campaign_for_campaign_audience_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign for campaign audience beta (``GET /api/campaign-audiences/{id}/campaign``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_campaign_for_campaign_audience

        Args:
            id: id of the campaign audience.
            fields_campaign: the fields to receive, all by default.
        """

    def get_campaign_for_campaign_message_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign for campaign message beta (``GET /api/campaign-messages/{id}/campaign``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_campaign_for_campaign_message

        Args:
            id: id of the campaign message.
            fields_campaign: the fields to receive, all by default.
        """

    def get_campaign_id_for_campaign_audience_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign id for campaign audience beta (``GET /api/campaign-audiences/{id}/relationships/campaign``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_campaign_id_for_campaign_audience

        Args:
            id: id of the campaign audience.
        """

    def get_campaign_id_for_campaign_message_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign id for campaign message beta (``GET /api/campaign-messages/{id}/relationships/campaign``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_campaign_id_for_campaign_message

        Args:
            id: id of the campaign message.
        """

    def get_campaign_message_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign message beta (``GET /api/campaign-messages/{id}``).

        Scopes: campaigns:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_campaign_message

        Args:
            id: id of the campaign message.
            fields_campaign_message, fields_campaign_variation, fields_campaign: the fields to receive, all by default.
            include: what to add to ``included``: campaign, campaign-variations.
        """

    def get_campaign_messages_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign messages beta (``GET /api/campaign-messages``).

        Scopes: campaigns:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_campaign_messages

        Args:
            fields_campaign_message, fields_campaign_variation, fields_campaign: the fields to receive, all by default.
            filter: a `GetCampaignMessagesBetaFilter` or its text: id (any, equals); campaign_id, status (equals); name
                (contains); created, updated (greater-or-equal, greater-than, less-or-equal, less-than).
            include: what to add to ``included``: campaign, campaign-variations.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            sort: by created, id, name, status or updated; ``-`` in front reverses the order.
        """

    def get_campaign_messages_for_campaign_audience_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign messages for campaign audience beta (``GET /api/campaign-audiences/{id}/campaign-messages``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_campaign_messages_for_campaign_audience

        Args:
            id: id of the campaign audience.
            fields_campaign_message: the fields to receive, all by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_campaign_variation_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign variation beta (``GET /api/campaign-variations/{id}``).

        Scopes: campaigns:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_campaign_variation

        Args:
            id: id of the campaign variation.
            fields_campaign_message, fields_campaign_variation, fields_image, fields_translation: the fields to receive,
                all by default.
            include: what to add to ``included``: campaign-message, image, translation.
        """

    def get_campaigns_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaigns beta (``GET /api/campaigns``).

        Scopes: campaigns:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_campaigns

        Args:
            fields_campaign_audience, fields_campaign_message, fields_campaign: the fields to receive, all by default.
            filter: a `GetCampaignsBetaFilter` or its text: id (any); name (contains); archived, builder (equals);
                created_at, updated_at (greater-or-equal, greater-than, less-or-equal, less-than).
            include: what to add to ``included``: campaign-audiences, campaign-messages.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 100 by default.
            sort: by created_at, id, name or updated_at; ``-`` in front reverses the order.
        """

    def get_image_for_campaign_variation_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get image for campaign variation beta (``GET /api/campaign-variations/{id}/image``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_image_for_campaign_variation

        Args:
            id: id of the campaign variation.
            fields_image: the fields to receive, all by default.
        """

    def get_image_id_for_campaign_variation_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get image id for campaign variation beta (``GET /api/campaign-variations/{id}/relationships/image``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_image_id_for_campaign_variation

        Args:
            id: id of the campaign variation.
        """

    def get_message_for_campaign_variation_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get message for campaign variation beta (``GET /api/campaign-variations/{id}/campaign-message``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_message_for_campaign_variation

        Args:
            id: id of the campaign variation.
            fields_campaign_message: the fields to receive, all by default.
        """

    def get_message_id_for_campaign_variation_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get message id for campaign variation beta (``GET /api/campaign-variations/{id}/relationships/campaign-message``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_message_id_for_campaign_variation

        Args:
            id: id of the campaign variation.
        """

    def get_message_ids_for_campaign_audience_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get message ids for campaign audience beta (``GET /api/campaign-audiences/{id}/relationships/campaign-messages``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_message_ids_for_campaign_audience

        Args:
            id: id of the campaign audience.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_message_ids_for_campaign_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get message ids for campaign beta (``GET /api/campaigns/{id}/relationships/campaign-messages``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_message_ids_for_campaign

        Args:
            id: id of the campaign.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_messages_for_campaign_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get messages for campaign beta (``GET /api/campaigns/{id}/campaign-messages``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_messages_for_campaign

        Args:
            id: id of the campaign.
            fields_campaign_message: the fields to receive, all by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_tag_ids_for_campaign_message_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get tag ids for campaign message beta (``GET /api/campaign-messages/{id}/relationships/tags``).

        Scopes: campaigns:read, tags:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_tag_ids_for_campaign_message

        Args:
            id: id of the campaign message.
        """

    def get_tags_for_campaign_message_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get tags for campaign message beta (``GET /api/campaign-messages/{id}/tags``).

        Scopes: campaigns:read, tags:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_tags_for_campaign_message

        Args:
            id: id of the campaign message.
            fields_tag: the fields to receive, all by default.
        """

    def get_translation_for_campaign_variation_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get translation for campaign variation beta (``GET /api/campaign-variations/{id}/translation``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_translation_for_campaign_variation

        Args:
            id: id of the campaign variation.
            fields_translation: the fields to receive, all by default.
        """

    def get_translation_id_for_campaign_variation_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get translation id for campaign variation beta (``GET /api/campaign-variations/{id}/relationships/translation``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_translation_id_for_campaign_variation

        Args:
            id: id of the campaign variation.
        """

    def get_variation_ids_for_campaign_message_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get variation ids for campaign message beta (``GET /api/campaign-messages/{id}/relationships/campaign-variations``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_variation_ids_for_campaign_message

        Args:
            id: id of the campaign message.
        """

    def get_variations_for_campaign_message_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get variations for campaign message beta (``GET /api/campaign-messages/{id}/campaign-variations``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_variations_for_campaign_message

        Args:
            id: id of the campaign message.
            fields_campaign_variation: the fields to receive, all by default.
        """

    def schedule_campaign_message_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Schedule campaign message beta (``POST /api/campaign-message-schedule``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/schedule_campaign_message

        Args:
            attributes: needs strategy.
            relationships: needs campaign-message.
            fields_campaign_message_schedule: the fields to receive, all by default.
        """

    def update_campaign_audience_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update campaign audience beta (``PATCH /api/campaign-audiences/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/update_campaign_audience

        Args:
            id: id of the campaign audience.
            attributes: takes definition; absent fields stay as they are, ``None`` clears a field.
            fields_campaign_audience: the fields to receive, all by default.
        """

    def update_campaign_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update campaign beta (``PATCH /api/campaigns/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/update_campaign

        Args:
            id: id of the campaign.
            attributes: needs definition; absent fields stay as they are.
            fields_campaign: the fields to receive, all by default.
        """

    def update_campaign_message_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update campaign message beta (``PATCH /api/campaign-messages/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/update_campaign_message

        Args:
            id: id of the campaign message.
            attributes: takes definition; absent fields stay as they are, ``None`` clears a field.
            fields_campaign_message: the fields to receive, all by default.
        """

    def update_campaign_message_schedule_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update campaign message schedule beta (``PATCH /api/campaign-message-schedule/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/update_campaign_message_schedule

        Args:
            id: id of the campaign message schedule.
            attributes: needs action; absent fields stay as they are.
        """

    def update_campaign_variation_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update campaign variation beta (``PATCH /api/campaign-variations/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/update_campaign_variation

        Args:
            id: id of the campaign variation.
            attributes: needs definition; absent fields stay as they are.
            fields_campaign_variation: the fields to receive, all by default.
        """


class CampaignsNamespace(Namespace, _CampaignsNamespaceDocs):
    """Campaigns, sent by a blocking client."""

    def clone_campaign_audience_beta(
        self,
        id: str,
        attributes: models.AudienceCloneAttributes | dicts.AudienceCloneAttributes | AnyDict,
        *,
        relationships: models.AudienceCloneRelationships | Mapping[str, Any] | None = None,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
    ) -> Single[models.CampaignAudience]:
        return self._client.send(
            clone_campaign_audience_beta(
                id, attributes, relationships=relationships, fields_campaign_audience=fields_campaign_audience
            )
        )

    def clone_campaign_beta(
        self,
        id: str,
        attributes: models.CampaignCloneAttributes | dicts.CampaignCloneAttributes | AnyDict,
        *,
        fields_campaign: Sequence[models.CampaignField] | None = None,
    ) -> Single[models.Campaign]:
        return self._client.send(clone_campaign_beta(id, attributes, fields_campaign=fields_campaign))

    def clone_campaign_message_beta(
        self,
        id: str,
        attributes: models.MessageCloneAttributes | dicts.MessageCloneAttributes | AnyDict,
        relationships: models.MessageCloneRelationships | Mapping[str, Any],
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    ) -> Single[models.CampaignMessage]:
        return self._client.send(
            clone_campaign_message_beta(id, attributes, relationships, fields_campaign_message=fields_campaign_message)
        )

    def create_campaign_audience_beta(
        self,
        attributes: models.AudienceCreateAttributes | dicts.AudienceCreateAttributes | AnyDict,
        relationships: models.AudienceCreateRelationships | Mapping[str, Any],
        *,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
    ) -> Single[models.CampaignAudience]:
        return self._client.send(
            create_campaign_audience_beta(attributes, relationships, fields_campaign_audience=fields_campaign_audience)
        )

    def create_campaign_beta(
        self,
        attributes: models.CampaignCreateAttributes | dicts.CampaignCreateAttributes | AnyDict,
        *,
        relationships: models.CampaignCreateRelationships | Mapping[str, Any] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
    ) -> Single[models.Campaign]:
        return self._client.send(
            create_campaign_beta(attributes, relationships=relationships, fields_campaign=fields_campaign)
        )

    def create_campaign_message_beta(
        self,
        attributes: models.MessageCreateAttributes | dicts.MessageCreateAttributes | AnyDict,
        relationships: models.MessageCreateRelationships | Mapping[str, Any],
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    ) -> Single[models.CampaignMessage]:
        return self._client.send(
            create_campaign_message_beta(attributes, relationships, fields_campaign_message=fields_campaign_message)
        )

    def create_campaign_variation_beta(
        self,
        attributes: models.VariationCreateAttributes | dicts.VariationCreateAttributes | AnyDict,
        relationships: models.VariationCreateRelationships | Mapping[str, Any],
        *,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
    ) -> Single[models.CampaignVariation]:
        return self._client.send(
            create_campaign_variation_beta(
                attributes, relationships, fields_campaign_variation=fields_campaign_variation
            )
        )

    def delete_campaign_audience_beta(self, id: str) -> None:
        return self._client.send(delete_campaign_audience_beta(id))

    def delete_campaign_beta(self, id: str) -> None:
        return self._client.send(delete_campaign_beta(id))

    def delete_campaign_message_beta(self, id: str) -> None:
        return self._client.send(delete_campaign_message_beta(id))

    def delete_campaign_variation_beta(self, id: str) -> None:
        return self._client.send(delete_campaign_variation_beta(id))

    def get_audience_for_campaign_message_beta(
        self, id: str, *, fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None
    ) -> Single[models.CampaignAudience | None]:
        return self._client.send(
            get_audience_for_campaign_message_beta(id, fields_campaign_audience=fields_campaign_audience)
        )

    def get_audience_id_for_campaign_message_beta(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_audience_id_for_campaign_message_beta(id))

    def get_audience_ids_for_campaign_beta(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_audience_ids_for_campaign_beta(id))

    def get_campaign_audience_beta(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        include: Sequence[Literal["campaign", "campaign-messages"]] | None = None,
    ) -> Single[models.CampaignAudience]:
        return self._client.send(
            get_campaign_audience_beta(
                id,
                fields_campaign_audience=fields_campaign_audience,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                include=include,
            )
        )

    def get_campaign_audiences_for_campaign_beta(
        self, id: str, *, fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None
    ) -> Collection[models.CampaignAudience]:
        return self._client.send(
            get_campaign_audiences_for_campaign_beta(id, fields_campaign_audience=fields_campaign_audience)
        )

    def get_campaign_beta(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        include: Sequence[Literal["campaign-audiences", "campaign-messages"]] | None = None,
    ) -> Single[models.Campaign]:
        return self._client.send(
            get_campaign_beta(
                id,
                fields_campaign_audience=fields_campaign_audience,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                include=include,
            )
        )

    def get_campaign_for_campaign_audience_beta(
        self, id: str, *, fields_campaign: Sequence[models.CampaignField] | None = None
    ) -> Single[models.Campaign | None]:
        return self._client.send(get_campaign_for_campaign_audience_beta(id, fields_campaign=fields_campaign))

    def get_campaign_for_campaign_message_beta(
        self, id: str, *, fields_campaign: Sequence[models.CampaignField] | None = None
    ) -> Single[models.Campaign | None]:
        return self._client.send(get_campaign_for_campaign_message_beta(id, fields_campaign=fields_campaign))

    def get_campaign_id_for_campaign_audience_beta(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_campaign_id_for_campaign_audience_beta(id))

    def get_campaign_id_for_campaign_message_beta(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_campaign_id_for_campaign_message_beta(id))

    def get_campaign_message_beta(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        include: Sequence[Literal["campaign", "campaign-variations"]] | None = None,
    ) -> Single[models.CampaignMessage]:
        return self._client.send(
            get_campaign_message_beta(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign_variation=fields_campaign_variation,
                fields_campaign=fields_campaign,
                include=include,
            )
        )

    def get_campaign_messages_beta(
        self,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["campaign", "campaign-variations"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetCampaignMessagesBetaSort | None = None,
    ) -> Results[models.CampaignMessage, Collection[models.CampaignMessage]]:
        return self._client.items(
            get_campaign_messages_beta(
                fields_campaign_message=fields_campaign_message,
                fields_campaign_variation=fields_campaign_variation,
                fields_campaign=fields_campaign,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_campaign_messages_for_campaign_audience_beta(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        page_cursor: str | None = None,
    ) -> Results[models.CampaignMessage, Collection[models.CampaignMessage]]:
        return self._client.items(
            get_campaign_messages_for_campaign_audience_beta(
                id, fields_campaign_message=fields_campaign_message, page_cursor=page_cursor
            )
        )

    def get_campaign_variation_beta(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
        fields_translation: Sequence[models.GetCampaignVariationBetaTranslationField] | None = None,
        include: Sequence[Literal["campaign-message", "image", "translation"]] | None = None,
    ) -> Single[models.CampaignVariation]:
        return self._client.send(
            get_campaign_variation_beta(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign_variation=fields_campaign_variation,
                fields_image=fields_image,
                fields_translation=fields_translation,
                include=include,
            )
        )

    def get_campaigns_beta(
        self,
        *,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["campaign-audiences", "campaign-messages"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetCampaignsBetaSort | None = None,
    ) -> Results[models.Campaign, Collection[models.Campaign]]:
        return self._client.items(
            get_campaigns_beta(
                fields_campaign_audience=fields_campaign_audience,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_image_for_campaign_variation_beta(
        self, id: str, *, fields_image: Sequence[models.ImageField] | None = None
    ) -> Single[models.Image | None]:
        return self._client.send(get_image_for_campaign_variation_beta(id, fields_image=fields_image))

    def get_image_id_for_campaign_variation_beta(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_image_id_for_campaign_variation_beta(id))

    def get_message_for_campaign_variation_beta(
        self, id: str, *, fields_campaign_message: Sequence[models.CampaignMessageField] | None = None
    ) -> Single[models.CampaignMessage | None]:
        return self._client.send(
            get_message_for_campaign_variation_beta(id, fields_campaign_message=fields_campaign_message)
        )

    def get_message_id_for_campaign_variation_beta(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_message_id_for_campaign_variation_beta(id))

    def get_message_ids_for_campaign_audience_beta(
        self, id: str, *, page_cursor: str | None = None
    ) -> Results[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(get_message_ids_for_campaign_audience_beta(id, page_cursor=page_cursor))

    def get_message_ids_for_campaign_beta(
        self, id: str, *, page_cursor: str | None = None
    ) -> Results[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(get_message_ids_for_campaign_beta(id, page_cursor=page_cursor))

    def get_messages_for_campaign_beta(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        page_cursor: str | None = None,
    ) -> Results[models.CampaignMessage, Collection[models.CampaignMessage]]:
        return self._client.items(
            get_messages_for_campaign_beta(id, fields_campaign_message=fields_campaign_message, page_cursor=page_cursor)
        )

    def get_tag_ids_for_campaign_message_beta(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_tag_ids_for_campaign_message_beta(id))

    def get_tags_for_campaign_message_beta(
        self, id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
    ) -> Collection[models.Tag]:
        return self._client.send(get_tags_for_campaign_message_beta(id, fields_tag=fields_tag))

    def get_translation_for_campaign_variation_beta(
        self, id: str, *, fields_translation: Sequence[models.GetCampaignVariationBetaTranslationField] | None = None
    ) -> Single[models.Translation | None]:
        return self._client.send(get_translation_for_campaign_variation_beta(id, fields_translation=fields_translation))

    def get_translation_id_for_campaign_variation_beta(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_translation_id_for_campaign_variation_beta(id))

    def get_variation_ids_for_campaign_message_beta(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_variation_ids_for_campaign_message_beta(id))

    def get_variations_for_campaign_message_beta(
        self, id: str, *, fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None
    ) -> Collection[models.CampaignVariation]:
        return self._client.send(
            get_variations_for_campaign_message_beta(id, fields_campaign_variation=fields_campaign_variation)
        )

    def schedule_campaign_message_beta(
        self,
        attributes: models.CampaignMessageScheduleRequestAttributes
        | dicts.CampaignMessageScheduleRequestAttributes
        | AnyDict,
        relationships: models.CampaignMessageScheduleRequestRelationships | Mapping[str, Any],
        *,
        fields_campaign_message_schedule: Sequence[models.CampaignMessageScheduleField] | None = None,
    ) -> Single[models.CampaignMessageSchedule]:
        return self._client.send(
            schedule_campaign_message_beta(
                attributes, relationships, fields_campaign_message_schedule=fields_campaign_message_schedule
            )
        )

    def update_campaign_audience_beta(
        self,
        id: str,
        attributes: models.AudienceUpdateAttributes | dicts.AudienceUpdateAttributes | AnyDict,
        *,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
    ) -> Single[models.CampaignAudience]:
        return self._client.send(
            update_campaign_audience_beta(id, attributes, fields_campaign_audience=fields_campaign_audience)
        )

    def update_campaign_beta(
        self,
        id: str,
        attributes: models.CampaignUpdateAttributes | dicts.CampaignUpdateAttributes | AnyDict,
        *,
        fields_campaign: Sequence[models.CampaignField] | None = None,
    ) -> Single[models.Campaign]:
        return self._client.send(update_campaign_beta(id, attributes, fields_campaign=fields_campaign))

    def update_campaign_message_beta(
        self,
        id: str,
        attributes: models.MessageUpdateAttributes | dicts.MessageUpdateAttributes | AnyDict,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    ) -> Single[models.CampaignMessage]:
        return self._client.send(
            update_campaign_message_beta(id, attributes, fields_campaign_message=fields_campaign_message)
        )

    def update_campaign_message_schedule_beta(
        self,
        id: str,
        attributes: models.CampaignMessageScheduleUpdateAttributes
        | dicts.CampaignMessageScheduleUpdateAttributes
        | AnyDict,
    ) -> None:
        return self._client.send(update_campaign_message_schedule_beta(id, attributes))

    def update_campaign_variation_beta(
        self,
        id: str,
        attributes: models.VariationUpdateAttributes | dicts.VariationUpdateAttributes | AnyDict,
        *,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
    ) -> Single[models.CampaignVariation]:
        return self._client.send(
            update_campaign_variation_beta(id, attributes, fields_campaign_variation=fields_campaign_variation)
        )

    create_campaign_audience_clone = clone_campaign_audience_beta
    create_campaign_clone = clone_campaign_beta
    create_campaign_message_clone = clone_campaign_message_beta
    get_campaign_message_audience = get_audience_for_campaign_message_beta
    get_campaign_message_relationships_audience = get_audience_id_for_campaign_message_beta
    get_campaign_relationships_audiences = get_audience_ids_for_campaign_beta
    get_audiences_for_campaign = get_campaign_audiences_for_campaign_beta
    get_campaign_audiences = get_campaign_audiences_for_campaign_beta
    get_campaign_audience_campaign = get_campaign_for_campaign_audience_beta
    get_campaign_message_campaign = get_campaign_for_campaign_message_beta
    get_campaign_audience_relationships_campaign = get_campaign_id_for_campaign_audience_beta
    get_campaign_message_relationships_campaign = get_campaign_id_for_campaign_message_beta
    get_campaign_audience_messages = get_campaign_messages_for_campaign_audience_beta
    get_messages_for_campaign_audience = get_campaign_messages_for_campaign_audience_beta
    get_campaign_variation_image = get_image_for_campaign_variation_beta
    get_campaign_variation_relationships_image = get_image_id_for_campaign_variation_beta
    get_campaign_variation_message = get_message_for_campaign_variation_beta
    get_campaign_variation_relationships_message = get_message_id_for_campaign_variation_beta
    get_campaign_audience_relationships_messages = get_message_ids_for_campaign_audience_beta
    get_campaign_relationships_campaign_messages = get_message_ids_for_campaign_beta
    get_campaign_relationships_messages = get_message_ids_for_campaign_beta
    get_campaign_campaign_messages = get_messages_for_campaign_beta
    get_campaign_messages = get_messages_for_campaign_beta
    get_campaign_message_relationships_tags = get_tag_ids_for_campaign_message_beta
    get_campaign_message_tags = get_tags_for_campaign_message_beta
    get_campaign_variation_translation = get_translation_for_campaign_variation_beta
    get_campaign_variation_relationships_translation = get_translation_id_for_campaign_variation_beta
    get_campaign_message_relationships_variations = get_variation_ids_for_campaign_message_beta
    get_campaign_message_variations = get_variations_for_campaign_message_beta
    create_campaign_message_schedule = schedule_campaign_message_beta


class AsyncCampaignsNamespace(AsyncNamespace, _CampaignsNamespaceDocs):
    """Campaigns, sent by an async client."""

    async def clone_campaign_audience_beta(
        self,
        id: str,
        attributes: models.AudienceCloneAttributes | dicts.AudienceCloneAttributes | AnyDict,
        *,
        relationships: models.AudienceCloneRelationships | Mapping[str, Any] | None = None,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
    ) -> Single[models.CampaignAudience]:
        return await self._client.send(
            clone_campaign_audience_beta(
                id, attributes, relationships=relationships, fields_campaign_audience=fields_campaign_audience
            )
        )

    async def clone_campaign_beta(
        self,
        id: str,
        attributes: models.CampaignCloneAttributes | dicts.CampaignCloneAttributes | AnyDict,
        *,
        fields_campaign: Sequence[models.CampaignField] | None = None,
    ) -> Single[models.Campaign]:
        return await self._client.send(clone_campaign_beta(id, attributes, fields_campaign=fields_campaign))

    async def clone_campaign_message_beta(
        self,
        id: str,
        attributes: models.MessageCloneAttributes | dicts.MessageCloneAttributes | AnyDict,
        relationships: models.MessageCloneRelationships | Mapping[str, Any],
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    ) -> Single[models.CampaignMessage]:
        return await self._client.send(
            clone_campaign_message_beta(id, attributes, relationships, fields_campaign_message=fields_campaign_message)
        )

    async def create_campaign_audience_beta(
        self,
        attributes: models.AudienceCreateAttributes | dicts.AudienceCreateAttributes | AnyDict,
        relationships: models.AudienceCreateRelationships | Mapping[str, Any],
        *,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
    ) -> Single[models.CampaignAudience]:
        return await self._client.send(
            create_campaign_audience_beta(attributes, relationships, fields_campaign_audience=fields_campaign_audience)
        )

    async def create_campaign_beta(
        self,
        attributes: models.CampaignCreateAttributes | dicts.CampaignCreateAttributes | AnyDict,
        *,
        relationships: models.CampaignCreateRelationships | Mapping[str, Any] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
    ) -> Single[models.Campaign]:
        return await self._client.send(
            create_campaign_beta(attributes, relationships=relationships, fields_campaign=fields_campaign)
        )

    async def create_campaign_message_beta(
        self,
        attributes: models.MessageCreateAttributes | dicts.MessageCreateAttributes | AnyDict,
        relationships: models.MessageCreateRelationships | Mapping[str, Any],
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    ) -> Single[models.CampaignMessage]:
        return await self._client.send(
            create_campaign_message_beta(attributes, relationships, fields_campaign_message=fields_campaign_message)
        )

    async def create_campaign_variation_beta(
        self,
        attributes: models.VariationCreateAttributes | dicts.VariationCreateAttributes | AnyDict,
        relationships: models.VariationCreateRelationships | Mapping[str, Any],
        *,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
    ) -> Single[models.CampaignVariation]:
        return await self._client.send(
            create_campaign_variation_beta(
                attributes, relationships, fields_campaign_variation=fields_campaign_variation
            )
        )

    async def delete_campaign_audience_beta(self, id: str) -> None:
        return await self._client.send(delete_campaign_audience_beta(id))

    async def delete_campaign_beta(self, id: str) -> None:
        return await self._client.send(delete_campaign_beta(id))

    async def delete_campaign_message_beta(self, id: str) -> None:
        return await self._client.send(delete_campaign_message_beta(id))

    async def delete_campaign_variation_beta(self, id: str) -> None:
        return await self._client.send(delete_campaign_variation_beta(id))

    async def get_audience_for_campaign_message_beta(
        self, id: str, *, fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None
    ) -> Single[models.CampaignAudience | None]:
        return await self._client.send(
            get_audience_for_campaign_message_beta(id, fields_campaign_audience=fields_campaign_audience)
        )

    async def get_audience_id_for_campaign_message_beta(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_audience_id_for_campaign_message_beta(id))

    async def get_audience_ids_for_campaign_beta(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_audience_ids_for_campaign_beta(id))

    async def get_campaign_audience_beta(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        include: Sequence[Literal["campaign", "campaign-messages"]] | None = None,
    ) -> Single[models.CampaignAudience]:
        return await self._client.send(
            get_campaign_audience_beta(
                id,
                fields_campaign_audience=fields_campaign_audience,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                include=include,
            )
        )

    async def get_campaign_audiences_for_campaign_beta(
        self, id: str, *, fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None
    ) -> Collection[models.CampaignAudience]:
        return await self._client.send(
            get_campaign_audiences_for_campaign_beta(id, fields_campaign_audience=fields_campaign_audience)
        )

    async def get_campaign_beta(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        include: Sequence[Literal["campaign-audiences", "campaign-messages"]] | None = None,
    ) -> Single[models.Campaign]:
        return await self._client.send(
            get_campaign_beta(
                id,
                fields_campaign_audience=fields_campaign_audience,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                include=include,
            )
        )

    async def get_campaign_for_campaign_audience_beta(
        self, id: str, *, fields_campaign: Sequence[models.CampaignField] | None = None
    ) -> Single[models.Campaign | None]:
        return await self._client.send(get_campaign_for_campaign_audience_beta(id, fields_campaign=fields_campaign))

    async def get_campaign_for_campaign_message_beta(
        self, id: str, *, fields_campaign: Sequence[models.CampaignField] | None = None
    ) -> Single[models.Campaign | None]:
        return await self._client.send(get_campaign_for_campaign_message_beta(id, fields_campaign=fields_campaign))

    async def get_campaign_id_for_campaign_audience_beta(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_campaign_id_for_campaign_audience_beta(id))

    async def get_campaign_id_for_campaign_message_beta(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_campaign_id_for_campaign_message_beta(id))

    async def get_campaign_message_beta(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        include: Sequence[Literal["campaign", "campaign-variations"]] | None = None,
    ) -> Single[models.CampaignMessage]:
        return await self._client.send(
            get_campaign_message_beta(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign_variation=fields_campaign_variation,
                fields_campaign=fields_campaign,
                include=include,
            )
        )

    def get_campaign_messages_beta(
        self,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["campaign", "campaign-variations"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetCampaignMessagesBetaSort | None = None,
    ) -> AsyncResults[models.CampaignMessage, Collection[models.CampaignMessage]]:
        return self._client.items(
            get_campaign_messages_beta(
                fields_campaign_message=fields_campaign_message,
                fields_campaign_variation=fields_campaign_variation,
                fields_campaign=fields_campaign,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_campaign_messages_for_campaign_audience_beta(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[models.CampaignMessage, Collection[models.CampaignMessage]]:
        return self._client.items(
            get_campaign_messages_for_campaign_audience_beta(
                id, fields_campaign_message=fields_campaign_message, page_cursor=page_cursor
            )
        )

    async def get_campaign_variation_beta(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
        fields_translation: Sequence[models.GetCampaignVariationBetaTranslationField] | None = None,
        include: Sequence[Literal["campaign-message", "image", "translation"]] | None = None,
    ) -> Single[models.CampaignVariation]:
        return await self._client.send(
            get_campaign_variation_beta(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign_variation=fields_campaign_variation,
                fields_image=fields_image,
                fields_translation=fields_translation,
                include=include,
            )
        )

    def get_campaigns_beta(
        self,
        *,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["campaign-audiences", "campaign-messages"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetCampaignsBetaSort | None = None,
    ) -> AsyncResults[models.Campaign, Collection[models.Campaign]]:
        return self._client.items(
            get_campaigns_beta(
                fields_campaign_audience=fields_campaign_audience,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def get_image_for_campaign_variation_beta(
        self, id: str, *, fields_image: Sequence[models.ImageField] | None = None
    ) -> Single[models.Image | None]:
        return await self._client.send(get_image_for_campaign_variation_beta(id, fields_image=fields_image))

    async def get_image_id_for_campaign_variation_beta(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_image_id_for_campaign_variation_beta(id))

    async def get_message_for_campaign_variation_beta(
        self, id: str, *, fields_campaign_message: Sequence[models.CampaignMessageField] | None = None
    ) -> Single[models.CampaignMessage | None]:
        return await self._client.send(
            get_message_for_campaign_variation_beta(id, fields_campaign_message=fields_campaign_message)
        )

    async def get_message_id_for_campaign_variation_beta(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_message_id_for_campaign_variation_beta(id))

    def get_message_ids_for_campaign_audience_beta(
        self, id: str, *, page_cursor: str | None = None
    ) -> AsyncResults[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(get_message_ids_for_campaign_audience_beta(id, page_cursor=page_cursor))

    def get_message_ids_for_campaign_beta(
        self, id: str, *, page_cursor: str | None = None
    ) -> AsyncResults[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(get_message_ids_for_campaign_beta(id, page_cursor=page_cursor))

    def get_messages_for_campaign_beta(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[models.CampaignMessage, Collection[models.CampaignMessage]]:
        return self._client.items(
            get_messages_for_campaign_beta(id, fields_campaign_message=fields_campaign_message, page_cursor=page_cursor)
        )

    async def get_tag_ids_for_campaign_message_beta(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_tag_ids_for_campaign_message_beta(id))

    async def get_tags_for_campaign_message_beta(
        self, id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
    ) -> Collection[models.Tag]:
        return await self._client.send(get_tags_for_campaign_message_beta(id, fields_tag=fields_tag))

    async def get_translation_for_campaign_variation_beta(
        self, id: str, *, fields_translation: Sequence[models.GetCampaignVariationBetaTranslationField] | None = None
    ) -> Single[models.Translation | None]:
        return await self._client.send(
            get_translation_for_campaign_variation_beta(id, fields_translation=fields_translation)
        )

    async def get_translation_id_for_campaign_variation_beta(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_translation_id_for_campaign_variation_beta(id))

    async def get_variation_ids_for_campaign_message_beta(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_variation_ids_for_campaign_message_beta(id))

    async def get_variations_for_campaign_message_beta(
        self, id: str, *, fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None
    ) -> Collection[models.CampaignVariation]:
        return await self._client.send(
            get_variations_for_campaign_message_beta(id, fields_campaign_variation=fields_campaign_variation)
        )

    async def schedule_campaign_message_beta(
        self,
        attributes: models.CampaignMessageScheduleRequestAttributes
        | dicts.CampaignMessageScheduleRequestAttributes
        | AnyDict,
        relationships: models.CampaignMessageScheduleRequestRelationships | Mapping[str, Any],
        *,
        fields_campaign_message_schedule: Sequence[models.CampaignMessageScheduleField] | None = None,
    ) -> Single[models.CampaignMessageSchedule]:
        return await self._client.send(
            schedule_campaign_message_beta(
                attributes, relationships, fields_campaign_message_schedule=fields_campaign_message_schedule
            )
        )

    async def update_campaign_audience_beta(
        self,
        id: str,
        attributes: models.AudienceUpdateAttributes | dicts.AudienceUpdateAttributes | AnyDict,
        *,
        fields_campaign_audience: Sequence[models.CampaignAudienceField] | None = None,
    ) -> Single[models.CampaignAudience]:
        return await self._client.send(
            update_campaign_audience_beta(id, attributes, fields_campaign_audience=fields_campaign_audience)
        )

    async def update_campaign_beta(
        self,
        id: str,
        attributes: models.CampaignUpdateAttributes | dicts.CampaignUpdateAttributes | AnyDict,
        *,
        fields_campaign: Sequence[models.CampaignField] | None = None,
    ) -> Single[models.Campaign]:
        return await self._client.send(update_campaign_beta(id, attributes, fields_campaign=fields_campaign))

    async def update_campaign_message_beta(
        self,
        id: str,
        attributes: models.MessageUpdateAttributes | dicts.MessageUpdateAttributes | AnyDict,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    ) -> Single[models.CampaignMessage]:
        return await self._client.send(
            update_campaign_message_beta(id, attributes, fields_campaign_message=fields_campaign_message)
        )

    async def update_campaign_message_schedule_beta(
        self,
        id: str,
        attributes: models.CampaignMessageScheduleUpdateAttributes
        | dicts.CampaignMessageScheduleUpdateAttributes
        | AnyDict,
    ) -> None:
        return await self._client.send(update_campaign_message_schedule_beta(id, attributes))

    async def update_campaign_variation_beta(
        self,
        id: str,
        attributes: models.VariationUpdateAttributes | dicts.VariationUpdateAttributes | AnyDict,
        *,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
    ) -> Single[models.CampaignVariation]:
        return await self._client.send(
            update_campaign_variation_beta(id, attributes, fields_campaign_variation=fields_campaign_variation)
        )

    create_campaign_audience_clone = clone_campaign_audience_beta
    create_campaign_clone = clone_campaign_beta
    create_campaign_message_clone = clone_campaign_message_beta
    get_campaign_message_audience = get_audience_for_campaign_message_beta
    get_campaign_message_relationships_audience = get_audience_id_for_campaign_message_beta
    get_campaign_relationships_audiences = get_audience_ids_for_campaign_beta
    get_audiences_for_campaign = get_campaign_audiences_for_campaign_beta
    get_campaign_audiences = get_campaign_audiences_for_campaign_beta
    get_campaign_audience_campaign = get_campaign_for_campaign_audience_beta
    get_campaign_message_campaign = get_campaign_for_campaign_message_beta
    get_campaign_audience_relationships_campaign = get_campaign_id_for_campaign_audience_beta
    get_campaign_message_relationships_campaign = get_campaign_id_for_campaign_message_beta
    get_campaign_audience_messages = get_campaign_messages_for_campaign_audience_beta
    get_messages_for_campaign_audience = get_campaign_messages_for_campaign_audience_beta
    get_campaign_variation_image = get_image_for_campaign_variation_beta
    get_campaign_variation_relationships_image = get_image_id_for_campaign_variation_beta
    get_campaign_variation_message = get_message_for_campaign_variation_beta
    get_campaign_variation_relationships_message = get_message_id_for_campaign_variation_beta
    get_campaign_audience_relationships_messages = get_message_ids_for_campaign_audience_beta
    get_campaign_relationships_campaign_messages = get_message_ids_for_campaign_beta
    get_campaign_relationships_messages = get_message_ids_for_campaign_beta
    get_campaign_campaign_messages = get_messages_for_campaign_beta
    get_campaign_messages = get_messages_for_campaign_beta
    get_campaign_message_relationships_tags = get_tag_ids_for_campaign_message_beta
    get_campaign_message_tags = get_tags_for_campaign_message_beta
    get_campaign_variation_translation = get_translation_for_campaign_variation_beta
    get_campaign_variation_relationships_translation = get_translation_id_for_campaign_variation_beta
    get_campaign_message_relationships_variations = get_variation_ids_for_campaign_message_beta
    get_campaign_message_variations = get_variations_for_campaign_message_beta
    create_campaign_message_schedule = schedule_campaign_message_beta
