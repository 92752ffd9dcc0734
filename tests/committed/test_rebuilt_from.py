"""Where the committed document is from."""

from __future__ import annotations

import json

from codegen.load import facts
from codegen.render.manifest import read_manifest
from tests.codegen.rendering import ROOT

ORIGIN = "the official SDK klaviyo-api 25.0.0"


def test_the_committed_document_says_that_it_was_rebuilt() -> None:
    manifest = read_manifest(ROOT / "generated" / "klaviyo_client")
    document = json.loads((ROOT / "spec" / f"{manifest['revision']}.json").read_bytes())
    assert facts.rebuilt_from(document) == ORIGIN
    assert manifest["rebuilt_from"] == ORIGIN
