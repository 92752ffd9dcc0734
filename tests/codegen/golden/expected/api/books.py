"""Books: operations of revision 2026-01-15."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, form, identifiers, member, plain, query, segment, upload
from ..runtime.documents import Collection, ResourceIdentifier, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import (
    Bulk,
    Operation,
    PageSize,
    Pagination,
    Quota,
    RateLimit,
    RatePenalty,
    Replay,
    Upload,
    infos_of,
)

_info = infos_of(__name__, "2026-01-15")
_PACKAGE = __name__.rpartition(".api.")[0]


BULK_CREATE_BOOKS = _info(
    "bulk_create_books",
    "POST /api/book-bulk-create-jobs",
    Result("nothing"),
    scopes=("books:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    bulk=Bulk(records="/data/attributes/books/data", items=100, bytes=1_000_000, item_bytes=50_000, jobs=5),
)


def bulk_create_books(attributes: models.BookBulkCreateAttributes | Mapping[str, Any]) -> Operation[None]:
    """Bulk create books (``POST /api/book-bulk-create-jobs``).

    Args:
        attributes: needs books, at most 100 a call.
    """
    return Operation(
        BULK_CREATE_BOOKS,
        "/api/book-bulk-create-jobs",
        body={"data": {"type": "book-bulk-create-job", "attributes": plain(attributes)}},
    )


CREATE_BOOK = _info(
    "create_book",
    "POST /api/books",
    Result("single", "Book", _PACKAGE),
    scopes=("books:write", "members:read"),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60), daily=Quota(1_000, 86_400)),
    payload_bytes=100_000,
)


def create_book(
    attributes: models.BookCreateAttributes | dicts.BookCreateAttributes | AnyDict,
    *,
    relationships: models.BookCreateRelationships | Mapping[str, Any] | None = None,
    fields_book: Sequence[models.BookField] | None = None,
) -> Operation[Single[models.Book]]:
    """Create book (``POST /api/books``).

    Args:
        attributes: needs title.
        relationships: takes shelf, loans.
        fields_book: the fields to receive, all by default.
    """
    return Operation(
        CREATE_BOOK,
        "/api/books",
        query=query(("fields[book]", fields_book)),
        body={"data": {"type": "book", "attributes": plain(attributes), **member(relationships=relationships)}},
    )


DELETE_BOOK = _info(
    "delete_book",
    "DELETE /api/books/{id}",
    Result("nothing"),
    scopes=("books:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def delete_book(id: str) -> Operation[None]:
    """Delete book (``DELETE /api/books/{id}``).

    Args:
        id: id of the book.
    """
    return Operation(DELETE_BOOK, f"/api/books/{segment('id', id)}")


GET_BOOK = _info(
    "get_book",
    "GET /api/books/{id}",
    Result("single", "Book", _PACKAGE),
    scopes=("books:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    aliases=("read_book",),
)


def get_book(
    id: str,
    *,
    fields_book: Sequence[models.BookField] | None = None,
    include: Sequence[Literal["member", "loans", "similar-books"]] | None = None,
) -> Operation[Single[models.Book]]:
    """Get book (``GET /api/books/{id}``).

    Args:
        id: id of the book.
        fields_book: the fields to receive, all by default.
        include: what to add to ``included``: member, loans, similar-books.
    """
    return Operation(
        GET_BOOK, f"/api/books/{segment('id', id)}", query=query(("fields[book]", fields_book), ("include", include))
    )


GET_BOOKS = _info(
    "get_books",
    "GET /api/books",
    Result("collection", "Book", _PACKAGE),
    scopes=("books:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    rate_penalties=(
        RatePenalty(
            "additional-fields[book]", "blocks", RateLimit(burst=Quota(1, 1), steady=Quota(15, 60)), "book.blocks"
        ),
    ),
    filters={
        "title": ("any", "contains", "ends-with", "equals", "starts-with"),
        "isbn": ("any", "equals"),
        "labels": ("contains-all", "contains-any", "equals"),
        "is_lent": ("equals",),
        "format": ("any", "equals"),
        "pages": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "price": ("less-than",),
        "acquired": ("greater-than", "less-than"),
        "member": ("has",),
        "cover.material": ("equals",),
        "_kx": ("equals",),
    },
    page_size=PageSize(20, 1, 50),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("list_books",),
)


def get_books(
    *,
    additional_fields_book: Sequence[Literal["blocks"]] | None = None,
    fields_book: Sequence[models.BookField] | None = None,
    fields_member: Sequence[Literal["name", "joined"]] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["member", "loans", "similar-books"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: models.GetBooksSort | None = None,
    list: Sequence[str] | None = None,
    from_: int | None = None,
    query_: str | None = None,
) -> Operation[Collection[models.Book]]:
    """Get books (``GET /api/books``).

    Args:
        additional_fields_book: fields that are absent unless asked for: blocks.
        fields_book, fields_member: the fields to receive, all by default.
        filter: a `GetBooksFilter` or its text: title (any, contains, ends-with, equals, starts-with); isbn, format
            (any, equals); labels (contains-all, contains-any, equals); is_lent, cover.material, _kx (equals); pages
            (greater-or-equal, greater-than, less-or-equal, less-than); price (less-than); acquired (greater-than,
            less-than); member (has).
        include: what to add to ``included``: member, loans, similar-books.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 50, 20 by default.
        sort: by acquired, title or pages; ``-`` in front reverses the order.
        list: a value, may be absent.
        from_: a whole number, may be absent.
        query_: text, may be absent.
    """
    return Operation(
        GET_BOOKS,
        "/api/books",
        query=query(
            ("additional-fields[book]", additional_fields_book),
            ("fields[book]", fields_book),
            ("fields[member]", fields_member),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(20, 1, 50))),
            ("sort", sort),
            ("list", list),
            ("from", from_),
            ("query", query_),
        ),
    )


GET_LOAN_IDS_FOR_BOOK = _info(
    "get_loan_ids_for_book",
    "GET /api/books/{id}/relationships/loans",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("books:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_loan_ids_for_book(id: str) -> Operation[Collection[ResourceIdentifier]]:
    """Get loan ids for book (``GET /api/books/{id}/relationships/loans``).

    Args:
        id: id of the book.
    """
    return Operation(GET_LOAN_IDS_FOR_BOOK, f"/api/books/{segment('id', id)}/relationships/loans")


GET_SHELF_FOR_BOOK = _info(
    "get_shelf_for_book",
    "GET /api/books/{id}/shelf",
    Result("single", "ShelfResource", _PACKAGE, nullable=True),
    scopes=("books:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def get_shelf_for_book(
    id: str, *, x_shelf_filters: Filter | str | None = None
) -> Operation[Single[models.ShelfResource | None]]:
    """Get shelf for book (``GET /api/books/{id}/shelf``).

    Args:
        id: id of the book.
        x_shelf_filters: a filter or its text.
    """
    return Operation(
        GET_SHELF_FOR_BOOK, f"/api/books/{segment('id', id)}/shelf", headers=query(("X-Shelf-Filters", x_shelf_filters))
    )


REMOVE_LOANS_FROM_BOOK = _info(
    "remove_loans_from_book",
    "DELETE /api/books/{id}/relationships/loans",
    Result("nothing"),
    scopes=("loans:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def remove_loans_from_book(id: str, ids: Sequence[str]) -> Operation[None]:
    """Remove loans from book (``DELETE /api/books/{id}/relationships/loans``).

    Args:
        id: id of the book.
        ids: ids of loans.
    """
    return Operation(
        REMOVE_LOANS_FROM_BOOK,
        f"/api/books/{segment('id', id)}/relationships/loans",
        body={"data": identifiers("loan", ids)},
    )


UPDATE_BOOK = _info(
    "update_book",
    "PATCH /api/books/{id}",
    Result("single", "Book", _PACKAGE),
    scopes=("books:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True, unless=("/data/meta/patch-properties/append",)),
)


def update_book(
    id: str,
    attributes: models.BookUpdateAttributes | dicts.BookUpdateAttributes | AnyDict,
    *,
    meta: models.BookUpdateMeta | dicts.BookUpdateMeta | AnyDict | None = None,
) -> Operation[Single[models.Book]]:
    """Update book (``PATCH /api/books/{id}``).

    Args:
        id: id of the book.
        attributes: takes title, isbn; absent fields stay as they are, ``None`` clears a field.
        meta: takes patch-properties; absent fields stay as they are.
    """
    return Operation(
        UPDATE_BOOK,
        f"/api/books/{segment('id', id)}",
        body={"data": {"type": "book", "id": id, "attributes": plain(attributes), **member(meta=meta)}},
    )


UPDATE_SHELF_FOR_BOOK = _info(
    "update_shelf_for_book",
    "PATCH /api/books/{id}/relationships/shelf",
    Result("nothing"),
    scopes=("books:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def update_shelf_for_book(id: str, shelf_id: str) -> Operation[None]:
    """Update shelf for book (``PATCH /api/books/{id}/relationships/shelf``).

    Args:
        id: id of the book.
        shelf_id: id of the shelf.
    """
    return Operation(
        UPDATE_SHELF_FOR_BOOK,
        f"/api/books/{segment('id', id)}/relationships/shelf",
        body={"data": {"type": "shelf", "id": shelf_id}},
    )


UPLOAD_COVER = _info(
    "upload_cover",
    "POST /api/cover-upload",
    Result("single", "Book", _PACKAGE),
    scopes=("books:write",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
)


def upload_cover(
    file: Upload, *, name: str | None = None, hidden: bool | None = None, alt_text: str | None = None
) -> Operation[Single[models.Book]]:
    """Upload cover (``POST /api/cover-upload``).

    Args:
        file: the content of the file.
        name, alt_text: text.
        hidden: true or false.
    """
    return Operation(
        UPLOAD_COVER,
        "/api/cover-upload",
        body=form(file=upload("file", file), name=name, hidden=hidden, **{"alt-text": alt_text}),
    )


# Aliases: the names of these operations in other clients.
read_book = get_book
list_books = get_books


class _BooksNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def bulk_create_books(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk create books (``POST /api/book-bulk-create-jobs``).

        Scopes: books:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/bulk_create_books

        Args:
            attributes: needs books, at most 100 a call.
        """

    def create_book(self, *args: Any, **kwargs: Any) -> Any:
        """Create book (``POST /api/books``).

        Scopes: books:write, members:read. Limit: 3/s, 60/m, 1000/d.
        https://developers.klaviyo.com/en/reference/create_book

        Args:
            attributes: needs title.
            relationships: takes shelf, loans.
            fields_book: the fields to receive, all by default.
        """

    def delete_book(self, *args: Any, **kwargs: Any) -> Any:
        """Delete book (``DELETE /api/books/{id}``).

        Scopes: books:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/delete_book

        Args:
            id: id of the book.
        """

    def get_book(self, *args: Any, **kwargs: Any) -> Any:
        """Get book (``GET /api/books/{id}``).

        Scopes: books:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_book

        Args:
            id: id of the book.
            fields_book: the fields to receive, all by default.
            include: what to add to ``included``: member, loans, similar-books.
        """

    def get_books(self, *args: Any, **kwargs: Any) -> Any:
        """Get books (``GET /api/books``).

        Scopes: books:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_books

        Args:
            additional_fields_book: fields that are absent unless asked for: blocks.
            fields_book, fields_member: the fields to receive, all by default.
            filter: a `GetBooksFilter` or its text: title (any, contains, ends-with, equals, starts-with); isbn, format
                (any, equals); labels (contains-all, contains-any, equals); is_lent, cover.material, _kx (equals); pages
                (greater-or-equal, greater-than, less-or-equal, less-than); price (less-than); acquired (greater-than,
                less-than); member (has).
            include: what to add to ``included``: member, loans, similar-books.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 50, 20 by default.
            sort: by acquired, title or pages; ``-`` in front reverses the order.
            list: a value, may be absent.
            from_: a whole number, may be absent.
            query_: text, may be absent.
        """

    def get_loan_ids_for_book(self, *args: Any, **kwargs: Any) -> Any:
        """Get loan ids for book (``GET /api/books/{id}/relationships/loans``).

        Scopes: books:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_loan_ids_for_book

        Args:
            id: id of the book.
        """

    def get_shelf_for_book(self, *args: Any, **kwargs: Any) -> Any:
        """Get shelf for book (``GET /api/books/{id}/shelf``).

        Scopes: books:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/get_shelf_for_book

        Args:
            id: id of the book.
            x_shelf_filters: a filter or its text.
        """

    def remove_loans_from_book(self, *args: Any, **kwargs: Any) -> Any:
        """Remove loans from book (``DELETE /api/books/{id}/relationships/loans``).

        Scopes: loans:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/remove_loans_from_book

        Args:
            id: id of the book.
            ids: ids of loans.
        """

    def update_book(self, *args: Any, **kwargs: Any) -> Any:
        """Update book (``PATCH /api/books/{id}``).

        Scopes: books:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/update_book

        Args:
            id: id of the book.
            attributes: takes title, isbn; absent fields stay as they are, ``None`` clears a field.
            meta: takes patch-properties; absent fields stay as they are.
        """

    def update_shelf_for_book(self, *args: Any, **kwargs: Any) -> Any:
        """Update shelf for book (``PATCH /api/books/{id}/relationships/shelf``).

        Scopes: books:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/update_shelf_for_book

        Args:
            id: id of the book.
            shelf_id: id of the shelf.
        """

    def upload_cover(self, *args: Any, **kwargs: Any) -> Any:
        """Upload cover (``POST /api/cover-upload``).

        Scopes: books:write. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/upload_cover

        Args:
            file: the content of the file.
            name, alt_text: text.
            hidden: true or false.
        """


