"""Catalogs: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany, ToOne
from ..runtime.model import UNSET, Model

if TYPE_CHECKING:
    from .profiles import ErrorSource


CatalogCategoryBulkCreateJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

CatalogCategoryBulkCreateJobField: TypeAlias = Literal[
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
"""Values of the parameter ``fields[catalog-category-bulk-create-job]``."""

CatalogCategoryBulkDeleteJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

CatalogCategoryBulkDeleteJobField: TypeAlias = Literal[
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
"""Values of the parameter ``fields[catalog-category-bulk-delete-job]``."""

CatalogCategoryBulkUpdateJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

CatalogCategoryBulkUpdateJobField: TypeAlias = Literal[
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
"""Values of the parameter ``fields[catalog-category-bulk-update-job]``."""

CatalogItemBulkCreateJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

CatalogItemBulkCreateJobField: TypeAlias = Literal[
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
"""Values of the parameter ``fields[catalog-item-bulk-create-job]``."""

CatalogItemBulkDeleteJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

CatalogItemBulkDeleteJobField: TypeAlias = Literal[
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
"""Values of the parameter ``fields[catalog-item-bulk-delete-job]``."""

CatalogItemBulkUpdateJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

CatalogItemBulkUpdateJobField: TypeAlias = Literal[
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
"""Values of the parameter ``fields[catalog-item-bulk-update-job]``."""

CatalogItemField: TypeAlias = Literal[
    "created",
    "custom_metadata",
    "description",
    "external_id",
    "id",
    "image_full_url",
    "image_thumbnail_url",
    "images",
    "price",
    "published",
    "title",
    "updated",
    "url",
]
"""Values of the parameter ``fields[catalog-item]``."""

CatalogVariantAttributesInventoryPolicy: TypeAlias = Literal[0, 1, 2]

CatalogVariantBulkCreateJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

CatalogVariantBulkCreateJobField: TypeAlias = Literal[
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
"""Values of the parameter ``fields[catalog-variant-bulk-create-job]``."""

CatalogVariantBulkDeleteJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

CatalogVariantBulkDeleteJobField: TypeAlias = Literal[
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
"""Values of the parameter ``fields[catalog-variant-bulk-delete-job]``."""

CatalogVariantBulkUpdateJobAttributesStatus: TypeAlias = Literal["cancelled", "complete", "processing", "queued"]

CatalogVariantBulkUpdateJobField: TypeAlias = Literal[
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
"""Values of the parameter ``fields[catalog-variant-bulk-update-job]``."""

CatalogVariantCreateAttributesInventoryPolicy: TypeAlias = Literal[0, 1, 2]

CatalogVariantField: TypeAlias = Literal[
    "created",
    "custom_metadata",
    "description",
    "external_id",
    "id",
    "image_full_url",
    "image_thumbnail_url",
    "images",
    "inventory_policy",
    "inventory_quantity",
    "price",
    "published",
    "sku",
    "title",
    "updated",
    "url",
]
"""Values of the parameter ``fields[catalog-variant]``."""

CatalogVariantUpdateAttributesInventoryPolicy: TypeAlias = Literal[0, 1, 2]

ServerBISSubscriptionCreateAttributesChannels: TypeAlias = Literal["EMAIL", "PUSH", "SMS", "WHATSAPP"]


class APIJobErrorPayload(Model):
    id: str | None = UNSET
    code: str | None = UNSET
    title: str | None = UNSET
    detail: str | None = UNSET
    source: ErrorSource | None = UNSET
    meta: dict[str, Any] | None = UNSET


class CatalogCategory(Resource):
    """A resource of type ``catalog-category``."""

    type: Literal["catalog-category"] = "catalog-category"
    id: str = UNSET
    attributes: CatalogCategoryAttributes = UNSET
    relationships: CatalogCategoryRelationships = UNSET
    links: Links = UNSET


class CatalogCategoryAttributes(Model):
    external_id: str | None = UNSET
    name: str | None = UNSET
    updated: dt.datetime | None = UNSET


class CatalogCategoryBulkCreateJob(Resource):
    """A resource of type ``catalog-category-bulk-create-job``."""

    type: Literal["catalog-category-bulk-create-job"] = "catalog-category-bulk-create-job"
    id: str = UNSET
    attributes: CatalogCategoryBulkCreateJobAttributes = UNSET
    relationships: CatalogCategoryBulkCreateJobRelationships = UNSET
    links: Links = UNSET


class CatalogCategoryBulkCreateJobAttributes(Model):
    status: CatalogCategoryBulkCreateJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


class CatalogCategoryBulkCreateJobRelationships(Model):
    categories: ToMany = UNSET


class CatalogCategoryBulkDeleteJob(Resource):
    """A resource of type ``catalog-category-bulk-delete-job``."""

    type: Literal["catalog-category-bulk-delete-job"] = "catalog-category-bulk-delete-job"
    id: str = UNSET
    attributes: CatalogCategoryBulkDeleteJobAttributes = UNSET
    relationships: CatalogCategoryBulkDeleteJobRelationships = UNSET
    links: Links = UNSET


class CatalogCategoryBulkDeleteJobAttributes(Model):
    status: CatalogCategoryBulkDeleteJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


class CatalogCategoryBulkDeleteJobRelationships(Model):
    categories: ToMany = UNSET


class CatalogCategoryBulkUpdateJob(Resource):
    """A resource of type ``catalog-category-bulk-update-job``."""

    type: Literal["catalog-category-bulk-update-job"] = "catalog-category-bulk-update-job"
    id: str = UNSET
    attributes: CatalogCategoryBulkUpdateJobAttributes = UNSET
    relationships: CatalogCategoryBulkUpdateJobRelationships = UNSET
    links: Links = UNSET


class CatalogCategoryBulkUpdateJobAttributes(Model):
    status: CatalogCategoryBulkUpdateJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


class CatalogCategoryBulkUpdateJobRelationships(Model):
    categories: ToMany = UNSET


class CatalogCategoryCreateAttributes(Model):
    external_id: str
    name: str
    integration_type: Literal["$custom"] | None = UNSET
    catalog_type: str | None = UNSET


class CatalogCategoryCreateJobCreateAttributes(Model):
    categories: CatalogCategoryCreateJobCreateAttributesCategories


class CatalogCategoryCreateJobCreateAttributesCategories(Model):
    data: list[CatalogCategoryCreateQueryResourceObject]


class CatalogCategoryCreateQueryResourceObject(Model):
    type: Literal["catalog-category"] = "catalog-category"
    attributes: CatalogCategoryCreateAttributes
    relationships: CatalogCategoryCreateRelationships = UNSET


class CatalogCategoryCreateRelationships(Model):
    items: ToMany = UNSET


class CatalogCategoryDeleteJobCreateAttributes(Model):
    categories: ToMany


class CatalogCategoryRelationships(Model):
    items: ToMany = UNSET


class CatalogCategoryUpdateAttributes(Model):
    name: str | None = UNSET


class CatalogCategoryUpdateJobCreateAttributes(Model):
    categories: CatalogCategoryUpdateJobCreateAttributesCategories


class CatalogCategoryUpdateJobCreateAttributesCategories(Model):
    data: list[CatalogCategoryUpdateQueryResourceObject]


class CatalogCategoryUpdateQueryResourceObject(Model):
    type: Literal["catalog-category"] = "catalog-category"
    id: str
    attributes: CatalogCategoryUpdateAttributes
    relationships: CatalogCategoryUpdateRelationships = UNSET


class CatalogCategoryUpdateRelationships(Model):
    items: ToMany = UNSET


class CatalogItem(Resource):
    """A resource of type ``catalog-item``."""

    type: Literal["catalog-item"] = "catalog-item"
    id: str = UNSET
    attributes: CatalogItemAttributes = UNSET
    relationships: CatalogItemRelationships = UNSET
    links: Links = UNSET


class CatalogItemAttributes(Model):
    external_id: str | None = UNSET
    title: str | None = UNSET
    description: str | None = UNSET
    price: float | None = UNSET
    url: str | None = UNSET
    image_full_url: str | None = UNSET
    image_thumbnail_url: str | None = UNSET
    images: list[str] | None = UNSET
    custom_metadata: dict[str, Any] | None = UNSET
    published: bool | None = UNSET
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET


class CatalogItemBulkCreateJob(Resource):
    """A resource of type ``catalog-item-bulk-create-job``."""

    type: Literal["catalog-item-bulk-create-job"] = "catalog-item-bulk-create-job"
    id: str = UNSET
    attributes: CatalogItemBulkCreateJobAttributes = UNSET
    relationships: CatalogItemBulkCreateJobRelationships = UNSET
    links: Links = UNSET


class CatalogItemBulkCreateJobAttributes(Model):
    status: CatalogItemBulkCreateJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


class CatalogItemBulkCreateJobRelationships(Model):
    items: ToMany = UNSET


class CatalogItemBulkDeleteJob(Resource):
    """A resource of type ``catalog-item-bulk-delete-job``."""

    type: Literal["catalog-item-bulk-delete-job"] = "catalog-item-bulk-delete-job"
    id: str = UNSET
    attributes: CatalogItemBulkDeleteJobAttributes = UNSET
    relationships: CatalogItemBulkDeleteJobRelationships = UNSET
    links: Links = UNSET


class CatalogItemBulkDeleteJobAttributes(Model):
    status: CatalogItemBulkDeleteJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


class CatalogItemBulkDeleteJobRelationships(Model):
    items: ToMany = UNSET


class CatalogItemBulkUpdateJob(Resource):
    """A resource of type ``catalog-item-bulk-update-job``."""

    type: Literal["catalog-item-bulk-update-job"] = "catalog-item-bulk-update-job"
    id: str = UNSET
    attributes: CatalogItemBulkUpdateJobAttributes = UNSET
    relationships: CatalogItemBulkUpdateJobRelationships = UNSET
    links: Links = UNSET


class CatalogItemBulkUpdateJobAttributes(Model):
    status: CatalogItemBulkUpdateJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


class CatalogItemBulkUpdateJobRelationships(Model):
    items: ToMany = UNSET


class CatalogItemCreateAttributes(Model):
    external_id: str
    integration_type: Literal["$custom"] | None = UNSET
    title: str
    price: float | None = UNSET
    catalog_type: str | None = UNSET
    description: str
    url: str
    image_full_url: str | None = UNSET
    image_thumbnail_url: str | None = UNSET
    images: list[str] | None = UNSET
    custom_metadata: dict[str, Any] | None = UNSET
    published: bool | None = UNSET


class CatalogItemCreateJobCreateAttributes(Model):
    items: CatalogItemCreateJobCreateAttributesItems


class CatalogItemCreateJobCreateAttributesItems(Model):
    data: list[CatalogItemCreateQueryResourceObject]


class CatalogItemCreateQueryResourceObject(Model):
    type: Literal["catalog-item"] = "catalog-item"
    attributes: CatalogItemCreateAttributes
    relationships: CatalogItemCreateRelationships = UNSET


class CatalogItemCreateRelationships(Model):
    categories: ToMany = UNSET


class CatalogItemDeleteJobCreateAttributes(Model):
    items: ToMany


class CatalogItemRelationships(Model):
    variants: ToMany = UNSET


class CatalogItemUpdateAttributes(Model):
    title: str | None = UNSET
    price: float | None = UNSET
    description: str | None = UNSET
    url: str | None = UNSET
    image_full_url: str | None = UNSET
    image_thumbnail_url: str | None = UNSET
    images: list[str] | None = UNSET
    custom_metadata: dict[str, Any] | None = UNSET
    published: bool | None = UNSET


class CatalogItemUpdateJobCreateAttributes(Model):
    items: CatalogItemUpdateJobCreateAttributesItems


class CatalogItemUpdateJobCreateAttributesItems(Model):
    data: list[CatalogItemUpdateQueryResourceObject]


class CatalogItemUpdateQueryResourceObject(Model):
    type: Literal["catalog-item"] = "catalog-item"
    id: str
    attributes: CatalogItemUpdateAttributes
    relationships: CatalogItemUpdateRelationships = UNSET


class CatalogItemUpdateRelationships(Model):
    categories: ToMany = UNSET


class CatalogVariant(Resource):
    """A resource of type ``catalog-variant``."""

    type: Literal["catalog-variant"] = "catalog-variant"
    id: str = UNSET
    attributes: CatalogVariantAttributes = UNSET
    relationships: CatalogVariantRelationships = UNSET
    links: Links = UNSET


class CatalogVariantAttributes(Model):
    external_id: str | None = UNSET
    title: str | None = UNSET
    description: str | None = UNSET
    sku: str | None = UNSET
    inventory_policy: CatalogVariantAttributesInventoryPolicy | int | None = UNSET
    inventory_quantity: float | None = UNSET
    price: float | None = UNSET
    url: str | None = UNSET
    image_full_url: str | None = UNSET
    image_thumbnail_url: str | None = UNSET
    images: list[str] | None = UNSET
    custom_metadata: dict[str, Any] | None = UNSET
    published: bool | None = UNSET
    created: dt.datetime | None = UNSET
    updated: dt.datetime | None = UNSET


class CatalogVariantBulkCreateJob(Resource):
    """A resource of type ``catalog-variant-bulk-create-job``."""

    type: Literal["catalog-variant-bulk-create-job"] = "catalog-variant-bulk-create-job"
    id: str = UNSET
    attributes: CatalogVariantBulkCreateJobAttributes = UNSET
    relationships: CatalogVariantBulkCreateJobRelationships = UNSET
    links: Links = UNSET


class CatalogVariantBulkCreateJobAttributes(Model):
    status: CatalogVariantBulkCreateJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


class CatalogVariantBulkCreateJobRelationships(Model):
    variants: ToMany = UNSET


class CatalogVariantBulkDeleteJob(Resource):
    """A resource of type ``catalog-variant-bulk-delete-job``."""

    type: Literal["catalog-variant-bulk-delete-job"] = "catalog-variant-bulk-delete-job"
    id: str = UNSET
    attributes: CatalogVariantBulkDeleteJobAttributes = UNSET
    relationships: CatalogVariantBulkDeleteJobRelationships = UNSET
    links: Links = UNSET


class CatalogVariantBulkDeleteJobAttributes(Model):
    status: CatalogVariantBulkDeleteJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


class CatalogVariantBulkDeleteJobRelationships(Model):
    variants: ToMany = UNSET


class CatalogVariantBulkUpdateJob(Resource):
    """A resource of type ``catalog-variant-bulk-update-job``."""

    type: Literal["catalog-variant-bulk-update-job"] = "catalog-variant-bulk-update-job"
    id: str = UNSET
    attributes: CatalogVariantBulkUpdateJobAttributes = UNSET
    relationships: CatalogVariantBulkUpdateJobRelationships = UNSET
    links: Links = UNSET


class CatalogVariantBulkUpdateJobAttributes(Model):
    status: CatalogVariantBulkUpdateJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


class CatalogVariantBulkUpdateJobRelationships(Model):
    variants: ToMany = UNSET


class CatalogVariantCreateAttributes(Model):
    external_id: str
    catalog_type: str | None = UNSET
    integration_type: Literal["$custom"] | None = UNSET
    title: str
    description: str
    sku: str
    inventory_policy: CatalogVariantCreateAttributesInventoryPolicy | None = UNSET
    inventory_quantity: float
    price: float
    url: str
    image_full_url: str | None = UNSET
    image_thumbnail_url: str | None = UNSET
    images: list[str] | None = UNSET
    custom_metadata: dict[str, Any] | None = UNSET
    published: bool | None = UNSET


class CatalogVariantCreateJobCreateAttributes(Model):
    variants: CatalogVariantCreateJobCreateAttributesVariants


class CatalogVariantCreateJobCreateAttributesVariants(Model):
    data: list[CatalogVariantCreateQueryResourceObject]


class CatalogVariantCreateQueryResourceObject(Model):
    type: Literal["catalog-variant"] = "catalog-variant"
    attributes: CatalogVariantCreateAttributes
    relationships: CatalogVariantCreateRelationships


class CatalogVariantCreateRelationships(Model):
    item: ToOne


class CatalogVariantDeleteJobCreateAttributes(Model):
    variants: ToMany


class CatalogVariantRelationships(Model):
    item: ToOne = UNSET


class CatalogVariantUpdateAttributes(Model):
    title: str | None = UNSET
    description: str | None = UNSET
    sku: str | None = UNSET
    inventory_policy: CatalogVariantUpdateAttributesInventoryPolicy | None = UNSET
    inventory_quantity: float | None = UNSET
    price: float | None = UNSET
    url: str | None = UNSET
    image_full_url: str | None = UNSET
    image_thumbnail_url: str | None = UNSET
    images: list[str] | None = UNSET
    custom_metadata: dict[str, Any] | None = UNSET
    published: bool | None = UNSET


class CatalogVariantUpdateJobCreateAttributes(Model):
    variants: CatalogVariantUpdateJobCreateAttributesVariants


class CatalogVariantUpdateJobCreateAttributesVariants(Model):
    data: list[CatalogVariantUpdateQueryResourceObject]


class CatalogVariantUpdateQueryResourceObject(Model):
    type: Literal["catalog-variant"] = "catalog-variant"
    id: str
    attributes: CatalogVariantUpdateAttributes


class ProfileIdentifierDTOAttributes(Model):
    email: str | None = UNSET
    phone_number: str | None = UNSET
    external_id: str | None = UNSET


class ProfileIdentifierDTOResourceObject(Model):
    type: Literal["profile"] = "profile"
    id: str | None = UNSET
    attributes: ProfileIdentifierDTOAttributes


class ServerBISSubscriptionCreateAttributes(Model):
    channels: list[ServerBISSubscriptionCreateAttributesChannels]
    profile: ServerBISSubscriptionCreateAttributesProfile | None = UNSET


class ServerBISSubscriptionCreateAttributesProfile(Model):
    data: ProfileIdentifierDTOResourceObject


class ServerBISSubscriptionCreateRelationships(Model):
    variant: ToOne
