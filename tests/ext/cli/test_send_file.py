"""Commands that send: reports, rejects, journals, exit statuses."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext.cli.send_file import rejects_file as rejects, send_rows as sending
from klaviyo_ext.rows.columns import file_rows as records
from klaviyo_ext.testing import FakeKlaviyo, faults

from .conftest import Run, Terminal

GOOD = "email,first_name\nann@b.co,Ann\nbob@b.co,Bob\n"
ALL = ("import", "profiles")


def write(content: str | bytes, name: str = "c.csv") -> str:
    Path(name).write_bytes(content.encode() if isinstance(content, str) else content)
    return name


def many(count: int) -> str:
    return "email\n" + "".join(f"p{number}@b.co\n" for number in range(count))


def emails(fake: FakeKlaviyo) -> list[Any]:
    return [record.attributes["email"] for record in fake.profiles]


def rows_of(entry: Any) -> list[str]:
    return [row["attributes"]["email"] for row in entry.json["data"]["attributes"]["profiles"]["data"]]


def test_an_import(run: Run, fake: FakeKlaviyo) -> None:
    news = fake.add_list("News")
    done = run(*ALL, write(GOOD), "--list", news.id)
    assert done.code == 0
    assert done.out == ""
    assert "rows read            2" in done.err
    assert "completed by jobs    2" in done.err
    assert "fake Klaviyo" in done.err
    assert emails(fake) == ["ann@b.co", "bob@b.co"]
    assert fake.requests.one("bulk_import_profiles").json["data"]["relationships"]["lists"]["data"][0]["id"] == news.id
    assert [path.name for path in Path().iterdir()] == ["c.csv"]


@pytest.mark.parametrize(
    ("command", "operation"),
    [
        (("subscribe",), "bulk_subscribe_profiles"),
        (("unsubscribe",), "bulk_unsubscribe_profiles"),
        (("suppress",), "bulk_suppress_profiles"),
        (("unsuppress",), "bulk_unsuppress_profiles"),
    ],
)
def test_consent(command: tuple[str, ...], operation: str, run: Run, fake: FakeKlaviyo) -> None:
    assert run(*command, write(GOOD), "--rest", "drop").code == 0
    [first, second] = fake.requests.one(operation).json["data"]["attributes"]["profiles"]["data"]
    assert first["attributes"]["email"] == "ann@b.co"
    assert second["attributes"].get("subscriptions", {}).keys() <= {"email"}


def test_historical_consent(run: Run, fake: FakeKlaviyo) -> None:
    content = "email,phone_number,Since\na@b.co,+15005550006,01.02.2020 10:00\n"
    options = [
        *("--map", "subscriptions.email.marketing.consented_at=Since", "--timezone", "UTC"),
        *("--type", "subscriptions.email.marketing.consented_at=datetime:%d.%m.%Y %H:%M"),
        *("--set", "subscriptions.email.marketing.consent=SUBSCRIBED"),
        *("--historical-import", "--custom-source", "Fair", "--list", fake.add_list("News").id),
    ]
    assert run("subscribe", write(content), *options).code == 0
    sent = fake.requests.one("bulk_subscribe_profiles").json["data"]["attributes"]
    assert (sent["historical_import"], sent["custom_source"]) == (True, "Fair")
    assert sent["profiles"]["data"][0]["attributes"]["subscriptions"]["email"]["marketing"] == {
        "consent": "SUBSCRIBED",
        "consented_at": "2020-02-01T10:00:00+00:00",
    }


def test_channels(run: Run, fake: FakeKlaviyo) -> None:
    content = "phone_number\n+15005550006\n"
    assert run("subscribe", write(content), "--channel", "sms", "--channel", "whatsapp").code == 0
    [sent] = fake.requests.one("bulk_subscribe_profiles").json["data"]["attributes"]["profiles"]["data"]
    assert sent["attributes"]["subscriptions"].keys() == {"sms", "whatsapp"}


def test_events(run: Run, fake: FakeKlaviyo) -> None:
    content = "metric,email,sku\nPlaced Order,a@b.co,A\nPlaced Order,b@b.co,B\n"
    assert run("send", "events", write(content), "--rest", "properties").code == 0
    assert len(fake.events) == 2


# What is rejected.


def test_rejects_can_be_mended_and_sent_again(run: Run, fake: FakeKlaviyo) -> None:
    content = b"email;title;location.latitude\na@b.co;x;1\nb@b.co;y;north\nc@b.co;z\n;n;\nd\xe9@b.co;t;\n"
    content += b'"e@b.co;q;2\nf@b.co;r;3\n'
    done = run(*ALL, write(content))
    assert done.code == 3
    assert emails(fake) == ["a@b.co", "f@b.co"]
    assert "rejected rows (4 malformed, 1 no_identifier): c.rejects.csv" in done.err
    assert "c.csv:3:10: column 'location.latitude': 'north' is not a number" in done.err
    lines = Path("c.rejects.csv").read_bytes().split(b"\n")
    assert lines[0] == b"_error_line;_error_code;_error_detail;email;title;location.latitude"
    assert [line.split(b";")[:2] for line in lines[1:-1] if line[:1].isdigit()] == [
        [str(number).encode(), b"no_identifier" if number == 5 else b"malformed"] for number in (3, 4, 5, 6, 7)
    ]
    again = run(*ALL, "c.rejects.csv")  # nothing was mended
    assert again.code == 3
    assert "set aside    5" in again.err
    assert len(fake.profiles) == 2
    mended = Path("c.rejects.csv").read_bytes()
    mended = mended.replace(b"north", b"4").replace(b"c@b.co;z", b"c@b.co;z;").replace(b";;n", b";g@b.co;n")
    mended = mended.replace(b"d\xe9", b"d").replace(b'"""e@b.co;q;2\n"', b"e@b.co;q;2")
    assert run(*ALL, write(mended)).code == 0
    assert sorted(emails(fake)) == [f"{name}@b.co" for name in "abcdefg"]


