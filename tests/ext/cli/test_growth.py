"""Eight times as much to do takes about eight times the processor time, not sixty-four times."""

from __future__ import annotations

import gc
import io
import json
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import closing, contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from klaviyo_client.api.profiles import get_profiles
from klaviyo_ext.bulk import Progress, RowsSetAside, SetAside
from klaviyo_ext.cli.send_file.rejects_file import Rejects
from klaviyo_ext.rows.columns import row_shapes
from klaviyo_ext.rows.columns.asked_columns import chosen_columns
from klaviyo_ext.rows.columns.column_mapping import MappingOptions
from klaviyo_ext.rows.columns.file_rows import Records
from klaviyo_ext.rows.columns.resource_columns import Flattener
from klaviyo_ext.rows.files import Source, open_table, open_writer

_MORE = 8
_MOST = 30
"""Times the processor time: between 8 (linear) and 64 (quadratic)."""

_ENOUGH = 0.01
"""Seconds of processor time that can be compared."""


def rows(name: str, content: str | bytes, **options: Any) -> Callable[[], object]:
    """Reads and maps all rows of a file."""
    path = Path(name)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return lambda: list(Records(open_table(Source(path)), row_shapes.import_profiles(), MappingOptions(**options)))


def table(names: Sequence[str], count: int = 2) -> str:
    return "".join(
        f"{line}\n" for line in ("email," + ",".join(names), *["a@b.co," + ",".join("x" for _ in names)] * count)
    )


def c(count: int) -> list[str]:
    return [f"c{number}" for number in range(count)]


def wide_parquet(count: int) -> Callable[[], object]:
    arrow = import_module("pyarrow")
    import_module("pyarrow.parquet").write_table(
        arrow.table({name: ["a@b.co"] for name in ["email", *c(count)]}), "w.parquet"
    )
    return rows("w.parquet", Path("w.parquet").read_bytes(), rest="properties")


def rejected(count: int) -> Callable[[], object]:
    """Rejects that come one by one."""
    progress = Progress()

    def run() -> int:
        with closing(Rejects()) as rejects:
            for number in range(count):
                rejects.see(RowsSetAside(progress=progress, rows=(SetAside(number, "malformed", "no"),)))
            return len(rejects)

    return run


def exported(columns: int, format: Any) -> Callable[[], object]:
    names = [f"properties.{name}" for name in c(columns)]
    resource = {"id": "1", "attributes": {"properties": dict.fromkeys(c(columns), "x")}}

    def run() -> None:
        made = Flattener(chosen_columns(get_profiles(), names), chosen=True, format="csv")
        writer = open_writer(io.BytesIO(), format, made.columns, "x")
        writer.write([made.row(resource)] * 3)
        writer.close()

    return run


WORK: dict[str, tuple[int, Callable[[int], Callable[[], object]]]] = {
    "columns to properties": (1000, lambda n: rows("w.csv", table(c(n)), rest="properties")),
    "columns below one name": (1000, lambda n: rows("w.csv", table([f"properties.a.{name}" for name in c(n)]))),
    "columns with --map": (
        500,
        lambda n: rows("w.csv", table(c(n)), map=[(f"properties.{name}", name) for name in c(n)]),
    ),
    "columns with --map by number": (
        500,
        lambda n: rows("w.csv", table(c(n)), map=[(f"properties.c{number}", f"#{number + 2}") for number in range(n)]),
    ),
    "columns with --drop": (1000, lambda n: rows("w.csv", table(c(n)), drop=c(n))),
    "columns of Parquet": (200, wide_parquet),
    "names in JSON": (
        1000,
        lambda n: rows("w.jsonl", json.dumps({"email": "a@b.co", **dict.fromkeys(c(n), 1)}), rest="drop"),
    ),
    "rows of CSV": (1000, lambda n: rows("w.csv", table(["first_name"], n))),
    "rows in one line of JSON": (
        3000,
        lambda n: rows("w.json", json.dumps([{"email": "a@b.co", "first_name": "x" * 200}] * n)),
    ),
    "rows in lines of JSON": (1000, lambda n: rows("w.json", json.dumps([{"email": "a@b.co"}] * n, indent=1))),
    "a long cell": (100_000, lambda n: rows("w.csv", table(["first_name"]).replace("x", "é" * n))),
    "a cell of many lines": (
        10_000,
        lambda n: rows("w.csv", table(["first_name"]).replace("x", '"' + "é\n" * n + '"')),
    ),
    "a long value in JSON": (
        10_000,
        lambda n: rows("w.json", json.dumps([{"email": "a", "properties": {"x": [1] * n}}], indent=1)),
    ),
    "rows with a broken quote": (500, lambda n: rows("w.csv", table(["first_name"], n).replace("x", '"x"y'))),
    "a quote that is not closed": (1000, lambda n: rows("w.csv", 'email\n"\n' + "a@b.co\n" * n)),
    "quotes of all kinds": (1000, lambda n: rows("w.csv", 'email\na,"x""\n' + '"""\n' * n)),
    "rows that do not fit": (1000, lambda n: rows("w.csv", table(c(n)) + "x," * n, rest="drop")),
    "rows with bad bytes": (500, lambda n: rows("w.csv", b"email\n" + b"a,\xff\n" * n)),
    "rejects one by one": (2000, rejected),
    "columns of an export to CSV": (1000, lambda n: exported(n, "csv")),
    "columns of an export to Parquet": (100, lambda n: exported(n, "parquet")),
    "columns of an export to JSON": (1000, lambda n: exported(n, "jsonl")),
}


@contextmanager
def without_collections() -> Generator[None]:
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def seconds(run: Callable[[], object]) -> float:
    begun = time.thread_time()
    run()
    return time.thread_time() - begun


@pytest.mark.slow
@pytest.mark.parametrize("name", WORK)
def test_time_grows_with_the_work(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    count, make = WORK[name]
    make(count)()  # what is loaded once
    with without_collections():
        few = min(seconds(make(count)) for _ in range(3))
        many = min(seconds(make(count * _MORE)) for _ in range(2))
    assert many < max(few, _ENOUGH / _MORE) * _MOST, f"{few:.4f} s, then {many:.4f} s"
