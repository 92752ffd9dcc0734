"""Arguments and options that several commands share.

No `from __future__ import annotations` here: typer reads the annotations of these classes.
"""

import inspect
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal

import attrs
import typer

from ..bulk.chunking import Duplicates
from .columns.column_mapping import Empty, Rest
from .files.file_formats import Format
from .terminal.error_lines import guarded
from .terminal.exit_codes import ExitCode

__all__ = [
    "ChannelOption",
    "Connection",
    "FileArgument",
    "ListOption",
    "Reading",
    "Running",
    "Writing",
    "channel_names",
    "takes",
]

_CONNECTION = "Connection"
_READING = "Reading the file"
_COLUMNS = "Columns"
_RUNNING = "Sending"
_WRITING = "Writing the file"


class _Channel(StrEnum):
    EMAIL = "email"
    SMS = "sms"
    WHATSAPP = "whatsapp"


FileArgument = Annotated[
    str, typer.Argument(metavar="FILE", help="CSV, JSON Lines, JSON or Parquet file; - for standard input.")
]
ListOption = Annotated[str | None, typer.Option("--list", metavar="ID", help="Id of the list.")]
ChannelOption = Annotated[
    list[_Channel] | None,
    typer.Option("--channel", help="Channel for rows without subscriptions; can be repeated; default: email."),
]


def channel_names(channels: list[_Channel] | None) -> list[str]:
    """The names of the chosen channels."""
    return [channel.value for channel in channels or [_Channel.EMAIL]]


@attrs.frozen(kw_only=True)
class Connection:
    """The server and the credential."""

    fake: Annotated[
        bool, typer.Option("--fake", help="Use a fake Klaviyo in this process.", rich_help_panel=_CONNECTION)
    ] = False
    fake_data: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Use a fake Klaviyo, load its data from this snapshot if it exists, and save changes to it.",
            rich_help_panel=_CONNECTION,
        ),
    ] = None
    company_id: Annotated[
        str | None, typer.Option(help="Public key (site ID), for public operations.", rich_help_panel=_CONNECTION)
    ] = None
    base_url: Annotated[
        str | None, typer.Option(metavar="URL", help="URL of another server.", rich_help_panel=_CONNECTION)
    ] = None


@attrs.frozen(kw_only=True)
class Reading:
    """How to read the file, and what its columns become."""

    format: Annotated[
        Format | None,
        typer.Option(help="Format of the file; default: by its name or content.", rich_help_panel=_READING),
    ] = None
    encoding: Annotated[
        str | None,
        typer.Option(help="Text encoding, for example cp1252; default: UTF-8 or UTF-16.", rich_help_panel=_READING),
    ] = None
    delimiter: Annotated[
        str | None,
        typer.Option(help="CSV delimiter, for example ; or tab; default: detected.", rich_help_panel=_READING),
    ] = None
    map: Annotated[
        list[str] | None,
        typer.Option(
            metavar="TARGET=COLUMN",
            help="Map a column to an attribute, for example properties.tier=Tier; #3 is the third column. "
            "Not needed for columns with the name of an attribute.",
            rich_help_panel=_COLUMNS,
        ),
    ] = None
    type: Annotated[
        list[str] | None,
        typer.Option(
            metavar="TARGET=TYPE",
            help="Type of a column: text, int, number, bool, date, datetime, json or list; with a format or separator: "
            "date:%d.%m.%Y or list:;.",
            rich_help_panel=_COLUMNS,
        ),
    ] = None
    set: Annotated[
        list[str] | None,
        typer.Option(
            metavar="TARGET=VALUE", help="Set an attribute to the same value in all rows.", rich_help_panel=_COLUMNS
        ),
    ] = None
    drop: Annotated[
        list[str] | None, typer.Option(metavar="COLUMN", help="Ignore a column.", rich_help_panel=_COLUMNS)
    ] = None
    rest: Annotated[
        Rest,
        typer.Option(
            help="Columns that are not attributes: error, make them custom properties, or drop them.",
            rich_help_panel=_COLUMNS,
        ),
    ] = "error"
    empty: Annotated[
        Empty,
        typer.Option(
            help="Empty cells: omit the attribute, clear it (null), or send an empty text.",
            rich_help_panel=_COLUMNS,
        ),
    ] = "omit"
    timezone: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Time zone for times without one: Europe/Berlin.", rich_help_panel=_COLUMNS),
    ] = None


