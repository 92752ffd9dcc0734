"""Runs through a proxy that breaks exchanges at random: the sum of rows at the server is what the reports say.

``SOAK=1`` tries many seeds, each with both clients, ``HARNESS_SEED=7`` only that one. Otherwise a client has
seeds of its own.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections import Counter
from itertools import cycle, product
from pathlib import Path

import pytest

from klaviyo_ext import errors
from tests.ext.bulk.killing import CatalogItems, Suppressions, kill_until_done
from tests.soak import SOAK

from .faulty_proxy import FAULTS, proxied
from .proxied_runs import IMPORTS, RUNS, awaiting, blocking, imported, scene

ROOT = Path(__file__).parents[2]
_FIRST = os.environ.get("HARNESS_SEED")
SEEDS = [int(_FIRST)] if _FIRST else range(40 * SOAK or 1)
BOTH = ("blocking", "async")
ALL = bool(SOAK or _FIRST)
KINDS = pytest.mark.parametrize(("seed", "kind"), list(product(SEEDS, BOTH)) if ALL else list(enumerate(BOTH)))
pytestmark = pytest.mark.filterwarnings("ignore::klaviyo_ext.errors.RevisionMismatchWarning")  # a garbled date
_TURNS = enumerate(zip(IMPORTS, cycle(BOTH)))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("seed", "name", "kind"),
    list(product(SEEDS, IMPORTS, BOTH)) if ALL else [(seed, name, kind) for seed, (name, kind) in _TURNS],
)
def test_imports(seed: int, name: str, kind: str, tmp_path: Path) -> None:
    found = imported(kind, name, seed, tmp_path / "import.sqlite")
    assert found.account.right, (f"HARNESS_SEED={seed} repeats it", found)


@pytest.mark.parametrize("seed", SEEDS[:5])
def test_kills_amid_faults(seed: int, tmp_path: Path) -> None:
    """A process with a journal is killed, and its exchanges break."""
    kinds = [fault for fault in FAULTS if fault not in {"request twice", "html 400", "truncated"}]
    for what in (Suppressions, CatalogItems) if SOAK else (Suppressions,):
        found = kill_until_done(
            what,
            5_000 if SOAK else 500,
            5 if SOAK else 1,
            tmp_path / f"{what.call}.sqlite",
            seed,
            lambda url: proxied(url, seed, 0.05, kinds),
        )
        found.check(what)


@KINDS
def test_walks(seed: int, kind: str) -> None:
    """Every item once, or an error with the cursor to go on from."""
    with scene(seed, rate=0.4) as (fake, proxy):
        wanted = [fake.add_profile(email=f"p{number}@example.com").id for number in range(200)]
        found: list[str] = []
        cursor: str | None = None

        async def walk_async() -> str | None:
            async with awaiting(proxy) as klaviyo:
                results = klaviyo.get_profiles(page_size=10, cursor=cursor)
                try:
                    async for page in results.pages():
                        found.extend(str(profile.id) for profile in page.data or ())
                except errors.KlaviyoError:
                    return results.cursor
            return None

        def walk() -> str | None:
            with blocking(proxy) as klaviyo:
                results = klaviyo.get_profiles(page_size=10, cursor=cursor)
                try:
                    for page in results.pages():
                        found.extend(str(profile.id) for profile in page.data or ())
                except errors.KlaviyoError:
                    return results.cursor
            return None

        for _ in range(RUNS):
            cursor = asyncio.run(walk_async()) if kind == "async" else walk()
            if cursor is None and found:
                break
        assert sorted(found) == sorted(wanted)


@pytest.mark.parametrize("seed", SEEDS)
def test_single_calls(seed: int) -> None:
    """A call that succeeds took effect once, whatever was repeated; one that fails did so at most once."""
    with scene(seed, rate=0.5) as (fake, proxy), blocking(proxy) as klaviyo:
        outcomes: dict[int, BaseException | None] = {}
        for number in range(60):
            try:
                klaviyo.create_event("Seen", {"email": f"p{number}@example.com"}, properties={"row": number})
                outcomes[number] = None
            except errors.KlaviyoError as error:
                outcomes[number] = error
        took = Counter(event.attributes["event_properties"]["row"] for event in fake.events)
        assert [number for number in outcomes if took[number] > 1] == []
        assert [number for number, error in outcomes.items() if error is None and not took[number]] == []
        sure = [
            number for number, error in outcomes.items() if isinstance(error, errors.TransportError) and not error.sent
        ]
        assert [number for number in sure if took[number]] == []


@pytest.mark.parametrize("seed", SEEDS)
def test_exports_of_the_command(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit status 0 and every row, or a file of the first rows and the cursor to go on from."""
    monkeypatch.setenv("KLAVIYO_API_KEY", "pk_of_this_test_only")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), str(ROOT / "generated")]))
    monkeypatch.chdir(tmp_path)
    quick = [fault for fault in FAULTS if fault != "truncated"]
    with scene(seed, rate=0.25, kinds=quick) as (fake, proxy):
        for number in range(450):
            fake.add_profile(email=f"p{number}@example.com")
        found: list[str] = []
        more: list[str] = []
        for run in range(RUNS):
            path = Path(f"{run}.jsonl")
            command = [sys.executable, "-m", "klaviyo_ext.cli", "export", "profiles", "--out", str(path), *more]
            done = subprocess.run([*command, "--base-url", proxy.url], capture_output=True, text=True)
            assert "Traceback" not in done.stderr
            wrote = path if done.returncode == 0 else Path(f"{run}.partial.jsonl")
            if wrote.exists():
                found += [json.loads(line)["attributes"]["email"] for line in wrote.read_text().splitlines()]
            if done.returncode == 0:
                break
            assert done.returncode in {1, 4}, done.stderr
            if "--cursor" in done.stderr:
                more = ["--cursor", done.stderr.partition("--cursor ")[2].split()[0]]
        assert sorted(found) == sorted(f"p{number}@example.com" for number in range(450))