@pytest.mark.parametrize("given", [[], ["--rejects", "out.csv"]])
def test_a_run_without_rejects_deletes_those_of_an_earlier_one(given: list[str], run: Run, fake: FakeKlaviyo) -> None:
    """As ``rejects=`` in Python does; a file of another kind stays, and a run that did not end tells nothing."""
    name = Path("out.csv" if given else "c.rejects.csv")
    assert run(*ALL, write(GOOD + ",Nobody\n"), *given).code == 3
    write(GOOD)
    assert run(*ALL, "c.csv", "--dry-run", *given).code == 0
    fake.fail("bulk_import_profiles", faults.error(404, "not_found"))
    assert run(*ALL, "c.csv", *given).code == 1
    assert name.exists()
    done = run(*ALL, "c.csv", *given)
    assert (done.code, name.exists()) == (0, False)
    assert f"no rejected rows; the old {name} was deleted" in done.err
    name.write_text("email\nprecious@b.co\n", encoding="utf-8")
    done = run(*ALL, "c.csv", *given)
    assert (done.code, name.exists(), "deleted" in done.err) == (0, True, False)


def test_rejects_of_json_have_the_form_of_the_input(run: Run) -> None:
    rows = [{"email": "a@b.co"}, {"title": "x"}, [1]]
    assert run(*ALL, write(json.dumps(rows), "c.json")).code == 3
    [first, second] = json.loads(Path("c.rejects.json").read_text())
    assert first == {
        "_error_line": 1,
        "_error_code": "no_identifier",
        "_error_detail": "no identifier; expected one of id, email, phone_number, external_id, _kx",
        "title": "x",
    }
    assert second["_unreadable"] == "[1]"
    assert run(*ALL, "c.rejects.json").code == 3


