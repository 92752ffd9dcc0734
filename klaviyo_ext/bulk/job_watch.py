"""The jobs of a run: which of them to poll next, and how long."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush
from itertools import count
from typing import Any

import attrs

from klaviyo_client.runtime.errors import KlaviyoError

from ..core.effects import Flow, Task, fork, join
from ..errors import AuthenticationError, NotFoundError, PermissionDeniedError
from .bulk_report import JobState
from .chunk_outcome import Delivered
from .early_end import StoppedError, Switch, stoppable
from .server_jobs import Job, JobReader, Polled

__all__ = ["Watching"]

_POLLS = 4
"""How many jobs to poll at a time."""

_FAILURES = 5
"""The run gives up on a job after this many polls in a row that failed. A job can be unknown (404) at first: the server
that is asked may not have heard of it yet."""

_ALL_FAILURES = 25
"""The run stops polling after this many polls in a row that failed, of whatever jobs."""

_PUZZLES = 20
"""The run gives up on a job after this many polls in a row that found an unknown status."""

_INSTANT = 0.001
"""Waits that are shorter than this are over: some clocks do not move by less."""

_GOING_ON = ("queued", "processing")


@attrs.define
class Watching:
    """The jobs that the server started, and the requests that poll them.

    Attributes:
        reader: reads jobs; ``None`` if they cannot be read.
        wait: whether to poll until the jobs are finished, or for how many seconds after the last request.
        most: the most jobs in progress at a time; ``None`` if no limit is known.
        clock: the time.
        polls: requests on their way.
        error: why polling has stopped, or why the run gave up on a job for the first time.
        unlisted: jobs that have ended and whose errors were not read when polling stopped.
    """

    reader: JobReader | None
    wait: bool | float
    most: int | None
    clock: Callable[[], float]
    polls: dict[Task[Polled], Job] = attrs.field(factory=dict[Task[Polled], Job], init=False)
    error: str | None = attrs.field(default=None, init=False)
    unlisted: list[JobState] = attrs.field(factory=list[JobState], init=False)
    _jobs: dict[str, Job] = attrs.field(factory=dict[str, Job], init=False)
    _agenda: list[tuple[float, int, Job]] = attrs.field(factory=list[tuple[float, int, Job]], init=False)
    _numbers: count[int] = attrs.field(factory=count, init=False)
    _switch: Switch = attrs.field(factory=Switch, init=False)
    _give_up: float | None = attrs.field(default=None, init=False)
    _failures: int = attrs.field(default=0, init=False)

    def __len__(self) -> int:
        return len(self._jobs)

    @property
    def needed(self) -> bool:
        """Whether jobs are polled at all: to wait for their end, or to have room for another one."""
        on = self.reader is not None and not self._switch.off
        return on and (self.wait is not False or self.most is not None)

    def add(self, number: int, delivered: Delivered) -> None:
        """Poll the job of a request that was accepted."""
        if delivered.job_id is not None and self.needed:
            self.put(Job.begun(delivered.job_id, number, delivered.part, delivered.rows, self.clock()))

    def put(self, job: Job) -> None:
        """Poll a job."""
        self._jobs[job.id] = job
        heappush(self._agenda, (job.due, next(self._numbers), job))

    def stop(self) -> None:
        """Stop polling."""
        self._switch.off = True
        self.unlisted += [job.state for job in self._jobs.values() if job.state.finished]
        self._jobs.clear()
        self._agenda.clear()

    def goes_on(self) -> bool:
        """Whether a run that has sent everything waits for its jobs. The first call starts the clock."""
        if not self._jobs or self.wait is False:
            return False
        if self._give_up is None and not isinstance(self.wait, bool):
            self._give_up = self.clock() + self.wait
        return not self._is_late()

    def due(self) -> float | None:
        """Seconds until the next poll; ``None`` if there is none."""
        full = self.most is not None and len(self._jobs) >= self.most
        wanted = full if self.wait is False else not self._is_late()
        if not wanted or not self._agenda or len(self.polls) >= _POLLS:
            return None
        seconds = self._agenda[0][0] - self.clock()
        return seconds if seconds > _INSTANT else 0.0

    def left(self, seconds: float | None) -> float | None:
        """``seconds``, or fewer if the wait ends before."""
        if self._give_up is None:
            return seconds
        rest = max(0.0, self._give_up - self.clock())
        return rest if seconds is None else min(seconds, rest)

    def ask(self) -> Flow[None]:
        """Poll the job that is due first."""
        _, _, job = heappop(self._agenda)
        assert self.reader is not None  # noqa: S101 - without a reader there are no jobs
        self.polls[(yield from fork(stoppable(self.reader.poll(job), self._switch)))] = job

    def hear(self, task: Task[Any]) -> Flow[tuple[Job, Polled] | None]:
        """The polled job and its state; ``None`` if the poll failed and the run does not give up on the job."""
        job = self.polls.pop(task)
        try:
            polled: Polled = yield from join(task)
        except StoppedError:
            return None
        except KlaviyoError as error:
            return self._failed(job, error)
        self._failures = job.failures = 0
        job.puzzles = 0 if polled.state.finished or polled.state.status in _GOING_ON else job.puzzles + 1
        job.state = polled.state
        if polled.state.finished:
            self._jobs.pop(job.id, None)
        elif job.puzzles == _PUZZLES:
            return self._drop(job, polled.before, f"unknown status {polled.state.status!r}")
        else:
            self._postpone(job)
        return job, polled

    def _failed(self, job: Job, error: KlaviyoError) -> tuple[Job, Polled] | None:
        """Postpone the job, give up on it, or stop polling. The server has the rows; their outcome may stay unknown."""
        job.failures += 1
        if isinstance(error, NotFoundError) and error.objects:  # the server keeps jobs for seven days
            if job.failures == _FAILURES:
                self._jobs.pop(job.id, None)
                before, job.state = job.state, attrs.evolve(job.state, status="expired")
                return job, Polled(before, job.state)
        else:
            self._failures += 1
            if isinstance(error, AuthenticationError | PermissionDeniedError) or self._failures == _ALL_FAILURES:
                self.error = str(error)
                self.stop()
                return None
            if job.failures == _FAILURES:
                return self._drop(job, job.state, str(error))
        self._postpone(job)
        return None

    def _drop(self, job: Job, before: JobState, why: str) -> tuple[Job, Polled]:
        self._jobs.pop(job.id, None)
        self.error = self.error or f"job {job.id}: {why}"
        job.state = attrs.evolve(job.state, error=why)
        return job, Polled(before, job.state)

    def _postpone(self, job: Job) -> None:
        if job.id in self._jobs:
            job.postpone(self.clock())
            heappush(self._agenda, (job.due, next(self._numbers), job))

    def _is_late(self) -> bool:
        return self._give_up is not None and self.clock() >= self._give_up - _INSTANT
