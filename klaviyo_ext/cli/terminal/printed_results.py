"""Print what an operation returns: as JSON, JSON Lines or a table, whole or what ``--query`` chooses."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Literal, TypeAlias, cast

from .json_query import Query
from .text_table import TextTable, print_members

__all__ = ["ResultFormat", "print_document", "print_items"]

ResultFormat: TypeAlias = Literal["json", "jsonl", "table"]


def print_document(document: Any, format: ResultFormat, query: Query | None) -> None:
    """Print one response. Lines and tables have its resources.

    Args:
        document: the document, as plain JSON.
        format: how to print it.
        query: chooses a part of the document.
    """
    chosen: Any = document if query is None else query(document)
    if format == "json":
        sys.stdout.write(f"{json.dumps(chosen, indent=2, ensure_ascii=False)}\n")
        return
    if query is None and isinstance(chosen, dict) and "data" in chosen:
        chosen = cast("dict[str, Any]", chosen)["data"]
    if format == "table" and isinstance(chosen, dict):
        print_members(chosen)
        return
    if not isinstance(chosen, list):
        chosen = [] if chosen is None else [chosen]
    _PRINT[format](iter(cast("list[object]", chosen)))


def print_items(items: Iterable[Any], format: ResultFormat, query: Query | None) -> None:
    """Print items as they arrive.

    Args:
        items: models or plain JSON.
        format: how to print them; ``json`` is one array.
        query: chooses a part of each item; items of which it chooses nothing are left out.
    """
    found = (item.to_dict() if hasattr(item, "to_dict") else item for item in items)
    _PRINT[format](found if query is None else (each for each in map(query, found) if each is not None))


def _lines(items: Iterator[Any]) -> None:
    for item in items:
        sys.stdout.write(f"{json.dumps(item, ensure_ascii=False)}\n")


def _array(items: Iterator[Any]) -> None:
    sign = "["
    for item in items:
        sys.stdout.write(f"{sign}\n{json.dumps(item, ensure_ascii=False)}")
        sign = ","
    sys.stdout.write("[]\n" if sign == "[" else "\n]\n")


def _table(items: Iterator[Any]) -> None:
    TextTable().write(items)


_PRINT: dict[ResultFormat, Callable[[Iterator[Any]], None]] = {"json": _array, "jsonl": _lines, "table": _table}
