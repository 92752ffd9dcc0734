"""One server for each worker: it keeps nothing but a log, and its compiled schemas are what costs time."""

from __future__ import annotations

import pytest

from klaviyo_ext.testing import SpecServer


@pytest.fixture(scope="session")
def server() -> SpecServer:
    """Checks every byte of a request with the document that the package was rendered from."""
    return SpecServer.from_package("generated")
