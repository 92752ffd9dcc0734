"""Every operation of every package is a method of its tag, for both clients."""

from __future__ import annotations

import asyncio
import copy
import inspect
import subprocess
import sys
from importlib import import_module
from typing import Any, get_args, get_origin, get_type_hints

import pytest

import klaviyo_client
from klaviyo_client import beta
from klaviyo_client.runtime import namespaces as promised
from klaviyo_client.runtime.operation import Operation
from klaviyo_ext import AsyncKlaviyo, Klaviyo, errors
from klaviyo_ext.paging import AsyncResults, Results
from tests.ext.kernel import Script, Time, answer, awaiting, blocking

PACKAGES: dict[str, Any] = {"klaviyo_client": klaviyo_client, "klaviyo_client.beta": beta}
NAMES = [
    pytest.param(package, name, id=f"{package}.{name}")
    for package, module in PACKAGES.items()
    for name in (*module.operations, *module.operations._aliases)
]


def method_of(client: Any, package: str, name: str) -> Any:
    operations = PACKAGES[package].operations
    return getattr(getattr(client.using(PACKAGES[package]), operations.tag_of(name)), name)


@pytest.mark.parametrize(("package", "name"), NAMES)
def test_every_operation(package: str, name: str) -> None:
    operations = PACKAGES[package].operations
    builder = operations.builder(name)
    info = operations[name]
    returns = get_args(get_type_hints(builder)["return"])[0]
    for client in (Klaviyo("pk"), AsyncKlaviyo("pk")):
        method = method_of(client, package, name)
        assert inspect.signature(method).parameters == inspect.signature(builder).parameters
        assert (inspect.getdoc(method) or "").partition("\n")[0] == (inspect.getdoc(builder) or "").partition("\n")[0]
        hint = get_type_hints(method)["return"]
        if info.pagination is None:
            assert hint == returns
            assert inspect.iscoroutinefunction(method) == isinstance(client, AsyncKlaviyo)
        else:
            kind = promised.AsyncResults if isinstance(client, AsyncKlaviyo) else promised.Results
            assert get_origin(hint) is kind
            assert get_args(hint)[1] == returns
            assert not inspect.iscoroutinefunction(method)


def test_the_client_has_the_tags_of_its_package() -> None:
    for client, kind in ((Klaviyo("pk"), "Namespace"), (AsyncKlaviyo("pk"), "AsyncNamespace")):
        for name in klaviyo_client.api.__all__:
            assert type(getattr(client, name)).__mro__[1].__name__ == kind
            assert repr(getattr(client, name)).startswith(type(getattr(client, name)).__name__)
    assert set(klaviyo_client.api.__all__) & (set(vars(klaviyo_client.runtime.namespaces.TagsOf)) | {"send"}) == set()


def test_operations_hide_no_method_of_the_client() -> None:
    own = {name for cls in Klaviyo.__mro__ for name in vars(cls) if cls is not klaviyo_client.Namespaces}
    assert own & set(klaviyo_client.api.__all__) == set()


LIST = {"data": {"type": "list", "id": "L1", "attributes": {"name": "Friends"}}}


def test_calls_are_sent_with_the_options_of_the_client() -> None:
    client, time = Script([answer(LIST)]), Time()
    klaviyo = blocking(client, time)
    found = klaviyo.with_options(headers={"X-Trace": "7"}).lists.get_list("L1", fields_list=["name"])
    assert found.data.attributes.name == "Friends"
    request = client.requests[0]
    assert (request.method, request.url.path, request.headers["X-Trace"]) == ("GET", "/api/lists/L1", "7")
    assert request.url.params["fields[list]"] == "name"


