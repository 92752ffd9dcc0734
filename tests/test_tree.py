"""The hand-written tree explains itself: one name for one module, small modules, one way to do a thing."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[1]
MODULES = sorted(
    path for folder in ("klaviyo_ext", "scripts", "templates/runtime") for path in (ROOT / folder).rglob("*.py")
)
RENDERED = ROOT / "klaviyo_ext" / "methods.py"
LARGEST = 400


def imported(path: Path) -> set[str]:
    """The modules that ``path`` imports by their absolute names."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(str(node.module))
    return found


def test_no_two_modules_have_the_same_name() -> None:
    places: defaultdict[str, list[str]] = defaultdict(list)
    for path in MODULES:
        if not path.stem.startswith("__"):
            places[path.stem].append(path.relative_to(ROOT).as_posix())
    assert {name: paths for name, paths in places.items() if len(paths) > 1} == {}


def test_modules_are_small() -> None:
    lines = {path: path.read_text("utf-8").count("\n") for path in MODULES if path != RENDERED}
    assert [str(path) for path, count in lines.items() if count > LARGEST] == []


def test_attrs_is_the_only_way_to_write_a_value_class() -> None:
    assert [str(path) for path in MODULES if "dataclasses" in imported(path)] == []


def test_a_package_imports_itself_relatively() -> None:
    roots = ("klaviyo_ext", "scripts/codegen", "templates/runtime")
    own = {root: root.removeprefix("scripts/").removeprefix("templates/") for root in roots}
    found = [
        f"{path.relative_to(ROOT)}: {name}"
        for root, package in own.items()
        for path in MODULES
        if ROOT / root in path.parents
        for name in imported(path)
        if name.partition(".")[0] == package
    ]
    assert found == []
