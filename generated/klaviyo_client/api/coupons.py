"""Coupons: operations of revision 2026-07-15."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.answers import Result
from ..runtime.arguments import bounded, plain, query, segment
from ..runtime.operation import Bulk, Operation, OperationInfo, PageSize, Pagination, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models.coupons import (
        CouponCode,
        CouponCodeBulkCreateJob,
        CouponCodeBulkCreateJobField,
        CouponCodeCreateAttributes,
        CouponCodeCreateJobCreateAttributes,
        CouponCodeCreateRelationships,
        CouponCodeUpdateAttributes,
        CouponCreateAttributes,
        CouponResource,
        CouponUpdateAttributes,
    )
    from ..runtime.documents import Collection, ResourceIdentifier, Single
    from ..runtime.filters import Filter


_PACKAGE = __name__.rpartition(".api.")[0]


BULK_CREATE_COUPON_CODES = OperationInfo(
    id="bulk_create_coupon_codes",
    method="POST",
    path_template="/api/coupon-code-bulk-create-jobs",
    tag="coupons",
    revision="2026-07-15",
    result=Result("single", "CouponCodeBulkCreateJob", _PACKAGE),
    scopes=("coupon-codes:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=False),
    bulk=Bulk(
        records="/data/attributes/coupon-codes/data",
        items=1_000,
        jobs=100,
        type="coupon-code",
        identifiers=("/attributes/unique_code",),
        job="get_bulk_create_coupon_codes_job",
    ),
    aliases=("create_coupon_code_bulk_create_job", "spawn_coupon_code_bulk_create_job"),
)


def bulk_create_coupon_codes(
    attributes: CouponCodeCreateJobCreateAttributes | Mapping[str, Any],
    *,
    fields_coupon_code_bulk_create_job: Sequence[CouponCodeBulkCreateJobField] | None = None,
) -> Operation[Single[CouponCodeBulkCreateJob]]:
    """Bulk create coupon codes.

    ``POST /api/coupon-code-bulk-create-jobs``

    Scopes: ``coupon-codes:write``. Rate limit: 75/s, 750/m.

    Reference: https://developers.klaviyo.com/en/reference/bulk_create_coupon_codes
    """
    return Operation(
        BULK_CREATE_COUPON_CODES,
        "/api/coupon-code-bulk-create-jobs",
        query=query(("fields[coupon-code-bulk-create-job]", fields_coupon_code_bulk_create_job)),
        body={"data": {"type": "coupon-code-bulk-create-job", "attributes": plain(attributes)}},
    )


CREATE_COUPON = OperationInfo(
    id="create_coupon",
    method="POST",
    path_template="/api/coupons",
    tag="coupons",
    revision="2026-07-15",
    result=Result("single", "CouponResource", _PACKAGE),
    scopes=("coupons:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=False),
)


def create_coupon(
    attributes: CouponCreateAttributes | Mapping[str, Any],
    *,
    fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
) -> Operation[Single[CouponResource]]:
    """Create coupon.

    ``POST /api/coupons``

    Scopes: ``coupons:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/create_coupon
    """
    return Operation(
        CREATE_COUPON,
        "/api/coupons",
        query=query(("fields[coupon]", fields_coupon)),
        body={"data": {"type": "coupon", "attributes": plain(attributes)}},
    )


CREATE_COUPON_CODE = OperationInfo(
    id="create_coupon_code",
    method="POST",
    path_template="/api/coupon-codes",
    tag="coupons",
    revision="2026-07-15",
    result=Result("single", "CouponCode", _PACKAGE),
    scopes=("coupon-codes:write",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    replay=Replay(safe=False),
)


def create_coupon_code(
    attributes: CouponCodeCreateAttributes | Mapping[str, Any],
    relationships: CouponCodeCreateRelationships | Mapping[str, Any],
    *,
    fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
) -> Operation[Single[CouponCode]]:
    """Create coupon code.

    ``POST /api/coupon-codes``

    Scopes: ``coupon-codes:write``. Rate limit: 350/s, 3500/m.

    Reference: https://developers.klaviyo.com/en/reference/create_coupon_code
    """
    return Operation(
        CREATE_COUPON_CODE,
        "/api/coupon-codes",
        query=query(("fields[coupon-code]", fields_coupon_code)),
        body={"data": {"type": "coupon-code", "attributes": plain(attributes), "relationships": plain(relationships)}},
    )


DELETE_COUPON = OperationInfo(
    id="delete_coupon",
    method="DELETE",
    path_template="/api/coupons/{id}",
    tag="coupons",
    revision="2026-07-15",
    result=Result("nothing"),
    scopes=("coupons:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def delete_coupon(id: str) -> Operation[None]:
    """Delete coupon.

    ``DELETE /api/coupons/{id}``

    Scopes: ``coupons:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/delete_coupon
    """
    return Operation(DELETE_COUPON, f"/api/coupons/{segment('id', id)}")


DELETE_COUPON_CODE = OperationInfo(
    id="delete_coupon_code",
    method="DELETE",
    path_template="/api/coupon-codes/{id}",
    tag="coupons",
    revision="2026-07-15",
    result=Result("nothing"),
    scopes=("coupon-codes:write",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    replay=Replay(safe=True),
)


def delete_coupon_code(id: str) -> Operation[None]:
    """Delete coupon code.

    ``DELETE /api/coupon-codes/{id}``

    Scopes: ``coupon-codes:write``. Rate limit: 350/s, 3500/m.

    Reference: https://developers.klaviyo.com/en/reference/delete_coupon_code
    """
    return Operation(DELETE_COUPON_CODE, f"/api/coupon-codes/{segment('id', id)}")


GET_BULK_CREATE_COUPON_CODE_JOBS = OperationInfo(
    id="get_bulk_create_coupon_code_jobs",
    method="GET",
    path_template="/api/coupon-code-bulk-create-jobs",
    tag="coupons",
    revision="2026-07-15",
    result=Result("collection", "CouponCodeBulkCreateJob", _PACKAGE),
    scopes=("coupon-codes:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True),
    filters={"status": ("equals",)},
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_coupon_code_bulk_create_jobs",),
)


def get_bulk_create_coupon_code_jobs(
    *,
    fields_coupon_code_bulk_create_job: Sequence[CouponCodeBulkCreateJobField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[CouponCodeBulkCreateJob]]:
    """Get bulk create coupon code jobs.

    ``GET /api/coupon-code-bulk-create-jobs``

    Scopes: ``coupon-codes:read``. Rate limit: 75/s, 750/m. Filters (`GetBulkCreateCouponCodeJobsFilter`): status.

    Reference: https://developers.klaviyo.com/en/reference/get_bulk_create_coupon_code_jobs
    """
    return Operation(
        GET_BULK_CREATE_COUPON_CODE_JOBS,
        "/api/coupon-code-bulk-create-jobs",
        query=query(
            ("fields[coupon-code-bulk-create-job]", fields_coupon_code_bulk_create_job),
            ("filter", filter),
            ("page[cursor]", page_cursor),
        ),
    )


GET_BULK_CREATE_COUPON_CODES_JOB = OperationInfo(
    id="get_bulk_create_coupon_codes_job",
    method="GET",
    path_template="/api/coupon-code-bulk-create-jobs/{job_id}",
    tag="coupons",
    revision="2026-07-15",
    result=Result("single", "CouponCodeBulkCreateJob", _PACKAGE),
    scopes=("coupon-codes:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True),
    aliases=("get_coupon_code_bulk_create_job",),
)


def get_bulk_create_coupon_codes_job(
    job_id: str,
    *,
    fields_coupon_code_bulk_create_job: Sequence[CouponCodeBulkCreateJobField] | None = None,
    fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
    include: Sequence[Literal["coupon-codes"]] | None = None,
) -> Operation[Single[CouponCodeBulkCreateJob]]:
    """Get bulk create coupon codes job.

    ``GET /api/coupon-code-bulk-create-jobs/{job_id}``

    Scopes: ``coupon-codes:read``. Rate limit: 75/s, 750/m.

    Reference: https://developers.klaviyo.com/en/reference/get_bulk_create_coupon_codes_job
    """
    return Operation(
        GET_BULK_CREATE_COUPON_CODES_JOB,
        f"/api/coupon-code-bulk-create-jobs/{segment('job_id', job_id)}",
        query=query(
            ("fields[coupon-code-bulk-create-job]", fields_coupon_code_bulk_create_job),
            ("fields[coupon-code]", fields_coupon_code),
            ("include", include),
        ),
    )


GET_COUPON = OperationInfo(
    id="get_coupon",
    method="GET",
    path_template="/api/coupons/{id}",
    tag="coupons",
    revision="2026-07-15",
    result=Result("single", "CouponResource", _PACKAGE),
    scopes=("coupons:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True),
)


def get_coupon(
    id: str,
    *,
    fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
) -> Operation[Single[CouponResource | None]]:
    """Get coupon.

    ``GET /api/coupons/{id}``

    Scopes: ``coupons:read``. Rate limit: 75/s, 750/m.

    Reference: https://developers.klaviyo.com/en/reference/get_coupon
    """
    return Operation(GET_COUPON, f"/api/coupons/{segment('id', id)}", query=query(("fields[coupon]", fields_coupon)))


GET_COUPON_CODE = OperationInfo(
    id="get_coupon_code",
    method="GET",
    path_template="/api/coupon-codes/{id}",
    tag="coupons",
    revision="2026-07-15",
    result=Result("single", "CouponCode", _PACKAGE),
    scopes=("coupon-codes:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    replay=Replay(safe=True),
)


def get_coupon_code(
    id: str,
    *,
    fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
    fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
    include: Sequence[Literal["coupon"]] | None = None,
) -> Operation[Single[CouponCode]]:
    """Get coupon code.

    ``GET /api/coupon-codes/{id}``

    Scopes: ``coupon-codes:read``. Rate limit: 350/s, 3500/m.

    Reference: https://developers.klaviyo.com/en/reference/get_coupon_code
    """
    return Operation(
        GET_COUPON_CODE,
        f"/api/coupon-codes/{segment('id', id)}",
        query=query(
            ("fields[coupon-code]", fields_coupon_code), ("fields[coupon]", fields_coupon), ("include", include)
        ),
    )


GET_COUPON_CODE_IDS_FOR_COUPON = OperationInfo(
    id="get_coupon_code_ids_for_coupon",
    method="GET",
    path_template="/api/coupons/{id}/relationships/coupon-codes",
    tag="coupons",
    revision="2026-07-15",
    result=Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("coupon-codes:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True),
    filters={
        "expires_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "status": ("equals",),
        "coupon.id": ("any", "equals"),
        "profile.id": ("any", "equals"),
    },
    page_size=PageSize(100, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_code_ids_for_coupon", "get_coupon_code_relationships_coupon", "get_coupon_relationships_codes"),
)


def get_coupon_code_ids_for_coupon(
    id: str,
    *,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Collection[ResourceIdentifier]]:
    """Get coupon code ids for coupon.

    ``GET /api/coupons/{id}/relationships/coupon-codes``

    Scopes: ``coupon-codes:read``. Rate limit: 75/s, 750/m. Page size: 1 to 100, 100 by default. Filters
    (`GetCouponCodeIdsForCouponFilter`): expires_at, status, coupon.id, profile.id.

    Reference: https://developers.klaviyo.com/en/reference/get_coupon_code_ids_for_coupon
    """
    return Operation(
        GET_COUPON_CODE_IDS_FOR_COUPON,
        f"/api/coupons/{segment('id', id)}/relationships/coupon-codes",
        query=query(
            ("filter", filter), ("page[cursor]", page_cursor), ("page[size]", bounded(page_size, PageSize(100, 1, 100)))
        ),
    )


GET_COUPON_CODES = OperationInfo(
    id="get_coupon_codes",
    method="GET",
    path_template="/api/coupon-codes",
    tag="coupons",
    revision="2026-07-15",
    result=Result("collection", "CouponCode", _PACKAGE),
    scopes=("coupon-codes:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    replay=Replay(safe=True),
    filters={
        "expires_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "status": ("equals",),
        "coupon.id": ("any", "equals"),
        "profile.id": ("any", "equals"),
    },
    page_size=PageSize(100, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_coupon_codes(
    *,
    fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
    fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
    filter: Filter | str,
    include: Sequence[Literal["coupon"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Collection[CouponCode]]:
    """Get coupon codes.

    ``GET /api/coupon-codes``

    Scopes: ``coupon-codes:read``. Rate limit: 350/s, 3500/m. Page size: 1 to 100, 100 by default. Filters
    (`GetCouponCodesFilter`): expires_at, status, coupon.id, profile.id.

    Reference: https://developers.klaviyo.com/en/reference/get_coupon_codes
    """
    return Operation(
        GET_COUPON_CODES,
        "/api/coupon-codes",
        query=query(
            ("fields[coupon-code]", fields_coupon_code),
            ("fields[coupon]", fields_coupon),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(100, 1, 100))),
        ),
    )


GET_COUPON_CODES_FOR_COUPON = OperationInfo(
    id="get_coupon_codes_for_coupon",
    method="GET",
    path_template="/api/coupons/{id}/coupon-codes",
    tag="coupons",
    revision="2026-07-15",
    result=Result("collection", "CouponCode", _PACKAGE),
    scopes=("coupon-codes:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True),
    filters={
        "expires_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "status": ("equals",),
        "coupon.id": ("any", "equals"),
        "profile.id": ("any", "equals"),
    },
    page_size=PageSize(100, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_codes_for_coupon", "get_coupon_coupon_codes"),
)


def get_coupon_codes_for_coupon(
    id: str,
    *,
    fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Collection[CouponCode]]:
    """Get coupon codes for coupon.

    ``GET /api/coupons/{id}/coupon-codes``

    Scopes: ``coupon-codes:read``. Rate limit: 75/s, 750/m. Page size: 1 to 100, 100 by default. Filters
    (`GetCouponCodesForCouponFilter`): expires_at, status, coupon.id, profile.id.

    Reference: https://developers.klaviyo.com/en/reference/get_coupon_codes_for_coupon
    """
    return Operation(
        GET_COUPON_CODES_FOR_COUPON,
        f"/api/coupons/{segment('id', id)}/coupon-codes",
        query=query(
            ("fields[coupon-code]", fields_coupon_code),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(100, 1, 100))),
        ),
    )


GET_COUPON_FOR_COUPON_CODE = OperationInfo(
    id="get_coupon_for_coupon_code",
    method="GET",
    path_template="/api/coupon-codes/{id}/coupon",
    tag="coupons",
    revision="2026-07-15",
    result=Result("single", "CouponResource", _PACKAGE),
    scopes=("coupons:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True),
    aliases=("get_coupon_code_coupon",),
)


def get_coupon_for_coupon_code(
    id: str,
    *,
    fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
) -> Operation[Single[CouponResource | None]]:
    """Get coupon for coupon code.

    ``GET /api/coupon-codes/{id}/coupon``

    Scopes: ``coupons:read``. Rate limit: 75/s, 750/m.

    Reference: https://developers.klaviyo.com/en/reference/get_coupon_for_coupon_code
    """
    return Operation(
        GET_COUPON_FOR_COUPON_CODE,
        f"/api/coupon-codes/{segment('id', id)}/coupon",
        query=query(("fields[coupon]", fields_coupon)),
    )


GET_COUPON_ID_FOR_COUPON_CODE = OperationInfo(
    id="get_coupon_id_for_coupon_code",
    method="GET",
    path_template="/api/coupon-codes/{id}/relationships/coupon",
    tag="coupons",
    revision="2026-07-15",
    result=Result("single", "ResourceIdentifier", _PACKAGE),
    scopes=("coupons:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True),
    aliases=("get_coupon_relationships_coupon_codes",),
)


def get_coupon_id_for_coupon_code(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get coupon id for coupon code.

    ``GET /api/coupon-codes/{id}/relationships/coupon``

    Scopes: ``coupons:read``. Rate limit: 75/s, 750/m.

    Reference: https://developers.klaviyo.com/en/reference/get_coupon_id_for_coupon_code
    """
    return Operation(GET_COUPON_ID_FOR_COUPON_CODE, f"/api/coupon-codes/{segment('id', id)}/relationships/coupon")


