"""Figures of klaviyo_ext: requests to a server that fails, waits, the cost of a call, the memory of a long walk."""

from __future__ import annotations

import json
from collections.abc import Sequence

from .faults import FAULTS, faulty
from .measure import measure_process, median, ratio
from .number_forms import COUNT, MEGABYTES, PERCENT, TIMES
from .peers import Client
from .report import Report, Row

__all__ = ["measure"]

_REQUESTS = {
    "ours": """
from klaviyo_ext import Klaviyo, errors
with Klaviyo("pk_benchmark", base_url="{url}", pace=False) as klaviyo:
    def read(): klaviyo.get_profile("P1")
    def write(): klaviyo.create_profile({"email": "ann@example.com"})
{tail}""",
    "official": """
from klaviyo_api import KlaviyoAPI
profiles = KlaviyoAPI("pk_benchmark", test_host="{url}").Profiles
profile = {"data": {"type": "profile", "attributes": {"email": "ann@example.com"}}}
if True:
    def read(): profiles.get_profile("P1")
    def write(): profiles.create_profile(profile)
{tail}""",
}
_TAIL = """
    import time
    start = time.perf_counter()
    try:
        {call}()
    except Exception as error:
        print(time.perf_counter() - start, type(error).__module__, type(error).__name__)
"""

_OVERSHOOT = """
import json
import httpx
from klaviyo_ext import Klaviyo
from klaviyo_ext.core.send_loop import Clock

class Time:
    now, slept = 0.0, []
    def __call__(self): return self.now
    def sleep(self, seconds): self.slept.append(seconds); self.now += seconds

PROFILE = json.dumps({"data": {"type": "profile", "id": "P1"}}).encode()
found = {}
for asked in (1, 10, 60):
    time = Time(); time.slept = []
    turn = iter(range(10**9))
    def serve(request):
        if next(turn) % 2 == 0:
            return httpx.Response(429, headers={"retry-after": str(asked)})
        return httpx.Response(200, content=PROFILE)
    klaviyo = Klaviyo("pk_benchmark", transport=httpx.MockTransport(serve), pace=False, sleep=time.sleep,
                      clock=Clock(monotonic=time))
    for _ in range(1000):
        klaviyo.get_profile("P1")
    over = sorted(wait / asked - 1 for wait in time.slept)
    assert over[0] >= 0
    found[asked] = [sum(over) / len(over), over[-1]]

import time
asked, turn = 1, iter(range(2))
klaviyo = Klaviyo("pk_benchmark", transport=httpx.MockTransport(serve), pace=False)
start = time.perf_counter()
klaviyo.get_profile("P1")
found["1, real"] = [time.perf_counter() - start - 1] * 2
print(json.dumps(found))
"""

_WALK = """
import json, re
import httpx
from benchmarks.payload import page
from klaviyo_ext import Klaviyo

def resident():
    return int(re.search(r"VmRSS:\\\\s*(\\\\d+)", open("/proc/self/status").read())[1]) / 1024

PAGE = page(100)
NEXT = re.search(rb"page%5Bcursor%5D=\\\\w+", PAGE)[0]

def serve(request):
    number = int(request.url.params.get("page[cursor]", "0")) + 1
    content = PAGE.replace(NEXT, b"page%5Bcursor%5D=" + str(number).encode())
    if number == {pages}:
        content = content.replace(b'"next":"', b'"next":null,"was":"')
    return httpx.Response(200, content=content)

klaviyo = Klaviyo("pk_benchmark", transport=httpx.MockTransport(serve), pace=False)
count, sizes, email = 0, [], None
{trace}
for profile in klaviyo.get_profiles(page_size=100, prefetch={prefetch}):
    count += 1
    email = profile.attributes.email
    if count % {every} == 0:
        sizes.append({size})
print(json.dumps([count, sizes]))
""".replace("\\\\", "\\")

_CALLS = """
import json, time
import httpx
from itertools import count
from klaviyo_ext import Klaviyo, Pacer
from klaviyo_ext.pacing import MemoryStorage

ticks = count()
free = Pacer(MemoryStorage(lambda: next(ticks) * 60.0))  # counts every call, and always finds room for it
paced = Klaviyo("pk_benchmark", base_url="{url}", pacer=free)
bare, unpaced = httpx.Client(), Klaviyo("pk_benchmark", base_url="{url}", pace=False)
tasks = {
    "floor": lambda: json.loads(bare.get("{url}/api/profiles/P1").content),
    "unpaced": lambda: unpaced.get_profile("P1"),
    "paced": lambda: paced.get_profile("P1"),
}
found = {name: [] for name in tasks}
for turn in range({rounds} + 40):
    for name, task in tasks.items():
        start = time.perf_counter()
        task()
        if turn >= 40:
            found[name].append(time.perf_counter() - start)
print(json.dumps(found))
"""


