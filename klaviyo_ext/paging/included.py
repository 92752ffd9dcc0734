"""Calls that ask for related resources."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any, TypeVar, get_args, get_origin

import attrs

from klaviyo_client.runtime.annotation_types import parameter_types, union_members
from klaviyo_client.runtime.operation import Operation, OperationInfo

from ..errors import ArgumentError

__all__ = ["including"]

P = TypeVar("P")

_PARAMETER = "include"


def including(operation: Operation[P], name: str) -> Operation[P]:
    """The same call with the resources of the relationship ``name``, its JSON name or its Python name.

    Raises:
        ArgumentError: the operation cannot include them.
    """
    info = operation.info
    known = _choices(info)
    wire = name if name in known else name.replace("_", "-")
    if wire not in known:
        choices = f"it can include {', '.join(known)}" if known else "it has no parameter include"
        raise ArgumentError(f"{info.id} cannot include {name!r}; {choices}", argument="name")
    asked = [each for key, value in operation.query if key == _PARAMETER for each in value.split(",") if each]
    rest = tuple(pair for pair in operation.query if pair[0] != _PARAMETER)
    return attrs.evolve(operation, query=(*rest, (_PARAMETER, ",".join(dict.fromkeys([*asked, wire])))))


def _choices(info: OperationInfo) -> Sequence[str]:
    """What the document allows for ``include``."""
    operations: Any = import_module(f"{info.result.package}.operations").operations
    if info.id not in operations:
        return ()
    declared = parameter_types(operations.builder(info.id)).get(_PARAMETER)
    lists = [kind for kind in union_members(declared) if get_origin(kind) is Sequence]
    return [choice for kind in lists for literal in get_args(kind) for choice in get_args(literal)]
