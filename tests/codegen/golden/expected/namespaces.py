"""The operations of revision 2026-01-15 as methods of a client, one namespace for each tag of the document."""

from __future__ import annotations

from . import api as _api
from .runtime.namespaces import AsyncSender, Sender, Tag, TagsOf

__all__ = ["AsyncNamespaces", "Namespaces"]


class Namespaces(TagsOf[Sender]):
    """The operations of each tag, for a blocking client: ``client.books.bulk_create_books(...)``."""

    books: Tag[_api.books.BooksNamespace] = Tag("books", "BooksNamespace")
    client: Tag[_api.client.ClientNamespace] = Tag("client", "ClientNamespace")
    club_members: Tag[_api.club_members.ClubMembersNamespace] = Tag("club_members", "ClubMembersNamespace")
    reporting: Tag[_api.reporting.ReportingNamespace] = Tag("reporting", "ReportingNamespace")


class AsyncNamespaces(TagsOf[AsyncSender]):
    """The operations of each tag, for an async client: ``await client.books.bulk_create_books(...)``."""

    books: Tag[_api.books.AsyncBooksNamespace] = Tag("books", "AsyncBooksNamespace")
    client: Tag[_api.client.AsyncClientNamespace] = Tag("client", "AsyncClientNamespace")
    club_members: Tag[_api.club_members.AsyncClubMembersNamespace] = Tag("club_members", "AsyncClubMembersNamespace")
    reporting: Tag[_api.reporting.AsyncReportingNamespace] = Tag("reporting", "AsyncReportingNamespace")
