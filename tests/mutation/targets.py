"""What is mutated, and which tests have to notice."""

from __future__ import annotations

from pathlib import Path

import attrs

__all__ = ["ROOT", "TARGETS", "Source", "Target"]

ROOT = Path(__file__).resolve().parents[2]

_PATHS = {"klaviyo_client.runtime": "templates/runtime", "klaviyo_ext": "klaviyo_ext", "codegen": "scripts/codegen"}
"""Packages to where their files are. The runtime is mutated where it is written, not where it is rendered to."""


@attrs.frozen
class Source:
    """A module that is mutated."""

    module: str

    @property
    def path(self) -> Path:
        """Its file, from the root."""
        package = next(name for name in _PATHS if self.module.startswith(f"{name}."))
        inner = self.module.removeprefix(f"{package}.").replace(".", "/")
        return Path(_PATHS[package]) / f"{inner}.py"


@attrs.frozen
class Target:
    """Modules that are reported as one.

    Attributes:
        name: of the line in the report.
        modules: what is mutated.
        tests: files of tests, the quickest first. They stop at the first failure.
    """

    name: str
    modules: tuple[str, ...]
    tests: tuple[str, ...]

    @property
    def sources(self) -> tuple[Source, ...]:
        """The modules, and where they are."""
        return tuple(map(Source, self.modules))


TARGETS = (
    Target(
        "decoding",
        ("klaviyo_client.runtime.decoding",),
        ("tests/runtime/test_decoding_rules.py", "tests/runtime/test_decoding.py", "tests/runtime/test_model.py"),
    ),
    Target(
        "send_loop",
        ("klaviyo_ext.core.send_loop",),
        ("tests/ext/test_send_loop.py", "tests/ext/test_sending.py"),
    ),
    Target(
        "retry",
        ("klaviyo_ext.retry.policy", "klaviyo_ext.retry.retry_after"),
        ("tests/ext/test_retry_policy.py", "tests/ext/test_retry_after.py", "tests/ext/test_sending.py"),
    ),
    Target(
        "chunking",
        ("klaviyo_ext.bulk.chunking",),
        ("tests/ext/bulk/test_chunk_rules.py", "tests/ext/bulk/test_chunking.py"),
    ),
    Target(
        "pacing",
        (
            "klaviyo_ext.pacing.memory",
            "klaviyo_ext.pacing.pacer",
            "klaviyo_ext.pacing.storage",
            "klaviyo_ext.pacing.told_limits",
        ),
        ("tests/ext/test_pacing_rules.py", "tests/ext/test_pacing_storage.py", "tests/ext/test_pacing.py"),
    ),
    Target(
        "overlay",
        ("codegen.overlay.engine",),
        ("tests/codegen/test_overlay_rules.py", "tests/codegen/test_overlay.py"),
    ),
    Target(
        "people",
        (
            "klaviyo_ext.people.custom_properties",
            "klaviyo_ext.people.draft_identifiers",
            "klaviyo_ext.people.draft_location",
            "klaviyo_ext.people.draft_mapping",
            "klaviyo_ext.people.profile_attributes",
            "klaviyo_ext.people.profile_draft",
            "klaviyo_ext.people.profile_request",
            "klaviyo_ext.people.property_values",
            "klaviyo_ext.people.read_profile",
        ),
        ("tests/ext/test_draft_rules.py", "tests/ext/test_drafts.py", "tests/ext/test_properties.py"),
    ),
)
