"""Web feeds: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, plain, query, segment
from ..runtime.documents import Collection, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Operation, PageSize, Pagination, Quota, RateLimit, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


CREATE_WEB_FEED = _info(
    "create_web_feed",
    "POST /api/web-feeds",
    Result("single", "WebFeed", _PACKAGE),
    scopes=("web-feeds:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def create_web_feed(
    attributes: models.WebFeedCreateAttributes | dicts.WebFeedCreateAttributes | AnyDict,
    *,
    fields_web_feed: Sequence[models.WebFeedField] | None = None,
) -> Operation[Single[models.WebFeed]]:
    """Create web feed (``POST /api/web-feeds``).

    Args:
        attributes: needs name, url, request_method, content_type. ``name`` may have letters, digits and
            underscores.
        fields_web_feed: the fields to receive, all by default.
    """
    return Operation(
        CREATE_WEB_FEED,
        "/api/web-feeds",
        query=query(("fields[web-feed]", fields_web_feed)),
        body={"data": {"type": "web-feed", "attributes": plain(attributes)}},
    )


DELETE_WEB_FEED = _info(
    "delete_web_feed",
    "DELETE /api/web-feeds/{id}",
    Result("nothing"),
    scopes=("web-feeds:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def delete_web_feed(id: str) -> Operation[None]:
    """Delete web feed (``DELETE /api/web-feeds/{id}``).

    Args:
        id: id of the web feed.
    """
    return Operation(DELETE_WEB_FEED, f"/api/web-feeds/{segment('id', id)}")


GET_WEB_FEED = _info(
    "get_web_feed",
    "GET /api/web-feeds/{id}",
    Result("single", "WebFeed", _PACKAGE),
    scopes=("web-feeds:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def get_web_feed(
    id: str, *, fields_web_feed: Sequence[models.WebFeedField] | None = None
) -> Operation[Single[models.WebFeed]]:
    """Get web feed (``GET /api/web-feeds/{id}``).

    Args:
        id: id of the web feed.
        fields_web_feed: the fields to receive, all by default.
    """
    return Operation(
        GET_WEB_FEED, f"/api/web-feeds/{segment('id', id)}", query=query(("fields[web-feed]", fields_web_feed))
    )


GET_WEB_FEEDS = _info(
    "get_web_feeds",
    "GET /api/web-feeds",
    Result("collection", "WebFeed", _PACKAGE),
    scopes=("web-feeds:read",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
    filters={
        "name": ("any", "contains", "equals"),
        "created": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "updated": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    page_size=PageSize(5, 1, 20),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_web_feeds(
    *,
    fields_web_feed: Sequence[models.WebFeedField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetWebFeedsSort | None = None,
) -> Operation[Collection[models.WebFeed]]:
    """Get web feeds (``GET /api/web-feeds``).

    Args:
        fields_web_feed: the fields to receive, all by default.
        filter: a `GetWebFeedsFilter` or its text: name (any, contains, equals); created, updated (greater-or-equal,
            greater-than, less-or-equal, less-than).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 20, 5 by default.
        sort: by created, name or updated; ``-`` in front reverses the order.
    """
    return Operation(
        GET_WEB_FEEDS,
        "/api/web-feeds",
        query=query(
            ("fields[web-feed]", fields_web_feed),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(5, 1, 20))),
            ("sort", sort),
        ),
    )


UPDATE_WEB_FEED = _info(
    "update_web_feed",
    "PATCH /api/web-feeds/{id}",
    Result("single", "WebFeed", _PACKAGE),
    scopes=("web-feeds:write",),
    rate_limit=RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)),
)


def update_web_feed(
    id: str,
    attributes: models.WebFeedUpdateAttributes | dicts.WebFeedUpdateAttributes | AnyDict,
    *,
    fields_web_feed: Sequence[models.WebFeedField] | None = None,
) -> Operation[Single[models.WebFeed]]:
    """Update web feed (``PATCH /api/web-feeds/{id}``).

    Args:
        id: id of the web feed.
        attributes: takes name, url, request_method, content_type; absent fields stay as they are, ``None`` clears a
            field.
        fields_web_feed: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_WEB_FEED,
        f"/api/web-feeds/{segment('id', id)}",
        query=query(("fields[web-feed]", fields_web_feed)),
        body={"data": {"type": "web-feed", "id": id, "attributes": plain(attributes)}},
    )


