"""Drives the served fake, with a shop in it, with the official SDK for Node.

    python tests/fidelity/node_sdk.py

Needs node and npm; without them it does nothing. Exit status 0: each call was accepted or refused as expected.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from klaviyo_ext.testing import FakeKlaviyo
from tests.fidelity.environments import ROOT

__all__ = ["main"]

_SDK = "klaviyo-api@23.0.0"
"""The version that speaks revision 2026-07-15."""


def main() -> int:
    """Run it; 0 if all went as expected."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        print("no node and npm here: nothing is asked")
        return 0
    home = ROOT / ".venvs" / "fidelity-node"
    home.mkdir(parents=True, exist_ok=True)
    subprocess.run([npm, "install", "--silent", "--no-audit", "--prefix", str(home), _SDK], check=True)
    script = shutil.copy(Path(__file__).with_name("node_calls.js"), home)  # it finds the SDK beside itself
    with FakeKlaviyo.shop(500).serve() as serving:
        done = subprocess.run([node, script, serving.url], capture_output=True, text=True, check=False, timeout=300)
    results = [json.loads(line) for line in done.stdout.splitlines()]
    for result in results:
        print(f"{'ok' if result['ok'] else 'FAILED':8} {result['call']}  {result['reason']}".rstrip())
    print(f"{len(results)} calls of {_SDK} (Node): {sum(result['ok'] for result in results)} ok")
    if done.returncode:
        print(done.stderr.strip()[-2000:], file=sys.stderr)
    return 0 if results and not done.returncode and all(result["ok"] for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
