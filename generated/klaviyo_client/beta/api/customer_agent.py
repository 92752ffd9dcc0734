"""Customer agent: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from ...runtime.answers import Result
from ...runtime.arguments import AnyDict, bounded, form, member, plain, query, segment, upload
from ...runtime.documents import Collection, Single
from ...runtime.filters import Filter
from ...runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ...runtime.operation import Operation, PageSize, Pagination, Quota, RateLimit, Replay, Upload, infos_of
from .. import dicts, models

_info = infos_of(__name__, "2026-07-15.pre")
_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_AGENT_KNOWLEDGE_BETA = _info(
    "create_agent_knowledge_beta",
    "POST /api/agent-knowledge",
    Result("single", "AgentKnowledge", _PACKAGE),
    scopes=("agents:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_agent_knowledge_beta(
    attributes: models.AgentKnowledgeCreateRequestRequest | dicts.AgentKnowledgeCreateRequestRequest | AnyDict,
    *,
    fields_agent_knowledge: Sequence[models.AgentKnowledgeField] | None = None,
) -> Operation[Single[models.AgentKnowledge]]:
    """Create agent knowledge beta (``POST /api/agent-knowledge``).

    Args:
        attributes: needs source.
        fields_agent_knowledge: the fields to receive, all by default.
    """
    return Operation(
        CREATE_AGENT_KNOWLEDGE_BETA,
        "/api/agent-knowledge",
        query=query(("fields[agent-knowledge]", fields_agent_knowledge)),
        body={"data": {"type": "agent-knowledge", "attributes": plain(attributes)}},
    )


CREATE_AGENT_KNOWLEDGE_FILE_BETA = _info(
    "create_agent_knowledge_file_beta",
    "POST /api/agent-knowledge-files",
    Result("single", "AgentKnowledge", _PACKAGE),
    scopes=("agents:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_agent_knowledge_file_beta(
    title: str, file: Upload, *, fields_agent_knowledge: Sequence[models.AgentKnowledgeField] | None = None
) -> Operation[Single[models.AgentKnowledge]]:
    """Create agent knowledge file beta (``POST /api/agent-knowledge-files``).

    Args:
        title: text.
        file: the content of the file.
        fields_agent_knowledge: the fields to receive, all by default.
    """
    return Operation(
        CREATE_AGENT_KNOWLEDGE_FILE_BETA,
        "/api/agent-knowledge-files",
        query=query(("fields[agent-knowledge]", fields_agent_knowledge)),
        body=form(title=title, file=upload("file", file)),
    )


CREATE_AGENT_SECRET_BETA = _info(
    "create_agent_secret_beta",
    "POST /api/agent-secrets",
    Result("single", "AgentSecret", _PACKAGE),
    scopes=("agents:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_agent_secret_beta(
    attributes: models.AgentSecretCreateRequestRequest | dicts.AgentSecretCreateRequestRequest | AnyDict,
    *,
    fields_agent_secret: Sequence[models.AgentSecretField] | None = None,
) -> Operation[Single[models.AgentSecret]]:
    """Create agent secret beta (``POST /api/agent-secrets``).

    Args:
        attributes: needs name, value.
        fields_agent_secret: the fields to receive, all by default.
    """
    return Operation(
        CREATE_AGENT_SECRET_BETA,
        "/api/agent-secrets",
        query=query(("fields[agent-secret]", fields_agent_secret)),
        body={"data": {"type": "agent-secret", "attributes": plain(attributes)}},
    )


CREATE_AGENT_SKILL_BETA = _info(
    "create_agent_skill_beta",
    "POST /api/agent-skills",
    Result("single", "AgentSkill", _PACKAGE),
    scopes=("agents:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_agent_skill_beta(
    attributes: models.AgentSkillCreateRequestRequest | dicts.AgentSkillCreateRequestRequest | AnyDict,
    *,
    relationships: models.AgentSkillCreateRequestRequestDataRelationships | Mapping[str, Any] | None = None,
    fields_agent_skill: Sequence[models.AgentSkillField] | None = None,
) -> Operation[Single[models.AgentSkill]]:
    """Create agent skill beta (``POST /api/agent-skills``).

    Args:
        attributes: needs display_name, description, instructions, status.
        relationships: takes agent-tools.
        fields_agent_skill: the fields to receive, all by default.
    """
    return Operation(
        CREATE_AGENT_SKILL_BETA,
        "/api/agent-skills",
        query=query(("fields[agent-skill]", fields_agent_skill)),
        body={"data": {"type": "agent-skill", "attributes": plain(attributes), **member(relationships=relationships)}},
    )


CREATE_AGENT_TOOL_BETA = _info(
    "create_agent_tool_beta",
    "POST /api/agent-tools",
    Result("single", "AgentTool", _PACKAGE),
    scopes=("agents:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_agent_tool_beta(
    attributes: models.AgentToolCreateRequestRequest | dicts.AgentToolCreateRequestRequest | AnyDict,
    *,
    fields_agent_tool: Sequence[models.AgentToolField] | None = None,
) -> Operation[Single[models.AgentTool]]:
    """Create agent tool beta (``POST /api/agent-tools``).

    Args:
        attributes: needs name, public_description, details.
        fields_agent_tool: the fields to receive, all by default.
    """
    return Operation(
        CREATE_AGENT_TOOL_BETA,
        "/api/agent-tools",
        query=query(("fields[agent-tool]", fields_agent_tool)),
        body={"data": {"type": "agent-tool", "attributes": plain(attributes)}},
    )


CREATE_CUSTOMER_AGENT_RESPONSE_BETA = _info(
    "create_customer_agent_response_beta",
    "POST /api/customer-agent-responses",
    Result("single", "CustomerAgentResponseResource", _PACKAGE),
    scopes=("agents:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_customer_agent_response_beta(
    attributes: models.CustomerAgentResponseCreateRequestRequest
    | dicts.CustomerAgentResponseCreateRequestRequest
    | AnyDict,
    *,
    relationships: models.CustomerAgentResponseCreateRequestRequestDataRelationships | Mapping[str, Any] | None = None,
    fields_customer_agent_response: Sequence[Literal["conversation_id", "events", "id"]] | None = None,
) -> Operation[Single[models.CustomerAgentResponseResource]]:
    """Create customer agent response beta (``POST /api/customer-agent-responses``).

    Args:
        attributes: needs mode, messages.
        relationships: takes conversation.
        fields_customer_agent_response: the fields to receive, all by default.
    """
    return Operation(
        CREATE_CUSTOMER_AGENT_RESPONSE_BETA,
        "/api/customer-agent-responses",
        query=query(("fields[customer-agent-response]", fields_customer_agent_response)),
        body={
            "data": {
                "type": "customer-agent-response",
                "attributes": plain(attributes),
                **member(relationships=relationships),
            }
        },
    )


DELETE_AGENT_KNOWLEDGE_BETA = _info(
    "delete_agent_knowledge_beta",
    "DELETE /api/agent-knowledge/{id}",
    Result("nothing"),
    scopes=("agents:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def delete_agent_knowledge_beta(id: str) -> Operation[None]:
    """Delete agent knowledge beta (``DELETE /api/agent-knowledge/{id}``).

    Args:
        id: id of the agent knowledge.
    """
    return Operation(DELETE_AGENT_KNOWLEDGE_BETA, f"/api/agent-knowledge/{segment('id', id)}")


DELETE_AGENT_SECRET_BETA = _info(
    "delete_agent_secret_beta",
    "DELETE /api/agent-secrets/{id}",
    Result("nothing"),
    scopes=("agents:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def delete_agent_secret_beta(id: str) -> Operation[None]:
    """Delete agent secret beta (``DELETE /api/agent-secrets/{id}``).

    Args:
        id: id of the agent secret.
    """
    return Operation(DELETE_AGENT_SECRET_BETA, f"/api/agent-secrets/{segment('id', id)}")


DELETE_AGENT_SKILL_BETA = _info(
    "delete_agent_skill_beta",
    "DELETE /api/agent-skills/{id}",
    Result("nothing"),
    scopes=("agents:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def delete_agent_skill_beta(id: str) -> Operation[None]:
    """Delete agent skill beta (``DELETE /api/agent-skills/{id}``).

    Args:
        id: id of the agent skill.
    """
    return Operation(DELETE_AGENT_SKILL_BETA, f"/api/agent-skills/{segment('id', id)}")


DELETE_AGENT_TOOL_BETA = _info(
    "delete_agent_tool_beta",
    "DELETE /api/agent-tools/{id}",
    Result("nothing"),
    scopes=("agents:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def delete_agent_tool_beta(id: str) -> Operation[None]:
    """Delete agent tool beta (``DELETE /api/agent-tools/{id}``).

    Args:
        id: id of the agent tool.
    """
    return Operation(DELETE_AGENT_TOOL_BETA, f"/api/agent-tools/{segment('id', id)}")


GET_AGENT_KNOWLEDGE_BETA = _info(
    "get_agent_knowledge_beta",
    "GET /api/agent-knowledge/{id}",
    Result("single", "AgentKnowledge", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_agent_knowledge_beta(
    id: str, *, fields_agent_knowledge: Sequence[models.AgentKnowledgeField] | None = None
) -> Operation[Single[models.AgentKnowledge]]:
    """Get agent knowledge beta (``GET /api/agent-knowledge/{id}``).

    Args:
        id: id of the agent knowledge.
        fields_agent_knowledge: the fields to receive, all by default.
    """
    return Operation(
        GET_AGENT_KNOWLEDGE_BETA,
        f"/api/agent-knowledge/{segment('id', id)}",
        query=query(("fields[agent-knowledge]", fields_agent_knowledge)),
    )


GET_AGENT_MESSAGE_IDS_FOR_CUSTOMER_AGENT_CONVERSATION_BETA = _info(
    "get_agent_message_ids_for_customer_agent_conversation_beta",
    "GET /api/customer-agent-conversations/{id}/relationships/customer-agent-messages",
    Result("single", "CustomerAgentMessage", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    page_size=PageSize(50, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_customer_agent_conversation_relationships_agent_messages",),
)


def get_agent_message_ids_for_customer_agent_conversation_beta(
    id: str,
    *,
    fields_customer_agent_message: Sequence[models.CustomerAgentMessageField] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Single[models.CustomerAgentMessage]]:
    """Get agent message ids for customer agent conversation beta (``GET /api/customer-agent-conversations/{id}/relationships/customer-agent-messages``).

    Args:
        id: id of the customer agent conversation.
        fields_customer_agent_message: the fields to receive, all by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 50 by default.
    """
    return Operation(
        GET_AGENT_MESSAGE_IDS_FOR_CUSTOMER_AGENT_CONVERSATION_BETA,
        f"/api/customer-agent-conversations/{segment('id', id)}/relationships/customer-agent-messages",
        query=query(
            ("fields[customer-agent-message]", fields_customer_agent_message),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(50, 1, 100))),
        ),
    )


GET_AGENT_MESSAGES_FOR_CUSTOMER_AGENT_CONVERSATION_BETA = _info(
    "get_agent_messages_for_customer_agent_conversation_beta",
    "GET /api/customer-agent-conversations/{id}/customer-agent-messages",
    Result("single", "CustomerAgentMessage", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    page_size=PageSize(50, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_customer_agent_conversation_agent_messages",),
)


def get_agent_messages_for_customer_agent_conversation_beta(
    id: str,
    *,
    fields_customer_agent_message: Sequence[models.CustomerAgentMessageField] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Single[models.CustomerAgentMessage]]:
    """Get agent messages for customer agent conversation beta (``GET /api/customer-agent-conversations/{id}/customer-agent-messages``).

    Args:
        id: id of the customer agent conversation.
        fields_customer_agent_message: the fields to receive, all by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 50 by default.
    """
    return Operation(
        GET_AGENT_MESSAGES_FOR_CUSTOMER_AGENT_CONVERSATION_BETA,
        f"/api/customer-agent-conversations/{segment('id', id)}/customer-agent-messages",
        query=query(
            ("fields[customer-agent-message]", fields_customer_agent_message),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(50, 1, 100))),
        ),
    )


GET_AGENT_SECRET_BETA = _info(
    "get_agent_secret_beta",
    "GET /api/agent-secrets/{id}",
    Result("single", "AgentSecret", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_agent_secret_beta(
    id: str, *, fields_agent_secret: Sequence[models.AgentSecretField] | None = None
) -> Operation[Single[models.AgentSecret]]:
    """Get agent secret beta (``GET /api/agent-secrets/{id}``).

    Args:
        id: id of the agent secret.
        fields_agent_secret: the fields to receive, all by default.
    """
    return Operation(
        GET_AGENT_SECRET_BETA,
        f"/api/agent-secrets/{segment('id', id)}",
        query=query(("fields[agent-secret]", fields_agent_secret)),
    )


GET_AGENT_SECRETS_BETA = _info(
    "get_agent_secrets_beta",
    "GET /api/agent-secrets",
    Result("collection", "AgentSecret", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_agent_secrets_beta(
    *, fields_agent_secret: Sequence[models.AgentSecretField] | None = None
) -> Operation[Collection[models.AgentSecret]]:
    """Get agent secrets beta (``GET /api/agent-secrets``).

    Args:
        fields_agent_secret: the fields to receive, all by default.
    """
    return Operation(
        GET_AGENT_SECRETS_BETA, "/api/agent-secrets", query=query(("fields[agent-secret]", fields_agent_secret))
    )


GET_AGENT_SKILL_BETA = _info(
    "get_agent_skill_beta",
    "GET /api/agent-skills/{id}",
    Result("single", "AgentSkill", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_agent_skill_beta(
    id: str, *, fields_agent_skill: Sequence[models.AgentSkillField] | None = None
) -> Operation[Single[models.AgentSkill]]:
    """Get agent skill beta (``GET /api/agent-skills/{id}``).

    Args:
        id: id of the agent skill.
        fields_agent_skill: the fields to receive, all by default.
    """
    return Operation(
        GET_AGENT_SKILL_BETA,
        f"/api/agent-skills/{segment('id', id)}",
        query=query(("fields[agent-skill]", fields_agent_skill)),
    )


GET_AGENT_SKILLS_BETA = _info(
    "get_agent_skills_beta",
    "GET /api/agent-skills",
    Result("collection", "AgentSkill", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_agent_skills_beta(
    *, fields_agent_skill: Sequence[models.AgentSkillField] | None = None
) -> Operation[Collection[models.AgentSkill]]:
    """Get agent skills beta (``GET /api/agent-skills``).

    Args:
        fields_agent_skill: the fields to receive, all by default.
    """
    return Operation(
        GET_AGENT_SKILLS_BETA, "/api/agent-skills", query=query(("fields[agent-skill]", fields_agent_skill))
    )


GET_AGENT_TOOL_BETA = _info(
    "get_agent_tool_beta",
    "GET /api/agent-tools/{id}",
    Result("single", "AgentTool", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_agent_tool_beta(
    id: str, *, fields_agent_tool: Sequence[models.AgentToolField] | None = None
) -> Operation[Single[models.AgentTool]]:
    """Get agent tool beta (``GET /api/agent-tools/{id}``).

    Args:
        id: id of the agent tool.
        fields_agent_tool: the fields to receive, all by default.
    """
    return Operation(
        GET_AGENT_TOOL_BETA,
        f"/api/agent-tools/{segment('id', id)}",
        query=query(("fields[agent-tool]", fields_agent_tool)),
    )


GET_AGENT_TOOLS_BETA = _info(
    "get_agent_tools_beta",
    "GET /api/agent-tools",
    Result("single", "AgentTool", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    filters={
        "name": ("contains",),
        "tool_type": ("equals",),
        "created_at": ("equals", "greater-or-equal", "less-or-equal"),
        "updated_at": ("equals", "greater-or-equal", "less-or-equal"),
    },
    page_size=PageSize(50, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_agent_tools_beta(
    *,
    fields_agent_tool: Sequence[models.AgentToolField] | None = None,
    filter: Filter | str | None = None,
    page_size: int | None = None,
    page_cursor: str | None = None,
) -> Operation[Single[models.AgentTool]]:
    """Get agent tools beta (``GET /api/agent-tools``).

    Args:
        fields_agent_tool: the fields to receive, all by default.
        filter: a `GetAgentToolsBetaFilter` or its text: name (contains); tool_type (equals); created_at, updated_at
            (equals, greater-or-equal, less-or-equal).
        page_size: items a page, 1 to 100, 50 by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_AGENT_TOOLS_BETA,
        "/api/agent-tools",
        query=query(
            ("fields[agent-tool]", fields_agent_tool),
            ("filter", filter),
            ("page[size]", bounded(page_size, PageSize(50, 1, 100))),
            ("page[cursor]", page_cursor),
        ),
    )


