"""Reviews: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, plain, query, segment
from ..runtime.documents import Collection, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Operation, PageSize, Pagination, Quota, RateLimit, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


GET_REVIEW = _info(
    "get_review",
    "GET /api/reviews/{id}",
    Result("single", "ReviewResource", _PACKAGE),
    scopes=("reviews:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_review(
    id: str,
    *,
    fields_event: Sequence[models.EventField] | None = None,
    fields_review: Sequence[models.ReviewField] | None = None,
    include: Sequence[Literal["events"]] | None = None,
) -> Operation[Single[models.ReviewResource]]:
    """Get review (``GET /api/reviews/{id}``).

    Args:
        id: id of the review.
        fields_event, fields_review: the fields to receive, all by default.
        include: what to add to ``included``: events.
    """
    return Operation(
        GET_REVIEW,
        f"/api/reviews/{segment('id', id)}",
        query=query(("fields[event]", fields_event), ("fields[review]", fields_review), ("include", include)),
    )


GET_REVIEWS = _info(
    "get_reviews",
    "GET /api/reviews",
    Result("collection", "ReviewResource", _PACKAGE),
    scopes=("reviews:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    filters={
        "created": ("greater-or-equal", "less-or-equal"),
        "rating": ("any", "equals", "greater-or-equal", "less-or-equal"),
        "id": ("any", "equals"),
        "item.id": ("any", "equals"),
        "content": ("contains",),
        "status": ("equals",),
        "review_type": ("equals",),
        "verified": ("equals",),
    },
    page_size=PageSize(20, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_reviews(
    *,
    fields_event: Sequence[models.EventField] | None = None,
    fields_review: Sequence[models.ReviewField] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["events"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetReviewsSort | None = None,
) -> Operation[Collection[models.ReviewResource]]:
    """Get reviews (``GET /api/reviews``).

    Args:
        fields_event, fields_review: the fields to receive, all by default.
        filter: a `GetReviewsFilter` or its text: created (greater-or-equal, less-or-equal); rating (any, equals,
            greater-or-equal, less-or-equal); id, item.id (any, equals); content (contains); status, review_type,
            verified (equals).
        include: what to add to ``included``: events.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 20 by default.
        sort: by created, rating or updated; ``-`` in front reverses the order.
    """
    return Operation(
        GET_REVIEWS,
        "/api/reviews",
        query=query(
            ("fields[event]", fields_event),
            ("fields[review]", fields_review),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 100))),
            ("sort", sort),
        ),
    )


UPDATE_REVIEW = _info(
    "update_review",
    "PATCH /api/reviews/{id}",
    Result("single", "ReviewResource", _PACKAGE),
    scopes=("reviews:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_review(
    id: str,
    attributes: models.ReviewPatchAttributes | dicts.ReviewPatchAttributes | AnyDict,
    *,
    fields_review: Sequence[models.ReviewField] | None = None,
) -> Operation[Single[models.ReviewResource]]:
    """Update review (``PATCH /api/reviews/{id}``).

    Args:
        id: id of the review.
        attributes: takes status; absent fields stay as they are, ``None`` clears a field.
        fields_review: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_REVIEW,
        f"/api/reviews/{segment('id', id)}",
        query=query(("fields[review]", fields_review)),
        body={"data": {"type": "review", "id": id, "attributes": plain(attributes)}},
    )


class _ReviewsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def get_review(self, *args: Any, **kwargs: Any) -> Any:
        """Get review (``GET /api/reviews/{id}``).

        Scopes: reviews:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_review

        Args:
            id: id of the review.
            fields_event, fields_review: the fields to receive, all by default.
            include: what to add to ``included``: events.
        """

    def get_reviews(self, *args: Any, **kwargs: Any) -> Any:
        """Get reviews (``GET /api/reviews``).

        Scopes: reviews:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_reviews

        Args:
            fields_event, fields_review: the fields to receive, all by default.
            filter: a `GetReviewsFilter` or its text: created (greater-or-equal, less-or-equal); rating (any, equals,
                greater-or-equal, less-or-equal); id, item.id (any, equals); content (contains); status, review_type,
                verified (equals).
            include: what to add to ``included``: events.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 20 by default.
            sort: by created, rating or updated; ``-`` in front reverses the order.
        """

    def update_review(self, *args: Any, **kwargs: Any) -> Any:
        """Update review (``PATCH /api/reviews/{id}``).

        Scopes: reviews:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/update_review

        Args:
            id: id of the review.
            attributes: takes status; absent fields stay as they are, ``None`` clears a field.
            fields_review: the fields to receive, all by default.
        """


class ReviewsNamespace(Namespace, _ReviewsNamespaceDocs):
    """Reviews, sent by a blocking client."""

    def get_review(
        self,
        id: str,
        *,
        fields_event: Sequence[models.EventField] | None = None,
        fields_review: Sequence[models.ReviewField] | None = None,
        include: Sequence[Literal["events"]] | None = None,
    ) -> Single[models.ReviewResource]:
        return self._client.send(
            get_review(id, fields_event=fields_event, fields_review=fields_review, include=include)
        )

    def get_reviews(
        self,
        *,
        fields_event: Sequence[models.EventField] | None = None,
        fields_review: Sequence[models.ReviewField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["events"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetReviewsSort | None = None,
    ) -> Results[models.ReviewResource, Collection[models.ReviewResource]]:
        return self._client.items(
            get_reviews(
                fields_event=fields_event,
                fields_review=fields_review,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def update_review(
        self,
        id: str,
        attributes: models.ReviewPatchAttributes | dicts.ReviewPatchAttributes | AnyDict,
        *,
        fields_review: Sequence[models.ReviewField] | None = None,
    ) -> Single[models.ReviewResource]:
        return self._client.send(update_review(id, attributes, fields_review=fields_review))


class AsyncReviewsNamespace(AsyncNamespace, _ReviewsNamespaceDocs):
    """Reviews, sent by an async client."""

    async def get_review(
        self,
        id: str,
        *,
        fields_event: Sequence[models.EventField] | None = None,
        fields_review: Sequence[models.ReviewField] | None = None,
        include: Sequence[Literal["events"]] | None = None,
    ) -> Single[models.ReviewResource]:
        return await self._client.send(
            get_review(id, fields_event=fields_event, fields_review=fields_review, include=include)
        )

    def get_reviews(
        self,
        *,
        fields_event: Sequence[models.EventField] | None = None,
        fields_review: Sequence[models.ReviewField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["events"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetReviewsSort | None = None,
    ) -> AsyncResults[models.ReviewResource, Collection[models.ReviewResource]]:
        return self._client.items(
            get_reviews(
                fields_event=fields_event,
                fields_review=fields_review,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def update_review(
        self,
        id: str,
        attributes: models.ReviewPatchAttributes | dicts.ReviewPatchAttributes | AnyDict,
        *,
        fields_review: Sequence[models.ReviewField] | None = None,
    ) -> Single[models.ReviewResource]:
        return await self._client.send(update_review(id, attributes, fields_review=fields_review))
