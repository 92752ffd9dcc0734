"""Requests for a token within the auth flow of an httpx client: sent to one place, read within the limit."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx

from klaviyo_client.runtime.errors import TransportError
from klaviyo_client.runtime.exchange import MAX_RESPONSE_BYTES
from klaviyo_client.runtime.wire import Body, Response

from ..core.effects import SendAside
from .token_exchange import OPERATION

__all__ = ["SideRequest", "limit"]


class SideRequest:
    """The HTTP request of ``step``, with the timeouts of ``request``, and its response.

    Attributes:
        http: the request.
    """

    def __init__(self, request: httpx.Request, step: SendAside) -> None:
        self._step = step
        made = step.prepared
        extensions = {name: request.extensions[name] for name in ("timeout",) if name in request.extensions}
        headers = httpx.Request(made.method, made.url, headers=made.headers, content=made.content).headers
        stream = _Once(made.content or b"")
        self.http = httpx.Request(made.method, made.url, headers=headers, stream=stream, extensions=extensions)

    def begin(self, response: httpx.Response) -> None:
        """Take the response, which is then to be read.

        Raises:
            TransportError: it is the response of another place.
        """
        if response.request is not self.http:  # redirected, with the method GET, which has no body
            raise _redirected()
        self._body = Body(self._step.operation, response, MAX_RESPONSE_BYTES)
        _replace_stream(_Taken, response, self._body)

    def end(self) -> Response[Any]:
        """The response, when it has been read."""
        return self._body.response()


def limit(response: httpx.Response) -> None:
    """Let reading ``response`` fail if it is too large."""
    _replace_stream(_Limited, response, Body(OPERATION, response, MAX_RESPONSE_BYTES))


def _replace_stream(kind: type[_Limited], response: httpx.Response, body: Body) -> None:
    if not body.complete:
        response.headers.pop("Content-Encoding", None)
        response.stream = kind(response.stream, body)


class _Limited(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The stream of a response, decompressed within the limit. httpx itself reads each response of an auth flow."""

    def __init__(self, stream: Any, body: Body) -> None:
        self._stream, self._body = stream, body

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self._add(chunk)
        yield self._content()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            self._add(chunk)
        yield self._content()

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()

    def _add(self, chunk: bytes) -> None:
        try:
            self._body.add(chunk)
        except zlib.error as error:
            raise httpx.DecodingError(str(error)) from error

    def _content(self) -> bytes:
        try:
            return self._body.whole()
        except zlib.error as error:
            raise httpx.DecodingError(str(error)) from error


class _Taken(_Limited):
    """The response has no content for those who look at it, because it is a token."""

    def _content(self) -> bytes:
        return b""


class _Once(httpx.ByteStream):
    """A request body that is sent once: an httpx client that follows redirects must not send it to another place."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self._begun = False

    def __iter__(self) -> Iterator[bytes]:
        self._begin()
        return super().__iter__()

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._begin()
        return super().__aiter__()

    def _begin(self) -> None:
        if self._begun:
            raise _redirected()
        self._begun = True


def _redirected() -> TransportError:
    return TransportError("no response from the token endpoint: it redirects, which is not followed", sent=False)
