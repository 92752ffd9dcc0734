"""A document as revisions before 2025 had them: other media types, no extensions, shapes that later ones gave up."""

from __future__ import annotations

import json
from typing import Any, cast

from codegen.load.structure import operations

__all__ = ["aged", "older_document"]

STRING: dict[str, Any] = {"type": "string"}
UPLOAD: dict[str, Any] = {"file": {"type": "string", "format": "binary"}, "hidden": {"type": "boolean"}}


def _ref(name: str, **beside: Any) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}", **beside}


def _object(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, **({"required": list(required)} if required else {})}


def _list(items: Any) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _kind(*types: str) -> dict[str, Any]:
    return {"type": "string", "enum": list(types)}


def _resource(*types: str, **parts: Any) -> dict[str, Any]:
    links = _object(self={"type": "string", "format": "uri"})
    return _object("type", "id", type=_kind(*types), id=STRING, links=links, **parts)


def _answer(data: Any, media: str = "application/json", **beside: Any) -> dict[str, Any]:
    return {"200": {"description": "", "content": {media: {"schema": _object("data", data=data, **beside)}}}}


def _plain(schema: Any, media: str = "application/json") -> dict[str, Any]:
    return {"200": {"description": "", "content": {media: {"schema": schema}}}}


def _body(schema: Any, media: str = "application/json", *, required: bool = True) -> dict[str, Any]:
    return {"required": required, "content": {media: {"schema": schema}}}


def _parameter(name: str, place: str, schema: Any = STRING, **beside: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "schema": schema, **beside, **({"required": True} if place == "path" else {})}


