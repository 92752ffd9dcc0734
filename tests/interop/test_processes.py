"""Celery with forked workers, and processes of multiprocessing: models travel, clients are made in each process."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from celery import Celery, group

from klaviyo_client.models import Profile, ProfileAttributes
from klaviyo_ext import Klaviyo
from klaviyo_ext.errors import KlaviyoError, ProfileDoesNotExistError
from klaviyo_ext.testing import FakeKlaviyo

KEY = "pk_interop_0123456789abcdef"
SECONDS = 60

TASKS = '''
"""Tasks of an app. The client is made when the module is imported: once, in the parent of the workers."""

import os

from celery import Celery
from celery.signals import worker_init

from klaviyo_client.models import Profile
from klaviyo_ext import Klaviyo, updaters as u

app = Celery("tasks")
app.config_from_object("settings")
klaviyo = Klaviyo(api_key=os.environ["KEY"], base_url=os.environ["URL"])


@worker_init.connect
def warm_up(**_):
    klaviyo.get_profiles().first()  # the parent has a connection before it forks


@app.task
def create(email):
    made = klaviyo.create_or_update_profile(u.email(email), u.properties({"pid": os.getpid()}))
    return made.to_dict()


@app.task(serializer="pickle")
def echo(profile):
    assert isinstance(profile, Profile)
    return profile.replace(id=f"{profile.id}!")


@app.task
def fail():
    klaviyo.get_profile("nobody")


@app.task
def hold():
    return klaviyo
'''

SETTINGS = """
import os

broker_url = "filesystem://"
broker_transport_options = {name: os.environ["QUEUE"] for name in ("data_folder_in", "data_folder_out")}
broker_transport_options["control_folder"] = os.environ["QUEUE"] + "/control"
result_backend = "file://" + os.environ["RESULTS"]
result_serializer = "pickle"
accept_content = ["json", "pickle"]
worker_send_task_events = False
worker_hijack_root_logger = False
"""


@pytest.fixture
def celery(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Celery, FakeKlaviyo]]:
    """An app whose worker runs with two children, its queue in files, and the Klaviyo that it calls."""
    (tmp_path / "tasks.py").write_text(TASKS)
    (tmp_path / "settings.py").write_text(SETTINGS)
    for name in ("results", "queue"):
        (tmp_path / name).mkdir()
    fake = FakeKlaviyo()
    with fake.serve() as server:
        for name, value in {
            "C_FORCE_ROOT": "1",  # as root, Celery refuses to unpickle
            "KEY": KEY,
            "URL": server.url,
            "QUEUE": str(tmp_path / "queue"),
            "RESULTS": str(tmp_path / "results"),
        }.items():
            monkeypatch.setenv(name, value)
        monkeypatch.syspath_prepend(tmp_path)
        options = [
            "--pool",
            "prefork",
            "--concurrency",
            "2",
            "--without-gossip",
            "--without-mingle",
            "--loglevel",
            "INFO",
        ]
        command = [sys.executable, "-m", "celery", "-A", "tasks", "worker", *options]
        with (tmp_path / "log").open("w") as log:
            worker = subprocess.Popen(command, cwd=tmp_path, stdout=log, stderr=subprocess.STDOUT)
        app = Celery("tasks")
        app.config_from_object("settings", force=True)
        try:
            yield app, fake
        finally:
            worker.terminate()
            try:
                worker.wait(SECONDS)
            except subprocess.TimeoutExpired:
                worker.kill()
                worker.wait()
            print((tmp_path / "log").read_text())


def test_celery(celery: tuple[Celery, FakeKlaviyo]) -> None:
    app, fake = celery
    emails = [f"{number}@klaviyo-fake.io" for number in range(20)]
    jobs = group(app.signature("tasks.create", args=[email]) for email in emails)()
    made = [Profile.from_dict(one) for one in jobs.get(timeout=SECONDS, interval=0.05)]
    assert [one.attributes.email for one in made] == emails
    assert len({one.id for one in made}) == len(emails)
    assert {one.attributes.properties["pid"] for one in made if one.attributes.properties} != {os.getpid()}
    assert {request.header("authorization") for request in fake.requests} == {f"Klaviyo-API-Key {KEY}"}

    profile = Profile(id="P1", attributes=ProfileAttributes(email=None))
    echo = app.send_task("tasks.echo", args=[profile], serializer="pickle")
    assert echo.get(timeout=SECONDS, interval=0.05) == profile.replace(id="P1!")
    with pytest.raises(ProfileDoesNotExistError, match="nobody"):
        app.send_task("tasks.fail").get(timeout=SECONDS, interval=0.05)
    with pytest.raises(Exception, match="cannot pickle a client"):
        app.send_task("tasks.hold").get(timeout=SECONDS, interval=0.05)


# ---- multiprocessing


def renamed(profile: Profile) -> Profile:
    return profile.replace(id=f"{profile.id}{os.getpid() != 0}")


def missing(url: str) -> Any:
    with Klaviyo(api_key=KEY, base_url=url) as klaviyo:
        return klaviyo.get_profile("nobody")


def found(url: str) -> list[Profile]:
    with Klaviyo(api_key=KEY, base_url=url) as klaviyo:
        return list(klaviyo.get_profiles())


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_multiprocessing(method: str) -> None:
    fake = FakeKlaviyo()
    fake.client().create_profile({"email": "a@klaviyo-fake.io"})
    context = multiprocessing.get_context(method)
    with fake.serve() as server, ProcessPoolExecutor(2, mp_context=context) as pool:
        profiles = [Profile(id=f"P{number}", attributes=ProfileAttributes(email=None)) for number in range(4)]
        assert list(pool.map(renamed, profiles)) == [one.replace(id=f"{one.id}True") for one in profiles]
        (there,) = pool.submit(found, server.url).result(SECONDS)
        assert there.attributes == next(iter(fake.client().get_profiles())).attributes
        with pytest.raises(KlaviyoError, match="nobody") as caught:
            pool.submit(missing, server.url).result(SECONDS)
        assert isinstance(caught.value, ProfileDoesNotExistError)
        with pytest.raises(TypeError, match="create one in each process"):
            pool.submit(renamed, fake.client()).result(SECONDS)  # type: ignore[arg-type]
