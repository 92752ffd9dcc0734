"""Limits of request bodies from our additions to the document: bytes, records, bytes per record."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from klaviyo_client.runtime.json_pointer import resolve

from ...document.openapi_document import Operation
from ..accepted_call import Refusal

__all__ = ["check_records", "check_size"]


def check_size(operation: Operation, size: int) -> None:
    """Check the size of a body (of the file, in a form), before anything reads it.

    Raises:
        Refusal: 413, the body is too large.
    """
    bulk = cast("Mapping[str, Any]", operation.raw.get("x-ext-bulk") or {})
    limits = [limit for limit in (operation.raw.get("x-ext-payload-bytes"), bulk.get("bytes")) if limit is not None]
    if limits and size > min(limits):
        raise Refusal(
            413,
            "payload_too_large",
            f"The payload has {size} bytes; the limit is {min(limits)}.",
            pointer="/data",
        )


def check_records(operation: Operation, body: Any) -> None:
    """Check the number and the sizes of the records of a bulk operation.

    Raises:
        Refusal: 400 for too many records, 413 for a record that is too large.
    """
    bulk = cast("Mapping[str, Any] | None", operation.raw.get("x-ext-bulk"))
    if bulk is None:
        return
    where = str(bulk["records"])
    records = _at(body, where)
    if not isinstance(records, list):
        return
    found = cast("Sequence[Any]", records)
    counted = bulk.get("counted")
    count = len(found) if counted is None else sum(_length(_at(record, counted)) for record in found)
    limit = bulk.get("items")
    if limit is not None and count > limit:
        raise Refusal(400, "invalid", f"The request has {count} items; the limit is {limit}.", pointer=where)
    largest = bulk.get("item_bytes")
    if largest is not None:
        for index, size in _too_large(found, largest):
            detail = f"The item has {size} bytes; the limit is {largest}."
            raise Refusal(413, "payload_too_large", detail, pointer=f"{where}/{index}")


def _too_large(records: Sequence[Any], largest: int) -> Iterator[tuple[int, int]]:
    for index, record in enumerate(records):
        size = len(json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode(errors="backslashreplace"))
        if size > largest:
            yield index, size


def _at(value: Any, pointer: str) -> Any:
    try:
        return resolve(value, pointer)
    except LookupError:
        return None


def _length(value: Any) -> int:
    return len(cast("Sequence[Any]", value)) if isinstance(value, list) else 0
