"""Options of commands, in groups that several of them share.

No `from __future__ import annotations` here: typer reads the annotations of these classes.
"""

import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal

import attrs
import typer

from klaviyo_ext.bulk.chunking import Duplicates
from klaviyo_ext.cli.files.file_formats import Format

from .column_mapping import Empty, Rest
from .error_lines import guarded
from .exit_codes import ExitCode

__all__ = ["Connection", "Reading", "Running", "Writing", "takes"]

_CONNECTION = "Connection"
_READING = "Reading the file"
_COLUMNS = "Columns"
_RUNNING = "Sending"
_WRITING = "Writing the file"


@attrs.frozen(kw_only=True)
class Connection:
    """Whom to talk to."""

    fake: Annotated[
        bool, typer.Option("--fake", help="Try it against a fake Klaviyo in this process.", rich_help_panel=_CONNECTION)
    ] = False
    fake_data: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Snapshot that the fake begins with, if it is there; what is written is kept in it. Means --fake.",
            rich_help_panel=_CONNECTION,
        ),
    ] = None
    company_id: Annotated[
        str | None, typer.Option(help="Public key, for the public operations.", rich_help_panel=_CONNECTION)
    ] = None
    base_url: Annotated[
        str | None, typer.Option(metavar="URL", help="Another server.", rich_help_panel=_CONNECTION)
    ] = None


@attrs.frozen(kw_only=True)
class Reading:
    """How the file is read, and what its columns become."""

    format: Annotated[
        Format | None,
        typer.Option(help="Format of the file; by its name if left out.", rich_help_panel=_READING),
    ] = None
    encoding: Annotated[
        str | None,
        typer.Option(help="Encoding of text, as cp1252; otherwise UTF-8, or UTF-16.", rich_help_panel=_READING),
    ] = None
    delimiter: Annotated[
        str | None, typer.Option(help="Between the cells of CSV; found out if left out.", rich_help_panel=_READING)
    ] = None
    map: Annotated[
        list[str] | None,
        typer.Option(
            metavar="TARGET=COLUMN",
            help="What a column becomes, as in properties.tier=Tier; #3 is the third column. Columns with the name of "
            "an attribute need none.",
            rich_help_panel=_COLUMNS,
        ),
    ] = None
    type: Annotated[
        list[str] | None,
        typer.Option(
            metavar="TARGET=TYPE",
            help="text, int, number, bool, date, datetime, json or list; a form or a separator follows a colon, as in "
            "date:%d.%m.%Y or list:;.",
            rich_help_panel=_COLUMNS,
        ),
    ] = None
    set: Annotated[
        list[str] | None,
        typer.Option(metavar="TARGET=VALUE", help="The same value for all rows.", rich_help_panel=_COLUMNS),
    ] = None
    drop: Annotated[
        list[str] | None, typer.Option(metavar="COLUMN", help="Leave a column out.", rich_help_panel=_COLUMNS)
    ] = None
    rest: Annotated[
        Rest,
        typer.Option(
            help="Columns that are no attributes: an error, custom properties, or left out.", rich_help_panel=_COLUMNS
        ),
    ] = "error"
    empty: Annotated[
        Empty,
        typer.Option(
            help="Empty cells: say nothing of the attribute, clear it (null), or send the empty text.",
            rich_help_panel=_COLUMNS,
        ),
    ] = "omit"
    timezone: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Zone of times that have none, as Europe/Berlin.", rich_help_panel=_COLUMNS),
    ] = None


