"""Text that is safe to place in source: string literals, docstrings, sentences made of names."""

from __future__ import annotations

import json
import re

from ...schema.forms import Json

__all__ = ["doc_text", "documented", "quoted", "sentence", "title"]

_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+|[0-9]+")


def quoted(text: str) -> str:
    """``text`` as a string literal in double quotes, in ASCII."""
    return json.dumps(text)


def sentence(name: str) -> str:
    """A class name as a sentence: "ProfileLocation" is "Profile location."."""
    found = _WORDS.findall(name)
    lower = [word if word.isupper() and len(word) > 1 else word.lower() for word in found]
    joined = " ".join(lower)
    return f"{joined[:1].upper()}{joined[1:]}."


def title(name: str) -> str:
    """An operationId as a sentence: "get_profiles" is "Get profiles."."""
    joined = name.replace("_", " ").strip()
    return f"{joined[:1].upper()}{joined[1:]}."


def doc_text(schema: Json, own: str) -> str:
    """The inside of a docstring: our own text, and below it the document's, where descriptions were asked for."""
    official = str(schema.get("x-ext-doc", "")).strip()
    return documented(f"{own}\n\n{official}" if own and official else own or official)


def documented(text: str) -> str:
    """``text`` as the inside of a docstring."""
    lines = ["".join(c if c.isprintable() else " " for c in line).rstrip() for line in text.splitlines()]
    escaped = "\n".join(lines).replace("\\", "\\\\")
    return re.sub(r'"{3,}|"+\Z', lambda quotes: '\\"' * len(quotes[0]), escaped)
