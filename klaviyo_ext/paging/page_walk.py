"""Walks over the pages of an operation, as flows, independent of the client."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from copy import deepcopy
from typing import Any, Generic, TypeVar, cast

import attrs

from klaviyo_client.runtime.arguments import page_cursor
from klaviyo_client.runtime.documents import address_of, cursor_of
from klaviyo_client.runtime.errors import BadResponseError, ClientClosedError, KlaviyoError
from klaviyo_client.runtime.json_pointer import parse
from klaviyo_client.runtime.json_types import shown
from klaviyo_client.runtime.operation import Operation
from klaviyo_client.runtime.wire import BASE_URL

from ..core.any_package import is_resource
from ..core.effects import Emit, Flow, Stream, Task, fork, join
from ..core.origin import origin
from ..errors import ArgumentError, ArgumentTypeError, CursorError
from .included import including

__all__ = ["Walk", "starting_at"]

P = TypeVar("P")
T_co = TypeVar("T_co", covariant=True)
P_co = TypeVar("P_co", covariant=True)

Fetch = Callable[[Operation[P]], Flow[P]]
Unfold = Callable[[Any], Iterable[Any]]
Moved = Callable[[str | None], object]
"""Called with the cursor to continue from: the first page that was not emitted whole; ``None`` after the last page."""


def _unwatched(_: str | None) -> None:
    """Ignore the position of a walk."""


@attrs.frozen(kw_only=True)
class Walk(Generic[T_co, P_co]):
    """The pages of an operation and the items on them: a value from which any number of streams can be made.

    Attributes:
        operation: the call. Its own cursor is where it begins, unless ``cursor`` is given.
        fetch: sends an operation and decodes the response.
        base_url: where requests go. A ``next`` link to another origin than this or the API's own is refused.
        cursor: where to begin: ``next_cursor`` of a page, or the link with it.
        prefetch: whether to request the next page while the caller processes this one.

    Raises:
        ArgumentError: the operation returns a single resource, or ``cursor`` is not a cursor of it.
    """

    operation: Operation[P_co]
    fetch: Fetch[Any] = attrs.field(repr=False, eq=False)
    base_url: str
    cursor: str | None = None
    prefetch: bool = False

    __repr__ = shown

    def __attrs_post_init__(self) -> None:
        info = self.operation.info
        if info.pagination is None and info.result.shape != "collection":
            message = f"{info.id} does not return a collection; use send()"
            raise ArgumentError(message, argument="operation")
        if self.cursor is not None:
            starting_at(self.operation, self.cursor)
            object.__setattr__(self, "cursor", page_cursor(self.operation, self.cursor))

    @property
    def start(self) -> Operation[P_co]:
        """The call for the page that the walk begins with."""
        return self.operation if self.cursor is None else starting_at(self.operation, self.cursor)

    def pages(self, moved: Moved = _unwatched) -> Stream[P_co]:
        """Emit every page, including empty ones.

        Raises:
            CursorError: the next page is at another origin, or is one that was already read.
            BadResponseError: a page is not what the operation returns.
        """
        return self.stream(lambda page: (page,), moved)

    def items(self, moved: Moved = _unwatched) -> Stream[T_co]:
        """Emit every item on every page; for reports, every row of the result. Raises as :meth:`pages`."""
        return self.stream(self.items_of, moved)

    def with_related(self, name: str, cls: type[Any], moved: Moved = _unwatched) -> Stream[Any]:
        """Emit every item, with its related resources of ``cls``, which the call is made to include.

        Raises:
            ArgumentError: the call cannot include ``name``.
            NotIncludedError: a related resource is not on the page of the item.
            ArgumentTypeError: a related resource is not a ``cls``.
        """
        walk = attrs.evolve(self, operation=including(self.operation, name))
        return walk.stream(lambda page: page.with_related(name, cls), moved)

    def items_of(self, page: Any) -> list[Any]:
        """What ``page`` holds.

        Raises:
            BadResponseError: it has no list where the operation returns one.
        """
        info = self.operation.info
        pointer = (info.pagination.items if info.pagination else None) or ""
        value: Any = getattr(page, "data", None)
        for step in parse(pointer):
            value = _member(value, step)
        if not pointer and is_resource(value):  # one resource, as the document of the operation declares
            return [value]
        if not isinstance(value, list):
            raise BadResponseError(f"{info.id}: the document has no list at /data{pointer}", operation=self.operation)
        return list(cast("list[object]", value))

    def stream(self, unfold: Unfold, moved: Moved = _unwatched) -> Stream[Any]:
        """Emit what ``unfold`` makes of every page. Raises as :meth:`pages`."""
        current, cursor = self.start, self.cursor
        seen: set[str] = set() if cursor is None else {cursor}
        ahead: Task[Any] | None = None
        while True:
            moved(cursor)
            try:
                page: Any = yield from self._arriving(current, ahead)
            except KlaviyoError as error:
                if cursor is not None:
                    error.add_note(f"to go on from the page that failed, pass cursor={cursor!r}")
                raise
            following = self._next_cursor(page)
            repeated = following in seen
            ahead = None
            if following is not None and not repeated:
                seen.add(following)
                current, cursor = starting_at(self.operation, following), following
                if self.prefetch:
                    ahead = yield from fork(self.fetch(current))
            values = list(unfold(page))
            for number, value in enumerate(values, start=1):
                if number == len(values):
                    moved(following)
                yield Emit(value)
            moved(following)
            if following is None:
                return
            if repeated:
                raise CursorError(f"{self.operation.info.id}: the server repeats the cursor {following!r}")

    def _arriving(self, current: Operation[Any], ahead: Task[Any] | None) -> Flow[Any]:
        if ahead is not None:
            with suppress(ClientClosedError):  # the parent process asked for it; a closed client fails below
                return (yield from join(ahead))
        return (yield from self.fetch(current))

    def _next_cursor(self, page: Any) -> str | None:
        following = getattr(getattr(page, "links", None), "next", None)  # the page may be of any package
        pagination = self.operation.info.pagination
        if pagination is None or following is None:
            return None
        name = self.operation.info.id
        link = address_of(following) or ""
        found_at = origin(link)
        if found_at is None or found_at not in (origin(self.base_url), origin(BASE_URL)):
            raise CursorError(f"{name}: the next page is at another origin: {found_at or 'not an http(s) URL'}")
        parameter = pagination.cursor if pagination.place == "query" else parse(pagination.cursor)[-1]
        found = cursor_of(link, (parameter, "page[cursor]", "page_cursor"))
        if found is None:
            raise CursorError(f"{name}: the link to the next page has no cursor")
        return found


def starting_at(operation: Operation[P], cursor: str) -> Operation[P]:
    """The same call for the page at ``cursor``, which may be the whole link to it.

    Raises:
        ArgumentError: the operation is not paginated; ``cursor`` is empty, not a string, or a link to another call.
    """
    pagination = operation.info.pagination
    if pagination is None:
        raise ArgumentError(f"{operation.info.id} is not paginated and takes no cursor", argument="cursor")
    if not isinstance(cursor, str):
        raise ArgumentTypeError(f"cursor must be a string, not {type(cursor).__name__}", argument="cursor")
    if not cursor:
        raise ArgumentError("cursor must not be empty; pass next_cursor or links.next of a page", argument="cursor")
    if pagination.place == "query":
        kept = tuple(pair for pair in operation.query if pair[0] != pagination.cursor)
        return attrs.evolve(operation, query=(*kept, (pagination.cursor, cursor)))
    return attrs.evolve(operation, body=_with_value(operation.body, pagination.cursor, cursor))


def _with_value(body: Any, pointer: str, value: str) -> Any:
    changed = deepcopy(body)
    *way, last = parse(pointer)
    target = changed
    for step in way:
        target = target[step]
    target[last] = value
    return changed


def _member(value: Any, step: str) -> Any:
    """A member of a JSON object, or a field of a model; ``None`` if there is none."""
    return cast("Mapping[str, object]", value).get(step) if isinstance(value, Mapping) else getattr(value, step, None)
