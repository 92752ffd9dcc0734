"""Names beside the ids in a report, and the metric with a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from klaviyo_client import operations
from klaviyo_client.runtime.operation import Operation

from ... import Klaviyo
from ...core.json_objects import object_of
from ...core.similar_names import hint
from ..terminal.exit_codes import CommandError
from .report_kinds import Report

__all__ = ["metric_id", "names_of"]

_BATCH = 50
_CHANNELS = ("email", "sms", "mobile_push", "whatsapp")
"""A list of campaigns is one of campaigns of a channel."""


def names_of(klaviyo: Klaviyo, report: Report, ids: Iterable[str]) -> dict[str, str]:
    """The names of resources by their ids; those that were deleted have none."""
    wanted, found = list(dict.fromkeys(ids)), dict[str, str]()
    for first in range(0, len(wanted), _BATCH):
        batch = wanted[first : first + _BATCH]
        for call in _lists(report.names, batch):
            for item in klaviyo.items(call):
                each = item.to_dict()
                found[each["id"]] = _name(_attributes(each))
            if found.keys() >= set(batch):
                break
    return found


def _lists(name: str, ids: Sequence[str]) -> Iterable[Operation[Any]]:
    info = operations[name]
    chosen = f"any(id,[{','.join(_quoted(each) for each in ids)}])"
    filters = [chosen]
    if "messages.channel" in info.filters:
        filters = [f'and(equals(messages.channel,"{channel}"),{chosen})' for channel in _CHANNELS]
    return (operations.builder(name)(filter=each) for each in filters)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _name(attributes: Mapping[str, Any]) -> str:
    """The name of a resource; campaigns have theirs in the definition."""
    return str(attributes.get("name") or object_of(attributes.get("definition")).get("name") or "")


def metric_id(klaviyo: Klaviyo, wanted: str) -> str:
    """The id of the metric with a name or id.

    Raises:
        CommandError: no metric has this name, or several have.
    """
    known = [item.to_dict() for item in klaviyo.items(operations.builder("get_metrics")())]
    names = [str(_attributes(each).get("name")) for each in known]
    for same in (
        [each for each in known if each["id"] == wanted],
        [each for each, name in zip(known, names, strict=True) if name == wanted],
        [each for each, name in zip(known, names, strict=True) if name.casefold() == wanted.casefold()],
    ):
        if len(same) == 1:
            return str(same[0]["id"])
        if same:
            choices = ", ".join(f"{each['id']} ({_integration(each)})" for each in same)
            raise CommandError(
                f"--conversion-metric: several metrics are named {wanted!r}: {choices}; use the id of one"
            )
    near = hint(wanted, names, 2) or f"; the account has {', '.join(map(repr, sorted(names)[:8])) or 'no metrics'}"
    raise CommandError(f"--conversion-metric: no metric is named {wanted!r}{near}")


def _integration(metric: Mapping[str, Any]) -> str:
    return str(object_of(_attributes(metric).get("integration")).get("name", "no integration"))


def _attributes(resource: Mapping[str, Any]) -> Mapping[str, Any]:
    return object_of(resource.get("attributes"))
