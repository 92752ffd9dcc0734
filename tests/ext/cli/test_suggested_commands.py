"""Headers that are not attributes: one command line that can be pasted gives each of them a place."""

from __future__ import annotations

import ast
import csv
import io
import json
import re
import shlex
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import assume, example, given, settings, strategies as st

from klaviyo_ext import rows
from klaviyo_ext.cli import main
from klaviyo_ext.rows.columns.unknown_columns import UnknownColumnsError
from klaviyo_ext.testing import FakeKlaviyo

from .conftest import Run

ROOT = Path(__file__).parents[3]

COMMON = ["First Name", "first_name", "Email", "Phone", "Mobile", "ZIP", "Customer ID", "id", "Tier", "tier", "title"]
NASTY = [
    "",
    " ",
    "'",
    '"',
    "Ann's Tier",
    "--",
    "--rest",
    "-x",
    "a.b",
    "a=b",
    "=",
    "$HOME",
    "`ls`",
    "#1",
    "#02",
    "!!",
    "ä é",
]
HEADERS = st.lists(
    st.one_of(
        st.sampled_from([*COMMON, *NASTY, "properties.a", "location.city", "a\nb", "x\u00a0y"]),
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=6),
    ),
    max_size=30,
)
COMMANDS = [("import", "profiles"), ("send", "events"), ("subscribe",), ("suppress",)]
NEEDED = {"send": ("--set", "metric=Placed Order")}


def ran(arguments: list[str]) -> tuple[int, str]:
    """The exit status of a command, and its standard error."""
    error, output = io.StringIO(), io.StringIO()
    with redirect_stderr(error), redirect_stdout(output):
        code = main(arguments)
    return code, error.getvalue()


def write(path: Path, headers: list[str]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="|")
        writer.writerow(headers)
        writer.writerow(["a@b.co", *(f"+1617555{number:04}" for number in range(1, len(headers)))])  # fits any type


FILES = st.sampled_from(["c.csv", "-c.csv", "c d's.csv"])
RESTS = st.sampled_from([None, "error", "properties", "drop"])


@pytest.mark.slow
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_command_that_is_shown_runs(command: tuple[str, ...]) -> None:
    @settings(max_examples=25)
    @given(HEADERS, FILES, RESTS)
    @example(NASTY, "c.csv", None)
    @example([*NASTY, *NASTY], "-c.csv", "drop")
    @example([f"c{number}" for number in range(40)], "c.csv", None)
    @example(["email", "Email", "E-Mail Address", "email"], "c.csv", "properties")
    def check(headers: list[str], file: str, rest: str | None) -> None:
        assume(rest != "properties" or command[0] not in ("subscribe", "suppress"))  # which have none
        given_rest = () if rest is None else ("--rest", rest)
        options = [*NEEDED.get(command[0], ()), *given_rest, "--fake", "--delimiter", "|", "--dry-run"]
        with TemporaryDirectory() as directory:
            path = Path(directory, file)
            write(path, ["email", *headers])
            code, error = ran([*command, *options, "--", str(path)])
            if "  klaviyo-ext" in error:
                (line,) = [line for line in error.splitlines() if line.startswith("  klaviyo-ext ")]
                name, *pasted = shlex.split(line)
                assert (name, pasted[: len(command)]) == ("klaviyo-ext", list(command))
                code, error = ran(pasted)
            usual = (", which has no header: ignored the values", "no column says who consents")
            told = [line for line in error.splitlines() if not any(each in line for each in usual)]
            assert (code, told) == (0, [])

    check()


def pasted_arguments(message: str) -> dict[str, Any]:
    (found,) = re.findall(r"; use (.+?)(?: or rest='properties' \(make|$)", message, re.DOTALL)
    call = ast.parse(f"f({found})", mode="eval").body
    assert isinstance(call, ast.Call)
    return {str(each.arg): ast.literal_eval(each.value) for each in call.keywords}


