"""What spreadsheets and shops do to cells: apostrophes, white space, numbers, phone numbers, times."""

from __future__ import annotations

import json
import math
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from klaviyo_client import operations
from klaviyo_ext import rows
from klaviyo_ext.errors import ArgumentError
from klaviyo_ext.rows.columns.cell_types import CellSettings, parser_of
from klaviyo_ext.rows.columns.declared_texts import clean, look_clean, looks_clean
from klaviyo_ext.rows.columns.phone_cells import are_e164, is_e164
from tests.ext.rows.sent_records import sent_and_told

pa: Any = import_module("pyarrow")  # it has no types
IMPORT: Any = operations["bulk_import_profiles"].bulk
NO_BREAK, NO_WIDTH, ISOLATE = "\xa0", "\u200b", "\u202a"


def of_csv(text: str, **options: Any) -> tuple[list[Any], list[str], tuple[str, ...]]:
    """The same for a CSV file, and its quirks."""
    Path("c.csv").write_text(text, encoding="utf-8")
    source = rows.read("c.csv", **options)
    return (*sent_and_told(source), source.quirks)


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def frame(name: str, values: list[Any]) -> Any:
    """A frame with a column, and addresses."""
    return pa.table({"email": [f"p{number}@b.co" for number in range(len(values))], name: values})


def by_json(name: str, values: list[Any]) -> Any:
    """The same as a file of JSON Lines, without what JSON does not have."""
    lines = [json.dumps({"email": f"p{number}@b.co", name: value}) for number, value in enumerate(values)]
    Path("c.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return "c.jsonl"


def by_parquet(name: str, values: list[Any]) -> Any:
    """The same as a Parquet file."""
    import_module("pyarrow.parquet").write_table(frame(name, values), "c.parquet")
    return "c.parquet"


@pytest.mark.parametrize("make", [frame, by_parquet, by_json])
def test_whole_numbers_in_attributes_that_are_text_become_digits(make: Any) -> None:
    source = make("external_id", [12345.0, None, 7.0])
    read = rows.read(source) if isinstance(source, str) else rows.of(source)
    sent, aside = sent_and_told(read)
    assert [each.get("external_id") for each in sent] == ["12345", None, "7"]
    assert not aside
    assert read.quirks == ("column 'external_id': wrote numbers as text in 2 cells, for example 12345.0 as '12345'",)


@pytest.mark.parametrize("make", [frame, by_parquet, by_json])
@pytest.mark.parametrize("name", ["external_id", "phone_number", "location.zip"])
def test_other_numbers_in_identifiers_and_codes_are_refused(make: Any, name: str) -> None:
    source = make(name, [1.5, float(1 << 53)])
    sent, aside = sent_and_told(rows.read(source) if isinstance(source, str) else rows.of(source))
    assert not sent
    assert "is 1.5, which is not text" in aside[0]
    assert "floats have no more than 15 exact digits" in aside[1]


def test_integers_keep_all_digits() -> None:
    sent, _ = sent_and_told(rows.of(frame("external_id", [(1 << 62) + 1, 9007199254740993])))
    assert [each["external_id"] for each in sent] == ["4611686018427387905", "9007199254740993"]


@pytest.mark.parametrize("values", [[True], [math.inf], [date(2026, 1, 2)], [datetime(2026, 1, 2)], [Decimal("1.5")]])  # noqa: DTZ001
def test_values_that_identify_nothing_are_refused(values: list[Any]) -> None:
    sent, aside = sent_and_told(rows.of(frame("external_id", values)))
    assert not sent
    assert len(aside) == 1


@given(st.integers(-(10**37), 10**37))
def test_decimals_become_their_digits(number: int) -> None:
    source = pa.table({"external_id": pa.array([Decimal(number)], pa.decimal128(38, 0))})
    sent, _ = sent_and_told(rows.of(source))
    assert sent == [{"external_id": str(number)}]


def test_numbers_of_properties_stay_numbers_unless_text_is_asked_for() -> None:
    source = frame("properties.n", [1.0, 2.5])
    assert [each["properties"]["n"] for each in sent_and_told(rows.of(source))[0]] == [1.0, 2.5]
    as_text = rows.of(frame("properties.n", [1.0, 2.0]), types={"properties.n": "text"})
    assert [each["properties"]["n"] for each in sent_and_told(as_text)[0]] == ["1", "2"]


SPOILED = {
    "'a1": "a1",
    "'+16175550101": "+16175550101",
    "'02110'": "02110",
    f"{NO_BREAK}a1 ": "a1",
    f"{ISOLATE}a1{NO_WIDTH}": "a1",
    f" '{NO_BREAK}a1": "a1",
    "a 1": "a 1",
    "a'1": "a'1",
    "#1": "#1",
    "A+E+B": "A+E+B",
    "12345.0": "12345",  # as pandas writes a column with gaps to CSV
    "+16175550101.0": "+16175550101",
    "0.0": "0",
    "007.0": "007.0",
    "1.2.0": "1.2.0",
    "a1.0": "a1.0",
    "\u2019a1": "a1",
}


@pytest.mark.parametrize("spoiled", SPOILED)
@pytest.mark.parametrize("typed", [False, True])
def test_identifiers_lose_what_a_spreadsheet_put_around_them(spoiled: str, typed: bool) -> None:
    if typed:
        source = rows.of(frame("external_id", [spoiled, "b"]))
        sent, _ = sent_and_told(source)
        quirks = source.quirks
    else:
        sent, _, quirks = of_csv(f"email,external_id\na@b.co,{spoiled}\nb@b.co,b\n")
    assert [each["external_id"] for each in sent] == [SPOILED[spoiled], "b"]
    assert bool(quirks) == (spoiled != SPOILED[spoiled])
    assert all(repr(spoiled) in quirk and "1 cell," in quirk for quirk in quirks)


@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters='\0\r\n,"'), min_size=1),
    st.sampled_from(["", "'", " ", NO_BREAK]),
)
def test_cells_of_identifiers_are_the_same_in_files_and_frames(text: str, before: str) -> None:
    by_frame = rows.of(pa.table({"email": ["p0@b.co"], "external_id": [before + text]}))
    sent, aside, quirks = of_csv(f"email,external_id\np0@b.co,{before}{text}\n")
    assert (sent_and_told(by_frame)[0], by_frame.quirks) == (sent, quirks)
    assert all(each.get("external_id", "x").strip() for each in sent)
    assert len(sent) + len(aside) == 1


