"""A file of rejects is spelled as the input: line ends, delimiter and encoding."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from klaviyo_ext import rows
from klaviyo_ext.testing import FakeKlaviyo

from .conftest import Run

ENDS = ["\n", "\r\n", "\r"]
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"]


def ends_in(content: str) -> set[str]:
    """The line ends of a text, outside of quotes."""
    plain = "".join(content.split('"')[0::2])
    return {end for end in ENDS if end in plain.replace("\r\n", "" if end != "\r\n" else "\r\n")}


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ENDS, ids=repr)
def test_rejects_of_csv_have_the_line_ends_of_the_input(end: str, delimiter: str, encoding: str, run: Run) -> None:
    lines = ["email,phone_number,location.city", "ann@b.co,555,Köln", 'bob@b.co,,"a\nb"', "eve@b.co,556,", "short"]
    path = Path("c.csv")
    path.write_bytes("".join(f"{line}{end}" for line in lines).replace(",", delimiter).encode(encoding))
    given = ("--encoding", encoding) if encoding in ("cp1252", "utf-16-le") else ()
    assert run("import", "profiles", path, *given).code == 3
    content = Path("c.rejects.csv").read_bytes().decode(encoding)
    assert ends_in(content) == {end}
    assert content.split(end)[0] == delimiter.join(("_error_line,_error_code,_error_detail," + lines[0]).split(","))
    assert content.count(end) == 4
    assert run("import", "profiles", "c.rejects.csv", *given).code == 3  # the same file again
    assert ends_in(Path("c.rejects.csv").read_bytes().decode(encoding)) == {end}


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=repr)
def test_a_header_of_several_lines_does_not_decide(end: str, run: Run) -> None:
    other = "\n" if end == "\r\n" else "\r\n"
    Path("c.csv").write_bytes(f'email,"a{other}b",phone_number{end}ann@b.co,x,555{end}'.encode())
    assert run("import", "profiles", "c.csv", "--rest", "drop").code == 3
    assert ends_in(Path("c.rejects.csv").read_bytes().decode()) == {end}


@pytest.mark.parametrize("array", [False, True])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=repr)
def test_rejects_of_json_have_them_too(end: str, array: bool, run: Run) -> None:
    told = [json.dumps({"email": who, "phone_number": "555"}) for who in ("ann@b.co", "eve@b.co")]
    content = f"[{end}{f',{end}'.join(told)}{end}]{end}" if array else "".join(f"{each}{end}" for each in told)
    Path("c.json").write_bytes(content.encode())
    assert run("import", "profiles", "c.json").code == 3
    assert ends_in(Path("c.rejects.json").read_bytes().decode()) == {end}


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=repr)
def test_rejects_in_python_have_them_too(end: str, tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    path.write_bytes(f"email,phone_number{end}ann@b.co,555{end}".encode())
    FakeKlaviyo().client().bulk_import_profiles(rows.read(path), rejects=tmp_path / "r.csv")
    assert ends_in((tmp_path / "r.csv").read_bytes().decode()) == {end}
