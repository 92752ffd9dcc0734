"""The tool that holds recorded exchanges against the types."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from recorded_types import main, report

ROOT = Path(__file__).resolve().parents[2]
RECORDINGS = sorted(Path(os.environ.get("KLAVIYO_RECORDINGS") or ROOT.parent / "shared" / "recordings").glob("*.jsonl"))


def line(operation: str = "get_list", status: int = 200, **body: Any) -> dict[str, Any]:
    return {"operation": operation, "revision": "2026-07-15", "status": status, "response_body": body}


def a_list(**attributes: Any) -> dict[str, Any]:
    return {"type": "list", "id": "a", "attributes": attributes}


@pytest.mark.parametrize(
    ("exchange", "lines"),
    [
        (line(data=a_list(name="A", created="2026-09-04T13:39:28+00:00", opt_in_process="a_new_value")), []),
        (line(data=a_list(colour="red")), ["ListAttributes.colour: str, undeclared; 1 times (2026-07-15), as in"]),
        (line(data=a_list(name=7)), ["ListAttributes.name: int, declared as str"]),
        (line(data=a_list(created="yesterday")), ["ListAttributes.created: str, declared as datetime"]),
        (line(data={**a_list(), "size": 1}), ["List.size: int, undeclared"]),
        (line("get_lists", data=[a_list(x=None), a_list(x=None)]), ["ListAttributes.x: null, undeclared; 2 times"]),
        (line(data=a_list(), included=[{**a_list(), "type": "tag", "attributes": {"y": [1]}}]), ["TagAttributes.y"]),
        (line(status=404, errors=[]), []),
        (line("no_such_operation", data=a_list(colour="red")), []),
        (line("create_event", 202), []),
    ],
)
def test_report(exchange: dict[str, Any], lines: list[str]) -> None:
    found = report([exchange])
    assert len(found) == len(lines)
    assert all(text.startswith(start) for text, start in zip(found, lines, strict=True)), found


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "recorded.jsonl"
    file.write_text(json.dumps(line(data=a_list(name="A"))) + "\n")
    assert main([str(file)]) == 0
    assert capsys.readouterr().out == "everything fits\n"
    file.write_text(json.dumps(line(data=a_list(colour="red"))) + "\n\n" + json.dumps(line("gone")) + "\n")
    assert main([str(file)]) == 1
    printed = capsys.readouterr()
    assert printed.out.startswith("ListAttributes.colour: str, undeclared")
    assert "not operations of this revision: gone" in printed.err


@pytest.mark.skipif(not RECORDINGS, reason="no recordings beside the repository")
def test_nothing_recorded_is_foreign_to_the_types(capsys: pytest.CaptureFixture[str]) -> None:
    """Campaigns are remodelled since 2026-10-15, and the recordings are older."""
    main([str(file) for file in RECORDINGS])
    *misfits, _ = capsys.readouterr().out.splitlines()
    remodelled = ("CampaignAttributes.", "CampaignMessageRelationships.image", "MessageDefinition.")
    assert [line for line in misfits if not (line.startswith(remodelled) and "(2026-07-15)" in line)] == []
