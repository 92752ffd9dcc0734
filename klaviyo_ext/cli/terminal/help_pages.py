"""Help that fits a screen: as many options as fit, the usual ones first, and the names of the others."""

from __future__ import annotations

import re
import shutil
import textwrap
from collections.abc import Container, Iterator, Sequence
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

__all__ = ["PageCommand", "PageGroup", "terminal_width"]

_LINES, _WITHOUT_TERMINAL = 30, 24
"""How many lines a page may have, unless all is asked for, or the terminal has fewer."""

_USUAL = (
    *("--list", "--segment", "--map", "--rest", "--where", "--consent", "--dry-run", "--fake", "--account", "--out"),
    *("--format", "--columns", "--filter", "--since", "--json", "--all", "--query", "--yes", "--preset", "--mapping"),
    *("--channel", "--historical-import", "--country", "--type", "--strict", "--duplicates", "--drop", "--limit"),
)
"""The options that most people need, the most important ones first."""

_ALL = "--help-all"


def terminal_width() -> int:
    """The characters of a line."""
    return max(50, min(shutil.get_terminal_size().columns, 100))


class PageCommand(TyperCommand):
    """A command with such a help."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Show all options, if the arguments ask for them."""
        if _ALL in args:
            typer.echo(_page(self, ctx, None))
            ctx.exit()
        return super().parse_args(ctx, args)

    def get_help(self, ctx: Any) -> str:
        """The page, with as many options as fit."""
        page = _page(self, ctx, None)
        count = len(self.params)
        most = min(_LINES, shutil.get_terminal_size((80, _WITHOUT_TERMINAL)).lines)
        while page.count("\n") + 1 >= most and count:
            count -= 1
            page = _page(self, ctx, _first_options(self.params, count))
        return page


def _panel(command: Any) -> str:
    return str(getattr(command, "rich_help_panel", None) or "Commands")


def _commands(command: Any) -> Iterator[tuple[str, str]]:
    """A command, or those of a group, with what they do, in one line."""
    below = list(getattr(command, "commands", {}).values())
    names = ", ".join(each.name for each in below)
    if not command.hidden:
        yield f"{command.name} {names}".rstrip(), _first((below[0] if len(below) == 1 else command).help or "")


def _first_options(parameters: Sequence[Any], count: int) -> set[str]:
    """The names of the most important options."""
    names = [each.name for each in parameters if each.param_type_name == "option"]
    by_option = {option: each.name for each in parameters for option in each.opts}
    ranked = [by_option[option] for option in _USUAL if option in by_option]
    return set(list(dict.fromkeys([*ranked, *names]))[:count])


class PageGroup(TyperGroup):
    """A group of commands with such a help."""

    def get_help(self, ctx: Any) -> str:
        """The page."""
        width = terminal_width()
        lines = [_usage(ctx, "COMMAND"), "", *_wrapped(self.help or "", width)]
        panels: dict[str, list[tuple[str, str]]] = {}
        groups_first = sorted(self.commands.values(), key=lambda each: not hasattr(each, "commands"))
        for panel in dict.fromkeys(map(_panel, self.commands.values())):
            below = (row for each in groups_first if _panel(each) == panel for row in _commands(each))
            panels[panel] = list(below)
        options = [row for each in self.get_params(ctx) if (row := _row(each, whole=True))]
        first = max(len(name) for rows in panels.values() for name, _ in rows) + 4
        for title, rows in panels.items():
            lines += [_title(title), *_table(rows, width, first)]
        return "\n".join([*lines, f"Options: {', '.join(name for name, _ in options)}"])


def _page(command: Any, ctx: Any, explained: Container[str] | None) -> str:
    """The page of a command; ``None``: all options are explained, at length."""
    whole = explained is None
    width = terminal_width()
    arguments = [each for each in command.get_params(ctx) if each.param_type_name == "argument"]
    usage = " ".join(each.make_metavar(ctx=ctx).strip("{}") for each in arguments)
    text = command.help or ""
    lines = [_usage(ctx, usage), "", *_wrapped(text if whole else _first(text), width), *[""] * whole]
    panels: dict[str, list[tuple[str, str]]] = {}
    left: dict[str, list[str]] = {}
    for each in command.get_params(ctx):
        if (row := _row(each, whole=whole)) is None:
            continue
        option = each.param_type_name == "option"
        panel = "Arguments" if not option else getattr(each, "rich_help_panel", None) or "Options"
        if explained is None or not option or each.name in explained:
            panels.setdefault(panel, []).append(row)
        elif each.name != "help":
            left.setdefault(panel, []).append(next(name for name in each.opts if name.startswith("--")))
    first = min(30, max((len(name) for rows in panels.values() for name, _ in rows), default=0) + 4)
    for title in dict.fromkeys([*panels, *left]):
        names = ", ".join(left.get(title, ()))
        if title in panels:
            lines += [_title(title), *_table(panels[title], width, first)]
            lines += _wrapped(f"also {names}", width, "  ") if names else ()
        else:
            head, *rest = _wrapped(f"{title}: {names}", width, "  ")
            lines += [_title(title) + head.strip().removeprefix(title), *rest]
    if not whole:
        lines += ["", f"{_ALL} explains all options."]
    return "\n".join(lines)


def _usage(ctx: Any, arguments: str) -> str:
    return " ".join(f"Usage: {ctx.command_path} [OPTIONS] {arguments}".split())


def _row(parameter: Any, *, whole: bool) -> tuple[str, str] | None:
    """The name of a parameter with its value, and its help."""
    if getattr(parameter, "hidden", False):
        return None
    text = " ".join((getattr(parameter, "help", None) or "").split())
    if parameter.param_type_name == "argument":
        return _metavar(parameter), text
    names = sorted(parameter.opts, key=len, reverse=True)
    name = ", ".join([*names, *parameter.secondary_opts])
    choices = [str(each) for each in getattr(parameter.type, "choices", ())]
    value = "" if parameter.is_flag else f" {_metavar(parameter)}"
    if choices:
        value = f" {'|'.join(choices)}"
    default = parameter.default
    if whole and not parameter.is_flag and isinstance(default, str | int | float):
        text += f" Default: {default}."
    if len(name + value) > 26 and choices:
        value, text = " NAME", f"{' | '.join(choices)}. {text}"
    return f"{name}{value}", text if whole else _first(text)


def _metavar(parameter: Any) -> str:
    if parameter.metavar:
        return str(parameter.metavar)
    kind = type(parameter.type).__name__
    return "N" if "Int" in kind or "Float" in kind else "FILE" if "Path" in kind else "TEXT"


def _first(text: str) -> str:
    """The first part of a sentence that says enough."""
    plain = " ".join(text.split())
    return re.split(r"(?<=\w[.;])\s|, for example |; ", plain, maxsplit=1)[0].rstrip(";.") + "." if plain else ""


def _title(text: str) -> str:
    return typer.style(text, bold=True)


def _table(rows: Sequence[tuple[str, str]], width: int, first: int) -> Iterator[str]:
    for name, text in rows:
        head = f"  {name}"
        if len(head) + 2 > first:
            yield head
            head = ""
        space = " " * first
        yield from textwrap.wrap(
            text or " ", width, initial_indent=head.ljust(first), subsequent_indent=space, break_on_hyphens=False
        ) or [head]


def _wrapped(text: str, width: int, space: str = "") -> list[str]:
    plain = " ".join(text.split())
    return textwrap.wrap(plain, width, initial_indent=space, subsequent_indent=space, break_on_hyphens=False)
