"""Lines of Python in reports: code of an app before and after a change."""

from __future__ import annotations

from collections.abc import Iterable

from ..names.spelling import snake
from ..render.views.source_text import quoted
from .surface import Argument, Model, Operation, Surface

__all__ = ["call", "construct", "imports", "read", "with_value"]


def call(operation: Operation, *more: str, without: str = "", name: str = "") -> str:
    """The source of a call with all required arguments and ``more``."""
    needed = [_given(argument) for argument in operation.arguments if argument.required and argument.name != without]
    return f"{operation.tag}.{name or operation.id}({', '.join([*needed, *more])})"


def _given(argument: Argument) -> str:
    return argument.name if argument.positional else f"{argument.name}={argument.name}"


def with_value(operation: Operation, argument: Argument, value: str) -> str:
    """A call that gives ``argument`` one value of its list."""
    code = f"[{quoted(value)}]" if "Sequence[" in argument.annotation else quoted(value)
    return call(operation, f"{argument.name}={code}", without=argument.name)


def construct(model: Model, *more: str, without: str = "") -> str:
    """The source that creates a model with all required fields and ``more``."""
    names = [field.name for field in model.fields if field.required and field.name != without]
    return f"{model.name}({', '.join(f'{name}={name}' for name in dict.fromkeys([*names, *more]))})"


def imports(names: Iterable[str], module: str = "models") -> str:
    """The import of ``names`` from a module of the package."""
    return f"from klaviyo_client.{module} import {', '.join(sorted(names))}"


def read(surface: Surface, model: Model, name: str) -> str:
    """The source that reads the field ``name`` of ``model``, from a resource if the model is a part of one."""
    for part in ("attributes", "relationships"):
        owner = surface.models.get(model.name.removesuffix(part.capitalize()))
        if owner is not None and owner.resource and model.name.endswith(part.capitalize()):
            return f"{snake(owner.name)}.{part}.{name}"
    return f"{snake(model.name)}.{name}"
