"""Templates: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToOne
from ..runtime.model import UNSET, Model

BaseStyleStylesBackgroundFormat: TypeAlias = Literal["auto", "contain", "cover", "initial", "repeat"]

BaseStyleStylesBackgroundPosition: TypeAlias = Literal[
    "center-bottom",
    "center-center",
    "center-top",
    "left-bottom",
    "left-center",
    "left-top",
    "right-bottom",
    "right-center",
    "right-top",
]

BaseStyleStylesBorderStyle: TypeAlias = Literal[
    "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
]

BlockDisplayOptionsShowOn: TypeAlias = Literal["all", "desktop", "mobile"]

ButtonBlockStylesBorderStyle: TypeAlias = Literal[
    "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
]

ButtonBlockStylesFontStyle: TypeAlias = Literal["italic", "normal"]

ButtonBlockStylesTextAlign: TypeAlias = Literal["center", "left", "right"]

CloneUniversalContentTemplateUniversalContentField: TypeAlias = Literal[
    "created", "definition", "name", "screenshot_status", "screenshot_url", "updated"
]
"""Values of the parameter ``fields[template-universal-content]``."""

ColumnBlocks: TypeAlias = "ButtonBlockV1 | CouponBlockV1 | DropShadowBlockV1 | HeaderBlockV1 | HorizontalRuleBlockV1 | HTMLBlockV1 | ImageBlockV1 | ProductBlockV1 | ReviewBlockV1 | SocialBlockV1 | SpacerBlockV1 | SplitBlockV1 | TableBlockV1 | TextBlockV1 | VideoBlockV1"

CouponBlockStylesBorderStyle: TypeAlias = Literal[
    "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
]

CouponBlockStylesFontStyle: TypeAlias = Literal["italic", "normal"]

CouponBlockStylesTextAlign: TypeAlias = Literal["center", "left", "right"]

CreateTemplateTemplateField: TypeAlias = Literal[
    "amp",
    "created",
    "definition",
    "definition.body",
    "definition.body.id",
    "definition.body.properties",
    "definition.body.properties.css_class",
    "definition.body.properties.id",
    "definition.body.sections",
    "definition.body.styles",
    "definition.body.styles.background_color",
    "definition.body.styles.width",
    "definition.id",
    "definition.styles",
    "definition.template_id",
    "editor_type",
    "html",
    "id",
    "name",
    "text",
    "updated",
]
"""Values of the parameter ``fields[template]``."""

DisplayOptionsShowOn: TypeAlias = Literal["all", "desktop", "mobile"]

DropShadowBlockStylesShadowColor: TypeAlias = Literal["dark", "light", "medium"]

DynamicReviewBlockPropertiesFallbackContentType: TypeAlias = Literal["full", "quote"]

DynamicReviewBlockPropertiesFallbackOptions: TypeAlias = Literal[
    "high-quality-review", "high-quality-review-or-static", "no-review", "recent", "static-only"
]

DynamicReviewBlockPropertiesProductSelectionMode: TypeAlias = Literal["automatic", "manual"]

DynamicReviewBlockPropertiesVerifiedBadgeLanguage: TypeAlias = Literal[
    "dutch", "english", "french", "german", "hungarian", "italian", "japanese", "korean", "portuguese", "spanish"
]

GetAllUniversalContentSort: TypeAlias = Literal[
    "created", "-created", "id", "-id", "name", "-name", "updated", "-updated"
]
"""Values of the parameter ``sort``."""

HeaderBlockStylesBorderStyle: TypeAlias = Literal[
    "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
]

HeaderBlockStylesDesktopLayout: TypeAlias = Literal["centered", "inline", "links", "stacked"]

HeaderBlockStylesFontStyle: TypeAlias = Literal["italic", "normal"]

HeaderBlockStylesItemAlign: TypeAlias = Literal["center", "left", "right"]

HeaderBlockStylesItemSpacingType: TypeAlias = Literal["auto", "manual"]

HeaderBlockStylesMobileLayout: TypeAlias = Literal["inline", "links", "links-stacked", "logo-stacked", "stacked"]

HeaderBlockStylesVerticalAlign: TypeAlias = Literal["baseline", "bottom", "middle", "top"]

HeaderImageSubBlockShowOn: TypeAlias = Literal["all", "desktop", "mobile"]

HeaderLinkSubBlockShowOn: TypeAlias = Literal["all", "desktop", "mobile"]

HeaderLogoSubBlockShowOn: TypeAlias = Literal["all", "desktop", "mobile"]

HeadingStyleStylesFontStyle: TypeAlias = Literal["italic", "normal"]

HeadingStyleStylesTextAlign: TypeAlias = Literal["center", "left", "right"]

HorizontalRuleBlockStylesBorderStyle: TypeAlias = Literal[
    "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
]

ImageBlockStylesAlign: TypeAlias = Literal["center", "left", "right"]

ImageBlockStylesBlockBorderStyle: TypeAlias = Literal[
    "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
]

LinkStyleStylesFontStyle: TypeAlias = Literal["italic", "normal"]

ProductBlockStylesButtonAlignment: TypeAlias = Literal["center", "left", "right"]

ProductBlockStylesButtonBorderStyle: TypeAlias = Literal[
    "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
]

ProductBlockStylesButtonFontStyle: TypeAlias = Literal["italic", "normal"]

ProductBlockStylesLayout: TypeAlias = Literal["horizontal", "vertical-left-image", "vertical-right-image"]

ReviewBlockStylesAuthorAlign: TypeAlias = Literal["center", "left", "right"]

ReviewBlockStylesAuthorFontStyle: TypeAlias = Literal["italic", "normal"]

ReviewBlockStylesBorderStyle: TypeAlias = Literal[
    "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
]

ReviewBlockStylesLayout: TypeAlias = Literal[
    "big-quotes",
    "centered-in-quote-bubble",
    "centered-rating-first",
    "centered-review-first",
    "clean",
    "left-aligned",
    "message-bubble",
    "rating-highlight",
    "right-aligned-with-quotation-icon",
    "square",
    "stacked-card",
    "subtle-background",
]

ReviewBlockStylesQuoteStyle: TypeAlias = Literal["line", "square", "standard"]

ReviewBlockStylesStarRatingShape: TypeAlias = Literal["circle", "heart", "star"]

ReviewBlockStylesStarSize: TypeAlias = Literal["large", "medium", "small"]

ReviewBlockStylesVerifiedBadgeColor: TypeAlias = Literal["dark", "default", "light"]

ReviewBlockStylesVerifiedBadgeStyle: TypeAlias = Literal["badge-and-text", "badge-only", "text-only"]

RowStylesColumnLayout: TypeAlias = Literal[
    "1-column-full-width",
    "2-columns-25%-75%",
    "2-columns-33%-67%",
    "2-columns-67%-33%",
    "2-columns-75%-25%",
    "2-columns-equal-width",
    "3-columns-25%-25%-50%",
    "3-columns-25%-50%-25%",
    "3-columns-50%-25%-25%",
    "3-columns-equal-width",
    "4-columns-equal-width",
]

SectionStylesBackgroundFormat: TypeAlias = Literal["auto", "contain", "cover", "initial", "repeat"]

SectionStylesBackgroundPosition: TypeAlias = Literal[
    "center-bottom",
    "center-center",
    "center-top",
    "left-bottom",
    "left-center",
    "left-top",
    "right-bottom",
    "right-center",
    "right-top",
]

SectionStylesBorderStyle: TypeAlias = Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"]

SectionStylesColumnAlign: TypeAlias = Literal["baseline", "bottom", "middle", "top"]

SectionStylesColumnDirection: TypeAlias = Literal["ltr", "no-stack", "rtl"]

SectionStylesContentColorType: TypeAlias = Literal["none", "section", "template"]

SocialBlockStylesIconAlign: TypeAlias = Literal["center", "left", "right"]

SocialBlockStylesIconColor: TypeAlias = Literal["black", "default", "grey", "white"]

SocialBlockStylesIconSize: TypeAlias = Literal["large", "medium", "small"]

SocialBlockStylesLabelFontStyle: TypeAlias = Literal["italic", "normal"]

SocialIconSubBlockLinkType: TypeAlias = Literal[
    "android",
    "apple",
    "custom",
    "discord",
    "email",
    "facebook",
    "google-plus",
    "instagram",
    "linkedin",
    "pinterest",
    "rss",
    "snapchat",
    "threads",
    "tiktok",
    "twitch",
    "twitter",
    "whatsapp",
    "x-twitter",
    "yelp",
    "youtube",
]

SplitBlockStylesMobileStackOrder: TypeAlias = Literal["ltr", "no-stack", "rtl"]

StaticReviewBlockPropertiesVerifiedBadgeLanguage: TypeAlias = Literal[
    "dutch", "english", "french", "german", "hungarian", "italian", "japanese", "korean", "portuguese", "spanish"
]

TableBlockStylesBlockBorderStyle: TypeAlias = Literal[
    "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
]

TableBlockStylesCellVerticalAlign: TypeAlias = Literal["baseline", "bottom", "middle", "top"]

TableBlockStylesHeaderFontStyle: TypeAlias = Literal["italic", "normal"]

TableBlockStylesTableTextAlign: TypeAlias = Literal["center", "left", "right"]

TableBlockSubblocks: TypeAlias = "TableFallbackHtmlSubBlock | TableFallbackImageSubBlock | TableFallbackTextSubBlock | TableHeaderSubBlock | TableHtmlSubBlock | TableImageSubBlock | TableTextSubBlock"

TableFallbackHtmlSubBlockShowOn: TypeAlias = Literal["all", "desktop", "mobile"]

TableFallbackImageSubBlockImageAlign: TypeAlias = Literal["center", "left", "right"]

TableFallbackImageSubBlockShowOn: TypeAlias = Literal["all", "desktop", "mobile"]

TableFallbackTextSubBlockCellTextAlign: TypeAlias = Literal["center", "left", "right"]

TableFallbackTextSubBlockFontStyle: TypeAlias = Literal["italic", "normal"]

TableFallbackTextSubBlockShowOn: TypeAlias = Literal["all", "desktop", "mobile"]

TableHeaderSubBlockCellTextAlign: TypeAlias = Literal["center", "left", "right"]

TableHeaderSubBlockFontStyle: TypeAlias = Literal["italic", "normal"]

TableHeaderSubBlockShowOn: TypeAlias = Literal["all", "desktop", "mobile"]

TableHtmlSubBlockShowOn: TypeAlias = Literal["all", "desktop", "mobile"]

TableImageSubBlockImageAlign: TypeAlias = Literal["center", "left", "right"]

TableImageSubBlockShowOn: TypeAlias = Literal["all", "desktop", "mobile"]

TableTextSubBlockCellTextAlign: TypeAlias = Literal["center", "left", "right"]

TableTextSubBlockFontStyle: TypeAlias = Literal["italic", "normal"]

TableTextSubBlockShowOn: TypeAlias = Literal["all", "desktop", "mobile"]

TemplateDefinitionStyles: TypeAlias = (
    "BaseStyle | Heading1Style | Heading2Style | Heading3Style | Heading4Style | LinkStyle | MobileStyle | TextStyleV1"
)

TemplateField: TypeAlias = Literal["amp", "created", "editor_type", "html", "id", "name", "text", "updated"]
"""Values of the parameter ``fields[template]``."""

TemplatePreviewSendJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

TemplateUniversalContentAttributesDefinition: TypeAlias = "ButtonBlockV0 | CouponBlockV0 | DropShadowBlockV0 | dict[str, Any] | HeaderBlockV0 | HorizontalRuleBlockV0 | HTMLBlockV0 | ImageBlockV0 | ProductBlockV0 | ReviewBlockV0 | SectionV0 | SocialBlockV0 | SpacerBlockV0 | SplitBlockV0 | TableBlockV0 | TextBlockV0 | UnsupportedBlock | VideoBlockV0"

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

TextStyleStylesFontStyle: TypeAlias = Literal["italic", "normal"]

TextStyleStylesTextAlign: TypeAlias = Literal["center", "left", "right"]

VideoBlockStylesAlign: TypeAlias = Literal["center", "left", "right"]

VideoBlockStylesBorderStyle: TypeAlias = Literal[
    "dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"
]


class BaseStyle(Model):
    id: str | None = UNSET
    style_type: Literal["base-styles"] = "base-styles"
    properties: BaseStyleProperties
    styles: BaseStyleStyles


class BaseStyleProperties(Model):
    currency: str | None = UNSET
    currency_set_on_template: bool | None = UNSET
    disable_websafe_fonts: bool | None = UNSET
    is_user_draggable: bool | None = UNSET
    mobile_optimizations: bool | None = UNSET
    tip_tap_enabled: bool | None = UNSET


class BaseStyleStyles(Model):
    background_asset_id: str | None = UNSET
    background_format: BaseStyleStylesBackgroundFormat | str | None = UNSET
    background_position: BaseStyleStylesBackgroundPosition | str | None = UNSET
    background_repeat: bool | None = UNSET
    background_url: str | None = UNSET
    border_color: str | None = UNSET
    border_radius: int | None = UNSET
    border_style: BaseStyleStylesBorderStyle | str | None = UNSET
    border_width: int | None = UNSET
    content_background_color: str | None = UNSET
    inner_padding_bottom: int | None = UNSET
    inner_padding_left: int | None = UNSET
    inner_padding_right: int | None = UNSET
    inner_padding_top: int | None = UNSET
    margin_top: int | None = UNSET


class BlockDisplayOptions(Model):
    show_on: BlockDisplayOptionsShowOn | str | None = UNSET
    visible_check: str | None = UNSET
    content_repeat: ContentRepeatV0 | None = UNSET


class Body(Model):
    id: str | None = UNSET
    properties: BodyProperties
    styles: BodyStyles
    sections: list[SectionV1] | None = UNSET


class BodyProperties(Model):
    id: str | None = UNSET
    css_class: str | None = UNSET


class BodyStyles(Model):
    background_color: str | None = UNSET
    width: int | None = UNSET


class ButtonBlockData(Model):
    content: str | None
    properties: ButtonBlockProperties
    display_options: DisplayOptions
    styles: ButtonBlockStyles


class ButtonBlockProperties(Model):
    href: str | None = UNSET


class ButtonBlockStyles(Model):
    background_color: str | None = UNSET
    block_background_color: str | None = UNSET
    block_padding_bottom: int | None = UNSET
    block_padding_left: int | None = UNSET
    block_padding_right: int | None = UNSET
    block_padding_top: int | None = UNSET
    border_color: str | None = UNSET
    border_radius: int | None = UNSET
    border_style: ButtonBlockStylesBorderStyle | str | None = UNSET
    border_width: int | None = UNSET
    color: str | None = UNSET
    drop_shadow_color: str | None = UNSET
    font_family: str | None = UNSET
    font_size: int | None = UNSET
    font_style: ButtonBlockStylesFontStyle | str | None = UNSET
    font_weight: str | None = UNSET
    inner_padding_bottom: int | None = UNSET
    inner_padding_left: int | None = UNSET
    inner_padding_right: int | None = UNSET
    inner_padding_top: int | None = UNSET
    letter_spacing: int | None = UNSET
    mobile_stretch_content: bool | None = UNSET
    stretch: bool | None = UNSET
    text_align: ButtonBlockStylesTextAlign | str | None = UNSET
    text_decoration: str | None = UNSET


class ButtonBlockV0(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["button"] | None = "button"
    data: Any = UNSET


class ButtonBlockV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    universal_id: str | None = UNSET
    content_type: Literal["block"] = "block"
    type: Literal["button"] = "button"
    data: ButtonBlockData | None


class ColumnV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    data: dict[str, Any] | None = UNSET
    blocks: list[ColumnBlocks] | None = UNSET


class ContentRepeatV0(Model):
    repeat_for: str | None = UNSET
    item_alias: str | None = UNSET


class ContentRepeatV1(Model):
    repeat_for: str
    item_alias: str


class CouponBlockData(Model):
    content: str
    properties: CouponBlockProperties
    display_options: DisplayOptions
    styles: CouponBlockStyles


class CouponBlockProperties(Model):
    coupon_id: str | None = UNSET
    coupon: str | None = UNSET
    header_enabled: bool | None = UNSET
    href: str | None = UNSET


class CouponBlockStyles(Model):
    background_color: str | None = UNSET
    block_background_color: str | None = UNSET
    block_padding_bottom: int | None = UNSET
    block_padding_left: int | None = UNSET
    block_padding_right: int | None = UNSET
    block_padding_top: int | None = UNSET
    border_color: str | None = UNSET
    border_radius: int | None = UNSET
    border_style: CouponBlockStylesBorderStyle | str | None = UNSET
    border_width: int | None = UNSET
    color: str | None = UNSET
    font_family: str | None = UNSET
    font_size: int | None = UNSET
    font_style: CouponBlockStylesFontStyle | str | None = UNSET
    font_weight: str | None = UNSET
    header_font_family: str | None = UNSET
    header_font_size: int | None = UNSET
    header_padding_bottom: int | None = UNSET
    header_padding_left: int | None = UNSET
    header_padding_right: int | None = UNSET
    header_padding_top: int | None = UNSET
    inner_padding_bottom: int | None = UNSET
    inner_padding_left: int | None = UNSET
    inner_padding_right: int | None = UNSET
    inner_padding_top: int | None = UNSET
    letter_spacing: int | None = UNSET
    mobile_stretch_content: bool | None = UNSET
    stretch: bool | None = UNSET
    text_align: CouponBlockStylesTextAlign | str | None = UNSET
    text_decoration: str | None = UNSET


class CouponBlockV0(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["coupon"] | None = "coupon"
    data: bool | float | int | str | None = UNSET


class CouponBlockV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    universal_id: str | None = UNSET
    content_type: Literal["block"] = "block"
    type: Literal["coupon"] = "coupon"
    data: CouponBlockData | None


class DisplayOptions(Model):
    show_on: DisplayOptionsShowOn | str | None = UNSET
    content_repeat: ContentRepeatV1 | None = UNSET
    visibility: Visibility | None = UNSET
    layout_type: str | None = UNSET
    layout_config: dict[str, Any] | None = UNSET


class DropShadowBlockData(Model):
    display_options: DisplayOptions
    styles: DropShadowBlockStyles


class DropShadowBlockStyles(Model):
    block_background_color: str | None = UNSET
    block_padding_bottom: int | None = UNSET
    block_padding_left: int | None = UNSET
    block_padding_right: int | None = UNSET
    block_padding_top: int | None = UNSET
    mobile_stretch_content: bool | None = UNSET
    shadow_color: DropShadowBlockStylesShadowColor | str | None = UNSET


class DropShadowBlockV0(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["drop_shadow"] | None = "drop_shadow"
    data: Any = UNSET


class DropShadowBlockV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    universal_id: str | None = UNSET
    content_type: Literal["block"] = "block"
    type: Literal["drop_shadow"] = "drop_shadow"
    data: DropShadowBlockData | None


class DynamicImageBlockProperties(Model):
    dynamic: Literal[True] = True
    alt_text: str | None = UNSET
    href: str | None = UNSET
    src: str | None = UNSET


class DynamicProductBlockProperties(Model):
    is_ai_generated: bool | None = UNSET
    is_prebuilt_content: bool | None = UNSET
    item_subtype_id: int | None = UNSET
    show_button: bool | None = UNSET
    show_original_price: bool | None = UNSET
    show_price: bool | None = UNSET
    show_rating: bool | None = UNSET
    show_rating_count: bool | None = UNSET
    show_title: bool | None = UNSET
    show_title_links: bool | None = UNSET
    title_placeholder: str | None = UNSET
    dynamic: Literal[True] = True
    button_text: str | None = UNSET
    feed: str | None = UNSET
    feed_offset: int | None = UNSET
    is_nbp: bool | None = UNSET


class DynamicReviewBlockProperties(Model):
    show_rating: bool | None = UNSET
    show_reviewer_name: bool | None = UNSET
    show_product_name: bool | None = UNSET
    show_variant_name: bool | None = UNSET
    show_verified_badge: bool | None = UNSET
    author_placeholder: str | None = UNSET
    quote_placeholder: str | None = UNSET
    product_name_placeholder: str | None = UNSET
    product_variant_name_placeholder: str | None = UNSET
    verified_badge_language: DynamicReviewBlockPropertiesVerifiedBadgeLanguage | str | None = UNSET
    dynamic: Literal[True] = True
    fallback_options: DynamicReviewBlockPropertiesFallbackOptions | str | None = UNSET
    fallback_content_type: DynamicReviewBlockPropertiesFallbackContentType | str | None = UNSET
    fallback_review_id: str | None = UNSET
    product_selection_mode: DynamicReviewBlockPropertiesProductSelectionMode | str | None = UNSET
    product_id: str | None = UNSET
    product_event_variable: str | None = UNSET


class DynamicTableBlockProperties(Model):
    dynamic: Literal[True] = True
    num_columns: int | None = UNSET
    row_content_repeat: ContentRepeatV1 | None = UNSET
    show_headers: bool | None = UNSET
    show_fallback_content: bool | None = UNSET
    show_static_row: bool | None = UNSET


class HTMLBlockDataV0(Model):
    content: str | None = UNSET
    display_options: BlockDisplayOptions | None = UNSET


class HTMLBlockDataV1(Model):
    content: str
    display_options: DisplayOptions


class HTMLBlockV0(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["html"] | None = "html"
    data: HTMLBlockDataV0 | None = UNSET


class HTMLBlockV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    universal_id: str | None = UNSET
    content_type: Literal["block"] = "block"
    type: Literal["html"] = "html"
    data: HTMLBlockDataV1


class HeaderBlockData(Model):
    display_options: DisplayOptions
    styles: HeaderBlockStyles


class HeaderBlockStyles(Model):
    block_background_color: str | None = UNSET
    block_padding_bottom: int | None = UNSET
    block_padding_left: int | None = UNSET
    block_padding_right: int | None = UNSET
    block_padding_top: int | None = UNSET
    border_color: str | None = UNSET
    border_radius: int | None = UNSET
    border_style: HeaderBlockStylesBorderStyle | str | None = UNSET
    border_width: int | None = UNSET
    color: str | None = UNSET
    desktop_layout: HeaderBlockStylesDesktopLayout | str | None = UNSET
    font_family: str | None = UNSET
    font_size: int | None = UNSET
    font_style: HeaderBlockStylesFontStyle | str | None = UNSET
    font_weight: str | None = UNSET
    inner_padding_bottom: int | None = UNSET
    inner_padding_left: int | None = UNSET
    inner_padding_right: int | None = UNSET
    inner_padding_top: int | None = UNSET
    item_align: HeaderBlockStylesItemAlign | str | None = UNSET
    item_spacing: int | None = UNSET
    item_spacing_type: HeaderBlockStylesItemSpacingType | str | None = UNSET
    letter_spacing: int | None = UNSET
    logo_align: HeaderBlockStylesItemAlign | str | None = UNSET
    logo_link_spacing: int | None = UNSET
    mobile_layout: HeaderBlockStylesMobileLayout | str | None = UNSET
    mobile_spacing: int | None = UNSET
    mobile_wrap: bool | None = UNSET
    text_decoration: str | None = UNSET
    vertical_align: HeaderBlockStylesVerticalAlign | str | None = UNSET


class HeaderBlockV0(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["header"] | None = "header"
    data: bool | float | int | str | None = UNSET


class HeaderBlockV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    universal_id: str | None = UNSET
    content_type: Literal["block"] = "block"
    type: Literal["header"] = "header"
    data: HeaderBlockData | None
    subblocks: list[HeaderImageSubBlock | HeaderLinkSubBlock | HeaderLogoSubBlock] | None = UNSET


class HeaderImageSubBlock(Model):
    id: str | None = UNSET
    type: Literal["header_link_bar_image"] = "header_link_bar_image"
    alt_text: str | None = UNSET
    asset_id: str | None = UNSET
    background_color: str | None = UNSET
    height: int | None = UNSET
    href: str | None = UNSET
    max_width: int | None = UNSET
    show_on: HeaderImageSubBlockShowOn | str | None = UNSET
    src: str | None = UNSET
    width: int | None = UNSET


class HeaderLinkSubBlock(Model):
    id: str | None = UNSET
    type: Literal["header_link_bar_button"] = "header_link_bar_button"
    background_color: str | None = UNSET
    content: str | None = UNSET
    drop_shadow_color: str | None = UNSET
    href: str | None = UNSET
    show_on: HeaderLinkSubBlockShowOn | str | None = UNSET


class HeaderLogoSubBlock(Model):
    id: str | None = UNSET
    type: Literal["header_link_bar_logo"] = "header_link_bar_logo"
    alt_text: str | None = UNSET
    asset_id: str | None = UNSET
    height: int | None = UNSET
    href: str | None = UNSET
    max_width: int | None = UNSET
    show_on: HeaderLogoSubBlockShowOn | str | None = UNSET
    src: str | None = UNSET
    width: int | None = UNSET


class Heading1Style(Model):
    id: str | None = UNSET
    style_type: Literal["heading-1-styles"] = "heading-1-styles"
    styles: HeadingStyleStyles


class Heading2Style(Model):
    id: str | None = UNSET
    style_type: Literal["heading-2-styles"] = "heading-2-styles"
    styles: HeadingStyleStyles


class Heading3Style(Model):
    id: str | None = UNSET
    style_type: Literal["heading-3-styles"] = "heading-3-styles"
    styles: HeadingStyleStyles


class Heading4Style(Model):
    id: str | None = UNSET
    style_type: Literal["heading-4-styles"] = "heading-4-styles"
    styles: HeadingStyleStyles


class HeadingStyleStyles(Model):
    color: str | None = UNSET
    font_family: str | None = UNSET
    font_size: int | None = UNSET
    font_style: HeadingStyleStylesFontStyle | str | None = UNSET
    font_weight: str | None = UNSET
    letter_spacing: int | None = UNSET
    line_height: float | None = UNSET
    margin_bottom: int | None = UNSET
    mobile_font_size: int | None = UNSET
    mobile_line_height: float | None = UNSET
    text_align: HeadingStyleStylesTextAlign | str | None = UNSET
    text_decoration: str | None = UNSET


class HorizontalRuleBlockData(Model):
    display_options: DisplayOptions
    styles: HorizontalRuleBlockStyles


class HorizontalRuleBlockStyles(Model):
    block_background_color: str | None = UNSET
    block_padding_bottom: int | None = UNSET
    block_padding_left: int | None = UNSET
    block_padding_right: int | None = UNSET
    block_padding_top: int | None = UNSET
    border_color: str | None = UNSET
    border_style: HorizontalRuleBlockStylesBorderStyle | str | None = UNSET
    border_width: int | None = UNSET
    mobile_stretch_content: bool | None = UNSET


class HorizontalRuleBlockV0(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["horizontal_rule"] | None = "horizontal_rule"
    data: Any = UNSET


class HorizontalRuleBlockV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    universal_id: str | None = UNSET
    content_type: Literal["block"] = "block"
    type: Literal["horizontal_rule"] = "horizontal_rule"
    data: HorizontalRuleBlockData | None


class ImageBlockCroppingProperties(Model):
    aspect_ratio: str | None = UNSET
    asset_id: str | None = UNSET
    height: int | None = UNSET
    src: str | None = UNSET
    width: int | None = UNSET
    x: int | None = UNSET
    y: int | None = UNSET


class ImageBlockData(Model):
    properties: DynamicImageBlockProperties | StaticImageBlockProperties
    display_options: DisplayOptions
    styles: ImageBlockStyles


class ImageBlockStyles(Model):
    align: ImageBlockStylesAlign | str | None = UNSET
    background_color: str | None = UNSET
    block_background_color: str | None = UNSET
    block_border_color: str | None = UNSET
    block_border_style: ImageBlockStylesBlockBorderStyle | str | None = UNSET
    block_border_width: int | None = UNSET
    block_padding_bottom: int | None = UNSET
    block_padding_left: int | None = UNSET
    block_padding_right: int | None = UNSET
    block_padding_top: int | None = UNSET
    full_width_mobile: bool | None = UNSET
    height: int | None = UNSET
    inner_padding_bottom: int | None = UNSET
    inner_padding_left: int | None = UNSET
    inner_padding_right: int | None = UNSET
    inner_padding_top: int | None = UNSET
    max_width: int | None = UNSET
    mobile_stretch_content: bool | None = UNSET
    width: int | None = UNSET


class ImageBlockV0(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["image"] | None = "image"
    data: Any = UNSET


class ImageBlockV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    universal_id: str | None = UNSET
    content_type: Literal["block"] = "block"
    type: Literal["image"] = "image"
    data: ImageBlockData | None


class LinkStyle(Model):
    id: str | None = UNSET
    style_type: Literal["link-styles"] = "link-styles"
    styles: LinkStyleStyles


class LinkStyleStyles(Model):
    color: str | None = UNSET
    font_style: LinkStyleStylesFontStyle | str | None = UNSET
    font_weight: str | None = UNSET
    text_decoration: str | None = UNSET


class MobileStyle(Model):
    id: str | None = UNSET
    style_type: Literal["mobile-styles"] = "mobile-styles"
    properties: MobileStyleProperties
    styles: MobileStyleStyles


class MobileStyleProperties(Model):
    mobile_padding_override: bool | None = UNSET


class MobileStyleStyles(Model):
    mobile_block_padding_left: int | None = UNSET
    mobile_block_padding_right: int | None = UNSET
    mobile_margin: int | None = UNSET
    mobile_padding_bottom: int | None = UNSET
    mobile_padding_left: int | None = UNSET
    mobile_padding_right: int | None = UNSET
    mobile_padding_top: int | None = UNSET


class ProductBlockData(Model):
    properties: DynamicProductBlockProperties | StaticProductBlockProperties
    display_options: DisplayOptions
    styles: ProductBlockStyles


class ProductBlockStyles(Model):
    block_background_color: str | None = UNSET
    block_padding_bottom: int | None = UNSET
    block_padding_left: int | None = UNSET
    block_padding_right: int | None = UNSET
    block_padding_top: int | None = UNSET
    button_alignment: ProductBlockStylesButtonAlignment | str | None = UNSET
    button_background_color: str | None = UNSET
    button_border_color: str | None = UNSET
    button_border_radius: int | None = UNSET
    button_border_style: ProductBlockStylesButtonBorderStyle | str | None = UNSET
    button_border_width: int | None = UNSET
    button_drop_shadow_color: str | None = UNSET
    button_font_color: str | None = UNSET
    button_font_family: str | None = UNSET
    button_font_size: int | None = UNSET
    button_font_style: ProductBlockStylesButtonFontStyle | str | None = UNSET
    button_font_weight: str | None = UNSET
    button_letter_spacing: int | None = UNSET
    button_padding_bottom: int | None = UNSET
    button_padding_left: int | None = UNSET
    button_padding_right: int | None = UNSET
    button_padding_top: int | None = UNSET
    button_text_decoration: str | None = UNSET
    description_font_color: str | None = UNSET
    description_font_family: str | None = UNSET
    description_font_size: int | None = UNSET
    description_font_style: ProductBlockStylesButtonFontStyle | str | None = UNSET
    description_font_weight: str | None = UNSET
    description_letter_spacing: int | None = UNSET
    description_padding_bottom: int | None = UNSET
    description_padding_top: int | None = UNSET
    description_text_decoration: str | None = UNSET
    item_border_color: str | None = UNSET
    item_border_style: ProductBlockStylesButtonBorderStyle | str | None = UNSET
    item_border_width: int | None = UNSET
    item_max_height: int | None = UNSET
    item_padding_bottom: int | None = UNSET
    item_padding_left: int | None = UNSET
    item_padding_right: int | None = UNSET
    item_padding_top: int | None = UNSET
    item_text_alignment: ProductBlockStylesButtonAlignment | str | None = UNSET
    layout: ProductBlockStylesLayout | str | None = UNSET
    num_columns: int | None = UNSET
    num_rows: int | None = UNSET
    original_price_font_color: str | None = UNSET
    original_price_font_family: str | None = UNSET
    original_price_font_size: int | None = UNSET
    original_price_font_style: ProductBlockStylesButtonFontStyle | str | None = UNSET
    original_price_font_weight: str | None = UNSET
    original_price_text_decoration: str | None = UNSET
    price_font_color: str | None = UNSET
    price_font_family: str | None = UNSET
    price_font_size: int | None = UNSET
    price_font_style: ProductBlockStylesButtonFontStyle | str | None = UNSET
    price_font_weight: str | None = UNSET
    price_letter_spacing: int | None = UNSET
    price_padding_bottom: int | None = UNSET
    price_padding_top: int | None = UNSET
    price_text_decoration: str | None = UNSET
    rating_font_color: str | None = UNSET
    rating_font_family: str | None = UNSET
    rating_font_size: int | None = UNSET
    rating_font_style: ProductBlockStylesButtonFontStyle | str | None = UNSET
    rating_font_weight: str | None = UNSET
    rating_letter_spacing: int | None = UNSET
    rating_padding_bottom: int | None = UNSET
    rating_padding_top: int | None = UNSET
    rating_text_decoration: str | None = UNSET
    stack_on_mobile: bool | None = UNSET
    title_font_color: str | None = UNSET
    title_font_family: str | None = UNSET
    title_font_size: int | None = UNSET
    title_font_style: ProductBlockStylesButtonFontStyle | str | None = UNSET
    title_font_weight: str | None = UNSET
    title_letter_spacing: int | None = UNSET
    title_padding_bottom: int | None = UNSET
    title_padding_top: int | None = UNSET
    title_text_decoration: str | None = UNSET


class ProductBlockV0(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["product"] | None = "product"
    data: bool | float | int | str | None = UNSET


class ProductBlockV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    universal_id: str | None = UNSET
    content_type: Literal["block"] = "block"
    type: Literal["product"] = "product"
    data: ProductBlockData | None
    subblocks: list[ProductSubBlock] | None = UNSET


class ProductSubBlock(Model):
    id: str | None = UNSET
    type: Literal["product"] = "product"
    product_id: str | None = UNSET
    external_id: str | None = UNSET
    autogenerate_link: bool | None = UNSET
    button_text: str | None = UNSET
    description: str | None = UNSET
    image_url: str | None = UNSET
    link: str | None = UNSET
    name: str | None = UNSET
    original_price: str | None = UNSET
    price: str | None = UNSET
    currency_code: str | None = UNSET
    title: str | None = UNSET
    url: str | None = UNSET


class ReviewBlockData(Model):
    properties: DynamicReviewBlockProperties | StaticReviewBlockProperties
    display_options: DisplayOptions
    styles: ReviewBlockStyles


class ReviewBlockStyles(Model):
    author_align: ReviewBlockStylesAuthorAlign | str | None = UNSET
    author_color: str | None = UNSET
    author_font_family: str | None = UNSET
    author_font_size: int | None = UNSET
    author_font_style: ReviewBlockStylesAuthorFontStyle | str | None = UNSET
    author_font_weight: str | None = UNSET
    author_letter_spacing: int | None = UNSET
    author_text_decoration: str | None = UNSET
    block_background_color: str | None = UNSET
    block_padding_bottom: int | None = UNSET
    block_padding_left: int | None = UNSET
    block_padding_right: int | None = UNSET
    block_padding_top: int | None = UNSET
    border_radius: int | None = UNSET
    border_style: ReviewBlockStylesBorderStyle | str | None = UNSET
    border_width: int | None = UNSET
    empty_star_color: str | None = UNSET
    layout: ReviewBlockStylesLayout | str | None = UNSET
    product_name_align: ReviewBlockStylesAuthorAlign | str | None = UNSET
    product_name_color: str | None = UNSET
    product_name_font_family: str | None = UNSET
    product_name_font_size: int | None = UNSET
    product_name_font_style: ReviewBlockStylesAuthorFontStyle | str | None = UNSET
    product_name_font_weight: str | None = UNSET
    product_name_letter_spacing: int | None = UNSET
    product_name_text_decoration: str | None = UNSET
    quote_align: ReviewBlockStylesAuthorAlign | str | None = UNSET
    quote_color: str | None = UNSET
    quote_font_family: str | None = UNSET
    quote_font_size: int | None = UNSET
    quote_font_style: ReviewBlockStylesAuthorFontStyle | str | None = UNSET
    quote_font_weight: str | None = UNSET
    quote_letter_spacing: int | None = UNSET
    quote_line_height: float | None = UNSET
    quote_style: ReviewBlockStylesQuoteStyle | str | None = UNSET
    quote_text_decoration: str | None = UNSET
    shadow_color: str | None = UNSET
    star_color: str | None = UNSET
    star_size: ReviewBlockStylesStarSize | str | None = UNSET
    star_rating_shape: ReviewBlockStylesStarRatingShape | str | None = UNSET
    star_icon_spacing: int | None = UNSET
    star_alignment: ReviewBlockStylesAuthorAlign | str | None = UNSET
    text_area_bg_color: str | None = UNSET
    text_area_border_color: str | None = UNSET
    verified_color: str | None = UNSET
    verified_font_family: str | None = UNSET
    verified_font_size: int | None = UNSET
    verified_font_style: ReviewBlockStylesAuthorFontStyle | str | None = UNSET
    verified_font_weight: str | None = UNSET
    verified_letter_spacing: int | None = UNSET
    verified_text_decoration: str | None = UNSET
    verified_badge_color: ReviewBlockStylesVerifiedBadgeColor | str | None = UNSET
    verified_badge_size: int | None = UNSET
    verified_badge_style: ReviewBlockStylesVerifiedBadgeStyle | str | None = UNSET


class ReviewBlockV0(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["review"] | None = "review"
    data: bool | float | int | str | None = UNSET


class ReviewBlockV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    universal_id: str | None = UNSET
    content_type: Literal["block"] = "block"
    type: Literal["review"] = "review"
    data: ReviewBlockData | None


class RowData(Model):
    styles: RowStyles


class RowStyles(Model):
    column_layout: RowStylesColumnLayout | str | None = UNSET


class RowV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    data: RowData
    columns: list[ColumnV1] | None = UNSET


class SectionData(Model):
    properties: SectionProperties
    display_options: DisplayOptions
    styles: SectionStyles


class SectionProperties(Model):
    is_ai_generated: bool | None = UNSET
    is_prebuilt_content: bool | None = UNSET


class SectionStyles(Model):
    background_asset_id: str | None = UNSET
    background_color: str | None = UNSET
    background_format: SectionStylesBackgroundFormat | str | None = UNSET
    background_image_full_width: bool | None = UNSET
    background_position: SectionStylesBackgroundPosition | str | None = UNSET
    background_repeat: bool | None = UNSET
    background_url: str | None = UNSET
    border_color: str | None = UNSET
    border_style: SectionStylesBorderStyle | str | None = UNSET
    border_width: int | None = UNSET
    column_align: SectionStylesColumnAlign | str | None = UNSET
    column_direction: SectionStylesColumnDirection | str | None = UNSET
    content_color: str | None = UNSET
    content_color_type: SectionStylesContentColorType | str | None = UNSET
    inner_padding_bottom: int | None = UNSET
    inner_padding_left: int | None = UNSET
    inner_padding_right: int | None = UNSET
    inner_padding_top: int | None = UNSET
    stack_on_mobile: bool | None = UNSET


class SectionV0(Model):
    content_type: Literal["section"] | None = "section"
    type: Literal["section"] | None = "section"
    data: Any = UNSET


class SectionV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    universal_id: str | None = UNSET
    content_type: Literal["section"] = "section"
    type: Literal["section"] = "section"
    data: SectionData
    rows: list[RowV1] | None = UNSET


class SocialBlockData(Model):
    properties: SocialBlockProperties
    display_options: DisplayOptions
    styles: SocialBlockStyles


class SocialBlockProperties(Model):
    show_labels: bool | None = UNSET


class SocialBlockStyles(Model):
    block_background_color: str | None = UNSET
    block_padding_bottom: int | None = UNSET
    block_padding_left: int | None = UNSET
    block_padding_right: int | None = UNSET
    block_padding_top: int | None = UNSET
    icon_align: SocialBlockStylesIconAlign | str | None = UNSET
    icon_color: SocialBlockStylesIconColor | str | None = UNSET
    icon_size: SocialBlockStylesIconSize | str | None = UNSET
    icon_spacing: int | None = UNSET
    label_color: str | None = UNSET
    label_font_family: str | None = UNSET
    label_font_size: int | None = UNSET
    label_font_style: SocialBlockStylesLabelFontStyle | str | None = UNSET
    label_text_decoration: str | None = UNSET
    label_font_weight: str | None = UNSET
    stack_on_mobile: bool | None = UNSET


class SocialBlockV0(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["social"] | None = "social"
    data: bool | float | int | str | None = UNSET


class SocialBlockV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    universal_id: str | None = UNSET
    content_type: Literal["block"] = "block"
    type: Literal["social"] = "social"
    data: SocialBlockData | None
    subblocks: list[SocialIconSubBlock | SocialSpacerSubBlock] | None = UNSET


class SocialIconSubBlock(Model):
    id: str | None = UNSET
    type: Literal["social_link_icon"] = "social_link_icon"
    custom_asset_id: str | None = UNSET
    custom_src: str | None = UNSET
    custom_size: int | None = UNSET
    label: str | None = UNSET
    link_type: SocialIconSubBlockLinkType | str | None = UNSET
    link_url: str | None = UNSET


class SocialSpacerSubBlock(Model):
    id: str | None = UNSET
    type: Literal["social_link_spacer"] = "social_link_spacer"
    width: int | None = UNSET


class SpacerBlockData(Model):
    display_options: DisplayOptions
    styles: SpacerBlockStyles


class SpacerBlockStyles(Model):
    background_color: str | None = UNSET
    height: int | None = UNSET


class SpacerBlockV0(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["spacer"] | None = "spacer"
    data: Any = UNSET


class SpacerBlockV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    universal_id: str | None = UNSET
    content_type: Literal["block"] = "block"
    type: Literal["spacer"] = "spacer"
    data: SpacerBlockData | None


class SplitBlockData(Model):
    display_options: DisplayOptions
    styles: SplitBlockStyles


class SplitBlockStyles(Model):
    block_background_color: str | None = UNSET
    block_padding_bottom: int | None = UNSET
    block_padding_left: int | None = UNSET
    block_padding_right: int | None = UNSET
    block_padding_top: int | None = UNSET
    column_widths: str | None = UNSET
    mobile_stack_order: SplitBlockStylesMobileStackOrder | str | None = UNSET
    padding_in_between: int | None = UNSET


class SplitBlockV0(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["split"] | None = "split"
    data: bool | float | int | str | None = UNSET


class SplitBlockV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    universal_id: str | None = UNSET
    content_type: Literal["block"] = "block"
    type: Literal["split"] = "split"
    data: SplitBlockData | None
    subblocks: list[TableHtmlSubBlock | TableImageSubBlock | TableTextSubBlock] | None = UNSET


class StaticImageBlockProperties(Model):
    dynamic: Literal[False] | None
    alt_text: str | None = UNSET
    asset_id: str | None = UNSET
    cropping_properties: ImageBlockCroppingProperties | None = UNSET
    href: str | None = UNSET
    src: str | None = UNSET


class StaticProductBlockProperties(Model):
    is_ai_generated: bool | None = UNSET
    is_prebuilt_content: bool | None = UNSET
    item_subtype_id: int | None = UNSET
    show_button: bool | None = UNSET
    show_original_price: bool | None = UNSET
    show_price: bool | None = UNSET
    show_rating: bool | None = UNSET
    show_rating_count: bool | None = UNSET
    show_title: bool | None = UNSET
    show_title_links: bool | None = UNSET
    title_placeholder: str | None = UNSET
    dynamic: Literal[False] | None
    show_description: bool | None = UNSET
    localize_for_recipient: bool | None = UNSET
    language: str | None = UNSET
    region: str | None = UNSET


class StaticReviewBlockProperties(Model):
    show_rating: bool | None = UNSET
    show_reviewer_name: bool | None = UNSET
    show_product_name: bool | None = UNSET
    show_variant_name: bool | None = UNSET
    show_verified_badge: bool | None = UNSET
    author_placeholder: str | None = UNSET
    quote_placeholder: str | None = UNSET
    product_name_placeholder: str | None = UNSET
    product_variant_name_placeholder: str | None = UNSET
    verified_badge_language: StaticReviewBlockPropertiesVerifiedBadgeLanguage | str | None = UNSET
    dynamic: Literal[False] | None
    author: str | None = UNSET
    product_name: str | None = UNSET
    product_variant_name: str | None = UNSET
    quote: str | None = UNSET
    stars: int | None = UNSET
    verified: bool | None = UNSET


class StaticTableBlockProperties(Model):
    dynamic: Literal[False] | None
    num_columns: int | None = UNSET
    show_headers: bool | None = UNSET


class TableBlockData(Model):
    properties: DynamicTableBlockProperties | StaticTableBlockProperties
    display_options: DisplayOptions
    styles: TableBlockStyles


class TableBlockStyles(Model):
    block_background_color: str | None = UNSET
    block_border_color: str | None = UNSET
    block_border_style: TableBlockStylesBlockBorderStyle | str | None = UNSET
    block_border_width: int | None = UNSET
    block_padding_bottom: int | None = UNSET
    block_padding_left: int | None = UNSET
    block_padding_right: int | None = UNSET
    block_padding_top: int | None = UNSET
    cell_horizontal_border_color: str | None = UNSET
    cell_horizontal_border_style: TableBlockStylesBlockBorderStyle | str | None = UNSET
    cell_horizontal_border_width: int | None = UNSET
    cell_padding_bottom: int | None = UNSET
    cell_padding_left: int | None = UNSET
    cell_padding_right: int | None = UNSET
    cell_padding_top: int | None = UNSET
    cell_vertical_align: TableBlockStylesCellVerticalAlign | str | None = UNSET
    cell_vertical_border_color: str | None = UNSET
    cell_vertical_border_style: TableBlockStylesBlockBorderStyle | str | None = UNSET
    cell_vertical_border_width: int | None = UNSET
    header_background_color: str | None = UNSET
    header_font_color: str | None = UNSET
    header_font_family: str | None = UNSET
    header_font_size: int | None = UNSET
    header_font_style: TableBlockStylesHeaderFontStyle | str | None = UNSET
    header_font_weight: str | None = UNSET
    header_letter_spacing: int | None = UNSET
    header_line_height: float | None = UNSET
    header_padding_bottom: int | None = UNSET
    header_padding_left: int | None = UNSET
    header_padding_right: int | None = UNSET
    header_padding_top: int | None = UNSET
    header_text_decoration: str | None = UNSET
    table_background_color: str | None = UNSET
    table_font_color: str | None = UNSET
    table_font_family: str | None = UNSET
    table_font_size: int | None = UNSET
    table_text_align: TableBlockStylesTableTextAlign | str | None = UNSET
    use_legacy_mobile_padding: bool | None = UNSET


class TableBlockV0(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["table"] | None = "table"
    data: bool | float | int | str | None = UNSET


class TableBlockV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    universal_id: str | None = UNSET
    content_type: Literal["block"] = "block"
    type: Literal["table"] = "table"
    data: TableBlockData | None
    subblocks: list[TableBlockSubblocks] | None = UNSET


class TableFallbackHtmlSubBlock(Model):
    content: str | None = UNSET
    show_on: TableFallbackHtmlSubBlockShowOn | str | None = UNSET
    id: str | None = UNSET
    type: Literal["table_fallback_html"] = "table_fallback_html"


class TableFallbackImageSubBlock(Model):
    dynamic: bool | None = UNSET
    alt_text: str | None = UNSET
    asset_id: str | None = UNSET
    href: str | None = UNSET
    src: str | None = UNSET
    width: int | None = UNSET
    height: int | None = UNSET
    image_width: int | None = UNSET
    image_align: TableFallbackImageSubBlockImageAlign | str | None = UNSET
    show_on: TableFallbackImageSubBlockShowOn | str | None = UNSET
    table_column_width: str | None = UNSET
    cell_text_align: TableFallbackImageSubBlockImageAlign | str | None = UNSET
    cropped_asset_id: str | None = UNSET
    cropped_src: str | None = UNSET
    cropping_aspect_ratio: str | None = UNSET
    cropping_height: int | None = UNSET
    cropping_width: int | None = UNSET
    cropping_x: int | None = UNSET
    cropping_y: int | None = UNSET
    id: str | None = UNSET
    type: Literal["table_fallback_image"] = "table_fallback_image"


class TableFallbackTextSubBlock(Model):
    content: str | None = UNSET
    cell_text_align: TableFallbackTextSubBlockCellTextAlign | str | None = UNSET
    color: str | None = UNSET
    font_family: str | None = UNSET
    font_size: int | None = UNSET
    font_style: TableFallbackTextSubBlockFontStyle | str | None = UNSET
    font_weight: str | None = UNSET
    letter_spacing: int | None = UNSET
    show_on: TableFallbackTextSubBlockShowOn | str | None = UNSET
    table_column_width: str | None = UNSET
    text_decoration: str | None = UNSET
    id: str | None = UNSET
    type: Literal["table_fallback_text"] = "table_fallback_text"


class TableHeaderSubBlock(Model):
    content: str | None = UNSET
    cell_text_align: TableHeaderSubBlockCellTextAlign | str | None = UNSET
    color: str | None = UNSET
    font_family: str | None = UNSET
    font_size: int | None = UNSET
    font_style: TableHeaderSubBlockFontStyle | str | None = UNSET
    font_weight: str | None = UNSET
    letter_spacing: int | None = UNSET
    show_on: TableHeaderSubBlockShowOn | str | None = UNSET
    table_column_width: str | None = UNSET
    text_decoration: str | None = UNSET
    id: str | None = UNSET
    type: Literal["table_header"] = "table_header"


class TableHtmlSubBlock(Model):
    content: str | None = UNSET
    show_on: TableHtmlSubBlockShowOn | str | None = UNSET
    id: str | None = UNSET
    type: Literal["table_html"] = "table_html"


class TableImageSubBlock(Model):
    dynamic: bool | None = UNSET
    alt_text: str | None = UNSET
    asset_id: str | None = UNSET
    href: str | None = UNSET
    src: str | None = UNSET
    width: int | None = UNSET
    height: int | None = UNSET
    image_width: int | None = UNSET
    image_align: TableImageSubBlockImageAlign | str | None = UNSET
    show_on: TableImageSubBlockShowOn | str | None = UNSET
    table_column_width: str | None = UNSET
    cell_text_align: TableImageSubBlockImageAlign | str | None = UNSET
    cropped_asset_id: str | None = UNSET
    cropped_src: str | None = UNSET
    cropping_aspect_ratio: str | None = UNSET
    cropping_height: int | None = UNSET
    cropping_width: int | None = UNSET
    cropping_x: int | None = UNSET
    cropping_y: int | None = UNSET
    id: str | None = UNSET
    type: Literal["table_image"] = "table_image"


class TableTextSubBlock(Model):
    content: str | None = UNSET
    cell_text_align: TableTextSubBlockCellTextAlign | str | None = UNSET
    color: str | None = UNSET
    font_family: str | None = UNSET
    font_size: int | None = UNSET
    font_style: TableTextSubBlockFontStyle | str | None = UNSET
    font_weight: str | None = UNSET
    letter_spacing: int | None = UNSET
    show_on: TableTextSubBlockShowOn | str | None = UNSET
    table_column_width: str | None = UNSET
    text_decoration: str | None = UNSET
    id: str | None = UNSET
    type: Literal["table_text"] = "table_text"


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
    screenshot_url: str | None = UNSET
    definition: TemplateDefinition | None = UNSET


class TemplateCloneAttributes(Model):
    name: str | None = UNSET


class TemplateCreateHtmlOrDndAttributes(Model):
    name: str
    editor_type: str
    html: str | None = UNSET
    definition: TemplateDefinition | None = UNSET
    text: str | None = UNSET
    amp: str | None = UNSET


class TemplateDefinition(Model):
    id: str | None = UNSET
    template_id: str | None = UNSET
    body: Body
    styles: list[TemplateDefinitionStyles]


class TemplatePreviewSendJob(Resource):
    """A resource of type ``template-preview-send-job``."""

    type: Literal["template-preview-send-job"] = "template-preview-send-job"
    id: str = UNSET
    attributes: TemplatePreviewSendJobAttributes = UNSET
    links: Links = UNSET


class TemplatePreviewSendJobAttributes(Model):
    status: TemplatePreviewSendJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET


class TemplatePreviewSendJobCreateAttributes(Model):
    recipients: list[str]
    context: dict[str, Any] | None = UNSET


class TemplatePreviewSendJobCreateRelationships(Model):
    template: ToOne
    profile: ToOne = UNSET


class TemplateRenderAttributes(Model):
    context: dict[str, Any]


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


class TemplateUpdateHtmlOrDndAttributes(Model):
    name: str | None = UNSET
    html: str | None = UNSET
    definition: TemplateDefinition | None = UNSET
    text: str | None = UNSET
    amp: str | None = UNSET


class TextBlockDataV0(Model):
    content: str | None = UNSET
    display_options: BlockDisplayOptions | None = UNSET
    styles: TextBlockStylesV0 | None = UNSET


class TextBlockDataV1(Model):
    content: str
    display_options: DisplayOptions
    styles: TextBlockStylesV1


class TextBlockStylesV0(Model):
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


class TextBlockStylesV1(Model):
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


class TextBlockV0(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["text"] | None = "text"
    data: TextBlockDataV0 | None = UNSET


class TextBlockV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    universal_id: str | None = UNSET
    content_type: Literal["block"] = "block"
    type: Literal["text"] = "text"
    data: TextBlockDataV1


class TextStyleStyles(Model):
    color: str | None = UNSET
    font_family: str | None = UNSET
    font_size: int | None = UNSET
    font_style: TextStyleStylesFontStyle | str | None = UNSET
    font_weight: str | None = UNSET
    letter_spacing: int | None = UNSET
    line_height: float | None = UNSET
    mobile_font_size: int | None = UNSET
    mobile_line_height: float | None = UNSET
    text_align: TextStyleStylesTextAlign | str | None = UNSET
    text_decoration: str | None = UNSET


class TextStyleV1(Model):
    id: str | None = UNSET
    style_type: Literal["text-styles"] = "text-styles"
    styles: TextStyleStyles


class UniversalContentCloneAttributes(Model):
    id: str
    name: str | None = UNSET


class UniversalContentCreateAttributes(Model):
    name: str
    definition: dict[str, Any]


class UniversalContentUpdateAttributes(Model):
    name: str | None = UNSET
    definition: dict[str, Any] | None = UNSET


class UnsupportedBlock(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["unsupported"] | None = "unsupported"
    data: bool | float | int | str | None = UNSET


class VideoBlockData(Model):
    properties: VideoBlockProperties
    display_options: DisplayOptions
    styles: VideoBlockStyles


class VideoBlockProperties(Model):
    raw_asset_id: str | None = UNSET
    src_asset_id: str | None = UNSET
    alt_text: str | None = UNSET
    href: str | None = UNSET
    overlay_toggle: bool | None = UNSET
    raw_src: str | None = UNSET
    src: str | None = UNSET


class VideoBlockStyles(Model):
    align: VideoBlockStylesAlign | str | None = UNSET
    background_color: str | None = UNSET
    block_background_color: str | None = UNSET
    block_padding_bottom: int | None = UNSET
    block_padding_left: int | None = UNSET
    block_padding_right: int | None = UNSET
    block_padding_top: int | None = UNSET
    border_color: str | None = UNSET
    border_style: VideoBlockStylesBorderStyle | str | None = UNSET
    border_width: int | None = UNSET
    full_width_mobile: bool | None = UNSET
    height: int | None = UNSET
    inner_padding_bottom: int | None = UNSET
    inner_padding_left: int | None = UNSET
    inner_padding_right: int | None = UNSET
    inner_padding_top: int | None = UNSET
    max_width: int | None = UNSET
    mobile_stretch_content: bool | None = UNSET
    width: int | None = UNSET


class VideoBlockV0(Model):
    content_type: Literal["block"] | None = "block"
    type: Literal["video"] | None = "video"
    data: bool | float | int | str | None = UNSET


class VideoBlockV1(Model):
    id: str | None = UNSET
    data_id: str | None = UNSET
    universal_id: str | None = UNSET
    content_type: Literal["block"] = "block"
    type: Literal["video"] = "video"
    data: VideoBlockData | None


class Visibility(Model):
    check: str | None = UNSET
    definition: str | None = UNSET
    is_code_only: bool | None = UNSET
