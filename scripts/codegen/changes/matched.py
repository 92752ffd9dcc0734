"""Match the operations and models of two revisions.

Operations match by id, by alias, then by method and path. Models match by name. Other models match if they are in the
same place (argument, response, field of matching models) and have mostly the same fields: then the model was renamed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile

import attrs

from .surface import Field, Model, Operation, Surface
from .type_sets import models_in, names_in

__all__ = ["Match", "match", "users"]

_ALIKE = 0.5
"""Two models match if they share at least this part of all their fields."""


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
    pairs = tuple(_operations(old, new))
    kinds = ((old.models, new.models), (old.values, new.values), (old.unions, new.unions))
    names = {name: name for ours, theirs in kinds for name in ours if name in theirs}
    names |= {name: now for name, now in new.deprecated.items() if old.module_of(name) and new.module_of(now)}
    by_type = {model.resource: model.name for model in new.models.values() if model.resource}
    for model in old.models.values():
        if model.name not in names and model.resource in by_type:
            names[model.name] = by_type[model.resource]
    standing: defaultdict[str, Counter[str]] = defaultdict(Counter)
    done: set[tuple[str, str]] = set()
    places = [place for one, other in pairs for place in _places(one, other)]
    while places:
        following: list[tuple[str, str]] = []
        for before, after in places:
            following += _at(before, after, old, new, names, standing, done)
        places = following
    names |= dict(_same_shapes(old, new, names))
    now = {name: count.most_common(1)[0][0] for name, count in standing.items() if name not in names}
    return Match(pairs, names, now)


def _all_names(surface: Surface) -> Iterable[str]:
    return [*surface.models, *surface.values, *surface.unions]


def _operations(old: Surface, new: Surface) -> Iterator[tuple[Operation, Operation]]:
    by_alias = {alias: operation for operation in new.operations.values() for alias in operation.aliases}
    by_endpoint = {operation.endpoint.rstrip("/"): operation for operation in new.operations.values()}
    taken = old.operations.keys() & new.operations.keys()
    for name, operation in old.operations.items():
        if name in new.operations:
            yield operation, new.operations[name]
            continue
        own = [new.operations[alias] for alias in operation.aliases if alias in new.operations]
        candidates = [by_alias.get(name), *own, by_endpoint.get(operation.endpoint.rstrip("/"))]
        found = next((one for one in candidates if one is not None and one.id not in taken), None)
        if found is not None:
            taken.add(found.id)
            yield operation, found


def _places(old: Operation, new: Operation) -> Iterator[tuple[str, str]]:
    """The types in the same places of two operations."""
    yield old.returns, new.returns
    for argument in old.arguments:
        other = new.argument(argument.name)
        if other is not None:
            yield argument.annotation, other.annotation


def _at(
    before: str,
    after: str,
    old: Surface,
    new: Surface,
    names: dict[str, str],
    standing: defaultdict[str, Counter[str]],
    done: set[tuple[str, str]],
) -> list[tuple[str, str]]:
    """Match the names in two types of one place; return the types in the same places below."""
    gone = sorted(name for name in names_in(before, old) if name not in names)
    come = sorted(name for name in names_in(after, new) if name not in names.values())
    for name in gone:
        other = next((one for one in come if _is_same_kind(name, one, old, new)), None)
        if other is not None and name not in old.models:
            names[name] = other
            come.remove(other)
        else:
            known = {names.get(one) for one in names_in(before, old)}
            others = sorted(names_in(after, new) - known)
            if others:
                standing[name][others[0]] += 1
    befores, afters = models_in(before, old), models_in(after, new)
    lost = [name for name in befores if name not in names]
    found = [name for name in afters if name not in names.values()]
    likely = sorted(((_likeness(old.models[x], new.models[y]), x, y) for x in lost for y in found), reverse=True)
    for (alike, _), name, other in likely:
        if alike >= _ALIKE and name not in names and other in found:
            names[name] = other
            found.remove(other)
    pairs = [(name, names[name]) for name in befores if names.get(name) in afters]
    below: list[tuple[str, str]] = []
    for pair in pairs:
        if pair not in done:
            done.add(pair)
            below += _below(*pair, old, new)
    return below


def _is_same_kind(name: str, other: str, old: Surface, new: Surface) -> bool:
    return (name in old.values and other in new.values) or (name in old.unions and other in new.unions)


def _likeness(model: Model, other: Model) -> tuple[float, int]:
    """The similarity of two models: the part of common fields, then the length of the common prefix of their names."""
    ours, theirs = ({field.name: field.annotation for field in one.fields} for one in (model, other))
    both = ours.keys() & theirs.keys()
    if any(ours[name] != theirs[name] for name in both if "Literal[" in ours[name] and "Literal[" in theirs[name]):
        return 0.0, 0  # another member of the same union
    return len(both) / max(len(ours | theirs), 1), _same_beginning(model.name, other.name)


def _same_beginning(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _same_shapes(old: Surface, new: Surface, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Models without a match that have exactly the fields of a single new model."""
    come = set(names.values())
    by_fields: defaultdict[tuple[Field, ...], list[str]] = defaultdict(list)
    for model in new.models.values():
        if model.name not in come:
            by_fields[model.fields].append(model.name)
    for model in old.models.values():
        found = by_fields[model.fields] if model.fields and model.name not in names else []
        if len(found) == 1:
            yield model.name, found.pop()


def _below(name: str, other: str, old: Surface, new: Surface) -> Iterator[tuple[str, str]]:
    model = new.models[other]
    for field in old.models[name].fields:
        same = model.field(field.name)
        if same is not None:
            yield field.annotation, same.annotation


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
