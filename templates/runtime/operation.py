"""A call as a value: what to send, the facts in the document, and how to decode the response."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from importlib import import_module
from os import PathLike
from typing import Any, BinaryIO, Generic, Literal, Protocol, TypeAlias, TypeVar, cast

import attrs

from .json_types import shown

__all__ = [
    "AnswerReader",
    "Bulk",
    "File",
    "Form",
    "Operation",
    "OperationInfo",
    "PageSize",
    "Pagination",
    "Quota",
    "RateLimit",
    "RatePenalty",
    "Replay",
    "Upload",
    "infos_of",
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
    """Rate limit of an operation for each account. The windows are independent."""

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
    """A second, slower limit for calls whose ``parameter`` contains ``value``.

    All operations with the same ``bucket`` share it.
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
    """Where a request takes the cursor of a page, and where a response has its items.

    Attributes:
        place: "query" or "body".
        cursor: name of the query parameter, or JSON pointer into the request body.
        size: the same for the page size; ``None`` if it is fixed.
        items: JSON pointer into ``data`` of the response, to the list that continues on the next page; ``None`` if
            ``data`` is that list.
    """

    place: Literal["query", "body"]
    cursor: str
    size: str | None = None
    items: str | None = None


@attrs.frozen
class Bulk:
    """Limits of one request of a bulk operation. ``None`` means that no limit is documented.

    Attributes:
        records: JSON pointer to the array of records in the request body.
        items: maximum number of records in a request, or of counted members if there is ``counted``.
        bytes: maximum size of the encoded request body.
        item_bytes: maximum size of one encoded record.
        jobs: maximum number of jobs of this kind in progress.
        counted: JSON pointer inside a record, to the array whose members count instead of the records.
        type: JSON:API type of a record.
        identifiers: JSON pointers inside a record, to its identifiers; it needs a value at one of them. ``*`` stands
            for each member of an array. Empty if records have no identifier.
        unique: JSON pointers inside a record, to its unique values: two records that share one are duplicates. Empty
            if these are the identifiers.
        once: JSON pointers inside a record, or inside a counted member. Of those with the same values at all of them
            and an identifier in common, the API keeps the first. Empty if it keeps all.
        refuses_duplicates: whether a request with duplicates fails as a whole.
        job: id of the operation that gets the job of a request; ``None`` if there is no job.
        errors: id of the operation that lists the errors of a job; ``None`` if the job itself has them.
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
    once: tuple[str, ...] = ()
    refuses_duplicates: bool = False
    job: str | None = None
    errors: str | None = None


@attrs.frozen
class Replay:
    """Whether sending a call twice has the same effect as sending it once.

    Attributes:
        safe: whether it is, under the two conditions below.
        given: JSON pointers; the body must have a value at each of them.
        unless: JSON pointers; the body must have no value at any of them.
    """

    safe: bool
    given: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


class AnswerReader(Protocol):
    """What responses contain, and how they are decoded: a :class:`~.answers.Result`."""

    @property
    def shape(self) -> Literal["single", "collection", "either", "nothing", "document", "json", "content"]:
        """Which of these shapes it has."""
        ...

    @property
    def model(self) -> str | None:
        """Name of the resource class, if there is one."""
        ...

    @property
    def package(self) -> str:
        """The package whose classes the resources are of."""
        ...

    @property
    def nullable(self) -> bool:
        """Whether there may be no resource."""
        ...

    def decode(self, content: bytes, loads: Callable[[bytes], Any], operation: Operation[Any]) -> Any:
        """:meth:`Operation.decode`."""
        ...

    def decode_document(self, document: dict[str, Any]) -> Any:
        """:meth:`Operation.decode_document`."""
        ...


@attrs.frozen(kw_only=True)
class OperationInfo:
    """What the document (and the overlay) says about an operation.

    Attributes:
        id: operationId, also the name of the function that builds the call.
        method: HTTP method.
        path_template: path with ``{name}`` for each path parameter.
        tag: name of the module in ``api``; ``module`` is its full name.
        revision: API revision that is sent with the operation.
        result: what a response contains.
        scopes: all scopes that the key or token needs.
        auth: "private" (key or token) or "public" (``company_id`` only; never a secret).
        needs_company_id: whether a public operation requires ``company_id``.
        rate_limit: limit for each account.
        rate_penalties: slower limits for some parameters.
        replay: whether a call may be sent twice; by default, unless it is a POST.
        filters: filterable field to its operators, as in ``{"email": ("any", "equals")}``.
        page_size: bounds; ``None`` if the caller cannot choose it.
        pagination: how to request the next page; ``None`` if the operation is not paginated.
        bulk: limits of bulk operations.
        payload_bytes: maximum size of a request body, if one is documented.
        irreversible: what a POST does that nobody can undo; a DELETE says so by its method.
        aliases: names of the operation in other clients.
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
    replay: Replay = attrs.Factory(lambda info: Replay(safe=info.method != "POST"), takes_self=True)
    filters: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict[str, tuple[str, ...]], hash=False)
    page_size: PageSize | None = None
    pagination: Pagination | None = None
    bulk: Bulk | None = None
    payload_bytes: int | None = None
    irreversible: str | None = None
    aliases: tuple[str, ...] = ()
    module: str = ""

    __repr__ = shown

    @property
    def idempotent(self) -> bool:
        """Whether every call of the operation may be sent twice; for one call, see :attr:`Operation.replayable`."""
        return self.replay.safe and not self.replay.given and not self.replay.unless


