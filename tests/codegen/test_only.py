"""Packages of some operations, and packages of users of a wheel: rendered by the command, and used with klaviyo_ext."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import generate

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
BESIDE = """
from {package} import REVISION, operations
import {package} as revision
from {package}.api import profiles
import klaviyo_client
from klaviyo_ext import Klaviyo
from klaviyo_ext.testing import SpecServer

assert {root!r} not in klaviyo_client.__file__
server = SpecServer.from_package("{package}")
with Klaviyo(api_key="pk_1", transport=server.transport()) as klaviyo:
    assert klaviyo.using(revision).profiles.get_profile("01A").data.id == "01A"
    assert klaviyo.send(profiles.get_profile("01A")).data.id == "01A"
    assert len(list(klaviyo.using(revision).profiles.get_profiles())) > 0
assert server.requests[0].header("revision") == REVISION
print(len(operations))
"""
INSTEAD = """
import klaviyo_client
from klaviyo_client.api import profiles
from klaviyo_ext import Klaviyo, updaters as u
from klaviyo_ext.testing import SpecServer

server = SpecServer()
with Klaviyo(api_key="pk_1", transport=server.transport()) as klaviyo:
    klaviyo.create_profile(u.email("ann@example.com"))
    klaviyo.create_event("Viewed", [u.email("ann@example.com")])
    klaviyo.bulk_import_profiles([[u.email("ann@example.com")]])
    assert klaviyo.profiles.get_profile("01A").data.id == "01A"
    assert not hasattr(klaviyo, "campaigns")
print(klaviyo_client.__file__)
"""


def made(*arguments: str) -> None:
    assert generate.main(list(arguments)) == 0


def run(code: str, *places: Path) -> str:
    """What ``code`` prints in a process that finds the packages in ``places`` first."""
    begin = f"import sys; sys.path[:0] = {[*map(str, places)]}\n"
    command = [sys.executable, "-P", "-W", "error", "-c", begin + code]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=places[0])
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a wheel installs: the two packages and nothing else."""
    place = tmp_path_factory.mktemp("site")
    packed = place / "klaviyo_ext.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for root in (ROOT / "generated" / "klaviyo_client", ROOT / "klaviyo_ext"):
            for path in sorted(root.rglob("*")):
                if path.is_file() and "__pycache__" not in path.parts:
                    archive.write(path, path.relative_to(root.parent))
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(place)
    packed.unlink()
    return place


def test_a_package_of_their_own_for_users_of_a_wheel(wheel: Path, tmp_path: Path) -> None:
    """As docs/regenerate.md says: rendered in a checkout, copied, and used with the installed klaviyo_ext."""
    out = tmp_path / "src" / "acme" / "klaviyo"
    made("--package", "acme.klaviyo", "--out", str(out), "--spec", str(ROOT / "spec" / "2026-07-15.json"))
    code = BESIDE.format(package="acme.klaviyo", root=str(ROOT))
    assert int(run(code, wheel, tmp_path / "src")) == 345


def test_a_slice_beside_the_installed_package(wheel: Path, tmp_path: Path) -> None:
    made("--package", "acme.slim", "--only", "profiles", "--out", str(tmp_path / "acme" / "slim"))
    assert 20 < int(run(BESIDE.format(package="acme.slim", root=str(ROOT)), wheel, tmp_path)) < 100


def test_a_slice_in_the_place_of_the_package(wheel: Path, tmp_path: Path) -> None:
    made("--only", "profiles,events", "--out", str(tmp_path / "klaviyo_client"))
    assert run(INSTEAD, tmp_path, wheel).startswith(str(tmp_path))


def test_names_of_a_slice_are_those_of_the_whole(tmp_path: Path) -> None:
    made("--only", "Campaigns,custom-objects,data_privacy", "--out", str(tmp_path / "k"))
    whole = ROOT / "generated" / "klaviyo_client"
    for folder in ("models", "api", "filters"):
        for path in (tmp_path / "k" / folder).glob("*.py"):
            if path.name != "__init__.py":
                assert set(classes(path)) <= set(classes(whole / folder / path.name)), path.name
    assert {path.stem for path in (tmp_path / "k" / "api").glob("[a-z]*.py")} == {
        "campaigns",
        "custom_objects",
        "data_privacy",
    }


def classes(path: Path) -> list[str]:
    """Names that a module defines."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split()[1].split("(")[0].rstrip(":") for line in lines if line.startswith(("class ", "def "))]


def test_every_tag_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each slice renders, and has the operations of its tag and no others."""
    document = json.loads((ROOT / "generated" / "klaviyo_client" / "document.json").read_bytes())
    api = ROOT / "generated" / "klaviyo_client" / "api"
    tags = sorted(path.stem for path in api.glob("[a-z]*.py"))
    for tag in tags[:: max(1, len(tags) // 5)]:
        made("--only", tag, "--out", str(tmp_path / tag))
        assert sorted(classes(tmp_path / tag / "api" / f"{tag}.py")) == sorted(classes(api / f"{tag}.py"))
    assert document["paths"]
    capsys.readouterr()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["--only", "profile", "--out", "x"],
            "unknown tag 'profile' (did you mean 'profiles'?). The tags are: ",
        ),
        (["--only", "profiles,zzz", "--out", "x"], "unknown tag 'zzz'. The tags are: accounts, "),
        (["--only", " , ", "--out", "x"], "--only needs the tags to render, such as --only profiles,events\n"),
        (["--only", "profiles"], "--only needs --out: a package of some operations does not replace the whole one\n"),
    ],
)
def test_tags_that_cannot_be(
    arguments: list[str],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert generate.main(arguments) == 1
    assert message in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
