"""``klaviyo-ext subscribe``."""

from __future__ import annotations

from typing import Annotated

import typer

from ..columns import row_shapes
from ..option_groups import (
    ChannelOption,
    Connection,
    FileArgument,
    ListOption,
    Reading,
    Running,
    channel_names,
    takes,
)
from ..send_file.send_rows import send_file
from ..terminal.exit_codes import ExitCode

__all__ = ["command"]


@takes(reading=Reading, running=Running, connection=Connection)
def command(
    file: FileArgument,
    reading: Reading,
    running: Running,
    connection: Connection,
    list_id: ListOption = None,
    channel: ChannelOption = None,
    historical_import: Annotated[
        bool,
        typer.Option("--historical-import", help="Consent was given before; a column holds its date (consented_at)."),
    ] = False,
    custom_source: Annotated[str | None, typer.Option(help="Source of the consent.")] = None,
) -> ExitCode:
    """Subscribe profiles to marketing."""
    return send_file(
        row_shapes.subscribe(),
        file,
        reading,
        running,
        connection,
        list_id=list_id,
        channels=channel_names(channel),
        historical_import=historical_import or None,
        custom_source=custom_source,
    )
