"""Catalogs: models of revision 2026-07-15."""

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
    """API job error payload."""

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
    """Catalog category attributes."""

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
    """Catalog category bulk create job attributes."""

    status: CatalogCategoryBulkCreateJobAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    total_count: int | None = UNSET
    completed_count: int | None = UNSET
    failed_count: int | None = UNSET
    completed_at: dt.datetime | None = UNSET
    errors: list[APIJobErrorPayload] | None = UNSET
    expires_at: dt.datetime | None = UNSET


class CatalogCategoryBulkCreateJobRelationships(Model):
    """Catalog category bulk create job relationships."""

    categories: ToMany = UNSET


class CatalogCategoryBulkDeleteJob(Resource):
    """A resource of type ``catalog-category-bulk-delete-job``."""

    type: Literal["catalog-category-bulk-delete-job"] = "catalog-category-bulk-delete-job"
    id: str = UNSET
    attributes: CatalogCategoryBulkDeleteJobAttributes = UNSET
    relationships: CatalogCategoryBulkDeleteJobRelationships = UNSET
    links: Links = UNSET


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


class CatalogCategoryBulkDeleteJobRelationships(Model):
    """Catalog category bulk delete job relationships."""

    categories: ToMany = UNSET


class CatalogCategoryBulkUpdateJob(Resource):
    """A resource of type ``catalog-category-bulk-update-job``."""

    type: Literal["catalog-category-bulk-update-job"] = "catalog-category-bulk-update-job"
    id: str = UNSET
    attributes: CatalogCategoryBulkUpdateJobAttributes = UNSET
    relationships: CatalogCategoryBulkUpdateJobRelationships = UNSET
    links: Links = UNSET


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


class CatalogCategoryBulkUpdateJobRelationships(Model):
    """Catalog category bulk update job relationships."""

    categories: ToMany = UNSET


class CatalogCategoryCreateAttributes(Model):
    """Catalog category create attributes."""

    external_id: str
    name: str
    integration_type: Literal["$custom"] | None = UNSET
    catalog_type: str | None = UNSET


class CatalogCategoryCreateJobCreateAttributes(Model):
    """Catalog category create job create attributes."""

    categories: CatalogCategoryCreateJobCreateAttributesCategories


class CatalogCategoryCreateJobCreateAttributesCategories(Model):
    """Catalog category create job create attributes categories."""

    data: list[CatalogCategoryCreateQueryResourceObject]


class CatalogCategoryCreateQueryResourceObject(Model):
    """Catalog category create query resource object."""

    type: Literal["catalog-category"] = "catalog-category"
    attributes: CatalogCategoryCreateAttributes
    relationships: CatalogCategoryCreateRelationships = UNSET


class CatalogCategoryCreateRelationships(Model):
    """Catalog category create relationships."""

    items: ToMany = UNSET


class CatalogCategoryDeleteJobCreateAttributes(Model):
    """Catalog category delete job create attributes."""

    categories: ToMany


class CatalogCategoryRelationships(Model):
    """Catalog category relationships."""

    items: ToMany = UNSET


class CatalogCategoryUpdateAttributes(Model):
    """Catalog category update attributes."""

    name: str | None = UNSET


class CatalogCategoryUpdateJobCreateAttributes(Model):
    """Catalog category update job create attributes."""

    categories: CatalogCategoryUpdateJobCreateAttributesCategories


class CatalogCategoryUpdateJobCreateAttributesCategories(Model):
    """Catalog category update job create attributes categories."""

    data: list[CatalogCategoryUpdateQueryResourceObject]


class CatalogCategoryUpdateQueryResourceObject(Model):
    """Catalog category update query resource object."""

    type: Literal["catalog-category"] = "catalog-category"
    id: str
    attributes: CatalogCategoryUpdateAttributes
    relationships: CatalogCategoryUpdateRelationships = UNSET


class CatalogCategoryUpdateRelationships(Model):
    """Catalog category update relationships."""

    items: ToMany = UNSET


