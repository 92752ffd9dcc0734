"""Campaigns: operations of revision 2026-07-15."""

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

_info = infos_of(__name__, "2026-07-15")
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
    fields_campaign: Sequence[models.CampaignField] | None = None,
) -> Operation[Single[models.Campaign]]:
    """Create campaign (``POST /api/campaigns``).

    Creates a draft with its messages; `send_campaign` sends it.

    Args:
        attributes: needs name, audiences, campaign-messages. ``audiences`` has ids of lists and segments.
        fields_campaign: the fields to receive, all by default.
    """
    return Operation(
        CREATE_CAMPAIGN,
        "/api/campaigns",
        query=query(("fields[campaign]", fields_campaign)),
        body={"data": {"type": "campaign", "attributes": plain(attributes)}},
    )


CREATE_CAMPAIGN_CLONE = _info(
    "create_campaign_clone",
    "POST /api/campaign-clone",
    Result("single", "Campaign", _PACKAGE),
    scopes=("campaigns:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("clone_campaign",),
)


def create_campaign_clone(
    id: str,
    attributes: models.CampaignCloneAttributes | dicts.CampaignCloneAttributes | AnyDict,
    *,
    fields_campaign: Sequence[models.CampaignField] | None = None,
) -> Operation[Single[models.Campaign]]:
    """Create campaign clone (``POST /api/campaign-clone``).

    Copies a campaign to a new one.

    Args:
        id: id of the campaign to copy.
        attributes: takes new_name.
        fields_campaign: the fields to receive, all by default.
    """
    return Operation(
        CREATE_CAMPAIGN_CLONE,
        "/api/campaign-clone",
        query=query(("fields[campaign]", fields_campaign)),
        body={"data": {"type": "campaign", "id": id, "attributes": plain(attributes)}},
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
) -> Operation[Single[models.Campaign]]:
    """Get campaign (``GET /api/campaigns/{id}``).

    Args:
        id: id of the campaign.
        fields_campaign_message, fields_campaign, fields_tag: the fields to receive, all by default.
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
        ),
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
    fields_campaign: Sequence[models.CampaignField] | None = None,
    fields_image: Sequence[models.ImageField] | None = None,
    fields_template: Sequence[models.TemplateField] | None = None,
    include: Sequence[Literal["campaign", "image", "template"]] | None = None,
) -> Operation[Single[models.CampaignMessage]]:
    """Get campaign message (``GET /api/campaign-messages/{id}``).

    Args:
        id: id of the message, not of the campaign; see `get_messages_for_campaign`.
        fields_campaign_message, fields_campaign, fields_image, fields_template: the fields to receive, all by
            default.
        include: what to add to ``included``: campaign, image, template.
    """
    return Operation(
        GET_CAMPAIGN_MESSAGE,
        f"/api/campaign-messages/{segment('id', id)}",
        query=query(
            ("fields[campaign-message]", fields_campaign_message),
            ("fields[campaign]", fields_campaign),
            ("fields[image]", fields_image),
            ("fields[template]", fields_template),
            ("include", include),
        ),
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


GET_CAMPAIGNS = _info(
    "get_campaigns",
    "GET /api/campaigns",
    Result("collection", "Campaign", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    filters={
        "id": ("any",),
        "messages.channel": ("equals",),
        "name": ("contains",),
        "status": ("any", "equals"),
        "archived": ("equals",),
        "created_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "scheduled_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
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
    filter: Filter | str,
    include: Sequence[Literal["campaign-messages", "tags"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetCampaignsSort | None = None,
) -> Operation[Collection[models.Campaign]]:
    """Get campaigns (``GET /api/campaigns``).

    The campaigns of one channel; there is no call for all channels.

    Args:
        fields_campaign_message, fields_campaign, fields_tag: the fields to receive, all by default.
        filter: required; a `GetCampaignsFilter` or its text: id (any); messages.channel, archived (equals); name
            (contains); status (any, equals); created_at, scheduled_at, updated_at (greater-or-equal, greater-than,
            less-or-equal, less-than). ``messages.channel`` must be in it: email, sms or mobile_push.
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


GET_MESSAGE_IDS_FOR_CAMPAIGN = _info(
    "get_message_ids_for_campaign",
    "GET /api/campaigns/{id}/relationships/campaign-messages",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_relationships_campaign_messages", "get_campaign_relationships_messages"),
)


def get_message_ids_for_campaign(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get message ids for campaign (``GET /api/campaigns/{id}/relationships/campaign-messages``).

    Args:
        id: id of the campaign.
    """
    return Operation(
        GET_MESSAGE_IDS_FOR_CAMPAIGN, f"/api/campaigns/{segment('id', id)}/relationships/campaign-messages"
    )


GET_MESSAGES_FOR_CAMPAIGN = _info(
    "get_messages_for_campaign",
    "GET /api/campaigns/{id}/campaign-messages",
    Result("collection", "CampaignMessage", _PACKAGE),
    scopes=("campaigns:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_campaign_campaign_messages", "get_campaign_messages"),
)


def get_messages_for_campaign(
    id: str,
    *,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    fields_campaign: Sequence[models.CampaignField] | None = None,
    fields_image: Sequence[models.ImageField] | None = None,
    fields_template: Sequence[models.TemplateField] | None = None,
    include: Sequence[Literal["campaign", "image", "template"]] | None = None,
) -> Operation[Collection[models.CampaignMessage]]:
    """Get messages for campaign (``GET /api/campaigns/{id}/campaign-messages``).

    Args:
        id: id of the campaign.
        fields_campaign_message, fields_campaign, fields_image, fields_template: the fields to receive, all by
            default.
        include: what to add to ``included``: campaign, image, template.
    """
    return Operation(
        GET_MESSAGES_FOR_CAMPAIGN,
        f"/api/campaigns/{segment('id', id)}/campaign-messages",
        query=query(
            ("fields[campaign-message]", fields_campaign_message),
            ("fields[campaign]", fields_campaign),
            ("fields[image]", fields_image),
            ("fields[template]", fields_template),
            ("include", include),
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

    Sends a campaign, now or at the time of its ``send_strategy``. `get_campaign_send_job` tells how far it is.

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

    Its messages are changed by `update_campaign_message`.

    Args:
        id: id of the campaign.
        attributes: takes name, audiences, send_options, tracking_options, send_strategy; absent fields stay as they
            are, ``None`` clears a field.
        fields_campaign: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_CAMPAIGN,
        f"/api/campaigns/{segment('id', id)}",
        query=query(("fields[campaign]", fields_campaign)),
        body={"data": {"type": "campaign", "id": id, "attributes": plain(attributes)}},
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
    relationships: models.CampaignMessageUpdateRelationships | Mapping[str, Any] | None = None,
    fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
) -> Operation[Single[models.CampaignMessage]]:
    """Update campaign message (``PATCH /api/campaign-messages/{id}``).

    Args:
        id: id of the message, not of the campaign; see `get_messages_for_campaign`.
        attributes: takes definition; absent fields stay as they are, ``None`` clears a field.
        relationships: takes image; absent fields stay as they are.
        fields_campaign_message: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_CAMPAIGN_MESSAGE,
        f"/api/campaign-messages/{segment('id', id)}",
        query=query(("fields[campaign-message]", fields_campaign_message)),
        body={
            "data": {
                "type": "campaign-message",
                "id": id,
                "attributes": plain(attributes),
                **member(relationships=relationships),
            }
        },
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
clone_campaign = create_campaign_clone
get_campaign_message_campaign = get_campaign_for_campaign_message
get_campaign_message_relationships_campaign = get_campaign_id_for_campaign_message
get_campaign_message_image = get_image_for_campaign_message
get_campaign_message_relationships_image = get_image_id_for_campaign_message
get_campaign_relationships_campaign_messages = get_message_ids_for_campaign
get_campaign_relationships_messages = get_message_ids_for_campaign
get_campaign_campaign_messages = get_messages_for_campaign
get_campaign_messages = get_messages_for_campaign
get_campaign_relationships_tags = get_tag_ids_for_campaign
get_campaign_tags = get_tags_for_campaign
get_campaign_message_template = get_template_for_campaign_message
get_campaign_message_relationships_template = get_template_id_for_campaign_message
create_campaign_recipient_estimation_job = refresh_campaign_recipient_estimation
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

    def create_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Create campaign (``POST /api/campaigns``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/create_campaign

        Creates a draft with its messages; `send_campaign` sends it.

        Args:
            attributes: needs name, audiences, campaign-messages. ``audiences`` has ids of lists and segments.
            fields_campaign: the fields to receive, all by default.
        """

    def create_campaign_clone(self, *args: Any, **kwargs: Any) -> Any:
        """Create campaign clone (``POST /api/campaign-clone``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/create_campaign_clone

        Copies a campaign to a new one.

        Args:
            id: id of the campaign to copy.
            attributes: takes new_name.
            fields_campaign: the fields to receive, all by default.
        """

    def delete_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Delete campaign (``DELETE /api/campaigns/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/delete_campaign

        Args:
            id: id of the campaign.
        """

    def get_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign (``GET /api/campaigns/{id}``).

        Scopes: campaigns:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_campaign

        Args:
            id: id of the campaign.
            fields_campaign_message, fields_campaign, fields_tag: the fields to receive, all by default.
            include: what to add to ``included``: campaign-messages, tags.
        """

    def get_campaign_for_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign for campaign message (``GET /api/campaign-messages/{id}/campaign``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_campaign_for_campaign_message

        Args:
            id: id of the campaign message.
            fields_campaign: the fields to receive, all by default.
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
            fields_campaign_message, fields_campaign, fields_image, fields_template: the fields to receive, all by
                default.
            include: what to add to ``included``: campaign, image, template.
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

    def get_campaigns(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaigns (``GET /api/campaigns``).

        Scopes: campaigns:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_campaigns

        The campaigns of one channel; there is no call for all channels.

        Args:
            fields_campaign_message, fields_campaign, fields_tag: the fields to receive, all by default.
            filter: required; a `GetCampaignsFilter` or its text: id (any); messages.channel, archived (equals); name
                (contains); status (any, equals); created_at, scheduled_at, updated_at (greater-or-equal, greater-than,
                less-or-equal, less-than). ``messages.channel`` must be in it: email, sms or mobile_push.
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

    def get_image_id_for_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Get image id for campaign message (``GET /api/campaign-messages/{id}/relationships/image``).

        Scopes: campaigns:read, images:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_image_id_for_campaign_message

        Args:
            id: id of the campaign message.
        """

    def get_message_ids_for_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Get message ids for campaign (``GET /api/campaigns/{id}/relationships/campaign-messages``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_message_ids_for_campaign

        Args:
            id: id of the campaign.
        """

    def get_messages_for_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Get messages for campaign (``GET /api/campaigns/{id}/campaign-messages``).

        Scopes: campaigns:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_messages_for_campaign

        Args:
            id: id of the campaign.
            fields_campaign_message, fields_campaign, fields_image, fields_template: the fields to receive, all by
                default.
            include: what to add to ``included``: campaign, image, template.
        """

    def get_tag_ids_for_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Get tag ids for campaign (``GET /api/campaigns/{id}/relationships/tags``).

        Scopes: campaigns:read, tags:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_tag_ids_for_campaign

        Args:
            id: id of the campaign.
        """

    def get_tags_for_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Get tags for campaign (``GET /api/campaigns/{id}/tags``).

        Scopes: campaigns:read, tags:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_tags_for_campaign

        Args:
            id: id of the campaign.
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

    def send_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Send campaign (``POST /api/campaign-send-jobs``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/send_campaign

        Sends a campaign, now or at the time of its ``send_strategy``. `get_campaign_send_job` tells how far it is.

        Args:
            campaign_send_job_id: id of the campaign; its send job has no other.
            fields_campaign_send_job: the fields to receive, all by default.
        """

    def update_campaign(self, *args: Any, **kwargs: Any) -> Any:
        """Update campaign (``PATCH /api/campaigns/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/update_campaign

        Its messages are changed by `update_campaign_message`.

        Args:
            id: id of the campaign.
            attributes: takes name, audiences, send_options, tracking_options, send_strategy; absent fields stay as they
                are, ``None`` clears a field.
            fields_campaign: the fields to receive, all by default.
        """

    def update_campaign_message(self, *args: Any, **kwargs: Any) -> Any:
        """Update campaign message (``PATCH /api/campaign-messages/{id}``).

        Scopes: campaigns:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/update_campaign_message

        Args:
            id: id of the message, not of the campaign; see `get_messages_for_campaign`.
            attributes: takes definition; absent fields stay as they are, ``None`` clears a field.
            relationships: takes image; absent fields stay as they are.
            fields_campaign_message: the fields to receive, all by default.
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

    def create_campaign(
        self,
        attributes: models.CampaignCreateAttributes | dicts.CampaignCreateAttributes | AnyDict,
        *,
        fields_campaign: Sequence[models.CampaignField] | None = None,
    ) -> Single[models.Campaign]:
        return self._client.send(create_campaign(attributes, fields_campaign=fields_campaign))

    def create_campaign_clone(
        self,
        id: str,
        attributes: models.CampaignCloneAttributes | dicts.CampaignCloneAttributes | AnyDict,
        *,
        fields_campaign: Sequence[models.CampaignField] | None = None,
    ) -> Single[models.Campaign]:
        return self._client.send(create_campaign_clone(id, attributes, fields_campaign=fields_campaign))

    def delete_campaign(self, id: str) -> None:
        return self._client.send(delete_campaign(id))

    def get_campaign(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        include: Sequence[Literal["campaign-messages", "tags"]] | None = None,
    ) -> Single[models.Campaign]:
        return self._client.send(
            get_campaign(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                fields_tag=fields_tag,
                include=include,
            )
        )

    def get_campaign_for_campaign_message(
        self, id: str, *, fields_campaign: Sequence[models.CampaignField] | None = None
    ) -> Single[models.Campaign | None]:
        return self._client.send(get_campaign_for_campaign_message(id, fields_campaign=fields_campaign))

    def get_campaign_id_for_campaign_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_campaign_id_for_campaign_message(id))

    def get_campaign_message(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
        fields_template: Sequence[models.TemplateField] | None = None,
        include: Sequence[Literal["campaign", "image", "template"]] | None = None,
    ) -> Single[models.CampaignMessage]:
        return self._client.send(
            get_campaign_message(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                fields_image=fields_image,
                fields_template=fields_template,
                include=include,
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

    def get_campaigns(
        self,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        filter: Filter | str,
        include: Sequence[Literal["campaign-messages", "tags"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetCampaignsSort | None = None,
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
            )
        )

    def get_image_for_campaign_message(
        self, id: str, *, fields_image: Sequence[models.ImageField] | None = None
    ) -> Single[models.ImageResource | None]:
        return self._client.send(get_image_for_campaign_message(id, fields_image=fields_image))

    def get_image_id_for_campaign_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_image_id_for_campaign_message(id))

    def get_message_ids_for_campaign(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_message_ids_for_campaign(id))

    def get_messages_for_campaign(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
        fields_template: Sequence[models.TemplateField] | None = None,
        include: Sequence[Literal["campaign", "image", "template"]] | None = None,
    ) -> Collection[models.CampaignMessage]:
        return self._client.send(
            get_messages_for_campaign(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                fields_image=fields_image,
                fields_template=fields_template,
                include=include,
            )
        )

    def get_tag_ids_for_campaign(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_tag_ids_for_campaign(id))

    def get_tags_for_campaign(
        self, id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
    ) -> Collection[models.Tag]:
        return self._client.send(get_tags_for_campaign(id, fields_tag=fields_tag))

    def get_template_for_campaign_message(
        self, id: str, *, fields_template: Sequence[models.TemplateField] | None = None
    ) -> Single[models.Template | None]:
        return self._client.send(get_template_for_campaign_message(id, fields_template=fields_template))

    def get_template_id_for_campaign_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_template_id_for_campaign_message(id))

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

    def update_campaign_message(
        self,
        id: str,
        attributes: models.CampaignMessageUpdateAttributes | dicts.CampaignMessageUpdateAttributes | AnyDict,
        *,
        relationships: models.CampaignMessageUpdateRelationships | Mapping[str, Any] | None = None,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    ) -> Single[models.CampaignMessage]:
        return self._client.send(
            update_campaign_message(
                id, attributes, relationships=relationships, fields_campaign_message=fields_campaign_message
            )
        )

    def update_image_for_campaign_message(self, id: str, image_id: str) -> None:
        return self._client.send(update_image_for_campaign_message(id, image_id))

    create_campaign_message_assign_template = assign_template_to_campaign_message
    update_campaign_send_job = cancel_campaign_send
    clone_campaign = create_campaign_clone
    get_campaign_message_campaign = get_campaign_for_campaign_message
    get_campaign_message_relationships_campaign = get_campaign_id_for_campaign_message
    get_campaign_message_image = get_image_for_campaign_message
    get_campaign_message_relationships_image = get_image_id_for_campaign_message
    get_campaign_relationships_campaign_messages = get_message_ids_for_campaign
    get_campaign_relationships_messages = get_message_ids_for_campaign
    get_campaign_campaign_messages = get_messages_for_campaign
    get_campaign_messages = get_messages_for_campaign
    get_campaign_relationships_tags = get_tag_ids_for_campaign
    get_campaign_tags = get_tags_for_campaign
    get_campaign_message_template = get_template_for_campaign_message
    get_campaign_message_relationships_template = get_template_id_for_campaign_message
    create_campaign_recipient_estimation_job = refresh_campaign_recipient_estimation
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

    async def create_campaign(
        self,
        attributes: models.CampaignCreateAttributes | dicts.CampaignCreateAttributes | AnyDict,
        *,
        fields_campaign: Sequence[models.CampaignField] | None = None,
    ) -> Single[models.Campaign]:
        return await self._client.send(create_campaign(attributes, fields_campaign=fields_campaign))

    async def create_campaign_clone(
        self,
        id: str,
        attributes: models.CampaignCloneAttributes | dicts.CampaignCloneAttributes | AnyDict,
        *,
        fields_campaign: Sequence[models.CampaignField] | None = None,
    ) -> Single[models.Campaign]:
        return await self._client.send(create_campaign_clone(id, attributes, fields_campaign=fields_campaign))

    async def delete_campaign(self, id: str) -> None:
        return await self._client.send(delete_campaign(id))

    async def get_campaign(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        include: Sequence[Literal["campaign-messages", "tags"]] | None = None,
    ) -> Single[models.Campaign]:
        return await self._client.send(
            get_campaign(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                fields_tag=fields_tag,
                include=include,
            )
        )

    async def get_campaign_for_campaign_message(
        self, id: str, *, fields_campaign: Sequence[models.CampaignField] | None = None
    ) -> Single[models.Campaign | None]:
        return await self._client.send(get_campaign_for_campaign_message(id, fields_campaign=fields_campaign))

    async def get_campaign_id_for_campaign_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_campaign_id_for_campaign_message(id))

    async def get_campaign_message(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
        fields_template: Sequence[models.TemplateField] | None = None,
        include: Sequence[Literal["campaign", "image", "template"]] | None = None,
    ) -> Single[models.CampaignMessage]:
        return await self._client.send(
            get_campaign_message(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                fields_image=fields_image,
                fields_template=fields_template,
                include=include,
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

    def get_campaigns(
        self,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        fields_tag: Sequence[Literal["id", "name"]] | None = None,
        filter: Filter | str,
        include: Sequence[Literal["campaign-messages", "tags"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetCampaignsSort | None = None,
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
            )
        )

    async def get_image_for_campaign_message(
        self, id: str, *, fields_image: Sequence[models.ImageField] | None = None
    ) -> Single[models.ImageResource | None]:
        return await self._client.send(get_image_for_campaign_message(id, fields_image=fields_image))

    async def get_image_id_for_campaign_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_image_id_for_campaign_message(id))

    async def get_message_ids_for_campaign(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_message_ids_for_campaign(id))

    async def get_messages_for_campaign(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
        fields_campaign: Sequence[models.CampaignField] | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
        fields_template: Sequence[models.TemplateField] | None = None,
        include: Sequence[Literal["campaign", "image", "template"]] | None = None,
    ) -> Collection[models.CampaignMessage]:
        return await self._client.send(
            get_messages_for_campaign(
                id,
                fields_campaign_message=fields_campaign_message,
                fields_campaign=fields_campaign,
                fields_image=fields_image,
                fields_template=fields_template,
                include=include,
            )
        )

    async def get_tag_ids_for_campaign(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_tag_ids_for_campaign(id))

    async def get_tags_for_campaign(
        self, id: str, *, fields_tag: Sequence[Literal["id", "name"]] | None = None
    ) -> Collection[models.Tag]:
        return await self._client.send(get_tags_for_campaign(id, fields_tag=fields_tag))

    async def get_template_for_campaign_message(
        self, id: str, *, fields_template: Sequence[models.TemplateField] | None = None
    ) -> Single[models.Template | None]:
        return await self._client.send(get_template_for_campaign_message(id, fields_template=fields_template))

    async def get_template_id_for_campaign_message(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_template_id_for_campaign_message(id))

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

    async def update_campaign_message(
        self,
        id: str,
        attributes: models.CampaignMessageUpdateAttributes | dicts.CampaignMessageUpdateAttributes | AnyDict,
        *,
        relationships: models.CampaignMessageUpdateRelationships | Mapping[str, Any] | None = None,
        fields_campaign_message: Sequence[models.CampaignMessageField] | None = None,
    ) -> Single[models.CampaignMessage]:
        return await self._client.send(
            update_campaign_message(
                id, attributes, relationships=relationships, fields_campaign_message=fields_campaign_message
            )
        )

    async def update_image_for_campaign_message(self, id: str, image_id: str) -> None:
        return await self._client.send(update_image_for_campaign_message(id, image_id))

    create_campaign_message_assign_template = assign_template_to_campaign_message
    update_campaign_send_job = cancel_campaign_send
    clone_campaign = create_campaign_clone
    get_campaign_message_campaign = get_campaign_for_campaign_message
    get_campaign_message_relationships_campaign = get_campaign_id_for_campaign_message
    get_campaign_message_image = get_image_for_campaign_message
    get_campaign_message_relationships_image = get_image_id_for_campaign_message
    get_campaign_relationships_campaign_messages = get_message_ids_for_campaign
    get_campaign_relationships_messages = get_message_ids_for_campaign
    get_campaign_campaign_messages = get_messages_for_campaign
    get_campaign_messages = get_messages_for_campaign
    get_campaign_relationships_tags = get_tag_ids_for_campaign
    get_campaign_tags = get_tags_for_campaign
    get_campaign_message_template = get_template_for_campaign_message
    get_campaign_message_relationships_template = get_template_id_for_campaign_message
    create_campaign_recipient_estimation_job = refresh_campaign_recipient_estimation
    create_campaign_send_job = send_campaign
    update_campaign_message_relationships_image = update_image_for_campaign_message
