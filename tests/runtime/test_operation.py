from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path
from typing import Any

import attrs
import pytest

from klaviyo_client import BadResponseError, Collection, File, Operation, OperationInfo, Response, Single, operations
from klaviyo_client.api import events, images, profiles, tags
from klaviyo_client.models import Profile, ProfileCreateAttributes
from klaviyo_client.runtime.answers import Result
from klaviyo_client.runtime.operation import Quota, RateLimit, Replay

CALLS: list[Operation[Any]] = [
    profiles.get_profiles(fields_profile=["email"], page_size=5),
    profiles.create_profile(ProfileCreateAttributes(email=None, properties={"a": [1]})),
    profiles.get_profile("$a:1"),
    tags.delete_tag("T"),
    images.upload_image_from_file(File(b"GIF", "a.gif", "image/gif"), name="é"),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.info.id)
@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_an_operation_is_a_value(call: Operation[Any], duplicate: Any) -> None:
    made = duplicate(call)
    assert made == call
    assert made.info == operations[call.info.id]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made.path = "/elsewhere"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made.info.auth = "public"


def test_comparison() -> None:
    assert profiles.get_profile("1") == profiles.get_profile("1")
    assert profiles.get_profile("1") != profiles.get_profile("2")
    assert profiles.get_profiles(sort="email") != profiles.get_profiles(sort="-email")
    assert profiles.create_profile({"email": None}) != profiles.create_profile({})
    assert profiles.create_profile({"email": None}) == profiles.create_profile(ProfileCreateAttributes(email=None))


def test_repr_is_short_and_holds_nothing_of_the_body() -> None:
    call = attrs.evolve(CALLS[1], body=b"confidential")
    assert "confidential" not in repr(call)
    assert "create_profile" in repr(call)
    assert "scopes" not in repr(call)
    assert "GIFGIF" not in repr(File(b"GIF" * 9))
    assert "a.gif" in repr(File(Path("a.gif")))


BAD = [
    (b"", "the body is empty"),
    (b" \n", "the body is empty"),
    (b"<html><body>Bad gateway</body></html>", r"the body is HTML or XML, not JSON \(\d+ bytes\)"),
    (b"\n <!DOCTYPE html>", "the body is HTML or XML"),
    (b'{"data": [{"type": "profile", ', r"the body is not JSON or was truncated \(30 bytes"),
    (b'{"data": "\xff\xfe"}', r"the body is not UTF-8 \(byte 10 of 14\)"),
    (b"[]", "the body is JSON but not an object"),
    (b"null", "the body is JSON but not an object"),
    (b'"text"', "the body is JSON but not an object"),
    (b"[" * 100_000, r"the body is nested too deeply \(100000 bytes\)"),
    (b"{}{}", "the body is not JSON"),
]


@pytest.mark.parametrize(("content", "message"), BAD)
def test_bad_bodies(content: bytes, message: str) -> None:
    call = profiles.get_profiles()
    with pytest.raises(BadResponseError, match=message) as caught:
        call.decode(content)
    assert (caught.value.content, caught.value.operation) == (content, call)
    answer = Response(call, 200, {"content-type": "text/html"}, content)
    with pytest.raises(BadResponseError, match=f"get_profiles: {message}") as caught:
        _ = answer.parsed
    error = caught.value
    assert (error.status_code, error.headers, error.content) == (200, {"content-type": "text/html"}, content)
    assert "\n" not in str(error)
    copied = pickle.loads(pickle.dumps(error))
    assert (str(copied), copied.content, copied.operation) == (str(error), content, call)


@pytest.mark.parametrize(
    "content",
    [b'{"data": []}', b'\xef\xbb\xbf{"data": []}', ' {"data": []} '.encode("utf-16"), b'{"data":[],"data":[]}'],
)
def test_unusual_bodies(content: bytes) -> None:
    assert profiles.get_profiles().decode(content).to_dict() == {"data": []}


def test_kinds_of_answers() -> None:
    body = json.dumps({"data": {"type": "profile", "id": "1"}}).encode()
    single = profiles.get_profile("1").decode(body)
    assert (type(single), type(single.data)) == (Single, Profile)
    assert type(profiles.get_profiles().decode(b'{"data": []}')) is Collection
    for call in (profiles.get_profiles(), profiles.get_profile("1")):
        with pytest.raises(BadResponseError, match="the body is empty"):
            call.decode_empty()
    nothing = tags.delete_tag("T")
    assert [nothing.decode(b""), nothing.decode(b"OK"), nothing.decode_empty()] == [None, None, None]
    with pytest.raises(BadResponseError, match="the body is HTML"):
        nothing.decode(b"<html>")


