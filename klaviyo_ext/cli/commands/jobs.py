"""``klaviyo-ext jobs``: list bulk jobs, and show one of them."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Literal

import attrs
import typer

from klaviyo_client import operations
from klaviyo_client.runtime.operation import OperationInfo

from ...core.json_objects import object_of
from ...core.similar_names import hint
from ..client_setup import connected
from ..option_groups import Connection, takes
from ..terminal.exit_codes import CommandError, ExitCode

if TYPE_CHECKING:
    from ... import Klaviyo

__all__ = ["job_kinds", "list_jobs", "show_job"]

KindOption = Annotated[
    str, typer.Option("--kind", help="For example profile-bulk-import or catalog-item-bulk-create; all: all kinds.")
]

_COUNTS = ("total_count", "completed_count", "failed_count")


@attrs.frozen
class _Jobs:
    """The operations for one kind of jobs.

    Attributes:
        list: lists jobs.
        show: reads one job.
        errors: lists the errors of its rows; ``None`` if the job itself has them.
    """

    list: str
    show: str
    errors: str | None


@cache
def job_kinds() -> Mapping[str, _Jobs]:
    """Kinds of jobs, by their name in the path, for example ``profile-bulk-import``."""
    reading = {info.path_template: info.id for info in operations.values() if info.method == "GET"}
    found: dict[str, _Jobs] = {}
    for info in operations.values():
        if info.bulk is None or info.bulk.job is None:
            continue
        template = operations[info.bulk.job].path_template
        collection = template.rpartition("/{")[0]
        if collection in reading:
            kind = collection.rpartition("/")[2].removesuffix("-jobs")
            found[kind] = _Jobs(reading[collection], info.bulk.job, info.bulk.errors)
    return dict(sorted(found.items()))


@takes(connection=Connection)
def list_jobs(
    connection: Connection,
    kind: KindOption = "profile-bulk-import",
    status: Annotated[
        Literal["queued", "processing", "complete", "cancelled"] | None,
        typer.Option(help="Only jobs with this status."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> ExitCode:
    """List jobs with their status and counts."""
    kinds = job_kinds() if kind == "all" else {kind: _kind(kind)}
    with connected(connection) as klaviyo:
        found = [(name, job) for name, jobs in kinds.items() for job in _listed(klaviyo, operations[jobs.list], status)]
    if as_json:
        shown = [{"kind": name, **job} for name, job in found]
        sys.stdout.write(f"{json.dumps(shown, indent=2, ensure_ascii=False)}\n")
        return ExitCode.OK
    for name, job in found:
        attributes = _attributes(job)
        counts = [
            f"{name.removesuffix('_count')} {attributes[name]:,}"
            for name in _COUNTS
            if isinstance(attributes.get(name), int)
        ]
        parts = [name, str(attributes.get("status")), str(attributes.get("created_at")), ", ".join(counts)]
        sys.stdout.write("  ".join([*parts, str(job.get("id"))]) + "\n")
    if not found:
        sys.stdout.write("no jobs\n")
    return ExitCode.OK


@takes(connection=Connection)
def show_job(
    id: Annotated[str, typer.Argument(metavar="ID", help="Id of the job.")],
    connection: Connection,
    kind: KindOption = "profile-bulk-import",
) -> ExitCode:
    """Print a job as JSON, with the errors of its rows."""
    jobs = _kind(kind)
    with connected(connection) as klaviyo:
        found = klaviyo.send(operations.builder(jobs.show)(id)).to_dict()["data"]
        if jobs.errors is not None:
            found["errors"] = [item.to_dict() for item in klaviyo.items(operations.builder(jobs.errors)(id))]
    sys.stdout.write(f"{json.dumps(found, indent=2, ensure_ascii=False)}\n")
    return ExitCode.OK


def _kind(name: str) -> _Jobs:
    known = job_kinds()
    if name not in known:
        near = hint(name, [*known, "all"]) or f"; expected {', '.join(known)} or all"
        raise CommandError(f"--kind: unknown kind {name!r}{near}", ExitCode.USAGE)
    return known[name]


def _listed(klaviyo: Klaviyo, info: OperationInfo, status: str | None) -> Iterator[dict[str, Any]]:
    operation = operations.builder(info.id)()
    items = klaviyo.items(operation) if info.pagination is not None else iter(klaviyo.send(operation))
    for item in items:
        job = item.to_dict()
        if status is None or _attributes(job).get("status") == status:
            yield job


def _attributes(job: Mapping[str, Any]) -> Mapping[str, Any]:
    return object_of(job.get("attributes"))