@pytest.mark.parametrize("client", [Klaviyo, AsyncKlaviyo])
def test_a_method_that_a_test_replaces_stays_replaced(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    klaviyo = client(api_key="pk")
    with monkeypatch.context() as patch:
        patch.setattr(klaviyo.lists, "get_list", "replaced")
        assert klaviyo.lists.get_list == "replaced"
    assert callable(klaviyo.lists.get_list)


def test_namespaces_follow_the_options_of_their_client() -> None:
    klaviyo = Klaviyo("pk")
    before, other = klaviyo.lists, klaviyo.with_options(timeout=3)
    assert other.lists._client is other
    assert klaviyo.lists is before
    assert other.using(beta).campaigns._client is other


def test_async_calls_are_awaited() -> None:
    async def main() -> str:
        async with awaiting(Script([answer(LIST)]), Time()) as klaviyo:
            return (await klaviyo.lists.get_list("L1")).data.id

    assert asyncio.run(main()) == "L1"


def test_another_package_is_sent_with_its_revision() -> None:
    script = Script([answer({"data": {"type": "campaign", "id": "C1", "attributes": {}}})])
    found = blocking(script, Time()).using(beta).campaigns.get_campaign_beta("C1")
    assert script.requests[0].headers["revision"] == beta.REVISION
    assert isinstance(found.data, beta.models.Campaign)
    assert "Namespaces" in repr(Klaviyo("pk").using(beta))


@pytest.mark.parametrize("other", ["klaviyo_client.beta", None, klaviyo_client.models, Klaviyo])
def test_what_is_no_package_is_refused(other: Any) -> None:
    for client in (Klaviyo("pk"), AsyncKlaviyo("pk")):
        with pytest.raises(errors.ArgumentTypeError, match=r"package must be a rendered package .* not ") as caught:
            client.using(other)
        assert caught.value.argument == "package"


@pytest.mark.parametrize(
    ("look", "hint"),
    [
        (lambda k: k.get_lists, "the operation is client.lists.get_lists"),
        (lambda k: k.profils, "did you mean client.profiles?"),
        (lambda k: k.get_profle, "did you mean client.get_profile?"),
        (lambda k: k.get_segmens, "did you mean client.segments.get_segments?"),
        (lambda k: k.lists.get_profiles, "the operation is client.profiles.get_profiles"),
        (lambda k: k.lists.get_lsit, "did you mean client.lists.get_list?"),
        (lambda k: k.create_list_relationships, "the operation is client.lists.add_profiles_to_list"),
        (lambda k: k.using(beta).get_campaign_beta, "the operation is client.campaigns.get_campaign_beta"),
        (lambda k: k.lists.with_options, "no attribute 'with_options'; use client.with_options"),
        (lambda k: k.using(beta).campaigns.items, "no attribute 'items'; use client.items"),
        (lambda k: k.using(beta).with_options, "no attribute 'with_options'; use client.with_options"),
    ],
)
def test_what_is_not_there_says_where_it_is(look: Any, hint: str) -> None:
    for client in (Klaviyo("pk"), AsyncKlaviyo("pk")):
        with pytest.raises(AttributeError) as caught:
            look(client)
        assert hint in str(caught.value)
        assert caught.value.obj is not None


def test_other_attributes_are_missing_as_anywhere() -> None:
    client: Any = Klaviyo("pk")
    for name in ("_repr_html_", "__deepcopy__", "xyzzy"):
        assert not hasattr(client, name)
        assert not hasattr(client.lists, name)


def test_no_tag_is_imported_before_it_is_used() -> None:
    code = (
        "import sys\n"
        "from klaviyo_ext import Klaviyo\n"
        "klaviyo = Klaviyo('pk')\n"
        "tags = lambda: sorted(name for name in sys.modules if name.startswith('klaviyo_client.api.'))\n"
        "assert tags() == [], tags()\n"
        "klaviyo.lists\n"
        "assert tags() == ['klaviyo_client.api.lists'], tags()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_paginated_operations_give_the_results_of_the_client() -> None:
    assert isinstance(Klaviyo("pk").lists.get_lists(), Results)
    assert isinstance(AsyncKlaviyo("pk").lists.get_lists(), AsyncResults)


def test_all_annotations_of_builders_resolve() -> None:
    for package, module in PACKAGES.items():
        for tag in module.api.__all__:
            source = import_module(f"{package}.api.{tag}")
            builders = [
                member
                for name, member in vars(source).items()
                if inspect.isfunction(member) and member.__module__ == source.__name__ and not name.startswith("_")
            ]
            assert builders
            for builder in builders:
                assert get_origin(get_type_hints(builder)["return"]) is Operation


def test_namespaces_can_be_copied() -> None:
    """Copies are asked for names before they have a client."""
    tags = Klaviyo("pk").using(beta)
    for thing in (tags, tags.campaigns):
        assert type(copy.copy(thing)) is type(thing)
