"""Types as Python source: how a type that the parser found is spelt where it is used."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from urllib.parse import unquote

from ...types.signatures import FREE_FORM
from .source_text import quoted

__all__ = ["nullable", "qualified", "spell", "split_union", "words"]

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")
_QUOTED = re.compile(r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')""")
_SPELLING = {FREE_FORM: "dict[str, Any]", "datetime.datetime": "dt.datetime", "datetime.date": "dt.date"}


def words(annotation: str) -> set[str]:
    """The names in ``annotation``, those inside quotes left out."""
    return {name for part in _QUOTED.split(annotation)[::2] for name in _NAME.findall(part)}


def spell(annotation: str, opened: Mapping[str, str] = {}) -> str:
    """``annotation`` in our spelling, ``None`` last.

    Args:
        annotation: a type as the parser gives it.
        opened: names of enums that stay open, and the type of their values.
    """

    def respelt(found: re.Match[str]) -> str:
        name = found[0]
        return f"{name} | {opened[name]}" if name in opened else _SPELLING.get(name, name)

    parts = _QUOTED.split(annotation)
    parts[1::2] = [quoted(unquote(part[1:-1])) for part in parts[1::2]]  # see codegen.signatures
    parts[::2] = [_NAME.sub(respelt, part) for part in parts[::2]]
    members = list(dict.fromkeys(split_union("".join(parts))))
    return " | ".join([m for m in members if m != "None"] + [m for m in members if m == "None"])


def qualified(annotation: str, models: Collection[str]) -> str:
    """``annotation``, with the models in it as members of the package ``models``."""
    parts = _QUOTED.split(annotation)
    parts[::2] = [_NAME.sub(lambda n: f"models.{n[0]}" if n[0] in models else n[0], part) for part in parts[::2]]
    return "".join(parts)


def nullable(annotation: str) -> str:
    """``annotation``, or null."""
    return annotation if annotation == "Any" or "None" in split_union(annotation) else f"{annotation} | None"


def split_union(annotation: str) -> list[str]:
    """The members of a union, whatever stands in brackets or quotes."""
    members = [""]
    depth = 0
    for index, part in enumerate(_QUOTED.split(annotation)):
        if index % 2:
            members[-1] += part
            continue
        for char in part:
            depth += (char == "[") - (char == "]")
            if char == "|" and not depth:
                members.append("")
            else:
                members[-1] += char
    return [member.strip() for member in members]
