"""``rejects=PATH``: every row that a run does not get done is in a file that can be corrected and sent again."""

from __future__ import annotations

import asyncio
import csv
import gzip
import json
import os
import stat
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from klaviyo_client.api import catalogs, profiles
from klaviyo_client.models import ProfileUpsertAttributes
from klaviyo_ext import ProfileDraft, errors, rows as tables, updaters as u
from klaviyo_ext.bulk import Finished, Malformed, report_of
from klaviyo_ext.rows import TableError
from klaviyo_ext.testing import FakeKlaviyo
from tests.ext.bulk.receiver import BOTH, SUPPRESS, Receiver, blaming, blunt, people, report, run
from tests.ext.kernel import Script, Time, awaiting, blocking
from tests.ext.rows.sent_records import ByRecords

FORMATS = pytest.mark.parametrize("name", ["r.csv", "r.tsv", "r.jsonl", "r.json"])
ERRORS = ("_error_index", "_error_code", "_error_detail")
IMPORT = profiles.bulk_import_profiles({})


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def read(name: str) -> list[dict[str, Any]]:
    """The rows of a file, as another program sees them."""
    with Path(name).open(newline="", encoding="utf-8") as file:
        if name.endswith(".jsonl"):
            return [json.loads(line) for line in file]
        if name.endswith(".json"):
            found: list[dict[str, Any]] = json.load(file)
            return found
        return list(csv.DictReader(file, delimiter="\t" if name.endswith(".tsv") else ","))


async def later(rows: list[Any]) -> AsyncIterator[Any]:
    for row in rows:
        yield row


def sources(kind: str) -> list[Callable[[list[Any]], Any]]:
    return [list, tuple, iter, later] if kind == "async" else [list, tuple, iter]


@BOTH
@FORMATS
def test_all_kinds_of_rejects_of_all_kinds_of_sources(kind: str, name: str) -> None:
    wrong: list[Any] = [{"first_name": "Nobody", "location": {"city": "Turin"}}, None, {"properties": {"x": [1]}}]
    rows = [*people(120), *wrong]
    job = {"code": "bad", "detail": "Bad\n=1+1", "source": {"pointer": "/data/attributes/profiles/data/0"}}
    for made in sources(kind):
        server = Receiver(
            rule=lambda number, _: blaming("invalid", 3, 50) if number == 1 else None,
            job=[{"status": "complete", "completed_count": 117, "failed_count": 1}],
            errors=[job],
        )
        found = report(run(kind, server, IMPORT, made(rows), rejects=name, keep=2))
        lines = read(name)
        assert [int(line["_error_index"]) for line in lines] == [0, 3, 50, 120, 121, 122]
        codes = [line["_error_code"] for line in lines]
        assert codes == ["bad", "invalid", "invalid", "no_identifier", "malformed", "no_identifier"]
        assert len(lines) == found.rejected_count
        assert [line.get("email") or None for line in lines[:3]] == [rows[index]["email"] for index in (0, 3, 50)]
        if name.startswith("r.j"):
            assert lines[0]["_error_detail"] == "Bad\n=1+1 (at /data/attributes/profiles/data/0)"
            assert (lines[3]["location"], lines[5]["properties"]) == ({"city": "Turin"}, {"x": [1]})
        else:
            assert (lines[3]["location.city"], lines[5]["properties.x"]) == ("Turin", "[1]")
            assert "'=1+1" in lines[0]["_error_detail"]
        assert [path.name for path in Path().iterdir()] == [name]
        assert stat.S_IMODE(Path(name).stat().st_mode) == 0o600


@BOTH
def test_rows_of_unknown_outcome(kind: str) -> None:
    items = [{"external_id": f"p{number}"} for number in range(5)]
    server = Receiver("/data/attributes/items/data", rule=lambda *_: blunt(503))
    report(run(kind, server, catalogs.bulk_create_catalog_items({}), iter(items), rejects="r.jsonl"))
    assert [(line["_error_code"], line["external_id"]) for line in read("r.jsonl")] == [
        ("unknown_outcome", f"p{number}") for number in range(5)
    ]


