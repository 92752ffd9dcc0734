"""Mapping files: the options about a file and its columns, in the library and in commands."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import attrs
import pytest

from klaviyo_ext import rows
from klaviyo_ext.cli.option_groups import Reading
from klaviyo_ext.rows.columns.mapping_file import MappingFile
from klaviyo_ext.rows.columns.option_words import Words
from klaviyo_ext.rows.columns.reading_options import OPTIONS

SHOP = """\
# The nightly export of the shop.
rest = "properties"
delimiter = "tab"
drop = [
  "x",
  "a 'b'",
]

[map]
email = "E-Mail"
location.city = "Ort"
"properties.Customer ID" = "Nr."

[type]
"properties.Customer ID" = "int"

[set.properties]
source = "shop"
level = 3
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_every_option_is_one_of_commands_and_functions() -> None:
    words = Words()
    assert OPTIONS.keys() <= {field.name for field in attrs.fields(Reading)}
    of_reading = {words.name(name) for name in OPTIONS} - {"unescape_formulas"}
    assert of_reading <= inspect.signature(rows.read).parameters.keys()
    of_columns = {words.name(name) for name, option in OPTIONS.items() if not option.of_file} - {"unescape_formulas"}
    assert of_columns <= inspect.signature(rows.of).parameters.keys()


def test_what_it_holds() -> None:
    assert MappingFile("shop.toml", SHOP).values == {
        "rest": "properties",
        "delimiter": "tab",
        "drop": ["x", "a 'b'"],
        "map": [("email", "E-Mail"), ("location.city", "Ort"), ("properties.Customer ID", "Nr.")],
        "type": [("properties.Customer ID", "int")],
        "set": [("properties.source", "shop"), ("properties.level", 3)],
    }


@pytest.mark.parametrize(
    ("option", "key", "detail", "line"),
    [
        ("rest", None, None, 2),
        ("drop", None, None, 4),
        ("drop", "x", "x", 5),
        ("drop", "a 'b'", "a 'b'", 6),
        ("map", "email", None, 10),
        ("map", "location.city", None, 11),
        ("map", "properties.Customer ID", None, 12),
        ("type", "properties.Customer ID", None, 15),
        ("set", "properties.level", None, 19),
        ("map", "nowhere", None, None),
    ],
)
def test_lines(option: str, key: str | None, detail: str | None, line: int | None) -> None:
    assert MappingFile("shop.toml", SHOP).place(option, key, detail).line == line


def read(toml: str, csv: str, **arguments: Any) -> list[Any]:
    Path("shop.toml").write_text(toml, encoding="utf-8")
    Path("x.csv").write_text(csv, encoding="utf-8")
    return list(rows.read("x.csv", mapping="shop.toml", **arguments))


def test_reading() -> None:
    assert read(SHOP, "E-Mail\tOrt\tNr.\tx\ta 'b'\tTier\na@b.co\tBonn\t7\t1\t2\tgold\n") == [
        {
            "email": "a@b.co",
            "location": {"city": "Bonn"},
            "properties": {"Customer ID": 7, "Tier": "gold", "source": "shop", "level": 3},
        }
    ]


def test_arguments_win_key_by_key() -> None:
    toml = 'rest = "error"\ndrop = ["B", "C"]\n[map]\nemail = "A"\ntitle = "D"\n[set]\n"properties.n" = 1\n'
    [found] = read(
        toml,
        "A,B,C,D,E\na@b.co,b,c,d,e\n",
        columns={"title": "B"},
        drop=["D"],
        values={"properties.m": 2},
        rest="properties",
    )
    assert found == {"email": "a@b.co", "title": "b", "properties": {"E": "e", "n": 1, "m": 2}}


def test_dropping_a_column_takes_it_from_the_mapping() -> None:
    assert read('[map]\nemail = "A"\ntitle = "B"\n', "A,B\na@b.co,b\n", drop=["B"]) == [{"email": "a@b.co"}]


WRONG = {
    "not TOML": ("rest = \n", "shop.toml:1:8: this is not TOML: Invalid value"),
    "an unknown key": ("\nmpa = 1\n", "shop.toml:2: unknown key 'mpa'; did you mean 'map'?"),
    "a name of Python": ("columns = 1", "shop.toml:1: unknown key 'columns'; did you mean 'map'?"),
    "a key that is like no other": ("qqqqq = 1", "shop.toml:1: unknown key 'qqqqq'; expected format, encoding"),
    "a choice": ('rest = "dorp"', "shop.toml:1: rest must be 'error' or 'properties' or 'drop', not 'dorp'; did you"),
    "a text": ("timezone = 3", "shop.toml:1: timezone must be a text, not 3"),
    "a flag": ('unescape_formulas = "yes"', "shop.toml:1: unescape_formulas must be true or false, not 'yes'"),
    "a list": ('drop = "A"', 'shop.toml:1: drop must be a list of texts, such as ["A", "B"], not \'A\''),
    "a list of others": ("drop = [1]", "shop.toml:1: drop must be a list of texts"),
    "a table": ('map = "A"', "shop.toml:1: map must be a table of attributes, such as map.email = ..."),
    "a number as a column": ("[map]\n\nemail = 3", "shop.toml:3: map.email must be a text, not 3"),
    "a zone": ('rest = "drop"\ntimezone = "Mars"', "shop.toml:2: timezone: unknown time zone 'Mars'"),
    "a country": ('country = "Mars"', "shop.toml:1: country: unknown country 'Mars'"),
    "an attribute": ('[map]\nemial = "E"', "shop.toml:2: map.emial: unknown attribute 'emial'; did you mean email?"),
    "a type for nothing": ('rest = "drop"\n[type]\ntitle = "int"', "shop.toml:3: type.title: no column maps to title"),
    "a constant": ('[set]\nlocation.latitude = "x"', "shop.toml:2: set.location.latitude: 'x' is not a number"),
    "a column that went": (
        '[map]\ntitle = "Titel"\n',
        "shop.toml:2: map.title: x.csv:1 has no column 'Titel'; did you mean 'Title'?",
    ),
    "a dropped column that went": ('drop = [\n"a",\n"Titel"]\n', "shop.toml:3: drop: x.csv:1 has no column 'Titel'"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong(name: str) -> None:
    toml, message = WRONG[name]
    with pytest.raises(rows.TableError) as caught:
        read(toml, "email,Title,a\n")
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"\xff\xfe", "shop.toml: a mapping file must be UTF-8 text"), (None, "shop.toml: cannot read the mapping file")],
)
def test_files_that_cannot_be_read(content: bytes | None, message: str) -> None:
    Path("x.csv").write_text("email\n")
    if content is not None:
        Path("shop.toml").write_bytes(content)
    with pytest.raises(rows.TableError, match=message):
        rows.read("x.csv", mapping="shop.toml")


def test_a_byte_order_mark_and_hyphens() -> None:
    assert read('\ufeffunescape-formulas = true\n[map]\nemail = "A"\n', "A\n'=a@b.co\n") == [{"email": "=a@b.co"}]
