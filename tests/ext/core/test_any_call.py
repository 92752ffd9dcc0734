"""``klaviyo.request`` and ``any_call``: calls by their method and path."""

from __future__ import annotations

import asyncio
import json
import pickle
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

import httpx
import pytest

from klaviyo_client import REVISION, beta, operations
from klaviyo_client.api import events, lists, profiles
from klaviyo_client.filters.profiles import GetProfilesFilter
from klaviyo_client.runtime.operation import OperationInfo
from klaviyo_ext import AsyncKlaviyo, Hooks, Klaviyo, any_call, errors, retry
from klaviyo_ext.core.known_operations import operation_at
from klaviyo_ext.testing import FakeClock, FakeKlaviyo, faults
from tests.ext.kernel import START, Script, Step, Time, answer, awaiting, blocking, refusal, throttled

STABLE = {(info.method, info.path_template): info for info in operations.values()}
INFOS = [*operations.values(), *beta.operations.values()]
NEW = "/api/new-things"

Request = Callable[..., "tuple[Any, Script, Time]"]


def request_blocking(*given: Any, steps: list[Step], client: dict[str, Any] | None = None, **options: Any) -> Any:
    script, time = Script(steps), Time()
    with blocking(script, time, **(client or {})) as klaviyo:
        return klaviyo.request(*given, **options), script, time


def request_async(*given: Any, steps: list[Step], client: dict[str, Any] | None = None, **options: Any) -> Any:
    script, time = Script(steps), Time()

    async def main() -> Any:
        async with awaiting(script, time, **(client or {})) as klaviyo:
            return await klaviyo.request(*given, **options)

    return asyncio.run(main()), script, time


BOTH = pytest.mark.parametrize("request_", [request_blocking, request_async])


def url_of(script: Script, number: int = 0) -> str:
    return script.requests[number].url.raw_path.decode()


# What is sent.


@BOTH
def test_a_call_to_an_unknown_endpoint(request_: Request) -> None:
    body = {"data": {"type": "new-thing", "attributes": {"name": None}}}
    made = {"data": {"type": "new-thing", "id": "N1", "unheard": [1, None]}, "more": {"x": 1}}
    found, script, _ = request_("post", NEW, body=body, headers={"X-Trace": "7"}, steps=[answer(made, status=201)])
    assert found == made
    (sent,) = script.requests
    assert (sent.method, url_of(script)) == ("POST", NEW)
    assert json.loads(sent.content) == body
    assert sent.headers["authorization"] == "Klaviyo-API-Key pk_test"
    assert sent.headers["revision"] == REVISION
    assert sent.headers["content-type"] == "application/vnd.api+json"
    assert sent.headers["x-trace"] == "7"


@BOTH
def test_a_revision_goes_before_that_of_the_client(request_: Request) -> None:
    _, script, _ = request_(
        "GET", NEW, revision="2026-04-15", client={"revision": "2025-10-15"}, steps=[answer({"data": []})]
    )
    assert script.requests[0].headers["revision"] == "2026-04-15"
    _, script, _ = request_("GET", NEW, client={"revision": "2025-10-15"}, steps=[answer({"data": []})])
    assert script.requests[0].headers["revision"] == "2025-10-15"


class Kind(Enum):
    GOLD = "gold"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a,b &+/%", "a,b &+/%"),
        (10, "10"),
        (1.5, "1.5"),
        (Decimal("2.5"), "2.5"),
        (True, "true"),
        (False, "false"),
        (["a", "b"], "a,b"),
        ((1, True, "x"), "1,true,x"),
        (datetime(2026, 1, 2, tzinfo=UTC), "2026-01-02T00:00:00+00:00"),
        (Kind.GOLD, "gold"),
        (GetProfilesFilter.email.equals("a+b@c.de"), 'equals(email,"a+b@c.de")'),
        ("", ""),
    ],
)
def test_values_of_parameters(value: Any, text: str) -> None:
    call = any_call("GET", NEW, query={"page[size]": value, "left": None})
    assert call.query == (("page[size]", text),)
    _, script, _ = request_blocking("GET", NEW, query={"page[size]": value}, steps=[answer({})])
    assert script.requests[0].url.params["page[size]"] == text


