"""A new package is tested before it takes its place, as in the contract tests; what the fake lacks of it is said."""

from __future__ import annotations

import pytest

from klaviyo_ext.testing import FakeKlaviyo
from tests.contract.conftest import pytest_configure

__all__ = ["pytest_configure"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Not a failure: the package works, and the fake no longer does what it did."""
    missing = FakeKlaviyo().missing_behaviours
    if missing:
        terminalreporter.write_line(f"FakeKlaviyo no longer has {', '.join(missing)}")
