"""``klaviyo-ext generate``: says where packages are rendered. The generator is not in the wheel.

No `from __future__ import annotations` here: typer reads the annotations.
"""

from typing import Annotated

import typer

from klaviyo_client import REVISION

from ..terminal.exit_codes import ExitCode

__all__ = ["command"]

_HOW = """\
error: a package is rendered in a checkout of the source; what pip installs cannot do it, and has revision {revision}.
Either wait for a release with the revision that you need (pip install -U klaviyo-ext), or render a package of your own:

    git clone https://github.com/klaviyo-ext/klaviyo-ext && cd klaviyo-ext && make setup
    .venv/bin/python scripts/generate.py --revision {wanted} --package acme.klaviyo --out src/acme/klaviyo

Copy src/acme/klaviyo into your project; klaviyo.using(acme.klaviyo) sends its calls.
See https://github.com/klaviyo-ext/klaviyo-ext/blob/main/docs/regenerate.md#from-a-wheel"""


def command(
    revision: Annotated[
        str, typer.Argument(metavar="[REVISION]", help="The revision that you need, such as 2026-10-15.")
    ] = "latest",
) -> None:
    """Say how to render another revision of the API. It takes a checkout of the source."""
    typer.echo(_HOW.format(revision=REVISION, wanted=revision), err=True)
    raise typer.Exit(ExitCode.FAILED)
