"""A document as revisions before 2025 had them: other media types, no extensions, shapes that later ones gave up."""

from __future__ import annotations

import json
from typing import Any, cast

from codegen.load.structure import operations
from tests.codegen.schema_parts import STRING, array, enum, obj, ref

__all__ = ["aged", "older_document"]

UPLOAD: dict[str, Any] = {"file": {"type": "string", "format": "binary"}, "hidden": {"type": "boolean"}}


def _resource(*types: str, **parts: Any) -> dict[str, Any]:
    links = obj(self={"type": "string", "format": "uri"})
    return obj("type", "id", type=enum(*types), id=STRING, links=links, **parts)


def _answer(data: Any, media: str = "application/json", **beside: Any) -> dict[str, Any]:
    return {"200": {"description": "", "content": {media: {"schema": obj("data", data=data, **beside)}}}}


def _plain(schema: Any, media: str = "application/json") -> dict[str, Any]:
    return {"200": {"description": "", "content": {media: {"schema": schema}}}}


def _body(schema: Any, media: str = "application/json", *, required: bool = True) -> dict[str, Any]:
    return {"required": required, "content": {media: {"schema": schema}}}


def _parameter(name: str, place: str, schema: Any = STRING, **beside: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "schema": schema, **beside, **({"required": True} if place == "path" else {})}


