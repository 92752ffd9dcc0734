"""What an app weighs that brings a client with it, as a function on AWS Lambda does."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from .peers import ROOT, Client
from .report import Report, Row

__all__ = ["measure"]

_LEFT_OUT = ("pip", "setuptools", "_distutils_hack", "distutils-precedence", "bench-", "__pycache__")


def measure(report: Report, clients: Sequence[Client]) -> None:
    """Add the rows."""
    packed: dict[str, float] = {}
    unpacked: dict[str, float] = {}
    for client in clients:
        with TemporaryDirectory() as folder:
            archive = Path(folder) / "function.zip"
            with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
                for name, content in _files(client, Path(folder)):
                    made.writestr(name, content)
                unpacked[client.name] = sum(each.file_size for each in made.infolist()) / 1e6
            packed[client.name] = archive.stat().st_size / 1e6
    report.add(Row("zip for AWS Lambda: the client and all that it needs", packed, _megabytes))
    report.add(Row("the same, unpacked", unpacked, _megabytes))


def _files(client: Client, folder: Path) -> Iterator[tuple[str, bytes]]:
    """Files of the environment of a client and of its package, without bytecode and what installs packages."""
    script = "import sysconfig; print(sysconfig.get_path('purelib'))"
    found = subprocess.run([client.python, "-c", script], capture_output=True, text=True, check=True)
    roots = [Path(found.stdout.strip())]
    if client.name == "ours":
        yield from _wheel(folder)
    else:
        roots += [path.parent for path in client.package if not path.is_relative_to(roots[0])]
    for root in roots:
        for path in sorted(root.rglob("*")):
            parts = path.relative_to(root).parts
            if path.is_file() and not parts[0].startswith(_LEFT_OUT) and "__pycache__" not in parts:
                yield "/".join(parts), path.read_bytes()


def _wheel(folder: Path) -> Iterator[tuple[str, bytes]]:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            yield name, archive.read(name)


def _megabytes(figure: float) -> str:
    return f"{figure:.2f} MB"
