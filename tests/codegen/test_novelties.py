"""What no revision has had so far renders, passes its verification, and has a line in the report where it says less."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.load import facts
from codegen.load.structure import operations
from codegen.pipeline import Request, generate
from klaviyo_ext.testing import FakeKlaviyo, SpecServer, Synthesiser, Validator
from tests.codegen.novelties import FILTERS, OPERATIONS, PLACES, novel_document
from tests.codegen.older import aged, older_document
from tests.codegen.rendering import ROOT, imported
from tests.codegen.slices import cut
from tests.codegen.test_lowering import raised

pytestmark = pytest.mark.slow

SPEC = ROOT / "spec"


def run(
    document: Any, directory: Path, *, verify: bool = False, say: Callable[[str], None] = lambda _: None
) -> list[str]:
    """Render ``document`` as the command does, and return the lines of the report."""
    source, report = directory / "document.json", directory / "report.txt"
    source.write_text(json.dumps(document), encoding="utf-8")
    generate(
        Request(
            spec=str(source),
            out=directory / "novel_package",
            package="novel_package",
            overlay=SPEC / "overlay.yaml",
            report=report,
            verify=verify,
        ),
        say,
    )
    return report.read_text(encoding="utf-8").splitlines()


def a_beta() -> Any:
    """Some operations of the official beta, every second of an older revision."""
    whole: Any = json.loads((SPEC / "2026-07-15.pre.json").read_bytes())
    document = cut(whole, lambda path, _: "campaign" in path)
    for number, (*_, found) in enumerate(operations(document)):
        operation: Any = found
        for parameter in operation["parameters"]:
            if number % 2 and parameter["name"] == "revision":
                parameter["schema"] = {**parameter["schema"], "default": "2026-04-15.pre"}
    return document


def some(*words: str) -> Any:
    whole: Any = json.loads(max(SPEC.glob("????-??-??.json")).read_bytes())
    return cut(whole, lambda path, _: any(word in path for word in words))


VERIFIED: dict[str, Callable[[], Any]] = {
    "novelties": novel_document,
    "novelties of 3.1": lambda: raised(novel_document("2027-01-15")),
    "2022-10-17": older_document,
    "2023-02-22.pre": lambda: older_document("2023-02-22.pre"),
    "2024-07-15": lambda: aged(some("lists", "image"), "2024-07-15"),
    "2024-07-15 in 3.1": lambda: raised(aged(some("tags", "client/"), "2024-07-15")),
    "beta": a_beta,
}


@pytest.mark.types
@pytest.mark.parametrize("name", VERIFIED)
def test_the_package_passes_its_verification(tmp_path: Path, name: str) -> None:
    pytest.importorskip("mypy", reason="the type checkers run on one Python only")
    run(VERIFIED[name](), tmp_path, verify=True)


@pytest.fixture(scope="module")
def novel(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    directory = tmp_path_factory.mktemp("novel")
    return directory, run(novel_document(), directory)


# An operation, or a part of it, that the client takes in another way than the document describes it.
LINES = {
    "object": "response: the response of object is not a JSON:API document; it is returned untyped",
    "free_object": "response: the response of free_object is not a JSON:API document; it is returned untyped",
    "free_data": "response: the response of free_data is not a JSON:API document; it is returned untyped",
    "list": "response: the response of list_ is JSON, but not an object; it is returned untyped",
    "anything": "response: the response of anything is JSON, but not an object; it is returned untyped",
    "csv": "response: the response of csv is text/csv; it is returned as bytes",
    "zip": "response: the response of zip is application/zip; it is returned as bytes",
    "ndjson": "response: the response of ndjson is application/x-ndjson; it is returned as bytes",
    "html": "response: the response of html is text/html; charset=utf-8; it is returned as bytes",
    "redirect": "response: redirect declares no success (302 only); its response is not read",
    "errors_only": "response: errors_only declares no success (4XX only); its response is not read",
    "no_responses": "response: no_responses declares no success; its response is not read",
    "one_of_two": (
        "response: one_of_two returns one of several documents; its resources are decoded by their type: "
        "OtherThing, Thing"
    ),
    "one_of_three": (
        "response: one_of_three returns one of several documents: a Collection if data is a list, otherwise a Single"
    ),
    "document_or_object": (
        "response: document_or_object returns one of several documents, not all of JSON:API; "
        "it is returned untyped, as a Document"
    ),
    "document_or_list": (
        "response: document_or_list returns one of several documents, not all of JSON:API; "
        "it is returned untyped, as a JSON value"
    ),
    "any_types": "conflict: any_types returns resources of type any; each is decoded by its type",
    "send_cbor": "request: the body of send_cbor is application/cbor; it is passed as bytes",
    "send_parts": "request: the body of send_parts is multipart/form-data; it is passed as bytes",
    "send_list": "request: the body of send_list is not a JSON:API document with 'data' only; it is sent unchanged",
    "write_undeclared": ("property: y of WriteUndeclaredAttributes is required and not described; it may be anything"),
    "import": "name: the operation 'import' is named import_",
    "new_operator": "filter: name of new_operator has the unknown operator not-equals; use text for it",
    "new_operand": "filter: when of new_operand has the unknown operand range; use text for it",
    "new_value_type": (
        'filter: price of new_value_type has values of an unknown type, which are taken as text: {"type": "money"}'
    ),
    "field_as_text": 'filter: x of field_as_text has an unknown form and is left out: "equals"',
    "filters_as_list": (
        'extension: x-klaviyo-filters of filters_as_list has an unknown form and is ignored: [{"field": "name"}]'
    ),
    "take_cookie": "parameter: session of take_cookie is in cookie, which the client cannot send; it is left out",
    "take_unsplit": "parameter: include of take_unsplit is sent with commas, unlike in the document",
    "take_object": ("parameter: where of take_object is neither one value nor a list of strings; it is passed as text"),
    "take_reserved": "parameter: Accept of take_reserved is a header that the client sets; it is left out",
    "other_scheme": "security: other_scheme wants Signature; the client sends its key or token",
    "other_server": "server: other_server is at https://upload.klaviyo.com; the client uses its own base_url",
    "other_revision": "revision: other_revision is of revision 2026-01-15.pre, not 2026-07-15; 2026-01-15.pre is sent",
    "garbled_revision": (
        "revision: garbled_revision has the default 'soon', which is not a revision; 2026-07-15 is sent"
    ),
}


@pytest.mark.parametrize("name", LINES)
def test_the_line_in_the_report(novel: tuple[Path, list[str]], name: str) -> None:
    assert name in OPERATIONS
    assert LINES[name] in novel[1]


def test_the_console_names_what_is_not_a_json_api_document(tmp_path: Path) -> None:
    said: list[str] = []
    report = run(novel_document(), tmp_path, say=said.append)
    lines = [line for line in report if line.startswith(("response: ", "request: "))]
    told = [line.strip() for line in said if line.strip() in lines]
    assert told == lines[:20]
    assert (
        said[said.index(f"             {told[-1]}") + 1].strip()
        == f"{len(lines) - 20} more such lines are in the report"
    )


def test_no_operation_is_left_out_or_reported_without_need(novel: tuple[Path, list[str]]) -> None:
    directory, report = novel
    with imported(directory / "novel_package") as package:
        assert len(package.operations) == len(OPERATIONS)
        for name in ("json_or_csv", "status_class", "empty_or_one", "nullable_data", "take_page", "odd_field"):
            assert name in package.operations
            assert not [line for line in report if f" {name} " in line]


THING: Any = {"type": "thing", "id": "1", "attributes": {}}
OTHER: Any = {**THING, "type": "other-thing"}
EITHER = "Single[models.Thing{}] | Collection[models.{}]"
UNIONS: dict[str, tuple[str, list[Any]]] = {
    "one_of_two": ("Single[models.OtherThing | models.Thing | dict[str, Any]]", [THING, OTHER]),
    "one_of_two_lists": ("Collection[models.OtherThing | models.Thing | dict[str, Any]]", [[THING, OTHER], []]),
    "one_of_two_by_status": ("Single[models.OtherThing | models.Thing | dict[str, Any]]", [THING, OTHER]),
    "one_of_three": (
        "Single[models.OtherThing | models.Thing | dict[str, Any]] | Collection[models.OtherThing]",
        [THING, OTHER, [OTHER]],
    ),
    "one_or_many": (EITHER.format("", "OtherThing"), [THING, [OTHER]]),
    "one_or_many_or_null": (EITHER.format(" | None", "Thing"), [THING, [THING], None]),
    "document_or_object": ("Document", [THING]),
}
"""The type of each operation that may return one of several documents, and data of these."""


@pytest.mark.parametrize("name", UNIONS)
def test_one_of_several_documents(novel: tuple[Path, list[str]], name: str) -> None:
    declared, examples = UNIONS[name]
    with imported(novel[0] / "novel_package") as package:
        call = package.operations.builder(name)()
        assert inspect.signature(package.operations.builder(name)).return_annotation == f"Operation[{declared}]"
        for data in examples:
            found = call.decode(json.dumps({"data": data}).encode())
            classes = package.Document if name == "document_or_object" else package.Collection, package.Single
            assert type(found) is classes[0 if isinstance(data, list) or name == "document_or_object" else 1]
            for item, came in zip(found.data, data, strict=True) if isinstance(data, list) else [(found.data, data)]:
                kind = {"thing": "Thing", "other-thing": "OtherThing"}.get((came or {}).get("type", ""), "NoneType")
                assert type(item).__name__ == kind
        value = package.operations.builder("document_or_list")().decode(b'["a", null]')
        assert value == ["a", None]


def test_what_is_sent(novel: tuple[Path, list[str]]) -> None:
    """The revision of the operation, the filters that are known, and a body as it is given."""
    with imported(novel[0] / "novel_package") as package:
        revisions = {name: info.revision for name, info in package.operations.items()}
        assert revisions.pop("other_revision") == "2026-01-15.pre"
        assert set(revisions.values()) == {"2026-07-15"}
        builder = package.operations.builder
        assert dict(builder("new_operand")(filter="between(when,1)").query) == {"filter": "between(when,1)"}
        known = {"name": ("equals",), "when": ("equals",)}
        assert package.operations["new_and_old_operand"].filters == known
        assert package.operations["new_operand"].filters == {"name": ("equals",)}
        assert package.operations["only_new_operand"].filters == {}
        assert package.operations["old_and_new_operator"].filters == {"name": ("equals", "not-equals")}
        document = {"data": {"type": "x", "id": "1", "attributes": {"x": "y"}}}
        assert builder("send_any_type")(document).body == document
        assert builder("send_cbor")(b"\xa0").body == b"\xa0"
        assert builder("take_integers_of_an_enum")(level=1).query == (("level", "1"),)
        with pytest.raises(ValueError, match="level must be one of '1', '2', '3', not '7'"):
            builder("take_integers_of_an_enum")(level=7)


def test_facts_stay_those_of_the_document() -> None:
    document = novel_document()
    kept: Any = facts.extract(document)
    assert [op["x-klaviyo-filters"] for *_, op in operations(kept) if "x-klaviyo-filters" in op] == [
        fields["x-klaviyo-filters"] for fields, _ in FILTERS.values()
    ]


def examples_are_refused(examples: Synthesiser, name: str, full: bool) -> bool:
    """Whether no valid value was found, as for a pattern."""
    example = examples.request(name, full=full)
    return bool(Validator(examples.document).problems(examples.document.operation(name), example.to_request()))


@pytest.mark.parametrize("server", [SpecServer, FakeKlaviyo])
@pytest.mark.parametrize("full", [False, True])
def test_the_servers_of_the_tests_answer(server: type[SpecServer | FakeKlaviyo], full: bool) -> None:
    document = novel_document()
    examples, answering = Synthesiser(document), server(document=document)
    for name, operation in examples.document.operations.items():
        example = examples.request(name, full=full)
        answer = answering.handle(example.to_request())
        if examples_are_refused(examples, name, full):
            assert answer.status == 400
            continue
        if server is FakeKlaviyo and name in PLACES:
            assert answer.status in (200, 404)  # it has no thing with such an id
            continue
        assert answer.status == operation.success, (name, answer.body)
        declared = operation.response(answer.status).get("content") or {}
        kinds = {kind.partition(";")[0] for kind in declared}
        is_usual = answer.header("content-type") == "application/vnd.api+json"  # for 2XX and default
        assert is_usual or (answer.header("content-type") or "").partition(";")[0] in (kinds or {""}), name
        if name in ("csv", "zip", "html"):
            assert answer.body[:1] not in (b'"', b"{")
