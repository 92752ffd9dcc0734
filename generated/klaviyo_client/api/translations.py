"""Translations: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, member, plain, query, segment
from ..runtime.documents import Collection, ResourceIdentifier, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Operation, PageSize, Pagination, Quota, RateLimit, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_TRANSLATION = _info(
    "create_translation",
    "POST /api/translations",
    Result("single", "Translation", _PACKAGE),
    scopes=("translations:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def create_translation(
    attributes: models.TranslationCreateAttributes | dicts.TranslationCreateAttributes | AnyDict,
    *,
    relationships: models.TranslationCreateRelationships | Mapping[str, Any] | None = None,
    additional_fields_translation: Sequence[Literal["values"]] | None = None,
    fields_translation: Sequence[models.TranslationField] | None = None,
) -> Operation[Single[models.Translation]]:
    """Create translation (``POST /api/translations``).

    Args:
        attributes: needs source_locale, target_locales, fallback_locale, channel.
        relationships: takes campaign-variation, flow-message, template, template-universal-content, consent-page.
        additional_fields_translation: fields that are absent unless asked for: values.
        fields_translation: the fields to receive, all by default.
    """
    return Operation(
        CREATE_TRANSLATION,
        "/api/translations",
        query=query(
            ("additional-fields[translation]", additional_fields_translation),
            ("fields[translation]", fields_translation),
        ),
        body={"data": {"type": "translation", "attributes": plain(attributes), **member(relationships=relationships)}},
    )


DELETE_TRANSLATION = _info(
    "delete_translation",
    "DELETE /api/translations/{id}",
    Result("nothing"),
    scopes=("translations:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def delete_translation(id: str) -> Operation[None]:
    """Delete translation (``DELETE /api/translations/{id}``).

    Args:
        id: id of the translation.
    """
    return Operation(DELETE_TRANSLATION, f"/api/translations/{segment('id', id)}")


GET_CAMPAIGN_VARIATION_FOR_TRANSLATION = _info(
    "get_campaign_variation_for_translation",
    "GET /api/translations/{id}/campaign-variation",
    Result("single", "CampaignVariation", _PACKAGE, nullable=True),
    scopes=("campaigns:read", "translations:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_translation_campaign_variation",),
)


def get_campaign_variation_for_translation(
    id: str, *, fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None
) -> Operation[Single[models.CampaignVariation | None]]:
    """Get campaign variation for translation (``GET /api/translations/{id}/campaign-variation``).

    Args:
        id: id of the translation.
        fields_campaign_variation: the fields to receive, all by default.
    """
    return Operation(
        GET_CAMPAIGN_VARIATION_FOR_TRANSLATION,
        f"/api/translations/{segment('id', id)}/campaign-variation",
        query=query(("fields[campaign-variation]", fields_campaign_variation)),
    )


GET_CAMPAIGN_VARIATION_ID_FOR_TRANSLATION = _info(
    "get_campaign_variation_id_for_translation",
    "GET /api/translations/{id}/relationships/campaign-variation",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("campaigns:read", "translations:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_translation_relationships_campaign_variation",),
)


def get_campaign_variation_id_for_translation(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get campaign variation id for translation (``GET /api/translations/{id}/relationships/campaign-variation``).

    Args:
        id: id of the translation.
    """
    return Operation(
        GET_CAMPAIGN_VARIATION_ID_FOR_TRANSLATION,
        f"/api/translations/{segment('id', id)}/relationships/campaign-variation",
    )


GET_FLOW_MESSAGE_FOR_TRANSLATION = _info(
    "get_flow_message_for_translation",
    "GET /api/translations/{id}/flow-message",
    Result("single", "FlowMessage", _PACKAGE, nullable=True),
    scopes=("flows:read", "translations:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_translation_flow_message",),
)


