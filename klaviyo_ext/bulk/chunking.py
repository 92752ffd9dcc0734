"""Split records into requests, each as full as its limits allow, to the byte. Nothing is sent here.

The size of a request is the size of its encoded body: the envelope, the records, and the commas between them. Each
record is encoded once, and the bytes that were counted are the bytes that are sent.
"""

from __future__ import annotations

from array import array
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Any, Literal, TypeAlias, get_args

import attrs

from klaviyo_client.runtime.encoding import Missing, dumps as default_dumps, encode, has_text_keys
from klaviyo_client.runtime.errors import ArgumentError, ArgumentTypeError
from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.operation import Bulk

from ..core.argument_checks import choice
from ..core.similar_names import hint
from ..rows.frame_checks import Frame
from ..rows.row_sources import ColumnSource, row_source
from .envelope import envelope
from .far_duplicates import FarDuplicates, keys_without_consent
from .record_encoding import UNLIMITED, Record, RecordEncoder, shown
from .record_pointers import Key
from .row_conversion import RejectedRowError, SetAside
from .seen_keys import SeenKeys

__all__ = ["Chunk", "Chunker", "Duplicates", "chunk"]

Duplicates: TypeAlias = Literal["keep", "separate", "first", "last"]
"""What to do with records of one request that share an identifier (for events: the ``unique_id``).

``keep`` sends both; ``separate`` puts the later one into a later request; ``first`` sets the later one aside; ``last``
sets the earlier one aside. Identifiers are compared as text, and only with identifiers of the same kind; case counts,
unless ``ignore_case`` says that it does not in e-mail addresses. Records of different requests are not compared, unless
``across_file`` asks for it.

Of events with the same profile, metric and ``unique_id``, the API keeps the first. All policies but ``keep`` therefore
set the others aside, in all requests of a run.
"""

_POLICIES: tuple[Duplicates, ...] = ("keep", "separate", "first", "last")

_WAITING = 65_536
"""How many more bytes the records that wait for the next request may have than those in this one."""


@attrs.frozen(eq=False)
class Chunk:
    """The body of one request, and its rows.

    Attributes:
        content: the encoded body, envelope included.
        indexes: numbers of the rows in the source, in the order of the records.
        identifiers: what identifies each row; ``None`` if nothing does.
        ends: where each record ends in ``content``.
        start: where the first record begins.
    """

    content: bytes = attrs.field(repr=lambda content: f"<{len(content)} bytes>")
    indexes: Sequence[int] = attrs.field(repr=lambda indexes: f"<{len(indexes)} rows>")
    identifiers: Sequence[str | None] = attrs.field(repr=False)
    ends: Sequence[int] = attrs.field(repr=False)
    start: int = attrs.field(repr=False)

    def __len__(self) -> int:
        return len(self.indexes)

    def record(self, position: int) -> bytes:
        """The encoded record at ``position``, from 0."""
        begin = self.start if position == 0 else self.ends[position - 1] + 1
        return self.content[begin : self.ends[position]]

    def select(self, positions: Sequence[int]) -> Chunk:
        """The same request with only some of its records, without encoding them again."""
        return _joined(
            self.content[: self.start],
            [self.record(position) for position in positions],
            self.content[self.ends[-1] if self.ends else self.start :],
            [self.indexes[position] for position in positions],
            [self.identifiers[position] for position in positions],
        )


