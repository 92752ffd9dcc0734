"""What a request of the rendered package accepts: a revision may have lost an attribute that others have."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from klaviyo_client import REVISION

from ..errors.argument_errors import wrong_value
from .package_models import ModelType

__all__ = ["accepted", "accepts"]


@cache
def _members(model: type[Any]) -> frozenset[str]:
    return frozenset(model.__wire_names__.values())


def accepts(model: ModelType, member: str) -> bool:
    """Whether an object of ``model`` may have ``member``, a name in JSON; without a model, it may have any."""
    return model is None or member in _members(model)


def accepted(call: str, model: ModelType, given: Mapping[str, Any]) -> dict[str, Any]:
    """What callers have ``given`` for ``model``, without what is ``None``; ``call`` is the method that they know.

    Raises:
        ArgumentError: the revision does not have it.
    """
    found = {name: value for name, value in given.items() if value is not None}
    for name in found:
        if not accepts(model, name):
            raise wrong_value(name, f"{call} does not accept it in revision {REVISION}")
    return found
