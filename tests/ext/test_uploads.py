"""What can be uploaded, and that a request that is sent again has the same bytes."""

from __future__ import annotations

import asyncio
import inspect
import io
import os
import pickle
import tempfile
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from klaviyo_client import Client, File, beta, operations
from klaviyo_client.api import images
from klaviyo_client.runtime.errors import ArgumentError, ArgumentTypeError
from klaviyo_ext import AsyncKlaviyo, Klaviyo, Retry, retry
from klaviyo_ext.testing.messages.multipart import parse_form
from tests.served import served

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
JPEG, GIF = b"\xff\xd8\xff\xe0jpeg", b"GIF89a..."
UNTYPED: Any = images
AT_ONCE: Any = {"pace": False, "retry": Retry(strategy=retry.linear(0))}
UPLOADING = [
    operations.builder(name) if package == "" else beta.operations.builder(name)
    for package, known in (("", operations), ("beta", beta.operations))
    for name in known
    if "Upload" in str(known.builder(name).__annotations__)
]


class _Server(ThreadingHTTPServer):
    refusals = 1

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.parts: list[tuple[bytes, str | None, str | None]] = []


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        assert isinstance(self.server, _Server)
        content = self.rfile.read(int(self.headers["content-length"]))
        [part] = [part for part in parse_form(self.headers["content-type"], content) if part.name == "file"]
        self.server.parts.append((part.content, part.filename, part.content_type))
        refused = len(self.server.parts) <= self.server.refusals
        body = b'{"errors": []}' if refused else b'{"data": {"type": "image", "id": "1"}}'
        self.send_response(429 if refused else 201)
        self.send_header("content-type", "application/vnd.api+json")
        self.send_header("content-length", str(len(body)))
        if refused:
            self.send_header("retry-after", "0")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[_Server]:
    with served(_Server()) as found:
        yield found


def sources(directory: Path) -> dict[str, tuple[Any, bytes, str, str]]:
    """What is passed, and the bytes, the name and the type that are sent."""
    path = directory / "lo gö.png"
    path.write_bytes(PNG)
    (directory / "logo").write_bytes(GIF)
    at_position = path.open("rb")
    at_position.seek(8)
    spooled: Any = tempfile.SpooledTemporaryFile()  # noqa: SIM115
    spooled.write(JPEG)
    spooled.seek(0)
    receiving, sending = os.pipe()
    with os.fdopen(sending, "wb") as writer:
        writer.write(PNG)
    fifo = directory / "fifo.png"
    os.mkfifo(fifo)
    threading.Thread(target=fifo.write_bytes, args=(PNG,)).start()
    uploaded = io.BytesIO(GIF)
    uploaded.filename = "from_form.gif"  # type: ignore[attr-defined]
    return {
        "path": (path, PNG, "lo gö.png", "image/png"),
        "text": (str(path), PNG, "lo gö.png", "image/png"),
        "path without suffix": (directory / "logo", GIF, "logo", "image/gif"),
        "File of a path": (File(path), PNG, "lo gö.png", "image/png"),
        "File of a text": (File(str(path)), PNG, "lo gö.png", "image/png"),
        "File with a name": (File(path, "other.png"), PNG, "other.png", "image/png"),
        "File with all": (File(PNG, "a.gif", "image/gif"), PNG, "a.gif", "image/gif"),
        "File of bytes with a name": (File(b"?", "a.jpg"), b"?", "a.jpg", "image/jpeg"),
        "png": (PNG, PNG, "file.png", "image/png"),
        "jpeg": (JPEG, JPEG, "file.jpeg", "image/jpeg"),
        "gif": (bytearray(GIF), GIF, "file.gif", "image/gif"),
        "other bytes": (memoryview(b"other"), b"other", "file", "application/octet-stream"),
        "open file": (path.open("rb"), PNG, "lo gö.png", "image/png"),
        "unbuffered": (path.open("rb", buffering=0), PNG, "lo gö.png", "image/png"),
        "open file at a position": (at_position, PNG[8:], "lo gö.png", "image/png"),
        "BytesIO": (io.BytesIO(JPEG), JPEG, "file.jpeg", "image/jpeg"),
        "spooled": (spooled, JPEG, "file.jpeg", "image/jpeg"),
        "a form's file": (uploaded, GIF, "from_form.gif", "image/gif"),
        "pipe, which cannot seek": (os.fdopen(receiving, "rb"), PNG, "file.png", "image/png"),
        "named pipe": (fifo, PNG, "fifo.png", "image/png"),
    }


