"""Every kind of broken answer: status lines, headers, encodings, bodies, documents, errors, and connections that end.

Each is a way to send something else than the right response; bombs and endless answers are in `bombs`.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable, Iterator
from typing import Any, Literal, TypeAlias

import attrs

from klaviyo_ext.testing.messages.http_messages import Response

from .breaking_server import Piece, Play

__all__ = ["ANSWERS", "BODIES", "BrokenAnswer"]

Says: TypeAlias = Literal["right", "altered", "wrong", "open"]


@attrs.frozen
class BrokenAnswer:
    """One kind.

    Attributes:
        name: part of the path.
        play: what is sent.
        says: "right": it is odd, but it must be understood. "open": it may be understood. "altered": the same, and it
            says something else than the right one. "wrong": it says nothing that a caller could use.
        slow: it takes as long as the client waits.
    """

    name: str
    play: Play = attrs.field(repr=False)
    says: Says
    slow: bool = False

    @property
    def ends(self) -> bool:
        """Whether the connection ends with it: what follows would not be taken for another answer."""
        return self.says == "wrong" or self.name == "http-1.0"

    def __str__(self) -> str:
        return self.name


_TYPE = "Content-Type: application/vnd.api+json"


def _head(status: object, *headers: str, version: str = "HTTP/1.1") -> bytes:
    return "\r\n".join([f"{version} {status}", *headers, "", ""]).encode("latin-1", "surrogateescape")


def _sized(status: object, body: bytes, *headers: str) -> bytes:
    return _head(status, *(headers or (_TYPE,)), f"Content-Length: {len(body)}") + body


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def _once(make: Callable[[Response], bytes]) -> Play:
    def play(right: Response) -> Iterator[Piece]:
        yield make(right)

    return play


def _raw(content: bytes) -> Play:
    return _once(lambda _: content)


# ---- status lines


def _status_lines() -> Iterator[tuple[str, Says, Play]]:
    wrong = {
        "nothing": b"",
        "noise": bytes(range(256)) * 8,
        "http2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "tls-alert": b"\x15\x03\x01\x00\x02\x02\x28",
        "ssh": b"SSH-2.0-OpenSSH_9.6\r\n",
        "no-number": b"HTTP/1.1 abc OK\r\n\r\n",
        "status-99": b"HTTP/1.1 099 Low\r\nContent-Length: 0\r\n\r\n",
        "status-1000": b"HTTP/1.1 1000 High\r\nContent-Length: 0\r\n\r\n",
        "status-999": b"HTTP/1.1 999 Denied\r\nContent-Length: 0\r\n\r\n",
        "icy": b"ICY 200 OK\r\n\r\n",
        "half-a-status-line": b"HTTP/1.1 20",
        "long-reason": b"HTTP/1.1 200 " + b"x" * 300_000,
        "nul-in-line": b"HTTP/1.1 200 O\0K\r\nContent-Length: 2\r\n\r\n{}",
        "http-3.7": b"HTTP/3.7 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    }
    for name, content in wrong.items():
        yield name, "wrong", _raw(content)
    yield "http-0.9", "wrong", _once(lambda right: right.body or b"{}")
    yield "http-1.0", "right", _once(lambda r: _head(f"{r.status} OK", _TYPE, version="HTTP/1.0") + r.body)
    yield "no-reason", "right", _once(lambda r: _sized(r.status, r.body))
    yield "foreign-reason", "open", _once(lambda r: _sized(f"{r.status} \udcc3\udca4\udcff", r.body))
    yield (
        "bare-newlines",
        "open",
        _once(lambda r: _head("200 OK", _TYPE, f"Content-Length: {len(r.body)}").replace(b"\r\n", b"\n") + r.body),
    )
    yield "blank-lines-first", "open", _once(lambda r: b"\r\n\r\n" + _sized(f"{r.status} OK", r.body))
    yield "twice", "right", _once(lambda r: _sized(f"{r.status} OK", r.body) * 2)
    yield "an-error-behind", "right", _once(lambda r: _sized(f"{r.status} OK", r.body) + _sized("500 X", b"{}"))
    yield "noise-behind", "right", _once(lambda r: _sized(f"{r.status} OK", r.body) + bytes(range(256)))


# ---- headers


def _headers() -> Iterator[tuple[str, Says, Play]]:
    for name, values in {
        "length-text": ("Content-Length: abc",),
        "length-negative": ("Content-Length: -5",),
        "length-huge": (f"Content-Length: {10**30}",),
        "length-float": ("Content-Length: 1e3",),
        "lengths-differ": ("Content-Length: 5", "Content-Length: 7"),
        "coding-unknown": ("Transfer-Encoding: rot13",),
        "coding-stacked": ("Transfer-Encoding: gzip, chunked",),
        "header-without-colon": ("nonsense", "Content-Length: 2"),
        "header-nul": ("X-A: a\0b", "Content-Length: 2"),
        "header-no-name": (": x", "Content-Length: 2"),
        "header-space": ("Content-Length : 2",),
        "header-huge": (f"X-A: {'x' * 300_000}", "Content-Length: 2"),
        "headers-many": (*(f"X-{n}: {n}" for n in range(30_000)), "Content-Length: 2"),
    }.items():
        yield name, "wrong", _raw(_head("200 OK", _TYPE, *values) + b"{}")
    yield "length-too-long", "wrong", _once(lambda r: _head("200 OK", _TYPE, "Content-Length: 999999") + r.body)
    yield "length-too-short", "wrong", _once(lambda r: _head("200 OK", _TYPE, "Content-Length: 9") + r.body)
    yield "length-zero", "wrong", _once(lambda r: _head("200 OK", _TYPE, "Content-Length: 0") + r.body)
    carried: list[tuple[str, Says, str]] = [
        ("type-html", "open", "Content-Type: text/html"),
        ("type-missing", "open", "X-A: b"),
        ("type-charset", "open", "Content-Type: application/json; charset=nonsense"),
        ("type-foreign", "open", "Content-Type: \udcff\udcfe"),
        ("type-endless", "open", f"Content-Type: {'a/' * 20_000}"),
        ("folded", "open", "X-A: b\r\n  c"),
        ("foreign-id", "right", "X-Klaviyo-Req-Id: \udcff\udcc3"),
        ("retry-after-on-success", "right", "Retry-After: 9999999999"),
        ("revision-nonsense", "right", "X-Klaviyo-Api-Revision: \udcff"),
        ("date-nonsense", "right", "Date: Thu, 99 Foo 99999 99:99:99 GMT"),
        ("cookies", "right", "\r\n".join(f"Set-Cookie: a{n}={n}; Domain=.evil" for n in range(300))),
        ("link", "right", "Link: <http://evil.example/>; rel=next"),
        ("keep-alive-nonsense", "right", "Keep-Alive: timeout=-1, max=nan"),
        ("encoding-empty", "open", "Content-Encoding: "),
        ("encoding-identity", "right", "Content-Encoding: identity"),
    ]
    for n, header in enumerate(_LIMITS):
        carried.append((f"limit-{n}", "right", header))
    for name, says, header in carried:
        yield name, says, _with(header)


_LIMITS = (
    "RateLimit-Limit: 1;w=999999999",
    "RateLimit-Limit: 0;w=1",
    "RateLimit-Limit: -5, 1;w=-1",
    f"RateLimit-Limit: {'9' * 5000};w=1",
    "RateLimit-Limit: nan, inf;w=nan",
    "RateLimit-Limit: \udcff",
    "RateLimit-Limit: 1;w=1\r\nRateLimit-Remaining: -1\r\nRateLimit-Reset: 1e400",
    f"RateLimit-Limit: 1;w=1\r\nRateLimit-Remaining: 0\r\nRateLimit-Reset: {'9' * 5000}",
    "RateLimit-Limit: ²;w=³",
    "RateLimit-Remaining: 0\r\nRateLimit-Reset: 999999999",
)


def _with(header: str) -> Play:
    typed = () if "Content-Type" in header or header.startswith("X-A: b") else (_TYPE,)
    return _once(lambda r: _sized(f"{r.status} OK", r.body, *typed, header))


# ---- transfer and content codings


def _codings() -> Iterator[tuple[str, Says, Play]]:
    chunked = (_TYPE, "Transfer-Encoding: chunked")

    def chunks(make: Callable[[bytes], bytes], *more: str) -> Play:
        return _once(lambda r: _head("200 OK", *chunked, *more) + make(r.body or b"{}"))

    yield "chunked", "right", chunks(lambda b: _chunk(b) + b"0\r\n\r\n")
    yield (
        "chunked-bytes",
        "right",
        chunks(lambda b: b"".join(_chunk(b[n : n + 1]) for n in range(len(b))) + b"0\r\n\r\n"),
    )
    yield "chunk-extension", "right", chunks(lambda b: b"%x;a=b\r\n%b\r\n0\r\n\r\n" % (len(b), b))
    yield "chunk-trailer", "right", chunks(lambda b: _chunk(b) + b"0\r\nX-A: b\r\n\r\n")
    yield "chunk-and-length", "open", chunks(lambda b: _chunk(b) + b"0\r\n\r\n", "Content-Length: 3")
    yield "chunk-size-text", "wrong", chunks(lambda b: b"xyz\r\n" + b)
    yield "chunk-size-negative", "wrong", chunks(lambda b: b"-5\r\n" + b)
    yield "chunk-size-huge", "wrong", chunks(lambda b: b"f" * 18 + b"\r\n" + b)
    yield "chunk-size-long", "wrong", chunks(lambda b: b"0" * 40_000 + b"5\r\n" + b)
    yield "chunk-no-newline", "wrong", chunks(lambda b: b"%x\r\n%bX0\r\n\r\n" % (len(b), b))
    yield "chunk-no-end", "wrong", chunks(_chunk)
    yield "chunk-zero-first", "wrong", chunks(lambda b: b"0\r\n\r\n" + _chunk(b))
    yield "chunk-half", "wrong", chunks(lambda b: b"%x\r\n%b" % (len(b), b[: len(b) // 2]))

    def coded(encoding: str, encode: Callable[[bytes], bytes]) -> Play:
        return _once(lambda r: _sized("200 OK", encode(r.body or b"{}"), _TYPE, f"Content-Encoding: {encoding}"))

    def raw_deflate(body: bytes) -> bytes:
        packer = zlib.compressobj(wbits=-15)
        return packer.compress(body) + packer.flush()

    yield "gzip", "right", coded("gzip", gzip.compress)
    yield "deflate", "right", coded("deflate", zlib.compress)
    yield "deflate-raw", "open", coded("deflate", raw_deflate)
    yield "gzip-in-capitals", "open", coded("GZIP", gzip.compress)
    yield "gzip-x", "open", coded("x-gzip", gzip.compress)
    yield "gzip-members", "open", coded("gzip", lambda b: gzip.compress(b[:20]) + gzip.compress(b[20:]))
    yield "gzip-twice", "open", coded("gzip, gzip", lambda b: gzip.compress(gzip.compress(b)))
    yield "gzip-identity", "open", coded("gzip, identity", gzip.compress)
    yield "gzip-is-plain", "wrong", coded("gzip", lambda b: b)
    yield "gzip-truncated", "wrong", coded("gzip", lambda b: gzip.compress(b)[:-12])
    yield "gzip-half", "wrong", coded("gzip", lambda b: gzip.compress(b)[: len(gzip.compress(b)) // 2])
    yield "gzip-nothing", "wrong", coded("gzip", lambda _: b"")
    yield "gzip-noise-behind", "open", coded("gzip", lambda b: gzip.compress(b) + b"noise" * 9)
    yield "gzip-checksum", "wrong", coded("gzip", lambda b: gzip.compress(b)[:-8] + b"\0" * 8)
    yield "gzip-untold", "wrong", _once(lambda r: _sized("200 OK", gzip.compress(r.body)))
    yield "encoding-unknown", "wrong", coded("zzz", lambda b: b"\x01\x02" + b[::-1])
    yield "encoding-brotli", "wrong", coded("br", lambda _: b"\x8b\x01\x80{}\x03")
    yield "encoding-zstd", "wrong", coded("zstd", lambda _: b"\x28\xb5\x2f\xfd\x20\x02\x11\x00\x00{}")
    yield "encoding-hundred", "wrong", coded(", ".join(["gzip"] * 100), gzip.compress)


# ---- bodies that are no document, and documents of another shape


def _bodies() -> Iterator[tuple[str, Says, Callable[[bytes], bytes]]]:
    html = b"<!DOCTYPE html><html><body><h1>Just a moment...</h1></body></html>"
    for name, content in {
        "empty": b"",
        "spaces": b" \r\n\t ",
        "html": html,
        "xml": b'<?xml version="1.0"?><Error><Code>SlowDown</Code></Error>',
        "text": b"upstream connect error or disconnect/reset before headers",
        "nuls": bytes(4000),
        "null": b"null",
        "true": b"true",
        "zero": b"0",
        "string": b'"text"',
        "list": b"[]",
        "list-of-lists": b"[[[]]]",
        "object": b"{}",
        "nan": b"NaN",
        "data-null": b'{"data": null}',
        "data-text": b'{"data": "x"}',
        "data-number": b'{"data": 7}',
        "data-true": b'{"data": true}',
        "data-of-null": b'{"data": [null]}',
        "data-of-numbers": b'{"data": [1, 2.5, "x"]}',
        "data-of-lists": b'{"data": [[]]}',
        "errors": b'{"errors": [{"code": "oops", "title": "T", "detail": "D"}]}',
        "errors-none": b'{"errors": []}',
        "errors-text": b'{"errors": "no"}',
        "meta-only": b'{"meta": {}, "links": {}}',
        "message": b'{"message": "Internal server error"}',
        "deep": b"[" * 200_000 + b"]" * 200_000,
        "deep-objects": b'{"data":' * 100_000 + b"1" + b"}" * 100_000,
        "digits": b'{"data": ' + b"9" * 20_000 + b"}",
        "single-quotes": b"{'data': []}",
        "javascript": b'while(1);{"data": []}',
        "jsonp": b'callback({"data": []})',
        "bom-twice": b'\xef\xbb\xbf\xef\xbb\xbf{"data": []}',
    }.items():
        yield name, "wrong", lambda _, content=content: content  # type: ignore[misc]
    yield "json-half", "wrong", lambda b: b[: len(b) // 2]
    yield "json-almost", "wrong", lambda b: b[:-1]
    yield "json-twice", "wrong", lambda b: b * 2
    yield "json-and-html", "wrong", lambda b: b + html
    yield "not-utf8", "wrong", lambda b: b[:1] + b'"\xff\xfe": 1, ' + b[1:]
    yield "utf-16", "open", lambda b: b.decode().encode("utf-16")
    yield "utf-32", "open", lambda b: b.decode().encode("utf-32")
    yield "latin-1", "wrong", lambda b: b[:1] + b'"\xe4": 1, ' + b[1:]
    yield "bom", "open", lambda b: b"\xef\xbb\xbf" + b
    yield "spaced", "right", lambda b: b"\n \t" + b + b" \r\n" * 5000
    yield "surrogate-bytes", "altered", lambda b: b.replace(b'"data":', b'"x": "\xed\xa0\x80", "data":', 1)
    yield "surrogates", "altered", lambda b: b.replace(b'"data":', b'"x": "\\ud800", "data":', 1)
    yield "beside-nan", "altered", lambda b: b.replace(b'"data":', b'"x": [NaN, Infinity, 1e400], "data":', 1)
    yield "beside-digits", "altered", lambda b: b.replace(b'"data":', b'"x": ' + b"7" * 9000 + b', "data":', 1)
    yield (
        "beside-deep",
        "altered",
        lambda b: b.replace(b'"data":', b'"x": ' + b"[" * 900 + b"]" * 900 + b', "data":', 1),
    )
    yield "no-type", "altered", lambda _: b'{"data": {"id": "1"}}'
    yield "no-id", "altered", lambda _: b'{"data": {}}'
    yield "errors-beside-data", "altered", lambda b: b.replace(b'"data":', b'"errors": [{"code": "x"}], "data":', 1)
    yield "one-for-many", "wrong", _other_shape
    yield "next-number", "altered", _linked(7)
    yield "next-list", "altered", _linked(["x"])
    yield "next-object", "altered", _linked({"url": "x"})
    yield "next-true", "altered", _linked(True)
    yield "next-elsewhere", "altered", _linked("http://evil.example/api/profiles?page[cursor]=x")
    yield "next-file", "altered", _linked("file:///etc/passwd")
    yield "next-invalid", "altered", _linked("http://[")
    yield "links-text", "altered", lambda b: _changed(b, links="x")
    yield "links-list", "altered", lambda b: _changed(b, links=[1])
    yield "included-text", "altered", lambda b: _changed(b, included="x")
    yield "included-odd", "altered", lambda b: _changed(b, included=[None, 1, {}])
    yield "meta-list", "altered", lambda b: _changed(b, meta=[])


def _changed(body: bytes, **members: Any) -> bytes:
    return json.dumps({**json.loads(body), **members}).encode() if body else b"{}"


def _linked(target: Any) -> Callable[[bytes], bytes]:
    return lambda body: _changed(body, links={"self": "x", "next": target})


def _other_shape(body: bytes) -> bytes:
    """A list where one thing is due, and one where a list is."""
    if not body:
        return b'{"data": [1]}'
    data = json.loads(body)["data"]
    return _changed(body, data=data[0] if isinstance(data, list) else [data])


BODIES: list[tuple[str, Says, Callable[[bytes], bytes]]] = list(_bodies())
"""Name, what it says, and the body that is sent instead of the right one."""


def _documents() -> Iterator[tuple[str, Says, Play]]:
    for name, says, change in BODIES:
        yield (
            f"body-{name}",
            says,
            _once(
                lambda r, change=change: _sized(f"{r.status if r.body else 200} OK", change(r.body))  # type: ignore[misc]
            ),
        )


# ---- statuses


def _statuses() -> Iterator[tuple[str, Says, Play]]:
    html = b"<html><body><h1>nginx</h1></body></html>"
    known = b'{"errors": [{"id": "1", "status": "%d", "code": "x", "title": "T", "detail": "D", "source": {}}]}'
    for status in (400, 401, 403, 404, 405, 406, 408, 409, 410, 411, 413, 415, 421, 422, 425, 428, 429, 431, 451):
        yield f"html-{status}", "wrong", _raw(_sized(f"{status} X", html, "Content-Type: text/html"))
    for status in (400, 401, 402, 403, 404, 405, 409, 412, 413, 418, 429, 499, 500, 503):
        yield f"api-{status}", "wrong", _raw(_sized(f"{status} X", known % status))
    for status in (500, 501, 502, 503, 504, 505, 507, 511, 520, 521, 522, 524, 525, 530, 598, 599, 600, 700):
        yield f"empty-{status}", "wrong", _raw(_head(f"{status} X", "Content-Length: 0"))
    odd = {"status": {}, "code": None, "title": [], "detail": 5, "source": "x", "meta": [], "links": 3, "id": 1}
    for name, body in {
        "null": b'{"errors": null}',
        "of-null": b'{"errors": [null, 1, "x", []]}',
        "odd": json.dumps({"errors": [odd]}).encode(),
        "sources": b'{"errors": [{"source": {"pointer": 5, "parameter": [], "header": {}}}]}',
        "pointers": json.dumps({"errors": [{"source": {"pointer": "/data/" * 2000}}]}).encode(),
        "many": json.dumps({"errors": [{"code": "x", "detail": "D"}] * 5000}).encode(),
        "half": b'{"errors": [{"code": "x"',
        "deep": b'{"errors": ' + b"[" * 100_000,
        "meta": b'{"errors": [{"code": "duplicate_profile", "meta": {"duplicate_profile_id": {}}}]}',
        "surrogates": b'{"errors": [{"code": "\\ud800", "detail": "\\udfff"}]}',
        "digits": b'{"errors": [{"detail": ' + b"9" * 20_000 + b"}]}",
    }.items():
        for status in (400, 409, 500):
            yield f"errors-{name}-{status}", "wrong", _raw(_sized(f"{status} X", body))
    for n, value in enumerate(("abc", "-5", "9999999999", "nan", "inf", "1e400", "", "9" * 5000, "\udcff", "1,2")):
        answer = _sized("429 X", known % 429, _TYPE, f"Retry-After: {value}")
        yield f"retry-after-{n}", "wrong", _raw(answer)
    for n, value in enumerate(("Mon, 01 Jan 0001 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "Thu, 99 Foo 1 9")):
        yield f"retry-date-{n}", "wrong", _raw(_sized("503 X", html, f"Retry-After: {value}"))
    places = ("", "/api/profiles", "http://evil.example/", "file:///etc/passwd", "http://[", "\udcff", "//", "?" * 9000)
    for n, place in enumerate(places):
        yield (
            f"moved-{n}",
            "wrong",
            _raw(_head(f"{(301, 302, 303, 307, 308)[n % 5]} X", f"Location: {place}", "Content-Length: 0")),
        )
    yield "moved-nowhere", "wrong", _raw(_head("302 X", "Content-Length: 0"))
    for status in (300, 304, 305):
        yield f"empty-{status}", "wrong", _raw(_head(f"{status} X", "Content-Length: 0"))
    for status in (200, 201, 202, 203, 204, 205, 207, 226):
        yield f"empty-{status}", "wrong", _raw(_head(f"{status} X", *(["Content-Length: 0"] if status != 204 else [])))
    yield "body-of-204", "wrong", _once(lambda r: _head("204 X", _TYPE, f"Content-Length: {len(r.body)}") + r.body)
    yield "body-of-205", "open", _once(lambda r: _sized("205 X", r.body))
    yield "body-of-206", "open", _once(lambda r: _sized("206 X", r.body, _TYPE, "Content-Range: bytes 0-5/900"))
    yield "body-of-500", "wrong", _once(lambda r: _sized("500 X", r.body))
    yield "body-of-404", "wrong", _once(lambda r: _sized("404 X", r.body))
    yield "continue", "right", _once(lambda r: _head("100 Continue") + _sized(f"{r.status} X", r.body))
    yield "hints", "right", _once(lambda r: _head("103 X", "Link: </a>") * 20 + _sized(f"{r.status} X", r.body))
    yield "switching", "wrong", _raw(_head("101 X", "Upgrade: websocket", "Connection: Upgrade") + b"\x81\x05hello")
    yield "continue-only", "wrong", _raw(_head("100 Continue"))


# ---- connections that end, and those that do not


def _ends() -> Iterator[tuple[str, Says, Play]]:
    def cut(share: float, end: Piece | None = None) -> Play:
        def play(right: Response) -> Iterator[Piece]:
            content = _sized("200 OK", right.body or b"{}")
            yield content[: int(len(content) * share)]
            if end is not None:
                yield end

        return play

    for name, share in (("in-line", 0.01), ("in-head", 0.03), ("in-body", 0.7), ("at-last", 0.999)):
        yield f"closed-{name}", "wrong", cut(share)
        yield f"reset-{name}", "wrong", cut(share, "reset")
    yield "reset", "wrong", cut(0, "reset")


_PIECES, _PAUSE = 200, 0.03
"""Long enough for whoever waits for the end, and not too long for a test that fails."""


def _slow() -> Iterator[tuple[str, Says, Play]]:
    def silent(share: float) -> Play:
        def play(right: Response) -> Iterator[Piece]:
            content = _sized("200 OK", right.body or b"{}")
            yield content[: int(len(content) * share)]
            yield "silence"

        return play

    def dripping(head: bool) -> Play:
        def play(right: Response) -> Iterator[Piece]:
            start, body = _head("200 OK", _TYPE, "Content-Length: 99999"), (right.body or b"{}") * 99
            yield b"" if head else start
            for byte in (start + body if head else body)[:_PIECES]:
                yield bytes([byte])
                yield _PAUSE

        return play

    def repeated(start: bytes, piece: bytes) -> Play:
        def play(_: Response) -> Iterator[Piece]:
            yield start
            for _ in range(_PIECES):
                yield piece
                yield _PAUSE

        return play

    for name, share in (("at-once", 0.0), ("in-head", 0.03), ("in-body", 0.7), ("at-last", 0.999)):
        yield f"silent-{name}", "wrong", silent(share)
    yield "drip-head", "wrong", dripping(True)
    yield "drip-body", "wrong", dripping(False)
    chunked = _head("200 OK", _TYPE, "Transfer-Encoding: chunked")
    yield "drip-chunks", "wrong", repeated(chunked, _chunk(b" "))
    yield "drip-chunk-line", "wrong", repeated(chunked, b"0")
    yield "drip-trailer", "wrong", repeated(chunked + _chunk(b"{}") + b"0\r\n", b"X-A: b\r\n")
    yield "drip-hints", "wrong", repeated(b"", _head("103 X"))
    yield "drip-headers", "wrong", repeated(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n")
    yield "drip-gzip", "wrong", repeated(_head("200 OK", _TYPE, "Content-Encoding: gzip"), gzip.compress(b" "))


ANSWERS = [
    BrokenAnswer(name, play, says, slow=group is _slow)
    for group in (_status_lines, _headers, _codings, _documents, _statuses, _ends, _slow)
    for name, says, play in group()
]
"""All kinds."""
