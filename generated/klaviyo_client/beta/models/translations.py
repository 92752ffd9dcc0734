"""Translations: models of revision 2026-07-15.pre."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from ...runtime.documents import Links, Resource, ToOne
from ...runtime.model import UNSET, Model, field

BlockDisplayOptionsShowOn: TypeAlias = Literal["all", "desktop", "mobile"]

FlowMessageField: TypeAlias = Literal[
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

TemplateField: TypeAlias = Literal["amp", "created", "editor_type", "html", "id", "name", "text", "updated"]
"""Values of the parameter ``fields[template]``."""

TemplateUniversalContentAttributesDefinition: TypeAlias = "ButtonBlock | CouponBlock | DropShadowBlock | HeaderBlock | HorizontalRuleBlock | HTMLBlock | ImageBlock | ProductBlock | ReviewBlock | Section | SocialBlock | SpacerBlock | SplitBlock | TableBlock | TextBlock | UnsupportedBlock | VideoBlock"

TemplateUniversalContentAttributesScreenshotStatus: TypeAlias = Literal[
    "completed", "failed", "generating", "never_generated", "not_renderable", "stale"
]

TemplateUniversalContentField: TypeAlias = Literal[
    "created",
    "definition",
    "definition.content_type",
    "definition.data",
    "definition.data.content",
    "definition.data.display_options",
    "definition.data.display_options.content_repeat",
    "definition.data.display_options.content_repeat.item_alias",
    "definition.data.display_options.content_repeat.repeat_for",
    "definition.data.display_options.show_on",
    "definition.data.display_options.visible_check",
    "definition.data.styles",
    "definition.data.styles.background_color",
    "definition.data.styles.block_background_color",
    "definition.data.styles.block_border_color",
    "definition.data.styles.block_border_style",
    "definition.data.styles.block_border_width",
    "definition.data.styles.block_padding_bottom",
    "definition.data.styles.block_padding_left",
    "definition.data.styles.block_padding_right",
    "definition.data.styles.block_padding_top",
    "definition.data.styles.color",
    "definition.data.styles.extra_css_class",
    "definition.data.styles.font_family",
    "definition.data.styles.font_size",
    "definition.data.styles.font_style",
    "definition.data.styles.font_weight",
    "definition.data.styles.inner_padding_bottom",
    "definition.data.styles.inner_padding_left",
    "definition.data.styles.inner_padding_right",
    "definition.data.styles.inner_padding_top",
    "definition.data.styles.letter_spacing",
    "definition.data.styles.line_height",
    "definition.data.styles.mobile_stretch_content",
    "definition.data.styles.text_align",
    "definition.data.styles.text_decoration",
    "definition.data.styles.text_table_layout",
    "definition.type",
    "id",
    "name",
    "screenshot_status",
    "screenshot_url",
    "updated",
]
"""Values of the parameter ``fields[template-universal-content]``."""

TextBlockStylesBlockBorderStyle: TypeAlias = Literal[
    "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
]

TextBlockStylesFontStyle: TypeAlias = Literal["italic", "normal"]

TextBlockStylesTextAlign: TypeAlias = Literal["center", "left", "right"]

TextBlockStylesTextTableLayout: TypeAlias = Literal["auto", "fixed", "inherit", "initial"]

TranslationAttributesChannel: TypeAlias = Literal["email", "mobile_push", "sms", "whatsapp"]

TranslationCreateAttributesChannel: TypeAlias = Literal["email", "mobile_push", "sms", "whatsapp"]

TranslationField: TypeAlias = Literal[
    "channel", "created", "fallback_locale", "id", "metadata", "source_locale", "target_locales", "updated", "values"
]
"""Values of the parameter ``fields[translation]``."""


class BlockDisplayOptions(Model):
    show_on: BlockDisplayOptionsShowOn | str | None = UNSET
    visible_check: str | None = UNSET
    content_repeat: ContentRepeat | None = UNSET


class ButtonBlock(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["button"] | None = "button"
    data: Any = UNSET


class ContentRepeat(Model):
    repeat_for: str | None = UNSET
    item_alias: str | None = UNSET


class CouponBlock(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["coupon"] | None = "coupon"
    data: bool | float | int | str | None = UNSET


class DropShadowBlock(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["drop_shadow"] | None = "drop_shadow"
    data: Any = UNSET


class EmailMessageContent(Model):
    subject: str | None = UNSET
    preview_text: str | None = UNSET
    from_email: str | None = UNSET
    from_label: str | None = UNSET
    reply_to_email: str | None = UNSET
    cc_email: str | None = UNSET
    bcc_email: str | None = UNSET


class FlowMessage(Resource):
    """A resource of type ``flow-message``."""

    type: Literal["flow-message"] = "flow-message"
    id: str = UNSET
    attributes: FlowMessageAttributes = UNSET
    relationships: FlowMessageRelationships = UNSET
    links: Links = UNSET


class FlowMessageAttributes(Model):
    name: str | None = UNSET
    channel: str | None = UNSET
    content: EmailMessageContent | MobilePushMessageContent | SMSMessageContent | None = UNSET
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET


class FlowMessageRelationships(Model):
    flow_action: ToOne = field(wire="flow-action", default=UNSET)
    template: ToOne = UNSET


class HTMLBlock(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["html"] | None = "html"
    data: HTMLBlockData | None = UNSET


class HTMLBlockData(Model):
    content: str | None = UNSET
    display_options: BlockDisplayOptions | None = UNSET


class HeaderBlock(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["header"] | None = "header"
    data: bool | float | int | str | None = UNSET


class HorizontalRuleBlock(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["horizontal_rule"] | None = "horizontal_rule"
    data: Any = UNSET


class ImageBlock(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["image"] | None = "image"
    data: Any = UNSET


class MobilePushMessageContent(Model):
    title: str | None = UNSET
    body: str | None = UNSET
    sound: bool | None = UNSET
    badge: bool | None = UNSET
    media_url: str | None = UNSET
    dynamic_image: str | None = UNSET
    ios_link: str | None = UNSET
    android_link: str | None = UNSET
    web_url: str | None = UNSET
    on_open: str | None = UNSET
    action_buttons: list[PushActionButtonDefinition] | None = UNSET


class ProductBlock(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["product"] | None = "product"
    data: bool | float | int | str | None = UNSET


class PushActionButtonDefinition(Model):
    label: str | None = UNSET
    action_type: str | None = UNSET
    position: int | None = UNSET
    url: str | None = UNSET


class ReviewBlock(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["review"] | None = "review"
    data: bool | float | int | str | None = UNSET


class SMSMessageContent(Model):
    body: str | None = UNSET
    media_url: str | None = UNSET


class Section(Model):
    content_type: Literal["section"] | None = "section"
    type: Literal["section"] | None = "section"
    data: Any = UNSET


class SocialBlock(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["social"] | None = "social"
    data: bool | float | int | str | None = UNSET


class SpacerBlock(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["spacer"] | None = "spacer"
    data: Any = UNSET


class SplitBlock(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["split"] | None = "split"
    data: bool | float | int | str | None = UNSET


class TableBlock(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["table"] | None = "table"
    data: bool | float | int | str | None = UNSET


class Template(Resource):
    """A resource of type ``template``."""

    type: Literal["template"] = "template"
    id: str = UNSET
    attributes: TemplateAttributes = UNSET
    links: Links = UNSET


class TemplateAttributes(Model):
    name: str | None = UNSET
    editor_type: str | None = UNSET
    html: str | None = UNSET
    text: str | None = UNSET
    amp: str | None = UNSET
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET


class TemplateUniversalContent(Resource):
    """A resource of type ``template-universal-content``."""

    type: Literal["template-universal-content"] = "template-universal-content"
    id: str = UNSET
    attributes: TemplateUniversalContentAttributes = UNSET
    links: Links = UNSET


class TemplateUniversalContentAttributes(Model):
    name: str | None = UNSET
    definition: TemplateUniversalContentAttributesDefinition | None = UNSET
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET
    screenshot_status: TemplateUniversalContentAttributesScreenshotStatus | str | None = UNSET
    screenshot_url: str | None = UNSET


class TextBlock(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["text"] | None = "text"
    data: TextBlockData | None = UNSET


class TextBlockData(Model):
    content: str | None = UNSET
    display_options: BlockDisplayOptions | None = UNSET
    styles: TextBlockStyles | None = UNSET


class TextBlockStyles(Model):
    background_color: str | None = UNSET
    block_background_color: str | None = UNSET
    block_border_color: str | None = UNSET
    block_border_style: TextBlockStylesBlockBorderStyle | str | None = UNSET
    block_border_width: int | None = UNSET
    block_padding_bottom: int | None = UNSET
    block_padding_left: int | None = UNSET
    block_padding_right: int | None = UNSET
    block_padding_top: int | None = UNSET
    color: str | None = UNSET
    extra_css_class: str | None = UNSET
    font_family: str | None = UNSET
    font_size: int | None = UNSET
    font_style: TextBlockStylesFontStyle | str | None = UNSET
    font_weight: str | None = UNSET
    inner_padding_bottom: int | None = UNSET
    inner_padding_left: int | None = UNSET
    inner_padding_right: int | None = UNSET
    inner_padding_top: int | None = UNSET
    letter_spacing: int | None = UNSET
    line_height: float | None = UNSET
    mobile_stretch_content: bool | None = UNSET
    text_align: TextBlockStylesTextAlign | str | None = UNSET
    text_decoration: str | None = UNSET
    text_table_layout: TextBlockStylesTextTableLayout | str | None = UNSET


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


class TranslationRelationships(Model):
    campaign_variation: ToOne = field(wire="campaign-variation", default=UNSET)
    flow_message: ToOne = field(wire="flow-message", default=UNSET)
    template: ToOne = UNSET
    template_universal_content: ToOne = field(wire="template-universal-content", default=UNSET)


class TranslationUpdateAttributes(Model):
    source_locale: str | None = UNSET
    target_locales: list[str] | None = UNSET
    fallback_locale: str | None = UNSET
    values: list[dict[str, Any]] | None = UNSET


class UnsupportedBlock(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["unsupported"] | None = "unsupported"
    data: bool | float | int | str | None = UNSET


class VideoBlock(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["video"] | None = "video"
    data: bool | float | int | str | None = UNSET
