"""Names of the fields of models and of filters."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from ..schema.forms import Json
from .spelling import distinct, identifier

__all__ = ["field_names", "filter_fields", "note_fields"]

_RESERVED = frozenset({"from_dict", "to_dict", "fields_set", "additional_properties"})


def field_names(properties: Iterable[str], needed: Collection[str]) -> dict[str, str]:
    """JSON name to the name of the field, which does not hide a name that the class body needs."""
    hidden = _RESERVED.union(needed)
    names = {wire: identifier(wire) for wire in properties}
    names = {wire: f"{name}_" if name in hidden else name for wire, name in names.items()}
    if any(name != wire for wire, name in names.items()):  # these are declared with field()
        names = {wire: "field_" if name == "field" else name for wire, name in names.items()}
    return distinct(names)


def filter_fields(fields: Iterable[str]) -> dict[str, str]:
    """API name of each filter field, to its Python name."""
    return distinct({wire: identifier(wire) for wire in fields})


def note_fields(components: dict[str, Json], note: Callable[[str], None]) -> None:
    """Report fields whose names differ from their properties to be unique."""
    for name, schema in components.items():
        own = {wire: identifier(wire) for wire in schema.get("properties", ())}
        for wire, python in distinct(own).items():
            if python != own[wire]:
                note(f"name: the property {wire!r} of {name} is called {python}")
