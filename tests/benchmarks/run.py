"""Prints and writes the figures of this project: `python tests/benchmarks/run.py --help`."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

if __name__ == "__main__":
    # The directory of this script is on the path already; what is needed is the root, and only for this import.
    sys.path[0] = str(Path(__file__).resolve().parents[2])
    main = importlib.import_module("tests.benchmarks.suite").main
    del sys.path[0]
    sys.exit(main(sys.argv[1:]))
