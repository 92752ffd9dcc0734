"""From an example request to the call of the function that should send just that."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from typing import Any

from generated import File, Model, Operation, models, operations
from klaviyo_ext.testing import RequestExample

__all__ = ["build", "models_of", "python_name"]

IMAGE_NAME, IMAGE_TYPE = "pixel.gif", "image/gif"


def python_name(wire: str) -> str:
    """The argument that stands for a parameter: ``additional-fields[x-y]`` is ``additional_fields_x_y``."""
    return re.sub(r"\W+", "_", wire).strip("_").lower()


def build(example: RequestExample, *, as_models: bool) -> Operation[Any]:
    """The call for ``example``: path parameters by position, parts of the body as mappings or as models."""
    builder = operations.builder(example.operation_id)
    values = dict(_values(example))
    positional: list[Any] = []
    keywords: dict[str, Any] = {}
    for name, parameter in inspect.signature(builder).parameters.items():
        if name not in values:
            assert parameter.default is None, f"{name} is required, and the example has no value for it"
            continue
        value = values[name]
        if as_models:
            value = models_of(str(parameter.annotation), value)
        if parameter.kind is parameter.KEYWORD_ONLY or keywords:
            keywords[name] = value
        else:
            positional.append(value)
    return builder(*positional, **keywords)


def models_of(annotation: str, value: Any) -> Any:
    """``value`` with each mapping as the model that ``annotation`` names first, where it names one."""
    if isinstance(value, list):
        return [models_of(annotation, item) for item in value]
    if not isinstance(value, Mapping):
        return value
    names = re.findall(r"\w+", annotation)
    found = (getattr(models, name) for name in names if name in models.__all__)
    model = next((cls for cls in found if isinstance(cls, type) and issubclass(cls, Model)), None)
    return value if model is None else model.from_dict(value)


def _values(example: RequestExample) -> Iterator[tuple[str, Any]]:
    """Argument and value for everything in the example that the caller has to give."""
    for wire, value in (*example.query.items(), *example.headers.items()):
        if wire not in ("company_id", "revision"):
            yield python_name(wire), value
    if example.media_type == "multipart/form-data":
        for wire, value in example.body.items():
            yield wire, File(value, IMAGE_NAME, IMAGE_TYPE) if isinstance(value, bytes) else value
    elif example.body is not None:
        yield from _parts(example.body["data"])
    for wire, value in example.path_params.items():
        yield python_name(wire), value


def _parts(data: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(data, list):
        yield "data", data
        yield "ids", [item["id"] for item in data if "id" in item]
    else:
        yield from data.items()
        # The id of what is related to the resource of the path is called after its type.
        yield f"{python_name(data['type'])}_id", data.get("id")
