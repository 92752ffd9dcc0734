"""From what callers pass as a row to a record: plain JSON data that can be encoded, or a reason why not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, TypeAlias, cast

import attrs

from generated.runtime.errors import EncodeError, KlaviyoError

from ..drafts import ProfileDraft
from ..packages import is_model, is_resource

__all__ = ["Convert", "Malformed", "Reason", "RejectedRowError", "SetAside", "identity_of", "to_record", "values_at"]

Reason: TypeAlias = Literal["malformed", "unencodable", "too_large", "no_identifier", "duplicate"]
"""Why a row is set aside: it is no record at all, JSON cannot carry it, it fits into no request, nothing says whom it
is about, or the same thing stands in an earlier row (``duplicates="first"``) or a later one (``"last"``)."""


Convert: TypeAlias = Callable[[Any, int], Any]
"""Makes a record of a row and its number; for a row that is none, a `Malformed`."""


@attrs.frozen
class SetAside:
    """A row that was not sent, because it cannot be, or because its duplicate was.

    Attributes:
        index: number of the row in the source, from 0.
        reason: which of the reasons it is.
        detail: what is wrong, in a sentence.
        identifier: what identifies the row, where anything does.
        pointer: JSON pointer into the record to what is wrong, where that is known.
    """

    index: int
    reason: Reason
    detail: str
    identifier: str | None = None
    pointer: str | None = None


@attrs.frozen
class Malformed:
    """A row that its reader could not make out, as a line that is not JSON. It is set aside, and the rest goes on.

    Attributes:
        detail: what is wrong, with file, line and column where they are known.
        raw: the row as it stood in the source.
    """

    detail: str
    raw: Any = attrs.field(default=None, repr=False)


class RejectedRowError(ValueError):
    """A row cannot become a record. Raised and caught within this package.

    Attributes:
        reason: which of the reasons it is.
        pointer: to what is wrong.
    """

    def __init__(self, reason: Reason, detail: str, pointer: str | None = None) -> None:
        super().__init__(detail)
        self.reason: Reason = reason
        self.pointer = pointer


def to_record(row: object, type: str | None) -> Any:
    """The resource object that ``row`` means.

    A mapping or a model with a ``type`` is a whole resource object, and goes out unchanged. Without one it holds the
    attributes of a resource object of ``type``; a string is the id of one, and a draft of a profile is what it changes.

    Raises:
        RejectedRowError: ``row`` is nothing of this.
    """
    match row:
        case Mapping():
            whole = "type" in row or type is None
            return cast("object", row if whole else {"type": type, "attributes": row})
        case str() if type is not None and row:
            return {"type": type, "id": row}
        case _ if type is not None and is_resource(row):
            return {"type": type, "id": row.identity[1]}
        case ProfileDraft():
            return _drafted(row)
        case _ if is_model(row):
            plain = row.to_dict()
            return plain if "type" in plain or type is None else {"type": type, "attributes": plain}
        case Malformed():
            raise RejectedRowError("malformed", row.detail)
        case _:
            what = "an empty string" if row == "" else f"a row of type {row.__class__.__name__}"
            raise RejectedRowError("malformed", f"{what} is no record: pass a mapping, a model, a draft or an id")


def _drafted(draft: ProfileDraft) -> dict[str, Any]:
    try:
        return draft.to_request("upsert").to_resource()
    except EncodeError as error:
        raise RejectedRowError("unencodable", str(error)) from error
    except KlaviyoError as error:
        raise RejectedRowError("malformed", str(error)) from error


def values_at(pointers: tuple[str, ...]) -> Callable[[Any], Iterator[tuple[str, Any]]]:
    """A function that finds what a record holds at ``pointers``: pairs of a pointer and a value other than null or "".

    A ``*`` in a pointer stands for each member of an array.
    """
    ways = [(pointer, tuple(pointer.split("/")[1:])) for pointer in pointers]

    def find(record: Any) -> Iterator[tuple[str, Any]]:
        for pointer, steps in ways:
            value = record
            for number, step in enumerate(steps):
                if step == "*":
                    for found in _within(value, steps[number + 1 :]):
                        yield pointer, found
                    break
                value = _member(value, step)
                if value is None:
                    break
            else:
                if value != "":
                    yield pointer, value

    return find


def _within(values: Any, rest: tuple[str, ...]) -> Iterator[Any]:
    below = values_at(("".join(f"/{step}" for step in rest),))
    for member in cast("list[Any]", values) if isinstance(values, list | tuple) else ():
        for _, value in below(member):
            yield value


def _member(value: Any, step: str) -> Any:
    """A member of an object; a model may stand inside of a mapping."""
    found = value.to_dict() if is_model(value) else value
    return cast("Mapping[str, Any]", found).get(step) if isinstance(found, Mapping) else None


def identity_of(find: Callable[[Any], Iterator[tuple[str, Any]]], record: Any) -> str | None:
    """The first identifier of a record, as text."""
    return next((str(value) for _, value in find(record)), None)
