"""The rules of overlays on small documents, one by one."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen import overlay
from codegen.input_error import CodegenError


def document(**parts: Any) -> dict[str, Any]:
    return {"info": {"title": "T", "version": "2026-07-15"}, "paths": {}, "x-a": {}, "x-b": {}} | parts


def parsed(*actions: dict[str, Any], **root: Any) -> overlay.Overlay:
    described = [{"description": "because"} | action for action in actions]
    return overlay.parse(
        yaml.safe_dump({"overlay": "1.0.0", "info": {"title": "T", "version": "7"}, "actions": described} | root)
    )


def applied(source: dict[str, Any], *actions: dict[str, Any]) -> Any:
    return overlay.apply(source, parsed(*actions))[0]


# --- nothing is shared ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("target", "update", "place"),
    [
        ("$['x-a', 'x-b']", {"new": {"deep": [{"x": 1}]}}, lambda part: part["new"]["deep"][0]),
        ("$['x-a', 'x-b']", {"list": [{"x": 1}]}, lambda part: part["list"][-1]),
        ("$['x-a', 'x-b']", {"object": {"inner": {"x": 1}}}, lambda part: part["object"]["inner"]),
        ("$['x-a', 'x-b'].list", {"x": 1}, lambda part: part["list"][-1]),
    ],
    ids=["set", "extend", "merge", "append"],
)
def test_two_nodes_that_are_updated_alike_share_nothing(target: str, update: Any, place: Any) -> None:
    part = {"list": [{"old": 1}], "object": {"old": 1}}
    actions = parsed({"target": target, "update": update})
    before = copy.deepcopy([action.update for action in actions.actions])
    source: Any = document(**{"x-a": copy.deepcopy(part), "x-b": copy.deepcopy(part)})
    original = copy.deepcopy(source)
    result: Any = overlay.apply(source, actions)[0]
    place(result["x-a"])["x"] = 2
    assert place(result["x-b"]) == {"x": 1}
    assert [action.update for action in actions.actions] == before
    assert source == original


def test_the_result_shares_nothing_with_the_document() -> None:
    source: Any = document(**{"x-a": {"list": [{"x": 1}], "object": {"x": 1}}})
    result: Any = overlay.apply(source, parsed({"target": "$.info", "update": {"x-t": 1}}))[0]
    result["x-a"]["list"][0]["x"] = result["x-a"]["object"]["x"] = 2
    result["x-a"]["list"].append(3)
    assert source["x-a"] == {"list": [{"x": 1}], "object": {"x": 1}}


# --- updates ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "update", "expected"),
    [
        ({"a": {"b": 1}}, {"a": {"c": 2}}, {"a": {"b": 1, "c": 2}}),
        ({"a": {"b": {"c": 1}}}, {"a": {"b": {"d": 2}}}, {"a": {"b": {"c": 1, "d": 2}}}),
        ({"a": [1]}, {"a": [2, 3]}, {"a": [1, 2, 3]}),
        ({"a": [1]}, {"a": {"b": 1}}, {"a": {"b": 1}}),
        ({"a": {"b": 1}}, {"a": [1]}, {"a": [1]}),
        ({"a": {"b": 1}}, {"a": None}, {"a": None}),
        ({"a": 1}, {"a": {"b": 1}}, {"a": {"b": 1}}),
        ({"a": None}, {"a": [1]}, {"a": [1]}),
        ({}, {}, {}),
    ],
)
def test_what_an_update_makes_of_an_object(old: Any, update: Any, expected: Any) -> None:
    assert applied(document(**{"x-a": old}), {"target": "$['x-a']", "update": update})["x-a"] == expected


@pytest.mark.parametrize("update", [1, None, "x", {"a": 1}, [1, 2], []])
def test_an_array_gets_one_entry_more(update: Any) -> None:
    source = document(**{"x-a": {"list": [0]}})
    assert applied(source, {"target": "$['x-a'].list", "update": update})["x-a"]["list"] == [0, update]


# --- removals ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("$['x-a'].list[0, 2]", {"list": [[1]], "deep": {"list": [[{}]]}}),
        ("$['x-a'].list[2, 0]", {"list": [[1]], "deep": {"list": [[{}]]}}),
        ("$['x-a'].list[*]", {"list": [], "deep": {"list": [[{}]]}}),
        ("$['x-a'].deep.list[0][0]", {"list": [[0], [1], [2]], "deep": {"list": [[]]}}),
        ("$['x-a'].deep", {"list": [[0], [1], [2]]}),
        ("$['x-a']['deep', 'list']", {}),
    ],
)
def test_what_is_removed(target: str, expected: Any) -> None:
    source = document(**{"x-a": {"list": [[0], [1], [2]], "deep": {"list": [[{}]]}}})
    assert applied(source, {"target": target, "remove": True})["x-a"] == expected


def test_what_is_inside_of_something_removed_goes_with_it() -> None:
    source = document(**{"x-a": {"a": {"b": {"c": {}}}, "l": [[{}], [{}]]}})
    assert applied(source, {"target": "$['x-a']..*", "remove": True})["x-a"] == {}


def test_many_items_are_removed_from_the_end() -> None:
    source = document(**{"x-a": {"list": [{"n": n, "odd": n % 2} for n in range(25)]}})
    result = applied(source, {"target": "$['x-a'].list[?@.odd == 1]", "remove": True})
    assert [item["n"] for item in result["x-a"]["list"]] == list(range(0, 25, 2))


# --- the log ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("target", "count"), [("$['x-a']", "1 node"), ("$['x-a', 'x-b']", "2 nodes")])
def test_the_log_counts_nodes(target: str, count: str) -> None:
    _, log = overlay.apply(document(), parsed({"target": target, "update": {"x-t": 1}}))
    assert log == [f"action 1 (target {target}; reason: because) changed {count}"]


def test_names_that_are_missing_are_listed_three_at_most() -> None:
    target = "$.paths['/1', '/2', '/3', '/4'].get"
    _, log = overlay.apply(document(), parsed({"target": target, "update": {}}), partial=True)
    places = ", ".join(f"$['paths']['/{n}']['get']" for n in (1, 2, 3))
    assert log == [f"action 1 (target {target}; reason: because) skipped, matches nothing at {places}"]


def test_a_document_that_is_nested_too_deeply_is_an_error_of_the_action() -> None:
    deep: Any = {}
    for _ in range(300):
        deep = {"a": deep}
    with pytest.raises(CodegenError, match=r"^action 1 \(target \$\.\.nothing; reason: because\): "):
        overlay.apply(document(**{"x-a": deep}), parsed({"target": "$..nothing", "update": {}}))


# --- what an overlay says ---------------------------------------------------------------------------


def test_every_part_of_an_overlay_is_read() -> None:
    found = parsed(
        {"target": "$.info", "description": " two \n words ", "update": {"a": 1}},
        {
            "target": "$.paths",
            "remove": True,
            "x-ext-channel": "any",
            "x-ext-revisions": {"from": "2025-01-15", "to": "2026-07-15.pre"},
        },
        **{"x-ext-whole": {"stable": {"since": "2026-07-15", "operations": 3}}},
    )
    assert (found.title, found.version) == ("T", "7")
    update, removal = found.actions
    assert (update.number, update.target, update.reason) == (1, "$.info", "two words")
    assert (update.update, update.remove, update.channel, update.first, update.last) == (
        {"a": 1},
        False,
        "stable",
        None,
        None,
    )
    assert (removal.number, removal.update, removal.remove, removal.channel) == (2, None, True, "any")
    assert (removal.first, removal.last) == ("2025-01-15", "2026-07-15")
    assert str(removal) == "action 2 (target $.paths; reason: because)"
    assert {channel: (rule.since, rule.operations) for channel, rule in found.whole.items()} == {
        "stable": ("2026-07-15", 3)
    }
    assert dict(parsed({"target": "$", "update": {}}).whole) == {}


@pytest.mark.parametrize(
    ("channel", "first", "last", "expected"),
    [
        ("stable", None, None, {"stable"}),
        ("beta", None, None, {"beta"}),
        ("any", None, None, {"stable", "beta"}),
        ("any", "2026-07-15", "2026-07-15", {"stable", "beta"}),
        ("any", "2026-07-16", None, set()),
        ("any", None, "2026-07-14", set()),
        ("stable", "2026-07-14", "2026-07-16", {"stable"}),
    ],
)
def test_what_an_action_concerns(channel: str, first: str | None, last: str | None, expected: set[str]) -> None:
    span = {name: day for name, day in (("from", first), ("to", last)) if day}
    (action,) = parsed({"target": "$", "update": {}, "x-ext-channel": channel, "x-ext-revisions": span}).actions
    assert {kind for kind in ("stable", "beta") if action.concerns(kind, "2026-07-15")} == expected


def test_where_a_mistake_stands() -> None:
    """Pointer and source of each kind of mistake."""
    good = {"target": "$", "update": {}}
    cases: list[tuple[dict[str, Any], str]] = [
        ({"overlay": "2.0.0"}, "/overlay"),
        ({"overlay": "1.0.x"}, "/overlay"),
        ({"info": {"title": "T"}}, "/info"),
        ({"info": 1}, ""),
        ({"actions": []}, "/actions"),
        ({"actions": [good | {"description": "d"}, {"target": "$"}]}, "/actions/1"),
        ({"actions": [{"target": "$", "description": "d", "update": {}, "x-ext-channel": "x"}]}, "/actions/0"),
        ({"actions": [{"target": "$[", "description": "d", "update": {}}]}, "/actions/0"),
        ({"actions": [{"target": "$", "description": "", "update": {}}]}, "/actions/0"),
        ({"actions": [{"target": "$", "description": "d"}]}, "/actions/0"),
        ({"actions": [good | {"description": "d", "x-ext-revisions": {"from": "x"}}]}, "/actions/0"),
        ({"actions": [good | {"description": "d", "x-ext-revisions": {"till": "x"}}]}, "/actions/0"),
        ({"x-ext-whole": {"stable": {"since": "2026-07-15"}}}, "/x-ext-whole"),
        ({"x-ext-whole": {"stable": {"since": "x", "operations": 1}}}, "/x-ext-whole"),
    ]
    for root, pointer in cases:
        with pytest.raises(CodegenError) as caught:
            parsed(good, **root)
        assert str(caught.value).startswith("overlay: "), root
        assert (caught.value.pointer or "") == pointer, root


@pytest.mark.parametrize("version", ["1.0.0", "1.0.1", "1.0.12"])
def test_versions_that_can_be_read(version: str) -> None:
    parsed({"target": "$", "update": {}}, overlay=version)


@pytest.mark.parametrize("date", ["2026-07-15", "2026-07-15.pre", "2026-07-15.rc1"])
def test_revisions_of_documents(date: str) -> None:
    source = document(info={"title": "T", "version": date})
    stable = {"target": "$.info", "update": {"x-stable": 1}}
    beta = {"target": "$.info", "update": {"x-beta": 1}, "x-ext-channel": "beta"}
    found = applied(source, stable, beta)["info"]
    assert ("x-stable" in found, "x-beta" in found) == ("." not in date, "." in date)


def test_mistakes_name_the_file(tmp_path: Path) -> None:
    path = tmp_path / "o.yaml"
    with pytest.raises(CodegenError) as caught:
        overlay.load(path)
    assert str(caught.value).startswith(f"{path}: ")
    path.write_text("- 1", encoding="utf-8")
    with pytest.raises(CodegenError) as caught:
        overlay.load(path)
    assert str(caught.value).startswith(f"{path}: ")


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"x-ext-revisions": {"to": "soon"}}, "/actions/0"),
        ({"x-ext-revisions": {"from": 7}}, "/actions/0"),
        ({"remove": "yes"}, "/actions/0"),
        ({"x-ext-channel": 7}, "/actions/0"),
    ],
)
def test_where_a_field_of_a_wrong_kind_stands(fields: dict[str, Any], pointer: str) -> None:
    with pytest.raises(CodegenError) as caught:
        parsed({"target": "$", "update": {}} | fields)
    assert caught.value.pointer == pointer


@pytest.mark.parametrize("text", ["[a]: 2", "{a: 1}: 2"])
def test_keys_are_scalars(text: str) -> None:
    with pytest.raises(CodegenError, match="a key is not a string"):
        overlay.parse(text)


def test_an_action_stays_as_it_is() -> None:
    (action,) = parsed({"target": "$", "update": {}}).actions
    with pytest.raises(AttributeError):
        action.target = "$.info"  # type: ignore[misc]
    assert "query" not in repr(action)
