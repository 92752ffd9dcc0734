"""From views to files: Jinja templates, then ruff.

A template directory of the user's is searched before ours, so that a single file can be replaced.
"""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined, TemplateError

from .errors import CodegenError
from .views import Module, Package
from .views.model import OWN_RUNTIME
from .views.text import quoted

__all__ = ["OWN_RUNTIME", "TEMPLATES", "render", "tidy"]

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
"""Our own templates."""

_RULES = ("--select", "E,F,I,RUF022", "--ignore", "E501", "--config", "lint.isort.combine-as-imports=true")
_LINE = 120
_TEMPLATE_ERRORS = (  # of Jinja, of the expressions in a template, and of its file
    TemplateError,
    ArithmeticError,
    AttributeError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)


def render(package: Package, custom: Path | None = None) -> dict[str, bytes]:
    """The files of the package, by path, not yet tidied.

    Raises:
        CodegenError: a template is missing or at fault.
    """
    roots = [path for path in (custom, TEMPLATES) if path is not None]
    environment = Environment(
        loader=ChoiceLoader([FileSystemLoader(root) for root in roots]),
        undefined=StrictUndefined,
        autoescape=False,  # the output is Python; views hold text that is safe where it is placed
        keep_trailing_newline=True,
    )
    environment.filters.update(_FILTERS)
    plan: list[tuple[str, str, Mapping[str, object]]] = [
        ("__init__.py", "__init__.py.jinja", {}),
        ("operations.py", "operations.py.jinja", {}),
        ("api/__init__.py", "api/__init__.py.jinja", {}),
        ("filters/__init__.py", "filters/__init__.py.jinja", {}),
        ("models/__init__.py", "models/__init__.py.jinja", {}),
    ]
    plan += [(f"api/{api.name}.py", "api/module.py.jinja", {"api": api}) for api in package.apis]
    plan += [(f"filters/{m.name}.py", "filters/module.py.jinja", {"module": m}) for m in package.filters]
    plan += [(f"models/{m.name}.py", "models/module.py.jinja", {"module": m}) for m in package.modules]
    files: dict[str, bytes] = {"py.typed": b""}
    for path, template, more in plan:
        try:
            text = environment.get_template(template).render(package=package, **more)
        except _TEMPLATE_ERRORS as error:
            raise CodegenError(f"template {template}: {type(error).__name__}: {error}") from error
        files[path] = text.encode()
    return files | _runtime(roots) if package.runtime == OWN_RUNTIME else files


def _runtime(roots: list[Path]) -> dict[str, bytes]:
    """The hand-written modules; one in an earlier root replaces ours."""
    found: dict[str, bytes] = {}
    for root in reversed(roots):
        for path in sorted((root / "runtime").glob("*.py")):
            found[f"runtime/{path.name}"] = path.read_bytes()
    return found


def tidy(directory: Path) -> None:
    """Sort imports and format, with ruff.

    Raises:
        CodegenError: ruff found something that it cannot mend: what was rendered is not good Python.
    """
    common = ["--isolated", "--no-cache", "--quiet", "--line-length", str(_LINE), "--target-version", "py311"]
    for command in (
        ["check", *common, *_RULES, "--fix", "."],
        ["format", *common[:3], "--line-length", str(_LINE), "--target-version", "py311", "."],
    ):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command], cwd=directory, capture_output=True, text=True, check=False
        )
        if done.returncode:
            first = (done.stdout or done.stderr).strip().splitlines()
            raise CodegenError(f"ruff {command[0]}: {' '.join(first[:3]) or f'exit code {done.returncode}'}")


def _lines(words: Iterable[str], width: int) -> list[str]:
    return textwrap.wrap(" ".join(words), width, break_long_words=False, break_on_hyphens=False)


def _names(module: Module) -> list[str]:
    """What a file of models defines."""
    return sorted([alias.name for alias in module.aliases] + [cls.name for cls in module.classes])


def _indented(text: str, width: int) -> str:
    return text.replace("\n", "\n" + " " * width).replace(" " * width + "\n", "\n")


_FILTERS: dict[str, Callable[..., object]] = {"quoted": quoted, "words": _lines, "names": _names, "indented": _indented}
