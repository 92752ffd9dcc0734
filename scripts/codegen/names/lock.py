"""The lock file: the names of the last rendered package, with the data to find the same things again.

It is read before a document is rendered, so that names are kept (`kept_names`), and a changed name is detected
(`renamed`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import attrs

from ..input_error import CodegenError
from .public_names import Alias, NamedOperation, Names, Shape

__all__ = ["dump_lock", "load_lock"]

_REMEDY = "without the file, the next run takes all names as they come"
_DOTTED = re.compile(r"(api|filters|models)\.[A-Za-z_]\w*\.[A-Za-z_]\w*", re.ASCII)
_SECTIONS = {"revision", "aliases", "operations", "models"}


def load_lock(path: Path) -> Names | None:
    """The names of the last accepted run; ``None`` if there is no lock yet.

    Raises:
        CodegenError: the file is not a lock.
    """
    if not path.exists():
        return None
    try:
        lock: Any = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise CodegenError(f"cannot be read: {error}", source=str(path)) from error
    try:
        return _read(lock)
    except (AttributeError, TypeError, ValueError) as error:
        raise CodegenError(f"is not a name lock of this version; {_REMEDY}", source=str(path)) from error


def _read(lock: Any) -> Names:
    if lock.keys() != _SECTIONS or not _is_text(lock["revision"]) or not all(map(_DOTTED.fullmatch, lock["aliases"])):
        raise ValueError(lock)
    return Names(
        revision=lock["revision"],
        aliases={key: Alias(**_entry(value, Alias)) for key, value in lock["aliases"].items()},
        calls={key: NamedOperation(**_entry(value, NamedOperation)) for key, value in lock["operations"].items()},
        shapes={key: Shape(**_entry(value, Shape)) for key, value in lock["models"].items()},
    )


def _entry(value: dict[str, Any], cls: type) -> dict[str, Any]:
    """The arguments for ``cls`` in ``value``, checked for their types."""
    is_right = {field.name: _RIGHT[str(field.type)] for field in attrs.fields(cls)}
    if any(name not in is_right or not is_right[name](given) for name, given in value.items()):
        raise ValueError(value)
    return value


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_text, cast("list[object]", value)))


def _is_texts_by_name(value: object) -> bool:
    return isinstance(value, dict) and all(map(_is_text, cast("dict[str, object]", value).values()))


def _is_uses(value: object) -> bool:
    return isinstance(value, dict) and all(map(_is_texts, cast("dict[str, object]", value).values()))


_RIGHT: dict[str, Callable[[object], bool]] = {
    "str": _is_text,
    "list[str]": _is_texts,
    "dict[str, str]": _is_texts_by_name,
    "Uses": _is_uses,
}


def dump_lock(names: Names) -> bytes:
    """The lock file: a line for each alias, operation and model; defaults are omitted."""
    return ("\n".join(_lines(names)) + "\n").encode()


def _lines(names: Names) -> Iterator[str]:
    yield "{"
    yield f'"revision": {_json(names.revision)},'
    sections: dict[str, dict[str, Any]] = {"aliases": names.aliases, "operations": names.calls, "models": names.shapes}
    for number, (section, entries) in enumerate(sections.items(), 1):
        yield f"{_json(section)}: {{"
        for index, (key, entry) in enumerate(sorted(entries.items()), 1):
            yield f"{_json(key)}: {_json(attrs.asdict(entry, filter=_is_unusual))}{',' if index < len(entries) else ''}"
        yield f"}}{',' if number < len(sections) else ''}"
    yield "}"


def _is_unusual(_: attrs.Attribute[Any], value: object) -> bool:
    return value not in ("", "class", [], {})


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
