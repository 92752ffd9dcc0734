"""Operations of a beta document that are in a stable one."""

from __future__ import annotations

from collections.abc import Iterable

from .counterparts import place_of

__all__ = ["promoted", "told_of"]


def promoted(beta: Iterable[str], stable: Iterable[str]) -> list[str]:
    """The operations of ``beta``, methods and paths, that are in ``stable`` as well."""
    there = {place_of(key) for key in stable}
    return sorted(key for key in beta if place_of(key) in there)


def told_of(count: int, beta: str, stable: str) -> str:
    """What to say of ``count`` such operations of the revision ``beta``; ``stable`` is a revision or a document."""
    some = "1 operation of the beta {} is" if count == 1 else f"{count} operations of the beta {{}} are"
    them = "it" if count == 1 else "them"
    command = f"python scripts/diff_revisions.py {beta} {stable}"
    return f"{some.format(beta)} stable now; what changes for code that uses {them}: {command}"
