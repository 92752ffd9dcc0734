"""Any number of records through one bulk operation: read, split, sent, watched, accounted for.

The run is a stream of events, the same for blocking and for async code. Requests go out beside each other, while the
source is read no faster than they leave. Whatever ends the run early, what is on the wire is waited for, and what was
sent is reported.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Callable, Generator, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from heapq import heappop, heappush
from itertools import count
from typing import Any, TypeVar, cast

import attrs

from generated.runtime.errors import KlaviyoError
from generated.runtime.operation import Bulk, Operation

from ..core import Core
from ..effects import Emit, Flow, Sleep, Stream, Task, call, first, fork, join, take
from ..errors import ArgumentError, ArgumentTypeError
from ..retry import Retry
from .chunking import Chunk, Chunker
from .delivery import Delivery, Outcome, Switch
from .events import (
    BulkEvent,
    Finished,
    JobChanged,
    RequestAccepted,
    RowsFailed,
    RowsResumed,
    RowsSetAside,
    RowsUnknown,
)
from .jobs import Job, JobReader, Polled
from .ledger import Ledger, Settled
from .options import Plan, Rows
from .report import attach_report
from .rows import Convert, SetAside
from .tally import Tally

__all__ = ["stream"]

T = TypeVar("T")

_ROWS = 64
"""Rows that are taken from the source at a time."""

_BYTES = 32_000_000
"""Bytes of requests on their way at a time, unless a single one has more."""

_POLLS = 4
"""Jobs that are asked for at a time."""

_ATTEMPTS, _DEADLINE = 50, 900.0
"""A run of an hour is not given up for an outage of a minute: attempts and seconds that a request gets at least."""


def stream(
    core: Core, operation: Operation[Any], rows: Rows, plan: Plan, *, convert: Convert | None = None
) -> Stream[BulkEvent]:
    """Send ``rows`` with ``operation``, and tell what happens.

    Args:
        core: sends requests.
        operation: the call without its records.
        rows: what to send.
        plan: how.
        convert: makes a record of a row and its number, before it is looked at any further.

    Raises:
        ArgumentError: ``operation`` takes no records, or holds some; ``rows`` is nothing to iterate over.
        JournalError: the journal belongs to another call or source, or cannot be written.
        KlaviyoError: what the server refused altogether.
    """
    info = operation.info
    if info.bulk is None:
        raise ArgumentError(f"{info.id} does not take any number of records", argument="operation")
    body: Any = operation.body
    if isinstance(body, bytes):
        raise ArgumentTypeError("operation must be called with data, not with encoded bytes", argument="operation")
    settings = core.context.settings
    chunker = Chunker(info.bulk, body=body, duplicates=plan.duplicates, dumps=settings.dumps)
    source = _iterator(rows)
    ledger = Ledger()
    if plan.journal is not None:
        from .journal import Journal  # noqa: PLC0415 - sqlite3 takes time to load, and most runs do without

        path, identity = plan.journal, _identity(core, operation, plan)
        ledger = yield from call(lambda: Journal.open(path, identity))
    yield from _Run(core, operation, info.bulk, source, plan, chunker, ledger, convert).events()


def _identity(core: Core, operation: Operation[Any], plan: Plan) -> dict[str, str]:
    """What a journal is about. Another call must not go on with it."""
    context = core.context
    body = sha256(context.settings.dumps(operation.body)).hexdigest()[:16]
    return {
        "operation": operation.info.id,
        "server": context.settings.base_url,
        "account": context.account or "",
        "path": operation.path,
        "query": repr(operation.query),
        "what stands beside the records": body,
        "limits": repr(operation.info.bulk),
        "duplicates": plan.duplicates or "",
    }


def _iterator(rows: Rows) -> Iterator[Any] | AsyncIterator[Any]:
    if isinstance(rows, AsyncIterable):
        return aiter(rows)
    if isinstance(rows, Iterable) and not isinstance(rows, str | bytes | Mapping):
        return iter(rows)
    message = f"rows must be an iterable of records, not {type(cast('object', rows)).__name__}"
    raise ArgumentTypeError(message, argument="rows")


def _patient(retry: Retry) -> Retry:
    if retry.attempts == 1:
        return retry
    deadline = None if retry.deadline is None else max(retry.deadline, _DEADLINE)
    return attrs.evolve(retry, attempts=max(retry.attempts, _ATTEMPTS), deadline=deadline)


@attrs.frozen
class _Flight:
    """A chunk on its way."""

    number: int
    rows: int
    size: int


class _Run:
    """One run."""

    def __init__(
        self,
        core: Core,
        operation: Operation[Any],
        limits: Bulk,
        source: Iterator[Any] | AsyncIterator[Any],
        plan: Plan,
        chunker: Chunker,
        ledger: Ledger,
        convert: Convert | None,
    ) -> None:
        patient = core.with_options(retry=_patient(core.options.retry))
        self._clock = core.context.clock.monotonic
        self._plan = plan
        self._limits = limits
        self._chunker = chunker
        self._ledger = ledger
        self._source = source
        self._convert = convert
        self._ended = False
        self._error: BaseException | None = None
        self._source_error: Exception | None = None  # the requests that are full by then are still sent
        self._chunks = 0
        self._ready: deque[Chunk] = deque()
        self._switch = Switch()
        self._delivery = Delivery(operation, patient.send_raw, core.context.loads, ledger, self._switch)
        self._flights: dict[Task[Outcome], _Flight] = {}
        self._reader = JobReader(core, operation.info) if limits.job else None
        self._jobs: dict[str, Job] = {}
        self._agenda: list[tuple[float, int, Job]] = []
        self._numbers = count()
        self._polls: dict[Task[Polled], Job] = {}
        self._give_up: float | None = None
        self._tally = Tally(
            operation=operation.info.id,
            keep=plan.keep,
            polled=limits.job is not None and plan.wait is not False,
            clock=self._clock,
            began=self._clock(),
        )

    def events(self) -> Stream[BulkEvent]:
        """The run, from beginning to end."""
        try:
            try:
                yield from self._work()
            except GeneratorExit:
                self._switch.off = True  # nobody listens any more, and nothing can be waited for
                raise
            except BaseException as error:  # noqa: BLE001 - raised again below
                self._error = error
            try:
                yield from self._wind_up()
            except GeneratorExit:
                raise
            except BaseException as error:  # noqa: BLE001 - a second interrupt: nothing more is waited for
                self._error = error
        finally:
            self._ledger.close()
        report = self._tally.report(interrupted=self._error is not None)
        if self._error is not None:
            attach_report(self._error, report)
        yield Emit(Finished(progress=self._tally.progress(), report=report))
        if self._error is not None:
            raise self._error

    def _work(self) -> Stream[BulkEvent]:
        while self._error is None:
            if self._flights or self._polls:
                yield from self._collect(0.0)
            if self._error is not None:
                return
            if self._due() == 0.0:
                yield from self._ask()
            if self._ready and self._has_room():
                yield from self._start(self._ready.popleft())
            elif not self._ready and not self._ended:
                yield from self._read()
            elif self._ready or self._flights or self._polls or self._awaits_jobs():
                yield from self._wait()
            else:
                self._error = self._source_error
                return

    # ---- the source

    def _read(self) -> Stream[BulkEvent]:
        batch = yield from take(self._source, _ROWS)
        self._tally.read += len(batch.values)
        aside: list[SetAside] = []
        for row in batch.values:
            record = row if self._convert is None else self._convert(row, self._chunker.index)
            self._sort(self._chunker.add(record), aside)
        if batch.error is not None and not isinstance(batch.error, Exception):
            self._error = batch.error  # an interrupt
        elif batch.error is not None:
            self._source_error = batch.error
        elif batch.ended:
            self._sort(self._chunker.finish(), aside)
            total = self._chunks + len(self._ready)
            yield from call(lambda: self._ledger.finish(total))
        self._ended = batch.ended
        if aside:
            self._tally.add_set_aside(aside)
            yield self._event(RowsSetAside, rows=tuple(aside))

    def _sort(self, made: Iterable[Chunk | SetAside], aside: list[SetAside]) -> None:
        for part in made:
            if isinstance(part, Chunk):
                self._ready.append(part)
            else:
                aside.append(part)

    # ---- requests

    def _has_room(self) -> bool:
        if len(self._flights) >= self._plan.concurrency:
            return False
        most = self._limits.jobs
        if most is not None and len(self._jobs) + len(self._flights) >= most:
            return False
        size = sum(flight.size for flight in self._flights.values())
        return not self._flights or size + len(self._ready[0].content) <= _BYTES

    def _start(self, chunk: Chunk) -> Stream[BulkEvent]:
        number = self._chunks
        self._chunks += 1
        settled = yield from call(lambda: self._ledger.plan(number, chunk))
        left: Sequence[int] | None = None
        if settled is not None:
            left = yield from self._resume(number, chunk, settled)
            if not left:
                return
        task = yield from fork(self._delivery.deliver(number, chunk, left))
        size = len(chunk) if left is None else len(left)
        self._flights[task] = _Flight(number, size, len(chunk.content))

    def _resume(self, number: int, chunk: Chunk, settled: Settled) -> Generator[Any, Any, Sequence[int]]:
        """Take over what earlier runs did with a chunk; return the positions that are left."""
        tally = self._tally
        unknown = list(settled.unknown.values())
        done = {*settled.accepted, *settled.refused, *settled.unknown}
        doubtful = sorted(settled.doubtful - done)
        rows = chunk.select(doubtful) if doubtful else None
        if rows is not None and self._delivery.may_repeat(rows):
            tally.repeated += len(doubtful)
        elif rows is not None:
            lost = self._delivery.lost(rows, "an earlier run ended while it sent the row")
            yield from call(lambda: self._ledger.lose(number, None, doubtful, lost))
            done.update(doubtful)
            unknown += lost
        tally.resumed += len(settled.accepted)
        for state in settled.jobs:
            tally.set_job(state)
        if self._reader is not None and self._plan.wait is not False:
            for job in settled.open_jobs:
                self._watch(Job.begun(job.id, number, job.part, chunk.select(job.positions), self._clock()))
        if settled.accepted:
            yield self._event(RowsResumed, rows=len(settled.accepted))
        tally.add_failed(settled.refused.values(), refused=True)
        tally.add_failed(settled.failed, refused=False)
        if failed := (*settled.refused.values(), *settled.failed):
            yield self._event(RowsFailed, rows=failed)
        if unknown:
            tally.add_unknown(unknown)
            yield self._event(RowsUnknown, rows=tuple(unknown))
        return [position for position in range(len(chunk)) if position not in done]

    def _land(self, flight: _Flight, outcome: Outcome) -> Stream[BulkEvent]:
        tally = self._tally
        tally.submitted += outcome.submitted
        tally.requests += outcome.requests
        tally.retries += outcome.retries
        for delivered in outcome.delivered:
            tally.accepted += len(delivered.rows)
            if delivered.job_id is not None and self._reader is not None:
                job = Job.begun(delivered.job_id, flight.number, delivered.part, delivered.rows, self._clock())
                self._watch(job)
            yield self._event(RequestAccepted, rows=len(delivered.rows), job_id=delivered.job_id)
        if outcome.failed:
            tally.add_failed(outcome.failed, refused=True)
            yield self._event(RowsFailed, rows=tuple(outcome.failed))
        if outcome.lost:
            tally.add_unknown(outcome.lost)
            yield self._event(RowsUnknown, rows=tuple(outcome.lost))
        if outcome.error is not None and self._error is None:
            self._error = outcome.error

    # ---- jobs

    def _watch(self, job: Job) -> None:
        self._tally.set_job(job.state)
        if self._tally.polling_error is None:
            self._jobs[job.id] = job
            self._schedule(job)

    def _schedule(self, job: Job) -> None:
        heappush(self._agenda, (job.due, next(self._numbers), job))

    def _awaits_jobs(self) -> bool:
        """Whether the run goes on only for the sake of its jobs."""
        if not self._jobs or self._plan.wait is False or self._source_error is not None:
            return False
        if self._give_up is None and not isinstance(self._plan.wait, bool):
            self._give_up = self._clock() + self._plan.wait
        return not self._is_late()

    def _is_late(self) -> bool:
        return self._give_up is not None and self._clock() >= self._give_up

    def _due(self) -> float | None:
        """Seconds until the next job is to be asked for; ``None``: none is."""
        full = self._limits.jobs is not None and len(self._jobs) >= self._limits.jobs
        wanted = full if self._plan.wait is False else not self._is_late()
        if not wanted or not self._agenda or len(self._polls) >= _POLLS:
            return None
        return max(0.0, self._agenda[0][0] - self._clock())

    def _ask(self) -> Flow[None]:
        """Ask for the job that has been due for longest."""
        _, _, job = heappop(self._agenda)
        reader = cast("JobReader", self._reader)
        self._polls[(yield from fork(reader.poll(job)))] = job

    def _hear(self, job: Job, task: Task[Polled]) -> Stream[BulkEvent]:
        try:
            polled = yield from join(task)
        except KlaviyoError as error:
            # The rows are with the server; only what became of them stays unseen.
            self._tally.polling_error = str(error)
            self._forget_jobs()
            return
        before = job.state
        job.state = polled.state
        self._tally.set_job(polled.state)
        if polled.state.finished:
            self._jobs.pop(job.id, None)
            self._tally.add_failed(polled.failed, refused=False)
            yield from call(lambda: self._ledger.finish_job(job.number, job.part, polled.state, polled.failed))
        else:
            job.postpone(self._clock())
            self._schedule(job)
        if polled.state != before:
            yield self._event(JobChanged, job=polled.state)
        if polled.failed:
            yield self._event(RowsFailed, rows=polled.failed)

    def _forget_jobs(self) -> None:
        self._jobs.clear()
        self._agenda.clear()

    # ---- waiting

    def _wait(self) -> Stream[BulkEvent]:
        due = self._due()
        if self._flights or self._polls:
            yield from self._collect(due)
        elif due is not None:
            yield Sleep(due if self._give_up is None else max(0.0, min(due, self._give_up - self._clock())))

    def _collect(self, seconds: float | None) -> Stream[BulkEvent]:
        """Take in what is over, or what is over first."""
        over = yield from first((*self._flights, *self._polls), seconds)
        for task in over:
            if task in self._polls:
                yield from self._hear(self._polls.pop(task), task)
            else:
                flight = self._flights.pop(task)
                yield from self._land(flight, (yield from join(task)))

    def _wind_up(self) -> Stream[BulkEvent]:
        """End early: begin nothing more, and wait for what is on the wire."""
        if self._error is None:
            return
        self._switch.off = True
        self._forget_jobs()
        while self._flights:
            yield from self._collect(None)

    def _event(self, kind: Callable[..., T], **facts: Any) -> Emit[T]:
        return Emit(kind(progress=self._tally.progress(), **facts))
