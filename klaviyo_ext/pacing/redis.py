"""Count calls in Redis, for several processes that share an account. Needs the extra ``redis``.

This has its own scripts instead of pyrate-limiter or limits. pyrate-limiter compares with the caller's clock outside of
its script, so two processes that ask at the same instant both get through. limits cannot check several windows in one
step, and has no margin. Neither can reserve a place ahead of time, so waiting calls would have to ask repeatedly.
"""

from __future__ import annotations

from contextlib import contextmanager
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any
from uuid import uuid4

try:
    from redis.exceptions import RedisError
except ImportError as missing:
    raise ImportError("RedisStorage needs the extra 'redis': pip install 'klaviyo-ext[redis]'") from missing

from ..errors import ArgumentTypeError, PacingStorageError
from .storage import LATE, MARGIN, UNANSWERED, Bucket, Grant

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    import redis

__all__ = ["RedisStorage"]

_MILLION = 1_000_000

# Times are whole microseconds of the server's clock, so the clocks of the processes do not matter. Lua prints long
# numbers with too few digits, hence the format. A bucket has four sorted sets: calls that have arrived and calls on
# their way, both by time, and waiting calls, by order and by time. It also has two numbers: until when it is closed,
# and the last number of the order. All of them are in one slot of a cluster, and all of them expire.
_COMMON = """
local arrived, away, waiting, planned = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local closed, number = KEYS[5], KEYS[6]
local reach, unanswered, late = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local closed_until = tonumber(redis.call('GET', closed) or 0)

local function whole(value)
    return string.format('%.0f', value)
end

local function at(key, rank)
    return tonumber(redis.call('ZRANGE', key, rank, rank, 'WITHSCORES')[2] or 0)
end

local function planned_at(rank)
    local place = redis.call('ZRANGE', waiting, rank, rank)[1]
    return place and tonumber(redis.call('ZSCORE', planned, place) or 0) or 0
end

local function expire()
    local rest = whole(math.ceil((math.max(at(planned, -1), now) - now + reach) / 1000))
    for i = 1, 4 do
        redis.call('PEXPIRE', KEYS[i], rest)
    end
    redis.call('PEXPIRE', number, rest)
end
"""

# The same steps as MemoryStorage.take and .claim. Returns: whether a place is reserved, the wait, the number of the
# longest quota that is used up, and how long the bucket is closed.
_PLACE = (
    _COMMON
    + """
local how, place, patience = ARGV[4], ARGV[5], tonumber(ARGV[6])

local old = redis.call('ZRANGEBYSCORE', away, '-inf', whole(now - unanswered), 'WITHSCORES')
for i = 1, #old, 2 do
    redis.call('ZREM', away, old[i])
    redis.call('ZADD', arrived, whole(tonumber(old[i + 1]) + unanswered), old[i])
end
redis.call('ZREMRANGEBYSCORE', arrived, '-inf', '(' .. whole(now - reach))
old = redis.call('ZRANGEBYSCORE', planned, '-inf', '(' .. whole(now - reach - late))
for _, lapsed in ipairs(old) do
    redis.call('ZREM', waiting, lapsed)
    redis.call('ZREM', planned, lapsed)
end

local when, order = math.max(now, closed_until), 0
if how == 'claim' then
    order = tonumber(redis.call('ZSCORE', waiting, place) or 0)
    when = math.max(when, tonumber(redis.call('ZSCORE', planned, place) or 0))
    for i = 1, 4 do
        redis.call('ZREM', KEYS[i], place)
    end
else
    order = redis.call('INCR', number)
    if how == 'first' then
        order = order - 4503599627370496
    else
        when = math.max(when, planned_at(-1))
    end
end
local before = redis.call('ZCOUNT', waiting, '-inf', '(' .. whole(order))
local here = redis.call('ZCARD', arrived)
local sent = here + redis.call('ZCARD', away)

local function arrival(index)
    if index >= here and index < sent then
        return now
    end
    return index < here and at(arrived, index) or planned_at(index - sent)
end

local full = 0
for quota = 1, (#ARGV - 6) / 2 do
    local calls, window = tonumber(ARGV[5 + 2 * quota]), tonumber(ARGV[6 + 2 * quota])
    local last = -window
    if sent >= calls then
        last = arrival(sent - calls)
    end
    if before > 0 and sent + before >= calls then
        last = math.max(last, arrival(sent + before - calls))
    end
    if last + window > now then
        full = quota
    end
    when = math.max(when, last + window)
end

local kept = patience < 0 or when - now <= patience
if kept and when > now then
    redis.call('ZADD', waiting, whole(order), place)
    redis.call('ZADD', planned, whole(when), place)
elseif kept then
    redis.call('ZADD', away, whole(now), place)
end
expire()
return {kept and 1 or 0, when - now, full, math.max(closed_until - now, 0)}
"""
)

_SETTLE = (
    _COMMON
    + """
local sent = redis.call('ZSCORE', away, ARGV[4])
if sent then
    redis.call('ZREM', away, ARGV[4])
    redis.call('ZADD', arrived, whole(math.min(now, tonumber(sent) + unanswered)), ARGV[4])
    expire()
end
"""
)

