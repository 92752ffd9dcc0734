"""Recorded exchanges: one JSON object a line."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

__all__ = ["Recording", "found", "read"]

_SHARED = Path(__file__).resolve().parents[4] / "shared" / "recordings"


@attrs.frozen
class Recording:
    """One exchange. ``request`` is ``None`` if the body is not known; ``abridged``: lists in the answer are shorter."""

    source: str
    operation: str
    revision: str
    method: str
    path: str
    query: str
    status: int
    headers: Mapping[str, str]
    request: Any
    answer: Any
    abridged: bool = False

    @property
    def name(self) -> str:
        return f"{self.operation} {self.status} ({self.revision})"


def read(path: Path) -> Iterator[Recording]:
    """The exchanges of a file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        raw: dict[str, Any] = json.loads(line)
        yield Recording(
            source=str(raw.get("source", "")),
            operation=raw["operation"],
            revision=raw["revision"],
            method=raw["method"],
            path=raw["path"],
            query=raw.get("query") or "",
            status=raw["status"],
            headers={name.lower(): value for name, value in (raw.get("headers") or {}).items()},
            request=raw.get("request_body"),
            answer=raw.get("response_body"),
            abridged=bool(raw.get("abridged")),
        )


def found() -> list[Path]:
    """The files of recordings beside the repository, or in ``KLAVIYO_RECORDINGS``."""
    place = Path(os.environ.get("KLAVIYO_RECORDINGS") or _SHARED)
    return [place] if place.is_file() else sorted(place.glob("*.jsonl"))
