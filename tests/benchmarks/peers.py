"""The interpreters that the clients run in: throw-away environments under .venvs, kept from run to run.

Each client runs with what it needs and no more. The development environment would not do for ours: with a terminal
library installed, importing httpx imports that as well, and the floor would be too high.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.environments import UnavailableError, environment

from .measure import timed

__all__ = ["ROOT", "Client", "find_clients", "installed", "render_stock", "tool", "with_libraries"]

ROOT = Path(__file__).resolve().parents[2]
_HOME = ROOT / ".venvs"
_STOCK_VERSION = "0.29.1"
_STOCK_PACKAGE = "klaviyo_api_client"


@dataclass
class Client:
    """One of the three clients.

    Attributes:
        name: "ours", "official" or "stock".
        title: what tables call it.
        python: its interpreter.
        package: directories of its code.
        path: directories that the interpreter must be told of.
        missing: why it could not be had; everything else is then without meaning.
    """

    name: str
    title: str
    python: Path
    package: list[Path] = field(default_factory=list)
    path: list[Path] = field(default_factory=list)
    missing: str = ""

    @property
    def environment(self) -> dict[str, str]:
        """Environment variables of its processes."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
        return kept | {"PYTHONPATH": os.pathsep.join(map(str, self.path)), "PYTHONWARNINGS": "ignore"}


class _InstallError(RuntimeError):
    pass


def find_clients(*, only_ours: bool = False) -> list[Client]:
    """Ours first, then the peers; environments are made where they are not there yet."""
    ours = Client(
        "ours",
        "this project",
        Path(sys.executable),
        [ROOT / "generated" / "klaviyo_client", ROOT / "klaviyo_ext"],
        [ROOT, ROOT / "generated"],
    )
    try:
        ours.python = _environment("bench-runtime", "attrs", "httpx", "python-dateutil")
    except _InstallError as error:
        print(f"this project: no lean environment ({error}); it runs in the one of this process")
    return [ours] if only_ours else [ours, _official(), _stock(ours)]


def _official() -> Client:
    client = Client("official", "klaviyo-api", Path())
    try:
        client.python = _environment("bench-official", "klaviyo-api")
    except _InstallError as error:
        client.missing = str(error)
        return client
    script = (
        "import importlib.metadata as m, importlib.util as u\n"
        "print(m.version('klaviyo-api'))\n"
        "for n in ('klaviyo_api', 'openapi_client'): print(u.find_spec(n).submodule_search_locations[0])"
    )
    version, *places = _run(client.python, "-c", script).split("\n")
    client.title += f" {version}"
    client.package = [Path(place) for place in places if place]
    return client


def _stock(ours: Client) -> Client:
    """Stock is rendered in an environment of its own, and runs in the lean one: it needs the same libraries as ours."""
    target = _HOME / "bench-stock" / "client"
    client = Client(
        "stock", f"openapi-python-client {_STOCK_VERSION}", ours.python, [target / _STOCK_PACKAGE], [target]
    )
    try:
        if not (target / _STOCK_PACKAGE).exists():
            render_stock(target)
    except _InstallError as error:
        client.missing = str(error)
    return client


def render_stock(target: Path) -> float:
    """Render the newest facts with the stock templates into ``target``; seconds that this took.

    Raises:
        _InstallError: the generator cannot be had, or failed.
    """
    python = _environment("bench-stock", f"openapi-python-client=={_STOCK_VERSION}")
    document = max((ROOT / "spec").glob("????-??-??.json"))
    config = _HOME / "bench-stock" / "config.yaml"
    config.write_text("literal_enums: true\n")
    fresh = target.with_name(target.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    script = python.with_name("openapi-python-client")
    arguments = ("generate", "--path", document, "--config", config, "--output-path", fresh)
    seconds, _ = timed(lambda: _run(script, *map(str, arguments)))
    shutil.rmtree(target, ignore_errors=True)
    fresh.rename(target)
    return seconds


def with_libraries(client: Client, environment: str, *requirements: str) -> Client:
    """``client`` with other libraries beside it, in an environment of its own.

    Raises:
        RuntimeError: one cannot be installed.
    """
    python = _environment(environment, "attrs", "httpx", "python-dateutil", *requirements)
    return replace(client, python=python)


@contextmanager
def installed(client: Client) -> Generator[Path]:
    """An interpreter that finds the client by itself, as type checkers ask it where to look."""
    script = "import sysconfig; print(sysconfig.get_path('purelib'))"
    places = Path(_run(client.python, "-c", script), f"bench-{client.name}.pth")
    places.write_text("\n".join(map(str, client.path)), encoding="utf-8")
    try:
        yield client.python
    finally:
        places.unlink()


def tool(environment: str, name: str, version: str) -> Path:
    """The command ``name`` of the distribution with that name, in an environment of its own.

    Raises:
        RuntimeError: it cannot be installed.
    """
    return _environment(environment, f"{name}=={version}").with_name(name)


def _environment(name: str, *requirements: str) -> Path:
    """The interpreter of the environment ``name``."""
    try:
        return environment(name, *requirements)
    except UnavailableError as error:
        raise _InstallError(str(error)) from None


def _run(program: Path, *arguments: str) -> str:
    """What the program printed."""
    # Generators call their formatter by name.
    environment = os.environ | {"PATH": os.pathsep.join((str(program.parent), os.environ.get("PATH", "")))}
    done = subprocess.run([program, *arguments], capture_output=True, text=True, env=environment, timeout=180)
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
        raise _InstallError(next((line for line in lines if "ERROR" in line), lines[-1]))
    return done.stdout.strip()
