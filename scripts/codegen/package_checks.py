"""The checks of a new package before it replaces the old one: strict types, klaviyo_ext on it, the contract tests.

All run in child processes on a copy of the package with the name ``klaviyo_client``, so that imports work as in
``klaviyo_ext``, and no files are left in the package.
"""

from __future__ import annotations

import ast
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import attrs

from .input_error import CodegenError

__all__ = ["OwnRequests", "VerificationError", "check_tools", "contract", "copied", "own_requests", "types"]

_ROOT = Path(__file__).resolve().parents[2]
_NAME = "klaviyo_client"
_TESTS = _ROOT / "tests" / "contract"
_OWN_REQUESTS = _ROOT / "tests" / "own_requests"
_SECONDS = 1200
_PACKAGE = "CONTRACT_PACKAGE"
"""Environment variable with the package to test; the contract tests check that they import it."""


class VerificationError(CodegenError):
    """A new package failed its checks.

    ``details`` is the whole output of the tool.
    """

    def __init__(self, message: str, details: str) -> None:
        super().__init__(message)
        self.details = details

    def __reduce__(self) -> tuple[object, ...]:
        return VerificationError, (self.message, self.details)


def check_tools() -> None:
    """Check that the tools for the checks are installed.

    Raises:
        CodegenError: a tool is missing.
    """
    missing = [name for name in ("mypy", "pytest", "xdist") if find_spec(name) is None]
    if missing or not _TESTS.is_dir():
        what = f"{', '.join(missing)} not installed" if missing else "no tests/contract here"
        raise CodegenError(f"the new package cannot be verified: {what}; run make setup, or pass --no-verify")


@contextmanager
def copied(package: Path) -> Generator[Path, None, None]:
    """A directory with a copy of ``package``, called ``klaviyo_client``."""
    with tempfile.TemporaryDirectory(prefix="verify-") as directory:
        try:
            shutil.copytree(package, Path(directory, _NAME))
        except (OSError, shutil.Error) as error:
            raise CodegenError(f"cannot be copied for verification: {error}", source=str(package)) from error
        yield Path(directory)


def types(directory: Path, *, with_ext: bool) -> None:
    """Check the package in ``directory`` with mypy, strictly.

    Args:
        directory: the result of :func:`copied`.
        with_ext: whether to check ``klaviyo_ext`` as well.

    Raises:
        VerificationError: mypy reports errors.
    """
    if with_ext:
        _check_modules(directory)
    # klaviyo_ext has types of pandas and polars, which are not installed here.
    absent = ["--disable-error-code=import-untyped", "--disable-error-code=import-not-found"]
    options = ["--strict", *absent, f"--config-file={os.devnull}", "--cache-dir", str(_ROOT / ".mypy_cache" / "verify")]
    packages = ["-p", _NAME, *(["-p", "klaviyo_ext"] if with_ext else [])]
    command = ["mypy", *options, "--explicit-package-bases", "--no-error-summary", "--no-color-output", *packages]
    path = os.pathsep.join([str(directory), str(_ROOT)])
    code, out = _run("types", command, directory, {"MYPYPATH": path})
    if code:
        errors = [line for line in out.splitlines() if ": error: " in line]
        found = (
            f"{len(errors)} error{'s' * (len(errors) > 1)}, first: {errors[0]}"
            if errors
            else f"exit code {code}, {_last(out)}"
        )
        raise VerificationError(f"types: mypy reports errors in the new package: {found}", out)


