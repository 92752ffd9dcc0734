"""What a program that imports the package sees, and what an import costs."""

from __future__ import annotations

import inspect
import json
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, get_type_hints, is_typeddict

import pytest

import klaviyo_client
from klaviyo_client import operations
from klaviyo_client.runtime.namespaces import AsyncNamespace, Namespace
from klaviyo_ext.testing import load_package_document

ARGUMENTS = re.compile(r"^    (\w+(?:,\s+\w+)*): ", re.MULTILINE)
HEAVY = {"dateutil", "httpx"}
PACKAGES = ("klaviyo_client", "klaviyo_client.beta")


def _operations(package: str) -> Any:
    return import_module(package).operations


@pytest.mark.parametrize(
    "module", ["klaviyo_client", "klaviyo_client.models", "klaviyo_client.beta", "klaviyo_client.beta.models"]
)
def test_all_is_what_can_be_imported(module: str) -> None:
    found = import_module(module)
    assert sorted(found.__all__) == sorted(set(found.__all__)) == dir(found)
    for name in found.__all__:
        assert getattr(found, name) is getattr(found, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'Profil'"):
        _ = found.Profil


@pytest.mark.parametrize("package", PACKAGES)
def test_every_resource_has_its_class(package: str) -> None:
    models = import_module(f"{package}.models")
    for kind, name in models.RESOURCES.items():
        assert getattr(models, name)(id="1").identity == (kind, "1")


@pytest.mark.parametrize(("package", "operation_id"), [(p, name) for p in PACKAGES for name in _operations(p)])
def test_operations(package: str, operation_id: str) -> None:
    operations = _operations(package)
    info = operations[operation_id]
    builder = operations.builder(operation_id)
    revision = import_module(package).REVISION
    assert (info.id, builder.__name__, info.revision) == (operation_id, operation_id, revision)
    assert info.result.package in ("", package)
    assert operation_id in operations
    module = import_module(f"{package}.api.{info.tag}")
    assert getattr(module, operation_id) is builder
    for alias in info.aliases:
        assert getattr(module, alias) is builder
        assert operations[alias] is info
        assert operations.builder(alias) is builder
        assert alias in operations
    documented = inspect.getdoc(builder) or ""
    assert f"``{info.method} {info.path_template}``" in documented
    told = [name for line in ARGUMENTS.findall(documented) for name in re.split(r",\s+", line)]
    assert sorted(told) == sorted(inspect.signature(builder).parameters)
    assert all(len(line) <= 112 for line in documented.splitlines()[1:])
    for kind in (Namespace, AsyncNamespace):
        (cls,) = (each for each in kind.__subclasses__() if each.__module__ == module.__name__)
        method = getattr(cls, operation_id)
        said = inspect.getdoc(method) or ""
        assert said == inspect.cleandoc(method.__doc__)
        title, access, *rest = said.split("\n\n")
        assert "\n\n".join((title, *rest)) == documented
        assert access.endswith(f"/reference/{operation_id.removesuffix('_beta')}")
        assert all(scope in access for scope in info.scopes)


@pytest.mark.parametrize("package", PACKAGES)
def test_dicts_are_like_their_models(package: str) -> None:
    dicts, models = import_module(f"{package}.dicts"), import_module(f"{package}.models")
    names = [name for name, value in vars(dicts).items() if is_typeddict(value)]
    assert len(names) > 5
    for name in names:
        typed, model = getattr(dicts, name), getattr(models, name)
        hints = get_type_hints(typed)
        assert [*hints] == [each.wire for each in model.__fields__.values()], name
        assert typed.__required_keys__ | typed.__optional_keys__ == {*hints}
    later = import_module(f"{package}.api.campaigns").dicts  # loads the module when it is asked for a type
    assert all(getattr(later, name) is getattr(dicts, name) for name in names)
    with pytest.raises(AttributeError, match="has no attribute 'Profil'"):
        _ = later.Profil


def test_none_is_missing() -> None:
    methods = ("get", "post", "patch", "put", "delete")
    declared = [
        item[method]["operationId"]
        for item in load_package_document()["paths"].values()
        for method in methods
        if method in item
    ]
    assert sorted(operations) == sorted(declared)


def test_operations_that_do_not_exist() -> None:
    assert "get_profile_by_pigeon" not in operations
    assert operations.get("get_profile_by_pigeon") is None
    with pytest.raises(KeyError, match="get_profile_by_pigeon"):
        operations.builder("get_profile_by_pigeon")


def imported(code: str) -> list[str]:
    """Every module that a program has imported when it ends."""
    program = f"{code}\nimport sys, json; print(json.dumps(sorted(sys.modules)))"
    out = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True)
    loaded: list[str] = json.loads(out.stdout)
    return loaded


@pytest.mark.parametrize(
    ("code", "own"),
    [
        ("import klaviyo_client", 6),
        ("import klaviyo_client.models", 17),
        ("import klaviyo_client.api.profiles", 22),
        ("from klaviyo_client.models import Profile", 18),
        ("from klaviyo_client.api import profiles; profiles.create_profile({}); profiles.get_profiles()", 22),
        ("from klaviyo_client import operations; operations['get_profiles']", 22),
        ("from klaviyo_client.filters.profiles import GetProfilesFilter", 16),
        ("from klaviyo_client import Client", 25),
        ("import klaviyo_client.beta", 8),
        ("from klaviyo_client.beta.api import campaigns", 24),
        ("from klaviyo_client.beta.models import Campaign", 20),
    ],
)
def test_imports_are_lazy(code: str, own: int) -> None:
    loaded = imported(code)
    assert HEAVY & set(loaded) == set()
    assert len([name for name in loaded if name.startswith("klaviyo_client")]) <= own


def test_the_package_is_marked_as_typed() -> None:
    assert (Path(klaviyo_client.__file__).parent / "py.typed").exists()
