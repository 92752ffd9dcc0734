"""Brands: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, member, plain, query, segment
from ..runtime.documents import Collection, Single
from ..runtime.namespaces import AsyncNamespace, Namespace
from ..runtime.operation import Operation, Quota, RateLimit, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_BRAND_BUTTON = _info(
    "create_brand_button",
    "POST /api/brand-buttons",
    Result("single", "BrandButton", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def create_brand_button(
    attributes: models.BrandButtonCreateAttributes | dicts.BrandButtonCreateAttributes | AnyDict,
    *,
    fields_brand_button: Sequence[models.BrandButtonField] | None = None,
) -> Operation[Single[models.BrandButton]]:
    """Create brand button (``POST /api/brand-buttons``).

    Args:
        attributes: needs style, border, spacing, text.
        fields_brand_button: the fields to receive, all by default.
    """
    return Operation(
        CREATE_BRAND_BUTTON,
        "/api/brand-buttons",
        query=query(("fields[brand-button]", fields_brand_button)),
        body={"data": {"type": "brand-button", "attributes": plain(attributes)}},
    )


CREATE_BRAND_COLOR = _info(
    "create_brand_color",
    "POST /api/brand-colors",
    Result("single", "BrandColor", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def create_brand_color(
    attributes: models.BrandColorCreateAttributes | dicts.BrandColorCreateAttributes | AnyDict,
    *,
    fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None,
) -> Operation[Single[models.BrandColor]]:
    """Create brand color (``POST /api/brand-colors``).

    Args:
        attributes: takes name, colors.
        fields_brand_color: the fields to receive, all by default.
    """
    return Operation(
        CREATE_BRAND_COLOR,
        "/api/brand-colors",
        query=query(("fields[brand-color]", fields_brand_color)),
        body={"data": {"type": "brand-color", "attributes": plain(attributes)}},
    )


CREATE_BRAND_LOGO = _info(
    "create_brand_logo",
    "POST /api/brand-logos",
    Result("single", "BrandLogo", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def create_brand_logo(
    attributes: models.BrandLogoCreateAttributes | dicts.BrandLogoCreateAttributes | AnyDict,
    *,
    relationships: models.BrandLogoCreateRelationships | Mapping[str, Any] | None = None,
    fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
) -> Operation[Single[models.BrandLogo]]:
    """Create brand logo (``POST /api/brand-logos``).

    Args:
        attributes: takes width, height, alt_text, link_url, name.
        relationships: takes image.
        fields_brand_logo: the fields to receive, all by default.
    """
    return Operation(
        CREATE_BRAND_LOGO,
        "/api/brand-logos",
        query=query(("fields[brand-logo]", fields_brand_logo)),
        body={"data": {"type": "brand-logo", "attributes": plain(attributes), **member(relationships=relationships)}},
    )


CREATE_BRAND_SOCIAL_GROUP = _info(
    "create_brand_social_group",
    "POST /api/brand-social-groups",
    Result("single", "BrandSocialGroup", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def create_brand_social_group(
    attributes: models.BrandSocialGroupCreateAttributes | dicts.BrandSocialGroupCreateAttributes | AnyDict,
    *,
    fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
) -> Operation[Single[models.BrandSocialGroup]]:
    """Create brand social group (``POST /api/brand-social-groups``).

    Args:
        attributes: needs social_links.
        fields_brand_social_group: the fields to receive, all by default.
    """
    return Operation(
        CREATE_BRAND_SOCIAL_GROUP,
        "/api/brand-social-groups",
        query=query(("fields[brand-social-group]", fields_brand_social_group)),
        body={"data": {"type": "brand-social-group", "attributes": plain(attributes)}},
    )


DELETE_BRAND_BUTTON = _info(
    "delete_brand_button",
    "DELETE /api/brand-buttons/{id}",
    Result("nothing"),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_brand_button(id: str) -> Operation[None]:
    """Delete brand button (``DELETE /api/brand-buttons/{id}``).

    Args:
        id: id of the brand button.
    """
    return Operation(DELETE_BRAND_BUTTON, f"/api/brand-buttons/{segment('id', id)}")


DELETE_BRAND_COLOR = _info(
    "delete_brand_color",
    "DELETE /api/brand-colors/{id}",
    Result("nothing"),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_brand_color(id: str) -> Operation[None]:
    """Delete brand color (``DELETE /api/brand-colors/{id}``).

    Args:
        id: id of the brand color.
    """
    return Operation(DELETE_BRAND_COLOR, f"/api/brand-colors/{segment('id', id)}")


DELETE_BRAND_LOGO = _info(
    "delete_brand_logo",
    "DELETE /api/brand-logos/{id}",
    Result("nothing"),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_brand_logo(id: str) -> Operation[None]:
    """Delete brand logo (``DELETE /api/brand-logos/{id}``).

    Args:
        id: id of the brand logo.
    """
    return Operation(DELETE_BRAND_LOGO, f"/api/brand-logos/{segment('id', id)}")


DELETE_BRAND_SOCIAL_GROUP = _info(
    "delete_brand_social_group",
    "DELETE /api/brand-social-groups/{id}",
    Result("nothing"),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_brand_social_group(id: str) -> Operation[None]:
    """Delete brand social group (``DELETE /api/brand-social-groups/{id}``).

    Args:
        id: id of the brand social group.
    """
    return Operation(DELETE_BRAND_SOCIAL_GROUP, f"/api/brand-social-groups/{segment('id', id)}")


GET_BRAND_BUTTON = _info(
    "get_brand_button",
    "GET /api/brand-buttons/{id}",
    Result("single", "BrandButton", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_button(
    id: str, *, fields_brand_button: Sequence[models.BrandButtonField] | None = None
) -> Operation[Single[models.BrandButton]]:
    """Get brand button (``GET /api/brand-buttons/{id}``).

    Args:
        id: id of the brand button.
        fields_brand_button: the fields to receive, all by default.
    """
    return Operation(
        GET_BRAND_BUTTON,
        f"/api/brand-buttons/{segment('id', id)}",
        query=query(("fields[brand-button]", fields_brand_button)),
    )


GET_BRAND_BUTTONS = _info(
    "get_brand_buttons",
    "GET /api/brand-buttons",
    Result("collection", "BrandButton", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_buttons(
    *, fields_brand_button: Sequence[models.BrandButtonField] | None = None
) -> Operation[Collection[models.BrandButton]]:
    """Get brand buttons (``GET /api/brand-buttons``).

    Args:
        fields_brand_button: the fields to receive, all by default.
    """
    return Operation(
        GET_BRAND_BUTTONS, "/api/brand-buttons", query=query(("fields[brand-button]", fields_brand_button))
    )


GET_BRAND_COLOR = _info(
    "get_brand_color",
    "GET /api/brand-colors/{id}",
    Result("single", "BrandColor", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_color(
    id: str, *, fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None
) -> Operation[Single[models.BrandColor]]:
    """Get brand color (``GET /api/brand-colors/{id}``).

    Args:
        id: id of the brand color.
        fields_brand_color: the fields to receive, all by default.
    """
    return Operation(
        GET_BRAND_COLOR,
        f"/api/brand-colors/{segment('id', id)}",
        query=query(("fields[brand-color]", fields_brand_color)),
    )


GET_BRAND_COLORS = _info(
    "get_brand_colors",
    "GET /api/brand-colors",
    Result("collection", "BrandColor", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_colors(
    *, fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None
) -> Operation[Collection[models.BrandColor]]:
    """Get brand colors (``GET /api/brand-colors``).

    Args:
        fields_brand_color: the fields to receive, all by default.
    """
    return Operation(GET_BRAND_COLORS, "/api/brand-colors", query=query(("fields[brand-color]", fields_brand_color)))


GET_BRAND_EMAIL_DEFAULT = _info(
    "get_brand_email_default",
    "GET /api/brand-email-defaults/{id}",
    Result("single", "BrandEmailDefault", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_email_default(
    id: str,
    *,
    fields_brand_button: Sequence[models.BrandButtonField] | None = None,
    fields_brand_email_default: Sequence[models.BrandEmailDefaultField] | None = None,
    fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
    fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
    include: Sequence[Literal["brand-button", "brand-logo", "brand-social-group"]] | None = None,
) -> Operation[Single[models.BrandEmailDefault]]:
    """Get brand email default (``GET /api/brand-email-defaults/{id}``).

    Args:
        id: id of the brand email default.
        fields_brand_button, fields_brand_email_default, fields_brand_logo, fields_brand_social_group: the fields to
            receive, all by default.
        include: what to add to ``included``: brand-button, brand-logo, brand-social-group.
    """
    return Operation(
        GET_BRAND_EMAIL_DEFAULT,
        f"/api/brand-email-defaults/{segment('id', id)}",
        query=query(
            ("fields[brand-button]", fields_brand_button),
            ("fields[brand-email-default]", fields_brand_email_default),
            ("fields[brand-logo]", fields_brand_logo),
            ("fields[brand-social-group]", fields_brand_social_group),
            ("include", include),
        ),
    )


GET_BRAND_EMAIL_DEFAULTS = _info(
    "get_brand_email_defaults",
    "GET /api/brand-email-defaults",
    Result("collection", "BrandEmailDefault", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_email_defaults(
    *,
    fields_brand_button: Sequence[models.BrandButtonField] | None = None,
    fields_brand_email_default: Sequence[models.BrandEmailDefaultField] | None = None,
    fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
    fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
    include: Sequence[Literal["brand-button", "brand-logo", "brand-social-group"]] | None = None,
) -> Operation[Collection[models.BrandEmailDefault]]:
    """Get brand email defaults (``GET /api/brand-email-defaults``).

    Args:
        fields_brand_button, fields_brand_email_default, fields_brand_logo, fields_brand_social_group: the fields to
            receive, all by default.
        include: what to add to ``included``: brand-button, brand-logo, brand-social-group.
    """
    return Operation(
        GET_BRAND_EMAIL_DEFAULTS,
        "/api/brand-email-defaults",
        query=query(
            ("fields[brand-button]", fields_brand_button),
            ("fields[brand-email-default]", fields_brand_email_default),
            ("fields[brand-logo]", fields_brand_logo),
            ("fields[brand-social-group]", fields_brand_social_group),
            ("include", include),
        ),
    )


GET_BRAND_LOGO = _info(
    "get_brand_logo",
    "GET /api/brand-logos/{id}",
    Result("single", "BrandLogo", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_logo(
    id: str,
    *,
    fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
    fields_image: Sequence[models.ImageField] | None = None,
    include: Sequence[Literal["image"]] | None = None,
) -> Operation[Single[models.BrandLogo]]:
    """Get brand logo (``GET /api/brand-logos/{id}``).

    Args:
        id: id of the brand logo.
        fields_brand_logo, fields_image: the fields to receive, all by default.
        include: what to add to ``included``: image.
    """
    return Operation(
        GET_BRAND_LOGO,
        f"/api/brand-logos/{segment('id', id)}",
        query=query(("fields[brand-logo]", fields_brand_logo), ("fields[image]", fields_image), ("include", include)),
    )


GET_BRAND_LOGOS = _info(
    "get_brand_logos",
    "GET /api/brand-logos",
    Result("collection", "BrandLogo", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_logos(
    *,
    fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
    fields_image: Sequence[models.ImageField] | None = None,
    include: Sequence[Literal["image"]] | None = None,
) -> Operation[Collection[models.BrandLogo]]:
    """Get brand logos (``GET /api/brand-logos``).

    Args:
        fields_brand_logo, fields_image: the fields to receive, all by default.
        include: what to add to ``included``: image.
    """
    return Operation(
        GET_BRAND_LOGOS,
        "/api/brand-logos",
        query=query(("fields[brand-logo]", fields_brand_logo), ("fields[image]", fields_image), ("include", include)),
    )


GET_BRAND_SOCIAL_GROUP = _info(
    "get_brand_social_group",
    "GET /api/brand-social-groups/{id}",
    Result("single", "BrandSocialGroup", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_social_group(
    id: str, *, fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None
) -> Operation[Single[models.BrandSocialGroup]]:
    """Get brand social group (``GET /api/brand-social-groups/{id}``).

    Args:
        id: id of the brand social group.
        fields_brand_social_group: the fields to receive, all by default.
    """
    return Operation(
        GET_BRAND_SOCIAL_GROUP,
        f"/api/brand-social-groups/{segment('id', id)}",
        query=query(("fields[brand-social-group]", fields_brand_social_group)),
    )


GET_BRAND_SOCIAL_GROUPS = _info(
    "get_brand_social_groups",
    "GET /api/brand-social-groups",
    Result("collection", "BrandSocialGroup", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_social_groups(
    *, fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None
) -> Operation[Collection[models.BrandSocialGroup]]:
    """Get brand social groups (``GET /api/brand-social-groups``).

    Args:
        fields_brand_social_group: the fields to receive, all by default.
    """
    return Operation(
        GET_BRAND_SOCIAL_GROUPS,
        "/api/brand-social-groups",
        query=query(("fields[brand-social-group]", fields_brand_social_group)),
    )


GET_BRAND_VOICE = _info(
    "get_brand_voice",
    "GET /api/brand-voice/{id}",
    Result("single", "BrandVoice", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_voice(
    id: str,
    *,
    fields_brand_voice: Sequence[Literal["id", "language_patterns", "tone_descriptors", "version"]] | None = None,
) -> Operation[Single[models.BrandVoice]]:
    """Get brand voice (``GET /api/brand-voice/{id}``).

    Args:
        id: id of the brand voice.
        fields_brand_voice: the fields to receive, all by default.
    """
    return Operation(
        GET_BRAND_VOICE,
        f"/api/brand-voice/{segment('id', id)}",
        query=query(("fields[brand-voice]", fields_brand_voice)),
    )


UPDATE_BRAND_BUTTON = _info(
    "update_brand_button",
    "PATCH /api/brand-buttons/{id}",
    Result("single", "BrandButton", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_brand_button(
    id: str,
    attributes: models.BrandButtonUpdateAttributes | dicts.BrandButtonUpdateAttributes | AnyDict,
    *,
    fields_brand_button: Sequence[models.BrandButtonField] | None = None,
) -> Operation[Single[models.BrandButton]]:
    """Update brand button (``PATCH /api/brand-buttons/{id}``).

    Args:
        id: id of the brand button.
        attributes: takes name, is_primary, style, border, spacing, text, preview_page_hex; absent fields stay as
            they are, ``None`` clears a field.
        fields_brand_button: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_BRAND_BUTTON,
        f"/api/brand-buttons/{segment('id', id)}",
        query=query(("fields[brand-button]", fields_brand_button)),
        body={"data": {"type": "brand-button", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_BRAND_COLOR = _info(
    "update_brand_color",
    "PATCH /api/brand-colors/{id}",
    Result("single", "BrandColor", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_brand_color(
    id: str,
    attributes: models.BrandColorUpdateAttributes | dicts.BrandColorUpdateAttributes | AnyDict,
    *,
    fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None,
) -> Operation[Single[models.BrandColor]]:
    """Update brand color (``PATCH /api/brand-colors/{id}``).

    Args:
        id: id of the brand color.
        attributes: takes name, colors; absent fields stay as they are, ``None`` clears a field.
        fields_brand_color: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_BRAND_COLOR,
        f"/api/brand-colors/{segment('id', id)}",
        query=query(("fields[brand-color]", fields_brand_color)),
        body={"data": {"type": "brand-color", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_BRAND_EMAIL_DEFAULT = _info(
    "update_brand_email_default",
    "PATCH /api/brand-email-defaults/{id}",
    Result("single", "BrandEmailDefault", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_brand_email_default(
    id: str,
    attributes: models.BrandEmailDefaultUpdateAttributes | dicts.BrandEmailDefaultUpdateAttributes | AnyDict,
    *,
    relationships: models.BrandEmailDefaultUpdateRelationships | Mapping[str, Any] | None = None,
    fields_brand_email_default: Sequence[models.BrandEmailDefaultField] | None = None,
) -> Operation[Single[models.BrandEmailDefault]]:
    """Update brand email default (``PATCH /api/brand-email-defaults/{id}``).

    Args:
        id: id of the brand email default.
        attributes: takes body, header, footer; absent fields stay as they are, ``None`` clears a field.
        relationships: takes brand-button, brand-logo, brand-social-group; absent fields stay as they are.
        fields_brand_email_default: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_BRAND_EMAIL_DEFAULT,
        f"/api/brand-email-defaults/{segment('id', id)}",
        query=query(("fields[brand-email-default]", fields_brand_email_default)),
        body={
            "data": {
                "type": "brand-email-default",
                "id": id,
                "attributes": plain(attributes),
                **member(relationships=relationships),
            }
        },
    )


UPDATE_BRAND_LOGO = _info(
    "update_brand_logo",
    "PATCH /api/brand-logos/{id}",
    Result("single", "BrandLogo", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_brand_logo(
    id: str,
    attributes: models.BrandLogoUpdateAttributes | dicts.BrandLogoUpdateAttributes | AnyDict,
    *,
    relationships: models.BrandLogoUpdateRelationships | Mapping[str, Any] | None = None,
    fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
) -> Operation[Single[models.BrandLogo]]:
    """Update brand logo (``PATCH /api/brand-logos/{id}``).

    Args:
        id: id of the brand logo.
        attributes: takes width, height, alt_text, link_url, name; absent fields stay as they are, ``None`` clears a
            field.
        relationships: takes image; absent fields stay as they are.
        fields_brand_logo: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_BRAND_LOGO,
        f"/api/brand-logos/{segment('id', id)}",
        query=query(("fields[brand-logo]", fields_brand_logo)),
        body={
            "data": {
                "type": "brand-logo",
                "id": id,
                "attributes": plain(attributes),
                **member(relationships=relationships),
            }
        },
    )


UPDATE_BRAND_SOCIAL_GROUP = _info(
    "update_brand_social_group",
    "PATCH /api/brand-social-groups/{id}",
    Result("single", "BrandSocialGroup", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_brand_social_group(
    id: str,
    attributes: models.BrandSocialGroupUpdateAttributes | dicts.BrandSocialGroupUpdateAttributes | AnyDict,
    *,
    fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
) -> Operation[Single[models.BrandSocialGroup]]:
    """Update brand social group (``PATCH /api/brand-social-groups/{id}``).

    Args:
        id: id of the brand social group.
        attributes: takes name, social_links; absent fields stay as they are, ``None`` clears a field.
        fields_brand_social_group: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_BRAND_SOCIAL_GROUP,
        f"/api/brand-social-groups/{segment('id', id)}",
        query=query(("fields[brand-social-group]", fields_brand_social_group)),
        body={"data": {"type": "brand-social-group", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_BRAND_VOICE = _info(
    "update_brand_voice",
    "PATCH /api/brand-voice/{id}",
    Result("single", "BrandVoice", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_brand_voice(
    id: str,
    attributes: models.BrandVoiceUpdateAttributes | dicts.BrandVoiceUpdateAttributes | AnyDict,
    *,
    fields_brand_voice: Sequence[Literal["id", "language_patterns", "tone_descriptors", "version"]] | None = None,
) -> Operation[Single[models.BrandVoice]]:
    """Update brand voice (``PATCH /api/brand-voice/{id}``).

    Args:
        id: id of the brand voice.
        attributes: takes tone_descriptors, language_patterns; absent fields stay as they are, ``None`` clears a
            field.
        fields_brand_voice: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_BRAND_VOICE,
        f"/api/brand-voice/{segment('id', id)}",
        query=query(("fields[brand-voice]", fields_brand_voice)),
        body={"data": {"type": "brand-voice", "id": id, "attributes": plain(attributes)}},
    )


class _BrandsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_brand_button(self, *args: Any, **kwargs: Any) -> Any:
        """Create brand button (``POST /api/brand-buttons``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/create_brand_button

        Args:
            attributes: needs style, border, spacing, text.
            fields_brand_button: the fields to receive, all by default.
        """

    def create_brand_color(self, *args: Any, **kwargs: Any) -> Any:
        """Create brand color (``POST /api/brand-colors``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/create_brand_color

        Args:
            attributes: takes name, colors.
            fields_brand_color: the fields to receive, all by default.
        """

    def create_brand_logo(self, *args: Any, **kwargs: Any) -> Any:
        """Create brand logo (``POST /api/brand-logos``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/create_brand_logo

        Args:
            attributes: takes width, height, alt_text, link_url, name.
            relationships: takes image.
            fields_brand_logo: the fields to receive, all by default.
        """

    def create_brand_social_group(self, *args: Any, **kwargs: Any) -> Any:
        """Create brand social group (``POST /api/brand-social-groups``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/create_brand_social_group

        Args:
            attributes: needs social_links.
            fields_brand_social_group: the fields to receive, all by default.
        """

    def delete_brand_button(self, *args: Any, **kwargs: Any) -> Any:
        """Delete brand button (``DELETE /api/brand-buttons/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_brand_button

        Args:
            id: id of the brand button.
        """

    def delete_brand_color(self, *args: Any, **kwargs: Any) -> Any:
        """Delete brand color (``DELETE /api/brand-colors/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_brand_color

        Args:
            id: id of the brand color.
        """

    def delete_brand_logo(self, *args: Any, **kwargs: Any) -> Any:
        """Delete brand logo (``DELETE /api/brand-logos/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_brand_logo

        Args:
            id: id of the brand logo.
        """

    def delete_brand_social_group(self, *args: Any, **kwargs: Any) -> Any:
        """Delete brand social group (``DELETE /api/brand-social-groups/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_brand_social_group

        Args:
            id: id of the brand social group.
        """

    def get_brand_button(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand button (``GET /api/brand-buttons/{id}``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_button

        Args:
            id: id of the brand button.
            fields_brand_button: the fields to receive, all by default.
        """

    def get_brand_buttons(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand buttons (``GET /api/brand-buttons``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_buttons

        Args:
            fields_brand_button: the fields to receive, all by default.
        """

    def get_brand_color(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand color (``GET /api/brand-colors/{id}``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_color

        Args:
            id: id of the brand color.
            fields_brand_color: the fields to receive, all by default.
        """

    def get_brand_colors(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand colors (``GET /api/brand-colors``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_colors

        Args:
            fields_brand_color: the fields to receive, all by default.
        """

    def get_brand_email_default(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand email default (``GET /api/brand-email-defaults/{id}``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_email_default

        Args:
            id: id of the brand email default.
            fields_brand_button, fields_brand_email_default, fields_brand_logo, fields_brand_social_group: the fields to
                receive, all by default.
            include: what to add to ``included``: brand-button, brand-logo, brand-social-group.
        """

    def get_brand_email_defaults(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand email defaults (``GET /api/brand-email-defaults``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_email_defaults

        Args:
            fields_brand_button, fields_brand_email_default, fields_brand_logo, fields_brand_social_group: the fields to
                receive, all by default.
            include: what to add to ``included``: brand-button, brand-logo, brand-social-group.
        """

    def get_brand_logo(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand logo (``GET /api/brand-logos/{id}``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_logo

        Args:
            id: id of the brand logo.
            fields_brand_logo, fields_image: the fields to receive, all by default.
            include: what to add to ``included``: image.
        """

    def get_brand_logos(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand logos (``GET /api/brand-logos``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_logos

        Args:
            fields_brand_logo, fields_image: the fields to receive, all by default.
            include: what to add to ``included``: image.
        """

    def get_brand_social_group(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand social group (``GET /api/brand-social-groups/{id}``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_social_group

        Args:
            id: id of the brand social group.
            fields_brand_social_group: the fields to receive, all by default.
        """

    def get_brand_social_groups(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand social groups (``GET /api/brand-social-groups``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_social_groups

        Args:
            fields_brand_social_group: the fields to receive, all by default.
        """

    def get_brand_voice(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand voice (``GET /api/brand-voice/{id}``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_voice

        Args:
            id: id of the brand voice.
            fields_brand_voice: the fields to receive, all by default.
        """

    def update_brand_button(self, *args: Any, **kwargs: Any) -> Any:
        """Update brand button (``PATCH /api/brand-buttons/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_brand_button

        Args:
            id: id of the brand button.
            attributes: takes name, is_primary, style, border, spacing, text, preview_page_hex; absent fields stay as
                they are, ``None`` clears a field.
            fields_brand_button: the fields to receive, all by default.
        """

    def update_brand_color(self, *args: Any, **kwargs: Any) -> Any:
        """Update brand color (``PATCH /api/brand-colors/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_brand_color

        Args:
            id: id of the brand color.
            attributes: takes name, colors; absent fields stay as they are, ``None`` clears a field.
            fields_brand_color: the fields to receive, all by default.
        """

    def update_brand_email_default(self, *args: Any, **kwargs: Any) -> Any:
        """Update brand email default (``PATCH /api/brand-email-defaults/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_brand_email_default

        Args:
            id: id of the brand email default.
            attributes: takes body, header, footer; absent fields stay as they are, ``None`` clears a field.
            relationships: takes brand-button, brand-logo, brand-social-group; absent fields stay as they are.
            fields_brand_email_default: the fields to receive, all by default.
        """

    def update_brand_logo(self, *args: Any, **kwargs: Any) -> Any:
        """Update brand logo (``PATCH /api/brand-logos/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_brand_logo

        Args:
            id: id of the brand logo.
            attributes: takes width, height, alt_text, link_url, name; absent fields stay as they are, ``None`` clears a
                field.
            relationships: takes image; absent fields stay as they are.
            fields_brand_logo: the fields to receive, all by default.
        """

    def update_brand_social_group(self, *args: Any, **kwargs: Any) -> Any:
        """Update brand social group (``PATCH /api/brand-social-groups/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_brand_social_group

        Args:
            id: id of the brand social group.
            attributes: takes name, social_links; absent fields stay as they are, ``None`` clears a field.
            fields_brand_social_group: the fields to receive, all by default.
        """

    def update_brand_voice(self, *args: Any, **kwargs: Any) -> Any:
        """Update brand voice (``PATCH /api/brand-voice/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_brand_voice

        Args:
            id: id of the brand voice.
            attributes: takes tone_descriptors, language_patterns; absent fields stay as they are, ``None`` clears a
                field.
            fields_brand_voice: the fields to receive, all by default.
        """


class BrandsNamespace(Namespace, _BrandsNamespaceDocs):
    """Brands, sent by a blocking client."""

    def create_brand_button(
        self,
        attributes: models.BrandButtonCreateAttributes | dicts.BrandButtonCreateAttributes | AnyDict,
        *,
        fields_brand_button: Sequence[models.BrandButtonField] | None = None,
    ) -> Single[models.BrandButton]:
        return self._client.send(create_brand_button(attributes, fields_brand_button=fields_brand_button))

    def create_brand_color(
        self,
        attributes: models.BrandColorCreateAttributes | dicts.BrandColorCreateAttributes | AnyDict,
        *,
        fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None,
    ) -> Single[models.BrandColor]:
        return self._client.send(create_brand_color(attributes, fields_brand_color=fields_brand_color))

    def create_brand_logo(
        self,
        attributes: models.BrandLogoCreateAttributes | dicts.BrandLogoCreateAttributes | AnyDict,
        *,
        relationships: models.BrandLogoCreateRelationships | Mapping[str, Any] | None = None,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
    ) -> Single[models.BrandLogo]:
        return self._client.send(
            create_brand_logo(attributes, relationships=relationships, fields_brand_logo=fields_brand_logo)
        )

    def create_brand_social_group(
        self,
        attributes: models.BrandSocialGroupCreateAttributes | dicts.BrandSocialGroupCreateAttributes | AnyDict,
        *,
        fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
    ) -> Single[models.BrandSocialGroup]:
        return self._client.send(
            create_brand_social_group(attributes, fields_brand_social_group=fields_brand_social_group)
        )

    def delete_brand_button(self, id: str) -> None:
        return self._client.send(delete_brand_button(id))

    def delete_brand_color(self, id: str) -> None:
        return self._client.send(delete_brand_color(id))

    def delete_brand_logo(self, id: str) -> None:
        return self._client.send(delete_brand_logo(id))

    def delete_brand_social_group(self, id: str) -> None:
        return self._client.send(delete_brand_social_group(id))

    def get_brand_button(
        self, id: str, *, fields_brand_button: Sequence[models.BrandButtonField] | None = None
    ) -> Single[models.BrandButton]:
        return self._client.send(get_brand_button(id, fields_brand_button=fields_brand_button))

    def get_brand_buttons(
        self, *, fields_brand_button: Sequence[models.BrandButtonField] | None = None
    ) -> Collection[models.BrandButton]:
        return self._client.send(get_brand_buttons(fields_brand_button=fields_brand_button))

    def get_brand_color(
        self, id: str, *, fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None
    ) -> Single[models.BrandColor]:
        return self._client.send(get_brand_color(id, fields_brand_color=fields_brand_color))

    def get_brand_colors(
        self, *, fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None
    ) -> Collection[models.BrandColor]:
        return self._client.send(get_brand_colors(fields_brand_color=fields_brand_color))

    def get_brand_email_default(
        self,
        id: str,
        *,
        fields_brand_button: Sequence[models.BrandButtonField] | None = None,
        fields_brand_email_default: Sequence[models.BrandEmailDefaultField] | None = None,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
        fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
        include: Sequence[Literal["brand-button", "brand-logo", "brand-social-group"]] | None = None,
    ) -> Single[models.BrandEmailDefault]:
        return self._client.send(
            get_brand_email_default(
                id,
                fields_brand_button=fields_brand_button,
                fields_brand_email_default=fields_brand_email_default,
                fields_brand_logo=fields_brand_logo,
                fields_brand_social_group=fields_brand_social_group,
                include=include,
            )
        )

    def get_brand_email_defaults(
        self,
        *,
        fields_brand_button: Sequence[models.BrandButtonField] | None = None,
        fields_brand_email_default: Sequence[models.BrandEmailDefaultField] | None = None,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
        fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
        include: Sequence[Literal["brand-button", "brand-logo", "brand-social-group"]] | None = None,
    ) -> Collection[models.BrandEmailDefault]:
        return self._client.send(
            get_brand_email_defaults(
                fields_brand_button=fields_brand_button,
                fields_brand_email_default=fields_brand_email_default,
                fields_brand_logo=fields_brand_logo,
                fields_brand_social_group=fields_brand_social_group,
                include=include,
            )
        )

    def get_brand_logo(
        self,
        id: str,
        *,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
        include: Sequence[Literal["image"]] | None = None,
    ) -> Single[models.BrandLogo]:
        return self._client.send(
            get_brand_logo(id, fields_brand_logo=fields_brand_logo, fields_image=fields_image, include=include)
        )

    def get_brand_logos(
        self,
        *,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
        include: Sequence[Literal["image"]] | None = None,
    ) -> Collection[models.BrandLogo]:
        return self._client.send(
            get_brand_logos(fields_brand_logo=fields_brand_logo, fields_image=fields_image, include=include)
        )

    def get_brand_social_group(
        self, id: str, *, fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None
    ) -> Single[models.BrandSocialGroup]:
        return self._client.send(get_brand_social_group(id, fields_brand_social_group=fields_brand_social_group))

    def get_brand_social_groups(
        self, *, fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None
    ) -> Collection[models.BrandSocialGroup]:
        return self._client.send(get_brand_social_groups(fields_brand_social_group=fields_brand_social_group))

    def get_brand_voice(
        self,
        id: str,
        *,
        fields_brand_voice: Sequence[Literal["id", "language_patterns", "tone_descriptors", "version"]] | None = None,
    ) -> Single[models.BrandVoice]:
        return self._client.send(get_brand_voice(id, fields_brand_voice=fields_brand_voice))

    def update_brand_button(
        self,
        id: str,
        attributes: models.BrandButtonUpdateAttributes | dicts.BrandButtonUpdateAttributes | AnyDict,
        *,
        fields_brand_button: Sequence[models.BrandButtonField] | None = None,
    ) -> Single[models.BrandButton]:
        return self._client.send(update_brand_button(id, attributes, fields_brand_button=fields_brand_button))

    def update_brand_color(
        self,
        id: str,
        attributes: models.BrandColorUpdateAttributes | dicts.BrandColorUpdateAttributes | AnyDict,
        *,
        fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None,
    ) -> Single[models.BrandColor]:
        return self._client.send(update_brand_color(id, attributes, fields_brand_color=fields_brand_color))

    def update_brand_email_default(
        self,
        id: str,
        attributes: models.BrandEmailDefaultUpdateAttributes | dicts.BrandEmailDefaultUpdateAttributes | AnyDict,
        *,
        relationships: models.BrandEmailDefaultUpdateRelationships | Mapping[str, Any] | None = None,
        fields_brand_email_default: Sequence[models.BrandEmailDefaultField] | None = None,
    ) -> Single[models.BrandEmailDefault]:
        return self._client.send(
            update_brand_email_default(
                id, attributes, relationships=relationships, fields_brand_email_default=fields_brand_email_default
            )
        )

    def update_brand_logo(
        self,
        id: str,
        attributes: models.BrandLogoUpdateAttributes | dicts.BrandLogoUpdateAttributes | AnyDict,
        *,
        relationships: models.BrandLogoUpdateRelationships | Mapping[str, Any] | None = None,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
    ) -> Single[models.BrandLogo]:
        return self._client.send(
            update_brand_logo(id, attributes, relationships=relationships, fields_brand_logo=fields_brand_logo)
        )

    def update_brand_social_group(
        self,
        id: str,
        attributes: models.BrandSocialGroupUpdateAttributes | dicts.BrandSocialGroupUpdateAttributes | AnyDict,
        *,
        fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
    ) -> Single[models.BrandSocialGroup]:
        return self._client.send(
            update_brand_social_group(id, attributes, fields_brand_social_group=fields_brand_social_group)
        )

    def update_brand_voice(
        self,
        id: str,
        attributes: models.BrandVoiceUpdateAttributes | dicts.BrandVoiceUpdateAttributes | AnyDict,
        *,
        fields_brand_voice: Sequence[Literal["id", "language_patterns", "tone_descriptors", "version"]] | None = None,
    ) -> Single[models.BrandVoice]:
        return self._client.send(update_brand_voice(id, attributes, fields_brand_voice=fields_brand_voice))


class AsyncBrandsNamespace(AsyncNamespace, _BrandsNamespaceDocs):
    """Brands, sent by an async client."""

    async def create_brand_button(
        self,
        attributes: models.BrandButtonCreateAttributes | dicts.BrandButtonCreateAttributes | AnyDict,
        *,
        fields_brand_button: Sequence[models.BrandButtonField] | None = None,
    ) -> Single[models.BrandButton]:
        return await self._client.send(create_brand_button(attributes, fields_brand_button=fields_brand_button))

    async def create_brand_color(
        self,
        attributes: models.BrandColorCreateAttributes | dicts.BrandColorCreateAttributes | AnyDict,
        *,
        fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None,
    ) -> Single[models.BrandColor]:
        return await self._client.send(create_brand_color(attributes, fields_brand_color=fields_brand_color))

    async def create_brand_logo(
        self,
        attributes: models.BrandLogoCreateAttributes | dicts.BrandLogoCreateAttributes | AnyDict,
        *,
        relationships: models.BrandLogoCreateRelationships | Mapping[str, Any] | None = None,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
    ) -> Single[models.BrandLogo]:
        return await self._client.send(
            create_brand_logo(attributes, relationships=relationships, fields_brand_logo=fields_brand_logo)
        )

    async def create_brand_social_group(
        self,
        attributes: models.BrandSocialGroupCreateAttributes | dicts.BrandSocialGroupCreateAttributes | AnyDict,
        *,
        fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
    ) -> Single[models.BrandSocialGroup]:
        return await self._client.send(
            create_brand_social_group(attributes, fields_brand_social_group=fields_brand_social_group)
        )

    async def delete_brand_button(self, id: str) -> None:
        return await self._client.send(delete_brand_button(id))

    async def delete_brand_color(self, id: str) -> None:
        return await self._client.send(delete_brand_color(id))

    async def delete_brand_logo(self, id: str) -> None:
        return await self._client.send(delete_brand_logo(id))

    async def delete_brand_social_group(self, id: str) -> None:
        return await self._client.send(delete_brand_social_group(id))

    async def get_brand_button(
        self, id: str, *, fields_brand_button: Sequence[models.BrandButtonField] | None = None
    ) -> Single[models.BrandButton]:
        return await self._client.send(get_brand_button(id, fields_brand_button=fields_brand_button))

    async def get_brand_buttons(
        self, *, fields_brand_button: Sequence[models.BrandButtonField] | None = None
    ) -> Collection[models.BrandButton]:
        return await self._client.send(get_brand_buttons(fields_brand_button=fields_brand_button))

    async def get_brand_color(
        self, id: str, *, fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None
    ) -> Single[models.BrandColor]:
        return await self._client.send(get_brand_color(id, fields_brand_color=fields_brand_color))

    async def get_brand_colors(
        self, *, fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None
    ) -> Collection[models.BrandColor]:
        return await self._client.send(get_brand_colors(fields_brand_color=fields_brand_color))

    async def get_brand_email_default(
        self,
        id: str,
        *,
        fields_brand_button: Sequence[models.BrandButtonField] | None = None,
        fields_brand_email_default: Sequence[models.BrandEmailDefaultField] | None = None,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
        fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
        include: Sequence[Literal["brand-button", "brand-logo", "brand-social-group"]] | None = None,
    ) -> Single[models.BrandEmailDefault]:
        return await self._client.send(
            get_brand_email_default(
                id,
                fields_brand_button=fields_brand_button,
                fields_brand_email_default=fields_brand_email_default,
                fields_brand_logo=fields_brand_logo,
                fields_brand_social_group=fields_brand_social_group,
                include=include,
            )
        )

    async def get_brand_email_defaults(
        self,
        *,
        fields_brand_button: Sequence[models.BrandButtonField] | None = None,
        fields_brand_email_default: Sequence[models.BrandEmailDefaultField] | None = None,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
        fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
        include: Sequence[Literal["brand-button", "brand-logo", "brand-social-group"]] | None = None,
    ) -> Collection[models.BrandEmailDefault]:
        return await self._client.send(
            get_brand_email_defaults(
                fields_brand_button=fields_brand_button,
                fields_brand_email_default=fields_brand_email_default,
                fields_brand_logo=fields_brand_logo,
                fields_brand_social_group=fields_brand_social_group,
                include=include,
            )
        )

    async def get_brand_logo(
        self,
        id: str,
        *,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
        include: Sequence[Literal["image"]] | None = None,
    ) -> Single[models.BrandLogo]:
        return await self._client.send(
            get_brand_logo(id, fields_brand_logo=fields_brand_logo, fields_image=fields_image, include=include)
        )

    async def get_brand_logos(
        self,
        *,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
        include: Sequence[Literal["image"]] | None = None,
    ) -> Collection[models.BrandLogo]:
        return await self._client.send(
            get_brand_logos(fields_brand_logo=fields_brand_logo, fields_image=fields_image, include=include)
        )

    async def get_brand_social_group(
        self, id: str, *, fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None
    ) -> Single[models.BrandSocialGroup]:
        return await self._client.send(get_brand_social_group(id, fields_brand_social_group=fields_brand_social_group))

    async def get_brand_social_groups(
        self, *, fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None
    ) -> Collection[models.BrandSocialGroup]:
        return await self._client.send(get_brand_social_groups(fields_brand_social_group=fields_brand_social_group))

    async def get_brand_voice(
        self,
        id: str,
        *,
        fields_brand_voice: Sequence[Literal["id", "language_patterns", "tone_descriptors", "version"]] | None = None,
    ) -> Single[models.BrandVoice]:
        return await self._client.send(get_brand_voice(id, fields_brand_voice=fields_brand_voice))

    async def update_brand_button(
        self,
        id: str,
        attributes: models.BrandButtonUpdateAttributes | dicts.BrandButtonUpdateAttributes | AnyDict,
        *,
        fields_brand_button: Sequence[models.BrandButtonField] | None = None,
    ) -> Single[models.BrandButton]:
        return await self._client.send(update_brand_button(id, attributes, fields_brand_button=fields_brand_button))

    async def update_brand_color(
        self,
        id: str,
        attributes: models.BrandColorUpdateAttributes | dicts.BrandColorUpdateAttributes | AnyDict,
        *,
        fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None,
    ) -> Single[models.BrandColor]:
        return await self._client.send(update_brand_color(id, attributes, fields_brand_color=fields_brand_color))

    async def update_brand_email_default(
        self,
        id: str,
        attributes: models.BrandEmailDefaultUpdateAttributes | dicts.BrandEmailDefaultUpdateAttributes | AnyDict,
        *,
        relationships: models.BrandEmailDefaultUpdateRelationships | Mapping[str, Any] | None = None,
        fields_brand_email_default: Sequence[models.BrandEmailDefaultField] | None = None,
    ) -> Single[models.BrandEmailDefault]:
        return await self._client.send(
            update_brand_email_default(
                id, attributes, relationships=relationships, fields_brand_email_default=fields_brand_email_default
            )
        )

    async def update_brand_logo(
        self,
        id: str,
        attributes: models.BrandLogoUpdateAttributes | dicts.BrandLogoUpdateAttributes | AnyDict,
        *,
        relationships: models.BrandLogoUpdateRelationships | Mapping[str, Any] | None = None,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
    ) -> Single[models.BrandLogo]:
        return await self._client.send(
            update_brand_logo(id, attributes, relationships=relationships, fields_brand_logo=fields_brand_logo)
        )

    async def update_brand_social_group(
        self,
        id: str,
        attributes: models.BrandSocialGroupUpdateAttributes | dicts.BrandSocialGroupUpdateAttributes | AnyDict,
        *,
        fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
    ) -> Single[models.BrandSocialGroup]:
        return await self._client.send(
            update_brand_social_group(id, attributes, fields_brand_social_group=fields_brand_social_group)
        )

    async def update_brand_voice(
        self,
        id: str,
        attributes: models.BrandVoiceUpdateAttributes | dicts.BrandVoiceUpdateAttributes | AnyDict,
        *,
        fields_brand_voice: Sequence[Literal["id", "language_patterns", "tone_descriptors", "version"]] | None = None,
    ) -> Single[models.BrandVoice]:
        return await self._client.send(update_brand_voice(id, attributes, fields_brand_voice=fields_brand_voice))
