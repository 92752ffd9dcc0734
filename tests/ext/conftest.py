"""A client in this process, and the server that it talks to."""

from __future__ import annotations

import pytest

from klaviyo_ext import Klaviyo
from klaviyo_ext.testing import SpecServer


@pytest.fixture
def server() -> SpecServer:
    return SpecServer()


@pytest.fixture
def klaviyo(server: SpecServer) -> Klaviyo:
    """Talks to a server that refuses what the document does not allow."""
    return Klaviyo("pk_test", transport=server.transport(), pace=False)
