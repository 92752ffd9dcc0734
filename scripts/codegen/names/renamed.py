"""Renamed and removed public names. A renamed one stays an alias for one revision.

Names are dotted and begin below the package: ``api.profiles.get_profiles``, ``models.profiles.Profile``.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from .counterparts import is_alike, match_calls, match_shapes
from .public_names import Alias, NamedOperation, Names

__all__ = ["Changes", "Settled", "compare", "refusal", "settle"]


@attrs.frozen
class Changes:
    """The result of `compare`.

    Attributes:
        renamed: old name to new name.
        removed: names without a replacement; ``api.profiles.get_profiles(sort)`` is an argument.
        reused: names that now mean something else.
    """

    renamed: dict[str, str] = attrs.field(factory=dict[str, str])
    removed: list[str] = attrs.field(factory=list[str])
    reused: list[str] = attrs.field(factory=list[str])


def compare(old: Names, new: Names) -> Changes:
    """Compare the names of ``old`` with the new ones."""
    there = new.public()
    same = {o: n for n, o in match_calls(_ids(old), _ids(new)).items()}
    heirs: dict[str, str | None] = {}
    by_name = {alias: call for call in new.calls.values() for alias in call.aliases}
    by_name |= {call.name: call for call in new.calls.values()}
    for key, call in old.calls.items():
        heirs |= _heirs_of_call(call, by_name, new.calls.get(same.get(key, "")))
    match = match_shapes([(old.calls[o].uses, new.calls[n].uses) for o, n in same.items()], old.shapes, new.shapes)
    heirs_of_shapes = match.heirs()
    for name, shape in old.shapes.items():
        heir = heirs_of_shapes.get(name)
        alike = heir is not None and is_alike(shape, new.shapes[heir])
        heirs[f"models.{shape.module}.{name}"] = f"models.{new.shapes[heir].module}.{heir}" if heir and alike else None
    lost = sorted(heirs.keys() - there)
    renamed = {name: heir for name in lost if (heir := heirs[name]) is not None}
    removed = [name for name in lost if name not in renamed]
    for key, call in old.calls.items():
        removed += _lost_arguments(call, new.calls.get(same.get(key, "")))
    reused = [
        f"models.{old.shapes[n].module}.{n}" for n in old.shapes.keys() & new.shapes.keys() if match.old.get(n) != n
    ]
    return Changes(renamed, sorted(removed), sorted(reused))


def _ids(names: Names) -> dict[str, str]:
    return {key: call.name for key, call in names.calls.items()}


def _heirs_of_call(
    call: NamedOperation, by_name: Mapping[str, NamedOperation], same: NamedOperation | None
) -> dict[str, str | None]:
    """The builder, its aliases and the class of its filters, each with its replacement.

    That is the operation that has the name now, as its name or as an alias, or else the ``same`` operation.
    """
    found: dict[str, str | None] = {}
    for name in (call.name, *call.aliases):
        heir = by_name.get(name, same)
        found[f"api.{call.tag}.{name}"] = None if heir is None else f"api.{heir.tag}.{heir.name}"
    if call.filter:
        heir = by_name.get(call.name, same)
        found[f"filters.{call.tag}.{call.filter}"] = (
            f"filters.{heir.tag}.{heir.filter}" if heir and heir.filter else None
        )
    return found


def _lost_arguments(old: NamedOperation, new: NamedOperation | None) -> list[str]:
    if new is None:
        return []
    return [f"api.{old.tag}.{old.name}({name})" for name in old.arguments if name not in new.arguments]


@attrs.frozen
class Settled:
    """The result of `settle`.

    Attributes:
        names: the names of this rendering, including old ones that still work.
        changes: the changes since the last rendering.
        report: a line for each change, and for each removed alias.
    """

    names: Names
    changes: Changes
    report: list[str]


def settle(locked: Names | None, names: Names) -> Settled:
    """Compare ``names`` with those of the last rendering, and decide which old names still work.

    A renamed name becomes an alias, and stays one while the same revision is rendered.
    """
    if locked is None:
        return Settled(names, Changes(), [])
    changes, there = compare(locked, names), names.public()
    aliases: dict[str, Alias] = {}
    ended: list[str] = []
    for name, alias in locked.aliases.items():
        now = changes.renamed.get(alias.now, alias.now)
        if alias.since == names.revision and name not in there and now in there:
            aliases[name] = Alias(now, alias.since)
        elif name not in there:
            ended.append(name)
    aliases |= {name: Alias(now, names.revision) for name, now in changes.renamed.items()}
    report = [f"name: {line}" for line in _described(changes, names.revision)]
    report += [f"name: {name}, deprecated since {locked.aliases[name].since}, was removed" for name in sorted(ended)]
    return Settled(attrs.evolve(names, aliases=aliases), changes, report)


def refusal(changes: Changes, revision: str) -> str:
    """The error for ``changes`` that were not accepted."""
    listed = "; ".join(f"{name} is now {now}" for name, now in changes.renamed.items())
    return (
        f"public names would change: {listed}. Pass --accept-names to accept this; "
        f"the old names work in revision {revision}, with a warning, and are removed in the next"
    )


def _described(changes: Changes, revision: str) -> list[str]:
    """A line for each change."""
    lines = [
        f"{name} is now {now}; the old name works, with a warning, until the revision after {revision}"
        for name, now in changes.renamed.items()
    ]
    lines += [f"{name} is gone, and nothing takes its place" for name in changes.removed]
    return lines + [f"{name} is another thing than before" for name in changes.reused]
