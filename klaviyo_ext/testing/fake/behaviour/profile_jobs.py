"""Bulk jobs for profiles: import and suppression.

As recorded: an import starts as queued; a suppression starts as processing, with ``completed_at`` set and counts of
zero.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from ..accepted_call import AcceptedCall, Answer, Refusal, behaves
from ..records.record_tables import Record
from ..world import World
from .catalog_jobs import blamed
from .job_life import Outcome, start
from .lists_and_segments import join
from .profile_identifiers import check_identifiers
from .profiles import upsert_profile
from .request_parts import attributes_of, member, needed, references_of, refuse_invalid, resource_of
from .subscriptions import suppress, suppress_members, unsuppress, unsuppress_members

__all__: list[str] = []


@behaves("bulk_import_profiles")
def _import(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    lists = needed(world, references_of(resource, "lists") or [])
    rows = cast("list[Mapping[str, Any]]", attributes_of(resource)["profiles"]["data"])
    outcome = Outcome(related={"profiles": []})
    for position, row in enumerate(rows):
        try:
            profile, _ = upsert_profile(world, row)
        except Refusal as refusal:
            outcome.failed += 1
            outcome.errors.append(_import_error(refusal, position, row))
            continue
        outcome.completed += 1
        outcome.related["profiles"].append(profile.reference)
        for group in lists:
            join(world, group, profile)
    shape = {"created_at": world.clock.stamp(), "failed_count": 0, "expires_at": None, "started_at": None}
    job = start(world, "profile-bulk-import-job", outcome, shape, queued=True)
    job.relationships["lists"] = {group.reference: None for group in lists}
    job.relationships["import-errors"] = {}
    return Answer(record=job)


def _import_error(refusal: Refusal, position: int, row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "code": refusal.code,
        "title": _TITLES.get(refusal.code, "Invalid input."),
        "detail": refusal.detail,
        "source": {"pointer": blamed(refusal, f"/data/attributes/profiles/data/{position}")},
        "original_payload": {name: row[name] for name in ("id", "attributes", "meta") if name in row},
    }


_TITLES = {"duplicate_profile": "Conflict.", "not_found": "Not found."}


@behaves("bulk_suppress_profiles")
def _suppress(world: World, call: AcceptedCall) -> Answer:
    return _run(world, call, suppress, suppress_members)


@behaves("bulk_unsuppress_profiles")
def _unsuppress(world: World, call: AcceptedCall) -> Answer:
    return _run(world, call, unsuppress, unsuppress_members)


def _run(
    world: World,
    call: AcceptedCall,
    one: Callable[[World, str], bool],
    members: Callable[[World, Record], tuple[int, int]],
) -> Answer:
    """The profiles of a request: exactly one of profiles, the members of a list, and those of a segment."""
    resource = resource_of(call)
    rows = cast("list[Mapping[str, Any]] | None", member(attributes_of(resource), "profiles").get("data"))
    given = {name: references_of(resource, name) for name in ("list", "segment")}
    if sum(bool(choice) for choice in (rows, *given.values())) != 1:
        raise refuse_invalid("Exactly one of profiles, list and segment must be given.", "/data")
    emails = [str(attributes_of(row)["email"]) for row in rows or []]
    for position, email in enumerate(emails):
        check_identifiers({"email": email}, f"/data/attributes/profiles/data/{position}/attributes")
    groups = {name: needed(world, references or []) for name, references in given.items()}
    done = [one(world, email) for email in emails]
    outcome = Outcome(done.count(True), done.count(False))
    for name, found in groups.items():
        outcome.related[f"{name}s"] = [group.reference for group in found]
        for group in found:
            completed, skipped = members(world, group)
            outcome.completed += completed
            outcome.failed += skipped
    job = start(world, str(resource["type"]), outcome, {"skipped_count": 0}, queued=False, total=0)
    job.attributes["completed_at"] = world.clock.stamp(micro=True)
    return Answer(record=job)
