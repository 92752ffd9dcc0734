"""The download options of the commands."""

from __future__ import annotations

import argparse
import math
import re

from ..input_error import CodegenError
from .download import MAX_BYTES, TIMEOUT, Network

__all__ = ["add_network_options", "network_of"]


def add_network_options(parser: argparse.ArgumentParser) -> None:
    """Add ``--proxy``, ``--timeout``, ``--max-bytes`` and ``--sha256`` to ``parser``."""
    group = parser.add_argument_group("documents")
    group.add_argument("--proxy", metavar="URL", help="proxy for downloads (default: HTTPS_PROXY and the like)")
    group.add_argument("--timeout", metavar="SECONDS", default=TIMEOUT, help=f"timeout of a request ({TIMEOUT:g})")
    group.add_argument("--max-bytes", metavar="N", default=MAX_BYTES, help=f"maximum size ({MAX_BYTES:,})")
    group.add_argument("--sha256", metavar="HEX", help="expected SHA-256 checksum of the document")


def network_of(options: argparse.Namespace) -> Network:
    """What :func:`add_network_options` read.

    Raises:
        CodegenError: a value is invalid.
    """
    sha256 = None if options.sha256 is None else str(options.sha256).strip().removeprefix("sha256:")
    if sha256 is not None and not re.fullmatch(r"[0-9a-fA-F]{64}", sha256):
        raise CodegenError("--sha256 must be 64 hexadecimal digits")
    return Network(
        timeout=_number("--timeout", options.timeout),
        max_bytes=int(_number("--max-bytes", options.max_bytes)),
        proxy=options.proxy,
        sha256=sha256,
    )


def _number(option: str, value: float | str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = 0.0
    if not (number > 0 and math.isfinite(number)):
        raise CodegenError(f"{option} must be a number above 0, not {value!r}")
    return number
