"""Rendered packages of two revisions, and lines of Python that are run against them."""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from codegen.names.spelling import snake
from codegen.render.rendered_files import render
from codegen.render.views import Package

__all__ = ["installed", "run_line", "value_of"]

_GIVEN: dict[str, Any] = {"ids": ["x"], "data": [{}], "page_size": 1}
"""What arguments stand for that take no text."""


@contextmanager
def installed(package: Package, name: str, directory: Path) -> Iterator[ModuleType]:
    """The package, written to ``directory`` under ``name`` and imported."""
    for path, content in render(package).items():
        file = directory / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    sys.path.insert(0, str(directory))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(directory))
        for module in [module for module in sys.modules if module == name or module.startswith(f"{name}.")]:
            del sys.modules[module]


def run_line(line: str, package: ModuleType) -> None:
    """Run one line of a report against ``package``. Raises what it raises."""
    exec(*_compiled(line, package, "exec"))  # noqa: S102


def value_of(line: str, package: ModuleType) -> Any:
    """The value of an expression in a report, with ``package``. Raises what it raises."""
    return eval(*_compiled(line, package, "eval"))  # noqa: S307


def _compiled(line: str, package: ModuleType, mode: str) -> tuple[CodeType, dict[str, Any]]:
    name = package.__name__
    source = line.replace("from klaviyo_client.", f"from {name}.")
    namespace = {free: _value(free, package, read) for free, read in _free_names(source).items()}
    namespace |= {free: value for free, value in _choices(source, package) if namespace[free] == "x"}
    return compile(source, line, mode), {k: v for k, v in namespace.items() if v is not _MISSING}


_MISSING = object()


def _free_names(source: str) -> dict[str, bool]:
    """The names in ``source``, and whether an attribute of each is read."""
    nodes = list(ast.walk(ast.parse(source)))
    read = {node.value.id for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)}
    return {node.id: node.id in read for node in nodes if isinstance(node, ast.Name)}


def _choices(source: str, package: ModuleType) -> Iterator[tuple[str, str]]:
    """The names that stand for arguments with listed values, and the first of these."""
    arguments = importlib.import_module(f"{package.__name__}.runtime.arguments")
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=tag), attr=builder), keywords=keywords):
                for keyword in keywords:
                    choices = arguments._choices(f"{package.__name__}.api.{tag}", builder, keyword.arg)[1]
                    if choices and isinstance(keyword.value, ast.Name):
                        yield keyword.value.id, choices[0]


def _value(name: str, package: ModuleType, read: bool) -> Any:
    """What a line means by ``name``: a module of ``api``, a class, a decoded model, or an argument."""
    models = importlib.import_module(f"{package.__name__}.models")
    if name in models.__all__:
        return getattr(models, name)
    if name.endswith("Filter"):
        for path in sorted(Path(str(package.__file__)).parent.glob("filters/*.py")):
            module = importlib.import_module(f"{package.__name__}.filters.{path.stem}")
            if name in getattr(module, "__all__", ()):
                return getattr(module, name)
    if name[:1].isupper():
        return _MISSING
    if name in _GIVEN:
        return _GIVEN[name]
    if read and (Path(str(package.__file__)).parent / "api" / f"{name}.py").exists():
        return importlib.import_module(f"{package.__name__}.api.{name}")
    cls = next((one for one in models.__all__ if read and snake(one) == name), None)
    decode = getattr(getattr(models, cls), "from_dict", None) if cls is not None else None
    return decode({}) if decode is not None else "x"
