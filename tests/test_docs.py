"""What README, CONTRIBUTING, CHANGELOG and docs/ say holds: examples run, links lead somewhere, names exist."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext import errors, updaters
from klaviyo_ext.testing import FakeKlaviyo

ROOT = Path(__file__).parents[1]
PAGES = {
    str(path.relative_to(ROOT)): path.read_text(encoding="utf-8")
    for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("spec/*.md"))
}
REPOSITORY = "https://github.com/klaviyo-ext/klaviyo-ext"

APART = {"docs/revisions.md"}
"""Pages whose examples import what they render: each runs in a process of its own."""

ELSEWHERE = {"docs/parity.md"}
"""Pages whose examples another test runs."""

_FENCE = re.compile(r"^```(\w*)([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def examples(page: str) -> list[tuple[int, str]]:
    """The Python examples of a page, each with the number of its first line."""
    found = _FENCE.finditer(PAGES[page])
    return [(PAGES[page].count("\n", 0, block.start(3)) + 1, block[3]) for block in found if block[1] == "python"]


def prose(page: str) -> str:
    """A page without its blocks of code."""
    return _FENCE.sub("", PAGES[page])


# Examples.


RUN = sorted(page for page in PAGES if examples(page) and page not in ELSEWHERE)


def test_pages_with_examples() -> None:
    names = [
        "auth",
        "bulk",
        "errors",
        "fake",
        "frames",
        "hooks",
        "paging",
        "people",
        "retries",
        "revisions",
        "start",
        "webhooks",
    ]
    assert sorted(["README.md", *(f"docs/{name}.md" for name in names)]) == RUN


@pytest.mark.parametrize("page", sorted(set(RUN) - APART))
def test_examples(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The examples of a page run from top to bottom, in one namespace; failures show the line of the page."""
    monkeypatch.chdir(tmp_path)  # where they put their files
    namespace: dict[str, Any] = {"__name__": "example", "u": updaters}
    for line, source in examples(page):
        exec(compile("\n" * (line - 1) + source, ROOT / page, "exec"), namespace)  # noqa: S102 - our own examples
    fake = FakeKlaviyo()
    for name, value in list(namespace.items()):
        if name.startswith("test_"):  # of an app that has the fixtures
            with fake.client() as client:
                value(client, fake)


@pytest.mark.parametrize(
    ("page", "line", "source"), [(page, *example) for page in sorted(APART) for example in examples(page)]
)
def test_example_apart(page: str, line: int, source: str, tmp_path: Path) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path)}  # where an example puts what it renders
    command = [sys.executable, "-W", "error", "-c", source]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, f"{page}:{line}: {done.stderr}"


def test_the_first_example_of_the_readme_is_ten_lines_that_need_no_key() -> None:
    _, source = examples("README.md")[0]
    lines = [line for line in source.splitlines() if line.strip()]
    assert len(lines) <= 10
    assert "FakeKlaviyo" in source
    done = subprocess.run([sys.executable, "-W", "error", "-c", source], capture_output=True, text=True, cwd=ROOT)
    assert (done.returncode, done.stderr) == (0, "")
    assert "ann@example.com" in done.stdout


# Links.


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def _anchors(page: str) -> set[str]:
    return {_anchor(heading) for heading in re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE)}


@pytest.mark.parametrize("page", sorted(PAGES))
def test_links(page: str) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(page)):
        if target.startswith(REPOSITORY):
            path = re.sub(r"^/(blob|tree)/main/?", "", target.removeprefix(REPOSITORY))
            home = ROOT
        elif target.startswith("https://"):
            continue
        else:
            assert page != "README.md", f"{target}: an index shows the README, and has no such file"
            path, home = target, (ROOT / page).parent
        name, _, anchor = path.partition("#")
        found = (home / name).resolve() if name else ROOT / page
        assert found.exists(), f"{page}: {target}"
        if anchor and found.is_file():
            assert anchor in _anchors(str(found.relative_to(ROOT))), f"{page}: {target}"


def test_the_index_has_every_page() -> None:
    linked = set(re.findall(r"\]\(([\w-]+\.md)\)", PAGES["docs/README.md"]))
    assert linked == {path.name for path in (ROOT / "docs").glob("*.md")} - {"README.md"}


def test_project_urls_are_those_of_the_links() -> None:
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (urls,) = re.findall(r"^\[project\.urls\]\n(.*?)^\[", settings, re.MULTILINE | re.DOTALL)
    assert f'Source = "{REPOSITORY}"' in urls
    for url in re.findall(r'"(https://[^"]+)"', urls):
        assert url.startswith(REPOSITORY)


# Names.


_TREES = "docs|generated|klaviyo_ext|requirements|scripts|spec|templates|tests|\\.ci"
_PATH = re.compile(rf"(?<![\w/.])((?:{_TREES})/[\w./*-]*\w?/?)")
_DOTTED = re.compile(r"(?<![\w/.@])((?:klaviyo_ext|klaviyo_client|codegen)(?:\.[a-z_][a-z_0-9]*)+)")

OTHERS = ("CHANGELOG.md",)
"""Pages that name what is no more."""


@pytest.mark.parametrize("page", sorted(PAGES.keys() - set(OTHERS)))
def test_paths_exist(page: str) -> None:
    missing = []
    for code in re.findall(r"`([^`\n]+)`", prose(page)):
        for path in _PATH.findall(code):
            if re.match(r"[A-Z<*]|\d{4}-", path.partition("/")[2]) or path.startswith("generated/klaviyo_client/beta"):
                continue  # a placeholder: spec/<revision>.json
            if not list(ROOT.glob(path.rstrip("/."))):
                missing.append(path)
    assert missing == []


