"""The types in the annotations of models and of the functions in ``api``.

Annotations are text, and most names in them are imported for type checkers only, so that a program loads just what it
uses. They are evaluated here on demand; that imports the classes that they name.
"""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from types import UnionType
from typing import Any, Union, get_args, get_origin

__all__ = ["Annotations", "evaluated", "field_type", "parameter_types", "union_members"]


def field_type(cls: type[Any], name: str) -> Any:
    """The type of the field ``name`` of the model ``cls``."""
    return cls.__fields__[name].type


def parameter_types(function: Callable[..., Any]) -> dict[str, Any]:
    """The type of each parameter of a function in ``api``."""
    annotations: dict[str, str] = function.__annotations__
    return {name: evaluated(text, function.__module__) for name, text in annotations.items() if name != "return"}


def union_members(kind: Any) -> tuple[Any, ...]:
    """The members of a union; of any other type that type itself."""
    return get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)


class Annotations(dict[str, Any]):
    """The annotations of a model. Text in them is evaluated when it is read, as `typing.get_type_hints` does."""

    def __init__(self, annotations: Mapping[str, Any], module: str) -> None:
        super().__init__(annotations)
        self._module = module

    def written(self, name: str) -> Any:
        """The annotation as it is written."""
        return super().__getitem__(name)

    def __getitem__(self, name: str) -> Any:
        found = self.written(name)
        return evaluated(found, self._module) if isinstance(found, str) else found

    def __iter__(self) -> Iterator[str]:  # without it, dict() would copy the text
        return super().__iter__()

    get, items, values = Mapping.get, Mapping.items, Mapping.values  # type: ignore[assignment]


@cache
def evaluated(annotation: str, module: str) -> Any:
    """The type that ``annotation`` is, written in ``module``."""
    return eval(annotation, {}, _Names(module))  # Python code of the package itself


class _Names(dict[str, Any]):
    """The names in the annotations of a module, found on first use.

    That is what the module defines or imports, or what only type checkers import: a model, or another public class.
    """

    def __init__(self, module: str, within: tuple[str, ...] = ()) -> None:
        super().__init__(dt=dt, Mapping=Mapping, Sequence=Sequence)
        self._module = module
        self._within = within

    def __missing__(self, name: str) -> Any:
        if hasattr(builtins, name):
            raise KeyError(name)
        found = self._find(name)
        if isinstance(found, str):  # the name of a union, which is text as well; inside of itself it is anything
            found = Any if name in self._within else eval(found, {}, _Names(self._module, (*self._within, name)))
        self[name] = found
        return found

    def _find(self, name: str) -> Any:
        package = self._module.rpartition(".")[0].rpartition(".")[0]
        for module in (self._module, f"{package}.models", package):
            try:
                return getattr(import_module(module), name)
            except (AttributeError, ModuleNotFoundError):
                continue
        raise NameError(f"{self._module}: cannot resolve {name!r} in its annotations")
