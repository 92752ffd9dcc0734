"""Campaigns: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.answers import Result
from ...runtime.arguments import bounded, member, plain, query, segment
from ...runtime.operation import Operation, OperationInfo, PageSize, Pagination, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...runtime.documents import Collection, ResourceIdentifier, Single
    from ...runtime.filters import Filter
    from ..models.campaigns import (
        AudienceCloneAttributes,
        AudienceCloneRelationships,
        AudienceCreateAttributes,
        AudienceCreateRelationships,
        AudienceUpdateAttributes,
        Campaign,
        CampaignAudience,
        CampaignAudienceField,
        CampaignCloneAttributes,
        CampaignCreateAttributes,
        CampaignCreateRelationships,
        CampaignField,
        CampaignMessage,
        CampaignMessageField,
        CampaignMessageSchedule,
        CampaignMessageScheduleField,
        CampaignMessageScheduleRequestAttributes,
        CampaignMessageScheduleRequestRelationships,
        CampaignMessageScheduleUpdateAttributes,
        CampaignUpdateAttributes,
        CampaignVariation,
        CampaignVariationField,
        GetCampaignMessagesBetaSort,
        GetCampaignsBetaSort,
        GetCampaignVariationBetaTranslationField,
        Image,
        ImageField,
        MessageCloneAttributes,
        MessageCloneRelationships,
        MessageCreateAttributes,
        MessageCreateRelationships,
        MessageUpdateAttributes,
        Tag,
        VariationCreateAttributes,
        VariationCreateRelationships,
        VariationUpdateAttributes,
    )
    from ..models.translations import Translation


_PACKAGE = __name__.rpartition(".api.")[0]


CLONE_CAMPAIGN_AUDIENCE_BETA = OperationInfo(
    id="clone_campaign_audience_beta",
    method="POST",
    path_template="/api/campaign-audience-clone",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "CampaignAudience", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=False),
    aliases=("create_campaign_audience_clone",),
)


def clone_campaign_audience_beta(
    id: str,
    attributes: AudienceCloneAttributes | Mapping[str, Any],
    *,
    relationships: AudienceCloneRelationships | Mapping[str, Any] | None = None,
    fields_campaign_audience: Sequence[CampaignAudienceField] | None = None,
) -> Operation[Single[CampaignAudience]]:
    """Clone campaign audience beta.

    ``POST /api/campaign-audience-clone``

    Scopes: ``campaigns:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/clone_campaign_audience
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


CLONE_CAMPAIGN_BETA = OperationInfo(
    id="clone_campaign_beta",
    method="POST",
    path_template="/api/campaign-clone",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "Campaign", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=False),
    aliases=("create_campaign_clone",),
)


def clone_campaign_beta(
    id: str,
    attributes: CampaignCloneAttributes | Mapping[str, Any],
    *,
    fields_campaign: Sequence[CampaignField] | None = None,
) -> Operation[Single[Campaign]]:
    """Clone campaign beta.

    ``POST /api/campaign-clone``

    Scopes: ``campaigns:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/clone_campaign
    """
    return Operation(
        CLONE_CAMPAIGN_BETA,
        "/api/campaign-clone",
        query=query(("fields[campaign]", fields_campaign)),
        body={"data": {"type": "campaign", "id": id, "attributes": plain(attributes)}},
    )


CLONE_CAMPAIGN_MESSAGE_BETA = OperationInfo(
    id="clone_campaign_message_beta",
    method="POST",
    path_template="/api/campaign-message-clone",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=False),
    aliases=("create_campaign_message_clone",),
)


def clone_campaign_message_beta(
    id: str,
    attributes: MessageCloneAttributes | Mapping[str, Any],
    relationships: MessageCloneRelationships | Mapping[str, Any],
    *,
    fields_campaign_message: Sequence[CampaignMessageField] | None = None,
) -> Operation[Single[CampaignMessage]]:
    """Clone campaign message beta.

    ``POST /api/campaign-message-clone``

    Scopes: ``campaigns:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/clone_campaign_message
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


CREATE_CAMPAIGN_AUDIENCE_BETA = OperationInfo(
    id="create_campaign_audience_beta",
    method="POST",
    path_template="/api/campaign-audiences",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "CampaignAudience", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=False),
)


def create_campaign_audience_beta(
    attributes: AudienceCreateAttributes | Mapping[str, Any],
    relationships: AudienceCreateRelationships | Mapping[str, Any],
    *,
    fields_campaign_audience: Sequence[CampaignAudienceField] | None = None,
) -> Operation[Single[CampaignAudience]]:
    """Create campaign audience beta.

    ``POST /api/campaign-audiences``

    Scopes: ``campaigns:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/create_campaign_audience
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


