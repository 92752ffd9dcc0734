"""``klaviyo-ext call``: any request by its method and path."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext import errors
from klaviyo_ext.testing import FakeKlaviyo
from tests.ext.cli.conftest import Piped, Run

PNG = b"\x89PNG\r\n\x1a\n" + bytes(16)
LIST = {"data": {"type": "list", "attributes": {"name": "Ä news"}}}


def test_a_list_is_made_read_changed_and_deleted(run: Run, fake: FakeKlaviyo) -> None:
    made = json.loads(run("call", "POST", "/api/lists", "--body", json.dumps(LIST)).out)
    made_id = made["data"]["id"]
    assert made["data"]["attributes"]["name"] == "Ä news"
    done = run("call", "get", f"lists/{made_id}", "fields[list]=name")
    assert '"name": "Ä news"' in done.out
    assert json.loads(done.out)["data"]["attributes"] == {"name": "Ä news"}
    changed = {"data": {"type": "list", "id": made_id, "attributes": {"name": "Old"}}}
    assert '"Old"' in run("call", "PATCH", f"/api/lists/{made_id}/", "--body", json.dumps(changed)).out
    refused = run("call", "DELETE", f"lists/{made_id}")
    assert (refused.code, "to send it, add --yes" in refused.err) == (2, True)
    done = run("call", "DELETE", f"https://a.klaviyo.com/api/lists/{made_id}", "--yes")
    assert (done.code, done.out) == (0, "")
    assert [request.status for request in fake.requests] == [201, 200, 200, 204]


@pytest.mark.parametrize("way", ["file", "stdin", "text"])
def test_ways_to_give_a_body(way: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = json.dumps(LIST)
    (tmp_path / "list.json").write_text(text, encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", Piped(text))
    given = {"file": "@list.json", "stdin": "@-", "text": text}[way]
    assert run("call", "POST", "lists", "--body", given).code == 0


def test_a_file_is_uploaded(run: Run, fake: FakeKlaviyo, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(PNG)
    done = run("call", "POST", "image-upload", "--form", f"file=@{tmp_path / 'logo.png'}", "--form", "name=My = logo")
    assert (
        json.loads(done.out)["data"]["attributes"] | {"format": "png", "name": "My = logo"}
        == (json.loads(done.out)["data"]["attributes"])
    )
    [request] = fake.requests
    assert PNG in request.request.body


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--form", "file=@no/such.png"), "--form file: cannot read the file 'no/such.png': No such file or directory"),
        (("--form", "file"), "invalid parameter 'file'; expected NAME=VALUE"),
        (("--form", "name=x", "--body", "{}"), "use either --body or --form, not both"),
    ],
)
def test_wrong_forms(arguments: tuple[str, ...], message: str, run: Run) -> None:
    done = run("call", "POST", "image-upload", *arguments)
    assert (done.code, message in done.err) == (2, True)


def test_all_pages(run: Run, fake: FakeKlaviyo) -> None:
    for number in range(23):
        fake.client().lists.create_list({"name": f"List {number:02}"})
    lines = run("call", "GET", "lists?sort=name", "fields[list]=name", "--all").out.splitlines()
    assert [json.loads(line)["attributes"]["name"] for line in lines] == [f"List {n:02}" for n in range(23)]


def test_data_of_a_fake_are_kept(run: Run, fake: FakeKlaviyo, tmp_path: Path) -> None:
    done = run("call", "POST", "lists", "--body", json.dumps(LIST), "--fake-data", tmp_path / "shop.json")
    assert done.code == 0
    assert "news" in (tmp_path / "shop.json").read_text(encoding="utf-8")


def test_a_revision(run: Run, fake: FakeKlaviyo) -> None:
    with pytest.warns(errors.RevisionMismatchWarning, match="instead of 2026-04-15"):
        run("call", "GET", "lists", "--revision", "2026-04-15")
    assert ("revision", "2026-04-15") in fake.requests[-1].request.headers


def test_an_unknown_path_is_sent(run: Run, fake: FakeKlaviyo) -> None:
    done = run("call", "GET", "new-things/N1")
    assert done.code == 1
    assert "GET /api/new-things/{id}: HTTP 404" in done.err
    assert fake.requests[-1].request.path == "/api/new-things/N1"
    done = run("get", "/new/things")
    assert done.code == 2
    assert "klaviyo-ext call GET /api/new/things sends it nevertheless" in done.err


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["GET", "https://evil.example/api/lists"], 2, "path leads to https://evil.example"),
        (["GET", "lists/{id}"], 2, "a part to fill in"),
        (["HEAD", "lists"], 2, "method must be one of"),
        (["GET", "lists", "--body", "{}"], 2, "a GET has no body"),
        (["POST", "lists", "--body", "{"], 2, "--body is not JSON: Expecting property name"),
        (["POST", "lists", "--body", "[" * 100_000], 2, "--body is not JSON: "),
        (["POST", "lists", "--body", "[]"], 2, "body must be a mapping"),
        (["POST", "lists", "--body", '{"a": NaN}'], 2, "a: cannot encode nan"),
        (["POST", "lists", "--body", "@missing.json"], 1, "--body @missing.json: No such file or directory"),
        (["GET", "lists", "--revision", "new"], 2, "revision: 'new' is not a revision"),
        (["GET", "lists", "sort"], 2, "invalid parameter 'sort'; expected NAME=VALUE"),
        (["GET", "lists", "a=1", "a=2"], 2, "a parameter is there twice; separate values with commas"),
        (["GET", "lists?a=1", "a=2"], 2, "a is there twice"),
        (["POST", "lists", "--all"], 2, "--all: create_list is not paginated"),
        (["GET", "accounts/FaKe01", "--all"], 1, "get_account: the document has no list at /data"),
    ],
)
def test_what_is_wrong(arguments: list[Any], code: int, told: str, run: Run, fake: FakeKlaviyo) -> None:
    done = run("call", *arguments)
    assert done.code == code
    assert told in done.err
    assert len(fake.requests) == ("accounts/FaKe01" in arguments)