def _components() -> dict[str, Any]:
    profile = _object(
        email={"type": "string", "nullable": True},
        location=_ref("location.details", nullable=True),
        properties={"type": "object"},
        created={"oneOf": [{"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}]},
        last_seen={"oneOf": [{"type": "string", "format": "date-time"}, {"type": "integer"}], "nullable": True},
        consent={"enum": ["SUBSCRIBED", "UNSUBSCRIBED", None]},
        score={"enum": [1, 2.5, "many"]},
        phone_number=STRING,
    )
    profile_id = _object("type", "id", type=_kind("profile"), id=STRING)
    return {
        "ProfileEnum": _kind("profile"),
        "ProfileResponse": _resource(
            "profile",
            attributes=profile,
            relationships=_object(
                lists=_object(data=_list(_object("type", "id", type=_kind("list"), id=STRING))),
                owner=_object(data=_object("type", "id", type=_kind("account", "user"), id=STRING)),
            ),
        ),
        "ProfileIncluded": _resource(
            "profile",
            attributes=_object(phone_number=_object(country=STRING, number=STRING), extra={}, consent=_kind("NEVER")),
            relationships=_object(lists=_object(data=_object("type", "id", type=_kind("list"), id=STRING))),
        ),
        "ListResponse": _resource("list", attributes=_object(name=STRING, created={"type": "string"})),
        "SegmentResponse": _resource("segment", attributes={"type": "object"}),
        "location.details": _object(**{"address1": STRING, "address-1": STRING, "class": STRING, "to_dict": STRING}),
        "location_details": _object(city=STRING),
        "LOCATION_details": _object(zip=STRING),
        "Model": _object(value=STRING),
        "ResponseDict[Metric]": _object("data", data=_ref("metric")),
        "metric": _resource("metric", attributes=_object(name=STRING, model=_ref("Model"), places=_ref("places~1all"))),
        "places/all": _list({"oneOf": [_ref("location_details"), _ref("LOCATION_details")]}),
        "ProfileCreateQuery": _object(
            "data",
            data=_object(
                "type",
                "attributes",
                type=_ref("ProfileEnum"),
                attributes={**profile, "required": ["email"]},
                meta=_object(patch={"type": "object"}),
            ),
        ),
        "EventCreateQuery": _object(
            "data",
            data=_object(
                "type",
                type=_kind("event"),
                attributes=_object(
                    "profile",
                    profile={"type": "object", "additionalProperties": True},
                    metric=_object("name", name=STRING, service={"type": "string", "nullable": True}),
                    properties={},
                    time={"type": "string", "format": "date-time"},
                    value={"oneOf": [{"type": "number"}, {"type": "string"}]},
                ),
            ),
        ),
        "ProfileIdentifiers": _object("data", data=_list(profile_id)),
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
        _parameter("fields[profile]", "query", _list(_kind("email", "created")), style="form", explode=False),
        _parameter("additional-fields[profile]", "query", _list(_kind("predictive_analytics"))),
        _parameter("ids", "query", _list({"type": "integer"})),
        _parameter("tags", "query", _list(STRING), style="pipeDelimited", explode=False),
        _parameter("where", "query", _object(email=STRING), style="deepObject"),
        _parameter("matrix", "query", _list(_list(STRING))),
        _parameter("since", "query", {"oneOf": [{"type": "string", "format": "date-time"}, {"type": "string"}]}),
        _parameter("only", "query", {"oneOf": [STRING, _list(STRING)]}),
        {"name": "raw", "in": "query", "content": {"application/json": {"schema": _object(a=STRING)}}},
        _parameter("X-Request-Source", "header"),
    ]
    related = _parameter("related_resource", "path", _kind("lists", "segments"))
    own = _parameter("profile_id", "path", {"type": "string", "nullable": True})
    either = [_ref("ListResponse"), _ref("SegmentResponse")]
    tagged = {"tags": ["Profiles"]}
    paths: dict[str, Any] = {
        "/api/profiles/": {
            "get": {
                **tagged,
                "operationId": "get_profiles",
                "parameters": [revision, _parameter("filter", "query"), *page, *styles],
                "responses": _answer(_list(_ref("ProfileResponse")), included=_list(_ref("ProfileIncluded"))),
            },
            "post": {
                **tagged,
                "operationId": "create_profile",
                "parameters": [revision, _parameter("attributes", "query")],
                "requestBody": _body(_ref("ProfileCreateQuery")),
                "responses": {
                    **_answer(_ref("ProfileResponse")),
                    "201": _answer(_list(_ref("ProfileResponse")))["200"],
                },
            },
        },
        "/api/profiles/{profile_id}/relationships/{related_resource}/": {
            "parameters": [own, related],
            "get": {
                "operationId": "get_profile_relationships",
                "parameters": [revision],
                "responses": _answer(_list(_object("type", "id", type=_kind("list", "segment"), id=STRING))),
            },
        },
        "/api/profiles/{profile_id}/{related_resource}/": {
            "parameters": [own, related],
            "get": {
                **tagged,
                "operationId": "getProfileRelated",
                "responses": _answer(_list({"oneOf": either}), included=_list({})),
            },
        },
        "/api/lists/{id}/": {
            "get": {
                "operationId": "get-list",
                "tags": ["Lists"],
                "parameters": [_parameter("id", "path")],
                "responses": _answer(_resource("list", "static-list", attributes=_object(name=STRING))),
            },
        },
        "/api/lists/{id}/relationships/profiles/": {
            "post": {
                "operationId": "create_list_relationships",
                "tags": ["Lists"],
                "deprecated": True,
                "parameters": [revision, _parameter("id", "path")],
                "requestBody": _body(_ref("ProfileIdentifiers")),
                "responses": {"204": {"description": ""}},
            },
        },
        "/api/metrics/": {
            "get": {"operationId": "Get Metric", "tags": ["Metrics"], "responses": _plain(_ref("ResponseDict[Metric]"))}
        },
        "/api/metrics/raw/": {
            "get": {
                "operationId": "list",
                "tags": ["Metrics"],
                "responses": _plain(_object(metrics=_list(_object(name=STRING)), total={"type": "integer"})),
            }
        },
        "/api/metrics/names/": {
            "get": {"operationId": "get_metric_names", "tags": ["Metrics"], "responses": _plain(_list(STRING))}
        },
        "/api/metrics/export/": {
            "get": {"operationId": "export_metrics", "tags": ["Metrics"], "responses": _plain(STRING, "text/csv")},
            "post": {
                "operationId": "import_metrics",
                "tags": ["Metrics"],
                "requestBody": _body(STRING, "text/csv", required=False),
                "responses": {"202": {"description": ""}, "default": _plain(_object(errors=_list({})))["200"]},
            },
        },
        "/api/metrics/any/": {
            "get": {"operationId": "get_any", "tags": ["Metrics"], "responses": _answer(_list(_object(id=STRING)))},
            "put": {
                "operationId": "put_any",
                "requestBody": _body(_object("data", data=_list(_object(type=_kind("metric", "list"), id=STRING)))),
                "responses": {"200": {"description": "", "content": {}}},
            },
            "patch": {
                "operationId": "получить",
                "requestBody": {"content": {"application/json": {}}},
                "responses": _plain(_ref("Model")),
            },
        },
        "/api/events/": {
            "post": {
                "operationId": "create_event",
                "tags": ["Events", "Other"],
                "parameters": [revision],
                "requestBody": _body(_ref("EventCreateQuery")),
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
                "requestBody": _body(_object("file", **UPLOAD), "multipart/form-data"),
                "responses": _answer(_resource("image", attributes=_object(url=STRING)), "application/vnd.api+json"),
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
