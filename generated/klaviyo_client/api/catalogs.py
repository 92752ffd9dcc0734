"""Catalogs: operations of revision 2026-10-15."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import dicts, models
from ..runtime.answers import Result
from ..runtime.arguments import AnyDict, bounded, identifiers, member, plain, query, segment
from ..runtime.documents import Collection, ResourceIdentifier, Single
from ..runtime.filters import Filter
from ..runtime.namespaces import AsyncNamespace, AsyncResults, Namespace, Results
from ..runtime.operation import Bulk, Operation, PageSize, Pagination, Quota, RateLimit, Replay, infos_of

_info = infos_of(__name__, "2026-10-15")
_PACKAGE = __name__.rpartition(".api.")[0]


ADD_CATEGORIES_TO_CATALOG_ITEM = _info(
    "add_categories_to_catalog_item",
    "POST /api/catalog-items/{id}/relationships/categories",
    Result("nothing"),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=(
        "add_category_to_catalog_item",
        "create_catalog_item_relationships_categories",
        "create_catalog_item_relationships_category",
    ),
)


def add_categories_to_catalog_item(id: str, ids: Sequence[str]) -> Operation[None]:
    """Add categories to catalog item (``POST /api/catalog-items/{id}/relationships/categories``).

    Args:
        id: id of the catalog item.
        ids: ids of catalog categories.
    """
    return Operation(
        ADD_CATEGORIES_TO_CATALOG_ITEM,
        f"/api/catalog-items/{segment('id', id)}/relationships/categories",
        body={"data": identifiers("catalog-category", ids)},
    )


ADD_ITEMS_TO_CATALOG_CATEGORY = _info(
    "add_items_to_catalog_category",
    "POST /api/catalog-categories/{id}/relationships/items",
    Result("nothing"),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("create_catalog_category_relationships_item", "create_catalog_category_relationships_items"),
)


def add_items_to_catalog_category(id: str, ids: Sequence[str]) -> Operation[None]:
    """Add items to catalog category (``POST /api/catalog-categories/{id}/relationships/items``).

    An item that is in the category already is a 409.

    Args:
        id: id of the catalog category.
        ids: ids of catalog items. Such as ``$custom:::$default:::SKU1``.
    """
    return Operation(
        ADD_ITEMS_TO_CATALOG_CATEGORY,
        f"/api/catalog-categories/{segment('id', id)}/relationships/items",
        body={"data": identifiers("catalog-item", ids)},
    )


BULK_CREATE_CATALOG_CATEGORIES = _info(
    "bulk_create_catalog_categories",
    "POST /api/catalog-category-bulk-create-jobs",
    Result("single", "CatalogCategoryBulkCreateJob", _PACKAGE),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    bulk=Bulk(
        records="/data/attributes/categories/data",
        items=100,
        bytes=5_000_000,
        jobs=500,
        type="catalog-category",
        identifiers=("/attributes/external_id",),
        job="get_bulk_create_categories_job",
    ),
    aliases=("create_catalog_category_bulk_create_job", "spawn_create_categories_job"),
)


def bulk_create_catalog_categories(
    attributes: models.CatalogCategoryCreateJobCreateAttributes | Mapping[str, Any],
    *,
    fields_catalog_category_bulk_create_job: Sequence[models.CatalogCategoryBulkCreateJobField] | None = None,
) -> Operation[Single[models.CatalogCategoryBulkCreateJob]]:
    """Bulk create catalog categories (``POST /api/catalog-category-bulk-create-jobs``).

    Args:
        attributes: needs categories, at most 100 a call.
        fields_catalog_category_bulk_create_job: the fields to receive, all by default.
    """
    return Operation(
        BULK_CREATE_CATALOG_CATEGORIES,
        "/api/catalog-category-bulk-create-jobs",
        query=query(("fields[catalog-category-bulk-create-job]", fields_catalog_category_bulk_create_job)),
        body={"data": {"type": "catalog-category-bulk-create-job", "attributes": plain(attributes)}},
    )


BULK_CREATE_CATALOG_ITEMS = _info(
    "bulk_create_catalog_items",
    "POST /api/catalog-item-bulk-create-jobs",
    Result("single", "CatalogItemBulkCreateJob", _PACKAGE),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    bulk=Bulk(
        records="/data/attributes/items/data",
        items=100,
        bytes=5_000_000,
        jobs=500,
        type="catalog-item",
        identifiers=("/attributes/external_id",),
        job="get_bulk_create_catalog_items_job",
    ),
    aliases=("create_catalog_item_bulk_create_job", "spawn_create_items_job"),
)


def bulk_create_catalog_items(
    attributes: models.CatalogItemCreateJobCreateAttributes | Mapping[str, Any],
    *,
    fields_catalog_item_bulk_create_job: Sequence[models.CatalogItemBulkCreateJobField] | None = None,
) -> Operation[Single[models.CatalogItemBulkCreateJob]]:
    """Bulk create catalog items (``POST /api/catalog-item-bulk-create-jobs``).

    Returns a job; at most 500 may be unfinished. Records that fail are in its ``errors``.

    Args:
        attributes: needs items, at most 100 a call.
        fields_catalog_item_bulk_create_job: the fields to receive, all by default.
    """
    return Operation(
        BULK_CREATE_CATALOG_ITEMS,
        "/api/catalog-item-bulk-create-jobs",
        query=query(("fields[catalog-item-bulk-create-job]", fields_catalog_item_bulk_create_job)),
        body={"data": {"type": "catalog-item-bulk-create-job", "attributes": plain(attributes)}},
    )


BULK_CREATE_CATALOG_VARIANTS = _info(
    "bulk_create_catalog_variants",
    "POST /api/catalog-variant-bulk-create-jobs",
    Result("single", "CatalogVariantBulkCreateJob", _PACKAGE),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    bulk=Bulk(
        records="/data/attributes/variants/data",
        items=100,
        bytes=5_000_000,
        jobs=500,
        type="catalog-variant",
        identifiers=("/attributes/external_id",),
        job="get_bulk_create_variants_job",
    ),
    aliases=("create_catalog_variant_bulk_create_job", "spawn_create_variants_job"),
)


def bulk_create_catalog_variants(
    attributes: models.CatalogVariantCreateJobCreateAttributes | Mapping[str, Any],
    *,
    fields_catalog_variant_bulk_create_job: Sequence[models.CatalogVariantBulkCreateJobField] | None = None,
) -> Operation[Single[models.CatalogVariantBulkCreateJob]]:
    """Bulk create catalog variants (``POST /api/catalog-variant-bulk-create-jobs``).

    Args:
        attributes: needs variants, at most 100 a call.
        fields_catalog_variant_bulk_create_job: the fields to receive, all by default.
    """
    return Operation(
        BULK_CREATE_CATALOG_VARIANTS,
        "/api/catalog-variant-bulk-create-jobs",
        query=query(("fields[catalog-variant-bulk-create-job]", fields_catalog_variant_bulk_create_job)),
        body={"data": {"type": "catalog-variant-bulk-create-job", "attributes": plain(attributes)}},
    )


BULK_DELETE_CATALOG_CATEGORIES = _info(
    "bulk_delete_catalog_categories",
    "POST /api/catalog-category-bulk-delete-jobs",
    Result("single", "CatalogCategoryBulkDeleteJob", _PACKAGE),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    bulk=Bulk(
        records="/data/attributes/categories/data",
        items=100,
        bytes=5_000_000,
        jobs=500,
        type="catalog-category",
        identifiers=("/id",),
        job="get_bulk_delete_categories_job",
    ),
    irreversible="it deletes these records",
    aliases=("create_catalog_category_bulk_delete_job", "spawn_delete_categories_job"),
)


def bulk_delete_catalog_categories(
    attributes: models.CatalogCategoryDeleteJobCreateAttributes | Mapping[str, Any],
    *,
    fields_catalog_category_bulk_delete_job: Sequence[models.CatalogCategoryBulkDeleteJobField] | None = None,
) -> Operation[Single[models.CatalogCategoryBulkDeleteJob]]:
    """Bulk delete catalog categories (``POST /api/catalog-category-bulk-delete-jobs``).

    Args:
        attributes: needs categories, at most 100 a call.
        fields_catalog_category_bulk_delete_job: the fields to receive, all by default.
    """
    return Operation(
        BULK_DELETE_CATALOG_CATEGORIES,
        "/api/catalog-category-bulk-delete-jobs",
        query=query(("fields[catalog-category-bulk-delete-job]", fields_catalog_category_bulk_delete_job)),
        body={"data": {"type": "catalog-category-bulk-delete-job", "attributes": plain(attributes)}},
    )


BULK_DELETE_CATALOG_ITEMS = _info(
    "bulk_delete_catalog_items",
    "POST /api/catalog-item-bulk-delete-jobs",
    Result("single", "CatalogItemBulkDeleteJob", _PACKAGE),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    bulk=Bulk(
        records="/data/attributes/items/data",
        items=100,
        bytes=5_000_000,
        jobs=500,
        type="catalog-item",
        identifiers=("/id",),
        job="get_bulk_delete_catalog_items_job",
    ),
    irreversible="it deletes these records",
    aliases=("create_catalog_item_bulk_delete_job", "spawn_delete_items_job"),
)


def bulk_delete_catalog_items(
    attributes: models.CatalogItemDeleteJobCreateAttributes | Mapping[str, Any],
    *,
    fields_catalog_item_bulk_delete_job: Sequence[models.CatalogItemBulkDeleteJobField] | None = None,
) -> Operation[Single[models.CatalogItemBulkDeleteJob]]:
    """Bulk delete catalog items (``POST /api/catalog-item-bulk-delete-jobs``).

    Returns a job; at most 500 may be unfinished. Records that fail are in its ``errors``.

    Args:
        attributes: needs items, at most 100 a call. The items have ids such as ``$custom:::$default:::SKU1``.
        fields_catalog_item_bulk_delete_job: the fields to receive, all by default.
    """
    return Operation(
        BULK_DELETE_CATALOG_ITEMS,
        "/api/catalog-item-bulk-delete-jobs",
        query=query(("fields[catalog-item-bulk-delete-job]", fields_catalog_item_bulk_delete_job)),
        body={"data": {"type": "catalog-item-bulk-delete-job", "attributes": plain(attributes)}},
    )


BULK_DELETE_CATALOG_VARIANTS = _info(
    "bulk_delete_catalog_variants",
    "POST /api/catalog-variant-bulk-delete-jobs",
    Result("single", "CatalogVariantBulkDeleteJob", _PACKAGE),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    bulk=Bulk(
        records="/data/attributes/variants/data",
        items=100,
        bytes=5_000_000,
        jobs=500,
        type="catalog-variant",
        identifiers=("/id",),
        job="get_bulk_delete_variants_job",
    ),
    irreversible="it deletes these records",
    aliases=("create_catalog_variant_bulk_delete_job", "spawn_delete_variants_job"),
)


def bulk_delete_catalog_variants(
    attributes: models.CatalogVariantDeleteJobCreateAttributes | Mapping[str, Any],
    *,
    fields_catalog_variant_bulk_delete_job: Sequence[models.CatalogVariantBulkDeleteJobField] | None = None,
) -> Operation[Single[models.CatalogVariantBulkDeleteJob]]:
    """Bulk delete catalog variants (``POST /api/catalog-variant-bulk-delete-jobs``).

    Args:
        attributes: needs variants, at most 100 a call.
        fields_catalog_variant_bulk_delete_job: the fields to receive, all by default.
    """
    return Operation(
        BULK_DELETE_CATALOG_VARIANTS,
        "/api/catalog-variant-bulk-delete-jobs",
        query=query(("fields[catalog-variant-bulk-delete-job]", fields_catalog_variant_bulk_delete_job)),
        body={"data": {"type": "catalog-variant-bulk-delete-job", "attributes": plain(attributes)}},
    )


BULK_UPDATE_CATALOG_CATEGORIES = _info(
    "bulk_update_catalog_categories",
    "POST /api/catalog-category-bulk-update-jobs",
    Result("single", "CatalogCategoryBulkUpdateJob", _PACKAGE),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True),
    bulk=Bulk(
        records="/data/attributes/categories/data",
        items=100,
        bytes=5_000_000,
        jobs=500,
        type="catalog-category",
        identifiers=("/id",),
        job="get_bulk_update_categories_job",
    ),
    aliases=("create_catalog_category_bulk_update_job", "spawn_update_categories_job"),
)


def bulk_update_catalog_categories(
    attributes: models.CatalogCategoryUpdateJobCreateAttributes | Mapping[str, Any],
    *,
    fields_catalog_category_bulk_update_job: Sequence[models.CatalogCategoryBulkUpdateJobField] | None = None,
) -> Operation[Single[models.CatalogCategoryBulkUpdateJob]]:
    """Bulk update catalog categories (``POST /api/catalog-category-bulk-update-jobs``).

    Args:
        attributes: needs categories, at most 100 a call.
        fields_catalog_category_bulk_update_job: the fields to receive, all by default.
    """
    return Operation(
        BULK_UPDATE_CATALOG_CATEGORIES,
        "/api/catalog-category-bulk-update-jobs",
        query=query(("fields[catalog-category-bulk-update-job]", fields_catalog_category_bulk_update_job)),
        body={"data": {"type": "catalog-category-bulk-update-job", "attributes": plain(attributes)}},
    )


BULK_UPDATE_CATALOG_ITEMS = _info(
    "bulk_update_catalog_items",
    "POST /api/catalog-item-bulk-update-jobs",
    Result("single", "CatalogItemBulkUpdateJob", _PACKAGE),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True),
    bulk=Bulk(
        records="/data/attributes/items/data",
        items=100,
        bytes=5_000_000,
        jobs=500,
        type="catalog-item",
        identifiers=("/id",),
        job="get_bulk_update_catalog_items_job",
    ),
    aliases=("create_catalog_item_bulk_update_job", "spawn_update_items_job"),
)


def bulk_update_catalog_items(
    attributes: models.CatalogItemUpdateJobCreateAttributes | Mapping[str, Any],
    *,
    fields_catalog_item_bulk_update_job: Sequence[models.CatalogItemBulkUpdateJobField] | None = None,
) -> Operation[Single[models.CatalogItemBulkUpdateJob]]:
    """Bulk update catalog items (``POST /api/catalog-item-bulk-update-jobs``).

    Returns a job; at most 500 may be unfinished. Records that fail are in its ``errors``.

    Args:
        attributes: needs items, at most 100 a call.
        fields_catalog_item_bulk_update_job: the fields to receive, all by default.
    """
    return Operation(
        BULK_UPDATE_CATALOG_ITEMS,
        "/api/catalog-item-bulk-update-jobs",
        query=query(("fields[catalog-item-bulk-update-job]", fields_catalog_item_bulk_update_job)),
        body={"data": {"type": "catalog-item-bulk-update-job", "attributes": plain(attributes)}},
    )


BULK_UPDATE_CATALOG_VARIANTS = _info(
    "bulk_update_catalog_variants",
    "POST /api/catalog-variant-bulk-update-jobs",
    Result("single", "CatalogVariantBulkUpdateJob", _PACKAGE),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    replay=Replay(safe=True),
    bulk=Bulk(
        records="/data/attributes/variants/data",
        items=100,
        bytes=5_000_000,
        jobs=500,
        type="catalog-variant",
        identifiers=("/id",),
        job="get_bulk_update_variants_job",
    ),
    aliases=("create_catalog_variant_bulk_update_job", "spawn_update_variants_job"),
)


def bulk_update_catalog_variants(
    attributes: models.CatalogVariantUpdateJobCreateAttributes | Mapping[str, Any],
    *,
    fields_catalog_variant_bulk_update_job: Sequence[models.CatalogVariantBulkUpdateJobField] | None = None,
) -> Operation[Single[models.CatalogVariantBulkUpdateJob]]:
    """Bulk update catalog variants (``POST /api/catalog-variant-bulk-update-jobs``).

    Args:
        attributes: needs variants, at most 100 a call.
        fields_catalog_variant_bulk_update_job: the fields to receive, all by default.
    """
    return Operation(
        BULK_UPDATE_CATALOG_VARIANTS,
        "/api/catalog-variant-bulk-update-jobs",
        query=query(("fields[catalog-variant-bulk-update-job]", fields_catalog_variant_bulk_update_job)),
        body={"data": {"type": "catalog-variant-bulk-update-job", "attributes": plain(attributes)}},
    )


CREATE_BACK_IN_STOCK_SUBSCRIPTION = _info(
    "create_back_in_stock_subscription",
    "POST /api/back-in-stock-subscriptions",
    Result("nothing"),
    scopes=("catalogs:write", "profiles:write"),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
)


def create_back_in_stock_subscription(
    attributes: models.ServerBISSubscriptionCreateAttributes | dicts.ServerBISSubscriptionCreateAttributes | AnyDict,
    relationships: models.ServerBISSubscriptionCreateRelationships | Mapping[str, Any],
) -> Operation[None]:
    """Create back in stock subscription (``POST /api/back-in-stock-subscriptions``).

    Returns nothing.

    Args:
        attributes: needs channels.
        relationships: needs variant. ``variant``: the variant to wait for, by its whole id.
    """
    return Operation(
        CREATE_BACK_IN_STOCK_SUBSCRIPTION,
        "/api/back-in-stock-subscriptions",
        body={
            "data": {
                "type": "back-in-stock-subscription",
                "attributes": plain(attributes),
                "relationships": plain(relationships),
            }
        },
    )


CREATE_CATALOG_CATEGORY = _info(
    "create_catalog_category",
    "POST /api/catalog-categories",
    Result("single", "CatalogCategory", _PACKAGE),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
)


def create_catalog_category(
    attributes: models.CatalogCategoryCreateAttributes | dicts.CatalogCategoryCreateAttributes | AnyDict,
    *,
    relationships: models.CatalogCategoryCreateRelationships | Mapping[str, Any] | None = None,
    fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
) -> Operation[Single[models.CatalogCategory]]:
    """Create catalog category (``POST /api/catalog-categories``).

    Args:
        attributes: needs external_id, name.
        relationships: takes items.
        fields_catalog_category: the fields to receive, all by default.
    """
    return Operation(
        CREATE_CATALOG_CATEGORY,
        "/api/catalog-categories",
        query=query(("fields[catalog-category]", fields_catalog_category)),
        body={
            "data": {"type": "catalog-category", "attributes": plain(attributes), **member(relationships=relationships)}
        },
    )


CREATE_CATALOG_ITEM = _info(
    "create_catalog_item",
    "POST /api/catalog-items",
    Result("single", "CatalogItem", _PACKAGE),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
)


def create_catalog_item(
    attributes: models.CatalogItemCreateAttributes | dicts.CatalogItemCreateAttributes | AnyDict,
    *,
    relationships: models.CatalogItemCreateRelationships | Mapping[str, Any] | None = None,
    fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
) -> Operation[Single[models.CatalogItem]]:
    """Create catalog item (``POST /api/catalog-items``).

    Its id is ``$custom:::$default:::`` and the ``external_id``.

    Args:
        attributes: needs external_id, title, description, url. ``external_id`` cannot be changed later.
        relationships: takes categories.
        fields_catalog_item: the fields to receive, all by default.
    """
    return Operation(
        CREATE_CATALOG_ITEM,
        "/api/catalog-items",
        query=query(("fields[catalog-item]", fields_catalog_item)),
        body={"data": {"type": "catalog-item", "attributes": plain(attributes), **member(relationships=relationships)}},
    )


CREATE_CATALOG_VARIANT = _info(
    "create_catalog_variant",
    "POST /api/catalog-variants",
    Result("single", "CatalogVariant", _PACKAGE),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
)


def create_catalog_variant(
    attributes: models.CatalogVariantCreateAttributes | dicts.CatalogVariantCreateAttributes | AnyDict,
    relationships: models.CatalogVariantCreateRelationships | Mapping[str, Any],
    *,
    fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
) -> Operation[Single[models.CatalogVariant]]:
    """Create catalog variant (``POST /api/catalog-variants``).

    Its id is ``$custom:::$default:::`` and the ``external_id``.

    Args:
        attributes: needs external_id, title, description, sku, inventory_quantity, price, url.
        relationships: needs item. ``item``: the item that it is a variant of.
        fields_catalog_variant: the fields to receive, all by default.
    """
    return Operation(
        CREATE_CATALOG_VARIANT,
        "/api/catalog-variants",
        query=query(("fields[catalog-variant]", fields_catalog_variant)),
        body={
            "data": {"type": "catalog-variant", "attributes": plain(attributes), "relationships": plain(relationships)}
        },
    )


DELETE_CATALOG_CATEGORY = _info(
    "delete_catalog_category",
    "DELETE /api/catalog-categories/{id}",
    Result("nothing"),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
)


def delete_catalog_category(id: str) -> Operation[None]:
    """Delete catalog category (``DELETE /api/catalog-categories/{id}``).

    Args:
        id: id of the catalog category.
    """
    return Operation(DELETE_CATALOG_CATEGORY, f"/api/catalog-categories/{segment('id', id)}")


DELETE_CATALOG_ITEM = _info(
    "delete_catalog_item",
    "DELETE /api/catalog-items/{id}",
    Result("nothing"),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
)


def delete_catalog_item(id: str) -> Operation[None]:
    """Delete catalog item (``DELETE /api/catalog-items/{id}``).

    Args:
        id: id of the item, such as ``$custom:::$default:::SKU1``; its ``external_id`` is not enough.
    """
    return Operation(DELETE_CATALOG_ITEM, f"/api/catalog-items/{segment('id', id)}")


DELETE_CATALOG_VARIANT = _info(
    "delete_catalog_variant",
    "DELETE /api/catalog-variants/{id}",
    Result("nothing"),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
)


def delete_catalog_variant(id: str) -> Operation[None]:
    """Delete catalog variant (``DELETE /api/catalog-variants/{id}``).

    Args:
        id: id of the catalog variant.
    """
    return Operation(DELETE_CATALOG_VARIANT, f"/api/catalog-variants/{segment('id', id)}")


GET_BULK_CREATE_CATALOG_ITEMS_JOB = _info(
    "get_bulk_create_catalog_items_job",
    "GET /api/catalog-item-bulk-create-jobs/{job_id}",
    Result("single", "CatalogItemBulkCreateJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("get_catalog_item_bulk_create_job", "get_create_items_job"),
)


def get_bulk_create_catalog_items_job(
    job_id: str,
    *,
    fields_catalog_item_bulk_create_job: Sequence[models.CatalogItemBulkCreateJobField] | None = None,
    fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
    include: Sequence[Literal["items"]] | None = None,
) -> Operation[Single[models.CatalogItemBulkCreateJob]]:
    """Get bulk create catalog items job (``GET /api/catalog-item-bulk-create-jobs/{job_id}``).

    Args:
        job_id: id of the catalog item bulk create job.
        fields_catalog_item_bulk_create_job, fields_catalog_item: the fields to receive, all by default.
        include: what to add to ``included``: items.
    """
    return Operation(
        GET_BULK_CREATE_CATALOG_ITEMS_JOB,
        f"/api/catalog-item-bulk-create-jobs/{segment('job_id', job_id)}",
        query=query(
            ("fields[catalog-item-bulk-create-job]", fields_catalog_item_bulk_create_job),
            ("fields[catalog-item]", fields_catalog_item),
            ("include", include),
        ),
    )


GET_BULK_CREATE_CATALOG_ITEMS_JOBS = _info(
    "get_bulk_create_catalog_items_jobs",
    "GET /api/catalog-item-bulk-create-jobs",
    Result("collection", "CatalogItemBulkCreateJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    filters={"status": ("equals",)},
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_catalog_item_bulk_create_jobs", "get_create_items_jobs"),
)


def get_bulk_create_catalog_items_jobs(
    *,
    fields_catalog_item_bulk_create_job: Sequence[models.CatalogItemBulkCreateJobField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[models.CatalogItemBulkCreateJob]]:
    """Get bulk create catalog items jobs (``GET /api/catalog-item-bulk-create-jobs``).

    Args:
        fields_catalog_item_bulk_create_job: the fields to receive, all by default.
        filter: a `GetBulkCreateCatalogItemsJobsFilter` or its text: status (equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_BULK_CREATE_CATALOG_ITEMS_JOBS,
        "/api/catalog-item-bulk-create-jobs",
        query=query(
            ("fields[catalog-item-bulk-create-job]", fields_catalog_item_bulk_create_job),
            ("filter", filter),
            ("page[cursor]", page_cursor),
        ),
    )


