"""Catalogs: filters of revision 2026-10-15."""

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
    status = Equals[Literal["queued", "processing", "complete", "cancelled"]]("status")


class GetCatalogCategoriesFilter:
    ids = AnyOf[str]("ids")
    item_id = Equals[str]("item.id")
    name = Contains[str]("name")


class GetCatalogItemsFilter:
    ids = AnyOf[str]("ids")
    category_id = Equals[str]("category.id")
    title = Contains[str]("title")
    published = Equals[bool]("published")


class GetCatalogVariantsFilter:
    ids = AnyOf[str]("ids")
    item_id = Equals[str]("item.id")
    sku = Equals[str]("sku")
    title = Contains[str]("title")
    published = Equals[bool]("published")


GetBulkCreateCategoriesJobsFilter = GetBulkCreateCatalogItemsJobsFilter
GetBulkCreateVariantsJobsFilter = GetBulkCreateCatalogItemsJobsFilter
GetBulkDeleteCatalogItemsJobsFilter = GetBulkCreateCatalogItemsJobsFilter
GetBulkDeleteCategoriesJobsFilter = GetBulkCreateCatalogItemsJobsFilter
GetBulkDeleteVariantsJobsFilter = GetBulkCreateCatalogItemsJobsFilter
GetBulkUpdateCatalogItemsJobsFilter = GetBulkCreateCatalogItemsJobsFilter
GetBulkUpdateCategoriesJobsFilter = GetBulkCreateCatalogItemsJobsFilter
GetBulkUpdateVariantsJobsFilter = GetBulkCreateCatalogItemsJobsFilter
GetCategoriesForCatalogItemFilter = GetCatalogCategoriesFilter
GetCategoryIdsForCatalogItemFilter = GetCatalogCategoriesFilter
GetItemIdsForCatalogCategoryFilter = GetCatalogItemsFilter
GetItemsForCatalogCategoryFilter = GetCatalogItemsFilter
GetVariantIdsForCatalogItemFilter = GetCatalogVariantsFilter
GetVariantsForCatalogItemFilter = GetCatalogVariantsFilter
