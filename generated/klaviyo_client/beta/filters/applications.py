"""Applications: filters of revision 2026-07-15.pre."""

from __future__ import annotations

from typing import Literal

from ...runtime.filters import Contains, Equals

__all__ = ["GetApplicationsBetaFilter"]


class GetApplicationsBetaFilter:
    name = Contains[str]("name")
    category = Equals[
        Literal[
            "Accounting",
            "Advertising",
            "CDP",
            "CRM",
            "Data Warehouse",
            "Design & Content",
            "Direct Mail",
            "Donations",
            "eCommerce Platform",
            "Email Service Provider",
            "Event Management",
            "Fundraising",
            "Health & Wellness",
            "Journey Optimization",
            "Landing Pages & Forms",
            "Payments",
            "Personalization",
            "POS",
            "Project Management",
            "Quizzes & Surveys",
            "Restaurants",
            "Reviews",
            "Rewards",
            "Shipping",
            "SMTP",
            "Subscriptions",
            "Support & Help Desk",
            "Travel",
            "Workflow Automation",
        ]
    ]("category")
    built_by = Equals[Literal["KLAVIYO", "KLAVIYO_PARTNERS"]]("built_by")