def test_a_path_may_have_a_query_and_a_slash_at_its_end() -> None:
    call = any_call("GET", f"{NEW}/?page%5Bsize%5D=5&filter=equals(name,%22a%2Bb%22)&empty", query={"sort": "-id"})
    assert call.path == NEW
    assert call.query == (("page[size]", "5"), ("filter", 'equals(name,"a+b")'), ("empty", ""), ("sort", "-id"))


@pytest.mark.parametrize(
    ("base_url", "link"),
    [
        ("https://a.klaviyo.com", "https://a.klaviyo.com/api/lists?page%5Bcursor%5D=x"),
        ("https://a.klaviyo.com", "HTTPS://A.Klaviyo.COM:443/api/lists/?page[cursor]=x"),
        ("https://mock.example:8443", "https://mock.example:8443/api/lists?page[cursor]=x"),
        ("https://mock.example", "https://a.klaviyo.com/api/lists?page[cursor]=x"),
        ("https://proxy.example/klaviyo", "https://proxy.example/klaviyo/api/lists?page[cursor]=x"),
        ("https://proxy.example/klaviyo", "https://proxy.example/api/lists?page[cursor]=x"),
    ],
)
def test_a_whole_url_of_the_api_is_a_path(base_url: str, link: str) -> None:
    _, script, _ = request_blocking("GET", link, client={"base_url": base_url}, steps=[answer({})])
    assert str(script.requests[0].url) == f"{base_url}/api/lists?page[cursor]=x"


def test_public_calls_have_a_company_id_and_no_secret() -> None:
    for path in ("/client/new-things", "/client/events"):
        _, script, _ = request_blocking(
            "POST", path, body={"data": {}}, client={"company_id": "AbC123"}, steps=[answer(status=202)]
        )
        assert url_of(script) == f"{path}?company_id=AbC123"
        assert "authorization" not in script.requests[0].headers
    with pytest.raises(errors.MissingCredentialError, match="POST /client/new-things needs a company_id"):
        request_blocking("POST", "/client/new-things", body={}, steps=[])


@pytest.mark.parametrize("body", [b'{"data": 1}', {"data": 1}, lists.create_list({"name": "x"}).body])
def test_bodies(body: Any) -> None:
    _, script, _ = request_blocking("POST", NEW, body=body, steps=[answer({})])
    assert isinstance(json.loads(script.requests[0].content)["data"], int | dict)


def test_a_call_is_a_value() -> None:
    call = any_call("POST", NEW, body={"data": {}})
    assert pickle.loads(pickle.dumps(call)) == call
    fake = FakeKlaviyo()
    with fake, fake.client() as klaviyo:
        sent = any_call("POST", "/api/lists", body={"data": {"type": "list", "attributes": {"name": "News"}}})
        response = klaviyo.send_raw(sent)
        assert response.status_code == 201
        assert response.parsed.data["attributes"]["name"] == "News"
        assert [item["id"] for item in klaviyo.items(any_call("GET", "/api/lists"))] == [response.parsed.data["id"]]


# Responses.


@BOTH
@pytest.mark.parametrize("status", [200, 202, 204])
def test_a_response_without_a_body_is_an_empty_document(request_: Request, status: int) -> None:
    assert request_("DELETE", f"{NEW}/N1", steps=[answer(status=status)])[0] == {}


@BOTH
@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"<html>", "the body is HTML or XML, not JSON"),
        (b"[1]", "the body is JSON but not an object"),
        (b'{"data"', "the body is not JSON or was truncated"),
        (b"\xff{}", "not UTF-8"),
        (b'{"errors": [{"code": "x", "detail": "no"}]}', "the response reports success, but has errors"),
        (b'{"errors": "no"}', "the response reports success, but has errors"),
        (b"[" * 100_000, "nested too deeply"),
    ],
)
def test_what_is_no_document_is_an_error(request_: Request, content: bytes, told: str) -> None:
    with pytest.raises(errors.BadResponseError, match=told) as caught:
        request_("GET", NEW, steps=[httpx.Response(200, content=content)])
    assert str(caught.value).startswith("GET /api/new-things: ")


@BOTH
def test_errors_are_those_of_all_calls(request_: Request) -> None:
    for status, kind in (
        (404, errors.NotFoundError),
        (403, errors.PermissionDeniedError),
        (400, errors.ValidationError),
    ):
        with pytest.raises(kind, match=r"GET /api/new-things/\{id\}"):
            request_("GET", f"{NEW}/N1", steps=[refusal(status, "x")])
    with pytest.raises(errors.ProfileDoesNotExistError):
        request_("GET", "/api/profiles/P1", steps=[refusal(404, "not_found")])


