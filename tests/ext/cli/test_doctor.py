"""``klaviyo-ext doctor``: it finds what is broken, reads only, and shows no secret."""

from __future__ import annotations

import json
import socket
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from klaviyo_client import operations
from klaviyo_ext.cli.diagnosis.server_checks import account_findings, scope_probes
from klaviyo_ext.testing import FakeKlaviyo, faults
from tests.ext.cli.conftest import Run

KEY = "pk_0123456789abcdef0123456789abcd7890"
NOW = datetime(2026, 7, 31, 12, tzinfo=UTC)


@pytest.fixture
def server(fake: FakeKlaviyo) -> Iterator[str]:
    with fake.serve() as serving:
        yield serving.url


def diagnosis(run: Run, url: str, *options: str) -> tuple[int, dict[str, tuple[str, str]]]:
    done = run("doctor", "--base-url", url, "--json", *options, real=True)
    report = json.loads(done.out)
    assert report["exit_code"] == done.code
    assert report["ok"] is (done.code == 0)
    assert KEY not in done.out + done.err
    return done.code, {each["about"]: (each["state"], each["detail"]) for each in report["findings"]}


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY", KEY)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"):
        monkeypatch.delenv(name, raising=False)


def test_all_is_well(run: Run, fake: FakeKlaviyo, server: str) -> None:
    code, found = diagnosis(run, server)
    assert code == 0
    assert found["key"] == ("ok", "pk_***7890 from KLAVIYO_API_KEY")
    account = next(iter(fake.client().accounts.get_accounts().to_dict()["data"]))["attributes"]
    assert account["timezone"] in found["account"][1]
    assert account["preferred_currency"] in found["account"][1]
    assert found["revision served"][0] == "ok"
    assert "15 in 60 s" in found["limits of get_accounts"][1]
    assert all(found[scope] == ("ok", "works") for scope in scope_probes())


def test_it_reads_only_and_once(run: Run, fake: FakeKlaviyo, server: str) -> None:
    diagnosis(run, server)
    sent = Counter((each.request.method, each.request.path) for each in fake.requests)
    assert {method for method, _ in sent} == {"GET"}
    assert max(sent.values()) <= 2  # get_accounts: for the account, and for its scope
    assert sum(sent.values()) == 1 + len(scope_probes())


def test_every_scope_that_reads_alone_is_tried() -> None:
    alone = {info.scopes[0] for info in operations.values() if info.method == "GET" and len(info.scopes) == 1}
    assert alone - {"conversations:read", "push-tokens:read"} == scope_probes().keys()


def test_missing_scopes(run: Run, fake: FakeKlaviyo, server: str) -> None:
    fake.add_key(KEY, scopes=["profiles:read", "campaigns:read"])
    code, found = diagnosis(run, server)
    assert code == 0
    assert "lacks accounts:read" in found["account"][1]
    states = {scope: found[scope] for scope in scope_probes()}
    assert {scope for scope, state in states.items() if state == ("ok", "works")} == {"profiles:read", "campaigns:read"}
    assert states["lists:read"] == ("note", "missing")


def test_a_key_that_is_refused(run: Run, fake: FakeKlaviyo, server: str) -> None:
    fake.fail("get_accounts", faults.error(401, "not_authenticated"))
    code, found = diagnosis(run, server)
    assert code == 5
    assert found["key"][0] == "broken"
    assert "lists:read" not in found


def test_a_server_that_is_not_there(run: Run) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        code, found = diagnosis(run, f"http://127.0.0.1:{nobody.getsockname()[1]}")
    assert code == 1
    assert "Connection refused" in found["server"][1]


def test_no_key_and_no_such_account(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert diagnosis(run, "http://127.0.0.1:9", "--account", "shop")[0] == 5
    monkeypatch.delenv("KLAVIYO_API_KEY")
    code, found = diagnosis(run, "http://127.0.0.1:9")
    assert (code, found["key"][0]) == (5, "broken")


def test_variables_are_shown_without_secrets(
    run: Run, server: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://user:hidden-secret@proxy.example:8080")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "none"))
    done = run("doctor", "--base-url", server, "--no-scopes", real=True)
    assert "proxy: HTTPS_PROXY=http://proxy.example:8080" in done.out
    assert "hidden-secret" not in done.out
    assert f"BROKEN  TLS: SSL_CERT_DIR={tmp_path / 'none'} does not exist" in done.out
    assert done.code == 1


@pytest.mark.parametrize("key", ["pk_1", "pk_123456789012345", "sk_0123456789abcdef0123456789abcd7890"])
def test_short_and_strange_keys_stay_hidden(key: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY", key)
    out = run("doctor", "--base-url", "http://127.0.0.1:9", real=True).out
    assert not any(key[at : at + 5] in out for at in range(3, len(key) - 4))


@pytest.mark.parametrize(
    ("date", "state", "told"),
    [
        (format_datetime(NOW, usegmt=True), "ok", "as the server's"),
        (format_datetime(NOW - timedelta(minutes=10), usegmt=True), "note", "600 s ahead of the server"),
        (format_datetime(NOW + timedelta(days=1), usegmt=True), "note", "86,400 s behind the server"),
        ("yesterday", "note", "does not tell its time"),
    ],
)
def test_clocks(date: str, state: str, told: str, fake: FakeKlaviyo) -> None:
    body: dict[str, Any] = {"data": [{"type": "account", "id": "A", "attributes": {}}]}
    fake.fail("get_accounts", faults.answer(200, body, headers=(("Date", date),)))
    with fake.client() as klaviyo:
        [clock] = [each for each in account_findings(klaviyo, lambda: NOW) if each.about == "clock"]
    assert (clock.state, told in clock.detail) == (state, True)
