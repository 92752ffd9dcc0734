"""What failures of the transport say: what was done, with which server, which limit ended it. On real sockets."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from klaviyo_client import AsyncClient, Client
from klaviyo_client.api import profiles
from klaviyo_ext import AsyncKlaviyo, Klaviyo, Retry
from klaviyo_ext.errors import ArgumentError, KlaviyoError, RequestTimeoutError, TransportError
from tests.raw_server import Raw, chunked, ok, raw_server, read_request

READ = profiles.get_profile("P1")
ONCE = Retry(attempts=1)
PROXIES = ("ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "http_proxy", "https_proxy", "NO_PROXY", "no_proxy")

CERTIFICATE = """\
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgrUK6oFtmFKmgrWCd
tVmUgBD7PzO5ofHltaae7W70OZehRANCAAT6Xou81zGVAyILUAmpZAFfngiyClpe
qfOsMGSEJ4ZXiumNK1wbewrU1F3JFaCrJ6iqR/G7WHLc3CyxmPKIVEGN
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIIBmjCCAUGgAwIBAgIUSlCCdAusd49Fmj9GZkly8CEFu8QwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEzMDEzMjUzMVoYDzIxMjYxMTA2
MTMyNTMxWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAT6Xou81zGVAyILUAmpZAFfngiyClpeqfOsMGSEJ4ZXiumNK1wbewrU
1F3JFaCrJ6iqR/G7WHLc3CyxmPKIVEGNo28wbTAdBgNVHQ4EFgQUCgRKejjn9iK0
DiKJpvrMXtVtBKMwHwYDVR0jBBgwFoAUCgRKejjn9iK0DiKJpvrMXtVtBKMwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDRwAwRAIgXPtWndfoMWtk8UlkTuGjVZtZq0pf5nN8KqnbzLdLhAwCIAzI
Y4PSp4SgOf07JOYvQEEJ3RQGcWGbz4mURKvFT9p3
-----END CERTIFICATE-----
"""
"""Of localhost, signed by itself."""

kinds = pytest.mark.parametrize("kind", ["Klaviyo", "AsyncKlaviyo"])
all_kinds = pytest.mark.parametrize("kind", ["Client", "AsyncClient", "Klaviyo", "AsyncKlaviyo"])


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*PROXIES, "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


def failure(kind: str, url: str, wanted: type[KlaviyoError] = TransportError, **options: Any) -> Any:
    """The error of one call by a client of ``kind``."""
    options = {"api_key": "pk_test", "base_url": url, **options}
    if "Klaviyo" in kind:
        options = {"retry": ONCE, "pace": False, **options}
    made: Any = {"Client": Client, "AsyncClient": AsyncClient, "Klaviyo": Klaviyo, "AsyncKlaviyo": AsyncKlaviyo}[kind]

    def blocking() -> None:
        with made(**options) as client:
            client.send(READ)

    async def awaiting() -> None:
        async with made(**options) as client:
            await client.send(READ)

    with pytest.raises(wanted) as caught:
        asyncio.run(awaiting()) if kind.startswith("Async") else blocking()
    assert "\n" not in str(caught.value)
    return caught.value


def refused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
    return port


@kinds
def test_a_refused_connection(kind: str) -> None:
    port = refused_port()
    error = failure(kind, f"http://127.0.0.1:{port}")
    assert str(error) == f"get_profile: cannot connect to 127.0.0.1:{port}: Connection refused"
    assert not error.sent


@all_kinds
def test_every_client_names_host_and_port(kind: str) -> None:
    port = refused_port()
    assert f"127.0.0.1:{port}" in str(failure(kind, f"http://127.0.0.1:{port}"))


@all_kinds
@pytest.mark.parametrize("host", ["a" * 70 + ".example", "a..example", ".example"])
def test_a_name_that_no_host_can_have(kind: str, host: str) -> None:
    try:
        error = failure(kind, f"https://{host}", KlaviyoError)
    except ValueError:  # of the constructor
        return
    assert host in str(error)
    assert not getattr(error, "sent", False)


@kinds
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_refuses_names_itself_without_its_password(
    kind: str, scheme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = refused_port()
    monkeypatch.setenv("ALL_PROXY", f"http://user:secret@127.0.0.1:{port}")
    error = failure(kind, f"{scheme}://api.example", allow_http=True)
    assert str(error) == f"get_profile: cannot connect to the proxy 127.0.0.1:{port}: Connection refused"


@kinds
def test_a_proxy_that_wants_a_password(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(raw: Raw) -> bool:
        raw.send(ok(b"", status="407 Proxy Authentication Required"))
        return False

    with raw_server(refuse) as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.url.replace("//", "//user:secret@"))
        error = failure(kind, "https://api.example")
    assert f"the proxy 127.0.0.1:{proxy.port}: 407 Proxy Authentication Required" in str(error)
    assert not error.sent
    assert "secret" not in str(error)


@kinds
@pytest.mark.parametrize("trusted", [True, False])
def test_tls_through_a_proxy(kind: str, trusted: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What fails behind a proxy is not its fault."""
    context = tls_context(tmp_path)

    def connect(raw: Raw) -> bool:
        raw.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        if trusted:
            with context.wrap_socket(raw.socket, server_side=True) as secured:
                read_request(secured)
                secured.sendall(ok(b"", status="503 Busy")[:-1])
        else:
            with contextlib.suppress(OSError):
                context.wrap_socket(raw.socket, server_side=True).close()
        return False

    with raw_server(connect) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        if trusted:
            monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "localhost.pem"))
        error = failure(kind, "https://localhost:9")
    name = f"localhost:9 through the proxy 127.0.0.1:{proxy.port}: "
    doing = "waiting for the response of " if trusted else "cannot connect to "
    assert str(error).startswith(f"get_profile: {doing}{name}")
    assert error.sent is trusted


