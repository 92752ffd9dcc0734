"""A new revision in one command: what is fetched, what it has to pass, and that nothing changes before it has."""

from __future__ import annotations

import copy
import hashlib
import importlib.util
import json
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import generate as command
from codegen import package_checks
from codegen.input_error import CodegenError
from codegen.load import facts, published as revisions
from codegen.load.structure import operations
from codegen.render.rendered_files import TEMPLATES
from tests.codegen.loopback import Answer, Loopback, serving
from tests.codegen.project_tree import at, tree

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
OLD, NEW, BETA = "2026-10-15", "2027-01-15", "2027-01-15.pre"
TAGS = ("Accounts", "Events", "Metrics", "Profiles")
"""What klaviyo_ext cannot do without."""

verifies = pytest.mark.skipif(
    importlib.util.find_spec("mypy") is None, reason="the type checkers run on one Python only"
)


def a_slice() -> Any:
    """The operations of a few tags, with the components that they need."""
    whole: Any = json.loads((ROOT / "spec" / f"{OLD}.json").read_bytes())
    whole["info"].pop("x-ext-rebuilt-from", None)
    paths: dict[str, Any] = {}
    for path, method, _ in operations(whole):
        operation = whole["paths"][path][method]
        if operation["tags"][0] in TAGS:
            paths.setdefault(path, {})[method] = operation
    used: set[tuple[str, str]] = set()
    waiting: list[Any] = [paths]
    while waiting:
        for kind, name in set(re.findall(r'"#/components/(\w+)/([^"/]+)"', json.dumps(waiting.pop()))) - used:
            used.add((kind, name))
            waiting.append(whole["components"][kind][name])
    components = {
        kind: {name: part for name, part in parts.items() if kind == "securitySchemes" or (kind, name) in used}
        for kind, parts in whole["components"].items()
    }
    return whole | {"paths": paths, "components": components}


SLICE = a_slice()


def document(revision: str, **changes: Any) -> bytes:
    """An official document of ``revision``, with prose, and with what is given here in place of its own."""
    made = copy.deepcopy(SLICE) | changes
    made["info"] |= {"version": revision, "description": "Prose."}
    return json.dumps(made).replace(f'"{OLD}"', f'"{revision}"').encode()


def with_another_operation() -> Any:
    """The paths with one operation more."""
    paths = copy.deepcopy(SLICE["paths"])
    paths["/api/profiles-of-tomorrow"] = copy.deepcopy({"get": paths["/api/profiles"]["get"]})
    paths["/api/profiles-of-tomorrow"]["get"]["operationId"] = "get_profiles_of_tomorrow"
    return paths


@pytest.fixture(scope="module")
def klaviyo() -> Iterator[Loopback]:
    """In the place of Klaviyo's public repository."""
    with serving() as loopback:
        yield loopback


@pytest.fixture
def published(klaviyo: Loopback, monkeypatch: pytest.MonkeyPatch) -> Loopback:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(revisions, "_OFFICIAL", klaviyo.url + "/{branch}/{channel}.json")
    klaviyo.requests.clear()
    klaviyo.answers.clear()
    klaviyo.answers[f"/{NEW}/stable.json"] = Answer(document(NEW, paths=with_another_operation()))
    return klaviyo


