"""All operations of revision 2026-10-15, by id."""

from __future__ import annotations

from .runtime.namespaces import Operations

__all__ = ["REVISION", "operations"]

REVISION = "2026-10-15"
"""The API revision of the package."""

_IDS: dict[str, str] = {
    "accounts": """
        get_account get_accounts
    """,
    "billing": """
        get_billing_usage list_billing_usage
    """,
    "brands": """
        create_brand_button create_brand_color create_brand_logo create_brand_social_group delete_brand_button
        delete_brand_color delete_brand_logo delete_brand_social_group get_brand_button get_brand_buttons
        get_brand_color get_brand_colors get_brand_email_default get_brand_email_defaults get_brand_logo
        get_brand_logos get_brand_social_group get_brand_social_groups get_brand_voice update_brand_button
        update_brand_color update_brand_email_default update_brand_logo update_brand_social_group
        update_brand_voice
    """,
    "campaigns": """
        assign_template_to_campaign_message cancel_campaign_send clone_campaign clone_campaign_audience
        clone_campaign_message create_campaign create_campaign_audience create_campaign_message
        create_campaign_variation delete_campaign delete_campaign_audience delete_campaign_message
        delete_campaign_variation get_audience_for_campaign_message get_audience_id_for_campaign_message
        get_audience_ids_for_campaign get_campaign get_campaign_audience get_campaign_audiences_for_campaign
        get_campaign_for_campaign_audience get_campaign_for_campaign_message
        get_campaign_id_for_campaign_audience get_campaign_id_for_campaign_message get_campaign_message
        get_campaign_messages get_campaign_messages_for_campaign_audience get_campaign_recipient_estimation
        get_campaign_recipient_estimation_job get_campaign_send_job get_campaign_variation get_campaigns
        get_image_for_campaign_message get_image_for_campaign_variation get_image_id_for_campaign_message
        get_image_id_for_campaign_variation get_message_for_campaign_variation
        get_message_id_for_campaign_variation get_message_ids_for_campaign get_message_ids_for_campaign_audience
        get_messages_for_campaign get_tag_ids_for_campaign get_tag_ids_for_campaign_message
        get_tags_for_campaign get_tags_for_campaign_message get_template_for_campaign_message
        get_template_id_for_campaign_message get_translation_for_campaign_variation
        get_translation_id_for_campaign_variation get_variation_ids_for_campaign_message
        get_variations_for_campaign_message refresh_campaign_recipient_estimation schedule_campaign
        schedule_campaign_message send_campaign update_campaign update_campaign_audience update_campaign_message
        update_campaign_message_schedule update_campaign_variation update_image_for_campaign_message
    """,
    "catalogs": """
        add_categories_to_catalog_item add_items_to_catalog_category bulk_create_catalog_categories
        bulk_create_catalog_items bulk_create_catalog_variants bulk_delete_catalog_categories
        bulk_delete_catalog_items bulk_delete_catalog_variants bulk_update_catalog_categories
        bulk_update_catalog_items bulk_update_catalog_variants create_back_in_stock_subscription
        create_catalog_category create_catalog_item create_catalog_variant delete_catalog_category
        delete_catalog_item delete_catalog_variant get_bulk_create_catalog_items_job
        get_bulk_create_catalog_items_jobs get_bulk_create_categories_job get_bulk_create_categories_jobs
        get_bulk_create_variants_job get_bulk_create_variants_jobs get_bulk_delete_catalog_items_job
        get_bulk_delete_catalog_items_jobs get_bulk_delete_categories_job get_bulk_delete_categories_jobs
        get_bulk_delete_variants_job get_bulk_delete_variants_jobs get_bulk_update_catalog_items_job
        get_bulk_update_catalog_items_jobs get_bulk_update_categories_job get_bulk_update_categories_jobs
        get_bulk_update_variants_job get_bulk_update_variants_jobs get_catalog_categories get_catalog_category
        get_catalog_item get_catalog_items get_catalog_variant get_catalog_variants
        get_categories_for_catalog_item get_category_ids_for_catalog_item get_item_ids_for_catalog_category
        get_items_for_catalog_category get_variant_ids_for_catalog_item get_variants_for_catalog_item
        remove_categories_from_catalog_item remove_items_from_catalog_category update_catalog_category
        update_catalog_item update_catalog_variant update_categories_for_catalog_item
        update_items_for_catalog_category
    """,
    "client": """
        bulk_create_client_events create_client_back_in_stock_subscription create_client_event
        create_client_profile create_client_push_token create_client_review create_client_subscription
        get_client_geofences get_client_ip_allowlist get_client_review_values_reports get_client_reviews
        unregister_client_push_token
    """,
    "conversations": """
        create_conversation_message
    """,
    "coupons": """
        bulk_create_coupon_codes create_coupon create_coupon_code delete_coupon delete_coupon_code
        get_bulk_create_coupon_code_jobs get_bulk_create_coupon_codes_job get_coupon get_coupon_code
        get_coupon_code_ids_for_coupon get_coupon_codes get_coupon_codes_for_coupon get_coupon_for_coupon_code
        get_coupon_id_for_coupon_code get_coupons update_coupon update_coupon_code
    """,
    "custom_objects": """
        bulk_create_data_source_records bulk_delete_object_records create_data_source create_data_source_record
        create_object_schema create_object_schema_relationship create_object_type
        create_profile_schema_relationship delete_data_source delete_object_schema_relationship
        delete_object_type delete_profile_schema_relationship get_current_schema_for_object_type
        get_current_schema_id_for_object_type get_data_source get_data_sources get_draft_schema_for_object_type
        get_draft_schema_id_for_object_type get_ingestion_log_ids_for_object_type
        get_ingestion_logs_for_object_type get_object_record get_object_schema get_object_schema_relationships
        get_object_type get_object_type_relationships get_object_types get_profile_schema_relationships
        get_profile_type_relationships get_record_ids_for_object_type get_records_for_object_type
        get_schema_version_ids_for_object_type get_schema_versions_for_object_type get_source_mapping
        get_source_mapping_for_object_schema get_source_mapping_id_for_object_schema update_object_schema
        update_object_schema_relationship update_profile_schema_relationship update_source_mapping
    """,
    "data_privacy": """
        request_profile_deletion
    """,
    "events": """
        bulk_create_events create_event get_event get_events get_metric_for_event get_metric_id_for_event
        get_profile_for_event get_profile_id_for_event
    """,
    "flows": """
        create_flow create_flow_action delete_flow delete_flow_action get_action_for_flow_message
        get_action_id_for_flow_message get_action_ids_for_flow get_actions_for_flow get_flow get_flow_action
        get_flow_action_messages get_flow_for_flow_action get_flow_id_for_flow_action get_flow_message get_flows
        get_message_ids_for_flow_action get_tag_ids_for_flow get_tags_for_flow get_template_for_flow_message
        get_template_id_for_flow_message update_flow update_flow_action
    """,
    "forms": """
        create_form delete_form get_form get_form_for_form_version get_form_id_for_form_version get_form_version
        get_forms get_version_ids_for_form get_versions_for_form publish_form unpublish_form update_form
    """,
    "images": """
        get_image get_images update_image upload_image_from_file upload_image_from_url
    """,
    "lists": """
        add_profiles_to_list create_list delete_list get_flows_triggered_by_list
        get_ids_for_flows_triggered_by_list get_list get_lists get_profile_ids_for_list get_profiles_for_list
        get_tag_ids_for_list get_tags_for_list remove_profiles_from_list update_list
    """,
    "metrics": """
        create_custom_metric delete_custom_metric get_custom_metric get_custom_metric_for_mapped_metric
        get_custom_metric_id_for_mapped_metric get_custom_metrics get_flows_triggered_by_metric
        get_ids_for_flows_triggered_by_metric get_mapped_metric get_mapped_metrics get_metric
        get_metric_for_mapped_metric get_metric_for_metric_property get_metric_id_for_mapped_metric
        get_metric_id_for_metric_property get_metric_ids_for_custom_metric get_metric_property get_metrics
        get_metrics_for_custom_metric get_properties_for_metric get_property_ids_for_metric
        query_metric_aggregates update_custom_metric update_mapped_metric
    """,
    "profiles": """
        bulk_import_profiles bulk_subscribe_profiles bulk_suppress_profiles bulk_unsubscribe_profiles
        bulk_unsuppress_profiles create_or_update_profile create_profile create_push_token delete_push_token
        get_bulk_import_profiles_job get_bulk_import_profiles_jobs get_bulk_suppress_profiles_job
        get_bulk_suppress_profiles_jobs get_bulk_unsuppress_profiles_job get_bulk_unsuppress_profiles_jobs
        get_conversation_for_profile get_conversation_id_for_profile get_conversation_ids_for_profile
        get_conversations_for_profile get_errors_for_bulk_import_profiles_job
        get_list_for_bulk_import_profiles_job get_list_ids_for_bulk_import_profiles_job get_list_ids_for_profile
        get_lists_for_profile get_profile get_profile_for_push_token get_profile_id_for_push_token
        get_profile_ids_for_bulk_import_profiles_job get_profiles get_profiles_for_bulk_import_profiles_job
        get_push_token get_push_token_ids_for_profile get_push_tokens get_push_tokens_for_profile
        get_segment_ids_for_profile get_segments_for_profile merge_profiles update_profile
    """,
    "reporting": """
        query_campaign_values query_flow_series query_flow_values query_form_series query_form_values
        query_segment_series query_segment_values
    """,
    "reviews": """
        get_review get_reviews update_review
    """,
    "segments": """
        create_segment delete_segment get_flows_triggered_by_segment get_ids_for_flows_triggered_by_segment
        get_profile_ids_for_segment get_profiles_for_segment get_segment get_segments get_tag_ids_for_segment
        get_tags_for_segment update_segment
    """,
    "tags": """
        create_tag create_tag_group delete_tag delete_tag_group get_campaign_ids_for_tag get_flow_ids_for_tag
        get_list_ids_for_tag get_segment_ids_for_tag get_tag get_tag_group get_tag_group_for_tag
        get_tag_group_id_for_tag get_tag_groups get_tag_ids_for_tag_group get_tags get_tags_for_tag_group
        remove_tag_from_campaigns remove_tag_from_flows remove_tag_from_lists remove_tag_from_segments
        tag_campaigns tag_flows tag_lists tag_segments update_tag update_tag_group
    """,
    "templates": """
        clone_template clone_universal_content create_template create_template_preview_send_job
        create_universal_content delete_template delete_universal_content get_all_universal_content get_template
        get_templates get_universal_content render_template update_template update_universal_content
    """,
    "text_messaging": """
        create_text_messaging_configuration create_text_messaging_sender
        create_text_messaging_sender_registration get_messaging_sender_registration_for_text_messaging_sender
        get_messaging_sender_registration_id_for_text_messaging_sender get_text_messaging_configuration
        get_text_messaging_sender get_text_messaging_sender_registration get_text_messaging_senders
    """,
    "tracking_settings": """
        get_tracking_setting get_tracking_settings update_tracking_setting
    """,
    "translations": """
        create_translation delete_translation get_campaign_variation_for_translation
        get_campaign_variation_id_for_translation get_flow_message_for_translation
        get_flow_message_id_for_translation get_template_for_translation get_template_id_for_translation
        get_template_universal_content_for_translation get_template_universal_content_id_for_translation
        get_translation get_translations update_translation
    """,
    "web_feeds": """
        create_web_feed delete_web_feed get_web_feed get_web_feeds update_web_feed
    """,
    "webhooks": """
        create_webhook delete_webhook get_webhook get_webhook_topic get_webhook_topics get_webhooks
        update_webhook
    """,
}

