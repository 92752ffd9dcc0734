"""Applications: operations of revision 2026-07-15.pre."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...runtime.answers import Result
from ...runtime.arguments import bounded, query
from ...runtime.documents import Collection
from ...runtime.filters import Filter
from ...runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ...runtime.operation import Operation, PageSize, Pagination, Quota, RateLimit, infos_of
from .. import models

_info = infos_of(__name__, "2026-07-15.pre")
_PACKAGE = __name__.rpartition(".api.")[0]


GET_APPLICATIONS_BETA = _info(
    "get_applications_beta",
    "GET /api/applications",
    Result("collection", "Application", _PACKAGE),
    scopes=("applications:read",),
    rate_limit=RateLimit(burst=Quota(3, 1), steady=Quota(60, 60)),
    filters={"name": ("contains",), "category": ("equals",), "built_by": ("equals",)},
    page_size=PageSize(25, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_applications_beta(
    *,
    fields_application: Sequence[models.ApplicationField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
) -> Operation[Collection[models.Application]]:
    """Get applications beta (``GET /api/applications``).

    Args:
        fields_application: the fields to receive, all by default.
        filter: a `GetApplicationsBetaFilter` or its text: name (contains); category, built_by (equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 25 by default.
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


class _ApplicationsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def get_applications_beta(self, *args: Any, **kwargs: Any) -> Any:
        """Get applications beta (``GET /api/applications``).

        Scopes: applications:read. Limit: 3/s, 60/m. https://developers.klaviyo.com/en/reference/get_applications

        Args:
            fields_application: the fields to receive, all by default.
            filter: a `GetApplicationsBetaFilter` or its text: name (contains); category, built_by (equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 25 by default.
        """


class ApplicationsNamespace(Namespace, _ApplicationsNamespaceDocs):
    """Applications, sent by a blocking client."""

    def get_applications_beta(
        self,
        *,
        fields_application: Sequence[models.ApplicationField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> Results[models.Application, Collection[models.Application]]:
        return self._client.items(
            get_applications_beta(
                fields_application=fields_application, filter=filter, page_cursor=page_cursor, page_size=page_size
            )
        )


class AsyncApplicationsNamespace(AsyncNamespace, _ApplicationsNamespaceDocs):
    """Applications, sent by an async client."""

    def get_applications_beta(
        self,
        *,
        fields_application: Sequence[models.ApplicationField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
    ) -> AsyncResults[models.Application, Collection[models.Application]]:
        return self._client.items(
            get_applications_beta(
                fields_application=fields_application, filter=filter, page_cursor=page_cursor, page_size=page_size
            )
        )
