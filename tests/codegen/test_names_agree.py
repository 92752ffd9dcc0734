"""What became of a name: the generator and the report say the same, whatever names operations exchange.

An operation is its path here. A name that belongs to another path now means something else; one that belongs to none is
now what its path is called, or gone.
"""

from __future__ import annotations

import copy
from random import Random

import pytest

from codegen.changes import Change, compare
from codegen.names.renamed import compare as compare_names
from tests.codegen.changes_documents import BASE, BOOK, Document, operation, surface

Called = tuple[str, tuple[str, ...], str]
"""Name, aliases and tag of an operation."""
Operations = dict[str, Called]

A, B, C = "/api/a", "/api/b", "/api/c"
OLD: Operations = {A: ("get_a", ("read_a",), "Books"), B: ("get_b", (), "Books"), C: ("get_c", ("read_c",), "Shelves")}

PAIRS: dict[str, tuple[Operations, dict[str, str]]] = {
    "two names are swapped": (
        {A: ("get_b", (), "Books"), B: ("get_a", (), "Books")},
        {"books.get_a": "other: books.get_b", "books.get_b": "other: books.get_a", "books.read_a": "books.get_b"},
    ),
    "names are swapped between tags": (
        {A: ("get_c", ("read_a",), "Books"), C: ("get_a", ("read_c",), "Shelves")},
        {"books.get_a": "books.get_c", "shelves.get_c": "shelves.get_a"},
    ),
    "three names rotate": (
        {A: ("get_b", ("read_a",), "Books"), B: ("get_c", (), "Books"), C: ("get_a", ("read_c",), "Shelves")},
        {"books.get_a": "books.get_b", "books.get_b": "other: books.get_c", "shelves.get_c": "shelves.get_a"},
    ),
    "three rotate in one tag": (
        {A: ("get_b", (), "Books"), B: ("read_c", (), "Books"), C: ("get_a", (), "Books")},
        {
            "books.get_a": "other: books.get_b",
            "books.get_b": "other: books.read_c",
            "books.read_a": "books.get_b",
            "shelves.get_c": "books.get_a",
            "shelves.read_c": "books.get_a",
        },
    ),
    "name and alias are swapped": ({A: ("read_a", ("get_a",), "Books")}, {}),
    "an alias is another operation": (
        {A: ("get_a", (), "Books"), "/api/n": ("read_a", (), "Books")},
        {"books.read_a": "other: books.get_a"},
    ),
    "an alias is an operation of another tag": (
        {A: ("get_a", (), "Books"), "/api/n": ("read_a", (), "Shelves")},
        {"books.read_a": "books.get_a"},
    ),
    "an alias goes to another operation": (
        {A: ("get_a", (), "Books"), B: ("get_b", ("read_a",), "Books")},
        {"books.read_a": "other: books.get_a"},
    ),
    "an operation with an alias has another tag": (
        {A: ("get_a", ("read_a",), "Rooms")},
        {"books.get_a": "rooms.get_a", "books.read_a": "rooms.get_a"},
    ),
    "another path, the same name": ({A: None, "/api/n": ("get_a", ("read_a",), "Books")}, {}),  # type: ignore[dict-item]
    "another path, and its path is another operation": (
        {A: ("get_n", (), "Books"), "/api/n": ("get_a", ("read_a",), "Books")},
        {"books.get_a": "other: books.get_n", "books.read_a": "other: books.get_n"},
    ),
    "one is gone, and its name is another operation elsewhere": (
        {B: None, C: ("get_b", ("read_c",), "Shelves"), "/api/n": ("get_c", (), "Books")},  # type: ignore[dict-item]
        {"books.get_b": "gone", "shelves.get_c": "shelves.get_b"},
    ),
    "one is gone, and its name is an alias of another": (
        {A: None, B: ("get_b", ("get_a",), "Books")},  # type: ignore[dict-item]
        {"books.get_a": "other: gone", "books.read_a": "gone"},
    ),
    "two become one": (
        {A: None, B: ("get_ab", ("get_a", "get_b"), "Books")},  # type: ignore[dict-item]
        {"books.get_a": "other: gone", "books.read_a": "gone"},
    ),
    "a tag has the name of another": (
        {A: ("get_a", ("read_a",), "Shelves"), B: ("get_b", (), "Shelves"), C: ("get_c", ("read_c",), "Books")},
        {
            "books.get_a": "shelves.get_a",
            "books.read_a": "shelves.get_a",
            "books.get_b": "shelves.get_b",
            "shelves.get_c": "books.get_c",
            "shelves.read_c": "books.get_c",
        },
    ),
}
"""The operations that change, and what becomes of each old name that no longer means what it did."""


