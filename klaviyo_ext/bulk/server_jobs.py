"""Read the server's jobs: their state, and the rows that failed in them."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any, cast

import attrs

from klaviyo_client.runtime.operation import Bulk, Operation, OperationInfo

from ..core.effects import Flow
from ..core.flows import Core
from ..core.steps import observed
from ..errors import ErrorObject, NotFoundError
from .bulk_report import FailedRow, JobState
from .chunking import Chunk
from .record_pointers import keys, parted

__all__ = ["Job", "JobReader", "Polled"]

_FIRST_WAIT = 1.0
_LONGEST_WAIT = 30.0


@attrs.define
class Job:
    """A job that is polled.

    Attributes:
        id: id of the job.
        number: number of its chunk.
        part: number of its submission in the ledger.
        due: time of the next poll.
        wait: seconds between that poll and the one after it.
        state: the last known state.
        indexes: numbers of its rows in the source.
    """

    id: str
    number: int
    part: int
    due: float
    state: JobState
    indexes: Sequence[int]
    _identifiers: bytes
    wait: float = _FIRST_WAIT

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
        state: state of the job.
        failed: rows that failed; known when the job is finished.
    """

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

        A job that the server no longer knows (it keeps jobs for seven days) becomes ``expired``.

        Raises:
            KlaviyoError: the job cannot be read.
        """
        bulk = cast("Bulk", self.info.bulk)
        try:
            document = yield from self.core.send(self._build(cast("str", bulk.job), job.id))
        except NotFoundError:
            return Polled(attrs.evolve(job.state, status="expired"))
        raw = document.to_dict().get("data")
        attributes = _object(_object(raw).get("attributes"))
        state = JobState(
            job.id,
            str(attributes.get("status") or "unknown"),
            len(job),
            _count(attributes, "completed_count"),
            _count(attributes, "failed_count"),
            _count(attributes, "skipped_count"),
        )
        if not state.finished:
            return Polled(state)
        errors = attributes.get("errors")
        found = list(cast("Iterable[object]", errors)) if isinstance(errors, list) else []
        if bulk.errors is not None and state.failed != 0:
            found = yield from self._listed(self._build(bulk.errors, job.id))
        return Polled(state, tuple(_failed_rows(job, found, bulk)))

    def _listed(self, operation: Operation[Any]) -> Flow[list[object]]:
        """The attributes of all resources that ``operation`` lists."""
        found: list[Any] = []
        yield from observed(self.core.walk(operation).items(), found.append)
        return [_object(resource.to_dict()).get("attributes") for resource in found]

    def _build(self, name: str, id: str) -> Operation[Any]:
        operations = import_module(self.info.result.package).operations
        built: Operation[Any] = operations.builder(name)(id)
        return built


def _failed_rows(job: Job, errors: Sequence[object], bulk: Bulk) -> list[FailedRow]:
    """The rows of the source that the errors of a job belong to, found by position or by identifier."""
    if not errors:
        return []
    names = job.identifiers()
    places: dict[str, int] = {}
    for position, name in enumerate(names):
        if name is not None:
            places.setdefault(name, position)
    identify = keys(bulk.identifiers)
    found: list[FailedRow] = []
    for raw in errors:
        error = ErrorObject.from_dict(_object(raw))
        payload = _object(_object(raw).get("original_payload"))
        said = [parted(key)[1] for key in identify(payload)]
        said += [str(error.meta[key]) for key in ("external_id", "id") if error.meta.get(key)]
        place = error.source.item_index
        if place is None or place >= len(job):
            place = next((places[name] for name in said if name in places), None)
        index, name = (None, next(iter(said), None)) if place is None else (job.indexes[place], names[place])
        found.append(FailedRow(index, name, error.code, error.detail or error.title, error.source.pointer))
    return found


def _object(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _count(attributes: Mapping[str, Any], name: str) -> int | None:
    value = attributes.get(name)
    return value if isinstance(value, int) else None
