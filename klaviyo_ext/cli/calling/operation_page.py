"""The help of an operation: what it does, its parameters, limits and scopes."""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Iterator, Sequence

from klaviyo_client.runtime.operation import OperationInfo

from .call_parts import CallParts, members_of, parts_of
from .found_operation import FoundOperation
from .irreversible import effect_of
from .typed_values import described

__all__ = ["operation_page"]

_SECONDS = {1: "second", 60: "minute", 86_400: "day"}
_OBJECTS = ("attributes", "relationships", "meta")


def operation_page(operation: FoundOperation, width: int) -> str:
    """The help of ``operation``, in lines of at most ``width`` characters, where words allow it."""
    info, parts = operation.info, parts_of(operation)
    told, arguments = _told(operation.told)
    path = [name for name in parts.parameters if name in parts.in_path]
    example = " ".join(["klaviyo-ext call", info.id, *(f"{name}=..." for name in path)])
    usage = textwrap.wrap(f"Usage: {example} [NAME=VALUE]...", width, subsequent_indent=" " * 7)
    lines = [*usage, "", f"{info.method} {info.path_template}", *_wrapped(told, width, 0)]
    sections = [("Path", _rows(parts, path, arguments)), ("Body", list(_body(parts, arguments)))]
    query = [name for name in parts.parameters if name not in path and name not in parts.body]
    sections.append(("Query", _rows(parts, query, arguments)))
    for title, rows in sections:
        if rows:
            lines += ["", title, *_table(rows, width)]
    return "\n".join([*lines, "", *_facts(info, width)])


def _told(text: str) -> tuple[str, dict[str, str]]:
    """The description, and the line for each argument."""
    plain = re.sub(r"a `\w+` or its text(: )?", r"", inspect.cleandoc(text).replace("``", ""))
    above, _, below = plain.partition("\nArgs:\n")
    title, _, rest = above.strip().partition("\n")
    sentences = [re.sub(r" \([A-Z]+ /\S+\)", "", title), " ".join(rest.split())]
    found: dict[str, str] = {}
    for entry in re.split(r"\n(?= {4}\S)", "\n" + below):
        names, _, said = " ".join(entry.split()).partition(": ")
        found |= {name.strip(): said for name in names.split(",") if name.strip()}
    return " ".join(part for part in sentences if part), found


def _rows(parts: CallParts, names: Sequence[str], said: dict[str, str]) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    for name in names:
        needed = " Required." if parts.parameters[name].default is inspect.Parameter.empty else ""
        text = said.get(name, "")
        kind = described(parts.kinds[name])
        rows.append(
            (name, f"{text or kind}{needed}" if kind == "text" else f"{kind}{': ' + text if text else ''}{needed}")
        )
    return rows


def _body(parts: CallParts, said: dict[str, str]) -> Iterator[tuple[str, str]]:
    for name in parts.body:
        if name not in _OBJECTS:
            yield from _rows(parts, [name], said)
            continue
        required = set(parts.required(name))
        text = re.sub(r"^needs [\w, ]+\.\s*", "", said.get(name, ""))
        if name == "attributes" and text:
            yield "", text
        for member, kind in members_of(parts.kinds[name]):
            shown = member if name == "attributes" else f"{name}.{member}"
            yield shown, f"{described(kind)}{'. Required.' if member in required else ''}"


def _facts(info: OperationInfo, width: int) -> Iterator[str]:
    quotas = [f"{quota.calls:,} a {_SECONDS.get(quota.seconds, quota.seconds)}" for quota in info.rate_limit.quotas]
    effect = effect_of(info)
    facts = {
        "Limits": ", ".join(quotas),
        "Scopes": ", ".join(info.scopes),
        "Key": "public: --company-id" if info.auth == "public" else "",
        "Pages": "--all reads all of them" if info.pagination is not None else "",
        "Asks": "" if effect is None else f"nobody can undo it{effect and f': {effect}'}; --yes does not ask",
        "Aliases": ", ".join(info.aliases),
        "Reference": f"https://developers.klaviyo.com/en/reference/{info.id}",
    }
    return iter(_table([(name, text) for name, text in facts.items() if text], width, indent=0))


def _table(rows: Sequence[tuple[str, str]], width: int, indent: int = 2) -> list[str]:
    first = min(max(len(name) for name, _ in rows), 30) + indent + 2
    lines: list[str] = []
    for name, text in rows:
        if not name:
            lines += _wrapped(text, width, indent)
            continue
        head = f"{' ' * indent}{name}"
        if len(head) + 2 > first:
            lines.append(head)
            head = ""
        lines += textwrap.wrap(
            text or "-",
            width,
            initial_indent=head.ljust(first),
            subsequent_indent=" " * first,
            break_long_words=False,
            break_on_hyphens=False,
        )
    return lines


def _wrapped(text: str, width: int, indent: int) -> list[str]:
    space = " " * indent
    return textwrap.wrap(text, width, initial_indent=space, subsequent_indent=space, break_on_hyphens=False)
