"""The option ``--query``: choose parts of a response by a JMESPath expression."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from ...core.similar_names import hint
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

    _check_functions(compiled.parsed)

    def evaluate(value: Any) -> Any:
        try:
            return compiled.search(value)
        except JMESPathError as error:
            raise CommandError(f"--query {expression}: {error}", ExitCode.USAGE) from None

    return evaluate


def _check_functions(node: Any) -> None:
    """Refuse unknown functions and wrong numbers of arguments: before a call, because it may write."""
    from jmespath.functions import Functions  # noqa: PLC0415 - needs an extra

    if not isinstance(node, dict):
        return
    found = cast("dict[str, Any]", node)
    children: list[Any] = found.get("children") or []
    if found.get("type") == "function_expression":
        name, known = found["value"], cast("Mapping[str, Any]", Functions.FUNCTION_TABLE)
        if name not in known:
            near = hint(name, known) or f"; expected {', '.join(sorted(known))}"
            raise CommandError(f"--query: unknown function {name}(){near}", ExitCode.USAGE)
        expected: Sequence[Mapping[str, Any]] = known[name]["signature"]
        more = bool(expected) and bool(expected[-1].get("variadic"))
        if len(children) < len(expected) or (len(children) > len(expected) and not more):
            plural = "" if len(expected) == 1 else "s"
            least = "at least " if more else ""
            message = f"--query: {name}() takes {least}{len(expected)} argument{plural}, not {len(children)}"
            raise CommandError(message, ExitCode.USAGE)
    for child in children:
        _check_functions(child)


def _wrong(expression: str, position: int) -> str:
    rest = expression[position : position + 20]
    found = f"{rest!r} is not expected" if rest else "it is incomplete"
    return f"--query: {expression!r} is not JMESPath; at character {position + 1}, {found}"
