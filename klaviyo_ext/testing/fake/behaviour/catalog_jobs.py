"""Bulk jobs of catalogs and coupon codes, and reading of all kinds of jobs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from ..accepted_call import AcceptedCall, Answer, Refusal, behaves
from ..records.record_tables import Record
from ..world import World
from . import catalogs, coupons
from .job_life import Outcome, progress, refuse_when_busy, start, step
from .request_parts import attributes_of, held, resource_of

__all__ = ["blamed", "run_rows"]

_PLURALS = {
    "catalog-item": "items",
    "catalog-variant": "variants",
    "catalog-category": "categories",
    "coupon-code": "coupon-codes",
}

_Row = Callable[[World, Mapping[str, Any]], Record]


def run_rows(world: World, name: str, rows: list[Mapping[str, Any]], do: _Row) -> Outcome:
    """Process all rows; a refused row adds an error, and the others continue.

    Errors have the recorded members: ``detail``, ``source`` and the external id in ``meta``, but not the ``id``,
    ``code`` and ``title`` that the document requires.
    """
    outcome = Outcome(related={name: []})
    for position, row in enumerate(rows):
        try:
            outcome.related[name].append(do(world, row).reference)
            outcome.completed += 1
        except Refusal as refusal:
            outcome.failed += 1
            pointer = blamed(refusal, f"/data/attributes/{name}/data/{position}")
            error = {
                "detail": refusal.detail,
                "source": {"pointer": pointer},
                "meta": {"external_id": _external_id(row)},
            }
            outcome.errors.append(error)
    return outcome


def blamed(refusal: Refusal, row: str) -> str:
    """The pointer of a refusal, for a document that was one row of a larger one."""
    return row + refusal.pointer.removeprefix("/data").rstrip("/")


def _external_id(row: Mapping[str, Any]) -> str | None:
    attributes = attributes_of(row)
    if "external_id" in attributes:
        return str(attributes["external_id"])
    if "id" in row:
        return str(row["id"]).rpartition(":::")[2]
    return attributes.get("unique_code")


_DEEDS: Mapping[str, _Row] = {"create": catalogs.create, "update": catalogs.update, "delete": catalogs.delete}


@behaves(
    *(f"bulk_{deed}_catalog_{plural}" for deed in _DEEDS for plural in ("items", "variants", "categories")),
    "bulk_create_coupon_codes",
)
def _run(world: World, call: AcceptedCall) -> Answer:
    resource = resource_of(call)
    type_ = str(resource["type"])
    refuse_when_busy(world, call, type_)
    thing, _, deed = type_.removesuffix("-job").rpartition("-bulk-")
    name = _PLURALS[thing]
    rows = cast("list[Mapping[str, Any]]", attributes_of(resource)[name]["data"])
    outcome = run_rows(world, name, rows, coupons.create_code if thing == "coupon-code" else _DEEDS[deed])
    # Recorded jobs were processing in the first response.
    shape: dict[str, Any] = {"failed_count": 0, "errors": [], "expires_at": None}
    return Answer(record=start(world, type_, outcome, shape, queued=False))


_TYPES = (
    "profile-bulk-import-job",
    *(f"catalog-{thing}-bulk-{deed}-job" for thing in ("item", "variant", "category") for deed in _DEEDS),
    "coupon-code-bulk-create-job",
    "profile-suppression-bulk-create-job",
    "profile-suppression-bulk-delete-job",
)
_COLLECTIONS = {f"{type_}s": type_ for type_ in _TYPES}


def _type(call: AcceptedCall) -> str:
    return _COLLECTIONS[call.operation.template.split("/")[2]]


def _names(form: str) -> list[str]:
    catalog = {"item": "catalog_items", "variant": "variants", "category": "categories"}
    return [
        *(form.format(f"bulk_{deed}_{plural}") for deed in _DEEDS for plural in catalog.values()),
        form.format("bulk_suppress_profiles"),
        form.format("bulk_unsuppress_profiles"),
        form.format("bulk_import_profiles"),
    ]


@behaves(*_names("get_{}_jobs"), "get_bulk_create_coupon_code_jobs")
def _list(world: World, call: AcceptedCall) -> Answer:
    type_ = _type(call)
    progress(world, type_)
    return Answer(records=list(world.table(type_)))


@behaves(*_names("get_{}_job"), "get_bulk_create_coupon_codes_job")
def _read(world: World, call: AcceptedCall) -> Answer:
    type_ = _type(call)
    progress(world, type_)
    job = world.need(type_, call.path_params["job_id"])
    step(world, job)
    return Answer(record=job)


@behaves(
    "get_errors_for_bulk_import_profiles_job",
    "get_list_for_bulk_import_profiles_job",
    "get_profiles_for_bulk_import_profiles_job",
    "get_list_ids_for_bulk_import_profiles_job",
    "get_profile_ids_for_bulk_import_profiles_job",
)
def _related(world: World, call: AcceptedCall) -> Answer:
    type_ = _type(call)
    progress(world, type_)
    job = world.need(type_, call.path_params["id"])
    parts = call.operation.template.split("/")
    return Answer(records=held(world, job, parts[-1]), identifiers="relationships" in parts)
