"""Records into requests: each as full as its limits allow, to the byte. Nothing is sent here.

The size of a request is that of its encoded body: the envelope, the records, and the commas between them. Each record
is encoded once, and the bytes that were counted are the bytes that are sent.
"""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, TypeAlias, cast

import attrs

from generated.runtime.encoding import dumps as default_dumps, encode
from generated.runtime.errors import ArgumentError, ArgumentTypeError, EncodeError
from generated.runtime.operation import Bulk

from .rows import RejectedRowError, SetAside, to_record, values_at

__all__ = ["Chunk", "Chunker", "Duplicates", "chunk"]

Duplicates: TypeAlias = Literal["keep", "separate", "first", "last"]
"""What becomes of a record that has an identifier (for events: a ``unique_id``) in common with one of the same request.

``keep`` sends both; ``separate`` puts the later one into another request; ``first`` sets the later one aside, and
``last`` the earlier one.
"""

_POLICIES: tuple[Duplicates, ...] = ("keep", "separate", "first", "last")


@attrs.frozen(eq=False)
class Chunk:
    """The body of one request, and the rows that stand in it.

    Attributes:
        content: the encoded body, envelope included.
        indexes: numbers of the rows in the source, in the order of the records.
        identifiers: what identifies each of them; ``None`` where nothing does.
    """

    content: bytes = attrs.field(repr=lambda content: f"<{len(content)} bytes>")
    indexes: Sequence[int] = attrs.field(repr=lambda indexes: f"<{len(indexes)} rows>")
    identifiers: Sequence[str | None] = attrs.field(repr=False)
    ends: Sequence[int] = attrs.field(repr=False)
    start: int = attrs.field(repr=False)

    def __len__(self) -> int:
        return len(self.indexes)

    def record(self, position: int) -> bytes:
        """The encoded record at ``position``."""
        begin = self.start if position == 0 else self.ends[position - 1] + 1
        return self.content[begin : self.ends[position]]

    def select(self, positions: Sequence[int]) -> Chunk:
        """The same request with some of its records only, without encoding them anew."""
        records = [self.record(position) for position in positions]
        return _joined(
            self.content[: self.start],
            records,
            self.content[self.ends[-1] :],
            [self.indexes[position] for position in positions],
            [self.identifiers[position] for position in positions],
        )


@attrs.frozen
class _Record:
    """An encoded record that waits for its request."""

    index: int
    content: bytes
    count: int
    identifier: str | None
    keys: tuple[tuple[str, Any], ...]