@pytest.fixture(autouse=True)
def checkers(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is refused before it is verified is refused without the type checkers, too."""
    if importlib.util.find_spec("mypy") is None:
        monkeypatch.setattr(package_checks, "find_spec", lambda name: object())


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project on the old revision."""
    project = tmp_path_factory.mktemp("project")
    (project / "spec").mkdir()
    (project / "spec" / f"{OLD}.json").write_bytes(facts.dump(facts.extract(json.loads(document(OLD)))))
    shutil.copy(ROOT / "spec" / "overlay.yaml", project / "spec")
    with pytest.MonkeyPatch.context() as patch:
        at(project, patch)
        assert command.main([]) == 0
    return project


@pytest.fixture
def project(rendered: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    copied = Path(shutil.copytree(rendered, tmp_path / "project"))
    at(copied, monkeypatch)
    return copied


def revision_of(project: Path, package: str = "klaviyo_client") -> str:
    return str(json.loads((project / package / "manifest.json").read_bytes())["revision"])


# --- what a good run does -----------------------------------------------------------------------------


@verifies
def test_from_the_old_revision_to_the_new(
    project: Path, published: Loopback, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tree(project)
    assert command.main(["--revision", NEW]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    content = published.answers[f"/{NEW}/stable.json"].body
    assert content is not None
    first, *lines = out.splitlines()
    assert first == f"Rendering klaviyo_client/ from revision {NEW}"
    sha256 = hashlib.sha256(content).hexdigest()
    assert lines[1].strip() == f"{published.url}/{NEW}/stable.json: {len(content):,} bytes, sha256 {sha256}"
    stages = [found[1] for line in lines if (found := re.fullmatch(r"  (\w+) +[\d.]+ s", line))]
    built = ["load", "facts", "overlay", "normalise", "parse", "render", "format"]
    assert stages == [*built, "types", "requests", "contract", "swap"]
    assert re.search(r"^ +\d+ passed", out, re.MULTILINE)
    assert f"klaviyo_client is now revision {NEW}, was {OLD}\n" in out
    assert f"python scripts/diff_revisions.py {OLD} {NEW}\n" in out
    assert [target for target, _ in published.requests] == [f"/{NEW}/stable.json"]

    after = tree(project)
    assert revision_of(project) == NEW
    assert {name for name in after if "__pycache__" in name or ".partial" in name} == set()
    kept = after[f"spec/{NEW}.json"]
    assert kept == facts.dump(facts.extract(json.loads(content)))
    assert b"Prose." not in kept
    assert after[f"spec/{OLD}.json"] == before[f"spec/{OLD}.json"]
    assert b"get_profiles_of_tomorrow" in after["spec/names.lock.json"]
    report = (project / "build" / f"generate-{NEW}.txt").read_text()
    assert report.startswith(f"revision {NEW}: ")
    assert f"{len(content):,} bytes, sha256 {sha256}\n" in report
    assert command.main(["--check"]) == 0


def test_dry_run(project: Path, published: Loopback, capsys: pytest.CaptureFixture[str]) -> None:
    before = tree(project)
    assert command.main(["--revision", NEW, "--dry-run", "--no-verify"]) == 0
    report = project / "build" / f"generate-{NEW}.txt"
    assert capsys.readouterr().out.splitlines()[-1].endswith(f"nothing was replaced; report: {report}")
    assert tree(project) == before
    assert report.read_text().startswith(f"revision {NEW}: ")
    assert command.main(["--revision", NEW, "--dry-run", "--no-verify", "--report", "mine.txt"]) == 0
    assert (project / "mine.txt").read_text().splitlines()[1:] == report.read_text().splitlines()[1:]
    assert command.main(["--dry-run"]) == 0
    (project / "mine.txt").unlink()
    assert tree(project) == before


@pytest.mark.parametrize("as_facts", [False, True], ids=["official", "facts"])
def test_source(project: Path, published: Loopback, as_facts: bool) -> None:
    content = document(NEW)
    if as_facts:
        content = facts.dump(facts.extract(json.loads(content)))
    (project / "source.json").write_bytes(content)
    sha256 = hashlib.sha256(content).hexdigest()
    options = ["--revision", NEW, "--source", "source.json", "--sha256", f"sha256:{sha256}", "--no-verify"]
    assert command.main(options) == 0
    assert published.requests == []
    assert revision_of(project) == NEW
    assert (project / "spec" / f"{NEW}.json").read_bytes() == facts.dump(facts.extract(json.loads(content)))


def test_the_revision_that_is_there(project: Path, published: Loopback, capsys: pytest.CaptureFixture[str]) -> None:
    published.answers[f"/{OLD}/stable.json"] = Answer(document(OLD))
    before = tree(project)
    assert command.main(["--revision", OLD, "--no-verify"]) == 0
    assert tree(project) == before
    assert f"klaviyo_client is now revision {OLD}\n" in capsys.readouterr().out
    published.answers[f"/{OLD}/stable.json"] = Answer(document(OLD, paths=with_another_operation()))
    assert command.main(["--revision", OLD, "--no-verify"]) == 0
    report = (project / "build" / f"generate-{OLD}.txt").read_text()
    assert f"{OLD}.json: Klaviyo's document is not what it was when it was imported last" in report


def test_plain_run_stays_with_the_revision(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Newer facts may lie in ``spec`` for other reasons; without the facts of its own, the newest are taken."""
    (project / "spec" / f"{NEW}.json").write_bytes(facts.dump(facts.extract(json.loads(document(NEW)))))
    before = tree(project)
    assert command.main(["--check"]) == 0
    assert command.main([]) == 0
    assert tree(project) == before
    (project / "spec" / f"{OLD}.json").unlink()
    assert command.main([]) == 0
    assert revision_of(project) == NEW


def test_latest(project: Path, published: Loopback, refused: Callable[..., str]) -> None:
    published.answers["/main/stable.json"] = Answer(document(BETA))
    assert f"has revision {BETA}, expected the latest revision" in refused("--revision", "latest", "--no-verify")
    published.answers["/main/stable.json"] = Answer(document(NEW))
    assert command.main(["--revision", "latest", "--no-verify"]) == 0
    assert revision_of(project) == NEW
    assert (project / "spec" / f"{NEW}.json").exists()


@pytest.mark.parametrize(
    ("asked", "branch", "tried"),
    [
        (BETA, BETA, [BETA]),
        (BETA, NEW, [BETA, NEW]),
        ("latest.pre", "main", ["main"]),
    ],
)
def test_beta_elsewhere(project: Path, published: Loopback, asked: str, branch: str, tried: list[str]) -> None:
    before = tree(project)
    published.answers[f"/{branch}/beta.json"] = Answer(document(BETA))
    assert command.main(["--revision", asked, "--no-verify", "--out", "acme/beta", "--package", "acme.beta"]) == 0
    assert [target for target, _ in published.requests] == [f"/{name}/beta.json" for name in tried]
    made = tree(project)
    assert {name: content for name, content in made.items() if name.partition("/")[0] != "acme"} == before
    assert json.loads(made["acme/beta/manifest.json"])["revision"] == BETA


def test_beta_is_a_part_of_klaviyo_client(
    project: Path, published: Loopback, capsys: pytest.CaptureFixture[str]
) -> None:
    """The stable operations stay what they are, and so do the beta ones when those change."""
    before = tree(project)
    del before["klaviyo_client/__init__.py"]  # which says what is in the package
    published.answers[f"/{BETA}/beta.json"] = Answer(document(BETA))
    assert command.main(["--revision", BETA, "--no-verify"]) == 0
    out = capsys.readouterr().out
    assert f"klaviyo_client.beta is now revision {BETA}\n" in out
    assert "klaviyo_client is revision" not in out
    assert revision_of(project / "klaviyo_client" / "beta", "") == BETA
    after = tree(project)
    assert before.items() <= after.items()
    assert {f"spec/{BETA}.json", "spec/names.beta.lock.json"} <= after.keys()
    assert f"spec/{NEW}.json" not in after

    later = "2027-04-15.pre"
    published.answers[f"/{later}/beta.json"] = Answer(document(later))
    assert command.main(["--revision", later, "--no-verify"]) == 0
    assert f"klaviyo_client.beta is now revision {later}, was {BETA}\n" in capsys.readouterr().out
    assert command.main(["--revision", NEW, "--no-verify"]) == 0
    assert (revision_of(project), revision_of(project / "klaviyo_client" / "beta", "")) == (NEW, later)
    assert command.main(["--check"]) == 0


# --- what stops a run ---------------------------------------------------------------------------------


def test_revision_that_does_not_exist(published: Loopback, refused: Callable[..., str]) -> None:
    line = refused("--revision", "2026-11-15")
    assert line.startswith(
        f"revision 2026-11-15 is not published ({published.url}/2026-11-15/stable.json is not there)"
    )
    assert line.endswith("https://github.com/klaviyo/openapi/branches lists all\n")


@pytest.mark.parametrize("name", ["v24", "2026-7-15", "2026-07-15/../main", "2026-07-15.PRE", "", "latest.x", "main"])
def test_revision_that_is_none(refused: Callable[..., str], published: Loopback, name: str) -> None:
    assert f"{name!r} is not a revision such as 2026-07-15, or 2026-07-15.pre for a beta" in refused("--revision", name)
    assert published.requests == []


ELSEWHERE = [{"url": "https://api.example.com"}, {"url": "https://klaviyo.com.example"}, {"url": "https://[x"}, {}]
BAD = [
    pytest.param(Answer(b"<html>", headers=(("Content-Type", "text/html"),)), "returned HTML", id="HTML"),
    pytest.param(Answer(document(NEW)[:-1000]), "it ends there; the download may be incomplete", id="half"),
    pytest.param(Answer(document(NEW), headers=(("Content-Length", "999999"),)), "lost after", id="broken off"),
    pytest.param(Answer(document(OLD)), f"has revision {OLD}, expected {NEW}", id="another revision"),
    pytest.param(Answer(document("v24")), "'v24' is not a revision", id="no revision"),
    pytest.param(Answer(document(NEW, servers=ELSEWHERE)), "is not Klaviyo's: it has no server", id="not Klaviyo's"),
    pytest.param(Answer(document(NEW, servers=None)), "is not Klaviyo's: it has no server", id="no servers"),
    pytest.param(Answer(document(NEW, tags=1)), "the list of tag objects is a number", id="not OpenAPI"),
    pytest.param(Answer(b"", 302, (("Location", "http://localhost:1/"),)), "redirects to another host", id="redirect"),
    pytest.param(Answer(b"", 503), "answered 503", id="unavailable"),
]


@pytest.mark.parametrize(("answer", "message"), BAD)
def test_bad_document(published: Loopback, refused: Callable[..., str], answer: Answer, message: str) -> None:
    published.answers[f"/{NEW}/stable.json"] = answer
    line = refused("--revision", NEW)
    assert line.startswith(f"{published.url}/{NEW}/stable.json: ")
    assert message in line


def test_offline(
    project: Path, refused: Callable[..., str], published: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # bound, but nobody listens
        address = f"http://127.0.0.1:{closed.getsockname()[1]}/{{branch}}/{{channel}}.json"
        monkeypatch.setattr(revisions, "_OFFICIAL", address)
        line = refused("--revision", NEW)
        kept = refused("--revision", OLD)
    assert "cannot be reached: " in line
    assert line.endswith("; to work offline, pass the file with --source\n")
    assert kept.endswith(f"--source, such as {project / 'spec' / OLD}.json\n")


def test_limits(refused: Callable[..., str], published: Loopback) -> None:
    assert "is larger than 1,000 bytes" in refused("--revision", NEW, "--max-bytes", "1000")
    assert "has the SHA-256 checksum " in refused("--revision", NEW, "--sha256", "0" * 64)
    published.answers[f"/{NEW}/stable.json"] = Answer(None)
    assert "did not respond within 0.05 s" in refused("--revision", NEW, "--timeout", "0.05")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--source", "x.json"], "--source needs --revision"),
        (["--revision", NEW, "--spec", "x.json"], "use --source for the document of --revision"),
        (["--revision", NEW, "--check"], "--check cannot be combined"),
        (["--check", "--dry-run"], "--check cannot be combined"),
        (["--check", "--verify"], "--check cannot be combined"),
        (["--revision", NEW, "--sha256", "abc"], "--sha256 must be 64 hexadecimal digits"),
        (["--revision", NEW, "--timeout", "soon"], "--timeout must be a number above 0, not 'soon'"),
        (["--revision", NEW, "--timeout", "nan"], "--timeout must be a number above 0"),
        (["--revision", NEW, "--max-bytes", "-1"], "--max-bytes must be a number above 0"),
        (["--revision", NEW, "--proxy", "no:such@proxy"], "--proxy is not a usable proxy URL"),
        (["--revision", BETA, "--beta", "x.json"], "--beta needs a stable --revision"),
    ],
)
def test_bad_options(refused: Callable[..., str], published: Loopback, arguments: list[str], message: str) -> None:
    assert message in refused(*arguments)
    assert published.requests == []


def test_names_that_change(project: Path, published: Loopback, refused: Callable[..., str]) -> None:
    lock = project / "spec" / "names.lock.json"
    lock.write_text(lock.read_text().replace('"name": "get_event"', '"name": "fetch_event"'))
    first, *lines = refused("--revision", NEW, lines=1).splitlines()
    assert "public names would change. Pass --accept-names to accept this" in first
    assert lines == ["  api.events.fetch_event is now api.events.get_event"]


def test_swap_that_fails(published: Loopback, refused: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    rename = Path.rename

    def rename_or_fail(self: Path, target: Path) -> Path:
        if Path(target).name == f"{NEW}.json":
            raise OSError(28, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", rename_or_fail)
    line = refused("--revision", NEW, "--no-verify")
    assert line.endswith(f"spec/{NEW}.json: cannot be replaced: No space left on device\n")


# --- verification -------------------------------------------------------------------------------------


def own_runtime(project: Path, module: str, code: str) -> list[str]:
    """Options that render ``code`` at the end of a module of the runtime."""
    path = project / "templates" / "runtime" / module
    path.parent.mkdir(parents=True)
    path.write_bytes((TEMPLATES / "runtime" / module).read_bytes() + code.encode())
    return ["--templates", str(project / "templates")]


@verifies
def test_types_that_do_not_fit(project: Path, published: Loopback, refused: Callable[..., str]) -> None:
    line = refused("--revision", NEW, *own_runtime(project, "wire.py", "\n\nclosed: int = 'today'\n"))
    assert line.startswith("types: mypy reports errors in the new package: 1 error, first: ")
    report = project / "build" / f"generate-{NEW}.txt"
    assert line.endswith(f"; see {report}\n")
    assert report.read_text().count(": error: ") >= 1
    assert "klaviyo_client/runtime/wire.py" in report.read_text()


@verifies
def test_package_that_is_not_what_klaviyo_ext_needs(
    project: Path, published: Loopback, refused: Callable[..., str]
) -> None:
    paths = {
        path: item for path, item in SLICE["paths"].items() if item.get("get", {}).get("operationId") == "get_event"
    }
    published.answers[f"/{NEW}/stable.json"] = Answer(document(NEW, paths=paths))
    assert "klaviyo_ext/" in refused("--revision", NEW, "--accept-names")


def test_contract_that_is_broken(
    project: Path, published: Loopback, refused: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A package with perfect types that sends nothing of what it should."""
    monkeypatch.setattr(package_checks, "check_tools", lambda: None)
    monkeypatch.setattr(package_checks, "types", lambda *_, **__: None)
    monkeypatch.setattr(package_checks, "own_requests", lambda _: package_checks.OwnRequests(""))
    monkeypatch.setattr(package_checks, "_TESTS", package_checks._TESTS / "test_requests.py")
    arguments = own_runtime(project, "wire.py", "\n\nBASE_URL = 'https://a.klaviyo.com/elsewhere'\n")
    line = refused("--revision", NEW, *arguments)
    assert re.search(r"^contract: the new package fails its tests: \d+ failed, \d+ passed", line)
    assert "first: FAILED " in line
    assert "tests/contract/test_requests.py" in (project / "build" / f"generate-{NEW}.txt").read_text()


def test_contract_tests_refuse_another_package(tmp_path: Path) -> None:
    """Where the old package would be found first, its tests must not pass for those of the new one."""
    (tmp_path / "klaviyo_client").mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "tests/contract"],
        cwd=ROOT,
        env={"PATH": "", "CONTRACT_PACKAGE": str(tmp_path / "klaviyo_client")},
        capture_output=True,
        text=True,
    )
    assert done.returncode != 0
    wanted, found = tmp_path / "klaviyo_client", ROOT / "generated" / "klaviyo_client"
    assert f"the package to test is {wanted}, and what is imported is {found}" in (done.stdout + done.stderr)


def test_tools_that_are_missing(
    refused: Callable[..., str], published: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package_checks, "find_spec", lambda name: None if name == "xdist" else object())
    assert "cannot be verified: xdist not installed; run make setup" in refused("--revision", NEW)
    monkeypatch.setattr(package_checks, "_TESTS", Path("nowhere"))
    monkeypatch.setattr(package_checks, "find_spec", lambda name: object())
    assert "cannot be verified: no tests/contract here" in refused("--revision", NEW)
    assert published.requests == []


def test_tool_that_does_not_end(rendered: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object, **__: object) -> None:
        raise subprocess.TimeoutExpired("mypy", 1, output=b"so far")

    monkeypatch.setattr(subprocess, "run", never)
    stopped = pytest.raises(package_checks.VerificationError, match="types: mypy timed out after")
    with package_checks.copied(rendered / "klaviyo_client") as directory, stopped as caught:
        package_checks.types(directory, with_ext=False)
    assert caught.value.details == "so far"


def test_copy_that_cannot_be_made(tmp_path: Path) -> None:
    with (
        pytest.raises(CodegenError, match="cannot be copied for verification"),
        package_checks.copied(tmp_path / "nothing"),
    ):
        raise AssertionError
