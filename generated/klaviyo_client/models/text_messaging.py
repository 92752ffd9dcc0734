"""Text messaging: models of revision 2026-10-15."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from ..runtime.documents import Links, Resource, ToOne
from ..runtime.model import UNSET, Model, field

CreateTextMessagingSenderRegistrationTextMessagingSenderField: TypeAlias = Literal[
    "created_at",
    "forwarding_number",
    "sender_details",
    "sender_details.country",
    "sender_identifier",
    "sender_type",
    "status",
]
"""Values of the parameter ``fields[text-messaging-sender]``."""

CreateTextMessagingSenderTextMessagingSenderRegistrationField: TypeAlias = Literal[
    "created_at", "decided_at", "failures", "status", "submitted_at", "updated_at"
]
"""Values of the parameter ``fields[text-messaging-sender-registration]``."""

TextMessagingConfigurationAttributesStatus: TypeAlias = Literal["active", "disabled"]

TextMessagingConfigurationField: TypeAlias = Literal[
    "created_at", "id", "opt_out_language", "org_prefix", "status", "updated_at"
]
"""Values of the parameter ``fields[text-messaging-configuration]``."""

TextMessagingSenderAttributesSenderType: TypeAlias = Literal[
    "alpha", "long_code", "short_code", "toll_free", "vanity_short_code"
]

TextMessagingSenderAttributesStatus: TypeAlias = Literal[
    "active", "pending_registration", "registering", "registration_failed", "suspended"
]

TextMessagingSenderCreateAttributesSenderType: TypeAlias = Literal[
    "alpha", "long_code", "short_code", "toll_free", "vanity_short_code"
]

TextMessagingSenderField: TypeAlias = Literal[
    "created_at",
    "forwarding_number",
    "id",
    "sender_details",
    "sender_details.country",
    "sender_identifier",
    "sender_type",
    "status",
]
"""Values of the parameter ``fields[text-messaging-sender]``."""

TextMessagingSenderRegistrationAttributesStatus: TypeAlias = Literal[
    "action_required", "approved", "in_review", "rejected"
]

TextMessagingSenderRegistrationCreateAttributesBusinessRegistrationAuthority: TypeAlias = Literal[
    "ABN",
    "ACN",
    "BRN",
    "CBN",
    "CIF",
    "CNPJ",
    "CRN",
    "EIN",
    "NEQ",
    "NIF",
    "NZBN",
    "OTHER",
    "PROVINCIAL_NUMBER",
    "SIREN",
    "SIRET",
    "UID",
    "USt-IdNr",
    "VAT",
]

TextMessagingSenderRegistrationCreateAttributesBusinessType: TypeAlias = Literal[
    "GOVERNMENT", "NON_PROFIT", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "SOLE_PROPRIETOR"
]

TextMessagingSenderRegistrationField: TypeAlias = Literal[
    "created_at", "decided_at", "failures", "id", "status", "submitted_at", "updated_at"
]
"""Values of the parameter ``fields[text-messaging-sender-registration]``."""

TollFreeRegistrationDetailsAttributesBusinessRegistrationAuthority: TypeAlias = Literal[
    "ABN",
    "ACN",
    "BRN",
    "CBN",
    "CIF",
    "CNPJ",
    "CRN",
    "EIN",
    "NEQ",
    "NIF",
    "NZBN",
    "OTHER",
    "PROVINCIAL_NUMBER",
    "SIREN",
    "SIRET",
    "UID",
    "USt-IdNr",
    "VAT",
]

TollFreeRegistrationDetailsAttributesBusinessType: TypeAlias = Literal[
    "GOVERNMENT", "NON_PROFIT", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "SOLE_PROPRIETOR"
]

TollFreeSenderDetailsCountry: TypeAlias = Literal["CA", "US"]


class Address(Model):
    street_address_1: str
    city: str
    region: str
    postal_code: str
    country: str
    street_address_2: str | None = UNSET


class Failure(Model):
    detail: str | None = UNSET


class TextMessagingConfiguration(Resource):
    """A resource of type ``text-messaging-configuration``."""

    type: Literal["text-messaging-configuration"] = "text-messaging-configuration"
    id: str = UNSET
    attributes: TextMessagingConfigurationAttributes = UNSET
    links: Links = UNSET


class TextMessagingConfigurationAttributes(Model):
    org_prefix: str | None = UNSET
    opt_out_language: str | None = UNSET
    status: TextMessagingConfigurationAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    updated_at: dt.datetime | None = UNSET


class TextMessagingConfigurationCreateAttributes(Model):
    org_prefix: str


class TextMessagingSender(Resource):
    """A resource of type ``text-messaging-sender``."""

    type: Literal["text-messaging-sender"] = "text-messaging-sender"
    id: str = UNSET
    attributes: TextMessagingSenderAttributes = UNSET
    relationships: TextMessagingSenderRelationships = UNSET
    links: Links = UNSET


class TextMessagingSenderAttributes(Model):
    sender_type: TextMessagingSenderAttributesSenderType | str | None = UNSET
    sender_details: TollFreeSenderResponseDetails | None = UNSET
    status: TextMessagingSenderAttributesStatus | str | None = UNSET
    created_at: dt.datetime | None = UNSET
    forwarding_number: str | None = UNSET
    sender_identifier: str | None = UNSET


class TextMessagingSenderCreateAttributes(Model):
    sender_type: TextMessagingSenderCreateAttributesSenderType
    sender_details: TollFreeSenderDetails
    text_messaging_sender_registration: TextMessagingSenderCreateAttributesTextMessagingSenderRegistration = field(
        wire="text-messaging-sender-registration"
    )
    forwarding_number: str | None = UNSET


class TextMessagingSenderCreateAttributesTextMessagingSenderRegistration(Model):
    data: TollFreeRegistrationDetailsResourceObject


class TextMessagingSenderRegistration(Resource):
    """A resource of type ``text-messaging-sender-registration``."""

    type: Literal["text-messaging-sender-registration"] = "text-messaging-sender-registration"
    id: str = UNSET
    attributes: TextMessagingSenderRegistrationAttributes = UNSET
    relationships: TextMessagingSenderRegistrationRelationships = UNSET
    links: Links = UNSET


class TextMessagingSenderRegistrationAttributes(Model):
    status: TextMessagingSenderRegistrationAttributesStatus | str | None = UNSET
    failures: list[Failure] | None = UNSET
    created_at: dt.datetime | None = UNSET
    updated_at: dt.datetime | None = UNSET
    submitted_at: dt.datetime | None = UNSET
    decided_at: dt.datetime | None = UNSET


class TextMessagingSenderRegistrationCreateAttributes(Model):
    first_name: str
    last_name: str
    phone_number: str
    email: str
    address: Address
    business_name: str
    business_website: str
    business_type: TextMessagingSenderRegistrationCreateAttributesBusinessType
    doing_business_as: str | None = UNSET
    business_registration_country: str | None = UNSET
    business_registration_authority: (
        TextMessagingSenderRegistrationCreateAttributesBusinessRegistrationAuthority | None
    ) = UNSET
    business_registration_number: str | None = UNSET
    privacy_policy_url: str | None = UNSET
    terms_of_service_url: str | None = UNSET


class TextMessagingSenderRegistrationCreateRelationships(Model):
    text_messaging_sender: ToOne = field(wire="text-messaging-sender")


class TextMessagingSenderRegistrationRelationships(Model):
    text_messaging_sender: ToOne = field(wire="text-messaging-sender", default=UNSET)


class TextMessagingSenderRelationships(Model):
    text_messaging_sender_registration: ToOne = field(wire="text-messaging-sender-registration", default=UNSET)


class TollFreeRegistrationDetailsAttributes(Model):
    first_name: str
    last_name: str
    phone_number: str
    email: str
    address: Address
    business_type: TollFreeRegistrationDetailsAttributesBusinessType
    business_name: str
    business_website: str
    doing_business_as: str | None = UNSET
    business_registration_country: str | None = UNSET
    business_registration_authority: TollFreeRegistrationDetailsAttributesBusinessRegistrationAuthority | None = UNSET
    business_registration_number: str | None = UNSET
    privacy_policy_url: str | None = UNSET
    terms_of_service_url: str | None = UNSET


class TollFreeRegistrationDetailsResourceObject(Model):
    type: Literal["text-messaging-sender-registration"] = "text-messaging-sender-registration"
    attributes: TollFreeRegistrationDetailsAttributes


class TollFreeSenderDetails(Model):
    country: TollFreeSenderDetailsCountry


class TollFreeSenderResponseDetails(Model):
    country: str | None = UNSET
