"""Read the signatures of methods from the source of flows. The source is parsed, never run."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path

import attrs

__all__ = ["FlowMethod", "read_flows"]

_KINDS = {"Flow": "flow", "Stream": "stream", "Walk": "walk"}
_CLIENT = "klaviyo_client"


@attrs.frozen
class FlowMethod:
    """A flow as a method.

    Attributes:
        name: of the flow and of the method.
        module: dotted name of the module of the flow, below the package.
        kind: "flow" (returns), "stream" (is iterated over) or "walk" (gives results).
        parameters: source of the parameters after the first one, which is the client.
        given: source of the arguments that pass them on.
        result: source of the type that it returns, emits or walks over.
        doc: the docstring, without indentation.
        imports: module and name of each import that the source needs; the module is empty for a module to import.
    """

    name: str
    module: str
    kind: str
    parameters: str
    given: str
    result: str
    doc: str
    imports: frozenset[tuple[str, str]]


def read_flows(package: Path, module: str) -> list[FlowMethod]:
    """The flows in ``module`` of ``package``: its public functions that return a flow, in order."""
    source = _Source(package, module)
    public = _public(source.tree)
    functions = [node for node in source.tree.body if isinstance(node, ast.FunctionDef) and node.name in public]
    return [_method(node, source) for node in functions if _kind(node)]


def _kind(node: ast.FunctionDef) -> str:
    named = node.returns.value if isinstance(node.returns, ast.Subscript) else None
    return _KINDS.get(named.id, "") if isinstance(named, ast.Name) else ""


def _method(node: ast.FunctionDef, source: _Source) -> FlowMethod:
    qualify = _Qualifier(source)
    arguments = node.args
    del (arguments.posonlyargs or arguments.args)[0]  # the core, which a method finds in its client
    for argument in _each(arguments):
        if argument.annotation is not None:
            argument.annotation = qualify.visit(argument.annotation)
    assert isinstance(node.returns, ast.Subscript)
    result = qualify.visit(node.returns.slice)
    return FlowMethod(
        name=node.name,
        module=source.module,
        kind=_kind(node),
        parameters=ast.unparse(arguments),
        given=_given(arguments),
        result=", ".join(ast.unparse(each) for each in (result.elts if isinstance(result, ast.Tuple) else [result])),
        doc=inspect.cleandoc(ast.get_docstring(node) or ""),
        imports=frozenset(qualify.imports),
    )


def _each(arguments: ast.arguments) -> Iterator[ast.arg]:
    yield from (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
    yield from filter(None, (arguments.vararg, arguments.kwarg))


def _given(arguments: ast.arguments) -> str:
    parts = [argument.arg for argument in (*arguments.posonlyargs, *arguments.args)]
    parts += [f"*{arguments.vararg.arg}"] if arguments.vararg else []
    parts += [f"{argument.arg}={argument.arg}" for argument in arguments.kwonlyargs]
    parts += [f"**{arguments.kwarg.arg}"] if arguments.kwarg else []
    return ", ".join(parts)


class _Source:
    """A module: the origin of its names, and its type aliases."""

    def __init__(self, package: Path, module: str) -> None:
        self.package = package
        self.module = module
        self.tree = ast.parse(package.joinpath(*module.split(".")).with_suffix(".py").read_bytes())
        self.origin: dict[str, tuple[str, str]] = {}
        self.aliases: dict[str, ast.expr] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom):
                home = self._absolute(node)
                self.origin |= {alias.asname or alias.name: (home, alias.name) for alias in node.names}
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
                self.aliases[node.target.id] = node.value

    def _absolute(self, node: ast.ImportFrom) -> str:
        here = [self.package.name, *self.module.split(".")]
        above = here[: len(here) - node.level] if node.level else []
        return ".".join([*above, *filter(None, [node.module])])

    def exported(self, folder: str, name: str) -> bool:
        """Whether the package ``folder`` below this one has ``name`` in its ``__all__``."""
        path = self.package / folder / "__init__.py"
        return path.is_file() and name in _public(ast.parse(path.read_bytes()))


class _Qualifier(ast.NodeTransformer):
    """Names in annotations as members of packages, which load them lazily.

    So `typing.get_type_hints` finds every name, and importing the client loads none of them.
    """

    def __init__(self, source: _Source) -> None:
        self._source = source
        self.imports: set[tuple[str, str]] = set()

    def visit_Name(self, node: ast.Name) -> ast.expr:
        source = self._source
        if node.id in source.aliases:
            visited: ast.expr = self.visit(source.aliases[node.id])
            return visited
        if node.id not in source.origin:
            return node
        module, name = source.origin[node.id]
        own, _, below = module.partition(".")
        folder = below.partition(".")[0]
        if module == f"{_CLIENT}.models":
            return self._member(_CLIENT, "models", name)
        if own == _CLIENT:
            return self._member("", _CLIENT, name)
        if own == source.package.name and folder and source.exported(folder, name):
            return self._member(".", f"{folder} as _{folder}", name)  # a method may have the folder's name
        self.imports.add((f".{below}" if own == source.package.name else module, name))
        return ast.Name(name)

    def _member(self, module: str, holder: str, name: str) -> ast.expr:
        self.imports.add((module, holder))
        return ast.Attribute(ast.Name(holder.rpartition(" ")[2]), name)


def _public(tree: ast.Module) -> set[str]:
    """The names in ``__all__``."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "__all__":
            return set(ast.literal_eval(node.value))
    return set()
