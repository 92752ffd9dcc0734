"""Our own words on operations: what they name must exist, and where they end up."""

from __future__ import annotations

import ast
import inspect
import json
import re
from pathlib import Path
from typing import Any

import pytest

from codegen import own_words
from codegen.input_error import CodegenError
from codegen.pipeline import Request, Summary, generate
from codegen.schema.normalised import Normalised
from klaviyo_client import operations
from klaviyo_client.api import campaigns, lists
from klaviyo_client.api.campaigns import AsyncCampaignsNamespace, CampaignsNamespace

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "spec" / "words.yaml"
GET_TAGS = {
    "operationId": "get_tags",
    "tags": ["Tags"],
    "parameters": [{"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["name", "-name"]}}],
    "responses": {"204": {"description": ""}},
}


def written(folder: Path, text: str) -> Path:
    path = folder / "words.yaml"
    path.write_text(text)
    return path


def rendered(
    folder: Path, words: str, *, revision: str = "2026-07-15", server: str = "https://a.klaviyo.com"
) -> Summary:
    document = {
        "openapi": "3.0.2",
        "info": {"title": "Tags", "version": revision},
        "servers": [{"url": server}],
        "paths": {"/api/tags": {"get": GET_TAGS}},
        "components": {"schemas": {}},
    }
    (folder / "document.json").write_text(json.dumps(document))
    request = Request(
        spec=str(folder / "document.json"),
        out=folder / "acme",
        package="acme",
        overlay=ROOT / "spec" / "overlay.yaml",
        words=written(folder, words),
    )
    return generate(request, lambda _: None)


def docstring(folder: Path) -> str:
    module = ast.parse((folder / "acme" / "api" / "tags.py").read_text())
    (function,) = (each for each in module.body if isinstance(each, ast.FunctionDef))
    return ast.get_docstring(function) or ""


HEAD = "revision: 2026-07-15\noperations: 1\nwords:\n"
SORTED = (
    '  get_tags: {call: GET /api/tags, says: "All of \\"\\"\\" them\\\\n.", '
    "sort: Slow for accounts with\n    many tags.}\n"
)


def test_words_follow_facts(tmp_path: Path) -> None:
    rendered(tmp_path, HEAD + SORTED)
    assert docstring(tmp_path) == (
        "Get tags (``GET /api/tags``).\n\n"
        'All of """ them\\n.\n\n'
        "Args:\n    sort: by name; ``-`` in front reverses the order. Slow for accounts with many tags."
    )


def test_ids_are_told_once() -> None:
    told = inspect.getdoc(campaigns.send_campaign) or ""
    assert "campaign_send_job_id: id of the campaign; its send job has no other." in told
    assert "id of the campaign send job" not in told
    assert "id: id of the list.\n" in (inspect.getdoc(lists.delete_list) or "") + "\n"
    for cls in (CampaignsNamespace, AsyncCampaignsNamespace):
        assert (inspect.getdoc(cls.send_campaign) or "").endswith(told.partition("\n\n")[2])


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            "  get_tag: {call: GET /api/tag, says: Tags.}\n",
            "operation 'get_tag' does not exist at GET /api/tag (did you mean 'get_tags'?)",
        ),
        ("  get_tag: {call: GET /api/tags, says: Tags.}\n", "get_tag is now get_tags, which has its words"),
        ("  get_tags: {call: GET /api/tags, srot: Slow.}\n", "get_tags has no argument 'srot' (did you mean 'sort'?)"),
        ("  fly: {call: POST /api/fly, says: Up.}\n", "operation 'fly' does not exist at POST /api/fly"),
        (
            "  get_tags: {call: GET /api/tags, says: See `get_tag`.}\n",
            "the words of get_tags name get_tag, which is not an operation here",
        ),
        (
            "  get_tags: {says: Tags.}\n",
            "must be a method and a path, such as GET /api/lists (at #/words/get_tags/call)",
        ),
        ("  get_tags: {call: tags, says: T.}\n", "must be a method and a path, such as GET /api/lists"),
        ("  get_tags: {call: GET /api/tags}\n", "has no words (at #/words/get_tags)"),
        (
            "  get_tags: {call: 'GET /api/t/{id}', says: T.}\n  tag: {call: 'GET /api/t/{tag}/', says: T.}\n",
            "is that of 'get_tags', too (at #/words/tag/call)",
        ),
        ("  get_tags: {sort: Slow}\n", "is not text that ends with a full stop (at #/words/get_tags/sort)"),
        ("  get_tags: {sort: [Slow.]}\n", "is not text that ends with a full stop (at #/words/get_tags/sort)"),
        ("  get_tags: Slow.\n", "has no words (at #/words/get_tags)"),
        ("  get_tags: {}\n", "has no words (at #/words/get_tags)"),
        ("  get_tags: {sort: A., sort: B.}\n", "is not YAML: the key 'sort' is given twice in line 4, column 24"),
    ],
)
def test_what_does_not_exist_is_refused(tmp_path: Path, words: str, message: str) -> None:
    with pytest.raises(CodegenError) as refused:
        rendered(tmp_path, HEAD + words)
    assert message in str(refused.value)
    assert str(tmp_path / "words.yaml") in str(refused.value)
    assert not (tmp_path / "acme").exists()


@pytest.mark.parametrize(
    "text", ["", "[]", "revision: 1\noperations: 1\nwords: {}", HEAD + "  {}\nmore: 1", "words: {}"]
)
def test_a_file_of_another_form_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(CodegenError, match="must have revision"):
        own_words.load(written(tmp_path, text))


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match="cannot be read"):
        own_words.load(tmp_path / "none.yaml")