FORMULAS = {"external_id": "0060234", "location.zip": "02110", "phone_number": "+16175550101", "email": "ann@b.co"}


@pytest.mark.parametrize("name", FORMULAS)
def test_formulas_that_keep_a_code_as_text_become_this_text(name: str) -> None:
    """As in ``="02110"``, in text, and in a frame."""
    whole = f'="{FORMULAS[name]}"'
    beside = "external_id" if name == "email" else "email"
    sent, aside, quirks = of_csv(f'{beside},{name}\na@b.co,"{whole.replace(chr(34), chr(34) * 2)}"\n')
    assert (sent[0].get("location", {}).get("zip") if "." in name else sent[0][name]) == FORMULAS[name]
    assert (aside, quirks) == (
        [],
        (f"column {name!r}: took the text out of the formula in 1 cell, for example {whole!r}",),
    )
    table = pa.table({beside: ["a@b.co", "b@b.co"], name: [None, whole]})
    assert FORMULAS[name] in json.dumps(sent_and_told(rows.of(table))[0])
    assert "=" not in json.dumps(sent_and_told(rows.of(table))[0])


def test_other_texts_keep_apostrophes_and_are_trimmed_by_choice() -> None:
    text = f"email,first_name,properties.p\na@b.co,'t Hooft {NO_BREAK}, x \nb@b.co,  ,y\n"
    assert of_csv(text)[0][0]["first_name"] == f"'t Hooft {NO_BREAK}"
    sent, _, quirks = of_csv(text, trim=True)
    assert sent == [
        {"email": "a@b.co", "first_name": "'t Hooft", "properties": {"p": "x"}},
        {"email": "b@b.co", "properties": {"p": "y"}},
    ]
    assert [quirk.partition(", for")[0] for quirk in quirks] == [
        "column 'first_name': removed white space around the text in 2 cells",
        "column 'properties.p': removed white space around the text in 1 cell",
    ]


def test_identifiers_of_white_space_are_empty_cells() -> None:
    sent, aside, _ = of_csv(f"email,external_id\na@b.co,{NO_BREAK} \nb@b.co,'\n")
    assert (sent, aside) == ([{"email": "a@b.co"}, {"email": "b@b.co"}], [])


def test_a_type_text_keeps_everything() -> None:
    sent, _, quirks = of_csv("email,external_id\na@b.co,' 1\n", types={"external_id": "text"})
    assert (sent[0]["external_id"], quirks) == ("' 1", ())