@pytest.mark.parametrize("shape", ["document", "single", "collection", "content"])
def test_answers_of_other_documents(shape: Any) -> None:
    """Older revisions answer with several types, with JSON of other shapes, and with what is no JSON."""
    call: Operation[Any] = Operation(attrs.evolve(operations["get_profile"], result=Result(shape)), "/x")
    if shape == "content":
        assert [call.decode(b"a,b"), call.decode_empty()] == [b"a,b", b""]
        return
    data = {"type": "profile", "id": "1"}
    answer = {"data": [data, {"type": "new"}] if shape == "collection" else data, "total": 1}
    decoded = call.decode(json.dumps(answer).encode())
    assert decoded.to_dict() == answer
    assert decoded.additional_properties == {"total": 1}
    first = decoded.data[0] if shape == "collection" else decoded.data
    assert type(first) is Profile
    with pytest.raises(BadResponseError, match="the body is empty"):
        call.decode_empty()


def replay(body: Any, **rules: Any) -> bool:
    info = OperationInfo(
        id="x", method="POST", path_template="/x", tag="x", revision="2026-07-15", result=Result("nothing"),
        replay=Replay(**rules),
    )  # fmt: skip
    return Operation[None](info, "/x", body=body).replayable


ALL = {"given": ("/data/*/id",)}
NONE = {"unless": ("/data/*/append",)}


@pytest.mark.parametrize(
    ("rules", "body", "replayable"),
    [
        ({}, None, True),
        ({"given": ("/data/id",)}, {"data": {"id": "1"}}, True),
        ({"given": ("/data/id",)}, {"data": {"id": None}}, False),
        ({"given": ("/data/id",)}, {"data": {}}, False),
        ({"given": ("/data/id",)}, {"data": []}, False),
        ({"given": ("/data/id",)}, None, False),
        ({"given": ("/data/id", "/data/name")}, {"data": {"id": "1"}}, False),
        (ALL, {"data": [{"id": "1"}, {"id": "2"}]}, True),
        (ALL, {"data": [{"id": "1"}, {}]}, False),
        (ALL, {"data": ({"id": "1"},)}, True),
        (ALL, {"data": []}, False),
        (ALL, {"data": "text"}, False),
        ({"given": ("/a/*/b/*/c",)}, {"a": [{"b": [{"c": 1}, {"c": 0}]}, {"b": [{"c": ""}]}]}, True),
        ({"given": ("/a/*/b/*/c",)}, {"a": [{"b": [{"c": 1}]}, {"b": []}]}, False),
        ({"unless": ("/data/append",)}, {"data": {}}, True),
        ({"unless": ("/data/append",)}, {"data": {"append": None}}, True),
        ({"unless": ("/data/append",)}, {"data": {"append": {}}}, False),
        (NONE, {"data": [{}, {"append": None}]}, True),
        (NONE, {"data": [{}, {"append": {"a": 1}}]}, False),
        (NONE, {"data": []}, True),
        ({"unless": ("/a/*/b/*/c",)}, {"a": [{"b": []}, {"b": [{}, {"c": 1}]}]}, False),
        (ALL, b'{"data": [{"id": "1"}]}', True),
        (NONE, b'{"data": [{"append": 1}]}', False),
    ],
)
def test_replayable(rules: dict[str, Any], body: Any, replayable: bool) -> None:
    assert replay(body, safe=True, **rules) is replayable
    assert replay(body, safe=False, **rules) is False


def test_replayable_calls_of_the_api() -> None:
    appended: dict[str, Any] = {"patch_properties": {"append": {"tags": "x"}}}
    event: dict[str, Any] = {"properties": {}, "metric": {}, "profile": {}}
    told_apart: dict[str, Any] = {**event, "unique_id": "1"}
    for call, expected in [
        (profiles.get_profiles(), True),
        (tags.delete_tag("T"), True),
        (profiles.create_profile({}), False),
        (profiles.create_or_update_profile({}), True),
        (profiles.create_or_update_profile({}, meta=appended), False),
        (events.create_event(event), False),
        (events.create_event(told_apart), True),
    ]:
        assert (call.info.id, call.replayable) == (call.info.id, expected)
    assert operations["get_profiles"].idempotent
    assert not operations["create_or_update_profile"].idempotent
    assert not operations["create_profile"].idempotent


def test_files_are_read_anew_each_time(tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    path.write_bytes(b"one")
    file = File(path)
    assert [file.read(), file.read()] == [b"one", b"one"]
    path.write_bytes(b"two")
    assert file.read() == b"two"
    assert File(b"GIF").read() == b"GIF"


def test_quotas_shortest_first() -> None:
    burst, steady, daily = Quota(3, 1), Quota(100, 60), Quota(500, 86400)
    assert RateLimit(burst, steady, daily).quotas == (burst, steady, daily)
    assert RateLimit(steady=steady).quotas == (steady,)
    assert operations["upload_image_from_file"].rate_limit == RateLimit(burst, steady, daily)