class Chunker:
    """Takes rows one by one and gives requests as they become full. :func:`chunk` is this with a loop around.

    Args:
        limits: of the operation, as in ``OperationInfo.bulk``.
        body: body of a request without records: what stands beside them. ``None``: nothing does.
        duplicates: the policy; ``None``: ``separate`` where the API refuses a request with duplicates, else ``keep``.
        dumps: encodes JSON.
        start: number of the first row.

    Raises:
        ArgumentError: there is no such policy, or ``body`` already holds records, or leaves no room for one.
        EncodeError: JSON cannot carry ``body``.
    """

    def __init__(
        self,
        limits: Bulk,
        *,
        body: Any = None,
        duplicates: Duplicates | None = None,
        dumps: Callable[[Any], bytes] = default_dumps,
        start: int = 0,
    ) -> None:
        policy = duplicates or ("separate" if limits.refuses_duplicates else "keep")
        if policy not in _POLICIES:
            raise ArgumentError(f"duplicates is one of {', '.join(_POLICIES)}, not {policy!r}", argument="duplicates")
        self._limits = limits
        self._policy = policy
        self._dumps = dumps
        self._index = start
        self._prefix, self._suffix = _envelope(limits, body, dumps)
        self._room = None if limits.bytes is None else limits.bytes - len(self._prefix) - len(self._suffix)
        if self._room is not None and self._room <= 0:
            raise ArgumentError(f"body leaves no room for records in {limits.bytes:,} bytes", argument="body")
        self._identify = values_at(limits.identifiers)
        self._tell_apart = values_at(limits.unique) if limits.unique else self._identify
        self._count = values_at((limits.counted,)) if limits.counted else None
        self._records: list[_Record | None] = []  # None: set aside later, in favour of a later one
        self._items = 0
        self._bytes = 0  # of the records and a comma after each
        self._seen: dict[tuple[str, Any], int] = {}
        self._deferred: deque[_Record] = deque()
        self._deferred_bytes = 0

    @property
    def index(self) -> int:
        """Number of the next row."""
        return self._index

    def add(self, row: object) -> Iterator[Chunk | SetAside]:
        """Take the next row; give what is finished by it."""
        index = self._index
        self._index += 1
        try:
            record = self._encoded(index, row)
        except RejectedRowError as reject:
            yield SetAside(index, reject.reason, str(reject), self._known(row), reject.pointer)
            return
        yield from self._place(record)

    def finish(self) -> Iterator[Chunk | SetAside]:
        """Give what is left. Rows that are added afterwards begin a new request."""
        while self._records:
            yield from self._close()

    def _place(self, record: _Record) -> Iterator[Chunk | SetAside]:
        while True:
            twins = {self._seen[key] for key in record.keys if key in self._seen}
            match self._policy if twins else "keep":
                case "first":
                    yield self._duplicate(record, cast("_Record", self._records[min(twins)]))
                    return
                case "separate" if self._deferred_bytes + len(record.content) <= self._bytes:
                    self._deferred.append(record)
                    self._deferred_bytes += len(record.content)
                    return
                case "separate":  # more wait for the next request than stand in this one: it goes as it is
                    yield from self._close()
                    continue
                case "last":
                    yield from self._withdraw(twins, record)
                case _:
                    pass
            if self._records and not self._fits(record):
                yield from self._close()
                continue
            self._append(record)
            return

    def _fits(self, record: _Record) -> bool:
        items, room = self._limits.items, self._room
        if items is not None and self._items + record.count > items:
            return False
        return room is None or self._bytes + len(record.content) <= room

    def _append(self, record: _Record) -> None:
        for key in record.keys:
            self._seen[key] = len(self._records)
        self._records.append(record)
        self._items += record.count
        self._bytes += len(record.content) + 1

    def _withdraw(self, twins: set[int], record: _Record) -> Iterator[SetAside]:
        for position in sorted(twins):
            twin = cast("_Record", self._records[position])
            self._records[position] = None
            self._items -= twin.count
            self._bytes -= len(twin.content) + 1
            for key in twin.keys:
                if self._seen.get(key) == position:
                    del self._seen[key]
            yield self._duplicate(twin, record)

    def _close(self) -> Iterator[Chunk | SetAside]:
        kept = [record for record in self._records if record is not None]
        deferred = self._deferred
        self._records, self._items, self._bytes, self._seen = [], 0, 0, {}
        self._deferred, self._deferred_bytes = deque(), 0
        if kept:
            yield _joined(
                self._prefix,
                [record.content for record in kept],
                self._suffix,
                [record.index for record in kept],
                [record.identifier for record in kept],
            )
        for record in deferred:
            yield from self._place(record)

    @staticmethod
    def _duplicate(record: _Record, kept: _Record) -> SetAside:
        detail = f"row {kept.index} is about the same, and is sent instead"
        return SetAside(record.index, "duplicate", detail, record.identifier)

    def _encoded(self, index: int, row: object) -> _Record:
        limits = self._limits
        record = to_record(row, limits.type)
        try:
            content = self._dumps(record)
            identifier = next((str(value) for _, value in self._identify(record)), None)
            keys = () if self._policy == "keep" else tuple((at, str(value)) for at, value in self._tell_apart(record))
            count = 1 if self._count is None else sum(len(value) for _, value in self._count(record))
        except EncodeError as error:
            raise RejectedRowError("unencodable", str(error)) from error
        if limits.identifiers and identifier is None:
            names = ", ".join(pointer.rpartition("/")[2] for pointer in limits.identifiers)
            raise RejectedRowError("no_identifier", f"nothing identifies it: it needs one of {names}")
        most = min((size for size in (limits.item_bytes, self._room) if size is not None), default=None)
        if most is not None and len(content) > most:
            raise RejectedRowError("too_large", f"it has {len(content):,} bytes, and the limit is {most:,}")
        if limits.items is not None and count > limits.items:
            raise RejectedRowError("too_large", f"it has {count:,} members, and the limit is {limits.items:,}")
        return _Record(index, content, count, identifier, keys)

    def _known(self, row: object) -> str | None:
        """What identifies a row that is set aside, if anything can be made of it."""
        try:
            record = to_record(row, self._limits.type)
            return next((str(value) for _, value in self._identify(record)), None)
        except (RejectedRowError, EncodeError):
            return None