class _WebFeedsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def create_web_feed(self, *args: Any, **kwargs: Any) -> Any:
        """Create web feed (``POST /api/web-feeds``).

        Scopes: web-feeds:write. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/create_web_feed

        Args:
            attributes: needs name, url, request_method, content_type. ``name`` may have letters, digits and
                underscores.
            fields_web_feed: the fields to receive, all by default.
        """

    def delete_web_feed(self, *args: Any, **kwargs: Any) -> Any:
        """Delete web feed (``DELETE /api/web-feeds/{id}``).

        Scopes: web-feeds:write. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/delete_web_feed

        Args:
            id: id of the web feed.
        """

    def get_web_feed(self, *args: Any, **kwargs: Any) -> Any:
        """Get web feed (``GET /api/web-feeds/{id}``).

        Scopes: web-feeds:read. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/get_web_feed

        Args:
            id: id of the web feed.
            fields_web_feed: the fields to receive, all by default.
        """

    def get_web_feeds(self, *args: Any, **kwargs: Any) -> Any:
        """Get web feeds (``GET /api/web-feeds``).

        Scopes: web-feeds:read. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/get_web_feeds

        Args:
            fields_web_feed: the fields to receive, all by default.
            filter: a `GetWebFeedsFilter` or its text: name (any, contains, equals); created, updated (greater-or-equal,
                greater-than, less-or-equal, less-than).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 20, 5 by default.
            sort: by created, name or updated; ``-`` in front reverses the order.
        """

    def update_web_feed(self, *args: Any, **kwargs: Any) -> Any:
        """Update web feed (``PATCH /api/web-feeds/{id}``).

        Scopes: web-feeds:write. Limit: 1/s, 15/m. https://developers.klaviyo.com/en/reference/update_web_feed

        Args:
            id: id of the web feed.
            attributes: takes name, url, request_method, content_type; absent fields stay as they are, ``None`` clears a
                field.
            fields_web_feed: the fields to receive, all by default.
        """


class WebFeedsNamespace(Namespace, _WebFeedsNamespaceDocs):
    """Web feeds, sent by a blocking client."""

    def create_web_feed(
        self,
        attributes: models.WebFeedCreateAttributes | dicts.WebFeedCreateAttributes | AnyDict,
        *,
        fields_web_feed: Sequence[models.WebFeedField] | None = None,
    ) -> Single[models.WebFeed]:
        return self._client.send(create_web_feed(attributes, fields_web_feed=fields_web_feed))

    def delete_web_feed(self, id: str) -> None:
        return self._client.send(delete_web_feed(id))

    def get_web_feed(
        self, id: str, *, fields_web_feed: Sequence[models.WebFeedField] | None = None
    ) -> Single[models.WebFeed]:
        return self._client.send(get_web_feed(id, fields_web_feed=fields_web_feed))

    def get_web_feeds(
        self,
        *,
        fields_web_feed: Sequence[models.WebFeedField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetWebFeedsSort | None = None,
    ) -> Results[models.WebFeed, Collection[models.WebFeed]]:
        return self._client.items(
            get_web_feeds(
                fields_web_feed=fields_web_feed, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort
            )
        )

    def update_web_feed(
        self,
        id: str,
        attributes: models.WebFeedUpdateAttributes | dicts.WebFeedUpdateAttributes | AnyDict,
        *,
        fields_web_feed: Sequence[models.WebFeedField] | None = None,
    ) -> Single[models.WebFeed]:
        return self._client.send(update_web_feed(id, attributes, fields_web_feed=fields_web_feed))


class AsyncWebFeedsNamespace(AsyncNamespace, _WebFeedsNamespaceDocs):
    """Web feeds, sent by an async client."""

    async def create_web_feed(
        self,
        attributes: models.WebFeedCreateAttributes | dicts.WebFeedCreateAttributes | AnyDict,
        *,
        fields_web_feed: Sequence[models.WebFeedField] | None = None,
    ) -> Single[models.WebFeed]:
        return await self._client.send(create_web_feed(attributes, fields_web_feed=fields_web_feed))

    async def delete_web_feed(self, id: str) -> None:
        return await self._client.send(delete_web_feed(id))

    async def get_web_feed(
        self, id: str, *, fields_web_feed: Sequence[models.WebFeedField] | None = None
    ) -> Single[models.WebFeed]:
        return await self._client.send(get_web_feed(id, fields_web_feed=fields_web_feed))

    def get_web_feeds(
        self,
        *,
        fields_web_feed: Sequence[models.WebFeedField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetWebFeedsSort | None = None,
    ) -> AsyncResults[models.WebFeed, Collection[models.WebFeed]]:
        return self._client.items(
            get_web_feeds(
                fields_web_feed=fields_web_feed, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort
            )
        )

    async def update_web_feed(
        self,
        id: str,
        attributes: models.WebFeedUpdateAttributes | dicts.WebFeedUpdateAttributes | AnyDict,
        *,
        fields_web_feed: Sequence[models.WebFeedField] | None = None,
    ) -> Single[models.WebFeed]:
        return await self._client.send(update_web_feed(id, attributes, fields_web_feed=fields_web_feed))
