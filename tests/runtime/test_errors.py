from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

from klaviyo_client import (
    APIStatusError,
    BadResponseError,
    EncodeError,
    KlaviyoError,
    RequestTimeoutError,
    TransportError,
)
from klaviyo_client.api import profiles

CALL = profiles.get_profile("1")


def errors(*objects: Any) -> bytes:
    return json.dumps({"errors": list(objects)}).encode()


@pytest.mark.parametrize(
    ("content", "count", "message"),
    [
        (errors({"code": "invalid", "detail": "N", "source": {"pointer": "/data/id"}}), 1, "invalid: N at /data/id"),
        (errors({"code": "invalid", "detail": "x", "source": {"parameter": "filter"}}), 1, "invalid: x at filter"),
        (errors({"title": "Invalid input."}), 1, "error: Invalid input."),
        (errors({}), 1, "error: no detail"),
        (errors({"detail": "a"}, {"detail": "b"}, {"detail": "c"}), 3, "error: a (and 2 more)"),
        (errors({"detail": "two\nlines\r\n\u2028\tand more", "code": "a\nb", "source": {"pointer": "/x\ny"}}), 1,
         "a b: two lines and more at /x y"),
        (errors({"detail": "x" * 1000}), 1, "error: " + "x" * 199 + "…"),
        (errors({"code": 7, "detail": ["a"], "source": None, "new": 1}), 1, "7: ['a']"),
        (errors({"source": "text"}, "not an object", None), 1, "error: no detail"),
        (errors(), 0, "(14 bytes without a JSON:API error)"),
        (b'{"errors": "text"}', 0, "(18 bytes without a JSON:API error)"),
        (b"<html>Bad gateway</html>", 0, "(24 bytes without a JSON:API error)"),
        (b"", 0, "(0 bytes without a JSON:API error)"),
        (b"\xff\xfe", 0, "(2 bytes without a JSON:API error)"),
        (b"[" * 100_000, 0, "(100000 bytes without a JSON:API error)"),
    ],
)  # fmt: skip
def test_messages(content: bytes, count: int, message: str) -> None:
    error = APIStatusError(status_code=400, headers={}, content=content, operation=CALL)

    assert str(error) == f"get_profile: HTTP 400 {message}"
    assert len(error.errors) == count
    assert error.content == content
    assert len(str(error).splitlines()) == 1
    assert str(APIStatusError(status_code=400, headers={}, content=content)) == f"HTTP 400 {message}"


def test_error_objects_are_kept_as_they_came() -> None:
    given = {"id": "r", "status": 400, "code": "invalid", "links": {}, "meta": {"x": [1]}, "new": None}
    assert APIStatusError(status_code=400, headers={}, content=errors(given)).errors == [given]


@pytest.mark.parametrize(
    ("headers", "content", "request_id"),
    [
        ({"x-klaviyo-req-id": "header"}, errors({"id": "body"}), "header"),
        ({}, errors({"id": "body"}, {"id": "other"}), "body"),
        ({}, errors({"id": 7}), None),
        ({}, errors({}), None),
        ({}, b"", None),
    ],
)
def test_request_id(headers: dict[str, str], content: bytes, request_id: str | None) -> None:
    assert APIStatusError(status_code=500, headers=headers, content=content).request_id == request_id


@pytest.mark.parametrize(
    "error",
    [
        APIStatusError(status_code=404, headers={"a": "b"}, content=errors({"detail": "x"}), operation=CALL),
        BadResponseError("bad", status_code=200, headers={"a": "b"}, content=b"x", operation=CALL),
        TransportError("down", operation=CALL),
        RequestTimeoutError("slow", operation=CALL),
        EncodeError("no form", path="a[0].b"),
        KlaviyoError("root"),
    ],
    ids=lambda error: type(error).__name__,
)
@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_errors_can_be_copied(error: KlaviyoError, duplicate: Any) -> None:
    made = duplicate(error)
    assert type(made) is type(error)
    assert str(made) == str(error)
    assert vars(made) == vars(error)
    assert isinstance(made, KlaviyoError)


@pytest.mark.parametrize(
    ("steps", "path"),
    [
        (["a"], "a"),
        ([0], "[0]"),
        (["b", "a"], "a.b"),
        ([0, "a"], "a[0]"),
        (["b", 0, "a"], "a[0].b"),
        ([1, 0], "[0][1]"),
    ],
)
def test_paths(steps: list[str | int], path: str) -> None:
    error = EncodeError("reason")
    for step in steps:
        error = error.within(step)
    assert (error.path, error.reason, str(error)) == (path, "reason", f"{path}: reason")


def test_kinds() -> None:
    assert issubclass(RequestTimeoutError, TransportError)
    assert issubclass(EncodeError, ValueError)
    assert str(EncodeError("reason")) == "reason"
    assert KlaviyoError("x").operation is None


@pytest.mark.parametrize("depth", [50, 150, 700, 100_000])
def test_errors_of_any_depth_can_be_pickled_and_copied(depth: int) -> None:
    content = b'{"errors":[{"code":"x","meta":' + b'{"a":' * depth + b"1" + b"}" * depth + b"}]}"
    error = APIStatusError(status_code=400, headers={}, content=content)
    assert [one["code"] for one in error.errors] == (["x"] if depth < 100 else [])
    for twin in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert (twin.errors, twin.content, str(twin)) == (error.errors, content, str(error))
