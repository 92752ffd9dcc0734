"""From an operation to the request to send, and from the response to a result. Does no I/O.

The body of a response is decompressed step by step, and never longer than the limit.
"""

from __future__ import annotations

import json
import re
import sys
import zlib
from collections.abc import Callable, Iterable, Mapping
from io import BytesIO
from typing import Any, Generic, Never, TypeVar

import attrs

from .encoding import dumps
from .errors import (
    APIStatusError,
    ArgumentError,
    BadResponseError,
    EncodeError,
    MissingCredentialError,
    ResponseTooLargeError,
)
from .json_types import shown
from .operation import Form, Operation

__all__ = ["BASE_URL", "Body", "Prepared", "Response", "Settings", "check_end", "check_header", "prepare"]

T = TypeVar("T")

BASE_URL = "https://a.klaviyo.com"
"""The API's only host."""

MEDIA_TYPE = "application/vnd.api+json"

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""A token of RFC 9110."""

_REFUSED = re.compile(
    "authorization|connection|content-encoding|content-length|expect|host|http2-settings|keep-alive|proxy-.*|te|trailer|"
    "transfer-encoding|upgrade"
)
"""Headers that say who sends the request, where to and in which form, which is not the caller's choice."""

_REMEDIES = {"authorization": "use api_key, access_token or oauth of a client", "host": "use base_url"}


@attrs.frozen(kw_only=True)
class Settings:
    """What a client adds to every request.

    Attributes:
        base_url: scheme and host, without a trailing slash.
        authorization: returns the ``Authorization`` header of private operations; ``None`` if there is no credential.
        company_id: the public key, for public operations.
        revision: sent instead of the operation's own revision.
        user_agent: the ``User-Agent`` header.
        dumps: encodes bodies as JSON.
        signed_elsewhere: whether the credential is added later.
    """

    base_url: str = BASE_URL
    authorization: Callable[[], str] | None = attrs.field(default=None, repr=lambda a: "None" if a is None else "***")
    company_id: str | None = None
    revision: str | None = None
    user_agent: str = f"klaviyo_client python/{sys.version.split()[0]}"
    dumps: Callable[[Any], bytes] = dumps
    signed_elsewhere: bool = False


@attrs.frozen
class Prepared:
    """A request that is ready to send. ``content`` is the encoded body, unless ``form`` is a multipart body."""

    method: str
    url: str
    headers: dict[str, str] = attrs.field(repr=lambda headers: repr(sorted(headers)))
    content: bytes | None = attrs.field(default=None, repr=lambda c: "None" if c is None else f"<{len(c)} bytes>")
    form: Form | None = attrs.field(default=None, repr=False)

    __repr__ = shown

    def __reduce__(self) -> Never:
        raise TypeError(
            "cannot pickle a prepared request, because it contains a credential; pickle its operation instead"
        )


def prepare(operation: Operation[Any], settings: Settings, headers: Iterable[tuple[str, str]] = ()) -> Prepared:
    """Build the request of ``operation``; ``headers`` come on top of its own.

    Raises:
        MissingCredentialError: a public operation needs a ``company_id``, or a private one a key or token.
        EncodeError: the body cannot be encoded as JSON, or a header is invalid.
        ArgumentError: a header is not the caller's to set.
    """
    info = operation.info
    query = operation.query
    sent = {
        "Accept": MEDIA_TYPE,
        "Accept-Encoding": "gzip, deflate",
        "User-Agent": settings.user_agent,
        "revision": settings.revision or info.revision,
    }
    if info.auth == "public":
        if settings.company_id is not None:
            query = (("company_id", settings.company_id), *query)
        elif info.needs_company_id:
            message = f"{info.id} needs a company_id (the public API key); pass one to the client"
            raise MissingCredentialError(message, argument="company_id", operation=operation)
    elif settings.authorization is not None:
        sent["Authorization"] = settings.authorization()
    elif not settings.signed_elsewhere:
        message = f"{info.id} needs an api_key or an access_token; pass one to the client"
        raise MissingCredentialError(message, argument="api_key", operation=operation)
    content = None
    form = operation.body if isinstance(operation.body, Form) else None
    if form is None and operation.body is not None:
        sent["Content-Type"] = MEDIA_TYPE
        content = operation.body if isinstance(operation.body, bytes) else settings.dumps(operation.body)
    for name, value in (*operation.headers, *headers):
        check_header(name, value)
        if operation.body is None and name.lower() == "content-type" and (name, value) in operation.headers:
            continue  # of a body that the caller left out
        if form is not None and name.lower() == "content-type":
            raise ArgumentError(
                "remove the header Content-Type, which a multipart body has already", argument="headers"
            )
        sent[next((known for known in sent if known.lower() == name.lower()), name)] = value  # instead of ours
    url = f"{settings.base_url}{operation.path}"
    if query:
        from urllib.parse import quote  # takes long to import

        url += "?" + "&".join(f"{quote(name, safe='[]')}={quote(value, safe='')}" for name, value in query)
    return Prepared(info.method, url, sent, content, form)


def check_header(name: object, value: object) -> None:
    """Refuse a header that cannot be sent (EncodeError), or is not the caller's to set (ArgumentError)."""
    if not (isinstance(name, str) and _HEADER_NAME.fullmatch(name)):
        raise EncodeError("invalid header name", path=f"header {str(name)[:60]!r}")
    if _REFUSED.fullmatch(name.lower()):
        remedy = _REMEDIES.get(name.lower(), "the HTTP library sets it")
        raise ArgumentError(f"remove the header {name}; {remedy}", argument="headers")
    if not (isinstance(value, str) and value.isascii() and value.isprintable() and value == value.strip()):
        raise EncodeError("a header value must be printable ASCII, without spaces around it", path=f"header {name}")


@attrs.frozen
class Response(Generic[T]):
    """A response, whatever its status.

    Attributes:
        operation: the call that was sent.
        status_code: HTTP status.
        headers: names in lower case.
        content: the decompressed body.
        attempts: number of requests that were sent.
        waited: seconds spent waiting before and between them.
    """

    operation: Operation[T]
    status_code: int
    headers: Mapping[str, str]
    content: bytes = attrs.field(repr=lambda content: f"<{len(content)} bytes>")
    attempts: int = 1
    waited: float = 0.0

    __repr__ = shown

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return 200 <= self.status_code < 300

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, for a support ticket."""
        return self.headers.get("x-klaviyo-req-id")

    def raise_for_status(self) -> None:
        """Raise an error if the status is not 2xx.

        Raises:
            APIStatusError: the status is not 2xx.
        """
        if not self.is_success:
            raise APIStatusError(
                status_code=self.status_code, headers=self.headers, content=self.content, operation=self.operation
            )

    @property
    def parsed(self) -> T:
        """:meth:`decode`. Each access decodes again."""
        return self.decode()

    def decode(self, loads: Callable[[bytes], Any] = json.loads) -> T:
        """The decoded response; ``loads`` decodes JSON.

        Raises:
            APIStatusError: the status is not 2xx.
            BadResponseError: the body is not what the operation returns.
        """
        self.raise_for_status()
        try:
            return self.operation.decode(self.content, loads)
        except BadResponseError as error:
            error.status_code = self.status_code
            error.headers = dict(self.headers)
            raise


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
    tls = stream.get_extra_info("ssl_object")
    try:
        return tls.read(1) if type(tls).__name__ == "SSLObject" else b""
    except OSError:  # an SSLError: there is nothing
        return b""
