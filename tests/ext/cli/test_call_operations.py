"""``klaviyo-ext call OPERATION``: every operation of both packages can be called, with any of its arguments."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from klaviyo_client.runtime.operation import Form
from klaviyo_ext.cli.calling.argument_texts import Argument
from klaviyo_ext.cli.calling.built_call import built_call
from klaviyo_ext.cli.calling.call_parts import parts_of
from klaviyo_ext.cli.calling.found_operation import find_operation, operation_names
from klaviyo_ext.cli.calling.irreversible import effect_of
from klaviyo_ext.cli.calling.operation_page import operation_page
from klaviyo_ext.testing import Document, FakeKlaviyo, Synthesiser, faults, load_package_document
from tests.ext.cli.conftest import Piped, Run, Terminal

PACKAGES = ("klaviyo_client", "klaviyo_client.beta")
PNG = b"\x89PNG\r\n\x1a\n" + bytes(16)


def examples(*, full: bool) -> Iterator[Any]:
    """A request of each operation."""
    for package in PACKAGES:
        document = load_package_document(package)
        synthesiser = Synthesiser(document, 7)
        for name in Document(document).operations:
            if package == PACKAGES[0] or name not in STABLE:
                yield synthesiser.request(name, full=full)


STABLE = set(Document(load_package_document()).operations)
EXAMPLES = {example.operation_id: example for full in (False, True) for example in examples(full=full)}


def leading(example: Any) -> list[Argument]:
    """The arguments of path, query and headers; lists as people write them."""
    found = [Argument(name, value) for name, value in example.path_params.items()]
    for name, value in {**example.query, **example.headers}.items():
        if name not in ("revision", "company_id"):
            found.append(Argument(name, ",".join(value) if isinstance(value, list) else str(value)))
    return found


def sent(call: Any) -> tuple[str, dict[str, str]]:
    return call.path, dict(call.query)


def wanted(example: Any) -> tuple[str, dict[str, str]]:
    path = example.path_template
    for name, value in example.path_params.items():
        path = path.replace(f"{{{name}}}", quote(value, safe=""))
    query = {
        name: ",".join(value)
        if isinstance(value, list)
        else str(value).lower()
        if isinstance(value, bool)
        else str(value)
        for name, value in example.query.items()
        if name != "company_id"
    }
    return path, query


def by_members(body: dict[str, Any]) -> list[Argument]:
    """A document as arguments."""
    data = body["data"]
    if isinstance(data, list):
        only_ids = all(set(each) == {"type", "id"} for each in data)
        if only_ids:
            return [Argument("ids", each["id"]) for each in data]
        return [Argument("data", json.dumps(each), is_json=True) for each in data]
    found = [Argument("id", data["id"])] if "id" in data else []
    for part in ("attributes", "relationships", "meta"):
        for name, value in data.get(part, {}).items():
            found.append(Argument(f"{part}.{name}", json.dumps(value), is_json=True))
    return found


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_every_operation_is_called_with_a_document_and_with_members(name: str) -> None:
    example = EXAMPLES[name]
    found = find_operation(name)
    assert found.info.id == name
    if example.media_type == "multipart/form-data":
        pytest.skip("a form; see the uploads below")
    call = built_call(found, leading(example), document=example.body)
    assert (sent(call), call.body) == (wanted(example), example.body)
    if example.body is None:
        return
    known = parts_of(found)
    arguments = by_members(example.body)
    given = {argument.name for argument in leading(example)}
    own_id = {"id", *known.body} & set(known.parameters) - given
    twin = [
        Argument(next((n for n in known.body if n.endswith("_id")), each.name), each.text)
        if each.name == "id"
        else each
        for each in arguments
    ]
    made = built_call(found, [*leading(example), *(each for each in twin if each.name != "id" or "id" in own_id)])
    assert made.body == example.body


def test_every_operation_has_help() -> None:
    width = 80
    for name in operation_names():
        found = find_operation(name)
        page = operation_page(found, width)
        for parameter in parts_of(found).names():
            assert parameter in page, (name, parameter)
        assert all(scope in page for scope in found.info.scopes)
        assert found.info.path_template in page
        long = [line for line in page.splitlines() if len(line) > width]
        assert all(any(len(word) > width - 33 for word in line.split()) for line in long), (name, long)


def test_every_name_of_an_operation_finds_it() -> None:
    for name in list(operation_names()):
        info = find_operation(name).info
        camel = "".join(part.title() if number else part for number, part in enumerate(name.split("_")))
        for each in (camel, f"{info.tag}.{name}", name.replace("_", "-")):
            assert find_operation(each).info.id == name
        for alias in info.aliases:  # of a beta operation, it may be that of the stable one that came after it
            assert find_operation(alias).info.method == info.method


def test_what_nobody_can_undo_asks(run: Run, fake: FakeKlaviyo) -> None:
    asking = {name for name in operation_names() if effect_of(find_operation(name).info) is not None}
    assert {"delete_list", "send_campaign", "request_profile_deletion", "bulk_suppress_profiles"} <= asking
    assert all(name in asking for name in operation_names() if name.startswith(("delete_", "bulk_delete_", "remove_")))
    for name in sorted(asking & set(EXAMPLES) & STABLE):
        example = EXAMPLES[name]
        body = [] if example.body is None else ["--json", json.dumps(example.body)]
        done = run("call", name, *(f"{key}={value}" for key, value in example.path_params.items()), *body)
        assert done.code == 2
        assert done.err.startswith(f"error: nobody can undo {name} ({example.method} ")
        assert done.err.endswith("; to send it, add --yes\n")
    fake.requests.assert_nothing_sent()


def test_yes_and_a_terminal_that_says_yes(run: Run, fake: FakeKlaviyo, monkeypatch: pytest.MonkeyPatch) -> None:
    made = [fake.client().lists.create_list({"name": f"L{n}"}).data.id for n in range(3)]
    assert run("call", "delete_list", f"id={made[0]}", "--yes").code == 0
    for answer, code in (("y\n", 0), ("\n", 1), ("n\n", 1), ("", 1)):
        monkeypatch.setattr(sys, "stdin", Terminal(answer))
        monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
        done = run("call", "delete_list", f"id={made[1]}")
        assert done.code == code, done.err
        assert "Send it? [y/N]" in done.err
    assert len(fake.client().lists.get_lists().to_dicts()) == 1


def test_values_are_typed(run: Run, fake: FakeKlaviyo, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<p>Hello</p>", encoding="utf-8")
    done = run(
        "call", "create_template", "name=T", "editor_type=CODE", "html=@page.html", "--query", "data.attributes.html"
    )
    assert (done.code, json.loads(done.out)) == (0, "<p>Hello</p>")
    assert (
        run(
            "call",
            "create_profile",
            "email=a@b.co",
            "location.latitude=1.5",
            "properties.Some Name=01",
            'properties.n:={"a": [1]}',
        ).code
        == 0
    )
    [request] = [each for each in fake.requests if each.request.path == "/api/profiles"]
    assert json.loads(request.request.body)["data"]["attributes"] == {
        "email": "a@b.co",
        "location": {"latitude": 1.5},
        "properties": {"Some Name": "01", "n": {"a": [1]}},
    }


def test_a_file_is_uploaded(run: Run, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(PNG)
    done = run("call", "upload_image_from_file", "file=@logo.png", "name=Logo", "hidden=true")
    assert json.loads(done.out)["data"]["attributes"]["name"] == "Logo"
    call = built_call(
        find_operation("upload_image_from_file"), [Argument("file", "logo.png"), Argument("hidden", "true")]
    )
    assert isinstance(call.body, Form)
    assert call.body.fields == (("hidden", "true"),)


@pytest.mark.parametrize(
    "way", ["-", "@-", "@body.json", '{"name": "N"}', '{"data": {"type": "list", "attributes": {"name": "x"}}}']
)
def test_ways_to_give_a_body(way: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = '{"data": {"type": "list", "attributes": {"name": "x", "opt_in_process": "single_opt_in"}}}'
    (tmp_path / "body.json").write_text(text)
    monkeypatch.setattr(sys, "stdin", Piped(text))
    done = run("call", "create_list", "name=N", "--json", way, "--query", "data.attributes.name")
    assert (done.code, done.out) == (0, '"N"\n')


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["craete_list"], "unknown operation 'craete_list'; did you mean create_list or"),
        (
            ["create_list"],
            "create_list needs name=... (or --json @FILE); klaviyo-ext call create_list --help shows all",
        ),
        (["create_list", "nmae=x"], "create_list has no parameter 'nmae'; did you mean 'name'?"),
        (["create_list", "name=x", "name=y"], "create_list: name is there twice"),
        (["create_list", "name=x", "opt_in_process=singel"], "not 'singel'; did you mean 'single_opt_in'?"),
        (["create_list", "name"], "invalid parameter 'name'; expected NAME=VALUE"),
        (["create_list", "name=x", "--json", "["], "--json is not JSON: Expecting value"),
        (["create_list", "--json", "[1]"], "--json: create_list needs a whole document with data, or attributes"),
        (["get_list", "id=L1", "--json", "{}"], "--json: get_list takes no body"),
        (["get_list", "id=.."], "get_list: id must not be '..'"),
        (["get_list"], "get_list needs id=...; klaviyo-ext call get_list --help shows all"),
        (["get_profiles", "page_size=zehn"], "get_profiles: page_size must be a whole number, not 'zehn'"),
        (["get_profiles", "page_size=1000"], "page_size must be between 1 and 100, not 1000"),
        (["get_profiles", "sort=emial"], "not 'emial'; did you mean 'email'?"),
        (["get_profiles", "fields[profile]=emial"], "not 'emial'; did you mean 'email'?"),
        (["create_event", "value=ten"], "create_event: value must be a number, not 'ten'"),
        (["create_profile", "location=Bonn"], "location must be a JSON object, not 'Bonn'"),
        (["create_profile", "loction.city=Bonn"], "no parameter 'loction.city'; did you mean 'location.city'?"),
        (["create_profile", "email:=x"], "create_profile: email is not JSON"),
        (
            ["create_template", "html=@no.html", "name=x"],
            "html=@no.html: No such file or directory; for a text that begins",
        ),
        (["get_lists", "--query", "data[?"], "--query: 'data[?' is not JMESPath; at character 7, it is incomplete"),
        (["get_lists", "--query", "data[].a b"], "at character 10, 'b' is not expected"),
        (["get_lists", "--query", "'x"], "at character 1"),
        (["get_lists", "--query", ""], "--query: Invalid JMESPath expression: cannot be empty."),
        (["create_list", "name=x", "--all"], "--all: create_list is not paginated"),
        (["upload_image_from_file", "file=@no.png"], "file: cannot read the file 'no.png'"),
        (["create_list", "--form", "name=x"], "--form needs a method and a path"),
    ],
)
def test_what_is_wrong(arguments: list[str], told: str, run: Run, fake: FakeKlaviyo) -> None:
    done = run("call", *arguments)
    assert told in done.err
    assert done.code in (1, 2)
    assert done.err.count("\n") == 1
    fake.requests.assert_nothing_sent()


FORMATS = {
    ("--format", "jsonl", "--all"): '{"type": "list", ',
    ("--format", "json", "--all"): '[\n{"type": "list", ',
    ("--format", "json"): '{\n  "data": [\n',
    ("--format", "jsonl"): '{"type": "list", ',
    ("--format", "table"): "ID      NAME",
    ("--format", "table", "--all"): "ID      NAME",
    ("--all", "--query", "attributes.name"): '"List 00"\n"List 01"\n',
    ("--query", "data[].attributes.name", "--format", "jsonl"): '"List 00"\n"List 01"\n',
    ("--query", "data[].{n: attributes.name}", "--format", "table"): "N\nList 00\n",
    ("--query", "length(data)"): "10\n",
}


@pytest.mark.parametrize("options", FORMATS)
def test_formats(options: tuple[str, ...], run: Run, fake: FakeKlaviyo) -> None:
    for number in range(12):
        fake.client().lists.create_list({"name": f"List {number:02}"})
    done = run("call", "get_lists", "sort=name", *options)
    assert done.code == 0, done.err
    assert done.out.startswith(FORMATS[options])
    if "--all" in options:
        assert all(f"List {number:02}" in done.out for number in range(12))
    assert "\x1b" not in done.out


def test_an_empty_result(run: Run) -> None:
    assert run("call", "get_lists", "--all", "--format", "json").out == "[]\n"
    assert run("call", "get_lists", "--all").out == ""
    done = run("call", "get_lists", "--format", "table")
    assert (done.out, "no rows" in done.err) == ("", True)


def test_pages_are_printed_as_they_arrive(run: Run, fake: FakeKlaviyo) -> None:
    for number in range(25):
        fake.client().lists.create_list({"name": f"List {number:02}"})
    fake.fail("get_lists", faults.error(400), skip=2)
    done = run("call", "get_lists", "--all")
    assert (done.code, len(done.out.splitlines())) == (1, 20)


def test_help_of_an_operation(run: Run) -> None:
    for arguments in (("call", "create_list", "--help"), ("call", "-h", "create_list"), ("get", "--help", "getLists")):
        done = run(*arguments, real=True)
        assert done.code == 0
        assert "Scopes     lists:" in done.out
    done = run("call", "craete_list", "--help", real=True)
    assert done.code == 2
    assert "did you mean create_list" in done.err
    assert "Usage: klaviyo-ext call" in run("call", "--help", real=True).out


def test_operations_are_found_by_words(run: Run) -> None:
    assert run("operations", "coupon", "UPDATE_", real=True).out == (
        "update_coupon       PATCH   /api/coupons/{id}\nupdate_coupon_code  PATCH   /api/coupon-codes/{id}\n"
    )
    assert run("operations", "nothing-like-it", real=True).code == 1
    assert len(run("operations", real=True).out.splitlines()) > 345


def test_a_public_operation_needs_no_key(run: Run, fake: FakeKlaviyo) -> None:
    with fake.serve() as server:
        arguments = ("call", "get_client_geofences", "--company-id", "FaKe01", "--base-url", server.url)
        assert run(*arguments, real=True).code == 0
    assert not [value for name, value in fake.requests[-1].request.headers if name.lower() == "authorization"]
