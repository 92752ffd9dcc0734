"""The command as a process: pipes, interrupts, exit statuses."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext.testing import FakeKlaviyo, faults

pytestmark = pytest.mark.usefixtures("untraced_children")

COMMAND = [sys.executable, "-m", "klaviyo_ext.cli"]
ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


def test_a_pipe() -> None:
    fake = FakeKlaviyo()
    fake.add_profile(email="ann@b.co", properties={"tier": "gold"})
    fake.save("shop.json")
    fake.save("other.json")
    data = ["--fake-data", "shop.json"]
    exported = subprocess.run([*COMMAND, "export", "profiles", *data], capture_output=True, check=True)
    done = subprocess.run(
        [*COMMAND, "import", "profiles", "-", "--rest", "drop", "--json", *data],
        input=exported.stdout,
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["accepted"] == 1


def test_a_reader_that_leaves() -> None:
    fake = FakeKlaviyo()
    for number in range(500):
        fake.add_profile(email=f"p{number}@b.co", properties={"filling": "x" * 400})
    fake.save("shop.json")
    for options in (["--format", "csv"], [], ["--format", "json"]):
        with subprocess.Popen(
            [*COMMAND, "export", "profiles", "--fake-data", "shop.json", *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            assert process.stdout.readline()
            process.stdout.close()
            said = process.stderr.read()
        assert process.returncode == 141
        assert said == b"fake Klaviyo: no account was changed\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_an_interrupt_and_then_the_rest() -> None:
    Path("c.csv").write_text("email\n" + "".join(f"p{number}@b.co\n" for number in range(350)))
    fake = FakeKlaviyo()
    process: subprocess.Popen[bytes]

    def interrupts(received: Any) -> bool:
        if received.operation == "bulk_suppress_profiles" and len(fake.requests.of("bulk_suppress_profiles")) == 2:
            os.kill(process.pid, signal.SIGINT)
        return False

    fake.fail(None, faults.error(500), times=None, when=interrupts)
    with fake.serve() as server:
        command = [*COMMAND, "suppress", "c.csv", "--base-url", server.url, "--concurrency", "1", "--no-wait"]
        environment = {**os.environ, "KLAVIYO_API_KEY": "pk_of_this_test_only"}
        with subprocess.Popen(command, stderr=subprocess.PIPE, env=environment) as process:
            assert process.stderr is not None
            said = process.stderr.read().decode()
        assert process.returncode == 130, said
        assert "the same command again to continue" in said
        fake.clear_faults()
        again = subprocess.run(command, stderr=subprocess.PIPE, env=environment)
    assert again.returncode == 0
    sent = [
        row["attributes"]["email"]
        for entry in fake.requests.of("bulk_suppress_profiles")
        for row in entry.json["data"]["attributes"]["profiles"]["data"]
    ]
    assert sorted(sent) == sorted(f"p{number}@b.co" for number in range(350))


def test_help_needs_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from klaviyo_ext.cli import main\n"
        "assert main(['--help']) == 0\n"
        "heavy = {'pyarrow', 'klaviyo_ext.testing', 'jsonschema_rs'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
