"""The codec of JSON bodies: the module ``json`` unless a client is given another one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from klaviyo_client.runtime.encoding import copied, encode
from klaviyo_client.runtime.json_types import class_of

from ..errors import ArgumentTypeError, EncodeError

__all__ = ["JSONCodec", "decoder", "encoder"]


class JSONCodec(Protocol):
    """Encodes and decodes JSON, as the modules ``json`` and ``orjson`` do."""

    def dumps(self, obj: Any, /) -> str | bytes:
        """JSON of plain data."""
        ...

    def loads(self, data: bytes, /) -> Any:
        """Data from JSON."""
        ...


def encoder(codec: JSONCodec) -> Callable[[Any], bytes]:
    """A function that encodes bodies with ``codec``, and turns each of its exceptions into EncodeError.

    Raises:
        ArgumentTypeError: ``codec`` lacks a function.
    """
    for name in ("dumps", "loads"):
        if not callable(getattr(codec, name, None)):
            message = (
                f"json must have the functions dumps and loads, as the modules json and orjson do, not {codec!r:.60}"
            )
            raise ArgumentTypeError(message, argument="json")

    def dumps(body: Any) -> bytes:
        try:
            plain = encode(body)
            encoded = codec.dumps(plain)
        except EncodeError:
            raise
        except Exception as error:  # each codec has its own exceptions
            raise EncodeError(f"the JSON codec cannot encode the body: {error}") from error
        return encoded.encode() if isinstance(encoded, str) else encoded

    return dumps


def decoder(codec: JSONCodec) -> Callable[[bytes], Any]:
    """A function that decodes bodies with ``codec``, and turns each of its exceptions into ValueError."""

    def loads(content: bytes) -> Any:
        try:
            found = codec.loads(content)
            return copied(found) if issubclass(kind := class_of(found), Mapping) and kind is not dict else found
        except Exception as error:  # each codec has its own exceptions
            raise ValueError(f"the JSON codec cannot decode the body: {error}") from error

    return loads
