"""Pages of paginated operations, and the items on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit

import attrs

from klaviyo_client.runtime.cursors import cursor_of
from klaviyo_client.runtime.errors import KlaviyoError
from klaviyo_client.runtime.json_pointer import parse
from klaviyo_client.runtime.operation import Operation, Pagination
from klaviyo_client.runtime.wire import BASE_URL

from ..core.effects import Emit, Flow, Stream, Task, fork, join
from ..errors import ArgumentError, ArgumentTypeError, CursorError

__all__ = ["items", "pages", "starting_at"]

T = TypeVar("T")
V = TypeVar("V")

Fetch = Callable[[Operation[T]], Flow[T]]


def pages(operation: Operation[T], fetch: Fetch[T], **how: Any) -> Stream[T]:
    """Emit every page of ``operation``, the empty ones too, until there is no next one. Arguments as :func:`items`."""
    return _walk(operation, fetch, lambda page: (page,), **how)


def items(operation: Operation[Any], fetch: Fetch[Any], **how: Any) -> Stream[Any]:
    """Emit every item on every page of ``operation``; for reports, every row of the result.

    Args:
        operation: a paginated call; its own cursor is where it begins, unless ``cursor`` is given.
        fetch: sends an operation and decodes the answer.
        how: ``base_url`` (where requests go; a ``next`` link to anywhere but there or the API is refused), ``cursor``
            (where to go on, from ``next_cursor`` of a page) and ``prefetch`` (ask for the next page while the caller
            is busy with this one).

    Raises:
        ArgumentError: the operation is not paginated, or ``cursor`` is not a cursor.
        CursorError: the next page is at another origin, or is one that was already read.
    """
    pagination = operation.info.pagination
    return _walk(operation, fetch, lambda page: _items_of(page, pagination), **how)


def _walk(
    operation: Operation[T],
    fetch: Fetch[T],
    unfold: Callable[[T], Iterable[V]],
    *,
    base_url: str,
    cursor: str | None = None,
    prefetch: bool = False,
) -> Stream[V]:
    if operation.info.pagination is None:
        raise ArgumentError(f"{operation.info.id} is not paginated", argument="operation")
    current = operation if cursor is None else starting_at(operation, cursor)
    seen: set[str] = set() if cursor is None else {cursor}
    ahead: Task[T] | None = None
    while True:
        arriving: Flow[T] = fetch(current) if ahead is None else join(ahead)
        try:
            page: T = yield from arriving
        except KlaviyoError as error:
            if cursor is not None:
                error.add_note(f"to go on from the page that failed, pass cursor={cursor!r}")
            raise
        following = _next_cursor(page, operation, base_url)
        repeated = following in seen
        ahead = None
        if following is not None and not repeated:
            seen.add(following)
            current, cursor = starting_at(operation, following), following
            if prefetch:
                ahead = yield from fork(fetch(current))
        for value in unfold(page):
            yield Emit(value)
        if following is None:
            return
        if repeated:
            raise CursorError(f"{operation.info.id}: the server repeats the cursor {following!r}")


def starting_at(operation: Operation[T], cursor: str) -> Operation[T]:
    """The same call for the page at ``cursor``.

    Raises:
        ArgumentError: the operation is not paginated, or ``cursor`` is empty, a whole URL, or not a string.
    """
    pagination = operation.info.pagination
    if pagination is None:
        raise ArgumentError(f"{operation.info.id} is not paginated", argument="operation")
    if not isinstance(cursor, str):
        raise ArgumentTypeError(f"cursor must be a string, not {type(cursor).__name__}", argument="cursor")
    if not cursor or "://" in cursor:
        raise ArgumentError(
            f"a cursor is the value of {pagination.cursor}, as next_cursor gives it, not {cursor[:60]!r}",
            argument="cursor",
        )
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


def _next_cursor(page: Any, operation: Operation[Any], base_url: str) -> str | None:
    link = getattr(getattr(page, "links", None), "next", None)  # whatever package the page is of
    if not isinstance(link, str) or not link:
        return None
    origin = _origin(link)
    if origin not in (_origin(base_url), _origin(BASE_URL)):
        raise CursorError(f"{operation.info.id}: the next page is at another origin, {origin}")
    pagination = cast("Pagination", operation.info.pagination)
    name = pagination.cursor if pagination.place == "query" else parse(pagination.cursor)[-1]
    found = cursor_of(link, (name, "page[cursor]", "page_cursor"))
    if found is None:
        raise CursorError(f"{operation.info.id}: the link to the next page holds no cursor")
    return found


def _origin(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:  # a server may send anything
        return "one that is not a URL"
    return f"{parts.scheme}://{parts.netloc}".lower()


def _items_of(page: Any, pagination: Pagination | None) -> list[Any]:
    value: Any = getattr(page, "data", None)
    for step in parse(pagination.items if pagination and pagination.items else ""):
        value = _member(value, step)
    return list(cast("list[object]", value)) if isinstance(value, list) else []


def _member(value: Any, step: str) -> Any:
    """A member of a JSON object, or a field of a model; ``None`` if there is none."""
    return cast("Mapping[str, object]", value).get(step) if isinstance(value, Mapping) else getattr(value, step, None)
