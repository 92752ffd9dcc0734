"""What a call of an operation takes: parameters of the function that builds it, and members of its body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from inspect import Parameter, signature
from typing import Any, get_origin

import attrs

from klaviyo_client.runtime.annotation_types import parameter_types, union_members

from ...core.similar_names import hint
from ..terminal.exit_codes import CommandError, ExitCode
from .found_operation import FoundOperation
from .typed_values import models_in

__all__ = ["CallParts", "Part", "parts_of"]

_OBJECTS = ("attributes", "relationships", "meta")
"""Parameters whose members may be given by their own names, in the order in which a name is looked up."""


@attrs.frozen
class Part:
    """Where a value goes.

    Attributes:
        parameter: the parameter.
        path: names below it; empty for the parameter itself.
        kind: the declared type.
    """

    parameter: str
    path: tuple[str, ...]
    kind: Any


@attrs.frozen
class CallParts:
    """The parameters of an operation.

    Attributes:
        operation: the operation.
        parameters: those of the function.
        kinds: their types.
    """

    operation: FoundOperation
    parameters: Mapping[str, Parameter]
    kinds: Mapping[str, Any]

    @property
    def objects(self) -> list[str]:
        """The parts of the body that are objects."""
        return [name for name in _OBJECTS if name in self.parameters]

    @property
    def in_path(self) -> list[str]:
        """The parameters in the path."""
        return [name for name in self.parameters if f"{{{name}}}" in self.operation.info.path_template]

    @property
    def body(self) -> list[str]:
        """The parameters that make the body."""
        known = (*_OBJECTS, "data", "ids")
        own = [n for n, p in self.parameters.items() if p.kind is not Parameter.KEYWORD_ONLY and n not in self.in_path]
        return list(dict.fromkeys([*own, *(name for name in known if name in self.parameters), *self._beside()]))

    def _beside(self) -> Iterator[str]:
        if "id" in self.parameters and "id" not in self.in_path:
            yield "id"

    def find(self, name: str) -> Part:
        """Where the value of ``name`` goes: ``page[size]``, ``email``, ``location.city``, ``attributes.name``.

        Raises:
            CommandError: there is no such parameter; the message has a similar one.
        """
        plain = re.sub(r"\W+", "_", name).strip("_")
        for known in (name, plain, plain.lower()):
            if known in self.parameters and known not in _OBJECTS:
                return Part(known, (), self.kinds[known])
        head, _, rest = name.partition(".")
        if head in self.objects:
            if not rest:
                return Part(head, (), self.kinds[head])
            names, parts = rest, [head]
        else:
            names, parts = name, self.objects
        for parameter in parts:
            found = _below(self.kinds[parameter], names)
            if found is not None:
                return Part(parameter, found[0], found[1])
        known_names = list(self.names())
        id_ = self.operation.info.id
        near = hint(name, self._all_names()) or f"; expected {_listed(known_names)}"
        raise CommandError(f"{id_} has no parameter {name!r}{near}", ExitCode.USAGE)

    def names(self) -> Iterator[str]:
        """The names that values may be given for."""
        yield from (name for name in self.parameters if name not in _OBJECTS)
        for parameter in self.objects:
            for name, _ in members_of(self.kinds[parameter]):
                yield name if parameter == "attributes" else f"{parameter}.{name}"

    def _all_names(self) -> Iterator[str]:
        """The same, with the names inside of objects."""
        yield from self.names()
        for parameter in self.objects:
            for name, kind in members_of(self.kinds[parameter]):
                above = name if parameter == "attributes" else f"{parameter}.{name}"
                yield from (f"{above}.{inner}" for inner, _ in members_of(kind))

    def required(self, parameter: str) -> list[str]:
        """The members that an object needs."""
        models = models_in(self.kinds[parameter])
        if len(models) != 1:
            return []
        [model] = models
        return [model.__wire_names__[name] for name, default in model.__given__.items() if default is ...]


def parts_of(operation: FoundOperation) -> CallParts:
    """The parameters of ``operation``."""
    return CallParts(operation, signature(operation.build).parameters, parameter_types(operation.build))


def members_of(kind: Any) -> Iterator[tuple[str, Any]]:
    """Names and types of the members of an object; names inside of objects have dots."""
    for model in models_in(kind):
        for name, wire in model.__wire_names__.items():
            declared = model.__fields__[name].type
            yield wire, declared


def _below(kind: Any, names: str) -> tuple[tuple[str, ...], Any] | None:
    """The path and type of a dotted name; of an object with any members, the rest is one name."""
    for model in models_in(kind):
        for name, wire in model.__wire_names__.items():
            declared = model.__fields__[name].type
            if names in (wire, name):
                return (wire,), declared
            for head in {wire, name}:
                if names.startswith(f"{head}."):
                    found = _below(declared, names[len(head) + 1 :])
                    if found is not None:
                        return (wire, *found[0]), found[1]
    if any(get_origin(member) in (dict, Mapping) for member in union_members(kind)) and not models_in(kind):
        return (names,), Any
    return None


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - 12} more" if len(names) > 12 else ""
    return f"{', '.join(names[:12])}{more}" if names else "no parameters"
