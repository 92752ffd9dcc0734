"""Mutants of a module: its source with one change each, made by the operators of mutmut.

mutmut itself is not run. It mutates copies of functions beside the originals, which leaves out what is decorated, and
finds a module by its path, which those of ``generated/`` and ``scripts/`` do not have.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs
import libcst as cst
from libcst import matchers as m
from mutmut.mutation.mutators import mutation_operators, operator_string

__all__ = ["Mutant", "mutants_of"]

# What changes nothing that a program does. All else is mutated.
_LEFT_ALONE = (
    m.Annotation()  # never evaluated here; type checkers hold them
    | m.AnnAssign(annotation=m.Annotation(m.Name("TypeAlias")))  # the same
    | m.Assign(value=m.Call(func=m.Name("TypeVar")))  # the same
    | m.If(test=m.Name("TYPE_CHECKING"))  # the same
    | m.Subscript(value=m.Name("list") | m.Name("dict") | m.Name("set") | m.Name("tuple"))  # the same, as a factory
    | m.Assign(targets=[m.AssignTarget(m.Name("__all__") | m.Name("__slots__"))])  # linters hold them
    | m.Import()
    | m.ImportFrom()
)

_ONE_ARGUMENT = {"cast": 1, "isinstance": 0, "len": 0}
"""Functions of which only this argument is mutated: anything else changes nothing, or breaks every call."""


@attrs.frozen
class Mutant:
    """One change.

    Attributes:
        code: the source of the whole module, changed.
        before: the line or lines that change, as they were.
        after: as they are now.
    """

    code: str = attrs.field(repr=False)
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.before}  ->  {self.after}"


def mutants_of(code: str) -> Iterator[Mutant]:
    """Every mutant of the module whose source is ``code``, each once."""
    module = cst.parse_module(code)
    seen = {code}
    for node, changed in _changes(module, raised=False):
        mutated = module.deep_replace(node, changed).code
        if mutated not in seen:
            seen.add(mutated)
            yield Mutant(mutated, *_difference(code, mutated))


def _changes(node: cst.CSTNode, *, raised: bool) -> Iterator[tuple[cst.CSTNode, cst.CSTNode]]:
    """Each node and what it may become; ``raised``: whether it is part of a ``raise`` statement."""
    if m.matches(node, _LEFT_ALONE):
        return
    if isinstance(node, cst.Call) and isinstance(node.func, cst.Name) and node.func.value in _ONE_ARGUMENT:
        yield from _changes(node.args[_ONE_ARGUMENT[node.func.value]].value, raised=raised)
        return
    for kind, operator in mutation_operators:
        if not isinstance(node, kind):
            continue
        if operator is operator_string:
            # One change of a string is as good as three. Messages are for people; a list of all of them is compared.
            is_message = raised and isinstance(node, cst.SimpleString) and " " in node.value
            yield from [] if is_message else [(node, changed) for changed in [*operator(node)][:1]]
        else:
            yield from ((node, changed) for changed in operator(node))
    for child in node.children:
        yield from _changes(child, raised=raised or isinstance(node, cst.Raise))


def _difference(one: str, other: str) -> tuple[str, str]:
    """The lines that differ, each without its indentation, joined."""
    lines, others = one.splitlines(), other.splitlines()
    while lines and others and lines[0] == others[0]:
        del lines[0], others[0]
    while lines and others and lines[-1] == others[-1]:
        del lines[-1], others[-1]
    return " ".join(map(str.strip, lines)), " ".join(map(str.strip, others))
