"""Split collections into pages: order, filter, opaque cursors."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from urllib.parse import parse_qsl, urlsplit

import attrs

from ...validation.filter_grammar import Comparison
from ..accepted_call import Refusal
from .field_values import sort_key, values_of
from .filter_query import lookup, passes

if TYPE_CHECKING:
    from ..records.record_tables import Record, Reference
    from ..records.sorted_views import SortKey
    from ..world import World

__all__ = ["Page", "Window", "cursor_in", "page_of_records", "page_of_references", "page_of_table"]


@attrs.frozen
class Window:
    """The part of a collection that a call asks for.

    Attributes:
        comparisons: the filter.
        sort: field, with a minus for descending order; empty: order of creation or of joining.
        size: records on a page; ``None``: all.
        cursor: cursor of an earlier response.
    """

    comparisons: tuple[Comparison, ...] = ()
    sort: str = ""
    size: int | None = None
    cursor: str | None = None


@attrs.frozen
class Page:
    """One page of a collection.

    Attributes:
        records: the records on it.
        next: cursor of the next page; ``None`` on the last one.
        prev: cursor of the previous page; ``None`` on the first one.
    """

    records: list[Record]
    next: str | None = None
    prev: str | None = None


@attrs.frozen
class _Anchor:
    """The position of a record in its collection; a page continues after it even if the record was deleted."""

    key: SortKey
    serial: int
    id: str


_Entries: TypeAlias = "Callable[[_Anchor | None, bool], Iterator[tuple[_Anchor, Record]]]"
"""Returns the entries after an anchor (or all), forwards or backwards."""


def page_of_table(world: World, kind: str, window: Window) -> Page:
    """A page of all records of a type; the time does not depend on their number.

    With a filter it checks records one by one until the page is full, unless the filter names ids or unique attributes.
    """
    found = lookup(world, kind, window.comparisons)
    if found is not None:
        return page_of_records(world, found, window)
    table = world.table(kind)
    view = table.view(window.sort.removeprefix("-"), _key(world, window.sort, None))

    def entries(after: _Anchor | None, backwards: bool) -> Iterator[tuple[_Anchor, Record]]:
        place = None if after is None else (after.key, after.serial)
        for (key, serial), id_ in view.ids(place, backwards=backwards):
            record = table.get(id_)
            if record is not None:
                yield _Anchor(key, serial, id_), record

    return _page(world, entries, window, None)


def page_of_records(world: World, records: Sequence[Record], window: Window, owner: Record | None = None) -> Page:
    """A page of given records, in their order unless the window has one."""
    if window.sort:
        key = _key(world, window.sort, owner)
        placed = [(_Anchor(key(record), record.serial, record.id), record) for record in records]
        placed.sort(key=lambda entry: (entry[0].key, entry[0].serial))
    else:
        placed = [(_Anchor((0, 0), index, record.id), record) for index, record in enumerate(records)]

    def entries(after: _Anchor | None, backwards: bool) -> Iterator[tuple[_Anchor, Record]]:
        if after is None:
            return iter(reversed(placed) if backwards else placed)
        limit = _position(after, placed)
        if backwards:
            return (entry for entry in reversed(placed) if (entry[0].key, entry[0].serial) < limit)
        return (entry for entry in placed if (entry[0].key, entry[0].serial) > limit)

    return _page(world, entries, window, owner)


def page_of_references(
    world: World,
    references: Mapping[Reference, None],
    window: Window,
    owner: Record,
    resolve: Callable[[Reference], Record | None],
) -> Page:
    """A page of the records of a relationship, in order of joining unless the window has another order.

    Without another order it only looks up the records on the page, and counts those before it.
    """
    kind = next(iter(references))[0] if references else ""
    few = lookup(world, kind, window.comparisons)
    if few is not None:
        return page_of_records(world, [record for record in few if record.reference in references], window, owner)
    if window.sort.removeprefix("-") not in ("", "joined_group_at"):
        found = [record for reference in references if (record := resolve(reference)) is not None]
        return page_of_records(world, found, window, owner)

    def entries(after: _Anchor | None, backwards: bool) -> Iterator[tuple[_Anchor, Record]]:
        numbered = enumerate(reversed(cast("dict[Reference, None]", references)) if backwards else references)
        if after is not None:
            here = (kind, after.id) in references
            passed = len(references) - after.serial if backwards else after.serial
            for index, (_, id_) in numbered:
                if (id_ == after.id) if here else index + 1 >= passed:
                    break
        for index, reference in numbered:
            record = resolve(reference)
            if record is not None:
                place = len(references) - 1 - index if backwards else index
                yield _Anchor((0, 0), place, record.id), record

    return _page(world, entries, window, owner)


def _position(after: _Anchor, placed: Sequence[tuple[_Anchor, Record]]) -> tuple[SortKey, int]:
    """The current position of an anchor: without an order it changes if an earlier record is removed."""
    if after.key == (0, 0):
        for anchor, record in placed:
            if record.id == after.id:
                return anchor.key, anchor.serial
    return after.key, after.serial


def _key(world: World, sort: str, owner: Record | None) -> Callable[[Record], SortKey]:
    field = sort.removeprefix("-")

    def key(record: Record) -> SortKey:
        values = values_of(world, record, field, owner)
        return sort_key(values[0] if values else None)

    return key if field else lambda _: (0, 0)


def _page(world: World, entries: _Entries, window: Window, owner: Record | None) -> Page:
    backwards, anchor = _read_cursor(window)
    descending = window.sort.startswith("-")
    passing = (
        entry
        for entry in entries(anchor, backwards != descending)
        if passes(world, entry[1], window.comparisons, owner)
    )
    taken = list(passing if window.size is None else islice(passing, window.size + 1))
    more = window.size is not None and len(taken) > window.size
    taken = taken[: window.size]
    if backwards:
        taken.reverse()
    after = taken[-1][0] if taken else anchor
    before = taken[0][0] if taken else anchor
    has_next = (anchor is not None) if backwards else more
    has_prev = more if backwards else anchor is not None
    return Page(
        [record for _, record in taken],
        _cursor("next", window.sort, after) if has_next and after is not None else None,
        _cursor("prev", window.sort, before) if has_prev and before is not None else None,
    )


def _cursor(direction: str, sort: str, anchor: _Anchor) -> str:
    text = json.dumps([direction, sort, *anchor.key, anchor.serial, anchor.id], separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def cursor_in(text: str, parameter: str) -> str:
    """The cursor that a parameter has: as it is, or as a whole link.

    The official SDKs take links where they take cursors. Out of those that begin with ``https://`` they cut the cursor,
    together with the character before it; others they send as they are.
    """
    link = dict(parse_qsl(urlsplit(text).query)) if "?" in text else {}
    return link.get(parameter, text).removeprefix("=")


def _read_cursor(window: Window) -> tuple[bool, _Anchor | None]:
    if window.cursor is None:
        return False, None
    try:
        text = cursor_in(window.cursor, "page[cursor]")
        padded = text + "=" * (-len(text) % 4)
        value: Any = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
        match value:
            case [
                "next" | "prev" as way,
                window.sort,
                int(rank),
                int() | float() | str() as key,
                int(serial),
                str(id_),
            ]:
                if isinstance(key, str) == (rank > 2):
                    return way == "prev", _Anchor((rank, key), serial, id_)
            case _:
                pass
    except (ValueError, RecursionError):
        pass
    raise Refusal(400, "invalid", "Invalid cursor.", parameter="page[cursor]")