_ALIASES: dict[str, str] = {
    "add_campaigns_to_tag": "tag_campaigns",
    "add_category_to_catalog_item": "add_categories_to_catalog_item",
    "add_flows_to_tag": "tag_flows",
    "add_lists_to_tag": "tag_lists",
    "add_profile_object_schemas_to_object_schema": "create_profile_schema_relationship",
    "add_schemas_to_object_schema": "create_object_schema_relationship",
    "add_segments_to_tag": "tag_segments",
    "create_campaign_audience_clone": "clone_campaign_audience",
    "create_campaign_clone": "clone_campaign",
    "create_campaign_message_assign_template": "assign_template_to_campaign_message",
    "create_campaign_message_clone": "clone_campaign_message",
    "create_campaign_message_schedule": "schedule_campaign_message",
    "create_campaign_recipient_estimation_job": "refresh_campaign_recipient_estimation",
    "create_campaign_schedule": "schedule_campaign",
    "create_campaign_send_job": "send_campaign",
    "create_campaign_value_report": "query_campaign_values",
    "create_campaign_values_report": "query_campaign_values",
    "create_catalog_category_bulk_create_job": "bulk_create_catalog_categories",
    "create_catalog_category_bulk_delete_job": "bulk_delete_catalog_categories",
    "create_catalog_category_bulk_update_job": "bulk_update_catalog_categories",
    "create_catalog_category_relationships_item": "add_items_to_catalog_category",
    "create_catalog_category_relationships_items": "add_items_to_catalog_category",
    "create_catalog_item_bulk_create_job": "bulk_create_catalog_items",
    "create_catalog_item_bulk_delete_job": "bulk_delete_catalog_items",
    "create_catalog_item_bulk_update_job": "bulk_update_catalog_items",
    "create_catalog_item_relationships_categories": "add_categories_to_catalog_item",
    "create_catalog_item_relationships_category": "add_categories_to_catalog_item",
    "create_catalog_variant_bulk_create_job": "bulk_create_catalog_variants",
    "create_catalog_variant_bulk_delete_job": "bulk_delete_catalog_variants",
    "create_catalog_variant_bulk_update_job": "bulk_update_catalog_variants",
    "create_client_event_bulk_create": "bulk_create_client_events",
    "create_client_push_token_unregister": "unregister_client_push_token",
    "create_coupon_code_bulk_create_job": "bulk_create_coupon_codes",
    "create_data_privacy_deletion_job": "request_profile_deletion",
    "create_data_source_record_bulk_create_job": "bulk_create_data_source_records",
    "create_data_source_record_create_job": "create_data_source_record",
    "create_event_bulk_create_job": "bulk_create_events",
    "create_flow_series_report": "query_flow_series",
    "create_flow_sery_report": "query_flow_series",
    "create_flow_value_report": "query_flow_values",
    "create_flow_values_report": "query_flow_values",
    "create_form_publish_job": "publish_form",
    "create_form_series_report": "query_form_series",
    "create_form_sery_report": "query_form_series",
    "create_form_unpublish_job": "unpublish_form",
    "create_form_value_report": "query_form_values",
    "create_form_values_report": "query_form_values",
    "create_image": "upload_image_from_url",
    "create_image_upload": "upload_image_from_file",
    "create_list_relationships": "add_profiles_to_list",
    "create_list_relationships_profile": "add_profiles_to_list",
    "create_list_relationships_profiles": "add_profiles_to_list",
    "create_metric_aggregate": "query_metric_aggregates",
    "create_object_record_bulk_delete_job": "bulk_delete_object_records",
    "create_object_schema_relationships_profile_object_schemas": "create_profile_schema_relationship",
    "create_object_schema_relationships_schemas": "create_object_schema_relationship",
    "create_profile_bulk_import_job": "bulk_import_profiles",
    "create_profile_import": "create_or_update_profile",
    "create_profile_merge": "merge_profiles",
    "create_profile_subscription_bulk_create_job": "bulk_subscribe_profiles",
    "create_profile_subscription_bulk_delete_job": "bulk_unsubscribe_profiles",
    "create_profile_suppression_bulk_create_job": "bulk_suppress_profiles",
    "create_profile_suppression_bulk_delete_job": "bulk_unsuppress_profiles",
    "create_segment_series_report": "query_segment_series",
    "create_segment_sery_report": "query_segment_series",
    "create_segment_value_report": "query_segment_values",
    "create_segment_values_report": "query_segment_values",
    "create_tag_relationships_campaign": "tag_campaigns",
    "create_tag_relationships_campaigns": "tag_campaigns",
    "create_tag_relationships_flow": "tag_flows",
    "create_tag_relationships_flows": "tag_flows",
    "create_tag_relationships_list": "tag_lists",
    "create_tag_relationships_lists": "tag_lists",
    "create_tag_relationships_segment": "tag_segments",
    "create_tag_relationships_segments": "tag_segments",
    "create_template_clone": "clone_template",
    "create_template_render": "render_template",
    "create_template_universal_content": "create_universal_content",
    "create_template_universal_content_clone": "clone_universal_content",
    "delete_catalog_category_relationships_items": "remove_items_from_catalog_category",
    "delete_catalog_item_relationships_categories": "remove_categories_from_catalog_item",
    "delete_list_relationships": "remove_profiles_from_list",
    "delete_list_relationships_profiles": "remove_profiles_from_list",
    "delete_object_schema_relationships_profile_object_schemas": "delete_profile_schema_relationship",
    "delete_object_schema_relationships_schemas": "delete_object_schema_relationship",
    "delete_tag_relationships_campaigns": "remove_tag_from_campaigns",
    "delete_tag_relationships_flows": "remove_tag_from_flows",
    "delete_tag_relationships_lists": "remove_tag_from_lists",
    "delete_tag_relationships_segments": "remove_tag_from_segments",
    "delete_template_universal_content": "delete_universal_content",
    "get_audiences_for_campaign": "get_campaign_audiences_for_campaign",
    "get_bulk_profile_import_job": "get_bulk_import_profiles_job",
    "get_bulk_profile_import_job_import_errors": "get_errors_for_bulk_import_profiles_job",
    "get_bulk_profile_import_job_lists": "get_list_for_bulk_import_profiles_job",
    "get_bulk_profile_import_job_profiles": "get_profiles_for_bulk_import_profiles_job",
    "get_bulk_profile_import_job_relationships_lists": "get_list_ids_for_bulk_import_profiles_job",
    "get_bulk_profile_import_job_relationships_profiles": "get_profile_ids_for_bulk_import_profiles_job",
    "get_bulk_profile_import_jobs": "get_bulk_import_profiles_jobs",
    "get_campaign_audience_campaign": "get_campaign_for_campaign_audience",
    "get_campaign_audience_messages": "get_campaign_messages_for_campaign_audience",
    "get_campaign_audience_relationships_campaign": "get_campaign_id_for_campaign_audience",
    "get_campaign_audience_relationships_messages": "get_message_ids_for_campaign_audience",
    "get_campaign_audiences": "get_campaign_audiences_for_campaign",
    "get_campaign_campaign_messages": "get_messages_for_campaign",
    "get_campaign_message_audience": "get_audience_for_campaign_message",
    "get_campaign_message_campaign": "get_campaign_for_campaign_message",
    "get_campaign_message_image": "get_image_for_campaign_message",
    "get_campaign_message_relationships_audience": "get_audience_id_for_campaign_message",
    "get_campaign_message_relationships_campaign": "get_campaign_id_for_campaign_message",
    "get_campaign_message_relationships_image": "get_image_id_for_campaign_message",
    "get_campaign_message_relationships_tags": "get_tag_ids_for_campaign_message",
    "get_campaign_message_relationships_template": "get_template_id_for_campaign_message",
    "get_campaign_message_relationships_variations": "get_variation_ids_for_campaign_message",
    "get_campaign_message_tags": "get_tags_for_campaign_message",
    "get_campaign_message_template": "get_template_for_campaign_message",
    "get_campaign_message_variations": "get_variations_for_campaign_message",
    "get_campaign_relationships_audiences": "get_audience_ids_for_campaign",
    "get_campaign_relationships_campaign_messages": "get_message_ids_for_campaign",
    "get_campaign_relationships_messages": "get_message_ids_for_campaign",
    "get_campaign_relationships_tags": "get_tag_ids_for_campaign",
    "get_campaign_tags": "get_tags_for_campaign",
    "get_campaign_variation_image": "get_image_for_campaign_variation",
    "get_campaign_variation_message": "get_message_for_campaign_variation",
    "get_campaign_variation_relationships_image": "get_image_id_for_campaign_variation",
    "get_campaign_variation_relationships_message": "get_message_id_for_campaign_variation",
    "get_campaign_variation_relationships_translation": "get_translation_id_for_campaign_variation",
    "get_campaign_variation_translation": "get_translation_for_campaign_variation",
    "get_catalog_category_bulk_create_job": "get_bulk_create_categories_job",
    "get_catalog_category_bulk_create_jobs": "get_bulk_create_categories_jobs",
    "get_catalog_category_bulk_delete_job": "get_bulk_delete_categories_job",
    "get_catalog_category_bulk_delete_jobs": "get_bulk_delete_categories_jobs",
    "get_catalog_category_bulk_update_job": "get_bulk_update_categories_job",
    "get_catalog_category_bulk_update_jobs": "get_bulk_update_categories_jobs",
    "get_catalog_category_items": "get_items_for_catalog_category",
    "get_catalog_category_relationships_items": "get_item_ids_for_catalog_category",
    "get_catalog_item_bulk_create_job": "get_bulk_create_catalog_items_job",
    "get_catalog_item_bulk_create_jobs": "get_bulk_create_catalog_items_jobs",
    "get_catalog_item_bulk_delete_job": "get_bulk_delete_catalog_items_job",
    "get_catalog_item_bulk_delete_jobs": "get_bulk_delete_catalog_items_jobs",
    "get_catalog_item_bulk_update_job": "get_bulk_update_catalog_items_job",
    "get_catalog_item_bulk_update_jobs": "get_bulk_update_catalog_items_jobs",
    "get_catalog_item_categories": "get_categories_for_catalog_item",
    "get_catalog_item_relationships_categories": "get_category_ids_for_catalog_item",
    "get_catalog_item_relationships_variants": "get_variant_ids_for_catalog_item",
    "get_catalog_item_variants": "get_variants_for_catalog_item",
    "get_catalog_variant_bulk_create_job": "get_bulk_create_variants_job",
    "get_catalog_variant_bulk_create_jobs": "get_bulk_create_variants_jobs",
    "get_catalog_variant_bulk_delete_job": "get_bulk_delete_variants_job",
    "get_catalog_variant_bulk_delete_jobs": "get_bulk_delete_variants_jobs",
    "get_catalog_variant_bulk_update_job": "get_bulk_update_variants_job",
    "get_catalog_variant_bulk_update_jobs": "get_bulk_update_variants_jobs",
    "get_code_ids_for_coupon": "get_coupon_code_ids_for_coupon",
    "get_codes_for_coupon": "get_coupon_codes_for_coupon",
    "get_coupon_code_bulk_create_job": "get_bulk_create_coupon_codes_job",
    "get_coupon_code_bulk_create_jobs": "get_bulk_create_coupon_code_jobs",
    "get_coupon_code_coupon": "get_coupon_for_coupon_code",
    "get_coupon_code_relationships_coupon": "get_coupon_code_ids_for_coupon",
    "get_coupon_coupon_codes": "get_coupon_codes_for_coupon",
    "get_coupon_relationships_codes": "get_coupon_code_ids_for_coupon",
    "get_coupon_relationships_coupon_codes": "get_coupon_id_for_coupon_code",
    "get_create_categories_job": "get_bulk_create_categories_job",
    "get_create_categories_jobs": "get_bulk_create_categories_jobs",
    "get_create_items_job": "get_bulk_create_catalog_items_job",
    "get_create_items_jobs": "get_bulk_create_catalog_items_jobs",
    "get_create_variants_job": "get_bulk_create_variants_job",
    "get_create_variants_jobs": "get_bulk_create_variants_jobs",
    "get_custom_metric_metrics": "get_metrics_for_custom_metric",
    "get_custom_metric_relationships_metrics": "get_metric_ids_for_custom_metric",
    "get_delete_categories_job": "get_bulk_delete_categories_job",
    "get_delete_categories_jobs": "get_bulk_delete_categories_jobs",
    "get_delete_items_job": "get_bulk_delete_catalog_items_job",
    "get_delete_items_jobs": "get_bulk_delete_catalog_items_jobs",
    "get_delete_variants_job": "get_bulk_delete_variants_job",
    "get_delete_variants_jobs": "get_bulk_delete_variants_jobs",
    "get_event_metric": "get_metric_for_event",
    "get_event_profile": "get_profile_for_event",
    "get_event_relationships_metric": "get_metric_id_for_event",
    "get_event_relationships_profile": "get_profile_id_for_event",
    "get_flow_action_flow": "get_flow_for_flow_action",
    "get_flow_action_relationships_flow": "get_flow_id_for_flow_action",
    "get_flow_action_relationships_messages": "get_message_ids_for_flow_action",
    "get_flow_actions": "get_actions_for_flow",
    "get_flow_flow_actions": "get_actions_for_flow",
    "get_flow_message_action": "get_action_for_flow_message",
    "get_flow_message_relationships_action": "get_action_id_for_flow_message",
    "get_flow_message_relationships_template": "get_template_id_for_flow_message",
    "get_flow_message_template": "get_template_for_flow_message",
    "get_flow_relationships_actions": "get_action_ids_for_flow",
    "get_flow_relationships_flow_actions": "get_action_ids_for_flow",
    "get_flow_relationships_tags": "get_tag_ids_for_flow",
    "get_flow_tags": "get_tags_for_flow",
    "get_flow_trigger_ids_for_list": "get_ids_for_flows_triggered_by_list",
    "get_flow_trigger_ids_for_metric": "get_ids_for_flows_triggered_by_metric",
    "get_flow_trigger_ids_for_segment": "get_ids_for_flows_triggered_by_segment",
    "get_flow_triggers_for_list": "get_flows_triggered_by_list",
    "get_flow_triggers_for_metric": "get_flows_triggered_by_metric",
    "get_flow_triggers_for_segment": "get_flows_triggered_by_segment",
    "get_form_form_versions": "get_versions_for_form",
    "get_form_relationships_form_versions": "get_version_ids_for_form",
    "get_form_relationships_versions": "get_version_ids_for_form",
    "get_form_version_form": "get_form_for_form_version",
    "get_form_version_relationships_form": "get_form_id_for_form_version",
    "get_form_versions": "get_versions_for_form",
    "get_group_for_tag": "get_tag_group_for_tag",
    "get_group_id_for_tag": "get_tag_group_id_for_tag",
    "get_import_errors_for_profile_bulk_import_job": "get_errors_for_bulk_import_profiles_job",
    "get_list_flow_triggers": "get_flows_triggered_by_list",
    "get_list_ids_for_profile_bulk_import_job": "get_list_ids_for_bulk_import_profiles_job",
    "get_list_profiles": "get_profiles_for_list",
    "get_list_relationships_flow_triggers": "get_ids_for_flows_triggered_by_list",
    "get_list_relationships_profiles": "get_profile_ids_for_list",
    "get_list_relationships_tags": "get_tag_ids_for_list",
    "get_list_tags": "get_tags_for_list",
    "get_lists_for_profile_bulk_import_job": "get_list_for_bulk_import_profiles_job",
    "get_mapped_metric_custom_metric": "get_custom_metric_for_mapped_metric",
    "get_mapped_metric_metric": "get_metric_for_mapped_metric",
    "get_mapped_metric_relationships_custom_metric": "get_custom_metric_id_for_mapped_metric",
    "get_mapped_metric_relationships_metric": "get_metric_id_for_mapped_metric",
    "get_messages_for_campaign_audience": "get_campaign_messages_for_campaign_audience",
    "get_messages_for_flow_action": "get_flow_action_messages",
    "get_metric_flow_triggers": "get_flows_triggered_by_metric",
    "get_metric_metric_properties": "get_properties_for_metric",
    "get_metric_properties": "get_properties_for_metric",
    "get_metric_property_metric": "get_metric_for_metric_property",
    "get_metric_property_relationships_metric": "get_metric_id_for_metric_property",
    "get_metric_relationships_flow_triggers": "get_ids_for_flows_triggered_by_metric",
    "get_metric_relationships_metric_properties": "get_property_ids_for_metric",
    "get_metric_relationships_properties": "get_property_ids_for_metric",
    "get_object_schema_relationships_profile_object_schemas": "get_profile_schema_relationships",
    "get_object_schema_relationships_schemas": "get_object_schema_relationships",
    "get_object_schema_relationships_source_mapping": "get_source_mapping_id_for_object_schema",
    "get_object_schema_source_mapping": "get_source_mapping_for_object_schema",
    "get_object_type_current_schema": "get_current_schema_for_object_type",
    "get_object_type_draft_schema": "get_draft_schema_for_object_type",
    "get_object_type_ingestion_logs": "get_ingestion_logs_for_object_type",
    "get_object_type_records": "get_records_for_object_type",
    "get_object_type_relationships_current_schema": "get_current_schema_id_for_object_type",
    "get_object_type_relationships_draft_schema": "get_draft_schema_id_for_object_type",
    "get_object_type_relationships_ingestion_logs": "get_ingestion_log_ids_for_object_type",
    "get_object_type_relationships_profile_object_types": "get_profile_type_relationships",
    "get_object_type_relationships_records": "get_record_ids_for_object_type",
    "get_object_type_relationships_schema_versions": "get_schema_version_ids_for_object_type",
    "get_object_type_relationships_types": "get_object_type_relationships",
    "get_object_type_schema_versions": "get_schema_versions_for_object_type",
    "get_profile_bulk_import_job": "get_bulk_import_profiles_job",
    "get_profile_bulk_import_job_import_errors": "get_errors_for_bulk_import_profiles_job",
    "get_profile_bulk_import_job_lists": "get_list_for_bulk_import_profiles_job",
    "get_profile_bulk_import_job_profiles": "get_profiles_for_bulk_import_profiles_job",
    "get_profile_bulk_import_job_relationships_lists": "get_list_ids_for_bulk_import_profiles_job",
    "get_profile_bulk_import_job_relationships_profiles": "get_profile_ids_for_bulk_import_profiles_job",
    "get_profile_bulk_import_jobs": "get_bulk_import_profiles_jobs",
    "get_profile_conversation": "get_conversation_for_profile",
    "get_profile_conversations": "get_conversations_for_profile",
    "get_profile_ids_for_profile_bulk_import_job": "get_profile_ids_for_bulk_import_profiles_job",
    "get_profile_lists": "get_lists_for_profile",
    "get_profile_object_schema_ids_for_object_schema": "get_profile_schema_relationships",
    "get_profile_object_type_ids_for_object_type": "get_profile_type_relationships",
    "get_profile_push_tokens": "get_push_tokens_for_profile",
    "get_profile_relationships_conversation": "get_conversation_id_for_profile",
    "get_profile_relationships_conversations": "get_conversation_ids_for_profile",
    "get_profile_relationships_lists": "get_list_ids_for_profile",
    "get_profile_relationships_push_tokens": "get_push_token_ids_for_profile",
    "get_profile_relationships_segments": "get_segment_ids_for_profile",
    "get_profile_segments": "get_segments_for_profile",
    "get_profile_suppression_bulk_create_job": "get_bulk_suppress_profiles_job",
    "get_profile_suppression_bulk_create_jobs": "get_bulk_suppress_profiles_jobs",
    "get_profile_suppression_bulk_delete_job": "get_bulk_unsuppress_profiles_job",
    "get_profile_suppression_bulk_delete_jobs": "get_bulk_unsuppress_profiles_jobs",
    "get_profiles_for_profile_bulk_import_job": "get_profiles_for_bulk_import_profiles_job",
    "get_push_token_profile": "get_profile_for_push_token",
    "get_push_token_relationships_profile": "get_profile_id_for_push_token",
    "get_schema_ids_for_object_schema": "get_object_schema_relationships",
    "get_segment_flow_triggers": "get_flows_triggered_by_segment",
    "get_segment_profiles": "get_profiles_for_segment",
    "get_segment_relationships_flow_triggers": "get_ids_for_flows_triggered_by_segment",
    "get_segment_relationships_profiles": "get_profile_ids_for_segment",
    "get_segment_relationships_tags": "get_tag_ids_for_segment",
    "get_segment_tags": "get_tags_for_segment",
    "get_tag_group_relationships_tags": "get_tag_ids_for_tag_group",
    "get_tag_group_tags": "get_tags_for_tag_group",
    "get_tag_relationships_campaigns": "get_campaign_ids_for_tag",
    "get_tag_relationships_flows": "get_flow_ids_for_tag",
    "get_tag_relationships_group": "get_tag_group_id_for_tag",
    "get_tag_relationships_lists": "get_list_ids_for_tag",
    "get_tag_relationships_segments": "get_segment_ids_for_tag",
    "get_tag_relationships_tag_group": "get_tag_group_id_for_tag",
    "get_tag_tag_group": "get_tag_group_for_tag",
    "get_template_universal_content": "get_all_universal_content",
    "get_text_messaging_sender_messaging_sender_registration": "get_messaging_sender_registration_for_text_messaging_sender",
    "get_text_messaging_sender_relationships_messaging_sender_registration": "get_messaging_sender_registration_id_for_text_messaging_sender",
    "get_translation_campaign_variation": "get_campaign_variation_for_translation",
    "get_translation_flow_message": "get_flow_message_for_translation",
    "get_translation_relationships_campaign_variation": "get_campaign_variation_id_for_translation",
    "get_translation_relationships_flow_message": "get_flow_message_id_for_translation",
    "get_translation_relationships_template": "get_template_id_for_translation",
    "get_translation_relationships_template_universal_content": "get_template_universal_content_id_for_translation",
    "get_translation_template": "get_template_for_translation",
    "get_translation_template_universal_content": "get_template_universal_content_for_translation",
    "get_type_ids_for_object_type": "get_object_type_relationships",
    "get_update_categories_job": "get_bulk_update_categories_job",
    "get_update_categories_jobs": "get_bulk_update_categories_jobs",
    "get_update_items_job": "get_bulk_update_catalog_items_job",
    "get_update_items_jobs": "get_bulk_update_catalog_items_jobs",
    "get_update_variants_job": "get_bulk_update_variants_job",
    "get_update_variants_jobs": "get_bulk_update_variants_jobs",
    "remove_campaigns_from_tag": "remove_tag_from_campaigns",
    "remove_flows_from_tag": "remove_tag_from_flows",
    "remove_lists_from_tag": "remove_tag_from_lists",
    "remove_profile_object_schemas_from_object_schema": "delete_profile_schema_relationship",
    "remove_schemas_from_object_schema": "delete_object_schema_relationship",
    "remove_segments_from_tag": "remove_tag_from_segments",
    "spawn_bulk_profile_import_job": "bulk_import_profiles",
    "spawn_coupon_code_bulk_create_job": "bulk_create_coupon_codes",
    "spawn_create_categories_job": "bulk_create_catalog_categories",
    "spawn_create_items_job": "bulk_create_catalog_items",
    "spawn_create_variants_job": "bulk_create_catalog_variants",
    "spawn_delete_categories_job": "bulk_delete_catalog_categories",
    "spawn_delete_items_job": "bulk_delete_catalog_items",
    "spawn_delete_variants_job": "bulk_delete_catalog_variants",
    "spawn_update_categories_job": "bulk_update_catalog_categories",
    "spawn_update_items_job": "bulk_update_catalog_items",
    "spawn_update_variants_job": "bulk_update_catalog_variants",
    "subscribe_profiles": "bulk_subscribe_profiles",
    "suppress_profiles": "bulk_suppress_profiles",
    "unsubscribe_profiles": "bulk_unsubscribe_profiles",
    "unsuppress_profiles": "bulk_unsuppress_profiles",
    "update_campaign_message_relationships_image": "update_image_for_campaign_message",
    "update_campaign_send_job": "cancel_campaign_send",
    "update_catalog_category_relationships_items": "update_items_for_catalog_category",
    "update_catalog_item_relationships_categories": "update_categories_for_catalog_item",
    "update_object_schema_relationships_profile_object_schemas": "update_profile_schema_relationship",
    "update_object_schema_relationships_schemas": "update_object_schema_relationship",
    "update_profile_object_schemas_for_object_schema": "update_profile_schema_relationship",
    "update_schemas_for_object_schema": "update_object_schema_relationship",
    "update_template_universal_content": "update_universal_content",
}

operations = Operations(__name__.rpartition(".")[0], _IDS, _ALIASES)
"""The facts about each operation: ``operations["get_profiles"].rate_limit``."""
