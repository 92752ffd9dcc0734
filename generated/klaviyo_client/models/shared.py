"""Shared: models of revision 2026-10-15."""

from __future__ import annotations

from typing import Literal

from ..runtime.documents import Links, Resource, ToOne
from ..runtime.model import UNSET, Model, field


class Attribution(Resource):
    """A resource of type ``attribution``."""

    type: Literal["attribution"] = "attribution"
    id: str = UNSET
    relationships: AttributionRelationships = UNSET
    links: Links = UNSET


class AttributionRelationships(Model):
    event: ToOne = UNSET
    attributed_event: ToOne = field(wire="attributed-event", default=UNSET)
    campaign: ToOne = UNSET
    campaign_message: ToOne = field(wire="campaign-message", default=UNSET)
    flow: ToOne = UNSET
    flow_message: ToOne = field(wire="flow-message", default=UNSET)
    flow_message_variation: ToOne = field(wire="flow-message-variation", default=UNSET)
