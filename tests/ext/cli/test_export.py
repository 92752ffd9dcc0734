"""Exports: columns, formats, files that are whole, and where to go on."""

from __future__ import annotations

import csv
import gzip
import io
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext.testing import FakeKlaviyo, faults

from .conftest import Run


@pytest.fixture(autouse=True)
def people(fake: FakeKlaviyo) -> None:
    for number in range(250):
        fake.add_profile(
            email=f"p{number}@b.co",
            phone_number=None,
            properties={"tier": "gold", "n": number, "tags": ["a", 1]},
            location={"zip": "01234", "latitude": 50.5},
        )


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_csv(run: Run) -> None:
    done = run("export", "profiles", "--out", "p.csv")
    assert (done.code, done.out) == (0, "")
    assert "250 rows written to p.csv" in done.err
    found = rows(Path("p.csv").read_text(encoding="utf-8"))
    assert len(found) == 250
    assert found[0]["email"] == "p0@b.co"
    assert found[0]["location.zip"] == "01234"
    assert found[0]["phone_number"] == ""
    assert json.loads(found[3]["properties"]) == {"tier": "gold", "n": 3, "tags": ["a", 1]}
    assert list(found[0])[:3] == ["id", "email", "phone_number"]
    assert list(found[0])[-1] == "_other"


@pytest.mark.parametrize("name", ["p.tsv", "p.TSV.gz", "p.tab"])
def test_tabs(name: str, run: Run) -> None:
    assert run("export", "profiles", "--out", name, "--columns", "email,properties.tier", "--limit", "1").code == 0
    found = Path(name).read_bytes()
    text = gzip.decompress(found) if name.endswith(".gz") else found
    assert text == b"email\tproperties.tier\r\np0@b.co\tgold\r\n"
    assert run("import", "profiles", name).code == 0


def test_an_export_can_be_imported(run: Run, fake: FakeKlaviyo) -> None:
    columns = "id,email,location.zip,properties"
    for name in ("p.csv", "p.jsonl.gz", "p.parquet", "p.json.zst"):
        assert run("export", "profiles", "--out", name, "--columns", columns, "--limit", "3").code == 0
        done = run("import", "profiles", name, *(["--type", "properties=json"] if "csv" not in name else []))
        assert done.code == 0, done.err
    assert len(fake.profiles) == 250
    assert run("export", "profiles", "--out", "whole.jsonl", "--limit", "2").code == 0
    assert run("import", "profiles", "whole.jsonl", "--rest", "drop").code == 0


def test_parquet(run: Run) -> None:
    assert run("export", "profiles", "--out", "p.parquet", "--filter", 'equals(email,"p7@b.co")').code == 0
    table = import_module("pyarrow.parquet").read_table("p.parquet")
    types = {field.name: str(field.type) for field in table.schema}
    assert types["created"] == "timestamp[us, tz=UTC]"
    assert types["location.latitude"] == "double"
    assert types["properties"] == types["_other"] == types["location.zip"] == "string"
    [row] = table.to_pylist()
    assert (row["email"], row["location.latitude"], row["_other"]) == ("p7@b.co", 50.5, None)


def test_json_lines_are_the_resources(run: Run) -> None:
    done = run("export", "profiles", "--limit", "2", "--sort", "-email")
    found = [json.loads(line) for line in done.out.splitlines()]
    assert [row["attributes"]["email"] for row in found] == ["p9@b.co", "p99@b.co"]
    assert found[0]["type"] == "profile"


def test_columns_of_choice(run: Run) -> None:
    columns = "email,properties.tier,properties.tags,location.city"
    done = run("export", "profiles", "--columns", columns, "--format", "csv", "--limit", "1")
    assert rows(done.out) == [
        {
            "email": "p0@b.co",
            "properties.tier": "gold",
            "properties.tags": '["a", 1]',
            "location.city": "",
        }
    ]


def test_fields_and_further_attributes(run: Run, fake: FakeKlaviyo) -> None:
    done = run("export", "profiles", "--fields", "email", "--with", "subscriptions", "--format", "csv", "--limit", "1")
    assert done.code == 0
    [row] = rows(done.out)
    assert list(row)[:2] == ["id", "email"]
    assert "subscriptions.email.marketing.consent" in row
    query = dict(fake.requests[0].query)
    assert query["fields[profile]"] == "email"
    assert query["additional-fields[profile]"] == "subscriptions"
    assert query["page[size]"] == "1"


def test_events(run: Run, fake: FakeKlaviyo) -> None:
    ann = fake.add_profile(email="ann@b.co")
    fake.add_event("Placed Order", ann, {"sku": "0042"}, value=9.5)
    done = run("export", "events", "--format", "csv")
    [row] = rows(done.out)
    assert row["profile.id"] == ann.id
    assert row["metric.id"]
    assert json.loads(row["event_properties"])["sku"] == "0042"


