from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from klaviyo_ext.testing import Request, SpecServer
from tests.testing.small import JSON_API, REVISION, SMALL

HEADERS = {"Accept": JSON_API, "Authorization": "Klaviyo-API-Key pk_secret", "revision": REVISION}
THING = {"data": {"type": "thing", "id": "1", "attributes": {"name": "n"}}}
BOUNDARY = "b0undary"


def make(
    method: str = "GET",
    path: str = "/api/things",
    query: str = "",
    *,
    body: Any = None,
    without: str = "",
    **headers: str,
) -> Request:
    """A request that is right but for what a test changes."""
    merged = dict(HEADERS)
    if path.startswith("/client/"):
        del merged["Authorization"]
        query = query or "company_id=ABC123"
    content = b""
    if body is not None:
        merged["Content-Type"] = JSON_API
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
    merged |= {name.replace("_", "-"): value for name, value in headers.items()}
    merged.pop(without, None)
    return Request(method, path, query, tuple(merged.items()), content)


def form(*parts: tuple[str, bytes], end: bytes = b"--\r\n", **headers: str) -> Request:
    chunks = b"".join(b"--b0undary\r\n%b\r\n\r\n%b\r\n" % (head.encode(), content) for head, content in parts)
    content_type = f"multipart/form-data; boundary={BOUNDARY}"
    merged = {"Content_Type": content_type, **headers}
    return make("POST", "/api/uploads", body=chunks + b"--b0undary" + end, **merged)


def part(name: str, filename: str | None = None) -> str:
    return f'Content-Disposition: form-data; name="{name}"' + (f'; filename="{filename}"' if filename else "")


FILE = (part("file", "a.gif") + "\r\nContent-Type: image/gif", b"\x00\r\n--\xff")

ACCEPTED: list[tuple[str, Request, int]] = [
    ("plain", make(), 200),
    ("bearer", make(Authorization="Bearer abc.def"), 200),
    ("no accept", make(without="Accept"), 200),
    ("any accept", make(Accept="text/html, */*;q=0.1"), 200),
    ("json body", make("POST", body=THING, Content_Type="application/json"), 200),
    ("json accept", make(Accept="application/json"), 200),
    ("own headers", make(X_Trace="1"), 200),
    ("comma list", make(query="fields[thing]=name,a.b"), 200),
    ("encoded comma list", make(query="fields%5Bthing%5D=name%2Ca.b"), 200),
    ("repeated list", make(query="tags=x&tags=y"), 200),
    ("sizes", make(query="page[size]=50&flag=true&ratio=1.5&sort=-name&note="), 200),
    ("filter", make(query="filter=equals%28name%2C%22a+b%22%29"), 200),
    ("post", make("POST", body=THING), 200),
    ("charset", make("POST", body=THING, Content_Type=f"{JSON_API}; charset=UTF-8"), 200),
    ("identity", make("POST", body=THING, Content_Encoding="identity"), 200),
    ("delete", make("DELETE", "/api/things/x"), 204),
    ("delete with body", make("DELETE", "/api/things/x/relationships/parts", body={"data": []}), 204),
    ("public", make("POST", "/client/things", body=THING), 202),
    ("public filter", make("GET", "/client/places", X_Klaviyo_API_Filters="and(equals(lat,4.5),equals(lng,-3))"), 200),
    ("public without revision", make("GET", "/client/places", without="revision"), 200),
    ("file", form(FILE), 201),
    ("form", form(FILE, (part("name"), "é".encode()), (part("hidden"), b"false"), (part("rank"), b"-3")), 201),
    ("form of a client in Python", form(FILE, (part("hidden"), b"False")), 201),
    ("form with padding", form(FILE, end=b"--"), 201),
]

