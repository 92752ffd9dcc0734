"""Club members: operations of revision 2026-01-15."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from .. import models
from ..runtime.answers import Result
from ..runtime.arguments import query
from ..runtime.documents import Collection
from ..runtime.namespaces import AsyncNamespace, Namespace
from ..runtime.operation import Operation, Quota, RateLimit, infos_of

_info = infos_of(__name__, "2026-01-15")
_PACKAGE = __name__.rpartition(".api.")[0]


GET_MEMBERS = _info(
    "get_members",
    "GET /api/members",
    Result("collection", "Member", _PACKAGE),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_members(
    *,
    fields_member: Sequence[Literal["name", "joined"]] | None = None,
    fields_book: Sequence[Literal["title", "pages"]] | None = None,
    sort: models.GetMembersSort | None = None,
) -> Operation[Collection[models.Member]]:
    """Get members (``GET /api/members``).

    Args:
        fields_member, fields_book: the fields to receive, all by default.
        sort: by name, joined or id; ``-`` in front reverses the order.
    """
    return Operation(
        GET_MEMBERS,
        "/api/members",
        query=query(("fields[member]", fields_member), ("fields[book]", fields_book), ("sort", sort)),
    )


class _ClubMembersNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def get_members(self, *args: Any, **kwargs: Any) -> Any:
        """Get members (``GET /api/members``).

        Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_members

        Args:
            fields_member, fields_book: the fields to receive, all by default.
            sort: by name, joined or id; ``-`` in front reverses the order.
        """


class ClubMembersNamespace(Namespace, _ClubMembersNamespaceDocs):
    """Club members, sent by a blocking client."""

    def get_members(
        self,
        *,
        fields_member: Sequence[Literal["name", "joined"]] | None = None,
        fields_book: Sequence[Literal["title", "pages"]] | None = None,
        sort: models.GetMembersSort | None = None,
    ) -> Collection[models.Member]:
        return self._client.send(get_members(fields_member=fields_member, fields_book=fields_book, sort=sort))


class AsyncClubMembersNamespace(AsyncNamespace, _ClubMembersNamespaceDocs):
    """Club members, sent by an async client."""

    async def get_members(
        self,
        *,
        fields_member: Sequence[Literal["name", "joined"]] | None = None,
        fields_book: Sequence[Literal["title", "pages"]] | None = None,
        sort: models.GetMembersSort | None = None,
    ) -> Collection[models.Member]:
        return await self._client.send(get_members(fields_member=fields_member, fields_book=fields_book, sort=sort))
