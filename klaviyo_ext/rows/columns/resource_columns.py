"""Convert resources to rows: which columns there are, and their values.

The columns come from the generated model of a resource, so that they do not depend on the data. Values without a column
of their own (custom properties, lists) are JSON in one column.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, TypeAlias, cast, get_args, get_origin

import attrs

from klaviyo_client import models, operations
from klaviyo_client.runtime.annotation_types import field_type, parameter_types, union_members
from klaviyo_client.runtime.operation import Operation

from ...core.package_models import ModelType, model_at
from ...core.similar_names import hint
from ...errors import ArgumentError
from ..files import Column, Kind, Place, TableError
from ..files.file_formats import Format
from ..files.json_text import has_half_pair, json_text
from .column_targets import Tree, members

__all__ = ["OTHER", "Flattened", "Flattener", "attribute_steps", "columns_of", "columns_of_call", "value_at"]

OTHER = "_other"
"""Column for values without one: unknown attributes, and values of another type than declared."""

_Path: TypeAlias = tuple[str, ...]

_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?", re.ASCII)
_FINER = re.compile(r"[.,][0-9]{6}0*[1-9]")


@attrs.frozen
class Flattened:
    """A column, and the path of its values in a resource."""

    column: Column
    path: _Path

    def is_known(self, declared: Iterable[Flattened]) -> bool:
        """Whether the column is declared, holds declared ones, or is within an object with any members."""
        return any(
            each.path[: len(self.path)] == self.path
            or (each.column.kind == "json" and self.path[: len(each.path)] == each.path)
            for each in declared
        )


def columns_of(model: str, fields: Sequence[str] | None, absent: Collection[str] = ()) -> list[Flattened]:
    """The columns of resources of the generated class ``model``: id, attributes, and ids of related resources.

    Args:
        model: name of the class, for example ``Profile``.
        fields: requested attributes; ``None``: all except the ``absent`` ones.
        absent: attributes that responses have only on request, and that are not requested.

    Raises:
        ArgumentError: an attribute does not exist.
    """
    resource: ModelType = getattr(models, model, None)
    attributes = members(model_at(resource, "attributes"))
    roots = [name for name in attributes if name not in absent] if fields is None else list(fields)
    found = [Flattened(Column("id"), ("id",))]
    for root in roots:
        head = root.partition(".")[0]
        if head not in attributes:
            near = hint(root, attributes) or f"; expected {', '.join(attributes)}"
            message = f"{model.lower()}s have no attribute {root!r}{near}"
            raise ArgumentError(message, argument="fields")
        if all(known.path[1] != head for known in found[1:]):
            found += _below(attributes[head], (head,), ("attributes", head))
    return found + [
        Flattened(Column(f"{name}.id"), ("relationships", name, "data", "id"))
        for name in _to_one(model_at(resource, "relationships"))
    ]


def columns_of_call(operation: Operation[Any]) -> list[Flattened]:
    """The columns of the resources that a call returns: of the attributes that it asks for.

    Raises:
        ArgumentError: an attribute does not exist.
    """
    info = operation.info
    model = info.result.model or ""
    kind = next((kind for kind, name in models.RESOURCES.items() if name == model), "")
    asked = {name: value.split(",") for name, value in operation.query}
    extra = asked.get(f"additional-fields[{kind}]", [])
    fields = asked.get(f"fields[{kind}]")
    absent = [name for name in _additional(info.id) if name not in extra]
    return columns_of(model, fields if fields is None else [*fields, *extra], absent)


def _additional(operation: str) -> list[str]:
    """Attributes that responses have only on request: the choices of ``additional_fields``."""
    if operation not in operations:
        return []
    declared = parameter_types(operations.builder(operation)).items()
    kinds = [kind for name, kind in declared if name.startswith("additional_fields_")]
    lists = [one for kind in kinds for one in union_members(kind) if get_origin(one) is Sequence]
    return [value for one in lists for choice in get_args(one) for value in get_args(choice)]


def _below(below: Kind | Tree | None, name: _Path, path: _Path) -> list[Flattened]:
    if not isinstance(below, Tree):
        return [Flattened(Column(".".join(name), "json" if below is None else below), path)]
    return [column for key, inner in below.members.items() for column in _below(inner, (*name, key), (*path, key))]


def _to_one(model: ModelType) -> list[str]:
    if model is None:
        return []
    names = model.__wire_names__.items()
    return [wire for name, wire in names if models.ToOne in union_members(field_type(model, name))]


class Flattener:
    """Converts resources to rows.

    Args:
        columns: the columns.
        chosen: whether the caller chose the columns; otherwise values without a column go to the column `OTHER`.
        format: format of the file. Parquet has types; a text that the format cannot hold becomes JSON.

    Attributes:
        columns: the columns of the rows.
        respelled: how many texts in chosen columns became JSON.
    """

    def __init__(self, columns: Sequence[Flattened], *, chosen: bool, format: Format) -> None:
        self._chosen = chosen
        self._cells = [(flat.column.name, flat.path, _CONVERT[format][flat.column.kind]) for flat in columns]
        self._unfit = _UNFIT.get(format)
        self.respelled = 0
        self._tree = _tree(flat.path for flat in columns)
        self.columns = [flat.column for flat in columns]
        if not chosen:
            self.columns.append(Column(OTHER, "json"))

    @staticmethod
    def flattened(names: Sequence[str], known: Sequence[Flattened]) -> list[Flattened]:
        """The columns with these names; unknown names are custom properties and the like."""
        by_name = {flat.column.name: flat for flat in known}
        return [
            by_name.get(name) or Flattened(Column(name, "json"), ("attributes", *attribute_steps(name)))
            for name in names
        ]

    def row(self, resource: Mapping[str, Any]) -> list[Any]:
        """The cells of a resource."""
        row: list[Any] = []
        odd: dict[str, Any] = {}
        for name, path, convert in self._cells:
            value = value_at(resource, path)
            if value is not None:
                try:
                    made = convert(value)
                except (ValueError, TypeError, OverflowError):
                    odd[name], made = value, None
                if self._unfit is not None and isinstance(made, str) and self._unfit(made):
                    made = self._respelled(name, value, odd)
                value = made
            row.append(value)
        if not self._chosen:
            _collect(resource.get("attributes"), self._tree.get("attributes", {}), "", odd)
            included: Mapping[str, Any] = resource.get("included") or {}
            for name, known in self._tree.get("included", {}).items():
                found = included.get(name)
                inside = cast("Mapping[str, Any]", found).get("attributes") if isinstance(found, Mapping) else None
                _collect(inside, known.get("attributes", {}), name, odd)
            row.append(json_text(odd) if odd else None)
        elif odd:
            name = next(iter(odd))
            shown = json_text(odd[name], ascii=True)[:60]
            detail = f"is {shown}, which its column cannot hold; without chosen columns, such values go to {OTHER}"
            raise TableError(Place(f"{resource.get('type')} {resource.get('id')}"), f"{name} {detail}")
        return row

    def _respelled(self, name: str, value: Any, odd: dict[str, Any]) -> str | None:
        """A text that the format cannot hold: as JSON, which can escape everything."""
        if not self._chosen:
            odd[name] = value
            return None
        self.respelled += 1
        return json_text(value)


def value_at(resource: Mapping[str, Any], path: Sequence[str]) -> Any:
    """The value at a path; ``None`` if the path does not exist."""
    value: Any = resource
    for step in path:
        value = cast("Mapping[str, Any]", value).get(step) if isinstance(value, Mapping) else None
        if value is None:
            break
    return value


def attribute_steps(name: str) -> _Path:
    """``properties.a.b`` is the property ``a.b``; elsewhere dots separate nested names."""
    head, _, rest = name.partition(".")
    return (head, rest) if head in ("properties", "event_properties") and rest else tuple(name.split("."))


def _tree(paths: Iterable[_Path]) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for path in paths:
        below = tree
        for step in path:
            below = below.setdefault(step, {})
    return tree


def _collect(value: Any, tree: Mapping[str, Any], name: str, odd: dict[str, Any]) -> None:
    """Collect the values that no path of ``tree`` has; an empty tree is the end of a path."""
    if not isinstance(value, Mapping):
        if value is not None and name:
            odd[name] = value
        return
    for key, below in cast("Mapping[str, Any]", value).items():
        inner = f"{name}.{key}" if name else key
        if key not in tree:
            if below is not None:
                odd[inner] = below
        elif tree[key]:
            _collect(below, tree[key], inner, odd)


def _text(value: Any) -> str:
    """A value of any type: text unchanged, anything else as JSON."""
    return value if isinstance(value, str) else json_text(value)


def _exactly(*kinds: type) -> Callable[[Any], Any]:
    def check(value: Any) -> Any:
        if type(value) not in kinds:
            raise TypeError
        return value

    return check


def _int(value: Any) -> int:
    found: int = _exactly(int)(value)
    if not -(1 << 63) <= found < 1 << 63:
        raise ValueError("more than 64 bits")
    return found


def _float(value: Any) -> float:
    if isinstance(value, str) and _NUMBER.fullmatch(value):  # latitudes may be numbers or texts
        return float(value)
    found = float(_exactly(int, float)(value))
    if type(value) is int and found != value:
        raise ValueError("a float cannot hold it")
    return found


def _time(value: Any) -> datetime:
    found = datetime.fromisoformat(value)
    if _FINER.search(value):
        raise ValueError("finer than a microsecond")
    return found.replace(tzinfo=UTC) if found.utcoffset() is None else found.astimezone(UTC)


def _same(value: Any) -> Any:
    return value


_NATIVE: dict[Kind, Callable[[Any], Any]] = {
    "text": _exactly(str),
    "int": _int,
    "number": _float,
    "bool": _exactly(bool),
    "datetime": _time,
    "date": date.fromisoformat,
    "json": _text,
}
_AS_TEXT: dict[Kind, Callable[[Any], Any]] = {
    **dict.fromkeys(_NATIVE, _text),
    "int": _same,
    "number": _same,
    "bool": _same,
}
_CONVERT: dict[Format, dict[Kind, Callable[[Any], Any]]] = {
    "parquet": _NATIVE,
    **dict.fromkeys(("csv", "json", "jsonl"), _AS_TEXT),
}
_UNFIT: dict[Format, Callable[[str], bool]] = {
    "parquet": has_half_pair,
    "csv": lambda text: has_half_pair(text) or "\0" in text,
}
"""Texts that a format cannot hold."""