CREATE_CAMPAIGN_BETA = OperationInfo(
    id="create_campaign_beta",
    method="POST",
    path_template="/api/campaigns",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "Campaign", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=False),
)


def create_campaign_beta(
    attributes: CampaignCreateAttributes | Mapping[str, Any],
    *,
    relationships: CampaignCreateRelationships | Mapping[str, Any] | None = None,
    fields_campaign: Sequence[CampaignField] | None = None,
) -> Operation[Single[Campaign]]:
    """Create campaign beta.

    ``POST /api/campaigns``

    Scopes: ``campaigns:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/create_campaign
    """
    return Operation(
        CREATE_CAMPAIGN_BETA,
        "/api/campaigns",
        query=query(("fields[campaign]", fields_campaign)),
        body={"data": {"type": "campaign", "attributes": plain(attributes), **member(relationships=relationships)}},
    )


CREATE_CAMPAIGN_MESSAGE_BETA = OperationInfo(
    id="create_campaign_message_beta",
    method="POST",
    path_template="/api/campaign-messages",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=False),
)


def create_campaign_message_beta(
    attributes: MessageCreateAttributes | Mapping[str, Any],
    relationships: MessageCreateRelationships | Mapping[str, Any],
    *,
    fields_campaign_message: Sequence[CampaignMessageField] | None = None,
) -> Operation[Single[CampaignMessage]]:
    """Create campaign message beta.

    ``POST /api/campaign-messages``

    Scopes: ``campaigns:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/create_campaign_message
    """
    return Operation(
        CREATE_CAMPAIGN_MESSAGE_BETA,
        "/api/campaign-messages",
        query=query(("fields[campaign-message]", fields_campaign_message)),
        body={
            "data": {"type": "campaign-message", "attributes": plain(attributes), "relationships": plain(relationships)}
        },
    )


CREATE_CAMPAIGN_VARIATION_BETA = OperationInfo(
    id="create_campaign_variation_beta",
    method="POST",
    path_template="/api/campaign-variations",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "CampaignVariation", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=False),
)


def create_campaign_variation_beta(
    attributes: VariationCreateAttributes | Mapping[str, Any],
    relationships: VariationCreateRelationships | Mapping[str, Any],
    *,
    fields_campaign_variation: Sequence[CampaignVariationField] | None = None,
) -> Operation[Single[CampaignVariation]]:
    """Create campaign variation beta.

    ``POST /api/campaign-variations``

    Scopes: ``campaigns:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/create_campaign_variation
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


DELETE_CAMPAIGN_AUDIENCE_BETA = OperationInfo(
    id="delete_campaign_audience_beta",
    method="DELETE",
    path_template="/api/campaign-audiences/{id}",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("nothing"),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def delete_campaign_audience_beta(id: str) -> Operation[None]:
    """Delete campaign audience beta.

    ``DELETE /api/campaign-audiences/{id}``

    Scopes: ``campaigns:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/delete_campaign_audience
    """
    return Operation(DELETE_CAMPAIGN_AUDIENCE_BETA, f"/api/campaign-audiences/{segment('id', id)}")


DELETE_CAMPAIGN_BETA = OperationInfo(
    id="delete_campaign_beta",
    method="DELETE",
    path_template="/api/campaigns/{id}",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("nothing"),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def delete_campaign_beta(id: str) -> Operation[None]:
    """Delete campaign beta.

    ``DELETE /api/campaigns/{id}``

    Scopes: ``campaigns:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/delete_campaign
    """
    return Operation(DELETE_CAMPAIGN_BETA, f"/api/campaigns/{segment('id', id)}")


DELETE_CAMPAIGN_MESSAGE_BETA = OperationInfo(
    id="delete_campaign_message_beta",
    method="DELETE",
    path_template="/api/campaign-messages/{id}",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("nothing"),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def delete_campaign_message_beta(id: str) -> Operation[None]:
    """Delete campaign message beta.

    ``DELETE /api/campaign-messages/{id}``

    Scopes: ``campaigns:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/delete_campaign_message
    """
    return Operation(DELETE_CAMPAIGN_MESSAGE_BETA, f"/api/campaign-messages/{segment('id', id)}")


DELETE_CAMPAIGN_VARIATION_BETA = OperationInfo(
    id="delete_campaign_variation_beta",
    method="DELETE",
    path_template="/api/campaign-variations/{id}",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("nothing"),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def delete_campaign_variation_beta(id: str) -> Operation[None]:
    """Delete campaign variation beta.

    ``DELETE /api/campaign-variations/{id}``

    Scopes: ``campaigns:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/delete_campaign_variation
    """
    return Operation(DELETE_CAMPAIGN_VARIATION_BETA, f"/api/campaign-variations/{segment('id', id)}")


GET_AUDIENCE_FOR_CAMPAIGN_MESSAGE_BETA = OperationInfo(
    id="get_audience_for_campaign_message_beta",
    method="GET",
    path_template="/api/campaign-messages/{id}/campaign-audience",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "CampaignAudience", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_campaign_message_audience",),
)


def get_audience_for_campaign_message_beta(
    id: str,
    *,
    fields_campaign_audience: Sequence[CampaignAudienceField] | None = None,
) -> Operation[Single[CampaignAudience | None]]:
    """Get audience for campaign message beta.

    ``GET /api/campaign-messages/{id}/campaign-audience``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_audience_for_campaign_message
    """
    return Operation(
        GET_AUDIENCE_FOR_CAMPAIGN_MESSAGE_BETA,
        f"/api/campaign-messages/{segment('id', id)}/campaign-audience",
        query=query(("fields[campaign-audience]", fields_campaign_audience)),
    )


GET_AUDIENCE_ID_FOR_CAMPAIGN_MESSAGE_BETA = OperationInfo(
    id="get_audience_id_for_campaign_message_beta",
    method="GET",
    path_template="/api/campaign-messages/{id}/relationships/campaign-audience",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_campaign_message_relationships_audience",),
)


def get_audience_id_for_campaign_message_beta(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get audience id for campaign message beta.

    ``GET /api/campaign-messages/{id}/relationships/campaign-audience``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_audience_id_for_campaign_message
    """
    return Operation(
        GET_AUDIENCE_ID_FOR_CAMPAIGN_MESSAGE_BETA,
        f"/api/campaign-messages/{segment('id', id)}/relationships/campaign-audience",
    )


