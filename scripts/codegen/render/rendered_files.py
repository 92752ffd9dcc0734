"""Render views to files: Jinja templates, then ruff.

A template directory of the user is searched before ours, so that a single file can be replaced. Its templates can
include ours as ``ours/...``.
"""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    FunctionLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateError,
)

from ..input_error import CodegenError
from ..render_request import OWN_RUNTIME
from .custom_templates import Custom, check_used, files_below
from .views import Module, Package
from .views.source_text import quoted
from .views.type_source import given, qualified

__all__ = ["SHARED_RUNTIME", "TEMPLATES", "our_files", "render", "tidy"]

TEMPLATES = Path(__file__).resolve().parents[3] / "templates"
"""Our own templates."""

SHARED_RUNTIME = Path(__file__).resolve().parents[1] / "runtime"
"""Modules of the runtime that the generator uses as well."""

_RULES = (
    "--select",
    "E,F,I,RUF022",
    "--ignore",
    "E501,E741,F403,F405",
    "--config",
    "lint.isort.combine-as-imports=true",
)
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


def render(package: Package, custom: Custom | None = None) -> dict[str, bytes]:
    """The files of the package, by path, not formatted yet. Files of ``custom`` take precedence over ours.

    Raises:
        CodegenError: a template is missing, invalid or unused.
    """
    own = custom.contents if custom else {}
    loaded: set[str] = set()

    def from_own(name: str) -> str | None:
        if name not in own:
            return None
        loaded.add(name)
        return own[name].decode()

    ours = FileSystemLoader(TEMPLATES)
    environment = Environment(
        loader=ChoiceLoader([FunctionLoader(from_own), ours, PrefixLoader({"ours": ours})]),
        undefined=StrictUndefined,
        autoescape=False,  # the output is Python; the text in views is already safe
        keep_trailing_newline=True,
    )
    environment.filters.update(_FILTERS)
    plan: list[tuple[str, str, Mapping[str, object]]] = [
        ("__init__.py", "__init__.py.jinja", {}),
        ("operations.py", "operations.py.jinja", {}),
        ("namespaces.py", "namespaces.py.jinja", {}),
        ("dicts.py", "dicts.py.jinja", {}),
        ("api/__init__.py", "api/__init__.py.jinja", {}),
        ("filters/__init__.py", "filters/__init__.py.jinja", {}),
        ("models/__init__.py", "models/__init__.py.jinja", {}),
    ]
    plan += [(f"api/{api.name}.py", "api/module.py.jinja", {"api": api}) for api in package.apis]
    plan += [(f"filters/{m.name}.py", "filters/module.py.jinja", {"module": m}) for m in package.filters]
    plan += [(f"models/{m.name}.py", "models/module.py.jinja", {"module": m}) for m in package.modules]
    plan += [(f"{m.directory}/{m.name}.py", "old_module.py.jinja", {"module": m}) for m in package.old_modules]
    files: dict[str, bytes] = {"py.typed": b""}
    for path, template, more in plan:
        try:
            text = environment.get_template(template).render(package=package, **more)
        except _TEMPLATE_ERRORS as error:
            raise CodegenError(f"template {template}: {type(error).__name__}: {error}") from error
        files[path] = text.encode()
    if custom is not None:
        check_used(custom, our_files(), loaded)
    return files | _runtime(custom) if package.runtime == OWN_RUNTIME else files


def our_files() -> list[str]:
    """Paths of our templates and modules of the runtime; a user's file can replace each of them."""
    return [*files_below(TEMPLATES), *(f"runtime/{path.name}" for path in _shared_modules())]


def _shared_modules() -> list[Path]:
    return [path for path in sorted(SHARED_RUNTIME.glob("*.py")) if path.name != "__init__.py"]


def _runtime(custom: Custom | None) -> dict[str, bytes]:
    """The hand-written modules; a user's module replaces ours."""
    modules = [*sorted((TEMPLATES / "runtime").glob("*.py")), *_shared_modules()]
    found = {f"runtime/{path.name}": path.read_bytes() for path in modules}
    own = custom.contents if custom else {}
    return found | {
        name: content for name, content in own.items() if name.startswith("runtime/") and name.endswith(".py")
    }


def tidy(directory: Path) -> None:
    """Sort imports and format, with ruff.

    Raises:
        CodegenError: ruff reports an error that it cannot fix: the rendered source is not valid Python.
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


def _literals(values: Iterable[str], width: int) -> list[str]:
    """``values`` as literals with commas, in lines that are no longer than ``width`` if they can be."""
    lines: list[str] = []
    for value in map(quoted, values):
        if lines and len(lines[-1]) + len(value) + 2 <= width:
            lines[-1] += f" {value},"
        else:
            lines.append(f"{value},")
    return lines


def _names(module: Module) -> list[str]:
    """The names that a file of models defines."""
    return sorted([alias.name for alias in module.aliases] + [cls.name for cls in module.classes])


def _indented(text: str, width: int) -> str:
    return text.replace("\n", "\n" + " " * width).replace(" " * width + "\n", "\n")


_FILTERS: dict[str, Callable[..., object]] = {
    "given": given,
    "indented": _indented,
    "literals": _literals,
    "names": _names,
    "qualified": qualified,
    "quoted": quoted,
    "words": _lines,
}
