"""Changes of the names that apps import from ``models``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from .change import Change, Symbol
from .channels import are_apart, told_gone, told_new
from .matched import Match
from .report_lines import construct, imports
from .surface import Surface

__all__ = ["compare_names"]


def compare_names(
    old: Surface, new: Surface, match: Match, users: dict[str, tuple[str, ...]], gone: set[str]
) -> Iterator[Change]:
    """Names that were removed, renamed or moved to another file, and new ones.

    Args:
        old: the old surface.
        new: the new surface.
        match: the matches.
        users: name in the old revision to the operations that use it.
        gone: removed calls; names that only they use are listed in one change for each module.
    """
    together: defaultdict[str, list[str]] = defaultdict(list)
    for name in (*old.models, *old.values, *old.unions):
        module = old.module_of(name)
        assert module is not None
        now = match.models.get(name)
        if now != name and new.module_of(name) is not None:
            yield _reused(name, now, module, old, new, users.get(name, ()))
        elif now is None and users.get(name) and gone.issuperset(users[name]):
            together[module].append(name)
        elif now is None:
            yield _removed(name, module, old, new, match, users.get(name, ()))
        elif now != name:
            yield _renamed(name, now, module, new, users.get(name, ()))
        elif new.module_of(now) != module:
            yield _moved(name, module, str(new.module_of(now)))
    for module, names in sorted(together.items()):
        fate = told_gone(old, new, len(names))
        yield Change(
            "name_only_in_old" if are_apart(old, new) else "name_removed",
            module,
            f"models.{module}",
            f"{len(names)} names of `models` {fate} with their operations"
            if len(names) > 1
            else f"`{names[0]}` {fate}",
            before=imports(names),
            details=tuple(sorted(names)),
            places=tuple(sorted({call for name in names for call in users[name]})),
            symbols=tuple(Symbol("name", (name,)) for name in names),
        )
    yield from _added(old, new, match)


def _removed(name: str, module: str, old: Surface, new: Surface, match: Match, users: tuple[str, ...]) -> Change:
    instead = match.standing.get(name)
    names = [instead] if instead is not None else []
    if not names and name in old.unions:  # a union that is short enough to be inlined
        names = [now for one in old.unions[name].members if (now := match.models.get(one))]
        names = [] if any(new.module_of(one) is None for one in names) else names
    more = f"; `{'`, `'.join(names)}` {'replaces' if len(names) == 1 else 'replace'} it" if names else ""
    return Change(
        "name_only_in_old" if are_apart(old, new) else "name_removed",
        module,
        name,
        f"`{name}` {told_gone(old, new)}{more}",
        before=imports([name]),
        after=imports(names) if names else "",
        places=users,
        symbols=(Symbol("name", (name,)),),
    )


def _renamed(name: str, now: str, module: str, new: Surface, users: tuple[str, ...]) -> Change:
    kept = f"models.{module}.{name}" in new.deprecated
    return Change(
        "name_deprecated" if kept else "name_renamed",
        module,
        name,
        f"`{name}` is now named `{now}`" + ("; the old name works for one revision, with a warning" if kept else ""),
        before=imports([name]),
        after=imports([now]),
        places=users,
        symbols=(Symbol("name", (name,)),),
    )


def _reused(name: str, now: str | None, module: str, old: Surface, new: Surface, users: tuple[str, ...]) -> Change:
    """A name that now belongs to something else."""
    what = "model" if name in new.models else "union" if name in new.unions else "list of values"
    was = "model" if name in old.models else "union" if name in old.unions else "list of values"
    model, successor = old.models.get(name), new.models.get(now or "")
    return Change(
        "name_reused" if model is not None else "name_redefined",
        module,
        name,
        f"`{name}` is now a {what}, not a {was}" + (f"; the old one is now `{now}`" if now else ""),
        before=construct(model) if model is not None else imports([name]),
        after=construct(successor) if successor is not None else imports([now]) if now else "",
        places=users,
        symbols=(Symbol("name", (name,)),),
    )


def _moved(name: str, module: str, now: str) -> Change:
    return Change(
        "name_moved",
        module,
        name,
        f"`{name}` is defined in `models.{now}`; `from klaviyo_client.models import {name}` works in both revisions",
        before=imports([name], f"models.{module}"),
        after=imports([name]),
        symbols=(Symbol("name_in_file", (module, name)),),
    )


def _added(old: Surface, new: Surface, match: Match) -> Iterator[Change]:
    known = set(match.models.values())
    by_module: defaultdict[str, list[str]] = defaultdict(list)
    for name in (*new.models, *new.values, *new.unions):
        if name not in known and old.module_of(name) is None:
            by_module[str(new.module_of(name))].append(name)
    for module, names in sorted(by_module.items()):
        what = f"{len(names)} names of `models`" if len(names) > 1 else f"`{names[0]}`"
        title = f"{what} {told_new(old, new, len(names))}"
        details = tuple(sorted(names))
        yield Change("names_added", module, f"models.{module}", title, after=imports(names), details=details)
