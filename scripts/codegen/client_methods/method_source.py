"""Render the module of methods from signatures."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..input_error import CodegenError
from .flow_signatures import FlowMethod

__all__ = ["render_methods"]


def render_methods(methods: Sequence[FlowMethod], configuration: Path) -> bytes:
    """The source of the module, formatted with ``configuration``.

    Raises:
        CodegenError: the formatter rejects the rendered source.
    """
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - the output is Python
        keep_trailing_newline=True,
    )
    needed = sorted({pair for method in methods for pair in method.imports})
    imports = [
        f"from {module} import {', '.join(name for _, name in pairs)}" if module else f"import {next(pairs)[1]}"
        for module, pairs in groupby(needed, key=lambda pair: pair[0])
    ]
    source = environment.get_template("methods.py.jinja").render(methods=methods, imports=imports)
    options = ["--config", str(configuration), "--stdin-filename", "methods.py", "-"]
    for command in (["check", "--select", "I", "--fix", "--quiet"], ["format"]):
        ruff = [sys.executable, "-m", "ruff", *command, *options]
        done = subprocess.run(ruff, input=source, capture_output=True, text=True, check=False)  # noqa: S603 - our formatter
        if done.returncode:
            raise CodegenError(f"ruff {command[0]}: {done.stderr.strip()}", source="methods.py")
        source = done.stdout
    return source.encode()
