"""How a bulk run goes."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable
from os import PathLike, fspath
from pathlib import Path
from typing import Any, Literal, TypeAlias, TypedDict, cast

import attrs

from ..core.argument_checks import at_least, of_type
from ..errors import ArgumentTypeError
from .chunking import Duplicates
from .run_events import BulkEvent

__all__ = ["BulkOptions", "Channel", "Plan", "Rows", "planned"]

Rows: TypeAlias = "Iterable[Any] | AsyncIterable[Any]"
"""Any number of rows; an async iterable for `AsyncKlaviyo` only."""

Channel: TypeAlias = Literal["email", "sms", "whatsapp"]
"""A channel of marketing."""


class BulkOptions(TypedDict, total=False):
    """How a bulk run goes; all are optional.

    ``wait``: whether to ask for the server's jobs until they are finished, for so many seconds at most after the last
    request if it is a number (true by default; operations without jobs do not wait). ``journal``: path of a file that
    lets the same call go on where a killed one stopped. ``on_progress``: called with each `BulkEvent`; what it raises
    ends the run. ``duplicates``: what becomes of rows with an identifier in common. ``concurrency``: requests on their
    way at a time (8). ``keep``: how many failed, unknown and set-aside rows the report lists (10,000); all are counted.
    """

    wait: bool | float
    journal: str | PathLike[str] | None
    on_progress: Callable[[BulkEvent], object] | None
    duplicates: Duplicates | None
    concurrency: int
    keep: int


def _check_wait(_: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, bool):
        at_least(0)(_, attribute, value)


def _path(value: object) -> Path | None:
    if value is None:
        return None
    if not isinstance(value, str | PathLike):
        message = f"journal must be a path, not {type(value).__name__}"
        raise ArgumentTypeError(message, argument="journal")
    return Path(fspath(cast("str | PathLike[str]", value)))


@attrs.frozen(kw_only=True)
class Plan:
    """Checked options of a run; `BulkOptions` says what each means."""

    wait: bool | float = attrs.field(default=True, validator=_check_wait)
    journal: Path | None = attrs.field(default=None, converter=_path)
    duplicates: Duplicates | None = None
    concurrency: int = attrs.field(default=8, validator=[of_type(int), at_least(1)])
    keep: int = attrs.field(default=10_000, validator=[of_type(int), at_least(0)])


def planned(options: BulkOptions) -> tuple[Plan, Callable[[BulkEvent], object]]:
    """The checked options, and what is called with each event.

    Raises:
        ArgumentTypeError: there is no such option, or its value is of a wrong type.
        ArgumentError: a value is out of range.
    """
    given = dict(cast("dict[str, Any]", options))
    see = given.pop("on_progress", None)
    if see is not None and not callable(see):
        raise ArgumentTypeError(f"on_progress must be callable, not {type(see).__name__}", argument="on_progress")
    if unknown := given.keys() - {field.name for field in attrs.fields(Plan)}:
        name = min(unknown)
        raise ArgumentTypeError(f"there is no option {name!r}", argument=name)
    return Plan(**given), see or _ignore


def _ignore(_: BulkEvent) -> None:
    """Nobody watches."""
