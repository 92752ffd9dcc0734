"""``--account``: keys of named accounts, from the environment or from a file of the user's."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from klaviyo_ext.testing import FakeKlaviyo
from tests.ext.cli.conftest import Run

KEY = "pk_3f9b2c71e0"


@pytest.fixture
def accounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place of the file, which does not exist yet."""
    path = tmp_path / "config" / "klaviyo-ext" / "accounts.toml"
    path.parent.mkdir(parents=True)
    monkeypatch.setattr(typer, "get_app_dir", lambda name: str(path.parent.parent / name))
    return path


def write(path: Path, text: str, mode: int = 0o600) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)


@pytest.fixture
def server(fake: FakeKlaviyo) -> Iterator[str]:
    fake.add_key(KEY)
    with fake.serve() as serving:
        yield serving.url


def key_of(fake: FakeKlaviyo) -> str | None:
    headers = fake.requests[-1].request.headers
    return {name.lower(): value for name, value in headers}.get("authorization")


@pytest.mark.parametrize(
    "line",
    [
        ["--account", "my-shop", "get", "get_lists"],
        ["get", "get_lists", "--account", "my-shop"],
        ["--account", "other", "get", "get_lists", "--account", "my-shop"],
        ["--account", "my-shop", "jobs", "list"],
        ["--account", "my-shop", "call", "GET", "lists"],
    ],
)
@pytest.mark.parametrize("place", ["variable", "file"])
def test_the_key_of_an_account(
    line: list[str],
    place: str,
    run: Run,
    fake: FakeKlaviyo,
    server: str,
    accounts: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY", "pk_another")
    if place == "file":
        write(accounts, f'[other]\napi_key = "pk_other"\n\n[my-shop]\napi_key = "{KEY}"\ncompany_id = "AbC123"\n')
    else:
        monkeypatch.setenv("KLAVIYO_API_KEY_MY_SHOP", KEY)
    done = run(*line, "--base-url", server, real=True)
    assert (done.code, done.err) == (0, "")
    assert key_of(fake) == f"Klaviyo-API-Key {KEY}"


def test_a_file_of_rows_goes_to_the_account(
    run: Run, fake: FakeKlaviyo, server: str, accounts: Path, tmp_path: Path
) -> None:
    write(accounts, f'[shop]\napi_key = "{KEY}"\n')
    (tmp_path / "people.csv").write_text("email\nann@example.com\n", encoding="utf-8")
    done = run("--account", "shop", "import", "profiles", "people.csv", "--base-url", server, real=True)
    assert done.code == 0, done.err
    assert key_of(fake) == f"Klaviyo-API-Key {KEY}"


def test_an_account_is_the_same_with_another_key(
    run: Run, fake: FakeKlaviyo, server: str, accounts: Path, tmp_path: Path
) -> None:
    """Its journal and its rate limits go on."""
    fake.add_key("pk_renewed")
    (tmp_path / "people.csv").write_text("email\nann@example.com\n", encoding="utf-8")
    for key in (KEY, "pk_renewed"):
        write(accounts, f'[shop]\napi_key = "{key}"\n')
        done = run("--account", "shop", "import", "profiles", "people.csv", "--base-url", server, real=True)
        assert done.code == 0, done.err
        assert ("an earlier run has sent all rows" in done.err) == (key != KEY)
    fake.requests.assert_sent("bulk_import_profiles", times=1)


def test_the_public_key_of_an_account(run: Run, fake: FakeKlaviyo, server: str, accounts: Path) -> None:
    write(accounts, f'[shop]\napi_key = "{KEY}"\ncompany_id = "AbC123"\n')
    run("--account", "shop", "call", "GET", "/client/reviews", "--base-url", server, real=True)
    assert fake.requests[-1].query == {"company_id": "AbC123"}


def test_a_variable_goes_before_the_file(
    run: Run, fake: FakeKlaviyo, server: str, accounts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(accounts, "not read", 0o666)
    monkeypatch.setenv("KLAVIYO_API_KEY_SHOP", KEY)
    assert run("get", "get_lists", "--account", "shop", "--base-url", server, real=True).code == 0


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660, 0o610, 0o602, 0o777])
def test_a_file_that_others_can_read_is_refused(mode: int, run: Run, fake: FakeKlaviyo, accounts: Path) -> None:
    write(accounts, f'[shop]\napi_key = "{KEY}"\n', mode)
    done = run("get", "get_lists", "--account", "shop", real=True)
    assert (done.code, done.err) == (5, f"error: {accounts} can be read by others; run: chmod 600 {accounts}\n")
    assert len(fake.requests) == 0