def _check_modules(directory: Path) -> None:
    """Check that the package has the modules that ``klaviyo_ext`` imports; mypy would use those of the old package.

    Raises:
        VerificationError: one is missing.
    """
    for path in sorted((_ROOT / "klaviyo_ext").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if not isinstance(node, ast.ImportFrom) or (node.module or "").split(".")[0] != _NAME:
                continue
            module = directory.joinpath(*str(node.module).split("."))
            inner = [alias.name for alias in node.names] if node.module in (f"{_NAME}.api", f"{_NAME}.filters") else []
            for wanted in (module, *(module / name for name in inner)):
                if not (wanted.is_dir() or wanted.with_suffix(".py").is_file()):
                    where = f"{path.relative_to(_ROOT).as_posix()}:{node.lineno}"
                    name = ".".join(wanted.relative_to(directory).parts)
                    raise VerificationError(f"types: {where} needs {name}, which the new package does not have", "")


def contract(directory: Path) -> str:
    """Run the contract tests on the package in ``directory``, and return how many passed.

    Raises:
        VerificationError: one failed.
    """
    code, out = _tests("contract", _TESTS, directory, "-n", "auto", "--maxprocesses", "8", "--dist", "worksteal")
    if code:
        failures = [line for line in out.splitlines() if line.startswith(("FAILED ", "ERROR "))]
        first = f"first: {failures[0]}" if failures else f"exit code {code}"
        raise VerificationError(f"contract: the new package fails its tests: {_last(out)}; {first}", out)
    return _last(out)


@attrs.frozen
class OwnRequests:
    """What came of the requests of ``klaviyo_ext``: ``passed``, and a line for each of its calls that is lost."""

    passed: str
    losses: tuple[str, ...] = ()


def own_requests(directory: Path) -> OwnRequests:
    """Send what ``klaviyo_ext`` sends by itself to a server of the package; say what passed, and what the fake lacks.

    What ``klaviyo_ext`` refuses to send, because the package does not have it, is a loss.

    Raises:
        VerificationError: the document of the package does not allow one; the message says which, and the field.
    """
    code, out = _tests("requests", _OWN_REQUESTS, directory, "-n", "0")
    if code:
        lines = out.splitlines()
        refused = [line.partition("Failed: ")[2] or line for line in lines if line.startswith(("FAILED ", "ERROR "))]
        first = refused[0] if refused else f"exit code {code}"
        raise VerificationError(
            f"requests: the new package does not fit klaviyo_ext: {_last(out)}; first: {first}", out
        )
    lines = out.splitlines()
    passed = "; ".join([_last(out), *(line for line in lines if line.startswith("FakeKlaviyo "))])
    return OwnRequests(passed, tuple(line for line in lines if line.startswith("klaviyo_ext loses: ")))


def _tests(stage: str, tests: Path, directory: Path, *processes: str) -> tuple[int, str]:
    path = os.pathsep.join([str(directory), *filter(None, [os.environ.get("PYTHONPATH")])])
    # Wide enough for the line that says why a test failed.
    environment = {"PYTHONPATH": path, _PACKAGE: str(directory / _NAME), "COLUMNS": "1000"}
    options = ["-c", str(_ROOT / "pyproject.toml"), "--rootdir", str(_ROOT), "-p", "no:cacheprovider"]
    # The paths of pyproject.toml would come first, with the old package.
    options += ["-o", f"pythonpath={' '.join(shlex.quote(str(p)) for p in (directory, _ROOT / 'scripts', _ROOT))}"]
    options += ["--quiet", "--no-header", "--tb=short", "--color=no", "-rfE"]
    return _run(stage, ["pytest", *options, *processes, str(tests)], directory, environment)


def _run(stage: str, command: list[str], directory: Path, environment: dict[str, str]) -> tuple[int, str]:
    # Ignore the settings of an outer pytest.
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COV_", "MYPY"))}
    try:
        done = subprocess.run(  # noqa: S603 - a tool of ours, on files of ours
            [sys.executable, "-m", *command],
            cwd=directory,
            env=inherited | {"PYTHONDONTWRITEBYTECODE": "1"} | environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
            timeout=_SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        out = (error.stdout or b"").decode(errors="replace") if isinstance(error.stdout, bytes) else error.stdout or ""
        raise VerificationError(f"{stage}: {command[0]} timed out after {_SECONDS} s", out) from None
    return done.returncode, done.stdout


def _last(out: str) -> str:
    """The last line with text."""
    return next((line.strip(" =") for line in reversed(out.splitlines()) if line.strip(" =")), "no output")
