"""Conversations: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from ..runtime.documents import ToOne
from ..runtime.model import UNSET, Model

ImageAssetFormat: TypeAlias = Literal["gif", "jpeg", "jpg", "png", "webp"]

ImageAssetImageType: TypeAlias = Literal["dynamic", "static"]

ImageAssetOrigin: TypeAlias = Literal[
    "ADOPTION_SMS_FORM_FROM_EMAIL_FORM",
    "ADOPTION_SMS_MULTI_STEP_FORM_FROM_EMAIL_FORM",
    "AI",
    "API",
    "APPLICATION",
    "CLONED",
    "COMPOSER",
    "COMPOSER_AI_EDITED",
    "COMPOSER_AI_GENERATED",
    "COMPOSER_USED_IN_KLAVIYO_OBJECT",
    "COMPOSER_USER_UPLOADED",
    "COMPOSER_WEB_SCRAPED",
    "INTEGRATION",
    "KLAVIYO",
    "LIBRARY",
    "MARKETING_AGENT",
    "SOCIAL_INSTAGRAM",
    "SOCIAL_INSTAGRAM_OVERLAID",
    "UI",
    "WEB_SCRAPE",
]

RCSSuggestionOpenMode: TypeAlias = Literal["BROWSER", "WEBVIEW_FULL", "WEBVIEW_HALF", "WEBVIEW_TALL"]

RCSSuggestionType: TypeAlias = Literal["OPEN_URL", "REPLY"]


class ConversationMessageCreateAttributes(Model):
    body: str
    message_hierarchy: list[MessageHierarchyRcsItem | MessageHierarchySmsItem] | None = UNSET


class ConversationMessageCreateRelationships(Model):
    conversation: ToOne


class DynamicSMSImage(Model):
    dynamic: Literal[True] | None = UNSET
    dynamic_image_template: str


class ImageAsset(Model):
    id: int
    file_path: str
    name: str
    format: ImageAssetFormat | str
    file_size: int
    updated: dt.datetime
    origin: ImageAssetOrigin | str | None = UNSET
    url: str
    image_type: ImageAssetImageType | str
    l10n_key: str | None = UNSET


class MediaAsset(Model):
    id: str
    company_id: str
    url: str
    media_type: str | None = UNSET
    name: str
    file_size: int
    thumbnail_url: str | None = UNSET
    l10n_key: str | None = UNSET


class MediaAssetReference(Model):
    static_asset_id: str | None = UNSET
    dynamic_template: str | None = UNSET
    thumbnail: SlimImageReference | None = UNSET


class MessageHierarchyRcsItem(Model):
    message: str | None = UNSET
    message_format: Literal["RCS"] | None = UNSET
    rich_content: RCSRichContent | None = UNSET
    extra: dict[str, Any] | None = UNSET
    image: SlimImageReference | None = UNSET


class MessageHierarchySmsItem(Model):
    message: str
    message_format: Literal["SMS"] | None = UNSET
    extra: dict[str, Any] | None = UNSET
    image: DynamicSMSImage | StaticSMSImage | None = UNSET
    selected_image: ImageAsset | None = UNSET
    media: MediaAsset | MediaAssetReference | None = UNSET


class RCSCard(Model):
    id: str
    title: str | None = UNSET
    text: str | None = UNSET
    extra: dict[str, Any] | None = UNSET
    image: ImageAsset | SlimImageReference | None = UNSET
    video: MediaAsset | MediaAssetReference | None = UNSET
    buttons: list[RCSSuggestion] | None = UNSET


class RCSRichContent(Model):
    cards: list[RCSCard] | None = UNSET
    suggestions: list[RCSSuggestion] | None = UNSET
    file: MediaAssetReference | None = UNSET


class RCSSuggestion(Model):
    id: str
    text: str
    type: RCSSuggestionType | str
    url: str | None = UNSET
    open_mode: RCSSuggestionOpenMode | str | None = UNSET


class SlimImageReference(Model):
    static_image_asset_id: int | None = UNSET
    dynamic_image_template: str | None = UNSET
    rendered_asset_url: str | None = UNSET


class StaticSMSImage(Model):
    dynamic: Literal[False] | None = UNSET
    static_image_asset_id: int
