"""Compare two surfaces. Pure and deterministic."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import attrs

from .call_changes import compare_facts, compare_filters
from .change import Change
from .field_changes import compare_model, compare_values
from .matched import match, users
from .name_changes import compare_names
from .operation_changes import added_operations, compare_operation, removed_operations
from .surface import Surface

__all__ = ["compare"]

_FIELDS = {
    "request_field_added": "accepts {} more fields",
    "request_field_optional": "no longer requires {} fields",
    "response_field_added": "has {} more fields",
}
_SHARED = 3
"""The same change in at least this many places is listed once."""


def compare(old: Surface, new: Surface) -> tuple[Change, ...]:
    """The changes from ``old`` to ``new``, the worst first. The same change in several places is listed once."""
    changes = (attrs.evolve(c, after="") if c.after == c.before else c for c in _grouped(_changes(old, new)))
    return tuple(sorted(changes, key=lambda change: change.order))


def _changes(old: Surface, new: Surface) -> Iterator[Change]:
    found = match(old, new)
    yield from removed_operations(old, new, found)
    yield from added_operations(old, new, found)
    told = any(operation.filters for operation in old.operations.values())
    for before, after in found.operations:
        yield from compare_operation(before, after, old, new, found)
        yield from compare_facts(before, after)
        if told:
            yield from compare_filters(before, after, old, new)
    if not told:
        yield from _all_filters(new)
    now, was = users(new), users(old)
    for name, model in old.models.items():
        other = new.models.get(found.models.get(name, ""))
        if other is not None:
            yield from compare_model(model, other, old, new, found, now)
    for name, values in old.values.items():
        same = new.values.get(found.models.get(name, ""))
        if same is not None:
            yield from compare_values(values, same, now)
    kept = {before.call for before, _ in found.operations}
    gone = {operation.call for operation in old.operations.values()} - kept
    yield from compare_names(old, new, found, was, gone)


def _all_filters(new: Surface) -> Iterator[Change]:
    """The single change for the first document that lists the filters of operations."""
    classes = sorted(operation.filter_class for operation in new.operations.values() if operation.filter_class)
    if classes:
        what = "1 filter class is" if len(classes) == 1 else f"{len(classes)} filter classes are"
        title = f"{what} new: the old document does not say what operations filter by"
        yield Change("filters_added", "filters", "klaviyo_client.filters", title, details=tuple(classes))


def _grouped(changes: Iterable[Change]) -> Iterator[Change]:
    by_cause: defaultdict[tuple[str, str, tuple[str, ...]], list[Change]] = defaultdict(list)
    for change in changes:
        if change.cause:
            by_cause[change.kind, change.cause, change.details].append(change)
        else:
            yield change
    single: list[Change] = []
    for same in by_cause.values():
        if len(same) < _SHARED:
            single += same
        else:
            yield _together(sorted(same, key=lambda change: change.order))
    yield from _by_model(single)


def _by_model(changes: list[Change]) -> Iterator[Change]:
    """Merge changes of the same kind in many fields of one model."""
    by_model: defaultdict[tuple[str, str], list[Change]] = defaultdict(list)
    for change in changes:
        by_model[change.kind, change.subject.partition(".")[0] if change.kind in _FIELDS else change.title].append(
            change
        )
    for (kind, model), same in by_model.items():
        if len(same) < _SHARED:
            yield from same
        else:
            fields = tuple(change.subject.partition(".")[2] for change in same)
            title = f"`{model}` {_FIELDS[kind].format(len(fields))}"
            yield attrs.evolve(same[0], subject=model, title=title, details=fields)


def _together(same: list[Change]) -> Change:
    """One change for all of ``same``, with the lines of the first."""
    first = same[0]
    tags = sorted({change.tag for change in same})
    what = (
        "models" if "." in first.subject and "(" not in first.subject and first.subject[:1].isupper() else "operations"
    )
    return attrs.evolve(
        first,
        title=f"{first.cause}: {len(same)} {what}",
        tag=tags[0],
        more_tags=tuple(tags[1:]),
        places=tuple(sorted(change.subject for change in same)),
        symbols=tuple(dict.fromkeys(symbol for change in same for symbol in change.symbols)),
    )
