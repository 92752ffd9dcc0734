"""Every message of an exception and every help text, in one file: a change of words shows in the diff.

After an intended change: ``UPDATE_GOLDEN=1 python -m pytest tests/test_words.py``, and read the diff.
"""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "tests" / "golden" / "words.txt"
WRITTEN = ("klaviyo_ext", "scripts", "templates/runtime")
VARIABLES = {"detail", "hint", "message", "reason"}
"""What holds the text of a message that is too long for the line that raises it."""


def templates(node: ast.AST | None) -> Iterator[str]:
    """The texts that an expression can be; ``{}`` stands for what is filled in."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values):
            # The parts of one literal are one text, whichever of the two an expression in it chooses.
            yield "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in values)  # type: ignore[misc]
        case ast.BinOp(left, ast.Add(), right):
            for first in list(templates(left)) or ["{}"]:
                for last in list(templates(right)) or ["{}"]:
                    yield first + last
        case ast.IfExp(body=one, orelse=other):
            yield from templates(one)
            yield from templates(other)
        case _:
            pass


def name_of(function: ast.expr) -> str:
    match function:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name
        case ast.Subscript(value):
            return name_of(value)
        case _:
            return ""


def makes_exception(call: ast.Call) -> bool:
    return name_of(call.func).endswith(("Error", "Exception", "Exit", "Warning"))


def decorated_commands(node: ast.AST) -> bool:
    return isinstance(node, ast.FunctionDef) and any(
        name_of(each.func if isinstance(each, ast.Call) else each) in ("callback", "command", "takes", "takes_file")
        for each in node.decorator_list
    )


def exception_classes(tree: ast.AST) -> Iterator[ast.Call]:
    """What the constructors of exceptions pass on: it is the message of each that is raised."""
    for each in ast.walk(tree):
        if isinstance(each, ast.ClassDef) and each.name.endswith(("Error", "Warning")):
            for call in ast.walk(each):
                if isinstance(call, ast.Call) and ast.unparse(call.func) == "super().__init__":
                    yield call


def expressions(tree: ast.AST) -> Iterator[ast.expr | None]:
    """Where messages and help texts stand."""
    for call in exception_classes(tree):
        yield from call.args
    for node in ast.walk(tree):
        match node:
            case ast.Raise(exc=ast.Call(args=args)):
                yield from args
            case ast.Call() as call if makes_exception(call):
                yield from call.args
            case ast.Assign(targets=[ast.Name(name)], value=value) if name in VARIABLES:
                yield value
            case ast.AnnAssign(target=ast.Name(name), value=value) if name in VARIABLES:
                yield value
            case ast.AugAssign(target=ast.Name(name), value=value) if name in VARIABLES:
                yield value
            case ast.keyword(arg=name, value=value) if name in {"help", *VARIABLES}:
                yield value
            case ast.FunctionDef(body=[ast.Expr(value=doc), *_]) if decorated_commands(node):
                yield doc
            case _:
                pass


def words(source: str) -> set[str]:
    """The texts of a module on one line each; one word is a name, and a text without letters only joins others."""
    found = (text for where in expressions(ast.parse(source)) for text in templates(where))
    lines = {" ".join(text.split()) for text in found}
    return {line for line in lines if " " in line and any(map(str.isalpha, line))}


def everything() -> list[str]:
    paths = [path for folder in WRITTEN for path in (ROOT / folder).rglob("*.py")]
    lines = {
        f"{path.relative_to(ROOT).as_posix()}: {text}" for path in paths for text in words(path.read_text("utf-8"))
    }
    return sorted(lines)


def test_a_change_of_words_is_seen() -> None:
    found = everything()
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text("\n".join(found) + "\n", encoding="utf-8")
    assert found == GOLDEN.read_text(encoding="utf-8").splitlines(), __doc__


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("raise ValueError('no such thing')", {"no such thing"}),
        ("raise errors.ArgumentError(f'{name} must be {kind!r}', argument='a b')", {"{} must be {}"}),
        ("raise wrong(x, 'be so kind', 'name')", {"be so kind"}),
        ("return Refusal[T].Error('the ' + kind + ' is\\n  wrong')", {"the {} is wrong"}),
        ("message: str = 'one thing' if a else f'{b} things'\nraise kind(message)", {"one thing", "{} things"}),
        ("message += ' and more'", {"and more"}),
        ("class AError(E):\n def __init__(self): super().__init__(f'{x} is wrong')", {"{} is wrong"}),
        ("typer.Option('--x', help='What it does.')", {"What it does."}),
        ("@app.command('x')\ndef f():\n 'What the command does.'", {"What the command does."}),
        ("@takes_file\ndef f():\n 'What it does.'", {"What it does."}),
        ("def f():\n 'A docstring of its own.'\n return say('some words')", set()),
    ],
)
def test_where_words_are_found(source: str, expected: set[str]) -> None:
    assert {line.strip() for line in words(source)} == expected
