"""Keep calls within the rate limits, so that the server seldom refuses one.

By default calls are counted in this process. ``Pacer(RedisStorage(redis.Redis(...)))`` from `klaviyo_ext.pacing.redis`
counts the calls of several processes.
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
