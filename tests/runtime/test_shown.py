"""``repr`` of models and pages is short and one screen, and tables for notebooks are escaped, whatever they hold."""

from __future__ import annotations

import datetime as dt
import re
from html.parser import HTMLParser
from importlib import import_module
from typing import Any

import attrs
import pytest

from klaviyo_client import Collection, Document, Model, Single, models
from klaviyo_client.models import Event, Profile, ProfileAttributes, WebhookCreateAttributes
from klaviyo_client.runtime.client_arguments import hidden
from klaviyo_client.runtime.documents import cells_of, html_table
from klaviyo_client.runtime.json_types import cut, one_line, shown

EVIL = "<script>alert('x')</script>\"&\n\r\0\x1b[31m\x9b\u202e\ud800" + "x" * 5000
"""What must stand nowhere as it is."""

ROOM, LINES, CELLS = 2_000, 25, 60


def check_text(text: str) -> None:
    assert len(text) <= ROOM
    assert len(text.splitlines()) <= LINES
    assert text.replace("\n", "").isprintable()


class Tags(HTMLParser):
    """Collects the tags and the texts of a table."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.texts: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        assert attributes == []
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def check_html(html: str) -> list[str]:
    found = Tags(html)
    assert found.tags <= {"p", "table", "tr", "th", "td"}
    assert html.isprintable()
    assert not re.search(r"""["']""", html)
    assert len(html) <= 150_000
    assert max(map(len, found.texts[1:]), default=0) <= CELLS
    return found.texts


def received() -> list[Any]:
    """Values that a response may have."""
    deep: Any = "end"
    for _ in range(900):
        deep = {"attributes": [deep]}
    many = {f"{EVIL[:60]}{n}": EVIL[:150] for n in range(10_000)}
    return [EVIL, [EVIL[:150]] * 10_000, many, deep, None, True, 10**300, float("nan"), {"a": {EVIL: [EVIL]}}]


def of_callers() -> list[Any]:
    """Values that only a caller can set."""
    endless: list[Any] = []
    endless.append(endless)
    return [endless, (EVIL,) * 100, {EVIL}, dt.datetime(2026, 1, 1, tzinfo=dt.UTC), b"\n" * 9999]


@pytest.mark.parametrize("package", ["klaviyo_client.models", "klaviyo_client.beta.models"])
def test_every_model(package: str) -> None:
    found = import_module(package)
    classes = [each for name in found.__all__ if isinstance(each := getattr(found, name), type)]
    values = [*of_callers(), *received()]
    count = 0
    for number, cls in enumerate(cls for cls in classes if issubclass(cls, Model)):
        names = [field.wire for field in cls.__fields__.values()]
        made = cls.__new__(cls)
        made.__members__ = {name: values[(place + number) % len(values)] for place, name in enumerate(names)}
        check_text(repr(made))
        assert repr(made).startswith(f"{cls.__name__}(")
        count += 1
    assert count > 200


@pytest.mark.parametrize("value", received(), ids=lambda value: type(value).__name__)
def test_pages(value: Any) -> None:
    item = {"type": "event", "id": EVIL, "attributes": {"event_properties": value, EVIL: value, "uuid": EVIL}}
    light = [{"type": EVIL, "id": EVIL}, EVIL, None]
    for cls in (Collection, Document):
        page = cls.from_dict({"data": [item, *light * 3_000], "included": [*light, item], "meta": {"a": value}})
        check_text(repr(page))
        assert "uuid" in check_html(page._repr_html_())
    single = Single[Event].from_dict({"data": item})
    check_text(repr(single))
    assert "uuid" in check_html(single._repr_html_())
    for odd in (value, [value], [[value]]):
        check_text(repr(Collection.from_dict({"data": odd, "links": {"next": f"https://a/?page[cursor]={EVIL}"}})))
        check_html(Document.from_dict({"data": odd})._repr_html_())


def test_a_page_says_what_is_on_it() -> None:
    data = [{"type": "profile", "id": f"P{n}", "attributes": {"email": f"p{n}@b.co", "title": None}} for n in range(12)]
    links = {"next": "https://a/?page[cursor]=abc"}
    page = Collection[Profile].decode({"data": data, "included": data[:3], "links": links}, Profile)
    lines = repr(page).splitlines()
    assert lines[0] == "Collection(<12 items, more pages follow: next_cursor='abc'>,"
    assert lines[1] == "  Profile id='P0', email='p0@b.co',"
    assert lines[10:] == ["  Profile id='P9', email='p9@b.co',", "  <2 more>,", "  included=<3 resources>)"]
    assert page._repr_html_() == html_table("", [{"id": f"P{n}", "email": f"p{n}@b.co"} for n in range(12)]).replace(
        "<p></p>", "<p>Collection(&lt;12 items, more pages follow: next_cursor=&#x27;abc&#x27;&gt;</p>"
    )
    assert repr(Collection[Profile]()) == "Collection(<0 items>)"


def test_secrets_are_hidden() -> None:
    webhook = WebhookCreateAttributes(name="W", endpoint_url="https://a.co", secret_key="s3cr3t")
    assert "secret_key=***" in repr(webhook)
    assert cells_of(webhook)["secret_key"] == "***"
    for text in (repr([webhook]), Single.from_dict({"data": None}).replace(data=webhook)._repr_html_()):
        assert "s3cr3t" not in text
    assert shown(["a", hidden("s3cr3t" * 50)]) == "['a', ***]"


@attrs.frozen
class Thing:
    """A class of attrs that is shown in this way."""

    name: str
    many: list[Any]
    left: str = attrs.field(default="left", repr=False)
    size: str = attrs.field(default="abc", repr=lambda text: f"<{len(text)} characters>")

    __repr__ = shown


def test_what_is_cut() -> None:
    assert repr(Thing("n", [1])) == "Thing(name='n', many=[1], size=<3 characters>)"
    assert shown(Thing("n" * 200, list(range(30)))).startswith(f"Thing(name='{'n' * 99}…', many=[0, 1, 2")
    assert ", 19, … 10 more], size" in shown(Thing("n", list(range(30))))
    assert cut("abcdef", 5) == "'abc…"
    assert one_line("a\nb") == "a\\nb"
    assert one_line("a" * 9, 4) == "aaa…"
    assert repr(ProfileAttributes(properties={"a": [1, {"b": None}]})) == (
        "ProfileAttributes(properties={'a': [1, {'b': None}]})"
    )


def test_short_values_are_shown_whole() -> None:
    for value in ([], {}, (), [1, "a", None], {"a": [True, 2.5, {"b": ()}]}, "it's", "\n", models.Links(self_="a")):
        assert shown(value) == repr(value)
