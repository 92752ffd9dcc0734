"""Applications: models of revision 2026-07-15.pre."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from ...runtime.documents import Links, Resource
from ...runtime.model import UNSET, Model

ApplicationAttributesCategories: TypeAlias = Literal[
    "Accounting",
    "Advertising",
    "CDP",
    "CRM",
    "Data Warehouse",
    "Design & Content",
    "Direct Mail",
    "Donations",
    "Email Service Provider",
    "Event Management",
    "Fundraising",
    "Health & Wellness",
    "Journey Optimization",
    "Landing Pages & Forms",
    "POS",
    "Payments",
    "Personalization",
    "Project Management",
    "Quizzes & Surveys",
    "Restaurants",
    "Reviews",
    "Rewards",
    "SMTP",
    "Shipping",
    "Subscriptions",
    "Support & Help Desk",
    "Travel",
    "Workflow Automation",
    "eCommerce Platform",
]

ApplicationField: TypeAlias = Literal[
    "articles",
    "banner_image_url",
    "categories",
    "created_at",
    "description",
    "developed_by",
    "features",
    "gallery_items",
    "icon_url",
    "id",
    "install_url",
    "name",
    "preferences_link",
    "pricing_information_link",
    "privacy_policy_link",
    "short_description",
    "support_link",
    "video",
    "video.video_id",
    "website_link",
]
"""Values of the parameter ``fields[application]``."""

ArticleType: TypeAlias = Literal["CASE_STUDY", "USER_GUIDE"]


class Application(Resource):
    """A resource of type ``application``."""

    type: Literal["application"] = "application"
    id: str = UNSET
    attributes: ApplicationAttributes = UNSET
    links: Links = UNSET


class ApplicationAttributes(Model):
    name: str | None = UNSET
    developed_by: str | None = UNSET
    short_description: str | None = UNSET
    description: str | None = UNSET
    icon_url: str | None = UNSET
    banner_image_url: str | None = UNSET
    categories: list[ApplicationAttributesCategories | str] | None = UNSET
    features: list[ApplicationFeature] | None = UNSET
    gallery_items: list[GalleryItem] | None = UNSET
    video: VideoLink | None = UNSET
    articles: list[Article] | None = UNSET
    install_url: str | None = UNSET
    preferences_link: str | None = UNSET
    pricing_information_link: str | None = UNSET
    support_link: str | None = UNSET
    website_link: str | None = UNSET
    privacy_policy_link: str | None = UNSET
    created_at: dt.datetime | None = UNSET


class ApplicationFeature(Model):
    title: str | None = UNSET
    short_description: str | None = UNSET


class Article(Model):
    type: ArticleType | str | None = UNSET
    title: str | None = UNSET
    link: str | None = UNSET
    description: str | None = UNSET
    image_url: str | None = UNSET


class GalleryItem(Model):
    image_url: str | None = UNSET


class VideoLink(Model):
    video_id: str | None = UNSET
