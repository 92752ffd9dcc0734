"""Presets and saved mappings: the same in commands and in the library."""

from __future__ import annotations

import json
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest

from klaviyo_ext import errors, rows
from klaviyo_ext.rows.columns.known_headers import known_target
from klaviyo_ext.rows.columns.mapping_file import MappingFile
from klaviyo_ext.rows.columns.option_words import Words
from klaviyo_ext.rows.columns.preset_files import PRESETS
from klaviyo_ext.rows.columns.presets import preset_values
from klaviyo_ext.rows.columns.reading_options import OPTIONS
from klaviyo_ext.rows.columns.row_shapes import events, import_profiles, subscribe
from klaviyo_ext.rows.columns.unknown_columns import UnknownColumnsError
from klaviyo_ext.rows.files import Source, open_table
from klaviyo_ext.testing import FakeKlaviyo

from .conftest import Run

EXPORTS = Path(__file__).parents[1] / "exports"
FOLDER = Path(__file__).parents[3] / "klaviyo_ext" / "rows" / "presets"
SHAPES = {"profiles": import_profiles, "events": events, "consent": subscribe}


def copied(name: str) -> str:
    shutil.copy(EXPORTS / name, name)
    return name


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.name)
def test_what_a_preset_may_hold(path: Path) -> None:
    """Attributes that exist, options about columns, and nothing that decides about cells of others."""
    values = MappingFile(path.name, path.read_text("utf-8")).values
    shape = SHAPES[path.name.split(".")[1]]()
    assert values.keys() <= {"rest", "map", "type", "set", "drop", "where", "consent", "waive"}
    assert not any(OPTIONS[name].of_file for name in values)
    for option in ("map", "type", "set"):
        for name, _ in values.get(option, ()):
            shape.tree.find(name)
    mapped = {name for name, _ in values["map"]}
    assert {name for name, _ in values.get("type", ())} <= mapped
    if path.name.endswith("consent.toml"):
        assert values["rest"] == "drop"


@pytest.mark.parametrize("file", sorted(EXPORTS.glob("*.csv")), ids=lambda path: path.stem)
def test_plain_headers_of_exports_lead_to_the_attribute_of_the_preset(file: Path) -> None:
    """Without a preset, the suggestion is what the preset maps, wherever a header is plain."""
    preset, what = file.stem.split("-")
    shape = events() if what == "orders" else import_profiles()
    table = open_table(Source(file), encoding="cp1252" if file.name == "woocommerce-orders.csv" else None)
    found = preset_values(preset, shape, table, Words())
    for target, column in found["map"]:
        known = known_target(shape, column)
        if known is not None and not target.startswith("properties."):
            assert known[1].path == shape.tree.find(target).path, column


@pytest.mark.parametrize(
    ("preset", "command", "message"),
    [
        (
            "mailchimp",
            ("send", "events"),
            "mailchimp has no mapping for events; presets that have one: shopi",
        ),
        (
            "shopify",
            ("import", "profiles"),
            "shopify: c.csv has not a single one of its columns, such as",
        ),
        (
            "shopify",
            ("subscribe",),
            "shopify: c.csv has not a single one of its columns, such as 'Email'",
        ),
    ],
)
def test_presets_that_do_not_fit(preset: str, command: tuple[str, ...], message: str, run: Run) -> None:
    Path("c.csv").write_text("Adresse,Tier\na@b.co,gold\n")
    done = run(*command, "c.csv", "--preset", preset)
    assert (done.code, done.err.startswith(f"error: --preset {message}")) == (2, True), done.err


def test_an_unknown_preset() -> None:
    Path("c.csv").write_text("email\n")
    with pytest.raises(errors.ArgumentError, match=r"preset must be one of 'shopify', .* did you mean 'shopify'"):
        rows.read("c.csv", preset="shopfy")  # type: ignore[arg-type]
    Path("m.toml").write_text('preset = "hupspot"\n')
    with pytest.raises(rows.TableError, match=r"^m\.toml:1: preset must be one of .*; did you mean 'hubspot'"):
        rows.read("c.csv", mapping="m.toml")
    assert get_args(rows.Preset) == PRESETS


