"""From an example request to the call of the function that should send just that, in each rendered package."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from keyword import iskeyword
from typing import Any

import attrs

from klaviyo_client import File, Model, Operation, OperationInfo
from klaviyo_ext.testing import RequestExample, SpecServer, Synthesiser
from klaviyo_ext.testing.document.openapi_document import Document, load_package_document

__all__ = [
    "PACKAGES",
    "SENT",
    "SUBJECTS",
    "Subject",
    "build",
    "document_of",
    "example_of",
    "models_of",
    "python_name",
    "text_of",
]

PACKAGES = tuple(name for name in ("klaviyo_client", "klaviyo_client.beta") if find_spec(name) is not None)
"""A package that is tested before it takes its place may be without beta."""


@attrs.frozen
class Subject:
    """An operation of one of the packages; two packages may have operations of one id.

    Attributes:
        package: the package.
        id: its id there.
        documented: its operationId, which may not be the name of a function.
    """

    package: str
    id: str
    documented: str = attrs.field(eq=False)

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


@cache
def document_of(package: str) -> Document:
    """The document that ``package`` was rendered from."""
    return Document(load_package_document(package))


def subjects_of(package: str) -> Iterator[Subject]:
    documented = {(known.method, known.template): name for name, known in document_of(package).operations.items()}
    for name, info in operations_of(package).items():
        yield Subject(package, name, documented[info.method, info.path_template])


SUBJECTS = [subject for package in PACKAGES for subject in subjects_of(package)]

IMAGE_NAME, IMAGE_TYPE = "pixel.gif", "image/gif"


SENT = frozenset({"company_id", "revision", "accept", "content-type", "authorization"})
"""What the client sends itself."""

_BUSY = {"bounded", "form", "identifiers", "listed", "member", "plain", "query", "segment", "upload", "self"}
"""Names that a builder needs itself."""


def python_name(wire: str) -> str:
    """The argument for a parameter, if nothing else has that name: ``fields[x-y]`` is ``fields_x_y``."""
    spaced = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", wire)
    name = "_".join(re.findall(r"[a-z0-9]+", spaced.lower())) or "field"
    name = f"n{name}" if name[0].isdigit() else name
    return f"{name}_" if iskeyword(name) or name in _BUSY else name


def example_of(server: SpecServer, subject: Subject, *, full: bool) -> RequestExample:
    """An example request; a minimal one has the body, if the function demands a part of it."""
    example = server.synthesiser.request(subject.documented, full=full)
    signature = inspect.signature(subject.builder).parameters
    demanded = {name for name, parameter in signature.items() if parameter.default is parameter.empty}
    if example.body is None and demanded - _values(subject, example, signature).keys():
        return server.synthesiser.request(subject.documented, full=True)
    return example


def build(subject: Subject, example: RequestExample, *, as_models: bool) -> Operation[Any]:
    """The call for ``example``: path parameters by position, parts of the body as mappings or as models."""
    assert example.operation_id == subject.documented
    builder = subject.builder
    signature = inspect.signature(builder).parameters
    values = _values(subject, example, signature)
    positional: list[Any] = []
    keywords: dict[str, Any] = {}
    for name, parameter in signature.items():
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


def _values(subject: Subject, example: RequestExample, signature: Mapping[str, inspect.Parameter]) -> dict[str, Any]:
    """Argument and value for everything in the example that the caller has to give."""
    values = {name: value for name, value in _of_body(example, signature).items() if name in signature}
    given = {**example.query, **example.headers, **example.path_params}
    parameters = document_of(subject.package).operation(example.operation_id).parameters
    # A name that a part of the body has already gets a number.
    used = {*_parts_of(subject)} if any(name[-2:] == "_2" for name in signature) else set[str]()
    for parameter in sorted(parameters, key=lambda each: each.location != "path"):
        base = python_name(parameter.name)
        names = (base, *(f"{base.rstrip('_')}_{number}" for number in range(2, 10)))
        name = next((name for name in names if name in signature and name not in used), None)
        if parameter.name.lower() in SENT or name is None:
            continue
        used.add(name)
        if parameter.name in given:
            is_text = str(signature[name].annotation) in ("str", "str | None")
            values[name] = text_of(given[parameter.name]) if is_text else given[parameter.name]
    return values


def text_of(value: Any) -> str:
    """How a value stands in a query."""
    if isinstance(value, list):
        return ",".join(map(text_of, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


@cache
def _parts_of(subject: Subject) -> tuple[str, ...]:
    """Arguments for the body, with all that it can have."""
    example = Synthesiser(document_of(subject.package)).request(subject.documented, full=True)
    return tuple(_of_body(example, inspect.signature(subject.builder).parameters))


def _of_body(example: RequestExample, signature: Mapping[str, Any]) -> dict[str, Any]:
    body = example.body
    if body is None:
        return {}
    if isinstance(body, bytes) or "body" in signature:
        return {"body": body}
    if example.media_type == "multipart/form-data":
        files = {wire: File(value, IMAGE_NAME, IMAGE_TYPE) for wire, value in body.items() if isinstance(value, bytes)}
        return {python_name(wire): files.get(wire, value) for wire, value in body.items()}
    data = body["data"]
    if isinstance(data, list):
        return {"data": data, "ids": [item["id"] for item in data if "id" in item]}
    # The id of what is related to the resource of the path is called after its type.
    return {python_name(wire): value for wire, value in data.items()} | {
        f"{python_name(data['type'])}_id": data.get("id")
    }
