"""Registers the commands.

No `from __future__ import annotations` here: typer reads the annotations.
"""

from typing import Annotated

import typer

from ..._version import __version__
from ..calling.operation_command import OperationCommand
from . import call, doctor, export, file_commands, generate, get, jobs, operations, report

__all__ = ["app"]


def _group(name: str, help: str) -> typer.Typer:
    group = typer.Typer(help=help, no_args_is_help=True)
    app.add_typer(group, name=name)
    return group


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"klaviyo-ext {__version__}")
        raise typer.Exit


def _use(context: typer.Context, account: str | None) -> None:
    context.obj = {"account": account}


app = typer.Typer(
    name="klaviyo-ext",
    help="Klaviyo on the command line. Set the API key in KLAVIYO_API_KEY, or enter it when asked.",
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


_import = _group("import", "Create or update resources from a file.")
_import.command("profiles")(file_commands.import_profiles)
_send = _group("send", "Record events from a file.")
_send.command("events")(file_commands.send_events)
_export = _group("export", "Write resources to a file.")
_export.command("profiles")(export.profiles)
_export.command("events")(export.events)
_jobs = _group("jobs", "Show bulk jobs of the last seven days.")
_jobs.command("list")(jobs.list_jobs)
_jobs.command("show")(jobs.show_job)
app.command("subscribe")(file_commands.subscribe)
app.command("unsubscribe")(file_commands.unsubscribe)
app.command("suppress")(file_commands.suppress)
app.command("unsuppress")(file_commands.unsuppress)
app.command("get", cls=OperationCommand)(get.command)
app.command("call", cls=OperationCommand)(call.command)
app.command("generate")(generate.command)
app.command("operations")(operations.command)
app.command("report")(report.command)
app.command("doctor")(doctor.command)
