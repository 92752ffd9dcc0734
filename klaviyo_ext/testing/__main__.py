"""``python -m klaviyo_ext.testing``: a fake Klaviyo over HTTP, for programs in any language."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from .fake.fake_klaviyo import FakeKlaviyo

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None, stop: threading.Event | None = None) -> int:
    """Serve until ``stop`` is set or the program is interrupted; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m klaviyo_ext.testing", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="host name or address to listen on (default: loopback)")
    parser.add_argument("--port", type=int, default=8190, help="port; 0 picks a free one (default: %(default)s)")
    parser.add_argument("--allow-remote", action="store_true", help="allow a host that other machines can reach")
    parser.add_argument(
        "--seed",
        type=_seed,
        action="append",
        default=[],
        metavar="NUMBER|FILE",
        help="a number: seed of ids and other generated values; a file: JSON with records to start with",
    )
    parser.add_argument(
        "--shop",
        type=int,
        nargs="?",
        const=10_000,
        metavar="PROFILES",
        help="start with a shop: people, orders, campaigns, flows (default: %(const)s profiles)",
    )
    parser.add_argument(
        "--days", type=int, default=90, help="how many days the shop looks back on (default: %(default)s)"
    )
    parser.add_argument("--limits", action="store_true", help="enforce the rate limits")
    parser.add_argument("--load", type=Path, metavar="FILE", help="start with the data of a snapshot file")
    parser.add_argument("--save", type=Path, metavar="FILE", help="write a snapshot file at the end")
    options = parser.parse_args(arguments)
    numbers = [seed for seed in options.seed if isinstance(seed, int)]
    fake = FakeKlaviyo(numbers[-1] if numbers else 0, limits=options.limits)
    try:
        if options.load is not None:
            fake.load(options.load)
        if options.shop is not None:
            fake.open_shop(options.shop, options.days)
        for seed in options.seed:
            if isinstance(seed, Path):
                fake.fill(seed)
        with (
            fake.serve(options.host, options.port, allow_remote=options.allow_remote) as serving,
            contextlib.suppress(KeyboardInterrupt),
        ):
            sys.stdout.write(f"{serving.url}\n")
            sys.stdout.flush()
            (stop or threading.Event()).wait()
        if options.save is not None:
            fake.save(options.save)
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{parser.prog}: {error}\n")
        return 1
    return 0


def _seed(text: str) -> int | Path:
    try:
        return int(text)
    except ValueError:
        return Path(text)


if __name__ == "__main__":
    for number in {signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)}:  # Windows has no SIGHUP
        if signal.getsignal(number) is not signal.SIG_IGN:  # as of nohup
            signal.signal(number, signal.default_int_handler)  # ends it in order, like an interrupt
    sys.exit(main())
