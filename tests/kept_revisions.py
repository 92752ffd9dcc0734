"""Documents of the revisions that are kept in spec/, corrected like that of the package."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from codegen import overlay
from klaviyo_ext.testing import load_package_document

__all__ = ["BETA", "JULY", "document_of"]

BETA = "2026-07-15.pre"
JULY = "2026-07-15"
"""The last revision whose campaigns have their audiences and messages in one."""
_SPEC = Path(__file__).resolve().parents[1] / "spec"


@cache
def document_of(revision: str) -> dict[str, Any]:
    """The document of a kept revision, or else that of the package."""
    kept = _SPEC / f"{revision}.json"
    if not kept.exists():
        return load_package_document()
    corrected, _ = overlay.apply(json.loads(kept.read_bytes()), overlay.load(_SPEC / "overlay.yaml"))
    return corrected
