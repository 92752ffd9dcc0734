"""gzip and Zstandard: detected by the first bytes of a file, chosen by the name of a new one."""

from __future__ import annotations

import gzip
import sys
from importlib import import_module
from typing import Any, BinaryIO, Literal, TypeAlias, cast

from .row_reader import Place, TableError

__all__ = ["Compression", "compression_of", "compressor", "decompressor", "without_compression"]

Compression: TypeAlias = Literal["gz", "zst"]

_MAGIC: dict[bytes, Compression] = {b"\x1f\x8b": "gz", b"\x28\xb5\x2f\xfd": "zst"}


def compression_of(head: bytes) -> Compression | None:
    """The compression of a file with these first bytes."""
    return next((kind for magic, kind in _MAGIC.items() if head.startswith(magic)), None)


def without_compression(name: str) -> tuple[str, Compression | None]:
    """The name of a file without the suffix of its compression, and the compression."""
    stem, _, ending = name.rpartition(".")
    kind = ending.lower()
    return (stem, cast("Compression", kind)) if stem and kind in _MAGIC.values() else (name, None)


def decompressor(kind: Compression, raw: BinaryIO, name: str) -> BinaryIO:
    """A stream that decompresses the bytes of ``raw``.

    Raises:
        TableError: Zstandard is not installed.
    """
    return cast("BinaryIO", gzip.GzipFile(fileobj=raw) if kind == "gz" else _zstd(name).ZstdFile(raw))


def compressor(kind: Compression, raw: BinaryIO, name: str) -> BinaryIO:
    """A stream that writes compressed bytes to ``raw``. Closing it does not close ``raw``.

    Raises:
        TableError: Zstandard is not installed.
    """
    if kind == "gz":
        # No name and no time, so that the same rows become the same bytes.
        return cast("BinaryIO", gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0, compresslevel=6))
    return cast("BinaryIO", _zstd(name).ZstdFile(raw, mode="w"))


def _zstd(name: str) -> Any:
    module = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        raise TableError(Place(name), f"zst files need an extra; pip install 'klaviyo-ext[cli]' ({error})") from error
