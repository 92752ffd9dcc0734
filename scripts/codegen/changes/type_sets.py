"""Types as sets of their members, so that two spellings of one type are equal."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from ..render.views.type_source import split_union, words
from .surface import Surface

__all__ = ["all_fit", "members", "models_in", "names_in", "shape"]

_GENERIC = re.compile(r"([A-Za-z_.]+)\[(.*)\]", re.DOTALL)
_WORD = re.compile(r'"(?:\\.|[^"\\])*"|([A-Za-z_][A-Za-z0-9_]*)')


def shape(
    annotation: str, surface: Surface, renamed: Mapping[str, str] = {}, *, constants: bool = True
) -> frozenset[str]:
    """The members of ``annotation`` without null: unions expanded, lists of values as their scalar, models by new name.

    Args:
        annotation: a type as Python source.
        surface: its package.
        renamed: old name to new name of models.
        constants: whether a constant counts as a type; otherwise its scalar does.
    """
    found: set[str] = set()
    for member in split_union(annotation):
        if member in surface.unions:
            found |= shape(" | ".join(surface.unions[member].members), surface, renamed, constants=constants)
        elif member in surface.values:
            found.add(surface.values[member].scalar)
        elif generic := _GENERIC.fullmatch(member):
            found.add(_generic(generic[1], generic[2], surface, renamed, constants))
        else:
            found.add(renamed.get(member, member))
    return frozenset(found - {"None"})


def _generic(name: str, inside: str, surface: Surface, renamed: Mapping[str, str], constants: bool) -> str:
    if name == "Literal":
        return f"Literal[{inside}]" if constants else _scalar(inside)
    if name in ("dict", "Mapping"):
        return f"{name}[{inside}]"
    null = ["None"] if "None" in split_union(inside) else []
    return f"{name}[{' | '.join([*sorted(shape(inside, surface, renamed, constants=constants)), *null])}]"


def _scalar(values: str) -> str:
    if '"' in values:
        return "str"
    return "bool" if values.startswith(("True", "False")) else "int"


def members(ours: frozenset[str], theirs: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The key that distinguishes shapes: for lists, the type of their items."""
    if len(ours) == len(theirs) == 1:
        one, other = _GENERIC.fullmatch(min(ours)), _GENERIC.fullmatch(min(theirs))
        if one and other and one[1] == other[1] == "list":
            return members(frozenset(split_union(one[2])), frozenset(split_union(other[2])))
    return ours, theirs


def all_fit(members: Collection[str], others: Collection[str]) -> bool:
    """Whether each of ``members`` is one of ``others``, or a subtype of one."""
    return all(_fits(member, others) for member in members)


def _fits(member: str, others: Collection[str]) -> bool:
    if member in others or "Any" in others or (member == "int" and "float" in others):
        return True
    if member.startswith("Literal["):
        return _scalar(member[8:-1]) in others
    outer = _GENERIC.fullmatch(member)
    if outer is None or outer[1] not in ("list", "Sequence"):
        return False
    inside = split_union(outer[2])
    candidates = [found for other in others if (found := _GENERIC.fullmatch(other)) and found[1] == outer[1]]
    return any(all_fit(inside, split_union(candidate[2])) for candidate in candidates)


def models_in(annotation: str, surface: Surface) -> list[str]:
    """The models in ``annotation``, in order, at any depth and through named unions."""
    found: list[str] = []
    for name in _words(annotation):
        if name in surface.models:
            found.append(name)
        elif name in surface.unions:
            found += models_in(" | ".join(surface.unions[name].members), surface)
    return list(dict.fromkeys(found))


def names_in(annotation: str, surface: Surface) -> set[str]:
    """All names of ``models`` in ``annotation``."""
    return {name for name in words(annotation) if surface.module_of(name) is not None}


def _words(annotation: str) -> list[str]:
    return [found[1] for found in _WORD.finditer(annotation) if found[1]]
