"""Snapshots: the state of a fake as a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from klaviyo_ext import updaters
from klaviyo_ext.testing import FakeKlaviyo, SnapshotError, Synthesiser, load_package_document

from .wire import in_july


def filled() -> FakeKlaviyo:
    fake = in_july(7, limits=True)
    made = Synthesiser(load_package_document())
    for name, operation in made.document.operations.items():
        if operation.method == "POST":
            fake.handle(made.request(name, full=True).to_request())
    ann = fake.add_profile(email="ann@mail.dev")
    fake.add_list("People", [ann])
    fake.add_segment("Gold", [ann])
    fake.add_event("Seen", ann, {"page": "/"})
    fake.add_profile(email="bob@mail.dev", account="OtHeR1")
    fake.clock.advance(5)
    return fake


def test_what_is_saved_can_be_loaded(tmp_path: Path) -> None:
    one, two = filled(), in_july(limits=True)
    one.save(tmp_path / "a.json")
    two.load(tmp_path / "a.json")
    two.save(tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    assert two.seed == 7
    assert two.clock.now == one.clock.now
    with one.client() as first, two.client() as second:
        assert [page.to_dict() for page in first.get_profiles()] == [page.to_dict() for page in second.get_profiles()]
        # What is made from here on is the same, too: ids, indexes, counts.
        assert first.create_profile({"email": "cid@mail.dev"}).id == second.create_profile({"email": "cid@mail.dev"}).id
        known = one.profiles.find("email", "ann@mail.dev")
        assert known is not None
        assert second.create_or_update_profile(None, updaters.email("ann@mail.dev")).id == known.id
    assert len(two.world("OtHeR1").table("profile")) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "b.json"]


def test_loading_replaces_everything(tmp_path: Path) -> None:
    empty, fake = in_july(), filled()
    empty.save(tmp_path / "a.json")
    fake.load(str(tmp_path / "a.json"))
    assert len(fake.profiles) == 0
    assert fake.clock.now == empty.clock.now


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda _: "nothing", "invalid JSON"),
        (lambda _: "[]", "not a snapshot"),
        (lambda _: "{}", "not a snapshot"),
        (lambda found: {**found, "format": "klaviyo-ext fake 99"}, "not a snapshot"),
        (lambda found: {**found, "now": "yesterday"}, "damaged"),
        (lambda found: {**found, "now": "2026-07-15T12:00:00"}, "must have a time zone"),
        (lambda found: {**found, "counts": [[1]]}, "damaged"),
        (lambda found: {**found, "worlds": {"FaKe01": {}}}, "damaged"),
        (lambda found: {**found, "worlds": []}, "damaged"),
        (lambda found: {key: value for key, value in found.items() if key != "seed"}, "damaged.*seed"),
    ],
)
def test_what_is_no_snapshot_changes_nothing(tmp_path: Path, change: Any, message: str) -> None:
    fake, path = filled(), tmp_path / "a.json"
    fake.save(path)
    before = path.read_bytes()
    wrong = change(json.loads(before))
    path.write_text(wrong if isinstance(wrong, str) else json.dumps(wrong))
    with pytest.raises(SnapshotError, match=message):
        fake.load(path)
    fake.save(path)
    assert path.read_bytes() == before


def test_files_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        in_july().load(tmp_path / "a.json")
    with pytest.raises(OSError, match="nowhere"):
        in_july().save(tmp_path / "nowhere" / "a.json")


def test_what_has_no_form_in_json_is_not_half_written(tmp_path: Path) -> None:
    fake, path = in_july(), tmp_path / "a.json"
    fake.save(path)
    before = path.read_bytes()
    fake.add_profile(email="ann@mail.dev").hidden["secret"] = b"\xff"
    with pytest.raises(SnapshotError, match="bytes"):
        fake.save(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
