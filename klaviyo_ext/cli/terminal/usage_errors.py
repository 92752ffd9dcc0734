"""What is wrong with a command line, in one line that names what was probably meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ...core.similar_names import hint

__all__ = ["usage_message"]


def usage_message(error: Any) -> str:
    """The message for an error of typer: without a box, with a similar name, and with the command for help."""
    context = getattr(error, "ctx", None)
    text = " ".join(_message(error, context).split()).rstrip(".")
    path = "klaviyo-ext" if context is None else context.command_path
    return f"{text}; see {path} --help"


def _message(error: Any, context: Any) -> str:
    plain: str = getattr(error, "message", None) or error.format_message()
    command: Any = getattr(context, "command", None)
    if (option := getattr(error, "option_name", None)) is not None and plain.startswith("No such option"):
        known = [name for each in command.params for name in (*each.opts, *each.secondary_opts)] if command else []
        options = [name for name in known if name.startswith("--")]
        return f"no option {option}{_meant(option, options)}"
    if (found := re.match(r"No such command '(.*?)'", plain)) is not None:
        top = context.find_root().command
        near = _meant(found[1], command.commands) or _meant(found[1], _commands(top, ""))
        return f"no command {found[1]!r}{near}"
    parameter = getattr(error, "param", None)
    choices = [str(each) for each in getattr(getattr(parameter, "type", None), "choices", ())]
    if parameter is not None and choices and (found := re.match(r"'(.*?)' is not one of", plain)) is not None:
        return f"{_name(parameter)} must be one of {', '.join(choices)}; not {found[1]!r}{_meant(found[1], choices)}"
    if type(error).__name__ == "MissingParameter" and parameter is not None:
        return f"{_name(parameter)} is missing"
    if parameter is not None:
        plain = re.sub(r"^('.*?') is not a valid int(?:eger)?(?: range)?", r"\1 is not a whole number", plain)
        plain = re.sub(r"^('.*?') is not a valid float(?: range)?", r"\1 is not a number", plain)
        plain = re.sub(r"is not in the range x>=(\S+?)\.?$", r"must be at least \1", plain)
        return f"{_name(parameter)}: {plain}"
    return plain[:1].lower() + plain[1:]


def _meant(name: str, known: Any) -> str:
    found: str = hint(name, known)
    return found.replace("'", "")


def _name(parameter: Any) -> str:
    options = [name for name in parameter.opts if name.startswith("--")]
    return options[0] if options else str(parameter.metavar or parameter.name.upper())


def _commands(group: Any, above: str) -> Iterator[str]:
    for name, command in group.commands.items():
        yield f"{above}{name}"
        if hasattr(command, "commands"):
            yield from _commands(command, f"{above}{name} ")
