"""Match the operations and models of two revisions. What is the same is decided where the generator decides it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

import attrs

from ..names.counterparts import counterparts
from .surface import Operation, Surface
from .type_sets import names_in

__all__ = ["Match", "match", "users"]


@attrs.frozen
class Match:
    """The matches.

    Attributes:
        operations: pairs of old and new.
        models: old name to new name, for every old model (or list of values, or union) that still exists.
        standing: for a removed name of the old revision, the name that is in its place.
    """

    operations: tuple[tuple[Operation, Operation], ...]
    models: Mapping[str, str]
    standing: Mapping[str, str]


def match(old: Surface, new: Surface) -> Match:
    """Find the pairs."""
    calls, shapes = counterparts(old.names, new.names)
    before, now = ({operation.endpoint: operation for operation in one.operations.values()} for one in (old, new))
    kinds = ((old.models, new.models), (old.values, new.values), (old.unions, new.unions))
    successors = shapes.successors(old.names.shapes, new.names.shapes)
    models = {o: n for o, n in successors.items() if any(o in ours and n in theirs for ours, theirs in kinds)}
    instead = {o: n for o, n in shapes.heirs().items() if o not in models and new.module_of(n) is not None}
    return Match(tuple((before[calls[key]], now[key]) for key in now if key in calls), models, instead)


def _all_names(surface: Surface) -> Iterable[str]:
    return [*surface.models, *surface.values, *surface.unions]


def users(surface: Surface) -> dict[str, tuple[str, ...]]:
    """Name of a model (or list of values, or union) to the operations that send or receive it, at any depth."""
    below: dict[str, set[str]] = {name: set() for name in _all_names(surface)}
    for model in surface.models.values():
        for field in model.fields:
            below[model.name] |= names_in(field.annotation, surface)
    for union in surface.unions.values():
        below[union.name] |= names_in(" | ".join(union.members), surface)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for operation in surface.operations.values():
        reached: set[str] = set()
        texts = [operation.returns, *(argument.annotation for argument in operation.arguments)]
        layer = set[str]().union(*(names_in(text, surface) for text in texts))
        while layer:
            reached |= layer
            layer = set[str]().union(*(below[name] for name in layer)) - reached
        for name in reached:
            found[name].append(operation.call)
    return {name: tuple(sorted(calls)) for name, calls in found.items()}
