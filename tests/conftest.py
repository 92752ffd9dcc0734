"""What holds for all tests."""

from __future__ import annotations

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Let the tests outlive the revision that they were written for.

    A year after its release its calls warn, and warnings are errors here. By its text: naming the class would import
    the package before a test does.
    """
    config.addinivalue_line("filterwarnings", r"ignore:revision \S+ is (deprecated|retired) since:UserWarning")
