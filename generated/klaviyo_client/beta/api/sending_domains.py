"""Sending domains: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from ...runtime.answers import Result
from ...runtime.arguments import AnyDict, bounded, plain, query, segment
from ...runtime.documents import Collection, Single
from ...runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ...runtime.operation import Operation, PageSize, Pagination, Quota, RateLimit, Replay, infos_of
from .. import dicts, models

_info = infos_of(__name__, "2026-07-15.pre")
_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_SENDING_DOMAIN_ACTIVATION_JOB_BETA = _info(
    "create_sending_domain_activation_job_beta",
    "POST /api/sending-domain-activation-jobs",
    Result("single", "SendingDomainActivationJob", _PACKAGE),
    scopes=("sender-config:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def create_sending_domain_activation_job_beta(
    attributes: models.SendingDomainActivationJobCreateAttributes
    | dicts.SendingDomainActivationJobCreateAttributes
    | AnyDict,
    relationships: models.SendingDomainActivationJobCreateRelationships | Mapping[str, Any],
    *,
    fields_sending_domain_activation_job: Sequence[Literal["activated_at", "id", "status"]] | None = None,
) -> Operation[Single[models.SendingDomainActivationJob]]:
    """Create sending domain activation job beta (``POST /api/sending-domain-activation-jobs``).

    Args:
        attributes: takes warming_enabled.
        relationships: needs sending-domain.
        fields_sending_domain_activation_job: the fields to receive, all by default.
    """
    return Operation(
        CREATE_SENDING_DOMAIN_ACTIVATION_JOB_BETA,
        "/api/sending-domain-activation-jobs",
        query=query(("fields[sending-domain-activation-job]", fields_sending_domain_activation_job)),
        body={
            "data": {
                "type": "sending-domain-activation-job",
                "attributes": plain(attributes),
                "relationships": plain(relationships),
            }
        },
    )


CREATE_SENDING_DOMAIN_BETA = _info(
    "create_sending_domain_beta",
    "POST /api/sending-domains",
    Result("single", "SendingDomain", _PACKAGE),
    scopes=("sender-config:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def create_sending_domain_beta(
    attributes: models.SendingDomainCreateAttributes | dicts.SendingDomainCreateAttributes | AnyDict,
    *,
    fields_sending_domain: Sequence[models.SendingDomainField] | None = None,
) -> Operation[Single[models.SendingDomain]]:
    """Create sending domain beta (``POST /api/sending-domains``).

    Args:
        attributes: needs domain.
        fields_sending_domain: the fields to receive, all by default.
    """
    return Operation(
        CREATE_SENDING_DOMAIN_BETA,
        "/api/sending-domains",
        query=query(("fields[sending-domain]", fields_sending_domain)),
        body={"data": {"type": "sending-domain", "attributes": plain(attributes)}},
    )


CREATE_SENDING_DOMAIN_VERIFICATION_JOB_BETA = _info(
    "create_sending_domain_verification_job_beta",
    "POST /api/sending-domain-verification-jobs",
    Result("single", "SendingDomainVerificationJob", _PACKAGE),
    scopes=("sender-config:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=True),
)


def create_sending_domain_verification_job_beta(
    relationships: models.SendingDomainVerificationJobCreateRelationships | Mapping[str, Any],
    *,
    fields_sending_domain_verification_job: Sequence[models.SendingDomainVerificationJobField] | None = None,
) -> Operation[Single[models.SendingDomainVerificationJob]]:
    """Create sending domain verification job beta (``POST /api/sending-domain-verification-jobs``).

    Args:
        relationships: needs sending-domain.
        fields_sending_domain_verification_job: the fields to receive, all by default.
    """
    return Operation(
        CREATE_SENDING_DOMAIN_VERIFICATION_JOB_BETA,
        "/api/sending-domain-verification-jobs",
        query=query(("fields[sending-domain-verification-job]", fields_sending_domain_verification_job)),
        body={"data": {"type": "sending-domain-verification-job", "relationships": plain(relationships)}},
    )


DELETE_SENDING_DOMAIN_BETA = _info(
    "delete_sending_domain_beta",
    "DELETE /api/sending-domains/{id}",
    Result("nothing"),
    scopes=("sender-config:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def delete_sending_domain_beta(id: str) -> Operation[None]:
    """Delete sending domain beta (``DELETE /api/sending-domains/{id}``).

    Args:
        id: id of the sending domain.
    """
    return Operation(DELETE_SENDING_DOMAIN_BETA, f"/api/sending-domains/{segment('id', id)}")


GET_SENDING_DOMAIN_BETA = _info(
    "get_sending_domain_beta",
    "GET /api/sending-domains/{id}",
    Result("single", "SendingDomain", _PACKAGE),
    scopes=("sender-config:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def get_sending_domain_beta(
    id: str, *, fields_sending_domain: Sequence[models.SendingDomainField] | None = None
) -> Operation[Single[models.SendingDomain]]:
    """Get sending domain beta (``GET /api/sending-domains/{id}``).

    Args:
        id: id of the sending domain.
        fields_sending_domain: the fields to receive, all by default.
    """
    return Operation(
        GET_SENDING_DOMAIN_BETA,
        f"/api/sending-domains/{segment('id', id)}",
        query=query(("fields[sending-domain]", fields_sending_domain)),
    )


GET_SENDING_DOMAINS_BETA = _info(
    "get_sending_domains_beta",
    "GET /api/sending-domains",
    Result("collection", "SendingDomain", _PACKAGE),
    scopes=("sender-config:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    page_size=PageSize(20, 1, 20),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_sending_domains_beta(
    *,
    fields_sending_domain: Sequence[models.SendingDomainField] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Collection[models.SendingDomain]]:
    """Get sending domains beta (``GET /api/sending-domains``).

    Args:
        fields_sending_domain: the fields to receive, all by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 20, 20 by default.
    """
    return Operation(
        GET_SENDING_DOMAINS_BETA,
        "/api/sending-domains",
        query=query(
            ("fields[sending-domain]", fields_sending_domain),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 20))),
        ),
    )


class _SendingDomainsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_sending_domain_activation_job_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create sending domain activation job beta (``POST /api/sending-domain-activation-jobs``).

        Scopes: sender-config:write. Limit: 1/s, 15/m.
        https://developers.klaviyo.com/en/reference/create_sending_domain_activation_job

        Args:
            attributes: takes warming_enabled.
            relationships: needs sending-domain.
            fields_sending_domain_activation_job: the fields to receive, all by default.
        """

    def create_sending_domain_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create sending domain beta (``POST /api/sending-domains``).

        Scopes: sender-config:write. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/create_sending_domain

        Args:
            attributes: needs domain.
            fields_sending_domain: the fields to receive, all by default.
        """

    def create_sending_domain_verification_job_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Create sending domain verification job beta (``POST /api/sending-domain-verification-jobs``).

        Scopes: sender-config:write. Limit: 1/s, 15/m.
        https://developers.klaviyo.com/en/reference/create_sending_domain_verification_job

        Args:
            relationships: needs sending-domain.
            fields_sending_domain_verification_job: the fields to receive, all by default.
        """

    def delete_sending_domain_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Delete sending domain beta (``DELETE /api/sending-domains/{id}``).

        Scopes: sender-config:write. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/delete_sending_domain

        Args:
            id: id of the sending domain.
        """

    def get_sending_domain_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get sending domain beta (``GET /api/sending-domains/{id}``).

        Scopes: sender-config:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_sending_domain

        Args:
            id: id of the sending domain.
            fields_sending_domain: the fields to receive, all by default.
        """

    def get_sending_domains_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get sending domains beta (``GET /api/sending-domains``).

        Scopes: sender-config:read. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/get_sending_domains

        Args:
            fields_sending_domain: the fields to receive, all by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 20, 20 by default.
        """


class SendingDomainsNamespace(Namespace, _SendingDomainsNamespaceDocs):
    """Sending domains, sent by a blocking client."""

    def create_sending_domain_activation_job_beta(
        self,
        attributes: models.SendingDomainActivationJobCreateAttributes
        | dicts.SendingDomainActivationJobCreateAttributes
        | AnyDict,
        relationships: models.SendingDomainActivationJobCreateRelationships | Mapping[str, Any],
        *,
        fields_sending_domain_activation_job: Sequence[Literal["activated_at", "id", "status"]] | None = None,
    ) -> Single[models.SendingDomainActivationJob]:
        return self._client.send(
            create_sending_domain_activation_job_beta(
                attributes, relationships, fields_sending_domain_activation_job=fields_sending_domain_activation_job
            )
        )

    def create_sending_domain_beta(
        self,
        attributes: models.SendingDomainCreateAttributes | dicts.SendingDomainCreateAttributes | AnyDict,
        *,
        fields_sending_domain: Sequence[models.SendingDomainField] | None = None,
    ) -> Single[models.SendingDomain]:
        return self._client.send(create_sending_domain_beta(attributes, fields_sending_domain=fields_sending_domain))

    def create_sending_domain_verification_job_beta(
        self,
        relationships: models.SendingDomainVerificationJobCreateRelationships | Mapping[str, Any],
        *,
        fields_sending_domain_verification_job: Sequence[models.SendingDomainVerificationJobField] | None = None,
    ) -> Single[models.SendingDomainVerificationJob]:
        return self._client.send(
            create_sending_domain_verification_job_beta(
                relationships, fields_sending_domain_verification_job=fields_sending_domain_verification_job
            )
        )

    def delete_sending_domain_beta(self, id: str) -> None:
        return self._client.send(delete_sending_domain_beta(id))

    def get_sending_domain_beta(
        self, id: str, *, fields_sending_domain: Sequence[models.SendingDomainField] | None = None
    ) -> Single[models.SendingDomain]:
        return self._client.send(get_sending_domain_beta(id, fields_sending_domain=fields_sending_domain))

    def get_sending_domains_beta(
        self,
        *,
        fields_sending_domain: Sequence[models.SendingDomainField] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> Results[models.SendingDomain, Collection[models.SendingDomain]]:
        return self._client.items(
            get_sending_domains_beta(
                fields_sending_domain=fields_sending_domain, page_cursor=page_cursor, page_size=page_size
            )
        )


class AsyncSendingDomainsNamespace(AsyncNamespace, _SendingDomainsNamespaceDocs):
    """Sending domains, sent by an async client."""

    async def create_sending_domain_activation_job_beta(
        self,
        attributes: models.SendingDomainActivationJobCreateAttributes
        | dicts.SendingDomainActivationJobCreateAttributes
        | AnyDict,
        relationships: models.SendingDomainActivationJobCreateRelationships | Mapping[str, Any],
        *,
        fields_sending_domain_activation_job: Sequence[Literal["activated_at", "id", "status"]] | None = None,
    ) -> Single[models.SendingDomainActivationJob]:
        return await self._client.send(
            create_sending_domain_activation_job_beta(
                attributes, relationships, fields_sending_domain_activation_job=fields_sending_domain_activation_job
            )
        )

    async def create_sending_domain_beta(
        self,
        attributes: models.SendingDomainCreateAttributes | dicts.SendingDomainCreateAttributes | AnyDict,
        *,
        fields_sending_domain: Sequence[models.SendingDomainField] | None = None,
    ) -> Single[models.SendingDomain]:
        return await self._client.send(
            create_sending_domain_beta(attributes, fields_sending_domain=fields_sending_domain)
        )

    async def create_sending_domain_verification_job_beta(
        self,
        relationships: models.SendingDomainVerificationJobCreateRelationships | Mapping[str, Any],
        *,
        fields_sending_domain_verification_job: Sequence[models.SendingDomainVerificationJobField] | None = None,
    ) -> Single[models.SendingDomainVerificationJob]:
        return await self._client.send(
            create_sending_domain_verification_job_beta(
                relationships, fields_sending_domain_verification_job=fields_sending_domain_verification_job
            )
        )

    async def delete_sending_domain_beta(self, id: str) -> None:
        return await self._client.send(delete_sending_domain_beta(id))

    async def get_sending_domain_beta(
        self, id: str, *, fields_sending_domain: Sequence[models.SendingDomainField] | None = None
    ) -> Single[models.SendingDomain]:
        return await self._client.send(get_sending_domain_beta(id, fields_sending_domain=fields_sending_domain))

    def get_sending_domains_beta(
        self,
        *,
        fields_sending_domain: Sequence[models.SendingDomainField] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResults[models.SendingDomain, Collection[models.SendingDomain]]:
        return self._client.items(
            get_sending_domains_beta(
                fields_sending_domain=fields_sending_domain, page_cursor=page_cursor, page_size=page_size
            )
        )
