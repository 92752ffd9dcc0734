"""Mutates modules that must not be wrong, and counts what the tests notice: `python tests/mutation/run.py --help`."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

if __name__ == "__main__":
    # The directory of this script is on the path already; what is needed is the one above, and only for this import.
    sys.path[0] = str(Path(__file__).resolve().parents[1])
    main = importlib.import_module("mutation.campaign").main
    del sys.path[0]
    sys.exit(main(sys.argv[1:]))
