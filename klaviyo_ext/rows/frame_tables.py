"""Read frames of any library row by row. No library is imported but pyarrow, for those that only hand out Arrow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from typing import Any

from klaviyo_client.runtime.json_types import class_of

from ..errors import ArgumentError, ArgumentTypeError
from .files import Place, Row
from .files.parquet import python_values, times_of_numpy

__all__ = ["FrameTable"]

_BATCH = 4000


class FrameTable:
    """A frame as a table.

    Args:
        frame: the frame.

    Attributes:
        repeatable: whether it gives the same rows when it is read again; a stream may not.

    Raises:
        ArgumentError: a column has no name, or one that is not text.
        ArgumentTypeError: it cannot be read; the message says what to install.
    """

    typed = True
    header = None

    def __init__(self, frame: object) -> None:
        self.name = class_of(frame).__name__
        self._done = 0
        names, self._batches = _opened(frame)
        kind = class_of(frame)
        owned = any(hasattr(kind, name) for name in ("iloc", "iter_slices", "num_rows"))
        self.repeatable = owned or not hasattr(kind, "__arrow_c_stream__")
        for position, name in enumerate(names):
            if not isinstance(name, str):
                message = f"column {position + 1} of the {self.name} is named {name!r}, which is not text; rename it"
                raise ArgumentError(message, argument="rows")
        if twice := [name for name, count in Counter(names).items() if count > 1]:
            raise ArgumentError(f"several columns have the name {twice[0]!r}; rename them", argument="rows")
        self.columns: tuple[str, ...] = tuple(map(str, names))

    def rows(self) -> Iterator[Row]:
        """All rows; their cells are values of the library of the frame, or Python's."""
        self._done = 0
        locate = self.locate
        for batch in self._batches():
            for cells in zip(*batch, strict=True):
                self._done += 1
                yield Row(self._done, cells, None, locate)

    def column_batches(self) -> Iterator[Sequence[Sequence[Any]]]:
        """The values of all columns, batch by batch."""
        return self._batches()

    def keep(self) -> None:
        """Keep the rows of a stream in memory, as Arrow has them, because they are read more than once."""
        if isinstance(self._batches, _ArrowBatches) and not self.repeatable:
            self._batches.keep()
            self.repeatable = True

    def share(self) -> float:
        """Unknown: a frame may be a stream."""
        return 0.0

    def locate(self, row: Row, cell: int | str) -> Place:  # noqa: ARG002 - the protocol has it
        """The place of a cell: the number of its row."""
        return Place(self.name, row.line)


_Batches = Callable[[], Iterator[Sequence[Sequence[Any]]]]


def _opened(frame: Any) -> tuple[Sequence[Any], _Batches]:
    """The names of the columns, and what reads the rows in batches."""
    kind = class_of(frame)
    if hasattr(kind, "iter_slices"):  # polars
        return list(frame.columns), lambda: (
            [column.to_list() for column in part] for part in frame.iter_slices(_BATCH)
        )
    if hasattr(kind, "iloc") and hasattr(kind, "index"):  # pandas
        return _pandas(frame)
    if hasattr(kind, "__arrow_c_stream__"):
        try:
            return _arrow(frame, import_module("pyarrow"))
        except ModuleNotFoundError as error:
            if not hasattr(kind, "to_dict"):
                message = f"a {kind.__name__} needs pyarrow to be read; pip install 'klaviyo-ext[frames]' ({error})"
                raise ArgumentTypeError(message, argument="rows") from error
    records: list[dict[Any, Any]] = frame.to_dict("records")
    names = list(frame.columns)
    return names, lambda: iter([[[record.get(name) for record in records] for name in names]])


def _pandas(frame: Any) -> tuple[Sequence[Any], _Batches]:
    named = [name for name in frame.index.names if name is not None]
    whole = frame.reset_index(level=named) if named else frame
    names = list(whole.columns)

    def batches() -> Iterator[Sequence[Sequence[Any]]]:
        columns = [whole.iloc[:, number] for number in range(len(names))]
        for start in range(0, len(whole), _BATCH):
            yield [_values(column.iloc[start : start + _BATCH]) for column in columns]

    return names, batches


def _values(column: Any) -> list[Any]:
    """The values of a column of pandas. Its own times take four times as long as those of Python."""
    values: list[Any] | None = None
    if str(getattr(column.dtype, "tz", None)) == "UTC" and not column.dt.nanosecond.any():
        values = times_of_numpy(column.dt.tz_convert(None).to_numpy("datetime64[us]").tolist(), in_utc=True)
    elif "map<" in str(getattr(column.dtype, "pyarrow_dtype", "")):  # else a map is a list of pairs
        arrow = import_module("pyarrow")
        values = python_values(arrow, arrow.array(column))
    return column.tolist() if values is None else values


def _arrow(frame: Any, arrow: Any) -> tuple[Sequence[Any], _Batches]:
    batches = _ArrowBatches(frame, arrow)
    return batches.names, batches


class _ArrowBatches:
    """The rows of an Arrow stream, which may be read once only, or of a table, as often as one likes."""

    def __init__(self, frame: Any, arrow: Any) -> None:
        self._frame, self._arrow = frame, arrow
        self._first: list[Any] = [arrow.RecordBatchReader.from_stream(frame)]
        self.names: list[Any] = self._first[0].schema.names

    def __call__(self) -> Iterator[Sequence[Sequence[Any]]]:
        for large in self._opened():
            for start in range(0, large.num_rows, _BATCH):
                part = large.slice(start, _BATCH)
                yield [python_values(self._arrow, column) for column in part.columns]

    def keep(self) -> None:
        """Make a table of the stream."""
        self._frame = self._opened().read_all()

    def _opened(self) -> Any:
        return self._first.pop() if self._first else self._arrow.RecordBatchReader.from_stream(self._frame)
