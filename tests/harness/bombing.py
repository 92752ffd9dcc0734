"""Set off bombs in processes of their own, and measure them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from urllib.parse import quote

import attrs

from klaviyo_ext.testing import SpecServer

from .bombs import BOMBS
from .breaking_server import breaking
from .public_calls import TokensAndExamples

__all__ = ["BOMBED", "Blast", "blasts"]

BOMBED = ("get_profile", "get_profiles", "send_raw", "oauth.get_token", "Client.send")
"""Calls that get bombs."""

_ROOT = Path(__file__).resolve().parents[2]


@attrs.frozen
class Blast:
    """What one bomb did to one call.

    Attributes:
        megabytes: peak memory of the whole process.
        error: the class of the exception; ``None`` for a value.
        ours: whether it is a KlaviyoError.
    """

    bomb: str
    call: str
    megabytes: float
    seconds: float
    error: str | None
    ours: bool


def blasts(kind: str, chosen: Iterable[tuple[str, str]] | None = None) -> Iterator[Blast]:
    """Set off bombs against clients of a kind: pairs of a bomb and a call, by default all."""
    chosen = list(product(BOMBS, BOMBED) if chosen is None else chosen)
    plays = {quote(name): BOMBS[name]() for name in dict(chosen)}
    with breaking(TokensAndExamples(SpecServer()), plays, plays) as server:
        command = [sys.executable, str(Path(__file__).with_name("bomb_child.py")), kind, server.url("")]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(_ROOT), str(_ROOT / "generated")])}
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        ) as child:
            assert child.stdin is not None
            assert child.stdout is not None
            try:
                child.stdin.write("".join(f"{json.dumps(pair)}\n" for pair in chosen))
                child.stdin.close()
                for line in child.stdout:
                    yield Blast(**json.loads(line))
            finally:
                child.kill()
        assert child.returncode == 0, f"the process ended with {child.returncode}"
