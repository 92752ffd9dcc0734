"""Applications: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.answers import Result
from ...runtime.arguments import bounded, query
from ...runtime.operation import Operation, OperationInfo, PageSize, Pagination, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...runtime.documents import Collection
    from ...runtime.filters import Filter
    from ..models.applications import Application, ApplicationField


_PACKAGE = __name__.rpartition(".api.")[0]


GET_APPLICATIONS_BETA = OperationInfo(
    id="get_applications_beta",
    method="GET",
    path_template="/api/applications",
    tag="applications",
    revision="2026-07-15.pre",
    result=Result("collection", "Application", _PACKAGE),
    scopes=("applications:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    replay=Replay(safe=True),
    filters={"name": ("contains",), "category": ("equals",), "built_by": ("equals",)},
    page_size=PageSize(25, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_applications_beta(
    *,
    fields_application: Sequence[ApplicationField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Collection[Application]]:
    """Get applications beta.

    ``GET /api/applications``

    Scopes: ``applications:read``. Rate limit: 3/s, 60/m. Page size: 1 to 100, 25 by default. Filters
    (`GetApplicationsBetaFilter`): name, category, built_by.

    Reference: https://developers.klaviyo.com/en/reference/get_applications
    """
    return Operation(
        GET_APPLICATIONS_BETA,
        "/api/applications",
        query=query(
            ("fields[application]", fields_application),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(25, 1, 100))),
        ),
    )
