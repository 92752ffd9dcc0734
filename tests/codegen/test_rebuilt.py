"""A rebuilt document is marked, and what Klaviyo's own one changes is shown before it takes its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.load import facts
from codegen.pipeline import Request, generate
from codegen.render.manifest import read_manifest
from tests.codegen.rendering import ROOT
from tests.codegen.slices import cut

REVISION = "2026-10-15"
ORIGIN = "the official SDK klaviyo-api 25.0.0"
WHOLE: Any = json.loads((ROOT / "spec" / f"{REVISION}.json").read_bytes())


def document(origin: str | None = None) -> Any:
    """A few operations of the revision; those of a rebuilt document have an ``origin``."""
    made: Any = json.loads(json.dumps(cut(WHOLE, lambda path, _: path == "/api/lists/{id}")))
    made["info"].pop("x-ext-rebuilt-from", None)
    if origin is not None:
        made["info"]["x-ext-rebuilt-from"] = origin
    return made


def changed() -> Any:
    """The document that Klaviyo publishes: it is without a parameter."""
    made = document()
    get = made["paths"]["/api/lists/{id}"]["get"]
    get["parameters"] = [each for each in get["parameters"] if each["name"] != "additional-fields[list]"]
    return made


def fetched(home: Path, kept: Any, new: Any, *, dry_run: bool = False) -> list[str]:
    """What the command says when ``new`` is fetched while ``kept`` is in spec/."""
    (home / "spec").mkdir()
    (home / "spec" / f"{REVISION}.json").write_bytes(facts.dump(facts.extract(kept)))
    source = home / "source.json"
    source.write_text(json.dumps(new))
    said: list[str] = []
    request = Request(
        spec=str(source),
        out=home / "package",
        package="package",
        overlay=ROOT / "spec" / "overlay.yaml",
        report=home / "build" / "report.txt",
        revision=REVISION,
        keep=home / "spec",
        dry_run=dry_run,
    )
    (home / "build").mkdir()
    generate(request, said.append)
    return said


@pytest.mark.parametrize("dry_run", [False, True])
def test_what_the_official_document_changes_is_shown(tmp_path: Path, dry_run: bool) -> None:
    said = "\n".join(fetched(tmp_path, document(ORIGIN), changed(), dry_run=dry_run))
    shown = tmp_path / "build" / f"rebuilt-{REVISION}.md"
    assert f"{REVISION}.json was rebuilt from {ORIGIN}; the new document differs from it: 1 breaking" in said
    assert str(shown) in said
    assert "`lists.get_list` no longer accepts `additional_fields_list`" in shown.read_text()
    kept = json.loads((tmp_path / "spec" / f"{REVISION}.json").read_bytes())
    assert facts.rebuilt_from(kept) == (ORIGIN if dry_run else None)
    if not dry_run:
        assert "rebuilt_from" not in read_manifest(tmp_path / "package")


def test_documents_that_agree(tmp_path: Path) -> None:
    said = "\n".join(fetched(tmp_path, document(ORIGIN), document()))
    assert "the new document differs from it: nothing that code sees" in said


@pytest.mark.parametrize(("kept", "new"), [(None, None), (None, ORIGIN), (ORIGIN, ORIGIN)])
def test_nothing_is_compared_unless_klaviyos_takes_the_place(tmp_path: Path, kept: str | None, new: str | None) -> None:
    said = fetched(tmp_path, document(kept), document(new))
    assert not [line for line in said if "rebuilt" in line]
    assert not [*(tmp_path / "build").glob("rebuilt*")]
    assert read_manifest(tmp_path / "package").get("rebuilt_from") == new
