"""Nobody notices that members are decoded when they are read: not threads, copies, the caller's objects, or tools."""

from __future__ import annotations

import copy
import json
import pickle
import sys
import typing
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from threading import Barrier, Event
from typing import Any, ClassVar

import attrs
import pytest

from klaviyo_client import UNSET, Model, models
from klaviyo_client.models import Profile, ProfileAttributes, ProfileLocation, ToMany
from klaviyo_client.runtime.annotation_types import Annotations
from klaviyo_client.runtime.decoding import Decoding
from klaviyo_client.runtime.model import field

DATA: dict[str, Any] = {
    "type": "profile",
    "id": "P1",
    "attributes": {"email": "a", "created": "2026-01-01T00:00:00Z", "location": {"city": "x", "new": [1]}, "more": 1},
    "relationships": {"lists": {"data": [{"type": "list", "id": "1", "more": 1}]}},
    "more": {"a": [1]},
}
THREADS = 4


def profile() -> Profile:
    return Profile.from_dict(DATA)


def read(made: Profile) -> Profile:
    assert "more" in repr(made)
    return made


def extended(made: Profile) -> Profile:
    made.additional_properties["a"] = 1
    return made


# ---- threads


@pytest.fixture
def hasty() -> Iterator[None]:
    """Threads take turns as often as possible."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def at_once(acts: list[Callable[[], Any]], pool: ThreadPoolExecutor) -> list[Any]:
    barrier = Barrier(len(acts))

    def begin(act: Callable[[], Any]) -> Any:
        barrier.wait()
        return act()

    return list(pool.map(begin, acts))


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize(
    "get",
    [
        lambda made: made.attributes,
        lambda made: made.relationships.lists.data[0],
        lambda made: made.attributes.location,
        lambda made: made.additional_properties,
    ],
)
def test_threads_that_read_a_field_get_the_same_object(get: Callable[[Profile], Any]) -> None:
    with ThreadPoolExecutor(THREADS) as pool:
        for _ in range(150):
            made = profile()
            found = at_once([lambda made=made: get(made)] * THREADS, pool)  # type: ignore[misc]
            assert all(one is get(made) for one in found)
            assert made.to_dict() == DATA


@pytest.mark.parametrize("value", [UNSET, None, "new"])
def test_a_read_undoes_no_write_of_another_thread(value: Any) -> None:
    reading, written = Event(), Event()

    def decode(text: str) -> str:
        reading.set()
        written.wait(0.05)  # in vain, if the other thread has to wait
        return text.upper()

    class Own(Model):
        x: str | None = field(wire="x", default=UNSET, decoding=Decoding(frozenset({str}), decode, lambda: None))

    made = Own.from_dict({"x": "old"})

    def write() -> None:
        reading.wait(10)
        made.x = value
        written.set()

    with ThreadPoolExecutor(2) as pool:
        at_once([lambda: made.x, write], pool)
    assert made.to_dict() == ({} if value is UNSET else {"x": value})


# ---- the objects of the caller


@pytest.mark.parametrize("act", [Model.to_dict, repr, copy.deepcopy, lambda made: made.relationships.lists.data])
def test_what_a_field_is_given_is_not_changed(act: Callable[[Any], object]) -> None:
    given = copy.deepcopy(DATA)
    made = Profile(id="P1", attributes=given["attributes"], relationships=given["relationships"])
    also = Profile(id="P1")
    also.attributes, also.relationships = given["attributes"], given["relationships"]
    for each in (made, also):
        act(each)
        assert each.attributes.location is not None
        each.attributes.location.city = "y"
        each.relationships.lists.data = []
        assert json.dumps(given) == json.dumps(DATA)


def test_models_that_a_field_is_given_are_kept() -> None:
    place, item = ProfileLocation(city="x"), models.ResourceIdentifier(type="list", id="1")
    assert ProfileAttributes(location=place).location is place
    data = ToMany(data=[item]).data
    assert data is not None
    assert data[0] is item
    odd: Any = ProfileAttributes(location={1: 2})  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="a key must be a string"):
        odd.to_dict()


# ---- copies


@pytest.mark.parametrize("before", [profile, lambda: read(profile()), lambda: extended(profile())])
@pytest.mark.parametrize("duplicate", [copy.copy, lambda made: made.replace(), lambda made: made.__replace__(id="P2")])
def test_a_copy_shares_what_its_fields_hold(before: Callable[[], Profile], duplicate: Callable[[Any], Any]) -> None:
    made = before()
    twin = duplicate(made)
    assert twin.attributes is made.attributes
    assert twin.relationships is made.relationships
    twin.attributes.additional_properties["new"] = 1
    assert made.to_dict()["attributes"]["new"] == 1
    twin.additional_properties["own"] = 1
    assert "own" not in made.to_dict()


@pytest.mark.parametrize("duplicate", [copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_deep_copies_keep_who_holds_whom(duplicate: Callable[[Any], Any]) -> None:
    made = read(profile())
    twin, attributes, place = duplicate((made, made.attributes, made.attributes.location))
    assert twin == made
    assert twin.attributes is attributes is not made.attributes
    assert attributes.location is place


def test_a_model_that_holds_itself_can_be_copied() -> None:
    made = profile()
    made.additional_properties["me"] = [made]
    twin = copy.deepcopy(made)
    assert twin.additional_properties["me"][0] is twin


# ---- additional properties


def test_once_they_were_read_additional_properties_are_what_they_are() -> None:
    made, other = profile(), profile()
    del made.additional_properties["more"]
    expected = {name: value for name, value in DATA.items() if name != "more"}
    for each in (made, copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made)), made.replace()):
        assert each.to_dict() == expected
        assert "more" not in each.additional_properties
        assert each == made != other


# ---- classes of the user


class Named(ABC):
    __slots__ = ()

    @abstractmethod
    def name(self) -> str: ...


class Customer(Profile, Named):
    kind: ClassVar[str] = "customer"
    rank: typing.ClassVar = 1
    nickname: str | None = UNSET

    def name(self) -> str:
        return self.nickname or self.kind


def test_a_subclass_has_fields_of_its_own() -> None:
    made = Customer.from_dict({**DATA, "nickname": "Ann", "kind": "x"})
    assert (made.name(), made.kind, made.rank) == ("Ann", "customer", 1)
    assert made.additional_properties == {"more": {"a": [1]}, "kind": "x"}
    assert isinstance(pickle.loads(pickle.dumps(made)), Named)
    assert not hasattr(made, "__dict__")


def test_a_subclass_may_have_no_fields_of_its_own() -> None:
    class Own(Profile):
        """A profile."""

    assert Own(id="1").to_dict() == {"type": "profile", "id": "1"}
    assert Own.from_dict(DATA).attributes == profile().attributes
    assert typing.get_type_hints(Own) == typing.get_type_hints(Profile)


def test_a_subclass_may_have_annotations_that_are_types() -> None:
    namespace: dict[str, Any] = {
        "Model": Model,
        "UNSET": UNSET,
        "ProfileLocation": ProfileLocation,
        "ClassVar": ClassVar,
    }
    code = "class Own(Model):\n    place: ProfileLocation | None = UNSET\n    kind: ClassVar[int] = 1"
    exec(compile(code, "own", "exec", dont_inherit=True), namespace)  # noqa: S102 - without the import at the top
    own = namespace["Own"]
    assert own.from_dict({"place": {"city": "x"}}).place == ProfileLocation(city="x")
    assert own.__fields__.keys() == {"place"}
    assert typing.get_type_hints(own) == {"place": ProfileLocation | None, "kind": ClassVar[int]}


# ---- tools


@pytest.mark.parametrize("package", ["klaviyo_client", "klaviyo_client.beta"])
def test_the_type_hints_of_a_model_are_its_fields(package: str) -> None:
    found = import_module(f"{package}.models")
    classes = [getattr(found, name) for name in found.__all__]
    for cls in (each for each in classes if isinstance(each, type) and issubclass(each, Model)):
        hints = typing.get_type_hints(cls)
        assert {name: cls.__fields__[name].type for name in hints} == hints
        assert list(hints) == list(cls.__fields__)


@pytest.mark.parametrize("package", ["klaviyo_client", "klaviyo_client.beta"])
def test_builders_have_type_hints(package: str) -> None:
    operations = import_module(package).operations
    for name in operations:
        assert "return" in typing.get_type_hints(operations.builder(name))


@pytest.mark.parametrize(
    "seen", [dict, lambda a: {**a}, lambda a: dict(a.items()), lambda a: dict(zip(a, a.values(), strict=True))]
)
def test_annotations_are_types_however_they_are_read(seen: Callable[[Any], dict[str, Any]]) -> None:
    annotations = ProfileAttributes.__annotations__
    assert isinstance(annotations, Annotations)
    found = seen(annotations)
    assert found["location"] == annotations["location"] == annotations.get("location") == ProfileLocation | None
    assert not any(isinstance(each, str) for each in found.values())


@pytest.mark.parametrize(
    "tool",
    [
        attrs.asdict,
        attrs.astuple,
        attrs.evolve,
        vars,
        dict,
        lambda made: json.dumps(made, default=vars),
        lambda made: json.dumps(made, default=lambda each: each.__dict__),
        json.dumps,
    ],
)
def test_tools_that_do_not_know_models_refuse_them(tool: Callable[[Any], object]) -> None:
    for made in (profile(), read(profile()), models.ProfileLocation()):
        with pytest.raises((TypeError, AttributeError, attrs.exceptions.NotAnAttrsClassError)):
            tool(made)
