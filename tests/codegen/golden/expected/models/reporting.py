"""Reporting: models of revision 2026-01-15."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource
from ..runtime.model import UNSET, Model

LoanReportRequestAttributesBy: TypeAlias = Literal["member", "month"]


class LoanReport(Resource):
    """A resource of type ``loan-report``."""

    type: Literal["loan-report"] = "loan-report"
    id: str = UNSET
    attributes: LoanReportAttributes = UNSET
    links: Links = UNSET


class LoanReportAttributes(Model):
    results: list[LoanReportAttributesResults] | None = UNSET


class LoanReportAttributesResults(Model):
    groupings: LoanReportAttributesResultsGroupings | None = UNSET
    statistics: dict[str, Any] | None = UNSET


class LoanReportAttributesResultsGroupings(Model):
    member_id: str | None = UNSET


class LoanReportRequestAttributes(Model):
    by: list[LoanReportRequestAttributesBy]
    page_cursor: str = UNSET
    page_size: int = UNSET
