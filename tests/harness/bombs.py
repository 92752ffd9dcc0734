"""Answers that fill memory, or never end: small ones that grow, and large ones."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from functools import cache

from klaviyo_ext.testing.messages.http_messages import Response

from .breaking_server import Piece, Play

__all__ = ["BOMBS"]

_MB = 1 << 20
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.api+json\r\n"
_CHUNKED = _HEAD + b"Transfer-Encoding: chunked\r\n"


@cache
def _gzipped(megabytes: int) -> bytes:
    """So many megabytes of spaces, in members of 100 MB."""
    member = gzip.compress(b" " * 100 * _MB, 1)
    return member * (megabytes // 100)


@cache
def _deflated(megabytes: int) -> bytes:
    """The same in one stream; its end is missing."""
    packer = zlib.compressobj(1)
    start = packer.compress(b" " * 50 * _MB) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(b" " * 50 * _MB) + packer.flush(zlib.Z_FULL_FLUSH)
    return start + again * (megabytes // 50 - 1)


def _whole(body: bytes, *headers: bytes, status: bytes = b"200 OK") -> Play:
    head = _HEAD.replace(b"200 OK", status) + b"".join(header + b"\r\n" for header in headers)
    return lambda _: iter([head + b"Content-Length: %d\r\n\r\n" % len(body), body])


def _encoded(coding: bytes, body: bytes) -> Play:
    return _whole(body, b"Content-Encoding: " + coding)


def _endless(start: bytes, piece: bytes, gigabytes: float = 3.0) -> Play:
    """As good as endless: it ends with several gigabytes, so that no test goes on for ever."""

    def play(_: Response) -> Iterator[Piece]:
        yield start
        for _ in range(int(gigabytes * 1024 * _MB / len(piece))):
            yield piece

    return play


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def _made() -> Iterator[tuple[str, Play]]:
    yield "gzip of 3 GB", _encoded(b"gzip", _gzipped(3_000))
    yield "deflate of 3 GB", _encoded(b"deflate", _deflated(3_000))
    yield "gzip of gzip of 3 GB", _encoded(b"gzip, gzip", gzip.compress(_gzipped(3_000)))
    yield "gzip of gzip, told once", _encoded(b"gzip", gzip.compress(_gzipped(3_000)))
    spaces = b" " * 65_536
    yield "endless spaces", _endless(_HEAD + b"\r\n", spaces)
    yield "endless chunks", _endless(_CHUNKED + b"\r\n", _chunk(spaces))
    yield "endless list", _endless(_HEAD + b'\r\n{"data": [', b'{"type": "profile", "id": "1"}, ' * 2_000)
    yield "endless gzip", _endless(_HEAD + b"Content-Encoding: gzip\r\n\r\n", gzip.compress(spaces * 16))
    yield "endless empty gzip", _endless(_HEAD + b"Content-Encoding: gzip\r\n\r\n", gzip.compress(b"") * 3_000, 0.5)
    yield "endless status line", _endless(b"HTTP/1.1 200 ", spaces)
    yield "endless header", _endless(_HEAD + b"X-A: ", spaces)
    yield "endless headers", _endless(_HEAD, b"X-A: b\r\n" * 8_000)
    yield "endless chunk size", _endless(_CHUNKED + b"\r\n", b"0" * 65_536)
    yield "endless chunk extension", _endless(_CHUNKED + b"\r\n1;", spaces)
    yield "endless trailer", _endless(_CHUNKED + b"\r\n" + _chunk(b"{}") + b"0\r\n", b"X-A: b\r\n" * 8_000)
    yield (
        "endless error",
        _endless(_HEAD.replace(b"200 OK", b"400 X") + b'\r\n{"errors": [', b'{"code": "x"}, ' * 4_000),
    )
    yield "endless error page", _endless(_HEAD.replace(b"200 OK", b"503 X") + b"\r\n", b"<p>x</p>" * 8_000)
    yield "length of 1 TB", _endless(_HEAD + b"Content-Length: 1000000000000\r\n\r\n", spaces)
    for megabytes in (8, 60):
        for name, item in (
            ("objects", b"{},"),
            ("lists", b"[],"),
            ("numbers", b"7,"),
            ("texts", b'"ab",'),
            ("resources", b'{"type":"profile","id":"1"},'),
        ):
            body = b'{"data":[' + item * (megabytes * _MB // len(item)) + b"0]}"
            yield f"{megabytes} MB of {name}", _encoded(b"gzip", gzip.compress(body, 1))
        errors = b'{"errors":[' + b"{}," * (megabytes * _MB // 3) + b"0]}"
        yield f"{megabytes} MB of errors", _whole(errors, status=b"400 X")
        keys = b"{" + b",".join(b'"%d":0' % n for n in range(megabytes * _MB // 10)) + b"}"
        yield f"{megabytes} MB of keys", _encoded(b"gzip", gzip.compress(keys, 1))
    text = b'{"data": {"type": "profile", "id": "1", "attributes": {"title": "%b"}}}'
    yield "a text of 60 MB", _whole(text % (b"x" * 60 * _MB))
    yield "a wide text of 60 MB", _whole(text % ("\U0001f600" * 15 * _MB).encode())
    yield "escapes of 60 MB", _whole(text % (b"\\u0001" * 10 * _MB))


@cache
def BOMBS() -> dict[str, Play]:  # noqa: N802
    """Name to what is sent; making them takes a second."""
    return dict(_made())
