"""Models of revision 2026-07-15.pre. Each is imported from its module on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.documents import Links, ResourceIdentifier, ToMany, ToOne

if TYPE_CHECKING:
    from .api_keys import *
    from .applications import *
    from .billing import *
    from .brands import *
    from .campaigns import *
    from .customer_agent import *
    from .events import *
    from .profiles import *
    from .sending_domains import *
    from .templates import *
    from .text_messaging import *
    from .translations import *

_NAMES: dict[str, str] = {
    "api_keys": """
        ApiKey ApiKeyAttributes ApiKeyAttributesScopes ApiKeyAttributesStatus ApiKeyField
        ApiKeyUpdateRequestAttributes ApiKeyUpdateRequestAttributesStatus
    """,
    "applications": """
        Application ApplicationAttributes ApplicationAttributesCategories ApplicationFeature ApplicationField
        Article ArticleType GalleryItem VideoLink
    """,
    "billing": """
        BillingUsage BillingUsageAttributes BillingUsageAttributesUnit BillingUsageField
    """,
    "brands": """
        BorderStyles BorderStylesBorderStyle BrandButton BrandButtonAttributes BrandButtonCreateAttributes
        BrandButtonField BrandButtonUpdateAttributes BrandColor BrandColorAttributes BrandColorCreateAttributes
        BrandColorUpdateAttributes BrandEmailBodyAttributes BrandEmailBodyPatchAttributes BrandEmailDefault
        BrandEmailDefaultAttributes BrandEmailDefaultField BrandEmailDefaultRelationships
        BrandEmailDefaultUpdateAttributes BrandEmailDefaultUpdateRelationships BrandEmailFooterAttributes
        BrandEmailFooterAttributesSocialGroupColor BrandEmailFooterPatchAttributes
        BrandEmailFooterPatchAttributesSocialGroupColor BrandEmailHeaderAttributes
        BrandEmailHeaderPatchAttributes BrandLogo BrandLogoAttributes BrandLogoCreateAttributes
        BrandLogoCreateRelationships BrandLogoField BrandLogoRelationships BrandLogoUpdateAttributes
        BrandLogoUpdateRelationships BrandSocialGroup BrandSocialGroupAttributes
        BrandSocialGroupCreateAttributes BrandSocialGroupUpdateAttributes BrandVoice BrandVoiceAttributes
        BrandVoiceDescriptor BrandVoiceUpdateAttributes ButtonStyles Color CustomSocialLink EmailHeaderLink
        FirstPartySocialLink LinkTextStyles LinkTextStylesFontStyle LinkTextStylesFontWeight
        LinkTextStylesTextDecoration SpacingStyles TextStyles TextStylesFontStyle TextStylesFontWeight
        TextStylesTextDecoration
    """,
    "campaigns": """
        AudienceCloneAttributes AudienceCloneRelationships AudienceCreateAttributes AudienceCreateRelationships
        AudienceDefinition AudienceInlineCreate AudienceUpdateAttributes Campaign CampaignAttributes
        CampaignAudience CampaignAudienceAttributes CampaignAudienceField CampaignAudienceRelationships
        CampaignCloneAttributes CampaignCreateAttributes CampaignCreateRelationships CampaignDefinition
        CampaignField CampaignMessage CampaignMessageAttributes CampaignMessageField
        CampaignMessageRelationships CampaignMessageSchedule CampaignMessageScheduleAttributes
        CampaignMessageScheduleAttributesStrategy CampaignMessageScheduleAttributesThrottleUnit
        CampaignMessageScheduleField CampaignMessageScheduleRelationships
        CampaignMessageScheduleRequestAttributes CampaignMessageScheduleRequestAttributesStrategy
        CampaignMessageScheduleRequestRelationships CampaignMessageScheduleUpdateAttributes
        CampaignMessageScheduleUpdateAttributesAction CampaignRelationships CampaignUpdateAttributes
        CampaignVariation CampaignVariationAttributes CampaignVariationField CampaignVariationRelationships
        EmailChannelDetails GetCampaignMessagesBetaSort GetCampaignVariationBetaTranslationField
        GetCampaignsBetaSort Image ImageAttributes ImageField MessageCloneAttributes MessageCloneRelationships
        MessageCreateAttributes MessageCreateRelationships MessageDefinition MessageDefinitionStatus
        MessageInlineCreate MessageInlineCreateThrottlingType MessageSendOptions MessageSendOptionsSendStrategy
        MessageSendOptionsThrottleUnit MessageSendOptionsThrottlingType MessageTrackingOptions
        MessageUpdateAttributes PushActionButton PushActionButtonActionType PushChannelDetails
        PushChannelDetailsBadgeConfig PushChannelDetailsPushType SMSChannelDetails
        SMSChannelDetailsTextMessageType SendSettings Tag TagAttributes TagRelationships ThrottledOptions
        ThrottledOptionsThrottleUnit TimezoneOptions VariationCreateAttributes VariationCreateRelationships
        VariationDefinition VariationDefinitionDetails VariationInlineCreate VariationUpdateAttributes
        WhatsappChannelDetails
    """,
    "customer_agent": """
        AgentKnowledge AgentKnowledgeAttributes AgentKnowledgeAttributesStatus
        AgentKnowledgeCreateRequestRequest AgentKnowledgeField AgentKnowledgeFileResponseSource
        AgentKnowledgeSnippetCreateSourceRequest AgentKnowledgeSnippetResponseSource
        AgentKnowledgeUpdateRequestRequest AgentKnowledgeWebpageCreateSourceRequest
        AgentKnowledgeWebpageCreateSourceRequestScope AgentKnowledgeWebpageResponseSource
        AgentKnowledgeWebpageResponseSourceScope AgentSecret AgentSecretAttributes
        AgentSecretCreateRequestRequest AgentSecretField AgentSecretRelationships
        AgentSecretUpdateRequestRequest AgentSkill AgentSkillAttributes AgentSkillAttributesHandoff
        AgentSkillAttributesSource AgentSkillAttributesStatus AgentSkillCreateRequestRequest
        AgentSkillCreateRequestRequestDataRelationships AgentSkillCreateRequestRequestHandoff
        AgentSkillCreateRequestRequestStatus AgentSkillField AgentSkillRelationships
        AgentSkillUpdateRequestRequest AgentSkillUpdateRequestRequestDataRelationships
        AgentSkillUpdateRequestRequestHandoff AgentSkillUpdateRequestRequestStatus AgentTool AgentToolAttributes
        AgentToolConfigParam AgentToolConfigParamInputType AgentToolCreateRequestRequest
        AgentToolCustomCreateDetailsRequest AgentToolCustomReadDetails AgentToolCustomReadDetailsType
        AgentToolCustomUpdateDetailsRequest AgentToolField AgentToolHTTPSRequestTemplate
        AgentToolHTTPSRequestTemplateHttpMethod AgentToolHTTPSRequestTemplateRequest
        AgentToolHTTPSRequestTemplateRequestHttpMethod AgentToolHTTPSRequestTemplateUpdateRequest
        AgentToolHTTPSRequestTemplateUpdateRequestHttpMethod AgentToolInternalReadDetails
        AgentToolInternalReadDetailsType AgentToolKeyValueParameter AgentToolKeyValueParameterRequest
        AgentToolRelationships AgentToolUpdateRequestRequest AgentToolVariable AgentToolVariableRequest
        AgentToolVariableRequestSource AgentToolVariableRequestType AgentToolVariableSource
        AgentToolVariableType ConversationUpdateRequestRequest CustomerAgent CustomerAgentAttributes
        CustomerAgentCommunicationStyle CustomerAgentCommunicationStyleRequest
        CustomerAgentCommunicationStyleRequestStatus CustomerAgentCommunicationStyleStatus
        CustomerAgentConversation CustomerAgentConversationAttributes CustomerAgentConversationAttributesStatus
        CustomerAgentConversationRelationships CustomerAgentEscalationRule CustomerAgentEscalationRuleRequest
        CustomerAgentEscalationRuleRequestStatus CustomerAgentEscalationRuleStatus CustomerAgentField
        CustomerAgentMessage CustomerAgentMessageAttributes CustomerAgentMessageAttributesRole
        CustomerAgentMessageField CustomerAgentResponseCreateRequestRequest
        CustomerAgentResponseCreateRequestRequestChannel
        CustomerAgentResponseCreateRequestRequestDataRelationships CustomerAgentResponseCreateRequestRequestMode
        CustomerAgentResponseErrorEvent CustomerAgentResponseHandoffEvent
        CustomerAgentResponseHandoffEventCategory CustomerAgentResponseHandoffMode
        CustomerAgentResponseMessageEvent CustomerAgentResponseRequireAuthenticationEvent
        CustomerAgentResponseResource CustomerAgentResponseResourceAttributes
        CustomerAgentResponseResourceAttributesEvents CustomerAgentResponseResourceRelationships
        CustomerAgentSkillValuesReport CustomerAgentSkillValuesReportAttributes
        CustomerAgentSkillValuesReportQueryRequest CustomerAgentToneOfVoice CustomerAgentToneOfVoicePreset
        CustomerAgentToneOfVoiceUpdateRequest CustomerAgentToneOfVoiceUpdateRequestPreset
        CustomerAgentUpdateRequestRequest CustomerAgentValuesReport CustomerAgentValuesReportAttributes
        CustomerAgentValuesReportQueryRequest CustomerRequest MessageRequest MessageRequestRole
        ReportTimeframeRequest ReportTimeframeRequestKey ValuesData ValuesGrouping ValuesStatistic
    """,
    "events": """
        Download EventBulkExportJob EventBulkExportJobAttributes EventBulkExportJobAttributesStatus
        EventBulkExportJobCreateAttributes EventBulkExportJobCreateRelationships EventBulkExportJobField
        EventBulkExportJobRelationships ExportResult
    """,
    "profiles": """
        ProfileBulkExportJob ProfileBulkExportJobAttributes ProfileBulkExportJobAttributesStatus
        ProfileBulkExportJobCreateAttributes ProfileBulkExportJobCreateRelationships ProfileBulkExportJobField
        ProfileBulkExportJobRelationships
    """,
    "sending_domains": """
        DnsRecord DnsRecordType SendingDomain SendingDomainActivationJob SendingDomainActivationJobAttributes
        SendingDomainActivationJobAttributesStatus SendingDomainActivationJobCreateAttributes
        SendingDomainActivationJobCreateRelationships SendingDomainActivationJobRelationships
        SendingDomainAttributes SendingDomainAttributesConfiguration SendingDomainAttributesPurpose
        SendingDomainAttributesStatus SendingDomainCreateAttributes SendingDomainCreateAttributesConfiguration
        SendingDomainCreateAttributesPurpose SendingDomainField SendingDomainVerificationJob
        SendingDomainVerificationJobAttributes SendingDomainVerificationJobAttributesVerificationState
        SendingDomainVerificationJobCreateRelationships SendingDomainVerificationJobField
        SendingDomainVerificationJobRelationships
    """,
    "templates": """
        TemplatePreviewSendJob TemplatePreviewSendJobAttributes TemplatePreviewSendJobAttributesStatus
        TemplatePreviewSendJobCreateAttributes TemplatePreviewSendJobCreateRelationships
    """,
    "text_messaging": """
        Address Failure TextMessagingConfiguration TextMessagingConfigurationAttributes
        TextMessagingConfigurationAttributesStatus TextMessagingConfigurationCreateAttributes
        TextMessagingConfigurationField TextMessagingSender TextMessagingSenderAttributes
        TextMessagingSenderAttributesSenderType TextMessagingSenderAttributesStatus
        TextMessagingSenderCreateAttributes TextMessagingSenderCreateAttributesSenderType
        TextMessagingSenderCreateAttributesTextMessagingSenderRegistration TextMessagingSenderField
        TextMessagingSenderRegistration TextMessagingSenderRegistrationAttributes
        TextMessagingSenderRegistrationAttributesStatus TextMessagingSenderRegistrationCreateAttributes
        TextMessagingSenderRegistrationCreateAttributesBusinessRegistrationAuthority
        TextMessagingSenderRegistrationCreateAttributesBusinessType
        TextMessagingSenderRegistrationCreateRelationships TextMessagingSenderRegistrationField
        TextMessagingSenderRegistrationRelationships TextMessagingSenderRelationships
        TollFreeRegistrationDetailsAttributes TollFreeRegistrationDetailsAttributesBusinessRegistrationAuthority
        TollFreeRegistrationDetailsAttributesBusinessType TollFreeRegistrationDetailsResourceObject
        TollFreeSenderDetails TollFreeSenderDetailsCountry TollFreeSenderResponseDetails
    """,
    "translations": """
        BlockDisplayOptions BlockDisplayOptionsShowOn ButtonBlock ContentRepeat CouponBlock DropShadowBlock
        EmailMessageContent FlowMessage FlowMessageAttributes FlowMessageField FlowMessageRelationships
        HTMLBlock HTMLBlockData HeaderBlock HorizontalRuleBlock ImageBlock MobilePushMessageContent ProductBlock
        PushActionButtonDefinition ReviewBlock SMSMessageContent Section SocialBlock SpacerBlock SplitBlock
        TableBlock Template TemplateAttributes TemplateField TemplateUniversalContent
        TemplateUniversalContentAttributes TemplateUniversalContentAttributesDefinition
        TemplateUniversalContentAttributesScreenshotStatus TemplateUniversalContentField TextBlock TextBlockData
        TextBlockStyles TextBlockStylesBlockBorderStyle TextBlockStylesFontStyle TextBlockStylesTextAlign
        TextBlockStylesTextTableLayout Translation TranslationAttributes TranslationAttributesChannel
        TranslationCreateAttributes TranslationCreateAttributesChannel TranslationCreateRelationships
        TranslationField TranslationRelationships TranslationUpdateAttributes UnsupportedBlock VideoBlock
    """,
}

_MODULE_OF = {name: module for module, names in _NAMES.items() for name in names.split()}

RESOURCES: dict[str, str] = {
    "agent-knowledge": "AgentKnowledge",
    "agent-secret": "AgentSecret",
    "agent-skill": "AgentSkill",
    "agent-tool": "AgentTool",
    "api-key": "ApiKey",
    "application": "Application",
    "billing-usage": "BillingUsage",
    "brand-button": "BrandButton",
    "brand-color": "BrandColor",
    "brand-email-default": "BrandEmailDefault",
    "brand-logo": "BrandLogo",
    "brand-social-group": "BrandSocialGroup",
    "brand-voice": "BrandVoice",
    "campaign": "Campaign",
    "campaign-audience": "CampaignAudience",
    "campaign-message": "CampaignMessage",
    "campaign-message-schedule": "CampaignMessageSchedule",
    "campaign-variation": "CampaignVariation",
    "customer-agent": "CustomerAgent",
    "customer-agent-conversation": "CustomerAgentConversation",
    "customer-agent-message": "CustomerAgentMessage",
    "customer-agent-response": "CustomerAgentResponseResource",
    "customer-agent-skill-values-report": "CustomerAgentSkillValuesReport",
    "customer-agent-values-report": "CustomerAgentValuesReport",
    "download": "Download",
    "event-bulk-export-job": "EventBulkExportJob",
    "flow-message": "FlowMessage",
    "image": "Image",
    "profile-bulk-export-job": "ProfileBulkExportJob",
    "sending-domain": "SendingDomain",
    "sending-domain-activation-job": "SendingDomainActivationJob",
    "sending-domain-verification-job": "SendingDomainVerificationJob",
    "tag": "Tag",
    "template": "Template",
    "template-preview-send-job": "TemplatePreviewSendJob",
    "template-universal-content": "TemplateUniversalContent",
    "text-messaging-configuration": "TextMessagingConfiguration",
    "text-messaging-sender": "TextMessagingSender",
    "text-messaging-sender-registration": "TextMessagingSenderRegistration",
    "translation": "Translation",
}
"""JSON:API type to class name."""

ToOneName: TypeAlias = Literal[
    "brand-button", "brand-logo", "brand-social-group", "campaign", "campaign-audience", "campaign-message",
    "campaign-variation", "conversation", "flow-action", "flow-message", "image", "list", "metric", "segment",
    "sending-domain", "tag-group", "template", "template-universal-content", "text-messaging-sender",
    "text-messaging-sender-registration", "translation",
]  # fmt: skip
"""Relationships of resources to one resource, for type checkers."""

ToManyName: TypeAlias = Literal[
    "agent-secrets", "agent-skills", "agent-tools", "campaign-audiences", "campaign-messages", "campaign-variations",
    "campaigns", "customer-agent-messages", "flows", "lists", "segments", "tags",
]  # fmt: skip
"""Relationships of resources to any number of resources, for type checkers."""

__all__ = ["RESOURCES", "Links", "ResourceIdentifier", "ToMany", "ToOne", *_MODULE_OF]  # pyright: ignore[reportUnsupportedDunderAll]

if not TYPE_CHECKING:  # type checkers see the imports above, and refuse unknown names

    def __getattr__(name: str) -> Any:
        module = _MODULE_OF.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{module}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
