"""Save and load the state of a fake as JSON, one record per line, so that files can be compared."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import attrs

from ...core.replacement import Replacement
from ...errors.fake_errors import SnapshotError
from .fake_clock import FakeClock
from .job_pace import JobPace
from .records.record_tables import Record, Table
from .world import World

__all__ = ["FORMAT", "State", "load", "save"]

FORMAT = "klaviyo-ext fake 1"
"""The format name in a snapshot."""


@attrs.frozen
class State:
    """The contents of a snapshot.

    Attributes:
        seed: seed of the fake.
        now: time of the fake.
        ahead: how many seconds clients have put it ahead.
        served: number of requests so far.
        counts: call counts of the rate limits.
        worlds: accounts by public key.
    """

    seed: int
    now: datetime
    ahead: float
    served: int
    counts: list[list[Any]]
    worlds: Mapping[str, World]


def save(path: Path, state: State) -> None:
    """Write a snapshot to a file that only its owner can read, or replace one and keep its mode.

    Raises:
        SnapshotError: a value cannot be written as JSON.
        OSError: the file cannot be written.
    """
    file = Replacement(path)
    try:
        with io.TextIOWrapper(file.open(), encoding="utf-8") as stream:
            stream.writelines(_lines(state))
        file.commit()
    except (TypeError, ValueError) as error:
        raise SnapshotError(f"cannot write the state as JSON: {error}") from error
    finally:
        file.discard()


def load(path: Path, clock: FakeClock) -> State:
    """Read a snapshot.

    Args:
        path: the file.
        clock: the clock for the loaded accounts.

    Raises:
        SnapshotError: the file is not a snapshot, or has another format.
        OSError: the file cannot be read.
    """
    if path.is_char_device() or path.is_block_device():  # which may never end
        raise SnapshotError(f"{path}: a device, not a snapshot")
    try:
        found = json.loads(path.read_bytes())
    except ValueError as error:
        raise SnapshotError(f"{path}: invalid JSON ({error})") from None
    content = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    if content.get("format") != FORMAT:
        raise SnapshotError(f"{path}: not a snapshot in the format {FORMAT!r}")
    try:
        return State(
            seed=int(content["seed"]),
            now=_moment(content["now"]),
            ahead=float(content.get("ahead", 0.0)),
            served=int(content["served"]),
            counts=[_count(*row) for row in content["counts"]],
            worlds={account: _world(world, clock, account) for account, world in content["worlds"].items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise SnapshotError(f"{path}: damaged ({type(error).__name__}: {error})") from error


def _lines(state: State) -> Iterator[str]:
    now = {"now": state.now.isoformat(), "ahead": state.ahead}
    yield f"{_json({'format': FORMAT, 'seed': state.seed, **now, 'served': state.served})[:-1]},\n"
    yield f'"counts":{_json(state.counts)},\n"worlds":{{'
    for index, (account, world) in enumerate(sorted(state.worlds.items())):
        yield f"{',' if index else ''}\n{_json(account)}:{{"
        yield f'"pace":{_json(attrs.asdict(world.pace))},\n"random":{_json(world.ids.random.getstate())},\n"tables":{{'
        for place, (name, table) in enumerate(sorted(world.tables.items())):
            yield f"{',' if place else ''}\n{_json(name)}:"
            yield f'{{"serial":{table.serial},"unique":{_json(table.unique)},"records":['
            for row, record in enumerate(table):
                yield f"{',' if row else ''}\n{_json(_plain(record))}"
            yield "]}"
        yield "}}"
    yield "}}\n"


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


def _plain(record: Record) -> list[Any]:
    relationships = {name: list(held) for name, held in record.relationships.items()}
    return [record.id, record.serial, record.attributes, relationships, record.hidden]


def _world(found: Mapping[str, Any], clock: FakeClock, account: str) -> World:
    world = World(clock, account=account)
    world.pace = JobPace(**found["pace"])
    version, internal, gauss = found["random"]
    world.ids.random.setstate((version, tuple(internal), gauss))
    for name, table in found["tables"].items():
        made = world.tables[name] = Table(name, tuple(table["unique"]))
        made.restore((_record(name, row) for row in table["records"]), int(table["serial"]))
    return world


def _record(kind: str, row: list[Any]) -> Record:
    id_, serial, attributes, relationships, hidden = row
    held = {name: {(str(t), str(i)): None for t, i in references} for name, references in relationships.items()}
    return Record(kind, str(id_), dict(attributes), held, dict(hidden), int(serial))


def _count(account: str, bucket: str, seconds: int, number: int, used: int) -> list[Any]:
    return [str(account), str(bucket), int(seconds), int(number), int(used)]


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("the time must have a time zone")
    return moment
