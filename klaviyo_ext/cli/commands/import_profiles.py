"""``klaviyo-ext import profiles``."""

from __future__ import annotations

from ..columns import row_shapes
from ..option_groups import Connection, FileArgument, ListOption, Reading, Running, takes
from ..send_file.send_rows import send_file
from ..terminal.exit_codes import ExitCode

__all__ = ["command"]


@takes(reading=Reading, running=Running, connection=Connection)
def command(
    file: FileArgument, reading: Reading, running: Running, connection: Connection, list_id: ListOption = None
) -> ExitCode:
    """Create or update profiles, and optionally add them to a list."""
    return send_file(row_shapes.import_profiles(), file, reading, running, connection, list_id=list_id)
