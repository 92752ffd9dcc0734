"""The results of a paginated operation of a client, for type checkers.

The client that requests the pages is not part of this package; it implements these protocols.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from typing import Any, Protocol, TypeVar

__all__ = ["AsyncResults", "Results"]

T_co = TypeVar("T_co", covariant=True)
P_co = TypeVar("P_co", covariant=True)


class Results(Protocol[T_co, P_co]):
    """The items on all pages of a call. Nothing is sent before it is used, and each use starts from the first page."""

    def __iter__(self) -> Iterator[T_co]:
        """All items, page after page; each page is requested when it is reached."""
        ...

    def pages(self) -> Iterator[P_co]:
        """All pages, each requested when it is reached."""
        ...

    def page(self) -> P_co:
        """The first page only. Its ``next_cursor`` tells whether there are more."""
        ...

    def first(self) -> T_co | None:
        """The first item; ``None`` if there is none."""
        ...

    def to_dicts(self) -> list[dict[str, Any]]:
        """All items as JSON objects."""
        ...

    @property
    def cursor(self) -> str | None:
        """The cursor to continue from: that of the first page that was not consumed completely."""
        ...


class AsyncResults(Protocol[T_co, P_co]):
    """:class:`Results` of an async client: iterate with ``async for``, or await a method."""

    def __aiter__(self) -> AsyncIterator[T_co]:
        """All items, page after page; each page is requested when it is reached."""
        ...

    def __await__(self) -> Generator[Any, Any, P_co]:
        """The first page only, as :meth:`page`."""
        ...

    def pages(self) -> AsyncIterator[P_co]:
        """All pages, each requested when it is reached."""
        ...

    async def page(self) -> P_co:
        """The first page only. Its ``next_cursor`` tells whether there are more."""
        ...

    async def first(self) -> T_co | None:
        """The first item; ``None`` if there is none."""
        ...

    async def to_dicts(self) -> list[dict[str, Any]]:
        """All items as JSON objects."""
        ...

    @property
    def cursor(self) -> str | None:
        """The cursor to continue from: that of the first page that was not consumed completely."""
        ...
