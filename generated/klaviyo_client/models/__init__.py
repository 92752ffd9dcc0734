"""Models of revision 2026-10-15. Each is imported from its module on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.documents import Links, ResourceIdentifier, ToMany, ToOne

if TYPE_CHECKING:
    from .accounts import *
    from .billing import *
    from .brands import *
    from .campaigns import *
    from .catalogs import *
    from .client import *
    from .conversations import *
    from .coupons import *
    from .custom_objects import *
    from .data_privacy import *
    from .events import *
    from .flows import *
    from .forms import *
    from .images import *
    from .lists import *
    from .metrics import *
    from .profiles import *
    from .reporting import *
    from .reviews import *
    from .segments import *
    from .shared import *
    from .tags import *
    from .templates import *
    from .text_messaging import *
    from .tracking_settings import *
    from .translations import *
    from .web_feeds import *
    from .webhooks import *

_NAMES: dict[str, str] = {
    "accounts": """
        Account AccountAttributes AccountField ContactInformation StreetAddress
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
        BrandVoiceDescriptor BrandVoiceUpdateAttributes Color CustomSocialLink EmailHeaderLink
        FirstPartySocialLink LinkTextStyles LinkTextStylesFontStyle LinkTextStylesFontWeight
        LinkTextStylesTextDecoration SpacingStyles
    """,
    "campaigns": """
        ABTestSettings ABTestSettingsWinnerMetric AssignTemplateToCampaignMessageCampaignMessageField
        AudienceCloneAttributes AudienceCloneRelationships AudienceCreateAttributes AudienceCreateRelationships
        AudienceDefinition AudienceInlineCreate AudienceUpdateAttributes Campaign CampaignAttributes
        CampaignAudience CampaignAudienceAttributes CampaignAudienceField CampaignAudienceRelationships
        CampaignCloneAttributes CampaignCreateAttributes CampaignCreateRelationships CampaignDefinition
        CampaignField CampaignMessage CampaignMessageAssignTemplateRelationships CampaignMessageAttributes
        CampaignMessageAttributesSendTimes CampaignMessageField CampaignMessageRelationships
        CampaignMessageSchedule CampaignMessageScheduleAttributes CampaignMessageScheduleAttributesStrategy
        CampaignMessageScheduleAttributesThrottleUnit CampaignMessageScheduleField
        CampaignMessageScheduleRelationships CampaignMessageScheduleRequestAttributes
        CampaignMessageScheduleRequestAttributesStrategy CampaignMessageScheduleRequestRelationships
        CampaignMessageScheduleUpdateAttributes CampaignMessageScheduleUpdateAttributesAction
        CampaignMessageUpdateAttributes CampaignRecipientEstimation CampaignRecipientEstimationAttributes
        CampaignRecipientEstimationJob CampaignRecipientEstimationJobAttributes
        CampaignRecipientEstimationJobAttributesStatus CampaignRelationships CampaignSchedule
        CampaignScheduleAttributes CampaignScheduleRelationships CampaignScheduleRequestAttributes
        CampaignScheduleRequestRelationships CampaignSendJob CampaignSendJobAttributes
        CampaignSendJobAttributesStatus CampaignSendJobUpdateAttributes CampaignSendJobUpdateAttributesAction
        CampaignUpdateAttributes CampaignVariation CampaignVariationAttributes CampaignVariationField
        CampaignVariationRelationships EmailChannelDetails EmailContentSubObject
        GetCampaignCampaignAudienceField GetCampaignMessagesSort GetCampaignVariationTranslationField
        GetCampaignsSort InlineMessageSchedule InlineMessageScheduleResult InlineMessageScheduleResultStrategy
        InlineMessageScheduleResultThrottleUnit InlineMessageScheduleStrategy MessageCloneAttributes
        MessageCloneRelationships MessageCreateAttributes MessageCreateRelationships MessageDefinition
        MessageDefinitionStatus MessageInlineCreate MessageInlineCreateThrottlingType MessageSendOptions
        MessageSendOptionsSendStrategy MessageSendOptionsThrottleUnit MessageSendOptionsThrottlingType
        MessageTrackingOptions PushActionButtonDefinition PushChannelDetails PushChannelDetailsBadgeConfig
        PushChannelDetailsPushType RenderOptionsSubObject SMSChannelDetails SMSChannelDetailsTextMessageType
        SMSContentSubObject SendSettings ThrottledOptions ThrottledOptionsThrottleUnit TimezoneOptions
        VariationCreateAttributes VariationCreateRelationships VariationDefinition VariationDefinitionDetails
        VariationInlineCreate VariationUpdateAttributes WhatsappChannelDetails
    """,
    "catalogs": """
        APIJobErrorPayload CatalogCategory CatalogCategoryAttributes CatalogCategoryBulkCreateJob
        CatalogCategoryBulkCreateJobAttributes CatalogCategoryBulkCreateJobAttributesStatus
        CatalogCategoryBulkCreateJobField CatalogCategoryBulkCreateJobRelationships CatalogCategoryBulkDeleteJob
        CatalogCategoryBulkDeleteJobAttributes CatalogCategoryBulkDeleteJobAttributesStatus
        CatalogCategoryBulkDeleteJobField CatalogCategoryBulkDeleteJobRelationships CatalogCategoryBulkUpdateJob
        CatalogCategoryBulkUpdateJobAttributes CatalogCategoryBulkUpdateJobAttributesStatus
        CatalogCategoryBulkUpdateJobField CatalogCategoryBulkUpdateJobRelationships
        CatalogCategoryCreateAttributes CatalogCategoryCreateJobCreateAttributes
        CatalogCategoryCreateJobCreateAttributesCategories CatalogCategoryCreateQueryResourceObject
        CatalogCategoryCreateRelationships CatalogCategoryDeleteJobCreateAttributes CatalogCategoryRelationships
        CatalogCategoryUpdateAttributes CatalogCategoryUpdateJobCreateAttributes
        CatalogCategoryUpdateJobCreateAttributesCategories CatalogCategoryUpdateQueryResourceObject
        CatalogCategoryUpdateRelationships CatalogItem CatalogItemAttributes CatalogItemBulkCreateJob
        CatalogItemBulkCreateJobAttributes CatalogItemBulkCreateJobAttributesStatus
        CatalogItemBulkCreateJobField CatalogItemBulkCreateJobRelationships CatalogItemBulkDeleteJob
        CatalogItemBulkDeleteJobAttributes CatalogItemBulkDeleteJobAttributesStatus
        CatalogItemBulkDeleteJobField CatalogItemBulkDeleteJobRelationships CatalogItemBulkUpdateJob
        CatalogItemBulkUpdateJobAttributes CatalogItemBulkUpdateJobAttributesStatus
        CatalogItemBulkUpdateJobField CatalogItemBulkUpdateJobRelationships CatalogItemCreateAttributes
        CatalogItemCreateJobCreateAttributes CatalogItemCreateJobCreateAttributesItems
        CatalogItemCreateQueryResourceObject CatalogItemCreateRelationships CatalogItemDeleteJobCreateAttributes
        CatalogItemField CatalogItemRelationships CatalogItemUpdateAttributes
        CatalogItemUpdateJobCreateAttributes CatalogItemUpdateJobCreateAttributesItems
        CatalogItemUpdateQueryResourceObject CatalogItemUpdateRelationships CatalogVariant
        CatalogVariantAttributes CatalogVariantAttributesInventoryPolicy CatalogVariantBulkCreateJob
        CatalogVariantBulkCreateJobAttributes CatalogVariantBulkCreateJobAttributesStatus
        CatalogVariantBulkCreateJobField CatalogVariantBulkCreateJobRelationships CatalogVariantBulkDeleteJob
        CatalogVariantBulkDeleteJobAttributes CatalogVariantBulkDeleteJobAttributesStatus
        CatalogVariantBulkDeleteJobField CatalogVariantBulkDeleteJobRelationships CatalogVariantBulkUpdateJob
        CatalogVariantBulkUpdateJobAttributes CatalogVariantBulkUpdateJobAttributesStatus
        CatalogVariantBulkUpdateJobField CatalogVariantBulkUpdateJobRelationships CatalogVariantCreateAttributes
        CatalogVariantCreateAttributesInventoryPolicy CatalogVariantCreateJobCreateAttributes
        CatalogVariantCreateJobCreateAttributesVariants CatalogVariantCreateQueryResourceObject
        CatalogVariantCreateRelationships CatalogVariantDeleteJobCreateAttributes CatalogVariantField
        CatalogVariantRelationships CatalogVariantUpdateAttributes CatalogVariantUpdateAttributesInventoryPolicy
        CatalogVariantUpdateJobCreateAttributes CatalogVariantUpdateJobCreateAttributesVariants
        CatalogVariantUpdateQueryResourceObject ProfileIdentifierDTOAttributes
        ProfileIdentifierDTOResourceObject ServerBISSubscriptionCreateAttributes
        ServerBISSubscriptionCreateAttributesChannels ServerBISSubscriptionCreateAttributesProfile
        ServerBISSubscriptionCreateRelationships
    """,
    "client": """
        BaseEventCreateQueryBulkEntryAttributes BaseEventCreateQueryBulkEntryAttributesMetric
        BaseEventCreateQueryBulkEntryResourceObject ClickTrackingSubscriptionParameters
        ClientBISSubscriptionCreateAttributes ClientBISSubscriptionCreateAttributesChannels
        ClientBISSubscriptionCreateAttributesProfile ClientBISSubscriptionCreateRelationships CustomQuestionDTO
        DeviceMetadata DeviceMetadataEnvironment DeviceMetadataKlaviyoSdk DeviceMetadataOsName
        EmailSubscriptionParameters EventsBulkCreateAttributes EventsBulkCreateAttributesEvents
        EventsBulkCreateAttributesProfile Geofence GeofenceAttributes GetClientReviewsReviewField
        GetClientReviewsSort GroupingCompany GroupingProduct IpAllowlist IpAllowlistAttributes
        MetricCreateAttributes MetricCreateQueryResourceObject OnsiteProfileCreateAttributes
        OnsiteProfileCreateQueryResourceObject OnsiteProfileMeta OnsiteSubscriptionCreateAttributes
        OnsiteSubscriptionCreateAttributesProfile OnsiteSubscriptionCreateRelationships
        OpenTrackingSubscriptionParameters PatchIdentifiers ProfileUpsertQueryWithSubscriptionsAttributes
        ProfileUpsertQueryWithSubscriptionsResourceObject PushProfileUpsertAttributes
        PushProfileUpsertQueryResourceObject PushSubscriptionParameters PushTokenCreateAttributes
        PushTokenCreateAttributesBackground PushTokenCreateAttributesEnablementStatus
        PushTokenCreateAttributesPlatform PushTokenCreateAttributesProfile PushTokenCreateAttributesVendor
        PushTokenDeviceMetadata PushTokenDeviceMetadataEnvironment PushTokenDeviceMetadataKlaviyoSdk
        PushTokenDeviceMetadataOsName PushTokenEntry PushTokenEntryBackground PushTokenEntryEnablementStatus
        PushTokenEntryPlatform PushTokenEntryVendor PushTokenUnregisterAttributes
        PushTokenUnregisterAttributesPlatform PushTokenUnregisterAttributesProfile
        PushTokenUnregisterAttributesVendor ReviewCreateDTOAttributes ReviewCreateDTOAttributesIncentiveType
        ReviewCreateDTOAttributesRating ReviewCreateDTOAttributesReviewType ReviewCreateDTORelationships
        ReviewProductExternalId ReviewProductExternalIdIntegrationKey ReviewValueReportGrouping
        ReviewValuesReport ReviewValuesReportAttributes SMSSubscriptionParameters StatisticsDTO
        SubscriptionChannels SubscriptionParameters WhatsAppSubscriptionParameters
    """,
    "conversations": """
        ConversationMessageCreateAttributes ConversationMessageCreateRelationships DynamicSMSImage ImageAsset
        ImageAssetFormat ImageAssetImageType ImageAssetOrigin MediaAsset MediaAssetReference
        MessageHierarchyRcsItem MessageHierarchySmsItem RCSCard RCSRichContent RCSSuggestion
        RCSSuggestionOpenMode RCSSuggestionType SlimImageReference StaticSMSImage
    """,
    "coupons": """
        CouponAssignerConfiguration CouponAssignerConfigurationUnusedExpired CouponAssignerConfigurationUsed
        CouponCode CouponCodeAttributes CouponCodeAttributesStatus CouponCodeBulkCreateJob
        CouponCodeBulkCreateJobAttributes CouponCodeBulkCreateJobAttributesStatus CouponCodeBulkCreateJobField
        CouponCodeBulkCreateJobRelationships CouponCodeCreateAttributes CouponCodeCreateJobCreateAttributes
        CouponCodeCreateJobCreateAttributesCouponCodes CouponCodeCreateQueryResourceObject
        CouponCodeCreateRelationships CouponCodeRelationships CouponCodeUpdateAttributes
        CouponCodeUpdateAttributesStatus CouponCreateAttributes CouponResource CouponResourceAttributes
        CouponUpdateAttributes
    """,
    "custom_objects": """
        APISchemaProperty APISchemaPropertyType ConstantPropertyMapping CustomObjectRelationshipSource
        CustomObjectRelationshipSourceUpdateStrategy DataSource DataSourceAttributes
        DataSourceAttributesVisibility DataSourceCreateAttributes DataSourceCreateAttributesVisibility
        DataSourceField DataSourceRecordAttributes DataSourceRecordBulkCreateJobCreateAttributes
        DataSourceRecordBulkCreateJobCreateAttributesDataSourceRecords
        DataSourceRecordBulkCreateJobCreateRelationships DataSourceRecordCreateJobCreateAttributes
        DataSourceRecordCreateJobCreateAttributesDataSourceRecord DataSourceRecordCreateJobCreateRelationships
        DataSourceRecordResourceObject EmbeddedObjectSchemaAttributes
        EmbeddedObjectSchemaAttributesSourceMapping EmbeddedObjectSchemaAttributesStatus
        EmbeddedObjectSchemaResourceObject GetObjectSchemaObjectSchemaField GetObjectTypeInclude
        GetObjectTypeObjectTypeField IngestionLogErrorDetail ObjectIngestionLog ObjectIngestionLogAttributes
        ObjectIngestionLogAttributesStatus ObjectIngestionLogField ObjectIngestionLogRelationships ObjectRecord
        ObjectRecordAttributes ObjectRecordDeleteJobCreateRelationships ObjectSchema ObjectSchemaAttributes
        ObjectSchemaAttributesStatus ObjectSchemaAttributesVisibility ObjectSchemaCreateAttributes
        ObjectSchemaCreateAttributesSourceMapping ObjectSchemaCreateAttributesStatus
        ObjectSchemaCreateRelationships ObjectSchemaField ObjectSchemaRelationshipCreateItem
        ObjectSchemaRelationshipCreateMeta ObjectSchemaRelationshipDeleteItem ObjectSchemaRelationshipDeleteMeta
        ObjectSchemaRelationshipMeta ObjectSchemaRelationshipUpdateMeta ObjectSchemaRelationships
        ObjectSchemaUpdateAttributes ObjectSchemaUpdateAttributesStatus ObjectType ObjectTypeAttributes
        ObjectTypeAttributesStatus ObjectTypeCreateAttributes ObjectTypeCreateAttributesObjectSchema
        ObjectTypeCreateAttributesVisibility ObjectTypeField ObjectTypeRelationshipMeta ObjectTypeRelationships
        ProfileObjectSchemaRelationshipCreateItem ProfileObjectSchemaRelationshipDeleteItem
        ProfileRelationshipSource ProfileRelationshipSourceUpdateStrategy PropertySource RelatedIdPath
        RelatedIdPathIdentifierType SimplePropertyMapping SimpleRelationshipMapping SourceMapping
        SourceMappingAttributes SourceMappingCreateAttributes SourceMappingCreateQueryResourceObject
        SourceMappingUpdateAttributes
    """,
    "data_privacy": """
        DataPrivacyCreateDeletionJobAttributes DataPrivacyCreateDeletionJobAttributesProfile
        DataPrivacyProfileAttributes DataPrivacyProfileQueryResourceObject
    """,
    "events": """
        Event EventAttributes EventCreateAttributes EventCreateAttributesMetric EventCreateAttributesProfile
        EventField EventProfileCreateAttributes EventProfileCreateQueryResourceObject EventRelationships
        EventsBulkCreateJobAttributes EventsBulkCreateJobAttributesEventsBulkCreate
        EventsBulkCreateQueryResourceObject GetEventProfileField
    """,
    "flows": """
        AbTestAction AbTestActionData AbTestActionDataCurrentExperiment
        AbTestActionDataCurrentExperimentWinnerMetric AbTestActionDataExperimentStatus AbTestActionDataStatus
        ActionOutputCondition ActionOutputConditionFilter ActionOutputSplitAction ActionOutputSplitActionData
        ActionOutputSplitActionDataActionOutputFilter
        ActionOutputSplitActionDataActionOutputFilterConditionGroups AlltimeDateFilter
        AutomaticWinnerSelectionSettings BackInStockDelayAction BooleanBranchLinks CodeAction
        ConditionalBranchAction ConditionalBranchActionData ConditionalBranchActionDataProfileFilter
        ConditionalBranchActionDataProfileFilterConditionGroups
        ConditionalBranchActionDataProfileFilterConditionGroupsConditions ContentExperimentAction
        ContentExperimentActionData ContentExperimentActionDataCurrentExperiment
        ContentExperimentActionDataCurrentExperimentWinnerMetric ContentExperimentActionDataExperimentStatus
        ContentExperimentActionDataStatus CountdownDelayAction CountdownDelayActionData
        CountdownDelayActionDataDelayUntilWeekdays CountdownDelayActionDataTimezone CountdownDelayActionDataUnit
        CreateFlowFlowField CustomObjectDateTrigger CustomObjectDateTriggerRecurrenceFrequency
        CustomObjectDateTriggerTimedeltaUnitBeforeDate CustomObjectDateTriggerTimezone
        CustomObjectDateTriggerTriggerDays CustomObjectPropertyCondition CustomObjectPropertyConditionFilter
        CustomObjectTriggerCondition CustomObjectTriggerConditionFilter EmailMessageContent Flow FlowAction
        FlowActionAnchorAttributes FlowActionAnchorQueryResourceObject FlowActionAttributes
        FlowActionAttributesDefinition FlowActionField FlowActionInsertAttributes
        FlowActionInsertAttributesAnchorAction FlowActionInsertRelationships FlowActionRelationships
        FlowActionUpdateAttributes FlowActionUpdateAttributesDefinition FlowAttributes FlowAttributesTriggerType
        FlowCreateAttributes FlowDefinition FlowDefinitionActions FlowDefinitionProfileFilter
        FlowDefinitionProfileFilterConditionGroups FlowDefinitionProfileFilterConditionGroupsConditions
        FlowDefinitionTriggers FlowEmail FlowEmailAdditionalFilters FlowEmailAdditionalFiltersConditionGroups
        FlowEmailAdditionalFiltersConditionGroupsConditions FlowField FlowInternalAlert FlowMessage
        FlowMessageAttributes FlowMessageAttributesDefinition FlowMessageField FlowMessageRelationships
        FlowPushNotification FlowPushNotificationAdditionalFilters
        FlowPushNotificationAdditionalFiltersConditionGroups
        FlowPushNotificationAdditionalFiltersConditionGroupsConditions FlowPushNotificationOnOpen
        FlowPushNotificationPushType FlowRelationships FlowSms FlowSmsAdditionalFilters
        FlowSmsAdditionalFiltersConditionGroups FlowSmsAdditionalFiltersConditionGroupsConditions
        FlowUpdateAttributes FlowWebhook FlowWhatsApp FlowWhatsAppAdditionalFilters
        FlowWhatsAppAdditionalFiltersConditionGroups FlowWhatsAppAdditionalFiltersConditionGroupsConditions
        FlowsProfileMetricCondition FlowsProfileMetricConditionMeasurement
        FlowsProfileMetricConditionTimeframeFilter GetActionIdsForFlowSort GetFlowActionMessagesSort
        GetFlowsSort InTheLastBaseRelativeDateFilter InTheLastBaseRelativeDateFilterUnit Increment
        InternalScheduledReportBuilderReportData InternalScheduledReportData InternalServiceAction
        InternalServiceActionData InternalServiceActionDataServiceConfiguration InternalServiceActionDataStatus
        InternalTrackEventData InternalUnknownServiceData Link ListTrigger ListUpdateAction ListUpdateActionData
        ListUpdateActionDataStatus LowInventoryCondition LowInventoryConditionFilter LowInventoryTrigger
        LowInventoryTriggerAudience LowInventoryTriggerProductLevel LowInventoryTriggerTriggerFilter
        LowInventoryTriggerTriggerFilterConditionGroups MetricPropertyCondition MetricPropertyConditionFilter
        MetricTrigger MetricTriggerTriggerFilter MetricTriggerTriggerFilterConditionGroups
        MobilePushMessageContent MultiBranchSplitAction MultiBranchSplitActionData MultiBranchSplitBranch
        MultiBranchSplitBranchBranchFilter MultiBranchSplitBranchBranchFilterConditionGroups
        MultiBranchSplitBranchBranchFilterConditionGroupsConditions PriceDropCondition PriceDropConditionFilter
        PriceDropTrigger PriceDropTriggerAudience PriceDropTriggerPriceDropAmountUnit
        PriceDropTriggerTriggerFilter PriceDropTriggerTriggerFilterConditionGroups
        ProfileHasNotReceivedEmailMessageCondition ProfileHasNotReceivedPushMessageCondition
        ProfileHasNotReceivedSmsMessageCondition ProfileNotInFlowCondition ProfileOperationDelete
        ProfileOperationUpdateOrCreateBoolean ProfileOperationUpdateOrCreateBooleanOperator
        ProfileOperationUpdateOrCreateDate ProfileOperationUpdateOrCreateDateOperator
        ProfileOperationUpdateOrCreateList ProfileOperationUpdateOrCreateListOperator
        ProfileOperationUpdateOrCreateListPropertyOperation ProfileOperationUpdateOrCreateNumeric
        ProfileOperationUpdateOrCreateNumericOperator ProfileOperationUpdateOrCreateString
        ProfileOperationUpdateOrCreateStringOperator ProfilePropertyDateTrigger
        ProfilePropertyDateTriggerRecurrenceFrequency ProfilePropertyDateTriggerTimedeltaUnitBeforeDate
        ProfilePropertyDateTriggerTimezone ProfilePropertyDateTriggerTriggerDays ProfileRandomSampleCondition
        Property PushActionButton PushActionButtonActionType ReentryCriteria ReentryCriteriaUnitString
        SMSMessageContent SegmentTrigger SendEmailAction SendEmailActionData SendEmailActionDataStatus
        SendInternalAlertAction SendInternalAlertActionData SendInternalAlertActionDataStatus
        SendPushNotificationAction SendPushNotificationActionData SendPushNotificationActionDataStatus
        SendSmsAction SendSmsActionData SendSmsActionDataStatus SendWebhookAction SendWebhookActionData
        SendWebhookActionDataStatus SendWhatsAppAction SendWhatsAppActionData SendWhatsAppActionDataStatus
        SinceFlowStartDateFilter StaticCount TargetDateAction TargetDateActionData
        TargetDateActionDataTargetDays TargetDateActionDataTimezone TimeDelayAction TimeDelayActionData
        TimeDelayActionDataDelayUntilWeekdays TimeDelayActionDataTimezone TimeDelayActionDataUnit
        TriggerBranchAction TriggerBranchActionData TriggerBranchActionDataTriggerFilter
        TriggerBranchActionDataTriggerFilterConditionGroups
        TriggerBranchActionDataTriggerFilterConditionGroupsConditions TriggerBranchActionDataTriggerSubtype
        TriggerBranchActionDataTriggerType UpdateProfileAction UpdateProfileActionData
        UpdateProfileActionDataProfileOperations UpdateProfileActionDataStatus UtmParam
    """,
    "forms": """
        AdditionalField AfterCloseTimeout AfterCloseTimeoutProperties AgeGate AgeGateDisplayDevice
        AgeGateProperties AgeGatePropertiesDisplayDevice AgeGatePropertiesSmsCountryCode AgeGateStyles
        BackInStock BackInStockDynamicButtonBorderStyles BackInStockDynamicButtonBorderStylesStyle
        BackInStockDynamicButtonData BackInStockDynamicButtonDataDisplay
        BackInStockDynamicButtonDropShadowStyles BackInStockDynamicButtonStyles
        BackInStockDynamicButtonStylesAlignment BackInStockDynamicButtonStylesWidth
        BackInStockDynamicButtonTextStyles BackInStockDynamicButtonTextStylesFontWeight
        BackInStockEmailConsentCheckbox BackInStockEmailConsentCheckboxProperties
        BackInStockEmailConsentCheckboxPropertiesDisplayDevice BackInStockEmailConsentCheckboxStyles
        BackInStockEmailConsentCheckboxStylesHorizontalAlignment BackInStockProperties BackgroundImage
        BackgroundImageStyles BackgroundImageStylesHorizontalAlignment BackgroundImageStylesPosition
        BackgroundImageStylesVerticalAlignment BannerStyles BannerStylesDesktopPosition BorderStyle
        BorderStyleStyle Button ButtonAction ButtonDropShadowStyles ButtonProperties
        ButtonPropertiesDisplayDevice ButtonStyles ButtonStylesAlignment ButtonStylesWidth CartContent
        CartContentProperties CartItemCount CartItemCountProperties CartItemCountPropertiesComparison
        CartProduct CartProductProperties CartProductPropertiesType CartValue CartValueProperties
        CartValuePropertiesComparison Channel ChannelProperties ChannelPropertiesChannel ChannelSettings
        Checkboxes CheckboxesProperties CheckboxesPropertiesDisplayDevice CheckboxesStyles
        CheckboxesStylesAlignment CheckboxesStylesArrangement Close CloseButtonStyle CloseButtonStylePosition
        CloseProperties ColumnStyles ColumnV0 CountdownTimer CountdownTimerProperties
        CountdownTimerPropertiesAnimation CountdownTimerPropertiesClockFace
        CountdownTimerPropertiesDisplayDevice CountdownTimerStyles CountdownTimerStylesLabelFontWeight Coupon
        CouponProperties CouponPropertiesDisplayDevice CouponStyles CreateFormFormField CustomCss CustomHTML
        CustomHTMLProperties CustomHTMLPropertiesDisplayDevice CustomJavascript Date DateProperties
        DatePropertiesDisplayDevice DateStyles Delay DelayProperties Device DeviceProperties
        DevicePropertiesDevice DropShadow Dropdown DropdownProperties DropdownPropertiesDisplayDevice
        DropdownStyles DynamicButton Email EmailProperties EmailPropertiesDisplayDevice EmailStyles
        ErrorMessages ExitIntent FixedTimerConfiguration FixedTimerConfigurationTimezone Form FormAttributes
        FormAttributesStatus FormCreateAttributes FormDefinition FormField FormPublishJob
        FormPublishJobAttributes FormPublishJobAttributesStatus FormPublishJobCreateRelationships
        FormPublishJobRelationships FormRelationships FormUnpublishJob FormUnpublishJobAttributes
        FormUnpublishJobAttributesStatus FormUnpublishJobCreateRelationships FormUnpublishJobRelationships
        FormUpdateAttributes FormVersion FormVersionABTest FormVersionAttributes FormVersionAttributesFormType
        FormVersionAttributesStatus FormVersionField FormVersionRelationships GoToInbox HTMLText
        HTMLTextProperties HTMLTextPropertiesDisplayDevice HTMLTextStyles IafDeeplinkToScreen
        IafDeeplinkToScreenProperties IdentifiedProfiles Image ImageAction ImageAssetProperties
        ImageDropShadowStyles ImageProperties ImagePropertiesDisplayDevice ImageStyles
        ImageStylesHorizontalAlignment InputStyles LinkStyles ListsAndSegments ListsAndSegmentsProperties
        Location LocationProperties LocationPropertiesAllowListString LocationPropertiesAllowListStringValue
        Margin MobileOverlay NextStep NextStepProperties OpenForm OpenFormProperties OptInCode
        OptInCodeProperties OptInCodePropertiesDisplayDevice OptInCodeStyles Padding PageVisits
        PageVisitsProperties PhoneNumber PhoneNumberConsentChannelSettings
        PhoneNumberConsentChannelSettingsConsentType PhoneNumberProperties PhoneNumberPropertiesDisplayDevice
        PhoneNumberPropertiesSmsConsentType PhoneNumberStyles PreviouslySubmitted ProfileEventTracked
        ProfileEventTrackedProperties PromotionalSMSSubscription PropertyFilter PropertyOption QuoteStyle
        QuoteStyleAlignment RadioButtons RadioButtonsProperties RadioButtonsPropertiesDisplayDevice
        RadioButtonsStyles RadioButtonsStylesAlignment RadioButtonsStylesArrangement RatingStyle
        RatingStyleAlignment RatingStyleShape Redirect RedirectProperties ResendOptInCode Review
        ReviewProperties ReviewPropertiesDisplayDevice ReviewStyles ReviewerNameStyle ReviewerNameStyleAlignment
        ReviewerNameStyleLayout RichTextMargin RichTextStyle RichTextStyleAlignment RichTextStyleFontWeight
        RichTextStyles RowBlocks RowV0 SMSConsentCheckbox SMSConsentCheckboxProperties
        SMSConsentCheckboxPropertiesChannels SMSConsentCheckboxPropertiesDisplayDevice SMSConsentCheckboxStyles
        SMSConsentCheckboxStylesHorizontalAlignment SMSDisclosure SMSDisclosureAccountDefault
        SMSDisclosureCustom SMSDisclosureLinkTextStyle SMSDisclosureLinkTextStyleFontWeight
        SMSDisclosureProperties SMSDisclosurePropertiesDisplayDevice SMSDisclosureStyles SMSDisclosureTextStyle
        SMSDisclosureTextStyleFontWeight Scroll ScrollProperties SideImageSettings SideImageSettingsAlignment
        SideImageSettingsDeviceType SideImageSettingsSize SignupCounter SignupCounterProperties
        SignupCounterPropertiesDisplayDevice SignupCounterPropertiesTimeframe SignupCounterStyles SkipToSuccess
        SpinToWin SpinToWinProperties SpinToWinPropertiesDisplayDevice SpinToWinSliceConfig SpinToWinSliceStyle
        SpinToWinStyles StaticCouponConfig Step SubmitBackInStock SubmitBackInStockProperties SubmitOptInCode
        SubscribeViaSMS SubscribeViaSMSProperties SubscribeViaWhatsApp SubscribeViaWhatsAppProperties Teaser
        TeaserDeviceType TeaserDisplayOrder TeaserLocation TeaserSize TeaserStyles TeaserTeaserType Text
        TextProperties TextPropertiesDisplayDevice TextStyleFontWeight TextStyleV0 TextStyles URLPatterns
        URLPatternsProperties UnidentifiedProfiles UniqueCouponConfig UniqueCouponConfigIntegration
        UpdateFormFormField VariableTimerConfiguration Version VersionChannel VersionLocation VersionProperties
        VersionPropertiesClickOutsideToClose VersionPropertiesRuleBasedTriggerEvaluation VersionStatus
        VersionStyles VersionStylesWidth VersionTriggers VersionType
    """,
    "images": """
        GetImagesSort ImageCreateAttributes ImageField ImageResource ImageResourceAttributes
        ImageUpdateAttributes
    """,
    "lists": """
        GetListListField GetListsSort GetProfilesForListProfileField List ListAttributes
        ListAttributesOptInProcess ListCreateAttributes ListCreateAttributesOptInProcess ListField
        ListRelationships ListUpdateAttributes ListUpdateAttributesOptInProcess
    """,
    "metrics": """
        BooleanFilter CustomMetric CustomMetricAttributes CustomMetricCondition CustomMetricConditionFilter
        CustomMetricCreateAttributes CustomMetricDefinition CustomMetricDefinitionAggregationMethod
        CustomMetricField CustomMetricGroup CustomMetricRelationships CustomMetricUpdateAttributes
        ExistenceOperatorExistenceFilter ExistenceOperatorExistenceFilterOperator
        GetCustomMetricForMappedMetricId ListContainsOperatorListContainsFilter
        ListContainsOperatorListContainsFilterOperator ListRegexOperatorListContainsFilter
        ListRegexOperatorListContainsFilterOperator ListSubstringFilter ListSubstringFilterOperator MappedMetric
        MappedMetricAttributes MappedMetricRelationships MappedMetricUpdateRelationships Metric MetricAggregate
        MetricAggregateAttributes MetricAggregateRequestAttributes MetricAggregateRequestAttributesBy
        MetricAggregateRequestAttributesInterval MetricAggregateRequestAttributesMeasurements
        MetricAggregateRequestAttributesSort MetricAggregateRowDTO MetricAttributes MetricField MetricProperty
        MetricPropertyAttributes MetricPropertyField MetricPropertyRelationships MetricRelationships
        NumericOperatorNumericFilter NumericOperatorNumericFilterOperator StringInArrayFilter
        StringOperatorStringFilter StringOperatorStringFilterOperator
    """,
    "profiles": """
        ClickTrackingUnsubscriptionParameters Conversation ConversationAttributes ConversationAttributesChannel
        ConversationRelationships EmailChannel EmailMarketing EmailMarketingListSuppression
        EmailMarketingSuppression EmailMarketingSuppressionReason EmailUnsubscriptionParameters ErrorSource
        GetProfilesSort ImportErrorField ImportErrorResource ImportErrorResourceAttributes OpenTrackingConsent
        OpenTrackingUnsubscriptionParameters PredictiveAnalytics PredictiveAnalyticsRankedChannelAffinity
        Profile ProfileAttributes ProfileBulkImportJob ProfileBulkImportJobAttributes
        ProfileBulkImportJobAttributesStatus ProfileBulkImportJobField ProfileBulkImportJobRelationships
        ProfileCreateAttributes ProfileField ProfileImportJobCreateAttributes
        ProfileImportJobCreateAttributesProfiles ProfileImportJobCreateRelationships ProfileLocation
        ProfileMergeRelationships ProfileMeta ProfileMetaPatchProperties ProfileObjectSchema
        ProfileObjectSchemaAttributes ProfileObjectSchemaField ProfileObjectType ProfileObjectTypeAttributes
        ProfileObjectTypeField ProfileRelationships ProfileSubscriptionCreateAttributes
        ProfileSubscriptionCreateQueryResourceObject ProfileSubscriptionDeleteAttributes
        ProfileSubscriptionDeleteQueryResourceObject ProfileSuppressionBulkCreateJob
        ProfileSuppressionBulkCreateJobAttributes ProfileSuppressionBulkCreateJobAttributesStatus
        ProfileSuppressionBulkCreateJobField ProfileSuppressionBulkCreateJobRelationships
        ProfileSuppressionBulkDeleteJob ProfileSuppressionBulkDeleteJobAttributes
        ProfileSuppressionBulkDeleteJobAttributesStatus ProfileSuppressionBulkDeleteJobField
        ProfileSuppressionBulkDeleteJobRelationships ProfileSuppressionCreateAttributes
        ProfileSuppressionCreateQueryResourceObject ProfileSuppressionDeleteAttributes
        ProfileSuppressionDeleteQueryResourceObject ProfileUpdateAttributes ProfileUpsertAttributes
        ProfileUpsertQueryResourceObject PushChannel PushMarketing PushToken PushTokenAttributes
        PushTokenAttributesEnablementStatus PushTokenAttributesPlatform PushTokenField PushTokenRelationships
        PushUnsubscriptionParameters SMSChannel SMSMarketing SMSTransactional SMSUnsubscriptionParameters
        SubscriptionCreateJobCreateAttributes SubscriptionCreateJobCreateAttributesProfiles
        SubscriptionCreateJobCreateRelationships SubscriptionDeleteJobCreateAttributes
        SubscriptionDeleteJobCreateAttributesProfiles SubscriptionDeleteJobCreateRelationships Subscriptions
        SuppressionCreateJobCreateAttributes SuppressionCreateJobCreateAttributesProfiles
        SuppressionCreateJobCreateRelationships SuppressionDeleteJobCreateAttributes
        SuppressionDeleteJobCreateAttributesProfiles SuppressionDeleteJobCreateRelationships
        UnsubscriptionChannels UnsubscriptionParameters WhatsAppUnsubscriptionParameters WhatsappChannel
        WhatsappConversationalChannel WhatsappMarketingChannel WhatsappTransactionalChannel
    """,
    "reporting": """
        CampaignValuesReport CampaignValuesReportAttributes CampaignValuesReportRelationships
        CampaignValuesRequestDTOAttributes CampaignValuesRequestDTOAttributesGroupBy
        CampaignValuesRequestDTOAttributesStatistics CustomTimeframe FlowSeriesReport FlowSeriesReportAttributes
        FlowSeriesReportRelationships FlowSeriesRequestDTOAttributes FlowSeriesRequestDTOAttributesGroupBy
        FlowSeriesRequestDTOAttributesInterval FlowSeriesRequestDTOAttributesStatistics FlowValuesReport
        FlowValuesReportAttributes FlowValuesReportRelationships FlowValuesRequestDTOAttributes
        FlowValuesRequestDTOAttributesGroupBy FlowValuesRequestDTOAttributesStatistics FormSeriesReport
        FormSeriesReportAttributes FormSeriesRequestDTOAttributes FormSeriesRequestDTOAttributesGroupBy
        FormSeriesRequestDTOAttributesInterval FormSeriesRequestDTOAttributesStatistics FormValuesReport
        FormValuesReportAttributes FormValuesRequestDTOAttributes FormValuesRequestDTOAttributesGroupBy
        FormValuesRequestDTOAttributesStatistics SegmentSeriesReport SegmentSeriesReportAttributes
        SegmentSeriesRequestDTOAttributes SegmentSeriesRequestDTOAttributesInterval
        SegmentSeriesRequestDTOAttributesStatistics SegmentValuesReport SegmentValuesReportAttributes
        SegmentValuesRequestDTOAttributes SegmentValuesRequestDTOAttributesStatistics SeriesData Timeframe
        TimeframeKey ValuesData
    """,
    "reviews": """
        GetReviewsSort RejectReasonFake RejectReasonMisleading RejectReasonOther RejectReasonPrivateInformation
        RejectReasonProfanity RejectReasonUnrelated ReviewField ReviewPatchAttributes
        ReviewPatchAttributesStatus ReviewProductDTO ReviewPublicReply ReviewResource ReviewResourceAttributes
        ReviewResourceAttributesReviewType ReviewResourceAttributesStatus ReviewResourceRelationships
        ReviewStatusFeatured ReviewStatusPending ReviewStatusPublished ReviewStatusRejected
        ReviewStatusRejectedRejectionReason ReviewStatusUnpublished
    """,
    "segments": """
        APIMethodFilter AnniversaryDateFilter AnniversaryDateFilterOperator BackInStockMethodFilter
        BounceDateFilter BounceDateFilterFilter BulkRemoveMethodFilter CalendarDateFilter
        CarrierDeactivationMethodFilter CheckoutMethodFilter ConditionGroup ConditionGroupConditions
        ConstantContactIntegrationFilter ConstantContactIntegrationMethodFilter CustomSourceFilter
        DataWarehouseImportMethodFilter DoubleOptinFilter EffectiveDateFilter EffectiveDateFilterFilter
        EqualsStringFilter ExplicitlyReachable ExplicitlyReachableFilters ExplicitlyUnreachable
        ExplicitlyUnreachableFilters FailedAgeGateMethodFilter FormMethodFilter FormSubscribeFilter
        GetSegmentSegmentField GetSegmentsSort GreaterThanPositiveNumericFilter HasEmailMarketing
        HasEmailMarketingConsent HasEmailMarketingNeverSubscribed HasEmailMarketingSubscribed
        HasEmailMarketingSubscribedFilters HasPushMarketing HasPushMarketingConsent HasSMSMarketingConsent
        HasSMSMarketingSubscribed HasSMSMarketingSubscribedFilters ImplicitlyOrExplicitlyReachable
        ImplicitlyOrExplicitlyUnreachable ImplicitlyReachable ImplicitlyUnreachable InStringArrayFilter
        InboundMessageMethodFilter IntegerFilter IntegerFilterOperator InvalidEmailDateFilter
        InvalidEmailDateFilterFilter IsSetExistenceFilter LessThanPositiveNumericFilter ListLengthFilter
        ListLengthFilterOperator ListSetFilter ListSetFilterOperator MailboxProviderMethodFilter
        ManualAddManualMethodFilter ManualImportManualMethodFilter ManualImportMethodFilter
        ManualRemoveMethodFilter ManualSuppressionDateFilter ManualSuppressionDateFilterFilter
        MessageBlockedMethodFilter MethodFilter MethodFilterMethod NoEmailMarketing NoEmailMarketingConsent
        NoEmailMarketingConsentConsentStatus NoEmailMarketingNeverSubscribed NoEmailMarketingSubscribed
        NoEmailMarketingUnsubscribed NoEmailMarketingUnsubscribedFiltersArray NoPushMarketing
        NoPushMarketingConsent NoSMSMarketing NoSMSMarketingConsent NoSMSMarketingNeverSubscribed
        NoSMSMarketingUnsubscribed NoSMSMarketingUnsubscribedFilters NumericRangeFilter
        OneClickUnsubscribeMethodFilter PreferencePageFilter PreferencePageMethodFilter
        ProfileHasCustomObjectCondition ProfileHasCustomObjectFilter ProfileHasCustomObjectFilterFilter
        ProfileHasGroupMembershipCondition ProfileHasGroupMembershipConditionTimeframeFilter
        ProfileMarketingConsentCondition ProfileMarketingConsentConditionConsent ProfileMetricFunnelSteps
        ProfileMetricPropertyFilter ProfileMetricPropertyFilterFilter ProfileModificationMethodFilter
        ProfileNoGroupMembershipCondition ProfilePermissionsCondition ProfilePermissionsConditionChannel
        ProfilePermissionsConditionPermission ProfilePostalCodeDistanceCondition
        ProfilePostalCodeDistanceConditionUnit ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
        ProfilePredictiveAnalyticsChannelAffinityPriorityConditionPredictedChannel
        ProfilePredictiveAnalyticsChannelAffinityPriorityFilter
        ProfilePredictiveAnalyticsChannelAffinityRankCondition
        ProfilePredictiveAnalyticsChannelAffinityRankConditionPredictedChannel
        ProfilePredictiveAnalyticsChannelAffinityRankFilter
        ProfilePredictiveAnalyticsChannelAffinityRankFilterValue ProfilePredictiveAnalyticsDateCondition
        ProfilePredictiveAnalyticsDateConditionFilter ProfilePredictiveAnalyticsNumericCondition
        ProfilePredictiveAnalyticsNumericConditionDimension ProfilePredictiveAnalyticsStringCondition
        ProfilePredictiveAnalyticsStringFilter ProfilePredictiveAnalyticsStringFilterValue
        ProfilePropertyCondition ProfilePropertyConditionFilter ProfileRegionCondition
        ProfileRegionConditionRegion ProvidedLandlineMethodFilter ProvidedNoAgeMethodFilter RecordedDateFilter
        RecordedDateFilterFilter RelativeAnniversaryDateFilter RelativeAnniversaryDateFilterOperator
        RelativeAnniversaryDateFilterUnit RelativeDateOperatorBaseRelativeDateFilter
        RelativeDateOperatorBaseRelativeDateFilterOperator RelativeDateOperatorBaseRelativeDateFilterUnit
        RelativeDateRangeFilter RelativeDateRangeFilterUnit Segment SegmentAttributes SegmentCreateAttributes
        SegmentDefinition SegmentField SegmentRelationships SegmentUpdateAttributes
        SegmentsProfileMetricCondition SegmentsProfileMetricConditionMeasurement
        SegmentsProfileMetricConditionTimeframeFilter SegmentsProfileMetricFunnelCondition
        SegmentsProfileMetricFunnelConditionCompletionWindowSeconds SftpMethodFilter ShopifyIntegrationFilter
        ShopifyIntegrationMethodFilter SpamComplaintMethodFilter StaticDateFilter StaticDateFilterOperator
        StaticDateRangeFilter StatusDateFilter StatusDateFilterFilter StringArrayOperatorStringArrayFilter
        StringArrayOperatorStringArrayFilterOperator StringPhoneOperatorStringArrayFilter
        StringPhoneOperatorStringArrayFilterOperator SubscribedSMSIsRcsCapableFilter
    """,
    "shared": """
        Attribution AttributionRelationships
    """,
    "tags": """
        Tag TagAttributes TagCreateAttributes TagCreateRelationships TagGroup TagGroupAttributes
        TagGroupCreateAttributes TagGroupRelationships TagGroupUpdateAttributes TagRelationships
        TagUpdateAttributes
    """,
    "templates": """
        BaseStyle BaseStyleProperties BaseStyleStyles BaseStyleStylesBackgroundFormat
        BaseStyleStylesBackgroundPosition BaseStyleStylesBorderStyle BlockDisplayOptions
        BlockDisplayOptionsShowOn Body BodyProperties BodyStyles ButtonBlockData ButtonBlockProperties
        ButtonBlockStyles ButtonBlockStylesBorderStyle ButtonBlockStylesFontStyle ButtonBlockStylesTextAlign
        ButtonBlockV0 ButtonBlockV1 CloneUniversalContentTemplateUniversalContentField ColumnBlocks ColumnV1
        ContentRepeatV0 ContentRepeatV1 CouponBlockData CouponBlockProperties CouponBlockStyles
        CouponBlockStylesBorderStyle CouponBlockStylesFontStyle CouponBlockStylesTextAlign CouponBlockV0
        CouponBlockV1 CreateTemplateTemplateField DisplayOptions DisplayOptionsShowOn DropShadowBlockData
        DropShadowBlockStyles DropShadowBlockStylesShadowColor DropShadowBlockV0 DropShadowBlockV1
        DynamicImageBlockProperties DynamicProductBlockProperties DynamicReviewBlockProperties
        DynamicReviewBlockPropertiesFallbackContentType DynamicReviewBlockPropertiesFallbackOptions
        DynamicReviewBlockPropertiesProductSelectionMode DynamicReviewBlockPropertiesVerifiedBadgeLanguage
        DynamicTableBlockProperties GetAllUniversalContentSort HTMLBlockDataV0 HTMLBlockDataV1 HTMLBlockV0
        HTMLBlockV1 HeaderBlockData HeaderBlockStyles HeaderBlockStylesBorderStyle
        HeaderBlockStylesDesktopLayout HeaderBlockStylesFontStyle HeaderBlockStylesItemAlign
        HeaderBlockStylesItemSpacingType HeaderBlockStylesMobileLayout HeaderBlockStylesVerticalAlign
        HeaderBlockV0 HeaderBlockV1 HeaderImageSubBlock HeaderImageSubBlockShowOn HeaderLinkSubBlock
        HeaderLinkSubBlockShowOn HeaderLogoSubBlock HeaderLogoSubBlockShowOn Heading1Style Heading2Style
        Heading3Style Heading4Style HeadingStyleStyles HeadingStyleStylesFontStyle HeadingStyleStylesTextAlign
        HorizontalRuleBlockData HorizontalRuleBlockStyles HorizontalRuleBlockStylesBorderStyle
        HorizontalRuleBlockV0 HorizontalRuleBlockV1 ImageBlockCroppingProperties ImageBlockData ImageBlockStyles
        ImageBlockStylesAlign ImageBlockStylesBlockBorderStyle ImageBlockV0 ImageBlockV1 LinkStyle
        LinkStyleStyles LinkStyleStylesFontStyle MobileStyle MobileStyleProperties MobileStyleStyles
        ProductBlockData ProductBlockStyles ProductBlockStylesButtonAlignment
        ProductBlockStylesButtonBorderStyle ProductBlockStylesButtonFontStyle ProductBlockStylesLayout
        ProductBlockV0 ProductBlockV1 ProductSubBlock ReviewBlockData ReviewBlockStyles
        ReviewBlockStylesAuthorAlign ReviewBlockStylesAuthorFontStyle ReviewBlockStylesBorderStyle
        ReviewBlockStylesLayout ReviewBlockStylesQuoteStyle ReviewBlockStylesStarRatingShape
        ReviewBlockStylesStarSize ReviewBlockStylesVerifiedBadgeColor ReviewBlockStylesVerifiedBadgeStyle
        ReviewBlockV0 ReviewBlockV1 RowData RowStyles RowStylesColumnLayout RowV1 SectionData SectionProperties
        SectionStyles SectionStylesBackgroundFormat SectionStylesBackgroundPosition SectionStylesBorderStyle
        SectionStylesColumnAlign SectionStylesColumnDirection SectionStylesContentColorType SectionV0 SectionV1
        SocialBlockData SocialBlockProperties SocialBlockStyles SocialBlockStylesIconAlign
        SocialBlockStylesIconColor SocialBlockStylesIconSize SocialBlockStylesLabelFontStyle SocialBlockV0
        SocialBlockV1 SocialIconSubBlock SocialIconSubBlockLinkType SocialSpacerSubBlock SpacerBlockData
        SpacerBlockStyles SpacerBlockV0 SpacerBlockV1 SplitBlockData SplitBlockStyles
        SplitBlockStylesMobileStackOrder SplitBlockV0 SplitBlockV1 StaticImageBlockProperties
        StaticProductBlockProperties StaticReviewBlockProperties
        StaticReviewBlockPropertiesVerifiedBadgeLanguage StaticTableBlockProperties TableBlockData
        TableBlockStyles TableBlockStylesBlockBorderStyle TableBlockStylesCellVerticalAlign
        TableBlockStylesHeaderFontStyle TableBlockStylesTableTextAlign TableBlockSubblocks TableBlockV0
        TableBlockV1 TableFallbackHtmlSubBlock TableFallbackHtmlSubBlockShowOn TableFallbackImageSubBlock
        TableFallbackImageSubBlockImageAlign TableFallbackImageSubBlockShowOn TableFallbackTextSubBlock
        TableFallbackTextSubBlockCellTextAlign TableFallbackTextSubBlockFontStyle
        TableFallbackTextSubBlockShowOn TableHeaderSubBlock TableHeaderSubBlockCellTextAlign
        TableHeaderSubBlockFontStyle TableHeaderSubBlockShowOn TableHtmlSubBlock TableHtmlSubBlockShowOn
        TableImageSubBlock TableImageSubBlockImageAlign TableImageSubBlockShowOn TableTextSubBlock
        TableTextSubBlockCellTextAlign TableTextSubBlockFontStyle TableTextSubBlockShowOn Template
        TemplateAttributes TemplateCloneAttributes TemplateCreateHtmlOrDndAttributes TemplateDefinition
        TemplateDefinitionStyles TemplateField TemplatePreviewSendJob TemplatePreviewSendJobAttributes
        TemplatePreviewSendJobAttributesStatus TemplatePreviewSendJobCreateAttributes
        TemplatePreviewSendJobCreateRelationships TemplateRenderAttributes TemplateUniversalContent
        TemplateUniversalContentAttributes TemplateUniversalContentAttributesDefinition
        TemplateUniversalContentAttributesScreenshotStatus TemplateUniversalContentField
        TemplateUpdateHtmlOrDndAttributes TextBlockDataV0 TextBlockDataV1 TextBlockStylesBlockBorderStyle
        TextBlockStylesFontStyle TextBlockStylesTextAlign TextBlockStylesTextTableLayout TextBlockStylesV0
        TextBlockStylesV1 TextBlockV0 TextBlockV1 TextStyleStyles TextStyleStylesFontStyle
        TextStyleStylesTextAlign TextStyleV1 UniversalContentCloneAttributes UniversalContentCreateAttributes
        UniversalContentUpdateAttributes UnsupportedBlock VideoBlockData VideoBlockProperties VideoBlockStyles
        VideoBlockStylesAlign VideoBlockStylesBorderStyle VideoBlockV0 VideoBlockV1 Visibility
    """,
    "text_messaging": """
        Address CreateTextMessagingSenderRegistrationTextMessagingSenderField
        CreateTextMessagingSenderTextMessagingSenderRegistrationField Failure TextMessagingConfiguration
        TextMessagingConfigurationAttributes TextMessagingConfigurationAttributesStatus
        TextMessagingConfigurationCreateAttributes TextMessagingConfigurationField TextMessagingSender
        TextMessagingSenderAttributes TextMessagingSenderAttributesSenderType
        TextMessagingSenderAttributesStatus TextMessagingSenderCreateAttributes
        TextMessagingSenderCreateAttributesSenderType
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
    "tracking_settings": """
        CampaignTrackingSettingDynamicParam CampaignTrackingSettingDynamicParamValue
        CampaignTrackingSettingStaticParam CustomTrackingParamDTO FlowTrackingSettingDynamicParam
        FlowTrackingSettingDynamicParamValue FlowTrackingSettingStaticParam TrackingParamDTO TrackingSetting
        TrackingSettingAttributes TrackingSettingField TrackingSettingUpdateAttributes
    """,
    "translations": """
        GetFlowMessageForTranslationFlowMessageField Translation TranslationAttributes
        TranslationAttributesChannel TranslationCreateAttributes TranslationCreateAttributesChannel
        TranslationCreateRelationships TranslationField TranslationRelationships TranslationUpdateAttributes
    """,
    "web_feeds": """
        GetWebFeedsSort WebFeed WebFeedAttributes WebFeedAttributesContentType WebFeedAttributesRequestMethod
        WebFeedAttributesStatus WebFeedCreateAttributes WebFeedCreateAttributesContentType
        WebFeedCreateAttributesRequestMethod WebFeedField WebFeedUpdateAttributes
        WebFeedUpdateAttributesContentType WebFeedUpdateAttributesRequestMethod
    """,
    "webhooks": """
        Webhook WebhookAttributes WebhookCreateAttributes WebhookCreateRelationships WebhookField
        WebhookRelationships WebhookTopic WebhookUpdateAttributes WebhookUpdateRelationships
    """,
}

