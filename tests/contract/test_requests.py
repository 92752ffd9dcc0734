"""Every operation, built by its function and sent by both clients, against a server that checks it."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from typing import Any, cast, get_args, get_origin, get_type_hints

import httpx
import pytest

from klaviyo_client import (
    AsyncClient,
    Client,
    Collection,
    Document,
    Model,
    Operation,
    ResourceIdentifier,
    Response,
    Single,
)
from klaviyo_ext.testing import Request, RequestExample, SpecServer
from klaviyo_ext.testing.messages.content_types import is_json
from klaviyo_ext.testing.messages.multipart import parse_form
from klaviyo_ext.testing.validation.request_parameters import decode_query

from .calls import IMAGE_NAME, IMAGE_TYPE, PACKAGES, SENT, SUBJECTS, Subject, build, document_of, example_of, text_of

KEY = "pk_contract"
JSON_API = "application/vnd.api+json"

Send = Callable[[Operation[Any], str, httpx.BaseTransport | httpx.AsyncBaseTransport], Response[Any]]


def send_sync(operation: Operation[Any], company: str, transport: Any) -> Response[Any]:
    with Client(api_key=KEY, company_id=company, transport=transport) as client:
        return client.send_raw(operation)


def send_async(operation: Operation[Any], company: str, transport: Any) -> Response[Any]:
    async def exchange() -> Response[Any]:
        async with AsyncClient(api_key=KEY, company_id=company, transport=transport) as client:
            return await client.send_raw(operation)

    return asyncio.run(exchange())


def received_body(request: Request) -> Any:
    """What a body says: JSON data, or the parts of a form."""
    kind = request.header("content-type")
    if kind is None:
        assert request.body == b""
        return None
    if is_json(kind):
        return json.loads(request.body)
    if "boundary=" not in kind:
        return request.body
    parts = parse_form(kind, request.body)
    assert [(p.filename, p.content_type) for p in parts if p.name == "file"] == [(IMAGE_NAME, IMAGE_TYPE)]
    return {p.name: p.content for p in parts}


def expected_body(example: RequestExample) -> Any:
    if example.media_type != "multipart/form-data" or isinstance(example.body, bytes):
        return example.body
    texts = {True: "true", False: "false"}
    return {n: v if isinstance(v, bytes) else str(texts.get(v, v)).encode() for n, v in example.body.items()}


def answer_types(server: SpecServer, operation_id: str) -> list[str]:
    """Media types of what an operation answers, JSON:API before JSON before others."""
    operation = server.document.operation(operation_id)
    content = operation.response(operation.success).get("content") or {}
    return sorted(content, key=lambda media_type: (media_type != JSON_API, not is_json(media_type)))


def check_request(server: SpecServer, subject: Subject, example: RequestExample, company: str) -> None:
    """Of the last request nothing was lost, and nothing added but what the document asks for."""
    request = server.requests[-1]
    is_public = subject.info.auth == "public"
    wanted = example.to_request()
    assert (request.method, request.path) == (wanted.method, wanted.path)
    query = {name: text_of(value) for name, value in example.query.items()}
    query |= {"company_id": company} if is_public else {}
    assert sorted(decode_query(request.query)) == sorted(query.items())
    assert received_body(request) == expected_body(example)
    given = {name: request.header_values(name) for name in ("accept", "revision", "authorization", "content-type")}
    media_type = given.pop("content-type")
    assert given == {
        "accept": [kind.partition(";")[0] for kind in answer_types(server, subject.documented) or [JSON_API]][:1],
        "revision": [subject.info.revision],
        "authorization": [] if is_public else [f"Klaviyo-API-Key {KEY}"],
    }
    assert [value.partition(";")[0] for value in media_type] == ([example.media_type] if example.media_type else [])
    assert re.fullmatch(r"\S+ python/3\.\d+\.\S+", request.header("user-agent") or "")
    assert "gzip" in (request.header("accept-encoding") or "")
    for name, value in example.headers.items():
        if name.lower() not in SENT:
            assert request.header_values(name) == [value]


def declared_type(server: SpecServer, subject: Subject) -> tuple[type[Any], type[Any], Any] | None:
    """Class of the document, class of its resources, and the whole type, read from the response schema.

    ``None`` if that does not describe a JSON:API document with resources of one type, or if there are several.
    """
    media_types = answer_types(server, subject.documented)
    operation = server.document.operation(subject.documented)
    successful = [stated for status, stated in operation.responses.items() if status.startswith("2")]
    first, *others = [stated["content"] for stated in successful if stated.get("content")] or [{}]
    if not media_types or not is_json(media_types[0]) or any(one != first for one in others):
        return None
    answer = operation.response(operation.success)["content"][media_types[0]]
    resolve = server.validator.schemas.resolver.resolve
    data = resolve(resolve(answer.get("schema", {})).get("properties", {}).get("data", {}))
    resource = resolve(data["items"]) if data.get("type") == "array" else data
    names = resolve(resource.get("properties", {}).get("type", {})).get("enum", [])
    if len(names) != 1:
        return None
    [name] = names
    is_identifier = set(resource["properties"]) <= {"type", "id", "meta"}
    cls: Any = ResourceIdentifier if is_identifier else getattr(subject.models, subject.models.RESOURCES[name])
    if data.get("type") == "array":
        return Collection, cls, cast("Any", Collection)[cls]
    # A resource that is asked for by its id is not null, whatever its document says.
    nullable = data.get("nullable") and not subject.info.path_template.rstrip("/").endswith("}")
    return Single, cls, cast("Any", Single)[cls | None if nullable else cls]


def check_status(server: SpecServer, example: RequestExample, answer: Response[Any]) -> bool:
    """It is that of a success, unless the example itself is refused (no value was found for a pattern)."""
    operation = server.document.operation(example.operation_id)
    is_refused = bool(server.validator.problems(operation, example.to_request()))
    assert answer.status_code == (400 if is_refused else operation.success), answer.content.decode()
    return is_refused


def check_answer(server: SpecServer, subject: Subject, answer: Response[Any]) -> None:
    """It was decoded to the declared type, and encodes to the JSON that came."""
    [annotated] = get_args(get_type_hints(subject.builder)["return"])
    declared, shape = declared_type(server, subject), subject.info.result.shape
    if declared is None and shape in ("nothing", "content"):
        # What is not JSON:API is bytes, as the report says.
        kind, value = (type(None), None) if shape == "nothing" else (bytes, answer.content)
        assert (annotated, answer.parsed if answer.is_success else value) == (kind, value)
        return
    assert shape not in ("nothing", "content")
    parsed = answer.parsed
    if shape == "json":
        assert (annotated, parsed) == (Any, json.loads(answer.content))
        return
    assert parsed.to_dict() == json.loads(answer.content)
    if shape == "either":
        document = Collection if isinstance(parsed.data, list) else Single
        assert type(parsed) is document
        assert {get_origin(member) for member in get_args(annotated)} == {Single, Collection}
    if declared is None:
        assert get_origin(annotated) or annotated is Document
        return
    document, resource, kind = declared
    assert annotated == kind
    assert type(parsed) is document
    for item in parsed if isinstance(parsed, Collection) else [parsed.data]:
        assert type(item) is resource
        assert isinstance(item, Model)


@pytest.mark.parametrize("send", [send_sync, send_async])
@pytest.mark.parametrize("full", [False, True], ids=["minimal", "full"])
@pytest.mark.parametrize("subject", SUBJECTS, ids=str)
def test_call(server: SpecServer, subject: Subject, full: bool, send: Send) -> None:
    example = example_of(server, subject, full=full)
    company = str(example.query.get("company_id", "AbC123"))
    for as_models in (False, True):
        operation = build(subject, example, as_models=as_models)
        answer = send(operation, company, server.transport())
        is_refused = check_status(server, example, answer)
        check_request(server, subject, example, company)
        if not is_refused:
            check_answer(server, subject, answer)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_operation_of_the_document_is_there(package: str) -> None:
    """By method and path; an operationId that is not the name of a function is another one there."""
    declared = sorted((known.method, known.template) for known in document_of(package).operations.values())
    found = [one.info for one in SUBJECTS if one.package == package]
    assert sorted((info.method, info.path_template) for info in found) == declared


def of_each_kind() -> list[Subject]:
    """The first operation of each kind of request and of answer: what differs on the wire."""
    first: dict[object, Subject] = {}
    for subject in SUBJECTS:
        operation = document_of(subject.package).operation(subject.documented)
        media_types = tuple(operation.request_content or ())
        first.setdefault((operation.method, operation.public, media_types, subject.info.result.shape), subject)
    return list(first.values())


@pytest.mark.parametrize("subject", of_each_kind(), ids=str)
def test_over_http(server: SpecServer, subject: Subject) -> None:
    example = example_of(server, subject, full=True)
    company = str(example.query.get("company_id", "AbC123"))
    operation = build(subject, example, as_models=True)

    async def exchange(url: str) -> Response[Any]:
        async with AsyncClient(api_key=KEY, company_id=company, base_url=url) as client:
            return await client.send_raw(operation)

    with server.serve(gzip=True) as serving:
        with Client(api_key=KEY, company_id=company, base_url=serving.url + "/") as client:
            answers = [client.send_raw(operation)]
            check_request(server, subject, example, company)
        answers.append(asyncio.run(exchange(serving.url)))
        check_request(server, subject, example, company)
    for answer in answers:
        if not check_status(server, example, answer):
            check_answer(server, subject, answer)
    assert answers[0].content == answers[1].content
