"""One call that the fake has accepted, and how behaviours answer or refuse it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from ..openapi_document import Operation

if TYPE_CHECKING:
    from .record_tables import Record
    from .world import World

__all__ = ["AcceptedCall", "Answer", "Behaviour", "Refusal", "behaves"]


@attrs.frozen
class AcceptedCall:
    """A request that fits the document.

    Attributes:
        operation: which call it is.
        path_params: percent-decoded path parameters.
        query: parameter name to its text; lists are still joined by commas.
        body: decoded JSON; the parts of a form as a mapping for multipart; ``None`` without a body.
        url: the whole URL, for links.
        account: whose data it is about.
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
    """What a behaviour gives back; the engine makes the document of it (sparse fields, included, links, pages).

    Attributes:
        status: HTTP status; ``None``: the first success that the document declares.
        record: of a document that holds one resource.
        records: of a collection that is not a whole table; the engine filters, sorts and pages it.
        data: ready JSON for ``data``, where there is no record behind it.
        empty: no body at all.
        identifiers: the collection holds bare identifiers.
        table: of a collection that is a whole table: its JSON:API type.
        owner: whose relation the collection is, so that filters and sort can be about membership.
        relation: the name of that relation; with it the engine finds the members itself.
        document: a ready document; nothing is added to it.
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


class Refusal(Exception):  # noqa: N818  it is an answer, not a fault of the program
    """A behaviour refuses the call, as the live API does.

    Args:
        status: HTTP status.
        code: code of the error object.
        detail: its text.
        pointer: JSON pointer that it blames.
        parameter: query parameter that it blames.
        meta: facts, as ``duplicate_profile_id``.
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

_BEHAVIOURS: dict[str, Behaviour] = {}


def behaves(*operation_ids: str) -> Callable[[Behaviour], Behaviour]:
    """Say which operations a function stands for. All others are handled by the engine, from their path alone."""

    def register(function: Behaviour) -> Behaviour:
        for name in operation_ids:
            _BEHAVIOURS[name] = function
        return function

    return register


def behaviour_of(operation_id: str) -> Behaviour | None:
    """The function that stands for an operation."""
    return _BEHAVIOURS.get(operation_id)
