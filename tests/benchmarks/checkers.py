"""What a type checker needs for a small app that uses a client: a cold run of mypy, and one of pyright."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from .measure import median
from .peers import Client, installed
from .report import Report, Row

__all__ = ["measure"]

_APPS = {
    "ours": """
import os

from klaviyo_client.api import lists, profiles
from klaviyo_client.models import ProfileCreateAttributes
from klaviyo_ext import Klaviyo, errors


def main() -> None:
    with Klaviyo(os.environ["KLAVIYO_API_KEY"]) as klaviyo:
        attributes = ProfileCreateAttributes(email="ann@example.com", first_name="Ann")
        try:
            made = klaviyo.create_profile(attributes)
        except errors.APIError as error:
            print(error.status_code, error)
            return
        found = klaviyo.send(profiles.get_profile(made.id or ""))
        print(found.data and found.data.attributes.email)
        for each in klaviyo.send(lists.get_lists()).data:
            print(each.id, each.attributes.name)


main()
""",
    "official": """
import os

from klaviyo_api import KlaviyoAPI
from openapi_client.exceptions import ApiException
from openapi_client.models.profile_create_query import ProfileCreateQuery as Query
from openapi_client.models.profile_create_query_resource_object import ProfileCreateQueryResourceObject as Resource
from openapi_client.models.profile_create_query_resource_object_attributes import (
    ProfileCreateQueryResourceObjectAttributes as Attributes,
)
from openapi_client.models.profile_enum import ProfileEnum


def main() -> None:
    klaviyo = KlaviyoAPI(os.environ["KLAVIYO_API_KEY"])
    attributes = Attributes(email="ann@example.com", first_name="Ann")
    try:
        made = klaviyo.Profiles.create_profile(Query(data=Resource(type=ProfileEnum.PROFILE, attributes=attributes)))
    except ApiException as error:
        print(error.status, error)
        return
    found = klaviyo.Profiles.get_profile(made.data.id)
    print(found.data.attributes.email)
    for each in klaviyo.Lists.get_lists().data:
        print(each.id, each.attributes.name)


main()
""",
}


def measure(report: Report, clients: Sequence[Client], times: int) -> None:
    """Add the rows: wall seconds of each checker in strict mode, without a cache."""
    clients = [client for client in clients if client.name in _APPS]
    report.note(
        f"Type checkers: wall time without a cache, median of {times}. The app creates a profile, reads it again and "
        "prints the lists; it finds each client in the environment of that client. Errors are those in the app."
    )
    for checker, run in (("mypy --strict", _mypy), ("pyright, strict", _pyright)):
        seconds: dict[str, float] = {}
        errors: dict[str, str] = {}
        for client in clients:
            with tempfile.TemporaryDirectory() as scratch, installed(client) as python:
                app = Path(scratch, "app.py")
                app.write_text(_APPS[client.name].lstrip(), encoding="utf-8")
                runs = [run(app, python) for _ in range(times)]
            seconds[client.name] = median([each for each, _ in runs])
            errors[client.name] = f"errors: {runs[0][1]}"
        report.add(Row(f"cold {checker} of an app of 20 lines", seconds, "{:.1f} s".format, extra=errors))


def _mypy(app: Path, python: Path) -> tuple[float, int]:
    """Seconds, and how many errors were found."""
    options = ("--strict", "--cache-dir", str(app.with_name("cache")), "--no-incremental", "--output", "json")
    seconds, lines = _timed(app, "mypy", "--python-executable", str(python), *options, str(app))
    return seconds, sum(json.loads(line)["severity"] == "error" for line in lines.splitlines() if line[:1] == "{")


def _pyright(app: Path, python: Path) -> tuple[float, int]:
    config = {"typeCheckingMode": "strict", "include": [app.name]}
    app.with_name("pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    seconds, text = _timed(app, "pyright", "--pythonpath", str(python), "--outputjson", "--project", str(app.parent))
    return seconds, int(json.loads(text)["summary"]["errorCount"])


def _timed(app: Path, checker: str, *arguments: str) -> tuple[float, str]:
    command = [sys.executable, "-m", checker, *arguments]
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, cwd=app.parent)
    if done.returncode not in (0, 1):
        raise RuntimeError((done.stderr.strip().splitlines() or ["no message"])[-1])
    return time.perf_counter() - start, done.stdout