def document(operations: Operations) -> Document:
    made = copy.deepcopy(BASE)
    made["paths"] = {
        path: {"get": operation(name, tag, BOOK, **{"x-klaviyo-operation-aliases": [*aliases]})}
        for path, (name, aliases, tag) in operations.items()
    }
    return made


def told_by_both(old: Operations, new: Operations) -> tuple[dict[str, str], dict[str, str]]:
    """Old names to what they are now, by the generator and by the report."""
    before, after = surface(document(old)), surface(document(new))
    names = compare_names(before.names, after.names)
    by_generator = {name: "gone" for name in names.removed if "(" not in name}
    by_generator |= names.renamed
    by_generator |= {name: f"other: {heir or 'gone'}" for name, heir in names.reused.items()}
    by_report: dict[str, str] = {}
    aliases = {f"{tag.lower()}.{name}": [f"{tag.lower()}.{one}" for one in more] for name, more, tag in old.values()}
    for change in compare(before, after):
        for name, now in _told(change):
            by_report[name] = now
            if change.kind == "operation_removed":
                by_report |= {alias: "gone" for alias in aliases[name] if alias not in by_report}
    plain = {
        name.removeprefix("api."): now.replace("api.", "") for name, now in by_generator.items() if name[:4] == "api."
    }
    return plain, by_report


def _told(change: Change) -> list[tuple[str, str]]:
    now = (change.after or "").partition("(")[0]
    match change.kind:
        case "operation_reused":
            return [(change.subject, f"other: {now or 'gone'}")]
        case "operation_renamed" | "operation_moved" | "alias_removed":
            return [(change.subject, now or "gone")]
        case "operation_removed":
            return [(change.subject, "gone")]
        case _:
            return []


@pytest.mark.parametrize("pair", PAIRS)
def test_what_a_name_is_now(pair: str) -> None:
    changed, expected = PAIRS[pair]
    new = {path: called for path, called in (OLD | changed).items() if called is not None}
    by_generator, by_report = told_by_both(OLD, new)
    assert (by_generator, by_report) == (expected, expected)


NAMES = [f"get_{animal}" for animal in ("ants", "bees", "cats", "dogs", "eels", "foxes", "goats", "hens")]
TAGS = ("Books", "Shelves", "Rooms")


def some_operations(rng: Random) -> Operations:
    first, spare = (names := rng.sample(NAMES, len(NAMES)))[:5], names[5:]
    given = [(spare.pop(),) if spare and rng.random() < 0.5 else () for _ in first]
    return {
        f"/api/p{number}": (name, aliases, rng.choice(TAGS[:2]))
        for number, (name, aliases) in enumerate(zip(first, given, strict=True))
    }


def edited(operations: Operations, rng: Random) -> Operations:
    """Some operations with other names, aliases, tags and paths, and some that are gone."""
    made = dict(operations)
    paths = rng.sample(sorted(made), 3)
    if rng.random() < 0.6:  # names rotate, or are swapped
        names = [made[path][0] for path in paths[: rng.choice((2, 3))]]
        for path, name in zip(paths, names[1:] + names[:1], strict=False):
            made[path] = (name, *made[path][1:])
    for path in paths:
        name, aliases, tag = made[path]
        match rng.choice(("as it is", "alias is the name", "alias is new", "no alias", "tag", "path", "gone")):
            case "alias is the name" if aliases:
                made[path] = (aliases[0], (name,), tag)
            case "alias is new" if aliases:
                made[path] = (name, (), tag)
                made[f"/api/new-{aliases[0]}"] = (aliases[0], (), rng.choice(TAGS))
            case "no alias":
                made[path] = (name, (), tag)
            case "tag":
                made[path] = (name, aliases, rng.choice(TAGS))
            case "path":
                made[f"{path}-moved"] = made.pop(path)
            case "gone":
                del made[path]
            case _:
                pass
    return made


@pytest.mark.parametrize("seed", range(60))
def test_they_agree(seed: int) -> None:
    rng = Random(seed)
    old = some_operations(rng)
    new = edited(old, rng)
    by_generator, by_report = told_by_both(old, new)
    assert by_generator == by_report, (old, new)
