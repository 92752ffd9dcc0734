"""Brands: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.answers import Result
from ...runtime.arguments import member, plain, query, segment
from ...runtime.operation import Operation, OperationInfo, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...runtime.documents import Collection, Single
    from ..models.brands import (
        BrandButton,
        BrandButtonCreateAttributes,
        BrandButtonField,
        BrandButtonUpdateAttributes,
        BrandColor,
        BrandColorCreateAttributes,
        BrandColorUpdateAttributes,
        BrandEmailDefault,
        BrandEmailDefaultField,
        BrandEmailDefaultUpdateAttributes,
        BrandEmailDefaultUpdateRelationships,
        BrandLogo,
        BrandLogoCreateAttributes,
        BrandLogoCreateRelationships,
        BrandLogoField,
        BrandLogoUpdateAttributes,
        BrandLogoUpdateRelationships,
        BrandSocialGroup,
        BrandSocialGroupCreateAttributes,
        BrandSocialGroupUpdateAttributes,
        BrandVoice,
        BrandVoiceUpdateAttributes,
    )
    from ..models.campaigns import ImageField


_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_BRAND_BUTTON_BETA = OperationInfo(
    id="create_brand_button_beta",
    method="POST",
    path_template="/api/brand-buttons",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("single", "BrandButton", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=False),
)


def create_brand_button_beta(
    attributes: BrandButtonCreateAttributes | Mapping[str, Any],
    *,
    fields_brand_button: Sequence[BrandButtonField] | None = None,
) -> Operation[Single[BrandButton]]:
    """Create brand button beta.

    ``POST /api/brand-buttons``

    Scopes: ``brands:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/create_brand_button
    """
    return Operation(
        CREATE_BRAND_BUTTON_BETA,
        "/api/brand-buttons",
        query=query(("fields[brand-button]", fields_brand_button)),
        body={"data": {"type": "brand-button", "attributes": plain(attributes)}},
    )


CREATE_BRAND_COLOR_BETA = OperationInfo(
    id="create_brand_color_beta",
    method="POST",
    path_template="/api/brand-colors",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("single", "BrandColor", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=False),
)


def create_brand_color_beta(
    attributes: BrandColorCreateAttributes | Mapping[str, Any],
    *,
    fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None,
) -> Operation[Single[BrandColor]]:
    """Create brand color beta.

    ``POST /api/brand-colors``

    Scopes: ``brands:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/create_brand_color
    """
    return Operation(
        CREATE_BRAND_COLOR_BETA,
        "/api/brand-colors",
        query=query(("fields[brand-color]", fields_brand_color)),
        body={"data": {"type": "brand-color", "attributes": plain(attributes)}},
    )


CREATE_BRAND_LOGO_BETA = OperationInfo(
    id="create_brand_logo_beta",
    method="POST",
    path_template="/api/brand-logos",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("single", "BrandLogo", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=False),
)


def create_brand_logo_beta(
    attributes: BrandLogoCreateAttributes | Mapping[str, Any],
    *,
    relationships: BrandLogoCreateRelationships | Mapping[str, Any] | None = None,
    fields_brand_logo: Sequence[BrandLogoField] | None = None,
) -> Operation[Single[BrandLogo]]:
    """Create brand logo beta.

    ``POST /api/brand-logos``

    Scopes: ``brands:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/create_brand_logo
    """
    return Operation(
        CREATE_BRAND_LOGO_BETA,
        "/api/brand-logos",
        query=query(("fields[brand-logo]", fields_brand_logo)),
        body={"data": {"type": "brand-logo", "attributes": plain(attributes), **member(relationships=relationships)}},
    )


CREATE_BRAND_SOCIAL_GROUP_BETA = OperationInfo(
    id="create_brand_social_group_beta",
    method="POST",
    path_template="/api/brand-social-groups",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("single", "BrandSocialGroup", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=False),
)


def create_brand_social_group_beta(
    attributes: BrandSocialGroupCreateAttributes | Mapping[str, Any],
    *,
    fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
) -> Operation[Single[BrandSocialGroup]]:
    """Create brand social group beta.

    ``POST /api/brand-social-groups``

    Scopes: ``brands:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/create_brand_social_group
    """
    return Operation(
        CREATE_BRAND_SOCIAL_GROUP_BETA,
        "/api/brand-social-groups",
        query=query(("fields[brand-social-group]", fields_brand_social_group)),
        body={"data": {"type": "brand-social-group", "attributes": plain(attributes)}},
    )


DELETE_BRAND_BUTTON_BETA = OperationInfo(
    id="delete_brand_button_beta",
    method="DELETE",
    path_template="/api/brand-buttons/{id}",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("nothing"),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def delete_brand_button_beta(id: str) -> Operation[None]:
    """Delete brand button beta.

    ``DELETE /api/brand-buttons/{id}``

    Scopes: ``brands:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/delete_brand_button
    """
    return Operation(DELETE_BRAND_BUTTON_BETA, f"/api/brand-buttons/{segment('id', id)}")


DELETE_BRAND_COLOR_BETA = OperationInfo(
    id="delete_brand_color_beta",
    method="DELETE",
    path_template="/api/brand-colors/{id}",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("nothing"),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def delete_brand_color_beta(id: str) -> Operation[None]:
    """Delete brand color beta.

    ``DELETE /api/brand-colors/{id}``

    Scopes: ``brands:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/delete_brand_color
    """
    return Operation(DELETE_BRAND_COLOR_BETA, f"/api/brand-colors/{segment('id', id)}")


DELETE_BRAND_LOGO_BETA = OperationInfo(
    id="delete_brand_logo_beta",
    method="DELETE",
    path_template="/api/brand-logos/{id}",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("nothing"),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def delete_brand_logo_beta(id: str) -> Operation[None]:
    """Delete brand logo beta.

    ``DELETE /api/brand-logos/{id}``

    Scopes: ``brands:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/delete_brand_logo
    """
    return Operation(DELETE_BRAND_LOGO_BETA, f"/api/brand-logos/{segment('id', id)}")


DELETE_BRAND_SOCIAL_GROUP_BETA = OperationInfo(
    id="delete_brand_social_group_beta",
    method="DELETE",
    path_template="/api/brand-social-groups/{id}",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("nothing"),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def delete_brand_social_group_beta(id: str) -> Operation[None]:
    """Delete brand social group beta.

    ``DELETE /api/brand-social-groups/{id}``

    Scopes: ``brands:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/delete_brand_social_group
    """
    return Operation(DELETE_BRAND_SOCIAL_GROUP_BETA, f"/api/brand-social-groups/{segment('id', id)}")


GET_BRAND_BUTTON_BETA = OperationInfo(
    id="get_brand_button_beta",
    method="GET",
    path_template="/api/brand-buttons/{id}",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("single", "BrandButton", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_brand_button_beta(
    id: str,
    *,
    fields_brand_button: Sequence[BrandButtonField] | None = None,
) -> Operation[Single[BrandButton]]:
    """Get brand button beta.

    ``GET /api/brand-buttons/{id}``

    Scopes: ``brands:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_brand_button
    """
    return Operation(
        GET_BRAND_BUTTON_BETA,
        f"/api/brand-buttons/{segment('id', id)}",
        query=query(("fields[brand-button]", fields_brand_button)),
    )


GET_BRAND_BUTTONS_BETA = OperationInfo(
    id="get_brand_buttons_beta",
    method="GET",
    path_template="/api/brand-buttons",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("collection", "BrandButton", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_brand_buttons_beta(
    *,
    fields_brand_button: Sequence[BrandButtonField] | None = None,
) -> Operation[Collection[BrandButton]]:
    """Get brand buttons beta.

    ``GET /api/brand-buttons``

    Scopes: ``brands:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_brand_buttons
    """
    return Operation(
        GET_BRAND_BUTTONS_BETA, "/api/brand-buttons", query=query(("fields[brand-button]", fields_brand_button))
    )


GET_BRAND_COLOR_BETA = OperationInfo(
    id="get_brand_color_beta",
    method="GET",
    path_template="/api/brand-colors/{id}",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("single", "BrandColor", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_brand_color_beta(
    id: str,
    *,
    fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None,
) -> Operation[Single[BrandColor]]:
    """Get brand color beta.

    ``GET /api/brand-colors/{id}``

    Scopes: ``brands:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_brand_color
    """
    return Operation(
        GET_BRAND_COLOR_BETA,
        f"/api/brand-colors/{segment('id', id)}",
        query=query(("fields[brand-color]", fields_brand_color)),
    )


GET_BRAND_COLORS_BETA = OperationInfo(
    id="get_brand_colors_beta",
    method="GET",
    path_template="/api/brand-colors",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("collection", "BrandColor", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_brand_colors_beta(
    *,
    fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None,
) -> Operation[Collection[BrandColor]]:
    """Get brand colors beta.

    ``GET /api/brand-colors``

    Scopes: ``brands:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_brand_colors
    """
    return Operation(
        GET_BRAND_COLORS_BETA, "/api/brand-colors", query=query(("fields[brand-color]", fields_brand_color))
    )


GET_BRAND_EMAIL_DEFAULT_BETA = OperationInfo(
    id="get_brand_email_default_beta",
    method="GET",
    path_template="/api/brand-email-defaults/{id}",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("single", "BrandEmailDefault", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_brand_email_default_beta(
    id: str,
    *,
    fields_brand_button: Sequence[BrandButtonField] | None = None,
    fields_brand_email_default: Sequence[BrandEmailDefaultField] | None = None,
    fields_brand_logo: Sequence[BrandLogoField] | None = None,
    fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
    include: Sequence[Literal["brand-button", "brand-logo", "brand-social-group"]] | None = None,
) -> Operation[Single[BrandEmailDefault]]:
    """Get brand email default beta.

    ``GET /api/brand-email-defaults/{id}``

    Scopes: ``brands:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_brand_email_default
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


