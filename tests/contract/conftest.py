"""One server for each worker: it keeps nothing but a log, and its compiled schemas are what costs time."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest

import klaviyo_client
from klaviyo_ext.testing import SpecServer

from .calls import Subject

of_package = cache(SpecServer.from_package)


def pytest_configure() -> None:
    """A new package is tested before it takes its place; make sure that it is the one that was found."""
    wanted = os.environ.get("CONTRACT_PACKAGE")
    found = Path(str(klaviyo_client.__file__)).parent
    if wanted is not None and not found.samefile(wanted):
        raise pytest.UsageError(f"the package to test is {wanted}, and what is imported is {found}")


@pytest.fixture
def server(subject: Subject) -> SpecServer:
    """Checks every byte of a request with the document that the package of ``subject`` was rendered from."""
    return of_package(subject.package)
