"""The name that was probably meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

__all__ = ["file_hint", "folded", "hint", "nearest"]

_NAME = 0.6
"""How like a whole name must be."""

_BEGUN = 3
"""How many letters the beginning of a name must have."""

_FILES = 2000
"""How many files of a directory are compared."""

_ALIKE = 0.8
"""How like one word of a name must be."""

_WORD = 4
"""How many letters such a word must have."""


def folded(name: str) -> str:
    """``name`` without what people write in different ways: case, spaces, hyphens, underscores."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def nearest(name: str, known: Iterable[str], count: int = 1) -> list[str]:
    """Names in ``known`` that resemble ``name``, or have a word that does: the best first. Often empty."""
    from difflib import SequenceMatcher  # noqa: PLC0415 - only an error needs it

    plain = folded(name) or name
    matcher, letters = SequenceMatcher(a="", b=plain), sorted(plain)

    def likeness(text: str, least: float) -> float:
        """How like a text is; more than 1 if it has the same letters in another order."""
        matcher.set_seq1(text)
        found = matcher.ratio() if matcher.quick_ratio() >= least else 0.0
        swapped = found and sorted(text) == letters
        return found + swapped if found >= least else 0.0

    scored: list[tuple[float, str]] = []
    for each in dict.fromkeys(known):
        words = [word for word in re.split(r"[\W_]+", each.casefold()) if len(word) >= _WORD]
        whole = folded(each) or each
        begun = 0.7 + 0.3 * len(plain) / len(whole) if len(plain) >= _BEGUN and whole.startswith(plain) else 0.0
        score = max(likeness(whole, _NAME), begun, *(0.9 * likeness(word, _ALIKE) for word in words), 0.0)
        if score:
            scored.append((score, each))
    return [each for _, each in sorted(scored, key=lambda pair: -pair[0])[:count]]


def hint(name: str, known: Iterable[str], count: int = 1) -> str:
    """``; did you mean 'lists'?``, or nothing."""
    near = nearest(name, known, count)
    return f"; did you mean {' or '.join(map(repr, near))}?" if near else ""


def file_hint(path: Path) -> str:
    """A hint at the file beside ``path`` that was probably meant, or nothing."""
    try:
        names = [each.name for each in islice(path.parent.iterdir(), _FILES)]
    except (OSError, ValueError):
        return ""
    return "".join(f"; did you mean {str(path.with_name(near))!r}?" for near in nearest(path.name, names))
