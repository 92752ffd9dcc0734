"""The call that the error about too many records names sends them all."""

from __future__ import annotations

import json
import re
from importlib import import_module
from inspect import Parameter, signature
from typing import Any

import httpx
import pytest

from klaviyo_client import operations
from klaviyo_client.runtime.errors import ArgumentError
from klaviyo_client.runtime.json_pointer import parse
from klaviyo_ext import Klaviyo

BULK = [name for name, info in operations.items() if info.bulk is not None]


def placed(pointer: str, value: Any) -> dict[str, Any]:
    """An object with ``value`` at ``pointer``."""
    found: Any = value
    for step in reversed(parse(pointer)):
        found = [found] if step == "*" else {step: found}
    assert isinstance(found, dict)
    return found


def at(value: Any, pointer: str) -> Any:
    for step in parse(pointer):
        value = value[step]
    return value


def record(name: str, number: int) -> dict[str, Any]:
    limits = operations[name].bulk
    assert limits is not None
    made: dict[str, Any] = {"type": limits.type}
    if limits.counted is not None:
        return made | placed(
            "/attributes",
            {
                "profile": {"data": {"type": "profile", "id": f"X{number}"}},
                "events": {"data": [{"attributes": {"unique_id": f"{number}"}}]},
            },
        )
    return made | placed(limits.identifiers[0] if limits.identifiers else "/id", f"X{number}")


def needs_relationships(name: str) -> bool:
    parameter = signature(operations.builder(name)).parameters.get("relationships")
    return parameter is not None and parameter.default is Parameter.empty


@pytest.mark.parametrize("name", BULK)
def test_the_named_call_sends_any_number(name: str) -> None:
    info = operations[name]
    limits = info.bulk
    assert limits is not None
    assert limits.items is not None
    rows = [record(name, number) for number in range(limits.items + 1)]
    _, *steps = parse(limits.records)
    given: list[Any] = [placed("/" + "/".join(steps[1:]), rows)] if steps else ["L", [row["id"] for row in rows]]
    beside: dict[str, Any] = {"relationships": {}} if needs_relationships(name) and "relationships" not in steps else {}
    with pytest.raises(ArgumentError) as caught:
        operations.builder(name)(*given, **beside)
    found = re.search(r"klaviyo\.bulk\((.*), rows\)", str(caught.value))
    assert found is not None
    call = eval(found[1], {info.tag: import_module(f"klaviyo_client.api.{info.tag}"), "id": "L", **beside})  # noqa: S307 - what the package itself says
    sizes: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method != info.method:
            return httpx.Response(200, json={"data": {"type": "job", "id": "1", "attributes": {"status": "complete"}}})
        sizes.append(len(at(json.loads(request.content), limits.records)))
        if info.result.shape == "nothing":
            return httpx.Response(202)
        return httpx.Response(
            202, json={"data": {"type": "job", "id": f"J{len(sizes)}", "attributes": {"status": "queued"}}}
        )

    keys: Any = {"company_id": "ABC123"} if info.auth == "public" else {"api_key": "pk_0123456789abcdef"}
    with Klaviyo(**keys, transport=httpx.MockTransport(answer)) as klaviyo:
        report = klaviyo.bulk(call, rows, wait=False) if limits.job else klaviyo.bulk(call, rows)
    assert sorted(sizes) == [1, limits.items]
    assert report.accepted == limits.items + 1
