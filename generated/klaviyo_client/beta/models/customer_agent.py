"""Customer agent: models of revision 2026-07-15.pre."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from ...runtime.documents import Links, Resource, ToMany, ToOne
from ...runtime.model import UNSET, Model, field

AgentKnowledgeAttributesStatus: TypeAlias = Literal["pending", "indexing", "indexed", "failed", "rejected"]

AgentKnowledgeField: TypeAlias = Literal[
    "created_at",
    "error",
    "id",
    "indexed_at",
    "source",
    "source.auto_reindex",
    "source.content",
    "source.scope",
    "source.source_type",
    "source.title",
    "source.url",
    "status",
    "updated_at",
]
"""Values of the parameter ``fields[agent-knowledge]``."""

AgentKnowledgeWebpageCreateSourceRequestScope: TypeAlias = Literal["single-page", "entire-site"]

AgentKnowledgeWebpageResponseSourceScope: TypeAlias = Literal["single-page", "entire-site"]

AgentSecretField: TypeAlias = Literal["created_at", "id", "mask", "name", "updated_at"]
"""Values of the parameter ``fields[agent-secret]``."""

AgentSkillAttributesHandoff: TypeAlias = Literal["none", "offer", "immediate", "all", "custom"]

AgentSkillAttributesSource: TypeAlias = Literal["custom", "prebuilt"]

AgentSkillAttributesStatus: TypeAlias = Literal["draft", "live", "disabled", "unavailable"]

AgentSkillCreateRequestRequestHandoff: TypeAlias = Literal["none", "offer", "immediate", "all", "custom"]

AgentSkillCreateRequestRequestStatus: TypeAlias = Literal["draft", "live"]

AgentSkillField: TypeAlias = Literal[
    "created_at",
    "description",
    "display_name",
    "handoff",
    "id",
    "instructions",
    "name",
    "source",
    "status",
    "updated_at",
]
"""Values of the parameter ``fields[agent-skill]``."""

AgentSkillUpdateRequestRequestHandoff: TypeAlias = Literal["none", "offer", "immediate", "all", "custom"]

AgentSkillUpdateRequestRequestStatus: TypeAlias = Literal["draft", "live"]

AgentToolConfigParamInputType: TypeAlias = Literal["single_select", "multi_select"]

AgentToolCustomReadDetailsType: TypeAlias = Literal["custom", "internal"]

AgentToolField: TypeAlias = Literal[
    "details",
    "details.config_params",
    "details.created_at",
    "details.max_retries",
    "details.protocol",
    "details.request_template",
    "details.timeout_seconds",
    "details.type",
    "details.updated_at",
    "details.variables",
    "id",
    "name",
    "public_description",
    "public_name",
]
"""Values of the parameter ``fields[agent-tool]``."""

AgentToolHTTPSRequestTemplateHttpMethod: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]

AgentToolHTTPSRequestTemplateRequestHttpMethod: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]

AgentToolHTTPSRequestTemplateUpdateRequestHttpMethod: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]

AgentToolInternalReadDetailsType: TypeAlias = Literal["custom", "internal"]

AgentToolVariableRequestSource: TypeAlias = Literal["dynamic", "klaviyo", "secret"]

AgentToolVariableRequestType: TypeAlias = Literal["string", "number", "boolean"]

AgentToolVariableSource: TypeAlias = Literal["dynamic", "klaviyo", "secret"]

AgentToolVariableType: TypeAlias = Literal["string", "number", "boolean"]

CustomerAgentCommunicationStyleRequestStatus: TypeAlias = Literal["enabled", "disabled"]

CustomerAgentCommunicationStyleStatus: TypeAlias = Literal["enabled", "disabled"]

CustomerAgentConversationAttributesStatus: TypeAlias = Literal["open", "routed-to-team", "resolved-by-ai", "closed"]

CustomerAgentEscalationRuleRequestStatus: TypeAlias = Literal["enabled", "disabled"]

CustomerAgentEscalationRuleStatus: TypeAlias = Literal["enabled", "disabled"]

CustomerAgentField: TypeAlias = Literal[
    "communication_styles",
    "escalation_rules",
    "id",
    "name",
    "tone_of_voice",
    "tone_of_voice.custom_instruction",
    "tone_of_voice.preset",
    "tone_of_voice.updated_at",
]
"""Values of the parameter ``fields[customer-agent]``."""

CustomerAgentMessageAttributesRole: TypeAlias = Literal["user", "agent"]

CustomerAgentMessageField: TypeAlias = Literal["content", "created_at", "id", "role", "updated_at"]
"""Values of the parameter ``fields[customer-agent-message]``."""

CustomerAgentResponseCreateRequestRequestChannel: TypeAlias = Literal["web-chat", "sms", "email", "whatsapp"]

CustomerAgentResponseCreateRequestRequestMode: TypeAlias = Literal["preview", "live"]

CustomerAgentResponseHandoffEventCategory: TypeAlias = Literal[
    "explicit-ask", "escalation-rule", "unintelligible-input", "bad-billing-state"
]

CustomerAgentResponseHandoffMode: TypeAlias = Literal["hard", "soft", "silent"]

CustomerAgentResponseResourceAttributesEvents: TypeAlias = "CustomerAgentResponseErrorEvent | CustomerAgentResponseHandoffEvent | CustomerAgentResponseMessageEvent | CustomerAgentResponseRequireAuthenticationEvent"

CustomerAgentToneOfVoicePreset: TypeAlias = Literal["neutral", "professional", "friendly", "playful", "custom"]

CustomerAgentToneOfVoiceUpdateRequestPreset: TypeAlias = Literal[
    "neutral", "professional", "friendly", "playful", "custom"
]

MessageRequestRole: TypeAlias = Literal["user", "agent"]

ReportTimeframeRequestKey: TypeAlias = Literal[
    "today",
    "yesterday",
    "this_week",
    "last_week",
    "last_7_days",
    "last_30_days",
    "last_90_days",
    "this_month",
    "last_month",
]

ValuesGrouping: TypeAlias = Literal["channel", "status"]

ValuesStatistic: TypeAlias = Literal["volume", "resolution-rate"]


class AgentKnowledge(Resource):
    """A resource of type ``agent-knowledge``."""

    type: Literal["agent-knowledge"] = "agent-knowledge"
    id: str = UNSET
    attributes: AgentKnowledgeAttributes = UNSET
    links: Links = UNSET


class AgentKnowledgeAttributes(Model):
    source: (
        AgentKnowledgeFileResponseSource
        | AgentKnowledgeSnippetResponseSource
        | AgentKnowledgeWebpageResponseSource
        | None
    ) = UNSET
    status: AgentKnowledgeAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    updated_at: dt.datetime | None = UNSET
    indexed_at: dt.datetime | None = UNSET
    error: str | None = UNSET


class AgentKnowledgeCreateRequestRequest(Model):
    source: AgentKnowledgeSnippetCreateSourceRequest | AgentKnowledgeWebpageCreateSourceRequest


class AgentKnowledgeFileResponseSource(Model):
    source_type: Literal["file"] | None = "file"
    title: str | None = UNSET


class AgentKnowledgeSnippetCreateSourceRequest(Model):
    source_type: Literal["snippet"] = "snippet"
    title: str
    content: str


class AgentKnowledgeSnippetResponseSource(Model):
    source_type: Literal["snippet"] | None = "snippet"
    title: str | None = UNSET
    content: str | None = UNSET


class AgentKnowledgeUpdateRequestRequest(Model):
    title: str | None = UNSET
    content: str | None = UNSET


class AgentKnowledgeWebpageCreateSourceRequest(Model):
    source_type: Literal["webpage"] = "webpage"
    url: str
    scope: AgentKnowledgeWebpageCreateSourceRequestScope = UNSET
    auto_reindex: bool | None = UNSET


class AgentKnowledgeWebpageResponseSource(Model):
    source_type: Literal["webpage"] | None = "webpage"
    url: str | None = UNSET
    scope: AgentKnowledgeWebpageResponseSourceScope | str | None = UNSET
    auto_reindex: bool | None = UNSET


class AgentSecret(Resource):
    """A resource of type ``agent-secret``."""

    type: Literal["agent-secret"] = "agent-secret"
    id: str = UNSET
    attributes: AgentSecretAttributes = UNSET
    relationships: AgentSecretRelationships = UNSET
    links: Links = UNSET


class AgentSecretAttributes(Model):
    name: str | None = UNSET
    mask: str | None = UNSET
    created_at: dt.datetime | None = UNSET
    updated_at: dt.datetime | None = UNSET


class AgentSecretCreateRequestRequest(Model):
    name: str
    value: str


class AgentSecretRelationships(Model):
    agent_tools: ToMany = field(wire="agent-tools", default=UNSET)


class AgentSecretUpdateRequestRequest(Model):
    name: str | None = UNSET
    value: str | None = UNSET


class AgentSkill(Resource):
    """A resource of type ``agent-skill``."""

    type: Literal["agent-skill"] = "agent-skill"
    id: str = UNSET
    attributes: AgentSkillAttributes = UNSET
    relationships: AgentSkillRelationships = UNSET
    links: Links = UNSET


class AgentSkillAttributes(Model):
    source: AgentSkillAttributesSource | str | None = UNSET
    display_name: str | None = UNSET
    name: str | None = UNSET
    description: str | None = UNSET
    instructions: str | None = UNSET
    status: AgentSkillAttributesStatus | str | None = UNSET
    handoff: AgentSkillAttributesHandoff | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    updated_at: dt.datetime | None = UNSET


class AgentSkillCreateRequestRequest(Model):
    display_name: str
    description: str
    instructions: str
    status: AgentSkillCreateRequestRequestStatus
    handoff: AgentSkillCreateRequestRequestHandoff | None = UNSET


class AgentSkillCreateRequestRequestDataRelationships(Model):
    agent_tools: ToMany = field(wire="agent-tools", default=UNSET)


class AgentSkillRelationships(Model):
    agent_tools: ToMany = field(wire="agent-tools", default=UNSET)


class AgentSkillUpdateRequestRequest(Model):
    display_name: str | None = UNSET
    description: str | None = UNSET
    instructions: str | None = UNSET
    status: AgentSkillUpdateRequestRequestStatus | None = UNSET
    handoff: AgentSkillUpdateRequestRequestHandoff | None = UNSET


class AgentSkillUpdateRequestRequestDataRelationships(Model):
    agent_tools: ToMany = field(wire="agent-tools", default=UNSET)


class AgentTool(Resource):
    """A resource of type ``agent-tool``."""

    type: Literal["agent-tool"] = "agent-tool"
    id: str = UNSET
    attributes: AgentToolAttributes = UNSET
    relationships: AgentToolRelationships = UNSET
    links: Links = UNSET


class AgentToolAttributes(Model):
    name: str | None = UNSET
    public_description: str | None = UNSET
    details: AgentToolCustomReadDetails | AgentToolInternalReadDetails | None = UNSET
    public_name: str | None = UNSET


class AgentToolConfigParam(Model):
    name: str | None = UNSET
    label: str | None = UNSET
    description: str | None = UNSET
    input_type: AgentToolConfigParamInputType | str | None = UNSET
    required: bool | None = UNSET


class AgentToolCreateRequestRequest(Model):
    name: str
    public_description: str
    details: AgentToolCustomCreateDetailsRequest


class AgentToolCustomCreateDetailsRequest(Model):
    type: Literal["custom"] = "custom"
    protocol: Literal["https"] = UNSET
    request_template: AgentToolHTTPSRequestTemplateRequest
    variables: list[AgentToolVariableRequest] = UNSET
    timeout_seconds: int = UNSET
    max_retries: int = UNSET


class AgentToolCustomReadDetails(Model):
    protocol: Literal["https"] | None = "https"
    request_template: AgentToolHTTPSRequestTemplate | None = UNSET
    variables: list[AgentToolVariable] | None = UNSET
    timeout_seconds: int | None = UNSET
    max_retries: int | None = UNSET
    created_at: dt.datetime | None = UNSET
    updated_at: dt.datetime | None = UNSET
    type: AgentToolCustomReadDetailsType | str | None = UNSET


class AgentToolCustomUpdateDetailsRequest(Model):
    type: Literal["custom"] = "custom"
    protocol: Literal["https"] | None = UNSET
    request_template: AgentToolHTTPSRequestTemplateUpdateRequest | None = UNSET
    variables: list[AgentToolVariableRequest] | None = UNSET
    timeout_seconds: int | None = UNSET
    max_retries: int | None = UNSET


class AgentToolHTTPSRequestTemplate(Model):
    url_template: str | None = UNSET
    http_method: AgentToolHTTPSRequestTemplateHttpMethod | str | None = UNSET
    request_timeout_seconds: int | None = UNSET
    query_parameters: list[AgentToolKeyValueParameter] | None = UNSET
    headers: list[AgentToolKeyValueParameter] | None = UNSET
    body_template: dict[str, Any] | None = UNSET


class AgentToolHTTPSRequestTemplateRequest(Model):
    url_template: str
    http_method: AgentToolHTTPSRequestTemplateRequestHttpMethod
    request_timeout_seconds: int = UNSET
    query_parameters: list[AgentToolKeyValueParameterRequest] | None = UNSET
    headers: list[AgentToolKeyValueParameterRequest] | None = UNSET
    body_template: dict[str, Any] | None = UNSET


class AgentToolHTTPSRequestTemplateUpdateRequest(Model):
    url_template: str | None = UNSET
    http_method: AgentToolHTTPSRequestTemplateUpdateRequestHttpMethod | None = UNSET
    request_timeout_seconds: int | None = UNSET
    query_parameters: list[AgentToolKeyValueParameterRequest] | None = UNSET
    headers: list[AgentToolKeyValueParameterRequest] | None = UNSET
    body_template: dict[str, Any] | None = UNSET


class AgentToolInternalReadDetails(Model):
    config_params: list[AgentToolConfigParam] | None = UNSET
    type: AgentToolInternalReadDetailsType | str | None = UNSET


class AgentToolKeyValueParameter(Model):
    name: str | None = UNSET
    value: str | None = UNSET


class AgentToolKeyValueParameterRequest(Model):
    name: str
    value: str


class AgentToolRelationships(Model):
    agent_secrets: ToMany = field(wire="agent-secrets", default=UNSET)
    agent_skills: ToMany = field(wire="agent-skills", default=UNSET)


class AgentToolUpdateRequestRequest(Model):
    name: str | None = UNSET
    public_description: str | None = UNSET
    details: AgentToolCustomUpdateDetailsRequest | None = UNSET


class AgentToolVariable(Model):
    name: str | None = UNSET
    type: AgentToolVariableType | str | None = UNSET
    required: bool | None = UNSET
    description: str | None = UNSET
    source: AgentToolVariableSource | str | None = UNSET
    value: str | None = UNSET


class AgentToolVariableRequest(Model):
    name: str
    type: AgentToolVariableRequestType
    required: bool = UNSET
    description: str | None = UNSET
    source: AgentToolVariableRequestSource = UNSET
    value: str | None = UNSET


class ConversationUpdateRequestRequest(Model):
    status: Literal["closed"] | None = UNSET


class CustomerAgent(Resource):
    """A resource of type ``customer-agent``."""

    type: Literal["customer-agent"] = "customer-agent"
    id: str = UNSET
    attributes: CustomerAgentAttributes = UNSET
    links: Links = UNSET


class CustomerAgentAttributes(Model):
    name: str | None = UNSET
    tone_of_voice: CustomerAgentToneOfVoice | None = UNSET
    escalation_rules: list[CustomerAgentEscalationRule] | None = UNSET
    communication_styles: list[CustomerAgentCommunicationStyle] | None = UNSET


class CustomerAgentCommunicationStyle(Model):
    title: str | None = UNSET
    description: str | None = UNSET
    status: CustomerAgentCommunicationStyleStatus | str | None = UNSET


class CustomerAgentCommunicationStyleRequest(Model):
    title: str
    description: str
    status: CustomerAgentCommunicationStyleRequestStatus


class CustomerAgentConversation(Resource):
    """A resource of type ``customer-agent-conversation``."""

    type: Literal["customer-agent-conversation"] = "customer-agent-conversation"
    id: str = UNSET
    attributes: CustomerAgentConversationAttributes = UNSET
    relationships: CustomerAgentConversationRelationships = UNSET
    links: Links = UNSET


class CustomerAgentConversationAttributes(Model):
    status: CustomerAgentConversationAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    updated_at: dt.datetime | None = UNSET


class CustomerAgentConversationRelationships(Model):
    customer_agent_messages: ToMany = field(wire="customer-agent-messages", default=UNSET)


class CustomerAgentEscalationRule(Model):
    title: str | None = UNSET
    description: str | None = UNSET
    status: CustomerAgentEscalationRuleStatus | str | None = UNSET


class CustomerAgentEscalationRuleRequest(Model):
    title: str
    description: str
    status: CustomerAgentEscalationRuleRequestStatus


class CustomerAgentMessage(Resource):
    """A resource of type ``customer-agent-message``."""

    type: Literal["customer-agent-message"] = "customer-agent-message"
    id: str = UNSET
    attributes: CustomerAgentMessageAttributes = UNSET
    links: Links = UNSET


class CustomerAgentMessageAttributes(Model):
    role: CustomerAgentMessageAttributesRole | str | None = UNSET
    content: str | None = UNSET
    created_at: dt.datetime | None = UNSET
    updated_at: dt.datetime | None = UNSET


class CustomerAgentResponseCreateRequestRequest(Model):
    mode: CustomerAgentResponseCreateRequestRequestMode
    channel: CustomerAgentResponseCreateRequestRequestChannel = UNSET
    messages: list[MessageRequest]
    customer: CustomerRequest | None = UNSET


class CustomerAgentResponseCreateRequestRequestDataRelationships(Model):
    conversation: ToOne = UNSET


class CustomerAgentResponseErrorEvent(Model):
    type: Literal["error"] | None = "error"
    code: int | None = UNSET
    message: str | None = UNSET


class CustomerAgentResponseHandoffEvent(Model):
    type: Literal["handoff"] | None = "handoff"
    mode: CustomerAgentResponseHandoffMode | str | None = UNSET
    category: CustomerAgentResponseHandoffEventCategory | str | None = UNSET


class CustomerAgentResponseMessageEvent(Model):
    type: Literal["message"] | None = "message"
    role: Literal["agent"] | None = "agent"
    content: str | None = UNSET


class CustomerAgentResponseRequireAuthenticationEvent(Model):
    type: Literal["require-authentication"] | None = "require-authentication"


class CustomerAgentResponseResource(Resource):
    """A resource of type ``customer-agent-response``."""

    type: Literal["customer-agent-response"] = "customer-agent-response"
    id: str = UNSET
    attributes: CustomerAgentResponseResourceAttributes = UNSET
    relationships: CustomerAgentResponseResourceRelationships = UNSET
    links: Links = UNSET


class CustomerAgentResponseResourceAttributes(Model):
    conversation_id: str | None = UNSET
    events: list[CustomerAgentResponseResourceAttributesEvents] | None = UNSET


class CustomerAgentResponseResourceRelationships(Model):
    conversation: ToOne = UNSET


class CustomerAgentSkillValuesReport(Resource):
    """A resource of type ``customer-agent-skill-values-report``."""

    type: Literal["customer-agent-skill-values-report"] = "customer-agent-skill-values-report"
    id: str = UNSET
    attributes: CustomerAgentSkillValuesReportAttributes = UNSET
    links: Links = UNSET


class CustomerAgentSkillValuesReportAttributes(Model):
    results: list[ValuesData] | None = UNSET


class CustomerAgentSkillValuesReportQueryRequest(Model):
    statistics: list[Literal["volume"]]
    groupings: list[Literal["skill"]]
    timeframe: ReportTimeframeRequest
    filter: str | None = UNSET


class CustomerAgentToneOfVoice(Model):
    preset: CustomerAgentToneOfVoicePreset | str | None = UNSET
    custom_instruction: str | None = UNSET
    updated_at: dt.datetime | None = UNSET


class CustomerAgentToneOfVoiceUpdateRequest(Model):
    preset: CustomerAgentToneOfVoiceUpdateRequestPreset | None = UNSET
    custom_instruction: str | None = UNSET


class CustomerAgentUpdateRequestRequest(Model):
    name: str | None = UNSET
    tone_of_voice: CustomerAgentToneOfVoiceUpdateRequest | None = UNSET
    escalation_rules: list[CustomerAgentEscalationRuleRequest] | None = UNSET
    communication_styles: list[CustomerAgentCommunicationStyleRequest] | None = UNSET


class CustomerAgentValuesReport(Resource):
    """A resource of type ``customer-agent-values-report``."""

    type: Literal["customer-agent-values-report"] = "customer-agent-values-report"
    id: str = UNSET
    attributes: CustomerAgentValuesReportAttributes = UNSET
    links: Links = UNSET


class CustomerAgentValuesReportAttributes(Model):
    results: list[ValuesData] | None = UNSET


class CustomerAgentValuesReportQueryRequest(Model):
    statistics: list[ValuesStatistic]
    timeframe: ReportTimeframeRequest
    groupings: list[ValuesGrouping] = UNSET


class CustomerRequest(Model):
    email: str | None = UNSET
    first_name: str | None = UNSET
    last_name: str | None = UNSET
    phone_number: str | None = UNSET
    profile_id: str | None = UNSET


class MessageRequest(Model):
    content: str
    role: MessageRequestRole


class ReportTimeframeRequest(Model):
    key: ReportTimeframeRequestKey | None = UNSET
    start: dt.datetime | None = UNSET
    end: dt.datetime | None = UNSET


class ValuesData(Model):
    groupings: dict[str, Any] | None = UNSET
    statistics: dict[str, Any] | None = UNSET
