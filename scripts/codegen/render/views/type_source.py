"""Types as Python source: how a type of the parser is written, and which names that source uses."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from ...types.python_types import Component, ListOf, Plain, Type, UnionOf, Values
from .source_text import quoted

__all__ = ["given", "literal", "members_of", "nullable", "qualified", "spell", "split_union", "words"]

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")
_QUOTED = re.compile(r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')""")


def words(annotation: str) -> set[str]:
    """The names in ``annotation``, except those inside quotes."""
    return {name for part in _QUOTED.split(annotation)[::2] for name in _NAME.findall(part)}


def spell(type_: Type, opened: Mapping[str, str] = {}) -> str:
    """A type as an annotation, ``None`` last.

    Args:
        type_: a type as the parser gives it.
        opened: names of open enums, and the type of their values.
    """
    found = dict.fromkeys(part for member in members_of(type_) for part in _parts(member, opened))
    return " | ".join([part for part in found if part != "None"] + [part for part in found if part == "None"])


def members_of(type_: Type) -> tuple[Type, ...]:
    """The members of a union; of any other type that type itself."""
    return type_.members if isinstance(type_, UnionOf) else (type_,)


def _parts(type_: Type, opened: Mapping[str, str]) -> tuple[str, ...]:
    match type_:
        case Plain(source):
            return (source,)
        case Component(name):
            return (name, opened[name]) if name in opened else (name,)
        case Values(values):
            return (f"Literal[{', '.join(map(literal, values))}]",)
        case ListOf(items):
            return (f"list[{spell(items, opened)}]",)
        case UnionOf():
            return (spell(type_, opened),)


def literal(value: object) -> str:
    """A value of JSON as a Python literal."""
    return quoted(value) if isinstance(value, str) else repr(value)


def qualified(annotation: str, models: Collection[str]) -> str:
    """``annotation``, with the models in it as members of the package ``models``."""
    parts = _QUOTED.split(annotation)
    parts[::2] = [_NAME.sub(lambda n: f"models.{n[0]}" if n[0] in models else n[0], part) for part in parts[::2]]
    return "".join(parts)


def given(annotation: str, models: Collection[str], dicts: Collection[str]) -> str:
    """The annotation of an argument: `qualified`, with the typed dict of each model that has one."""
    own = words(annotation) & {*dicts}
    text = qualified(annotation, models)
    for name in own:
        text = re.sub(rf"\bmodels\.{name}\b", f"models.{name} | dicts.{name}", text)
    return text.replace("Mapping[str, Any]", "AnyDict") if own else text


def nullable(annotation: str) -> str:
    """``annotation``, or null."""
    return annotation if annotation == "Any" or "None" in split_union(annotation) else f"{annotation} | None"


def split_union(annotation: str) -> list[str]:
    """The members of a union, with brackets and quotes kept together."""
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
