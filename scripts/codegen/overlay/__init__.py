"""Corrections and additions to a document, as data: an engine for the OpenAPI Overlay Specification 1.0.

An overlay is a list of actions. Each has a ``target`` (JSONPath, RFC 9535), a ``description`` (the reason, which we
require) and either an ``update`` or ``remove: true``. Actions run in order, each on the result of those before it.

* ``update`` on an object merges: objects recursively, arrays by concatenation, anything else by replacement. To replace
  an array, remove it first.
* ``update`` on an array appends one entry.
* Targets are objects and arrays only, as the specification says; to change a primitive, update its container.

The specification allows extensions, and these are ours:

* ``x-ext-channel: stable | beta | any`` on an action: the kind of document it is for (``stable`` where absent). A
  revision with a suffix, such as ``2026-07-15.pre``, is beta.
* ``x-ext-revisions: {from: ..., to: ...}`` on an action: the first and last revision it is for, by date; both optional.
* ``x-ext-whole: {stable: {since: ..., operations: N}, beta: ...}`` on the overlay: which documents must match every
  action, see :func:`apply`.
"""

from __future__ import annotations

from .actions import Action, Overlay, Whole
from .application import apply
from .overlay_file import load, parse

__all__ = ["Action", "Overlay", "Whole", "apply", "load", "parse"]
