"""Webhooks: operations of revision 2026-07-15."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.answers import Result
from ..runtime.arguments import member, plain, query, segment
from ..runtime.operation import Operation, OperationInfo, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.webhooks import (
        Webhook,
        WebhookCreateAttributes,
        WebhookCreateRelationships,
        WebhookField,
        WebhookTopic,
        WebhookUpdateAttributes,
        WebhookUpdateRelationships,
    )
    from ..runtime.documents import Collection, Single


_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_WEBHOOK = OperationInfo(
    id="create_webhook",
    method="POST",
    path_template="/api/webhooks",
    tag="webhooks",
    revision="2026-07-15",
    result=Result("single", "Webhook", _PACKAGE),
    scopes=("webhooks:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=False),
)


def create_webhook(
    attributes: WebhookCreateAttributes | Mapping[str, Any],
    relationships: WebhookCreateRelationships | Mapping[str, Any],
    *,
    fields_webhook: Sequence[WebhookField] | None = None,
) -> Operation[Single[Webhook]]:
    """Create webhook.

    ``POST /api/webhooks``

    Scopes: ``webhooks:write``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/create_webhook
    """
    return Operation(
        CREATE_WEBHOOK,
        "/api/webhooks",
        query=query(("fields[webhook]", fields_webhook)),
        body={"data": {"type": "webhook", "attributes": plain(attributes), "relationships": plain(relationships)}},
    )


DELETE_WEBHOOK = OperationInfo(
    id="delete_webhook",
    method="DELETE",
    path_template="/api/webhooks/{id}",
    tag="webhooks",
    revision="2026-07-15",
    result=Result("nothing"),
    scopes=("webhooks:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=True),
)


def delete_webhook(id: str) -> Operation[None]:
    """Delete webhook.

    ``DELETE /api/webhooks/{id}``

    Scopes: ``webhooks:write``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/delete_webhook
    """
    return Operation(DELETE_WEBHOOK, f"/api/webhooks/{segment('id', id)}")


GET_WEBHOOK = OperationInfo(
    id="get_webhook",
    method="GET",
    path_template="/api/webhooks/{id}",
    tag="webhooks",
    revision="2026-07-15",
    result=Result("single", "Webhook", _PACKAGE),
    scopes=("webhooks:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=True),
)


def get_webhook(
    id: str,
    *,
    fields_webhook_topic: Sequence[Literal["id"]] | None = None,
    fields_webhook: Sequence[WebhookField] | None = None,
    include: Sequence[Literal["webhook-topics"]] | None = None,
) -> Operation[Single[Webhook]]:
    """Get webhook.

    ``GET /api/webhooks/{id}``

    Scopes: ``webhooks:read``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/get_webhook
    """
    return Operation(
        GET_WEBHOOK,
        f"/api/webhooks/{segment('id', id)}",
        query=query(
            ("fields[webhook-topic]", fields_webhook_topic), ("fields[webhook]", fields_webhook), ("include", include)
        ),
    )


GET_WEBHOOK_TOPIC = OperationInfo(
    id="get_webhook_topic",
    method="GET",
    path_template="/api/webhook-topics/{id}",
    tag="webhooks",
    revision="2026-07-15",
    result=Result("single", "WebhookTopic", _PACKAGE),
    scopes=("webhooks:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=True),
)


def get_webhook_topic(
    id: str,
    *,
    fields_webhook_topic: Sequence[Literal["id"]] | None = None,
) -> Operation[Single[WebhookTopic]]:
    """Get webhook topic.

    ``GET /api/webhook-topics/{id}``

    Scopes: ``webhooks:read``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/get_webhook_topic
    """
    return Operation(
        GET_WEBHOOK_TOPIC,
        f"/api/webhook-topics/{segment('id', id)}",
        query=query(("fields[webhook-topic]", fields_webhook_topic)),
    )


GET_WEBHOOK_TOPICS = OperationInfo(
    id="get_webhook_topics",
    method="GET",
    path_template="/api/webhook-topics",
    tag="webhooks",
    revision="2026-07-15",
    result=Result("collection", "WebhookTopic", _PACKAGE),
    scopes=("webhooks:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=True),
)


def get_webhook_topics(
    *,
    fields_webhook_topic: Sequence[Literal["id"]] | None = None,
) -> Operation[Collection[WebhookTopic]]:
    """Get webhook topics.

    ``GET /api/webhook-topics``

    Scopes: ``webhooks:read``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/get_webhook_topics
    """
    return Operation(
        GET_WEBHOOK_TOPICS, "/api/webhook-topics", query=query(("fields[webhook-topic]", fields_webhook_topic))
    )


GET_WEBHOOKS = OperationInfo(
    id="get_webhooks",
    method="GET",
    path_template="/api/webhooks",
    tag="webhooks",
    revision="2026-07-15",
    result=Result("collection", "Webhook", _PACKAGE),
    scopes=("webhooks:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=True),
)


def get_webhooks(
    *,
    fields_webhook_topic: Sequence[Literal["id"]] | None = None,
    fields_webhook: Sequence[WebhookField] | None = None,
    include: Sequence[Literal["webhook-topics"]] | None = None,
) -> Operation[Collection[Webhook]]:
    """Get webhooks.

    ``GET /api/webhooks``

    Scopes: ``webhooks:read``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/get_webhooks
    """
    return Operation(
        GET_WEBHOOKS,
        "/api/webhooks",
        query=query(
            ("fields[webhook-topic]", fields_webhook_topic), ("fields[webhook]", fields_webhook), ("include", include)
        ),
    )


UPDATE_WEBHOOK = OperationInfo(
    id="update_webhook",
    method="PATCH",
    path_template="/api/webhooks/{id}",
    tag="webhooks",
    revision="2026-07-15",
    result=Result("single", "Webhook", _PACKAGE),
    scopes=("webhooks:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=True),
)


def update_webhook(
    id: str,
    attributes: WebhookUpdateAttributes | Mapping[str, Any],
    *,
    relationships: WebhookUpdateRelationships | Mapping[str, Any] | None = None,
    fields_webhook: Sequence[WebhookField] | None = None,
) -> Operation[Single[Webhook]]:
    """Update webhook.

    ``PATCH /api/webhooks/{id}``

    Scopes: ``webhooks:write``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/update_webhook
    """
    return Operation(
        UPDATE_WEBHOOK,
        f"/api/webhooks/{segment('id', id)}",
        query=query(("fields[webhook]", fields_webhook)),
        body={
            "data": {
                "type": "webhook",
                "id": id,
                "attributes": plain(attributes),
                **member(relationships=relationships),
            }
        },
    )
