"""A process that sets off bombs and says what each took; see `test_bombs`.

``python bomb_child.py KIND URL``: bombs and calls as lines of JSON on standard input, figures on standard output.
"""

from __future__ import annotations

import gc
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


def main(kind: str, url: str) -> None:
    """Set them off, one after the other."""
    resource.setrlimit(resource.RLIMIT_AS, (_MOST, _MOST))
    calls = {call.name: call for call in CALLS}
    for line in sys.stdin:
        bomb, call = json.loads(line)
        gc.collect()
        _reset_peak()
        (found,) = outcomes(kind, lambda name: f"{url}{quote(name)}", [Trial(calls[call], bomb)], deadline=30.0)
        error = type(found.error)
        told = {
            "bomb": bomb,
            "call": call,
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