class Odd:
    def __str__(self) -> str:
        raise ValueError("no text")


@pytest.mark.parametrize("made", [list, iter])
def test_rows_of_every_form(made: Callable[[Any], Any]) -> None:
    draft = ProfileDraft()
    draft.first_name = "Ann"
    ring: dict[str, Any] = {"first_name": "Ring"}
    ring["properties"] = {"me": ring}

    given: list[tuple[Any, Any]] = [
        ({"first_name": "Ann", "properties": {"n": float("nan")}}, {"first_name": "Ann", "properties": {"n": None}}),
        (
            {"properties": {"when": datetime(2026, 1, 1, tzinfo=UTC)}},
            {"properties": {"when": "2026-01-01T00:00:00+00:00"}},
        ),
        ({"properties": {"d": Decimal("1.5"), "s": b"x"}}, {"properties": {"d": 1.5, "s": "b'x'"}}),
        ({1: 2}, {"1": 2}),
        (ProfileUpsertAttributes(first_name="Ann"), {"first_name": "Ann"}),
        (draft, {"first_name": "Ann"}),
        (u.first_name("Ann"), {"first_name": "Ann"}),
        ([u.first_name("Ann"), {"title": "T"}], {"first_name": "Ann", "title": "T"}),
        ({"type": "profile", "attributes": {"title": "T"}, "meta": {"x": 1}}, {"title": "T", "meta": {"x": 1}}),
        (Malformed("bad line", "a;b;c"), {"_error_row": "a;b;c"}),
        (Malformed("bad row", {"title": "T"}), {"title": "T"}),
        (Malformed("bad row"), {"_error_row": None}),
        (7, {"_error_row": 7}),
        ([5], {"_error_row": [5]}),
        ("", {"id": ""}),
        ({"title": "half \ud800"}, {"title": "half \ud800"}),
        (Odd(), {"_error_row": "<Odd>"}),
    ]
    rows = [row for row, _ in given]
    found = report(run("sync", Receiver(), IMPORT, made([*rows, ring]), rejects="r.jsonl"))
    lines = read("r.jsonl")
    assert len(lines) == found.rejected_count == len(rows) + 1
    for line, (row, cells) in zip(lines, given, strict=False):
        shown = {
            name: cell for name, cell in line.items() if name not in ("_error_index", "_error_code", "_error_detail")
        }
        assert shown == cells, row
    assert lines[-1]["first_name"] == "Ring"
    report(run("sync", Receiver(), IMPORT, made([*rows, ring]), rejects="r.csv"))
    assert len(read("r.csv")) == len(lines)


def test_a_text_is_what_it_is_for_the_method() -> None:
    for method in ("bulk_subscribe_profiles", "bulk_suppress_profiles"):
        run(
            "sync",
            Receiver(job=None, rule=lambda n, _: blaming("invalid", 0) if n == 1 else None),
            method,
            ["x"],
            rejects="r.csv",
        )
        assert [line["email"] for line in read("r.csv")] == ["x"]


# ---- sources that are files or frames


GOOD, BAD = "a@klaviyo-fake.io", "not an address"


