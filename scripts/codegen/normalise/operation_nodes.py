"""Operations with their references resolved, and extensions in a known form.

Every operation gets ``x-ext-path``, ``x-ext-method``, ``x-ext-tag`` (the Python name of its category) and
``x-ext-aliases``; those of bulk operations get ``x-ext-job``, too.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ..load import structure
from ..names.function_names import module_of, settle_functions
from ..runtime.api_revision import lifecycle
from ..schema.forms import Json, Node
from .filter_rules import settle_filters

__all__ = ["read_operations"]

_RATE = re.compile(r"[1-9]\d*/[smhd]")
_WINDOWS = {"burst", "steady", "daily"}
_BASE_URL = "https://a.klaviyo.com"
"""Of the client, in ``templates/runtime/wire.py``."""
_IS_KLAVIYO = re.compile(r"https://[^/]*\.klaviyo\.com(/|$)")
_KEY = ("apikey", "header", "authorization")
"""Type, place and name of the credential that the client sends."""


def read_operations(document: Json, note: Callable[[str], None]) -> list[Json]:
    """All operations of ``document``, by operationId; ``note`` is called with a line for the report.

    Parameters of the path are among those of its operations, and references to parameters, request bodies and responses
    are followed.

    An operationId that cannot be the name of a function is replaced; extensions of Klaviyo in an unknown form are left
    out.
    """
    found: list[Json] = []
    _note_common_access(document, note)
    for path, method, operation in _each(document):
        operation["x-ext-path"], operation["x-ext-method"] = path, method
        shared = _followed_all(document, document["paths"][path].get("parameters", ()))
        own = _followed_all(document, operation.get("parameters", ()))
        by_place: dict[tuple[str, str], Json] = {}
        for parameter in own:
            place = (parameter["in"], parameter["name"])
            if by_place.setdefault(place, parameter) is not parameter:
                note(f"parameter: {place[1]} of {operation['operationId']} is declared twice; the first one is used")
        inherited = [p for p in shared if (p["in"], p["name"]) not in by_place]
        operation["parameters"] = [*inherited, *by_place.values()]
        if "requestBody" in operation:
            operation["requestBody"] = _followed(document, operation["requestBody"])
        answers = operation.get("responses", {}).items()
        operation["responses"] = {s: _followed(document, a) for s, a in answers if not s.startswith("x-")}
        _settle_extensions(operation, note)
        _settle_revision(operation, document, note)
        _note_access(operation, document, note)
        _note_answers(operation, note)
        if operation.get("deprecated") is True:
            note(f"deprecated: {operation['operationId']}; a later revision may not have it")
        operation["x-ext-tag"] = module_of(operation)
        found.append(operation)
    settle_functions(found, note)
    _settle_jobs(found)
    return sorted(found, key=lambda operation: str(operation["operationId"]))


def _each(document: Json) -> Iterator[tuple[str, str, Json]]:
    yield from structure.operations(document)


def _followed_all(document: Json, nodes: Iterable[Json]) -> list[Json]:
    return [_followed(document, node) for node in nodes]


def _followed(document: Json, node: Json) -> Json:
    while "$ref" in node:
        node = structure.expect_object(structure.resolve(document, node["$ref"]), "target", node["$ref"])
    return node


def _settle_jobs(operations: list[Json]) -> None:
    """The operations that read the job of a bulk operation and the errors of that job, found by path."""
    reads = {o["x-ext-path"].rstrip("/"): str(o["operationId"]) for o in operations if o["x-ext-method"] == "get"}
    for operation in operations:
        if "x-ext-bulk" not in operation:
            continue
        job = re.escape(operation["x-ext-path"].rstrip("/")) + r"/\{\w+\}"
        found = {
            key: [name for path, name in reads.items() if re.fullmatch(job + end, path)]
            for key, end in {"job": "", "errors": r"/[\w-]*errors"}.items()
        }
        operation["x-ext-job"] = {key: min(names) for key, names in found.items() if names}


def _is_strings(value: Node) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_rate_limit(value: Node) -> bool:
    if not isinstance(value, dict) or value.keys() - _WINDOWS:
        return False
    return all(isinstance(rate, str) and _RATE.fullmatch(rate) for rate in value.values())


_EXTENSIONS: dict[str, Callable[[Any], bool]] = {
    "x-klaviyo-filters": lambda value: isinstance(value, dict),
    "x-klaviyo-operation-aliases": _is_strings,
    "x-klaviyo-ratelimit": _is_rate_limit,
    "x-klaviyo-scopes": _is_strings,
    "x-klaviyo-subtag": lambda value: isinstance(value, str),
}


def _settle_extensions(operation: Json, note: Callable[[str], None]) -> None:
    for name, is_known in _EXTENSIONS.items():
        if name in operation and not is_known(operation[name]):
            shown = textwrap.shorten(json.dumps(operation.pop(name)), 60, placeholder=" ...")
            note(f"extension: {name} of {operation['operationId']} has an unknown form and is ignored: {shown}")
    settle_filters(operation, note)


def _settle_revision(operation: Json, document: Json, note: Callable[[str], None]) -> None:
    """``x-ext-revision``: what is sent, if that is not the revision of the document.

    Klaviyo documents the revision of an operation as the default of its header. Betas have operations with another one
    than the document, and the API does not know every operation in every revision.
    """
    name, own = operation["operationId"], document["info"]["version"]
    stated: set[str] = set()
    for parameter in operation["parameters"]:
        if (parameter["in"], parameter["name"].lower()) == ("header", "revision"):
            schema = _followed(document, parameter.get("schema", {}))
            stated |= {str(schema["default"])} if "default" in schema else set()
    for default in sorted(stated - {own}):
        try:
            operation["x-ext-revision"] = lifecycle(default).revision
            note(f"revision: {name} is of revision {default}, not {own}; {default} is sent")
        except ValueError:
            note(f"revision: {name} has the default {default[:40]!r}, which is not a revision; {own} is sent")


def _note_common_access(document: Json, note: Callable[[str], None]) -> None:
    """Lines about the credential and the server of all operations, if they are not those of the client."""
    urls = [str(server.get("url")).rstrip("/") for server in document.get("servers", ())]
    if _BASE_URL not in urls and any(map(_IS_KLAVIYO.match, urls)):  # others are used with a base_url
        note(f"server: the document is at {' or '.join(urls)}; the client uses {_BASE_URL} without a base_url")
    schemes = document.get("components", {}).get("securitySchemes", {})
    alternatives = [set(wanted) for wanted in document.get("security", ())]
    known = {name for name, scheme in schemes.items() if _place(scheme) == _KEY}
    if alternatives and not any(wanted <= known for wanted in alternatives):
        wanted = " or ".join(" and ".join(_shown(name, schemes) for name in sorted(names)) for names in alternatives)
        note(f"security: the document wants {wanted}; the client sends its key or token")


def _place(scheme: Json) -> tuple[str, ...]:
    return tuple(str(scheme.get(key)).lower() for key in ("type", "in", "name"))


def _shown(name: str, schemes: Json) -> str:
    """The name of a scheme, with its place if it is a key that is sent elsewhere."""
    kind, where, sent = _place(schemes.get(name, {}))
    return f"{name} ({where} {sent})" if kind == "apikey" and (kind, where, sent) != _KEY else name


def _note_access(operation: Json, document: Json, note: Callable[[str], None]) -> None:
    """Lines about a credential, or a server, that the client does not have."""
    name = operation["operationId"]
    usual = {scheme for wanted in document.get("security", ()) for scheme in wanted}
    alternatives = [set(wanted) for wanted in operation.get("security", ())]
    if usual and alternatives and not any(wanted <= usual for wanted in alternatives):
        wanted = " or ".join(" and ".join(sorted(schemes)) for schemes in alternatives)
        note(f"security: {name} wants {wanted}; the client sends its key or token")
    for owner in (operation, document["paths"][operation["x-ext-path"]]):
        for server in owner.get("servers", ()):
            note(f"server: {name} is at {server.get('url')}; the client uses its own base_url")


def _note_answers(operation: Json, note: Callable[[str], None]) -> None:
    stated = operation["responses"]
    if not any(status.startswith("2") or status == "default" for status in stated):
        listed = f" ({', '.join(sorted(stated))} only)" if stated else ""
        note(f"response: {operation['operationId']} declares no success{listed}; its response is not read")
