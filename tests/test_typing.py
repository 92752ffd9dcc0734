"""What users see inferred, and what type checkers refuse: every line of ``tests/typing``, under mypy and pyright.

The files are never run. A line that must be an error ignores it by name, for both checkers, and both report an ignore
that nothing needs.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "tests" / "typing"
FILES = sorted(path.name for path in FOLDER.glob("*.py"))

pytestmark = pytest.mark.types


def run(*command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    return subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, cwd=ROOT, env=environment)


def test_mypy() -> None:
    pytest.importorskip("mypy")
    # What the files import is checked elsewhere.
    done = run("mypy", "--strict", "--follow-imports=silent", str(FOLDER))
    assert done.stdout.strip() == f"Success: no issues found in {len(FILES)} source files"
    assert done.returncode == 0


CHECKED = ("auth", "errors", "frames", "paging", "people", "retries", "start", "webhooks")
PAGES = ["README", *(f"docs/{name}" for name in CHECKED)]
"""Pages whose examples are programs that people check."""


def test_the_examples_of_the_docs(tmp_path: Path) -> None:
    """A name may change its type from one example to the next, and what may be None is not always asked."""
    pytest.importorskip("mypy")
    for page in PAGES:
        found = re.findall(r"^```python\n(.*?)^```$", (ROOT / f"{page}.md").read_text(), re.MULTILINE | re.DOTALL)
        (tmp_path / f"{Path(page).name.lower()}.py").write_text("\n".join(found))
    lenient = ["--allow-redefinition", "--disable-error-code=union-attr", "--disable-error-code=index"]
    done = run("mypy", "--strict", "--follow-imports=silent", *lenient, str(tmp_path))
    assert done.stdout.strip() == f"Success: no issues found in {len(PAGES)} source files"


def test_pyright() -> None:
    pytest.importorskip("pyright")
    done = run("pyright", "--project", str(FOLDER), "--pythonpath", sys.executable, "--outputjson")
    report = json.loads(done.stdout)
    found = [f"{d['file']}:{d['range']['start']['line'] + 1}: {d['message']}" for d in report["generalDiagnostics"]]
    assert found == []
    assert report["summary"]["filesAnalyzed"] == len(FILES)
    assert done.returncode == 0


@pytest.mark.parametrize("name", FILES)
def test_both_checkers_are_told_of_each_mistake(name: str) -> None:
    lines = (FOLDER / name).read_text().splitlines()
    ignored = [line for line in lines if "ignore[" in line]
    assert ignored
    assert [line for line in ignored if "# type: ignore[" not in line or "# pyright: ignore[" not in line] == []
