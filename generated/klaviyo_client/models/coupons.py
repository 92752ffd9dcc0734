"""Coupons: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany, ToOne
from ..runtime.model import UNSET, Model, field

if TYPE_CHECKING:
    from .catalogs import APIJobErrorPayload


CouponAssignerConfigurationUnusedExpired: TypeAlias = Literal["ALWAYS_ASSIGN", "NEVER_ASSIGN"]

CouponAssignerConfigurationUsed: TypeAlias = Literal["ALWAYS_ASSIGN", "ASSIGN_IF_EXPIRED", "NEVER_ASSIGN"]

CouponCodeAttributesStatus: TypeAlias = Literal[
    "ASSIGNED_TO_PROFILE", "DELETING", "PROCESSING", "UNASSIGNED", "USED", "VERSION_NOT_ACTIVE"
]

CouponCodeBulkCreateJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

CouponCodeBulkCreateJobField: TypeAlias = Literal[
    "completed_at",
    "completed_count",
    "created_at",
    "errors",
    "expires_at",
    "failed_count",
    "id",
    "status",
    "total_count",
]
"""Values of the parameter ``fields[coupon-code-bulk-create-job]``."""

CouponCodeUpdateAttributesStatus: TypeAlias = Literal[
    "ASSIGNED_TO_PROFILE", "DELETING", "PROCESSING", "UNASSIGNED", "USED", "VERSION_NOT_ACTIVE"
]


class CouponAssignerConfiguration(Model):
    used: CouponAssignerConfigurationUsed | str
    unused_expired: CouponAssignerConfigurationUnusedExpired | str


class CouponCode(Resource):
    """A resource of type ``coupon-code``."""

    type: Literal["coupon-code"] = "coupon-code"
    id: str = UNSET
    attributes: CouponCodeAttributes = UNSET
    relationships: CouponCodeRelationships = UNSET
    links: Links = UNSET


class CouponCodeAttributes(Model):
    unique_code: str | None = UNSET
    expires_at: dt.datetime | None = UNSET
    status: CouponCodeAttributesStatus | str | None = UNSET


class CouponCodeBulkCreateJob(Resource):
    """A resource of type ``coupon-code-bulk-create-job``."""

    type: Literal["coupon-code-bulk-create-job"] = "coupon-code-bulk-create-job"
    id: str = UNSET
    attributes: CouponCodeBulkCreateJobAttributes = UNSET
    relationships: CouponCodeBulkCreateJobRelationships = UNSET
    links: Links = UNSET


class CouponCodeBulkCreateJobAttributes(Model):
    status: CouponCodeBulkCreateJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


class CouponCodeBulkCreateJobRelationships(Model):
    coupon_codes: ToMany = field(wire="coupon-codes", default=UNSET)


class CouponCodeCreateAttributes(Model):
    unique_code: str
    expires_at: dt.datetime | None = UNSET


class CouponCodeCreateJobCreateAttributes(Model):
    coupon_codes: CouponCodeCreateJobCreateAttributesCouponCodes = field(wire="coupon-codes")


class CouponCodeCreateJobCreateAttributesCouponCodes(Model):
    data: list[CouponCodeCreateQueryResourceObject]


class CouponCodeCreateQueryResourceObject(Model):
    type: Literal["coupon-code"] = "coupon-code"
    attributes: CouponCodeCreateAttributes
    relationships: CouponCodeCreateRelationships


class CouponCodeCreateRelationships(Model):
    coupon: ToOne


class CouponCodeRelationships(Model):
    coupon: ToOne = UNSET
    profile: ToOne = UNSET


class CouponCodeUpdateAttributes(Model):
    status: CouponCodeUpdateAttributesStatus | None = UNSET
    expires_at: dt.datetime | None = UNSET


class CouponCreateAttributes(Model):
    external_id: str
    description: str | None = UNSET
    monitor_configuration: dict[str, Any] | None = UNSET
    assigner_configuration: CouponAssignerConfiguration = UNSET


class CouponResource(Resource):
    """A resource of type ``coupon``."""

    type: Literal["coupon"] = "coupon"
    id: str = UNSET
    attributes: CouponResourceAttributes = UNSET
    links: Links = UNSET


class CouponResourceAttributes(Model):
    external_id: str | None = UNSET
    description: str | None = UNSET
    monitor_configuration: dict[str, Any] | None = UNSET
    assigner_configuration: CouponAssignerConfiguration | None = UNSET


class CouponUpdateAttributes(Model):
    description: str | None = UNSET
    monitor_configuration: dict[str, Any] | None = UNSET
    assigner_configuration: CouponAssignerConfiguration = UNSET
