"""One request on its way: how far it has come, when it must be over, and what its failure means in words."""

from __future__ import annotations

import math
import os
import socket
import ssl
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

import anyio
import httpx

from klaviyo_client.runtime.errors import KlaviyoError
from klaviyo_client.runtime.exchange import transport_error
from klaviyo_client.runtime.operation import Operation

from .deadline import Deadline
from .observed_connections import current, observe

__all__ = ["AsyncAttempt", "Attempt"]

_STEPS = {
    "connect_tcp": "connecting to {}",
    "start_tls": "the TLS handshake with {}",
    "send_request_headers": "sending the request to {}",
    "send_request_body": "sending the request to {}",
    "receive_response_headers": "waiting for the response of {}",
    "receive_response_body": "reading the response of {}",
}

_AFTER = 0.05
"""Seconds after the deadline at which async code stops to wait. A step that ends by itself, at the deadline, closes its
connection; one that is cancelled may leave that to the garbage collector."""


class Attempt:
    """Entered by a blocking exchange while it sends a request. What entering returns is called after each chunk.

    Args:
        operation: the call.
        deadline: of the call.
        request: its request.
        http: the client that sends it, if it belongs to the exchange.
    """

    def __init__(
        self, operation: Operation[Any], deadline: Deadline | None, request: httpx.Request, http: httpx.Client | None
    ) -> None:
        self.deadline = deadline
        self._operation, self._request, self._http = operation, request, http
        self._step: str | None = None
        url = request.url
        self._server = url.raw_host.decode("ascii"), url.port or (443 if url.scheme == "https" else 80)
        self._peer: tuple[str | None, int | None] = self._server
        self._tunnel = False
        self._sent = False

    def __enter__(self) -> Callable[[], None]:
        self._shorten_steps()
        if self._http is None:
            self._request.extensions["trace"] = self.note
        else:  # its connections do the same in less time
            observe(self._http)
        self._outer = current.set(self)
        return self.check

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        current.reset(self._outer)
        self._explain(error)

    def note(self, event: str, info: Mapping[str, Any]) -> None:
        """Note the step that begins. httpx calls this, see its extension ``trace``."""
        if event.endswith(".started") and (step := event.split(".")[1]) in _STEPS:
            self.begin(step, info.get("host") or info.get("server_hostname"), info.get("port"))
            if step == "send_request_headers":
                self._sent = info["request"].method != b"CONNECT"  # that one is for a proxy

    def begin(self, step: str, host: str | None = None, port: int | None = None) -> None:
        """Note that ``step`` begins, with this host if it opens a connection or secures it."""
        self._step = step
        if step == "connect_tcp":
            self._peer = host, port
        elif step == "start_tls" and host == self._server[0]:
            self._tunnel = True

    def write(self, data: bytes) -> None:
        """Note that ``data`` is being sent."""
        self._step = "send_request_body"
        if data and not data.startswith(b"CONNECT "):  # that one is for a proxy
            self._sent = True

    def read(self) -> None:
        """Note that data is being received."""
        if self._step != "receive_response_body":
            self._step = "receive_response_headers"

    def _shorten_steps(self) -> None:
        """Let no step take longer than what is left of the call."""
        if self.deadline is None:
            return
        left = self.deadline.left()
        if left < 0:
            self._explain(httpx.ConnectTimeout("", request=self._request))
        phases: Mapping[str, float | None] = self._request.extensions["timeout"]
        self._request.extensions["timeout"] = {
            phase: left if seconds is None or seconds > left else seconds for phase, seconds in phases.items()
        }

    def check(self) -> None:
        """Raise an error if the deadline has passed. Called after each chunk of the body."""
        self._step = "receive_response_body"
        if self.deadline is not None and self.deadline.left() <= 0:
            raise TimeoutError

    def _explain(self, error: BaseException | None) -> None:
        """Raise the error that says what ``error`` means, if the HTTP library raised it."""
        if not isinstance(error, Exception) or isinstance(error, KlaviyoError):
            return
        failure = transport_error(self._operation, self._request.url, error)
        if failure is not None:
            text = f"{self._operation.info.id}: {' '.join(self._text(error).split())}"
            sent = failure.sent if self._step is None else self._sent
            raise type(failure)(text, operation=self._operation, sent=sent) from error

    def _text(self, error: Exception) -> str:
        name, proxy = "{}:{}".format(*self._server), "the proxy {}:{}".format(*self._peer)
        if self._peer != self._server:
            name = f"{name} through {proxy}" if self._tunnel else proxy
        connecting = isinstance(error, httpx.ConnectError | httpx.ConnectTimeout)
        doing = _STEPS.get(self._step or ("connect_tcp" if connecting else ""), "the exchange with {}").format(name)
        if isinstance(error, httpx.PoolTimeout):
            doing = "waiting for a free connection"
        if isinstance(error, httpx.TimeoutException | TimeoutError):
            if self.deadline is not None and self.deadline.left() <= 0:
                return f"{doing}: {self.deadline} has passed"
            phase = type(error).__name__.removesuffix("Timeout").lower()
            seconds = self._request.extensions["timeout"].get(phase)
            return f"{doing}: {'timed out' if seconds is None else f'no progress in {seconds:.3g} s (timeout)'}"
        if isinstance(error, httpx.ConnectError):
            return f"cannot connect to {name}: {_reason(error)}"
        if isinstance(error, zlib.error):
            return f"cannot decompress the response of {name}: {error}"
        return f"{doing}: {_reason(error)}"


class AsyncAttempt(Attempt):
    """`Attempt` for an asynchronous exchange."""

    def __enter__(self) -> Callable[[], None]:
        self._shorten_steps()
        self._request.extensions["trace"] = self._note
        ends = math.inf if self.deadline is None else anyio.current_time() + self.deadline.left() + _AFTER
        self._scope = anyio.CancelScope(deadline=ends)
        self._scope.__enter__()
        return self.check

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._scope.__exit__(kind, error, trace):
            error = TimeoutError()
        self._explain(error)

    async def _note(self, event: str, info: Mapping[str, Any]) -> None:
        self.note(event, info)


def _reason(error: BaseException) -> str:
    """The reason in the words of the system, which the libraries wrap several times."""
    found = str(error) or type(error).__name__
    cause: Any = error.__cause__ or error.__context__
    while cause is not None:
        cause = getattr(cause, "exceptions", (cause,))[0]  # anyio raises groups
        if verdict := getattr(cause, "verify_message", ""):
            return f"its certificate is not trusted: {verdict}{_missing_certificates()}"
        if isinstance(cause, OSError):
            # asyncio has words of its own for the numbers of the system.
            own = cause.errno is None or isinstance(cause, ssl.SSLError | socket.gaierror)
            found = (cause.strerror if own else os.strerror(cause.errno or 0)) or found
        cause = cause.__cause__ or cause.__context__
    return found


def _missing_certificates() -> str:
    """Names the variables of the environment that name certificates that do not exist."""
    named = ((name, os.environ.get(name)) for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"))
    return "".join(f"; {name}={path} does not exist" for name, path in named if path and not Path(path).exists())
