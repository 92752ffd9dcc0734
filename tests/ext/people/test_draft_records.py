"""A draft as a record of an import: the shortcut for most drafts makes what the way for all of them makes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from klaviyo_ext.errors import EncodeError, UnknownAttributeError
from klaviyo_ext.people import ProfileDraft

VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-9, 9),
    st.text(max_size=3),
    st.lists(st.one_of(st.text(max_size=2), st.none())),
)
NAMES = st.sampled_from(["title", "email", "kx", "first_name", "external_id", "unknown"])
CHANGES = st.one_of(
    st.tuples(st.just("set"), NAMES, st.text(max_size=3) | st.none()),
    st.tuples(st.just("property"), st.sampled_from("abé"), VALUES),
    st.tuples(
        st.sampled_from(["append", "unset", "delete", "clear", "city", "id", "identifiers"]), st.just("c"), st.none()
    ),
)


def change(draft: ProfileDraft, way: str, name: str, value: Any) -> None:
    match way:
        case "set":
            draft.set(name, value, check=False)
        case "property":
            draft.properties[name] = value
        case "append":
            draft.append(name, "x")
        case "unset":
            draft.unset(name)
        case "delete":
            draft.properties.pop(name, None)
        case "clear":
            draft.properties.clear()
        case "city":
            draft.location.city = "Turin"
        case "id":
            draft.id = "01H"
        case _:
            draft.identifiers.append(email="b@c.de")


def result(make: Any) -> Any:
    try:
        made = make()
    except ValueError as error:
        return repr(error)
    return made, list(made["attributes"])


@given(
    st.lists(CHANGES, max_size=6), st.sampled_from([None, {}, {"email": "a@b.co", "properties": {"a": 1, "b": None}}])
)
def test_the_shortcut_agrees(changes: list[tuple[str, str, Any]], read: dict[str, Any] | None) -> None:
    draft = ProfileDraft() if read is None else ProfileDraft.of(read)
    for each in changes:
        change(draft, *each)
    assert result(draft.to_resource) == result(lambda: draft.to_request().to_resource())


def test_the_record_is_a_copy() -> None:
    draft = ProfileDraft()
    draft.email = "a@b.co"
    draft.properties["tags"] = ["x"]
    record = draft.to_resource()
    record["attributes"]["properties"]["tags"].append("y")
    record["attributes"]["title"] = "z"
    assert draft.properties["tags"] == ["x"]
    assert draft.title is None


@pytest.mark.parametrize("bad", [float("nan"), object(), 2**64, "\ud800", {1: 2}])
def test_what_was_changed_in_place_is_checked(bad: Any) -> None:
    draft = ProfileDraft()
    draft.email = "a@b.co"
    draft.properties["tags"] = ["x"]
    draft.properties["tags"].append(bad)
    with pytest.raises(EncodeError, match=r"properties\.tags\[1\]"):
        draft.to_resource()


def test_an_upsert_takes_no_anonymous_id() -> None:
    draft = ProfileDraft()
    draft.anonymous_id = "x"
    draft.properties["a"] = 1
    with pytest.raises(UnknownAttributeError, match="anonymous_id"):
        draft.to_resource()
