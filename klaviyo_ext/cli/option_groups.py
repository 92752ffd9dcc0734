"""Arguments and options that several commands share.

No `from __future__ import annotations` here: typer reads the annotations of these classes.
"""

import inspect
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Annotated, Any, Literal

import attrs
import typer

from ..bulk.chunking import Duplicates
from ..bulk.consenting import MissingPhone
from ..rows.columns.column_mapping import Empty, Rest
from ..rows.columns.preset_files import Preset
from ..rows.files.file_formats import Format, InputFormat
from .readable_text import readable
from .terminal.error_lines import guarded
from .terminal.exit_codes import ExitCode
from .terminal.json_query import Query, query_of
from .terminal.printed_results import ResultFormat

__all__ = [
    "ChannelOption",
    "Connection",
    "FileArgument",
    "ListOption",
    "MissingPhoneOption",
    "Printing",
    "Reading",
    "Running",
    "Writing",
    "channel_names",
    "takes",
]

_connection = partial(typer.Option, rich_help_panel="Connection")
_reading = partial(typer.Option, rich_help_panel="Reading the file")
_columns = partial(typer.Option, rich_help_panel="Columns")
_rows = partial(typer.Option, rich_help_panel="Choosing rows")
_running = partial(typer.Option, rich_help_panel="Sending")
_writing = partial(typer.Option, rich_help_panel="Writing the file")


class _Channel(StrEnum):
    EMAIL = "email"
    SMS = "sms"
    WHATSAPP = "whatsapp"


FileArgument = Annotated[
    str, typer.Argument(metavar="FILE", help="CSV, JSON Lines, JSON, Parquet or Excel file; - for standard input.")
]
ListOption = Annotated[str | None, typer.Option("--list", metavar="ID", help="Id of the list.")]
ChannelOption = Annotated[
    list[_Channel] | None,
    typer.Option(
        "--channel",
        help="Channel; default: email, or those that columns are about. Can be repeated.",
    ),
]
MissingPhoneOption = Annotated[
    MissingPhone,
    typer.Option(
        help="Rows without a phone number for sms, or an address for email: leave the channel out, or reject."
    ),
]


def channel_names(channels: list[_Channel] | None) -> list[str] | None:
    """The names of the chosen channels, if any were chosen."""
    return [channel.value for channel in channels] if channels else None


@attrs.frozen(kw_only=True)
class Connection:
    """The server and the credential."""

    fake: Annotated[bool, _connection("--fake", help="Use a fake Klaviyo in this process.")] = False
    fake_data: Annotated[
        Path | None,
        _connection(
            metavar="FILE",
            help="Use a fake Klaviyo, load its data from this snapshot if it exists, and save changes to it.",
        ),
    ] = None
    account: Annotated[
        str | None,
        _connection(metavar="NAME", help="Use the key in KLAVIYO_API_KEY_<NAME>, or of this account in accounts.toml."),
    ] = None
    company_id: Annotated[str | None, _connection(help="Public key (site ID), for public operations.")] = None
    base_url: Annotated[str | None, _connection(metavar="URL", help="URL of another server.")] = None
    allow_http: Annotated[
        bool, _connection("--allow-http", help="Allow http:// to another machine: others can read what is sent.")
    ] = False