def chunk(
    records: Iterable[object],
    limits: Bulk,
    *,
    body: Any = None,
    duplicates: Duplicates | None = None,
    dumps: Callable[[Any], bytes] = default_dumps,
    start: int = 0,
) -> Iterator[Chunk | SetAside]:
    """Split any number of records into bodies of requests, as they are read from ``records``.

    No body is over a limit, and none could take the next record that may stand in it. A record that fits into no
    request, that JSON cannot carry or that nothing identifies comes out as `SetAside`, and the rest goes on.

    Args:
        records: rows as :func:`~.rows.to_record` knows them: resource objects, attributes, models, drafts, ids.
        limits: of the operation, as in ``operations["bulk_import_profiles"].bulk``.
        body: body of a request without records, as that of ``bulk_import_profiles({}, relationships=...)``: what
            stands beside the records. ``None``: nothing does.
        duplicates: the policy; ``None``: ``separate`` where the API refuses a request with duplicates, else ``keep``.
        dumps: encodes JSON; use the codec of the client.
        start: number of the first row.

    Raises:
        ArgumentError: there is no such policy, or ``body`` already holds records, or leaves no room for one.
    """
    if not isinstance(limits, Bulk):
        raise ArgumentTypeError(f"limits must be a Bulk, not {type(limits).__name__}", argument="limits")
    chunker = Chunker(limits, body=body, duplicates=duplicates, dumps=dumps, start=start)
    for record in records:
        yield from chunker.add(record)
    yield from chunker.finish()


def _joined(
    prefix: bytes, records: list[bytes], suffix: bytes, indexes: list[int], identifiers: list[str | None]
) -> Chunk:
    ends = array("q")
    end = len(prefix) - 1
    for record in records:
        end += len(record) + 1
        ends.append(end)
    run = indexes[-1] - indexes[0] + 1 == len(indexes) and indexes == sorted(indexes)
    return Chunk(
        content=b"".join((prefix, b",".join(records), suffix)),
        indexes=range(indexes[0], indexes[-1] + 1) if run else array("q", indexes),
        identifiers=tuple(identifiers),
        ends=ends,
        start=len(prefix),
    )


_MARK = "\ue000records\ue000"


def _envelope(limits: Bulk, body: Any, dumps: Callable[[Any], bytes]) -> tuple[bytes, bytes]:
    """What stands before the first record, and after the last one."""
    marked = _with_mark({} if body is None else encode(body), limits.records)
    mark = dumps(_MARK)
    before, found, after = dumps(marked).partition(mark)
    if not found or mark in after:
        raise ArgumentError("body cannot be split around its records", argument="body")
    return before + b"[", b"]" + after


def _with_mark(body: Any, pointer: str) -> dict[str, Any]:
    """A copy of ``body`` with a mark at ``pointer``, where the records go."""
    if not isinstance(body, Mapping):
        raise ArgumentTypeError("body must be a JSON object", argument="body")
    changed = dict(cast("Mapping[str, Any]", body))
    *way, last = pointer.split("/")[1:]
    target = changed
    for step in way:
        member = target.get(step)
        if member is not None and not isinstance(member, Mapping):
            raise ArgumentError(f"body holds no object at {step}, on the way to {pointer}", argument="body")
        target[step] = dict(cast("Mapping[str, Any]", member or {}))
        target = target[step]
    if target.get(last):
        raise ArgumentError(f"body already holds records at {pointer}; pass them as rows", argument="body")
    target[last] = _MARK
    return changed
