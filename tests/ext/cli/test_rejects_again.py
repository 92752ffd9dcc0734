"""A file of rejects that is sent again: the rows that are rejected again take its place, and no row is ever lost."""

from __future__ import annotations

import csv
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext.testing import FakeKlaviyo, faults
from tests.ext.cli.conftest import Run

IMPORT = ("import", "profiles")
JOB = "get_bulk_import_profiles_job"


def rejects(name: str = "c.rejects.csv") -> list[dict[str, Any]]:
    """The rows of a file of rejects."""
    path = Path(name)
    if name.endswith(".parquet"):
        found: list[dict[str, Any]] = import_module("pyarrow.parquet").read_table(path).to_pylist()
        return found
    text = path.read_text(encoding="utf-8")
    if name.endswith(".csv"):
        return list(csv.DictReader(text.splitlines()))
    return json.loads(text) if name.endswith(".json") else [json.loads(line) for line in text.splitlines()]


def files() -> list[str]:
    return sorted(path.name for path in Path().iterdir())


def corrected(name: str, old: str, new: str) -> None:
    path = Path(name)
    if name.endswith(".parquet"):
        arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
        table = parquet.read_table(path)
        rows = [{key: new if value == old else value for key, value in row.items()} for row in table.to_pylist()]
        parquet.write_table(arrow.Table.from_pylist(rows, schema=table.schema), path)
    else:
        path.write_text(
            path.read_text(encoding="utf-8").replace(
                f'"{old}"' if "json" in name else f",{old}", f'"{new}"' if "json" in name else f",{new}"
            ),
            encoding="utf-8",
        )


def begun(run: Run, ending: str) -> str:
    """A file of two rejects, at the lines (or rows) 3 and 4 (2 and 3)."""
    rows = [{"email": each} for each in ("a@b.co", "bad1@", "bad2@")]
    name = f"c.{ending}"
    if ending == "parquet":
        arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
        parquet.write_table(arrow.Table.from_pylist(rows), name)
    elif ending == "csv":
        Path(name).write_text("email\n" + "".join(f"{row['email']}\n" for row in rows))
    elif ending == "jsonl":
        Path(name).write_text("".join(json.dumps(row) + "\n" for row in rows))
    else:
        Path(name).write_text(json.dumps(rows))
    assert run(*IMPORT, name).code == 3
    return f"c.rejects.{ending}"


@pytest.mark.parametrize("ending", ["csv", "jsonl", "json", "parquet"])
def test_the_same_file_is_updated_and_ends_gone(ending: str, run: Run, fake: FakeKlaviyo) -> None:
    name = begun(run, ending)
    there = files()
    before = [row["email"] for row in rejects(name)]
    assert before == ["bad1@", "bad2@"]
    corrected(name, "bad1@", "good1@b.co")
    done = run(*IMPORT, name)
    assert done.code == 3
    assert f"rejected rows (1 invalid): {name}" in done.err
    [row] = rejects(name)
    assert row["email"] == "bad2@"
    assert list(row) == ["_error_line", "_error_code", "_error_detail", "email"]
    assert files() == there
    assert run(*IMPORT, name).code == 3  # without any correction
    assert [row["email"] for row in rejects(name)] == ["bad2@"]
    corrected(name, "bad2@", "good2@b.co")
    done = run(*IMPORT, name)
    assert done.code == 0
    assert f"no rejected rows are left; {name} was deleted" in done.err
    assert files() == [each for each in there if each != name]
    assert len(fake.profiles) == 3


def test_lines_are_those_of_the_first_file(run: Run) -> None:
    name = begun(run, "csv")
    first = {row["email"]: row["_error_line"] for row in rejects(name)}
    assert first == {"bad1@": "3", "bad2@": "4"}
    corrected(name, "bad1@", "good@b.co")
    run(*IMPORT, name)
    assert {row["email"]: row["_error_line"] for row in rejects(name)} == {"bad2@": "4"}
    assert rejects(name)[0]["_error_detail"] == "column 'email': Invalid email address: bad2@"


@pytest.mark.parametrize(
    ("answer", "options", "kept"),
    [
        (faults.attributes(completed_count=1, failed_count=1), (), "rows that failed, without a name: 1"),
        (
            faults.attributes(status="cancelled", completed_count=0, failed_count=0),
            (),
            "rows without a known outcome: 2",
        ),
        (faults.error(403, "permission_denied"), (), "rows without a known outcome: 2"),
        (None, ("--no-wait",), "rows without a known outcome: 2"),
        (None, ("--where", "email!=x@b.co"), "rows left out by --where or consent: 1"),
    ],
)
def test_a_run_that_does_not_tell_every_outcome_keeps_the_rows(
    answer: Any, options: tuple[str, ...], kept: str, run: Run, fake: FakeKlaviyo
) -> None:
    name = begun(run, "csv")
    corrected(name, "bad1@", "x@b.co")
    corrected(name, "bad2@", "y@b.co")
    before = Path(name).read_bytes()
    if answer is not None:
        fake.fail(JOB, answer, times=None)
        fake.fail("get_errors_for_bulk_import_profiles_job", faults.error(500), times=None)
    done = run(*IMPORT, name, *options)
    assert kept in done.err
    assert Path(name).read_bytes() == before


def test_an_interrupted_run_keeps_the_rows_and_its_journal(
    run: Run, fake: FakeKlaviyo, monkeypatch: pytest.MonkeyPatch
) -> None:
    with fake.serve() as server:
        real = {"real": True}
        lines = [f"{number},x,y,p{number}@b.co" for number in range(30)]
        Path("c.rejects.csv").write_text("_error_line,_error_code,_error_detail,email\n" + "\n".join(lines) + "\n")
        monkeypatch.setenv("KLAVIYO_API_KEY", "pk_test")
        before = Path("c.rejects.csv").read_bytes()
        fake.fail("bulk_import_profiles", faults.error(401, "not_authenticated"), times=None)
        done = run(*IMPORT, "c.rejects.csv", "--base-url", server.url, **real)
        assert done.code == 5
        assert Path("c.rejects.csv").read_bytes() == before
        fake.clear_faults()
        done = run(*IMPORT, "c.rejects.csv", "--base-url", server.url, **real)
        assert done.code == 0, done.err
        assert files() == []
        assert len(fake.profiles) == 30


def test_strict_keeps_the_rows(run: Run) -> None:
    name = begun(run, "csv")
    Path(name).write_text(
        Path(name)
        .read_text()
        .replace("email", "email,title")
        .replace("bad1@", "a@b.co,T")
        .replace("bad2@", "b@b.co,T,extra")
    )
    before = Path(name).read_bytes()
    assert run(*IMPORT, name, "--strict").code == 1
    assert Path(name).read_bytes() == before


def test_a_file_of_the_user_with_such_a_name_is_left_alone(run: Run) -> None:
    Path("x.rejects.csv").write_text("email\nbad@\na@b.co\n")
    assert run(*IMPORT, "x.rejects.csv").code == 3
    assert files() == ["x.rejects.csv", "x.rejects.rejects.csv"]
    assert Path("x.rejects.csv").read_text() == "email\nbad@\na@b.co\n"


def test_another_file_by_option(run: Run) -> None:
    name = begun(run, "csv")
    before = Path(name).read_bytes()
    assert run(*IMPORT, name, "--rejects", "other.csv").code == 3
    assert Path(name).read_bytes() == before
    assert len(rejects("other.csv")) == 2
