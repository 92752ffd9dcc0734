"""The operations of revision 2026-10-15 as methods of a client, one namespace for each tag of the document."""

from __future__ import annotations

from . import api as _api
from .runtime.namespaces import AsyncSender, Sender, Tag, TagsOf

__all__ = ["AsyncNamespaces", "Namespaces"]


class Namespaces(TagsOf[Sender]):
    """The operations of each tag, for a blocking client: ``client.accounts.get_account(...)``."""

    accounts: Tag[_api.accounts.AccountsNamespace] = Tag("accounts", "AccountsNamespace")
    billing: Tag[_api.billing.BillingNamespace] = Tag("billing", "BillingNamespace")
    brands: Tag[_api.brands.BrandsNamespace] = Tag("brands", "BrandsNamespace")
    campaigns: Tag[_api.campaigns.CampaignsNamespace] = Tag("campaigns", "CampaignsNamespace")
    catalogs: Tag[_api.catalogs.CatalogsNamespace] = Tag("catalogs", "CatalogsNamespace")
    client: Tag[_api.client.ClientNamespace] = Tag("client", "ClientNamespace")
    conversations: Tag[_api.conversations.ConversationsNamespace] = Tag("conversations", "ConversationsNamespace")
    coupons: Tag[_api.coupons.CouponsNamespace] = Tag("coupons", "CouponsNamespace")
    custom_objects: Tag[_api.custom_objects.CustomObjectsNamespace] = Tag("custom_objects", "CustomObjectsNamespace")
    data_privacy: Tag[_api.data_privacy.DataPrivacyNamespace] = Tag("data_privacy", "DataPrivacyNamespace")
    events: Tag[_api.events.EventsNamespace] = Tag("events", "EventsNamespace")
    flows: Tag[_api.flows.FlowsNamespace] = Tag("flows", "FlowsNamespace")
    forms: Tag[_api.forms.FormsNamespace] = Tag("forms", "FormsNamespace")
    images: Tag[_api.images.ImagesNamespace] = Tag("images", "ImagesNamespace")
    lists: Tag[_api.lists.ListsNamespace] = Tag("lists", "ListsNamespace")
    metrics: Tag[_api.metrics.MetricsNamespace] = Tag("metrics", "MetricsNamespace")
    profiles: Tag[_api.profiles.ProfilesNamespace] = Tag("profiles", "ProfilesNamespace")
    reporting: Tag[_api.reporting.ReportingNamespace] = Tag("reporting", "ReportingNamespace")
    reviews: Tag[_api.reviews.ReviewsNamespace] = Tag("reviews", "ReviewsNamespace")
    segments: Tag[_api.segments.SegmentsNamespace] = Tag("segments", "SegmentsNamespace")
    tags: Tag[_api.tags.TagsNamespace] = Tag("tags", "TagsNamespace")
    templates: Tag[_api.templates.TemplatesNamespace] = Tag("templates", "TemplatesNamespace")
    text_messaging: Tag[_api.text_messaging.TextMessagingNamespace] = Tag("text_messaging", "TextMessagingNamespace")
    tracking_settings: Tag[_api.tracking_settings.TrackingSettingsNamespace] = Tag(
        "tracking_settings", "TrackingSettingsNamespace"
    )
    translations: Tag[_api.translations.TranslationsNamespace] = Tag("translations", "TranslationsNamespace")
    web_feeds: Tag[_api.web_feeds.WebFeedsNamespace] = Tag("web_feeds", "WebFeedsNamespace")
    webhooks: Tag[_api.webhooks.WebhooksNamespace] = Tag("webhooks", "WebhooksNamespace")


class AsyncNamespaces(TagsOf[AsyncSender]):
    """The operations of each tag, for an async client: ``await client.accounts.get_account(...)``."""

    accounts: Tag[_api.accounts.AsyncAccountsNamespace] = Tag("accounts", "AsyncAccountsNamespace")
    billing: Tag[_api.billing.AsyncBillingNamespace] = Tag("billing", "AsyncBillingNamespace")
    brands: Tag[_api.brands.AsyncBrandsNamespace] = Tag("brands", "AsyncBrandsNamespace")
    campaigns: Tag[_api.campaigns.AsyncCampaignsNamespace] = Tag("campaigns", "AsyncCampaignsNamespace")
    catalogs: Tag[_api.catalogs.AsyncCatalogsNamespace] = Tag("catalogs", "AsyncCatalogsNamespace")
    client: Tag[_api.client.AsyncClientNamespace] = Tag("client", "AsyncClientNamespace")
    conversations: Tag[_api.conversations.AsyncConversationsNamespace] = Tag(
        "conversations", "AsyncConversationsNamespace"
    )
    coupons: Tag[_api.coupons.AsyncCouponsNamespace] = Tag("coupons", "AsyncCouponsNamespace")
    custom_objects: Tag[_api.custom_objects.AsyncCustomObjectsNamespace] = Tag(
        "custom_objects", "AsyncCustomObjectsNamespace"
    )
    data_privacy: Tag[_api.data_privacy.AsyncDataPrivacyNamespace] = Tag("data_privacy", "AsyncDataPrivacyNamespace")
    events: Tag[_api.events.AsyncEventsNamespace] = Tag("events", "AsyncEventsNamespace")
    flows: Tag[_api.flows.AsyncFlowsNamespace] = Tag("flows", "AsyncFlowsNamespace")
    forms: Tag[_api.forms.AsyncFormsNamespace] = Tag("forms", "AsyncFormsNamespace")
    images: Tag[_api.images.AsyncImagesNamespace] = Tag("images", "AsyncImagesNamespace")
    lists: Tag[_api.lists.AsyncListsNamespace] = Tag("lists", "AsyncListsNamespace")
    metrics: Tag[_api.metrics.AsyncMetricsNamespace] = Tag("metrics", "AsyncMetricsNamespace")
    profiles: Tag[_api.profiles.AsyncProfilesNamespace] = Tag("profiles", "AsyncProfilesNamespace")
    reporting: Tag[_api.reporting.AsyncReportingNamespace] = Tag("reporting", "AsyncReportingNamespace")
    reviews: Tag[_api.reviews.AsyncReviewsNamespace] = Tag("reviews", "AsyncReviewsNamespace")
    segments: Tag[_api.segments.AsyncSegmentsNamespace] = Tag("segments", "AsyncSegmentsNamespace")
    tags: Tag[_api.tags.AsyncTagsNamespace] = Tag("tags", "AsyncTagsNamespace")
    templates: Tag[_api.templates.AsyncTemplatesNamespace] = Tag("templates", "AsyncTemplatesNamespace")
    text_messaging: Tag[_api.text_messaging.AsyncTextMessagingNamespace] = Tag(
        "text_messaging", "AsyncTextMessagingNamespace"
    )
    tracking_settings: Tag[_api.tracking_settings.AsyncTrackingSettingsNamespace] = Tag(
        "tracking_settings", "AsyncTrackingSettingsNamespace"
    )
    translations: Tag[_api.translations.AsyncTranslationsNamespace] = Tag("translations", "AsyncTranslationsNamespace")
    web_feeds: Tag[_api.web_feeds.AsyncWebFeedsNamespace] = Tag("web_feeds", "AsyncWebFeedsNamespace")
    webhooks: Tag[_api.webhooks.AsyncWebhooksNamespace] = Tag("webhooks", "AsyncWebhooksNamespace")