REFUSED: list[tuple[str, Request, int, str, str]] = [
    # what, request, status, source, words of the detail
    ("unknown path", make(path="/api/nothing"), 404, "", "does not exist"),
    ("wrong method", make("PUT"), 405, "", "GET, POST"),
    ("no key", make(without="Authorization"), 401, "", "private key"),
    ("empty key", make(Authorization="Klaviyo-API-Key "), 401, "", "private key"),
    ("unknown scheme", make(Authorization="Basic abc"), 401, "", "private key"),
    ("bare key", make(Authorization="pk_secret"), 401, "", "private key"),
    ("key on public", make("POST", "/client/things", body=THING, Authorization="Bearer x"), 400, "", "public endpoint"),
    ("wrong accept", make(Accept="text/html"), 406, "", "must include"),
    ("accept refused", make(Accept="*/*;q=0"), 406, "", "must include"),
    ("no revision", make(without="revision"), 400, "revision", "required"),
    ("no revision of any time", make(revision="yesterday"), 400, "revision", "must be 2026-07-15"),
    ("unknown query", make(query="page[nope]=1"), 400, "page[nope]", "not a valid query parameter"),
    (
        "query twice",
        make(query="fields[thing]=name&fields[thing]=a.b"),
        400,
        "fields[thing]",
        "join its values with commas",
    ),
    ("scalar twice", make(query="sort=name&sort=name"), 400, "sort", "2 times"),
    ("bad item", make(query="fields[thing]=name,nope"), 400, "fields[thing]", "' 'nope': The"),
    ("empty item", make(query="fields[thing]=name,"), 400, "fields[thing]", "' '': The"),
    ("no value", make(query="sort="), 400, "sort", "no value"),
    ("bad enum", make(query="sort=size"), 400, "sort", "must be one of: name, -name"),
    ("bad repeated", make(query="tags=x&tags=z"), 400, "tags", "' 'z': The"),
    ("joined repeated", make(query="tags=x,z"), 400, "tags", "' 'z': The"),
    ("size too small", make(query="page[size]=0"), 400, "page[size]", "minimum of 1"),
    ("size too large", make(query="page[size]=51"), 400, "page[size]", "maximum of 50"),
    ("size no number", make(query="page[size]=ten"), 400, "page[size]", "Expected integer"),
    ("size fraction", make(query="page[size]=1.5"), 400, "page[size]", "Expected integer"),
    ("flag", make(query="flag=True"), 400, "flag", "Expected boolean"),
    ("ratio", make(query="ratio=x"), 400, "ratio", "Expected number"),
    ("query escape", make(query="sort=%zz"), 400, "", "percent-encoded"),
    ("query not utf-8", make(query="sort=%ff"), 400, "", "UTF-8"),
    ("filter syntax", make(query="filter=equals(name"), 400, "filter", "expected ')' (at character 11)"),
    ("filter field", make(query="filter=has(name)"), 400, "filter", "'has' is not an allowed filter operator"),
    ("filter header", make("GET", "/client/places", X_Klaviyo_API_Filters="x"), 400, "X-Klaviyo-API-Filters", "'('"),
    ("no company", make("POST", "/client/things", "x=1", body=THING), 400, "x", "not a valid query"),
    ("unwanted body", make(body={}), 400, "", "takes no request body"),
    ("unwanted body of delete", make("DELETE", "/api/things/x", body={}), 400, "", "takes no request body"),
    ("no body", make("POST"), 400, "/data", "body is required"),
    ("media type", make("POST", body=THING, Content_Type="text/json"), 415, "", "must be application/vnd.api"),
    ("no media type", make("POST", body=THING, without="Content-Type"), 415, "", "got ''"),
    ("charset", make("POST", body=THING, Content_Type=f"{JSON_API}; charset=latin-1"), 415, "", "utf-8"),
    ("coding", make("POST", body=THING, Content_Encoding="gzip"), 415, "", "'gzip' is not supported"),
    ("not json", make("POST", body=b'{"data":'), 400, "", "not JSON"),
    ("nan", make("POST", body=b'{"data":NaN}'), 400, "", "NaN is not a number"),
    ("not utf-8", make("POST", body=b'{"data":"\xff"}'), 400, "", "not UTF-8 (byte 9)"),
    ("name twice", make("POST", body=b'{"data":1,"data":2}'), 400, "", "name 'data' occurs twice"),
    ("nesting", make("POST", body=b"[" * 200_000), 400, "", "nested too deeply"),
    ("digits", make("POST", body=b"1" * 5000), 400, "", "not JSON"),
    ("surrogate", make("POST", body=b'{"data":"\\ud800"}'), 400, "", "surrogate"),
    ("no object", make("POST", body=[]), 400, "", "Expected object, got array"),
    ("missing", make("POST", body={"data": {"type": "thing", "id": "1"}}), 400, "/data/attributes", "required"),
    (
        "unknown attribute",
        make("POST", body={"data": {"type": "thing", "id": "1", "attributes": {"name": "n", "x": 1}}}),
        400,
        "/data/attributes/x",
        "'x' is not a valid field",
    ),
    (
        "other type",
        make("POST", body={"data": {**THING["data"], "type": "x"}}),
        400,
        "/data/type",
        "must be one of: thing",
    ),
    ("form without file", form((part("name"), b"x")), 400, "/file", "required"),
    ("form with other field", form(FILE, (part("x"), b"")), 400, "/x", "not a valid field"),
    ("form field twice", form(FILE, FILE), 400, "/file", "occurs twice"),
    ("file without name", form((part("file"), b"x")), 400, "/file", "must be a file"),
    ("empty file", form((part("file", "a"), b"")), 400, "/file", "empty file"),
    ("form boolean", form(FILE, (part("hidden"), b"TRUE")), 400, "/hidden", "Expected boolean"),
    ("form integer", form(FILE, (part("rank"), b"x")), 400, "/rank", "Expected integer"),
    ("form text", form(FILE, (part("name"), b"\xff")), 400, "/name", "must be UTF-8"),
    ("form without boundary", form(FILE, Content_Type="multipart/form-data"), 400, "", "no valid boundary"),
    ("other boundary", form(FILE, Content_Type="multipart/form-data; boundary=x"), 400, "", "has no parts"),
    ("form without parts", form(), 400, "", "has no parts"),
    ("form cut off", form(FILE, end=b""), 400, "", "closing boundary"),
    ("part without disposition", form(("X: y", b"")), 400, "", "not form-data"),
    ("part without name", form(("Content-Disposition: form-data", b"")), 400, "", "has no name"),
    ("json for a form", make("POST", "/api/uploads", body=THING), 415, "", "multipart/form-data"),
]


