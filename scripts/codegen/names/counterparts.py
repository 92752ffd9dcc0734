"""Find the same operations and models in two documents, independent of their names.

An operation is identified by its method and path, or else by its names. A model is identified by its name in the
document or its JSON:API type; any other model by its use: as part of an operation, or as property of a model that is
already identified. The generator and the report on two revisions both decide by this module.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import attrs

from .public_names import Names, Shape, Uses

__all__ = ["Match", "counterparts", "match_calls", "match_shapes", "place_of"]

_PARAMETER = re.compile(r"\{[^{}]*\}")
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z][a-z0-9_]*|[a-z0-9_]+")


def counterparts(old: Names, new: Names) -> tuple[dict[str, str], Match]:
    """The calls of ``new`` that ``old`` has, to those of ``old``; and the same for models."""
    calls = match_calls(_called(old), _called(new))
    uses = [(old.calls[before].uses, new.calls[now].uses) for now, before in calls.items()]
    return calls, match_shapes(uses, old.shapes, new.shapes)


def _called(names: Names) -> dict[str, list[str]]:
    return {key: [call.name, *call.aliases] for key, call in names.calls.items()}


def match_calls(old: Mapping[str, Sequence[str]], new: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Operations (method and path to operationId and aliases): those of ``new`` that ``old`` has."""
    by_place = {place_of(key): key for key in old}
    found = {key: by_place[place] for key in new if (place := place_of(key)) in by_place}
    for is_same in _SAME_CALL:
        known = set(found.values())
        left = {key: names for key, names in old.items() if key not in known}
        for key, names in new.items():
            other = next((one for one, theirs in left.items() if is_same(theirs, names)), None)
            if key not in found and other is not None:
                found[key] = other
                del left[other]
    return found


def place_of(key: str) -> str:
    """Method and path without the names of their parameters, which identify an operation."""
    return _PARAMETER.sub("{}", key).rstrip("/")


_SAME_CALL: tuple[Callable[[Sequence[str], Sequence[str]], bool], ...] = (
    lambda old, new: old[0] == new[0],
    lambda old, new: old[0] in new or new[0] in old,
)


@attrs.frozen
class Match:
    """Pairs of the same models.

    Attributes:
        old: new name to old name.
        votes: old and new name of two models that are not matched (yet): the number of places in which the new one
            replaced the old one.
    """

    old: dict[str, str]
    votes: Counter[tuple[str, str]]

    def heirs(self) -> dict[str, str]:
        """Old name to the new model that is in most of its places."""
        ranked = sorted(self.votes.items(), key=lambda vote: (-vote[1], vote[0]))
        found: dict[str, str] = {}
        for (old, new), _ in ranked:
            found.setdefault(old, new)
        return found | {old: new for new, old in self.old.items()}

    def successors(self, old: Mapping[str, Shape], new: Mapping[str, Shape]) -> dict[str, str]:
        """Old name to what it is now. Two lists of values that became one have the same successor."""
        return {o: n for o, n in self.heirs().items() if self.old.get(n) == o or _is_alike(old[o], new[n])}


def match_shapes(calls: Iterable[tuple[Uses, Uses]], old: Mapping[str, Shape], new: Mapping[str, Shape]) -> Match:
    """Compare the models of two documents.

    Args:
        calls: the models that each common operation uses in the old document and in the new one.
        old: models of the old one.
        new: models of the new one.
    """
    by_origin = {(shape.origin, shape.kind): name for name, shape in old.items() if shape.origin}
    found = Match({n: o for n, s in new.items() if (o := by_origin.get((s.origin, s.kind)))}, Counter())
    owners = [*calls, *((old[o].uses, new[n].uses) for n, o in found.old.items())]
    while owners:
        for one, other in owners:
            for part in one.keys() & other.keys():
                found.votes.update(_pairs(one[part], other[part], old, new, found.old))
        owners = [(old[o].uses, new[n].uses) for o, n in _elect(found, old, new)]
    return found


def _elect(found: Match, old: Mapping[str, Shape], new: Mapping[str, Shape]) -> Iterator[tuple[str, str]]:
    """Match the remaining models: most votes first, then the same names."""
    taken = set(found.old.values())
    for (o, n), _ in sorted(found.votes.items(), key=lambda vote: (-vote[1], vote[0][0] != vote[0][1], vote[0])):
        if o not in taken and n not in found.old and (_is_alike(old[o], new[n]) or _is_called(o, n, old, new)):
            taken.add(o)
            found.old[n] = o
            yield o, n


def _is_called(one: str, other: str, old: Mapping[str, Shape], new: Mapping[str, Shape]) -> bool:
    """Whether two models without a name in the documents have the same one in the package."""
    return one == other and old[one].kind == new[other].kind and not (old[one].origin or new[other].origin)


def _is_alike(old: Shape, new: Shape) -> bool:
    """Whether two models can match: the same kind of model, and most of all properties are in both."""
    kept, total = len({*old.fields} & {*new.fields}), len({*old.fields, *new.fields})
    return old.kind == new.kind and (kept * 2 > total or not total)


def _pairs(
    one: list[str], other: list[str], old: Mapping[str, Shape], new: Mapping[str, Shape], known: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Old and new models in the same place; a union has several."""
    matched = {known[n]: n for n in other if known.get(n) in one}
    olds = [o for o in one if o not in matched and o in old]  # a lock that was edited may lack some
    news = [n for n in other if n not in matched.values()]
    if len(one) > 1 or len(other) > 1:
        yield from _told_apart({o: old[o] for o in olds}, {n: new[n] for n in news})
    elif olds and news:
        yield olds[0], news[0]


def _told_apart(olds: dict[str, Shape], news: dict[str, Shape]) -> Iterator[tuple[str, str]]:
    """Members of a union that match: by unique constants, or else by properties or name as well."""
    for tell in (_constants, _form, _name):
        by_mark: defaultdict[object, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
        for side, shapes in enumerate((olds, news)):
            for name, shape in shapes.items():
                by_mark[tell(name, shape)][side].append(name)
        for mark, (some, others) in by_mark.items():
            if mark is not None and len(some) == len(others) == 1:
                yield some[0], others[0]
                del olds[some[0]], news[others[0]]
    yield from _longer_or_shorter(olds, news)


def _longer_or_shorter(olds: Mapping[str, Shape], news: Mapping[str, Shape]) -> Iterator[tuple[str, str]]:
    """Members of the same form of which one has all the words of the other in its name, in order."""
    pairs = [(o, n) for o in olds for n in news if _form(o, olds[o]) == _form(n, news[n]) and _has_words(o, n)]
    apart = {pair: abs(len(_WORD.findall(pair[0])) - len(_WORD.findall(pair[1]))) for pair in pairs}
    for pair in pairs:
        others = [apart[other] for other in pairs if other != pair and (other[0] == pair[0] or other[1] == pair[1])]
        if apart[pair] < min(others, default=apart[pair] + 1):
            yield pair


def _has_words(one: str, other: str) -> bool:
    few, many = sorted((_WORD.findall(one), _WORD.findall(other)), key=len)
    rest = iter(many)
    return all(word in rest for word in few)


def _constants(_: str, shape: Shape) -> object:
    return tuple(shape.constants.items()) or None


def _form(_: str, shape: Shape) -> object:
    return shape.kind, *shape.constants.items(), *shape.fields


def _name(name: str, shape: Shape) -> object:
    return name, *shape.constants.items()
