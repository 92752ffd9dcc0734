"""Render klaviyo_ext/methods.py: the flows of klaviyo_ext as ordinary methods of its two clients.

    python scripts/render_methods.py [--check]

A flow is written once for blocking and async code. Each client has a method for it, with its parameters, its
result and its docstring, so that signatures, hints, help, mocks and editors show an ordinary method.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.client_methods import read_flows, render_methods
from codegen.input_error import CodegenError

__all__ = ["main"]

_ROOT = Path(__file__).resolve().parent.parent
_PACKAGE = _ROOT / "klaviyo_ext"
_OUT = _PACKAGE / "methods.py"
_FLOWS = ("people.profile_methods", "people.subscription_methods", "event_methods", "bulk.bulk_methods")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with ``arguments`` (those of the process by default) and return its exit code."""
    parser = argparse.ArgumentParser(description="Render klaviyo_ext/methods.py from the flows of klaviyo_ext.")
    parser.add_argument("--check", action="store_true", help="compare only; exit code 1 if the file differs")
    options = parser.parse_args(arguments)
    try:
        methods = [method for module in _FLOWS for method in read_flows(_PACKAGE, module)]
        source = render_methods(methods, _ROOT / "pyproject.toml")
    except CodegenError as error:
        print(error, file=sys.stderr)
        return 1
    if _OUT.exists() and _OUT.read_bytes() == source:
        print(f"klaviyo_ext/methods.py: up to date, {len(methods)} methods for each client")
        return 0
    if options.check:
        print("klaviyo_ext/methods.py is not up to date; run: make generate", file=sys.stderr)
        return 1
    _OUT.write_bytes(source)
    print(f"klaviyo_ext/methods.py: rendered, {len(methods)} methods for each client")
    return 0


if __name__ == "__main__":
    sys.exit(main())
