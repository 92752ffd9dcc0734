"""The size of a request is compared with the documented limit before it is sent."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import pytest

from klaviyo_client import operations
from klaviyo_client.api import accounts, profiles
from klaviyo_client.runtime.encoding import dumps
from klaviyo_client.runtime.operation import File, Form, Operation
from klaviyo_ext.core.payload_size import check_size, encoded_size
from klaviyo_ext.errors import ArgumentError, EncodeError, RequestTooLargeError
from tests.ext.kernel import Script, Time, answer, blocking

LIMITED = sorted(name for name in operations if operations[name].payload_bytes is not None)


def of_size(name: str, size: int) -> Operation[Any]:
    return Operation(operations[name], "/", body={"x": "a" * (size - len('{"x":""}'))})


def test_profiles_have_the_documented_limit() -> None:
    assert {"create_profile", "update_profile", "create_or_update_profile"} <= set(LIMITED)
    assert operations["create_profile"].payload_bytes == 100_000


@pytest.mark.parametrize("name", LIMITED)
def test_at_the_limit_and_beyond(name: str) -> None:
    limit = operations[name].payload_bytes or 0
    fits = of_size(name, limit)
    assert encoded_size(fits) == limit
    assert check_size(fits) is fits
    with pytest.raises(RequestTooLargeError) as caught:
        check_size(of_size(name, limit + 1))
    error = caught.value
    assert (error.size, error.limit) == (limit + 1, limit)
    assert str(error) == f"{name}: the body has {limit + 1:,} bytes, and the limit is {limit:,}"
    assert isinstance(error, ArgumentError)
    assert error.operation is not None
    copied = pickle.loads(pickle.dumps(error))
    assert (str(copied), copied.size, copied.limit) == (str(error), error.size, error.limit)


def sent(codec: Any, operation: Operation[Any]) -> int:
    """How many requests a client makes."""
    server = Script([answer({"data": {"type": "profile", "id": "P", "attributes": {}}}, status=201)])
    with blocking(server, Time(), json=codec) as klaviyo:
        klaviyo.send_raw(operation)
    return len(server.requests)


@pytest.mark.parametrize("name", LIMITED)
def test_a_client_sends_what_is_just_at_the_limit_and_no_byte_more(name: str) -> None:
    """Each limit holds for each call of a client."""
    limit = operations[name].payload_bytes or 0
    assert sent(None, of_size(name, limit)) == 1
    with pytest.raises(RequestTooLargeError) as caught:
        sent(None, of_size(name, limit + 1))
    assert (caught.value.size, caught.value.limit) == (limit + 1, limit)


def test_a_client_counts_the_bytes_of_its_codec() -> None:
    class Wide:
        loads = staticmethod(json.loads)

        @staticmethod
        def dumps(value: Any) -> str:
            return json.dumps(value, indent=100)

    operation = profiles.create_profile({"properties": {str(number): 0 for number in range(400)}})
    assert encoded_size(operation) < 100_000
    assert sent(None, operation) == 1
    with pytest.raises(RequestTooLargeError) as caught:
        sent(Wide, operation)
    assert caught.value.size == len(Wide.dumps(operation.body))


def test_a_client_counts_files_and_bodies_that_are_encoded_already() -> None:
    image = operations["upload_image_from_file"]
    limit = image.payload_bytes or 0
    for size, fits in ((limit, True), (limit + 1, False)):
        for body in (Form((), (("file", File(b"x" * size)),)), b"x" * size):
            operation = Operation[Any](image, "/", body=body)
            if fits:
                assert sent(None, operation) == 1
            else:
                with pytest.raises(RequestTooLargeError):
                    sent(None, operation)


def test_bytes_count_not_letters() -> None:
    assert encoded_size(Operation(operations["create_profile"], "/", body={"x": "é😀"})) == len(b'{"x":""}') + 2 + 4
    with pytest.raises(RequestTooLargeError, match="create_profile: the body has 100,0"):
        check_size(profiles.create_profile({"first_name": "é" * 49_980}))


def test_counts_what_the_codec_makes() -> None:
    operation = profiles.create_profile({"first_name": "é" * 10_000})
    assert encoded_size(operation) == len(dumps(operation.body))
    assert encoded_size(operation, dumps=lambda body: json.dumps(body).encode()) > 60_000
    with pytest.raises(RequestTooLargeError):
        check_size(operation, dumps=lambda body: json.dumps(body, indent=100_000).encode())


def test_encoded_bodies_and_forms() -> None:
    image = operations["upload_image_from_file"]
    limit = image.payload_bytes or 0
    assert encoded_size(Operation(image, "/", body=b"12345")) == 5
    form = Form((("name", "é"),), (("file", File(b"x" * 10)), ("other", File(Path("/does/not/exist")))))
    assert encoded_size(Operation(image, "/", body=form)) == 12
    with pytest.raises(RequestTooLargeError):
        check_size(Operation(image, "/", body=Form((), (("file", File(b"x" * (limit + 1))),))))


def test_without_a_limit_nothing_is_even_encoded() -> None:
    operation = accounts.get_accounts()
    assert encoded_size(operation) == 0
    assert check_size(operation) is operation
    unlimited = Operation[Any](operations["create_list"], "/", body={"x": object()})
    assert check_size(unlimited) is unlimited


def test_what_cannot_be_encoded_says_where() -> None:
    with pytest.raises(EncodeError, match=r"data\.attributes\.properties\.x"):
        check_size(profiles.create_profile({"properties": {"x": object()}}))