def test_members_of_a_list(run: Run, fake: FakeKlaviyo) -> None:
    ann = fake.add_profile(email="ann@b.co")
    news, gold = fake.add_list("News", [ann]), fake.add_segment("Gold", [ann])
    for option, group in (("--list", news), ("--segment", gold)):
        done = run("export", "profiles", option, group.id, "--columns", "email", "--format", "csv")
        assert done.out.splitlines() == ["email", "ann@b.co"]
    assert run("export", "profiles", "--list", news.id, "--segment", gold.id).code == 2


ODD = {
    "data": [
        {
            "type": "profile",
            "id": "01A",
            "attributes": {"email": 5, "new_one": {"a": 1}, "location": "nowhere", "created": "yesterday"},
        }
    ],
    "links": {"next": None},
}


@pytest.mark.parametrize("name", ["p.csv", "p.parquet"])
def test_what_nobody_declared_is_not_lost(name: str, run: Run, fake: FakeKlaviyo) -> None:
    fake.fail("get_profiles", faults.answer(200, json.dumps(ODD).encode()))
    assert run("export", "profiles", "--out", name).code == 0
    if name == "p.csv":
        [row] = rows(Path(name).read_text())
        assert (row["email"], row["created"]) == ("5", "yesterday")
        assert json.loads(row["_other"]) == {"new_one": {"a": 1}, "location": "nowhere"}
    else:
        [row] = import_module("pyarrow.parquet").read_table(name).to_pylist()
        assert row["email"] is None
        assert json.loads(row["_other"]) == {
            "email": 5,
            "new_one": {"a": 1},
            "location": "nowhere",
            "created": "yesterday",
        }


def test_a_chosen_column_of_another_kind(run: Run, fake: FakeKlaviyo) -> None:
    fake.fail("get_profiles", faults.answer(200, json.dumps(ODD).encode()))
    done = run("export", "profiles", "--out", "p.parquet", "--columns", "created")
    assert done.code == 1
    assert 'profile 01A: created is "yesterday", which its column cannot hold; without chosen columns,' in done.err
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize("name", ["p.csv", "p.jsonl.gz", "p.parquet"])
def test_an_export_that_stops_says_where_to_go_on(name: str, run: Run, fake: FakeKlaviyo) -> None:
    Path(name).write_bytes(b"before")
    fake.fail("get_profiles", faults.error(400, "invalid"), skip=2, times=None)
    done = run("export", "profiles", "--out", name, "--columns", "email")
    assert done.code == 4
    partial = f"p.partial.{name.partition('.')[2]}"
    assert f"the first 200 rows are in {partial}; to continue, use --cursor " in done.err
    assert Path(name).read_bytes() == b"before"
    fake.clear_faults()
    cursor = done.err.partition("--cursor ")[2].split(" ", 1)[0]
    assert run("export", "profiles", "--out", "rest.csv", "--columns", "email", "--cursor", cursor).code == 0
    rest = Path("rest.csv").read_text().splitlines()[1:]
    if name == "p.parquet":
        first = import_module("pyarrow.parquet").read_table(partial)["email"].to_pylist()
    elif name == "p.csv":
        first = Path(partial).read_text().splitlines()[1:]
    else:
        first = [json.loads(line)["email"] for line in gzip.decompress(Path(partial).read_bytes()).splitlines()]
    assert sorted([*first, *rest]) == sorted(f"p{number}@b.co" for number in range(250))


def test_an_export_that_stops_on_the_way_to_standard_output(run: Run, fake: FakeKlaviyo) -> None:
    fake.fail("get_profiles", faults.error(400, "invalid"), skip=1, times=None)
    done = run("export", "profiles", "--columns", "email", "--format", "csv")
    assert done.code == 4
    assert len(done.out.splitlines()) == 101
    assert "100 rows were written; to continue, use --cursor " in done.err


def test_an_export_that_does_not_begin(run: Run, fake: FakeKlaviyo) -> None:
    done = run("export", "profiles", "--filter", "equals(email,1)", "--out", "p.csv")
    assert done.code == 1
    assert "HTTP 400" in done.err
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("events", "--with", "subscriptions"), 2, "--with is not supported: get_events has no such parameter"),
        (("profiles", "--fields", "nonsense", "--format", "csv"), 2, "--fields: fields_profile must be one of"),
        (("profiles", "--out", "p.parquet.gz"), 2, "Parquet has its own compression; remove .gz"),
        (("profiles", "--out", "no/such/p.csv"), 1, "no/such/p.csv: cannot write the file"),
        (("profiles", "--limit", "0"), 2, ""),
    ],
)
def test_options_that_are_wrong(arguments: tuple[str, ...], code: int, message: str, run: Run) -> None:
    done = run("export", *arguments)
    assert done.code == code
    assert message in done.err


def test_a_snapshot_is_read_and_kept(capsys: pytest.CaptureFixture[str]) -> None:
    from klaviyo_ext.cli import main

    Path("c.csv").write_text("email\na@b.co\n")
    for expected in (1, 2):
        Path("c.csv").write_text("email\n" + "".join(f"{number}@b.co\n" for number in range(expected)))
        assert main(["import", "profiles", "c.csv", "--fake-data", "shop.json"]) == 0
        capsys.readouterr()
    Path("broken.json").write_text("{}")
    assert main(["jobs", "list", "--fake-data", "broken.json"]) == 1
    assert "--fake-data broken.json: " in capsys.readouterr().err


