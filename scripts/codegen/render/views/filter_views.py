"""Views of filters: the filter fields of each operation, with their operators."""

from __future__ import annotations

from collections import defaultdict

from ...names.field_names import filter_fields
from ...names.function_names import filter_class
from ...schema.forms import Json
from ...schema.normalised import Normalised
from .docstrings import filter_doc, module_title
from .source_text import quoted
from .type_source import words
from .view_objects import FilterClass, FilterField, FilterModule

__all__ = ["build_filters"]

_OPERATORS = {
    "any": "AnyOf",
    "contains": "Contains",
    "contains-all": "ContainsAll",
    "contains-any": "ContainsAny",
    "ends-with": "EndsWith",
    "greater-or-equal": "GreaterOrEqual",
    "greater-than": "GreaterThan",
    "has": "Has",
    "less-or-equal": "LessOrEqual",
    "less-than": "LessThan",
    "starts-with": "StartsWith",
}
_TYPES = {"string": "str", "boolean": "bool", "integer": "int", "number": "float"}


def build_filters(normalised: Normalised) -> tuple[FilterModule, ...]:
    """One `FilterModule` for each tag that has filters."""
    by_tag: defaultdict[str, list[Json]] = defaultdict(list)
    for operation in normalised.operations:
        if operation["x-ext-filters"]:
            by_tag[operation["x-ext-tag"]].append(operation)
    return tuple(_module(tag, operations) for tag, operations in sorted(by_tag.items()))


def _module(tag: str, operations: list[Json]) -> FilterModule:
    combinations: dict[str, str] = {}
    classes: list[FilterClass] = []
    operators: set[str] = set()
    used: set[str] = set()
    for operation in operations:
        fields: dict[str, FilterField] = {}
        names_of_fields = filter_fields(operation["x-ext-filters"])
        for wire, field in operation["x-ext-filters"].items():
            kinds = _kinds(field)
            value = _value(field.get("value") or {})
            used |= words(value)
            generic = [kind for kind in kinds if kind != "Has"]
            combination = "".join(kinds)
            bases = [kind if kind == "Has" else f"{kind}[V]" for kind in kinds]
            if len(kinds) > 1:
                combinations[combination] = ", ".join(bases)
            else:
                operators.add(combination)
            python = names_of_fields[wire]
            fields[python] = FilterField(python, f"{combination}{f'[{value}]' if generic else ''}({quoted(wire)})")
        name = filter_class(operation["operationId"])
        own = tuple(fields.values())
        same = next((each.name for each in classes if own and each.fields == own), "")
        classes.append(FilterClass(name, filter_doc(operation), own, same))
    return FilterModule(
        name=tag,
        title=module_title(tag),
        combinations=tuple(sorted(combinations.items())),
        classes=tuple(classes),
        operators=tuple(sorted(operators)),
        typing=tuple(sorted(used & {"Literal"})),
        uses_datetime=any(word.startswith("dt.") for word in used),
    )


def _kinds(field: Json) -> list[str]:
    """The runtime classes with the operators of ``field``."""
    by_operand = {operand: set(names) for operand, names in field["operators"].items()}
    names = set[str]().union(*by_operand.values())
    kinds = [_OPERATORS[name] for name in names - {"equals"}]
    if "equals" in names:
        # The document's own examples compare a list field with one value.
        kinds.append("EqualsEither" if "equals" in by_operand.get("list", ()) else "Equals")
    return sorted(kinds)


def _value(value: Json) -> str:
    if value.get("enum"):
        return f"Literal[{', '.join(quoted(str(v)) for v in value['enum'])}]"
    if value.get("format") == "date-time":
        return "dt.datetime | dt.date"
    return _TYPES.get(value.get("type", ""), "str")
