"""Find where an app uses something that changed. The source is parsed, never run."""

from __future__ import annotations

import ast
import os
import tokenize
import warnings
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from ..input_error import CodegenError
from .app_uses import Sighting, sightings
from .change import Change, Symbol
from .report import Report, Use
from .surface import Surface

__all__ = ["scan"]

_SKIPPED = frozenset({"__pycache__", "node_modules", "site-packages", "build", "dist"})
_AT_IMPORT = frozenset({"attribute", "import"})


def scan(report: Report, old: Surface, paths: Sequence[Path], package: str) -> Report:
    """``report`` with the places below ``paths``, files or directories, that use what changed.

    Args:
        report: what changed.
        old: the surface that the app was written for.
        paths: files, and directories that are searched for ``*.py``.
        package: dotted name under which the app imports the rendered package.

    Raises:
        CodegenError: a path does not exist, or a given file cannot be parsed.
    """
    index = _index(report.changes)
    guesses, wanted = _only_there(old, index), _wanted(index)
    uses: defaultdict[int, list[Use]] = defaultdict(list)
    notes: list[str] = []
    files = 0
    for path, named in _files(paths):
        try:
            source = _read(path)
            tree = _parse(source, path)
        except CodegenError as error:
            if named:
                raise
            notes.append(f"{error}: it was left out.")
            continue
        files += 1
        lines = source.splitlines()
        for sighting in sightings(tree, old, package, guesses, wanted):
            for number in _numbers(sighting, index, report.changes):
                uses[number].append(_use(sighting, path, lines))
    found = {number: tuple(sorted(set(places))) for number, places in sorted(uses.items())}
    return attrs.evolve(report, uses=found, files=files, notes=(*report.notes, *notes))


def _index(changes: Iterable[Change]) -> dict[Symbol, list[int]]:
    index: defaultdict[Symbol, list[int]] = defaultdict(list)
    for number, change in enumerate(changes):
        for symbol in change.symbols:
            index[symbol].append(number)
    return dict(index)


def _only_there(old: Surface, index: dict[Symbol, list[int]]) -> dict[str, tuple[Symbol, ...]]:
    """Names of fields that only changed models have, and no builtin, with the possible meanings of reading one."""
    changed: defaultdict[str, set[Symbol]] = defaultdict(set)
    for symbol in index:
        if symbol.kind == "field_read":
            changed[symbol.path[1]].add(symbol)
    owners: defaultdict[str, int] = defaultdict(int)
    for model in old.models.values():
        for field in model.fields:
            owners[field.name] += field.name in changed
    common = {name for kind in (str, bytes, list, dict, set, int, float, BaseException) for name in dir(kind)}
    return {
        name: tuple(sorted(symbols, key=lambda symbol: symbol.path))
        for name, symbols in changed.items()
        if owners[name] == len(symbols) and name not in common
    }


def _wanted(index: Iterable[Symbol]) -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for symbol in index:
        if symbol.kind == "field_missing":
            found[symbol.path[0]].add(symbol.path[1])
    return {model: frozenset(fields) for model, fields in found.items()}


def _numbers(sighting: Sighting, index: dict[Symbol, list[int]], changes: Sequence[Change]) -> Iterator[int]:
    for number in index.get(sighting.symbol, ()):
        # An import of something that still exists is not listed; its calls are.
        if not sighting.at_import or changes[number].effect in _AT_IMPORT or sighting.symbol.kind.startswith("name"):
            yield number


def _use(sighting: Sighting, path: Path, lines: list[str]) -> Use:
    text = lines[sighting.line - 1].strip() if 0 < sighting.line <= len(lines) else ""
    return Use(str(path), sighting.line, sighting.column + 1, text, sighting.sure)


def _files(paths: Iterable[Path]) -> Iterator[tuple[Path, bool]]:
    """Files to read, each once, and whether it was given explicitly."""
    seen: set[Path] = set()
    for path in paths:
        if path.is_file():
            found, named = [path], True
        elif path.is_dir():
            found, named = _below(path), False
        else:
            raise CodegenError("is not a file or a directory", source=str(path))
        for file in found:
            if file not in seen:
                seen.add(file)
                yield file, named


def _below(directory: Path) -> list[Path]:
    found: list[Path] = []
    for root, directories, names in os.walk(directory):
        # Virtual environments and hidden directories contain third-party code.
        directories[:] = sorted(
            name
            for name in directories
            if name not in _SKIPPED and not name.startswith(".") and not (Path(root, name) / "pyvenv.cfg").is_file()
        )
        found += [Path(root, name) for name in sorted(names) if name.endswith(".py")]
    return found


def _read(path: Path) -> str:
    try:
        with tokenize.open(path) as file:
            return file.read()
    except OSError as error:
        raise CodegenError(f"cannot be read: {error.strerror or error}", source=str(path)) from None
    except (SyntaxError, UnicodeDecodeError, LookupError) as error:
        raise CodegenError(f"is not Python: {error}", source=str(path)) from None


def _parse(source: str, path: Path) -> ast.Module:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)  # about the app's source, not requested
            return ast.parse(source)
    except SyntaxError as error:
        raise CodegenError(f"is not Python: {error.msg} in line {error.lineno}", source=str(path)) from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise CodegenError(f"cannot be parsed: {error}", source=str(path)) from None
