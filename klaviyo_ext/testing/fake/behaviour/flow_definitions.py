"""The definitions of flows: actions that refer to one another, and the messages in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from .request_parts import refuse_invalid

__all__ = ["STATUSES", "action_type", "messages_in", "part", "placed", "with_defaults", "without"]

STATUSES = ("draft", "manual", "live")
"""The statuses of flows and of actions that send."""

_EMAIL: Mapping[str, Any] = {
    **dict.fromkeys(
        ("from_email", "from_label", "reply_to_email", "cc_email", "bcc_email", "subject_line", "preview_text")
    ),
    "template_id": None,
    "smart_sending_enabled": True,
    "transactional": False,
    "add_tracking_params": False,
    "custom_tracking_params": None,
    "additional_filters": None,
    "name": None,
}
_DELAY: Mapping[str, Any] = {"unit": "days", "value": 0, "secondary_value": None, "timezone": "profile"}
_ACTIONS = "/data/attributes/definition/actions"


def placed(actions: list[dict[str, Any]], ids: list[str], entry: str | None) -> str | None:
    """Give new actions their ids, and let their links, which name temporary ids, name them; return that of the entry.

    Raises:
        Refusal: 400, two actions have the same temporary id, or a link names none.
    """
    known: dict[str, str] = {}
    for index, (action, id_) in enumerate(zip(actions, ids, strict=True)):
        name = str(action.get("temporary_id") or action.get("id") or id_)
        if name in known:
            raise refuse_invalid(f"The temporary_id '{name}' is not unique.", f"{_ACTIONS}/{index}/temporary_id")
        known[name] = id_
    for index, (action, id_) in enumerate(zip(actions, ids, strict=True)):
        links = part(action, "links")
        for name, link in links.items():
            if isinstance(link, str):
                links[name] = _named(known, link, f"{_ACTIONS}/{index}/links/{name}")
        rest = {name: value for name, value in action.items() if name not in ("id", "temporary_id")}
        action.clear()
        action |= {"id": id_, **rest}
    return None if entry is None else _named(known, entry, "/data/attributes/definition/entry_action_id")


def part(holder: Mapping[str, Any], name: str) -> dict[str, Any]:
    """The object ``name`` in a definition, such as data or links; the document permits anything for some types."""
    found = holder.get(name)
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _named(known: Mapping[str, str], link: str, pointer: str) -> str:
    if link not in known:
        raise refuse_invalid(f"There is no action with the temporary_id '{link}'.", pointer)
    return known[link]


def without(action: dict[str, Any], id_: str, following: str | None) -> bool:
    """Let the links to a removed action lead to the one that follows it; whether there were any."""
    links = part(action, "links")
    found = [name for name, link in links.items() if link == id_]
    links.update(dict.fromkeys(found, following))
    return bool(found)


def with_defaults(action: dict[str, Any], status: str) -> dict[str, Any]:
    """Add in place what the live API adds to an action (recorded 2026-09-04): fields of delays and e-mails, status."""
    kind = str(action["type"])
    if kind == "time-delay":
        action["data"] = {**_DELAY, **part(action, "data")}
    elif kind.startswith("send-"):
        data = cast("dict[str, Any]", action.setdefault("data", {}))
        data.setdefault("status", status)
        if kind == "send-email" and isinstance(data.get("message"), dict):
            data["message"] = {**_EMAIL, **data["message"]}
    for inner in _inner_actions(action):
        with_defaults(inner, status)
    return action


def messages_in(action: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The messages of an action, also those of its experiments, each with the type of its action."""
    message = part(action, "data").get("message") if action["type"].startswith("send-") else None
    if isinstance(message, dict):
        yield str(action["type"]), cast("dict[str, Any]", message)
    for inner in _inner_actions(action):
        yield from messages_in(inner)


def _inner_actions(action: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    data = part(action, "data")
    for inner in (data.get("main_action"), *(part(data, "current_experiment").get("variations") or ())):
        if isinstance(inner, dict):
            yield cast("dict[str, Any]", inner)


def action_type(action: Mapping[str, Any]) -> str:
    """The type of an action in filters, such as ``SEND_EMAIL``."""
    return str(action["type"]).replace("-", "_").upper()
