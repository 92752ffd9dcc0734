"""Rows for the bulk methods, from frames and files.

``klaviyo.bulk_import_profiles(rows.of(frame, columns={"email": "E-Mail"}, rest="properties"))``; a frame whose columns
have the names of attributes can be passed as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lazy_names

if TYPE_CHECKING:
    from klaviyo_client.runtime.encoding import Missing

    from .column_rows import ColumnRows, Consents, Gaps, Preset, Where, of, read
    from .files import TableArgumentError, TableError
    from .plain_rows import plain

__all__ = [
    "ColumnRows",
    "Consents",
    "Gaps",
    "Missing",
    "Preset",
    "TableArgumentError",
    "TableError",
    "Where",
    "of",
    "plain",
    "read",
]

_NAMES = {
    ".column_rows": ("ColumnRows", "Consents", "Gaps", "Preset", "Where", "of", "read"),
    ".files": ("TableArgumentError", "TableError"),
    ".plain_rows": ("Missing", "plain"),
}

if not TYPE_CHECKING:  # type checkers see the imports above, and refuse unknown names
    __getattr__, __dir__ = lazy_names(__name__, _NAMES)
