"""Servers shared by the tests of this directory; they keep nothing but a log, so sharing is safe."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext.testing import SpecServer

from .small import SMALL

REAL = Path(__file__).parents[2] / "spec" / "2026-07-15.json"


@pytest.fixture(scope="session")
def real_document() -> dict[str, Any]:
    """The kept facts of a real revision."""
    if not REAL.exists():
        pytest.skip(f"{REAL.name} is not there")
    document: dict[str, Any] = json.loads(REAL.read_bytes())
    return document


@pytest.fixture(scope="session")
def real(real_document: dict[str, Any]) -> SpecServer:
    """A server for a real revision; compiled schemas stay for the session."""
    return SpecServer(real_document)


@pytest.fixture
def small() -> SpecServer:
    """A server for the small document."""
    return SpecServer(SMALL)
