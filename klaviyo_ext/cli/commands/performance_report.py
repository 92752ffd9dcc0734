"""``klaviyo-ext report``: the performance of campaigns, flows, forms and segments, as a table or a file."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from klaviyo_client import operations

from ... import Klaviyo
from ...core.hooks import Hooks, WaitDetails
from ...rows.columns.report_columns import ReportRows, report_rows
from ...rows.files import Column, open_writer
from ...rows.files.compression import without_compression
from ...rows.files.file_formats import delimiter_of_name, format_of_name
from ...rows.files.formulas import escaped
from ...rows.files.whole_file import Output
from ..client_setup import connected
from ..option_groups import Connection, takes
from ..reporting.group_names import metric_id, names_of
from ..reporting.report_kinds import REPORTS, Report, ReportKind
from ..reporting.since_until import timeframe
from ..terminal.binary_output import check_terminal
from ..terminal.error_lines import say
from ..terminal.exit_codes import CommandError, ExitCode
from ..terminal.text_table import TextTable

__all__ = ["command"]

_PLACED_ORDER = "Placed Order"


@takes(connection=Connection)
def command(
    what: Annotated[ReportKind, typer.Argument(metavar="WHAT", help="campaigns, flows, forms or segments.")],
    connection: Connection,
    since: Annotated[
        str | None, typer.Option(metavar="WHEN", help="Begin: 30d (the default), 12h, 4w, 6m ago, a date or a time.")
    ] = None,
    until: Annotated[str | None, typer.Option(metavar="WHEN", help="End; default: now. At most a year later.")] = None,
    timeframe_key: Annotated[
        str | None, typer.Option("--timeframe", metavar="NAME", help="Instead of both, such as last_month.")
    ] = None,
    statistics: Annotated[
        str | None, typer.Option(metavar="NAMES", help="What to count, such as opens,clicks; or all.")
    ] = None,
    group_by: Annotated[str | None, typer.Option(metavar="NAMES", help="Groups, such as send_channel.")] = None,
    conversion_metric: Annotated[
        str | None, typer.Option(metavar="METRIC", help="Name or id of the metric; default: Placed Order.")
    ] = None,
    names: Annotated[bool, typer.Option(help="Look up the names of the ids.")] = True,
    out: Annotated[str, typer.Option("--out", "-o", metavar="FILE", help="Output file; - for standard output.")] = "-",
    format: Annotated[
        Literal["table", "csv", "parquet", "jsonl", "json"] | None,
        typer.Option(help="Default: by the name of the file, else table."),
    ] = None,
) -> ExitCode:
    """Report on campaigns, flows, forms or segments. The API allows 1 report a second, 2 a minute, 225 a day."""
    report = REPORTS[what]
    path = None if out == "-" else Path(out)
    chosen = format or (None if path is None else format_of_name(path.name)) or "table"
    if chosen == "table" and path is not None:
        raise CommandError(
            f"--format table is for the terminal; {path} needs csv, parquet, jsonl or json", ExitCode.USAGE
        )
    check_terminal(chosen, path)
    if timeframe_key and (since or until):
        raise CommandError("--timeframe stands for --since and --until; use either", ExitCode.USAGE)
    request: dict[str, Any] = {
        "statistics": report.chosen("--statistics", statistics) or list(report.statistics),
        "timeframe": report.timeframe(timeframe_key) if timeframe_key else timeframe(since or "30d", until),
    }
    if (groups := report.chosen("--group-by", group_by)) is not None:
        request["group_by"] = groups
    if conversion_metric is not None and not report.converts:
        raise CommandError(f"--conversion-metric is for campaigns and flows, not {what}", ExitCode.USAGE)
    compression = None if path is None else without_compression(path.name)[1]
    # The file first: a report that nobody can write costs one of a day's.
    with (
        connected(connection, hooks=Hooks(on_wait=_waits)) as klaviyo,
        nullcontext() if chosen == "table" else Output(path, compression) as output,
    ):
        if report.converts:
            request["conversion_metric_id"] = metric_id(klaviyo, conversion_metric or _PLACED_ORDER)
        call = operations.builder(report.operation)(request)
        pages = [klaviyo.send(call)] if call.info.pagination is None else klaviyo.pages(call)
        found = report_rows([page.to_dict()["data"]["attributes"] for page in pages], request)
        shown = _named(klaviyo, report, found) if names else found
        _write(shown, chosen, output)
    rows = "1 row" if len(shown.rows) == 1 else f"{len(shown.rows):,} rows"
    say(rows if path is None else f"{rows} written to {path}")
    return ExitCode.OK


def _waits(details: WaitDetails) -> None:
    if details.wait > 2:
        quota = details.quota
        say(f"waiting {details.wait:.0f} s: the API allows {quota.calls:,} such calls in {quota.seconds:,} s")


def _named(klaviyo: Klaviyo, report: Report, found: ReportRows) -> ReportRows:
    """The rows with a column of names in front; an empty report has it, too."""
    columns = [column.name for column in found.columns]
    name = Column(report.group.removesuffix("_id") + "_name")
    if report.group not in columns:
        return found if found.rows else ReportRows([name, Column(report.group), *found.columns], [])
    at = columns.index(report.group)
    known: Mapping[str, str] = names_of(klaviyo, report, [row[at] for row in found.rows if row[at] is not None])
    rows = [[known.get(row[at]), *row] for row in found.rows]
    return ReportRows([name, *found.columns], rows)


def _write(found: ReportRows, format: Any, output: Output | None) -> None:
    names = [column.name for column in found.columns]
    if output is None:  # ids last: they are long, and a terminal may be narrow
        order = sorted(range(len(names)), key=lambda at: names[at].endswith("_id"))
        TextTable().write({names[at]: _short(row[at]) for at in order} for row in found.rows)
        return
    rows = found.rows if format == "parquet" else [list(map(_plain, row)) for row in found.rows]
    delimiter = delimiter_of_name(output.name)
    writer = open_writer(output.stream, format, found.columns, output.name, delimiter=delimiter, spell=escaped)
    writer.write(rows)
    writer.close()


def _plain(cell: Any) -> Any:
    """A number as the API writes it: counts without a fraction."""
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell


def _short(cell: Any) -> Any:
    """A number that people can read."""
    return round(cell, 4) if isinstance(plain := _plain(cell), float) else plain
