"""What a bulk operation says of its job and its records."""

from __future__ import annotations

import pytest

from klaviyo_client import operations

BULK = {name: info.bulk for name, info in operations.items() if info.bulk is not None}


@pytest.mark.parametrize(
    ("name", "job", "errors"),
    [
        ("bulk_import_profiles", "get_bulk_import_profiles_job", "get_errors_for_bulk_import_profiles_job"),
        ("bulk_suppress_profiles", "get_bulk_suppress_profiles_job", None),
        ("bulk_create_catalog_items", "get_bulk_create_catalog_items_job", None),
        ("bulk_create_coupon_codes", "get_bulk_create_coupon_codes_job", None),
        ("bulk_create_events", None, None),
        ("add_profiles_to_list", None, None),
    ],
)
def test_jobs_are_found_by_their_paths(name: str, job: str | None, errors: str | None) -> None:
    bulk = BULK[name]
    assert (bulk.job, bulk.errors) == (job, errors)


@pytest.mark.parametrize("name", sorted(BULK))
def test_the_operations_of_a_job_are_reads(name: str) -> None:
    for reader in (BULK[name].job, BULK[name].errors):
        assert reader is None or operations[reader].method == "GET"


def test_what_answers_with_a_job_can_be_polled() -> None:
    begun = {name for name in BULK if (operations[name].result.model or "").endswith("Job")}
    assert begun == {name for name, bulk in BULK.items() if bulk.job is not None}
