"""The bytes that every client decodes: pages of profiles as the API sends them, made anew from a fixed seed."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

__all__ = ["page"]

_HOST = "https://a.klaviyo.com/api"
_START = datetime(2024, 1, 1, tzinfo=UTC)
_CITIES = (
    ("Boston", "Massachusetts", "United States", "02110", "America/New_York", 42.3601, -71.0589),
    ("Lyon", "Rhône", "France", "69001", "Europe/Paris", 45.764, 4.8357),
    ("Kraków", "Małopolska", "Poland", "31-008", "Europe/Warsaw", 50.0647, 19.945),
    ("Osaka", "Osaka", "Japan", "530-0001", "Asia/Tokyo", 34.6937, 135.5023),
)


def page(size: int) -> bytes:
    """One page of ``size`` profiles with everything that can be asked for, as UTF-8 JSON; about 4 KB a profile."""
    rng = Random(20260715)
    document = {
        "data": [_profile(rng, number) for number in range(size)],
        "links": {
            "self": f"{_HOST}/profiles?page%5Bsize%5D={size}",
            "next": f"{_HOST}/profiles?page%5Bsize%5D={size}&page%5Bcursor%5D=bmV4dDo6aWQ6OjAxSEc",
            "prev": None,
        },
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def _profile(rng: Random, number: int) -> dict[str, Any]:
    own = f"{_HOST}/profiles/01HG{number:022d}"
    return {
        "type": "profile",
        "id": f"01HG{number:022d}",
        "attributes": {
            "email": f"person.{number}@mail.example",
            "phone_number": f"+1617555{number:04d}",
            "external_id": f"customer-{rng.randrange(10**8):08d}",
            "first_name": rng.choice(("Ann", "Bo", "Zoë", "Łukasz")),
            "last_name": rng.choice(("Eriksen", "Nakamura", "Okafor", "Martin")),
            "organization": "Example Outfitters",
            "locale": "en-US",
            "title": "Regional Manager",
            "image": f"https://images.example/avatars/{number}.png",
            "created": _moment(rng),
            "updated": _moment(rng),
            "last_event_date": _moment(rng),
            "location": _location(rng),
            "properties": _properties(rng),
            "subscriptions": _subscriptions(rng),
            "predictive_analytics": _predictions(rng),
        },
        "relationships": {
            name: {"links": {"self": f"{own}/relationships/{name}", "related": f"{own}/{name}"}}
            for name in ("lists", "segments", "push-tokens", "conversations")
        },
        "links": {"self": own},
    }


def _moment(rng: Random) -> str:
    return (_START + timedelta(seconds=rng.randrange(80_000_000))).isoformat()


def _location(rng: Random) -> dict[str, Any]:
    city, region, country, code, timezone, latitude, longitude = rng.choice(_CITIES)
    return {
        "address1": f"{rng.randrange(1, 900)} Summer Street",
        "address2": "1st floor",
        "city": city,
        "country": country,
        "latitude": latitude,
        "longitude": longitude,
        "region": region,
        "zip": code,
        "timezone": timezone,
        "ip": f"203.0.113.{rng.randrange(256)}",
    }


def _properties(rng: Random) -> dict[str, Any]:
    return {
        "Tier": rng.choice(("gold", "silver", "bronze")),
        "Visits": rng.randrange(1000),
        "Favourite categories": rng.sample(("shoes", "hats", "coats", "socks", "belts", "bags"), 3),
        "Last order": {
            "id": f"order-{rng.randrange(10**6)}",
            "value": round(rng.uniform(5, 500), 2),
            "currency": "EUR",
            "lines": [{"sku": f"sku-{rng.randrange(10**5)}", "quantity": rng.randrange(1, 5)} for _ in range(2)],
        },
        "Addresses": [
            {"street": f"{rng.randrange(1, 900)} Winter Street", "city": city, "zip": code, "country": country}
            for city, _, country, code, *_ in rng.sample(_CITIES, 2)
        ],
        "Accepts returns": rng.random() < 0.5,
        "Birthday": "1990-04-12",
        "$consent": ["email", "sms"],
        "Notes": "Prefers to be contacted in the afternoon; asked for the printed catalogue twice.",
    }


def _subscriptions(rng: Random) -> dict[str, Any]:
    suppressed = rng.random() < 0.2
    return {
        "email": {
            "marketing": {
                "can_receive_email_marketing": not suppressed,
                "consent": "SUBSCRIBED",
                "consent_timestamp": _moment(rng),
                "last_updated": _moment(rng),
                "method": "PREFERENCE_PAGE",
                "method_detail": "https://shop.example/preferences",
                "custom_method_detail": "Marketing drive",
                "double_optin": True,
                "suppression": [{"reason": "HARD_BOUNCE", "timestamp": _moment(rng)}] if suppressed else [],
                "list_suppressions": [{"list_id": "Y6nRLr", "reason": "USER_SUPPRESSED", "timestamp": _moment(rng)}],
            }
        },
        "sms": {
            kind: {
                f"can_receive_sms_{kind}": True,
                "consent": "SUBSCRIBED",
                "consent_timestamp": _moment(rng),
                "method": "TEXT",
                "method_detail": "JOIN",
                "last_updated": _moment(rng),
            }
            for kind in ("marketing", "transactional")
        },
        "whatsapp": {
            "marketing": {
                "consent": "SUBSCRIBED",
                "consent_timestamp": _moment(rng),
                "last_updated": _moment(rng),
                "created_timestamp": _moment(rng),
                "metadata": {"source": "checkout"},
                "can_receive": True,
                "valid_until": _moment(rng),
                "phone_number": "+16175550123",
            }
        },
        "mobile_push": {
            "marketing": {
                "can_receive_push_marketing": True,
                "consent": "SUBSCRIBED",
                "consent_timestamp": _moment(rng),
            }
        },
    }


def _predictions(rng: Random) -> dict[str, Any]:
    return {
        "historic_clv": round(rng.uniform(0, 900), 2),
        "predicted_clv": round(rng.uniform(0, 900), 2),
        "total_clv": round(rng.uniform(0, 1800), 2),
        "historic_number_of_orders": float(rng.randrange(30)),
        "predicted_number_of_orders": round(rng.uniform(0, 30), 3),
        "average_days_between_orders": round(rng.uniform(1, 200), 2),
        "average_order_value": round(rng.uniform(5, 300), 2),
        "churn_probability": round(rng.random(), 4),
        "expected_date_of_next_order": _moment(rng),
        "ranked_channel_affinity": ["email", "push", "sms"],
    }
