"""A call that the fake has accepted, and how behaviours respond to it or refuse it."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from ..document.openapi_document import Operation

if TYPE_CHECKING:
    from .records.record_tables import Record
    from .world import World

__all__ = ["AcceptedCall", "Answer", "Behaviour", "Refusal", "behaves"]


@attrs.frozen
class AcceptedCall:
    """A valid request.

    Attributes:
        operation: the operation.
        path_params: percent-decoded path parameters.
        query: parameter names to text; lists are still joined by commas.
        body: decoded JSON; for multipart, a mapping of the form's parts; ``None`` without a body.
        url: the whole URL, for links.
        account: the account whose data it is about.
    """

    operation: Operation
    path_params: Mapping[str, str]
    query: Mapping[str, str]
    body: Any
    url: str
    account: str = ""

    def listed(self, name: str) -> list[str]:
        """The items of a list parameter."""
        return [item for item in self.query.get(name, "").split(",") if item]


@attrs.frozen
class Answer:
    """The result of a behaviour. The engine makes the document from it (sparse fields, included, links, pages).

    Attributes:
        status: HTTP status; ``None``: the first declared success.
        record: the record of a single-resource document.
        records: the records of a collection that is not a whole table; the engine filters, sorts and pages them.
        data: JSON for ``data`` if there is no record for it.
        empty: the response has no body.
        identifiers: the collection contains identifiers only.
        table: the JSON:API type of a collection that is a whole table.
        owner: the record that a related collection belongs to; filters and sort may use membership.
        relation: the name of the relationship; the engine then finds the members itself.
        document: a complete document, or the bytes of another body, sent as it is.
        included: relationships whose resources are included without being asked for.
    """

    status: int | None = None
    record: Record | None = None
    records: list[Record] | None = None
    data: Any = None
    empty: bool = False
    identifiers: bool = False
    table: str | None = None
    owner: Record | None = None
    relation: str | None = None
    document: Any = None
    included: tuple[str, ...] = ()


class Refusal(Exception):  # noqa: N818  a response, not an error of the program
    """Raised by a behaviour to refuse a call as the live API does.

    Args:
        status: HTTP status.
        code: code of the error object.
        detail: text of the error object.
        pointer: JSON pointer to the cause.
        parameter: query parameter that is the cause.
        meta: additional data, such as ``duplicate_profile_id``.
    """

    def __init__(
        self,
        status: int,
        code: str,
        detail: str,
        *,
        pointer: str = "/data/",
        parameter: str | None = None,
        meta: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.code = code
        self.detail = detail
        self.pointer = pointer
        self.parameter = parameter
        self.meta = dict(meta or {})


Behaviour: TypeAlias = "Callable[[World, AcceptedCall], Answer]"

_BETA = "_beta"
_BEHAVIOURS: dict[str, dict[str | None, Behaviour]] = {}


def behaves(*operation_ids: str, beside: str | None = None) -> Callable[[Behaviour], Behaviour]:
    """Register a function as the behaviour of operations. The engine handles all others from their path alone.

    Args:
        operation_ids: the operations.
        beside: the behaviour is that of documents that have this operation, too. Revisions can remodel a resource.
    """

    def register(function: Behaviour) -> Behaviour:
        for name in operation_ids:
            _BEHAVIOURS.setdefault(name, {})[beside] = function
        return function

    return register


def behaving() -> frozenset[str]:
    """The operations of all revisions that have a behaviour."""
    return frozenset(_BEHAVIOURS)


def behaviour_of(operation_id: str, known: Container[str] = (), *, aliases: Iterable[str] = ()) -> Behaviour | None:
    """The behaviour of an operation, or ``None``. That of a beta document does what it does once it is stable.

    Args:
        operation_id: the operation.
        known: all operations of the document.
        aliases: its other names; a revision may make one of them the id.
    """
    names = (operation_id, operation_id.removesuffix(_BETA), *aliases)
    registered = next((_BEHAVIOURS[name] for name in names if name in _BEHAVIOURS), None)
    if registered is None:
        return None
    beside = next((name for name in registered if name and (name in known or f"{name}{_BETA}" in known)), None)
    return registered.get(beside)
