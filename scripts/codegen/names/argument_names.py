"""Names of the arguments that a builder takes: parameters, and the parts of a request document."""

from __future__ import annotations

from collections.abc import Callable

from ..schema.forms import Json
from .spelling import distinct, identifier

__all__ = [
    "FUNCTIONS",
    "argument",
    "id_argument",
    "request_arguments",
    "settle_beside_request",
    "settle_parameters",
    "settle_parts",
]

FUNCTIONS = frozenset({"bounded", "form", "identifiers", "listed", "member", "plain", "query", "segment", "upload"})
"""Names that builders call; nothing else in their modules may have one of these names."""


def argument(text: str) -> str:
    """``text`` as the name of a builder's argument: an `identifier` that does not hide a name that builders call."""
    name = identifier(text)
    return f"{name}_" if name in FUNCTIONS else name


def settle_parameters(operation: Json, parameters: list[Json], note: Callable[[str], None]) -> None:
    """Make the names of arguments unique. The order is path, header, query, as in the document."""
    by_place = {f"{p['in']} {p['name']}": p for p in parameters}
    ranked = sorted(by_place, key=lambda place: by_place[place]["in"] != "path")
    names = distinct({place: by_place[place]["python"] for place in ranked})
    for place, name in names.items():
        if by_place[place]["python"] != name:
            note(f"name: the parameter {by_place[place]['name']} of {operation['operationId']} is called {name}")
            by_place[place]["python"] = name


def settle_parts(parts: list[Json]) -> None:
    """Make the names of the parts of a request document unique."""
    for part, python in zip(parts, distinct({p["name"]: p["python"] for p in parts}).values(), strict=True):
        part["python"] = python


def id_argument(request: Json) -> str:
    """The argument for the id in a request document: that of the resource itself, or of the one it is related to."""
    return f"{identifier(request['type'])}_id" if request["id"] == "related" else "id"


def request_arguments(request: Json | None) -> list[str]:
    """Names of the arguments for the request document."""
    if request is None:
        return []
    own = {"identifiers": ["ids"], "resources": ["data"]}.get(request["kind"], [])
    if not own and request["id"] in ("required", "related", "optional"):
        own = [id_argument(request)]
    return [*own, *(part["python"] for part in request["parts"])]


def settle_beside_request(operation: Json, request: Json | None, note: Callable[[str], None]) -> None:
    """Make parameters differ from the arguments for the request document."""
    parameters = operation["x-ext-parameters"]
    names = distinct({f"{p['in']} {p['name']}": p["python"] for p in parameters}, request_arguments(request))
    for parameter, name in zip(parameters, names.values(), strict=True):
        if name != parameter["python"]:
            note(f"name: the parameter {parameter['name']} of {operation['operationId']} is called {name}")
            parameter["python"] = name
