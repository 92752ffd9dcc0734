"""JSON pointers into records: split once, then used for any number of records."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any, TypeAlias, cast

from klaviyo_client.runtime.encoding import encode
from klaviyo_client.runtime.errors import EncodeError
from klaviyo_client.runtime.json_pointer import EVERY, parse
from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.operation import Bulk

from ..core.any_package import is_model
from ..core.json_objects import object_of

__all__ = [
    "Key",
    "first_text",
    "first_value",
    "kept_once",
    "keys",
    "member_count",
    "parted",
    "value_keys",
    "without_case",
]

Key: TypeAlias = str
"""A pointer, and the text at this place of a record: two texts are the same only if they have the same pointer.

One string, because millions of pairs would keep the garbage collector busy.
"""

_END = "\n"  # of a pointer

_Way: TypeAlias = tuple[str, ...]


def first_text(pointers: tuple[str, ...]) -> Callable[[Any], str | None]:
    """A function that returns the first text of a record at one of ``pointers``."""
    if any(EVERY in parse(pointer) for pointer in pointers):
        every = keys(pointers)
        return lambda record: next((parted(key)[1] for key in every(record)), None)
    groups = _by_way(pointers)

    def find(record: Any) -> str | None:
        for way, names in groups:
            holder = record
            for step in way:
                holder = holder.get(step) if class_of(holder) is dict else _member(holder, step)
            if class_of(holder) is not dict:
                holder = _object(holder)
            for name, _ in names:
                value = holder.get(name)
                if value is not None and (text := value if class_of(value) is str else _text(value)):
                    return text
        return None

    return find


def keys(pointers: tuple[str, ...]) -> Callable[[Any], tuple[Key, ...]]:
    """A function that returns a key for each text of a record at ``pointers``, in their order."""
    groups = _by_way(pointers)

    def find(record: Any) -> tuple[Key, ...]:
        found: list[Key] = []
        for way, names in groups:
            for holder in _holders(record, way):
                for name, prefix in names:
                    value = holder.get(name)
                    if value is not None and (text := value if class_of(value) is str else _text(value)):
                        found.append(prefix + text)
        return tuple(found)

    return find


def without_case(find: Callable[[Any], tuple[Key, ...]]) -> Callable[[Any], tuple[Key, ...]]:
    """What finds the same keys, with e-mail addresses in lower case."""

    def found(record: Any) -> tuple[Key, ...]:
        return tuple(key.lower() if key.partition(_END)[0].endswith("/email") else key for key in find(record))

    return found


def first_value(values: Iterable[Any]) -> str | None:
    """The first text of values that were found already."""
    for value in values:
        if value is not None and (text := value if class_of(value) is str else _text(value)):
            return text
    return None


def value_keys(pointers: tuple[str, ...]) -> Callable[[Sequence[Any]], tuple[Key, ...]]:
    """:func:`keys` for values that were found already at ``pointers``."""
    prefixes = [pointer + _END for pointer in pointers]

    def find(values: Sequence[Any]) -> tuple[Key, ...]:
        return tuple(
            prefix + text
            for prefix, value in zip(prefixes, values, strict=True)
            if value is not None and (text := value if class_of(value) is str else _text(value))
        )

    return find


def parted(key: Key) -> tuple[str, str]:
    """The pointer and the text of a key."""
    pointer, _, text = key.partition(_END)
    return pointer, text


def member_count(pointer: str) -> Callable[[Any], int]:
    """A function that counts the members of the array at ``pointer`` of a record; 0 if there is none."""
    ((way, ((name, _),)),) = _by_way((pointer,))

    def count(record: Any) -> int:
        return sum(len(_array(holder.get(name))) for holder in _holders(record, way))

    return count


def kept_once(limits: Bulk, *, ignore_case: bool = False) -> Callable[[Any], tuple[int, ...]]:
    """A function that returns a hash for each thing in a record of which the API keeps the first only.

    Such things are equal if they belong to the same person, by any identifier, and have the same values at ``once``.
    """
    whose = without_case(keys(limits.identifiers)) if ignore_case else keys(limits.identifiers)
    ways = [parse(pointer) for pointer in limits.once]
    array = None if limits.counted is None else parse(limits.counted)

    def find(record: Any) -> tuple[int, ...]:
        found: list[int] = []
        people = whose(record) or ("",)
        for each in (record,) if array is None else _array(_at(record, array)):
            values = [_at(each, way) for way in ways]
            if None not in values:
                text = repr(values)
                found += [hash(person + text) for person in people]
        return tuple(found)

    return find


def _at(value: Any, way: Sequence[str]) -> Any:
    for step in way:
        value = value.get(step) if class_of(value) is dict else _member(value, step)
    return value


def _by_way(pointers: tuple[str, ...]) -> list[tuple[_Way, list[tuple[str, Key]]]]:
    """Paths to objects, and for each the names of members with the prefix of their keys."""
    ways = [(tuple(parse(pointer)), pointer) for pointer in pointers]
    return [
        (way, [(steps[-1], pointer + _END) for steps, pointer in group])
        for way, group in groupby(ways, key=lambda each: each[0][:-1])
    ]


def _holders(value: Any, way: _Way) -> Iterable[Mapping[str, Any]]:
    """The objects at ``way``: one, unless it contains a ``*``."""
    for step in way:
        if step == EVERY:
            below = way[way.index(EVERY) + 1 :]
            return [holder for member in _array(value) for holder in _holders(member, below)]
        value = value.get(step) if class_of(value) is dict else _member(value, step)
    return (value if class_of(value) is dict else _object(value),)


def _member(value: Any, name: str) -> Any:
    return _object(value).get(name)


def _object(value: Any) -> Mapping[str, Any]:
    """Models and mappings as JSON objects; an empty object for anything else."""
    if is_model(value):
        return value.to_dict()
    return object_of(value)


def _array(value: Any) -> Collection[Any]:
    """Collections as JSON arrays; an empty array for anything else."""
    if isinstance(value, Collection) and not isinstance(value, str | bytes | bytearray | Mapping):
        found: Collection[Any] = cast("Any", value)
        return found
    return ()


def _text(value: Any) -> str:
    """A string; a number, UUID, date or enum as JSON writes it. Anything else identifies nothing and has no text."""
    try:
        plain = encode(value)
    except EncodeError:  # a codec of the caller may encode more
        return ""
    return str(plain) if isinstance(plain, str | int | float) and not isinstance(plain, bool) else ""
