"""Names of operations: the function, its aliases, its module and namespace, and the class of its filters.

Functions are named after the operationId, modules and namespaces after the tag, filter classes after the function.
"""

from __future__ import annotations

import builtins
import re
from collections import Counter
from collections.abc import Callable
from importlib import import_module

from ..schema.forms import Json, operation_pointer
from .argument_names import argument
from .spelling import distinct, identifier, pascal, snake

__all__ = ["filter_class", "module_of", "namespace_class", "settle_functions"]

_LONGEST = 100
"""Maximum length of a function name or file name, in characters."""

_CAMEL = re.compile(r"[a-z]+[0-9]*[A-Z][A-Za-z0-9]{,99}")
_TYPES = frozenset({"bool", "bytes", "dict", "dicts", "dt", "float", "int", "list", "models", "str"})


def settle_functions(operations: list[Json], note: Callable[[str], None]) -> None:
    """Give each of ``operations`` a valid function name, and ``x-ext-aliases``."""
    called = _settle_names(operations, note)
    _settle_aliases(operations, called, note)


def module_of(operation: Json) -> str:
    """The name of the modules that an operation is in."""
    return _module(_tag(operation))


def filter_class(operation_id: str) -> str:
    """The name of the class of an operation's filters."""
    return f"{pascal(operation_id)}Filter"


def namespace_class(module: str) -> str:
    """The name of the class that has the operations of a module as methods."""
    return f"{pascal(module)}Namespace"


def _settle_names(operations: list[Json], note: Callable[[str], None]) -> dict[str, str]:
    """Give every operation a valid function name; return the old names of those that changed."""
    given = {operation_pointer(operation): operation for operation in operations}
    names = {place: str(operation["operationId"]) for place, operation in given.items()}
    kept = {name for name in names.values() if _is_free(name)}
    others = {place: _function_name(given[place]) for place, name in sorted(names.items()) if name not in kept}
    made = distinct(others, kept)
    for place, name in made.items():
        given[place]["operationId"] = name
        note(f"name: the operation {names[place]!r} is named {name}")
    return {name: names[place] for place, name in made.items()}


def _function_name(operation: Json) -> str:
    """A name from the operationId, or from method and path if it has no words."""
    said: str = operation["operationId"]
    words = said if snake(said) else f"{operation['x-ext-method']} {operation['x-ext-path']}"
    name = argument(words[:_LONGEST])
    return f"{name}_" if name in _TYPES else name


def _is_free(name: str) -> bool:
    """Whether a function of a builder module can have this name."""
    return name == argument(name) and len(name) <= _LONGEST and name not in _TYPES


def _is_other(name: str) -> bool:
    """Whether ``name`` can be an alias of a function in a module: ``getBooks``."""
    return _is_free(name) or _CAMEL.fullmatch(name) is not None


def _settle_aliases(operations: list[Json], called: dict[str, str], note: Callable[[str], None]) -> None:
    """Other names of operations, except names that two operations claim or that belong to an operation."""
    taken = {operation["operationId"] for operation in operations}
    claimed = [{*operation.get("x-klaviyo-operation-aliases", ())} for operation in operations]
    for operation, names in zip(operations, claimed, strict=True):
        former = called.get(operation["operationId"], "")
        if _is_other(former):
            names.add(former)
    claims = Counter(name for names in claimed for name in names)
    for operation, names in zip(operations, claimed, strict=True):
        free = sorted(name for name in names if claims[name] == 1 and name not in taken and _is_other(name))
        operation["x-ext-aliases"] = free
        for name in sorted(names.difference(free)):
            note(f"alias: {operation['operationId']} cannot have the alias {name!r}")


def _tag(operation: Json) -> str:
    """The category of an operation. Beta documents put all operations under one tag, with the category below it."""
    tags: list[str] = operation.get("tags") or ["default"]
    beta = operation.get("x-klaviyo-pre-release") == "BETA"
    return str(operation.get("x-klaviyo-subtag", tags[0])) if beta else tags[0]


def _module(tag: str) -> str:
    """The name of the modules of a category, which does not hide a name that the package uses."""
    name = identifier(tag[:_LONGEST])
    return f"{name}_" if hasattr(builtins, name) or name == import_module.__name__ else name
