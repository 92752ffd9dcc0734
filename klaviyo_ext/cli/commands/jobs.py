"""Bulk jobs: which there are, and how far they are."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from klaviyo_client import operations
from klaviyo_client.runtime.operation import OperationInfo

from ..client_setup import connected
from ..exit_codes import CommandError, ExitCode
from ..option_groups import Connection

if TYPE_CHECKING:
    from klaviyo_ext import Klaviyo

__all__ = ["job_kinds", "list_jobs", "show_job"]

_COUNTS = ("total_count", "completed_count", "failed_count")


@attrs.frozen
class _Jobs:
    """The operations about one kind of jobs.

    Attributes:
        list: lists them.
        show: reads one.
        errors: lists what was wrong with its rows; ``None`` if the job itself tells.
    """

    list: str
    show: str
    errors: str | None


@cache
def job_kinds() -> Mapping[str, _Jobs]:
    """Kinds of jobs, by the part of their path that names them, as in ``profile-bulk-import``."""
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


def list_jobs(kind: str, status: str | None, connection: Connection, *, as_json: bool) -> ExitCode:
    """Print the jobs of a kind, or of all kinds.

    Raises:
        CommandError: there is no such kind.
        KlaviyoError: they cannot be read.
    """
    kinds = job_kinds() if kind == "all" else {kind: _kind(kind)}
    with connected(connection) as klaviyo:
        found = [(name, job) for name, jobs in kinds.items() for job in _listed(klaviyo, operations[jobs.list], status)]
    if as_json:
        shown = [{"kind": name, **job} for name, job in found]
        sys.stdout.write(f"{json.dumps(shown, indent=2, ensure_ascii=False)}\n")
        return ExitCode.OK
    for name, job in found:
        attributes: dict[str, Any] = job.get("attributes") or {}
        counts = [
            f"{name.removesuffix('_count')} {attributes[name]:,}"
            for name in _COUNTS
            if attributes.get(name) is not None
        ]
        parts = [name, str(attributes.get("status")), str(attributes.get("created_at")), ", ".join(counts)]
        sys.stdout.write("  ".join([*parts, str(job["id"])]) + "\n")
    if not found:
        sys.stdout.write("no jobs\n")
    return ExitCode.OK


def show_job(id: str, kind: str, connection: Connection) -> ExitCode:
    """Print a job as JSON, with the errors of its rows.

    Raises:
        CommandError: there is no such kind.
        KlaviyoError: it cannot be read.
    """
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
        raise CommandError(f"--kind: there is no kind {name!r}; there are {', '.join(known)}", ExitCode.USAGE)
    return known[name]


def _listed(klaviyo: Klaviyo, info: OperationInfo, status: str | None) -> Iterator[dict[str, Any]]:
    operation = operations.builder(info.id)()
    items = klaviyo.items(operation) if info.pagination is not None else iter(klaviyo.send(operation))
    for item in items:
        job = item.to_dict()
        if status is None or job.get("attributes", {}).get("status") == status:
            yield job
