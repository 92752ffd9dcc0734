"""Accounts: models of revision 2026-10-15."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..runtime.documents import Links, Resource
from ..runtime.model import UNSET, Model

AccountField: TypeAlias = Literal[
    "contact_information",
    "contact_information.default_sender_email",
    "contact_information.default_sender_name",
    "contact_information.organization_name",
    "contact_information.street_address",
    "contact_information.street_address.address1",
    "contact_information.street_address.address2",
    "contact_information.street_address.city",
    "contact_information.street_address.country",
    "contact_information.street_address.region",
    "contact_information.street_address.zip",
    "contact_information.website_url",
    "id",
    "industry",
    "locale",
    "preferred_currency",
    "public_api_key",
    "test_account",
    "timezone",
]
"""Values of the parameter ``fields[account]``."""


class Account(Resource):
    """A resource of type ``account``."""

    type: Literal["account"] = "account"
    id: str = UNSET
    attributes: AccountAttributes = UNSET
    links: Links = UNSET


class AccountAttributes(Model):
    test_account: bool | None = UNSET
    contact_information: ContactInformation | None = UNSET
    industry: str | None = UNSET
    timezone: str | None = UNSET
    preferred_currency: str | None = UNSET
    public_api_key: str | None = UNSET
    locale: str | None = UNSET


class ContactInformation(Model):
    default_sender_name: str | None = UNSET
    default_sender_email: str | None = UNSET
    website_url: str | None = UNSET
    organization_name: str | None = UNSET
    street_address: StreetAddress | None = UNSET


class StreetAddress(Model):
    address1: str | None = UNSET
    address2: str | None = UNSET
    city: str | None = UNSET
    region: str | None = UNSET
    country: str | None = UNSET
    zip: str | None = UNSET