# Facts.


@pytest.mark.parametrize("info", INFOS, ids=lambda info: f"{info.tag}.{info.id}")
def test_every_operation_is_found_by_its_path(info: OperationInfo) -> None:
    """Some operations of the beta have the path of another one, which is found first."""
    path = re.sub(r"\{\w+\}", "a%2Fb:c", info.path_template)
    info = STABLE.get((info.method, info.path_template), info)
    assert operation_at(info.method, path) is info
    facts = any_call(info.method, path).info
    names = ("id", "auth", "revision", "rate_limit", "rate_penalties", "replay", "payload_bytes", "needs_company_id")
    assert [getattr(facts, name) for name in names] == [getattr(info, name) for name in names]


def test_other_paths_are_not_known() -> None:
    for method, path in [
        ("PUT", "/api/lists"),
        ("GET", "/api/lists/L1/new"),
        ("GET", "/api/lists/L1/tags/T1"),
        ("GET", NEW),
    ]:
        assert operation_at(method, path) is None
    assert any_call("GET", "/api/lists/L1/new").info.id == "GET /api/lists/{id}/new"


_EVENT: dict[str, Any] = {"metric": "M", "profile": {}, "properties": {}, "unique_id": "1"}
EVENT = events.create_event(_EVENT).body
LOST = httpx.ReadError("lost")


@BOTH
@pytest.mark.parametrize(
    ("method", "path", "body", "again"),
    [
        ("GET", NEW, None, True),
        ("PUT", f"{NEW}/N1", {}, True),
        ("DELETE", f"{NEW}/N1", None, True),
        ("POST", NEW, {}, False),
        ("PATCH", f"{NEW}/N1", {}, False),
        ("PATCH", "/api/lists/L1", {}, True),
        ("POST", "/api/lists", {}, False),
        ("POST", "/api/profile-import", {"data": {"attributes": {"email": "a@b.co"}}}, True),
        ("POST", "/api/events", EVENT, True),
        ("POST", "/api/events", {"data": {"attributes": {}}}, False),
    ],
)
def test_what_is_sent_again(request_: Request, method: str, path: str, body: Any, again: bool) -> None:
    steps: list[Step] = [LOST, answer({})]
    if again:
        assert len(request_(method, path, body=body, steps=steps)[1].requests) == 2
    else:
        with pytest.raises(errors.UnknownOutcomeError):
            request_(method, path, body=body, steps=steps)
    _, script, time = request_(method, path, body=body, steps=[throttled("2"), answer({})])
    assert len(script.requests) == 2
    assert sum(time.slept) >= 2


def test_a_known_path_shares_the_limits_of_its_operation() -> None:
    fake = FakeKlaviyo(limits=True, clock=FakeClock(START))
    with fake, fake.client(retry=retry.OFF) as klaviyo:
        for _ in range(6):
            klaviyo.request("GET", f"/api/accounts/{fake.company_id}")
            klaviyo.accounts.get_account(fake.company_id)
    assert {request.status for request in fake.requests} == {200}
    assert len(fake.requests) == 12


def test_the_limits_of_an_unknown_path_are_learned_from_responses() -> None:
    limits = {"ratelimit-limit": "2, 2;w=1, 100;w=60", "ratelimit-remaining": "1", "ratelimit-reset": "1"}
    script, time = Script([answer({}, headers=limits)]), Time()
    with blocking(script, time) as klaviyo:
        for number in range(5):
            klaviyo.request("GET", f"{NEW}/N{number}")
        paced = list(time.slept)
        klaviyo.request("DELETE", f"{NEW}/N1")
    assert len(paced) >= 1
    assert time.slept == paced


def test_hooks_see_it() -> None:
    seen: list[str] = []
    hooks = Hooks(on_request=lambda call, _: seen.append(call.info.id))
    request_blocking("GET", f"{NEW}/N1/parts", client={"hooks": hooks}, steps=[answer({})])
    assert seen == ["GET /api/new-things/{id}/parts"]


# Pages.


