"""Reporting: operations of revision 2026-01-15."""

from __future__ import annotations

from typing import Any

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, plain
from ..runtime.documents import Single
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Operation, Pagination, Quota, RateLimit, Replay, infos_of

_info = infos_of(__name__, "2026-01-15")
_PACKAGE = __name__.rpartition(".api.")[0]


QUERY_LOANS = _info(
    "query_loans",
    "POST /api/loan-reports",
    Result("single", "LoanReport", _PACKAGE),
    scopes=("loans:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    pagination=Pagination(
        "body", "/data/attributes/page_cursor", size="/data/attributes/page_size", items="/attributes/results"
    ),
)


def query_loans(
    attributes: models.LoanReportRequestAttributes | dicts.LoanReportRequestAttributes | AnyDict,
) -> Operation[Single[models.LoanReport]]:
    """Query loans (``POST /api/loan-reports``).

    Args:
        attributes: needs by.
    """
    return Operation(
        QUERY_LOANS, "/api/loan-reports", body={"data": {"type": "loan-report", "attributes": plain(attributes)}}
    )


class _ReportingNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def query_loans(self, *args: Any, **kwargs: Any) -> Any:
        """Query loans (``POST /api/loan-reports``).

        Scopes: loans:read. Limit: 10/s, 150/m. https://developers.klaviyo.com/en/reference/query_loans

        Args:
            attributes: needs by.
        """


class ReportingNamespace(Namespace, _ReportingNamespaceDocs):
    """Reporting, sent by a blocking client."""

    def query_loans(
        self, attributes: models.LoanReportRequestAttributes | dicts.LoanReportRequestAttributes | AnyDict
    ) -> Results[Any, Single[models.LoanReport]]:
        return self._client.items(query_loans(attributes))


class AsyncReportingNamespace(AsyncNamespace, _ReportingNamespaceDocs):
    """Reporting, sent by an async client."""

    def query_loans(
        self, attributes: models.LoanReportRequestAttributes | dicts.LoanReportRequestAttributes | AnyDict
    ) -> AsyncResults[Any, Single[models.LoanReport]]:
        return self._client.items(query_loans(attributes))
