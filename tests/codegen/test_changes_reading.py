"""Documents to surfaces, two at a time."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any, Self

import pytest

from codegen.changes import surfaces as reading
from codegen.changes.surfaces import read_surface, read_surfaces
from codegen.input_error import CodegenError
from tests.codegen.changes_documents import BASE, Document, edited, surface

OVERLAY = Path(__file__).resolve().parents[2] / "spec" / "overlay.yaml"


class Pool:
    """Stands for a pool of processes; ``broken`` ones end before they answer."""

    broken = False

    def __init__(self, workers: int, *, mp_context: object, initializer: Callable[[], object]) -> None:
        assert workers == 1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """There is no process to end."""

    def submit(self, call: Callable[..., Any], *arguments: object) -> Future[Any]:
        assert not gc.isenabled()
        future: Future[Any] = Future()
        if self.broken:
            future.set_exception(BrokenProcessPool())
        else:
            future.set_result(call(*arguments))
        return future


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    monkeypatch.setattr(reading, "ProcessPoolExecutor", Pool)
    paths = [tmp_path / "old.json", tmp_path / "new.json"]
    for path in paths:
        path.write_text(json.dumps(BASE), encoding="utf-8")
    return str(paths[0]), str(paths[1])


def test_both_are_read(files: tuple[str, str]) -> None:
    assert gc.isenabled()
    assert read_surfaces(*files, OVERLAY) == (surface(BASE), surface(BASE))
    assert gc.isenabled()


def test_a_process_that_ends_early(files: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Pool, "broken", True)
    with pytest.raises(CodegenError, match=r"old\.json: the process that read it ended early"):
        read_surfaces(*files, OVERLAY)
    assert gc.isenabled()


def nested(document: Document) -> None:
    schema: Document = {"type": "string"}
    for _ in range(2_000):
        schema = {"type": "array", "items": schema}
    document["components"]["schemas"]["Publisher"]["properties"]["deep"] = schema


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (nested, "nested too deeply"),
        (lambda document: document["paths"]["/api/books"]["get"].update(responses=7), "is a number, not an object"),
    ],
)
def test_a_document_that_cannot_be_used_is_named(
    edit: Callable[[Document], object], message: str, tmp_path: Path
) -> None:
    path = tmp_path / "odd.json"
    document = edited(edit)
    try:
        path.write_text(json.dumps(document), encoding="utf-8")
    except RecursionError:
        text = json.dumps(edited(lambda d: d["components"]["schemas"]["Publisher"]["properties"].update(deep="DEEP")))
        path.write_text(text.replace('"DEEP"', '{"items": ' * 2_000 + "{}" + "}" * 2_000), encoding="utf-8")
    with pytest.raises(CodegenError, match=message) as caught:
        read_surface(str(path), OVERLAY)
    assert str(path) in str(caught.value)
