"""Related resources: one where there can be one only, a list where there can be several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, assert_type

from klaviyo_client import Collection, Resource, Single, beta
from klaviyo_client.beta.models import AgentSecret, AgentTool
from klaviyo_client.models import Event, List, Metric, Profile, PushToken
from klaviyo_ext import AsyncKlaviyo, Klaviyo


def documents(page: Collection[Event], single: Single[Profile], secret: Single[AgentSecret]) -> None:
    event = page.data[0]
    assert_type(page.related(event, "metric", Metric), Metric | None)
    assert_type(single.related(single.data, "lists", List), list[List])
    assert_type(single.related(single.data, "push-tokens", Resource), list[Resource])
    for item, metric in page.with_related("metric", Metric):
        assert_type(item, Event)
        assert_type(metric, Metric | None)
        _ = metric.id  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    assert_type(page.with_related("attributions", Resource), Sequence[tuple[Event, list[Resource]]])
    found = secret.related(secret.data, "agent-tools", AgentTool)  # checkers know the names of the stable API only
    assert_type(found, AgentTool | list[AgentTool] | None)
    assert_type(secret.related(secret.data, "image", Resource), Resource | None)


def of_any_type(page: Collection[Event]) -> None:
    found = page.related(page.data[0], "metric")
    assert_type(found, list[Resource])
    assert_type(found[0].id, str)
    assert_type(found[0].type, Any)
    assert_type(found[0].attributes, Any)
    assert_type(found[0].identity, tuple[str | None, str | None])


def walks(klaviyo: Klaviyo) -> None:
    for event, metric in klaviyo.get_events().with_related("metric", Metric):
        assert_type(event, Event)
        assert_type(metric, Metric | None)
    for profile, tokens in klaviyo.profiles.get_profiles(page_size=5).with_related("push-tokens", PushToken):
        assert_type(profile, Profile)
        assert_type(tokens, list[PushToken])
    secrets = klaviyo.using(beta).customer_agent.get_agent_secrets_beta()
    for item, other in secrets.with_related("agent-tools", AgentTool):
        assert_type(item, AgentSecret)
        assert_type(other, AgentTool | list[AgentTool] | None)


async def asynchronous(klaviyo: AsyncKlaviyo) -> None:
    async for event, metric in klaviyo.events.get_events().with_related("metric", Metric):
        assert_type(event, Event)
        assert_type(metric, Metric | None)
    async for profile, tokens in klaviyo.get_profiles().with_related("push-tokens", PushToken):
        assert_type(profile, Profile)
        assert_type(tokens, list[PushToken])


def mistakes(page: Collection[Event], klaviyo: Klaviyo) -> None:
    page.related(page.data[0], "metric", Metric())  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    page.related(page.data[0], "metric", str)  # type: ignore[type-var]  # pyright: ignore[reportCallIssue, reportArgumentType]
    page.related(page.data[0], 1, Metric)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    page.with_related("metric")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    klaviyo.get_events().with_related("metric", "Metric")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