GET_AUDIENCE_IDS_FOR_CAMPAIGN_BETA = OperationInfo(
    id="get_audience_ids_for_campaign_beta",
    method="GET",
    path_template="/api/campaigns/{id}/relationships/campaign-audiences",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_campaign_relationships_audiences",),
)


def get_audience_ids_for_campaign_beta(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get audience ids for campaign beta.

    ``GET /api/campaigns/{id}/relationships/campaign-audiences``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_audience_ids_for_campaign
    """
    return Operation(
        GET_AUDIENCE_IDS_FOR_CAMPAIGN_BETA, f"/api/campaigns/{segment('id', id)}/relationships/campaign-audiences"
    )


GET_CAMPAIGN_AUDIENCE_BETA = OperationInfo(
    id="get_campaign_audience_beta",
    method="GET",
    path_template="/api/campaign-audiences/{id}",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "CampaignAudience", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_campaign_audience_beta(
    id: str,
    *,
    fields_campaign_audience: Sequence[CampaignAudienceField] | None = None,
    fields_campaign_message: Sequence[CampaignMessageField] | None = None,
    fields_campaign: Sequence[CampaignField] | None = None,
    include: Sequence[Literal["campaign", "campaign-messages"]] | None = None,
) -> Operation[Single[CampaignAudience]]:
    """Get campaign audience beta.

    ``GET /api/campaign-audiences/{id}``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_campaign_audience
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


GET_CAMPAIGN_AUDIENCES_FOR_CAMPAIGN_BETA = OperationInfo(
    id="get_campaign_audiences_for_campaign_beta",
    method="GET",
    path_template="/api/campaigns/{id}/campaign-audiences",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("collection", "CampaignAudience", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_audiences_for_campaign", "get_campaign_audiences"),
)


def get_campaign_audiences_for_campaign_beta(
    id: str,
    *,
    fields_campaign_audience: Sequence[CampaignAudienceField] | None = None,
) -> Operation[Collection[CampaignAudience]]:
    """Get campaign audiences for campaign beta.

    ``GET /api/campaigns/{id}/campaign-audiences``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_campaign_audiences_for_campaign
    """
    return Operation(
        GET_CAMPAIGN_AUDIENCES_FOR_CAMPAIGN_BETA,
        f"/api/campaigns/{segment('id', id)}/campaign-audiences",
        query=query(("fields[campaign-audience]", fields_campaign_audience)),
    )


GET_CAMPAIGN_BETA = OperationInfo(
    id="get_campaign_beta",
    method="GET",
    path_template="/api/campaigns/{id}",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "Campaign", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_campaign_beta(
    id: str,
    *,
    fields_campaign_audience: Sequence[CampaignAudienceField] | None = None,
    fields_campaign_message: Sequence[CampaignMessageField] | None = None,
    fields_campaign: Sequence[CampaignField] | None = None,
    include: Sequence[Literal["campaign-audiences", "campaign-messages"]] | None = None,
) -> Operation[Single[Campaign]]:
    """Get campaign beta.

    ``GET /api/campaigns/{id}``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_campaign
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


GET_CAMPAIGN_FOR_CAMPAIGN_AUDIENCE_BETA = OperationInfo(
    id="get_campaign_for_campaign_audience_beta",
    method="GET",
    path_template="/api/campaign-audiences/{id}/campaign",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "Campaign", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_campaign_audience_campaign",),
)


def get_campaign_for_campaign_audience_beta(
    id: str,
    *,
    fields_campaign: Sequence[CampaignField] | None = None,
) -> Operation[Single[Campaign | None]]:
    """Get campaign for campaign audience beta.

    ``GET /api/campaign-audiences/{id}/campaign``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_campaign_for_campaign_audience
    """
    return Operation(
        GET_CAMPAIGN_FOR_CAMPAIGN_AUDIENCE_BETA,
        f"/api/campaign-audiences/{segment('id', id)}/campaign",
        query=query(("fields[campaign]", fields_campaign)),
    )


GET_CAMPAIGN_FOR_CAMPAIGN_MESSAGE_BETA = OperationInfo(
    id="get_campaign_for_campaign_message_beta",
    method="GET",
    path_template="/api/campaign-messages/{id}/campaign",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "Campaign", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_campaign_message_campaign",),
)


def get_campaign_for_campaign_message_beta(
    id: str,
    *,
    fields_campaign: Sequence[CampaignField] | None = None,
) -> Operation[Single[Campaign | None]]:
    """Get campaign for campaign message beta.

    ``GET /api/campaign-messages/{id}/campaign``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_campaign_for_campaign_message
    """
    return Operation(
        GET_CAMPAIGN_FOR_CAMPAIGN_MESSAGE_BETA,
        f"/api/campaign-messages/{segment('id', id)}/campaign",
        query=query(("fields[campaign]", fields_campaign)),
    )


GET_CAMPAIGN_ID_FOR_CAMPAIGN_AUDIENCE_BETA = OperationInfo(
    id="get_campaign_id_for_campaign_audience_beta",
    method="GET",
    path_template="/api/campaign-audiences/{id}/relationships/campaign",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_campaign_audience_relationships_campaign",),
)


def get_campaign_id_for_campaign_audience_beta(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get campaign id for campaign audience beta.

    ``GET /api/campaign-audiences/{id}/relationships/campaign``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_campaign_id_for_campaign_audience
    """
    return Operation(
        GET_CAMPAIGN_ID_FOR_CAMPAIGN_AUDIENCE_BETA,
        f"/api/campaign-audiences/{segment('id', id)}/relationships/campaign",
    )


GET_CAMPAIGN_ID_FOR_CAMPAIGN_MESSAGE_BETA = OperationInfo(
    id="get_campaign_id_for_campaign_message_beta",
    method="GET",
    path_template="/api/campaign-messages/{id}/relationships/campaign",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_campaign_message_relationships_campaign",),
)


def get_campaign_id_for_campaign_message_beta(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get campaign id for campaign message beta.

    ``GET /api/campaign-messages/{id}/relationships/campaign``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_campaign_id_for_campaign_message
    """
    return Operation(
        GET_CAMPAIGN_ID_FOR_CAMPAIGN_MESSAGE_BETA, f"/api/campaign-messages/{segment('id', id)}/relationships/campaign"
    )


GET_CAMPAIGN_MESSAGE_BETA = OperationInfo(
    id="get_campaign_message_beta",
    method="GET",
    path_template="/api/campaign-messages/{id}",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_campaign_message_beta(
    id: str,
    *,
    fields_campaign_message: Sequence[CampaignMessageField] | None = None,
    fields_campaign_variation: Sequence[CampaignVariationField] | None = None,
    fields_campaign: Sequence[CampaignField] | None = None,
    include: Sequence[Literal["campaign", "campaign-variations"]] | None = None,
) -> Operation[Single[CampaignMessage]]:
    """Get campaign message beta.

    ``GET /api/campaign-messages/{id}``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_campaign_message
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


GET_CAMPAIGN_MESSAGES_BETA = OperationInfo(
    id="get_campaign_messages_beta",
    method="GET",
    path_template="/api/campaign-messages",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("collection", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
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
    fields_campaign_message: Sequence[CampaignMessageField] | None = None,
    fields_campaign_variation: Sequence[CampaignVariationField] | None = None,
    fields_campaign: Sequence[CampaignField] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["campaign", "campaign-variations"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: GetCampaignMessagesBetaSort | None = None,
) -> Operation[Collection[CampaignMessage]]:
    """Get campaign messages beta.

    ``GET /api/campaign-messages``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m. Page size: 1 to 100, 20 by default. Filters
    (`GetCampaignMessagesBetaFilter`): id, campaign_id, name, status, created, updated.

    Reference: https://developers.klaviyo.com/en/reference/get_campaign_messages
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


GET_CAMPAIGN_MESSAGES_FOR_CAMPAIGN_AUDIENCE_BETA = OperationInfo(
    id="get_campaign_messages_for_campaign_audience_beta",
    method="GET",
    path_template="/api/campaign-audiences/{id}/campaign-messages",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("collection", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_campaign_audience_messages", "get_messages_for_campaign_audience"),
)


def get_campaign_messages_for_campaign_audience_beta(
    id: str,
    *,
    fields_campaign_message: Sequence[CampaignMessageField] | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[CampaignMessage]]:
    """Get campaign messages for campaign audience beta.

    ``GET /api/campaign-audiences/{id}/campaign-messages``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_campaign_messages_for_campaign_audience
    """
    return Operation(
        GET_CAMPAIGN_MESSAGES_FOR_CAMPAIGN_AUDIENCE_BETA,
        f"/api/campaign-audiences/{segment('id', id)}/campaign-messages",
        query=query(("fields[campaign-message]", fields_campaign_message), ("page[cursor]", page_cursor)),
    )


GET_CAMPAIGN_VARIATION_BETA = OperationInfo(
    id="get_campaign_variation_beta",
    method="GET",
    path_template="/api/campaign-variations/{id}",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "CampaignVariation", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_campaign_variation_beta(
    id: str,
    *,
    fields_campaign_message: Sequence[CampaignMessageField] | None = None,
    fields_campaign_variation: Sequence[CampaignVariationField] | None = None,
    fields_image: Sequence[ImageField] | None = None,
    fields_translation: Sequence[GetCampaignVariationBetaTranslationField] | None = None,
    include: Sequence[Literal["campaign-message", "image", "translation"]] | None = None,
) -> Operation[Single[CampaignVariation]]:
    """Get campaign variation beta.

    ``GET /api/campaign-variations/{id}``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_campaign_variation
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


GET_CAMPAIGNS_BETA = OperationInfo(
    id="get_campaigns_beta",
    method="GET",
    path_template="/api/campaigns",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("collection", "Campaign", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
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
    fields_campaign_audience: Sequence[CampaignAudienceField] | None = None,
    fields_campaign_message: Sequence[CampaignMessageField] | None = None,
    fields_campaign: Sequence[CampaignField] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["campaign-audiences", "campaign-messages"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: GetCampaignsBetaSort | None = None,
) -> Operation[Collection[Campaign]]:
    """Get campaigns beta.

    ``GET /api/campaigns``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m. Page size: 1 to 100, 100 by default. Filters
    (`GetCampaignsBetaFilter`): id, name, archived, builder, created_at, updated_at.

    Reference: https://developers.klaviyo.com/en/reference/get_campaigns
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


GET_IMAGE_FOR_CAMPAIGN_VARIATION_BETA = OperationInfo(
    id="get_image_for_campaign_variation_beta",
    method="GET",
    path_template="/api/campaign-variations/{id}/image",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "Image", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_campaign_variation_image",),
)


def get_image_for_campaign_variation_beta(
    id: str,
    *,
    fields_image: Sequence[ImageField] | None = None,
) -> Operation[Single[Image | None]]:
    """Get image for campaign variation beta.

    ``GET /api/campaign-variations/{id}/image``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_image_for_campaign_variation
    """
    return Operation(
        GET_IMAGE_FOR_CAMPAIGN_VARIATION_BETA,
        f"/api/campaign-variations/{segment('id', id)}/image",
        query=query(("fields[image]", fields_image)),
    )


GET_IMAGE_ID_FOR_CAMPAIGN_VARIATION_BETA = OperationInfo(
    id="get_image_id_for_campaign_variation_beta",
    method="GET",
    path_template="/api/campaign-variations/{id}/relationships/image",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_campaign_variation_relationships_image",),
)


def get_image_id_for_campaign_variation_beta(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get image id for campaign variation beta.

    ``GET /api/campaign-variations/{id}/relationships/image``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_image_id_for_campaign_variation
    """
    return Operation(
        GET_IMAGE_ID_FOR_CAMPAIGN_VARIATION_BETA, f"/api/campaign-variations/{segment('id', id)}/relationships/image"
    )


GET_MESSAGE_FOR_CAMPAIGN_VARIATION_BETA = OperationInfo(
    id="get_message_for_campaign_variation_beta",
    method="GET",
    path_template="/api/campaign-variations/{id}/campaign-message",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_campaign_variation_message",),
)


def get_message_for_campaign_variation_beta(
    id: str,
    *,
    fields_campaign_message: Sequence[CampaignMessageField] | None = None,
) -> Operation[Single[CampaignMessage | None]]:
    """Get message for campaign variation beta.

    ``GET /api/campaign-variations/{id}/campaign-message``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_message_for_campaign_variation
    """
    return Operation(
        GET_MESSAGE_FOR_CAMPAIGN_VARIATION_BETA,
        f"/api/campaign-variations/{segment('id', id)}/campaign-message",
        query=query(("fields[campaign-message]", fields_campaign_message)),
    )


GET_MESSAGE_ID_FOR_CAMPAIGN_VARIATION_BETA = OperationInfo(
    id="get_message_id_for_campaign_variation_beta",
    method="GET",
    path_template="/api/campaign-variations/{id}/relationships/campaign-message",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_campaign_variation_relationships_message",),
)


def get_message_id_for_campaign_variation_beta(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get message id for campaign variation beta.

    ``GET /api/campaign-variations/{id}/relationships/campaign-message``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_message_id_for_campaign_variation
    """
    return Operation(
        GET_MESSAGE_ID_FOR_CAMPAIGN_VARIATION_BETA,
        f"/api/campaign-variations/{segment('id', id)}/relationships/campaign-message",
    )


GET_MESSAGE_IDS_FOR_CAMPAIGN_AUDIENCE_BETA = OperationInfo(
    id="get_message_ids_for_campaign_audience_beta",
    method="GET",
    path_template="/api/campaign-audiences/{id}/relationships/campaign-messages",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_campaign_audience_relationships_messages",),
)


def get_message_ids_for_campaign_audience_beta(
    id: str,
    *,
    page_cursor: str | None = None,
) -> Operation[Collection[ResourceIdentifier]]:
    """Get message ids for campaign audience beta.

    ``GET /api/campaign-audiences/{id}/relationships/campaign-messages``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_message_ids_for_campaign_audience
    """
    return Operation(
        GET_MESSAGE_IDS_FOR_CAMPAIGN_AUDIENCE_BETA,
        f"/api/campaign-audiences/{segment('id', id)}/relationships/campaign-messages",
        query=query(("page[cursor]", page_cursor)),
    )


GET_MESSAGE_IDS_FOR_CAMPAIGN_BETA = OperationInfo(
    id="get_message_ids_for_campaign_beta",
    method="GET",
    path_template="/api/campaigns/{id}/relationships/campaign-messages",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_campaign_relationships_campaign_messages", "get_campaign_relationships_messages"),
)


def get_message_ids_for_campaign_beta(
    id: str,
    *,
    page_cursor: str | None = None,
) -> Operation[Collection[ResourceIdentifier]]:
    """Get message ids for campaign beta.

    ``GET /api/campaigns/{id}/relationships/campaign-messages``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_message_ids_for_campaign
    """
    return Operation(
        GET_MESSAGE_IDS_FOR_CAMPAIGN_BETA,
        f"/api/campaigns/{segment('id', id)}/relationships/campaign-messages",
        query=query(("page[cursor]", page_cursor)),
    )


GET_MESSAGES_FOR_CAMPAIGN_BETA = OperationInfo(
    id="get_messages_for_campaign_beta",
    method="GET",
    path_template="/api/campaigns/{id}/campaign-messages",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("collection", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_campaign_campaign_messages", "get_campaign_messages"),
)


def get_messages_for_campaign_beta(
    id: str,
    *,
    fields_campaign_message: Sequence[CampaignMessageField] | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[CampaignMessage]]:
    """Get messages for campaign beta.

    ``GET /api/campaigns/{id}/campaign-messages``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_messages_for_campaign
    """
    return Operation(
        GET_MESSAGES_FOR_CAMPAIGN_BETA,
        f"/api/campaigns/{segment('id', id)}/campaign-messages",
        query=query(("fields[campaign-message]", fields_campaign_message), ("page[cursor]", page_cursor)),
    )


GET_TAG_IDS_FOR_CAMPAIGN_MESSAGE_BETA = OperationInfo(
    id="get_tag_ids_for_campaign_message_beta",
    method="GET",
    path_template="/api/campaign-messages/{id}/relationships/tags",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("get_campaign_message_relationships_tags",),
)


def get_tag_ids_for_campaign_message_beta(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get tag ids for campaign message beta.

    ``GET /api/campaign-messages/{id}/relationships/tags``

    Scopes: ``campaigns:read``, ``tags:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_tag_ids_for_campaign_message
    """
    return Operation(
        GET_TAG_IDS_FOR_CAMPAIGN_MESSAGE_BETA, f"/api/campaign-messages/{segment('id', id)}/relationships/tags"
    )


GET_TAGS_FOR_CAMPAIGN_MESSAGE_BETA = OperationInfo(
    id="get_tags_for_campaign_message_beta",
    method="GET",
    path_template="/api/campaign-messages/{id}/tags",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("collection", "Tag", _PACKAGE),
    scopes=("campaigns:read", "tags:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("get_campaign_message_tags",),
)


def get_tags_for_campaign_message_beta(
    id: str,
    *,
    fields_tag: Sequence[Literal["id", "name"]] | None = None,
) -> Operation[Collection[Tag]]:
    """Get tags for campaign message beta.

    ``GET /api/campaign-messages/{id}/tags``

    Scopes: ``campaigns:read``, ``tags:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_tags_for_campaign_message
    """
    return Operation(
        GET_TAGS_FOR_CAMPAIGN_MESSAGE_BETA,
        f"/api/campaign-messages/{segment('id', id)}/tags",
        query=query(("fields[tag]", fields_tag)),
    )


GET_TRANSLATION_FOR_CAMPAIGN_VARIATION_BETA = OperationInfo(
    id="get_translation_for_campaign_variation_beta",
    method="GET",
    path_template="/api/campaign-variations/{id}/translation",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "Translation", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_campaign_variation_translation",),
)


def get_translation_for_campaign_variation_beta(
    id: str,
    *,
    fields_translation: Sequence[GetCampaignVariationBetaTranslationField] | None = None,
) -> Operation[Single[Translation | None]]:
    """Get translation for campaign variation beta.

    ``GET /api/campaign-variations/{id}/translation``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_translation_for_campaign_variation
    """
    return Operation(
        GET_TRANSLATION_FOR_CAMPAIGN_VARIATION_BETA,
        f"/api/campaign-variations/{segment('id', id)}/translation",
        query=query(("fields[translation]", fields_translation)),
    )


GET_TRANSLATION_ID_FOR_CAMPAIGN_VARIATION_BETA = OperationInfo(
    id="get_translation_id_for_campaign_variation_beta",
    method="GET",
    path_template="/api/campaign-variations/{id}/relationships/translation",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_campaign_variation_relationships_translation",),
)


def get_translation_id_for_campaign_variation_beta(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get translation id for campaign variation beta.

    ``GET /api/campaign-variations/{id}/relationships/translation``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_translation_id_for_campaign_variation
    """
    return Operation(
        GET_TRANSLATION_ID_FOR_CAMPAIGN_VARIATION_BETA,
        f"/api/campaign-variations/{segment('id', id)}/relationships/translation",
    )


GET_VARIATION_IDS_FOR_CAMPAIGN_MESSAGE_BETA = OperationInfo(
    id="get_variation_ids_for_campaign_message_beta",
    method="GET",
    path_template="/api/campaign-messages/{id}/relationships/campaign-variations",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_campaign_message_relationships_variations",),
)


def get_variation_ids_for_campaign_message_beta(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get variation ids for campaign message beta.

    ``GET /api/campaign-messages/{id}/relationships/campaign-variations``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_variation_ids_for_campaign_message
    """
    return Operation(
        GET_VARIATION_IDS_FOR_CAMPAIGN_MESSAGE_BETA,
        f"/api/campaign-messages/{segment('id', id)}/relationships/campaign-variations",
    )


GET_VARIATIONS_FOR_CAMPAIGN_MESSAGE_BETA = OperationInfo(
    id="get_variations_for_campaign_message_beta",
    method="GET",
    path_template="/api/campaign-messages/{id}/campaign-variations",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("collection", "CampaignVariation", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_campaign_message_variations",),
)


def get_variations_for_campaign_message_beta(
    id: str,
    *,
    fields_campaign_variation: Sequence[CampaignVariationField] | None = None,
) -> Operation[Collection[CampaignVariation]]:
    """Get variations for campaign message beta.

    ``GET /api/campaign-messages/{id}/campaign-variations``

    Scopes: ``campaigns:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_variations_for_campaign_message
    """
    return Operation(
        GET_VARIATIONS_FOR_CAMPAIGN_MESSAGE_BETA,
        f"/api/campaign-messages/{segment('id', id)}/campaign-variations",
        query=query(("fields[campaign-variation]", fields_campaign_variation)),
    )


SCHEDULE_CAMPAIGN_MESSAGE_BETA = OperationInfo(
    id="schedule_campaign_message_beta",
    method="POST",
    path_template="/api/campaign-message-schedule",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "CampaignMessageSchedule", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=False),
    aliases=("create_campaign_message_schedule",),
)


def schedule_campaign_message_beta(
    attributes: CampaignMessageScheduleRequestAttributes | Mapping[str, Any],
    relationships: CampaignMessageScheduleRequestRelationships | Mapping[str, Any],
    *,
    fields_campaign_message_schedule: Sequence[CampaignMessageScheduleField] | None = None,
) -> Operation[Single[CampaignMessageSchedule]]:
    """Schedule campaign message beta.

    ``POST /api/campaign-message-schedule``

    Scopes: ``campaigns:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/schedule_campaign_message
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


UPDATE_CAMPAIGN_AUDIENCE_BETA = OperationInfo(
    id="update_campaign_audience_beta",
    method="PATCH",
    path_template="/api/campaign-audiences/{id}",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "CampaignAudience", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def update_campaign_audience_beta(
    id: str,
    attributes: AudienceUpdateAttributes | Mapping[str, Any],
    *,
    fields_campaign_audience: Sequence[CampaignAudienceField] | None = None,
) -> Operation[Single[CampaignAudience]]:
    """Update campaign audience beta.

    ``PATCH /api/campaign-audiences/{id}``

    Scopes: ``campaigns:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/update_campaign_audience
    """
    return Operation(
        UPDATE_CAMPAIGN_AUDIENCE_BETA,
        f"/api/campaign-audiences/{segment('id', id)}",
        query=query(("fields[campaign-audience]", fields_campaign_audience)),
        body={"data": {"type": "campaign-audience", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_CAMPAIGN_BETA = OperationInfo(
    id="update_campaign_beta",
    method="PATCH",
    path_template="/api/campaigns/{id}",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "Campaign", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def update_campaign_beta(
    id: str,
    attributes: CampaignUpdateAttributes | Mapping[str, Any],
    *,
    fields_campaign: Sequence[CampaignField] | None = None,
) -> Operation[Single[Campaign]]:
    """Update campaign beta.

    ``PATCH /api/campaigns/{id}``

    Scopes: ``campaigns:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/update_campaign
    """
    return Operation(
        UPDATE_CAMPAIGN_BETA,
        f"/api/campaigns/{segment('id', id)}",
        query=query(("fields[campaign]", fields_campaign)),
        body={"data": {"type": "campaign", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_CAMPAIGN_MESSAGE_BETA = OperationInfo(
    id="update_campaign_message_beta",
    method="PATCH",
    path_template="/api/campaign-messages/{id}",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def update_campaign_message_beta(
    id: str,
    attributes: MessageUpdateAttributes | Mapping[str, Any],
    *,
    fields_campaign_message: Sequence[CampaignMessageField] | None = None,
) -> Operation[Single[CampaignMessage]]:
    """Update campaign message beta.

    ``PATCH /api/campaign-messages/{id}``

    Scopes: ``campaigns:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/update_campaign_message
    """
    return Operation(
        UPDATE_CAMPAIGN_MESSAGE_BETA,
        f"/api/campaign-messages/{segment('id', id)}",
        query=query(("fields[campaign-message]", fields_campaign_message)),
        body={"data": {"type": "campaign-message", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_CAMPAIGN_MESSAGE_SCHEDULE_BETA = OperationInfo(
    id="update_campaign_message_schedule_beta",
    method="PATCH",
    path_template="/api/campaign-message-schedule/{id}",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("nothing"),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def update_campaign_message_schedule_beta(
    id: str, attributes: CampaignMessageScheduleUpdateAttributes | Mapping[str, Any]
) -> Operation[None]:
    """Update campaign message schedule beta.

    ``PATCH /api/campaign-message-schedule/{id}``

    Scopes: ``campaigns:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/update_campaign_message_schedule
    """
    return Operation(
        UPDATE_CAMPAIGN_MESSAGE_SCHEDULE_BETA,
        f"/api/campaign-message-schedule/{segment('id', id)}",
        body={"data": {"type": "campaign-message-schedule", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_CAMPAIGN_VARIATION_BETA = OperationInfo(
    id="update_campaign_variation_beta",
    method="PATCH",
    path_template="/api/campaign-variations/{id}",
    tag="campaigns",
    revision="2026-07-15.pre",
    result=Result("single", "CampaignVariation", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def update_campaign_variation_beta(
    id: str,
    attributes: VariationUpdateAttributes | Mapping[str, Any],
    *,
    fields_campaign_variation: Sequence[CampaignVariationField] | None = None,
) -> Operation[Single[CampaignVariation]]:
    """Update campaign variation beta.

    ``PATCH /api/campaign-variations/{id}``

    Scopes: ``campaigns:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/update_campaign_variation
    """
    return Operation(
        UPDATE_CAMPAIGN_VARIATION_BETA,
        f"/api/campaign-variations/{segment('id', id)}",
        query=query(("fields[campaign-variation]", fields_campaign_variation)),
        body={"data": {"type": "campaign-variation", "id": id, "attributes": plain(attributes)}},
    )


# Names under which other clients know these operations.
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
