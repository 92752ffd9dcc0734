"""Tell frames from other iterables, without importing the library of any."""

from __future__ import annotations

from typing import Protocol

from klaviyo_client.runtime.json_types import class_of

from ..errors import ArgumentTypeError

__all__ = ["Frame", "check_rows", "is_frame"]

_COLLECTED = ("collect", "compute", "toArrow", "to_arrow", "toPandas", "to_pandas")
"""Methods that convert other objects to frames."""


class Frame(Protocol):
    """A frame of pandas, polars, pyarrow, duckdb, or any other library with an Arrow stream."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The frame as an Arrow stream."""
        ...


def is_frame(source: object) -> bool:
    """Whether ``source`` has columns and can be read: as pandas, polars, pyarrow and duckdb have them."""
    kind = class_of(source)
    if hasattr(kind, "dtype") or hasattr(kind, "__wire_names__"):  # a series: its values are the rows
        return False
    if hasattr(kind, "__arrow_c_stream__"):
        return hasattr(kind, "columns") or not hasattr(kind, "type")  # which an array of pyarrow has
    return _has_columns(source) and callable(getattr(kind, "to_dict", None))


def check_rows(source: object, argument: str) -> None:
    """Refuse what has columns but cannot be read as rows: to iterate over it may give the names of its columns.

    Raises:
        ArgumentTypeError: ``source`` is such an object.
    """
    if is_frame(source) or not _has_columns(source):
        return
    kind = class_of(source)
    way = next((name for name in _COLLECTED if hasattr(kind, name)), None)
    remedy = "an iterable of mappings, or a frame" if way is None else f"what its {way}() returns"
    message = f"{argument} has columns, but a {kind.__name__} cannot be read as rows; pass {remedy}"
    raise ArgumentTypeError(message, argument=argument)


def _has_columns(source: object) -> bool:
    declared = getattr(class_of(source), "columns", None)
    return not callable(declared) and (declared is not None or "columns" in getattr(source, "__dict__", ()))
