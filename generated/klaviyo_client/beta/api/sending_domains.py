"""Sending domains: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.answers import Result
from ...runtime.arguments import bounded, plain, query, segment
from ...runtime.operation import Operation, OperationInfo, PageSize, Pagination, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...runtime.documents import Collection, Single
    from ..models.sending_domains import (
        SendingDomain,
        SendingDomainActivationJob,
        SendingDomainActivationJobCreateAttributes,
        SendingDomainActivationJobCreateRelationships,
        SendingDomainCreateAttributes,
        SendingDomainField,
        SendingDomainVerificationJob,
        SendingDomainVerificationJobCreateRelationships,
        SendingDomainVerificationJobField,
    )


_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_SENDING_DOMAIN_ACTIVATION_JOB_BETA = OperationInfo(
    id="create_sending_domain_activation_job_beta",
    method="POST",
    path_template="/api/sending-domain-activation-jobs",
    tag="sending_domains",
    revision="2026-07-15.pre",
    result=Result("single", "SendingDomainActivationJob", _PACKAGE),
    scopes=("sender-config:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=False),
)


def create_sending_domain_activation_job_beta(
    attributes: SendingDomainActivationJobCreateAttributes | Mapping[str, Any],
    relationships: SendingDomainActivationJobCreateRelationships | Mapping[str, Any],
    *,
    fields_sending_domain_activation_job: Sequence[Literal["activated_at", "id", "status"]] | None = None,
) -> Operation[Single[SendingDomainActivationJob]]:
    """Create sending domain activation job beta.

    ``POST /api/sending-domain-activation-jobs``

    Scopes: ``sender-config:write``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/create_sending_domain_activation_job
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


CREATE_SENDING_DOMAIN_BETA = OperationInfo(
    id="create_sending_domain_beta",
    method="POST",
    path_template="/api/sending-domains",
    tag="sending_domains",
    revision="2026-07-15.pre",
    result=Result("single", "SendingDomain", _PACKAGE),
    scopes=("sender-config:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=False),
)


def create_sending_domain_beta(
    attributes: SendingDomainCreateAttributes | Mapping[str, Any],
    *,
    fields_sending_domain: Sequence[SendingDomainField] | None = None,
) -> Operation[Single[SendingDomain]]:
    """Create sending domain beta.

    ``POST /api/sending-domains``

    Scopes: ``sender-config:write``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/create_sending_domain
    """
    return Operation(
        CREATE_SENDING_DOMAIN_BETA,
        "/api/sending-domains",
        query=query(("fields[sending-domain]", fields_sending_domain)),
        body={"data": {"type": "sending-domain", "attributes": plain(attributes)}},
    )


CREATE_SENDING_DOMAIN_VERIFICATION_JOB_BETA = OperationInfo(
    id="create_sending_domain_verification_job_beta",
    method="POST",
    path_template="/api/sending-domain-verification-jobs",
    tag="sending_domains",
    revision="2026-07-15.pre",
    result=Result("single", "SendingDomainVerificationJob", _PACKAGE),
    scopes=("sender-config:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=True),
)


def create_sending_domain_verification_job_beta(
    relationships: SendingDomainVerificationJobCreateRelationships | Mapping[str, Any],
    *,
    fields_sending_domain_verification_job: Sequence[SendingDomainVerificationJobField] | None = None,
) -> Operation[Single[SendingDomainVerificationJob]]:
    """Create sending domain verification job beta.

    ``POST /api/sending-domain-verification-jobs``

    Scopes: ``sender-config:write``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/create_sending_domain_verification_job
    """
    return Operation(
        CREATE_SENDING_DOMAIN_VERIFICATION_JOB_BETA,
        "/api/sending-domain-verification-jobs",
        query=query(("fields[sending-domain-verification-job]", fields_sending_domain_verification_job)),
        body={"data": {"type": "sending-domain-verification-job", "relationships": plain(relationships)}},
    )


DELETE_SENDING_DOMAIN_BETA = OperationInfo(
    id="delete_sending_domain_beta",
    method="DELETE",
    path_template="/api/sending-domains/{id}",
    tag="sending_domains",
    revision="2026-07-15.pre",
    result=Result("nothing"),
    scopes=("sender-config:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=True),
)


def delete_sending_domain_beta(id: str) -> Operation[None]:
    """Delete sending domain beta.

    ``DELETE /api/sending-domains/{id}``

    Scopes: ``sender-config:write``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/delete_sending_domain
    """
    return Operation(DELETE_SENDING_DOMAIN_BETA, f"/api/sending-domains/{segment('id', id)}")


GET_SENDING_DOMAIN_BETA = OperationInfo(
    id="get_sending_domain_beta",
    method="GET",
    path_template="/api/sending-domains/{id}",
    tag="sending_domains",
    revision="2026-07-15.pre",
    result=Result("single", "SendingDomain", _PACKAGE),
    scopes=("sender-config:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def get_sending_domain_beta(
    id: str,
    *,
    fields_sending_domain: Sequence[SendingDomainField] | None = None,
) -> Operation[Single[SendingDomain]]:
    """Get sending domain beta.

    ``GET /api/sending-domains/{id}``

    Scopes: ``sender-config:read``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/get_sending_domain
    """
    return Operation(
        GET_SENDING_DOMAIN_BETA,
        f"/api/sending-domains/{segment('id', id)}",
        query=query(("fields[sending-domain]", fields_sending_domain)),
    )


GET_SENDING_DOMAINS_BETA = OperationInfo(
    id="get_sending_domains_beta",
    method="GET",
    path_template="/api/sending-domains",
    tag="sending_domains",
    revision="2026-07-15.pre",
    result=Result("collection", "SendingDomain", _PACKAGE),
    scopes=("sender-config:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=True),
    page_size=PageSize(20, 1, 20),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_sending_domains_beta(
    *,
    fields_sending_domain: Sequence[SendingDomainField] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Collection[SendingDomain]]:
    """Get sending domains beta.

    ``GET /api/sending-domains``

    Scopes: ``sender-config:read``. Rate limit: 1/s, 15/m. Page size: 1 to 20, 20 by default.

    Reference: https://developers.klaviyo.com/en/reference/get_sending_domains
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
