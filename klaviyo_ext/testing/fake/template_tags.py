"""Render the tags that Klaviyo's templates share with Django's: variables, ``if`` and ``for``.

A variable may be dotted and may have filters. A missing variable is false and renders as nothing (Klaviyo's API
documentation). Unknown filters and tags stay as they are: this is for tests that look for their own values in the
result, not for real mail.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeGuard, cast

__all__ = ["render_text"]

_TAG = re.compile(r"\{\{\s*(?P<variable>.+?)\s*\}\}|\{%\s*(?P<tag>.+?)\s*%\}", re.DOTALL)
_FILTER = re.compile(r"\|\s*(?P<name>\w+)(?:\s*:\s*(?P<argument>\"[^\"]*\"|'[^']*'|[\w.]+))?")
_LOOP = re.compile(r"for\s+(\w+)\s+in\s+(\S+)")


def render_text(text: str, context: Mapping[str, Any]) -> str:
    """Render the tags in a text."""
    parts = list(_TAG.finditer(text))
    return _Renderer(text, parts).run(0, len(parts), 0, len(text), context)


class _Renderer:
    def __init__(self, text: str, tags: list[re.Match[str]]) -> None:
        self.text = text
        self.tags = tags

    def run(self, first: int, last: int, begin: int, end: int, context: Mapping[str, Any]) -> str:
        """Render the tags ``first`` to ``last`` and the text from ``begin`` to ``end`` around them."""
        out: list[str] = []
        index = first
        while index < last:
            match = self.tags[index]
            out.append(self.text[begin : match.start()])
            begin = match.end()
            variable: str | None = match["variable"]
            tag: str = match["tag"] or ""
            block = self._block(index, last) if tag else None
            if variable is not None:
                out.append(_printed(variable, context))
            elif block is not None:
                otherwise, close = block
                out.append(self._branch(index, otherwise, close, tag, context))
                begin = self.tags[close].end()
                index = close
            else:
                out.append(match[0])
            index += 1
        out.append(self.text[begin:end])
        return "".join(out)

    def _block(self, index: int, last: int) -> tuple[int | None, int] | None:
        """The tags that divide and close the block of a tag; ``None`` if it does not open a block."""
        word = self.tags[index]["tag"].split(maxsplit=1)[0]
        if word not in ("if", "for"):
            return None
        depth, otherwise = 0, None
        for position in range(index + 1, last):
            inner = (self.tags[position]["tag"] or "").split(maxsplit=1)[:1]
            if inner in (["if"], ["for"]):
                depth += 1
            elif inner in (["endif"], ["endfor"]):
                if depth == 0:
                    return otherwise, position
                depth -= 1
            elif inner == ["else"] and depth == 0:
                otherwise = position
        return None

    def _branch(self, index: int, otherwise: int | None, close: int, tag: str, context: Mapping[str, Any]) -> str:
        middle = close if otherwise is None else otherwise
        spans = {True: (index, middle), False: (middle, close)}

        def inside(which: bool, values: Mapping[str, Any]) -> str:
            opening, closing = spans[which]
            if opening == closing:
                return ""
            return self.run(opening + 1, closing, self.tags[opening].end(), self.tags[closing].start(), values)

        loop = _LOOP.fullmatch(tag)
        if loop is None:
            return inside(_truth(tag.split(maxsplit=1)[1:], context), context)
        return "".join(inside(True, {**context, loop[1]: item}) for item in _items(_value(loop[2], context)))


def _truth(condition: list[str], context: Mapping[str, Any]) -> bool:
    if not condition:
        return False
    text = condition[0].strip()
    if text.startswith("not "):
        return not _value(text[4:].strip(), context)
    left, operator, right = text.partition("==")
    if operator:
        return bool(_value(left.strip(), context) == _value(right.strip(), context))
    return bool(_value(text, context))


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _items(value: Any) -> list[Any]:
    return value if _is_list(value) else []


def _value(name: str, context: Mapping[str, Any]) -> Any:
    """The value of a quoted text or a dotted name; ``None`` if the context does not have it."""
    if name[:1] in ("'", '"'):
        return name[1:-1]
    if re.fullmatch(r"-?\d+(\.\d+)?", name):
        return float(name) if "." in name else int(name)
    value: Any = context
    for part in name.split("."):
        if part.isdecimal():
            items = _items(value)
            value = items[int(part)] if int(part) < len(items) else None
        elif isinstance(value, Mapping):
            value = cast("Mapping[str, Any]", value).get(part)
        else:
            return None
    return value


def _printed(expression: str, context: Mapping[str, Any]) -> str:
    name, *_ = expression.split("|", 1)
    value = _value(name.strip(), context)
    for match in _FILTER.finditer(expression[len(name) :]):
        argument = None if match["argument"] is None else _value(match["argument"], context)
        if match["name"] == "default":
            value = value or argument
        elif match["name"] in ("upper", "lower", "title") and value is not None:
            value = getattr(str(value), match["name"])()
    if value is None or value is False:
        return ""
    return str(value)
