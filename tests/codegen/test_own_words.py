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
SORTED = '  get_tags: {says: "All of \\"\\"\\" them\\\\n.", sort: Slow for accounts with\n    many tags.}\n'


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
        ("  get_tag: {says: Tags.}\n", "there is no operation 'get_tag' (did you mean 'get_tags'?)"),
        ("  get_tags: {srot: Slow.}\n", "get_tags has no argument 'srot' (did you mean 'sort'?)"),
        ("  fly: {says: Up.}\n", "there is no operation 'fly'"),
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
    summary = rendered(tmp_path, HEAD + SORTED + "  get_tag: {says: One.}\n", revision="2026-10-15")
    assert any(line.startswith("words.yaml: there is no operation 'get_tag'") for line in summary.report)
    assert "Slow for accounts" in docstring(tmp_path)


def test_so_may_slices(tmp_path: Path) -> None:
    head = HEAD.replace("operations: 1", "operations: 2")
    summary = rendered(tmp_path, head + SORTED + "  get_tag: {says: One.}\n")
    assert not any("get_tag" in line for line in summary.report)
    assert "Slow for accounts" in docstring(tmp_path)


@pytest.mark.parametrize("other", [{"server": "https://api.example.com"}, {"revision": "2026-07-15.pre"}])
def test_other_documents_get_no_words(tmp_path: Path, other: dict[str, Any]) -> None:
    rendered(tmp_path, HEAD + SORTED + "  get_tag: {says: One.}\n", **other)
    assert "Slow" not in docstring(tmp_path)
    assert "sort: by name; ``-`` in front reverses the order." in docstring(tmp_path)


def test_the_check_reads_the_names_of_arguments() -> None:
    own = own_words.OwnWords("w.yaml", "r", 1, {"get": {"says": "It.", "id": "Of it."}})
    made = Normalised({"info": {"version": "r"}}, [{"operationId": "get"}], {}, {}, [])
    assert own_words.check(made, own, {"get": ["id"]}) == []
    with pytest.raises(CodegenError, match="get has no argument 'id'"):
        own_words.check(made, own, {"get": []})


def test_committed_words_are_for_the_committed_document() -> None:
    own = own_words.load(FILE)
    facts = json.loads((ROOT / "spec" / f"{own.revision}.json").read_bytes())
    assert own.operations == sum(len(path) for path in facts["paths"].values())
    assert len(own.words) >= 60
    for texts in own.words.values():
        for told in re.findall(r"(?<!`)`([^`]+)`(?!`)", " ".join(texts.values())):
            assert told in operations or told == "klaviyo_ext.webhooks"
