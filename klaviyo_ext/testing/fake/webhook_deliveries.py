"""Sends the deliveries of webhooks to receivers on loopback, over plain HTTP."""

from __future__ import annotations

import http.client
import ipaddress
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .access import DEFAULT_ACCOUNT
from .behaviour.webhook_topics import Delivery, delivery
from .record_tables import Record

if TYPE_CHECKING:
    from .world import World

__all__ = ["Delivering", "deliver"]


class Delivering(ABC):
    """The part of a fake that calls webhooks. It does so when a test says so, never by itself."""

    @abstractmethod
    def world(self, account: str = DEFAULT_ACCOUNT) -> World:
        """The tables of an account, by its public key."""

    @abstractmethod
    def lock(self) -> AbstractContextManager[Any]:
        """While this is held, no request is worked on."""

    def deliver(
        self,
        webhook_id: str,
        url: str,
        events: Iterable[Record | Mapping[str, Any]],
        *,
        topic: str | None = None,
        account: str = DEFAULT_ACCOUNT,
    ) -> int:
        """Send a signed delivery of a webhook to a receiver on loopback; gives the status of its answer.

        Args:
            webhook_id: the webhook, whose secret signs the delivery.
            url: the receiver, since webhooks themselves have https URLs out in the world.
            events: records of the fake, or event resources of any other make; up to 1,000.
            topic: what they are about; the first topic of the webhook if left out.
            account: public key of the account that the webhook belongs to.

        Raises:
            ValueError: no such webhook, a topic that it has not subscribed to, too many events, or a URL that is not on
                loopback.
            OSError: no one answers there.
        """
        with self.lock():
            world = self.world(account)
            webhook = world.table("webhook").get(webhook_id)
            if webhook is None:
                raise ValueError(f"there is no webhook {webhook_id!r}")
            about = topic if topic is not None else next((id_ for _, id_ in webhook.related("webhook-topics")), "")
            made = delivery(world, webhook, about, [_resource(event) for event in events])
        # Not under the lock: the receiver may well ask the fake something before it answers.
        return deliver(made, url)


def _resource(event: Record | Mapping[str, Any]) -> Mapping[str, Any]:
    if not isinstance(event, Record):
        return event
    relationships = {
        name: {"data": {"type": type_, "id": id_}}
        for name in ("profile", "metric")
        for type_, id_ in event.related(name)
    }
    return {"type": event.type, "id": event.id, "attributes": event.attributes, "relationships": relationships}


def deliver(delivery: Delivery, url: str, *, timeout: float = 5.0) -> int:
    """Send a delivery, and give back the status that the receiver answered with.

    Klaviyo takes 200, 201 and 202 within five seconds for an answer (Klaviyo's API documentation). Nothing is sent
    again; a test that wants a repetition delivers the same value twice.

    Args:
        delivery: what to send.
        url: ``http://`` and a host on loopback.
        timeout: seconds to connect, and for each read.

    Raises:
        ValueError: the URL is not one on loopback.
        OSError: no one answers there.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme != "http" or not _is_loopback(host):
        raise ValueError(f"webhooks are delivered over http to loopback only, not to {url!r}")
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
