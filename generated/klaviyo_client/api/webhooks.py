"""Webhooks: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, member, plain, query, segment
from ..runtime.documents import Collection, Single
from ..runtime.namespaces import AsyncNamespace, Namespace
from ..runtime.operation import Operation, Quota, RateLimit, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_WEBHOOK = _info(
    "create_webhook",
    "POST /api/webhooks",
    Result("single", "Webhook", _PACKAGE),
    scopes=("webhooks:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def create_webhook(
    attributes: models.WebhookCreateAttributes | dicts.WebhookCreateAttributes | AnyDict,
    relationships: models.WebhookCreateRelationships | Mapping[str, Any],
    *,
    fields_webhook: Sequence[models.WebhookField] | None = None,
) -> Operation[Single[models.Webhook]]:
    """Create webhook (``POST /api/webhooks``).

    It needs the token of an OAuth app, or an account with Advanced KDP; others get a 403.

    Args:
        attributes: needs name, endpoint_url, secret_key. ``endpoint_url`` is https; ``secret_key`` signs the
            deliveries, see `klaviyo_ext.webhooks`.
        relationships: needs webhook-topics. ``webhook-topics``: ids from `get_webhook_topics`.
        fields_webhook: the fields to receive, all by default.
    """
    return Operation(
        CREATE_WEBHOOK,
        "/api/webhooks",
        query=query(("fields[webhook]", fields_webhook)),
        body={"data": {"type": "webhook", "attributes": plain(attributes), "relationships": plain(relationships)}},
    )


DELETE_WEBHOOK = _info(
    "delete_webhook",
    "DELETE /api/webhooks/{id}",
    Result("nothing"),
    scopes=("webhooks:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def delete_webhook(id: str) -> Operation[None]:
    """Delete webhook (``DELETE /api/webhooks/{id}``).

    Args:
        id: id of the webhook.
    """
    return Operation(DELETE_WEBHOOK, f"/api/webhooks/{segment('id', id)}")


GET_WEBHOOK = _info(
    "get_webhook",
    "GET /api/webhooks/{id}",
    Result("single", "Webhook", _PACKAGE),
    scopes=("webhooks:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def get_webhook(
    id: str,
    *,
    fields_webhook_topic: Sequence[Literal["id"]] | None = None,
    fields_webhook: Sequence[models.WebhookField] | None = None,
    include: Sequence[Literal["webhook-topics"]] | None = None,
) -> Operation[Single[models.Webhook]]:
    """Get webhook (``GET /api/webhooks/{id}``).

    Args:
        id: id of the webhook.
        fields_webhook_topic, fields_webhook: the fields to receive, all by default.
        include: what to add to ``included``: webhook-topics.
    """
    return Operation(
        GET_WEBHOOK,
        f"/api/webhooks/{segment('id', id)}",
        query=query(
            ("fields[webhook-topic]", fields_webhook_topic), ("fields[webhook]", fields_webhook), ("include", include)
        ),
    )


GET_WEBHOOK_TOPIC = _info(
    "get_webhook_topic",
    "GET /api/webhook-topics/{id}",
    Result("single", "WebhookTopic", _PACKAGE),
    scopes=("webhooks:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def get_webhook_topic(
    id: str, *, fields_webhook_topic: Sequence[Literal["id"]] | None = None
) -> Operation[Single[models.WebhookTopic]]:
    """Get webhook topic (``GET /api/webhook-topics/{id}``).

    Args:
        id: id of the webhook topic.
        fields_webhook_topic: the fields to receive, all by default.
    """
    return Operation(
        GET_WEBHOOK_TOPIC,
        f"/api/webhook-topics/{segment('id', id)}",
        query=query(("fields[webhook-topic]", fields_webhook_topic)),
    )


GET_WEBHOOK_TOPICS = _info(
    "get_webhook_topics",
    "GET /api/webhook-topics",
    Result("collection", "WebhookTopic", _PACKAGE),
    scopes=("webhooks:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def get_webhook_topics(
    *, fields_webhook_topic: Sequence[Literal["id"]] | None = None
) -> Operation[Collection[models.WebhookTopic]]:
    """Get webhook topics (``GET /api/webhook-topics``).

    Args:
        fields_webhook_topic: the fields to receive, all by default.
    """
    return Operation(
        GET_WEBHOOK_TOPICS, "/api/webhook-topics", query=query(("fields[webhook-topic]", fields_webhook_topic))
    )


GET_WEBHOOKS = _info(
    "get_webhooks",
    "GET /api/webhooks",
    Result("collection", "Webhook", _PACKAGE),
    scopes=("webhooks:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def get_webhooks(
    *,
    fields_webhook_topic: Sequence[Literal["id"]] | None = None,
    fields_webhook: Sequence[models.WebhookField] | None = None,
    include: Sequence[Literal["webhook-topics"]] | None = None,
) -> Operation[Collection[models.Webhook]]:
    """Get webhooks (``GET /api/webhooks``).

    All webhooks at once; there are no pages. ``endpoint_url`` is masked.

    Args:
        fields_webhook_topic, fields_webhook: the fields to receive, all by default.
        include: what to add to ``included``: webhook-topics.
    """
    return Operation(
        GET_WEBHOOKS,
        "/api/webhooks",
        query=query(
            ("fields[webhook-topic]", fields_webhook_topic), ("fields[webhook]", fields_webhook), ("include", include)
        ),
    )


UPDATE_WEBHOOK = _info(
    "update_webhook",
    "PATCH /api/webhooks/{id}",
    Result("single", "Webhook", _PACKAGE),
    scopes=("webhooks:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def update_webhook(
    id: str,
    attributes: models.WebhookUpdateAttributes | dicts.WebhookUpdateAttributes | AnyDict,
    *,
    relationships: models.WebhookUpdateRelationships | Mapping[str, Any] | None = None,
    fields_webhook: Sequence[models.WebhookField] | None = None,
) -> Operation[Single[models.Webhook]]:
    """Update webhook (``PATCH /api/webhooks/{id}``).

    Args:
        id: id of the webhook.
        attributes: takes name, description, endpoint_url, secret_key, enabled; absent fields stay as they are,
            ``None`` clears a field.
        relationships: takes webhook-topics; absent fields stay as they are.
        fields_webhook: the fields to receive, all by default.
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


