"""Operations that klaviyo_ext finds by their names are in the package: type checkers do not see names in text."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import klaviyo_ext
from klaviyo_client import operations

HOME = Path(str(klaviyo_ext.__file__)).parent
LOOK_UPS = {"builder", "argument_model", "record_model", "resource_attributes"}


def named() -> Iterator[tuple[str, str]]:
    """Place and name of each operation that a look-up names in text; the fake goes by its own."""
    for path in sorted(HOME.rglob("*.py")):
        if "testing" in path.relative_to(HOME).parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Subscript(value=ast.Name("operations"), slice=ast.Constant(str(name))):
                    pass
                case ast.Call(func=ast.Name(look_up), args=[ast.Constant(str(name)), *_]) if look_up in LOOK_UPS:
                    pass
                case ast.Call(func=ast.Attribute(attr=look_up), args=[ast.Constant(str(name)), *_]) if (
                    look_up in LOOK_UPS
                ):
                    pass
                case _:
                    continue
            yield f"{path.relative_to(HOME.parent).as_posix()}:{node.lineno}", name


NAMED = [*named()]


def test_there_are_some() -> None:
    assert {"bulk_create_events", "get_profile"} <= {name for _, name in NAMED}


def test_each_is_in_the_package() -> None:
    missing = [f"{place} needs the operation {name}" for place, name in NAMED if name not in operations]
    if missing:
        pytest.fail(f"{'; '.join(missing)}, which the new package does not have", pytrace=False)
