"""Callables that receive each request and response."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from klaviyo_client.runtime.operation import Operation
from klaviyo_client.runtime.wire import Response

__all__ = ["Hooks"]


@attrs.frozen(kw_only=True)
class Hooks:
    """Called for every attempt. Return values are ignored; an exception ends the call.

    Attributes:
        on_request: called before each request, with the operation and the number of the attempt, from 1.
        on_response: called with each response, of any status, and the number of attempts so far.
    """

    on_request: Callable[[Operation[Any], int], object] | None = None
    on_response: Callable[[Response[Any]], object] | None = None

    def request(self, operation: Operation[Any], attempt: int) -> None:
        """Call the hook before a request."""
        if self.on_request is not None:
            self.on_request(operation, attempt)

    def response(self, response: Response[Any]) -> None:
        """Call the hook after a response."""
        if self.on_response is not None:
            self.on_response(response)
