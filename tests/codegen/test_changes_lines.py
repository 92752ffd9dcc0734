"""The lines that reports show are run: what is said to stop working worked and stops, and its replacement works."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from codegen import overlay
from codegen.changes import Change, compare
from codegen.changes.extract import extract
from codegen.changes.surface import Surface
from codegen.load import facts
from codegen.load.source import load
from codegen.normalise import normalise
from codegen.render.views import Package, build_views
from codegen.types.parser import parse
from tests.codegen.changes_cases import CASES, Case
from tests.codegen.changes_documents import edited, views
from tests.codegen.changes_packages import installed, run_line, value_of

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT.parent / "shared" / "specs"

RAISES = {
    "import": (ImportError,),
    "attribute": (AttributeError, ImportError),
    "call": (TypeError,),
    "argument": (ValueError,),
}
"""What code sees, by effect; whatever else is said, nothing raises before the call is sent."""


def check(change: Change, old: ModuleType, new: ModuleType, gone: set[str]) -> None:
    """Run the lines of ``change``; ``gone`` are names that other changes have said to be gone."""
    if change.before and change.kind != "result_nullable":
        run_line(change.before, old)
        raises = RAISES.get(change.effect)
        if raises is not None:
            with pytest.raises((*raises, NameError)) as caught:
                run_line(change.before, new)
            # The module of a removed tag is no name of the new package, and a model may have another name, too.
            missing = caught.value.name if isinstance(caught.value, NameError) else None
            assert missing is None or missing in gone or change.kind.startswith(("operation", "name"))
        elif change.effect == "none":
            run_line(change.before, new)
        elif change.effect == "other":
            assert told(change.before, new) != told(change.before, old)
    if change.after and change.kind != "result_nullable":
        run_line(change.after, new)


def told(line: str, package: ModuleType) -> object:
    """What a call is for: its method and path, or the error that it is."""
    try:
        info = value_of(line, package).info
    except TypeError as error:
        return type(error)
    return info.method, info.path_template


def gone(changes: tuple[Change, ...]) -> set[str]:
    return {change.subject for change in changes if change.kind.startswith("name")}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_lines(case: Case, tmp_path: Path) -> None:
    (before, old), (after, new) = (
        views(edited(edit), name) for edit, name in ((case.old, "shop_old"), (case.new, "shop_new"))
    )
    with installed(old, "shop_old", tmp_path) as one, installed(new, "shop_new", tmp_path) as other:
        changes = compare(before, after)
        for change in changes:
            check(change, one, other, gone(changes))


def real(path: Path, name: str) -> tuple[Surface, Package]:
    document = facts.extract(load(str(path)).document)
    document, _ = overlay.apply(document, overlay.load(ROOT / "spec" / "overlay.yaml"))
    normalised = normalise(document)
    package = build_views(normalised, parse(normalised), name)
    return extract(normalised, package), package


PAIRS = [
    (ROOT / "spec" / "2026-04-15.json", ROOT / "spec" / "2026-07-15.json"),
    (SPECS / "2025-10-15.json", ROOT / "spec" / "2026-07-15.json"),
    (ROOT / "spec" / "2026-07-15.json", SPECS / "2025-10-15.json"),
    (ROOT / "spec" / "2026-07-15.json", SPECS / "2026-10-15.json"),
]


@pytest.mark.parametrize(("old", "new"), PAIRS, ids=lambda path: path.stem)
def test_lines_of_real_revisions(old: Path, new: Path, tmp_path: Path) -> None:
    if not old.exists() or not new.exists():
        pytest.skip("the official documents are not here")
    (before, one), (after, other) = real(old, "real_old"), real(new, "real_new")
    changes = compare(before, after)
    assert changes
    with installed(one, "real_old", tmp_path) as first, installed(other, "real_new", tmp_path) as second:
        for change in changes:
            check(change, first, second, gone(changes))
