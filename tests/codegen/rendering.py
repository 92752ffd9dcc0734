"""Renders documents for tests, imports what came out, and uses all of it."""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any

import pytest

from codegen import overlay
from codegen.load import facts
from codegen.normalise import normalise
from codegen.render.manifest import document_file
from codegen.render.rendered_files import render
from codegen.render.swap import write_files
from codegen.render.views import build_views
from codegen.schema.normalised import Normalised
from codegen.types.parser import parse
from klaviyo_ext.testing import SpecServer
from tests.contract.mutations import is_sound, mutants

__all__ = ["OVERLAY", "ROOT", "SPECS", "check_package", "imported", "rendered"]

ROOT = Path(__file__).resolve().parents[2]
OVERLAY = overlay.load(ROOT / "spec" / "overlay.yaml")
SPECS = [*sorted((ROOT / "spec").glob("20*.json")), *sorted((ROOT.parent / "shared" / "specs").glob("*.json"))]
"""All documents that there are: the committed facts, and official ones where they are."""


def rendered(document: Any, directory: Path, corrections: overlay.Overlay = OVERLAY) -> Normalised:
    """Write the package for ``document`` into ``directory``, not formatted."""
    extracted = facts.extract(document)
    facts.check(extracted)
    facts.dump(extracted)
    corrected, _ = overlay.apply(extracted, corrections)
    made = normalise(corrected)
    files = render(build_views(made, parse(made), directory.name))
    write_files(directory, {**files, "document.json": document_file(corrected)})
    return made


@contextmanager
def imported(directory: Path) -> Iterator[Any]:
    """The package in ``directory``, each module and each model of it imported; forgotten at the end."""
    sys.path.insert(0, str(directory.parent))
    importlib.invalidate_caches()
    try:
        package = importlib.import_module(directory.name)
        for path in sorted(directory.rglob("*.py")):
            importlib.import_module(".".join(path.relative_to(directory.parent).with_suffix("").parts))
        models = importlib.import_module(f"{directory.name}.models")
        for name in models.__all__:
            assert getattr(models, name) is not None
        yield package
    finally:
        sys.path.remove(str(directory.parent))
        for name in [name for name in sys.modules if name.partition(".")[0] == directory.name]:
            del sys.modules[name]


def check_package(package: Any, document: Any, places: int = 1) -> None:
    """Every operation of ``document`` is there, can be called, and decodes its answer, also when that is odd."""
    server = SpecServer(json.loads((Path(package.__file__).parent / "document.json").read_bytes()))
    declared = {(method.upper(), path): str(op["operationId"]) for path, method, op in facts.operations(document)}
    found = {(info.method, info.path_template): info for info in package.operations.values()}
    assert found.keys() == declared.keys()
    for place, info in found.items():
        builder = package.operations.builder(info.id)
        call = builder(**dict(_arguments(builder)))
        assert call.info is info
        assert (call.body is None) == (not _needs_body(server, declared[place]))
        if info.result.shape in ("nothing", "content"):
            continue
        content = server.synthesiser.response(declared[place]).body
        for what, answer in (("as it is", json.loads(content)), *mutants(content, Random(info.id), places)):
            try:
                if not is_sound(answer, info):
                    with pytest.raises(package.BadResponseError):
                        call.decode(json.dumps(answer).encode())
                    continue
                decoded = call.decode(json.dumps(answer).encode())
                assert (decoded if info.result.shape == "json" else decoded.to_dict()) == answer
                assert repr(decoded)
            except Exception as error:
                error.add_note(f"{info.id}: {what}")
                raise


def _arguments(builder: Any) -> Iterator[tuple[str, Any]]:
    """Something for every argument that has to be given."""
    for parameter in inspect.signature(builder).parameters.values():
        if parameter.default is parameter.empty:
            kind = str(parameter.annotation)
            yield parameter.name, "x" if kind == "str" else [] if kind.startswith("Sequence[") else _plain(kind)


def _plain(kind: str) -> Any:
    if kind.startswith("Literal["):
        return kind.split("'")[1] if "'" in kind else kind.split('"')[1]
    return {"bytes": b"x", "Upload": b"x", "int": 1, "bool": True}.get(kind, {} if "Mapping" in kind else "x")


def _needs_body(server: SpecServer, operation_id: str) -> bool:
    return server.document.operations[operation_id].body_required
