"""The rows of a source for a second reading: in the source itself, or in a copy on the disk."""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, AsyncIterator, Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from tempfile import TemporaryFile, gettempdir
from typing import Any

import attrs

from klaviyo_client.runtime.encoding import dumps
from klaviyo_client.runtime.json_types import class_of

from ..rows.files import Place, TableError
from .row_cells import cells_of

__all__ = ["CopiedRows", "RowsOfSequence"]


@attrs.frozen
class _LazyRow:
    """A row whose cells are made when they are asked for: few are.

    Attributes:
        line: number of the row.
        cells: its cells.
    """

    line: int
    _made: Callable[[], dict[str, Any]] = attrs.field(repr=False)

    @property
    def cells(self) -> dict[str, Any]:
        return self._made()


class _SourceRows:
    """A table without columns, whose rows are numbered from 1."""

    name = "rows"
    columns = None
    header = None
    typed = True

    def rows(self) -> Iterator[Any]:
        """All rows, see `Table`."""
        for line, made in enumerate(self._cells(), 1):
            yield _LazyRow(line, made)

    def share(self) -> float:
        """Unknown."""
        return 0.0

    def close(self) -> None:
        """Nothing to delete."""

    def _cells(self) -> Iterator[Callable[[], dict[str, Any]]]:
        raise NotImplementedError


class RowsOfSequence(_SourceRows):
    """The rows of a list or another sequence; ``text`` is what a row is that is a text."""

    def __init__(self, rows: Sequence[Any], text: str) -> None:
        self._rows = rows
        self._text = text

    def _cells(self) -> Iterator[Callable[[], dict[str, Any]]]:
        return (partial(cells_of, row, self._text) for row in self._rows)


class CopiedRows(_SourceRows):
    """The rows of a source that can be read once only, in a temporary file without a name."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._file = TemporaryFile()  # noqa: SIM115 - close() closes it

    def copied(self, rows: Iterable[Any] | AsyncIterable[Any]) -> Iterator[Any] | AsyncIterator[Any]:
        """``rows``, each of which is copied when it is taken."""
        if isinstance(rows, AsyncIterable):
            return _AsyncCopied(aiter(rows), self._add)
        return _Copied(iter(rows), self._add)

    def close(self) -> None:
        """Delete the file."""
        self._file.close()

    def _add(self, row: Any) -> None:
        cells = row if class_of(row) is dict else cells_of(row, self._text)
        try:
            content = dumps(cells)
        except (ValueError, TypeError):
            content = dumps(cells_of(row))
        with _faults():
            self._file.write(content + b"\n")

    def _cells(self) -> Iterator[Callable[[], dict[str, Any]]]:
        with _faults():
            self._file.seek(0)
            for line in self._file:
                yield partial(_read, line)


def _read(line: bytes) -> dict[str, Any]:
    return cells_of(json.loads(line))


@attrs.define
class _Copied(Iterator[Any]):
    _rows: Iterator[Any]
    _add: Callable[[Any], None]

    def __next__(self) -> Any:
        row = next(self._rows)
        self._add(row)
        return row


@attrs.define
class _AsyncCopied(AsyncIterator[Any]):
    _rows: AsyncIterator[Any]
    _add: Callable[[Any], None]

    async def __anext__(self) -> Any:
        row = await anext(self._rows)
        self._add(row)
        return row


@contextmanager
def _faults() -> Generator[None]:
    try:
        yield
    except OSError as error:
        detail = f"cannot keep the rows in a temporary file: {error.strerror or error}"
        raise TableError(Place(gettempdir()), detail) from error
