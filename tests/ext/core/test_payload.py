"""The size of a request is compared with the documented limit before it is sent."""

from __future__ import annotations

import json
import pickle
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import attrs
import pytest

from klaviyo_client import operations
from klaviyo_client.api import accounts, profiles
from klaviyo_client.runtime.operation import File, Form, Operation
from klaviyo_ext.core.payload_size import check_size
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
    check_size(of_size(name, limit), b"a" * limit)
    with pytest.raises(RequestTooLargeError) as caught:
        check_size(of_size(name, limit + 1), b"a" * (limit + 1))
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
    with pytest.raises(RequestTooLargeError, match="create_profile: the body has 100,0"):
        sent(None, profiles.create_profile({"first_name": "é" * 49_980}))


def test_texts_and_files_of_a_form_count_but_not_files_that_are_read_later() -> None:
    form = Form((("name", "é"),), (("file", File(b"x" * 10)), ("other", File(Path("/does/not/exist")))))
    for limit, fits in ((12, True), (11, False)):
        info = attrs.evolve(operations["upload_image_from_file"], payload_bytes=limit)
        with nullcontext() if fits else pytest.raises(RequestTooLargeError):
            check_size(Operation[Any](info, "/", body=form), None)


def test_without_a_limit_every_size_fits() -> None:
    check_size(accounts.get_accounts(), None)
    check_size(Operation[Any](operations["create_list"], "/", body={}), b"x" * 10_000_000)


def test_what_cannot_be_encoded_says_where() -> None:
    with pytest.raises(EncodeError, match=r"data\.attributes\.properties\.x"):
        sent(None, profiles.create_profile({"properties": {"x": object()}}))