class _WebhooksNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_webhook(self, *args: Any, **kwargs: Any) -> Any:
        """Create webhook (``POST /api/webhooks``).

        Scopes: webhooks:write. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/create_webhook

        It needs the token of an OAuth app, or an account with Advanced KDP; others get a 403.

        Args:
            attributes: needs name, endpoint_url, secret_key. ``endpoint_url`` is https; ``secret_key`` signs the
                deliveries, see `klaviyo_ext.webhooks`.
            relationships: needs webhook-topics. ``webhook-topics``: ids from `get_webhook_topics`.
            fields_webhook: the fields to receive, all by default.
        """

    def delete_webhook(self, *args: Any, **kwargs: Any) -> Any:
        """Delete webhook (``DELETE /api/webhooks/{id}``).

        Scopes: webhooks:write. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/delete_webhook

        Args:
            id: id of the webhook.
        """

    def get_webhook(self, *args: Any, **kwargs: Any) -> Any:
        """Get webhook (``GET /api/webhooks/{id}``).

        Scopes: webhooks:read. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/get_webhook

        Args:
            id: id of the webhook.
            fields_webhook_topic, fields_webhook: the fields to receive, all by default.
            include: what to add to ``included``: webhook-topics.
        """

    def get_webhook_topic(self, *args: Any, **kwargs: Any) -> Any:
        """Get webhook topic (``GET /api/webhook-topics/{id}``).

        Scopes: webhooks:read. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/get_webhook_topic

        Args:
            id: id of the webhook topic.
            fields_webhook_topic: the fields to receive, all by default.
        """

    def get_webhook_topics(self, *args: Any, **kwargs: Any) -> Any:
        """Get webhook topics (``GET /api/webhook-topics``).

        Scopes: webhooks:read. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/get_webhook_topics

        Args:
            fields_webhook_topic: the fields to receive, all by default.
        """

    def get_webhooks(self, *args: Any, **kwargs: Any) -> Any:
        """Get webhooks (``GET /api/webhooks``).

        Scopes: webhooks:read. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/get_webhooks

        All webhooks at once; there are no pages. ``endpoint_url`` is masked.

        Args:
            fields_webhook_topic, fields_webhook: the fields to receive, all by default.
            include: what to add to ``included``: webhook-topics.
        """

    def update_webhook(self, *args: Any, **kwargs: Any) -> Any:
        """Update webhook (``PATCH /api/webhooks/{id}``).

        Scopes: webhooks:write. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/update_webhook

        Args:
            id: id of the webhook.
            attributes: takes name, description, endpoint_url, secret_key, enabled; absent fields stay as they are,
                ``None`` clears a field.
            relationships: takes webhook-topics; absent fields stay as they are.
            fields_webhook: the fields to receive, all by default.
        """


