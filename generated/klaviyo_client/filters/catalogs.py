"""Catalogs: filters of revision 2026-07-15."""

from __future__ import annotations

from typing import Literal

from ..runtime.filters import AnyOf, Contains, Equals

__all__ = [
    "GetBulkCreateCatalogItemsJobsFilter",
    "GetBulkCreateCategoriesJobsFilter",
    "GetBulkCreateVariantsJobsFilter",
    "GetBulkDeleteCatalogItemsJobsFilter",
    "GetBulkDeleteCategoriesJobsFilter",
    "GetBulkDeleteVariantsJobsFilter",
    "GetBulkUpdateCatalogItemsJobsFilter",
    "GetBulkUpdateCategoriesJobsFilter",
    "GetBulkUpdateVariantsJobsFilter",
    "GetCatalogCategoriesFilter",
    "GetCatalogItemsFilter",
    "GetCatalogVariantsFilter",
    "GetCategoriesForCatalogItemFilter",
    "GetCategoryIdsForCatalogItemFilter",
    "GetItemIdsForCatalogCategoryFilter",
    "GetItemsForCatalogCategoryFilter",
    "GetVariantIdsForCatalogItemFilter",
    "GetVariantsForCatalogItemFilter",
]


class GetBulkCreateCatalogItemsJobsFilter:
    """What ``get_bulk_create_catalog_items_jobs`` can filter by."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetBulkCreateCategoriesJobsFilter:
    """What ``get_bulk_create_categories_jobs`` can filter by."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetBulkCreateVariantsJobsFilter:
    """What ``get_bulk_create_variants_jobs`` can filter by."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetBulkDeleteCatalogItemsJobsFilter:
    """What ``get_bulk_delete_catalog_items_jobs`` can filter by."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetBulkDeleteCategoriesJobsFilter:
    """What ``get_bulk_delete_categories_jobs`` can filter by."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetBulkDeleteVariantsJobsFilter:
    """What ``get_bulk_delete_variants_jobs`` can filter by."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetBulkUpdateCatalogItemsJobsFilter:
    """What ``get_bulk_update_catalog_items_jobs`` can filter by."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetBulkUpdateCategoriesJobsFilter:
    """What ``get_bulk_update_categories_jobs`` can filter by."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetBulkUpdateVariantsJobsFilter:
    """What ``get_bulk_update_variants_jobs`` can filter by."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetCatalogCategoriesFilter:
    """What ``get_catalog_categories`` can filter by."""

    ids = AnyOf[str]("ids")
    item_id = Equals[str]("item.id")
    name = Contains[str]("name")


class GetCatalogItemsFilter:
    """What ``get_catalog_items`` can filter by."""

    ids = AnyOf[str]("ids")
    category_id = Equals[str]("category.id")
    title = Contains[str]("title")
    published = Equals[bool]("published")


class GetCatalogVariantsFilter:
    """What ``get_catalog_variants`` can filter by."""

    ids = AnyOf[str]("ids")
    item_id = Equals[str]("item.id")
    sku = Equals[str]("sku")
    title = Contains[str]("title")
    published = Equals[bool]("published")


class GetCategoriesForCatalogItemFilter:
    """What ``get_categories_for_catalog_item`` can filter by."""

    ids = AnyOf[str]("ids")
    item_id = Equals[str]("item.id")
    name = Contains[str]("name")


class GetCategoryIdsForCatalogItemFilter:
    """What ``get_category_ids_for_catalog_item`` can filter by."""

    ids = AnyOf[str]("ids")
    item_id = Equals[str]("item.id")
    name = Contains[str]("name")


class GetItemIdsForCatalogCategoryFilter:
    """What ``get_item_ids_for_catalog_category`` can filter by."""

    ids = AnyOf[str]("ids")
    category_id = Equals[str]("category.id")
    title = Contains[str]("title")
    published = Equals[bool]("published")


class GetItemsForCatalogCategoryFilter:
    """What ``get_items_for_catalog_category`` can filter by."""

    ids = AnyOf[str]("ids")
    category_id = Equals[str]("category.id")
    title = Contains[str]("title")
    published = Equals[bool]("published")


class GetVariantIdsForCatalogItemFilter:
    """What ``get_variant_ids_for_catalog_item`` can filter by."""

    ids = AnyOf[str]("ids")
    item_id = Equals[str]("item.id")
    sku = Equals[str]("sku")
    title = Contains[str]("title")
    published = Equals[bool]("published")


class GetVariantsForCatalogItemFilter:
    """What ``get_variants_for_catalog_item`` can filter by."""

    ids = AnyOf[str]("ids")
    item_id = Equals[str]("item.id")
    sku = Equals[str]("sku")
    title = Contains[str]("title")
    published = Equals[bool]("published")
