"""Generate ids in the forms of the live API; the same seed and calls give the same ids."""

from __future__ import annotations

import base64
from random import Random
from typing import Literal, TypeAlias

__all__ = ["IdKind", "Ids", "encoded"]

IdKind: TypeAlias = Literal["ulid", "short", "event", "hex", "uuid", "job", "number"]

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789"


class Ids:
    """Generates ids.

    Args:
        seed: the seed.
    """

    def __init__(self, seed: int = 0) -> None:
        self.random = Random(f"ids {seed}")

    def make(self, kind: IdKind, milliseconds: int = 0) -> str:
        """A new id.

        Args:
            kind: ``ulid`` (profiles, most jobs), ``short`` (six characters: lists, segments, metrics), ``event``
                (eleven), ``hex`` (32 digits), ``uuid`` (tags), ``job`` (profile imports: base64) or ``number``.
            milliseconds: the time in a ULID.
        """
        bits = self.random.getrandbits
        match kind:
            case "ulid":
                return _base32(milliseconds, 10) + _base32(bits(80), 16)
            case "short":
                return self._letters(6)
            case "event":
                return self._letters(11)
            case "hex":
                return f"{bits(128):032x}"
            case "uuid":
                digits = f"{bits(128):032x}"
                return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
            case "job":
                parts = f"{self._letters(6)}_maintenance.{self._letters(6)}.{milliseconds // 1000}.{self._letters(6)}"
                return encoded(parts)
            case "number":
                return str(bits(32))

    def _letters(self, number: int) -> str:
        return "".join(self.random.choice(_LETTERS) for _ in range(number))


def encoded(text: str) -> str:
    """A text in the form of some ids: base64 without padding."""
    return base64.urlsafe_b64encode(text.encode(errors="backslashreplace")).decode().rstrip("=")


def _base32(value: int, length: int) -> str:
    return "".join(_CROCKFORD[(value >> (5 * place)) & 31] for place in reversed(range(length)))
