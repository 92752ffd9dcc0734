"""The tree of errors: which answer is which, what each error says, and what it survives."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import warnings
from datetime import UTC, datetime
from typing import Any, get_args

import attrs
import pytest
from hypothesis import given, strategies as st

from klaviyo_client import operations
from klaviyo_client.runtime.errors import error_objects
from klaviyo_client.runtime.operation import Form, Operation, Quota
from klaviyo_client.runtime.wire import Response
from klaviyo_ext import errors
from klaviyo_ext.bulk import BulkReport
from klaviyo_ext.errors import APIError, ErrorObject, ErrorSource, classify
from klaviyo_ext.errors.classification import PROFILE, STRICT_ID, TABLE
from klaviyo_ext.errors.one_line import LIMIT

NOW = datetime(2026, 7, 15, 12, tzinfo=UTC)
HTML = b"<!DOCTYPE html>\n<html><head><title>Just a moment...</title></head>" + b"<p>wall of text</p>" * 500
JSON_API = {"content-type": "application/vnd.api+json", "x-klaviyo-req-id": "req-1"}
TEXT_HTML = {"content-type": "text/html; charset=UTF-8", "cf-ray": "8f0-AMS"}


def call(name: str, path: str = "", *, body: Any = None, **query: str) -> Operation[Any]:
    info = operations[name]
    return Operation(info, path or info.path_template.replace("{id}", "X"), tuple(query.items()), body=body)


def document(code: str | None = None, detail: str = "Why.", /, **members: Any) -> bytes:
    """An error document as in recorded responses."""
    error: dict[str, Any] = {"id": "req-1", "code": code, "title": "Title.", "detail": detail, "links": {}, "meta": {}}
    return json.dumps({"errors": [error | members]}).encode()


def answer(
    operation: Operation[Any] | None, status: int, content: bytes = b"", headers: dict[str, str] | None = None
) -> Response[Any]:
    return Response(operation or call("get_accounts"), status, JSON_API if headers is None else headers, content)


def at(pointer: str) -> dict[str, str]:
    return {"pointer": pointer}


GET_PROFILE = call("get_profile", "/api/profiles/X")
UPSERT = call("create_or_update_profile", body={"data": {"type": "profile", "id": "X"}})
CREATE = call("create_profile", body={"data": {"type": "profile", "attributes": {"email": "a@", "location": {}}}})
IMPORT = call(
    "bulk_import_profiles",
    body={"data": {"attributes": {"profiles": {"data": [{"attributes": {"email": e}} for e in ("a@b.co", "a@")]}}}},
)
QUIET: dict[str, str] = {"retry-after": "1"}


@attrs.frozen
class Case:
    """An answer, and the error that it is: its exact class, some attributes, and its message."""

    name: str
    operation: Operation[Any]
    status: int
    error: type[APIError]
    message: str
    content: bytes = b""
    headers: dict[str, str] = JSON_API
    bearer: bool = False
    has: dict[str, Any] = attrs.Factory(dict[str, Any])


CASES = [
    # 400
    Case(
        "400 field",
        CREATE,
        400,
        errors.ValidationError,
        "create_profile: HTTP 400 invalid: Invalid email address at /data/attributes/email",
        document("invalid", "Invalid email address", status=400, source=at("/data/attributes/email")),
        has={
            "id": "req-1",
            "code": "invalid",
            "title": "Title.",
            "detail": "Invalid email address",
            "field": "email",
            "fields": ("email",),
            "value": "a@",
            "parameter": None,
            "item_index": None,
            "item": None,
            "category": "validation",
            "retryable": False,
            "request_id": "req-1",
        },
    ),
    Case(
        "400 record of a batch",
        IMPORT,
        400,
        errors.ValidationError,
        "bulk_import_profiles: HTTP 400 invalid: Why at /data/attributes/profiles/data/1/attributes/email",
        document("invalid", source=at("/data/attributes/profiles/data/1/attributes/email")),
        has={
            "field": "email",
            "item_index": 1,
            "item_indexes": (1,),
            "item": {"attributes": {"email": "a@"}},
            "value": "a@",
        },
    ),
    Case(
        "400 several, the first of which blames nothing",
        attrs.evolve(CREATE, body=json.dumps(CREATE.body).encode()),
        400,
        errors.ValidationError,
        "create_profile: HTTP 400 invalid: One at /data/ (and 3 more)",
        json.dumps(
            {
                "errors": [
                    {"code": "invalid", "detail": "One.", "source": at("/data/")},
                    {"code": "invalid", "detail": "Two.", "source": at("/data/attributes/email")},
                    {"code": "invalid", "detail": "Three.", "source": at("/data/attributes/location/latitude")},
                    {"code": "invalid", "detail": "Four.", "source": at("/data/attributes/email")},
                ]
            }
        ).encode(),
        has={
            "field": "email",
            "fields": ("email", "location.latitude"),
            "value": "a@",
            "source": ErrorSource("/data/"),
        },
    ),
    Case(
        "400 query parameter",
        call("get_campaigns", filter="equals(name,'x')"),
        400,
        errors.ValidationError,
        "get_campaigns: HTTP 400 invalid: Why at filter",
        document("invalid", source={"parameter": "filter"}),
        has={"parameter": "filter", "field": None, "value": None, "item": None},
    ),
    Case("400 of a proxy", CREATE, 400, errors.ValidationError, "create_profile: HTTP 400: empty body", headers={}),
    Case(
        "400 malformed id, blamed on nothing",
        call("get_event"),
        400,
        errors.MalformedIdError,
        "get_event: HTTP 400 invalid: Why at /data",
        document("invalid", source=at("/data")),
        has={"category": "validation"},
    ),
    Case(
        "400 malformed id, blamed as a parameter",
        call("get_bulk_import_profiles_job"),
        400,
        errors.MalformedIdError,
        "get_bulk_import_profiles_job: HTTP 400 invalid: Why at job_id",
        document("invalid", source={"parameter": "job_id"}),
    ),
    Case(
        "400 malformed id, blamed as that of the resource",
        call("update_coupon", body={"data": {"id": "X"}}),
        400,
        errors.MalformedIdError,
        "update_coupon: HTTP 400 invalid: Why at /data/id",
        document("invalid", source=at("/data/id")),
        has={"value": "X", "field": "id"},
    ),
    Case(
        "400 of which a query parameter may be the reason",
        call("get_event", include="nothing"),
        400,
        errors.ValidationError,
        "get_event: HTTP 400 invalid: Why.",
        document("invalid"),
    ),
    Case(
        "400 of which the query parameter is the reason",
        call("get_event"),
        400,
        errors.ValidationError,
        "get_event: HTTP 400 invalid: Why at include",
        document("invalid", source={"parameter": "include"}),
    ),
    Case(
        "400 of an operation that answers unknown ids by 404",
        GET_PROFILE,
        400,
        errors.ValidationError,
        "get_profile: HTTP 400 invalid: Why.",
        document("invalid"),
    ),
    # 401, in three kinds
    Case(
        "401 no key",
        GET_PROFILE,
        401,
        errors.NotAuthenticatedError,
        "get_profile: HTTP 401 not_authenticated: Why; the API key is missing or malformed",
        document("not_authenticated"),
        has={"category": "authentication", "retryable": False},
    ),
    Case(
        "401 unknown key",
        GET_PROFILE,
        401,
        errors.InvalidAPIKeyError,
        "get_profile: HTTP 401 authentication_failed: Why.",
        document("authentication_failed"),
    ),
    Case(
        "401 token",
        GET_PROFILE,
        401,
        errors.InvalidTokenError,
        "get_profile: HTTP 401 authentication_failed: Why.",
        document("authentication_failed"),
        bearer=True,
    ),
    Case(
        "401 malformed token",
        GET_PROFILE,
        401,
        errors.InvalidTokenError,
        "get_profile: HTTP 401 not_authenticated: Why.",
        document("not_authenticated"),
        bearer=True,
    ),
    Case("401 unsaid", GET_PROFILE, 401, errors.InvalidAPIKeyError, "get_profile: HTTP 401: empty body"),
    # 403
    Case(
        "403 scope",
        call("bulk_subscribe_profiles"),
        403,
        errors.PermissionDeniedError,
        "bulk_subscribe_profiles: HTTP 403 permission_denied: Why; "
        "may need scopes: lists:write, profiles:write, subscriptions:write",
        document("permission_denied"),
        has={
            "required_scopes": ("lists:write", "profiles:write", "subscriptions:write"),
            "category": "permission",
            "retryable": False,
        },
    ),
    Case(
        "403 without scopes",
        call("get_client_geofences"),
        403,
        errors.PermissionDeniedError,
        "get_client_geofences: HTTP 403 permission_denied: Why.",
        document("permission_denied"),
        has={"required_scopes": ()},
    ),
    Case(
        "403 challenge page",
        GET_PROFILE,
        403,
        errors.BlockedError,
        f"get_profile: HTTP 403: no JSON:API error in the body (text/html; charset=UTF-8, {len(HTML)} bytes); "
        "blocked before it reached the API (CF-Ray 8f0-AMS)",
        HTML,
        TEXT_HTML,
        has={"category": "edge", "retryable": False, "errors": [], "objects": (), "content": HTML},
    ),
    Case(
        "403 shed load",
        GET_PROFILE,
        403,
        errors.BlockedError,
        "get_profile: HTTP 403: empty body; blocked before it reached the API",
    ),
    # 404
    *(
        Case(
            f"404 {operation.info.id}",
            operation,
            404,
            errors.ProfileDoesNotExistError,
            f"{operation.info.id}: HTTP 404 not_found: Why.",
            document("not_found"),
            has={"category": "not_found", "retryable": False},
        )
        for operation in (
            GET_PROFILE,
            UPSERT,
            call("update_profile"),
            call("merge_profiles"),
            call("get_lists_for_profile"),
            call("get_segment_ids_for_profile"),
        )
    ),
    *(
        Case(
            f"404 {name}",
            call(name),
            404,
            errors.NotFoundError,
            f"{name}: HTTP 404 not_found: Why.",
            document("not_found"),
        )
        for name in (
            "get_list",
            "add_profiles_to_list",
            "get_conversation_for_profile",
            "get_conversation_id_for_profile",
            "bulk_import_profiles",
            "get_profiles",
        )
    ),
    Case(
        "404 page",
        GET_PROFILE,
        404,
        errors.NotFoundError,
        f"get_profile: HTTP 404: no JSON:API error in the body (no content type, {len(HTML)} bytes)",
        HTML,
        {},
    ),
    # 409
    Case(
        "409 duplicate profile",
        CREATE,
        409,
        errors.ProfileAlreadyExistsError,
        "create_profile: HTTP 409 duplicate_profile: Why at /data; the profile is 01GDDK",
        document("duplicate_profile", meta={"duplicate_profile_id": "01GDDK", "more": 1}, source=at("/data")),
        has={
            "duplicate_profile_id": "01GDDK",
            "meta": {"duplicate_profile_id": "01GDDK", "more": 1},
            "category": "conflict",
            "retryable": False,
        },
    ),
    Case(
        "409 duplicate profile, untold",
        CREATE,
        409,
        errors.ProfileAlreadyExistsError,
        "create_profile: HTTP 409 duplicate_profile: Why.",
        document("duplicate_profile", meta=None),
        has={"duplicate_profile_id": "", "meta": {}},
    ),
    Case(
        "409 template in use",
        call("delete_template"),
        409,
        errors.ConflictError,
        "delete_template: HTTP 409 conflict: Why.",
        document("conflict"),
    ),
    # 410, 413
    Case(
        "410",
        GET_PROFILE,
        410,
        errors.RetiredRevisionError,
        "get_profile: HTTP 410 gone: Why; this API revision, or this endpoint, is retired",
        document("gone"),
        has={"category": "gone", "retryable": False},
    ),
    Case(
        "413 batch",
        IMPORT,
        413,
        errors.PayloadTooLargeError,
        "bulk_import_profiles: HTTP 413: empty body; the limit is 5000000 bytes",
        has={"limit": 5_000_000, "category": "too_large", "retryable": False},
    ),
    Case(
        "413 without a documented limit",
        call("create_list"),
        413,
        errors.PayloadTooLargeError,
        "create_list: HTTP 413: empty body",
        has={"limit": None},
    ),
    # 429: recorded without a content type
    Case(
        "429",
        GET_PROFILE,
        429,
        errors.TooManyRequestsError,
        "get_profile: HTTP 429 throttled: Expected available in 1 second at /data; retry after 1 s",
        document("throttled", "Expected available in 1 second.", source=at("/data"), status=429),
        QUIET,
        has={"retry_after": 1.0, "category": "throttled", "retryable": True, "request_id": "req-1"},
    ),
    Case(
        "429 date",
        GET_PROFILE,
        429,
        errors.TooManyRequestsError,
        "get_profile: HTTP 429: empty body; retry after 90 s",
        headers={"Retry-After": "Wed, 15 Jul 2026 12:01:30 GMT"},
        has={"retry_after": 90.0},
    ),
    Case(
        "429 without a wait",
        GET_PROFILE,
        429,
        errors.TooManyRequestsError,
        "get_profile: HTTP 429 throttled: Why.",
        document("throttled"),
        has={"retry_after": None},
    ),
    # 5xx
    Case(
        "500",
        GET_PROFILE,
        500,
        errors.ServerError,
        "get_profile: HTTP 500 error: Why.",
        document("error"),
        has={"category": "server", "retryable": True, "retry_after": None},
    ),
    Case(
        "503 with a wait",
        GET_PROFILE,
        503,
        errors.ServerError,
        "get_profile: HTTP 503 error: Why.",
        document("error"),
        {"retry-after": "2.5"},
        has={"retry_after": 2.5},
    ),
    Case(
        "500 page",
        GET_PROFILE,
        500,
        errors.ServerError,
        f"get_profile: HTTP 500: no JSON:API error in the body (text/html; charset=UTF-8, {len(HTML)} bytes)",
        HTML,
        TEXT_HTML,
    ),
    *(
        Case(
            f"{status} of the network",
            GET_PROFILE,
            status,
            errors.EdgeError,
            f"get_profile: HTTP {status}: empty body; response of the network in front of the API",
            headers={},
            has={"category": "edge", "retryable": True},
        )
        for status in (502, 503, 504, 520, 524, 530)
    ),
    Case("504 of the API", GET_PROFILE, 504, errors.ServerError, "get_profile: HTTP 504: Why.", document()),
    # The rest
    *(
        Case(
            f"{status}",
            GET_PROFILE,
            status,
            errors.APIError,
            f"get_profile: HTTP {status} x: Why.",
            document("x"),
            has={"category": "other", "retryable": False},
        )
        for status in (302, 402, 405, 408, 415, 422, 600)
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_answers(case: Case) -> None:
    response = answer(case.operation, case.status, case.content, case.headers)
    error = classify(response, bearer=case.bearer, now=NOW)
    assert type(error) is case.error
    assert str(error) == case.message
    assert {name: getattr(error, name) for name in case.has} == case.has
    assert error.status_code == case.status
    assert error.operation is case.operation
    assert error.errors == error_objects(case.content)


def test_classifies_what_the_generated_client_raises() -> None:
    response = answer(CREATE, 409, document("duplicate_profile"))
    with pytest.raises(errors.APIStatusError) as caught:
        response.raise_for_status()
    assert not isinstance(caught.value, APIError)
    assert type(classify(caught.value)) is errors.ProfileAlreadyExistsError


def test_an_error_without_an_operation() -> None:
    made = {
        cls: cls(status_code=400, headers={}, content=document("x", source=at("/data/id")))
        for cls in (errors.PermissionDeniedError, errors.PayloadTooLargeError, errors.ValidationError)
    }
    assert {str(error) for error in made.values()} == {"HTTP 400 x: Why at /data/id"}
    plain = errors.APIStatusError(status_code=404, headers={}, content=document("not_found"))
    assert type(classify(plain)) is errors.NotFoundError
    plain = errors.APIStatusError(status_code=400, headers={}, content=document("invalid", source=at("/data/id")))
    assert type(classify(plain)) is errors.ValidationError
    validation = made[errors.ValidationError]
    assert isinstance(validation, errors.ValidationError)
    assert validation.value is None


# ---------------------------------------------------------------- The table


def test_every_row_decides_some_case() -> None:
    decided = {case.error for case in CASES}
    assert {row.error for row in TABLE} <= decided
    assert errors.AuthenticationError not in decided, "a base class only"


@pytest.mark.parametrize("status", [*range(300, 600), 0, 999])
def test_only_429_and_5xx_are_retryable(status: int) -> None:
    for content in (b"", HTML, document("invalid"), document("duplicate_profile")):
        assert classify(answer(GET_PROFILE, status, content)).retryable is (status == 429 or 500 <= status < 600)


def test_every_category_has_a_class() -> None:
    found = {row.error.category for row in TABLE} | {APIError.category}
    assert found == set(get_args(errors.Category))


@pytest.mark.parametrize("path", [*PROFILE.under, *PROFILE.but, *STRICT_ID.under])
def test_families_name_paths_of_the_document(path: str) -> None:
    assert path in {info.path_template for info in operations.values()}


def test_family_members() -> None:
    found = {name for name, info in operations.items() if info.path_template in PROFILE}
    assert found == {
        "create_or_update_profile",
        "get_conversation_ids_for_profile",
        "get_conversations_for_profile",
        "get_list_ids_for_profile",
        "get_lists_for_profile",
        "get_profile",
        "get_push_token_ids_for_profile",
        "get_push_tokens_for_profile",
        "get_segment_ids_for_profile",
        "get_segments_for_profile",
        "merge_profiles",
        "update_profile",
    }
    assert None not in PROFILE


# ---------------------------------------------------------------- What is blamed

BODY: Any = {
    "data": {
        "id": "X",
        "attributes": {
            "email": "a@",
            "properties": {"a/b": 1, "~": 2, "7": 3},
            "definition": {"versions": [{"name": "v"}]},
            "metric": {"data": {"attributes": {"name": "m"}}},
            "bulk": {
                "data": [
                    {"id": "0"},
                    {"attributes": {"events": {"data": [{"attributes": {"value": 5}}]}, "email": None}},
                ]
            },
        },
        "relationships": {"lists": {"data": [{"id": "L"}]}, "list": {"data": {"id": "M"}}},
        "meta": {"patch_properties": {"append": {}}},
    }
}
BULK = BODY["data"]["attributes"]["bulk"]["data"]


@pytest.mark.parametrize(
    ("pointer", "field", "index", "value", "item"),
    [
        (None, None, None, None, None),
        ("", None, None, BODY, None),
        ("/", None, None, BODY, None),
        ("/data", None, None, BODY["data"], None),
        ("/data/", None, None, BODY["data"], None),
        ("/data/id", "id", None, "X", None),
        ("/data/attributes", None, None, BODY["data"]["attributes"], None),
        ("/data/attributes/email", "email", None, "a@", None),
        ("data/attributes/email/", "email", None, "a@", None),
        ("/data/attributes/phone_number", "phone_number", None, None, None),
        ("/data/attributes/email/local", "email.local", None, None, None),
        ("/data/attributes/properties/a~1b", "properties.a/b", None, 1, None),
        ("/data/attributes/properties/~0", "properties.~", None, 2, None),
        ("/data/attributes/properties/7", "properties[7]", None, 3, None),
        ("/data/attributes/definition/versions/0", "definition.versions[0]", None, {"name": "v"}, None),
        ("/data/attributes/definition/versions/0/name", "definition.versions[0].name", None, "v", None),
        ("/data/attributes/definition/versions/1", "definition.versions[1]", None, None, None),
        ("/data/attributes/definition/versions/x", "definition.versions.x", None, None, None),
        (f"/data/attributes/definition/versions/{'9' * 5000}", f"definition.versions.{'9' * 5000}", None, None, None),
        ("/data/attributes/metric/data/attributes/name", "metric.name", None, "m", None),
        ("/data/attributes/bulk/data/0", None, 0, {"id": "0"}, {"id": "0"}),
        ("/data/attributes/bulk/data/0/id", "id", 0, "0", {"id": "0"}),
        ("/data/attributes/bulk/data/1/attributes/email", "email", 1, None, BULK[1]),
        ("/data/attributes/bulk/data/1/attributes/events/data/0/attributes/value", "events[0].value", 1, 5, BULK[1]),
        ("/data/attributes/bulk/data/2/attributes/email", "email", 2, None, None),
        ("/data/relationships/lists/data/0/id", "id", 0, "L", {"id": "L"}),
        ("/data/relationships/list/data/id", "relationships.list.data.id", None, "M", None),
        ("/data/meta/patch_properties/append", "meta.patch_properties.append", None, {}, None),
        ("/datum/x", "datum.x", None, None, None),
    ],
)
def test_pointers(pointer: str | None, field: str | None, index: int | None, value: object, item: object) -> None:
    source = ErrorSource(pointer)
    assert (source.field, source.item_index) == (field, index)
    assert source.resolve(BODY) == value
    assert source.resolve_item(BODY) == item
    assert source.resolve(json.dumps(BODY).encode()) == value


def test_relationship_bodies_are_arrays() -> None:
    source = ErrorSource("/data/1/id")
    assert (source.item_index, source.field) == (1, "id")
    assert source.resolve({"data": ({"id": "A"}, {"id": "B"})}) == "B"


@pytest.mark.parametrize("body", [None, b"", b"\xff", b"[" * 100_000, b"7", Form((("name", "x"),)), "text", 7, []])
def test_bodies_in_which_a_pointer_means_nothing(body: object) -> None:
    source = ErrorSource("/data/0/attributes/name")
    assert source.resolve(body) is None
    assert source.resolve_item(body) is None


# ---------------------------------------------------------------- Whatever a server sends


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ({}, ErrorObject()),
        (dict.fromkeys(("id", "status", "code", "title", "detail", "source", "links", "meta")), ErrorObject()),
        ({"status": 404}, ErrorObject(status=404)),
        ({"status": "404"}, ErrorObject(status=404)),
        ({"status": "4O4"}, ErrorObject()),
        ({"status": True, "code": True, "id": ["x"], "title": {}, "detail": ""}, ErrorObject()),
        ({"id": 7, "code": 1.5}, ErrorObject(id="7", code="1.5")),
        ({"source": "/data", "links": [], "meta": "x"}, ErrorObject()),
        ({"source": {"pointer": 7, "parameter": []}}, ErrorObject(source=ErrorSource("7"))),
        ({"links": {"type": "https://x"}}, ErrorObject(links={"type": "https://x"})),
    ],
)
def test_error_objects(raw: dict[str, Any], expected: ErrorObject) -> None:
    found = ErrorObject.from_dict(raw)
    assert found.raw is raw
    assert attrs.evolve(found, raw={}) == expected


@pytest.mark.parametrize(
    ("content", "number"),
    [
        (b"", 0),
        (b"\xff\xfe", 0),
        (HTML, 0),
        (b"[" * 100_000, 0),
        (b"null", 0),
        (b"[]", 0),
        (b'{"errors": null}', 0),
        (b'{"errors": "no"}', 0),
        (b'{"errors": [null, 1, "x", []]}', 0),
        (b'{"errors": [{}, null]}', 1),
        (b'{"errors": {"code": "x"}}', 1),
        (b'{"errors": [{"surplus": 1}]}', 1),
        (b'{"errors": [{"code": 1' + b"0" * 5000 + b"}]}", 0),
    ],
)
def test_error_documents(content: bytes, number: int) -> None:
    error = classify(answer(GET_PROFILE, 500, content))
    assert len(error.errors) == len(error.objects) == number
    if not number:
        assert (error.id, error.code, error.title, error.detail, error.meta) == (None, None, None, None, {})
        assert error.source == ErrorSource()


def test_unknown_members_are_kept() -> None:
    error = classify(answer(CREATE, 409, document("conflict", surplus={"a": [1]})))
    assert error.errors[0]["surplus"] == error.objects[0].raw["surplus"] == {"a": [1]}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["invalid", "/data/id"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
POINTERS = st.lists(st.sampled_from(["data", "attributes", "0", "9" * 20, "~1", "", "x", "²"])).map("/".join)
SOURCES = JSON | st.fixed_dictionaries({}, optional={"pointer": JSON | POINTERS, "parameter": JSON})
MEMBERS = st.dictionaries(st.sampled_from(["id", "status", "code", "title", "detail", "links", "meta"]), JSON)
ERRORS = JSON | st.tuples(MEMBERS, SOURCES).map(lambda both: {**both[0], "source": both[1]})
CONTENTS = st.binary(max_size=60) | (st.lists(ERRORS, max_size=3) | JSON).map(
    lambda found: json.dumps({"errors": found}).encode()
)
NAMES = sorted(operations)


@given(
    content=CONTENTS,
    status=st.integers(300, 600),
    name=st.sampled_from(NAMES),
    headers=st.dictionaries(st.sampled_from(["retry-after", "content-type", "CF-Ray", "date"]), st.text()),
    bearer=st.booleans(),
)
def test_no_answer_makes_classification_fail(
    content: bytes, status: int, name: str, headers: dict[str, str], *, bearer: bool
) -> None:
    error = classify(answer(call(name, body=BODY), status, content, headers), bearer=bearer)
    assert error.status_code == status
    message = str(error)
    assert message.startswith(f"{operations[name].id}: HTTP {status}")
    assert len(message) <= len(f"{operations[name].id}: ") + LIMIT
    assert message.isprintable()
    for attribute, _ in inspect.getmembers(type(error), lambda member: isinstance(member, property)):
        getattr(error, attribute)
    for found in error.objects:
        found.source.resolve(BODY)
        found.source.resolve_item(BODY)
    again: APIError = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again).keys()) == (type(error), message, vars(error).keys())


def test_the_longest_message() -> None:
    long = "long " * 200
    told = {"code": "permission_denied", "detail": long, "source": {"pointer": long}}
    content = json.dumps({"errors": [told] * 9}).encode()
    longest = max(NAMES, key=lambda name: len(name) + len("".join(operations[name].scopes)))
    message = str(classify(answer(call(longest), 403, content)))
    assert len(message) == len(f"{longest}: ") + LIMIT
    assert message.startswith(f"{longest}: HTTP 403 permission_denied: long")
    assert "; may need scopes: " in message


@pytest.mark.parametrize("detail", ["Why.", "Why. ", "Why", "Why...", "Why?", "Why. And how."])
@pytest.mark.parametrize("where", [None, "/data/"])
@pytest.mark.parametrize("number", [1, 3])
@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 429, 500])
def test_a_full_stop_ends_a_message_or_is_not_there(detail: str, where: str | None, number: int, status: int) -> None:
    told = {"code": "permission_denied", "detail": detail, **({"source": {"pointer": where}} if where else {})}
    message = str(classify(answer(GET_PROFILE, status, json.dumps({"errors": [told] * number}).encode())))
    text = detail.strip()
    follows = message.partition(text.removesuffix("."))[2]
    if text == "Why...":
        assert text in message
    else:
        assert follows in ("", ".") or follows.startswith((" at ", " (and ", "; "))


@pytest.mark.parametrize("name", [name for name in NAMES if operations[name].scopes])
def test_only_a_missing_permission_may_be_about_scopes(name: str) -> None:
    """Of each operation with scopes. "forbidden" was recorded of an entitlement that the account lacks."""
    for code in ("forbidden", "quota_exceeded", None):
        content = (
            document(code, "Entitlement to create object type not found.") if code else b'{"errors": [{"detail": "x"}]}'
        )
        error = classify(answer(call(name), 403, content))
        assert isinstance(error, errors.PermissionDeniedError)
        assert "scope" not in str(error)
        assert error.required_scopes
    message = str(classify(answer(call(name), 403, document("permission_denied"))))
    assert f"; may need scopes: {operations[name].scopes[0]}" in message


@pytest.mark.parametrize(
    "secret",
    ["pk_0123456789abcdef0123456789abcdef01", "Bearer abc.def-ghi_jkl", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"],
)
def test_what_a_server_echoes_is_masked(secret: str) -> None:
    content = document("x", f"You sent {secret}, {secret}.", source=at(f"/data/{secret}"))
    message = str(classify(answer(GET_PROFILE, 400, content)))
    assert secret.removeprefix("Bearer ") not in message
    assert "***" in message


def test_messages_are_one_line_of_printable_characters() -> None:
    error = classify(answer(GET_PROFILE, 400, document("x", "a\r\n\tb\x1b[31m\u2028c \ud800")))
    assert str(error) == "get_profile: HTTP 400 x: a b [31m c"


# ---------------------------------------------------------------- The rest of the tree


def test_a_write_whose_outcome_is_unknown() -> None:
    cause = errors.RequestTimeoutError("create_profile: The read operation timed out", operation=CREATE)
    error = errors.UnknownOutcomeError.of(cause)
    assert error.__cause__ is cause
    assert error.operation is CREATE
    assert isinstance(error, errors.TransportError)
    assert str(error) == (
        "create_profile: the outcome is unknown: the request was sent, but no complete answer came "
        "(The read operation timed out)"
    )
    assert str(errors.UnknownOutcomeError.of(errors.TransportError(""))).endswith("came (TransportError)")


def test_a_quota_that_is_known_to_be_used_up() -> None:
    error = errors.QuotaExhaustedError(quota=Quota(100, 86400), retry_after=3600, operation=call("create_segment"))
    assert isinstance(error, errors.TooManyRequestsError)
    assert (error.status_code, error.retry_after, error.quota) == (429, 3600, Quota(100, 86400))
    assert (
        str(error) == "create_segment: not sent: all 100 calls of a window of 86400 s are used up; retry after 3600 s"
    )
    assert str(errors.QuotaExhaustedError(quota=Quota(1, 1), retry_after=0.5)).startswith("not sent: all 1 calls")


def test_bad_input_is_what_python_calls_it() -> None:
    assert issubclass(errors.ArgumentError, ValueError)
    assert issubclass(errors.ArgumentTypeError, TypeError)
    assert issubclass(errors.ConfigurationError, errors.ArgumentError)
    error = errors.ArgumentError("id must not be empty", argument="id", operation=GET_PROFILE)
    assert (str(error), error.argument, error.operation) == ("id must not be empty", "id", GET_PROFILE)


def test_a_malformed_id_is_an_id_that_is_not_found() -> None:
    assert issubclass(errors.MalformedIdError, errors.NotFoundError)
    assert issubclass(errors.MalformedIdError, errors.ValidationError)


def test_parity_with_the_go_client() -> None:
    """The errors of that client by their counterparts here, with the data that they carry there."""
    counterparts = {
        "APIError": {"id", "status_code", "code", "title", "detail", "source", "meta"},
        "BadResponseError": {"status_code", "body", "__cause__"},  # BadHTTPResponseError
        "InvalidAPIKeyError": set[str](),  # ErrInvalidAPIKey
        "TooManyRequestsError": {"retry_after"},  # ErrTooManyRequests
        "ProfileDoesNotExistError": set[str](),  # ErrProfileDoesNotExist
        "ProfileAlreadyExistsError": {"duplicate_profile_id"},  # ErrProfileAlreadyExists
    }
    samples = {type(error).__name__: error for error in SAMPLES}
    for name, attributes in counterparts.items():
        assert all(hasattr(samples[name], attribute) for attribute in attributes), name
    bad = samples["BadResponseError"]
    assert isinstance(bad, errors.BadResponseError)
    assert (bad.status_code, bad.body) == (200, b"<html>")


def test_a_revision_that_fell_forward_is_a_warning() -> None:
    with pytest.warns(errors.RevisionMismatchWarning, match="2023-01-24"):
        warnings.warn(errors.RevisionMismatchWarning("sent 2023-01-24, served 2024-02-15"), stacklevel=1)


OAUTH: list[type[errors.OAuthError]] = [errors.OAuthError, *errors.OAuthError.__subclasses__()]

SAMPLES: list[Exception] = [
    *(classify(answer(case.operation, case.status, case.content, case.headers), now=NOW) for case in CASES),
    errors.AuthenticationError(status_code=401, headers={}, content=b""),
    errors.APIStatusError(status_code=404, headers={}, content=document("not_found"), operation=GET_PROFILE),
    errors.ArgumentError("m", argument="id"),
    errors.ArgumentTypeError("m", argument="id"),
    errors.BadResponseError("m", status_code=200, headers={"a": "b"}, content=b"<html>", operation=GET_PROFILE),
    errors.ResponseTooLargeError("m", status_code=200, headers={"a": "b"}, content=b"<html>", operation=GET_PROFILE),
    errors.ClientClosedError("m", operation=GET_PROFILE),
    errors.ConfigurationError("m"),
    errors.CursorError("m", cursor="abc", operation=GET_PROFILE),
    errors.PacingStorageError("m"),
    errors.JournalError("m"),
    errors.BulkFailuresError("m", report=BulkReport(operation="bulk_import_profiles", read=1, failed_count=1)),
    errors.DeadlineExceededError("m", retry_after=1.5, operation=GET_PROFILE),
    errors.EncodeError("m", path="attributes.properties.x"),
    errors.MissingValueError("m", path="attributes.properties.x"),
    errors.NotIncludedError("m", operation=GET_PROFILE),
    errors.InvalidTokenError(status_code=401, headers={}, content=b"", operation=CREATE),
    errors.KlaviyoError("m", operation=GET_PROFILE),
    errors.MissingCredentialError("m", argument="api_key", operation=GET_PROFILE),
    errors.QuotaExhaustedError(quota=Quota(1, 1), retry_after=1, operation=CREATE),
    errors.RowsRefusedError.of(
        errors.ValidationError(status_code=400, headers={}, content=b"", operation=CREATE), 30, "no …", "x", alike=True
    ),
    errors.RequestTimeoutError("m", operation=CREATE),
    errors.RevisionDeprecatedWarning("m"),
    errors.RevisionMismatchWarning("m"),
    errors.RevisionRetiredWarning("m"),
    errors.TransportError("m", operation=CREATE),
    errors.UnknownOutcomeError.of(errors.TransportError("m", operation=CREATE)),
    errors.WebhookVerificationError("m", kind="stale"),
    errors.ConflictingChangesError("properties.a", "it is both set and unset", key="a"),
    errors.RequestTooLargeError(2, 1, operation=CREATE),
    errors.UnknownAttributeError("emial", "profiles have no such attribute", known=["email"]),
    *(kind("invalid_x", "Why.", status_code=400, headers={"a": "b"}) for kind in OAUTH),
    errors.TokenCallbackError("store", OSError("full")),
    errors.FakeError("m"),
    errors.DocumentError("m"),
    errors.FilterSyntaxError("m", 3),
    errors.SeedError("m"),
    errors.SnapshotError("m"),
    errors.UnknownOperationError("get_profil", ["get_profile"]),
    errors.PathNotFoundError("m"),
    errors.MethodNotAllowedError("PUT", "/api/x", ("GET",)),
]


def test_there_is_a_sample_of_every_class() -> None:
    public = {value for value in map(errors.__dict__.get, errors.__all__) if inspect.isclass(value)}
    raised = {cls for cls in public if issubclass(cls, Exception)}
    assert {type(sample) for sample in SAMPLES} == raised
    assert all(issubclass(cls, errors.KlaviyoError | UserWarning) for cls in raised)


@pytest.mark.parametrize("error", SAMPLES, ids=lambda error: type(error).__name__)
def test_everything_pickles_and_copies(error: Exception) -> None:
    again = [pickle.loads(pickle.dumps(error, protocol)) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)]
    for twin in (*again, copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is type(error)
        assert twin is not error
        assert (str(twin), twin.args) == (str(error), error.args)
        assert vars(twin) == vars(error)
