"""The filters of an operation, field by field: what the document says in a known form."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Callable

from ..schema.forms import Json, Node

__all__ = ["OPERATORS", "settle_filters"]

OPERATORS = frozenset(
    {
        "any",
        "contains",
        "contains-all",
        "contains-any",
        "ends-with",
        "equals",
        "greater-or-equal",
        "greater-than",
        "has",
        "less-or-equal",
        "less-than",
        "starts-with",
    }
)
"""The operators of a filter field."""

_OPERANDS = {"single", "list", "none"}
_TYPES = {"string", "boolean", "integer", "number"}


def settle_filters(operation: Json, note: Callable[[str], None]) -> None:
    """Leave in ``x-klaviyo-filters`` what has a known form; ``note`` is called with a line for each part that has not.

    ``x-ext-filters`` has the fields with operators that filter classes have.
    """
    settled: Json = {}
    rules: dict[str, Node] = operation.get("x-klaviyo-filters", {})
    for field, rule in rules.items():
        which = f"{field} of {operation['operationId']}"
        declared: Node = rule.get("operators") if isinstance(rule, dict) else None
        if not isinstance(rule, dict) or not isinstance(declared, dict):
            shown = textwrap.shorten(json.dumps(rule), 60, placeholder=" ...")
            note(f"filter: {which} has an unknown form and is left out: {shown}")
            continue
        operators = {kind: names for kind, names in declared.items() if _is_known(kind, names)}
        for kind in sorted(declared.keys() - operators.keys()):
            note(f"filter: {which} has the unknown operand {kind}; use text for it")
        if operators:
            settled[field] = {"operators": operators, **_value(rule, which, note)}
    if "x-klaviyo-filters" in operation:
        operation["x-klaviyo-filters"] = settled
    operation["x-ext-filters"] = {}
    for field, rule in settled.items():
        by_operand = {operand: {*names} for operand, names in rule["operators"].items()}
        for unknown in sorted(set[str]().union(*by_operand.values()) - OPERATORS):
            note(f"filter: {field} of {operation['operationId']} has the unknown operator {unknown}; use text for it")
        known = {operand: sorted(names & OPERATORS) for operand, names in by_operand.items()}
        if any(known.values()):
            operation["x-ext-filters"][field] = {**rule, "operators": known}


def _is_known(kind: str, names: Node) -> bool:
    return kind in _OPERANDS and isinstance(names, list) and all(isinstance(name, str) for name in names)


def _value(rule: Json, which: str, note: Callable[[str], None]) -> Json:
    """The schema of the operand as a field; without it if its form is unknown."""
    value: Node = rule.get("value") or {}
    if isinstance(value, dict):
        kind: Node = value.get("type", "string")
        if isinstance(kind, str) and kind in _TYPES and isinstance(value.get("enum", []), list):
            return {"value": value}
    shown = textwrap.shorten(json.dumps(value), 60, placeholder=" ...")
    note(f"filter: {which} has values of an unknown type, which are taken as text: {shown}")
    return {"value": {}}
