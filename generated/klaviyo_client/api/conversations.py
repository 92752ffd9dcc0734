"""Conversations: operations of revision 2026-07-15."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.answers import Result
from ..runtime.arguments import plain
from ..runtime.operation import Operation, OperationInfo, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.conversations import ConversationMessageCreateAttributes, ConversationMessageCreateRelationships


CREATE_CONVERSATION_MESSAGE = OperationInfo(
    id="create_conversation_message",
    method="POST",
    path_template="/api/conversation-messages",
    tag="conversations",
    revision="2026-07-15",
    result=Result("nothing"),
    scopes=("conversations:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=False),
)


def create_conversation_message(
    attributes: ConversationMessageCreateAttributes | Mapping[str, Any],
    relationships: ConversationMessageCreateRelationships | Mapping[str, Any],
) -> Operation[None]:
    """Create conversation message.

    ``POST /api/conversation-messages``

    Scopes: ``conversations:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/create_conversation_message
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
