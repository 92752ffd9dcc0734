"""Iterators that only stop when everything was there."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from typing import TypeVar

from ..core.effects import Stream
from ..errors import ClientClosedError

__all__ = ["AsyncWholeIteration", "WholeIteration"]

T = TypeVar("T")


class _Whole:
    """A generator that has failed, was cancelled, or lost its event loop stops when it is asked again, as at the end.

    These iterators raise an error instead, so that nobody takes a part for all there is.
    """

    def __init__(self) -> None:
        self._whole = False

    def _noting(self, flow: Stream[T]) -> Stream[T]:
        yield from flow
        self._whole = True

    def _end(self, stop: Exception) -> Exception:
        if self._whole:
            return stop
        return ClientClosedError(
            "the iteration ended before the last page (error, cancellation, or end of the event loop); begin a new one"
        )


class WholeIteration(_Whole, Iterator[T]):
    """The values that a flow emits."""

    def __init__(self, iterate: Callable[[Stream[T]], Generator[T, None, None]], flow: Stream[T]) -> None:
        super().__init__()
        self._values = iterate(self._noting(flow))

    def __next__(self) -> T:
        try:
            return next(self._values)
        except StopIteration as stop:
            raise self._end(stop) from None

    def close(self) -> None:
        """End it here."""
        self._whole = True
        self._values.close()


class AsyncWholeIteration(_Whole, AsyncIterator[T]):
    """:class:`WholeIteration` of an async client."""

    def __init__(self, iterate: Callable[[Stream[T]], AsyncGenerator[T, None]], flow: Stream[T]) -> None:
        super().__init__()
        self._values = iterate(self._noting(flow))

    async def __anext__(self) -> T:
        try:
            return await anext(self._values)
        except StopAsyncIteration as stop:
            raise self._end(stop) from None

    async def aclose(self) -> None:
        """End it here."""
        self._whole = True
        await self._values.aclose()