def test_options_win_over_the_mapping_file_and_that_over_the_preset(run: Run) -> None:
    Path("c.csv").write_text("Email,First Name,Last Name,Tags,Note\na@b.co,Ann,Lee,a|b,n\n")
    Path("m.toml").write_text(
        'preset = "shopify"\n[map]\n"properties.name" = "Last Name"\ntitle = "Note"\n'
        '[type]\n"properties.Tags" = "list:|"\n'
    )
    done = run(
        "import",
        "profiles",
        "c.csv",
        "--mapping",
        "m.toml",
        "--drop",
        "Note",
        "--set",
        "locale=de-DE",
        "--dry-run",
        "--json",
    )
    assert done.code == 0, done.err
    [profile] = json.loads(done.out)["first_requests"][0]["body"]["data"]["attributes"]["profiles"]["data"]
    assert profile["attributes"] == {
        "email": "a@b.co",
        "first_name": "Ann",
        "last_name": "Lee",
        "locale": "de-DE",
        "properties": {"name": "Lee", "Tags": ["a", "b"]},
    }


@pytest.mark.parametrize("file", sorted(EXPORTS.glob("*.csv")), ids=lambda path: path.stem)
def test_an_export_without_its_preset_is_recognized(file: Path, run: Run) -> None:
    preset, what = file.stem.split("-")
    options = ("send", "events", "--set", "metric=x") if what == "orders" else ("import", "profiles")
    encoding = ("--encoding", "cp1252") if file.name == "woocommerce-orders.csv" else ()
    done = run(*options, copied(file.name), *encoding)
    assert f"use --preset {preset} (for exports with such headers) or the command below" in done.err


def test_headers_of_a_preset_may_be_spelt_in_another_way() -> None:
    Path("c.csv").write_text("EMAIL ADDRESS,first_name,LAST-NAME,Lieblingsfarbe\na@b.co,Ann,Lee,rot\n")
    assert list(rows.read("c.csv", preset="mailchimp")) == [
        {"email": "a@b.co", "first_name": "Ann", "last_name": "Lee", "properties": {"Lieblingsfarbe": "rot"}}
    ]


def test_a_preset_does_not_hide_what_plainly_is_an_attribute() -> None:
    Path("c.csv").write_text("Email Address,Postcode\na@b.co,1010\n")
    with pytest.raises(UnknownColumnsError, match=r"column 'Postcode' reads as location\.zip"):
        list(rows.read("c.csv", preset="mailchimp"))


OPERATIONS = {"import": "bulk_import_profiles", "send": "bulk_create_events"}
CP1252 = ("--encoding", "cp1252", "--timezone", "UTC", "--country", "DE")
SAVED = [
    ("shopify-customers.csv", ("import", "profiles"), "shopify", ("--country", "US")),
    ("shopify-customers.csv", ("subscribe",), "shopify", ("--country", "US")),
    ("shopify-orders.csv", ("send", "events"), "shopify", ("--where", "Total>=5")),
    (
        "woocommerce-orders.csv",
        ("send", "events"),
        "woocommerce",
        ("--encoding", "cp1252", "--timezone", "UTC", "--country", "DE"),
    ),
    ("hubspot-contacts.csv", ("subscribe",), "hubspot", ("--waive", "Contact owner", "--drop", "City")),
    ("klaviyo-segment.csv", ("unsubscribe",), "klaviyo", ("--consent", "email=Email Marketing Consent")),
]


@pytest.mark.parametrize(("file", "command", "preset", "options"), SAVED, ids=lambda value: str(value)[:30])
def test_a_saved_mapping_does_the_same(
    file: str, command: tuple[str, ...], preset: str, options: tuple[str, ...], run: Run, fake: FakeKlaviyo
) -> None:
    copied(file)
    ways = ("--dry-run", "--json", "--show", "9")
    first = run(*command, file, "--preset", preset, *options, "--save-mapping", "m.toml", *ways)
    assert first.err == "mapping: m.toml\n"
    assert "preset" not in Path("m.toml").read_text(encoding="utf-8")
    again = run(*command, file, "--mapping", "m.toml", *ways)
    assert (again.code, json.loads(again.out)) == (first.code, json.loads(first.out))
    assert json.loads(first.out)["rows_to_send"] > 0
    # The same file once more, from Python and from the command, changes nothing.
    operation = OPERATIONS.get(command[0], f"bulk_{command[0]}_profiles")
    before = Path("m.toml").read_bytes()
    rows.read(file, mapping="m.toml").save_mapping("m.toml", operation)
    assert run(*command, file, "--mapping", "m.toml", "--save-mapping", "m.toml", *ways).err == ""
    assert Path("m.toml").read_bytes() == before


