"""A notebook, run by nbclient in a kernel: its cells run inside of an event loop."""

from __future__ import annotations

from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

SETUP = """
import warnings
warnings.simplefilter("error")
from klaviyo_ext import frames, updaters as u
from klaviyo_ext.testing import FakeKlaviyo
fake = FakeKlaviyo()
klaviyo = fake.client()
for number in range(30):
    klaviyo.create_profile(u.email(f"{number}@klaviyo-fake.io"), u.title("<script>alert(1)</script>"))
"""

ASYNC = """
other = fake.async_client()
emails = [profile.attributes.email async for profile in other.get_profiles()]
await other.create_profile(u.email("new@klaviyo-fake.io"))
len(emails)
"""


CELLS = (
    ASYNC,
    "klaviyo.get_profiles().first()",
    "[klaviyo.get_profiles(), klaviyo]",
    "klaviyo.get_profiles().page()",
    "frames.to_pandas(klaviyo.get_profiles())",
)


def run(*cells: str) -> list[Any]:
    """What is shown below each cell."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in (SETUP, *cells)])
    NotebookClient(notebook, timeout=60, kernel_name="python3").execute()
    outputs = [output for cell in notebook.cells for output in cell.outputs]
    assert [output.output_type for output in outputs] == ["execute_result"] * len(cells)
    return [output.data for output in outputs]


def test_what_is_shown() -> None:
    count, profile, both, page, frame = run(*CELLS)
    assert count["text/plain"] == "30"
    assert profile["text/plain"].startswith("Profile(type='profile'")
    assert "Results of get_profiles" in both["text/plain"]
    assert all("<table" in shown["text/html"] for shown in (page, frame))
    for shown in (profile, page, frame):
        assert "<script>" not in shown.get("text/html", "")


CALL = """
from klaviyo_ext import Klaviyo, Retry
Klaviyo(api_key="pk_" + 32 * "a", base_url="http://127.0.0.1:9", retry=Retry(attempts=1)).get_profile("P1")
"""


def test_an_error_shows_no_secret() -> None:
    with pytest.raises(CellExecutionError) as caught:
        run("%xmode Verbose", CALL)
    assert "127.0.0.1:9" in str(caught.value)
    assert 32 * "a" not in str(caught.value)
