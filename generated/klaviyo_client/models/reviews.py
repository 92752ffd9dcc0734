"""Reviews: models of revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany, ToOne
from ..runtime.model import UNSET, Model, model

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


@model
class RejectReasonFake(Model):
    """Reject reason fake."""

    reason: Literal["fake"] = "fake"


@model
class RejectReasonMisleading(Model):
    """Reject reason misleading."""

    reason: Literal["false_or_misleading"] = "false_or_misleading"


@model
class RejectReasonOther(Model):
    """Reject reason other."""

    reason: Literal["other"] = "other"
    status_explanation: str | None = UNSET


@model
class RejectReasonPrivateInformation(Model):
    """Reject reason private information."""

    reason: Literal["private_information"] = "private_information"


@model
class RejectReasonProfanity(Model):
    """Reject reason profanity."""

    reason: Literal["profanity_or_inappropriate"] = "profanity_or_inappropriate"


@model
class RejectReasonUnrelated(Model):
    """Reject reason unrelated."""

    reason: Literal["unrelated"] = "unrelated"


@model
class ReviewPatchAttributes(Model):
    """Review patch attributes."""

    status: ReviewPatchAttributesStatus | None = UNSET


@model
class ReviewProductDTO(Model):
    """Review product DTO."""

    url: str | None = UNSET
    name: str | None = UNSET
    image_url: str | None = UNSET
    external_id: str | None = UNSET


@model
class ReviewPublicReply(Model):
    """Review public reply."""

    content: str | None = UNSET
    author: str | None = UNSET
    updated: dt.datetime | None = UNSET


@model
class ReviewResource(Resource):
    """A resource of type ``review``."""

    type: Literal["review"] = "review"
    id: str = UNSET
    attributes: ReviewResourceAttributes = UNSET
    relationships: ReviewResourceRelationships = UNSET
    links: Links = UNSET


@model
class ReviewResourceAttributes(Model):
    """Review resource attributes."""

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


@model
class ReviewResourceRelationships(Model):
    """Review resource relationships."""

    events: ToMany = UNSET
    item: ToOne = UNSET


@model
class ReviewStatusFeatured(Model):
    """Review status featured."""

    value: Literal["featured"] = "featured"


@model
class ReviewStatusPending(Model):
    """Review status pending."""

    value: Literal["pending"] = "pending"


@model
class ReviewStatusPublished(Model):
    """Review status published."""

    value: Literal["published"] = "published"


@model
class ReviewStatusRejected(Model):
    """Review status rejected."""

    value: Literal["rejected"] = "rejected"
    rejection_reason: ReviewStatusRejectedRejectionReason


@model
class ReviewStatusUnpublished(Model):
    """Review status unpublished."""

    value: Literal["unpublished"] = "unpublished"
