"""Find the same operations and models in two documents, independent of their names.

An operation is identified by its method and path, or else by its operationId. A model is identified by its name in the
document or its JSON:API type; any other model by its use: as part of an operation, or as property of a model that is
already identified.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

import attrs

from .public_names import Shape, Uses

__all__ = ["Match", "is_alike", "match_calls", "match_shapes"]

_PARAMETER = re.compile(r"\{[^{}]*\}")


def match_calls(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    """Operations (method and path to operationId): those of ``new`` that ``old`` has, to their counterparts."""
    by_path = {_PARAMETER.sub("{}", key): key for key in old}
    found = {key: by_path[path] for key in new if (path := _PARAMETER.sub("{}", key)) in by_path}
    known = set(found.values())
    left = {name: key for key, name in old.items() if key not in known}
    return found | {key: left[name] for key, name in new.items() if key not in found and name in left}


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


def match_shapes(calls: Iterable[tuple[Uses, Uses]], old: Mapping[str, Shape], new: Mapping[str, Shape]) -> Match:
    """Compare the models of two documents.

    Args:
        calls: the models that each common operation uses in the old document and in the new one.
        old: models of the old one.
        new: models of the new one.
    """
    by_origin = {shape.origin: name for name, shape in old.items() if shape.origin}
    found = Match({n: by_origin[s.origin] for n, s in new.items() if s.origin in by_origin}, Counter())
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
        if o not in taken and n not in found.old and is_alike(old[o], new[n]):
            taken.add(o)
            found.old[n] = o
            yield o, n


def is_alike(old: Shape, new: Shape) -> bool:
    """Whether two models can match: the same kind of model, with at least half of the properties."""
    kept = set(old.fields) & set(new.fields)
    return old.kind == new.kind and len(kept) * 2 >= len(old.fields)


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


def _constants(_: str, shape: Shape) -> object:
    return tuple(shape.constants.items()) or None


def _form(_: str, shape: Shape) -> object:
    return shape.kind, *shape.constants.items(), *shape.fields


def _name(name: str, shape: Shape) -> object:
    return name, *shape.constants.items()
