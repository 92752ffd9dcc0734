"""Client: operations of revision 2026-01-15."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.answers import Result
from ..runtime.arguments import member, plain
from ..runtime.operation import Operation, OperationInfo, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.client import MemberClientAttributes


CREATE_CLIENT_MEMBER = OperationInfo(
    id="create_client_member",
    method="POST",
    path_template="/client/members",
    tag="client",
    revision="2026-01-15",
    result=Result("nothing"),
    auth="public",
    needs_company_id=True,
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True, given=("/data/attributes/unique_id",)),
)


def create_client_member(
    attributes: MemberClientAttributes | Mapping[str, Any],
    *,
    id: str | None = None,
) -> Operation[None]:
    """Create client member.

    ``POST /client/members``

    Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/create_client_member
    """
    return Operation(
        CREATE_CLIENT_MEMBER,
        "/client/members",
        body={"data": {"type": "member", "attributes": plain(attributes), **member(id=id)}},
    )
