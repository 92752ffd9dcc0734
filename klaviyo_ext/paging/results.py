"""The result of a paginated call: an object to iterate over. Nothing is sent before it is used."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

import attrs

from klaviyo_client.runtime.documents import Resource, html_table
from klaviyo_client.runtime.operation import Operation

from ..core.any_package import is_model
from ..core.drivers import AsyncDriver, Driver
from ..core.effects import Flow
from ..core.steps import first_value, observed
from .page_walk import Walk
from .whole_iteration import AsyncWholeIteration, WholeIteration

if TYPE_CHECKING:
    from klaviyo_client.models import ToManyName, ToOneName

__all__ = ["AsyncResults", "Results", "calling"]

T_co = TypeVar("T_co", covariant=True)
P_co = TypeVar("P_co", covariant=True)
R = TypeVar("R", bound=Resource)


class _Results(Generic[T_co, P_co]):
    """What both kinds share: the walk, its position, and the flows of their methods."""

    def __init__(self, walk: Walk[T_co, P_co]) -> None:
        self._walk = walk
        self._cursor = walk.cursor

    @property
    def operation(self) -> Operation[P_co]:
        """The call."""
        return self._walk.operation

    @property
    def cursor(self) -> str | None:
        """The cursor to continue from: that of the first page that was not consumed completely.

        ``None`` before the first page and after the last one. Pass it as ``cursor`` (``page_cursor`` in
        ``klaviyo.<tag>``) to a later call; the items of that page come again.
        """
        return self._cursor

    def __repr__(self) -> str:
        uses = "iterate for all items, or use .pages(), .page(), .first(), .to_dicts()"
        return f"<{type(self).__name__} of {self._walk.operation.info.id}: {uses}>"

    def _repr_html_(self) -> str:
        call = self._walk.operation
        facts = {
            "operation": call.info.id,
            "request": f"{call.info.method} {call.path}",
            **dict(call.query),
            "cursor": self._cursor,
        }
        return html_table(
            f"{type(self).__name__}: nothing is sent before it is used; .page() is a table of the first page",
            [{"name": name, "value": value} for name, value in facts.items() if value is not None],
        )

    def _moved(self, cursor: str | None) -> None:
        self._cursor = cursor

    def _page(self) -> Flow[P_co]:
        return cast("P_co", (yield from first_value(self._walk.pages(self._moved))))

    def _first(self) -> Flow[T_co | None]:
        return (yield from first_value(self._walk.items(self._moved)))

    def _dicts(self) -> Flow[list[dict[str, Any]]]:
        found: list[Any] = []
        yield from observed(self._walk.items(self._moved), found.append)
        return [item.to_dict() if is_model(item) else item for item in found]


class Results(_Results[T_co, P_co]):
    """The items on all pages of a call.

    Nothing is sent before it is used, and each use starts from the first page. Iterate over it for all items; each page
    is requested when it is reached. ``next()`` takes single items, and a loop after it goes on from there; after the
    last item, or a failure, it starts from the first page.

    Raises:
        APIError: while it is used, the server refused a page; a note has the cursor to continue from.
        CursorError: while it is used, the server repeats a cursor, or links to a page at another origin.
    """

    def __init__(self, driver: Driver, walk: Walk[T_co, P_co]) -> None:
        super().__init__(walk)
        self._driver = driver
        self._begun: WholeIteration[T_co] | None = None
        self._ended = False

    def __iter__(self) -> Iterator[T_co]:
        begun, ended = self._begun, self._ended
        self._begun, self._ended = None, False
        return self._begin() if begun is None or ended else begun

    def __next__(self) -> T_co:
        if self._begun is None:
            self._begun = self._begin()
        try:
            return next(self._begun)
        except BaseException:
            self._ended = True
            raise

    def _begin(self) -> WholeIteration[T_co]:
        return WholeIteration(self._driver.iterate, self._walk.items(self._moved))

    def close(self) -> None:
        """Close the iterator of ``next()``."""
        if self._begun is not None:
            self._begun.close()

    def pages(self) -> Iterator[P_co]:
        """All pages, including empty ones; each is requested when it is reached."""
        return WholeIteration(self._driver.iterate, self._walk.pages(self._moved))

    @overload
    def with_related(self, name: ToOneName, cls: type[R]) -> Iterator[tuple[T_co, R | None]]: ...
    @overload
    def with_related(self, name: ToManyName, cls: type[R]) -> Iterator[tuple[T_co, list[R]]]: ...
    @overload
    def with_related(self, name: str, cls: type[R]) -> Iterator[tuple[T_co, R | list[R] | None]]: ...
    def with_related(self, name: str, cls: type[R]) -> Iterator[Any]:
        """All items, each with its related resources: ``for event, metric in events.with_related("metric", Metric)``.

        The call asks for them, with ``include``. They are as `Document.related` finds them: one resource or ``None``,
        or a list, if the relationship is to any number of them.

        Raises:
            ArgumentError: the call cannot include ``name``.
            NotIncludedError: while it is used, a related resource is not in the response.
            ArgumentTypeError: while it is used, a related resource is not a ``cls``.
        """
        return WholeIteration(self._driver.iterate, self._walk.with_related(name, cls, self._moved))

    def page(self) -> P_co:
        """The first page only. Its ``next_cursor`` tells whether there are more."""
        return self._driver.run(self._page())

    def first(self) -> T_co | None:
        """The first item; ``None`` if there is none."""
        return self._driver.run(self._first())

    def to_dicts(self) -> list[dict[str, Any]]:
        """All items as JSON objects."""
        return self._driver.run(self._dicts())


def calling(results: Results[Any, Any], operation: Operation[Any]) -> Results[Any, Any]:
    """The result of another call, from where ``results`` begin."""
    return Results(results._driver, attrs.evolve(results._walk, operation=operation))  # noqa: SLF001 - of this module


class AsyncResults(_Results[T_co, P_co]):
    """:class:`Results` of an async client: iterate with ``async for``, or await a method. ``await`` it for one page."""

    def __init__(self, driver: AsyncDriver, walk: Walk[T_co, P_co]) -> None:
        super().__init__(walk)
        self._driver = driver
        self._begun: AsyncWholeIteration[T_co] | None = None
        self._ended = False

    def __aiter__(self) -> AsyncIterator[T_co]:
        begun, ended = self._begun, self._ended
        self._begun, self._ended = None, False
        return self._begin() if begun is None or ended else begun

    async def __anext__(self) -> T_co:
        if self._begun is None:
            self._begun = self._begin()
        try:
            return await anext(self._begun)
        except BaseException:
            self._ended = True
            raise

    def _begin(self) -> AsyncWholeIteration[T_co]:
        return AsyncWholeIteration(self._driver.iterate, self._walk.items(self._moved))

    async def aclose(self) -> None:
        """Close the iterator of ``anext()``."""
        if self._begun is not None:
            await self._begun.aclose()

    def __await__(self) -> Generator[Any, Any, P_co]:
        return self.page().__await__()

    def pages(self) -> AsyncIterator[P_co]:
        """All pages, for ``async for``, the empty ones too; each is requested when it is reached."""
        return AsyncWholeIteration(self._driver.iterate, self._walk.pages(self._moved))

    @overload
    def with_related(self, name: ToOneName, cls: type[R]) -> AsyncIterator[tuple[T_co, R | None]]: ...
    @overload
    def with_related(self, name: ToManyName, cls: type[R]) -> AsyncIterator[tuple[T_co, list[R]]]: ...
    @overload
    def with_related(self, name: str, cls: type[R]) -> AsyncIterator[tuple[T_co, R | list[R] | None]]: ...
    def with_related(self, name: str, cls: type[R]) -> AsyncIterator[Any]:
        """All items, each with its related resources, for ``async for``. See :meth:`Results.with_related`."""
        return AsyncWholeIteration(self._driver.iterate, self._walk.with_related(name, cls, self._moved))

    async def page(self) -> P_co:
        """The first page only. Its ``next_cursor`` tells whether there are more."""
        return await self._driver.run(self._page())

    async def first(self) -> T_co | None:
        """The first item; ``None`` if there is none."""
        return await self._driver.run(self._first())

    async def to_dicts(self) -> list[dict[str, Any]]:
        """All items as JSON objects."""
        return await self._driver.run(self._dicts())
