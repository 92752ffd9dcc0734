"""From flows to methods, on a small package, and on our own."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path
from typing import Any

import pytest

import render_methods as command
from codegen.client_methods import FlowMethod, read_flows, render_methods
from codegen.input_error import CodegenError

ROOT = Path(__file__).parents[2]

FLOWS = '''
"""Flows about books."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Unpack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from klaviyo_client.models import Profile
    from klaviyo_client.runtime.documents import Collection

    from ..core.effects import Flow, Stream
    from ..core.flows import Core
    from ..paging import Walk
    from .options import Options
    from .kinds import Kind

    Cover: TypeAlias = Literal["hard", "soft"]

__all__ = ["books", "get_book", "read_books", "title_of"]


def get_book(core: Core, id: str, /, *others: str, cover: Cover = "hard", **options: Unpack[Options]) -> Flow[Profile]:
    """One book.

    Raises:
        LookupError: there is none.
    """
    yield from ()


def books(core: Core, kinds: Sequence[Kind]) -> Walk[Profile, Collection[Profile]]:
    """All books."""


def read_books(core: Core) -> Stream[Any]:
    """Page after page."""
    yield from ()


def title_of(book: Any) -> str:
    """Not a flow."""
    return ""


def hidden(core: Core) -> Flow[None]:
    """Not public."""
    yield from ()
'''


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package ``library`` with flows in ``library.shelf.flows``; ``library.shelf`` exports one of two types."""
    shelf = tmp_path / "library" / "shelf"
    shelf.mkdir(parents=True)
    (shelf / "__init__.py").write_text('__all__ = ["Options"]\n')
    (shelf / "flows.py").write_text(FLOWS)
    return shelf.parent


@pytest.fixture
def methods(package: Path) -> dict[str, FlowMethod]:
    return {method.name: method for method in read_flows(package, "shelf.flows")}


def test_public_flows_are_methods_in_the_order_of_the_source(methods: dict[str, FlowMethod]) -> None:
    assert {name: method.kind for name, method in methods.items()} == {
        "get_book": "flow",
        "books": "walk",
        "read_books": "stream",
    }
    assert methods["books"].module == "shelf.flows"


def test_parameters_and_result(methods: dict[str, FlowMethod]) -> None:
    found = methods["get_book"]
    expected = "id: str, /, *others: str, cover: Literal['hard', 'soft']='hard', **options: Unpack[_shelf.Options]"
    assert found.parameters == expected
    assert found.given == "id, *others, cover=cover, **options"
    assert found.result == "models.Profile"
    assert found.doc == "One book.\n\nRaises:\n    LookupError: there is none."
    assert methods["books"].result == "models.Profile, klaviyo_client.Collection[models.Profile]"
    assert methods["read_books"].parameters == methods["read_books"].given == ""


def test_imports(methods: dict[str, FlowMethod]) -> None:
    """What a package exports is a member of it; anything else is imported from where the flow has it."""
    assert methods["get_book"].imports == {
        ("klaviyo_client", "models"),
        ("typing", "Literal"),
        ("typing", "Unpack"),
        (".", "shelf as _shelf"),
    }
    assert methods["books"].imports == {
        ("", "klaviyo_client"),
        ("klaviyo_client", "models"),
        ("collections.abc", "Sequence"),
        (".shelf.kinds", "Kind"),
    }


def test_the_module_has_both_clients(methods: dict[str, FlowMethod]) -> None:
    tree = ast.parse(render_methods(list(methods.values()), ROOT / "pyproject.toml"))
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    assert list(classes) == ["Methods", "AsyncMethods"]
    functions = {
        name: [node for node in cls.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
        for name, cls in classes.items()
    }
    found = {
        name: {node.name: ast.unparse(node.returns) for node in nodes if node.returns}
        for name, nodes in functions.items()
    }
    page = "models.Profile, klaviyo_client.Collection[models.Profile]"
    assert found["Methods"] == {
        "get_book": "models.Profile",
        "books": f"paging.Results[{page}]",
        "read_books": "Iterator[Any]",
    }
    assert found["AsyncMethods"]["books"] == f"paging.AsyncResults[{page}]"
    kinds = {node.name: type(node) for node in functions["AsyncMethods"]}
    assert kinds == {"get_book": ast.AsyncFunctionDef, "books": ast.FunctionDef, "read_books": ast.FunctionDef}


def test_a_refusal_of_the_formatter_is_told(methods: dict[str, FlowMethod], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codegen.client_methods.method_source.sys.executable", shutil.which("false"))
    with pytest.raises(CodegenError, match="ruff check"):
        render_methods(list(methods.values()), ROOT / "pyproject.toml")


def test_ours_is_what_the_flows_give(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--check"]) == 0
    assert "up to date" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["--check"]])
def test_a_file_that_differs(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "methods.py"
    out.write_text("old\n")
    monkeypatch.setattr(command, "_OUT", out)
    assert command.main(arguments) == (1 if arguments else 0)
    assert (out.read_text() == "old\n") == bool(arguments)
    said: Any = capsys.readouterr()
    assert "run: make generate" in said.err if arguments else "rendered" in said.out


def test_a_failure_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("codegen.client_methods.method_source.sys.executable", shutil.which("false"))
    assert command.main([]) == 1
    assert capsys.readouterr().err.startswith("methods.py: ruff check")
