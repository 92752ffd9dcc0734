"""Callables that are told of requests, responses and waits."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import partial
from typing import Any

import attrs

from klaviyo_client.runtime.json_types import shown
from klaviyo_client.runtime.operation import Operation, Quota
from klaviyo_client.runtime.wire import Response

from ..errors import ArgumentTypeError
from ..retry.policy import Retry, RetryDetails
from .argument_checks import function
from .effects import CallFunction, Flow

__all__ = ["Hooks", "WaitDetails", "tell"]


@attrs.frozen(kw_only=True)
class WaitDetails:
    """What ``on_wait`` gets before each wait.

    Attributes:
        operation: the call.
        attempt: number of the attempt that waits, from 1.
        wait: seconds.
        quota: the quota that is used up.
    """

    operation: Operation[Any]
    attempt: int
    wait: float
    quota: Quota

    __repr__ = shown


_FUNCTION = function(optional=True)


@attrs.frozen(kw_only=True)
class Hooks:
    """Called for every attempt. Return values are ignored; an exception ends the call.

    Of an `AsyncKlaviyo`, they may be coroutine functions, which are awaited; `Klaviyo` refuses these.

    Attributes:
        on_request: called before each request, with the operation and the number of the attempt, from 1.
        on_response: called with each response, of any status, and the number of attempts so far.
        on_retry: called when an attempt has failed and another one follows, before the wait.
        on_wait: called before each wait for a rate limit.
    """

    on_request: Callable[[Operation[Any], int], object] | None = attrs.field(default=None, validator=_FUNCTION)
    on_response: Callable[[Response[Any]], object] | None = attrs.field(default=None, validator=_FUNCTION)
    on_retry: Callable[[RetryDetails], object] | None = attrs.field(default=None, validator=_FUNCTION)
    on_wait: Callable[[WaitDetails], object] | None = attrs.field(default=None, validator=_FUNCTION)

    def check_ordinary(self, retry: Retry) -> None:
        """Refuse coroutine functions, which blocking code cannot wait for, before the first retry.

        Raises:
            ArgumentTypeError: a hook is one, or that of ``retry``.
        """
        given = attrs.asdict(self, recurse=False) | {"Retry.on_retry": retry.on_retry}
        for name, hook in given.items():
            if any(map(inspect.iscoroutinefunction, (hook, type(hook).__call__))):
                message = f"{name} is a coroutine function; a blocking client needs an ordinary function"
                raise ArgumentTypeError(message, argument="hooks")


def tell(hook: Callable[..., object] | None, *details: object) -> Flow[None]:
    """Call ``hook``, if there is one; wait for what it returns if that can be awaited."""
    if hook is None:
        return
    if inspect.iscoroutinefunction(hook):
        yield CallFunction(partial(hook, *details))
        return
    result = hook(*details)
    if inspect.isawaitable(result):
        yield CallFunction(lambda: result)
