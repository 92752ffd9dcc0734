"""The names at the top of `klaviyo_ext`: all are there, none costs anything before it is used."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
from importlib import import_module
from types import ModuleType
from typing import get_type_hints

import pytest

import klaviyo_ext
from klaviyo_ext import bulk, oauth, pacing, people, retry, testing, updaters, webhooks

LAZY = [klaviyo_ext, bulk, people, testing, retry, pacing]


def fresh(code: str) -> str:
    """What a new interpreter prints."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.parametrize("package", [*LAZY, oauth], ids=lambda package: package.__name__)
def test_every_name_can_be_imported(package: ModuleType) -> None:
    for name in package.__all__:
        assert getattr(package, name) is not None, name
        assert name in dir(package)


def test_each_name_can_be_the_first_one_that_is_imported() -> None:
    done = fresh(
        f"""
import sys
for name in {klaviyo_ext.__all__!r}:
    exec(f"from klaviyo_ext import {{name}}")
    print(name)
    for module in [module for module in sys.modules if module.startswith("klaviyo_")]:
        del sys.modules[module]
"""
    )
    assert done.split() == klaviyo_ext.__all__


def test_the_package_alone_loads_nothing_heavy() -> None:
    loaded = fresh(
        "import sys; before = set(sys.modules); import klaviyo_ext; klaviyo_ext.__version__;"
        "print(*sorted(name for name in set(sys.modules) - before if not name.startswith('_')))"
    )
    ours = {name for name in loaded.split() if name.startswith("klaviyo")}
    assert ours == {"klaviyo_ext", "klaviyo_ext._lazy", "klaviyo_ext._version"}
    assert {"attrs", "httpx", "asyncio", "json", "re"}.isdisjoint(loaded.split())


def test_the_version_is_that_of_the_distribution() -> None:
    assert fresh("from importlib.metadata import version; print(version('klaviyo-ext'))") == klaviyo_ext.__version__


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'klaviyo_ext' has no attribute 'Klavyio'"):
        _ = klaviyo_ext.Klavyio  # type: ignore[attr-defined]


@pytest.mark.parametrize("package", LAZY, ids=lambda package: package.__name__)
def test_type_checkers_see_the_same_things(package: ModuleType) -> None:
    """What stands under ``if TYPE_CHECKING`` is imported here by hand, and compared with what users get."""
    tree = ast.parse(inspect.getsource(package))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module != "__future__"]
    seen: dict[str, object] = {}
    for node in imports:
        home = import_module("." * node.level + (node.module or ""), package.__name__ if node.level else None)
        for alias in node.names:
            name = alias.asname or alias.name
            has = hasattr(home, alias.name)
            seen[name] = getattr(home, alias.name) if has else import_module(f".{alias.name}", home.__name__)
    for name in package.__all__:
        assert getattr(package, name) is seen.get(name, vars(package)[name]), name


SLOW = re.compile("name '(httpx|OAuth|Core|AsyncKlaviyo|Klaviyo|ProfileLocation|Event)' is not defined")
"""What is not imported for the sake of annotations, since it takes long."""


@pytest.mark.parametrize("package", [*LAZY, oauth, updaters, webhooks], ids=lambda package: package.__name__)
def test_annotations_resolve(package: ModuleType) -> None:
    missing: list[str] = []
    for value in (getattr(package, name) for name in package.__all__):
        for member in filter(inspect.isfunction, vars(value).values() if inspect.isclass(value) else [value]):
            try:
                get_type_hints(member)
            except NameError as error:
                missing.append(str(error))
    assert [each for each in missing if not SLOW.fullmatch(each)] == []
