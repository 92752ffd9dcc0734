"""Calls and models of any rendered package, not only of `klaviyo_client`: two revisions of the API in one process.

A package that was rendered for another revision has its own runtime, and so its own classes. A client accepts any
object with the attributes of an operation and converts it to `klaviyo_client.Operation`, so all other code handles one
class. The package of the operation decodes the response.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Protocol, TypeGuard, TypeVar, cast

import attrs

from klaviyo_client.runtime import answers, operation as calls
from klaviyo_client.runtime.json_types import class_of
from klaviyo_client.runtime.operation import Operation, OperationInfo

from ..errors import ArgumentTypeError

__all__ = [
    "AnyCollection",
    "AnyModel",
    "AnyOperation",
    "AnyResource",
    "adopted",
    "has_members",
    "is_model",
    "is_resource",
    "namespaces_of",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class AnyOperation(Protocol[T_co]):
    """The result of a function in the ``api`` of any rendered package, such as `klaviyo_client.Operation`."""

    @property
    def info(self) -> Any:
        """What the document of that package declares about the operation, including its revision."""
        ...

    @property
    def path(self) -> str:
        """Path with its parameters filled in."""
        ...

    @property
    def query(self) -> tuple[tuple[str, str], ...]:
        """Query parameters: names and values."""
        ...

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """Headers of this call only."""
        ...

    @property
    def body(self) -> Any:
        """The request body."""
        ...

    def decode_document(self, document: dict[str, Any]) -> T_co:
        """The response in a JSON:API document."""
        ...


class AnyCollection(Protocol[T_co]):
    """A page of any rendered package; `klaviyo_client.Collection` is one."""

    def __iter__(self) -> Iterator[T_co]:
        """The resources on it."""
        ...

    @property
    def next_cursor(self) -> str | None:
        """The cursor of the next page."""
        ...


class AnyModel(Protocol):
    """A model of any rendered package; `klaviyo_client.Model` is the base of ours."""

    @property
    def fields_set(self) -> frozenset[str]:
        """Python names of the fields that are set."""
        ...

    @property
    def additional_properties(self) -> Mapping[str, Any]:
        """Members that are not declared."""
        ...

    def to_dict(self) -> dict[str, Any]:
        """The JSON object."""
        ...


class AnyResource(AnyModel, Protocol):
    """A resource of any rendered package; `klaviyo_client.Resource` is the base of ours."""

    @property
    def identity(self) -> tuple[str | None, str | None]:
        """``(type, id)``."""
        ...


def is_model(value: object) -> TypeGuard[AnyModel]:
    """Whether ``value`` is a model of any rendered package."""
    return hasattr(type(value), "__wire_names__")  # only the base of all models has it


def has_members(value: object) -> bool:
    """Whether ``value`` is a model of any rendered package, or a mapping."""
    return is_model(value) or isinstance(value, Mapping)


def is_resource(value: object) -> TypeGuard[AnyResource]:
    """Whether ``value`` is a resource of any rendered package."""
    return is_model(value) and isinstance(getattr(type(value), "identity", None), property)


@attrs.frozen(hash=False, repr=False)
class _Adopted(Operation[T_co]):
    """An operation of another package as a `klaviyo_client.Operation`.

    Attributes:
        origin: the call; it decodes the response to the models of its package.
    """

    origin: AnyOperation[T_co] = attrs.field(kw_only=True, repr=False)

    def decode_document(self, document: dict[str, Any]) -> T_co:
        """The response in a JSON:API document, decoded by the package of the operation."""
        return self.origin.decode_document(document)


def adopted(operation: AnyOperation[T]) -> Operation[T]:
    """``operation`` itself if it is of our own runtime, else an operation that sends the same and decodes with it.

    Raises:
        ArgumentTypeError: it is not an operation, or its package is too different from this version.
    """
    if isinstance(operation, Operation):
        return operation
    if not (attrs.has(type(operation)) and hasattr(operation, "info")):
        message = f"operation must be the result of a function of klaviyo_client.api, not {type(operation).__name__}"
        raise ArgumentTypeError(message, argument="operation")
    try:
        _ = operation.decode_document
        return _Adopted(
            info=_info(operation.info),
            path=operation.path,
            query=operation.query,
            headers=operation.headers,
            body=_twin(operation.body),
            origin=operation,
        )
    except (AttributeError, TypeError) as error:
        message = f"operation: this version cannot send operations of its package; regenerate that package ({error})"
        raise ArgumentTypeError(message, argument="operation") from error


@lru_cache(maxsize=1024)
def _info(info: Any) -> OperationInfo:
    twin: OperationInfo = _twin(info)
    if not hasattr(info.result, "nullable"):  # an older generator did not say where null stands for no resource
        twin = attrs.evolve(twin, result=attrs.evolve(cast("Any", twin.result), nullable=True))
    return twin


def _twin(value: Any) -> Any:
    """``value`` with each object of another runtime converted to our class of the same name, field by field.

    A field that only one of the two runtimes has is left out, or has its default.
    """
    kind = class_of(value)
    if kind is tuple:
        return tuple(map(_twin, value))
    ours = getattr(calls, kind.__name__, getattr(answers, kind.__name__, None)) if attrs.has(kind) else None
    if ours is None or ours is kind:
        return value
    names = (field.name for field in attrs.fields(ours))
    return ours(**{name: _twin(getattr(value, name)) for name in names if hasattr(value, name)})


def namespaces_of(package: object, kind: str) -> Callable[[object], Any]:
    """What makes the operations of ``package`` for a client: its class ``kind``.

    Raises:
        ArgumentTypeError: it is not a rendered package, or one of an older version, without namespaces.
    """
    found: Callable[[object], Any] | None = getattr(package, kind, None)
    if found is None:
        given = getattr(package, "__name__", type(package).__name__)
        message = f"package must be a rendered package with namespaces, such as klaviyo_client.beta, not {given}"
        raise ArgumentTypeError(message, argument="package")
    return found
