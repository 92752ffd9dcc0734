"""Find an operation by any name that people have for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any

import attrs

from klaviyo_client.runtime.namespaces import Operations
from klaviyo_client.runtime.operation import Operation, OperationInfo

from ...core.similar_names import folded, nearest
from ..terminal.exit_codes import CommandError, ExitCode

__all__ = ["FoundOperation", "find_operation", "operation_names"]

_PACKAGES = ("klaviyo_client", "klaviyo_client.beta")


@attrs.frozen
class FoundOperation:
    """An operation.

    Attributes:
        info: what the document says.
        build: the function that builds calls.
        told: its description, with a line for each argument.
    """

    info: OperationInfo
    build: Callable[..., Operation[Any]]
    told: str


def find_operation(name: str, *, reads: bool = False) -> FoundOperation:
    """The operation with an id or alias, however it is spelled: ``getProfiles``, ``profiles.get_profiles``.

    Stable operations come before those of the beta package.

    Args:
        name: what the user wrote.
        reads: whether only GET operations are suggested.

    Raises:
        CommandError: no operation has this name; the message has similar ones.
    """
    plain = name.rpartition(".")[2]
    for package in _PACKAGES:
        known = _operations(package)
        found = plain if known.tag_of(plain) is not None else _by_folded(package).get(folded(plain))
        if found is not None:
            return _found(package, found)
    choices = [each for each in operation_names() if not reads or each.startswith(("get_", "query_"))]
    near = nearest(name, choices, 2)
    hint = f"; did you mean {' or '.join(near)}?" if near else "; klaviyo-ext operations WORD finds some"
    raise CommandError(f"unknown operation {name!r}{hint}", ExitCode.USAGE)


def operation_names() -> Iterator[str]:
    """The ids of all operations; those of the beta package last."""
    return iter(dict.fromkeys(name for package in _PACKAGES for name in _operations(package)))


def _operations(package: str) -> Operations:
    found: Operations = import_module(f"{package}.operations").operations
    return found


@cache
def _by_folded(package: str) -> Mapping[str, str]:
    """Ids by spelling, with the aliases."""
    known = _operations(package)
    aliases = {folded(alias): name for name in known for alias in known[name].aliases}
    return {**aliases, **{folded(name): name for name in known}}


def _found(package: str, name: str) -> FoundOperation:
    known = _operations(package)
    info = known[name]
    build = known.builder(info.id)
    return FoundOperation(info, build, build.__doc__ or "")