def test_rows_that_the_server_refuses(run: Run, fake: FakeKlaviyo) -> None:
    done = run(*ALL, write("email,phone_number\na@b.co,\nb@b.co,12\n"), "--type", "phone_number=text", "--json")
    assert done.code == 3
    report = json.loads(done.out)
    assert (report["accepted"], report["failed_count"], report["rejected"]) == (2, 1, 1)
    assert (report["exit_code"], report["ok"], report["rejects"]) == (3, False, "c.rejects.csv")
    [row] = csv.DictReader(io.StringIO(Path("c.rejects.csv").read_text()))
    assert (row["_error_line"], row["email"], row["phone_number"]) == ("3", "b@b.co", "12")
    assert row["_error_detail"]


def test_rows_whose_outcome_is_unknown(run: Run, fake: FakeKlaviyo) -> None:
    news = fake.add_list("News")
    fake.fail("bulk_unsubscribe_profiles", faults.reset(after_effect=True))
    done = run("unsubscribe", write("email\na@b.co\n"), "--list", news.id)
    assert done.code == 3
    assert "unknown outcome    1" in done.err
    [row] = csv.DictReader(io.StringIO(Path("c.rejects.csv").read_text()))
    assert (row["_error_code"], row["email"]) == ("unknown_outcome", "a@b.co")


def test_duplicates_that_were_to_be_left_out_are_no_rejects(run: Run) -> None:
    done = run(*ALL, write("email\na@b.co\na@b.co\n"), "--duplicates", "last")
    assert done.code == 0
    assert "set aside            1" in done.err
    assert not Path("c.rejects.csv").exists()


def test_events_that_repeat_one_are_rejects(run: Run, fake: FakeKlaviyo) -> None:
    lines = "metric,email,unique_id,properties.sku\n" + "".join(f"Order,a@b.co,o1,s{n}\n" for n in range(3))
    done = run("send", "events", write(lines))
    assert done.code == 3
    assert "repeats row 0: the API keeps the first with the same identifier, metric, unique_id" in done.err
    rows = list(csv.DictReader(io.StringIO(Path("c.rejects.csv").read_text())))
    assert [(row["_error_code"], row["properties.sku"]) for row in rows] == [("repeat", "s1"), ("repeat", "s2")]
    assert len(list(fake.events)) == 1


def test_many_rejects_and_an_output_of_its_own(run: Run) -> None:
    done = run(*ALL, write("email,x\n" + "a@b.co\n" * 20 + "b@b.co,\n"), "--rest", "drop", "--rejects", "out.csv")
    assert "... and 15 more" in done.err
    assert len(Path("out.csv").read_text().splitlines()) == 21
    assert run(*ALL, "c.csv", "--rest", "drop", "--rejects", "c.csv").code == 1
    assert Path("c.csv").read_text().startswith("email,x")


def test_strict_sends_nothing(run: Run, fake: FakeKlaviyo) -> None:
    done = run(*ALL, write(GOOD + "cy@b.co\n"), "--strict")
    assert done.code == 1
    assert "error: --strict: 1 row cannot be sent, so nothing was sent; rejected rows: c.rejects.csv; " in done.err
    assert "first error: c.csv:4:8: too few cells: 1 cell" in done.err
    assert Path("c.rejects.csv").exists()
    fake.requests.assert_nothing_sent()
    assert run(*ALL, write(GOOD), "--strict").code == 0


@pytest.mark.parametrize(("name", "content"), [("c.csv", "email\n"), ("c.jsonl", ""), ("c.json", "[]")])
def test_nothing_to_send(name: str, content: str, run: Run, fake: FakeKlaviyo) -> None:
    done = run(*ALL, write(content, name))
    assert done.code == 0
    assert f"{name} has no rows; nothing to send" in done.err
    fake.requests.assert_nothing_sent()


def test_an_empty_file(run: Run) -> None:
    done = run(*ALL, write(""))
    assert (done.code, done.err) == (1, "error: c.csv: the file is empty, without a header\n")


# Dry runs.


