"""Filters over records: every operator, every kind of value; orders; cursors."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import pytest

from klaviyo_ext.testing import Comparison, parse_filter
from klaviyo_ext.testing.fake.accepted_call import Refusal
from klaviyo_ext.testing.fake.pages.field_values import sort_key, values_of
from klaviyo_ext.testing.fake.pages.filter_query import holds, lookup, passes
from klaviyo_ext.testing.fake.pages.page_cutting import Page, Window, page_of_records, page_of_references, page_of_table
from klaviyo_ext.testing.fake.records.record_tables import Record
from klaviyo_ext.testing.fake.world import World

TEXT = "Ann O'Neil"
WHEN = "2026-07-15T12:00:00+00:00"


@pytest.mark.parametrize(
    ("filter_", "value", "expected"),
    [
        ('equals(f,"Ann O\'Neil")', TEXT, True),
        ('equals(f,"ann o\'neil")', TEXT, False),
        ("equals(f,5)", 5, True),
        ("equals(f,5)", 5.0, True),
        ("equals(f,1)", True, False),
        ("equals(f,true)", True, True),
        ("equals(f,true)", 1, False),
        ("equals(f,null)", None, True),
        ("equals(f,null)", "", False),
        ('equals(f,["a","b"])', ["b", "a"], True),
        ('equals(f,["a"])', ["b", "a"], False),
        ('equals(f,["a","c"])', "a", True),
        ("equals(f,2026-07-15T12:00:00Z)", WHEN, True),
        ("equals(f,2026-07-15T14:00:00+02:00)", WHEN, True),
        ("equals(f,2026-07-15)", "2026-07-15T00:00:00+00:00", True),
        ("equals(f,2026-07-15T12:00:00Z)", "no time", False),
        ('any(f,["a","b"])', "b", True),
        ('any(f,["a","b"])', "c", False),
        ('any(f,["a","b"])', ["x", "b"], True),
        ("any(f,[])", "a", False),
        ("any(f,[2026-07-15T12:00:00Z])", WHEN, True),
        ('contains(f,"O\'N")', TEXT, True),
        ('contains(f,"o\'n")', TEXT, False),
        ('contains(f,"b")', ["a", "b"], True),
        ('contains(f,"b")', ["a", "bb"], False),
        ('contains(f,"1")', 1, False),
        ('contains-any(f,["x","b"])', ["a", "b"], True),
        ('contains-any(f,["x","y"])', ["a", "b"], False),
        ('contains-any(f,["x","nn"])', TEXT, True),
        ('contains-all(f,["a","b"])', ["a", "b", "c"], True),
        ('contains-all(f,["a","x"])', ["a", "b", "c"], False),
        ('starts-with(f,"Ann")', TEXT, True),
        ('starts-with(f,"Neil")', TEXT, False),
        ('ends-with(f,"Neil")', TEXT, True),
        ('ends-with(f,"Ann")', None, False),
        ("greater-than(f,4)", 5, True),
        ("greater-than(f,5)", 5, False),
        ("greater-or-equal(f,5)", 5, True),
        ("less-than(f,5.5)", 5, True),
        ("less-than(f,5)", 5, False),
        ("less-or-equal(f,5)", 5, True),
        ('greater-than(f,"a")', "b", True),
        ('greater-than(f,"a")', 5, False),
        ("greater-than(f,5)", None, False),
        ("less-than(f,5)", "a", False),
        ("less-than(f,null)", None, False),
        ("greater-than(f,2026-07-15T11:59:59Z)", WHEN, True),
        ("greater-than(f,2026-07-15T12:00:00Z)", WHEN, False),
        ("less-than(f,2026-07-16)", WHEN, True),
        ("less-than(f,2026-07-15T12:00:00Z)", "2026-07-15 11:00:00+00:00", True),
        ("greater-than(f,2026-07-15T12:00:00Z)", "2026-99-99", False),
        ("has(f)", "x", True),
        ("has(f)", 0, True),
        ("has(f)", "", False),
        ("has(f)", None, False),
        ("has(f)", [], False),
    ],
)
def test_operator(filter_: str, value: Any, expected: bool) -> None:
    world = World()
    record = world.create("thing", {"f": value})

    assert passes(world, record, parse_filter(filter_)) is expected


@pytest.mark.parametrize(
    ("filter_", "expected"),
    [("has(f)", False), ("equals(f,null)", True), ('equals(f,"a")', False), ("greater-than(f,1)", False)],
)
def test_a_record_without_the_field(filter_: str, expected: bool) -> None:
    assert holds(parse_filter(filter_)[0], []) is expected


def test_an_operator_without_its_value_never_holds() -> None:
    assert holds(Comparison("equals", "f"), ["a"]) is False


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("id", ["i"]),
        ("ids", ["i"]),
        ("event_id", ["i"]),
        ("integration.name", ["Shopify"]),
        ("dotted.name", ["whole"]),
        ("integration.missing", []),
        ("profile_id", ["p"]),
        ("profile", ["p"]),
        ("category.id", ["c1", "c2"]),
        ("metric_id", []),
        ("secret", ["hidden"]),
        ("joined_group_at", []),
    ],
)
def test_what_a_field_means(field: str, expected: list[Any]) -> None:
    record = Record(
        "event",
        "i",
        {"integration": {"name": "Shopify"}, "dotted.name": "whole"},
        {"profile": {("profile", "p"): None}, "categories": {("x", "c1"): None, ("x", "c2"): None}},
        {"secret": "hidden"},
    )

    assert values_of(World(), record, field) == expected


def test_fields_of_related_records() -> None:
    world = World()
    campaign = world.create("campaign", {})
    world.relate(campaign, "campaign-messages", world.create("campaign-message", {"definition": {"channel": "sms"}}))
    profile = world.create("profile", {})
    world.relate(profile, "push-tokens", world.create("push-token", {"token": "T"}))

    assert values_of(world, campaign, "messages.channel") == ["sms"]
    assert values_of(world, profile, "push_token") == ["T"]


def test_membership_is_a_field_of_the_member() -> None:
    world = World()
    group, profile = world.create("list", {}), world.create("profile", {})
    group.hidden["joined"] = {profile.id: WHEN}

    assert values_of(world, profile, "joined_group_at", group) == [WHEN]
    assert passes(world, profile, parse_filter("less-than(joined_group_at,2027-01-01)"), group)


def test_every_kind_of_value_has_a_place() -> None:
    values = [["x"], "text", WHEN, "2026-07-15T11:00:00+00:00", 2.5, 1, True, None]

    assert sorted(values, key=sort_key) == [None, 1, True, 2.5, "2026-07-15T11:00:00+00:00", WHEN, "text", ["x"]]


@pytest.mark.parametrize(
    ("filter_", "expected"),
    [
        ('equals(id,"p2")', ["p2"]),
        ('any(id,["p3","p1","p9","p1"])', ["p1", "p3"]),
        ('equals(email,"2@x.io")', ["p2"]),
        ('any(email,["9@x.io"])', []),
        ('equals(first_name,"A")', None),
        ("greater-than(created,2026-01-01)", None),
        ("equals(email,null)", None),
    ],
)
def test_lookup_by_what_is_unique(filter_: str, expected: list[str] | None) -> None:
    world = World()
    for number in range(1, 4):
        world.create("profile", {"email": f"{number}@x.io", "first_name": "A"}, id=f"p{number}")

    found = lookup(world, "profile", parse_filter(filter_))

    assert (None if found is None else [record.id for record in found]) == expected


def _walk(page: Any, window: Window) -> list[list[str]]:
    """The ids of all pages, and a check that going back gives the same pages."""
    pages: list[Page] = [page(window)]
    while (cursor := pages[-1].next) is not None:
        pages.append(page(Window(window.comparisons, window.sort, window.size, cursor)))
    ids = [[record.id for record in known.records] for known in pages]
    assert pages[0].prev is None
    for known, expected in zip(reversed(pages[1:]), reversed(ids[:-1]), strict=True):
        back = page(Window(window.comparisons, window.sort, window.size, known.prev))
        assert [record.id for record in back.records] == expected
        assert back.next is not None
        forth = page(Window(window.comparisons, window.sort, window.size, back.next))
        assert [record.id for record in forth.records] == [record.id for record in known.records]
    return ids


def _numbers(count: int) -> World:
    world = World()
    for number in range(count):
        world.create("thing", {"name": f"{9 - number}", "even": number % 2 == 0, "same": 1}, id=f"t{number}")
    return world


@pytest.mark.parametrize("source", ["table", "records", "references"])
@pytest.mark.parametrize(
    ("sort", "filter_", "size", "expected"),
    [
        ("", "", 3, ["t0 t1 t2", "t3 t4 t5", "t6"]),
        ("", "", 7, ["t0 t1 t2 t3 t4 t5 t6"]),
        ("", "", None, ["t0 t1 t2 t3 t4 t5 t6"]),
        ("name", "", 4, ["t6 t5 t4 t3", "t2 t1 t0"]),
        ("-name", "", 4, ["t0 t1 t2 t3", "t4 t5 t6"]),
        ("same", "", 4, ["t0 t1 t2 t3", "t4 t5 t6"]),
        ("-same", "", 4, ["t6 t5 t4 t3", "t2 t1 t0"]),
        ("missing", "", 4, ["t0 t1 t2 t3", "t4 t5 t6"]),
        ("-joined_group_at", "", 4, ["t6 t5 t4 t3", "t2 t1 t0"]),
        ("", "equals(even,true)", 2, ["t0 t2", "t4 t6"]),
        ("-name", "equals(even,false)", 2, ["t1 t3", "t5"]),
        ("", 'any(id,["t5","t1","t3"])', 2, ["t1 t3", "t5"]),
        ("name", 'any(id,["t5","t1","t3"])', 2, ["t5 t3", "t1"]),
        ("", 'equals(name,"none")', 2, [""]),
    ],
)
def test_pages(source: str, sort: str, filter_: str, size: int | None, expected: list[str]) -> None:
    world = _numbers(7)
    owner = world.create("owner", {})
    for record in world.table("thing"):
        world.relate(owner, "things", record)
    pages: dict[str, Callable[[Window], Page]] = {
        "table": lambda window: page_of_table(world, "thing", window),
        "records": lambda window: page_of_records(world, list(world.table("thing")), window),
        "references": lambda window: page_of_references(
            world, owner.relationships["things"], window, owner, world.resolve
        ),
    }

    ids = _walk(pages[source], Window(parse_filter(filter_) if filter_ else (), sort, size))

    assert [" ".join(page) for page in ids] == expected


@pytest.mark.parametrize("sort", ["", "name"])
@pytest.mark.parametrize("source", ["table", "references"])
def test_a_page_goes_on_where_the_last_one_ended_whatever_has_changed(source: str, sort: str) -> None:
    world = _numbers(6)
    owner = world.create("owner", {})
    for record in world.table("thing"):
        world.relate(owner, "things", record)

    def page(cursor: str | None) -> Page:
        window = Window((), sort, 2, cursor)
        if source == "table":
            return page_of_table(world, "thing", window)
        return page_of_references(world, owner.relationships["things"], window, owner, world.resolve)

    first = page(None)
    before, last = first.records
    for gone in (before, last):
        world.unrelate(owner, "things", gone)
        world.table("thing").remove(gone)

    rest = [record.id for record in page(first.next).records]

    # In a relation without an order, places move up when both anchors are gone; nothing comes twice.
    assert rest == (["t2", "t3"] if not sort else ["t3", "t2"]) or (source, sort) == ("references", "")
    assert not {before.id, last.id} & set(rest)


def test_a_sorted_view_follows_changes() -> None:
    world = _numbers(3)
    table = world.table("thing")

    def names() -> list[str]:
        page = page_of_table(world, "thing", Window(sort="name"))
        return [record.attributes["name"] for record in page.records]

    assert names() == ["7", "8", "9"]
    first = table.get("t0")
    assert first is not None
    table.change(first, name="0")
    world.create("thing", {"name": "5"})
    assert names() == ["0", "5", "7", "8"]
    first.attributes["name"] = "6"
    table.touch(first)
    assert names() == ["5", "6", "7", "8"]
    table.remove(first)
    assert names() == ["5", "7", "8"]


def _encoded(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "garbage",
        "%%%",
        "ä",
        "=" * 9,
        "a" * 5000,
        _encoded({}),
        _encoded(["next", "other", 0, 0, 1, "t1"]),
        _encoded(["up", "", 0, 0, 1, "t1"]),
        _encoded(["next", "", 0, "text", 1, "t1"]),
        _encoded(["next", "", 3, 5, 1, "t1"]),
        _encoded(["next", "", 0, 0, "1", "t1"]),
        _encoded([[[[]]]] * 100),
    ],
)
def test_a_cursor_that_no_answer_gave_is_refused(cursor: str) -> None:
    with pytest.raises(Refusal) as caught:
        page_of_table(_numbers(3), "thing", Window(size=1, cursor=cursor))

    assert (caught.value.status, caught.value.code, caught.value.parameter) == (400, "invalid", "page[cursor]")