# Jobs, and any other reading call.


def test_jobs(run: Run, fake: FakeKlaviyo) -> None:
    assert run("jobs", "list").out == "no jobs\n"
    Path("c.csv").write_text("email,phone_number\na@b.co,\nb@b.co,12\n")
    assert run("import", "profiles", "c.csv", "--type", "phone_number=text").code == 3
    line = run("jobs", "list", "--kind", "all").out
    assert line.startswith("profile-bulk-import  complete  2026-")
    assert "total 2, completed 1, failed 1" in line
    [job] = json.loads(run("jobs", "list", "--json").out)
    assert job["kind"] == "profile-bulk-import"
    assert run("jobs", "list", "--status", "queued").out == "no jobs\n"
    shown = json.loads(run("jobs", "show", job["id"]).out)
    assert shown["attributes"]["status"] == "complete"
    assert shown["errors"][0]["type"] == "import-error"
    assert run("jobs", "show", "nothing").code == 1
    wrong = run("jobs", "list", "--kind", "nonsense")
    assert wrong.code == 2
    assert "unknown kind 'nonsense'; expected catalog-category-bulk-create," in wrong.err
    for kind in ("catalog-item-bulk-create", "coupon-code-bulk-create", "profile-suppression-bulk-delete"):
        assert run("jobs", "list", "--kind", kind).out == "no jobs\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("get_profiles", "page_size=2", "fields[profile]=email", "sort=-email"),
        ("get_profiles", "page[size]=2", "fields_profile=email", "sort=-email"),
        ("/api/profiles?page[size]=2&fields[profile]=email", "sort=-email"),
        ("profiles/", "page_size=2", "fields_profile=email", "sort=-email"),
    ],
)
def test_get(arguments: tuple[str, ...], run: Run) -> None:
    done = run("get", *arguments)
    assert done.code == 0, done.err
    found = [item["attributes"] for item in json.loads(done.out)["data"]]
    assert found == [{"email": "p9@b.co"}, {"email": "p99@b.co"}]


def test_get_one(run: Run, fake: FakeKlaviyo) -> None:
    first = next(iter(fake.profiles)).id
    for arguments in (("get_profile", f"id={first}"), (f"/api/profiles/{first}",)):
        assert json.loads(run("get", *arguments).out)["data"]["id"] == first


def test_get_all(run: Run) -> None:
    done = run("get", "get_profiles", "page_size=100", "--all")
    assert len(done.out.splitlines()) == 250
    assert json.loads(done.out.splitlines()[249])["type"] == "profile"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("get_profilez",), "unknown operation 'get_profilez'; did you mean get_profile or get_profiles?"),
        (("get_profile",), "get_profile needs id=..."),
        (
            ("get_profiles", "nonsense=1"),
            "get_profiles has no parameter 'nonsense'; expected ",
        ),
        (("get_profiles", "page_size"), "invalid parameter 'page_size'; expected NAME=VALUE"),
        (("get_profiles", "page_size=two"), "get_profiles: page_size must be a whole number, not 'two'"),
        (("get_profile", "id=1", "--all"), "--all: get_profile is not paginated"),
        (("create_event",), "create_event is a POST operation; get sends GET operations only"),
        (("/api/nonsense",), "no GET operation has the path /api/nonsense"),
    ],
)
def test_get_what_is_not_there(arguments: tuple[str, ...], message: str, run: Run, fake: FakeKlaviyo) -> None:
    done = run("get", *arguments)
    assert done.code == 2
    assert f"error: {message}" in done.err
    fake.requests.assert_nothing_sent()


def test_reading_reads_only(run: Run) -> None:
    from klaviyo_client import operations
    from klaviyo_ext.cli.commands.get import operation_of
    from klaviyo_ext.cli.terminal.exit_codes import CommandError

    made: list[Any] = []
    for info in operations.values():
        if info.method != "GET":
            continue
        path = info.path_template.replace("{", "").replace("}", "")
        try:
            made.append(operation_of(path, []))
        except CommandError as error:
            assert "needs" in str(error)  # noqa: PT017 - some calls have required parameters
    assert len(made) > 100
    assert all(operation.info.method == "GET" for operation in made)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device")
def test_devices(run: Run) -> None:
    for name, options in (("csv", []), ("parquet", []), ("jsonl", ["--limit", "3"])):
        full = run("export", "profiles", "--out", "/dev/full", "--format", name, *options)
        assert full.code == 1
        assert "No space left on device" in full.err
        assert run("export", "profiles", "--out", "/dev/null", "--format", name, *options).code == 0


def test_a_directory_in_the_way(run: Run) -> None:
    Path("p.csv").mkdir()
    done = run("export", "profiles", "--out", "p.csv")
    assert (done.code, done.out) == (1, "")
    assert "p.csv: cannot write the file" in done.err
    assert [path.name for path in Path().iterdir()] == ["p.csv"]
