"""The commands that send the rows of a file: ``import profiles``, ``send events``, ``subscribe`` and its relatives."""

from __future__ import annotations

from typing import Annotated

import typer

from ...rows.columns import row_shapes
from ..option_groups import (
    ChannelOption,
    Connection,
    FileArgument,
    ListOption,
    MissingPhoneOption,
    Reading,
    Running,
    channel_names,
    takes,
)
from ..send_file.send_rows import send_file
from ..terminal.exit_codes import ExitCode

__all__ = ["import_profiles", "send_events", "subscribe", "suppress", "unsubscribe", "unsuppress"]

takes_file = takes(reading=Reading, running=Running, connection=Connection)


@takes_file
def import_profiles(
    file: FileArgument, reading: Reading, running: Running, connection: Connection, list_id: ListOption = None
) -> ExitCode:
    """Create or update profiles; --list adds them to a list."""
    return send_file(row_shapes.import_profiles(), file, reading, running, connection, list_id=list_id)


@takes_file
def send_events(file: FileArgument, reading: Reading, running: Running, connection: Connection) -> ExitCode:
    """Record events. Columns: metric, time, value, unique_id, properties.*, and email or another profile identifier."""
    return send_file(row_shapes.events(), file, reading, running, connection)


@takes_file
def subscribe(
    file: FileArgument,
    reading: Reading,
    running: Running,
    connection: Connection,
    list_id: ListOption = None,
    channel: ChannelOption = None,
    missing_phone: MissingPhoneOption = "skip-channel",
    historical_import: Annotated[
        bool,
        typer.Option("--historical-import", help="Consent was given before; a column holds its date (consented_at)."),
    ] = False,
    custom_source: Annotated[str | None, typer.Option(help="Source of the consent.")] = None,
) -> ExitCode:
    """Subscribe profiles to marketing."""
    options = {
        "list_id": list_id,
        "channels": channel_names(channel),
        "missing_phone": missing_phone,
        "historical_import": historical_import or None,
        "custom_source": custom_source,
    }
    return send_file(row_shapes.subscribe(), file, reading, running, connection, **options)


@takes_file
def unsubscribe(
    file: FileArgument,
    reading: Reading,
    running: Running,
    connection: Connection,
    list_id: ListOption = None,
    channel: ChannelOption = None,
    missing_phone: MissingPhoneOption = "skip-channel",
) -> ExitCode:
    """Unsubscribe profiles from marketing. With --list, profiles outside the list are unsubscribed from everything."""
    options = {"list_id": list_id, "channels": channel_names(channel), "missing_phone": missing_phone}
    return send_file(row_shapes.unsubscribe(), file, reading, running, connection, **options)


@takes_file
def suppress(file: FileArgument, reading: Reading, running: Running, connection: Connection) -> ExitCode:
    """Suppress e-mail addresses; they receive no marketing any more."""
    return send_file(row_shapes.suppress(), file, reading, running, connection)


@takes_file
def unsuppress(file: FileArgument, reading: Reading, running: Running, connection: Connection) -> ExitCode:
    """Remove suppressions by a user."""
    return send_file(row_shapes.unsuppress(), file, reading, running, connection)
