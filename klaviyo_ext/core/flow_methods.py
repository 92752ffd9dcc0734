"""Methods that are written once and belong to both clients.

A method of `Klaviyo` blocks and returns, the same method of `AsyncKlaviyo` is awaited. What stands behind both is one
flow: a function whose first argument is the client's `Core`. At run time a method is a plain function that hands the
flow to the driver of its client; the classes here tell type checkers what comes back.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeVar, cast, overload

from .effects import Flow, Stream

if TYPE_CHECKING:
    from ..client import AsyncKlaviyo, Klaviyo
    from .flows import Core

__all__ = ["Method", "StreamMethod", "method", "stream"]

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Method(Protocol[P, T_co]):
    """What :func:`method` makes, as type checkers see it."""

    @overload
    def __get__(self, instance: Klaviyo, owner: Any) -> Callable[P, T_co]: ...
    @overload
    def __get__(self, instance: AsyncKlaviyo, owner: Any) -> Callable[P, Coroutine[Any, Any, T_co]]: ...


class StreamMethod(Protocol[P, T_co]):
    """What :func:`stream` makes, as type checkers see it."""

    @overload
    def __get__(self, instance: Klaviyo, owner: Any) -> Callable[P, Iterator[T_co]]: ...
    @overload
    def __get__(self, instance: AsyncKlaviyo, owner: Any) -> Callable[P, AsyncIterator[T_co]]: ...


def method(flow: Callable[Concatenate[Core, P], Flow[T]]) -> Method[P, T]:
    """A flow as a method: ``client.name(...)`` runs it."""

    @wraps(flow)
    def bound(self: Any, *args: P.args, **kwargs: P.kwargs) -> Any:
        return self.driver.run(flow(self.core, *args, **kwargs))

    return cast("Method[P, T]", bound)


def stream(flow: Callable[Concatenate[Core, P], Stream[T]]) -> StreamMethod[P, T]:
    """A flow as a method that is iterated over: ``for item in client.name(...)``, or ``async for``."""

    @wraps(flow)
    def bound(self: Any, *args: P.args, **kwargs: P.kwargs) -> Any:
        return self.driver.iterate(flow(self.core, *args, **kwargs))

    return cast("StreamMethod[P, T]", bound)