def get_flow_message_for_translation(
    id: str, *, fields_flow_message: Sequence[models.GetFlowMessageForTranslationFlowMessageField] | None = None
) -> Operation[Single[models.FlowMessage | None]]:
    """Get flow message for translation (``GET /api/translations/{id}/flow-message``).

    Args:
        id: id of the translation.
        fields_flow_message: the fields to receive, all by default.
    """
    return Operation(
        GET_FLOW_MESSAGE_FOR_TRANSLATION,
        f"/api/translations/{segment('id', id)}/flow-message",
        query=query(("fields[flow-message]", fields_flow_message)),
    )


GET_FLOW_MESSAGE_ID_FOR_TRANSLATION = _info(
    "get_flow_message_id_for_translation",
    "GET /api/translations/{id}/relationships/flow-message",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("flows:read", "translations:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_translation_relationships_flow_message",),
)


def get_flow_message_id_for_translation(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get flow message id for translation (``GET /api/translations/{id}/relationships/flow-message``).

    Args:
        id: id of the translation.
    """
    return Operation(
        GET_FLOW_MESSAGE_ID_FOR_TRANSLATION, f"/api/translations/{segment('id', id)}/relationships/flow-message"
    )


GET_TEMPLATE_FOR_TRANSLATION = _info(
    "get_template_for_translation",
    "GET /api/translations/{id}/template",
    Result("single", "Template", _PACKAGE, nullable=True),
    scopes=("templates:read", "translations:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_translation_template",),
)


def get_template_for_translation(
    id: str, *, fields_template: Sequence[models.TemplateField] | None = None
) -> Operation[Single[models.Template | None]]:
    """Get template for translation (``GET /api/translations/{id}/template``).

    Args:
        id: id of the translation.
        fields_template: the fields to receive, all by default.
    """
    return Operation(
        GET_TEMPLATE_FOR_TRANSLATION,
        f"/api/translations/{segment('id', id)}/template",
        query=query(("fields[template]", fields_template)),
    )


GET_TEMPLATE_ID_FOR_TRANSLATION = _info(
    "get_template_id_for_translation",
    "GET /api/translations/{id}/relationships/template",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("templates:read", "translations:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_translation_relationships_template",),
)


def get_template_id_for_translation(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get template id for translation (``GET /api/translations/{id}/relationships/template``).

    Args:
        id: id of the translation.
    """
    return Operation(GET_TEMPLATE_ID_FOR_TRANSLATION, f"/api/translations/{segment('id', id)}/relationships/template")


GET_TEMPLATE_UNIVERSAL_CONTENT_FOR_TRANSLATION = _info(
    "get_template_universal_content_for_translation",
    "GET /api/translations/{id}/template-universal-content",
    Result("single", "TemplateUniversalContent", _PACKAGE),
    scopes=("templates:read", "translations:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_translation_template_universal_content",),
)


def get_template_universal_content_for_translation(
    id: str, *, fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None
) -> Operation[Single[models.TemplateUniversalContent]]:
    """Get template universal content for translation (``GET /api/translations/{id}/template-universal-content``).

    Args:
        id: id of the translation.
        fields_template_universal_content: the fields to receive, all by default.
    """
    return Operation(
        GET_TEMPLATE_UNIVERSAL_CONTENT_FOR_TRANSLATION,
        f"/api/translations/{segment('id', id)}/template-universal-content",
        query=query(("fields[template-universal-content]", fields_template_universal_content)),
    )


GET_TEMPLATE_UNIVERSAL_CONTENT_ID_FOR_TRANSLATION = _info(
    "get_template_universal_content_id_for_translation",
    "GET /api/translations/{id}/relationships/template-universal-content",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("templates:read", "translations:read"),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("get_translation_relationships_template_universal_content",),
)


def get_template_universal_content_id_for_translation(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get template universal content id for translation (``GET /api/translations/{id}/relationships/template-universal-content``).

    Args:
        id: id of the translation.
    """
    return Operation(
        GET_TEMPLATE_UNIVERSAL_CONTENT_ID_FOR_TRANSLATION,
        f"/api/translations/{segment('id', id)}/relationships/template-universal-content",
    )


GET_TRANSLATION = _info(
    "get_translation",
    "GET /api/translations/{id}",
    Result("single", "Translation", _PACKAGE),
    scopes=("translations:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_translation(
    id: str,
    *,
    additional_fields_translation: Sequence[Literal["values"]] | None = None,
    fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
    fields_flow_message: Sequence[models.GetFlowMessageForTranslationFlowMessageField] | None = None,
    fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
    fields_template: Sequence[models.TemplateField] | None = None,
    fields_translation: Sequence[models.TranslationField] | None = None,
    include: Sequence[Literal["campaign-variation", "flow-message", "template", "template-universal-content"]]
    | None = None,
    page_type: str | None = None,
) -> Operation[Single[models.Translation]]:
    """Get translation (``GET /api/translations/{id}``).

    Args:
        id: id of the translation.
        additional_fields_translation: fields that are absent unless asked for: values.
        fields_campaign_variation, fields_flow_message, fields_template_universal_content, fields_template,
            fields_translation: the fields to receive, all by default.
        include: what to add to ``included``: campaign-variation, flow-message, template,
            template-universal-content.
        page_type: text, may be absent.
    """
    return Operation(
        GET_TRANSLATION,
        f"/api/translations/{segment('id', id)}",
        query=query(
            ("additional-fields[translation]", additional_fields_translation),
            ("fields[campaign-variation]", fields_campaign_variation),
            ("fields[flow-message]", fields_flow_message),
            ("fields[template-universal-content]", fields_template_universal_content),
            ("fields[template]", fields_template),
            ("fields[translation]", fields_translation),
            ("include", include),
            ("page_type", page_type),
        ),
    )


GET_TRANSLATIONS = _info(
    "get_translations",
    "GET /api/translations",
    Result("collection", "Translation", _PACKAGE),
    scopes=("translations:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    filters={
        "id": ("any", "equals"),
        "resource_type": ("equals",),
        "channel": ("equals",),
        "related_resource_id": ("equals",),
    },
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_translations(
    *,
    fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
    fields_flow_message: Sequence[models.GetFlowMessageForTranslationFlowMessageField] | None = None,
    fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
    fields_template: Sequence[models.TemplateField] | None = None,
    fields_translation: Sequence[models.GetCampaignVariationTranslationField] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["campaign-variation", "flow-message", "template", "template-universal-content"]]
    | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["id", "-id"] | None = None,
) -> Operation[Collection[models.Translation]]:
    """Get translations (``GET /api/translations``).

    Args:
        fields_campaign_variation, fields_flow_message, fields_template_universal_content, fields_template,
            fields_translation: the fields to receive, all by default.
        filter: a `GetTranslationsFilter` or its text: id (any, equals); resource_type, channel, related_resource_id
            (equals).
        include: what to add to ``included``: campaign-variation, flow-message, template,
            template-universal-content.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        sort: by id; ``-`` in front reverses the order.
    """
    return Operation(
        GET_TRANSLATIONS,
        "/api/translations",
        query=query(
            ("fields[campaign-variation]", fields_campaign_variation),
            ("fields[flow-message]", fields_flow_message),
            ("fields[template-universal-content]", fields_template_universal_content),
            ("fields[template]", fields_template),
            ("fields[translation]", fields_translation),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("sort", sort),
        ),
    )


UPDATE_TRANSLATION = _info(
    "update_translation",
    "PATCH /api/translations/{id}",
    Result("single", "Translation", _PACKAGE),
    scopes=("translations:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_translation(
    id: str,
    attributes: models.TranslationUpdateAttributes | dicts.TranslationUpdateAttributes | AnyDict,
    *,
    additional_fields_translation: Sequence[Literal["values"]] | None = None,
    fields_translation: Sequence[models.TranslationField] | None = None,
) -> Operation[Single[models.Translation]]:
    """Update translation (``PATCH /api/translations/{id}``).

    Args:
        id: id of the translation.
        attributes: takes source_locale, target_locales, fallback_locale, values; absent fields stay as they are,
            ``None`` clears a field.
        additional_fields_translation: fields that are absent unless asked for: values.
        fields_translation: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_TRANSLATION,
        f"/api/translations/{segment('id', id)}",
        query=query(
            ("additional-fields[translation]", additional_fields_translation),
            ("fields[translation]", fields_translation),
        ),
        body={"data": {"type": "translation", "id": id, "attributes": plain(attributes)}},
    )


# Aliases: the names of these operations in other clients.
get_translation_campaign_variation = get_campaign_variation_for_translation
get_translation_relationships_campaign_variation = get_campaign_variation_id_for_translation
get_translation_flow_message = get_flow_message_for_translation
get_translation_relationships_flow_message = get_flow_message_id_for_translation
get_translation_template = get_template_for_translation
get_translation_relationships_template = get_template_id_for_translation
get_translation_template_universal_content = get_template_universal_content_for_translation
get_translation_relationships_template_universal_content = get_template_universal_content_id_for_translation


class _TranslationsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_translation(self, *args: Any, **kwargs: Any) -> Any:
        """Create translation (``POST /api/translations``).

        Scopes: translations:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/create_translation

        Args:
            attributes: needs source_locale, target_locales, fallback_locale, channel.
            relationships: takes campaign-variation, flow-message, template, template-universal-content, consent-page.
            additional_fields_translation: fields that are absent unless asked for: values.
            fields_translation: the fields to receive, all by default.
        """

    def delete_translation(self, *args: Any, **kwargs: Any) -> Any:
        """Delete translation (``DELETE /api/translations/{id}``).

        Scopes: translations:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/delete_translation

        Args:
            id: id of the translation.
        """

    def get_campaign_variation_for_translation(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign variation for translation (``GET /api/translations/{id}/campaign-variation``).

        Scopes: campaigns:read, translations:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_campaign_variation_for_translation

        Args:
            id: id of the translation.
            fields_campaign_variation: the fields to receive, all by default.
        """

    def get_campaign_variation_id_for_translation(self, *args: Any, **kwargs: Any) -> Any:
        """Get campaign variation id for translation (``GET /api/translations/{id}/relationships/campaign-variation``).

        Scopes: campaigns:read, translations:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_campaign_variation_id_for_translation

        Args:
            id: id of the translation.
        """

    def get_flow_message_for_translation(self, *args: Any, **kwargs: Any) -> Any:
        """Get flow message for translation (``GET /api/translations/{id}/flow-message``).

        Scopes: flows:read, translations:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_flow_message_for_translation

        Args:
            id: id of the translation.
            fields_flow_message: the fields to receive, all by default.
        """

    def get_flow_message_id_for_translation(self, *args: Any, **kwargs: Any) -> Any:
        """Get flow message id for translation (``GET /api/translations/{id}/relationships/flow-message``).

        Scopes: flows:read, translations:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_flow_message_id_for_translation

        Args:
            id: id of the translation.
        """

    def get_template_for_translation(self, *args: Any, **kwargs: Any) -> Any:
        """Get template for translation (``GET /api/translations/{id}/template``).

        Scopes: templates:read, translations:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_template_for_translation

        Args:
            id: id of the translation.
            fields_template: the fields to receive, all by default.
        """

    def get_template_id_for_translation(self, *args: Any, **kwargs: Any) -> Any:
        """Get template id for translation (``GET /api/translations/{id}/relationships/template``).

        Scopes: templates:read, translations:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_template_id_for_translation

        Args:
            id: id of the translation.
        """

    def get_template_universal_content_for_translation(self, *args: Any, **kwargs: Any) -> Any:
        """Get template universal content for translation (``GET /api/translations/{id}/template-universal-content``).

        Scopes: templates:read, translations:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_template_universal_content_for_translation

        Args:
            id: id of the translation.
            fields_template_universal_content: the fields to receive, all by default.
        """

    def get_template_universal_content_id_for_translation(self, *args: Any, **kwargs: Any) -> Any:
        """Get template universal content id for translation (``GET /api/translations/{id}/relationships/template-universal-content``).

        Scopes: templates:read, translations:read. Limit: 10/s, 150/m.
        https://developers.klaviyo.com/en/reference/get_template_universal_content_id_for_translation

        Args:
            id: id of the translation.
        """

    def get_translation(self, *args: Any, **kwargs: Any) -> Any:
        """Get translation (``GET /api/translations/{id}``).

        Scopes: translations:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_translation

        Args:
            id: id of the translation.
            additional_fields_translation: fields that are absent unless asked for: values.
            fields_campaign_variation, fields_flow_message, fields_template_universal_content, fields_template,
                fields_translation: the fields to receive, all by default.
            include: what to add to ``included``: campaign-variation, flow-message, template,
                template-universal-content.
            page_type: text, may be absent.
        """

    def get_translations(self, *args: Any, **kwargs: Any) -> Any:
        """Get translations (``GET /api/translations``).

        Scopes: translations:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_translations

        Args:
            fields_campaign_variation, fields_flow_message, fields_template_universal_content, fields_template,
                fields_translation: the fields to receive, all by default.
            filter: a `GetTranslationsFilter` or its text: id (any, equals); resource_type, channel, related_resource_id
                (equals).
            include: what to add to ``included``: campaign-variation, flow-message, template,
                template-universal-content.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            sort: by id; ``-`` in front reverses the order.
        """

    def update_translation(self, *args: Any, **kwargs: Any) -> Any:
        """Update translation (``PATCH /api/translations/{id}``).

        Scopes: translations:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/update_translation

        Args:
            id: id of the translation.
            attributes: takes source_locale, target_locales, fallback_locale, values; absent fields stay as they are,
                ``None`` clears a field.
            additional_fields_translation: fields that are absent unless asked for: values.
            fields_translation: the fields to receive, all by default.
        """


class TranslationsNamespace(Namespace, _TranslationsNamespaceDocs):
    """Translations, sent by a blocking client."""

    def create_translation(
        self,
        attributes: models.TranslationCreateAttributes | dicts.TranslationCreateAttributes | AnyDict,
        *,
        relationships: models.TranslationCreateRelationships | Mapping[str, Any] | None = None,
        additional_fields_translation: Sequence[Literal["values"]] | None = None,
        fields_translation: Sequence[models.TranslationField] | None = None,
    ) -> Single[models.Translation]:
        return self._client.send(
            create_translation(
                attributes,
                relationships=relationships,
                additional_fields_translation=additional_fields_translation,
                fields_translation=fields_translation,
            )
        )

    def delete_translation(self, id: str) -> None:
        return self._client.send(delete_translation(id))

    def get_campaign_variation_for_translation(
        self, id: str, *, fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None
    ) -> Single[models.CampaignVariation | None]:
        return self._client.send(
            get_campaign_variation_for_translation(id, fields_campaign_variation=fields_campaign_variation)
        )

    def get_campaign_variation_id_for_translation(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_campaign_variation_id_for_translation(id))

    def get_flow_message_for_translation(
        self,
        id: str,
        *,
        fields_flow_message: Sequence[models.GetFlowMessageForTranslationFlowMessageField] | None = None,
    ) -> Single[models.FlowMessage | None]:
        return self._client.send(get_flow_message_for_translation(id, fields_flow_message=fields_flow_message))

    def get_flow_message_id_for_translation(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_flow_message_id_for_translation(id))

    def get_template_for_translation(
        self, id: str, *, fields_template: Sequence[models.TemplateField] | None = None
    ) -> Single[models.Template | None]:
        return self._client.send(get_template_for_translation(id, fields_template=fields_template))

    def get_template_id_for_translation(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_template_id_for_translation(id))

    def get_template_universal_content_for_translation(
        self,
        id: str,
        *,
        fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
    ) -> Single[models.TemplateUniversalContent]:
        return self._client.send(
            get_template_universal_content_for_translation(
                id, fields_template_universal_content=fields_template_universal_content
            )
        )

    def get_template_universal_content_id_for_translation(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_template_universal_content_id_for_translation(id))

    def get_translation(
        self,
        id: str,
        *,
        additional_fields_translation: Sequence[Literal["values"]] | None = None,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
        fields_flow_message: Sequence[models.GetFlowMessageForTranslationFlowMessageField] | None = None,
        fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
        fields_template: Sequence[models.TemplateField] | None = None,
        fields_translation: Sequence[models.TranslationField] | None = None,
        include: Sequence[Literal["campaign-variation", "flow-message", "template", "template-universal-content"]]
        | None = None,
        page_type: str | None = None,
    ) -> Single[models.Translation]:
        return self._client.send(
            get_translation(
                id,
                additional_fields_translation=additional_fields_translation,
                fields_campaign_variation=fields_campaign_variation,
                fields_flow_message=fields_flow_message,
                fields_template_universal_content=fields_template_universal_content,
                fields_template=fields_template,
                fields_translation=fields_translation,
                include=include,
                page_type=page_type,
            )
        )

    def get_translations(
        self,
        *,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
        fields_flow_message: Sequence[models.GetFlowMessageForTranslationFlowMessageField] | None = None,
        fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
        fields_template: Sequence[models.TemplateField] | None = None,
        fields_translation: Sequence[models.GetCampaignVariationTranslationField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["campaign-variation", "flow-message", "template", "template-universal-content"]]
        | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["id", "-id"] | None = None,
    ) -> Results[models.Translation, Collection[models.Translation]]:
        return self._client.items(
            get_translations(
                fields_campaign_variation=fields_campaign_variation,
                fields_flow_message=fields_flow_message,
                fields_template_universal_content=fields_template_universal_content,
                fields_template=fields_template,
                fields_translation=fields_translation,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def update_translation(
        self,
        id: str,
        attributes: models.TranslationUpdateAttributes | dicts.TranslationUpdateAttributes | AnyDict,
        *,
        additional_fields_translation: Sequence[Literal["values"]] | None = None,
        fields_translation: Sequence[models.TranslationField] | None = None,
    ) -> Single[models.Translation]:
        return self._client.send(
            update_translation(
                id,
                attributes,
                additional_fields_translation=additional_fields_translation,
                fields_translation=fields_translation,
            )
        )

    get_translation_campaign_variation = get_campaign_variation_for_translation
    get_translation_relationships_campaign_variation = get_campaign_variation_id_for_translation
    get_translation_flow_message = get_flow_message_for_translation
    get_translation_relationships_flow_message = get_flow_message_id_for_translation
    get_translation_template = get_template_for_translation
    get_translation_relationships_template = get_template_id_for_translation
    get_translation_template_universal_content = get_template_universal_content_for_translation
    get_translation_relationships_template_universal_content = get_template_universal_content_id_for_translation


class AsyncTranslationsNamespace(AsyncNamespace, _TranslationsNamespaceDocs):
    """Translations, sent by an async client."""

    async def create_translation(
        self,
        attributes: models.TranslationCreateAttributes | dicts.TranslationCreateAttributes | AnyDict,
        *,
        relationships: models.TranslationCreateRelationships | Mapping[str, Any] | None = None,
        additional_fields_translation: Sequence[Literal["values"]] | None = None,
        fields_translation: Sequence[models.TranslationField] | None = None,
    ) -> Single[models.Translation]:
        return await self._client.send(
            create_translation(
                attributes,
                relationships=relationships,
                additional_fields_translation=additional_fields_translation,
                fields_translation=fields_translation,
            )
        )

    async def delete_translation(self, id: str) -> None:
        return await self._client.send(delete_translation(id))

    async def get_campaign_variation_for_translation(
        self, id: str, *, fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None
    ) -> Single[models.CampaignVariation | None]:
        return await self._client.send(
            get_campaign_variation_for_translation(id, fields_campaign_variation=fields_campaign_variation)
        )

    async def get_campaign_variation_id_for_translation(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_campaign_variation_id_for_translation(id))

    async def get_flow_message_for_translation(
        self,
        id: str,
        *,
        fields_flow_message: Sequence[models.GetFlowMessageForTranslationFlowMessageField] | None = None,
    ) -> Single[models.FlowMessage | None]:
        return await self._client.send(get_flow_message_for_translation(id, fields_flow_message=fields_flow_message))

    async def get_flow_message_id_for_translation(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_flow_message_id_for_translation(id))

    async def get_template_for_translation(
        self, id: str, *, fields_template: Sequence[models.TemplateField] | None = None
    ) -> Single[models.Template | None]:
        return await self._client.send(get_template_for_translation(id, fields_template=fields_template))

    async def get_template_id_for_translation(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_template_id_for_translation(id))

    async def get_template_universal_content_for_translation(
        self,
        id: str,
        *,
        fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
    ) -> Single[models.TemplateUniversalContent]:
        return await self._client.send(
            get_template_universal_content_for_translation(
                id, fields_template_universal_content=fields_template_universal_content
            )
        )

    async def get_template_universal_content_id_for_translation(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_template_universal_content_id_for_translation(id))

    async def get_translation(
        self,
        id: str,
        *,
        additional_fields_translation: Sequence[Literal["values"]] | None = None,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
        fields_flow_message: Sequence[models.GetFlowMessageForTranslationFlowMessageField] | None = None,
        fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
        fields_template: Sequence[models.TemplateField] | None = None,
        fields_translation: Sequence[models.TranslationField] | None = None,
        include: Sequence[Literal["campaign-variation", "flow-message", "template", "template-universal-content"]]
        | None = None,
        page_type: str | None = None,
    ) -> Single[models.Translation]:
        return await self._client.send(
            get_translation(
                id,
                additional_fields_translation=additional_fields_translation,
                fields_campaign_variation=fields_campaign_variation,
                fields_flow_message=fields_flow_message,
                fields_template_universal_content=fields_template_universal_content,
                fields_template=fields_template,
                fields_translation=fields_translation,
                include=include,
                page_type=page_type,
            )
        )

    def get_translations(
        self,
        *,
        fields_campaign_variation: Sequence[models.CampaignVariationField] | None = None,
        fields_flow_message: Sequence[models.GetFlowMessageForTranslationFlowMessageField] | None = None,
        fields_template_universal_content: Sequence[models.TemplateUniversalContentField] | None = None,
        fields_template: Sequence[models.TemplateField] | None = None,
        fields_translation: Sequence[models.GetCampaignVariationTranslationField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["campaign-variation", "flow-message", "template", "template-universal-content"]]
        | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["id", "-id"] | None = None,
    ) -> AsyncResults[models.Translation, Collection[models.Translation]]:
        return self._client.items(
            get_translations(
                fields_campaign_variation=fields_campaign_variation,
                fields_flow_message=fields_flow_message,
                fields_template_universal_content=fields_template_universal_content,
                fields_template=fields_template,
                fields_translation=fields_translation,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def update_translation(
        self,
        id: str,
        attributes: models.TranslationUpdateAttributes | dicts.TranslationUpdateAttributes | AnyDict,
        *,
        additional_fields_translation: Sequence[Literal["values"]] | None = None,
        fields_translation: Sequence[models.TranslationField] | None = None,
    ) -> Single[models.Translation]:
        return await self._client.send(
            update_translation(
                id,
                attributes,
                additional_fields_translation=additional_fields_translation,
                fields_translation=fields_translation,
            )
        )

    get_translation_campaign_variation = get_campaign_variation_for_translation
    get_translation_relationships_campaign_variation = get_campaign_variation_id_for_translation
    get_translation_flow_message = get_flow_message_for_translation
    get_translation_relationships_flow_message = get_flow_message_id_for_translation
    get_translation_template = get_template_for_translation
    get_translation_relationships_template = get_template_id_for_translation
    get_translation_template_universal_content = get_template_universal_content_for_translation
    get_translation_relationships_template_universal_content = get_template_universal_content_id_for_translation