def measure(report: Report, clients: Sequence[Client], url: str, scale: float) -> None:
    """Add the rows; ``url`` is that of the server that answers."""
    ours = next(client for client in clients if client.name == "ours")
    _requests(report, [client for client in clients if client.name in _REQUESTS])
    _overshoot(report, ours)
    _calls(report, ours, url, max(50, round(1000 * scale)))
    _walk(report, ours, max(100, round(1000 * scale)))


def _requests(report: Report, clients: Sequence[Client]) -> None:
    """Requests at a server that fails always; and for one wait that it asks for, the seconds on the clock."""
    for fault, key in zip(FAULTS, range(len(FAULTS)), strict=True):
        for method, call in (("GET", "read"), ("POST", "write")):
            figures: dict[str, float] = {}
            extra: dict[str, str] = {}
            for client in clients:
                with faulty() as server:
                    code = _REQUESTS[client.name].replace("{tail}", _TAIL.replace("{call}", call))
                    code = code.replace("{url}", f"{server.url}/{key}")
                    seconds, module, name = measure_process(
                        str(client.python), code, client.environment
                    ).printed.split()
                    figures[client.name] = server.requests[method, fault]
                shown = (
                    name
                    if module.split(".")[0] in ("klaviyo_ext", "klaviyo_client", "openapi_client")
                    else f"{module}.{name}"
                )
                extra[client.name] = f"{float(seconds):.1f} s, {shown}"
            title = {"reset": "connection reset", "429": "429 without Retry-After"}.get(fault, fault)
            report.add(Row(f"requests of one {method} under {title}", figures, COUNT, extra=extra))


def _overshoot(report: Report, ours: Client) -> None:
    found = json.loads(measure_process(str(ours.python), _OVERSHOOT, ours.environment).printed)
    for asked, (mean, most) in found.items():
        extra = {"ours": f"at most {most:.1%}, never less"}
        # One wait may come close to the limit, which stands for the mean of many.
        limit = None if "real" in asked else 0.1
        report.add(Row(f"mean wait beyond Retry-After: {asked}", {"ours": mean}, PERCENT, limit, extra))


def _calls(report: Report, ours: Client, url: str, rounds: int) -> None:
    code = _CALLS.replace("{url}", url).replace("{rounds}", str(rounds))
    found = json.loads(measure_process(str(ours.python), code, ours.environment).printed)
    for task, title in (("unpaced", "without pacing"), ("paced", "with pacing")):
        extra = {"ours": f"{median(found[task]) * 1000:.2f} ms"}
        figures = {"ours": ratio(found[task], found["floor"])}
        report.add(Row(f"Klaviyo.get_profile {title} over bare httpx", figures, TIMES, 1.25, extra))


def _walk(report: Report, ours: Client, pages: int) -> None:
    count = pages * 100
    environment = dict(ours.environment)
    environment["PYTHONPATH"] += f":{ours.path[0]}/tests"
    for prefetch in (False, True):
        named = f"get_profiles over {count:,} profiles{', prefetching' if prefetch else ''}"
        resident = _sizes(ours, environment, pages, prefetch=prefetch)
        extra = {"ours": f"{resident[-1]:.0f} MB in the end"}
        report.add(
            Row(f"{named}: growth after the first tenth", {"ours": resident[-1] - resident[0]}, MEGABYTES, 5, extra)
        )
    peaks = _sizes(ours, environment, max(100, pages // 5), prefetch=False, trace=True)
    extra = {"ours": f"peak {peaks[-1]:.2f} MB"}
    title = f"objects held by get_profiles over {max(100, pages // 5) * 100:,} profiles: growth"
    report.add(Row(title, {"ours": peaks[-1] - peaks[0]}, MEGABYTES, 0.5, extra))


def _sizes(
    ours: Client, environment: dict[str, str], pages: int, *, prefetch: bool, trace: bool = False
) -> list[float]:
    """Megabytes after each tenth of the walk: resident, or the peak of what Python has allocated."""
    parts = {
        "{pages}": str(pages),
        "{every}": str(pages * 10),
        "{prefetch}": str(prefetch),
        "{trace}": "import tracemalloc; tracemalloc.start()" if trace else "",
        "{size}": "tracemalloc.get_traced_memory()[1] / 1e6" if trace else "resident()",
    }
    code = _WALK
    for name, value in parts.items():
        code = code.replace(name, value)
    count, sizes = json.loads(measure_process(str(ours.python), code, environment).printed)
    assert count == pages * 100
    found: list[float] = sizes
    return found
