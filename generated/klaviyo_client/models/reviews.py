"""Reviews: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany, ToOne
from ..runtime.model import UNSET, Model

GetReviewsSort: TypeAlias = Literal["created", "-created", "rating", "-rating", "updated", "-updated"]
"""Values of the parameter ``sort``."""

ReviewField: TypeAlias = Literal[
    "author",
    "content",
    "created",
    "email",
    "id",
    "images",
    "product",
    "product.external_id",
    "product.image_url",
    "product.name",
    "product.url",
    "public_reply",
    "public_reply.author",
    "public_reply.content",
    "public_reply.updated",
    "rating",
    "review_type",
    "smart_quote",
    "status",
    "status.rejection_reason",
    "status.rejection_reason.reason",
    "status.rejection_reason.status_explanation",
    "status.value",
    "title",
    "updated",
    "verified",
]
"""Values of the parameter ``fields[review]``."""

ReviewPatchAttributesStatus: TypeAlias = "ReviewStatusFeatured | ReviewStatusPending | ReviewStatusPublished | ReviewStatusRejected | ReviewStatusUnpublished"

ReviewResourceAttributesReviewType: TypeAlias = Literal["question", "rating", "review", "store"]

ReviewResourceAttributesStatus: TypeAlias = "ReviewStatusFeatured | ReviewStatusPending | ReviewStatusPublished | ReviewStatusRejected | ReviewStatusUnpublished"

ReviewStatusRejectedRejectionReason: TypeAlias = "RejectReasonFake | RejectReasonMisleading | RejectReasonOther | RejectReasonPrivateInformation | RejectReasonProfanity | RejectReasonUnrelated"


class RejectReasonFake(Model):
    reason: Literal["fake"] = "fake"


class RejectReasonMisleading(Model):
    reason: Literal["false_or_misleading"] = "false_or_misleading"


class RejectReasonOther(Model):
    reason: Literal["other"] = "other"
    status_explanation: str | None = UNSET


class RejectReasonPrivateInformation(Model):
    reason: Literal["private_information"] = "private_information"


class RejectReasonProfanity(Model):
    reason: Literal["profanity_or_inappropriate"] = "profanity_or_inappropriate"


class RejectReasonUnrelated(Model):
    reason: Literal["unrelated"] = "unrelated"


class ReviewPatchAttributes(Model):
    status: ReviewPatchAttributesStatus | None = UNSET


class ReviewProductDTO(Model):
    url: str | None = UNSET
    name: str | None = UNSET
    image_url: str | None = UNSET
    external_id: str | None = UNSET


class ReviewPublicReply(Model):
    content: str | None = UNSET
    author: str | None = UNSET
    updated: dt.datetime | None = UNSET


class ReviewResource(Resource):
    """A resource of type ``review``."""

    type: Literal["review"] = "review"
    id: str = UNSET
    attributes: ReviewResourceAttributes = UNSET
    relationships: ReviewResourceRelationships = UNSET
    links: Links = UNSET


class ReviewResourceAttributes(Model):
    status: ReviewResourceAttributesStatus | None = UNSET
    verified: bool | None = UNSET
    review_type: ReviewResourceAttributesReviewType | str | None = UNSET
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET
    images: list[str] | None = UNSET
    product: ReviewProductDTO | None = UNSET
    rating: int | None = UNSET
    author: str | None = UNSET
    content: str | None = UNSET
    title: str | None = UNSET
    smart_quote: str | None = UNSET
    public_reply: ReviewPublicReply | None = UNSET
    email: str | None = UNSET


class ReviewResourceRelationships(Model):
    events: ToMany = UNSET
    item: ToOne = UNSET


class ReviewStatusFeatured(Model):
    value: Literal["featured"] = "featured"


class ReviewStatusPending(Model):
    value: Literal["pending"] = "pending"


class ReviewStatusPublished(Model):
    value: Literal["published"] = "published"


class ReviewStatusRejected(Model):
    value: Literal["rejected"] = "rejected"
    rejection_reason: ReviewStatusRejectedRejectionReason


class ReviewStatusUnpublished(Model):
    value: Literal["unpublished"] = "unpublished"
