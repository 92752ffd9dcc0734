"""The operations of revision 2026-07-15.pre as methods of a client, one namespace for each tag of the document."""

from __future__ import annotations

from ..runtime.namespaces import AsyncSender, Sender, Tag, TagsOf
from . import api as _api

__all__ = ["AsyncNamespaces", "Namespaces"]


class Namespaces(TagsOf[Sender]):
    """The operations of each tag, for a blocking client: ``client.api_keys.get_api_key_beta(...)``."""

    api_keys: Tag[_api.api_keys.ApiKeysNamespace] = Tag("api_keys", "ApiKeysNamespace")
    applications: Tag[_api.applications.ApplicationsNamespace] = Tag("applications", "ApplicationsNamespace")
    billing: Tag[_api.billing.BillingNamespace] = Tag("billing", "BillingNamespace")
    brands: Tag[_api.brands.BrandsNamespace] = Tag("brands", "BrandsNamespace")
    campaigns: Tag[_api.campaigns.CampaignsNamespace] = Tag("campaigns", "CampaignsNamespace")
    customer_agent: Tag[_api.customer_agent.CustomerAgentNamespace] = Tag("customer_agent", "CustomerAgentNamespace")
    events: Tag[_api.events.EventsNamespace] = Tag("events", "EventsNamespace")
    profiles: Tag[_api.profiles.ProfilesNamespace] = Tag("profiles", "ProfilesNamespace")
    sending_domains: Tag[_api.sending_domains.SendingDomainsNamespace] = Tag(
        "sending_domains", "SendingDomainsNamespace"
    )
    templates: Tag[_api.templates.TemplatesNamespace] = Tag("templates", "TemplatesNamespace")
    text_messaging: Tag[_api.text_messaging.TextMessagingNamespace] = Tag("text_messaging", "TextMessagingNamespace")
    translations: Tag[_api.translations.TranslationsNamespace] = Tag("translations", "TranslationsNamespace")


class AsyncNamespaces(TagsOf[AsyncSender]):
    """The operations of each tag, for an async client: ``await client.api_keys.get_api_key_beta(...)``."""

    api_keys: Tag[_api.api_keys.AsyncApiKeysNamespace] = Tag("api_keys", "AsyncApiKeysNamespace")
    applications: Tag[_api.applications.AsyncApplicationsNamespace] = Tag("applications", "AsyncApplicationsNamespace")
    billing: Tag[_api.billing.AsyncBillingNamespace] = Tag("billing", "AsyncBillingNamespace")
    brands: Tag[_api.brands.AsyncBrandsNamespace] = Tag("brands", "AsyncBrandsNamespace")
    campaigns: Tag[_api.campaigns.AsyncCampaignsNamespace] = Tag("campaigns", "AsyncCampaignsNamespace")
    customer_agent: Tag[_api.customer_agent.AsyncCustomerAgentNamespace] = Tag(
        "customer_agent", "AsyncCustomerAgentNamespace"
    )
    events: Tag[_api.events.AsyncEventsNamespace] = Tag("events", "AsyncEventsNamespace")
    profiles: Tag[_api.profiles.AsyncProfilesNamespace] = Tag("profiles", "AsyncProfilesNamespace")
    sending_domains: Tag[_api.sending_domains.AsyncSendingDomainsNamespace] = Tag(
        "sending_domains", "AsyncSendingDomainsNamespace"
    )
    templates: Tag[_api.templates.AsyncTemplatesNamespace] = Tag("templates", "AsyncTemplatesNamespace")
    text_messaging: Tag[_api.text_messaging.AsyncTextMessagingNamespace] = Tag(
        "text_messaging", "AsyncTextMessagingNamespace"
    )
    translations: Tag[_api.translations.AsyncTranslationsNamespace] = Tag("translations", "AsyncTranslationsNamespace")
