"""``klaviyo-ext send events``."""

from __future__ import annotations

from ..columns import row_shapes
from ..option_groups import Connection, FileArgument, Reading, Running, takes
from ..send_file.send_rows import send_file
from ..terminal.exit_codes import ExitCode

__all__ = ["command"]


@takes(reading=Reading, running=Running, connection=Connection)
def command(file: FileArgument, reading: Reading, running: Running, connection: Connection) -> ExitCode:
    """Record events. Columns: metric, time, value, unique_id, properties.*, and email or another profile identifier."""
    return send_file(row_shapes.events(), file, reading, running, connection)