class CatalogItem(Resource):
    """A resource of type ``catalog-item``."""

    type: Literal["catalog-item"] = "catalog-item"
    id: str = UNSET
    attributes: CatalogItemAttributes = UNSET
    relationships: CatalogItemRelationships = UNSET
    links: Links = UNSET


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


class CatalogItemBulkCreateJob(Resource):
    """A resource of type ``catalog-item-bulk-create-job``."""

    type: Literal["catalog-item-bulk-create-job"] = "catalog-item-bulk-create-job"
    id: str = UNSET
    attributes: CatalogItemBulkCreateJobAttributes = UNSET
    relationships: CatalogItemBulkCreateJobRelationships = UNSET
    links: Links = UNSET


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


class CatalogItemBulkCreateJobRelationships(Model):
    """Catalog item bulk create job relationships."""

    items: ToMany = UNSET


class CatalogItemBulkDeleteJob(Resource):
    """A resource of type ``catalog-item-bulk-delete-job``."""

    type: Literal["catalog-item-bulk-delete-job"] = "catalog-item-bulk-delete-job"
    id: str = UNSET
    attributes: CatalogItemBulkDeleteJobAttributes = UNSET
    relationships: CatalogItemBulkDeleteJobRelationships = UNSET
    links: Links = UNSET


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


class CatalogItemBulkDeleteJobRelationships(Model):
    """Catalog item bulk delete job relationships."""

    items: ToMany = UNSET


class CatalogItemBulkUpdateJob(Resource):
    """A resource of type ``catalog-item-bulk-update-job``."""

    type: Literal["catalog-item-bulk-update-job"] = "catalog-item-bulk-update-job"
    id: str = UNSET
    attributes: CatalogItemBulkUpdateJobAttributes = UNSET
    relationships: CatalogItemBulkUpdateJobRelationships = UNSET
    links: Links = UNSET


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


class CatalogItemBulkUpdateJobRelationships(Model):
    """Catalog item bulk update job relationships."""

    items: ToMany = UNSET


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


class CatalogItemCreateJobCreateAttributes(Model):
    """Catalog item create job create attributes."""

    items: CatalogItemCreateJobCreateAttributesItems


class CatalogItemCreateJobCreateAttributesItems(Model):
    """Catalog item create job create attributes items."""

    data: list[CatalogItemCreateQueryResourceObject]


class CatalogItemCreateQueryResourceObject(Model):
    """Catalog item create query resource object."""

    type: Literal["catalog-item"] = "catalog-item"
    attributes: CatalogItemCreateAttributes
    relationships: CatalogItemCreateRelationships = UNSET


class CatalogItemCreateRelationships(Model):
    """Catalog item create relationships."""

    categories: ToMany = UNSET


class CatalogItemDeleteJobCreateAttributes(Model):
    """Catalog item delete job create attributes."""

    items: ToMany


class CatalogItemRelationships(Model):
    """Catalog item relationships."""

    variants: ToMany = UNSET


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


class CatalogItemUpdateJobCreateAttributes(Model):
    """Catalog item update job create attributes."""

    items: CatalogItemUpdateJobCreateAttributesItems


class CatalogItemUpdateJobCreateAttributesItems(Model):
    """Catalog item update job create attributes items."""

    data: list[CatalogItemUpdateQueryResourceObject]


class CatalogItemUpdateQueryResourceObject(Model):
    """Catalog item update query resource object."""

    type: Literal["catalog-item"] = "catalog-item"
    id: str
    attributes: CatalogItemUpdateAttributes
    relationships: CatalogItemUpdateRelationships = UNSET


class CatalogItemUpdateRelationships(Model):
    """Catalog item update relationships."""

    categories: ToMany = UNSET


class CatalogVariant(Resource):
    """A resource of type ``catalog-variant``."""

    type: Literal["catalog-variant"] = "catalog-variant"
    id: str = UNSET
    attributes: CatalogVariantAttributes = UNSET
    relationships: CatalogVariantRelationships = UNSET
    links: Links = UNSET


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


class CatalogVariantBulkCreateJob(Resource):
    """A resource of type ``catalog-variant-bulk-create-job``."""

    type: Literal["catalog-variant-bulk-create-job"] = "catalog-variant-bulk-create-job"
    id: str = UNSET
    attributes: CatalogVariantBulkCreateJobAttributes = UNSET
    relationships: CatalogVariantBulkCreateJobRelationships = UNSET
    links: Links = UNSET


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


