"""Every self-contained part of a document renders: the operations of one category, and those of one path.

A run takes all categories of one document and a few paths of each. With ``ALL_SLICES=1`` in the environment it takes
everything of all documents that there are: about 900 slices, which is four minutes on two cores.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from codegen.load import facts
from codegen.load.structure import operations
from tests.codegen.rendering import SPECS, check_package, imported, rendered
from tests.codegen.slices import by_path, by_tag

pytestmark = pytest.mark.slow

ALL = bool(os.environ.get("ALL_SLICES"))
CUTS: dict[str, Callable[[Any], Mapping[str, Any]]] = {"tag": by_tag, "path": by_path}
EVERY = 40
"""Of that many paths, one is tried in a usual run."""

# Official documents hold what the facts of the same revision hold.
DOCUMENTS = {path.stem: path for path in reversed(SPECS)}


@cache
def slices(revision: str, cut: str) -> Mapping[str, Any]:
    return CUTS[cut](json.loads(DOCUMENTS[revision].read_bytes()))


def chosen() -> list[Any]:
    found: list[Any] = []
    for revision in sorted(DOCUMENTS):
        for cut in CUTS:
            names = sorted(slices(revision, cut))
            if not ALL:
                names = names[::EVERY] if cut == "path" else names if revision == min(DOCUMENTS) else []
            found += [pytest.param(revision, cut, name, id=f"{revision} {name}") for name in names]
    return found


@pytest.mark.parametrize(("revision", "cut", "name"), chosen())
def test_slice(tmp_path: Path, revision: str, cut: str, name: str) -> None:
    document = slices(revision, cut)[name]
    made = rendered(document, tmp_path / "sliced")
    assert len(made.operations) == sum(1 for _ in operations(document)) > 0
    with imported(tmp_path / "sliced") as package:
        check_package(package, document)


@pytest.mark.parametrize("revision", sorted(DOCUMENTS))
def test_slices_are_all_of_the_document(revision: str) -> None:
    document = json.loads(DOCUMENTS[revision].read_bytes())
    declared = sorted(str(operation["operationId"]) for _, _, operation in operations(document))
    for cut in CUTS:
        parts = slices(revision, cut).values()
        assert sorted({str(o["operationId"]) for part in parts for _, _, o in operations(part)}) == declared
        for part in parts:
            facts.check(facts.extract(part))


@pytest.mark.types
def test_strict_types(tmp_path: Path) -> None:
    pytest.importorskip("mypy", reason="the type checkers run on one Python only")
    for number, param in enumerate(chosen() if ALL else chosen()[::16]):
        revision, cut, name = param.values
        rendered(slices(revision, cut)[name], tmp_path / f"sliced_{number}")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, "--no-incremental", "."]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
