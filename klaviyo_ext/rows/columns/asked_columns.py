"""Columns of what a call returns, and the call that returns them: the API leaves some attributes out unless asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, TypeVar, cast, get_args, get_origin

import attrs

from klaviyo_client import Model, models, operations
from klaviyo_client.runtime.annotation_types import field_type, parameter_types, union_members
from klaviyo_client.runtime.operation import Operation

from ...errors import ArgumentError
from ..files import Column
from .resource_columns import Flattened, attribute_steps, columns_of, columns_of_call

__all__ = ["all_columns", "asking", "chosen_columns", "flattened_columns", "included", "on_request", "with_included"]

P = TypeVar("P")

_INCLUDE = "include"


def asking(operation: Operation[P], columns: Iterable[Flattened]) -> Operation[P]:
    """The call that returns these columns: with the additional attributes, fields and related resources.

    Raises:
        ArgumentError: the call cannot return one of them.
    """
    kind = _kind(operation.info.result.model)
    asked: dict[str, list[str]] = {name: value.split(",") for name, value in operation.query}
    for flat in columns:
        if flat.path[0] == "included":
            _add(asked, _INCLUDE, flat.path[1])
            _check_offered(operation, flat, _kind(_related(operation)[flat.path[1]]))
            if f"fields[{flat.path[1]}]" in asked and len(flat.path) > 3:
                _add(asked, f"fields[{flat.path[1]}]", flat.path[3])
        elif flat.path[0] == "attributes":
            root = flat.path[1]
            if root in _choices(operation, f"additional-fields[{kind}]"):
                _add(asked, f"additional-fields[{kind}]", root)
                continue
            _check_offered(operation, flat, kind)
            fields = asked.get(f"fields[{kind}]")
            if fields is None or root in (one.partition(".")[0] for one in fields):
                continue
            if root not in (one.partition(".")[0] for one in _choices(operation, f"fields[{kind}]")):
                message = f"columns: {flat.column.name!r} cannot be requested by name; leave out fields"
                raise ArgumentError(message, argument="columns")
            _add(asked, f"fields[{kind}]", root)
    kept = {name: value for name, value in operation.query if asked[name] == value.split(",")}
    query = tuple((name, kept.get(name) or ",".join(values)) for name, values in asked.items())
    return attrs.evolve(operation, query=query)


def all_columns(operation: Operation[Any]) -> list[Flattened]:
    """All columns of what a call returns, those of related resources that it includes among them.

    Raises:
        ArgumentError: an attribute does not exist.
    """
    asked = dict(operation.query).get(_INCLUDE, "").split(",")
    found = columns_of_call(operation)
    names = {flat.column.name for flat in found}
    more = (flat for name in asked if name for flat in _included_columns(operation, name))
    return [*found, *(flat for flat in more if flat.column.name not in names)]


def chosen_columns(operation: Operation[Any], names: Iterable[str]) -> list[Flattened]:
    """The columns with these names, custom properties among them.

    Raises:
        ArgumentError: no such column exists; the message has similar names.
    """
    known = _known_columns(operation)
    found = flattened_columns(operation, names)
    for flat in found:
        if not flat.is_known(known):
            raise _unknown(flat.column.name, [each.column.name for each in known])
    return found


def flattened_columns(operation: Operation[Any], names: Iterable[str]) -> list[Flattened]:
    """The columns with these names, whether they exist or not."""
    by_name = {flat.column.name: flat for flat in reversed(_known_columns(operation))}
    related = _related(operation)
    found: list[Flattened] = []
    for name in names:
        head, _, rest = name.partition(".")
        path = ("attributes", *attribute_steps(name))
        if head in related and rest:
            path = ("included", head, "attributes", *attribute_steps(rest))
        found.append(by_name.get(name) or Flattened(Column(name, "json"), path))
    return found


def on_request(model: str) -> set[str]:
    """The attributes of a model that calls return only if they are asked for."""
    calls = [info.id for info in operations.values() if info.result.model == model]
    parameter = f"additional-fields[{_kind(model)}]"
    return {value for call in calls for value in _choices_of(call, parameter)}


def _known_columns(operation: Operation[Any]) -> list[Flattened]:
    own = columns_of(operation.info.result.model or "", None)
    return [*own, *(flat for name in _related(operation) for flat in _included_columns(operation, name))]


def with_included(page: Any, operation: Operation[Any]) -> Iterator[dict[str, Any]]:
    """The resources of a page as JSON, each with its related ones as ``included``, by the name of the relationship."""
    wanted = [name for name in dict(operation.query).get(_INCLUDE, "").split(",") if name]
    found: dict[Any, Any] = {}
    for resource in (page.included or ()) if wanted else ():
        plain: Any = cast("Any", resource) if isinstance(resource, Mapping) else resource.to_dict()
        found[plain.get("type"), plain.get("id")] = plain
    for item in page:
        plain = item.to_dict()
        if wanted:
            relationships: Any = plain.get("relationships") or {}
            plain["included"] = {name: _resources(relationships.get(name), found) for name in wanted}
        yield plain


def included(operation: Operation[Any]) -> Sequence[str]:
    """The names of the relationships that a call can include."""
    return list(_choices(operation, _INCLUDE))


def _resources(relationship: Any, found: Mapping[Any, Any]) -> Any:
    data: Any = cast("Any", relationship).get("data") if isinstance(relationship, Mapping) else None
    if isinstance(data, list):
        return [_resource(one, found) for one in cast("list[object]", data)]
    return _resource(data, found)


def _resource(reference: Any, found: Mapping[Any, Any]) -> Any:
    known: Any = reference
    return found.get((known.get("type"), known.get("id"))) if isinstance(reference, Mapping) else None


def _included_columns(operation: Operation[Any], name: str) -> list[Flattened]:
    """The columns of a related resource: of the attributes that the call offers; of several, one column with JSON."""
    model = _related(operation).get(name)
    if model is None:
        return [Flattened(Column(name, "json"), ("included", name))]
    offered = {one.partition(".")[0] for one in _choices(operation, f"fields[{_kind(model)}]")}
    return [
        Flattened(Column(f"{name}.{flat.column.name}", flat.column.kind), ("included", name, *flat.path))
        for flat in columns_of(model, None)
        if flat.path == ("id",) or (flat.path[0] == "attributes" and (not offered or flat.path[1] in offered))
    ]


def _related(operation: Operation[Any]) -> dict[str, str | None]:
    """What a call can include, with the model of each; ``None`` for relationships to any number of resources."""
    cls: type[Model] | None = getattr(models, f"{operation.info.result.model}Relationships", None)
    wires = {} if cls is None else {wire: name for name, wire in cls.__wire_names__.items()}
    found: dict[str, str | None] = {}
    for name in included(operation):
        one = cls is not None and name in wires and models.ToOne in union_members(field_type(cls, wires[name]))
        found[name] = models.RESOURCES.get(name) if one else None
    return found


def _check_offered(operation: Operation[Any], flat: Flattened, kind: str) -> None:
    """Check that a call offers an attribute that another call has: of profiles in a list, when they joined it.

    Raises:
        ArgumentError: it does not, so that the column would be empty.
    """
    steps = flat.path[2:] if flat.path[0] == "included" else flat.path
    if len(steps) < 2:  # the id, or the resource as a whole
        return
    root = steps[1]
    parameter = f"fields[{kind}]"
    here = {one.partition(".")[0] for one in _choices(operation, parameter)}
    if not here or root in here:
        return
    same = [info for info in operations.values() if info.result.model == operation.info.result.model]
    others = [info.id for info in same if root in _choices_of(info.id, parameter)]
    if others:
        message = (
            f"columns: {operation.info.id} does not return {flat.column.name!r}; these do: {', '.join(others[:4])}"
        )
        raise ArgumentError(message, argument="columns")


def _choices(operation: Operation[Any], parameter: str) -> Sequence[str]:
    return _choices_of(operation.info.id, parameter)


def _choices_of(operation: str, parameter: str) -> Sequence[str]:
    """What the document allows for a parameter with a list of texts, by its JSON name."""
    if operation not in operations:
        return ()
    own = parameter.replace("[", "_").replace("]", "").replace("-", "_")
    declared = parameter_types(operations.builder(operation)).get(own)
    lists = [one for one in union_members(declared) if get_origin(one) is Sequence]
    return [value for one in lists for choice in get_args(one) for value in get_args(choice)]


def _kind(model: str | None) -> str:
    return next((kind for kind, name in models.RESOURCES.items() if name == model), "")


def _add(asked: dict[str, list[str]], parameter: str, value: str) -> None:
    values = asked.setdefault(parameter, [])
    if value not in values:
        values.append(value)


def _unknown(name: str, known: Iterable[str]) -> ArgumentError:
    names = list(known)
    ends = [each for each in names if each.endswith(f".{name}")]
    near = ends[:3] or get_close_matches(name, names, n=1, cutoff=0.5)
    hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else f"; expected {', '.join(names[:12])}, ..."
    return ArgumentError(f"columns: no column {name!r}{hint}", argument="columns")