@pytest.mark.parametrize("page", sorted(PAGES.keys() - set(OTHERS)))
def test_modules_exist(page: str) -> None:
    missing = [name for name in _DOTTED.findall(PAGES[page]) if not _exists(name)]
    assert missing == []


def _exists(name: str) -> bool:
    """Whether it is a module, or an attribute of one."""
    module, attributes = name, list[str]()
    while not _is_module(module):
        module, _, attribute = module.rpartition(".")
        if not module:
            return False
        attributes.insert(0, attribute)
    value: Any = sys.modules.get(module) or __import__(module, fromlist=["_"])
    for attribute in attributes:
        if not hasattr(value, attribute):
            return False
        value = getattr(value, attribute)
    return True


def _is_module(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ModuleNotFoundError:  # of a parent, which is no package
        return False


@pytest.mark.parametrize("page", sorted(PAGES.keys() - set(OTHERS)))
def test_errors_exist(page: str) -> None:
    named = set(re.findall(r"\berrors\.([A-Z]\w+)", PAGES[page]))
    assert {name for name in named if not hasattr(errors, name)} == set()


# CONTRIBUTING.


QUESTIONS = 20


def test_the_questions_are_answered() -> None:
    (table,) = re.findall(
        r"^\| question \| answer \|\n\|---\|---\|\n((?:\|.*\n)+)", PAGES["CONTRIBUTING.md"], re.MULTILINE
    )
    rows = table.splitlines()
    assert len(rows) == QUESTIONS
    for row in rows:
        _, question, answer, _ = re.split(r"(?<!\\)\|", row)
        assert re.search(r"`[^`]+`", answer), question


def test_commands_that_contributing_names_are_targets() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for page in ("README.md", "CONTRIBUTING.md", "docs/regenerate.md"):
        named = set(
            re.findall(r"\bmake ((?!-)[a-z-]+)", "\n".join(re.findall(r"`[^`]+`|^\$.*", PAGES[page], re.MULTILINE)))
        )
        assert named <= targets, page


# CHANGELOG.


OLD_APP = """\
import generated
import generated.api.profiles
from generated import Client, operations
from generated.api import profiles
from generated.beta.models import Campaign
from klaviyo_ext import Klaviyo, errors
from klaviyo_ext.client import JSONCodec
from klaviyo_ext.drafts import ProfileDraft
from klaviyo_ext.events import create_event
from klaviyo_ext.hooks import Hooks
from klaviyo_ext.paging import starting_at
from klaviyo_ext.profiles import update_profile
from klaviyo_ext.properties import encode_properties
from klaviyo_ext.retry_after import retry_after
from klaviyo_ext.sending import Clock
from klaviyo_ext.tables import Source, open_table
package, call = "generated.beta", generated.api.profiles.get_profile("P1")
client = generated.Client(api_key="pk", revision=generated.REVISION)
auto_generated, my.generated.thing = regenerated.api, generated  # generated by hand: stays
"""

NEW_APP = """\
import klaviyo_client
import klaviyo_client.api.profiles
from klaviyo_client import Client, operations
from klaviyo_client.api import profiles
from klaviyo_client.beta.models import Campaign
from klaviyo_ext import Klaviyo, errors
from klaviyo_ext import JSONCodec
from klaviyo_ext.people import ProfileDraft
from klaviyo_ext.event_methods import create_event
from klaviyo_ext import Hooks
from klaviyo_ext.paging.page_walk import starting_at
from klaviyo_ext.people.profile_methods import update_profile
from klaviyo_ext.people.property_values import encode_properties
from klaviyo_ext.retry.retry_after import retry_after
from klaviyo_ext import Clock
from klaviyo_ext.rows.files import Source, open_table
package, call = "klaviyo_client.beta", klaviyo_client.api.profiles.get_profile("P1")
client = klaviyo_client.Client(api_key="pk", revision=klaviyo_client.REVISION)
auto_generated, my.generated.thing = regenerated.api, generated  # generated by hand: stays
"""

SED_LINES = re.findall(
    r"^s/.*$", next(b[3] for b in _FENCE.finditer(PAGES["CHANGELOG.md"]) if b[1] == "sed"), re.MULTILINE
)

needs_sed = pytest.mark.skipif(shutil.which("sed") is None, reason="needs sed")


def sed(lines: list[str], text: str) -> str:
    arguments = [argument for line in lines for argument in ("-e", line)]
    command = [shutil.which("sed") or "sed", "-E", *arguments]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


@needs_sed
def test_the_sed_lines_of_the_changelog() -> None:
    """An app that was written for the old names comes out as one for the new ones; a second run changes nothing."""
    assert sed(SED_LINES, OLD_APP) == NEW_APP
    assert sed(SED_LINES, NEW_APP) == NEW_APP


@needs_sed
@pytest.mark.parametrize("line", SED_LINES)
def test_every_sed_line_is_needed(line: str) -> None:
    others = [other for other in SED_LINES if other != line]
    assert sed(others, OLD_APP) != NEW_APP


@pytest.mark.parametrize("line", [line for line in NEW_APP.splitlines() if " import " in line or line[:6] == "import"])
def test_the_new_names_can_be_imported(line: str) -> None:
    exec(line, {})  # noqa: S102