@kinds
def test_an_unknown_host(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    error = failure(kind, "https://klavio.example")
    assert str(error) == "get_profile: cannot connect to klavio.example:443: Name or service not known"
    assert not error.sent


def tls_context(tmp_path: Path) -> ssl.SSLContext:
    pem = tmp_path / "localhost.pem"
    pem.write_text(CERTIFICATE)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context


@contextlib.contextmanager
def tls_server(tmp_path: Path) -> Iterator[int]:
    context = tls_context(tmp_path)

    def shake(raw: Raw) -> None:
        with contextlib.suppress(OSError):
            context.wrap_socket(raw.socket, server_side=True).close()

    with raw_server(shake, read=False) as server:
        yield server.port


@kinds
def test_a_certificate_that_is_not_trusted(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with tls_server(tmp_path) as port:
        error = failure(kind, f"https://localhost:{port}")
        certificate = "its certificate is not trusted: self-signed certificate"
        assert str(error).replace("self signed", "self-signed") == (
            f"get_profile: cannot connect to localhost:{port}: {certificate}"
        )
        monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "none"))
        error = failure(kind, f"https://localhost:{port}")
    assert str(error).endswith(f"; SSL_CERT_DIR={tmp_path / 'none'} does not exist") or httpx.__version__ < "0.28"


