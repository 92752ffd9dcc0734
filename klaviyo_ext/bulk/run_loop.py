"""The loop of a run: read, split, send, watch jobs, count.

The run is a stream of events, the same for blocking and for async code. Several requests are in progress at a time,
and the source is read no faster than requests are sent. When a run ends early, it waits for requests in progress, and
reports everything that was sent.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterable, Callable, Iterable, Sequence
from contextlib import closing
from copy import copy
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs

from klaviyo_client.runtime.operation import Operation

from ..core.effects import Emit, Flow, Sleep, Stream, Task, first, fork, join, take
from ..core.flows import Core
from ..errors import JournalError
from .bulk_options import Plan
from .bulk_report import Progress, attach_report
from .chunk_outcome import Flight, Outcome, unknown_rows
from .chunking import Chunk, Chunker
from .delivery import Delivery, may_repeat, patient
from .early_end import Switch
from .held_chunks import HeldChunks
from .job_watch import Watching
from .ledger import Ledger, Settled, tell
from .outcome_counts import event, with_outcome, with_poll, with_settled
from .reject import UNWANTED
from .row_conversion import Convert, SetAside
from .run_events import BulkEvent, Finished, JobChanged, RowsFailed, RowsFiltered, RowsSetAside
from .server_jobs import Job, JobReader
from .tally import Tally

if TYPE_CHECKING:
    from ..rows.columns.blamed_columns import Blames

__all__ = ["RunLoop"]

T = TypeVar("T")

_ROWS = 64
"""How many rows to take from the source at a time."""

_BYTES = 32_000_000
"""Maximum bytes of requests in progress at a time, except for a single larger request."""

_MOMENT = 0.05
"""Seconds between two checks whether a request has ended."""


class RunLoop:
    """One run.

    Args:
        core: sends requests.
        operation: the call without its records.
        rows: the rows.
        plan: the options.
        chunker: makes requests of records.
        ledger: records the submissions.
        convert: makes a record of a row and its number.
    """

    def __init__(
        self,
        core: Core,
        operation: Operation[Any],
        rows: Iterable[Any] | AsyncIterable[Any],
        plan: Plan,
        chunker: Chunker,
        ledger: Ledger,
        convert: Convert | None,
    ) -> None:
        persistent = core.with_options(retry=patient(core.options.retry))
        clock = core.context.clock.monotonic
        self._operation = operation
        self._plan = plan
        self._chunker = chunker
        self._ledger = ledger
        self._source = aiter(rows) if isinstance(rows, AsyncIterable) else iter(rows)
        self._convert = convert
        self._ended = False
        self._error: BaseException | None = None
        self._broken = False  # whether requests cannot be sent
        self._source_error: Exception | None = None  # requests that are full are still sent
        self._chunks = 0
        self._ready: deque[Chunk] = deque()
        self._held = HeldChunks()  # until the source is known to be, or not to be, that of a finished journal
        self._switch = Switch()
        self._delivery = Delivery(operation, persistent.send_raw, core.context.loads, ledger, self._switch)
        self._flights: dict[Task[Outcome], Flight] = {}
        self._starting: Flight | None = None
        limits = operation.info.bulk
        reader = JobReader(core, operation.info) if limits is not None and limits.job else None
        self._jobs = Watching(reader, plan.wait, None if limits is None else limits.jobs, clock)
        self._clock = clock
        self._tally = Tally(
            operation=operation.info.id,
            keep=plan.keep,
            clock=clock,
            began=clock(),
            counts=Progress(completed=None if reader is None or plan.wait is False else 0),
            confirms=reader is not None,
            rows=rows if isinstance(rows, Sequence) else (),
            left_out=getattr(convert, "left_out", {}),
            columns=cast("Blames | None", rows if hasattr(rows, "blamed") else None),
        )

    def events(self) -> Stream[BulkEvent]:
        """The events of the run, from start to end."""
        # Another run must be able to open the journal, also after an interrupt. That may come just before this line, or
        # the same one below, closes something, and then the other one does.
        try:
            with closing(self._held), closing(self._ledger):
                yield from self._phases()
            finished = self._finished()
        except GeneratorExit:
            raise
        except BaseException as error:  # noqa: BLE001 - an interrupt of the last lines, raised again at the end
            self._error = error
            finished = self._finished()
        try:
            yield Emit(finished)
            if self._error is not None:
                raise self._error  # noqa: TRY301 - an interrupt that comes instead has the report as well
        except GeneratorExit:
            raise
        except BaseException as error:
            attach_report(error, finished.report)
            raise

    def _finished(self) -> Finished:
        """The event with the report of all that was done; the error that ended the run has the report as well."""
        tally = copy(self._tally)  # an interrupt asks for the report again
        for state in self._jobs.unlisted:
            tally.set_job(state)
        for state in (*self._jobs.unlisted, *tally.unfinished()):
            tally.add_failed((), state.failed or 0)
        report = tally.report(interrupted=self._error is not None, polling_error=self._jobs.error)
        if self._error is not None:
            attach_report(self._error, report)
        return Finished(progress=tally.progress(), report=report)

    def _phases(self) -> Stream[BulkEvent]:
        """All but the report."""
        with closing(self._held), closing(self._ledger):
            try:
                try:
                    yield from tell(self._ledger, self._ledger.open)
                    if self._ledger.finished:
                        yield from self._compare()
                    yield from self._work()
                    if self._error is None:
                        yield from tell(self._ledger, lambda: self._ledger.complete(self._chunks))
                except GeneratorExit:
                    raise
                except BaseException as error:  # noqa: BLE001 - raised again at the end
                    self._error = error
                try:
                    yield from self._wind_up()
                except GeneratorExit:
                    raise
                except BaseException as error:  # noqa: BLE001 - a second interrupt: do not wait any longer
                    self._error = error
                    self._give_up()
                if not self._broken and (refused := self._delivery.in_doubt()):
                    self._tally.add_refused(refused)
                    yield self._event(RowsFailed, rows=self._tally.placed(refused))
            finally:
                self._switch.off = True  # closed early: do not wait
                self._jobs.stop()

    def _work(self) -> Stream[BulkEvent]:
        while self._error is None:
            if self._flights or self._jobs.polls:
                yield from self._collect(0.0)
            if self._error is not None:
                return
            if self._jobs.due() == 0.0:
                yield from self._jobs.ask()
            if self._ready and self._has_room():
                yield from self._start(self._ready.popleft())
            elif not self._ready and self._held:
                self._ready.append((yield from tell(self._ledger, self._held.take)))
            elif not self._ready and not self._ended:
                yield from self._read()
            elif self._ready or self._flights or (self._source_error is None and self._jobs.goes_on()):
                yield from self._wait()
            else:
                self._error = self._source_error
                return

    # ---- the source

    def _compare(self) -> Stream[BulkEvent]:
        """Hold requests back until it is known whether a finished run had the same ones.

        It takes the whole source to know that it did, and then nothing is sent; a difference is usually soon found.
        """
        same = True
        while same and not self._ended and self._error is None:
            yield from self._read()
            while self._ready:
                number, chunk = len(self._held), self._ready.popleft()
                yield from tell(self._ledger, partial(self._held.put, chunk))
                same = same and (yield from tell(self._ledger, partial(self._ledger.recognize, number, chunk)))

    def _read(self) -> Stream[BulkEvent]:
        each = self._chunker.add if self._convert is None else self._encode
        batch = yield from take(self._source, _ROWS, each)
        self._tally.add_read(len(batch.values))
        aside: list[SetAside] = []
        for made in filter(None, batch.values):  # most rows complete nothing
            self._sort(made, aside)
        if batch.error is not None and not isinstance(batch.error, Exception):
            self._error = batch.error  # an interrupt
        elif batch.error is not None:
            self._source_error = batch.error
        elif batch.ended:
            self._sort(self._chunker.finish(), aside)
            total = self._chunks + len(self._held) + len(self._ready)
            yield from tell(self._ledger, lambda: self._ledger.finish(total))
        self._ended = batch.ended
        if unwanted := tuple(row for row in aside if row.reason in UNWANTED):
            self._tally.add_unwanted(unwanted)
            yield self._event(RowsFiltered, rows=unwanted)
        if cannot := tuple(row for row in aside if row.reason not in UNWANTED):
            self._tally.add_set_aside(cannot)
            yield self._event(RowsSetAside, rows=cannot)

    def _encode(self, row: object) -> Sequence[Chunk | SetAside]:
        """What a row completes. It is encoded before the next one is taken: a source may yield one object again."""
        convert = cast("Convert", self._convert)
        return self._chunker.add(convert(row, self._chunker.index))

    def _sort(self, made: Iterable[Chunk | SetAside], aside: list[SetAside]) -> None:
        for part in made:
            (self._ready if isinstance(part, Chunk) else aside).append(part)  # type: ignore[arg-type]

    # ---- requests

    def _has_room(self) -> bool:
        if len(self._flights) >= self._plan.concurrency:
            return False
        most = self._jobs.most
        if most is not None and len(self._jobs) + len(self._flights) >= most:
            return False
        size = sum(flight.size for flight in self._flights.values())
        return not self._flights or size + len(self._ready[0].content) <= _BYTES

    def _start(self, chunk: Chunk) -> Stream[BulkEvent]:
        number = self._chunks
        self._chunks += 1
        settled = yield from tell(self._ledger, lambda: self._ledger.plan(number, chunk))
        left, doubtful, repeated = None, frozenset[int](), frozenset[int]()
        if settled is not None:
            doubtful = settled.doubtful.difference(settled.accepted, settled.refused, settled.unknown)
            if doubtful and not may_repeat(self._operation, chunk.select(sorted(doubtful))):
                settled = yield from self._lose(number, chunk, settled, sorted(doubtful))
            repeated = settled.repeated
            self._tally.add_repeated(chunk.indexes[position] for position in sorted(repeated))
            yield from self._resume(number, chunk, settled)
            done = {*settled.accepted, *settled.refused, *settled.unknown}
            left = [position for position in range(len(chunk)) if position not in done]
            if not left:
                return
        # Note the request before it starts, so that an interrupt does not lose it.
        flight = self._starting = Flight(number, len(chunk.content), chunk.indexes, repeated)
        flow = self._delivery.deliver(number, chunk, left, doubtful=doubtful, outcome=flight.outcome)
        self._flights[(yield from fork(flight.track(flow)))] = flight
        self._starting = None

    def _lose(self, number: int, chunk: Chunk, settled: Settled, positions: list[int]) -> Flow[Settled]:
        """Count rows as unknown that an earlier run may have sent and that are not safe to send again."""
        lost = unknown_rows(chunk.select(positions), "an earlier run ended while sending this row")
        yield from tell(self._ledger, lambda: self._ledger.lose(number, None, positions, lost))
        return attrs.evolve(settled, unknown={**settled.unknown, **dict(zip(positions, lost, strict=True))})

    def _resume(self, number: int, chunk: Chunk, settled: Settled) -> Stream[BulkEvent]:
        """Count what earlier runs did with a chunk."""
        self._tally, told = with_settled(self._tally, settled)
        if self._jobs.needed:
            for job in settled.open_jobs:
                self._jobs.put(Job.begun(job.id, number, job.part, chunk.select(job.positions), self._clock()))
        yield from told

    def _land(self, flight: Flight) -> list[Emit[Any]]:
        """Count the outcome of a chunk, and return the events about it."""
        if flight.landed:
            return []
        tally, told = with_outcome(self._tally, flight)
        self._tally, flight.landed = tally, True  # in one line, so that an interrupt cannot part them
        outcome = flight.outcome
        for delivered in outcome.delivered:
            self._jobs.add(flight.number, delivered)
        if outcome.error is not None and self._error is None:
            self._error, self._broken, self._tally.ended_in = outcome.error, True, outcome.ended_in
        return told

    # ---- waiting

    def _wait(self) -> Stream[BulkEvent]:
        due = self._jobs.left(self._jobs.due())
        if self._flights or self._jobs.polls:
            yield from self._collect(due)
        elif due is not None:
            yield Sleep(due)

    def _collect(self, seconds: float | None) -> Stream[BulkEvent]:
        """Handle the requests that have ended, or wait for the first one."""
        for task in (yield from first((*self._flights, *self._jobs.polls), seconds)):
            flight, told = self._flights.get(task), list[Emit[Any]]()
            try:
                if flight is None:
                    told = yield from self._hear(task)
                else:
                    yield from join(task)
            except Exception as error:  # noqa: BLE001 - raised at the end, after waiting for the others
                self._error = self._error or error
            if flight is not None:
                told = self._land(flight)
                del self._flights[task]
            yield from told

    def _hear(self, task: Task[Any]) -> Flow[list[Emit[Any]]]:
        """Count the result of a poll, and return the events about it."""
        heard = yield from self._jobs.hear(task)
        if heard is None:
            return []
        job, polled = heard
        state = polled.state
        self._tally = with_poll(self._tally, polled)
        if state.finished and state.error is None:  # otherwise a later run asks again
            finish = self._ledger.finish_job
            try:
                yield from tell(self._ledger, lambda: finish(job.number, job.part, state, polled.failed))
            except JournalError as error:  # still count and report what the server did
                self._error = self._error or error
        told = [self._event(JobChanged, job=state)] if state != polled.before else []
        return told + ([self._event(RowsFailed, rows=self._tally.placed(polled.failed))] if polled.failed else [])

    def _wind_up(self) -> Stream[BulkEvent]:
        """End early: start nothing more, and wait for what is on the wire."""
        if self._error is None:
            return
        self._switch.off = True
        self._jobs.stop()
        while self._flights:
            yield from self._collect(None)
        if (flight := self._starting) is not None:  # an interrupt came while it was started, so there is no task
            while flight.begun and not flight.over:
                yield Sleep(_MOMENT)
            yield from self._land(flight)

    def _give_up(self) -> None:
        """Do not wait for requests in progress: their outcome stays unknown."""
        for flight in (*self._flights.values(), *([self._starting] if self._starting else [])):
            self._land(flight)
            away = flight.outcome.away
            if away is not None and not may_repeat(self._operation, away):
                self._tally.add_unknown(unknown_rows(away, "the run ended before the server answered"))

    def _event(self, kind: Callable[..., T], **facts: Any) -> Emit[T]:
        return event(self._tally, kind, **facts)
