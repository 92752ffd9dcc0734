"""Changes of the fields of models, and of their allowed values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from ..render.views.source_text import quoted
from .change import Change, Symbol
from .matched import Match
from .report_lines import construct, read
from .surface import Field, Model, Surface, Values
from .type_sets import all_fit, members, names_in, shape

__all__ = ["compare_model", "compare_values"]

Users = Mapping[str, tuple[str, ...]]


@attrs.frozen
class _Pair:
    """A model in both revisions. It is ``written`` if an app may build it; otherwise it is only read."""

    old: Model
    new: Model
    before: Surface
    after: Surface
    users: tuple[str, ...]

    @property
    def written(self) -> bool:
        return self.old.direction != "response" or self.new.direction != "response"

    @property
    def both(self) -> bool:
        return "both" in (self.old.direction, self.new.direction)

    def change(
        self,
        kind: str,
        field: str,
        title: str,
        cause: str = "",
        *,
        before: str = "",
        after: str = "",
        details: tuple[str, ...] = (),
    ) -> Change:
        """A change of one field, without symbols."""
        where = f"{self.new.name}.{field}"
        return Change(
            kind, self.new.module, where, title, before, after, details=details, places=self.users, cause=cause
        )

    def symbols(self, *kinds: str, field: str) -> tuple[Symbol, ...]:
        return tuple(Symbol(kind, (self.old.name, field)) for kind in kinds)


def compare_model(
    old: Model, new: Model, before: Surface, after: Surface, match: Match, users: Users
) -> Iterator[Change]:
    """Changes of one model."""
    pair = _Pair(old, new, before, after, users.get(new.name, ()))
    for field in old.fields:
        other = new.field(field.name)
        if other is None:
            yield _removed(pair, field)
            continue
        yield from _requirement(pair, field, other)
        yield from _type(pair, field, other, match)
    for field in new.fields:
        if old.field(field.name) is None:
            yield _added(pair, field)


def _use(pair: _Pair, field: str) -> str:
    return construct(pair.old, field) if pair.written else read(pair.before, pair.old, field)


def _removed(pair: _Pair, field: Field) -> Change:
    cause = f"The field `{field.name}` was removed"
    title = f"`{pair.new.name}` no longer has `{field.name}`"
    kind = "request_field_removed" if pair.written else "response_field_removed"
    used = ("field_written", "field_read") if pair.both else ("field_written" if pair.written else "field_read",)
    after = construct(pair.new) if pair.written else ""
    holder = _holder(pair, field) if pair.written else None
    if holder is not None:
        cause, title = f"The field `{field.name}` moved out of its model", f"{title}; `{holder.name}` has it"
        after = construct(holder, field.name)
    made = pair.change(kind, field.name, title, cause, before=_use(pair, field.name), after=after)
    return attrs.evolve(made, details=(field.annotation,), symbols=pair.symbols(*used, field=field.name))


def _holder(pair: _Pair, field: Field) -> Model | None:
    """The model around this one that has ``field`` now: a line that leaves it out would lose what it says."""
    for model in pair.after.models.values():
        moved, before = model.field(field.name), pair.before.models.get(model.name)
        if moved is None or model.direction == "response":
            continue
        if moved.annotation.removesuffix(" | None") != field.annotation.removesuffix(" | None"):
            continue
        around = any(pair.new.name in names_in(one.annotation, pair.after) for one in model.fields if one != moved)
        if around and (before is None or before.field(field.name) is None):
            return model
    return None


def _added(pair: _Pair, field: Field) -> Change:
    cause = f"The field `{field.name}` is new"
    if not pair.written:
        title = f"`{pair.new.name}` now has `{field.name}`"
        line = read(pair.after, pair.new, field.name)
        return pair.change("response_field_added", field.name, title, cause, after=line, details=(field.annotation,))
    if not field.required:
        title = f"`{pair.new.name}` now accepts `{field.name}`"
        line = construct(pair.new, field.name)
        return pair.change("request_field_added", field.name, title, cause, after=line, details=(field.annotation,))
    return _wanted(pair, field, "request_field_added_required", cause)


def _wanted(pair: _Pair, field: Field, kind: str, cause: str) -> Change:
    title = f"`{pair.new.name}` now requires `{field.name}`"
    before, after = construct(pair.old), construct(pair.new)
    made = pair.change(kind, field.name, title, cause, before=before, after=after, details=(field.annotation,))
    return attrs.evolve(made, symbols=pair.symbols("field_missing", field=field.name))


def _requirement(pair: _Pair, field: Field, other: Field) -> Iterator[Change]:
    if other.required and not field.required:
        yield _wanted(pair, other, "request_field_required", f"The field `{field.name}` is now required")
    elif field.required and not other.required and pair.written:
        title = f"`{pair.new.name}` no longer requires `{field.name}`"
        cause = f"The field `{field.name}` is now optional"
        yield pair.change("request_field_optional", field.name, title, cause, after=construct(pair.new))


def _type(pair: _Pair, field: Field, other: Field, match: Match) -> Iterator[Change]:
    ours = shape(field.annotation, pair.before, match.models)
    theirs = shape(other.annotation, pair.after)
    title, cause, details = _told(pair, field, other, ours, theirs)
    if ours == theirs:
        yield from _values_at(pair, field, other, match)
        if pair.written and _takes_null(field.annotation) and not _takes_null(other.annotation):
            made = pair.change("request_field_type_changed", field.name, title, cause, details=details)
            given = construct(pair.old, field.name)
            first = given.replace(f"{field.name}={field.name}", f"{field.name}=None")
            then = construct(pair.new, field.name)
            yield attrs.evolve(made, before=first, after=then, symbols=pair.symbols("field_written", field=field.name))
        return
    if pair.written:
        kind = "request_field_type_widened" if all_fit(ours, theirs) else "request_field_type_changed"
    elif all_fit(theirs, ours) or _replaces(ours, theirs, pair):
        kind = "response_field_type_narrowed"
    elif _is_extended(*members(ours, theirs), pair):
        kind = "response_union_extended"
    else:
        kind = "response_field_type_changed"
    made = pair.change(kind, field.name, title, cause, details=details)
    if kind.endswith("_changed"):
        kinds = ("field_written",) if pair.written else ("field_read",)
        after = construct(pair.new, field.name) if pair.written else read(pair.after, pair.new, field.name)
        made = attrs.evolve(
            made, before=_use(pair, field.name), after=after, symbols=pair.symbols(*kinds, field=field.name)
        )
    yield made


def _told(
    pair: _Pair, field: Field, other: Field, ours: frozenset[str], theirs: frozenset[str]
) -> tuple[str, str, tuple[str, ...]]:
    """Title, cause and details of a change of type: the differences, if the two types have much in common."""
    where = f"`{pair.new.name}.{field.name}`"
    before, after = members(ours, theirs)
    if not before & after or before == after:
        title = f"{where} is `{other.annotation}`, not `{field.annotation}`"
        return title, f"The field `{field.name}` has another type", (field.annotation, other.annotation)
    lost, gained = sorted(before - after), sorted(after - before)
    verbs = ("no longer accepts", "also accepts") if pair.written else ("no longer is", "can also be")
    told = " and ".join(
        f"{verb} {_listed(tuple(names))}" for verb, names in zip(verbs, (lost, gained), strict=True) if names
    )
    details = (*(f"- {name}" for name in lost), *(f"+ {name}" for name in gained))
    return f"{where} {told}", f"`{field.name}` {told}", details


def _takes_null(annotation: str) -> bool:
    return annotation == "Any" or annotation.endswith("| None")


def _is_extended(ours: frozenset[str], theirs: frozenset[str], pair: _Pair) -> bool:
    """Whether models, or objects without one, were added to models. An object of an unknown form is kept as well."""
    after = pair.after.models
    common, gained = ours & theirs, theirs - ours
    return bool(common) and common <= after.keys() and all(name in after or name.startswith("dict[") for name in gained)


def _replaces(ours: frozenset[str], theirs: frozenset[str], pair: _Pair) -> bool:
    """Whether a model replaced another one and has all its fields, so that code that reads them still works."""
    if len(ours) != 1 or len(theirs) != 1:
        return False
    old, new = pair.before.models.get(min(ours)), pair.after.models.get(min(theirs))
    return old is not None and new is not None and {f.name for f in old.fields} <= {f.name for f in new.fields}


def _values_at(pair: _Pair, field: Field, other: Field, match: Match) -> Iterator[Change]:
    """Changes in the values of a field whose named list was replaced by another one."""
    old, new = _list(field, pair.before), _list(other, pair.after)
    if new is not None and old is None and pair.written:
        title = f"`{pair.new.name}.{field.name}` accepts only certain values"
        made = pair.change("request_values_closed", field.name, title, details=new.values)
        first, then = construct(pair.old, field.name), construct(pair.new, field.name)
        yield attrs.evolve(made, before=first, after=then, symbols=pair.symbols("field_written", field=field.name))
    elif old is not None and new is None and pair.written:
        title = f"`{pair.new.name}.{field.name}` accepts any value"
        yield pair.change("request_values_opened", field.name, title)
    elif old is not None and new is not None and match.models.get(old.name) != new.name:
        where = f"{pair.new.name}.{field.name}"
        yield from _values(old, new, where, pair.new.module, pair.users, (pair.old.name, field.name))


def _list(field: Field, surface: Surface) -> Values | None:
    name = min(names_in(field.annotation, surface) & surface.values.keys(), default=None)
    return None if name is None else surface.values[name]


def compare_values(old: Values, new: Values, users: Users) -> Iterator[Change]:
    """Changes of a list of values of fields. Lists of parameters belong to the operations."""
    if not (old.parameter or new.parameter):
        yield from _values(old, new, new.name, new.module, users.get(new.name, ()), None)


def _values(
    old: Values, new: Values, where: str, module: str, places: tuple[str, ...], field: tuple[str, str] | None
) -> Iterator[Change]:
    written = old.direction != "response"
    side = "request" if written else "response"
    lost = tuple(value for value in old.values if value not in new.values)
    gained = tuple(value for value in new.values if value not in old.values)
    path = ("field_value", field) if field else ("list_value", (old.name,))
    if lost:
        yield Change(
            f"{side}_values_removed",
            module,
            where,
            f"`{where}` no longer has {_listed(lost)}",
            before=_literal(lost[0], old) if written else "",
            details=lost,
            places=places,
            symbols=tuple(Symbol(path[0], (*path[1], value)) for value in lost) if written else (),
            cause=f"The values {_listed(lost)} were removed",
        )
    if gained:
        cause = f"The values {_listed(gained)} are new"
        title = f"`{where}` now has {_listed(gained)}"
        yield Change(f"{side}_values_added", module, where, title, details=gained, places=places, cause=cause)


def _literal(value: str, values: Values) -> str:
    """A line with the value and its list."""
    return f"value: {values.name} = {quoted(value) if values.scalar == 'str' else value}"


def _listed(values: tuple[str, ...]) -> str:
    return f"{len(values)} values" if len(values) > 3 else ", ".join(f"`{value}`" for value in values)
