"""Read the server's jobs: their state, and the rows that failed in them."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any, cast

import attrs

from klaviyo_client.runtime.errors import BadResponseError
from klaviyo_client.runtime.operation import Bulk, Operation, OperationInfo

from ..core.effects import Flow
from ..core.flows import Core
from ..core.json_objects import object_of
from ..core.steps import observed
from ..errors import ErrorObject
from .bulk_report import FailedRow, JobState
from .chunking import Chunk
from .record_pointers import keys, parted

__all__ = ["Job", "JobReader", "Polled"]

_FIRST_WAIT = 1.0
_LONGEST_WAIT = 30.0

_MORE_ERRORS = 10
"""Most errors that a job may list for each of its rows; a list that is longer has no end."""


@attrs.define
class Job:
    """A job that is polled.

    Attributes:
        id: id of the job.
        number: number of its chunk.
        part: number of its submission in the ledger.
        due: time of the next poll.
        state: the last known state.
        indexes: numbers of its rows in the source.
        wait: seconds between the next poll and the one after it.
        failures: polls in a row that failed.
        puzzles: polls in a row that found a status that this version does not know.
    """

    id: str
    number: int
    part: int
    due: float
    state: JobState
    indexes: Sequence[int]
    _identifiers: bytes
    wait: float = _FIRST_WAIT
    failures: int = 0
    puzzles: int = 0

    @classmethod
    def begun(cls, id: str, number: int, part: int, rows: Chunk, now: float) -> Job:
        """The job of a request that was just accepted. Does not keep the bytes of the request."""
        packed = zlib.compress("\n".join(name or "" for name in rows.identifiers).encode(errors="surrogatepass"), 1)
        state = JobState(id, "queued", len(rows))
        return cls(id, number, part, now + _FIRST_WAIT, state, rows.indexes, packed)

    def postpone(self, now: float) -> None:
        """Set the next poll; each wait is longer than the one before."""
        self.wait = min(self.wait * 1.5, _LONGEST_WAIT)
        self.due = now + self.wait

    def identifiers(self) -> list[str | None]:
        """What identifies each row of the request."""
        names = zlib.decompress(self._identifiers).decode(errors="surrogatepass").split("\n")
        return [name or None for name in names]

    def __len__(self) -> int:
        return len(self.indexes)


@attrs.frozen
class Polled:
    """The result of a poll.

    Attributes:
        before: state of the job before.
        state: state of the job.
        failed: rows that failed; known when the job is finished.
    """

    before: JobState
    state: JobState
    failed: tuple[FailedRow, ...] = ()


@attrs.frozen
class JobReader:
    """Reads the jobs of one bulk operation.

    Attributes:
        core: sends requests.
        info: the operation that starts jobs; its jobs can be read.
    """

    core: Core
    info: OperationInfo

    def poll(self, job: Job) -> Flow[Polled]:
        """Read the state of ``job`` and, once it is finished, the rows that failed.

        Raises:
            KlaviyoError: the job, or its list of errors, cannot be read. ``job`` has the state that was found.
        """
        bulk = cast("Bulk", self.info.bulk)
        operation = self._build(cast("str", bulk.job), job.id)
        document = yield from self.core.send(operation)
        data = object_of(document.to_dict().get("data"))
        attributes = object_of(data.get("attributes"))
        status = attributes.get("status")
        if data.get("id") != job.id or not isinstance(status, str) or not status:
            raise BadResponseError(f"{operation.info.id}: the response does not have the status of the job")
        before, state = job.state, JobState(job.id, status, len(job), *_counts(attributes, len(job)))
        if not state.finished:
            return Polled(before, state)
        listed = attributes.get("errors")
        found = list(cast("Iterable[object]", listed)) if isinstance(listed, list) else []
        if bulk.errors is not None and (state.failed != 0 or state.unconfirmed):
            job.state = attrs.evolve(state, error="its errors were not read")  # if the list cannot be read
            found = yield from self._listed(self._build(bulk.errors, job.id), _MORE_ERRORS * len(job))
        rows = tuple(_failed_rows(job, found, bulk))
        if rows:
            state = attrs.evolve(state, failed=max(state.failed or 0, len(rows)))
        return Polled(before, state, rows)

    def _listed(self, operation: Operation[Any], most: int) -> Flow[list[object]]:
        """The attributes of all resources that ``operation`` lists."""
        found: list[object] = []

        def keep(resource: Any) -> None:
            if len(found) == most:
                raise BadResponseError(f"{operation.info.id}: the list of errors does not end")
            found.append(object_of(resource.to_dict()).get("attributes"))

        yield from observed(self.core.walk(operation).items(), keep)
        return found

    def _build(self, name: str, id: str) -> Operation[Any]:
        operations = import_module(self.info.result.package).operations
        built: Operation[Any] = operations.builder(name)(id)
        return built


def _failed_rows(job: Job, errors: Sequence[object], bulk: Bulk) -> list[FailedRow]:
    """The rows of the source that the errors of a job belong to, found by position or by identifier.

    Each row once, and no more than the job has.
    """
    if not errors:
        return []
    names = job.identifiers()
    places: dict[str, int] = {}
    for position, name in enumerate(names):
        if name is not None:
            places.setdefault(name, position)
    identify = keys(bulk.identifiers)
    placed: dict[int, FailedRow] = {}
    strangers: list[FailedRow] = []
    for raw in errors:
        error = ErrorObject.from_dict(object_of(raw))
        payload = object_of(object_of(raw).get("original_payload"))
        said = [parted(key)[1] for key in identify(payload)]
        said += [str(error.meta[key]) for key in ("external_id", "id") if error.meta.get(key)]
        place = error.source.item_index
        if place is None or place >= len(job):
            place = next((places[name] for name in said if name in places), None)
        about = error.code, error.detail or error.title, error.source.pointer
        if place is None:
            strangers.append(FailedRow(None, next(iter(said), None), *about))
        else:
            placed.setdefault(place, FailedRow(job.indexes[place], names[place], *about))
    return [*placed.values(), *strangers[: len(job) - len(placed)]]


def _counts(attributes: Mapping[str, Any], most: int) -> tuple[int | None, int | None, int | None]:
    """How many rows are done, failed and skipped. Failures always count, the others only if all three can be true."""
    told = [attributes.get(f"{name}_count") for name in ("completed", "failed", "skipped")]
    completed, failed, skipped = (
        value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None for value in told
    )
    if told != [completed, failed, skipped] or any(value > most for value in (completed, failed, skipped) if value):
        return None, min(failed, most) if failed else None, None
    return completed, failed, skipped