_BLOCK = (
    _COMMON
    + """
local milliseconds = tonumber(ARGV[4])
if now + milliseconds * 1000 > closed_until then
    closed_until = now + milliseconds * 1000
    redis.call('SET', closed, whole(closed_until), 'PX', whole(milliseconds))
end
local ahead = redis.call('ZRANGEBYSCORE', planned, '(' .. whole(now), '+inf', 'WITHSCORES')
if #ahead > 0 and tonumber(ahead[2]) < closed_until then
    local later = closed_until - tonumber(ahead[2])
    for i = 1, #ahead, 2 do
        redis.call('ZADD', planned, whole(tonumber(ahead[i + 1]) + later), ahead[i])
    end
    expire()
end
"""
)


class RedisStorage:
    """Counts calls in Redis 5 or newer, or a compatible server.

    Each call runs one script on the server, and its response another. While Redis is unavailable, calls fail with
    :class:`~klaviyo_ext.errors.PacingStorageError` and are not sent, because uncounted calls could use up what other
    processes need. A server that accepts commands and does not answer counts as unavailable when the deadline of the
    call (``Retry.deadline``) has passed; without a deadline, the timeouts and retries of ``client`` decide. Commands
    run in threads of this package. Places of a process that dies expire after their time.

    Args:
        client: a ``redis.Redis`` or ``redis.RedisCluster``, for async code, too; it is not closed.
        prefix: prefix of all keys.
        margin: seconds that are added to each window, see :data:`~.storage.MARGIN`.

    Raises:
        ArgumentTypeError: ``client`` is of ``redis.asyncio``, or no client.
    """

    blocking = True

    def __init__(self, client: redis.Redis, *, prefix: str = "klaviyo-ext", margin: float = MARGIN) -> None:
        _check(client)
        self._client: Any = client
        self._prefix = prefix
        self._margin = margin
        self._place: Callable[..., Any] = self._client.register_script(_PLACE)
        self._settle: Callable[..., Any] = self._client.register_script(_SETTLE)
        self._block: Callable[..., Any] = self._client.register_script(_BLOCK)

    def take(self, bucket: Bucket, patience: float | None, *, first: bool = False) -> Grant:
        """See :class:`~.storage.Storage`."""
        place = uuid4().hex
        kept, wait, full, closed = self._ask(bucket, "first" if first else "last", place, patience)
        quota = bucket.blamed(bucket.quotas[full - 1] if full else None, closed / _MILLION)
        return Grant(wait / _MILLION, place if kept else None, quota, closed / _MILLION)

    def claim(self, bucket: Bucket, place: str) -> float:
        """See :class:`~.storage.Storage`."""
        return self._ask(bucket, "claim", place, None)[1] / _MILLION

    def settle(self, bucket: Bucket, place: str) -> None:
        """See :class:`~.storage.Storage`."""
        self._run(self._settle, bucket, place)

    def give_back(self, bucket: Bucket, place: str) -> None:
        """See :class:`~.storage.Storage`."""
        with _understood():
            for key in self._keys(bucket)[:4]:
                self._client.zrem(key, place)

    def block(self, bucket: Bucket, seconds: float) -> None:
        """See :class:`~.storage.Storage`."""
        self._run(self._block, bucket, max(1, round(seconds * 1000)))

    def _ask(self, bucket: Bucket, how: str, place: str, patience: float | None) -> tuple[int, int, int, int]:
        allowed = -1 if patience is None else round(patience * _MILLION)
        windows = [number for quota in bucket.quotas for number in (quota.calls, self._micros(quota.seconds))]
        kept, wait, full, closed = self._run(self._place, bucket, how, place, allowed, *windows)
        return kept, wait, full, closed

    def _run(self, script: Callable[..., Any], bucket: Bucket, *arguments: str | int) -> Any:
        times = [self._micros(bucket.quotas[-1].seconds), round(UNANSWERED * _MILLION), round(LATE * _MILLION)]
        with _understood():
            return script(keys=self._keys(bucket), args=[*times, *arguments])

    def _keys(self, bucket: Bucket) -> list[str]:
        name = f"{self._prefix}:{{{bucket.key}}}"  # a cluster hashes the part in braces
        return [f"{name}:{kind}" for kind in ("arrived", "away", "waiting", "planned", "closed", "number")]

    def _micros(self, seconds: float) -> int:
        return round((seconds + self._margin) * _MILLION)


def _check(client: object) -> None:
    if not isinstance(client, type) and iscoroutinefunction(getattr(client, "execute_command", None)):
        name = type(client).__name__
        message = f"client is of redis.asyncio; pass a redis.{name}, for AsyncKlaviyo, too: it is used in threads"
        raise ArgumentTypeError(message, argument="client")
    queues = hasattr(client, "command_stack")  # a pipeline, which runs nothing yet
    if isinstance(client, type) or queues or not callable(getattr(client, "register_script", None)):
        kind = type(client).__name__
        message = f"client must be a redis.Redis, such as redis.Redis.from_url(...), not {kind}"
        raise ArgumentTypeError(message, argument="client")


@contextmanager
def _understood() -> Generator[None]:
    """Raise errors of Redis as errors of this package."""
    try:
        yield
    except RedisError as error:
        raise PacingStorageError(
            f"cannot reach the rate limits in Redis ({type(error).__name__}); the request was not sent"
        ) from error
