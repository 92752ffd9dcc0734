"""One chunk to the server: rows that it refuses are taken out and the rest is sent again, until all have an outcome."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import attrs

from generated.runtime.errors import BadResponseError, KlaviyoError, TransportError
from generated.runtime.operation import Operation
from generated.runtime.wire import Response

from ..effects import Flow, Send, Sleep, call
from ..errors import APIError, JournalError, NotFoundError, PayloadTooLargeError, ServerError
from .chunking import Chunk
from .ledger import Ledger
from .report import FailedRow

__all__ = ["Delivered", "Delivery", "Outcome", "Switch"]

T = TypeVar("T")

_SLICE = 0.5
"""Seconds of a wait after which it looks whether the run is to end."""

_HOPELESS = 3
"""So many rows that the server refuses alone, without naming them, or requests that are lost, one after the other, and
the run ends: what is wrong is not the rows."""

_FATAL = frozenset({401, 403, 410, 429})
"""Statuses that the next request would be answered with, too."""


@attrs.define
class Switch:
    """Tells all deliveries of a run to end: no request begins any more, and those on the wire are waited for."""

    off: bool = False


@attrs.define
class _Streak:
    """How the last requests of a run went.

    Attributes:
        accepted: whether any was accepted.
        hopeless: failures since then that nobody can put down to a row.
    """

    accepted: bool = False
    hopeless: int = 0

    def succeeded(self) -> None:
        self.accepted, self.hopeless = True, 0


@attrs.frozen
class Delivered:
    """A request that the server accepted.

    Attributes:
        part: number of the submission in the ledger.
        rows: the rows in it.
        positions: their positions in the chunk; ``None``: all.
        job_id: the job that it began.
    """

    part: int
    rows: Chunk
    positions: Sequence[int] | None
    job_id: str | None


@attrs.define
class Outcome:
    """What came of a chunk.

    Attributes:
        delivered: requests that were accepted.
        failed: rows that were refused.
        lost: rows of unknown outcome.
        submitted: how many rows were in requests that were sent.
        requests: HTTP requests, each attempt counted.
        retries: those among them that repeated another.
        error: why the run has to end; ``None`` if it has not.
    """

    delivered: list[Delivered] = attrs.field(factory=list[Delivered])
    failed: list[FailedRow] = attrs.field(factory=list[FailedRow])
    lost: list[FailedRow] = attrs.field(factory=list[FailedRow])
    submitted: int = 0
    requests: int = 0
    retries: int = 0
    error: KlaviyoError | None = None


class _StoppedError(Exception):
    """The run is to end, and a request that was waiting for its turn is not sent."""


@attrs.define
class _Trace:
    """What a request has been through.

    Attributes:
        sends: how often it was sent.
        doubtful: whether the server may have acted on one of these attempts.
    """

    sends: int = 0
    doubtful: bool = False


@attrs.frozen
class Delivery:
    """Delivers the chunks of one run.

    Attributes:
        operation: the call, without records.
        send: sends an operation, again if need be.
        loads: decodes JSON.
        ledger: where submissions are written down.
        switch: tells it to end.
    """

    operation: Operation[Any]
    send: Callable[[Operation[Any]], Flow[Response[Any]]]
    loads: Callable[[bytes], Any]
    ledger: Ledger
    switch: Switch
    _streak: _Streak = attrs.field(factory=_Streak, init=False)

    def deliver(self, number: int, chunk: Chunk, positions: Sequence[int] | None = None) -> Flow[Outcome]:
        """Deliver chunk ``number``, or only the rows at ``positions``. Whatever goes wrong stands in the outcome."""
        outcome = Outcome()
        waiting: deque[Sequence[int] | None] = deque([positions])
        while waiting:
            here = waiting.popleft()
            if self.switch.off or outcome.error is not None:
                break
            waiting.extendleft(reversed((yield from self._attempt(number, chunk, here, outcome))))
        return outcome

    def may_repeat(self, rows: Chunk) -> bool:
        """Whether sending these rows a second time does no harm."""
        return attrs.evolve(self.operation, body=rows.content).replayable

    @staticmethod
    def lost(rows: Chunk, detail: str) -> list[FailedRow]:
        """The rows, as those of unknown outcome."""
        return [
            FailedRow(index, identifier, "unknown_outcome", detail)
            for index, identifier in zip(rows.indexes, rows.identifiers, strict=True)
        ]

    def _attempt(
        self, number: int, chunk: Chunk, positions: Sequence[int] | None, outcome: Outcome
    ) -> Flow[list[Sequence[int]]]:
        """Send rows of a chunk in one request; return those that are to be sent again, by request."""
        rows = chunk if positions is None else chunk.select(positions)
        trace = _Trace()
        try:
            part = yield from call(lambda: self.ledger.begin(number, positions))
        except JournalError as error:
            outcome.error = error
            return []
        try:
            response = yield from self._watched(self.send(attrs.evolve(self.operation, body=rows.content)), trace)
        except _StoppedError:
            failure: KlaviyoError | None = None
        except KlaviyoError as error:
            failure = error
        else:
            job_id = self._job_id(response)
            outcome.delivered.append(Delivered(part, rows, positions, job_id))
            self._count(outcome, rows, trace)
            self._streak.succeeded()
            yield from self._note(outcome, lambda: self.ledger.accept(part, job_id))
            return []
        self._count(outcome, rows, trace)
        places = range(len(chunk)) if positions is None else positions
        if trace.doubtful and (failure is None or _is_unclear(failure)) and not self.may_repeat(rows):
            yield from self._lose(number, part, places, rows, failure, outcome)
            return []
        if isinstance(failure, APIError) and _is_about_rows(failure):
            return (yield from self._sort_out(number, part, places, rows, failure, outcome))
        yield from self._note(outcome, lambda: self.ledger.withdraw(part))
        outcome.error = outcome.error or failure
        return []

    def _sort_out(
        self, number: int, part: int, places: Sequence[int], rows: Chunk, failure: APIError, outcome: Outcome
    ) -> Flow[list[Sequence[int]]]:
        """The server refused the request because of some of its rows: take those out, or find them by halving it."""
        blamed = _blamed(failure, rows)
        if not blamed and len(rows) > 1:
            yield from self._note(outcome, lambda: self.ledger.withdraw(part))
            middle = len(rows) // 2
            return [places[:middle], places[middle:]]
        if not blamed:
            self._streak.hopeless += 1
            if self._streak.hopeless >= _HOPELESS and not self._streak.accepted:
                outcome.error = failure
        failed = list(blamed.values()) or [_failed(rows, 0, failure)]
        gone = [places[position] for position in blamed or (0,)]
        outcome.failed += failed
        yield from self._note(outcome, lambda: self.ledger.refuse(number, part, gone, failed))
        left = [place for position, place in enumerate(places) if blamed and position not in blamed]
        return [left] if left else []

    def _lose(
        self,
        number: int,
        part: int,
        places: Sequence[int],
        rows: Chunk,
        failure: KlaviyoError | None,
        outcome: Outcome,
    ) -> Flow[None]:
        lost = self.lost(rows, str(failure) if failure else "the run ended before the server answered well")
        outcome.lost += lost
        self._streak.hopeless += 1
        if self._streak.hopeless >= _HOPELESS and failure is not None:
            outcome.error = failure
        yield from self._note(outcome, lambda: self.ledger.lose(number, part, places, lost))

    def _watched(self, flow: Flow[T], trace: _Trace) -> Flow[T]:
        """``flow``, which ends early when the run is to end, but never while a request is on the wire.

        Raises:
            _StoppedError: it ended early.
        """
        result: Any = None
        error: BaseException | None = None
        while True:
            try:
                effect = flow.send(result) if error is None else flow.throw(error)
            except StopIteration as end:
                value: T = end.value
                return value
            result = error = None
            if isinstance(effect, Sleep):
                left = effect.seconds
                while left > 0 and not self.switch.off:
                    yield Sleep(min(left, _SLICE))
                    left -= _SLICE
            if self.switch.off:
                flow.close()
                raise _StoppedError
            try:
                result = None if isinstance(effect, Sleep) else (yield effect)
            except BaseException as raised:  # noqa: BLE001 - thrown into the flow, which decides about it
                error = raised
            if isinstance(effect, Send):
                trace.sends += 1
                failed = error.sent if isinstance(error, TransportError) else error is not None
                trace.doubtful |= failed or (isinstance(result, Response) and result.status_code >= 500)

    def _job_id(self, response: Response[Any]) -> str | None:
        """What the server calls the job. An answer that cannot be read does not undo what the server has done."""
        try:
            document = response.decode(self.loads)
        except BadResponseError:
            return None
        found = getattr(getattr(document, "data", None), "id", None)
        return found if isinstance(found, str) and found else None

    @staticmethod
    def _count(outcome: Outcome, rows: Chunk, trace: _Trace) -> None:
        outcome.requests += trace.sends
        outcome.retries += max(0, trace.sends - 1)
        outcome.submitted += len(rows) if trace.sends else 0

    @staticmethod
    def _note(outcome: Outcome, write: Callable[[], None]) -> Flow[None]:
        """Write something down. What the server did stands in the outcome, whether it can be written or not."""
        try:
            yield from call(write)
        except JournalError as error:
            outcome.error = outcome.error or error


def _is_unclear(failure: KlaviyoError) -> bool:
    """Whether the server may have done what the last attempt asked for."""
    return isinstance(failure, ServerError) or (isinstance(failure, TransportError) and failure.sent)


def _is_about_rows(failure: APIError) -> bool:
    """Whether rows may be what the server refuses, and not the caller or what stands beside the rows."""
    if failure.status_code in _FATAL or failure.status_code >= 500:
        return False
    named = any(error.source.item_index is not None for error in failure.objects)
    return named or not isinstance(failure, NotFoundError)


def _blamed(failure: APIError, rows: Chunk) -> dict[int, FailedRow]:
    """The rows that the server names, by their position in the request."""
    found: dict[int, FailedRow] = {}
    for error in failure.objects:
        position = error.source.item_index
        if position is not None and position < len(rows):
            detail = error.detail or error.title
            found.setdefault(position, _row(rows, position, error.code, detail, error.source.pointer))
    return dict(sorted(found.items()))


def _failed(rows: Chunk, position: int, failure: APIError) -> FailedRow:
    too_large = "payload_too_large" if isinstance(failure, PayloadTooLargeError) else None
    return _row(rows, position, failure.code or too_large, failure.detail or str(failure), failure.source.pointer)


def _row(rows: Chunk, position: int, code: str | None, detail: str | None, pointer: str | None) -> FailedRow:
    return FailedRow(rows.indexes[position], rows.identifiers[position], code, detail, pointer)
