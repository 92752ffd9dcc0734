"""The life of bulk jobs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext.testing import Document, load_package_document
from klaviyo_ext.testing.fake import accepted_call as calls, behaviour
from klaviyo_ext.testing.fake.accepted_call import behaviour_of
from klaviyo_ext.testing.fake.job_pace import JobPace
from tests.kept_revisions import JULY, document_of
from tests.testing.fake.test_catalogs import a_category, a_code, a_variant, an_item, full
from tests.testing.fake.wire import Got, Wire, reference, resource


@pytest.fixture
def wire() -> Wire:
    """Only the clock moves jobs."""
    wire = Wire()
    wire.fake.world().pace = JobPace(by_reading=False)
    return wire


def submit(wire: Wire, type_: str, name: str, rows: list[Any], **more: Any) -> Got:
    answer = wire.post(f"/api/{type_}s", resource(type_, **{name: {"data": rows}}, **more))
    assert answer.status == 202, answer.body
    return answer


def read(wire: Wire, job: Got, **query: str) -> Got:
    return wire.get(f"/api/{job.data['type']}s/{job.data['id']}", **query)


def done(wire: Wire, job: Got) -> dict[str, Any]:
    wire.fake.clock.advance(3)
    return read(wire, job).attributes


def test_every_behaviour_is_of_an_operation() -> None:
    assert behaviour is not None
    known = set(Document(load_package_document()).operations)
    assert set(calls._BEHAVIOURS) <= known | set(Document(document_of(JULY)).operations)  # pyright: ignore[reportPrivateUsage]
    bulk = {name for name in known if name.startswith("bulk_")}
    assert {name for name in bulk if behaviour_of(name) is None} == set()


def an_import(*rows: dict[str, Any], lists: tuple[str, ...] = ()) -> dict[str, Any]:
    links = {"_relationships": {"lists": [reference("list", id_) for id_ in lists]}} if lists else {}
    return resource("profile-bulk-import-job", profiles={"data": list(rows)}, **links)


def test_an_import_from_queue_to_expiry(wire: Wire) -> None:
    rows = [resource("profile", email="a@b.co"), resource("profile", email="nonsense")]
    job = wire.post("/api/profile-bulk-import-jobs", an_import(*rows))
    assert job.status == 202
    assert job.attributes == {
        "status": "queued",
        "created_at": "2026-07-15T12:00:00+00:00",
        "total_count": 2,
        "completed_count": 0,
        "failed_count": 0,
        "completed_at": None,
        "expires_at": "2026-07-22T12:00:00+00:00",
        "started_at": None,
    }
    assert read(wire, job).attributes == job.attributes  # time stands still
    errors = f"/api/profile-bulk-import-jobs/{job.data['id']}/import-errors"
    assert wire.get(errors).data == []

    wire.fake.clock.advance(1)
    now = read(wire, job).attributes
    assert (now["status"], now["started_at"]) == ("processing", "2026-07-15T12:00:01+00:00")
    assert (now["completed_count"], now["failed_count"], now["completed_at"]) == (0, 0, None)

    wire.fake.clock.advance(2)
    now = read(wire, job).attributes
    assert (now["status"], now["completed_count"], now["failed_count"]) == ("complete", 1, 1)
    assert now["completed_at"] == "2026-07-15T12:00:03+00:00"
    (error,) = wire.get(errors).data
    assert error["attributes"]["code"] == "invalid"
    assert error["attributes"]["source"] == {"pointer": "/data/attributes/profiles/data/1/attributes/email"}
    assert error["attributes"]["original_payload"] == {"attributes": {"email": "nonsense"}}

    wire.fake.clock.advance(7 * 86400)
    assert read(wire, job).status == 404
    assert wire.get("/api/profile-bulk-import-jobs").data == []
    assert len(wire.fake.world().table("import-error")) == 0


def test_an_import_upserts_into_lists(wire: Wire) -> None:
    group = wire.fake.world().create("list", {"name": "L"})
    first = wire.post("/api/profile-bulk-import-jobs", an_import(resource("profile", email="a@b.co", first_name="A")))
    done(wire, first)
    rows = [resource("profile", email="a@b.co", last_name="B"), resource("profile", external_id="2")]
    job = wire.post("/api/profile-bulk-import-jobs", an_import(*rows, lists=(group.id,)))
    assert job.data["relationships"]["lists"]["data"] == [reference("list", group.id)]
    assert done(wire, job)["completed_count"] == 2
    path = f"/api/profile-bulk-import-jobs/{job.data['id']}"
    profiles = wire.get(f"{path}/profiles").data
    assert [(each["attributes"]["first_name"], each["attributes"]["last_name"]) for each in profiles] == [
        ("A", "B"),
        (None, None),
    ]
    assert wire.get(f"{path}/relationships/profiles").data == [reference("profile", each["id"]) for each in profiles]
    assert [each["id"] for each in wire.get(f"{path}/lists").data] == [group.id]
    assert wire.get(f"{path}/relationships/lists").data == [reference("list", group.id)]
    assert len(wire.get(f"/api/lists/{group.id}/profiles").data) == 2
    assert [each["id"] for each in read(wire, job, include="lists").body["included"]] == [group.id]
    refused = wire.post("/api/profile-bulk-import-jobs", an_import(rows[0], lists=("NoList",)))
    assert refused.status == 404


def test_list_of_imports(wire: Wire) -> None:
    for number in range(3):
        wire.post("/api/profile-bulk-import-jobs", an_import(resource("profile", email=f"{number}@b.co")))
        wire.fake.clock.advance(1.5)
    path = "/api/profile-bulk-import-jobs"
    assert [job["attributes"]["status"] for job in wire.get(path, sort="created_at").data] == [
        "complete",
        "complete",
        "processing",
    ]
    assert len(wire.get(path, filter='any(status,["complete"])').data) == 2
    page = wire.get(path, page__size="2")
    assert (len(page.data), page.body["links"]["next"] is None) == (2, False)


def test_reading_moves_jobs_on() -> None:
    wire = Wire()
    job = wire.post("/api/profile-bulk-import-jobs", an_import(resource("profile", email="a@b.co")))
    assert [read(wire, job).attributes["status"] for _ in range(3)] == ["processing", "complete", "complete"]


def a_variant_of_p(external_id: str) -> dict[str, Any]:
    return a_variant(external_id, "P")


CATALOG: dict[str, tuple[str, Callable[[str], dict[str, Any]]]] = {
    "items": ("catalog-item", an_item),
    "categories": ("catalog-category", a_category),
    "variants": ("catalog-variant", a_variant_of_p),
}


@pytest.mark.parametrize("name", CATALOG)
def test_catalog_jobs(wire: Wire, name: str) -> None:
    wire.post("/api/catalog-items", an_item("P"))
    type_, make = CATALOG[name]
    field = "name" if name == "categories" else "title"
    created = submit(wire, f"{type_}-bulk-create-job", name, [make("A"), make("A"), make("B")])
    assert (created.attributes["status"], created.attributes["total_count"]) == ("processing", 3)
    assert wire.get(f"/api/catalog-{name}/{full('A')}").status == 200  # readable before the job is complete
    after = done(wire, created)
    assert (after["status"], after["completed_count"], after["failed_count"]) == ("complete", 2, 1)
    assert after["errors"] == [
        {
            "detail": f"A {type_} with id {full('A')} already exists.",
            "source": {"pointer": f"/data/attributes/{name}/data/1/attributes/external_id"},
            "meta": {"external_id": "A"},
        }
    ]
    included = read(wire, created, include=name).body["included"]
    assert [each["id"] for each in included] == [full("A"), full("B")]

    rows = [resource(type_, full("A"), **{field: "new"}), resource(type_, full("X"), **{field: "new"})]
    updated = submit(wire, f"{type_}-bulk-update-job", name, rows)
    after = done(wire, updated)
    assert (after["completed_count"], after["failed_count"]) == (1, 1)
    assert after["errors"][0]["meta"] == {"external_id": "X"}
    assert wire.get(f"/api/catalog-{name}/{full('A')}").attributes[field] == "new"

    rows = [reference(type_, full("A")), reference(type_, full("X"))]
    deleted = submit(wire, f"{type_}-bulk-delete-job", name, rows)
    after = done(wire, deleted)
    assert (after["completed_count"], after["failed_count"]) == (1, 1)
    assert wire.get(f"/api/catalog-{name}/{full('A')}").status == 404
    assert len(wire.get(f"/api/{type_}-bulk-delete-jobs").data) == 1
    wire.fake.clock.advance(7 * 86400)
    assert wire.get(f"/api/{type_}-bulk-delete-jobs").data == []


def test_coupon_code_jobs(wire: Wire) -> None:
    wire.post("/api/coupons", resource("coupon", external_id="TEN"))
    rows = [a_code("TEN", "a"), a_code("TEN", "a"), a_code("NONE", "b")]
    job = submit(wire, "coupon-code-bulk-create-job", "coupon-codes", rows)
    assert job.attributes["status"] == "processing"
    after = done(wire, job)
    assert (after["completed_count"], after["failed_count"]) == (1, 2)
    assert [error["meta"] for error in after["errors"]] == [{"external_id": "a"}, {"external_id": "b"}]
    assert [each["id"] for each in read(wire, job, include="coupon-codes").body["included"]] == ["TEN-a"]
    assert len(wire.get("/api/coupon-code-bulk-create-jobs", filter='equals(status,"complete")').data) == 1


@pytest.mark.parametrize(
    ("type_", "name", "row", "limit"),
    [
        ("coupon-code-bulk-create-job", "coupon-codes", a_code("TEN", "a"), 100),
        ("catalog-category-bulk-delete-job", "categories", reference("catalog-category", "x"), 500),
    ],
)
def test_jobs_at_one_time(wire: Wire, type_: str, name: str, row: Any, limit: int) -> None:
    for _ in range(limit):
        submit(wire, type_, name, [row])
    refused = wire.post(f"/api/{type_}s", resource(type_, **{name: {"data": [row]}}))
    assert (refused.status, refused.error["code"]) == (429, "throttled")
    wire.fake.clock.advance(3)
    submit(wire, type_, name, [row])


def suppressions(wire: Wire, email: str) -> list[str]:
    query = {"filter": f'equals(email,"{email}")', "additional-fields__profile": "subscriptions"}
    (profile,) = wire.get("/api/profiles", **query).data
    return [each["reason"] for each in profile["attributes"]["subscriptions"]["email"]["marketing"]["suppression"]]


def test_suppression_jobs(wire: Wire) -> None:
    rows = [resource("profile", email="a@b.co")]
    job = submit(wire, "profile-suppression-bulk-create-job", "profiles", rows)
    assert job.attributes == {
        "status": "processing",
        "created_at": "2026-07-15T12:00:00.000000+00:00",
        "total_count": 0,
        "completed_count": 0,
        "completed_at": "2026-07-15T12:00:00.000000+00:00",
        "skipped_count": 0,
    }
    after = done(wire, job)
    assert [after[name] for name in ("status", "total_count", "completed_count", "skipped_count")] == [
        "complete",
        1,
        1,
        0,
    ]
    assert suppressions(wire, "a@b.co") == ["USER_SUPPRESSED"]
    again = submit(wire, "profile-suppression-bulk-create-job", "profiles", rows)
    assert done(wire, again)["skipped_count"] == 1

    lifted = submit(
        wire, "profile-suppression-bulk-delete-job", "profiles", [*rows, resource("profile", email="c@b.co")]
    )
    after = done(wire, lifted)
    assert (after["completed_count"], after["skipped_count"]) == (1, 1)
    assert suppressions(wire, "a@b.co") == []


def test_suppression_of_a_list(wire: Wire) -> None:
    group = wire.fake.world().create("list", {"name": "L"})
    wire.post(
        "/api/profile-bulk-import-jobs",
        an_import(resource("profile", email="a@b.co"), resource("profile", email="b@b.co"), lists=(group.id,)),
    )
    type_ = "profile-suppression-bulk-create-job"
    nothing: dict[str, Any] = {"type": type_, "attributes": {}}
    listed = {**nothing, "relationships": {"list": {"data": reference("list", group.id)}}}
    job = wire.post(f"/api/{type_}s", listed)
    assert job.status == 202
    assert done(wire, job)["completed_count"] == 2
    assert suppressions(wire, "b@b.co") == ["USER_SUPPRESSED"]
    both: dict[str, Any] = {**listed, "attributes": {"profiles": {"data": [resource("profile", email="a@b.co")]}}}
    for wrong in (both, nothing):
        assert wire.post(f"/api/{type_}s", wrong).status == 400


def test_jobs_live_on_in_snapshots(wire: Wire, tmp_path: Path) -> None:
    job = submit(wire, "catalog-item-bulk-create-job", "items", [an_item("A"), an_item("A")])
    wire.fake.save(tmp_path / "fake.json")
    other = Wire()
    other.fake.load(tmp_path / "fake.json")
    assert done(other, job) == done(wire, job)
    related = [read(each, job, include="items").data["relationships"] for each in (wire, other)]
    assert related[0] == related[1]
