"""From documents to surfaces: the generator's own passes up to the views, for two documents at a time."""

from __future__ import annotations

import gc
import multiprocessing
from collections.abc import Generator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path

from .. import facts, overlay
from ..errors import CodegenError
from ..normalise import normalise
from ..parser import parse
from ..signatures import readable
from ..source import load
from ..views import build_views
from .extract import extract
from .surface import Surface

__all__ = ["read_surface", "read_surfaces"]


def read_surface(source: str, overlay_file: Path) -> Surface:
    """The surface of the package that ``source``, a document of facts or an official one, would be rendered to.

    Raises:
        CodegenError: the document cannot be read or used.
    """
    loaded = load(source)
    try:
        document = facts.extract(loaded.document)
        facts.check(document)
        document, _ = overlay.apply(document, overlay.load(overlay_file))
        normalised = normalise(document)
        return extract(normalised, build_views(normalised, parse(readable(normalised)), "generated"))
    except CodegenError as error:
        raise error.of(loaded.name) from error
    except RecursionError:
        raise CodegenError("a schema is nested too deeply", source=loaded.name) from None


def read_surfaces(old: str, new: str, overlay_file: Path) -> tuple[Surface, Surface]:
    """The surfaces of two documents. The second is read in a process of its own, at the same time.

    Raises:
        CodegenError: one of them cannot be read or used.
    """
    # A fresh interpreter: a fork of a process with threads may lock up.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context, initializer=gc.disable) as pool, _without_collector():
        future = pool.submit(read_surface, new, overlay_file)
        first = read_surface(old, overlay_file)
        try:
            return first, future.result()
        except BrokenProcessPool:
            raise CodegenError("the process that read it ended early; is there enough memory?", source=new) from None


@contextmanager
def _without_collector() -> Generator[None]:
    """Without looking for cycles among a million new objects, which takes a quarter of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