class WebhooksNamespace(Namespace, _WebhooksNamespaceDocs):
    """Webhooks, sent by a blocking client."""

    def create_webhook(
        self,
        attributes: models.WebhookCreateAttributes | dicts.WebhookCreateAttributes | AnyDict,
        relationships: models.WebhookCreateRelationships | Mapping[str, Any],
        *,
        fields_webhook: Sequence[models.WebhookField] | None = None,
    ) -> Single[models.Webhook]:
        return self._client.send(create_webhook(attributes, relationships, fields_webhook=fields_webhook))

    def delete_webhook(self, id: str) -> None:
        return self._client.send(delete_webhook(id))

    def get_webhook(
        self,
        id: str,
        *,
        fields_webhook_topic: Sequence[Literal["id"]] | None = None,
        fields_webhook: Sequence[models.WebhookField] | None = None,
        include: Sequence[Literal["webhook-topics"]] | None = None,
    ) -> Single[models.Webhook]:
        return self._client.send(
            get_webhook(id, fields_webhook_topic=fields_webhook_topic, fields_webhook=fields_webhook, include=include)
        )

    def get_webhook_topic(
        self, id: str, *, fields_webhook_topic: Sequence[Literal["id"]] | None = None
    ) -> Single[models.WebhookTopic]:
        return self._client.send(get_webhook_topic(id, fields_webhook_topic=fields_webhook_topic))

    def get_webhook_topics(
        self, *, fields_webhook_topic: Sequence[Literal["id"]] | None = None
    ) -> Collection[models.WebhookTopic]:
        return self._client.send(get_webhook_topics(fields_webhook_topic=fields_webhook_topic))

    def get_webhooks(
        self,
        *,
        fields_webhook_topic: Sequence[Literal["id"]] | None = None,
        fields_webhook: Sequence[models.WebhookField] | None = None,
        include: Sequence[Literal["webhook-topics"]] | None = None,
    ) -> Collection[models.Webhook]:
        return self._client.send(
            get_webhooks(fields_webhook_topic=fields_webhook_topic, fields_webhook=fields_webhook, include=include)
        )

    def update_webhook(
        self,
        id: str,
        attributes: models.WebhookUpdateAttributes | dicts.WebhookUpdateAttributes | AnyDict,
        *,
        relationships: models.WebhookUpdateRelationships | Mapping[str, Any] | None = None,
        fields_webhook: Sequence[models.WebhookField] | None = None,
    ) -> Single[models.Webhook]:
        return self._client.send(
            update_webhook(id, attributes, relationships=relationships, fields_webhook=fields_webhook)
        )


class AsyncWebhooksNamespace(AsyncNamespace, _WebhooksNamespaceDocs):
    """Webhooks, sent by an async client."""

    async def create_webhook(
        self,
        attributes: models.WebhookCreateAttributes | dicts.WebhookCreateAttributes | AnyDict,
        relationships: models.WebhookCreateRelationships | Mapping[str, Any],
        *,
        fields_webhook: Sequence[models.WebhookField] | None = None,
    ) -> Single[models.Webhook]:
        return await self._client.send(create_webhook(attributes, relationships, fields_webhook=fields_webhook))

    async def delete_webhook(self, id: str) -> None:
        return await self._client.send(delete_webhook(id))

    async def get_webhook(
        self,
        id: str,
        *,
        fields_webhook_topic: Sequence[Literal["id"]] | None = None,
        fields_webhook: Sequence[models.WebhookField] | None = None,
        include: Sequence[Literal["webhook-topics"]] | None = None,
    ) -> Single[models.Webhook]:
        return await self._client.send(
            get_webhook(id, fields_webhook_topic=fields_webhook_topic, fields_webhook=fields_webhook, include=include)
        )

    async def get_webhook_topic(
        self, id: str, *, fields_webhook_topic: Sequence[Literal["id"]] | None = None
    ) -> Single[models.WebhookTopic]:
        return await self._client.send(get_webhook_topic(id, fields_webhook_topic=fields_webhook_topic))

    async def get_webhook_topics(
        self, *, fields_webhook_topic: Sequence[Literal["id"]] | None = None
    ) -> Collection[models.WebhookTopic]:
        return await self._client.send(get_webhook_topics(fields_webhook_topic=fields_webhook_topic))

    async def get_webhooks(
        self,
        *,
        fields_webhook_topic: Sequence[Literal["id"]] | None = None,
        fields_webhook: Sequence[models.WebhookField] | None = None,
        include: Sequence[Literal["webhook-topics"]] | None = None,
    ) -> Collection[models.Webhook]:
        return await self._client.send(
            get_webhooks(fields_webhook_topic=fields_webhook_topic, fields_webhook=fields_webhook, include=include)
        )

    async def update_webhook(
        self,
        id: str,
        attributes: models.WebhookUpdateAttributes | dicts.WebhookUpdateAttributes | AnyDict,
        *,
        relationships: models.WebhookUpdateRelationships | Mapping[str, Any] | None = None,
        fields_webhook: Sequence[models.WebhookField] | None = None,
    ) -> Single[models.Webhook]:
        return await self._client.send(
            update_webhook(id, attributes, relationships=relationships, fields_webhook=fields_webhook)
        )
