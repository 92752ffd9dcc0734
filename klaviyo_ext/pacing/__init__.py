"""Keeping calls within the rate limits, so that the server seldom has to refuse one.

Calls are counted in this process; ``Pacer(RedisStorage(redis.Redis(...)))``, of `klaviyo_ext.pacing.redis`, counts them
for several.
"""

from __future__ import annotations

from .memory import MemoryStorage
from .pacer import Pacer, Permit, buckets_of
from .storage import Bucket, Grant, Storage
from .told_limits import SeenLimits, seen_limits

__all__ = [
    "Bucket",
    "Grant",
    "MemoryStorage",
    "Pacer",
    "Permit",
    "SeenLimits",
    "Storage",
    "buckets_of",
    "seen_limits",
]
