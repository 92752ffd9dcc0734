"""Types of JSON data, and how values are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias, cast

__all__ = ["Json", "Text", "class_of", "cut", "is_deep", "one_line", "shown"]

Json: TypeAlias = "dict[str, Any] | list[Any] | str | float | bool | None"
"""JSON data, as ``json.loads`` returns it."""

class_of: Callable[[object], type[object]] = type
"""``type()`` for values of type ``Any``, because type checkers treat the result of ``type()`` as unknown."""


def is_deep(level: list[Any]) -> bool:
    """Whether dicts and lists in ``level`` are nested so deep (100 levels) that Python code may not recurse so far."""
    for _ in range(100):
        inner = {id(item): item for item in level if class_of(item) is dict or class_of(item) is list}
        if not inner:
            return False
        level = [item for each in inner.values() for item in (each.values() if class_of(each) is dict else each)]
    return True


class Text(str):
    """A text that ``repr`` shows as it is."""

    __slots__ = ()
    __repr__ = str.__str__


def shown(self: Any) -> str:
    """``repr`` of a value in one line of at most 2,000 characters: what is long in it is cut.

    As the ``__repr__`` of a class, it shows the fields of attrs, or what ``__shown__()`` gives.
    """
    return cut(self, 2_000)


def cut(value: Any, room: int) -> str:
    """`shown` in at most ``room`` characters."""
    text = ""
    for piece in _pieces(value, 6):
        text += piece
        if len(text) > room:
            return f"{text[: room - 1]}…"
    return text


def one_line(text: str, room: int = 100) -> str:
    """``text`` in one line of at most ``room`` characters, which a terminal shows as it is."""
    text = text[: room + 1]
    text = text if text.isprintable() else repr(text)[1:-1]
    return text if len(text) <= room else f"{text[: room - 1]}…"


_LIST, _TUPLE, _DICT = (vars(kind)["__repr__"] for kind in (list, tuple, dict))
_BRACKETS = {_LIST: "[]", _TUPLE: "()", _DICT: "{}"}
_MOST = 20


def _pieces(value: Any, depth: int) -> Iterator[str]:
    kind, how = class_of(value), cast("Any", class_of(value).__repr__)
    if how is str.__repr__:
        yield repr(value if len(value) <= 100 else f"{value[:99]}…")
    elif how is not shown and how not in _BRACKETS:
        yield one_line(repr(value))
    elif not depth:
        yield "…"
    else:
        yield _BRACKETS[how][0] if how in _BRACKETS else f"{kind.__name__}("
        for number, (name, inner) in enumerate(_parts(value, how)):
            if number == _MOST and how is not shown:
                yield f", … {len(value) - number:,} more"
                break
            yield f"{', ' if number else ''}{name}"
            yield from _pieces(inner, depth - 1)
        yield "," if how is _TUPLE and len(value) == 1 else ""
        yield _BRACKETS[how][1] if how in _BRACKETS else ")"


def _parts(value: Any, how: Any) -> Iterable[tuple[str, Any]]:
    """The values in the brackets, and what is written before each."""
    if how is _DICT:
        return ((f"{cut(key, 60)}: ", inner) for key, inner in value.items())
    if how is not shown:
        return (("", inner) for inner in value)
    if hasattr(value, "__shown__"):
        return ((f"{name}=", inner) for name, inner in value.__shown__().items())
    fields = [(each, getattr(value, each.name)) for each in value.__attrs_attrs__ if each.repr]
    return ((f"{e.name}=", Text(e.repr(inner)) if callable(e.repr) else inner) for e, inner in fields)