@attrs.frozen(kw_only=True)
class Reading:
    """How to read the file, and what its columns become."""

    format: Annotated[InputFormat | None, _reading(help="Format of the file; default: by its name or content.")] = None
    sheet: Annotated[
        str | None, _reading(metavar="NAME", help="Sheet of a workbook; default: the first one that is not hidden.")
    ] = None
    encoding: Annotated[str | None, _reading(help="Text encoding, for example cp1252; default: UTF-8 or UTF-16.")] = (
        None
    )
    delimiter: Annotated[str | None, _reading(help="CSV delimiter, for example ; or tab; default: detected.")] = None
    map: Annotated[
        list[str] | None,
        _columns(
            metavar="TARGET=COLUMN",
            help="Map a column to an attribute, for example properties.tier=Tier; #3 is the third column. "
            "Not needed for columns with the name of an attribute.",
        ),
    ] = None
    type: Annotated[
        list[str] | None,
        _columns(
            metavar="TARGET=TYPE",
            help="Type of a column: text, int, number, money, bool, date, datetime, phone, json or list; with a "
            "format or separator: date:%d.%m.%Y, number:, or list:;.",
        ),
    ] = None
    set: Annotated[
        list[str] | None, _columns(metavar="TARGET=VALUE", help="Set an attribute to the same value in all rows.")
    ] = None
    drop: Annotated[list[str] | None, _columns(metavar="COLUMN", help="Ignore a column.")] = None
    rest: Annotated[
        Rest | None,
        _columns(
            help="Columns that are not attributes: error (the default), make them custom properties, or drop them."
        ),
    ] = None
    empty: Annotated[
        Empty | None,
        _columns(help="Empty cells: omit the attribute (the default), clear it (null), or send an empty text."),
    ] = None
    unescape_formulas: Annotated[
        bool | None, _reading("--unescape-formulas", help="The CSV file was written with --escape-formulas.")
    ] = None
    timezone: Annotated[
        str | None, _columns(metavar="NAME", help="Time zone for times without one: Europe/Berlin.")
    ] = None
    country: Annotated[
        str | None,
        _columns(metavar="CODE", help="Country of phone numbers without a country code: US. They become E.164."),
    ] = None
    trim: Annotated[
        bool | None,
        _columns("--trim", help="Remove white space around all texts; around identifiers it is removed anyway."),
    ] = None
    preset: Annotated[
        Preset | None, _columns(help="Map the columns of an export of this shop or tool; other options win.")
    ] = None
    save_mapping: Annotated[
        Path | None,
        _columns(metavar="FILE", help="Write the options about the file and its columns to a new mapping file."),
    ] = None
    mapping: Annotated[
        Path | None,
        _columns(metavar="FILE", help="Read these options from a mapping file; options of the command line win."),
    ] = None
    where: Annotated[
        list[str] | None,
        _rows(
            metavar="CONDITION",
            help="Send only rows with this: COLUMN=VALUE, also with != < <= > >=, or COLUMN in (A, B).",
        ),
    ] = None
    consent: Annotated[
        list[str] | None,
        _rows(
            metavar="COLUMN",
            help="Column that says who consents; for one channel: email=COLUMN or sms=COLUMN.",
        ),
    ] = None
    waive: Annotated[
        list[str] | None, _rows(metavar="COLUMN", help="Ignore a column although it speaks of consent.")
    ] = None


@attrs.frozen(kw_only=True)
class Running:
    """How to send the rows."""

    dry_run: Annotated[bool, _running("--dry-run", help="Show the requests without sending them.")] = False
    show: Annotated[int, _running(min=0, help="How many requests --dry-run shows.")] = 1
    strict: Annotated[bool, _running("--strict", help="Send nothing if any row cannot be sent.")] = False
    rejects: Annotated[
        Path | None, _running(metavar="FILE", help="File for rejected rows; default: next to the input.")
    ] = None
    journal: Annotated[Path | None, _running(metavar="FILE", help="Resume file; default: next to the input.")] = None
    no_journal: Annotated[bool, _running("--no-journal", help="Do not use a resume file.")] = False
    restart: Annotated[bool, _running("--restart", help="Delete the resume file, and send all rows again.")] = False
    wait: Annotated[bool, _running(help="Wait until the server has finished its jobs.")] = True
    wait_for: Annotated[float | None, _running(min=0, metavar="SECONDS", help="Wait at most this long for jobs.")] = (
        None
    )
    duplicates: Annotated[
        Duplicates | None,
        _running(
            help="Rows with a common identifier in one request: send both, or separately, or only the first or last."
        ),
    ] = None
    across_file: Annotated[
        bool, _running("--across-file", help="For --duplicates first or last: compare all rows of the file.")
    ] = False
    ignore_case: Annotated[
        bool, _running("--ignore-case", help="For --duplicates: e-mail addresses are the same in upper and lower case.")
    ] = False
    concurrency: Annotated[int, _running(min=1, help="Requests at the same time.")] = 8
    progress: Annotated[
        Literal["auto", "bar", "lines", "off"],
        _running(help="auto: a bar in a terminal, else a line every 30 seconds."),
    ] = "auto"
    json: Annotated[bool, _running("--json", help="Print the report as JSON.")] = False


