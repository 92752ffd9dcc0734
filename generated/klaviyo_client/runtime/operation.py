"""A call as a value: what to send, what the document says about it, and how to read the answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import Any, Generic, Literal, Protocol, TypeVar, cast

import attrs

from .json_pointer import EVERY, parse

__all__ = [
    "AnswerReader",
    "Bulk",
    "File",
    "Form",
    "Operation",
    "OperationInfo",
    "Operations",
    "PageSize",
    "Pagination",
    "Quota",
    "RateLimit",
    "RatePenalty",
    "Replay",
]

T_co = TypeVar("T_co", covariant=True)

Pairs = tuple[tuple[str, str], ...]


@attrs.frozen
class Quota:
    """At most ``calls`` calls in each fixed window of ``seconds``."""

    calls: int
    seconds: int


@attrs.frozen
class RateLimit:
    """Rate limit of an operation, for each account: every window counts for itself."""

    burst: Quota | None = None
    """One second."""
    steady: Quota | None = None
    """One minute."""
    daily: Quota | None = None
    """One day; few operations have one."""

    @property
    def quotas(self) -> tuple[Quota, ...]:
        """The quotas that apply, shortest window first."""
        return tuple(quota for quota in (self.burst, self.steady, self.daily) if quota is not None)


@attrs.frozen
class RatePenalty:
    """A second, slower limit that a call is charged to when ``parameter`` contains ``value``.

    Calls of all operations that name the same ``bucket`` share it.
    """

    parameter: str
    value: str
    limit: RateLimit
    bucket: str


@attrs.frozen
class PageSize:
    """Bounds of ``page_size``."""

    default: int
    minimum: int
    maximum: int


@attrs.frozen
class Pagination:
    """Where the cursor of the next page goes, and where a page tells it.

    Attributes:
        place: "query" or "body".
        cursor: name of the query parameter, or JSON pointer into the request body.
        size: likewise for the page size; ``None`` if it cannot be chosen.
        items: JSON pointer into ``data`` of the answer, to the list that goes on from page to page; ``None`` where
            ``data`` is that list.
    """

    place: Literal["query", "body"]
    cursor: str
    size: str | None = None
    items: str | None = None


@attrs.frozen
class Bulk:
    """Limits of one request of a bulk operation. ``None``: no limit is documented.

    Attributes:
        records: JSON pointer to the array of records in the request body.
        items: most records (or, with ``counted``, most counted members) in a request.
        bytes: most bytes of the encoded request body.
        item_bytes: most bytes of one encoded record.
        jobs: most jobs of this kind in progress at a time.
        counted: JSON pointer, inside a record, to the array whose members count instead of the records.
        type: JSON:API type of a record.
        identifiers: JSON pointers, inside a record, to what identifies it; a record needs a value at one of them. A
            ``*`` stands for each member of an array. Empty: records have no identifier.
        unique: likewise, to what tells records apart: two that have one such value in common are duplicates. Empty: the
            identifiers do.
        refuses_duplicates: whether a request with duplicates fails as a whole.
        job: id of the operation that reads the job that a request begins; ``None`` if there is no such job.
        errors: id of the operation that lists what was wrong with records of a job; ``None`` if the job itself tells.
    """

    records: str
    items: int | None = None
    bytes: int | None = None
    item_bytes: int | None = None
    jobs: int | None = None
    counted: str | None = None
    type: str | None = None
    identifiers: tuple[str, ...] = ()
    unique: tuple[str, ...] = ()
    refuses_duplicates: bool = False
    job: str | None = None
    errors: str | None = None


@attrs.frozen
class Replay:
    """Whether sending a call a second time leaves the account as sending it once does.

    Attributes:
        safe: it does, under the two conditions that follow; if false, it never does.
        given: JSON pointers; the body must hold a value at each of them.
        unless: JSON pointers; the body must hold nothing at any of them.
    """

    safe: bool
    given: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


class AnswerReader(Protocol):
    """What the answers to an operation hold, and how they are read: a :class:`~.answers.Result`."""

    @property
    def shape(self) -> Literal["single", "collection", "nothing", "document", "content"]:
        """Which of these it is."""
        ...

    @property
    def model(self) -> str | None:
        """Name of the resource class, if there is one."""
        ...

    @property
    def package(self) -> str:
        """The package whose classes the resources are of."""
        ...

    def decode(self, content: bytes, loads: Callable[[bytes], Any], operation: Operation[Any]) -> Any:
        """:meth:`Operation.decode`."""
        ...

    def decode_document(self, document: dict[str, Any]) -> Any:
        """:meth:`Operation.decode_document`."""
        ...

    def decode_empty(self) -> Any:
        """:meth:`Operation.decode_empty`."""
        ...


@attrs.frozen(kw_only=True)
class OperationInfo:
    """What the document (and the overlay) says about an operation.

    Attributes:
        id: operationId, also the name of the function that builds the call.
        method: HTTP method.
        path_template: path with ``{name}`` for each path parameter.
        tag: name of the module in ``api``.
        revision: API revision that the operation is sent with.
        result: what an answer holds.
        scopes: scopes that the key or token needs, all of them.
        auth: "private" (key or token) or "public" (``company_id`` only; never a secret).
        needs_company_id: whether a public operation cannot do without ``company_id``.
        rate_limit: windows for each account.
        rate_penalties: further limits by parameter.
        replay: whether it may be sent twice.
        filters: filterable field to its operators, as in ``{"email": ("any", "equals")}``.
        page_size: bounds, if the caller can choose it.
        pagination: how to ask for the next page; ``None`` if the operation is not paginated.
        bulk: limits of bulk operations.
        payload_bytes: most bytes of a request body, where a limit is documented.
        aliases: names under which other clients know the operation.
    """

    id: str
    method: str
    path_template: str
    tag: str
    revision: str
    result: AnswerReader
    scopes: tuple[str, ...] = ()
    auth: Literal["private", "public"] = "private"
    needs_company_id: bool = False
    rate_limit: RateLimit = RateLimit()
    rate_penalties: tuple[RatePenalty, ...] = ()
    replay: Replay = Replay(safe=False)
    filters: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict[str, tuple[str, ...]], hash=False)
    page_size: PageSize | None = None
    pagination: Pagination | None = None
    bulk: Bulk | None = None
    payload_bytes: int | None = None
    aliases: tuple[str, ...] = ()

    @property
    def idempotent(self) -> bool:
        """Whether every call of the operation may be replayed; see :attr:`Operation.replayable` for one call."""
        return self.replay.safe and not self.replay.given and not self.replay.unless


@attrs.frozen
class File:
    """A file to upload. The content is bytes, or a path that is read each time the call is sent.

    A call can so be sent again, which a half-read stream would not allow.
    """

    content: bytes | Path = attrs.field(repr=lambda c: str(c) if isinstance(c, Path) else f"<{len(c)} bytes>")
    name: str = "file"
    content_type: str = "application/octet-stream"

    def read(self) -> bytes:
        """The bytes to send."""
        return self.content.read_bytes() if isinstance(self.content, Path) else self.content


@attrs.frozen
class Form:
    """A multipart/form-data body: text fields and files, by name."""

    fields: Pairs = ()
    files: tuple[tuple[str, File], ...] = ()


@attrs.frozen(hash=False)
class Operation(Generic[T_co]):
    """One call as plain data: comparable, picklable, and sent by either client any number of times.

    Attributes:
        info: what the document says.
        path: path with its parameters filled in and percent-encoded.
        query: names and values, not yet encoded.
        headers: headers of this call only.
        body: JSON data, bytes of already encoded JSON, a :class:`Form`, or ``None``.
    """

    info: OperationInfo = attrs.field(repr=lambda info: info.id)
    path: str
    query: Pairs = ()
    headers: Pairs = ()
    body: Any = attrs.field(default=None, repr=False)  # may hold secrets, and whatever people know of each other

    def decode(self, content: bytes, loads: Callable[[bytes], Any] = json.loads) -> T_co:
        """The answer in ``content``, a whole body; ``loads`` decodes JSON.

        Raises:
            BadResponseError: it is not a JSON object in UTF-8. What the object holds never raises.
        """
        return cast("T_co", self.info.result.decode(content, loads, self))

    def decode_document(self, document: dict[str, Any]) -> T_co:
        """The answer in a JSON:API document that was read already. What it holds never raises."""
        return cast("T_co", self.info.result.decode_document(document))

    def decode_empty(self) -> T_co:
        """What an answer without content decodes to: an empty document, or ``None`` where none is declared."""
        return cast("T_co", self.info.result.decode_empty())

    @property
    def replayable(self) -> bool:
        """Whether this very call may be sent again when its outcome is unknown."""
        replay = self.info.replay
        given = all(_holds(self.body, pointer, every=True) for pointer in replay.given)
        return replay.safe and given and not any(_holds(self.body, pointer, every=False) for pointer in replay.unless)


class Operations(Mapping[str, OperationInfo]):
    """All operations of the package by id; an alias finds its operation, too. Modules are imported when asked for.

    An old name finds it as well, and warns; ``since`` is the revision in which those names changed.
    """

    def __init__(
        self,
        package: str,
        modules: Mapping[str, str],
        aliases: Mapping[str, str],
        old_names: Mapping[str, str] | None = None,
        since: str = "",
    ) -> None:
        self._package = package
        self._module_of = {name: module for module, names in modules.items() for name in names.split()}
        self._aliases = aliases
        self._old_names = old_names or {}
        self._since = since

    def __getitem__(self, name: str) -> OperationInfo:
        known = name if name in self._module_of else self._aliases.get(name, name)
        if known in self._old_names:
            from .old_names import warn_of

            known = self._old_names[known]
            warn_of(f"the operation {name}", known, self._since, stacklevel=2)
        module = import_module(f"{self._package}.api.{self._module_of[known]}")
        return cast("OperationInfo", getattr(module, known.upper()))

    def __iter__(self) -> Iterator[str]:
        return iter(self._module_of)

    def __len__(self) -> int:
        return len(self._module_of)

    def builder(self, name: str) -> Callable[..., Operation[Any]]:
        """The function that builds calls of the operation ``name``."""
        info = self[name]
        return cast("Callable[..., Operation[Any]]", getattr(import_module(f"{self._package}.api.{info.tag}"), info.id))


def _holds(body: Any, pointer: str, *, every: bool) -> bool:
    """Whether ``body`` holds something other than null at ``pointer``.

    ``*`` in it stands for the members of an array: all of them, or any one of them.
    """
    steps = parse(pointer)
    quantifier = all if every else any
    if not isinstance(body, bytes):
        return _holds_at(body, steps, quantifier)
    if body[:1] == b"{" and body[-1:] == b"}" and b"\\u" not in body and _lacks(body, steps):
        return False  # without decoding it: it may be large
    with _decoding:
        try:
            return _holds_at(json.loads(body), steps, quantifier)
        except (ValueError, RecursionError):
            return not every  # who knows what it holds: it may not be sent twice


_decoding = Lock()
"""Held while a body is decoded. It is many times as large then, and requests fail together."""


def _lacks(content: bytes, names: Iterable[str]) -> bool:
    """Whether one of ``names`` is no name in encoded JSON without escapes."""
    return any(name != EVERY and b'"%b"' % name.encode() not in content for name in names)


def _holds_at(value: Any, steps: list[str], quantifier: Callable[[Iterable[bool]], bool]) -> bool:
    if not steps:
        return value is not None
    step, *rest = steps
    if step == EVERY:
        items = cast("list[Any]", value) if isinstance(value, list | tuple) else []
        return bool(items) and quantifier(_holds_at(item, rest, quantifier) for item in items)
    return isinstance(value, Mapping) and step in value and _holds_at(cast("Any", value)[step], rest, quantifier)
