"""Callables that watch what is sent and what comes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from klaviyo_client.runtime.operation import Operation
from klaviyo_client.runtime.wire import Response

__all__ = ["Hooks"]


@attrs.frozen(kw_only=True)
class Hooks:
    """Called for every attempt; what they return is ignored, what they raise ends the call.

    Attributes:
        on_request: told the operation and the number of the attempt, from 1, before each request.
        on_response: told each answer, of any status, with the attempts so far.
    """

    on_request: Callable[[Operation[Any], int], object] | None = None
    on_response: Callable[[Response[Any]], object] | None = None

    def request(self, operation: Operation[Any], attempt: int) -> None:
        """Tell of a request that is about to be sent."""
        if self.on_request is not None:
            self.on_request(operation, attempt)

    def response(self, response: Response[Any]) -> None:
        """Tell of an answer."""
        if self.on_response is not None:
            self.on_response(response)