@attrs.frozen(kw_only=True)
class Running:
    """How to send the rows."""

    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show the requests without sending them.", rich_help_panel=_RUNNING)
    ] = False
    show: Annotated[int, typer.Option(min=0, help="How many requests --dry-run shows.", rich_help_panel=_RUNNING)] = 1
    strict: Annotated[
        bool,
        typer.Option("--strict", help="Send nothing if any row cannot be sent.", rich_help_panel=_RUNNING),
    ] = False
    rejects: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="File for rejected rows; default: next to the input.", rich_help_panel=_RUNNING
        ),
    ] = None
    journal: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Resume file; default: next to the input.", rich_help_panel=_RUNNING),
    ] = None
    no_journal: Annotated[
        bool, typer.Option("--no-journal", help="Do not use a resume file.", rich_help_panel=_RUNNING)
    ] = False
    restart: Annotated[
        bool,
        typer.Option("--restart", help="Delete the resume file, and send all rows again.", rich_help_panel=_RUNNING),
    ] = False
    wait: Annotated[
        bool, typer.Option(help="Wait until the server has finished its jobs.", rich_help_panel=_RUNNING)
    ] = True
    wait_for: Annotated[
        float | None,
        typer.Option(min=0, metavar="SECONDS", help="Wait at most this long for jobs.", rich_help_panel=_RUNNING),
    ] = None
    duplicates: Annotated[
        Duplicates | None,
        typer.Option(
            help="Rows with a common identifier in one request: send both, or separately, or only the first or last.",
            rich_help_panel=_RUNNING,
        ),
    ] = None
    concurrency: Annotated[int, typer.Option(min=1, help="Requests at the same time.", rich_help_panel=_RUNNING)] = 8
    progress: Annotated[
        Literal["auto", "bar", "lines", "off"],
        typer.Option(help="auto: a bar in a terminal, else a line every 30 seconds.", rich_help_panel=_RUNNING),
    ] = "auto"
    json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.", rich_help_panel=_RUNNING)] = False


@attrs.frozen(kw_only=True)
class Writing:
    """What to export, and the file."""

    out: Annotated[
        str,
        typer.Option(
            "--out", "-o", metavar="FILE", help="Output file; - for standard output.", rich_help_panel=_WRITING
        ),
    ] = "-"
    format: Annotated[
        Format | None,
        typer.Option(help="Format of the file; default: by its name, else jsonl.", rich_help_panel=_WRITING),
    ] = None
    columns: Annotated[
        str | None,
        typer.Option(
            metavar="NAMES",
            help="Columns, separated by commas; dots for nested values, for example properties.tier.",
            rich_help_panel=_WRITING,
        ),
    ] = None
    filter: Annotated[str | None, typer.Option(help='API filter, for example equals(email,"a@b.co").')] = None
    sort: Annotated[str | None, typer.Option(help="Attribute to sort by; with - in front: descending.")] = None
    fields: Annotated[str | None, typer.Option(metavar="NAMES", help="Attributes to request; default: all.")] = None
    extra: Annotated[
        str | None,
        typer.Option(
            "--with",
            metavar="NAMES",
            help="Additional attributes to request: subscriptions, predictive_analytics.",
        ),
    ] = None
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="Stop after N rows.")] = None
    cursor: Annotated[str | None, typer.Option(help="Continue a failed export from its cursor.")] = None
    page_size: Annotated[int | None, typer.Option(min=1, help="Rows per page; default: the API maximum.")] = None
    progress: Annotated[
        Literal["auto", "bar", "lines", "off"],
        typer.Option(help="auto: a bar in a terminal, else a line every 30 seconds."),
    ] = "auto"


def takes(**groups: type[Any]) -> Callable[[Callable[..., ExitCode]], Callable[..., None]]:
    """Give a command the options of ``groups``, as one object for each group, by these names.

    Exceptions of the command become messages and exit statuses.
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
