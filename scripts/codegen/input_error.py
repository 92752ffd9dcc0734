"""The exception of the pipeline for unusable input."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["CodegenError", "printable"]


class CodegenError(Exception):
    """A problem with the input: what is wrong, and where, in one line; ``lines`` are further ones.

    ``pointer`` is a JSON pointer into the document (``/paths/~1api~1events/post``), ``source`` the file or URL it came
    from. Stages that do not know the source leave it out, and the command adds it with :meth:`of`.
    """

    def __init__(
        self, message: str, *, pointer: str | None = None, source: str | None = None, lines: Sequence[str] = ()
    ) -> None:
        super().__init__(message, pointer, source, lines)
        self.message = " ".join(message.split())
        self.pointer = pointer
        self.source = source
        self.lines = tuple(lines)

    def of(self, source: str) -> CodegenError:
        """Return the same error with a source, unless it already has one."""
        return self if self.source else _rebuild(self.message, self.pointer, source, self.lines)

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (self.message, self.pointer, self.source, self.lines)

    def __str__(self) -> str:
        origin = f"{self.source}: " if self.source else ""
        where = "" if self.pointer is None else f" (at #{self.pointer})"
        # It may quote the input, so keep each on one line and escape control characters.
        return "\n  ".join(map(printable, (f"{origin}{self.message}{where}", *self.lines)))


def printable(text: str) -> str:
    """``text`` on one line, with unprintable characters escaped."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def _rebuild(message: str, pointer: str | None, source: str | None, lines: Sequence[str]) -> CodegenError:
    return CodegenError(message, pointer=pointer, source=source, lines=lines)
