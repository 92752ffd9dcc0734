"""Effects that need no connection, performed in this thread or in the running event loop.

The drivers use it, and so does the auth flow of the HTTP library, which sends requests by itself.
"""

from __future__ import annotations

import inspect
from contextvars import copy_context
from typing import Any

from klaviyo_client.runtime.errors import ArgumentTypeError

from .effects import CallFunction, Effect, Emit, IsBlocking, Wait

__all__ = ["perform", "perform_async"]


def perform(effect: Effect | Emit[Any]) -> Any:
    """Perform ``effect``; wait in this thread.

    Raises:
        ArgumentTypeError: a function returned an awaitable, which blocking code cannot wait for.
    """
    match effect:
        case CallFunction(function, within):
            with within():
                result = function()
            if not inspect.isawaitable(result):
                return result
            if inspect.iscoroutine(result):
                result.close()
            raise ArgumentTypeError("a callback returned an awaitable; a blocking client needs an ordinary function")
        case Wait(done, deadline):
            return done.result(None if deadline is None else max(0.0, deadline.left()))
        case IsBlocking():
            return True
        case _:
            raise _needs_driver(effect)


async def perform_async(effect: Effect | Emit[Any]) -> Any:
    """Perform ``effect`` without blocking the event loop."""
    import asyncio  # noqa: PLC0415 - slow to import, and blocking programs do without

    match effect:
        case CallFunction(function, within):
            with within():
                if inspect.iscoroutinefunction(function):
                    return await function()
                begun = asyncio.get_running_loop().run_in_executor(None, copy_context().run, function)
                result = await asyncio.shield(begun)  # a cancelled wait must not keep it from running
                return await result if inspect.isawaitable(result) else result
        case Wait(done, deadline):
            async with asyncio.timeout(None if deadline is None else deadline.left()):
                return await asyncio.wrap_future(done)
        case IsBlocking():
            return False
        case _:
            raise _needs_driver(effect)


def _needs_driver(effect: Effect | Emit[Any]) -> RuntimeError:
    return RuntimeError(f"{type(effect).__name__} needs a driver")
