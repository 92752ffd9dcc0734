"""The server for other programs, and the fixtures for pytest."""

from __future__ import annotations

import contextlib
import io
import json
import signal
import subprocess
import sys
import threading
import tomllib
from importlib import import_module
from pathlib import Path

import httpx
import pytest

import klaviyo_client
from klaviyo_ext import AsyncKlaviyo, Klaviyo
from klaviyo_ext.testing import FakeKlaviyo, __main__ as command

ROOT = Path(__file__).parents[3]
HEADERS = {"Authorization": "Klaviyo-API-Key pk_test", "revision": klaviyo_client.REVISION}


def test_the_command_serves_and_keeps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    snapshot = tmp_path / "a.json"
    for expected in (0, 1):
        stop, output = threading.Event(), _Lines()
        arguments = ["--port", "0", "--limits", "--save", str(snapshot)]
        if expected:
            arguments += ["--load", str(snapshot)]
        monkeypatch.setattr(sys, "stdout", output)
        thread = threading.Thread(target=command.main, args=(arguments, stop))
        thread.start()
        url = output.line()
        try:
            with httpx.Client(base_url=url, headers=HEADERS) as client:
                assert len(client.get("/api/profiles").json()["data"]) == expected
                body = {"data": {"type": "profile", "attributes": {"email": "ann@mail.dev"}}}
                assert client.post("/api/profile-import", json=body).status_code in {200, 201}
        finally:
            stop.set()
            thread.join()
        assert snapshot.exists()


def test_a_program_of_its_own(tmp_path: Path) -> None:
    """As other languages use it: records from a file, a shop, and a signal that ends it in order."""
    data, snapshot = tmp_path / "data.json", tmp_path / "end.json"
    data.write_text('{"profiles": [{"email": "ann@klaviyo-fake.io"}]}')
    arguments = [
        "--port",
        "0",
        "--seed",
        "7",
        "--seed",
        str(data),
        "--shop",
        "20",
        "--days",
        "9",
        "--save",
        str(snapshot),
    ]
    program = subprocess.Popen(
        [sys.executable, "-m", "klaviyo_ext.testing", *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    with program, program.stdout:
        url = program.stdout.readline().strip()
        with httpx.Client(base_url=url, headers=HEADERS) as client:
            assert len(client.get("/api/profiles", params={"page[size]": 100}).json()["data"]) == 21
            assert client.head("/api/profiles").headers["Content-Length"] != "0"
            options = client.options("/api/profiles")
            assert (options.status_code, options.headers["Allow"]) == (200, "GET, POST, HEAD, OPTIONS")
            assert client.options("/api/nothing").status_code == 404
            assert client.head("/api/profile-import").status_code == 405
            assert client.get("/api/profiles", headers={"Host": "evil.example"}).status_code == 421
        program.terminate()
        assert program.wait(timeout=30) == 0
    assert json.loads(snapshot.read_text())["seed"] == 7


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--load", "nowhere.json"], "nowhere.json"),
        (["--host", "0.0.0.0"], "other machines"),  # noqa: S104
        (["--seed", "nowhere.json"], "nowhere.json"),
        (["--shop", "-1"], "profiles"),
        (["--port", "65536"], "port must be 0 to 65535, not 65536"),
        (["--port", "-1"], "port must be 0 to 65535, not -1"),
        (["--seed", str(ROOT / "pyproject.toml")], "pyproject.toml: invalid JSON"),
    ],
)
def test_the_command_says_what_is_wrong(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--port", "0", *arguments]) == 1
    assert message in capsys.readouterr().err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_it_as_soon_as_it_has_said_where_it_is(number: signal.Signals, tmp_path: Path) -> None:
    snapshot = tmp_path / "end.json"
    arguments = [sys.executable, "-m", "klaviyo_ext.testing", "--port", "0", "--save", str(snapshot)]
    program = subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    with program:
        assert program.stdout is not None
        program.stdout.readline()
        program.send_signal(number)
        assert program.communicate(timeout=30) == ("", "")
    assert (program.returncode, snapshot.exists()) == (0, True)


def test_an_interrupt_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    class Interrupted(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            raise KeyboardInterrupt

    with contextlib.redirect_stdout(io.StringIO()) as output:
        assert command.main(["--port", "0"], Interrupted()) == 0
    assert output.getvalue().startswith("http://127.0.0.1:")


class _Lines(io.StringIO):
    """Standard output that another thread waits for."""

    def __init__(self) -> None:
        super().__init__()
        self._written = threading.Event()

    def flush(self) -> None:
        self._written.set()

    def line(self) -> str:
        assert self._written.wait(10)
        return self.getvalue().strip()


TESTS = """
import asyncio
from klaviyo_ext.testing import faults

def test_blocking(klaviyo, fake_klaviyo):
    ann = fake_klaviyo.add_profile(email="ann@mail.dev")
    fake_klaviyo.fail("get_profile", faults.throttled(60))
    assert klaviyo.get_profile(ann.id).attributes.email == "ann@mail.dev"
    fake_klaviyo.requests.assert_sent("get_profile", times=2)

def test_each_test_has_its_own(klaviyo, fake_klaviyo):
    assert list(klaviyo.get_profiles()) == []

def test_async(async_klaviyo, fake_klaviyo):
    async def main():
        async with async_klaviyo:
            await async_klaviyo.create_profile({"email": "ann@mail.dev"})
    asyncio.run(main())
    assert len(fake_klaviyo.profiles) == 1
"""

LIGHT = """
import sys
import klaviyo_ext.testing.pytest_plugin
heavy = {"jsonschema_rs", "httpx", "klaviyo_client", "sortedcontainers", "klaviyo_ext.testing.fake"} & set(sys.modules)
assert not heavy, heavy
"""


def test_the_fixtures(tmp_path: Path) -> None:
    (tmp_path / "test_app.py").write_text(TESTS)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "klaviyo_ext.testing.pytest_plugin", str(tmp_path)],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
    )
    assert "3 passed" in done.stdout, done.stdout + done.stderr


def test_the_plugin_costs_nothing_until_it_is_used() -> None:
    subprocess.run([sys.executable, "-c", LIGHT], cwd=ROOT, check=True)


def test_the_package_names_its_fixtures() -> None:
    points = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["entry-points"]["pytest11"]
    assert list(points.values()) == ["klaviyo_ext.testing.pytest_plugin"]
    module = import_module("klaviyo_ext.testing.pytest_plugin")
    assert module.__all__ == ["async_klaviyo", "fake_klaviyo", "klaviyo"]


def test_every_name_of_the_package_is_there() -> None:
    package = import_module("klaviyo_ext.testing")
    assert dir(package) == sorted(package.__all__)
    for name in package.__all__:
        assert getattr(package, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = package.nothing


def test_the_fixtures_here(fake_klaviyo: FakeKlaviyo, klaviyo: Klaviyo, async_klaviyo: AsyncKlaviyo) -> None:
    klaviyo.create_profile({"email": "ann@mail.dev"})
    assert len(fake_klaviyo.profiles) == 1
    assert isinstance(async_klaviyo, AsyncKlaviyo)


def test_the_fixtures_say_what_they_need(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "klaviyo_ext.testing.fake.fake_klaviyo", None)
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'klaviyo-ext\[testing\]'"):
        request.getfixturevalue("fake_klaviyo")
