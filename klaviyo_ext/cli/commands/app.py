"""Registers the commands.

No `from __future__ import annotations` here: typer reads the annotations.
"""

from collections.abc import Callable
from typing import Annotated

import typer

from ..._version import __version__
from ..calling.operation_command import OperationCommand
from ..terminal.help_pages import PageCommand, PageGroup
from . import (
    call,
    completion,
    doctor,
    export,
    file_commands,
    get,
    jobs,
    operations,
    other_revisions,
    performance_report,
)

__all__ = ["app"]


def _group(name: str, help: str, panel: str) -> typer.Typer:
    group = typer.Typer(cls=PageGroup, help=help, no_args_is_help=True)
    app.add_typer(group, name=name, rich_help_panel=panel)
    return group


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"klaviyo-ext {__version__}")
        raise typer.Exit


def _use(context: typer.Context, account: str | None) -> None:
    context.obj = {"account": account}


app = typer.Typer(
    name="klaviyo-ext",
    cls=PageGroup,
    help="Klaviyo on the command line. The API key is in KLAVIYO_API_KEY, or asked for.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def _main(
    account: Annotated[
        str | None, typer.Option(metavar="NAME", callback=_use, help="Use the key of this account.")
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    pass


def _add(group: typer.Typer, name: str, command: Callable[..., None], panel: str | None = None) -> None:
    group.command(name, cls=PageCommand, rich_help_panel=panel)(command)


_SENDING, _READING, _ANY, _SETUP = "Send a file", "Read", "Call any operation", "Set up"

_import = _group("import", "Create or update resources from a file.", _SENDING)
_add(_import, "profiles", file_commands.import_profiles)
_send = _group("send", "Record events from a file.", _SENDING)
_add(_send, "events", file_commands.send_events)
_add(app, "subscribe", file_commands.subscribe, _SENDING)
_add(app, "unsubscribe", file_commands.unsubscribe, _SENDING)
_add(app, "suppress", file_commands.suppress, _SENDING)
_add(app, "unsuppress", file_commands.unsuppress, _SENDING)
_jobs = _group("jobs", "Show bulk jobs of the last seven days.", _SENDING)
_add(_jobs, "list", jobs.list_jobs)
_add(_jobs, "show", jobs.show_job)
_export = _group("export", "Write resources to a file.", _READING)
_add(_export, "profiles", export.profiles)
_add(_export, "events", export.events)
_add(app, "report", performance_report.command, _READING)
app.command("get", cls=OperationCommand, rich_help_panel=_ANY)(get.command)
app.command("call", cls=OperationCommand, rich_help_panel=_ANY)(call.command)
_add(app, "operations", operations.command, _ANY)
_add(app, "doctor", doctor.command, _SETUP)
_completion = _group("completion", "Complete commands and operations in a shell.", _SETUP)
_add(_completion, "install", completion.install)
_add(_completion, "show", completion.show)
_add(app, "generate", other_revisions.command, _SETUP)