def pages(request: httpx.Request) -> httpx.Response:
    number = int(request.url.params.get("page[cursor]", "0"))
    data = [{"type": "new-thing", "id": f"N{number}"}, {"type": "list", "id": f"L{number}"}]
    following = f"https://a.klaviyo.com{NEW}?page%5Bcursor%5D={number + 1}&sort=-id" if number < 2 else None
    return answer({"data": data, "links": {"self": str(request.url), "next": following}})


IDS = ["N0", "L0", "N1", "L1", "N2", "L2"]


def test_unknown_collections_have_pages() -> None:
    script = Script([pages])
    with blocking(script, Time()) as klaviyo:
        found = list(klaviyo.items(any_call("GET", NEW, query={"sort": "-id"})))
        assert [item["id"] for item in found] == IDS
        assert found[1] == {"type": "list", "id": "L0"}
        assert klaviyo.items(any_call("GET", NEW), cursor="2").to_dicts() == found[4:]
    assert [request.url.params["sort"] for request in script.requests[:3]] == ["-id"] * 3

    async def main() -> list[Any]:
        async with awaiting(Script([pages]), Time()) as klaviyo:
            return [item async for item in klaviyo.items(any_call("GET", NEW))]

    assert asyncio.run(main()) == found


def test_next_links_can_be_followed_by_hand() -> None:
    with blocking(Script([pages]), Time()) as klaviyo:
        found: list[str] = []
        link: str | None = NEW
        while link:
            page = klaviyo.request("GET", link)
            found += [item["id"] for item in page["data"]]
            link = page["links"]["next"]
    assert found == IDS


def test_one_resource_is_no_collection() -> None:
    script = Script([answer({"data": {"type": "list", "id": "L1"}})])
    with blocking(script, Time()) as klaviyo, pytest.raises(errors.BadResponseError, match="no list at /data"):
        list(klaviyo.items(any_call("GET", "/api/lists/L1")))


# What is refused before anything is sent.


REFUSED: list[tuple[Mapping[str, Any], str]] = [
    ({"path": "https://evil.example/api/lists"}, "leads to https://evil.example; this client sends to"),
    ({"path": "http://a.klaviyo.com/api/lists"}, "leads to http://a.klaviyo.com"),
    ({"path": "https://a.klaviyo.com.evil.example/api/lists"}, "leads to"),
    ({"path": "https://a.klaviyo.com@evil.example/api/lists"}, "leads to"),
    ({"path": "https://user:pw@a.klaviyo.com/api/lists"}, "leads to"),
    ({"path": "//evil.example/api/lists"}, "leads to another server"),
    ({"path": "file:///api/lists"}, "leads to another server"),
    ({"path": "https://a.klaviyo.com"}, "path must start with /api/"),
    ({"path": "https://a.klaviyo.com/oauth/token"}, "path must start with /api/"),
    ({"path": "lists"}, "path must start with /api/ or /client/, such as /api/lists, not 'lists'"),
    ({"path": "/lists"}, "path must start with /api/"),
    ({"path": "api/lists"}, "path must start with /api/"),
    ({"path": "/api"}, "path must start with /api/"),
    ({"path": "/api/"}, "path must start with /api/"),
    ({"path": ""}, "path must start with /api/"),
    ({"path": "/api/lists/{id}"}, "a part to fill in"),
    ({"path": "/api//lists"}, "invalid path"),
    ({"path": "/api/../oauth/token"}, "invalid path"),
    ({"path": "/api/lists/%2e%2E/tags"}, "invalid path"),
    ({"path": "/api/lists/."}, "invalid path"),
    ({"path": "/api/lists/a b"}, "invalid path"),
    ({"path": "/api/lists/ä"}, "invalid path"),
    ({"path": "/api/lists/a%zz"}, "invalid path"),
    ({"path": "/api/lists\n"}, "invalid path"),
    ({"path": "/api/lists#x"}, "invalid path"),
    ({"path": "/api/lists?a=1#x"}, "invalid path"),
    ({"path": "/api/lists\\x"}, "invalid path"),
    ({"path": "/api/lists?a=%ff"}, "the query in the path is not UTF-8"),
    ({"path": None}, "path must be a string, not NoneType"),
    ({"path": b"/api/lists"}, "path must be a string, not bytes"),
    ({"method": "HEAD"}, "method must be one of GET, POST, PATCH, PUT, DELETE"),
    ({"method": "GET /"}, "method must be one of"),
    ({"method": ""}, "method must be one of"),
    ({"method": None}, "method must be one of"),
    ({"body": {}}, "a GET has no body; use query"),
    ({"body": b""}, "a GET has no body"),
    ({"method": "POST", "body": "{}"}, "body must be a mapping, a model, bytes of JSON or a Form, not str"),
    ({"method": "POST", "body": [{}]}, "body must be a mapping"),
    ({"method": "POST", "body": 7}, "body must be a mapping"),
    ({"method": "POST", "body": {"a": float("nan")}}, "^a: cannot encode nan"),
    ({"method": "POST", "body": {1: 2}}, "key"),
    ({"query": "page[size]=1"}, r"query must be a mapping, such as \{'page\[size\]': 10\}, not str"),
    ({"query": [("a", "b")]}, "query must be a mapping"),
    ({"query": {"": 1}}, "is not the name of a parameter"),
    ({"query": {7: 1}}, "is not the name of a parameter"),
    ({"query": {"a\n": 1}}, "is not the name of a parameter"),
    ({"query": {"a": {"b": 1}}}, "query: a must be text, a number, a boolean or a list of them, not dict"),
    ({"query": {"a": [["b"]]}}, "query: a must be text"),
    ({"query": {"a": [None]}}, "query: a must be text"),
    ({"query": {"a": b"b"}}, "^a: cannot encode bytes"),
    ({"query": {"a": float("nan")}}, "^a: cannot encode nan"),
    ({"query": {"a": UTC}}, "^a: cannot encode timezone"),
    ({"query": {"a": "\ud800"}}, "query: a must be text"),
    ({"path": "/api/lists?a=1", "query": {"a": 2}}, "a is there twice"),
    ({"path": "/client/reviews", "query": {"company_id": "x"}}, "remove company_id from the query"),
    ({"revision": "latest"}, "revision: 'latest' is not a revision"),
    ({"revision": 20260715}, "revision must be a string"),
    ({"headers": {"Authorization": "x"}}, "remove the header Authorization"),
    ({"timeouts": 3}, "unknown option 'timeouts'"),
]