@pytest.mark.parametrize(
    "cell", ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "1.23457E+11", "1.2e+19", "9999999999999998.0", '"1,61756E+10"']
)
@pytest.mark.parametrize("name", ["external_id", "phone_number", "location.zip"])
def test_what_a_spreadsheet_has_spoiled_is_refused(cell: str, name: str) -> None:
    sent, aside, _ = of_csv(f"email,{name}\na@b.co,{cell}\n")
    assert not sent
    assert "spreadsheet" in aside[0]


@pytest.mark.parametrize("line", ["Total,,120", ",Grand Total:,3", ",SUMME,3", "TOTALS (3 rows),,"])
def test_a_line_of_totals_is_named(line: str) -> None:
    sent, aside, _ = of_csv(f"email,first_name,properties.n\na@b.co,Ann,1\n{line}\n")
    assert len(sent) == 1
    assert "looks like a line of totals" in aside[0]


NUMBERS: dict[str, dict[str, Any]] = {
    "number:,": {
        "1.234,50": 1234.5,
        "0,99": 0.99,
        "1 019": 1019,
        "1.019": 1019,
        ",5": 0.5,
        "-1.234.567": -1234567,
        "(1.019,00)": -1019.0,
    },
    "number:.": {"1,019.90": 1019.9, "1'019.9": 1019.9, "1,23,456.00": 123456.0, "5-": -5, "+5": 5, "1\u202f000": 1000},
    "money": {
        "5 €": 5,
        "$5.00": 5.0,
        "€1.234,50": 1234.5,
        "1,019.90 USD": 1019.9,
        "(12.50)": -12.5,
        "-$5": -5,
        "$-5": -5,
        "CHF 1'019.90": 1019.9,
        "1.234.567": 1234567,
        "5,-": 5,
        "5.\u2013 kr": 5,
        "12.5-": -12.5,
        "R$ 0,99": 0.99,
        "US$5": 5,
        "Fr. 5.50": 5.5,
        "($1,000.00)": -1000.0,
        f"5{NO_BREAK}zł": 5,
        "0.125": 0.125,
        "5,00 kr.": 5.0,
        "1.019,90 Eur.": 1019.9,
        "1000.125": 1000.125,
    },
    "money:.": {"1,019 €": 1019},
    "money:,": {"1,019 €": 1.019},
}
NO_NUMBERS = {
    "number:,": ["1,019.90", "1.01", "12.34.5", "1..000", "", "x", "1,", "1.234 567", "\u0661", "1_000"],
    "number:.": ["1.019,90", "1,01", "1,0000", "1.2.3", "--5", "5 €", "1,2345.0", "01,019-+"],
    "money": ["1,019", "€5 $", "5 dogs", "$", "", "1.019 €", "--5", "(5", "5%", "1,2,3", "5.", "5 k.r."],
}


@pytest.mark.parametrize("kind", NUMBERS)
def test_numbers_as_people_write_them(kind: str) -> None:
    parse: Any = parser_of(kind, CellSettings())
    for text, value in NUMBERS[kind].items():
        assert (text, parse(text)) == (text, value)
        assert type(parse(text)) is type(value)


@pytest.mark.parametrize("kind", NO_NUMBERS)
def test_what_is_not_such_a_number(kind: str) -> None:
    parse: Any = parser_of(kind, CellSettings())
    for text in NO_NUMBERS[kind]:
        with pytest.raises(ValueError, match=r"is not|can be"):
            pytest.fail(f"{text!r} became {parse(text)!r}")


@given(
    st.decimals(-(10**9), 10**9, places=2),
    st.sampled_from(["{}€", "€{}", "USD {}", "{}\xa0kr"]),
    st.sampled_from(["de", "en", "ch"]),
)
def test_amounts_come_back(amount: Decimal, form: str, style: str) -> None:
    plain = f"{amount:,.2f}"
    written = {"en": plain, "ch": plain.replace(",", "'"), "de": plain.translate({44: ".", 46: ","})}[style]
    parse: Any = parser_of("money", CellSettings())
    assert parse(form.format(written)) == float(amount)
    marked: Any = parser_of("number:," if style == "de" else "number:.", CellSettings())
    assert marked(written) == float(amount)


def test_numbers_that_can_be_read_in_two_ways_are_told() -> None:
    sent, aside, quirks = of_csv(
        'email,properties.n\na@b.co,1.019\nb@b.co,2.5\nc@b.co,2.500\n"d@b.co","1,019"\n',
        types={"properties.n": "number"},
    )
    assert [each["properties"]["n"] for each in sent] == [1.019, 2.5, 2.5]
    read = "read numbers that may have a thousands separator (see the types number:, and number:.)"
    assert quirks == (f"column 'properties.n': {read} in 2 cells, for example '1.019' as 1.019",)
    assert aside[0].endswith("it can be 1019 or 1.019: choose the decimal mark with number:, or number:.")


