"""Holds recorded exchanges with the real API against the fake, and prints each difference.

    python tests/fidelity/recordings.py [FILE ...]

Without files it takes those in ``../shared/recordings``, or in the directory ``KLAVIYO_RECORDINGS``. Exit status 0: at
least 95 % are equal, those aside that differ by data of the recorded account.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(1, str(Path(__file__).resolve().parents[2] / "scripts"))

from tests.fidelity.recorded.exchanges import found
from tests.fidelity.recorded.verdict import judge

__all__ = ["main"]

_WANTED = 0.95


def main() -> int:
    """Run it; 0 if enough is equal."""
    files = [Path(name) for name in sys.argv[1:]] or found()
    if not files:
        print("no recordings")
        return 0
    verdict = judge(files)
    print("\n".join(verdict.lines()))
    return 0 if verdict.share >= _WANTED else 1


if __name__ == "__main__":
    sys.exit(main())
