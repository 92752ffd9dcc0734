"""The commands.

No `from __future__ import annotations` here: typer reads the annotations.
"""

from enum import StrEnum
from typing import Annotated

import typer

from klaviyo_ext._version import __version__

from .. import row_shapes as shapes
from ..exit_codes import CommandError, ExitCode
from ..option_groups import Connection, Reading, Running, Writing, takes
from .call import get
from .export import export
from .jobs import list_jobs, show_job
from .send_rows import send_file

__all__ = ["app"]

_CREDENTIAL = "The key comes from KLAVIYO_API_KEY, or is asked for on a terminal."

app = typer.Typer(
    name="klaviyo-ext",
    help=f"Klaviyo from the command line. {_CREDENTIAL}",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
_import = typer.Typer(help="Create or update what a file holds.", no_args_is_help=True)
_send = typer.Typer(help="Record what a file holds.", no_args_is_help=True)
app.add_typer(_import, name="import")
app.add_typer(_send, name="send")
_export = typer.Typer(help="Write what Klaviyo holds into a file.", no_args_is_help=True)
_jobs = typer.Typer(help="Bulk jobs of the last seven days.", no_args_is_help=True)
app.add_typer(_export, name="export")
app.add_typer(_jobs, name="jobs")

_File = Annotated[str, typer.Argument(metavar="FILE", help="CSV, JSON Lines, JSON or Parquet; - is standard input.")]
_List = Annotated[str | None, typer.Option("--list", metavar="ID", help="The list.")]


class _Channel(StrEnum):
    EMAIL = "email"
    SMS = "sms"
    WHATSAPP = "whatsapp"


_Channels = Annotated[
    list[_Channel] | None,
    typer.Option("--channel", help="For rows that do not say what it is about; email if left out. May be repeated."),
]


def _named(channels: list[_Channel] | None) -> list[str]:
    return [channel.value for channel in channels or [_Channel.EMAIL]]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"klaviyo-ext {__version__}")
        raise typer.Exit


@app.callback()
def _main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version, and end.")
    ] = False,
) -> None:
    pass


@_import.command("profiles")
@takes(reading=Reading, running=Running, connection=Connection)
def _import_profiles(
    file: _File, reading: Reading, running: Running, connection: Connection, list_id: _List = None
) -> ExitCode:
    """Create or update profiles, and add them to a list if you like."""
    return send_file(shapes.import_profiles(), file, reading, running, connection, list_id=list_id)


@_send.command("events")
@takes(reading=Reading, running=Running, connection=Connection)
def _send_events(file: _File, reading: Reading, running: Running, connection: Connection) -> ExitCode:
    """Record events. Columns: metric, time, value, unique_id, properties.*, and email or another id of the profile."""
    return send_file(shapes.events(), file, reading, running, connection)


@app.command("subscribe")
@takes(reading=Reading, running=Running, connection=Connection)
def _subscribe(
    file: _File,
    reading: Reading,
    running: Running,
    connection: Connection,
    list_id: _List = None,
    channel: _Channels = None,
    historical_import: Annotated[
        bool, typer.Option("--historical-import", help="The consent was given before, at the time that a column tells.")
    ] = False,
    custom_source: Annotated[str | None, typer.Option(help="Where the consent comes from.")] = None,
) -> ExitCode:
    """Subscribe profiles to marketing."""
    return send_file(
        shapes.subscribe(),
        file,
        reading,
        running,
        connection,
        list_id=list_id,
        channels=_named(channel),
        historical_import=historical_import or None,
        custom_source=custom_source,
    )


@app.command("unsubscribe")
@takes(reading=Reading, running=Running, connection=Connection)
def _unsubscribe(
    file: _File,
    reading: Reading,
    running: Running,
    connection: Connection,
    list_id: _List = None,
    channel: _Channels = None,
) -> ExitCode:
    """Unsubscribe profiles. With a list, those that are not in it are unsubscribed from all marketing."""
    return send_file(
        shapes.unsubscribe(), file, reading, running, connection, list_id=list_id, channels=_named(channel)
    )


@app.command("suppress")
@takes(reading=Reading, running=Running, connection=Connection)
def _suppress(file: _File, reading: Reading, running: Running, connection: Connection) -> ExitCode:
    """Suppress e-mail addresses: they get no marketing any more."""
    return send_file(shapes.suppress(), file, reading, running, connection)


@app.command("unsuppress")
@takes(reading=Reading, running=Running, connection=Connection)
def _unsuppress(file: _File, reading: Reading, running: Running, connection: Connection) -> ExitCode:
    """Lift suppressions that a user made."""
    return send_file(shapes.unsuppress(), file, reading, running, connection)


@_export.command("profiles")
@takes(writing=Writing, connection=Connection)
def _export_profiles(
    writing: Writing,
    connection: Connection,
    list_id: Annotated[str | None, typer.Option("--list", metavar="ID", help="Only those in this list.")] = None,
    segment_id: Annotated[
        str | None, typer.Option("--segment", metavar="ID", help="Only those in this segment.")
    ] = None,
) -> ExitCode:
    """Export profiles."""
    if list_id is not None and segment_id is not None:
        raise CommandError("--list and --segment exclude each other", ExitCode.USAGE)
    if list_id is not None:
        return export("get_profiles_for_list", (list_id,), writing, connection)
    if segment_id is not None:
        return export("get_profiles_for_segment", (segment_id,), writing, connection)
    return export("get_profiles", (), writing, connection)


@_export.command("events")
@takes(writing=Writing, connection=Connection)
def _export_events(writing: Writing, connection: Connection) -> ExitCode:
    """Export events, with the ids of their profiles and metrics."""
    return export("get_events", (), writing, connection)


_Kind = Annotated[
    str, typer.Option("--kind", help="As profile-bulk-import or catalog-item-bulk-create; all: of all kinds.")
]
_JSON = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@_jobs.command("list")
@takes(connection=Connection)
def _list_jobs(
    connection: Connection,
    kind: _Kind = "profile-bulk-import",
    status: Annotated[str | None, typer.Option(help="Only those: queued, processing, complete, cancelled.")] = None,
    json: _JSON = False,
) -> ExitCode:
    """List jobs and how far they are."""
    return list_jobs(kind, status, connection, as_json=json)


@_jobs.command("show")
@takes(connection=Connection)
def _show_job(
    id: Annotated[str, typer.Argument(metavar="ID", help="Id of the job.")],
    connection: Connection,
    kind: _Kind = "profile-bulk-import",
) -> ExitCode:
    """Print a job as JSON, with the errors of its rows."""
    return show_job(id, kind, connection)


@app.command("get")
@takes(connection=Connection)
def _get(
    call: Annotated[
        str, typer.Argument(metavar="OPERATION|PATH", help="As get_lists, or /api/lists/Y6nRLr.", show_default=False)
    ],
    connection: Connection,
    parameters: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME=VALUE]...", help="Parameters, as id=Y6nRLr or page_size=10.", show_default=False),
    ] = None,
    all: Annotated[bool, typer.Option("--all", help="All pages, an item a line.")] = False,
) -> ExitCode:
    """Print the answer to any reading call as JSON."""
    return get(call, parameters or [], connection, all_pages=all)
