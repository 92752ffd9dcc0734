"""Brands: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from ...runtime.answers import Result
from ...runtime.arguments import AnyDict, member, plain, query, segment
from ...runtime.documents import Collection, Single
from ...runtime.namespaces import AsyncNamespace, Namespace
from ...runtime.operation import Operation, Quota, RateLimit, infos_of
from .. import dicts, models

_info = infos_of(__name__, "2026-07-15.pre")
_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_BRAND_BUTTON_BETA = _info(
    "create_brand_button_beta",
    "POST /api/brand-buttons",
    Result("single", "BrandButton", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def create_brand_button_beta(
    attributes: models.BrandButtonCreateAttributes | dicts.BrandButtonCreateAttributes | AnyDict,
    *,
    fields_brand_button: Sequence[models.BrandButtonField] | None = None,
) -> Operation[Single[models.BrandButton]]:
    """Create brand button beta (``POST /api/brand-buttons``).

    Args:
        attributes: needs style, border, spacing, text.
        fields_brand_button: the fields to receive, all by default.
    """
    return Operation(
        CREATE_BRAND_BUTTON_BETA,
        "/api/brand-buttons",
        query=query(("fields[brand-button]", fields_brand_button)),
        body={"data": {"type": "brand-button", "attributes": plain(attributes)}},
    )


CREATE_BRAND_COLOR_BETA = _info(
    "create_brand_color_beta",
    "POST /api/brand-colors",
    Result("single", "BrandColor", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def create_brand_color_beta(
    attributes: models.BrandColorCreateAttributes | dicts.BrandColorCreateAttributes | AnyDict,
    *,
    fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None,
) -> Operation[Single[models.BrandColor]]:
    """Create brand color beta (``POST /api/brand-colors``).

    Args:
        attributes: takes name, colors.
        fields_brand_color: the fields to receive, all by default.
    """
    return Operation(
        CREATE_BRAND_COLOR_BETA,
        "/api/brand-colors",
        query=query(("fields[brand-color]", fields_brand_color)),
        body={"data": {"type": "brand-color", "attributes": plain(attributes)}},
    )


CREATE_BRAND_LOGO_BETA = _info(
    "create_brand_logo_beta",
    "POST /api/brand-logos",
    Result("single", "BrandLogo", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def create_brand_logo_beta(
    attributes: models.BrandLogoCreateAttributes | dicts.BrandLogoCreateAttributes | AnyDict,
    *,
    relationships: models.BrandLogoCreateRelationships | Mapping[str, Any] | None = None,
    fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
) -> Operation[Single[models.BrandLogo]]:
    """Create brand logo beta (``POST /api/brand-logos``).

    Args:
        attributes: takes width, height, alt_text, link_url, name.
        relationships: takes image.
        fields_brand_logo: the fields to receive, all by default.
    """
    return Operation(
        CREATE_BRAND_LOGO_BETA,
        "/api/brand-logos",
        query=query(("fields[brand-logo]", fields_brand_logo)),
        body={"data": {"type": "brand-logo", "attributes": plain(attributes), **member(relationships=relationships)}},
    )


CREATE_BRAND_SOCIAL_GROUP_BETA = _info(
    "create_brand_social_group_beta",
    "POST /api/brand-social-groups",
    Result("single", "BrandSocialGroup", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def create_brand_social_group_beta(
    attributes: models.BrandSocialGroupCreateAttributes | dicts.BrandSocialGroupCreateAttributes | AnyDict,
    *,
    fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
) -> Operation[Single[models.BrandSocialGroup]]:
    """Create brand social group beta (``POST /api/brand-social-groups``).

    Args:
        attributes: needs social_links.
        fields_brand_social_group: the fields to receive, all by default.
    """
    return Operation(
        CREATE_BRAND_SOCIAL_GROUP_BETA,
        "/api/brand-social-groups",
        query=query(("fields[brand-social-group]", fields_brand_social_group)),
        body={"data": {"type": "brand-social-group", "attributes": plain(attributes)}},
    )


DELETE_BRAND_BUTTON_BETA = _info(
    "delete_brand_button_beta",
    "DELETE /api/brand-buttons/{id}",
    Result("nothing"),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_brand_button_beta(id: str) -> Operation[None]:
    """Delete brand button beta (``DELETE /api/brand-buttons/{id}``).

    Args:
        id: id of the brand button.
    """
    return Operation(DELETE_BRAND_BUTTON_BETA, f"/api/brand-buttons/{segment('id', id)}")


DELETE_BRAND_COLOR_BETA = _info(
    "delete_brand_color_beta",
    "DELETE /api/brand-colors/{id}",
    Result("nothing"),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_brand_color_beta(id: str) -> Operation[None]:
    """Delete brand color beta (``DELETE /api/brand-colors/{id}``).

    Args:
        id: id of the brand color.
    """
    return Operation(DELETE_BRAND_COLOR_BETA, f"/api/brand-colors/{segment('id', id)}")


DELETE_BRAND_LOGO_BETA = _info(
    "delete_brand_logo_beta",
    "DELETE /api/brand-logos/{id}",
    Result("nothing"),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_brand_logo_beta(id: str) -> Operation[None]:
    """Delete brand logo beta (``DELETE /api/brand-logos/{id}``).

    Args:
        id: id of the brand logo.
    """
    return Operation(DELETE_BRAND_LOGO_BETA, f"/api/brand-logos/{segment('id', id)}")


DELETE_BRAND_SOCIAL_GROUP_BETA = _info(
    "delete_brand_social_group_beta",
    "DELETE /api/brand-social-groups/{id}",
    Result("nothing"),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_brand_social_group_beta(id: str) -> Operation[None]:
    """Delete brand social group beta (``DELETE /api/brand-social-groups/{id}``).

    Args:
        id: id of the brand social group.
    """
    return Operation(DELETE_BRAND_SOCIAL_GROUP_BETA, f"/api/brand-social-groups/{segment('id', id)}")


GET_BRAND_BUTTON_BETA = _info(
    "get_brand_button_beta",
    "GET /api/brand-buttons/{id}",
    Result("single", "BrandButton", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_button_beta(
    id: str, *, fields_brand_button: Sequence[models.BrandButtonField] | None = None
) -> Operation[Single[models.BrandButton]]:
    """Get brand button beta (``GET /api/brand-buttons/{id}``).

    Args:
        id: id of the brand button.
        fields_brand_button: the fields to receive, all by default.
    """
    return Operation(
        GET_BRAND_BUTTON_BETA,
        f"/api/brand-buttons/{segment('id', id)}",
        query=query(("fields[brand-button]", fields_brand_button)),
    )


GET_BRAND_BUTTONS_BETA = _info(
    "get_brand_buttons_beta",
    "GET /api/brand-buttons",
    Result("collection", "BrandButton", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_buttons_beta(
    *, fields_brand_button: Sequence[models.BrandButtonField] | None = None
) -> Operation[Collection[models.BrandButton]]:
    """Get brand buttons beta (``GET /api/brand-buttons``).

    Args:
        fields_brand_button: the fields to receive, all by default.
    """
    return Operation(
        GET_BRAND_BUTTONS_BETA, "/api/brand-buttons", query=query(("fields[brand-button]", fields_brand_button))
    )


GET_BRAND_COLOR_BETA = _info(
    "get_brand_color_beta",
    "GET /api/brand-colors/{id}",
    Result("single", "BrandColor", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_color_beta(
    id: str, *, fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None
) -> Operation[Single[models.BrandColor]]:
    """Get brand color beta (``GET /api/brand-colors/{id}``).

    Args:
        id: id of the brand color.
        fields_brand_color: the fields to receive, all by default.
    """
    return Operation(
        GET_BRAND_COLOR_BETA,
        f"/api/brand-colors/{segment('id', id)}",
        query=query(("fields[brand-color]", fields_brand_color)),
    )


GET_BRAND_COLORS_BETA = _info(
    "get_brand_colors_beta",
    "GET /api/brand-colors",
    Result("collection", "BrandColor", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_colors_beta(
    *, fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None
) -> Operation[Collection[models.BrandColor]]:
    """Get brand colors beta (``GET /api/brand-colors``).

    Args:
        fields_brand_color: the fields to receive, all by default.
    """
    return Operation(
        GET_BRAND_COLORS_BETA, "/api/brand-colors", query=query(("fields[brand-color]", fields_brand_color))
    )


GET_BRAND_EMAIL_DEFAULT_BETA = _info(
    "get_brand_email_default_beta",
    "GET /api/brand-email-defaults/{id}",
    Result("single", "BrandEmailDefault", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_email_default_beta(
    id: str,
    *,
    fields_brand_button: Sequence[models.BrandButtonField] | None = None,
    fields_brand_email_default: Sequence[models.BrandEmailDefaultField] | None = None,
    fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
    fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
    include: Sequence[Literal["brand-button", "brand-logo", "brand-social-group"]] | None = None,
) -> Operation[Single[models.BrandEmailDefault]]:
    """Get brand email default beta (``GET /api/brand-email-defaults/{id}``).

    Args:
        id: id of the brand email default.
        fields_brand_button, fields_brand_email_default, fields_brand_logo, fields_brand_social_group: the fields to
            receive, all by default.
        include: what to add to ``included``: brand-button, brand-logo, brand-social-group.
    """
    return Operation(
        GET_BRAND_EMAIL_DEFAULT_BETA,
        f"/api/brand-email-defaults/{segment('id', id)}",
        query=query(
            ("fields[brand-button]", fields_brand_button),
            ("fields[brand-email-default]", fields_brand_email_default),
            ("fields[brand-logo]", fields_brand_logo),
            ("fields[brand-social-group]", fields_brand_social_group),
            ("include", include),
        ),
    )


GET_BRAND_EMAIL_DEFAULTS_BETA = _info(
    "get_brand_email_defaults_beta",
    "GET /api/brand-email-defaults",
    Result("collection", "BrandEmailDefault", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_email_defaults_beta(
    *,
    fields_brand_button: Sequence[models.BrandButtonField] | None = None,
    fields_brand_email_default: Sequence[models.BrandEmailDefaultField] | None = None,
    fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
    fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
    include: Sequence[Literal["brand-button", "brand-logo", "brand-social-group"]] | None = None,
) -> Operation[Collection[models.BrandEmailDefault]]:
    """Get brand email defaults beta (``GET /api/brand-email-defaults``).

    Args:
        fields_brand_button, fields_brand_email_default, fields_brand_logo, fields_brand_social_group: the fields to
            receive, all by default.
        include: what to add to ``included``: brand-button, brand-logo, brand-social-group.
    """
    return Operation(
        GET_BRAND_EMAIL_DEFAULTS_BETA,
        "/api/brand-email-defaults",
        query=query(
            ("fields[brand-button]", fields_brand_button),
            ("fields[brand-email-default]", fields_brand_email_default),
            ("fields[brand-logo]", fields_brand_logo),
            ("fields[brand-social-group]", fields_brand_social_group),
            ("include", include),
        ),
    )


GET_BRAND_LOGO_BETA = _info(
    "get_brand_logo_beta",
    "GET /api/brand-logos/{id}",
    Result("single", "BrandLogo", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_logo_beta(
    id: str,
    *,
    fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
    fields_image: Sequence[models.ImageField] | None = None,
    include: Sequence[Literal["image"]] | None = None,
) -> Operation[Single[models.BrandLogo]]:
    """Get brand logo beta (``GET /api/brand-logos/{id}``).

    Args:
        id: id of the brand logo.
        fields_brand_logo, fields_image: the fields to receive, all by default.
        include: what to add to ``included``: image.
    """
    return Operation(
        GET_BRAND_LOGO_BETA,
        f"/api/brand-logos/{segment('id', id)}",
        query=query(("fields[brand-logo]", fields_brand_logo), ("fields[image]", fields_image), ("include", include)),
    )


GET_BRAND_LOGOS_BETA = _info(
    "get_brand_logos_beta",
    "GET /api/brand-logos",
    Result("collection", "BrandLogo", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_logos_beta(
    *,
    fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
    fields_image: Sequence[models.ImageField] | None = None,
    include: Sequence[Literal["image"]] | None = None,
) -> Operation[Collection[models.BrandLogo]]:
    """Get brand logos beta (``GET /api/brand-logos``).

    Args:
        fields_brand_logo, fields_image: the fields to receive, all by default.
        include: what to add to ``included``: image.
    """
    return Operation(
        GET_BRAND_LOGOS_BETA,
        "/api/brand-logos",
        query=query(("fields[brand-logo]", fields_brand_logo), ("fields[image]", fields_image), ("include", include)),
    )


GET_BRAND_SOCIAL_GROUP_BETA = _info(
    "get_brand_social_group_beta",
    "GET /api/brand-social-groups/{id}",
    Result("single", "BrandSocialGroup", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_social_group_beta(
    id: str, *, fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None
) -> Operation[Single[models.BrandSocialGroup]]:
    """Get brand social group beta (``GET /api/brand-social-groups/{id}``).

    Args:
        id: id of the brand social group.
        fields_brand_social_group: the fields to receive, all by default.
    """
    return Operation(
        GET_BRAND_SOCIAL_GROUP_BETA,
        f"/api/brand-social-groups/{segment('id', id)}",
        query=query(("fields[brand-social-group]", fields_brand_social_group)),
    )


GET_BRAND_SOCIAL_GROUPS_BETA = _info(
    "get_brand_social_groups_beta",
    "GET /api/brand-social-groups",
    Result("collection", "BrandSocialGroup", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_social_groups_beta(
    *, fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None
) -> Operation[Collection[models.BrandSocialGroup]]:
    """Get brand social groups beta (``GET /api/brand-social-groups``).

    Args:
        fields_brand_social_group: the fields to receive, all by default.
    """
    return Operation(
        GET_BRAND_SOCIAL_GROUPS_BETA,
        "/api/brand-social-groups",
        query=query(("fields[brand-social-group]", fields_brand_social_group)),
    )


GET_BRAND_VOICE_BETA = _info(
    "get_brand_voice_beta",
    "GET /api/brand-voice/{id}",
    Result("single", "BrandVoice", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_brand_voice_beta(
    id: str,
    *,
    fields_brand_voice: Sequence[Literal["id", "language_patterns", "tone_descriptors", "version"]] | None = None,
) -> Operation[Single[models.BrandVoice]]:
    """Get brand voice beta (``GET /api/brand-voice/{id}``).

    Args:
        id: id of the brand voice.
        fields_brand_voice: the fields to receive, all by default.
    """
    return Operation(
        GET_BRAND_VOICE_BETA,
        f"/api/brand-voice/{segment('id', id)}",
        query=query(("fields[brand-voice]", fields_brand_voice)),
    )


UPDATE_BRAND_BUTTON_BETA = _info(
    "update_brand_button_beta",
    "PATCH /api/brand-buttons/{id}",
    Result("single", "BrandButton", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_brand_button_beta(
    id: str,
    attributes: models.BrandButtonUpdateAttributes | dicts.BrandButtonUpdateAttributes | AnyDict,
    *,
    fields_brand_button: Sequence[models.BrandButtonField] | None = None,
) -> Operation[Single[models.BrandButton]]:
    """Update brand button beta (``PATCH /api/brand-buttons/{id}``).

    Args:
        id: id of the brand button.
        attributes: takes name, is_primary, style, border, spacing, text, preview_page_hex; absent fields stay as
            they are, ``None`` clears a field.
        fields_brand_button: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_BRAND_BUTTON_BETA,
        f"/api/brand-buttons/{segment('id', id)}",
        query=query(("fields[brand-button]", fields_brand_button)),
        body={"data": {"type": "brand-button", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_BRAND_COLOR_BETA = _info(
    "update_brand_color_beta",
    "PATCH /api/brand-colors/{id}",
    Result("single", "BrandColor", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_brand_color_beta(
    id: str,
    attributes: models.BrandColorUpdateAttributes | dicts.BrandColorUpdateAttributes | AnyDict,
    *,
    fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None,
) -> Operation[Single[models.BrandColor]]:
    """Update brand color beta (``PATCH /api/brand-colors/{id}``).

    Args:
        id: id of the brand color.
        attributes: takes name, colors; absent fields stay as they are, ``None`` clears a field.
        fields_brand_color: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_BRAND_COLOR_BETA,
        f"/api/brand-colors/{segment('id', id)}",
        query=query(("fields[brand-color]", fields_brand_color)),
        body={"data": {"type": "brand-color", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_BRAND_EMAIL_DEFAULT_BETA = _info(
    "update_brand_email_default_beta",
    "PATCH /api/brand-email-defaults/{id}",
    Result("single", "BrandEmailDefault", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_brand_email_default_beta(
    id: str,
    attributes: models.BrandEmailDefaultUpdateAttributes | dicts.BrandEmailDefaultUpdateAttributes | AnyDict,
    *,
    relationships: models.BrandEmailDefaultUpdateRelationships | Mapping[str, Any] | None = None,
    fields_brand_email_default: Sequence[models.BrandEmailDefaultField] | None = None,
) -> Operation[Single[models.BrandEmailDefault]]:
    """Update brand email default beta (``PATCH /api/brand-email-defaults/{id}``).

    Args:
        id: id of the brand email default.
        attributes: takes body, header, footer; absent fields stay as they are, ``None`` clears a field.
        relationships: takes brand-button, brand-logo, brand-social-group; absent fields stay as they are.
        fields_brand_email_default: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_BRAND_EMAIL_DEFAULT_BETA,
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


UPDATE_BRAND_LOGO_BETA = _info(
    "update_brand_logo_beta",
    "PATCH /api/brand-logos/{id}",
    Result("single", "BrandLogo", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_brand_logo_beta(
    id: str,
    attributes: models.BrandLogoUpdateAttributes | dicts.BrandLogoUpdateAttributes | AnyDict,
    *,
    relationships: models.BrandLogoUpdateRelationships | Mapping[str, Any] | None = None,
    fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
) -> Operation[Single[models.BrandLogo]]:
    """Update brand logo beta (``PATCH /api/brand-logos/{id}``).

    Args:
        id: id of the brand logo.
        attributes: takes width, height, alt_text, link_url, name; absent fields stay as they are, ``None`` clears a
            field.
        relationships: takes image; absent fields stay as they are.
        fields_brand_logo: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_BRAND_LOGO_BETA,
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


UPDATE_BRAND_SOCIAL_GROUP_BETA = _info(
    "update_brand_social_group_beta",
    "PATCH /api/brand-social-groups/{id}",
    Result("single", "BrandSocialGroup", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_brand_social_group_beta(
    id: str,
    attributes: models.BrandSocialGroupUpdateAttributes | dicts.BrandSocialGroupUpdateAttributes | AnyDict,
    *,
    fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
) -> Operation[Single[models.BrandSocialGroup]]:
    """Update brand social group beta (``PATCH /api/brand-social-groups/{id}``).

    Args:
        id: id of the brand social group.
        attributes: takes name, social_links; absent fields stay as they are, ``None`` clears a field.
        fields_brand_social_group: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_BRAND_SOCIAL_GROUP_BETA,
        f"/api/brand-social-groups/{segment('id', id)}",
        query=query(("fields[brand-social-group]", fields_brand_social_group)),
        body={"data": {"type": "brand-social-group", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_BRAND_VOICE_BETA = _info(
    "update_brand_voice_beta",
    "PATCH /api/brand-voice/{id}",
    Result("single", "BrandVoice", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_brand_voice_beta(
    id: str,
    attributes: models.BrandVoiceUpdateAttributes | dicts.BrandVoiceUpdateAttributes | AnyDict,
    *,
    fields_brand_voice: Sequence[Literal["id", "language_patterns", "tone_descriptors", "version"]] | None = None,
) -> Operation[Single[models.BrandVoice]]:
    """Update brand voice beta (``PATCH /api/brand-voice/{id}``).

    Args:
        id: id of the brand voice.
        attributes: takes tone_descriptors, language_patterns; absent fields stay as they are, ``None`` clears a
            field.
        fields_brand_voice: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_BRAND_VOICE_BETA,
        f"/api/brand-voice/{segment('id', id)}",
        query=query(("fields[brand-voice]", fields_brand_voice)),
        body={"data": {"type": "brand-voice", "id": id, "attributes": plain(attributes)}},
    )


class _BrandsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_brand_button_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create brand button beta (``POST /api/brand-buttons``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/create_brand_button

        Args:
            attributes: needs style, border, spacing, text.
            fields_brand_button: the fields to receive, all by default.
        """

    def create_brand_color_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create brand color beta (``POST /api/brand-colors``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/create_brand_color

        Args:
            attributes: takes name, colors.
            fields_brand_color: the fields to receive, all by default.
        """

    def create_brand_logo_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create brand logo beta (``POST /api/brand-logos``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/create_brand_logo

        Args:
            attributes: takes width, height, alt_text, link_url, name.
            relationships: takes image.
            fields_brand_logo: the fields to receive, all by default.
        """

    def create_brand_social_group_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create brand social group beta (``POST /api/brand-social-groups``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/create_brand_social_group

        Args:
            attributes: needs social_links.
            fields_brand_social_group: the fields to receive, all by default.
        """

    def delete_brand_button_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Delete brand button beta (``DELETE /api/brand-buttons/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_brand_button

        Args:
            id: id of the brand button.
        """

    def delete_brand_color_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Delete brand color beta (``DELETE /api/brand-colors/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_brand_color

        Args:
            id: id of the brand color.
        """

    def delete_brand_logo_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Delete brand logo beta (``DELETE /api/brand-logos/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_brand_logo

        Args:
            id: id of the brand logo.
        """

    def delete_brand_social_group_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Delete brand social group beta (``DELETE /api/brand-social-groups/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_brand_social_group

        Args:
            id: id of the brand social group.
        """

    def get_brand_button_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand button beta (``GET /api/brand-buttons/{id}``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_button

        Args:
            id: id of the brand button.
            fields_brand_button: the fields to receive, all by default.
        """

    def get_brand_buttons_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand buttons beta (``GET /api/brand-buttons``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_buttons

        Args:
            fields_brand_button: the fields to receive, all by default.
        """

    def get_brand_color_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand color beta (``GET /api/brand-colors/{id}``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_color

        Args:
            id: id of the brand color.
            fields_brand_color: the fields to receive, all by default.
        """

    def get_brand_colors_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand colors beta (``GET /api/brand-colors``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_colors

        Args:
            fields_brand_color: the fields to receive, all by default.
        """

    def get_brand_email_default_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand email default beta (``GET /api/brand-email-defaults/{id}``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_email_default

        Args:
            id: id of the brand email default.
            fields_brand_button, fields_brand_email_default, fields_brand_logo, fields_brand_social_group: the fields to
                receive, all by default.
            include: what to add to ``included``: brand-button, brand-logo, brand-social-group.
        """

    def get_brand_email_defaults_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand email defaults beta (``GET /api/brand-email-defaults``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_email_defaults

        Args:
            fields_brand_button, fields_brand_email_default, fields_brand_logo, fields_brand_social_group: the fields to
                receive, all by default.
            include: what to add to ``included``: brand-button, brand-logo, brand-social-group.
        """

    def get_brand_logo_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand logo beta (``GET /api/brand-logos/{id}``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_logo

        Args:
            id: id of the brand logo.
            fields_brand_logo, fields_image: the fields to receive, all by default.
            include: what to add to ``included``: image.
        """

    def get_brand_logos_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand logos beta (``GET /api/brand-logos``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_logos

        Args:
            fields_brand_logo, fields_image: the fields to receive, all by default.
            include: what to add to ``included``: image.
        """

    def get_brand_social_group_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand social group beta (``GET /api/brand-social-groups/{id}``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_social_group

        Args:
            id: id of the brand social group.
            fields_brand_social_group: the fields to receive, all by default.
        """

    def get_brand_social_groups_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand social groups beta (``GET /api/brand-social-groups``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_social_groups

        Args:
            fields_brand_social_group: the fields to receive, all by default.
        """

    def get_brand_voice_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get brand voice beta (``GET /api/brand-voice/{id}``).

        Scopes: brands:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_brand_voice

        Args:
            id: id of the brand voice.
            fields_brand_voice: the fields to receive, all by default.
        """

    def update_brand_button_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update brand button beta (``PATCH /api/brand-buttons/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_brand_button

        Args:
            id: id of the brand button.
            attributes: takes name, is_primary, style, border, spacing, text, preview_page_hex; absent fields stay as
                they are, ``None`` clears a field.
            fields_brand_button: the fields to receive, all by default.
        """

    def update_brand_color_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update brand color beta (``PATCH /api/brand-colors/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_brand_color

        Args:
            id: id of the brand color.
            attributes: takes name, colors; absent fields stay as they are, ``None`` clears a field.
            fields_brand_color: the fields to receive, all by default.
        """

    def update_brand_email_default_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update brand email default beta (``PATCH /api/brand-email-defaults/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_brand_email_default

        Args:
            id: id of the brand email default.
            attributes: takes body, header, footer; absent fields stay as they are, ``None`` clears a field.
            relationships: takes brand-button, brand-logo, brand-social-group; absent fields stay as they are.
            fields_brand_email_default: the fields to receive, all by default.
        """

    def update_brand_logo_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update brand logo beta (``PATCH /api/brand-logos/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_brand_logo

        Args:
            id: id of the brand logo.
            attributes: takes width, height, alt_text, link_url, name; absent fields stay as they are, ``None`` clears a
                field.
            relationships: takes image; absent fields stay as they are.
            fields_brand_logo: the fields to receive, all by default.
        """

    def update_brand_social_group_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update brand social group beta (``PATCH /api/brand-social-groups/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_brand_social_group

        Args:
            id: id of the brand social group.
            attributes: takes name, social_links; absent fields stay as they are, ``None`` clears a field.
            fields_brand_social_group: the fields to receive, all by default.
        """

    def update_brand_voice_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Update brand voice beta (``PATCH /api/brand-voice/{id}``).

        Scopes: brands:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_brand_voice

        Args:
            id: id of the brand voice.
            attributes: takes tone_descriptors, language_patterns; absent fields stay as they are, ``None`` clears a
                field.
            fields_brand_voice: the fields to receive, all by default.
        """


class BrandsNamespace(Namespace, _BrandsNamespaceDocs):
    """Brands, sent by a blocking client."""

    def create_brand_button_beta(
        self,
        attributes: models.BrandButtonCreateAttributes | dicts.BrandButtonCreateAttributes | AnyDict,
        *,
        fields_brand_button: Sequence[models.BrandButtonField] | None = None,
    ) -> Single[models.BrandButton]:
        return self._client.send(create_brand_button_beta(attributes, fields_brand_button=fields_brand_button))

    def create_brand_color_beta(
        self,
        attributes: models.BrandColorCreateAttributes | dicts.BrandColorCreateAttributes | AnyDict,
        *,
        fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None,
    ) -> Single[models.BrandColor]:
        return self._client.send(create_brand_color_beta(attributes, fields_brand_color=fields_brand_color))

    def create_brand_logo_beta(
        self,
        attributes: models.BrandLogoCreateAttributes | dicts.BrandLogoCreateAttributes | AnyDict,
        *,
        relationships: models.BrandLogoCreateRelationships | Mapping[str, Any] | None = None,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
    ) -> Single[models.BrandLogo]:
        return self._client.send(
            create_brand_logo_beta(attributes, relationships=relationships, fields_brand_logo=fields_brand_logo)
        )

    def create_brand_social_group_beta(
        self,
        attributes: models.BrandSocialGroupCreateAttributes | dicts.BrandSocialGroupCreateAttributes | AnyDict,
        *,
        fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
    ) -> Single[models.BrandSocialGroup]:
        return self._client.send(
            create_brand_social_group_beta(attributes, fields_brand_social_group=fields_brand_social_group)
        )

    def delete_brand_button_beta(self, id: str) -> None:
        return self._client.send(delete_brand_button_beta(id))

    def delete_brand_color_beta(self, id: str) -> None:
        return self._client.send(delete_brand_color_beta(id))

    def delete_brand_logo_beta(self, id: str) -> None:
        return self._client.send(delete_brand_logo_beta(id))

    def delete_brand_social_group_beta(self, id: str) -> None:
        return self._client.send(delete_brand_social_group_beta(id))

    def get_brand_button_beta(
        self, id: str, *, fields_brand_button: Sequence[models.BrandButtonField] | None = None
    ) -> Single[models.BrandButton]:
        return self._client.send(get_brand_button_beta(id, fields_brand_button=fields_brand_button))

    def get_brand_buttons_beta(
        self, *, fields_brand_button: Sequence[models.BrandButtonField] | None = None
    ) -> Collection[models.BrandButton]:
        return self._client.send(get_brand_buttons_beta(fields_brand_button=fields_brand_button))

    def get_brand_color_beta(
        self, id: str, *, fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None
    ) -> Single[models.BrandColor]:
        return self._client.send(get_brand_color_beta(id, fields_brand_color=fields_brand_color))

    def get_brand_colors_beta(
        self, *, fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None
    ) -> Collection[models.BrandColor]:
        return self._client.send(get_brand_colors_beta(fields_brand_color=fields_brand_color))

    def get_brand_email_default_beta(
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
            get_brand_email_default_beta(
                id,
                fields_brand_button=fields_brand_button,
                fields_brand_email_default=fields_brand_email_default,
                fields_brand_logo=fields_brand_logo,
                fields_brand_social_group=fields_brand_social_group,
                include=include,
            )
        )

    def get_brand_email_defaults_beta(
        self,
        *,
        fields_brand_button: Sequence[models.BrandButtonField] | None = None,
        fields_brand_email_default: Sequence[models.BrandEmailDefaultField] | None = None,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
        fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
        include: Sequence[Literal["brand-button", "brand-logo", "brand-social-group"]] | None = None,
    ) -> Collection[models.BrandEmailDefault]:
        return self._client.send(
            get_brand_email_defaults_beta(
                fields_brand_button=fields_brand_button,
                fields_brand_email_default=fields_brand_email_default,
                fields_brand_logo=fields_brand_logo,
                fields_brand_social_group=fields_brand_social_group,
                include=include,
            )
        )

    def get_brand_logo_beta(
        self,
        id: str,
        *,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
        include: Sequence[Literal["image"]] | None = None,
    ) -> Single[models.BrandLogo]:
        return self._client.send(
            get_brand_logo_beta(id, fields_brand_logo=fields_brand_logo, fields_image=fields_image, include=include)
        )

    def get_brand_logos_beta(
        self,
        *,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
        include: Sequence[Literal["image"]] | None = None,
    ) -> Collection[models.BrandLogo]:
        return self._client.send(
            get_brand_logos_beta(fields_brand_logo=fields_brand_logo, fields_image=fields_image, include=include)
        )

    def get_brand_social_group_beta(
        self, id: str, *, fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None
    ) -> Single[models.BrandSocialGroup]:
        return self._client.send(get_brand_social_group_beta(id, fields_brand_social_group=fields_brand_social_group))

    def get_brand_social_groups_beta(
        self, *, fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None
    ) -> Collection[models.BrandSocialGroup]:
        return self._client.send(get_brand_social_groups_beta(fields_brand_social_group=fields_brand_social_group))

    def get_brand_voice_beta(
        self,
        id: str,
        *,
        fields_brand_voice: Sequence[Literal["id", "language_patterns", "tone_descriptors", "version"]] | None = None,
    ) -> Single[models.BrandVoice]:
        return self._client.send(get_brand_voice_beta(id, fields_brand_voice=fields_brand_voice))

    def update_brand_button_beta(
        self,
        id: str,
        attributes: models.BrandButtonUpdateAttributes | dicts.BrandButtonUpdateAttributes | AnyDict,
        *,
        fields_brand_button: Sequence[models.BrandButtonField] | None = None,
    ) -> Single[models.BrandButton]:
        return self._client.send(update_brand_button_beta(id, attributes, fields_brand_button=fields_brand_button))

    def update_brand_color_beta(
        self,
        id: str,
        attributes: models.BrandColorUpdateAttributes | dicts.BrandColorUpdateAttributes | AnyDict,
        *,
        fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None,
    ) -> Single[models.BrandColor]:
        return self._client.send(update_brand_color_beta(id, attributes, fields_brand_color=fields_brand_color))

    def update_brand_email_default_beta(
        self,
        id: str,
        attributes: models.BrandEmailDefaultUpdateAttributes | dicts.BrandEmailDefaultUpdateAttributes | AnyDict,
        *,
        relationships: models.BrandEmailDefaultUpdateRelationships | Mapping[str, Any] | None = None,
        fields_brand_email_default: Sequence[models.BrandEmailDefaultField] | None = None,
    ) -> Single[models.BrandEmailDefault]:
        return self._client.send(
            update_brand_email_default_beta(
                id, attributes, relationships=relationships, fields_brand_email_default=fields_brand_email_default
            )
        )

    def update_brand_logo_beta(
        self,
        id: str,
        attributes: models.BrandLogoUpdateAttributes | dicts.BrandLogoUpdateAttributes | AnyDict,
        *,
        relationships: models.BrandLogoUpdateRelationships | Mapping[str, Any] | None = None,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
    ) -> Single[models.BrandLogo]:
        return self._client.send(
            update_brand_logo_beta(id, attributes, relationships=relationships, fields_brand_logo=fields_brand_logo)
        )

    def update_brand_social_group_beta(
        self,
        id: str,
        attributes: models.BrandSocialGroupUpdateAttributes | dicts.BrandSocialGroupUpdateAttributes | AnyDict,
        *,
        fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
    ) -> Single[models.BrandSocialGroup]:
        return self._client.send(
            update_brand_social_group_beta(id, attributes, fields_brand_social_group=fields_brand_social_group)
        )

    def update_brand_voice_beta(
        self,
        id: str,
        attributes: models.BrandVoiceUpdateAttributes | dicts.BrandVoiceUpdateAttributes | AnyDict,
        *,
        fields_brand_voice: Sequence[Literal["id", "language_patterns", "tone_descriptors", "version"]] | None = None,
    ) -> Single[models.BrandVoice]:
        return self._client.send(update_brand_voice_beta(id, attributes, fields_brand_voice=fields_brand_voice))


class AsyncBrandsNamespace(AsyncNamespace, _BrandsNamespaceDocs):
    """Brands, sent by an async client."""

    async def create_brand_button_beta(
        self,
        attributes: models.BrandButtonCreateAttributes | dicts.BrandButtonCreateAttributes | AnyDict,
        *,
        fields_brand_button: Sequence[models.BrandButtonField] | None = None,
    ) -> Single[models.BrandButton]:
        return await self._client.send(create_brand_button_beta(attributes, fields_brand_button=fields_brand_button))

    async def create_brand_color_beta(
        self,
        attributes: models.BrandColorCreateAttributes | dicts.BrandColorCreateAttributes | AnyDict,
        *,
        fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None,
    ) -> Single[models.BrandColor]:
        return await self._client.send(create_brand_color_beta(attributes, fields_brand_color=fields_brand_color))

    async def create_brand_logo_beta(
        self,
        attributes: models.BrandLogoCreateAttributes | dicts.BrandLogoCreateAttributes | AnyDict,
        *,
        relationships: models.BrandLogoCreateRelationships | Mapping[str, Any] | None = None,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
    ) -> Single[models.BrandLogo]:
        return await self._client.send(
            create_brand_logo_beta(attributes, relationships=relationships, fields_brand_logo=fields_brand_logo)
        )

    async def create_brand_social_group_beta(
        self,
        attributes: models.BrandSocialGroupCreateAttributes | dicts.BrandSocialGroupCreateAttributes | AnyDict,
        *,
        fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
    ) -> Single[models.BrandSocialGroup]:
        return await self._client.send(
            create_brand_social_group_beta(attributes, fields_brand_social_group=fields_brand_social_group)
        )

    async def delete_brand_button_beta(self, id: str) -> None:
        return await self._client.send(delete_brand_button_beta(id))

    async def delete_brand_color_beta(self, id: str) -> None:
        return await self._client.send(delete_brand_color_beta(id))

    async def delete_brand_logo_beta(self, id: str) -> None:
        return await self._client.send(delete_brand_logo_beta(id))

    async def delete_brand_social_group_beta(self, id: str) -> None:
        return await self._client.send(delete_brand_social_group_beta(id))

    async def get_brand_button_beta(
        self, id: str, *, fields_brand_button: Sequence[models.BrandButtonField] | None = None
    ) -> Single[models.BrandButton]:
        return await self._client.send(get_brand_button_beta(id, fields_brand_button=fields_brand_button))

    async def get_brand_buttons_beta(
        self, *, fields_brand_button: Sequence[models.BrandButtonField] | None = None
    ) -> Collection[models.BrandButton]:
        return await self._client.send(get_brand_buttons_beta(fields_brand_button=fields_brand_button))

    async def get_brand_color_beta(
        self, id: str, *, fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None
    ) -> Single[models.BrandColor]:
        return await self._client.send(get_brand_color_beta(id, fields_brand_color=fields_brand_color))

    async def get_brand_colors_beta(
        self, *, fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None
    ) -> Collection[models.BrandColor]:
        return await self._client.send(get_brand_colors_beta(fields_brand_color=fields_brand_color))

    async def get_brand_email_default_beta(
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
            get_brand_email_default_beta(
                id,
                fields_brand_button=fields_brand_button,
                fields_brand_email_default=fields_brand_email_default,
                fields_brand_logo=fields_brand_logo,
                fields_brand_social_group=fields_brand_social_group,
                include=include,
            )
        )

    async def get_brand_email_defaults_beta(
        self,
        *,
        fields_brand_button: Sequence[models.BrandButtonField] | None = None,
        fields_brand_email_default: Sequence[models.BrandEmailDefaultField] | None = None,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
        fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
        include: Sequence[Literal["brand-button", "brand-logo", "brand-social-group"]] | None = None,
    ) -> Collection[models.BrandEmailDefault]:
        return await self._client.send(
            get_brand_email_defaults_beta(
                fields_brand_button=fields_brand_button,
                fields_brand_email_default=fields_brand_email_default,
                fields_brand_logo=fields_brand_logo,
                fields_brand_social_group=fields_brand_social_group,
                include=include,
            )
        )

    async def get_brand_logo_beta(
        self,
        id: str,
        *,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
        include: Sequence[Literal["image"]] | None = None,
    ) -> Single[models.BrandLogo]:
        return await self._client.send(
            get_brand_logo_beta(id, fields_brand_logo=fields_brand_logo, fields_image=fields_image, include=include)
        )

    async def get_brand_logos_beta(
        self,
        *,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
        fields_image: Sequence[models.ImageField] | None = None,
        include: Sequence[Literal["image"]] | None = None,
    ) -> Collection[models.BrandLogo]:
        return await self._client.send(
            get_brand_logos_beta(fields_brand_logo=fields_brand_logo, fields_image=fields_image, include=include)
        )

    async def get_brand_social_group_beta(
        self, id: str, *, fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None
    ) -> Single[models.BrandSocialGroup]:
        return await self._client.send(
            get_brand_social_group_beta(id, fields_brand_social_group=fields_brand_social_group)
        )

    async def get_brand_social_groups_beta(
        self, *, fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None
    ) -> Collection[models.BrandSocialGroup]:
        return await self._client.send(
            get_brand_social_groups_beta(fields_brand_social_group=fields_brand_social_group)
        )

    async def get_brand_voice_beta(
        self,
        id: str,
        *,
        fields_brand_voice: Sequence[Literal["id", "language_patterns", "tone_descriptors", "version"]] | None = None,
    ) -> Single[models.BrandVoice]:
        return await self._client.send(get_brand_voice_beta(id, fields_brand_voice=fields_brand_voice))

    async def update_brand_button_beta(
        self,
        id: str,
        attributes: models.BrandButtonUpdateAttributes | dicts.BrandButtonUpdateAttributes | AnyDict,
        *,
        fields_brand_button: Sequence[models.BrandButtonField] | None = None,
    ) -> Single[models.BrandButton]:
        return await self._client.send(
            update_brand_button_beta(id, attributes, fields_brand_button=fields_brand_button)
        )

    async def update_brand_color_beta(
        self,
        id: str,
        attributes: models.BrandColorUpdateAttributes | dicts.BrandColorUpdateAttributes | AnyDict,
        *,
        fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None,
    ) -> Single[models.BrandColor]:
        return await self._client.send(update_brand_color_beta(id, attributes, fields_brand_color=fields_brand_color))

    async def update_brand_email_default_beta(
        self,
        id: str,
        attributes: models.BrandEmailDefaultUpdateAttributes | dicts.BrandEmailDefaultUpdateAttributes | AnyDict,
        *,
        relationships: models.BrandEmailDefaultUpdateRelationships | Mapping[str, Any] | None = None,
        fields_brand_email_default: Sequence[models.BrandEmailDefaultField] | None = None,
    ) -> Single[models.BrandEmailDefault]:
        return await self._client.send(
            update_brand_email_default_beta(
                id, attributes, relationships=relationships, fields_brand_email_default=fields_brand_email_default
            )
        )

    async def update_brand_logo_beta(
        self,
        id: str,
        attributes: models.BrandLogoUpdateAttributes | dicts.BrandLogoUpdateAttributes | AnyDict,
        *,
        relationships: models.BrandLogoUpdateRelationships | Mapping[str, Any] | None = None,
        fields_brand_logo: Sequence[models.BrandLogoField] | None = None,
    ) -> Single[models.BrandLogo]:
        return await self._client.send(
            update_brand_logo_beta(id, attributes, relationships=relationships, fields_brand_logo=fields_brand_logo)
        )

    async def update_brand_social_group_beta(
        self,
        id: str,
        attributes: models.BrandSocialGroupUpdateAttributes | dicts.BrandSocialGroupUpdateAttributes | AnyDict,
        *,
        fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
    ) -> Single[models.BrandSocialGroup]:
        return await self._client.send(
            update_brand_social_group_beta(id, attributes, fields_brand_social_group=fields_brand_social_group)
        )

    async def update_brand_voice_beta(
        self,
        id: str,
        attributes: models.BrandVoiceUpdateAttributes | dicts.BrandVoiceUpdateAttributes | AnyDict,
        *,
        fields_brand_voice: Sequence[Literal["id", "language_patterns", "tone_descriptors", "version"]] | None = None,
    ) -> Single[models.BrandVoice]:
        return await self._client.send(update_brand_voice_beta(id, attributes, fields_brand_voice=fields_brand_voice))
