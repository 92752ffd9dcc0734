from __future__ import annotations

import copy
import inspect
import pickle
from typing import Any, cast

import pytest

from klaviyo_client import UNSET, Collection, Model
from klaviyo_client.models import (
    EventCreateAttributes,
    Profile,
    ProfileAttributes,
    ProfileCreateAttributes,
    ProfileLocation,
    ProfileRelationships,
    ToMany,
    WebhookCreateAttributes,
)


def kept(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


@pytest.mark.parametrize(
    ("model", "sent", "names", "email"),
    [
        (ProfileCreateAttributes(), {}, set(), None),
        (ProfileCreateAttributes(email=UNSET), {}, set(), None),
        (ProfileCreateAttributes(email=None), {"email": None}, {"email"}, None),
        (ProfileCreateAttributes(email="a@b.co"), {"email": "a@b.co"}, {"email"}, "a@b.co"),
        (ProfileCreateAttributes(title="x", email=""), {"email": "", "title": "x"}, {"email", "title"}, ""),
        (ProfileCreateAttributes.from_dict({}), {}, set(), None),
        (ProfileCreateAttributes.from_dict({"email": None}), {"email": None}, {"email"}, None),
    ],
)
def test_absent_null_and_value_are_three_things(
    model: ProfileCreateAttributes, sent: dict[str, Any], names: set[str], email: str | None
) -> None:
    assert model.to_dict() == sent
    assert model.fields_set == names
    assert model.email == email


CREATE: Any = ProfileCreateAttributes
WEBHOOK: Any = WebhookCreateAttributes
"""For calls that type checkers refuse."""


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: CREATE(emial="a@b.co"),
            r"unexpected keyword argument 'emial'; expected email, phone",
        ),
        (
            lambda: ProfileRelationships(**cast("Any", {"push-tokens": ToMany()})),
            r"unexpected keyword argument 'push-tokens'",
        ),
        (lambda: WEBHOOK(name="x"), r"missing required keyword argument 'endpoint_url'"),
        (WEBHOOK, r"missing required keyword argument 'name'"),
        (lambda: CREATE("a@b.co"), r"positional"),
        (lambda: CREATE.from_dict([("email", "a@b.co")]), r"takes a mapping, not list"),
        (lambda: CREATE.from_dict(None), r"takes a mapping, not NoneType"),
    ],
)
def test_wrong_construction(make: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        make()


def test_an_unknown_attribute_can_neither_be_read_nor_set() -> None:
    model = ProfileCreateAttributes()
    with pytest.raises(AttributeError, match="no attribute 'emial'"):
        _ = model.emial  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="emial"):
        model.emial = "a@b.co"  # type: ignore[attr-defined]
    assert not hasattr(model, "__dict__")


def test_fields_can_be_set_and_taken_out() -> None:
    model = ProfileCreateAttributes(email="a@b.co", title=None)
    model.first_name = "Ann"
    model.email = None
    del model.title
    assert model.to_dict() == {"email": None, "first_name": "Ann"}
    assert model.fields_set == {"email", "first_name"}
    with pytest.raises(AttributeError):
        del model.title


@pytest.mark.parametrize(
    ("left", "right", "equal"),
    [
        (ProfileCreateAttributes(), ProfileCreateAttributes(), True),
        (ProfileCreateAttributes(email="a"), ProfileCreateAttributes(email="a"), True),
        (ProfileCreateAttributes(email="a"), ProfileCreateAttributes(email="b"), False),
        (ProfileCreateAttributes(email=None), ProfileCreateAttributes(), False),
        (ProfileCreateAttributes(), ProfileAttributes(), False),
        (ProfileCreateAttributes(email="a"), {"email": "a"}, False),
        (ProfileCreateAttributes.from_dict({"new": 1}), ProfileCreateAttributes.from_dict({"new": 1}), True),
        (ProfileCreateAttributes.from_dict({"new": 1}), ProfileCreateAttributes.from_dict({"new": 2}), False),
        (ProfileCreateAttributes.from_dict({"new": 1}), ProfileCreateAttributes(), False),
        (Profile.from_dict({"type": "profile", "id": "1"}), Profile(id="1"), True),
    ],
)
def test_equality(left: Any, right: Any, equal: bool) -> None:
    assert (left == right) is equal
    assert (left != right) is not equal
    with pytest.raises(TypeError, match="unhashable"):
        hash(left)


