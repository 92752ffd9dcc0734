"""The filter of a report: a dialect of its own, about the values to group by."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from .....errors.fake_errors import FilterSyntaxError
from ....validation.filter_grammar import Comparison, parse_filter
from ...accepted_call import Refusal
from .occurrences import Subject

__all__ = ["comparisons_of", "fits"]

_FILTER = "/data/attributes/filter"
_MOST = 100
_CHANNELS = frozenset({"email", "sms", "push-notification", "whatsapp"})
_TAGS = {"tag_id": 0, "tag_name": 1}


def comparisons_of(text: str | None, allowed: Mapping[str, Collection[str]]) -> tuple[Comparison, ...]:
    """The comparisons of a filter.

    Args:
        text: the filter.
        allowed: the operators of each field.

    Raises:
        Refusal: 400, it is not a filter that reports take.
    """
    if not text:
        return ()
    try:
        found = parse_filter(text)
    except FilterSyntaxError as error:
        raise Refusal(400, "invalid", f"Invalid filter: {error}", pointer=_FILTER) from None
    seen: set[str] = set()
    for each in found:
        if each.field not in allowed:
            raise _refused(f"'{each.field}' is not a valid field to filter by. Allowed fields are {_list(allowed)}")
        if each.operator not in allowed[each.field]:
            operators = _list(allowed[each.field])
            detail = f"'{each.operator}' is not an allowed filter operator for {each.field}.  Allowed operators are "
            raise _refused(f"{detail}{operators}")
        if each.field in seen:
            raise _refused(f"Only one filter can be used for {each.field}.")
        if len(_values(each)) > _MOST:
            raise _refused(f"A list of a filter can have {_MOST} items.")
        if each.field == "send_channel" and (unknown := sorted(set(_values(each)) - _CHANNELS)):
            raise _refused(f"'{unknown[0]}' is not a send_channel. Allowed values are {_list(_CHANNELS)}")
        seen.add(each.field)
    return found


def fits(subject: Subject, comparisons: Iterable[Comparison]) -> bool:
    """Whether a subject is one that the filter wants."""
    return all(_fits(subject, each) for each in comparisons)


def _fits(subject: Subject, comparison: Comparison) -> bool:
    wanted = set(_values(comparison))
    if comparison.field in _TAGS:
        held = {tag[_TAGS[comparison.field]] for tag in subject.tags}
        return wanted <= held if comparison.operator == "contains-all" else bool(wanted & held)
    return subject.labels.get(comparison.field) in wanted


def _values(comparison: Comparison) -> list[str]:
    operand = comparison.operand
    return [str(value) for value in (operand if isinstance(operand, tuple) else (operand,))]


def _list(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))


def _refused(detail: str) -> Refusal:
    return Refusal(400, "invalid", detail, pointer=_FILTER)
