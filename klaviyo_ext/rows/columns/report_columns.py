"""Convert reports to rows: one for each group and date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC
from typing import Any, cast

import attrs

from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.timestamps import parse_datetime

from ..files import Column, Place, TableError
from ..files.json_text import json_text

__all__ = ["ReportRows", "is_report", "report_rows"]


@attrs.frozen
class ReportRows:
    """The rows of a report.

    Attributes:
        columns: names of the groups, the date if there is one, then the statistics, which are numbers.
        rows: cells in the order of the columns; dates and times are in UTC.
    """

    columns: Sequence[Column]
    rows: Sequence[Sequence[Any]]


def is_report(attributes: object) -> bool:
    """Whether a resource with these attributes is a report or an aggregate of a metric."""
    if not isinstance(attributes, Mapping):
        return False
    names = cast("Mapping[str, Any]", attributes).keys()
    return "results" in names or {"dates", "data"} <= names


def report_rows(pages: Iterable[Mapping[str, Any]], request: Mapping[str, Any]) -> ReportRows:
    """The rows of a report.

    Args:
        pages: the attributes of the report, of each page.
        request: the attributes of the request, which name the columns even if there are no rows; may be empty.

    Raises:
        TableError: a text is not a date.
    """
    by = _texts(request.get("group_by")) + _texts(request.get("by"))
    wanted = _texts(request.get("statistics")) + _texts(request.get("measurements"))
    groups, statistics, found = dict.fromkeys(by), dict.fromkeys(wanted), list[_Group]()
    dated = "interval" in request
    for page in pages:
        dates = page.get("date_times", page.get("dates"))
        dated = dated or dates is not None
        for each in page.get("results", page.get("data")) or ():
            group = each.get("groupings")
            if group is None:
                dimensions = each.get("dimensions") or ()
                names = by or [f"dimension_{number}" for number in range(1, len(dimensions) + 1)]
                group = dict(zip(names, dimensions, strict=False))
            numbers: Mapping[str, Any] = each.get("statistics", each.get("measurements")) or {}
            groups.update(dict.fromkeys(group))
            statistics.update(dict.fromkeys(numbers))
            found.append(_Group(group, dates, numbers))
    rows = [row for group in found for row in group.rows(list(groups), list(statistics), dated=dated)]
    first = [Column(name) for name in groups] + [Column("date_time", "datetime")] * dated
    cells = [list(column) for column in zip(*rows, strict=True)] or [[] for _ in (*first, *statistics)]
    columns = [*first, *map(_statistic, statistics, cells[len(first) :])]
    return ReportRows(columns, [list(map(_cell, columns, row)) for row in zip(*cells, strict=True)])


def _statistic(name: str, values: Sequence[Any]) -> Column:
    """A column of numbers; or of JSON, if the server sent something else."""
    numbers = all(value is None or (isinstance(value, int | float) and not isinstance(value, bool)) for value in values)
    return Column(name, "number" if numbers else "json")


def _cell(column: Column, value: Any) -> Any:
    match column.kind:
        case _ if value is None:
            return None
        case "number":
            return float(value)
        case "datetime":
            found = parse_datetime(value)
            if isinstance(found, str):
                raise TableError(Place("report"), f"{value!r:.40} is not a date and time")
            return found.replace(tzinfo=UTC) if found.utcoffset() is None else found.astimezone(UTC)
        case _:
            return value if isinstance(value, str) else json_text(value)


@attrs.frozen
class _Group:
    """A group, and its statistics: numbers, or a list with one for each date."""

    names: Mapping[str, Any]
    dates: Sequence[str] | None
    numbers: Mapping[str, Any]

    def rows(self, groups: Sequence[str], statistics: Sequence[str], *, dated: bool) -> Iterable[list[Any]]:
        head = [self.names.get(name) for name in groups]
        if self.dates is None:
            yield [*head, *[None] * dated, *(self.numbers.get(name) for name in statistics)]
            return
        for index, date in enumerate(self.dates):
            yield [*head, date, *(_at(self.numbers.get(name), index) for name in statistics)]


def _at(values: Any, index: int) -> Any:
    if class_of(values) is not list:
        return values
    return values[index] if index < len(values) else None


def _texts(names: Any) -> list[str]:
    return [str(name) for name in names or ()]