def test_currencies_that_are_left_out_are_told() -> None:
    text = "email,properties.n\na@b.co,$5.00\nb@b.co,6\n"
    sent, _, quirks = of_csv(text, types={"properties.n": "money"})
    assert [each["properties"]["n"] for each in sent] == [5.0, 6]
    assert quirks == ("column 'properties.n': left out the currency $ in 1 cell, for example '$5.00' as 5.0",)


PHONES = {
    "(617) 555-0101": "+16175550101",
    "617.555.0101": "+16175550101",
    "'+16175550101": "+16175550101",
    f"{ISOLATE}+1 617{NO_BREAK}555-0101\u202c": "+16175550101",
    "16175550101": "+16175550101",
    "+49 30 901820": "+4930901820",
    "011 49 30 901820": "+4930901820",
    "617-555": "is too short for a phone number of US",
    "555-0101": "is a local number without an area code (US)",
    "+1617555010": "is too short for a phone number of US",
    "617 555 01011 23": "is too long for a phone number of US",
    "+1 117 555 0101": "is not a valid phone number of US",
    "617-555-0101 x12": "has an extension, which E.164 cannot have",
    "+999 123456789": "has a country code that does not exist",
    "n/a": "is not a phone number",
    "6175550101.0": "+16175550101",
    "617-555-0101 x": "has letters behind the number",
    "617-555 home": "has letters behind the number",
    "tel:+1-617-555-0101": "+16175550101",
}


@pytest.mark.parametrize("cell", PHONES)
def test_phone_numbers_of_a_country(cell: str) -> None:
    sent, aside, _ = of_csv(f"email,phone_number\na@b.co,{cell}\n", country="US")
    if PHONES[cell].startswith("+"):
        assert sent == [{"email": "a@b.co", "phone_number": PHONES[cell]}]
    else:
        assert aside[0].endswith(f"{cell!r} {PHONES[cell]}")
    assert sent_and_told(rows.of(frame("phone_number", [cell]), country="US"))[0] == [
        {**each, "email": "p0@b.co"} for each in sent
    ]


@pytest.mark.parametrize("cell", ["6175550101", "+1 617 555 0101", "+0123", "0049301234567", "+", "+1617555010112345"])
def test_without_a_country_only_e164_is_sent(cell: str) -> None:
    for source in (
        rows.of(frame("phone_number", [cell, "+16175550101"])),
        rows.read(by_json("phone_number", [cell, "+16175550101"])),
    ):
        sent, aside = sent_and_told(source)
        assert [each["phone_number"] for each in sent] == ["+16175550101"]
        assert "is not a phone number in E.164" in aside[0]
        assert "country='US'" in aside[0]


def test_phone_numbers_from_numbers() -> None:
    sent, _ = sent_and_told(rows.of(frame("phone_number", [16175550101.0, None]), country="US"))
    assert sent[0]["phone_number"] == "+16175550101"


def test_a_property_can_be_a_phone_number() -> None:
    sent, _, quirks = of_csv("email,properties.m\na@b.co,030 901820\n", types={"properties.m": "phone:DE"})
    assert sent[0]["properties"]["m"] == "+4930901820"
    assert "wrote phone numbers in E.164 in 1 cell" in quirks[0]
    aside = of_csv("email,properties.m\na@b.co,030 901820\n", types={"properties.m": "phone"})[1]
    assert "set its country, for example country='US'" in aside[0]


@pytest.mark.parametrize(("country", "hint"), [("USA", ""), ("UX", "; did you mean"), ("", "")])
def test_a_country_that_does_not_exist(country: str, hint: str) -> None:
    with pytest.raises(
        ArgumentError, match=f"unknown country {country!r}; expected two letters such as US or DE{hint}"
    ):
        of_csv("email\na@b.co\n", country=country)


TIMES = {
    "1767225600": "set the type datetime:unix if",
    "1767225600000": "set the type datetime:unix_ms if",
    "46053.5": "may be a date as a spreadsheet counts it",
    "31.01.2026": "set another format with a type such as",
}


@pytest.mark.parametrize("cell", TIMES)
def test_times_in_another_form_get_a_hint(cell: str) -> None:
    aside = of_csv(f"email,properties.t\na@b.co,{cell}\n", types={"properties.t": "datetime"})[1]
    assert TIMES[cell] in aside[0]


