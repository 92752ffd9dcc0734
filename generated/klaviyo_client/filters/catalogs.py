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
    """Filter fields of ``get_bulk_create_catalog_items_jobs``."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetBulkCreateCategoriesJobsFilter:
    """Filter fields of ``get_bulk_create_categories_jobs``."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetBulkCreateVariantsJobsFilter:
    """Filter fields of ``get_bulk_create_variants_jobs``."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetBulkDeleteCatalogItemsJobsFilter:
    """Filter fields of ``get_bulk_delete_catalog_items_jobs``."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetBulkDeleteCategoriesJobsFilter:
    """Filter fields of ``get_bulk_delete_categories_jobs``."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetBulkDeleteVariantsJobsFilter:
    """Filter fields of ``get_bulk_delete_variants_jobs``."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetBulkUpdateCatalogItemsJobsFilter:
    """Filter fields of ``get_bulk_update_catalog_items_jobs``."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetBulkUpdateCategoriesJobsFilter:
    """Filter fields of ``get_bulk_update_categories_jobs``."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetBulkUpdateVariantsJobsFilter:
    """Filter fields of ``get_bulk_update_variants_jobs``."""

    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetCatalogCategoriesFilter:
    """Filter fields of ``get_catalog_categories``."""

    ids = AnyOf[str]("ids")
    item_id = Equals[str]("item.id")
    name = Contains[str]("name")


class GetCatalogItemsFilter:
    """Filter fields of ``get_catalog_items``."""

    ids = AnyOf[str]("ids")
    category_id = Equals[str]("category.id")
    title = Contains[str]("title")
    published = Equals[bool]("published")


class GetCatalogVariantsFilter:
    """Filter fields of ``get_catalog_variants``."""

    ids = AnyOf[str]("ids")
    item_id = Equals[str]("item.id")
    sku = Equals[str]("sku")
    title = Contains[str]("title")
    published = Equals[bool]("published")


class GetCategoriesForCatalogItemFilter:
    """Filter fields of ``get_categories_for_catalog_item``."""

    ids = AnyOf[str]("ids")
    item_id = Equals[str]("item.id")
    name = Contains[str]("name")


class GetCategoryIdsForCatalogItemFilter:
    """Filter fields of ``get_category_ids_for_catalog_item``."""

    ids = AnyOf[str]("ids")
    item_id = Equals[str]("item.id")
    name = Contains[str]("name")


class GetItemIdsForCatalogCategoryFilter:
    """Filter fields of ``get_item_ids_for_catalog_category``."""

    ids = AnyOf[str]("ids")
    category_id = Equals[str]("category.id")
    title = Contains[str]("title")
    published = Equals[bool]("published")


class GetItemsForCatalogCategoryFilter:
    """Filter fields of ``get_items_for_catalog_category``."""

    ids = AnyOf[str]("ids")
    category_id = Equals[str]("category.id")
    title = Contains[str]("title")
    published = Equals[bool]("published")


class GetVariantIdsForCatalogItemFilter:
    """Filter fields of ``get_variant_ids_for_catalog_item``."""

    ids = AnyOf[str]("ids")
    item_id = Equals[str]("item.id")
    sku = Equals[str]("sku")
    title = Contains[str]("title")
    published = Equals[bool]("published")


class GetVariantsForCatalogItemFilter:
    """Filter fields of ``get_variants_for_catalog_item``."""

    ids = AnyOf[str]("ids")
    item_id = Equals[str]("item.id")
    sku = Equals[str]("sku")
    title = Contains[str]("title")
    published = Equals[bool]("published")
