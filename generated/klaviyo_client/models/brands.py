"""Brands: models of revision 2026-10-15."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToOne
from ..runtime.model import UNSET, Model, field

if TYPE_CHECKING:
    from .forms import ButtonStyles, TextStyles


BorderStylesBorderStyle: TypeAlias = Literal["dashed", "dotted", "solid"]

BrandButtonField: TypeAlias = Literal[
    "border",
    "border.border_color",
    "border.border_style",
    "border.border_width",
    "border.is_border_active",
    "id",
    "is_primary",
    "name",
    "preview_page_hex",
    "spacing",
    "spacing.padding_bottom",
    "spacing.padding_left",
    "spacing.padding_right",
    "spacing.padding_top",
    "style",
    "style.background_color",
    "style.border_radius",
    "style.box_shadow",
    "style.is_shadow_active",
    "text",
    "text.color",
    "text.font_family",
    "text.font_size",
    "text.font_style",
    "text.font_weight",
    "text.letter_spacing",
    "text.text_decoration",
]
"""Values of the parameter ``fields[brand-button]``."""

BrandEmailDefaultField: TypeAlias = Literal[
    "body",
    "body.background_color",
    "body.body_background_color",
    "body.h1_text",
    "body.h1_text.color",
    "body.h1_text.font_family",
    "body.h1_text.font_size",
    "body.h1_text.font_style",
    "body.h1_text.font_weight",
    "body.h1_text.letter_spacing",
    "body.h1_text.text_decoration",
    "body.h2_text",
    "body.h2_text.color",
    "body.h2_text.font_family",
    "body.h2_text.font_size",
    "body.h2_text.font_style",
    "body.h2_text.font_weight",
    "body.h2_text.letter_spacing",
    "body.h2_text.text_decoration",
    "body.h3_text",
    "body.h3_text.color",
    "body.h3_text.font_family",
    "body.h3_text.font_size",
    "body.h3_text.font_style",
    "body.h3_text.font_weight",
    "body.h3_text.letter_spacing",
    "body.h3_text.text_decoration",
    "body.h4_text",
    "body.h4_text.color",
    "body.h4_text.font_family",
    "body.h4_text.font_size",
    "body.h4_text.font_style",
    "body.h4_text.font_weight",
    "body.h4_text.letter_spacing",
    "body.h4_text.text_decoration",
    "body.link_text",
    "body.link_text.color",
    "body.link_text.font_family",
    "body.link_text.font_size",
    "body.link_text.font_style",
    "body.link_text.font_weight",
    "body.link_text.letter_spacing",
    "body.link_text.text_decoration",
    "body.text",
    "body.text.color",
    "body.text.font_family",
    "body.text.font_size",
    "body.text.font_style",
    "body.text.font_weight",
    "body.text.letter_spacing",
    "body.text.text_decoration",
    "footer",
    "footer.background_color",
    "footer.link_text",
    "footer.link_text.color",
    "footer.link_text.font_family",
    "footer.link_text.font_size",
    "footer.link_text.font_style",
    "footer.link_text.font_weight",
    "footer.link_text.letter_spacing",
    "footer.link_text.text_decoration",
    "footer.social_group_color",
    "footer.text",
    "footer.text.color",
    "footer.text.font_family",
    "footer.text.font_size",
    "footer.text.font_style",
    "footer.text.font_weight",
    "footer.text.letter_spacing",
    "footer.text.text_decoration",
    "header",
    "header.background_color",
    "header.link_text",
    "header.link_text.color",
    "header.link_text.font_family",
    "header.link_text.font_size",
    "header.link_text.font_style",
    "header.link_text.font_weight",
    "header.link_text.letter_spacing",
    "header.link_text.text_decoration",
    "header.links",
    "header.logo_max_width",
    "id",
]
"""Values of the parameter ``fields[brand-email-default]``."""

BrandEmailFooterAttributesSocialGroupColor: TypeAlias = Literal["black", "default", "grey", "white"]

BrandEmailFooterPatchAttributesSocialGroupColor: TypeAlias = Literal["black", "default", "grey", "white"]

BrandLogoField: TypeAlias = Literal["alt_text", "height", "id", "link_url", "name", "width"]
"""Values of the parameter ``fields[brand-logo]``."""

LinkTextStylesFontStyle: TypeAlias = Literal["italic", "normal"]

LinkTextStylesFontWeight: TypeAlias = Literal[100, 200, 300, 400, 500, 600, 700, 800, 900]

LinkTextStylesTextDecoration: TypeAlias = Literal[
    "", "line-through", "line-through underline", "none", "underline", "underline line-through"
]


class BorderStyles(Model):
    border_color: str
    border_style: BorderStylesBorderStyle | str
    border_width: int
    is_border_active: bool | None = UNSET


class BrandButton(Resource):
    """A resource of type ``brand-button``."""

    type: Literal["brand-button"] = "brand-button"
    id: str = UNSET
    attributes: BrandButtonAttributes = UNSET
    links: Links = UNSET


class BrandButtonAttributes(Model):
    name: str | None = UNSET
    is_primary: bool | None = UNSET
    style: ButtonStyles | None = UNSET
    border: BorderStyles | None = UNSET
    spacing: SpacingStyles | None = UNSET
    text: TextStyles | None = UNSET
    preview_page_hex: str | None = UNSET


class BrandButtonCreateAttributes(Model):
    style: ButtonStyles
    border: BorderStyles
    spacing: SpacingStyles
    text: TextStyles
    name: str | None = UNSET
    is_primary: bool | None = UNSET
    preview_page_hex: str | None = UNSET


class BrandButtonUpdateAttributes(Model):
    name: str | None = UNSET
    is_primary: bool | None = UNSET
    style: ButtonStyles | None = UNSET
    border: BorderStyles | None = UNSET
    spacing: SpacingStyles | None = UNSET
    text: TextStyles | None = UNSET
    preview_page_hex: str | None = UNSET


class BrandColor(Resource):
    """A resource of type ``brand-color``."""

    type: Literal["brand-color"] = "brand-color"
    id: str = UNSET
    attributes: BrandColorAttributes = UNSET
    links: Links = UNSET


class BrandColorAttributes(Model):
    name: str | None = UNSET
    colors: list[Color] | None = UNSET


class BrandColorCreateAttributes(Model):
    name: str | None = UNSET
    colors: list[Color] | None = UNSET


class BrandColorUpdateAttributes(Model):
    name: str | None = UNSET
    colors: list[Color] | None = UNSET


class BrandEmailBodyAttributes(Model):
    background_color: str | None = UNSET
    body_background_color: str | None = UNSET
    text: TextStyles | None = UNSET
    h1_text: TextStyles | None = UNSET
    h2_text: TextStyles | None = UNSET
    h3_text: TextStyles | None = UNSET
    h4_text: TextStyles | None = UNSET
    link_text: LinkTextStyles | None = UNSET


class BrandEmailBodyPatchAttributes(Model):
    background_color: str | None = UNSET
    body_background_color: str | None = UNSET
    text: TextStyles | None = UNSET
    h1_text: TextStyles | None = UNSET
    h2_text: TextStyles | None = UNSET
    h3_text: TextStyles | None = UNSET
    h4_text: TextStyles | None = UNSET
    link_text: LinkTextStyles | None = UNSET


class BrandEmailDefault(Resource):
    """A resource of type ``brand-email-default``."""

    type: Literal["brand-email-default"] = "brand-email-default"
    id: str = UNSET
    attributes: BrandEmailDefaultAttributes = UNSET
    relationships: BrandEmailDefaultRelationships = UNSET
    links: Links = UNSET


class BrandEmailDefaultAttributes(Model):
    body: BrandEmailBodyAttributes | None = UNSET
    header: BrandEmailHeaderAttributes | None = UNSET
    footer: BrandEmailFooterAttributes | None = UNSET


class BrandEmailDefaultRelationships(Model):
    brand_button: ToOne = field(wire="brand-button", default=UNSET)
    brand_logo: ToOne = field(wire="brand-logo", default=UNSET)
    brand_social_group: ToOne = field(wire="brand-social-group", default=UNSET)


class BrandEmailDefaultUpdateAttributes(Model):
    body: BrandEmailBodyPatchAttributes | None = UNSET
    header: BrandEmailHeaderPatchAttributes | None = UNSET
    footer: BrandEmailFooterPatchAttributes | None = UNSET


class BrandEmailDefaultUpdateRelationships(Model):
    brand_button: ToOne = field(wire="brand-button", default=UNSET)
    brand_logo: ToOne = field(wire="brand-logo", default=UNSET)
    brand_social_group: ToOne = field(wire="brand-social-group", default=UNSET)


class BrandEmailFooterAttributes(Model):
    background_color: str | None = UNSET
    text: TextStyles | None = UNSET
    link_text: LinkTextStyles | None = UNSET
    social_group_color: BrandEmailFooterAttributesSocialGroupColor | str | None = UNSET


class BrandEmailFooterPatchAttributes(Model):
    background_color: str | None = UNSET
    text: TextStyles | None = UNSET
    link_text: LinkTextStyles | None = UNSET
    social_group_color: BrandEmailFooterPatchAttributesSocialGroupColor | None = UNSET


class BrandEmailHeaderAttributes(Model):
    background_color: str | None = UNSET
    links: list[EmailHeaderLink] | None = UNSET
    link_text: LinkTextStyles | None = UNSET
    logo_max_width: int | None = UNSET


class BrandEmailHeaderPatchAttributes(Model):
    background_color: str | None = UNSET
    links: list[EmailHeaderLink] | None = UNSET
    link_text: LinkTextStyles | None = UNSET
    logo_max_width: int | None = UNSET


class BrandLogo(Resource):
    """A resource of type ``brand-logo``."""

    type: Literal["brand-logo"] = "brand-logo"
    id: str = UNSET
    attributes: BrandLogoAttributes = UNSET
    relationships: BrandLogoRelationships = UNSET
    links: Links = UNSET


class BrandLogoAttributes(Model):
    width: int | None = UNSET
    height: int | None = UNSET
    alt_text: str | None = UNSET
    link_url: str | None = UNSET
    name: str | None = UNSET


class BrandLogoCreateAttributes(Model):
    width: int | None = UNSET
    height: int | None = UNSET
    alt_text: str | None = UNSET
    link_url: str | None = UNSET
    name: str | None = UNSET


class BrandLogoCreateRelationships(Model):
    image: ToOne = UNSET


class BrandLogoRelationships(Model):
    image: ToOne = UNSET


class BrandLogoUpdateAttributes(Model):
    width: int | None = UNSET
    height: int | None = UNSET
    alt_text: str | None = UNSET
    link_url: str | None = UNSET
    name: str | None = UNSET


class BrandLogoUpdateRelationships(Model):
    image: ToOne = UNSET


class BrandSocialGroup(Resource):
    """A resource of type ``brand-social-group``."""

    type: Literal["brand-social-group"] = "brand-social-group"
    id: str = UNSET
    attributes: BrandSocialGroupAttributes = UNSET
    links: Links = UNSET


class BrandSocialGroupAttributes(Model):
    name: str | None = UNSET
    social_links: list[CustomSocialLink | FirstPartySocialLink] | None = UNSET


class BrandSocialGroupCreateAttributes(Model):
    social_links: list[CustomSocialLink | FirstPartySocialLink]
    name: str | None = UNSET


class BrandSocialGroupUpdateAttributes(Model):
    name: str | None = UNSET
    social_links: list[CustomSocialLink | FirstPartySocialLink] | None = UNSET


class BrandVoice(Resource):
    """A resource of type ``brand-voice``."""

    type: Literal["brand-voice"] = "brand-voice"
    id: str = UNSET
    attributes: BrandVoiceAttributes = UNSET
    links: Links = UNSET


class BrandVoiceAttributes(Model):
    version: str | None = UNSET
    tone_descriptors: list[BrandVoiceDescriptor] | None = UNSET
    language_patterns: list[BrandVoiceDescriptor] | None = UNSET


class BrandVoiceDescriptor(Model):
    name: str
    description: str
    user_modified: bool | None = UNSET


class BrandVoiceUpdateAttributes(Model):
    tone_descriptors: list[BrandVoiceDescriptor] | None = UNSET
    language_patterns: list[BrandVoiceDescriptor] | None = UNSET


class Color(Model):
    hex: str
    name: str


class CustomSocialLink(Model):
    link_url: str
    platform: Literal["custom"] = "custom"
    asset_id: int | None = UNSET
    asset_url: str | None = UNSET
    width: int | None = UNSET
    height: int | None = UNSET


class EmailHeaderLink(Model):
    text: str
    url: str


class FirstPartySocialLink(Model):
    link_url: str
    platform: Literal["x_twitter"] = "x_twitter"


class LinkTextStyles(Model):
    color: str
    font_size: int | None = UNSET
    font_style: LinkTextStylesFontStyle | str
    font_weight: LinkTextStylesFontWeight | int | None = UNSET
    font_family: str | None = UNSET
    letter_spacing: int | str | None = UNSET
    text_decoration: LinkTextStylesTextDecoration | str


class SpacingStyles(Model):
    padding_top: int
    padding_right: int
    padding_bottom: int
    padding_left: int
