"""Pack the documents of the rendered packages when a wheel is built: only tests read them, and text is large.

The tree keeps them as text, so that changes can be read.
"""

from __future__ import annotations

import gzip
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

__all__ = ["PackedDocuments"]

_PACKAGES = Path("generated")


class PackedDocuments(BuildHookInterface[Any]):
    """Puts ``document.json.gz`` into the wheel; pyproject.toml leaves ``document.json`` out."""

    _folder: TemporaryDirectory[str] | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Pack the documents, the same bytes each time."""
        if version == "editable":
            return
        self._folder = TemporaryDirectory()
        packages = Path(self.root) / _PACKAGES
        for number, document in enumerate(sorted(packages.rglob("document.json"))):
            packed = Path(self._folder.name) / f"{number}.gz"
            packed.write_bytes(gzip.compress(document.read_bytes(), mtime=0))
            build_data["force_include"][str(packed)] = f"{document.relative_to(packages).as_posix()}.gz"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Delete what was written beside the wheel."""
        if self._folder is not None:
            self._folder.cleanup()