def test_a_dry_run(run: Run, fake: FakeKlaviyo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    done = run("suppress", write(many(250) + '"x\n'), "--dry-run", "--show", "2", real=True)  # without a key
    assert done.code == 3
    assert done.out.startswith("request 1: POST https://a.klaviyo.com/api/profile-suppression-bulk-create-jobs\n")
    assert "100 records, 3 of them shown" in done.out
    assert "p100@b.co" in done.out
    assert "p200@b.co" not in done.out
    assert "250 in 3 requests of" in done.out
    assert "1 set aside (1 malformed); nothing was sent" in done.out
    fake.requests.assert_nothing_sent()
    assert [path.name for path in Path().iterdir()] == ["c.csv"]


def test_the_bytes_of_a_dry_run_are_those_that_are_sent(run: Run, fake: FakeKlaviyo) -> None:
    write(many(12_000))
    found = json.loads(run(*ALL, "c.csv", "--dry-run", "--json").out)
    assert run(*ALL, "c.csv").code == 0
    sent = fake.requests.of("bulk_import_profiles")
    assert found["requests"] == len(sent) == 2
    assert found["bytes"] == sum(len(entry.request.body) for entry in sent)


# Journals.


def test_a_run_that_stops_goes_on(run: Run, fake: FakeKlaviyo) -> None:
    write(many(350))
    fake.fail("bulk_suppress_profiles", faults.error(403, "permission_denied"), skip=2, times=None)
    stopped = run("suppress", "c.csv", "--journal", "j", "--concurrency", "1")
    assert stopped.code == 5
    fake.clear_faults()
    fake.fail("bulk_suppress_profiles", faults.error(404, "not_found"), skip=1, times=None)
    stopped = run("suppress", "c.csv", "--journal", "j", "--concurrency", "1")
    assert stopped.code == 4
    assert "the same command again to continue (journal: j)" in stopped.err
    fake.clear_faults()
    done = run("suppress", "c.csv", "--journal", "j")
    assert done.code == 0
    accepted = [entry for entry in fake.requests.of("bulk_suppress_profiles") if entry.status == 202]
    sent = [row for entry in accepted for row in rows_of(entry)]
    assert sorted(sent) == sorted(f"p{number}@b.co" for number in range(350))


def test_a_run_that_is_done_is_not_done_again(run: Run, fake: FakeKlaviyo) -> None:
    write(GOOD + ",Nobody\n")
    assert run(*ALL, "c.csv", "--journal", "j").code == 3
    Path("c.rejects.csv").unlink()
    again = run(*ALL, "c.csv", "--journal", "j")
    assert again.code == 3  # a script that asks again hears the same
    assert Path("c.rejects.csv").exists()
    assert "an earlier run has sent all rows; use --restart to send them again" in again.err
    fake.requests.assert_sent("bulk_import_profiles", times=1)
    assert run(*ALL, "c.csv", "--journal", "j", "--restart").code == 3
    fake.requests.assert_sent("bulk_import_profiles", times=2)
    write("email\nother@b.co\n")
    changed = run(*ALL, "c.csv", "--journal", "j")  # the next night
    assert (changed.code, changed.err.count("an earlier run")) == (0, 0)
    fake.requests.assert_sent("bulk_import_profiles", times=3)


def test_a_run_that_is_not_done_is_not_given_up_for_another_file(run: Run, fake: FakeKlaviyo) -> None:
    write(many(350))
    fake.fail("bulk_suppress_profiles", faults.error(403, "permission_denied"), skip=2, times=None)
    assert run("suppress", "c.csv", "--journal", "j", "--concurrency", "1").code == 5
    fake.clear_faults()
    write(many(90))
    changed = run("suppress", "c.csv", "--journal", "j")
    assert changed.code == 1
    assert "journal j, which is not finished" in changed.err
    assert "--restart deletes the journal, --journal FILE uses another one" in changed.err
    assert run("suppress", "c.csv", "--journal", "j", "--restart").code == 0


def test_a_journal_is_kept_by_default_but_not_of_a_fake(
    run: Run, fake: FakeKlaviyo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY", "pk_of_this_test_only")
    write(GOOD)
    with fake.serve() as server:
        assert run(*ALL, "c.csv", "--no-wait", "--base-url", server.url, real=True).code == 0
        assert Path("c.csv.bulk_import_profiles.klaviyo-journal").exists()
        again = run(*ALL, "c.csv", "--no-wait", "--base-url", server.url, real=True)
        assert again.code == 0
        assert "an earlier run has sent all rows" in again.err
        done = run(*ALL, write(GOOD, "d.csv"), "--no-wait", "--no-journal", "--base-url", server.url, real=True)
        assert done.code == 0
    assert not list(Path().glob("d.csv.*"))


def test_journal_options_that_contradict(run: Run) -> None:
    done = run(*ALL, write(GOOD), "--journal", "j", "--no-journal")
    assert (done.code, done.err) == (2, "error: use either --journal or --no-journal, not both\n")


def test_an_interrupt(run: Run, fake: FakeKlaviyo, monkeypatch: pytest.MonkeyPatch) -> None:
    write(many(150))
    rows = records.Records.__iter__

    def interrupted(self: Any) -> Any:
        for number, row in enumerate(rows(self)):
            if number == 120:
                raise KeyboardInterrupt
            yield row

    with monkeypatch.context() as context:
        context.setattr(records.Records, "__iter__", interrupted)
        done = run("suppress", "c.csv", "--journal", "j", "--concurrency", "1")
    assert done.code == 130
    assert "error: interrupted" in done.err
    assert "the same command again to continue (journal: j)" in done.err
    assert run("suppress", "c.csv", "--journal", "j").code == 0
    sent = [row for entry in fake.requests.of("bulk_suppress_profiles") for row in rows_of(entry)]
    assert len(sent) == len(set(sent)) == 150


def test_without_a_journal_it_is_said_that_all_would_be_sent_again(run: Run, fake: FakeKlaviyo) -> None:
    fake.fail("bulk_suppress_profiles", faults.error(404, "not_found"), skip=1, times=None)
    done = run("suppress", write(many(150)), "--concurrency", "1")
    assert done.code == 1
    assert "no journal: the same command would send all rows again" in done.err


def test_jobs_that_are_not_waited_for(run: Run, fake: FakeKlaviyo) -> None:
    write(GOOD)
    done = run(*ALL, "c.csv", "--no-wait")
    assert done.code == 0
    assert "1 job is not finished; see klaviyo-ext jobs list" in done.err
    late = run(*ALL, "c.csv", "--wait-for", "0", "--journal", "j")
    assert late.code == 4
    assert run(*ALL, "c.csv", "--wait-for", "0").code == 1
    assert run(*ALL, "c.csv", "--journal", "j").code == 0


# Standard input, compression, credentials.


def test_standard_input(run: Run, fake: FakeKlaviyo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"email\na@b.co\nb@b.co,x\n")))
    done = run(*ALL, "-")
    assert done.code == 3
    assert emails(fake) == ["a@b.co"]
    assert "stdin:3:8: too many cells: 2 cells for 1 column" in done.err
    assert [path.name for path in Path().iterdir()] == ["stdin.rejects.csv"]


