"""The facts of an operation are about its document: what a pointer names is in the body of the request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from klaviyo_client import OperationInfo
from klaviyo_client.runtime.json_pointer import EVERY, parse
from klaviyo_ext.testing.document.openapi_document import Document, load_package_document

from .calls import PACKAGES, SUBJECTS, Subject

DOCUMENTS = {package: Document(load_package_document(package)) for package in PACKAGES}


def pointers(info: OperationInfo) -> Iterator[tuple[str, str]]:
    """Every pointer into the body of a request, and the fact that has it."""
    yield from (("x-ext-replay", pointer) for pointer in (*info.replay.given, *info.replay.unless))
    if info.bulk is not None:
        bulk = info.bulk
        yield "x-ext-bulk", bulk.records
        inside = [*bulk.identifiers, *bulk.unique, *([] if bulk.counted is None else [bulk.counted])]
        yield from (("x-ext-bulk", f"{bulk.records}/{EVERY}{pointer}") for pointer in inside)


FACTS = [(subject, fact, pointer) for subject in SUBJECTS for fact, pointer in pointers(subject.info)]


def leads_nowhere(document: Document, schema: Any, steps: list[str]) -> str | None:
    """The step that the schema does not declare, if there is one; an object of any members has every step."""
    while "$ref" in schema:
        schema = document.lookup(schema["$ref"])
    if not steps:
        return None
    parts = [part for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key, [])]
    if parts:
        found = [leads_nowhere(document, part, steps) for part in parts]
        return None if None in found else found[0]
    if steps[0] == EVERY and "items" in schema:
        return leads_nowhere(document, schema["items"], steps[1:])
    if "properties" not in schema:
        return None if schema.get("type") in (None, "object") else steps[0]
    member = schema["properties"].get(steps[0])
    return steps[0] if member is None else leads_nowhere(document, member, steps[1:])


def is_of_other_revisions(document: Document, schema: Any, info: OperationInfo, pointer: str, missing: str) -> bool:
    """Whether a repeat is unsafe with a member that this revision lacks, beside one that it has."""
    before = parse(pointer)[: parse(pointer).index(missing)]
    others = [parse(other) for other in info.replay.unless if other != pointer]
    beside = [steps for steps in others if steps[: len(before)] == before]
    return pointer in info.replay.unless and any(leads_nowhere(document, schema, steps) is None for steps in beside)


@pytest.mark.parametrize(("subject", "fact", "pointer"), FACTS, ids=str)
def test_a_pointer_leads_to_a_field_of_the_request(subject: Subject, fact: str, pointer: str) -> None:
    document = DOCUMENTS[subject.package]
    contents = document.operation(subject.documented).request_content
    assert contents, f"{subject.id}: {fact} in spec/overlay.yaml has {pointer}, but the request has no body"
    for content in contents.values():
        missing = leads_nowhere(document, content["schema"], parse(pointer))
        if missing is not None and not is_of_other_revisions(
            document, content["schema"], subject.info, pointer, missing
        ):
            says = f"{subject.id}: {fact} in spec/overlay.yaml has {pointer}, but the request has no {missing!r}"
            pytest.fail(says, pytrace=False)
