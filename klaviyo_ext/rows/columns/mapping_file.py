"""Mapping files: options about a file and its columns, as TOML."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any, Self, cast

from ...core.similar_names import file_hint, nearest
from ...errors import ArgumentError
from ..files import Place, TableError
from .option_words import ARGUMENTS, Words
from .reading_options import OPTIONS, ReadingOption

__all__ = ["PRESET", "MappingFile"]

PRESET = "preset"
"""A key of mapping files that is not an option about columns: the preset that they build on."""


class MappingFile:
    """The options in a mapping file. A column of ``map`` may be a list of columns: the first one that exists counts.

    Args:
        name: name of the file, for messages.
        text: its content.

    Attributes:
        values: the options by their names, in the forms of `Settings`.

    Raises:
        TableError: the file is not TOML, or a key is unknown or has a value of another type.
    """

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self._lines = text.splitlines()
        try:
            read = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise _not_toml(name, str(error)) from None
        self.values = {key.replace("-", "_"): self._checked(key, value) for key, value in read.items()}

    @classmethod
    def read(cls, path: str | PathLike[str]) -> Self:
        """The mapping file at ``path``.

        Raises:
            TableError: it cannot be read, or it is not a mapping file.
        """
        name = str(path)
        try:
            text = Path(path).read_bytes().decode("utf-8-sig")
        except UnicodeDecodeError:
            raise TableError(Place(name), "a mapping file must be UTF-8 text") from None
        except (OSError, ValueError) as error:
            hint = file_hint(Path(path)) if isinstance(error, FileNotFoundError) else ""
            raise TableError(Place(name), f"cannot read the mapping file: {_reason(error)}{hint}") from None
        return cls(name, text)

    def place(self, option: str, key: str | None = None, detail: str | None = None) -> Place:
        """The line of an option, or of one of its keys; of a line of it with ``detail``, if there is one."""
        start = 0
        for end in range(1, len(self._lines) + 1):
            try:
                read = tomllib.loads("\n".join(self._lines[:end]))
            except tomllib.TOMLDecodeError:
                continue
            if _has(read, option, key):
                texts = [] if detail is None else [repr(detail)[1:-1], detail]
                inside = (n for n in range(start, end) if any(text in self._lines[n] for text in texts))
                return Place(self.name, next(inside, start) + 1)
            start = end
        return Place(self.name)

    def _checked(self, key: str, value: Any) -> Any:
        name = key.replace("-", "_")
        option = ReadingOption() if name == PRESET else OPTIONS.get(name)
        if option is None:
            raise TableError(self.place(key), f"unknown key {key!r}{_hint(name)}")
        if option.read is not None:
            try:
                return option.read(value, Words())
            except ArgumentError as error:
                raise TableError(self.place(key), str(error)) from None
        match option.form:
            case "pairs":
                return list(self._pairs(key, value, option))
            case "list":
                if isinstance(value, str) or not _is_list(value, str):
                    raise self._wrong(key, 'a list of texts, such as ["A", "B"]', value)
            case "flag":
                if not isinstance(value, bool):
                    raise self._wrong(key, "true or false", value)
            case _ if not isinstance(value, str) or (option.choices and value not in option.choices):
                near = nearest(str(value), option.choices)
                hint = f"; did you mean {near[0]!r}?" if near else ""
                raise self._wrong(key, " or ".join(map(repr, option.choices)) or "a text", value, hint)
            case _:
                pass
        return value

    def _pairs(self, key: str, value: Any, option: ReadingOption) -> Iterator[tuple[str, Any]]:
        if not isinstance(value, Mapping):
            example = f"{key}.email = ..., or below [{key}]"
            raise self._wrong(key, f"a table of attributes, such as {example}", value)
        for name, inner in _flat(cast("Mapping[str, Any]", value), ""):
            several = key == "map" and inner and _is_list(inner, str)
            if not (option.any_value or isinstance(inner, str) or several):
                raise TableError(self.place(key, name), f"{key}.{name} must be a text, not {_shown(inner)}")
            yield name, inner

    def _wrong(self, key: str, expected: str, value: Any, hint: str = "") -> TableError:
        return TableError(self.place(key), f"{key} must be {expected}, not {_shown(value)}{hint}")


def _flat(table: Mapping[str, Any], above: str) -> Iterator[tuple[str, Any]]:
    """The entries of a table and those below it: ``location.city = "City"`` is a table in TOML."""
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(cast("Mapping[str, Any]", value), f"{above}{key}.")
        else:
            yield f"{above}{key}", value


def _has(read: Mapping[str, Any], option: str, key: str | None) -> bool:
    names = {name.replace("-", "_"): value for name, value in read.items()}
    value = names.get(option.replace("-", "_"))
    if key is None or not isinstance(value, Mapping):
        return value is not None
    return key in dict(_flat(cast("Mapping[str, Any]", value), ""))


def _is_list(value: object, kind: type) -> bool:
    return isinstance(value, Sequence) and all(isinstance(each, kind) for each in cast("Sequence[object]", value))


def _hint(name: str) -> str:
    known = [*OPTIONS, PRESET]
    renamed = next((option for option, argument in ARGUMENTS.items() if argument == name), None)
    near = [renamed] if renamed else nearest(name, known)
    return f"; did you mean {near[0]!r}?" if near else f"; expected {', '.join(known)}"


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:60]}…"


def _not_toml(name: str, text: str) -> TableError:
    found = re.search(r" \(at line (\d+), column (\d+)\)$", text)
    place = Place(name, int(found[1]), int(found[2])) if found else Place(name)
    return TableError(place, f"this is not TOML: {text[: found.start()] if found else text}")


def _reason(error: OSError | ValueError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
