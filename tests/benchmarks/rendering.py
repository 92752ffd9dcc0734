"""Size of the three clients' code, and the time it takes to render it anew."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from .measure import median, timed
from .peers import ROOT, Client, render_stock

__all__ = ["count_lines", "count_operations", "regenerate"]


def count_lines(client: Client, *, beta: bool = False) -> tuple[int, int]:
    """Python files and the lines in them. Ours: of what is rendered, with or without the document of the betas."""
    packages = client.package[:1] if client.name == "ours" else client.package
    files = [
        path for package in packages for path in package.rglob("*.py") if beta or package / "beta" not in path.parents
    ]
    return len(files), sum(path.read_bytes().count(b"\n") for path in files)


def count_operations(client: Client) -> int:
    """Distinct operations that have a function; an alias is none of its own."""
    api = client.package[-1 if client.name == "official" else 0] / "api"
    if client.name == "stock":
        return sum(path.name != "__init__.py" for path in api.rglob("*.py"))
    form = r"= _info\(\s+\"(\w+)\"" if client.name == "ours" else r"method='(\w+)',\s+resource_path='([^']+)'"
    found: set[object] = set()
    for path in api.glob("*.py"):
        found.update(re.findall(form, path.read_text(encoding="utf-8")))
    return len(found)


def regenerate(client: Client, times: int) -> float:
    """Median seconds of a whole run of the generator, start of the interpreter and formatting included."""
    if client.name == "stock":
        return render_stock(client.path[0])
    return median([timed(_regenerate_ours)[0] for _ in range(times)])


def _regenerate_ours() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        target = Path(scratch) / "klaviyo_client"
        command = [sys.executable, str(ROOT / "scripts" / "generate.py"), "--out", str(target)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError((done.stderr.strip().splitlines() or ["no message"])[-1])
