"""``klaviyo-ext unsubscribe``."""

from __future__ import annotations

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
) -> ExitCode:
    """Unsubscribe profiles from marketing. With --list, profiles outside the list are unsubscribed from everything."""
    return send_file(
        row_shapes.unsubscribe(),
        file,
        reading,
        running,
        connection,
        list_id=list_id,
        channels=channel_names(channel),
    )