@BOTH
@pytest.mark.parametrize(("changes", "told"), REFUSED, ids=[f"{each[0]!r:.50}" for each in REFUSED])
def test_bad_input_is_refused_before_anything_is_sent(request_: Request, changes: Mapping[str, Any], told: str) -> None:
    given: dict[str, Any] = {"method": "GET", "path": "/api/lists", **changes}
    sent: list[httpx.Request] = []

    def never(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return answer({})

    with pytest.raises((errors.ArgumentError, errors.EncodeError), match=told):
        request_(given.pop("method"), given.pop("path"), steps=[never], client={"company_id": "AbC123"}, **given)
    assert sent == []


def test_a_body_that_is_too_large_for_a_known_path_is_refused() -> None:
    with pytest.raises(errors.RequestTooLargeError):
        request_blocking("POST", "/api/profile-import", body={"data": "x" * 100_000}, steps=[])


# Over sockets.


def test_both_clients_over_http() -> None:
    fake = FakeKlaviyo()
    fake.fail("get_lists", faults.error(503))
    with fake.serve() as serving:
        with Klaviyo("pk_1", base_url=serving.url, sleep=lambda _: None) as klaviyo:
            made = klaviyo.request(
                "POST", "/api/lists", body={"data": {"type": "list", "attributes": {"name": "News"}}}
            )
            assert klaviyo.request("GET", f"/api/lists/{made['data']['id']}")["data"]["attributes"]["name"] == "News"
            assert klaviyo.request("DELETE", f"/api/lists/{made['data']['id']}") == {}

        async def main() -> dict[str, Any]:
            async with AsyncKlaviyo("pk_1", base_url=serving.url) as client:
                return await client.request("GET", "/api/lists", query={"fields[list]": ["name"], "sort": "name"})

        assert asyncio.run(main())["data"] == []
    assert [request.status for request in fake.requests] == [201, 200, 204, 503, 200]


def test_the_calls_of_builders_and_of_paths_are_the_same_requests() -> None:
    script = Script([answer({"data": []})])
    with blocking(script, Time()) as klaviyo:
        built = profiles.get_profiles(fields_profile=["email"], page_size=10, sort="-created")
        klaviyo.send_raw(built)
        klaviyo.request("GET", "/api/profiles", query=dict(built.query))
    one, other = script.requests
    assert (one.url, one.headers) == (other.url, other.headers)