@pytest.mark.parametrize("form", ["csv", "jsonl", "json"])
@FORMATS
def test_a_file_as_the_command_writes_it(form: str, name: str) -> None:
    """In the format, the encoding and the columns of the source, if the name asks for the same format."""
    source = f"c.{form}"
    rows = [{"E-Mail": GOOD, "Name": "Ann"}, {"E-Mail": BAD, "Name": "Bob"}, {"E-Mail": "", "Name": "Eve"}]
    if form == "csv":
        Path(source).write_text("E-Mail;Name\n" + "".join(f"{row['E-Mail']};{row['Name']}\n" for row in rows))
    elif form == "json":
        Path(source).write_text(json.dumps(rows))
    else:
        Path(source).write_text("\n".join(map(json.dumps, rows)))
    columns = {"email": "E-Mail", "first_name": "Name"}
    fake = FakeKlaviyo()
    with fake.client() as klaviyo:
        for _ in range(2):
            klaviyo.bulk_import_profiles(tables.read(source, columns=columns), rejects=name)
            text = Path(name).read_text()
            if name == f"r.{form}" and form == "csv":
                assert text.startswith("_error_line;_error_code;_error_detail;E-Mail;Name\n") or ";E-Mail;Name" in text
                lines = list(csv.DictReader(text.splitlines(), delimiter=";"))
            else:
                lines = read(name)
            assert [line["_error_code"] for line in lines] == ["invalid", "no_identifier"]
            assert [line["Name"] for line in lines] == ["Bob", "Eve"]
            assert all("_error_line" in line for line in lines)
        again = klaviyo.bulk_import_profiles(tables.read(name, columns=columns), rejects=f"again-{name}")
        assert (again.read, again.rejected_count) == (2, 2)


def test_a_broken_row_of_a_file() -> None:
    Path("c.csv").write_text(f'email,first_name\n{GOOD},A\n"{BAD}\n')
    fake = FakeKlaviyo()
    with fake.client() as klaviyo:
        for name in ("r.csv", "r.jsonl"):
            found = klaviyo.bulk_import_profiles(tables.read("c.csv"), rejects=name)
            assert len(read(name)) == found.rejected_count == 1


def test_parquet() -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    table = pytest.importorskip("pyarrow").table({"email": [GOOD, BAD, None], "n": [1, 2, 3]})
    parquet.write_table(table, "c.parquet")
    fake = FakeKlaviyo()
    with fake.client() as klaviyo:
        for _ in range(2):
            klaviyo.bulk_import_profiles(tables.read("c.parquet", rest="properties"), rejects="r.parquet")
            found = parquet.read_table("r.parquet").to_pylist()
            assert [(row["_error_line"], row["email"], row["n"]) for row in found] == [(2, BAD, 2), (3, None, 3)]
        klaviyo.bulk_import_profiles(tables.read("c.parquet", rest="properties"), rejects="r.csv")
        assert [row["n"] for row in read("r.csv")] == ["2", "3"]


@BOTH
def test_a_frame(kind: str) -> None:
    frame = ByRecords(
        [{"E-Mail": f"p{n}@klaviyo-fake.io", "spent": float("nan")} for n in range(3)]
        + [{"E-Mail": None, "spent": 1.5}]
    )
    made = tables.of(frame, columns={"email": "E-Mail", "properties.spent": "spent"})
    server = Receiver(rule=lambda number, _: blaming("invalid", 1) if number == 1 else None)
    report(run(kind, server, IMPORT, made, rejects="r.jsonl"))
    first, last = read("r.jsonl")
    assert (first["_error_index"], first["E-Mail"], first["spent"]) == (1, "p1@klaviyo-fake.io", None)
    assert (last["_error_index"], last["E-Mail"], last["spent"]) == (3, None, 1.5)


@BOTH
def test_a_stream_that_can_be_read_once_only(kind: str) -> None:
    arrow: Any = import_module("pyarrow")
    table = arrow.table({"email": ["a@klaviyo-fake.io", None], "properties.n": [1, 2]})
    report(run(kind, Receiver(), IMPORT, table.to_reader(), rejects="r.jsonl"))
    (row,) = read("r.jsonl")
    assert (row["_error_index"], row["_error_code"], row["properties"]) == (1, "no_identifier", {"n": 2})


# ---- what becomes of files


