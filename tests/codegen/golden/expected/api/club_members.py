"""Club members: operations of revision 2026-01-15."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.answers import Result
from ..runtime.arguments import query
from ..runtime.operation import Operation, OperationInfo, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.club_members import GetMembersSort, Member
    from ..runtime.documents import Collection


_PACKAGE = __name__.rpartition(".api.")[0]


GET_MEMBERS = OperationInfo(
    id="get_members",
    method="GET",
    path_template="/api/members",
    tag="club_members",
    revision="2026-01-15",
    result=Result("collection", "Member", _PACKAGE),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
)


def get_members(
    *,
    fields_member: Sequence[Literal["name", "joined"]] | None = None,
    fields_book: Sequence[Literal["title", "pages"]] | None = None,
    sort: GetMembersSort | None = None,
) -> Operation[Collection[Member]]:
    """Get members.

    ``GET /api/members``

    Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/get_members
    """
    return Operation(
        GET_MEMBERS,
        "/api/members",
        query=query(("fields[member]", fields_member), ("fields[book]", fields_book), ("sort", sort)),
    )
