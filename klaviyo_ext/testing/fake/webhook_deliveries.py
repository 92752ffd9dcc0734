"""Send webhook deliveries to receivers on loopback, over plain HTTP."""

from __future__ import annotations

import http.client
import ipaddress
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from klaviyo_client.runtime.model import Model

from .behaviour.webhook_topics import Delivery, delivery
from .records.record_tables import Record
from .requests.access import DEFAULT_ACCOUNT

if TYPE_CHECKING:
    from .world import World

__all__ = ["Delivering", "deliver"]


class Delivering(ABC):
    """The methods of a fake that deliver webhooks; it never delivers by itself."""

    @abstractmethod
    def world(self, account: str = DEFAULT_ACCOUNT) -> World:
        """The tables of an account, by its public key."""

    @abstractmethod
    def lock(self) -> AbstractContextManager[Any]:
        """A lock; while it is held, no request is handled."""

    def deliver(
        self,
        webhook_id: str,
        url: str,
        events: Iterable[Record | Mapping[str, Any] | Model],
        *,
        topic: str | None = None,
        account: str = DEFAULT_ACCOUNT,
    ) -> int:
        """Send a signed delivery of a webhook to a receiver on loopback; return the status of its response.

        Args:
            webhook_id: the webhook, whose secret signs the delivery.
            url: the receiver; the webhook's own https URL is not called.
            events: at most 1,000 records of the fake, or event resources: models, or JSON.
            topic: topic of the events; default: the first topic of the webhook.
            account: public key of the webhook's account.

        Raises:
            ValueError: the webhook does not exist, it is not subscribed to the topic, there are too many events, one is
                not an event, or the URL is not on loopback.
            OSError: the receiver does not respond.
        """
        with self.lock():
            world = self.world(account)
            webhook = world.table("webhook").get(webhook_id)
            if webhook is None:
                raise ValueError(f"unknown webhook {webhook_id!r}")
            about = topic if topic is not None else next((id_ for _, id_ in webhook.related("webhook-topics")), "")
            made = delivery(world, webhook, about, [_resource(event) for event in events])
        # Without the lock, because the receiver may call the fake before it responds.
        return deliver(made, url)


def _resource(event: object) -> Mapping[str, Any]:
    if not isinstance(event, Record):
        given: Any = event.to_dict() if isinstance(event, Model) else event
        if not isinstance(given, Mapping) or "id" not in given:
            raise ValueError("an event must be a record of the fake, or an event resource with its id")
        return cast("Mapping[str, Any]", given)
    relationships = {
        name: {"data": {"type": type_, "id": id_}}
        for name in ("profile", "metric")
        for type_, id_ in event.related(name)
    }
    return {"type": event.type, "id": event.id, "attributes": event.attributes, "relationships": relationships}


def deliver(delivery: Delivery, url: str, *, timeout: float = 5.0) -> int:
    """Send a delivery, and return the status of the response.

    Klaviyo expects 200, 201 or 202 within five seconds (Klaviyo's API documentation). Nothing is sent again; to test a
    repeat, deliver the same value twice.

    Args:
        delivery: the delivery.
        url: ``http://`` and a host on loopback.
        timeout: seconds to connect, and for each read.

    Raises:
        ValueError: the URL is not on loopback.
        OSError: the receiver does not respond.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme != "http" or not _is_loopback(host):
        raise ValueError(f"url must be an http URL on loopback, not {url!r}")
    connection = http.client.HTTPConnection(host, parts.port or 80, timeout=timeout)
    try:
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("POST", target, delivery.body, dict(delivery.headers))
        response = connection.getresponse()
        response.read()
        return response.status
    finally:
        connection.close()


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
