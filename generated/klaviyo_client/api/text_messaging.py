"""Text messaging: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, plain, query, segment
from ..runtime.documents import Collection, ResourceIdentifier, Single
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Operation, PageSize, Pagination, Quota, RateLimit, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_TEXT_MESSAGING_CONFIGURATION = _info(
    "create_text_messaging_configuration",
    "POST /api/text-messaging-configurations",
    Result("single", "TextMessagingConfiguration", _PACKAGE),
    scopes=("sender-config:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def create_text_messaging_configuration(
    attributes: models.TextMessagingConfigurationCreateAttributes
    | dicts.TextMessagingConfigurationCreateAttributes
    | AnyDict,
    *,
    fields_text_messaging_configuration: Sequence[models.TextMessagingConfigurationField] | None = None,
) -> Operation[Single[models.TextMessagingConfiguration]]:
    """Create text messaging configuration (``POST /api/text-messaging-configurations``).

    Args:
        attributes: needs org_prefix.
        fields_text_messaging_configuration: the fields to receive, all by default.
    """
    return Operation(
        CREATE_TEXT_MESSAGING_CONFIGURATION,
        "/api/text-messaging-configurations",
        query=query(("fields[text-messaging-configuration]", fields_text_messaging_configuration)),
        body={"data": {"type": "text-messaging-configuration", "attributes": plain(attributes)}},
    )


CREATE_TEXT_MESSAGING_SENDER = _info(
    "create_text_messaging_sender",
    "POST /api/text-messaging-senders",
    Result("single", "TextMessagingSender", _PACKAGE),
    scopes=("sender-config:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def create_text_messaging_sender(
    attributes: models.TextMessagingSenderCreateAttributes | dicts.TextMessagingSenderCreateAttributes | AnyDict,
    *,
    fields_text_messaging_sender: Sequence[models.TextMessagingSenderField] | None = None,
    fields_text_messaging_sender_registration: Sequence[
        models.CreateTextMessagingSenderTextMessagingSenderRegistrationField
    ]
    | None = None,
    include: Sequence[str] | None = None,
) -> Operation[Single[models.TextMessagingSender]]:
    """Create text messaging sender (``POST /api/text-messaging-senders``).

    Args:
        attributes: needs sender_type, sender_details, text-messaging-sender-registration.
        fields_text_messaging_sender, fields_text_messaging_sender_registration: the fields to receive, all by
            default.
        include: what to add to ``included``.
    """
    return Operation(
        CREATE_TEXT_MESSAGING_SENDER,
        "/api/text-messaging-senders",
        query=query(
            ("fields[text-messaging-sender]", fields_text_messaging_sender),
            ("fields[text-messaging-sender-registration]", fields_text_messaging_sender_registration),
            ("include", include),
        ),
        body={"data": {"type": "text-messaging-sender", "attributes": plain(attributes)}},
    )


CREATE_TEXT_MESSAGING_SENDER_REGISTRATION = _info(
    "create_text_messaging_sender_registration",
    "POST /api/text-messaging-sender-registrations",
    Result("single", "TextMessagingSenderRegistration", _PACKAGE),
    scopes=("sender-config:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def create_text_messaging_sender_registration(
    attributes: models.TextMessagingSenderRegistrationCreateAttributes
    | dicts.TextMessagingSenderRegistrationCreateAttributes
    | AnyDict,
    relationships: models.TextMessagingSenderRegistrationCreateRelationships | Mapping[str, Any],
    *,
    fields_text_messaging_sender_registration: Sequence[models.TextMessagingSenderRegistrationField] | None = None,
    fields_text_messaging_sender: Sequence[models.CreateTextMessagingSenderRegistrationTextMessagingSenderField]
    | None = None,
    include: Sequence[str] | None = None,
) -> Operation[Single[models.TextMessagingSenderRegistration]]:
    """Create text messaging sender registration (``POST /api/text-messaging-sender-registrations``).

    Args:
        attributes: needs first_name, last_name, phone_number, email, address, business_name, business_website,
            business_type.
        relationships: needs text-messaging-sender.
        fields_text_messaging_sender_registration, fields_text_messaging_sender: the fields to receive, all by
            default.
        include: what to add to ``included``.
    """
    return Operation(
        CREATE_TEXT_MESSAGING_SENDER_REGISTRATION,
        "/api/text-messaging-sender-registrations",
        query=query(
            ("fields[text-messaging-sender-registration]", fields_text_messaging_sender_registration),
            ("fields[text-messaging-sender]", fields_text_messaging_sender),
            ("include", include),
        ),
        body={
            "data": {
                "type": "text-messaging-sender-registration",
                "attributes": plain(attributes),
                "relationships": plain(relationships),
            }
        },
    )


GET_MESSAGING_SENDER_REGISTRATION_FOR_TEXT_MESSAGING_SENDER = _info(
    "get_messaging_sender_registration_for_text_messaging_sender",
    "GET /api/text-messaging-senders/{id}/text-messaging-sender-registration",
    Result("single", "TextMessagingSenderRegistration", _PACKAGE, nullable=True),
    scopes=("sender-config:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_text_messaging_sender_messaging_sender_registration",),
)


def get_messaging_sender_registration_for_text_messaging_sender(
    id: str,
    *,
    fields_text_messaging_sender_registration: Sequence[models.TextMessagingSenderRegistrationField] | None = None,
) -> Operation[Single[models.TextMessagingSenderRegistration | None]]:
    """Get messaging sender registration for text messaging sender (``GET /api/text-messaging-senders/{id}/text-messaging-sender-registration``).

    Args:
        id: id of the text messaging sender.
        fields_text_messaging_sender_registration: the fields to receive, all by default.
    """
    return Operation(
        GET_MESSAGING_SENDER_REGISTRATION_FOR_TEXT_MESSAGING_SENDER,
        f"/api/text-messaging-senders/{segment('id', id)}/text-messaging-sender-registration",
        query=query(("fields[text-messaging-sender-registration]", fields_text_messaging_sender_registration)),
    )


GET_MESSAGING_SENDER_REGISTRATION_ID_FOR_TEXT_MESSAGING_SENDER = _info(
    "get_messaging_sender_registration_id_for_text_messaging_sender",
    "GET /api/text-messaging-senders/{id}/relationships/text-messaging-sender-registration",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("sender-config:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    aliases=("get_text_messaging_sender_relationships_messaging_sender_registration",),
)


def get_messaging_sender_registration_id_for_text_messaging_sender(
    id: str,
) -> Operation[Single[ResourceIdentifier | None]]:
    """Get messaging sender registration id for text messaging sender (``GET /api/text-messaging-senders/{id}/relationships/text-messaging-sender-registration``).

    Args:
        id: id of the text messaging sender.
    """
    return Operation(
        GET_MESSAGING_SENDER_REGISTRATION_ID_FOR_TEXT_MESSAGING_SENDER,
        f"/api/text-messaging-senders/{segment('id', id)}/relationships/text-messaging-sender-registration",
    )


GET_TEXT_MESSAGING_CONFIGURATION = _info(
    "get_text_messaging_configuration",
    "GET /api/text-messaging-configurations/{id}",
    Result("single", "TextMessagingConfiguration", _PACKAGE),
    scopes=("sender-config:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_text_messaging_configuration(
    id: str, *, fields_text_messaging_configuration: Sequence[models.TextMessagingConfigurationField] | None = None
) -> Operation[Single[models.TextMessagingConfiguration]]:
    """Get text messaging configuration (``GET /api/text-messaging-configurations/{id}``).

    Args:
        id: id of the text messaging configuration.
        fields_text_messaging_configuration: the fields to receive, all by default.
    """
    return Operation(
        GET_TEXT_MESSAGING_CONFIGURATION,
        f"/api/text-messaging-configurations/{segment('id', id)}",
        query=query(("fields[text-messaging-configuration]", fields_text_messaging_configuration)),
    )


GET_TEXT_MESSAGING_SENDER = _info(
    "get_text_messaging_sender",
    "GET /api/text-messaging-senders/{id}",
    Result("single", "TextMessagingSender", _PACKAGE),
    scopes=("sender-config:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_text_messaging_sender(
    id: str,
    *,
    fields_text_messaging_sender_registration: Sequence[models.TextMessagingSenderRegistrationField] | None = None,
    fields_text_messaging_sender: Sequence[models.TextMessagingSenderField] | None = None,
    include: Sequence[Literal["text-messaging-sender-registration"]] | None = None,
) -> Operation[Single[models.TextMessagingSender]]:
    """Get text messaging sender (``GET /api/text-messaging-senders/{id}``).

    Args:
        id: id of the text messaging sender.
        fields_text_messaging_sender_registration, fields_text_messaging_sender: the fields to receive, all by
            default.
        include: what to add to ``included``: text-messaging-sender-registration.
    """
    return Operation(
        GET_TEXT_MESSAGING_SENDER,
        f"/api/text-messaging-senders/{segment('id', id)}",
        query=query(
            ("fields[text-messaging-sender-registration]", fields_text_messaging_sender_registration),
            ("fields[text-messaging-sender]", fields_text_messaging_sender),
            ("include", include),
        ),
    )


GET_TEXT_MESSAGING_SENDER_REGISTRATION = _info(
    "get_text_messaging_sender_registration",
    "GET /api/text-messaging-sender-registrations/{id}",
    Result("single", "TextMessagingSenderRegistration", _PACKAGE),
    scopes=("sender-config:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_text_messaging_sender_registration(
    id: str,
    *,
    fields_text_messaging_sender_registration: Sequence[models.TextMessagingSenderRegistrationField] | None = None,
    fields_text_messaging_sender: Sequence[models.TextMessagingSenderField] | None = None,
    include: Sequence[Literal["text-messaging-sender"]] | None = None,
) -> Operation[Single[models.TextMessagingSenderRegistration]]:
    """Get text messaging sender registration (``GET /api/text-messaging-sender-registrations/{id}``).

    Args:
        id: id of the text messaging sender registration.
        fields_text_messaging_sender_registration, fields_text_messaging_sender: the fields to receive, all by
            default.
        include: what to add to ``included``: text-messaging-sender.
    """
    return Operation(
        GET_TEXT_MESSAGING_SENDER_REGISTRATION,
        f"/api/text-messaging-sender-registrations/{segment('id', id)}",
        query=query(
            ("fields[text-messaging-sender-registration]", fields_text_messaging_sender_registration),
            ("fields[text-messaging-sender]", fields_text_messaging_sender),
            ("include", include),
        ),
    )


GET_TEXT_MESSAGING_SENDERS = _info(
    "get_text_messaging_senders",
    "GET /api/text-messaging-senders",
    Result("collection", "TextMessagingSender", _PACKAGE),
    scopes=("sender-config:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    page_size=PageSize(10, 1, 20),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_text_messaging_senders(
    *,
    fields_text_messaging_sender_registration: Sequence[models.TextMessagingSenderRegistrationField] | None = None,
    fields_text_messaging_sender: Sequence[models.TextMessagingSenderField] | None = None,
    include: Sequence[Literal["text-messaging-sender-registration"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at"] | None = None,
) -> Operation[Collection[models.TextMessagingSender]]:
    """Get text messaging senders (``GET /api/text-messaging-senders``).

    Args:
        fields_text_messaging_sender_registration, fields_text_messaging_sender: the fields to receive, all by
            default.
        include: what to add to ``included``: text-messaging-sender-registration.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 20, 10 by default.
        sort: by created_at; ``-`` in front reverses the order.
    """
    return Operation(
        GET_TEXT_MESSAGING_SENDERS,
        "/api/text-messaging-senders",
        query=query(
            ("fields[text-messaging-sender-registration]", fields_text_messaging_sender_registration),
            ("fields[text-messaging-sender]", fields_text_messaging_sender),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(10, 1, 20))),
            ("sort", sort),
        ),
    )


# Aliases: the names of these operations in other clients.
get_text_messaging_sender_messaging_sender_registration = get_messaging_sender_registration_for_text_messaging_sender
get_text_messaging_sender_relationships_messaging_sender_registration = (
    get_messaging_sender_registration_id_for_text_messaging_sender
)


class _TextMessagingNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_text_messaging_configuration(self, *args: Any, **kwargs: Any) -> Any:
        """Create text messaging configuration (``POST /api/text-messaging-configurations``).

        Scopes: sender-config:write. Limit: 1/s, 15/m.
        https://developers.klaviyo.com/en/reference/create_text_messaging_configuration

        Args:
            attributes: needs org_prefix.
            fields_text_messaging_configuration: the fields to receive, all by default.
        """

    def create_text_messaging_sender(self, *args: Any, **kwargs: Any) -> Any:
        """Create text messaging sender (``POST /api/text-messaging-senders``).

        Scopes: sender-config:write. Limit: 1/s, 15/m.
        https://developers.klaviyo.com/en/reference/create_text_messaging_sender

        Args:
            attributes: needs sender_type, sender_details, text-messaging-sender-registration.
            fields_text_messaging_sender, fields_text_messaging_sender_registration: the fields to receive, all by
                default.
            include: what to add to ``included``.
        """

    def create_text_messaging_sender_registration(self, *args: Any, **kwargs: Any) -> Any:
        """Create text messaging sender registration (``POST /api/text-messaging-sender-registrations``).

        Scopes: sender-config:write. Limit: 1/s, 15/m.
        https://developers.klaviyo.com/en/reference/create_text_messaging_sender_registration

        Args:
            attributes: needs first_name, last_name, phone_number, email, address, business_name, business_website,
                business_type.
            relationships: needs text-messaging-sender.
            fields_text_messaging_sender_registration, fields_text_messaging_sender: the fields to receive, all by
                default.
            include: what to add to ``included``.
        """

    def get_messaging_sender_registration_for_text_messaging_sender(self, *args: Any, **kwargs: Any) -> Any:
        """Get messaging sender registration for text messaging sender (``GET /api/text-messaging-senders/{id}/text-messaging-sender-registration``).

        Scopes: sender-config:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_messaging_sender_registration_for_text_messaging_sender

        Args:
            id: id of the text messaging sender.
            fields_text_messaging_sender_registration: the fields to receive, all by default.
        """

    def get_messaging_sender_registration_id_for_text_messaging_sender(self, *args: Any, **kwargs: Any) -> Any:
        """Get messaging sender registration id for text messaging sender (``GET /api/text-messaging-senders/{id}/relationships/text-messaging-sender-registration``).

        Scopes: sender-config:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_messaging_sender_registration_id_for_text_messaging_sender

        Args:
            id: id of the text messaging sender.
        """

    def get_text_messaging_configuration(self, *args: Any, **kwargs: Any) -> Any:
        """Get text messaging configuration (``GET /api/text-messaging-configurations/{id}``).

        Scopes: sender-config:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_text_messaging_configuration

        Args:
            id: id of the text messaging configuration.
            fields_text_messaging_configuration: the fields to receive, all by default.
        """

    def get_text_messaging_sender(self, *args: Any, **kwargs: Any) -> Any:
        """Get text messaging sender (``GET /api/text-messaging-senders/{id}``).

        Scopes: sender-config:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_text_messaging_sender

        Args:
            id: id of the text messaging sender.
            fields_text_messaging_sender_registration, fields_text_messaging_sender: the fields to receive, all by
                default.
            include: what to add to ``included``: text-messaging-sender-registration.
        """

    def get_text_messaging_sender_registration(self, *args: Any, **kwargs: Any) -> Any:
        """Get text messaging sender registration (``GET /api/text-messaging-sender-registrations/{id}``).

        Scopes: sender-config:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_text_messaging_sender_registration

        Args:
            id: id of the text messaging sender registration.
            fields_text_messaging_sender_registration, fields_text_messaging_sender: the fields to receive, all by
                default.
            include: what to add to ``included``: text-messaging-sender.
        """

    def get_text_messaging_senders(self, *args: Any, **kwargs: Any) -> Any:
        """Get text messaging senders (``GET /api/text-messaging-senders``).

        Scopes: sender-config:read. Limit: 3/s, 60/m.
        https://developers.klaviyo.com/en/reference/get_text_messaging_senders

        Args:
            fields_text_messaging_sender_registration, fields_text_messaging_sender: the fields to receive, all by
                default.
            include: what to add to ``included``: text-messaging-sender-registration.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 20, 10 by default.
            sort: by created_at; ``-`` in front reverses the order.
        """


class TextMessagingNamespace(Namespace, _TextMessagingNamespaceDocs):
    """Text messaging, sent by a blocking client."""

    def create_text_messaging_configuration(
        self,
        attributes: models.TextMessagingConfigurationCreateAttributes
        | dicts.TextMessagingConfigurationCreateAttributes
        | AnyDict,
        *,
        fields_text_messaging_configuration: Sequence[models.TextMessagingConfigurationField] | None = None,
    ) -> Single[models.TextMessagingConfiguration]:
        return self._client.send(
            create_text_messaging_configuration(
                attributes, fields_text_messaging_configuration=fields_text_messaging_configuration
            )
        )

    def create_text_messaging_sender(
        self,
        attributes: models.TextMessagingSenderCreateAttributes | dicts.TextMessagingSenderCreateAttributes | AnyDict,
        *,
        fields_text_messaging_sender: Sequence[models.TextMessagingSenderField] | None = None,
        fields_text_messaging_sender_registration: Sequence[
            models.CreateTextMessagingSenderTextMessagingSenderRegistrationField
        ]
        | None = None,
        include: Sequence[str] | None = None,
    ) -> Single[models.TextMessagingSender]:
        return self._client.send(
            create_text_messaging_sender(
                attributes,
                fields_text_messaging_sender=fields_text_messaging_sender,
                fields_text_messaging_sender_registration=fields_text_messaging_sender_registration,
                include=include,
            )
        )

    def create_text_messaging_sender_registration(
        self,
        attributes: models.TextMessagingSenderRegistrationCreateAttributes
        | dicts.TextMessagingSenderRegistrationCreateAttributes
        | AnyDict,
        relationships: models.TextMessagingSenderRegistrationCreateRelationships | Mapping[str, Any],
        *,
        fields_text_messaging_sender_registration: Sequence[models.TextMessagingSenderRegistrationField] | None = None,
        fields_text_messaging_sender: Sequence[models.CreateTextMessagingSenderRegistrationTextMessagingSenderField]
        | None = None,
        include: Sequence[str] | None = None,
    ) -> Single[models.TextMessagingSenderRegistration]:
        return self._client.send(
            create_text_messaging_sender_registration(
                attributes,
                relationships,
                fields_text_messaging_sender_registration=fields_text_messaging_sender_registration,
                fields_text_messaging_sender=fields_text_messaging_sender,
                include=include,
            )
        )

    def get_messaging_sender_registration_for_text_messaging_sender(
        self,
        id: str,
        *,
        fields_text_messaging_sender_registration: Sequence[models.TextMessagingSenderRegistrationField] | None = None,
    ) -> Single[models.TextMessagingSenderRegistration | None]:
        return self._client.send(
            get_messaging_sender_registration_for_text_messaging_sender(
                id, fields_text_messaging_sender_registration=fields_text_messaging_sender_registration
            )
        )

    def get_messaging_sender_registration_id_for_text_messaging_sender(
        self, id: str
    ) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_messaging_sender_registration_id_for_text_messaging_sender(id))

    def get_text_messaging_configuration(
        self,
        id: str,
        *,
        fields_text_messaging_configuration: Sequence[models.TextMessagingConfigurationField] | None = None,
    ) -> Single[models.TextMessagingConfiguration]:
        return self._client.send(
            get_text_messaging_configuration(
                id, fields_text_messaging_configuration=fields_text_messaging_configuration
            )
        )

    def get_text_messaging_sender(
        self,
        id: str,
        *,
        fields_text_messaging_sender_registration: Sequence[models.TextMessagingSenderRegistrationField] | None = None,
        fields_text_messaging_sender: Sequence[models.TextMessagingSenderField] | None = None,
        include: Sequence[Literal["text-messaging-sender-registration"]] | None = None,
    ) -> Single[models.TextMessagingSender]:
        return self._client.send(
            get_text_messaging_sender(
                id,
                fields_text_messaging_sender_registration=fields_text_messaging_sender_registration,
                fields_text_messaging_sender=fields_text_messaging_sender,
                include=include,
            )
        )

    def get_text_messaging_sender_registration(
        self,
        id: str,
        *,
        fields_text_messaging_sender_registration: Sequence[models.TextMessagingSenderRegistrationField] | None = None,
        fields_text_messaging_sender: Sequence[models.TextMessagingSenderField] | None = None,
        include: Sequence[Literal["text-messaging-sender"]] | None = None,
    ) -> Single[models.TextMessagingSenderRegistration]:
        return self._client.send(
            get_text_messaging_sender_registration(
                id,
                fields_text_messaging_sender_registration=fields_text_messaging_sender_registration,
                fields_text_messaging_sender=fields_text_messaging_sender,
                include=include,
            )
        )

    def get_text_messaging_senders(
        self,
        *,
        fields_text_messaging_sender_registration: Sequence[models.TextMessagingSenderRegistrationField] | None = None,
        fields_text_messaging_sender: Sequence[models.TextMessagingSenderField] | None = None,
        include: Sequence[Literal["text-messaging-sender-registration"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created_at", "-created_at"] | None = None,
    ) -> Results[models.TextMessagingSender, Collection[models.TextMessagingSender]]:
        return self._client.items(
            get_text_messaging_senders(
                fields_text_messaging_sender_registration=fields_text_messaging_sender_registration,
                fields_text_messaging_sender=fields_text_messaging_sender,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    get_text_messaging_sender_messaging_sender_registration = (
        get_messaging_sender_registration_for_text_messaging_sender
    )
    get_text_messaging_sender_relationships_messaging_sender_registration = (
        get_messaging_sender_registration_id_for_text_messaging_sender
    )


class AsyncTextMessagingNamespace(AsyncNamespace, _TextMessagingNamespaceDocs):
    """Text messaging, sent by an async client."""

    async def create_text_messaging_configuration(
        self,
        attributes: models.TextMessagingConfigurationCreateAttributes
        | dicts.TextMessagingConfigurationCreateAttributes
        | AnyDict,
        *,
        fields_text_messaging_configuration: Sequence[models.TextMessagingConfigurationField] | None = None,
    ) -> Single[models.TextMessagingConfiguration]:
        return await self._client.send(
            create_text_messaging_configuration(
                attributes, fields_text_messaging_configuration=fields_text_messaging_configuration
            )
        )

    async def create_text_messaging_sender(
        self,
        attributes: models.TextMessagingSenderCreateAttributes | dicts.TextMessagingSenderCreateAttributes | AnyDict,
        *,
        fields_text_messaging_sender: Sequence[models.TextMessagingSenderField] | None = None,
        fields_text_messaging_sender_registration: Sequence[
            models.CreateTextMessagingSenderTextMessagingSenderRegistrationField
        ]
        | None = None,
        include: Sequence[str] | None = None,
    ) -> Single[models.TextMessagingSender]:
        return await self._client.send(
            create_text_messaging_sender(
                attributes,
                fields_text_messaging_sender=fields_text_messaging_sender,
                fields_text_messaging_sender_registration=fields_text_messaging_sender_registration,
                include=include,
            )
        )

    async def create_text_messaging_sender_registration(
        self,
        attributes: models.TextMessagingSenderRegistrationCreateAttributes
        | dicts.TextMessagingSenderRegistrationCreateAttributes
        | AnyDict,
        relationships: models.TextMessagingSenderRegistrationCreateRelationships | Mapping[str, Any],
        *,
        fields_text_messaging_sender_registration: Sequence[models.TextMessagingSenderRegistrationField] | None = None,
        fields_text_messaging_sender: Sequence[models.CreateTextMessagingSenderRegistrationTextMessagingSenderField]
        | None = None,
        include: Sequence[str] | None = None,
    ) -> Single[models.TextMessagingSenderRegistration]:
        return await self._client.send(
            create_text_messaging_sender_registration(
                attributes,
                relationships,
                fields_text_messaging_sender_registration=fields_text_messaging_sender_registration,
                fields_text_messaging_sender=fields_text_messaging_sender,
                include=include,
            )
        )

    async def get_messaging_sender_registration_for_text_messaging_sender(
        self,
        id: str,
        *,
        fields_text_messaging_sender_registration: Sequence[models.TextMessagingSenderRegistrationField] | None = None,
    ) -> Single[models.TextMessagingSenderRegistration | None]:
        return await self._client.send(
            get_messaging_sender_registration_for_text_messaging_sender(
                id, fields_text_messaging_sender_registration=fields_text_messaging_sender_registration
            )
        )

    async def get_messaging_sender_registration_id_for_text_messaging_sender(
        self, id: str
    ) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_messaging_sender_registration_id_for_text_messaging_sender(id))

    async def get_text_messaging_configuration(
        self,
        id: str,
        *,
        fields_text_messaging_configuration: Sequence[models.TextMessagingConfigurationField] | None = None,
    ) -> Single[models.TextMessagingConfiguration]:
        return await self._client.send(
            get_text_messaging_configuration(
                id, fields_text_messaging_configuration=fields_text_messaging_configuration
            )
        )

    async def get_text_messaging_sender(
        self,
        id: str,
        *,
        fields_text_messaging_sender_registration: Sequence[models.TextMessagingSenderRegistrationField] | None = None,
        fields_text_messaging_sender: Sequence[models.TextMessagingSenderField] | None = None,
        include: Sequence[Literal["text-messaging-sender-registration"]] | None = None,
    ) -> Single[models.TextMessagingSender]:
        return await self._client.send(
            get_text_messaging_sender(
                id,
                fields_text_messaging_sender_registration=fields_text_messaging_sender_registration,
                fields_text_messaging_sender=fields_text_messaging_sender,
                include=include,
            )
        )

    async def get_text_messaging_sender_registration(
        self,
        id: str,
        *,
        fields_text_messaging_sender_registration: Sequence[models.TextMessagingSenderRegistrationField] | None = None,
        fields_text_messaging_sender: Sequence[models.TextMessagingSenderField] | None = None,
        include: Sequence[Literal["text-messaging-sender"]] | None = None,
    ) -> Single[models.TextMessagingSenderRegistration]:
        return await self._client.send(
            get_text_messaging_sender_registration(
                id,
                fields_text_messaging_sender_registration=fields_text_messaging_sender_registration,
                fields_text_messaging_sender=fields_text_messaging_sender,
                include=include,
            )
        )

    def get_text_messaging_senders(
        self,
        *,
        fields_text_messaging_sender_registration: Sequence[models.TextMessagingSenderRegistrationField] | None = None,
        fields_text_messaging_sender: Sequence[models.TextMessagingSenderField] | None = None,
        include: Sequence[Literal["text-messaging-sender-registration"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created_at", "-created_at"] | None = None,
    ) -> AsyncResults[models.TextMessagingSender, Collection[models.TextMessagingSender]]:
        return self._client.items(
            get_text_messaging_senders(
                fields_text_messaging_sender_registration=fields_text_messaging_sender_registration,
                fields_text_messaging_sender=fields_text_messaging_sender,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    get_text_messaging_sender_messaging_sender_registration = (
        get_messaging_sender_registration_for_text_messaging_sender
    )
    get_text_messaging_sender_relationships_messaging_sender_registration = (
        get_messaging_sender_registration_id_for_text_messaging_sender
    )