def test_a_mapping_is_not_replaced(run: Run, fake: FakeKlaviyo) -> None:
    Path("c.csv").write_text("email,Tier\na@b.co,gold\n")
    Path("m.toml").write_text("# mine\n")
    done = run("import", "profiles", "c.csv", "--rest", "drop", "--save-mapping", "m.toml")
    assert (done.code, Path("m.toml").read_text()) == (1, "# mine\n")
    assert done.err == "error: m.toml: this file exists with another content; delete it, or choose another name\n"
    fake.requests.assert_nothing_sent()


def test_what_is_wrong_is_not_saved(run: Run) -> None:
    Path("c.csv").write_text("email,Tier\na@b.co,gold\n")
    assert run("import", "profiles", "c.csv", "--save-mapping", "m.toml").code == 1
    assert not Path("m.toml").exists()


def test_a_column_of_the_mapping_that_went_is_told_with_its_line(run: Run) -> None:
    Path("m.toml").write_text('rest = "drop"\n\n[map]\nemail = "E-Mail"\ntitle = ["Titel", "Anrede"]\n')
    Path("c.csv").write_text("E-Mail,Title\na@b.co,Dr\n")
    done = run("import", "profiles", "c.csv", "--mapping", "m.toml")
    assert (done.code, done.err) == (
        1,
        "error: m.toml:5: map.title: c.csv:1 has no column 'Titel'; did you mean 'Title'?\n",
    )
    Path("c.csv").write_text("E-Mail,Anrede\na@b.co,Dr\n")
    assert run("import", "profiles", "c.csv", "--mapping", "m.toml", "--dry-run").code == 0


@pytest.mark.parametrize("option", ['consent = "Gone"', 'where = ["Gone=yes"]', 'waive = ["Gone"]'])
def test_a_column_of_a_condition_or_consent_that_went_is_told_with_its_line(option: str, run: Run) -> None:
    Path("c.csv").write_text("email,Tier\na@b.co,gold\n")
    Path("m.toml").write_text(f'rest = "drop"\n{option}\n')
    done = run("subscribe", "c.csv", "--mapping", "m.toml")
    assert done.code != 0
    assert done.err.startswith(f"error: m.toml:2: {option.split(maxsplit=1)[0]}")
    assert "no column 'Gone'; columns: 'email', 'Tier'" in done.err


@pytest.mark.parametrize(
    ("option", "told"),
    [
        ('preset = "shopfy"', "preset must be one of 'shopify', "),
        ("type.title = 'nummer'", "type.title: unknown type 'nummer'; "),
        ("type.title = 'date:%Q'", "type.title: date needs a format such as "),
        ("type.title = 'phone:ZZ'", "type.title: unknown country 'ZZ'; "),
        ("type.title = 'consent'", "type.title: the type consent is for subscriptions.*.consent"),
        ("type.titel = 'int'", "type.titel: unknown attribute 'titel'; did you mean title"),
        ("set.titel = 'Dr'", "set.titel: unknown attribute 'titel'; did you mean title"),
        ("rest = 'dorp'", "rest must be "),
        ("timezone = 'Europe/Berln'", "timezone"),
        ("country = 'ZZ'", "country: unknown country 'ZZ'"),
    ],
)
def test_a_wrong_value_of_a_mapping_is_told_with_its_line(option: str, told: str, run: Run, fake: FakeKlaviyo) -> None:
    Path("c.csv").write_text("email,Title\na@b.co,Dr\n")
    Path("m.toml").write_text(f'map.title = "Title"\n{option}\n')
    done = run("import", "profiles", "c.csv", "--mapping", "m.toml")
    assert done.code != 0
    assert done.err.startswith(f"error: m.toml:2: {told}")
    fake.requests.assert_nothing_sent()


@pytest.mark.parametrize("header", ["status", "order_status", "Order Status", "Status"])
@pytest.mark.parametrize("spell", [str, str.title, "wc-{}".format])
def test_only_placed_orders_of_woocommerce_are_sent(header: str, spell: Callable[[str], str], run: Run) -> None:
    placed, others = ("completed", "processing", "on-hold"), ("failed", "cancelled", "refunded", "pending", "")
    rows = [f"{n},2026-01-31,a@b.co,9.00,{spell(status)}" for n, status in enumerate((*placed, *others))]
    Path("o.csv").write_text("\n".join([f"Order ID,Order Date,Email,Order Total,{header}", *rows]))
    done = run("send", "events", "o.csv", "--preset", "woocommerce", "--timezone", "UTC")
    counts = dict(line.rsplit(maxsplit=1) for line in done.err.splitlines() if line[-1:].isdigit())
    assert (done.code, counts["accepted"], counts["filtered out"]) == (0, "3", "5")


