"""The facts about an operation, as source of an `OperationInfo`."""

from __future__ import annotations

import re

from ...schema.forms import Json
from .source_text import quoted

__all__ = ["info_facts", "model_of", "page_size_of"]

_RATE = re.compile(r"(\d+)/([smhd])")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}


def info_facts(operation: Json, revision: str) -> list[tuple[str, str]]:
    """Arguments of ``OperationInfo``: names and Python source."""
    result = operation["x-ext-result"]
    shape = quoted(result["shape"])
    model = quoted(model_of(result)) if model_of(result) else None
    decoded = "" if result["shape"] in ("nothing", "json", "content") else f", {model}, _PACKAGE"
    decoded += ", nullable=True" if result.get("nullable") else ""
    facts = [
        ("id", quoted(operation["operationId"])),
        ("method", quoted(operation["x-ext-method"].upper())),
        ("path_template", quoted(operation["x-ext-path"])),
        ("tag", quoted(operation["x-ext-tag"])),
        ("revision", quoted(operation.get("x-ext-revision", revision))),
        ("result", f"Result({shape}{decoded})"),
    ]
    scopes = operation.get("x-klaviyo-scopes", ())
    if scopes:
        facts.append(("scopes", _tuple(scopes)))
    if operation.get("security") == []:
        facts.append(("auth", '"public"'))
        if any(p["name"] == "company_id" and p.get("required") for p in operation["parameters"]):
            facts.append(("needs_company_id", "True"))
    limit = _limit(operation.get("x-klaviyo-ratelimit", {}))
    if limit:
        facts.append(("rate_limit", limit))
    penalties = [_penalty(penalty) for penalty in operation.get("x-ext-rate-penalties", ())]
    if penalties:
        facts.append(("rate_penalties", _sequence(penalties)))
    facts.append(("replay", _replay(operation)))
    filters = {name: _operators(field) for name, field in operation.get("x-klaviyo-filters", {}).items()}
    if filters and any(parameter["name"] == "filter" for parameter in operation["x-ext-parameters"]):
        facts.append(("filters", "{" + ", ".join(f"{quoted(n)}: {_tuple(ops)}" for n, ops in filters.items()) + "}"))
    return facts + _page_facts(operation) + _bulk_facts(operation)


def _page_facts(operation: Json) -> list[tuple[str, str]]:
    facts: list[tuple[str, str]] = []
    by_name = {p["name"]: p for p in operation["x-ext-parameters"]}
    size = by_name.get("page[size]")
    if size is not None and "minimum" in size:
        facts.append(("page_size", page_size_of(size)))
    told = operation.get("x-ext-pagination")
    if told is not None:
        place = told["cursor"]["in"]
        key = "name" if place == "query" else "pointer"
        extra = f", size={quoted(told['size'][key])}" if "size" in told else ""
        extra += f", items={quoted(told['items'])}" if "items" in told else ""
        facts.append(("pagination", f"Pagination({quoted(place)}, {quoted(told['cursor'][key])}{extra})"))
    elif "page[cursor]" in by_name:
        extra = ', size="page[size]"' if size is not None else ""
        facts.append(("pagination", f'Pagination("query", "page[cursor]"{extra})'))
    return facts


def _bulk_facts(operation: Json) -> list[tuple[str, str]]:
    facts: list[tuple[str, str]] = []
    bulk = operation.get("x-ext-bulk")
    if bulk is not None:
        told = {**bulk, **operation["x-ext-job"]}
        limits = [f"{key}={_code(value)}" for key, value in told.items() if value is not None]
        facts.append(("bulk", f"Bulk({', '.join(limits)})"))
    if "x-ext-payload-bytes" in operation:
        facts.append(("payload_bytes", f"{operation['x-ext-payload-bytes']:_}"))
    if "x-ext-irreversible" in operation:
        facts.append(("irreversible", quoted(operation["x-ext-irreversible"])))
    if operation["x-ext-aliases"]:
        facts.append(("aliases", _tuple(operation["x-ext-aliases"])))
    return facts


def _code(value: str | list[str] | int) -> str:
    match value:
        case str():
            return quoted(value)
        case list():
            return _tuple(value)
        case bool():
            return str(value)
        case _:
            return f"{value:_}"


def _tuple(values: list[str] | tuple[str, ...]) -> str:
    return _sequence([quoted(value) for value in values])


def _sequence(codes: list[str]) -> str:
    return f"({codes[0]},)" if len(codes) == 1 else f"({', '.join(codes)})"


def _limit(limits: Json) -> str:
    quotas: list[str] = []
    for window in ("burst", "steady", "daily"):
        found = _RATE.fullmatch(str(limits.get(window, "")))
        if found:
            quotas.append(f"{window}=Quota({int(found[1]):_}, {_SECONDS[found[2]]:_})")
    return f"RateLimit({', '.join(quotas)})" if quotas else ""


def _penalty(penalty: Json) -> str:
    quotas = f"RateLimit(burst=Quota({penalty['burst']}, 1), steady=Quota({penalty['steady']}, 60))"
    parameter, value, bucket = (quoted(penalty[key]) for key in ("parameter", "value", "bucket"))
    return f"RatePenalty({parameter}, {value}, {quotas}, {bucket})"


def _replay(operation: Json) -> str:
    told = operation.get("x-ext-replay", "unsafe" if operation["x-ext-method"] == "post" else "safe")
    if isinstance(told, str):
        return f"Replay(safe={told == 'safe'})"
    conditions = "".join(f", {key}={_tuple(told[key])}" for key in ("given", "unless") if key in told)
    return f"Replay(safe=True{conditions})"


def _operators(field: Json) -> list[str]:
    return sorted({name for names in field["operators"].values() for name in names})


def model_of(result: Json) -> str:
    """The class of a response; empty if there is none, or several."""
    models: list[str] = result.get("models", [])
    return models[0] if len(models) == 1 and models != ["Resource"] else ""


def page_size_of(parameter: Json) -> str:
    """Source of the bounds of a page size."""
    default = parameter.get("default", parameter["minimum"])
    return f"PageSize({default}, {parameter['minimum']}, {parameter['maximum']})"