class Chunker:
    """Takes rows one by one, and returns requests when they are full. :func:`chunk` loops over rows with it.

    Args:
        limits: limits of the operation, as in ``OperationInfo.bulk``.
        body: body of a request without records; ``None`` if a request has nothing else.
        duplicates: the policy; ``None``: ``separate`` if the API refuses a request with duplicates, else ``keep``.
        dumps: encodes JSON.
        start: number of the first row.
        missing: what to do with NaN, NaT and ``pandas.NA``.
        ignore_case: whether e-mail addresses are the same in upper and lower case, for the policy.

    Attributes:
        encoder: makes the records.
        far: duplicates in different requests, if they are left out, too.

    Raises:
        ArgumentError: the policy does not exist; ``body`` already has records, or leaves no room for one; ``limits``
            allow no records.
        ArgumentTypeError: ``limits`` is not a `Bulk`, or ``body`` is not a JSON object.
        EncodeError: ``body`` cannot be encoded as JSON.
    """

    def __init__(
        self,
        limits: Bulk,
        *,
        body: Any = None,
        duplicates: Duplicates | None = None,
        dumps: Callable[[Any], bytes] = default_dumps,
        start: int = 0,
        missing: Missing = "error",
        ignore_case: bool = False,
    ) -> None:
        if not isinstance(limits, Bulk):
            raise ArgumentTypeError(f"limits must be a Bulk, not {class_of(limits).__name__}", argument="limits")
        policy = duplicates or ("separate" if limits.refuses_duplicates else "keep")
        if policy not in _POLICIES:
            raise ArgumentError(
                f"duplicates must be one of {', '.join(_POLICIES)}, not {policy!r}{hint(str(policy), _POLICIES)}",
                argument="duplicates",
            )
        self._policy = policy
        self._index = start
        self._prefix, self._suffix = envelope(body, limits.records, dumps)
        self._most = UNLIMITED if limits.items is None else limits.items
        if self._most < 1:
            raise ArgumentError("limits must allow at least one record in a request", argument="limits")
        self._room = UNLIMITED
        if limits.bytes is not None:
            self._room = limits.bytes - len(self._prefix) - len(self._suffix)
            if self._room <= 0:
                raise ArgumentError(
                    f"body is too large: it leaves no room for records in {limits.bytes:,} bytes", argument="body"
                )
        tell_apart = policy != "keep"
        self.encoder = RecordEncoder(
            limits, self._room, dumps, tell_apart=tell_apart, missing=missing, ignore_case=ignore_case
        )
        self.far: FarDuplicates | None = None
        self._names = ", ".join(["identifier"] * bool(limits.identifiers) + [shown(pointer) for pointer in limits.once])
        self._sent = SeenKeys()  # what the API keeps once, in earlier requests
        self._begin()

    def _begin(self) -> None:
        """Start a request."""
        self._records: dict[int, Record] = {}  # by number of the row
        self._items = 0
        self._bytes = 0  # of the records, and a comma after each
        self._waiting: list[Record] = []  # for the next request
        self._waiting_bytes = 0
        self._rows: dict[Key, int] = {}  # identifiers, and the row with each of them, in this request or waiting
        self._once: dict[int, int] = {}  # what the API keeps once, and the row with it, in this request or waiting

    @property
    def index(self) -> int:
        """Number of the next row."""
        return self._index

    def add(self, row: object) -> Sequence[Chunk | SetAside]:
        """Take the next row, and return what it completes. The row is encoded now, and may change afterwards."""
        index = self._index
        self._index = index + 1
        try:
            record = self.encoder.encode(index, row)
        except RejectedRowError as reject:
            if self.far is not None and (keys := keys_without_consent(self.encoder, index, row)):
                self.far.twin(index, keys)  # takes the place of its duplicates
            identifier = self.encoder.identify(row)
            return [SetAside(index, reject.reason, str(reject), identifier, reject.pointer, column=reject.column)]
        keys, once = record[4], record[5]
        if self.far is not None and keys and (twin := self.far.twin(index, keys)) is not None:
            return [_duplicate(record, twin)]
        if once and (known := self._known(once)) is not None:
            return [self._repeat(record, known)]
        if (not keys or self._rows.keys().isdisjoint(keys)) and self._take(record):
            return ()  # most rows
        return self._place(record)

    def finish(self) -> Sequence[Chunk | SetAside]:
        """Return what is left. Rows that are added afterwards start a new request."""
        made: list[Chunk | SetAside] = []
        while self._records:
            waiting = self._waiting
            made.append(self._close())
            made += self._place(*waiting)
        return made

    def _known(self, once: Sequence[int]) -> int | None:
        """The row of which the API keeps one of these things; ``None`` if the policy chooses between the two rows."""
        for key in once:
            if (here := self._once.get(key)) is not None:
                return here if self._policy == "separate" else None
            if (before := self._sent.get(key)) is not None:
                return before
        return None

    def _repeat(self, record: Record, known: int) -> SetAside:
        detail = f"repeats row {known}: the API keeps the first with the same {self._names}"
        return SetAside(record[0], "repeat", detail, record[2], duplicate_of=known)

    def _place(self, *records: Record) -> list[Chunk | SetAside]:
        """Put each record where the policy and the limits allow it."""
        made: list[Chunk | SetAside] = []
        queue = deque(records)
        while queue:
            record = queue.popleft()
            twins = {self._rows[key] for key in record[4] if key in self._rows}
            if twins and self._policy == "first":
                made.append(_duplicate(record, min(twins)))
                continue
            if twins and self._policy == "last":
                made += [_duplicate(self._withdraw(index), record[0]) for index in sorted(twins)]
                twins.clear()
            if (twins and self._wait(record)) or (not twins and self._take(record)):
                continue
            # Waiting records come first in the next request, so that rows with a common identifier keep their order.
            queue.extendleft((record, *reversed(self._waiting)))
            made.append(self._close())
        return made

    def _take(self, record: Record) -> bool:
        """Put a record into the request, if there is room."""
        index, content, _, count, keys, once = record
        size = self._bytes + len(content)
        items = self._items + count
        if size > self._room or items > self._most:
            return False
        self._records[index] = record
        self._bytes = size + 1
        self._items = items
        if keys or once:
            self._note(record)
        return True

    def _note(self, record: Record) -> None:
        """Note what another record must not have, or repeat."""
        index, _, _, _, keys, once = record
        for key in keys:
            self._rows[key] = index
        for one in once:
            self._once[one] = index

    def _wait(self, record: Record) -> bool:
        """Let a record wait for the next request, unless too many do."""
        size = self._waiting_bytes + len(record[1])
        if size > self._bytes + _WAITING:
            return False
        self._waiting.append(record)
        self._waiting_bytes = size
        self._note(record)
        return True

    def _withdraw(self, index: int) -> Record:
        record = self._records.pop(index)
        _, content, _, count, keys, once = record
        self._bytes -= len(content) + 1
        self._items -= count
        for key in keys:
            del self._rows[key]
        for one in once:
            del self._once[one]
        return record

    def _close(self) -> Chunk:
        """Return the current request, and start another one."""
        indexes, contents, identifiers, *_ = zip(*self._records.values(), strict=True)
        if self._once:
            for index, *_, once in self._records.values():
                for one in once:
                    self._sent.add(one, index)
        self._begin()
        return _joined(self._prefix, contents, self._suffix, indexes, identifiers)


