"""Messages of errors: one readable line, whatever a server puts into its answer."""

from __future__ import annotations

import re

__all__ = ["LIMIT", "clean", "sentence", "without_full_stop"]

LIMIT = 300
"""Maximum length of a message, in characters; the name of the operation before it does not count."""

# Private keys, bearer tokens, JSON web tokens: a server or a proxy may quote what it was sent.
_SECRET = re.compile(r"\bpk_\w{6,}|(?<=\bBearer )[\w.~+/=-]{8,}|\beyJ[\w-]{8,}[\w.-]*", re.ASCII | re.IGNORECASE)


def clean(text: str, limit: int) -> str:
    """``text`` on one line of printable characters, without credentials, cut to ``limit`` characters."""
    printable = "".join(character if character.isprintable() else " " for character in text)
    line = _SECRET.sub("***", " ".join(printable.split()))
    return line if len(line) <= limit else line[: limit - 1] + "…"


def without_full_stop(text: str) -> str:
    """``text`` of a server, for a message that goes on behind it."""
    line = text.rstrip()
    return line if line.endswith("..") else line.removesuffix(".")


def sentence(
    *, operation: str | None, status: int, code: str | None, detail: str, where: str | None, others: int, hint: str
) -> str:
    """``operation: HTTP status code: detail at where (and n more); hint``.

    The name is whole, as people search for it; at most :data:`LIMIT` characters follow. The detail gets the remaining
    space. It loses its full stop if something follows.
    """
    name = f"{clean(operation, LIMIT)}: " if operation else ""
    head = f"HTTP {status} {clean(code, 30)}" if code else f"HTTP {status}"
    tail = f" at {clean(where, 80)}" if where else ""
    tail += f" (and {others} more)" if others else ""
    tail += f"; {clean(hint, 80)}" if hint else ""
    if tail:
        detail = without_full_stop(detail)
    return f"{name}{head}: {clean(detail, LIMIT - len(head) - len(tail) - 2)}{tail}"
