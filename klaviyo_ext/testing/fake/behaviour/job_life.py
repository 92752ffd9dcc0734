"""The lifecycle of bulk jobs: queued, processing, complete, expired.

A job writes its data at once, but shows its outcome only when it is complete. As recorded: counts are zero until then,
``expires_at`` is seven days after the creation, and catalog jobs are never queued.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import attrs

from ..accepted_call import AcceptedCall, Refusal
from ..records.record_tables import Record, Reference
from ..world import World
from .request_parts import member

__all__ = ["Outcome", "in_flight", "progress", "refuse_when_busy", "start", "step"]

_DONE = ("complete", "cancelled")


@attrs.define
class Outcome:
    """The outcome of a job.

    Attributes:
        completed: number of rows that succeeded.
        failed: number of rows that failed.
        errors: one object for each failed row.
        related: relationships of the complete job.
    """

    completed: int = 0
    failed: int = 0
    errors: list[dict[str, Any]] = attrs.field(factory=list[dict[str, Any]])
    related: dict[str, list[Reference]] = attrs.field(factory=dict[str, "list[Reference]"])


def start(
    world: World,
    type: str,
    outcome: Outcome,
    attributes: Mapping[str, Any],
    *,
    queued: bool,
    total: int | None = None,
) -> Record:
    """A new job.

    Args:
        world: the account.
        type: JSON:API type of the job.
        outcome: the outcome, shown when the job is complete.
        attributes: initial attributes that only this type has.
        queued: start as queued, not as processing.
        total: total count; default: number of rows.
    """
    stored: dict[str, Any] = {
        "status": "queued" if queued else "processing",
        "created_at": world.clock.stamp(micro=True),
        "total_count": outcome.completed + outcome.failed if total is None else total,
        "completed_count": 0,
        "completed_at": None,
        **attributes,
    }
    job = world.create(type, stored)
    if "expires_at" in stored:
        stored["expires_at"] = _stamp(world, job, world.clock.seconds + world.pace.kept)
    job.hidden.update(
        # The start of the queued state; in the past for a job that is never queued.
        begun=world.clock.seconds - (0.0 if queued else world.pace.queued),
        outcome=attrs.asdict(outcome),
        expires=world.clock.seconds + world.pace.kept,
    )
    for name in outcome.related:
        job.relationships[name] = {}
    return job


def progress(world: World, type: str) -> None:
    """Update the states of the jobs of a type by the clock; remove expired jobs."""
    table = world.table(type)
    for job in list(table):
        if job.hidden["expires"] <= world.clock.seconds:
            for reference in job.related("import-errors"):
                error = world.resolve(reference)
                if error is not None:
                    world.table("import-error").remove(error)
            table.remove(job)
        elif job.attributes["status"] not in _DONE:
            _advance(world, job)


def step(world: World, job: Record) -> None:
    """Move a job that was read to its next state, unless only the clock moves jobs."""
    if not world.pace.by_reading or job.attributes["status"] in _DONE:
        return
    queued = job.attributes["status"] == "queued"
    job.hidden["begun"] = world.clock.seconds - world.pace.queued - (0.0 if queued else world.pace.processing)
    _advance(world, job)


def in_flight(world: World, type: str) -> int:
    """Number of jobs of a type that are not complete."""
    progress(world, type)
    return sum(job.attributes["status"] not in _DONE for job in world.table(type))


def refuse_when_busy(world: World, call: AcceptedCall, type: str) -> None:
    """Refuse a job if the maximum number of jobs is in progress.

    Raises:
        Refusal: 429. The limit is in Klaviyo's API documentation; no response was recorded.
    """
    limit: int | None = member(call.operation.raw, "x-ext-bulk").get("jobs")
    if limit is not None and in_flight(world, type) >= limit:
        raise Refusal(429, "throttled", f"No more than {limit} jobs can be in progress at one time.", pointer="/data")


def _advance(world: World, job: Record) -> None:
    age = world.clock.seconds - job.hidden["begun"]
    queued, processing = world.pace.queued, world.pace.processing
    status = "queued" if age < queued else "processing" if age < queued + processing else "complete"
    if status == job.attributes["status"]:
        return
    changes: dict[str, Any] = {"status": status}
    if "started_at" in job.attributes and job.attributes["started_at"] is None:
        changes["started_at"] = _stamp(world, job, job.hidden["begun"] + queued)
    if status == "complete":
        changes |= _result(job)
        if "completed_at" in job.attributes:
            changes["completed_at"] = _stamp(world, job, job.hidden["begun"] + queued + processing)
        _show(world, job)
    world.table(job.type).change(job, **changes)


def _result(job: Record) -> dict[str, Any]:
    outcome = job.hidden["outcome"]
    known = {
        "completed_count": outcome["completed"],
        "failed_count": outcome["failed"],
        # A suppression job reports its failures as skipped.
        "skipped_count": outcome["failed"],
        "errors": outcome["errors"],
    }
    if job.attributes.get("total_count") == 0:
        known["total_count"] = outcome["completed"] + outcome["failed"]
    return {name: value for name, value in known.items() if name in job.attributes}


def _show(world: World, job: Record) -> None:
    outcome = job.hidden["outcome"]
    for name, references in outcome["related"].items():
        job.relationships[name] = dict.fromkeys((type_, id_) for type_, id_ in references)
    if "errors" not in job.attributes and outcome["errors"]:
        errors = [world.create("import-error", error) for error in outcome["errors"]]
        job.relationships["import-errors"] = {error.reference: None for error in errors}


def _stamp(world: World, job: Record, seconds: float) -> str:
    """A time of the fake's clock as the wall clock shows it, in the form of the job's creation, and not before it.

    Imports have whole seconds, as recorded.
    """
    created = str(job.attributes["created_at"])
    form = "microseconds" if "." in created else "seconds"
    return max(datetime.fromtimestamp(seconds - world.clock.ahead, UTC).isoformat(timespec=form), created)
