"""Convert the rows of callers to records: plain JSON data, or a reason why a row cannot be sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias, cast

import attrs

from klaviyo_client.runtime.arguments import attributes_only, is_address
from klaviyo_client.runtime.errors import ArgumentError, EncodeError, KlaviyoError, MissingValueError
from klaviyo_client.runtime.json_types import class_of, shown
from klaviyo_client.runtime.operation import Bulk

from ..core import object_fields
from ..core.any_package import AnyResource, is_model, is_resource
from ..people.person import Person, is_person, person_request
from ..people.profile_draft import ProfileDraft
from ..rows.frame_checks import is_frame

__all__ = [
    "Convert",
    "Malformed",
    "Reason",
    "RejectedRowError",
    "SetAside",
    "as_mapping",
    "to_record",
    "unencodable",
    "with_fields",
]

Convert: TypeAlias = Callable[[Any, int], Any]
"""Makes a record of a row and its number; a `Malformed` if the row is invalid."""

Reason: TypeAlias = Literal[
    "malformed", "unencodable", "too_large", "no_identifier", "duplicate", "repeat", "filtered", "no_consent"
]
"""Why a row is set aside: it is not a record, cannot be encoded, does not fit into a request, has no identifier; it has
the identifier of an earlier row (``duplicates="first"``), of a later row (``"last"``) or the same one twice; or the API
would discard it without a word, because it repeats an earlier row (an event with the same ``unique_id``). Or the caller
does not want it to be sent: ``where`` leaves it out, or its consent column does not say yes."""


@attrs.frozen
class SetAside:
    """A row that was not sent, because it is invalid, or because its duplicate was sent.

    Attributes:
        index: number of the row in the source, from 0.
        reason: the reason.
        detail: what is wrong, in a sentence.
        identifier: the identifier of the row, if it has one.
        pointer: JSON pointer into the record to the invalid part, if known.
        duplicate_of: number of the row that is sent instead.
        column: the column of the file or frame with the invalid part, if known.
    """

    index: int
    reason: Reason
    detail: str
    identifier: str | None = None
    pointer: str | None = None
    duplicate_of: int | None = None
    column: str | None = None

    __repr__ = shown


@attrs.frozen
class Malformed:
    """A row that its reader could not parse, such as a line that is not JSON. It is set aside, and the run continues.

    Attributes:
        detail: what is wrong, with file, line and column if known.
        raw: the row as in the source; of a row without consent, a function that returns its identifiers.
        reason: why it is set aside.
        column: the column that is wrong, if known.
    """

    detail: str
    raw: Any = attrs.field(default=None, repr=False)
    reason: Reason = "malformed"
    column: str | None = None

    __repr__ = shown


class RejectedRowError(Exception):
    """A row cannot become a record. Raised and caught within this package.

    Attributes:
        reason: the reason.
        pointer: JSON pointer to the invalid part.
        column: the column with the invalid part.
    """

    def __init__(self, reason: Reason, detail: str, pointer: str | None = None, *, column: str | None = None) -> None:
        super().__init__(detail)
        self.reason: Reason = reason
        self.pointer = pointer
        self.column = column


def to_record(row: object, limits: Bulk) -> Any:
    """The resource object of ``row``, for an operation with ``limits``.

    - A mapping or a model with a ``type`` is a whole resource object and is sent unchanged; it must be of the type
      of the records. No attribute of a record is named ``type`` or ``id``.
    - One with ``attributes`` is a whole resource object without its type.
    - Any other one holds attributes. An ``id`` among them is the id of the resource object.
    - A string is an id. So is a resource that was read, if records consist of an id only.
    - An object with fields is a mapping: a dataclass, a named tuple, an object of attrs, pydantic or msgspec, a row of
      pandas, sqlite3 or SQLAlchemy.
    - For a profile also an updater, a draft, or a sequence of changes as for `create_or_update_profile`.

    Raises:
        RejectedRowError: ``row`` is none of these, or a whole request document.
        EncodeError: a model or a draft cannot be encoded as JSON.
    """
    if class_of(row) is ProfileDraft and limits.type == "profile":
        return _person(cast("ProfileDraft", row))
    match row:
        case dict():
            return _resource(cast("Mapping[str, Any]", row), limits)
        case _ if is_model(row):
            if limits.type is not None and is_resource(row):
                return _reference(row, limits)
            return _resource(row.to_dict(), limits)
        case Mapping():
            return _resource(cast("Mapping[str, Any]", row), limits)
        case str() if not row.strip():
            raise RejectedRowError("malformed", "a row must not be an empty string")
        case str() if limits.type is not None:
            return _resource({"id": row}, limits)
        case Malformed():
            raise RejectedRowError(row.reason, row.detail, column=row.column)
        case _ if (fields := with_fields(row)) is not row:
            return to_record(fields, limits)
        case _ if limits.type == "profile" and is_person(row):
            return _person(row)
        case _:
            detail = f"a row must be a mapping, a model, a draft, updaters or an id, not {row.__class__.__name__}"
            if is_frame(row):
                detail += "; a frame is many rows: pass itertools.chain.from_iterable(map(rows.of, frames))"
            raise RejectedRowError("malformed", detail)


def with_fields(row: Any) -> Any:
    """A row with fields as a mapping; any other row unchanged."""
    return row if isinstance(row, Malformed) else object_fields.with_fields(row)


def unencodable(error: EncodeError, row: Any) -> Malformed:
    """``row``, which cannot be encoded."""
    remedy = "; or set missing='omit' or 'null'" if isinstance(error, MissingValueError) else ""
    return Malformed(f"{error}{remedy}", row, "unencodable")


def as_mapping(row: Any) -> Any:
    """A row that describes a profile, as a mapping; any other row unchanged. For converters that add attributes."""
    try:
        row = with_fields(row)
        if isinstance(row, Mapping):
            return _attributes_only(cast("Mapping[str, Any]", row))
        if is_model(row) and not is_resource(row):
            return _attributes_only(row.to_dict())
        return _person(row) if is_person(row) else row
    except RejectedRowError as error:
        return Malformed(str(error), row)
    except EncodeError as error:
        return unencodable(error, row)


def _attributes_only(row: Mapping[str, Any]) -> Mapping[str, Any]:
    try:
        return attributes_only(row, "row")
    except ArgumentError as error:
        raise RejectedRowError("malformed", str(error)) from error


def _resource(row: Mapping[str, Any], limits: Bulk) -> Mapping[str, Any]:
    kind = limits.type
    if kind is None:
        return row
    if kind == "profile" and is_address(row.get("id")):
        by_id = limits.identifiers == ("/id",)
        remedy = (
            "get_profiles(filter=GetProfilesFilter.email.any_of([...])) finds ids" if by_id else "send it as 'email'"
        )
        raise RejectedRowError(
            "malformed", f"{row['id']!r} is an e-mail address, not the id of a profile; {remedy}", "/id"
        )
    if "type" not in row:
        if "attributes" in row:
            return {"type": kind, **row}
        if "id" not in row:
            return {"type": kind, "attributes": _attributes_only(row)}
        attributes = {name: value for name, value in row.items() if name != "id"}
        found = {"type": kind, "id": row["id"], "attributes": attributes}
        return found if attributes else {"type": kind, "id": row["id"]}
    if row["type"] != kind:
        raise RejectedRowError("malformed", _of_wrong_type(row["type"], kind), "/type")
    if "attributes" not in row and "id" not in row:
        detail = "a row with a type is a resource object and needs an id or attributes"
        raise RejectedRowError("malformed", detail)
    return row


def _reference(row: AnyResource, limits: Bulk) -> dict[str, Any]:
    """The id of a resource that was read. Its attributes are not sent, because some are read-only."""
    kind, known = row.identity
    if kind != limits.type:
        raise RejectedRowError("malformed", _of_wrong_type(kind, limits.type), "/type")
    if limits.identifiers != ("/id",):
        detail = "a resource that was read has read-only attributes; pass attributes, a draft or an id"
        raise RejectedRowError("malformed", detail)
    return {"type": kind, "id": known}


def _of_wrong_type(found: object, wanted: str | None) -> str:
    return f"type must be {wanted!r}, not {found!r}"


def _person(row: Person) -> dict[str, Any]:
    try:
        if class_of(row) is ProfileDraft:
            return cast("ProfileDraft", row).to_resource()
        return person_request("upsert", "row", row).to_resource()
    except EncodeError:
        raise
    except KlaviyoError as error:
        raise RejectedRowError("malformed", str(error)) from error
