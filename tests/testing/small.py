"""A small OpenAPI document that holds one of every quirk of the real ones."""

from __future__ import annotations

from typing import Any

REVISION = "2026-07-15"
JSON_API = "application/vnd.api+json"


def _ref(name: str, **beside: Any) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}", **beside}


def _content(name: str, media_type: str = JSON_API) -> dict[str, Any]:
    return {"content": {media_type: {"schema": _ref(name)}}}


def _comma_list(*values: str) -> dict[str, Any]:
    return {"type": "array", "items": {"type": "string", "enum": list(values)}}


REVISION_HEADER = {
    "name": "revision",
    "in": "header",
    "required": True,
    "schema": {"type": "string", "default": REVISION},
}
ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "nullable": True}}
COMPANY = {"name": "company_id", "in": "query", "required": True, "schema": {"type": "string"}}
ERRORS = {"4XX": {"$ref": "#/components/responses/ClientError"}}

SMALL: dict[str, Any] = {
    "openapi": "3.0.2",
    "info": {"title": "Small", "version": REVISION},
    "servers": [{"url": "https://a.klaviyo.com"}],
    "security": [{"key": []}],
    "paths": {
        "/api/things": {
            "parameters": [{"$ref": "#/components/parameters/Revision"}],
            "get": {
                "operationId": "get_things",
                "parameters": [
                    {"name": "fields[thing]", "in": "query", "explode": False, "schema": _comma_list("name", "a.b")},
                    {"name": "filter", "in": "query", "schema": {"type": "string"}},
                    {
                        "name": "page[size]",
                        "in": "query",
                        "schema": {"type": "integer", "minimum": 1, "maximum": 50, "default": 20},
                    },
                    {"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["name", "-name"]}},
                    {"name": "tags", "in": "query", "schema": _comma_list("x", "y")},
                    {"name": "flag", "in": "query", "schema": {"type": "boolean"}},
                    {"name": "ratio", "in": "query", "schema": {"type": "number"}},
                    {"name": "note", "in": "query", "allowEmptyValue": True, "schema": {"type": "string"}},
                ],
                "responses": {"200": {"description": "", **_content("Things")}, **ERRORS},
                "x-klaviyo-ratelimit": {"steady": "750/m", "burst": "75/s", "daily": "225/d"},
                "x-klaviyo-filters": {
                    "name": {
                        "operators": {"single": ["equals", "contains"], "list": ["any"]},
                        "value": {"type": "string"},
                    },
                    "status": {
                        "operators": {"single": ["equals"]},
                        "value": {"type": "string", "enum": ["draft", "live"]},
                    },
                    "created": {
                        "operators": {"single": ["greater-than"]},
                        "value": {"type": "string", "format": "date-time"},
                    },
                    "archived": {"operators": {"single": ["equals"]}, "value": {"type": "boolean"}},
                    "size": {"operators": {"single": ["equals"]}, "value": {"type": "integer"}},
                    "weight": {"operators": {"single": ["less-than"]}, "value": {"type": "number"}},
                    "maker.id": {"operators": {"list": ["equals"]}, "value": {"type": "string"}},
                    "media": {"operators": {"none": ["has"]}},
                },
            },
            "post": {
                "operationId": "create_thing",
                "parameters": [],
                "requestBody": {"required": True, **_content("ThingQuery")},
                "responses": {"200": {"description": "", **_content("ThingDocument")}, "201": {"description": ""}},
            },
        },
        "/api/things/first": {
            "get": {
                "operationId": "get_first_thing",
                "parameters": [REVISION_HEADER],
                "responses": {"200": {"description": "", **_content("ThingDocument")}},
            },
        },
        "/api/things/{id}": {
            "get": {
                "operationId": "get_thing",
                "parameters": [ID, REVISION_HEADER],
                "responses": {"200": {"description": "", **_content("ThingDocument")}},
            },
            "patch": {
                "operationId": "update_thing",
                "parameters": [ID, REVISION_HEADER],
                "requestBody": {"required": True, **_content("ThingQuery")},
                "responses": {"200": {"description": "", **_content("ThingDocument")}},
            },
            "delete": {
                "operationId": "delete_thing",
                "parameters": [ID, REVISION_HEADER],
                "responses": {"204": {"description": ""}},
            },
        },
        "/api/things/{id}/relationships/parts": {
            "delete": {
                "operationId": "remove_parts",
                "parameters": [ID, REVISION_HEADER],
                "requestBody": {"required": True, **_content("PartIds")},
                "responses": {"204": {"description": ""}},
            },
        },
        "/api/uploads": {
            "post": {
                "operationId": "upload",
                "parameters": [REVISION_HEADER],
                "requestBody": {"required": True, **_content("Upload", "multipart/form-data")},
                "responses": {"201": {"description": "", **_content("ThingDocument")}},
            },
        },
        "/client/things": {
            "post": {
                "operationId": "create_client_thing",
                "parameters": [COMPANY, REVISION_HEADER],
                "requestBody": {"required": True, **_content("ThingQuery")},
                "responses": {"202": {"description": ""}},
                "security": [],
            },
        },
        "/client/places": {
            "get": {
                "operationId": "get_client_places",
                "parameters": [
                    COMPANY,
                    {**REVISION_HEADER, "required": False},
                    {"name": "X-Klaviyo-API-Filters", "in": "header", "required": False, "schema": {"type": "string"}},
                ],
                "responses": {"200": {"description": "", **_content("Things")}},
                "security": [],
            },
        },
    },
    "components": {
        "parameters": {"Revision": REVISION_HEADER},
        "responses": {"ClientError": {"description": "", **_content("Errors")}},
        "schemas": {
            "ThingEnum": {"type": "string", "enum": ["thing"]},
            "Links": {
                "type": "object",
                "required": ["self"],
                "properties": {
                    "self": {"type": "string", "format": "uri"},
                    "next": {"type": "string", "format": "uri", "nullable": True},
                    "prev": {"type": "string", "format": "uri"},
                },
            },
            "Place": {
                "type": "object",
                "properties": {"city": {"type": "string"}, "zip": {"type": "string", "nullable": True}},
            },
            "Branch": {
                "type": "object",
                "required": ["label"],
                "properties": {
                    "label": {"type": "string"},
                    "next": _ref("Branch"),
                    "maybe": _ref("Branch", nullable=True),
                    "all": {"type": "array", "items": _ref("Branch")},
                },
            },
            "Circle": {
                "type": "object",
                "required": ["kind", "radius"],
                "properties": {"kind": {"type": "string", "enum": ["circle"]}, "radius": {"type": "number"}},
            },
            "Square": {
                "type": "object",
                "required": ["kind", "side"],
                "properties": {"kind": {"type": "string", "enum": ["square"]}, "side": {"type": "integer"}},
            },
            "Attributes": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string"},
                    "status": {"type": "string", "enum": ["draft", "live"], "nullable": True},
                    "place": _ref("Place", nullable=True),
                    "created": {"type": "string", "format": "date-time"},
                    "day": {"type": "string", "format": "date"},
                    "at": {"type": "string", "format": "time"},
                    "url": {"type": "string", "format": "uri"},
                    "size": {"type": "integer", "minimum": 1, "maximum": 9},
                    "above": {"type": "number", "minimum": 0, "exclusiveMinimum": True},
                    "ratio": {"oneOf": [{"type": "string"}, {"type": "number"}], "nullable": True},
                    "on": {"type": "boolean", "enum": [True]},
                    "nothing": {"enum": [None], "nullable": True},
                    "shape": {"oneOf": [_ref("Circle"), _ref("Square")]},
                    "properties": {"type": "object"},
                    "empty": {"type": "object", "maxProperties": 0},
                    "tree": _ref("Branch"),
                    "tags": {"type": "array", "items": {"type": "string"}},
                    "locked": {"type": "string", "readOnly": True},
                    "secret": {"type": "string", "writeOnly": True},
                    "extra": {"allOf": [_ref("Place")], "nullable": True},
                },
            },
            "ThingResource": {
                "type": "object",
                "required": ["type", "id", "attributes"],
                "properties": {
                    "type": _ref("ThingEnum"),
                    "id": {"type": "string"},
                    "attributes": _ref("Attributes"),
                    "links": _ref("Links"),
                },
            },
            # Deep: both members have `attributes`, and the first says of neither level that it is an object.
            "ThingWithMore": {
                "allOf": [
                    {"properties": {"attributes": {"properties": {"more": {"type": "string"}}}}},
                    _ref("ThingResource"),
                ]
            },
            "ThingDocument": {
                "type": "object",
                "required": ["data"],
                "properties": {
                    "data": _ref("ThingWithMore"),
                    "included": {"type": "array", "items": {"oneOf": [_ref("ThingResource"), _ref("Branch")]}},
                    "links": _ref("Links"),
                },
            },
            "Things": {
                "type": "object",
                "required": ["data"],
                "properties": {
                    "data": {"type": "array", "items": _ref("ThingWithMore")},
                    "links": _ref("Links"),
                },
            },
            "ThingQuery": {
                "type": "object",
                "required": ["data"],
                "properties": {"data": _ref("ThingWithMore")},
            },
            "PartIds": {
                "type": "object",
                "required": ["data"],
                "properties": {
                    "data": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["type", "id"],
                            "properties": {"type": {"type": "string", "enum": ["part"]}, "id": {"type": "string"}},
                        },
                    }
                },
            },
            "Upload": {
                "type": "object",
                "required": ["file"],
                "properties": {
                    "file": {"type": "string", "format": "binary"},
                    "name": {"type": "string"},
                    "hidden": {"type": "boolean"},
                    "rank": {"type": "integer"},
                },
            },
            "Errors": {
                "type": "object",
                "required": ["errors"],
                "properties": {
                    "errors": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["id", "code", "title", "detail"],
                            "properties": {
                                "id": {"type": "string"},
                                "code": {"type": "string"},
                                "title": {"type": "string"},
                                "detail": {"type": "string"},
                                "source": {
                                    "type": "object",
                                    "properties": {"pointer": {"type": "string"}, "parameter": {"type": "string"}},
                                },
                            },
                        },
                    }
                },
            },
        },
    },
}
