"""Renamed and removed public names. A renamed one stays an alias for one revision.

Names are dotted and begin below the package: ``api.profiles.get_profiles``, ``models.profiles.Profile``.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from ..input_error import CodegenError
from .counterparts import counterparts
from .public_names import Alias, NamedOperation, Names

__all__ = ["Changes", "Settled", "brief", "compare", "refusal", "settle"]

_MANY = 20


@attrs.frozen
class Changes:
    """The result of `compare`.

    Attributes:
        renamed: old name to new name.
        removed: names without a replacement; ``api.profiles.get_profiles(sort)`` is an argument.
        reused: names that now mean something else, to the name of what they meant; ``None`` if that is gone.
    """

    renamed: dict[str, str] = attrs.field(factory=dict[str, str])
    removed: list[str] = attrs.field(factory=list[str])
    reused: dict[str, str | None] = attrs.field(factory=dict[str, "str | None"])


def compare(old: Names, new: Names) -> Changes:
    """Compare the names of ``old`` with the new ones."""
    there, meant = new.public(), new.meanings()
    calls, match = counterparts(old, new)
    same = {before: new.calls[now] for now, before in calls.items()}
    heirs: dict[str, str | None] = {}
    changed: dict[str, str | None] = {}
    for key, call in old.calls.items():
        found = _heirs_of_call(call, same.get(key))
        heirs |= found
        other = (name for name in found if name in meant and meant[name] is not same.get(key))
        changed |= {name: found[name] if key in same else None for name in other}
    successors = match.successors(old.shapes, new.shapes)
    for name, shape in old.shapes.items():
        dotted, now = f"models.{shape.module}.{name}", successors.get(name)
        heirs[dotted] = f"models.{new.shapes[now].module}.{now}" if now else None
        if name in new.shapes and match.old.get(name) != name:
            changed[dotted] = heirs[dotted]
    lost = sorted(heirs.keys() - there)
    renamed = {name: heir for name in lost if (heir := heirs[name]) is not None}
    removed = [name for name in lost if name not in renamed]
    for key, call in old.calls.items():
        removed += _lost_arguments(call, same.get(key))
    return Changes(renamed, sorted(removed), dict(sorted(changed.items())))


def _heirs_of_call(call: NamedOperation, same: NamedOperation | None) -> dict[str, str | None]:
    """The builder, its aliases and the class of its filters, each with its replacement in the ``same`` operation.

    Another operation that has the name now is not a replacement, in whatever module it is.
    """
    now = None if same is None else f"api.{same.tag}.{same.name}"
    found = {f"api.{call.tag}.{name}": now for name in (call.name, *call.aliases)}
    if call.filter:
        found[f"filters.{call.tag}.{call.filter}"] = (
            f"filters.{same.tag}.{same.filter}" if same and same.filter else None
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


def refusal(changes: Changes, revision: str) -> CodegenError:
    """The error for ``changes`` that were not accepted: a line for each renamed name."""
    return CodegenError(
        f"public names would change. Pass --accept-names to accept this; the old names work in revision {revision}, "
        "with a warning, and are removed in the next:",
        lines=[f"{name} is now {now}" for name, now in changes.renamed.items()],
    )


def _reused(changes: Changes) -> list[str]:
    """A line for each name that means something else now. Such code may run, and get another answer."""
    return [
        f"{name} means another {'model' if name.startswith('models.') else 'operation'} now; "
        + (f"the old one is {heir}" if heir else "the old one is gone")
        for name, heir in changes.reused.items()
    ]


def brief(changes: Changes) -> list[str]:
    """The lines for a console, the worst first: names that mean something else, and each that is renamed or gone."""
    gone = [name for name in changes.removed if "(" not in name]
    more = [f"{len(gone) - _MANY} more names are gone; the report has all"] if len(gone) > _MANY else []
    renamed = [f"{name} is now {now}" for name, now in changes.renamed.items()]
    return [*_reused(changes), *renamed, *(f"{name} is gone" for name in gone[:_MANY]), *more]


def _described(changes: Changes, revision: str) -> Iterator[str]:
    """A line for each change, the worst first."""
    yield from _reused(changes)
    for name, now in changes.renamed.items():
        yield f"{name} is now {now}; the old name works, with a warning, until the revision after {revision}"
    for name in changes.removed:
        yield f"{name} is gone, and nothing takes its place"