@pytest.mark.parametrize(
    ("model", "shown"),
    [
        (ProfileCreateAttributes(), "ProfileCreateAttributes()"),
        (ProfileCreateAttributes(title=None, email="a"), "ProfileCreateAttributes(email='a', title=None)"),
        (ProfileLocation.from_dict({"new": 1}), "ProfileLocation(additional_properties={'new': 1})"),
        (
            ProfileCreateAttributes(location=ProfileLocation(city="x")),
            "ProfileCreateAttributes(location=ProfileLocation(city='x'))",
        ),
    ],
)
def test_repr(model: Model, shown: str) -> None:
    assert repr(model) == str(model) == shown


FULL = {
    "type": "profile",
    "id": "01",
    "attributes": {
        "email": "a@b.co",
        "created": "2026-01-01T00:00:00Z",
        "updated": "2026-01-01T00:00:00",
        "location": {"city": "Zürich", "new": [1]},
        "properties": {"a": {"b": [None]}},
    },
    "relationships": {"push-tokens": {"data": [{"type": "push-token", "id": "2"}], "links": {"self": "https://a"}}},
    "new": {"nested": [1, 2.5, None]},
}


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, kept])
def test_copies(duplicate: Any) -> None:
    model = Profile.from_dict(copy.deepcopy(FULL))
    made = duplicate(model)
    assert type(made) is Profile
    assert made == model
    assert made is not model
    assert made.to_dict() == FULL
    made.id = "other"
    made.additional_properties["more"] = 1
    assert model.to_dict() == FULL
    if duplicate is not copy.copy:
        assert made.attributes.location
        made.attributes.location.city = "Bern"
        made.additional_properties["new"]["nested"].append(3)
        assert model.to_dict() == FULL


def test_signature_lists_the_fields_as_keywords() -> None:
    parameters = inspect.signature(EventCreateAttributes).parameters
    assert [name for name, p in parameters.items() if p.default is p.empty] == ["properties", "metric", "profile"]
    assert {p.kind for p in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}
    assert parameters["time"].default is UNSET
    assert inspect.signature(Profile).parameters["type"].default == "profile"


def test_an_absent_model_reads_as_an_empty_one_that_cannot_be_changed() -> None:
    profile = Profile(id="1")
    assert profile.attributes.email is None
    assert profile.relationships.lists.data is None
    with pytest.raises(
        AttributeError, match="cannot set 'email' of an absent ProfileAttributes; set the field to a new"
    ):
        profile.attributes.email = "lost@b.co"
    with pytest.raises(AttributeError, match="absent ToMany"):
        profile.relationships.lists.data = []
    changed = profile.attributes.replace(email="ann@example.com")  # a copy is a model like any other
    assert profile.replace(attributes=changed).to_dict()["attributes"] == {"email": "ann@example.com"}
    assert pickle.loads(pickle.dumps(profile.attributes)) == copy.deepcopy(profile.attributes) == profile.attributes
    assert profile.to_dict() == {"type": "profile", "id": "1"}
    assert profile.attributes.location is None  # declared as nullable
    assert "attributes" not in profile.fields_set


def test_json_names() -> None:
    relationships = ProfileRelationships(push_tokens=ToMany(data=[]))
    assert relationships.to_dict() == {"push-tokens": {"data": []}}
    assert ProfileRelationships.from_dict({"push-tokens": {"data": []}}) == relationships
    assert ProfileRelationships.from_dict({"push_tokens": {}}).additional_properties == {"push_tokens": {}}


def test_additional_properties_are_kept_and_may_be_changed() -> None:
    model = ProfileCreateAttributes.from_dict({"email": "a", "new": [1]})
    assert model.additional_properties == {"new": [1]}
    model.additional_properties["newer"] = ProfileLocation(city="x")
    assert model.to_dict() == {"email": "a", "new": [1], "newer": {"city": "x"}}
    assert ProfileCreateAttributes().additional_properties == {}


def test_what_a_mapping_holds_is_not_changed() -> None:
    given = copy.deepcopy(FULL)
    Profile.from_dict(given).to_dict()
    assert given == FULL


def test_unset() -> None:
    assert repr(UNSET) == "UNSET"
    assert not UNSET
    assert kept(UNSET) is copy.deepcopy(UNSET) is UNSET


def test_repr_hides_secrets() -> None:
    webhook = WebhookCreateAttributes(name="w", endpoint_url="https://x.example", secret_key="s3cr3t-s3cr3t-s3cr3t")
    assert "secret_key=***" in repr(webhook)
    assert "s3cr3t" not in repr(webhook)
    assert webhook.to_dict()["secret_key"] == "s3cr3t-s3cr3t-s3cr3t"


def test_absent_lists_read_as_empty_ones_where_the_type_promises_a_list() -> None:
    page = Collection[Profile]()
    assert (page.data, page.included) == ([], [])
    assert page.fields_set == frozenset()