def test_a_preset_that_lacks_the_column_of_its_condition_names_it(run: Run, fake: FakeKlaviyo) -> None:
    Path("c.csv").write_text("Email,Marketing contact status\na@b.co,Marketing contact\n")
    done = run("subscribe", "c.csv", "--preset", "hubspot")
    assert done.code != 0
    assert "--preset hubspot takes rows with " in done.err
    assert "no column 'Unsubscribed from all email'" in done.err
    assert "--where" not in done.err
    fake.requests.assert_nothing_sent()


def test_a_condition_that_is_a_function_cannot_be_saved() -> None:
    Path("c.csv").write_text("email\n")
    found = rows.read("c.csv", where=lambda row: bool(row["email"]))
    with pytest.raises(errors.ArgumentError, match="a function cannot be written to a mapping file"):
        found.save_mapping("m.toml")
    rows.read("c.csv", where={"email": ["a@b.co", "b, c"]}).save_mapping("m.toml")
    assert MappingFile.read("m.toml").values["where"] == ['email in (a@b.co,"b, c")']


def test_the_library_does_as_the_command(run: Run) -> None:
    file = copied("shopify-customers.csv")
    done = run(
        "import", "profiles", file, "--preset", "shopify", "--country", "US", "--dry-run", "--json", "--show", "1"
    )
    sent = json.loads(done.out)["first_requests"][0]["body"]["data"]["attributes"]["profiles"]["data"]
    made: list[Any] = list(rows.read(file, preset="shopify", country="US"))
    assert [row["attributes"] for row in sent] == made[:3]


@pytest.mark.parametrize("preset", ["shopify", "klaviyo", "hubspot"])
@pytest.mark.parametrize("command", ["subscribe", "unsubscribe"])
def test_a_preset_that_looks_at_consent_needs_its_column(
    command: str, preset: str, run: Run, fake: FakeKlaviyo
) -> None:
    Path("c.csv").write_text("Email,First Name,Tier\nann@b.co,Ann,gold\n")
    done = run(command, "c.csv", "--preset", preset)
    assert done.code == 2
    assert not fake.requests
    if preset != "hubspot":
        assert "c.csv has no column that says who consents; name it with --consent, choose rows with" in done.err
        assert run(command, "c.csv", "--preset", preset, "--where", "Tier=gold").code == 0


def test_a_column_that_the_preset_waives_can_be_mapped(run: Run, fake: FakeKlaviyo) -> None:
    """`OPTIN_TIME` of Mailchimp is the date of a historical import."""
    Path("c.csv").write_text("Email Address,OPTIN_TIME\nann@b.co,2020-01-01 10:00:00\n")
    date = ("--map", "subscriptions.email.marketing.consented_at=OPTIN_TIME", "--timezone", "UTC")
    assert run("subscribe", "c.csv", "--preset", "mailchimp", "--historical-import", *date).code == 0
    [entry] = fake.requests.of("bulk_subscribe_profiles")
    assert "2020-01-01T10:00:00+00:00" in json.dumps(entry.json)


def test_an_empty_list_of_suppressions_is_not_one(run: Run, fake: FakeKlaviyo) -> None:
    """As Klaviyo writes them."""
    header = "Email,Email Marketing Consent,Email Suppressions"
    people = [("ann@b.co", "[]"), ("bob@b.co", "\"['UNSUBSCRIBE']\"")]
    Path("c.csv").write_text("\n".join([header, *(f"{who},SUBSCRIBED,{why}" for who, why in people), ""]))
    done = run("subscribe", "c.csv", "--preset", "klaviyo")
    assert run(*shlex.split(done.err.splitlines()[-1].strip().removesuffix(" --fake"))[1:]).code == 0
    [entry] = fake.requests.of("bulk_subscribe_profiles")
    assert [each["attributes"]["email"] for each in entry.json["data"]["attributes"]["profiles"]["data"]] == [
        "ann@b.co"
    ]


def test_quoted_tags() -> None:
    """As Mailchimp writes them; other quotes stay."""
    cells = {'"a","b, c"': ["a", "b, c"], '"one"': ["one"], "a,b": ["a", "b"], '5" pipe, x': ['5" pipe', "x"]}
    lines = (f'p{n}@b.co,"{cell.replace(chr(34), chr(34) * 2)}"' for n, cell in enumerate(cells))
    Path("c.csv").write_text("\n".join(["Email Address,TAGS", *lines, ""]))
    read: list[Any] = list(rows.read("c.csv", preset="mailchimp"))
    assert [each["properties"]["Tags"] for each in read] == list(cells.values())