GET_CUSTOMER_AGENT_BETA = _info(
    "get_customer_agent_beta",
    "GET /api/customer-agents/{id}",
    Result("single", "CustomerAgent", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_customer_agent_beta(
    id: str, *, fields_customer_agent: Sequence[models.CustomerAgentField] | None = None
) -> Operation[Single[models.CustomerAgent]]:
    """Get customer agent beta (``GET /api/customer-agents/{id}``).

    Args:
        id: id of the customer agent.
        fields_customer_agent: the fields to receive, all by default.
    """
    return Operation(
        GET_CUSTOMER_AGENT_BETA,
        f"/api/customer-agents/{segment('id', id)}",
        query=query(("fields[customer-agent]", fields_customer_agent)),
    )


GET_SECRET_IDS_FOR_AGENT_TOOL_BETA = _info(
    "get_secret_ids_for_agent_tool_beta",
    "GET /api/agent-tools/{id}/relationships/agent-secrets",
    Result("collection", "AgentSecret", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_agent_tool_relationships_secrets",),
)


def get_secret_ids_for_agent_tool_beta(id: str) -> Operation[Collection[models.AgentSecret]]:
    """Get secret ids for agent tool beta (``GET /api/agent-tools/{id}/relationships/agent-secrets``).

    Args:
        id: id of the agent tool.
    """
    return Operation(
        GET_SECRET_IDS_FOR_AGENT_TOOL_BETA, f"/api/agent-tools/{segment('id', id)}/relationships/agent-secrets"
    )


GET_SECRETS_FOR_AGENT_TOOL_BETA = _info(
    "get_secrets_for_agent_tool_beta",
    "GET /api/agent-tools/{id}/agent-secrets",
    Result("collection", "AgentSecret", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_agent_tool_secrets",),
)


def get_secrets_for_agent_tool_beta(id: str) -> Operation[Collection[models.AgentSecret]]:
    """Get secrets for agent tool beta (``GET /api/agent-tools/{id}/agent-secrets``).

    Args:
        id: id of the agent tool.
    """
    return Operation(GET_SECRETS_FOR_AGENT_TOOL_BETA, f"/api/agent-tools/{segment('id', id)}/agent-secrets")


GET_SKILL_IDS_FOR_AGENT_TOOL_BETA = _info(
    "get_skill_ids_for_agent_tool_beta",
    "GET /api/agent-tools/{id}/relationships/agent-skills",
    Result("single", "AgentSkill", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    page_size=PageSize(50, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_agent_tool_relationships_skills",),
)


def get_skill_ids_for_agent_tool_beta(
    id: str,
    *,
    fields_agent_skill: Sequence[models.AgentSkillField] | None = None,
    page_size: int | None = None,
    page_cursor: str | None = None,
) -> Operation[Single[models.AgentSkill]]:
    """Get skill ids for agent tool beta (``GET /api/agent-tools/{id}/relationships/agent-skills``).

    Args:
        id: id of the agent tool.
        fields_agent_skill: the fields to receive, all by default.
        page_size: items a page, 1 to 100, 50 by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_SKILL_IDS_FOR_AGENT_TOOL_BETA,
        f"/api/agent-tools/{segment('id', id)}/relationships/agent-skills",
        query=query(
            ("fields[agent-skill]", fields_agent_skill),
            ("page[size]", bounded(page_size, PageSize(50, 1, 100))),
            ("page[cursor]", page_cursor),
        ),
    )


GET_SKILLS_FOR_AGENT_TOOL_BETA = _info(
    "get_skills_for_agent_tool_beta",
    "GET /api/agent-tools/{id}/agent-skills",
    Result("single", "AgentSkill", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    page_size=PageSize(50, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_agent_tool_skills",),
)


def get_skills_for_agent_tool_beta(
    id: str,
    *,
    fields_agent_skill: Sequence[models.AgentSkillField] | None = None,
    page_size: int | None = None,
    page_cursor: str | None = None,
) -> Operation[Single[models.AgentSkill]]:
    """Get skills for agent tool beta (``GET /api/agent-tools/{id}/agent-skills``).

    Args:
        id: id of the agent tool.
        fields_agent_skill: the fields to receive, all by default.
        page_size: items a page, 1 to 100, 50 by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_SKILLS_FOR_AGENT_TOOL_BETA,
        f"/api/agent-tools/{segment('id', id)}/agent-skills",
        query=query(
            ("fields[agent-skill]", fields_agent_skill),
            ("page[size]", bounded(page_size, PageSize(50, 1, 100))),
            ("page[cursor]", page_cursor),
        ),
    )


GET_TOOL_IDS_FOR_AGENT_SECRET_BETA = _info(
    "get_tool_ids_for_agent_secret_beta",
    "GET /api/agent-secrets/{id}/relationships/agent-tools",
    Result("single", "AgentTool", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    page_size=PageSize(50, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_agent_secret_relationships_tools",),
)


def get_tool_ids_for_agent_secret_beta(
    id: str,
    *,
    fields_agent_tool: Sequence[models.AgentToolField] | None = None,
    page_size: int | None = None,
    page_cursor: str | None = None,
) -> Operation[Single[models.AgentTool]]:
    """Get tool ids for agent secret beta (``GET /api/agent-secrets/{id}/relationships/agent-tools``).

    Args:
        id: id of the agent secret.
        fields_agent_tool: the fields to receive, all by default.
        page_size: items a page, 1 to 100, 50 by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_TOOL_IDS_FOR_AGENT_SECRET_BETA,
        f"/api/agent-secrets/{segment('id', id)}/relationships/agent-tools",
        query=query(
            ("fields[agent-tool]", fields_agent_tool),
            ("page[size]", bounded(page_size, PageSize(50, 1, 100))),
            ("page[cursor]", page_cursor),
        ),
    )


GET_TOOLS_FOR_AGENT_SECRET_BETA = _info(
    "get_tools_for_agent_secret_beta",
    "GET /api/agent-secrets/{id}/agent-tools",
    Result("single", "AgentTool", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    page_size=PageSize(50, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_agent_secret_tools",),
)


def get_tools_for_agent_secret_beta(
    id: str,
    *,
    fields_agent_tool: Sequence[models.AgentToolField] | None = None,
    page_size: int | None = None,
    page_cursor: str | None = None,
) -> Operation[Single[models.AgentTool]]:
    """Get tools for agent secret beta (``GET /api/agent-secrets/{id}/agent-tools``).

    Args:
        id: id of the agent secret.
        fields_agent_tool: the fields to receive, all by default.
        page_size: items a page, 1 to 100, 50 by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_TOOLS_FOR_AGENT_SECRET_BETA,
        f"/api/agent-secrets/{segment('id', id)}/agent-tools",
        query=query(
            ("fields[agent-tool]", fields_agent_tool),
            ("page[size]", bounded(page_size, PageSize(50, 1, 100))),
            ("page[cursor]", page_cursor),
        ),
    )


LIST_AGENT_KNOWLEDGE_BETA = _info(
    "list_agent_knowledge_beta",
    "GET /api/agent-knowledge",
    Result("single", "AgentKnowledge", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    page_size=PageSize(50, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_agent_knowledge",),
)


def list_agent_knowledge_beta(
    *,
    fields_agent_knowledge: Sequence[models.AgentKnowledgeField] | None = None,
    sort: Literal["-created_at", "-id"] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Single[models.AgentKnowledge]]:
    """List agent knowledge beta (``GET /api/agent-knowledge``).

    Args:
        fields_agent_knowledge: the fields to receive, all by default.
        sort: by created_at or id; ``-`` in front reverses the order.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 50 by default.
    """
    return Operation(
        LIST_AGENT_KNOWLEDGE_BETA,
        "/api/agent-knowledge",
        query=query(
            ("fields[agent-knowledge]", fields_agent_knowledge),
            ("sort", sort),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(50, 1, 100))),
        ),
    )


LIST_CUSTOMER_AGENT_CONVERSATIONS_BETA = _info(
    "list_customer_agent_conversations_beta",
    "GET /api/customer-agent-conversations",
    Result("single", "CustomerAgentConversation", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    filters={"created_at": ("greater-or-equal",), "status": ("equals",)},
    page_size=PageSize(50, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_customer_agent_conversations",),
)


def list_customer_agent_conversations_beta(
    *,
    fields_customer_agent_conversation: Sequence[Literal["created_at", "id", "status", "updated_at"]] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Single[models.CustomerAgentConversation]]:
    """List customer agent conversations beta (``GET /api/customer-agent-conversations``).

    Args:
        fields_customer_agent_conversation: the fields to receive, all by default.
        filter: a `ListCustomerAgentConversationsBetaFilter` or its text: created_at (greater-or-equal); status
            (equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 50 by default.
    """
    return Operation(
        LIST_CUSTOMER_AGENT_CONVERSATIONS_BETA,
        "/api/customer-agent-conversations",
        query=query(
            ("fields[customer-agent-conversation]", fields_customer_agent_conversation),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(50, 1, 100))),
        ),
    )


QUERY_CUSTOMER_AGENT_SKILL_VALUES_BETA = _info(
    "query_customer_agent_skill_values_beta",
    "POST /api/customer-agent-skill-values-reports",
    Result("single", "CustomerAgentSkillValuesReport", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("create_customer_agent_skill_values_report",),
)


def query_customer_agent_skill_values_beta(
    attributes: models.CustomerAgentSkillValuesReportQueryRequest
    | dicts.CustomerAgentSkillValuesReportQueryRequest
    | AnyDict,
    *,
    fields_customer_agent_skill_values_report: Sequence[Literal["id", "results"]] | None = None,
) -> Operation[Single[models.CustomerAgentSkillValuesReport]]:
    """Query customer agent skill values beta (``POST /api/customer-agent-skill-values-reports``).

    Args:
        attributes: needs statistics, groupings, timeframe.
        fields_customer_agent_skill_values_report: the fields to receive, all by default.
    """
    return Operation(
        QUERY_CUSTOMER_AGENT_SKILL_VALUES_BETA,
        "/api/customer-agent-skill-values-reports",
        query=query(("fields[customer-agent-skill-values-report]", fields_customer_agent_skill_values_report)),
        body={"data": {"type": "customer-agent-skill-values-report", "attributes": plain(attributes)}},
    )


QUERY_CUSTOMER_AGENT_VALUES_BETA = _info(
    "query_customer_agent_values_beta",
    "POST /api/customer-agent-values-reports",
    Result("single", "CustomerAgentValuesReport", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    aliases=("create_customer_agent_values_report",),
)


def query_customer_agent_values_beta(
    attributes: models.CustomerAgentValuesReportQueryRequest | dicts.CustomerAgentValuesReportQueryRequest | AnyDict,
    *,
    fields_customer_agent_values_report: Sequence[Literal["id", "results"]] | None = None,
) -> Operation[Single[models.CustomerAgentValuesReport]]:
    """Query customer agent values beta (``POST /api/customer-agent-values-reports``).

    Args:
        attributes: needs statistics, timeframe.
        fields_customer_agent_values_report: the fields to receive, all by default.
    """
    return Operation(
        QUERY_CUSTOMER_AGENT_VALUES_BETA,
        "/api/customer-agent-values-reports",
        query=query(("fields[customer-agent-values-report]", fields_customer_agent_values_report)),
        body={"data": {"type": "customer-agent-values-report", "attributes": plain(attributes)}},
    )


RETRIEVE_CUSTOMER_AGENT_CONVERSATION_BETA = _info(
    "retrieve_customer_agent_conversation_beta",
    "GET /api/customer-agent-conversations/{id}",
    Result("single", "CustomerAgentConversation", _PACKAGE),
    scopes=("agents:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_customer_agent_conversation",),
)


def retrieve_customer_agent_conversation_beta(
    id: str,
    *,
    fields_customer_agent_conversation: Sequence[Literal["created_at", "id", "status", "updated_at"]] | None = None,
) -> Operation[Single[models.CustomerAgentConversation]]:
    """Retrieve customer agent conversation beta (``GET /api/customer-agent-conversations/{id}``).

    Args:
        id: id of the customer agent conversation.
        fields_customer_agent_conversation: the fields to receive, all by default.
    """
    return Operation(
        RETRIEVE_CUSTOMER_AGENT_CONVERSATION_BETA,
        f"/api/customer-agent-conversations/{segment('id', id)}",
        query=query(("fields[customer-agent-conversation]", fields_customer_agent_conversation)),
    )


UPDATE_AGENT_KNOWLEDGE_BETA = _info(
    "update_agent_knowledge_beta",
    "PATCH /api/agent-knowledge/{id}",
    Result("single", "AgentKnowledge", _PACKAGE),
    scopes=("agents:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_agent_knowledge_beta(
    id: str,
    attributes: models.AgentKnowledgeUpdateRequestRequest | dicts.AgentKnowledgeUpdateRequestRequest | AnyDict,
    *,
    fields_agent_knowledge: Sequence[models.AgentKnowledgeField] | None = None,
) -> Operation[Single[models.AgentKnowledge]]:
    """Update agent knowledge beta (``PATCH /api/agent-knowledge/{id}``).

    Args:
        id: id of the agent knowledge.
        attributes: takes title, content; absent fields stay as they are, ``None`` clears a field.
        fields_agent_knowledge: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_AGENT_KNOWLEDGE_BETA,
        f"/api/agent-knowledge/{segment('id', id)}",
        query=query(("fields[agent-knowledge]", fields_agent_knowledge)),
        body={"data": {"type": "agent-knowledge", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_AGENT_SECRET_BETA = _info(
    "update_agent_secret_beta",
    "PATCH /api/agent-secrets/{id}",
    Result("single", "AgentSecret", _PACKAGE),
    scopes=("agents:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_agent_secret_beta(
    id: str,
    attributes: models.AgentSecretUpdateRequestRequest | dicts.AgentSecretUpdateRequestRequest | AnyDict,
    *,
    fields_agent_secret: Sequence[models.AgentSecretField] | None = None,
) -> Operation[Single[models.AgentSecret]]:
    """Update agent secret beta (``PATCH /api/agent-secrets/{id}``).

    Args:
        id: id of the agent secret.
        attributes: takes name, value; absent fields stay as they are, ``None`` clears a field.
        fields_agent_secret: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_AGENT_SECRET_BETA,
        f"/api/agent-secrets/{segment('id', id)}",
        query=query(("fields[agent-secret]", fields_agent_secret)),
        body={"data": {"type": "agent-secret", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_AGENT_SKILL_BETA = _info(
    "update_agent_skill_beta",
    "PATCH /api/agent-skills/{id}",
    Result("single", "AgentSkill", _PACKAGE),
    scopes=("agents:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_agent_skill_beta(
    id: str,
    attributes: models.AgentSkillUpdateRequestRequest | dicts.AgentSkillUpdateRequestRequest | AnyDict,
    *,
    relationships: models.AgentSkillUpdateRequestRequestDataRelationships | Mapping[str, Any] | None = None,
    fields_agent_skill: Sequence[models.AgentSkillField] | None = None,
) -> Operation[Single[models.AgentSkill]]:
    """Update agent skill beta (``PATCH /api/agent-skills/{id}``).

    Args:
        id: id of the agent skill.
        attributes: takes display_name, description, instructions, status, handoff; absent fields stay as they are,
            ``None`` clears a field.
        relationships: takes agent-tools; absent fields stay as they are.
        fields_agent_skill: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_AGENT_SKILL_BETA,
        f"/api/agent-skills/{segment('id', id)}",
        query=query(("fields[agent-skill]", fields_agent_skill)),
        body={
            "data": {
                "type": "agent-skill",
                "id": id,
                "attributes": plain(attributes),
                **member(relationships=relationships),
            }
        },
    )


UPDATE_AGENT_TOOL_BETA = _info(
    "update_agent_tool_beta",
    "PATCH /api/agent-tools/{id}",
    Result("single", "AgentTool", _PACKAGE),
    scopes=("agents:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_agent_tool_beta(
    id: str,
    attributes: models.AgentToolUpdateRequestRequest | dicts.AgentToolUpdateRequestRequest | AnyDict,
    *,
    fields_agent_tool: Sequence[models.AgentToolField] | None = None,
) -> Operation[Single[models.AgentTool]]:
    """Update agent tool beta (``PATCH /api/agent-tools/{id}``).

    Args:
        id: id of the agent tool.
        attributes: takes name, public_description, details; absent fields stay as they are, ``None`` clears a
            field.
        fields_agent_tool: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_AGENT_TOOL_BETA,
        f"/api/agent-tools/{segment('id', id)}",
        query=query(("fields[agent-tool]", fields_agent_tool)),
        body={"data": {"type": "agent-tool", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_CUSTOMER_AGENT_BETA = _info(
    "update_customer_agent_beta",
    "PATCH /api/customer-agents/{id}",
    Result("single", "CustomerAgent", _PACKAGE),
    scopes=("agents:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_customer_agent_beta(
    id: str,
    attributes: models.CustomerAgentUpdateRequestRequest | dicts.CustomerAgentUpdateRequestRequest | AnyDict,
    *,
    fields_customer_agent: Sequence[models.CustomerAgentField] | None = None,
) -> Operation[Single[models.CustomerAgent]]:
    """Update customer agent beta (``PATCH /api/customer-agents/{id}``).

    Args:
        id: id of the customer agent.
        attributes: takes name, tone_of_voice, escalation_rules, communication_styles; absent fields stay as they
            are, ``None`` clears a field.
        fields_customer_agent: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_CUSTOMER_AGENT_BETA,
        f"/api/customer-agents/{segment('id', id)}",
        query=query(("fields[customer-agent]", fields_customer_agent)),
        body={"data": {"type": "customer-agent", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_CUSTOMER_AGENT_CONVERSATION_BETA = _info(
    "update_customer_agent_conversation_beta",
    "PATCH /api/customer-agent-conversations/{id}",
    Result("single", "CustomerAgentConversation", _PACKAGE),
    scopes=("agents:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_customer_agent_conversation_beta(
    id: str,
    attributes: models.ConversationUpdateRequestRequest | dicts.ConversationUpdateRequestRequest | AnyDict,
    *,
    fields_customer_agent_conversation: Sequence[Literal["created_at", "id", "status", "updated_at"]] | None = None,
) -> Operation[Single[models.CustomerAgentConversation]]:
    """Update customer agent conversation beta (``PATCH /api/customer-agent-conversations/{id}``).

    Args:
        id: id of the customer agent conversation.
        attributes: takes status; absent fields stay as they are, ``None`` clears a field.
        fields_customer_agent_conversation: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_CUSTOMER_AGENT_CONVERSATION_BETA,
        f"/api/customer-agent-conversations/{segment('id', id)}",
        query=query(("fields[customer-agent-conversation]", fields_customer_agent_conversation)),
        body={"data": {"type": "customer-agent-conversation", "id": id, "attributes": plain(attributes)}},
    )


# Aliases: the names of these operations in other clients.
get_customer_agent_conversation_relationships_agent_messages = (
    get_agent_message_ids_for_customer_agent_conversation_beta
)
get_customer_agent_conversation_agent_messages = get_agent_messages_for_customer_agent_conversation_beta
get_agent_tool_relationships_secrets = get_secret_ids_for_agent_tool_beta
get_agent_tool_secrets = get_secrets_for_agent_tool_beta
get_agent_tool_relationships_skills = get_skill_ids_for_agent_tool_beta
get_agent_tool_skills = get_skills_for_agent_tool_beta
get_agent_secret_relationships_tools = get_tool_ids_for_agent_secret_beta
get_agent_secret_tools = get_tools_for_agent_secret_beta
get_agent_knowledge = list_agent_knowledge_beta
get_customer_agent_conversations = list_customer_agent_conversations_beta
create_customer_agent_skill_values_report = query_customer_agent_skill_values_beta
create_customer_agent_values_report = query_customer_agent_values_beta
get_customer_agent_conversation = retrieve_customer_agent_conversation_beta


class _CustomerAgentNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_agent_knowledge_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create agent knowledge beta (``POST /api/agent-knowledge``).

        Scopes: agents:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/create_agent_knowledge

        Args:
            attributes: needs source.
            fields_agent_knowledge: the fields to receive, all by default.
        """

    def create_agent_knowledge_file_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create agent knowledge file beta (``POST /api/agent-knowledge-files``).

        Scopes: agents:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/create_agent_knowledge_file

        Args:
            title: text.
            file: the content of the file.
            fields_agent_knowledge: the fields to receive, all by default.
        """

    def create_agent_secret_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create agent secret beta (``POST /api/agent-secrets``).

        Scopes: agents:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/create_agent_secret

        Args:
            attributes: needs name, value.
            fields_agent_secret: the fields to receive, all by default.
        """

    def create_agent_skill_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create agent skill beta (``POST /api/agent-skills``).

        Scopes: agents:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/create_agent_skill

        Args:
            attributes: needs display_name, description, instructions, status.
            relationships: takes agent-tools.
            fields_agent_skill: the fields to receive, all by default.
        """

    def create_agent_tool_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create agent tool beta (``POST /api/agent-tools``).

        Scopes: agents:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/create_agent_tool

        Args:
            attributes: needs name, public_description, details.
            fields_agent_tool: the fields to receive, all by default.
        """

    def create_customer_agent_response_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create customer agent response beta (``POST /api/customer-agent-responses``).

        Scopes: agents:write. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/create_customer_agent_response

        Args:
            attributes: needs mode, messages.
            relationships: takes conversation.
            fields_customer_agent_response: the fields to receive, all by default.
        """

    def delete_agent_knowledge_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Delete agent knowledge beta (``DELETE /api/agent-knowledge/{id}``).

        Scopes: agents:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/delete_agent_knowledge

        Args:
            id: id of the agent knowledge.
        """

    def delete_agent_secret_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Delete agent secret beta (``DELETE /api/agent-secrets/{id}``).

        Scopes: agents:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/delete_agent_secret

        Args:
            id: id of the agent secret.
        """

    def delete_agent_skill_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Delete agent skill beta (``DELETE /api/agent-skills/{id}``).

        Scopes: agents:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/delete_agent_skill

        Args:
            id: id of the agent skill.
        """

    def delete_agent_tool_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Delete agent tool beta (``DELETE /api/agent-tools/{id}``).

        Scopes: agents:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/delete_agent_tool

        Args:
            id: id of the agent tool.
        """

    def get_agent_knowledge_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get agent knowledge beta (``GET /api/agent-knowledge/{id}``).

        Scopes: agents:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_agent_knowledge

        Args:
            id: id of the agent knowledge.
            fields_agent_knowledge: the fields to receive, all by default.
        """

    def get_agent_message_ids_for_customer_agent_conversation_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get agent message ids for customer agent conversation beta (``GET /api/customer-agent-conversations/{id}/relationships/customer-agent-messages``).

        Scopes: agents:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_agent_message_ids_for_customer_agent_conversation

        Args:
            id: id of the customer agent conversation.
            fields_customer_agent_message: the fields to receive, all by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 50 by default.
        """

    def get_agent_messages_for_customer_agent_conversation_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get agent messages for customer agent conversation beta (``GET /api/customer-agent-conversations/{id}/customer-agent-messages``).

        Scopes: agents:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_agent_messages_for_customer_agent_conversation

        Args:
            id: id of the customer agent conversation.
            fields_customer_agent_message: the fields to receive, all by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 50 by default.
        """

    def get_agent_secret_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get agent secret beta (``GET /api/agent-secrets/{id}``).

        Scopes: agents:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_agent_secret

        Args:
            id: id of the agent secret.
            fields_agent_secret: the fields to receive, all by default.
        """

    def get_agent_secrets_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get agent secrets beta (``GET /api/agent-secrets``).

        Scopes: agents:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_agent_secrets

        Args:
            fields_agent_secret: the fields to receive, all by default.
        """

    def get_agent_skill_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get agent skill beta (``GET /api/agent-skills/{id}``).

        Scopes: agents:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_agent_skill

        Args:
            id: id of the agent skill.
            fields_agent_skill: the fields to receive, all by default.
        """

    def get_agent_skills_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get agent skills beta (``GET /api/agent-skills``).

        Scopes: agents:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_agent_skills

        Args:
            fields_agent_skill: the fields to receive, all by default.
        """

    def get_agent_tool_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get agent tool beta (``GET /api/agent-tools/{id}``).

        Scopes: agents:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_agent_tool

        Args:
            id: id of the agent tool.
            fields_agent_tool: the fields to receive, all by default.
        """

    def get_agent_tools_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get agent tools beta (``GET /api/agent-tools``).

        Scopes: agents:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_agent_tools

        Args:
            fields_agent_tool: the fields to receive, all by default.
            filter: a `GetAgentToolsBetaFilter` or its text: name (contains); tool_type (equals); created_at, updated_at
                (equals, greater-or-equal, less-or-equal).
            page_size: items a page, 1 to 100, 50 by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_customer_agent_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get customer agent beta (``GET /api/customer-agents/{id}``).

        Scopes: agents:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_customer_agent

        Args:
            id: id of the customer agent.
            fields_customer_agent: the fields to receive, all by default.
        """

    def get_secret_ids_for_agent_tool_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get secret ids for agent tool beta (``GET /api/agent-tools/{id}/relationships/agent-secrets``).

        Scopes: agents:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_secret_ids_for_agent_tool

        Args:
            id: id of the agent tool.
        """

    def get_secrets_for_agent_tool_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get secrets for agent tool beta (``GET /api/agent-tools/{id}/agent-secrets``).

        Scopes: agents:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_secrets_for_agent_tool

        Args:
            id: id of the agent tool.
        """

    def get_skill_ids_for_agent_tool_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get skill ids for agent tool beta (``GET /api/agent-tools/{id}/relationships/agent-skills``).

        Scopes: agents:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_skill_ids_for_agent_tool

        Args:
            id: id of the agent tool.
            fields_agent_skill: the fields to receive, all by default.
            page_size: items a page, 1 to 100, 50 by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_skills_for_agent_tool_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get skills for agent tool beta (``GET /api/agent-tools/{id}/agent-skills``).

        Scopes: agents:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_skills_for_agent_tool

        Args:
            id: id of the agent tool.
            fields_agent_skill: the fields to receive, all by default.
            page_size: items a page, 1 to 100, 50 by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_tool_ids_for_agent_secret_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get tool ids for agent secret beta (``GET /api/agent-secrets/{id}/relationships/agent-tools``).

        Scopes: agents:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_tool_ids_for_agent_secret

        Args:
            id: id of the agent secret.
            fields_agent_tool: the fields to receive, all by default.
            page_size: items a page, 1 to 100, 50 by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_tools_for_agent_secret_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get tools for agent secret beta (``GET /api/agent-secrets/{id}/agent-tools``).

        Scopes: agents:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_tools_for_agent_secret

        Args:
            id: id of the agent secret.
            fields_agent_tool: the fields to receive, all by default.
            page_size: items a page, 1 to 100, 50 by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def list_agent_knowledge_beta(self, *args: Any, **kwargs: Any) -> Any:
        """List agent knowledge beta (``GET /api/agent-knowledge``).

        Scopes: agents:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/list_agent_knowledge

        Args:
            fields_agent_knowledge: the fields to receive, all by default.
            sort: by created_at or id; ``-`` in front reverses the order.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 50 by default.
        """

    def list_customer_agent_conversations_beta(self, *args: Any, **kwargs: Any) -> Any:
        """List customer agent conversations beta (``GET /api/customer-agent-conversations``).

        Scopes: agents:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/list_customer_agent_conversations

        Args:
            fields_customer_agent_conversation: the fields to receive, all by default.
            filter: a `ListCustomerAgentConversationsBetaFilter` or its text: created_at (greater-or-equal); status
                (equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 50 by default.
        """

    def query_customer_agent_skill_values_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Query customer agent skill values beta (``POST /api/customer-agent-skill-values-reports``).

        Scopes: agents:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/query_customer_agent_skill_values

        Args:
            attributes: needs statistics, groupings, timeframe.
            fields_customer_agent_skill_values_report: the fields to receive, all by default.
        """

    def query_customer_agent_values_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Query customer agent values beta (``POST /api/customer-agent-values-reports``).

        Scopes: agents:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/query_customer_agent_values

        Args:
            attributes: needs statistics, timeframe.
            fields_customer_agent_values_report: the fields to receive, all by default.
        """

    def retrieve_customer_agent_conversation_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Retrieve customer agent conversation beta (``GET /api/customer-agent-conversations/{id}``).

        Scopes: agents:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/retrieve_customer_agent_conversation

        Args:
            id: id of the customer agent conversation.
            fields_customer_agent_conversation: the fields to receive, all by default.
        """

    def update_agent_knowledge_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update agent knowledge beta (``PATCH /api/agent-knowledge/{id}``).

        Scopes: agents:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/update_agent_knowledge

        Args:
            id: id of the agent knowledge.
            attributes: takes title, content; absent fields stay as they are, ``None`` clears a field.
            fields_agent_knowledge: the fields to receive, all by default.
        """

    def update_agent_secret_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update agent secret beta (``PATCH /api/agent-secrets/{id}``).

        Scopes: agents:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/update_agent_secret

        Args:
            id: id of the agent secret.
            attributes: takes name, value; absent fields stay as they are, ``None`` clears a field.
            fields_agent_secret: the fields to receive, all by default.
        """

    def update_agent_skill_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update agent skill beta (``PATCH /api/agent-skills/{id}``).

        Scopes: agents:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/update_agent_skill

        Args:
            id: id of the agent skill.
            attributes: takes display_name, description, instructions, status, handoff; absent fields stay as they are,
                ``None`` clears a field.
            relationships: takes agent-tools; absent fields stay as they are.
            fields_agent_skill: the fields to receive, all by default.
        """

    def update_agent_tool_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update agent tool beta (``PATCH /api/agent-tools/{id}``).

        Scopes: agents:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/update_agent_tool

        Args:
            id: id of the agent tool.
            attributes: takes name, public_description, details; absent fields stay as they are, ``None`` clears a
                field.
            fields_agent_tool: the fields to receive, all by default.
        """

    def update_customer_agent_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update customer agent beta (``PATCH /api/customer-agents/{id}``).

        Scopes: agents:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/update_customer_agent

        Args:
            id: id of the customer agent.
            attributes: takes name, tone_of_voice, escalation_rules, communication_styles; absent fields stay as they
                are, ``None`` clears a field.
            fields_customer_agent: the fields to receive, all by default.
        """

    def update_customer_agent_conversation_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update customer agent conversation beta (``PATCH /api/customer-agent-conversations/{id}``).

        Scopes: agents:write. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/update_customer_agent_conversation

        Args:
            id: id of the customer agent conversation.
            attributes: takes status; absent fields stay as they are, ``None`` clears a field.
            fields_customer_agent_conversation: the fields to receive, all by default.
        """


class CustomerAgentNamespace(Namespace, _CustomerAgentNamespaceDocs):
    """Customer agent, sent by a blocking client."""

    def create_agent_knowledge_beta(
        self,
        attributes: models.AgentKnowledgeCreateRequestRequest | dicts.AgentKnowledgeCreateRequestRequest | AnyDict,
        *,
        fields_agent_knowledge: Sequence[models.AgentKnowledgeField] | None = None,
    ) -> Single[models.AgentKnowledge]:
        return self._client.send(create_agent_knowledge_beta(attributes, fields_agent_knowledge=fields_agent_knowledge))

    def create_agent_knowledge_file_beta(
        self, title: str, file: Upload, *, fields_agent_knowledge: Sequence[models.AgentKnowledgeField] | None = None
    ) -> Single[models.AgentKnowledge]:
        return self._client.send(
            create_agent_knowledge_file_beta(title, file, fields_agent_knowledge=fields_agent_knowledge)
        )

    def create_agent_secret_beta(
        self,
        attributes: models.AgentSecretCreateRequestRequest | dicts.AgentSecretCreateRequestRequest | AnyDict,
        *,
        fields_agent_secret: Sequence[models.AgentSecretField] | None = None,
    ) -> Single[models.AgentSecret]:
        return self._client.send(create_agent_secret_beta(attributes, fields_agent_secret=fields_agent_secret))

    def create_agent_skill_beta(
        self,
        attributes: models.AgentSkillCreateRequestRequest | dicts.AgentSkillCreateRequestRequest | AnyDict,
        *,
        relationships: models.AgentSkillCreateRequestRequestDataRelationships | Mapping[str, Any] | None = None,
        fields_agent_skill: Sequence[models.AgentSkillField] | None = None,
    ) -> Single[models.AgentSkill]:
        return self._client.send(
            create_agent_skill_beta(attributes, relationships=relationships, fields_agent_skill=fields_agent_skill)
        )

    def create_agent_tool_beta(
        self,
        attributes: models.AgentToolCreateRequestRequest | dicts.AgentToolCreateRequestRequest | AnyDict,
        *,
        fields_agent_tool: Sequence[models.AgentToolField] | None = None,
    ) -> Single[models.AgentTool]:
        return self._client.send(create_agent_tool_beta(attributes, fields_agent_tool=fields_agent_tool))

    def create_customer_agent_response_beta(
        self,
        attributes: models.CustomerAgentResponseCreateRequestRequest
        | dicts.CustomerAgentResponseCreateRequestRequest
        | AnyDict,
        *,
        relationships: models.CustomerAgentResponseCreateRequestRequestDataRelationships
        | Mapping[str, Any]
        | None = None,
        fields_customer_agent_response: Sequence[Literal["conversation_id", "events", "id"]] | None = None,
    ) -> Single[models.CustomerAgentResponseResource]:
        return self._client.send(
            create_customer_agent_response_beta(
                attributes, relationships=relationships, fields_customer_agent_response=fields_customer_agent_response
            )
        )

    def delete_agent_knowledge_beta(self, id: str) -> None:
        return self._client.send(delete_agent_knowledge_beta(id))

    def delete_agent_secret_beta(self, id: str) -> None:
        return self._client.send(delete_agent_secret_beta(id))

    def delete_agent_skill_beta(self, id: str) -> None:
        return self._client.send(delete_agent_skill_beta(id))

    def delete_agent_tool_beta(self, id: str) -> None:
        return self._client.send(delete_agent_tool_beta(id))

    def get_agent_knowledge_beta(
        self, id: str, *, fields_agent_knowledge: Sequence[models.AgentKnowledgeField] | None = None
    ) -> Single[models.AgentKnowledge]:
        return self._client.send(get_agent_knowledge_beta(id, fields_agent_knowledge=fields_agent_knowledge))

    def get_agent_message_ids_for_customer_agent_conversation_beta(
        self,
        id: str,
        *,
        fields_customer_agent_message: Sequence[models.CustomerAgentMessageField] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> Results[Any, Single[models.CustomerAgentMessage]]:
        return self._client.items(
            get_agent_message_ids_for_customer_agent_conversation_beta(
                id,
                fields_customer_agent_message=fields_customer_agent_message,
                page_cursor=page_cursor,
                page_size=page_size,
            )
        )

    def get_agent_messages_for_customer_agent_conversation_beta(
        self,
        id: str,
        *,
        fields_customer_agent_message: Sequence[models.CustomerAgentMessageField] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> Results[Any, Single[models.CustomerAgentMessage]]:
        return self._client.items(
            get_agent_messages_for_customer_agent_conversation_beta(
                id,
                fields_customer_agent_message=fields_customer_agent_message,
                page_cursor=page_cursor,
                page_size=page_size,
            )
        )

    def get_agent_secret_beta(
        self, id: str, *, fields_agent_secret: Sequence[models.AgentSecretField] | None = None
    ) -> Single[models.AgentSecret]:
        return self._client.send(get_agent_secret_beta(id, fields_agent_secret=fields_agent_secret))

    def get_agent_secrets_beta(
        self, *, fields_agent_secret: Sequence[models.AgentSecretField] | None = None
    ) -> Collection[models.AgentSecret]:
        return self._client.send(get_agent_secrets_beta(fields_agent_secret=fields_agent_secret))

    def get_agent_skill_beta(
        self, id: str, *, fields_agent_skill: Sequence[models.AgentSkillField] | None = None
    ) -> Single[models.AgentSkill]:
        return self._client.send(get_agent_skill_beta(id, fields_agent_skill=fields_agent_skill))

    def get_agent_skills_beta(
        self, *, fields_agent_skill: Sequence[models.AgentSkillField] | None = None
    ) -> Collection[models.AgentSkill]:
        return self._client.send(get_agent_skills_beta(fields_agent_skill=fields_agent_skill))

    def get_agent_tool_beta(
        self, id: str, *, fields_agent_tool: Sequence[models.AgentToolField] | None = None
    ) -> Single[models.AgentTool]:
        return self._client.send(get_agent_tool_beta(id, fields_agent_tool=fields_agent_tool))

    def get_agent_tools_beta(
        self,
        *,
        fields_agent_tool: Sequence[models.AgentToolField] | None = None,
        filter: Filter | str | None = None,
        page_size: int | None = None,
        page_cursor: str | None = None,
    ) -> Results[Any, Single[models.AgentTool]]:
        return self._client.items(
            get_agent_tools_beta(
                fields_agent_tool=fields_agent_tool, filter=filter, page_size=page_size, page_cursor=page_cursor
            )
        )

    def get_customer_agent_beta(
        self, id: str, *, fields_customer_agent: Sequence[models.CustomerAgentField] | None = None
    ) -> Single[models.CustomerAgent]:
        return self._client.send(get_customer_agent_beta(id, fields_customer_agent=fields_customer_agent))

    def get_secret_ids_for_agent_tool_beta(self, id: str) -> Collection[models.AgentSecret]:
        return self._client.send(get_secret_ids_for_agent_tool_beta(id))

    def get_secrets_for_agent_tool_beta(self, id: str) -> Collection[models.AgentSecret]:
        return self._client.send(get_secrets_for_agent_tool_beta(id))

    def get_skill_ids_for_agent_tool_beta(
        self,
        id: str,
        *,
        fields_agent_skill: Sequence[models.AgentSkillField] | None = None,
        page_size: int | None = None,
        page_cursor: str | None = None,
    ) -> Results[Any, Single[models.AgentSkill]]:
        return self._client.items(
            get_skill_ids_for_agent_tool_beta(
                id, fields_agent_skill=fields_agent_skill, page_size=page_size, page_cursor=page_cursor
            )
        )

    def get_skills_for_agent_tool_beta(
        self,
        id: str,
        *,
        fields_agent_skill: Sequence[models.AgentSkillField] | None = None,
        page_size: int | None = None,
        page_cursor: str | None = None,
    ) -> Results[Any, Single[models.AgentSkill]]:
        return self._client.items(
            get_skills_for_agent_tool_beta(
                id, fields_agent_skill=fields_agent_skill, page_size=page_size, page_cursor=page_cursor
            )
        )

    def get_tool_ids_for_agent_secret_beta(
        self,
        id: str,
        *,
        fields_agent_tool: Sequence[models.AgentToolField] | None = None,
        page_size: int | None = None,
        page_cursor: str | None = None,
    ) -> Results[Any, Single[models.AgentTool]]:
        return self._client.items(
            get_tool_ids_for_agent_secret_beta(
                id, fields_agent_tool=fields_agent_tool, page_size=page_size, page_cursor=page_cursor
            )
        )

    def get_tools_for_agent_secret_beta(
        self,
        id: str,
        *,
        fields_agent_tool: Sequence[models.AgentToolField] | None = None,
        page_size: int | None = None,
        page_cursor: str | None = None,
    ) -> Results[Any, Single[models.AgentTool]]:
        return self._client.items(
            get_tools_for_agent_secret_beta(
                id, fields_agent_tool=fields_agent_tool, page_size=page_size, page_cursor=page_cursor
            )
        )

    def list_agent_knowledge_beta(
        self,
        *,
        fields_agent_knowledge: Sequence[models.AgentKnowledgeField] | None = None,
        sort: Literal["-created_at", "-id"] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> Results[Any, Single[models.AgentKnowledge]]:
        return self._client.items(
            list_agent_knowledge_beta(
                fields_agent_knowledge=fields_agent_knowledge, sort=sort, page_cursor=page_cursor, page_size=page_size
            )
        )

    def list_customer_agent_conversations_beta(
        self,
        *,
        fields_customer_agent_conversation: Sequence[Literal["created_at", "id", "status", "updated_at"]] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> Results[Any, Single[models.CustomerAgentConversation]]:
        return self._client.items(
            list_customer_agent_conversations_beta(
                fields_customer_agent_conversation=fields_customer_agent_conversation,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
            )
        )

    def query_customer_agent_skill_values_beta(
        self,
        attributes: models.CustomerAgentSkillValuesReportQueryRequest
        | dicts.CustomerAgentSkillValuesReportQueryRequest
        | AnyDict,
        *,
        fields_customer_agent_skill_values_report: Sequence[Literal["id", "results"]] | None = None,
    ) -> Single[models.CustomerAgentSkillValuesReport]:
        return self._client.send(
            query_customer_agent_skill_values_beta(
                attributes, fields_customer_agent_skill_values_report=fields_customer_agent_skill_values_report
            )
        )

    def query_customer_agent_values_beta(
        self,
        attributes: models.CustomerAgentValuesReportQueryRequest
        | dicts.CustomerAgentValuesReportQueryRequest
        | AnyDict,
        *,
        fields_customer_agent_values_report: Sequence[Literal["id", "results"]] | None = None,
    ) -> Single[models.CustomerAgentValuesReport]:
        return self._client.send(
            query_customer_agent_values_beta(
                attributes, fields_customer_agent_values_report=fields_customer_agent_values_report
            )
        )

    def retrieve_customer_agent_conversation_beta(
        self,
        id: str,
        *,
        fields_customer_agent_conversation: Sequence[Literal["created_at", "id", "status", "updated_at"]] | None = None,
    ) -> Single[models.CustomerAgentConversation]:
        return self._client.send(
            retrieve_customer_agent_conversation_beta(
                id, fields_customer_agent_conversation=fields_customer_agent_conversation
            )
        )

    def update_agent_knowledge_beta(
        self,
        id: str,
        attributes: models.AgentKnowledgeUpdateRequestRequest | dicts.AgentKnowledgeUpdateRequestRequest | AnyDict,
        *,
        fields_agent_knowledge: Sequence[models.AgentKnowledgeField] | None = None,
    ) -> Single[models.AgentKnowledge]:
        return self._client.send(
            update_agent_knowledge_beta(id, attributes, fields_agent_knowledge=fields_agent_knowledge)
        )

    def update_agent_secret_beta(
        self,
        id: str,
        attributes: models.AgentSecretUpdateRequestRequest | dicts.AgentSecretUpdateRequestRequest | AnyDict,
        *,
        fields_agent_secret: Sequence[models.AgentSecretField] | None = None,
    ) -> Single[models.AgentSecret]:
        return self._client.send(update_agent_secret_beta(id, attributes, fields_agent_secret=fields_agent_secret))

    def update_agent_skill_beta(
        self,
        id: str,
        attributes: models.AgentSkillUpdateRequestRequest | dicts.AgentSkillUpdateRequestRequest | AnyDict,
        *,
        relationships: models.AgentSkillUpdateRequestRequestDataRelationships | Mapping[str, Any] | None = None,
        fields_agent_skill: Sequence[models.AgentSkillField] | None = None,
    ) -> Single[models.AgentSkill]:
        return self._client.send(
            update_agent_skill_beta(id, attributes, relationships=relationships, fields_agent_skill=fields_agent_skill)
        )

    def update_agent_tool_beta(
        self,
        id: str,
        attributes: models.AgentToolUpdateRequestRequest | dicts.AgentToolUpdateRequestRequest | AnyDict,
        *,
        fields_agent_tool: Sequence[models.AgentToolField] | None = None,
    ) -> Single[models.AgentTool]:
        return self._client.send(update_agent_tool_beta(id, attributes, fields_agent_tool=fields_agent_tool))

    def update_customer_agent_beta(
        self,
        id: str,
        attributes: models.CustomerAgentUpdateRequestRequest | dicts.CustomerAgentUpdateRequestRequest | AnyDict,
        *,
        fields_customer_agent: Sequence[models.CustomerAgentField] | None = None,
    ) -> Single[models.CustomerAgent]:
        return self._client.send(
            update_customer_agent_beta(id, attributes, fields_customer_agent=fields_customer_agent)
        )

    def update_customer_agent_conversation_beta(
        self,
        id: str,
        attributes: models.ConversationUpdateRequestRequest | dicts.ConversationUpdateRequestRequest | AnyDict,
        *,
        fields_customer_agent_conversation: Sequence[Literal["created_at", "id", "status", "updated_at"]] | None = None,
    ) -> Single[models.CustomerAgentConversation]:
        return self._client.send(
            update_customer_agent_conversation_beta(
                id, attributes, fields_customer_agent_conversation=fields_customer_agent_conversation
            )
        )

    get_customer_agent_conversation_relationships_agent_messages = (
        get_agent_message_ids_for_customer_agent_conversation_beta
    )
    get_customer_agent_conversation_agent_messages = get_agent_messages_for_customer_agent_conversation_beta
    get_agent_tool_relationships_secrets = get_secret_ids_for_agent_tool_beta
    get_agent_tool_secrets = get_secrets_for_agent_tool_beta
    get_agent_tool_relationships_skills = get_skill_ids_for_agent_tool_beta
    get_agent_tool_skills = get_skills_for_agent_tool_beta
    get_agent_secret_relationships_tools = get_tool_ids_for_agent_secret_beta
    get_agent_secret_tools = get_tools_for_agent_secret_beta
    get_agent_knowledge = list_agent_knowledge_beta
    get_customer_agent_conversations = list_customer_agent_conversations_beta
    create_customer_agent_skill_values_report = query_customer_agent_skill_values_beta
    create_customer_agent_values_report = query_customer_agent_values_beta
    get_customer_agent_conversation = retrieve_customer_agent_conversation_beta


class AsyncCustomerAgentNamespace(AsyncNamespace, _CustomerAgentNamespaceDocs):
    """Customer agent, sent by an async client."""

    async def create_agent_knowledge_beta(
        self,
        attributes: models.AgentKnowledgeCreateRequestRequest | dicts.AgentKnowledgeCreateRequestRequest | AnyDict,
        *,
        fields_agent_knowledge: Sequence[models.AgentKnowledgeField] | None = None,
    ) -> Single[models.AgentKnowledge]:
        return await self._client.send(
            create_agent_knowledge_beta(attributes, fields_agent_knowledge=fields_agent_knowledge)
        )

    async def create_agent_knowledge_file_beta(
        self, title: str, file: Upload, *, fields_agent_knowledge: Sequence[models.AgentKnowledgeField] | None = None
    ) -> Single[models.AgentKnowledge]:
        return await self._client.send(
            create_agent_knowledge_file_beta(title, file, fields_agent_knowledge=fields_agent_knowledge)
        )

    async def create_agent_secret_beta(
        self,
        attributes: models.AgentSecretCreateRequestRequest | dicts.AgentSecretCreateRequestRequest | AnyDict,
        *,
        fields_agent_secret: Sequence[models.AgentSecretField] | None = None,
    ) -> Single[models.AgentSecret]:
        return await self._client.send(create_agent_secret_beta(attributes, fields_agent_secret=fields_agent_secret))

    async def create_agent_skill_beta(
        self,
        attributes: models.AgentSkillCreateRequestRequest | dicts.AgentSkillCreateRequestRequest | AnyDict,
        *,
        relationships: models.AgentSkillCreateRequestRequestDataRelationships | Mapping[str, Any] | None = None,
        fields_agent_skill: Sequence[models.AgentSkillField] | None = None,
    ) -> Single[models.AgentSkill]:
        return await self._client.send(
            create_agent_skill_beta(attributes, relationships=relationships, fields_agent_skill=fields_agent_skill)
        )

    async def create_agent_tool_beta(
        self,
        attributes: models.AgentToolCreateRequestRequest | dicts.AgentToolCreateRequestRequest | AnyDict,
        *,
        fields_agent_tool: Sequence[models.AgentToolField] | None = None,
    ) -> Single[models.AgentTool]:
        return await self._client.send(create_agent_tool_beta(attributes, fields_agent_tool=fields_agent_tool))

    async def create_customer_agent_response_beta(
        self,
        attributes: models.CustomerAgentResponseCreateRequestRequest
        | dicts.CustomerAgentResponseCreateRequestRequest
        | AnyDict,
        *,
        relationships: models.CustomerAgentResponseCreateRequestRequestDataRelationships
        | Mapping[str, Any]
        | None = None,
        fields_customer_agent_response: Sequence[Literal["conversation_id", "events", "id"]] | None = None,
    ) -> Single[models.CustomerAgentResponseResource]:
        return await self._client.send(
            create_customer_agent_response_beta(
                attributes, relationships=relationships, fields_customer_agent_response=fields_customer_agent_response
            )
        )

    async def delete_agent_knowledge_beta(self, id: str) -> None:
        return await self._client.send(delete_agent_knowledge_beta(id))

    async def delete_agent_secret_beta(self, id: str) -> None:
        return await self._client.send(delete_agent_secret_beta(id))

    async def delete_agent_skill_beta(self, id: str) -> None:
        return await self._client.send(delete_agent_skill_beta(id))

    async def delete_agent_tool_beta(self, id: str) -> None:
        return await self._client.send(delete_agent_tool_beta(id))

    async def get_agent_knowledge_beta(
        self, id: str, *, fields_agent_knowledge: Sequence[models.AgentKnowledgeField] | None = None
    ) -> Single[models.AgentKnowledge]:
        return await self._client.send(get_agent_knowledge_beta(id, fields_agent_knowledge=fields_agent_knowledge))

    def get_agent_message_ids_for_customer_agent_conversation_beta(
        self,
        id: str,
        *,
        fields_customer_agent_message: Sequence[models.CustomerAgentMessageField] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResults[Any, Single[models.CustomerAgentMessage]]:
        return self._client.items(
            get_agent_message_ids_for_customer_agent_conversation_beta(
                id,
                fields_customer_agent_message=fields_customer_agent_message,
                page_cursor=page_cursor,
                page_size=page_size,
            )
        )

    def get_agent_messages_for_customer_agent_conversation_beta(
        self,
        id: str,
        *,
        fields_customer_agent_message: Sequence[models.CustomerAgentMessageField] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResults[Any, Single[models.CustomerAgentMessage]]:
        return self._client.items(
            get_agent_messages_for_customer_agent_conversation_beta(
                id,
                fields_customer_agent_message=fields_customer_agent_message,
                page_cursor=page_cursor,
                page_size=page_size,
            )
        )

    async def get_agent_secret_beta(
        self, id: str, *, fields_agent_secret: Sequence[models.AgentSecretField] | None = None
    ) -> Single[models.AgentSecret]:
        return await self._client.send(get_agent_secret_beta(id, fields_agent_secret=fields_agent_secret))

    async def get_agent_secrets_beta(
        self, *, fields_agent_secret: Sequence[models.AgentSecretField] | None = None
    ) -> Collection[models.AgentSecret]:
        return await self._client.send(get_agent_secrets_beta(fields_agent_secret=fields_agent_secret))

    async def get_agent_skill_beta(
        self, id: str, *, fields_agent_skill: Sequence[models.AgentSkillField] | None = None
    ) -> Single[models.AgentSkill]:
        return await self._client.send(get_agent_skill_beta(id, fields_agent_skill=fields_agent_skill))

    async def get_agent_skills_beta(
        self, *, fields_agent_skill: Sequence[models.AgentSkillField] | None = None
    ) -> Collection[models.AgentSkill]:
        return await self._client.send(get_agent_skills_beta(fields_agent_skill=fields_agent_skill))

    async def get_agent_tool_beta(
        self, id: str, *, fields_agent_tool: Sequence[models.AgentToolField] | None = None
    ) -> Single[models.AgentTool]:
        return await self._client.send(get_agent_tool_beta(id, fields_agent_tool=fields_agent_tool))

    def get_agent_tools_beta(
        self,
        *,
        fields_agent_tool: Sequence[models.AgentToolField] | None = None,
        filter: Filter | str | None = None,
        page_size: int | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[Any, Single[models.AgentTool]]:
        return self._client.items(
            get_agent_tools_beta(
                fields_agent_tool=fields_agent_tool, filter=filter, page_size=page_size, page_cursor=page_cursor
            )
        )

    async def get_customer_agent_beta(
        self, id: str, *, fields_customer_agent: Sequence[models.CustomerAgentField] | None = None
    ) -> Single[models.CustomerAgent]:
        return await self._client.send(get_customer_agent_beta(id, fields_customer_agent=fields_customer_agent))

    async def get_secret_ids_for_agent_tool_beta(self, id: str) -> Collection[models.AgentSecret]:
        return await self._client.send(get_secret_ids_for_agent_tool_beta(id))

    async def get_secrets_for_agent_tool_beta(self, id: str) -> Collection[models.AgentSecret]:
        return await self._client.send(get_secrets_for_agent_tool_beta(id))

    def get_skill_ids_for_agent_tool_beta(
        self,
        id: str,
        *,
        fields_agent_skill: Sequence[models.AgentSkillField] | None = None,
        page_size: int | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[Any, Single[models.AgentSkill]]:
        return self._client.items(
            get_skill_ids_for_agent_tool_beta(
                id, fields_agent_skill=fields_agent_skill, page_size=page_size, page_cursor=page_cursor
            )
        )

    def get_skills_for_agent_tool_beta(
        self,
        id: str,
        *,
        fields_agent_skill: Sequence[models.AgentSkillField] | None = None,
        page_size: int | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[Any, Single[models.AgentSkill]]:
        return self._client.items(
            get_skills_for_agent_tool_beta(
                id, fields_agent_skill=fields_agent_skill, page_size=page_size, page_cursor=page_cursor
            )
        )

    def get_tool_ids_for_agent_secret_beta(
        self,
        id: str,
        *,
        fields_agent_tool: Sequence[models.AgentToolField] | None = None,
        page_size: int | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[Any, Single[models.AgentTool]]:
        return self._client.items(
            get_tool_ids_for_agent_secret_beta(
                id, fields_agent_tool=fields_agent_tool, page_size=page_size, page_cursor=page_cursor
            )
        )

    def get_tools_for_agent_secret_beta(
        self,
        id: str,
        *,
        fields_agent_tool: Sequence[models.AgentToolField] | None = None,
        page_size: int | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[Any, Single[models.AgentTool]]:
        return self._client.items(
            get_tools_for_agent_secret_beta(
                id, fields_agent_tool=fields_agent_tool, page_size=page_size, page_cursor=page_cursor
            )
        )

    def list_agent_knowledge_beta(
        self,
        *,
        fields_agent_knowledge: Sequence[models.AgentKnowledgeField] | None = None,
        sort: Literal["-created_at", "-id"] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResults[Any, Single[models.AgentKnowledge]]:
        return self._client.items(
            list_agent_knowledge_beta(
                fields_agent_knowledge=fields_agent_knowledge, sort=sort, page_cursor=page_cursor, page_size=page_size
            )
        )

    def list_customer_agent_conversations_beta(
        self,
        *,
        fields_customer_agent_conversation: Sequence[Literal["created_at", "id", "status", "updated_at"]] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResults[Any, Single[models.CustomerAgentConversation]]:
        return self._client.items(
            list_customer_agent_conversations_beta(
                fields_customer_agent_conversation=fields_customer_agent_conversation,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
            )
        )

    async def query_customer_agent_skill_values_beta(
        self,
        attributes: models.CustomerAgentSkillValuesReportQueryRequest
        | dicts.CustomerAgentSkillValuesReportQueryRequest
        | AnyDict,
        *,
        fields_customer_agent_skill_values_report: Sequence[Literal["id", "results"]] | None = None,
    ) -> Single[models.CustomerAgentSkillValuesReport]:
        return await self._client.send(
            query_customer_agent_skill_values_beta(
                attributes, fields_customer_agent_skill_values_report=fields_customer_agent_skill_values_report
            )
        )

    async def query_customer_agent_values_beta(
        self,
        attributes: models.CustomerAgentValuesReportQueryRequest
        | dicts.CustomerAgentValuesReportQueryRequest
        | AnyDict,
        *,
        fields_customer_agent_values_report: Sequence[Literal["id", "results"]] | None = None,
    ) -> Single[models.CustomerAgentValuesReport]:
        return await self._client.send(
            query_customer_agent_values_beta(
                attributes, fields_customer_agent_values_report=fields_customer_agent_values_report
            )
        )

    async def retrieve_customer_agent_conversation_beta(
        self,
        id: str,
        *,
        fields_customer_agent_conversation: Sequence[Literal["created_at", "id", "status", "updated_at"]] | None = None,
    ) -> Single[models.CustomerAgentConversation]:
        return await self._client.send(
            retrieve_customer_agent_conversation_beta(
                id, fields_customer_agent_conversation=fields_customer_agent_conversation
            )
        )

    async def update_agent_knowledge_beta(
        self,
        id: str,
        attributes: models.AgentKnowledgeUpdateRequestRequest | dicts.AgentKnowledgeUpdateRequestRequest | AnyDict,
        *,
        fields_agent_knowledge: Sequence[models.AgentKnowledgeField] | None = None,
    ) -> Single[models.AgentKnowledge]:
        return await self._client.send(
            update_agent_knowledge_beta(id, attributes, fields_agent_knowledge=fields_agent_knowledge)
        )

    async def update_agent_secret_beta(
        self,
        id: str,
        attributes: models.AgentSecretUpdateRequestRequest | dicts.AgentSecretUpdateRequestRequest | AnyDict,
        *,
        fields_agent_secret: Sequence[models.AgentSecretField] | None = None,
    ) -> Single[models.AgentSecret]:
        return await self._client.send(
            update_agent_secret_beta(id, attributes, fields_agent_secret=fields_agent_secret)
        )

    async def update_agent_skill_beta(
        self,
        id: str,
        attributes: models.AgentSkillUpdateRequestRequest | dicts.AgentSkillUpdateRequestRequest | AnyDict,
        *,
        relationships: models.AgentSkillUpdateRequestRequestDataRelationships | Mapping[str, Any] | None = None,
        fields_agent_skill: Sequence[models.AgentSkillField] | None = None,
    ) -> Single[models.AgentSkill]:
        return await self._client.send(
            update_agent_skill_beta(id, attributes, relationships=relationships, fields_agent_skill=fields_agent_skill)
        )

    async def update_agent_tool_beta(
        self,
        id: str,
        attributes: models.AgentToolUpdateRequestRequest | dicts.AgentToolUpdateRequestRequest | AnyDict,
        *,
        fields_agent_tool: Sequence[models.AgentToolField] | None = None,
    ) -> Single[models.AgentTool]:
        return await self._client.send(update_agent_tool_beta(id, attributes, fields_agent_tool=fields_agent_tool))

    async def update_customer_agent_beta(
        self,
        id: str,
        attributes: models.CustomerAgentUpdateRequestRequest | dicts.CustomerAgentUpdateRequestRequest | AnyDict,
        *,
        fields_customer_agent: Sequence[models.CustomerAgentField] | None = None,
    ) -> Single[models.CustomerAgent]:
        return await self._client.send(
            update_customer_agent_beta(id, attributes, fields_customer_agent=fields_customer_agent)
        )

    async def update_customer_agent_conversation_beta(
        self,
        id: str,
        attributes: models.ConversationUpdateRequestRequest | dicts.ConversationUpdateRequestRequest | AnyDict,
        *,
        fields_customer_agent_conversation: Sequence[Literal["created_at", "id", "status", "updated_at"]] | None = None,
    ) -> Single[models.CustomerAgentConversation]:
        return await self._client.send(
            update_customer_agent_conversation_beta(
                id, attributes, fields_customer_agent_conversation=fields_customer_agent_conversation
            )
        )

    get_customer_agent_conversation_relationships_agent_messages = (
        get_agent_message_ids_for_customer_agent_conversation_beta
    )
    get_customer_agent_conversation_agent_messages = get_agent_messages_for_customer_agent_conversation_beta
    get_agent_tool_relationships_secrets = get_secret_ids_for_agent_tool_beta
    get_agent_tool_secrets = get_secrets_for_agent_tool_beta
    get_agent_tool_relationships_skills = get_skill_ids_for_agent_tool_beta
    get_agent_tool_skills = get_skills_for_agent_tool_beta
    get_agent_secret_relationships_tools = get_tool_ids_for_agent_secret_beta
    get_agent_secret_tools = get_tools_for_agent_secret_beta
    get_agent_knowledge = list_agent_knowledge_beta
    get_customer_agent_conversations = list_customer_agent_conversations_beta
    create_customer_agent_skill_values_report = query_customer_agent_skill_values_beta
    create_customer_agent_values_report = query_customer_agent_values_beta
    get_customer_agent_conversation = retrieve_customer_agent_conversation_beta
