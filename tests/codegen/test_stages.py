"""What the console says of the time that each stage took."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest

from codegen import package_checks, pipeline, render_stages
from codegen.pipeline import Request


def test_stages_that_run_at_the_same_time_have_their_own_seconds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "package").mkdir()
    now, sent = [0.0], Event()

    def requests(_: Path) -> package_checks.OwnRequests:
        now[0] += 4
        sent.set()
        return package_checks.OwnRequests("9 passed")

    def types(*_: object, **__: object) -> None:
        assert sent.wait(10)
        now[0] += 7

    def contract(_: Path) -> str:
        now[0] += 11
        return "3 passed"

    for module in (pipeline, render_stages):
        monkeypatch.setattr(module.time, "perf_counter", lambda: now[0])
    for name, stage in (("own_requests", requests), ("types", types), ("contract", contract)):
        monkeypatch.setattr(package_checks, name, stage)
    said: list[str] = []
    request = Request(spec="", out=tmp_path, package="p", overlay=tmp_path, lock=tmp_path)
    pipeline._verify(tmp_path / "package", request, said.append)
    seconds = {line.split()[0]: float(line.split()[1]) for line in said if line.endswith(" s")}
    assert seconds.keys() == {"types", "requests", "contract"}
    assert (seconds["requests"], seconds["contract"]) == (4, 11)
