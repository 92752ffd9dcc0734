"""Standard input, output and error, which may be closed or full, or have an encoding without some characters."""

from __future__ import annotations

import codecs
import io
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import IO, Any

__all__ = ["abandon", "usable_streams"]

_ESCAPED = "klaviyo-ext-escaped"

_MODES = {"stdin": (os.O_RDONLY, "r"), "stdout": (os.O_RDONLY, "w"), "stderr": (os.O_WRONLY, "w")}
"""How to open what stands for a closed stream. Writing to a closed standard output must fail."""


@contextmanager
def usable_streams() -> Generator[None]:
    r"""Open what is closed, so that no other file gets the number of a standard stream.

    Standard output has a buffer, also with ``PYTHONUNBUFFERED``, because only a buffer writes the rest if the system
    takes a part. It escapes characters that its encoding does not have, as JSON does: ``\u20ac``.
    """
    for number, (name, (flags, mode)) in enumerate(_MODES.items()):
        if getattr(sys, name) is None:
            _fill(number, flags)
            setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))  # noqa: SIM115 - for all time
    _buffer()
    errors = getattr(sys.stdout, "errors", None)
    _escape(_ESCAPED)
    try:
        yield
    finally:
        _escape(errors)


def abandon(stream: IO[Any]) -> None:
    """If a stream cannot be written to, lead it nowhere, because Python would fail to flush it at exit."""
    try:
        stream.flush()
    except (OSError, ValueError):
        with suppress(OSError, ValueError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)


def _fill(number: int, flags: int) -> None:
    try:
        os.fstat(number)
    except OSError:
        opened = os.open(os.devnull, flags)
        if opened != number:
            os.dup2(opened, number)
            os.close(opened)


def _buffer() -> None:
    out = sys.stdout
    if isinstance(getattr(out, "buffer", None), io.RawIOBase):
        sys.stdout = open(out.fileno(), "w", buffering=1, encoding=out.encoding, errors=out.errors, closefd=False)  # noqa: SIM115 - for all time


def _escape(errors: str | None) -> None:
    with suppress(AttributeError, OSError, ValueError):  # not all streams can; a closed one cannot
        sys.stdout.reconfigure(errors=errors)  # type: ignore[union-attr]  # streams of tests have no such method


def _escaped(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2)), error.end


codecs.register_error(_ESCAPED, _escaped)
