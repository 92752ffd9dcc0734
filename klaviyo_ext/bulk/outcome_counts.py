"""Count what came of a chunk, in a copy of the tally.

The run puts the copy in the place of its tally when all is counted: an interrupt finds all of it counted, or nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import Any, TypeVar

from ..core.effects import Emit
from .bulk_report import JobState
from .chunk_outcome import Flight
from .ledger import Settled
from .run_events import RequestAccepted, RowsFailed, RowsResumed, RowsUnknown
from .server_jobs import Polled
from .tally import Tally

__all__ = ["event", "with_outcome", "with_poll", "with_settled"]

T = TypeVar("T")

Counted = tuple[Tally, list[Emit[Any]]]
"""The new tally, and the events about it, to be emitted later: listeners may raise."""


def event(tally: Tally, kind: Callable[..., T], **facts: Any) -> Emit[T]:
    """An event with the progress of ``tally``."""
    return Emit(kind(progress=tally.progress(), **facts))


def with_outcome(before: Tally, flight: Flight) -> Counted:
    """Count the outcome of a chunk that was sent."""
    tally, outcome, told = copy(before), flight.outcome, list[Emit[Any]]()
    tally.add_requests(outcome.requests, outcome.retries, outcome.submitted)
    for delivered in outcome.delivered:
        tally.add_accepted(len(delivered.rows))
        if delivered.job_id is not None and tally.confirms:
            tally.set_job(JobState(delivered.job_id, "queued", len(delivered.rows)))
        told.append(event(tally, RequestAccepted, rows=len(delivered.rows), job_id=delivered.job_id))
    if outcome.failed:
        tally.add_refused(outcome.failed)
        told.append(event(tally, RowsFailed, rows=tally.placed(outcome.failed)))
    if outcome.lost:
        tally.add_unknown(outcome.lost)
        told.append(event(tally, RowsUnknown, rows=tuple(outcome.lost)))
    tally.add_repeated(flight.indexes[position] for position in sorted(outcome.repeated - flight.repeated))
    return tally, told


def with_settled(before: Tally, settled: Settled) -> Counted:
    """Count what earlier runs did with a chunk."""
    tally, told, unknown = copy(before), list[Emit[Any]](), tuple(settled.unknown.values())
    failed = (*settled.refused.values(), *settled.failed)
    tally.add_resumed(len(settled.accepted))
    tally.add_refused(settled.refused.values())
    tally.add_failed(settled.failed, sum(state.failed or 0 for state in settled.jobs))
    tally.add_unknown(unknown)
    for state in settled.jobs:
        tally.set_job(state)
    for job in settled.open_jobs:
        tally.set_job(JobState(job.id, "queued", len(job.positions)))
    if settled.accepted:
        told.append(event(tally, RowsResumed, rows=len(settled.accepted)))
    if failed:
        told.append(event(tally, RowsFailed, rows=tally.placed(failed)))
    if unknown:
        told.append(event(tally, RowsUnknown, rows=unknown))
    return tally, told


def with_poll(before: Tally, polled: Polled) -> Tally:
    """Count what a job told."""
    tally = copy(before)
    tally.set_job(polled.state)
    if polled.state.finished:
        tally.add_failed(polled.failed, polled.state.failed or 0)
    return tally