GET_COUPONS = OperationInfo(
    id="get_coupons",
    method="GET",
    path_template="/api/coupons",
    tag="coupons",
    revision="2026-07-15",
    result=Result("collection", "CouponResource", _PACKAGE),
    scopes=("coupons:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True),
    page_size=PageSize(100, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_coupons(
    *,
    fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Collection[CouponResource]]:
    """Get coupons.

    ``GET /api/coupons``

    Scopes: ``coupons:read``. Rate limit: 75/s, 750/m. Page size: 1 to 100, 100 by default.

    Reference: https://developers.klaviyo.com/en/reference/get_coupons
    """
    return Operation(
        GET_COUPONS,
        "/api/coupons",
        query=query(
            ("fields[coupon]", fields_coupon),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(100, 1, 100))),
        ),
    )


UPDATE_COUPON = OperationInfo(
    id="update_coupon",
    method="PATCH",
    path_template="/api/coupons/{id}",
    tag="coupons",
    revision="2026-07-15",
    result=Result("single", "CouponResource", _PACKAGE),
    scopes=("coupons:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
)


def update_coupon(
    id: str,
    attributes: CouponUpdateAttributes | Mapping[str, Any],
    *,
    fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
) -> Operation[Single[CouponResource]]:
    """Update coupon.

    ``PATCH /api/coupons/{id}``

    Scopes: ``coupons:write``. Rate limit: 3/s, 60/m.

    Reference: https://developers.klaviyo.com/en/reference/update_coupon
    """
    return Operation(
        UPDATE_COUPON,
        f"/api/coupons/{segment('id', id)}",
        query=query(("fields[coupon]", fields_coupon)),
        body={"data": {"type": "coupon", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_COUPON_CODE = OperationInfo(
    id="update_coupon_code",
    method="PATCH",
    path_template="/api/coupon-codes/{id}",
    tag="coupons",
    revision="2026-07-15",
    result=Result("single", "CouponCode", _PACKAGE),
    scopes=("coupon-codes:write",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    replay=Replay(safe=True),
)


def update_coupon_code(
    id: str,
    attributes: CouponCodeUpdateAttributes | Mapping[str, Any],
    *,
    fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
) -> Operation[Single[CouponCode]]:
    """Update coupon code.

    ``PATCH /api/coupon-codes/{id}``

    Scopes: ``coupon-codes:write``. Rate limit: 350/s, 3500/m.

    Reference: https://developers.klaviyo.com/en/reference/update_coupon_code
    """
    return Operation(
        UPDATE_COUPON_CODE,
        f"/api/coupon-codes/{segment('id', id)}",
        query=query(("fields[coupon-code]", fields_coupon_code)),
        body={"data": {"type": "coupon-code", "id": id, "attributes": plain(attributes)}},
    )


# Names under which other clients know these operations.
create_coupon_code_bulk_create_job = bulk_create_coupon_codes
spawn_coupon_code_bulk_create_job = bulk_create_coupon_codes
get_coupon_code_bulk_create_jobs = get_bulk_create_coupon_code_jobs
get_coupon_code_bulk_create_job = get_bulk_create_coupon_codes_job
get_code_ids_for_coupon = get_coupon_code_ids_for_coupon
get_coupon_code_relationships_coupon = get_coupon_code_ids_for_coupon
get_coupon_relationships_codes = get_coupon_code_ids_for_coupon
get_codes_for_coupon = get_coupon_codes_for_coupon
get_coupon_coupon_codes = get_coupon_codes_for_coupon
get_coupon_code_coupon = get_coupon_for_coupon_code
get_coupon_relationships_coupon_codes = get_coupon_id_for_coupon_code
