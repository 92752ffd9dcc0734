"""Sending domains: models of revision 2026-07-15.pre."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from ...runtime.documents import Links, Resource, ToOne
from ...runtime.model import UNSET, Model, field

DnsRecordType: TypeAlias = Literal["cname", "mx", "ns", "txt"]

SendingDomainActivationJobAttributesStatus: TypeAlias = Literal["active", "pending", "warming"]

SendingDomainAttributesConfiguration: TypeAlias = Literal["dynamic", "static"]

SendingDomainAttributesPurpose: TypeAlias = Literal["marketing", "service", "transactional"]

SendingDomainAttributesStatus: TypeAlias = Literal["active", "pending", "warming"]

SendingDomainCreateAttributesConfiguration: TypeAlias = Literal["dynamic", "static"]

SendingDomainCreateAttributesPurpose: TypeAlias = Literal["marketing", "service", "transactional"]

SendingDomainField: TypeAlias = Literal[
    "configuration", "created_at", "dkim_selector", "dns_records", "domain", "id", "purpose", "status", "updated_at"
]
"""Values of the parameter ``fields[sending-domain]``."""

SendingDomainVerificationJobAttributesVerificationState: TypeAlias = Literal["failed", "pending", "verified"]

SendingDomainVerificationJobField: TypeAlias = Literal[
    "checked_at", "dns_records", "error_code", "id", "verification_state"
]
"""Values of the parameter ``fields[sending-domain-verification-job]``."""


class DnsRecord(Model):
    type: DnsRecordType | str | None = UNSET
    host: str | None = UNSET
    value: str | None = UNSET
    verified: bool | None = UNSET


class SendingDomain(Resource):
    """A resource of type ``sending-domain``."""

    type: Literal["sending-domain"] = "sending-domain"
    id: str = UNSET
    attributes: SendingDomainAttributes = UNSET
    links: Links = UNSET


class SendingDomainActivationJob(Resource):
    """A resource of type ``sending-domain-activation-job``."""

    type: Literal["sending-domain-activation-job"] = "sending-domain-activation-job"
    id: str = UNSET
    attributes: SendingDomainActivationJobAttributes = UNSET
    relationships: SendingDomainActivationJobRelationships = UNSET
    links: Links = UNSET


class SendingDomainActivationJobAttributes(Model):
    status: SendingDomainActivationJobAttributesStatus | str | None = UNSET
    activated_at: dt.datetime | None = UNSET


class SendingDomainActivationJobCreateAttributes(Model):
    warming_enabled: bool | None = UNSET


class SendingDomainActivationJobCreateRelationships(Model):
    sending_domain: ToOne = field(wire="sending-domain")


class SendingDomainActivationJobRelationships(Model):
    sending_domain: ToOne = field(wire="sending-domain", default=UNSET)


class SendingDomainAttributes(Model):
    domain: str | None = UNSET
    dkim_selector: str | None = UNSET
    purpose: SendingDomainAttributesPurpose | str | None = UNSET
    configuration: SendingDomainAttributesConfiguration | str | None = UNSET
    status: SendingDomainAttributesStatus | str | None = UNSET
    dns_records: list[DnsRecord] | None = UNSET
    created_at: dt.datetime | None = UNSET
    updated_at: dt.datetime | None = UNSET


class SendingDomainCreateAttributes(Model):
    domain: str
    configuration: SendingDomainCreateAttributesConfiguration | None = UNSET
    purpose: SendingDomainCreateAttributesPurpose | None = UNSET


class SendingDomainVerificationJob(Resource):
    """A resource of type ``sending-domain-verification-job``."""

    type: Literal["sending-domain-verification-job"] = "sending-domain-verification-job"
    id: str = UNSET
    attributes: SendingDomainVerificationJobAttributes = UNSET
    relationships: SendingDomainVerificationJobRelationships = UNSET
    links: Links = UNSET


class SendingDomainVerificationJobAttributes(Model):
    verification_state: SendingDomainVerificationJobAttributesVerificationState | str | None = UNSET
    dns_records: list[DnsRecord] | None = UNSET
    error_code: str | None = UNSET
    checked_at: dt.datetime | None = UNSET


class SendingDomainVerificationJobCreateRelationships(Model):
    sending_domain: ToOne = field(wire="sending-domain")


class SendingDomainVerificationJobRelationships(Model):
    sending_domain: ToOne = field(wire="sending-domain", default=UNSET)
