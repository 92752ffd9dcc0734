"""Build surfaces from documents, with the passes of the generator up to the views."""

from __future__ import annotations

import gc
import multiprocessing
from collections.abc import Generator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path

import attrs

from .. import overlay
from ..input_error import CodegenError
from ..load import facts
from ..load.source import load
from ..names.kept_names import keep_names
from ..names.public_names import Names
from ..names.renamed import settle
from ..normalise import normalise
from ..render.views import build_views
from ..schema.normalised import Normalised
from ..types.parser import parse
from .extract import extract
from .surface import Surface

__all__ = ["read_surface", "read_surfaces"]


def read_surface(source: str, overlay_file: Path) -> Surface:
    """The surface of the package for ``source``, which is a document of facts or an official one.

    Raises:
        CodegenError: the document cannot be read or used.
    """
    return _read(source, overlay_file)[0]


def read_surfaces(old: str, new: str, overlay_file: Path) -> tuple[Surface, Surface]:
    """The surfaces of two documents. The second keeps names of the first, as a new rendering does.

    The first is read in another process, at the same time.

    Raises:
        CodegenError: one of them cannot be read or used.
    """
    # A new interpreter: forking a process with threads may deadlock.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context, initializer=gc.disable) as pool, _without_collector():
        future = pool.submit(_read, old, overlay_file)
        prepared = _prepared(new, overlay_file)
        try:
            first, names = future.result()
        except BrokenProcessPool:
            raise CodegenError("the process that read it ended early; check the available memory", source=old) from None
        return first, _finished(new, prepared, names)[0]


def _read(source: str, overlay_file: Path) -> tuple[Surface, Names]:
    return _finished(source, _prepared(source, overlay_file), None)


def _prepared(source: str, overlay_file: Path) -> Normalised:
    """The part that does not depend on the names of another document."""
    loaded = load(source)
    with _said_of(loaded.name):
        document = facts.extract(loaded.document)
        facts.check(document)
        document, _ = overlay.apply(document, overlay.load(overlay_file))
        return normalise(document)


def _finished(source: str, prepared: Normalised, before: Names | None) -> tuple[Surface, Names]:
    with _said_of(source):
        normalised = keep_names(prepared, before)
        views = build_views(normalised, parse(normalised), "klaviyo_client")
        surface = extract(normalised, views)
        names = settle(before, surface.names).names
        return attrs.evolve(surface, deprecated={old: alias.now for old, alias in names.aliases.items()}), names


@contextmanager
def _said_of(source: str) -> Generator[None]:
    """Add the name of the document to an error."""
    try:
        yield
    except CodegenError as error:
        raise error.of(source) from error
    except RecursionError:
        raise CodegenError("a schema is nested too deeply", source=source) from None


@contextmanager
def _without_collector() -> Generator[None]:
    """Disable garbage collection, which takes a quarter of the time with a million new objects."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
