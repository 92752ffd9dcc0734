"""Text that is safe in source: string literals, and the insides of docstrings."""

from __future__ import annotations

import json
import re

__all__ = ["documented", "quoted"]


def quoted(text: str) -> str:
    """``text`` as a string literal in double quotes, in ASCII."""
    # JSON writes a character beyond U+FFFF as two escapes, which Python reads as two characters.
    return json.dumps(text, ensure_ascii=False).encode("ascii", "backslashreplace").decode()


def documented(text: str) -> str:
    """``text`` as the inside of a docstring."""
    lines = ["".join(c if c.isprintable() else " " for c in line).rstrip() for line in text.splitlines()]
    escaped = "\n".join(lines).replace("\\", "\\\\")
    return re.sub(r'"{3,}|"+\Z', lambda quotes: '\\"' * len(quotes[0]), escaped)