GET_BRAND_EMAIL_DEFAULTS_BETA = OperationInfo(
    id="get_brand_email_defaults_beta",
    method="GET",
    path_template="/api/brand-email-defaults",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("collection", "BrandEmailDefault", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_brand_email_defaults_beta(
    *,
    fields_brand_button: Sequence[BrandButtonField] | None = None,
    fields_brand_email_default: Sequence[BrandEmailDefaultField] | None = None,
    fields_brand_logo: Sequence[BrandLogoField] | None = None,
    fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
    include: Sequence[Literal["brand-button", "brand-logo", "brand-social-group"]] | None = None,
) -> Operation[Collection[BrandEmailDefault]]:
    """Get brand email defaults beta.

    ``GET /api/brand-email-defaults``

    Scopes: ``brands:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_brand_email_defaults
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


GET_BRAND_LOGO_BETA = OperationInfo(
    id="get_brand_logo_beta",
    method="GET",
    path_template="/api/brand-logos/{id}",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("single", "BrandLogo", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_brand_logo_beta(
    id: str,
    *,
    fields_brand_logo: Sequence[BrandLogoField] | None = None,
    fields_image: Sequence[ImageField] | None = None,
    include: Sequence[Literal["image"]] | None = None,
) -> Operation[Single[BrandLogo]]:
    """Get brand logo beta.

    ``GET /api/brand-logos/{id}``

    Scopes: ``brands:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_brand_logo
    """
    return Operation(
        GET_BRAND_LOGO_BETA,
        f"/api/brand-logos/{segment('id', id)}",
        query=query(("fields[brand-logo]", fields_brand_logo), ("fields[image]", fields_image), ("include", include)),
    )


GET_BRAND_LOGOS_BETA = OperationInfo(
    id="get_brand_logos_beta",
    method="GET",
    path_template="/api/brand-logos",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("collection", "BrandLogo", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_brand_logos_beta(
    *,
    fields_brand_logo: Sequence[BrandLogoField] | None = None,
    fields_image: Sequence[ImageField] | None = None,
    include: Sequence[Literal["image"]] | None = None,
) -> Operation[Collection[BrandLogo]]:
    """Get brand logos beta.

    ``GET /api/brand-logos``

    Scopes: ``brands:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_brand_logos
    """
    return Operation(
        GET_BRAND_LOGOS_BETA,
        "/api/brand-logos",
        query=query(("fields[brand-logo]", fields_brand_logo), ("fields[image]", fields_image), ("include", include)),
    )


GET_BRAND_SOCIAL_GROUP_BETA = OperationInfo(
    id="get_brand_social_group_beta",
    method="GET",
    path_template="/api/brand-social-groups/{id}",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("single", "BrandSocialGroup", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_brand_social_group_beta(
    id: str,
    *,
    fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
) -> Operation[Single[BrandSocialGroup]]:
    """Get brand social group beta.

    ``GET /api/brand-social-groups/{id}``

    Scopes: ``brands:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_brand_social_group
    """
    return Operation(
        GET_BRAND_SOCIAL_GROUP_BETA,
        f"/api/brand-social-groups/{segment('id', id)}",
        query=query(("fields[brand-social-group]", fields_brand_social_group)),
    )


GET_BRAND_SOCIAL_GROUPS_BETA = OperationInfo(
    id="get_brand_social_groups_beta",
    method="GET",
    path_template="/api/brand-social-groups",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("collection", "BrandSocialGroup", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_brand_social_groups_beta(
    *,
    fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
) -> Operation[Collection[BrandSocialGroup]]:
    """Get brand social groups beta.

    ``GET /api/brand-social-groups``

    Scopes: ``brands:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_brand_social_groups
    """
    return Operation(
        GET_BRAND_SOCIAL_GROUPS_BETA,
        "/api/brand-social-groups",
        query=query(("fields[brand-social-group]", fields_brand_social_group)),
    )


GET_BRAND_VOICE_BETA = OperationInfo(
    id="get_brand_voice_beta",
    method="GET",
    path_template="/api/brand-voice/{id}",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("single", "BrandVoice", _PACKAGE),
    scopes=("brands:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_brand_voice_beta(
    id: str,
    *,
    fields_brand_voice: Sequence[Literal["id", "language_patterns", "tone_descriptors", "version"]] | None = None,
) -> Operation[Single[BrandVoice]]:
    """Get brand voice beta.

    ``GET /api/brand-voice/{id}``

    Scopes: ``brands:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_brand_voice
    """
    return Operation(
        GET_BRAND_VOICE_BETA,
        f"/api/brand-voice/{segment('id', id)}",
        query=query(("fields[brand-voice]", fields_brand_voice)),
    )


UPDATE_BRAND_BUTTON_BETA = OperationInfo(
    id="update_brand_button_beta",
    method="PATCH",
    path_template="/api/brand-buttons/{id}",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("single", "BrandButton", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def update_brand_button_beta(
    id: str,
    attributes: BrandButtonUpdateAttributes | Mapping[str, Any],
    *,
    fields_brand_button: Sequence[BrandButtonField] | None = None,
) -> Operation[Single[BrandButton]]:
    """Update brand button beta.

    ``PATCH /api/brand-buttons/{id}``

    Scopes: ``brands:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/update_brand_button
    """
    return Operation(
        UPDATE_BRAND_BUTTON_BETA,
        f"/api/brand-buttons/{segment('id', id)}",
        query=query(("fields[brand-button]", fields_brand_button)),
        body={"data": {"type": "brand-button", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_BRAND_COLOR_BETA = OperationInfo(
    id="update_brand_color_beta",
    method="PATCH",
    path_template="/api/brand-colors/{id}",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("single", "BrandColor", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def update_brand_color_beta(
    id: str,
    attributes: BrandColorUpdateAttributes | Mapping[str, Any],
    *,
    fields_brand_color: Sequence[Literal["colors", "id", "name"]] | None = None,
) -> Operation[Single[BrandColor]]:
    """Update brand color beta.

    ``PATCH /api/brand-colors/{id}``

    Scopes: ``brands:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/update_brand_color
    """
    return Operation(
        UPDATE_BRAND_COLOR_BETA,
        f"/api/brand-colors/{segment('id', id)}",
        query=query(("fields[brand-color]", fields_brand_color)),
        body={"data": {"type": "brand-color", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_BRAND_EMAIL_DEFAULT_BETA = OperationInfo(
    id="update_brand_email_default_beta",
    method="PATCH",
    path_template="/api/brand-email-defaults/{id}",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("single", "BrandEmailDefault", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def update_brand_email_default_beta(
    id: str,
    attributes: BrandEmailDefaultUpdateAttributes | Mapping[str, Any],
    *,
    relationships: BrandEmailDefaultUpdateRelationships | Mapping[str, Any] | None = None,
    fields_brand_email_default: Sequence[BrandEmailDefaultField] | None = None,
) -> Operation[Single[BrandEmailDefault]]:
    """Update brand email default beta.

    ``PATCH /api/brand-email-defaults/{id}``

    Scopes: ``brands:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/update_brand_email_default
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


UPDATE_BRAND_LOGO_BETA = OperationInfo(
    id="update_brand_logo_beta",
    method="PATCH",
    path_template="/api/brand-logos/{id}",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("single", "BrandLogo", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def update_brand_logo_beta(
    id: str,
    attributes: BrandLogoUpdateAttributes | Mapping[str, Any],
    *,
    relationships: BrandLogoUpdateRelationships | Mapping[str, Any] | None = None,
    fields_brand_logo: Sequence[BrandLogoField] | None = None,
) -> Operation[Single[BrandLogo]]:
    """Update brand logo beta.

    ``PATCH /api/brand-logos/{id}``

    Scopes: ``brands:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/update_brand_logo
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


UPDATE_BRAND_SOCIAL_GROUP_BETA = OperationInfo(
    id="update_brand_social_group_beta",
    method="PATCH",
    path_template="/api/brand-social-groups/{id}",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("single", "BrandSocialGroup", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def update_brand_social_group_beta(
    id: str,
    attributes: BrandSocialGroupUpdateAttributes | Mapping[str, Any],
    *,
    fields_brand_social_group: Sequence[Literal["id", "name", "social_links"]] | None = None,
) -> Operation[Single[BrandSocialGroup]]:
    """Update brand social group beta.

    ``PATCH /api/brand-social-groups/{id}``

    Scopes: ``brands:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/update_brand_social_group
    """
    return Operation(
        UPDATE_BRAND_SOCIAL_GROUP_BETA,
        f"/api/brand-social-groups/{segment('id', id)}",
        query=query(("fields[brand-social-group]", fields_brand_social_group)),
        body={"data": {"type": "brand-social-group", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_BRAND_VOICE_BETA = OperationInfo(
    id="update_brand_voice_beta",
    method="PATCH",
    path_template="/api/brand-voice/{id}",
    tag="brands",
    revision="2026-07-15.pre",
    result=Result("single", "BrandVoice", _PACKAGE),
    scopes=("brands:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def update_brand_voice_beta(
    id: str,
    attributes: BrandVoiceUpdateAttributes | Mapping[str, Any],
    *,
    fields_brand_voice: Sequence[Literal["id", "language_patterns", "tone_descriptors", "version"]] | None = None,
) -> Operation[Single[BrandVoice]]:
    """Update brand voice beta.

    ``PATCH /api/brand-voice/{id}``

    Scopes: ``brands:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/update_brand_voice
    """
    return Operation(
        UPDATE_BRAND_VOICE_BETA,
        f"/api/brand-voice/{segment('id', id)}",
        query=query(("fields[brand-voice]", fields_brand_voice)),
        body={"data": {"type": "brand-voice", "id": id, "attributes": plain(attributes)}},
    )
