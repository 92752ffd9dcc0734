"""Conversations: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, plain
from ..runtime.namespaces import AsyncNamespace, Namespace
from ..runtime.operation import Operation, Quota, RateLimit, infos_of

_info = infos_of(__name__, "2026-10-15")


CREATE_CONVERSATION_MESSAGE = _info(
    "create_conversation_message",
    "POST /api/conversation-messages",
    Result("nothing"),
    scopes=("conversations:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    irreversible="it sends a message",
)


def create_conversation_message(
    attributes: models.ConversationMessageCreateAttributes | dicts.ConversationMessageCreateAttributes | AnyDict,
    relationships: models.ConversationMessageCreateRelationships | Mapping[str, Any],
) -> Operation[None]:
    """Create conversation message (``POST /api/conversation-messages``).

    Args:
        attributes: needs body.
        relationships: needs conversation.
    """
    return Operation(
        CREATE_CONVERSATION_MESSAGE,
        "/api/conversation-messages",
        body={
            "data": {
                "type": "conversation-message",
                "attributes": plain(attributes),
                "relationships": plain(relationships),
            }
        },
    )


class _ConversationsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_conversation_message(self, *args: Any, **kwargs: Any) -> Any:
        """Create conversation message (``POST /api/conversation-messages``).

        Scopes: conversations:write. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/create_conversation_message

        Args:
            attributes: needs body.
            relationships: needs conversation.
        """


class ConversationsNamespace(Namespace, _ConversationsNamespaceDocs):
    """Conversations, sent by a blocking client."""

    def create_conversation_message(
        self,
        attributes: models.ConversationMessageCreateAttributes | dicts.ConversationMessageCreateAttributes | AnyDict,
        relationships: models.ConversationMessageCreateRelationships | Mapping[str, Any],
    ) -> None:
        return self._client.send(create_conversation_message(attributes, relationships))


class AsyncConversationsNamespace(AsyncNamespace, _ConversationsNamespaceDocs):
    """Conversations, sent by an async client."""

    async def create_conversation_message(
        self,
        attributes: models.ConversationMessageCreateAttributes | dicts.ConversationMessageCreateAttributes | AnyDict,
        relationships: models.ConversationMessageCreateRelationships | Mapping[str, Any],
    ) -> None:
        return await self._client.send(create_conversation_message(attributes, relationships))
