"""Reading a document: whole or not at all. What comes over HTTP is tested in test_download.py."""

from __future__ import annotations

import hashlib
import json
import pickle
from pathlib import Path

import pytest

from codegen.input_error import CodegenError
from codegen.load.download import Network
from codegen.load.source import load, parse

GOOD = json.dumps({"openapi": "3.0.2", "info": {"title": "T", "version": "2026-07-15"}, "paths": {}}).encode()
HTML = b"<!DOCTYPE html><html></html>"

BAD = [
    pytest.param(b"", "is not JSON: it is empty", id="empty"),
    pytest.param(b'{"a": 1,\n "b" 2}', "Expecting ':' delimiter in line 2, column 6", id="syntax"),
    pytest.param(GOOD[:-1], "it ends there; the download may be incomplete", id="truncated"),
    pytest.param(GOOD[:20], "it ends there; the download may be incomplete", id="truncated in a string"),
    pytest.param(GOOD + b"x", "is not JSON: Extra data", id="trailing"),
    pytest.param(b"\xff\xfe{}", "is not UTF-8 text (byte 0)", id="not UTF-8"),
    pytest.param(HTML, "is HTML or XML", id="HTML"),
    pytest.param(b"[]", "is not a JSON object", id="list"),
    pytest.param(b"null", "is not a JSON object", id="null"),
    pytest.param(b'{"a": NaN}', "NaN is not a JSON value", id="NaN"),
    pytest.param(b'{"a": 1, "b": 1, "a": 2}', "the key 'a' is used twice", id="key twice"),
    pytest.param(b"[" * 100_000, "is nested too deeply", id="deep"),
    pytest.param(b"{}", 'it has no "openapi"', id="no openapi"),
    pytest.param(b'{"openapi": "3.9.0"}', "is OpenAPI 3.9.0; only 3.0.x", id="3.9"),
    pytest.param(b'{"openapi": "3.0"}', "is OpenAPI 3.0; only 3.0.x", id="short version"),
    pytest.param(b'{"openapi": 3}', "is OpenAPI 3; only 3.0.x", id="version is a number"),
    pytest.param(b'{"swagger": "2.0"}', "is OpenAPI 2.0; only 3.0.x", id="swagger"),
    pytest.param(b'{"openapi": "3.0.2"}', "info.version must be a string", id="no info"),
    pytest.param(b'{"openapi": "3.0.2", "info": []}', "info.version must be a string", id="info is a list"),
    pytest.param(b'{"openapi": "3.0.2", "info": {"version": 1}}', "info.version must be a string", id="no version"),
    pytest.param(b'{"openapi": "3.0.2", "info": {"version": "1"}}', "has no paths", id="no paths"),
]


@pytest.mark.parametrize(("content", "message"), BAD)
def test_bad_file(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "document.json"
    path.write_bytes(content)
    with pytest.raises(CodegenError) as caught:
        load(str(path))
    assert message in str(caught.value)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [GOOD, b"\xef\xbb\xbf" + GOOD], ids=["plain", "byte order mark"])
def test_good_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "document.json"
    path.write_bytes(content)
    source = load(str(path))
    assert source.document == json.loads(GOOD)
    assert source.name == str(path)
    assert (source.sha256, source.size) == (hashlib.sha256(content).hexdigest(), len(content))


@pytest.mark.parametrize("name", ["missing.json", ".", "nul\0byte"])
def test_unreadable_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(CodegenError, match="cannot be read"):
        load(f"{tmp_path}/{name}")


def test_file_too_large(tmp_path: Path) -> None:
    path = tmp_path / "document.json"
    path.write_bytes(GOOD)
    with pytest.raises(CodegenError, match="larger than 10 bytes"):
        load(str(path), Network(max_bytes=10))


def test_checksum(tmp_path: Path) -> None:
    path = tmp_path / "document.json"
    path.write_bytes(GOOD)
    sha256 = hashlib.sha256(GOOD).hexdigest()
    assert load(str(path), Network(sha256=sha256.upper())).sha256 == sha256
    path.write_bytes(b"not even JSON")
    other = hashlib.sha256(b"not even JSON").hexdigest()
    with pytest.raises(CodegenError, match=f"has the SHA-256 checksum {other}, not {sha256}"):
        load(str(path), Network(sha256=sha256))


def test_parse_names_the_source() -> None:
    with pytest.raises(CodegenError, match=r"^here: is not JSON"):
        parse(b"", "here")


# --- the error --------------------------------------------------------------------------------------


def test_error_text() -> None:
    error = CodegenError("is\nodd", pointer="/a~1b", source="file.json")
    assert str(error) == "file.json: is odd (at #/a~1b)"
    assert str(CodegenError("is odd")) == "is odd"
    assert str(CodegenError("is odd", pointer="")) == "is odd (at #)"
    assert error.of("other").source == "file.json"
    assert str(CodegenError("is odd", pointer="/a").of("other")) == "other: is odd (at #/a)"
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