def test_each_source_is_sent_again_as_it_is(tmp_path: Path, server: _Server) -> None:
    url = f"http://127.0.0.1:{server.server_port}"
    with Klaviyo("pk_0123456789abcdef", base_url=url) as klaviyo:
        for what, (given, content, name, kind) in sources(tmp_path).items():
            server.parts.clear()
            assert klaviyo.with_options(**AT_ONCE).images.upload_image_from_file(given).data.id == "1"
            sent = [(found, Path(called or "").name, as_what) for found, called, as_what in server.parts]
            assert (what, sent) == (what, [(content, name, kind)] * 2)
            if hasattr(given, "close"):
                given.close()


def test_async_clients_and_the_plain_client(tmp_path: Path, server: _Server) -> None:
    url = f"http://127.0.0.1:{server.server_port}"
    path = tmp_path / "logo.png"
    path.write_bytes(PNG)

    async def upload() -> None:
        async with AsyncKlaviyo("pk_0123456789abcdef", base_url=url) as klaviyo:
            await klaviyo.with_options(**AT_ONCE).images.upload_image_from_file(str(path))

    asyncio.run(upload())
    with Client(api_key="pk_0123456789abcdef", base_url=url) as client, path.open("rb") as opened:
        client.send(images.upload_image_from_file(opened))
    assert server.parts == [(PNG, "logo.png", "image/png")] * 3


class _Reading:
    def __init__(self, result: Any) -> None:
        self._result = result

    def read(self) -> Any:
        if isinstance(self._result, Exception):
            raise self._result
        return self._result


async def _later() -> bytes:
    return PNG


@pytest.mark.parametrize("builder", UPLOADING)
@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("no/such.png", r"file: cannot read the file 'no/such.png': No such file or directory; pass content as bytes"),
        ("GIF89a\0", r"file: cannot read the file 'GIF89a\\x00': .*null"),
        ("x" * 5000, r"file: cannot read the file 'x{200}': File name too long; pass content as bytes"),
        (".", r"file: cannot read the file '\.': Is a directory"),
        (Path(), r"file: cannot read the file '\.': Is a directory"),
        (io.StringIO("text"), r"file: .* must return bytes, not str; open it in binary mode, 'rb'"),
        (_Reading(None), r"file: .* must return bytes, not NoneType; read it, and pass the bytes"),
        (_Reading(OSError("torn")), r"file: cannot read the file: torn"),
        (7, r"file: pass a path, bytes or a file opened in binary mode, not int"),
        ({"a": 1}, r"file: pass a path, bytes .*, not dict"),
        ([PNG], r"file: pass a path, bytes .*, not list"),
    ],
)
def test_what_is_no_file(builder: Any, given: Any, message: str) -> None:
    named = inspect.signature(builder).parameters
    others = {name: "title" for name, each in named.items() if each.default is each.empty and name != "file"}
    with pytest.raises(ArgumentError, match=message) as caught:
        builder(file=given, **others)
    assert caught.value.argument == "file"


def test_a_file_that_reads_later_is_refused() -> None:
    with pytest.raises(ArgumentTypeError, match="must return bytes, not coroutine; read it, and pass the bytes"):
        UNTYPED.upload_image_from_file(_Reading(_later()))


def test_text_mode_and_closed_files(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"a")
    with path.open(encoding="utf-8") as text, pytest.raises(ArgumentTypeError, match="open it in binary mode"):
        UNTYPED.upload_image_from_file(text)
    with pytest.raises(ArgumentError, match="file: cannot read the file: read of closed file"):
        UNTYPED.upload_image_from_file(_closed(path))


def _closed(path: Path) -> Any:
    with path.open("rb") as opened:
        return opened


def test_a_call_of_an_open_file_can_be_pickled_and_compared(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(PNG)
    with path.open("rb") as opened:
        call = images.upload_image_from_file(opened, name="n")
    assert pickle.loads(pickle.dumps(call)) == call == images.upload_image_from_file(File(PNG, "a.png"), name="n")
    assert repr(call.body).count("264 bytes") == 1
