"""Write mapping files."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from klaviyo_client.runtime.plain_values import plain

from ...errors import ArgumentError, ConfigurationError
from ..files import Place, TableError
from ..files.whole_file import Output
from .reading_options import OPTIONS
from .row_filter import Condition

__all__ = ["save_mapping"]


def save_mapping(path: Path, values: Mapping[str, Any]) -> bool:
    """Write options to a mapping file, as a whole. A file with another content is not replaced.

    Args:
        path: the file.
        values: the options, as `Settings` has them.

    Returns:
        Whether it was written: not if it has this content already.

    Raises:
        ArgumentError: an option cannot be written.
        ConfigurationError: ``tomli-w`` is not installed.
        TableError: the file exists with another content, or cannot be written.
    """
    try:
        write: Any = import_module("tomli_w")
    except ModuleNotFoundError as error:
        message = f"a mapping file needs an extra to be written; pip install 'klaviyo-ext[cli]' ({error})"
        raise ConfigurationError(message) from error
    table = {name: value for name, value in _table(values) if value not in ([], {})}
    content = write.dumps(table, multiline_strings=False).encode()
    if path.exists():
        if path.is_file() and path.read_bytes() == content:
            return False
        raise TableError(Place(str(path)), "this file exists with another content; delete it, or choose another name")
    with Output(path) as output:
        output.stream.write(content)
    return True


def _table(values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Texts and lists before tables, which have to stand at the end."""
    for last in (False, True):
        for name, option in OPTIONS.items():
            if name not in values or (option.form == "pairs" and name != "consent") is not last:
                continue
            yield name, dict(values[name]) if last else _written(name, values[name])


def _written(name: str, value: Any) -> Any:
    if name == "consent":
        return [column if channel is None else f"{channel}={column}" for channel, column in value]
    if name == "where":
        return [_condition(each) for each in value]
    return plain(value)


def _condition(condition: Any) -> str:
    if isinstance(condition, Condition) and condition.operator == "in":
        text = io.StringIO()
        csv.writer(text, lineterminator="").writerow(condition.values)
        return f"{condition.column} in ({text.getvalue()})"
    if isinstance(condition, str | Condition):
        return str(condition)
    message = "where: a function cannot be written to a mapping file; use a condition such as 'Age>=18'"
    raise ArgumentError(message, argument="where")
