"""Text messaging: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.answers import Result
from ...runtime.arguments import bounded, plain, query, segment
from ...runtime.operation import Operation, OperationInfo, PageSize, Pagination, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...runtime.documents import Collection, ResourceIdentifier, Single
    from ..models.text_messaging import (
        TextMessagingConfiguration,
        TextMessagingConfigurationCreateAttributes,
        TextMessagingConfigurationField,
        TextMessagingSender,
        TextMessagingSenderCreateAttributes,
        TextMessagingSenderField,
        TextMessagingSenderRegistration,
        TextMessagingSenderRegistrationCreateAttributes,
        TextMessagingSenderRegistrationCreateRelationships,
        TextMessagingSenderRegistrationField,
    )


_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_TEXT_MESSAGING_CONFIGURATION_BETA = OperationInfo(
    id="create_text_messaging_configuration_beta",
    method="POST",
    path_template="/api/text-messaging-configurations",
    tag="text_messaging",
    revision="2026-07-15.pre",
    result=Result("single", "TextMessagingConfiguration", _PACKAGE),
    scopes=("sender-config:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=False),
)


def create_text_messaging_configuration_beta(
    attributes: TextMessagingConfigurationCreateAttributes | Mapping[str, Any],
    *,
    fields_text_messaging_configuration: Sequence[TextMessagingConfigurationField] | None = None,
) -> Operation[Single[TextMessagingConfiguration]]:
    """Create text messaging configuration beta.

    ``POST /api/text-messaging-configurations``

    Scopes: ``sender-config:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/create_text_messaging_configuration
    """
    return Operation(
        CREATE_TEXT_MESSAGING_CONFIGURATION_BETA,
        "/api/text-messaging-configurations",
        query=query(("fields[text-messaging-configuration]", fields_text_messaging_configuration)),
        body={"data": {"type": "text-messaging-configuration", "attributes": plain(attributes)}},
    )


CREATE_TEXT_MESSAGING_SENDER_BETA = OperationInfo(
    id="create_text_messaging_sender_beta",
    method="POST",
    path_template="/api/text-messaging-senders",
    tag="text_messaging",
    revision="2026-07-15.pre",
    result=Result("single", "TextMessagingSender", _PACKAGE),
    scopes=("sender-config:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=False),
)


def create_text_messaging_sender_beta(
    attributes: TextMessagingSenderCreateAttributes | Mapping[str, Any],
    *,
    fields_text_messaging_sender: Sequence[TextMessagingSenderField] | None = None,
) -> Operation[Single[TextMessagingSender]]:
    """Create text messaging sender beta.

    ``POST /api/text-messaging-senders``

    Scopes: ``sender-config:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/create_text_messaging_sender
    """
    return Operation(
        CREATE_TEXT_MESSAGING_SENDER_BETA,
        "/api/text-messaging-senders",
        query=query(("fields[text-messaging-sender]", fields_text_messaging_sender)),
        body={"data": {"type": "text-messaging-sender", "attributes": plain(attributes)}},
    )


CREATE_TEXT_MESSAGING_SENDER_REGISTRATION_BETA = OperationInfo(
    id="create_text_messaging_sender_registration_beta",
    method="POST",
    path_template="/api/text-messaging-sender-registrations",
    tag="text_messaging",
    revision="2026-07-15.pre",
    result=Result("single", "TextMessagingSenderRegistration", _PACKAGE),
    scopes=("sender-config:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=False),
)


def create_text_messaging_sender_registration_beta(
    attributes: TextMessagingSenderRegistrationCreateAttributes | Mapping[str, Any],
    relationships: TextMessagingSenderRegistrationCreateRelationships | Mapping[str, Any],
    *,
    fields_text_messaging_sender_registration: Sequence[TextMessagingSenderRegistrationField] | None = None,
) -> Operation[Single[TextMessagingSenderRegistration]]:
    """Create text messaging sender registration beta.

    ``POST /api/text-messaging-sender-registrations``

    Scopes: ``sender-config:write``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/create_text_messaging_sender_registration
    """
    return Operation(
        CREATE_TEXT_MESSAGING_SENDER_REGISTRATION_BETA,
        "/api/text-messaging-sender-registrations",
        query=query(("fields[text-messaging-sender-registration]", fields_text_messaging_sender_registration)),
        body={
            "data": {
                "type": "text-messaging-sender-registration",
                "attributes": plain(attributes),
                "relationships": plain(relationships),
            }
        },
    )


GET_MESSAGING_SENDER_REGISTRATION_FOR_TEXT_MESSAGING_SENDER_BETA = OperationInfo(
    id="get_messaging_sender_registration_for_text_messaging_sender_beta",
    method="GET",
    path_template="/api/text-messaging-senders/{id}/text-messaging-sender-registration",
    tag="text_messaging",
    revision="2026-07-15.pre",
    result=Result("single", "TextMessagingSenderRegistration", _PACKAGE),
    scopes=("sender-config:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_text_messaging_sender_messaging_sender_registration",),
)


def get_messaging_sender_registration_for_text_messaging_sender_beta(
    id: str,
    *,
    fields_text_messaging_sender_registration: Sequence[TextMessagingSenderRegistrationField] | None = None,
) -> Operation[Single[TextMessagingSenderRegistration | None]]:
    """Get messaging sender registration for text messaging sender beta.

    ``GET /api/text-messaging-senders/{id}/text-messaging-sender-registration``

    Scopes: ``sender-config:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_messaging_sender_registration_for_text_messaging_sender
    """
    return Operation(
        GET_MESSAGING_SENDER_REGISTRATION_FOR_TEXT_MESSAGING_SENDER_BETA,
        f"/api/text-messaging-senders/{segment('id', id)}/text-messaging-sender-registration",
        query=query(("fields[text-messaging-sender-registration]", fields_text_messaging_sender_registration)),
    )


GET_MESSAGING_SENDER_REGISTRATION_ID_FOR_TEXT_MESSAGING_SENDER_BETA = OperationInfo(
    id="get_messaging_sender_registration_id_for_text_messaging_sender_beta",
    method="GET",
    path_template="/api/text-messaging-senders/{id}/relationships/text-messaging-sender-registration",
    tag="text_messaging",
    revision="2026-07-15.pre",
    result=Result("single", "ResourceIdentifier", _PACKAGE),
    scopes=("sender-config:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    aliases=("get_text_messaging_sender_relationships_messaging_sender_registration",),
)


def get_messaging_sender_registration_id_for_text_messaging_sender_beta(
    id: str,
) -> Operation[Single[ResourceIdentifier | None]]:
    """Get messaging sender registration id for text messaging sender beta.

    ``GET /api/text-messaging-senders/{id}/relationships/text-messaging-sender-registration``

    Scopes: ``sender-config:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_messaging_sender_registration_id_for_text_messaging_sender
    """
    return Operation(
        GET_MESSAGING_SENDER_REGISTRATION_ID_FOR_TEXT_MESSAGING_SENDER_BETA,
        f"/api/text-messaging-senders/{segment('id', id)}/relationships/text-messaging-sender-registration",
    )


GET_TEXT_MESSAGING_CONFIGURATION_BETA = OperationInfo(
    id="get_text_messaging_configuration_beta",
    method="GET",
    path_template="/api/text-messaging-configurations/{id}",
    tag="text_messaging",
    revision="2026-07-15.pre",
    result=Result("single", "TextMessagingConfiguration", _PACKAGE),
    scopes=("sender-config:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_text_messaging_configuration_beta(
    id: str,
    *,
    fields_text_messaging_configuration: Sequence[TextMessagingConfigurationField] | None = None,
) -> Operation[Single[TextMessagingConfiguration]]:
    """Get text messaging configuration beta.

    ``GET /api/text-messaging-configurations/{id}``

    Scopes: ``sender-config:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_text_messaging_configuration
    """
    return Operation(
        GET_TEXT_MESSAGING_CONFIGURATION_BETA,
        f"/api/text-messaging-configurations/{segment('id', id)}",
        query=query(("fields[text-messaging-configuration]", fields_text_messaging_configuration)),
    )


GET_TEXT_MESSAGING_SENDER_BETA = OperationInfo(
    id="get_text_messaging_sender_beta",
    method="GET",
    path_template="/api/text-messaging-senders/{id}",
    tag="text_messaging",
    revision="2026-07-15.pre",
    result=Result("single", "TextMessagingSender", _PACKAGE),
    scopes=("sender-config:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_text_messaging_sender_beta(
    id: str,
    *,
    fields_text_messaging_sender_registration: Sequence[TextMessagingSenderRegistrationField] | None = None,
    fields_text_messaging_sender: Sequence[TextMessagingSenderField] | None = None,
    include: Sequence[Literal["text-messaging-sender-registration"]] | None = None,
) -> Operation[Single[TextMessagingSender]]:
    """Get text messaging sender beta.

    ``GET /api/text-messaging-senders/{id}``

    Scopes: ``sender-config:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_text_messaging_sender
    """
    return Operation(
        GET_TEXT_MESSAGING_SENDER_BETA,
        f"/api/text-messaging-senders/{segment('id', id)}",
        query=query(
            ("fields[text-messaging-sender-registration]", fields_text_messaging_sender_registration),
            ("fields[text-messaging-sender]", fields_text_messaging_sender),
            ("include", include),
        ),
    )


GET_TEXT_MESSAGING_SENDER_REGISTRATION_BETA = OperationInfo(
    id="get_text_messaging_sender_registration_beta",
    method="GET",
    path_template="/api/text-messaging-sender-registrations/{id}",
    tag="text_messaging",
    revision="2026-07-15.pre",
    result=Result("single", "TextMessagingSenderRegistration", _PACKAGE),
    scopes=("sender-config:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_text_messaging_sender_registration_beta(
    id: str,
    *,
    fields_text_messaging_sender_registration: Sequence[TextMessagingSenderRegistrationField] | None = None,
    fields_text_messaging_sender: Sequence[TextMessagingSenderField] | None = None,
    include: Sequence[Literal["text-messaging-sender"]] | None = None,
) -> Operation[Single[TextMessagingSenderRegistration]]:
    """Get text messaging sender registration beta.

    ``GET /api/text-messaging-sender-registrations/{id}``

    Scopes: ``sender-config:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_text_messaging_sender_registration
    """
    return Operation(
        GET_TEXT_MESSAGING_SENDER_REGISTRATION_BETA,
        f"/api/text-messaging-sender-registrations/{segment('id', id)}",
        query=query(
            ("fields[text-messaging-sender-registration]", fields_text_messaging_sender_registration),
            ("fields[text-messaging-sender]", fields_text_messaging_sender),
            ("include", include),
        ),
    )


GET_TEXT_MESSAGING_SENDERS_BETA = OperationInfo(
    id="get_text_messaging_senders_beta",
    method="GET",
    path_template="/api/text-messaging-senders",
    tag="text_messaging",
    revision="2026-07-15.pre",
    result=Result("collection", "TextMessagingSender", _PACKAGE),
    scopes=("sender-config:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    page_size=PageSize(10, 1, 20),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_text_messaging_senders_beta(
    *,
    fields_text_messaging_sender_registration: Sequence[TextMessagingSenderRegistrationField] | None = None,
    fields_text_messaging_sender: Sequence[TextMessagingSenderField] | None = None,
    include: Sequence[Literal["text-messaging-sender-registration"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at"] | None = None,
) -> Operation[Collection[TextMessagingSender]]:
    """Get text messaging senders beta.

    ``GET /api/text-messaging-senders``

    Scopes: ``sender-config:read``. Rate limit: 10/s, 150/m. Page size: 1 to 20, 10 by default.

    Reference: https://developers.klaviyo.com/en/reference/get_text_messaging_senders
    """
    return Operation(
        GET_TEXT_MESSAGING_SENDERS_BETA,
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


# Names under which other clients know these operations.
get_text_messaging_sender_messaging_sender_registration = (
    get_messaging_sender_registration_for_text_messaging_sender_beta
)
get_text_messaging_sender_relationships_messaging_sender_registration = (
    get_messaging_sender_registration_id_for_text_messaging_sender_beta
)
