"""The base of custom properties and location: mappings that remember their changes."""

from __future__ import annotations

from collections.abc import MutableMapping
from contextlib import suppress
from typing import Any

from klaviyo_client.runtime.encoding import encode_received
from klaviyo_client.runtime.errors import EncodeError
from klaviyo_client.runtime.json_types import cut
from klaviyo_client.runtime.model import UNSET

from .property_values import encode_property

__all__ = ["Members", "snapshot"]


class Members(MutableMapping[str, Any]):
    """A mapping whose values are JSON data: values are copied and encoded when they are set.

    If nothing was read, a member may be there: ``del`` and ``pop`` of it are changes, too.
    """

    __slots__ = ()

    def pop(self, key: str, default: Any = UNSET) -> Any:
        """Remove ``key`` and return its value; ``default`` if the value is not known.

        Raises:
            KeyError: the value is not known, and there is no default.
        """
        value = self.get(key, default)
        if value is UNSET:
            raise KeyError(key)
        with suppress(KeyError):  # it was read, and is not there
            del self[key]
        return value

    def setdefault(self, key: str, default: Any = None) -> Any:
        """The value of ``key``, which is set to ``default`` if it has none.

        The result is the draft's own copy, so that ``setdefault("tags", []).append("new")`` works.
        """
        if key not in self:
            self[key] = default
        return self[key]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({cut(dict(self), 1_900)})"


def snapshot(name: str, value: Any) -> Any:
    """A copy of a value that was read. It may be one that JSON cannot represent, or that is nested very deeply."""
    try:
        return encode_property(name, value)
    except EncodeError:
        with suppress(EncodeError):
            return encode_received({name: value})[name]
        return _copy(value)


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, list):
        return [_copy(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    return value
