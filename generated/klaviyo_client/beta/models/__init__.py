"""Models of revision 2026-07-15.pre. Each is imported from its module on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...runtime.documents import Links, ResourceIdentifier, ToMany, ToOne

if TYPE_CHECKING:
    from .api_keys import (
        ApiKey as ApiKey,
        ApiKeyAttributes as ApiKeyAttributes,
        ApiKeyAttributesScopes as ApiKeyAttributesScopes,
        ApiKeyAttributesStatus as ApiKeyAttributesStatus,
        ApiKeyField as ApiKeyField,
        ApiKeyUpdateRequestAttributes as ApiKeyUpdateRequestAttributes,
        ApiKeyUpdateRequestAttributesStatus as ApiKeyUpdateRequestAttributesStatus,
    )
    from .applications import (
        Application as Application,
        ApplicationAttributes as ApplicationAttributes,
        ApplicationAttributesCategories as ApplicationAttributesCategories,
        ApplicationFeature as ApplicationFeature,
        ApplicationField as ApplicationField,
        Article as Article,
        ArticleType as ArticleType,
        GalleryItem as GalleryItem,
        VideoLink as VideoLink,
    )
    from .billing import (
        BillingUsage as BillingUsage,
        BillingUsageAttributes as BillingUsageAttributes,
        BillingUsageAttributesUnit as BillingUsageAttributesUnit,
        BillingUsageField as BillingUsageField,
    )
    from .brands import (
        BorderStyles as BorderStyles,
        BorderStylesBorderStyle as BorderStylesBorderStyle,
        BrandButton as BrandButton,
        BrandButtonAttributes as BrandButtonAttributes,
        BrandButtonCreateAttributes as BrandButtonCreateAttributes,
        BrandButtonField as BrandButtonField,
        BrandButtonUpdateAttributes as BrandButtonUpdateAttributes,
        BrandColor as BrandColor,
        BrandColorAttributes as BrandColorAttributes,
        BrandColorCreateAttributes as BrandColorCreateAttributes,
        BrandColorUpdateAttributes as BrandColorUpdateAttributes,
        BrandEmailBodyAttributes as BrandEmailBodyAttributes,
        BrandEmailBodyPatchAttributes as BrandEmailBodyPatchAttributes,
        BrandEmailDefault as BrandEmailDefault,
        BrandEmailDefaultAttributes as BrandEmailDefaultAttributes,
        BrandEmailDefaultField as BrandEmailDefaultField,
        BrandEmailDefaultRelationships as BrandEmailDefaultRelationships,
        BrandEmailDefaultUpdateAttributes as BrandEmailDefaultUpdateAttributes,
        BrandEmailDefaultUpdateRelationships as BrandEmailDefaultUpdateRelationships,
        BrandEmailFooterAttributes as BrandEmailFooterAttributes,
        BrandEmailFooterAttributesSocialGroupColor as BrandEmailFooterAttributesSocialGroupColor,
        BrandEmailFooterPatchAttributes as BrandEmailFooterPatchAttributes,
        BrandEmailFooterPatchAttributesSocialGroupColor as BrandEmailFooterPatchAttributesSocialGroupColor,
        BrandEmailHeaderAttributes as BrandEmailHeaderAttributes,
        BrandEmailHeaderPatchAttributes as BrandEmailHeaderPatchAttributes,
        BrandLogo as BrandLogo,
        BrandLogoAttributes as BrandLogoAttributes,
        BrandLogoCreateAttributes as BrandLogoCreateAttributes,
        BrandLogoCreateRelationships as BrandLogoCreateRelationships,
        BrandLogoField as BrandLogoField,
        BrandLogoRelationships as BrandLogoRelationships,
        BrandLogoUpdateAttributes as BrandLogoUpdateAttributes,
        BrandLogoUpdateRelationships as BrandLogoUpdateRelationships,
        BrandSocialGroup as BrandSocialGroup,
        BrandSocialGroupAttributes as BrandSocialGroupAttributes,
        BrandSocialGroupCreateAttributes as BrandSocialGroupCreateAttributes,
        BrandSocialGroupUpdateAttributes as BrandSocialGroupUpdateAttributes,
        BrandVoice as BrandVoice,
        BrandVoiceAttributes as BrandVoiceAttributes,
        BrandVoiceDescriptor as BrandVoiceDescriptor,
        BrandVoiceUpdateAttributes as BrandVoiceUpdateAttributes,
        ButtonStyles as ButtonStyles,
        Color as Color,
        CustomSocialLink as CustomSocialLink,
        EmailHeaderLink as EmailHeaderLink,
        FirstPartySocialLink as FirstPartySocialLink,
        LinkTextStyles as LinkTextStyles,
        LinkTextStylesFontStyle as LinkTextStylesFontStyle,
        LinkTextStylesFontWeight as LinkTextStylesFontWeight,
        LinkTextStylesTextDecoration as LinkTextStylesTextDecoration,
        SpacingStyles as SpacingStyles,
        TextStyles as TextStyles,
        TextStylesFontStyle as TextStylesFontStyle,
        TextStylesFontWeight as TextStylesFontWeight,
        TextStylesTextDecoration as TextStylesTextDecoration,
    )
    from .campaigns import (
        AudienceCloneAttributes as AudienceCloneAttributes,
        AudienceCloneRelationships as AudienceCloneRelationships,
        AudienceCreateAttributes as AudienceCreateAttributes,
        AudienceCreateRelationships as AudienceCreateRelationships,
        AudienceDefinition as AudienceDefinition,
        AudienceInlineCreate as AudienceInlineCreate,
        AudienceUpdateAttributes as AudienceUpdateAttributes,
        Campaign as Campaign,
        CampaignAttributes as CampaignAttributes,
        CampaignAudience as CampaignAudience,
        CampaignAudienceAttributes as CampaignAudienceAttributes,
        CampaignAudienceField as CampaignAudienceField,
        CampaignAudienceRelationships as CampaignAudienceRelationships,
        CampaignCloneAttributes as CampaignCloneAttributes,
        CampaignCreateAttributes as CampaignCreateAttributes,
        CampaignCreateRelationships as CampaignCreateRelationships,
        CampaignDefinition as CampaignDefinition,
        CampaignField as CampaignField,
        CampaignMessage as CampaignMessage,
        CampaignMessageAttributes as CampaignMessageAttributes,
        CampaignMessageField as CampaignMessageField,
        CampaignMessageRelationships as CampaignMessageRelationships,
        CampaignMessageSchedule as CampaignMessageSchedule,
        CampaignMessageScheduleAttributes as CampaignMessageScheduleAttributes,
        CampaignMessageScheduleAttributesStrategy as CampaignMessageScheduleAttributesStrategy,
        CampaignMessageScheduleAttributesThrottleUnit as CampaignMessageScheduleAttributesThrottleUnit,
        CampaignMessageScheduleField as CampaignMessageScheduleField,
        CampaignMessageScheduleRelationships as CampaignMessageScheduleRelationships,
        CampaignMessageScheduleRequestAttributes as CampaignMessageScheduleRequestAttributes,
        CampaignMessageScheduleRequestAttributesStrategy as CampaignMessageScheduleRequestAttributesStrategy,
        CampaignMessageScheduleRequestRelationships as CampaignMessageScheduleRequestRelationships,
        CampaignMessageScheduleUpdateAttributes as CampaignMessageScheduleUpdateAttributes,
        CampaignMessageScheduleUpdateAttributesAction as CampaignMessageScheduleUpdateAttributesAction,
        CampaignRelationships as CampaignRelationships,
        CampaignUpdateAttributes as CampaignUpdateAttributes,
        CampaignVariation as CampaignVariation,
        CampaignVariationAttributes as CampaignVariationAttributes,
        CampaignVariationField as CampaignVariationField,
        CampaignVariationRelationships as CampaignVariationRelationships,
        EmailChannelDetails as EmailChannelDetails,
        GetCampaignMessagesBetaSort as GetCampaignMessagesBetaSort,
        GetCampaignsBetaSort as GetCampaignsBetaSort,
        GetCampaignVariationBetaTranslationField as GetCampaignVariationBetaTranslationField,
        Image as Image,
        ImageAttributes as ImageAttributes,
        ImageField as ImageField,
        MessageCloneAttributes as MessageCloneAttributes,
        MessageCloneRelationships as MessageCloneRelationships,
        MessageCreateAttributes as MessageCreateAttributes,
        MessageCreateRelationships as MessageCreateRelationships,
        MessageDefinition as MessageDefinition,
        MessageDefinitionStatus as MessageDefinitionStatus,
        MessageInlineCreate as MessageInlineCreate,
        MessageInlineCreateThrottlingType as MessageInlineCreateThrottlingType,
        MessageSendOptions as MessageSendOptions,
        MessageSendOptionsSendStrategy as MessageSendOptionsSendStrategy,
        MessageSendOptionsThrottleUnit as MessageSendOptionsThrottleUnit,
        MessageSendOptionsThrottlingType as MessageSendOptionsThrottlingType,
        MessageTrackingOptions as MessageTrackingOptions,
        MessageUpdateAttributes as MessageUpdateAttributes,
        PushActionButton as PushActionButton,
        PushActionButtonActionType as PushActionButtonActionType,
        PushChannelDetails as PushChannelDetails,
        PushChannelDetailsBadgeConfig as PushChannelDetailsBadgeConfig,
        PushChannelDetailsPushType as PushChannelDetailsPushType,
        SendSettings as SendSettings,
        SMSChannelDetails as SMSChannelDetails,
        SMSChannelDetailsTextMessageType as SMSChannelDetailsTextMessageType,
        Tag as Tag,
        TagAttributes as TagAttributes,
        TagRelationships as TagRelationships,
        ThrottledOptions as ThrottledOptions,
        ThrottledOptionsThrottleUnit as ThrottledOptionsThrottleUnit,
        TimezoneOptions as TimezoneOptions,
        VariationCreateAttributes as VariationCreateAttributes,
        VariationCreateRelationships as VariationCreateRelationships,
        VariationDefinition as VariationDefinition,
        VariationDefinitionDetails as VariationDefinitionDetails,
        VariationInlineCreate as VariationInlineCreate,
        VariationUpdateAttributes as VariationUpdateAttributes,
        WhatsappChannelDetails as WhatsappChannelDetails,
    )
    from .customer_agent import (
        AgentKnowledge as AgentKnowledge,
        AgentKnowledgeAttributes as AgentKnowledgeAttributes,
        AgentKnowledgeAttributesStatus as AgentKnowledgeAttributesStatus,
        AgentKnowledgeCreateRequestRequest as AgentKnowledgeCreateRequestRequest,
        AgentKnowledgeField as AgentKnowledgeField,
        AgentKnowledgeFileResponseSource as AgentKnowledgeFileResponseSource,
        AgentKnowledgeSnippetCreateSourceRequest as AgentKnowledgeSnippetCreateSourceRequest,
        AgentKnowledgeSnippetResponseSource as AgentKnowledgeSnippetResponseSource,
        AgentKnowledgeUpdateRequestRequest as AgentKnowledgeUpdateRequestRequest,
        AgentKnowledgeWebpageCreateSourceRequest as AgentKnowledgeWebpageCreateSourceRequest,
        AgentKnowledgeWebpageCreateSourceRequestScope as AgentKnowledgeWebpageCreateSourceRequestScope,
        AgentKnowledgeWebpageResponseSource as AgentKnowledgeWebpageResponseSource,
        AgentKnowledgeWebpageResponseSourceScope as AgentKnowledgeWebpageResponseSourceScope,
        AgentSecret as AgentSecret,
        AgentSecretAttributes as AgentSecretAttributes,
        AgentSecretCreateRequestRequest as AgentSecretCreateRequestRequest,
        AgentSecretField as AgentSecretField,
        AgentSecretRelationships as AgentSecretRelationships,
        AgentSecretUpdateRequestRequest as AgentSecretUpdateRequestRequest,
        AgentSkill as AgentSkill,
        AgentSkillAttributes as AgentSkillAttributes,
        AgentSkillAttributesHandoff as AgentSkillAttributesHandoff,
        AgentSkillAttributesSource as AgentSkillAttributesSource,
        AgentSkillAttributesStatus as AgentSkillAttributesStatus,
        AgentSkillCreateRequestRequest as AgentSkillCreateRequestRequest,
        AgentSkillCreateRequestRequestDataRelationships as AgentSkillCreateRequestRequestDataRelationships,
        AgentSkillCreateRequestRequestHandoff as AgentSkillCreateRequestRequestHandoff,
        AgentSkillCreateRequestRequestStatus as AgentSkillCreateRequestRequestStatus,
        AgentSkillField as AgentSkillField,
        AgentSkillRelationships as AgentSkillRelationships,
        AgentSkillUpdateRequestRequest as AgentSkillUpdateRequestRequest,
        AgentSkillUpdateRequestRequestDataRelationships as AgentSkillUpdateRequestRequestDataRelationships,
        AgentSkillUpdateRequestRequestHandoff as AgentSkillUpdateRequestRequestHandoff,
        AgentSkillUpdateRequestRequestStatus as AgentSkillUpdateRequestRequestStatus,
        AgentTool as AgentTool,
        AgentToolAttributes as AgentToolAttributes,
        AgentToolConfigParam as AgentToolConfigParam,
        AgentToolConfigParamInputType as AgentToolConfigParamInputType,
        AgentToolCreateRequestRequest as AgentToolCreateRequestRequest,
        AgentToolCustomCreateDetailsRequest as AgentToolCustomCreateDetailsRequest,
        AgentToolCustomReadDetails as AgentToolCustomReadDetails,
        AgentToolCustomReadDetailsType as AgentToolCustomReadDetailsType,
        AgentToolCustomUpdateDetailsRequest as AgentToolCustomUpdateDetailsRequest,
        AgentToolField as AgentToolField,
        AgentToolHTTPSRequestTemplate as AgentToolHTTPSRequestTemplate,
        AgentToolHTTPSRequestTemplateHttpMethod as AgentToolHTTPSRequestTemplateHttpMethod,
        AgentToolHTTPSRequestTemplateRequest as AgentToolHTTPSRequestTemplateRequest,
        AgentToolHTTPSRequestTemplateRequestHttpMethod as AgentToolHTTPSRequestTemplateRequestHttpMethod,
        AgentToolHTTPSRequestTemplateUpdateRequest as AgentToolHTTPSRequestTemplateUpdateRequest,
        AgentToolHTTPSRequestTemplateUpdateRequestHttpMethod as AgentToolHTTPSRequestTemplateUpdateRequestHttpMethod,
        AgentToolInternalReadDetails as AgentToolInternalReadDetails,
        AgentToolInternalReadDetailsType as AgentToolInternalReadDetailsType,
        AgentToolKeyValueParameter as AgentToolKeyValueParameter,
        AgentToolKeyValueParameterRequest as AgentToolKeyValueParameterRequest,
        AgentToolRelationships as AgentToolRelationships,
        AgentToolUpdateRequestRequest as AgentToolUpdateRequestRequest,
        AgentToolVariable as AgentToolVariable,
        AgentToolVariableRequest as AgentToolVariableRequest,
        AgentToolVariableRequestSource as AgentToolVariableRequestSource,
        AgentToolVariableRequestType as AgentToolVariableRequestType,
        AgentToolVariableSource as AgentToolVariableSource,
        AgentToolVariableType as AgentToolVariableType,
        ConversationUpdateRequestRequest as ConversationUpdateRequestRequest,
        CustomerAgent as CustomerAgent,
        CustomerAgentAttributes as CustomerAgentAttributes,
        CustomerAgentCommunicationStyle as CustomerAgentCommunicationStyle,
        CustomerAgentCommunicationStyleRequest as CustomerAgentCommunicationStyleRequest,
        CustomerAgentCommunicationStyleRequestStatus as CustomerAgentCommunicationStyleRequestStatus,
        CustomerAgentCommunicationStyleStatus as CustomerAgentCommunicationStyleStatus,
        CustomerAgentConversation as CustomerAgentConversation,
        CustomerAgentConversationAttributes as CustomerAgentConversationAttributes,
        CustomerAgentConversationAttributesStatus as CustomerAgentConversationAttributesStatus,
        CustomerAgentConversationRelationships as CustomerAgentConversationRelationships,
        CustomerAgentEscalationRule as CustomerAgentEscalationRule,
        CustomerAgentEscalationRuleRequest as CustomerAgentEscalationRuleRequest,
        CustomerAgentEscalationRuleRequestStatus as CustomerAgentEscalationRuleRequestStatus,
        CustomerAgentEscalationRuleStatus as CustomerAgentEscalationRuleStatus,
        CustomerAgentField as CustomerAgentField,
        CustomerAgentMessage as CustomerAgentMessage,
        CustomerAgentMessageAttributes as CustomerAgentMessageAttributes,
        CustomerAgentMessageAttributesRole as CustomerAgentMessageAttributesRole,
        CustomerAgentMessageField as CustomerAgentMessageField,
        CustomerAgentResponseCreateRequestRequest as CustomerAgentResponseCreateRequestRequest,
        CustomerAgentResponseCreateRequestRequestChannel as CustomerAgentResponseCreateRequestRequestChannel,
        CustomerAgentResponseCreateRequestRequestDataRelationships as CustomerAgentResponseCreateRequestRequestDataRelationships,
        CustomerAgentResponseCreateRequestRequestMode as CustomerAgentResponseCreateRequestRequestMode,
        CustomerAgentResponseErrorEvent as CustomerAgentResponseErrorEvent,
        CustomerAgentResponseHandoffEvent as CustomerAgentResponseHandoffEvent,
        CustomerAgentResponseHandoffEventCategory as CustomerAgentResponseHandoffEventCategory,
        CustomerAgentResponseHandoffMode as CustomerAgentResponseHandoffMode,
        CustomerAgentResponseMessageEvent as CustomerAgentResponseMessageEvent,
        CustomerAgentResponseRequireAuthenticationEvent as CustomerAgentResponseRequireAuthenticationEvent,
        CustomerAgentResponseResource as CustomerAgentResponseResource,
        CustomerAgentResponseResourceAttributes as CustomerAgentResponseResourceAttributes,
        CustomerAgentResponseResourceAttributesEvents as CustomerAgentResponseResourceAttributesEvents,
        CustomerAgentResponseResourceRelationships as CustomerAgentResponseResourceRelationships,
        CustomerAgentSkillValuesReport as CustomerAgentSkillValuesReport,
        CustomerAgentSkillValuesReportAttributes as CustomerAgentSkillValuesReportAttributes,
        CustomerAgentSkillValuesReportQueryRequest as CustomerAgentSkillValuesReportQueryRequest,
        CustomerAgentToneOfVoice as CustomerAgentToneOfVoice,
        CustomerAgentToneOfVoicePreset as CustomerAgentToneOfVoicePreset,
        CustomerAgentToneOfVoiceUpdateRequest as CustomerAgentToneOfVoiceUpdateRequest,
        CustomerAgentToneOfVoiceUpdateRequestPreset as CustomerAgentToneOfVoiceUpdateRequestPreset,
        CustomerAgentUpdateRequestRequest as CustomerAgentUpdateRequestRequest,
        CustomerAgentValuesReport as CustomerAgentValuesReport,
        CustomerAgentValuesReportAttributes as CustomerAgentValuesReportAttributes,
        CustomerAgentValuesReportQueryRequest as CustomerAgentValuesReportQueryRequest,
        CustomerRequest as CustomerRequest,
        MessageRequest as MessageRequest,
        MessageRequestRole as MessageRequestRole,
        ReportTimeframeRequest as ReportTimeframeRequest,
        ReportTimeframeRequestKey as ReportTimeframeRequestKey,
        ValuesData as ValuesData,
        ValuesGrouping as ValuesGrouping,
        ValuesStatistic as ValuesStatistic,
    )
    from .events import (
        Download as Download,
        EventBulkExportJob as EventBulkExportJob,
        EventBulkExportJobAttributes as EventBulkExportJobAttributes,
        EventBulkExportJobAttributesStatus as EventBulkExportJobAttributesStatus,
        EventBulkExportJobCreateAttributes as EventBulkExportJobCreateAttributes,
        EventBulkExportJobCreateRelationships as EventBulkExportJobCreateRelationships,
        EventBulkExportJobField as EventBulkExportJobField,
        EventBulkExportJobRelationships as EventBulkExportJobRelationships,
        ExportResult as ExportResult,
    )
    from .profiles import (
        ProfileBulkExportJob as ProfileBulkExportJob,
        ProfileBulkExportJobAttributes as ProfileBulkExportJobAttributes,
        ProfileBulkExportJobAttributesStatus as ProfileBulkExportJobAttributesStatus,
        ProfileBulkExportJobCreateAttributes as ProfileBulkExportJobCreateAttributes,
        ProfileBulkExportJobCreateRelationships as ProfileBulkExportJobCreateRelationships,
        ProfileBulkExportJobField as ProfileBulkExportJobField,
        ProfileBulkExportJobRelationships as ProfileBulkExportJobRelationships,
    )
    from .sending_domains import (
        DnsRecord as DnsRecord,
        DnsRecordType as DnsRecordType,
        SendingDomain as SendingDomain,
        SendingDomainActivationJob as SendingDomainActivationJob,
        SendingDomainActivationJobAttributes as SendingDomainActivationJobAttributes,
        SendingDomainActivationJobAttributesStatus as SendingDomainActivationJobAttributesStatus,
        SendingDomainActivationJobCreateAttributes as SendingDomainActivationJobCreateAttributes,
        SendingDomainActivationJobCreateRelationships as SendingDomainActivationJobCreateRelationships,
        SendingDomainActivationJobRelationships as SendingDomainActivationJobRelationships,
        SendingDomainAttributes as SendingDomainAttributes,
        SendingDomainAttributesConfiguration as SendingDomainAttributesConfiguration,
        SendingDomainAttributesPurpose as SendingDomainAttributesPurpose,
        SendingDomainAttributesStatus as SendingDomainAttributesStatus,
        SendingDomainCreateAttributes as SendingDomainCreateAttributes,
        SendingDomainCreateAttributesConfiguration as SendingDomainCreateAttributesConfiguration,
        SendingDomainCreateAttributesPurpose as SendingDomainCreateAttributesPurpose,
        SendingDomainField as SendingDomainField,
        SendingDomainVerificationJob as SendingDomainVerificationJob,
        SendingDomainVerificationJobAttributes as SendingDomainVerificationJobAttributes,
        SendingDomainVerificationJobAttributesVerificationState as SendingDomainVerificationJobAttributesVerificationState,
        SendingDomainVerificationJobCreateRelationships as SendingDomainVerificationJobCreateRelationships,
        SendingDomainVerificationJobField as SendingDomainVerificationJobField,
        SendingDomainVerificationJobRelationships as SendingDomainVerificationJobRelationships,
    )
    from .templates import (
        TemplatePreviewSendJob as TemplatePreviewSendJob,
        TemplatePreviewSendJobAttributes as TemplatePreviewSendJobAttributes,
        TemplatePreviewSendJobAttributesStatus as TemplatePreviewSendJobAttributesStatus,
        TemplatePreviewSendJobCreateAttributes as TemplatePreviewSendJobCreateAttributes,
        TemplatePreviewSendJobCreateRelationships as TemplatePreviewSendJobCreateRelationships,
    )
    from .text_messaging import (
        Address as Address,
        Failure as Failure,
        TextMessagingConfiguration as TextMessagingConfiguration,
        TextMessagingConfigurationAttributes as TextMessagingConfigurationAttributes,
        TextMessagingConfigurationAttributesStatus as TextMessagingConfigurationAttributesStatus,
        TextMessagingConfigurationCreateAttributes as TextMessagingConfigurationCreateAttributes,
        TextMessagingConfigurationField as TextMessagingConfigurationField,
        TextMessagingSender as TextMessagingSender,
        TextMessagingSenderAttributes as TextMessagingSenderAttributes,
        TextMessagingSenderAttributesSenderType as TextMessagingSenderAttributesSenderType,
        TextMessagingSenderAttributesStatus as TextMessagingSenderAttributesStatus,
        TextMessagingSenderCreateAttributes as TextMessagingSenderCreateAttributes,
        TextMessagingSenderCreateAttributesSenderType as TextMessagingSenderCreateAttributesSenderType,
        TextMessagingSenderCreateAttributesTextMessagingSenderRegistration as TextMessagingSenderCreateAttributesTextMessagingSenderRegistration,
        TextMessagingSenderField as TextMessagingSenderField,
        TextMessagingSenderRegistration as TextMessagingSenderRegistration,
        TextMessagingSenderRegistrationAttributes as TextMessagingSenderRegistrationAttributes,
        TextMessagingSenderRegistrationAttributesStatus as TextMessagingSenderRegistrationAttributesStatus,
        TextMessagingSenderRegistrationCreateAttributes as TextMessagingSenderRegistrationCreateAttributes,
        TextMessagingSenderRegistrationCreateAttributesBusinessRegistrationAuthority as TextMessagingSenderRegistrationCreateAttributesBusinessRegistrationAuthority,
        TextMessagingSenderRegistrationCreateAttributesBusinessType as TextMessagingSenderRegistrationCreateAttributesBusinessType,
        TextMessagingSenderRegistrationCreateRelationships as TextMessagingSenderRegistrationCreateRelationships,
        TextMessagingSenderRegistrationField as TextMessagingSenderRegistrationField,
        TextMessagingSenderRegistrationRelationships as TextMessagingSenderRegistrationRelationships,
        TextMessagingSenderRelationships as TextMessagingSenderRelationships,
        TollFreeRegistrationDetailsAttributes as TollFreeRegistrationDetailsAttributes,
        TollFreeRegistrationDetailsAttributesBusinessRegistrationAuthority as TollFreeRegistrationDetailsAttributesBusinessRegistrationAuthority,
        TollFreeRegistrationDetailsAttributesBusinessType as TollFreeRegistrationDetailsAttributesBusinessType,
        TollFreeRegistrationDetailsResourceObject as TollFreeRegistrationDetailsResourceObject,
        TollFreeSenderDetails as TollFreeSenderDetails,
        TollFreeSenderDetailsCountry as TollFreeSenderDetailsCountry,
        TollFreeSenderResponseDetails as TollFreeSenderResponseDetails,
    )
    from .translations import (
        BlockDisplayOptions as BlockDisplayOptions,
        BlockDisplayOptionsShowOn as BlockDisplayOptionsShowOn,
        ButtonBlock as ButtonBlock,
        ContentRepeat as ContentRepeat,
        CouponBlock as CouponBlock,
        DropShadowBlock as DropShadowBlock,
        EmailMessageContent as EmailMessageContent,
        FlowMessage as FlowMessage,
        FlowMessageAttributes as FlowMessageAttributes,
        FlowMessageField as FlowMessageField,
        FlowMessageRelationships as FlowMessageRelationships,
        HeaderBlock as HeaderBlock,
        HorizontalRuleBlock as HorizontalRuleBlock,
        HTMLBlock as HTMLBlock,
        HTMLBlockData as HTMLBlockData,
        ImageBlock as ImageBlock,
        MobilePushMessageContent as MobilePushMessageContent,
        ProductBlock as ProductBlock,
        PushActionButtonDefinition as PushActionButtonDefinition,
        ReviewBlock as ReviewBlock,
        Section as Section,
        SMSMessageContent as SMSMessageContent,
        SocialBlock as SocialBlock,
        SpacerBlock as SpacerBlock,
        SplitBlock as SplitBlock,
        TableBlock as TableBlock,
        Template as Template,
        TemplateAttributes as TemplateAttributes,
        TemplateField as TemplateField,
        TemplateUniversalContent as TemplateUniversalContent,
        TemplateUniversalContentAttributes as TemplateUniversalContentAttributes,
        TemplateUniversalContentAttributesDefinition as TemplateUniversalContentAttributesDefinition,
        TemplateUniversalContentAttributesScreenshotStatus as TemplateUniversalContentAttributesScreenshotStatus,
        TemplateUniversalContentField as TemplateUniversalContentField,
        TextBlock as TextBlock,
        TextBlockData as TextBlockData,
        TextBlockStyles as TextBlockStyles,
        TextBlockStylesBlockBorderStyle as TextBlockStylesBlockBorderStyle,
        TextBlockStylesFontStyle as TextBlockStylesFontStyle,
        TextBlockStylesTextAlign as TextBlockStylesTextAlign,
        TextBlockStylesTextTableLayout as TextBlockStylesTextTableLayout,
        Translation as Translation,
        TranslationAttributes as TranslationAttributes,
        TranslationAttributesChannel as TranslationAttributesChannel,
        TranslationCreateAttributes as TranslationCreateAttributes,
        TranslationCreateAttributesChannel as TranslationCreateAttributesChannel,
        TranslationCreateRelationships as TranslationCreateRelationships,
        TranslationField as TranslationField,
        TranslationRelationships as TranslationRelationships,
        TranslationUpdateAttributes as TranslationUpdateAttributes,
        UnsupportedBlock as UnsupportedBlock,
        VideoBlock as VideoBlock,
    )

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