def _components() -> dict[str, Any]:
    profile = obj(
        email={"type": "string", "nullable": True},
        location=ref("location.details", nullable=True),
        properties={"type": "object"},
        created={"oneOf": [{"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}]},
        last_seen={"oneOf": [{"type": "string", "format": "date-time"}, {"type": "integer"}], "nullable": True},
        consent={"enum": ["SUBSCRIBED", "UNSUBSCRIBED", None]},
        score={"enum": [1, 2.5, "many"]},
        phone_number=STRING,
    )
    profile_id = obj("type", "id", type=enum("profile"), id=STRING)
    return {
        "ProfileEnum": enum("profile"),
        "ProfileResponse": _resource(
            "profile",
            attributes=profile,
            relationships=obj(
                lists=obj(data=array(obj("type", "id", type=enum("list"), id=STRING))),
                owner=obj(data=obj("type", "id", type=enum("account", "user"), id=STRING)),
            ),
        ),
        "ProfileIncluded": _resource(
            "profile",
            attributes=obj(phone_number=obj(country=STRING, number=STRING), extra={}, consent=enum("NEVER")),
            relationships=obj(lists=obj(data=obj("type", "id", type=enum("list"), id=STRING))),
        ),
        "ListResponse": _resource("list", attributes=obj(name=STRING, created={"type": "string"})),
        "SegmentResponse": _resource("segment", attributes={"type": "object"}),
        "location.details": obj(**{"address1": STRING, "address-1": STRING, "class": STRING, "to_dict": STRING}),
        "location_details": obj(city=STRING),
        "LOCATION_details": obj(zip=STRING),
        "Model": obj(value=STRING),
        "ResponseDict[Metric]": obj("data", data=ref("metric")),
        "metric": _resource("metric", attributes=obj(name=STRING, model=ref("Model"), places=ref("places~1all"))),
        "places/all": array({"oneOf": [ref("location_details"), ref("LOCATION_details")]}),
        "ProfileCreateQuery": obj(
            "data",
            data=obj(
                "type",
                "attributes",
                type=ref("ProfileEnum"),
                attributes={**profile, "required": ["email"]},
                meta=obj(patch={"type": "object"}),
            ),
        ),
        "EventCreateQuery": obj(
            "data",
            data=obj(
                "type",
                type=enum("event"),
                attributes=obj(
                    "profile",
                    profile={"type": "object", "additionalProperties": True},
                    metric=obj("name", name=STRING, service={"type": "string", "nullable": True}),
                    properties={},
                    time={"type": "string", "format": "date-time"},
                    value={"oneOf": [{"type": "number"}, {"type": "string"}]},
                ),
            ),
        ),
        "ProfileIdentifiers": obj("data", data=array(profile_id)),
    }


def older_document(version: str = "2022-10-17") -> dict[str, Any]:
    """The document, which calls itself revision ``version``."""
    revision = _parameter("revision", "header", {"type": "string", "default": version}, required=True)
    company = _parameter("company_id", "query", required=True)
    page = [
        _parameter("page[cursor]", "query"),
        _parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        _parameter("page_size", "query", {"type": "integer"}),
    ]
    styles = [
        _parameter("fields[profile]", "query", array(enum("email", "created")), style="form", explode=False),
        _parameter("additional-fields[profile]", "query", array(enum("predictive_analytics"))),
        _parameter("ids", "query", array({"type": "integer"})),
        _parameter("tags", "query", array(STRING), style="pipeDelimited", explode=False),
        _parameter("where", "query", obj(email=STRING), style="deepObject"),
        _parameter("matrix", "query", array(array(STRING))),
        _parameter("since", "query", {"oneOf": [{"type": "string", "format": "date-time"}, {"type": "string"}]}),
        _parameter("only", "query", {"oneOf": [STRING, array(STRING)]}),
        {"name": "raw", "in": "query", "content": {"application/json": {"schema": obj(a=STRING)}}},
        _parameter("X-Request-Source", "header"),
    ]
    related = _parameter("related_resource", "path", enum("lists", "segments"))
    own = _parameter("profile_id", "path", {"type": "string", "nullable": True})
    either = [ref("ListResponse"), ref("SegmentResponse")]
    tagged = {"tags": ["Profiles"]}
    paths: dict[str, Any] = {
        "/api/profiles/": {
            "get": {
                **tagged,
                "operationId": "get_profiles",
                "parameters": [revision, _parameter("filter", "query"), *page, *styles],
                "responses": _answer(array(ref("ProfileResponse")), included=array(ref("ProfileIncluded"))),
            },
            "post": {
                **tagged,
                "operationId": "create_profile",
                "parameters": [revision, _parameter("attributes", "query")],
                "requestBody": _body(ref("ProfileCreateQuery")),
                "responses": {
                    **_answer(ref("ProfileResponse")),
                    "201": _answer(array(ref("ProfileResponse")))["200"],
                },
            },
        },
        "/api/profiles/{profile_id}/relationships/{related_resource}/": {
            "parameters": [own, related],
            "get": {
                "operationId": "get_profile_relationships",
                "parameters": [revision],
                "responses": _answer(array(obj("type", "id", type=enum("list", "segment"), id=STRING))),
            },
        },
        "/api/profiles/{profile_id}/{related_resource}/": {
            "parameters": [own, related],
            "get": {
                **tagged,
                "operationId": "getProfileRelated",
                "responses": _answer(array({"oneOf": either}), included=array({})),
            },
        },
        "/api/lists/{id}/": {
            "get": {
                "operationId": "get-list",
                "tags": ["Lists"],
                "parameters": [_parameter("id", "path")],
                "responses": _answer(_resource("list", "static-list", attributes=obj(name=STRING))),
            },
        },
        "/api/lists/{id}/relationships/profiles/": {
            "post": {
                "operationId": "create_list_relationships",
                "tags": ["Lists"],
                "deprecated": True,
                "parameters": [revision, _parameter("id", "path")],
                "requestBody": _body(ref("ProfileIdentifiers")),
                "responses": {"204": {"description": ""}},
            },
        },
        "/api/metrics/": {
            "get": {"operationId": "Get Metric", "tags": ["Metrics"], "responses": _plain(ref("ResponseDict[Metric]"))}
        },
        "/api/metrics/raw/": {
            "get": {
                "operationId": "list",
                "tags": ["Metrics"],
                "responses": _plain(obj(metrics=array(obj(name=STRING)), total={"type": "integer"})),
            }
        },
        "/api/metrics/names/": {
            "get": {"operationId": "get_metric_names", "tags": ["Metrics"], "responses": _plain(array(STRING))}
        },
        "/api/metrics/export/": {
            "get": {"operationId": "export_metrics", "tags": ["Metrics"], "responses": _plain(STRING, "text/csv")},
            "post": {
                "operationId": "import_metrics",
                "tags": ["Metrics"],
                "requestBody": _body(STRING, "text/csv", required=False),
                "responses": {"202": {"description": ""}, "default": _plain(obj(errors=array({})))["200"]},
            },
        },
        "/api/metrics/any/": {
            "get": {"operationId": "get_any", "tags": ["Metrics"], "responses": _answer(array(obj(id=STRING)))},
            "put": {
                "operationId": "put_any",
                "requestBody": _body(obj("data", data=array(obj(type=enum("metric", "list"), id=STRING)))),
                "responses": {"200": {"description": "", "content": {}}},
            },
            "patch": {
                "operationId": "получить",
                "requestBody": {"content": {"application/json": {}}},
                "responses": _plain(ref("Model")),
            },
        },
        "/api/events/": {
            "post": {
                "operationId": "create_event",
                "tags": ["Events", "Other"],
                "parameters": [revision],
                "requestBody": _body(ref("EventCreateQuery")),
                "responses": {"202": {"description": ""}},
            },
        },
        "/client/profiles/": {
            "post": {
                "operationId": "create_client_profile",
                "tags": ["Client"],
                "security": [],
                "parameters": [company, revision],
                "requestBody": _body(
                    {"$ref": "#/paths/~1api~1profiles~1/post/requestBody/content/application~1json/schema"}
                ),
                "responses": {"202": {"description": ""}},
            },
        },
        "/api/image-upload/": {
            "post": {
                "operationId": "upload_image",
                "tags": ["Images"],
                "requestBody": _body(obj("file", **UPLOAD), "multipart/form-data"),
                "responses": _answer(_resource("image", attributes=obj(url=STRING)), "application/vnd.api+json"),
            },
        },
    }
    return {
        "openapi": "3.0.2",
        "info": {"title": "Klaviyo API", "version": version},
        "paths": paths,
        "components": {"schemas": _components()},
    }


def aged(document: dict[str, Any], version: str) -> dict[str, Any]:
    """``document`` as it would have been in 2023: slashes at the end of paths, lists that are not split, plain JSON."""
    text = json.dumps(document).replace("application/vnd.api+json", "application/json")
    made: dict[str, Any] = json.loads(text.replace(f'"{document["info"]["version"]}"', f'"{version}"'))
    made["paths"] = {f"{path}/": item for path, item in made["paths"].items()}
    for _, _, operation in operations(made):
        for name in [name for name in operation if name.startswith("x-")]:
            del operation[name]
        for parameter in cast("list[dict[str, Any]]", operation.get("parameters", [])):
            parameter.pop("explode", None)
    return made
