"""Changes of builders: added, removed or renamed ones, their arguments and results."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from .change import Change, Symbol
from .channels import are_apart, told_gone, told_new
from .matched import Match
from .report_lines import call, with_value
from .surface import Argument, Operation, Surface
from .type_sets import all_fit, models_in, shape

__all__ = ["added_operations", "compare_operation", "removed_operations"]


_ALIKE = 0.8
"""Similarity from which a new value is shown as the new spelling of a removed one: conversations, conversation."""


def removed_operations(old: Surface, new: Surface, match: Match) -> Iterator[Change]:
    """Operations without a match in the new revision."""
    kept = {operation.id for operation, _ in match.operations}
    for operation in old.operations.values():
        if operation.id not in kept:
            taken = {name: other for name in _names(operation) if (other := new.called(operation.tag, name))}
            gone = told_gone(old, new)
            yield from (_reused(operation, name, other, None, gone) for name, other in taken.items())
            if operation.id in taken:
                yield from (_alias_gone(operation, name, gone) for name in operation.aliases if name not in taken)
                continue
            yield Change(
                "operation_only_in_old" if are_apart(old, new) else "operation_removed",
                operation.tag,
                operation.call,
                f"`{operation.call}` {gone}: {operation.endpoint}",
                before=call(operation),
                details=(operation.endpoint, *_filters(operation)),
                symbols=(
                    *(_named(operation, name) for name in _names(operation) if name not in taken),
                    *(Symbol("filter_class", (operation.tag, name)) for name in _filters(operation)),
                ),
            )


def _alias_gone(old: Operation, name: str, gone: str) -> Change:
    where = f"{old.tag}.{name}"
    title = f"`{where}`, an alias of `{old.call}`, {gone}"
    return Change("alias_removed", old.tag, where, title, before=call(old, name=name), symbols=(_named(old, name),))


def _names(operation: Operation) -> tuple[str, ...]:
    return (operation.id, *operation.aliases)


def _named(operation: Operation, name: str) -> Symbol:
    return Symbol("operation_name", (operation.tag, name))


def _reused(old: Operation, name: str, other: Operation, now: Operation | None, gone: str = "") -> Change:
    """A name of ``old``, which is ``now``, that belongs to the ``other`` operation."""
    where = f"{old.tag}.{name}"
    what = f"`{where}` is another operation now, {other.endpoint}"
    return Change(
        "operation_reused",
        old.tag,
        where,
        f"{what}; the old one is `{now.call}`" if now else f"{what}; the old one {gone}",
        before=call(old, name=name),
        after=call(now) if now else "",
        details=(old.endpoint, other.endpoint),
        symbols=(_named(old, name),),
    )


def added_operations(old: Surface, new: Surface, match: Match) -> Iterator[Change]:
    """New operations."""
    known = {operation.id for _, operation in match.operations}
    for operation in new.operations.values():
        if operation.id not in known:
            yield Change(
                "operation_added",
                operation.tag,
                operation.call,
                f"`{operation.call}` {told_new(old, new)}: {operation.endpoint}",
                after=call(operation),
                details=(operation.endpoint, *_filters(operation)),
            )


def _filters(operation: Operation) -> tuple[str, ...]:
    return (operation.filter_class,) if operation.filter_class else ()


def compare_operation(
    old: Operation, new: Operation, before: Surface, after: Surface, match: Match
) -> Iterator[Change]:
    """Changes of one operation; its limits and filters are compared elsewhere."""
    yield from _identity(old, new, before, after)
    if old.endpoint != new.endpoint:
        title = f"`{new.call}` is sent to {new.endpoint}, not {old.endpoint}"
        yield Change("endpoint_changed", new.tag, new.call, title, details=(old.endpoint, new.endpoint))
    returned = shape(_not_null(old.returns), before, match.models)
    if returned == shape(_not_null(new.returns), after):
        yield from _nullable(old, new)
    else:
        yield Change(
            "result_changed",
            new.tag,
            new.call,
            f"`{new.call}` returns `{new.returns}`, not `{old.returns}`",
            before=call(old),
            after=call(new),
            details=(old.returns, new.returns),
            symbols=(Symbol("operation", (old.tag, old.id)),),
        )
    if new.deprecated and not old.deprecated:
        symbols = (Symbol("operation", (old.tag, old.id)),)
        title = f"`{new.call}` is deprecated"
        yield Change("operation_deprecated", new.tag, new.call, title, before=call(old), symbols=symbols)
    yield from _arguments(old, new, before, after, match)


def _not_null(returns: str) -> str:
    return returns.replace(" | None]", "]")


def _nullable(old: Operation, new: Operation) -> Iterator[Change]:
    """A change of whether the response can be null; its type is the same."""
    was, now = (operation.returns.endswith("| None]") for operation in (old, new))
    if now and not was:
        yield Change(
            "result_nullable",
            new.tag,
            new.call,
            f"`data` in the response of `{new.call}` can be `None`",
            before=f"klaviyo.send({call(old)}).data.id",
            after=f"(found := klaviyo.send({call(new)}).data) and found.id",
            symbols=(Symbol("operation", (old.tag, old.id)),),
            cause="`data` in the answer can be `None`",
        )
    elif was and not now:
        title = f"`data` in the response of `{new.call}` is not null"
        yield Change("result_not_null", new.tag, new.call, title, cause="`data` in the response is not null")


def _identity(old: Operation, new: Operation, before: Surface, after: Surface) -> Iterator[Change]:
    """The names of a builder, and its module. A name that still means the same is fine, be it an alias or not."""
    for name in _names(old):
        where = f"{old.tag}.{name}"
        now = after.called(old.tag, name)
        if now is not None and now is not new:
            yield _reused(old, name, now, new)
            continue
        if now is new and (name == new.id or name != old.id):
            continue
        if now is new:
            kind, title = "operation_aliased", f"`{where}` is now named `{new.call}`; the old name is an alias"
        elif f"api.{where}" in after.deprecated:
            kind = "operation_aliased"
            title = f"`{where}` is now named `{new.call}`; the old name works for one revision, with a warning"
        elif name != old.id and name not in new.aliases:
            kind, title = "alias_removed", f"`{where}`, an alias of `{old.call}`, was removed"
        elif old.tag != new.tag:
            kind, title = "operation_moved", f"`{where}` is now `{new.call}`"
        else:
            kind, title = "operation_renamed", f"`{where}` is now named `{new.call}`"
        first = call(old, name=name)
        yield Change(kind, old.tag, where, title, before=first, after=call(new), symbols=(_named(old, name),))
    for alias in new.aliases:
        if before.called(new.tag, alias) is None:
            title = f"`{new.tag}.{alias}` is an alias of `{new.call}`"
            yield Change("alias_added", new.tag, f"{new.tag}.{alias}", title, after=call(new, name=alias))


def _arguments(old: Operation, new: Operation, before: Surface, after: Surface, match: Match) -> Iterator[Change]:
    renamed = _renamed(old, new)
    for argument in old.arguments:
        name = renamed.get(argument.name, argument.name)
        other = new.argument(name)
        where = f"{new.call}({argument.name})"
        used = (Symbol("argument", (old.tag, old.id, argument.name)),)
        if other is None:
            given = "" if argument.required else f"{argument.name}={argument.name}"
            yield Change(
                "argument_removed",
                new.tag,
                where,
                f"`{new.call}` no longer accepts `{argument.name}`",
                before=call(old, *([given] if given else [])),
                after=call(new),
                symbols=(Symbol("operation", used[0].path[:2]),) if argument.required else used,
                cause="" if argument.required else f"`{argument.name}` is no longer accepted",
            )
            continue
        if name != argument.name:
            yield Change(
                "argument_renamed",
                new.tag,
                where,
                f"`{argument.name}` of `{new.call}` is now named `{name}`",
                before=call(old, f"{argument.name}={argument.name}", without=argument.name),
                after=call(new, f"{name}={name}", without=name),
                symbols=used,
            )
        yield from _requirement(old, new, argument, other)
        yield from _type(old, new, argument, other, before, after, match)
        if other.deprecated and not argument.deprecated:
            line = call(old, f"{argument.name}={argument.name}", without=argument.name)
            title = f"`{name}` of `{new.call}` is deprecated"
            yield Change("argument_deprecated", new.tag, where, title, before=line, after=call(new), symbols=used)
    yield from _order(old, new, renamed)
    for argument in new.arguments:
        if old.argument(argument.name) is None and argument.name not in renamed.values():
            yield _added(old, new, argument)


def _renamed(old: Operation, new: Operation) -> dict[str, str]:
    """Renamed positional arguments, if their number is unchanged."""
    ours, theirs = ([a.name for a in operation.arguments if a.positional] for operation in (old, new))
    if len(ours) != len(theirs):
        return {}
    pairs = zip(ours, theirs, strict=True)
    return {one: other for one, other in pairs if new.argument(one) is None and old.argument(other) is None}


def _added(old: Operation, new: Operation, argument: Argument) -> Change:
    where = f"{new.call}({argument.name})"
    given = f"{argument.name}={argument.name}"
    if argument.required:
        title = f"`{new.call}` now requires `{argument.name}`"
        missing = (Symbol("operation", (old.tag, old.id)),)
        return Change(
            "argument_added_required", new.tag, where, title, before=call(old), after=call(new), symbols=missing
        )
    line = call(new, given)
    sparse = argument.wire.startswith("fields[")
    details = () if sparse else argument.values or ()
    title = f"`{new.call}` now accepts `{argument.name}`"
    cause = "The fields of the response can be chosen" if sparse else f"`{argument.name}` is now accepted"
    return Change("argument_added", new.tag, where, title, after=line, details=details, cause=cause)


def _requirement(old: Operation, new: Operation, argument: Argument, other: Argument) -> Iterator[Change]:
    where = f"{new.call}({other.name})"
    path = (old.tag, old.id, argument.name)
    if other.required and not argument.required:
        title = f"`{new.call}` now requires `{other.name}`"
        symbols = (Symbol("argument_missing", path),)
        yield Change("argument_required", new.tag, where, title, before=call(old), after=call(new), symbols=symbols)
    elif argument.positional and not other.positional:
        yield Change(
            "argument_keyword_only",
            new.tag,
            where,
            f"`{new.call}` accepts `{other.name}` by keyword only"
            + ("" if other.required else ", and no longer requires it"),
            before=call(old),
            after=call(new, f"{other.name}={other.name}", without=other.name),
            symbols=(Symbol("argument_position", path),),
        )
    elif argument.required and not other.required:
        title = f"`{new.call}` no longer requires `{other.name}`"
        yield Change("argument_optional", new.tag, where, title, after=call(new))


def _order(old: Operation, new: Operation, renamed: dict[str, str]) -> Iterator[Change]:
    ours = [renamed.get(a.name, a.name) for a in old.arguments if a.positional]
    theirs = [a.name for a in new.arguments if a.positional]
    common = [name for name in ours if name in theirs]
    if common != [name for name in theirs if name in common]:
        yield Change(
            "argument_order",
            new.tag,
            new.call,
            f"`{new.call}` takes its arguments in another order",
            before=call(old),
            after=call(new),
            details=(", ".join(ours), ", ".join(theirs)),
            symbols=(Symbol("operation", (old.tag, old.id)),),
        )


def _type(
    old: Operation,
    new: Operation,
    argument: Argument,
    other: Argument,
    before: Surface,
    after: Surface,
    match: Match,
) -> Iterator[Change]:
    where = f"{new.call}({other.name})"
    ours = shape(argument.annotation, before, match.models, constants=False)
    theirs = shape(other.annotation, after, constants=False)
    used = (Symbol("argument", (old.tag, old.id, argument.name)),)
    if not all_fit(ours, theirs):
        given = (f"{argument.name}={argument.name}",)
        yield Change(
            "argument_type_changed",
            new.tag,
            where,
            f"`{other.name}` of `{new.call}` is `{other.annotation}`, not `{argument.annotation}`",
            before=call(old, *given, without=argument.name),
            after=call(new, f"{other.name}={other.name}", without=other.name),
            details=(argument.annotation, other.annotation, *_lost(argument, other, before, after, match)),
            symbols=used,
        )
        return
    if not all_fit(theirs, ours):
        title = f"`{other.name}` of `{new.call}` is `{other.annotation}`, not `{argument.annotation}`"
        details = (argument.annotation, other.annotation)
        yield Change("argument_type_widened", new.tag, where, title, details=details)
    yield from _values(old, new, argument, other)


def _lost(argument: Argument, other: Argument, before: Surface, after: Surface, match: Match) -> list[str]:
    """Models that an argument no longer accepts."""
    now = models_in(other.annotation, after)
    return [name for name in models_in(argument.annotation, before) if match.models.get(name) not in now]


def _values(old: Operation, new: Operation, argument: Argument, other: Argument) -> Iterator[Change]:
    where = f"{new.call}({other.name})"
    path = (old.tag, old.id, argument.name)
    if argument.values is None and other.values is None:
        return
    if argument.values is None and other.values is not None:
        yield Change(
            "values_closed",
            new.tag,
            where,
            f"`{other.name}` of `{new.call}` accepts only certain values",
            before=call(old, f"{argument.name}={argument.name}", without=argument.name),
            after=with_value(new, other, other.values[0]) if other.values else "",
            details=other.values,
            symbols=(Symbol("argument", path),),
        )
    elif argument.values is not None and other.values is None:
        title = f"`{other.name}` of `{new.call}` accepts any value"
        yield Change("values_opened", new.tag, where, title)
    elif argument.values is not None and other.values is not None:
        lost = tuple(value for value in argument.values if value not in other.values)
        gained = tuple(value for value in other.values if value not in argument.values)
        if lost:
            kept = [value for value in argument.values if value in other.values]
            instead = get_close_matches(lost[0], gained, 1, _ALIKE) or (kept if other.required else [])
            yield Change(
                "values_removed",
                new.tag,
                where,
                f"`{other.name}` of `{new.call}` no longer accepts {_listed(lost)}",
                before=with_value(old, argument, lost[0]),
                after=with_value(new, other, instead[0]) if instead else call(new),
                details=lost,
                symbols=tuple(Symbol("value", (*path, value)) for value in lost),
                cause=f"`{other.name}` no longer accepts {_listed(lost)}",
            )
        if gained:
            title = f"`{other.name}` of `{new.call}` also accepts {_listed(gained)}"
            line = with_value(new, other, gained[0])
            fields = other.wire.startswith("fields[") and len(gained) == 1  # such as id, which all of them accept
            cause = f"`{'fields_*' if fields else other.name}` also accepts {_listed(gained)}"
            yield Change("values_added", new.tag, where, title, after=line, details=gained, cause=cause)


def _listed(values: tuple[str, ...]) -> str:
    if len(values) > 3:
        return f"{len(values)} values"
    return ", ".join(f"`{value}`" for value in values)
