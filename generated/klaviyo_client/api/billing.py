"""Billing: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import models
from ..runtime.answers import Result
from ..runtime.arguments import query, segment
from ..runtime.documents import Collection, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, Namespace
from ..runtime.operation import Operation, Quota, RateLimit, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


GET_BILLING_USAGE = _info(
    "get_billing_usage",
    "GET /api/billing-usage/{id}",
    Result("single", "BillingUsage", _PACKAGE),
    scopes=("usage:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_billing_usage(
    id: str, *, fields_billing_usage: Sequence[models.BillingUsageField] | None = None
) -> Operation[Single[models.BillingUsage]]:
    """Get billing usage (``GET /api/billing-usage/{id}``).

    Args:
        id: id of the billing usage.
        fields_billing_usage: the fields to receive, all by default.
    """
    return Operation(
        GET_BILLING_USAGE,
        f"/api/billing-usage/{segment('id', id)}",
        query=query(("fields[billing-usage]", fields_billing_usage)),
    )


LIST_BILLING_USAGE = _info(
    "list_billing_usage",
    "GET /api/billing-usage",
    Result("collection", "BillingUsage", _PACKAGE),
    scopes=("usage:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    filters={"id": ("any",)},
)


def list_billing_usage(
    *, fields_billing_usage: Sequence[models.BillingUsageField] | None = None, filter: Filter | str | None = None
) -> Operation[Collection[models.BillingUsage]]:
    """List billing usage (``GET /api/billing-usage``).

    Args:
        fields_billing_usage: the fields to receive, all by default.
        filter: a `ListBillingUsageFilter` or its text: id (any).
    """
    return Operation(
        LIST_BILLING_USAGE,
        "/api/billing-usage",
        query=query(("fields[billing-usage]", fields_billing_usage), ("filter", filter)),
    )


class _BillingNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def get_billing_usage(self, *args: Any, **kwargs: Any) -> Any:
        """Get billing usage (``GET /api/billing-usage/{id}``).

        Scopes: usage:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_billing_usage

        Args:
            id: id of the billing usage.
            fields_billing_usage: the fields to receive, all by default.
        """

    def list_billing_usage(self, *args: Any, **kwargs: Any) -> Any:
        """List billing usage (``GET /api/billing-usage``).

        Scopes: usage:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/list_billing_usage

        Args:
            fields_billing_usage: the fields to receive, all by default.
            filter: a `ListBillingUsageFilter` or its text: id (any).
        """


class BillingNamespace(Namespace, _BillingNamespaceDocs):
    """Billing, sent by a blocking client."""

    def get_billing_usage(
        self, id: str, *, fields_billing_usage: Sequence[models.BillingUsageField] | None = None
    ) -> Single[models.BillingUsage]:
        return self._client.send(get_billing_usage(id, fields_billing_usage=fields_billing_usage))

    def list_billing_usage(
        self,
        *,
        fields_billing_usage: Sequence[models.BillingUsageField] | None = None,
        filter: Filter | str | None = None,
    ) -> Collection[models.BillingUsage]:
        return self._client.send(list_billing_usage(fields_billing_usage=fields_billing_usage, filter=filter))


class AsyncBillingNamespace(AsyncNamespace, _BillingNamespaceDocs):
    """Billing, sent by an async client."""

    async def get_billing_usage(
        self, id: str, *, fields_billing_usage: Sequence[models.BillingUsageField] | None = None
    ) -> Single[models.BillingUsage]:
        return await self._client.send(get_billing_usage(id, fields_billing_usage=fields_billing_usage))

    async def list_billing_usage(
        self,
        *,
        fields_billing_usage: Sequence[models.BillingUsageField] | None = None,
        filter: Filter | str | None = None,
    ) -> Collection[models.BillingUsage]:
        return await self._client.send(list_billing_usage(fields_billing_usage=fields_billing_usage, filter=filter))
