"""Files that are replaced: modes, links, devices, and what a failure leaves."""

from __future__ import annotations

import os
import stat
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from klaviyo_ext.core.replacement import Replacement

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")


@contextmanager
def umask(mask: int) -> Generator[None]:
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


def write(path: Path, content: bytes = b"new") -> None:
    file = Replacement(path)
    try:
        with file.open() as stream:
            stream.write(content)
        file.commit()
    finally:
        file.discard()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077, 0o277])
def test_a_new_file_is_private_from_its_first_byte(mask: int, tmp_path: Path) -> None:
    path = tmp_path / "new"
    file = Replacement(path)
    with umask(mask), file.open() as stream:
        [part] = tmp_path.iterdir()
        assert mode(part) == 0o600 & ~mask
        stream.write(b"x")
    file.commit()
    assert mode(path) == 0o600 & ~mask


@pytest.mark.parametrize("before", [0o600, 0o640, 0o644, 0o666, 0o755])
def test_an_existing_file_keeps_its_mode(before: int, tmp_path: Path) -> None:
    path = tmp_path / "there"
    path.write_bytes(b"a longer content than the new one")
    path.chmod(before)
    with umask(0o077):
        write(path)
    assert (path.read_bytes(), mode(path)) == (b"new", before)
    assert list(tmp_path.iterdir()) == [path]


def test_an_existing_file_keeps_its_attributes(tmp_path: Path) -> None:
    path = tmp_path / "there"
    path.write_bytes(b"old")
    try:
        os.setxattr(path, "user.origin", b"shop")
    except (AttributeError, OSError):
        pytest.skip("this file system has no attributes")
    write(path)
    assert os.getxattr(path, "user.origin") == b"shop"


def test_an_owner_that_cannot_be_given_keeps_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "there"
    path.write_bytes(b"a longer content than the new one")
    number = path.stat().st_ino
    others = os.stat_result([*path.stat()[:4], 4711, *path.stat()[5:]])
    monkeypatch.setattr("klaviyo_ext.core.replacement.state_of", lambda _: others)

    def chown(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "chown", chown)
    write(path)
    assert (path.read_bytes(), path.stat().st_ino) == (b"new", number)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("there", [True, False])
def test_symbolic_links_stay(there: bool, tmp_path: Path) -> None:
    target, link = tmp_path / "data" / "target", tmp_path / "links" / "link"
    for path in (target, link):
        path.parent.mkdir()
    if there:
        target.write_bytes(b"old")
    second = tmp_path / "second"
    link.symlink_to("../second")
    second.symlink_to(target)
    write(link)
    assert link.is_symlink()
    assert second.is_symlink()
    assert target.read_bytes() == b"new"
    assert [path.name for path in target.parent.iterdir()] == ["target"]


def test_hard_links_get_the_new_content(tmp_path: Path) -> None:
    path, other = tmp_path / "one", tmp_path / "other"
    path.write_bytes(b"a longer content than the new one")
    other.hardlink_to(path)
    write(path)
    assert other.read_bytes() == b"new"
    assert path.samefile(other)
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_a_disk_that_fills_while_it_is_overwritten_keeps_the_new_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = tmp_path / "one", tmp_path / "other"
    path.write_bytes(b"old")
    other.hardlink_to(path)
    file = Replacement(path)
    with file.open() as stream:
        stream.write(b"new")
    file.target = Path("/dev/full")
    monkeypatch.setattr("klaviyo_ext.core.replacement.state_of", lambda _: other.stat())
    with pytest.raises(OSError, match="complete content is in"):
        file.commit()
    file.discard()
    [kept] = [found for found in tmp_path.iterdir() if found not in (path, other)]
    assert kept.read_bytes() == b"new"


def test_pipes_and_devices_are_written_directly(tmp_path: Path) -> None:
    pipe, found = tmp_path / "pipe", list[bytes]()
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: found.append(pipe.read_bytes()))
    reader.start()
    write(pipe)
    reader.join()
    assert found == [b"new"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    write(Path(os.devnull))
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_an_open_file_is_not_truncated(tmp_path: Path) -> None:
    path, link = tmp_path / "log", tmp_path / "link"
    path.write_bytes(b"first ")
    with path.open("ab") as stream:
        link.symlink_to(f"/dev/fd/{stream.fileno()}")
        write(Path(f"/dev/fd/{stream.fileno()}"), b"second ")
        write(link, b"third")
    assert path.read_bytes() == b"first second third"


@pytest.mark.parametrize("kind", ["directory", "loop", "nowhere", "read only", "nul"])
def test_what_cannot_be_written(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "there"
    if kind == "directory":
        path.mkdir()
    elif kind == "loop":
        path.symlink_to(path)
    elif kind == "nowhere":
        path = tmp_path / "no" / "such" / "file"
    elif kind == "nul":
        path = tmp_path / "a\0b"
    else:
        path.write_bytes(b"old")
        monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises((OSError, ValueError)):
        write(path)
    assert [found for found in tmp_path.iterdir() if found != path] == []
    if kind == "read only":
        assert path.read_bytes() == b"old"


@pytest.mark.parametrize("length", [1, 200, 255])
def test_names_of_any_length(length: int, tmp_path: Path) -> None:
    path = tmp_path / ("n" * length)
    write(path)
    write(path, b"newer")
    assert path.read_bytes() == b"newer"


def test_a_failure_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "there"
    path.write_bytes(b"old")
    file = Replacement(path)
    with suppress(RuntimeError), file.open() as stream:
        stream.write(b"half")
        raise RuntimeError
    file.discard()
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes() == b"old"


def test_another_name_is_never_one_that_is_taken(tmp_path: Path) -> None:
    taken, free = tmp_path / "taken", tmp_path / "free"
    taken.write_bytes(b"precious")
    file = Replacement(tmp_path / "wanted")
    with file.open() as stream:
        stream.write(b"new")
    assert not file.save_as(taken)
    assert file.save_as(free)
    file.discard()
    assert (taken.read_bytes(), free.read_bytes(), mode(free)) == (b"precious", b"new", 0o600)