class CatalogVariantBulkCreateJobRelationships(Model):
    """Catalog variant bulk create job relationships."""

    variants: ToMany = UNSET


class CatalogVariantBulkDeleteJob(Resource):
    """A resource of type ``catalog-variant-bulk-delete-job``."""

    type: Literal["catalog-variant-bulk-delete-job"] = "catalog-variant-bulk-delete-job"
    id: str = UNSET
    attributes: CatalogVariantBulkDeleteJobAttributes = UNSET
    relationships: CatalogVariantBulkDeleteJobRelationships = UNSET
    links: Links = UNSET


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


class CatalogVariantBulkDeleteJobRelationships(Model):
    """Catalog variant bulk delete job relationships."""

    variants: ToMany = UNSET


class CatalogVariantBulkUpdateJob(Resource):
    """A resource of type ``catalog-variant-bulk-update-job``."""

    type: Literal["catalog-variant-bulk-update-job"] = "catalog-variant-bulk-update-job"
    id: str = UNSET
    attributes: CatalogVariantBulkUpdateJobAttributes = UNSET
    relationships: CatalogVariantBulkUpdateJobRelationships = UNSET
    links: Links = UNSET


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


class CatalogVariantBulkUpdateJobRelationships(Model):
    """Catalog variant bulk update job relationships."""

    variants: ToMany = UNSET


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


class CatalogVariantCreateJobCreateAttributes(Model):
    """Catalog variant create job create attributes."""

    variants: CatalogVariantCreateJobCreateAttributesVariants


class CatalogVariantCreateJobCreateAttributesVariants(Model):
    """Catalog variant create job create attributes variants."""

    data: list[CatalogVariantCreateQueryResourceObject]


class CatalogVariantCreateQueryResourceObject(Model):
    """Catalog variant create query resource object."""

    type: Literal["catalog-variant"] = "catalog-variant"
    attributes: CatalogVariantCreateAttributes
    relationships: CatalogVariantCreateRelationships


class CatalogVariantCreateRelationships(Model):
    """Catalog variant create relationships."""

    item: ToOne


class CatalogVariantDeleteJobCreateAttributes(Model):
    """Catalog variant delete job create attributes."""

    variants: ToMany


class CatalogVariantRelationships(Model):
    """Catalog variant relationships."""

    item: ToOne = UNSET


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


class CatalogVariantUpdateJobCreateAttributes(Model):
    """Catalog variant update job create attributes."""

    variants: CatalogVariantUpdateJobCreateAttributesVariants


class CatalogVariantUpdateJobCreateAttributesVariants(Model):
    """Catalog variant update job create attributes variants."""

    data: list[CatalogVariantUpdateQueryResourceObject]


class CatalogVariantUpdateQueryResourceObject(Model):
    """Catalog variant update query resource object."""

    type: Literal["catalog-variant"] = "catalog-variant"
    id: str
    attributes: CatalogVariantUpdateAttributes


class ProfileIdentifierDTOAttributes(Model):
    """Profile identifier DTO attributes."""

    email: str | None = UNSET
    phone_number: str | None = UNSET
    external_id: str | None = UNSET


class ProfileIdentifierDTOResourceObject(Model):
    """Profile identifier DTO resource object."""

    type: Literal["profile"] = "profile"
    id: str | None = UNSET
    attributes: ProfileIdentifierDTOAttributes


class ServerBISSubscriptionCreateAttributes(Model):
    """Server BIS subscription create attributes."""

    channels: list[ServerBISSubscriptionCreateAttributesChannels]
    profile: ServerBISSubscriptionCreateAttributesProfile | None = UNSET


class ServerBISSubscriptionCreateAttributesProfile(Model):
    """Server BIS subscription create attributes profile."""

    data: ProfileIdentifierDTOResourceObject


class ServerBISSubscriptionCreateRelationships(Model):
    """Server BIS subscription create relationships."""

    variant: ToOne
