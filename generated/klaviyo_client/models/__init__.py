"""Models of revision 2026-07-15. Each is imported from its module on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..runtime.documents import Links, ResourceIdentifier, ToMany, ToOne

if TYPE_CHECKING:
    from .accounts import (
        Account as Account,
        AccountAttributes as AccountAttributes,
        AccountField as AccountField,
        ContactInformation as ContactInformation,
        StreetAddress as StreetAddress,
    )
    from .campaigns import (
        ABTestSendStrategy as ABTestSendStrategy,
        AssignTemplateToCampaignMessageCampaignMessageField as AssignTemplateToCampaignMessageCampaignMessageField,
        Audiences as Audiences,
        AudiencesUpdate as AudiencesUpdate,
        Campaign as Campaign,
        CampaignAttributes as CampaignAttributes,
        CampaignAttributesSendStrategy as CampaignAttributesSendStrategy,
        CampaignAttributesStatus as CampaignAttributesStatus,
        CampaignCloneAttributes as CampaignCloneAttributes,
        CampaignCreateAttributes as CampaignCreateAttributes,
        CampaignCreateAttributesCampaignMessages as CampaignCreateAttributesCampaignMessages,
        CampaignCreateAttributesSendStrategy as CampaignCreateAttributesSendStrategy,
        CampaignField as CampaignField,
        CampaignMessage as CampaignMessage,
        CampaignMessageAssignTemplateRelationships as CampaignMessageAssignTemplateRelationships,
        CampaignMessageAttributes as CampaignMessageAttributes,
        CampaignMessageAttributesDefinition as CampaignMessageAttributesDefinition,
        CampaignMessageAttributesSendTimes as CampaignMessageAttributesSendTimes,
        CampaignMessageCreateAttributes as CampaignMessageCreateAttributes,
        CampaignMessageCreateAttributesDefinition as CampaignMessageCreateAttributesDefinition,
        CampaignMessageCreateQueryResourceObject as CampaignMessageCreateQueryResourceObject,
        CampaignMessageCreateRelationships as CampaignMessageCreateRelationships,
        CampaignMessageField as CampaignMessageField,
        CampaignMessageIncrement as CampaignMessageIncrement,
        CampaignMessageProperty as CampaignMessageProperty,
        CampaignMessageRelationships as CampaignMessageRelationships,
        CampaignMessageStaticCount as CampaignMessageStaticCount,
        CampaignMessageUpdateAttributes as CampaignMessageUpdateAttributes,
        CampaignMessageUpdateAttributesDefinition as CampaignMessageUpdateAttributesDefinition,
        CampaignMessageUpdateRelationships as CampaignMessageUpdateRelationships,
        CampaignRecipientEstimation as CampaignRecipientEstimation,
        CampaignRecipientEstimationAttributes as CampaignRecipientEstimationAttributes,
        CampaignRecipientEstimationJob as CampaignRecipientEstimationJob,
        CampaignRecipientEstimationJobAttributes as CampaignRecipientEstimationJobAttributes,
        CampaignRecipientEstimationJobAttributesStatus as CampaignRecipientEstimationJobAttributesStatus,
        CampaignRelationships as CampaignRelationships,
        CampaignsEmailTrackingOptions as CampaignsEmailTrackingOptions,
        CampaignSendJob as CampaignSendJob,
        CampaignSendJobAttributes as CampaignSendJobAttributes,
        CampaignSendJobAttributesStatus as CampaignSendJobAttributesStatus,
        CampaignSendJobUpdateAttributes as CampaignSendJobUpdateAttributes,
        CampaignSendJobUpdateAttributesAction as CampaignSendJobUpdateAttributesAction,
        CampaignsSMSTrackingOptions as CampaignsSMSTrackingOptions,
        CampaignUpdateAttributes as CampaignUpdateAttributes,
        CampaignUpdateAttributesSendStrategy as CampaignUpdateAttributesSendStrategy,
        DynamicTrackingParam as DynamicTrackingParam,
        DynamicTrackingParamValue as DynamicTrackingParamValue,
        EmailContent as EmailContent,
        EmailContentSubObject as EmailContentSubObject,
        EmailMessageDefinition as EmailMessageDefinition,
        EmailSendOptions as EmailSendOptions,
        GetCampaignsSort as GetCampaignsSort,
        ImmediateSendStrategy as ImmediateSendStrategy,
        LocalStaticSend as LocalStaticSend,
        MobilePushBadge as MobilePushBadge,
        MobilePushContent as MobilePushContent,
        MobilePushContentCreate as MobilePushContentCreate,
        MobilePushContentUpdate as MobilePushContentUpdate,
        MobilePushMessageSilentDefinition as MobilePushMessageSilentDefinition,
        MobilePushMessageSilentDefinitionCreate as MobilePushMessageSilentDefinitionCreate,
        MobilePushMessageSilentDefinitionUpdate as MobilePushMessageSilentDefinitionUpdate,
        MobilePushMessageStandardDefinition as MobilePushMessageStandardDefinition,
        MobilePushMessageStandardDefinitionCreate as MobilePushMessageStandardDefinitionCreate,
        MobilePushMessageStandardDefinitionUpdate as MobilePushMessageStandardDefinitionUpdate,
        MobilePushNoBadge as MobilePushNoBadge,
        MobilePushOptions as MobilePushOptions,
        NonLocalStaticSend as NonLocalStaticSend,
        PushActionButtonDefinition as PushActionButtonDefinition,
        PushOnOpenApp as PushOnOpenApp,
        PushOnOpenDeepLink as PushOnOpenDeepLink,
        PushOnOpenWebUrl as PushOnOpenWebUrl,
        PushSendOptions as PushSendOptions,
        RenderOptions as RenderOptions,
        RenderOptionsSubObject as RenderOptionsSubObject,
        SmartSendTimeStrategy as SmartSendTimeStrategy,
        SMSContent as SMSContent,
        SMSContentCreate as SMSContentCreate,
        SMSContentSubObject as SMSContentSubObject,
        SMSMessageDefinition as SMSMessageDefinition,
        SMSMessageDefinitionCreate as SMSMessageDefinitionCreate,
        SMSSendOptions as SMSSendOptions,
        StaticSendStrategy as StaticSendStrategy,
        StaticTrackingParam as StaticTrackingParam,
        ThrottledSendStrategy as ThrottledSendStrategy,
        ThrottledSendStrategyThrottlePercentage as ThrottledSendStrategyThrottlePercentage,
        UnsupportedSendStrategy as UnsupportedSendStrategy,
    )
    from .catalogs import (
        APIJobErrorPayload as APIJobErrorPayload,
        CatalogCategory as CatalogCategory,
        CatalogCategoryAttributes as CatalogCategoryAttributes,
        CatalogCategoryBulkCreateJob as CatalogCategoryBulkCreateJob,
        CatalogCategoryBulkCreateJobAttributes as CatalogCategoryBulkCreateJobAttributes,
        CatalogCategoryBulkCreateJobAttributesStatus as CatalogCategoryBulkCreateJobAttributesStatus,
        CatalogCategoryBulkCreateJobField as CatalogCategoryBulkCreateJobField,
        CatalogCategoryBulkCreateJobRelationships as CatalogCategoryBulkCreateJobRelationships,
        CatalogCategoryBulkDeleteJob as CatalogCategoryBulkDeleteJob,
        CatalogCategoryBulkDeleteJobAttributes as CatalogCategoryBulkDeleteJobAttributes,
        CatalogCategoryBulkDeleteJobAttributesStatus as CatalogCategoryBulkDeleteJobAttributesStatus,
        CatalogCategoryBulkDeleteJobField as CatalogCategoryBulkDeleteJobField,
        CatalogCategoryBulkDeleteJobRelationships as CatalogCategoryBulkDeleteJobRelationships,
        CatalogCategoryBulkUpdateJob as CatalogCategoryBulkUpdateJob,
        CatalogCategoryBulkUpdateJobAttributes as CatalogCategoryBulkUpdateJobAttributes,
        CatalogCategoryBulkUpdateJobAttributesStatus as CatalogCategoryBulkUpdateJobAttributesStatus,
        CatalogCategoryBulkUpdateJobField as CatalogCategoryBulkUpdateJobField,
        CatalogCategoryBulkUpdateJobRelationships as CatalogCategoryBulkUpdateJobRelationships,
        CatalogCategoryCreateAttributes as CatalogCategoryCreateAttributes,
        CatalogCategoryCreateJobCreateAttributes as CatalogCategoryCreateJobCreateAttributes,
        CatalogCategoryCreateJobCreateAttributesCategories as CatalogCategoryCreateJobCreateAttributesCategories,
        CatalogCategoryCreateQueryResourceObject as CatalogCategoryCreateQueryResourceObject,
        CatalogCategoryCreateRelationships as CatalogCategoryCreateRelationships,
        CatalogCategoryDeleteJobCreateAttributes as CatalogCategoryDeleteJobCreateAttributes,
        CatalogCategoryRelationships as CatalogCategoryRelationships,
        CatalogCategoryUpdateAttributes as CatalogCategoryUpdateAttributes,
        CatalogCategoryUpdateJobCreateAttributes as CatalogCategoryUpdateJobCreateAttributes,
        CatalogCategoryUpdateJobCreateAttributesCategories as CatalogCategoryUpdateJobCreateAttributesCategories,
        CatalogCategoryUpdateQueryResourceObject as CatalogCategoryUpdateQueryResourceObject,
        CatalogCategoryUpdateRelationships as CatalogCategoryUpdateRelationships,
        CatalogItem as CatalogItem,
        CatalogItemAttributes as CatalogItemAttributes,
        CatalogItemBulkCreateJob as CatalogItemBulkCreateJob,
        CatalogItemBulkCreateJobAttributes as CatalogItemBulkCreateJobAttributes,
        CatalogItemBulkCreateJobAttributesStatus as CatalogItemBulkCreateJobAttributesStatus,
        CatalogItemBulkCreateJobField as CatalogItemBulkCreateJobField,
        CatalogItemBulkCreateJobRelationships as CatalogItemBulkCreateJobRelationships,
        CatalogItemBulkDeleteJob as CatalogItemBulkDeleteJob,
        CatalogItemBulkDeleteJobAttributes as CatalogItemBulkDeleteJobAttributes,
        CatalogItemBulkDeleteJobAttributesStatus as CatalogItemBulkDeleteJobAttributesStatus,
        CatalogItemBulkDeleteJobField as CatalogItemBulkDeleteJobField,
        CatalogItemBulkDeleteJobRelationships as CatalogItemBulkDeleteJobRelationships,
        CatalogItemBulkUpdateJob as CatalogItemBulkUpdateJob,
        CatalogItemBulkUpdateJobAttributes as CatalogItemBulkUpdateJobAttributes,
        CatalogItemBulkUpdateJobAttributesStatus as CatalogItemBulkUpdateJobAttributesStatus,
        CatalogItemBulkUpdateJobField as CatalogItemBulkUpdateJobField,
        CatalogItemBulkUpdateJobRelationships as CatalogItemBulkUpdateJobRelationships,
        CatalogItemCreateAttributes as CatalogItemCreateAttributes,
        CatalogItemCreateJobCreateAttributes as CatalogItemCreateJobCreateAttributes,
        CatalogItemCreateJobCreateAttributesItems as CatalogItemCreateJobCreateAttributesItems,
        CatalogItemCreateQueryResourceObject as CatalogItemCreateQueryResourceObject,
        CatalogItemCreateRelationships as CatalogItemCreateRelationships,
        CatalogItemDeleteJobCreateAttributes as CatalogItemDeleteJobCreateAttributes,
        CatalogItemField as CatalogItemField,
        CatalogItemRelationships as CatalogItemRelationships,
        CatalogItemUpdateAttributes as CatalogItemUpdateAttributes,
        CatalogItemUpdateJobCreateAttributes as CatalogItemUpdateJobCreateAttributes,
        CatalogItemUpdateJobCreateAttributesItems as CatalogItemUpdateJobCreateAttributesItems,
        CatalogItemUpdateQueryResourceObject as CatalogItemUpdateQueryResourceObject,
        CatalogItemUpdateRelationships as CatalogItemUpdateRelationships,
        CatalogVariant as CatalogVariant,
        CatalogVariantAttributes as CatalogVariantAttributes,
        CatalogVariantAttributesInventoryPolicy as CatalogVariantAttributesInventoryPolicy,
        CatalogVariantBulkCreateJob as CatalogVariantBulkCreateJob,
        CatalogVariantBulkCreateJobAttributes as CatalogVariantBulkCreateJobAttributes,
        CatalogVariantBulkCreateJobAttributesStatus as CatalogVariantBulkCreateJobAttributesStatus,
        CatalogVariantBulkCreateJobField as CatalogVariantBulkCreateJobField,
        CatalogVariantBulkCreateJobRelationships as CatalogVariantBulkCreateJobRelationships,
        CatalogVariantBulkDeleteJob as CatalogVariantBulkDeleteJob,
        CatalogVariantBulkDeleteJobAttributes as CatalogVariantBulkDeleteJobAttributes,
        CatalogVariantBulkDeleteJobAttributesStatus as CatalogVariantBulkDeleteJobAttributesStatus,
        CatalogVariantBulkDeleteJobField as CatalogVariantBulkDeleteJobField,
        CatalogVariantBulkDeleteJobRelationships as CatalogVariantBulkDeleteJobRelationships,
        CatalogVariantBulkUpdateJob as CatalogVariantBulkUpdateJob,
        CatalogVariantBulkUpdateJobAttributes as CatalogVariantBulkUpdateJobAttributes,
        CatalogVariantBulkUpdateJobAttributesStatus as CatalogVariantBulkUpdateJobAttributesStatus,
        CatalogVariantBulkUpdateJobField as CatalogVariantBulkUpdateJobField,
        CatalogVariantBulkUpdateJobRelationships as CatalogVariantBulkUpdateJobRelationships,
        CatalogVariantCreateAttributes as CatalogVariantCreateAttributes,
        CatalogVariantCreateAttributesInventoryPolicy as CatalogVariantCreateAttributesInventoryPolicy,
        CatalogVariantCreateJobCreateAttributes as CatalogVariantCreateJobCreateAttributes,
        CatalogVariantCreateJobCreateAttributesVariants as CatalogVariantCreateJobCreateAttributesVariants,
        CatalogVariantCreateQueryResourceObject as CatalogVariantCreateQueryResourceObject,
        CatalogVariantCreateRelationships as CatalogVariantCreateRelationships,
        CatalogVariantDeleteJobCreateAttributes as CatalogVariantDeleteJobCreateAttributes,
        CatalogVariantField as CatalogVariantField,
        CatalogVariantRelationships as CatalogVariantRelationships,
        CatalogVariantUpdateAttributes as CatalogVariantUpdateAttributes,
        CatalogVariantUpdateAttributesInventoryPolicy as CatalogVariantUpdateAttributesInventoryPolicy,
        CatalogVariantUpdateJobCreateAttributes as CatalogVariantUpdateJobCreateAttributes,
        CatalogVariantUpdateJobCreateAttributesVariants as CatalogVariantUpdateJobCreateAttributesVariants,
        CatalogVariantUpdateQueryResourceObject as CatalogVariantUpdateQueryResourceObject,
        ProfileIdentifierDTOAttributes as ProfileIdentifierDTOAttributes,
        ProfileIdentifierDTOResourceObject as ProfileIdentifierDTOResourceObject,
        ServerBISSubscriptionCreateAttributes as ServerBISSubscriptionCreateAttributes,
        ServerBISSubscriptionCreateAttributesChannels as ServerBISSubscriptionCreateAttributesChannels,
        ServerBISSubscriptionCreateAttributesProfile as ServerBISSubscriptionCreateAttributesProfile,
        ServerBISSubscriptionCreateRelationships as ServerBISSubscriptionCreateRelationships,
    )
    from .client import (
        BaseEventCreateQueryBulkEntryAttributes as BaseEventCreateQueryBulkEntryAttributes,
        BaseEventCreateQueryBulkEntryAttributesMetric as BaseEventCreateQueryBulkEntryAttributesMetric,
        BaseEventCreateQueryBulkEntryResourceObject as BaseEventCreateQueryBulkEntryResourceObject,
        ClientBISSubscriptionCreateAttributes as ClientBISSubscriptionCreateAttributes,
        ClientBISSubscriptionCreateAttributesChannels as ClientBISSubscriptionCreateAttributesChannels,
        ClientBISSubscriptionCreateAttributesProfile as ClientBISSubscriptionCreateAttributesProfile,
        ClientBISSubscriptionCreateRelationships as ClientBISSubscriptionCreateRelationships,
        CustomQuestionDTO as CustomQuestionDTO,
        DeviceMetadata as DeviceMetadata,
        DeviceMetadataEnvironment as DeviceMetadataEnvironment,
        DeviceMetadataKlaviyoSdk as DeviceMetadataKlaviyoSdk,
        DeviceMetadataOsName as DeviceMetadataOsName,
        EmailSubscriptionParameters as EmailSubscriptionParameters,
        EventsBulkCreateAttributes as EventsBulkCreateAttributes,
        EventsBulkCreateAttributesEvents as EventsBulkCreateAttributesEvents,
        EventsBulkCreateAttributesProfile as EventsBulkCreateAttributesProfile,
        Geofence as Geofence,
        GeofenceAttributes as GeofenceAttributes,
        GetClientReviewsReviewField as GetClientReviewsReviewField,
        GetClientReviewsSort as GetClientReviewsSort,
        GroupingCompany as GroupingCompany,
        GroupingProduct as GroupingProduct,
        IpAllowlist as IpAllowlist,
        IpAllowlistAttributes as IpAllowlistAttributes,
        MetricCreateAttributes as MetricCreateAttributes,
        MetricCreateQueryResourceObject as MetricCreateQueryResourceObject,
        OnsiteProfileCreateAttributes as OnsiteProfileCreateAttributes,
        OnsiteProfileCreateQueryResourceObject as OnsiteProfileCreateQueryResourceObject,
        OnsiteProfileMeta as OnsiteProfileMeta,
        OnsiteSubscriptionCreateAttributes as OnsiteSubscriptionCreateAttributes,
        OnsiteSubscriptionCreateAttributesProfile as OnsiteSubscriptionCreateAttributesProfile,
        OnsiteSubscriptionCreateRelationships as OnsiteSubscriptionCreateRelationships,
        OpenTrackingSubscriptionParameters as OpenTrackingSubscriptionParameters,
        PatchIdentifiers as PatchIdentifiers,
        ProfileUpsertQueryWithSubscriptionsAttributes as ProfileUpsertQueryWithSubscriptionsAttributes,
        ProfileUpsertQueryWithSubscriptionsResourceObject as ProfileUpsertQueryWithSubscriptionsResourceObject,
        PushProfileUpsertAttributes as PushProfileUpsertAttributes,
        PushProfileUpsertQueryResourceObject as PushProfileUpsertQueryResourceObject,
        PushSubscriptionParameters as PushSubscriptionParameters,
        PushTokenCreateAttributes as PushTokenCreateAttributes,
        PushTokenCreateAttributesBackground as PushTokenCreateAttributesBackground,
        PushTokenCreateAttributesEnablementStatus as PushTokenCreateAttributesEnablementStatus,
        PushTokenCreateAttributesPlatform as PushTokenCreateAttributesPlatform,
        PushTokenCreateAttributesProfile as PushTokenCreateAttributesProfile,
        PushTokenCreateAttributesVendor as PushTokenCreateAttributesVendor,
        PushTokenDeviceMetadata as PushTokenDeviceMetadata,
        PushTokenDeviceMetadataEnvironment as PushTokenDeviceMetadataEnvironment,
        PushTokenDeviceMetadataKlaviyoSdk as PushTokenDeviceMetadataKlaviyoSdk,
        PushTokenDeviceMetadataOsName as PushTokenDeviceMetadataOsName,
        PushTokenEntry as PushTokenEntry,
        PushTokenEntryBackground as PushTokenEntryBackground,
        PushTokenEntryEnablementStatus as PushTokenEntryEnablementStatus,
        PushTokenEntryPlatform as PushTokenEntryPlatform,
        PushTokenEntryVendor as PushTokenEntryVendor,
        PushTokenUnregisterAttributes as PushTokenUnregisterAttributes,
        PushTokenUnregisterAttributesPlatform as PushTokenUnregisterAttributesPlatform,
        PushTokenUnregisterAttributesProfile as PushTokenUnregisterAttributesProfile,
        PushTokenUnregisterAttributesVendor as PushTokenUnregisterAttributesVendor,
        ReviewCreateDTOAttributes as ReviewCreateDTOAttributes,
        ReviewCreateDTOAttributesIncentiveType as ReviewCreateDTOAttributesIncentiveType,
        ReviewCreateDTOAttributesRating as ReviewCreateDTOAttributesRating,
        ReviewCreateDTOAttributesReviewType as ReviewCreateDTOAttributesReviewType,
        ReviewCreateDTORelationships as ReviewCreateDTORelationships,
        ReviewProductExternalId as ReviewProductExternalId,
        ReviewProductExternalIdIntegrationKey as ReviewProductExternalIdIntegrationKey,
        ReviewValueReportGrouping as ReviewValueReportGrouping,
        ReviewValuesReport as ReviewValuesReport,
        ReviewValuesReportAttributes as ReviewValuesReportAttributes,
        SMSSubscriptionParameters as SMSSubscriptionParameters,
        StatisticsDTO as StatisticsDTO,
        SubscriptionChannels as SubscriptionChannels,
        SubscriptionParameters as SubscriptionParameters,
        WhatsAppSubscriptionParameters as WhatsAppSubscriptionParameters,
    )
    from .conversations import (
        ConversationMessageCreateAttributes as ConversationMessageCreateAttributes,
        ConversationMessageCreateRelationships as ConversationMessageCreateRelationships,
        DynamicSMSImage as DynamicSMSImage,
        ImageAsset as ImageAsset,
        ImageAssetFormat as ImageAssetFormat,
        ImageAssetImageType as ImageAssetImageType,
        ImageAssetOrigin as ImageAssetOrigin,
        MediaAsset as MediaAsset,
        MediaAssetReference as MediaAssetReference,
        MessageHierarchyRcsItem as MessageHierarchyRcsItem,
        MessageHierarchySmsItem as MessageHierarchySmsItem,
        RCSCard as RCSCard,
        RCSRichContent as RCSRichContent,
        RCSSuggestion as RCSSuggestion,
        RCSSuggestionOpenMode as RCSSuggestionOpenMode,
        RCSSuggestionType as RCSSuggestionType,
        SlimImageReference as SlimImageReference,
        StaticSMSImage as StaticSMSImage,
    )
    from .coupons import (
        CouponCode as CouponCode,
        CouponCodeAttributes as CouponCodeAttributes,
        CouponCodeAttributesStatus as CouponCodeAttributesStatus,
        CouponCodeBulkCreateJob as CouponCodeBulkCreateJob,
        CouponCodeBulkCreateJobAttributes as CouponCodeBulkCreateJobAttributes,
        CouponCodeBulkCreateJobAttributesStatus as CouponCodeBulkCreateJobAttributesStatus,
        CouponCodeBulkCreateJobField as CouponCodeBulkCreateJobField,
        CouponCodeBulkCreateJobRelationships as CouponCodeBulkCreateJobRelationships,
        CouponCodeCreateAttributes as CouponCodeCreateAttributes,
        CouponCodeCreateJobCreateAttributes as CouponCodeCreateJobCreateAttributes,
        CouponCodeCreateJobCreateAttributesCouponCodes as CouponCodeCreateJobCreateAttributesCouponCodes,
        CouponCodeCreateQueryResourceObject as CouponCodeCreateQueryResourceObject,
        CouponCodeCreateRelationships as CouponCodeCreateRelationships,
        CouponCodeRelationships as CouponCodeRelationships,
        CouponCodeUpdateAttributes as CouponCodeUpdateAttributes,
        CouponCodeUpdateAttributesStatus as CouponCodeUpdateAttributesStatus,
        CouponCreateAttributes as CouponCreateAttributes,
        CouponResource as CouponResource,
        CouponResourceAttributes as CouponResourceAttributes,
        CouponUpdateAttributes as CouponUpdateAttributes,
    )
    from .custom_objects import (
        APISchemaProperty as APISchemaProperty,
        APISchemaPropertyType as APISchemaPropertyType,
        ConstantPropertyMapping as ConstantPropertyMapping,
        CustomObjectRelationshipSource as CustomObjectRelationshipSource,
        CustomObjectRelationshipSourceUpdateStrategy as CustomObjectRelationshipSourceUpdateStrategy,
        DataSource as DataSource,
        DataSourceAttributes as DataSourceAttributes,
        DataSourceAttributesVisibility as DataSourceAttributesVisibility,
        DataSourceCreateAttributes as DataSourceCreateAttributes,
        DataSourceCreateAttributesVisibility as DataSourceCreateAttributesVisibility,
        DataSourceField as DataSourceField,
        DataSourceRecordAttributes as DataSourceRecordAttributes,
        DataSourceRecordBulkCreateJobCreateAttributes as DataSourceRecordBulkCreateJobCreateAttributes,
        DataSourceRecordBulkCreateJobCreateAttributesDataSourceRecords as DataSourceRecordBulkCreateJobCreateAttributesDataSourceRecords,
        DataSourceRecordBulkCreateJobCreateRelationships as DataSourceRecordBulkCreateJobCreateRelationships,
        DataSourceRecordCreateJobCreateAttributes as DataSourceRecordCreateJobCreateAttributes,
        DataSourceRecordCreateJobCreateAttributesDataSourceRecord as DataSourceRecordCreateJobCreateAttributesDataSourceRecord,
        DataSourceRecordCreateJobCreateRelationships as DataSourceRecordCreateJobCreateRelationships,
        DataSourceRecordResourceObject as DataSourceRecordResourceObject,
        EmbeddedObjectSchemaAttributes as EmbeddedObjectSchemaAttributes,
        EmbeddedObjectSchemaAttributesSourceMapping as EmbeddedObjectSchemaAttributesSourceMapping,
        EmbeddedObjectSchemaAttributesStatus as EmbeddedObjectSchemaAttributesStatus,
        EmbeddedObjectSchemaResourceObject as EmbeddedObjectSchemaResourceObject,
        GetObjectSchemaObjectSchemaField as GetObjectSchemaObjectSchemaField,
        GetObjectTypeInclude as GetObjectTypeInclude,
        GetObjectTypeObjectTypeField as GetObjectTypeObjectTypeField,
        IngestionLogErrorDetail as IngestionLogErrorDetail,
        ObjectIngestionLog as ObjectIngestionLog,
        ObjectIngestionLogAttributes as ObjectIngestionLogAttributes,
        ObjectIngestionLogAttributesStatus as ObjectIngestionLogAttributesStatus,
        ObjectIngestionLogField as ObjectIngestionLogField,
        ObjectIngestionLogRelationships as ObjectIngestionLogRelationships,
        ObjectRecord as ObjectRecord,
        ObjectRecordAttributes as ObjectRecordAttributes,
        ObjectRecordDeleteJobCreateRelationships as ObjectRecordDeleteJobCreateRelationships,
        ObjectSchema as ObjectSchema,
        ObjectSchemaAttributes as ObjectSchemaAttributes,
        ObjectSchemaAttributesStatus as ObjectSchemaAttributesStatus,
        ObjectSchemaAttributesVisibility as ObjectSchemaAttributesVisibility,
        ObjectSchemaCreateAttributes as ObjectSchemaCreateAttributes,
        ObjectSchemaCreateAttributesSourceMapping as ObjectSchemaCreateAttributesSourceMapping,
        ObjectSchemaCreateAttributesStatus as ObjectSchemaCreateAttributesStatus,
        ObjectSchemaCreateRelationships as ObjectSchemaCreateRelationships,
        ObjectSchemaField as ObjectSchemaField,
        ObjectSchemaRelationshipCreateItem as ObjectSchemaRelationshipCreateItem,
        ObjectSchemaRelationshipCreateMeta as ObjectSchemaRelationshipCreateMeta,
        ObjectSchemaRelationshipDeleteItem as ObjectSchemaRelationshipDeleteItem,
        ObjectSchemaRelationshipDeleteMeta as ObjectSchemaRelationshipDeleteMeta,
        ObjectSchemaRelationshipMeta as ObjectSchemaRelationshipMeta,
        ObjectSchemaRelationships as ObjectSchemaRelationships,
        ObjectSchemaRelationshipUpdateMeta as ObjectSchemaRelationshipUpdateMeta,
        ObjectSchemaUpdateAttributes as ObjectSchemaUpdateAttributes,
        ObjectSchemaUpdateAttributesStatus as ObjectSchemaUpdateAttributesStatus,
        ObjectType as ObjectType,
        ObjectTypeAttributes as ObjectTypeAttributes,
        ObjectTypeAttributesStatus as ObjectTypeAttributesStatus,
        ObjectTypeCreateAttributes as ObjectTypeCreateAttributes,
        ObjectTypeCreateAttributesObjectSchema as ObjectTypeCreateAttributesObjectSchema,
        ObjectTypeCreateAttributesVisibility as ObjectTypeCreateAttributesVisibility,
        ObjectTypeField as ObjectTypeField,
        ObjectTypeRelationshipMeta as ObjectTypeRelationshipMeta,
        ObjectTypeRelationships as ObjectTypeRelationships,
        ProfileObjectSchemaRelationshipCreateItem as ProfileObjectSchemaRelationshipCreateItem,
        ProfileObjectSchemaRelationshipDeleteItem as ProfileObjectSchemaRelationshipDeleteItem,
        ProfileRelationshipSource as ProfileRelationshipSource,
        ProfileRelationshipSourceUpdateStrategy as ProfileRelationshipSourceUpdateStrategy,
        PropertySource as PropertySource,
        RelatedIdPath as RelatedIdPath,
        RelatedIdPathIdentifierType as RelatedIdPathIdentifierType,
        SimplePropertyMapping as SimplePropertyMapping,
        SimpleRelationshipMapping as SimpleRelationshipMapping,
        SourceMapping as SourceMapping,
        SourceMappingAttributes as SourceMappingAttributes,
        SourceMappingCreateAttributes as SourceMappingCreateAttributes,
        SourceMappingCreateQueryResourceObject as SourceMappingCreateQueryResourceObject,
        SourceMappingUpdateAttributes as SourceMappingUpdateAttributes,
    )
    from .data_privacy import (
        DataPrivacyCreateDeletionJobAttributes as DataPrivacyCreateDeletionJobAttributes,
        DataPrivacyCreateDeletionJobAttributesProfile as DataPrivacyCreateDeletionJobAttributesProfile,
        DataPrivacyProfileAttributes as DataPrivacyProfileAttributes,
        DataPrivacyProfileQueryResourceObject as DataPrivacyProfileQueryResourceObject,
    )
    from .events import (
        Event as Event,
        EventAttributes as EventAttributes,
        EventCreateAttributes as EventCreateAttributes,
        EventCreateAttributesMetric as EventCreateAttributesMetric,
        EventCreateAttributesProfile as EventCreateAttributesProfile,
        EventField as EventField,
        EventProfileCreateAttributes as EventProfileCreateAttributes,
        EventProfileCreateQueryResourceObject as EventProfileCreateQueryResourceObject,
        EventRelationships as EventRelationships,
        EventsBulkCreateJobAttributes as EventsBulkCreateJobAttributes,
        EventsBulkCreateJobAttributesEventsBulkCreate as EventsBulkCreateJobAttributesEventsBulkCreate,
        EventsBulkCreateQueryResourceObject as EventsBulkCreateQueryResourceObject,
        GetEventProfileField as GetEventProfileField,
    )
    from .flows import (
        AbTestAction as AbTestAction,
        AbTestActionData as AbTestActionData,
        AbTestActionDataCurrentExperiment as AbTestActionDataCurrentExperiment,
        AbTestActionDataCurrentExperimentWinnerMetric as AbTestActionDataCurrentExperimentWinnerMetric,
        AbTestActionDataExperimentStatus as AbTestActionDataExperimentStatus,
        AbTestActionDataStatus as AbTestActionDataStatus,
        ActionOutputCondition as ActionOutputCondition,
        ActionOutputConditionFilter as ActionOutputConditionFilter,
        ActionOutputSplitAction as ActionOutputSplitAction,
        ActionOutputSplitActionData as ActionOutputSplitActionData,
        ActionOutputSplitActionDataActionOutputFilter as ActionOutputSplitActionDataActionOutputFilter,
        ActionOutputSplitActionDataActionOutputFilterConditionGroups as ActionOutputSplitActionDataActionOutputFilterConditionGroups,
        AlltimeDateFilter as AlltimeDateFilter,
        AutomaticWinnerSelectionSettings as AutomaticWinnerSelectionSettings,
        BackInStockDelayAction as BackInStockDelayAction,
        BooleanBranchLinks as BooleanBranchLinks,
        CodeAction as CodeAction,
        ConditionalBranchAction as ConditionalBranchAction,
        ConditionalBranchActionData as ConditionalBranchActionData,
        ConditionalBranchActionDataProfileFilter as ConditionalBranchActionDataProfileFilter,
        ConditionalBranchActionDataProfileFilterConditionGroups as ConditionalBranchActionDataProfileFilterConditionGroups,
        ConditionalBranchActionDataProfileFilterConditionGroupsConditions as ConditionalBranchActionDataProfileFilterConditionGroupsConditions,
        ContentExperimentAction as ContentExperimentAction,
        ContentExperimentActionData as ContentExperimentActionData,
        ContentExperimentActionDataCurrentExperiment as ContentExperimentActionDataCurrentExperiment,
        ContentExperimentActionDataCurrentExperimentWinnerMetric as ContentExperimentActionDataCurrentExperimentWinnerMetric,
        ContentExperimentActionDataExperimentStatus as ContentExperimentActionDataExperimentStatus,
        ContentExperimentActionDataStatus as ContentExperimentActionDataStatus,
        CountdownDelayAction as CountdownDelayAction,
        CountdownDelayActionData as CountdownDelayActionData,
        CountdownDelayActionDataDelayUntilWeekdays as CountdownDelayActionDataDelayUntilWeekdays,
        CountdownDelayActionDataTimezone as CountdownDelayActionDataTimezone,
        CountdownDelayActionDataUnit as CountdownDelayActionDataUnit,
        CreateFlowFlowField as CreateFlowFlowField,
        CustomObjectDateTrigger as CustomObjectDateTrigger,
        CustomObjectDateTriggerRecurrenceFrequency as CustomObjectDateTriggerRecurrenceFrequency,
        CustomObjectDateTriggerTimedeltaUnitBeforeDate as CustomObjectDateTriggerTimedeltaUnitBeforeDate,
        CustomObjectDateTriggerTimezone as CustomObjectDateTriggerTimezone,
        CustomObjectDateTriggerTriggerDays as CustomObjectDateTriggerTriggerDays,
        CustomObjectPropertyCondition as CustomObjectPropertyCondition,
        CustomObjectPropertyConditionFilter as CustomObjectPropertyConditionFilter,
        CustomObjectTriggerCondition as CustomObjectTriggerCondition,
        CustomObjectTriggerConditionFilter as CustomObjectTriggerConditionFilter,
        Flow as Flow,
        FlowAction as FlowAction,
        FlowActionAttributes as FlowActionAttributes,
        FlowActionAttributesDefinition as FlowActionAttributesDefinition,
        FlowActionField as FlowActionField,
        FlowActionRelationships as FlowActionRelationships,
        FlowActionUpdateAttributes as FlowActionUpdateAttributes,
        FlowActionUpdateAttributesDefinition as FlowActionUpdateAttributesDefinition,
        FlowAttributes as FlowAttributes,
        FlowAttributesTriggerType as FlowAttributesTriggerType,
        FlowCreateAttributes as FlowCreateAttributes,
        FlowDefinition as FlowDefinition,
        FlowDefinitionActions as FlowDefinitionActions,
        FlowDefinitionProfileFilter as FlowDefinitionProfileFilter,
        FlowDefinitionProfileFilterConditionGroups as FlowDefinitionProfileFilterConditionGroups,
        FlowDefinitionProfileFilterConditionGroupsConditions as FlowDefinitionProfileFilterConditionGroupsConditions,
        FlowDefinitionTriggers as FlowDefinitionTriggers,
        FlowEmail as FlowEmail,
        FlowEmailAdditionalFilters as FlowEmailAdditionalFilters,
        FlowEmailAdditionalFiltersConditionGroups as FlowEmailAdditionalFiltersConditionGroups,
        FlowEmailAdditionalFiltersConditionGroupsConditions as FlowEmailAdditionalFiltersConditionGroupsConditions,
        FlowField as FlowField,
        FlowInternalAlert as FlowInternalAlert,
        FlowMessage as FlowMessage,
        FlowMessageAttributes as FlowMessageAttributes,
        FlowMessageAttributesDefinition as FlowMessageAttributesDefinition,
        FlowMessageField as FlowMessageField,
        FlowMessageRelationships as FlowMessageRelationships,
        FlowPushNotification as FlowPushNotification,
        FlowPushNotificationAdditionalFilters as FlowPushNotificationAdditionalFilters,
        FlowPushNotificationAdditionalFiltersConditionGroups as FlowPushNotificationAdditionalFiltersConditionGroups,
        FlowPushNotificationAdditionalFiltersConditionGroupsConditions as FlowPushNotificationAdditionalFiltersConditionGroupsConditions,
        FlowPushNotificationOnOpen as FlowPushNotificationOnOpen,
        FlowPushNotificationPushType as FlowPushNotificationPushType,
        FlowRelationships as FlowRelationships,
        FlowSms as FlowSms,
        FlowSmsAdditionalFilters as FlowSmsAdditionalFilters,
        FlowSmsAdditionalFiltersConditionGroups as FlowSmsAdditionalFiltersConditionGroups,
        FlowSmsAdditionalFiltersConditionGroupsConditions as FlowSmsAdditionalFiltersConditionGroupsConditions,
        FlowsProfileMetricCondition as FlowsProfileMetricCondition,
        FlowsProfileMetricConditionMeasurement as FlowsProfileMetricConditionMeasurement,
        FlowsProfileMetricConditionTimeframeFilter as FlowsProfileMetricConditionTimeframeFilter,
        FlowUpdateAttributes as FlowUpdateAttributes,
        FlowWebhook as FlowWebhook,
        FlowWhatsApp as FlowWhatsApp,
        FlowWhatsAppAdditionalFilters as FlowWhatsAppAdditionalFilters,
        FlowWhatsAppAdditionalFiltersConditionGroups as FlowWhatsAppAdditionalFiltersConditionGroups,
        FlowWhatsAppAdditionalFiltersConditionGroupsConditions as FlowWhatsAppAdditionalFiltersConditionGroupsConditions,
        GetActionIdsForFlowSort as GetActionIdsForFlowSort,
        GetFlowActionMessagesSort as GetFlowActionMessagesSort,
        GetFlowsSort as GetFlowsSort,
        Increment as Increment,
        InternalScheduledReportBuilderReportData as InternalScheduledReportBuilderReportData,
        InternalScheduledReportData as InternalScheduledReportData,
        InternalServiceAction as InternalServiceAction,
        InternalServiceActionData as InternalServiceActionData,
        InternalServiceActionDataServiceConfiguration as InternalServiceActionDataServiceConfiguration,
        InternalServiceActionDataStatus as InternalServiceActionDataStatus,
        InternalTrackEventData as InternalTrackEventData,
        InternalUnknownServiceData as InternalUnknownServiceData,
        InTheLastBaseRelativeDateFilter as InTheLastBaseRelativeDateFilter,
        InTheLastBaseRelativeDateFilterUnit as InTheLastBaseRelativeDateFilterUnit,
        Link as Link,
        ListTrigger as ListTrigger,
        ListUpdateAction as ListUpdateAction,
        ListUpdateActionData as ListUpdateActionData,
        ListUpdateActionDataStatus as ListUpdateActionDataStatus,
        LowInventoryCondition as LowInventoryCondition,
        LowInventoryConditionFilter as LowInventoryConditionFilter,
        LowInventoryTrigger as LowInventoryTrigger,
        LowInventoryTriggerAudience as LowInventoryTriggerAudience,
        LowInventoryTriggerProductLevel as LowInventoryTriggerProductLevel,
        LowInventoryTriggerTriggerFilter as LowInventoryTriggerTriggerFilter,
        LowInventoryTriggerTriggerFilterConditionGroups as LowInventoryTriggerTriggerFilterConditionGroups,
        MetricPropertyCondition as MetricPropertyCondition,
        MetricPropertyConditionFilter as MetricPropertyConditionFilter,
        MetricTrigger as MetricTrigger,
        MetricTriggerTriggerFilter as MetricTriggerTriggerFilter,
        MetricTriggerTriggerFilterConditionGroups as MetricTriggerTriggerFilterConditionGroups,
        MultiBranchSplitAction as MultiBranchSplitAction,
        MultiBranchSplitActionData as MultiBranchSplitActionData,
        MultiBranchSplitBranch as MultiBranchSplitBranch,
        MultiBranchSplitBranchBranchFilter as MultiBranchSplitBranchBranchFilter,
        MultiBranchSplitBranchBranchFilterConditionGroups as MultiBranchSplitBranchBranchFilterConditionGroups,
        MultiBranchSplitBranchBranchFilterConditionGroupsConditions as MultiBranchSplitBranchBranchFilterConditionGroupsConditions,
        PriceDropCondition as PriceDropCondition,
        PriceDropConditionFilter as PriceDropConditionFilter,
        PriceDropTrigger as PriceDropTrigger,
        PriceDropTriggerAudience as PriceDropTriggerAudience,
        PriceDropTriggerPriceDropAmountUnit as PriceDropTriggerPriceDropAmountUnit,
        PriceDropTriggerTriggerFilter as PriceDropTriggerTriggerFilter,
        PriceDropTriggerTriggerFilterConditionGroups as PriceDropTriggerTriggerFilterConditionGroups,
        ProfileHasNotReceivedEmailMessageCondition as ProfileHasNotReceivedEmailMessageCondition,
        ProfileHasNotReceivedPushMessageCondition as ProfileHasNotReceivedPushMessageCondition,
        ProfileHasNotReceivedSmsMessageCondition as ProfileHasNotReceivedSmsMessageCondition,
        ProfileNotInFlowCondition as ProfileNotInFlowCondition,
        ProfileOperationDelete as ProfileOperationDelete,
        ProfileOperationUpdateOrCreateBoolean as ProfileOperationUpdateOrCreateBoolean,
        ProfileOperationUpdateOrCreateBooleanOperator as ProfileOperationUpdateOrCreateBooleanOperator,
        ProfileOperationUpdateOrCreateDate as ProfileOperationUpdateOrCreateDate,
        ProfileOperationUpdateOrCreateDateOperator as ProfileOperationUpdateOrCreateDateOperator,
        ProfileOperationUpdateOrCreateList as ProfileOperationUpdateOrCreateList,
        ProfileOperationUpdateOrCreateListOperator as ProfileOperationUpdateOrCreateListOperator,
        ProfileOperationUpdateOrCreateListPropertyOperation as ProfileOperationUpdateOrCreateListPropertyOperation,
        ProfileOperationUpdateOrCreateNumeric as ProfileOperationUpdateOrCreateNumeric,
        ProfileOperationUpdateOrCreateNumericOperator as ProfileOperationUpdateOrCreateNumericOperator,
        ProfileOperationUpdateOrCreateString as ProfileOperationUpdateOrCreateString,
        ProfileOperationUpdateOrCreateStringOperator as ProfileOperationUpdateOrCreateStringOperator,
        ProfilePropertyDateTrigger as ProfilePropertyDateTrigger,
        ProfilePropertyDateTriggerRecurrenceFrequency as ProfilePropertyDateTriggerRecurrenceFrequency,
        ProfilePropertyDateTriggerTimedeltaUnitBeforeDate as ProfilePropertyDateTriggerTimedeltaUnitBeforeDate,
        ProfilePropertyDateTriggerTimezone as ProfilePropertyDateTriggerTimezone,
        ProfilePropertyDateTriggerTriggerDays as ProfilePropertyDateTriggerTriggerDays,
        ProfileRandomSampleCondition as ProfileRandomSampleCondition,
        Property as Property,
        PushActionButton as PushActionButton,
        PushActionButtonActionType as PushActionButtonActionType,
        ReentryCriteria as ReentryCriteria,
        ReentryCriteriaUnitString as ReentryCriteriaUnitString,
        SegmentTrigger as SegmentTrigger,
        SendEmailAction as SendEmailAction,
        SendEmailActionData as SendEmailActionData,
        SendEmailActionDataStatus as SendEmailActionDataStatus,
        SendInternalAlertAction as SendInternalAlertAction,
        SendInternalAlertActionData as SendInternalAlertActionData,
        SendInternalAlertActionDataStatus as SendInternalAlertActionDataStatus,
        SendPushNotificationAction as SendPushNotificationAction,
        SendPushNotificationActionData as SendPushNotificationActionData,
        SendPushNotificationActionDataStatus as SendPushNotificationActionDataStatus,
        SendSmsAction as SendSmsAction,
        SendSmsActionData as SendSmsActionData,
        SendSmsActionDataStatus as SendSmsActionDataStatus,
        SendWebhookAction as SendWebhookAction,
        SendWebhookActionData as SendWebhookActionData,
        SendWebhookActionDataStatus as SendWebhookActionDataStatus,
        SendWhatsAppAction as SendWhatsAppAction,
        SendWhatsAppActionData as SendWhatsAppActionData,
        SendWhatsAppActionDataStatus as SendWhatsAppActionDataStatus,
        SinceFlowStartDateFilter as SinceFlowStartDateFilter,
        StaticCount as StaticCount,
        TargetDateAction as TargetDateAction,
        TargetDateActionData as TargetDateActionData,
        TargetDateActionDataTargetDays as TargetDateActionDataTargetDays,
        TargetDateActionDataTimezone as TargetDateActionDataTimezone,
        TimeDelayAction as TimeDelayAction,
        TimeDelayActionData as TimeDelayActionData,
        TimeDelayActionDataDelayUntilWeekdays as TimeDelayActionDataDelayUntilWeekdays,
        TimeDelayActionDataTimezone as TimeDelayActionDataTimezone,
        TimeDelayActionDataUnit as TimeDelayActionDataUnit,
        TriggerBranchAction as TriggerBranchAction,
        TriggerBranchActionData as TriggerBranchActionData,
        TriggerBranchActionDataTriggerFilter as TriggerBranchActionDataTriggerFilter,
        TriggerBranchActionDataTriggerFilterConditionGroups as TriggerBranchActionDataTriggerFilterConditionGroups,
        TriggerBranchActionDataTriggerFilterConditionGroupsConditions as TriggerBranchActionDataTriggerFilterConditionGroupsConditions,
        TriggerBranchActionDataTriggerSubtype as TriggerBranchActionDataTriggerSubtype,
        TriggerBranchActionDataTriggerType as TriggerBranchActionDataTriggerType,
        UpdateProfileAction as UpdateProfileAction,
        UpdateProfileActionData as UpdateProfileActionData,
        UpdateProfileActionDataProfileOperations as UpdateProfileActionDataProfileOperations,
        UpdateProfileActionDataStatus as UpdateProfileActionDataStatus,
        UtmParam as UtmParam,
    )
    from .forms import (
        AdditionalField as AdditionalField,
        AfterCloseTimeout as AfterCloseTimeout,
        AfterCloseTimeoutProperties as AfterCloseTimeoutProperties,
        AgeGate as AgeGate,
        AgeGateDisplayDevice as AgeGateDisplayDevice,
        AgeGateProperties as AgeGateProperties,
        AgeGatePropertiesDisplayDevice as AgeGatePropertiesDisplayDevice,
        AgeGatePropertiesSmsCountryCode as AgeGatePropertiesSmsCountryCode,
        AgeGateStyles as AgeGateStyles,
        BackgroundImage as BackgroundImage,
        BackgroundImageStyles as BackgroundImageStyles,
        BackgroundImageStylesHorizontalAlignment as BackgroundImageStylesHorizontalAlignment,
        BackgroundImageStylesPosition as BackgroundImageStylesPosition,
        BackgroundImageStylesVerticalAlignment as BackgroundImageStylesVerticalAlignment,
        BackInStock as BackInStock,
        BackInStockDynamicButtonBorderStyles as BackInStockDynamicButtonBorderStyles,
        BackInStockDynamicButtonBorderStylesStyle as BackInStockDynamicButtonBorderStylesStyle,
        BackInStockDynamicButtonData as BackInStockDynamicButtonData,
        BackInStockDynamicButtonDataDisplay as BackInStockDynamicButtonDataDisplay,
        BackInStockDynamicButtonDropShadowStyles as BackInStockDynamicButtonDropShadowStyles,
        BackInStockDynamicButtonStyles as BackInStockDynamicButtonStyles,
        BackInStockDynamicButtonStylesAlignment as BackInStockDynamicButtonStylesAlignment,
        BackInStockDynamicButtonStylesWidth as BackInStockDynamicButtonStylesWidth,
        BackInStockDynamicButtonTextStyles as BackInStockDynamicButtonTextStyles,
        BackInStockDynamicButtonTextStylesFontWeight as BackInStockDynamicButtonTextStylesFontWeight,
        BackInStockEmailConsentCheckbox as BackInStockEmailConsentCheckbox,
        BackInStockEmailConsentCheckboxProperties as BackInStockEmailConsentCheckboxProperties,
        BackInStockEmailConsentCheckboxPropertiesDisplayDevice as BackInStockEmailConsentCheckboxPropertiesDisplayDevice,
        BackInStockEmailConsentCheckboxStyles as BackInStockEmailConsentCheckboxStyles,
        BackInStockEmailConsentCheckboxStylesHorizontalAlignment as BackInStockEmailConsentCheckboxStylesHorizontalAlignment,
        BackInStockProperties as BackInStockProperties,
        BannerStyles as BannerStyles,
        BannerStylesDesktopPosition as BannerStylesDesktopPosition,
        BorderStyle as BorderStyle,
        BorderStyleStyle as BorderStyleStyle,
        Button as Button,
        ButtonAction as ButtonAction,
        ButtonDropShadowStyles as ButtonDropShadowStyles,
        ButtonProperties as ButtonProperties,
        ButtonPropertiesDisplayDevice as ButtonPropertiesDisplayDevice,
        ButtonStyles as ButtonStyles,
        ButtonStylesAlignment as ButtonStylesAlignment,
        ButtonStylesWidth as ButtonStylesWidth,
        CartContent as CartContent,
        CartContentProperties as CartContentProperties,
        CartItemCount as CartItemCount,
        CartItemCountProperties as CartItemCountProperties,
        CartItemCountPropertiesComparison as CartItemCountPropertiesComparison,
        CartProduct as CartProduct,
        CartProductProperties as CartProductProperties,
        CartProductPropertiesType as CartProductPropertiesType,
        CartValue as CartValue,
        CartValueProperties as CartValueProperties,
        CartValuePropertiesComparison as CartValuePropertiesComparison,
        Channel as Channel,
        ChannelProperties as ChannelProperties,
        ChannelPropertiesChannel as ChannelPropertiesChannel,
        ChannelSettings as ChannelSettings,
        Checkboxes as Checkboxes,
        CheckboxesProperties as CheckboxesProperties,
        CheckboxesPropertiesDisplayDevice as CheckboxesPropertiesDisplayDevice,
        CheckboxesStyles as CheckboxesStyles,
        CheckboxesStylesAlignment as CheckboxesStylesAlignment,
        CheckboxesStylesArrangement as CheckboxesStylesArrangement,
        Close as Close,
        CloseButtonStyle as CloseButtonStyle,
        CloseProperties as CloseProperties,
        ColumnStyles as ColumnStyles,
        ColumnV0 as ColumnV0,
        CountdownTimer as CountdownTimer,
        CountdownTimerProperties as CountdownTimerProperties,
        CountdownTimerPropertiesAnimation as CountdownTimerPropertiesAnimation,
        CountdownTimerPropertiesClockFace as CountdownTimerPropertiesClockFace,
        CountdownTimerPropertiesDisplayDevice as CountdownTimerPropertiesDisplayDevice,
        CountdownTimerStyles as CountdownTimerStyles,
        CountdownTimerStylesLabelFontWeight as CountdownTimerStylesLabelFontWeight,
        Coupon as Coupon,
        CouponProperties as CouponProperties,
        CouponPropertiesDisplayDevice as CouponPropertiesDisplayDevice,
        CouponStyles as CouponStyles,
        CreateFormFormField as CreateFormFormField,
        CustomCss as CustomCss,
        CustomHTML as CustomHTML,
        CustomHTMLProperties as CustomHTMLProperties,
        CustomHTMLPropertiesDisplayDevice as CustomHTMLPropertiesDisplayDevice,
        CustomJavascript as CustomJavascript,
        Date as Date,
        DateProperties as DateProperties,
        DatePropertiesDisplayDevice as DatePropertiesDisplayDevice,
        DateStyles as DateStyles,
        Delay as Delay,
        DelayProperties as DelayProperties,
        Device as Device,
        DeviceProperties as DeviceProperties,
        DevicePropertiesDevice as DevicePropertiesDevice,
        Dropdown as Dropdown,
        DropdownProperties as DropdownProperties,
        DropdownPropertiesDisplayDevice as DropdownPropertiesDisplayDevice,
        DropdownStyles as DropdownStyles,
        DropShadow as DropShadow,
        DynamicButton as DynamicButton,
        Email as Email,
        EmailProperties as EmailProperties,
        EmailPropertiesDisplayDevice as EmailPropertiesDisplayDevice,
        EmailStyles as EmailStyles,
        ErrorMessages as ErrorMessages,
        ExitIntent as ExitIntent,
        FixedTimerConfiguration as FixedTimerConfiguration,
        FixedTimerConfigurationTimezone as FixedTimerConfigurationTimezone,
        Form as Form,
        FormAttributes as FormAttributes,
        FormAttributesStatus as FormAttributesStatus,
        FormCreateAttributes as FormCreateAttributes,
        FormDefinition as FormDefinition,
        FormField as FormField,
        FormRelationships as FormRelationships,
        FormVersion as FormVersion,
        FormVersionABTest as FormVersionABTest,
        FormVersionAttributes as FormVersionAttributes,
        FormVersionAttributesFormType as FormVersionAttributesFormType,
        FormVersionAttributesStatus as FormVersionAttributesStatus,
        FormVersionField as FormVersionField,
        FormVersionRelationships as FormVersionRelationships,
        GoToInbox as GoToInbox,
        HTMLText as HTMLText,
        HTMLTextProperties as HTMLTextProperties,
        HTMLTextPropertiesDisplayDevice as HTMLTextPropertiesDisplayDevice,
        HTMLTextStyles as HTMLTextStyles,
        IafDeeplinkToScreen as IafDeeplinkToScreen,
        IafDeeplinkToScreenProperties as IafDeeplinkToScreenProperties,
        IdentifiedProfiles as IdentifiedProfiles,
        Image as Image,
        ImageAction as ImageAction,
        ImageAssetProperties as ImageAssetProperties,
        ImageDropShadowStyles as ImageDropShadowStyles,
        ImageProperties as ImageProperties,
        ImagePropertiesDisplayDevice as ImagePropertiesDisplayDevice,
        ImageStyles as ImageStyles,
        ImageStylesHorizontalAlignment as ImageStylesHorizontalAlignment,
        InputStyles as InputStyles,
        LinkStyles as LinkStyles,
        ListsAndSegments as ListsAndSegments,
        ListsAndSegmentsProperties as ListsAndSegmentsProperties,
        Location as Location,
        LocationProperties as LocationProperties,
        LocationPropertiesAllowListString as LocationPropertiesAllowListString,
        LocationPropertiesAllowListStringValue as LocationPropertiesAllowListStringValue,
        Margin as Margin,
        MobileOverlay as MobileOverlay,
        NextStep as NextStep,
        NextStepProperties as NextStepProperties,
        OpenForm as OpenForm,
        OpenFormProperties as OpenFormProperties,
        OptInCode as OptInCode,
        OptInCodeProperties as OptInCodeProperties,
        OptInCodePropertiesDisplayDevice as OptInCodePropertiesDisplayDevice,
        OptInCodeStyles as OptInCodeStyles,
        Padding as Padding,
        PageVisits as PageVisits,
        PageVisitsProperties as PageVisitsProperties,
        PhoneNumber as PhoneNumber,
        PhoneNumberConsentChannelSettings as PhoneNumberConsentChannelSettings,
        PhoneNumberConsentChannelSettingsConsentType as PhoneNumberConsentChannelSettingsConsentType,
        PhoneNumberProperties as PhoneNumberProperties,
        PhoneNumberPropertiesDisplayDevice as PhoneNumberPropertiesDisplayDevice,
        PhoneNumberPropertiesSmsConsentType as PhoneNumberPropertiesSmsConsentType,
        PhoneNumberStyles as PhoneNumberStyles,
        PreviouslySubmitted as PreviouslySubmitted,
        ProfileEventTracked as ProfileEventTracked,
        ProfileEventTrackedProperties as ProfileEventTrackedProperties,
        PromotionalSMSSubscription as PromotionalSMSSubscription,
        PropertyFilter as PropertyFilter,
        PropertyOption as PropertyOption,
        QuoteStyle as QuoteStyle,
        QuoteStyleAlignment as QuoteStyleAlignment,
        RadioButtons as RadioButtons,
        RadioButtonsProperties as RadioButtonsProperties,
        RadioButtonsPropertiesDisplayDevice as RadioButtonsPropertiesDisplayDevice,
        RadioButtonsStyles as RadioButtonsStyles,
        RadioButtonsStylesAlignment as RadioButtonsStylesAlignment,
        RadioButtonsStylesArrangement as RadioButtonsStylesArrangement,
        RatingStyle as RatingStyle,
        RatingStyleAlignment as RatingStyleAlignment,
        RatingStyleShape as RatingStyleShape,
        Redirect as Redirect,
        RedirectProperties as RedirectProperties,
        ResendOptInCode as ResendOptInCode,
        Review as Review,
        ReviewerNameStyle as ReviewerNameStyle,
        ReviewerNameStyleAlignment as ReviewerNameStyleAlignment,
        ReviewerNameStyleLayout as ReviewerNameStyleLayout,
        ReviewProperties as ReviewProperties,
        ReviewPropertiesDisplayDevice as ReviewPropertiesDisplayDevice,
        ReviewStyles as ReviewStyles,
        RichTextMargin as RichTextMargin,
        RichTextStyle as RichTextStyle,
        RichTextStyleAlignment as RichTextStyleAlignment,
        RichTextStyleFontWeight as RichTextStyleFontWeight,
        RichTextStyles as RichTextStyles,
        RowBlocks as RowBlocks,
        RowV0 as RowV0,
        Scroll as Scroll,
        ScrollProperties as ScrollProperties,
        SideImageSettings as SideImageSettings,
        SideImageSettingsAlignment as SideImageSettingsAlignment,
        SideImageSettingsDeviceType as SideImageSettingsDeviceType,
        SideImageSettingsSize as SideImageSettingsSize,
        SignupCounter as SignupCounter,
        SignupCounterProperties as SignupCounterProperties,
        SignupCounterPropertiesDisplayDevice as SignupCounterPropertiesDisplayDevice,
        SignupCounterPropertiesTimeframe as SignupCounterPropertiesTimeframe,
        SignupCounterStyles as SignupCounterStyles,
        SkipToSuccess as SkipToSuccess,
        SMSConsentCheckbox as SMSConsentCheckbox,
        SMSConsentCheckboxProperties as SMSConsentCheckboxProperties,
        SMSConsentCheckboxPropertiesChannels as SMSConsentCheckboxPropertiesChannels,
        SMSConsentCheckboxPropertiesDisplayDevice as SMSConsentCheckboxPropertiesDisplayDevice,
        SMSConsentCheckboxStyles as SMSConsentCheckboxStyles,
        SMSConsentCheckboxStylesHorizontalAlignment as SMSConsentCheckboxStylesHorizontalAlignment,
        SMSDisclosure as SMSDisclosure,
        SMSDisclosureAccountDefault as SMSDisclosureAccountDefault,
        SMSDisclosureCustom as SMSDisclosureCustom,
        SMSDisclosureLinkTextStyle as SMSDisclosureLinkTextStyle,
        SMSDisclosureLinkTextStyleFontWeight as SMSDisclosureLinkTextStyleFontWeight,
        SMSDisclosureProperties as SMSDisclosureProperties,
        SMSDisclosurePropertiesDisplayDevice as SMSDisclosurePropertiesDisplayDevice,
        SMSDisclosureStyles as SMSDisclosureStyles,
        SMSDisclosureTextStyle as SMSDisclosureTextStyle,
        SMSDisclosureTextStyleFontWeight as SMSDisclosureTextStyleFontWeight,
        SpinToWin as SpinToWin,
        SpinToWinProperties as SpinToWinProperties,
        SpinToWinPropertiesDisplayDevice as SpinToWinPropertiesDisplayDevice,
        SpinToWinSliceConfig as SpinToWinSliceConfig,
        SpinToWinSliceStyle as SpinToWinSliceStyle,
        SpinToWinStyles as SpinToWinStyles,
        StaticCouponConfig as StaticCouponConfig,
        Step as Step,
        SubmitBackInStock as SubmitBackInStock,
        SubmitBackInStockProperties as SubmitBackInStockProperties,
        SubmitOptInCode as SubmitOptInCode,
        SubscribeViaSMS as SubscribeViaSMS,
        SubscribeViaSMSProperties as SubscribeViaSMSProperties,
        SubscribeViaWhatsApp as SubscribeViaWhatsApp,
        SubscribeViaWhatsAppProperties as SubscribeViaWhatsAppProperties,
        Teaser as Teaser,
        TeaserDeviceType as TeaserDeviceType,
        TeaserDisplayOrder as TeaserDisplayOrder,
        TeaserLocation as TeaserLocation,
        TeaserSize as TeaserSize,
        TeaserStyles as TeaserStyles,
        TeaserTeaserType as TeaserTeaserType,
        Text as Text,
        TextProperties as TextProperties,
        TextPropertiesDisplayDevice as TextPropertiesDisplayDevice,
        TextStyleFontWeight as TextStyleFontWeight,
        TextStyles as TextStyles,
        TextStyleV0 as TextStyleV0,
        UnidentifiedProfiles as UnidentifiedProfiles,
        UniqueCouponConfig as UniqueCouponConfig,
        UniqueCouponConfigIntegration as UniqueCouponConfigIntegration,
        URLPatterns as URLPatterns,
        URLPatternsProperties as URLPatternsProperties,
        VariableTimerConfiguration as VariableTimerConfiguration,
        Version as Version,
        VersionChannel as VersionChannel,
        VersionLocation as VersionLocation,
        VersionProperties as VersionProperties,
        VersionPropertiesClickOutsideToClose as VersionPropertiesClickOutsideToClose,
        VersionPropertiesRuleBasedTriggerEvaluation as VersionPropertiesRuleBasedTriggerEvaluation,
        VersionStatus as VersionStatus,
        VersionStyles as VersionStyles,
        VersionStylesWidth as VersionStylesWidth,
        VersionTriggers as VersionTriggers,
        VersionType as VersionType,
    )
    from .images import (
        GetImagesSort as GetImagesSort,
        ImageCreateAttributes as ImageCreateAttributes,
        ImageField as ImageField,
        ImageResource as ImageResource,
        ImageResourceAttributes as ImageResourceAttributes,
        ImageUpdateAttributes as ImageUpdateAttributes,
    )
    from .lists import (
        GetListListField as GetListListField,
        GetListsSort as GetListsSort,
        GetProfilesForListProfileField as GetProfilesForListProfileField,
        List as List,
        ListAttributes as ListAttributes,
        ListAttributesOptInProcess as ListAttributesOptInProcess,
        ListCreateAttributes as ListCreateAttributes,
        ListCreateAttributesOptInProcess as ListCreateAttributesOptInProcess,
        ListField as ListField,
        ListRelationships as ListRelationships,
        ListUpdateAttributes as ListUpdateAttributes,
        ListUpdateAttributesOptInProcess as ListUpdateAttributesOptInProcess,
    )
    from .metrics import (
        BooleanFilter as BooleanFilter,
        CustomMetric as CustomMetric,
        CustomMetricAttributes as CustomMetricAttributes,
        CustomMetricCondition as CustomMetricCondition,
        CustomMetricConditionFilter as CustomMetricConditionFilter,
        CustomMetricCreateAttributes as CustomMetricCreateAttributes,
        CustomMetricDefinition as CustomMetricDefinition,
        CustomMetricDefinitionAggregationMethod as CustomMetricDefinitionAggregationMethod,
        CustomMetricField as CustomMetricField,
        CustomMetricGroup as CustomMetricGroup,
        CustomMetricRelationships as CustomMetricRelationships,
        CustomMetricUpdateAttributes as CustomMetricUpdateAttributes,
        ExistenceOperatorExistenceFilter as ExistenceOperatorExistenceFilter,
        ExistenceOperatorExistenceFilterOperator as ExistenceOperatorExistenceFilterOperator,
        GetCustomMetricForMappedMetricId as GetCustomMetricForMappedMetricId,
        ListContainsOperatorListContainsFilter as ListContainsOperatorListContainsFilter,
        ListContainsOperatorListContainsFilterOperator as ListContainsOperatorListContainsFilterOperator,
        ListRegexOperatorListContainsFilter as ListRegexOperatorListContainsFilter,
        ListRegexOperatorListContainsFilterOperator as ListRegexOperatorListContainsFilterOperator,
        ListSubstringFilter as ListSubstringFilter,
        ListSubstringFilterOperator as ListSubstringFilterOperator,
        MappedMetric as MappedMetric,
        MappedMetricAttributes as MappedMetricAttributes,
        MappedMetricRelationships as MappedMetricRelationships,
        MappedMetricUpdateRelationships as MappedMetricUpdateRelationships,
        Metric as Metric,
        MetricAggregate as MetricAggregate,
        MetricAggregateAttributes as MetricAggregateAttributes,
        MetricAggregateRequestAttributes as MetricAggregateRequestAttributes,
        MetricAggregateRequestAttributesBy as MetricAggregateRequestAttributesBy,
        MetricAggregateRequestAttributesInterval as MetricAggregateRequestAttributesInterval,
        MetricAggregateRequestAttributesMeasurements as MetricAggregateRequestAttributesMeasurements,
        MetricAggregateRequestAttributesSort as MetricAggregateRequestAttributesSort,
        MetricAggregateRowDTO as MetricAggregateRowDTO,
        MetricAttributes as MetricAttributes,
        MetricField as MetricField,
        MetricProperty as MetricProperty,
        MetricPropertyAttributes as MetricPropertyAttributes,
        MetricPropertyField as MetricPropertyField,
        MetricPropertyRelationships as MetricPropertyRelationships,
        MetricRelationships as MetricRelationships,
        NumericOperatorNumericFilter as NumericOperatorNumericFilter,
        NumericOperatorNumericFilterOperator as NumericOperatorNumericFilterOperator,
        StringInArrayFilter as StringInArrayFilter,
        StringOperatorStringFilter as StringOperatorStringFilter,
        StringOperatorStringFilterOperator as StringOperatorStringFilterOperator,
    )
    from .profiles import (
        Conversation as Conversation,
        ConversationAttributes as ConversationAttributes,
        ConversationAttributesChannel as ConversationAttributesChannel,
        ConversationRelationships as ConversationRelationships,
        EmailChannel as EmailChannel,
        EmailMarketing as EmailMarketing,
        EmailMarketingListSuppression as EmailMarketingListSuppression,
        EmailMarketingSuppression as EmailMarketingSuppression,
        EmailMarketingSuppressionReason as EmailMarketingSuppressionReason,
        EmailUnsubscriptionParameters as EmailUnsubscriptionParameters,
        ErrorSource as ErrorSource,
        GetProfilesSort as GetProfilesSort,
        ImportErrorField as ImportErrorField,
        ImportErrorResource as ImportErrorResource,
        ImportErrorResourceAttributes as ImportErrorResourceAttributes,
        OpenTrackingConsent as OpenTrackingConsent,
        OpenTrackingUnsubscriptionParameters as OpenTrackingUnsubscriptionParameters,
        PredictiveAnalytics as PredictiveAnalytics,
        PredictiveAnalyticsRankedChannelAffinity as PredictiveAnalyticsRankedChannelAffinity,
        Profile as Profile,
        ProfileAttributes as ProfileAttributes,
        ProfileBulkImportJob as ProfileBulkImportJob,
        ProfileBulkImportJobAttributes as ProfileBulkImportJobAttributes,
        ProfileBulkImportJobAttributesStatus as ProfileBulkImportJobAttributesStatus,
        ProfileBulkImportJobField as ProfileBulkImportJobField,
        ProfileBulkImportJobRelationships as ProfileBulkImportJobRelationships,
        ProfileCreateAttributes as ProfileCreateAttributes,
        ProfileField as ProfileField,
        ProfileImportJobCreateAttributes as ProfileImportJobCreateAttributes,
        ProfileImportJobCreateAttributesProfiles as ProfileImportJobCreateAttributesProfiles,
        ProfileImportJobCreateRelationships as ProfileImportJobCreateRelationships,
        ProfileLocation as ProfileLocation,
        ProfileMergeRelationships as ProfileMergeRelationships,
        ProfileMeta as ProfileMeta,
        ProfileMetaPatchProperties as ProfileMetaPatchProperties,
        ProfileObjectSchema as ProfileObjectSchema,
        ProfileObjectSchemaAttributes as ProfileObjectSchemaAttributes,
        ProfileObjectSchemaField as ProfileObjectSchemaField,
        ProfileObjectType as ProfileObjectType,
        ProfileObjectTypeAttributes as ProfileObjectTypeAttributes,
        ProfileObjectTypeField as ProfileObjectTypeField,
        ProfileRelationships as ProfileRelationships,
        ProfileSubscriptionCreateAttributes as ProfileSubscriptionCreateAttributes,
        ProfileSubscriptionCreateQueryResourceObject as ProfileSubscriptionCreateQueryResourceObject,
        ProfileSubscriptionDeleteAttributes as ProfileSubscriptionDeleteAttributes,
        ProfileSubscriptionDeleteQueryResourceObject as ProfileSubscriptionDeleteQueryResourceObject,
        ProfileSuppressionBulkCreateJob as ProfileSuppressionBulkCreateJob,
        ProfileSuppressionBulkCreateJobAttributes as ProfileSuppressionBulkCreateJobAttributes,
        ProfileSuppressionBulkCreateJobAttributesStatus as ProfileSuppressionBulkCreateJobAttributesStatus,
        ProfileSuppressionBulkCreateJobField as ProfileSuppressionBulkCreateJobField,
        ProfileSuppressionBulkCreateJobRelationships as ProfileSuppressionBulkCreateJobRelationships,
        ProfileSuppressionBulkDeleteJob as ProfileSuppressionBulkDeleteJob,
        ProfileSuppressionBulkDeleteJobAttributes as ProfileSuppressionBulkDeleteJobAttributes,
        ProfileSuppressionBulkDeleteJobAttributesStatus as ProfileSuppressionBulkDeleteJobAttributesStatus,
        ProfileSuppressionBulkDeleteJobField as ProfileSuppressionBulkDeleteJobField,
        ProfileSuppressionBulkDeleteJobRelationships as ProfileSuppressionBulkDeleteJobRelationships,
        ProfileSuppressionCreateAttributes as ProfileSuppressionCreateAttributes,
        ProfileSuppressionCreateQueryResourceObject as ProfileSuppressionCreateQueryResourceObject,
        ProfileSuppressionDeleteAttributes as ProfileSuppressionDeleteAttributes,
        ProfileSuppressionDeleteQueryResourceObject as ProfileSuppressionDeleteQueryResourceObject,
        ProfileUpdateAttributes as ProfileUpdateAttributes,
        ProfileUpsertAttributes as ProfileUpsertAttributes,
        ProfileUpsertQueryResourceObject as ProfileUpsertQueryResourceObject,
        PushChannel as PushChannel,
        PushMarketing as PushMarketing,
        PushToken as PushToken,
        PushTokenAttributes as PushTokenAttributes,
        PushTokenAttributesEnablementStatus as PushTokenAttributesEnablementStatus,
        PushTokenAttributesPlatform as PushTokenAttributesPlatform,
        PushTokenField as PushTokenField,
        PushTokenRelationships as PushTokenRelationships,
        PushUnsubscriptionParameters as PushUnsubscriptionParameters,
        SMSChannel as SMSChannel,
        SMSMarketing as SMSMarketing,
        SMSTransactional as SMSTransactional,
        SMSUnsubscriptionParameters as SMSUnsubscriptionParameters,
        SubscriptionCreateJobCreateAttributes as SubscriptionCreateJobCreateAttributes,
        SubscriptionCreateJobCreateAttributesProfiles as SubscriptionCreateJobCreateAttributesProfiles,
        SubscriptionCreateJobCreateRelationships as SubscriptionCreateJobCreateRelationships,
        SubscriptionDeleteJobCreateAttributes as SubscriptionDeleteJobCreateAttributes,
        SubscriptionDeleteJobCreateAttributesProfiles as SubscriptionDeleteJobCreateAttributesProfiles,
        SubscriptionDeleteJobCreateRelationships as SubscriptionDeleteJobCreateRelationships,
        Subscriptions as Subscriptions,
        SuppressionCreateJobCreateAttributes as SuppressionCreateJobCreateAttributes,
        SuppressionCreateJobCreateAttributesProfiles as SuppressionCreateJobCreateAttributesProfiles,
        SuppressionCreateJobCreateRelationships as SuppressionCreateJobCreateRelationships,
        SuppressionDeleteJobCreateAttributes as SuppressionDeleteJobCreateAttributes,
        SuppressionDeleteJobCreateAttributesProfiles as SuppressionDeleteJobCreateAttributesProfiles,
        SuppressionDeleteJobCreateRelationships as SuppressionDeleteJobCreateRelationships,
        UnsubscriptionChannels as UnsubscriptionChannels,
        UnsubscriptionParameters as UnsubscriptionParameters,
        WhatsappChannel as WhatsappChannel,
        WhatsappConversationalChannel as WhatsappConversationalChannel,
        WhatsappMarketingChannel as WhatsappMarketingChannel,
        WhatsappTransactionalChannel as WhatsappTransactionalChannel,
        WhatsAppUnsubscriptionParameters as WhatsAppUnsubscriptionParameters,
    )
    from .reporting import (
        CampaignValuesReport as CampaignValuesReport,
        CampaignValuesReportAttributes as CampaignValuesReportAttributes,
        CampaignValuesReportRelationships as CampaignValuesReportRelationships,
        CampaignValuesRequestDTOAttributes as CampaignValuesRequestDTOAttributes,
        CampaignValuesRequestDTOAttributesGroupBy as CampaignValuesRequestDTOAttributesGroupBy,
        CampaignValuesRequestDTOAttributesStatistics as CampaignValuesRequestDTOAttributesStatistics,
        CustomTimeframe as CustomTimeframe,
        FlowSeriesReport as FlowSeriesReport,
        FlowSeriesReportAttributes as FlowSeriesReportAttributes,
        FlowSeriesReportRelationships as FlowSeriesReportRelationships,
        FlowSeriesRequestDTOAttributes as FlowSeriesRequestDTOAttributes,
        FlowSeriesRequestDTOAttributesGroupBy as FlowSeriesRequestDTOAttributesGroupBy,
        FlowSeriesRequestDTOAttributesInterval as FlowSeriesRequestDTOAttributesInterval,
        FlowSeriesRequestDTOAttributesStatistics as FlowSeriesRequestDTOAttributesStatistics,
        FlowValuesReport as FlowValuesReport,
        FlowValuesReportAttributes as FlowValuesReportAttributes,
        FlowValuesReportRelationships as FlowValuesReportRelationships,
        FlowValuesRequestDTOAttributes as FlowValuesRequestDTOAttributes,
        FlowValuesRequestDTOAttributesGroupBy as FlowValuesRequestDTOAttributesGroupBy,
        FlowValuesRequestDTOAttributesStatistics as FlowValuesRequestDTOAttributesStatistics,
        FormSeriesReport as FormSeriesReport,
        FormSeriesReportAttributes as FormSeriesReportAttributes,
        FormSeriesRequestDTOAttributes as FormSeriesRequestDTOAttributes,
        FormSeriesRequestDTOAttributesGroupBy as FormSeriesRequestDTOAttributesGroupBy,
        FormSeriesRequestDTOAttributesInterval as FormSeriesRequestDTOAttributesInterval,
        FormSeriesRequestDTOAttributesStatistics as FormSeriesRequestDTOAttributesStatistics,
        FormValuesReport as FormValuesReport,
        FormValuesReportAttributes as FormValuesReportAttributes,
        FormValuesRequestDTOAttributes as FormValuesRequestDTOAttributes,
        FormValuesRequestDTOAttributesGroupBy as FormValuesRequestDTOAttributesGroupBy,
        FormValuesRequestDTOAttributesStatistics as FormValuesRequestDTOAttributesStatistics,
        SegmentSeriesReport as SegmentSeriesReport,
        SegmentSeriesReportAttributes as SegmentSeriesReportAttributes,
        SegmentSeriesRequestDTOAttributes as SegmentSeriesRequestDTOAttributes,
        SegmentSeriesRequestDTOAttributesInterval as SegmentSeriesRequestDTOAttributesInterval,
        SegmentSeriesRequestDTOAttributesStatistics as SegmentSeriesRequestDTOAttributesStatistics,
        SegmentValuesReport as SegmentValuesReport,
        SegmentValuesReportAttributes as SegmentValuesReportAttributes,
        SegmentValuesRequestDTOAttributes as SegmentValuesRequestDTOAttributes,
        SegmentValuesRequestDTOAttributesStatistics as SegmentValuesRequestDTOAttributesStatistics,
        SeriesData as SeriesData,
        Timeframe as Timeframe,
        TimeframeKey as TimeframeKey,
        ValuesData as ValuesData,
    )
    from .reviews import (
        GetReviewsSort as GetReviewsSort,
        RejectReasonFake as RejectReasonFake,
        RejectReasonMisleading as RejectReasonMisleading,
        RejectReasonOther as RejectReasonOther,
        RejectReasonPrivateInformation as RejectReasonPrivateInformation,
        RejectReasonProfanity as RejectReasonProfanity,
        RejectReasonUnrelated as RejectReasonUnrelated,
        ReviewField as ReviewField,
        ReviewPatchAttributes as ReviewPatchAttributes,
        ReviewPatchAttributesStatus as ReviewPatchAttributesStatus,
        ReviewProductDTO as ReviewProductDTO,
        ReviewPublicReply as ReviewPublicReply,
        ReviewResource as ReviewResource,
        ReviewResourceAttributes as ReviewResourceAttributes,
        ReviewResourceAttributesReviewType as ReviewResourceAttributesReviewType,
        ReviewResourceAttributesStatus as ReviewResourceAttributesStatus,
        ReviewResourceRelationships as ReviewResourceRelationships,
        ReviewStatusFeatured as ReviewStatusFeatured,
        ReviewStatusPending as ReviewStatusPending,
        ReviewStatusPublished as ReviewStatusPublished,
        ReviewStatusRejected as ReviewStatusRejected,
        ReviewStatusRejectedRejectionReason as ReviewStatusRejectedRejectionReason,
        ReviewStatusUnpublished as ReviewStatusUnpublished,
    )
    from .segments import (
        AnniversaryDateFilter as AnniversaryDateFilter,
        AnniversaryDateFilterOperator as AnniversaryDateFilterOperator,
        APIMethodFilter as APIMethodFilter,
        BackInStockMethodFilter as BackInStockMethodFilter,
        BounceDateFilter as BounceDateFilter,
        BounceDateFilterFilter as BounceDateFilterFilter,
        BulkRemoveMethodFilter as BulkRemoveMethodFilter,
        CalendarDateFilter as CalendarDateFilter,
        CarrierDeactivationMethodFilter as CarrierDeactivationMethodFilter,
        CheckoutMethodFilter as CheckoutMethodFilter,
        ConditionGroup as ConditionGroup,
        ConditionGroupConditions as ConditionGroupConditions,
        ConstantContactIntegrationFilter as ConstantContactIntegrationFilter,
        ConstantContactIntegrationMethodFilter as ConstantContactIntegrationMethodFilter,
        CustomSourceFilter as CustomSourceFilter,
        DataWarehouseImportMethodFilter as DataWarehouseImportMethodFilter,
        DoubleOptinFilter as DoubleOptinFilter,
        EffectiveDateFilter as EffectiveDateFilter,
        EffectiveDateFilterFilter as EffectiveDateFilterFilter,
        EqualsStringFilter as EqualsStringFilter,
        ExplicitlyReachable as ExplicitlyReachable,
        ExplicitlyReachableFilters as ExplicitlyReachableFilters,
        ExplicitlyUnreachable as ExplicitlyUnreachable,
        ExplicitlyUnreachableFilters as ExplicitlyUnreachableFilters,
        FailedAgeGateMethodFilter as FailedAgeGateMethodFilter,
        FormMethodFilter as FormMethodFilter,
        FormSubscribeFilter as FormSubscribeFilter,
        GetSegmentSegmentField as GetSegmentSegmentField,
        GetSegmentsSort as GetSegmentsSort,
        GreaterThanPositiveNumericFilter as GreaterThanPositiveNumericFilter,
        HasEmailMarketing as HasEmailMarketing,
        HasEmailMarketingConsent as HasEmailMarketingConsent,
        HasEmailMarketingNeverSubscribed as HasEmailMarketingNeverSubscribed,
        HasEmailMarketingSubscribed as HasEmailMarketingSubscribed,
        HasEmailMarketingSubscribedFilters as HasEmailMarketingSubscribedFilters,
        HasPushMarketing as HasPushMarketing,
        HasPushMarketingConsent as HasPushMarketingConsent,
        HasSMSMarketingConsent as HasSMSMarketingConsent,
        HasSMSMarketingSubscribed as HasSMSMarketingSubscribed,
        HasSMSMarketingSubscribedFilters as HasSMSMarketingSubscribedFilters,
        ImplicitlyOrExplicitlyReachable as ImplicitlyOrExplicitlyReachable,
        ImplicitlyOrExplicitlyUnreachable as ImplicitlyOrExplicitlyUnreachable,
        ImplicitlyReachable as ImplicitlyReachable,
        ImplicitlyUnreachable as ImplicitlyUnreachable,
        InboundMessageMethodFilter as InboundMessageMethodFilter,
        InStringArrayFilter as InStringArrayFilter,
        IntegerFilter as IntegerFilter,
        IntegerFilterOperator as IntegerFilterOperator,
        InvalidEmailDateFilter as InvalidEmailDateFilter,
        InvalidEmailDateFilterFilter as InvalidEmailDateFilterFilter,
        IsSetExistenceFilter as IsSetExistenceFilter,
        LessThanPositiveNumericFilter as LessThanPositiveNumericFilter,
        ListLengthFilter as ListLengthFilter,
        ListLengthFilterOperator as ListLengthFilterOperator,
        ListSetFilter as ListSetFilter,
        ListSetFilterOperator as ListSetFilterOperator,
        MailboxProviderMethodFilter as MailboxProviderMethodFilter,
        ManualAddManualMethodFilter as ManualAddManualMethodFilter,
        ManualImportManualMethodFilter as ManualImportManualMethodFilter,
        ManualImportMethodFilter as ManualImportMethodFilter,
        ManualRemoveMethodFilter as ManualRemoveMethodFilter,
        ManualSuppressionDateFilter as ManualSuppressionDateFilter,
        ManualSuppressionDateFilterFilter as ManualSuppressionDateFilterFilter,
        MessageBlockedMethodFilter as MessageBlockedMethodFilter,
        MethodFilter as MethodFilter,
        MethodFilterMethod as MethodFilterMethod,
        NoEmailMarketing as NoEmailMarketing,
        NoEmailMarketingConsent as NoEmailMarketingConsent,
        NoEmailMarketingConsentConsentStatus as NoEmailMarketingConsentConsentStatus,
        NoEmailMarketingNeverSubscribed as NoEmailMarketingNeverSubscribed,
        NoEmailMarketingSubscribed as NoEmailMarketingSubscribed,
        NoEmailMarketingUnsubscribed as NoEmailMarketingUnsubscribed,
        NoEmailMarketingUnsubscribedFiltersArray as NoEmailMarketingUnsubscribedFiltersArray,
        NoPushMarketing as NoPushMarketing,
        NoPushMarketingConsent as NoPushMarketingConsent,
        NoSMSMarketing as NoSMSMarketing,
        NoSMSMarketingConsent as NoSMSMarketingConsent,
        NoSMSMarketingNeverSubscribed as NoSMSMarketingNeverSubscribed,
        NoSMSMarketingUnsubscribed as NoSMSMarketingUnsubscribed,
        NoSMSMarketingUnsubscribedFilters as NoSMSMarketingUnsubscribedFilters,
        NumericRangeFilter as NumericRangeFilter,
        OneClickUnsubscribeMethodFilter as OneClickUnsubscribeMethodFilter,
        PreferencePageFilter as PreferencePageFilter,
        PreferencePageMethodFilter as PreferencePageMethodFilter,
        ProfileHasCustomObjectCondition as ProfileHasCustomObjectCondition,
        ProfileHasCustomObjectFilter as ProfileHasCustomObjectFilter,
        ProfileHasCustomObjectFilterFilter as ProfileHasCustomObjectFilterFilter,
        ProfileHasGroupMembershipCondition as ProfileHasGroupMembershipCondition,
        ProfileHasGroupMembershipConditionTimeframeFilter as ProfileHasGroupMembershipConditionTimeframeFilter,
        ProfileMarketingConsentCondition as ProfileMarketingConsentCondition,
        ProfileMarketingConsentConditionConsent as ProfileMarketingConsentConditionConsent,
        ProfileMetricFunnelSteps as ProfileMetricFunnelSteps,
        ProfileMetricPropertyFilter as ProfileMetricPropertyFilter,
        ProfileMetricPropertyFilterFilter as ProfileMetricPropertyFilterFilter,
        ProfileModificationMethodFilter as ProfileModificationMethodFilter,
        ProfileNoGroupMembershipCondition as ProfileNoGroupMembershipCondition,
        ProfilePermissionsCondition as ProfilePermissionsCondition,
        ProfilePermissionsConditionChannel as ProfilePermissionsConditionChannel,
        ProfilePermissionsConditionPermission as ProfilePermissionsConditionPermission,
        ProfilePostalCodeDistanceCondition as ProfilePostalCodeDistanceCondition,
        ProfilePostalCodeDistanceConditionUnit as ProfilePostalCodeDistanceConditionUnit,
        ProfilePredictiveAnalyticsChannelAffinityPriorityCondition as ProfilePredictiveAnalyticsChannelAffinityPriorityCondition,
        ProfilePredictiveAnalyticsChannelAffinityPriorityConditionPredictedChannel as ProfilePredictiveAnalyticsChannelAffinityPriorityConditionPredictedChannel,
        ProfilePredictiveAnalyticsChannelAffinityPriorityFilter as ProfilePredictiveAnalyticsChannelAffinityPriorityFilter,
        ProfilePredictiveAnalyticsChannelAffinityRankCondition as ProfilePredictiveAnalyticsChannelAffinityRankCondition,
        ProfilePredictiveAnalyticsChannelAffinityRankConditionPredictedChannel as ProfilePredictiveAnalyticsChannelAffinityRankConditionPredictedChannel,
        ProfilePredictiveAnalyticsChannelAffinityRankFilter as ProfilePredictiveAnalyticsChannelAffinityRankFilter,
        ProfilePredictiveAnalyticsChannelAffinityRankFilterValue as ProfilePredictiveAnalyticsChannelAffinityRankFilterValue,
        ProfilePredictiveAnalyticsDateCondition as ProfilePredictiveAnalyticsDateCondition,
        ProfilePredictiveAnalyticsDateConditionFilter as ProfilePredictiveAnalyticsDateConditionFilter,
        ProfilePredictiveAnalyticsNumericCondition as ProfilePredictiveAnalyticsNumericCondition,
        ProfilePredictiveAnalyticsNumericConditionDimension as ProfilePredictiveAnalyticsNumericConditionDimension,
        ProfilePredictiveAnalyticsStringCondition as ProfilePredictiveAnalyticsStringCondition,
        ProfilePredictiveAnalyticsStringFilter as ProfilePredictiveAnalyticsStringFilter,
        ProfilePredictiveAnalyticsStringFilterValue as ProfilePredictiveAnalyticsStringFilterValue,
        ProfilePropertyCondition as ProfilePropertyCondition,
        ProfilePropertyConditionFilter as ProfilePropertyConditionFilter,
        ProfileRegionCondition as ProfileRegionCondition,
        ProfileRegionConditionRegion as ProfileRegionConditionRegion,
        ProvidedLandlineMethodFilter as ProvidedLandlineMethodFilter,
        ProvidedNoAgeMethodFilter as ProvidedNoAgeMethodFilter,
        RecordedDateFilter as RecordedDateFilter,
        RecordedDateFilterFilter as RecordedDateFilterFilter,
        RelativeAnniversaryDateFilter as RelativeAnniversaryDateFilter,
        RelativeAnniversaryDateFilterOperator as RelativeAnniversaryDateFilterOperator,
        RelativeAnniversaryDateFilterUnit as RelativeAnniversaryDateFilterUnit,
        RelativeDateOperatorBaseRelativeDateFilter as RelativeDateOperatorBaseRelativeDateFilter,
        RelativeDateOperatorBaseRelativeDateFilterOperator as RelativeDateOperatorBaseRelativeDateFilterOperator,
        RelativeDateOperatorBaseRelativeDateFilterUnit as RelativeDateOperatorBaseRelativeDateFilterUnit,
        RelativeDateRangeFilter as RelativeDateRangeFilter,
        RelativeDateRangeFilterUnit as RelativeDateRangeFilterUnit,
        Segment as Segment,
        SegmentAttributes as SegmentAttributes,
        SegmentCreateAttributes as SegmentCreateAttributes,
        SegmentDefinition as SegmentDefinition,
        SegmentField as SegmentField,
        SegmentRelationships as SegmentRelationships,
        SegmentsProfileMetricCondition as SegmentsProfileMetricCondition,
        SegmentsProfileMetricConditionMeasurement as SegmentsProfileMetricConditionMeasurement,
        SegmentsProfileMetricConditionTimeframeFilter as SegmentsProfileMetricConditionTimeframeFilter,
        SegmentsProfileMetricFunnelCondition as SegmentsProfileMetricFunnelCondition,
        SegmentsProfileMetricFunnelConditionCompletionWindowSeconds as SegmentsProfileMetricFunnelConditionCompletionWindowSeconds,
        SegmentUpdateAttributes as SegmentUpdateAttributes,
        SftpMethodFilter as SftpMethodFilter,
        ShopifyIntegrationFilter as ShopifyIntegrationFilter,
        ShopifyIntegrationMethodFilter as ShopifyIntegrationMethodFilter,
        SpamComplaintMethodFilter as SpamComplaintMethodFilter,
        StaticDateFilter as StaticDateFilter,
        StaticDateFilterOperator as StaticDateFilterOperator,
        StaticDateRangeFilter as StaticDateRangeFilter,
        StatusDateFilter as StatusDateFilter,
        StatusDateFilterFilter as StatusDateFilterFilter,
        StringArrayOperatorStringArrayFilter as StringArrayOperatorStringArrayFilter,
        StringArrayOperatorStringArrayFilterOperator as StringArrayOperatorStringArrayFilterOperator,
        StringPhoneOperatorStringArrayFilter as StringPhoneOperatorStringArrayFilter,
        StringPhoneOperatorStringArrayFilterOperator as StringPhoneOperatorStringArrayFilterOperator,
        SubscribedSMSIsRcsCapableFilter as SubscribedSMSIsRcsCapableFilter,
    )
    from .shared import (
        Attribution as Attribution,
        AttributionRelationships as AttributionRelationships,
    )
    from .tags import (
        Tag as Tag,
        TagAttributes as TagAttributes,
        TagCreateAttributes as TagCreateAttributes,
        TagCreateRelationships as TagCreateRelationships,
        TagGroup as TagGroup,
        TagGroupAttributes as TagGroupAttributes,
        TagGroupCreateAttributes as TagGroupCreateAttributes,
        TagGroupRelationships as TagGroupRelationships,
        TagGroupUpdateAttributes as TagGroupUpdateAttributes,
        TagRelationships as TagRelationships,
        TagUpdateAttributes as TagUpdateAttributes,
    )
    from .templates import (
        BaseStyle as BaseStyle,
        BaseStyleProperties as BaseStyleProperties,
        BaseStyleStyles as BaseStyleStyles,
        BaseStyleStylesBackgroundFormat as BaseStyleStylesBackgroundFormat,
        BaseStyleStylesBackgroundPosition as BaseStyleStylesBackgroundPosition,
        BaseStyleStylesBorderStyle as BaseStyleStylesBorderStyle,
        BlockDisplayOptions as BlockDisplayOptions,
        BlockDisplayOptionsShowOn as BlockDisplayOptionsShowOn,
        Body as Body,
        BodyProperties as BodyProperties,
        BodyStyles as BodyStyles,
        ButtonBlockData as ButtonBlockData,
        ButtonBlockProperties as ButtonBlockProperties,
        ButtonBlockStyles as ButtonBlockStyles,
        ButtonBlockStylesBorderStyle as ButtonBlockStylesBorderStyle,
        ButtonBlockStylesFontStyle as ButtonBlockStylesFontStyle,
        ButtonBlockStylesTextAlign as ButtonBlockStylesTextAlign,
        ButtonBlockV0 as ButtonBlockV0,
        ButtonBlockV1 as ButtonBlockV1,
        ColumnBlocks as ColumnBlocks,
        ColumnV1 as ColumnV1,
        ContentRepeatV0 as ContentRepeatV0,
        ContentRepeatV1 as ContentRepeatV1,
        CouponBlockData as CouponBlockData,
        CouponBlockProperties as CouponBlockProperties,
        CouponBlockStyles as CouponBlockStyles,
        CouponBlockStylesBorderStyle as CouponBlockStylesBorderStyle,
        CouponBlockStylesFontStyle as CouponBlockStylesFontStyle,
        CouponBlockStylesTextAlign as CouponBlockStylesTextAlign,
        CouponBlockV0 as CouponBlockV0,
        CouponBlockV1 as CouponBlockV1,
        CreateTemplateTemplateField as CreateTemplateTemplateField,
        DisplayOptions as DisplayOptions,
        DisplayOptionsShowOn as DisplayOptionsShowOn,
        DropShadowBlockData as DropShadowBlockData,
        DropShadowBlockStyles as DropShadowBlockStyles,
        DropShadowBlockStylesShadowColor as DropShadowBlockStylesShadowColor,
        DropShadowBlockV0 as DropShadowBlockV0,
        DropShadowBlockV1 as DropShadowBlockV1,
        DynamicImageBlockProperties as DynamicImageBlockProperties,
        DynamicProductBlockProperties as DynamicProductBlockProperties,
        DynamicReviewBlockProperties as DynamicReviewBlockProperties,
        DynamicReviewBlockPropertiesFallbackContentType as DynamicReviewBlockPropertiesFallbackContentType,
        DynamicReviewBlockPropertiesFallbackOptions as DynamicReviewBlockPropertiesFallbackOptions,
        DynamicReviewBlockPropertiesProductSelectionMode as DynamicReviewBlockPropertiesProductSelectionMode,
        DynamicReviewBlockPropertiesVerifiedBadgeLanguage as DynamicReviewBlockPropertiesVerifiedBadgeLanguage,
        DynamicTableBlockProperties as DynamicTableBlockProperties,
        GetAllUniversalContentSort as GetAllUniversalContentSort,
        HeaderBlockData as HeaderBlockData,
        HeaderBlockStyles as HeaderBlockStyles,
        HeaderBlockStylesBorderStyle as HeaderBlockStylesBorderStyle,
        HeaderBlockStylesDesktopLayout as HeaderBlockStylesDesktopLayout,
        HeaderBlockStylesFontStyle as HeaderBlockStylesFontStyle,
        HeaderBlockStylesItemAlign as HeaderBlockStylesItemAlign,
        HeaderBlockStylesItemSpacingType as HeaderBlockStylesItemSpacingType,
        HeaderBlockStylesMobileLayout as HeaderBlockStylesMobileLayout,
        HeaderBlockStylesVerticalAlign as HeaderBlockStylesVerticalAlign,
        HeaderBlockV0 as HeaderBlockV0,
        HeaderBlockV1 as HeaderBlockV1,
        HeaderImageSubBlock as HeaderImageSubBlock,
        HeaderImageSubBlockShowOn as HeaderImageSubBlockShowOn,
        HeaderLinkSubBlock as HeaderLinkSubBlock,
        HeaderLinkSubBlockShowOn as HeaderLinkSubBlockShowOn,
        HeaderLogoSubBlock as HeaderLogoSubBlock,
        HeaderLogoSubBlockShowOn as HeaderLogoSubBlockShowOn,
        Heading1Style as Heading1Style,
        Heading2Style as Heading2Style,
        Heading3Style as Heading3Style,
        Heading4Style as Heading4Style,
        HeadingStyleStyles as HeadingStyleStyles,
        HeadingStyleStylesFontStyle as HeadingStyleStylesFontStyle,
        HeadingStyleStylesTextAlign as HeadingStyleStylesTextAlign,
        HorizontalRuleBlockData as HorizontalRuleBlockData,
        HorizontalRuleBlockStyles as HorizontalRuleBlockStyles,
        HorizontalRuleBlockStylesBorderStyle as HorizontalRuleBlockStylesBorderStyle,
        HorizontalRuleBlockV0 as HorizontalRuleBlockV0,
        HorizontalRuleBlockV1 as HorizontalRuleBlockV1,
        HTMLBlockDataV0 as HTMLBlockDataV0,
        HTMLBlockDataV1 as HTMLBlockDataV1,
        HTMLBlockV0 as HTMLBlockV0,
        HTMLBlockV1 as HTMLBlockV1,
        ImageBlockCroppingProperties as ImageBlockCroppingProperties,
        ImageBlockData as ImageBlockData,
        ImageBlockStyles as ImageBlockStyles,
        ImageBlockStylesAlign as ImageBlockStylesAlign,
        ImageBlockStylesBlockBorderStyle as ImageBlockStylesBlockBorderStyle,
        ImageBlockV0 as ImageBlockV0,
        ImageBlockV1 as ImageBlockV1,
        LinkStyle as LinkStyle,
        LinkStyleStyles as LinkStyleStyles,
        LinkStyleStylesFontStyle as LinkStyleStylesFontStyle,
        MobileStyle as MobileStyle,
        MobileStyleProperties as MobileStyleProperties,
        MobileStyleStyles as MobileStyleStyles,
        ProductBlockData as ProductBlockData,
        ProductBlockStyles as ProductBlockStyles,
        ProductBlockStylesButtonAlignment as ProductBlockStylesButtonAlignment,
        ProductBlockStylesButtonBorderStyle as ProductBlockStylesButtonBorderStyle,
        ProductBlockStylesButtonFontStyle as ProductBlockStylesButtonFontStyle,
        ProductBlockStylesLayout as ProductBlockStylesLayout,
        ProductBlockV0 as ProductBlockV0,
        ProductBlockV1 as ProductBlockV1,
        ProductSubBlock as ProductSubBlock,
        ReviewBlockData as ReviewBlockData,
        ReviewBlockStyles as ReviewBlockStyles,
        ReviewBlockStylesAuthorAlign as ReviewBlockStylesAuthorAlign,
        ReviewBlockStylesAuthorFontStyle as ReviewBlockStylesAuthorFontStyle,
        ReviewBlockStylesBorderStyle as ReviewBlockStylesBorderStyle,
        ReviewBlockStylesLayout as ReviewBlockStylesLayout,
        ReviewBlockStylesQuoteStyle as ReviewBlockStylesQuoteStyle,
        ReviewBlockStylesStarRatingShape as ReviewBlockStylesStarRatingShape,
        ReviewBlockStylesStarSize as ReviewBlockStylesStarSize,
        ReviewBlockStylesVerifiedBadgeColor as ReviewBlockStylesVerifiedBadgeColor,
        ReviewBlockStylesVerifiedBadgeStyle as ReviewBlockStylesVerifiedBadgeStyle,
        ReviewBlockV0 as ReviewBlockV0,
        ReviewBlockV1 as ReviewBlockV1,
        RowData as RowData,
        RowStyles as RowStyles,
        RowStylesColumnLayout as RowStylesColumnLayout,
        RowV1 as RowV1,
        SectionData as SectionData,
        SectionProperties as SectionProperties,
        SectionStyles as SectionStyles,
        SectionStylesBackgroundFormat as SectionStylesBackgroundFormat,
        SectionStylesBackgroundPosition as SectionStylesBackgroundPosition,
        SectionStylesBorderStyle as SectionStylesBorderStyle,
        SectionStylesColumnAlign as SectionStylesColumnAlign,
        SectionStylesColumnDirection as SectionStylesColumnDirection,
        SectionStylesContentColorType as SectionStylesContentColorType,
        SectionV0 as SectionV0,
        SectionV1 as SectionV1,
        SocialBlockData as SocialBlockData,
        SocialBlockProperties as SocialBlockProperties,
        SocialBlockStyles as SocialBlockStyles,
        SocialBlockStylesIconAlign as SocialBlockStylesIconAlign,
        SocialBlockStylesIconColor as SocialBlockStylesIconColor,
        SocialBlockStylesIconSize as SocialBlockStylesIconSize,
        SocialBlockStylesLabelFontStyle as SocialBlockStylesLabelFontStyle,
        SocialBlockV0 as SocialBlockV0,
        SocialBlockV1 as SocialBlockV1,
        SocialIconSubBlock as SocialIconSubBlock,
        SocialIconSubBlockLinkType as SocialIconSubBlockLinkType,
        SocialSpacerSubBlock as SocialSpacerSubBlock,
        SpacerBlockData as SpacerBlockData,
        SpacerBlockStyles as SpacerBlockStyles,
        SpacerBlockV0 as SpacerBlockV0,
        SpacerBlockV1 as SpacerBlockV1,
        SplitBlockData as SplitBlockData,
        SplitBlockStyles as SplitBlockStyles,
        SplitBlockStylesMobileStackOrder as SplitBlockStylesMobileStackOrder,
        SplitBlockV0 as SplitBlockV0,
        SplitBlockV1 as SplitBlockV1,
        StaticImageBlockProperties as StaticImageBlockProperties,
        StaticProductBlockProperties as StaticProductBlockProperties,
        StaticReviewBlockProperties as StaticReviewBlockProperties,
        StaticReviewBlockPropertiesVerifiedBadgeLanguage as StaticReviewBlockPropertiesVerifiedBadgeLanguage,
        StaticTableBlockProperties as StaticTableBlockProperties,
        TableBlockData as TableBlockData,
        TableBlockStyles as TableBlockStyles,
        TableBlockStylesBlockBorderStyle as TableBlockStylesBlockBorderStyle,
        TableBlockStylesCellVerticalAlign as TableBlockStylesCellVerticalAlign,
        TableBlockStylesHeaderFontStyle as TableBlockStylesHeaderFontStyle,
        TableBlockStylesTableTextAlign as TableBlockStylesTableTextAlign,
        TableBlockSubblocks as TableBlockSubblocks,
        TableBlockV0 as TableBlockV0,
        TableBlockV1 as TableBlockV1,
        TableFallbackHtmlSubBlock as TableFallbackHtmlSubBlock,
        TableFallbackHtmlSubBlockShowOn as TableFallbackHtmlSubBlockShowOn,
        TableFallbackImageSubBlock as TableFallbackImageSubBlock,
        TableFallbackImageSubBlockImageAlign as TableFallbackImageSubBlockImageAlign,
        TableFallbackImageSubBlockShowOn as TableFallbackImageSubBlockShowOn,
        TableFallbackTextSubBlock as TableFallbackTextSubBlock,
        TableFallbackTextSubBlockCellTextAlign as TableFallbackTextSubBlockCellTextAlign,
        TableFallbackTextSubBlockFontStyle as TableFallbackTextSubBlockFontStyle,
        TableFallbackTextSubBlockShowOn as TableFallbackTextSubBlockShowOn,
        TableHeaderSubBlock as TableHeaderSubBlock,
        TableHeaderSubBlockCellTextAlign as TableHeaderSubBlockCellTextAlign,
        TableHeaderSubBlockFontStyle as TableHeaderSubBlockFontStyle,
        TableHeaderSubBlockShowOn as TableHeaderSubBlockShowOn,
        TableHtmlSubBlock as TableHtmlSubBlock,
        TableHtmlSubBlockShowOn as TableHtmlSubBlockShowOn,
        TableImageSubBlock as TableImageSubBlock,
        TableImageSubBlockImageAlign as TableImageSubBlockImageAlign,
        TableImageSubBlockShowOn as TableImageSubBlockShowOn,
        TableTextSubBlock as TableTextSubBlock,
        TableTextSubBlockCellTextAlign as TableTextSubBlockCellTextAlign,
        TableTextSubBlockFontStyle as TableTextSubBlockFontStyle,
        TableTextSubBlockShowOn as TableTextSubBlockShowOn,
        Template as Template,
        TemplateAttributes as TemplateAttributes,
        TemplateCloneAttributes as TemplateCloneAttributes,
        TemplateCreateHtmlOrDndAttributes as TemplateCreateHtmlOrDndAttributes,
        TemplateDefinition as TemplateDefinition,
        TemplateDefinitionStyles as TemplateDefinitionStyles,
        TemplateField as TemplateField,
        TemplateRenderAttributes as TemplateRenderAttributes,
        TemplateUniversalContent as TemplateUniversalContent,
        TemplateUniversalContentAttributes as TemplateUniversalContentAttributes,
        TemplateUniversalContentAttributesDefinition as TemplateUniversalContentAttributesDefinition,
        TemplateUniversalContentAttributesScreenshotStatus as TemplateUniversalContentAttributesScreenshotStatus,
        TemplateUniversalContentField as TemplateUniversalContentField,
        TemplateUpdateHtmlOrDndAttributes as TemplateUpdateHtmlOrDndAttributes,
        TextBlockDataV0 as TextBlockDataV0,
        TextBlockDataV1 as TextBlockDataV1,
        TextBlockStylesBlockBorderStyle as TextBlockStylesBlockBorderStyle,
        TextBlockStylesFontStyle as TextBlockStylesFontStyle,
        TextBlockStylesTextAlign as TextBlockStylesTextAlign,
        TextBlockStylesTextTableLayout as TextBlockStylesTextTableLayout,
        TextBlockStylesV0 as TextBlockStylesV0,
        TextBlockStylesV1 as TextBlockStylesV1,
        TextBlockV0 as TextBlockV0,
        TextBlockV1 as TextBlockV1,
        TextStyleStyles as TextStyleStyles,
        TextStyleStylesFontStyle as TextStyleStylesFontStyle,
        TextStyleStylesTextAlign as TextStyleStylesTextAlign,
        TextStyleV1 as TextStyleV1,
        UniversalContentCreateAttributes as UniversalContentCreateAttributes,
        UniversalContentCreateAttributesDefinition as UniversalContentCreateAttributesDefinition,
        UniversalContentUpdateAttributes as UniversalContentUpdateAttributes,
        UniversalContentUpdateAttributesDefinition as UniversalContentUpdateAttributesDefinition,
        UnsupportedBlock as UnsupportedBlock,
        VideoBlockData as VideoBlockData,
        VideoBlockProperties as VideoBlockProperties,
        VideoBlockStyles as VideoBlockStyles,
        VideoBlockStylesAlign as VideoBlockStylesAlign,
        VideoBlockStylesBorderStyle as VideoBlockStylesBorderStyle,
        VideoBlockV0 as VideoBlockV0,
        VideoBlockV1 as VideoBlockV1,
        Visibility as Visibility,
    )
    from .tracking_settings import (
        CampaignTrackingSettingDynamicParam as CampaignTrackingSettingDynamicParam,
        CampaignTrackingSettingDynamicParamValue as CampaignTrackingSettingDynamicParamValue,
        CampaignTrackingSettingStaticParam as CampaignTrackingSettingStaticParam,
        CustomTrackingParamDTO as CustomTrackingParamDTO,
        FlowTrackingSettingDynamicParam as FlowTrackingSettingDynamicParam,
        FlowTrackingSettingDynamicParamValue as FlowTrackingSettingDynamicParamValue,
        FlowTrackingSettingStaticParam as FlowTrackingSettingStaticParam,
        TrackingParamDTO as TrackingParamDTO,
        TrackingSetting as TrackingSetting,
        TrackingSettingAttributes as TrackingSettingAttributes,
        TrackingSettingField as TrackingSettingField,
        TrackingSettingUpdateAttributes as TrackingSettingUpdateAttributes,
    )
    from .web_feeds import (
        GetWebFeedsSort as GetWebFeedsSort,
        WebFeed as WebFeed,
        WebFeedAttributes as WebFeedAttributes,
        WebFeedAttributesContentType as WebFeedAttributesContentType,
        WebFeedAttributesRequestMethod as WebFeedAttributesRequestMethod,
        WebFeedAttributesStatus as WebFeedAttributesStatus,
        WebFeedCreateAttributes as WebFeedCreateAttributes,
        WebFeedCreateAttributesContentType as WebFeedCreateAttributesContentType,
        WebFeedCreateAttributesRequestMethod as WebFeedCreateAttributesRequestMethod,
        WebFeedField as WebFeedField,
        WebFeedUpdateAttributes as WebFeedUpdateAttributes,
        WebFeedUpdateAttributesContentType as WebFeedUpdateAttributesContentType,
        WebFeedUpdateAttributesRequestMethod as WebFeedUpdateAttributesRequestMethod,
    )
    from .webhooks import (
        Webhook as Webhook,
        WebhookAttributes as WebhookAttributes,
        WebhookCreateAttributes as WebhookCreateAttributes,
        WebhookCreateRelationships as WebhookCreateRelationships,
        WebhookField as WebhookField,
        WebhookRelationships as WebhookRelationships,
        WebhookTopic as WebhookTopic,
        WebhookUpdateAttributes as WebhookUpdateAttributes,
        WebhookUpdateRelationships as WebhookUpdateRelationships,
    )

_NAMES: dict[str, str] = {
    "accounts": """
        Account AccountAttributes AccountField ContactInformation StreetAddress
    """,
    "campaigns": """
        ABTestSendStrategy AssignTemplateToCampaignMessageCampaignMessageField Audiences AudiencesUpdate
        Campaign CampaignAttributes CampaignAttributesSendStrategy CampaignAttributesStatus
        CampaignCloneAttributes CampaignCreateAttributes CampaignCreateAttributesCampaignMessages
        CampaignCreateAttributesSendStrategy CampaignField CampaignMessage
        CampaignMessageAssignTemplateRelationships CampaignMessageAttributes CampaignMessageAttributesDefinition
        CampaignMessageAttributesSendTimes CampaignMessageCreateAttributes
        CampaignMessageCreateAttributesDefinition CampaignMessageCreateQueryResourceObject
        CampaignMessageCreateRelationships CampaignMessageField CampaignMessageIncrement CampaignMessageProperty
        CampaignMessageRelationships CampaignMessageStaticCount CampaignMessageUpdateAttributes
        CampaignMessageUpdateAttributesDefinition CampaignMessageUpdateRelationships CampaignRecipientEstimation
        CampaignRecipientEstimationAttributes CampaignRecipientEstimationJob
        CampaignRecipientEstimationJobAttributes CampaignRecipientEstimationJobAttributesStatus
        CampaignRelationships CampaignSendJob CampaignSendJobAttributes CampaignSendJobAttributesStatus
        CampaignSendJobUpdateAttributes CampaignSendJobUpdateAttributesAction CampaignUpdateAttributes
        CampaignUpdateAttributesSendStrategy CampaignsEmailTrackingOptions CampaignsSMSTrackingOptions
        DynamicTrackingParam DynamicTrackingParamValue EmailContent EmailContentSubObject EmailMessageDefinition
        EmailSendOptions GetCampaignsSort ImmediateSendStrategy LocalStaticSend MobilePushBadge
        MobilePushContent MobilePushContentCreate MobilePushContentUpdate MobilePushMessageSilentDefinition
        MobilePushMessageSilentDefinitionCreate MobilePushMessageSilentDefinitionUpdate
        MobilePushMessageStandardDefinition MobilePushMessageStandardDefinitionCreate
        MobilePushMessageStandardDefinitionUpdate MobilePushNoBadge MobilePushOptions NonLocalStaticSend
        PushActionButtonDefinition PushOnOpenApp PushOnOpenDeepLink PushOnOpenWebUrl PushSendOptions
        RenderOptions RenderOptionsSubObject SMSContent SMSContentCreate SMSContentSubObject
        SMSMessageDefinition SMSMessageDefinitionCreate SMSSendOptions SmartSendTimeStrategy StaticSendStrategy
        StaticTrackingParam ThrottledSendStrategy ThrottledSendStrategyThrottlePercentage
        UnsupportedSendStrategy
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
        BaseEventCreateQueryBulkEntryResourceObject ClientBISSubscriptionCreateAttributes
        ClientBISSubscriptionCreateAttributesChannels ClientBISSubscriptionCreateAttributesProfile
        ClientBISSubscriptionCreateRelationships CustomQuestionDTO DeviceMetadata DeviceMetadataEnvironment
        DeviceMetadataKlaviyoSdk DeviceMetadataOsName EmailSubscriptionParameters EventsBulkCreateAttributes
        EventsBulkCreateAttributesEvents EventsBulkCreateAttributesProfile Geofence GeofenceAttributes
        GetClientReviewsReviewField GetClientReviewsSort GroupingCompany GroupingProduct IpAllowlist
        IpAllowlistAttributes MetricCreateAttributes MetricCreateQueryResourceObject
        OnsiteProfileCreateAttributes OnsiteProfileCreateQueryResourceObject OnsiteProfileMeta
        OnsiteSubscriptionCreateAttributes OnsiteSubscriptionCreateAttributesProfile
        OnsiteSubscriptionCreateRelationships OpenTrackingSubscriptionParameters PatchIdentifiers
        ProfileUpsertQueryWithSubscriptionsAttributes ProfileUpsertQueryWithSubscriptionsResourceObject
        PushProfileUpsertAttributes PushProfileUpsertQueryResourceObject PushSubscriptionParameters
        PushTokenCreateAttributes PushTokenCreateAttributesBackground PushTokenCreateAttributesEnablementStatus
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
        CustomObjectTriggerCondition CustomObjectTriggerConditionFilter Flow FlowAction FlowActionAttributes
        FlowActionAttributesDefinition FlowActionField FlowActionRelationships FlowActionUpdateAttributes
        FlowActionUpdateAttributesDefinition FlowAttributes FlowAttributesTriggerType FlowCreateAttributes
        FlowDefinition FlowDefinitionActions FlowDefinitionProfileFilter
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
        MultiBranchSplitAction MultiBranchSplitActionData MultiBranchSplitBranch
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
        SegmentTrigger SendEmailAction SendEmailActionData SendEmailActionDataStatus SendInternalAlertAction
        SendInternalAlertActionData SendInternalAlertActionDataStatus SendPushNotificationAction
        SendPushNotificationActionData SendPushNotificationActionDataStatus SendSmsAction SendSmsActionData
        SendSmsActionDataStatus SendWebhookAction SendWebhookActionData SendWebhookActionDataStatus
        SendWhatsAppAction SendWhatsAppActionData SendWhatsAppActionDataStatus SinceFlowStartDateFilter
        StaticCount TargetDateAction TargetDateActionData TargetDateActionDataTargetDays
        TargetDateActionDataTimezone TimeDelayAction TimeDelayActionData TimeDelayActionDataDelayUntilWeekdays
        TimeDelayActionDataTimezone TimeDelayActionDataUnit TriggerBranchAction TriggerBranchActionData
        TriggerBranchActionDataTriggerFilter TriggerBranchActionDataTriggerFilterConditionGroups
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
        CheckboxesStylesAlignment CheckboxesStylesArrangement Close CloseButtonStyle CloseProperties
        ColumnStyles ColumnV0 CountdownTimer CountdownTimerProperties CountdownTimerPropertiesAnimation
        CountdownTimerPropertiesClockFace CountdownTimerPropertiesDisplayDevice CountdownTimerStyles
        CountdownTimerStylesLabelFontWeight Coupon CouponProperties CouponPropertiesDisplayDevice CouponStyles
        CreateFormFormField CustomCss CustomHTML CustomHTMLProperties CustomHTMLPropertiesDisplayDevice
        CustomJavascript Date DateProperties DatePropertiesDisplayDevice DateStyles Delay DelayProperties Device
        DeviceProperties DevicePropertiesDevice DropShadow Dropdown DropdownProperties
        DropdownPropertiesDisplayDevice DropdownStyles DynamicButton Email EmailProperties
        EmailPropertiesDisplayDevice EmailStyles ErrorMessages ExitIntent FixedTimerConfiguration
        FixedTimerConfigurationTimezone Form FormAttributes FormAttributesStatus FormCreateAttributes
        FormDefinition FormField FormRelationships FormVersion FormVersionABTest FormVersionAttributes
        FormVersionAttributesFormType FormVersionAttributesStatus FormVersionField FormVersionRelationships
        GoToInbox HTMLText HTMLTextProperties HTMLTextPropertiesDisplayDevice HTMLTextStyles IafDeeplinkToScreen
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
        VariableTimerConfiguration Version VersionChannel VersionLocation VersionProperties
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
        Conversation ConversationAttributes ConversationAttributesChannel ConversationRelationships EmailChannel
        EmailMarketing EmailMarketingListSuppression EmailMarketingSuppression EmailMarketingSuppressionReason
        EmailUnsubscriptionParameters ErrorSource GetProfilesSort ImportErrorField ImportErrorResource
        ImportErrorResourceAttributes OpenTrackingConsent OpenTrackingUnsubscriptionParameters
        PredictiveAnalytics PredictiveAnalyticsRankedChannelAffinity Profile ProfileAttributes
        ProfileBulkImportJob ProfileBulkImportJobAttributes ProfileBulkImportJobAttributesStatus
        ProfileBulkImportJobField ProfileBulkImportJobRelationships ProfileCreateAttributes ProfileField
        ProfileImportJobCreateAttributes ProfileImportJobCreateAttributesProfiles
        ProfileImportJobCreateRelationships ProfileLocation ProfileMergeRelationships ProfileMeta
        ProfileMetaPatchProperties ProfileObjectSchema ProfileObjectSchemaAttributes ProfileObjectSchemaField
        ProfileObjectType ProfileObjectTypeAttributes ProfileObjectTypeField ProfileRelationships
        ProfileSubscriptionCreateAttributes ProfileSubscriptionCreateQueryResourceObject
        ProfileSubscriptionDeleteAttributes ProfileSubscriptionDeleteQueryResourceObject
        ProfileSuppressionBulkCreateJob ProfileSuppressionBulkCreateJobAttributes
        ProfileSuppressionBulkCreateJobAttributesStatus ProfileSuppressionBulkCreateJobField
        ProfileSuppressionBulkCreateJobRelationships ProfileSuppressionBulkDeleteJob
        ProfileSuppressionBulkDeleteJobAttributes ProfileSuppressionBulkDeleteJobAttributesStatus
        ProfileSuppressionBulkDeleteJobField ProfileSuppressionBulkDeleteJobRelationships
        ProfileSuppressionCreateAttributes ProfileSuppressionCreateQueryResourceObject
        ProfileSuppressionDeleteAttributes ProfileSuppressionDeleteQueryResourceObject ProfileUpdateAttributes
        ProfileUpsertAttributes ProfileUpsertQueryResourceObject PushChannel PushMarketing PushToken
        PushTokenAttributes PushTokenAttributesEnablementStatus PushTokenAttributesPlatform PushTokenField
        PushTokenRelationships PushUnsubscriptionParameters SMSChannel SMSMarketing SMSTransactional
        SMSUnsubscriptionParameters SubscriptionCreateJobCreateAttributes
        SubscriptionCreateJobCreateAttributesProfiles SubscriptionCreateJobCreateRelationships
        SubscriptionDeleteJobCreateAttributes SubscriptionDeleteJobCreateAttributesProfiles
        SubscriptionDeleteJobCreateRelationships Subscriptions SuppressionCreateJobCreateAttributes
        SuppressionCreateJobCreateAttributesProfiles SuppressionCreateJobCreateRelationships
        SuppressionDeleteJobCreateAttributes SuppressionDeleteJobCreateAttributesProfiles
        SuppressionDeleteJobCreateRelationships UnsubscriptionChannels UnsubscriptionParameters
        WhatsAppUnsubscriptionParameters WhatsappChannel WhatsappConversationalChannel WhatsappMarketingChannel
        WhatsappTransactionalChannel
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
        ButtonBlockV0 ButtonBlockV1 ColumnBlocks ColumnV1 ContentRepeatV0 ContentRepeatV1 CouponBlockData
        CouponBlockProperties CouponBlockStyles CouponBlockStylesBorderStyle CouponBlockStylesFontStyle
        CouponBlockStylesTextAlign CouponBlockV0 CouponBlockV1 CreateTemplateTemplateField DisplayOptions
        DisplayOptionsShowOn DropShadowBlockData DropShadowBlockStyles DropShadowBlockStylesShadowColor
        DropShadowBlockV0 DropShadowBlockV1 DynamicImageBlockProperties DynamicProductBlockProperties
        DynamicReviewBlockProperties DynamicReviewBlockPropertiesFallbackContentType
        DynamicReviewBlockPropertiesFallbackOptions DynamicReviewBlockPropertiesProductSelectionMode
        DynamicReviewBlockPropertiesVerifiedBadgeLanguage DynamicTableBlockProperties GetAllUniversalContentSort
        HTMLBlockDataV0 HTMLBlockDataV1 HTMLBlockV0 HTMLBlockV1 HeaderBlockData HeaderBlockStyles
        HeaderBlockStylesBorderStyle HeaderBlockStylesDesktopLayout HeaderBlockStylesFontStyle
        HeaderBlockStylesItemAlign HeaderBlockStylesItemSpacingType HeaderBlockStylesMobileLayout
        HeaderBlockStylesVerticalAlign HeaderBlockV0 HeaderBlockV1 HeaderImageSubBlock HeaderImageSubBlockShowOn
        HeaderLinkSubBlock HeaderLinkSubBlockShowOn HeaderLogoSubBlock HeaderLogoSubBlockShowOn Heading1Style
        Heading2Style Heading3Style Heading4Style HeadingStyleStyles HeadingStyleStylesFontStyle
        HeadingStyleStylesTextAlign HorizontalRuleBlockData HorizontalRuleBlockStyles
        HorizontalRuleBlockStylesBorderStyle HorizontalRuleBlockV0 HorizontalRuleBlockV1
        ImageBlockCroppingProperties ImageBlockData ImageBlockStyles ImageBlockStylesAlign
        ImageBlockStylesBlockBorderStyle ImageBlockV0 ImageBlockV1 LinkStyle LinkStyleStyles
        LinkStyleStylesFontStyle MobileStyle MobileStyleProperties MobileStyleStyles ProductBlockData
        ProductBlockStyles ProductBlockStylesButtonAlignment ProductBlockStylesButtonBorderStyle
        ProductBlockStylesButtonFontStyle ProductBlockStylesLayout ProductBlockV0 ProductBlockV1 ProductSubBlock
        ReviewBlockData ReviewBlockStyles ReviewBlockStylesAuthorAlign ReviewBlockStylesAuthorFontStyle
        ReviewBlockStylesBorderStyle ReviewBlockStylesLayout ReviewBlockStylesQuoteStyle
        ReviewBlockStylesStarRatingShape ReviewBlockStylesStarSize ReviewBlockStylesVerifiedBadgeColor
        ReviewBlockStylesVerifiedBadgeStyle ReviewBlockV0 ReviewBlockV1 RowData RowStyles RowStylesColumnLayout
        RowV1 SectionData SectionProperties SectionStyles SectionStylesBackgroundFormat
        SectionStylesBackgroundPosition SectionStylesBorderStyle SectionStylesColumnAlign
        SectionStylesColumnDirection SectionStylesContentColorType SectionV0 SectionV1 SocialBlockData
        SocialBlockProperties SocialBlockStyles SocialBlockStylesIconAlign SocialBlockStylesIconColor
        SocialBlockStylesIconSize SocialBlockStylesLabelFontStyle SocialBlockV0 SocialBlockV1 SocialIconSubBlock
        SocialIconSubBlockLinkType SocialSpacerSubBlock SpacerBlockData SpacerBlockStyles SpacerBlockV0
        SpacerBlockV1 SplitBlockData SplitBlockStyles SplitBlockStylesMobileStackOrder SplitBlockV0 SplitBlockV1
        StaticImageBlockProperties StaticProductBlockProperties StaticReviewBlockProperties
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
        TemplateDefinitionStyles TemplateField TemplateRenderAttributes TemplateUniversalContent
        TemplateUniversalContentAttributes TemplateUniversalContentAttributesDefinition
        TemplateUniversalContentAttributesScreenshotStatus TemplateUniversalContentField
        TemplateUpdateHtmlOrDndAttributes TextBlockDataV0 TextBlockDataV1 TextBlockStylesBlockBorderStyle
        TextBlockStylesFontStyle TextBlockStylesTextAlign TextBlockStylesTextTableLayout TextBlockStylesV0
        TextBlockStylesV1 TextBlockV0 TextBlockV1 TextStyleStyles TextStyleStylesFontStyle
        TextStyleStylesTextAlign TextStyleV1 UniversalContentCreateAttributes
        UniversalContentCreateAttributesDefinition UniversalContentUpdateAttributes
        UniversalContentUpdateAttributesDefinition UnsupportedBlock VideoBlockData VideoBlockProperties
        VideoBlockStyles VideoBlockStylesAlign VideoBlockStylesBorderStyle VideoBlockV0 VideoBlockV1 Visibility
    """,
    "tracking_settings": """
        CampaignTrackingSettingDynamicParam CampaignTrackingSettingDynamicParamValue
        CampaignTrackingSettingStaticParam CustomTrackingParamDTO FlowTrackingSettingDynamicParam
        FlowTrackingSettingDynamicParamValue FlowTrackingSettingStaticParam TrackingParamDTO TrackingSetting
        TrackingSettingAttributes TrackingSettingField TrackingSettingUpdateAttributes
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
    "campaign": "Campaign",
    "campaign-message": "CampaignMessage",
    "campaign-recipient-estimation": "CampaignRecipientEstimation",
    "campaign-recipient-estimation-job": "CampaignRecipientEstimationJob",
    "campaign-send-job": "CampaignSendJob",
    "campaign-values-report": "CampaignValuesReport",
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
    "form-series-report": "FormSeriesReport",
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
    "template-universal-content": "TemplateUniversalContent",
    "tracking-setting": "TrackingSetting",
    "web-feed": "WebFeed",
    "webhook": "Webhook",
    "webhook-topic": "WebhookTopic",
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
