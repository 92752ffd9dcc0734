"""A new package is tested before it takes its place, as in the contract tests; what it lacks is said."""

from __future__ import annotations

import pytest

from klaviyo_ext.testing import FakeKlaviyo
from tests.contract.conftest import pytest_configure

__all__ = ["pytest_configure"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Not failures: the package works, and klaviyo_ext or the fake no longer does what it did."""
    if not terminalreporter.stats.get("error"):
        from .losses import lines

        for line in lines():
            terminalreporter.write_line(line)
    missing = FakeKlaviyo().missing_behaviours
    if missing:
        shown = ", ".join(missing[:9]) + (", ..." if len(missing) > 9 else "")
        terminalreporter.write_line(f"FakeKlaviyo does {len(missing)} operations that the package has not: {shown}")
