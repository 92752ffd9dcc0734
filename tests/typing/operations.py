"""What builders return, and which arguments they take."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, assert_type

from klaviyo_client import Collection, File, Filter, Operation, OperationInfo, Single, operations
from klaviyo_client.api import campaigns, images, profiles, tags
from klaviyo_client.models import (
    Campaign,
    ImageResource,
    Profile,
    ProfileCreateAttributes,
    ProfileUpdateAttributes,
    ResourceIdentifier,
)


def results() -> None:
    assert_type(profiles.get_profiles(), Operation[Collection[Profile]])
    assert_type(profiles.get_profile("1"), Operation[Single[Profile]])
    assert_type(profiles.create_profile({"email": "a@b.co"}), Operation[Single[Profile]])
    assert_type(tags.delete_tag("1"), Operation[None])
    assert_type(images.upload_image_from_file(File(b"")), Operation[Single[ImageResource]])
    images.upload_image_from_file("logo.png", name="Logo")
    images.upload_image_from_file(Path("logo.png"))
    images.upload_image_from_file(b"GIF89a")
    with Path("logo.png").open("rb") as opened:
        images.upload_image_from_file(opened)
    assert_type(profiles.get_list_ids_for_profile("1"), Operation[Collection[ResourceIdentifier]])
    assert_type(campaigns.get_campaign_for_campaign_message("1"), Operation[Single[Campaign | None]])
    assert_type(profiles.get_profiles().info, OperationInfo)
    assert_type(operations["get_profiles"], OperationInfo)
    assert_type(operations.builder("get_profiles")(), Operation[Any])
    assert_type(profiles.get_profiles().decode(b"{}"), Collection[Profile])


def aliases() -> None:
    assert_type(images.create_image({}), Operation[Single[ImageResource]])


def arguments(attributes: ProfileCreateAttributes, when: datetime) -> None:
    profiles.create_profile(attributes)
    profiles.get_profiles(fields_profile=["email", "subscriptions.sms"], include=["push-tokens"], sort="-created")
    profiles.get_profiles(filter="equals(id,'1')", page_size=5)
    profiles.get_profiles(filter=Filter("equals(id,'1')"), page_cursor=None)
    profiles.create_profile(attributes, additional_fields_profile=("subscriptions",))


def mistakes(attributes: ProfileUpdateAttributes) -> None:
    profiles.get_profiles(fields_profil=["email"])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    profiles.get_profiles(fields_profile=["emial"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    profiles.get_profiles(fields_profile="email")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    profiles.get_profiles(include=["listz"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    profiles.get_profiles(sort="emial")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    profiles.get_profiles(sort=["email"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    profiles.get_profiles(page_size="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    profiles.get_profiles(filter=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    profiles.get_profiles("1")  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]
    profiles.get_profile()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    profiles.get_profile(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    profiles.create_profile(attributes)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    profiles.create_profile()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    images.upload_image_from_file(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    profiles.get_profile_by_pigeon()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    profiles.get_profile("1").path = "/"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def covariance(operation: Operation[Single[Profile]]) -> Operation[Single[Profile] | None]:
    return operation