@pytest.mark.parametrize(("request_", "status"), [row[1:] for row in ACCEPTED], ids=[row[0] for row in ACCEPTED])
def test_accepts(small: SpecServer, request_: Request, status: int) -> None:
    response = small.handle(request_)
    assert (response.status, response.body if response.status >= 400 else b"") == (status, b"")


@pytest.mark.parametrize(
    ("request_", "status", "source", "says"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_refuses(small: SpecServer, request_: Request, status: int, source: str, says: str) -> None:
    response = small.handle(request_)
    assert response.status == status
    assert response.header("content-type") == JSON_API
    error = json.loads(response.body)["errors"][0]
    assert says in error["detail"]
    assert source in ("", *error["source"].values())
    assert error["status"] == status
    assert error["id"] == response.header("x-klaviyo-req-id")
    more = set[str]() if error["source"].get("pointer") == "/data/" else {"links", "meta"}
    assert set(error) == {"id", "status", "code", "title", "detail", "source", *more}


@pytest.mark.parametrize("part_", [b"--b0undary junk\r\n\r\n\r\n", b"--b0undary\r\nno end of the head"])
def test_broken_parts_are_refused(small: SpecServer, part_: bytes) -> None:
    request = form(FILE)
    broken = Request(request.method, request.path, "", request.headers, part_ + b"\r\n--b0undary--")
    assert small.handle(broken).status == 400


def test_says_everything_at_once(small: SpecServer) -> None:
    response = small.handle(make("POST", query="a=1&b=2", body={"data": {"type": "x"}}, without="revision"))
    sources = [next(iter(error["source"].values())) for error in json.loads(response.body)["errors"]]
    assert sorted(sources) == ["/data/attributes", "/data/id", "/data/type", "a", "b", "revision"]


def test_headers_of_refusals(small: SpecServer) -> None:
    refused = small.handle(make("PUT"))
    assert refused.header("allow") == "GET, POST"
    unauthorised = small.handle(make(without="Authorization"))
    assert unauthorised.header("www-authenticate") == "Bearer, Klaviyo-API-Key"
    assert unauthorised.header("x-klaviyo-api-revision") is None
    assert unauthorised.header("ratelimit-limit") is None
    invalid = small.handle(make(query="x=1"))
    assert invalid.header("ratelimit-limit") == "75, 75;w=1, 750;w=60, 225;w=86400"
    assert invalid.header("x-klaviyo-api-revision") == REVISION


SERVER = SpecServer(SMALL)


@given(
    st.sampled_from(["GET", "POST", "DELETE", "x\ud800"]),
    st.one_of(st.sampled_from(["/api/things", "/api/uploads", "/client/places"]), st.text(max_size=20)),
    st.one_of(st.sampled_from(["filter=", "tags=", "page[size]="]), st.just("")).flatmap(
        lambda start: st.text(max_size=20).map(lambda rest: start + rest)
    ),
    st.sampled_from([JSON_API, "multipart/form-data; boundary=b", "x"]),
    st.one_of(st.binary(max_size=30), st.recursive(st.text(), st.lists).map(lambda v: json.dumps(v).encode())),
)
def test_whatever_comes_is_answered(method: str, path: str, query: str, content_type: str, body: bytes) -> None:
    headers = (*HEADERS.items(), ("Content-Type", content_type))
    response = SERVER.handle(Request(method, path, query, headers, body))
    assert response.status in {200, 201, 204, 400, 404, 405, 415}
    if response.status >= 400:
        assert json.loads(response.body)["errors"]


def test_a_document_that_has_any_media_type_takes_any_accept() -> None:
    document = copy.deepcopy(SMALL)
    response = document["paths"]["/api/things"]["get"]["responses"]["200"]
    response["content"] = {"*/*": response["content"][JSON_API]}
    assert SpecServer(document).handle(make(Accept=JSON_API)).status == 200
