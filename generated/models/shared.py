"""Shared: models of revision 2026-07-15."""

from __future__ import annotations

from typing import Literal

from ..runtime.documents import Links, Resource, ToOne
from ..runtime.model import UNSET, Model, field, model


@model
class Attribution(Resource):
    """A resource of type ``attribution``."""

    type: Literal["attribution"] = "attribution"
    id: str = UNSET
    relationships: AttributionRelationships = UNSET
    links: Links = UNSET


@model
class AttributionRelationships(Model):
    """Attribution relationships."""

    event: ToOne | None = UNSET
    attributed_event: ToOne | None = field(wire="attributed-event", default=UNSET)
    campaign: ToOne | None = UNSET
    campaign_message: ToOne | None = field(wire="campaign-message", default=UNSET)
    flow: ToOne | None = UNSET
    flow_message: ToOne | None = field(wire="flow-message", default=UNSET)
    flow_message_variation: ToOne | None = field(wire="flow-message-variation", default=UNSET)
