"""Read our own YAML files: JSON's types, no duplicate keys, and errors in one line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import yaml

from ..input_error import CodegenError
from .source import Json, JsonObject

if TYPE_CHECKING:
    from yaml import SafeLoader as _SafeLoader
else:  # the C loader is ten times faster, but not part of every build of PyYAML
    _SafeLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

__all__ = ["read_text", "read_yaml"]


def read_text(path: Path) -> str:
    """The text of a file. Raises :class:`CodegenError`."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as e:
        raise CodegenError(f"cannot be read: {getattr(e, 'strerror', None) or e}", source=str(path)) from None


def read_yaml(text: str, source: str) -> Json:
    """The value of a YAML text; ``source`` is for messages. Raises :class:`CodegenError`."""
    try:
        loader = _Loader(text)
        return cast("Json", loader.get_single_data())
    except yaml.MarkedYAMLError as e:
        mark = e.problem_mark
        where = f" in line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise CodegenError(f"is not YAML: {e.problem}{where}", source=source) from None
    except yaml.YAMLError as e:
        raise CodegenError(f"is not YAML: {e}", source=source) from None


class _Loader(_SafeLoader):
    """YAML with the types of JSON, and an error for duplicate keys."""


# A revision is a string; YAML 1.1 would make it a date. Such strings are kept.
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in _SafeLoader.yaml_implicit_resolvers.items()
}


def _mapping(loader: _SafeLoader, node: yaml.MappingNode) -> JsonObject:
    result: JsonObject = {}
    for key_node, value_node in node.value:
        key = key_node.value
        if not isinstance(key_node, yaml.ScalarNode) or not isinstance(key, str):
            raise yaml.constructor.ConstructorError(None, None, "a key is not a string", key_node.start_mark)
        if key in result:
            raise yaml.constructor.ConstructorError(None, None, f"the key {key!r} is given twice", key_node.start_mark)
        result[key] = _construct(loader, value_node)
    return result


def _construct(loader: _SafeLoader, node: yaml.Node) -> Json:
    return cast("Json", loader.construct_object(node, deep=True))  # pyright: ignore[reportUnknownMemberType]


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)
