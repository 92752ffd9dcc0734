"""Check the text of a filter before it is sent: its grammar, and the fields and operators of the operation."""

from __future__ import annotations

from difflib import get_close_matches

from klaviyo_client.runtime.operation import OperationInfo

from ..core.similar_names import hint
from ..errors import FilterSyntaxError
from .terminal.exit_codes import CommandError, ExitCode

__all__ = ["check_filter"]


def check_filter(text: str, info: OperationInfo) -> None:
    """Check a filter for an operation, as far as it declares what it can filter by.

    Raises:
        CommandError: it is not a filter, or has a field or an operator that the operation does not have.
    """
    from ..testing.validation.filter_grammar import OPERATORS, parse_filter  # noqa: PLC0415 - few commands need it

    if not info.filters:
        return
    known = OPERATORS.union(*info.filters.values())
    try:
        found = parse_filter(text, _Any())
    except FilterSyntaxError as error:
        raise _wrong(str(error)) from None
    for each in found:
        if each.operator not in known:
            close = get_close_matches(each.operator.replace("_", "-"), sorted(known), n=1)
            told = f"did you mean {close[0]!r}?" if close else f"expected {', '.join(sorted(known))}"
            raise _wrong(f"unknown operator {each.operator!r}; {told}")
        allowed = info.filters.get(each.field)
        if allowed is None:
            near = hint(each.field, info.filters) or f"; its fields: {', '.join(info.filters)}"
            raise _wrong(f"{info.id} cannot filter by {each.field!r}{near}")
        if each.operator not in allowed:
            raise _wrong(f"{each.field} has no operator {each.operator!r}; use {' or '.join(allowed)}")


def _wrong(detail: str) -> CommandError:
    return CommandError(f"--filter: {detail}", ExitCode.USAGE)


class _Any(frozenset[str]):
    """All operators, so that the grammar takes each one and `check_filter` can name the wrong one."""

    def __contains__(self, _: object) -> bool:
        return True
