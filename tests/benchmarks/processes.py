"""What a fresh process pays: for the imports, and for one call from start to end."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping, Sequence

from .measure import Process, measure_process, median
from .peers import Client

__all__ = ["FLOOR", "IMPORTS", "import_seconds", "one_call", "show_import_times"]

FLOOR = "import httpx, attrs"
IMPORTS = (
    "import klaviyo_ext",
    "import klaviyo_client",
    "from klaviyo_client import Client",
    "from klaviyo_ext import Klaviyo",
)

_TIMED = """
import sys, time
_start = time.process_time()
{statement}
print(time.process_time() - _start)
"""

_CALLS: Mapping[str, str] = {
    "nothing": "import sys\n",
    "ours": """
from klaviyo_client import Client
from klaviyo_client.api import profiles
with Client(api_key="pk_benchmark", base_url="{url}") as client:
    page = client.send(profiles.get_profiles(page_size=1))
assert page.data[0].attributes.email
""",
    "official": """
from klaviyo_api import KlaviyoAPI
page = KlaviyoAPI("pk_benchmark", max_retries=1, test_host="{url}").Profiles.get_profiles(page_size=1)
assert page.data[0].attributes.email
""",
    "stock": """
from klaviyo_api_client import AuthenticatedClient
from klaviyo_api_client.api.profiles import get_profiles
with AuthenticatedClient(base_url="{url}", token="pk_benchmark", prefix="Klaviyo-API-Key") as client:
    page = get_profiles.sync(client=client, pagesize=1)
assert page.data[0].attributes
""",
}


def import_seconds(client: Client, statements: Sequence[str], runs: int) -> dict[str, float]:
    """Median processor seconds of each statement, in fresh processes that take turns; one that fails is left out."""
    found: dict[str, list[float]] = {}
    failed: set[str] = set()
    for run in range(runs + 1):
        for statement in statements:
            if statement in failed:
                continue
            try:
                code = _TIMED.format(statement=statement)
                done = measure_process(str(client.python), code, client.environment)
            except RuntimeError:
                failed.add(statement)
                continue
            if run:  # the first one may have compiled
                found.setdefault(statement, []).append(float(done.printed))
    return {statement: median(seconds) for statement, seconds in found.items()}


def one_call(clients: Sequence[Client], url: str, runs: int) -> dict[str, list[Process]]:
    """Client to processes that build, send and decode a call; "nothing" only starts and ends. Failures are left out."""
    found: dict[str, list[Process]] = {}
    for run in range(runs + 1):
        for name, client in [("nothing", clients[0]), *((client.name, client) for client in clients)]:
            if client.missing or (name == "stock" and run > _runs_of_stock(runs)):
                continue
            try:
                done = measure_process(str(client.python), _CALLS[name].replace("{url}", url), client.environment)
            except RuntimeError as error:
                print(f"{client.title}: {error}")
                continue
            if run:
                found.setdefault(name, []).append(done)
    return found


def _runs_of_stock(runs: int) -> int:
    return max(1, runs // 5)  # it takes seconds


def show_import_times(client: Client, statement: str, most: int = 30) -> None:
    """Print what the statement imports, by the time that each module takes for itself."""
    done = subprocess.run(
        [client.python, "-X", "importtime", "-c", statement], env=client.environment, capture_output=True, text=True
    )
    rows = re.findall(r"import time:\s+(\d+) \|\s+(\d+) \|( +)(\S+)", done.stderr)
    print(f"{statement}: microseconds of each module for itself, and with what it imports")
    for own, whole, _, name in sorted(rows, key=lambda row: -int(row[0]))[:most]:
        print(f"{int(own):8} {int(whole):8}  {name}")
