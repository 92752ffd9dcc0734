"""Decode and check the query and header parameters of a request."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, cast
from urllib.parse import unquote_plus

from ...errors.fake_errors import FilterSyntaxError
from ..document.openapi_document import Operation, Parameter
from ..messages.http_messages import Request
from .filter_grammar import OPERATORS, check_filter, naive_times, parse_filter
from .json_schemas import Direction, Schemas
from .request_problems import Problem

__all__ = ["check_parameters", "decode_query"]

_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_INTEGER = re.compile(r"-?\d{1,30}", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,30}(\.\d+)?([eE][+-]?\d+)?", re.ASCII)
_OWN = frozenset({"accept", "authorization", "content-type"})
"""Headers that OpenAPI does not allow parameters to be; their own checks are elsewhere."""
# Parameters with a filter, in lower case: the query parameter, and a header of one public operation.
_FILTERS = frozenset({("query", "filter"), ("header", "x-klaviyo-api-filters")})


def decode_query(query: str) -> list[tuple[str, str]]:
    """Names and values of a raw query string in order, percent-decoded; `+` is a space.

    Raises:
        ValueError: the query string is not percent-encoded UTF-8.

    """
    if _BAD_ESCAPE.search(query) or not query.isascii():
        raise ValueError("The query string is not percent-encoded.")
    try:
        return [
            (unquote_plus(name, errors="strict"), unquote_plus(value, errors="strict"))
            for name, _, value in (part.partition("=") for part in query.split("&") if part)
        ]
    except UnicodeDecodeError:
        raise ValueError("The query string is not UTF-8.") from None


def check_parameters(operation: Operation, request: Request, schemas: Schemas) -> list[Problem]:
    """All problems of the query string and of the declared headers of a request.

    Undeclared headers are allowed (clients and proxies add their own); undeclared query parameters are not.
    """
    try:
        pairs = decode_query(request.query)
    except ValueError as error:
        return [Problem(str(error))]
    problems: list[Problem] = []
    received: dict[str, list[str]] = {}
    for name, value in pairs:
        received.setdefault(name, []).append(value)
    declared = {parameter.name for parameter in operation.parameters if parameter.location == "query"}
    problems += [
        Problem(f"'{name}' is not a valid query parameter for this endpoint.", parameter=name, bound=True)
        for name in received
        if name not in declared
    ]
    for parameter in operation.parameters:
        if parameter.location == "query":
            problems += _check(operation, parameter, received.get(parameter.name, []), schemas)
        elif parameter.location == "header" and parameter.name.lower() not in _OWN:
            problems += _check(operation, parameter, request.header_values(parameter.name), schemas)
    return problems


def _check(operation: Operation, parameter: Parameter, texts: list[str], schemas: Schemas) -> Iterable[Problem]:
    name = parameter.name
    if not texts:
        if parameter.required:
            yield Problem(f"'{name}' is required.", parameter=name, bound=parameter.location == "query")
        return
    is_list = schemas.resolver.resolve(parameter.schema).get("type") == "array"
    if len(texts) > 1 and not (is_list and parameter.explode):
        yield Problem(
            f"'{name}' occurs {len(texts)} times" + ("; join its values with commas." if is_list else "."),
            parameter=name,
        )
        return
    if "" in texts and not parameter.allow_empty:
        yield Problem(f"'{name}' has no value.", parameter=name)
        return
    if parameter.location == "header" and name.lower() == "revision":
        if operation.revision is not None and texts != [operation.revision]:
            yield Problem(f"The revision must be {operation.revision}, not {texts[0]!r}.", parameter=name)
        return
    if (parameter.location, name.lower()) in _FILTERS:
        yield from _check_filter(operation, name, texts[0])
        return
    if _is_nested(parameter, schemas):
        return  # how it stands in a URL is not agreed upon
    value = _decode(parameter, texts, schemas)
    for problem in schemas.validator(parameter.schema, Direction.REQUEST).problems(value):
        index = problem.pointer.lstrip("/") if problem.pointer else ""
        text = (
            cast("list[object]", value)[int(index)] if index.isdigit() and isinstance(value, list) else ",".join(texts)
        )
        yield Problem(f"Invalid '{name}' {text!r}: {problem.detail}", parameter=name, bound=is_list)


def _is_nested(parameter: Parameter, schemas: Schemas) -> bool:
    schema = schemas.resolver.resolve(parameter.schema)
    items = schemas.resolver.resolve(cast("dict[str, Any]", schema.get("items") or {}))
    return schema.get("type") == "object" or items.get("type") in ("object", "array")


def _check_filter(operation: Operation, name: str, text: str) -> Iterable[Problem]:
    try:
        comparisons = parse_filter(text, OPERATORS | operation.operators)
    except FilterSyntaxError as error:
        yield Problem(f"Invalid filter: {error}.", parameter=name)
        return
    for time in (time for comparison in comparisons for time in naive_times(comparison)):
        yield Problem(f"Invalid filter: {time} has no time zone.", parameter=name, bound=True)
    if operation.filters is not None:
        for detail in check_filter(comparisons, operation.filters):
            yield Problem(detail, parameter=name)


def _decode(parameter: Parameter, texts: list[str], schemas: Schemas) -> Any:
    schema = schemas.resolver.resolve(parameter.schema)
    if schema.get("type") != "array":
        return _scalar(texts[0], schema.get("type"))
    items = schemas.resolver.resolve(schema.get("items", {}))
    # The API takes commas in all lists, as JSON:API says, also where the document says nothing of them.
    parts = [part for text in texts for part in text.split(",")]
    return [_scalar(part, items.get("type")) for part in parts]


def _scalar(text: str, kind: object) -> Any:
    """The typed value of a text; other text stays as it is, and the schema refuses it."""
    if kind == "integer" and _INTEGER.fullmatch(text):
        return int(text)
    if kind == "number" and _NUMBER.fullmatch(text):
        return float(text)
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    return text