@attrs.frozen(kw_only=True)
class Running:
    """How rows are sent."""

    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be sent, and send nothing.", rich_help_panel=_RUNNING)
    ] = False
    show: Annotated[int, typer.Option(min=0, help="Requests that a dry run shows.", rich_help_panel=_RUNNING)] = 1
    strict: Annotated[
        bool,
        typer.Option("--strict", help="Send nothing unless all rows can be sent.", rich_help_panel=_RUNNING),
    ] = False
    rejects: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Where rejected rows go; beside the input.", rich_help_panel=_RUNNING),
    ] = None
    journal: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="What lets the same command go on; beside the input.", rich_help_panel=_RUNNING
        ),
    ] = None
    no_journal: Annotated[bool, typer.Option("--no-journal", help="Keep none.", rich_help_panel=_RUNNING)] = False
    restart: Annotated[
        bool,
        typer.Option("--restart", help="Forget the journal, and send all rows again.", rich_help_panel=_RUNNING),
    ] = False
    wait: Annotated[
        bool, typer.Option(help="Wait until the server has worked off its jobs.", rich_help_panel=_RUNNING)
    ] = True
    wait_for: Annotated[
        float | None,
        typer.Option(min=0, metavar="SECONDS", help="Wait no longer than this.", rich_help_panel=_RUNNING),
    ] = None
    duplicates: Annotated[
        Duplicates | None,
        typer.Option(help="Rows about the same thing in one request.", rich_help_panel=_RUNNING),
    ] = None
    concurrency: Annotated[int, typer.Option(min=1, help="Requests at a time.", rich_help_panel=_RUNNING)] = 8
    progress: Annotated[
        Literal["auto", "bar", "lines", "off"],
        typer.Option(help="auto: a bar on a terminal, else a line every 30 seconds.", rich_help_panel=_RUNNING),
    ] = "auto"
    json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.", rich_help_panel=_RUNNING)] = False


@attrs.frozen(kw_only=True)
class Writing:
    """What is exported, and where to."""

    out: Annotated[
        str,
        typer.Option("--out", "-o", metavar="FILE", help="The file; - is standard output.", rich_help_panel=_WRITING),
    ] = "-"
    format: Annotated[
        Format | None,
        typer.Option(help="Format of the file; by its name if left out, else jsonl.", rich_help_panel=_WRITING),
    ] = None
    columns: Annotated[
        str | None,
        typer.Option(
            metavar="NAMES",
            help="Columns, with commas between; dots lead inside, as in properties.tier.",
            rich_help_panel=_WRITING,
        ),
    ] = None
    filter: Annotated[str | None, typer.Option(help='Filter of the API, as in equals(email,"a@b.co").')] = None
    sort: Annotated[str | None, typer.Option(help="Attribute to sort by; - in front of it turns the order.")] = None
    fields: Annotated[
        str | None, typer.Option(metavar="NAMES", help="Attributes to ask for; all of them if left out.")
    ] = None
    extra: Annotated[
        str | None,
        typer.Option(
            "--with",
            metavar="NAMES",
            help="Attributes that answers lack otherwise: subscriptions, predictive_analytics.",
        ),
    ] = None
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="Stop after so many rows.")] = None
    cursor: Annotated[str | None, typer.Option(help="Go on from here; a failed export says where.")] = None
    page_size: Annotated[int | None, typer.Option(min=1, help="Rows of a page; as many as the API gives.")] = None
    progress: Annotated[
        Literal["auto", "bar", "lines", "off"],
        typer.Option(help="auto: a bar on a terminal, else a line every 30 seconds."),
    ] = "auto"


def takes(**groups: type[Any]) -> Callable[[Callable[..., ExitCode]], Callable[..., None]]:
    """Give a command the options of ``groups``; it is called with one object for each, by these names.

    Its exceptions become messages and exit statuses.
    """

    def decorate(function: Callable[..., ExitCode]) -> Callable[..., None]:
        signature = inspect.signature(function, eval_str=True)
        own = [parameter for parameter in signature.parameters.values() if parameter.name not in groups]
        added = [_parameter(field) for group in groups.values() for field in attrs.fields(group)]

        def command(**given: Any) -> None:
            made = {
                name: group(**{field.name: given.pop(field.name) for field in attrs.fields(group)})
                for name, group in groups.items()
            }
            raise typer.Exit(guarded(lambda: function(**given, **made)))

        parameters = [parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY) for parameter in (*own, *added)]
        command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # what typer reads
        command.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
        command.__doc__ = function.__doc__
        command.__name__ = function.__name__
        return command

    return decorate


def _parameter(field: Any) -> inspect.Parameter:
    return inspect.Parameter(field.name, inspect.Parameter.KEYWORD_ONLY, default=field.default, annotation=field.type)