def test_other_revisions_may_lack_operations(tmp_path: Path) -> None:
    summary = rendered(tmp_path, HEAD + SORTED + "  get_tag: {call: GET /api/tag, says: One.}\n", revision="2026-10-15")
    assert any(line.startswith("words.yaml: operation 'get_tag' does not exist") for line in summary.report)
    assert "Slow for accounts" in docstring(tmp_path)


def test_so_may_slices(tmp_path: Path) -> None:
    head = HEAD.replace("operations: 1", "operations: 2")
    summary = rendered(tmp_path, head + SORTED + "  get_tag: {call: GET /api/tag, says: One.}\n")
    assert not any("get_tag" in line for line in summary.report)
    assert "Slow for accounts" in docstring(tmp_path)


@pytest.mark.parametrize("other", [{"server": "https://api.example.com"}, {"revision": "2026-07-15.pre"}])
def test_other_documents_get_no_words(tmp_path: Path, other: dict[str, Any]) -> None:
    rendered(tmp_path, HEAD + SORTED + "  get_tag: {call: GET /api/tag, says: One.}\n", **other)
    assert "Slow" not in docstring(tmp_path)
    assert "sort: by name; ``-`` in front reverses the order." in docstring(tmp_path)


def test_the_check_reads_the_names_of_arguments() -> None:
    own = own_words.OwnWords("w.yaml", "r", 1, {"get": {"says": "It.", "id": "Of it."}}, {"get": "GET /a"})
    operation: Any = {"operationId": "get", "x-ext-aliases": [], "x-ext-method": "get", "x-ext-path": "/a"}
    made = Normalised({"info": {"version": "r"}}, [operation], {}, {}, [])
    assert own_words.check(made, own, {"get": ["id"]}) == []
    with pytest.raises(CodegenError, match="get has no argument 'id'"):
        own_words.check(made, own, {"get": []})


Call = tuple[str, list[str]]


def document_of(*calls: tuple[str, Call]) -> Normalised:
    """A document with operations at the given paths, of the given names and aliases."""
    operations = [
        {"operationId": name, "x-ext-aliases": aliases, "x-ext-method": "get", "x-ext-path": path}
        for path, (name, aliases) in calls
    ]
    return Normalised({"info": {"version": "2099-10-15"}}, operations, {}, {}, [])


A, B, C = "/api/a/{id}", "/api/b/{id}", "/api/c"


@pytest.mark.parametrize(
    ("calls", "words", "lines"),
    [
        pytest.param([(A, ("a", [])), (B, ("b", []))], {"a": "A.", "b": "B."}, [], id="the same"),
        pytest.param(
            [("/api/a/{a_id}/", ("a2", ["a"])), (B, ("b", []))],
            {"a2": "A.", "b": "B."},
            ["a is now a2, which has its words"],
            id="name and alias are swapped",
        ),
        pytest.param(
            [(A, ("b", [])), (B, ("a", []))],
            {"b": "A.", "a": "B."},
            ["a is now b, which has its words", "b is now a, which has its words"],
            id="names of two operations are swapped",
        ),
        pytest.param(
            [(A, ("b", [])), (B, ("c", [])), (C, ("a", []))],
            {"b": "A.", "c": "B.", "a": ""},
            ["a is now b, which has its words", "b is now c, which has its words"],
            id="three names rotate",
        ),
        pytest.param([(C, ("a", [])), (B, ("b", []))], {"a": "A.", "b": "B."}, [], id="another path"),
        pytest.param(
            [(A, ("other", [])), (C, ("a", [])), (B, ("b", []))],
            {"other": "A.", "a": "", "b": "B."},
            ["a is now other, which has its words"],
            id="the name belongs to another operation",
        ),
        pytest.param(
            [(B, ("b", [])), (C, ("d", ["x"]))],
            {"b": "B.", "d": ""},
            ["operation 'a' does not exist at GET /api/a/{id} (did you mean 'b'?)"],
            id="gone",
        ),
    ],
)
def test_words_follow_the_operation_not_its_name(
    calls: list[tuple[str, Call]], words: dict[str, str], lines: list[str]
) -> None:
    texts = {"a": {"says": "A."}, "b": {"says": "B."}}
    own = own_words.OwnWords("w.yaml", "2099-07-15", 2, texts, {"a": f"GET {A}", "b": f"GET {B}"})
    made = document_of(*calls)
    own_words.attach(made, own)
    assert {one["operationId"]: one["x-ext-words"]["says"] for one in made.operations} == words
    found = own_words.check(made, own, {name: [] for name in words})
    assert [line.removeprefix("w.yaml: ").partition(" (did")[0] for line in found] == [
        line.partition(" (did")[0] for line in lines
    ]


def test_names_in_words_follow_as_well() -> None:
    texts = {"a": {"says": "See `b`."}, "b": {"says": "B."}}
    own = own_words.OwnWords("w.yaml", "2099-07-15", 2, texts, {"a": f"GET {A}", "b": f"GET {B}"})
    made = document_of((A, ("a", [])), (B, ("c", [])), (C, ("b", [])))
    own_words.attach(made, own)
    lines = own_words.check(made, own, {"a": [], "b": [], "c": []})
    assert lines == ["w.yaml: the words of a name b, which is called c here", "w.yaml: b is now c, which has its words"]


def test_committed_words_are_for_the_committed_document() -> None:
    own = own_words.load(FILE)
    facts = json.loads((ROOT / "spec" / f"{own.revision}.json").read_bytes())
    assert own.operations == sum(len(path) for path in facts["paths"].values())
    assert len(own.words) >= 60
    for texts in own.words.values():
        for told in re.findall(r"(?<!`)`([^`]+)`(?!`)", " ".join(texts.values())):
            assert told in operations or told == "klaviyo_ext.webhooks"
