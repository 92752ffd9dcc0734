from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, strategies as st

from klaviyo_client import File, Filter
from klaviyo_client.api import catalogs, images, lists, profiles, tags
from klaviyo_client.models import Profile, ProfileCreateAttributes
from klaviyo_client.runtime.arguments import bounded, form, identifiers, is_address, member, plain, query, segment
from klaviyo_client.runtime.operation import Form, Operation, PageSize

UNTYPED: Any = profiles
"""For calls that type checkers refuse."""


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        ("01ABC", "01ABC"),
        ("$custom:::$default:::SKU", "%24custom%3A%3A%3A%24default%3A%3A%3ASKU"),
        ("a/b", "a%2Fb"),
        ("a b?c#d%e", "a%20b%3Fc%23d%25e"),
        ("ä", "%C3%A4"),
        ("...", "..."),
        ("~._-", "~._-"),
    ],
)
def test_segments(value: str, encoded: str) -> None:
    assert segment("id", value) == encoded
    assert catalogs.get_catalog_item(value).path == f"/api/catalog-items/{encoded}"
    assert unquote(encoded) == value


def _is_refused(text: str) -> bool:
    return text.strip() in ("", ".", "..") or is_address(text)


@given(st.text(st.characters(codec="utf-8")).filter(lambda text: not _is_refused(text)))
def test_any_segment_is_one_segment(value: str) -> None:
    encoded = segment("id", value)
    assert unquote(encoded, errors="strict") == value
    assert not set(encoded) & set("/?# \\")


@pytest.mark.parametrize(
    ("value", "error", "message"),
    [
        ("", ValueError, "id must not be ''"),
        (".", ValueError, "id must not be '.'"),
        ("..", ValueError, "id must not be '..'"),
        (None, TypeError, "id must be a string, not NoneType"),
        (7, TypeError, "id must be a string, not int"),
        (b"x", TypeError, "id must be a string, not bytes"),
    ],
)
def test_refused_segments(value: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        profiles.get_profile(value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (["email", "created"], "email,created"),
        (("email",), "email"),
        ((name for name in ("a", "b")), "a,b"),
        ("email", "email"),
        ("email,created", "email,created"),
        (True, "true"),
        (False, "false"),
        (7, "7"),
        (1.5, "1.5"),
        (Filter('equals(id,"1")'), 'equals(id,"1")'),
        (["with space", "ä"], "with space,ä"),
    ],
)
def test_query(value: Any, text: str) -> None:
    assert query(("name", value), ("left out", None)) == (("name", text),)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ([1, 2], "name must be a list of strings"),
        (["a", None], "name must be a list of strings"),
        (object(), "name must be a string, a number, a boolean or a list of strings, not object"),
        (b"bytes", "name must be a string, a number, a boolean or a list of strings, not bytes"),
        ({"a": 1}, "name must be a string, a number, a boolean or a list of strings, not dict"),
    ],
)
def test_refused_query(value: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        query(("name", value))


@pytest.mark.parametrize("size", [None, 1, 20, 100])
def test_page_size_in_range(size: int | None) -> None:
    expected = () if size is None else (("page[size]", str(size)),)
    assert profiles.get_profiles(page_size=size).query == expected


@pytest.mark.parametrize("size", [0, -1, 101])
def test_page_size_out_of_range(size: int) -> None:
    with pytest.raises(ValueError, match=f"page_size must be between 1 and 100, not {size}"):
        profiles.get_profiles(page_size=size)
    with pytest.raises(ValueError, match=f"page_size must be between 10 and 12, not {size}"):
        bounded(size, PageSize(10, 10, 12))


@pytest.mark.parametrize("size", ["20", True, 20.0])
def test_page_size_of_another_type(size: Any) -> None:
    with pytest.raises(TypeError, match=f"page_size must be an int, not {type(size).__name__}"):
        profiles.get_profiles(page_size=size)


def test_a_mapping_goes_out_unchanged() -> None:
    given_parts: dict[str, Any] = {"email": None, "not declared": {"a": 1}}
    operation = profiles.create_profile(given_parts)
    assert operation.body == {"data": {"type": "profile", "attributes": given_parts}}
    assert plain(given_parts) is given_parts
    body = member(a=None, b={}, c=[ProfileCreateAttributes(email=None)])
    made: Operation[Any] = Operation(operation.info, operation.path, body=body)
    assert made.body == {"b": {}, "c": [{"email": None}]}


def test_the_id_that_the_document_repeats() -> None:
    body = profiles.update_profile("a/b", {"title": None}).body
    assert body == {"data": {"type": "profile", "id": "a/b", "attributes": {"title": None}}}


@pytest.mark.parametrize("ids", [["a", "b"], ("a", "b"), iter(["a", "b"])])
def test_identifiers(ids: Any) -> None:
    body = lists.add_profiles_to_list("L", ids).body
    assert body == {"data": [{"type": "profile", "id": "a"}, {"type": "profile", "id": "b"}]}
    assert identifiers("tag", []) == []


@pytest.mark.parametrize(
    ("ids", "message"),
    [
        ("abc", "ids must be a list of strings, not one str"),
        (b"abc", "ids must be a list of strings, not one bytes"),
        ({"a": "b"}, "ids must be a list of strings, not one dict"),
        (ProfileCreateAttributes(email="a@b.co"), "ids must be a list of strings, not one ProfileCreateAttributes"),
        (None, "ids must be a list of strings, not one NoneType"),
        (5, "ids must be a list of strings, not one int"),
        ([Profile.from_dict({"type": "profile", "id": "P1"})], "not Profile; pass the id of each"),
        (["  "], "ids must be non-empty strings, not '  '"),
        ([1], "ids must be non-empty strings, not 1"),
        ([""], "ids must be non-empty strings, not ''"),
        ([None], "ids must be non-empty strings"),
    ],
)
def test_refused_identifiers(ids: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        tags.tag_flows("T", ids)


def test_forms() -> None:
    file = File(b"GIF", "a.gif", "image/gif")
    body = images.upload_image_from_file(file, name="é", hidden=True).body
    assert body == Form((("name", "é"), ("hidden", "true")), (("file", file),))
    assert form(name=None, file=file) == Form((), (("file", file),))


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: UNTYPED.get_profiles(fields_profil=["email"]), "unexpected keyword argument 'fields_profil'"),
        (UNTYPED.get_profile, "missing 1 required positional argument: 'id'"),
        (lambda: UNTYPED.get_profiles(None, ["email"]), "takes 0 positional arguments"),
    ],
)
def test_wrong_calls(call: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        call()
