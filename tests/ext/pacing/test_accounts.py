"""``Klaviyo(account=)``: the limits are those of the account, whichever key a call is sent with."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from klaviyo_client import operations
from klaviyo_ext import AsyncKlaviyo, Klaviyo, errors, oauth, retry
from klaviyo_ext.pacing import Pacer
from klaviyo_ext.testing import FakeClock, FakeKlaviyo
from tests.ext.kernel import START
from tests.ext.redis_server import started

SLOW = "get_account"
"""One call in a second."""


def fake_with(*keys: str) -> FakeKlaviyo:
    """A fake that enforces its limits; all ``keys`` are of one account."""
    fake = FakeKlaviyo(limits=True, any_key=False, clock=FakeClock(START))
    for key in keys:
        fake.add_key(key)
    return fake


def statuses(fake: FakeKlaviyo) -> list[int | None]:
    return [request.status for request in fake.requests]


def test_the_slow_operation_has_one_call_in_a_second() -> None:
    burst = operations[SLOW].rate_limit.burst
    assert burst is not None
    assert (burst.calls, burst.seconds) == (1, 1)


def test_two_keys_of_an_account_share_its_limits() -> None:
    fake = fake_with("pk_1", "pk_2")
    with fake:
        clients = [fake.client(api_key=key, account="shop", retry=retry.OFF) for key in ("pk_1", "pk_2")]
        for number in range(12):
            clients[number % 2].accounts.get_account(fake.company_id)
    assert statuses(fake) == [200] * 12


def test_without_it_each_key_counts_alone() -> None:
    """Nothing tells that two keys are of one account."""
    fake = fake_with("pk_1", "pk_2")
    with fake:
        for key in ("pk_1", "pk_2"):
            fake.client(api_key=key).accounts.get_account(fake.company_id)
    assert 429 in statuses(fake)


def test_a_key_a_token_and_a_callable_share_by_name() -> None:
    fake = fake_with("pk_1", "pk_2", "token")
    ways: list[dict[str, Any]] = [{"api_key": "pk_1"}, {"access_token": "token"}, {"api_key": lambda: "pk_2"}]
    with fake:
        clients = [fake.client(account="shop", retry=retry.OFF, **way) for way in ways]
        for client in clients * 3:
            client.accounts.get_account(fake.company_id)
    assert statuses(fake) == [200] * 9


def test_blocking_and_async_clients_share_by_name() -> None:
    fake = fake_with("pk_1", "pk_2")

    async def main() -> None:
        async with fake:
            one = fake.client(api_key="pk_1", account="shop", retry=retry.OFF)
            other = fake.async_client(api_key="pk_2", account="shop", retry=retry.OFF)
            for _ in range(3):
                one.accounts.get_account(fake.company_id)
                await other.accounts.get_account(fake.company_id)

    asyncio.run(main())
    assert statuses(fake) == [200] * 6


def test_other_names_are_other_accounts() -> None:
    fake = FakeKlaviyo(clock=FakeClock(START))
    began = fake.clock.seconds
    with fake:
        for name in ("shop", "outlet", None, None):
            fake.client(account=name).accounts.get_account(fake.company_id)
        assert fake.clock.seconds == began
        fake.client(account="shop").accounts.get_account(fake.company_id)
    assert fake.clock.seconds > began


def test_clients_of_a_process_share_by_default() -> None:
    one, other = Klaviyo("pk_1", account="shop"), AsyncKlaviyo("pk_2", account="shop")
    assert one.pacer is other.pacer is Pacer.shared()
    assert one.core.context.account == other.core.context.account == "shop"
    grant = oauth.OAuth(
        client_id="a", client_secret="s", token=oauth.Token(access_token="t", refresh_token="r"), store=None
    )
    assert Klaviyo(oauth=grant, account="shop").core.context.account == "shop"
    assert "shop" in repr(one)


@pytest.mark.parametrize("kind", [Klaviyo, AsyncKlaviyo])
@pytest.mark.parametrize("name", ["", " ", "my shop", "a}b", "a{b}", "a:b", "x" * 101, "shop\n", 7, b"shop", ["shop"]])
def test_what_is_no_name_is_refused(kind: Any, name: Any) -> None:
    with pytest.raises(errors.ArgumentError, match="account"):
        kind("pk_1", account=name)


@pytest.mark.parametrize("name", ["pk_3f9b2c71e0", "PK_3f9b2c71e0"])
def test_a_key_is_no_name_and_is_not_shown(name: str) -> None:
    with pytest.raises(errors.ArgumentError, match="pass the key as api_key") as caught:
        Klaviyo("pk_1", account=name)
    assert name not in str(caught.value)


# In Redis.

redis = pytest.importorskip("redis", reason="the extra redis is not installed")


@pytest.fixture(scope="module")
def socket() -> Iterator[str]:
    with started() as path:
        yield path


def test_two_keys_share_an_account_in_redis(socket: str) -> None:
    from klaviyo_ext.pacing.redis import RedisStorage

    fake = fake_with("pk_1", "pk_2")
    with fake, redis.Redis(unix_socket_path=socket) as client, redis.Redis(unix_socket_path=socket) as another:
        for key, connection in (("pk_1", client), ("pk_2", another)):
            pacer = Pacer(RedisStorage(connection))
            list(fake.client(api_key=key, account="shop", pacer=pacer).lists.get_lists())
        assert client.zcard("klaviyo-ext:{shop:get_lists}:arrived") == 2


def test_an_async_client_uses_a_blocking_redis_client(socket: str) -> None:
    from klaviyo_ext.pacing.redis import RedisStorage

    fake = FakeKlaviyo()

    async def main() -> None:
        client = redis.Redis(unix_socket_path=socket)
        async with fake.async_client(pacer=Pacer(RedisStorage(client)), account="other") as klaviyo:
            await klaviyo.accounts.get_account(fake.company_id)
        assert any(b"{other:get_account}" in key for key in client.keys())  # noqa: SIM118 - not a dict
        client.close()

    asyncio.run(main())


def test_a_client_of_redis_asyncio_is_refused() -> None:
    from redis import asyncio as aredis

    from klaviyo_ext.pacing.redis import RedisStorage

    nodes = [aredis.cluster.ClusterNode("localhost", 1)]
    clients: list[Any] = [aredis.Redis(), aredis.StrictRedis(), aredis.RedisCluster(startup_nodes=nodes)]
    for client in clients:
        with pytest.raises(errors.ArgumentTypeError, match=rf"pass a redis\.{type(client).__name__}, for AsyncKlaviyo"):
            RedisStorage(client)


@pytest.mark.parametrize(
    "given", ["redis://localhost", None, redis, redis.ConnectionPool(), redis.Redis, redis.Redis().pipeline()]
)
def test_what_is_no_client_of_redis_is_refused(given: Any) -> None:
    from klaviyo_ext.pacing.redis import RedisStorage

    with pytest.raises(errors.ArgumentTypeError, match=r"client must be a redis\.Redis, such as"):
        RedisStorage(given)
