"""Catalogs: models of revision 2026-07-15."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToMany, ToOne
from ..runtime.model import UNSET, Model, model

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


@model
class APIJobErrorPayload(Model):
    """API job error payload."""

    id: str | None = UNSET
    code: str | None = UNSET
    title: str | None = UNSET
    detail: str | None = UNSET
    source: ErrorSource | None = UNSET
    meta: dict[str, Any] | None = UNSET


@model
class CatalogCategory(Resource):
    """A resource of type ``catalog-category``."""

    type: Literal["catalog-category"] = "catalog-category"
    id: str = UNSET
    attributes: CatalogCategoryAttributes = UNSET
    relationships: CatalogCategoryRelationships = UNSET
    links: Links = UNSET


@model
class CatalogCategoryAttributes(Model):
    """Catalog category attributes."""

    external_id: str | None = UNSET
    name: str | None = UNSET
    updated: dt.datetime | None = UNSET


@model
class CatalogCategoryBulkCreateJob(Resource):
    """A resource of type ``catalog-category-bulk-create-job``."""

    type: Literal["catalog-category-bulk-create-job"] = "catalog-category-bulk-create-job"
    id: str = UNSET
    attributes: CatalogCategoryBulkCreateJobAttributes = UNSET
    relationships: CatalogCategoryBulkCreateJobRelationships = UNSET
    links: Links = UNSET


@model
class CatalogCategoryBulkCreateJobAttributes(Model):
    """Catalog category bulk create job attributes."""

    status: CatalogCategoryBulkCreateJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


@model
class CatalogCategoryBulkCreateJobRelationships(Model):
    """Catalog category bulk create job relationships."""

    categories: ToMany = UNSET


@model
class CatalogCategoryBulkDeleteJob(Resource):
    """A resource of type ``catalog-category-bulk-delete-job``."""

    type: Literal["catalog-category-bulk-delete-job"] = "catalog-category-bulk-delete-job"
    id: str = UNSET
    attributes: CatalogCategoryBulkDeleteJobAttributes = UNSET
    relationships: CatalogCategoryBulkDeleteJobRelationships = UNSET
    links: Links = UNSET


@model
class CatalogCategoryBulkDeleteJobAttributes(Model):
    """Catalog category bulk delete job attributes."""

    status: CatalogCategoryBulkDeleteJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


@model
class CatalogCategoryBulkDeleteJobRelationships(Model):
    """Catalog category bulk delete job relationships."""

    categories: ToMany = UNSET


@model
class CatalogCategoryBulkUpdateJob(Resource):
    """A resource of type ``catalog-category-bulk-update-job``."""

    type: Literal["catalog-category-bulk-update-job"] = "catalog-category-bulk-update-job"
    id: str = UNSET
    attributes: CatalogCategoryBulkUpdateJobAttributes = UNSET
    relationships: CatalogCategoryBulkUpdateJobRelationships = UNSET
    links: Links = UNSET


@model
class CatalogCategoryBulkUpdateJobAttributes(Model):
    """Catalog category bulk update job attributes."""

    status: CatalogCategoryBulkUpdateJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


@model
class CatalogCategoryBulkUpdateJobRelationships(Model):
    """Catalog category bulk update job relationships."""

    categories: ToMany = UNSET


@model
class CatalogCategoryCreateAttributes(Model):
    """Catalog category create attributes."""

    external_id: str
    name: str
    integration_type: Literal["$custom"] | None = UNSET
    catalog_type: str | None = UNSET


@model
class CatalogCategoryCreateJobCreateAttributes(Model):
    """Catalog category create job create attributes."""

    categories: CatalogCategoryCreateJobCreateAttributesCategories


@model
class CatalogCategoryCreateJobCreateAttributesCategories(Model):
    """Catalog category create job create attributes categories."""

    data: list[CatalogCategoryCreateQueryResourceObject]


@model
class CatalogCategoryCreateQueryResourceObject(Model):
    """Catalog category create query resource object."""

    type: Literal["catalog-category"] = "catalog-category"
    attributes: CatalogCategoryCreateAttributes
    relationships: CatalogCategoryCreateRelationships = UNSET


@model
class CatalogCategoryCreateRelationships(Model):
    """Catalog category create relationships."""

    items: ToMany = UNSET


@model
class CatalogCategoryDeleteJobCreateAttributes(Model):
    """Catalog category delete job create attributes."""

    categories: ToMany


@model
class CatalogCategoryRelationships(Model):
    """Catalog category relationships."""

    items: ToMany = UNSET


@model
class CatalogCategoryUpdateAttributes(Model):
    """Catalog category update attributes."""

    name: str | None = UNSET


@model
class CatalogCategoryUpdateJobCreateAttributes(Model):
    """Catalog category update job create attributes."""

    categories: CatalogCategoryUpdateJobCreateAttributesCategories


@model
class CatalogCategoryUpdateJobCreateAttributesCategories(Model):
    """Catalog category update job create attributes categories."""

    data: list[CatalogCategoryUpdateQueryResourceObject]


@model
class CatalogCategoryUpdateQueryResourceObject(Model):
    """Catalog category update query resource object."""

    type: Literal["catalog-category"] = "catalog-category"
    id: str
    attributes: CatalogCategoryUpdateAttributes
    relationships: CatalogCategoryUpdateRelationships = UNSET


@model
class CatalogCategoryUpdateRelationships(Model):
    """Catalog category update relationships."""

    items: ToMany = UNSET


@model
class CatalogItem(Resource):
    """A resource of type ``catalog-item``."""

    type: Literal["catalog-item"] = "catalog-item"
    id: str = UNSET
    attributes: CatalogItemAttributes = UNSET
    relationships: CatalogItemRelationships = UNSET
    links: Links = UNSET


@model
class CatalogItemAttributes(Model):
    """Catalog item attributes."""

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


@model
class CatalogItemBulkCreateJob(Resource):
    """A resource of type ``catalog-item-bulk-create-job``."""

    type: Literal["catalog-item-bulk-create-job"] = "catalog-item-bulk-create-job"
    id: str = UNSET
    attributes: CatalogItemBulkCreateJobAttributes = UNSET
    relationships: CatalogItemBulkCreateJobRelationships = UNSET
    links: Links = UNSET


@model
class CatalogItemBulkCreateJobAttributes(Model):
    """Catalog item bulk create job attributes."""

    status: CatalogItemBulkCreateJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


@model
class CatalogItemBulkCreateJobRelationships(Model):
    """Catalog item bulk create job relationships."""

    items: ToMany = UNSET


@model
class CatalogItemBulkDeleteJob(Resource):
    """A resource of type ``catalog-item-bulk-delete-job``."""

    type: Literal["catalog-item-bulk-delete-job"] = "catalog-item-bulk-delete-job"
    id: str = UNSET
    attributes: CatalogItemBulkDeleteJobAttributes = UNSET
    relationships: CatalogItemBulkDeleteJobRelationships = UNSET
    links: Links = UNSET


@model
class CatalogItemBulkDeleteJobAttributes(Model):
    """Catalog item bulk delete job attributes."""

    status: CatalogItemBulkDeleteJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


@model
class CatalogItemBulkDeleteJobRelationships(Model):
    """Catalog item bulk delete job relationships."""

    items: ToMany = UNSET


@model
class CatalogItemBulkUpdateJob(Resource):
    """A resource of type ``catalog-item-bulk-update-job``."""

    type: Literal["catalog-item-bulk-update-job"] = "catalog-item-bulk-update-job"
    id: str = UNSET
    attributes: CatalogItemBulkUpdateJobAttributes = UNSET
    relationships: CatalogItemBulkUpdateJobRelationships = UNSET
    links: Links = UNSET


@model
class CatalogItemBulkUpdateJobAttributes(Model):
    """Catalog item bulk update job attributes."""

    status: CatalogItemBulkUpdateJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


@model
class CatalogItemBulkUpdateJobRelationships(Model):
    """Catalog item bulk update job relationships."""

    items: ToMany = UNSET


@model
class CatalogItemCreateAttributes(Model):
    """Catalog item create attributes."""

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


@model
class CatalogItemCreateJobCreateAttributes(Model):
    """Catalog item create job create attributes."""

    items: CatalogItemCreateJobCreateAttributesItems


@model
class CatalogItemCreateJobCreateAttributesItems(Model):
    """Catalog item create job create attributes items."""

    data: list[CatalogItemCreateQueryResourceObject]


@model
class CatalogItemCreateQueryResourceObject(Model):
    """Catalog item create query resource object."""

    type: Literal["catalog-item"] = "catalog-item"
    attributes: CatalogItemCreateAttributes
    relationships: CatalogItemCreateRelationships = UNSET


@model
class CatalogItemCreateRelationships(Model):
    """Catalog item create relationships."""

    categories: ToMany = UNSET


@model
class CatalogItemDeleteJobCreateAttributes(Model):
    """Catalog item delete job create attributes."""

    items: ToMany


@model
class CatalogItemRelationships(Model):
    """Catalog item relationships."""

    variants: ToMany = UNSET


@model
class CatalogItemUpdateAttributes(Model):
    """Catalog item update attributes."""

    title: str | None = UNSET
    price: float | None = UNSET
    description: str | None = UNSET
    url: str | None = UNSET
    image_full_url: str | None = UNSET
    image_thumbnail_url: str | None = UNSET
    images: list[str] | None = UNSET
    custom_metadata: dict[str, Any] | None = UNSET
    published: bool | None = UNSET


@model
class CatalogItemUpdateJobCreateAttributes(Model):
    """Catalog item update job create attributes."""

    items: CatalogItemUpdateJobCreateAttributesItems


@model
class CatalogItemUpdateJobCreateAttributesItems(Model):
    """Catalog item update job create attributes items."""

    data: list[CatalogItemUpdateQueryResourceObject]


@model
class CatalogItemUpdateQueryResourceObject(Model):
    """Catalog item update query resource object."""

    type: Literal["catalog-item"] = "catalog-item"
    id: str
    attributes: CatalogItemUpdateAttributes
    relationships: CatalogItemUpdateRelationships = UNSET


@model
class CatalogItemUpdateRelationships(Model):
    """Catalog item update relationships."""

    categories: ToMany = UNSET


@model
class CatalogVariant(Resource):
    """A resource of type ``catalog-variant``."""

    type: Literal["catalog-variant"] = "catalog-variant"
    id: str = UNSET
    attributes: CatalogVariantAttributes = UNSET
    relationships: CatalogVariantRelationships = UNSET
    links: Links = UNSET


@model
class CatalogVariantAttributes(Model):
    """Catalog variant attributes."""

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


@model
class CatalogVariantBulkCreateJob(Resource):
    """A resource of type ``catalog-variant-bulk-create-job``."""

    type: Literal["catalog-variant-bulk-create-job"] = "catalog-variant-bulk-create-job"
    id: str = UNSET
    attributes: CatalogVariantBulkCreateJobAttributes = UNSET
    relationships: CatalogVariantBulkCreateJobRelationships = UNSET
    links: Links = UNSET


@model
class CatalogVariantBulkCreateJobAttributes(Model):
    """Catalog variant bulk create job attributes."""

    status: CatalogVariantBulkCreateJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


@model
class CatalogVariantBulkCreateJobRelationships(Model):
    """Catalog variant bulk create job relationships."""

    variants: ToMany = UNSET


@model
class CatalogVariantBulkDeleteJob(Resource):
    """A resource of type ``catalog-variant-bulk-delete-job``."""

    type: Literal["catalog-variant-bulk-delete-job"] = "catalog-variant-bulk-delete-job"
    id: str = UNSET
    attributes: CatalogVariantBulkDeleteJobAttributes = UNSET
    relationships: CatalogVariantBulkDeleteJobRelationships = UNSET
    links: Links = UNSET


@model
class CatalogVariantBulkDeleteJobAttributes(Model):
    """Catalog variant bulk delete job attributes."""

    status: CatalogVariantBulkDeleteJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


@model
class CatalogVariantBulkDeleteJobRelationships(Model):
    """Catalog variant bulk delete job relationships."""

    variants: ToMany = UNSET


@model
class CatalogVariantBulkUpdateJob(Resource):
    """A resource of type ``catalog-variant-bulk-update-job``."""

    type: Literal["catalog-variant-bulk-update-job"] = "catalog-variant-bulk-update-job"
    id: str = UNSET
    attributes: CatalogVariantBulkUpdateJobAttributes = UNSET
    relationships: CatalogVariantBulkUpdateJobRelationships = UNSET
    links: Links = UNSET


@model
class CatalogVariantBulkUpdateJobAttributes(Model):
    """Catalog variant bulk update job attributes."""

    status: CatalogVariantBulkUpdateJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


@model
class CatalogVariantBulkUpdateJobRelationships(Model):
    """Catalog variant bulk update job relationships."""

    variants: ToMany = UNSET


@model
class CatalogVariantCreateAttributes(Model):
    """Catalog variant create attributes."""

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


@model
class CatalogVariantCreateJobCreateAttributes(Model):
    """Catalog variant create job create attributes."""

    variants: CatalogVariantCreateJobCreateAttributesVariants


@model
class CatalogVariantCreateJobCreateAttributesVariants(Model):
    """Catalog variant create job create attributes variants."""

    data: list[CatalogVariantCreateQueryResourceObject]


@model
class CatalogVariantCreateQueryResourceObject(Model):
    """Catalog variant create query resource object."""

    type: Literal["catalog-variant"] = "catalog-variant"
    attributes: CatalogVariantCreateAttributes
    relationships: CatalogVariantCreateRelationships


@model
class CatalogVariantCreateRelationships(Model):
    """Catalog variant create relationships."""

    item: ToOne


@model
class CatalogVariantDeleteJobCreateAttributes(Model):
    """Catalog variant delete job create attributes."""

    variants: ToMany


@model
class CatalogVariantRelationships(Model):
    """Catalog variant relationships."""

    item: ToOne = UNSET


@model
class CatalogVariantUpdateAttributes(Model):
    """Catalog variant update attributes."""

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


@model
class CatalogVariantUpdateJobCreateAttributes(Model):
    """Catalog variant update job create attributes."""

    variants: CatalogVariantUpdateJobCreateAttributesVariants


@model
class CatalogVariantUpdateJobCreateAttributesVariants(Model):
    """Catalog variant update job create attributes variants."""

    data: list[CatalogVariantUpdateQueryResourceObject]


@model
class CatalogVariantUpdateQueryResourceObject(Model):
    """Catalog variant update query resource object."""

    type: Literal["catalog-variant"] = "catalog-variant"
    id: str
    attributes: CatalogVariantUpdateAttributes


@model
class ProfileIdentifierDTOAttributes(Model):
    """Profile identifier DTO attributes."""

    email: str | None = UNSET
    phone_number: str | None = UNSET
    external_id: str | None = UNSET


@model
class ProfileIdentifierDTOResourceObject(Model):
    """Profile identifier DTO resource object."""

    type: Literal["profile"] = "profile"
    id: str | None = UNSET
    attributes: ProfileIdentifierDTOAttributes


@model
class ServerBISSubscriptionCreateAttributes(Model):
    """Server BIS subscription create attributes."""

    channels: list[ServerBISSubscriptionCreateAttributesChannels]
    profile: ServerBISSubscriptionCreateAttributesProfile | None = UNSET


@model
class ServerBISSubscriptionCreateAttributesProfile(Model):
    """Server BIS subscription create attributes profile."""

    data: ProfileIdentifierDTOResourceObject


@model
class ServerBISSubscriptionCreateRelationships(Model):
    """Server BIS subscription create relationships."""

    variant: ToOne