@BOTH
def test_no_rejects_no_file(kind: str) -> None:
    report(run(kind, Receiver(), IMPORT, people(3), rejects="r.csv"))
    assert list(Path().iterdir()) == []
    report(run(kind, Receiver(), IMPORT, [None], rejects="r.csv"))
    os.link("r.csv", "kept.csv")
    report(
        run(kind, Receiver(), IMPORT, people(3), rejects="r.csv")
    )  # the file of yesterday would be taken for today's
    assert [path.name for path in Path().iterdir()] == ["kept.csv"]
    Path("r.csv").write_bytes(b"")
    report(run(kind, Receiver(), IMPORT, people(3), rejects="r.csv"))
    assert Path("r.csv").exists()
    report(run(kind, Receiver(), IMPORT, [None], rejects="r.csv"))
    assert len(read("r.csv")) == 1


@BOTH
def test_duplicates_that_are_left_out_are_no_rejects(kind: str) -> None:
    report(run(kind, Receiver(), IMPORT, [*people(2), *people(1)], duplicates="first", rejects="r.csv"))
    assert list(Path().iterdir()) == []


def text_file() -> str:
    Path("r.csv").write_text("email\na@b.co\n")
    return "exists and is not a file of rejects"


def compressed() -> str:
    Path("r.csv").write_bytes(gzip.compress(b"_error_code"))
    return "exists and is not a file of rejects"


def linked() -> str:
    Path("other.csv").write_text("email\na@b.co\n")
    Path("r.csv").symlink_to("other.csv")
    return "exists and is not a file of rejects"


@BOTH
@pytest.mark.parametrize("make", [text_file, compressed, linked])
def test_another_file_is_never_replaced(kind: str, make: Callable[[], str]) -> None:
    message = make()
    before = Path("r.csv").read_bytes()
    server = Receiver()
    result = run(kind, server, IMPORT, [None, *people(1)], rejects="r.csv")
    assert isinstance(result.error, errors.ArgumentError)
    assert message in str(result.error)
    assert result.error.argument == "rejects"
    assert (server.seen, Path("r.csv").read_bytes()) == ([], before)


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"rejects": 5}, errors.ArgumentTypeError, "rejects must be a path, not int"),
        ({"rejects": ""}, errors.ArgumentError, "rejects must be the path of a file"),
        ({"rejects": "r"}, errors.ArgumentError, r"rejects must end in .csv, .tsv, .jsonl, .json, not 'r'"),
        ({"rejects": "r.csv.gz"}, errors.ArgumentError, "rejects must end in"),
        ({"rejects": "r.parquet"}, errors.ArgumentError, "rejects must end in"),
        ({"rejects": "no/r.csv"}, errors.ArgumentError, "directory no does not exist"),
        (
            {"rejects": "r.csv", "journal": "r.csv"},
            errors.ArgumentError,
            "rejects and the journal must not be the same",
        ),
        ({"rejects": "j-wal.csv", "journal": "link"}, errors.ArgumentError, "rejects and the journal must not be"),
    ],
)
@BOTH
def test_names_that_are_refused(kind: str, options: Any, error: Any, message: str) -> None:
    Path("link").symlink_to("j-wal.csv")
    server = Receiver()
    result = run(kind, server, IMPORT, people(1), **options)
    with pytest.raises(error, match=message):
        raise result.error or AssertionError
    assert server.seen == []