def test_times_in_utc_by_name_and_dates_with_an_offset() -> None:
    parse: Any = parser_of("datetime", CellSettings(zone=UTC))
    for text in ("2026-01-31 09:30:00 UTC", "2026-01-31T09:30UTC", "2026-01-31 09:30 GMT"):
        assert parse(text) == datetime(2026, 1, 31, 9, 30, tzinfo=UTC)
    for text in ("2026-01-31+02:00", "2026-01-31-0500", "2026-01-31 UTC", "2026-01-31 09:30 EST"):
        with pytest.raises(ValueError, match="is not a time in the format"):
            parse(text)


def test_seconds_and_milliseconds() -> None:
    text = "email,properties.t\na@b.co,{}\n"
    as_ms, as_seconds = {"properties.t": "datetime:unix_ms"}, {"properties.t": "datetime:unix"}
    assert (
        of_csv(text.format("1767225600123"), types=as_ms)[0][0]["properties"]["t"] == "2026-01-01T00:00:00.123000+00:00"
    )
    assert "datetime:unix_ms" in of_csv(text.format("1767225600000"), types=as_seconds)[1][0]
    assert "milliseconds that may be seconds" in of_csv(text.format("1767225600"), types=as_ms)[2][0]
    assert "is not a time in the format unix_ms" in of_csv(text.format("nan"), types=as_ms)[1][0]


@pytest.mark.parametrize("typed", [False, True])
def test_times_that_a_change_of_clocks_skips_or_repeats(typed: bool) -> None:
    cells = ["2026-03-29T02:30", "2026-10-25T02:30", "2026-10-25T03:30"]
    options: dict[str, Any] = {"timezone": "Europe/Berlin", "types": {"properties.t": "datetime"}}
    if typed:
        source = rows.of(
            frame("properties.t", [datetime.fromisoformat(cell) for cell in cells]), timezone="Europe/Berlin"
        )
        (sent, aside), quirks = sent_and_told(source), source.quirks
    else:
        lines = "".join(f"p{number}@b.co,{cell}\n" for number, cell in enumerate(cells))
        sent, aside, quirks = of_csv(f"email,properties.t\n{lines}", **options)
    assert [each["properties"]["t"][-14:] for each in sent] == ["02:30:00+02:00", "03:30:00+01:00"]
    assert "does not exist in Europe/Berlin: clocks went forward over 2026-03-29 02:30" in aside[0]
    example = "took the first of two times, because clocks went back, in 1 cell, for example 2026-10-25 02:30"
    assert quirks == (f"column 'properties.t': {example}",)


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Berlin", "Europe/Berlin"),
        ("Europe/Berln", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("zz9", None),
        ("GMT+1", None),
    ],
)
def test_a_time_zone_that_does_not_exist(name: str, near: str | None) -> None:
    with pytest.raises(ArgumentError) as caught:
        of_csv("email\na@b.co\n", timezone=name)
    expected = f"timezone: unknown time zone {name!r}; expected a name such as UTC or Europe/Berlin"
    assert str(caught.value) == (f"{expected}; did you mean {near}?" if near else expected)


@given(
    st.lists(
        st.text("+0123456789\n\u0661", max_size=17) | st.from_regex(r"\+[1-9][0-9]{6,14}", fullmatch=True), max_size=4
    )
)
def test_many_numbers_are_in_e164_if_each_is(texts: list[str]) -> None:
    assert are_e164(texts) == all(map(is_e164, texts))


@given(st.lists(st.text("a.' #+e0\u2019\xa0|", max_size=4), max_size=4))
def test_many_texts_are_clean_only_if_each_is(texts: list[str]) -> None:
    told: list[str] = []
    for text in texts if look_clean(texts) else ():
        assert clean(text, lambda what, _example: told.append(what)) == text
    assert not told
    assert looks_clean("a")
    assert not looks_clean("'a")
    assert look_clean(["a", "b c"])


def test_values_below_no_header_are_not_lost_in_silence() -> None:
    text = "email,,T,\na@b.co,secret,x,\nb@b.co,,y,\n"
    sent, aside, quirks = of_csv(text, rest="properties")
    assert ([each["properties"] for each in sent], aside) == ([{"T": "x"}, {"T": "y"}], [])
    assert quirks == ("column #2, which has no header: ignored the values in 1 cell, for example 'secret'",)
    assert of_csv(text, rest="properties", drop=["#2"])[2] == ()
    assert of_csv(text, rest="properties", drop=[""])[2] == ()
    assert of_csv(text, rest="properties", columns={"properties.note": "#2"})[2] == ()
