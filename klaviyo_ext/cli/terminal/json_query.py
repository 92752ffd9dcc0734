"""The option ``--query``: choose parts of a response by a JMESPath expression."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .exit_codes import CommandError, ExitCode

__all__ = ["Query", "query_of"]

Query = Callable[[Any], Any]


def query_of(expression: str | None) -> Query | None:
    """A function that evaluates ``expression``; ``None`` without one.

    Raises:
        CommandError: the expression is wrong; the message shows where. The function raises it, too.
    """
    if expression is None:
        return None
    try:
        import jmespath  # noqa: PLC0415 - needs an extra
        from jmespath.exceptions import JMESPathError, ParseError  # noqa: PLC0415
    except ModuleNotFoundError:
        raise CommandError("--query needs an extra; pip install 'klaviyo-ext[cli]'") from None
    try:
        compiled = jmespath.compile(expression)
    except ParseError as error:
        raise CommandError(_wrong(expression, error.lex_position), ExitCode.USAGE) from None
    except JMESPathError as error:  # of an empty expression
        raise CommandError(f"--query: {error}", ExitCode.USAGE) from None

    def evaluate(value: Any) -> Any:
        try:
            return compiled.search(value)
        except JMESPathError as error:
            raise CommandError(f"--query {expression}: {error}", ExitCode.USAGE) from None

    return evaluate


def _wrong(expression: str, position: int) -> str:
    rest = expression[position : position + 20]
    found = f"{rest!r} is not expected" if rest else "it is incomplete"
    return f"--query: {expression!r} is not JMESPath; at character {position + 1}, {found}"
