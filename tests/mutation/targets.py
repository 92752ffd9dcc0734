"""What is mutated, and which tests have to notice."""

from __future__ import annotations

from pathlib import Path

import attrs

__all__ = ["ROOT", "TARGETS", "Source", "Target"]

ROOT = Path(__file__).resolve().parents[2]

_PACKAGES = {"klaviyo_client.runtime": "templates/runtime", "klaviyo_ext": "klaviyo_ext", "codegen": "scripts/codegen"}
"""Where the files of a package are. The runtime is mutated where it is written, not where it is rendered to."""


@attrs.frozen
class Source:
    """A module that is mutated: its name, and its file from the root."""

    module: str
    path: Path


@attrs.frozen
class Target:
    """Modules that are reported as one.

    Attributes:
        name: of the line in the report.
        code: modules, and packages of which all modules are mutated.
        tests: patterns of files, the quickest tests first. They stop at the first failure.
        but: modules that are left out, each for a reason.
        skip: names of tests that are left out (for ``-k``), since they take long and do not notice more.
    """

    name: str
    code: tuple[str, ...]
    tests: tuple[str, ...]
    but: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()

    @property
    def sources(self) -> list[Source]:
        """The modules, and where they are."""
        found = [source for name in self.code for source in _sources(name)]
        return [source for source in found if source.module not in self.but]

    @property
    def selection(self) -> list[str]:
        """Arguments for pytest that choose the tests."""
        found = [path for pattern in self.tests for path in sorted(ROOT.glob(f"tests/{pattern}"))]
        files = [str(path.relative_to(ROOT)) for path in dict.fromkeys(found)]
        return [*files, *(("-k", f"not ({' or '.join(self.skip)})") if self.skip else ())]


def _sources(name: str) -> list[Source]:
    package = next(package for package in _PACKAGES if name.startswith(f"{package}."))
    path = Path(_PACKAGES[package], *name.removeprefix(f"{package}.").split("."))
    if not (ROOT / path).is_dir():
        return [Source(name, path.with_suffix(".py"))]
    stems = [file.stem for file in sorted((ROOT / path).glob("*.py")) if file.stem != "__init__"]
    return [Source(f"{name}.{stem}", path / f"{stem}.py") for stem in stems]


TARGETS = (
    Target("decoding", ("klaviyo_client.runtime.decoding",), ("runtime/test_decoding*.py", "runtime/test_model.py")),
    Target("send_loop", ("klaviyo_ext.core.send_loop",), ("ext/core/test_send_loop.py", "ext/core/test_sending.py")),
    Target(
        "retry",
        ("klaviyo_ext.retry",),
        ("ext/retry/*.py", "ext/core/test_send_loop.py", "ext/core/test_sending.py"),
    ),
    Target("chunking", ("klaviyo_ext.bulk.chunking",), ("ext/bulk/test_chunk_rules.py", "ext/bulk/test_chunking.py")),
    Target(
        "pacing",
        ("klaviyo_ext.pacing",),
        ("ext/pacing/test_rules.py", "ext/**/test_*storage.py", "ext/**/test_pac*.py"),
        but=("klaviyo_ext.pacing.redis",),  # its logic is a script that runs in the server
        skip=("redis", "test_pacing_server", "test_refusals", "both_storages"),
    ),
    Target(
        "overlay",
        ("codegen.overlay",),
        ("codegen/test_overlay_rules.py", "codegen/test_overlay.py"),
        skip=("real_documents", "kept_revisions", "never_checked", "whole_document", "slice", "facts", "append"),
    ),
    Target(
        "people",
        ("klaviyo_ext.people",),
        ("ext/people/*.py",),
        but=("klaviyo_ext.people.profile_methods",),  # each method is a line or two, which the tests of calls hold
    ),
)
