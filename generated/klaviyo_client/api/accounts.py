"""Accounts: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import models
from ..runtime.answers import Result
from ..runtime.arguments import query, segment
from ..runtime.documents import Collection, Single
from ..runtime.namespaces import AsyncNamespace, Namespace
from ..runtime.operation import Operation, Quota, RateLimit, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


GET_ACCOUNT = _info(
    "get_account",
    "GET /api/accounts/{id}",
    Result("single", "Account", _PACKAGE),
    scopes=("accounts:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def get_account(
    id: str, *, fields_account: Sequence[models.AccountField] | None = None
) -> Operation[Single[models.Account]]:
    """Get account (``GET /api/accounts/{id}``).

    Args:
        id: id of the account.
        fields_account: the fields to receive, all by default.
    """
    return Operation(
        GET_ACCOUNT, f"/api/accounts/{segment('id', id)}", query=query(("fields[account]", fields_account))
    )


GET_ACCOUNTS = _info(
    "get_accounts",
    "GET /api/accounts",
    Result("collection", "Account", _PACKAGE),
    scopes=("accounts:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def get_accounts(
    *, fields_account: Sequence[models.AccountField] | None = None
) -> Operation[Collection[models.Account]]:
    """Get accounts (``GET /api/accounts``).

    One account, that of the key or token.

    Args:
        fields_account: the fields to receive, all by default.
    """
    return Operation(GET_ACCOUNTS, "/api/accounts", query=query(("fields[account]", fields_account)))


class _AccountsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def get_account(self, *args: Any, **kwargs: Any) -> Any:
        """Get account (``GET /api/accounts/{id}``).

        Scopes: accounts:read. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/get_account

        Args:
            id: id of the account.
            fields_account: the fields to receive, all by default.
        """

    def get_accounts(self, *args: Any, **kwargs: Any) -> Any:
        """Get accounts (``GET /api/accounts``).

        Scopes: accounts:read. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/get_accounts

        One account, that of the key or token.

        Args:
            fields_account: the fields to receive, all by default.
        """


class AccountsNamespace(Namespace, _AccountsNamespaceDocs):
    """Accounts, sent by a blocking client."""

    def get_account(
        self, id: str, *, fields_account: Sequence[models.AccountField] | None = None
    ) -> Single[models.Account]:
        return self._client.send(get_account(id, fields_account=fields_account))

    def get_accounts(
        self, *, fields_account: Sequence[models.AccountField] | None = None
    ) -> Collection[models.Account]:
        return self._client.send(get_accounts(fields_account=fields_account))


class AsyncAccountsNamespace(AsyncNamespace, _AccountsNamespaceDocs):
    """Accounts, sent by an async client."""

    async def get_account(
        self, id: str, *, fields_account: Sequence[models.AccountField] | None = None
    ) -> Single[models.Account]:
        return await self._client.send(get_account(id, fields_account=fields_account))

    async def get_accounts(
        self, *, fields_account: Sequence[models.AccountField] | None = None
    ) -> Collection[models.Account]:
        return await self._client.send(get_accounts(fields_account=fields_account))
