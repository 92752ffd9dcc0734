"""Compare the Python surfaces of two revisions: what a new revision means for code.

`read_surfaces` runs the generator's passes over two documents, `make_report` compares the results, `scan` looks for
uses in an app, and each of the ``render_`` modules writes the report in one format.
"""

from __future__ import annotations

from .app_scan import scan
from .change import EFFECTS, KINDS, Change, Severity, Symbol
from .changelog import render_changelog
from .compare import compare
from .render_html import render_html
from .render_json import render_json
from .render_md import render_md
from .report import Report, Use, make_report
from .surface import Surface

__all__ = [
    "EFFECTS",
    "KINDS",
    "Change",
    "Report",
    "Severity",
    "Surface",
    "Symbol",
    "Use",
    "compare",
    "make_report",
    "render_changelog",
    "render_html",
    "render_json",
    "render_md",
    "scan",
]
