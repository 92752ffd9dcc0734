"""Changes in the facts about calls: scopes, limits, pages, filters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .change import Change, Symbol
from .report_lines import call, imports
from .surface import FilterField, Operation, Surface
from .type_sets import all_fit, shape

__all__ = ["compare_facts", "compare_filters"]

_PAGE = "items a page, at most"
_SIZE = re.compile(r', size="[^"]*"')
_DEFAULT = "items a page, by default"


def compare_facts(old: Operation, new: Operation) -> Iterator[Change]:
    """Changes in scopes, authentication, limits, pagination and replay."""
    symbols = (Symbol("operation", (old.tag, old.id)),)
    first, then = call(old), call(new)
    if old.auth != new.auth:
        title = f"`{new.call}` is now a {new.auth} operation, not a {old.auth} one"
        yield Change("auth_changed", new.tag, new.call, title, before=first, after=then, symbols=symbols)
    scopes = tuple(scope for scope in new.scopes if scope not in old.scopes)
    if scopes:
        title = f"`{new.call}` now needs the scope {_codes(scopes)}"
        yield Change(
            "scopes_added",
            new.tag,
            new.call,
            title,
            before=first,
            after=then,
            details=scopes,
            symbols=symbols,
            cause=f"The scope {_codes(scopes)} is needed",
        )
    spared = tuple(scope for scope in old.scopes if scope not in new.scopes)
    if spared:
        title = f"`{new.call}` no longer needs the scope {_codes(spared)}"
        yield Change(
            "scopes_removed",
            new.tag,
            new.call,
            title,
            details=spared,
            cause=f"The scope {_codes(spared)} is not needed",
        )
    for name in dict.fromkeys([*old.limits, *new.limits]):
        yield from _limit(old, new, name)
    yield from _pagination(old, new)
    if old.replay != new.replay:
        title = f"`{new.call}` has another replay rule"
        yield Change("replay_changed", new.tag, new.call, title, details=(old.replay, new.replay))


def _codes(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _limit(old: Operation, new: Operation, name: str) -> Iterator[Change]:
    was, now = old.limits.get(name), new.limits.get(name)
    if was == now:
        return
    told = f"{_number(was)} to {_number(now)}"
    title = f"`{new.call}`: {name}, from {told}"
    details = (f"{name}: {told}",)
    cause = f"{name[:1].upper()}{name[1:]}: from {told}"
    if (was is None or now is None) and name in (_PAGE, _DEFAULT):
        return  # page_size itself was added or removed
    if name == _DEFAULT or was is None or now is None:
        yield Change("limit_changed", new.tag, new.call, title, details=details, cause=cause)
    elif now > was:
        yield Change("limit_raised", new.tag, new.call, title, details=details, cause=cause)
    elif name == _PAGE:
        first, then = call(old, f"page_size={was:g}"), call(new, f"page_size={now:g}")
        symbols = (Symbol("argument", (old.tag, old.id, "page_size")),)
        yield Change(
            "page_size_lowered",
            new.tag,
            new.call,
            title,
            before=first,
            after=then,
            details=details,
            symbols=symbols,
            cause=cause,
        )
    elif name.startswith("calls"):
        yield Change("rate_limit_lowered", new.tag, new.call, title, details=details, cause=cause)
    else:
        symbols = (Symbol("operation", (old.tag, old.id)),)
        first, then = call(old), call(new)
        yield Change(
            "bulk_limit_lowered",
            new.tag,
            new.call,
            title,
            before=first,
            after=then,
            details=details,
            symbols=symbols,
            cause=cause,
        )


def _number(value: float | None) -> str:
    return "none" if value is None else f"{value:,.12g}"


def _pagination(old: Operation, new: Operation) -> Iterator[Change]:
    if _cursor(old) == _cursor(new):
        return
    symbols = (Symbol("operation", (old.tag, old.id)),)
    first, then = call(old), call(new)
    details = tuple(code for code in (old.pagination, new.pagination) if code)
    if not old.pagination:
        kind, title = "pagination_added", f"`{new.call}` is now paginated"
    elif not new.pagination:
        kind, title = "pagination_removed", f"`{new.call}` is no longer paginated"
    else:
        kind, title = "pagination_changed", f"`{new.call}` requests the next page in another way"
    yield Change(kind, new.tag, new.call, title, before=first, after=then, details=details, symbols=symbols)


def _cursor(operation: Operation) -> str:
    """How the next page is requested. The arguments show whether its size can be chosen."""
    return _SIZE.sub("", operation.pagination)


def compare_filters(old: Operation, new: Operation, before: Surface, after: Surface) -> Iterator[Change]:
    """Changes in the filters of an operation."""
    was, now = old.filter_class, new.filter_class
    module = f"filters.{new.tag}"
    if was and (not now or was != now or old.tag != new.tag):
        kept = f"filters.{old.tag}.{was}" in after.deprecated
        yield Change(
            "filters_aliased" if kept else "filters_removed",
            old.tag,
            was,
            f"`{was}` is now `{now}`{'; the old name works for one revision, with a warning' * kept}"
            if now
            else f"`{new.call}` can no longer be filtered: `{was}` was removed",
            before=imports([was], f"filters.{old.tag}"),
            after=imports([now], module) if now else "",
            symbols=(Symbol("filter_class", (old.tag, was)),),
        )
    if now and not was:
        title = f"`{now}`: {len(new.filters)} fields of `{new.call}`"
        details = tuple(field.name for field in new.filters)
        yield Change("filters_added", new.tag, now, title, after=imports([now], module), details=details)
    if not was or not now:
        return
    theirs = {field.name: field for field in new.filters}
    for field in old.filters:
        if field.name not in theirs:
            yield Change(
                "filter_field_removed",
                new.tag,
                f"{now}.{field.name}",
                f"`{new.call}` can no longer be filtered by `{field.name}`",
                before=f"{was}.{field.name}.{field.methods[0]}",
                symbols=(Symbol("filter_field", (old.tag, was, field.name)),),
            )
        else:
            yield from _filter_field(old, new, field, theirs[field.name], before, after)
    ours = {field.name for field in old.filters}
    for field in new.filters:
        if field.name not in ours:
            title = f"`{new.call}` can now be filtered by `{field.name}`"
            line = f"{now}.{field.name}.{field.methods[0]}"
            where = f"{now}.{field.name}"
            yield Change("filter_field_added", new.tag, where, title, after=line, details=field.methods)


def _filter_field(
    old: Operation, new: Operation, field: FilterField, other: FilterField, before: Surface, after: Surface
) -> Iterator[Change]:
    was, now = old.filter_class, new.filter_class
    where = f"{now}.{field.name}"
    for method in field.methods:
        if method not in other.methods:
            yield Change(
                "filter_method_removed",
                new.tag,
                where,
                f"`{where}` no longer has `{method}`",
                before=f"{was}.{field.name}.{method}",
                after=f"{now}.{field.name}.{other.methods[0]}",
                symbols=(Symbol("filter_method", (old.tag, was, field.name, method)),),
            )
    for method in other.methods:
        if method not in field.methods:
            line = f"{where}.{method}"
            yield Change("filter_method_added", new.tag, where, f"`{where}` now has `{method}`", after=line)
    if field.annotation == other.annotation or not field.annotation or not other.annotation:
        return
    title = f"`{where}` is compared with `{other.annotation}`, not `{field.annotation}`"
    details = (field.annotation, other.annotation)
    fits = all_fit(shape(field.annotation, before), shape(other.annotation, after))
    kind = "filter_type_widened" if fits else "filter_type_changed"
    first = "" if fits else f"{was}.{field.name}.{field.methods[0]}"
    then = "" if fits else f"{where}.{other.methods[0]}"
    symbols = (Symbol("filter_field", (old.tag, was, field.name)),) if not fits else ()
    yield Change(kind, new.tag, where, title, before=first, after=then, details=details, symbols=symbols)
