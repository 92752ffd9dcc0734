"""Accounts: operations of revision 2026-07-15."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.answers import Result
from ..runtime.arguments import query, segment
from ..runtime.operation import Operation, OperationInfo, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.accounts import Account, AccountField
    from ..runtime.documents import Collection, Single


_PACKAGE = __name__.rpartition(".api.")[0]


GET_ACCOUNT = OperationInfo(
    id="get_account",
    method="GET",
    path_template="/api/accounts/{id}",
    tag="accounts",
    revision="2026-07-15",
    result=Result("single", "Account", _PACKAGE),
    scopes=("accounts:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=True),
)


def get_account(
    id: str,
    *,
    fields_account: Sequence[AccountField] | None = None,
) -> Operation[Single[Account]]:
    """Get account.

    ``GET /api/accounts/{id}``

    Scopes: ``accounts:read``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/get_account
    """
    return Operation(
        GET_ACCOUNT, f"/api/accounts/{segment('id', id)}", query=query(("fields[account]", fields_account))
    )


GET_ACCOUNTS = OperationInfo(
    id="get_accounts",
    method="GET",
    path_template="/api/accounts",
    tag="accounts",
    revision="2026-07-15",
    result=Result("collection", "Account", _PACKAGE),
    scopes=("accounts:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    replay=Replay(safe=True),
)


def get_accounts(
    *,
    fields_account: Sequence[AccountField] | None = None,
) -> Operation[Collection[Account]]:
    """Get accounts.

    ``GET /api/accounts``

    Scopes: ``accounts:read``. Rate limit: 1/s, 15/m.

    Reference: https://developers.klaviyo.com/en/reference/get_accounts
    """
    return Operation(GET_ACCOUNTS, "/api/accounts", query=query(("fields[account]", fields_account)))