def chunk(
    records: Iterable[object] | Frame | ColumnSource,
    limits: Bulk,
    *,
    body: Any = None,
    duplicates: Duplicates | None = None,
    dumps: Callable[[Any], bytes] = default_dumps,
    start: int = 0,
    missing: Missing | None = None,
) -> Iterator[Chunk | SetAside]:
    """Split any number of records into bodies of requests, while reading ``records``.

    No body is over a limit, and none has room for the next record that may be in it. A record that is too large, that
    cannot be encoded as JSON or that has no identifier becomes a `SetAside`; the others are not affected.

    Under ``separate``, no request has two records with a common identifier, and such records keep their order. Records
    that wait for the next request may have 64 KiB more than the current one; then the current one is returned, full or
    not.

    Args:
        records: rows: resource objects, attributes, models, drafts of profiles, ids; or a frame.
        limits: limits of the operation, as in ``operations["bulk_import_profiles"].bulk``.
        body: body of a request without records, for example the one of ``bulk_import_profiles({}, relationships=...)``;
            ``None`` if a request has nothing else.
        duplicates: the policy; ``None``: ``separate`` if the API refuses a request with duplicates, else ``keep``.
        dumps: encodes JSON; use the codec of the client.
        start: number of the first row.
        missing: what to do with NaN, NaT and ``pandas.NA``: refuse the record, send null, or leave them out. By
            default, cells of a frame are left out, and other records are refused.

    Raises:
        ArgumentError: the policy or rule does not exist, or ``body`` already has records, or leaves no room for one.
        ArgumentTypeError: ``records`` is a single record or not iterable, ``limits`` is not a `Bulk`, or ``body`` is
            not a JSON object.
        EncodeError: ``body`` cannot be encoded as JSON.
    """
    if not isinstance(limits, Bulk):
        raise ArgumentTypeError(f"limits must be a Bulk, not {class_of(limits).__name__}", argument="limits")
    if missing is not None:
        choice("missing", missing, get_args(Missing))
    rows = row_source(records, limits, argument="records", encoded=dumps is default_dumps, missing=missing)
    if not isinstance(rows, Iterable):
        message = f"records must be an iterable of rows, not {class_of(records).__name__}"
        raise ArgumentTypeError(message, argument="records")
    if (look_ahead := getattr(rows, "look_ahead", None)) is not None:
        look_ahead()
    if dumps is not default_dumps:
        dumps = _with_text_keys(dumps)
    chunker = Chunker(limits, body=body, duplicates=duplicates, dumps=dumps, start=start, missing=missing or "error")
    return _chunks(rows, chunker)


def _with_text_keys(dumps: Callable[[Any], bytes]) -> Callable[[Any], bytes]:
    """``dumps``, but a key that is not a string is refused; codecs make strings of such keys."""

    def encoded(data: Any) -> bytes:
        content = dumps(data)
        return content if has_text_keys(data) else dumps(encode(data))

    return encoded


def _chunks(records: Iterable[object], chunker: Chunker) -> Iterator[Chunk | SetAside]:
    for record in records:
        if made := chunker.add(record):
            yield from made
    yield from chunker.finish()


def _duplicate(record: Record, kept: int) -> SetAside:
    index, _, identifier, *_ = record
    detail = f"duplicate of row {kept}, which is sent instead"
    return SetAside(index, "duplicate", detail, identifier, duplicate_of=kept)


def _joined(
    prefix: bytes,
    records: Sequence[bytes],
    suffix: bytes,
    indexes: Sequence[int],
    identifiers: Sequence[str | None],
) -> Chunk:
    start = len(prefix)
    ends = array("q", accumulate(map((1).__add__, map(len, records)), initial=start - 1))  # 1 for the comma
    run = range(indexes[0], indexes[0] + len(indexes)) if indexes else range(0)
    parts = list(records) or [b""]
    parts[0] = prefix + parts[0]  # the join copies the megabytes of records only once
    parts[-1] += suffix
    return Chunk(
        content=b",".join(parts),
        indexes=run if tuple(run) == tuple(indexes) else array("q", indexes),
        identifiers=tuple(identifiers),
        ends=ends[1:],
        start=start,
    )
