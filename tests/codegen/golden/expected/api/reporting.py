"""Reporting: operations of revision 2026-01-15."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.answers import Result
from ..runtime.arguments import plain
from ..runtime.operation import Operation, OperationInfo, Pagination, Quota, RateLimit, Replay

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.reporting import LoanReport, LoanReportRequestAttributes
    from ..runtime.documents import Single


_PACKAGE = __name__.rpartition(".api.")[0]


QUERY_LOANS = OperationInfo(
    id="query_loans",
    method="POST",
    path_template="/api/loan-reports",
    tag="reporting",
    revision="2026-01-15",
    result=Result("single", "LoanReport", _PACKAGE),
    scopes=("loans:read",),
    rate_limit=RateLimit(burst=Quota(10, 1), steady=Quota(150, 60)),
    replay=Replay(safe=True),
    pagination=Pagination(
        "body", "/data/attributes/page_cursor", size="/data/attributes/page_size", items="/attributes/results"
    ),
)


def query_loans(attributes: LoanReportRequestAttributes | Mapping[str, Any]) -> Operation[Single[LoanReport]]:
    """Query loans.

    ``POST /api/loan-reports``

    Scopes: ``loans:read``. Rate limit: 10/s, 150/m.

    Reference: https://developers.klaviyo.com/en/reference/query_loans
    """
    return Operation(
        QUERY_LOANS, "/api/loan-reports", body={"data": {"type": "loan-report", "attributes": plain(attributes)}}
    )
