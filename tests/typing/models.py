"""What fields read as, what they may be set to, and how a model is made."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, assert_type

from klaviyo_client import Collection, Links, Single, ToMany, ToOne
from klaviyo_client.models import (
    Campaign,
    CampaignAttributes,
    CampaignTrackingSettingDynamicParam,
    CampaignTrackingSettingStaticParam,
    ConversationAttributes,
    List,
    MetricCreateAttributes,
    Profile,
    ProfileAttributes,
    ProfileCreateAttributes,
    ProfileLocation,
    ProfileSubscriptionCreateAttributes,
    ResourceIdentifier,
    SendEmailAction,
    SubscriptionChannels,
    TimeDelayAction,
    TrackingParamDTO,
    WebhookCreateAttributes,
)


def reading(page: Collection[Profile]) -> None:
    assert_type(page.data, list[Profile])
    profile = page.data[0]
    assert_type(profile.id, str)
    assert_type(profile.attributes, ProfileAttributes)
    assert_type(profile.attributes.email, str | None)
    assert_type(profile.attributes.created, datetime | None)
    assert_type(profile.attributes.location, ProfileLocation | None)
    assert_type(profile.attributes.properties, dict[str, Any] | None)
    assert_type(profile.relationships.lists, ToMany)
    assert_type(profile.relationships.lists.data, list[ResourceIdentifier] | None)
    assert_type(profile.links, Links)
    assert_type(profile.links.self_, str | None)
    assert_type(profile.fields_set, frozenset[str])
    assert_type(profile.to_dict(), dict[str, Any])
    assert_type(Profile.from_dict({}), Profile)


def documents(page: Collection[Profile], single: Single[Profile], nullable: Single[Campaign | None]) -> None:
    assert_type(page.next_cursor, str | None)
    assert_type([profile.attributes for profile in page], list[ProfileAttributes])
    assert_type(len(page), int)
    assert_type(page.included_of(List), list[List])
    assert_type(single.data.attributes.email, str | None)
    assert_type(nullable.data, Campaign | None)
    _ = nullable.data.attributes  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    if nullable.data is not None:
        assert_type(nullable.data.attributes, CampaignAttributes)


def relationships(relation: ToOne) -> None:
    _ = relation.data.id  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    if relation.data:
        assert_type(relation.data.id, str)
        assert_type(relation.data.type, str)
    assert_type(ResourceIdentifier(type="list", id="1").identity, tuple[str | None, str | None])


def open_enums(attributes: ConversationAttributes) -> None:
    channel = attributes.channel
    attributes.channel = "sms"
    attributes.channel = "pigeon"
    attributes.channel = 7  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    if channel is not None:
        channel.upper()


def unions(parameter: TrackingParamDTO, action: SendEmailAction | TimeDelayAction) -> None:
    value = parameter.campaign
    _ = value.value  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    assert value is not None
    if isinstance(value, CampaignTrackingSettingStaticParam):
        assert_type(value.value, str)
    if value.type == "dynamic":
        assert_type(value, CampaignTrackingSettingDynamicParam)
    if action.type == "send-email":
        assert_type(action, SendEmailAction)
    else:
        assert_type(action, TimeDelayAction)


def construction() -> None:
    assert_type(ProfileCreateAttributes(), ProfileCreateAttributes)
    ProfileCreateAttributes(email=None, location=ProfileLocation(city="x"), properties={"a": 1})
    ProfileSubscriptionCreateAttributes(subscriptions=SubscriptionChannels(), age_gated_date_of_birth=date(2000, 1, 1))
    MetricCreateAttributes(name="Placed Order")


def mistakes(profile: Profile) -> None:
    ProfileCreateAttributes(emial="a@b.co")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    ProfileCreateAttributes("a@b.co")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    ProfileCreateAttributes(email=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ProfileCreateAttributes(location={})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    WebhookCreateAttributes(name="x", endpoint_url="y")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    WebhookCreateAttributes(name=None, endpoint_url="y", secret_key="z")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Profile(type="list")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    profile.attributes = None  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    profile.attributes.emial = ""  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    _ = profile.attributes.emial  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    _ = profile.attributes.email.lower()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    Profile.from_dict([])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
