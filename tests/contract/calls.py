"""From an example request to the call of the function that should send just that, in each rendered package."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import attrs

from klaviyo_client import File, Model, Operation, OperationInfo
from klaviyo_ext.testing import RequestExample

__all__ = ["PACKAGES", "SUBJECTS", "Subject", "build", "models_of", "python_name"]

PACKAGES = tuple(name for name in ("klaviyo_client", "klaviyo_client.beta") if find_spec(name) is not None)
"""A package that is tested before it takes its place may be without beta."""


@attrs.frozen
class Subject:
    """An operation of one of the packages; two packages may have operations of one id."""

    package: str
    id: str

    def __str__(self) -> str:
        return f"{self.package}:{self.id}"

    @property
    def info(self) -> OperationInfo:
        """What the document says."""
        found: OperationInfo = operations_of(self.package)[self.id]
        return found

    @property
    def models(self) -> Any:
        """The models of the package."""
        return import_module(f"{self.package}.models")

    @property
    def builder(self) -> Any:
        """The function that builds calls."""
        return operations_of(self.package).builder(self.id)


def operations_of(package: str) -> Any:
    """All operations of ``package``."""
    return import_module(package).operations


SUBJECTS = [Subject(package, name) for package in PACKAGES for name in operations_of(package)]

IMAGE_NAME, IMAGE_TYPE = "pixel.gif", "image/gif"


def python_name(wire: str) -> str:
    """The argument that stands for a parameter: ``additional-fields[x-y]`` is ``additional_fields_x_y``."""
    return re.sub(r"\W+", "_", wire).strip("_").lower()


def build(subject: Subject, example: RequestExample, *, as_models: bool) -> Operation[Any]:
    """The call for ``example``: path parameters by position, parts of the body as mappings or as models."""
    assert example.operation_id == subject.id
    builder = subject.builder
    values = dict(_values(example))
    positional: list[Any] = []
    keywords: dict[str, Any] = {}
    for name, parameter in inspect.signature(builder).parameters.items():
        if name not in values:
            assert parameter.default is None, f"{name} is required, and the example has no value for it"
            continue
        value = values[name]
        if as_models:
            value = models_of(subject.models, str(parameter.annotation), value)
        if parameter.kind is parameter.KEYWORD_ONLY or keywords:
            keywords[name] = value
        else:
            positional.append(value)
    operation: Operation[Any] = builder(*positional, **keywords)
    return operation


def models_of(models: Any, annotation: str, value: Any) -> Any:
    """``value`` with each mapping as the model that ``annotation`` names first, where it names one."""
    if isinstance(value, list):
        return [models_of(models, annotation, item) for item in value]
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
