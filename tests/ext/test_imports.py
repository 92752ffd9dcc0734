"""What is imported when: with the client, with the first request, or later."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

LATER = {"asyncio", "concurrent.futures", "dateutil", "difflib", "email", "hashlib", "httpx", "logging", "ssl"}
WITH_A_CLIENT = {"hashlib"}


def loaded(statement: str) -> set[str]:
    """The modules that ``statement`` imports beside those that the interpreter starts with."""
    shown = "print(json.dumps(sorted(set(sys.modules) - before)))"
    code = f"import json, sys\nbefore = set(sys.modules)\n{statement}\n{shown}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("name", ["Klaviyo", "AsyncKlaviyo", "errors", "updaters", "Pacer", "retry"])
def test_importing_a_name(name: str) -> None:
    assert LATER & loaded(f"from klaviyo_ext import {name}") == set()


def test_making_a_client() -> None:
    assert LATER & loaded("from klaviyo_ext import Klaviyo; Klaviyo('pk_test', timeout=3)") <= WITH_A_CLIENT