def test_a_file_of_another_user_is_refused(run: Run, accounts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(accounts, f'[shop]\napi_key = "{KEY}"\n')
    monkeypatch.setattr(os, "geteuid", lambda: 4711)
    owner = os.stat_result([0o100600, 0, 0, 1, 4712, 0, 0, 0, 0, 0])
    monkeypatch.setattr(os, "fstat", lambda _: owner)
    done = run("get", "get_lists", "--account", "shop", real=True)
    assert (done.code, done.err) == (5, f"error: {accounts} belongs to another user\n")


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("", 5, "no API key for the account shop: set KLAVIYO_API_KEY_SHOP, or add [shop] to {path}"),
        ('[a]\napi_key = "x"\n[b]\n', 5, "or add [shop] to {path}; it has a, b"),
        ("[shop]\n", 5, '{path} [shop] must have api_key = "pk_...", and only texts'),
        ("[shop]\napi_key = 7\n", 5, "{path} [shop] must have api_key"),
        ("shop = 7\n", 5, "{path} [shop] must have api_key"),
        (f'shop = "{KEY}"\n', 5, "{path} [shop] must have api_key"),
        (f'[shop]\napi_key = "{KEY}"\ncompany_id = 7\n', 5, "{path} [shop] must have api_key"),
        (
            f'[shop]\napi_key = "{KEY}"\nkey = "x"\n',
            1,
            "{path} [shop]: key is unknown; expected api_key, company_id; did you mean 'api_key'?",
        ),
        (f'[shop]\napi_key = "Bearer {KEY}"\n', 5, "{path} [shop]: api_key must not include the 'Bearer'"),
        (f'[shop]\napi_key = "{KEY}"\ncompany_id = "{KEY}"\n', 5, "{path} [shop]: company_id is a private key"),
        (f"[shop]\napi_key = {KEY}\n", 1, "{path} is not TOML (at line 2, column 11)"),
        (f'[shop]\napi_key = "{KEY}\n', 1, "{path} is not TOML (at line 2"),
        (f'[shop]\napi_key = "{KEY}"\n[shop]\n', 1, "{path} is not TOML (at line 3"),
        ("\udcff", 1, "{path} is not TOML"),
    ],
)
def test_what_is_wrong_in_the_file_is_told_without_the_key(
    text: str, code: int, told: str, run: Run, accounts: Path
) -> None:
    accounts.write_bytes(text.encode(errors="surrogateescape"))
    accounts.chmod(0o600)
    done = run("get", "get_lists", "--account", "shop", real=True)
    assert done.code == code
    assert told.format(path=accounts) in done.err
    assert KEY not in done.err
    assert done.err.count("\n") == 1


def test_without_a_file_or_where_it_is_none(run: Run, accounts: Path) -> None:
    done = run("get", "get_lists", "--account", "shop", real=True)
    assert done.code == 5
    assert f"set KLAVIYO_API_KEY_SHOP, or add [shop] to {accounts}" in done.err
    accounts.mkdir()
    assert run("get", "get_lists", "--account", "shop", real=True).err == f"error: {accounts}: Is a directory\n"


def test_a_byte_order_mark_is_no_matter(run: Run, fake: FakeKlaviyo, server: str, accounts: Path) -> None:
    write(accounts, f'\ufeff[shop]\napi_key = "{KEY}"\n')
    assert run("get", "get_lists", "--account", "shop", "--base-url", server, real=True).code == 0


@pytest.mark.parametrize("name", ["", "../x", "a b", "a=b", "ä", "shop\n", "x" * 101])
def test_what_is_no_name(name: str, run: Run) -> None:
    done = run("get", "get_lists", "--account", name, real=True)
    assert (done.code, done.err) == (2, "error: --account must be a name of letters, digits, hyphens and underscores\n")


@pytest.mark.parametrize("name", [KEY, KEY.upper(), KEY + "\n"])
def test_a_key_is_no_name_and_is_not_shown(name: str, run: Run) -> None:
    done = run("get", "get_lists", "--account", name, real=True)
    assert done.code == 2
    assert "--account is a name of yours for the account, not its key" in done.err
    assert KEY[3:] not in done.err.lower()


def test_a_malformed_key_in_a_variable_names_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY_SHOP", f"{KEY} ")
    done = run("get", "get_lists", "--account", "shop", real=True)
    assert (done.code, done.err) == (5, "error: KLAVIYO_API_KEY_SHOP: api_key must not start or end with white space\n")


def test_a_fake_needs_no_account(run: Run, accounts: Path) -> None:
    assert run("--account", "shop", "get", "get_lists").code == 0


def test_other_errors_of_the_client_stay_as_they_are(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY_SHOP", KEY)
    done = run("get", "get_lists", "--account", "shop", "--base-url", "x", real=True)
    assert (done.code, done.err) == (1, "error: base_url must be a URL such as https://a.klaviyo.com\n")
