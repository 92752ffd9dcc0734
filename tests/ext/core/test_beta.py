"""Beta operations: through both clients, paging, filters and pickling, beside stable ones."""

from __future__ import annotations

import asyncio
import json
import pickle
from typing import Any

import httpx
import pytest

import klaviyo_client
from klaviyo_client import beta
from klaviyo_client.api import campaigns as stable
from klaviyo_client.beta import models, operations
from klaviyo_client.beta.api import campaigns, profiles
from klaviyo_client.beta.filters.campaigns import GetCampaignsBetaFilter as F
from klaviyo_ext import AsyncKlaviyo, Klaviyo, errors
from klaviyo_ext.core.any_package import adopted
from klaviyo_ext.testing import SpecServer
from tests.ext.kernel import Script, Time, answer, awaiting, blocking, refusal

ONE = {"type": "campaign", "id": "C1", "attributes": {"name": "May"}}
PAGES = [
    {"data": [ONE], "links": {"next": "https://a.klaviyo.com/api/campaigns?page%5Bcursor%5D=c2"}},
    {"data": [ONE, ONE], "links": {"next": None}},
]


def test_it_is_the_same_runtime() -> None:
    assert beta.Operation is klaviyo_client.Operation
    assert beta.Client is klaviyo_client.Client
    assert models.Campaign.__module__ == "klaviyo_client.beta.models.campaigns"
    call = campaigns.get_campaign_beta("C1")
    assert adopted(call) is call
    assert (beta.REVISION[10:], len(operations) > 0) == (".pre", True)


def test_calls_are_values() -> None:
    call = campaigns.get_campaigns_beta(filter=F.archived.equals(False) & F.name.contains("May"), page_size=2)
    again = pickle.loads(pickle.dumps(call))
    assert again == call
    assert dict(again.query)["filter"] == 'and(equals(archived,false),contains(name,"May"))'
    page = again.decode(json.dumps(PAGES[0]).encode())
    assert pickle.loads(pickle.dumps(page)) == page
    assert type(pickle.loads(pickle.dumps(page)).data[0]) is models.Campaign


def test_one_path_two_revisions() -> None:
    """The same method and path, in stable and in beta: the revision of the call decides."""
    script = Script([answer({"data": ONE})])
    client = blocking(script, Time())
    old, new = client.send(stable.get_campaign("C1")), client.send(campaigns.get_campaign_beta("C1"))
    first, second = script.requests
    assert first.url == second.url
    assert [r.headers["revision"] for r in script.requests] == [klaviyo_client.REVISION, beta.REVISION]
    assert (type(old.data), type(new.data)) == (klaviyo_client.models.Campaign, models.Campaign)


def test_items() -> None:
    client = blocking(Script([answer(page) for page in PAGES]), Time())
    found = list(client.items(campaigns.get_campaigns_beta()))
    assert [type(one) for one in found] == [models.Campaign] * 3
    again = awaiting(Script([answer(page) for page in PAGES]), Time())

    async def collect() -> list[Any]:
        return [one async for one in again.items(campaigns.get_campaigns_beta(), prefetch=True)]

    assert asyncio.run(collect()) == found


@pytest.mark.parametrize("kind", ["Klaviyo", "AsyncKlaviyo", "Client"])
def test_every_client(kind: str) -> None:
    server = SpecServer.from_package("klaviyo_client.beta")
    example = server.synthesiser.request("create_profile_bulk_export_job_beta", full=True)
    call = profiles.create_profile_bulk_export_job_beta(example.body["data"]["attributes"])

    async def send() -> Any:
        async with AsyncKlaviyo("pk_1", transport=server.transport()) as klaviyo:
            return await klaviyo.send(call)

    if kind == "AsyncKlaviyo":
        made = asyncio.run(send())
    else:
        client: Any = {"Klaviyo": Klaviyo, "Client": beta.Client}[kind](api_key="pk_1", transport=server.transport())
        with client:
            made = client.send(call)
    assert type(made.data) is getattr(models, models.RESOURCES[made.data.type])
    assert server.requests[-1].header("revision") == beta.REVISION


def test_errors() -> None:
    client = blocking(Script([refusal(404, "not_found")]), Time())
    with pytest.raises(errors.NotFoundError, match="get_campaign_beta"):
        client.send(campaigns.get_campaign_beta("C9"))


def test_limits_are_those_of_beta() -> None:
    info = operations["get_campaigns_beta"]
    assert info.rate_limit.quotas
    assert info.filters["archived"] == ("equals",)
    script = Script([httpx.Response(200, json={"data": []})])
    assert list(blocking(script, Time(), pace=True).items(campaigns.get_campaigns_beta())) == []