@attrs.frozen(kw_only=True)
class Writing:
    """What to export, and the file."""

    out: Annotated[str, _writing("--out", "-o", metavar="FILE", help="Output file; - for standard output.")] = "-"
    format: Annotated[Format | None, _writing(help="Format of the file; default: by its name, else jsonl.")] = None
    columns: Annotated[
        str | None,
        _writing(
            metavar="NAMES",
            help="Columns, separated by commas; dots for nested values, for example properties.tier. What they need is "
            "asked for.",
        ),
    ] = None
    escape_formulas: Annotated[
        bool,
        _writing(
            "--escape-formulas",
            help="Put an apostrophe before texts in CSV that a spreadsheet would take for formulas.",
        ),
    ] = False
    filter: Annotated[str | None, typer.Option(help='API filter, for example equals(email,"a@b.co").')] = None
    sort: Annotated[str | None, typer.Option(help="Attribute to sort by; with - in front: descending.")] = None
    fields: Annotated[str | None, typer.Option(metavar="NAMES", help="Attributes to request; default: all.")] = None
    extra: Annotated[
        str | None,
        typer.Option(
            "--with", metavar="NAMES", help="Additional attributes to request: subscriptions, predictive_analytics."
        ),
    ] = None
    include: Annotated[
        str | None,
        typer.Option(metavar="NAMES", help="Related resources to request, for example metric,profile of events."),
    ] = None
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="Stop after N rows.")] = None
    cursor: Annotated[str | None, typer.Option(help="Continue a failed export from its cursor.")] = None
    page_size: Annotated[int | None, typer.Option(min=1, help="Rows per page; default: the API maximum.")] = None
    progress: Annotated[
        Literal["auto", "bar", "lines", "off"],
        typer.Option(help="auto: a bar in a terminal, else a line every 30 seconds."),
    ] = "auto"


@attrs.frozen(kw_only=True)
class Printing:
    """How to print what an operation returns."""

    all_pages: Annotated[bool, typer.Option("--all", help="Print the items of all pages, as they arrive.")] = False
    format: Annotated[
        ResultFormat | None, typer.Option(help="Default: json, and with --all jsonl, one item a line.")
    ] = None
    query: Annotated[
        str | None,
        typer.Option(metavar="JMESPATH", help="Print a part only, such as data[].id; with --all, of each item."),
    ] = None

    def chosen(self) -> Query | None:
        """The function for ``--query``.

        Raises:
            CommandError: the expression is wrong.
        """
        return query_of(self.query)


def takes(**groups: type[Any]) -> Callable[[Callable[..., ExitCode]], Callable[..., None]]:
    """Give a command the options of ``groups``, as one object for each group, by these names.

    Options before the command (``context.obj``) apply if it has none of its own. Exceptions of the command become
    messages and exit statuses.
    """

    def decorate(function: Callable[..., ExitCode]) -> Callable[..., None]:
        signature = inspect.signature(function, eval_str=True)
        own = [parameter for parameter in signature.parameters.values() if parameter.name not in groups]
        added = [_parameter(field) for group in groups.values() for field in attrs.fields(group)]

        def command(context: typer.Context, **given: Any) -> None:
            before: dict[str, Any] = context.obj or {}
            given |= {name: value for name, value in before.items() if name in given and given[name] is None}
            # The name of a file need not be text.
            files = {each.name for each in context.command.params if each.metavar == "FILE"}

            def call() -> ExitCode:
                texts = {name: value if name in files else readable(value) for name, value in given.items()}
                made = {
                    name: group(**{field.name: texts.pop(field.name) for field in attrs.fields(group)})
                    for name, group in groups.items()
                }
                return function(**texts, **made)

            raise typer.Exit(guarded(call))

        asked = inspect.Parameter("context", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context)
        parameters = [parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY) for parameter in (asked, *own, *added)]
        command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]  # what typer reads
        command.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
        command.__doc__ = function.__doc__
        command.__name__ = function.__name__
        return command

    return decorate


def _parameter(field: Any) -> inspect.Parameter:
    return inspect.Parameter(field.name, inspect.Parameter.KEYWORD_ONLY, default=field.default, annotation=field.type)
