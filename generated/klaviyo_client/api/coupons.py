"""Coupons: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, plain, query, segment
from ..runtime.documents import Collection, ResourceIdentifier, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Bulk, Operation, PageSize, Pagination, Quota, RateLimit, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


BULK_CREATE_COUPON_CODES = _info(
    "bulk_create_coupon_codes",
    "POST /api/coupon-code-bulk-create-jobs",
    Result("single", "CouponCodeBulkCreateJob", _PACKAGE),
    scopes=("coupon-codes:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
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
    attributes: models.CouponCodeCreateJobCreateAttributes | Mapping[str, Any],
    *,
    fields_coupon_code_bulk_create_job: Sequence[models.CouponCodeBulkCreateJobField] | None = None,
) -> Operation[Single[models.CouponCodeBulkCreateJob]]:
    """Bulk create coupon codes (``POST /api/coupon-code-bulk-create-jobs``).

    Returns a job; at most 100 may be queued. Records that fail are in its ``errors``.

    Args:
        attributes: needs coupon-codes, at most 1,000 a call.
        fields_coupon_code_bulk_create_job: the fields to receive, all by default.
    """
    return Operation(
        BULK_CREATE_COUPON_CODES,
        "/api/coupon-code-bulk-create-jobs",
        query=query(("fields[coupon-code-bulk-create-job]", fields_coupon_code_bulk_create_job)),
        body={"data": {"type": "coupon-code-bulk-create-job", "attributes": plain(attributes)}},
    )


CREATE_COUPON = _info(
    "create_coupon",
    "POST /api/coupons",
    Result("single", "CouponResource", _PACKAGE),
    scopes=("coupons:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def create_coupon(
    attributes: models.CouponCreateAttributes | dicts.CouponCreateAttributes | AnyDict,
    *,
    fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
) -> Operation[Single[models.CouponResource]]:
    """Create coupon (``POST /api/coupons``).

    Args:
        attributes: needs external_id. ``external_id`` may have letters, digits and underscores.
        fields_coupon: the fields to receive, all by default.
    """
    return Operation(
        CREATE_COUPON,
        "/api/coupons",
        query=query(("fields[coupon]", fields_coupon)),
        body={"data": {"type": "coupon", "attributes": plain(attributes)}},
    )


CREATE_COUPON_CODE = _info(
    "create_coupon_code",
    "POST /api/coupon-codes",
    Result("single", "CouponCode", _PACKAGE),
    scopes=("coupon-codes:write",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
)


def create_coupon_code(
    attributes: models.CouponCodeCreateAttributes | dicts.CouponCodeCreateAttributes | AnyDict,
    relationships: models.CouponCodeCreateRelationships | Mapping[str, Any],
    *,
    fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
) -> Operation[Single[models.CouponCode]]:
    """Create coupon code (``POST /api/coupon-codes``).

    Args:
        attributes: needs unique_code.
        relationships: needs coupon. ``coupon``: the coupon that it is a code of.
        fields_coupon_code: the fields to receive, all by default.
    """
    return Operation(
        CREATE_COUPON_CODE,
        "/api/coupon-codes",
        query=query(("fields[coupon-code]", fields_coupon_code)),
        body={"data": {"type": "coupon-code", "attributes": plain(attributes), "relationships": plain(relationships)}},
    )


DELETE_COUPON = _info(
    "delete_coupon",
    "DELETE /api/coupons/{id}",
    Result("nothing"),
    scopes=("coupons:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def delete_coupon(id: str) -> Operation[None]:
    """Delete coupon (``DELETE /api/coupons/{id}``).

    Args:
        id: id of the coupon.
    """
    return Operation(DELETE_COUPON, f"/api/coupons/{segment('id', id)}")


DELETE_COUPON_CODE = _info(
    "delete_coupon_code",
    "DELETE /api/coupon-codes/{id}",
    Result("nothing"),
    scopes=("coupon-codes:write",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
)


def delete_coupon_code(id: str) -> Operation[None]:
    """Delete coupon code (``DELETE /api/coupon-codes/{id}``).

    Args:
        id: id of the coupon code.
    """
    return Operation(DELETE_COUPON_CODE, f"/api/coupon-codes/{segment('id', id)}")


GET_BULK_CREATE_COUPON_CODE_JOBS = _info(
    "get_bulk_create_coupon_code_jobs",
    "GET /api/coupon-code-bulk-create-jobs",
    Result("collection", "CouponCodeBulkCreateJob", _PACKAGE),
    scopes=("coupon-codes:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    filters={"status": ("equals",)},
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_coupon_code_bulk_create_jobs",),
)


def get_bulk_create_coupon_code_jobs(
    *,
    fields_coupon_code_bulk_create_job: Sequence[models.CouponCodeBulkCreateJobField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[models.CouponCodeBulkCreateJob]]:
    """Get bulk create coupon code jobs (``GET /api/coupon-code-bulk-create-jobs``).

    Args:
        fields_coupon_code_bulk_create_job: the fields to receive, all by default.
        filter: a `GetBulkCreateCouponCodeJobsFilter` or its text: status (equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
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


GET_BULK_CREATE_COUPON_CODES_JOB = _info(
    "get_bulk_create_coupon_codes_job",
    "GET /api/coupon-code-bulk-create-jobs/{job_id}",
    Result("single", "CouponCodeBulkCreateJob", _PACKAGE),
    scopes=("coupon-codes:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("get_coupon_code_bulk_create_job",),
)


def get_bulk_create_coupon_codes_job(
    job_id: str,
    *,
    fields_coupon_code_bulk_create_job: Sequence[models.CouponCodeBulkCreateJobField] | None = None,
    fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
    include: Sequence[Literal["coupon-codes"]] | None = None,
) -> Operation[Single[models.CouponCodeBulkCreateJob]]:
    """Get bulk create coupon codes job (``GET /api/coupon-code-bulk-create-jobs/{job_id}``).

    Args:
        job_id: id of the coupon code bulk create job.
        fields_coupon_code_bulk_create_job, fields_coupon_code: the fields to receive, all by default.
        include: what to add to ``included``: coupon-codes.
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


GET_COUPON = _info(
    "get_coupon",
    "GET /api/coupons/{id}",
    Result("single", "CouponResource", _PACKAGE),
    scopes=("coupons:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
)


def get_coupon(
    id: str,
    *,
    fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
) -> Operation[Single[models.CouponResource]]:
    """Get coupon (``GET /api/coupons/{id}``).

    Args:
        id: id of the coupon.
        fields_coupon: the fields to receive, all by default.
    """
    return Operation(GET_COUPON, f"/api/coupons/{segment('id', id)}", query=query(("fields[coupon]", fields_coupon)))


GET_COUPON_CODE = _info(
    "get_coupon_code",
    "GET /api/coupon-codes/{id}",
    Result("single", "CouponCode", _PACKAGE),
    scopes=("coupon-codes:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
)


def get_coupon_code(
    id: str,
    *,
    fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
    fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
    include: Sequence[Literal["coupon"]] | None = None,
) -> Operation[Single[models.CouponCode]]:
    """Get coupon code (``GET /api/coupon-codes/{id}``).

    Args:
        id: id of the code, which is made of the coupon's id and the code.
        fields_coupon_code, fields_coupon: the fields to receive, all by default.
        include: what to add to ``included``: coupon.
    """
    return Operation(
        GET_COUPON_CODE,
        f"/api/coupon-codes/{segment('id', id)}",
        query=query(
            ("fields[coupon-code]", fields_coupon_code), ("fields[coupon]", fields_coupon), ("include", include)
        ),
    )


GET_COUPON_CODE_IDS_FOR_COUPON = _info(
    "get_coupon_code_ids_for_coupon",
    "GET /api/coupons/{id}/relationships/coupon-codes",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("coupon-codes:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    filters={
        "expires_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "status": ("equals",),
        "profile.id": ("any", "equals"),
    },
    page_size=PageSize(100, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_code_ids_for_coupon", "get_coupon_code_relationships_coupon", "get_coupon_relationships_codes"),
)


def get_coupon_code_ids_for_coupon(
    id: str, *, filter: Filter | str | None = None, page_cursor: str | None = None, page_size: int | None = None
) -> Operation[Collection[ResourceIdentifier]]:
    """Get coupon code ids for coupon (``GET /api/coupons/{id}/relationships/coupon-codes``).

    Args:
        id: id of the coupon.
        filter: a `GetCouponCodeIdsForCouponFilter` or its text: expires_at (greater-or-equal, greater-than,
            less-or-equal, less-than); status (equals); profile.id (any, equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 100 by default.
    """
    return Operation(
        GET_COUPON_CODE_IDS_FOR_COUPON,
        f"/api/coupons/{segment('id', id)}/relationships/coupon-codes",
        query=query(
            ("filter", filter), ("page[cursor]", page_cursor), ("page[size]", bounded(page_size, PageSize(100, 1, 100)))
        ),
    )


GET_COUPON_CODES = _info(
    "get_coupon_codes",
    "GET /api/coupon-codes",
    Result("collection", "CouponCode", _PACKAGE),
    scopes=("coupon-codes:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
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
) -> Operation[Collection[models.CouponCode]]:
    """Get coupon codes (``GET /api/coupon-codes``).

    The codes of given coupons or profiles; there is no call for all codes.

    Args:
        fields_coupon_code, fields_coupon: the fields to receive, all by default.
        filter: required; a `GetCouponCodesFilter` or its text: expires_at (greater-or-equal, greater-than,
            less-or-equal, less-than); status (equals); coupon.id, profile.id (any, equals). It must have
            ``coupon.id`` or ``profile.id``.
        include: what to add to ``included``: coupon.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 100 by default.
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


GET_COUPON_CODES_FOR_COUPON = _info(
    "get_coupon_codes_for_coupon",
    "GET /api/coupons/{id}/coupon-codes",
    Result("collection", "CouponCode", _PACKAGE),
    scopes=("coupon-codes:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    filters={
        "expires_at": ("greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "status": ("equals",),
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
) -> Operation[Collection[models.CouponCode]]:
    """Get coupon codes for coupon (``GET /api/coupons/{id}/coupon-codes``).

    Args:
        id: id of the coupon.
        fields_coupon_code: the fields to receive, all by default.
        filter: a `GetCouponCodesForCouponFilter` or its text: expires_at (greater-or-equal, greater-than,
            less-or-equal, less-than); status (equals); profile.id (any, equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 100 by default.
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


GET_COUPON_FOR_COUPON_CODE = _info(
    "get_coupon_for_coupon_code",
    "GET /api/coupon-codes/{id}/coupon",
    Result("single", "CouponResource", _PACKAGE, nullable=True),
    scopes=("coupons:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("get_coupon_code_coupon",),
)


def get_coupon_for_coupon_code(
    id: str,
    *,
    fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
) -> Operation[Single[models.CouponResource | None]]:
    """Get coupon for coupon code (``GET /api/coupon-codes/{id}/coupon``).

    Args:
        id: id of the coupon code.
        fields_coupon: the fields to receive, all by default.
    """
    return Operation(
        GET_COUPON_FOR_COUPON_CODE,
        f"/api/coupon-codes/{segment('id', id)}/coupon",
        query=query(("fields[coupon]", fields_coupon)),
    )


GET_COUPON_ID_FOR_COUPON_CODE = _info(
    "get_coupon_id_for_coupon_code",
    "GET /api/coupon-codes/{id}/relationships/coupon",
    Result("single", "ResourceIdentifier", _PACKAGE, nullable=True),
    scopes=("coupons:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("get_coupon_relationships_coupon_codes",),
)


def get_coupon_id_for_coupon_code(id: str) -> Operation[Single[ResourceIdentifier | None]]:
    """Get coupon id for coupon code (``GET /api/coupon-codes/{id}/relationships/coupon``).

    Args:
        id: id of the coupon code.
    """
    return Operation(GET_COUPON_ID_FOR_COUPON_CODE, f"/api/coupon-codes/{segment('id', id)}/relationships/coupon")


GET_COUPONS = _info(
    "get_coupons",
    "GET /api/coupons",
    Result("collection", "CouponResource", _PACKAGE),
    scopes=("coupons:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    page_size=PageSize(100, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_coupons(
    *,
    fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Collection[models.CouponResource]]:
    """Get coupons (``GET /api/coupons``).

    Args:
        fields_coupon: the fields to receive, all by default.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 100 by default.
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


UPDATE_COUPON = _info(
    "update_coupon",
    "PATCH /api/coupons/{id}",
    Result("single", "CouponResource", _PACKAGE),
    scopes=("coupons:write",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
)


def update_coupon(
    id: str,
    attributes: models.CouponUpdateAttributes | dicts.CouponUpdateAttributes | AnyDict,
    *,
    fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
) -> Operation[Single[models.CouponResource]]:
    """Update coupon (``PATCH /api/coupons/{id}``).

    Args:
        id: id of the coupon.
        attributes: takes description, monitor_configuration, assigner_configuration; absent fields stay as they
            are, ``None`` clears a field.
        fields_coupon: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_COUPON,
        f"/api/coupons/{segment('id', id)}",
        query=query(("fields[coupon]", fields_coupon)),
        body={"data": {"type": "coupon", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_COUPON_CODE = _info(
    "update_coupon_code",
    "PATCH /api/coupon-codes/{id}",
    Result("single", "CouponCode", _PACKAGE),
    scopes=("coupon-codes:write",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
)


def update_coupon_code(
    id: str,
    attributes: models.CouponCodeUpdateAttributes | dicts.CouponCodeUpdateAttributes | AnyDict,
    *,
    fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
) -> Operation[Single[models.CouponCode]]:
    """Update coupon code (``PATCH /api/coupon-codes/{id}``).

    Args:
        id: id of the coupon code.
        attributes: takes status, expires_at; absent fields stay as they are, ``None`` clears a field.
        fields_coupon_code: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_COUPON_CODE,
        f"/api/coupon-codes/{segment('id', id)}",
        query=query(("fields[coupon-code]", fields_coupon_code)),
        body={"data": {"type": "coupon-code", "id": id, "attributes": plain(attributes)}},
    )


# Aliases: the names of these operations in other clients.
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


class _CouponsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def bulk_create_coupon_codes(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk create coupon codes (``POST /api/coupon-code-bulk-create-jobs``).

        Scopes: coupon-codes:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/bulk_create_coupon_codes

        Returns a job; at most 100 may be queued. Records that fail are in its ``errors``.

        Args:
            attributes: needs coupon-codes, at most 1,000 a call.
            fields_coupon_code_bulk_create_job: the fields to receive, all by default.
        """

    def create_coupon(self, *args: Any, **kwargs: Any) -> Any:
        """Create coupon (``POST /api/coupons``).

        Scopes: coupons:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/create_coupon

        Args:
            attributes: needs external_id. ``external_id`` may have letters, digits and underscores.
            fields_coupon: the fields to receive, all by default.
        """

    def create_coupon_code(self, *args: Any, **kwargs: Any) -> Any:
        """Create coupon code (``POST /api/coupon-codes``).

        Scopes: coupon-codes:write. Limit: 350/s, 3500/m. https://developers.klaviyo.com/en/reference/create_coupon_code

        Args:
            attributes: needs unique_code.
            relationships: needs coupon. ``coupon``: the coupon that it is a code of.
            fields_coupon_code: the fields to receive, all by default.
        """

    def delete_coupon(self, *args: Any, **kwargs: Any) -> Any:
        """Delete coupon (``DELETE /api/coupons/{id}``).

        Scopes: coupons:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/delete_coupon

        Args:
            id: id of the coupon.
        """

    def delete_coupon_code(self, *args: Any, **kwargs: Any) -> Any:
        """Delete coupon code (``DELETE /api/coupon-codes/{id}``).

        Scopes: coupon-codes:write. Limit: 350/s, 3500/m. https://developers.klaviyo.com/en/reference/delete_coupon_code

        Args:
            id: id of the coupon code.
        """

    def get_bulk_create_coupon_code_jobs(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk create coupon code jobs (``GET /api/coupon-code-bulk-create-jobs``).

        Scopes: coupon-codes:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_bulk_create_coupon_code_jobs

        Args:
            fields_coupon_code_bulk_create_job: the fields to receive, all by default.
            filter: a `GetBulkCreateCouponCodeJobsFilter` or its text: status (equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_bulk_create_coupon_codes_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk create coupon codes job (``GET /api/coupon-code-bulk-create-jobs/{job_id}``).

        Scopes: coupon-codes:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_bulk_create_coupon_codes_job

        Args:
            job_id: id of the coupon code bulk create job.
            fields_coupon_code_bulk_create_job, fields_coupon_code: the fields to receive, all by default.
            include: what to add to ``included``: coupon-codes.
        """

    def get_coupon(self, *args: Any, **kwargs: Any) -> Any:
        """Get coupon (``GET /api/coupons/{id}``).

        Scopes: coupons:read. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/get_coupon

        Args:
            id: id of the coupon.
            fields_coupon: the fields to receive, all by default.
        """

    def get_coupon_code(self, *args: Any, **kwargs: Any) -> Any:
        """Get coupon code (``GET /api/coupon-codes/{id}``).

        Scopes: coupon-codes:read. Limit: 350/s, 3500/m. https://developers.klaviyo.com/en/reference/get_coupon_code

        Args:
            id: id of the code, which is made of the coupon's id and the code.
            fields_coupon_code, fields_coupon: the fields to receive, all by default.
            include: what to add to ``included``: coupon.
        """

    def get_coupon_code_ids_for_coupon(self, *args: Any, **kwargs: Any) -> Any:
        """Get coupon code ids for coupon (``GET /api/coupons/{id}/relationships/coupon-codes``).

        Scopes: coupon-codes:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_coupon_code_ids_for_coupon

        Args:
            id: id of the coupon.
            filter: a `GetCouponCodeIdsForCouponFilter` or its text: expires_at (greater-or-equal, greater-than,
                less-or-equal, less-than); status (equals); profile.id (any, equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 100 by default.
        """

    def get_coupon_codes(self, *args: Any, **kwargs: Any) -> Any:
        """Get coupon codes (``GET /api/coupon-codes``).

        Scopes: coupon-codes:read. Limit: 350/s, 3500/m. https://developers.klaviyo.com/en/reference/get_coupon_codes

        The codes of given coupons or profiles; there is no call for all codes.

        Args:
            fields_coupon_code, fields_coupon: the fields to receive, all by default.
            filter: required; a `GetCouponCodesFilter` or its text: expires_at (greater-or-equal, greater-than,
                less-or-equal, less-than); status (equals); coupon.id, profile.id (any, equals). It must have
                ``coupon.id`` or ``profile.id``.
            include: what to add to ``included``: coupon.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 100 by default.
        """

    def get_coupon_codes_for_coupon(self, *args: Any, **kwargs: Any) -> Any:
        """Get coupon codes for coupon (``GET /api/coupons/{id}/coupon-codes``).

        Scopes: coupon-codes:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_coupon_codes_for_coupon

        Args:
            id: id of the coupon.
            fields_coupon_code: the fields to receive, all by default.
            filter: a `GetCouponCodesForCouponFilter` or its text: expires_at (greater-or-equal, greater-than,
                less-or-equal, less-than); status (equals); profile.id (any, equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 100 by default.
        """

    def get_coupon_for_coupon_code(self, *args: Any, **kwargs: Any) -> Any:
        """Get coupon for coupon code (``GET /api/coupon-codes/{id}/coupon``).

        Scopes: coupons:read. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/get_coupon_for_coupon_code

        Args:
            id: id of the coupon code.
            fields_coupon: the fields to receive, all by default.
        """

    def get_coupon_id_for_coupon_code(self, *args: Any, **kwargs: Any) -> Any:
        """Get coupon id for coupon code (``GET /api/coupon-codes/{id}/relationships/coupon``).

        Scopes: coupons:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_coupon_id_for_coupon_code

        Args:
            id: id of the coupon code.
        """

    def get_coupons(self, *args: Any, **kwargs: Any) -> Any:
        """Get coupons (``GET /api/coupons``).

        Scopes: coupons:read. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/get_coupons

        Args:
            fields_coupon: the fields to receive, all by default.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 100 by default.
        """

    def update_coupon(self, *args: Any, **kwargs: Any) -> Any:
        """Update coupon (``PATCH /api/coupons/{id}``).

        Scopes: coupons:write. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/update_coupon

        Args:
            id: id of the coupon.
            attributes: takes description, monitor_configuration, assigner_configuration; absent fields stay as they
                are, ``None`` clears a field.
            fields_coupon: the fields to receive, all by default.
        """

    def update_coupon_code(self, *args: Any, **kwargs: Any) -> Any:
        """Update coupon code (``PATCH /api/coupon-codes/{id}``).

        Scopes: coupon-codes:write. Limit: 350/s, 3500/m. https://developers.klaviyo.com/en/reference/update_coupon_code

        Args:
            id: id of the coupon code.
            attributes: takes status, expires_at; absent fields stay as they are, ``None`` clears a field.
            fields_coupon_code: the fields to receive, all by default.
        """


class CouponsNamespace(Namespace, _CouponsNamespaceDocs):
    """Coupons, sent by a blocking client."""

    def bulk_create_coupon_codes(
        self,
        attributes: models.CouponCodeCreateJobCreateAttributes | Mapping[str, Any],
        *,
        fields_coupon_code_bulk_create_job: Sequence[models.CouponCodeBulkCreateJobField] | None = None,
    ) -> Single[models.CouponCodeBulkCreateJob]:
        return self._client.send(
            bulk_create_coupon_codes(attributes, fields_coupon_code_bulk_create_job=fields_coupon_code_bulk_create_job)
        )

    def create_coupon(
        self,
        attributes: models.CouponCreateAttributes | dicts.CouponCreateAttributes | AnyDict,
        *,
        fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
    ) -> Single[models.CouponResource]:
        return self._client.send(create_coupon(attributes, fields_coupon=fields_coupon))

    def create_coupon_code(
        self,
        attributes: models.CouponCodeCreateAttributes | dicts.CouponCodeCreateAttributes | AnyDict,
        relationships: models.CouponCodeCreateRelationships | Mapping[str, Any],
        *,
        fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
    ) -> Single[models.CouponCode]:
        return self._client.send(create_coupon_code(attributes, relationships, fields_coupon_code=fields_coupon_code))

    def delete_coupon(self, id: str) -> None:
        return self._client.send(delete_coupon(id))

    def delete_coupon_code(self, id: str) -> None:
        return self._client.send(delete_coupon_code(id))

    def get_bulk_create_coupon_code_jobs(
        self,
        *,
        fields_coupon_code_bulk_create_job: Sequence[models.CouponCodeBulkCreateJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> Results[models.CouponCodeBulkCreateJob, Collection[models.CouponCodeBulkCreateJob]]:
        return self._client.items(
            get_bulk_create_coupon_code_jobs(
                fields_coupon_code_bulk_create_job=fields_coupon_code_bulk_create_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    def get_bulk_create_coupon_codes_job(
        self,
        job_id: str,
        *,
        fields_coupon_code_bulk_create_job: Sequence[models.CouponCodeBulkCreateJobField] | None = None,
        fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
        include: Sequence[Literal["coupon-codes"]] | None = None,
    ) -> Single[models.CouponCodeBulkCreateJob]:
        return self._client.send(
            get_bulk_create_coupon_codes_job(
                job_id,
                fields_coupon_code_bulk_create_job=fields_coupon_code_bulk_create_job,
                fields_coupon_code=fields_coupon_code,
                include=include,
            )
        )

    def get_coupon(
        self,
        id: str,
        *,
        fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
    ) -> Single[models.CouponResource]:
        return self._client.send(get_coupon(id, fields_coupon=fields_coupon))

    def get_coupon_code(
        self,
        id: str,
        *,
        fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
        fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
        include: Sequence[Literal["coupon"]] | None = None,
    ) -> Single[models.CouponCode]:
        return self._client.send(
            get_coupon_code(id, fields_coupon_code=fields_coupon_code, fields_coupon=fields_coupon, include=include)
        )

    def get_coupon_code_ids_for_coupon(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> Results[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_coupon_code_ids_for_coupon(id, filter=filter, page_cursor=page_cursor, page_size=page_size)
        )

    def get_coupon_codes(
        self,
        *,
        fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
        fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
        filter: Filter | str,
        include: Sequence[Literal["coupon"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> Results[models.CouponCode, Collection[models.CouponCode]]:
        return self._client.items(
            get_coupon_codes(
                fields_coupon_code=fields_coupon_code,
                fields_coupon=fields_coupon,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
            )
        )

    def get_coupon_codes_for_coupon(
        self,
        id: str,
        *,
        fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> Results[models.CouponCode, Collection[models.CouponCode]]:
        return self._client.items(
            get_coupon_codes_for_coupon(
                id, fields_coupon_code=fields_coupon_code, filter=filter, page_cursor=page_cursor, page_size=page_size
            )
        )

    def get_coupon_for_coupon_code(
        self,
        id: str,
        *,
        fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
    ) -> Single[models.CouponResource | None]:
        return self._client.send(get_coupon_for_coupon_code(id, fields_coupon=fields_coupon))

    def get_coupon_id_for_coupon_code(self, id: str) -> Single[ResourceIdentifier | None]:
        return self._client.send(get_coupon_id_for_coupon_code(id))

    def get_coupons(
        self,
        *,
        fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> Results[models.CouponResource, Collection[models.CouponResource]]:
        return self._client.items(
            get_coupons(fields_coupon=fields_coupon, page_cursor=page_cursor, page_size=page_size)
        )

    def update_coupon(
        self,
        id: str,
        attributes: models.CouponUpdateAttributes | dicts.CouponUpdateAttributes | AnyDict,
        *,
        fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
    ) -> Single[models.CouponResource]:
        return self._client.send(update_coupon(id, attributes, fields_coupon=fields_coupon))

    def update_coupon_code(
        self,
        id: str,
        attributes: models.CouponCodeUpdateAttributes | dicts.CouponCodeUpdateAttributes | AnyDict,
        *,
        fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
    ) -> Single[models.CouponCode]:
        return self._client.send(update_coupon_code(id, attributes, fields_coupon_code=fields_coupon_code))

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


class AsyncCouponsNamespace(AsyncNamespace, _CouponsNamespaceDocs):
    """Coupons, sent by an async client."""

    async def bulk_create_coupon_codes(
        self,
        attributes: models.CouponCodeCreateJobCreateAttributes | Mapping[str, Any],
        *,
        fields_coupon_code_bulk_create_job: Sequence[models.CouponCodeBulkCreateJobField] | None = None,
    ) -> Single[models.CouponCodeBulkCreateJob]:
        return await self._client.send(
            bulk_create_coupon_codes(attributes, fields_coupon_code_bulk_create_job=fields_coupon_code_bulk_create_job)
        )

    async def create_coupon(
        self,
        attributes: models.CouponCreateAttributes | dicts.CouponCreateAttributes | AnyDict,
        *,
        fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
    ) -> Single[models.CouponResource]:
        return await self._client.send(create_coupon(attributes, fields_coupon=fields_coupon))

    async def create_coupon_code(
        self,
        attributes: models.CouponCodeCreateAttributes | dicts.CouponCodeCreateAttributes | AnyDict,
        relationships: models.CouponCodeCreateRelationships | Mapping[str, Any],
        *,
        fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
    ) -> Single[models.CouponCode]:
        return await self._client.send(
            create_coupon_code(attributes, relationships, fields_coupon_code=fields_coupon_code)
        )

    async def delete_coupon(self, id: str) -> None:
        return await self._client.send(delete_coupon(id))

    async def delete_coupon_code(self, id: str) -> None:
        return await self._client.send(delete_coupon_code(id))

    def get_bulk_create_coupon_code_jobs(
        self,
        *,
        fields_coupon_code_bulk_create_job: Sequence[models.CouponCodeBulkCreateJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[models.CouponCodeBulkCreateJob, Collection[models.CouponCodeBulkCreateJob]]:
        return self._client.items(
            get_bulk_create_coupon_code_jobs(
                fields_coupon_code_bulk_create_job=fields_coupon_code_bulk_create_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    async def get_bulk_create_coupon_codes_job(
        self,
        job_id: str,
        *,
        fields_coupon_code_bulk_create_job: Sequence[models.CouponCodeBulkCreateJobField] | None = None,
        fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
        include: Sequence[Literal["coupon-codes"]] | None = None,
    ) -> Single[models.CouponCodeBulkCreateJob]:
        return await self._client.send(
            get_bulk_create_coupon_codes_job(
                job_id,
                fields_coupon_code_bulk_create_job=fields_coupon_code_bulk_create_job,
                fields_coupon_code=fields_coupon_code,
                include=include,
            )
        )

    async def get_coupon(
        self,
        id: str,
        *,
        fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
    ) -> Single[models.CouponResource]:
        return await self._client.send(get_coupon(id, fields_coupon=fields_coupon))

    async def get_coupon_code(
        self,
        id: str,
        *,
        fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
        fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
        include: Sequence[Literal["coupon"]] | None = None,
    ) -> Single[models.CouponCode]:
        return await self._client.send(
            get_coupon_code(id, fields_coupon_code=fields_coupon_code, fields_coupon=fields_coupon, include=include)
        )

    def get_coupon_code_ids_for_coupon(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResults[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_coupon_code_ids_for_coupon(id, filter=filter, page_cursor=page_cursor, page_size=page_size)
        )

    def get_coupon_codes(
        self,
        *,
        fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
        fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
        filter: Filter | str,
        include: Sequence[Literal["coupon"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResults[models.CouponCode, Collection[models.CouponCode]]:
        return self._client.items(
            get_coupon_codes(
                fields_coupon_code=fields_coupon_code,
                fields_coupon=fields_coupon,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
            )
        )

    def get_coupon_codes_for_coupon(
        self,
        id: str,
        *,
        fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResults[models.CouponCode, Collection[models.CouponCode]]:
        return self._client.items(
            get_coupon_codes_for_coupon(
                id, fields_coupon_code=fields_coupon_code, filter=filter, page_cursor=page_cursor, page_size=page_size
            )
        )

    async def get_coupon_for_coupon_code(
        self,
        id: str,
        *,
        fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
    ) -> Single[models.CouponResource | None]:
        return await self._client.send(get_coupon_for_coupon_code(id, fields_coupon=fields_coupon))

    async def get_coupon_id_for_coupon_code(self, id: str) -> Single[ResourceIdentifier | None]:
        return await self._client.send(get_coupon_id_for_coupon_code(id))

    def get_coupons(
        self,
        *,
        fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResults[models.CouponResource, Collection[models.CouponResource]]:
        return self._client.items(
            get_coupons(fields_coupon=fields_coupon, page_cursor=page_cursor, page_size=page_size)
        )

    async def update_coupon(
        self,
        id: str,
        attributes: models.CouponUpdateAttributes | dicts.CouponUpdateAttributes | AnyDict,
        *,
        fields_coupon: Sequence[Literal["description", "external_id", "id", "monitor_configuration"]] | None = None,
    ) -> Single[models.CouponResource]:
        return await self._client.send(update_coupon(id, attributes, fields_coupon=fields_coupon))

    async def update_coupon_code(
        self,
        id: str,
        attributes: models.CouponCodeUpdateAttributes | dicts.CouponCodeUpdateAttributes | AnyDict,
        *,
        fields_coupon_code: Sequence[Literal["expires_at", "id", "status", "unique_code"]] | None = None,
    ) -> Single[models.CouponCode]:
        return await self._client.send(update_coupon_code(id, attributes, fields_coupon_code=fields_coupon_code))

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
