"""The picture of the tree is true: every exception and warning that the two packages define stands in it."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest

import klaviyo_client
import klaviyo_ext
from klaviyo_ext import bulk, errors, oauth, pacing, people, retry, testing, updaters

INTERNAL = {
    # Caught by the bulk engine: a row is set aside, a run ends.
    "klaviyo_ext.bulk.early_end.StoppedError",
    "klaviyo_ext.bulk.row_conversion.RejectedRowError",
    # The command ends with a message and an exit status.
    "klaviyo_ext.rows.columns.column_mapping.UnmappedError",
    "klaviyo_ext.rows.columns.column_targets.UnknownTargetError",
    "klaviyo_ext.cli.stop_signals.Stopped",
    "klaviyo_ext.cli.terminal.exit_codes.CommandError",
    "klaviyo_ext.rows.columns.cell_values.RefusedCellError",
    "klaviyo_ext.rows.columns.gate_columns.IgnoredConsentError",
    "klaviyo_ext.rows.columns.row_gate.RefusedByGateError",
    "klaviyo_ext.rows.columns.unknown_columns.UnknownColumnsError",
    "klaviyo_ext.rows.files.row_reader.TableArgumentError",
    "klaviyo_ext.rows.files.row_reader.TableError",
    # The servers of klaviyo_ext.testing answer with a status.
    "klaviyo_ext.testing.fake.oauth.endpoint_messages.OAuthRefusal",
    "klaviyo_ext.testing.fake.accepted_call.Refusal",
    "klaviyo_ext.testing.messages.loopback._BodyError",
    "klaviyo_ext.testing.messages.multipart.MultipartError",
    "klaviyo_ext.testing.validation.request_bodies.BodyError",
    "klaviyo_ext.testing.examples.schema_instances._TooDeepError",
}
"""Raised and caught within one package. Whoever adds a class here shows who catches it."""

RAISED_BY_USERS = {"Refusal"}  # in a behaviour of their own for the fake, which answers with it


def defined() -> Iterator[type[BaseException]]:
    """Every exception class of the wheel."""
    for package in (klaviyo_client, klaviyo_ext):
        for found in walk_packages(package.__path__, f"{package.__name__}."):
            if found.name.endswith("__main__"):
                continue
            for value in vars(import_module(found.name)).values():
                if inspect.isclass(value) and issubclass(value, BaseException) and value.__module__ == found.name:
                    yield value


def drawn() -> dict[str, str | None]:
    """The name of each class in the picture, and the name that it hangs from."""
    found: dict[str, str | None] = {}
    above: list[str] = []
    for line in inspect.getdoc(errors).split("\n"):  # type: ignore[union-attr]
        if match := re.match(r"    ([│├└─ ]*)(\w+(?:Error|Warning))\b", line):
            depth = len(match[1]) // 4
            above[depth:] = [match[2]]
            assert match[2] not in found
            found[match[2]] = above[depth - 1] if depth else None
    return found


def notes() -> Iterator[tuple[str, str]]:
    """The names after "also a" in the picture."""
    for line in (errors.__doc__ or "").split("\n"):
        if match := re.match(r"[│├└─ ]*(\w+(?:Error|Warning))\b.* also an? (\w+)$", line):
            yield match[1], match[2]


PUBLIC = {
    name: value
    for name in errors.__all__
    if inspect.isclass(value := getattr(errors, name)) and issubclass(value, BaseException)
}


def test_every_class_is_exported_or_never_leaves() -> None:
    classes = {f"{cls.__module__}.{cls.__qualname__}": cls for cls in defined()}
    exported = set(PUBLIC.values())
    assert {name for name, cls in classes.items() if cls not in exported} == INTERNAL
    assert exported <= set(classes.values())


@pytest.mark.parametrize(
    "package", [klaviyo_client, klaviyo_ext, bulk, oauth, pacing, people, retry, testing, updaters]
)
def test_what_a_package_exports_is_in_the_tree(package: object) -> None:
    names: list[str] = package.__all__  # type: ignore[attr-defined]
    raised = {
        name for name in names if inspect.isclass(value := getattr(package, name)) and issubclass(value, BaseException)
    }
    assert raised - RAISED_BY_USERS <= PUBLIC.keys()
    assert all(getattr(package, name) is PUBLIC[name] for name in raised - RAISED_BY_USERS)


def test_the_picture_shows_every_class_under_its_parents() -> None:
    roots = {"KlaviyoError", "UserWarning"}
    assert {name for name, above in drawn().items() if above is None} == roots
    assert drawn().keys() == PUBLIC.keys() | roots
    shown = {name: {above, *(other for noted, other in notes() if noted == name)} for name, above in drawn().items()}
    bases = {name: {base.__name__ for base in cls.__bases__} for name, cls in PUBLIC.items() if name not in roots}
    assert {name: shown[name] for name in bases} == bases


def test_the_tree_is_cheap_to_import() -> None:
    code = (
        "import sys, klaviyo_ext.errors\n"
        "heavy = ('httpx', 'asyncio', 'jsonschema_rs', 'klaviyo_client.models', 'klaviyo_ext.oauth', "
        "'klaviyo_ext.testing', 'klaviyo_ext.client', 'klaviyo_ext.people', 'difflib')\n"
        "print(*(name for name in heavy if name in sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.split() == []
