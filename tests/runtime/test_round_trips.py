"""What came in goes out: what is decoded can be encoded, copied, pickled, shown and compared."""

from __future__ import annotations

import copy
import json
import math
import pickle
import sys
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings, strategies as st

from klaviyo_client import BadResponseError, EncodeError, Model, models
from klaviyo_client.api import profiles
from klaviyo_client.runtime.documents import Collection
from klaviyo_client.runtime.encoding import dumps

T = TypeVar("T")

READ = profiles.get_profiles()
CLASSES = sorted(
    (each for name in models.__all__ if isinstance(each := getattr(models, name), type) and issubclass(each, Model)),
    key=lambda each: each.__name__,
)


def nested(depth: int, *, lists: bool = False) -> str:
    return "[" * depth + "1" + "]" * depth if lists else '{"a":' * depth + "1" + "}" * depth


def page(properties: str) -> bytes:
    return b'{"data":[{"type":"profile","id":"P1","attributes":{"properties":%b}}]}' % properties.encode()


def deeper(levels: int, call: Callable[[], T]) -> T:
    """``call()``, so many frames further down the stack."""
    return call() if levels == 0 else deeper(levels - 1, call)


def equal(one: Any, other: Any) -> bool:
    """Whether two pieces of JSON data are equal, and of the same types; NaN equals NaN."""
    return json.dumps(one) == json.dumps(other)


def check(made: Model, plain: Any) -> None:
    assert equal(made.to_dict(), plain)
    for twin in (pickle.loads(pickle.dumps(made)), copy.deepcopy(made), copy.copy(made)):
        assert type(twin) is type(made)
        assert equal(twin.to_dict(), plain)
        assert repr(twin) == repr(made)
        assert twin == made or "nan" in repr(made)


def outcome(depth: int, *, lists: bool) -> str:
    """Decode an answer that is nested so deep, and do everything with it that programs do."""
    content = page('{"x":' + nested(depth, lists=lists) + "}")
    try:
        made: Collection[models.Profile] = READ.decode(content)
    except BadResponseError as error:
        return "refused" if "nested too deeply" in str(error) else str(error)
    plain = json.loads(content)
    check(made, plain)
    check(made.data[0], plain["data"][0])
    return "decoded"


@pytest.mark.parametrize("lists", [False, True], ids=["objects", "lists"])
@pytest.mark.parametrize("below", [0, 200, 500, 700])
def test_no_depth_is_decoded_that_cannot_be_handled(below: int, lists: bool) -> None:
    edge = 1000 - below
    depths = sorted({1, *range(edge // 2 - 20, edge // 2 + 20, 10), *range(max(2, edge - 230), edge, 23)})
    found = [deeper(below, partial(outcome, depth, lists=lists)) for depth in depths]
    assert found[0] == "decoded"
    assert found[-1] == "refused"
    assert found == sorted(found)


def test_answers_of_the_issue_that_fit_come_out_again() -> None:
    assert outcome(600, lists=False) == "decoded"
    assert outcome(100_000, lists=True) == "refused"


@pytest.mark.parametrize("limit", [400, 2000])
def test_whatever_the_limit_of_recursion_is(limit: int) -> None:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(limit)
    try:
        found = {outcome(depth, lists=False) for depth in (1, limit // 2, limit - 50)}
    finally:
        sys.setrecursionlimit(before)
    assert found == {"decoded", "refused"}


@pytest.mark.parametrize(
    "text", ["NaN", "Infinity", "-Infinity", "1e400", "-0.0", "1E-400", '"\\ud800"', '{"\\udfff":[NaN]}', "9" * 600]
)
def test_odd_values_come_out_again(text: str) -> None:
    content = page(f'{{"x":[{text}],"y":{text}}}')
    made: Collection[models.Profile] = READ.decode(content)
    check(made, json.loads(content))
    at = models.ProfileLocation.from_dict(json.loads(f'{{"latitude":{text},"more":{text}}}'))
    check(at, json.loads(f'{{"latitude":{text},"more":{text}}}'))


def test_integers_of_too_many_digits_are_no_answer() -> None:
    with pytest.raises(BadResponseError, match="digits"):
        READ.decode(page(f'{{"x":{"9" * 5000}}}'))


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 10**5000], ids=["nan", "inf", "-inf", "digits"])
def test_what_json_cannot_say_is_not_sent_back(value: Any) -> None:
    read = models.ProfileAttributes.from_dict({"properties": {"x": [1, {"y": value}]}})
    held = models.ProfileCreateAttributes(properties=read.properties)
    attributes: list[Any] = [{"properties": read.properties}, held, {"meta": [held]}]
    for each in attributes:
        with pytest.raises(EncodeError, match=r"properties\.x\[1\]\.y: cannot encode ") as caught:
            profiles.create_profile(each)
        assert caught.value.path.startswith("data.attributes.")
    with pytest.raises(EncodeError, match=r"^properties\.x\[1\]\.y: cannot encode "):
        dumps({"properties": read.properties})


def test_what_contains_itself_is_refused_and_still_pickled() -> None:
    loop: dict[str, Any] = {}
    loop["me"] = [loop]
    made = models.ProfileAttributes(properties=loop)
    for act in (made.to_dict, lambda: dumps(loop), lambda: profiles.create_profile({"properties": loop})):
        with pytest.raises(EncodeError, match="the value contains itself, or is nested too deeply"):
            act()
    twin = pickle.loads(pickle.dumps(made))
    inner = twin.properties["me"][0]
    assert inner["me"][0] is inner


@pytest.mark.parametrize("levels", [3, 3_000])
def test_models_in_models_need_no_recursion(levels: int) -> None:
    inner: Any = 1.5
    for _ in range(levels):
        inner = models.ProfileAttributes(properties={"x": [inner]})
    data: Any = inner.to_dict()
    for _ in range(levels):
        data = data["properties"]["x"][0]
    assert data == 1.5


@pytest.mark.parametrize("key", [None, 1, True, ("a",)])
def test_keys_that_are_no_text_are_found_in_models_of_plain_data(key: Any) -> None:
    held = models.ProfileAttributes(properties={"x": 1, key: 2})
    where = r"^a\[0\]\.properties\[.*\]: a key must be a string"
    for act in (lambda: dumps({"a": [held]}), lambda: profiles.create_profile({"a": [held]}), held.to_dict):
        with pytest.raises(EncodeError, match="a key must be a string"):
            act()
    with pytest.raises(EncodeError, match=where):
        dumps({"a": [held]})


def test_deep_data_can_be_sent_back() -> None:
    data = json.loads(nested(800))
    call = profiles.create_profile({"properties": data})
    assert dumps(call.body) == b'{"data":{"type":"profile","attributes":{"properties":%b}}}' % nested(800).encode()


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=150)
@given(data=st.data())
def test_any_json_in_any_model(data: st.DataObject) -> None:
    cls = data.draw(st.sampled_from(CLASSES))
    names = list(cls.__wire_names__.values())
    keys = st.sampled_from(names) | st.text(max_size=4) if names else st.text(max_size=4)
    value = ODD | st.sampled_from(["2026-01-01T00:00:00Z", "2026-01-01", "x"])
    members = data.draw(st.dictionaries(keys, value, max_size=5))
    made = cls.from_dict(members)
    found = made.to_dict()
    assert json.dumps(found, sort_keys=True) == json.dumps(members, sort_keys=True)
    check(made, found)
