"""Translations: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToOne
from ..runtime.model import UNSET, Model, field

GetFlowMessageForTranslationFlowMessageField: TypeAlias = Literal[
    "channel",
    "content",
    "content.action_buttons",
    "content.android_link",
    "content.badge",
    "content.bcc_email",
    "content.body",
    "content.cc_email",
    "content.dynamic_image",
    "content.from_email",
    "content.from_label",
    "content.ios_link",
    "content.media_url",
    "content.on_open",
    "content.preview_text",
    "content.reply_to_email",
    "content.sound",
    "content.subject",
    "content.title",
    "content.web_url",
    "created",
    "id",
    "name",
    "updated",
]
"""Values of the parameter ``fields[flow-message]``."""

TranslationAttributesChannel: TypeAlias = Literal["email", "mobile_push", "sms", "web", "whatsapp"]

TranslationCreateAttributesChannel: TypeAlias = Literal["email", "mobile_push", "sms", "web", "whatsapp"]

TranslationField: TypeAlias = Literal[
    "channel", "created", "fallback_locale", "id", "metadata", "source_locale", "target_locales", "updated", "values"
]
"""Values of the parameter ``fields[translation]``."""


class Translation(Resource):
    """A resource of type ``translation``."""

    type: Literal["translation"] = "translation"
    id: str = UNSET
    attributes: TranslationAttributes = UNSET
    relationships: TranslationRelationships = UNSET
    links: Links = UNSET


class TranslationAttributes(Model):
    source_locale: str | None = UNSET
    target_locales: list[str] | None = UNSET
    fallback_locale: str | None = UNSET
    channel: TranslationAttributesChannel | str | None = UNSET
    metadata: dict[str, Any] | None = UNSET
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET
    values: list[dict[str, Any]] | None = UNSET


class TranslationCreateAttributes(Model):
    source_locale: str
    target_locales: list[str]
    fallback_locale: str
    channel: TranslationCreateAttributesChannel


class TranslationCreateRelationships(Model):
    campaign_variation: ToOne = field(wire="campaign-variation", default=UNSET)
    flow_message: ToOne = field(wire="flow-message", default=UNSET)
    template: ToOne = UNSET
    template_universal_content: ToOne = field(wire="template-universal-content", default=UNSET)
    consent_page: ToOne = field(wire="consent-page", default=UNSET)


class TranslationRelationships(Model):
    campaign_variation: ToOne = field(wire="campaign-variation", default=UNSET)
    flow_message: ToOne = field(wire="flow-message", default=UNSET)
    template: ToOne = UNSET
    template_universal_content: ToOne = field(wire="template-universal-content", default=UNSET)
    consent_page: ToOne = field(wire="consent-page", default=UNSET)


class TranslationUpdateAttributes(Model):
    source_locale: str | None = UNSET
    target_locales: list[str] | None = UNSET
    fallback_locale: str | None = UNSET
    values: list[dict[str, Any]] | None = UNSET
