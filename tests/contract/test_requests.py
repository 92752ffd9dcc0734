"""Every operation, built by its function and sent by both clients, against a server that checks it."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from typing import Any, cast, get_args, get_type_hints

import httpx
import pytest

from klaviyo_client import (
    AsyncClient,
    Client,
    Collection,
    Model,
    Operation,
    ResourceIdentifier,
    Response,
    Single,
)
from klaviyo_ext.testing import Request, RequestExample, SpecServer
from klaviyo_ext.testing.document.openapi_document import Document, load_package_document
from klaviyo_ext.testing.messages.multipart import parse_form
from klaviyo_ext.testing.validation.request_parameters import decode_query

from .calls import IMAGE_NAME, IMAGE_TYPE, PACKAGES, SUBJECTS, Subject, build, operations_of

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
    if kind.endswith("json"):
        return json.loads(request.body)
    parts = parse_form(kind, request.body)
    assert [(p.filename, p.content_type) for p in parts if p.name == "file"] == [(IMAGE_NAME, IMAGE_TYPE)]
    return {p.name: p.content for p in parts}


def expected_body(example: RequestExample) -> Any:
    if example.media_type != "multipart/form-data":
        return example.body
    texts = {True: "true", False: "false"}
    return {n: v if isinstance(v, bytes) else str(texts.get(v, v)).encode() for n, v in example.body.items()}


def answer_types(server: SpecServer, operation_id: str) -> list[str]:
    """Media types of what an operation answers, JSON:API before others; older documents do not call it so."""
    operation = server.document.operation(operation_id)
    content = operation.response(operation.success).get("content") or {}
    return sorted(content, key=lambda media_type: media_type != JSON_API)


def check_request(server: SpecServer, subject: Subject, example: RequestExample, company: str) -> None:
    """Of the last request nothing was lost, and nothing added but what the document asks for."""
    request = server.requests[-1]
    wanted = example.to_request()
    assert (request.method, request.path) == (wanted.method, wanted.path)
    query = {*decode_query(wanted.query), *([("company_id", company)] if example.public else [])}
    assert sorted(decode_query(request.query)) == sorted(query)
    assert received_body(request) == expected_body(example)
    given = {name: request.header_values(name) for name in ("accept", "revision", "authorization", "content-type")}
    media_type = given.pop("content-type")
    assert given == {
        "accept": (answer_types(server, subject.id) or [JSON_API])[:1],
        "revision": [subject.info.revision],
        "authorization": [] if example.public else [f"Klaviyo-API-Key {KEY}"],
    }
    assert [value.partition(";")[0] for value in media_type] == ([example.media_type] if example.media_type else [])
    assert re.fullmatch(r"\S+ python/3\.\d+\.\S+", request.header("user-agent") or "")
    assert "gzip" in (request.header("accept-encoding") or "")
    for name, value in example.headers.items():
        assert request.header_values(name) == [value]


def declared_type(server: SpecServer, subject: Subject) -> tuple[type[Any], type[Any], Any] | None:
    """Class of the document, class of its resources, and the whole type, read from the response schema."""
    media_types = answer_types(server, subject.id)
    if not media_types:
        return None
    operation = server.document.operation(subject.id)
    answer = operation.response(operation.success)["content"][media_types[0]]
    resolve = server.validator.schemas.resolver.resolve
    data = resolve(resolve(answer["schema"])["properties"]["data"])
    resource = resolve(data["items"]) if data.get("type") == "array" else data
    name = resolve(resource["properties"]["type"])["enum"][0]
    is_identifier = set(resource["properties"]) <= {"type", "id", "meta"}
    cls: Any = ResourceIdentifier if is_identifier else getattr(subject.models, subject.models.RESOURCES[name])
    if data.get("type") == "array":
        return Collection, cls, cast("Any", Collection)[cls]
    # A resource that is asked for by its id is not null, whatever its document says.
    nullable = data.get("nullable") and not subject.info.path_template.endswith("}")
    return Single, cls, cast("Any", Single)[cls | None if nullable else cls]


def check_answer(server: SpecServer, subject: Subject, answer: Response[Any]) -> None:
    """It was decoded to the declared type, and encodes to the JSON that came."""
    declared = declared_type(server, subject)
    annotated = get_type_hints(subject.builder)["return"]
    if declared is None:
        assert (answer.content, answer.parsed, annotated) == (b"", None, Operation[None])
        return
    document, resource, kind = declared
    assert get_args(annotated) == (kind,)
    parsed = answer.parsed
    assert type(parsed) is document
    for item in parsed if isinstance(parsed, Collection) else [parsed.data]:
        assert type(item) is resource
        assert isinstance(item, Model)
    assert parsed.to_dict() == json.loads(answer.content)


@pytest.mark.parametrize("send", [send_sync, send_async])
@pytest.mark.parametrize("full", [False, True], ids=["minimal", "full"])
@pytest.mark.parametrize("subject", SUBJECTS, ids=str)
def test_call(server: SpecServer, subject: Subject, full: bool, send: Send) -> None:
    example = server.synthesiser.request(subject.id, full=full)
    company = str(example.query.get("company_id", "AbC123"))
    for as_models in (False, True):
        operation = build(subject, example, as_models=as_models)
        answer = send(operation, company, server.transport())
        assert answer.is_success, answer.content.decode()
        check_request(server, subject, example, company)
        check_answer(server, subject, answer)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_operation_of_the_document_is_there(package: str) -> None:
    assert sorted(operations_of(package)) == sorted(Document(load_package_document(package)).operations)


def of_each_kind() -> list[Subject]:
    """The first operation of each kind of request and of answer: what differs on the wire."""
    first: dict[object, Subject] = {}
    documents = {package: Document(load_package_document(package)) for package in PACKAGES}
    for subject in SUBJECTS:
        operation = documents[subject.package].operations[subject.id]
        media_types = tuple(operation.request_content or ())
        first.setdefault((operation.method, operation.public, media_types, subject.info.result.shape), subject)
    return list(first.values())


@pytest.mark.parametrize("subject", of_each_kind(), ids=str)
def test_over_http(server: SpecServer, subject: Subject) -> None:
    example = server.synthesiser.request(subject.id, full=True)
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
        assert answer.is_success, answer.content.decode()
        check_answer(server, subject, answer)
    assert answers[0].content == answers[1].content
