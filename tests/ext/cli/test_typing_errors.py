"""A slip in any name of the command line names what was meant: commands, options, choices, and names that they take."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from klaviyo_ext.cli.commands.app import app
from klaviyo_ext.testing import FakeKlaviyo
from tests.ext.cli.conftest import Run


def commands(group: Any, above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """All commands with their paths, groups included."""
    for name, each in group.commands.items():
        yield (*above, name), each
        if hasattr(each, "commands"):
            yield from commands(each, (*above, name))


ALL = dict(commands(typer.main.get_command(app)))
OPTIONS = [
    (path, option)
    for path, command in ALL.items()
    for parameter in command.params
    for option in (*parameter.opts, *parameter.secondary_opts)
    if option.startswith("--") and option != "--help"
]
CHOICES = [
    (path, parameter, str(choice))
    for path, command in ALL.items()
    for parameter in command.params
    for choice in getattr(parameter.type, "choices", ())
]


def slips(name: str) -> Iterator[str]:
    """Two letters swapped, one twice, one missing."""
    middle = len(name) // 2
    yield name[: middle - 1] + name[middle] + name[middle - 1] + name[middle + 1 :]
    yield name[:middle] + name[middle] + name[middle:]
    yield name[:middle] + name[middle + 1 :]


def slipped(name: str, known: set[str]) -> list[str]:
    return [slip for slip in dict.fromkeys(slips(name)) if slip not in known and len(slip) > 2]


def said(done: Any) -> str:
    """The one line that a refused command line shows."""
    assert done.code == 2, done
    assert done.err.startswith("error: ")
    assert done.err.count("\n") == 1
    assert done.out == ""
    return str(done.err)


@pytest.mark.parametrize("path", ALL, ids=" ".join)
def test_a_slip_in_a_command(path: tuple[str, ...], run: Run) -> None:
    siblings = {each[-1] for each in ALL if each[:-1] == path[:-1]}
    for slip in slipped(path[-1], siblings):
        text = said(run(*path[:-1], slip, real=True))
        assert f"no command {slip!r}; did you mean {path[-1]}?" in text or any(
            f"mean {name}?" in text for name in siblings
        )


@pytest.mark.parametrize(("path", "option"), OPTIONS, ids=[f"{' '.join(path)} {option}" for path, option in OPTIONS])
def test_a_slip_in_an_option(path: tuple[str, ...], option: str, run: Run) -> None:
    known = {each for where, each in OPTIONS if where == path}
    stems = {each.removeprefix("--") for each in known}
    for slip in slipped(option.removeprefix("--"), stems):
        text = said(run(*path, f"--{slip}", "x", real=True))
        assert f"no option --{slip}; did you mean --" in text
        assert f"mean {option}?" in text or len(option) < 8
        assert text.endswith(f"; see klaviyo-ext {' '.join(path)} --help\n")


@pytest.mark.parametrize(
    ("path", "parameter", "choice"), CHOICES, ids=[f"{' '.join(p)} {o.name} {c}" for p, o, c in CHOICES]
)
def test_a_slip_in_a_choice(path: tuple[str, ...], parameter: Any, choice: str, run: Run) -> None:
    known = {str(each) for each in parameter.type.choices}
    for slip in slipped(choice, known):
        arguments = [slip] if parameter.param_type_name == "argument" else ["x", parameter.opts[0], slip]
        text = said(run(*path, *arguments, real=True))
        assert f"must be one of {', '.join(str(each) for each in parameter.type.choices)}; not {slip!r}" in text
        assert f"; did you mean {choice}?" in text or len(choice) < 5


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["profiles"], "no command 'profiles'; did you mean import profiles?"),
        (["import"], ""),
        (
            ["jobs", "list", "--kind", "profile-bulk-imprt"],
            "--kind: unknown kind 'profile-bulk-imprt'; did you mean 'profile-bulk-import'?",
        ),
        (["jobs", "show", "J1", "--kind", "coupon-code"], "did you mean 'coupon-code-bulk-create'?"),
        (
            ["import", "profiles", "c.csv", "--timezone", "Europe/Berlni"],
            "did you mean Europe/Berlin?",
        ),
        (
            ["import", "profiles", "c.csv", "--timezone", "Berlin"],
            "did you mean Europe/Berlin?",
        ),
        (["import", "profiles", "c.csv", "--encoding", "cp1225"], "'cp1252'"),
        (["import", "profiles", "c.csv", "--encoding", "utf16-el"], "did you mean 'utf-16"),
        (["import", "profiles", "c.csv", "--type", "email=txet"], "did you mean 'text'?"),
        (["import", "profiles", "c.csv", "--map", "emial=x"], "unknown attribute 'emial'; did you mean email"),
        (["import", "profiles", "c.csv", "--map", "location.ctiy=x"], "did you mean location.city"),
        (["export", "profiles", "--fields", "emial"], "did you mean 'email'?"),
        (["export", "profiles", "--sort", "craeted"], "did you mean 'created'?"),
        (["export", "profiles", "--with", "subscritpions"], "did you mean 'subscriptions'?"),
        (["get", "get_profils"], "did you mean get_profiles"),
        (["report", "campaigns", "--timeframe", "last_mnth"], "did you mean 'last_month'?"),
    ],
)
def test_a_slip_in_a_name(arguments: list[str], told: str, run: Run, fake: FakeKlaviyo) -> None:
    Path("c.csv").write_text("email,title\na@b.co,x\n")
    done = run(*arguments, real=True)
    if "report" in arguments or "export" in arguments:
        done = run(*arguments)
    assert done.code == 2
    assert told in done.err
    fake.requests.assert_nothing_sent()


def test_a_slip_in_an_account(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typer, "get_app_dir", lambda _: str(tmp_path))
    accounts = tmp_path / "accounts.toml"
    accounts.write_text('[shop-de]\napi_key = "pk_1234567"\n')
    accounts.chmod(0o600)
    assert "; did you mean 'shop-de'?" in run("get", "get_lists", "--account", "shop-ed", real=True).err
    accounts.write_text('[shop-de]\napi_kye = "pk_1234567"\n')
    assert (
        "api_kye is unknown; expected api_key, company_id; did you mean 'api_key'?"
        in run("get", "get_lists", "--account", "shop-de", real=True).err
    )


@pytest.mark.parametrize("arguments", [["import", "profiles"], ["get"], ["jobs", "show"]])
def test_a_missing_argument(arguments: list[str], run: Run) -> None:
    assert " is missing; see klaviyo-ext " in said(run(*arguments, real=True))


FILES_AND_VALUES = [
    (("import", "profiles", "cutsomers.csv"), "did you mean 'customers.csv'?"),
    (("subscribe", "customer.csv"), "did you mean 'customers.csv'?"),
    (("import", "profiles", "customers.csv", "--mapping", "shpo.toml"), "did you mean 'shop.toml'?"),
    (("call", "create_list", "--json", "@boby.json"), "did you mean 'body.json'?"),
    (("call", "update_profile", "id=X", "locaton.city=Bonn"), "did you mean 'location.city'?"),
    (("call", "update_profile", "id=X", "location.cty=Bonn"), "did you mean 'location.city'?"),
    (("call", "DELTE", "lists"), "did you mean 'DELETE'?"),
    (("import", "profiles", "customers.csv", "--rest", "prop"), "did you mean properties?"),
    (("import", "profiles", "customers.csv", "--rest", "drop", "--type", "email=datetime:unx"), "did you mean 'unix'?"),
    (
        ("import", "profiles", "customers.csv", "--rest", "drop", "--type", "email=date:DD.MM.YYYY"),
        "needs a format such as %d",
    ),
    (("import", "profiles", "customers.csv", "--rest", "drop", "--type", "email=date:%d.%Q"), "'Q' is a bad directive"),
    (("operations", "campain"), "did you mean 'campaign'?"),
    (("export", "profiles", "--limit", "abc"), "'abc' is not a whole number"),
    (("export", "profiles", "--limit", "0"), "must be at least 1"),
    (("call", "get_lists", "--query", "lenght(data)"), "did you mean 'length'?"),
    (("call", "get_lists", "--query", "data[?starts_wth(id, 'a')]"), "did you mean 'starts_with'?"),
    (("call", "get_lists", "--query", "{a: sort_by(data)}"), "sort_by() takes 2 arguments, not 1"),
]


@pytest.mark.parametrize(("arguments", "told"), FILES_AND_VALUES, ids=[" ".join(each[0]) for each in FILES_AND_VALUES])
def test_a_slip_in_a_file_or_a_value(arguments: tuple[str, ...], told: str, run: Run, fake: FakeKlaviyo) -> None:
    Path("customers.csv").write_text("email,age\nann@klaviyo-fake.io,3\n")
    Path("shop.toml").write_text("")
    Path("body.json").write_text("{}")
    done = run(*arguments, real=arguments[0] == "operations")
    assert done.code in (1, 2)
    assert told in done.err
    assert not fake.requests


@pytest.mark.parametrize(
    "arguments", [("--sort", "emial"), ("--fields", "emial"), ("--with", "subscripton")], ids=" ".join
)
def test_remedies_for_python_are_not_told(arguments: tuple[str, ...], run: Run) -> None:
    assert "to send another value" not in said(run("export", "profiles", *arguments))


def test_an_expression_that_fails_after_a_write_says_that_it_was_sent(run: Run) -> None:
    done = run("call", "create_list", "name=x", "--query", "length(data.attributes.missing)")
    assert done.code == 1
    assert "create_list was sent (HTTP 201); --query" in done.err
