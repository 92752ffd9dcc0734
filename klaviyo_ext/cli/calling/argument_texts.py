"""The arguments ``NAME=VALUE`` and ``NAME:=JSON`` of a call, and the files that they name."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs

from ...core.similar_names import file_hint
from ..terminal.exit_codes import CommandError, ExitCode

__all__ = ["Argument", "arguments_of", "content_of", "json_of"]


@attrs.frozen
class Argument:
    """One argument.

    Attributes:
        name: what is before the sign.
        text: what is after it.
        is_json: whether the sign is ``:=``.
    """

    name: str
    text: str
    is_json: bool = False


def arguments_of(texts: Sequence[str]) -> list[Argument]:
    """The arguments in ``texts``.

    Raises:
        CommandError: one has no ``=``.
    """
    found: list[Argument] = []
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name.strip(":"):
            raise CommandError(f"invalid parameter {text!r}; expected NAME=VALUE", ExitCode.USAGE)
        found.append(Argument(name.removesuffix(":"), value, name.endswith(":")))
    return found


def content_of(where: str, source: str) -> bytes:
    """The bytes of a file, or of standard input (``-``).

    Raises:
        CommandError: it cannot be read; the message begins with ``where``.
    """
    try:
        return sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        hint = file_hint(Path(source)) if isinstance(error, FileNotFoundError) else ""
        raise CommandError(f"{where}: {reason}{hint}") from None


def json_of(where: str, text: str) -> Any:
    """The JSON in ``text``, in the file ``@FILE``, or in standard input (``@-`` or ``-``).

    Raises:
        CommandError: it is not JSON, or the file cannot be read.
    """
    source = text[1:] if text.startswith("@") else text if text == "-" else None
    content = text.encode(errors="surrogateescape") if source is None else content_of(f"{where} {text}", source)
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise CommandError(f"{where} is not JSON: {error}", ExitCode.USAGE) from None