def test_a_compressed_file(run: Run, fake: FakeKlaviyo) -> None:
    import gzip

    assert run(*ALL, write(gzip.compress(b"email\na@b.co\nx,y\n"), "c.csv.gz")).code == 3
    assert emails(fake) == ["a@b.co"]
    assert Path("c.rejects.csv").read_text().count("\n") == 2


def test_a_list_that_does_not_exist(run: Run) -> None:
    done = run(*ALL, write(GOOD), "--list", "NoList", "--journal", "j")
    assert done.code == 1
    assert "error: bulk_import_profiles: HTTP 404" in done.err


KEY = "pk_0123456789abcdef0123456789abcdef01"


@pytest.mark.parametrize(
    "arguments",
    [
        (*ALL, "c.csv"),
        (*ALL, "c.csv", "--json"),
        ("export", "profiles"),
        ("jobs", "list"),
        ("get", "get_lists"),
        ("get", "get_lists", "--all"),
    ],
)
def test_a_key_that_is_refused_is_not_printed(
    arguments: tuple[str, ...], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY", KEY)
    write(GOOD)
    with FakeKlaviyo(any_key=False).serve() as server:
        done = run(*arguments, "--base-url", server.url, real=True)
    assert done.code == 5
    assert "error: " in done.err
    assert "HTTP 401" in done.err
    written = [path.read_bytes() for path in Path().iterdir()]
    assert not any(KEY[3:].encode() in text for text in (done.out.encode(), done.err.encode(), *written))


@pytest.mark.parametrize("key", ["", " ", "two words", "Klaviyo-API-Key pk_1"])
def test_a_malformed_key(key: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY", key)
    done = run(*ALL, write(GOOD), real=True)
    assert done.code == 5
    assert "KLAVIYO_API_KEY" in done.err
    assert not key.strip() or key not in done.err


def test_no_option_takes_a_key(run: Run) -> None:
    for command in (ALL, ("export", "profiles"), ("get",), ("jobs", "list")):
        options = re.findall(r"--[\w-]+", run(*command, "--help").out)
        assert options
        assert not [option for option in options if "key" in option.split("-")]


def test_the_prompt(run: Run, fake: FakeKlaviyo, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(prompt: str, stream: Any) -> str:
        asked.append(prompt)
        return KEY

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", answer)
    with fake.serve() as server:
        done = run("get", "get_lists", "--base-url", server.url, real=True)
    assert done.code == 0
    assert asked == ["Klaviyo private API key: "]
    assert fake.requests[0].request.headers
    monkeypatch.setattr("getpass.getpass", lambda *_: "")
    assert run("get", "get_lists", real=True).code == 5


def test_extras_that_are_missing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from klaviyo_ext.cli import main

    monkeypatch.setitem(sys.modules, "typer", None)
    with monkeypatch.context() as context:
        captured = io.StringIO()
        context.setattr(sys, "stderr", captured)
        assert main(["--help"]) == 1
    assert "pip install 'klaviyo-ext[cli]'" in captured.getvalue()


def test_the_fake_that_is_missing(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from klaviyo_ext.cli import main

    monkeypatch.setitem(sys.modules, "klaviyo_ext.testing", None)
    assert main([*ALL, write(GOOD), "--fake"]) == 1
    assert "pip install 'klaviyo-ext[testing]'" in capsys.readouterr().err


def test_usage(run: Run) -> None:
    assert run(*ALL).code == 2
    assert run(*ALL, "c.csv", "--nonsense").code == 2
    assert run(*ALL, "c.csv", "--rest", "nonsense").code == 2
    assert "klaviyo-ext " in run("--version", real=True).out


def test_progress_lines(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from klaviyo_ext.cli.terminal import progress_bar as progress

    ticks = iter(range(0, 10_000, 20))
    meter = progress.meter
    monkeypatch.setattr(sending, "meter", lambda style, what: meter(style, what, clock=lambda: next(ticks)))
    done = run("suppress", write(many(450)), "--progress", "lines")
    lines = [line for line in done.err.splitlines() if " per second" in line]
    assert lines
    assert lines[0].split(" ")[1] == "suppressions,"
    assert "left" in lines[0] or "100%" not in lines[0]
    assert " per second" in run("suppress", write(many(450)), "--progress", "auto").err
    assert " per second" not in run("suppress", write(many(450)), "--progress", "off").err


def test_a_bar(run: Run) -> None:
    done = run("suppress", write(many(450)), "--progress", "bar")
    assert done.code == 0


def test_errors_that_fit_to_no_row(run: Run) -> None:
    from klaviyo_ext.bulk import FailedRow, Progress, RowsFailed

    found = rejects.Rejects()
    row = FailedRow(None, "x", None, None)
    found.see(RowsFailed(progress=Progress(), rows=(row,)))
    assert len(found) == 0
    assert found.homeless == [row]
    assert found.reasons == {"failed": 1}
    found.close()
