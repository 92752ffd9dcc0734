"""What the shop sells."""

from __future__ import annotations

from typing import Any

import attrs

__all__ = ["GOODS", "Good", "catalog"]

_SITE = "https://shop.klaviyo-fake.io"


@attrs.frozen
class Good:
    """A product."""

    sku: str
    title: str
    category: str
    price: float

    @property
    def url(self) -> str:
        """Its page in the shop."""
        return f"{_SITE}/products/{self.sku.lower()}"


GOODS = tuple(
    Good(f"{category[:2].upper()}-{number:02}", title, category, price)
    for category, goods in {
        "Coffee": (("House Blend", 11.9), ("Dark Roast", 12.9), ("Decaf", 12.5), ("Single Origin Peru", 15.9)),
        "Tea": (("Earl Grey", 8.9), ("Sencha", 10.5), ("Rooibos", 7.9)),
        "Equipment": (("French Press", 34.0), ("Hand Grinder", 59.0), ("Gooseneck Kettle", 72.0), ("Scale", 27.5)),
        "Cups": (("Espresso Cup", 9.5), ("Mug", 13.0), ("Travel Mug", 24.0)),
    }.items()
    for number, (title, price) in enumerate(goods, 1)
)
"""All products, grouped by category."""


def catalog() -> list[dict[str, Any]]:
    """The products as items of the catalog."""
    return [
        {
            "external_id": good.sku,
            "title": good.title,
            "description": f"{good.title}, from our {good.category.lower()} range",
            "price": good.price,
            "url": good.url,
            "published": True,
        }
        for good in GOODS
    ]
