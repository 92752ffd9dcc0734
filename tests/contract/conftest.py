"""One server for each worker: it keeps nothing but a log, and its compiled schemas are what costs time."""

from __future__ import annotations

from functools import cache

import pytest

from klaviyo_ext.testing import SpecServer

from .calls import Subject

of_package = cache(SpecServer.from_package)


@pytest.fixture
def server(subject: Subject) -> SpecServer:
    """Checks every byte of a request with the document that the package of ``subject`` was rendered from."""
    return of_package(subject.package)
