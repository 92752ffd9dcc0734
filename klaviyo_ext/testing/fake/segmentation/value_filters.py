"""The filters of segment definitions that are about the value of a property, and how to find the value."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo
from typing import Any, cast

from ..pages.field_values import moment
from .date_filters import date_fits

__all__ = ["number_fits", "property_of", "value_fits"]

_STEP = re.compile(r"""\[\s*(?:'([^']*)'|"([^"]*)")\s*\]|([^\[\]]+)""")
_ORDERS: Mapping[str, Callable[[Any, Any], bool]] = {
    "equals": operator.eq,
    "not-equals": operator.ne,
    "greater-than": operator.gt,
    "greater-than-or-equal": operator.ge,
    "less-than": operator.lt,
    "less-than-or-equal": operator.le,
}
_TEXTS: Mapping[str, Callable[[str, str], bool]] = {
    "equals": operator.eq,
    "contains": operator.contains,
    "starts-with": str.startswith,
    "ends-with": str.endswith,
    "regex": lambda text, pattern: _matches(pattern, text),
}
_OPPOSITES = {
    "nregex": "regex",
    "not-set": "is-set",
    **{f"not-{name}": name for name in ("contains", "ends-with", "equals", "starts-with", "in")},
    **{f"not-{name}": name for name in ("contains-all", "contains-any", "contains-substring")},
    "phone-country-code-not-in": "phone-country-code-in",
}


def property_of(place: Mapping[str, Any], name: str) -> Any:
    """The value of a property, by its name or by a path such as ``properties['tier']``; ``None`` without one."""
    if name in place:
        return place[name]
    found: Any = place
    for step in _STEP.finditer(name):
        key = next(part for part in step.groups() if part is not None)
        if not isinstance(found, dict) or key not in found:
            return None
        found = cast("dict[str, Any]", found)[key]
    return found


def number_fits(given: Mapping[str, Any], value: float) -> bool:
    """Whether a number fits a filter."""
    if given["operator"] == "between":
        return bool(given["start"] <= value <= given["end"])
    return _ORDERS[given["operator"]](value, given["value"])


def value_fits(given: Mapping[str, Any], value: Any, now: datetime, zone: tzinfo) -> bool:
    """Whether a value fits a filter. Without a value only negated filters do."""
    name = given["operator"]
    if name in _OPPOSITES and given["type"] != "numeric":
        return not value_fits({**given, "operator": _OPPOSITES[name]}, value, now, zone)
    match given["type"]:
        case "existence":
            return value not in (None, "", [])
        case "boolean":
            return value is given["value"]
        case "numeric":
            number = _number(value)
            return name == "not-equals" if number is None else number_fits(given, number)
        case "date":
            when = moment(value)
            return when is not None and date_fits(given, when, now, zone)
        case "list":
            return _list_fits(given, cast("list[object]", value) if isinstance(value, list) else [])
        case _:
            return _text_fits(name, given["value"], value)


def _text_fits(name: str, wanted: Any, value: Any) -> bool:
    if value is None or isinstance(value, (dict, list)):
        return wanted is None and value is None
    text = value if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
    if name == "in":
        return text in wanted
    if name == "phone-country-code-in":
        return any(text.startswith(f"+{code.removeprefix('+')}") for code in wanted)
    return wanted is not None and _TEXTS[name](text, wanted)


def _list_fits(given: Mapping[str, Any], items: list[object]) -> bool:
    wanted = given["value"]
    texts = [str(item) for item in items]
    match given["operator"]:
        case "contains":
            return str(wanted) in texts
        case "contains-all":
            return all(each in texts for each in wanted)
        case "contains-any":
            return any(each in texts for each in wanted)
        case "contains-substring":
            return any(wanted in text for text in texts)
        case length:
            return _ORDERS[length.removeprefix("length-")](len(items), wanted)


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        return float(value)
    except (ValueError, OverflowError):
        return None


def _matches(pattern: str, text: str) -> bool:
    try:
        return re.search(pattern, text) is not None
    except re.error:
        return False