@given(HEADERS)
@example(NASTY)
@example([*NASTY, *NASTY])
@example([f"c{number}" for number in range(40)])
def test_the_arguments_that_are_shown_can_be_pasted(headers: list[str]) -> None:
    with TemporaryDirectory() as directory:
        path = Path(directory, "c.csv")
        write(path, ["email", *headers])
        arguments: dict[str, Any] = {}
        try:
            list(rows.read(path, delimiter="|", **arguments))
        except UnknownColumnsError as error:
            arguments |= pasted_arguments(str(error))
        [row] = list(rows.read(path, delimiter="|", **arguments))
        assert isinstance(row, dict), row


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="for a POSIX shell")
def test_a_shell_takes_it(tmp_path: Path) -> None:
    headers = ["email", *(each for each in NASTY if each not in (" ", "=")), "First Name"]
    write(tmp_path / "Ann's file.csv", headers)
    program = f"{shlex.quote(sys.executable)} -m klaviyo_ext.cli"

    def shell(line: str) -> subprocess.CompletedProcess[str]:
        command = line.replace("klaviyo-ext", program, 1)
        return subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True)  # noqa: S607

    first = shell("klaviyo-ext import profiles Ann\\'s\\ file.csv --dry-run --json --fake")
    assert first.returncode == 1
    done = shell(first.stderr.splitlines()[-1].strip())
    assert (done.returncode, done.stderr) == (0, "")
    [profile] = json.loads(done.stdout)["first_requests"][0]["body"]["data"]["attributes"]["profiles"]["data"]
    found = profile["attributes"]
    assert found["first_name"] == f"+1617555{len(headers) - 1:04}"
    for header in ("Ann's Tier", "`ls`"):
        assert found["properties"][header] == f"+1617555{headers.index(header):04}"


WHOLE = """\
error: c.csv:1: 5 columns are not attributes of profiles: 'First Name', 'Customer ID', "Ann's Tier", 'Zip Code', \
'Tier'; use the command below or --rest properties (make all such columns custom properties) or --rest drop (ignore \
all such columns)
for example:
  klaviyo-ext import profiles c.csv --fake --map 'first_name=First Name' --map 'external_id=Customer ID' \
--map 'properties.Ann'"'"'s Tier=Ann'"'"'s Tier' --map 'location.zip=Zip Code' --map properties.Tier=Tier
"""


def test_all_columns_at_once(run: Run, fake: FakeKlaviyo) -> None:
    Path("c.csv").write_text("email,First Name,Customer ID,Ann's Tier,Zip Code,Tier\na@b.co,Ann,7,gold,02110,3\n")
    done = run("import", "profiles", "c.csv")
    assert (done.code, done.err) == (1, WHOLE)
    done = run(*shlex.split(done.err.splitlines()[-1].strip())[1:], real=True)
    assert done.code == 0


STOPS = [
    ("Customer ID", "external_id"),
    ("E-mail", "email"),
    ("Email Address", "email"),
    ("FIRST_NAME", "first_name"),
    ("Mobile", "phone_number"),
    ("Nachname", "last_name"),
    ("Phone", "phone_number"),
    ("Postcode", "location.zip"),
    ("Province", "location.region"),
    ("State", "location.region"),
    ("Straße", "location.address1"),
    ("Teléfono", "phone_number"),
    ("Zip Code", "location.zip"),
    ("first-name", "first_name"),
    ("firstName", "first_name"),
]


@pytest.mark.parametrize(("header", "target"), STOPS)
@pytest.mark.parametrize("ending", ["csv", "jsonl"])
def test_a_header_that_plainly_is_an_attribute_becomes_no_property_by_accident(
    header: str, target: str, ending: str, run: Run, fake: FakeKlaviyo
) -> None:
    identifier = "anonymous_id" if ending == "no" else "id"
    cells = {identifier: "01A", "Tier": "gold", header: "a@b.co" if target == "email" else "+16175550101"}
    lines = [",".join(cells), ",".join(cells.values())] if ending == "csv" else [json.dumps(cells)]
    path = Path(f"c.{ending}")
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    done = run("import", "profiles", path, "--rest", "properties", "--dry-run")
    assert done.code == (1 if ending == "csv" else 3)
    said = done.err + done.out
    assert f"column {header!r} reads as {target}, and --rest properties would make" in said
    for way in (f"{target}={header}", f"properties.{header}={header}"):
        assert f"--map {shlex.quote(way)}" in said
        found = run("import", "profiles", path, "--rest", "properties", "--map", way, "--dry-run")
        assert found.code == 0, found.err
    fake.requests.assert_nothing_sent()


def test_what_has_its_attribute_already_is_a_property(run: Run) -> None:
    Path("c.csv").write_text("email,E-Mail,Mobile,phone_number\na@b.co,b@b.co,+1,+16175550101\n")
    done = run("import", "profiles", "c.csv", "--rest", "properties", "--dry-run", "--json")
    assert done.code == 0, done.err
    Path("c.jsonl").write_text('{"email": "a@b.co", "E-Mail": "b@b.co"}\n')
    assert run("import", "profiles", "c.jsonl", "--rest", "properties", "--dry-run").code == 0


def test_a_column_can_be_ignored_by_its_number(run: Run) -> None:
    Path("c.csv").write_text("email,x,x\na@b.co,1,2\n")
    done = run("import", "profiles", "c.csv", "--drop", "#2", "--map", "title=x", "--dry-run")
    assert (done.code, '"title": "2"' in done.out) == (0, True), done.err
    assert "--drop: no column #4; number of columns: 3" in run("import", "profiles", "c.csv", "--drop", "#4").err