_MODULE_OF = {name: module for module, names in _NAMES.items() for name in names.split()}

RESOURCES: dict[str, str] = {
    "account": "Account",
    "attribution": "Attribution",
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
    "campaign-recipient-estimation": "CampaignRecipientEstimation",
    "campaign-recipient-estimation-job": "CampaignRecipientEstimationJob",
    "campaign-schedule": "CampaignSchedule",
    "campaign-send-job": "CampaignSendJob",
    "campaign-values-report": "CampaignValuesReport",
    "campaign-variation": "CampaignVariation",
    "catalog-category": "CatalogCategory",
    "catalog-category-bulk-create-job": "CatalogCategoryBulkCreateJob",
    "catalog-category-bulk-delete-job": "CatalogCategoryBulkDeleteJob",
    "catalog-category-bulk-update-job": "CatalogCategoryBulkUpdateJob",
    "catalog-item": "CatalogItem",
    "catalog-item-bulk-create-job": "CatalogItemBulkCreateJob",
    "catalog-item-bulk-delete-job": "CatalogItemBulkDeleteJob",
    "catalog-item-bulk-update-job": "CatalogItemBulkUpdateJob",
    "catalog-variant": "CatalogVariant",
    "catalog-variant-bulk-create-job": "CatalogVariantBulkCreateJob",
    "catalog-variant-bulk-delete-job": "CatalogVariantBulkDeleteJob",
    "catalog-variant-bulk-update-job": "CatalogVariantBulkUpdateJob",
    "conversation": "Conversation",
    "coupon": "CouponResource",
    "coupon-code": "CouponCode",
    "coupon-code-bulk-create-job": "CouponCodeBulkCreateJob",
    "custom-metric": "CustomMetric",
    "data-source": "DataSource",
    "event": "Event",
    "flow": "Flow",
    "flow-action": "FlowAction",
    "flow-message": "FlowMessage",
    "flow-series-report": "FlowSeriesReport",
    "flow-values-report": "FlowValuesReport",
    "form": "Form",
    "form-publish-job": "FormPublishJob",
    "form-series-report": "FormSeriesReport",
    "form-unpublish-job": "FormUnpublishJob",
    "form-values-report": "FormValuesReport",
    "form-version": "FormVersion",
    "geofence": "Geofence",
    "image": "ImageResource",
    "import-error": "ImportErrorResource",
    "ip-allowlist": "IpAllowlist",
    "list": "List",
    "mapped-metric": "MappedMetric",
    "metric": "Metric",
    "metric-aggregate": "MetricAggregate",
    "metric-property": "MetricProperty",
    "object-ingestion-log": "ObjectIngestionLog",
    "object-record": "ObjectRecord",
    "object-schema": "ObjectSchema",
    "object-type": "ObjectType",
    "profile": "Profile",
    "profile-bulk-import-job": "ProfileBulkImportJob",
    "profile-object-schema": "ProfileObjectSchema",
    "profile-object-type": "ProfileObjectType",
    "profile-suppression-bulk-create-job": "ProfileSuppressionBulkCreateJob",
    "profile-suppression-bulk-delete-job": "ProfileSuppressionBulkDeleteJob",
    "push-token": "PushToken",
    "review": "ReviewResource",
    "review-values-report": "ReviewValuesReport",
    "segment": "Segment",
    "segment-series-report": "SegmentSeriesReport",
    "segment-values-report": "SegmentValuesReport",
    "source-mapping": "SourceMapping",
    "tag": "Tag",
    "tag-group": "TagGroup",
    "template": "Template",
    "template-preview-send-job": "TemplatePreviewSendJob",
    "template-universal-content": "TemplateUniversalContent",
    "text-messaging-configuration": "TextMessagingConfiguration",
    "text-messaging-sender": "TextMessagingSender",
    "text-messaging-sender-registration": "TextMessagingSenderRegistration",
    "tracking-setting": "TrackingSetting",
    "translation": "Translation",
    "web-feed": "WebFeed",
    "webhook": "Webhook",
    "webhook-topic": "WebhookTopic",
}
"""JSON:API type to class name."""

ToOneName: TypeAlias = Literal[
    "attributed-event", "brand-button", "brand-logo", "brand-social-group", "campaign", "campaign-audience",
    "campaign-message", "campaign-variation", "consent-page", "conversation", "coupon", "current-schema",
    "custom-metric", "draft-schema", "event", "flow", "flow-action", "flow-message", "flow-message-variation", "form",
    "image", "item", "metric", "object-record", "object-type", "profile", "source-mapping", "tag-group", "template",
    "template-universal-content", "text-messaging-sender", "text-messaging-sender-registration", "translation",
]  # fmt: skip
"""Relationships of resources to one resource, for type checkers."""

ToManyName: TypeAlias = Literal[
    "attributions", "campaign-audiences", "campaign-messages", "campaign-variations", "campaigns", "categories",
    "conversations", "coupon-codes", "events", "flow-actions", "flow-messages", "flow-triggers", "flows",
    "form-versions", "import-errors", "items", "lists", "metrics", "object-schemas", "object-types",
    "profile-object-schemas", "profile-object-types", "profiles", "push-tokens", "schema-versions", "segments", "tags",
    "variants", "webhook-topics",
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