@all_kinds
def test_a_file_of_certificates_that_does_not_exist(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    if httpx.__version__ < "0.28":
        pytest.skip("httpx 0.27 ignores such a file")
    error = failure(kind, "https://127.0.0.1:9", ArgumentError)
    assert "SSL_CERT_FILE=/nowhere/ca.pem" in str(error)


@kinds
def test_phases_that_take_too_long(kind: str) -> None:
    def silent(raw: Raw) -> None:
        raw.wait()

    def stops(raw: Raw) -> None:
        raw.send(ok(b"{", length=10))
        raw.wait()

    with raw_server(silent) as server:
        error = failure(kind, server.url, RequestTimeoutError, timeout=0.1)
        peer = f"127.0.0.1:{server.port}"
        assert str(error) == f"get_profile: waiting for the response of {peer}: no progress in 0.1 s (timeout)"
        assert error.sent
    with raw_server(stops) as server:
        error = failure(kind, server.url, RequestTimeoutError, timeout=0.1)
        peer = f"127.0.0.1:{server.port}"
        assert str(error) == f"get_profile: reading the response of {peer}: no progress in 0.1 s (timeout)"
    with raw_server(silent, read=False) as server:
        error = failure(kind, f"https://127.0.0.1:{server.port}", RequestTimeoutError, timeout=0.1)
        peer = f"127.0.0.1:{server.port}"
        assert str(error) == f"get_profile: the TLS handshake with {peer}: no progress in 0.1 s (timeout)"
        assert not error.sent


HEAD = b"HTTP/1.1 200 OK\r\n"
NONSENSE: dict[str, bytes] = {
    "nothing": b"",
    "half a status line": b"HTTP/1.",
    "no HTTP": b"SSH-2.0-OpenSSH_9.6\r\n",
    "HTML": b"<html><body>hello</body></html>\r\n\r\n",
    "a status of letters": b"HTTP/1.1 abc OK\r\n\r\n",
    "HTTP/9": b"HTTP/9.9 200 OK\r\n\r\n",
    "a header without a colon": HEAD + b"nonsense\r\n\r\n",
    "a header with a NUL": HEAD + b"X-A: a\0b\r\n\r\n",
    "a header of 1 MB": HEAD + b"X-A: " + b"a" * 1_000_000 + b"\r\n\r\n",
    "endless headers": HEAD + b"X-A: b\r\n" * 100_000,
    "two lengths": HEAD + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    "a length of letters": HEAD + b"Content-Length: ten\r\n\r\nab",
    "a negative length": HEAD + b"Content-Length: -1\r\n\r\nab",
    "a huge length": HEAD + b"Content-Length: 99999999999999999999\r\n\r\nab",
    "an unknown transfer encoding": HEAD + b"Transfer-Encoding: gzip\r\n\r\nab",
    "a chunk of letters": HEAD + b"Transfer-Encoding: chunked\r\n\r\nxyz\r\nab",
    "a huge chunk": HEAD + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nab",
    "a chunk that is longer": HEAD + b"Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n",
    "a cut trailer": chunked(b"{}")[:-2] + b"X-A: b",
    "switching protocols": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n",
    "100 only": b"HTTP/1.1 100 Continue\r\n\r\n",
    "bytes": bytes(range(256)) * 10,
    "no body": ok(b""),
    "not JSON": ok(b"<html>"),
    "not UTF-8": ok(b"\xff\xfe"),
    "a redirect": ok(b"", "Location: http://127.0.0.1:1/", status="302 Found"),
    "a redirect to nonsense": ok(b"", "Location: http://[::", status="302 Found"),
    "not modified": ok(b"", status="304 Not Modified"),
    "a status of 999": ok(b"", status="999 What"),
    "an odd charset": ok(b"{}x", "Content-Type: application/json; charset=nonsense"),
}


@all_kinds
@pytest.mark.parametrize("name", NONSENSE)
def test_nonsense_is_an_error_of_this_package(kind: str, name: str) -> None:
    def answer(raw: Raw) -> bool:
        with contextlib.suppress(OSError):
            raw.send(NONSENSE[name])
        return False

    with raw_server(answer) as server:
        error = failure(kind, server.url, KlaviyoError, timeout=5)
    assert isinstance(error.operation, type(READ))


@all_kinds
def test_a_connection_that_is_reset(kind: str) -> None:
    def reset(raw: Raw) -> bool:
        raw.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        return False

    with raw_server(reset) as server:
        error = failure(kind, server.url)
    assert error.sent
    assert "Klaviyo" not in kind or str(error).endswith(": Connection reset by peer")
