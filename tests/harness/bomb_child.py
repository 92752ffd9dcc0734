"""A process that sets off bombs and says what each took; see `test_bombs`.

``python bomb_child.py KIND URL``: names of bombs on standard input, figures as lines of JSON on standard output.
"""

from __future__ import annotations

import json
import re
import resource
import sys
from pathlib import Path
from urllib.parse import quote

_ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[:1] = [str(_ROOT), str(_ROOT / "generated")]

from tests.harness.judging import Trial, outcomes  # noqa: E402
from tests.harness.public_calls import CALLS  # noqa: E402

_MOST = 4_000_000_000
"""Bytes of address space: a bomb that goes off must not take the machine along."""

_CALLS = ("get_profile", "get_profiles", "send_raw", "oauth.get_token", "Client.send")


def main(kind: str, url: str) -> None:
    """Set them off, one after the other."""
    resource.setrlimit(resource.RLIMIT_AS, (_MOST, _MOST))
    calls = [call for call in CALLS if call.name in _CALLS]
    for line in sys.stdin:
        name = line.strip()
        for call in calls:
            _reset_peak()
            (found,) = outcomes(kind, lambda _, name=name: f"{url}{quote(name)}", [Trial(call, name)], deadline=30.0)  # type: ignore[misc]
            error = type(found.error)
            told = {
                "bomb": name,
                "call": call.name,
                "megabytes": _peak(),
                "seconds": found.seconds,
                "error": None if found.error is None else error.__name__,
                "ours": any(base.__name__ == "KlaviyoError" for base in error.__mro__),
            }
            del found
            print(json.dumps(told), flush=True)


def _reset_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5")


def _peak() -> float:
    found = re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text())
    assert found is not None
    return int(found[1]) / 1024


if __name__ == "__main__":
    main(*sys.argv[1:])