class BooksNamespace(Namespace, _BooksNamespaceDocs):
    """Books, sent by a blocking client."""

    def bulk_create_books(self, attributes: models.BookBulkCreateAttributes | Mapping[str, Any]) -> None:
        return self._client.send(bulk_create_books(attributes))

    def create_book(
        self,
        attributes: models.BookCreateAttributes | dicts.BookCreateAttributes | AnyDict,
        *,
        relationships: models.BookCreateRelationships | Mapping[str, Any] | None = None,
        fields_book: Sequence[models.BookField] | None = None,
    ) -> Single[models.Book]:
        return self._client.send(create_book(attributes, relationships=relationships, fields_book=fields_book))

    def delete_book(self, id: str) -> None:
        return self._client.send(delete_book(id))

    def get_book(
        self,
        id: str,
        *,
        fields_book: Sequence[models.BookField] | None = None,
        include: Sequence[Literal["member", "loans", "similar-books"]] | None = None,
    ) -> Single[models.Book]:
        return self._client.send(get_book(id, fields_book=fields_book, include=include))

    def get_books(
        self,
        *,
        additional_fields_book: Sequence[Literal["blocks"]] | None = None,
        fields_book: Sequence[models.BookField] | None = None,
        fields_member: Sequence[Literal["name", "joined"]] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["member", "loans", "similar-books"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetBooksSort | None = None,
        list: Sequence[str] | None = None,
        from_: int | None = None,
        query_: str | None = None,
    ) -> Results[models.Book, Collection[models.Book]]:
        return self._client.items(
            get_books(
                additional_fields_book=additional_fields_book,
                fields_book=fields_book,
                fields_member=fields_member,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
                list=list,
                from_=from_,
                query_=query_,
            )
        )

    def get_loan_ids_for_book(self, id: str) -> Collection[ResourceIdentifier]:
        return self._client.send(get_loan_ids_for_book(id))

    def get_shelf_for_book(
        self, id: str, *, x_shelf_filters: Filter | str | None = None
    ) -> Single[models.ShelfResource | None]:
        return self._client.send(get_shelf_for_book(id, x_shelf_filters=x_shelf_filters))

    def remove_loans_from_book(self, id: str, ids: Sequence[str]) -> None:
        return self._client.send(remove_loans_from_book(id, ids))

    def update_book(
        self,
        id: str,
        attributes: models.BookUpdateAttributes | dicts.BookUpdateAttributes | AnyDict,
        *,
        meta: models.BookUpdateMeta | dicts.BookUpdateMeta | AnyDict | None = None,
    ) -> Single[models.Book]:
        return self._client.send(update_book(id, attributes, meta=meta))

    def update_shelf_for_book(self, id: str, shelf_id: str) -> None:
        return self._client.send(update_shelf_for_book(id, shelf_id))

    def upload_cover(
        self, file: Upload, *, name: str | None = None, hidden: bool | None = None, alt_text: str | None = None
    ) -> Single[models.Book]:
        return self._client.send(upload_cover(file, name=name, hidden=hidden, alt_text=alt_text))

    read_book = get_book
    list_books = get_books


class AsyncBooksNamespace(AsyncNamespace, _BooksNamespaceDocs):
    """Books, sent by an async client."""

    async def bulk_create_books(self, attributes: models.BookBulkCreateAttributes | Mapping[str, Any]) -> None:
        return await self._client.send(bulk_create_books(attributes))

    async def create_book(
        self,
        attributes: models.BookCreateAttributes | dicts.BookCreateAttributes | AnyDict,
        *,
        relationships: models.BookCreateRelationships | Mapping[str, Any] | None = None,
        fields_book: Sequence[models.BookField] | None = None,
    ) -> Single[models.Book]:
        return await self._client.send(create_book(attributes, relationships=relationships, fields_book=fields_book))

    async def delete_book(self, id: str) -> None:
        return await self._client.send(delete_book(id))

    async def get_book(
        self,
        id: str,
        *,
        fields_book: Sequence[models.BookField] | None = None,
        include: Sequence[Literal["member", "loans", "similar-books"]] | None = None,
    ) -> Single[models.Book]:
        return await self._client.send(get_book(id, fields_book=fields_book, include=include))

    def get_books(
        self,
        *,
        additional_fields_book: Sequence[Literal["blocks"]] | None = None,
        fields_book: Sequence[models.BookField] | None = None,
        fields_member: Sequence[Literal["name", "joined"]] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["member", "loans", "similar-books"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: models.GetBooksSort | None = None,
        list: Sequence[str] | None = None,
        from_: int | None = None,
        query_: str | None = None,
    ) -> AsyncResults[models.Book, Collection[models.Book]]:
        return self._client.items(
            get_books(
                additional_fields_book=additional_fields_book,
                fields_book=fields_book,
                fields_member=fields_member,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
                list=list,
                from_=from_,
                query_=query_,
            )
        )

    async def get_loan_ids_for_book(self, id: str) -> Collection[ResourceIdentifier]:
        return await self._client.send(get_loan_ids_for_book(id))

    async def get_shelf_for_book(
        self, id: str, *, x_shelf_filters: Filter | str | None = None
    ) -> Single[models.ShelfResource | None]:
        return await self._client.send(get_shelf_for_book(id, x_shelf_filters=x_shelf_filters))

    async def remove_loans_from_book(self, id: str, ids: Sequence[str]) -> None:
        return await self._client.send(remove_loans_from_book(id, ids))

    async def update_book(
        self,
        id: str,
        attributes: models.BookUpdateAttributes | dicts.BookUpdateAttributes | AnyDict,
        *,
        meta: models.BookUpdateMeta | dicts.BookUpdateMeta | AnyDict | None = None,
    ) -> Single[models.Book]:
        return await self._client.send(update_book(id, attributes, meta=meta))

    async def update_shelf_for_book(self, id: str, shelf_id: str) -> None:
        return await self._client.send(update_shelf_for_book(id, shelf_id))

    async def upload_cover(
        self, file: Upload, *, name: str | None = None, hidden: bool | None = None, alt_text: str | None = None
    ) -> Single[models.Book]:
        return await self._client.send(upload_cover(file, name=name, hidden=hidden, alt_text=alt_text))

    read_book = get_book
    list_books = get_books
