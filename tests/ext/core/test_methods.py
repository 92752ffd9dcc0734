"""Every method that stands for a flow looks like one written by hand: to people, to editors, and to tools."""

from __future__ import annotations

import ast
import asyncio
import gc
import inspect
import pydoc
import types
import warnings
from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints
from unittest.mock import Mock, create_autospec

import pytest

import klaviyo_ext
from klaviyo_ext import AsyncKlaviyo, Klaviyo
from klaviyo_ext.core.effects import Flow
from klaviyo_ext.core.flows import Core
from klaviyo_ext.methods import AsyncMethods, Methods
from klaviyo_ext.paging import AsyncResults, Results, Walk

FLOWS = ("people.profile_methods", "people.subscription_methods", "event_methods", "bulk.bulk_methods")
NAMES = sorted(name for name, member in vars(Methods).items() if isinstance(member, types.FunctionType))


def flow(name: str) -> Any:
    for module in FLOWS:
        found = getattr(import_module(f"klaviyo_ext.{module}"), name, None)
        if found is not None:
            return found
    raise LookupError(name)


def required(name: str) -> list[str]:
    """Something for each argument that a call cannot do without."""
    parameters = inspect.signature(getattr(Klaviyo, name)).parameters.values()
    return ["x" for p in parameters if p.default is p.empty and p.kind is p.POSITIONAL_OR_KEYWORD][1:]


def test_every_flow_is_a_method_of_both_clients() -> None:
    public = {name for module in FLOWS for name in import_module(f"klaviyo_ext.{module}").__all__}
    first = {name: next(iter(inspect.signature(flow(name)).parameters), "") for name in public}
    assert sorted(name for name in public if first[name] == "core") == NAMES
    assert sorted(n for n, member in vars(AsyncMethods).items() if isinstance(member, types.FunctionType)) == NAMES
    assert len(NAMES) >= 16


@pytest.mark.parametrize("name", NAMES)
def test_signature_hints_and_docstring(name: str) -> None:
    written = flow(name)
    parameters = list(inspect.signature(written).parameters.values())[1:]
    for client in (Klaviyo, AsyncKlaviyo):
        method = getattr(client, name)
        shown = list(inspect.signature(method).parameters.values())
        assert shown[0].name == "self"
        assert [(p.name, p.kind, p.default) for p in shown[1:]] == [(p.name, p.kind, p.default) for p in parameters]
        assert inspect.getdoc(method) == inspect.getdoc(written)
        assert name in pydoc.render_doc(method)
        hints = get_type_hints(method)
        assert hints.keys() == {p.name for p in parameters} | {"return"}


@pytest.mark.parametrize("client", [Klaviyo, AsyncKlaviyo])
def test_hints_of_everything_public(client: type) -> None:
    members = [member for name, member in inspect.getmembers_static(client) if not name.startswith("_")]
    functions = [member.fget if isinstance(member, property) else member for member in members]
    resolved = {each.__name__: get_type_hints(each) for each in functions if isinstance(each, types.FunctionType)}
    assert all("return" in hints for hints in resolved.values())
    assert resolved.keys() >= {*NAMES, "send", "send_raw", "items", "pages", "pacer", "with_options", "using"}


@pytest.mark.parametrize("name", NAMES)
def test_results(name: str) -> None:
    """The blocking method returns what the async one is awaited for, or what ``async for`` gives."""
    one, other = (get_type_hints(getattr(client, name))["return"] for client in (Klaviyo, AsyncKlaviyo))
    awaited = inspect.iscoroutinefunction(getattr(AsyncKlaviyo, name))
    assert not inspect.iscoroutinefunction(getattr(Klaviyo, name))
    assert get_origin(one) not in (Flow, Walk, Core)
    if awaited:
        assert one == other
    else:
        kinds = (get_origin(one), get_origin(other))
        assert kinds in ((Results, AsyncResults), (Iterator, AsyncIterator))
        assert get_args(one) == get_args(other)


@pytest.mark.parametrize("name", NAMES)
def test_mocks(name: str) -> None:
    blocking, asynchronous = create_autospec(Klaviyo, instance=True), create_autospec(AsyncKlaviyo, instance=True)
    for client, kind in ((blocking, Klaviyo), (asynchronous, AsyncKlaviyo)):
        with pytest.raises(TypeError):
            getattr(client, name)(no_such_argument=1)
        given = getattr(client, name)(*required(name))
        assert inspect.iscoroutine(given) == inspect.iscoroutinefunction(getattr(kind, name))
        if inspect.iscoroutine(given):
            given.close()


def test_a_mocked_method_is_awaitable() -> None:
    client = create_autospec(AsyncKlaviyo, instance=True)
    client.get_profile.return_value = "Ann"

    async def main() -> str:
        return str(await client.get_profile("x"))

    assert asyncio.run(main()) == "Ann"
    client.get_profile.assert_awaited_once_with("x")
    assert isinstance(create_autospec(Klaviyo)("pk").get_profile("x"), Mock)


def test_mocks_have_the_operations() -> None:
    blocking, asynchronous = create_autospec(Klaviyo, instance=True), create_autospec(AsyncKlaviyo, instance=True)
    blocking.lists.get_list("L1")
    blocking.lists.get_list.assert_called_once_with("L1")
    assert inspect.iscoroutinefunction(asynchronous.lists.get_list)
    with pytest.raises(TypeError):
        blocking.lists.get_list()
    with pytest.raises(AttributeError):
        _ = blocking.lists.get_lsit


@pytest.mark.parametrize("name", [name for name in NAMES if inspect.iscoroutinefunction(getattr(AsyncKlaviyo, name))])
def test_a_forgotten_await_names_the_method(name: str) -> None:
    client = AsyncKlaviyo("pk")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        getattr(client, name)(*required(name))
        gc.collect()
    assert any(name in str(warning.message) for warning in caught), [str(w.message) for w in caught]


def test_source_shows_ordinary_methods() -> None:
    """What parsers of source see: tools for documentation, and editors."""
    tree = ast.parse(Path(str(klaviyo_ext.__file__)).with_name("methods.py").read_text(encoding="utf-8"))
    for cls, kinds in (("Methods", ast.FunctionDef), ("AsyncMethods", (ast.FunctionDef, ast.AsyncFunctionDef))):
        body = next(node.body for node in tree.body if isinstance(node, ast.ClassDef) and node.name == cls)
        found = {node.name: node for node in body if isinstance(node, kinds)}
        assert sorted(found) == NAMES
        for node in found.values():
            assert ast.get_docstring(node)
            assert node.returns is not None
            assert not node.decorator_list
