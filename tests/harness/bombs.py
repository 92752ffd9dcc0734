"""Answers that fill memory, or never end: small ones that grow, and large ones."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Iterator
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


def _failed(status: bytes) -> bytes:
    return _HEAD.replace(b"200 OK", status)


def _whole(body: bytes, *headers: bytes, status: bytes = b"200 OK") -> Play:
    head = _failed(status) + b"".join(header + b"\r\n" for header in headers)
    return lambda _: iter([head + b"Content-Length: %d\r\n\r\n" % len(body), body])


def _encoded(coding: bytes, body: bytes) -> Play:
    return _whole(body, b"Content-Encoding: " + coding)


def _endless(start: bytes, piece: bytes, gigabytes: float = 3.0) -> Play:
    """As good as endless: it ends with several gigabytes, so that no test goes on for ever."""

    def play(right: Response) -> Iterator[Piece]:
        del right
        yield start
        for _ in range(int(gigabytes * 1024 * _MB / len(piece))):
            yield piece

    return play


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def _dense(item: bytes, megabytes: int, member: bytes = b"data") -> bytes:
    return b'{"%b":[' % member + item * (megabytes * _MB // len(item)) + item.rstrip(b",") + b"]}"


def _keys(megabytes: int) -> bytes:
    return b"{" + b",".join(b'"%d":0' % number for number in range(megabytes * _MB // 10)) + b"}"


_SPACES = b" " * 65_536

BOMBS: dict[str, Callable[[], Play]] = {
    "gzip of 3 GB": lambda: _encoded(b"gzip", _gzipped(3_000)),
    "deflate of 3 GB": lambda: _encoded(b"deflate", _deflated(3_000)),
    "gzip of gzip of 3 GB": lambda: _encoded(b"gzip, gzip", gzip.compress(_gzipped(3_000))),
    "gzip of gzip, told once": lambda: _encoded(b"gzip", gzip.compress(_gzipped(3_000))),
    "endless spaces": lambda: _endless(_HEAD + b"\r\n", _SPACES),
    "endless chunks": lambda: _endless(_CHUNKED + b"\r\n", _chunk(_SPACES)),
    "endless list": lambda: _endless(_HEAD + b'\r\n{"data": [', b'{"type": "profile", "id": "1"}, ' * 2_000),
    "endless gzip": lambda: _endless(_HEAD + b"Content-Encoding: gzip\r\n\r\n", gzip.compress(_SPACES * 16)),
    "endless empty gzip": lambda: _endless(_HEAD + b"Content-Encoding: gzip\r\n\r\n", gzip.compress(b"") * 3_000, 0.5),
    "endless status line": lambda: _endless(b"HTTP/1.1 200 ", _SPACES),
    "endless header": lambda: _endless(_HEAD + b"X-A: ", _SPACES),
    "endless headers": lambda: _endless(_HEAD, b"X-A: b\r\n" * 8_000),
    "endless chunk size": lambda: _endless(_CHUNKED + b"\r\n", b"0" * 65_536),
    "endless chunk extension": lambda: _endless(_CHUNKED + b"\r\n1;", _SPACES),
    "endless trailer": lambda: _endless(_CHUNKED + b"\r\n" + _chunk(b"{}") + b"0\r\n", b"X-A: b\r\n" * 8_000),
    "endless error": lambda: _endless(_failed(b"400 X") + b'\r\n{"errors": [', b'{"code": "x"}, ' * 4_000),
    "endless error page": lambda: _endless(_failed(b"503 X") + b"\r\n", b"<p>x</p>" * 8_000),
    "length of 1 TB": lambda: _endless(_HEAD + b"Content-Length: 1000000000000\r\n\r\n", _SPACES),
}
"""Name to what makes it, which can take a second."""

for _size in (1, 8, 60):
    for _name, _item in {
        "objects": b"{},",
        "lists": b"[],",
        "numbers": b"7,",
        "texts": b'"ab",',
        "resources": b'{"type":"profile","id":"1"},',
    }.items():
        BOMBS[f"{_size} MB of {_name}"] = lambda item=_item, size=_size: _encoded(  # type: ignore[misc]
            b"gzip", gzip.compress(_dense(item, size), 1)
        )
    BOMBS[f"{_size} MB of errors"] = lambda size=_size: _whole(  # type: ignore[misc]
        _dense(b"{},", size, b"errors"), status=b"400 X"
    )
    BOMBS[f"{_size} MB of keys"] = lambda size=_size: _encoded(b"gzip", gzip.compress(_keys(size), 1))  # type: ignore[misc]
