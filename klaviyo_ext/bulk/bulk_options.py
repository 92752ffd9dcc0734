"""Options of a bulk run."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable
from os import PathLike, fsdecode
from pathlib import Path
from typing import Any, TypeAlias, TypedDict, cast, get_args

import attrs

from klaviyo_client.runtime.encoding import Missing

from ..core.argument_checks import at_least, choice, of_type
from ..errors import ArgumentError, ArgumentTypeError
from ..rows.frame_checks import Frame
from ..rows.row_sources import ColumnSource
from .chunking import Duplicates
from .run_events import BulkEvent

__all__ = ["BulkOptions", "Plan", "Rows", "planned"]

Rows: TypeAlias = Iterable[Any] | AsyncIterable[Any] | Frame | ColumnSource
"""Any number of rows; only `AsyncKlaviyo` takes an async iterable."""


class BulkOptions(TypedDict, total=False):
    """Options of a bulk run; all are optional.

    ``wait``: whether to wait until the server's jobs are finished; a number is the most seconds to wait after the last
    request (default: true; operations without jobs do not wait). ``journal``: path of a resume file, with which the
    same call continues after the process died. ``rejects``: path of a CSV or JSON file for all rows that fail, are set
    aside, or have an unknown outcome, with code and detail; after a run without such rows there is none.
    ``on_progress``: called with each `BulkEvent`; an exception from it ends the run. ``duplicates``: what to do with
    rows that share an identifier. ``ignore_case``: whether e-mail addresses are the same in upper and lower case for
    ``duplicates``, and in profiles of events (default: no). ``across_file``: whether ``duplicates="first"`` and
    ``"last"`` compare all rows, and not only those of a request; it takes about 70 bytes a row, and ``last`` reads the
    rows twice. ``concurrency``: how many requests to send at a time (default: 8). ``keep``: how many failed, unknown
    and set-aside rows the report lists (default: 10,000); the report counts all of them. ``missing``: what to do with
    NaN, NaT and ``pandas.NA``: refuse the row (default), send null, or leave them out (default for the cells of a
    frame, with None).
    """

    wait: bool | float
    journal: str | PathLike[str] | None
    rejects: str | PathLike[str] | None
    on_progress: Callable[[BulkEvent], object] | None
    duplicates: Duplicates | None
    ignore_case: bool
    across_file: bool
    concurrency: int
    keep: int
    missing: Missing


def _check_wait(_: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, bool):
        at_least(0)(_, attribute, value)


def _check_missing(_: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None:
        choice(attribute.name, value, get_args(Missing))


def _check_across(plan: Plan, attribute: attrs.Attribute[Any], value: bool) -> None:
    if value and plan.duplicates not in ("first", "last"):
        message = "across_file needs duplicates='first' or duplicates='last'"
        raise ArgumentError(message, argument=attribute.name)


def _path(argument: str, value: object) -> Path | None:
    if value is None:
        return None
    if not isinstance(value, str | PathLike):
        raise ArgumentTypeError(f"{argument} must be a path, not {type(value).__name__}", argument=argument)
    name = fsdecode(cast("str | PathLike[str]", value))
    if not name or "\0" in name or name == ":memory:" or name.startswith("file:"):
        raise ArgumentError(f"{argument} must be the path of a file, not {name!r}", argument=argument)
    return Path(name)


def _journal(value: object) -> Path | None:
    return _path("journal", value)


def _rejects(value: object) -> Path | None:
    return _path("rejects", value)


@attrs.frozen(kw_only=True)
class Plan:
    """Checked options of a run; see `BulkOptions`."""

    wait: bool | float = attrs.field(default=True, validator=_check_wait)
    journal: Path | None = attrs.field(default=None, converter=_journal)
    rejects: Path | None = attrs.field(default=None, converter=_rejects)
    duplicates: Duplicates | None = None
    ignore_case: bool = attrs.field(default=False, validator=of_type(bool))
    across_file: bool = attrs.field(default=False, validator=[of_type(bool), _check_across])
    concurrency: int = attrs.field(default=8, validator=[of_type(int), at_least(1)])
    keep: int = attrs.field(default=10_000, validator=[of_type(int), at_least(0)])
    missing: Missing | None = attrs.field(default=None, validator=_check_missing)


def planned(options: BulkOptions) -> tuple[Plan, Callable[[BulkEvent], object]]:
    """The checked options, and the function to call with each event.

    Raises:
        ArgumentTypeError: an option does not exist, or its value has a wrong type.
        ArgumentError: a value is out of range.
    """
    given = dict(cast("dict[str, Any]", options))
    see = given.pop("on_progress", None)
    if see is not None and not callable(see):
        raise ArgumentTypeError(f"on_progress must be callable, not {type(see).__name__}", argument="on_progress")
    if unknown := given.keys() - {field.name for field in attrs.fields(Plan)}:
        name, known = min(unknown), ", ".join(BulkOptions.__annotations__)
        raise ArgumentTypeError(f"unknown option {name!r}; expected {known}", argument=name)
    return Plan(**given), see or _ignore


def _ignore(_: BulkEvent) -> None:
    """Do nothing."""
