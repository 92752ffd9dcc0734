"""Client: operations of revision 2026-01-15."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import models
from ..runtime.answers import Result
from ..runtime.arguments import member, plain
from ..runtime.namespaces import AsyncNamespace, Namespace
from ..runtime.operation import Operation, Quota, RateLimit, Replay, infos_of

_info = infos_of(__name__, "2026-01-15")


CREATE_CLIENT_MEMBER = _info(
    "create_client_member",
    "POST /client/members",
    Result("nothing"),
    auth="public",
    needs_company_id=True,
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True, given=("/data/attributes/unique_id",)),
)


def create_client_member(
    attributes: models.MemberClientAttributes | Mapping[str, Any], *, id: str | None = None
) -> Operation[None]:
    """Create client member (``POST /client/members``).

    Args:
        attributes: needs name.
        id: id of the member, if it is known.
    """
    return Operation(
        CREATE_CLIENT_MEMBER,
        "/client/members",
        body={"data": {"type": "member", "attributes": plain(attributes), **member(id=id)}},
    )


class _ClientNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_client_member(self, *args: Any, **kwargs: Any) -> Any:
        """Create client member (``POST /client/members``).

        Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/create_client_member

        Args:
            attributes: needs name.
            id: id of the member, if it is known.
        """


class ClientNamespace(Namespace, _ClientNamespaceDocs):
    """Client, sent by a blocking client."""

    def create_client_member(
        self, attributes: models.MemberClientAttributes | Mapping[str, Any], *, id: str | None = None
    ) -> None:
        return self._client.send(create_client_member(attributes, id=id))


class AsyncClientNamespace(AsyncNamespace, _ClientNamespaceDocs):
    """Client, sent by an async client."""

    async def create_client_member(
        self, attributes: models.MemberClientAttributes | Mapping[str, Any], *, id: str | None = None
    ) -> None:
        return await self._client.send(create_client_member(attributes, id=id))
