"""Billing: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.answers import Result
from ...runtime.arguments import query, segment
from ...runtime.operation import Operation, OperationInfo, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...runtime.documents import Collection, Single
    from ...runtime.filters import Filter
    from ..models.billing import BillingUsage, BillingUsageField


_PACKAGE = __name__.rpartition(".api.")[0]


GET_BILLING_USAGE_BETA = OperationInfo(
    id="get_billing_usage_beta",
    method="GET",
    path_template="/api/billing-usage/{id}",
    tag="billing",
    revision="2026-07-15.pre",
    result=Result("single", "BillingUsage", _PACKAGE),
    scopes=("usage:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_billing_usage_beta(
    id: str,
    *,
    fields_billing_usage: Sequence[BillingUsageField] | None = None,
) -> Operation[Single[BillingUsage]]:
    """Get billing usage beta.

    ``GET /api/billing-usage/{id}``

    Scopes: ``usage:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_billing_usage
    """
    return Operation(
        GET_BILLING_USAGE_BETA,
        f"/api/billing-usage/{segment('id', id)}",
        query=query(("fields[billing-usage]", fields_billing_usage)),
    )


LIST_BILLING_USAGE_BETA = OperationInfo(
    id="list_billing_usage_beta",
    method="GET",
    path_template="/api/billing-usage",
    tag="billing",
    revision="2026-07-15.pre",
    result=Result("collection", "BillingUsage", _PACKAGE),
    scopes=("usage:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    filters={"id": ("any",)},
    aliases=("get_billing_usage",),
)


def list_billing_usage_beta(
    *,
    fields_billing_usage: Sequence[BillingUsageField] | None = None,
    filter: Filter | str | None = None,
) -> Operation[Collection[BillingUsage]]:
    """List billing usage beta.

    ``GET /api/billing-usage``

    Scopes: ``usage:read``. Rate limit: 10/s, 150/m. Filters (`ListBillingUsageBetaFilter`): id.

    Reference: https://developers.klaviyo.com/en/reference/list_billing_usage
    """
    return Operation(
        LIST_BILLING_USAGE_BETA,
        "/api/billing-usage",
        query=query(("fields[billing-usage]", fields_billing_usage), ("filter", filter)),
    )


# Names under which other clients know these operations.
get_billing_usage = list_billing_usage_beta
