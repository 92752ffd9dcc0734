"""``rows.read`` of what can be read once: nothing is lost, and nothing stays on the disk."""

from __future__ import annotations

import gc
import gzip
import os
import threading
from pathlib import Path

import pytest

from klaviyo_ext import rows

COUNT = 4_000  # more than a pipe holds, and than the head that tells the format
CSV = "email\n" + "".join(f"p{number}@klaviyo-fake.io\n" for number in range(COUNT))
LINES = "".join(f'{{"email": "p{number}@klaviyo-fake.io"}}\n' for number in range(COUNT))


@pytest.mark.parametrize(
    "content", [CSV.encode(), LINES.encode(), gzip.compress(CSV.encode())], ids=["csv", "lines", "gzip"]
)
@pytest.mark.parametrize("named", [True, False], ids=["named", "descriptor"])
def test_all_rows_of_a_pipe_are_read_again_and_again(
    content: bytes, named: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(kept))
    path, inlet = _pipe(tmp_path, named)
    writer = threading.Thread(target=_write, args=(inlet, content))
    writer.start()
    table = rows.read(path)
    writer.join()
    assert [len(list(table)), len(list(table))] == [COUNT, COUNT]
    assert len(list(kept.iterdir())) == 1
    del table
    gc.collect()
    assert list(kept.iterdir()) == []
    if not named:
        os.close(int(Path(path).name))


def _pipe(directory: Path, named: bool) -> tuple[Path, Path | int]:
    if named:
        os.mkfifo(directory / "pipe")
        return directory / "pipe", directory / "pipe"
    outlet, inlet = os.pipe()
    return Path("/dev/fd", str(outlet)), inlet


def _write(inlet: Path | int, content: bytes) -> None:
    with os.fdopen(inlet, "wb") if isinstance(inlet, int) else inlet.open("wb") as file:
        file.write(content)