def infos_of(module: str, revision: str) -> Callable[..., OperationInfo]:
    """How ``module`` writes its facts: id, ``"GET /api/lists"``, result, and the rest by keyword.

    ``revision`` is that of operations that do not state their own.
    """

    def info(id: str, endpoint: str, result: AnswerReader, **facts: Any) -> OperationInfo:
        method, _, path = endpoint.partition(" ")
        place: dict[str, Any] = {"tag": module.rpartition(".")[2], "module": module, "revision": revision}
        return OperationInfo(id=id, method=method, path_template=path, result=result, **(place | facts))

    return info


Content: TypeAlias = bytes | bytearray | memoryview | str | PathLike[str] | BinaryIO
"""The content of a file: its bytes, its path, or an open binary file."""


@attrs.frozen(init=False)
class File:
    """A file to upload. A file of the disk is read each time the call is sent, so that it can be sent again.

    Args:
        content: its path, its bytes, or an open binary file, which is read at once, from where it is.
        name: by default that of the file.
        content_type: by default by the name, else by the first bytes.

    Raises:
        ArgumentError: it cannot be read, or is something else, such as a file that was opened in text mode.
    """

    content: bytes | str | PathLike[str] = attrs.field(
        repr=lambda c: f"<{len(c)} bytes>" if isinstance(c, bytes) else str(c)
    )
    name: str
    content_type: str

    def __init__(self, content: Content, name: str = "", content_type: str = "") -> None:
        found = import_module(f"{__package__}.arguments").file_facts(content, name, content_type)
        for field, value in zip(("content", "name", "content_type"), found, strict=True):
            object.__setattr__(self, field, value)

    def read(self) -> bytes:
        """The bytes to send."""
        if isinstance(self.content, bytes):
            return self.content
        with open(self.content, "rb") as file:  # noqa: PTH123 - pathlib takes long to import
            return file.read()


Upload: TypeAlias = File | Content


@attrs.frozen
class Form:
    """A multipart/form-data body: text fields and files, by name."""

    fields: Pairs = ()
    files: tuple[tuple[str, File], ...] = ()


def _copied(body: Any) -> Any:
    """``body`` as plain data, which later changes of what the caller passed do not affect."""
    if body is None or isinstance(body, bytes | Form):
        return body
    encoding: Any = import_module(f"{__package__}.encoding")  # which needs the errors, and those need this module
    return encoding.encode(body)


@attrs.frozen(hash=False)
class Operation(Generic[T_co]):
    """One call as plain data. It is comparable and picklable, and can be sent by either client any number of times.

    Attributes:
        info: what the document says.
        path: path with percent-encoded parameters.
        query: names and values, not encoded.
        headers: headers of this call only.
        body: JSON data, bytes of encoded JSON, a :class:`Form`, or ``None``. Data is encoded to plain data and copied.

    Raises:
        EncodeError: the body cannot be encoded as JSON; the message has the path of the value.
    """

    info: OperationInfo = attrs.field(repr=lambda info: info.id)
    path: str
    query: Pairs = ()
    headers: Pairs = ()
    body: Any = attrs.field(default=None, repr=False, converter=_copied)  # pyright: ignore[reportUnknownVariableType]

    __repr__ = shown

    def __attrs_post_init__(self) -> None:
        import_module(f"{__package__}.arguments").settle(self)  # which needs this module

    def decode(self, content: bytes, loads: Callable[[bytes], Any] = json.loads) -> T_co:
        """Decode ``content``, the whole body of a response; ``loads`` decodes JSON.

        Raises:
            BadResponseError: it is not what the operation returns. The members of a resource never raise.
        """
        return cast("T_co", self.info.result.decode(content, loads, self))

    def decode_document(self, document: dict[str, Any]) -> T_co:
        """Decode a JSON:API document, which becomes part of the result. Its members never raise."""
        return cast("T_co", self.info.result.decode_document(document))

    def decode_empty(self) -> T_co:
        """The result of a response without a body: ``None``, if the operation returns nothing.

        Raises:
            BadResponseError: it returns something.
        """
        return self.decode(b"")

    @property
    def replayable(self) -> bool:
        """Whether this call may be sent again if its outcome is unknown."""
        replay = self.info.replay
        if not (replay.given or replay.unless):
            return replay.safe
        holds: Callable[..., bool] = import_module(f"{__package__}.encoding").holds
        given = all(holds(self.body, pointer, every=True) for pointer in replay.given)
        return replay.safe and given and not any(holds(self.body, pointer, every=False) for pointer in replay.unless)
