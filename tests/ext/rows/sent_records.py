"""What is sent of rows, and the least that is a frame."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from klaviyo_client import operations
from klaviyo_ext.bulk import Chunk, SetAside, chunk

__all__ = ["ByRecords", "in_order", "sent_and_told"]


class ByRecords:
    """A frame of a library without Arrow: the least that is a frame."""

    def __init__(self, records: list[dict[Any, Any]]) -> None:
        self.columns = list(records[0])
        self._records = records

    def to_dict(self, orient: str) -> list[dict[Any, Any]]:
        assert orient == "records"
        return self._records

    def __iter__(self) -> Iterator[Any]:
        return iter(self.columns)


def in_order(source: Any, **options: Any) -> list[Any]:
    """The attributes of the records, and the rows that are set aside."""
    limits = operations["bulk_import_profiles"].bulk
    assert limits is not None
    found: list[Any] = []
    for part in chunk(source, limits, **options):
        if isinstance(part, Chunk):
            found += [json.loads(part.record(number))["attributes"] for number in range(len(part))]
        else:
            found.append(part)
    return found


def sent_and_told(source: Any) -> tuple[list[Any], list[str]]:
    """The attributes of the records, and what is said of the rows that are set aside."""
    found = in_order(source)
    aside = [part.detail for part in found if isinstance(part, SetAside)]
    return [part for part in found if not isinstance(part, SetAside)], aside
