"""A second revision beside `klaviyo_client`: rendered for the tests, under another name, with a runtime of its own."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import generate

__all__ = ["NAME", "REVISION", "importable", "render"]

ROOT = Path(__file__).resolve().parents[2]
REVISION = "2026-04-15"
NAME = "acme.klaviyo_2026_04"

_TAGS = {"Profiles", "Events", "Images", "Client", "Reporting"}


def render(home: Path, *options: str) -> Path:
    """Render some categories of the older revision, as the package ``NAME`` below ``home``."""
    document = json.loads((ROOT / "spec" / f"{REVISION}.json").read_bytes())
    for path, item in list(document["paths"].items()):
        if not any(_TAGS & set(operation["tags"]) for operation in item.values() if isinstance(operation, dict)):
            del document["paths"][path]
    slice_ = home / f"{REVISION}.json"
    slice_.write_text(json.dumps(document))
    out = home.joinpath(*NAME.split("."))
    assert generate.main(["--spec", str(slice_), "--out", str(out), "--package", NAME, *options]) == 0
    return home


@contextmanager
def importable(home: Path) -> Generator[None]:
    """Modules below ``home`` can be imported; afterwards they are forgotten."""
    top = NAME.partition(".")[0]
    sys.path.insert(0, str(home))
    try:
        yield
    finally:
        sys.path.remove(str(home))
        for name in [name for name in sys.modules if name == top or name.startswith(f"{top}.")]:
            del sys.modules[name]
