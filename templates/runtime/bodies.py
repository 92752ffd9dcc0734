"""The body of a response: decompressed step by step, and never longer than the limit."""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import Any

from .errors import BadResponseError, ResponseTooLargeError
from .operation import Operation
from .wire import Response

__all__ = ["Body", "check_end"]

_STEP = 1 << 20
"""Bytes that are decompressed at a time, so that a small chunk cannot fill the memory."""

_SHOWN = 1 << 16
"""Bytes that an error keeps."""

_DENSE, _BYTES_OF_VALUE = 1 << 20, 128
"""From this size on, a body may have one comma for so many bytes of the limit: decoded, `[],` is 20 times as large."""


class Body:
    """Collects the chunks of a body.

    Args:
        operation: the call.
        response: the ``httpx.Response``; its stream is not used.
        limit: maximum number of bytes, as they arrive and decompressed.

    Raises:
        ResponseTooLargeError: the body is longer than the limit.
        BadResponseError: when bytes are added: they are compressed in a way that was not asked for.
        zlib.error: when bytes are added, or at the end: they are not what ``Content-Encoding`` says.
    """

    def __init__(self, operation: Operation[Any], response: Any, limit: int) -> None:
        self.headers: dict[str, str] = dict(response.headers.items())
        codings = (coding.strip().lower() for coding in self.headers.get("content-encoding", "").split(","))
        self._codings = [coding for coding in codings if coding not in ("", "identity")]
        self._operation, self._response, self._limit = operation, response, limit
        self._kept = BytesIO()
        self._arrived = 0
        self._stream: Any = None
        self.complete: bool = response.is_stream_consumed  # by a transport for tests, or by a hook of the httpx client
        if self.complete:
            self._keep(response.content)

    def add(self, chunk: bytes) -> None:
        """Add a chunk as it arrived."""
        self._arrived += len(chunk)
        if not self._codings:
            self._keep(chunk)
        elif len(self._codings) == 1 and self._codings[0] in ("gzip", "x-gzip", "deflate"):
            self._decompress(chunk)
        else:
            coding = ", ".join(self._codings)[:60]
            raise self._unreadable(BadResponseError, f"Content-Encoding {coding!r} is not supported")
        if self._arrived > self._limit:
            raise self._too_large()

    def whole(self) -> bytes:
        """The body, when all chunks have come."""
        if self._stream is not None:
            raise zlib.error("the compressed body ends early")
        content = self._kept.getvalue()
        if len(content) > _DENSE and content.count(b",") > (most := self._limit // _BYTES_OF_VALUE):
            limit = f"max_response_bytes of the client / {_BYTES_OF_VALUE}"
            raise self._unreadable(ResponseTooLargeError, f"the response has more than {most:,} values ({limit})")
        return content

    def response(self) -> Response[Any]:
        """The response with this body."""
        return Response(self._operation, self._response.status_code, self.headers, self.whole())

    def _keep(self, piece: bytes) -> None:
        self._kept.write(piece)
        if self._kept.tell() > self._limit:
            raise self._too_large()

    def _decompress(self, chunk: bytes) -> None:
        more = bool(chunk)
        while more:
            if self._stream is None:  # the first stream; a gzip body may have several
                # Some servers send "deflate" without the header of zlib, in which the first byte ends in 8.
                raw = self._codings == ["deflate"] and chunk[0] & 15 != 8
                self._stream = zlib.decompressobj(-zlib.MAX_WBITS if raw else zlib.MAX_WBITS | 32)
            piece: bytes = self._stream.decompress(chunk, _STEP)
            self._keep(piece)
            if self._stream.eof:
                chunk, self._stream = self._stream.unused_data, None
                more = bool(chunk)
            else:
                chunk = self._stream.unconsumed_tail
                more = bool(chunk) or len(piece) == _STEP

    def _too_large(self) -> BadResponseError:
        limit = f"the response is larger than {self._limit:,} bytes (max_response_bytes of the client)"
        return self._unreadable(ResponseTooLargeError, limit)

    def _unreadable(self, kind: type[BadResponseError], reason: str) -> BadResponseError:
        kept, self._kept = self._kept.getvalue()[:_SHOWN], BytesIO()  # a traceback holds this object
        return kind(
            f"{self._operation.info.id}: HTTP {self._response.status_code}: {reason}",
            status_code=self._response.status_code,
            headers=self.headers,
            content=kept,
            operation=self._operation,
        )


def check_end(response: Any) -> None:
    """Let the connection of a complete ``httpx.Response`` be closed with it, if more bytes came behind the response.

    httpx would take them for the response to the next request. It has no public way to them. To close the connection
    afterwards is too late: another call may have it.
    """
    connection: Any = response.stream
    for name in ("_stream", "_httpcore_stream", "_stream", "_connection"):
        connection = getattr(connection, name, None)
    state = getattr(connection, "_h11_state", None)
    if state is None or not (state.trailing_data[0] or _decrypted(response.extensions["network_stream"])):
        return
    if connection.is_idle():  # a hook has read the response
        connection._expire_at = 0.0
    else:
        state.send_failed()


def _decrypted(stream: Any) -> bytes:
    """What the TLS of async code has read from the socket already, where httpx looks for bytes of idle connections."""
    from ssl import SSLError, SSLObject

    tls = stream.get_extra_info("ssl_object")
    try:
        return tls.read(1) if isinstance(tls, SSLObject) else b""
    except SSLError:  # there is nothing
        return b""
