"""`FakeKlaviyo` as a context manager: what it gave out is closed at the end, what it holds stays."""

from __future__ import annotations

import asyncio
import gc
import threading
from contextlib import ExitStack

import pytest

from klaviyo_ext import Klaviyo, errors, retry
from klaviyo_ext.testing import FakeKlaviyo


def ask(url: str) -> None:
    with Klaviyo("pk_test", base_url=url, retry=retry.OFF) as client:
        client.get_profile("P1")


def test_clients_are_closed_and_data_stays() -> None:
    with FakeKlaviyo() as fake:
        first, second = fake.client(), fake.client()
        first.create_profile({"email": "ann@mail.dev"})
        second.close()  # closing twice is no error
    for client in (first, second):
        with pytest.raises(errors.ClientClosedError):
            client.get_profile("P1")
    assert fake.profiles.find("email", "ann@mail.dev") is not None
    fake.requests.assert_sent("create_profile", times=1)


def test_async_clients_are_closed() -> None:
    async def story() -> None:
        async with FakeKlaviyo() as fake:
            blocking, client = fake.client(), fake.async_client()
            await client.create_profile({"email": "ann@mail.dev"})
        with pytest.raises(errors.ClientClosedError):
            await client.get_profile("P1")
        with pytest.raises(errors.ClientClosedError):
            blocking.get_profile("P1")

    asyncio.run(story())


def test_servers_are_stopped() -> None:
    before = threading.active_count()
    with ExitStack() as late:
        with FakeKlaviyo() as fake:
            url = late.enter_context(fake.serve()).url
            with pytest.raises(errors.NotFoundError):
                ask(url)
        assert threading.active_count() == before
        with pytest.raises(errors.TransportError, match="refused"):
            ask(url)


def test_an_exception_passes() -> None:
    fake = FakeKlaviyo()
    client = fake.client()
    with pytest.raises(KeyError, match="mine"), fake:
        raise KeyError("mine")
    with pytest.raises(errors.ClientClosedError):
        client.get_profile("P1")


def test_nothing_is_kept_alive() -> None:
    fake = FakeKlaviyo()
    for _ in range(50):
        with fake.client(), fake.serve():
            pass
    gc.collect()
    assert len(fake._clients) <= 1
    assert len(fake._servers) <= 1
