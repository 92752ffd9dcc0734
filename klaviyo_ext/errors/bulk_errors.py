"""Errors of bulk runs: one that ends a run whose rows are all refused, and one about what a run did not do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from klaviyo_client.runtime.errors import KlaviyoError

from .api_errors import APIError
from .one_line import sentence

if TYPE_CHECKING:
    from ..bulk.bulk_report import BulkReport

__all__ = ["BulkFailuresError", "RowsRefusedError"]


class BulkFailuresError(KlaviyoError):
    """A bulk run did not do all that it was asked to; :meth:`BulkReport.raise_for_failures` raises it.

    The message has the counts, and the first rows that went wrong.

    Attributes:
        report: the report of the run; ``report.rejects()`` has the rows.
    """

    def __init__(self, message: str, *, report: BulkReport) -> None:
        super().__init__(message)
        self.report = report

    @property
    def bulk_report(self) -> BulkReport:
        """The report, for :func:`klaviyo_ext.bulk.report_of`."""
        return self.report


class RowsRefusedError(APIError):
    """The server refused rows of a bulk run one after the other, and accepted none in between.

    The reason is more likely in the account or in the call than in the rows. Other attributes are those of the last
    refusal, which is the cause.

    Attributes:
        refusals: how many requests it refused in a row.
        reason: what their messages have in common, with … for the values; ``None`` if the reasons differ.
        field: the field that they name; ``None`` if they name none.
    """

    refusals: int = 0
    reason: str | None = None
    field: str | None = None

    @classmethod
    def of(cls, last: APIError, refusals: int, reason: str, field: str | None, *, alike: bool) -> Self:
        """The error for a row of refusals, from the last one."""
        error = cls(status_code=last.status_code, headers=last.headers, content=last.content, operation=last.operation)
        error.refusals, error.reason, error.field = refusals, reason if alike else None, field if alike else None
        kind = "for the same reason" if alike else "for different reasons, of which this is the last"
        error.args = (
            sentence(
                operation=last.operation.info.id if last.operation else None,
                status=last.status_code,
                code=last.code,
                detail=reason,
                where=field,
                others=0,
                hint=f"{refusals} refusals in a row {kind}",
            ),
        )
        error.__cause__ = last
        return error