@BOTH
@pytest.mark.parametrize("exists", [True, False])
def test_a_place_that_cannot_be_written(kind: str, exists: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if exists:
        Path("r.csv").write_text("_error_code\n")
    monkeypatch.setattr("klaviyo_ext.bulk.rejects_output.os.access", lambda *_: False)
    server = Receiver()
    result = run(kind, server, IMPORT, people(1), rejects="r.csv")
    assert isinstance(result.error, errors.ArgumentError)
    assert (str(result.error), server.seen) == ("cannot write rejects r.csv: no permission", [])


def test_the_source_is_never_replaced() -> None:
    Path("c.rejects.csv").write_text(f"_error_code,email\nx,{BAD}\n")
    Path("link.csv").symlink_to("c.rejects.csv")
    before = Path("c.rejects.csv").read_bytes()
    fake = FakeKlaviyo()
    with fake.client() as klaviyo:
        for name in ("c.rejects.csv", "link.csv", "./c.rejects.csv"):
            with pytest.raises(errors.ArgumentError, match="rejects and the source must not be the same file"):
                klaviyo.bulk_import_profiles(tables.read("c.rejects.csv"), rejects=name)
    assert Path("c.rejects.csv").read_bytes() == before


# ---- runs that end early


@BOTH
@pytest.mark.parametrize("made", [list, iter])
def test_a_run_that_ends_early(kind: str, made: Callable[[Any], Any]) -> None:
    """What was rejected until then is written, and the error is the one that ended the run."""
    server = Receiver(rule=lambda number, _: blunt(403, "permission_denied") if number == 2 else blaming("bad", 1))
    result = run(kind, server, SUPPRESS, made([None, *people(150)]), rejects="r.jsonl", concurrency=1)
    assert isinstance(result.error, errors.PermissionDeniedError)
    assert [(line["_error_index"], line["_error_code"]) for line in read("r.jsonl")] == [(0, "malformed"), (2, "bad")]
    assert isinstance(result.events[-1], Finished)


def test_a_run_that_ends_early_keeps_the_file_of_an_earlier_one() -> None:
    report(run("sync", Receiver(), SUPPRESS, [None], rejects="r.csv"))
    assert run("sync", Receiver(rule=lambda *_: blunt(403)), SUPPRESS, people(3), rejects="r.csv").error is not None
    assert len(read("r.csv")) == 1


@BOTH
def test_a_source_that_fails(kind: str) -> None:
    def failing() -> Iterator[Any]:
        yield None
        raise KeyError("the file ends")

    assert isinstance(run(kind, Receiver(), SUPPRESS, failing(), rejects="r.csv").error, KeyError)
    assert len(read("r.csv")) == 1


def test_a_stream_that_is_closed() -> None:
    with blocking(Script([Receiver()]), Time()) as klaviyo:
        events: Any = klaviyo.bulk_stream(SUPPRESS, [None, *people(500)], rejects="r.csv")
        next(events)
        events.close()
    assert len(read("r.csv")) == 1

    async def main() -> None:
        async with awaiting(Script([Receiver()]), Time()) as klaviyo:
            events: Any = klaviyo.bulk_stream(SUPPRESS, later([None, None, *people(500)]), rejects="r.csv")
            await anext(events)
            await events.aclose()

    asyncio.run(main())
    assert len(read("r.csv")) == 2


def test_the_file_is_there_when_the_last_event_comes() -> None:
    with blocking(Script([Receiver()]), Time()) as klaviyo:
        for event in klaviyo.bulk_stream(SUPPRESS, [None, *people(5)], rejects="r.csv"):
            assert Path("r.csv").exists() == isinstance(event, Finished)


@BOTH
def test_a_listener_that_raises(kind: str) -> None:
    def see(event: Any) -> None:
        if isinstance(event, Finished):
            raise LookupError("mine")  # noqa: TRY004 - of the listener

    assert isinstance(run(kind, Receiver(), SUPPRESS, [None], rejects="r.csv", on_progress=see).error, LookupError)
    assert len(read("r.csv")) == 1


@BOTH
@pytest.mark.parametrize("ends", [True, False])
def test_a_file_that_cannot_be_written(kind: str, ends: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rows were sent; the error has the report. An error of the run itself comes first."""
    report(run(kind, Receiver(), SUPPRESS, [None], rejects="r.csv"))
    before = Path("r.csv").read_bytes()
    monkeypatch.setattr("klaviyo_ext.bulk.rejects_writer.CSVWriter.close", lambda _: (_ for _ in ()).throw(full()))
    server = Receiver(rule=lambda *_: None if ends else blunt(403, "permission_denied"))
    result = run(kind, server, SUPPRESS, [None, None, *people(3)], rejects="r.csv")
    assert Path("r.csv").read_bytes() == before
    assert [path.name for path in Path().iterdir()] == ["r.csv"]
    assert result.error is not None
    found = report_of(result.error)
    assert found is not None
    if ends:
        assert isinstance(result.error, TableError | OSError)
        assert found.accepted == 3
    else:
        assert isinstance(result.error, errors.PermissionDeniedError)
        assert any("No space left" in note for note in result.error.__notes__)


def full() -> OSError:
    return OSError(28, "No space left on device")


@BOTH
def test_a_disk_that_cannot_hold_the_rows(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full:
        def write(self, _: bytes) -> None:
            raise full()

        def close(self) -> None: ...

    monkeypatch.setattr("klaviyo_ext.bulk.source_rows.TemporaryFile", Full)
    result = run(kind, Receiver(), SUPPRESS, iter(people(3)), rejects="r.csv")
    assert isinstance(result.error, TableError)
    assert "cannot keep the rows in a temporary file: No space left" in str(result.error)
    assert report_of(result.error) is not None


# ---- with a journal


@BOTH
def test_a_run_that_goes_on_writes_the_rejects_of_the_earlier_one_too(kind: str) -> None:
    rows = [None, *people(250)]
    server = Receiver(rule=lambda number, _: blaming("bad", 1) if number == 1 else blunt(403) if number > 2 else None)
    assert run(kind, server, SUPPRESS, iter(rows), journal="j", rejects="r.jsonl", concurrency=1).error is not None
    Path("r.jsonl").unlink()
    again = Receiver(rule=lambda number, _: blaming("worse", 2) if number == 1 else None)
    for _ in range(2):
        found = report(run(kind, again, SUPPRESS, iter(rows), journal="j", rejects="r.jsonl", concurrency=1))
        lines = read("r.jsonl")
        assert [line["_error_code"] for line in lines] == ["malformed", "bad", "worse"]
        assert [line.get("email") for line in lines[1:]] == [rows[line["_error_index"]]["email"] for line in lines[1:]]
        assert found.rejected_count == 3
    new = report(run(kind, Receiver(), SUPPRESS, iter(people(5)), journal="j", rejects="r.jsonl"))
    assert (new.accepted, Path("r.jsonl").exists()) == (5, False)


# ---- any rows


ROW = st.none() | st.dictionaries(
    st.sampled_from(["email", "first_name", "properties", "location", "_error_code"]),
    st.none()
    | st.text(max_size=3)
    | st.integers()
    | st.dictionaries(st.text(max_size=2), st.text(max_size=3), max_size=2),
    max_size=3,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.lists(ROW, max_size=12), st.sampled_from(["r.jsonl", "r.json", "r.csv"]), st.sets(st.integers(0, 11)))
def test_every_reject_is_in_the_file_once_and_as_it_was(rows: list[Any], name: str, wrong: set[int]) -> None:
    for path in Path().iterdir():
        path.unlink()
    rows = [{"email": f"p{n}@klaviyo-fake.io"} if n in wrong else row for n, row in enumerate(rows)]
    refused = blaming("bad", 0)
    server = Receiver(rule=lambda number, records: refused if number == 1 and len(records) > 1 else None)
    found = report(run("sync", server, IMPORT, iter(rows), rejects=name))
    lines = read(name) if Path(name).exists() else []
    assert [int(line["_error_index"]) for line in lines] == [reject.index for reject in found.rejects()]
    if name != "r.csv":
        for line in lines:
            row = {"_error_row": None} if rows[line["_error_index"]] is None else rows[line["_error_index"]]
            cells = {name: cell for name, cell in line.items() if name not in ERRORS}
            assert cells == {name: cell for name, cell in row.items() if name not in ERRORS}