GET_BULK_CREATE_CATEGORIES_JOB = _info(
    "get_bulk_create_categories_job",
    "GET /api/catalog-category-bulk-create-jobs/{job_id}",
    Result("single", "CatalogCategoryBulkCreateJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    aliases=("get_catalog_category_bulk_create_job", "get_create_categories_job"),
)


def get_bulk_create_categories_job(
    job_id: str,
    *,
    fields_catalog_category_bulk_create_job: Sequence[models.CatalogCategoryBulkCreateJobField] | None = None,
    fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
    include: Sequence[Literal["categories"]] | None = None,
) -> Operation[Single[models.CatalogCategoryBulkCreateJob]]:
    """Get bulk create categories job (``GET /api/catalog-category-bulk-create-jobs/{job_id}``).

    Args:
        job_id: id of the catalog category bulk create job.
        fields_catalog_category_bulk_create_job, fields_catalog_category: the fields to receive, all by default.
        include: what to add to ``included``: categories.
    """
    return Operation(
        GET_BULK_CREATE_CATEGORIES_JOB,
        f"/api/catalog-category-bulk-create-jobs/{segment('job_id', job_id)}",
        query=query(
            ("fields[catalog-category-bulk-create-job]", fields_catalog_category_bulk_create_job),
            ("fields[catalog-category]", fields_catalog_category),
            ("include", include),
        ),
    )


GET_BULK_CREATE_CATEGORIES_JOBS = _info(
    "get_bulk_create_categories_jobs",
    "GET /api/catalog-category-bulk-create-jobs",
    Result("collection", "CatalogCategoryBulkCreateJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    filters={"status": ("equals",)},
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_catalog_category_bulk_create_jobs", "get_create_categories_jobs"),
)


def get_bulk_create_categories_jobs(
    *,
    fields_catalog_category_bulk_create_job: Sequence[models.CatalogCategoryBulkCreateJobField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[models.CatalogCategoryBulkCreateJob]]:
    """Get bulk create categories jobs (``GET /api/catalog-category-bulk-create-jobs``).

    Args:
        fields_catalog_category_bulk_create_job: the fields to receive, all by default.
        filter: a `GetBulkCreateCategoriesJobsFilter` or its text: status (equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_BULK_CREATE_CATEGORIES_JOBS,
        "/api/catalog-category-bulk-create-jobs",
        query=query(
            ("fields[catalog-category-bulk-create-job]", fields_catalog_category_bulk_create_job),
            ("filter", filter),
            ("page[cursor]", page_cursor),
        ),
    )


GET_BULK_CREATE_VARIANTS_JOB = _info(
    "get_bulk_create_variants_job",
    "GET /api/catalog-variant-bulk-create-jobs/{job_id}",
    Result("single", "CatalogVariantBulkCreateJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("get_catalog_variant_bulk_create_job", "get_create_variants_job"),
)


def get_bulk_create_variants_job(
    job_id: str,
    *,
    fields_catalog_variant_bulk_create_job: Sequence[models.CatalogVariantBulkCreateJobField] | None = None,
    fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
    include: Sequence[Literal["variants"]] | None = None,
) -> Operation[Single[models.CatalogVariantBulkCreateJob]]:
    """Get bulk create variants job (``GET /api/catalog-variant-bulk-create-jobs/{job_id}``).

    Args:
        job_id: id of the catalog variant bulk create job.
        fields_catalog_variant_bulk_create_job, fields_catalog_variant: the fields to receive, all by default.
        include: what to add to ``included``: variants.
    """
    return Operation(
        GET_BULK_CREATE_VARIANTS_JOB,
        f"/api/catalog-variant-bulk-create-jobs/{segment('job_id', job_id)}",
        query=query(
            ("fields[catalog-variant-bulk-create-job]", fields_catalog_variant_bulk_create_job),
            ("fields[catalog-variant]", fields_catalog_variant),
            ("include", include),
        ),
    )


GET_BULK_CREATE_VARIANTS_JOBS = _info(
    "get_bulk_create_variants_jobs",
    "GET /api/catalog-variant-bulk-create-jobs",
    Result("collection", "CatalogVariantBulkCreateJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    filters={"status": ("equals",)},
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_catalog_variant_bulk_create_jobs", "get_create_variants_jobs"),
)


def get_bulk_create_variants_jobs(
    *,
    fields_catalog_variant_bulk_create_job: Sequence[models.CatalogVariantBulkCreateJobField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[models.CatalogVariantBulkCreateJob]]:
    """Get bulk create variants jobs (``GET /api/catalog-variant-bulk-create-jobs``).

    Args:
        fields_catalog_variant_bulk_create_job: the fields to receive, all by default.
        filter: a `GetBulkCreateVariantsJobsFilter` or its text: status (equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_BULK_CREATE_VARIANTS_JOBS,
        "/api/catalog-variant-bulk-create-jobs",
        query=query(
            ("fields[catalog-variant-bulk-create-job]", fields_catalog_variant_bulk_create_job),
            ("filter", filter),
            ("page[cursor]", page_cursor),
        ),
    )


GET_BULK_DELETE_CATALOG_ITEMS_JOB = _info(
    "get_bulk_delete_catalog_items_job",
    "GET /api/catalog-item-bulk-delete-jobs/{job_id}",
    Result("single", "CatalogItemBulkDeleteJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    aliases=("get_catalog_item_bulk_delete_job", "get_delete_items_job"),
)


def get_bulk_delete_catalog_items_job(
    job_id: str, *, fields_catalog_item_bulk_delete_job: Sequence[models.CatalogItemBulkDeleteJobField] | None = None
) -> Operation[Single[models.CatalogItemBulkDeleteJob]]:
    """Get bulk delete catalog items job (``GET /api/catalog-item-bulk-delete-jobs/{job_id}``).

    Args:
        job_id: id of the catalog item bulk delete job.
        fields_catalog_item_bulk_delete_job: the fields to receive, all by default.
    """
    return Operation(
        GET_BULK_DELETE_CATALOG_ITEMS_JOB,
        f"/api/catalog-item-bulk-delete-jobs/{segment('job_id', job_id)}",
        query=query(("fields[catalog-item-bulk-delete-job]", fields_catalog_item_bulk_delete_job)),
    )


GET_BULK_DELETE_CATALOG_ITEMS_JOBS = _info(
    "get_bulk_delete_catalog_items_jobs",
    "GET /api/catalog-item-bulk-delete-jobs",
    Result("collection", "CatalogItemBulkDeleteJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    filters={"status": ("equals",)},
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_catalog_item_bulk_delete_jobs", "get_delete_items_jobs"),
)


def get_bulk_delete_catalog_items_jobs(
    *,
    fields_catalog_item_bulk_delete_job: Sequence[models.CatalogItemBulkDeleteJobField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[models.CatalogItemBulkDeleteJob]]:
    """Get bulk delete catalog items jobs (``GET /api/catalog-item-bulk-delete-jobs``).

    Args:
        fields_catalog_item_bulk_delete_job: the fields to receive, all by default.
        filter: a `GetBulkDeleteCatalogItemsJobsFilter` or its text: status (equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_BULK_DELETE_CATALOG_ITEMS_JOBS,
        "/api/catalog-item-bulk-delete-jobs",
        query=query(
            ("fields[catalog-item-bulk-delete-job]", fields_catalog_item_bulk_delete_job),
            ("filter", filter),
            ("page[cursor]", page_cursor),
        ),
    )


GET_BULK_DELETE_CATEGORIES_JOB = _info(
    "get_bulk_delete_categories_job",
    "GET /api/catalog-category-bulk-delete-jobs/{job_id}",
    Result("single", "CatalogCategoryBulkDeleteJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    aliases=("get_catalog_category_bulk_delete_job", "get_delete_categories_job"),
)


def get_bulk_delete_categories_job(
    job_id: str,
    *,
    fields_catalog_category_bulk_delete_job: Sequence[models.CatalogCategoryBulkDeleteJobField] | None = None,
) -> Operation[Single[models.CatalogCategoryBulkDeleteJob]]:
    """Get bulk delete categories job (``GET /api/catalog-category-bulk-delete-jobs/{job_id}``).

    Args:
        job_id: id of the catalog category bulk delete job.
        fields_catalog_category_bulk_delete_job: the fields to receive, all by default.
    """
    return Operation(
        GET_BULK_DELETE_CATEGORIES_JOB,
        f"/api/catalog-category-bulk-delete-jobs/{segment('job_id', job_id)}",
        query=query(("fields[catalog-category-bulk-delete-job]", fields_catalog_category_bulk_delete_job)),
    )


GET_BULK_DELETE_CATEGORIES_JOBS = _info(
    "get_bulk_delete_categories_jobs",
    "GET /api/catalog-category-bulk-delete-jobs",
    Result("collection", "CatalogCategoryBulkDeleteJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    filters={"status": ("equals",)},
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_catalog_category_bulk_delete_jobs", "get_delete_categories_jobs"),
)


def get_bulk_delete_categories_jobs(
    *,
    fields_catalog_category_bulk_delete_job: Sequence[models.CatalogCategoryBulkDeleteJobField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[models.CatalogCategoryBulkDeleteJob]]:
    """Get bulk delete categories jobs (``GET /api/catalog-category-bulk-delete-jobs``).

    Args:
        fields_catalog_category_bulk_delete_job: the fields to receive, all by default.
        filter: a `GetBulkDeleteCategoriesJobsFilter` or its text: status (equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_BULK_DELETE_CATEGORIES_JOBS,
        "/api/catalog-category-bulk-delete-jobs",
        query=query(
            ("fields[catalog-category-bulk-delete-job]", fields_catalog_category_bulk_delete_job),
            ("filter", filter),
            ("page[cursor]", page_cursor),
        ),
    )


GET_BULK_DELETE_VARIANTS_JOB = _info(
    "get_bulk_delete_variants_job",
    "GET /api/catalog-variant-bulk-delete-jobs/{job_id}",
    Result("single", "CatalogVariantBulkDeleteJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    aliases=("get_catalog_variant_bulk_delete_job", "get_delete_variants_job"),
)


def get_bulk_delete_variants_job(
    job_id: str,
    *,
    fields_catalog_variant_bulk_delete_job: Sequence[models.CatalogVariantBulkDeleteJobField] | None = None,
) -> Operation[Single[models.CatalogVariantBulkDeleteJob]]:
    """Get bulk delete variants job (``GET /api/catalog-variant-bulk-delete-jobs/{job_id}``).

    Args:
        job_id: id of the catalog variant bulk delete job.
        fields_catalog_variant_bulk_delete_job: the fields to receive, all by default.
    """
    return Operation(
        GET_BULK_DELETE_VARIANTS_JOB,
        f"/api/catalog-variant-bulk-delete-jobs/{segment('job_id', job_id)}",
        query=query(("fields[catalog-variant-bulk-delete-job]", fields_catalog_variant_bulk_delete_job)),
    )


GET_BULK_DELETE_VARIANTS_JOBS = _info(
    "get_bulk_delete_variants_jobs",
    "GET /api/catalog-variant-bulk-delete-jobs",
    Result("collection", "CatalogVariantBulkDeleteJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    filters={"status": ("equals",)},
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_catalog_variant_bulk_delete_jobs", "get_delete_variants_jobs"),
)


def get_bulk_delete_variants_jobs(
    *,
    fields_catalog_variant_bulk_delete_job: Sequence[models.CatalogVariantBulkDeleteJobField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[models.CatalogVariantBulkDeleteJob]]:
    """Get bulk delete variants jobs (``GET /api/catalog-variant-bulk-delete-jobs``).

    Args:
        fields_catalog_variant_bulk_delete_job: the fields to receive, all by default.
        filter: a `GetBulkDeleteVariantsJobsFilter` or its text: status (equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_BULK_DELETE_VARIANTS_JOBS,
        "/api/catalog-variant-bulk-delete-jobs",
        query=query(
            ("fields[catalog-variant-bulk-delete-job]", fields_catalog_variant_bulk_delete_job),
            ("filter", filter),
            ("page[cursor]", page_cursor),
        ),
    )


GET_BULK_UPDATE_CATALOG_ITEMS_JOB = _info(
    "get_bulk_update_catalog_items_job",
    "GET /api/catalog-item-bulk-update-jobs/{job_id}",
    Result("single", "CatalogItemBulkUpdateJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("get_catalog_item_bulk_update_job", "get_update_items_job"),
)


def get_bulk_update_catalog_items_job(
    job_id: str,
    *,
    fields_catalog_item_bulk_update_job: Sequence[models.CatalogItemBulkUpdateJobField] | None = None,
    fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
    include: Sequence[Literal["items"]] | None = None,
) -> Operation[Single[models.CatalogItemBulkUpdateJob]]:
    """Get bulk update catalog items job (``GET /api/catalog-item-bulk-update-jobs/{job_id}``).

    Args:
        job_id: id of the catalog item bulk update job.
        fields_catalog_item_bulk_update_job, fields_catalog_item: the fields to receive, all by default.
        include: what to add to ``included``: items.
    """
    return Operation(
        GET_BULK_UPDATE_CATALOG_ITEMS_JOB,
        f"/api/catalog-item-bulk-update-jobs/{segment('job_id', job_id)}",
        query=query(
            ("fields[catalog-item-bulk-update-job]", fields_catalog_item_bulk_update_job),
            ("fields[catalog-item]", fields_catalog_item),
            ("include", include),
        ),
    )


GET_BULK_UPDATE_CATALOG_ITEMS_JOBS = _info(
    "get_bulk_update_catalog_items_jobs",
    "GET /api/catalog-item-bulk-update-jobs",
    Result("collection", "CatalogItemBulkUpdateJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    filters={"status": ("equals",)},
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_catalog_item_bulk_update_jobs", "get_update_items_jobs"),
)


def get_bulk_update_catalog_items_jobs(
    *,
    fields_catalog_item_bulk_update_job: Sequence[models.CatalogItemBulkUpdateJobField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[models.CatalogItemBulkUpdateJob]]:
    """Get bulk update catalog items jobs (``GET /api/catalog-item-bulk-update-jobs``).

    Args:
        fields_catalog_item_bulk_update_job: the fields to receive, all by default.
        filter: a `GetBulkUpdateCatalogItemsJobsFilter` or its text: status (equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_BULK_UPDATE_CATALOG_ITEMS_JOBS,
        "/api/catalog-item-bulk-update-jobs",
        query=query(
            ("fields[catalog-item-bulk-update-job]", fields_catalog_item_bulk_update_job),
            ("filter", filter),
            ("page[cursor]", page_cursor),
        ),
    )


GET_BULK_UPDATE_CATEGORIES_JOB = _info(
    "get_bulk_update_categories_job",
    "GET /api/catalog-category-bulk-update-jobs/{job_id}",
    Result("single", "CatalogCategoryBulkUpdateJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    aliases=("get_catalog_category_bulk_update_job", "get_update_categories_job"),
)


def get_bulk_update_categories_job(
    job_id: str,
    *,
    fields_catalog_category_bulk_update_job: Sequence[models.CatalogCategoryBulkUpdateJobField] | None = None,
    fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
    include: Sequence[Literal["categories"]] | None = None,
) -> Operation[Single[models.CatalogCategoryBulkUpdateJob]]:
    """Get bulk update categories job (``GET /api/catalog-category-bulk-update-jobs/{job_id}``).

    Args:
        job_id: id of the catalog category bulk update job.
        fields_catalog_category_bulk_update_job, fields_catalog_category: the fields to receive, all by default.
        include: what to add to ``included``: categories.
    """
    return Operation(
        GET_BULK_UPDATE_CATEGORIES_JOB,
        f"/api/catalog-category-bulk-update-jobs/{segment('job_id', job_id)}",
        query=query(
            ("fields[catalog-category-bulk-update-job]", fields_catalog_category_bulk_update_job),
            ("fields[catalog-category]", fields_catalog_category),
            ("include", include),
        ),
    )


GET_BULK_UPDATE_CATEGORIES_JOBS = _info(
    "get_bulk_update_categories_jobs",
    "GET /api/catalog-category-bulk-update-jobs",
    Result("collection", "CatalogCategoryBulkUpdateJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    filters={"status": ("equals",)},
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_catalog_category_bulk_update_jobs", "get_update_categories_jobs"),
)


def get_bulk_update_categories_jobs(
    *,
    fields_catalog_category_bulk_update_job: Sequence[models.CatalogCategoryBulkUpdateJobField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[models.CatalogCategoryBulkUpdateJob]]:
    """Get bulk update categories jobs (``GET /api/catalog-category-bulk-update-jobs``).

    Args:
        fields_catalog_category_bulk_update_job: the fields to receive, all by default.
        filter: a `GetBulkUpdateCategoriesJobsFilter` or its text: status (equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_BULK_UPDATE_CATEGORIES_JOBS,
        "/api/catalog-category-bulk-update-jobs",
        query=query(
            ("fields[catalog-category-bulk-update-job]", fields_catalog_category_bulk_update_job),
            ("filter", filter),
            ("page[cursor]", page_cursor),
        ),
    )


GET_BULK_UPDATE_VARIANTS_JOB = _info(
    "get_bulk_update_variants_job",
    "GET /api/catalog-variant-bulk-update-jobs/{job_id}",
    Result("single", "CatalogVariantBulkUpdateJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("get_catalog_variant_bulk_update_job", "get_update_variants_job"),
)


def get_bulk_update_variants_job(
    job_id: str,
    *,
    fields_catalog_variant_bulk_update_job: Sequence[models.CatalogVariantBulkUpdateJobField] | None = None,
    fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
    include: Sequence[Literal["variants"]] | None = None,
) -> Operation[Single[models.CatalogVariantBulkUpdateJob]]:
    """Get bulk update variants job (``GET /api/catalog-variant-bulk-update-jobs/{job_id}``).

    Args:
        job_id: id of the catalog variant bulk update job.
        fields_catalog_variant_bulk_update_job, fields_catalog_variant: the fields to receive, all by default.
        include: what to add to ``included``: variants.
    """
    return Operation(
        GET_BULK_UPDATE_VARIANTS_JOB,
        f"/api/catalog-variant-bulk-update-jobs/{segment('job_id', job_id)}",
        query=query(
            ("fields[catalog-variant-bulk-update-job]", fields_catalog_variant_bulk_update_job),
            ("fields[catalog-variant]", fields_catalog_variant),
            ("include", include),
        ),
    )


GET_BULK_UPDATE_VARIANTS_JOBS = _info(
    "get_bulk_update_variants_jobs",
    "GET /api/catalog-variant-bulk-update-jobs",
    Result("collection", "CatalogVariantBulkUpdateJob", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    filters={"status": ("equals",)},
    pagination=Pagination("query", "page[cursor]"),
    aliases=("get_catalog_variant_bulk_update_jobs", "get_update_variants_jobs"),
)


def get_bulk_update_variants_jobs(
    *,
    fields_catalog_variant_bulk_update_job: Sequence[models.CatalogVariantBulkUpdateJobField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
) -> Operation[Collection[models.CatalogVariantBulkUpdateJob]]:
    """Get bulk update variants jobs (``GET /api/catalog-variant-bulk-update-jobs``).

    Args:
        fields_catalog_variant_bulk_update_job: the fields to receive, all by default.
        filter: a `GetBulkUpdateVariantsJobsFilter` or its text: status (equals).
        page_cursor: where to start: ``next_cursor`` of the page before.
    """
    return Operation(
        GET_BULK_UPDATE_VARIANTS_JOBS,
        "/api/catalog-variant-bulk-update-jobs",
        query=query(
            ("fields[catalog-variant-bulk-update-job]", fields_catalog_variant_bulk_update_job),
            ("filter", filter),
            ("page[cursor]", page_cursor),
        ),
    )


GET_CATALOG_CATEGORIES = _info(
    "get_catalog_categories",
    "GET /api/catalog-categories",
    Result("collection", "CatalogCategory", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    filters={"ids": ("any",), "item.id": ("equals",), "name": ("contains",)},
    page_size=PageSize(100, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_catalog_categories(
    *,
    fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["created", "-created"] | None = None,
) -> Operation[Collection[models.CatalogCategory]]:
    """Get catalog categories (``GET /api/catalog-categories``).

    Args:
        fields_catalog_category: the fields to receive, all by default.
        filter: a `GetCatalogCategoriesFilter` or its text: ids (any); item.id (equals); name (contains).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 100 by default.
        sort: by created; ``-`` in front reverses the order.
    """
    return Operation(
        GET_CATALOG_CATEGORIES,
        "/api/catalog-categories",
        query=query(
            ("fields[catalog-category]", fields_catalog_category),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(100, 1, 100))),
            ("sort", sort),
        ),
    )


GET_CATALOG_CATEGORY = _info(
    "get_catalog_category",
    "GET /api/catalog-categories/{id}",
    Result("single", "CatalogCategory", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
)


def get_catalog_category(
    id: str, *, fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None
) -> Operation[Single[models.CatalogCategory]]:
    """Get catalog category (``GET /api/catalog-categories/{id}``).

    Args:
        id: id of the catalog category.
        fields_catalog_category: the fields to receive, all by default.
    """
    return Operation(
        GET_CATALOG_CATEGORY,
        f"/api/catalog-categories/{segment('id', id)}",
        query=query(("fields[catalog-category]", fields_catalog_category)),
    )


GET_CATALOG_ITEM = _info(
    "get_catalog_item",
    "GET /api/catalog-items/{id}",
    Result("single", "CatalogItem", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
)


def get_catalog_item(
    id: str,
    *,
    fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
    fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
    include: Sequence[Literal["variants"]] | None = None,
) -> Operation[Single[models.CatalogItem]]:
    """Get catalog item (``GET /api/catalog-items/{id}``).

    Args:
        id: id of the item, such as ``$custom:::$default:::SKU1``; its ``external_id`` is not enough.
        fields_catalog_item, fields_catalog_variant: the fields to receive, all by default.
        include: what to add to ``included``: variants.
    """
    return Operation(
        GET_CATALOG_ITEM,
        f"/api/catalog-items/{segment('id', id)}",
        query=query(
            ("fields[catalog-item]", fields_catalog_item),
            ("fields[catalog-variant]", fields_catalog_variant),
            ("include", include),
        ),
    )


GET_CATALOG_ITEMS = _info(
    "get_catalog_items",
    "GET /api/catalog-items",
    Result("collection", "CatalogItem", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    filters={"ids": ("any",), "category.id": ("equals",), "title": ("contains",), "published": ("equals",)},
    page_size=PageSize(100, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_catalog_items(
    *,
    fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
    fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["variants"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["created", "-created"] | None = None,
) -> Operation[Collection[models.CatalogItem]]:
    """Get catalog items (``GET /api/catalog-items``).

    Args:
        fields_catalog_item, fields_catalog_variant: the fields to receive, all by default.
        filter: a `GetCatalogItemsFilter` or its text: ids (any); category.id, published (equals); title (contains).
        include: what to add to ``included``: variants.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 100 by default.
        sort: by created; ``-`` in front reverses the order.
    """
    return Operation(
        GET_CATALOG_ITEMS,
        "/api/catalog-items",
        query=query(
            ("fields[catalog-item]", fields_catalog_item),
            ("fields[catalog-variant]", fields_catalog_variant),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(100, 1, 100))),
            ("sort", sort),
        ),
    )


GET_CATALOG_VARIANT = _info(
    "get_catalog_variant",
    "GET /api/catalog-variants/{id}",
    Result("single", "CatalogVariant", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
)


def get_catalog_variant(
    id: str, *, fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None
) -> Operation[Single[models.CatalogVariant]]:
    """Get catalog variant (``GET /api/catalog-variants/{id}``).

    Args:
        id: id of the catalog variant.
        fields_catalog_variant: the fields to receive, all by default.
    """
    return Operation(
        GET_CATALOG_VARIANT,
        f"/api/catalog-variants/{segment('id', id)}",
        query=query(("fields[catalog-variant]", fields_catalog_variant)),
    )


GET_CATALOG_VARIANTS = _info(
    "get_catalog_variants",
    "GET /api/catalog-variants",
    Result("collection", "CatalogVariant", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    filters={
        "ids": ("any",),
        "item.id": ("equals",),
        "sku": ("equals",),
        "title": ("contains",),
        "published": ("equals",),
    },
    page_size=PageSize(100, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
)


def get_catalog_variants(
    *,
    fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["created", "-created"] | None = None,
) -> Operation[Collection[models.CatalogVariant]]:
    """Get catalog variants (``GET /api/catalog-variants``).

    Args:
        fields_catalog_variant: the fields to receive, all by default.
        filter: a `GetCatalogVariantsFilter` or its text: ids (any); item.id, sku, published (equals); title
            (contains).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 100 by default.
        sort: by created; ``-`` in front reverses the order.
    """
    return Operation(
        GET_CATALOG_VARIANTS,
        "/api/catalog-variants",
        query=query(
            ("fields[catalog-variant]", fields_catalog_variant),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(100, 1, 100))),
            ("sort", sort),
        ),
    )


GET_CATEGORIES_FOR_CATALOG_ITEM = _info(
    "get_categories_for_catalog_item",
    "GET /api/catalog-items/{id}/categories",
    Result("collection", "CatalogCategory", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    filters={"ids": ("any",), "item.id": ("equals",), "name": ("contains",)},
    page_size=PageSize(100, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_catalog_item_categories",),
)


def get_categories_for_catalog_item(
    id: str,
    *,
    fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["created", "-created"] | None = None,
) -> Operation[Collection[models.CatalogCategory]]:
    """Get categories for catalog item (``GET /api/catalog-items/{id}/categories``).

    Args:
        id: id of the catalog item.
        fields_catalog_category: the fields to receive, all by default.
        filter: a `GetCategoriesForCatalogItemFilter` or its text: ids (any); item.id (equals); name (contains).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 100 by default.
        sort: by created; ``-`` in front reverses the order.
    """
    return Operation(
        GET_CATEGORIES_FOR_CATALOG_ITEM,
        f"/api/catalog-items/{segment('id', id)}/categories",
        query=query(
            ("fields[catalog-category]", fields_catalog_category),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(100, 1, 100))),
            ("sort", sort),
        ),
    )


GET_CATEGORY_IDS_FOR_CATALOG_ITEM = _info(
    "get_category_ids_for_catalog_item",
    "GET /api/catalog-items/{id}/relationships/categories",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    filters={"ids": ("any",), "item.id": ("equals",), "name": ("contains",)},
    page_size=PageSize(100, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_catalog_item_relationships_categories",),
)


def get_category_ids_for_catalog_item(
    id: str,
    *,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["created", "-created"] | None = None,
) -> Operation[Collection[ResourceIdentifier]]:
    """Get category ids for catalog item (``GET /api/catalog-items/{id}/relationships/categories``).

    Args:
        id: id of the catalog item.
        filter: a `GetCategoryIdsForCatalogItemFilter` or its text: ids (any); item.id (equals); name (contains).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 100 by default.
        sort: by created; ``-`` in front reverses the order.
    """
    return Operation(
        GET_CATEGORY_IDS_FOR_CATALOG_ITEM,
        f"/api/catalog-items/{segment('id', id)}/relationships/categories",
        query=query(
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(100, 1, 100))),
            ("sort", sort),
        ),
    )


GET_ITEM_IDS_FOR_CATALOG_CATEGORY = _info(
    "get_item_ids_for_catalog_category",
    "GET /api/catalog-categories/{id}/relationships/items",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    filters={"ids": ("any",), "category.id": ("equals",), "title": ("contains",), "published": ("equals",)},
    page_size=PageSize(100, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_catalog_category_relationships_items",),
)


def get_item_ids_for_catalog_category(
    id: str,
    *,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["created", "-created"] | None = None,
) -> Operation[Collection[ResourceIdentifier]]:
    """Get item ids for catalog category (``GET /api/catalog-categories/{id}/relationships/items``).

    Args:
        id: id of the catalog category.
        filter: a `GetItemIdsForCatalogCategoryFilter` or its text: ids (any); category.id, published (equals);
            title (contains).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 100 by default.
        sort: by created; ``-`` in front reverses the order.
    """
    return Operation(
        GET_ITEM_IDS_FOR_CATALOG_CATEGORY,
        f"/api/catalog-categories/{segment('id', id)}/relationships/items",
        query=query(
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(100, 1, 100))),
            ("sort", sort),
        ),
    )


GET_ITEMS_FOR_CATALOG_CATEGORY = _info(
    "get_items_for_catalog_category",
    "GET /api/catalog-categories/{id}/items",
    Result("collection", "CatalogItem", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    filters={"ids": ("any",), "category.id": ("equals",), "title": ("contains",), "published": ("equals",)},
    page_size=PageSize(100, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_catalog_category_items",),
)


def get_items_for_catalog_category(
    id: str,
    *,
    fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
    fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
    filter: Filter | str | None = None,
    include: Sequence[Literal["variants"]] | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["created", "-created"] | None = None,
) -> Operation[Collection[models.CatalogItem]]:
    """Get items for catalog category (``GET /api/catalog-categories/{id}/items``).

    Args:
        id: id of the catalog category.
        fields_catalog_item, fields_catalog_variant: the fields to receive, all by default.
        filter: a `GetItemsForCatalogCategoryFilter` or its text: ids (any); category.id, published (equals); title
            (contains).
        include: what to add to ``included``: variants.
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 100 by default.
        sort: by created; ``-`` in front reverses the order.
    """
    return Operation(
        GET_ITEMS_FOR_CATALOG_CATEGORY,
        f"/api/catalog-categories/{segment('id', id)}/items",
        query=query(
            ("fields[catalog-item]", fields_catalog_item),
            ("fields[catalog-variant]", fields_catalog_variant),
            ("filter", filter),
            ("include", include),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(100, 1, 100))),
            ("sort", sort),
        ),
    )


GET_VARIANT_IDS_FOR_CATALOG_ITEM = _info(
    "get_variant_ids_for_catalog_item",
    "GET /api/catalog-items/{id}/relationships/variants",
    Result("collection", "ResourceIdentifier", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    filters={
        "ids": ("any",),
        "item.id": ("equals",),
        "sku": ("equals",),
        "title": ("contains",),
        "published": ("equals",),
    },
    page_size=PageSize(100, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_catalog_item_relationships_variants",),
)


def get_variant_ids_for_catalog_item(
    id: str,
    *,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["created", "-created"] | None = None,
) -> Operation[Collection[ResourceIdentifier]]:
    """Get variant ids for catalog item (``GET /api/catalog-items/{id}/relationships/variants``).

    Args:
        id: id of the catalog item.
        filter: a `GetVariantIdsForCatalogItemFilter` or its text: ids (any); item.id, sku, published (equals);
            title (contains).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 100 by default.
        sort: by created; ``-`` in front reverses the order.
    """
    return Operation(
        GET_VARIANT_IDS_FOR_CATALOG_ITEM,
        f"/api/catalog-items/{segment('id', id)}/relationships/variants",
        query=query(
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(100, 1, 100))),
            ("sort", sort),
        ),
    )


GET_VARIANTS_FOR_CATALOG_ITEM = _info(
    "get_variants_for_catalog_item",
    "GET /api/catalog-items/{id}/variants",
    Result("collection", "CatalogVariant", _PACKAGE),
    scopes=("catalogs:read",),
    rate_limit=RateLimit(burst=Quota(350, 1), steady=Quota(3_500, 60)),
    filters={
        "ids": ("any",),
        "item.id": ("equals",),
        "sku": ("equals",),
        "title": ("contains",),
        "published": ("equals",),
    },
    page_size=PageSize(100, 1, 100),
    pagination=Pagination("query", "page[cursor]", size="page[size]"),
    aliases=("get_catalog_item_variants",),
)


def get_variants_for_catalog_item(
    id: str,
    *,
    fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
    filter: Filter | str | None = None,
    page_cursor: str | None = None,
    page_size: int | None = None,
    sort: Literal["created", "-created"] | None = None,
) -> Operation[Collection[models.CatalogVariant]]:
    """Get variants for catalog item (``GET /api/catalog-items/{id}/variants``).

    Args:
        id: id of the catalog item.
        fields_catalog_variant: the fields to receive, all by default.
        filter: a `GetVariantsForCatalogItemFilter` or its text: ids (any); item.id, sku, published (equals); title
            (contains).
        page_cursor: where to start: ``next_cursor`` of the page before.
        page_size: items a page, 1 to 100, 100 by default.
        sort: by created; ``-`` in front reverses the order.
    """
    return Operation(
        GET_VARIANTS_FOR_CATALOG_ITEM,
        f"/api/catalog-items/{segment('id', id)}/variants",
        query=query(
            ("fields[catalog-variant]", fields_catalog_variant),
            ("filter", filter),
            ("page[cursor]", page_cursor),
            ("page[size]", bounded(page_size, PageSize(100, 1, 100))),
            ("sort", sort),
        ),
    )


REMOVE_CATEGORIES_FROM_CATALOG_ITEM = _info(
    "remove_categories_from_catalog_item",
    "DELETE /api/catalog-items/{id}/relationships/categories",
    Result("nothing"),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("delete_catalog_item_relationships_categories",),
)


def remove_categories_from_catalog_item(id: str, ids: Sequence[str]) -> Operation[None]:
    """Remove categories from catalog item (``DELETE /api/catalog-items/{id}/relationships/categories``).

    Args:
        id: id of the catalog item.
        ids: ids of catalog categories.
    """
    return Operation(
        REMOVE_CATEGORIES_FROM_CATALOG_ITEM,
        f"/api/catalog-items/{segment('id', id)}/relationships/categories",
        body={"data": identifiers("catalog-category", ids)},
    )


REMOVE_ITEMS_FROM_CATALOG_CATEGORY = _info(
    "remove_items_from_catalog_category",
    "DELETE /api/catalog-categories/{id}/relationships/items",
    Result("nothing"),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("delete_catalog_category_relationships_items",),
)


def remove_items_from_catalog_category(id: str, ids: Sequence[str]) -> Operation[None]:
    """Remove items from catalog category (``DELETE /api/catalog-categories/{id}/relationships/items``).

    Args:
        id: id of the catalog category.
        ids: ids of catalog items.
    """
    return Operation(
        REMOVE_ITEMS_FROM_CATALOG_CATEGORY,
        f"/api/catalog-categories/{segment('id', id)}/relationships/items",
        body={"data": identifiers("catalog-item", ids)},
    )


UPDATE_CATALOG_CATEGORY = _info(
    "update_catalog_category",
    "PATCH /api/catalog-categories/{id}",
    Result("single", "CatalogCategory", _PACKAGE),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
)


def update_catalog_category(
    id: str,
    attributes: models.CatalogCategoryUpdateAttributes | dicts.CatalogCategoryUpdateAttributes | AnyDict,
    *,
    relationships: models.CatalogCategoryUpdateRelationships | Mapping[str, Any] | None = None,
    fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
) -> Operation[Single[models.CatalogCategory]]:
    """Update catalog category (``PATCH /api/catalog-categories/{id}``).

    Args:
        id: id of the catalog category.
        attributes: takes name; absent fields stay as they are, ``None`` clears a field.
        relationships: takes items; absent fields stay as they are.
        fields_catalog_category: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_CATALOG_CATEGORY,
        f"/api/catalog-categories/{segment('id', id)}",
        query=query(("fields[catalog-category]", fields_catalog_category)),
        body={
            "data": {
                "type": "catalog-category",
                "id": id,
                "attributes": plain(attributes),
                **member(relationships=relationships),
            }
        },
    )


UPDATE_CATALOG_ITEM = _info(
    "update_catalog_item",
    "PATCH /api/catalog-items/{id}",
    Result("single", "CatalogItem", _PACKAGE),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
)


def update_catalog_item(
    id: str,
    attributes: models.CatalogItemUpdateAttributes | dicts.CatalogItemUpdateAttributes | AnyDict,
    *,
    relationships: models.CatalogItemUpdateRelationships | Mapping[str, Any] | None = None,
    fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
) -> Operation[Single[models.CatalogItem]]:
    """Update catalog item (``PATCH /api/catalog-items/{id}``).

    Args:
        id: id of the item, such as ``$custom:::$default:::SKU1``; its ``external_id`` is not enough.
        attributes: takes title, price, description, url, image_full_url, image_thumbnail_url, images,
            custom_metadata, published; absent fields stay as they are, ``None`` clears a field.
        relationships: takes categories; absent fields stay as they are.
        fields_catalog_item: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_CATALOG_ITEM,
        f"/api/catalog-items/{segment('id', id)}",
        query=query(("fields[catalog-item]", fields_catalog_item)),
        body={
            "data": {
                "type": "catalog-item",
                "id": id,
                "attributes": plain(attributes),
                **member(relationships=relationships),
            }
        },
    )


UPDATE_CATALOG_VARIANT = _info(
    "update_catalog_variant",
    "PATCH /api/catalog-variants/{id}",
    Result("single", "CatalogVariant", _PACKAGE),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
)


def update_catalog_variant(
    id: str,
    attributes: models.CatalogVariantUpdateAttributes | dicts.CatalogVariantUpdateAttributes | AnyDict,
    *,
    fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
) -> Operation[Single[models.CatalogVariant]]:
    """Update catalog variant (``PATCH /api/catalog-variants/{id}``).

    Args:
        id: id of the variant, such as ``$custom:::$default:::SKU1-M``; its ``external_id`` is not enough.
        attributes: absent fields stay as they are, ``None`` clears a field.
        fields_catalog_variant: the fields to receive, all by default.
    """
    return Operation(
        UPDATE_CATALOG_VARIANT,
        f"/api/catalog-variants/{segment('id', id)}",
        query=query(("fields[catalog-variant]", fields_catalog_variant)),
        body={"data": {"type": "catalog-variant", "id": id, "attributes": plain(attributes)}},
    )


UPDATE_CATEGORIES_FOR_CATALOG_ITEM = _info(
    "update_categories_for_catalog_item",
    "PATCH /api/catalog-items/{id}/relationships/categories",
    Result("nothing"),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("update_catalog_item_relationships_categories",),
)


def update_categories_for_catalog_item(id: str, ids: Sequence[str]) -> Operation[None]:
    """Update categories for catalog item (``PATCH /api/catalog-items/{id}/relationships/categories``).

    Args:
        id: id of the catalog item.
        ids: ids of catalog categories.
    """
    return Operation(
        UPDATE_CATEGORIES_FOR_CATALOG_ITEM,
        f"/api/catalog-items/{segment('id', id)}/relationships/categories",
        body={"data": identifiers("catalog-category", ids)},
    )


UPDATE_ITEMS_FOR_CATALOG_CATEGORY = _info(
    "update_items_for_catalog_category",
    "PATCH /api/catalog-categories/{id}/relationships/items",
    Result("nothing"),
    scopes=("catalogs:write",),
    rate_limit=RateLimit(burst=Quota(75, 1), steady=Quota(750, 60)),
    aliases=("update_catalog_category_relationships_items",),
)


def update_items_for_catalog_category(id: str, ids: Sequence[str]) -> Operation[None]:
    """Update items for catalog category (``PATCH /api/catalog-categories/{id}/relationships/items``).

    Replaces all items of the category.

    Args:
        id: id of the catalog category.
        ids: ids of catalog items.
    """
    return Operation(
        UPDATE_ITEMS_FOR_CATALOG_CATEGORY,
        f"/api/catalog-categories/{segment('id', id)}/relationships/items",
        body={"data": identifiers("catalog-item", ids)},
    )


# Aliases: the names of these operations in other clients.
add_category_to_catalog_item = add_categories_to_catalog_item
create_catalog_item_relationships_categories = add_categories_to_catalog_item
create_catalog_item_relationships_category = add_categories_to_catalog_item
create_catalog_category_relationships_item = add_items_to_catalog_category
create_catalog_category_relationships_items = add_items_to_catalog_category
create_catalog_category_bulk_create_job = bulk_create_catalog_categories
spawn_create_categories_job = bulk_create_catalog_categories
create_catalog_item_bulk_create_job = bulk_create_catalog_items
spawn_create_items_job = bulk_create_catalog_items
create_catalog_variant_bulk_create_job = bulk_create_catalog_variants
spawn_create_variants_job = bulk_create_catalog_variants
create_catalog_category_bulk_delete_job = bulk_delete_catalog_categories
spawn_delete_categories_job = bulk_delete_catalog_categories
create_catalog_item_bulk_delete_job = bulk_delete_catalog_items
spawn_delete_items_job = bulk_delete_catalog_items
create_catalog_variant_bulk_delete_job = bulk_delete_catalog_variants
spawn_delete_variants_job = bulk_delete_catalog_variants
create_catalog_category_bulk_update_job = bulk_update_catalog_categories
spawn_update_categories_job = bulk_update_catalog_categories
create_catalog_item_bulk_update_job = bulk_update_catalog_items
spawn_update_items_job = bulk_update_catalog_items
create_catalog_variant_bulk_update_job = bulk_update_catalog_variants
spawn_update_variants_job = bulk_update_catalog_variants
get_catalog_item_bulk_create_job = get_bulk_create_catalog_items_job
get_create_items_job = get_bulk_create_catalog_items_job
get_catalog_item_bulk_create_jobs = get_bulk_create_catalog_items_jobs
get_create_items_jobs = get_bulk_create_catalog_items_jobs
get_catalog_category_bulk_create_job = get_bulk_create_categories_job
get_create_categories_job = get_bulk_create_categories_job
get_catalog_category_bulk_create_jobs = get_bulk_create_categories_jobs
get_create_categories_jobs = get_bulk_create_categories_jobs
get_catalog_variant_bulk_create_job = get_bulk_create_variants_job
get_create_variants_job = get_bulk_create_variants_job
get_catalog_variant_bulk_create_jobs = get_bulk_create_variants_jobs
get_create_variants_jobs = get_bulk_create_variants_jobs
get_catalog_item_bulk_delete_job = get_bulk_delete_catalog_items_job
get_delete_items_job = get_bulk_delete_catalog_items_job
get_catalog_item_bulk_delete_jobs = get_bulk_delete_catalog_items_jobs
get_delete_items_jobs = get_bulk_delete_catalog_items_jobs
get_catalog_category_bulk_delete_job = get_bulk_delete_categories_job
get_delete_categories_job = get_bulk_delete_categories_job
get_catalog_category_bulk_delete_jobs = get_bulk_delete_categories_jobs
get_delete_categories_jobs = get_bulk_delete_categories_jobs
get_catalog_variant_bulk_delete_job = get_bulk_delete_variants_job
get_delete_variants_job = get_bulk_delete_variants_job
get_catalog_variant_bulk_delete_jobs = get_bulk_delete_variants_jobs
get_delete_variants_jobs = get_bulk_delete_variants_jobs
get_catalog_item_bulk_update_job = get_bulk_update_catalog_items_job
get_update_items_job = get_bulk_update_catalog_items_job
get_catalog_item_bulk_update_jobs = get_bulk_update_catalog_items_jobs
get_update_items_jobs = get_bulk_update_catalog_items_jobs
get_catalog_category_bulk_update_job = get_bulk_update_categories_job
get_update_categories_job = get_bulk_update_categories_job
get_catalog_category_bulk_update_jobs = get_bulk_update_categories_jobs
get_update_categories_jobs = get_bulk_update_categories_jobs
get_catalog_variant_bulk_update_job = get_bulk_update_variants_job
get_update_variants_job = get_bulk_update_variants_job
get_catalog_variant_bulk_update_jobs = get_bulk_update_variants_jobs
get_update_variants_jobs = get_bulk_update_variants_jobs
get_catalog_item_categories = get_categories_for_catalog_item
get_catalog_item_relationships_categories = get_category_ids_for_catalog_item
get_catalog_category_relationships_items = get_item_ids_for_catalog_category
get_catalog_category_items = get_items_for_catalog_category
get_catalog_item_relationships_variants = get_variant_ids_for_catalog_item
get_catalog_item_variants = get_variants_for_catalog_item
delete_catalog_item_relationships_categories = remove_categories_from_catalog_item
delete_catalog_category_relationships_items = remove_items_from_catalog_category
update_catalog_item_relationships_categories = update_categories_for_catalog_item
update_catalog_category_relationships_items = update_items_for_catalog_category


class _CatalogsNamespaceDocs:
    """What each method of both classes below does. They inherit its docstring."""

    def add_categories_to_catalog_item(self, *args: Any, **kwargs: Any) -> Any:
        """Add categories to catalog item (``POST /api/catalog-items/{id}/relationships/categories``).

        Scopes: catalogs:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/add_categories_to_catalog_item

        Args:
            id: id of the catalog item.
            ids: ids of catalog categories.
        """

    def add_items_to_catalog_category(self, *args: Any, **kwargs: Any) -> Any:
        """Add items to catalog category (``POST /api/catalog-categories/{id}/relationships/items``).

        Scopes: catalogs:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/add_items_to_catalog_category

        An item that is in the category already is a 409.

        Args:
            id: id of the catalog category.
            ids: ids of catalog items. Such as ``$custom:::$default:::SKU1``.
        """

    def bulk_create_catalog_categories(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk create catalog categories (``POST /api/catalog-category-bulk-create-jobs``).

        Scopes: catalogs:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/bulk_create_catalog_categories

        Args:
            attributes: needs categories, at most 100 a call.
            fields_catalog_category_bulk_create_job: the fields to receive, all by default.
        """

    def bulk_create_catalog_items(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk create catalog items (``POST /api/catalog-item-bulk-create-jobs``).

        Scopes: catalogs:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/bulk_create_catalog_items

        Returns a job; at most 500 may be unfinished. Records that fail are in its ``errors``.

        Args:
            attributes: needs items, at most 100 a call.
            fields_catalog_item_bulk_create_job: the fields to receive, all by default.
        """

    def bulk_create_catalog_variants(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk create catalog variants (``POST /api/catalog-variant-bulk-create-jobs``).

        Scopes: catalogs:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/bulk_create_catalog_variants

        Args:
            attributes: needs variants, at most 100 a call.
            fields_catalog_variant_bulk_create_job: the fields to receive, all by default.
        """

    def bulk_delete_catalog_categories(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk delete catalog categories (``POST /api/catalog-category-bulk-delete-jobs``).

        Scopes: catalogs:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/bulk_delete_catalog_categories

        Args:
            attributes: needs categories, at most 100 a call.
            fields_catalog_category_bulk_delete_job: the fields to receive, all by default.
        """

    def bulk_delete_catalog_items(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk delete catalog items (``POST /api/catalog-item-bulk-delete-jobs``).

        Scopes: catalogs:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/bulk_delete_catalog_items

        Returns a job; at most 500 may be unfinished. Records that fail are in its ``errors``.

        Args:
            attributes: needs items, at most 100 a call. The items have ids such as ``$custom:::$default:::SKU1``.
            fields_catalog_item_bulk_delete_job: the fields to receive, all by default.
        """

    def bulk_delete_catalog_variants(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk delete catalog variants (``POST /api/catalog-variant-bulk-delete-jobs``).

        Scopes: catalogs:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/bulk_delete_catalog_variants

        Args:
            attributes: needs variants, at most 100 a call.
            fields_catalog_variant_bulk_delete_job: the fields to receive, all by default.
        """

    def bulk_update_catalog_categories(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk update catalog categories (``POST /api/catalog-category-bulk-update-jobs``).

        Scopes: catalogs:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/bulk_update_catalog_categories

        Args:
            attributes: needs categories, at most 100 a call.
            fields_catalog_category_bulk_update_job: the fields to receive, all by default.
        """

    def bulk_update_catalog_items(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk update catalog items (``POST /api/catalog-item-bulk-update-jobs``).

        Scopes: catalogs:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/bulk_update_catalog_items

        Returns a job; at most 500 may be unfinished. Records that fail are in its ``errors``.

        Args:
            attributes: needs items, at most 100 a call.
            fields_catalog_item_bulk_update_job: the fields to receive, all by default.
        """

    def bulk_update_catalog_variants(self, *args: Any, **kwargs: Any) -> Any:
        """Bulk update catalog variants (``POST /api/catalog-variant-bulk-update-jobs``).

        Scopes: catalogs:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/bulk_update_catalog_variants

        Args:
            attributes: needs variants, at most 100 a call.
            fields_catalog_variant_bulk_update_job: the fields to receive, all by default.
        """

    def create_back_in_stock_subscription(self, *args: Any, **kwargs: Any) -> Any:
        """Create back in stock subscription (``POST /api/back-in-stock-subscriptions``).

        Scopes: catalogs:write, profiles:write. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/create_back_in_stock_subscription

        Returns nothing.

        Args:
            attributes: needs channels.
            relationships: needs variant. ``variant``: the variant to wait for, by its whole id.
        """

    def create_catalog_category(self, *args: Any, **kwargs: Any) -> Any:
        """Create catalog category (``POST /api/catalog-categories``).

        Scopes: catalogs:write. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/create_catalog_category

        Args:
            attributes: needs external_id, name.
            relationships: takes items.
            fields_catalog_category: the fields to receive, all by default.
        """

    def create_catalog_item(self, *args: Any, **kwargs: Any) -> Any:
        """Create catalog item (``POST /api/catalog-items``).

        Scopes: catalogs:write. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/create_catalog_item

        Its id is ``$custom:::$default:::`` and the ``external_id``.

        Args:
            attributes: needs external_id, title, description, url. ``external_id`` cannot be changed later.
            relationships: takes categories.
            fields_catalog_item: the fields to receive, all by default.
        """

    def create_catalog_variant(self, *args: Any, **kwargs: Any) -> Any:
        """Create catalog variant (``POST /api/catalog-variants``).

        Scopes: catalogs:write. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/create_catalog_variant

        Its id is ``$custom:::$default:::`` and the ``external_id``.

        Args:
            attributes: needs external_id, title, description, sku, inventory_quantity, price, url.
            relationships: needs item. ``item``: the item that it is a variant of.
            fields_catalog_variant: the fields to receive, all by default.
        """

    def delete_catalog_category(self, *args: Any, **kwargs: Any) -> Any:
        """Delete catalog category (``DELETE /api/catalog-categories/{id}``).

        Scopes: catalogs:write. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/delete_catalog_category

        Args:
            id: id of the catalog category.
        """

    def delete_catalog_item(self, *args: Any, **kwargs: Any) -> Any:
        """Delete catalog item (``DELETE /api/catalog-items/{id}``).

        Scopes: catalogs:write. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/delete_catalog_item

        Args:
            id: id of the item, such as ``$custom:::$default:::SKU1``; its ``external_id`` is not enough.
        """

    def delete_catalog_variant(self, *args: Any, **kwargs: Any) -> Any:
        """Delete catalog variant (``DELETE /api/catalog-variants/{id}``).

        Scopes: catalogs:write. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/delete_catalog_variant

        Args:
            id: id of the catalog variant.
        """

    def get_bulk_create_catalog_items_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk create catalog items job (``GET /api/catalog-item-bulk-create-jobs/{job_id}``).

        Scopes: catalogs:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_bulk_create_catalog_items_job

        Args:
            job_id: id of the catalog item bulk create job.
            fields_catalog_item_bulk_create_job, fields_catalog_item: the fields to receive, all by default.
            include: what to add to ``included``: items.
        """

    def get_bulk_create_catalog_items_jobs(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk create catalog items jobs (``GET /api/catalog-item-bulk-create-jobs``).

        Scopes: catalogs:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_bulk_create_catalog_items_jobs

        Args:
            fields_catalog_item_bulk_create_job: the fields to receive, all by default.
            filter: a `GetBulkCreateCatalogItemsJobsFilter` or its text: status (equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_bulk_create_categories_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk create categories job (``GET /api/catalog-category-bulk-create-jobs/{job_id}``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_bulk_create_categories_job

        Args:
            job_id: id of the catalog category bulk create job.
            fields_catalog_category_bulk_create_job, fields_catalog_category: the fields to receive, all by default.
            include: what to add to ``included``: categories.
        """

    def get_bulk_create_categories_jobs(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk create categories jobs (``GET /api/catalog-category-bulk-create-jobs``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_bulk_create_categories_jobs

        Args:
            fields_catalog_category_bulk_create_job: the fields to receive, all by default.
            filter: a `GetBulkCreateCategoriesJobsFilter` or its text: status (equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_bulk_create_variants_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk create variants job (``GET /api/catalog-variant-bulk-create-jobs/{job_id}``).

        Scopes: catalogs:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_bulk_create_variants_job

        Args:
            job_id: id of the catalog variant bulk create job.
            fields_catalog_variant_bulk_create_job, fields_catalog_variant: the fields to receive, all by default.
            include: what to add to ``included``: variants.
        """

    def get_bulk_create_variants_jobs(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk create variants jobs (``GET /api/catalog-variant-bulk-create-jobs``).

        Scopes: catalogs:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_bulk_create_variants_jobs

        Args:
            fields_catalog_variant_bulk_create_job: the fields to receive, all by default.
            filter: a `GetBulkCreateVariantsJobsFilter` or its text: status (equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_bulk_delete_catalog_items_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk delete catalog items job (``GET /api/catalog-item-bulk-delete-jobs/{job_id}``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_bulk_delete_catalog_items_job

        Args:
            job_id: id of the catalog item bulk delete job.
            fields_catalog_item_bulk_delete_job: the fields to receive, all by default.
        """

    def get_bulk_delete_catalog_items_jobs(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk delete catalog items jobs (``GET /api/catalog-item-bulk-delete-jobs``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_bulk_delete_catalog_items_jobs

        Args:
            fields_catalog_item_bulk_delete_job: the fields to receive, all by default.
            filter: a `GetBulkDeleteCatalogItemsJobsFilter` or its text: status (equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_bulk_delete_categories_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk delete categories job (``GET /api/catalog-category-bulk-delete-jobs/{job_id}``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_bulk_delete_categories_job

        Args:
            job_id: id of the catalog category bulk delete job.
            fields_catalog_category_bulk_delete_job: the fields to receive, all by default.
        """

    def get_bulk_delete_categories_jobs(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk delete categories jobs (``GET /api/catalog-category-bulk-delete-jobs``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_bulk_delete_categories_jobs

        Args:
            fields_catalog_category_bulk_delete_job: the fields to receive, all by default.
            filter: a `GetBulkDeleteCategoriesJobsFilter` or its text: status (equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_bulk_delete_variants_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk delete variants job (``GET /api/catalog-variant-bulk-delete-jobs/{job_id}``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_bulk_delete_variants_job

        Args:
            job_id: id of the catalog variant bulk delete job.
            fields_catalog_variant_bulk_delete_job: the fields to receive, all by default.
        """

    def get_bulk_delete_variants_jobs(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk delete variants jobs (``GET /api/catalog-variant-bulk-delete-jobs``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_bulk_delete_variants_jobs

        Args:
            fields_catalog_variant_bulk_delete_job: the fields to receive, all by default.
            filter: a `GetBulkDeleteVariantsJobsFilter` or its text: status (equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_bulk_update_catalog_items_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk update catalog items job (``GET /api/catalog-item-bulk-update-jobs/{job_id}``).

        Scopes: catalogs:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_bulk_update_catalog_items_job

        Args:
            job_id: id of the catalog item bulk update job.
            fields_catalog_item_bulk_update_job, fields_catalog_item: the fields to receive, all by default.
            include: what to add to ``included``: items.
        """

    def get_bulk_update_catalog_items_jobs(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk update catalog items jobs (``GET /api/catalog-item-bulk-update-jobs``).

        Scopes: catalogs:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_bulk_update_catalog_items_jobs

        Args:
            fields_catalog_item_bulk_update_job: the fields to receive, all by default.
            filter: a `GetBulkUpdateCatalogItemsJobsFilter` or its text: status (equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_bulk_update_categories_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk update categories job (``GET /api/catalog-category-bulk-update-jobs/{job_id}``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_bulk_update_categories_job

        Args:
            job_id: id of the catalog category bulk update job.
            fields_catalog_category_bulk_update_job, fields_catalog_category: the fields to receive, all by default.
            include: what to add to ``included``: categories.
        """

    def get_bulk_update_categories_jobs(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk update categories jobs (``GET /api/catalog-category-bulk-update-jobs``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_bulk_update_categories_jobs

        Args:
            fields_catalog_category_bulk_update_job: the fields to receive, all by default.
            filter: a `GetBulkUpdateCategoriesJobsFilter` or its text: status (equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_bulk_update_variants_job(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk update variants job (``GET /api/catalog-variant-bulk-update-jobs/{job_id}``).

        Scopes: catalogs:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_bulk_update_variants_job

        Args:
            job_id: id of the catalog variant bulk update job.
            fields_catalog_variant_bulk_update_job, fields_catalog_variant: the fields to receive, all by default.
            include: what to add to ``included``: variants.
        """

    def get_bulk_update_variants_jobs(self, *args: Any, **kwargs: Any) -> Any:
        """Get bulk update variants jobs (``GET /api/catalog-variant-bulk-update-jobs``).

        Scopes: catalogs:read. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/get_bulk_update_variants_jobs

        Args:
            fields_catalog_variant_bulk_update_job: the fields to receive, all by default.
            filter: a `GetBulkUpdateVariantsJobsFilter` or its text: status (equals).
            page_cursor: where to start: ``next_cursor`` of the page before.
        """

    def get_catalog_categories(self, *args: Any, **kwargs: Any) -> Any:
        """Get catalog categories (``GET /api/catalog-categories``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m. https://developers.klaviyo.com/en/reference/get_catalog_categories

        Args:
            fields_catalog_category: the fields to receive, all by default.
            filter: a `GetCatalogCategoriesFilter` or its text: ids (any); item.id (equals); name (contains).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 100 by default.
            sort: by created; ``-`` in front reverses the order.
        """

    def get_catalog_category(self, *args: Any, **kwargs: Any) -> Any:
        """Get catalog category (``GET /api/catalog-categories/{id}``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m. https://developers.klaviyo.com/en/reference/get_catalog_category

        Args:
            id: id of the catalog category.
            fields_catalog_category: the fields to receive, all by default.
        """

    def get_catalog_item(self, *args: Any, **kwargs: Any) -> Any:
        """Get catalog item (``GET /api/catalog-items/{id}``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m. https://developers.klaviyo.com/en/reference/get_catalog_item

        Args:
            id: id of the item, such as ``$custom:::$default:::SKU1``; its ``external_id`` is not enough.
            fields_catalog_item, fields_catalog_variant: the fields to receive, all by default.
            include: what to add to ``included``: variants.
        """

    def get_catalog_items(self, *args: Any, **kwargs: Any) -> Any:
        """Get catalog items (``GET /api/catalog-items``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m. https://developers.klaviyo.com/en/reference/get_catalog_items

        Args:
            fields_catalog_item, fields_catalog_variant: the fields to receive, all by default.
            filter: a `GetCatalogItemsFilter` or its text: ids (any); category.id, published (equals); title (contains).
            include: what to add to ``included``: variants.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 100 by default.
            sort: by created; ``-`` in front reverses the order.
        """

    def get_catalog_variant(self, *args: Any, **kwargs: Any) -> Any:
        """Get catalog variant (``GET /api/catalog-variants/{id}``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m. https://developers.klaviyo.com/en/reference/get_catalog_variant

        Args:
            id: id of the catalog variant.
            fields_catalog_variant: the fields to receive, all by default.
        """

    def get_catalog_variants(self, *args: Any, **kwargs: Any) -> Any:
        """Get catalog variants (``GET /api/catalog-variants``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m. https://developers.klaviyo.com/en/reference/get_catalog_variants

        Args:
            fields_catalog_variant: the fields to receive, all by default.
            filter: a `GetCatalogVariantsFilter` or its text: ids (any); item.id, sku, published (equals); title
                (contains).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 100 by default.
            sort: by created; ``-`` in front reverses the order.
        """

    def get_categories_for_catalog_item(self, *args: Any, **kwargs: Any) -> Any:
        """Get categories for catalog item (``GET /api/catalog-items/{id}/categories``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_categories_for_catalog_item

        Args:
            id: id of the catalog item.
            fields_catalog_category: the fields to receive, all by default.
            filter: a `GetCategoriesForCatalogItemFilter` or its text: ids (any); item.id (equals); name (contains).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 100 by default.
            sort: by created; ``-`` in front reverses the order.
        """

    def get_category_ids_for_catalog_item(self, *args: Any, **kwargs: Any) -> Any:
        """Get category ids for catalog item (``GET /api/catalog-items/{id}/relationships/categories``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_category_ids_for_catalog_item

        Args:
            id: id of the catalog item.
            filter: a `GetCategoryIdsForCatalogItemFilter` or its text: ids (any); item.id (equals); name (contains).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 100 by default.
            sort: by created; ``-`` in front reverses the order.
        """

    def get_item_ids_for_catalog_category(self, *args: Any, **kwargs: Any) -> Any:
        """Get item ids for catalog category (``GET /api/catalog-categories/{id}/relationships/items``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_item_ids_for_catalog_category

        Args:
            id: id of the catalog category.
            filter: a `GetItemIdsForCatalogCategoryFilter` or its text: ids (any); category.id, published (equals);
                title (contains).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 100 by default.
            sort: by created; ``-`` in front reverses the order.
        """

    def get_items_for_catalog_category(self, *args: Any, **kwargs: Any) -> Any:
        """Get items for catalog category (``GET /api/catalog-categories/{id}/items``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_items_for_catalog_category

        Args:
            id: id of the catalog category.
            fields_catalog_item, fields_catalog_variant: the fields to receive, all by default.
            filter: a `GetItemsForCatalogCategoryFilter` or its text: ids (any); category.id, published (equals); title
                (contains).
            include: what to add to ``included``: variants.
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 100 by default.
            sort: by created; ``-`` in front reverses the order.
        """

    def get_variant_ids_for_catalog_item(self, *args: Any, **kwargs: Any) -> Any:
        """Get variant ids for catalog item (``GET /api/catalog-items/{id}/relationships/variants``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_variant_ids_for_catalog_item

        Args:
            id: id of the catalog item.
            filter: a `GetVariantIdsForCatalogItemFilter` or its text: ids (any); item.id, sku, published (equals);
                title (contains).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 100 by default.
            sort: by created; ``-`` in front reverses the order.
        """

    def get_variants_for_catalog_item(self, *args: Any, **kwargs: Any) -> Any:
        """Get variants for catalog item (``GET /api/catalog-items/{id}/variants``).

        Scopes: catalogs:read. Limit: 350/s, 3500/m.
        https://developers.klaviyo.com/en/reference/get_variants_for_catalog_item

        Args:
            id: id of the catalog item.
            fields_catalog_variant: the fields to receive, all by default.
            filter: a `GetVariantsForCatalogItemFilter` or its text: ids (any); item.id, sku, published (equals); title
                (contains).
            page_cursor: where to start: ``next_cursor`` of the page before.
            page_size: items a page, 1 to 100, 100 by default.
            sort: by created; ``-`` in front reverses the order.
        """

    def remove_categories_from_catalog_item(self, *args: Any, **kwargs: Any) -> Any:
        """Remove categories from catalog item (``DELETE /api/catalog-items/{id}/relationships/categories``).

        Scopes: catalogs:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/remove_categories_from_catalog_item

        Args:
            id: id of the catalog item.
            ids: ids of catalog categories.
        """

    def remove_items_from_catalog_category(self, *args: Any, **kwargs: Any) -> Any:
        """Remove items from catalog category (``DELETE /api/catalog-categories/{id}/relationships/items``).

        Scopes: catalogs:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/remove_items_from_catalog_category

        Args:
            id: id of the catalog category.
            ids: ids of catalog items.
        """

    def update_catalog_category(self, *args: Any, **kwargs: Any) -> Any:
        """Update catalog category (``PATCH /api/catalog-categories/{id}``).

        Scopes: catalogs:write. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/update_catalog_category

        Args:
            id: id of the catalog category.
            attributes: takes name; absent fields stay as they are, ``None`` clears a field.
            relationships: takes items; absent fields stay as they are.
            fields_catalog_category: the fields to receive, all by default.
        """

    def update_catalog_item(self, *args: Any, **kwargs: Any) -> Any:
        """Update catalog item (``PATCH /api/catalog-items/{id}``).

        Scopes: catalogs:write. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/update_catalog_item

        Args:
            id: id of the item, such as ``$custom:::$default:::SKU1``; its ``external_id`` is not enough.
            attributes: takes title, price, description, url, image_full_url, image_thumbnail_url, images,
                custom_metadata, published; absent fields stay as they are, ``None`` clears a field.
            relationships: takes categories; absent fields stay as they are.
            fields_catalog_item: the fields to receive, all by default.
        """

    def update_catalog_variant(self, *args: Any, **kwargs: Any) -> Any:
        """Update catalog variant (``PATCH /api/catalog-variants/{id}``).

        Scopes: catalogs:write. Limit: 75/s, 750/m. https://developers.klaviyo.com/en/reference/update_catalog_variant

        Args:
            id: id of the variant, such as ``$custom:::$default:::SKU1-M``; its ``external_id`` is not enough.
            attributes: absent fields stay as they are, ``None`` clears a field.
            fields_catalog_variant: the fields to receive, all by default.
        """

    def update_categories_for_catalog_item(self, *args: Any, **kwargs: Any) -> Any:
        """Update categories for catalog item (``PATCH /api/catalog-items/{id}/relationships/categories``).

        Scopes: catalogs:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/update_categories_for_catalog_item

        Args:
            id: id of the catalog item.
            ids: ids of catalog categories.
        """

    def update_items_for_catalog_category(self, *args: Any, **kwargs: Any) -> Any:
        """Update items for catalog category (``PATCH /api/catalog-categories/{id}/relationships/items``).

        Scopes: catalogs:write. Limit: 75/s, 750/m.
        https://developers.klaviyo.com/en/reference/update_items_for_catalog_category

        Replaces all items of the category.

        Args:
            id: id of the catalog category.
            ids: ids of catalog items.
        """


class CatalogsNamespace(Namespace, _CatalogsNamespaceDocs):
    """Catalogs, sent by a blocking client."""

    def add_categories_to_catalog_item(self, id: str, ids: Sequence[str]) -> None:
        return self._client.send(add_categories_to_catalog_item(id, ids))

    def add_items_to_catalog_category(self, id: str, ids: Sequence[str]) -> None:
        return self._client.send(add_items_to_catalog_category(id, ids))

    def bulk_create_catalog_categories(
        self,
        attributes: models.CatalogCategoryCreateJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_category_bulk_create_job: Sequence[models.CatalogCategoryBulkCreateJobField] | None = None,
    ) -> Single[models.CatalogCategoryBulkCreateJob]:
        return self._client.send(
            bulk_create_catalog_categories(
                attributes, fields_catalog_category_bulk_create_job=fields_catalog_category_bulk_create_job
            )
        )

    def bulk_create_catalog_items(
        self,
        attributes: models.CatalogItemCreateJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_item_bulk_create_job: Sequence[models.CatalogItemBulkCreateJobField] | None = None,
    ) -> Single[models.CatalogItemBulkCreateJob]:
        return self._client.send(
            bulk_create_catalog_items(
                attributes, fields_catalog_item_bulk_create_job=fields_catalog_item_bulk_create_job
            )
        )

    def bulk_create_catalog_variants(
        self,
        attributes: models.CatalogVariantCreateJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_variant_bulk_create_job: Sequence[models.CatalogVariantBulkCreateJobField] | None = None,
    ) -> Single[models.CatalogVariantBulkCreateJob]:
        return self._client.send(
            bulk_create_catalog_variants(
                attributes, fields_catalog_variant_bulk_create_job=fields_catalog_variant_bulk_create_job
            )
        )

    def bulk_delete_catalog_categories(
        self,
        attributes: models.CatalogCategoryDeleteJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_category_bulk_delete_job: Sequence[models.CatalogCategoryBulkDeleteJobField] | None = None,
    ) -> Single[models.CatalogCategoryBulkDeleteJob]:
        return self._client.send(
            bulk_delete_catalog_categories(
                attributes, fields_catalog_category_bulk_delete_job=fields_catalog_category_bulk_delete_job
            )
        )

    def bulk_delete_catalog_items(
        self,
        attributes: models.CatalogItemDeleteJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_item_bulk_delete_job: Sequence[models.CatalogItemBulkDeleteJobField] | None = None,
    ) -> Single[models.CatalogItemBulkDeleteJob]:
        return self._client.send(
            bulk_delete_catalog_items(
                attributes, fields_catalog_item_bulk_delete_job=fields_catalog_item_bulk_delete_job
            )
        )

    def bulk_delete_catalog_variants(
        self,
        attributes: models.CatalogVariantDeleteJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_variant_bulk_delete_job: Sequence[models.CatalogVariantBulkDeleteJobField] | None = None,
    ) -> Single[models.CatalogVariantBulkDeleteJob]:
        return self._client.send(
            bulk_delete_catalog_variants(
                attributes, fields_catalog_variant_bulk_delete_job=fields_catalog_variant_bulk_delete_job
            )
        )

    def bulk_update_catalog_categories(
        self,
        attributes: models.CatalogCategoryUpdateJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_category_bulk_update_job: Sequence[models.CatalogCategoryBulkUpdateJobField] | None = None,
    ) -> Single[models.CatalogCategoryBulkUpdateJob]:
        return self._client.send(
            bulk_update_catalog_categories(
                attributes, fields_catalog_category_bulk_update_job=fields_catalog_category_bulk_update_job
            )
        )

    def bulk_update_catalog_items(
        self,
        attributes: models.CatalogItemUpdateJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_item_bulk_update_job: Sequence[models.CatalogItemBulkUpdateJobField] | None = None,
    ) -> Single[models.CatalogItemBulkUpdateJob]:
        return self._client.send(
            bulk_update_catalog_items(
                attributes, fields_catalog_item_bulk_update_job=fields_catalog_item_bulk_update_job
            )
        )

    def bulk_update_catalog_variants(
        self,
        attributes: models.CatalogVariantUpdateJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_variant_bulk_update_job: Sequence[models.CatalogVariantBulkUpdateJobField] | None = None,
    ) -> Single[models.CatalogVariantBulkUpdateJob]:
        return self._client.send(
            bulk_update_catalog_variants(
                attributes, fields_catalog_variant_bulk_update_job=fields_catalog_variant_bulk_update_job
            )
        )

    def create_back_in_stock_subscription(
        self,
        attributes: models.ServerBISSubscriptionCreateAttributes
        | dicts.ServerBISSubscriptionCreateAttributes
        | AnyDict,
        relationships: models.ServerBISSubscriptionCreateRelationships | Mapping[str, Any],
    ) -> None:
        return self._client.send(create_back_in_stock_subscription(attributes, relationships))

    def create_catalog_category(
        self,
        attributes: models.CatalogCategoryCreateAttributes | dicts.CatalogCategoryCreateAttributes | AnyDict,
        *,
        relationships: models.CatalogCategoryCreateRelationships | Mapping[str, Any] | None = None,
        fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
    ) -> Single[models.CatalogCategory]:
        return self._client.send(
            create_catalog_category(
                attributes, relationships=relationships, fields_catalog_category=fields_catalog_category
            )
        )

    def create_catalog_item(
        self,
        attributes: models.CatalogItemCreateAttributes | dicts.CatalogItemCreateAttributes | AnyDict,
        *,
        relationships: models.CatalogItemCreateRelationships | Mapping[str, Any] | None = None,
        fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
    ) -> Single[models.CatalogItem]:
        return self._client.send(
            create_catalog_item(attributes, relationships=relationships, fields_catalog_item=fields_catalog_item)
        )

    def create_catalog_variant(
        self,
        attributes: models.CatalogVariantCreateAttributes | dicts.CatalogVariantCreateAttributes | AnyDict,
        relationships: models.CatalogVariantCreateRelationships | Mapping[str, Any],
        *,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
    ) -> Single[models.CatalogVariant]:
        return self._client.send(
            create_catalog_variant(attributes, relationships, fields_catalog_variant=fields_catalog_variant)
        )

    def delete_catalog_category(self, id: str) -> None:
        return self._client.send(delete_catalog_category(id))

    def delete_catalog_item(self, id: str) -> None:
        return self._client.send(delete_catalog_item(id))

    def delete_catalog_variant(self, id: str) -> None:
        return self._client.send(delete_catalog_variant(id))

    def get_bulk_create_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_create_job: Sequence[models.CatalogItemBulkCreateJobField] | None = None,
        fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
        include: Sequence[Literal["items"]] | None = None,
    ) -> Single[models.CatalogItemBulkCreateJob]:
        return self._client.send(
            get_bulk_create_catalog_items_job(
                job_id,
                fields_catalog_item_bulk_create_job=fields_catalog_item_bulk_create_job,
                fields_catalog_item=fields_catalog_item,
                include=include,
            )
        )

    def get_bulk_create_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_create_job: Sequence[models.CatalogItemBulkCreateJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> Results[models.CatalogItemBulkCreateJob, Collection[models.CatalogItemBulkCreateJob]]:
        return self._client.items(
            get_bulk_create_catalog_items_jobs(
                fields_catalog_item_bulk_create_job=fields_catalog_item_bulk_create_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    def get_bulk_create_categories_job(
        self,
        job_id: str,
        *,
        fields_catalog_category_bulk_create_job: Sequence[models.CatalogCategoryBulkCreateJobField] | None = None,
        fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
        include: Sequence[Literal["categories"]] | None = None,
    ) -> Single[models.CatalogCategoryBulkCreateJob]:
        return self._client.send(
            get_bulk_create_categories_job(
                job_id,
                fields_catalog_category_bulk_create_job=fields_catalog_category_bulk_create_job,
                fields_catalog_category=fields_catalog_category,
                include=include,
            )
        )

    def get_bulk_create_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_create_job: Sequence[models.CatalogCategoryBulkCreateJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> Results[models.CatalogCategoryBulkCreateJob, Collection[models.CatalogCategoryBulkCreateJob]]:
        return self._client.items(
            get_bulk_create_categories_jobs(
                fields_catalog_category_bulk_create_job=fields_catalog_category_bulk_create_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    def get_bulk_create_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_create_job: Sequence[models.CatalogVariantBulkCreateJobField] | None = None,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
        include: Sequence[Literal["variants"]] | None = None,
    ) -> Single[models.CatalogVariantBulkCreateJob]:
        return self._client.send(
            get_bulk_create_variants_job(
                job_id,
                fields_catalog_variant_bulk_create_job=fields_catalog_variant_bulk_create_job,
                fields_catalog_variant=fields_catalog_variant,
                include=include,
            )
        )

    def get_bulk_create_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_create_job: Sequence[models.CatalogVariantBulkCreateJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> Results[models.CatalogVariantBulkCreateJob, Collection[models.CatalogVariantBulkCreateJob]]:
        return self._client.items(
            get_bulk_create_variants_jobs(
                fields_catalog_variant_bulk_create_job=fields_catalog_variant_bulk_create_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    def get_bulk_delete_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_delete_job: Sequence[models.CatalogItemBulkDeleteJobField] | None = None,
    ) -> Single[models.CatalogItemBulkDeleteJob]:
        return self._client.send(
            get_bulk_delete_catalog_items_job(
                job_id, fields_catalog_item_bulk_delete_job=fields_catalog_item_bulk_delete_job
            )
        )

    def get_bulk_delete_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_delete_job: Sequence[models.CatalogItemBulkDeleteJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> Results[models.CatalogItemBulkDeleteJob, Collection[models.CatalogItemBulkDeleteJob]]:
        return self._client.items(
            get_bulk_delete_catalog_items_jobs(
                fields_catalog_item_bulk_delete_job=fields_catalog_item_bulk_delete_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    def get_bulk_delete_categories_job(
        self,
        job_id: str,
        *,
        fields_catalog_category_bulk_delete_job: Sequence[models.CatalogCategoryBulkDeleteJobField] | None = None,
    ) -> Single[models.CatalogCategoryBulkDeleteJob]:
        return self._client.send(
            get_bulk_delete_categories_job(
                job_id, fields_catalog_category_bulk_delete_job=fields_catalog_category_bulk_delete_job
            )
        )

    def get_bulk_delete_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_delete_job: Sequence[models.CatalogCategoryBulkDeleteJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> Results[models.CatalogCategoryBulkDeleteJob, Collection[models.CatalogCategoryBulkDeleteJob]]:
        return self._client.items(
            get_bulk_delete_categories_jobs(
                fields_catalog_category_bulk_delete_job=fields_catalog_category_bulk_delete_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    def get_bulk_delete_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_delete_job: Sequence[models.CatalogVariantBulkDeleteJobField] | None = None,
    ) -> Single[models.CatalogVariantBulkDeleteJob]:
        return self._client.send(
            get_bulk_delete_variants_job(
                job_id, fields_catalog_variant_bulk_delete_job=fields_catalog_variant_bulk_delete_job
            )
        )

    def get_bulk_delete_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_delete_job: Sequence[models.CatalogVariantBulkDeleteJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> Results[models.CatalogVariantBulkDeleteJob, Collection[models.CatalogVariantBulkDeleteJob]]:
        return self._client.items(
            get_bulk_delete_variants_jobs(
                fields_catalog_variant_bulk_delete_job=fields_catalog_variant_bulk_delete_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    def get_bulk_update_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_update_job: Sequence[models.CatalogItemBulkUpdateJobField] | None = None,
        fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
        include: Sequence[Literal["items"]] | None = None,
    ) -> Single[models.CatalogItemBulkUpdateJob]:
        return self._client.send(
            get_bulk_update_catalog_items_job(
                job_id,
                fields_catalog_item_bulk_update_job=fields_catalog_item_bulk_update_job,
                fields_catalog_item=fields_catalog_item,
                include=include,
            )
        )

    def get_bulk_update_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_update_job: Sequence[models.CatalogItemBulkUpdateJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> Results[models.CatalogItemBulkUpdateJob, Collection[models.CatalogItemBulkUpdateJob]]:
        return self._client.items(
            get_bulk_update_catalog_items_jobs(
                fields_catalog_item_bulk_update_job=fields_catalog_item_bulk_update_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    def get_bulk_update_categories_job(
        self,
        job_id: str,
        *,
        fields_catalog_category_bulk_update_job: Sequence[models.CatalogCategoryBulkUpdateJobField] | None = None,
        fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
        include: Sequence[Literal["categories"]] | None = None,
    ) -> Single[models.CatalogCategoryBulkUpdateJob]:
        return self._client.send(
            get_bulk_update_categories_job(
                job_id,
                fields_catalog_category_bulk_update_job=fields_catalog_category_bulk_update_job,
                fields_catalog_category=fields_catalog_category,
                include=include,
            )
        )

    def get_bulk_update_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_update_job: Sequence[models.CatalogCategoryBulkUpdateJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> Results[models.CatalogCategoryBulkUpdateJob, Collection[models.CatalogCategoryBulkUpdateJob]]:
        return self._client.items(
            get_bulk_update_categories_jobs(
                fields_catalog_category_bulk_update_job=fields_catalog_category_bulk_update_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    def get_bulk_update_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_update_job: Sequence[models.CatalogVariantBulkUpdateJobField] | None = None,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
        include: Sequence[Literal["variants"]] | None = None,
    ) -> Single[models.CatalogVariantBulkUpdateJob]:
        return self._client.send(
            get_bulk_update_variants_job(
                job_id,
                fields_catalog_variant_bulk_update_job=fields_catalog_variant_bulk_update_job,
                fields_catalog_variant=fields_catalog_variant,
                include=include,
            )
        )

    def get_bulk_update_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_update_job: Sequence[models.CatalogVariantBulkUpdateJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> Results[models.CatalogVariantBulkUpdateJob, Collection[models.CatalogVariantBulkUpdateJob]]:
        return self._client.items(
            get_bulk_update_variants_jobs(
                fields_catalog_variant_bulk_update_job=fields_catalog_variant_bulk_update_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    def get_catalog_categories(
        self,
        *,
        fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> Results[models.CatalogCategory, Collection[models.CatalogCategory]]:
        return self._client.items(
            get_catalog_categories(
                fields_catalog_category=fields_catalog_category,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_catalog_category(
        self,
        id: str,
        *,
        fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
    ) -> Single[models.CatalogCategory]:
        return self._client.send(get_catalog_category(id, fields_catalog_category=fields_catalog_category))

    def get_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
        include: Sequence[Literal["variants"]] | None = None,
    ) -> Single[models.CatalogItem]:
        return self._client.send(
            get_catalog_item(
                id,
                fields_catalog_item=fields_catalog_item,
                fields_catalog_variant=fields_catalog_variant,
                include=include,
            )
        )

    def get_catalog_items(
        self,
        *,
        fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["variants"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> Results[models.CatalogItem, Collection[models.CatalogItem]]:
        return self._client.items(
            get_catalog_items(
                fields_catalog_item=fields_catalog_item,
                fields_catalog_variant=fields_catalog_variant,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_catalog_variant(
        self, id: str, *, fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None
    ) -> Single[models.CatalogVariant]:
        return self._client.send(get_catalog_variant(id, fields_catalog_variant=fields_catalog_variant))

    def get_catalog_variants(
        self,
        *,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> Results[models.CatalogVariant, Collection[models.CatalogVariant]]:
        return self._client.items(
            get_catalog_variants(
                fields_catalog_variant=fields_catalog_variant,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_categories_for_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> Results[models.CatalogCategory, Collection[models.CatalogCategory]]:
        return self._client.items(
            get_categories_for_catalog_item(
                id,
                fields_catalog_category=fields_catalog_category,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_category_ids_for_catalog_item(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> Results[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_category_ids_for_catalog_item(
                id, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort
            )
        )

    def get_item_ids_for_catalog_category(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> Results[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_item_ids_for_catalog_category(
                id, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort
            )
        )

    def get_items_for_catalog_category(
        self,
        id: str,
        *,
        fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["variants"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> Results[models.CatalogItem, Collection[models.CatalogItem]]:
        return self._client.items(
            get_items_for_catalog_category(
                id,
                fields_catalog_item=fields_catalog_item,
                fields_catalog_variant=fields_catalog_variant,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_variant_ids_for_catalog_item(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> Results[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_variant_ids_for_catalog_item(id, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort)
        )

    def get_variants_for_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> Results[models.CatalogVariant, Collection[models.CatalogVariant]]:
        return self._client.items(
            get_variants_for_catalog_item(
                id,
                fields_catalog_variant=fields_catalog_variant,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def remove_categories_from_catalog_item(self, id: str, ids: Sequence[str]) -> None:
        return self._client.send(remove_categories_from_catalog_item(id, ids))

    def remove_items_from_catalog_category(self, id: str, ids: Sequence[str]) -> None:
        return self._client.send(remove_items_from_catalog_category(id, ids))

    def update_catalog_category(
        self,
        id: str,
        attributes: models.CatalogCategoryUpdateAttributes | dicts.CatalogCategoryUpdateAttributes | AnyDict,
        *,
        relationships: models.CatalogCategoryUpdateRelationships | Mapping[str, Any] | None = None,
        fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
    ) -> Single[models.CatalogCategory]:
        return self._client.send(
            update_catalog_category(
                id, attributes, relationships=relationships, fields_catalog_category=fields_catalog_category
            )
        )

    def update_catalog_item(
        self,
        id: str,
        attributes: models.CatalogItemUpdateAttributes | dicts.CatalogItemUpdateAttributes | AnyDict,
        *,
        relationships: models.CatalogItemUpdateRelationships | Mapping[str, Any] | None = None,
        fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
    ) -> Single[models.CatalogItem]:
        return self._client.send(
            update_catalog_item(id, attributes, relationships=relationships, fields_catalog_item=fields_catalog_item)
        )

    def update_catalog_variant(
        self,
        id: str,
        attributes: models.CatalogVariantUpdateAttributes | dicts.CatalogVariantUpdateAttributes | AnyDict,
        *,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
    ) -> Single[models.CatalogVariant]:
        return self._client.send(update_catalog_variant(id, attributes, fields_catalog_variant=fields_catalog_variant))

    def update_categories_for_catalog_item(self, id: str, ids: Sequence[str]) -> None:
        return self._client.send(update_categories_for_catalog_item(id, ids))

    def update_items_for_catalog_category(self, id: str, ids: Sequence[str]) -> None:
        return self._client.send(update_items_for_catalog_category(id, ids))

    add_category_to_catalog_item = add_categories_to_catalog_item
    create_catalog_item_relationships_categories = add_categories_to_catalog_item
    create_catalog_item_relationships_category = add_categories_to_catalog_item
    create_catalog_category_relationships_item = add_items_to_catalog_category
    create_catalog_category_relationships_items = add_items_to_catalog_category
    create_catalog_category_bulk_create_job = bulk_create_catalog_categories
    spawn_create_categories_job = bulk_create_catalog_categories
    create_catalog_item_bulk_create_job = bulk_create_catalog_items
    spawn_create_items_job = bulk_create_catalog_items
    create_catalog_variant_bulk_create_job = bulk_create_catalog_variants
    spawn_create_variants_job = bulk_create_catalog_variants
    create_catalog_category_bulk_delete_job = bulk_delete_catalog_categories
    spawn_delete_categories_job = bulk_delete_catalog_categories
    create_catalog_item_bulk_delete_job = bulk_delete_catalog_items
    spawn_delete_items_job = bulk_delete_catalog_items
    create_catalog_variant_bulk_delete_job = bulk_delete_catalog_variants
    spawn_delete_variants_job = bulk_delete_catalog_variants
    create_catalog_category_bulk_update_job = bulk_update_catalog_categories
    spawn_update_categories_job = bulk_update_catalog_categories
    create_catalog_item_bulk_update_job = bulk_update_catalog_items
    spawn_update_items_job = bulk_update_catalog_items
    create_catalog_variant_bulk_update_job = bulk_update_catalog_variants
    spawn_update_variants_job = bulk_update_catalog_variants
    get_catalog_item_bulk_create_job = get_bulk_create_catalog_items_job
    get_create_items_job = get_bulk_create_catalog_items_job
    get_catalog_item_bulk_create_jobs = get_bulk_create_catalog_items_jobs
    get_create_items_jobs = get_bulk_create_catalog_items_jobs
    get_catalog_category_bulk_create_job = get_bulk_create_categories_job
    get_create_categories_job = get_bulk_create_categories_job
    get_catalog_category_bulk_create_jobs = get_bulk_create_categories_jobs
    get_create_categories_jobs = get_bulk_create_categories_jobs
    get_catalog_variant_bulk_create_job = get_bulk_create_variants_job
    get_create_variants_job = get_bulk_create_variants_job
    get_catalog_variant_bulk_create_jobs = get_bulk_create_variants_jobs
    get_create_variants_jobs = get_bulk_create_variants_jobs
    get_catalog_item_bulk_delete_job = get_bulk_delete_catalog_items_job
    get_delete_items_job = get_bulk_delete_catalog_items_job
    get_catalog_item_bulk_delete_jobs = get_bulk_delete_catalog_items_jobs
    get_delete_items_jobs = get_bulk_delete_catalog_items_jobs
    get_catalog_category_bulk_delete_job = get_bulk_delete_categories_job
    get_delete_categories_job = get_bulk_delete_categories_job
    get_catalog_category_bulk_delete_jobs = get_bulk_delete_categories_jobs
    get_delete_categories_jobs = get_bulk_delete_categories_jobs
    get_catalog_variant_bulk_delete_job = get_bulk_delete_variants_job
    get_delete_variants_job = get_bulk_delete_variants_job
    get_catalog_variant_bulk_delete_jobs = get_bulk_delete_variants_jobs
    get_delete_variants_jobs = get_bulk_delete_variants_jobs
    get_catalog_item_bulk_update_job = get_bulk_update_catalog_items_job
    get_update_items_job = get_bulk_update_catalog_items_job
    get_catalog_item_bulk_update_jobs = get_bulk_update_catalog_items_jobs
    get_update_items_jobs = get_bulk_update_catalog_items_jobs
    get_catalog_category_bulk_update_job = get_bulk_update_categories_job
    get_update_categories_job = get_bulk_update_categories_job
    get_catalog_category_bulk_update_jobs = get_bulk_update_categories_jobs
    get_update_categories_jobs = get_bulk_update_categories_jobs
    get_catalog_variant_bulk_update_job = get_bulk_update_variants_job
    get_update_variants_job = get_bulk_update_variants_job
    get_catalog_variant_bulk_update_jobs = get_bulk_update_variants_jobs
    get_update_variants_jobs = get_bulk_update_variants_jobs
    get_catalog_item_categories = get_categories_for_catalog_item
    get_catalog_item_relationships_categories = get_category_ids_for_catalog_item
    get_catalog_category_relationships_items = get_item_ids_for_catalog_category
    get_catalog_category_items = get_items_for_catalog_category
    get_catalog_item_relationships_variants = get_variant_ids_for_catalog_item
    get_catalog_item_variants = get_variants_for_catalog_item
    delete_catalog_item_relationships_categories = remove_categories_from_catalog_item
    delete_catalog_category_relationships_items = remove_items_from_catalog_category
    update_catalog_item_relationships_categories = update_categories_for_catalog_item
    update_catalog_category_relationships_items = update_items_for_catalog_category


class AsyncCatalogsNamespace(AsyncNamespace, _CatalogsNamespaceDocs):
    """Catalogs, sent by an async client."""

    async def add_categories_to_catalog_item(self, id: str, ids: Sequence[str]) -> None:
        return await self._client.send(add_categories_to_catalog_item(id, ids))

    async def add_items_to_catalog_category(self, id: str, ids: Sequence[str]) -> None:
        return await self._client.send(add_items_to_catalog_category(id, ids))

    async def bulk_create_catalog_categories(
        self,
        attributes: models.CatalogCategoryCreateJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_category_bulk_create_job: Sequence[models.CatalogCategoryBulkCreateJobField] | None = None,
    ) -> Single[models.CatalogCategoryBulkCreateJob]:
        return await self._client.send(
            bulk_create_catalog_categories(
                attributes, fields_catalog_category_bulk_create_job=fields_catalog_category_bulk_create_job
            )
        )

    async def bulk_create_catalog_items(
        self,
        attributes: models.CatalogItemCreateJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_item_bulk_create_job: Sequence[models.CatalogItemBulkCreateJobField] | None = None,
    ) -> Single[models.CatalogItemBulkCreateJob]:
        return await self._client.send(
            bulk_create_catalog_items(
                attributes, fields_catalog_item_bulk_create_job=fields_catalog_item_bulk_create_job
            )
        )

    async def bulk_create_catalog_variants(
        self,
        attributes: models.CatalogVariantCreateJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_variant_bulk_create_job: Sequence[models.CatalogVariantBulkCreateJobField] | None = None,
    ) -> Single[models.CatalogVariantBulkCreateJob]:
        return await self._client.send(
            bulk_create_catalog_variants(
                attributes, fields_catalog_variant_bulk_create_job=fields_catalog_variant_bulk_create_job
            )
        )

    async def bulk_delete_catalog_categories(
        self,
        attributes: models.CatalogCategoryDeleteJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_category_bulk_delete_job: Sequence[models.CatalogCategoryBulkDeleteJobField] | None = None,
    ) -> Single[models.CatalogCategoryBulkDeleteJob]:
        return await self._client.send(
            bulk_delete_catalog_categories(
                attributes, fields_catalog_category_bulk_delete_job=fields_catalog_category_bulk_delete_job
            )
        )

    async def bulk_delete_catalog_items(
        self,
        attributes: models.CatalogItemDeleteJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_item_bulk_delete_job: Sequence[models.CatalogItemBulkDeleteJobField] | None = None,
    ) -> Single[models.CatalogItemBulkDeleteJob]:
        return await self._client.send(
            bulk_delete_catalog_items(
                attributes, fields_catalog_item_bulk_delete_job=fields_catalog_item_bulk_delete_job
            )
        )

    async def bulk_delete_catalog_variants(
        self,
        attributes: models.CatalogVariantDeleteJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_variant_bulk_delete_job: Sequence[models.CatalogVariantBulkDeleteJobField] | None = None,
    ) -> Single[models.CatalogVariantBulkDeleteJob]:
        return await self._client.send(
            bulk_delete_catalog_variants(
                attributes, fields_catalog_variant_bulk_delete_job=fields_catalog_variant_bulk_delete_job
            )
        )

    async def bulk_update_catalog_categories(
        self,
        attributes: models.CatalogCategoryUpdateJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_category_bulk_update_job: Sequence[models.CatalogCategoryBulkUpdateJobField] | None = None,
    ) -> Single[models.CatalogCategoryBulkUpdateJob]:
        return await self._client.send(
            bulk_update_catalog_categories(
                attributes, fields_catalog_category_bulk_update_job=fields_catalog_category_bulk_update_job
            )
        )

    async def bulk_update_catalog_items(
        self,
        attributes: models.CatalogItemUpdateJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_item_bulk_update_job: Sequence[models.CatalogItemBulkUpdateJobField] | None = None,
    ) -> Single[models.CatalogItemBulkUpdateJob]:
        return await self._client.send(
            bulk_update_catalog_items(
                attributes, fields_catalog_item_bulk_update_job=fields_catalog_item_bulk_update_job
            )
        )

    async def bulk_update_catalog_variants(
        self,
        attributes: models.CatalogVariantUpdateJobCreateAttributes | Mapping[str, Any],
        *,
        fields_catalog_variant_bulk_update_job: Sequence[models.CatalogVariantBulkUpdateJobField] | None = None,
    ) -> Single[models.CatalogVariantBulkUpdateJob]:
        return await self._client.send(
            bulk_update_catalog_variants(
                attributes, fields_catalog_variant_bulk_update_job=fields_catalog_variant_bulk_update_job
            )
        )

    async def create_back_in_stock_subscription(
        self,
        attributes: models.ServerBISSubscriptionCreateAttributes
        | dicts.ServerBISSubscriptionCreateAttributes
        | AnyDict,
        relationships: models.ServerBISSubscriptionCreateRelationships | Mapping[str, Any],
    ) -> None:
        return await self._client.send(create_back_in_stock_subscription(attributes, relationships))

    async def create_catalog_category(
        self,
        attributes: models.CatalogCategoryCreateAttributes | dicts.CatalogCategoryCreateAttributes | AnyDict,
        *,
        relationships: models.CatalogCategoryCreateRelationships | Mapping[str, Any] | None = None,
        fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
    ) -> Single[models.CatalogCategory]:
        return await self._client.send(
            create_catalog_category(
                attributes, relationships=relationships, fields_catalog_category=fields_catalog_category
            )
        )

    async def create_catalog_item(
        self,
        attributes: models.CatalogItemCreateAttributes | dicts.CatalogItemCreateAttributes | AnyDict,
        *,
        relationships: models.CatalogItemCreateRelationships | Mapping[str, Any] | None = None,
        fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
    ) -> Single[models.CatalogItem]:
        return await self._client.send(
            create_catalog_item(attributes, relationships=relationships, fields_catalog_item=fields_catalog_item)
        )

    async def create_catalog_variant(
        self,
        attributes: models.CatalogVariantCreateAttributes | dicts.CatalogVariantCreateAttributes | AnyDict,
        relationships: models.CatalogVariantCreateRelationships | Mapping[str, Any],
        *,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
    ) -> Single[models.CatalogVariant]:
        return await self._client.send(
            create_catalog_variant(attributes, relationships, fields_catalog_variant=fields_catalog_variant)
        )

    async def delete_catalog_category(self, id: str) -> None:
        return await self._client.send(delete_catalog_category(id))

    async def delete_catalog_item(self, id: str) -> None:
        return await self._client.send(delete_catalog_item(id))

    async def delete_catalog_variant(self, id: str) -> None:
        return await self._client.send(delete_catalog_variant(id))

    async def get_bulk_create_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_create_job: Sequence[models.CatalogItemBulkCreateJobField] | None = None,
        fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
        include: Sequence[Literal["items"]] | None = None,
    ) -> Single[models.CatalogItemBulkCreateJob]:
        return await self._client.send(
            get_bulk_create_catalog_items_job(
                job_id,
                fields_catalog_item_bulk_create_job=fields_catalog_item_bulk_create_job,
                fields_catalog_item=fields_catalog_item,
                include=include,
            )
        )

    def get_bulk_create_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_create_job: Sequence[models.CatalogItemBulkCreateJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[models.CatalogItemBulkCreateJob, Collection[models.CatalogItemBulkCreateJob]]:
        return self._client.items(
            get_bulk_create_catalog_items_jobs(
                fields_catalog_item_bulk_create_job=fields_catalog_item_bulk_create_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    async def get_bulk_create_categories_job(
        self,
        job_id: str,
        *,
        fields_catalog_category_bulk_create_job: Sequence[models.CatalogCategoryBulkCreateJobField] | None = None,
        fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
        include: Sequence[Literal["categories"]] | None = None,
    ) -> Single[models.CatalogCategoryBulkCreateJob]:
        return await self._client.send(
            get_bulk_create_categories_job(
                job_id,
                fields_catalog_category_bulk_create_job=fields_catalog_category_bulk_create_job,
                fields_catalog_category=fields_catalog_category,
                include=include,
            )
        )

    def get_bulk_create_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_create_job: Sequence[models.CatalogCategoryBulkCreateJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[models.CatalogCategoryBulkCreateJob, Collection[models.CatalogCategoryBulkCreateJob]]:
        return self._client.items(
            get_bulk_create_categories_jobs(
                fields_catalog_category_bulk_create_job=fields_catalog_category_bulk_create_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    async def get_bulk_create_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_create_job: Sequence[models.CatalogVariantBulkCreateJobField] | None = None,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
        include: Sequence[Literal["variants"]] | None = None,
    ) -> Single[models.CatalogVariantBulkCreateJob]:
        return await self._client.send(
            get_bulk_create_variants_job(
                job_id,
                fields_catalog_variant_bulk_create_job=fields_catalog_variant_bulk_create_job,
                fields_catalog_variant=fields_catalog_variant,
                include=include,
            )
        )

    def get_bulk_create_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_create_job: Sequence[models.CatalogVariantBulkCreateJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[models.CatalogVariantBulkCreateJob, Collection[models.CatalogVariantBulkCreateJob]]:
        return self._client.items(
            get_bulk_create_variants_jobs(
                fields_catalog_variant_bulk_create_job=fields_catalog_variant_bulk_create_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    async def get_bulk_delete_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_delete_job: Sequence[models.CatalogItemBulkDeleteJobField] | None = None,
    ) -> Single[models.CatalogItemBulkDeleteJob]:
        return await self._client.send(
            get_bulk_delete_catalog_items_job(
                job_id, fields_catalog_item_bulk_delete_job=fields_catalog_item_bulk_delete_job
            )
        )

    def get_bulk_delete_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_delete_job: Sequence[models.CatalogItemBulkDeleteJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[models.CatalogItemBulkDeleteJob, Collection[models.CatalogItemBulkDeleteJob]]:
        return self._client.items(
            get_bulk_delete_catalog_items_jobs(
                fields_catalog_item_bulk_delete_job=fields_catalog_item_bulk_delete_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    async def get_bulk_delete_categories_job(
        self,
        job_id: str,
        *,
        fields_catalog_category_bulk_delete_job: Sequence[models.CatalogCategoryBulkDeleteJobField] | None = None,
    ) -> Single[models.CatalogCategoryBulkDeleteJob]:
        return await self._client.send(
            get_bulk_delete_categories_job(
                job_id, fields_catalog_category_bulk_delete_job=fields_catalog_category_bulk_delete_job
            )
        )

    def get_bulk_delete_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_delete_job: Sequence[models.CatalogCategoryBulkDeleteJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[models.CatalogCategoryBulkDeleteJob, Collection[models.CatalogCategoryBulkDeleteJob]]:
        return self._client.items(
            get_bulk_delete_categories_jobs(
                fields_catalog_category_bulk_delete_job=fields_catalog_category_bulk_delete_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    async def get_bulk_delete_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_delete_job: Sequence[models.CatalogVariantBulkDeleteJobField] | None = None,
    ) -> Single[models.CatalogVariantBulkDeleteJob]:
        return await self._client.send(
            get_bulk_delete_variants_job(
                job_id, fields_catalog_variant_bulk_delete_job=fields_catalog_variant_bulk_delete_job
            )
        )

    def get_bulk_delete_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_delete_job: Sequence[models.CatalogVariantBulkDeleteJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[models.CatalogVariantBulkDeleteJob, Collection[models.CatalogVariantBulkDeleteJob]]:
        return self._client.items(
            get_bulk_delete_variants_jobs(
                fields_catalog_variant_bulk_delete_job=fields_catalog_variant_bulk_delete_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    async def get_bulk_update_catalog_items_job(
        self,
        job_id: str,
        *,
        fields_catalog_item_bulk_update_job: Sequence[models.CatalogItemBulkUpdateJobField] | None = None,
        fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
        include: Sequence[Literal["items"]] | None = None,
    ) -> Single[models.CatalogItemBulkUpdateJob]:
        return await self._client.send(
            get_bulk_update_catalog_items_job(
                job_id,
                fields_catalog_item_bulk_update_job=fields_catalog_item_bulk_update_job,
                fields_catalog_item=fields_catalog_item,
                include=include,
            )
        )

    def get_bulk_update_catalog_items_jobs(
        self,
        *,
        fields_catalog_item_bulk_update_job: Sequence[models.CatalogItemBulkUpdateJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[models.CatalogItemBulkUpdateJob, Collection[models.CatalogItemBulkUpdateJob]]:
        return self._client.items(
            get_bulk_update_catalog_items_jobs(
                fields_catalog_item_bulk_update_job=fields_catalog_item_bulk_update_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    async def get_bulk_update_categories_job(
        self,
        job_id: str,
        *,
        fields_catalog_category_bulk_update_job: Sequence[models.CatalogCategoryBulkUpdateJobField] | None = None,
        fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
        include: Sequence[Literal["categories"]] | None = None,
    ) -> Single[models.CatalogCategoryBulkUpdateJob]:
        return await self._client.send(
            get_bulk_update_categories_job(
                job_id,
                fields_catalog_category_bulk_update_job=fields_catalog_category_bulk_update_job,
                fields_catalog_category=fields_catalog_category,
                include=include,
            )
        )

    def get_bulk_update_categories_jobs(
        self,
        *,
        fields_catalog_category_bulk_update_job: Sequence[models.CatalogCategoryBulkUpdateJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[models.CatalogCategoryBulkUpdateJob, Collection[models.CatalogCategoryBulkUpdateJob]]:
        return self._client.items(
            get_bulk_update_categories_jobs(
                fields_catalog_category_bulk_update_job=fields_catalog_category_bulk_update_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    async def get_bulk_update_variants_job(
        self,
        job_id: str,
        *,
        fields_catalog_variant_bulk_update_job: Sequence[models.CatalogVariantBulkUpdateJobField] | None = None,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
        include: Sequence[Literal["variants"]] | None = None,
    ) -> Single[models.CatalogVariantBulkUpdateJob]:
        return await self._client.send(
            get_bulk_update_variants_job(
                job_id,
                fields_catalog_variant_bulk_update_job=fields_catalog_variant_bulk_update_job,
                fields_catalog_variant=fields_catalog_variant,
                include=include,
            )
        )

    def get_bulk_update_variants_jobs(
        self,
        *,
        fields_catalog_variant_bulk_update_job: Sequence[models.CatalogVariantBulkUpdateJobField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
    ) -> AsyncResults[models.CatalogVariantBulkUpdateJob, Collection[models.CatalogVariantBulkUpdateJob]]:
        return self._client.items(
            get_bulk_update_variants_jobs(
                fields_catalog_variant_bulk_update_job=fields_catalog_variant_bulk_update_job,
                filter=filter,
                page_cursor=page_cursor,
            )
        )

    def get_catalog_categories(
        self,
        *,
        fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> AsyncResults[models.CatalogCategory, Collection[models.CatalogCategory]]:
        return self._client.items(
            get_catalog_categories(
                fields_catalog_category=fields_catalog_category,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def get_catalog_category(
        self,
        id: str,
        *,
        fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
    ) -> Single[models.CatalogCategory]:
        return await self._client.send(get_catalog_category(id, fields_catalog_category=fields_catalog_category))

    async def get_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
        include: Sequence[Literal["variants"]] | None = None,
    ) -> Single[models.CatalogItem]:
        return await self._client.send(
            get_catalog_item(
                id,
                fields_catalog_item=fields_catalog_item,
                fields_catalog_variant=fields_catalog_variant,
                include=include,
            )
        )

    def get_catalog_items(
        self,
        *,
        fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["variants"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> AsyncResults[models.CatalogItem, Collection[models.CatalogItem]]:
        return self._client.items(
            get_catalog_items(
                fields_catalog_item=fields_catalog_item,
                fields_catalog_variant=fields_catalog_variant,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def get_catalog_variant(
        self, id: str, *, fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None
    ) -> Single[models.CatalogVariant]:
        return await self._client.send(get_catalog_variant(id, fields_catalog_variant=fields_catalog_variant))

    def get_catalog_variants(
        self,
        *,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> AsyncResults[models.CatalogVariant, Collection[models.CatalogVariant]]:
        return self._client.items(
            get_catalog_variants(
                fields_catalog_variant=fields_catalog_variant,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_categories_for_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> AsyncResults[models.CatalogCategory, Collection[models.CatalogCategory]]:
        return self._client.items(
            get_categories_for_catalog_item(
                id,
                fields_catalog_category=fields_catalog_category,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_category_ids_for_catalog_item(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> AsyncResults[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_category_ids_for_catalog_item(
                id, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort
            )
        )

    def get_item_ids_for_catalog_category(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> AsyncResults[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_item_ids_for_catalog_category(
                id, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort
            )
        )

    def get_items_for_catalog_category(
        self,
        id: str,
        *,
        fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
        filter: Filter | str | None = None,
        include: Sequence[Literal["variants"]] | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> AsyncResults[models.CatalogItem, Collection[models.CatalogItem]]:
        return self._client.items(
            get_items_for_catalog_category(
                id,
                fields_catalog_item=fields_catalog_item,
                fields_catalog_variant=fields_catalog_variant,
                filter=filter,
                include=include,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    def get_variant_ids_for_catalog_item(
        self,
        id: str,
        *,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> AsyncResults[ResourceIdentifier, Collection[ResourceIdentifier]]:
        return self._client.items(
            get_variant_ids_for_catalog_item(id, filter=filter, page_cursor=page_cursor, page_size=page_size, sort=sort)
        )

    def get_variants_for_catalog_item(
        self,
        id: str,
        *,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
        filter: Filter | str | None = None,
        page_cursor: str | None = None,
        page_size: int | None = None,
        sort: Literal["created", "-created"] | None = None,
    ) -> AsyncResults[models.CatalogVariant, Collection[models.CatalogVariant]]:
        return self._client.items(
            get_variants_for_catalog_item(
                id,
                fields_catalog_variant=fields_catalog_variant,
                filter=filter,
                page_cursor=page_cursor,
                page_size=page_size,
                sort=sort,
            )
        )

    async def remove_categories_from_catalog_item(self, id: str, ids: Sequence[str]) -> None:
        return await self._client.send(remove_categories_from_catalog_item(id, ids))

    async def remove_items_from_catalog_category(self, id: str, ids: Sequence[str]) -> None:
        return await self._client.send(remove_items_from_catalog_category(id, ids))

    async def update_catalog_category(
        self,
        id: str,
        attributes: models.CatalogCategoryUpdateAttributes | dicts.CatalogCategoryUpdateAttributes | AnyDict,
        *,
        relationships: models.CatalogCategoryUpdateRelationships | Mapping[str, Any] | None = None,
        fields_catalog_category: Sequence[Literal["external_id", "id", "name", "updated"]] | None = None,
    ) -> Single[models.CatalogCategory]:
        return await self._client.send(
            update_catalog_category(
                id, attributes, relationships=relationships, fields_catalog_category=fields_catalog_category
            )
        )

    async def update_catalog_item(
        self,
        id: str,
        attributes: models.CatalogItemUpdateAttributes | dicts.CatalogItemUpdateAttributes | AnyDict,
        *,
        relationships: models.CatalogItemUpdateRelationships | Mapping[str, Any] | None = None,
        fields_catalog_item: Sequence[models.CatalogItemField] | None = None,
    ) -> Single[models.CatalogItem]:
        return await self._client.send(
            update_catalog_item(id, attributes, relationships=relationships, fields_catalog_item=fields_catalog_item)
        )

    async def update_catalog_variant(
        self,
        id: str,
        attributes: models.CatalogVariantUpdateAttributes | dicts.CatalogVariantUpdateAttributes | AnyDict,
        *,
        fields_catalog_variant: Sequence[models.CatalogVariantField] | None = None,
    ) -> Single[models.CatalogVariant]:
        return await self._client.send(
            update_catalog_variant(id, attributes, fields_catalog_variant=fields_catalog_variant)
        )

    async def update_categories_for_catalog_item(self, id: str, ids: Sequence[str]) -> None:
        return await self._client.send(update_categories_for_catalog_item(id, ids))

    async def update_items_for_catalog_category(self, id: str, ids: Sequence[str]) -> None:
        return await self._client.send(update_items_for_catalog_category(id, ids))

    add_category_to_catalog_item = add_categories_to_catalog_item
    create_catalog_item_relationships_categories = add_categories_to_catalog_item
    create_catalog_item_relationships_category = add_categories_to_catalog_item
    create_catalog_category_relationships_item = add_items_to_catalog_category
    create_catalog_category_relationships_items = add_items_to_catalog_category
    create_catalog_category_bulk_create_job = bulk_create_catalog_categories
    spawn_create_categories_job = bulk_create_catalog_categories
    create_catalog_item_bulk_create_job = bulk_create_catalog_items
    spawn_create_items_job = bulk_create_catalog_items
    create_catalog_variant_bulk_create_job = bulk_create_catalog_variants
    spawn_create_variants_job = bulk_create_catalog_variants
    create_catalog_category_bulk_delete_job = bulk_delete_catalog_categories
    spawn_delete_categories_job = bulk_delete_catalog_categories
    create_catalog_item_bulk_delete_job = bulk_delete_catalog_items
    spawn_delete_items_job = bulk_delete_catalog_items
    create_catalog_variant_bulk_delete_job = bulk_delete_catalog_variants
    spawn_delete_variants_job = bulk_delete_catalog_variants
    create_catalog_category_bulk_update_job = bulk_update_catalog_categories
    spawn_update_categories_job = bulk_update_catalog_categories
    create_catalog_item_bulk_update_job = bulk_update_catalog_items
    spawn_update_items_job = bulk_update_catalog_items
    create_catalog_variant_bulk_update_job = bulk_update_catalog_variants
    spawn_update_variants_job = bulk_update_catalog_variants
    get_catalog_item_bulk_create_job = get_bulk_create_catalog_items_job
    get_create_items_job = get_bulk_create_catalog_items_job
    get_catalog_item_bulk_create_jobs = get_bulk_create_catalog_items_jobs
    get_create_items_jobs = get_bulk_create_catalog_items_jobs
    get_catalog_category_bulk_create_job = get_bulk_create_categories_job
    get_create_categories_job = get_bulk_create_categories_job
    get_catalog_category_bulk_create_jobs = get_bulk_create_categories_jobs
    get_create_categories_jobs = get_bulk_create_categories_jobs
    get_catalog_variant_bulk_create_job = get_bulk_create_variants_job
    get_create_variants_job = get_bulk_create_variants_job
    get_catalog_variant_bulk_create_jobs = get_bulk_create_variants_jobs
    get_create_variants_jobs = get_bulk_create_variants_jobs
    get_catalog_item_bulk_delete_job = get_bulk_delete_catalog_items_job
    get_delete_items_job = get_bulk_delete_catalog_items_job
    get_catalog_item_bulk_delete_jobs = get_bulk_delete_catalog_items_jobs
    get_delete_items_jobs = get_bulk_delete_catalog_items_jobs
    get_catalog_category_bulk_delete_job = get_bulk_delete_categories_job
    get_delete_categories_job = get_bulk_delete_categories_job
    get_catalog_category_bulk_delete_jobs = get_bulk_delete_categories_jobs
    get_delete_categories_jobs = get_bulk_delete_categories_jobs
    get_catalog_variant_bulk_delete_job = get_bulk_delete_variants_job
    get_delete_variants_job = get_bulk_delete_variants_job
    get_catalog_variant_bulk_delete_jobs = get_bulk_delete_variants_jobs
    get_delete_variants_jobs = get_bulk_delete_variants_jobs
    get_catalog_item_bulk_update_job = get_bulk_update_catalog_items_job
    get_update_items_job = get_bulk_update_catalog_items_job
    get_catalog_item_bulk_update_jobs = get_bulk_update_catalog_items_jobs
    get_update_items_jobs = get_bulk_update_catalog_items_jobs
    get_catalog_category_bulk_update_job = get_bulk_update_categories_job
    get_update_categories_job = get_bulk_update_categories_job
    get_catalog_category_bulk_update_jobs = get_bulk_update_categories_jobs
    get_update_categories_jobs = get_bulk_update_categories_jobs
    get_catalog_variant_bulk_update_job = get_bulk_update_variants_job
    get_update_variants_job = get_bulk_update_variants_job
    get_catalog_variant_bulk_update_jobs = get_bulk_update_variants_jobs
    get_update_variants_jobs = get_bulk_update_variants_jobs
    get_catalog_item_categories = get_categories_for_catalog_item
    get_catalog_item_relationships_categories = get_category_ids_for_catalog_item
    get_catalog_category_relationships_items = get_item_ids_for_catalog_category
    get_catalog_category_items = get_items_for_catalog_category
    get_catalog_item_relationships_variants = get_variant_ids_for_catalog_item
    get_catalog_item_variants = get_variants_for_catalog_item
    delete_catalog_item_relationships_categories = remove_categories_from_catalog_item
    delete_catalog_category_relationships_items = remove_items_from_catalog_category
    update_catalog_item_relationships_categories = update_categories_for_catalog_item
    update_catalog_category_relationships_items = update_items_for_catalog_category
